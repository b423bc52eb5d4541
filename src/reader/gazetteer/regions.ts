/**
 * Continents, seas, and first-level divisions and regions that news of many countries names: `name;other names | feature |
 * state (ISO code) | latitude,longitude`. Source: general reference knowledge, written for this project.
 */
export const REGIONS = `
Africa|continent||7,21
Asia|continent||30,89
Europe|continent||51,17
North America|continent||45,-100
South America|continent||-15,-60
Central America|region||13,-86
Latin America|region||-10,-65
Americas;the Americas|continent||20,-95
Antarctica|continent||-80,0
Oceania|region||-15,145
Middle East|region||29,41
Near East|region||31,38
Balkans|region||43,21
Caucasus|region||42,45
Sahel|region||15,0
Maghreb|region||32,2
Horn of Africa|region||8,47
East Africa|region||-1,35
West Africa|region||12,-2
Southern Africa|region||-25,24
Central Africa|region||2,18
North Africa|region||26,13
Southeast Asia;South-East Asia|region||5,115
South Asia|region||21,78
Central Asia|region||43,68
East Asia|region||36,114
Eastern Europe|region||52,28
Western Europe|region||48,5
Caribbean|region||15,-75
Scandinavia|region||63,14
Pacific;Pacific Ocean|ocean||0,-160
Atlantic;Atlantic Ocean|ocean||0,-25
Indian Ocean|ocean||-20,80
Mediterranean;Mediterranean Sea|sea||35,18
Black Sea|sea||43,35
Red Sea|sea||22,38
Baltic Sea|sea||58,20
North Sea|sea||56,3
Caspian Sea|sea||42,50
South China Sea|sea||12,113
Persian Gulf|gulf||26,52
Gulf of Mexico|gulf||25,-90
Crimea|peninsula|UA|45,34
Donbas;Donbass|region|UA|48.3,38
Donetsk|region|UA|48,37.8
Luhansk|region|UA|48.6,39.3
Darfur|region|SD|13,25
Kordofan|region|SD|13,30
Kashmir|region||34,76
Punjab|region||31,74
Siberia|region|RU|60,105
Chechnya|region|RU|43.4,45.7
Dagestan|region|RU|43,47
Tigray|region|ET|14,38.5
Oromia|region|ET|7.5,40.6
Amhara|region|ET|11.6,38
Kivu|region|CD|-2,28
North Kivu|province|CD|-0.8,29
South Kivu|province|CD|-3,28.3
Ituri|province|CD|1.8,29.5
Jubaland|region|SO|0,42
Aceh|province|ID|4.2,96.8
Java|island|ID|-7,110
Sumatra|island|ID|0,102
Borneo|island||1,114
Papua|province|ID|-4,138
Mindanao|island|PH|8,125
Luzon|island|PH|16,121
Bougainville|region|PG|-6.2,155
Sinai|peninsula|EG|29.5,34
West Bank|territory||32,35.3
Golan Heights;Golan|region||33,35.8
Catalonia|region|ES|41.8,1.5
Basque Country|region|ES|43,-2.6
Andalusia|region|ES|37.5,-4.7
Bavaria|state|DE|49,11.5
Saxony|state|DE|51,13.4
Thuringia|state|DE|51,11
Saxony-Anhalt|state|DE|52,11.7
Sicily|island|IT|37.6,14
Corsica|island|FR|42.2,9
Brittany|region|FR|48.2,-2.8
Normandy|region|FR|49,0
Crete|island|GR|35.2,24.9
Transylvania|region|RO|46.8,24.5
Anatolia|region|TR|39,35
England|country|GB|52.5,-1.5
Ulster|province||54.6,-7
Kent|county|GB|51.2,0.7
Surrey|county|GB|51.2,-0.4
Suffolk|county|GB|52.2,1
Norfolk|county|GB|52.7,1
Essex|county|GB|51.8,0.6
Devon|county|GB|50.7,-3.8
Cornwall|county|GB|50.4,-4.9
Yorkshire|county|GB|53.9,-1.3
Lancashire|county|GB|53.8,-2.6
Fife|county|GB|56.3,-3.2
Hampshire|county|GB|51,-1.3
Buckinghamshire|county|GB|51.8,-0.8
West Midlands|county|GB|52.5,-1.9
Alberta|province|CA|55,-115
British Columbia|province|CA|54,-125
Manitoba|province|CA|55,-97
New Brunswick|province|CA|46.5,-66
Newfoundland;Newfoundland and Labrador|province|CA|53,-60
Nova Scotia|province|CA|45,-63
Ontario|province|CA|50,-85
Prince Edward Island|province|CA|46.4,-63.2
Quebec;Québec|province|CA|53,-70
Saskatchewan|province|CA|54,-106
Yukon|territory|CA|63,-136
Nunavut|territory|CA|70,-90
New South Wales;NSW|state|AU|-32,147
Queensland|state|AU|-23,143
South Australia|state|AU|-30,135
Tasmania|state|AU|-42,147
Victoria|state|AU|-37,144
Western Australia|state|AU|-26,121
Northern Territory|territory|AU|-20,133
North Island|island|NZ|-38.4,175.7
South Island|island|NZ|-44,171
Alabama|state|US|33,-87
Alaska|state|US|64,-150
Arizona|state|US|34,-112
Arkansas|state|US|35,-92.5
California|state|US|37,-120
Colorado|state|US|39,-105.5
Connecticut|state|US|41.6,-72.7
Delaware|state|US|39,-75.5
Florida|state|US|28,-82
Georgia|state|US|33,-83.5
Hawaii|state|US|21,-157
Idaho|state|US|45,-114
Illinois|state|US|40,-89
Indiana|state|US|40,-86
Iowa|state|US|42,-93
Kansas|state|US|38.5,-98
Kentucky|state|US|38,-85
Louisiana|state|US|31,-92
Maine|state|US|45.5,-69
Maryland|state|US|39,-76.7
Massachusetts|state|US|42.3,-71.8
Michigan|state|US|44,-85
Minnesota|state|US|46,-94
Mississippi|state|US|33,-90
Missouri|state|US|38.5,-92.5
Montana|state|US|47,-110
Nebraska|state|US|41.5,-100
Nevada|state|US|39,-117
New Hampshire|state|US|44,-71.5
New Jersey|state|US|40,-74.5
New Mexico|state|US|34,-106
New York;New York State|state|US|43,-75
North Carolina|state|US|35.5,-80
North Dakota|state|US|47.5,-100.5
Ohio|state|US|40.5,-82.5
Oklahoma|state|US|35.5,-98
Oregon|state|US|44,-120.5
Pennsylvania|state|US|41,-77.5
Rhode Island|state|US|41.7,-71.5
South Carolina|state|US|34,-81
South Dakota|state|US|44.5,-100
Tennessee|state|US|36,-86
Texas|state|US|31,-100
Utah|state|US|39,-111
Vermont|state|US|44,-73
Virginia|state|US|37.5,-79
Washington State;Washington state|state|US|47.5,-120.5
West Virginia|state|US|39,-80.5
Wisconsin|state|US|44.5,-89.5
Wyoming|state|US|43,-107.5
Puerto Rico|territory|US|18.2,-66.5
Guam|territory|US|13.5,144.8
Bihar|state|IN|25.4,85.1
Gujarat|state|IN|23,72
Kerala|state|IN|10,76.5
Maharashtra|state|IN|19.5,76
West Bengal|state|IN|24,88
Uttar Pradesh|state|IN|27,81
Tamil Nadu|state|IN|11,78.5
Assam|state|IN|26.2,92.9
Manipur|state|IN|24.7,94
Rajasthan|state|IN|27,74
Andhra Pradesh|state|IN|16,80
Xinjiang|region|CN|41,85
Tibet|region|CN|31,88
Inner Mongolia|region|CN|44,113
Guangdong|province|CN|23.4,113.5
Guangxi|region|CN|23.6,108.3
Sichuan|province|CN|30.5,102.5
Yunnan|province|CN|25,102
Anhui|province|CN|31.8,117.2
Hebei|province|CN|39,116
Henan|province|CN|34,113.5
Hubei|province|CN|31,112
Hunan|province|CN|27.6,111.9
Jiangsu|province|CN|33,120
Zhejiang|province|CN|29,120
Fujian|province|CN|26,118
Shandong|province|CN|36.4,118.4
Shanxi|province|CN|37.7,112.4
Shaanxi|province|CN|35.6,108.4
Liaoning|province|CN|41.5,122.5
Hainan|province|CN|19.2,109.7
Balochistan|province|PK|28,65
Sindh|province|PK|26,69
Khyber Pakhtunkhwa|province|PK|34.5,72
Waziristan|region|PK|33,70
Helmand|province|AF|31,64
Kandahar|province|AF|31,65.5
Anbar|governorate|IQ|32.6,41
Nineveh|governorate|IQ|36,42
Idlib|governorate|SY|35.7,36.7
Hodeidah|governorate|YE|14.8,43
Marib|governorate|YE|15.5,45.5
Cabo Delgado|province|MZ|-12.3,39.3
Casamance|region|SN|13,-15.5
Cauca|department|CO|2.5,-76.8
Chiapas|state|MX|16.5,-92.5
Sonora|state|MX|29.6,-110.8
Gauteng|province|ZA|-26,28
Rift Valley|region|KE|0.5,36
`
