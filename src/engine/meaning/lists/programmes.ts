/**
 * Programmes on which people speak, by the name under which news cites them. Whoever speaks there was heard by another
 * outlet. Facts: public knowledge of the authors, as of 2026. Names that are also ordinary words stand where they need a quotation mark.
 */
export const PROGRAMMES = `meet the press; face the nation; this week; 60 minutes; good morning america; fox and friends; fox & friends; state of the union;
fox news sunday; morning joe; newsnight; question time; good morning britain; loose women; piers morgan uncensored; the view; the daily show; the late show;
the late late show; the tonight show; saturday night live; the ellen degeneres show; the oprah winfrey show; the joe rogan experience; the breakfast club;
call her daddy; nightline; dateline; frontline; panorama; hardtalk; desert island discs; woman's hour; the andrew marr show; the andrew marr programme;
sunday with laura kuenssberg; hard talk; real time with bill maher; anderson cooper 360; squawk box; mad money; all things considered; morning edition;
fresh air; on the record; the kelly file; the o'reilly factor; the rachel maddow show; the situation room; power lunch; q&a; 7.30; four corners; the project;
the national; the current; power & politics; the lead; inside politics; new day; early start; cbs this morning; cbs mornings; access hollywood; entertainment tonight`;

/** The same, taken for a programme only inside quotation marks. */
export const QUOTED_PROGRAMMES = `today; tonight; extra; sunrise; lorraine; hannity; hardball; insiders; lateline; marketplace; outfront; hannity's america; upfront; horizon`;
