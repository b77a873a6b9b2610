/**
 * Wordings of anonymity. AP's stylebook: a bare "a source" tells the reader nothing; say what puts the source in a position
 * to know and why the name is withheld. From the authors' own reading of news and the published handbooks.
 */

/** Heads that describe nobody. */
export const BARE = `source sources insider insiders`;

/** What follows "source(s)" or "people" when all it says is that they know: still anonymous (ruling 6). */
export const KNOWING = `familiar with; close to; with knowledge of; with direct knowledge of; with first-hand knowledge; briefed on; with direct; briefed about; aware of; involved in; with information;
privy to; acquainted with; in the know; informed about; informed of; who know; who knows; knowledgeable about; around the; with ties to; directly involved; near to`;

/** A reason for withholding the name. */
export const REASONS = `not authorized; not authorised; unauthorized to; unauthorised to; were not allowed; was not allowed; is not allowed; are not allowed; not permitted; for fear; fear of; fearing; feared; out of fear; afraid;
because of the sensitivity; sensitivity of; because the; because they; because he; because she; because it; because of; due to the sensitivity; given the sensitivity; to discuss private; to protect; retaliation; reprisal; reprisals; for security reasons; security reasons;
safety; citing; confidential; confidentiality; sensitive; because details; in order to; so as not to; privacy; to speak freely; to speak candidly; to describe; to discuss internal; as the matter; as the talks; as the information; as it; as he was; as she was; as they were; since he; since they; diplomatic reasons; policy`;

/** Phrases that say the name was withheld at the source's wish. */
export const WITHHELD = `on condition of anonymity; on the condition of anonymity; condition that; asked not to be named; asked not to be identified; asking not to be named; asking not to be identified; asked to remain anonymous;
asked that his name; asked that her name; requested anonymity; requesting anonymity; declined to be named; declined to be identified; declining to be named; declining to be identified;
did not want to be named; did not wish to be named; did not want to be identified; did not wish to be identified; refused to be named; refused to be identified; spoke anonymously; speaking anonymously;
not to be identified; not to be named; not be identified; not be named; who was not named; who were not named; unidentified; unnamed; anonymous; anonymously; anonymity; on background; not for attribution; without being named;
withheld; whose name; uses a pseudonym; under a pseudonym; preferred not to; speaking off the record; off the record; spoke on condition`;
