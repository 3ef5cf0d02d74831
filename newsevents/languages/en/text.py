"""English text: abbreviations, quotation marks, small words."""

from typing import Final

from newsevents.languages.schema.text import Text, listed

__all__ = ["TEXT"]

_DETERMINERS: Final = """
the a an this that these those his her its their our my your whose some any no every each either neither both all
many most several few fewer more such another other others much enough half certain various numerous
"""
_SUBJECT_PRONOUNS: Final = """
he she they it we i you him them me us himself herself itself themselves myself ourselves yourself someone
somebody everyone everybody anyone anybody nobody something nothing everything anything
"""
_PREPOSITIONS: Final = """
of in on at for from by with to about against between among during into onto over under after before since until till
through throughout across along around behind beside besides beyond near off out outside inside within without upon
toward towards amid amidst despite per via like unlike as than regarding concerning following including versus vs
above below down up ahead aboard alongside
"""
_CONJUNCTIONS: Final = "and or but nor yet plus"
_SUBORDINATORS: Final = """
that if whether when while because although though unless whereas once where how why lest so whenever wherever
"""
_RELATIVES: Final = "who whom which what whoever whatever whichever"
_AUXILIARIES: Final = """
is are was were be been being am has have had having do does did doing done will would can could may might must shall
should ought 's 're 've 'd 'll 'm ’re ’ve ’d ’ll ’m get gets got getting
isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't mayn't
mightn't mustn't shan't shouldn't ain't
isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t mustn’t shan’t
shouldn’t ain’t
"""
_ADVERBS: Final = """
also later then now again still already just even ever never often once only soon yet first too earlier recently
repeatedly previously reportedly allegedly apparently simply merely rather quite very really almost nearly sometimes
always usually frequently quickly immediately initially originally eventually finally ultimately today yesterday
tomorrow tonight meanwhile however instead moreover furthermore additionally nevertheless nonetheless therefore thus
hence here there likewise similarly further long perhaps maybe indeed all both since afterward afterwards thereby
subsequently specifically explicitly famously publicly privately openly strongly firmly flatly clearly plainly
"""
_NEGATIONS: Final = "not n't neither never no none nor"
_NUMBERS: Final = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
billion dozen dozens scores first second third
"""
_INTERJECTIONS: Final = "yes no oh well ok okay hey"


def _classes() -> dict[str, str]:
    """Return each small word with its class; of two classes the one listed later holds."""
    listed = {
        "interjection": _INTERJECTIONS,
        "number": _NUMBERS,
        "adverb": _ADVERBS,
        "preposition": _PREPOSITIONS,
        "conjunction": _CONJUNCTIONS,
        "pronoun": _SUBJECT_PRONOUNS,
        "determiner": _DETERMINERS,
        "subordinator": _SUBORDINATORS,
        "relative": _RELATIVES,
        "negation": _NEGATIONS,
        "auxiliary": _AUXILIARIES,
    }
    return {word: name for name, words in listed.items() for word in words.split()}


TEXT: Final = Text(
    abbreviations=listed("""
        mr mrs ms dr prof gen maj col lt capt cmdr adm sgt cpl pvt brig hon rev fr sr sra supt insp det sen rep gov
        pres amb atty st ste mt ft vs v cf eg e.g i.e ie viz approx est dept ret spc messrs mme mlle pte const
        a.k.a assn bros ph.d gen'l
        """),
    may_end=listed("""
        U.S U.K U.N E.U U.S.A D.C a.m p.m A.M P.M Jr etc Inc Corp Co Ltd Plc bn
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
        Calif Conn Ill Mass Mich Minn Okla Tenn Va Wash Ala Ariz Ark Colo Del Fla Ga Ind Kan Ky La Md Mo Mont Neb Nev
        Wis Wyo Pa N.Y N.J N.C S.C N.D S.D N.H N.M W.Va R.I Ave Blvd Rd al Esq
    """),
    before_number=listed("no nos art sec ch fig vol pp p para"),
    starters=listed("""
        the a an this that these those he she it they we i you his her its their our my your in on at for from by with
        to as after before since but and or so yet if when while although though because however meanwhile there here
        what who why how where which one some many most all both another other more no not then now later earlier
        according asked also
        """),
    bullets="•·●▪◦‣–—-*",
    turn_dashes=listed("– —"),
    quotes=(
        ("“", "”"),
        ("„", "“"),
        ("„", "”"),
        ("«", "»"),
        ("»", "«"),
        ("‹", "›"),
        ("‘", "’"),
        ("‚", "‘"),
        ("``", "''"),
        ("''", "''"),
        ('"', '"'),
        ("“", '"'),
        ('"', "”"),
        ("'", "'"),
    ),
    elisions=listed("em til tis twas cause n bout round cuz"),
    endings=listed("s re ve ll d m"),
    adverb_ending="ly",
    plural_endings=("s",),
    singular_ending="ss",
    possessive_endings=("s", "z", "x"),
    classes=_classes(),
)
