"""Indonesian."""

from collections.abc import Mapping
from typing import Any, Final

from newsevents.languages.common import feasts as f
from newsevents.languages.common.counts import count_words
from newsevents.languages.common.dates import date_pack
from newsevents.languages.common.names import forms, words
from newsevents.languages.schema.dates import Holiday, Rule
from newsevents.languages.schema.dates import Unit as U
from newsevents.vocabulary import QuantityModifier as M
from newsevents.vocabulary import VagueNumber as V

__all__ = ["COUNTS", "DATES", "STOPWORDS"]

_ONES: Final = {
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
}  # fmt: skip
NUMBERS: Final = {
    "nol": 0, **_ONES, "sepuluh": 10, "sebelas": 11, **{f"{word} belas": 10 + n for word, n in _ONES.items() if n > 1},
    **{f"{word} puluh": 10 * n for word, n in _ONES.items() if n > 1},
    **{f"{ten} puluh {one}": 10 * high + low for ten, high in _ONES.items() if high > 1 for one, low in _ONES.items()},
    "seratus": 100, "seribu": 1000,
    **{f"{word} ratus": 100 * n for word, n in _ONES.items() if n > 1},
}  # fmt: skip
SCALES: Final = {"ribu": 1000, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}
ORDINALS: Final = {"pertama": 1, **{f"ke{word}": n for word, n in _ONES.items() if n > 1}, "kesepuluh": 10}

WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "exact": forms({True: "tepat,"}),
    "weekday": {"ahad": 6},
    "month": {"pebruari": 2, "nopember": 11},
    "month_short": forms({8: "agu", 11: "nop"}),
    "unit": forms({
        U.SECOND: "detik", U.MINUTE: "menit", U.HOUR: "jam", U.DAY: "hari", U.WEEK: "minggu pekan", U.MONTH: "bulan",
        U.QUARTER: "kuartal triwulan", U.HALF: "semester", U.YEAR: "tahun", U.DECADE: "dekade dasawarsa",
            U.CENTURY: "abad",
        U.NIGHT: "malam", U.WEEKEND: "akhir pekan,",
    }),
    "longunits": forms({
        U.DAY: "berhari-hari,", U.WEEK: "berminggu-minggu,", U.MONTH: "berbulan-bulan,", U.YEAR: "bertahun-tahun,",
    }),
    "day_offset": forms({0: "hari ini,", -1: "kemarin", 1: "besok", -2: "kemarin lusa,kemarin dulu", 2: "lusa"}),
    "part": forms({"MO": "pagi,subuh,fajar,dini hari", "MI": "siang", "AF": "sore petang", "NI": "malam dini",
        "EV": "senja"}),
    "halfpart": forms({"MO": "pagi", "AF": "siang sore", "EV": "malam petang"}),
    "clockword": {"tengah malam": 0},
    "nightword": {"pagi ini": "MO", "siang ini": "MI", "sore ini": "AF", "malam ini": "NI", "nanti malam": "NI"},
    "lastnight": {"tadi malam": "NI", "semalam": "NI", "kemarin malam": "NI", "kemarin sore": "AF",
        "kemarin pagi": "MO"},
    "nextmorning": {"besok pagi": "MO", "besok malam": "NI"},
    "season": {"musim semi": 3, "musim panas": 6, "musim gugur": 9, "musim dingin": 12},
    "lastpost": forms({-1: "lalu kemarin silam"}) | {"yang lalu": -1},
    "nextpost": forms({1: "depan mendatang"}) | {"yang akan datang": 1},
    "thispost": forms({0: "ini"}),
    "thatpost": forms({True: "itu tersebut"}) | {"yang sama": True},
    "story_nextpost": forms({True: "berikutnya"}) | {"setelahnya": True},
    "story_lastpost": forms({True: "sebelumnya"}),
    "storyword": {"keesokan harinya": (1, U.DAY), "keesokan hari": (1, U.DAY)},
    "ago_post": forms({True: "lalu silam"}) | {"yang lalu": True, "yang silam": True},
    "in_post": {"lagi": True, "mendatang": True, "ke depan": True},
    "in_pre": {"dalam": True, "dalam waktu": True},
    "later_post": forms({True: "kemudian setelahnya"}),
    "earlier_post": forms({True: "sebelumnya"}),
    "article": forms({1: "sebuah"}),
    "vague": forms({"X": "beberapa,banyak,sejumlah,puluhan,ratusan,belasan"}),
    "couple": {"kedua": 2, "selusin": 12},
    "half": forms({True: "setengah"}),
    "onehalf": {"satu setengah": 1.5, "dua setengah": 2.5, "tiga setengah": 3.5},
    "and": {"dan": True},
    "or": {"atau": True},
    "approx": forms({"APPROX": "sekitar,kira-kira,kurang lebih"}),
    "bound": forms({
        "LESS_THAN": "hampir,kurang dari", "MORE_THAN": "lebih dari,", "EQUAL_OR_MORE": "setidaknya,sedikitnya,paling "
            "sedikit",
        "EQUAL_OR_LESS": "paling lama,paling banyak,hingga",
    }),
    "fullness": {"penuh": True},
    "fullpost": {"penuh": True, "berturut-turut": True},
    "lengthpost": {"terakhir": True, "belakangan": True},
    "day_noun": {"hari": True},
    "aged": forms({True: "berusia berumur usia"}),
    "early": forms({"START": "awal", "MID": "pertengahan", "END": "akhir"}),
    "range": forms({True: "sampai hingga"}) | {"sampai dengan": True},
    "between": {"antara": True},
    "at": forms({True: "pukul jam"}),
    "strong_at": {"pukul": True},
    "clockart": forms({True: "pukul jam"}),
    "clock_noun": {"jam": True},
    "month_noun": {"bulan": True},
    "year_noun": {"tahun": U.YEAR},
    "week_noun": forms({U.WEEK: "pekan minggu"}),
    "weekend_noun": {"akhir pekan": True},
    "decade_noun": forms({True: "tahun,dekade,era"}),
    "decade_ending": {"an": True},
    "nth": {"ke": True},
    "tadi": {"tadi": True},
    "open": {"(": True},
    "close": {")": True},
    "century_noun": {"abad": U.CENTURY},
    "quarter_noun": forms({U.QUARTER: "kuartal triwulan"}),
    "half_noun": forms({U.HALF: "semester paruh"}),
    "year_lead": forms({True: "sejak hingga sampai pada antara dan"}),
    "no_year": forms({True: "orang dolar euro meter kilometer km rumah warga tentara kasus kali rupiah ton jiwa"}),
    "roman": forms({
        1: "i", 2: "ii", 3: "iii", 4: "iv", 5: "v", 6: "vi", 7: "vii", 8: "viii", 9: "ix", 10: "x", 14: "xiv", 15: "xv",
        16: "xvi", 17: "xvii", 18: "xviii", 19: "xix", 20: "xx", 21: "xxi",
    }),
    "ref": forms({
        "PRESENT_REF": "sekarang,saat ini,kini,dewasa ini,pada saat ini",
        "PAST_REF": "baru-baru ini,dahulu,dulu,saat itu,waktu itu,belakangan ini,di masa lalu",
        "FUTURE_REF": "segera,di masa depan,kelak,dalam waktu dekat",
    }),
    "setword": {"harian": "P1D", "mingguan": "P1W", "bulanan": "P1M", "tahunan": "P1Y"},
    "each": forms({"EVERY": "setiap tiap"}),
    "frequency": {"sekali": 1, "dua kali": 2, "tiga kali": 3},
    "times_noun": {"kali": True},
    "per": {"per": True},
    "oneunit": {"seminggu": U.WEEK, "sehari": U.DAY, "sebulan": U.MONTH, "setahun": U.YEAR, "sepekan": U.WEEK,
        "sejam": U.HOUR},
    "perunit": {"seminggu": U.WEEK, "sehari": U.DAY, "sebulan": U.MONTH, "setahun": U.YEAR, "sepekan": U.WEEK},
    "zone": {"wib": 420, "wita": 480, "wit": 540, "gmt": 0, "utc": 0},
    "localzone": {"waktu setempat": None},
    "holiday": {
        **forms((
            (f.CHRISTMAS, "natal,hari natal"), (f.CHRISTMAS_EVE, "malam natal,"), (f.NEW_YEAR, "tahun baru,"),
            (f.NEW_YEARS_EVE, "malam tahun baru,"), (f.GOOD_FRIDAY, "jumat agung,"), (f.EASTER, "paskah"),
            (f.RAMADAN, "ramadan ramadhan"), (f.EID_AL_FITR, "idul fitri,lebaran"), (f.EID_AL_ADHA, "idul adha,"),
            (f.LUNAR_NEW_YEAR, "imlek,tahun baru imlek"), (f.LABOUR_DAY, "hari buruh,"),
        )),
        "hari kemerdekaan": Holiday(month=8, day=17),
    },
    "no_time": forms({True: (
        "selamat pagi,selamat siang,selamat sore,selamat malam,suatu hari,sehari-hari,hari demi hari,matahari,"
        "bulan madu,jam tangan"
    )}),
}  # fmt: skip

_RULES: Final = (
    Rule(
        "one unit ago",
        "{oneunit:unit} (lalu|silam | yang lalu)",
        "counted",
        args={"sign": -1},
        gives="date",
        examples={"setahun lalu": "2021"},
    ),
    Rule(
        "in one unit",
        "{oneunit:unit} lagi",
        "counted",
        args={"sign": 1},
        gives="date",
        examples={"sebulan lagi": "2022-02"},
    ),
    Rule("one unit", "{oneunit:unit}", "duration", args={"n": 1}, gives="duration", examples={"setahun": "P1Y"}),
    Rule(
        "one unit before",
        "{oneunit:unit} {earlier_post}",
        "counted",
        args={"sign": -1, "anchor": "narrative"},
        gives="date stepdate",
        examples={"sehari sebelumnya": "2022-01-06"},
    ),
    Rule(
        "one unit after",
        "{oneunit:unit} {later_post}",
        "counted",
        args={"sign": 1, "anchor": "narrative"},
        gives="date stepdate",
        examples={"sehari kemudian": "2022-01-08"},
    ),
    Rule(
        "decade with its noun and an ending",
        "{decade_noun} {yy|year4:decade} {hyphen} {decade_ending}",
        "decade_by_year",
        gives="date decadedate",
        examples={"era 80-an": "198", "tahun 1990-an": "199"},
    ),
    Rule(
        "part of the day gone by",
        "{part} {tadi}",
        "part_of_anchor",
        gives="time",
        examples={"siang tadi": "2022-01-07TMI"},
    ),
    Rule(
        "weekday and its date in brackets",
        "{day_noun}? {weekday:named} {open} {numdate} {close}",
        "numeric_date",
        gives="date day",
        examples={"Kamis (6/1/2022)": "2022-01-06"},
    ),
    Rule(
        "weekday and its day in brackets",
        "{day_noun}? {weekday:named} {open} {dom} / {monthnum:month} {close}",
        "date",
        gives="date day monthday",
        examples={"Kamis (6/1)": "2022-01-06"},
    ),
    Rule(
        "length of time, last or next",
        "{in_pre}? {number|vague:n} {unit:unit} {lengthpost}",
        "duration",
        gives="duration",
        examples={"beberapa tahun terakhir": "PXY"},
    ),
    Rule(
        "times in one unit",
        "{frequency:times} {perunit:unit}",
        "every",
        gives="set",
        examples={"dua kali seminggu": "P1W"},
    ),
    Rule(
        "quarter by its number behind",
        "{quarter_noun} {ordinal|roman|int:ordinal} {year_noun}? ({year4:year})?",
        "quarter",
        gives="date quarterdate",
        examples={"kuartal ketiga": "2021-Q3"},
    ),
    Rule(
        "half by its number behind",
        "{half_noun} {ordinal|roman|int:ordinal} {year_noun}? ({year4:year})?",
        "half",
        gives="date",
        examples={"semester pertama 2021": "2021-H1"},
    ),
    Rule(
        "century by its number behind",
        "{century_noun} {hyphen}? ke - {int:ordinal}",
        "century",
        examples={"abad ke-14": "13"},
    ),
    Rule("century by its ordinal behind", "{century_noun} {ordinal}", "century", examples={"abad kedua": "01"}),
)

_FUTURE: Final = r"(?i)\b(?:akan|bakal|hendak|dijadwalkan|direncanakan|berencana|diperkirakan|rencananya|mulai)\b"
_PAST: Final = (
    r"(?i)\b(?:telah|sudah|tewas|ditangkap|meninggal|terjadi|mengatakan|menyatakan|ditemukan|dilaporkan|"
    r"melaporkan|menewaskan)\b"
)
_REPORTING: Final = r"(?i)\b(?:kata|ujar|mengatakan|menyatakan|tutur|jelas)(?: [a-z]{1,20}){0,3}\s{0,3}\Z"

DATES: Final = date_pack(
    locale="id",
    words=WORDS,
    numbers=NUMBERS,
    scales=SCALES,
    ordinals=ORDINALS,
    future=_FUTURE,
    past=_PAST,
    reporting=_REPORTING,
    rules=_RULES,
    triggers=frozenset(("decade_noun",)),
    lead=frozenset(("pada", "di", "dari", "hingga", "sampai", "sejak", "hari", "tanggal", "untuk", "antara")),
)

COUNTS: Final = count_words(
    locale="id",
    numbers=NUMBERS,
    scales={**SCALES, "ratus": 100},
    half_between="setengah",
    dates=WORDS,
    bounds={
        M.AT_LEAST: "setidaknya,sedikitnya,paling sedikit,paling tidak,minimal",
        M.MORE_THAN: "lebih dari,di atas",
        M.AT_MOST: "paling banyak,maksimal,hingga,sampai",
        M.LESS_THAN: "kurang dari,di bawah",
        M.APPROX: "sekitar,kira-kira,kurang lebih,hampir,diperkirakan",
        M.EXACT: "total,sebanyak,sejumlah,tepat,hanya,seluruh",
    },
    vague={
        V.SEVERAL: "beberapa",
        V.MANY: "sejumlah besar,banyak sekali",
        V.TENS: "puluhan",
        V.HUNDREDS: "ratusan",
        V.THOUSANDS: "ribuan",
        V.TENS_OF_THOUSANDS: "puluhan ribu",
        V.HUNDREDS_OF_THOUSANDS: "ratusan ribu",
        V.MILLIONS: "jutaan",
        V.HANDFUL: "segelintir",
        V.UNKNOWN: "sejumlah",
    },
    mixed_scales=True,
    half="setengah",
    ones="seorang",
    one_nouns="tewas,meninggal,terluka,luka,hilang,korban,warga,polisi,tentara,prajurit,anggota,penumpang,pekerja",
    plurals={},
    groups={"lusin": 12, "selusin": 12, "sejuta": 10**6},
    zeros="tidak seorang pun,tak seorang pun,tidak ada korban jiwa,tidak ada korban,tak ada korban",
    none_before="tanpa",
    nouns_of_none="korban,korban jiwa",
    pairs={"kedua": 0},
    range_words="sampai,hingga,atau",
    range_openers={"antara": "dan"},
    ratio_words="dari",
    clock_openers="pukul,jam",
    people="orang,korban,tentara,prajurit,polisi,warga,pengungsi,rumah,anak,perempuan,laki-laki,demonstran,penumpang,"
    "pekerja,siswa,jiwa,migran,penduduk",
    money="rupiah,dolar,euro,sen,yen",
    measures="kilometer,meter,sentimeter,kilogram,kilo,gram,ton,liter,derajat,hektare,hektar,poin",
    percent="persen",
    numbered="nomor,pasal,halaman,kanal,grup,kamar,penerbangan,bab,resolusi,pukul,jam,rp,jalan,tanggal,no",
    ages_before="usia,berusia,umur,berumur",
    times="kali,suara,gol,kursi",
)

STOPWORDS: Final = words(
    """
    yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih
    kata telah sudah atau oleh saat sebagai hanya para kami kita dia ia tahun menjadi antara bahwa seperti orang
    hari terhadap polisi pemerintah presiden menteri tewas serangan baru korban warga utara selatan kota sedikitnya
    puluhan mengatakan dunia negara setelah banjir
    """
)
