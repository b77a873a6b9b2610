import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { printClaims } from "../../src/cli/print-claims";
import { readCollection } from "../../src/export/read-jsonld";
import { SIGN_IN } from "./pages";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";
import { DEMO } from "./web";

const SIGN_IN_PAGE = "http://www.harbour-courier.example/sign-in";

describe("a start without a display", () => {
  let session: Session;
  prepare(async () => {
    session = await startSession();
    session.web.serve(SIGN_IN_PAGE, SIGN_IN);
  });
  afterAll(() => session?.close());

  async function printed(address: string): Promise<string> {
    const lines: string[] = [];
    await printClaims(session, await session.open(address), session.downloads, (line) => lines.push(line));
    return lines.join("\n");
  }

  test("prints the claims, and leaves a picture and an export that can be read back", async () => {
    const text = await printed(DEMO);
    expect(text).toMatch(/^Ferry kept sailing .*\nThe Harbour Courier\n/);
    expect(text).toMatch(/^unnamed .*Baltic Wire ← an unnamed source/m);
    expect(text).toMatch(/\d+ claims: \d+ first-hand, /);
    expect(text).toContain("page.png");
    const picture = readFileSync(join(session.downloads, "page.png"));
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
    const collection = readFileSync(join(session.downloads, "article.jsonld"), "utf8");
    expect(readCollection(collection)).toMatchObject({ ok: true });
  });

  test("says in a sentence why nothing is marked", async () => {
    expect(await printed(SIGN_IN_PAGE)).toContain("does not take this page for an article");
  });
});
