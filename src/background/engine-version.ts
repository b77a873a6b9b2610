import { extensionVersion } from "../platform/extension";

/** The version of the engine: it comes with the extension. Articles read by another one are read again. */
export function engineVersion(): string {
  return extensionVersion();
}
