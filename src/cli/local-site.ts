import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, dirname, extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".htm": "text/html",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
};

/** A page of this machine under an http address, because content scripts do not run on file addresses. */
export interface LocalSite {
  readonly address: string;
  readonly server: Server;
}

/** Serves a page and what lies beside and below it to this machine only. Close `server` when done. */
export async function serveFile(path: string): Promise<LocalSite> {
  const folder = dirname(path);
  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      // Normalised from the root, so that no "../" leads out of the folder.
      const wanted = join(folder, normalize(join("/", decodeURIComponent(pathname))));
      const body = await readFile(wanted);
      response.writeHead(200, {
        "content-type": TYPES[extname(wanted).toLowerCase()] ?? "application/octet-stream",
      });
      response.end(body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not here.");
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/${encodeURIComponent(basename(path))}`, server };
}
