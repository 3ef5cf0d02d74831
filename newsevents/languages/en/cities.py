"""Cities by their English names: the capitals of all members of the UN, and large or often reported cities.

One city a line: country (ISO 3166-1 alpha-3), latitude and longitude in degrees to two places, name, other names after
a slash. The first city of a country is its capital. A name that stands under two countries is ambiguous.
"""

from typing import Final

CITIES: Final = """
AFG 34.53 69.17 Kabul
AFG 31.61 65.71 Kandahar/Qandahar
AFG 34.35 62.20 Herat
AFG 36.71 67.11 Mazar-i-Sharif/Mazar-e-Sharif
AFG 36.73 68.86 Kunduz/Kunduz City
AFG 34.43 70.45 Jalalabad
AFG 31.58 64.37 Lashkar Gah/Lashkargah
AFG 33.55 68.42 Ghazni
AGO -8.84 13.23 Luanda
AGO -12.78 15.74 Huambo
ALB 41.33 19.82 Tirana
AND 42.51 1.52 Andorra la Vella
ARE 24.47 54.37 Abu Dhabi
ARE 25.20 55.27 Dubai
ARE 25.34 55.41 Sharjah
ARG -34.60 -58.38 Buenos Aires
ARG -31.42 -64.18 Córdoba/Cordoba
ARG -32.95 -60.65 Rosario
ARG -32.89 -68.84 Mendoza
ARM 40.18 44.51 Yerevan
ARM 40.79 43.85 Gyumri
ATG 17.12 -61.85 St. John's/Saint John's
AUS -35.28 149.13 Canberra
AUS -33.87 151.21 Sydney
AUS -37.81 144.96 Melbourne
AUS -27.47 153.03 Brisbane
AUS -31.95 115.86 Perth
AUS -34.93 138.60 Adelaide
AUT 48.21 16.37 Vienna
AUT 47.07 15.44 Graz
AUT 47.80 13.04 Salzburg
AZE 40.38 49.89 Baku
AZE 40.68 46.36 Ganja
AZE 39.82 46.75 Stepanakert/Khankendi
BDI -3.43 29.92 Gitega
BDI -3.38 29.36 Bujumbura
BEL 50.85 4.35 Brussels
BEL 51.22 4.40 Antwerp
BEL 51.05 3.72 Ghent
BEN 6.50 2.60 Porto-Novo
BEN 6.37 2.43 Cotonou
BFA 12.37 -1.53 Ouagadougou
BFA 11.18 -4.30 Bobo-Dioulasso
BGD 23.71 90.41 Dhaka/Dacca
BGD 22.34 91.83 Chittagong/Chattogram
BGD 22.81 89.56 Khulna
BGD 24.90 91.87 Sylhet
BGD 21.44 91.98 Cox's Bazar
BGR 42.70 23.32 Sofia
BGR 43.21 27.91 Varna
BHR 26.22 50.58 Manama
BHS 25.06 -77.34 Nassau
BIH 43.85 18.36 Sarajevo
BIH 44.77 17.19 Banja Luka
BIH 43.34 17.81 Mostar
BIH 44.10 19.30 Srebrenica
BLR 53.90 27.57 Minsk
BLR 52.10 23.69 Brest
BLZ 17.25 -88.77 Belmopan
BOL -19.04 -65.26 Sucre
BOL -16.50 -68.15 La Paz
BOL -17.79 -63.18 Santa Cruz de la Sierra
BOL -17.38 -66.16 Cochabamba
BRA -15.78 -47.93 Brasília/Brasilia
BRA -23.55 -46.63 São Paulo/Sao Paulo
BRA -22.91 -43.20 Rio de Janeiro
BRA -12.97 -38.51 Salvador
BRA -3.10 -60.02 Manaus
BRA -8.05 -34.88 Recife
BRA -3.72 -38.54 Fortaleza
BRA -30.03 -51.23 Porto Alegre
BRA -19.92 -43.94 Belo Horizonte
BRA -25.43 -49.27 Curitiba
BRB 13.10 -59.62 Bridgetown
BRN 4.90 114.94 Bandar Seri Begawan
BTN 27.47 89.64 Thimphu
BWA -24.65 25.91 Gaborone
CAF 4.36 18.56 Bangui
CAF 5.76 20.67 Bambari
CAN 45.42 -75.70 Ottawa
CAN 43.70 -79.42 Toronto
CAN 45.51 -73.56 Montreal/Montréal
CAN 49.25 -123.12 Vancouver
CAN 51.05 -114.07 Calgary
CAN 53.55 -113.49 Edmonton
CAN 49.88 -97.15 Winnipeg
CAN 46.81 -71.21 Quebec City
CAN 44.65 -63.57 Halifax
CHE 46.95 7.45 Bern/Berne
CHE 47.37 8.54 Zurich/Zürich
CHE 46.20 6.15 Geneva
CHE 47.56 7.59 Basel
CHE 46.52 6.63 Lausanne
CHE 46.80 9.84 Davos
CHL -33.45 -70.67 Santiago
CHL -33.04 -71.63 Valparaíso/Valparaiso
CHL -36.83 -73.05 Concepción
CHN 39.90 116.41 Beijing/Peking
CHN 31.22 121.46 Shanghai
CHN 23.13 113.26 Guangzhou/Canton
CHN 22.55 114.07 Shenzhen
CHN 30.58 114.27 Wuhan
CHN 30.67 104.07 Chengdu
CHN 29.56 106.55 Chongqing
CHN 39.14 117.18 Tianjin
CHN 43.80 87.60 Urumqi/Ürümqi
CHN 39.47 75.99 Kashgar
CHN 29.65 91.10 Lhasa
CHN 45.75 126.65 Harbin
CHN 34.26 108.93 Xi'an/Xian
CHN 32.06 118.78 Nanjing
CHN 30.29 120.16 Hangzhou
CHN 41.79 123.43 Shenyang
CIV 6.82 -5.28 Yamoussoukro
CIV 5.35 -4.02 Abidjan
CIV 7.69 -5.03 Bouaké/Bouake
CMR 3.87 11.52 Yaoundé/Yaounde
CMR 4.05 9.70 Douala
CMR 5.96 10.15 Bamenda
CMR 10.59 14.32 Maroua
COD -4.32 15.31 Kinshasa
COD -11.66 27.48 Lubumbashi
COD -1.68 29.22 Goma
COD -2.49 28.84 Bukavu
COD 0.49 29.47 Beni
COD 0.52 25.20 Kisangani
COD 1.57 30.25 Bunia
COG -4.27 15.27 Brazzaville
COG -4.78 11.86 Pointe-Noire
COL 4.71 -74.07 Bogotá/Bogota
COL 6.25 -75.56 Medellín/Medellin
COL 3.44 -76.52 Cali
COL 10.97 -74.78 Barranquilla
COL 10.40 -75.51 Cartagena
COL 7.89 -72.50 Cúcuta/Cucuta
COL 7.13 -73.12 Bucaramanga
COL 7.07 -73.85 Barrancabermeja
COL 2.44 -76.61 Popayán/Popayan
COM -11.70 43.26 Moroni
CPV 14.92 -23.51 Praia
CRI 9.93 -84.08 San José/San Jose
CUB 23.13 -82.38 Havana
CUB 20.02 -75.82 Santiago de Cuba
CYP 35.17 33.36 Nicosia
CZE 50.08 14.42 Prague
CZE 49.20 16.61 Brno
DEU 52.52 13.41 Berlin
DEU 53.55 9.99 Hamburg
DEU 48.14 11.58 Munich
DEU 50.93 6.95 Cologne
DEU 50.11 8.68 Frankfurt
DEU 48.78 9.18 Stuttgart
DEU 51.05 13.74 Dresden
DEU 51.34 12.37 Leipzig
DEU 50.73 7.10 Bonn
DEU 50.83 12.92 Chemnitz
DEU 53.08 8.80 Bremen
DEU 52.37 9.73 Hanover/Hannover
DEU 49.45 11.08 Nuremberg
DJI 11.59 43.15 Djibouti City
DMA 15.30 -61.39 Roseau
DNK 55.68 12.57 Copenhagen
DNK 56.16 10.20 Aarhus
DOM 18.47 -69.89 Santo Domingo
DZA 36.75 3.04 Algiers
DZA 35.70 -0.64 Oran
DZA 36.37 6.61 Constantine
ECU -0.22 -78.51 Quito
ECU -2.20 -79.89 Guayaquil
EGY 30.04 31.24 Cairo
EGY 31.20 29.92 Alexandria
EGY 30.01 31.21 Giza
EGY 31.13 33.80 El Arish/al-Arish/El-Arish
EGY 29.97 32.53 Suez
EGY 31.26 32.30 Port Said
EGY 27.91 34.33 Sharm el-Sheikh
EGY 25.69 32.64 Luxor
ERI 15.34 38.93 Asmara
ESP 40.42 -3.70 Madrid
ESP 41.39 2.16 Barcelona
ESP 39.47 -0.38 Valencia
ESP 37.38 -5.97 Seville
ESP 43.26 -2.93 Bilbao
ESP 41.66 -0.88 Zaragoza
ESP 36.72 -4.42 Málaga/Malaga
EST 59.44 24.75 Tallinn
ETH 9.02 38.75 Addis Ababa
ETH 13.50 39.47 Mekelle/Mekele
ETH 11.59 37.39 Bahir Dar
ETH 9.59 41.87 Dire Dawa
ETH 12.60 37.47 Gondar
FIN 60.17 24.94 Helsinki
FJI -18.14 178.44 Suva
FRA 48.85 2.35 Paris
FRA 43.30 5.38 Marseille/Marseilles
FRA 45.75 4.85 Lyon/Lyons
FRA 43.70 7.27 Nice
FRA 43.60 1.44 Toulouse
FRA 48.58 7.75 Strasbourg
FRA 44.84 -0.58 Bordeaux
FRA 50.63 3.06 Lille
FRA 50.95 1.86 Calais
FRA 47.22 -1.55 Nantes
FRA 48.11 -1.67 Rennes
FSM 6.92 158.16 Palikir
GAB 0.39 9.45 Libreville
GBR 51.51 -0.13 London
GBR 52.48 -1.89 Birmingham
GBR 53.48 -2.24 Manchester
GBR 55.86 -4.25 Glasgow
GBR 55.95 -3.19 Edinburgh
GBR 54.60 -5.93 Belfast
GBR 53.41 -2.98 Liverpool
GBR 51.48 -3.18 Cardiff
GBR 53.80 -1.55 Leeds
GBR 51.46 -2.59 Bristol
GBR 55.00 -7.31 Londonderry
GBR 53.38 -1.47 Sheffield
GEO 41.69 44.83 Tbilisi
GEO 41.64 41.64 Batumi
GEO 43.00 41.02 Sukhumi
GEO 42.23 43.97 Tskhinvali
GHA 5.56 -0.20 Accra
GHA 6.69 -1.62 Kumasi
GHA 9.40 -0.84 Tamale
GIN 9.54 -13.68 Conakry
GMB 13.45 -16.58 Banjul
GNB 11.86 -15.60 Bissau
GNQ 3.75 8.78 Malabo
GNQ 1.86 9.77 Bata
GRC 37.98 23.73 Athens
GRC 40.64 22.94 Thessaloniki
GRC 38.25 21.73 Patras
GRD 12.05 -61.75 St. George's
GTM 14.64 -90.51 Guatemala City
GTM 14.83 -91.52 Quetzaltenango
GUY 6.80 -58.16 Georgetown
HND 14.08 -87.21 Tegucigalpa
HND 15.50 -88.03 San Pedro Sula
HRV 45.81 15.98 Zagreb
HRV 43.51 16.44 Split
HRV 42.65 18.09 Dubrovnik
HTI 18.54 -72.34 Port-au-Prince
HTI 19.76 -72.20 Cap-Haïtien/Cap-Haitien
HTI 19.45 -72.69 Gonaïves/Gonaives
HUN 47.50 19.04 Budapest
IDN -6.21 106.85 Jakarta
IDN -7.25 112.75 Surabaya
IDN -6.92 107.61 Bandung
IDN 3.58 98.67 Medan
IDN -5.15 119.43 Makassar
IDN 5.55 95.32 Banda Aceh
IDN -0.90 119.87 Palu
IDN -2.53 140.72 Jayapura
IDN -8.65 115.22 Denpasar
IDN -3.70 128.18 Ambon
IDN -7.80 110.36 Yogyakarta
IND 28.61 77.21 New Delhi/Delhi
IND 19.07 72.88 Mumbai/Bombay
IND 22.56 88.36 Kolkata/Calcutta
IND 13.09 80.28 Chennai/Madras
IND 12.97 77.59 Bengaluru/Bangalore
IND 17.38 78.46 Hyderabad
IND 23.03 72.59 Ahmedabad
IND 18.52 73.86 Pune
IND 34.09 74.80 Srinagar
IND 32.73 74.87 Jammu
IND 26.18 91.75 Guwahati/Gauhati
IND 24.81 93.94 Imphal
IND 26.84 80.92 Lucknow
IND 25.59 85.14 Patna
IND 31.63 74.87 Amritsar
IND 26.92 75.79 Jaipur
IND 30.74 76.79 Chandigarh
IND 23.26 77.40 Bhopal
IND 27.18 78.02 Agra
IND 25.32 83.01 Varanasi
IND 33.87 74.90 Pulwama
IND 33.72 74.83 Shopian
IND 21.16 79.08 Nagpur
IND 9.94 76.26 Kochi
IND 23.34 85.31 Ranchi
IND 21.23 81.63 Raipur
IRL 53.33 -6.25 Dublin
IRL 51.90 -8.47 Cork
IRN 35.69 51.42 Tehran/Teheran
IRN 36.30 59.61 Mashhad
IRN 32.65 51.67 Isfahan/Esfahan
IRN 38.08 46.29 Tabriz
IRN 29.61 52.53 Shiraz
IRN 34.64 50.88 Qom
IRN 31.32 48.68 Ahvaz/Ahwaz
IRN 29.50 60.86 Zahedan
IRN 34.31 47.07 Kermanshah
IRQ 33.34 44.40 Baghdad
IRQ 36.34 43.12 Mosul
IRQ 30.51 47.81 Basra
IRQ 35.47 44.39 Kirkuk
IRQ 36.19 44.01 Erbil/Irbil/Arbil
IRQ 33.35 43.78 Fallujah/Falluja
IRQ 33.42 43.30 Ramadi
IRQ 34.61 43.68 Tikrit
IRQ 31.99 44.31 Najaf
IRQ 32.61 44.02 Karbala
IRQ 31.06 46.26 Nasiriyah/Nasiriya
IRQ 33.75 44.64 Baquba/Baqubah
IRQ 34.20 43.87 Samarra
IRQ 35.56 45.43 Sulaymaniyah/Sulaimaniya/Sulaimaniyah
IRQ 36.32 41.87 Sinjar
IRQ 36.38 42.45 Tal Afar/Telafar
ISL 64.14 -21.90 Reykjavik/Reykjavík
ISR 31.77 35.22 Jerusalem
ISR 32.08 34.78 Tel Aviv
ISR 32.82 34.99 Haifa
ISR 31.25 34.79 Beersheba/Beer Sheva
ISR 31.53 34.60 Sderot
ISR 31.67 34.57 Ashkelon
ISR 29.56 34.95 Eilat
ITA 41.89 12.48 Rome
ITA 45.46 9.19 Milan
ITA 40.85 14.27 Naples
ITA 45.07 7.69 Turin
ITA 38.13 13.34 Palermo
ITA 44.41 8.93 Genoa
ITA 43.77 11.25 Florence
ITA 44.49 11.34 Bologna
ITA 45.44 12.33 Venice
ITA 35.50 12.61 Lampedusa
JAM 18.00 -76.79 Kingston
JOR 31.96 35.95 Amman
JOR 32.09 36.09 Zarqa
JOR 31.18 35.70 Karak
JPN 35.69 139.69 Tokyo
JPN 34.69 135.50 Osaka
JPN 35.02 135.75 Kyoto
JPN 34.40 132.45 Hiroshima
JPN 32.75 129.88 Nagasaki
JPN 43.06 141.35 Sapporo
JPN 35.18 136.91 Nagoya
JPN 34.69 135.18 Kobe
JPN 33.59 130.41 Fukuoka
KAZ 51.17 71.43 Astana/Nur-Sultan/Nursultan
KAZ 43.25 76.95 Almaty/Alma-Ata
KAZ 42.31 69.60 Shymkent
KAZ 43.65 51.17 Aktau
KAZ 43.34 52.86 Zhanaozen
KAZ 50.28 57.21 Aktobe
KAZ 47.12 51.92 Atyrau
KAZ 49.80 73.10 Karaganda
KAZ 45.02 78.37 Taldykorgan
KEN -1.28 36.82 Nairobi
KEN -4.05 39.67 Mombasa
KEN -0.10 34.76 Kisumu
KEN -0.45 39.65 Garissa
KEN 3.94 41.86 Mandera
KEN -2.27 40.90 Lamu
KGZ 42.87 74.59 Bishkek
KGZ 40.53 72.80 Osh
KGZ 40.93 73.00 Jalal-Abad
KHM 11.56 104.92 Phnom Penh
KHM 13.36 103.86 Siem Reap
KIR 1.33 172.98 Tarawa
KNA 17.29 -62.73 Basseterre
KOR 37.57 126.98 Seoul
KOR 35.10 129.04 Busan/Pusan
KOR 37.46 126.71 Incheon/Inchon
KOR 35.87 128.59 Daegu/Taegu
KOR 35.15 126.92 Gwangju/Kwangju
KWT 29.37 47.98 Kuwait City
LAO 17.97 102.60 Vientiane
LBN 33.89 35.50 Beirut
LBN 34.43 35.84 Tripoli
LBN 33.56 35.37 Sidon
LBN 33.27 35.20 Tyre
LBR 6.30 -10.80 Monrovia
LBY 32.89 13.19 Tripoli
LBY 32.12 20.07 Benghazi
LBY 32.38 15.09 Misrata
LBY 31.21 16.59 Sirte
LBY 27.04 14.43 Sabha
LBY 32.76 22.64 Derna
LCA 14.01 -60.99 Castries
LIE 47.14 9.52 Vaduz
LKA 6.93 79.85 Colombo
LKA 9.67 80.01 Jaffna
LKA 7.29 80.64 Kandy
LSO -29.32 27.48 Maseru
LTU 54.69 25.28 Vilnius
LTU 54.90 23.91 Kaunas
LUX 49.61 6.13 Luxembourg City
LVA 56.95 24.11 Riga
MAR 34.01 -6.83 Rabat
MAR 33.59 -7.61 Casablanca
MAR 31.63 -8.00 Marrakesh/Marrakech
MAR 34.03 -5.00 Fez
MAR 35.77 -5.80 Tangier
MCO 43.74 7.42 Monte Carlo
MDA 47.01 28.86 Chișinău/Chisinau
MDA 46.84 29.63 Tiraspol
MDG -18.91 47.54 Antananarivo
MDV 4.18 73.51 Malé
MEX 19.43 -99.13 Mexico City
MEX 20.67 -103.35 Guadalajara
MEX 25.67 -100.32 Monterrey
MEX 31.72 -106.46 Ciudad Juárez/Ciudad Juarez
MEX 32.50 -117.00 Tijuana
MEX 24.80 -107.39 Culiacán/Culiacan
MEX 16.86 -99.90 Acapulco
MEX 17.07 -96.72 Oaxaca
MEX 19.18 -96.14 Veracruz
MEX 19.04 -98.20 Puebla
MEX 26.09 -98.28 Reynosa
MEX 19.70 -101.19 Morelia
MEX 18.34 -99.54 Iguala
MHL 7.09 171.38 Majuro
MKD 42.00 21.43 Skopje
MKD 42.01 20.97 Tetovo
MLI 12.65 -8.00 Bamako
MLI 16.77 -3.01 Timbuktu
MLI 16.27 -0.05 Gao
MLI 18.44 1.41 Kidal
MLI 14.48 -4.18 Mopti
MLT 35.90 14.51 Valletta
MMR 19.75 96.13 Naypyidaw/Naypyitaw
MMR 16.81 96.16 Yangon/Rangoon
MMR 21.97 96.08 Mandalay
MMR 20.15 92.90 Sittwe
MMR 16.49 97.63 Mawlamyine/Moulmein
MNE 42.44 19.26 Podgorica
MNG 47.91 106.88 Ulaanbaatar/Ulan Bator
MOZ -25.97 32.58 Maputo
MOZ -19.84 34.84 Beira
MOZ -12.97 40.52 Pemba
MOZ -11.35 40.35 Mocímboa da Praia/Mocimboa da Praia
MRT 18.09 -15.98 Nouakchott
MUS -20.16 57.50 Port Louis
MWI -13.97 33.79 Lilongwe
MWI -15.79 35.01 Blantyre
MYS 3.14 101.69 Kuala Lumpur
MYS 5.41 100.33 George Town
MYS 1.49 103.74 Johor Bahru
MYS 5.97 116.07 Kota Kinabalu
NAM -22.56 17.08 Windhoek
NER 13.51 2.11 Niamey
NER 13.32 12.61 Diffa
NER 16.97 7.99 Agadez
NER 13.80 8.99 Zinder
NGA 9.06 7.49 Abuja
NGA 6.45 3.39 Lagos
NGA 12.00 8.52 Kano
NGA 10.52 7.44 Kaduna
NGA 11.85 13.16 Maiduguri
NGA 9.93 8.89 Jos
NGA 4.78 7.01 Port Harcourt
NGA 7.39 3.90 Ibadan
NGA 6.34 5.62 Benin City
NGA 4.96 8.33 Calabar
NGA 6.44 7.50 Enugu
NGA 11.75 11.97 Damaturu
NGA 9.21 12.48 Yola
NIC 12.13 -86.25 Managua
NLD 52.37 4.89 Amsterdam
NLD 52.08 4.30 The Hague/Hague
NLD 51.92 4.48 Rotterdam
NLD 52.09 5.12 Utrecht
NOR 59.91 10.75 Oslo
NOR 60.39 5.33 Bergen
NPL 27.70 85.32 Kathmandu/Katmandu
NPL 28.27 83.97 Pokhara
NRU -0.55 166.92 Yaren
NZL -41.29 174.78 Wellington
NZL -36.85 174.76 Auckland
NZL -43.53 172.63 Christchurch
OMN 23.58 58.41 Muscat
PAK 33.72 73.04 Islamabad
PAK 24.86 67.01 Karachi
PAK 31.56 74.35 Lahore
PAK 34.01 71.58 Peshawar
PAK 30.18 67.00 Quetta
PAK 33.60 73.04 Rawalpindi
PAK 25.40 68.37 Hyderabad
PAK 30.20 71.47 Multan
PAK 31.42 73.08 Faisalabad
PAN 8.99 -79.52 Panama City
PER -12.04 -77.03 Lima
PER -16.40 -71.54 Arequipa
PER -13.53 -71.97 Cusco/Cuzco
PER -13.16 -74.22 Ayacucho
PER -8.12 -79.03 Trujillo
PHL 14.60 120.98 Manila
PHL 14.65 121.05 Quezon City
PHL 7.07 125.61 Davao City/Davao
PHL 10.32 123.90 Cebu City/Cebu
PHL 6.91 122.07 Zamboanga City/Zamboanga
PHL 7.22 124.25 Cotabato City
PHL 8.00 124.29 Marawi
PHL 6.05 121.00 Jolo
PLW 7.50 134.62 Ngerulmud
PNG -9.44 147.18 Port Moresby
POL 52.23 21.01 Warsaw
POL 50.06 19.94 Kraków/Krakow/Cracow
POL 54.35 18.65 Gdańsk/Gdansk
POL 51.10 17.03 Wrocław/Wroclaw
POL 51.77 19.47 Łódź/Lodz
PRI 18.47 -66.11 San Juan
PRK 39.03 125.75 Pyongyang
PRK 37.97 126.55 Kaesong
PRT 38.72 -9.13 Lisbon
PRT 41.15 -8.61 Porto
PRY -25.29 -57.65 Asunción/Asuncion
PSE 31.90 35.20 Ramallah
PSE 31.50 34.47 Gaza City
PSE 31.53 35.10 Hebron
PSE 32.22 35.26 Nablus
PSE 32.46 35.30 Jenin
PSE 31.70 35.21 Bethlehem
PSE 31.34 34.31 Khan Younis/Khan Yunis
PSE 31.30 34.25 Rafah
QAT 25.29 51.53 Doha
ROU 44.43 26.11 Bucharest
ROU 46.77 23.60 Cluj-Napoca/Cluj
ROU 45.75 21.23 Timișoara/Timisoara
RUS 55.75 37.62 Moscow
RUS 59.94 30.31 St. Petersburg/Saint Petersburg/Leningrad
RUS 55.04 82.93 Novosibirsk
RUS 56.85 60.61 Yekaterinburg
RUS 43.31 45.69 Grozny
RUS 42.98 47.50 Makhachkala
RUS 47.23 39.71 Rostov-on-Don
RUS 55.79 49.12 Kazan
RUS 48.72 44.50 Volgograd
RUS 43.12 131.89 Vladivostok
RUS 48.48 135.08 Khabarovsk
RUS 54.71 20.51 Kaliningrad
RUS 43.60 39.73 Sochi
RUS 43.18 44.55 Beslan
RUS 50.60 36.59 Belgorod
RUS 51.74 36.19 Kursk
RWA -1.95 30.06 Kigali
SAU 24.69 46.72 Riyadh
SAU 21.49 39.19 Jeddah/Jiddah
SAU 21.43 39.83 Mecca
SAU 24.47 39.61 Medina
SAU 26.43 50.10 Dammam
SAU 17.49 44.13 Najran
SAU 16.89 42.55 Jizan/Jazan
SDN 15.55 32.53 Khartoum
SDN 15.64 32.48 Omdurman
SDN 13.63 25.35 El Fasher/Al-Fashir/el-Fasher
SDN 12.05 24.88 Nyala
SDN 13.45 22.45 El Geneina/el-Geneina
SDN 19.62 37.22 Port Sudan
SEN 14.69 -17.44 Dakar
SEN 12.58 -16.27 Ziguinchor
SGP 1.29 103.85 Singapore
SLB -9.43 159.95 Honiara
SLE 8.49 -13.24 Freetown
SLV 13.69 -89.19 San Salvador
SLV 13.48 -88.18 San Miguel
SMR 43.94 12.45 City of San Marino
SOM 2.04 45.34 Mogadishu
SOM -0.36 42.55 Kismayo
SOM 3.12 43.65 Baidoa
SOM 11.28 49.18 Bosaso/Bossaso/Bosasso
SOM 9.56 44.06 Hargeisa
SOM 4.74 45.20 Beledweyne
SOM 6.77 47.43 Galkayo
SOM 8.41 48.48 Garowe
SOM 2.14 45.12 Afgoye
SRB 44.80 20.47 Belgrade
SRB 45.25 19.84 Novi Sad
SRB 43.32 21.90 Niš/Nis
SSD 4.85 31.58 Juba
SSD 9.53 31.66 Malakal
SSD 6.21 31.56 Bor
SSD 9.23 29.80 Bentiu
STP 0.34 6.73 São Tomé
SUR 5.87 -55.17 Paramaribo
SVK 48.15 17.11 Bratislava
SVK 48.72 21.26 Košice/Kosice
SVN 46.05 14.51 Ljubljana
SWE 59.33 18.06 Stockholm
SWE 57.71 11.97 Gothenburg
SWE 55.61 13.00 Malmö/Malmo
SWZ -26.32 31.13 Mbabane
SYC -4.62 55.45 Victoria
SYR 33.51 36.29 Damascus
SYR 36.20 37.16 Aleppo
SYR 34.73 36.72 Homs
SYR 35.13 36.75 Hama
SYR 35.93 36.63 Idlib
SYR 35.95 39.01 Raqqa/Raqa/Raqqah
SYR 32.62 36.10 Daraa/Deraa/Dara'a
SYR 35.34 40.14 Deir ez-Zor/Deir al-Zor/Deir Ezzor/Deir Ezzur/Deir al-Zour
SYR 35.52 35.79 Latakia/Lattakia
SYR 34.56 38.27 Palmyra
SYR 36.50 40.75 Hasakah/Hasaka/al-Hasakah
SYR 36.89 38.35 Kobani/Kobane
SYR 37.05 41.23 Qamishli/Qamishly
SYR 36.52 37.95 Manbij
SYR 36.37 37.52 al-Bab/Al-Bab
SYR 36.51 36.87 Afrin
SYR 33.57 36.40 Douma
SYR 35.44 36.65 Khan Sheikhoun/Khan Sheikhun
SYR 34.89 35.89 Tartus/Tartous
TCD 12.11 15.04 N'Djamena/Ndjamena/N’Djamena
TGO 6.13 1.22 Lomé/Lome
THA 13.75 100.50 Bangkok
THA 18.79 98.98 Chiang Mai
THA 7.88 98.39 Phuket
THA 6.54 101.28 Yala
THA 6.87 101.25 Pattani
THA 6.43 101.82 Narathiwat
TJK 38.54 68.78 Dushanbe
TJK 40.28 69.62 Khujand
TKM 37.95 58.38 Ashgabat
TLS -8.56 125.57 Dili
TON -21.14 -175.20 Nuku'alofa/Nuku’alofa
TTO 10.67 -61.52 Port of Spain
TUN 36.82 10.17 Tunis
TUN 34.74 10.76 Sfax
TUN 35.83 10.64 Sousse
TUN 35.17 8.83 Kasserine
TUR 39.92 32.85 Ankara
TUR 41.01 28.95 Istanbul
TUR 38.41 27.14 Izmir
TUR 37.91 40.24 Diyarbakir/Diyarbakır
TUR 37.06 37.38 Gaziantep
TUR 36.99 35.33 Adana
TUR 37.52 42.46 Sirnak/Şırnak
TUR 36.20 36.16 Antakya
TUR 36.89 30.70 Antalya
TUV -8.52 179.20 Funafuti
TWN 25.05 121.53 Taipei
TWN 22.62 120.31 Kaohsiung
TZA -6.17 35.74 Dodoma
TZA -6.82 39.27 Dar es Salaam
TZA -3.37 36.68 Arusha
UGA 0.32 32.58 Kampala
UGA 2.77 32.30 Gulu
UKR 50.45 30.52 Kyiv/Kiev
UKR 49.98 36.25 Kharkiv/Kharkov
UKR 46.48 30.73 Odesa/Odessa
UKR 49.84 24.02 Lviv/Lvov
UKR 48.02 37.80 Donetsk
UKR 48.57 39.31 Luhansk/Lugansk
UKR 47.10 37.54 Mariupol
UKR 46.64 32.61 Kherson
UKR 47.84 35.14 Zaporizhzhia/Zaporizhia
UKR 44.61 33.52 Sevastopol
UKR 44.95 34.10 Simferopol
UKR 48.47 35.04 Dnipro/Dnipropetrovsk
UKR 48.59 38.00 Bakhmut
UKR 46.98 32.00 Mykolaiv
UKR 48.72 37.56 Kramatorsk
URY -34.90 -56.19 Montevideo
USA 38.90 -77.04 Washington/Washington, D.C./Washington D.C./Washington DC
USA 40.71 -74.01 New York/New York City
USA 34.05 -118.24 Los Angeles
USA 41.88 -87.63 Chicago
USA 29.76 -95.37 Houston
USA 33.45 -112.07 Phoenix
USA 39.95 -75.17 Philadelphia
USA 32.72 -117.16 San Diego
USA 32.78 -96.80 Dallas
USA 37.77 -122.42 San Francisco
USA 47.61 -122.33 Seattle
USA 42.36 -71.06 Boston
USA 33.75 -84.39 Atlanta
USA 25.77 -80.19 Miami
USA 42.33 -83.05 Detroit
USA 44.98 -93.26 Minneapolis
USA 39.74 -104.98 Denver
USA 36.17 -115.14 Las Vegas
USA 39.29 -76.61 Baltimore
USA 29.95 -90.08 New Orleans
USA 45.52 -122.68 Portland
USA 38.63 -90.20 St. Louis
USA 43.04 -87.91 Milwaukee
USA 40.44 -80.00 Pittsburgh
USA 41.50 -81.69 Cleveland
USA 28.54 -81.38 Orlando
USA 27.95 -82.46 Tampa
USA 35.47 -97.52 Oklahoma City
USA 30.27 -97.74 Austin
USA 38.58 -121.49 Sacramento
USA 38.25 -85.76 Louisville
USA 35.15 -90.05 Memphis
USA 36.17 -86.78 Nashville
USA 35.23 -80.84 Charlotte
USA 39.10 -94.58 Kansas City
USA 40.76 -111.89 Salt Lake City
USA 37.54 -77.44 Richmond
USA 38.03 -78.48 Charlottesville
UZB 41.30 69.24 Tashkent
UZB 39.65 66.98 Samarkand
UZB 40.78 72.34 Andijan
UZB 42.46 59.60 Nukus
VAT 41.90 12.45 Vatican City
VCT 13.16 -61.23 Kingstown
VEN 10.49 -66.88 Caracas
VEN 10.65 -71.64 Maracaibo
VNM 21.02 105.84 Hanoi
VNM 10.82 106.63 Ho Chi Minh City/Saigon
VNM 16.07 108.22 Da Nang
VUT -17.74 168.31 Port Vila
WSM -13.83 -171.77 Apia
XKX 42.66 21.17 Pristina/Prishtina
XKX 42.89 20.87 Mitrovica
YEM 15.35 44.21 Sana'a/Sanaa/Sana’a
YEM 12.78 45.04 Aden
YEM 13.58 44.02 Taiz/Taizz
YEM 14.80 42.95 Hodeidah/Hudaydah/Hodeida/Hudaida
YEM 15.46 45.33 Marib/Ma'rib
YEM 16.94 43.76 Saada/Sa'dah
YEM 14.54 49.13 Mukalla
ZAF -25.75 28.19 Pretoria
ZAF -33.93 18.42 Cape Town
ZAF -26.20 28.04 Johannesburg
ZAF -29.86 31.03 Durban
ZAF -33.92 25.57 Port Elizabeth/Gqeberha
ZAF -29.12 26.21 Bloemfontein
ZAF -26.27 27.86 Soweto
ZMB -15.41 28.29 Lusaka
ZMB -12.80 28.21 Kitwe
ZWE -17.83 31.05 Harare
ZWE -20.15 28.58 Bulawayo
"""
