import { expect, test } from "vitest";
import bytes from "../../assets/engine.bin";
import { readWeights } from "../../src/engine/learned/weights-file";
import { shippedWeights, unpackNext } from "../../src/engine/weights";

test("weights asked for while they are unpacked part by part are all there, and as unpacked in one go", () => {
  for (let part = 0; part < 3; part++) expect(unpackNext()).toBe(false);
  const weights = shippedWeights();
  expect(unpackNext()).toBe(true);
  expect(weights).toEqual(readWeights(bytes));
  expect(shippedWeights()).toBe(weights);
});
