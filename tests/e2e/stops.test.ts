import { afterAll, describe, expect, test } from "vitest";
import { type Kill, killer } from "../../src/cli/kill-background";
import { type Asker, askerFor } from "../../src/cli/visited";
import type { Placed } from "../../src/model/annotation";
import { Random } from "../anchor/random";
import { endLanes, type Lane, type Round, readStored, type Stored, startLanes, waitForLanes } from "./lanes";
import { waitForMarks } from "./marks";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";
import { DEMO } from "./web";

const STOPS = 100;
const LANES = 6;

/**
 * The background is killed a hundred times while six annotations are changed without a pause. Where each kill falls is
 * left to the machine; what has to hold does not hang on it.
 */
describe("a background that dies at any moment", () => {
  let session: Session;
  let asker: Asker;
  let kill: Kill;
  prepare(async () => {
    session = await startSession();
    const page = await session.open(DEMO);
    await waitForMarks(page);
    asker = await askerFor(session, page);
    kill = await killer(session, asker.page);
  });
  afterAll(() => session?.close());

  test("is there again as soon as a page begins to load, before anything on it asks", async () => {
    const plain = "http://harbour-courier.example/";
    session.web.serve(plain, "<!doctype html><title>No article</title><p>Nothing to read here.</p>");
    const page = await session.open("about:blank");
    await kill();
    expect(await kill()).toBe(false);
    await page.goto(plain);
    await expect.poll(kill, { timeout: 20_000 }).toBe(true);
    await page.close();
  });

  test("loses nothing that it acknowledged, and leaves nothing half written", async () => {
    const visited = await asker.visited();
    if (!("view" in visited)) throw new Error(`The page is ${visited.state}.`);
    const { article, placed } = visited.view;
    const random = new Random(20_261_124);
    let lanes = random.shuffled(placed).slice(0, LANES).map(laneOf);
    let stops = 0;
    let cut = 0;
    let acknowledged = 0;
    for (let seed = 1; stops < STOPS; seed += 1) {
      await asker.page.evaluate(startLanes, lanes, seed);
      await asker.page.evaluate(waitForLanes, random.between(0, 8));
      // The page is read anew at the same time: a reading writes everything of the article.
      if (random.next() < 0.2) void readAgain(asker);
      if (await kill()) stops += 1;
      if (random.next() < 0.3 && (await kill())) stops += 1;
      const round = JSON.parse(await asker.page.evaluate(endLanes)) as Round;
      const stored = JSON.parse(await asker.page.evaluate(readStored, article.id)) as Stored;
      expect(round.wrong).toEqual([]);
      lanes = round.lanes.map((lane) => compared(lane, stored));
      agreesWithItself(stored, placed.length);
      cut += round.cut;
      acknowledged += round.acknowledged;
    }
    process.stderr.write(`${session.family}: ${stops} stops, ${acknowledged} acknowledged, ${cut} cut off\n`);
    expect(acknowledged).toBeGreaterThan(STOPS);
  }, 120_000);
});

function laneOf({ annotation: { id, revision, work } }: Placed): Lane {
  return { id, revision, work, open: null };
}

/** Holds what is stored against what was acknowledged; the lane to go on with. */
function compared(lane: Lane, { placed }: Stored): Lane {
  const found = placed.find(({ annotation }) => annotation.id === lane.id);
  if (!found) throw new Error(`${lane.id} is gone.`);
  const { work, revision } = found.annotation;
  const allowed = [{ revision: lane.revision, work: lane.work }];
  if (lane.open) allowed.push({ revision: lane.revision + 1, work: lane.open });
  expect(allowed).toContainEqual({ revision, work });
  return { id: lane.id, revision, work, open: null };
}

/** Holds the lists against the annotations they are made of: a change writes all of them or none. */
function agreesWithItself({ placed, touched, tags, corrupt }: Stored, claims: number): void {
  const works = placed.map(({ annotation }) => annotation.work);
  const counts: Record<string, number> = {};
  for (const tag of works.flatMap((work) => work.tags ?? [])) counts[tag] = (counts[tag] ?? 0) + 1;
  expect({ claims: placed.length, touched, tags, corrupt }).toEqual({
    claims,
    touched: works.filter((work) => Object.keys(work).length > 0).length,
    tags: counts,
    corrupt: 0,
  });
}

function readAgain({ page, tabId }: Asker): Promise<unknown> {
  return page.evaluate((id) => {
    interface Tabs {
      readonly tabs: { sendMessage(tabId: number, message: object, of: object): Promise<unknown> };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
    const message = { call: "visit.again", ask: { gone: false } };
    void (browser ?? chrome).tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
  }, tabId);
}
