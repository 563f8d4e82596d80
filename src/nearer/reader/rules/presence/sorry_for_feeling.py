"""An apology for having a feeling or a need, as if it were a wrong done."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Reframe, Rule, Unless

RULE = Rule(
    code="PRE105",
    name="sorry-for-feeling",
    step="presence",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="An apology stands here for a feeling or a need, which harms nobody.",
    why=(
        "“Sorry for being so needy”, “sorry for crying” and “sorry to put this on you” treat a feeling as an offence. They ask"
        " the other person to forgive something that was no wrong, and they make the next feeling harder to"
        " bring. People tend to judge their own openness far more harshly than others do. Thanks for"
        " listening can stand in the same place."
    ),
    limits=(
        "An apology for what somebody did while upset, such as shouting, is a repair and is left alone where"
        " it can be told. In some families “sorry” is only a polite way to begin."
    ),
    sources=("bruk2018", "neff2003", "article"),
    match=(
        Pattern(
            "(@sorry|apologies|<apologise>) [@filler|again|also] (for|about) [me|my|@filler|always] (being|feeling|getting|becoming|sounding|seeming|coming across as) [@filler|always|a bit] [@intensifier] [@intensifier] (@tender_state|a lot)",
            "(@sorry|apologies|<apologise>) [@filler|again|also] [for|that|if|i know|but] i (am|was|have been|got|get|feel|felt|sound|seem|keep|must be|can be|become) [@filler|always|being|getting|feeling|all|acting|a bit] [@intensifier|always] [@intensifier] (@tender_state|a lot ($|, |at)|not (coping|ok|myself|doing (well|great|so)))",
            "(@sorry|apologies|<apologise>) [@filler] to (be|sound|seem|get) [@filler|always] [@intensifier] [@intensifier] @tender_state",
            "(@sorry|apologies|<apologise>) [@filler|again] (for|that i) ..1 (making|make|made|having) you (listen|deal|hear|sit|put up|worry|carry|look after|see me)",
            "(hope|afraid|worried|scared) [that] i am [not] [@filler|being] [@intensifier] (too much|a burden|hard work|needy|clingy|dragging you|annoying you with)",
            "(@sorry|apologies|<apologise>) [@filler|again] [for|about|that|to|i|if|i am] [i|have|have been|am|all|the|my|keep|always|just|still|got] [been|all|so|the|little|big|stupid|silly|long|my]? [little|big|stupid|silly|sad|whole|long]? (crying|cry|cried|weeping|sobbing|blubbing|blubbering|bawling|tears|feeling|feelings|emotions|having feelings|needing|moping|worrying|meltdown|breakdown|wobble"
            "|melting down|breaking down|broke down|falling apart|fell apart|welling up|welled up|teared up|tearing up|choked up|oversharing|overshared|sob story|pity party|waterworks|ranting|rant|venting|vent|emotional|overthinking|offloading|offload|unloading|trauma dump|trauma dumping|neediness|insecurity|moaning|moan|whining|moodiness|being human|sadness|opening up)",
            "(@sorry|apologies|<apologise>) [@filler|again] [for|to|about|that|i|if i] [have|am|keep|always|just|i am] (dump|dumping|dumped|unload|unloading|unloaded|put|putting|lay|laying|burden|burdening|burdened|load|loading|lean|leaning|pour|pouring|bother|bothering|bothered|trouble|troubling|bore|boring|drag|dragging|bring|bringing|drain|draining|throw|throwing)"
            " ..5 (on you|on u|you with|out|onto you|you down|down|the mood|all this|all of this|with (this|my|all|it)|my (problems|feelings|stuff|worries|moods|baggage|mess))",
            "(@sorry|apologies|<apologise>) ..3 (need|needing|want|wanting|ask|asking) (so much|you so much|so much from you|a hug|reassurance|comfort|constant|you|this much|attention|too much)",
            "(@sorry|apologies|<apologise>) [@filler] [for|that|i|about] [have|am|having|such] ..1 (so many|too many|big|all these|these|my|messy) (feelings|emotions|needs|tears|issues|moods)",
            "(@sorry|apologies|<apologise>) [@filler] [for|about] (the|this|my|all the|such a|another) [@filler] [long|late night]? (sad|emotional|weepy|heavy|gloomy|miserable|depressing|self pitying|needy|moany|tearful) (message|messages|text|texts|call|voice note|voicenote|note|letter|essay)",
            "(@sorry|apologies|<apologise>) [that] i am not [@filler] (more fun|fun|much fun|better company|good company|great company|stronger|easier|happier|more cheerful|very cheerful|easy to be|in a better)",
            "(feel|felt|feeling) [@intensifier] (bad|terrible|awful|guilty|stupid|embarrassed|selfish) (for|about) (offloading|crying|unloading|leaning|putting (all|this|so)|dumping|ranting|venting|burdening|getting (so|all)? (emotional|upset|teary)|needing|asking for help|being (so|such|this)?) ..3 [you|$|on|@tender_state]",
            "(should not|did not (want|mean)|hate|do not want|never meant) [to]? [be] (bother|bothering|burden|burdening|trouble|troubling|dump|dumping|offload|offloading|load|loading|worry) ..1 (you|on you) [with]",
            "(@sorry|apologies|<apologise>) [@filler] (for|about) (how|the way|all the|any|the) [@intensifier] (@tender_state|drama|moods|crying|tears|weirdness) ..1 (i|$|, |last|the|yesterday|earlier|tonight|on)",
            "(@sorry|apologies|<apologise>) [@filler] [that] you (have|had|always have|keep having|are having|got) [to] (deal|put up|cope|listen|live|see) [with|to]? (me|my|this side|all this|all my|all of my)",
            "(@sorry|apologies|<apologise>) [@filler] [that] i can not [@filler] (be (happy|normal|stronger|more|cheerful|ok|like everyone|braver|fun)|cheer up|snap out|stop (crying|worrying|feeling|being)|handle|cope|get over|let it go|pull myself)",
            "(@sorry|apologies|<apologise>) i (did|do) not mean to (cry|get [@filler|@intensifier] (upset|emotional|teary|tearful)|break down|fall apart|dump|offload|rant|moan|burden|unload|worry you|blub|well up|overshare|be [@intensifier] @tender_state)",
            "(@sorry|apologies|<apologise>) [that] i [@filler|always] (panic|worry|overthink|fret|spiral|stress) (so much $|all the time|a lot $|about everything|like this|$)",
            "(did not mean|never meant) to (bring (you|the mood|everyone|us) down|cry|dump|spoil the mood|ruin the mood|get [@intensifier] (upset|emotional|teary)) ...3 sorry",
            "i [@filler] (know i am|am being|have been|get|keep being) [@intensifier] [@intensifier] @tender_state ...1 @sorry",
            "(feel|felt|feeling) [@intensifier] (bad|terrible|awful|guilty) (for|about) (bringing (you|everyone|the mood)|dragging (you|everyone)|worrying you|making you (sad|worry|listen))",
            "(@sorry|apologies|<apologise>) (for|about) [all] the ..1 (texts|messages|calls|voice notes|essay|essays|paragraphs|missed calls) ...1 i ..2 (anxious|panicked|worried|upset|lonely|sad|scared|spiralling|insecure|wobbly)",
            "(@sorry|apologies|<apologise>) [@filler] (for|to|if i|i|about|for always) [keep|am|was] (going on|go on|harping on|banging on|droning on|wallowing|spiralling|brooding|fretting|unravelling|losing it) ($|, |about (it|this|him|her|myself|my|mum|dad|your|everything|things)|like this|again|so|and)",
            "(@sorry|apologies|<apologise>) (about|for) (@when|earlier|the other night|before) ...1 i (was|got|am|had|felt) [@filler|@intensifier] [@intensifier] (@tender_state|a (meltdown|wobble|panic|breakdown))",
            "@sorry ...2 i will (stop|shut up|quit) (moaning|crying|whining|ranting|complaining|going on|rambling|blubbing|being)",
            # The same without the word: ignore me, do not mind me.
            "(ignore|do not mind|forgive|excuse|pardon|never mind) (me|my|the) [i am|i|being|for being|for|while i|when i|all the|silly] [just|being|get|am|so]? [being] [@intensifier] ..1 (@tender_state|tears|feelings|emotions|crying|rambling feelings|wobble|drama|moaning|mood|moods)",
            "i (hate|do not want|did not mean|never meant|feel bad|feel guilty|am afraid|am scared) [to|of|for|about] (be|being|become|becoming) (a|such a|so|too|your)? (burden|drain|bother|nuisance|needy|clingy|downer|much|drag|weight|baggage) [on you|to you|for you|$|and|but|so|,]",
            where=Where(question=False, negated=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(snapped|snappy|shouted|shouting|yelled|yelling|screamed|slammed|stormed|rude|mean|short with|sharp|unfair|grump|grumpy|unkind|harsh|ignored|ghosting|lied|forgot|nasty|took it out|taking it out)"
            ),
            example="Sorry for being so emotional and for snapping, I was unfair to you on the phone, rude even",
            why="Something done to the other is owned as well.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(happy|good|glad|joyful) (tears|cry|crying|ones|kind)",
                "(tears|cried|crying|cry) (of|with|from|for) (joy|happiness|laughter|laughing|relief|pride)",
            ),
            example="Sorry for crying at your speech, they were good tears",
            why="It is joy that is told, and no feeling is taken back.",
            place="message",
        ),
        Unless(
            Pattern(
                "to be a (pain|bother|nuisance)",
                "(put|lay|bring|throw|bother|trouble|load) ..3 (on the table|you at work|you so late|you so early|the car|parcel|chairs|you again about)",
                "(have to|need to|never|do not|not) (say|be|apologise) sorry",
                "(worry|trouble) you but (the|there is|your|is|can|could|do) ..1",
                "bother you (at|so|on|but|can|could|about|with a)",
                "(down|low) (for|on|to) (milk|bread|the|petrol|dinner|pizza)",
            ),
            example="sorry to bother you with this at work, bother you but is the spare key out",
            why="It is a polite way to begin a small request, or an apology that is waved away.",
            place="sentence",
        ),
    ),
    offers=(
        Reframe("Thank you for listening. I feel [a feeling], and it helps to tell you."),
        Ask("Would you ask a friend to apologise for feeling this?"),
    ),
    fires=(
        "Sorry for being so needy.",
        "sorry im such a mess today",
        "I'm so sorry for crying on the phone, you've enough going on.",
        "sorry to dump all this on you",
        "Sorry I got so emotional at lunch, Mum",
        "ignore me im just being clingy",
        "I apologise for the meltdown earlier",
        "Sorry, I know I'm too much.",
        "sorry for needing so much reassurance lately",
        "I don't want to be a burden on you",
        "sorry that I'm like this, I don't know why I get so low",
        "Sorry about the tears yesterday!",
    ),
    quiet=(
        "Sorry I'm late, the bus sat at the depot.",
        "I'm sorry I snapped at you, I was scared about money.",
        "Sorry to be a pain, can you grab milk?",
        "You wrote “sorry for being so needy” and I wanted to say you're not.",
        "sorry i was a grump, it was hunger and the printer",
        "I'm sorry that you're feeling low, can I bring soup?",
        "So sorry for your loss.",
        "Sorry for shouting, you asked a simple question",
        "I'm so sorry you had to cry alone.",
        "Sorry, we're down to the last two chairs.",
        "You never have to say sorry for crying.",
        "sorry about the tears, i cried with joy all the way home",
        "he said sorry for crying and nobody minded",
    ),
    confidence=0.7,
)
