"""English: the names of places and the words that go with them."""

from types import MappingProxyType
from typing import Final

from newsevents.languages.en.cities import CITIES
from newsevents.languages.en.demonyms import COUNTRY_NAMES, DEMONYMS
from newsevents.languages.en.regions import REGIONS
from newsevents.languages.schema.places import Places
from newsevents.languages.schema.text import listed
from newsevents.vocabulary import GeoPrecision as G

__all__ = ["PLACES"]

_SETTLEMENTS: Final = """
city town village hamlet township settlement neighbourhood neighborhood suburb borough barrio camp commune locality
"""
_SURROUNDINGS: Final = "area outskirts jurisdiction road highway river mountain mountains hill hills"
_SECOND_LEVEL: Final = "district county municipality subdistrict sub-district canton prefecture tehsil"
_FIRST_LEVEL: Final = "province region state governorate department oblast republic"
_PARTS: Final = "valley peninsula desert island islands forest gulf territory"
_WATERS: Final = "sea strait straits ocean"

_KINDS: Final = MappingProxyType(
    {
        **dict.fromkeys(listed(_SETTLEMENTS), G.EXACT),
        **dict.fromkeys(listed(_SURROUNDINGS), G.NEAR),
        **dict.fromkeys(listed(_SECOND_LEVEL), G.ADM2),
        **dict.fromkeys(listed(_FIRST_LEVEL), G.ADM1),
        **dict.fromkeys(listed(_PARTS), G.FUZZY),
        **dict.fromkeys(listed(_WATERS), G.SEA_AIR),
    }
)

_BEARERS: Final = """
police army military government authorities officials official forces force troops soldiers soldier mayor governor
president prime minister ministry parliament court rebels militants militia militias fighters insurgents gunmen security
navy air defence defense coast guard guards media press state-run regime leader leaders residents resident citizens
people protesters demonstrators activists students workers farmers journalists journalist newspaper daily team club
university times post spokesman spokeswoman spokesperson prosecutor prosecutors ambassador envoy delegation diplomat
diplomats foreign special interior riot patrol patrols commander general colonel captain chief warplanes jets aircraft
tanks artillery missiles missile
"""

_SITES: Final = """
office offices residence residences headquarters embassy consulate ministry palace parliament courthouse station
checkpoint checkpoints checkpost outpost outposts barracks base bases camp camps airport airfield airbase bridge
mosque church churches mosques synagogue temple cathedral shrine monastery school schools university campus college
hospital hospitals clinic market bazaar mall supermarket shop shops store stores restaurant restaurants cafe hotel
stadium square park prison jail building buildings house houses home homes farm farms factory plant refinery pipeline
port dam train bus convoy vehicle bunker compound warehouse warehouses bank banks hall theatre theater cinema museum
monument statue cemetery crossing depot facility mansion villa
"""

_LOCATIVES: Final = """
in at near outside inside around across throughout over from to of into toward towards on off through within between
along via against
"""

_ALSO_WORDS: Final = """
nice split cork tyre bor brest male bata fez beni salvador santiago victoria jordan chad georgia turkey guinea oran jos
gao cali constantine florence charlotte austin van batman meta imo cesar kandy phoenix kingston georgetown richmond
valencia cordoba córdoba mendoza rosario bristol halifax perth durango sonora afar shan papua maine jersey sucre
dominica grenada antigua osh medina hama bergen bern orlando dallas virginia montana hesse ilam fars palu giza ambon
santander huila
"""

_BETWEEN: Final = """
the a an northern southern eastern western central north south east west northeast northwest southeast southwest
northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western downtown
nearby neighbouring neighboring capital port city town largest biggest main most populous second third nation country
mountainous restive coastal remote historic
"""

_TITLES: Final = """
mr mrs ms dr president minister senator general colonel captain lieutenant sergeant judge sheikh prince princess king
queen sir lord lady pope bishop professor
"""

_DIRECTIONS: Final = """
north south east west northeast northwest southeast southwest outskirts kilometers kilometres km miles
"""

_ABSTRACT: Final = """
stake stakes share shares invest invests invested investing investment investments confidence trust faith interest
interested believe believes believed role roles engaged appear appears appeared written wrote speaking spoke said
titled published reported featured version based results resulted interview fluent traded listed
"""

_ONWARD: Final = """
monday tuesday wednesday thursday friday saturday sunday yesterday today last earlier late early overnight next
shortly left began broke shut hit took said say
"""

_HEADS: Final = """
port fort san santa saint st el al new mount lake ain ras deir khan beit tell tel wadi bab umm abu los las la le nova
novo upper lower north south east west old kota tanjung puerto villa monte ciudad bandar tall jabal rio cape camp
"""

_CREEDS: Final = """
islam christianity judaism hinduism buddhism catholicism heaven hell hollywood congress parliament bitcoin ramadan
easter christmas lent passover hanukkah diwali eid spring summer autumn winter earth mars latin hebrew urdu hindi
mandarin cantonese farsi pashto swahili hausa gaelic covid facebook twitter instagram tiktok youtube whatsapp telegram
google apple amazon microsoft tesla opposition government cabinet senate nato opec brexit god satan world cup euros
champions league olympics wimbledon
"""

PLACES: Final = Places(
    demonyms=DEMONYMS,
    country_names=COUNTRY_NAMES,
    cities=CITIES,
    regions=REGIONS,
    exact=listed("US UK CAR PRC USA UAE DRC KSA DPRK USSR"),
    unsafe=listed(_ALSO_WORDS),
    kinds=_KINDS,
    linkers=listed("of called named"),
    inside=listed("in of"),
    possessives=listed("'s ’s"),
    locatives=listed(_LOCATIVES),
    near=listed("near outside around close nearby"),
    beyond=listed(_DIRECTIONS),
    bearers=listed(_BEARERS),
    articles=listed(_BETWEEN),
    particles=("al-", "el-"),
    sites=listed(_SITES),
    titles=listed(_TITLES),
    joins=listed("and or ,"),
    surely=listed("in near outside"),
    abstract=listed(_ABSTRACT),
    onward=listed(_ONWARD),
    past=("ed",),
    heads=listed(_HEADS),
    creeds=listed(_CREEDS),
)
