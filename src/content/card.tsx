import { render } from "preact";
import { gradeOf, nameOf } from "../model/effective";
import { direction, say } from "../platform/words";
import { Card } from "../ui/card";
import { keepFocus } from "../ui/keep-focus";
import { cardHome, watchHome } from "./card-home";
import hostStyle from "./host.css";
import { keepPlace } from "./keep-place";
import { HOST_TAG } from "./registry";
import { type CardDoor, type CardShow, world } from "./world";

// The card keeps to itself what happens in it, or the page's shortcuts, menus and closers would answer too.
const KEPT = [
  "click",
  "dblclick",
  "auxclick",
  "contextmenu",
  "input",
  "beforeinput",
  "change",
  "focusin",
  "focusout",
];
const KEPT_TOO = [
  "keydown",
  "keyup",
  "keypress",
  "paste",
  "copy",
  "cut",
  "wheel",
  "touchstart",
  "touchend",
  "mousedown",
  "mouseup",
];

/** Makes the card's element, the only one ever added to a page, and what shows claims in it. */
function makeCard(): CardDoor {
  const host = document.createElement(HOST_TAG);
  // Closed: the page cannot read what the reader writes.
  const shadow = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostStyle);
  shadow.adoptedStyleSheets = [sheet];
  const place = document.createElement("div");
  place.className = "place";
  const heard = document.createElement("div");
  heard.className = "heard";
  heard.setAttribute("role", "status");
  const body = document.createElement("div");
  place.append(body, heard);
  shadow.append(place);
  host.popover = "manual";
  host.dir = direction();

  let shown: CardShow | null = null;
  let life: AbortController | null = null;
  const keeper = keepPlace(place, () => shown);
  keepFocus(shadow);
  for (const type of [...KEPT, ...KEPT_TOO]) place.addEventListener(type, (event) => event.stopPropagation());
  place.addEventListener("pointerenter", () => shown?.onInside(true));
  place.addEventListener("pointerleave", () => shown?.onInside(place.contains(shadow.activeElement)));

  /** Puts the card where it can be used, true where it was not; pages that rebuild themselves throw foreign elements out. */
  function house(): boolean {
    const home = cardHome();
    if (host.parentNode === home) return false;
    const focused = shadow.activeElement;
    // Taking it out closes it and takes the keyboard from it.
    home.append(host);
    host.showPopover();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    return true;
  }

  return {
    open(show) {
      const other = shown?.placed.annotation.id !== show.placed.annotation.id;
      shown = show;
      const { theme, lines } = show.look.settings;
      host.dataset.theme = theme === "auto" ? show.look.ground : theme;
      host.dataset.lines = lines;
      house();
      // Before anything is drawn in it: in a closed card a note cannot be measured, and would be cut to one line.
      if (!host.matches(":popover-open")) host.showPopover();
      render(
        <Card
          placed={show.placed}
          view={show.view}
          say={say}
          pinned={show.pinned}
          keyHints={show.look.settings.keyHints}
          onEdit={show.onEdit}
          onMove={show.onMove}
          onClose={show.onClose}
          onPin={show.onPin}
          onMark={show.onMark}
          documents={show.documents}
          onSource={show.onSource}
        />,
        body,
      );
      if (!life) {
        life = new AbortController();
        watchHome(() => {
          if (house()) keeper.start(false);
        }, life.signal);
      }
      keeper.start(other);
      if (show.focus && !place.contains(shadow.activeElement))
        place.querySelector<HTMLElement>("[role=dialog]")?.focus({ preventScroll: true });
      if (other) heard.textContent = announcement(show);
    },
    close() {
      const had = shadow.activeElement !== null;
      shown = null;
      life?.abort();
      life = null;
      keeper.stop();
      // Unmounting sends what was typed last.
      render(null, body);
      heard.textContent = "";
      if (host.matches(":popover-open")) host.hidePopover();
      return had;
    },
    get box() {
      return shown ? place.getBoundingClientRect() : null;
    },
    holds: (event) => event.target === host || event.composedPath().includes(host),
    remove() {
      this.close();
      host.remove();
    },
  };
}

/** What a screen reader hears when the card comes to another claim. */
function announcement({ placed: { annotation }, view }: CardShow): string {
  const claims = view.placed.filter(({ placed }) => placed !== null);
  const index = claims.findIndex((one) => one.annotation.id === annotation.id) + 1;
  const grade = gradeOf(annotation);
  const name = nameOf(annotation) ?? say("source_nobody");
  return `${say("card_place", index, claims.length)}. ${name}. ${say(`grade_${grade}`)}.`;
}

world().makeCard = makeCard;
