"""A talk broken off, with no word of coming back to it."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Unless

TALK = "(conversation|discussion|discussions|argument|topic|subject|matter|talk|call|chat|story|debate|fight|row)"

RULE = Rule(
    code="EXP147",
    name="shutting-down",
    step="expression",
    tone="care",
    roles=("say", "reply"),
    since="0.1.0",
    status="stable",
    notice="The talk ends here without a way back; the other person may feel left standing.",
    why=(
        "“Forget it”, “I'm done talking”, “end of discussion”, “leave me alone”, “save it” and “there's nothing to talk about” close a talk and leave the"
        " other outside it. Often it is overwhelm: a heart that races and a wish to get away. A pause is a good thing, and"
        " saying so, with a time to come back, keeps the same distance and holds on to the bond."
    ),
    limits=(
        "Ending a talk is right when there is shouting, pressure or fear, and nobody has to explain that. A break"
        " with a time of return is left alone."
    ),
    sources=("gottman1999", "carrere1999"),
    match=(
        Pattern(
            # Taken back, as if never said.
            "(^|,|just|ok|oh|you know what|well|then|so|fine|actually|whatever|right|no) (forget it|forget about it|forget that|forget i (said (anything|it|that|a word)|asked|mentioned (it|anything)|even|ever|bothered) ..2|scrap it) [$|, |then|i|you|it|never|all|ok|that|now|just]",
            "(^|,|just|oh|well|you know what|actually|ok|no) never mind [then|it is|clearly|obviously|i guess] [you|i] (would not|do not|will not|never|can not|forget|not worth|pointless|nothing|does not matter|clearly|obviously|sorry i (asked|bothered|spoke)) ..3",
            "(i do not know why|why (do|did)) i [@filler] [even|ever] (bother|try|bothered|tried|said|say|told|tell|asked|ask|opened|open|talk|waste)",
            # Ended by decree.
            "(i am|we are|this is|that is|are we) [@filler|so|@intensifier] (done|finished|through|over|out) (talking|here|with (this|that|it|you|the|us talking|explaining)|discussing|arguing|explaining|trying to|listening|having this|fighting) ..4",
            f"(end of|this|that|the|our) [@filler] {TALK} (is|has) [@filler] (over|finished|closed|done|at an end|going nowhere|is over)",
            f"(end of [the|this]|{TALK}) {TALK}? (over ($|,)|closed|finished|story|discussion|conversation)",
            "(^|,) end of (story|discussion|conversation|argument|debate|subject|chat|that|it)",
            f"(i am|we are|i will|i do|i would rather) not [@filler] (having|going to have|have|doing|going to do|getting into|discussing|going to discuss|discuss|talking about|going to talk about|arguing|going to argue|going through|going into|debating|explaining|prepared to|continuing|interested in|listening to|going to listen to|going over)"
            f" [@filler] (with you|another {TALK}|any of this|(this|that|it) [with|any|right|same|again|stupid|whole|silly|all] [you|more|now|over] ({TALK}|again|any more|any further|further|with you|now|tonight|to you|$|, |over the))",
            "(i am|i will|i would) not [@filler] (talking|speaking|going to talk|going to speak|talk|speak|going to answer|going to reply|answering|replying) [to|with]? [you|any more|again|about] ..2 [$|about|any more|again|until|now|today|tonight]",
            "(do not|please do not|you can stop|stop) [@filler|bother|ever|even] (talk|talking|speak|speaking|text|texting|call|calling|message|messaging|ring|ringing|write|writing|reply|replying|contact|contacting|come near|come after|following|answer|look at|bother|try|trying|start|explain|explaining) [to|trying to talk to|with]? (me|us|talking|calling|explaining|coming) (any more|again|ever|now|today|tonight|about (it|this|that)|until|please|$|, )",
            "do not [even|you] [bother|bothering] (talking|calling|texting|explaining|replying|answering|coming|trying)",
            "(leave me|just leave me|let me) ([the hell|the fuck] alone|be|in peace) [$|, |i|and|now|please|you|for once|all of you]",
            "(get away from me|stay away from me|get out of my (face|sight)|piss off|fuck off|sod off|back off|get off my back) ($|, |and|now|already|please|i|you)",
            "(^|,|just|please) go away ($|, |and leave|now|i do not)",
            "(i do not|i really do not|i can not|nobody|i will not|i am not going to|do not) [@filler] [want to|need to|have to|wish to] (hear|hear about|listen to|hear any more|be hearing) [@filler] (it|this|that|you|your|another|any more|one more|from you|about it|any of) ..2 (again|$|word|excuse|excuses|any more|from you|tonight|, |now|story|sorry|reasons)",
            "(^|,|just|oh|please|you can|well) (save it|save your breath|spare me|drop it|zip it|shut it|talk to the hand|tell it to someone|give it a rest|stop talking) ($|, |now|already|your|the|ok|all right|please|i|will you|would you|that|just|because)",
            "(^|,|just|oh|please|you can|well) (shut up|leave it|let it go|enough|stop it|be quiet) (now|already|will you|would you|ok|all right|about (it|this|that)|i do not|i am (done|tired)|i have had|and leave|at that)",
            "(there is|i have|i have got|we have|there is really|i have really|have) [@filler|absolutely] (nothing|not anything) [@filler|else|more|left|further] (left|more|else)? [left]? to (say|talk about|discuss|add|explain) (to you|$|, |here|any more|between us|about (this|it|that)|and|so)",
            "(i do not want|i would rather not|i refuse|i have no wish) [to] (talk|speak) (about (it|this|that|anything)|to you) ($|, |ever|any more|again|ok|full stop|so|and that)",
            "(nothing|not anything) [else|more|left|further] [left] to (say|discuss|talk about|add) ($|, |to you|here|between us)",
            "i have (said|had) (all|everything|what|my) [that]? (i (am going|have|need|want|wanted|had|got|will|am)|piece|say) ..2",
            "(it is|this is|that is) [@filler] (pointless|useless|hopeless|no use|a waste of (time|breath|energy)|impossible|like) [@filler|even] (talking|trying|explaining|arguing|speaking|discussing) ..1 (to|with|this|it|anything)",
            "(i refuse|i decline|i have no intention|i am in no mood) [to|of] (have|having|discuss|discussing|talk about|talking about|argue|arguing|go over|listen) (this|it|that|about) ..2",
            "(can we|could we|let us) [please|just] not ($|, |(do this|go there|talk about (this|it|that)) ($|, |again|now|any more|i am))",
            "you win ..2 (you win|i am (going|done|out|off|tired|finished)|i give up|happy now|are you happy)",
            "(what is the|there is no|i see no|no|not much|hardly any|what would be the) (point|use|sense) [@filler|even] (in|of)? (talking|even talking|explaining|trying|telling|arguing|discussing|me talking|to talk|to try|saying|continuing|me trying|to explain|to argue|us talking|this|anything) [to|with|it]? [you|this|any more|about|any|when|is|, |$]",
            "(i am|i will be|i am just) [@filler] (hanging up|putting the phone down|putting you on mute|turning my phone off|switching my phone off|blocking you|muting you|walking away|ending this|leaving this|logging off|ignoring you|out of here|going to hang up|going to block you|leaving the chat|going to ignore) ..2",
            "(believe|think|say|do) (what|whatever) you (want|like|please) ..2 (i do not care|i am (done|past|tired|finished|out|over)|i give up|i am not|it is not|leave)",
            "(i do not|could not|do not|i really do not|i honestly do not) (care|care less) ..1 (any more|what you (think|say|do|want|have)|about this ..1|either way|about it any more) ..2 ($|i am|leave|do)",
            "(i give up|i have given up|i am giving up|giving up) [@filler]? (on (this|you|us|talking|explaining|trying)|trying|talking|explaining|$|, |you win|do)",
            "i (can not|will not) [@filler|even] (talk|speak|deal|reason) (to|with) you (any more ($|,)|(when|while) you are [@filler|being] (like (this|that)|in (this|that|one of your)|being|so (emotional|irrational|dramatic)))",
            "(^|,) (just|please|oh) [just] shut up $",
            "^ [just|go|why do not you|you can] (talk|go talk|moan|complain|cry|go moan) to (someone|somebody|anyone) else ..3 $",
            "you know what (never mind|forget it|leave it|i am done|do not bother) ($|,|i|you)",
            f"(^|,|no|nope|sorry) not [@filler] (discussing (this|that|it)|debating (this|that|it)|getting into (this|that|it)|having (this|that|another) {TALK}|doing this (with you|again|now|tonight)) ..2",
            "(talking|speaking|explaining (anything|things|it)) to you is [@filler] [@intensifier] (pointless|useless|hopeless|impossible|a waste|exhausting|no use|like (talking|banging|a wall|a brick))",
            "i have heard enough ($|, |of (this|you|it)|from you)",
            "(i have|have|i have got) (no|zero) (interest|desire|wish|intention) (in|of|to) (talk|talking|speak|speaking|discuss|discussing|hear|hearing|listen|listening) ..1 (you|it|this|that|from you)",
            "why (should|would) i [@filler] ((talk|bother|explain|speak|answer) ($|, |to you|you|anything|myself|any more)|try|tell you anything)",
            "(fine|ok|well|right) i will [@filler] (shut up|say nothing|keep my mouth shut|not (say anything|bother|speak)) ..1 then",
            "this is over ..1 (do not|goodbye|bye|leave)",
            "i do not want to (discuss|debate|go over|hear|talk about) (it|this|that|anything) (any further|any more ($|, |with)|with you|again|further)",
            "do not you dare (call me|text me|message me|ring me|contact me|come near me|follow me|speak to me|talk to me) ..1",
            "^ end of $",
            "let us [@filler|please] (drop it|stop talking about (it|this)) ($|, |ok|now)",
            "let us [@filler] not [@filler|even] (talk|speak) [about it|any more|tonight|today|now|again|to each other]? $",
            "i do not owe you (an|any) (explanation|explanations|answer|answers|reason|reply|apology)",
            where=Where(negated=False, third_person=None),
        ),
        Pattern(
            # "Never mind, you wouldn't understand": the no before it belongs to the closing.
            "(you|you are) (will never|would never|will not|would not|do not|can not|never|could not) ..1 (understand|get it|get me) [anyway|any way|so|$|, ] [anyway|so]? [so|forget|what|i|there|never|drop|leave|let|just|why]? (forget|what is the|drop|leave it|why|never mind|there is no|i am done|i give up|anyway $|anyway)",
        ),
        Sequence(
            Pattern(
                "(can not|not) do this [any more|again] ($|,)",
                "(^|,|ok|fine|right) i (am|have) [@filler] (out|done|finished|through|had enough|gone|off) ($|,)",
                "(there is no point|no point|what is the point|it is pointless|this is pointless) ($|,)",
            ),
            Pattern(
                "(^|,) [@filler] (goodbye|bye|good night|goodnight|do (what|whatever)|leave|enjoy|good luck|have a nice life|think (what|whatever)|believe (what|whatever)|do not (call|text|wait|follow|bother|talk|wake)|you (never|do not|will not|are not|always|can not)|i am (out|done|leaving|going|off|finished))",
            ),
            within="message",
            reach=2,
        ),
        Sequence(
            Pattern(
                "(^|,) [just|please|ok] (enough|stop|no|whatever|fine|right|ok|great|that is it|that is enough|i am done|i am out|i am leaving|i am going to bed|good night|goodnight|bye|goodbye)"
            ),
            Pattern(
                "(talk|speak|text|call|message|come|ring|follow) [to|near|after]? [me]? (again|me again|to me again|any more|me any more)",
                "(leave|left) me alone",
                "i am (done|out|finished) ($|with (this|you)|talking|here)",
                "(forget it|end of (story|discussion)|i am (hanging up|not doing this|going to bed|leaving))",
            ),
            within="message",
            reach=8,
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "!(i|we|have) (had|has) [@filler] nothing [else|more|left] to (say|add)",
                "me alone with (that|the|this|my|a) ..1",
                "done talking about (curtains|colours|carpets|tiles|paint|sofas|food|menus|the (weather|wedding|seating|menu))",
                "nothing [else|more|left] to (say|add|report|tell) [about (it|this|that)|to you] (except|but|apart from|only)",
            ),
            example="I rang for no reason and I have nothing to say to you except that the swans are back",
            why="Somebody else is silent, something follows after all, or a thing is meant.",
        ),
        Unless(
            Pattern(
                "(back|talk|continue|try|pick (this|it) up|finish|return|carry on|resume|ring|call you|sit down|come back|speak|discuss) ...8 (later|tomorrow|tonight|in (the|a|an|ten|twenty|thirty|half|two|five|fifteen) ..2|minutes|hour|hours|at (the|seven|eight|nine|ten|six|five|noon|lunch|dinner) ..1|after|when (i|we) (am|are|have|have had|feel|can)|once (i|we)|this (evening|afternoon|weekend)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|morning|calmer|calmly|next)",
                "(need|take|have|taking|needing|want) [@filler] (a|an|ten|twenty|some|half|five|fifteen|thirty) ..2 (minutes|minute|break|pause|hour|time out|breather|space|walk|time)",
            ),
            example="I'm not doing this right now, I'll be back in twenty minutes and then we talk",
            why="It is a pause, and the way back is named.",
            place="message",
        ),
        Unless(
            IN_PLAY,
            example="oh shut up now, you did not win haha",
            why="The words around it are play or fondness.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(love you|i love)",
                "(thanks for|thank you (for|so))",
            ),
            example="I am done talking about this, thanks for listening so long",
            why="It is play or warmth.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(drop|leave) it (off|in|at|on|round|by|with|outside|to|under|there|running|open|for)",
                "(forget|scrap) (it|that|about it) [then]? ,? (we will|we can|we could|we are|let us|shall we|how about we) [@filler] (order|ordering|get|getting|take|taking|eat|eating|have|having|buy|try|use|grab|walk|walking|book|catch|share|make|making|go for|go to|stay in|watch|drive|meet)",
                "(forget|save|leave) it (the (shop|film|bus|train|place|tickets|pub|queue|table|game)|for|as|to|under|it is (sold|closed|raining|shut))",
                "save it (for|as|in|to)",
                "done here ..1 (coming|heading|on (my|our) way|home|back|be home|see you|leaving (now|in)|the (kids|car))",
                "give up ..1 (what|who|where|which) (is|was|are) ..2 (answer|across|down|clue|word|solution|capital)",
                "give up ..1 tell me (the answer|who|what it)",
                "done (talking|arguing|explaining|fighting|dealing) (to|with) !(you|me|each)",
                "let me be (there|with|near|here|your|the|honest|clear|part|close|by|happy|useful|of)",
                "(finished|done|through) with the !(excuses|lies|drama|games|fighting|arguing|arguments|silence|conversation|discussion|subject|topic|talk|talking|marriage|relationship|friendship|family|whole)",
                "(finished|done|over|through) with (the|this) (book|drill|ladder|car|form|level|wall|room|chapter|painting|shopping|dishes)",
                "(talk|speak|text|call|message|ring) me (at work|while|when i|before|after|between|until|till|during)",
                "(be|is|being) (quiet|over) (in|by|at|on|the|now|soon)",
            ),
            example="forget it, the film is sold out",
            why="A thing is dropped, left or saved, and no talk.",
        ),
    ),
    offers=(
        Reframe(
            "I'm too full to talk well right now. I need [how long], and I'll come back at [a time]."
        ),
        Ask("What is it like in your body right now, and how long might you need?"),
    ),
    fires=(
        "Forget it.",
        "I'm done talking about this.",
        "End of discussion.",
        "just leave me alone",
        "talk to the hand",
        "I'm not having this conversation again, Mum.",
        "nvm you wouldn't get it anyway",
        "There's nothing left to talk about.",
        "Save it. I don't want to hear another word.",
        "idk why i even bother telling u anything",
        "What's the point of talking to you?",
        "don't call me again",
        "I'm hanging up now.",
        "oh just drop it will you",
    ),
    quiet=(
        "I'm done talking about curtains, you choose",
        "leave me alone with that cake for five minutes",
        "Even the parrot had nothing to add.",
        "I'm not doing this right now, I need twenty minutes and then we talk.",
        "I won't forget it, promise.",
        "Just drop it off at Mum's, she's in till four.",
        "You said “I'm done talking about this” and went upstairs, and I was frightened.",
        "Never mind the dishes, come and look at the moon",
        "I'm done with the book if you want it next.",
        "Leave me a slice, I'll be back about nine",
        "please don't call me at work, text is fine",
        "Forget the umbrella, it's glorious out there",
        "Shut up, you got the job?! I love this so much.",
        "He told me to leave him alone, so I did.",
        "There's nothing to talk about in episode four, it's all car chases.",
        "Let me know when the meeting's over",
        "We're done here, on our way",
        "I give up, what is the answer to the last clue?",
        "forget it then, let's take the late train",
    ),
    confidence=0.65,
)
