/** Bytes of a file, put into the bundle by the build. */
declare module "*.bin" {
  const bytes: Uint8Array;
  export default bytes;
}
