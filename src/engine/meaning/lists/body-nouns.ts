/**
 * Nouns whose phrase names a body that speaks as one, and endings of the names of firms. From the authors' own reading of
 * news; no resource was copied.
 */
export const BODIES = `government administration ministry department agency bureau office authority authorities commission committee subcommittee council
parliament congress senate assembly house cabinet court tribunal police force army navy military guard embassy consulate mission delegation party
coalition alliance opposition caucus campaign camp transition-team team union federation confederation association society institute institution
institutes centre center foundation trust charity fund bank company corporation firm group consortium conglomerate automaker carmaker manufacturer
maker giant retailer airline carrier operator utility developer startup start-up publisher studio label bookmaker brokerage lender insurer exchange
market-operator regulator watchdog ombudsman board panel secretariat presidency palace household church diocese vatican archdiocese mosque synod
university college school academy faculty hospital clinic laboratory lab museum library theatre theater zoo club league side franchise organisation
organization movement front brigade militia command leadership politburo junta regime chamber guild lobby think-tank thinktank nonprofit
non-profit ngo body service services system branch unit division subsidiary arm wing state city county municipality town borough district province
republic nation country kingdom union alliance bloc treasury mint registry registrar inspectorate directorate observatory station institute
conference congress network programme program project initiative taskforce task-force staff management board-of-directors shareholders government
cartel syndicate tribe band collective co-operative cooperative cooperative tribunal consulate headquarters hq pac super-pac physicians_ archive
broadcaster_ chancellery legislature judiciary prosecution defence-team defense-team defence defense monarchy crown sherpa brewer miner driller refiner
lawmakers_ airport port railway railroad metro hotel casino restaurant shop store chain supermarket pharmacy festival gallery orchestra band meeting summit organizers organisers physicians_
drugmaker chipmaker planemaker steelmaker toymaker housebuilder shipbuilder employer creamery brewery sawmill bakery factory refinery shipyard dealership eatery hostel nursery`;

/** Endings and parts of a name that say it is a body's. */
export const NAME_PARTS = `inc corp corporation co company ltd limited plc llc llp lp gmbh ag sa spa nv bv ab as asa oyj oy ab kk pty bhd berhad sdn tbk group gruppe groupe holdings
holding bank banco banca banque bancorp partners capital securities investments insurance assurance industries international motors airlines airways
university college institute institution school academy hospital clinic centre center foundation trust association society council committee commission
ministry department agency bureau office authority administration service services board court tribunal parliament congress senate assembly party union
federation confederation league alliance front movement army navy force forces police club united city fc afc organisation organization fund church
museum observatory laboratory laboratories labs network systems technologies technology software pharmaceuticals energy oil gas petroleum power electric
steel mines mining resources exchange chamber coalition campaign embassy consulate treasury home-office secretariat exchequer reserve customs border
commons lords fund watch project initiative enterprises solutions brothers sons bros stores foods brewery breweries hotels entertainment pictures
studios productions records music machine machines works gaming athletic athletics wanderers rovers yankees republic emirates
semiconductor semiconductors robotics aerospace biosciences biotech therapeutics pharma electronics airports railways logistics`;

/** Newsroom words: a phrase headed by one of these is another outlet. */
export const MEDIA_NOUNS = `newspaper newspapers paper papers daily dailies tabloid tabloids weekly magazine magazines broadcaster radio television tv
channel station outlet outlets media press news-agency newswire wire website_ site_ blog blogger bloggers periodical journal_ network_ broadcaster
broadcasters newscast bulletin podcast newsletter editorial commentary columnist reporter reporters journalist journalists correspondent
correspondents photographer cameraman anchor news-site news-outlet news-organizations news-organisations gazette`;

/** Nouns of news output, which with no owner named are "media" ("media reports", "press accounts", "an earlier report from"). */
export const PRESS_REPORTS = `report reports account accounts article articles story stories coverage`;
