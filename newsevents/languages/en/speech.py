"""English words of speech: verbs with their forms, what follows them, and the evidence for each.

The two numbers of a verb are how often it was met with one of its frames in annotated English news, and how often it
marked a statement there.
"""

from typing import Final

from newsevents.languages.schema.speech import Speech, verbs
from newsevents.languages.schema.text import listed
from newsevents.vocabulary import Channel as C
from newsevents.vocabulary import SpeechAct as A

__all__ = ["SPEECH"]

_VERBS: Final = verbs(
    (
        A.ACCUSE,
        """
        accuse accuses accused accused accusing | object | 87 68
        blame blames blamed blamed blaming | object | 35 26
        fault faults faulted faulted faulting | object | 2 1
        """,
    ),
    (
        A.ADMIT,
        """
        admit admits admitted admitted admitting | that bare left object question quote | 32 26
        concede concedes conceded conceded conceding | that bare left object quote | 15 13
        confess confesses confessed confessed confessing | that bare left question quote | 0 0
        regret regrets regretted regretted regretting | object | 1 1
        """,
    ),
    (
        A.AGREE,
        """
        agree agrees agreed agreed agreeing | that bare left infinitive with | 80 46
        endorse endorses endorsed endorsed endorsing | object | 114 58
        concur concurs concurred concurred concurring | that bare left infinitive with | 1 1
        favour favours favoured favoured favouring | object | 0 0
        """,
    ),
    (
        A.ANNOUNCE,
        """
        announce announces announced announced announcing | that bare left object question quote | 126 87
        disclose discloses disclosed disclosed disclosing | that bare left object question quote | 11 6
        divulge divulges divulged divulged divulging | that bare left object question quote | 0 0
        reveal reveals revealed revealed revealing | that bare left object question quote | 59 36
        unveil unveils unveiled unveiled unveiling | that left question quote | 1 1
        """,
    ),
    (
        A.APOLOGISE,
        """
        apologise apologises apologised apologised apologising | for | 0 0
        apologize apologizes apologized apologized apologizing | for | 6 4
        """,
    ),
    (
        A.APPEAL,
        """
        appeal appeals appealed appealed appealing | quote for | 1 0
        beg begs begged begged begging | addressee that left quote infinitive | 2 1
        beseech beseeches besought besought beseeching | addressee that bare left quote infinitive | 0 0
        call calls called called calling | object quote for on upon | 489 288
        encourage encourages encouraged encouraged encouraging | addressee that left quote infinitive | 22 11
        exhort exhorts exhorted exhorted exhorting | addressee that bare left quote infinitive | 0 0
        implore implores implored implored imploring | addressee that bare left quote infinitive | 2 2
        plead pleads pleaded pleaded pleading | addressee that bare left quote infinitive | 8 4
        push pushes pushed pushed pushing | for | 16 12
        urge urges urged urged urging | addressee that bare object quote infinitive | 59 42
        """,
    ),
    (
        A.ASK,
        """
        ask asks asked asked asking | addressee question quote infinitive about for that | 318 225
        enquire enquires enquired enquired enquiring | question quote | 0 0
        inquire inquires inquired inquired inquiring | question quote | 0 0
        query queries queried queried querying | question quote | 1 1
        question questions questioned questioned questioning | object question | 60 41
        request requests requested requested requesting | addressee that bare left object infinitive | 9 3
        wonder wonders wondered wondered wondering | question quote | 18 15
        """,
    ),
    (
        A.ASSERT,
        """
        acknowledge acknowledges acknowledged acknowledged acknowledging | that bare left object question quote | 74 56
        add adds added added adding | that left question quote | 291 271
        accept accepts accepted accepted accepting | that | 2 2
        advise advises advised advised advising | addressee that question quote infinitive | 12 4
        allude alludes alluded alluded alluding | infinitive | 2 2
        answer answers answered answered answering | that left quote | 6 4
        argue argues argued argued arguing | that bare left object question quote for | 138 116
        assert asserts asserted asserted asserting | that left object question quote | 20 18
        assume assumes assumed assumed assuming | that bare left question | 13 8
        assure assures assured assured assuring | addressee that left question quote of | 18 15
        bark barks barked barked barking | quote | 2 2
        beam beams beamed beamed beaming | quote | 2 1
        believe believes believed believed believing | that bare left question raised | 37 21
        blog blogs blogged blogged blogging | that bare left question quote | 1 1
        boast boasts boasted boasted boasting | that bare left question quote about of | 17 14
        boom booms boomed boomed booming | quote | 2 2
        brag brags bragged bragged bragging | that left question quote about of | 7 4
        brand brands branded branded branding | object | 1 1
        brief briefs briefed briefed briefing | addressee that left question quote | 4 2
        caution cautions cautioned cautioned cautioning | addressee that bare left question quote against | 10 8
        challenge challenges challenged challenged challenging | quote | 0 0
        chant chants chanted chanted chanting | that bare left question quote | 14 7
        characterise characterises characterised characterised characterising | object | 0 0
        characterize characterizes characterized characterized characterizing | object | 4 4
        charge charges charged charged charging | quote that | 8 7
        cheer cheers cheered cheered cheering | that left question quote | 16 8
        chime chimes chimed chimed chiming | that bare left question quote | 1 0
        chuckle chuckles chuckled chuckled chuckling | that bare left question quote | 1 1
        cite cites cited cited citing | object quote | 74 58
        clarify clarifies clarified clarified clarifying | that left quote | 5 4
        comment comments commented commented commenting | that left question quote | 5 4
        complain complains complained complained complaining | that bare left quote about of | 21 15
        conclude concludes concluded concluded concluding | that bare left question quote | 41 38
        consider considers considered considered considering | that | 0 0
        contend contends contended contended contending | that bare left question quote | 7 6
        continue continues continued continued continuing | that question quote | 56 51
        convince convinces convinced convinced convincing | addressee that bare left quote | 22 13
        counter counters countered countered countering | that bare left question quote | 6 4
        crack cracks cracked cracked cracking | that left question quote | 2 1
        crow crows crowed crowed crowing | that bare left question quote | 0 0
        cry cries cried cried crying | that bare left question quote | 2 2
        deadpan deadpans deadpanned deadpanned deadpanning | that bare left question quote | 0 0
        decide decides decided decided deciding | that quote | 2 0
        declare declares declared declared declaring | that bare left quote | 62 49
        defend defends defended defended defending | object quote | 56 36
        depict depicts depicted depicted depicting | object | 2 1
        describe describes described described describing | object question | 89 67
        detail details detailed detailed detailing | object | 19 11
        determine determines determined determined determining | that left quote | 7 4
        discuss discusses discussed discussed discussing | object question | 53 37
        dub dubs dubbed dubbed dubbing | object | 1 1
        echo echoes echoed echoed echoing | quote object | 26 13
        elaborate elaborates elaborated elaborated elaborating | that left question quote | 2 1
        emphasise emphasises emphasised emphasised emphasising | that bare left question quote | 0 0
        emphasize emphasizes emphasized emphasized emphasizing | that bare left object question quote | 19 16
        email emails emailed emailed emailing | quote | 0 0
        exclaim exclaims exclaimed exclaimed exclaiming | that bare left question quote | 2 2
        explain explains explained explained explaining | that bare left object question quote | 76 60
        feel feels felt felt feeling | bare left | 35 15
        fire fires fired fired firing | quote | 2 1
        forget forgets forgot forgotten forgetting | that bare left object question | 3 3
        fume fumes fumed fumed fuming | that bare left question quote | 1 1
        gloat gloats gloated gloated gloating | quote | 1 1
        go goes went gone going | quote | 12 4
        gripe gripes griped griped griping | that bare left question quote | 0 0
        grouse grouses groused groused grousing | that bare left question quote | 1 1
        grumble grumbles grumbled grumbled grumbling | that bare left question quote | 0 0
        guess guesses guessed guessed guessing | that bare left | 5 3
        grin grins grinned grinned grinning | quote | 0 0
        gush gushes gushed gushed gushing | that bare left question quote | 1 1
        highlight highlights highlighted highlighted highlighting | object | 35 16
        hint hints hinted hinted hinting | that bare left question at | 14 11
        imagine imagines imagined imagined imagining | that bare left question | 5 3
        imply implies implied implied implying | that bare left question | 15 11
        indicate indicates indicated indicated indicating | that bare left object question | 44 33
        inform informs informed informed informing | addressee that bare left question quote of | 7 6
        insist insists insisted insisted insisting | that bare left object question quote | 61 45
        interject interjects interjected interjected interjecting | that bare left question quote | 4 2
        jeer jeers jeered jeered jeering | quote | 2 0
        joke jokes joked joked joking | that bare left question quote about of | 13 12
        know knows knew known knowing | that | 23 15
        label labels labeled labeled labeling | object quote | 9 7
        label labels labelled labelled labelling | object | 0 0
        lament laments lamented lamented lamenting | that bare left object question quote | 13 10
        lash lashes lashed lashed lashing | quote | 0 0
        laugh laughs laughed laughed laughing | that question quote | 0 0
        liken likens likened likened likening | object | 5 4
        maintain maintains maintained maintained maintaining | that left question quote | 8 5
        make makes made made making | that quote | 12 6
        marvel marvels marveled marveled marveling | that bare left question quote | 2 0
        marvel marvels marvelled marvelled marvelling | that bare left question quote | 0 0
        mention mentions mentioned mentioned mentioning | object that | 53 30
        muse muses mused mused musing | that bare left question quote | 3 2
        mutter mutters muttered muttered muttering | that bare left question quote | 0 0
        note notes noted noted noting | that bare left object question quote | 176 157
        notify notifies notified notified notifying | addressee that bare left question quote | 0 0
        observe observes observed observed observing | that bare left question quote | 2 2
        opine opines opined opined opining | that bare left question quote | 1 1
        outline outlines outlined outlined outlining | object | 15 8
        persuade persuades persuaded persuaded persuading | addressee that bare left question quote | 6 4
        point points pointed pointed pointing | that object quote to | 57 45
        portray portrays portrayed portrayed portraying | object | 16 11
        posit posits posited posited positing | that bare left question quote | 3 3
        post posts posted posted posting | that bare left question quote | 24 14
        proclaim proclaims proclaimed proclaimed proclaiming | that bare left question quote | 5 4
        profess professes professed professed professing | that bare left object question quote | 2 1
        put puts put put putting | quote tally | 10 10
        quip quips quipped quipped quipping | that bare left question quote | 3 3
        quote quotes quoted quoted quoting | object | 15 7
        read reads read read reading | that left question quote | 32 19
        realise realises realised realised realising | that bare left question | 0 0
        realize realizes realized realized realizing | that bare left question | 8 5
        reason reasons reasoned reasoned reasoning | that bare left question quote | 3 2
        reassure reassures reassured reassured reassuring | addressee that bare left question quote | 6 4
        recall recalls recalled recalled recalling | that bare object question quote | 54 42
        recite recites recited recited reciting | that bare left quote | 1 0
        recognise recognises recognised recognised recognising | that bare left question | 0 0
        recognize recognizes recognized recognized recognizing | that left | 21 13
        recount recounts recounted recounted recounting | that bare left object question quote | 8 5
        refer refers referred referred referring | infinitive | 25 15
        regard regards regarded regarded regarding | that left | 0 0
        reiterate reiterates reiterated reiterated reiterating | that bare left question quote | 12 7
        rejoin rejoins rejoined rejoined rejoining | that left question quote | 0 0
        remark remarks remarked remarked remarking | that bare left question quote | 19 14
        remember remembers remembered remembered remembering | that bare left question | 14 8
        remind reminds reminded reminded reminding | addressee that bare left quote of | 24 16
        repeat repeats repeated repeated repeating | that bare left question quote | 14 9
        reply replies replied replied replying | that left question quote | 27 23
        respond responds responded responded responding | that bare left quote | 42 31
        retort retorts retorted retorted retorting | that bare left question quote | 1 1
        retweet retweets retweeted retweeted retweeting | that bare left object question quote | 7 4
        rule rules ruled ruled ruling | that left quote | 18 9
        say says said said saying | that bare left object question quote raised | 5365 4808
        scoff scoffs scoffed scoffed scoffing | that bare left question quote | 1 1
        scream screams screamed screamed screaming | that left question quote | 2 1
        sob sobs sobbed sobbed sobbing | quote | 0 0
        smile smiles smiled smiled smiling | quote | 0 0
        see sees saw seen seeing | that judged | 125 55
        shoot shoots shot shot shooting | quote | 5 5
        shout shouts shouted shouted shouting | that bare left object question quote | 11 9
        sigh sighs sighed sighed sighing | that bare left question quote | 0 0
        signal signals signaled signaled signaling | that bare left question object | 16 9
        signal signals signalled signalled signalling | that bare left question object | 0 0
        sing sings sang sung singing | quote | 2 2
        sneer sneers sneered sneered sneering | that bare left question quote | 0 0
        speak speaks spoke spoken speaking | about | 30 23
        speculate speculates speculated speculated speculating | that bare left quote | 4 3
        spell spells spelled spelled spelling | quote | 0 0
        state states stated stated stating | that left question quote | 45 41
        stress stresses stressed stressed stressing | that bare left object question quote | 15 11
        suggest suggests suggested suggested suggesting | that bare left object question quote | 196 147
        sum sums sumed sumed suming | that left question quote | 1 0
        surmise surmises surmised surmised surmising | that bare left question quote | 2 2
        talk talks talked talked talking | about of | 100 62
        tell tells told told telling | addressee that bare left question quote infinitive of | 523 446
        testify testifies testified testified testifying | that left question quote | 4 4
        theorise theorises theorised theorised theorising | that bare left question quote | 0 0
        theorize theorizes theorized theorized theorizing | that bare left question quote | 0 0
        think thinks thought thought thinking | that bare left raised | 162 80
        thunder thunders thundered thundered thundering | that bare left question quote | 0 0
        tweet tweets tweeted tweeted tweeting | that bare left object quote | 90 71
        underline underlines underlined underlined underlining | that left question quote | 0 0
        underscore underscores underscored underscored underscoring | that left object quote | 15 9
        understand understands understood understood understanding | that bare left question raised | 26 13
        use uses used used using | quote | 10 3
        view views viewed viewed viewing | that left object | 34 14
        vouch vouches vouched vouched vouching | that left question quote for | 5 3
        whisper whispers whispered whispered whispering | that bare left question quote | 1 0
        write writes wrote written writing | that bare left quote of | 259 230
        yell yells yelled yelled yelling | that bare left question quote | 9 6
        """,
    ),
    (
        A.CLAIM,
        """
        allege alleges alleged alleged alleging | that bare left object quote raised | 19 14
        claim claims claimed claimed claiming | that bare left object quote infinitive | 95 64
        purport purports purported purported purporting | that bare left quote | 0 0
        """,
    ),
    (
        A.COMMIT,
        """
        aim aims aimed aimed aiming | infinitive | 13 7
        pledge pledges pledged pledged pledging | that left quote infinitive | 61 29
        promise promises promised promised promising | that bare left object quote infinitive | 73 52
        swear swears swore sworn swearing | that bare left quote | 1 1
        vow vows vowed vowed vowing | that bare left object quote infinitive | 53 45
        """,
    ),
    (
        A.CONDEMN,
        """
        assail assails assailed assailed assailing | object | 7 3
        berate berates berated berated berating | object | 0 0
        bash bashes bashed bashed bashing | object | 4 2
        belittle belittles belittled belittled belittling | object | 1 1
        bemoan bemoans bemoaned bemoaned bemoaning | object | 6 4
        blast blasts blasted blasted blasting | object | 34 22
        castigate castigates castigated castigated castigating | object | 1 1
        chide chides chided chided chiding | object | 6 4
        scold scolds scolded scolded scolding | object | 2 1
        condemn condemns condemned condemned condemning | object | 15 13
        criticise criticises criticised criticised criticising | object | 2 2
        criticize criticizes criticized criticized criticizing | object | 80 54
        decry decries decried decried decrying | object | 15 11
        denounce denounces denounced denounced denouncing | object | 28 16
        deplore deplores deplored deplored deploring | object | 2 2
        oppose opposes opposed opposed opposing | object | 64 31
        deride derides derided derided deriding | object | 4 4
        excoriate excoriates excoriated excoriated excoriating | object | 1 1
        knock knocks knocked knocked knocking | object | 11 5
        lambast lambasts lambasted lambasted lambasting | object | 4 3
        lambaste lambastes lambasted lambasted lambasting | object | 0 0
        mock mocks mocked mocked mocking | object quote | 27 18
        rail rails railed railed railing | against | 13 9
        rap raps rapped rapped rapping | object | 0 0
        rebuke rebukes rebuked rebuked rebuking | object | 7 4
        ridicule ridicules ridiculed ridiculed ridiculing | object | 3 2
        skewer skewers skewered skewered skewering | object | 0 0
        slam slams slammed slammed slamming | object | 25 21
        """,
    ),
    (
        A.CONFIRM,
        """
        affirm affirms affirmed affirmed affirming | that left question quote | 3 1
        attest attests attested attested attesting | that bare left object question quote | 0 0
        confirm confirms confirmed confirmed confirming | that bare left object question quote | 16 12
        reaffirm reaffirms reaffirmed reaffirmed reaffirming | that bare left object question quote | 4 4
        verify verifies verified verified verifying | that bare left object question quote | 0 0
        """,
    ),
    (
        A.DECLINE,
        """
        decline declines declined declined declining | infinitive | 72 25
        refuse refuses refused refused refusing | infinitive | 61 28
        """,
    ),
    (
        A.DEMAND,
        """
        command commands commanded commanded commanding | addressee that bare infinitive | 1 1
        demand demands demanded demanded demanding | that bare left object infinitive | 18 9
        direct directs directed directed directing | addressee that bare | 1 0
        instruct instructs instructed instructed instructing | addressee that bare left | 0 0
        order orders ordered ordered ordering | addressee that bare left infinitive | 17 12
        require requires required required requiring | that | 2 1
        """,
    ),
    (
        A.DENY,
        """
        deny denies denied denied denying | that bare left object quote | 36 18
        disavow disavows disavowed disavowed disavowing | that bare left object quote | 8 5
        dispute disputes disputed disputed disputing | that bare left object quote | 7 5
        rebut rebuts rebutted rebutted rebutting | that bare left object quote | 8 6
        refute refutes refuted refuted refuting | that bare left object quote | 2 2
        """,
    ),
    (
        A.EXPRESS,
        """
        doubt doubts doubted doubted doubting | that left | 3 3
        express expresses expressed expressed expressing | object | 62 39
        fear fears feared feared fearing | that bare left | 28 17
        hope hopes hoped hoped hoping | that bare object infinitive | 91 54
        seek seeks sought sought seeking | infinitive | 106 53
        suspect suspects suspected suspected suspecting | that left | 5 5
        voice voices voiced voiced voicing | object | 13 8
        wish wishes wished wished wishing | that left object infinitive | 2 1
        worry worries worried worried worrying | that bare left | 21 14
        """,
    ),
    (
        A.PRAISE,
        """
        applaud applauds applauded applauded applauding | object | 11 8
        credit credits credited credited crediting | object | 9 7
        commend commends commended commended commending | object | 1 1
        congratulate congratulates congratulated congratulated congratulating | object | 11 7
        extol extols extolled extolled extolling | object | 1 1
        hail hails hailed hailed hailing | object | 6 4
        laud lauds lauded lauded lauding | object | 2 2
        praise praises praised praised praising | object | 52 37
        salute salutes saluted saluted saluting | object | 0 0
        thank thanks thanked thanked thanking | object | 16 13
        tout touts touted touted touting | object | 21 14
        welcome welcomes welcomed welcomed welcoming | object | 0 0
        """,
    ),
    (
        A.PREDICT,
        """
        anticipate anticipates anticipated anticipated anticipating | that left quote | 2 2
        estimate estimates estimated estimated estimating | that bare left object quote | 21 15
        expect expects expected expected expecting | that left infinitive object | 142 78
        forecast forecasts forecast forecast forecasting | that left object quote | 3 3
        foresee foresees foresaw foreseen foreseeing | that bare left object quote | 3 3
        predict predicts predicted predicted predicting | that bare left quote object | 34 24
        project projects projected projected projecting | that bare quote | 7 4
        """,
    ),
    (
        A.PROPOSE,
        """
        offer offers offered offered offering | object infinitive | 109 53
        propose proposes proposed proposed proposing | that bare left object quote | 49 32
        recommend recommends recommended recommended recommending | that bare left quote object | 13 7
        volunteer volunteers volunteered volunteered volunteering | infinitive | 4 2
        """,
    ),
    (
        A.REJECT,
        """
        dismiss dismisses dismissed dismissed dismissing | object | 29 24
        reject rejects rejected rejected rejecting | object | 39 26
        resist resists resisted resisted resisting | object | 9 4
        """,
    ),
    (
        A.REPORT,
        """
        demonstrate demonstrates demonstrated demonstrated demonstrating | that left question | 9 6
        discover discovers discovered discovered discovering | that bare left question | 6 2
        document documents documented documented documenting | that left question | 1 0
        hear hears heard heard hearing | that bare left | 0 0
        find finds found found finding | that left | 54 38
        learn learns learned learned learning | that bare left | 23 10
        prove proves proved proved proving | left | 10 3
        relate relates related related relating | that bare question quote | 3 2
        report reports reported reported reporting | that bare left question quote object raised | 161 110
        show shows showed shown showing | that bare left object question | 293 183
        """,
    ),
    (
        A.THREATEN,
        """
        threaten threatens threatened threatened threatening | quote infinitive | 25 14
        """,
    ),
    (
        A.WARN,
        """
        warn warns warned warned warning | addressee that left quote of against | 46 39
        """,
    ),
)

_WITH_OUT: Final = verbs(
    (
        A.REJECT,
        """
        rule rules ruled ruled ruling | object question | 12 5
        """,
    ),
)

_PLEADED: Final = verbs(
    (A.ADMIT, "plead pleads pleaded pleaded pleading | plea | 0 0"),
    (A.DENY, "plead pleads pleaded pleaded pleading | plea | 0 0"),
)

_NOUNS: Final = {
    "claim": A.CLAIM,
    "claims": A.CLAIM,
    "allegation": A.CLAIM,
    "allegations": A.CLAIM,
    "assertion": A.ASSERT,
    "assertions": A.ASSERT,
    "suggestion": A.ASSERT,
    "suggestions": A.ASSERT,
    "belief": A.ASSERT,
    "contention": A.ASSERT,
    "announcement": A.ANNOUNCE,
    "report": A.REPORT,
    "reports": A.REPORT,
    "rumours": A.CLAIM,
    "rumors": A.CLAIM,
    "warning": A.WARN,
    "warnings": A.WARN,
    "promise": A.COMMIT,
    "pledge": A.COMMIT,
    "fear": A.EXPRESS,
    "fears": A.EXPRESS,
    "concern": A.EXPRESS,
    "concerns": A.EXPRESS,
    "accusation": A.ACCUSE,
    "accusations": A.ACCUSE,
    "complaint": A.ACCUSE,
    "complaints": A.ACCUSE,
    "prediction": A.PREDICT,
    "predictions": A.PREDICT,
    "revelation": A.ANNOUNCE,
    "demand": A.DEMAND,
    "demands": A.DEMAND,
}

_CHANNELS: Final = {
    "media": C.MEDIA,
    **dict.fromkeys(["statement", "statements", "communique", "communiqué", "release"], C.STATEMENT),
    **dict.fromkeys(["spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen"], C.SPOKESPERSON),
    **dict.fromkeys(["reporters", "journalists"], C.JOURNALISTS),
    **dict.fromkeys(["conference", "briefing", "presser"], C.PRESS_CONFERENCE),
    **dict.fromkeys(["interview", "interviews"], C.INTERVIEW),
    **dict.fromkeys(["speech", "address", "remarks", "rally", "debate", "lecture", "sermon", "testimony"], C.SPEECH),
    **dict.fromkeys(
        ["twitter", "facebook", "tweet", "tweets", "instagram", "telegram", "youtube", "blog", "post"], C.SOCIAL_MEDIA
    ),
    **dict.fromkeys(["television", "tv", "radio", "video", "broadcast", "show", "programme"], C.BROADCAST),
    **dict.fromkeys(
        ["report", "reports", "newspaper", "article", "editorial", "book", "documents", "document", "memo", "op-ed"],
        C.DOCUMENT,
    ),
    **dict.fromkeys(["letter", "email", "e-mail", "emails"], C.LETTER),
    **dict.fromkeys(["phone", "telephone", "call"], C.PHONE),
    **dict.fromkeys(["meeting", "summit", "hearing"], C.MEETING),
    **dict.fromkeys(["court", "trial", "filing", "lawsuit"], C.COURT),
}

SPEECH: Final = Speech(
    verbs=_VERBS,
    particles=listed("out"),
    phrasal={
        "put": listed("it"),
        "shoot": listed("back"),
        "fire": listed("back"),
        "go": listed("on"),
        "chime": listed("in"),
        "spell": listed("out"),
        "lash": listed("out"),
        "make": listed("clear"),
    },
    compounds={(verb.forms[0], "out"): verb for verb in _WITH_OUT}
    | {("plead", word): verb for word, verb in zip(("guilty", "not"), _PLEADED, strict=True)},
    pleadings=listed("guilty"),
    denials={
        **dict.fromkeys(listed("believe expect feel think"), A.DENY),
        **dict.fromkeys(listed("accept agree endorse favour recognise recognize"), A.REJECT),
    },
    alternatives=listed("or nor"),
    expletives=listed("it"),
    conditions=listed("if unless"),
    deeds={
        "call": listed("""
            ambulance ambulances conference doctor election elections meeting police referendum session strike strikes
        """),
        "concede": listed("goal goals one two three four five penalty penalties"),
        "claim": listed("asylum compensation life lives prize seat seats title victim victims"),
        "defend": listed("border borders city town village title"),
        "deny": listed("access asylum bail citizenship entry parole permission permit visa visas"),
        "dismiss": listed("""
            cabinet chief commander commanders employees general generals government governor judge judges minister
            ministers official officials police staff workers
        """),
        "offer": listed("little money much resistance reward shelter"),
        "question": listed("driver drivers man men suspect suspects woman witness witnesses"),
        "recall": listed("""
            ambassador ambassadors cars chargé consul deputies diplomat diplomats envoy envoys forces lawmakers models
            parliament players products reservists soldiers staff troops units vehicles
        """),
        "resist": listed("arrest"),
    },
    hearing=listed("hear"),
    hearers=listed("committee court hearing inquest inquiry jurors jury panel parliament tribunal"),
    selves=listed("i we"),
    naming=listed("cite quote"),
    resuming=listed("add"),
    ringing=listed("call"),
    withholding=listed("deny"),
    tallies=listed("""
        casualties count cost costs damage dead deaths estimate estimates figure figures fatalities injured losses
        number numbers ratio tally toll total turnout wounded
    """),
    tallied=listed("at"),
    complementizers=listed("that"),
    questions=listed("whether if how why what who when where which"),
    persons=listed("who"),
    infinitive="to",
    negative_endings=("n't", "n’t"),
    negatives=listed("cannot"),
    nobody=listed("nobody no-one none neither"),
    answers=listed("yes no"),
    existential=listed("there"),
    single=listed("one another each neither"),
    shares=listed("percent cent pc half third thirds quarter quarters majority minority rest number surveyed polled"),
    contracted_have="has",
    finite_endings=("ed", "s"),
    whereabouts=listed("above below inside outside"),
    clausal=listed("after as before since than till until"),
    participles=listed(
        "born brought built caught driven given held hit hurt kept known left led made seen sent shot struck taken"
    ),
    gerund_ending="ing",
    nominal_gerunds=listed("""
        banking beginning being blessing briefing broadcasting building ceiling clothing crossing dwelling
        ending evening feeling filing finding funding gathering hearing holding housing king landing lending listing
        manufacturing marketing mining meeting morning offering opening outing parking planning policing posting
        publishing racing ring ruling saving screening shipping shooting sibling spending spring string swing testing
        thing trading training turning uprising voting warning wedding wing writing
    """),
    finite=listed("""
        became began broke brought came drew fell gained gave got grew held kept led left lost met rang rose sank set
        spread stood struck swelled took went won
    """),
    copulas=listed("be is are was were been being 's 're ’re 'm ’m am isn't aren't wasn't weren't"),
    haves=listed("have has had having 've ’ve haven't hasn't hadn't"),
    helpers=listed("""
        go goes went gone going continue continues continued continuing come comes came coming begin begins began start
        starts started use used tend tends appear appears appeared seem seems seemed happen happened rush rushed try
        tries tried move moved step stepped on up out forward quick
    """),
    sources=(("according", "to"), ("as", "per"), ("in", "the", "words", "of")),
    quoting=listed("as"),
    nouns=_NOUNS,
    retold=listed("""
        account accusation accusations allegation allegations argument assertion assertions assessment charge charges
        claim claims comment comments decision demand demands description figure figures idea measure measures move
        moves number numbers plan position proposal remark remarks report reports request ruling statement statements
        step steps suggestion suggestions toll verdict version view warning
    """),
    pleas={
        **dict.fromkeys(listed("call calls appeal appeals plea pleas"), A.APPEAL),
        # "demand for oil" is nobody's wish.
        "demands": A.DEMAND,
    },
    asked=listed("for"),
    pleaders=listed("by from"),
    nominal=listed("""
        briefs claims reports calls states notes remarks demands plans offers questions charges hopes fears doubts
        views pledges promises vows estimates forecasts projects orders requests comments answers concerns
        details documents shows finds points signals hints tweets posts blogs attacks supports challenges
        uses blasts knocks backs laughs cheers shouts screams cries whispers quotes outlines highlights
        jokes quips chants rules counters reasons marvels welcomes salutes faults brands labels dubs
        commands directs guesses regrets worries proposals beams echoes barks booms
    """),
    turns={"q": A.ASK, "a": A.ASSERT},
    rubrics=listed("""
        note update updated correction clarification breaking new news live watch read listen photo photos picture video
        file source sources related image credit contact subject date time place what where when who why how more see
        brief briefs roundup digest
        advertisement opinion analysis review summary background warning editor editors look exclusive poll gallery map
        chart quiz explainer factbox nb ps tip re to from cc fyi
    """),
    wordings={"words": listed("in"), "telling": listed("in by"), "account": listed("by")},
    hedges=listed("reportedly allegedly purportedly supposedly"),
    agents=listed("by"),
    representing=(("on", "behalf", "of"), ("speaking", "for"), ("in", "the", "name", "of")),
    while_words={"as": "verb"} | dict.fromkeys(listed("while after when because although though before"), "always"),
    channels=_CHANNELS,
    carriers=listed("in on at during via by through from over to after"),
    calling=listed("on upon to"),
    speaking=listed("speaking talking writing"),
    addressing=listed("to"),
    shifts={
        ("ask", "infinitive"): A.APPEAL,
        ("ask", "for"): A.APPEAL,
        ("call", "object"): A.ASSERT,
        ("call", "quote"): A.ASSERT,
        ("quote", "object"): A.REPORT,
        ("tell", "infinitive"): A.DEMAND,
        ("warn", "infinitive"): A.DEMAND,
        ("write", "infinitive"): A.APPEAL,
        ("agree", "infinitive"): A.COMMIT,
        ("threaten", "infinitive"): A.THREATEN,
    },
    posting=listed("tweet retweet"),
    passing=listed("through via"),
    press=listed("reporters journalists correspondents"),
    refusals=listed("decline refuse"),
    silence=listed("comment elaborate respond answer"),
    making=listed("""
        gave give given gives giving had has have issue issued issues made make makes making offer offered offering
        offers provide provided provides
    """),
    silent={
        **dict.fromkeys(listed("comment commented"), frozenset()),
        **dict.fromkeys(listed("reached"), listed("comment")),
        **dict.fromkeys(listed("answer answered"), listed("question questions call calls phone email emails")),
        **dict.fromkeys(
            listed("reply replied respond responded return returned"),
            listed("""
                request requests question questions query queries call calls message messages email emails inquiry
                inquiries enquiry enquiries
            """),
        ),
    },
)
