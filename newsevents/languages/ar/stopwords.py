"""The commonest words of Arabic, by which a text is told to be Arabic."""

from typing import Final

from newsevents.languages.common.names import words

__all__ = ["STOPWORDS"]

STOPWORDS: Final = words(
    """
    في من على إلى الى أن ان عن مع التي الذي الذين هذا هذه ذلك تلك كان كانت لم لن لا ما قد قال قالت وقال وأضاف بعد قبل
    بين حتى منذ خلال عند لدى إن وفي ومن وعلى كما أو ثم بل غير هو هي هم وهو وهي أي كل بعض حيث إذا أنه أنها وأن به بها
    له لها فيه فيها منه عليه عليها وقد ولم ولا وكان اليوم أمس يوم
    """
)
