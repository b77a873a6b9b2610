import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LocalSite, serveFile } from "../../src/cli/local-site";

describe("a saved page is served", () => {
  const outside = mkdtempSync(join(tmpdir(), "who-says-site-"));
  let site: LocalSite;
  beforeAll(async () => {
    mkdirSync(join(outside, "pages"));
    writeFileSync(join(outside, "secret.txt"), "not yours");
    writeFileSync(join(outside, "pages", "a page.html"), "<p>here");
    writeFileSync(join(outside, "pages", "style.css"), "p {}");
    site = await serveFile(join(outside, "pages", "a page.html"));
  });
  afterAll(() => {
    site.server.close();
    rmSync(outside, { recursive: true, force: true });
  });

  /** Asks for a path as it is written: `fetch` would tidy it up first. */
  function get(path: string): Promise<{ status: number; type: string; body: string }> {
    const { port } = new URL(site.address);
    return new Promise((resolve, reject) => {
      request({ port, host: "127.0.0.1", path }, (response) => {
        let body = "";
        response.on("data", (part) => {
          body += part;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", body }),
        );
      })
        .on("error", reject)
        .end();
    });
  }

  test("at an address of this machine, with what lies beside it", async () => {
    expect(site.address).toMatch(/^http:\/\/localhost:\d+\/a%20page\.html$/);
    expect(await get("/a%20page.html")).toMatchObject({ status: 200, body: "<p>here" });
    expect(await get("/style.css")).toMatchObject({ status: 200, type: "text/css; charset=utf-8" });
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "//../secret.txt",
    "/%",
    "/nothing",
  ])("without a way out of its folder: %s", async (path) => {
    expect(await get(path)).toMatchObject({ status: 404 });
  });

  test("to this machine only", () => {
    expect(site.server.address()).toMatchObject({ address: "127.0.0.1" });
  });
});
