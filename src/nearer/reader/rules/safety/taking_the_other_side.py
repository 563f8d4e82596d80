"""A reply that speaks for whoever did the hurting."""

from nearer.reader.contexts import matcher
from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless

WHO = (
    "(he|she|they|your _|your @kin|your (mother|father|sister|brother) in law|the (boss|teacher"
    "|doctor|nurse|manager|kids|other|others|team|neighbours|school|company|landlord))"
)

RULE = Rule(
    code="SAF129",
    name="taking-the-other-side",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This speaks for the person who hurt them, and may land as “you are on your own here”.",
    why=(
        "It is fair to see why somebody acted as they did, and it can wait. Said first, “I’m "
        "sure she"
        " didn’t mean it” puts the listener on the other side of the table. The one who was hurt "
        "now"
        " has two people to explain it to. Their side, heard out, is often what lets them see the"
        " other one by themselves."
    ),
    limits=(
        "Where they asked how the other may have meant it, this is the answer. It is also found "
        "when a"
        " reply defends somebody who is truly being wronged."
    ),
    sources=("linehan1997", "gordon1970", "bodie2015"),
    match=(
        Pattern(
            "(i am sure|i bet|i am certain|i doubt|maybe|perhaps|probably|surely|i think"
            "|knowing (him|her|them)|i know|you know|i do not think|well|honestly|but|look) "
            f"(@filler|that)? {WHO} (@filler|probably)? (did not|does not|do not|was not|were not"
            "|is not|are not|never|would not|will not|would never|had no|only|was only|were "
            "only) (@filler|really|even)? (<mean>|<want>|trying|<try>|intend|intended|<know>"
            "|<realise>|<think>|<notice>|aware|out to|hurt|upset|idea|looking out|doing|being) "
            "..4",
            f"{WHO} (@filler|probably|obviously|clearly|really|always)? (mean|means|meant) "
            "(@filler|it)? (well|no harm|it well|it kindly|it nicely|it as a|the best|for the "
            "best|it in a|it for)",
            f"{WHO} (@filler|always|really)? (only|just) (wants|want|wanted|does|did|said|says"
            "|tries|tried|meant) (@filler)? ..2 (best|you to|help|it|that|because|protect|happy"
            "|good) ..3",
            "(i bet|i am sure|i think|maybe|probably|surely|perhaps|i imagine|i guess) "
            f"(@filler)? {WHO} (@filler|probably)? (feels|feel|felt|is|are|was|were|has|have|had"
            "|loves|love|misses|will|must) ..3 (terrible|bad|awful|guilty|sorry|too|hard|scared"
            "|lonely|ashamed|busy|tired|stressed|worried|trying|reasons|point|points|upset|hurt)",
            f"{WHO} (probably|maybe|might have|may have|must have|could have|might|may) (@filler"
            "|just)? (<forget>|<miss>|been|had|got|fell|ran|<lose>|was|were|meant|thought|felt"
            "|needed|did not|is|are|has|have|be)",
            "did you (@filler|ever)? (think|ask|consider|wonder) (@filler)? (about|of)? (how"
            f"|what|why) (@filler)? {WHO} ..3",
            "(it|this|that) (is|was) (@filler|not|hardly|also)? (@filler|just as|been)? (easy"
            "|hard|difficult|tough|rough|stressful) (for|on) (him|her|them|your _|your @kin|the "
            "(kids|teacher|boss|family|others)) (either|too|as well|also)",
            f"{WHO} (has|have) (got)? (a|an|so much|such a|lots|a lot) ..2 (job|boss|life|week"
            "|day|childhood|health|commute|plate|pressure|stress|worries|problems|illness)",
            "give (him|her|them|your @kin) (@filler|some|a bit of|a little|more)? (time|space|a "
            "chance|a break)",
            f"{WHO} (is|are) (@filler|such|really|actually|basically|not)? (a|an|always|very|so"
            "|such a|really|bad|normally)? (@filler|really|very)? (good|nice|lovely|kind|decent"
            "|sweet|great|generous|gentle|patient|lovely|bad) (man|woman|person|mum|mother|dad"
            "|father|boss|guy|friend|husband|wife|people|to you|sister|brother|girl|lad|bloke"
            "|kid|heart|at heart|deep down|underneath)",
            f"{WHO} (@filler|always|really)? (do|does|did|has done|have done|works|work) "
            "(@filler)? (so much|so hard|a lot|everything|all that|her best|his best|their best"
            "|the best|what) ..3",
            f"{WHO} (@filler|probably|maybe)? (did not|does not|do not|may not|might not|could "
            "not) (@filler|even|really|have)? (know|known|realise|realised|notice|noticed|think"
            "|see|hear|understand) (@filler|any)? (better|how|that|what|it|you|$|,|your)",
            f"{WHO} (@filler|probably|obviously)? (did not|does not|do not) (@filler|really"
            "|even)? (mean|intend|want) (it|to|any|anything|that|you|harm) ..3",
            f"{WHO} (is|are|was|were) (@filler|probably|obviously|clearly|always|just)? (only"
            "|just|probably|simply|only just) (@filler)? (trying|joking|tired|busy|stressed"
            "|doing|being|kidding|teasing|having|worried|looking|scared|under|old|young|jealous"
            "|a man|a kid|children|hungry|human|messing|shy|old fashioned|from a different|like "
            "that|concerned) ..4",
            f"{WHO} (is|are|was|were) (under|going through|having) (a lot|so much|huge|enormous"
            "|some|a hard|a rough|a tough|a bad|a difficult|lots|stuff|loads) ..4",
            f"{WHO} (@filler|probably|must)? (has|have|had|must have|may have|might have|would "
            "have|probably had|will have) (@filler|had|have|a lot|so much)? (@filler)? (a good"
            "|good|their|his|her|some|a|a lot|reasons|so much|a bad|a hard|a rough|a long) "
            "(@filler)? (reason|reasons|on (his|her|their) (plate|mind)|point|day|week|time|to "
            "deal|going on|feelings|intentions|side|right to|heart)",
            "^ (@filler|well|but|look|maybe|yeah|ok|hm)? ,? (@filler|well|but|maybe|to be fair"
            f"|honestly)? ,? (@filler)? {WHO} (@filler)? (has|have|had) (a|got a) (@filler|good"
            "|fair|valid)? point",
            "(look|looking|see|seeing|think|thinking|imagine|consider) (@filler|at|to see)? ..2 "
            "(@filler|from|through|about)? (his|her|their|my|the other|our|your _) (@filler)? "
            "(point of view|point|side of|perspective|eyes|shoes|position|angle|pov|end of it"
            "|side $)",
            "(put yourself in|be in|walk in) (his|her|their|my|your _) (shoes|place|position)",
            "(how|what) (@filler)? (do you think|must|would|did|does|about) (@filler|it)? (is|was"
            "|feels|felt)? (he|she|they|your @kin|your _|him|her|them) (@filler|must)? (feel"
            "|feels|felt|thinks|is feeling|went through|going through|for (him|her|them))",
            "(devil's advocate|(see|hear|heard|look at|are always|to) both sides|(are|is|always"
            "|have) two sides|other side of (the|this)|to be fair|in fairness|in all fairness|be "
            "fair|in (his|her|their) (defence|defense|shoes|place|position)|cut (him|her|them) "
            "(some|a bit of) slack|give (him|her|them|your _|your @kin) (@filler)? (a break|a "
            "chance|another chance|the benefit|some slack|some time|credit)|benefit of the doubt"
            "|go easy on (him|her|them|your)|do not be (so|too)? (@filler)? (hard|harsh|unfair"
            "|mean|tough) (on|to|about) (him|her|them|your)|be (nice|nicer|kind|kinder|patient"
            "|gentle|grateful|fair|understanding) (to|with|towards) (him|her|them|your)) ..3",
            "(you have to|you need to|you should|you must|you ought to|try to|remember|do not "
            "forget|bear in mind|keep in mind) (@filler|also|try to)? (understand|see|remember"
            "|realise|appreciate|forgive|respect|respond|accept|that|know|consider)? (@filler"
            f"|that|where|how|what)? {WHO} (@filler)? (is|are|was|were|has|have|had|does|did"
            "|loves|love|works|work|means|only|raised|comes|come|deals|deal|feels|cares|care"
            "|tries|try) ..4",
            "(he|she|they|your @kin) (@filler|still)? (is|are) (@filler|still)? (your|still your"
            "|only your|family|the only) (@filler|own|only)? (mother|father|mum|dad|sister"
            "|brother|boss|family|husband|wife|parents|nan|gran|child|son|daughter|blood|elders"
            "|mother in law|kids)",
            "(he|she|they) (@filler|really|only|do|does|always)? (loves|love|cares|care|adores) "
            "(@filler|about)? you (@filler)? (really|deep down|in (his|her|their) (own)? way"
            "|though|you know|very much|so much|too|$)",
            "(that is|this is) (@filler)? (just|simply) (@filler)? (how|the way|what) (he|she"
            "|they|men|boys|women|girls|mums|mothers|dads|fathers|bosses|families|people|kids"
            "|teenagers|your _) (@filler)? (is|are|do|does|talk|talks|show|shows|act|behave)",
            "(i|we) (@filler|kind of|kinda|actually)? (@filler)? ((am on (his|her|their|your _) "
            "side|(agree with|am with|have to side with|would have done the same as|do not blame"
            "|feel sorry for|feel bad for) (him|her|them|your @kin) ..2|(can see|see|get"
            "|understand) (@filler)? (his|her|their|your _) (point|side|position|thinking)|(can "
            "see|can understand|could understand|see|get|understand) (@filler)? (why|where|what) "
            "(he|she|they|your @kin) (@filler)? (did|does|would|is|was|are|is coming|got|said"
            "|meant|feels|felt|means) ..2))",
            where=Where(question=None, negated=None),
        ),
        # Their excuse, their burden, their good heart.
        Pattern(
            "(i|we) (can|could|do)? (@filler|kind of|actually|also|sort of)? (see|understand|get"
            "|imagine) (@filler|exactly)? (why|where|how|what) (he|she|they|your _|your @kin"
            "|people|the _) (@filler)? (would|might|could|is|was|are|were|did|said|got|felt|feels"
            "|thinks|thought|had|wanted|meant|reacted|needed) ..2",
            "^ (@filler|well|but|look|maybe|yeah|ok|hm|sorry)? ,? (@filler|but|maybe|to be fair"
            f"|honestly)? ,? {WHO} (@filler|is|has|had|did|does|do|kind of)? (@filler|got|have)? "
            "(got|have|has)? (a|some) (@filler|good|fair|valid|bit of a)? point",
            f"{WHO} (is|was|are|were) (@filler|really|honestly)? (not|hardly|never) (@filler"
            "|really|all|that|so|such|a|as|always)? (@filler|that|a|as|so)? (bad|mean|cruel"
            "|horrible|awful|monster|bad person|terrible|unkind|nasty|evil|ogre|unreasonable"
            "|difficult|all bad|like that)",
            "(that is|this is|it is|that was) (@filler|only|probably|just)? (@filler|just|only)? "
            "(his|her|their) (@filler)? (sense of humour|humour|way|sense|generation|upbringing"
            "|personality|manner|style|nature|culture|job|idea of|kind of humour|love language"
            "|banter|age|background|upbringing)",
            f"{WHO} (@filler|also|always|has to|have to)? (works|work|worked|working|tries|try"
            "|trying|tried) (@filler|so|really|very|too|damn|incredibly|their|his|her)? (hard"
            "|best|hardest) ($|,|for|to|and|all|every|you|at|with|on)",
            "(look at|see|think of|think about|imagine|take) (it|this|things|that)? (@filler)? "
            "from (the|a|your|his|her|their)? _ (point of view|perspective|side|angle|shoes"
            "|position)",
            "(see|look at|consider|imagine|take|hear) (it|this|things|that)? ..1 from (his|her"
            "|their|your _|the other) (side|end|angle|point|perspective|position|chair)",
            "(that|it|this) (does not|did not) (@filler|really|even)? sound like (him|her|them"
            "|your _|something|the _)",
            "(boys will be boys|(men|women|mums|mothers|dads|fathers|kids|teenagers|parents"
            "|siblings|brothers|sisters|bosses|managers|toddlers|in laws) (@filler)? (are|will be"
            "|do|get|say|can be) (@filler|just|all|only|always)? (like that|men|kids|teenagers"
            "|mothers|boys|brothers|sisters|that way|the same|busy|human|stressed|moody"
            "|thoughtless|forgetful|clumsy|do that|things like that))",
            f"{WHO} (@filler|is|has|have|was|were)? (@filler|always|only|ever)? (been|was|is|were"
            "|are) (always|nothing but|only ever|never anything but|perfectly|always been)? "
            "(@filler|so|really|perfectly|nothing but)? (nice|kind|good|lovely|sweet|polite"
            "|great|decent|generous|fine|friendly|patient|charming|helpful) (to (me|us|everyone)"
            "|with (me|us))",
            "i (@filler|actually|quite|really|have always)? (like|liked|love|get on with|trust"
            "|respect|believe) (him|her|them|your @kin) ($|,|and|so|because)",
            f"{WHO} (@filler|would|did|does|could)? (@filler|would|could)? not (@filler|have"
            "|ever)? (@filler|have)? (said|done|say|do|act|be|get|reacted|shout|shouted|acted"
            "|do that|hurt|mean) ..3 (without (a|any|some)|for no|unless|if (it|you|she|he|they)"
            "|on purpose|deliberately|to hurt|to (you|be))",
            f"{WHO} (@filler|would|could)? never (@filler|would|have)? (do|does|did|say|says|mean"
            "|means|want|wanted|intend|intended|hurt|be|ignore|leave|forget|lie|done|said) "
            "(@filler)? (that|it|this|anything|any|such|to|on|you|a thing|something)",
            f"{WHO} (@filler|is|has|have)? (@filler|also|only)? (had|has|have|having|been|going"
            "|is going|gone|went) (@filler|had|having|through|been through|through)? (@filler)? "
            "(it|a|an|such a|so much|a lot|quite a|enough|some|his|her|their|plenty) (@filler"
            "|very|really|pretty|so|own)? (hard|tough|rough|difficult|bad|sad|awful|stressful"
            "|on (his|her|their)|going on|problems|stress|struggles|troubles|life|childhood"
            "|divorce|loss|illness)",
            f"you know (@filler)? (what|how) {WHO} (@filler)? (is|are|gets|get|can be|means) "
            "(like)? ..1",
            f"{WHO} (is|was|are|were) (@filler|just|only|probably|simply|obviously|clearly)? "
            "(just|only|probably|simply|obviously|clearly) (being|getting|trying to be"
            "|protecting|looking (after|out)|worried|worries|cares|caring|concerned|scared|old"
            "|from another|set in|shy|tired|stressed|lonely|jealous|hurting|in a bad mood"
            "|having a|not good with|not used to|bad at|forgetful|busy|human|young|insecure"
            "|doing (his|her|their)|teasing|messing|friendly|nervous|hungry) ($|,|about|for|you"
            "|too|himself|herself|with|friendly|nice|polite|honest|kind|protective|helpful|funny"
            "|at|day|mood|best|and|right|that|to|as)",
            "(he|she|they|your _|your @kin) (@filler|only|just|probably)? (only|just|probably)? "
            "(says|say|said|does|did|do|gets|got) (@filler)? (it|that|this|those|things|angry"
            "|like)? (@filler|only|things|just)? (because|out of|from) (@filler)? (he|she|they"
            "|love|concern|worry|care|fear|a good|kindness|habit|stress) ..3",
            "(maybe|perhaps|probably|might|could|may) (@filler|be)? (he|she|they|your _|your @kin"
            "|it was|that was) (@filler)? (was|were|is|are|had|has|have|did not|just|does not|got"
            "|needed|feels|felt|thought|wanted|meant|only|did) ..4",
            f"(maybe|perhaps|probably|i bet|i think|i guess|i expect) (@filler)? {WHO} (@filler"
            "|just|simply|honestly|probably)? (<forget>|<miss>|<want>|<need>|<lose>|<try>|did "
            "not|had a|was having|thought you) ..3",
            "(i am sure|i bet|surely|probably|obviously|i think|i expect|maybe|i imagine) "
            f"(@filler)? {WHO} (@filler)? (is|was|were|are) (@filler)? (joking|kidding|teasing"
            "|busy|tired|stressed|nervous|scared|upset|worried|jealous|trying|being|having|under"
            "|in a (hurry|rush|bad)|doing|playing) ..2",
            "(give|gave|allow|cut) (him|her|them|your _|your @kin|the ..1) (@filler|a bit|a bit "
            "of|some|a|another|the)? (more|another|second)? (slack|chance|time|space|break"
            "|benefit|grace|room|credit)",
            "(they|he|she|your _|your parents|your @kin) (@filler|only|just|always|really)? (did"
            "|do|does|were doing|was doing|are doing|is doing) (@filler)? (the|their|his|her"
            "|what) (@filler|very)? (best|right thing|they could|he could|she could|was best"
            "|they thought|what|job) ..3",
            where=Where(question=None, negated=None),
        ),
    ),
    unless=(
        Unless(
            matcher("neutral", "good news", "asks"),
            example=Exchange("do you think she is cross with me?", "I'm sure she didn't mean it"),
            why="They asked how the other may have meant it, or nothing hurt was shared.",
            place="context",
        ),
        Unless(
            Pattern(
                "@taking_up",
                "(on your side|with you on|cruel|no excuse|not ok|out of order|no right|unkind"
                "|does not (make|excuse)|did not deserve|wrong of (him|her|them)|no business"
                "|mean of (him|her|them)|idiot|how dare)",
                "(i would|i will|i am|am|would) ..1 (not|never) (@filler)? ..3 (defend|excuse"
                "|say (he|she|they)|take (his|her|their)|tell you)",
            ),
            example="That sounds so unfair. I'm sure she didn't mean it, and it still hurt.",
            why="The hurt has been taken up as well.",
            place="message",
        ),
    ),
    offers=(
        Reframe("That was hard to hear from [whom]. What did it do to you?"),
        Reframe("I can see a side of it that I might ask you about later. First yours."),
        Ask("Whose side does it sound like, read by the one who was hurt?"),
    ),
    fires=(
        "I'm sure she didn't mean it.",
        "he was only joking",
        "Your mother means well.",
        "To be fair, he's been under a lot of stress.",
        "try to see it from her point of view",
        "Well, your boss has a point.",
        "You have to understand that he had a hard childhood.",
        "shes still your sister you know",
        "cut him some slack, he works so hard",
        "How do you think she feels?",
        "They're probably just busy, don't be so hard on them.",
        "maybe he didnt notice you were there",
        "That's just how your dad shows love.",
    ),
    quiet=(
        "I'm on your side.",
        "He had no right to speak to you like that.",
        "That sounds so unfair. I'm sure she didn't mean it, and it still hurt.",
        Exchange("Do you think she meant it?", "I'm sure she didn't mean it."),
        "Everyone said “she means well”, and nobody asked how you were.",
        "I'm sure you didn't mean it, and you can tell her so if you want.",
        "How did she take it, and how are you?",
        "Your mother called, she is well and sends her love.",
        "I know what he means to you.",
        "are they being kind to you over there?",
        "She is lucky to have you as her sister.",
    ),
    confidence=0.6,
)
