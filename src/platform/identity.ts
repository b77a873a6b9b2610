/** A new random UUID (version 4). `crypto.randomUUID` is missing on http pages, random bytes are not. */
export function newId(bytes: Uint8Array = crypto.getRandomValues(new Uint8Array(16))): string {
  const hex = [...bytes].map((byte, index) => {
    if (index === 6) return ((byte & 0x0f) | 0x40).toString(16).padStart(2, "0");
    if (index === 8) return ((byte & 0x3f) | 0x80).toString(16).padStart(2, "0");
    return byte.toString(16).padStart(2, "0");
  });
  const group = (start: number, end: number) => hex.slice(start, end).join("");
  return [group(0, 4), group(4, 6), group(6, 8), group(8, 10), group(10, 16)].join("-");
}
