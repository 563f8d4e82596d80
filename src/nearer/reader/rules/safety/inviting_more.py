"""An opening for more, with room to say it in one's own way."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Exchange, Rule, Unless

RULE = Rule(
    code="SAF168",
    name="inviting-more",
    step="safety",
    tone="credit",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This invites more, so the other can tell as much as they want to.",
    why=(
        "What is said first is seldom all of it. “Tell me more”, “is there more?”, “I’d like to understand” hold"
        " the door open and leave the lead with the one who speaks; in practised talks between partners the"
        " listener asks until there is no more. It is the opposite of the quick answer, which ends the telling."
    ),
    limits=(
        "“Tell me about it” is an idiom and stays out. An invitation can press somebody who has said"
        " enough; “if you want” makes it lighter."
    ),
    sources=("hendrix1988", "bodie2015", "huang2017"),
    match=(
        Pattern(
            "(take|talk|walk|guide) me @degree_word? [back] through (it|this|that|what|how) (,|$|happened|it|you|went)",
            "(i want|i would like|i would love) to @degree_word? (understand|get|know) (,|$|what it (is|was) like|how it (is|was|feels|felt))",
            "(^|,) start (wherever|anywhere|where you) (,|$|you (like|want|can)|like|want|feels)",
            where=Where(negated=False, hypothetical=None, question=None),
        ),
        Pattern(
            "tell (me|us) @degree_word? (more|everything|all (of it|about (it|him|her|that|them|this|the|your))|the (whole|long|full|real|rest) ..2|about (him|her|them|your _|that (day|night|time|feeling|place|part|dream)|the (day|night|time|hard|worst|part|bit|house|dream|baby|little|way|fear|feeling|moment))|the worst|the hard|what (happened|it|that|you|is|was|he|she|they|hurt|goes|went|helps|comes|this|scares|worries|matters|hurts|the)|how (it|you|that|this|he|she|they|things)|from the (start|beginning)|again|as much|as little|anything|any of it|in your own)",
            "(i would|i want|i do want|we would|we want|i would really|i really want) @degree_word? (like|love|to|want|be (glad|honoured|happy) to) @degree_word? ..1 (hear|know|understand|listen|learn) @degree_word? (more|about|how|what|it|all|everything|the (rest|whole|truth|story|long|real|full|worst|details|part|hard)|you|why|where|that|this|any|your|whatever|as much|when)",
            "help me @degree_word? (understand|see|get|feel)",
            "(say|hear) @degree_word? more ($|,|about|if|@dear|when)",
            "^ [oh|ok|yes|mm|yeah|please|@dear]? (go on|keep going|keep talking|do go on) ($|,|@dear|i am|if|please|tell|take)",
            "(i am|am) (listening|all ears) ($|,|take|tell|go|@dear|and|to you|as)",
            "(let|get) it (all )?(out|off your chest)",
            "(rant|vent|moan|cry|pour|let rip|talk|ramble|write|whine) (away|it out|at me|on me|to me|your heart out|as (much|long)|all you (want|need|like)) !(like|as|about) ",
            "(talk|speak) to me ($|,|@dear|about (it|this|that|your|how|what)|if|when|i am)",
            "^ [so|ok|just|please|then]? start (wherever|anywhere|from the (beginning|start|top)|at the (beginning|start)|where you (like|want))",
            "as much or as little",
            "take (all )?(the|your|as (much|long)) ..2 (time|need) ..2 (to (say|tell|find|talk|explain|think)|i am|and (tell|say|start)|and then tell)",
            "(i have|i have got|we have) (all (the time|night|evening|day|morning)|time|hours|nowhere (else )?to be) ($|,|for (you|this)|if|to (listen|hear|talk)|so|and|tell)",
            "you can (always|@degree_word)? (tell me|talk to me|say it|say anything|write to me|show me|tell us|talk to us) ..3 (anything|everything|whatever|it all|about (it|him|her|that|anything)|all of it|to me|again|here|any time|a hundred|as often|,|$)",
            "(if|whenever|when) you (ever)? @degree_word? (want|need|feel (like|able|ready)|would like|fancy|are ready|can) (to (talk|tell|say|share|vent|cry|write|unload|get it|go into)|talking|telling|sharing|about it) ..3",
            where=Where(negated=False, hypothetical=None, question=None),
        ),
        Pattern(
            "(is|was) there @degree_word? (any|some)? (more|anything else|anything more|something else|another (part|side|layer)|something (under|underneath|beneath|behind|more)|(a bit|a lot)? more) ($|,|@dear|to|in (it|there|that)|behind|under|underneath|you|that (you|hurts|wants)|there|about|on your|going on|beneath)",
            "what else (did|do|does|has|was|were|would|is|have) (he|she|they|it|that|you|the) ..2 (say|said|do|feel|want|need|happen|tell|think|hurt|there|on) ..1",
            "(what|anything|something) else ..2 ((is|was|are|comes|came|goes|has been) ..2 (there|on your mind|in it|going on|up|happening|behind|under|weighing|you)|(do|did|would) you (want|need|feel|remember|like|wish|miss|notice|see|carry)|on your (mind|heart|chest)|happened|hurts|hurt)",
            "^ [and|is there|was there]? (what|anything|something) else $",
            "(do|would|did) you @degree_word? (want|like|care|feel like|feel able|fancy) ..1 (to (tell (me|us)|say ..3|talk (about|it|to me|to us|$|,|through|more|now|@dear|first|or)|share|explain (it|what|how)|go (on|into)|let it|put (it|that) into)|telling|talking (about|it|$|,|to me)|sharing|saying) ..3",
            "^ [oh|so|and|ok|@dear|do you]? (want|wanna|care|fancy) (to (tell (me|us)|talk (about|it|to me|$|,|through|more|@dear|or)|say more|share|vent)|talking (about|it)|telling me) ..3",
            "(can|could|will|would) you (tell|say|help|share|explain|show|describe|put) ..1 (me|us|more|a bit more|it)? ..1 (more|about (it|that|this|what|how)|what (it|that|you|happened|was|is)|how (it|that|you)|understand|into words)",
            "(can|could|may) (i|we) hear (more|about|the (rest|whole)|how|what)",
            where=Where(question=None, negated=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(charging|charges|charged|cost|costs|paying|invoice|bill|pounds|quid|dollars)",
                "why you are ..2 @label",
            ),
            example="I'd like to understand what he's charging us four hundred pounds for",
            why="It asks after a price.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "tell me about it (,|$)",
                "want to (say|tell ..1) (goodbye|hello|hi|bye|happy|thanks|congratulations)",
                "tell me (what time|what you (want|need) (from|for|me to (get|buy|bring))|what (day|size|colour|train|bus|number|platform|film)|how (to|much|many|you (want|like|take) your)|what is for|what you are (bringing|wearing|having|doing (tonight|at|on))|what to (bring|wear|buy|get))",
                "(know|hear|see|understand) (when|what time|how (many|much)|where (to|you|we) (meet|are|park|put)|if you are (coming|in))",
                "(more|anything else|something else) (tea|coffee|milk|bread|cake|potatoes|rice|wine|in the|on (tv|netflix|the (list|menu))|from the|to (eat|drink|buy|bring|get|watch))",
                "what else (is (on (tv|at|the|netflix)|new|for)|do you (want|need) from|do we need|can i (get|say)|did you expect)",
                "when you (have|are) (grown|calm|calmed|sober|ready to|done|finished|learned|learnt|stopped)",
                "go on , (have|take|eat|try|give|treat|you deserve)",
                "(go on|carry on) (then|without|holiday|to|about|like|as)",
                "(talk|speak) to me (like|as if|about (the|money for))",
                "you can (tell|talk to|say) (him|her|them|that to)",
                "(tell|show) me (what|how) (you|he|she|they) (did not|really think you|expect)",
                "what (is|was) (wrong|the matter) with you",
                "help me (see|get) (the|it (down|out|up|in)|to)",
                "(want|like|care) to (tell|explain|say) (me )?(why|where|what) (you|the) (were|have|did|did not|are|hell)",
                "(tell|show|explain to) me (why|what) you (did not|lied|were (doing|with)|have been doing)",
                "want to (talk|tell|share) ..3 (pizza|chips|a taxi|dessert|a room|the bill)",
                where=Where(quoted=None),
            ),
            example="Tell me more, and tell me what time you're in",
            why="It is an idiom, a plan, or a summons.",
            place="sentence",
        ),
    ),
    fires=(
        "Tell me more?",
        "is there more, love",
        "I'd like to understand how it was for you.",
        "Go on, I'm listening.",
        "do u wanna talk about it",
        "Say more about the part with your brother.",
        "As much or as little as you want.",
        "I've got all night, tell me everything.",
        "What else is on your mind?",
        "rant away, I have tea",
        "If you ever want to talk about him, I'd love to hear.",
        Exchange("I had that dream about Dad again", "Tell me about the dream, Mum?"),
    ),
    quiet=(
        "Tell me about it!",
        "Tell me what time you land.",
        "You said “tell me more” and then picked up your phone.",
        "Is there more milk?",
        "don't talk to me like that",
        "what else do you want from me",
        "Go on then, one biscuit.",
        "I'd like to know how many are coming",
        "Tell me how to turn the oven on.",
        "She told me more than I wanted.",
        "Do you want to explain why you were late?",
        "Carry on without us.",
    ),
    confidence=0.7,
)
