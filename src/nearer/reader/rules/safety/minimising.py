"""A reply that makes smaller what somebody has just shared."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Swap, Unless

RULE = Rule(
    code="SAF101",
    name="minimising",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This may land as “it isn’t that bad”, even where comfort is meant.",
    why=(
        "Making something smaller is often a wish to take pain away. To the one who shared it, it"
        " can say that the feeling is out of proportion, and that the next one had better stay"
        " unsaid. A feeling that has been seen tends to ease by itself."
    ),
    limits=(
        "Where the other person asked whether something is serious, making it smaller is an answer."
        " It is also found when both of them talk that way in play."
    ),
    sources=("linehan1997", "weger2014", "bodie2015"),
    match=(
        # A verdict on the size of the thing: about "it", "this", or what is theirs.
        Pattern(
            "(maybe|perhaps|probably|possibly|i think|i am sure) you are just (over ?)?(tired|hormonal|hungry|stressed|bored|overtired|run down|sensitive|emotional|nervous|due on|dehydrated)",
            "you are (probably|only|just|simply) just? (tired|hormonal|hungry|bored|overtired|run down|due on) ($|,|that|it|and)",
            "(it|this|that|things|@your ..2) (<be> @filler? (not|hardly|barely)|do not sound|does not "
            "sound|does not seem|can not be|can not have been|could not have been) @filler? "
            "@intensifier? (that|all that|so|such|as)"
            " (big|bad|serious|important|terrible|awful|huge|deep|hard|tragic|dramatic|difficult"
            "|horrible|unusual|much)",
            "(it|this|that) (is|was) (not|hardly|barely|nothing) @filler? ..2 (the end of the "
            "world|life or death|life and death|a tragedy"
            "|a disaster|a catastrophe|a crisis|a matter of life|rocket science|anything serious"
            "|anything major|worth"
            " (it|crying|getting|worrying|losing|all|your|the (tears|stress|fuss|energy|drama"
            "|upset)))",
            "(not|hardly|barely|is that not) the end of the world",
            where=Where(question=False),
        ),
        Pattern(
            "(not|hardly|barely|never|scarcely) @filler? worth (it|this|mentioning|talking|your"
            "|all|crying|getting|losing|being|worrying|one|so much|that much|thinking|stressing"
            "|arguing|any|the @filler? (tears|stress|fuss|energy|drama|upset|worry|bother"
            "|heartache|grief|hassle|sleep|pain))",
            "who (even|really)? cares (what (grade|you (got|look|wore|weigh|said|are))|if (it|you"
            "|the|your|a)|about (a|an|the|it|that|one|some|your))",
            "(not|hardly|barely) @filler? (something|anything|a thing|a reason|much) (to|worth) "
            "(be|get|feel|cry|being|getting|feeling|crying|make|making) ..2 (about|over|for)",
            "never (killed|hurt|harmed) (anyone|anybody|nobody|no one)",
            "(no|not a|not such a|hardly a|not that|not a very) @intensifier? big (a)? (deal"
            "|thing)",
            "no biggie",
            "(it|this|that) (is|was) (just|only|merely|one|a single) (a|an|one|some|your|the)? "
            "..2 @loss ($|,|after all|for|at|and|you|mate"
            "|love|get|let|there|not|babe|anyway|though|from)",
            "(it|this|that|they|those) (is|are|was|were) (just|only|merely) (a|some)? (hair|money"
            "|work|words|stuff|things|nerves|stress|school|kids"
            "|people|teasing|banter|weather|jealousy|gossip|family) ($|,|after all|and|you|so)",
            "(he|she) (is|was) (just|only) an? @loss",
            "(nothing|no need|no reason|no point|not worth|no use|no sense|no cause) (to|in|for "
            "you to)? ..1 (<be>|<feel>|<get>|<worry>|<cry>"
            "|<stress>|<panic>|<fuss>|<upset>|making|losing) ..1 (@feeling_hard|about|over|so"
            "|sleep|a fuss|yourself|worked)",
            "^ (oh|ah|well|pfft|but|come on)? (that|this) is nothing ($|,|to)",
            where=Where(question=False),
        ),
        # A question or a shrug that leaves it no weight at all.
        Pattern(
            "(what is|where is) the (big deal|fuss|problem|drama|issue|harm)",
            "(what|why) (does|would|should|do) (it|that|this|you) (even|really)? (matter|care)",
            "^ (oh|ooh|well|and)? (so what ($|,|if|it|who|you !(are|is))|big deal|big whoop)",
            "^ (oh|well|and|honestly)? who (even|really)? cares ($|,|about (it|that|this)|anyway)",
            "(it|that|this) (does not|will not|did not) (really|even|actually)? matter (now|any "
            "more|that much|anyway|in the|$|,|so)",
            "(is|was) (it|this|that) (really|honestly|actually) (that|so|such|worth|all that|a "
            "big)",
            "why (are|do|must|did) you ..2 make (it|this|that|such|so)",
            "(why are you|you are|stop|quit|do not|always) (making|make) (such|so much|too much"
            "|a big|a|it|this|that|everything|a whole)"
            " ..2 (deal|fuss|thing|drama|scene|mountain|meal|issue|crisis|tragedy)",
            "(all (this|that|the)|so much|such a) (fuss|drama|fuss and drama|palaver|carry on"
            "|song and dance)",
            "(nobody|no one) (died|is dying|has died|was hurt|got hurt)",
            "(worse|stranger|harder) things (have)? <happen>",
            "(in|within|give it) (a|one|two|five|ten|a few) (day|days|week|weeks|month|months"
            "|year|years|years time|months time)"
            " (time)? ..1 (you|none|this|it) (will|would|are going)",
            "you (will|are going to|would) (not)? (have|even|probably|soon|all)? ..1 (<get> over"
            "|remember|<forget>|laugh about|survive|live|look back)"
            " ..1 (it|this|that|him|her|on|all about|$)",
            "(such|so|over|about|is|was|quite|is only|is just) (a)? @filler? (small|little|tiny"
            "|silly|minor|trivial|petty|insignificant|stupid) (a)? (thing|things|matter|matters"
            "|detail|details|reason|problem|issue|hiccup|setback|bump|stuff|quarrel|squabble)",
            "is that (all|it) ($|,|you|i|that)",
            "(not like|as if|not as if|not as though) (anyone|anybody|someone|somebody|it|you|he"
            "|she|they) ..2 (died|dead|dying|hurt|dies|matters|kill|killed|the end)",
            "i thought (it|something|this|you) ..2 (was|had|were)? ..2 (serious|worse|bad|awful"
            "|terrible|important|dying)",
            "(have|had) (been through|seen|survived|known|dealt with) (much|far|a lot|way)? worse",
        ),
        # The size of it, measured by anything at hand.
        Pattern(
            "(it|this|that|they|these) (is|are|was|were) (just|only|merely) (a|an|one|some"
            "|another|your|the) ..1 @loss ($|,|and|so|not|you|after all|anyway)",
            "^ (ach|oh|but|come on|mate|well|and|honestly)? ,? (it|that) (is|was) (a|one|an) "
            "(little|tiny|single|stupid|silly)? (game|match|job|exam|test|dog|cat|hamster|fish"
            "|phone|car|comment|remark|text|number|grade|party|haircut|dinner|email|song|film"
            "|hobby|fling|crush|meeting|word) $",
            "(you are|stop|quit|do not|you always) (make|making) (far|way)? too much (out)? of "
            "(it|this|that|everything|things)",
            "(do not|can not|fail to) (see|get|understand|know) (what|why) ..2 (the|all the|all "
            "this|this) ..1 (fuss|big deal|problem|drama|issue|commotion|hype)",
            "(there are|there is) (much|far|way|so many|a lot of)? (worse|bigger|more important"
            "|sadder) (things|problems|tragedies|worries|fates|ways) ..2",
            "(is|was|are) not (even|really|exactly)? (a|an|any)? (real|actual|proper|genuine"
            "|serious) (problem|issue|reason|worry|crisis|illness|job|loss)",
            "(no|not a|hardly a|not much of a|not any) reason to (fall|be|get|cry|lose|ruin|go"
            "|panic|act|feel|give up|stay in|spoil|make)",
            "(like|as if|as though) (he|she|they|anyone|anybody|someone|somebody|your life|the "
            "world) (actually|even|really|ever)? (<hit>|<die>|<fire>|<kill>|<hurt>|<leave>"
            "|<cheat>|<steal>|<beat>|hates|hated|is over|is ending|ended|called you|did anything"
            "|said anything)",
            "in the (grand|big|bigger|great|greater|wider|larger) (scheme|picture|order)",
            "(nothing|no harm|no damage) (bad|serious|terrible|really|actually|even|that)? ..1 "
            "(happened|got (taken|stolen|broken|lost|damaged|hurt|done)|was (taken|stolen|broken"
            "|lost|damaged|said|done|meant)|came of it)",
            "(will|would|are going to|is going to) (not even|hardly|soon|all|all be|barely|not)? "
            "(be forgotten|blow over|have forgotten|have blown over|not matter|seem (so)? (small"
            "|silly|trivial)|seem like nothing|have moved on|be old news)",
            "(,|and|but|ok) so what ($|if|,)",
            "you have (@filler)? (had|been through|survived|known|got through|coped with) (much"
            "|far|way|a lot)? worse",
            "(not|hardly|isn't) (really|exactly|even)? (something|anything|a thing|a reason|the "
            "kind of thing) ..1 (to|you) (lose|fall|cry|panic|be|get|make|worry|stress|ruin"
            "|spoil) ..2",
            "(people|folk|everyone|everybody|couples|families|friends|siblings|bosses|managers"
            "|men|kids|teenagers) (@filler|always)? (say|forget|argue|fight|fall out|break up"
            "|get dumped|get fired|fail|lose|shout|tease|talk) ..1 (things|exams|jobs|all the "
            "time|every day|sometimes|like that|now and then)",
            "(is|was) (@filler)? (hardly|barely|scarcely) (a|an|the) !(surprise|wonder|day|time"
            "|word|moment|good|week|minute) ..2",
            "(they|these|those) (are|were) (just|only|merely) (exam)? (results|comments|remarks"
            "|texts|messages|photos|clothes|shoes|plants|numbers|likes|followers|grades|marks"
            "|exams|things|clothes|nails|papers|books|opinions|nerves|feelings)",
            "(no|not any) (need|reason|call|cause|excuse) for ..3 (tears|drama|fuss|upset|crying"
            "|sulking|worry|anger|attitude|panic|hysterics|theatrics|waterworks|melodrama|scene)",
            "(tears|fuss|crying|drama|scene|sulking|worked up|meltdown|carry on|tantrum|moping"
            "|stress|stressing|panicking) (over|about) (a|an|one|some|something|such) ..2 ($|,"
            "|and|so|like|mate|@dear)",
            "(you|he|she) (lost|missed|failed|broke|dropped|burnt|forgot) (a|an|one|some) ..2 ,? "
            "not (a|an|your|the) ..2",
            "(nobody|no one|you will not|none of them|he will not|she will not|they will not) "
            "(@filler|even|will|is going to)? (@filler|even|will|is going to)? (remember|notice"
            "|care|mind) (@filler|it|this|that|what|about|by|in|tomorrow|if|who|when|$)",
            "you (@filler)? (hardly|barely|scarcely|only just|did not (even|really)) (knew|know"
            "|met|saw|liked|used|even|spoke) (him|her|them|it|the|each|even)",
            "(do not|can not|fail to|really do not) (@filler)? see (the|a|any|your|where the) "
            "(problem|issue|big deal|harm|drama|fuss|tragedy)",
            "(no|not a|hardly a|not the|not exactly a|no great) (tragedy|crisis|catastrophe"
            "|disaster|funeral|crime|emergency|war|apocalypse|matter of|death sentence|national) "
            "..1",
            "(treating|acting|act|behaving|carrying on|going on|reacting|as if|like) ..3 (end of "
            "the world|apocalypse|world is ending|world ended|(someone|somebody|he|she) (has"
            "|is)? (died|dead)|tragedy|catastrophe|disaster|life and death)",
            "(in|within|give it) (a|an|one|two|three|ten|five|a few|another) _ ..2 you (will"
            "|would) (have|be|not|wonder|laugh|forget|see|feel|even|probably) ..3",
            "(is|was) (just|only|merely) (his|her|their|your _|one _|some _|somebody's|someone's"
            "|a ..1) ..2 (opinion|view|word|words|talk|gossip|noise|moment|phase|stage|mood)",
            "i (was (expecting|imagining)|thought (it|this|that) was|thought something) ..3 "
            "(awful|serious|terrible|worse|bad|real|important|dreadful)",
            "(non issue|non event|nothing burger|storm in a teacup|tempest in a|molehill|much ado"
            "|small potatoes|small beer|no great shakes|water off a)",
            "(blown|blowing|turned|turning|made|making|built|building|blow|turn|make|build) ..4 "
            "into (a|an|something|this|such) ..1 (huge|big|massive|giant|thing|drama|crisis"
            "|tragedy|mountain|issue|saga|war)",
            "(anything|something) (to|worth) (@upset_act|being ..1|getting ..1|losing) (about"
            "|over)",
            where=Where(question=False),
        ),
        Pattern(
            "in the (grand|big|bigger) (scheme|picture) of things ..1 (does|is|will)",
            "(nothing|anything) (really|even)? happened ,? (did|has) (it|anything)",
            "(is it|it is) (really|honestly)? that (important|deep|serious|big|bad)",
            "not (really|even|honestly)? that deep",
            "(,|and|so|but) (big whoop|big deal|who cares|so what|boo hoo|whoop de doo) ($|,"
            "|about)",
            "^ is ..4 (really|honestly|actually) (that|so|such|worth) (bad|terrible|awful|hard"
            "|important|big|serious|upsetting|a|crying|all|getting|this)",
            "^ (oh)? is that (all|it) $",
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(not|no|hardly) (a )?crime to (want|need|like|miss|feel|be|wish|cry|rest|love)",
                "not so much (the|that|him|her|them|about) ...10 (it is|but)",
            ),
            example="It's not a crime to want to be liked, love.",
            why="It clears the feeling of blame, or looks for what weighs more.",
        ),
        Unless(
            Pattern(
                "all the (fuss|drama) [that] you (want|like|need|please)",
                "(make|making) all the (fuss|drama) (over|of) (you|him|her|them)",
            ),
            example="You can make all the fuss you want here tonight.",
            why="The room to make a fuss is given, not grudged.",
        ),
        Unless(
            Pattern(
                "(not|no) @intensifier? big deal (for|to) me",
                "(i|we) (will|can|could|would|am going to|was going to|do not mind) @filler? "
                "(<drive>|<bring>|<do>|<get>|<pick>"
                "|<fetch>|<fix>|<sort>|<help>|<take>|<come>|<wait>|<cook>|<make>|<lend>|<send>"
                "|<move>|<carry>|<collect>|<pay>|<cover>"
                "|<clean>|<wash>|<mop>|<have>|<stay>|<go>|<ring>|<call>)",
                "for me to",
            ),
            example="It's not a big deal, I'll drive you there.",
            why="It speaks of the helper's own trouble and makes an offer lighter.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "<be> (it|this|that|they) ..3 (bad|serious|normal|ok|dangerous|worth|big|worse"
                "|late|a problem)",
                "does (it|that|this) (look|sound|matter)",
                "(@sorry|^^ oops|^^ whoops|my fault)",
                "^^ ..2 (broke|dropped|spilt|spilled|forgot|burnt|burned|lost) ..3 (plate|mug"
                "|glass|milk|cup|vase|dinner|toast|your|keys|sorry)",
                where=Where(quoted=None),
            ),
            example=Exchange(
                "is it serious, the doctor said a sprain?", "it's not that serious, it'll heal"
            ),
            why="They asked how big it is, or said sorry for it: this answers or forgives.",
            place="context",
        ),
        Unless(
            Pattern(
                "(i know|i am not saying|nobody is saying|not saying|never|if you think|not to "
                "say|do not think|would not say|cannot say"
                "|do not mean|as if|like) ..4 (big deal|worse|small|nothing|matter|big|bad|the "
                "end of the world)",
                "(if|when|because) (it|this|that) is not",
                "i (believed|thought|told myself|assumed|hoped|said) [that] (it|that|this) was not ..3",
                "(we|you) can , (nobody|no one) will (mind|notice|care)",
                "that deep (,|and|so)? just (pick|choose|grab|send|buy|order)",
                "(be|feel|get) ..1 (embarrassed|ashamed|guilty|shy|awkward|sorry)",
                "big deal (but|if you|if we|if i|whether)",
            ),
            example="I'm not saying it's no big deal at all.",
            why="The words are there to be turned down.",
        ),
    ),
    offers=(
        Swap(
            "(^|,|but|and|know|think) {(it|this|that) is not (really |such )?(a )?(big deal|that bad|so bad)} ($|,|and|but)",
            "that sounds hard",
            example="It's not that bad.",
        ),
        Reframe("That sounds [the feeling you hear]. Tell me more?"),
        Ask("What was the hardest part for them, going by their own words?"),
    ),
    fires=(
        "It's not that bad.",
        "It's not a big deal, really.",
        "come on, its not the end of the world",
        "It's just a job",
        "why are you making such a fuss about a text",
        "there's no reason to be sad",
        "Honestly Mum, is it really worth getting upset about?",
        "so what, nobody died",
        "Your week can't have been that bad, you were home by five most days.",
        "it was only a hamster mate",
        "In a year you won't even remember his name.",
        "whats the big deal, they forgot to ring, people forget",
    ),
    quiet=(
        "I believed it wasn't that bad until you told me. I was wrong.",
        "Do you want to cancel Saturday? We can, nobody will mind.",
        "it's not that deep, just pick a colour",
        "It's not so much the house you miss, it's who was in it.",
        "You may make all the fuss you need in my kitchen.",
        "That sounds hard. I'm sorry.",
        "It's not a big deal for me to drive you there.",
        "You said “it's not that bad” and yet your voice was shaking.",
        "It's a big deal, and you've every right to be upset.",
        "It's not fair what happened to you.",
        "Is it just a job to you, or is it more?",
        "It makes sense that you're worried.",
        "I'm not saying it's nothing.",
        "Do you want me to listen or help?",
        "Thank you for telling me about it",
        Exchange("Sorry I'm so late, I forgot the time", "it's no big deal, come in"),
        "it matters to me because it matters to you",
    ),
    confidence=0.75,
)
