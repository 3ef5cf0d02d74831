import base64
import datetime as dt
import hashlib
import re
from html.parser import HTMLParser
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

import newsevents as ne
from newsevents import testing
from newsevents.display import html_fragment, report_html

VOID = {"meta", "link", "br", "img", "input", "hr"}


class Page(HTMLParser):
    """Reads a page strictly: elements close in the order they were opened; ids, links and texts are kept."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.article = ""
        self.styles: list[str] = []
        self.feed(page)
        self.close()
        assert not self.open, f"left open: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attrs:
            self.attributes.add(name)
            if name == "id":
                self.ids.append(value or "")
            if name == "href":
                self.links.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"closes {tag}, which is not open"
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "article" in self.open:
            self.article += data
        if "style" in self.open:
            self.styles.append(data)


def test_the_article_stands_there_whole_with_its_records_linked(seed_by_hand: ne.Report) -> None:
    page = Page(report_html(seed_by_hand))
    assert page.article == seed_by_hand.article.text
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links} <= set(page.ids)
    # Each record has a card, and a place in the text that its words lead to.
    for at in range(len(list(seed_by_hand.records()))):
        assert {f"r{at}", f"r{at}-t"} <= set(page.ids)


def test_nothing_is_loaded_and_no_script_runs(seed_by_hand: ne.Report) -> None:
    shown = report_html(seed_by_hand)
    page = Page(shown)
    assert page.tags.isdisjoint({"script", "link", "img", "iframe", "object", "embed", "base", "form", "svg"})
    assert page.attributes.isdisjoint({"src", "srcset", "style", "onclick", "onload"})
    assert "url(" not in shown
    assert "@import" not in shown
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', shown)
    assert policy is not None
    digest = base64.b64encode(hashlib.sha256(page.styles[0].encode()).digest()).decode()
    assert policy[1] == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


EVIL = "</style><script>alert(1)</script>\"'><img src=x onerror=alert(1)>&lt;\x00"


def test_hostile_words_stay_words_everywhere() -> None:
    text = f"{EVIL} said police, {EVIL}."
    whole = ne.TextSpan.of(text, 0, len(text))
    actor = ne.Actor(EVIL, role=EVIL, affiliation=EVIL, mention=whole)
    link = ne.Link(actor=actor, cue=whole, addressees=(actor,))

    def hostile(record: Any) -> Any:
        return attrs.evolve(record, attribution=(link,), spans=(whole,), notes=(EVIL,), extra=((EVIL, EVIL),))

    event = ne.Event(id=EVIL, category=ne.PloverCategory.PROTEST, actors=(actor,), place=ne.Place(EVIL))
    statement = ne.Statement(id="s" + EVIL, speaker=actor, content=(whole,), cue=whole)
    count = ne.Quantity.exactly(2, EVIL)
    casualty = ne.Casualty(id="c" + EVIL, harm=ne.Harm.KILLED, count=count, group=actor, cause=whole, event_ids=(EVIL,))
    change = ne.PolicyChange(id="p" + EVIL, action=ne.PolicyAction.REMOVE, products=(EVIL,), implementer=actor)
    report = ne.Report(
        article=ne.Article(text=text, published=dt.date(2024, 5, 17), title=EVIL, url=EVIL, publisher=EVIL),
        events=(hostile(event),),
        statements=(hostile(statement),),
        casualties=(hostile(casualty),),
        policy_changes=(hostile(change),),
    )
    for shown in (report_html(report), html_fragment(report, prefix="a")):
        page = Page(shown)
        assert page.tags.isdisjoint({"script", "img"})
        assert "onerror" not in page.attributes
        assert "\x00" not in shown
        assert page.article == text.replace("\x00", "␀")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", " https://example.org", 'https://a"b'])
def test_only_a_web_address_becomes_a_link(url: str) -> None:
    article = ne.Article(text="Rain.", published=dt.date(2024, 5, 17), url=url)
    assert Page(report_html(ne.Report(article=article))).links == []
    article = ne.Article(text="Rain.", published=dt.date(2024, 5, 17), url="https://example.org/a?b=1&c")
    assert Page(report_html(ne.Report(article=article))).links == ["https://example.org/a?b=1&c"]


def test_fragments_on_one_page_keep_their_ids_apart(seed_by_hand: ne.Report) -> None:
    first, second = (Page(html_fragment(seed_by_hand, prefix=prefix)) for prefix in ("a", "b"))
    assert set(first.ids).isdisjoint(second.ids)
    assert {link[1:] for link in first.links} <= set(first.ids)
    with pytest.raises(ValueError, match="letters, digits and hyphens"):
        html_fragment(seed_by_hand, prefix='a"')


def test_the_same_report_gives_the_same_page(seed_by_hand: ne.Report) -> None:
    assert report_html(seed_by_hand) == report_html(seed_by_hand)


@settings(max_examples=15)
@given(testing.reports())
def test_every_report_gives_a_well_formed_page(report: ne.Report) -> None:
    page = Page(report_html(report))
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_text_colour_stands_out_from_every_ground_it_is_on() -> None:
    from newsevents.display.style import STYLE

    light_rules, _, dark_rules = STYLE.partition("prefers-color-scheme")
    schemes = [dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", rules)) for rules in (light_rules, dark_rules)]
    for colours in schemes:
        grounds = [name for name in colours if name in ("paper", "card", "glow") or name.endswith("-tint")]
        assert len(grounds) == 7
        for text in ("ink", "soft", "event", "casualty", "statement", "policy", "date"):
            used_on = grounds if text in ("ink", "date") else ["paper", "card", "glow"]
            for ground in used_on:
                light, dark = sorted((luminance(colours[text]), luminance(colours[ground])), reverse=True)
                assert (light + 0.05) / (dark + 0.05) >= 4.5, f"{text} on {ground}"
