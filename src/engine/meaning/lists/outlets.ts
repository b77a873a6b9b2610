/**
 * News agencies and outlets of the world: `name|alias; alias|sort|place`. Sorts: agency, paper, broadcaster, online,
 * magazine. US and UK are written out where an entry is shown. An entry says only that this is a newsroom, nothing about
 * its worth.
 * Facts: common public knowledge about newsrooms, written down by the authors of this project in 2026; no database was copied.
 */
export const OUTLETS = `
Reuters|Reuters News; Reuters News Agency; Thomson Reuters; RTRS|agency|world
Associated Press|The Associated Press; AP; apnews|agency|US
Agence France-Presse|AFP; Agence France Presse|agency|France
Bloomberg|Bloomberg News; Bloomberg Businessweek; Bloomberg Television; Bloomberg TV; Bloomberg Law; Bloomberg Opinion; bloomberg.com|agency|US
United Press International|UPI|agency|US
Dow Jones|Dow Jones Newswires; Dow Jones Newswire|agency|US
Interfax|Interfax-Ukraine; Interfax news agency|agency|Russia
TASS|Itar-Tass; ITAR-TASS; Tass|agency|Russia
RIA Novosti|RIA; RIA-Novosti; Sputnik; Sputnik News|agency|Russia
Xinhua|Xinhua News Agency; New China News Agency; Hsinhua|agency|China
China News Service|CNS|agency|China
Kyodo|Kyodo News; Kyodo News Agency|agency|Japan
Jiji Press|Jiji; Jiji News|agency|Japan
Yonhap|Yonhap News; Yonhap News Agency|agency|South Korea
KCNA|Korean Central News Agency|agency|North Korea
Anadolu|Anadolu Agency; Anatolia news agency; Anatolian news agency; Anatolian; Anatolia; AA agency|agency|Turkey
Demirören|DHA; Dogan news agency; Dogan|agency|Turkey
dpa|DPA; Deutsche Presse-Agentur; German Press Agency|agency|Germany
ANSA|Ansa|agency|Italy
AGI|Adnkronos|agency|Italy
EFE|Efe; Agencia EFE|agency|Spain
Europa Press||agency|Spain
Lusa|Lusa news agency|agency|Portugal
Belga||agency|Belgium
ANP|Algemeen Nederlands Persbureau|agency|Netherlands
APA|Austria Press Agency; Austrian Press Agency|agency|Austria
Keystone-SDA|Swiss news agency; SDA|agency|Switzerland
TT|TT news agency; Tidningarnas Telegrambyra|agency|Sweden
NTB||agency|Norway
Ritzau||agency|Denmark
STT|Finnish News Agency|agency|Finland
PAP|Polish Press Agency|agency|Poland
CTK|Czech News Agency; CTK news agency|agency|Czechia
TASR||agency|Slovakia
MTI|MTI news agency|agency|Hungary
Agerpres|Rompres; Mediafax|agency|Romania
BTA|Bulgarian News Agency|agency|Bulgaria
Tanjug|Beta news agency; Beta; FoNet|agency|Serbia
Hina|HINA|agency|Croatia
Onasa|SRNA; FENA|agency|Bosnia
BNS|Baltic News Service|agency|Baltic states
LETA||agency|Latvia
ELTA||agency|Lithuania
Ukrinform|UNIAN; UNN|agency|Ukraine
BelTA|Belta|agency|Belarus
Kazinform||agency|Kazakhstan
Trend|APA agency; Turan|agency|Azerbaijan
Armenpress||agency|Armenia
IRNA|Islamic Republic News Agency; Iranian news agency|agency|Iran
ISNA|Iranian Students' News Agency|agency|Iran
Fars|Fars News; Fars News Agency; Fars news agency|agency|Iran
Tasnim|Tasnim News; Tasnim News Agency|agency|Iran
Mehr|Mehr News Agency; Mehr news|agency|Iran
INA|Iraqi News Agency; Iraqi news agency|agency|Iraq
SANA|Syrian Arab News Agency; Sana|agency|Syria
NNA|National News Agency|agency|Lebanon
Petra|Petra news agency|agency|Jordan
WAFA|Wafa|agency|Palestinian territories
MENA|Middle East News Agency; Mena news agency|agency|Egypt
SPA|Saudi Press Agency|agency|Saudi Arabia
WAM|Emirates News Agency|agency|United Arab Emirates
QNA|Qatar News Agency|agency|Qatar
KUNA|Kuwait News Agency|agency|Kuwait
BNA|Bahrain News Agency|agency|Bahrain
Saba|Saba news agency|agency|Yemen
JANA||agency|Libya
APS|Algerie Presse Service; Algeria Press Service|agency|Algeria
TAP|Tunis Afrique Presse|agency|Tunisia
MAP|Maghreb Arabe Presse|agency|Morocco
PTI|Press Trust of India|agency|India
ANI|Asian News International|agency|India
UNI|United News of India|agency|India
IANS|Indo-Asian News Service|agency|India
APP|Associated Press of Pakistan|agency|Pakistan
BSS|Bangladesh Sangbad Sangstha; UNB|agency|Bangladesh
Rastriya Samachar Samiti|RSS news agency|agency|Nepal
Bernama||agency|Malaysia
Antara|Antara news agency|agency|Indonesia
TNA|Thai News Agency|agency|Thailand
Vietnam News Agency|VNA|agency|Vietnam
Philippine News Agency|PNA|agency|Philippines
Central News Agency|CNA agency|agency|Taiwan
NZPA|New Zealand Press Association; NZME|agency|New Zealand
AAP|Australian Associated Press|agency|Australia
Canadian Press|The Canadian Press; Presse Canadienne|agency|Canada
PA|Press Association; PA Media; PA news agency; the PA|agency|UK
News Agency of Nigeria|NAN|agency|Nigeria
Ghana News Agency|GNA|agency|Ghana
Kenya News Agency||agency|Kenya
ENA|Ethiopian News Agency|agency|Ethiopia
SUNA|Sudan News Agency|agency|Sudan
ZIANA|New Ziana|agency|Zimbabwe
SAPA|South African Press Association|agency|South Africa
PANA|Pan African News Agency|agency|Africa
Notimex||agency|Mexico
Prensa Latina||agency|Cuba
Agencia Brasil|Agência Brasil|agency|Brazil
Telam|Télam; DyN|agency|Argentina
Andina||agency|Peru
MediaLens OSINT|Storyful|agency|world
Kyiv Independent|The Kyiv Independent; Kyiv Post|online|Ukraine
Ukrainska Pravda||online|Ukraine
Ukrayinska Pravda||online|Ukraine
Hromadske||broadcaster|Ukraine
Suspilne||broadcaster|Ukraine
The New York Times|NYT; NY Times; New York Times; nytimes|paper|US
The Washington Post|Washington Post; WaPo; wash-post; washpost|paper|US
The Wall Street Journal|Wall Street Journal; WSJ|paper|US
USA Today|usa-today|paper|US
Los Angeles Times|LA Times; L.A. Times; LATimes|paper|US
Chicago Tribune||paper|US
Chicago Sun-Times||paper|US
Boston Globe||paper|US
Boston Herald||paper|US
Philadelphia Inquirer||paper|US
Miami Herald||paper|US
Tampa Bay Times|St. Petersburg Times|paper|US
Orlando Sentinel||paper|US
Houston Chronicle||paper|US
Dallas Morning News||paper|US
San Antonio Express-News||paper|US
Austin American-Statesman|American-Statesman|paper|US
Texas Tribune||online|US
San Francisco Chronicle|SF Chronicle|paper|US
Mercury News|San Jose Mercury News|paper|US
Sacramento Bee||paper|US
San Diego Union-Tribune|Union-Tribune; San Diego Union Tribune|paper|US
Orange County Register||paper|US
Press-Enterprise|pe.com|paper|US
San Luis Obispo Tribune|The Tribune of San Luis Obispo|paper|US
SFGATE|SFGate|online|US
Seattle Times||paper|US
Oregonian|OregonLive|paper|US
Spokesman-Review|spokesman.com|paper|US
Denver Post||paper|US
Arizona Republic||paper|US
Las Vegas Review-Journal||paper|US
Salt Lake Tribune||paper|US
Deseret News||paper|US
Star Tribune|Minneapolis Star Tribune|paper|US
Pioneer Press|St. Paul Pioneer Press; twincities|paper|US
Des Moines Register||paper|US
Milwaukee Journal Sentinel|Journal Sentinel|paper|US
Detroit Free Press||paper|US
Detroit News||paper|US
MLive||online|US
Plain Dealer|cleveland.com; Cleveland Plain Dealer|paper|US
Columbus Dispatch||paper|US
Cincinnati Enquirer||paper|US
Indianapolis Star|IndyStar|paper|US
Kansas City Star||paper|US
St. Louis Post-Dispatch|Post-Dispatch|paper|US
Pittsburgh Post-Gazette|Post-Gazette|paper|US
Pittsburgh Tribune-Review|Tribune-Review|paper|US
Baltimore Sun||paper|US
Richmond Times-Dispatch||paper|US
Virginian-Pilot||paper|US
News & Observer|Raleigh News & Observer|paper|US
Charlotte Observer||paper|US
Post and Courier||paper|US
Atlanta Journal-Constitution|AJC; Journal-Constitution|paper|US
Tennessean||paper|US
Commercial Appeal||paper|US
Courier-Journal|Louisville Courier Journal|paper|US
Birmingham News|AL.com; al-com|paper|US
Times-Picayune|NOLA.com|paper|US
Arkansas Democrat-Gazette||paper|US
Oklahoman||paper|US
Wichita Eagle||paper|US
Omaha World-Herald||paper|US
Honolulu Star-Advertiser||paper|US
Anchorage Daily News||paper|US
Hartford Courant||paper|US
Connecticut Post|ctpost|paper|US
Providence Journal||paper|US
Portland Press Herald||paper|US
Union Leader|New Hampshire Union Leader; Manchester Union Leader|paper|US
Concord Monitor||paper|US
Buffalo News||paper|US
Star-Ledger|NJ.com; NJ Advance Media|paper|US
Newsday||paper|US
New York Post|NY Post; N.Y. Post|paper|US
New York Daily News|Daily News; NY Daily News|paper|US
New York Observer|Observer; New York Sun|paper|US
Washington Times||paper|US
Washington Examiner||paper|US
Christian Science Monitor||paper|US
Wheeling News-Register|News-Register; The Intelligencer|paper|US
Roll Call||paper|US
The Hill|thehill|paper|US
Politico|POLITICO; Politico Europe; Politico Magazine|online|US
Axios||online|US
Semafor||online|US
Punchbowl News||online|US
ProPublica||online|US
The Intercept|Intercept|online|US
Vox|Vox.com|online|US
Slate||online|US
Salon||online|US
HuffPost|Huffington Post; The Huffington Post; huff-post|online|US
BuzzFeed|BuzzFeed News; Buzzfeed; Buzzfeed News|online|US
Business Insider|Insider|online|US
Daily Beast|thedailybeast|online|US
Daily Caller|Daily Caller News Foundation|online|US
Daily Wire||online|US
Breitbart|Breitbart News|online|US
Western Journalism|west-journal; Western Journal|online|US
National Review||magazine|US
Weekly Standard||magazine|US
Washington Free Beacon|Free Beacon|online|US
Blaze|TheBlaze|online|US
Newsmax||broadcaster|US
One America News|OAN; OANN|broadcaster|US
Gateway Pundit||online|US
Drudge Report||online|US
InfoWars|Infowars|online|US
Mother Jones||magazine|US
The Nation||magazine|US
New Republic||magazine|US
The Atlantic|Atlantic; Atlantic Cities; theatlanticcities; CityLab|magazine|US
New Yorker||magazine|US
New York Magazine|New York magazine; Intelligencer; The Cut; Vulture|magazine|US
Time|Time magazine; TIME; TIME magazine; Time Magazine|magazine|US
Newsweek||magazine|US
U.S. News & World Report|US News|magazine|US
Forbes||magazine|US
Fortune||magazine|US
Barron's||magazine|US
Fast Company||magazine|US
Inc. magazine||magazine|US
Vanity Fair||magazine|US
Rolling Stone||magazine|US
Esquire|GQ; Elle; Cosmopolitan; Vogue; Glamour; Marie Claire; Harper's Bazaar; InStyle; Allure|magazine|world
People magazine|People Magazine; PEOPLE|magazine|US
Us Weekly|Entertainment Weekly; Entertainment Tonight; In Touch; OK! magazine; Life & Style; Page Six; TMZ; E! News; E! Online; Eonline; Star magazine; National Enquirer; Radar Online; Just Jared; PopSugar|magazine|US
Variety||magazine|US
Hollywood Reporter||magazine|US
Deadline|Deadline Hollywood|online|US
The Wrap|TheWrap|online|US
IndieWire|Billboard; Pitchfork|online|US
Uproxx|UPROXX|online|US
Mashable||online|US
TechCrunch|Techcrunch|online|US
The Verge|Verge|online|US
Wired|WIRED|magazine|US
Ars Technica||online|US
Engadget||online|US
Gizmodo||online|US
CNET|ZDNet; PCMag; PC World; PCWorld; Tom's Hardware|online|US
Recode|Re/code|online|US
The Information||online|US
VentureBeat||online|US
SlashGear||online|US
9to5Mac|9to5Google; MacRumors; Android Police; Android Authority; Electrek|online|US
404 Media||online|US
Motherboard||online|US
Vice|VICE; Vice News; VICE News|online|US
The Register||online|UK
MIT Technology Review|Technology Review|magazine|US
Computer Reseller News|CRN|magazine|US
Scientific American||magazine|US
Popular Science|Popular Mechanics; Discover magazine|magazine|US
Live Science|LiveScience; Space.com|online|US
Smithsonian Magazine|Smithsonian magazine; smithsonianmag|magazine|US
National Geographic|National Geographic News|magazine|US
New Scientist||magazine|UK
Stat News|STAT; STAT News; MedPage Today; Kaiser Health News; KFF Health News|online|US
Pew Research Center blog||online|US
ESPN|ESPN.com|broadcaster|US
CBS Sports||broadcaster|US
NBC Sports||broadcaster|US
Fox Sports||broadcaster|US
NFL Network|NFL.com; NFL Media; MLB.com; NHL.com; NBA.com; MLB Network|broadcaster|US
Sports Illustrated|SI.com|magazine|US
The Athletic|Athletic|online|US
Bleacher Report||online|US
Yahoo Sports||online|US
MMQB|Pro Football Talk; ProFootballTalk; Deadspin; SB Nation; The Ringer; Golf Digest; Baseball America|online|US
Sportsnet|TSN|broadcaster|Canada
Sky Sports|BT Sport; Talksport; talkSPORT|broadcaster|UK
L'Equipe|L'Équipe|paper|France
Marca|Diario AS; Mundo Deportivo; Diario Sport|paper|Spain
Gazzetta dello Sport|Corriere dello Sport; Tuttosport|paper|Italy
Kicker|Sport Bild|magazine|Germany
ABC News|ABC; ABCNews|broadcaster|US
NBC News|NBC; NBCNews; NBC 4 New York; WNBC|broadcaster|US
CBS News|CBS; 60 Minutes; Face the Nation|broadcaster|US
CNN|CNNMoney; CNN Money; CNN Business; CNN International; CNN Türk; CNN.com; money-cnn|broadcaster|US
MSNBC|MS NOW|broadcaster|US
CNBC|CNBC-TV18; CNBC TV18|broadcaster|US
Fox News|FOX News; Fox News Channel; Fox News Digital; Fox; FNC|broadcaster|US
Fox Business|Fox Business Network|broadcaster|US
NPR|National Public Radio|broadcaster|US
SiriusXM|Sirius XM|broadcaster|US
PBS|PBS NewsHour; NewsHour; Frontline|broadcaster|US
C-SPAN|C-Span|broadcaster|US
Univision||broadcaster|US
Telemundo||broadcaster|US
NY1|WNYC; WCBS; WABC; KTLA; KABC; KCBS; KNBC; KRON; KPIX; KGO; WBUR; WGBH; WTOP; KQED; WRAL; WSB-TV; WFAA; KHOU; KPRC; WGN; WLS; KING 5; KIRO; KOMO; KUTV; KSL; WMUR; WBZ; WCVB; WPVI|broadcaster|US
Hawaii News Now||broadcaster|US
South Carolina Public Radio||broadcaster|US
Al Jazeera America||broadcaster|US
Yahoo News|Yahoo! News; Yahoo Finance|online|US
MSN|msn.com|online|US
MarketWatch|Seeking Alpha; TheStreet; Investopedia; Morningstar News; Motley Fool|online|US
The Real Deal|therealdeal; Curbed|online|US
PolitiFact|Politifact; FactCheck.org; Snopes; Full Fact; AFP Fact Check; Africa Check; Chequeado; BOOM; Alt News|online|world
Mediaite|Talking Points Memo; TPM; RealClearPolitics; Daily Kos; ThinkProgress; Raw Story; AlterNet; Townhall; RedState; Hot Air; Twitchy; Twitchy Team; FiveThirtyEight; Crooked; Lawfare; Just Security; The Bulwark; The Dispatch; Reason|online|US
GoComics News||online|US
Americanow|AmericaNow|online|US
Stars and Stripes|Military Times; Army Times; Navy Times; Defense News; Defense One; Military.com; Task & Purpose|paper|US
Foreign Policy|Foreign Affairs; The Diplomat; World Politics Review|magazine|US
Voice of America|VOA|broadcaster|US
Radio Free Europe|RFE/RL; Radio Free Europe/Radio Liberty; Radio Liberty|broadcaster|US
Radio Free Asia|RFA|broadcaster|US
Texas Monthly|Washingtonian; Los Angeles Magazine; Boston Magazine; Chicago magazine|magazine|US
Village Voice|LA Weekly; Gawker; Jezebel; The Root; Fusion; Mic|online|US
Miami New Times||online|US
BBC|BBC News; BBC World Service; BBC Radio 4; BBC Radio; BBC Sport; BBC Monitoring; BBC Newsnight; Newsnight; BBC Breakfast; BBC Radio 5 Live; BBC Two; BBC One; BBC Persian; BBC Russian; BBC Scotland; BBC Wales; Radio 4; British Broadcasting Corporation; BBC Verify; Panorama|broadcaster|UK
ITV|ITV News; ITN; Good Morning Britain|broadcaster|UK
Sky News|Sky; Sky TV|broadcaster|UK
Channel 4 News|Channel 4; Channel 5|broadcaster|UK
GB News|TalkTV; LBC; LBC Radio|broadcaster|UK
The Guardian|Guardian; guardian.co.uk; theguardian; Guardian Australia|paper|UK
The Observer||paper|UK
The Times|Times of London; The Times of London; The Times newspaper|paper|UK
The Sunday Times|Sunday Times|paper|UK
Daily Telegraph|The Daily Telegraph; The Telegraph; Telegraph; Sunday Telegraph; The Sunday Telegraph|paper|UK
Financial Times|FT; The FT|paper|UK
The Independent|Independent; Independent on Sunday; i newspaper; The i; The i Paper|paper|UK
Daily Mail|The Mail; MailOnline; Mail Online; DailyMail; DailyMail.com; Mail on Sunday; The Mail on Sunday; dailymail|paper|UK
Daily Express|The Express; Express; Sunday Express; express.co.uk|paper|UK
Daily Mirror|The Mirror; Mirror; Sunday Mirror; mirror.co.uk; TheMirror; Sunday People|paper|UK
The Sun|Sun newspaper; Sun on Sunday; News of the World|paper|UK
Daily Star|The Daily Star; DailyStar|paper|UK
Evening Standard|London Evening Standard; The Standard|paper|UK
Metro|Metro.co.uk|paper|UK
Morning Star||paper|UK
City A.M.|City AM|paper|UK
The Economist|Economist|magazine|UK
The Spectator|Spectator; New Statesman; Private Eye; Prospect|magazine|UK
The Scotsman|Scotsman; The Herald; Sunday Herald; The National newspaper; Daily Record; Press and Journal|paper|UK
Western Mail|WalesOnline; South Wales Echo|paper|UK
Belfast Telegraph|Irish News; News Letter|paper|UK
Manchester Evening News|Liverpool Echo; Yorkshire Post; Birmingham Mail; Yorkshire Evening Post; Bristol Post; Eastern Daily Press; Northern Echo; Oxford Mail; The Argus; LancsLive; Chronicle Live; Nottingham Post; Leicester Mercury; MyLondon|paper|UK
The Tab|Bellingcat; openDemocracy; Declassified UK; Novara Media; Byline Times; Tortoise|online|UK
Lloyd's List|Jane's Defence Weekly; Jane's; The Lancet news; Flight International; Platts; Argus|magazine|UK
Irish Times|Irish Independent; Irish Examiner; Sunday Independent; Business Post; TheJournal.ie|paper|Ireland
RTE|RTÉ; RTE News; RTÉ News|broadcaster|Ireland
CBC|CBC News; CBC Radio; Canadian Broadcasting Corporation; Radio-Canada|broadcaster|Canada
CTV|CTV News|broadcaster|Canada
Global News|globalnews|broadcaster|Canada
Globe and Mail|The Globe|paper|Canada
Toronto Star|Toronto Sun; Ottawa Citizen; Vancouver Sun; The Province; Calgary Herald; Calgary Sun; Edmonton Journal; Montreal Gazette; Winnipeg Free Press; Hamilton Spectator; La Presse; Le Devoir; Le Journal de Montréal; Windsor Star; Halifax Chronicle Herald; Regina Leader-Post|paper|Canada
National Post|Financial Post; Postmedia|paper|Canada
Maclean's|Investment Executive; The Walrus; Canadaland; The Narwhal; The Tyee|magazine|Canada
Australian Broadcasting Corporation|ABC Australia; ABC Radio; Four Corners|broadcaster|Australia
The Australian|Australian Financial Review; AFR; Sydney Morning Herald; The Age; Herald Sun; Daily Telegraph of Sydney; Courier Mail; The Courier-Mail; West Australian; The Advertiser; Canberra Times; news.com.au; Crikey|paper|Australia
Nine News|Seven News; SBS; SBS News; Network Ten; Channel Nine; Channel Seven|broadcaster|Australia
New Zealand Herald|NZ Herald; Stuff; The Dominion Post; The Press; RNZ; Radio New Zealand; Newshub; 1News; TVNZ|paper|New Zealand
Fiji Times|Post-Courier; Papua New Guinea Post-Courier; Solomon Star|paper|Pacific
Le Monde|Le Figaro; Liberation; Libération; Le Parisien; Les Echos; La Tribune; La Croix; L'Humanite; L'Humanité; France-Soir; Ouest-France; Sud Ouest; La Provence; Le Progres; Le Dauphine Libere; Nice-Matin; Le Journal du Dimanche; JDD; L'Opinion|paper|France
Le Point|L'Express; Paris Match; L'Obs; Le Nouvel Observateur; Charlie Hebdo; Marianne; Le Canard Enchaine; Canard Enchainé; Mediapart; VSD; Voici; Closer|magazine|France
France 24|TF1; France 2; France 3; BFM TV; BFMTV; BFM; LCI; CNews; France Info; Franceinfo; Europe 1; RTL; France Inter; RMC; RFI; Radio France Internationale; Radio France; France Televisions; TV5; Canal Plus; Arte; Euronews|broadcaster|France
Der Spiegel|Spiegel; Focus; Stern; Focus magazine; Stern magazine; Cicero; Manager Magazin; Spiegel Online|magazine|Germany
Bild|Bild am Sonntag; Bild newspaper; Frankfurter Allgemeine Zeitung; FAZ; Frankfurter Allgemeine; Sueddeutsche Zeitung; Süddeutsche Zeitung; Die Welt; Welt; Welt am Sonntag; Die Zeit; Handelsblatt; Tagesspiegel; Der Tagesspiegel; taz; Tageszeitung; Frankfurter Rundschau; Berliner Zeitung; Boersen-Zeitung; Rheinische Post; Correctiv|paper|Germany
ARD|ZDF; Tagesschau; Deutsche Welle; DW; n-tv; RTL Germany; NDR; WDR; MDR; SWR; Deutschlandfunk; Deutschlandradio; SAT.1; ProSieben|broadcaster|Germany
Die Presse|Der Standard; Kurier; Kronen Zeitung; ORF; Salzburger Nachrichten; Profil; News magazine|paper|Austria
Neue Zuercher Zeitung|NZZ; Neue Zürcher Zeitung; Blick; Tages-Anzeiger; Le Temps; Tribune de Geneve; Journal de Geneve; SonntagsZeitung; Sonntagsblick; SRF; Swissinfo; RTS|paper|Switzerland
El Pais|El País; El Mundo; ABC newspaper; La Vanguardia; El Periodico; El Periódico; La Razon; Expansion; Cinco Dias; El Economista; El Confidencial; eldiario.es; 20 Minutos|paper|Spain
TVE|RTVE; Cadena SER; Antena 3; COPE; Onda Cero; Telecinco; La Sexta|broadcaster|Spain
Publico|Público; Diario de Noticias; Diário de Notícias; Expresso; Jornal de Noticias; Correio da Manha; RTP; SIC; TSF|paper|Portugal
Corriere della Sera|La Repubblica; Repubblica; La Stampa; Il Sole 24 Ore; Il Messaggero; Il Giornale; Il Fatto Quotidiano; Libero; L'Unita; Il Foglio; Il Mattino; Il Manifesto; L'Osservatore Romano; Avvenire; Milano Finanza|paper|Italy
RAI|Rai; SkyTG24; Sky TG24; Mediaset; L'Espresso; Panorama magazine; Famiglia Cristiana; La7; Gente; Eva Tremila; Oggi; Vatican News; Vatican Radio|broadcaster|Italy
De Telegraaf|NRC; NRC Handelsblad; de Volkskrant; Volkskrant; Trouw; Algemeen Dagblad; Het Financieele Dagblad; Het Parool; NOS; RTL Nieuws; Follow the Money|paper|Netherlands
De Standaard|Le Soir; La Libre Belgique; La Libre; De Morgen; Het Laatste Nieuws; De Tijd; L'Echo; RTBF; VRT; VTM; RTL-TVI; La Derniere Heure; Het Nieuwsblad; Gazet van Antwerpen; Brussels Times|paper|Belgium
Luxemburger Wort|Tageblatt|paper|Luxembourg
Dagens Nyheter|Svenska Dagbladet; Aftonbladet; Expressen; Dagens Industri; SVT; Sveriges Television; Sveriges Radio; TV4; Goteborgs-Posten|paper|Sweden
Aftenposten|VG; Verdens Gang; Dagbladet; Dagens Naeringsliv; NRK; TV 2; Bergens Tidende; E24|paper|Norway
Berlingske|Politiken; Jyllands-Posten; Borsen; Ekstra Bladet; DR; TV2 Denmark; Berlingske Tidende; BT; B.T.|paper|Denmark
Helsingin Sanomat|Yle; YLE; Hufvudstadsbladet; Ilta-Sanomat; Iltalehti; Kauppalehti|paper|Finland
Morgunbladid|RUV; Visir|paper|Iceland
Gazeta Wyborcza|Rzeczpospolita; Polityka; Zycie Warszawy; TVN; TVN24; TVP; Onet; Dziennik; Fakt; Wprost; Super Express; RMF FM; Radio Zet; Wirtualna Polska|paper|Poland
Mlada Fronta Dnes|Pravo; Lidove Noviny; Hospodarske Noviny; Ceska Televize; Czech Television; Czech Radio; Seznam Zpravy; Respekt; Blesk|paper|Czechia
SME|Dennik N; Slovak Radio; Markiza|paper|Slovakia
Nepszabadsag|Magyar Nemzet; Magyar Hirlap; Nepszava; Index; Telex; 444; HVG; Vilaggazdasag; Hungarian Radio|paper|Hungary
Adevarul|Evenimentul Zilei; Romania Libera; Gandul; HotNews; Digi24; ProTV; Antena 3 Romania|paper|Romania
24 Chasa|Trud; Dnevnik; Capital; Standart; Demokratsia; Nova TV; bTV; Bulgarian National Radio|paper|Bulgaria
Politika|Blic; Danas; Nasa Borba; Vecernje Novosti; Kurir; B92; N1; NIN; Vreme; RTS Serbia; Politika Ekspres; Radio B92|paper|Serbia
Vjesnik|Vecernji List; Večernji list; Jutarnji list; Slobodna Dalmacija; Novi List; HRT; Globus; Feral Tribune; Index.hr|paper|Croatia
Delo|Vecer; Dnevnik Slovenia; Mladina; RTV Slovenija|paper|Slovenia
Oslobodjenje|Dnevni Avaz; Dnevi Avaz; Klix|paper|Bosnia
Vijesti|Pobjeda; Monitor|paper|Montenegro
Koha Ditore|Nova Makedonija; Zeri; Balkan Insight; BIRN|paper|Balkans
Zeri i Popullit|Koha Jone; Rilindja Demokratike; Top Channel; Gazeta Shqiptare|paper|Albania
Kathimerini|Ta Nea; To Vima; Eleftherotypia; Ethnos; ERT; Skai; Naftemporiki; Proto Thema; Eleftheros Typos|paper|Greece
Cyprus Mail|Phileleftheros; Politis; Cyprus News Agency; CyBC; Kibris|paper|Cyprus
Times of Malta|MaltaToday|paper|Malta
Hurriyet|Hürriyet; Milliyet; Sabah; Cumhuriyet; Sozcu; Zaman; Yeni Safak; Haberturk; Habertürk; Turkiye; Daily Sabah; Hurriyet Daily News; Turkish Daily News; NTV; TRT; Star TV; Kanal D; Bianet; Ahval; Radikal; Yeni Yuzyil; T24; BirGun|paper|Turkey
Moscow Times|The Moscow Times; Kommersant; Vedomosti; Izvestia; Izvestiya; Nezavisimaya Gazeta; Novaya Gazeta; Komsomolskaya Pravda; Moskovsky Komsomolets; Moskovskij Komsomolets; Pravda; Rossiyskaya Gazeta; Rossiiskaya Gazeta; Argumenty i Fakty; Trud newspaper; Segodnya; Krasnaya Zvezda; Sovetskaya Rossiya; Kommersant-Daily; Novye Izvestia; The Insider; Meduza; RBC; RBK; Mediazona; Lenta.ru; Gazeta.ru; Fontanka; Verstka; Important Stories; iStories; Proekt|paper|Russia
RT|Russia Today; NTV Russia; ORT; RTR; Channel One; Rossiya; Rossiya 1; Rossiya-24; Rossiya 24; TV Rain; Dozhd; Ekho Moskvy; Echo Moskvy; Echo of Moscow; Ekho Moskvy radio; Ren TV; Zvezda; Mayak; Baza; Mash; Shot; Readovka; Rybar|broadcaster|Russia
Belsat|Nasha Niva; Zerkalo; Tut.by|online|Belarus
Postimees|ERR; Eesti Paevaleht; Delfi; LSM; Diena; Lietuvos Rytas; LRT; 15min|paper|Baltic states
Civil Georgia|Rustavi-2; Rustavi 2; Imedi; Formula TV; Azatutyun; OC Media; JAMnews; Eurasianet|online|Caucasus
Tengrinews|Kazakhstanskaya Pravda; Akipress; AKIpress; 24.kg; Kloop; Kun.uz; Asia-Plus|online|Central Asia
Haaretz|Ha'aretz; Yedioth Ahronoth; Yediot Ahronot; Yediot Aharonot; Maariv; Ma'ariv; Jerusalem Post; The Jerusalem Post; Times of Israel; The Times of Israel; Israel Hayom; Globes; Ynet; Walla; Walla News; Davar; Calcalist; TheMarker; The Marker; JTA; +972 Magazine|paper|Israel
Kan|Channel 12; Channel 13; Channel 14; Channel Two; Channel 2; Channel 10; Israel Radio; Israel radio; Army Radio; Israel Army Radio; i24News; i24 News; Israeli Channel 12; Reshet Bet; Galei Zahal|broadcaster|Israel
Al Jazeera|Al-Jazeera; Al Jazeera English; Aljazeera|broadcaster|Qatar
Al Arabiya|Al-Arabiya; Al Hadath; Asharq; Asharq News; Al Mayadeen; Al-Mayadeen; Al Manar; Al-Manar; Al Alam; Al-Alam; Press TV; LBC International; LBCI; MTV Lebanon; Al Ghad; Alghad TV; Al Aqsa TV; Al-Aqsa TV; Al Masirah; Al-Masirah; Rudaw; Kurdistan 24; Al Sumaria; Alhurra; Sky News Arabia; Iran International; Manoto; MBC|broadcaster|Middle East
Asharq al-Awsat|Asharq Al-Awsat; Al-Hayat; al-Hayat; Al Hayat; Al-Quds al-Arabi; Al-Quds; al-Quds; An-Nahar; an-Nahar; As-Safir; L'Orient-Le Jour; L'Orient Today; Daily Star of Beirut; Al-Akhbar; al-Akhbar; Al-Ahram; al-Ahram; Al Ahram; Al-Akhbar of Cairo; Al-Wafd; Al-Masry Al-Youm; Mada Masr; Egypt Independent; Al-Gomhuria; Jordan Times; The Jordan Times; al-Rai; Al-Rai; Ad-Dustour; al-Dustour; Okaz; Al Riyadh; Al-Riyadh; Arab News; Saudi Gazette; Al-Watan; al-Watan; Gulf News; The National; Khaleej Times; Al-Ittihad; al-Ittihad; Al Khaleej; Gulf Daily News; Kuwait Times; Al-Qabas; al-Qabas; Al-Seyassah; Al-Anbaa; Gulf Times; The Peninsula; Times of Oman; Tishrin; al-Thawra; Al-Thawra; al-Baath; Babel; al-Jumhouriya; al-Iraq; al-Qadissiya; Middle East Eye; Al-Monitor; The New Arab; Enab Baladi|paper|Middle East
Kayhan|Etemad; Shargh; Tehran Times; Iran Daily; Jomhuri Eslami; Ettela'at; Ettelaat; Resalat; Salam; Abrar; Hamshahri; Iran News; Donya-e Eqtesad|paper|Iran
Tolo News|TOLOnews; Tolo; Pajhwok; Pajhwok Afghan News; Khaama Press; Amu TV; Ariana News|broadcaster|Afghanistan
Dawn|The News International; Express Tribune; The Express Tribune; The Nation of Lahore; Geo News; Geo TV; ARY News; Samaa; Jang; Nawa-i-Waqt; Daily Times; Business Recorder; Frontier Post; Dunya News|paper|Pakistan
Times of India|The Times of India; TOI; TimesOfIndia; timesofindia-indiatimes; Hindustan Times; The Hindu; Hindu; Indian Express; The Indian Express; Economic Times; The Economic Times; Business Standard; Financial Express; Mint; Livemint; The Telegraph of Calcutta; The Statesman; Statesman; Deccan Herald; Deccan Chronicle; Asian Age; The Asian Age; The Pioneer; Pioneer; The Tribune; Dainik Jagran; Dainik Bhaskar; Malayala Manorama; Eenadu; Mathrubhumi; Anandabazar Patrika; Mid-Day; DNA; Hindu BusinessLine; BusinessLine; New Indian Express; The Observer of Business and Politics|paper|India
NDTV|India Today; India TV; Aaj Tak; Republic TV; Times Now; News18; CNN-News18; Zee News; ABP News; Doordarshan; All India Radio; Star News; Scroll; Scroll.in; The Wire; The Quint; The Print; ThePrint; The Caravan; Caravan; Outlook; Outlook magazine; Frontline magazine; Firstpost; WION; Newslaundry; Rediff; Asianet News|broadcaster|India
Daily Star of Bangladesh|Prothom Alo; Ittefaq; Daily Ittefaq; New Age; bdnews24; bdnews24.com; Dhaka Tribune; Inqilab; Bangladesh Observer; Sangbad|paper|Bangladesh
Daily Mirror Sri Lanka|Daily News of Colombo; The Island; Sunday Leader; Lankadeepa; Ada Derana; Newsfirst; Lake House; Sunday Times of Colombo; TamilNet; Colombo Gazette; Economynext|paper|Sri Lanka
Kathmandu Post|Himalayan Times; The Himalayan Times; Rising Nepal; The Rising Nepal; Gorkhapatra; Kantipur; Nepali Times; Kuensel|paper|Nepal
Mizzima|Irrawaddy; The Irrawaddy; Myanmar Now; Democratic Voice of Burma; DVB; New Light of Myanmar; Global New Light of Myanmar; Frontier Myanmar|online|Myanmar
People's Daily|China Daily; Global Times; Guangming Daily; PLA Daily; Liberation Army Daily; Economic Daily; Beijing Youth Daily; Shanghai Daily; Securities Times; China Securities Journal; Shanghai Securities News; Financial News; Southern Weekend; Southern Weekly; Southern Metropolis Daily; Beijing News; The Paper; Beijing Daily; Legal Daily; China Business News; Yicai; Jiefang Daily; Xinmin Evening News; China Business Times; Workers' Daily; China Youth Daily; Wen Hui Daily|paper|China
CCTV|CGTN; China Central Television; China National Radio; Phoenix TV; Phoenix Television; Phoenix; Caixin; Caijing; Sixth Tone; Jiemian; 21st Century Business Herald; LatePost; 36Kr; Sina; Sina Finance|broadcaster|China
South China Morning Post|SCMP; Ming Pao; Ming Pao Daily News; Apple Daily; Wen Wei Po; Ta Kung Pao; Sing Tao; Sing Tao Daily; Oriental Daily; Oriental Daily News; Hong Kong Economic Times; Hong Kong Economic Journal; Hongkong Standard; The Standard Hong Kong; Hong Kong Free Press; HKFP; Stand News; RTHK; TVB; Cable TV Hong Kong; Eastern Express; Hong Kong Standard; Sun Pao; Express News|paper|Hong Kong
Taipei Times|China Times; United Daily News; Liberty Times; Commercial Times; Economic Daily News; Focus Taiwan; Apple Daily Taiwan; DigiTimes; Digitimes; China News of Taipei|paper|Taiwan
Nikkei|Nihon Keizai Shimbun; Nikkei Asia; Nikkei Asian Review; Asahi Shimbun; Asahi; Yomiuri Shimbun; Yomiuri; Mainichi Shimbun; Mainichi; Sankei Shimbun; Sankei; Tokyo Shimbun; Japan Times; The Japan Times; Nikkan Kogyo Shimbun; Chunichi Shimbun; Shukan Bunshun; Nikkan Sports; Nihon Kogyo Shimbun|paper|Japan
NHK|TBS; TV Asahi; Fuji TV; Nippon TV; TV Tokyo; Japan Today|broadcaster|Japan
Chosun Ilbo|JoongAng Ilbo; Joongang Ilbo; Dong-A Ilbo; Donga Ilbo; Hankyoreh; Korea Herald; The Korea Herald; Korea Times; The Korea Times; Hankook Ilbo; Maeil Business Newspaper; Korea Economic Daily; Kyunghyang Shinmun; KBS; MBC Korea; SBS Korea; YTN; JTBC; NK News; Daily NK; Rodong Sinmun|paper|Korea
Straits Times|The Straits Times; Business Times; The Business Times; Today newspaper; Channel NewsAsia; Channel News Asia; CNA; Lianhe Zaobao; Mothership; The Edge; Rice Media|paper|Singapore
The Star Malaysia|New Straits Times; Berita Harian; Utusan Malaysia; Malaysiakini; Malay Mail; Sin Chew Daily; Free Malaysia Today|paper|Malaysia
Jakarta Post|The Jakarta Post; Kompas; Tempo; Republika; Media Indonesia; Detik; Suara Pembaruan; Bisnis Indonesia; Merdeka; Jakarta Globe; Metro TV; Suara Karya; Indonesian Observer|paper|Indonesia
Bangkok Post|The Nation Thailand; Thai Rath; Matichon; Khaosod; Thai PBS; Krungthep Turakij; Prachatai; Thairath; Siam Rath; Daily News Thailand|paper|Thailand
Philippine Star|Philippine Daily Inquirer; Inquirer; Manila Bulletin; Manila Times; The Manila Times; GMA News; GMA; ABS-CBN; Rappler; BusinessWorld; Manila Standard; Manila Chronicle; Business World; PhilStar|paper|Philippines
VnExpress|Tuoi Tre; Thanh Nien; Nhan Dan; Vietnam News; Saigon Times; Vietnam Investment Review; Quan Doi Nhan Dan; Phnom Penh Post; Cambodia Daily; Khmer Times; Vientiane Times; VietnamNet|paper|Indochina
Daily Nation|The Nation Kenya; Nation Media; The Standard Kenya; East African Standard; The East African; Business Daily; Citizen TV; NTV Kenya; KBC|paper|Kenya
New Vision|Daily Monitor; The Monitor; Daily News Tanzania; DailyNewsTZ; The Citizen; The Guardian Tanzania; Mwananchi; New Times; The New Times; Igihe; Radio Rwanda; Radio Burundi; Iwacu|paper|East Africa
Addis Standard|The Reporter; Addis Fortune; Fana; Borkena; Addis Zemen; Sudan Tribune; Radio Dabanga; Radio Tamazuj; Eye Radio; Garowe Online; Radio Mogadishu; Shabelle; Hiiraan; Goobjoog|online|Horn of Africa
Punch|The Punch; Vanguard; ThisDay; Premium Times; Daily Trust; The Guardian Nigeria; Channels Television; Channels TV; Sahara Reporters; SaharaReporters; The Cable; TheCable; Arise TV; Daily Times of Nigeria; National Concord; Daily Champion; Nigerian Tribune; The Nation Nigeria; Leadership|paper|Nigeria
Daily Graphic|Ghanaian Chronicle; MyJoyOnline; Joy FM; Citi FM; Ghanaian Times; GhanaWeb; Fraternite Matin; Fraternité Matin; Le Soleil; Sud Quotidien; Jeune Afrique; L'Essor; Le Pays; Cameroon Tribune; Actualite.cd; Radio Okapi; Sidwaya; Walfadjri|paper|West Africa
News24|Mail & Guardian; Mail and Guardian; Sunday Times of South Africa; Business Day; Daily Maverick; The Sowetan; Sowetan; City Press; The Citizen South Africa; Cape Times; The Star of Johannesburg; Beeld; Rapport; Die Burger; eNCA; SABC; SABC News; EWN; Eyewitness News; Independent Online; IOL; TimesLIVE; TimesLive; amaBhungane; GroundUp; Business Report; Argus of Cape Town; Cape Argus; The Mercury; Natal Mercury; DurbanLocal; Eastern Province Herald; The Sunday Independent|paper|South Africa
Herald of Zimbabwe|NewsDay; Zimbabwe Independent; Daily News of Zimbabwe; NewZimbabwe; Times of Zambia; The Post of Zambia; Lusaka Times; Zambia Daily Mail; News Diggers; The Namibian; Namibian; Mmegi; Botswana Guardian; Jornal de Angola; Radio Mozambique; Nyasa Times; Noticias; Club of Mozambique; Swazi Observer; ZBC|paper|Southern Africa
El Watan|Liberte; Liberté; El Moudjahid; Le Matin; L'Economiste; L'Opinion Morocco; La Presse de Tunisie; La Presse of Tunis; El Khabar; TSA; Hespress; Libya Observer; Le Soir d'Algerie; La Tribune of Algiers; L'Authentique; Kapitalis; Mosaique FM|paper|Maghreb
O Globo|Globo; TV Globo; Folha de S.Paulo; Folha de Sao Paulo; Folha de S. Paulo; Folha; O Estado de S. Paulo; O Estado de Sao Paulo; Estado de S. Paulo; Estadao; Estadão; Jornal do Brasil; Gazeta Mercantil; Veja; Valor Economico; Valor Econômico; Valor; Epoca; Istoe; GloboNews; UOL; G1; Piauí; Correio Braziliense; Zero Hora; Metropoles|paper|Brazil
Clarin|Clarín; La Nacion; La Nación; Pagina 12; Página/12; Pagina/12; Ambito Financiero; El Cronista; Cronista; Infobae; Perfil; Buenos Aires Herald; Todo Noticias; Cronica|paper|Argentina
El Mercurio|La Tercera; La Segunda; La Epoca; El Mostrador; El Diario; Diario Financiero; La Estrella; Biobio|paper|Chile
El Tiempo|El Espectador; Semana; La Republica; RCN; Caracol; Caracol Radio; Caracol Television; RCN Radio; Radio Caracol; El Colombiano; Portafolio; Cambio|paper|Colombia
El Nacional|El Universal; El Universal of Caracas; Ultimas Noticias; El Diario de Caracas; Telesur; TeleSUR; teleSUR; Globovision; Globovisión; Efecto Cocuyo; Armando.info; El Nuevo Pais; Economia Hoy|paper|Venezuela
El Comercio|La Republica of Lima; Expreso; Gestion; Gestión; RPP; Ojo Publico; Caretas; El Universo; Hoy; Expreso of Guayaquil; Ecuavisa; Teleamazonas; Primicias; Correo|paper|Andes
La Razon Bolivia|Los Tiempos; Presencia; Pagina Siete; El Deber; ABC Color; Ultima Hora; Noticias of Asuncion; El Pais Uruguay; El Observador; Busqueda|paper|South America
Reforma|El Universal Mexico; La Jornada; Excelsior; Excélsior; Milenio; Proceso; El Financiero; El Norte; El Economista of Mexico; Televisa; TV Azteca; Animal Politico; Animal Político; Aristegui Noticias; El Heraldo; El Sol de Mexico; Radio Formula|paper|Mexico
Granma|Juventud Rebelde; 14ymedio; Cubadebate; CubaNet; Trabajadores; Listin Diario; Listín Diario; Diario Libre; Hoy Dominican; El Nuevo Dia; El Nuevo Día; El Vocero; San Juan Star; Le Nouvelliste; Gazette Haiti; Radio Metropole; Jamaica Gleaner; The Gleaner; Gleaner; Jamaica Observer; Trinidad Guardian; Trinidad Express; Barbados Nation; Stabroek News; Kaieteur News; Miami Herald en Español|paper|Caribbean
La Nacion Costa Rica|Tico Times; The Tico Times; La Republica of Costa Rica; La Prensa; Confidencial; El Nuevo Diario; Prensa Libre; Siglo Veintiuno; Siglo XXI; elPeriodico; El Periodico of Guatemala; El Faro; El Diario de Hoy; La Prensa Grafica; El Heraldo of Honduras; La Prensa of Panama; La Estrella de Panama; Barricada; Radio Reloj; Contracorriente|paper|Central America
Catholic News Service|Catholic News Agency; National Catholic Reporter; National Catholic Register; Religion News Service; RNS; Christianity Today; The Tablet; Crux; Compass Direct; Asia News; AsiaNews; UCA News; Fides|agency|world
Inside Higher Ed|Chronicle of Higher Education; Education Week; Times Higher Education; Harvard Crimson; The Crimson; Columbia Spectator; Yale Daily News; Stanford Daily; Daily Californian; Chalkbeat|paper|world
Nature News|Science News; Chemical & Engineering News; The Conversation; Phys.org; Carbon Brief; Inside Climate News; InsideClimate News; Grist; Mongabay; E&E News; Climate Home News; Canary Media; Heatmap|online|world
Middle East Economic Survey|MEES; Petroleum Intelligence Weekly; Oil Daily; Upstream; Energy Intelligence; Platts Oilgram; Metal Bulletin; American Metal Market; Public Ledger; Lloyd's Shipping; TradeWinds; Splash247; FreightWaves; Automotive News; Aviation Week; Aviation Week & Space Technology; Advertising Age; Ad Age; Adweek; American Banker; Women's Wear Daily; WWD; Publishers Weekly; Billboard magazine; Space News; SpaceNews; Institutional Investor; Euromoney; International Financing Review; IFR; Euroweek; Investor's Business Daily; Journal of Commerce; Knight-Ridder; Knight Ridder; McClatchy; Gannett; Cox Newspapers; Scripps Howard; Hearst Newspapers; Tribune News Service; States Newsroom; CNN affiliate; CalMatters; Bay Area News Group; KnightRidder|magazine|world
CoinDesk|Cointelegraph; The Block; Decrypt|online|world
Eurogamer|IGN; Kotaku; Polygon; GameSpot; PC Gamer; VGC|online|world
Mail Online India|The Week; The Diplomat magazine; UnHerd; Quillette; Jacobin; Drop Site News; Drop Site; Zeteo; Puck; Status; The Free Press; Pirate Wires; NOTUS; Racket News; Compact|magazine|world
talkRADIO|TalkRADIO|broadcaster|UK
NME||magazine|UK
Radio Times||magazine|UK
Tatler||magazine|UK
Grazia||magazine|Italy
Autocar||magazine|UK
Top Gear||magazine|UK
LADbible|Ladbible; Unilad|online|UK
Digital Spy||online|UK
PinkNews||online|UK
Motorsport.com||online|world
Newstalk||broadcaster|Ireland
Kiplinger||magazine|US
Sun Sentinel|South Florida Sun Sentinel|paper|US
amNewYork||paper|US
Burlington Free Press||paper|US
Albuquerque Journal||paper|US
Tulsa World||paper|US
Clarion-Ledger|Clarion Ledger|paper|US
El Nuevo Herald||paper|US
NBA TV||broadcaster|US
Hot 97||broadcaster|US
Democracy Now|Democracy Now!|broadcaster|US
Barstool Sports||online|US
The Sporting News|Sporting News|online|US
Courthouse News|Courthouse News Service|agency|US
Law360||online|US
The Marshall Project|Marshall Project|online|US
Teen Vogue||magazine|US
Men's Health||magazine|US
Women's Health||magazine|US
Runner's World||magazine|US
TV Guide||magazine|US
Computerworld||magazine|US
InfoWorld||magazine|US
IEEE Spectrum||magazine|US
Quanta|Quanta Magazine|magazine|US
WirtschaftsWoche||magazine|Germany
Polsat|Polsat News|broadcaster|Poland
Mlada fronta Dnes|Mlada Fronta Dnes|paper|Czechia
Hospodarske noviny|Hospodarske Noviny|paper|Czechia
CNN Turk|CNN Türk|broadcaster|Turkey
Blu Radio||broadcaster|Colombia
`;
