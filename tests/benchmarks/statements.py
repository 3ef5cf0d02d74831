"""How many characters of news a second are read for statements, on one core."""

import datetime as dt
import time

import newsevents as ne
from newsevents.extract.document import Document
from newsevents.extract.speech.statements import find_statements

PARAGRAPHS = """
Prime Minister Lena Hoff said on Thursday that the port of Vell would stay closed until the strike was over. “We shall
not give in,” she told reporters. “The country needs its harbours, and it needs them now.”

Harbour workers’ spokesman Igor Pell said in a statement that a union official had reported that three men were hurt
when police cleared the gates. The Interior Ministry denied the claim, saying that no force had been used.

“This is the third week,” said Ann Lee, who runs a bakery beside the docks, “and nobody has told us how it will end.”

According to the city council, forty ships were waiting off the coast. The council called on both sides to return to
talks, and accused the shipping lines of making matters worse.

The strike began on 3 May, when two cranes collapsed in a storm. Traders fear that prices will rise, and economists
expect the harbour to lose a fifth of its trade.
"""
ROUNDS = 40


def main() -> None:
    """Print the speed of what statements need: tokens, quotations, actors and the statements themselves."""
    text = "\n\n".join(" ".join(part.split()) for part in PARAGRAPHS.split("\n\n") if part.strip())
    article = ne.Article(text="\n\n".join([text] * 4), published=dt.date(2022, 1, 7))
    documents = [Document(article) for _ in range(ROUNDS)]
    characters = ROUNDS * len(article.text)
    for document in documents:
        assert document.dates
    clock = time.perf_counter()
    for document in documents:
        assert document.cast.mentions
    middle = time.perf_counter()
    found = sum(len(find_statements(document)) for document in documents)
    end = time.perf_counter()
    print(f"  sentences, quotations, actors  {characters / (middle - clock) / 1000:8,.0f} thousand characters a second")
    print(f"  statements                     {characters / (end - middle) / 1000:8,.0f} thousand characters a second")
    print(f"  both                           {characters / (end - clock) / 1000:8,.0f} thousand characters a second")
    print(f"  {found // ROUNDS} statements in {len(article.text):,} characters")


if __name__ == "__main__":
    main()
