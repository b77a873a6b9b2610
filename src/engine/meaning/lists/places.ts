/**
 * States of the world with the words for their people and their seats of government: `name|aliases|adjectives and
 * peoples|capital`. In news a country or its capital that speaks stands for its government.
 * Facts: general geography, from the authors' own knowledge, as of 2026; older names (Zaire, Burma) kept for older articles.
 */
export const COUNTRIES = `
Afghanistan||Afghan, Afghans|Kabul
Albania||Albanian, Albanians|Tirana
Algeria||Algerian, Algerians|Algiers
Angola||Angolan, Angolans|Luanda
Argentina||Argentine, Argentinian, Argentines|Buenos Aires
Armenia||Armenian, Armenians|Yerevan
Australia||Australian, Australians|Canberra
Austria||Austrian, Austrians|Vienna
Azerbaijan||Azerbaijani, Azeri, Azeris, Azerbaijanis|Baku
Bahamas||Bahamian|Nassau
Bahrain||Bahraini, Bahrainis|Manama
Bangladesh||Bangladeshi, Bangladeshis|Dhaka
Barbados||Barbadian|Bridgetown
Belarus||Belarusian, Belarussian, Belarusians|Minsk
Belgium||Belgian, Belgians|Brussels
Belize||Belizean|Belmopan
Benin||Beninese|Cotonou
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian, Bolivians|La Paz
Bosnia|Bosnia and Herzegovina; Bosnia-Herzegovina|Bosnian, Bosnians|Sarajevo
Botswana||Batswana|Gaborone
Brazil||Brazilian, Brazilians|Brasilia
Britain|United Kingdom; UK; U.K.; Great Britain; England; Scotland; Wales; Northern Ireland|British, Britons, English, Scottish, Welsh|London
Brunei||Bruneian|Bandar Seri Begawan
Bulgaria||Bulgarian, Bulgarians|Sofia
Burkina Faso||Burkinabe|Ouagadougou
Burundi||Burundian, Burundians|Bujumbura
Cambodia||Cambodian, Cambodians|Phnom Penh
Cameroon||Cameroonian, Cameroonians|Yaounde
Canada||Canadian, Canadians|Ottawa
Cape Verde||Cape Verdean|Praia
Central African Republic|CAR|Central African|Bangui
Chad||Chadian|N'Djamena
Chile||Chilean, Chileans|Santiago
China|People's Republic of China; PRC; mainland China|Chinese|Beijing
Colombia||Colombian, Colombians|Bogota
Congo|Democratic Republic of Congo; Democratic Republic of the Congo; DRC; DR Congo; Zaire|Congolese, Zairean|Kinshasa
Costa Rica||Costa Rican, Costa Ricans|San Jose
Croatia||Croatian, Croat, Croats|Zagreb
Cuba||Cuban, Cubans|Havana
Cyprus||Cypriot, Cypriots, Greek Cypriot, Turkish Cypriot|Nicosia
Czechia|Czech Republic; Czechoslovakia|Czech, Czechs|Prague
Denmark||Danish, Danes|Copenhagen
Djibouti||Djiboutian|
Dominican Republic||Dominican, Dominicans|Santo Domingo
East Timor|Timor-Leste|Timorese|Dili
Ecuador||Ecuadorean, Ecuadorian|Quito
Egypt||Egyptian, Egyptians|Cairo
El Salvador||Salvadoran, Salvadorean|San Salvador
Eritrea||Eritrean, Eritreans|Asmara
Estonia||Estonian, Estonians|Tallinn
Eswatini|Swaziland|Swazi|Mbabane
Ethiopia||Ethiopian, Ethiopians|Addis Ababa
Fiji||Fijian|Suva
Finland||Finnish, Finns|Helsinki
France||French|Paris
Gabon||Gabonese|Libreville
Gambia||Gambian|Banjul
Georgia||Georgian, Georgians|Tbilisi
Germany|West Germany; East Germany|German, Germans|Berlin; Bonn
Ghana||Ghanaian, Ghanaians|Accra
Greece||Greek, Greeks|Athens
Guatemala||Guatemalan, Guatemalans|Guatemala City
Guinea||Guinean|Conakry
Guinea-Bissau||Bissau-Guinean|Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian, Haitians|Port-au-Prince
Honduras||Honduran, Hondurans|Tegucigalpa
Hong Kong|HKSAR||
Hungary||Hungarian, Hungarians|Budapest
Iceland||Icelandic|Reykjavik
India||Indian, Indians|New Delhi; Delhi
Indonesia||Indonesian, Indonesians|Jakarta
Iran|Islamic Republic|Iranian, Iranians|Tehran; Teheran
Iraq||Iraqi, Iraqis|Baghdad
Ireland|Irish Republic; Republic of Ireland|Irish|Dublin
Israel||Israeli, Israelis|Jerusalem; Tel Aviv
Italy||Italian, Italians|Rome
Ivory Coast|Cote d'Ivoire|Ivorian, Ivorians|Abidjan; Yamoussoukro
Jamaica||Jamaican, Jamaicans|Kingston
Japan||Japanese|Tokyo
Jordan||Jordanian, Jordanians|Amman
Kazakhstan||Kazakh, Kazakhs|Astana; Nur-Sultan
Kenya||Kenyan, Kenyans|Nairobi
Kosovo||Kosovan, Kosovar|Pristina
Kuwait||Kuwaiti, Kuwaitis|Kuwait City
Kyrgyzstan||Kyrgyz|Bishkek
Laos||Lao, Laotian|Vientiane
Latvia||Latvian, Latvians|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho|Maseru
Liberia||Liberian, Liberians|Monrovia
Libya||Libyan, Libyans|Tripoli
Liechtenstein|||Vaduz
Lithuania||Lithuanian, Lithuanians|Vilnius
Luxembourg||Luxembourgish|
Madagascar||Malagasy|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian, Malaysians|Kuala Lumpur; Putrajaya
Maldives||Maldivian|Male
Mali||Malian, Malians|Bamako
Malta||Maltese|Valletta
Mauritania||Mauritanian|Nouakchott
Mauritius||Mauritian|Port Louis
Mexico||Mexican, Mexicans|Mexico City
Moldova||Moldovan, Moldovans|Chisinau
Monaco||Monegasque|
Mongolia||Mongolian|Ulaanbaatar; Ulan Bator
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan, Moroccans|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese|Naypyidaw; Rangoon
Namibia||Namibian|Windhoek
Nepal||Nepali, Nepalese|Kathmandu
Netherlands|The Netherlands; Holland|Dutch|The Hague; Amsterdam
New Zealand||New Zealander, Kiwi|Wellington
Nicaragua||Nicaraguan, Nicaraguans|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian, Nigerians|Abuja; Lagos
North Korea|DPRK|North Korean, North Koreans|Pyongyang
North Macedonia|Macedonia|Macedonian|Skopje
Norway||Norwegian, Norwegians|Oslo
Oman||Omani|Muscat
Pakistan||Pakistani, Pakistanis|Islamabad
Palestine|Palestinian Authority; Palestinian territories; West Bank; Gaza|Palestinian, Palestinians|Ramallah
Panama||Panamanian|Panama City
Papua New Guinea|PNG|Papua New Guinean|Port Moresby
Paraguay||Paraguayan|Asuncion
Peru||Peruvian, Peruvians|Lima
Philippines|The Philippines|Philippine, Filipino, Filipinos|Manila
Poland||Polish, Poles|Warsaw
Portugal||Portuguese|Lisbon
Qatar||Qatari, Qataris|Doha
Romania||Romanian, Romanians|Bucharest
Russia|Russian Federation; Soviet Union; USSR|Russian, Russians, Soviet|Moscow
Rwanda||Rwandan, Rwandans|Kigali
Saudi Arabia||Saudi, Saudis|Riyadh
Senegal||Senegalese|Dakar
Serbia|Yugoslavia|Serbian, Serb, Serbs, Yugoslav|Belgrade
Seychelles||Seychellois|
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean, Singaporeans|
Slovakia||Slovak, Slovaks|Bratislava
Slovenia||Slovenian, Slovene|Ljubljana
Somalia|Somaliland|Somali, Somalis|Mogadishu
South Africa||South African, South Africans|Pretoria
South Korea|Korea|South Korean, South Koreans, Korean|Seoul
South Sudan||South Sudanese|Juba
Spain||Spanish, Spaniards|Madrid
Sri Lanka||Sri Lankan, Sri Lankans|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish, Swedes|Stockholm
Switzerland||Swiss|Berne; Bern
Syria||Syrian, Syrians|Damascus
Taiwan||Taiwanese|Taipei
Tajikistan||Tajik|Dushanbe
Tanzania||Tanzanian, Tanzanians|Dar es Salaam; Dodoma
Thailand||Thai, Thais|Bangkok
Togo||Togolese|Lome
Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
Tunisia||Tunisian, Tunisians|Tunis
Turkey|Türkiye; Turkiye|Turkish, Turks|Ankara
Turkmenistan||Turkmen|Ashgabat
Uganda||Ugandan, Ugandans|Kampala
Ukraine||Ukrainian, Ukrainians|Kyiv; Kiev
United Arab Emirates|UAE; U.A.E.; Emirates|Emirati, Emiratis|Abu Dhabi
United States|The United States; U.S.; US; USA; U.S.A.; America; United States of America|American, Americans|Washington
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek, Uzbeks|Tashkent
Vatican|Holy See; Vatican City||
Venezuela||Venezuelan, Venezuelans|Caracas
Vietnam||Vietnamese|Hanoi
Yemen||Yemeni, Yemenis|Sanaa; Sana'a
Zambia||Zambian, Zambians|Lusaka
Zimbabwe||Zimbabwean, Zimbabweans|Harare
Chechnya||Chechen, Chechens|Grozny
Crimea||Crimean|
Catalonia||Catalan, Catalans|
Kashmir||Kashmiri|Srinagar
Kurdistan|Iraqi Kurdistan|Kurdish, Kurd, Kurds|
Scotland||Scottish|Holyrood
Tibet||Tibetan, Tibetans|Lhasa
Greenland||Greenlandic|Nuuk
Republika Srpska||Bosnian Serb, Bosnian Serbs|Pale
`;

/**
 * Other places that often stand before an institution or make a dateline; none of them speaks by itself. Same source.
 */
export const REGIONS = `Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois;
Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada;
New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina;
South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Puerto Rico; Ontario; Quebec; British Columbia; Alberta;
Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Queensland; Victoria; New South Wales; Tasmania; Los Angeles; San Francisco; Chicago; Boston;
Philadelphia; Houston; Dallas; Atlanta; Miami; Detroit; Seattle; Denver; Phoenix; San Diego; Baltimore; Cleveland; Pittsburgh; St. Louis; New Orleans;
Las Vegas; Minneapolis; Milwaukee; Toronto; Montreal; Vancouver; Calgary; Edmonton; Winnipeg; Halifax; Sydney; Melbourne; Brisbane; Perth; Adelaide;
Auckland; Mumbai; Bombay; Calcutta; Kolkata; Chennai; Madras; Bangalore; Bengaluru; Hyderabad; Ahmedabad; Pune; Lucknow; Karachi; Lahore; Peshawar;
Quetta; Kandahar; Herat; Shanghai; Shenzhen; Guangzhou; Wuhan; Chongqing; Tianjin; Macau; Osaka; Kyoto; Nagoya; Fukushima; Hiroshima; Busan; Istanbul;
Izmir; Diyarbakir; Aleppo; Mosul; Basra; Kirkuk; Arbil; Erbil; Hebron; Nablus; Jenin; Rafah; Khan Younis; Haifa; Jeddah; Mecca; Dubai; Sharjah; Aden;
Alexandria; Casablanca; Benghazi; Oran; Timbuktu; Kano; Port Harcourt; Mombasa; Johannesburg; Cape Town; Durban; Soweto; Bulawayo; Lubumbashi; Goma;
Munich; Hamburg; Frankfurt; Cologne; Dresden; Leipzig; Stuttgart; Dortmund; Zurich; Geneva; Basel; Milan; Naples; Turin; Palermo; Venice; Florence;
Barcelona; Seville; Valencia; Bilbao; Porto; Marseille; Lyon; Toulouse; Nice; Strasbourg; Bordeaux; Lille; Antwerp; Rotterdam; Manchester; Birmingham;
Liverpool; Leeds; Glasgow; Edinburgh; Cardiff; Belfast; Sheffield; Bristol; Newcastle; St Petersburg; St. Petersburg; Vladivostok; Kazan; Kharkiv;
Odesa; Odessa; Mariupol; Donetsk; Luhansk; Lviv; Kherson; Krakow; Gdansk; Banja Luka; Mostar; Tuzla; Srebrenica; Sao Paulo; São Paulo; Rio de Janeiro;
Rio; Salvador; Recife; Porto Alegre; Medellin; Cali; Guayaquil; Cordoba; Rosario; Tijuana; Monterrey; Guadalajara; Juarez; Acapulco; Oaxaca; Chiapas;
Europe; Asia; Africa; Latin America; South America; North America; Middle East; Central America; Balkans; Caribbean; Gulf; Silicon Valley; Hollywood`;

/**
 * Buildings, streets and cities that stand for the power that sits there: `word|what it stands for`.
 * Facts: common journalistic usage, from the authors' own knowledge.
 */
export const METONYMS = `
Kremlin|the Russian presidency
White House|the administration of the President of the United States
Oval Office|the President of the United States
West Wing|the staff of the President of the United States
Capitol Hill|the Congress of the United States
Pentagon|the U.S. Department of Defense
Foggy Bottom|the U.S. Department of State
Langley|the Central Intelligence Agency
Downing Street|the office of the British Prime Minister
No 10|the office of the British Prime Minister
No. 10|the office of the British Prime Minister
Number 10|the office of the British Prime Minister
No 11|the British Treasury
Whitehall|the British government
Westminster|the British parliament
Holyrood|the Scottish parliament
Stormont|the government of Northern Ireland
Buckingham Palace|the British royal household
Kensington Palace|the household of the Prince of Wales
Clarence House|the household of the King
Lambeth Palace|the Archbishop of Canterbury
Scotland Yard|the Metropolitan Police of London
City Hall|the mayor and council of a city
Elysee|the French presidency
Elysee Palace|the French presidency
Élysée|the French presidency
Matignon|the French Prime Minister's office
Quai d'Orsay|the French foreign ministry
Palais Bourbon|the French National Assembly
Brussels|the institutions of the European Union
Strasbourg|the European Parliament
Berlaymont|the European Commission
Palazzo Chigi|the Italian Prime Minister's office
Quirinale|the Italian presidency
Moncloa|the Spanish government
Chancellery|the office of the head of government
Bundestag|the German parliament
Hofburg|the Austrian presidency
Blue House|the South Korean presidency
Zhongnanhai|the leadership of China
Malacanang|the Philippine presidency
Malacañang|the Philippine presidency
Malacanang Palace|the Philippine presidency
Istana|the Singapore presidency
South Block|the Indian foreign and defence ministries
Raj Bhavan|the governor of an Indian state
Rashtrapati Bhavan|the Indian presidency
Nabanna|the government of West Bengal
Knesset|the parliament of Israel
Casa Rosada|the Argentine presidency
Pink House|the Argentine presidency
La Moneda|the Chilean presidency
Planalto|the Brazilian presidency
Planalto Palace|the Brazilian presidency
Itamaraty|the Brazilian foreign ministry
Miraflores|the Venezuelan presidency
Miraflores Palace|the Venezuelan presidency
Los Pinos|the Mexican presidency
Casa de Nariño|the Colombian presidency
Aso Rock|the Nigerian presidency
Aso Villa|the Nigerian presidency
Union Buildings|the South African presidency
Luthuli House|the African National Congress
State House|the presidency
Mantashe House|the African National Congress
Bankova|the Ukrainian presidency
Smolny|the government of St Petersburg
Duma|the lower house of the Russian parliament
Lubyanka|the Russian security service
Vatican|the government of the Roman Catholic Church
Holy See|the government of the Roman Catholic Church
Wall Street|the American financial industry
Turtle Bay|the United Nations
Threadneedle Street|the Bank of England
Old Lady of Threadneedle Street|the Bank of England
Ankara|the government of Turkey
Westminster Hall|the British parliament
Beehive|the government of New Zealand
Parliament Hill|the parliament of Canada
Queen's Park|the government of Ontario
Albany|the government of the state of New York
Sacramento|the government of California
Austin|the government of Texas
Tallahassee|the government of Florida
`;

/** Words for the people of a party, a faith or a place that is no state: they name nobody by themselves. Same source. */
export const ADHERENTS = `Democrat; Democrats; Democratic; Republican; Republicans; Tory; Labour MP; Labour MPs; Muslim; Muslims; Moslem; Moslems; Christian; Christians;
Hindu; Hindus; Sikh; Sikhs; Buddhist; Buddhists; Catholic; Catholics; Protestant; Protestants; Jew; Jews; Jewish; Arab; Arabs; Hispanic; Hispanics; Latino; Latinos;
African; Africans; European; Europeans; Asian; Asians; Western; Westerners; Westerner; Latin American; Californian; Californians; Texan; Texans; New Yorker; New Yorkers;
Londoner; Londoners; Parisian; Islamist; Islamists; Islamic; Sunni; Sunnis; Shia; Shi'ite; Shi'ites; Shiite; Shiites; Basque; Basques; Tamil; Tamils; Sinhalese; Hutu; Hutus;
Tutsi; Tutsis; Zulu; Zulus; Native American; Native Americans; Marxist; Marxists; Communist; Communists; Socialist; Socialists; Nazi; Nazis; Zionist; Bosnian Croat; Bosnian Croats;
Mideast; Middle Eastern; Scandinavian; Baltic; Nordic; Balkan; Caribbean; Sandinista; Sandinistas; Eastern; Southern; Northern; South Asian; East Asian`;
