"""What opens a date given by itself to one side, by language: "seit Montag", "avant 2020", "hasta el viernes"."""

from collections.abc import Mapping
from typing import Any, Final

from newsevents.vocabulary import TimexMod as M

__all__ = ["bounds_of"]

# Since, until, by, before, after; a word stands with each article that may follow it. Apostrophes are left out.
_WORDS: Final[Mapping[str, tuple[str, str, str, str, str]]] = {
    "ar": ("منذ, ابتداء من, اعتبارا من, بدءا من", "حتي, الي, حتي يوم", "بحلول, في موعد اقصاه", "قبل, قبيل", "بعد, عقب"),
    "de": (
        "seit, seit dem, seit der, ab, ab dem, ab der, von, vom",
        "bis, bis zum, bis zur",
        "spätestens, spätestens am, bis spätestens, bis spätestens zum",
        "vor, vor dem, vor der",
        "nach, nach dem, nach der",
    ),
    "es": (
        "desde, desde el, desde la, a partir de, a partir del, a partir de la",
        "hasta, hasta el, hasta la",
        "a más tardar, a más tardar el",
        "antes de, antes del, antes de la",
        "después de, después del, después de la, tras, tras el",
    ),
    "fr": (
        "depuis, depuis le, depuis la, dès, dès le, à partir de, à partir du, à compter du, à compter de",
        "jusqu à, jusqu au, jusqu en, jusque",
        "au plus tard, au plus tard le",
        "avant, avant le, avant la",
        "après, après le, après la",
    ),
    "id": ("sejak, mulai, dari", "hingga, sampai, sampai dengan", "paling lambat", "sebelum", "sesudah, setelah"),
    "it": (
        "da, dal, dalla, a partire da, a partire dal, a partire dalla",
        "fino a, fino al, fino alla, sino al",
        "entro, entro il, entro la",
        "prima di, prima del, prima della",
        "dopo, dopo il, dopo la",
    ),
    "nl": ("sinds, vanaf, van", "tot, tot en met, tot aan", "uiterlijk", "voor, vóór", "na"),
    "pl": ("od", "do, aż do", "najpóźniej, nie później niż", "przed", "po"),
    "pt": (
        "desde, desde o, desde a, a partir de, a partir do, a partir da",
        "até, até o, até a, até ao, até à",
        "o mais tardar",
        "antes de, antes do, antes da",
        "depois de, depois do, depois da, após, após o, após a",
    ),
    "ru": ("с, со, начиная с, начиная со", "до, вплоть до, по", "не позднее, к, ко", "перед, ранее", "после"),
    "uk": ("з, із, зі, від, починаючи з", "до, аж до, по", "не пізніше", "перед, раніше", "після"),
}


def bounds_of(locale: str) -> dict[str, Any]:
    """Return the fields `bounds` and `lasting` of a pack of dates, none for a language that is not known here."""
    if locale not in _WORDS:
        return {}
    since, until, by, before, after = ([word.strip() for word in words.split(",")] for words in _WORDS[locale])
    bounds = {
        **dict.fromkeys(since, M.ON_OR_AFTER),
        **dict.fromkeys((*until, *by), M.ON_OR_BEFORE),
        **dict.fromkeys(before, M.BEFORE),
        **dict.fromkeys(after, M.AFTER),
    }
    return {"bounds": bounds, "lasting": frozenset((*since, *until))}
