/** Bytes of a file, put into the bundle by the build. */
declare module "*.bin" {
  const bytes: Uint8Array;
  export default bytes;
}

/** A style sheet as a string, for the shadow root; the sheets of the views are linked from their pages instead. */
declare module "*.css" {
  const text: string;
  export default text;
}
