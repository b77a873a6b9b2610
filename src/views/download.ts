/** Hands a text or bytes to the reader as a file; works in both browsers from an extension page, without a permission. */
export function download(name: string, type: string, content: string | Blob): void {
  const charset = type === "application/gzip" ? "" : ";charset=utf-8";
  const url = URL.createObjectURL(new Blob([content], { type: type + charset }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads the blob after the click has returned, a large one for a while.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file name from a title: words of any script, no sign that a file system refuses, at most 60 characters. */
export function fileName(title: string, extension: string): string {
  const words = title.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-");
  const short = [...words]
    .slice(0, 60)
    .join("")
    .replace(/^-+|-+$/g, "");
  return `${short || "who-says"}.${extension}`;
}
