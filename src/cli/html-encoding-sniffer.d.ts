declare module "html-encoding-sniffer" {
  /** The name of the encoding that the HTML standard's sniffing algorithm finds for these bytes. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: { readonly defaultEncoding?: string },
  ): string;
}
