"""How a language writes its words, where that is more than letters between spaces."""

from collections.abc import Container, Mapping

import attrs

__all__ = ["Writing"]


@attrs.frozen(kw_only=True, eq=False)
class Writing:
    """Letters that are read as others, and small words written together with the one behind them.

    - `letters`: a letter and the one it is read as, one for one (an alef with hamza as a bare one, a native digit as
      a Western one). The words of the pack are spelled with the latter.
    - `proclitics`: what may stand before a word without a space ("و", "ب"), longest first where one begins another.
    - `contracted`: a beginning that a proclitic and what it stands before have become, and a beginning of the same
      length that it is read as ("لل" as "ال").
    """

    letters: Mapping[str, str]
    proclitics: tuple[str, ...]
    contracted: Mapping[str, str]

    def apart(self, word: str, known: Container[str]) -> tuple[str, ...]:
        """Return the proclitics of a word and the known word behind them; a word of none stays as it is.

        Nothing is cut off where what is left is not known: the pieces together are as long as the word.
        """
        head: tuple[str, ...] = ()
        rest = word
        # A conjunction and a preposition at most.
        for _ in range(3):
            if rest in known:
                return (*head, rest)
            for beginning, full in self.contracted.items():
                if rest.startswith(beginning) and (spelled := full + rest[len(beginning) :]) in known:
                    return (*head, spelled)
            prefix = next((each for each in self.proclitics if rest.startswith(each)), "")
            if not prefix:
                break
            head, rest = (*head, prefix), rest[len(prefix) :]
        return (word,)
