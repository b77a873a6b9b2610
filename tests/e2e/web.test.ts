import { afterAll, expect, test } from "vitest";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";
import { DEMO } from "./web";

let session: Session;
prepare(async () => {
  session = await startSession();
});
afterAll(() => session?.close());

test("the browser sees the demonstration article under a host name, and the request is written down", async () => {
  const page = await session.open(DEMO);
  expect(await page.title()).toContain("Ferry kept sailing");
  expect(session.web.requests).toContain(`GET ${DEMO}`);
});
