"""Asking first: is there room for this now?"""

from nearer.reader.matchers import Pattern, Sequence
from nearer.reader.rule import Rule, Unless

HARD = "(a (personal|hard|strange|real|serious|honest|tricky|delicate|big|weird) (question|thing|one)|something|this|that|about (something|us|it|last|what|how|my|dad|mum|the (other|thing|way))|a (worry|thing|hard)|how i|what i|what (is|has been) (on|going))"

RULE = Rule(
    code="SAF151",
    name="room-asked",
    step="safety",
    tone="credit",
    roles=("say", "reply"),
    since="0.1.0",
    status="stable",
    notice="This asks first whether there is room, so the other can say yes, later or no.",
    why=(
        "A hard subject dropped on somebody who is cooking, tired or at work often meets a wall that"
        " has nothing to do with the subject. Asking whether now is good, or whether a touch or a"
        " question is welcome, lets the other come to it of their own accord. Several ways of"
        " practising talks between two people begin with that question."
    ),
    limits="Asking for a minute about an errand uses the same words.",
    sources=("hendrix1988", "gottman1999", "feng2009"),
    match=(
        Pattern(
            "(could|can|shall) we find (some|a|the) @degree_word? (time|moment|evening|hour) ..3 to (talk|discuss|speak|sit down|go over)",
            "(can|could|may|ok if|mind if|all right if) i @degree_word? [have a] (vent|rant|moan|offload|unload|let off steam) !(it|the|them|files|photos) ",
            "(can|could|may|ok if|mind if) i @degree_word? [have a] (vent|rant|moan|offload|unload) $",
            "(are|is) (you|it) @degree_word? (ok|up|free|all right|ready|able) to hear (it|this|something|me|that) ..2",
        ),
        Pattern(
            "(is|would|was) (now|this|it|tonight|today|tomorrow|later|after _|this evening|this (morning|weekend|afternoon)) (be)? (a|an)? @degree_word? (good|ok|bad|right|fine|better|all right|convenient) (time|moment|evening|day) (,|$|or|for (a (talk|chat|conversation|question|hard)|you|me|us|this|that|it)|to @degree_word? (talk|ask|tell|bring|say|share|chat|discuss|speak|hear|listen|raise|go over|look at (it|this|us))|if|i|because|love|mum|dad)",
            "(is|would) (now|tonight|today|tomorrow|later|this (evening|weekend|morning)|@day_name) (be)? @degree_word? (good|ok|all right|fine|free|convenient) (for|to) (a)? ..2 (talk|chat|conversation|speak|discuss)",
            "i @degree_word? (want|would like|was hoping|need) to @degree_word? (ask|tell|talk|say|share|bring) ...8 (is that|would that be|if that is|are you) @degree_word? (ok|all right|fine|up)",
            "(do|would)? you? mind (if (i|we) @degree_word? (ask|asked|tell|told|say|said|share|shared|bring|brought|talk|talked|sit with|sat with|come in|came in|hug|hugged)|talking about|my asking|me asking)",
            "are you free (for|to) (a)? ..2 (talk|chat|conversation|hear)",
            "i (would like|want) to @degree_word? (tell|talk|ask|share|say) ...10 if you (are (up|open|ok|free|in)|have (time|room|energy|a)|feel)",
            "would you (rather|prefer) (i|me|it if i|that i) @degree_word? (left|stayed|came|listened|said|told|waited|to|just)",
            "(can|could|may) i come (in|over|up|closer|round) ..1 (and|to) ..1 (sit|talk|be|hug|hold|say|lie)",
            "do you feel (like|up to) (talking|a (talk|chat)|hearing|listening|company)",
            "(got|have) you? (got)? (room|space|time|energy) for (a|me) ..3 (moan|rant|vent|chat|talk|cry|story)",
            "(is it|would it be|is that|are you) @degree_word? (ok|all right|fine|good) (with you)? (if|to|that|with me) ..2 (talk|talking|ask|asking|share|sharing|tell|telling|say|saying|bring ..1 up|bringing up|vent|sit|hug|hold|touch|talked|asked|shared|told|brought|said|vented|sat|held|hugged|come in)",
            f"(can|could|may|might) (i|we) @degree_word? (ask|tell|share|say|talk to|talk with|run|show|raise|bring up|vent|talk|admit|put|be (honest|open|straight|frank) with|level with) (you|to you|with you)? @degree_word? (up)? {HARD}",
            "(can|could|may) (i|we) @degree_word? (hug|hold|kiss|cuddle|touch|put (my|an) arm|sit (with|next to|beside|by) (you|me|us)|lie (down)? (with|next)|give you a (hug|cuddle)|take your hand|put my arm)",
            "(do|would|have|did) you (have|got|happen to have)? ..1 (a|the|any|some|@a_number)? (few)? (minute|minutes|moment|time|room|space|energy|capacity|headspace|head space|bandwidth|strength) ..3 (to (talk|listen|hear|chat)|for (a (hard|bigger|real|serious|proper|heavy|difficult|quick)? (talk|chat|conversation|one)|me|us|something|this|a (moan|rant|vent|cry))|tonight|later|today|now|,|$)",
            "(are|would|do) you (be|feel)? @degree_word? @degree_word? (up (for|to)|ok (for|with|to)|free to|able to|in the mood (for|to)|in a place to|open to|ready (for|to)|in the right place|willing to|fit (for|to)|able for) ..3 (talk|talking|listen|listening|hear|hearing|chat|conversation|vent|moan|rant)",
            "(got|have) (you)? (a|@a_number) (few)? (minute|minutes|min|mins|moment|sec|second) (to (talk|listen|hear)|for (me|us|a (talk|chat))|, (i|it is|there is|something)|i (need|want|would))",
            "(would|do) you (rather|prefer|like|want) @degree_word? (to)? (talk|hear|me to (say|tell|wait|leave|come|explain|stop|go on)|i (told|waited|came|said)|wait|do this|have this) ..3 (later|now|first|tonight|another|tomorrow|it|about|more|or|,|$)",
            "(when|what time|which (day|evening)) ..4 (good|best|better|ok|right|suit you|work for you|easier) ..3 (to talk|for (a talk|us to talk|a chat|that talk|it)|to (go|look) (over|at|through) (it|this|that)|to tell)",
            "(how much|do) you want to (know|hear) (about|the|more|it|what|how)",
            "(tell me|say so|say) if (now is|now's|this is|it is|tonight is) (not|a bad|too much|the wrong|not a)",
            "(there is|i have|i have got) something ..3 (i would like|i want|i need|to|hard to|i have been wanting) ..2 (talk|tell|ask|say|share|bring up|raise) ..6 (when|is now|would|do you|have you|can we|ok|if you|tonight|later|sometime)",
            "(only|but) if you (are|have|feel) (up (for|to)|the (energy|room|space|time)|ready|in the mood|ok with)",
        ),
        Sequence(
            Pattern(
                "(i would like|i want|i need|we need|i was hoping|i have been wanting|can we|could we) (to)? ..1 (talk|speak|tell you)"
            ),
            Pattern(
                "(when|which day|what time) ..1 (suits|works|suit|is good|would suit|would be|are you)",
                "(is|would) (now|tonight|this|tomorrow|@day_name|later) (be)? (ok|good|all right|suit|work)",
            ),
            within="message",
            reach=15,
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(time|minute|minutes|moment|ok|fine|all right|energy) ..2 (to|if i|for) ..1 (put|use|park|move|borrow|collect|fetch|pick|drop|hoover|vacuum|run|start|turn|take|book|pay|ring|wash|cook|eat|leave|get|have|buy)",
                "(ask|tell) you (what time|which|where|when|how (much|many|far|long))",
                "time for (@logistics|a (coffee|drink|pint|game|shower|walk))",
            ),
            example="Do you have time to cook tonight?",
            why="It is about a chore or a plan.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(can|could|may) i (ask|say|tell) (you)? ..1 (why|what) (the hell|on earth|the fuck|is wrong)",
                "do you ever have (time|a minute)",
            ),
            example="do you ever have a minute for me?",
            why="The question is a reproach.",
            place="sentence",
        ),
    ),
    fires=(
        "Is now a good time to talk about Dad?",
        "can i vent",
        "Do you have a few minutes for a hard talk tonight, or is tomorrow better?",
        "Would it be okay if I asked you about the money?",
        "is it ok if i talk to u about the wedding",
        "Is it all right if I hug you?",
        "When would be a good time to talk about the holidays, Mum?",
        "There's something I'd like to tell you. Is this a bad moment?",
        "have u got 5 mins to talk, its not urgent",
        "Do you have the energy to hear about my day?",
        "Would you rather talk now or after dinner?",
        "Would it be all right if I sat with you for a bit?",
    ),
    quiet=(
        "Is now a good time to put the oven on?",
        "Have you got time for a coffee on Friday?",
        "do you ever have a minute for me?",
        "You said “is now a good time to talk” and I liked that",
        "Can I ask you what time the train goes?",
        "We need to talk, now.",
        "Can I have the blue cup?",
        "this is a good time to buy bulbs",
        "Are you up for pizza?",
        "I had a good time at the party",
        "Can you tell me where the keys are",
    ),
    confidence=0.7,
)
