"""The commonest words of English, by which a text is told to be English."""

from typing import Final

from newsevents.languages.common.names import words

__all__ = ["STOPWORDS"]

STOPWORDS: Final = words(
    """
    the of and to in that it is was for on with he as his at by but from they she which or this had her not are have
    has been were their who would will there an be its said after more about when than into a new law attack killed
    dozens police government president minister dead wounded vote people over against says north south city state
    least
    """
)
