/** The address where it is one of the web (http or https) that can be linked without danger, else null. */
export function webAddress(text: string): string | null {
  const typed = text.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (typed === "" || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  const web = url.protocol === "https:" || url.protocol === "http:";
  return web && url.hostname.includes(".") ? url.href : null;
}
