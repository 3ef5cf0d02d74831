"""First-level regions by their English names, for the countries news reports from most.

An entry is a country (ISO 3166-1 alpha-3) and its regions, indented where it goes on; other names of a region stand
after a slash.
"""

from typing import Final

REGIONS: Final = """
AFG Badakhshan, Badghis, Baghlan, Balkh, Bamyan/Bamiyan, Daykundi, Farah, Faryab, Ghor, Helmand, Jowzjan, Kapisa,
  Khost, Kunar, Laghman, Logar, Nangarhar, Nimroz/Nimruz, Nuristan, Paktia/Paktiya, Paktika, Panjshir, Parwan,
  Samangan, Sar-e Pol/Sari Pul/Saripul, Takhar, Uruzgan/Oruzgan, Maidan Wardak/Wardak, Zabul
AUS New South Wales, Queensland, South Australia, Tasmania, Western Australia, Northern Territory
BDI Cibitoke, Bubanza
BRA Bahia, Amazonas, Minas Gerais, Rio Grande do Sul, Pernambuco, Paraná, Ceará
CAN Ontario, Quebec, British Columbia, Alberta, Saskatchewan, Manitoba, Nova Scotia, New Brunswick, Newfoundland
CHN Xinjiang, Tibet, Hubei, Guangdong, Sichuan, Yunnan, Henan, Hunan, Shandong, Zhejiang, Jiangsu, Hebei, Gansu, Inner
  Mongolia, Qinghai
CMR Far North, North-West Region, South-West Region
COD North Kivu/Nord Kivu/Nord-Kivu, South Kivu/Sud-Kivu/Sud Kivu, Ituri, Kasai, Katanga, Tanganyika
COL Antioquia, Cauca, Valle del Cauca, Norte de Santander, Arauca, Caquetá/Caqueta, Meta, Putumayo, Nariño/Narino,
  Chocó/Choco, Bolívar, Huila, Tolima, Santander, Cesar, Guaviare
DEU Bavaria, Saxony, Hesse, Thuringia, Brandenburg, North Rhine-Westphalia, Lower Saxony, Baden-Württemberg
EGY North Sinai, South Sinai, Sinai, Minya, Beheira
ESP Catalonia, Andalusia, Basque Country, Galicia
ETH Tigray, Amhara, Oromia, Afar, Somali Region, Benishangul-Gumuz, Gambella
FRA Corsica, Brittany, Normandy
GTM Quiché/Quiche, Petén/Peten, Huehuetenango, Escuintla
IDN Aceh, Papua, West Papua, East Java, West Java, Central Java, Bali, Central Sulawesi, North Sumatra, Maluku
IND Jammu and Kashmir, Kashmir, Punjab, Uttar Pradesh, Bihar, Jharkhand, Chhattisgarh, Maharashtra, Gujarat,
  Rajasthan, Madhya Pradesh, Tamil Nadu, Kerala, Karnataka, Andhra Pradesh, Telangana, West Bengal, Odisha/Orissa,
  Assam, Manipur, Nagaland, Mizoram, Tripura, Meghalaya, Arunachal Pradesh, Haryana, Uttarakhand, Himachal Pradesh,
  Goa, Ladakh
IRN Khuzestan, Sistan-Baluchestan/Sistan and Baluchestan, Kurdistan, Lorestan, Golestan, Hormozgan, Fars, Ilam
IRQ Anbar/Al-Anbar/al-Anbar, Nineveh/Ninawa, Diyala, Salahuddin/Saladin/Salah al-Din, Babil, Dhi Qar, Wasit, Maysan,
  Dohuk/Duhok, Iraqi Kurdistan, Muthanna, Diwaniyah
ITA Sicily, Lombardy, Tuscany, Sardinia, Calabria, Veneto, Piedmont
KAZ Mangystau, Mangistau, Zhambyl, Kyzylorda
KEN Lamu County, Turkana, Wajir, Marsabit, Rift Valley
LBY Fezzan, Cyrenaica
MEX Guerrero, Chiapas, Michoacán/Michoacan, Sinaloa, Chihuahua, Tamaulipas, Jalisco, Sonora, Guanajuato, Baja
  California, Nuevo León/Nuevo Leon, Durango
MLI Ségou/Segou, Sikasso, Koulikoro, Kayes, Menaka
MMR Rakhine, Kachin, Shan, Kayin, Chin State, Sagaing, Kayah, Mon State, Karen State
MOZ Cabo Delgado, Sofala, Nampula, Manica
MYS Sabah, Sarawak, Selangor, Penang
NER Tillabéri/Tillaberi, Tahoua
NGA Borno, Yobe, Adamawa, Zamfara, Katsina, Plateau State, Benue, Taraba, Rivers State, Delta State, Sokoto, Bauchi,
  Kogi, Nasarawa, Ogun, Oyo, Edo, Imo, Anambra, Bayelsa, Niger State, Cross River
NIC Jinotega, Matagalpa
PAK Balochistan/Baluchistan, Sindh, Khyber Pakhtunkhwa, North Waziristan, South Waziristan, Gilgit-Baltistan, Azad
  Kashmir
PER Apurímac/Apurimac, Huánuco/Huanuco, Junín/Junin, San Martín, Huancavelica, Ucayali
PHL Mindanao, Maguindanao, Sulu, Basilan, Lanao del Sur, Lanao del Norte, North Cotabato, South Cotabato, Sultan
  Kudarat, Negros Occidental, Luzon, Palawan, Samar, Leyte, Bukidnon, Surigao del Sur, Agusan del Sur, Masbate
PNG Bougainville, Hela
RUS Chechnya, Dagestan, Ingushetia, Kabardino-Balkaria, North Ossetia, Tatarstan, Bashkortostan, Siberia, Stavropol
SAU Asir/Assir, Eastern Province
SDN Darfur, North Darfur, South Darfur, West Darfur, South Kordofan, Blue Nile
SLV Usulután/Usulutan, Morazán/Morazan, Chalatenango, La Libertad, Cuscatlán/Cuscatlan, Cabañas/Cabanas, San Vicente,
  La Unión, Sonsonate, Ahuachapán/Ahuachapan
SOM Puntland, Somaliland, Jubaland/Jubbaland, Lower Shabelle, Middle Shabelle, Lower Juba/Lower Jubba, Hiran/Hiiraan,
  Bakool, Gedo, Galgaduud/Galguduud, Mudug, Nugaal, Hirshabelle, Galmudug, Sool, Sanaag, Banadir
SSD Jonglei, Unity State, Upper Nile, Central Equatoria, Eastern Equatoria, Lakes State, Warrap
SYR Deir ez-Zor Governorate, Idlib Province, Quneitra, Suwayda/Sweida, Rif Dimashq, Eastern Ghouta
THA Songkhla
TUR Hakkari, Mardin, Van, Tunceli, Hatay, Kilis, Siirt, Batman, Bingol
UGA Karamoja
UKR Crimea, Donbas/Donbass, Zakarpattia
USA Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho,
  Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
  Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York State, North
  Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee,
  Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming
YEM Hadramawt/Hadhramaut, Al Bayda/al-Bayda/Bayda, Abyan, Shabwa/Shabwah, Al Jawf/al-Jawf, Hajjah, Lahj/Lahij, Dhamar,
  Ibb, Dhale/Dhalea
ZAF KwaZulu-Natal, Gauteng, Limpopo, Mpumalanga, Western Cape, Eastern Cape, Free State, Northern Cape
ZWE Matabeleland, Mashonaland
"""
