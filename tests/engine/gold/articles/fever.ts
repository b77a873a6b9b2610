import type { GoldArticle } from "./article";

/** A fever in a port town: researchers, a study, a poll, curly quotation marks over paragraphs, posts, a nested claim. */
export const FEVER: GoldArticle = {
  publisher: "Example News",
  notation: `Island fever was carried by midges, researchers find

{content A fever that has sent 900 people to hospital on the island of Suluan since August is spread by a biting midge and not by mosquitoes}, {cue according to} {source a study published on Wednesday}.

{source2 The researchers} {cue2 found} {content2 the virus in eleven of forty midges caught in the mangroves behind the port}. None of the 600 mosquitoes they tested carried it.

{content3 “We had been spraying the wrong insect for four months,”} {cue3 said} {source3 Dr. Lina Abrenica of the University of the Visayas}, who led the work. {content3 “That is not a comfortable thing to write down.”}

The midges breed in wet sand and are small enough to pass through a bed net. {source4 The health department} {cue4 said} on Thursday that {content4 it would stop spraying from the air and hand out repellent instead}.

{source5 Ramon Tiu, the department's regional head,} {cue5 acknowledged} that {content5 the change was late}.

{content6 “People asked us in September why the dogs were itching.

“We had no answer. We should have gone and looked,”} {source6 he} {cue6 said}.

The first patients were dock workers. {source7 Posts on Facebook} {cue7 claimed} in October that {content7 the fever came from a Chinese freighter}, and stones were thrown at its crew. {source8 The harbour police} {cue8 later said} {content8 the ship had been empty of crew for a year}. {source9 A survey of 1,100 islanders by the polling firm Tala} {cue9 showed} that {content9 four in ten still believe the story}.

{source10 Virologists who were not involved in the study} {cue10 called} {content10 the evidence strong}. {source11 One of them, Per Aune of the University of Bergen,} {cue11 cautioned} that {content11 forty midges were not many}.

{content12 “I would want to see four hundred,”} {source12 Aune} {cue12 said}.

{source13 Fishermen} {cue13 say} {content13 the ban on sleeping aboard their boats has cost them half their catch}. {source14 Their cooperative} {cue14 has asked} {content14 the governor to lift it}. {source15 The governor's office} {cue15 did not say} {content15 when that might happen}.

There is no vaccine. {source16 The department} {cue16 told} clinics that {content16 most patients recover within ten days}; nine people have died, all of them over seventy.

A second study, on whether the virus can pass from mother to child, begins in March.`,
  meanings: [
    ["document", 5, "a study published on Wednesday"],
    ["group", 2, "The researchers"],
    ["person", 4, "Lina Abrenica"],
    ["organisation", 4, "The health department"],
    ["person", 4, "Ramon Tiu"],
    ["person", 4, "Ramon Tiu"],
    ["social", 1, "Posts on Facebook"],
    ["organisation", 4, "The harbour police"],
    ["document", 5, "A survey of 1,100 islanders by the polling firm Tala"],
    ["group", 2, "Virologists who were not involved in the study"],
    ["person", 4, "Per Aune"],
    ["person", 4, "Per Aune"],
    ["group", 2, "Fishermen"],
    ["organisation", 4, "Their cooperative"],
    ["organisation", null, "The governor's office"],
    ["organisation", 4, "The health department"],
  ],
};
