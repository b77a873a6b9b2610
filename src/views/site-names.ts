/** The host of an address without "www.", and the hosts above it, narrowest first; none where it is not of the web. */
export function siteNames(address: string): readonly string[] {
  if (!URL.canParse(address)) return [];
  const { protocol, hostname } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") return [];
  const labels = hostname
    .toLowerCase()
    .replace(/^www\./, "")
    .split(".");
  return labels.map((_, index) => labels.slice(index).join("."));
}
