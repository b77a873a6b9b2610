/**
 * Nouns that name people by what they are. A single one without a name is an unnamed source; a bare plural is nobody in
 * particular. From the authors' own reading of news; no resource was copied.
 */

/** Those who speak for a body: without a name they count as the body itself (ruling 5). */
export const SPEAKERS = `spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons representative
press-secretary mouthpiece rep reps publicist_ voice-over`;

/** Titles that stand before a name and say that a person follows. */
export const TITLES = `mr mrs ms miss dr prof professor sir dame lord lady baroness baron count countess duke duchess prince princess king queen
emperor empress president vice-president premier chancellor minister senator sen rep congressman congresswoman representative gov governor lt gen
general maj major col colonel capt captain cmdr commander adm admiral sgt sergeant cpl corporal pvt private lieutenant brigadier marshal sheriff
constable inspector superintendent detective officer judge justice magistrate attorney atty father fr sister brother rev reverend bishop archbishop
cardinal pope rabbi imam sheikh sheik shaikh ayatollah mullah maulana swami guru saint ambassador secretary councillor councilor cllr alderman mayor
speaker chairman chairwoman chairperson chair ceo cfo coo cto chief director manager coach trainer skipper striker goalkeeper defender midfielder
quarterback pitcher analyst economist strategist trader dealer broker historian author writer novelist poet actor actress singer rapper comedian director
filmmaker producer journalist editor reporter correspondent columnist photographer scientist researcher physicist biologist epidemiologist virologist
psychologist psychiatrist surgeon nurse doctor lawyer solicitor barrister prosecutor spokesman spokeswoman spokesperson resident student teacher
farmer activist campaigner lawmaker legislator deputy mp mps mep lawyer leader opposition-leader founder co-founder owner official aide adviser advisor
envoy diplomat commissioner treasurer president-elect ex-president tsar czar negotiator mediator candidate nominee hopeful frontrunner wife husband
widow son daughter mother father brother sister uncle aunt cousin friend neighbour neighbor boyfriend girlfriend fiance fiancee partner survivor victim
witness eyewitness passenger driver pilot captain worker employee businessman businesswoman entrepreneur billionaire millionaire tycoon investor banker
executive chairman strategist consultant expert specialist engineer architect veteran soldier commander rebel guerrilla dissident exile refugee
archaeologist astronomer geologist seismologist meteorologist forecaster climatologist linguist sociologist anthropologist philosopher theologian
chef musician guitarist drummer model designer artist painter sculptor dancer choreographer conductor athlete swimmer sprinter cyclist boxer wrestler
golfer player footballer batsman bowler captain wicketkeeper goalie forward winger fullback flanker prop lock centre guard linebacker cornerback
receiver umpire referee jockey rider racer teammate`;

/** Singular nouns for a person; plural by rule. Used for descriptions such as "a senior official", "the 43-year-old". */
export const PERSONS = `official officer aide adviser advisor staffer staff-member bureaucrat diplomat envoy ambassador consul minister secretary deputy
senator congressman congresswoman lawmaker legislator parliamentarian politician councillor mp candidate delegate president governor mayor chancellor
premier leader chief boss head chairman chairwoman chair director manager executive founder owner partner employee worker colleague coworker co-worker
insider whistleblower analyst economist strategist trader dealer broker banker investor fund-manager consultant expert specialist scientist researcher
academic professor lecturer historian engineer doctor physician surgeon nurse medic paramedic coroner pathologist psychologist psychiatrist therapist
lawyer attorney solicitor barrister prosecutor judge magistrate juror detective investigator inspector policeman policewoman sheriff constable agent
soldier commander general colonel captain major lieutenant sergeant officer fighter rebel militant guerrilla gunman hijacker kidnapper attacker
suspect defendant prisoner inmate convict accused victim survivor witness eyewitness bystander onlooker passer-by passerby passenger driver pilot crew-member
resident villager neighbour neighbor local inhabitant citizen voter demonstrator protester protestor activist campaigner organiser organizer supporter
opponent critic ally friend relative mother mom mum father dad parent son daughter brother sister wife husband widow widower girlfriend boyfriend uncle
aunt cousin grandfather grandmother grandson granddaughter nephew niece child boy girl man woman teenager teen youth student pupil teacher headteacher
principal coach manager player athlete captain teammate team-mate striker referee fan spectator actor actress singer musician artist writer author
novelist poet playwright director filmmaker producer comedian star celebrity model designer chef farmer fisherman miner shopkeeper shop-owner vendor customer
client patient donor volunteer aid-worker relief-worker missionary priest pastor bishop archbishop cardinal pope rabbi imam cleric monk nun reverend vicar
monarch king queen prince princess duke duchess royal heir businessman businesswoman entrepreneur tycoon billionaire negotiator mediator monitor
observer inspector regulator auditor clerk secretary-general commissioner speaker caller blogger user commenter tipster informant leaker publicist agent
representative member guest host presenter anchor landlord tenant homeowner bookseller coroner hacker donor scholar fellow pollster forecaster
meteorologist climatologist seismologist astronomer biologist chemist physicist geologist archaeologist curator librarian translator interpreter
person individual somebody someone participant attendee contestant applicant recruit veteran refugee migrant asylum-seeker immigrant exile dissident
defector deserter detainee hostage captive schoolgirl schoolboy toddler bride groom housewife mechanic plumber electrician carpenter builder cashier
master controller servant hero heroine beauty waiter waitress barista bartender cook cleaner janitor porter guard bodyguard bouncer rapper dj promoter broadcaster commentator pundit columnist
biographer narrator advocate counsel ombudsman trustee treasurer shareholder bondholder creditor lender buyer seller supplier importer exporter
manufacturer retailer wholesaler miller grower producer breeder rancher butcher baker grocer undertaker gardener caretaker superintendent realtor democrat republican mogul predator pervert neurosurgeon oceanographer pollster cabinetmaker
libertarian socialist communist islamist nationalist separatist loyalist hardliner moderate progressive centrist contender rival challenger incumbent newcomer heiress socialite influencer youtuber streamer gamer surrogate proxy associate sympathiser sympathizer counterpart successor predecessor namesake compatriot superior peer
supervisor nan nana gran granny grandma grandpa grandad granddad mam mama papa daddy mummy stepmother stepfather mother-in-law father-in-law carer steward
legend icon foreman ranger lifeguard dispatcher trucker climber hiker diver surfer gaffer bookkeeper accountant auctioneer barber hairdresser dentist pharmacist
headmaster headmistress apprentice intern scaffolder bully billionaire thief burglar robber killer murderer smuggler fugitive impostor looter arsonist vigilante`;

/** Kinship and company of a named person: "her lawyer", "his wife", "Smith's attorney". */
export const RELATIONS = `mother mom mum father dad parents parent son daughter brother sister wife husband widow widower girlfriend boyfriend fiance fiancee
partner uncle aunt cousin grandfather grandmother nephew niece family relatives relative friends friend neighbour neighbor neighbours neighbors colleague
colleagues lawyer lawyers attorney attorneys solicitor counsel agent manager publicist publicists aide aides adviser advisers doctor physician biographer teammates supporters`;

/** Plurals and quantities that mean nobody in particular, beyond the plurals of the persons above. */
export const GROUPS = `critics experts analysts observers officials witnesses eyewitnesses residents locals villagers traders dealers brokers economists
scientists researchers academics historians activists campaigners protesters demonstrators supporters opponents backers fans users customers consumers
people many some others most several few everyone everybody nobody anyone lawmakers legislators politicians republicans democrats conservatives liberals
progressives diplomats investors insiders_ strategists pundits commentators commenters doctors physicians lawyers farmers workers strikers teachers
students parents families relatives neighbours neighbors survivors victims passengers forecasters pollsters organizers_ vendors manufacturers
buyers sellers owners shoppers tourists voters delegates fishermen refugees migrants rebels fighters militants soldiers bystanders onlookers
pilots controllers scholars advocates old-timers skeptics sceptics proponents detractors watchers bankers specialists monitors groups unions
parties watchdogs associations charities companies firms countries nations governments_ states studios businesses participants respondents women men girls boys
youths children kids folks americans settlers believers catholics muslims moslems jews christians hindus serbs croats chechens palestinians
israelis kurds journalists_ correspondents_ crowd public community audience electorate trade market markets industry neighbors censors allies alumni them here present`;

/** Words of quantity that open a noun phrase. */
export const QUANTIFIERS = `some many most several few various numerous countless certain other others all both no two three four five six seven eight nine
ten dozens hundreds thousands scores couple handful number majority lots multiple`;

/** Bodies whose unnamed members of a known place speak as the body (ruling 5). */
export const AUTHORITIES = `police authorities authority prosecutors prosecution army military navy troops gendarmerie firefighters coastguard coast-guard
investigators detectives magistrates customs cops rescuers paramilitary government administration troika court forces judges_ jury`;
