"""Dates in Arabic: words, rules and cues of direction put together."""

from typing import Final

from newsevents.languages.ar.numbers import HUNDREDS, NUMBERS, ORDINALS, SCALES
from newsevents.languages.ar.rules import RULES
from newsevents.languages.ar.words import WORDS
from newsevents.languages.ar.writing import WRITING
from newsevents.languages.common.dates import date_pack

__all__ = ["DATES"]

# Verbs of the future take "س" before the present ("سيعقد"); the words listed begin so and are none.
_FUTURE: Final = (
    r"\b(?:[وف]?س(?!يار|ياس|يناء|يد|يطر|يول|يف|ينم|ياد|ياح|ياق|يرة|نة\b|نوات|ترات|تة|تين|تون|بتمبر|يئ|يارة|تار|تاد|"
    r"توك|يسي|وق|كان)"
    r"[يتن][\u0621-\u064a]{2,12}|[وف]?سوف|[وفل]?من المقرر|[وف]?من المتوقع|[وف]?من المنتظر|[وف]?من المرتقب|"
    r"[وف]?المزمع|[وف]?المقرر|"
    r"[وف]?[يت]عتزم(?:ون)?|[وف]?[يت]نوي|[وف]?[يت]توقع|[وف]?يُ?تطلع|[وف]?[يت]ستعد(?:ون)?|[وف]?[يت]خطط(?:ون)?|"
    r"[وف]?يُ?نتظر|"
    r"[وف]?[يت]نتهي|[وف]?لن|[وف]?يبدأ|[وف]?تبدأ|[وف]?[يت]نطلق)\b"
)
_PAST: Final = (
    r"\b[وف]?(?:قال|قالت|أعلن|أعلنت|اعلن|اعلنت|ذكر|ذكرت|أفاد|أفادت|افاد|افادت|أكد|أكدت|اكد|اكدت|أضاف|أضافت|صرح|صرحت|"
    r"أوضح|أوضحت|"
    r"كان|كانت|كانوا|قتل|قتلت|قُتل|أصيب|أصيبت|اصيب|لقي|لقيت|شهد|شهدت|وقع|وقعت|اندلع|اندلعت|انتهى|انتهت|بدأ|بدأت|جرى|"
    r"جرت|تم|تمت|"
    r"أسفر|أسفرت|اعتقل|اعتقلت|أطلق|أطلقت|هاجم|استهدف|استهدفت|انفجر|انفجرت|توفي|توفيت|وصل|وصلت|غادر|التقى|بحث|دعا|دعت|"
    r"حذر|حذرت|"
    r"نفذ|نفذت|شن|شنت|أغلق|أغلقت|عقد|عقدت|فاز|فازت|انتخب|استقال|استقالت|وافق|وافقت|رفض|رفضت|ضرب|ضربت|سقط|سقطت|احترق|"
    r"اندلعت|"
    r"لم|نشر|نشرت|كشف|كشفت|اتهم|اتهمت|نقل|نقلت|قصف|قصفت|دخل|دخلت|خرج|عاد|عادت|فتح|فتحت|حصل|حصلت|تولى|انسحب|انسحبت|"
    r"مقتل|مصرع)\b"
)
_REPORTING: Final = (
    r"\b[وف]?(?:قال|قالت|أعلن|أعلنت|اعلن|اعلنت|ذكر|ذكرت|أفاد|أفادت|أكد|أكدت|صرح|صرحت|أوضح|أوضحت|كشف|كشفت)"
    r"(?: [\u0621-\u064a]{1,14}){0,3} ?(?:يوم)?\s{0,3}\Z"
)

DATES: Final = date_pack(
    locale="ar",
    words=WORDS,
    numbers={**NUMBERS, **HUNDREDS},
    scales=SCALES,
    ordinals=ORDINALS,
    number_joiners=frozenset("و"),
    decade_suffixes=frozenset(("ات", "يات")),
    future=_FUTURE,
    past=_PAST,
    reporting=_REPORTING,
    rules=RULES,
    triggers=frozenset(("dual", "someunits", "theunits", "thedual", "theday", "clockhour", "month_short", "ramadan")),
    lead=frozenset(
        (
            "في",
            "من",
            "و",
            "ف",
            "ب",
            "ل",
            "ك",
            "خلال",
            "علي",
            "مدي",
            "مدار",
            "عند",
            "طوال",
            "طيله",
            "لمدة",
            "يوم",
            "نحو",
            "بين",
            "بتاريخ",
            "تاريخ",
        )
    ),
    writing=WRITING,
)
