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
        "object",
        """
        accuse accuses accused accused accusing 0 0
        blame blames blamed blamed blaming 0 0
        fault faults faulted faulted faulting 0 0
        """,
    ),
    (
        A.ADMIT,
        "clause question quote",
        """
        admit admits admitted admitted admitting 0 0
        concede concedes conceded conceded conceding 0 0
        confess confesses confessed confessed confessing 0 0
        """,
    ),
    (
        A.ADMIT,
        "object",
        """
        regret regrets regreted regreted regreting 0 0
        """,
    ),
    (
        A.AGREE,
        "clause infinitive with",
        """
        agree agrees agreed agreed agreeing 0 0
        concur concurs concurred concurred concurring 0 0
        """,
    ),
    (
        A.AGREE,
        "object",
        """
        back backs backed backed backing 0 0
        embrace embraces embraced embraced embracing 0 0
        endorse endorses endorsed endorsed endorsing 0 0
        favor favors favored favored favoring 0 0
        favour favours favoured favoured favouring 0 0
        support supports supported supported supporting 0 0
        """,
    ),
    (
        A.ANNOUNCE,
        "clause object question quote",
        """
        announce announces announced announced announcing 0 0
        disclose discloses disclosed disclosed disclosing 0 0
        divulge divulges divulged divulged divulging 0 0
        reveal reveals revealed revealed revealing 0 0
        unveil unveils unveiled unveiled unveiling 0 0
        """,
    ),
    (
        A.APOLOGISE,
        "for",
        """
        apologise apologises apologised apologised apologising 0 0
        apologize apologizes apologized apologized apologizing 0 0
        """,
    ),
    (
        A.APPEAL,
        "for infinitive",
        """
        appeal appeals appealed appealed appealing 0 0
        """,
    ),
    (
        A.APPEAL,
        "addressee infinitive clause quote",
        """
        beg begs begged begged begging 0 0
        beseech beseeches beseeched beseeched beseeching 0 0
        encourage encourages encouraged encouraged encouraging 0 0
        exhort exhorts exhorted exhorted exhorting 0 0
        implore implores implored implored imploring 0 0
        plead pleads pleaded pleaded pleading 0 0
        urge urges urged urged urging 0 0
        """,
    ),
    (
        A.APPEAL,
        "for on infinitive object",
        """
        call calls called called calling 0 0
        """,
    ),
    (
        A.ASK,
        "addressee question about for infinitive quote",
        """
        ask asks asked asked asking 0 0
        """,
    ),
    (
        A.ASK,
        "question quote",
        """
        enquire enquires enquired enquired enquiring 0 0
        inquire inquires inquired inquired inquiring 0 0
        query queries queried queried querying 0 0
        wonder wonders wondered wondered wondering 0 0
        """,
    ),
    (
        A.ASK,
        "object question",
        """
        question questions questioned questioned questioning 0 0
        """,
    ),
    (
        A.ASK,
        "clause addressee infinitive object",
        """
        request requests requested requested requesting 0 0
        """,
    ),
    (
        A.ASSERT,
        "clause question quote",
        """
        acknowledge acknowledges acknowledged acknowledged acknowledging 0 0
        add adds added added adding 0 0
        answer answers answered answered answering 0 0
        argue argues argued argued arguing 0 0
        assert asserts asserted asserted asserting 0 0
        blog blogs blogged blogged blogging 0 0
        chant chants chanted chanted chanting 0 0
        cheer cheers cheered cheered cheering 0 0
        chime chimes chimed chimed chiming 0 0
        chuckle chuckles chuckled chuckled chuckling 0 0
        clarify clarifies clarified clarified clarifying 0 0
        comment comments commented commented commenting 0 0
        conclude concludes concluded concluded concluding 0 0
        contend contends contended contended contending 0 0
        continue continues continued continued continuing 0 0
        counter counters countered countered countering 0 0
        crack cracks cracked cracked cracking 0 0
        crow crows crowed crowed crowing 0 0
        cry cries cried cried crying 0 0
        deadpan deadpans deadpaned deadpaned deadpaning 0 0
        declare declares declared declared declaring 0 0
        elaborate elaborates elaborated elaborated elaborating 0 0
        emphasise emphasises emphasised emphasised emphasising 0 0
        emphasize emphasizes emphasized emphasized emphasizing 0 0
        exclaim exclaims exclaimed exclaimed exclaiming 0 0
        fume fumes fumed fumed fuming 0 0
        gripe gripes griped griped griping 0 0
        grouse grouses groused groused grousing 0 0
        grumble grumbles grumbled grumbled grumbling 0 0
        gush gushes gushed gushed gushing 0 0
        insist insists insisted insisted insisting 0 0
        interject interjects interjected interjected interjecting 0 0
        lament laments lamented lamented lamenting 0 0
        laugh laughs laughed laughed laughing 0 0
        maintain maintains maintained maintained maintaining 0 0
        marvel marvels marveled marveled marveling 0 0
        muse muses mused mused musing 0 0
        mutter mutters muttered muttered muttering 0 0
        note notes noted noted noting 0 0
        observe observes observed observed observing 0 0
        opine opines opined opined opining 0 0
        point points pointed pointed pointing 0 0
        posit posits posited posited positing 0 0
        post posts posted posted posting 0 0
        proclaim proclaims proclaimed proclaimed proclaiming 0 0
        profess professes professed professed professing 0 0
        quip quips quipped quipped quipping 0 0
        read reads read read reading 0 0
        reason reasons reasoned reasoned reasoning 0 0
        recall recalls recalled recalled recalling 0 0
        recite recites recited recited reciting 0 0
        recount recounts recounted recounted recounting 0 0
        rejoin rejoins rejoined rejoined rejoining 0 0
        remark remarks remarked remarked remarking 0 0
        repeat repeats repeated repeated repeating 0 0
        reply replies replied replied replying 0 0
        respond responds responded responded responding 0 0
        retort retorts retorted retorted retorting 0 0
        retweet retweets retweeted retweeted retweeting 0 0
        say says said said saying 0 0
        scoff scoffs scoffed scoffed scoffing 0 0
        scream screams screamed screamed screaming 0 0
        shout shouts shouted shouted shouting 0 0
        sigh sighs sighed sighed sighing 0 0
        sneer sneers sneered sneered sneering 0 0
        speculate speculates speculated speculated speculating 0 0
        state states stated stated stating 0 0
        stress stresses stressed stressed stressing 0 0
        suggest suggests suggested suggested suggesting 0 0
        sum sums sumed sumed suming 0 0
        surmise surmises surmised surmised surmising 0 0
        testify testifies testified testified testifying 0 0
        theorise theorises theorised theorised theorising 0 0
        theorize theorizes theorized theorized theorizing 0 0
        thunder thunders thundered thundered thundering 0 0
        tweet tweets tweeted tweeted tweeting 0 0
        underline underlines underlined underlined underlining 0 0
        underscore underscores underscored underscored underscoring 0 0
        vouch vouches vouched vouched vouching 0 0
        whisper whispers whispered whispered whispering 0 0
        write writes wrote written writing 0 0
        yell yells yelled yelled yelling 0 0
        """,
    ),
    (
        A.ASSERT,
        "addressee clause question quote",
        """
        advise advises advised advised advising 0 0
        assure assures assured assured assuring 0 0
        brief briefs briefed briefed briefing 0 0
        convince convinces convinced convinced convincing 0 0
        inform informs informed informed informing 0 0
        notify notifies notified notified notifying 0 0
        persuade persuades persuaded persuaded persuading 0 0
        reassure reassures reassured reassured reassuring 0 0
        remind reminds reminded reminded reminding 0 0
        tell tells told told telling 0 0
        """,
    ),
    (
        A.ASSERT,
        "infinitive",
        """
        allude alludes alluded alluded alluding 0 0
        refer refers referred referred referring 0 0
        """,
    ),
    (
        A.ASSERT,
        "object clause question",
        """
        assume assumes assumed assumed assuming 0 0
        forget forgets forgot forgotten forgetting 0 0
        guess guesses guessed guessed guessing 0 0
        imagine imagines imagined imagined imagining 0 0
        remember remembers remembered remembered remembering 0 0
        """,
    ),
    (
        A.ASSERT,
        "clause question",
        """
        believe believes believed believed believing 0 0
        feel feels felt felt feeling 0 0
        hint hints hinted hinted hinting 0 0
        imply implies implied implied implying 0 0
        indicate indicates indicated indicated indicating 0 0
        know knows knew known knowing 0 0
        realise realises realised realised realising 0 0
        realize realizes realized realized realizing 0 0
        recognise recognises recognised recognised recognising 0 0
        recognize recognizes recognized recognized recognizing 0 0
        signal signals signaled signaled signaling 0 0
        think thinks thought thought thinking 0 0
        understand understands understood understood understanding 0 0
        """,
    ),
    (
        A.ASSERT,
        "clause question quote about of",
        """
        boast boasts boasted boasted boasting 0 0
        brag brags bragged bragged bragging 0 0
        complain complains complained complained complaining 0 0
        joke jokes joked joked joking 0 0
        """,
    ),
    (
        A.ASSERT,
        "object",
        """
        brand brands branded branded branding 0 0
        characterise characterises characterised characterised characterising 0 0
        characterize characterizes characterized characterized characterizing 0 0
        cite cites cited cited citing 0 0
        compare compares compared compared comparing 0 0
        depict depicts depicted depicted depicting 0 0
        describe describes described described describing 0 0
        detail details detailed detailed detailing 0 0
        discuss discusses discussed discussed discussing 0 0
        dub dubs dubed dubed dubing 0 0
        highlight highlights highlighted highlighted highlighting 0 0
        label labels labeled labeled labeling 0 0
        liken likens likened likened likening 0 0
        mention mentions mentioned mentioned mentioning 0 0
        outline outlines outlined outlined outlining 0 0
        portray portrays portrayed portrayed portraying 0 0
        quote quotes quoted quoted quoting 0 0
        """,
    ),
    (
        A.ASSERT,
        "clause question quote addressee of against about",
        """
        caution cautions cautioned cautioned cautioning 0 0
        """,
    ),
    (
        A.ASSERT,
        "object quote",
        """
        challenge challenges challenged challenged challenging 0 0
        defend defends defended defended defending 0 0
        use uses used used using 0 0
        """,
    ),
    (
        A.ASSERT,
        "object clause",
        """
        consider considers considered considered considering 0 0
        regard regards regarded regarded regarding 0 0
        see sees saw seen seeing 0 0
        view views viewed viewed viewing 0 0
        """,
    ),
    (
        A.ASSERT,
        "clause object quote",
        """
        decide decides decided decided deciding 0 0
        determine determines determined determined determining 0 0
        rule rules ruled ruled ruling 0 0
        """,
    ),
    (
        A.ASSERT,
        "clause question quote object",
        """
        explain explains explained explained explaining 0 0
        reiterate reiterates reiterated reiterated reiterating 0 0
        """,
    ),
    (
        A.ASSERT,
        "about of",
        """
        speak speaks spoke spoken speaking 0 0
        talk talks talked talked talking 0 0
        """,
    ),
    (
        A.CLAIM,
        "clause quote",
        """
        allege alleges alleged alleged alleging 0 0
        claim claims claimed claimed claiming 0 0
        purport purports purported purported purporting 0 0
        """,
    ),
    (
        A.COMMIT,
        "infinitive",
        """
        aim aims aimed aimed aiming 0 0
        intend intends intended intended intending 0 0
        plan plans planned planned planning 0 0
        """,
    ),
    (
        A.COMMIT,
        "clause infinitive quote",
        """
        pledge pledges pledged pledged pledging 0 0
        promise promises promised promised promising 0 0
        swear swears swore sworn swearing 0 0
        vow vows vowed vowed vowing 0 0
        """,
    ),
    (
        A.CONDEMN,
        "object",
        """
        assail assails assailed assailed assailing 0 0
        attack attacks attacked attacked attacking 0 0
        bash bashes bashed bashed bashing 0 0
        belittle belittles belittled belittled belittling 0 0
        bemoan bemoans bemoaned bemoaned bemoaning 0 0
        berate berates berated berated berating 0 0
        blast blasts blasted blasted blasting 0 0
        castigate castigates castigated castigated castigating 0 0
        chide chides chided chided chiding 0 0
        condemn condemns condemned condemned condemning 0 0
        criticise criticises criticised criticised criticising 0 0
        criticize criticizes criticized criticized criticizing 0 0
        decry decries decried decried decrying 0 0
        denounce denounces denounced denounced denouncing 0 0
        deplore deplores deplored deplored deploring 0 0
        deride derides derided derided deriding 0 0
        disparage disparages disparaged disparaged disparaging 0 0
        excoriate excoriates excoriated excoriated excoriating 0 0
        knock knocks knocked knocked knocking 0 0
        lambast lambasts lambasted lambasted lambasting 0 0
        lambaste lambastes lambasted lambasted lambasting 0 0
        mock mocks mocked mocked mocking 0 0
        rap raps rapped rapped rapping 0 0
        rebuke rebukes rebuked rebuked rebuking 0 0
        ridicule ridicules ridiculed ridiculed ridiculing 0 0
        skewer skewers skewered skewered skewering 0 0
        slam slams slammed slammed slamming 0 0
        """,
    ),
    (
        A.CONFIRM,
        "clause question object quote",
        """
        affirm affirms affirmed affirmed affirming 0 0
        attest attests attested attested attesting 0 0
        confirm confirms confirmed confirmed confirming 0 0
        reaffirm reaffirms reaffirmed reaffirmed reaffirming 0 0
        verify verifies verified verified verifying 0 0
        """,
    ),
    (
        A.DECLINE,
        "infinitive",
        """
        decline declines declined declined declining 0 0
        refuse refuses refused refused refusing 0 0
        """,
    ),
    (
        A.DEMAND,
        "addressee infinitive clause",
        """
        command commands commanded commanded commanding 0 0
        direct directs directed directed directing 0 0
        instruct instructs instructed instructed instructing 0 0
        order orders ordered ordered ordering 0 0
        """,
    ),
    (
        A.DEMAND,
        "clause object infinitive",
        """
        demand demands demanded demanded demanding 0 0
        """,
    ),
    (
        A.DEMAND,
        "object clause infinitive",
        """
        require requires required required requiring 0 0
        """,
    ),
    (
        A.DENY,
        "clause object quote",
        """
        deny denies denied denied denying 0 0
        disavow disavows disavowed disavowed disavowing 0 0
        dispute disputes disputed disputed disputing 0 0
        rebut rebuts rebutted rebutted rebutting 0 0
        refute refutes refuted refuted refuting 0 0
        """,
    ),
    (
        A.EXPRESS,
        "clause",
        """
        doubt doubts doubted doubted doubting 0 0
        fear fears feared feared fearing 0 0
        suspect suspects suspected suspected suspecting 0 0
        worry worries worried worried worrying 0 0
        """,
    ),
    (
        A.EXPRESS,
        "object",
        """
        express expresses expressed expressed expressing 0 0
        voice voices voiced voiced voicing 0 0
        """,
    ),
    (
        A.EXPRESS,
        "clause infinitive",
        """
        hope hopes hoped hoped hoping 0 0
        wish wishes wished wished wishing 0 0
        """,
    ),
    (
        A.EXPRESS,
        "infinitive object",
        """
        seek seeks sought sought seeking 0 0
        want wants wanted wanted wanting 0 0
        """,
    ),
    (
        A.PRAISE,
        "object",
        """
        applaud applauds applauded applauded applauding 0 0
        celebrate celebrates celebrated celebrated celebrating 0 0
        commend commends commended commended commending 0 0
        congratulate congratulates congratulated congratulated congratulating 0 0
        extol extols extoled extoled extoling 0 0
        hail hails hailed hailed hailing 0 0
        laud lauds lauded lauded lauding 0 0
        praise praises praised praised praising 0 0
        salute salutes saluted saluted saluting 0 0
        thank thanks thanked thanked thanking 0 0
        tout touts touted touted touting 0 0
        welcome welcomes welcomed welcomed welcoming 0 0
        """,
    ),
    (
        A.PREDICT,
        "clause object quote",
        """
        anticipate anticipates anticipated anticipated anticipating 0 0
        estimate estimates estimated estimated estimating 0 0
        forecast forecasts forecast forecast forecasting 0 0
        foresee foresees foresaw foreseen foreseeing 0 0
        predict predicts predicted predicted predicting 0 0
        project projects projected projected projecting 0 0
        """,
    ),
    (
        A.PREDICT,
        "clause infinitive",
        """
        expect expects expected expected expecting 0 0
        """,
    ),
    (
        A.PROPOSE,
        "object infinitive",
        """
        offer offers offered offered offering 0 0
        volunteer volunteers volunteered volunteered volunteering 0 0
        """,
    ),
    (
        A.PROPOSE,
        "clause object quote",
        """
        propose proposes proposed proposed proposing 0 0
        recommend recommends recommended recommended recommending 0 0
        """,
    ),
    (
        A.REJECT,
        "object",
        """
        dismiss dismisses dismissed dismissed dismissing 0 0
        oppose opposes opposed opposed opposing 0 0
        rebuff rebuffs rebuffed rebuffed rebuffing 0 0
        reject rejects rejected rejected rejecting 0 0
        resist resists resisted resisted resisting 0 0
        """,
    ),
    (
        A.REPORT,
        "clause question",
        """
        demonstrate demonstrates demonstrated demonstrated demonstrating 0 0
        discover discovers discovered discovered discovering 0 0
        document documents documented documented documenting 0 0
        find finds found found finding 0 0
        learn learns learned learned learning 0 0
        prove proves proved proved proving 0 0
        show shows showed shown showing 0 0
        """,
    ),
    (
        A.REPORT,
        "clause question quote",
        """
        relate relates related related relating 0 0
        report reports reported reported reporting 0 0
        """,
    ),
    (
        A.THREATEN,
        "infinitive quote",
        """
        threaten threatens threatened threatened threatening 0 0
        """,
    ),
    (
        A.WARN,
        "addressee clause of against about quote",
        """
        warn warns warned warned warning 0 0
        """,
    ),
)

_NOUNS: Final = {
    "claim": A.CLAIM,
    "claims": A.CLAIM,
    "allegation": A.CLAIM,
    "allegations": A.CLAIM,
    "assertion": A.ASSERT,
    "assertions": A.ASSERT,
    "statement": A.ASSERT,
    "statements": A.ASSERT,
    "argument": A.ASSERT,
    "suggestion": A.ASSERT,
    "belief": A.ASSERT,
    "view": A.ASSERT,
    "opinion": A.ASSERT,
    "conclusion": A.ASSERT,
    "contention": A.ASSERT,
    "announcement": A.ANNOUNCE,
    "news": A.REPORT,
    "report": A.REPORT,
    "reports": A.REPORT,
    "rumor": A.CLAIM,
    "rumors": A.CLAIM,
    "rumour": A.CLAIM,
    "rumours": A.CLAIM,
    "warning": A.WARN,
    "warnings": A.WARN,
    "promise": A.COMMIT,
    "pledge": A.COMMIT,
    "vow": A.COMMIT,
    "fear": A.EXPRESS,
    "fears": A.EXPRESS,
    "concern": A.EXPRESS,
    "concerns": A.EXPRESS,
    "hope": A.EXPRESS,
    "hopes": A.EXPRESS,
    "accusation": A.ACCUSE,
    "accusations": A.ACCUSE,
    "complaint": A.ACCUSE,
    "complaints": A.ACCUSE,
    "criticism": A.CONDEMN,
    "prediction": A.PREDICT,
    "admission": A.ADMIT,
    "acknowledgment": A.ADMIT,
    "revelation": A.ANNOUNCE,
    "demand": A.DEMAND,
    "demands": A.DEMAND,
    "proposal": A.PROPOSE,
    "idea": A.ASSERT,
    "notion": A.ASSERT,
    "perception": A.ASSERT,
    "suspicion": A.EXPRESS,
    "suspicions": A.EXPRESS,
}

_CHANNELS: Final = {
    **dict.fromkeys(["statement", "statements", "communique", "communiqué", "release"], C.STATEMENT),
    **dict.fromkeys(["spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen"], C.SPOKESPERSON),
    **dict.fromkeys(["reporters", "journalists"], C.JOURNALISTS),
    **dict.fromkeys(["conference", "briefing", "presser"], C.PRESS_CONFERENCE),
    **dict.fromkeys(["interview", "interviews"], C.INTERVIEW),
    **dict.fromkeys(["speech", "address", "remarks", "rally", "debate", "lecture", "sermon", "testimony"], C.SPEECH),
    **dict.fromkeys(
        ["twitter", "facebook", "tweet", "tweets", "instagram", "telegram", "youtube", "blog", "post"], C.SOCIAL_MEDIA
    ),
    **dict.fromkeys(["television", "tv", "radio", "broadcast", "show", "programme"], C.BROADCAST),
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
    complementizers=listed("that"),
    questions=listed("whether if how why what who when where which"),
    infinitive="to",
    copulas=listed("be is are was were been being 's 're am isn't aren't wasn't weren't"),
    haves=listed("have has had having 've haven't hasn't hadn't"),
    helpers=listed("""
        go goes went gone going continue continues continued continuing come comes came coming begin begins began start
        starts started use used tend tends appear appears appeared seem seems seemed happen happened rush rushed try
        tries tried move moved step stepped on up out forward quick
    """),
    sources=(("according", "to"), ("as", "per"), ("in", "the", "words", "of")),
    nouns=_NOUNS,
    hedges=listed("reportedly allegedly purportedly supposedly"),
    agents=listed("by"),
    representing=(("on", "behalf", "of"), ("speaking", "for"), ("in", "the", "name", "of")),
    as_words=listed("as"),
    channels=_CHANNELS,
    press=listed("reporters journalists correspondents"),
    refusals=listed("decline declines declined declining refuse refuses refused refusing"),
)
