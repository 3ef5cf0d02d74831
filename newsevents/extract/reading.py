"""extract: from an article to its report."""

from newsevents.extract.document import Document
from newsevents.extract.events.finding import find_events
from newsevents.extract.harm.casualties import find_casualties
from newsevents.extract.names.gazetteer import Gazetteer
from newsevents.extract.policy.policies import find_policy_changes
from newsevents.extract.speech.statements import find_statements
from newsevents.extract.text.markup import at_home, unmarked
from newsevents.fields import changed, expect
from newsevents.languages import told
from newsevents.records import Article, Report

__all__ = ["extract"]


def extract(article: Article, *, language: str | None = None, gazetteer: Gazetteer | None = None) -> Report:
    """Read an article and return what it reports: events, statements, casualties and policy changes.

    `language` defaults to the article's own, else English; "auto" has it told from the text, and the article of the
    report carries the one that was told. Relative dates are resolved against `article.published`; without it they stay
    unread. `gazetteer` is where places are looked up, the small one that comes with the language if none is given;
    `newsevents.extract.names.gazetteer` has a larger one.
    Raises ParseError for a language that can't be read, and for one that the text does not tell, TypeError for a bare
    text, which says nothing of when it was published.
    """
    if isinstance(article, str):
        raise TypeError(
            "extract: article: expected Article, got text; Article(text=..., published=...) makes one of it"
        )
    expect("extract: article", article, Article)
    asked = language or article.language or "en"
    code = told(asked, article.text)
    if asked == "auto":
        article = changed(article, language=code)
    clean = unmarked(article.text)
    if clean is None:
        return _read(Document(article, code, gazetteer))
    # Entities and tags are read as what they stand for; every span is one of the text as given.
    report = _read(Document(changed(article, text=clean.text), code, gazetteer))
    return at_home(changed(report, article=article), clean)


def _read(document: Document) -> Report:
    statements = find_statements(document)
    events = find_events(document, statements)
    return Report(
        article=document.article,
        events=tuple(events),
        statements=tuple(statements),
        casualties=tuple(find_casualties(document, statements, events)),
        policy_changes=tuple(find_policy_changes(document, statements, events)),
    )
