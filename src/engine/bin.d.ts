declare module "*.bin" {
  /** The bytes of the file, put into the bundle by the build. */
  const bytes: Uint8Array;
  export default bytes;
}
