"""A feeling told in a verb, a picture or a rarer word, as one's own."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Rule, Unless

TOLD = Where(question=False, negated=False)

RULE = Rule(
    code="EXP170",
    name="feeling-told",
    step="expression",
    tone="credit",
    roles=("say", "reply"),
    since="0.1.0",
    status="stable",
    notice="A feeling is told from the inside here, and that is easier to answer than a charge.",
    why=(
        "Feelings are often told without “I feel”: it hurts, I worry, my heart sank, there is a"
        " sadness in me. Said that way they still belong to the one who has them and accuse nobody."
        " In daily records of couples, telling a feeling went with closeness more than telling"
        " facts did."
    ),
    limits=(
        "Irony is not seen. Some of these words are also used for small things (“I hate Mondays”),"
        " and a pain of the body may be taken for one of the heart."
    ),
    sources=("laurenceau1998", "rogers2018", "kircanski2012"),
    match=(
        Pattern(
            "i @degree_word? (sobbed|sob|bawled)",
            "<hurt> my feelings",
            "(took|knocked|taken|knocks) the wind out of (me|my)",
            "(knocked|knocks|threw|throws|hit|hits) me (sideways|flat|for six|hard)",
            "i ..3 (carry|carrying|carried) ..3 (heaviness|ache|@feeling_noun)",
            "(something|a bit|a part|a light|everything) (in|inside|deep in) (of )?me @degree_word? (lit|sank|broke|softened|died|tightened|warmed|ached|went|opened|closed|lifted|shrank|sings|aches|breaks|sinks)",
            "!(you|always|never|who|he|she|they|that|it|this) @degree_word? (left|leaves|made|makes) me @degree_word? [feeling|feel] @degree_word? (@feeling_clear_hard|@feeling_clear_good|@feeling_other|small|lonely|alone)",
            where=TOLD,
        ),
        Pattern(
            # What happened does something to me.
            "(it|that|this) [<do>] @degree_word? @degree_word? (hurt|hurts|stung|stings|smarted"
            "|<sadden>|<scare>|<frighten>|<worry>|<upset>|<embarrass>|<overwhelm>|<terrify>"
            "|<frustrate>|<unsettle>|<annoy>|<shake>|<gut>|<crush>) (me|us)? [@degree_word|so much|a lot]"
            " (when|that|to|how|seeing|hearing|knowing|,|$)",
            "(it|that|this) @degree_word? (<cut> [me] deep|<hit> me hard|<break> my heart|<bring> me to tears"
            "|<get> to me|<get> under my skin|<weigh> on me|<knock> me|<throw> me|<touch> me|<move> me"
            "|left me (reeling|cold|in tears|@feeling_clear_hard))",
            "(that|the|your|what|those) ..4 @degree_word? (stung|stings|smarted|hurt me|upset me|got to me|scared me|threw me|shook me|cut deep)",
            "(broke|breaks|breaking) my heart",
            "(it|that|this) @degree_word? (bothers|bothered|haunts|haunted|pains|pained|grieves|hurts) me",
            "(gets|got|getting) to me (,|$|when|more|sometimes|that|today|at night)",
            "(made|makes|make|left|leaves) (me|my heart) @degree_word? @degree_word? (ache|cry|wince|melt|sink|want to (cry|hide|scream|run)|feel @degree_word? (@feeling|@feeling_other))",
            "(a|this|that|the|such a|these|real|sudden) @degree_word? (wave|waves|pang|pangs|rush|flood|stab|surge|flash|weight) of @feeling_noun",
            # What I do when I feel it.
            "i [(am|was|have been|keep|kept|do|can not stop)] @degree_word? @degree_word? (worry|worried|worrying|dread|dreading"
            "|dreaded|panic|panicked|panicking|grieve|grieving|cried|wept|envy|blushed|froze|freeze|shrink|shrank|crumble|crumbled"
            "|hurt|hurting|crying|weeping|aching|shaken|mourning)",
            "i @degree_word? (miss|am missing|missed) (him|her|them|my|mum|dad|being|having|home|when|what|@kin)",
            "i @degree_word? (hate|hated) (it when|that we|how (i|we|it)|feeling|being|seeing you|the (way|feeling|thought|idea))",
            "i could (have)? @degree_word? (<cry>|wept|weep|hug|screamed|scream)",
            # A place or a thing in me.
            "my heart @degree_word? (sank|sinks|sinking|breaks|broke|breaking|aches|ached|leapt|melts|melted"
            "|stopped|(is|was|feels|felt) @degree_word? (full|heavy|broken|in my mouth|sore))",
            "(i am|i was|i feel|i felt|i have|i had|there is|there was|carry|carrying|with) @degree_word? @degree_word?"
            " (full of|filled with|such|so much|a lot of|this|a|some|nothing but|a sense of|a wave of|a pang of|waves of) ..2 @feeling_noun",
            "(part|half|all|a bit|some) of me (is|was|feels|felt) @degree_word? @degree_word? @feeling",
            # Words for feelings that are less common, or stand without "I".
            "i (am|was|feel|felt|have been|have felt|got|get|went) @degree_word? @degree_word? @feeling_other",
            "(^|,|and|but) @degree_word? @degree_word? @feeling_clear_hard (today|tonight|this morning|right now|about|that|again|since|$)",
            "^ @degree_word? @degree_word? (happy|glad|relieved|excited|grateful|chuffed) (today|tonight|right now|about|that)",
            "i am not @degree_word? (coping|doing (@degree_word)? (well|great|ok|good)) @degree_word? (today|tonight|right now|lately|this week|these days|at the moment|with|about|and|$|,)",
            where=TOLD,
        ),
    ),
    unless=(
        Unless(
            Pattern("(if|unless|imagine|suppose|supposing)"),
            example="If it hurts that much, see the doctor",
            why="It is only supposed. “Whenever” is not, so it is left alone.",
            place="before",
        ),
        Unless(
            Pattern(
                "i (would|do) not worry",
                "(must|might|may) have (stung|hurt|upset|scared)",
                "<hurt> (yourself|himself|herself|itself|his|her|their|your|my (back|knee|ankle|wrist|foot|hand|leg|arm"
                "|shoulder|neck|head|toe|thumb|elbow|hip))",
                "my (back|knee|ankle|wrist|foot|leg|arm|tooth|throat|head|feet|legs|knees|teeth|ear|toe) @degree_word? <hurt>",
            ),
            example="I hurt my back moving the sofa",
            why="It is a pain of the body.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(dread|dreading|hate|miss|missing|missed) (@day_name|the (bus|train|washing|ironing)|being (late|early))",
                "(over the moon|buzzing|shattered|in love) (pizza|with (this|that|the|it))",
                "in love with (this|that|the|these|those|it)",
                "guilty ($|as charged)",
                "(happy|glad) to (leave|go)",
            ),
            example="I'm in love with this bakery",
            why="The strong word stands for a small thing.",
        ),
        Unless(
            Pattern(
                "<hurt> ..2 (when|if) (i|you) (bend|walk|run|press|swallow|move|chew|lift|cough)"
            ),
            example="it hurts when i swallow",
            why="Somebody tells of a symptom.",
        ),
    ),
    fires=(
        "It hurt when you laughed at my drawing",
        "that really stung, what you said about my job",
        "I worry about us when we go days without talking.",
        "my heart sank when i saw the empty chair",
        "There's so much anger in me about the will, and it isn't all about you.",
        "part of me is scared to move in together",
        "I'm still a bit stunned, Dad. I didn't know about the house.",
        "I cried in the car after we hung up",
        "im honestly dreading the holidays this yr",
        "I miss my brother. The house is loud with him not in it.",
        "lonely tonight, even with the whole family downstairs",
        "I'm not coping today and I didn't want to hide it",
        "It got to me when nobody asked how the interview went.",
        "it hurt so much when the letter came back",
    ),
    quiet=(
        "It hurts when I swallow, I think it's tonsillitis",
        "I hurt my back moving the sofa, can you lift the boxes",
        "I'm in love with this bakery",
        "you said it hurt when I laughed and I've been thinking about it",
        "Don't worry about the milk, I got some",
        "If it hurts that much, see the doctor",
        "Were you sad when the series ended?",
        "My heart rate monitor is in the drawer",
        "She cried in the car after the funeral.",
        "I missed the bus so I'll be ten minutes late",
        "the anger management leaflet is on the fridge",
    ),
    confidence=0.8,
)
