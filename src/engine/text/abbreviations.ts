const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Titles: a name follows, so the full stop never ends a sentence. */
export const TITLES = words(
  "mr mrs ms mx dr prof gov govs sen sens rep reps gen col lt maj sgt cpl capt cmdr adm supt insp pte pres rev fr hon st amb atty messrs mme mlle vs v sheikh det asst assoc dep",
);

/** Shortened words that may stand at the end of a sentence as well: what follows decides. */
export const SHORTENED = words(
  "jr sr inc corp co cos ltd llc plc bros etc est al dept assn univ ave blvd rd hwy mt ft esq ph.d approx dist nos ed eds vol pp ca cf viz",
);

/** Only with a capital: months, days, states. "mar" or "wash" in lower case are words. */
export const CAPITALISED = words(
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta",
);

/** Only before a figure: "No. 10", "Fig. 3", "Art. 5", "p. 12". */
export const BEFORE_FIGURE = words("no nos fig figs art sec para p pp ch vol op sat sun");

/** Words that open a sentence far more often than they go on after an abbreviation. */
export const OPENERS = words(
  "the a an he she they it we i you but and or so yet in on at an this that these those his her their its our my if when while as for then there here what who how why where which whether after before with by from to since until although though because despite during under over among between according asked both each every one two three some many most several no not now meanwhile however also even only another other all nearly about more",
);
