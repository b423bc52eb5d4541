/**
 * States and other governed territories: `id | names | adjectives and peoples | seats of government`. First name of each
 * list is the one shown. Listing says nothing about recognition: whoever an agreement or report may speak of is here.
 * Source: general reference knowledge, written for this project.
 */
export const STATES = `
afghanistan|Afghanistan;Islamic Emirate of Afghanistan|Afghan,Afghans|Kabul
albania|Albania|Albanian,Albanians|Tirana
algeria|Algeria|Algerian,Algerians|Algiers
andorra|Andorra|Andorran|Andorra la Vella
angola|Angola|Angolan,Angolans|Luanda
antigua-and-barbuda|Antigua and Barbuda|Antiguan|
argentina|Argentina|Argentine,Argentinian,Argentines|Buenos Aires
armenia|Armenia;Republic of Armenia|Armenian,Armenians|Yerevan
australia|Australia|Australian,Australians|Canberra
austria|Austria|Austrian,Austrians|Vienna
azerbaijan|Azerbaijan;Republic of Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
bahamas|Bahamas;The Bahamas|Bahamian|Nassau
bahrain|Bahrain|Bahraini,Bahrainis|Manama
bangladesh|Bangladesh|Bangladeshi,Bangladeshis|Dhaka
barbados|Barbados|Barbadian|Bridgetown
belarus|Belarus|Belarusian,Belarussian,Belarusians|Minsk
belgium|Belgium|Belgian,Belgians|
belize|Belize|Belizean|Belmopan
benin|Benin|Beninese|Porto-Novo
bhutan|Bhutan|Bhutanese|Thimphu
bolivia|Bolivia|Bolivian,Bolivians|La Paz
bosnia-and-herzegovina|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia|Bosnian,Bosnians|Sarajevo
botswana|Botswana|Botswanan|Gaborone
brazil|Brazil|Brazilian,Brazilians|Brasilia;Brasília
brunei|Brunei|Bruneian|Bandar Seri Begawan
bulgaria|Bulgaria|Bulgarian,Bulgarians|Sofia
burkina-faso|Burkina Faso|Burkinabe,Burkinabé|Ouagadougou
burundi|Burundi|Burundian,Burundians|Gitega;Bujumbura
cambodia|Cambodia|Cambodian,Cambodians|Phnom Penh
cameroon|Cameroon|Cameroonian,Cameroonians|Yaoundé;Yaounde
canada|Canada|Canadian,Canadians|Ottawa
cape-verde|Cape Verde;Cabo Verde|Cape Verdean|Praia
central-african-republic|Central African Republic;CAR|Central African|Bangui
chad|Chad|Chadian,Chadians|N'Djamena
chile|Chile|Chilean,Chileans|
china|China;People's Republic of China;PRC|Chinese|Beijing
colombia|Colombia;Republic of Colombia|Colombian,Colombians|Bogotá;Bogota
comoros|Comoros|Comorian|Moroni
congo|Republic of the Congo;Republic of Congo;Congo-Brazzaville|Congolese|Brazzaville
dr-congo|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo|Congolese|Kinshasa
costa-rica|Costa Rica|Costa Rican,Costa Ricans|
cote-divoire|Côte d'Ivoire;Cote d'Ivoire;Ivory Coast|Ivorian,Ivorians|Yamoussoukro
croatia|Croatia|Croatian,Croat,Croats,Croatians|Zagreb
cuba|Cuba|Cuban,Cubans|Havana
cyprus|Cyprus|Cypriot,Cypriots|Nicosia
czechia|Czech Republic;Czechia|Czech,Czechs|Prague
denmark|Denmark|Danish,Danes|Copenhagen
djibouti|Djibouti|Djiboutian|
dominica|Dominica||Roseau
dominican-republic|Dominican Republic||Santo Domingo
east-timor|Timor-Leste;East Timor|Timorese|Dili
ecuador|Ecuador|Ecuadorian,Ecuadorean|Quito
egypt|Egypt|Egyptian,Egyptians|Cairo
el-salvador|El Salvador|Salvadoran,Salvadorean|
equatorial-guinea|Equatorial Guinea||Malabo
eritrea|Eritrea|Eritrean,Eritreans|Asmara
estonia|Estonia|Estonian,Estonians|Tallinn
eswatini|Eswatini;Swaziland|Swazi|Mbabane
ethiopia|Ethiopia|Ethiopian,Ethiopians|Addis Ababa
fiji|Fiji|Fijian,Fijians|Suva
finland|Finland|Finnish,Finns|Helsinki
france|France|French|Paris
gabon|Gabon|Gabonese|Libreville
gambia|Gambia;The Gambia|Gambian,Gambians|Banjul
georgia|Georgia|Georgian,Georgians|Tbilisi
germany|Germany|German,Germans|Berlin
ghana|Ghana|Ghanaian,Ghanaians|Accra
greece|Greece|Greek,Greeks|Athens
grenada|Grenada|Grenadian|
guatemala|Guatemala|Guatemalan,Guatemalans|
guinea|Guinea;Guinea-Conakry|Guinean,Guineans|Conakry
guinea-bissau|Guinea-Bissau||Bissau
guyana|Guyana|Guyanese|
haiti|Haiti|Haitian,Haitians|Port-au-Prince
honduras|Honduras|Honduran,Hondurans|Tegucigalpa
hungary|Hungary|Hungarian,Hungarians|Budapest
iceland|Iceland|Icelandic|Reykjavik
india|India|Indian,Indians|New Delhi;Delhi
indonesia|Indonesia;Republic of Indonesia|Indonesian,Indonesians|Jakarta
iran|Iran;Islamic Republic of Iran|Iranian,Iranians|Tehran
iraq|Iraq|Iraqi,Iraqis|Baghdad
ireland|Ireland|Irish|Dublin
israel|Israel;State of Israel|Israeli,Israelis|
italy|Italy|Italian,Italians|Rome
jamaica|Jamaica|Jamaican,Jamaicans|
japan|Japan|Japanese|Tokyo
jordan|Jordan|Jordanian,Jordanians|Amman
kazakhstan|Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana
kenya|Kenya|Kenyan,Kenyans|Nairobi
kiribati|Kiribati||Tarawa
kosovo|Kosovo|Kosovar,Kosovan,Kosovars|Pristina
kuwait|Kuwait|Kuwaiti,Kuwaitis|
kyrgyzstan|Kyrgyzstan;Kyrgyz Republic|Kyrgyz|Bishkek
laos|Laos|Lao,Laotian|Vientiane
latvia|Latvia|Latvian,Latvians|Riga
lebanon|Lebanon|Lebanese|Beirut
lesotho|Lesotho|Basotho|Maseru
liberia|Liberia|Liberian,Liberians|Monrovia
libya|Libya|Libyan,Libyans|Tripoli
liechtenstein|Liechtenstein||Vaduz
lithuania|Lithuania|Lithuanian,Lithuanians|Vilnius
luxembourg|Luxembourg|Luxembourgish|
madagascar|Madagascar|Malagasy|Antananarivo
malawi|Malawi|Malawian,Malawians|Lilongwe
malaysia|Malaysia|Malaysian,Malaysians|Kuala Lumpur
maldives|Maldives|Maldivian|Malé
mali|Mali;Republic of Mali|Malian,Malians|Bamako
malta|Malta|Maltese|Valletta
marshall-islands|Marshall Islands|Marshallese|Majuro
mauritania|Mauritania|Mauritanian,Mauritanians|Nouakchott
mauritius|Mauritius|Mauritian|Port Louis
mexico|Mexico|Mexican,Mexicans|Mexico City
micronesia|Micronesia|Micronesian|Palikir
moldova|Moldova;Republic of Moldova|Moldovan,Moldovans|Chisinau;Chişinău
monaco|Monaco|Monegasque|
mongolia|Mongolia|Mongolian,Mongolians|Ulaanbaatar
montenegro|Montenegro|Montenegrin,Montenegrins|Podgorica
morocco|Morocco|Moroccan,Moroccans|Rabat
mozambique|Mozambique|Mozambican,Mozambicans|Maputo
myanmar|Myanmar;Burma|Burmese|Naypyidaw
namibia|Namibia|Namibian,Namibians|Windhoek
nauru|Nauru|Nauruan|
nepal|Nepal|Nepali,Nepalese,Nepalis|Kathmandu
netherlands|Netherlands;The Netherlands;Holland|Dutch|The Hague;Amsterdam
new-zealand|New Zealand||Wellington
nicaragua|Nicaragua|Nicaraguan,Nicaraguans|Managua
niger|Niger|Nigerien|Niamey
nigeria|Nigeria|Nigerian,Nigerians|Abuja
north-korea|North Korea;Democratic People's Republic of Korea;DPRK|North Korean,North Koreans|Pyongyang
north-macedonia|North Macedonia;Macedonia|Macedonian,Macedonians|Skopje
norway|Norway|Norwegian,Norwegians|Oslo
oman|Oman|Omani,Omanis|Muscat
pakistan|Pakistan|Pakistani,Pakistanis|Islamabad
palau|Palau|Palauan|
palestine|Palestine;State of Palestine;Palestinian Authority|Palestinian,Palestinians|Ramallah
panama|Panama|Panamanian|
papua-new-guinea|Papua New Guinea;PNG||Port Moresby
paraguay|Paraguay|Paraguayan|Asunción;Asuncion
peru|Peru|Peruvian,Peruvians|Lima
philippines|Philippines;The Philippines|Philippine,Filipino,Filipinos|Manila
poland|Poland|Polish,Poles|Warsaw
portugal|Portugal|Portuguese|Lisbon
qatar|Qatar|Qatari,Qataris|Doha
romania|Romania|Romanian,Romanians|Bucharest
russia|Russia;Russian Federation|Russian,Russians|Moscow;Kremlin
rwanda|Rwanda|Rwandan,Rwandans|Kigali
saint-lucia|Saint Lucia;St Lucia||Castries
samoa|Samoa|Samoan,Samoans|Apia
san-marino|San Marino||
sao-tome-and-principe|São Tomé and Príncipe;Sao Tome and Principe||
saudi-arabia|Saudi Arabia|Saudi,Saudis|Riyadh
senegal|Senegal|Senegalese|Dakar
serbia|Serbia|Serbian,Serb,Serbs,Serbians|Belgrade
seychelles|Seychelles||Victoria
sierra-leone|Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
singapore|Singapore|Singaporean,Singaporeans|
slovakia|Slovakia|Slovak,Slovaks,Slovakian|Bratislava
slovenia|Slovenia|Slovene,Slovenian,Slovenes|Ljubljana
solomon-islands|Solomon Islands||Honiara
somalia|Somalia|Somali,Somalis|Mogadishu
south-africa|South Africa|South African,South Africans|Pretoria
south-korea|South Korea;Republic of Korea|South Korean,South Koreans|Seoul
south-sudan|South Sudan;Republic of South Sudan|South Sudanese|Juba
spain|Spain|Spanish,Spaniards|Madrid
sri-lanka|Sri Lanka|Sri Lankan,Sri Lankans|Colombo
sudan|Sudan|Sudanese|Khartoum
suriname|Suriname|Surinamese|Paramaribo
sweden|Sweden|Swedish,Swedes|Stockholm
switzerland|Switzerland|Swiss|Bern
syria|Syria;Syrian Arab Republic|Syrian,Syrians|Damascus
taiwan|Taiwan|Taiwanese|Taipei
tajikistan|Tajikistan|Tajik,Tajiks,Tajikistani|Dushanbe
tanzania|Tanzania|Tanzanian,Tanzanians|Dodoma
thailand|Thailand|Thai,Thais|Bangkok
togo|Togo|Togolese|Lomé;Lome
tonga|Tonga|Tongan|Nuku'alofa
trinidad-and-tobago|Trinidad and Tobago|Trinidadian|Port of Spain
tunisia|Tunisia|Tunisian,Tunisians|Tunis
turkey|Turkey;Türkiye;Turkiye|Turkish,Turks|Ankara
turkmenistan|Turkmenistan|Turkmen|Ashgabat
tuvalu|Tuvalu||Funafuti
uganda|Uganda|Ugandan,Ugandans|Kampala
ukraine|Ukraine|Ukrainian,Ukrainians|Kyiv;Kiev
united-arab-emirates|United Arab Emirates;UAE|Emirati,Emiratis|Abu Dhabi
united-kingdom|United Kingdom;UK;U.K.;Britain;Great Britain|British,Britons|London;Downing Street;Whitehall
united-states|United States;United States of America;US;U.S.;USA;U.S.A.;America|American,Americans|Washington;White House;Pentagon
uruguay|Uruguay|Uruguayan,Uruguayans|Montevideo
uzbekistan|Uzbekistan|Uzbek,Uzbeks|Tashkent
vanuatu|Vanuatu||Port Vila
vatican|Vatican;Holy See||
venezuela|Venezuela|Venezuelan,Venezuelans|Caracas
vietnam|Vietnam;Viet Nam|Vietnamese|Hanoi
yemen|Yemen;Republic of Yemen|Yemeni,Yemenis|Sanaa;Sana'a
zambia|Zambia|Zambian,Zambians|Lusaka
zimbabwe|Zimbabwe|Zimbabwean,Zimbabweans|Harare
abkhazia|Abkhazia|Abkhaz,Abkhazian|Sukhumi;Sokhumi
south-ossetia|South Ossetia|South Ossetian,Ossetian,Ossetians|Tskhinvali;Tskhinval
transnistria|Transnistria;Transdniestria|Transnistrian|Tiraspol
nagorno-karabakh|Nagorno-Karabakh;Nagorny Karabakh;Artsakh;Mountainous Karabakh|Karabakhi|Stepanakert;Khankendi
northern-cyprus|Northern Cyprus|Turkish Cypriot,Turkish Cypriots|
somaliland|Somaliland|Somalilander|Hargeisa
western-sahara|Western Sahara;Sahrawi Republic|Sahrawi,Sahrawis,Saharawi|
puntland|Puntland||Garowe
scotland|Scotland|Scottish,Scots|Edinburgh
wales|Wales|Welsh|Cardiff
northern-ireland|Northern Ireland|Northern Irish|Belfast
kurdistan-region|Kurdistan Region;Iraqi Kurdistan|Kurdish,Kurds|Erbil
hong-kong|Hong Kong||
gaza|Gaza Strip;Gaza|Gazan,Gazans|
`
