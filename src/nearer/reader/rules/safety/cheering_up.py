"""A reply that hurries to the end of a sadness."""

from nearer.reader.contexts import answering, matcher
from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless

OPENER = (
    "^^ (oh|no worries|hey|well|aw|come on|nah|no|ah|ok|look|listen|honestly|@dear)? (come on"
    "|@dear|well|no)? @filler?"
)
CLOSER = (
    "(@dear|you know|i am sure|i promise|honestly|x|xx|trust me|you will see|really|in the end"
    "|soon|again|eventually)? $$"
)
# What is said to be fine soon, or not to be worried about.
FINE = (
    "((i am sure|i know|i promise|i bet|trust me|of course)? (it|this|that|things|everything|all"
    "|you|your|he|she|they|we)"
    " (will|is going to|are going to|going to|has to|would) (all|soon|definitely|surely|probably"
    "|totally)?"
    " (be|work|turn|get|come|sort|blow|settle) (@filler|so|absolutely|out|itself|all)?"
    " (ok|fine|all right|good|great|better|brilliant|over|out|right|easier|past|down|grand|dandy"
    "|well)"
    " (again|soon|in the end|for the best|about (it|that))?"
    "|(do not|no need to|try not to|stop) (worry|worrying|stress|stressing|panic|fret|be (sad"
    "|down|scared|afraid|nervous|upset)"
    "|feel (bad|sad|down)|think about it) (too much)? (about (it|that|this|him|her))? (so much"
    "|too much)?"
    "|(this|it|that|the feeling) (too)? (will|shall) (soon)? pass)"
)

# What is feared, said not to be there, by somebody who can't know.
NOTHING = (
    "(it|this|that) (is|will be|is going to be|will turn out to be|turns out to be) (@filler"
    "|probably|surely|most likely)? nothing (at all|serious|bad|sinister)?"
)
SURE = "(do not worry|no|i am @filler? sure|i bet|trust me|i promise|of course|probably|honestly)"

RULE = Rule(
    code="SAF119",
    name="cheering-up",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="Good cheer this soon may land as “please be done with feeling that”.",
    why=(
        "It is hard to see somebody sad, and cheer is quick. But “smile” and “it will all be fine”"
        " pass over what was said, and the sad one has to look better so that the other feels"
        " better. Reassurance that is the whole reply leaves nothing to answer. Sadness shared "
        "for a"
        " minute tends to lift by itself; hope is welcome after it."
    ),
    limits=(
        "Before an exam or a first day, “you’ll be fine” can be what is wanted. Between people who"
        " cheer each other up as a matter of habit it is found all the same."
    ),
    sources=("burleson1985", "gordon1970", "linehan1997"),
    match=(
        Pattern(
            "(^|,|and|so|but|please|just|come on|now|hey|aw|oh|you (need|have|should|must|ought) "
            "to|you (should|must|better)|try to|try and|can you|@dear) @filler? (cheer up ($|,"
            "|and|now|please|mate|it|or|because|a bit|buttercup|you)|buck up|perk up|brighten up"
            "|chin up|keep your (chin|head|spirits) up|head up|smile !(at|for|when|that|like)"
            "|smile $|keep smiling|smile through|be happy|be cheerful|(be|stay|think|keep"
            "|remain) (more)? positive|positive (vibes|thoughts|thinking)|happy thoughts|good "
            "vibes|turn that frown|put a (smile|brave face) on|put on a (brave|happy) face|laugh "
            "it off|look happy|have a laugh)",
            "(turn that frown|(where is|give me|give us|show me|let me see|let us see|let us have"
            "|i want to see) (that|a|your|the) ..2 smile)",
            "(tomorrow|monday) is (another|a new|a fresh|a brand new) day",
            "(onwards and upwards|keep smiling|smile and wave|do not worry be happy|it will be "
            "(fun|brilliant|great) you will see)",
            "(plenty|lots|loads|many) (more|of|of other|other) (fish|girls|boys|men|women|jobs"
            "|guys|blokes|fellas|people) (in the sea|out there|where|left|who)",
            "you (will|are going to|are bound to) (@filler|soon|definitely)? (find|meet|get"
            "|have) (someone|somebody|another|a better|something|a new|a nicer|one) (@filler|else"
            "|better|nicer|new|one|job|who|even|much)",
            "you (will|are going to) (@filler|soon)? (feel (better|fine|right as rain|brighter)"
            "|be (right as rain|laughing|over it|back to|as good as|smiling|yourself|dancing)"
            "|bounce back|pick yourself up|look back|forget all) ..2",
            "(a|some|have a|have some|pour yourself a|nice|good|^|,|and|oh) (@filler|nice|stiff"
            "|strong|good|big)? (drink|wine|glass of wine|chocolate|ice cream|cake|pizza|beer"
            "|shopping|retail therapy|holiday|gin|cup of tea|night out|bath|cuppa|curry) (will"
            "|would|should|always|and you|is what) ..1 (sort|fix|cheer|help|cure|do|will|make"
            "|perk|you)",
            "(let us|we should|we will|i will|come out and|what you need is to) ..8 (cheer you up"
            "|take your mind off|forget (about it|him|her|all)|put a smile|get you smiling)",
            "(you are|you look|you would look) (so much|much|a lot)? (prettier|nicer|better"
            "|lovelier|more fun) when you (smile|are happy|laugh|are smiling)",
            "(it|this) might never happen",
            "(why|what is with|enough of|lose) (the|that|so) ..1 (long face|sad face|face like"
            "|glum|gloomy|grumpy face|gloom)",
            where=Where(question=None, negated=False),
        ),
        # Reassurance and nothing else.
        Pattern(
            f"{OPENER} {FINE} {CLOSER}",
            f"{OPENER} {FINE} {FINE} {CLOSER}",
        ),
        Sequence(
            Pattern(f"{OPENER} {FINE} ..1 $"),
            Pattern(f"^ {FINE} {CLOSER}"),
            within="message",
            reach=3,
        ),
        answering(
            "hurt",
            f"{OPENER} {SURE} ,? (that)? {NOTHING} {CLOSER}",
            f"^ {SURE} (that)? {NOTHING} {CLOSER}",
            "^ (@filler|oh|no)? ,? (it|that) is (probably|surely|most likely|bound to be) nothing "
            f"(at all|serious|bad|sinister)? {CLOSER}",
        ),
        Sequence(
            Pattern(f"{OPENER} do not (worry|panic|fret|be (scared|afraid)) ..1 $"),
            Pattern(f"^ {NOTHING} {CLOSER}"),
            within="message",
            reach=3,
        ),
        # Hope, handed out ready-made.
        Pattern(
            "(it|this|that|things|everything|life|all of it) (@filler|does|do|always|really|all"
            "|will|soon|usually)? (@filler|does)? (gets|get|getting) (@filler|so|a lot|much)? "
            "(better|easier|brighter) ($|,|with|in|you|i|trust|from|soon|eventually|and|after"
            "|over)",
            "(tomorrow's|tomorrow is|monday's) (@filler)? (another|a new|a fresh|a brand new) day",
            "nothing (@filler)? (a|that a|some|an) ..4 (can not|could not|will not|would not"
            "|does not) (fix|cure|solve|sort|mend|put right|help)",
            "you are (@filler|much|far|way)? too (@filler)? (pretty|young|beautiful|lovely"
            "|handsome|good|nice|smart|clever|gorgeous|strong|cute|sweet|talented) to (be|feel"
            "|cry|let|worry|waste|sit|look|mope)",
            "(let us|we will|we could|we should|come on|come out|i will|get|you need) ...8 (take"
            "|get|keep|distract|cheer|put|forget) ..1 (your mind (off|on)|you out of|you smiling"
            "|you up|a smile|yourself|all about|your troubles)",
            "(there|they) will (@filler|always|soon)? be (@filler|plenty of|lots of|loads of)? "
            "(other|another|more|better|new|next|a next|nicer) _ ($|,|for you|you|and|x|to|next"
            "|out there|time|soon)",
            "you will (@filler|soon|definitely|surely)? (get|do|have|nail|smash|ace|make|win|pass"
            "|find|do better) ..2 (next time|one day|soon|the next|next year|another one|a "
            "better one)",
            "(the next (one|time)|next (time|year|month)) (will|is going to|you will) ..3 (better"
            "|great|brilliant|yours|easier|different|well)",
            "(talk|think|speak|focus|concentrate|chat) (about|of|on) (something|some)? "
            "(@filler)? (happier|happy|nicer|nice|cheerful|cheerier|positive|fun|pleasant|good"
            "|lovely) (things|thoughts|stuff|subjects|times|memories|instead|$)?",
            "you will (@filler|soon|both|all)? (laugh|be laughing|smile|look back) (about|at|on"
            "|over)? (@filler|all)? (this|it|that)",
            "(^|,|but|and|oh|hey|no|@dear) (@filler|i am sure|i promise|trust me|i know|do not "
            "worry)? ,? (it|things|everything|it all|this|that) (will|is going to|are going to"
            "|has to|is bound to) (@filler|all|soon|definitely|surely|probably)? (@filler|all)? "
            "(be (@filler|absolutely|just|all|totally)? (ok|fine|all right|great|good|grand"
            "|better|over)|work (itself)? (out|itself out)|turn out|come good|come right|sort "
            "itself|blow over|pass|get (better|easier)|settle down|look up) ($|,|again|soon|in "
            "the end|for|you|and|in|with|by|x|before|one day|eventually|tomorrow)",
            "(^|,|but|and|oh|hey|no|of course|@dear) (@filler|i am sure|i promise|trust me|i know"
            "|do not worry|of course)? ,? you (will|are going to) (@filler|soon|be|all)? (be "
            "(@filler|absolutely|just|totally)? (ok|fine|all right|grand|great|happy again)|get "
            "(over|through) (it|this|that|him|her)|survive|live|cope|manage|bounce back|feel "
            "better|do great|get there) ($|,|again|soon|in the end|in no time|you|and|in|x"
            "|tomorrow|before|by|eventually)",
            "(^|,|and|so|but|please|just|come on|now|hey|oh) (@filler)? (think (happy|good|nice"
            "|positive)|smile (and|through|a bit|more|please|for me)|look on|look happy|look "
            "cheerful|be (more)? (cheerful|happy|jolly|positive|optimistic)|do not be (so|such)? "
            "(@filler|so|a)? (negative|glum|gloomy|sad sack|misery|downhearted|pessimistic|down))",
            "(will|would|is going to|are going to) (@filler|all|soon|definitely)? (@filler|all)? "
            "(look|feel|seem|be) (@filler|much|so much|a lot|all)? (better|brighter|different"
            "|clearer) (in the morning|tomorrow|after|soon|by|once|when you|in a|come)",
            "(someone|somebody|a man|a woman|a girl|a guy|the right|a better) ..2 (out there"
            "|waiting|round the corner|around the corner) (for you)?",
            "you will (@filler|soon|all)? get used to (it|this|that|him|her|them|being)",
            "(plenty|lots|loads) more where",
            "no (more)? (tears|crying|sad faces|long faces|moping|sadness|being sad|frowning"
            "|gloom) (@filler)? ($|,|now|today|tonight|please|allowed|we|from)",
            "(you|you have) (@filler|have)? got this ($|,|x|babe|girl|mate|love)",
            where=Where(negated=False),
        ),
        Pattern(
            "^^ (no|oh|nah|come on|hey|aw|but|stop it|honestly|calm down)? ,? (@dear|no)? ,? "
            "(@filler)? you are (@filler)? (fine|ok|all right|grand|great|good) (now|really|@dear"
            "|honestly)? $$",
        ),
    ),
    unless=(
        Unless(
            matcher("neutral", "good news", "asks"),
            example=Exchange("what time is the last bus? I'm off to the shops", "you'll be fine"),
            why="Nothing sad was shared, so nothing is hurried past.",
            place="context",
        ),
        Unless(
            Pattern(
                "@taking_up",
                "(not|never|no|without) ..5 (cheer|smile|positive|brave face|happy)",
            ),
            example="I'm so sorry, that's awful. Let's go out and take your mind off it.",
            why="What was said has been taken up first, or no cheer is asked for.",
            place="message",
        ),
    ),
    offers=(
        Reframe("You sound [the feeling you hear]. I can be with that for a while."),
        Reframe("I hope it gets easier. How is it tonight?"),
        Ask("What would it be like to let them be sad for a moment, with you there?"),
    ),
    fires=(
        "Cheer up!",
        "smile, it might never happen",
        "You'll be fine.",
        "Come on, stay positive, love.",
        "Don't worry, it'll all work out.",
        "plenty more fish in the sea mate",
        "it'll be ok",
        "Chin up, tomorrow is another day.",
        "You'll find someone better, darling, you always do.",
        "Where's that beautiful smile of yours?",
        "nah ur gonna be fine dont worry about it",
        "A glass of wine will sort you out.",
        "Let's go dancing and forget all about him!",
        Exchange("I found a lump under my arm", "I bet it's nothing."),
        Exchange("The scan showed a shadow and I'm scared", "Don't worry. It's nothing serious."),
    ),
    quiet=(
        "You don't have to be cheerful with me.",
        "I'm so sorry. We can go out and take your mind off it, if you want.",
        "Your card made me smile at work today.",
        "People keep saying “cheer up”, don't they.",
        "You'll be fine with the blue one, it's warm out.",
        "You'll find me by the gate.",
        "It will be a long night. I'm staying.",
        Exchange("is the soup still good?", "it'll be fine"),
        "That sounds lonely. What is it like in the evenings?",
        Exchange("I was so scared and you came", "It's nothing, I'd come any time."),
        Exchange("I found a lump under my arm", "I bet it's nothing you can put out of your mind."),
        "I hope tomorrow is kinder to you.",
        "stay as sad as you like, i've got biscuits",
    ),
    confidence=0.65,
)
