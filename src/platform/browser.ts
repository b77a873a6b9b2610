/** The browser as the background and the extension's own pages use it. Content scripts use `page-browser.ts`. */
export { default as browser } from "webextension-polyfill";
