/**
 * Cue words and what they commit to; every form not listed is neutral. Lemmas; the forms are made by rule and by IRREGULAR.
 * After the annotation guide of this project and common reporting usage.
 */
export const COMMITTED = `confirm acknowledge admit concede show reveal find prove demonstrate disclose establish verify corroborate certify expose uncover
discover attest substantiate recognize_ detect determine confess ascertain`;

/** The speaker's word is passed on with a doubt the outlet makes plain. */
export const DOUBTFUL = `claim allege purport profess assert_ insinuate pretend contend_`;

/** The source says that something is not so. */
export const DENIAL = `deny refute rebut disavow disclaim repudiate dispute_ contradict`;

/** Nouns and adverbs with a stance: \`word|stance\`. */
export const OTHER_CUES = `allegedly|doubtful
alleged|doubtful
purportedly|doubtful
purported|doubtful
supposedly|doubtful
supposed|doubtful
ostensibly|doubtful
claim|doubtful
claims|doubtful
allegation|doubtful
allegations|doubtful
so-called|doubtful
confirmation|committed
admission|committed
admissions|committed
acknowledgement|committed
acknowledgment|committed
revelation|committed
revelations|committed
confession|committed
evidence|committed
proof|committed
denial|denial
denials|denial
rebuttal|denial`;

/** Words that say a source kept quiet; matched as runs inside the cue. */
export const SILENCE = `declined to; declined comment; declines comment; declining comment; declined any; declines to; declining to; decline to; refused to comment; refused to say; refused to discuss; refused to answer; refused to give; refused to disclose; refused to elaborate; refused to speculate; refused to reveal; refused to name; refused to identify; refused to provide; refused to be drawn; refuses to say; refusing to say; refusing to comment; refused comment; refused further; refused any;
no comment; without elaborating; without giving; without saying; without specifying; without naming; without providing; without offering; without identifying; without explaining; without going into; without mentioning; without disclosing; without citing; without commenting; without being more; did not elaborate; unavailable for comment; not available for comment; not available to comment;
unavailable to comment; could not be reached; couldn't be reached; cannot be reached; could not reach; not immediately available; not immediately reachable; unreachable; not reachable; did not respond; did not immediately respond; didn't respond; has not responded; have not responded; had not responded; didn't immediately respond; not respond; not responded; did not reply; did not immediately reply; not replied;
did not return; didn't return; not returned; did not answer; did not immediately answer; didn't answer; not answered; not immediately; not comment; not commented; wouldn't comment; would not comment; wouldn't say; would not say; would not discuss; would not elaborate; would not confirm; would not be drawn; would not give; would not reveal; would not identify; would not name; wouldn't confirm; wouldn't discuss; would neither confirm; neither confirmed nor; neither confirm nor; will not comment; will not say;
remained silent; remained mum; has been silent; kept silent; stayed silent; kept quiet; remained tight-lipped; tight-lipped; was mum; stayed mum; kept mum; silent on; silent about; been silent; made no comment; made no mention; made no statement; makes no mention; gave no details; gave no; gives no; given no; giving no; gave few; gave little; offered no; offers no; offering no; provided no; provides no; provided few; no details; no further details; no word; no immediate; had no immediate; have no immediate; no official comment; no official word; no immediate reaction; no reaction; no response; no reply; no answer; no mention;
did not say; didn't say; does not say; doesn't say; has not said; have not said; had not said; not say; not said; did not specify; didn't specify; not specify; not specified; unspecified; did not give; didn't give; not give; not given; did not provide; didn't provide; not provide; not provided; did not offer; did not mention; didn't mention; does not mention; not mention; not mentioned; did not name; didn't name; not name; not named; did not identify; not identify; did not disclose; not disclose; not disclosed; not been disclosed; not revealed; not reveal; not released; not publicly; not explain; not explained; did not explain; didn't explain; not detail; not address; not addressed; not discuss; not describe; not clarify; not indicate when; not state; not reveal; not make clear; not threaten; not link; not refer; not commenting; not divulge; not confirm; not been confirmed; not confirmed;
not confirming; could not confirm; cannot confirm; could not be confirmed; unable to confirm; could not independently; not independently; not been able to; not be independently; unable to; could not say; couldn't say; could not immediately; cannot say; dodged; sidestepped; avoided answering; brushed off questions; ignored; no one claimed; no group claimed; no group has claimed; no one has claimed; no claim of; has not announced; did not announce; not announced; not yet commented; not yet responded; yet to comment; yet to respond; yet to say; yet to issue; yet to release; yet to make; stopped short of; stopped short; hung up; did not comment; unclear`;

/** Irregular forms: \`form|lemma\`. */
export const IRREGULAR = `said|say
told|tell
wrote|write
written|write
found|find
shown|show
showed|show
proven|prove
thought|think
spoke|speak
spoken|speak
saw|see
seen|see
heard|hear
denied|deny
denies|deny
denying|deny
denial|deny
replied|reply
testified|testify
verified|verify
verifies|verify
certified|certify
certifies|certify
admitted|admit
admitting|admit
refuted|refute
conceded|concede
disclosed|disclose
disclosing|disclose`;
