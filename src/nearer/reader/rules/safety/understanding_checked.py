"""Checking whether one has understood, and letting oneself be put right."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Exchange, Rule, Unless

HEARD = "(hear|heard|hearing|understand|understood|understanding|follow|followed|following|get|got|getting|read|reading|catch|caught|picture|pictured|see|seeing|listen|listening)"

RULE = Rule(
    code="SAF169",
    name="understanding-checked",
    step="safety",
    tone="credit",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This checks what was heard, and lets the other put it right.",
    why=(
        "Everybody hears through their own ears. Asking “did I get that right?” or “is that what you mean?” makes it safe to say “not"
        " quite”, and it shows that being accurate matters more than having an answer. Checking one’s"
        " assumptions was among the ways of listening that people in trouble found helpful."
    ),
    limits="Directions, dates and orders are checked in the same words. “So you’re saying that…” can be a trap and is left out.",
    sources=("bodie2015", "linehan1997", "weger2014"),
    match=(
        Pattern(
            "i @degree_word? take (that|it|this) (as|to mean) (you|your|missing|feeling|being|wanting|needing|less|more|that you) ..3",
            "(^|,) put me right (,|$|if|when|@dear)",
            where=Where(question=False, quoted=None),
        ),
        Pattern(
            "(what|so what) (i am|you are) (hearing|saying|telling me) ...12 (is that (right|it|so|fair|close)|am i right|have i got that right)",
            "(do|have) i (have|got) (that|this|it|you) @degree_word? right",
            where=Where(question=None, quoted=None),
        ),
        Pattern(
            f"(did|do|have|am|are|was) i @degree_word? [heard|hear]? {HEARD} ..3 (right|correctly|properly|you|wrong|it)",
            "(did|do|have) i (miss|missed|misunderstand|misunderstood|misheard|mishear|misread|leave out|left out|left) ..3 (anything|something|part|you|that|it|out)",
            "(is|was|would) (that|this) ..1 (right|fair|close|true|accurate|the (heart|worst|part|feeling|right word|bit)|about right|near|anywhere near|how (it|you|that)|what (you (mean|meant|are saying|were saying|feel|felt|need|needed|want|are telling)|it (is|was|feels|felt)|hurt|hurts|was (so|hard))|fair to say|more like (it)?)",
            "(am|was) i (close|right|near|anywhere near|on the right track|wrong|way off|off|warm|with you|far off|reading (it|that|this|you)|missing (something|anything|the point|part))",
            "(do|did) you mean (that|it|you|like|more|when|how|as if|as in|in)",
            "(does|did) (that|this) (sound|feel|seem) ..1 (right|true|close|accurate|fair|about right)",
            "(something like that|or not quite|or am i off|or have i got it wrong|or is it something else|more or less)",
            "is it (fair|right|true|more|less|right for me) to say ..4",
            "(does|did|is) (that|this|it) ..1 (come|get|coming|getting|anywhere) ..1 (near|close|right)",
            "am i (getting|following|hearing|reading|understanding) (this|it|you|that)",
            "(am|was) i (hearing|picking up|sensing|reading|noticing|right in hearing) ..4",
            where=Where(question=True),
        ),
        Pattern(
            "i (may|might|could) (be|have) ..2 (off|wrong|misread|misheard|misunderstood|mistaken) ..3",
            "if i @degree_word? (have) (understood|heard|followed|got (you|this|it|that)|read) ..2",
            "(checking|check|making sure|make sure) ..1 (that )?i (understand|understood|am following|follow|heard|hear|get|got|have)",
            "let me know ..1 (if|where|when) (i am|i have|i got|i get) ..2 (wrong|off|mistaken|misunderstood|misheard|it wrong)",
            "(tell|show) me where i (have|am|got|went) ..2",
            "(let me|can i|could i|i will|may i|i would like to) ..1 (say|play|repeat|give|read|mirror|put) (it|that|this|what (i|you) ..2) (back|in my (own )?words)",
            "(correct|stop|tell|put) me ..1 (right)? (if|when|where) (i am|i have|i|it is|that is|i get|i got) ..2 (wrong|off|mistaken|missed|it wrong|misunderstood|misheard|missing|not it|right|not right|too far)",
            f"if i @degree_word? (am|have|can)? @degree_word? {HEARD} ..2 (right|correctly|properly|rightly)",
            f"(let me|i want to|i would like to|i need to|can i|could i|may i|wanna) ..1 (see|check|be sure|make sure|know|say back|play back|repeat) ..1 (if|that|whether|what|i)? ..1 (i)? ..1 ({HEARD}|heard|have (this|it|that)|mean|meant|you (mean|said|meant))",
            f"i want to (be sure|make sure) ..1 i ..1 ({HEARD}|(am|have) {HEARD})",
            "(when|what) you (say|said) ...6 do you mean",
            "what do you mean by",
            "(i am not sure|not sure) ..1 i ..2 (understand|understood|follow|followed|got|get) ..3 (can|could|would|do you|say|tell|,|yet|$)",
            "(i do not|do not) want to (assume|guess|put words|get (it|this) wrong|misread)",
            "(say|tell me) (if|when) (i|that|it|this) (am|have|is|was)? ..1 (not (it|quite|right)|wrong|off)",
            where=Where(quoted=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(@day_name|@clock_time|at @a_number|train|bus|platform|address|postcode|number|order|recipe|size|flight|gate|booking|dates|list|salt|price|station|road|turning|left (at|turn)|ticket)",
                where=Where(quoted=None),
            ),
            example="Did I get that right, the bus leaves on Friday?",
            why="It checks a date, a place or a thing.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "am i (wrong|right) to",
                "what do you mean (you|i)",
                "right (in thinking|that you owe)",
                "mean (the|that) ..2 one",
                "(do|did) you mean (to (say|hurt|tell)|it (or|like that)|that i (am|was))",
                "(am|was) i right (,)? (or|was i not|told|about (him|her|them|that|this))",
                "(you are|you have been|alright|all right|be) right (,|$|back|there|here|now|about)",
                "is (that|it) (right|fair) (to|on|of) (me|us|you)",
                "(happy|satisfied|better) now",
                "(turn|right) (right|left)",
                where=Where(quoted=None),
            ),
            example="Is that fair to me?",
            why="It argues, or asks who is right.",
            place="sentence",
        ),
    ),
    fires=(
        "Did I get that right?",
        "is that what u mean, or not quite",
        "Tell me if I've got it wrong, love.",
        "Let me check I understood: the joke was the last straw?",
        "If I'm hearing you right, it's less about the money.",
        "I want to make sure I understand before I say anything.",
        "Am I close?",
        "When you say tired, do you mean tired of us?",
        "does that sound right, Dad?",
        "I'm not sure I followed, can you tell me that part again?",
        "Correct me if I'm off, but it sounded like you felt shut out.",
        Exchange(
            "it's everything, the flat, mum, all of it",
            "Everything at once. Have I understood you?",
        ),
    ),
    quiet=(
        "Did I get that right, the bus leaves on Friday?",
        "Is that right, platform four?",
        "You asked “did I get that right?” and I could breathe again.",
        "Am I wrong to want this?",
        "was I right or was I right",
        "Is that fair to me?",
        "You're right.",
        "Turn right at the church.",
        "So you're saying it's my fault.",
        "If I get home early I'll cook",
        "Do you understand what you did?",
        "He wants to make sure the door is shut.",
    ),
    confidence=0.7,
)
