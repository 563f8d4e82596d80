"""A reply that answers a hurt with a charge of one's own."""

from nearer.reader.contexts import matcher
from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless

RULE = Rule(
    code="SAF122",
    name="turning-it-back",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="The complaint is handed back here, and may land as “what you feel will not be heard”.",
    why=(
        "“You do it too” may well be true. As an answer it puts one hurt against another, and now"
        " two people talk and nobody listens. Meeting a complaint with a complaint is one of the"
        " patterns that go with unhappy talks in studies of couples. One at a time works better:"
        " first this hurt, then the other one, which counts as well."
    ),
    limits=(
        "Where both have agreed to look at both sides, naming the other’s part is fair. A playful"
        " “look who’s talking” between friends is found as well."
    ),
    sources=("carrere1999", "gottman1999", "linehan1997"),
    match=(
        Pattern(
            "(^|,|and|but|well|yeah|because|ok|so|oh|except|like) (@filler)? you (@filler|always"
            "|never|constantly)? (do|did|are|were|have done|have been|can be|done|said) (@filler"
            "|exactly|even|the)? (@filler|exactly)? (it|that|this|the same|same thing|the same "
            "thing|the exact same|worse|as bad|just as bad|much worse|no better|no different|no "
            "angel|no saint) (@filler|thing)? (too|as well|all the time|to me|yourself|every day"
            "|constantly|always|than me|either|every time)",
            "(^|,|and|but|well|yeah|because|oh) you (@filler|always)? (do|did|are|were) (@filler"
            "|exactly|literally|pretty much)? (exactly)? (the same|the exact same|the very same"
            "|worse) (thing)? ($|,|when|with|every|all)",
            "(takes|take) one to know one",
            "i (@filler|only|just)? (do|did|act|acted|behave|got angry|get angry|shout|shouted"
            "|lie|lied|drink|drank|said|am like this) (it|that|this|so|like that|like this)? ..1 "
            "because (of)? you",
            "(^|,|and|but|well|so) when (do|did|have|was) (you|the last time you) (ever|last|have"
            "|had|asked|thanked|helped|said|listened|did|called) ..4",
            "you (do|did)? (@filler)? (realise|know) (that)? you (do|did|are|were|have|have "
            "done) ..4 (same|too|worse|as well)",
            "(look|listen) (who is|at who is|to who is) (talking|complaining|speaking)",
            "(says|said) the (one|person|man|woman|girl|guy|queen|king|boy|lady) (who|of|that) ..4",
            "(that is|this is|how)? (@filler)? (rich|funny|ironic|a bit rich|hilarious|cute"
            "|laughable|bold|a joke) (@filler)? (coming)? from (you|someone who|somebody who|a "
            "person|the person|the one)",
            "coming from (you|someone who|somebody who|a person who|the person who|the one who|a "
            "man who|a woman who) ..5",
            "(^|,|and|but|well|ok|so|yeah|oh|right) (@filler)? (what|how) about (when you|the "
            "time you|all the times you|the times you|times you|you when|you and|you last|you "
            "doing|you not|you always|you never|your (drinking|temper|own|phone|behaviour|mood"
            "|moods|mum|mother|friends|mess|part|_)|what you|how you|that time you|yourself|last "
            "(week|month|night|year|time|summer|christmas) when you|all the things you|(all"
            "|everything) (the things|that)? (i (do|did|have done|gave|give|put up with)))",
            "^ (and|but|well|oh|ok|so) (@filler)? what about you $",
            "(pot|kettle) (kettle|calling|black|meet|and kettle)",
            "you (are|were) (@filler|hardly|not)? (@filler|exactly|hardly|one|no|not)? (one to "
            "talk|to talk|perfect|a saint|an angel|innocent|blameless|any better|much better|no "
            "better|squeaky clean|flawless|mr perfect|miss perfect|no picnic|easy to live with|a "
            "picnic|mother of the year|father of the year|the easiest) (@filler|either"
            "|yourself)? ($|,|either|yourself|to|and|when|person|with)",
            "you (@filler)? (can|could) (@filler)? talk ($|,|you|about|with)",
            "(@filler|well|and|but|yeah) so (do|did|are|were|have) you ($|,|when|all|last|and"
            "|every)",
            "(it is not|not) (like|as if|as though) you (@filler|ever|have|never|are|do|were"
            "|did) ..4",
            "(as if|^ like) you (@filler|have)? (never|do not|have never|are any|are so|did not"
            "|have not|ever) ..4",
            "you (@filler)? (started|start|began) (it|this|all this|the whole)",
            "i (would|might|could) not (@filler|have to|need to|be)? ..6 if you (@filler)? (did "
            "not|were not|had not|would not|stopped|listened|treated|ever|helped|spoke|did|were"
            "|had|tried|gave) ..5",
            "if you (@filler)? (did not|were not|had not|would not|stopped|listened|treated|ever"
            "|helped|spoke|did|were|had|tried|gave) ..6 i would not ..5",
            "(maybe|perhaps) if you (@filler|did not|were not|had not|would not|stopped|listened"
            "|treated|ever|helped|spoke|were|tried|gave|had|looked|took|asked|made|put|came"
            "|cared) ..6",
            "(i|we) (@filler|only|just)? (only|just) (did|do|said|say|shouted|left|forgot|lied"
            "|act|acted|went|snapped|am|was|get|got|reacted|behave|behaved) (@filler|it|that|this"
            "|like that|like this|away|late|out|home)? ..2 because (of)? you",
            "(^|,|and|but|well) you (never|do not (@filler|ever)? !(have|need)|did not|can not"
            "|have not|have never|are not|could not|would not) ..6 either ($|,|and|so)",
            "(^|,|and|but|well|yeah|ok|so|oh) (@filler)? (and|but|well) (@filler)? you "
            "(@filler)? (never|always|constantly|forgot|ignored|left|shouted|hurt|lied|cancelled"
            "|made me|hardly|barely|only ever|have not|do not even|did not even|are always|are "
            "never|are the one|were the one|also) ..3",
            "(you are|you were) (@filler|always)? the one (who|that) (@filler|always|never|is"
            "|keeps|started|wanted|said|left|forgot|shouted|does|did|should|needs|has|made) ..3",
            "(you|u) (@filler)? (hurt|upset|ignored|disappointed|embarrassed|offended|wound"
            "|neglected|interrupt|ignore) me (@filler)? (too|as well|first|more|all the time"
            "|every day|last)",
            # The hurt one becomes the guilty one.
            "(so|oh|now|right|great|oh so|and|of course|ok so|fine|i see|yeah)? ,? (@filler)? "
            "(it is|it was|is it|everything is|that is|is everything|this is) (@filler|now"
            "|always)? (all|always|my|somehow)? (@filler|all|always)? my fault (@filler|then"
            "|again|is it|as usual|too|now|$)",
            "(so|oh|now|right|great|and|of course|ok|fine|i see|i guess|sure|yeah|^) (@filler|so"
            "|now|i guess|i suppose)? (i am|i must be|that makes me|you think i am|i have always "
            "been) (@filler|always)? (@filler|just)? (the|a|an|such a|always the|one|this)? ..1 "
            "(bad guy|bad one|villain|monster|terrible (mother|father|husband|wife|friend|son"
            "|daughter|person|partner|parent|sister|brother|_)|awful (mother|father|husband|wife"
            "|friend|son|daughter|person|partner|parent|sister|brother)|horrible (person|mother"
            "|father|husband|wife|friend)|worst (mother|father|husband|wife|friend|person|son"
            "|daughter|parent|sister|brother)|bad (mother|father|mum|dad|husband|wife|friend|son"
            "|daughter|person|partner|parent|sister|brother)|problem|devil|useless|shit)",
            "(i|me) (can not|cannot|can never|never) (@filler)? (do|get|say) (anything|a thing"
            "|something|it) right (for you|with you|by you|in your|can i|,|$|around|any more)",
            "(nothing) (i|that i) (do|say) is (@filler|ever)? (good enough|right|enough)",
            "(do you have any idea|have you any idea|do you know|you have no idea|you do not "
            "know) (@filler|what|how)? (what|how) (it is like|hard|i|difficult|much) ..2 (to "
            "(live|be|deal|put up)|living|put up|i|do for you|with you|for you|because of you)",
            "(after (everything|all)) (i|we|that i) (have)? (@filler)? (done|do|did|gave|given"
            "|sacrificed|put up|been through) ..2",
            "(i do|i did|i have done) (everything|so much|all this|all of this) (for you|for this"
            "|round here|around here) ..3",
            where=Where(quoted=False),
        ),
        # Your turn in the dock.
        Pattern(
            "(take|have|get|look) (@filler|a)? (@filler|long|good|hard|closer|proper)? (hard"
            "|long)? (look|at yourself|in the mirror|look at yourself)? (@filler)? (in the|at "
            "yourself|at your own) (mirror|first|before|sometime|once|behaviour|faults|$|,)",
            "(^|,|and|but|well|yeah|because|oh|ok|so|except) (@filler)? you (@filler|always|also"
            "|even|do|did|were|are)? (shout|shouted|shouting|lie|lied|started|start|hit|ignore"
            "|ignored|forgot|forget|snap|snapped|cancel|cancelled|drink|drank|smoke|swear|swore"
            "|yell|yelled|interrupt|interrupted|left|leave|hurt|cheated|complain|moan|sulk|nag"
            "|criticise|judge|spend|embarrassed|insulted|do it|did it|did that|said it|said that"
            "|said worse|did worse|@hurtful_deed) ..4 (too|first ($|,|and|so|remember)|as well"
            "|even more|more than (i|me)|just as (much|often|bad)|yourself|all the time"
            "|constantly|far more|way more|either|every (day|time|week|single)|worse)",
            "you (made|make|forced|force|drove|drive|pushed|push|provoked|provoke) me (@filler)? "
            "(do|to (do|say|shout|lie|snap|act|this|it|hit|leave)|say (it|that|things)|shout|lie"
            "|snap|act|this|it|into|hit|behave|react|so angry|that way|like this|angry)",
            "(that is|it is|this is|was|only|just) (@filler|only|just)? because you (@filler|are"
            "|were)? (always|never|keep|only|hardly|barely|do not|did not|will not|refuse"
            "|constantly|make|made|started|nag|push|would not) ..3",
            "(it is|is it|that is|it was) (@filler|all|only)? because of you ..1 (i|that i|we) "
            "(@filler)? (act|am like|shout|drink|behave|lie|can not|get angry|snap|am stressed"
            "|never|have no|lost|left|am always|argue|fight|keep)",
            "(it is|it was|was it not|is it not) (@filler|always)? you (@filler)? (who|that) "
            "(@filler|always)? (is|are|never|always|does|keeps|left|started|starts|forgot|has"
            "|did not|shouts|shouted|goes|went|wants|lied|lies|decided)",
            "^ (and|oh|so|because|like|but) (@filler)? you (do|are|did|have|would|were) not "
            "(either)? $",
            "^ (and|but|well|so|ok|yeah|oh|hm|funny) (@filler|tell me)? ,? who (@filler|was it"
            "|was it that|is it|is it that|exactly)? (@filler|that|always|never)? (forgot|left"
            "|shouted|started|starts|lied|cancelled|never|always|spent|broke|cheated|ignored"
            "|walked|refuses|refused|leaves|stays|drinks|spends|makes|does all|pays|cooks"
            "|cleans) ..4",
            "(do|have|did|can|could|would|will) (not)? you (@filler|not|ever|never)? (@filler"
            "|ever|even)? (stop|stopped|bother|bothered|take a moment)? (to)? (think|thought"
            "|consider|considered|care|cared|wonder|wondered|ask|asked|notice|noticed) (@filler"
            "|about|of|yourself)? (@filler)? (anyone but|anybody but|anyone else|anybody else|me "
            "($|,|for)|how (i|we|it)|my (feelings|side|needs|day|life)|other people|others|what "
            "(i|it|you do|you did|you put)|us ($|,))",
            "you (only|always|just|never) (@filler|ever)? (think|care|talk) (@filler|about|of)? "
            "(about|of)? (yourself|you|your own|me|my feelings|anyone else|anybody but)",
            "you are (@filler|so|that|all that|exactly|hardly|no|not)? (@filler|not|so|exactly"
            "|that|always|a)? (@filler|so|exactly|always|that)? (innocent|perfect|blameless|saint"
            "|angel|easy|sunshine|picnic|sunshine and roses|perfect yourself|victim here) "
            "(@filler|either|yourself|to live with|here)? ($|,|either|yourself|to (live|be)|and"
            "|when|in)",
            "if you (@filler|only|just|ever)? (were (nicer|kinder|calmer|easier|less|more|not (so"
            "|always)|fun|home|around|tidier|honest)|did not|were not|stopped|listened|treated"
            "|ever|helped|spoke|tried|had|cared|asked|talked|showed|cooked|cleaned|paid|would "
            "(only|just|stop|listen|try|help|ever)|could (only|just|ever)|made|put|gave) ..6 i "
            "(would|might|could|will) ..3",
            "if you (@filler)? (want|expect|wanted|expected) me to ..6 (then)? (you|stop|start"
            "|try|maybe|be|do|why)",
            "you did (@filler|the|exactly|literally)? (@filler|the|exactly)? (exact|very)? same "
            "(thing)? (to|in|on|at|last|with|when|too|as well|yesterday|this|and|every|only)",
            "(what|how) (@filler)? about (my|me|mine) (feelings|side|needs|day|i|hurt|and)",
            "(why|how come) (@filler)? (is it|am i|do i|is everything|must i|should i|is it "
            "always) (@filler|always|only|all)? (my fault|the one|about you|me who|me that|have "
            "to|to blame|wrong|on me|apologise|up to me|listen)",
            "^ (and|oh|so|but|like|as if) (@filler|i suppose|i guess)? ,? you (have never|never"
            "|do not ever|are never|were never|have not ever) ..4",
            "^ (@filler|oh|ok|well)? (and|what about|but) you ,? you (were|are|did|do|have|had"
            "|never|always|said|left|forgot) ..4",
            "look at (@filler)? (everything|all|what|how much) (that)? (i|we) (@filler|have)? (do"
            "|did|done|gave|given|sacrificed|paid|put)",
            "you (@filler|always|have to)? (make|making|made|turn) (@filler)? (everything|it|this"
            "|that) (@filler|all)? about (you|yourself) ",
            "(maybe|perhaps|then) i would (@filler|maybe)? ..4 if you ..5",
            "(you are|you were|were you not|it is you who is) (@filler|always)? the one who "
            "(@filler|always|never)? (raised|brought|broke|ruined|walked|called|cancelled|chose"
            "|decided|refused|stopped|lied|cheated|picked|threw|slammed|hit|moved|insisted"
            "|invited|spent|lost|ended)",
            "i (@filler|only|just)? (snapped|shouted|left|lied|forgot|yelled|drank|swore|said (it"
            "|that)|did (it|that)|hid|went|stopped|reacted|exploded|lost (it|my temper)) ..3 "
            "because you (@filler)? (kept|keep|always|never|would not|were|made|started|pushed"
            "|ignored|lied|nagged|provoked|did not|do not|had|left)",
            "you (@filler)? (do|did|are doing) (@filler|exactly|just)? (exactly)? the same "
            "(thing)? (to|with) (me|your|him|her|them|everyone|us)",
            "(it|this) (@filler)? (goes|cuts|works) both ways",
            "(practise|practice) what you preach",
        ),
    ),
    unless=(
        Unless(
            matcher("good news", "asks"),
            example=Exchange(
                "I got in! I never thought I could do it",
                "well so did you not, look who's talking now, doctor",
            ),
            why="Good news or a question is no complaint that could be handed back.",
            place="context",
        ),
        Unless(
            Pattern(
                "@taking_up",
                "(i|it) ..2 (hurt|let) you",
                "(i was wrong|my fault and|is my fault and i|you are right|i am sorry|i love you"
                "|not your fault)",
                "(it is|that is|was) (@filler)? my fault ,? (and|not|i|sorry)",
            ),
            example="You do it too, and that's for another day. I hear you, I forgot and it hurt.",
            why="The hurt is taken up in the same message.",
            place="message",
        ),
        Unless(
            Pattern(
                "(what|how) about (you|your) ..1 (come|joining|free|hungry|day|evening|night"
                "|feeling|mum's|coat|lift)",
                "last (sleep|eat|slept|ate|hear|see|speak|go|have|rest)",
                "last time you (saw|went|visited|watched|played|wore|tried|flew|had (seen|been|a))",
                "(what|how) about yourself $$",
                "(done|did|do) (today|lately|all (day|week)|this (morning|week|month|year))",
                "(lovely|gorgeous|beautiful|sweet|kind|brilliant|haha|lol|wonderful|great|happy"
                "|love) ..6 (so|too)",
            ),
            example="what about your evening, and what about you coming over?",
            why="It invites or asks.",
            place="sentence",
        ),
    ),
    offers=(
        Reframe("I hear that [what I did] hurt you. There is something on my side too, for later."),
        Reframe("You are telling me [what happened]. I want to get that first."),
        Ask("What would change if theirs came first today and yours tomorrow?"),
    ),
    fires=(
        "Well, you do it too.",
        "look who's talking",
        "And what about when you forgot my birthday?",
        "That's rich coming from you.",
        "so its all my fault then",
        "You never ask about my day either.",
        "I guess I'm just a terrible mother.",
        "maybe if you listened i wouldn't have to shout",
        "You're not exactly perfect yourself.",
        "I only shouted because you started it.",
        "says the one who's always on his phone",
        "After everything I've done for you?",
        "ok but u did the same thing to me last week",
        "But you never call me, you never even text.",
    ),
    quiet=(
        "You look lovely too, so do you both.",
        "What about you, are you hungry?",
        "I hear you. I was on my phone and you felt alone.",
        "It's my fault, and I'm sorry.",
        "You said “you do it too” and I stopped listening. I'd like to try again.",
        "It's not all your fault, love.",
        "You do the same for me every week, of course I'll drive.",
        "What about Thursday, when you finish early?",
        "I'd love to hear your side too.",
        "i can be hard to live with, i know",
        Exchange("guess what, I got the part!", "look who's talking to a star"),
    ),
    confidence=0.7,
)
