#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { analyse } from "../engine/analyse";
import type { Document } from "../engine/document";
import { findAttributions } from "../engine/learned/find";
import { tagDocument } from "../engine/learned/tagger";
import { type EngineWeights, readWeights } from "../engine/learned/weights-file";
import { interpret } from "../engine/meaning/interpret";
import { correctBorders } from "../engine/rules/complete";
import { readDocument } from "../engine/text/read-document";
import { type GoldArticle, type GoldClaim, type Pairs, parseGold } from "../engine/training/corpora";
import { scoreClaims } from "../engine/training/score-claims";
import { shippedWeights } from "../engine/weights";
import type { Facts } from "../model/analysis";
import type { Attribution, Claim } from "../model/claim";
import type { Span } from "../model/span";

const ROOT = new URL("../../", import.meta.url);

const USAGE = `npm run evaluate -- --gold FILE [--definition news|polnear] [--spans gold] [--weights FILE] [--errors N] [--only WORD]

Scores the engine against annotated articles (JSON lines, may be gzipped).
  --definition  whose idea of an attribution decides: the product's (news, the default: the whole engine) or PolNeAR's
                (the learned finder and what sets borders right, with weights that no build ships)
  --spans gold  takes sources, cues and contents from the gold file, so that only what they are taken to mean is scored
  --errors N    lists the first N errors: MISSED, EXTRA, WRONG SPAN, EDGE, KIND, GRADE, STANCE, CHAIN, RESOLVED NAME
  --only WORD   lists only the errors of that sort
`;

const tell = (line: string) => void process.stdout.write(`${line}\n`);

function evaluate(): number {
  const { values } = parseArgs({
    options: {
      gold: { type: "string" },
      definition: { type: "string", default: "news" },
      spans: { type: "string", default: "found" },
      weights: { type: "string" },
      errors: { type: "string", default: "0" },
      only: { type: "string" },
    },
  });
  if (values.gold === undefined || !/^(news|polnear)$/.test(values.definition)) {
    process.stderr.write(USAGE);
    return 2;
  }
  const file = readFileSync(values.gold);
  const gold = parseGold((values.gold.endsWith(".gz") ? gunzipSync(file) : file).toString("utf8"));
  const polnear = values.definition === "polnear";
  const path =
    values.weights ?? (polnear ? fileURLToPath(new URL("assets/engine-polnear.bin", ROOT)) : undefined);
  const weights = path === undefined ? shippedWeights() : readWeights(new Uint8Array(readFileSync(path)));
  const find = values.spans === "gold" ? readGold : polnear || path !== undefined ? findLearned : findAll;
  const began = performance.now();
  const found = gold.map((article) => find(article, weights));
  const seconds = (performance.now() - began) / 1000;
  const { rows, shares, errors } = scoreClaims(gold, found);
  for (const [name, row] of rows)
    tell(
      `${name.padEnd(30)} P ${row.precision.toFixed(3)}  R ${row.recall.toFixed(3)}  F1 ${row.f1.toFixed(3)}   gold ${row.gold} found ${row.found}`,
    );
  for (const [name, { share, of }] of shares)
    tell(`${`of matched claims, ${name} right`.padEnd(38)} ${share.toFixed(3)} of ${of}`);
  const words = gold.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  tell(
    `${words} words in ${seconds.toFixed(2)} s, ${Math.round(words / seconds)} a second from a cold start`,
  );
  const listed = errors.filter((error) => values.only === undefined || error.includes(` ${values.only}`));
  for (const error of listed.slice(0, Number(values.errors))) tell(error);
  return 0;
}

/** The whole engine, as the extension runs it. */
function findAll(article: GoldArticle): GoldClaim[] {
  return analyse(article.text, factsOf(article)).claims.map(written);
}

function findLearned(article: GoldArticle, weights: EngineWeights): GoldClaim[] {
  const document = readTagged(article.text, weights);
  return correctBorders(document, findAttributions(document, weights)).map((found) => written(found));
}

function readGold(article: GoldArticle, weights: EngineWeights): GoldClaim[] {
  const document = readTagged(article.text, weights);
  const found = article.claims.map(
    (claim): Attribution => ({
      source: spans(claim.source),
      cue: spans(claim.cue),
      content: spans(claim.content),
      confidence: 1,
    }),
  );
  return interpret(document, found, factsOf(article)).claims.map(written);
}

function readTagged(text: string, weights: EngineWeights): Document {
  const document = readDocument(text);
  tagDocument(document, weights.tagger);
  return document;
}

function factsOf({ publisher }: GoldArticle): Facts {
  return publisher === undefined ? {} : { publisher };
}

function spans(pairs: Pairs): Span[] {
  return pairs.map(([start, end]) => ({ start, end }));
}

function written(claim: Attribution | Claim): GoldClaim {
  const pairs = (list: readonly Span[]) => list.map(({ start, end }) => [start, end] as const);
  const parts = { source: pairs(claim.source), cue: pairs(claim.cue), content: pairs(claim.content) };
  if (!("kind" in claim)) return parts;
  const { form, stance, kind, resolved, grade, chain } = claim;
  return { ...parts, form, stance, kind, resolved, grade, chain };
}

process.exitCode = evaluate();
