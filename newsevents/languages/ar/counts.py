"""Counts in Arabic. A noun in the dual is a count by itself ("قتيلان", two dead)."""

from collections.abc import Mapping
from typing import Any, Final, TypeVar

import attrs

from newsevents.languages.ar.numbers import HUNDREDS, NUMBERS, SCALES
from newsevents.languages.ar.words import MONTHS, WORDS
from newsevents.languages.ar.writing import WRITING, forms, spelled
from newsevents.languages.common import names
from newsevents.languages.common.counts import count_words
from newsevents.vocabulary import QuantityModifier as M
from newsevents.vocabulary import VagueNumber as V

__all__ = ["COUNTS"]

T = TypeVar("T")

_PEOPLE: Final = spelled(
    "شخص,شخصا,أشخاص,قتيل,قتيلا,قتلى,جريح,جريحا,جرحى,مصاب,مصابا,مصابين,مدني,مدنيا,مدنيين,طفل,طفلا,أطفال,امرأة,نساء,"
    "رجل,رجلا,"
    "رجال,جندي,جنديا,جنود,عنصر,عنصرا,عناصر,مسلح,مسلحا,مسلحين,مقاتل,مقاتلا,مقاتلين,لاجئ,لاجئا,لاجئين,متظاهر,متظاهرا,"
    "متظاهرين,"
    "مهاجر,مهاجرا,مهاجرين,شرطي,شرطيا,ضحية,ضحايا,ناخب,ناخبا,فلسطيني,فلسطينيا,فلسطينيين,إسرائيلي,إسرائيليا,سوري,سوريا,"
    "نازح,"
    "نازحا,نازحين,معتقل,معتقلا,معتقلين,موقوفا,عامل,عاملا,عمال,طالب,طالبا,طلاب,راكب,راكبا,ركاب,صحفي,صحفيا,صحفيين,صحافيا,"
    "مواطن,مواطنا,مواطنين,إرهابيا,إرهابيين,شهيد,شهيدا,شهداء,جثة,جثث,إصابة,إصابات,حالة,وفاة,حالات,منزل,منزلا,منازل,"
    "عائلة,أسرة,"
    "موظف,موظفا,موظفين,ضابطا,ضباط,سجين,سجينا,سجناء,رهينة,رهائن,سائح,سائحا,سياح,مفقود,مفقودا,مفقودين,نسمة,فرد,فردا,أفراد"
)
# Duals of people: the nominative ends in "ان", the other cases in "ين".
_PAIRED: Final = names.words(
    """
    شخص قتيل جريح مصاب مدني طفل رجل جندي عنصر مسلح مقاتل لاجئ متظاهر مهاجر شرطي فلسطيني إسرائيلي سوري لبناني عراقي
    مصري
    روسي أوكراني أمريكي أميركي فرنسي تركي نازح معتقل عامل طالب راكب صحفي صحافي مواطن إرهابي شهيد موظف ضابط سجين
    سائح مفقود
    مستوطن طيار سائق طبيب مسعف شاب رضيع حارس انتحاري مهاجم
    """
)
_FEMININE_PAIRED: Final = names.words("امرأت طفلت فتات جثت ضحيت رهينت شابت سيدت")
_PAIRS: Final = {
    **{spelled(f"{noun}{end}"): 2 for noun in (*_PAIRED, *_FEMININE_PAIRED) for end in ("ان", "ين")},
    **{spelled(word): 2 for word in ("كلا", "كلتا", "امرأتان", "امرأتين")},
}


def _read(table: Mapping[T, str]) -> dict[T, str]:
    return {key: spelled(text) for key, text in table.items()}


def _dates() -> dict[str, Mapping[str, Any]]:
    """Return the classes of units of time, duals and plurals with the article among them."""
    units = {**WORDS["units"], **WORDS["dual"], **WORDS["theunits"], **WORDS["thedual"]}
    return {"unit": WORDS["unit"], "units": units, "clock_noun": WORDS["clock_noun"], "of": {"من": True}}


COUNTS: Final = attrs.evolve(
    count_words(
        locale="ar",
        numbers={
            **{word: n for word, n in NUMBERS.items() if n}, **HUNDREDS, **forms({100: "مئة مائة",
            2000: "ألفان ألفين ألفي"}),
            **forms({2 * 10**6: "مليونان مليونين مليوني"}),
        },
        scales={word: n for word, n in SCALES.items() if n in (1000, 10**6, 10**9)},
        dates=_dates(),
        bounds=_read({
            M.AT_LEAST: "ما لا يقل عن,لا يقل عن,لا تقل عن,على الأقل",
            M.MORE_THAN: "أكثر من,ما يزيد على,ما يزيد عن,يزيد على,يزيد عن,تزيد على,ما يربو على,يربو على,تجاوز,يفوق,"
            "أزيد من,فوق",
            M.LESS_THAN: "أقل من,ما يقل عن,يقل عن,دون",
            M.AT_MOST: "ما يصل إلى,لا يزيد على,لا يزيد عن,ما لا يزيد على,ما لا يزيد عن,كحد أقصى,نحو ما يصل إلى",
            M.APPROX: "نحو,حوالي,قرابة,زهاء,ما يقارب,يقارب,ما يقرب من,تقريبا,بحدود,في حدود,قرابه",
            M.EXACT: "فقط,إجمالي,مجموع",
        }),
        bounds_after=_read({
            M.AT_LEAST: "على الأقل,على أقل تقدير", M.AT_MOST: "على الأكثر,كحد أقصى", M.APPROX: "تقريبا",
        }),
        vague=_read({
            V.SEVERAL: "عدة,عدد من,العديد من,بضعة,بضع",
            V.FEW: "قلة من,عدد قليل من",
            V.MANY: "كثير من,الكثير من,عدد كبير من,أعداد كبيرة من",
            V.TENS: "عشرات,العشرات",
            V.HUNDREDS: "مئات,المئات,مائات",
            V.THOUSANDS: "آلاف,الآلاف,الاف,الالاف,آلآف",
            V.TENS_OF_THOUSANDS: "عشرات الآلاف,عشرات آلاف,عشرات الالاف",
            V.HUNDREDS_OF_THOUSANDS: "مئات الآلاف,مئات آلاف,مئات الالاف",
            V.MILLIONS: "ملايين,الملايين",
            V.HANDFUL: "حفنة من",
            V.UNKNOWN: "عدد غير معروف,عدد غير محدد",
        }),
        half="نصف",
        zeros=spelled("لا أحد"),
        none_before=spelled("بلا,دون,أي"),
        nouns_of_none=spelled("ضحايا,إصابات,قتلى,جرحى,خسائر,ضحية"),
        pairs=_PAIRS,
        range_words=spelled("إلى,أو"),
        range_openers={spelled("بين"): "و", spelled("من"): spelled("إلى"), spelled("ما بين"): "و"},
        ratio_words=spelled("من أصل,من بين كل,من كل"),
        joiner="و",
        clock_openers=spelled("الساعة"),
        people=_PEOPLE,
        money=spelled(
            "دولار,دولارا,دولارات,يورو,ريال,ريالا,درهم,درهما,دينار,دينارا,جنيه,جنيها,ليرة,روبل,شيكل,شيقل,دولار أمريكي"
        ),
        measures=spelled(
            "كيلومتر,كيلومترا,كيلومترات,كلم,كم,متر,مترا,أمتار,سنتيمتر,كيلوغرام,كيلوغراما,كيلوغرامات,كغم,كلغ,غرام,طن,"
            "طنا,أطنان,"
            "لتر,هكتار,هكتارا,درجة,درجات,برميل,ميغاواط,نقطة,ميل,ميلا"
        ),
        percent=spelled("في المئة,في المائة,بالمئة,بالمائة,بالمية,٪"),
        numbered=spelled(
            "رقم,المادة,القرار,الصفحة,الفصل,القناة,الرحلة,بوينغ,إيرباص,المجموعة,الساعة,الفقرة,البند,قناة,يوم,عام,سنة"
        ),
        ages=spelled("عاما من العمر,سنة من العمر"),
        ages_before=spelled("عمره,عمرها,عمر,البالغ,البالغة"),
        times=spelled("مرة,مرات,صوتا,أصوات,صوت,هدف,أهداف,مقعدا,مقاعد,مقعد"),
        half_after=spelled("و نصف,و نصف المليون,و نصف مليون,و نصف المليار"),
        mixed_scales=True,
        decimal=".,",
    ),
    months=frozenset(word for month in MONTHS for word in month.split()[:1]),
    writing=WRITING,
)  # fmt: skip
