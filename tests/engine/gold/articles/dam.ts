import type { GoldArticle } from "./article";

/** A flood and an operator that says little: an eyewitness of the outlet, a document, silence, a relay, hedges. */
export const DAM: GoldArticle = {
  publisher: "Reuters",
  notation: `Thousands flee as dam above Tete overflows

TETE, Mozambique (Reuters) - {content At least 14,000 people have left their homes below the Chidzolo dam after its spillway gave way on Sunday night}, {source officials} {cue said} on Monday, and {source2 the national water board} {cue2 warned} that {content2 the level behind the wall was still rising}.

{content3 "We heard it before we saw it,"} {cue3 said} {source3 Celeste Nhaca}, a teacher who spent the night on the roof of her school with sixty pupils. {content3 "It was like a train that does not stop."}

{source4 A Reuters photographer} {cue4 saw} {content4 three villages under water and cattle stranded on the embankment of the Moatize railway}.

The dam was built in 1971 and raised by four metres in 2006. {cue5 According to} {source5 an inspection report dated last November}, {content5 two of its five gates could no longer be opened by hand}. {source6 The report} {cue6 did not say} {content6 who was responsible for the repairs}.

{source7 The operator, Hidro Norte,} {cue7 declined to comment} on {content7 the report}. {source8 Its chief engineer, Paulo Sitoe,} {cue8 told} state radio on Sunday that {content8 the wall was "as sound as the day it was finished"}. {source9 He} {cue9 did not mention} {content9 the gates}.

{content10 Water had been let out faster than the law allows}, {source10 the Zambian daily Kafue Post} {cue10 reported}, citing an unnamed employee of the company.

Rain has fallen on the upper valley since the second week of January. {source11 Forecasters} {cue11 expect} {content11 another 200 millimetres before the weekend}.

In Tete itself, volunteers filled sandbags on the steps of the cathedral while trucks carried mattresses to the football stadium. Prices of candles and bottled water doubled overnight. {source12 Governor Domingos Viola} {cue12 said} {content12 the army would fly food to the villages that had been cut off}.

{content13 "No one will sleep hungry in this province,"} {source13 he} {cue13 told} reporters at the airfield.

{source14 Some residents} {cue14 said} {content14 they had been given no warning}. {content15 The sirens along the river} {cue15 reportedly} {content15 failed when the power went out at nine in the evening}.

{source16 The opposition party Frente Cívica} {cue16 called for} {content16 an inquiry}. {source17 Its leader, Graça Mutola,} {cue17 accused} {content17 the ministry of hiding the inspection report from parliament}, a charge that {source18 the ministry} {cue18 denied}.

The dam supplies a third of the country's electricity. It has overflowed twice before, in 1978 and in 2000, when more than 700 people died.`,
  meanings: [
    ["group", 2, "officials"],
    ["organisation", 4, "the national water board"],
    ["person", 4, "Celeste Nhaca"],
    ["witness", 5, "Reuters"],
    ["document", 5, "an inspection report dated last November"],
    ["document", null, "an inspection report dated last November"],
    ["organisation", null, "Hidro Norte"],
    ["person", 3, "Paulo Sitoe"],
    ["person", null, "Paulo Sitoe"],
    ["media", 2, "Kafue Post"],
    ["group", 2, "Forecasters"],
    ["person", 4, "Domingos Viola"],
    ["person", 4, "Domingos Viola"],
    ["group", 2, "residents"],
    ["hearsay", 1, null],
    ["organisation", 4, "Frente Cívica"],
    ["person", 4, "Graça Mutola"],
    ["organisation", 4, "the ministry"],
  ],
};
