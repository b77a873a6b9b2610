/**
 * Papers, data and recordings that can be looked at. Those in AUTHORED carry the kind of their author when one is known
 * (ruling 4). From the authors' own reading of news; no resource was copied.
 */
export const DOCUMENTS = `report reports study studies survey surveys poll polls polling research paper papers review analysis audit inquiry probe investigation
findings finding figures figure data statistics stats numbers records record register database dataset document documents dossier file files filing
filings lawsuit suit complaint indictment affidavit petition motion ruling rulings judgment judgement verdict order warrant warrants subpoena decree law laws
legislation bill act treaty accord agreement contract constitution charter convention resolution regulation regulations rules guidelines guidance
directive manual handbook policy_ book books biography memoir memoirs novel diary diaries transcript transcripts minutes testimony_ video videos
footage tape tapes recording recordings audio photo photos photograph photographs picture pictures image images x-ray scan scans tests test results
census index ranking barometer forecast forecasts projections projection estimate estimates model models simulation chart graph map maps table tracker
website_ bulletin_ prospectus presentation slideshow slides briefing-note briefing note_ summary dossier catalogue encyclopedia dictionary archive archives autopsy
post-mortem certificate invoice receipt receipts ledger accounts_ balance-sheet balance prospectus evidence meta-analysis paper whitepaper white-paper
green-paper blueprint draft plan_ budget forecasts sampling count tally documentary film movie exhibit plaque placard inscription sign signs sidebar solicitation
emails_ cables cable leak leaks papers trial_ experiment experiments satellite radar telemetry log logs flight-data scripture bible quran koran text gospel
fact-sheet factsheet scorecard questionnaire coverage_ outlook gauge measure metadata stele tests bulletin alert alerts warning_ notice brochure leaflet leaflets flyer pamphlet poster banner page booklet textbook
rulebook listing entry proclamation edict statute ordinance amendment clause paragraph chapter section testament screenshot screenshots diagram timetable schedule menu copy encyclopaedia`;

/** Writings that have an author's voice: the author's kind, where the author is known. */
export const AUTHORED = `statement statements press-release release communique communiqué letter letters memo memorandum memos email e-mail emails e-mails message messages
tweet tweets post posts note notes speech address remarks testimony article_ op-ed oped column_ essay interview comment comments declaration manifesto
announcement blog-post posting postings fax telegram cable quote yearbook newsletter_ text texts open-letter reply response warning proposal ad ads advert advertisement
video-message voicemail notice sermon homily encyclical bulletin caption announcement advisory platform`;

/** Trackers, registers and tools of public data by name. */
export const DATA_SERVICES = `Flight Radar; FlightRadar; Flightradar24; FlightRadar24; FlightAware; Flight Aware; MarineTraffic; Marine Traffic; VesselFinder; Vessel Finder;
TankerTrackers; TankerTrackers.com; Kpler; Vortexa; Refinitiv Eikon; LSEG; LSEG data; Google Earth; Google Maps; Google Trends; Sentinel Hub; Planet Labs; Maxar; Copernicus;
Box Office Mojo; Rotten Tomatoes; Metacritic; IMDb; Wikipedia; Encyclopaedia Britannica; Down Detector; Downdetector; NetBlocks; Cloudflare Radar; Speedtest; Ookla; CoinMarketCap;
CoinGecko; Glassnode; Chainalysis; Opta; Transfermarkt; Statista; Our World in Data; Worldometer; Worldometers; OpenSecrets; OpenCorporates; Zillow; Redfin; Rightmove; Zoopla;
GasBuddy; AAA gas tracker; FRED; FactSet; MarketAxess; Tradeweb; S&P Capital IQ; PitchBook; Crunchbase; Dealogic; Morningstar Direct; CME FedWatch; FedWatch; ACLED; Gun Violence Archive;
Mapping Police Violence; LinkedIn data; Similarweb; SimilarWeb; Sensor Tower; App Annie; data.ai; Wayback Machine; Internet Archive; PACER; EDGAR; Companies House; Land Registry`;
