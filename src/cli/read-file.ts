import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import sniffEncoding from "html-encoding-sniffer";

/** The most bytes of one file that are read, unpacked: no saved article comes near it, an archive bomb does. */
const LIMIT = 64 * 1024 * 1024;

const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "no permission to read it",
  EISDIR: "this is a folder",
};

/**
 * The text of a file, unpacked where it is gzip (told by its first bytes, not its name). A page's encoding is found as
 * the HTML standard says; a plain text is UTF-8 unless its byte order mark says otherwise. Throws a sentence.
 */
export async function readText(path: string, html: boolean): Promise<string> {
  const raw = await readFile(path).catch((error: unknown) => {
    throw new Error(refusalOf(error));
  });
  const packed = raw[0] === 0x1f && raw[1] === 0x8b;
  if (!packed && raw.length > LIMIT) throw new Error(`larger than ${LIMIT / 1024 / 1024} MB`);
  const bytes = packed ? await unpack(raw) : raw;
  const encoding = sniffEncoding(bytes, { defaultEncoding: html ? "windows-1252" : "UTF-8" });
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  // Many saved pages lost the header that named their encoding; what is valid UTF-8 is UTF-8.
  if (encoding === "windows-1252") {
    try {
      return utf8.decode(bytes);
    } catch {
      return new TextDecoder(encoding).decode(bytes);
    }
  }
  return new TextDecoder(encoding).decode(bytes);
}

/** Why the file system refused, as a sentence. */
export function refusalOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REFUSALS[code ?? ""] ?? message;
}

async function unpack(raw: Uint8Array): Promise<Uint8Array> {
  try {
    return await promisify<Uint8Array, { maxOutputLength: number }, Uint8Array>(gunzip)(raw, {
      maxOutputLength: LIMIT,
    });
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw new Error(tooLarge ? `larger than ${LIMIT / 1024 / 1024} MB unpacked` : "not a whole gzip file");
  }
}
