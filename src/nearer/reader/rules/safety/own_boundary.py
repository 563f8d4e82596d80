"""A limit said about oneself."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Rule, Unless

TALKING = "(talk|talking|discuss|discussing|share|sharing|go into|going into|get into|getting into|speak|speaking|say more|saying more|answer|answering|tell|telling|hear|hearing|read|reading|do|doing|lie|lying|pretend|cover|have|having|be (touched|hugged|photographed|teased|shouted|joked|spoken|filmed|called|your|the (only|one))|being|forgive|make up|meet|see|explain|open up|look at|listen)"

RULE = Rule(
    code="SAF153",
    name="own-boundary",
    step="safety",
    tone="credit",
    roles=("say", "reply"),
    since="0.1.0",
    status="stable",
    notice="A limit is said about oneself here, without a charge, so it can be kept in peace.",
    why=(
        "“I am not ready to talk about that” says where the speaker ends and tells the other nothing"
        " about themselves. Limits of this kind make it safer to be open, because a yes means"
        " something only where a no is possible. They are easiest to respect when they are plain,"
        " said early, and leave the rest of the bond as it is."
    ),
    limits=(
        "A wall looks much like a limit: “I don’t want to talk about it” is left out unless it says"
        " for now, or with a reason. A polite refusal of an invitation may count."
    ),
    sources=("masters2013", "article", "rosenberg2003"),
    match=(
        Pattern(
            "i am not @degree_word? up (for|to) (visitors|guests|company|people|a (party|call|visit)|seeing|hosting)",
            "if ..4 (shouting|yelling|swearing|insults|name calling|screaming|teasing) (starts|start|continues|goes on|carries on|begins|happens) ..2 i (will|am going to|would|have to) ..1 (leave|step|hang|go|stop|walk|end)",
            "i (will not|am not going to) be able to @degree_word? (lend|host|give|cover|pay|loan)",
            "i (do not|no longer) @degree_word? ((loan|lend|discuss|host|give|answer|talk about|go into) ..6|drink|smoke) any more",
            "(keep|keeping|kept) (that|those|these|this|it|some things|my _) to myself",
            where=Where(question=False),
        ),
        Pattern(
            f"i am not @degree_word? @degree_word? (ready|able|willing|up|comfortable|prepared|in a place|in the right place|ok|in a state|strong enough) (to|for|with|about|if)? @degree_word? ({TALKING}|that|it|this|you|people|my|how|when|lending|giving|keeping|taking|lend|keep|take|hugs)",
            f"i @degree_word? (do not|can not|could not|will not) @degree_word? (want to|wish to|feel (able|ready|up) to|feel like|find it easy to)? @degree_word? {TALKING} ..5 (yet|right now|just now|today|tonight|at the moment|this (week|evening|morning)|for now|over text|by text|on the phone|in front of|after (@a_number|@clock_time)|until|till|while (i|it|we)|when (i|it))",
            f"i (would|will) (rather|prefer) @degree_word? (not (to)? ({TALKING}|say|be|come|comment|give|lend|argue)|to keep|to leave|keep|leave|wait|you (did not|asked (me )?first|knocked)|we (did not|left|kept|waited)|it (stayed|was)|if we)",
            "i (do not|would rather not|prefer not to|will not|am not going to|can not|no longer|have decided not to|choose not to) @degree_word? (want to)? (take sides|keep (secrets|that secret|this secret)|be (in the middle|the (go between|messenger|referee)|drawn|pulled|spoken to|shouted at|talked to|joked|teased|your|part of)|stay (in|on|for) (a|the|this) (talk|call|conversation|argument|row|shouting|room)|argue|fight (about|over)|discuss (my|her|him|them|it|this|that|money|weight)|talk about (other people|my (weight|body|ex|salary|health|love life|divorce)|him|her|them|your)|lend|answer (work|messages|calls|texts)|lie for|pass (on|it on)|go behind|joke about|comment on)",
            "i (am not going to|will not) @degree_word? (answer|explain|defend|justify|apologise for|share|say more|go into|talk about|discuss) (that|this|it|my|myself|more)?",
            "(that|this|it) is not something i (can|could|want|am|will|would|wish|feel)",
            "i am (keeping|going to keep) ..3 (to myself|private|between us|for (me|myself))",
            "please (ring|call|ask|knock|text|check) (me|with me)? (first|before you (come|open|post|book|invite|tell|touch))",
            "i can not @degree_word? (carry|fix|hold|solve|save|rescue|be|do|decide) ..3 for (you|him|her|them|everyone|us all)",
            "(i|we) would rather not (post|photograph|see|meet|stay|host|know|hear|read|lend|drink|hug|kiss|talk|discuss|say|share)",
            "please do not @degree_word? (ask|press|push|quiz|tease|question|pressure|rush) me",
            "(i|we) will not be @degree_word? (discussing|answering|sharing|talking about|explaining|taking|hosting|coming to|lending|drinking|going into)",
            "i can not @degree_word? (be (on call|available|the (one|only)|responsible|your)|keep (lending|giving|driving|paying|saying|being|taking|covering))",
            "i have (decided|chosen) @degree_word? (not to|to stop|to keep)",
            "(does|do|is|are) not @degree_word? (work|ok|all right|feel (ok|right|good)) (for|to|with) me",
            "(that|this|it|the rest|some things|my (diary|letters|phone|weight|body|ex|therapy|room|salary)) @degree_word? (is|are|stays|stay|needs to stay|has to stay) @degree_word? (private|between (me|us|him|her|the two)|off limits|off the table|not (a subject|something (i|we)|for|up for)|too (raw|private|fresh|close))",
            "(is|are|stays|stay) @degree_word? private (,|$|to me|for me|between|and|now|,)",
            "i do not @degree_word? feel @degree_word? (comfortable|able|ready|right|strong enough) (with|to|about|@degree_word|being|having|if|when|talking|sharing|yet)",
            "i @degree_word? (want|would like|need|like|prefer) (to keep|to have|to leave|it|that|this|some things|one (place|thing)|my) ..3 (private|to myself|to be private|mine|for (me|myself)|between us|out of it)",
            "i (have to|need to|want to|am going to|will|must) @degree_word? (say no|pass on this|decline|leave it there|stop there|leave the room|step out of|hang up|end the call|protect|look after myself|keep my (evenings|weekends|sundays))",
            "(it is|that is|i am) (a)? no (from me|for (me|now|this))",
            "(this|that|it) (is|does) not @degree_word? (ok|all right|work|fine|funny) (for|with|to) me",
            "(what i can do|here is what i can|i can (do|manage|offer|come|give|stay|listen|help|talk|be) ...8 (and|but|,) (i)? can not)",
            "i am @degree_word? (happy|glad|willing|ok|fine) (to|with) ...8 (and|but) (i)? (not|can not|will not|would rather not|do not|am not)",
            "(there are|there is) (some)? (things|something|one thing|parts|a part) (i|of|that i) ..4 (keep|not ready|rather not|private|to myself|not talk|not share)",
            "(please)? (do not|no) (ask|asking|press|push|pressure) me ..3 (yet|for now|right now|about (that|it)|today|tonight)",
            where=Where(question=False, hypothetical=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(talk|talking|speak|speaking|listen|listening) to (you|him) ..1 (again|ever|any more|unless|until you)",
                "(see|hear|have|look at|listen to) (you|it|any more of (you|your)) (again|ever|any more)",
                "(your|these) (excuses|lies|nonsense|bullshit|drama|crap|whining|moaning)",
            ),
            example="I'm not ready to listen to you any more, I'm done",
            why="It shuts the other out.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(not|do not) ..3 (do|have|take|see|read|meet|look at|lend|decide) (the|a|any|my|that|another) ..1 (@logistics|game|paper|post|news|stairs|sugar|oven|homework|laundry)",
            ),
            example="I'm not able to do the laundry today",
            why="It is about a chore or a plan.",
        ),
    ),
    fires=(
        "I'm not ready to talk about that yet.",
        "i'd rather not go into it over text",
        "I'm not comfortable being teased about my weight, even as a joke",
        "Mum, I won't discuss my divorce at the table.",
        "That's private, thanks for understanding.",
        "I can't talk about it tonight. It isn't you.",
        "I don't want to be in the middle between you and Dad",
        "im not able to be your only person for this. i care about you",
        "I want to keep some things to myself for now",
        "It's a no from me this time, and I love that you asked",
        "I'm happy to come on Sunday but I won't stay the night.",
        "This doesn't work for me when you turn up without a text",
        "please dont ask me about it yet",
    ),
    quiet=(
        "I'm not ready, five more minutes",
        "I'm not ready to listen to you any more, I'm done",
        "I'd rather not take the bus",
        "You said “I'm not ready to talk about that yet” and I'll wait",
        "I can't talk, I'm driving",
        "You are not allowed to talk about that",
        "Are you ready to talk about it?",
        "I'd rather have tea",
        "I'm not able to find the keys",
        "She isn't comfortable sharing a room.",
        "He's not ready to talk about it yet, leave him be.",
        "This lid doesn't work",
    ),
    confidence=0.7,
)
