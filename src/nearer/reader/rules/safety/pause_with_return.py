"""A pause that says when it ends."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.rule import Ask, Rule, Unless

PLAIN = Where(question=None, hypothetical=False)

PAUSE = Pattern(
    "(i|we|let us|lets|let me|please|can we|could we|may i|i am going to|i will|i have to) @degree_word? (need|needed|want|take|taking|have|get|could use|could do with|would like|must have|am taking|will take|am going to take|call) @degree_word?"
    " (a|an|some|my|ten|@a_number|the next) ..3 (minute|minutes|min|mins|hour|hours|break|breather|walk|time out|pause|time|space|moment|bit|night|evening|while|breath|quiet|sleep|second|day)",
    "(give|leave|let) me @degree_word? ((a|an|some|have|the|@a_number) ..2 (minute|minutes|min|mins|hour|hours|moment|bit|while|night|evening|day|second|sec|space|time|breather|break)|till|until|be (till|until|for)|calm|cool|sleep|think|breathe)",
    "i @degree_word? (need|have|want|am going|would like) to @degree_word? (step (away|out|back|outside)|walk (it off|round|around)|calm (down|myself)|cool (down|off)|breathe|pause|stop (here|now|for|this)|think (about|this|it|for)|go (for a walk|outside|for some air|round|upstairs)|get (some air|my head)|be alone|sleep on|take (a|some|@a_number)|lie down|settle)",
    "i am going (out)? (for a (walk|run|drive)|outside|upstairs|for some air|to (walk|calm|cool|take|step|sit|breathe|lie))",
    "(can|could|let|lets|shall|please) (we|us) @degree_word? (pause|stop (here|there|this|now|for (now|tonight|today|a))|take (a|five|ten|twenty|@a_number|some)|park (this|it|that)|leave (it|this|that) (there|here|for|until|till)|have a (break|breather|pause|time out)|sleep on)",
    "i am @degree_word? (too|getting too|getting|so) (angry|wound up|upset|worked up|tired|heated|flooded|overwhelmed|hot|cross|shaky|mad|raw) ..2 (to|and|for|right now|,|$)",
    "time out",
    "i am going to @degree_word? (go (and)?)? @degree_word? (sit|walk|lie|stand|breathe|calm|cool|step|take)",
    "(need|needed) a (breather|break|minute|moment|pause)",
    "i am going to @degree_word? (have|make|run|take) (a|an|some) ..1 (bath|shower|tea|cup|nap|walk|lie down|breather|break)",
    "(^|,|so|and) @degree_word? (too|so) (angry|wound up|upset|worked up|tired|heated|raw|cross) to",
    "(^|,|and|so) @degree_word? (need|taking|going for|off for) (a|some|@a_number) ..1 (break|breather|walk|minutes|mins|minute|hour|time|space|air|pause)",
    "i (am not able to|can not|can hardly|am in no state to) @degree_word? (hear|listen|talk|think|do) ..2 (right now|now|tonight|properly)",
    "(can|could|shall|let|lets) (we|us) (put|set) (this|it|that) (down|aside)",
    "can not @degree_word? (do|talk about|think about|continue|discuss) ..1 (right now|now|tonight|at the moment|any more tonight)",
    "(can|could|shall|let) (we|us) @degree_word? (break off|stop|rest|leave (it|this)) for (a|an|the|@a_number|half) ..1",
    "(but )?not (now|right now|tonight|like this|this minute) $",
    "(i am|am) ..1 (at|near|past) (boiling point|my limit|breaking point)",
    "^ @a_number (minutes|mins|minute|hour|hours) (,|$|then|and)",
    "i am about to (lose it|say something|shout|cry|snap)",
    where=PLAIN,
)

RETURN = Pattern(
    "(i|we|let us|lets|then|and|ill) @degree_word? (will|am going to|can|could|want to|would like to|do want to|promise to|promise i will|shall|am coming)? @degree_word? (we|i)? @degree_word? (come back|be back|coming back|talk|finish (this|it)|pick (it|this|that) (back)? up|carry on|continue|go on|try again|listen to you|listen properly|hear you|hear you out|find you|call you|ring you|text you|return|sit down|come (and|to)? find|find|answer you)"
    " ..4 (at|in|by|after|when|then|tomorrow|tonight|later|again|once|to (it|this|you)|properly|with you|about|before|on|,|$)",
    "(back|talk|again|carry on|continue) (by|at|in|before|after|around) ..1 (@clock_time|@a_number|dinner|tea|lunch|supper|the|that|bed|breakfast|tomorrow)",
    "(after that|then|afterwards|later|tomorrow|at @a_number|in @a_number (minutes|mins|hours)) ..1 (i|we) ..2 (talk|listen|come back|carry on|be back|go on|finish|want to hear|all yours|pick)",
    "(and|then) @degree_word? (i|we) (will|would like to|want to|am going to|can|do want to)? @degree_word? (hear|listen to|talk|finish|carry on|go on|continue|come (back|find))",
    "i @degree_word? (want|would like) to (sort|finish|solve|fix|hear|understand|talk about) (it|this|that|you|us|your)",
    "(and|then) @degree_word? then? (go on|carry on|talk|come back|continue|finish|try again)",
    "^ (after _|tomorrow|tonight|later|in the morning|on @day_name) ..3 $",
    "(can|could|shall) (we|i) @degree_word? (meet|talk|speak|try|go on|carry on|come back|ring) ..4 (again|at|in|after|tomorrow|tonight|later|then)",
    "(i|ill) (will)? @degree_word? (tell|answer|let|text|ring|call|message) you ..3 (at|in|by|after|when|tomorrow|tonight|later)",
    "(and|then|,) @degree_word? i am @degree_word? (back|all yours|all ears|with you|yours)",
    "(i|we|let us|and|then) @degree_word? [will|am going to] @degree_word? (come|go|sit|look|start) [and]? (find|sit|through|at|with|back) ..2 (you|it|this|again|with you|together)",
    "^ (tonight|tomorrow|later|after _|this (evening|afternoon)) ..4 $",
    "(and|then) @degree_word? (i|we) would like (us|you)? to @degree_word? (finish|talk|go on|carry on|hear|continue)",
    "(i am not|not) (leaving|going anywhere|walking (out|away)|running (off|away)|done with this)",
    where=PLAIN,
)

RULE = Rule(
    code="SAF152",
    name="pause-with-return",
    step="safety",
    tone="credit",
    roles=("say", "reply"),
    since="0.1.0",
    status="stable",
    notice="A pause with a time to come back: it cools the talk down and leaves nobody behind.",
    why=(
        "When the heart races it gets hard to listen, and a break of about twenty minutes or more"
        " lets a body settle. A break without a word about coming back can feel like being left, and"
        " taught to one person only it has been used to rule the other. Naming when the talk goes on"
        " makes it a pause for two."
    ),
    limits=(
        "A short plan (“I need ten minutes, I will be back at six”) may look the same. Whether the"
        " return is kept cannot be seen."
    ),
    sources=("gottman1999", "article", "masters2013"),
    match=(
        Sequence(PAUSE, RETURN, within="message", reach=25),
        Sequence(RETURN, PAUSE, within="message", reach=10),
    ),
    unless=(
        Unless(
            Pattern(
                "(get|getting|to) (dressed|ready|changed|showered|the (bus|train|bread|milk|washing|car|kids|shopping))",
                "(park|parking|pack|shower|shave|cook|nap|charge|load|install|update|download|traffic|platform|oven|lasagne|pasta|cake)",
            ),
            example="I need ten minutes to get dressed, then I'll talk you through the plan",
            why="A plan for the day, with nothing to cool down from.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(talk|be back|come back) when you ..3 (calm|grow|apologise|sorry|reasonable|sane|act|behave|learn|stop|sane)"
            ),
            example="I'm going out for a walk. I'll talk when you can act like an adult.",
            why="The return is made a condition for the other.",
            place="message",
        ),
    ),
    offers=(Ask("Does the message say at what time the talk goes on?"),),
    fires=(
        "I need twenty minutes, then I'll come back and we can talk.",
        "im too angry to talk right now. give me an hour, ill be back at 9",
        "Can we pause here and carry on after dinner?",
        "I'm going for a walk because I don't want to shout. I'll be back by nine and I want to hear you.",
        "Let's leave it there for tonight, Mum, and try again tomorrow.",
        "I have to step outside for a bit. I'm not leaving, I'll come and find you in half an hour.",
        "i need some space to think, can we talk tomorrow evening",
        "I want to listen to you properly. Give me ten minutes first.",
        "I'm getting so wound up. Let's take a break and talk at eight.",
        "I need to sleep on this. I'll call you in the morning.",
        "please can we stop for now? i promise we'll finish this tomorrow",
    ),
    quiet=(
        "I need ten minutes to get dressed, then I'll talk you through the plan",
        "I'm going out for a walk. I'll talk when you can act like an adult.",
        "I need space.",
        "Leave me alone.",
        "You said “give me an hour, I'll be back at nine” and you came at nine. Thank you.",
        "I'm going out.",
        "Let's talk tomorrow about the boiler",
        "the oven needs twenty minutes, dinner's at seven",
        "She needs an hour and then she'll come back",
        "Back at nine, love you",
        "I need a break from this job",
    ),
    confidence=0.7,
)
