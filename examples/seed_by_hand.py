"""The seed article's report, built by hand with the classes: what a careful reader finds in it.

Every span is found by its words, so nothing here depends on counting characters. Run it to read the report:

    python examples/seed_by_hand.py [ARTICLE]
"""

import datetime as dt
import sys
from pathlib import Path

import newsevents as ne
from newsevents.display import report_text

SEED = Path(__file__).resolve().parents[1] / "seeds" / "000_2e9f6ed4338fa6ee.txt"


class Finder:
    """Finds spans of a text by their words."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __call__(self, words: str, *, after: str = "") -> ne.TextSpan:
        """Return where `words` first stand, looked for from the beginning of `after`; ValueError if nowhere."""
        start = self.text.index(words, self.text.index(after))
        return ne.TextSpan.of(self.text, start, start + len(words))

    def stretch(self, first: str, last: str, *, after: str = "") -> ne.TextSpan:
        """Return the stretch from `first` to the end of the next `last`."""
        start = self(first, after=after).start
        return ne.TextSpan.of(self.text, start, self.text.index(last, start) + len(last))


THURSDAY = ne.DateSpan(dt.date(2022, 1, 6), dt.date(2022, 1, 6))
WEDNESDAY = ne.DateSpan(dt.date(2022, 1, 5), dt.date(2022, 1, 5))
THURSDAY_MORNING = ne.DateSpan.parse("2022-01-06TMO")
THIS_WEEK = ne.DateSpan.parse("2022-W01")
CLASH_DAYS = ne.DateSpan(dt.date(2022, 1, 4), dt.date(2022, 1, 5), extent=ne.Extent.THROUGHOUT)

DOZENS = ne.Quantity(24, None, None, ne.QuantityModifier.VAGUE, "dozens", vague=ne.VagueNumber.DOZENS)


def dates_by_hand(text: str) -> tuple[tuple[ne.TextSpan, str], ...]:
    """Return the time expressions of the article with their TIMEX3 values, in text order."""
    at = Finder(text)
    return (
        (at("Thursday"), "2022-01-06"),
        (at("Thursday morning"), "2022-01-06TMO"),
        (at("Thursday", after="On Thursday, reports"), "2022-01-06"),
        (at("January 6, 2022"), "2022-01-06"),
        (at("Wednesday"), "2022-01-05"),
        (at("4-5 January"), "2022-01-04/2022-01-05"),
        (at("six months"), "P6M"),
        (at("180 days"), "P180D"),
        (at("this week"), "2022-W01"),
    )


class SeedByHand:
    """The records of the seed article, kind by kind; actors and links stand once and are used where needed."""

    def __init__(self, article: ne.Article) -> None:
        self.article = article
        at = self.at = Finder(article.text)

        self.un = ne.Actor("United Nations", sector=ne.PloverSector.UNO, mention=at("United Nations (UN)"))
        self.dujarric = ne.Actor(
            "Stephane Dujarric",
            role="spokesperson",
            affiliation="Antonio Guterres",
            sector=ne.PloverSector.UNO,
            mention=at("Stephane Dujarric"),
        )
        self.gherman = ne.Actor(
            "Natalia Gherman",
            role="Special representative",
            affiliation="UN",
            sector=ne.PloverSector.UNO,
            mention=at("UN Special representative Natalia Gherman"),
        )
        self.guterres = ne.Actor(
            "Antonio Guterres",
            role="Secretary-General",
            affiliation="UN",
            sector=ne.PloverSector.UNO,
            mention=at("UN Secretary-General Antonio Guterres"),
        )
        self.tileuberdi = ne.Actor(
            "Mukhtar Tileuberdi",
            role="Deputy Foreign Minister",
            country="KAZ",
            sector=ne.PloverSector.GOV,
            mention=at("Kazakh Deputy Foreign Minister Mukhtar Tileuberdi"),
        )
        self.bachelet = ne.Actor(
            "Michelle Bachelet",
            role="High Commissioner for Human Rights",
            affiliation="UN",
            sector=ne.PloverSector.UNO,
            mention=at("UN High Commissioner for Human Rights, Michelle Bachelet"),
        )
        self.police_spokesperson = ne.Actor(
            role="police spokesperson",
            country="KAZ",
            sector=ne.PloverSector.COP,
            mention=at("a police spokesperson in Almaty"),
        )
        self.ministry = ne.Actor(
            "Kazakh Interior Ministry",
            country="KAZ",
            sector=ne.PloverSector.GOV,
            mention=at("the Kazakh Interior Ministry"),
        )
        self.media = ne.Actor(role="media reports", sector=ne.PloverSector.JRN, mention=at("media reports"))
        self.government = ne.Actor(
            "Kazakhstan’s government",
            country="KAZ",
            sector=ne.PloverSector.GOV,
            mention=at("Kazakhstan’s government"),
        )
        self.kazakhstan = ne.Place(
            "Kazakhstan",
            country="KAZ",
            precision=ne.GeoPrecision.COUNTRY,
            mention=at("Kazakhstan", after="Kazakhstan was hit"),
        )

        # Steps of attribution that several records share.
        self.un_statement = ne.Link(
            actor=self.un,
            cue=at("said", after="the UN said in a statement"),
            mode=ne.QuoteMode.MIXED,
            channel=ne.Channel.STATEMENT,
        )
        self.bachelet_statement = ne.Link(
            actor=self.bachelet,
            cue=at("said", after="Bachelet said in a statement"),
            mode=ne.QuoteMode.INDIRECT,
            channel=ne.Channel.STATEMENT,
        )
        self.police_report = ne.Link(
            actor=self.police_spokesperson,
            cue=at("reported", after="Almaty reported that"),
            mode=ne.QuoteMode.INDIRECT,
        )
        self.ministry_report = ne.Link(
            actor=self.ministry, cue=at("informed", after="has informed"), mode=ne.QuoteMode.INDIRECT
        )
        self.media_reports = ne.Link(
            actor=self.media, cue=at("as per"), mode=ne.QuoteMode.INDIRECT, channel=ne.Channel.MEDIA
        )

    def almaty(self, words: str = "Almaty", *, after: str) -> ne.Place:
        """Return Almaty, read at `words`."""
        return ne.Place("Almaty", country="KAZ", within=("Kazakhstan",), mention=self.at(words, after=after))

    def people(self, words: str, sector: ne.PloverSector | None = None, *, after: str = "") -> ne.Actor:
        """Return a group of people that the text names by their role only."""
        return ne.Actor(role=words, sector=sector, mention=self.at(words, after=after))

    def report(self) -> ne.Report:
        """Return the whole report."""
        return ne.Report(
            article=self.article,
            events=self.events(),
            statements=self.statements(),
            casualties=self.casualties(),
            policy_changes=self.policy_changes(),
        )

    def events(self) -> tuple[ne.Event, ...]:
        """Return what happened: unrest from place to place, a phone call, a resignation."""
        return (*self.unrest(), *self.diplomacy())

    def unrest(self) -> tuple[ne.Event, ...]:
        """Return the protests, the storming, the fire, the clashes and the shootouts."""
        at = self.at
        category, mode, relation = ne.PloverCategory, ne.PloverMode, ne.Relation
        violent = ne.AcledType(ne.AcledSubEventType.VIOLENT_DEMONSTRATION)
        protesters = self.people("protesters", after="protesters in Almaty stormed")
        sites = (
            ne.Place(
                "presidential residence", within=("Almaty", "Kazakhstan"), mention=at("the presidential residence")
            ),
            ne.Place("mayor’s office", within=("Almaty", "Kazakhstan"), mention=at("the mayor’s office")),
        )
        return (
            ne.Event(
                id="e1",
                category=category.PROTEST,
                mode=mode.DEMO,
                contexts=(ne.PloverContext.ECONOMIC,),
                place=self.kazakhstan,
                trigger=at("protests", after="wave of protests"),
                links=(ne.RecordLink(relation.CAUSED_BY, "p3"),),
                spans=(at("a wave of protests"), at("demonstrations", after="triggering demonstrations")),
            ),
            self.first_protest("e2", "Zhanaozen"),
            self.first_protest("e3", "Aktau"),
            ne.Event(
                id="e4",
                category=category.PROTEST,
                acled=violent,
                place=self.almaty(after="most populous city"),
                trigger=at("unrest", after="The unrest then spread"),
                links=(ne.RecordLink(relation.SUB_EVENT_OF, "e1"),),
                spans=(at.stretch("The unrest then spread", "Almaty"),),
            ),
            ne.Event(
                id="e5",
                category=category.PROTEST,
                mode=mode.RIOT,
                acled=violent,
                actors=(protesters,),
                place=self.almaty(after="Almaty stormed"),
                sites=sites,
                date=WEDNESDAY,
                trigger=at("stormed"),
                attribution=(self.media_reports,),
                links=(ne.RecordLink(relation.SUB_EVENT_OF, "e4"),),
                spans=(at.stretch("protesters in Almaty stormed", "office"),),
            ),
            ne.Event(
                id="e6",
                category=category.ASSAULT,
                mode=mode.DESTROY,
                acled=violent,
                actors=(protesters,),
                place=self.almaty(after="Almaty stormed"),
                sites=sites,
                date=WEDNESDAY,
                trigger=at("set both on fire"),
                attribution=(self.media_reports,),
                links=(ne.RecordLink(relation.SUB_EVENT_OF, "e5"),),
                spans=(at("set both on fire"),),
            ),
            ne.Event(
                id="e7",
                category=category.ASSAULT,
                acled=violent,
                actors=(self.people("protesters", after="Clashes between protesters"),),
                recipients=(self.people("security forces", after="Clashes between protesters"),),
                place=self.almaty(after="took place in Almaty"),
                date=CLASH_DAYS,
                trigger=at("Clashes"),
                links=(ne.RecordLink(relation.SUB_EVENT_OF, "e4"),),
                spans=(at.stretch("Clashes", "January"),),
            ),
            ne.Event(
                id="e8",
                category=category.ASSAULT,
                mode=mode.FIREARMS,
                acled=ne.AcledType(ne.AcledSubEventType.ARMED_CLASH),
                place=self.almaty(after="emerged from Almaty"),
                date=THURSDAY,
                trigger=at("shootouts"),
                attribution=(ne.Link(cue=at("reports", after="reports of shootouts")),),
                spans=(at.stretch("reports of shootouts", "Almaty"),),
            ),
        )

    def first_protest(self, name: str, town: str) -> ne.Event:
        """Return the protest in one of the two towns where it all began."""
        at = self.at
        return ne.Event(
            id=name,
            category=ne.PloverCategory.PROTEST,
            mode=ne.PloverMode.DEMO,
            contexts=(ne.PloverContext.ECONOMIC,),
            acled=ne.AcledType(ne.AcledSubEventType.PEACEFUL_PROTEST),
            actors=(self.people("people", after="people in Zhanaozen"),),
            place=ne.Place(town, country="KAZ", within=("Kazakhstan",), mention=at(town)),
            trigger=at("protests started"),
            links=(ne.RecordLink(ne.Relation.SUB_EVENT_OF, "e1"), ne.RecordLink(ne.Relation.SPREAD_TO, "e4")),
            spans=(at.stretch("protests started", "gas"),),
        )

    def diplomacy(self) -> tuple[ne.Event, ...]:
        """Return the phone call and the resignation."""
        at = self.at
        return (
            ne.Event(
                id="e9",
                category=ne.PloverCategory.CONSULT,
                mode=ne.PloverMode.PHONE,
                contexts=(ne.PloverContext.DIPLOMATIC,),
                actors=(self.gherman, self.tileuberdi),
                date=THURSDAY_MORNING,
                trigger=at("phone call"),
                attribution=(
                    ne.Link(
                        actor=self.dujarric,
                        cue=at("confirmed"),
                        mode=ne.QuoteMode.INDIRECT,
                        channel=ne.Channel.JOURNALISTS,
                        addressees=(self.people("journalists"),),
                    ),
                ),
                spans=(at.stretch("a phone call", "Tileuberdi"),),
            ),
            ne.Event(
                id="e10",
                category=ne.PloverCategory.RETREAT,
                mode=ne.PloverMode.RESIGN,
                contexts=(ne.PloverContext.EXECUTIVE,),
                acled=ne.AcledType(ne.AcledSubEventType.OTHER),
                actors=(self.people("government", ne.PloverSector.GOV, after="resignation of the government"),),
                trigger=at("resignation"),
                links=(ne.RecordLink(ne.Relation.CAUSED_BY, "e1"),),
                spans=(at.stretch("the resignation", "unrest"),),
            ),
        )

    def statements(self) -> tuple[ne.Statement, ...]:
        """Return who said what."""
        return (*self.un_statements(), *self.bachelet_statements(), *self.other_statements())

    def un_statements(self) -> tuple[ne.Statement, ...]:
        """Return what the UN and its people said, Bachelet aside."""
        at = self.at
        return (
            ne.Statement(
                id="s1",
                speaker=self.un,
                act=ne.SpeechAct.APPEAL,
                cue=at("called", after="Thursday called"),
                content=(at("restraint and dialogue"),),
                date=THURSDAY,
                spans=(at.stretch("United Nations (UN)", "dialogue"),),
            ),
            ne.Statement(
                id="s2",
                speaker=self.dujarric,
                mode=ne.QuoteMode.MIXED,
                cue=at("said", after="Dujarric said"),
                content=(at.stretch("the agency continues", "closely”"),),
                spans=(at.stretch("UN Secretary-General", "closely”"),),
            ),
            ne.Statement(
                id="s3",
                speaker=self.dujarric,
                addressees=(self.people("journalists"),),
                act=ne.SpeechAct.CONFIRM,
                channel=ne.Channel.JOURNALISTS,
                cue=at("confirmed"),
                content=(at.stretch("the UN has made", "Tileuberdi"),),
                spans=(at.stretch("While speaking", "Tileuberdi"),),
            ),
            ne.Statement(
                id="s4",
                speaker=self.un,
                mode=ne.QuoteMode.MIXED,
                channel=ne.Channel.STATEMENT,
                cue=self.un_statement.cue,
                content=(at("In these exchanges"), at.stretch("Gherman appealed", "UN chief Guterres")),
                spans=(at.stretch("In these exchanges", "UN chief Guterres"),),
            ),
            ne.Statement(
                id="s5",
                speaker=self.guterres,
                via=self.gherman,
                act=ne.SpeechAct.APPEAL,
                mode=ne.QuoteMode.DIRECT,
                cue=at("appealed"),
                content=(at.stretch("“exercise restraint", "situation”"),),
                attribution=(self.un_statement,),
                spans=(at.stretch("Gherman appealed", "UN chief Guterres"),),
            ),
        )

    def bachelet_statements(self) -> tuple[ne.Statement, ...]:
        """Return what Bachelet said, and what she passed on."""
        at = self.at
        return (
            ne.Statement(
                id="s6",
                speaker=self.bachelet,
                addressees=(
                    self.people("everyone"),
                    ne.Actor("Kazakh security forces", country="KAZ", mention=at("the Kazakh security forces")),
                    self.people("protesters", after="security forces, protesters"),
                    self.people("others", after="protesters and others"),
                ),
                act=ne.SpeechAct.APPEAL,
                cue=at("called on", after="also called on"),
                content=(at.stretch("refrain from violence and indulge", "resolution"),),
                spans=(at.stretch("UN High Commissioner", "resolution"),),
            ),
            ne.Statement(
                id="s7",
                speaker=self.bachelet,
                channel=ne.Channel.STATEMENT,
                cue=self.bachelet_statement.cue,
                content=(at.stretch("a police spokesperson", "the clashes"),),
                spans=(at.stretch("Bachelet said in a statement", "the clashes"),),
            ),
            ne.Statement(
                id="s8",
                speaker=self.police_spokesperson,
                act=ne.SpeechAct.REPORT,
                cue=self.police_report.cue,
                content=(at.stretch("security personnel killed", "the clashes"),),
                attribution=(self.bachelet_statement,),
                spans=(at.stretch("a police spokesperson", "the clashes"),),
            ),
            ne.Statement(
                id="s9",
                speaker=self.ministry,
                act=ne.SpeechAct.REPORT,
                cue=self.ministry_report.cue,
                content=(at.stretch("12 law enforcement officers", "have been injured"),),
                spans=(at.stretch("the Kazakh Interior Ministry", "have been injured"),),
            ),
            ne.Statement(
                id="s10",
                speaker=self.bachelet,
                mode=ne.QuoteMode.DIRECT,
                cue=at("said", after="against others"),
                content=(at.stretch("“International law", "against others,”"),),
                spans=(at.stretch("“International law", "Bachelet said"),),
            ),
        )

    def other_statements(self) -> tuple[ne.Statement, ...]:
        """Return the tweet, the media reports and the BBC's statement."""
        at = self.at
        return (
            ne.Statement(
                id="s11",
                speaker=ne.Actor("UN Human Rights", sector=ne.PloverSector.UNO, mention=at("UN Human Rights (")),
                mode=ne.QuoteMode.DIRECT,
                channel=ne.Channel.SOCIAL_MEDIA,
                content=(at.stretch("🇰🇿 #Kazakhstan", "SxQtF1EQwx"),),
                date=THURSDAY,
                spans=(at.stretch("🇰🇿 #Kazakhstan", "January 6, 2022"),),
            ),
            ne.Statement(
                id="s12",
                speaker=self.media,
                act=ne.SpeechAct.REPORT,
                channel=ne.Channel.MEDIA,
                cue=self.media_reports.cue,
                content=(at.stretch("protesters in Almaty stormed", "on fire"),),
                spans=(at.stretch("protesters in Almaty stormed", "media reports"),),
            ),
            ne.Statement(
                id="s13",
                speaker=ne.Actor("BBC", sector=ne.PloverSector.JRN, mention=at("BBC")),
                cue=at("stated"),
                content=(at.stretch("Kazakhstan’s government has agreed", "six months"),),
                spans=(at.stretch("BBC stated", "six months"),),
            ),
        )

    def casualties(self) -> tuple[ne.Casualty, ...]:
        """Return the figures of people harmed, one record a source and figure."""
        at = self.at
        chain = (self.bachelet_statement, self.police_report)
        return (
            ne.Casualty(
                id="c1",
                harm=ne.Harm.KILLED,
                count=DOZENS,
                group=self.people("protesters"),
                perpetrator=self.people("law enforcement", ne.PloverSector.COP),
                place=self.almaty(after="largest city, Almaty"),
                attribution=(ne.Link(cue=at("reports", after="as reports emerged"), mode=ne.QuoteMode.INDIRECT),),
                spans=(at.stretch("dozens of protesters", "Almaty"),),
            ),
            ne.Casualty(
                id="c2",
                harm=ne.Harm.KILLED,
                count=DOZENS,
                group=self.people("demonstrators"),
                perpetrator=self.people("security personnel"),
                place=self.almaty(after="in Almaty reported"),
                attribution=chain,
                links=(ne.RecordLink(ne.Relation.REPEATS, "c1"),),
                spans=(at("security personnel killed dozens of demonstrators"),),
            ),
            ne.Casualty(
                id="c3",
                harm=ne.Harm.INJURED,
                count=ne.Quantity(None, 1000, None, ne.QuantityModifier.APPROX, "around 1,000"),
                group=self.people("people", after="around 1,000 people"),
                event_ids=("e7",),
                attribution=chain,
                spans=(at.stretch("around 1,000 people", "the clashes"),),
            ),
            ne.Casualty(
                id="c4",
                harm=ne.Harm.KILLED,
                count=ne.Quantity.exactly(12, "12"),
                group=self.people("law enforcement officers", ne.PloverSector.COP),
                attribution=(self.ministry_report,),
                spans=(at.stretch("12 law enforcement officers", "the riot"),),
            ),
            ne.Casualty(
                id="c5",
                harm=ne.Harm.INJURED,
                count=ne.Quantity.exactly(317, "317"),
                group=self.people("police officers and National Guard members", ne.PloverSector.COP),
                attribution=(self.ministry_report,),
                spans=(at.stretch("317 police officers", "have been injured"),),
            ),
        )

    def policy_changes(self) -> tuple[ne.PolicyChange, ...]:
        """Return which rules changed, how, and until when."""
        at = self.at
        bbc = ne.Link(
            actor=ne.Actor("BBC", sector=ne.PloverSector.JRN, mention=at("BBC")),
            cue=at("stated"),
            mode=ne.QuoteMode.INDIRECT,
        )
        return (
            ne.PolicyChange(
                id="p1",
                action=ne.PolicyAction.RESTORE,
                instrument=ne.PolicyInstrument.PRICE_CONTROL,
                jurisdiction=self.kazakhstan,
                level=ne.PolicyLevel.NATIONAL,
                status=ne.PolicyStatus.AGREED,
                implementer=self.government,
                products=("vehicle fuel",),
                measure=ne.Measure(limit=ne.Limit.CAP, mention=at("the vehicle fuel price caps")),
                duration=ne.Duration("P6M"),
                trigger=at("restore"),
                attribution=(bbc,),
                links=(ne.RecordLink(ne.Relation.RESPONSE_TO, "e1"),),
                spans=(at.stretch("Kazakhstan’s government has agreed", "six months"),),
            ),
            ne.PolicyChange(
                id="p2",
                action=ne.PolicyAction.INTRODUCE,
                instrument=ne.PolicyInstrument.PRICE_CONTROL,
                jurisdiction=self.kazakhstan,
                level=ne.PolicyLevel.NATIONAL,
                status=ne.PolicyStatus.AGREED,
                products=("petrol", "diesel"),
                measure=ne.Measure(limit=ne.Limit.CAP, mention=at("capped")),
                duration=ne.Duration("P180D"),
                trigger=at("capped"),
                spans=(at.stretch("In the same period", "capped"),),
            ),
            ne.PolicyChange(
                id="p3",
                action=ne.PolicyAction.REMOVE,
                instrument=ne.PolicyInstrument.PRICE_CONTROL,
                jurisdiction=self.kazakhstan,
                level=ne.PolicyLevel.NATIONAL,
                products=("LPG",),
                measure=ne.Measure(limit=ne.Limit.CAP, mention=at("the limit")),
                in_force=THIS_WEEK,
                trigger=at("removed"),
                spans=(at.stretch("LPG prices had doubled", "this week"),),
                notes=("LPG prices doubled afterwards",),
            ),
        )


def seed_by_hand(path: Path = SEED) -> ne.Report:
    """Return the report of the seed article as a careful reader would write it."""
    return SeedByHand(ne.read_article(path)).report()


if __name__ == "__main__":
    print(report_text(seed_by_hand(Path(sys.argv[1]) if len(sys.argv) > 1 else SEED)))
