"""A reply that tells somebody that the feeling is not there, not right, or not real."""

from nearer.reader.contexts import answering
from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless

SUBJECT = (
    "(^|,|but|no|oh|and|well|honestly|come on|look|babe|love|mum|dad|mate|i think|you know|@dear)"
)

RULE = Rule(
    code="SAF112",
    name="denying-the-feeling",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This may land as “what you feel is not right”, and a feeling cannot be argued away.",
    why=(
        "Nobody can see into another person’s feeling. Words that call it too big, unfounded, or"
        " not really there leave the one who has it alone with two things: the feeling, and the"
        " doubt whether it may be. A feeling can be understood without agreeing with what it"
        " says about the world."
    ),
    limits=(
        "Said to somebody full of guilt or shame, “you have no reason to feel guilty” can be meant"
        " and heard as relief. It is found all the same, as the feeling is still there."
    ),
    sources=("linehan1997", "article", "bodie2015"),
    match=(
        # A fear waved away, with nothing behind it that takes it in.
        answering(
            "hurt",
            "^^ (oh|ah|aw|no|hey|come on|@dear)? ,? (@filler|now)? do not be (so|such)? (a)? (silly|daft|absurd"
            "|soft|silly billy) (@dear|now)? $",
            "^^ (oh|ah|aw|no|hey|come on|@dear)? ,? (@filler|now)? do not be (so|such)? (silly|daft|absurd|soft)"
            " (@dear)? ,? (it|that|they|he|she|everyone|everybody|there|nobody) (is|are|will|would|can"
            "|did|does) ..6",
        ),
        Pattern(
            # Too big.
            "(you are|you have been|you were|you keep|are not you|are you not|do not you think "
            "you are|are you sure you are not|i think you are|now you are|is not that|stop|stop "
            "being|quit|quit being"
            "|is not it possible that you are|you might be|you may be|maybe you are|you could "
            "be) ..1 (@softener|@intensifier|@filler|always|clearly|again|possibly)?"
            " (@softener|@intensifier|@filler|always|clearly|being|so|such)? @too_big",
            "(do not|no need to|you always|you do tend to|you tend to|you never fail to|you do) "
            "@filler? (overreact|over react|exaggerate|catastrophise|overthink|dramatise"
            "|be (so|such a|all)? (dramatic|ridiculous|hysterical|melodramatic|irrational"
            "|unreasonable|absurd|stupid|oversensitive|drama queen|baby|emotional))",
            "(that|this|it) (is|seems|sounds|feels) ..4 (an overreaction|overreaction|over the "
            "top|an exaggeration|excessive|overkill|uncalled for|out of proportion"
            "|disproportionate|a bit much|a bit extreme|unwarranted|unjustified)",
            # Not allowed.
            "you (should not|ought not to|must not|shall not|have no (right|reason|business|cause"
            "|need|call|excuse) to|can not (just|really|possibly|seriously|honestly)|do not (get"
            "|have) to) @filler? ..1"
            " (<feel> ..1 (that|this|like|@feeling_hard|@feeling_reading|so|bad|anything)|<be> "
            "..1 (so|that|this|still|@feeling_hard|@feeling_reading|upset|crying|complaining"
            "|surprised|offended|bothered)|let (it|this|that|him|her|them) (bother|get to|upset"
            "|affect|hurt|ruin))",
            "you (have|have got) (absolutely|really|honestly)? (no|not a single|nothing) "
            "@filler? (reason|cause|grounds|right|to) (to|for)? ..1 (<be>|<feel>|<complain>|<cry>"
            "|<worry>|<moan>|<get>)",
            "you have (got)? nothing to (<be> @intensifier? (upset|sad|angry|mad|annoyed|stressed"
            "|down|depressed|worried|anxious|jealous|miserable|scared|afraid|unhappy) |<complain>"
            "|<cry>|<moan>|<worry>|<stress>|feel)",
            "there is (absolutely|really)? (no|nothing) (reason|need|cause|point|sense|call)? (to"
            "|in|for you to) ..1 (<be>|<feel>|<get>|being|feeling|getting) ..1 (like that|that "
            "way|so|sad|angry|upset|mad|hurt|jealous|anxious|worried|scared|worked up|down"
            "|depressed|nervous|stressed|emotional)",
            "what (do|have|could|are|on earth|the hell) (you)? ..3 (have|got|you)? to (be|feel"
            "|get|cry|complain|moan|worry) @intensifier? (@feeling_hard|about|depressed|unhappy"
            "|anxious)",
            "(how|why) (can|could|would|should) (on earth|ever)? you (possibly|even|still)? (be"
            "|feel|get) @intensifier? (@feeling_hard|@feeling_reading|that way|like that"
            "|depressed)",
            "why (are|do|must) you (even|still|always|really)? (get|getting|be|being|feel|feeling"
            "|acting)? @intensifier (angry|mad|upset|worked up|bothered|offended|sensitive"
            "|emotional|dramatic|annoyed|cross|negative|moody|defensive|hurt|jealous|insecure"
            "|like this|about)",
            "why (are|do) you (even|still) (@feeling_hard|crying|upset|bothered|thinking about"
            "|going on|talking about|care)",
            "(i|we) (do not|can not|fail to) (see|understand|get|know) (why|how) (you are|you "
            "would|you feel|you should|this is|this|it is|you get|you find|you let|it) ..1 (so"
            "|such|making|@feeling_hard|upset|feel|bothers|upsets|a problem|bother|be|hurts"
            "|upsetting|crying|mad)",
            "(that is|that was|it is) (not|hardly|no) @filler? (a|any|much of a)? (good|real"
            "|valid)? reason (to|for) ..2 (be|feel|cry|get|being|feeling|crying|getting|upset)",
            "(it|that|this) is @intensifier? (silly|ridiculous|stupid|crazy|irrational|pointless"
            "|daft|absurd|childish|pathetic|selfish) (of you|for you|that you|to) ..2 (be|feel"
            "|cry|get|worry|let|mind|care|are|still|think|being)",
            "(how|why) (is|was|are) (that|this|it) @filler? (even|so|possibly|really)? (upsetting"
            "|hurtful|a problem|scary|sad|an issue|offensive|stressful|so hard|difficult for|bad"
            "|such)",
            "(nobody|no one|who|what kind of person|only a ..1) ..5 (would|could|is|gets|get) "
            "(@filler)? (be|feel|get|cry|worry|upset|scared|sad|hurt) ..1 (@feeling_hard|about"
            "|over|of|at|like that|by)",
            "(a|such a|what a|some) @intensifier? (silly|stupid|ridiculous|daft|strange|weird|odd"
            "|funny|petty|small|dumb) (thing|things|reason) to (be|feel|get|cry|worry|have|mind"
            "|care|stress|argue)",
            "(do not tell me|surely|do not say|do not pretend|you can not tell me|please tell me"
            "|you are not telling me|are you telling me|are you seriously|are you honestly|are "
            "you actually|are you really) (that)? (you are|you feel|you)? (@filler|not|still|that"
            "|so|this|going to)? (@filler|be|get)? (@feeling_hard|upset|crying|bothered|offended"
            "|hurting)",
            # Not there.
            SUBJECT + " you (are|were) not (really|actually|even|that|in|all that|genuinely|truly"
            "|honestly|so)? (sad|angry|mad|hurt|upset|depressed|anxious|scared|hungry|worried"
            "|stressed|jealous|annoyed|unhappy|hurting|in pain|in love|offended|cross|ill"
            "|sick|cold|tired|lonely|grieving|traumatised|overwhelmed) ",
            "you (do not|can not|could not|did not) (really|actually|honestly|possibly|truly"
            "|genuinely|seriously) (feel|hate|miss|believe|want|care|mean|be @feeling_hard|be "
            "(upset|hurt|still|that|this|so))",
            SUBJECT
            + " you (do not|can not|did not) (feel|be) (like that|that way|that|this way|like "
            "this|@feeling_hard|upset|hurt|still @feeling_hard|still upset|that @feeling_hard"
            "|that upset|so @feeling_hard|so upset) ",
            SUBJECT
            + " you do not (hate|mean|love|miss) (him|her|them|me|it|that|yourself|this) ($|,"
            "|you|and|really)",
            "(it|that|this) (can not|could not|did not|does not) (@filler|even|really|possibly)? "
            "(have)? (hurt|hurts|be|been|bother|upset|feel) (that|so|you|as|at all|a bit|much) ..2",
            "(it|this|that) (is|was) (all|only|just|probably|probably just|all just)? in your "
            "(head|mind|imagination)",
            "you are (@filler|far|way)? too (@feeling_hard|close|involved|worked up) to (think"
            "|see|understand|talk|judge|be|listen|know) ..2",
            "you are (only|just|probably just|clearly|obviously|simply) ..1 (tired|hungry"
            "|hormonal|emotional|overtired|premenstrual|hungover|bored|jealous|imagining|stressed"
            "|run down|nervous|feeling sorry)",
            "(it|that|this) (is|will be) (just|only|probably|probably just) (your|the|a)? "
            "(hormones|nerves|tiredness|imagination|lack of sleep|wine|period|menopause|pregnancy"
            "|insecurity|anxiety|baby blues|overthinking|weather|time of the month)",
            "(get|got|getting|be|being) (upset|worked up|angry|stressed|sad|worried|emotional"
            "|offended|hurt) (over|about|for|by) (nothing|something so|such a|every little"
            "|little things|the little things|small things|so little|no reason|something that)",
            "(upset|worried|worked up|angry|crying|stressed|sad) (over|about|for) (nothing|no "
            "reason|something so)",
        ),
        # Not logical, not the right thing to feel, not what it is.
        Pattern(
            "(does not|do not|did not|makes|make) (@filler|even|really)? (make)? (no|any|zero"
            "|much) sense (to|that|for you to|you|why you) ..1 (feel|be|get|let|react|are|cry"
            "|would|worry)",
            "you are (not making any|making no|not making much) sense",
            "(you are|you were|now you are|stop|quit|just) (@filler|always)? being (@filler|so|a "
            "bit|very|completely|totally|really|just|such a|a little|all)? (@filler|so|too)? "
            "(silly|daft|absurd|ridiculous|illogical|difficult|foolish|childish|unfair|extreme"
            "|unrealistic|over sensitive|oversensitive|soft|negative|baby|drama queen)",
            "(is|was) (a|an|such a|not a|kind of a) @intensifier? (ridiculous|silly|stupid|crazy"
            "|absurd|odd|strange|weird|irrational|funny|childish|selfish|healthy|normal|rational"
            "|reasonable) (way|thing|reason) to (feel|be|think|react|say|behave)",
            "(nobody|no one|who on earth|who) (@filler|ever|in their right mind|normal|else"
            "|actually)? (cries|cry|grieves|grieve|mourns|worries|stresses|panics|minds|gets "
            "(upset|sad|angry|worked|offended|hurt)|feels (sad|lonely|hurt|guilty|like that|that "
            "way|ashamed|anxious)|is (upset|sad|scared)) (@filler)? (about|over|for|like|at"
            "|because|of|by)",
            "you can not (@filler|possibly|seriously|really)? be (serious|@feeling_hard|depressed"
            "|unhappy|that _|still _) ($|,|about|when|with|after|in|because|over|if|at)",
            "you know (@filler|perfectly|full|very|fine|damn|quite) (well)? (you|it|that|i|we|he"
            "|she|they) (is|are|was|look|looks|love|loves|do|does|did|have|would|am|can) (not"
            "|great|fine|beautiful|lovely|wonderful|true|us|me|you) ..2",
            "(now)? you know (that|it|this) is (not|hardly) (true|so|right|fair|what)",
            "you (@filler|only|just) (think|believe|imagine|tell yourself) (that)? (you are|you "
            "feel|you have|it is|it hurts|so) ..2",
            "(i) (do not|can not|find it hard to) (believe|think|buy|accept) (that)? (you are"
            "|you feel|you were) (really|actually|genuinely|that|so|all that|honestly) ..1 "
            "(@feeling_hard|upset|depressed|unhappy|bothered|hurt)",
            "(do not|can not) (know|see|get|understand|think) (what|why) (on earth|the hell)? "
            "you (have|have got|are|get|would|feel|find|let|need) ..3 (to cry|to complain|to moan"
            "|crying|complaining|moaning|to be|worked up|so upset|fuss|all this|bother|stressed "
            "about|stressed|to worry)",
            "you (should|ought to|must|could at least|might at least|need to) (@filler|at least"
            "|both)? (be|feel) (@filler|so|really|very|over)? (excited|thrilled|delighted"
            "|overjoyed|over the moon|happy|pleased|relieved|glad|grateful|flattered|used to|fine"
            "|ok)",
            "you are not (@filler|even|really|at all)? (thinking|being|acting) (@filler|very|at "
            "all)? (straight|rational|rationally|logical|logically|reasonable|realistic|sensible"
            "|clearly|fair)",
            "(it|that|this) (is|was) not (@filler|really|even|at all|that|all that|so)? (scary"
            "|upsetting|stressful|sad|painful|offensive|hurtful|embarrassing|frightening"
            "|depressing|traumatic|lonely) ($|,|at all|and|you|come|really|to|for)",
            "you do not (@filler|even|really|actually)? have (depression|anxiety|ptsd|trauma|adhd"
            "|a (problem|condition)|any (problems|worries|reason)|it (bad|that bad|so bad|hard"
            "|that hard))",
            "^ (oh|well|ok|hm|wow|that is|this is|it is|it seems|sounds|is not that)? ,? "
            "(@filler)? (a)? (bit|little|tad|rather|pretty|so|very|slightly|kind of|somewhat) "
            "(dramatic|over the top|extreme|excessive|melodramatic|ott|silly|irrational|intense"
            "|hysterical) ($|,|for|about|over|to|of you|no)",
            "(^|,|but|and|so|please|let us|try to|can you|you need to|you have to|could you|if "
            "you|just) (@filler)? (be|think|look at (it|this|things)|stay|act) (@filler|more|a "
            "bit|this)? (reasonable|rational|logical|realistic|sensible|rationally|logically"
            "|reasonably|objectively|realistically|calmly) ($|,|about|for|here|and|now)",
            "let us (@filler)? (look at|stick to|focus on|stay with|deal with|be) (the)? "
            "(@filler)? (facts|realistic|reasonable|rational|honest here|logical|sensible)",
            "(your|these|those|all these) (feelings|feeling|reaction|reactions|emotions|fears"
            "|fear|worries|anger|sadness|anxiety) (is|are|was|seem|seems|sound|sounds) (@filler"
            "|a bit|completely|totally|so|just|really|way)? (wrong|silly|irrational|unfounded"
            "|ridiculous|baseless|unreasonable|misplaced|exaggerated|excessive|stupid|not (valid"
            "|real|reasonable|justified|rational|normal|facts|based|the truth|my problem)|out of "
            "(proportion|place)|over the top)",
            "(feelings|feeling something|feeling it|feeling that way) (are|is|does|do) not "
            "(@filler)? (facts|reality|make it|make them|mean)",
            "you (are|were) (@filler)? (wrong|mistaken|not right|silly|daft|mad|crazy|stupid) to "
            "(feel|be|think|get|let|worry|cry|take|mind)",
            "(you must be|you have to be|you have got to be) (@filler)? (kidding|joking|mad|out "
            "of your mind|having a laugh) ..1 ($|,|that is|you|if)",
            "(no|oh|nah|but|come on) ,? you (do|did|are|were) not ,? (you|everyone|everybody"
            "|that is|it is|it was|stop|come on|i know)",
            "(making|make|made|working|work|getting|get) yourself (@filler|all|so|into)? "
            "(miserable|upset|ill|sick|anxious|sad|up|a state) (@filler|about|over|for|with)",
            "(do not|can not) (@filler|honestly)? (see|know|get|understand) what you are (@filler"
            "|so|all)? ..1 (about|over|for)",
            "you do not (@filler|even)? (look|sound|seem) (@filler|that|very|all that"
            "|particularly|so)? (sad|upset|depressed|ill|sick|anxious|hurt|stressed|in pain|tired"
            "|worried|unhappy|disabled|traumatised|autistic|bothered) ..1",
            "(not everyone|nobody|no one|people are not|the world is not|they are not|everyone "
            "is not) (@filler|is)? (out to get|against|attacking|picking on|judging|looking at"
            "|talking about|laughing at|watching|plotting against) you",
            "(you are|you keep|stop|always|quit) ..1 (thinking|worrying|stressing|caring|reading"
            "|analysing|overthinking|going on|looking) ..3 (too much|too hard|too deeply|too far)",
            "you do not (@filler)? (have|get) (@filler|the|any)? (time|right|luxury|reason) to "
            "(be|feel|cry|fall|wallow|sit|mope)",
            "you are (@filler)? (embarrassing|humiliating|disgracing|making a (fool|show"
            "|spectacle|scene) of) (yourself|me|us|the family)",
            "you have (@filler|got)? (everything|it all|all you (need|could)|so much) ,? (@filler"
            "|so|and)? (why|what|how|there is)",
            "(you get|you are getting|getting|you got) (@filler|all|so|too)? (worked up|upset"
            "|emotional|hysterical|wound up|in a state|hot and bothered|into a state) (about|over"
            "|for|again|because)",
            where=Where(question=False, negated=False),
        ),
        Pattern(
            "(how|why) (on earth|the hell)? (could|would|does|did|should|can) (@filler)? (that|it"
            "|this|something|anything|one|a) ..3 (make|upset|bother|hurt|scare|worry|offend"
            "|bothers|upsets|get to|affect) (you|anyone|anybody)",
            "do (not)? you (not)? (@filler)? (really|honestly|seriously|actually) (think|feel"
            "|believe) ..4 (helps|helping|reasonable|rational|normal|worth|hurt|upset|bad|hard"
            "|fair)",
            "(could|can) you (@filler)? (be|get) any more ..1 (@own_fault|@too_big|sensitive"
            "|miserable)",
            "(can not|do not|could not) believe (@filler|that)? (you are|you would|you still|you "
            "let|you get) (@filler|so|still|this|that|really)? (@filler|still)? (crying|upset"
            "|worried|angry|so|making|complaining|letting|moaning|cry|be|let|worked up|hurt"
            "|bothered|offended|sad|on about|going on)",
            "are you (@filler|really|seriously|honestly|actually) (going to)? (cry|crying|moan"
            "|moaning|complain|complaining|sulk|sulking|be upset|upset|get upset|let|going to let"
            "|angry|offended|make a|making a|hurt|bothered|jealous) ..1 (about|over|by|because|at"
            "|this|that|it|of|fuss|scene)",
            "do not you think ..3 (@softener|@intensifier|being|a bit)? (@too_big|sensitive"
            "|emotional|much|silly|extreme|unfair|harsh|negative)",
            "(is|are) (not)? (that|this|it|you) (not)? (@filler|being)? (a bit|a little|rather"
            "|kind of|slightly)  (being)? (dramatic|much|over the top|extreme|excessive|silly"
            "|sensitive|irrational|ridiculous|melodramatic|childish)",
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(not|never|do not|does not|did not|no) ..3 (overreacting|over reacting"
                "|overthinking|exaggerating|dramatic|hysterical|irrational|unreasonable"
                "|ridiculous|imagining"
                "|overreaction|over the top|in your head|a bit much|making|reading|blowing"
                "|too)",
                "(not|never|no) (@filler|being|at all|feel|feeling|you are)? (@filler|being|you are|a bit)? silly",
                "you are not ..2 (@too_big)",
                "(do not|did not|never) (think|thought|believe) you are ..2 (@too_big)",
                where=Where(question=False),
            ),
            example="You're not being dramatic at all.",
            why="The verdict is turned down.",
        ),
        Unless(
            Pattern(
                "you (do not|have no need to|should not) (have to)? ..1 (<feel>|<be>) ..1 (guilty"
                "|ashamed|embarrassed|bad|sorry|alone|lonely|brave|strong)"
                " ..1 (about|for|with|alone|on your own|by)? ..3 (asking|telling|me|crying"
                "|needing|this alone|feeling|that|it)",
                "you should not (have|have had) to",
                "you do not (have|need|get) to (<be>|<feel>) (@feeling_good|ok|fine|strong|brave"
                "|sorry|alone|anything|that way)",
                "you are not , (you are|it is|that is) (on|at|in|off|due|down|next|booked|the|my|your)",
            ),
            example="You shouldn't feel bad about crying.",
            why="It gives room to the feeling instead of taking it.",
        ),
        Unless(
            Pattern(
                "of course (i|we|they|everyone|everybody) ..1 (want|love|like|need|miss|remember|would love|do|did|will)",
                "(i|we) would not (swap|trade|change|be without|have) you",
                "you are [@intensifier|always] welcome",
            ),
            example="You're being daft, of course we want you there",
            why="It is a doubt about being wanted that is laid to rest.",
            place="message",
        ),
    ),
    offers=(
        Reframe("I didn't know it was that strong for you. What is it like?"),
        Reframe("I see it differently, and I can see that you feel [what they said]."),
        Ask("What might make this feeling make sense, seen from where they stand?"),
    ),
    fires=(
        "You're overreacting.",
        "ur being so dramatic rn",
        "You shouldn't feel that way, we all love you.",
        "you're not really angry, you're just tired",
        "What have you got to be depressed about?",
        "You have no reason to be upset with me.",
        "honestly its all in your head",
        "don't you think you're blowing this out of proportion?",
        "why are you so upset about a birthday card",
        "There's no reason to feel like that, darling.",
        "I don't see why you're making such a scene",
        "It's silly to be sad about a house.",
        "it can't have hurt that much",
        Exchange("I'm terrified of the speech tomorrow", "Don't be silly."),
        Exchange("I'm so scared they'll laugh", "oh don't be daft, they're all your friends"),
    ),
    quiet=(
        "You're not overreacting.",
        "No you're not, you're on at two",
        "You have every reason to be upset.",
        "He told you that you were being dramatic, and then he walked off?",
        "You shouldn't have to go through this alone.",
        "I can see why you're so upset.",
        "You don't have to be strong with me",
        "Are you angry with me, or is it more hurt?",
        Exchange("I feel like such a burden to you", "Don't be silly, I love having you here."),
        Exchange("Can I bring anything?", "Don't be silly."),
        "If you're not tired yet, shall we talk?",
        "I don't understand yet, and I want to. What was it like?",
        "You're just the person I hoped would ring.",
        "what you feel is real, even if i saw it another way",
    ),
    confidence=0.8,
)
