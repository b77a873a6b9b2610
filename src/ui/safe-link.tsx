import type { ComponentChildren } from "preact";
import { webAddress } from "./web-address";

/** A link that leaves in a tab of its own and tells the other side nothing; mere words where the address is not of the web. */
export function SafeLink({ href, children }: { href: string; children: ComponentChildren }) {
  const address = webAddress(href);
  if (address === null) return <span>{children}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}
