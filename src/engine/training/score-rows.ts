/** The parts of a claim that are spans. */
export const ROLES = ["source", "cue", "content"] as const;

/** How well one measure did: precision, recall, F1, and how many there were and were found. */
export interface Row {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly found: number;
}

/** Precision, recall and F1 of everything tallied under a row's name. */
export function rowsOf(tally: ReadonlyMap<string, number>): Map<string, Row> {
  const rows = new Map<string, Row>();
  const get = (key: string) => tally.get(key) ?? 0;
  const row = (name: string, right: number, found: number, hit: number, gold: number) => {
    const precision = found > 0 ? right / found : 0;
    const recall = gold > 0 ? hit / gold : 0;
    const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
    rows.set(name, { precision, recall, f1, gold, found });
  };
  for (const role of ROLES)
    for (const name of [`words ${role}`, `exact spans ${role}`])
      row(name, get(`${name} hit`), get(`${name} found`), get(`${name} hit`), get(`${name} gold`));
  for (const key of ["detect", "soft", "strict"])
    row(
      `claims ${key}`,
      get(`claims ${key} hit`),
      get("claims found"),
      get(`claims ${key} hit`),
      get("claims gold"),
    );
  for (const key of ["detect", "soft", "strict"])
    row(
      `reported ${key}`,
      get(`reported ${key} right`),
      get("reported found"),
      get(`reported ${key} hit`),
      get("reported gold"),
    );
  if (get("kind of") > 0) {
    const hit = get("claims graded hit");
    row("claims soft and graded right", hit, get("claims found"), hit, get("claims gold"));
    row(
      "weakly sourced (grade 1-2)",
      get("weak right"),
      get("weak found"),
      get("weak hit"),
      get("weak gold"),
    );
  }
  return rows;
}

/** For each field compared, the share of matched claims that have it right, of how many. */
export function sharesOf(tally: ReadonlyMap<string, number>): Map<string, { share: number; of: number }> {
  const shares = new Map<string, { share: number; of: number }>();
  for (const field of ["kind", "grade", "resolved name", "stance", "chain"]) {
    const of = tally.get(`${field} of`) ?? 0;
    if (of > 0) shares.set(field, { share: (tally.get(`${field} right`) ?? 0) / of, of });
  }
  return shares;
}
