"""English words for what courts, prosecutors and those who pardon do."""

from typing import Final

from newsevents.languages.schema.events import Reading, Sense
from newsevents.vocabulary import PloverCategory as P
from newsevents.vocabulary import PloverContext as C
from newsevents.vocabulary import PloverMode as M

__all__ = ["COURTS"]

COURTS: Final = (
    Sense(
        name="convict",
        contexts=(C.LEGAL,),
        verbs="""
        convict|ed|ing, sentenc|ed|es|ing, found guilty, find|s|ing * guilty, found * guilty, found ** guilty,
        pleaded guilty, plead|s|ing guilty, fined, jailed for life, jailed for * years, jailed for * months,
        jailed for * year, jailed * for ** years, imprisoned for * years, handed * years, handed * life sentence,
        given * life sentence, uph|eld|olds|olding ** conviction, uph|eld|olds|olding ** sentence,
        uph|eld|olds|olding ** convictions, uph|eld|olds|olding ** verdict, uph|eld|olds|olding * ruling
        """,
        nouns="""
        conviction of, guilty verdict||s, death sentence||s, life sentence||s, jail sentence||s, prison sentence||s,
        jail term||s, prison term||s
        """,
        readings=(Reading(category=P.SANCTION, mode=M.CONVICT),),
        examples=(
            "The court sentenced the general to life in prison.",
            "The jury found the treasurer guilty of fraud.",
            "The appeals court upheld the conviction of two bankers.",
            "The driver was jailed for nine years.",
        ),
    ),
    Sense(
        name="convict",
        contexts=(C.LEGAL,),
        verbs="uph|eld|olds|olding",
        objects=frozenset(("verdict",)),
        readings=(Reading(category=P.SANCTION, mode=M.CONVICT),),
        examples=("His conviction was upheld on Tuesday.",),
    ),
    Sense(
        name="impeach",
        contexts=(C.LEGISLATIVE,),
        verbs="impeach||ed|es|ing, strip|ped|ping * of * immunity, dismissed * from office, removed * from office",
        nouns="impeachment of",
        readings=(Reading(category=P.SANCTION),),
        examples=("The assembly impeached the governor on Friday.",),
    ),
    Sense(
        name="acquit",
        contexts=(C.LEGAL,),
        verbs="""
        acquit||ted|s|ting, exonerat|e|ed|es|ing, found not guilty, found * not guilty, pardon|ed|s|ing,
        quash||ed|es|ing ** conviction, quash||ed|es|ing ** convictions, quash||ed|es|ing ** verdict,
        quash||ed|es|ing ** sentence, quash||ed|es|ing ** sentences, overturn||ed|s|ing ** conviction,
        overturn||ed|s|ing ** convictions, overturn||ed|s|ing ** verdict, overturn||ed|s|ing ** sentence,
        annul||led|s|ling ** conviction, annul||led|s|ling ** verdict, annul||led|s|ling ** sentence,
        set aside ** conviction, set aside ** verdict, thr|ew|ows|owing out ** conviction,
        thr|ew|ows|owing out * case against, thr|ew|ows|owing out * charges, commut|e|ed|es|ing ** sentence,
        commut|e|ed|es|ing ** sentences, drop||ped|s|ping * charges, dismiss||ed|es|ing * charges,
        dismiss||ed|es|ing * case against, withdr|ew|aws|awing * charges
        """,
        nouns="acquittal of, acquittals of, royal pardon, presidential pardon||s",
        readings=(Reading(category=P.CONCEDE),),
        examples=(
            "A jury acquitted the mayor of bribery.",
            "The high court quashed the convictions of nine postmasters.",
            "Prosecutors dropped all charges against the editor.",
        ),
    ),
    Sense(
        name="acquit",
        contexts=(C.LEGAL,),
        verbs="quash||ed|es|ing, overturn||ed|s|ing, annul||led|s|ling, commut|e|ed|es|ing, set aside",
        objects=frozenset(("verdict",)),
        readings=(Reading(category=P.CONCEDE),),
        examples=("Her conviction was overturned on Tuesday.",),
    ),
    Sense(
        name="acquit",
        contexts=(C.LEGAL,),
        verbs="cleared * of, absolv|e|ed|es|ing * of",
        objects=frozenset(("crime",)),
        readings=(Reading(category=P.CONCEDE),),
        examples=("The nurse was cleared of manslaughter.",),
    ),
    Sense(
        name="investigate",
        contexts=(C.LEGAL,),
        verbs="""
        launch||ed|es|ing * investigation, open||ed|s|ing * investigation, open||ed|s|ing * inquiry,
        launch||ed|es|ing * inquiry, open||ed|s|ing * probe, launch||ed|es|ing * probe, open||ed|s|ing * case against,
        began * investigation, ordered * investigation, ordered * inquiry, investigat|ed|ing, charged with,
        indict||ed|s|ing, sued, sues, suing, fil|e|ed|es|ing * lawsuit, fil|e|ed|es|ing * complaint against,
        fil|e|ed|es|ing * charges, press||ed|es|ing charges, prosecuted, g|oes|oing|o|one on trial, went on trial,
        st|ood|ands|anding|and trial, put on trial, fac|e|ed|es|ing charges,
        fac|e|ed|es|ing ** charges, fac|e|ed|es|ing trial, appear|||ed|s in court,
        arraign||ed|s|ing, trial opened, trial opens, trial began,
        trial begins, trial starts, trial started, trial of * opens, trial of * opened, trial of * begins,
        trial of * began, trial of ** opens, trial of ** opened, trial of ** begins, trial of ** began
        """,
        nouns="""
        criminal investigation||s, inquiry into, investigation into, investigations into, indictment||s,
        lawsuit against,
        criminal charges against, charges against, criminal case against, trial of
        """,
        readings=(Reading(category=P.ACCUSE, mode=M.INVESTIGATE),),
        examples=(
            "Prosecutors opened an investigation into the crash.",
            "Two bankers went on trial on Monday.",
            "The trial of four smugglers opened in Oslo.",
        ),
    ),
    Sense(
        name="investigate",
        contexts=(C.LEGAL,),
        verbs="charg|ed|ing",
        objects=frozenset(("crime",)),
        readings=(Reading(category=P.ACCUSE, mode=M.INVESTIGATE),),
        examples=(
            "The attorney general charged the former treasurer with fraud.",
            "Two men were charged with murder on Monday.",
        ),
    ),
)
