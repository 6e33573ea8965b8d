/**
 * Countries as the lexicon knows them: alpha-2, alpha-3; other names and demonyms; capital and cities.
 * Names proper come from CLDR (`Intl.DisplayNames`) by the alpha-2 code. `*` ends a stem. A capital in the text stands for
 * its country, so that "talks in Ulaanbaatar" has a counterpart.
 */
export const COUNTRIES = `
AD AND;Andorran*;Andorra la Vella
AE ARE;UAE|Emirati*|Emirates;Abu Dhabi|Dubai
AF AFG;Afghan*;Kabul
AG ATG;Antigua and Barbuda|Antiguan*;
AL ALB;Albanian*;Tirana
AM ARM;Armenian*;Yerevan
AO AGO;Angolan*;Luanda
AR ARG;Argentin*;Buenos Aires
AT AUT;Austrian*;Vienna
AU AUS;Australian*;Canberra|Sydney|Melbourne
AZ AZE;Azerbaijani*|Azeri*;Baku
BA BIH;Bosnia|Bosnian*;Sarajevo
BB BRB;Barbadian*;Bridgetown
BD BGD;Bangladeshi*;Dhaka
BE BEL;Belgian*;
BF BFA;Burkinabe|Burkina;Ouagadougou
BG BGR;Bulgarian*;Sofia
BH BHR;Bahraini*;Manama
BI BDI;Burundian*;Bujumbura|Gitega
BJ BEN;Beninese;Porto Novo|Cotonou
BN BRN;Bruneian*;Bandar Seri Begawan
BO BOL;Bolivian*;La Paz
BR BRA;Brazilian*;Brasilia|Rio de Janeiro|Sao Paulo
BS BHS;Bahamian*|The Bahamas;Nassau
BT BTN;Bhutanese;Thimphu
BW BWA;Botswanan*;Gaborone
BY BLR;Belarusian*|Belarussian*|Byelorussia*|Belorus*;Minsk
BZ BLZ;Belizean*;Belmopan
CA CAN;Canadian*;Ottawa|Toronto
CD COD;DR Congo|DRC|Democratic Congo|Democratic Republic of Congo|Democratic Republic of the Congo;Kinshasa
CF CAF;Central African*|Central Africa;Bangui
CG COG;Congo|Congolese|Republic of Congo;Brazzaville
CH CHE;Swiss;Bern|Geneva
CI CIV;Ivory Coast|Ivorian*|Cote d Ivoire;Abidjan|Yamoussoukro
CL CHL;Chilean*;
CM CMR;Cameroonian*;Yaounde
CN CHN;Chinese|PRC|Sino|CPC|NPC|Communist Party of China|People's Republic of China;Beijing|Peking|Dandong|Shenyang|Dalian|Shanghai|Hunchun|Yanbian|Yanji|Jilin|Liaoning|Changchun|Harbin|Tianjin|Heilongjiang|Tumen|Inner Mongolia*|Mongolia Interior
CO COL;Colombian*;Bogota
CR CRI;Costa Rican*;
CU CUB;Cuban*;Havana
CV CPV;Cape Verdean*|Cabo Verde;Praia
CY CYP;Cypriot*;Nicosia
CZ CZE;Czech|Czechs|Czech Republic;Prague
DE DEU;German|Germans|Federal Republic of Germany;Berlin
DJ DJI;Djiboutian*;
DK DNK;Danish|Danes;Copenhagen
DM DMA;;
DO DOM;;Santo Domingo
DZ DZA;Algerian*;Algiers
EC ECU;Ecuadorian*|Ecuadorean*;Quito
EE EST;Estonian*;Tallinn
EG EGY;Egyptian*;Cairo
ER ERI;Eritrean*;Asmara
ES ESP;Spanish|Spaniards;Madrid
ET ETH;Ethiopian*;Addis Ababa
FI FIN;Finnish|Finns;Helsinki
FJ FJI;Fijian*;Suva
FR FRA;French;Paris
GA GAB;Gabonese;Libreville
GB GBR;UK|U.K.|Britain|British|Briton|Britons|England|English Football|Scotland|Wales;London
GD GRD;Grenadian*;
GE GEO;Georgian*;Tbilisi
GH GHA;Ghanaian*;Accra
GM GMB;Gambian*|The Gambia;Banjul
GN GIN;Guinean*;Conakry
GQ GNQ;Equatorial Guinean*;Malabo
GR GRC;Greek|Greeks;Athens
GT GTM;Guatemalan*;
GW GNB;Guinea Bissau;Bissau
GY GUY;Guyanese;
HN HND;Honduran*;Tegucigalpa
HR HRV;Croatian*;Zagreb
HT HTI;Haitian*;
HU HUN;Hungarian*;Budapest
ID IDN;Indonesian*;Jakarta|Bali
IE IRL;Irish;Dublin
IL ISR;Israeli*;Jerusalem|Tel Aviv
IN IND;Indian|Indians;New Delhi|Delhi
IQ IRQ;Iraqi*;Baghdad
IR IRN;Iranian*|Islamic Republic of Iran;Tehran|Teheran
IS ISL;Icelandic;Reykjavik
IT ITA;Italian*;Rome
JM JAM;Jamaican*;
JO JOR;Jordanian*;Amman
JP JPN;Japanese;Tokyo
KE KEN;Kenyan*;Nairobi
KG KGZ;Kyrgyz*;Bishkek
KH KHM;Cambodian*;Phnom Penh
KI KIR;;
KM COM;Comorian*;
KN KNA;Saint Kitts and Nevis;
KR KOR;South Korean*|S. Korea|S. Korean*|S Korea|S Korean*|ROK|Republic of Korea|Southern Korea;Seoul|Busan|Pusan|Incheon|Inchon|Gangneung
KW KWT;Kuwaiti*;
KZ KAZ;Kazakh*;Astana|Almaty
LA LAO;Lao|Laotian*|Lao People's Democratic Republic;Vientiane
LB LBN;Lebanese;Beirut
LC LCA;Saint Lucia;
LI LIE;;
LK LKA;Sri Lankan*;Colombo
LR LBR;Liberian*;Monrovia
LS LSO;Basotho;Maseru
LT LTU;Lithuanian*;Vilnius
LU LUX;;
LV LVA;Latvian*;Riga
LY LBY;Libyan*;Tripoli
MA MAR;Moroccan*;Rabat
MC MCO;;
MD MDA;Moldovan*;Chisinau
ME MNE;Montenegrin*;Podgorica
MG MDG;Malagasy;Antananarivo
MK MKD;Macedonia|Macedonian*;Skopje
ML MLI;Malian*;Bamako
MM MMR;Myanmar|Burma|Burmese;Naypyidaw|Nay Pyi Taw|Yangon
MN MNG;Mongolian*;Ulaanbaatar|Ulan Bator|Ulanbator|Ulaan Baatar
MR MRT;Mauritanian*;Nouakchott
MT MLT;Maltese;Valletta
MU MUS;Mauritian*;Port Louis
MV MDV;Maldivian*;
MW MWI;Malawian*;Lilongwe
MX MEX;Mexican*;
MY MYS;Malaysian*;Kuala Lumpur
MZ MOZ;Mozambican*;Maputo
NA NAM;Namibian*;Windhoek
NE NER;Nigerien*;Niamey
NG NGA;Nigerian*;Abuja
NI NIC;Nicaraguan*;Managua
NL NLD;Dutch|Holland;Amsterdam|The Hague
NO NOR;Norwegian*;Oslo
NP NPL;Nepalese|Nepali*;Kathmandu
NZ NZL;New Zealander*;Wellington
OM OMN;Omani*;Muscat
PA PAN;Panamanian*;
PE PER;Peruvian*;Lima
PG PNG;;Port Moresby
PH PHL;Philippine|Filipino*;Manila
PK PAK;Pakistani*;Islamabad
PL POL;Polish|Poles;Warsaw
PS PSE;Palestine|Palestinian*|PNA|PLO;Ramallah
PT PRT;Portuguese;Lisbon
PY PRY;Paraguayan*;Asuncion
QA QAT;Qatari*;Doha
RO ROU;Romanian*|Rumania*;Bucharest
RS SRB;Serbian*;Belgrade
RU RUS;Russian|Russians|Russian Federation|Kremlin|Wagner|Duma|United Russia;Moscow|Vladivostok|Khabarovsk|Kursk|Saint Petersburg|St. Petersburg|Khasan|Sochi|Primorye|Primorsky|Vostochny|Komsomolsk on Amur|Komsomolsk|Ulan Ude|Donetsk|Luhansk|Lugansk|Donbas|Amur|Siberia|Siberian
RW RWA;Rwandan*;Kigali
SA SAU;Saudi|Saudis;Riyadh
SB SLB;;
SC SYC;Seychellois;
SD SDN;Sudanese;Khartoum
SE SWE;Swedish|Swedes;Stockholm
SG SGP;Singaporean*;
SI SVN;Slovenian*|Slovene;Ljubljana
SK SVK;Slovak|Slovaks;Bratislava
SL SLE;Sierra Leonean*;Freetown
SM SMR;;
SN SEN;Senegalese;Dakar
SO SOM;Somali|Somalian*;Mogadishu
SR SUR;Surinamese;Paramaribo
SS SSD;;Juba
ST STP;Sao Tome and Principe;
SV SLV;Salvadoran*;
SY SYR;Syrian*;Damascus
SZ SWZ;Swaziland|Swazi;Mbabane
TD TCD;Chadian*;N Djamena
TG TGO;Togolese;Lome
TH THA;Thai|Thais;Bangkok
TJ TJK;Tajik*;Dushanbe
TL TLS;East Timor|Timorese;Dili
TM TKM;Turkmen;Ashgabat
TN TUN;Tunisian*;
TO TON;;
TR TUR;Turkiye|Turkey|Turkish|Turks;Ankara|Istanbul
TT TTO;Trinidad and Tobago|Trinidadian*;Port of Spain
TW TWN;Taiwanese;Taipei
TZ TZA;Tanzanian*;Dar es Salaam|Dodoma
UA UKR;Ukrainian*;Kyiv|Kiev
UG UGA;Ugandan*;Kampala
US USA;U.S.|US|USA|U.S.A.|America|American|Americans|White House|State Department|Pentagon|State Dept;Washington|New York|Los Angeles|Hawaii|Florida
UY URY;Uruguayan*;Montevideo
UZ UZB;Uzbek*;Tashkent
VA VAT;Vatican|Holy See;
VC VCT;Saint Vincent and the Grenadines;
VE VEN;Venezuelan*;Caracas
VN VNM;Vietnamese|Viet Nam|Communist Party of Vietnam|CPV;Hanoi|Ho Chi Minh City
VU VUT;;
WS WSM;Samoan*;
XK XKX;Kosovar*;Pristina
YE YEM;Yemeni*;Sanaa
ZA ZAF;South African*;Pretoria|Cape Town
ZM ZMB;Zambian*;Lusaka
ZW ZWE;Zimbabwean*;Harare
`;

/** Cities that host other people's talks: alone they name a place, not a counterpart. */
export const NEUTRAL_CITIES =
  'Geneva|Vienna|New York|Singapore|Stockholm|The Hague|Bali|Panmunjom|Brussels|Jakarta';

/** International organisations: acronym; other names. */
export const ORGANISATIONS = `
UN;U.N.|United Nations|UN Command|United Nations Command|UNC|Security Council|Guterres|UNDP|UNICEF|UNFPA|OCHA|UNESCO|UNEP|ESCAP
IAEA;International Atomic Energy Agency|Grossi
WFP;World Food Program|World Food Programme
WHO;World Health Organization|World Health Organisation
FAO;Food and Agriculture Organization
ICRC;Red Cross committee|International Committee of the Red Cross
IFRC;International Federation of Red Cross
IOC;International Olympic Committee|Thomas Bach
OCA;Olympic Council of Asia|Asian Olympic Council
FIFA;FIFA
AFC;Asian Football Confederation
EU;European Union|European Parliament|Brussels|European Commission
ASEAN;Association of Southeast Asian Nations
NAM;Non Aligned Movement
SCO;Shanghai Cooperation Organisation|Shanghai Cooperation Organization
BRICS;BRICS
XXX;foreign guest*|foreigners|foreign delegation*|foreign diplomat*|foreign envoy*|foreign ambassador*|foreign embassies|foreign mission*|foreign personage*|foreign visitor*|foreign tourist*|foreign artist*|foreign art troupe*|foreign troupe*|foreign businessm*|foreign compan*|foreign athlete*|foreign player*|foreign student*|foreign figure*|foreign leader*|foreign part*|different countries|many countries|several countries|foreign organisation*|foreign organization*|diplomatic corps|military attaches|various countries|foreign countries|diplomatic envoys|international symposium|int l symposium|international trade fair|international friendship|varios paises|huespedes extranjer*|delegaciones extranjer*|personalidades extranjer*|cuerpo diplomatico|visitantes extranjer*|turistas extranjer*|cudzoziemc*|zagraniczn* turyst*|zagraniczni turysci
ITF;International Taekwon Do Federation|International Taekwondo Federation
`;
