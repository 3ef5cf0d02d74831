"""Speed of places and events by themselves, on the seed article.

Prints characters a second on one core, what other rooms compute (tokens, dates, actors) left out.
"""

import time
from pathlib import Path

import newsevents as ne
from newsevents.extract.document import Document
from newsevents.extract.events.finding import find_events
from newsevents.extract.names.places import place_mentions

SEED = Path(__file__).parents[2] / "seeds" / "000_2e9f6ed4338fa6ee.txt"
ROUNDS = 50


def prepared(article: ne.Article) -> Document:
    document = Document(article)
    for part in ("tokens", "sentences", "sentence_tokens", "paragraphs", "dates", "cast"):
        getattr(document, part)
    return document


def main() -> None:
    article = ne.read_article(SEED)
    documents = [prepared(article) for _ in range(ROUNDS)]
    find_events(documents[0], [])
    size = len(article.text) * ROUNDS
    for name, read in (("places", place_mentions), ("events, places among them", lambda each: find_events(each, []))):
        clock = time.perf_counter()
        for document in documents:
            read(document)
        print(f"{name}: {size / (time.perf_counter() - clock):,.0f} characters a second")


if __name__ == "__main__":
    main()
