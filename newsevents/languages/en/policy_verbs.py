"""English: the verbs that change a rule, and the papers and undertakings that are official acts."""

from types import MappingProxyType
from typing import Final

from newsevents.languages.schema.policy import Verb
from newsevents.languages.schema.text import listed
from newsevents.vocabulary import PolicyAction as A
from newsevents.vocabulary import PolicyInstrument as I

__all__ = ["ACTS", "VERBS"]

VERBS: Final = (
    Verb(
        forms="""impos/e/es/ed/ing, imposition, introduc/e/es/ed/ing, introduction, institut/e/es/ed/ing,
        enforc/e/es/ed/ing, enforcement, implement//s/ed/ing, implementation, enact//s/ed/ing, enactment,
        slap//s/ped, levied, levying, bring/ in, brought in, put/ in place, puts in place, putting in place,
        roll//s/ed out, adopt//s/ed/ing, adoption, put into effect, puts into effect,
        put into force, impose upon, declar/e/es/ed/ing, declaration, proclaim//s/ed/ing, proclamation,
        decre/e/es/ed, decreed, decreeing, order//s/ed/ing, mandat/e/es/ed/ing, activat/e/es/ed/ing, placed
        under""",
        measure=A.INTRODUCE,
        examples=("The authorities imposed a curfew.", "The president declared martial law."),
    ),
    Verb(
        forms="""tak/e/es/ing effect, took effect, com/e/es/ing into force, came into force, go//es/ing into effect,
        went into effect, enter//s/ed into force, come//s into effect, came into effect, entry into force,
        kick//s/ed in, go//es into force""",
        measure=A.INTRODUCE,
        settles=True,
        examples=("The truce agreed last week came into force at dawn.",),
    ),
    Verb(
        forms="agree//s/d",
        measure=A.INTRODUCE,
        weak=True,
        only=frozenset((I.CEASEFIRE,)),
        examples=("The two armies agreed a ceasefire on Monday.",),
    ),
    Verb(
        forms="start//s/ed/ing, begin//s, began, begun",
        measure=A.INTRODUCE,
        only=frozenset(
            (
                I.CURFEW,
                I.STAY_AT_HOME,
                I.CEASEFIRE,
                I.EMBARGO,
                I.SANCTIONS,
                I.VISA,
                I.QUOTA,
                I.TAX,
                I.TARIFF,
                I.SUBSIDY,
                I.PRICE_CONTROL,
                I.BAN,
                I.EXPORT_RESTRICTION,
                I.IMPORT_RESTRICTION,
                I.QUARANTINE,
                I.VACCINATION,
                I.STATE_OF_EMERGENCY,
                I.DISTANCING,
                I.OTHER,
                I.TESTING,
                I.FACE_COVERING,
            )
        ),
        settles=True,
        examples=("A curfew began at dusk on Monday.",),
    ),
    Verb(
        forms="""appl/y/ies/ied, be in force, be in effect, be in place, is in force, are in force, is in effect, are in
        effect""",
        measure=A.INTRODUCE,
        note=True,
        sure=frozenset(
            (I.PRICE_CONTROL, I.CURFEW, I.FACE_COVERING, I.QUARANTINE, I.STAY_AT_HOME, I.TRAVEL_RESTRICTION)
        ),
        examples=("A freeze on fares will apply for 90 days.",),
    ),
    Verb(
        forms="""applying, was set, were set, was established, in force, in effect, is in place,
        are in place, is effective, are
        effective, becomes effective, became effective, effective from, effective, be subject to, are subject
        to, is subject to, undergo, undergoing, go into, goes into, went into, enter//s/ed, instruct//s/ed/ing,
        direct//s/ed/ing, trigger//s/ed, establish//es/ed/ing, set/ up, sets up, setting up, stipulat/e/es/ed/ing,
        launch//es/ed/ing, commenc/e/es/ed/ing, creat/e/es/ed/ing, set, sets, setting, resort/ed to,
        conduct//s/ed/ing, carr/y/ies/ied/ying out, perform//s/ed/ing, expand//s/ed/ing, expansion,
        administer//s/ed/ing""",
        measure=A.INTRODUCE,
        note=True,
        examples=("The ministry has set up a curfew in two districts from 4 May.",),
    ),
    Verb(
        forms="""announc/e/es/ed/ing, announcement, approv/e/es/ed/ing, approval, pass//es/ed, sign//s/ed/ing,
        issu/e/es/ed/ing, agree//s/d on, agree//s/d to, ratif/y/ies/ied, unveil//s/ed, decided on,
        consider//s/ed/ing, prepar/es/ing, mull//s/ing, weigh//s/ing, reject//s/ed/ing, veto//es/ed,
        rul/es/ed/ing out, propos/e/es/ed/ing, reach//es/ed""",
        measure=A.INTRODUCE,
        weak=True,
        examples=("The cabinet approved a windfall tax.",),
    ),
    Verb(
        forms="""releas/e/es/ed/ing, publish//es/ed/ing, present//s/ed, decide//s/d, accord//s/ed, suggest//s/ed,
        observ/e/es/ed/ing, hold, mak/e/es/ing, made, provid/e/es/ed/ing, offer//s/ed/ing""",
        measure=A.INTRODUCE,
        weak=True,
        note=True,
        examples=("The ministry made testing free on 3 May.",),
    ),
    Verb(
        forms="""restor/e/es/ed/ing, restoration, reinstat/e/es/ed/ing, reinstatement, reimpos/e/es/ed/ing,
        re-impos/e/es/ed/ing, reintroduc/e/es/ed/ing, re-introduc/e/es/ed/ing, reintroduction, bring/ back,
        brings back, brought back, bringing back, reviv/e/es/ed/ing, reactivat/e/es/ed, return//s/ed to,
        snap//s/ped back, re-enter//s/ed, re-impositions""",
        measure=A.RESTORE,
        examples=("The cabinet agreed to reinstate the fuel subsidy.",),
    ),
    Verb(
        forms="""extend//s/ed/ing, extension//s, prolong//s/ed/ing, prolongation, renew//s/ed/ing, renewal,
        continu/e/es/ed/ing, continuation, maintain//s/ed/ing, roll//s/ed over, be continued, keep//s in place, kept
        in place, uph/old/olds/eld""",
        measure=A.EXTEND,
        examples=("The prime minister extended the lockdown until 3 May.",),
    ),
    Verb(
        forms="""remain//s/ed in force, remain//s/ed in place, remain//s/ed in effect, stay//s/ed in place,
        remain//s/ed""",
        measure=A.EXTEND,
        stays=True,
        examples=("The quota on herring remains in force until 30 June.",),
    ),
    Verb(
        forms="keep//s/ing, kept, leav/e/es/ing, left, retain//s/ed/ing",
        measure=A.EXTEND,
        weak=True,
        only=frozenset(
            (
                I.PRICE_CONTROL,
                I.TARIFF,
                I.SANCTIONS,
                I.EMBARGO,
                I.CURFEW,
                I.STATE_OF_EMERGENCY,
                I.BAN,
                I.EXPORT_RESTRICTION,
                I.IMPORT_RESTRICTION,
                I.TRAVEL_RESTRICTION,
                I.SUBSIDY,
                I.QUOTA,
            )
        ),
        examples=("The government will keep its cap on rents in place until June.",),
    ),
    Verb(
        forms="""amend//s/ed/ing, amendment//s, revis/e/es/ed/ing, modif/y/ies/ied/ying, modification//s,
        eas/e/es/ed/ing, easing, relax//es/ed/ing, relaxation, relaxing of, loosen//s/ed/ing, tighten//s/ed/ing,
        strengthen//s/ed/ing, adjust//s/ed/ing, adjustment//s, toughen//s/ed, soften//s/ed/ing,
        chang/e/es/ed/ing, intensif/y/ies/ied/ying, stricter, tougher, reform//s/ed, overhaul//s/ed,
        shorten//s/ed/ing, clarif/y/ies/ied, downgrad/e/es/ed/ing, upgrad/e/es/ed/ing""",
        measure=A.AMEND,
        examples=("The canton eased its restrictions on Monday.",),
    ),
    Verb(
        forms="""rais/e/es/ed/ing, increas/e/es/ed/ing, cut//s/ting, reduc/e/es/ed/ing, reduction, lower//s/ed/ing,
        hik/e/es/ed/ing, doubl/e/es/ed, tripl/e/es/ed, halv/e/es/ed, slash//es/ed/ing, trim//s/med, boost//s/ed""",
        measure=A.AMEND,
        object=A.AMEND,
        official=True,
        examples=("The central bank raised its key rate by 25 basis points.",),
    ),
    Verb(
        forms="drop//s/ped",
        measure=A.AMEND,
        object=A.AMEND,
        official=True,
        only=frozenset((I.INTEREST_RATE, I.PRICE_CONTROL)),
        examples=("The bank dropped its key rate to 4 percent.",),
    ),
    Verb(
        forms="""ris/e/es/ing, go//es up, increase, increases, climb//s, doubl/e/es, tripl/e/es, halv/e/es, fall//s,
        drop//s, go//es down""",
        measure=A.AMEND,
        object=A.AMEND,
        only=frozenset((I.WAGE, I.TAX, I.TARIFF, I.PENSION, I.INCOME_SUPPORT, I.SUBSIDY)),
        moves=True,
        examples=("The state pension will rise by 4 percent in April.",),
    ),
    Verb(
        forms="""suspend//s/ed/ing, suspension//s, paus/e/es/ed/ing, halt//s/ed/ing, waiv/e/es/ed/ing, waiver,
        defer//s/red/ring, put/ on hold, interrupt//s/ed, interruption, temporarily stop/s/ped, froze, frozen,
        freez/e/es/ing""",
        measure=A.SUSPEND,
        object=A.INTRODUCE,
        factual=True,
        examples=("The judge suspended the travel ban.",),
    ),
    Verb(
        forms="postpon/e/es/ed/ing, postponement, delay//s/ed/ing, push//es/ed back, pushed back, put off, puts off",
        measure=A.SUSPEND,
        defers=True,
        examples=("The levy on plastics has been postponed until 2028.",),
    ),
    Verb(
        forms="lift//s/ed/ing",
        measure=A.AMEND,
        only=frozenset((I.INTEREST_RATE,)),
        examples=("The bank lifted its policy rate to 5 percent.",),
    ),
    Verb(
        forms="""lift//s/ed/ing, remov/e/es/ed/ing, removal, repeal//s/ed/ing, abolish//es/ed/ing, abolition,
        scrap//s/ped/ping, revok/e/es/ed/ing, revocation, rescind//s/ed/ing, ending of, drop//s/ped/ping,
        revers/e/es/ed/ing, ditch//es/ed/ing, back/ed/s down on, backtrack//s/ed on, not renew, not to renew,
        withdraw//s/n/ing, withdrew, withdrawal of, terminat/e/es/ed/ing, termination, do away with,
        phas/e/es/ed/ing out, axe//s/d, annul//s/led, cancel//s/led/ling, cancellation, discontinu/e/es/ed/ing,
        dismantl/e/es/ed/ing, no longer apply, overturn//s/ed, dissolv/e/es/ed/ing, strik/e/es/ing down, struck
        down, exempt//s/ed/ing, no longer required, no longer mandatory, no longer in place, no longer in effect, no
        longer in force, no longer valid, no longer applies, no longer applied, no longer be required, no longer be
        mandatory, no longer be in effect, no longer be in force, no longer be valid, no longer compulsory, no
        longer be compulsory, supersed/e/es/ed, replac/e/es/ed/ing, not be renewed, not be extended, not be
        prolonged""",
        measure=A.REMOVE,
        examples=("The government lifted the night-time curfew.",),
    ),
    Verb(
        forms="""buy//s/ing, bought, purchas/e/es/ed/ing, donat/e/es/ed/ing, distribut/e/es/ed/ing, distribution,
        deliver//s/ed/ing, send//s/ing, sent, receiv/e/es/ed/ing, ship//s/ped/ping, grant//s/ed/ing, gave,
        given, giv/e/es/ing, arriv/e/es/ed/ing, transfer//s/red, award//s/ed, disburs/e/es/ed/ing,
        suppl/y/ies/ied, appoint//s/ed/ing, hand//s/ed over, allocat/e/es/ed/ing, inaugurat/e/es/ed/ing,
        dispatch//es/ed/ing, airlift//s/ed/ing, hand//s/ed out, handing out, handing over, gift//s/ed""",
        act=True,
        once=True,
        examples=("The ministry has bought ventilators for its hospitals.",),
    ),
    Verb(
        forms="""spend//s/ing, spent, acquir/e/es/ed/ing, procur/e/es/ed/ing, deploy//s/ed/ing, prepar/e/es/ed/ing,
        form//s/ed/ing, recruit//s/ed/ing, hir/e/es/ed/ing, invit/e/es/ed/ing, fund//s/ed/ing,
        financ/e/es/ed/ing, invest//s/ed/ing, increas/e/es/ed/ing, build//s/ing, built, install//s/ed/ing,
        develop//s/ed/ing, organi/se/sed/ze/zed, open//s/ed/ing, opening, writ/e/es/ing, wrote,
        produc/e/es/ed/ing, manufactur/e/es/ed/ing, initiat/e/es/ed/ing,
        formulat/e/es/ed/ing, equip//s/ped, convert//s/ed, mobili/se/sed/ze/zed, mobiliz/es/ing, administered,
        reserv/e/es/ed, expand//s/ed/ing, work on, working on, conven/e/es/ed, set//s aside, pay//s/ing, paid,
        found/ed, activat/e/es/ed/ing""",
        act=True,
        examples=("The ministry has opened a new hospital in the capital.",),
    ),
    Verb(
        forms="""scrap//s/ped/ping, abolish//es/ed/ing, waiv/e/es/ed/ing, drop//s/ped/ping, lift//s/ed/ing,
        end//s/ed/ing, do away with, remov/e/es/ed/ing, ditch//es/ed/ing""",
        object=A.REMOVE,
        only=frozenset((I.VISA,)),
        examples=("Chile scrapped visas for visitors from the Gulf.",),
    ),
    Verb(
        forms="block//s/ed/ing, put//s/ on hold, enjoin//s/ed",
        measure=A.SUSPEND,
        only=frozenset(
            (
                I.BAN,
                I.LAW,
                I.TAX,
                I.TARIFF,
                I.TRAVEL_RESTRICTION,
                I.EXPORT_RESTRICTION,
                I.IMPORT_RESTRICTION,
                I.SUBSIDY,
                I.STAY_AT_HOME,
                I.CURFEW,
                I.FACE_COVERING,
                I.VACCINATION,
                I.PRICE_CONTROL,
            )
        ),
        examples=("A judge blocked the ban on drag shows.",),
    ),
    Verb(
        forms="set//s/ting, fix//es/ed",
        measure=A.INTRODUCE,
        only=frozenset((I.TARIFF, I.TAX, I.QUOTA, I.PRICE_CONTROL)),
        examples=("The commission set tariffs of 17 percent on electric cars.",),
    ),
    Verb(
        forms="assent//s/ed to, gave assent to",
        measure=A.INTRODUCE,
        weak=True,
        examples=("The king assented to the tax on land.",),
    ),
    Verb(
        forms="cut//s off, cutting off, throttl/e/es/ed/ing, disconnect//s/ed",
        object=A.INTRODUCE,
        only=frozenset((I.COMMUNICATIONS,)),
        factual=True,
        examples=("The ministry cut off the internet during exams.",),
    ),
    Verb(
        forms="""rais/e/es/ed/ing, increas/e/es/ed/ing, cut//s/ting, reduc/e/es/ed/ing, lower//s/ed/ing,
        hik/e/es/ed/ing, slash//es/ed/ing, trim//s/med, boost//s/ed, lift//s/ed/ing, drop//s/ped""",
        measure=A.AMEND,
        official=True,
        frame="rate",
        examples=("The central bank cut rates by a quarter of a percentage point.",),
    ),
    Verb(
        forms="add//s/ed/ing, put//s/ting, plac/e/es/ed/ing",
        measure=A.INTRODUCE,
        frame="list",
        examples=("China added five companies to its export control list.",),
    ),
    Verb(
        forms="remov/e/es/ed/ing, drop//s/ped/ping, struck, tak/e/es/ing, took, taken, delet/e/es/ed",
        measure=A.REMOVE,
        frame="list",
        examples=("The treasury removed the bank from its sanctions list.",),
    ),
    Verb(
        forms="designat/e/es/ed/ing, declar/e/es/ed/ing, classif/y/ies/ied, list/ed as, proscrib/e/ed/ing as",
        measure=A.INTRODUCE,
        frame="standing",
        examples=("The ministry declared the charity an undesirable organisation.",),
    ),
    Verb(
        forms="declar/e/es/ed/ing, proclaim//s/ed, impos/e/es/ed",
        measure=A.INTRODUCE,
        frame="declared",
        examples=("Peru declared an emergency along its border.",),
    ),
    Verb(
        forms="extend//s/ed/ing, prolong//s/ed/ing",
        measure=A.EXTEND,
        frame="declared",
        examples=("Congress extended the emergency by 30 days.",),
    ),
    Verb(
        forms="""rais/e/es/ed/ing, increas/e/es/ed/ing, cut//s/ting, reduc/e/es/ed/ing, lower//s/ed/ing, trim//s/med,
        slash//es/ed/ing, boost//s/ed, doubl/e/es/ed""",
        measure=A.AMEND,
        official=True,
        frame="budget",
        examples=("The cabinet cut the travel budget by half.",),
    ),
    Verb(
        forms="introduc/e/es/ed/ing, impos/e/es/ed/ing",
        measure=A.INTRODUCE,
        frame="fee",
        examples=("The city introduced a fee of three euros for day visitors.",),
    ),
    Verb(
        forms="suspend//s/ed/ing, block//s/ed/ing",
        measure=A.SUSPEND,
        frame="bill",
        examples=("A court suspended the media law.",),
    ),
    Verb(
        forms="uph/old/olds/eld",
        measure=A.EXTEND,
        frame="bill",
        examples=("The constitutional court upheld the law on strikes.",),
    ),
    Verb(
        forms="""withdraw//s/n/ing, withdrew, scrap//s/ped/ping, shelv/e/es/ed, repeal//s/ed/ing, strik/e/es/ing down,
        struck down, annul//s/led/ling, overturn//s/ed/ing, revok/e/es/ed/ing, abolish//es/ed/ing, quash//es/ed""",
        measure=A.REMOVE,
        frame="bill",
        examples=("The president withdrew the finance bill.",),
    ),
    Verb(
        forms="pass//es/ed, approv/e/es/ed, adopt//s/ed, sign//s/ed, reject//s/ed, veto//es/ed, vot/ed down",
        measure=A.INTRODUCE,
        weak=True,
        frame="bill",
        examples=("Parliament passed the data bill on Monday.",),
    ),
    Verb(
        forms="ruled, ruled that, found, found that, held that, deemed, judged",
        measure=A.REMOVE,
        voids=True,
        examples=("The high court ruled the ban on flags unlawful.",),
    ),
    Verb(
        forms="delist//s/ed/ing",
        alone=(A.REMOVE, I.OTHER),
        examples=("The ministry delisted two companies.",),
    ),
    Verb(
        forms="sanctioned, sanctioning, blacklisted, blacklisting, blacklists",
        alone=(A.INTRODUCE, I.SANCTIONS),
        examples=("The treasury sanctioned two shipping companies.",),
    ),
    Verb(
        forms="ration//s/ed",
        alone=(A.INTRODUCE, I.QUOTA),
        examples=("The government rationed sugar and flour.",),
    ),
    Verb(
        forms="""legali/se/ses/sed/sing, legali/ze/zes/zed/zing, decriminali/se/ses/sed/sing,
        decriminali/ze/zes/zed/zing, unban//s/ned""",
        alone=(A.REMOVE, I.BAN),
        examples=("The government legalised online betting.",),
    ),
    Verb(
        forms="restricted from the, barred from, banned from, prohibited from",
        alone=(A.INTRODUCE, I.BAN),
        negated=A.REMOVE,
        examples=("Lorries will be barred from the bridge from June.",),
    ),
    Verb(
        forms="last//s/ed/ing",
        measure=A.EXTEND,
        ends=True,
        examples=("The curfew will last until Sunday.",),
    ),
    Verb(
        forms="""end//s/ed/ing, expir/e/es/ed/ing, laps/e/es/ed, ceas/e/es/ed, finish//es/ed,
        conclud/e/es/ed""",
        measure=A.REMOVE,
        ends=True,
        examples=("The president ended the state of emergency.",),
    ),
    Verb(
        forms="""clos/e/es/ed/ing, closure//s, shut//s/ting, shutter//s/ed/ing, shutdown//s, shut/ down,
        cancel//s/led/ling, cancellation, canceled, canceling, postpon/e/es/ed/ing, postponement, called off,
        block//s/ed/ing, stop//s/ped/ping, evacuat/e/es/ed, cessation, suspend//s/ed, suspending, cutting off,
        mov/e/es to online, switch//es to online,
        seal//s/ed/ing, den/y/ies/ied/ying, refus/e/es/ed, den/y/ied entry, moved online, go//es online,
        switched to online, grounded, halt//s/ed/ing, ceas/e/es/ed/ing, shutting, not open, delay//s/ed/ing,
        call//s/ed off, discontinued, disinfect//s/ed/ing""",
        object=A.INTRODUCE,
        negated=A.REMOVE,
        factual=True,
        examples=("The city closed all schools on Friday.",),
    ),
    Verb(
        forms="""ban//s/ned/ning, prohibit//s/ed/ing, prohibition, forbid//s/den/ding, forbade, outlaw//s/ed/ing,
        cap//s/ped/ping, restrict//s/ed/ing, limit//s/ed/ing, barr/ed/ing, bars entry, bars citizens, bars
        travellers, bars travelers, bars visitors, lock//s/ed/ing down, curb//s/ed/ing, regulat/e/es/ed/ing,
        controlled, confin/e/es/ed, restricting, curtail//s/ed""",
        object=A.INTRODUCE,
        negated=A.REMOVE,
        examples=("Bread prices will be capped from May.",),
    ),
    Verb(
        forms="""ban//s/ned/ning, prohibit//s/ed/ing, forbid//s/den/ding, forbade, outlaw//s/ed/ing, barr/ed,
        criminali/se/ses/sed/sing, criminali/ze/zes/zed/zing""",
        alone=(A.INTRODUCE, I.BAN),
        negated=A.REMOVE,
        examples=("The government banned the party.",),
    ),
    Verb(
        forms="""reopen//s/ed/ing, re-open//s/ed/ing, reopening, resum/e/es/ed/ing, resumption, restart//s/ed/ing,
        open//s/ed/ing, opening, return//s/ed to, unblock//s/ed, go//es back to, are open, is open, gradual
        return, unfreez/e/es/ing, back to, returning to""",
        object=A.REMOVE,
        negated=A.INTRODUCE,
        factual=True,
        examples=("The government will reopen schools on 18 May.",),
    ),
    Verb(
        forms="""allow//s/ed/ing, can be held, may be held, permit//s/ted/ting, authori/se/ses/sed/sing,
        authori/ze/zes/zed/zing, may open, can open, may reopen, can reopen, may resume, can resume,
        unban//s/ned, legali/se/ses/sed/sing, legali/ze/zes/zed/zing, liberali/se/sed/ze/zed""",
        object=A.REMOVE,
        negated=A.INTRODUCE,
        examples=("Restaurants may reopen from 18 May.",),
    ),
    Verb(
        forms="plac/e/es/ed/ing",
        measure=A.INTRODUCE,
        only=frozenset((I.OTHER, I.BAN, I.QUARANTINE, I.TRAVEL_RESTRICTION, I.GATHERING_LIMIT, I.EMBARGO, I.SANCTIONS)),
        examples=("The ministry placed restrictions on travel from three countries.",),
    ),
    Verb(
        forms="no longer able to, not able to",
        object=A.INTRODUCE,
        note=True,
        examples=("Until July, landlords are no longer able to enforce evictions.",),
    ),
    Verb(
        forms="declar/e/es/ed/ing an epidemic",
        alone=(A.INTRODUCE, I.STATE_OF_EMERGENCY),
        examples=("The health ministry declared an epidemic of measles on Monday.",),
    ),
    Verb(
        forms="confined to",
        alone=(A.INTRODUCE, I.STAY_AT_HOME),
        note=True,
        examples=("From Monday everybody is confined to the place where he lives.",),
    ),
    Verb(
        forms="is at, are at, remain//s/ed at, stay//s/ed at, mov/es/ed/ing to",
        measure=A.INTRODUCE,
        only=frozenset((I.STATE_OF_EMERGENCY,)),
        note=True,
        examples=("The city is at alert level three until Sunday.",),
    ),
    Verb(
        forms="be available, made available, makes available",
        measure=A.INTRODUCE,
        only=frozenset((I.TESTING, I.VACCINATION, I.HEALTH_SERVICE)),
        note=True,
        examples=("Vaccines will be available in pharmacies from 3 May.",),
    ),
    Verb(
        forms="open//s/ed/ing",
        measure=A.INTRODUCE,
        only=frozenset((I.TESTING, I.VACCINATION, I.QUARANTINE)),
        note=True,
        examples=("The city opened a testing centre on Monday.",),
    ),
    Verb(
        forms="""requir/e/es/ed/ing, oblig/e/es/ed/ing, obligatory, mandatory, compulsory, must, have to, has to,
        compel//s/led, ma/ke/kes/de mandatory, made compulsory""",
        measure=A.INTRODUCE,
        object=A.INTRODUCE,
        negated=A.REMOVE,
        weak=True,
        note=True,
        sure=frozenset((I.FACE_COVERING, I.QUARANTINE, I.DISTANCING)),
        examples=("Travellers must self-isolate for ten days from Saturday.",),
    ),
    Verb(
        forms="""obligation to, shall, need//s to,
        recommend//s/ed/ing, recommendation to, advis/e/es/ed/ing, urg/e/es/ed/ing, ask//s/ed/ing, call//s/ed
        on, encourag/e/es/ed/ing, request//s/ed/ing, are to, is to, mandat/e/es/ed/ing, remind//s/ed,
        warn//s/ed, suggests that, told to, tells people to, told people to""",
        measure=A.INTRODUCE,
        object=A.INTRODUCE,
        negated=A.REMOVE,
        weak=True,
        note=True,
        examples=("The ministry recommends masks on trains.",),
    ),
)

ACTS: Final = MappingProxyType(
    {
        **dict.fromkeys(
            listed(
                """decree decrees ordinance ordinances resolution resolutions law laws bill bills act legislation
                amendment statute directive directives circular edict proclamation regulation regulations
                executive order"""
            ),
            I.LAW,
        ),
        **dict.fromkeys(
            listed(
                """fund funds budget package loan loans grant grants million billion trillion money payment payments
                credit funding aid subsidy allowance donation donations bonus bonuses"""
            ),
            I.SPENDING,
        ),
        **dict.fromkeys(
            listed(
                """hospital hospitals clinic clinics ventilators equipment kits ward wards doctors nurses medical
                supplies laboratory laboratories lab labs doses beds treatment healthcare masks gloves gowns
                sanitizers sanitizer tents materials material ppes respirators units unit oxygen thermometers
                booths consignment soap tests ambulance medicines drugs vaccine ppe"""
            ),
            I.HEALTH_SERVICE,
        ),
        **dict.fromkeys(
            listed(
                """campaign campaigns hotline hotlines website websites app apps platform information advice leaflet
                leaflets posters guidance guide guides handbook awareness portal video videos dashboard helpline
                bulletin"""
            ),
            I.INFORMATION,
        ),
        **dict.fromkeys(
            listed(
                """taskforce task force committee committees commission council centre center programme program
                scheme initiative initiatives agreement strategy system office procedure procedures notice
                criteria contract project protocol service services team teams framework list advisory note
                letter database registry support mechanism permit permits licence license headquarters unit
                group"""
            ),
            I.OTHER,
        ),
    }
)
