import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the web of a test serves at an address: HTML, or a body with its type and more headers. */
export type Served =
  | string
  | {
      readonly type: string;
      readonly body: string | Buffer;
      readonly headers?: Readonly<Record<string, string>>;
      /** The answer is held back until then. */
      readonly until?: Promise<unknown>;
    };

/**
 * A web of its own for one browser: a proxy that everything the browser asks for has to pass, that serves the pages of
 * the test under real host names, refuses everything else, and writes down every request.
 */
export interface Web {
  /** `host:port` of the proxy. */
  readonly proxy: string;
  /** Every request so far, as "METHOD address". */
  readonly requests: readonly string[];
  /** Serves something at an address, from now on. */
  serve(address: string, what: Served): void;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = { html: "text/html", css: "text/css", svg: "image/svg+xml" };

/** Where the demonstration article is served. */
export const DEMO = "http://www.harbour-courier.example/news/ferry-kept-sailing.html";

/** Starts a web that serves the demonstration article and what a test adds. */
export async function startWeb(): Promise<Web> {
  const served = new Map<string, Served>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = request.url ?? "";
    requests.push(`${request.method} ${address}`);
    void answer(response, served.get(withoutQuery(address)));
  });
  server.on("connect", (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on("error", () => socket.destroy());
    socket.end("HTTP/1.1 502 Not on this web\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const web: Web = {
    proxy: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    serve: (address, what) => void served.set(address, what),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  web.serve(DEMO, demoFile("ferry-kept-sailing.html"));
  for (const name of ["demo.css", "ferry.svg"])
    web.serve(new URL(name, DEMO).href, { type: typeOf(name), body: demoFile(name) });
  return web;
}

/** One file of the demonstration article. */
export function demoFile(name: string): string {
  return readFileSync(new URL(`../../assets/demo/${name}`, import.meta.url), "utf8");
}

async function answer(response: ServerResponse, what: Served | undefined): Promise<void> {
  const { type, body, headers, until }: Exclude<Served, string> =
    typeof what === "object" ? what : { type: "text/html", body: what ?? "Not here." };
  await until;
  response.writeHead(what === undefined ? 404 : 200, {
    ...headers,
    "content-type": `${type}; charset=utf-8`,
  });
  response.end(body);
}

function typeOf(name: string): string {
  return TYPES[name.split(".").at(-1) ?? ""] ?? "text/plain";
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/, "");
}
