/**
 * Initials that stand for a body: `initials|name`. A text that explains its own initials overrules the list.
 * Facts: common public knowledge, from the authors' own knowledge, as of 2026.
 */
export const INITIALS = `
UN|United Nations
U.N.|United Nations
EU|European Union
NATO|North Atlantic Treaty Organization
Nato|North Atlantic Treaty Organization
WHO|World Health Organization
IMF|International Monetary Fund
WTO|World Trade Organization
OECD|Organisation for Economic Co-operation and Development
OPEC|Organization of the Petroleum Exporting Countries
Opec|Organization of the Petroleum Exporting Countries
IAEA|International Atomic Energy Agency
OSCE|Organization for Security and Co-operation in Europe
UNHCR|UN High Commissioner for Refugees
UNICEF|UN Children's Fund
Unicef|UN Children's Fund
UNESCO|UN Educational, Scientific and Cultural Organization
Unesco|UN Educational, Scientific and Cultural Organization
UNRWA|UN Relief and Works Agency for Palestine Refugees
WFP|World Food Programme
FAO|Food and Agriculture Organization
ILO|International Labour Organization
IOM|International Organization for Migration
ICRC|International Committee of the Red Cross
MSF|Medecins Sans Frontieres
ICC|International Criminal Court
ICJ|International Court of Justice
ECB|European Central Bank
EBRD|European Bank for Reconstruction and Development
EIB|European Investment Bank
BIS|Bank for International Settlements
ASEAN|Association of Southeast Asian Nations
APEC|Asia-Pacific Economic Cooperation
AU|African Union
OAU|Organisation of African Unity
ECOWAS|Economic Community of West African States
SADC|Southern African Development Community
GCC|Gulf Cooperation Council
OAS|Organization of American States
Mercosur|Southern Common Market
IEA|International Energy Agency
EIA|Energy Information Administration
IATA|International Air Transport Association
ICAO|International Civil Aviation Organization
Interpol|International Criminal Police Organization
Europol|European Union Agency for Law Enforcement Cooperation
Eurostat|Statistical Office of the European Union
FIFA|Federation Internationale de Football Association
Fifa|Federation Internationale de Football Association
UEFA|Union of European Football Associations
Uefa|Union of European Football Associations
IOC|International Olympic Committee
WADA|World Anti-Doping Agency
ICC cricket|International Cricket Council
BCCI|Board of Control for Cricket in India
NFL|National Football League
NBA|National Basketball Association
MLB|Major League Baseball
NHL|National Hockey League
NCAA|National Collegiate Athletic Association
FA|Football Association
FIA|Federation Internationale de l'Automobile
ATP|Association of Tennis Professionals
WTA|Women's Tennis Association
FBI|Federal Bureau of Investigation
CIA|Central Intelligence Agency
NSA|National Security Agency
DHS|Department of Homeland Security
DOJ|Department of Justice
ICE|Immigration and Customs Enforcement
CBP|Customs and Border Protection
DEA|Drug Enforcement Administration
ATF|Bureau of Alcohol, Tobacco, Firearms and Explosives
TSA|Transportation Security Administration
FAA|Federal Aviation Administration
NTSB|National Transportation Safety Board
NHTSA|National Highway Traffic Safety Administration
FCC|Federal Communications Commission
FTC|Federal Trade Commission
SEC|Securities and Exchange Commission
CFTC|Commodity Futures Trading Commission
FDIC|Federal Deposit Insurance Corporation
Fed|Federal Reserve
FDA|Food and Drug Administration
CDC|Centers for Disease Control and Prevention
NIH|National Institutes of Health
EPA|Environmental Protection Agency
NOAA|National Oceanic and Atmospheric Administration
NWS|National Weather Service
USGS|U.S. Geological Survey
USDA|U.S. Department of Agriculture
NASA|National Aeronautics and Space Administration
Nasa|National Aeronautics and Space Administration
FEMA|Federal Emergency Management Agency
GAO|Government Accountability Office
CBO|Congressional Budget Office
OMB|Office of Management and Budget
IRS|Internal Revenue Service
HHS|Department of Health and Human Services
HUD|Department of Housing and Urban Development
VA|Department of Veterans Affairs
FEC|Federal Election Commission
DNC|Democratic National Committee
RNC|Republican National Committee
GOP|Republican Party
ACLU|American Civil Liberties Union
NAACP|National Association for the Advancement of Colored People
NRA|National Rifle Association
AFL-CIO|American Federation of Labor and Congress of Industrial Organizations
NYPD|New York Police Department
LAPD|Los Angeles Police Department
FDNY|Fire Department of the City of New York
MTA|Metropolitan Transportation Authority
PETA|People for the Ethical Treatment of Animals
NHS|National Health Service
ONS|Office for National Statistics
OBR|Office for Budget Responsibility
MoD|Ministry of Defence
MOD|Ministry of Defence
FCO|Foreign Office
FCDO|Foreign, Commonwealth and Development Office
BMA|British Medical Association
RSPCA|Royal Society for the Prevention of Cruelty to Animals
CPS|Crown Prosecution Service
MPS|Metropolitan Police
Met|Metropolitan Police
CBI|Confederation of British Industry
TUC|Trades Union Congress
SNP|Scottish National Party
DUP|Democratic Unionist Party
IRA|Irish Republican Army
Ofcom|Office of Communications
Ofsted|Office for Standards in Education
Ofgem|Office of Gas and Electricity Markets
FSB|Federal Security Service
GRU|Russian military intelligence
SBU|Security Service of Ukraine
CDU|Christian Democratic Union
CSU|Christian Social Union
SPD|Social Democratic Party of Germany
FDP|Free Democratic Party
AfD|Alternative for Germany
BKA|Federal Criminal Police Office
BfV|Federal Office for the Protection of the Constitution
RCMP|Royal Canadian Mounted Police
CSIS|Canadian Security Intelligence Service
BJP|Bharatiya Janata Party
AAP party|Aam Aadmi Party
RBI|Reserve Bank of India
SEBI|Securities and Exchange Board of India
PTI party|Pakistan Tehreek-e-Insaf
PPP|Pakistan People's Party
PML-N|Pakistan Muslim League-Nawaz
ISI|Inter-Services Intelligence
ISPR|Inter-Services Public Relations
LTTE|Liberation Tigers of Tamil Eelam
IDF|Israel Defense Forces
PLO|Palestine Liberation Organization
PKK|Kurdistan Workers' Party
HDP|Peoples' Democratic Party
AKP|Justice and Development Party
CHP|Republican People's Party
IRGC|Islamic Revolutionary Guard Corps
Hamas|Islamic Resistance Movement
Hezbollah|Hezbollah
Hizbollah|Hezbollah
Fatah|Fatah
Taliban|Taliban
Taleban|Taliban
ISIS|Islamic State
ISIL|Islamic State
Boko Haram|Boko Haram
al-Shabaab|al-Shabaab
ANC|African National Congress
DA|Democratic Alliance
EFF|Economic Freedom Fighters
COSATU|Congress of South African Trade Unions
IFP|Inkatha Freedom Party
ZANU-PF|Zimbabwe African National Union - Patriotic Front
MDC|Movement for Democratic Change
SAPS|South African Police Service
IEC|Independent Electoral Commission
INEC|Independent National Electoral Commission
EFCC|Economic and Financial Crimes Commission
RPF|Rwandan Patriotic Front
SPLA|Sudan People's Liberation Army
RSF|Rapid Support Forces
FARC|Revolutionary Armed Forces of Colombia
ELN|National Liberation Army
PRI|Institutional Revolutionary Party
EZLN|Zapatista National Liberation Army
PT|Workers' Party
BoE|Bank of England
BOJ|Bank of Japan
BoJ|Bank of Japan
PBOC|People's Bank of China
RBA|Reserve Bank of Australia
RBNZ|Reserve Bank of New Zealand
SNB|Swiss National Bank
KPMG|KPMG
EY|Ernst & Young
PwC|PricewaterhouseCoopers
BMW|Bayerische Motoren Werke
VW|Volkswagen
GM|General Motors
GE|General Electric
IBM|International Business Machines
AT&T|American Telephone and Telegraph
HSBC|Hongkong and Shanghai Banking Corporation
UBS|Union Bank of Switzerland
`;

/**
 * Companies and bodies so well known that texts give them no description, by name alone. Same source as INITIALS.
 */
export const WELL_KNOWN = `Joint Chiefs of Staff; Joint Chiefs; Merrill Lynch; Charles Schwab; Philip Morris; Eli Lilly; Arthur Andersen; Dean Witter; Smith Barney; Bear Stearns; Edward Jones; Raymond James; Ralph Lauren; Calvin Klein; Tommy Hilfiger; Jimmy Choo; John Deere; John Lewis; Fannie Mae; Freddie Mac; Sallie Mae; Martin Marietta; Stanley Black; Wells Fargo; Aston Martin; Harley-Davidson;
Apple; Google; Alphabet; Microsoft; Amazon; Facebook; Meta; Twitter; X Corp; Netflix; Tesla; SpaceX; Uber; Lyft; Airbnb; Boeing; Airbus; Toyota;
Honda; Nissan; Ford; Chrysler; Stellantis; Volkswagen; Volvo; Renault; Peugeot; Fiat; Ferrari; Daimler; Mercedes; Porsche; Audi; Hyundai; Kia; Samsung; Sony; Nintendo; Panasonic; Toshiba; Hitachi;
Huawei; Xiaomi; Alibaba; Tencent; ByteDance; TikTok; Baidu; Nvidia; Intel; AMD; Qualcomm; Cisco; Oracle; SAP; Salesforce; OpenAI; Anthropic; Palantir; Spotify; PayPal; Visa; Mastercard; Goldman Sachs;
Morgan Stanley; JPMorgan; JPMorgan Chase; Citigroup; Citibank; Barclays; Lloyds; NatWest; Deutsche Bank; Credit Suisse; BNP Paribas; Societe Generale; Santander; BBVA; UniCredit; ING; Rabobank; Nomura;
SoftBank; Walmart; Wal-Mart; Target; Costco; Tesco; Sainsbury's; Asda; Aldi; Lidl; Carrefour; Ikea; IKEA; Nike; Adidas; Puma; Nestle; Nestlé; Unilever; Danone; Coca-Cola; Pepsi; PepsiCo; McDonald's; Starbucks;
Pfizer; Moderna; AstraZeneca; Novartis; Roche; Bayer; Sanofi; Merck; GlaxoSmithKline; BioNTech; Monsanto; BASF; Siemens; Bosch; ThyssenKrupp; Philips; Ericsson; Nokia; Vodafone; Verizon; Comcast; Disney; Paramount;
BP; Shell; Exxon; ExxonMobil; Chevron; TotalEnergies; Total; Eni; Equinor; Gazprom; Rosneft; Lukoil; Aramco; Petrobras; Pemex; PDVSA; Repsol; Sinopec; PetroChina; Adani; Reliance; Tata; Infosys; Wipro; Lufthansa; Ryanair;
EasyJet; Delta; United Airlines; American Airlines; Qantas; Emirates; Amtrak; FedEx; UPS; DHL; Maersk; BHP; Rio Tinto; Glencore; Anglo American; Vale; ArcelorMittal; Lockheed Martin; Raytheon; Northrop Grumman; Rheinmetall; Saab;
Strava; Zoom; WeWork; Reddit; Snap; Snapchat; Pinterest; LinkedIn; Instagram; WhatsApp; YouTube; Telegram; Signal; Discord; Moody's; Fitch; Standard & Poor's; S&P; Nielsen; Gallup; Eurasia Group; Capital Economics; Oxford Economics; Fannie Mae; Freddie Mac;
Greenpeace; Amnesty; Amnesty International; Human Rights Watch; Oxfam; Save the Children; Red Cross; Transparency International; Freedom House; Reporters Without Borders; Doctors Without Borders; World Bank; United Nations; European Union;
European Commission; European Parliament; European Council; Security Council; General Assembly; Arab League; African Union; Commonwealth; Federal Reserve; Congress; Senate; House of Representatives; House of Commons; House of Lords;
Supreme Court; High Court; Constitutional Court; Bank of England; Bank of Japan; Bundesbank; Bundesrat; Lok Sabha; Rajya Sabha; Labour; Tories; Conservatives; Liberal Democrats; Lib Dems; Greens; Plaid Cymru; Sinn Fein; Sinn Féin; Reform UK; Fine Gael; Fianna Fail; Likud; Shas;
Kadima; Meretz; Hezbollah; Hamas; Islamic Jihad; Fatah; Taliban; Houthis; al Qaeda; al-Qaeda; al Qaida; Islamic State; Muslim Brotherhood; Tamil Tigers; Wagner; Azov; Black Lives Matter; Planned Parenthood; Heritage Foundation; Brookings; Pew Research Center; Judicial Watch`;
