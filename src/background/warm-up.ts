import { analyse } from "../engine/analyse";
import { unpackNext } from "../engine/weights";
import { otherTasks } from "../platform/other-tasks";
import { store } from "./open-store";

// Whatever they say: they have compiled what most analyses call, which is what a first article takes most of its time for.
const WARMING = [
  `Police said on Monday that the bridge would close. “We saw it,” said Edda Marsh, according to a report.`,
  `Two people familiar with the talks told Nordpost that the port would be sold, and that no buyer had been found. The company declined to comment.`,
  `“Nobody asked us,” the mayor, Tomas Varga, told reporters after the vote. “The work begins in May,” he added. “It will cost us four million.”`,
  `Lind, who leads the union, denied the claim and accused ministers of hiding a letter from the auditors, citing documents seen by Baltic Wire.`,
  `The Harbour Post, quoting an unnamed official, reported on Sunday that the ferry had been warned twice; the ministry later confirmed it in a statement.`,
  `A study by researchers at the University of Lorne found that prices rose by 12% last year. Critics say the figures, published in March, are wrong.`,
  `According to Interfax, the spokeswoman said that the army believed the road to be safe, but witnesses described smoke and social media posts showed a fire.`,
];

let engine: Promise<void> | undefined;

/**
 * Has ready what the first article after a start waits for, while its page is still on its way to being read: the
 * engine, once, and the way to the database.
 */
export async function warmUp({ isPrivate }: { readonly isPrivate: boolean }): Promise<void> {
  // What the store refuses is told to whoever asks it for something.
  if (!isPrivate) void store.read(async () => null).catch(() => undefined);
  engine ??= warmEngine();
  await engine;
}

// Part by part, because a page asks for its own scripts meanwhile, and they can read it while the rest is done.
async function warmEngine(): Promise<void> {
  do await otherTasks();
  while (!unpackNext());
  for (const words of WARMING) {
    await otherTasks();
    analyse(words, { lang: "en" });
  }
}
