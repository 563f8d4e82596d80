"""Questions that let good news be told again."""

from nearer.reader.contexts import matcher
from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Exchange, Rule, Unless

RULE = Rule(
    code="SAF177",
    name="good-news-asked-about",
    step="safety",
    tone="credit",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This asks for more of the good news, so the joy can be told once more.",
    why=(
        "Telling good news to somebody who wants to hear all of it adds to the joy of the thing itself. Questions about"
        " the moment, “where were you when you heard?”, “what did she say?”, “how did it feel?”, are the lively kind"
        " of answer that goes with close and lasting bonds. They show that the news is worth staying with."
    ),
    limits=(
        "Only where what was shared looks like good news. A question can also be a doubt (“are you sure?”), and those"
        " are not counted."
    ),
    sources=("gable2004", "gable2006", "huang2017"),
    context=matcher("good news"),
    match=(
        Pattern(
            "(how|what|where|when|who) (did|was|were|is|are|do|does|will|would|have|has|else) ..4 (feel|like|say|said|react|do|told|tell|think|face|find out|found out|when you|when (he|she|they)|start|happen|happened|happens|planning|celebrate|celebrating|first|next|best|favourite|date|due|plan|looking forward|wear|wearing|move|moving|begin|learn|open|opened|look|know|knows)",
            "(how|what|where|when|who|which|whose) _ ..4",
            "(how|what|where|when|who|which) ..1 (was|were|is|are|did|do|does|will) (it|the|you|he|she|they|your|that) ..3",
            "what (part|bit|moment|made|was|is|happened|happens) ..4 (you|best|favourite|most|first|next|it|$)",
            "(did|do|does|have|are|were|was|is) (you|he|she|they|your _|everyone|the _|it) ..2 (shake|wobble|faint|hold|sleep|cry|scream|jump|dance|hug|ring|call|tell|told|celebrate|shout|laugh|feel|know|clap|cheer|excited|believe|happy|over the moon|pinch|show|keep|guess|expect|sink|sunk|still|nervous)",
            "(can|could|may) (i|we) (see|hear|read|come|meet|tell|watch|visit|hold|celebrate|be (the first|there)|shout|boast|try|taste)",
            "you did what",
            where=Where(question=True),
        ),
        Pattern(
            "(read|play|sing|show|send|describe) (it|them|that) ..2 (me|us|now|again|out|aloud|slowly)",
            "(tell|show|send|read|play) (me|us) ..1 (the ..1|your ..1|that ..1|everything|all|every|more|the (whole|story|details|lot)|how|what|about|it|again|exactly|from|a (picture|photo)|photos|pictures|,|$)",
            "(i|we) ..3 (want|need|would like|would love|have|long|demand) ..1 (to (hear|know|see|read|celebrate)|every|all|details|photos|the (whole|full) story)",
            "(every|all the) (detail|details|single|word|bit)",
            "start (from|at) the (beginning|start|top)",
            "(spill|details|do tell|go on|say it again|and then|more please)",
            "(tell|talk) me through",
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(are|is) (you|it|that|this) @degree_word? @degree_word? (sure|safe|realistic|wise|sensible|worth|ready|serious|permanent|legal|a (scam|joke|mistake|good idea))",
                "(how|what) (will|are|would|do|can|about) ..3 (afford|manage|pay|cope|your (job|kids|mortgage|family|marriage|pension)|catch|downside|risk|risks|point|happens (if|when) (you|it) (fail|fails|can not))",
                "(how|what) (much|about|time|is) ..2 (cost|pay|costs|me|dinner|tea|the (kids|dog|house|cat|bins|rent|mortgage)|salary|for (dinner|tea|lunch))",
                "(what|how) (are|were|is|do) you (doing|going to do) ..1 (about|tonight|at|for)",
                "what (is|was) (the catch|wrong|in it for|it worth|that to do)",
                "who (cares|knows|asked|is (the father|going to (pay|look|do)|paying|will))",
                "how (much|many)",
                "(pay|repay|owe|back to me)",
                "(what use|who let|out of (how|what)|planned|commute)",
                "(on earth|the hell|the point|the use)",
                "(is|was) (it|that) (it|all|that hard|only)",
                "(can|could) (i|we) (see|come|tell) ..1 (you|round|over)? (tomorrow|at|later|about (the|something))",
                "why",
                "(what|how) , already",
                "what time",
                where=Where(quoted=None),
            ),
            example=Exchange("I got the job!!", "What's the catch?"),
            why="It doubts, or turns to something else.",
            place="sentence",
        ),
    ),
    fires=(
        Exchange("I got the job!!", "Where were you standing when they told you?"),
        Exchange("she said yes", "aaah what did she say exactly, word for word??"),
        Exchange("I passed my driving test", "How did it feel when he told you?"),
        Exchange("We're having a baby", "Oh my loves. When are you due?"),
        Exchange("my poem got published!", "can i read it? I want to hear it in your voice"),
        Exchange("I finished the marathon", "Did you cry at the finish, Mum?"),
        Exchange("I'm so happy, we finally got the house", "Where were you when they rang?"),
        Exchange("I got the place at uni!!!", "how did u tell ur dad, did he cry"),
        Exchange(
            "I finally told my boss no, I'm so proud",
            "I need every detail. Start from the beginning.",
        ),
        Exchange("I won the bake off at work", "What did you make in the end? Show me a picture."),
    ),
    quiet=(
        Exchange("I got the job!!", "What's the catch?"),
        Exchange("I got the job!!", "Are you sure you can handle it?"),
        Exchange("she said yes", "ok nice"),
        Exchange("I passed my driving test", "How will you afford a car?"),
        Exchange("My dog died this morning", "Tell me everything about him."),
        Exchange("what time is dinner?", "What did she say?"),
        Exchange(
            "I won!", "You said “tell me everything” last time and then looked at your phone."
        ),
        Exchange("we got the house", "Why there?"),
        Exchange("I got promoted", "Good. Tea's in the oven."),
        "Tell me everything!",
    ),
    confidence=0.65,
)
