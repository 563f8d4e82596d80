"""One's own reading of things, held open."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Rule, Unless

RULE = Rule(
    code="EXP177",
    name="uncertainty-owned",
    step="expression",
    tone="credit",
    roles=("say", "reply"),
    since="0.1.0",
    status="preview",
    notice="This leaves open that it may have been otherwise, so the other can tell their side.",
    why=(
        "What somebody meant cannot be seen, only guessed. Saying “I may have got this wrong”, “for"
        " me it looked as if” or “did I hear you right” marks a guess as a guess and asks the one who"
        " knows. Checking what was understood is among the things that make people feel heard."
    ),
    limits="A “maybe” can be a mask for a charge, and doubt about a fact looks like doubt about a person.",
    sources=("bodie2015", "rogers2018", "fincham1992"),
    match=(
        Pattern(
            "(this|that|it) (may|might|could) @degree_word? be @degree_word? my [own] (fear|fears|insecurity|history|stuff|baggage|past|anxiety|tiredness|mood) ..1",
            "i am not @degree_word? (sure|certain) (if|whether|that) (that|this|it) (is|was) @degree_word? (what|how|right|true|fair)",
            where=Where(question=False),
        ),
        Pattern(
            "(i|we|maybe i|perhaps i) @degree_word? (may|might|could) @degree_word? (well)? have @degree_word? (got|gotten|taken|read|heard|understood|misread|misheard|misunderstood|missed|imagined|assumed|been (wrong|unfair|mistaken|too|reading|imagining|projecting|harsh|oversensitive|touchy)|jumped|made|remembered|misremembered|seen|caught|put)"
            " ..2 (wrong|this|that|it|you|something|things|what|too|how|more|unfair|mistaken)",
            "i (may|might|could|probably) @degree_word? (well)? (have)? @degree_word? (misread|misheard|misunderstood|jumped to|imagined|misremembered|misjudged|mistook)",
            "(it is|it may be|it could be|it might be) @degree_word? possible (that)? i @degree_word? (heard|took|read|got|misread|misheard|misunderstood|am|was|have|saw|remember)",
            "i do not @degree_word? know (if|whether) i am @degree_word? (being|right|fair|reading|wrong|allowed|imagining)",
            "(am|was) i @degree_word? (making (this|it|that) up|imagining|being (unfair|too|oversensitive|silly)|reading (too|this|it)|projecting|off)",
            "i [(may|might|could|probably|do)] @degree_word? not [have|know|see] @degree_word? (have|know|see|know about)? (the (whole|full)|all (of)? the|everything|the other) (picture|story|facts|side|half)?",
            "(something|things|a side) (that)? i (am not|do not|did not|can not) @degree_word? (seeing|getting|hearing|see|know|knowing|understand)",
            "(it|that|this) (may|might|could) @degree_word? be @degree_word? (how i|my (reading|mood|fear|imagination|side|tiredness)|me (reading|being|imagining))",
            "i can not @degree_word? be (sure|certain)",
            "i @degree_word? wonder (if|whether) i @degree_word? (misunderstood|misheard|misread|got|am|was|have|heard|took|read|imagined|missed)",
            "i (could|may|might) @degree_word? have (this|it|that|things|you|the wrong) @degree_word? (wrong|backwards|upside down|end)",
            "(maybe|perhaps) you @degree_word? (meant|mean|did not mean|wanted|were trying|had) @degree_word? (something|it|nothing|well|to|no|other|reasons|a reason)",
            "i am @degree_word? @degree_word? (guessing|speculating)",
            "(tell me (how it was|what it was like|what i (missed|got wrong|am missing)|your side)|help me understand|what am i missing)",
            "i can not @degree_word? tell (if|whether|what) you",
            "(that|this) is @degree_word? (how|what) it (looked|felt|seemed|was) (to|for|from|like)",
            "did you (mean|intend) (it|that) (as|to|like|the way|how|in|that)",
            "i (may|might|could) @degree_word? (well)? be @degree_word? (wrong|mistaken|off|way off|unfair|reading|misreading|imagining|misremembering|missing something|missing (a piece|part)|overthinking|projecting|making (this|it|that) up|oversensitive|too sensitive|tired and|biased)",
            "(maybe|perhaps|possibly|i guess|i think) i @degree_word? (got ..2 wrong|misread|misunderstood|misheard|imagined|am (wrong|reading|misreading|imagining|missing|mistaken|overthinking|projecting|being unfair)|was (wrong|reading|imagining|too)|took (it|that|this)|read (too|it|that|more)|heard (it|that)|jumped|have (misread|misunderstood|misheard|imagined|got ..2 wrong))",
            "i am @degree_word? @degree_word? (reading (too much|things|something)|overthinking|misreading|imagining|projecting|making (this|it|that) up|seeing things)",
            "i (made up|invented|built|spun) ..2 (story|stories|film|explanation)",
            "(the story|a story|the film) (i am telling|i tell|i told|i made up|i have been telling|i keep telling|in my head|my head|running in)",
            "(what|all) (i|my head) (make|made|makes) (of|out of|up) ",
            "(in|inside) my (head|mind) (it|you|this|we|i)",
            "i (told|tell|am telling|was telling|kept telling|keep telling) myself (that)? (you|we|this is|it was (because|about|me))",
            "(tell|correct|stop) me if (i am|i have|i got|that is|this is|i) ..2 (wrong|off|misread|misunderstood|mistaken|not (what|how|right)|missed|got)",
            "i am not @degree_word? (sure|certain) (if|whether|that|how|what|i) ..1 (i (understood|got|heard|read|remember|am (reading|being|right|remembering)|took)|you (meant|mean|realise|realised|know how|knew|noticed|saw|heard)|what (you|i) (meant|mean|feel|felt|need|am feeling|want)|this is fair|it is fair|i have understood)",
            "(did|have|do|am) i @degree_word? (get|got|understand|understood|hear|heard|read|misread|misunderstand|misunderstood|reading|hearing|getting) (that|you|it|this|what you (meant|said)|something|your (text|message|tone)) @degree_word? (right|wrong|correctly|properly|as you meant|like you meant|in)?",
            "(is|was) (that|this|it) @degree_word? (what|how) you (meant|mean|felt|feel|saw|see|remember)",
            "i (do not|can not|did not|could not) @degree_word? (know|tell|see) @degree_word? (for sure|yet)? (what|how) (you|was|is|it) (meant|was (for|like for|going on for|happening for)|going on (for|in|with) (you|your)|were (thinking|feeling|going|dealing)|are (thinking|feeling|going|dealing)|looked (to|for|from) you|felt (to|for) you)",
            "i (can)? only (guess|know|see|have|saw|heard) (at|what)? ..1 (what (it|you)|my (side|half|part|end)|half|part)",
            "(for|to) me (it|that|this|you|your _|the _) @degree_word? (felt|looked|was|seemed|sounded|came across)",
            "it @degree_word? (looked|felt|seemed|sounded|came across|landed) (to|for|on|with) me (as|like|that)",
            "(what i (heard|took from|understood|gathered|read (in|into))|the way i (heard|took|read|saw|understood|remember) (it|that)|my (guess|reading|impression|take|fear|interpretation) (is|was|of)|that is (only|just)? ..1 (how|what) i (saw|see|heard|felt|remember|read))",
            "i (heard|took|read) (it|that|this|your (text|message|silence|tone)|you) as",
            "i (assumed|guessed|was guessing|had assumed) (that)? (you|it|we) ...8 (and|but) (i|did not|never|may|might)",
            "you (may|might|probably|could) @degree_word? (see|remember|saw|have seen|have meant|felt|feel|read|heard|have felt) (it|that|this|something) @degree_word? (different|differently|else|another way)",
            "(there is|there was) (probably|maybe|likely|surely)? ..2 (something|a side|a reason|more) ..1 (i|that i) (do not|can not|did not|am not) (see|know|seeing)",
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(wrong|mistaken) (number|address|train|bus|platform|size|day|date|time|door|room|shop|kind|one|turn|colour)",
                "be wrong ..1 (to|but) (trust|you)",
                "(may|might|could) have (got|gotten|taken|missed|caught|seen) (the|a|my|our|an|some|your) (bus|train|tickets|cold|keys|parking|bread|milk|flu|post|boat|flight|lift|way)",
            ),
            example="I may have got the wrong size",
            why="The doubt is about a plain thing.",
        ),
        Unless(
            Pattern(
                "(maybe|perhaps) (i was|i am) (too|wrong) ..2 (good for|to (trust|expect|think|love|believe)|about you)"
            ),
            example="Maybe I was wrong to trust you",
            why="It is a charge that wears a maybe.",
            place="sentence",
        ),
    ),
    fires=(
        "I may have got this wrong, so tell me.",
        "maybe i misread your text, it sounded cross to me",
        "I might be reading too much into it",
        "The story I'm telling myself is that you'd rather be with them.",
        "I'm not sure I understood what you meant last night, Mum",
        "Did I get that right, that you want to stop the visits?",
        "to me it felt like i was the last to know",
        "I took your silence as anger. Was it?",
        "You may remember it differently.",
        "I told myself you'd forgotten, and I didn't ask.",
        "is that what u meant",
        "I don't know what was going on for you at the table.",
    ),
    quiet=(
        "I may be late",
        "I may have got the wrong size, check the label",
        "Maybe I was wrong to trust you",
        "you said “I may have got this wrong” and that helped",
        "I might be at the station by six",
        "You got this wrong.",
        "I'm not sure if the shop is open on Sunday",
        "Did I leave my keys at yours?",
        "Is that what you ordered?",
        "He may have got the dates mixed up",
        "the story I'm reading is set in Wales",
    ),
    confidence=0.7,
)
