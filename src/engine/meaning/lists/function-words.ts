/** Words that are capitalised only because a sentence begins with them: never part of a name there. Common English words. */
export const OPENERS = `the a an this that these those he she it they we i you his her its their our my your in on at by for from with without after before during
since until while when where who which what why how if as but and or so yet nor because although though despite however meanwhile moreover furthermore
also still even just only once then there here now today yesterday tomorrow tonight later earlier last next first second third one two three four five six
seven eight nine ten some many most several few all both each every any no none not more less other another such said says asked according under over
about against between among amid around through into onto upon off out up down near behind beyond within across along per via is are was were be been
being am do does did has have had will would can could may might must shall should let like unlike given whether either neither nearly almost
according analysts officials police authorities prosecutors critics experts witnesses residents traders dealers sources people men women police researchers
scientists economists observers diplomats lawmakers investigators government reports report media state local former senior top chief president prime
minister foreign defence defense finance interior spokesman spokeswoman spokesperson born speaking asked citing responding referring answering adding noting
asking calling describing meanwhile instead indeed perhaps maybe of to than too very well yes thank please sorry including well-known new old big small
good great bad best early late long short high low same different several-time two-time long-time longtime part half much little few lot lots doing
going making taking having being getting coming looking thinking talking working`;

/** Small words inside names of people. */
export const NAME_LINKS = `de van von der den ter ten bin ibn ben al el la le du da dos das do di del della al- y e und zu af av`;

/** Days and months: capitalised, never a source. */
export const CALENDAR = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun christmas easter ramadan eid diwali thanksgiving halloween`;
