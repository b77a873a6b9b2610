/** A style sheet as a string, for the shadow root; the sheets of the views are linked from their pages instead. */
declare module "*.css" {
  const text: string;
  export default text;
}
