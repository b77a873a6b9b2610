type Tuple<Count extends number, Found extends unknown[] = []> = Found["length"] extends Count
  ? Found
  : Tuple<Count, [...Found, number]>;

/** A list that holds a number in each of its first `Count` places. */
export type Numbers<Count extends number> = Readonly<Tuple<Count>>;

/** Looks at a list as one whose places are known, so that each can be named without asking whether it is there. */
export function numbersOf<Count extends number>(list: Float32Array | Float64Array): Numbers<Count> {
  return list as unknown as Numbers<Count>;
}
