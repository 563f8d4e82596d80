"""A name in place of the person."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Unless

RULE = Rule(
    code="EXP113",
    name="name-calling",
    step="expression",
    tone="care",
    roles=("say", "reply"),
    since="0.1.0",
    status="stable",
    notice="A name like this one may stay with the other person long after the reason is forgotten.",
    why=(
        "A name thrown in anger says nothing about what happened. It is heard as contempt, and"
        " contempt is the sign that weighs most in talks between couples that go badly. The anger"
        " may be right and can be said in full: what happened, and what it was like."
    ),
    limits=(
        "Some friends call each other names out of fondness; it is quiet only where the message shows"
        " that. Names for animals and things are found if they are aimed at “you”."
    ),
    sources=("gottman1999", "carrere1999"),
    match=(
        Pattern(
            "you @insult_adjective? @insult_adjective? @insult_adjective? @insult (,|$|and|i|how|who|why|you|get|go|leave|what|do|did)",
            "you are @filler? (a|an|such a|such an|the|nothing but a|being a|being such a|just a|acting like (a|an)|behaving like (a|an)|turning into (a|an)|the (biggest|worst|most _)|like (a|an)) @insult_adjective? @insult_adjective? @insult_adjective? @insult",
            "(what|such) (a|an) @insult_adjective? @insult_adjective? @insult you (are|were|turned)",
            "(^|,) @insult_adjective? @insult_adjective? (idiot|liar|moron|hypocrite|coward|bitch|bastard|arsehole|asshole|prick|dickhead|psycho|bully|pig|cheat|slob|wanker|twat|scumbag|cunt|imbecile|freak|jerk) ($|,)",
            "(do not|stop|quit) (be|being|acting like) (such )?(a|an) @insult_adjective? @insult_adjective? (@insult|baby|child|victim|girl|princess|diva|teenager)",
            "(^|,) (oi|hey|hello|look|listen here|come on|so|right|ok|alright|bye|typical) (you )?@insult_adjective? @insult_adjective? @insult ($|,)",
            "(^|,) (what|such) (a|an) @insult_adjective? @insult_adjective? (@insult) ($|you)",
            "you are (a|an|such a|such an|the|nothing but a|being a|just a|like a|worse than a) @insult_adjective @insult_adjective? (child|baby|madam|brat|girl|boy|kid|thing|old _|waste|excuse)",
            "you (stupid|ungrateful|spoilt|spoiled|lazy|selfish|nasty|lying|pathetic|useless|horrible|vile|evil|sneaky|manipulative|entitled|rude|disgusting|filthy|utter|complete|total) @insult_adjective? (child|baby|madam|brat|girl|boy|thing|creature|lot|people|sod|so and so|waste|excuse|piece) (,|$|of|for|how|who|get|why|after)",
            "you (are )?@insult_adjective? (piece|waste|sack|bag) of (shit|crap|rubbish|dirt|space|skin|work|filth|trash)",
            "(^|,|you are|typical) (typical|all the same) (man|men|woman|women|bloke|male|female|only child) ($|,|all|and)",
            "^^ @insult $$",
            "(shut up|get lost|listen|look|ok|nice one|well done|thanks|hey|hello|whatever|wake up|grow up) (you )?@insult_adjective? @insult (,|$)",
            "(fuck|sod) you",
            "screw you ($|and|for|then|too)",
            "(fuck|sod) off",
            "up yours",
            "(^|,|just|so|you can) (piss|bugger|naff) off ($|,|and|then|you)",
            "(^|you can|,) go to hell ($|,|and)",
            "you @insult_adjective @insult_adjective? (man|woman|child|boy|girl|person|little thing|old man|old woman|bunch|cow|thing) (,|$|how|who|get|why)",
            where=Where(question=None, negated=False, hypothetical=False, third_person=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(best|favourite|lovely|darling|beloved|dearest) (liar|idiot|fool|cheat|pig|freak|coward|bully)",
            ),
            example="Cheat. Best cheat I know. Same time Friday?",
            why="The name comes back as a pet name.",
            place="message",
        ),
        Unless(
            IN_PLAY,
            example="You idiot, you drove six hours for a birthday cake, I love you",
            why="The words around it are play or fondness.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "you (absolute|complete|total|utter|big|daft|soppy|lovely|gorgeous|beautiful|brilliant|lucky|clever|sweet) (idiot|fool|nutter|lunatic|maniac|pig|git|sod)",
                "you ..2 (drove|came|flew|walked|cooked|made|bought|brought|carried|waited|queued|baked|remembered|saved) ..5 (for|to) (me|us|my|see|surprise)",
            ),
            example="You utter idiot, you came all that way to see me",
            why="The message shows that the name is fond.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "you (lucky|jammy|poor|cheeky|funny|clever|crafty|old) (git|sod|bastard|cow|bugger|devil|thing|rat|snake|bitch)",
                "(fuck|screw) (you )?(cancer|monday|mondays|it|them|him|her|this)",
                "fuck off (no|really|seriously|that is|you did|how)",
                "you are (not )?(a|the|such a) (rat|pig|snake|witch|cow|tramp) (in|for|at|on|this year|again)",
            ),
            example="you old git, see you at the match",
            why="Envy between friends, a role in a play, or a curse at no one here.",
        ),
    ),
    offers=(
        Reframe("I’m so angry about [what happened]. It matters because [what it means to me]."),
        Ask("What did they do that brought this name to mind?"),
    ),
    fires=(
        "You idiot, that was my only key.",
        "you lying cheat",
        "You're a selfish pig.",
        "ur such a hypocrite dad",
        "What a coward you are.",
        "fuck you and your apologies",
        "You are nothing but a bully, and you were one when we were kids.",
        "shut up you moron",
        "You spoilt little brat, after all that",
        "Liar. I saw the messages.",
        "you're a control freak and im done pretending",
        "You’re an absolute disgrace",
    ),
    quiet=(
        "Pig. Best pig in the whole house, leave me one slice.",
        "You idiot, you drove six hours for me. I love you",
        "you lucky cow, Italy in May!",
        "He called me “a selfish pig” in front of everyone",
        "You're not a coward.",
        "I felt like such a hypocrite dad, sorry",
        "Our Kev plays a liar and a cheat in it",
        "You said I was an idiot and I've been quiet since.",
        "who plays the witch, you or Sam?",
        "You are a pig in the school play!! ring me",
        "What a coward I was, I'm sorry",
        "My boss is a bully and I need to tell you about it",
        "is that cow still in the lane?",
        "Line from the play: You are a coward, my lord!",
    ),
    confidence=0.85,
    priority=1,
)
