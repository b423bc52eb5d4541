/**
 * States and other governed territories: `id | names | adjectives and peoples | seats of government |
 * latitude,longitude | ISO code`. First name of each
 * list is the one shown. Listing says nothing about recognition: whoever an agreement or report may speak of is here.
 * Source: general reference knowledge, written for this project; reference points in whole degrees, as the World Factbook
 * (public domain) and common usage give them.
 */
export const STATES = `
afghanistan|Afghanistan;Islamic Emirate of Afghanistan|Afghan,Afghans|Kabul|33,65|AF
albania|Albania|Albanian,Albanians|Tirana|41,20|AL
algeria|Algeria|Algerian,Algerians|Algiers|28,3|DZ
andorra|Andorra|Andorran|Andorra la Vella|42.5,1.5|AD
angola|Angola|Angolan,Angolans|Luanda|-12.5,18.5|AO
antigua-and-barbuda|Antigua and Barbuda|Antiguan||17.1,-61.8|AG
argentina|Argentina|Argentine,Argentinian,Argentines|Buenos Aires|-34,-64|AR
armenia|Armenia;Republic of Armenia|Armenian,Armenians|Yerevan|40,45|AM
australia|Australia|Australian,Australians|Canberra|-25,133|AU
austria|Austria|Austrian,Austrians|Vienna|47.3,13.3|AT
azerbaijan|Azerbaijan;Republic of Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku|40.5,47.5|AZ
bahamas|Bahamas;The Bahamas|Bahamian|Nassau|24.3,-76|BS
bahrain|Bahrain|Bahraini,Bahrainis|Manama|26,50.6|BH
bangladesh|Bangladesh|Bangladeshi,Bangladeshis|Dhaka|24,90|BD
barbados|Barbados|Barbadian|Bridgetown|13.2,-59.5|BB
belarus|Belarus|Belarusian,Belarussian,Belarusians|Minsk|53,28|BY
belgium|Belgium|Belgian,Belgians||50.8,4|BE
belize|Belize|Belizean|Belmopan|17.3,-88.7|BZ
benin|Benin|Beninese|Porto-Novo|9.5,2.3|BJ
bhutan|Bhutan|Bhutanese|Thimphu|27.5,90.5|BT
bolivia|Bolivia|Bolivian,Bolivians|La Paz|-17,-65|BO
bosnia-and-herzegovina|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia|Bosnian,Bosnians|Sarajevo|44,18|BA
botswana|Botswana|Botswanan|Gaborone|-22,24|BW
brazil|Brazil|Brazilian,Brazilians|Brasilia;Brasília|-10,-52|BR
brunei|Brunei|Bruneian|Bandar Seri Begawan|4.5,114.7|BN
bulgaria|Bulgaria|Bulgarian,Bulgarians|Sofia|43,25|BG
burkina-faso|Burkina Faso|Burkinabe,Burkinabé|Ouagadougou|13,-2|BF
burundi|Burundi|Burundian,Burundians|Gitega;Bujumbura|-3.5,30|BI
cambodia|Cambodia|Cambodian,Cambodians|Phnom Penh|13,105|KH
cameroon|Cameroon|Cameroonian,Cameroonians|Yaoundé;Yaounde|6,12|CM
canada|Canada|Canadian,Canadians|Ottawa|60,-95|CA
cape-verde|Cape Verde;Cabo Verde|Cape Verdean|Praia|16,-24|CV
central-african-republic|Central African Republic;CAR|Central African|Bangui|7,21|CF
chad|Chad|Chadian,Chadians|N'Djamena|15,19|TD
chile|Chile|Chilean,Chileans||-30,-71|CL
china|China;People's Republic of China;PRC|Chinese|Beijing|35,103|CN
colombia|Colombia;Republic of Colombia|Colombian,Colombians|Bogotá;Bogota|4,-72|CO
comoros|Comoros|Comorian|Moroni|-12.2,44.3|KM
congo|Republic of the Congo;Republic of Congo;Congo-Brazzaville|Congolese|Brazzaville|-1,15|CG
dr-congo|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo|Congolese|Kinshasa|-2.9,23.7|CD
costa-rica|Costa Rica|Costa Rican,Costa Ricans||10,-84|CR
cote-divoire|Côte d'Ivoire;Cote d'Ivoire;Ivory Coast|Ivorian,Ivorians|Yamoussoukro|8,-5|CI
croatia|Croatia|Croatian,Croat,Croats,Croatians|Zagreb|45.2,15.5|HR
cuba|Cuba|Cuban,Cubans|Havana|21.5,-80|CU
cyprus|Cyprus|Cypriot,Cypriots|Nicosia|35,33|CY
czechia|Czech Republic;Czechia|Czech,Czechs|Prague|49.8,15.5|CZ
denmark|Denmark|Danish,Danes|Copenhagen|56,10|DK
djibouti|Djibouti|Djiboutian||11.5,43|DJ
dominica|Dominica||Roseau|15.4,-61.3|DM
dominican-republic|Dominican Republic||Santo Domingo|19,-70.7|DO
east-timor|Timor-Leste;East Timor|Timorese|Dili|-8.8,125.9|TL
ecuador|Ecuador|Ecuadorian,Ecuadorean|Quito|-2,-77.5|EC
egypt|Egypt|Egyptian,Egyptians|Cairo|27,30|EG
el-salvador|El Salvador|Salvadoran,Salvadorean||13.8,-88.9|SV
equatorial-guinea|Equatorial Guinea||Malabo|2,10|GQ
eritrea|Eritrea|Eritrean,Eritreans|Asmara|15,39|ER
estonia|Estonia|Estonian,Estonians|Tallinn|59,26|EE
eswatini|Eswatini;Swaziland|Swazi|Mbabane|-26.5,31.5|SZ
ethiopia|Ethiopia|Ethiopian,Ethiopians|Addis Ababa|8,38|ET
fiji|Fiji|Fijian,Fijians|Suva|-18,175|FJ
finland|Finland|Finnish,Finns|Helsinki|64,26|FI
france|France|French|Paris|46,2|FR
gabon|Gabon|Gabonese|Libreville|-1,11.8|GA
gambia|Gambia;The Gambia|Gambian,Gambians|Banjul|13.5,-16.6|GM
georgia|Georgia|Georgian,Georgians|Tbilisi|42,43.5|GE
germany|Germany|German,Germans|Berlin|51,9|DE
ghana|Ghana|Ghanaian,Ghanaians|Accra|8,-2|GH
greece|Greece|Greek,Greeks|Athens|39,22|GR
grenada|Grenada|Grenadian||12.1,-61.7|GD
guatemala|Guatemala|Guatemalan,Guatemalans||15.5,-90.2|GT
guinea|Guinea;Guinea-Conakry|Guinean,Guineans|Conakry|11,-10|GN
guinea-bissau|Guinea-Bissau||Bissau|12,-15|GW
guyana|Guyana|Guyanese||5,-59|GY
haiti|Haiti|Haitian,Haitians|Port-au-Prince|19,-72.4|HT
honduras|Honduras|Honduran,Hondurans|Tegucigalpa|15,-86.5|HN
hungary|Hungary|Hungarian,Hungarians|Budapest|47,20|HU
iceland|Iceland|Icelandic|Reykjavik|65,-18|IS
india|India|Indian,Indians|New Delhi;Delhi|21,78|IN
indonesia|Indonesia;Republic of Indonesia|Indonesian,Indonesians|Jakarta|-5,120|ID
iran|Iran;Islamic Republic of Iran|Iranian,Iranians|Tehran|32,53|IR
iraq|Iraq|Iraqi,Iraqis|Baghdad|33,44|IQ
ireland|Ireland|Irish|Dublin|53,-8|IE
israel|Israel;State of Israel|Israeli,Israelis||31.5,35.1|IL
italy|Italy|Italian,Italians|Rome|42.8,12.8|IT
jamaica|Jamaica|Jamaican,Jamaicans||18.3,-77.5|JM
japan|Japan|Japanese|Tokyo|36,138|JP
jordan|Jordan|Jordanian,Jordanians|Amman|31,36|JO
kazakhstan|Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana|48,68|KZ
kenya|Kenya|Kenyan,Kenyans|Nairobi|1,38|KE
kiribati|Kiribati||Tarawa|1.4,173|KI
kosovo|Kosovo|Kosovar,Kosovan,Kosovars|Pristina|42.7,21.2|XK
kuwait|Kuwait|Kuwaiti,Kuwaitis||29.5,45.8|KW
kyrgyzstan|Kyrgyzstan;Kyrgyz Republic|Kyrgyz|Bishkek|41,75|KG
laos|Laos|Lao,Laotian|Vientiane|18,105|LA
latvia|Latvia|Latvian,Latvians|Riga|57,25|LV
lebanon|Lebanon|Lebanese|Beirut|33.8,35.8|LB
lesotho|Lesotho|Basotho|Maseru|-29.5,28.5|LS
liberia|Liberia|Liberian,Liberians|Monrovia|6.5,-9.5|LR
libya|Libya|Libyan,Libyans|Tripoli|25,17|LY
liechtenstein|Liechtenstein||Vaduz|47.3,9.5|LI
lithuania|Lithuania|Lithuanian,Lithuanians|Vilnius|56,24|LT
luxembourg|Luxembourg|Luxembourgish||49.8,6.2|LU
madagascar|Madagascar|Malagasy|Antananarivo|-20,47|MG
malawi|Malawi|Malawian,Malawians|Lilongwe|-13.5,34|MW
malaysia|Malaysia|Malaysian,Malaysians|Kuala Lumpur|2.5,112.5|MY
maldives|Maldives|Maldivian|Malé|3.3,73|MV
mali|Mali;Republic of Mali|Malian,Malians|Bamako|17,-4|ML
malta|Malta|Maltese|Valletta|35.8,14.6|MT
marshall-islands|Marshall Islands|Marshallese|Majuro|9,168|MH
mauritania|Mauritania|Mauritanian,Mauritanians|Nouakchott|20,-12|MR
mauritius|Mauritius|Mauritian|Port Louis|-20.3,57.6|MU
mexico|Mexico|Mexican,Mexicans|Mexico City|23,-102|MX
micronesia|Micronesia|Micronesian|Palikir|6.9,158.3|FM
moldova|Moldova;Republic of Moldova|Moldovan,Moldovans|Chisinau;Chişinău|47,29|MD
monaco|Monaco|Monegasque||43.7,7.4|MC
mongolia|Mongolia|Mongolian,Mongolians|Ulaanbaatar|46,105|MN
montenegro|Montenegro|Montenegrin,Montenegrins|Podgorica|42.5,19.3|ME
morocco|Morocco|Moroccan,Moroccans|Rabat|32,-5|MA
mozambique|Mozambique|Mozambican,Mozambicans|Maputo|-18.2,35|MZ
myanmar|Myanmar;Burma|Burmese|Naypyidaw|22,98|MM
namibia|Namibia|Namibian,Namibians|Windhoek|-22,17|NA
nauru|Nauru|Nauruan||-0.5,166.9|NR
nepal|Nepal|Nepali,Nepalese,Nepalis|Kathmandu|28,84|NP
netherlands|Netherlands;The Netherlands;Holland|Dutch|The Hague;Amsterdam|52.5,5.8|NL
new-zealand|New Zealand||Wellington|-41,174|NZ
nicaragua|Nicaragua|Nicaraguan,Nicaraguans|Managua|13,-85|NI
niger|Niger|Nigerien|Niamey|16,8|NE
nigeria|Nigeria|Nigerian,Nigerians|Abuja|10,8|NG
north-korea|North Korea;Democratic People's Republic of Korea;DPRK|North Korean,North Koreans|Pyongyang|40,127|KP
north-macedonia|North Macedonia;Macedonia|Macedonian,Macedonians|Skopje|41.8,22|MK
norway|Norway|Norwegian,Norwegians|Oslo|62,10|NO
oman|Oman|Omani,Omanis|Muscat|21,57|OM
pakistan|Pakistan|Pakistani,Pakistanis|Islamabad|30,70|PK
palau|Palau|Palauan||7.5,134.5|PW
palestine|Palestine;State of Palestine;Palestinian Authority|Palestinian,Palestinians|Ramallah|31.9,35.2|PS
panama|Panama|Panamanian||9,-80|PA
papua-new-guinea|Papua New Guinea;PNG||Port Moresby|-6,147|PG
paraguay|Paraguay|Paraguayan|Asunción;Asuncion|-23,-58|PY
peru|Peru|Peruvian,Peruvians|Lima|-10,-76|PE
philippines|Philippines;The Philippines|Philippine,Filipino,Filipinos|Manila|13,122|PH
poland|Poland|Polish,Poles|Warsaw|52,20|PL
portugal|Portugal|Portuguese|Lisbon|39.5,-8|PT
qatar|Qatar|Qatari,Qataris|Doha|25.5,51.3|QA
romania|Romania|Romanian,Romanians|Bucharest|46,25|RO
russia|Russia;Russian Federation|Russian,Russians|Moscow;Kremlin|60,90|RU
rwanda|Rwanda|Rwandan,Rwandans|Kigali|-2,30|RW
saint-lucia|Saint Lucia;St Lucia||Castries|13.9,-61|LC
samoa|Samoa|Samoan,Samoans|Apia|-13.6,-172.3|WS
san-marino|San Marino|||43.8,12.4|SM
sao-tome-and-principe|São Tomé and Príncipe;Sao Tome and Principe|||1,7|ST
saudi-arabia|Saudi Arabia|Saudi,Saudis|Riyadh|25,45|SA
senegal|Senegal|Senegalese|Dakar|14,-14|SN
serbia|Serbia|Serbian,Serb,Serbs,Serbians|Belgrade|44,21|RS
seychelles|Seychelles||Victoria|-4.6,55.7|SC
sierra-leone|Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown|8.5,-11.5|SL
singapore|Singapore|Singaporean,Singaporeans||1.4,103.8|SG
slovakia|Slovakia|Slovak,Slovaks,Slovakian|Bratislava|48.7,19.5|SK
slovenia|Slovenia|Slovene,Slovenian,Slovenes|Ljubljana|46.1,14.8|SI
solomon-islands|Solomon Islands||Honiara|-8,159|SB
somalia|Somalia|Somali,Somalis|Mogadishu|10,49|SO
south-africa|South Africa|South African,South Africans|Pretoria|-29,24|ZA
south-korea|South Korea;Republic of Korea|South Korean,South Koreans|Seoul|36,128|KR
south-sudan|South Sudan;Republic of South Sudan|South Sudanese|Juba|7,30|SS
spain|Spain|Spanish,Spaniards|Madrid|40,-4|ES
sri-lanka|Sri Lanka|Sri Lankan,Sri Lankans|Colombo|7,81|LK
sudan|Sudan|Sudanese|Khartoum|15,30|SD
suriname|Suriname|Surinamese|Paramaribo|4,-56|SR
sweden|Sweden|Swedish,Swedes|Stockholm|62,15|SE
switzerland|Switzerland|Swiss|Bern|47,8|CH
syria|Syria;Syrian Arab Republic|Syrian,Syrians|Damascus|35,38|SY
taiwan|Taiwan|Taiwanese|Taipei|23.5,121|TW
tajikistan|Tajikistan|Tajik,Tajiks,Tajikistani|Dushanbe|39,71|TJ
tanzania|Tanzania|Tanzanian,Tanzanians|Dodoma|-6,35|TZ
thailand|Thailand|Thai,Thais|Bangkok|15,100|TH
togo|Togo|Togolese|Lomé;Lome|8,1.2|TG
tonga|Tonga|Tongan|Nuku'alofa|-20,-175|TO
trinidad-and-tobago|Trinidad and Tobago|Trinidadian|Port of Spain|11,-61|TT
tunisia|Tunisia|Tunisian,Tunisians|Tunis|34,9|TN
turkey|Turkey;Türkiye;Turkiye|Turkish,Turks|Ankara|39,35|TR
turkmenistan|Turkmenistan|Turkmen|Ashgabat|40,60|TM
tuvalu|Tuvalu||Funafuti|-8,178|TV
uganda|Uganda|Ugandan,Ugandans|Kampala|1,32|UG
ukraine|Ukraine|Ukrainian,Ukrainians|Kyiv;Kiev|49,32|UA
united-arab-emirates|United Arab Emirates;UAE|Emirati,Emiratis|Abu Dhabi|24,54|AE
united-kingdom|United Kingdom;UK;U.K.;Britain;Great Britain|British,Britons|London;Downing Street;Whitehall|55,-3|GB
united-states|United States;United States of America;US;U.S.;USA;U.S.A.;America|American,Americans|Washington;White House;Pentagon|40,-100|US
uruguay|Uruguay|Uruguayan,Uruguayans|Montevideo|-33,-56|UY
uzbekistan|Uzbekistan|Uzbek,Uzbeks|Tashkent|41,64|UZ
vanuatu|Vanuatu||Port Vila|-16,167|VU
vatican|Vatican;Holy See|||41.9,12.5|VA
venezuela|Venezuela|Venezuelan,Venezuelans|Caracas|8,-66|VE
vietnam|Vietnam;Viet Nam|Vietnamese|Hanoi|16.2,107.8|VN
yemen|Yemen;Republic of Yemen|Yemeni,Yemenis|Sanaa;Sana'a|15,48|YE
zambia|Zambia|Zambian,Zambians|Lusaka|-15,30|ZM
zimbabwe|Zimbabwe|Zimbabwean,Zimbabweans|Harare|-20,30|ZW
abkhazia|Abkhazia|Abkhaz,Abkhazian|Sukhumi;Sokhumi|43,41|
south-ossetia|South Ossetia|South Ossetian,Ossetian,Ossetians|Tskhinvali;Tskhinval|42.3,44|
transnistria|Transnistria;Transdniestria|Transnistrian|Tiraspol|46.8,29.6|
nagorno-karabakh|Nagorno-Karabakh;Nagorny Karabakh;Artsakh;Mountainous Karabakh|Karabakhi|Stepanakert;Khankendi|39.8,46.8|
northern-cyprus|Northern Cyprus|Turkish Cypriot,Turkish Cypriots||35.2,33.6|
somaliland|Somaliland|Somalilander|Hargeisa|9.5,46|
western-sahara|Western Sahara;Sahrawi Republic|Sahrawi,Sahrawis,Saharawi||24.5,-13|EH
puntland|Puntland||Garowe|8.4,48.5|
scotland|Scotland|Scottish,Scots|Edinburgh|57,-4|
wales|Wales|Welsh|Cardiff|52.3,-3.6|
northern-ireland|Northern Ireland|Northern Irish|Belfast|54.6,-6.7|
kurdistan-region|Kurdistan Region;Iraqi Kurdistan|Kurdish,Kurds|Erbil|36,44|
hong-kong|Hong Kong|||22.3,114.2|HK
gaza|Gaza Strip;Gaza|Gazan,Gazans||31.4,34.4|
`
