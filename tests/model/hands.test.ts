import { expect, test } from "vitest";
import type { Kind, Link } from "../../src/model/claim";
import { handsOf } from "../../src/model/hands";
import { annotationOf, type Made } from "../ui/fixed-article";

const link = (name: string, kind: Kind): Link => ({ name, kind });
const made = (more: Partial<Made>) =>
  annotationOf({ id: "claim", name: "Interfax", kind: "media", grade: 2, content: "the ship sank", ...more });
const told = (more: Partial<Made>) =>
  handsOf(made(more)).map(({ name, kind, relays }) => [name, kind, ...relays].join(" < "));

test("everybody in a chain is somebody the claim rests on, with the outlets outside", () => {
  const chain = [
    link("Reuters", "media"),
    link("Interfax", "media"),
    link("a source in the ministry", "unnamed"),
  ];
  expect(told({ name: "Reuters", chain })).toEqual([
    "Reuters < media",
    "Interfax < media < Reuters",
    "a source in the ministry < unnamed < Reuters < Interfax",
  ]);
});

test("who told an outlet has come through it, and stands there once", () => {
  const chain = [link("Nordpost", "media"), link("Ola Brekke", "person")];
  expect(told({ name: "Ola  brekke", kind: "person", chain })).toEqual([
    "Nordpost < media",
    "Ola  brekke < person < Nordpost",
  ]);
});

test("what another outlet's own people saw rests on that outlet alone", () => {
  const chain = [link("Nordpost", "media"), link("Nordpost reporters", "witness")];
  expect(told({ name: "Nordpost", chain })).toEqual(["Nordpost < media"]);
});

test("the reader's name and kind stand for the engine's wherever it stands", () => {
  const chain = [link("Interfax", "media"), link("an official", "unnamed")];
  expect(told({ chain, work: { name: "Tass" } })).toEqual(["Tass < media", "an official < unnamed < Tass"]);
  expect(told({ chain, work: { kind: "organisation" } })).toEqual([
    "Interfax < organisation",
    "an official < unnamed",
  ]);
});

test("where nobody is named there is nobody", () => {
  expect(told({ name: null, kind: "hearsay" })).toEqual([]);
  expect(told({ name: null, chain: [link("", "media"), link("rumours", "hearsay")] })).toEqual([]);
  expect(told({ name: "Lind", kind: "person" })).toEqual(["Lind < person"]);
});
