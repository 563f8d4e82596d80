"""One's own part, taken without a but."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Rule, Unless

RULE = Rule(
    code="EXP176",
    name="own-part",
    step="expression",
    tone="credit",
    roles=("say", "reply"),
    since="0.1.0",
    status="stable",
    notice="A part in what happened is taken here without a “but”, which lets the other put arms down.",
    why=(
        "When people judged how well apologies worked, saying “it was my fault” counted most of all the"
        " parts that an apology can have. Taking even a small part, and naming what was done, answers a complaint"
        " better than an explanation. A “but you” behind it would turn it into a charge again, so"
        " those are left out."
    ),
    limits=(
        "A person who takes the blame for everything is credited as well, although that may not be"
        " theirs to take. Irony is seen only where a word gives it away."
    ),
    sources=("lewicki2016", "schumann2014", "gottman1999"),
    match=(
        Pattern(
            "sorry i did not (call|ring|text|come|ask|listen|reply|tell you|say|notice|help|turn|answer)",
            "i should not have (raised|shouted|yelled|snapped|said|read|gone|lied|laughed|interrupted|walked|left|blamed)",
            "i own (that i|my (part|share|side|mistake))",
            "i (was|have been|am) being @degree_word? @label_adjective",
            "i @degree_word? (know|see|realise|admit) [that] i (was|am|have been) @degree_word? @degree_word? [being] (@label_adjective|short|snappy|distracted|grumpy|quiet|hard on you|not (fair|kind|listening|there))",
            "i (had|would)? promised [you]? and [then]? i @degree_word? (forgot|broke|let|did not (do|call|come|ring|keep|turn|listen|show))",
            where=Where(question=False, hypothetical=False, negated=False),
        ),
        Pattern(
            "i (was|have been|had been|am|have) @degree_word? @degree_word? (in the wrong|wrong|unfair|unkind|harsh|too hard on you|short with you|short|snappy|mean to you|mean|cold|distant|rude|thoughtless|careless|impatient|out of (line|order)|defensive|grumpy|ratty|distracted|not (fair|kind|listening|there|honest|patient|nice|open|straight|thinking|myself with you)|selfish|stubborn|cruel|nasty|childish|petty|jealous and|too proud|horrible to you|a (pain|grump|nightmare|coward|bad friend)|no help)"
            " (to|with|about|on|and|when|not|in|at|this|last|that|today|yesterday|earlier|there|of|because|,|$)",
            "(that|it|this|the _|all of (it|that)|some of (it|that)|part of (it|that|this)|none of (it|that)) @degree_word? (is|was) @degree_word? @degree_word? (on me|my (own )?(fault|mistake|doing|bad|responsibility)|mine to)",
            "(my (fault|mistake|bad|apologies)|mea culpa) (entirely|completely|i|,|and|there|$)",
            "i [do|will|want to|have to|need to|fully] @degree_word? (take|took|own|accept) @degree_word? (full|all|some|the|my)? (responsibility|part|share|blame)",
            "i own (that|it|this) (,|$|and)",
            "i wish i (had|would) @degree_word? (listened|asked|told you|been (kinder|gentler|braver|there|more|honest|less)|said sorry|called|helped|waited|stayed|not (said|shouted|left|snapped))",
            "(let me own|own up to|my (part|share|side) (in|of) (it|this|that|the))",
            "(wrong|unfair|unkind|mean|stupid|selfish|thoughtless|rude|childish|cruel) of me",
            "i (have been|was|am) @degree_word? (such)? (a|an)? @degree_word? (rubbish|bad|lousy|terrible|poor|awful|selfish|distant|rotten|useless|absent) (friend|brother|sister|son|daughter|mum|dad|mother|father|partner|husband|wife|listener|company|host)",
            "i (have been|keep|kept|was) @degree_word? (<snap>|<shout>|<yell>|<sulk>|<lash> out|<take> it out on|<shut> you out|<push> you away|<avoid> you|<ignore> you|<lie> to|<neglect>) ..1",
            "i @degree_word? @own_misdeed ...8 (and)? @degree_word? i am @degree_word? @degree_word? sorry",
            "i @degree_word? (handled|dealt with|managed|treated|reacted|behaved|acted|spoke) ..2 @degree_word? (badly|poorly|wrongly|unfairly|horribly|terribly|like a (child|idiot|brat))",
            "i @degree_word? @degree_word? (messed|screwed|fucked|stuffed|cocked|mucked|ballsed) ..2 up",
            "i (should|ought to|could) [not] have @degree_word? (asked|told|called|rung|texted|warned|listened|helped|checked|believed|waited|stood up|been (there|kinder|honest|more|clearer|home)|said|done|let you|thought|noticed|snapped|shouted|opened|read|spoken|left|come|thanked|put) ..1 (you|your|my|those|with you|for you|to you|so|sooner|first|earlier|that|it|up|something|,|$)",
            "i @degree_word? (hurt you|let you down|took it out on you|snapped at you|shouted at you|yelled at you|lied to you|broke my promise|overreacted|was not there for you|did not listen to you|took you for granted|broke (your|our|my) (trust|promise|word)|pushed you away|shut you out|ignored you|left you (alone|waiting|with)|made you (feel|wait|cry)|pushed too hard|crossed a line|went too far|did not (ask|tell) you)",
            "(i am|i feel|i was|am|@degree_word|^|,|and) @degree_word? @degree_word? sorry @degree_word? (that|about the (way|time)|because|for when|for the (way|time|things|shouting|mood|silence|hurt|pain|mess i))? i @degree_word? [was|have|had|am|did not|could not|kept|keep] @degree_word? @degree_word?"
            " (@own_misdeed|<hurt>|late telling|listen|ask|tell you|call you|reply|believe|notice|think|help|there for|harsh|rude|short|unfair|unkind|mean|distant|snappy|cold|horrible|wrong)",
            "sorry @degree_word? for (snapping|shouting|yelling|lying|hurting|being|not|what i|how i|the way i|my|letting|leaving|ignoring|forgetting|making|taking|losing|breaking|walking|assuming|ghosting|going|blaming|keeping|saying|putting|shutting|slamming|interrupting|pushing|judging|missing your|the shouting|the (mood|silence|way|things i|hurt)|all the)",
            "i @degree_word? (apologise|apologize|regret|am ashamed) (for|of|that|how|what|saying|my|the way|snapping|shouting|to you|it|about)",
            "i (owe|owed) you an apology",
            "(forgive me for|no excuses|i have no excuse|there is no excuse for (what|how) i|you did not deserve (that|it|any|how|the way))",
            "i (can see|see|realise|know|realised|understand) (now)? ..2 (that|how|what) i @degree_word? @degree_word? (hurt|let|did|made|caused|have been|was|put|left|pushed|went|took|said|kept|asked|expected|forgot|ignored)",
            "(you are right|you were right) , [and]? i (did|was|have|had|forgot|said|do|should|promised)",
            "i @degree_word? (got|had) (it|that|you|this) @degree_word? wrong",
            where=Where(question=False, hypothetical=False, negated=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "ashamed of (you|him|her|them|your)",
                "@label ..1 (to|for) (believe|trust|stay|marry|think|love|believing|trusting|staying|marrying|thinking|loving)",
                "unlike you",
            ),
            example="I know I've been stupid to stay with you",
            why="What is owned is laid at the other's door.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "@but ..3 (you|your|only|kidding|joking|how i am|who i am|if)",
                "only? because you",
                "(if you had not|you started)",
                # After “I shouted” the rest is taken for reported words.
                where=Where(quoted=None),
            ),
            example="I was wrong, but you started it",
            why="What follows takes the apology back.",
            place="after",
        ),
        Unless(
            Pattern(
                "sorry ..2 (for)? ..3 @degree_word? (needy|sensitive|emotional|clingy|moody|weird|like this|a mess|this mess|such a mess|too much|a burden|upset|down|sad|crying|moaning|rambling|weepy|dramatic|meltdown|pathetic)",
                "for (the|my) (meltdown|tears|crying|rambling|moaning|feelings|essay|novel)",
            ),
            example="Sorry for being so needy",
            why="It asks pardon for a feeling, and there is no part to take.",
            place="sentence",
        ),
        Unless(
            Pattern("^ (but|although|then again) (you|if you|maybe if you) !(did|were|are) "),
            example="I was wrong. But you pushed me into it.",
            why="The next sentence takes it back.",
            place="message",
        ),
        Unless(
            Pattern(
                "wrong about (you|the (bus|train|time|date|day|weather|size|price|shop|address|film|movie|book|game|match|score|answer|recipe))",
                "(wrong|mistake|fault) (to|for) (trust|think|believe|marry|expect|hope|love|tell|come|help|ever|trusting|thinking|believing|marrying|expecting|hoping|loving)",
                "sorry (i am not (perfect|good enough|her|him)|i (asked|exist|bothered|spoke|said anything)|for (caring|existing|trying|breathing|wanting|asking|living|loving|the (delay|late|wait|noise|mess|short|inconvenience)|being (alive|human|a person)|my (late|slow|english|spelling|typing|handwriting)|not (replying|answering|being (perfect|good enough))))",
                "sorry i (missed|miss) your (call|text|message)",
            ),
            example="I was wrong to trust you",
            why="It is about the other, about small things, or said in bitterness.",
        ),
        Unless(
            Pattern(
                "(apparently|as usual|as always|of course|obviously|everything|always|yeah right|once again|surprise) ..4 (my fault|wrong|on me|sorry)",
                "(i guess|i suppose|so|then|apparently|clearly|obviously) i am ..2 (terrible|bad|awful|rubbish|useless|lousy|selfish|the worst)",
                "my fault (as usual|as always|again|of course|is it|then)",
                "(so|now|fine|right) (,)? (it is|that is|i am) (all )?(my fault|the bad guy|wrong)",
            ),
            example="So it's all my fault, as usual",
            why="The blame is taken in bitterness.",
            place="sentence",
        ),
    ),
    fires=(
        "I was wrong about the loan and you were careful.",
        "that was my fault. i forgot to ring the school",
        "I'm sorry I snapped at you. You'd only asked a question.",
        "sorry for shouting earlier, u didnt deserve that",
        "I should have told you before I told my mother.",
        "Part of this is on me, I went quiet for weeks",
        "I take responsibility for the mess with the money",
        "Im really sorry that I lied to you about the exam, Dad",
        "I owe you an apology for Christmas",
        "I can see now that I hurt you when I laughed.",
        "i was unfair on u this morning and i want to say so",
        "I messed up. I said I'd be there and I wasn't.",
        "I regret how I spoke to you in front of the kids",
    ),
    quiet=(
        "I was wrong, but you started it",
        "I was wrong. But you pushed me into it.",
        "I was wrong to trust you",
        "So it's all my fault, as usual",
        "You said “that was my fault” and I was so relieved",
        "Sorry I missed your call, I was in the bath",
        "Sorry for the delay, the printer broke",
        "Is it my fault that the train's late?",
        "you were wrong about the loan",
        "He was wrong about the loan and won't say so.",
        "If I was unfair, tell me",
        "I'm sorry you feel that way",
        "I'm so sorry about your dad",
    ),
    confidence=0.75,
)
