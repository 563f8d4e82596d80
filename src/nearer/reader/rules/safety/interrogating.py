"""A reply that questions like a court: one why after another."""

from nearer.reader.contexts import matcher
from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless

DEMAND = (
    "(why|how come) (the hell|on earth|exactly|then|even)? (did|do|were|are|have|had|would|could"
    "|can|should|was|is|must|has|not) (not)? (you|it|this|that|he|she|they)",
    "(why|how come) (you|did not|have not|only now) ..1",
    "how come you (did|have|had|were|are|do|never) (not)? _",
    "why (do|must|are|were|did) you (always|even|still|keep|never|so|ever|think|agree|let|believe"
    "|trust|bother|marry|wait|put up|go (there|back)|stay)",
    "(what|who|where|when) (the hell|on earth|exactly)? (did|were|had|have|are) you (do|doing|say"
    "|said|done|thinking|with|wearing|even|there|tell|told|think|expect|been|drinking|wait|go"
    "|going)",
    "(did|have|had|were|was) you (even|actually|really|at least|not|drinking|drunk|flirting"
    "|provoke|tell|ask|say|check|read|lock|wearing|looking|listen|think|try|warn|call|report|lead"
    "|late|rude)",
    "(what|whose) (was|is) (it|that|this|your|his|her) (even|idea|excuse|reason|fault|point)",
    "(and|so)? since when",
)
SHORT = (
    "^ (and|so|but)? (why|how come|what for|since when|says who|for what) (that|so|now|then|there"
    "|this|not|only|him|her|them|me|us|today|$) ..2"
)

RULE = Rule(
    code="SAF117",
    name="interrogating",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="Several questions of this kind in a row may land as a questioning, not as interest.",
    why=(
        "“Why did you?” and “why didn’t you?” ask for reasons, and somebody who hurts hears that"
        " reasons are owed. A row of them puts the one who shared on trial. Open questions that"
        " follow what was said do the opposite: in studies of talk, follow-up questions make people"
        " feel liked. One at a time, beginning with what or how, leaves room."
    ),
    limits=(
        "Among people who love to think things through, many whys can be pure interest. In an"
        " emergency, quick questions are help."
    ),
    sources=("huang2017", "gordon1970", "bodie2015"),
    match=(
        Sequence(
            Pattern(*DEMAND[:4]),
            Pattern(
                *DEMAND,
                "^ (and|so)? (why|how much|how long|how many|how often|who|when|where|what|did "
                "you|have you|were you|was it|had you)",
            ),
            within="message",
            reach=30,
        ),
        Sequence(
            Pattern(*DEMAND[4:], "^ (and|so)? who (told|said|gave|asked|let|did)"),
            Pattern(*DEMAND, "^ (and|but)? why $"),
            within="message",
            reach=20,
        ),
        Sequence(
            Pattern(SHORT),
            Pattern(SHORT),
            within="message",
            reach=8,
        ),
        # One is enough where it asks why the obvious was not done.
        Pattern(
            "(why|how come) (the hell|on earth)? (did|do|have|would|could|can|are) (not)? you "
            "(not)? (@filler|ever|even|at least|also)? (<tell>|<say>|<leave>|<call>|<ring>|<ask>"
            "|<speak>|<go>|<stop>|<do> (something|anything|it|that)"
            "|<listen>|<stand>|<walk>|<wait>|<check>|<report>|<know>|<see>|<block>|<mention>"
            "|<text>|<come>) ($|,|to|me|anyone|anybody|someone|him|her|them|up|about|before"
            "|earlier|sooner|then|no|away|first|anything|something|it|back|of)",
            "how come you (did|have|had|never|do) (not)? (just|ever|even)? (tell|told|say|said"
            "|leave|call|ask|go|think|stop|do)",
            "(why|how) (on earth|the hell|in the world|ever) (did|do|would|could|are|were|have) "
            "you",
            "what (on earth|the hell|in the world|the fuck|in god's name) ..1 (were|are|did|have"
            "|made|possessed) (you|him|her) ..3",
            "what were you (even)? thinking",
            "(what|so what|and what|but what) (exactly)? did you (actually|even)? (do|say) (to"
            "|that|wrong|this time|back to|for) ..3",
            "are you (absolutely|really|quite|completely|even)? (sure|certain) (that is|it (was"
            "|is|happened)|that it|he|she|they|you (did not|are not|were not|have not|heard"
            "|understood|read|saw|remember)|that (he|she|they|you) ..1) ..4",
            "why (did|were|are|do) you (even|ever|agree|let|believe|trust|bother|marry|put up) ..3",
            "why (did|have|could|had) (not you|you not) (@filler|ever|at least)? _",
            "why would you (@filler|ever|even)? ..1 (care|listen|stay|go back|trust|tell|let"
            "|agree|marry|lend|give)",
            "why would (you|he|she|they) (@filler|ever|possibly)? ..1 (do|say"
            "|think|want|lie|make|let|go|tell|believe|put) ..2",
        ),
        # One that is no question but a reproach.
        Pattern(
            "why (are|must|do) you (@filler|always|even|still)? (like (this|that)|be (like|so"
            "|this)|so @own_fault|always|never|being|acting|act|making|make (everything|it|this"
            "|things|such)|have to|need to|keep|insist|let (it|him|her|them|this|that|people"
            "|everyone)|taking|take (it|everything)|bother|bring|ruin|spoil|have such|care (so"
            "|what|about (what|that)))",
            "what (were|are) you (@filler|even)? doing (@filler)? (there|with|out|in|at|on|alone"
            "|walking|talking|up) ..2",
            "how (did|do|could|can) you (@filler|even|possibly|ever) (@filler|manage to)? ..1 "
            "(lose|forget|miss|break|let|fall|not|fail|mess|end up|get)",
            "how (did|do) you manage to (lose|forget|miss|break|fall|fail|mess|end up|get|upset)",
            "(what|who) made you (@filler|ever)? (do|say|go|believe|trust|marry|tell|give|let"
            "|agree|send|lend) ..2",
            "how come (you|i) (never|did not|do not|have not|am only|only) ..2",
            "why (are|did|do|have) you (@filler)? (only|never|not|just) (@filler)? (now)? (tell"
            "|telling|told|say|saying|said|bringing|mention|mentioned|mentioning|coming|come"
            "|been) ..2",
            "(do not|did not|have not|are not|were not|could not|would not|can not) you (@filler"
            "|ever|even)? (set|check|think|notice|see|read|ask|tell|know|revise|study|listen|plan"
            "|realise|lock|say|stop|learn|have) (@filler|any|a|the|it|that|to|of|before|him|her"
            "|them) ..2",
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "did you say to (him|her|them|it|the _|your _) ($|, |then|in the end)",
            ),
            example="What did you say to him?",
            why="To ask how it went on is to listen.",
        ),
        Unless(
            matcher("neutral", "good news", "asks"),
            example=Exchange(
                "I left the keys at the gym",
                "Why did you take them? When did you last see them? Did you even check your bag?",
            ),
            why="Nothing tender was shared: it is interest, or a search.",
            place="context",
        ),
        Unless(
            Pattern(
                "^^ [@opener] why (did|have|were|are|do|will|could) (not you|you not) (come|go|get|be|at|in|eat|buy|take|bring|join|sign up|stay|play|wear|use|visit|have|coming|going|been|joining) ..4"
                " (school|work|class|college|practice|training|gym|office|party|shop|shops|meeting|station|cinema|restaurant|library|lesson|bus|train|car|coat|umbrella|lunch|breakfast|dinner|yesterday|today|tonight|last (night|week|time)|this (morning|week|weekend)|@day_name) ..2 $$",
                where=Where(answering=False),
            ),
            example="Why didn't you go to practice on Tuesday?",
            why="Nothing is known to have been shared, and one question of a day is interest.",
        ),
        Unless(
            Pattern(
                "@taking_up",
                "(if you (want|like)|would you like to|only if|no need to answer)",
                "i would have (come|helped|been|driven|rung|stayed|sat)",
            ),
            example="That sounds awful. Why did he leave? Why would he do that to you?",
            why="What was said has been taken up, and the questions follow it.",
            place="message",
        ),
        Unless(
            Pattern(
                "why (do|would) (not you|you not) (come|sit|stay|lie|bring|let me|rest|ring me"
                "|call me|have|take|pop|move in|tell me|start|go (and|to) (lie|bed|sleep))",
            ),
            example="why don't you tell me the story from the start",
            why="It invites.",
        ),
    ),
    offers=(
        Reframe("What was that like for you?"),
        Ask("Which one question would let them say more of what matters to them?"),
    ),
    fires=(
        "Why did you go there? Why didn't you call me?",
        "why didn't you just leave",
        "What were you thinking?",
        "Why did you let him say that? What did you say back? Were you drinking?",
        "how come you didn't tell anyone before",
        "Are you sure that's what she said?",
        "So what exactly did you do to upset her?",
        "what on earth made you do that, son?",
        "why do u feel that way? why now? did you even sleep",
        "Why would he do that? What did you say to him?",
        "Where were you? Who were you with? Why haven't you said anything until now?",
    ),
    quiet=(
        "And what did you say to the teacher in the end?",
        "What was that like?",
        "Why don't you come over, I'll make soup.",
        "That sounds awful. When did it start? How are you now?",
        Exchange(
            "I got the job!", "Why didn't you ring me?! What did they say? When do you start?"
        ),
        "They asked you “why didn't you just leave?” and you went quiet. I understand.",
        "How did you sleep? Do you want company?",
        "Why is the sky so red tonight, look outside",
        "What do you need from me right now?",
        "I wondered why you were quiet. I'm glad you said it.",
        "are you sure you don't want me to come with you",
        "You don't owe anyone a reason.",
    ),
    confidence=0.6,
)
