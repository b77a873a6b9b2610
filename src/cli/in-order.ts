/**
 * What `run` makes of each input, in the order of the inputs, with at most `width` under way at a time: so that
 * neither the inputs nor the answers of a large folder ever stand in memory together.
 */
export async function* inOrder<I, O>(
  inputs: AsyncIterable<I>,
  width: number,
  run: (input: I) => Promise<O>,
): AsyncGenerator<O> {
  const running: Promise<O>[] = [];
  for await (const input of inputs) {
    running.push(run(input));
    if (running.length >= width) yield await (running.shift() as Promise<O>);
  }
  for (const last of running) yield await last;
}
