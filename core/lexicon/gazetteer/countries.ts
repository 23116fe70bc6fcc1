// Made by scripts/make-gazetteer.mjs; do not edit by hand.
// Sources: i18n-iso-countries (MIT, Andreas Wittig), i18n-nationality (MIT, Mike Goebel),
// countries-list (MIT, Dmytro Klymenko).

/** One country a line: names|other names;demonym;capital. */
export const countryRows = `
Andorra;Andorran;Andorra la Vella
United Arab Emirates|UAE;Emirian;Abu Dhabi
Afghanistan;Afghan;Kabul
Antigua and Barbuda;Antiguans;Saint John's
Anguilla;;The Valley
Albania;Albanian;Tirana
Armenia;Armenian;Yerevan
Angola;Angolan;Luanda
Antarctica;;
Argentina;Argentinean;Buenos Aires
American Samoa;;Pago Pago
Austria;Austrian;Vienna
Australia;Australian;Canberra
Aruba;;Oranjestad
Åland Islands|Aland Islands;;Mariehamn
Azerbaijan;Azerbaijani;Baku
Bosnia and Herzegovina;Bosnian;Sarajevo
Barbados;Barbadian;Bridgetown
Bangladesh;Bangladeshi;Dhaka
Belgium;Belgian;Brussels
Burkina Faso;Burkinabe;Ouagadougou
Bulgaria;Bulgarian;Sofia
Bahrain;Bahraini;Manama
Burundi;Burundian;Gitega
Benin;Beninese;Porto-Novo
Saint Barthélemy;;Gustavia
Bermuda;;Hamilton
Brunei Darussalam;Bruneian;Bandar Seri Begawan
Bolivia;Bolivian;Sucre
Bonaire;;Kralendijk
Brazil;Brazilian;Brasília
Bahamas;Bahamian;Nassau
Bhutan;Bhutanese;Thimphu
Botswana;Batswana;Gaborone
Belarus;Belarusian;Minsk
Belize;Belizean;Belmopan
Canada;Canadian;Ottawa
Cocos;;West Island
Democratic Republic of the Congo|Congo;Congolese;Kinshasa
Central African Republic;Central African;Bangui
Republic of the Congo|Congo;Congolese;Brazzaville
Switzerland;Swiss;Bern
Cote d'Ivoire|Côte d'Ivoire|Ivory Coast;Ivorian;Yamoussoukro
Cook Islands;;Avarua
Chile;Chilean;Santiago
Cameroon;Cameroonian;Yaoundé
People's Republic of China|China;Chinese;Beijing
Colombia;Colombian;Bogotá
Costa Rica;Costa Rican;San José
Cuba;Cuban;Havana
Cape Verde;Cape Verdean;Praia
Curaçao;;Willemstad
Christmas Island;;Flying Fish Cove
Cyprus;Cypriot;Nicosia
Czech Republic|Czechia;Czech;Prague
Germany;German;Berlin
Djibouti;;Djibouti
Denmark;Danish;Copenhagen
Dominica;Dominican;Roseau
Dominican Republic;Dominican;Santo Domingo
Algeria;Algerian;Algiers
Ecuador;Ecuadorean;Quito
Estonia;Estonian;Tallinn
Egypt;Egyptian;Cairo
Western Sahara;;El Aaiún
Eritrea;Eritrean;Asmara
Spain;Spanish;Madrid
Ethiopia;Ethiopian;Addis Ababa
Finland;Finnish;Helsinki
Fiji;Fijian;Suva
Falkland Islands;;Stanley
Micronesia;Micronesian;Palikir
Faroe Islands;;Tórshavn
France;French;Paris
Gabon;Gabonese;Libreville
United Kingdom|UK|Great Britain;British;London
Grenada;Grenadian;St. George's
Georgia;Georgian;Tbilisi
French Guiana;French;Cayenne
Guernsey;;St. Peter Port
Ghana;Ghanaian;Accra
Gibraltar;;Gibraltar
Greenland;;Nuuk
Republic of The Gambia|Gambia;Gambian;Banjul
Guinea;Guinean;Conakry
Guadeloupe;;Basse-Terre
Equatorial Guinea;Equatorial Guinean;Malabo
Greece;Greek;Athens
South Georgia and the South Sandwich Islands;;King Edward Point
Guatemala;Guatemalan;Guatemala City
Guam;;Hagåtña
Guinea-Bissau;Guinea-Bissauan;Bissau
Guyana;Guyanese;Georgetown
Hong Kong;;City of Victoria
Honduras;Honduran;Tegucigalpa
Croatia;Croatian;Zagreb
Haiti;Haitian;Port-au-Prince
Hungary;Hungarian;Budapest
Indonesia;Indonesian;Jakarta
Ireland;Irish;Dublin
Israel;Israeli;Jerusalem
Isle of Man;Manx;Douglas
India;Indian;New Delhi
Iraq;Iraqi;Baghdad
Islamic Republic of Iran|Iran;Iranian;Tehran
Iceland;Icelandic;Reykjavik
Italy;Italian;Rome
Jersey;;Saint Helier
Jamaica;Jamaican;Kingston
Jordan;Jordanian;Amman
Japan;Japanese;Tokyo
Kenya;Kenyan;Nairobi
Kyrgyzstan;Kyrgyz;Bishkek
Cambodia;Cambodian;Phnom Penh
Kiribati;I-Kiribati;South Tarawa
Comoros;Comoran;Moroni
Saint Kitts and Nevis;Kittian and Nevisian;Basseterre
North Korea;North Korean;Pyongyang
South Korea|Korea|Republic of Korea;South Korean;Seoul
Kuwait;Kuwaiti;Kuwait City
Cayman Islands;;George Town
Kazakhstan;Kazakhstani;Astana
Lao People's Democratic Republic;Laotian;Vientiane
Lebanon;Lebanese;Beirut
Saint Lucia;Saint Lucian;Castries
Liechtenstein;Liechtensteiner;Vaduz
Sri Lanka;Sri Lankan;Colombo
Liberia;Liberian;Monrovia
Lesotho;Mosotho;Maseru
Lithuania;Lithuanian;Vilnius
Luxembourg;Luxembourger;Luxembourg
Latvia;Latvian;Riga
Libya;Libyan;Tripoli
Morocco;Moroccan;Rabat
Monaco;Monacan;Monaco
Moldova;Moldovan;Chișinău
Montenegro;Montenegrin;Podgorica
Saint Martin;;Marigot
Madagascar;Malagasy;Antananarivo
Marshall Islands;Marshallese;Majuro
Republic of North Macedonia|North Macedonia;Macedonian;Skopje
Mali;Malian;Bamako
Myanmar;Burmese;Naypyidaw
Mongolia;Mongolian;Ulan Bator
Macao;;
Northern Mariana Islands;;Saipan
Martinique;;Fort-de-France
Mauritania;Mauritanian;Nouakchott
Montserrat;;Plymouth
Malta;Maltese;Valletta
Mauritius;Mauritian;Port Louis
Maldives;Maldivan;Malé
Malawi;Malawian;Lilongwe
Mexico;Mexican;Mexico City
Malaysia;Malaysian;Kuala Lumpur
Mozambique;Mozambican;Maputo
Namibia;Namibian;Windhoek
New Caledonia;;Nouméa
Niger;Nigerien;Niamey
Norfolk Island;;Kingston
Nigeria;Nigerian;Abuja
Nicaragua;Nicaraguan;Managua
Netherlands;Dutch;Amsterdam
Norway;Norwegian;Oslo
Nepal;Nepalese;Kathmandu
Nauru;Nauruan;Yaren
Niue;;Alofi
New Zealand;New Zealander;Wellington
Oman;Omani;Muscat
Panama;Panamanian;Panama City
Peru;Peruvian;Lima
French Polynesia;French;Papeetē
Papua New Guinea;;Port Moresby
Philippines;Filipino;Manila
Pakistan;Pakistani;Islamabad
Poland;Polish;Warsaw
Saint Pierre and Miquelon;;Saint-Pierre
Pitcairn|Pitcairn Islands;;Adamstown
Puerto Rico;;San Juan
State of Palestine|Palestine;Palestinian Territory;Ramallah
Portugal;Portuguese;Lisbon
Palau;Palauan;Ngerulmud
Paraguay;Paraguayan;Asunción
Qatar;Qatari;Doha
Reunion;;Saint-Denis
Romania;Romanian;Bucharest
Serbia;Serbian;Belgrade
Russian Federation|Russia;Russian;Moscow
Rwanda;Rwandan;Kigali
Saudi Arabia;Saudi;Riyadh
Solomon Islands;Solomon Islander;Honiara
Seychelles;Seychellois;Victoria
Sudan;Sudanese;Khartoum
Sweden;Swedish;Stockholm
Singapore;Singaporean;Singapore
Saint Helena;;Jamestown
Slovenia;Slovenian;Ljubljana
Svalbard and Jan Mayen;;Longyearbyen
Slovakia;Slovakian;Bratislava
Sierra Leone;Sierra Leonean;Freetown
San Marino;San Marinese;City of San Marino
Senegal;Senegalese;Dakar
Somalia;Somali;Mogadishu
Suriname;Surinamer;Paramaribo
South Sudan;;Juba
Sao Tome and Principe;Sao Tomean;São Tomé
El Salvador;Salvadoran;San Salvador
Sint Maarten;;Philipsburg
Syrian Arab Republic;Syrian;Damascus
Eswatini;Swazi;Lobamba
Turks and Caicos Islands;;Cockburn Town
Chad;Chadian;N'Djamena
Togo;Togolese;Lomé
Thailand;Thai;Bangkok
Tajikistan;Tajik;Dushanbe
Tokelau;;Fakaofo
Timor-Leste;East Timorese;Dili
Turkmenistan;;Ashgabat
Tunisia;Tunisian;Tunis
Tonga;Tongan;Nuku'alofa
Türkiye|Turkey;Turkish;Ankara
Trinidad and Tobago;Trinidadian;Port of Spain
Tuvalu;Tuvaluan;Funafuti
Taiwan;Taiwanese;Taipei
United Republic of Tanzania|Tanzania;Tanzanian;Dodoma
Ukraine;Ukrainian;Kyiv
Uganda;Ugandan;Kampala
United States of America|United States|USA|U.S.A.|US|U.S.;American;Washington D.C.
Uruguay;Uruguayan;Montevideo
Uzbekistan;Uzbekistani;Tashkent
Holy See;;Vatican City
Saint Vincent and the Grenadines;;Kingstown
Venezuela;Venezuelan;Caracas
Vietnam;Vietnamese;Hanoi
Vanuatu;;Port Vila
Wallis and Futuna;Welsh;Mata-Utu
Samoa;Samoan;Apia
Kosovo;;Pristina
Yemen;Yemenite;Sana'a
Mayotte;;Mamoudzou
South Africa;South African;Pretoria
Zambia;Zambian;Lusaka
Zimbabwe;Zimbabwean;Harare
`;
