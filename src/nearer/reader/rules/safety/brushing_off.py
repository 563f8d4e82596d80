"""A reply that closes the door on what was shared."""

from collections.abc import Iterator

from nearer.reader.contexts import answers, matcher
from nearer.reader.document import Document
from nearer.reader.matchers import Function, Pattern, Range, Where
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless
from nearer.reader.words import entries

LONGEST = 3


def nothing_but_ok(document: Document) -> Iterator[Range]:
    """An "ok" or the like and no more, where something that hurts was shared."""
    norms = document.norms(0, len(document.tokens))
    short = 0 < len(norms) <= LONGEST and frozenset(entries("bland_answer")).issuperset(norms)
    if short and answers(document, "hurt"):
        yield (0, len(norms))


RULE = Rule(
    code="SAF123",
    name="brushing-off",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="Something was shared, and this may land as a door that closes.",
    why=(
        "“Whatever”, “not this again” or a bare “ok” tell the other that what was shared is not "
        "worth"
        " an answer. Whoever is turned away often enough stops telling. Not having room right now"
        " is no fault; saying so, with a time to come back to it, keeps the door open."
    ),
    limits=(
        "Some people write short and warm, and a bare “ok” is all they ever write. A thumb typed"
        " while driving looks the same."
    ),
    sources=("gottman1999", "reis1988", "gordon1970"),
    match=(
        Function(nothing_but_ok),
        Pattern(
            "^ (oh|ok|well|yeah|yep|right|fine|sure|ugh|god)? ,? (whatever|meh|yawn|boring|blah "
            "blah|blah|suit yourself|talk to the hand|if you say so|if you say|so you say|good "
            "for you|big whoop|your call|do what you (want|like)|here we go|here we go again"
            "|this again|that again|again with (this|that|the)|not again|same old|same old story"
            "|spare me|give over|give me strength|give it a rest|knock it off|save it|drop it"
            "|change the record|cry me a river|boo hoo|get in line|join the club|welcome to my "
            "world|first world problems) ..1 (@dear|then|mate|please|now)? $",
            "^^ (so|and|and so|so what|and your point is|your point|who asked|did i ask|nobody "
            "asked|cool story|cool story bro|sounds like a you problem|tough|tough luck|hard luck"
            "|diddums|there there|get a life|if you must|ok and|ok so|so what now|sucks to be "
            "you) (mate|love|bro|then)? $$",
            "^ (oh|ok|well|no|please)? ,? not now (ok|please|ffs|for god's sake)? $",
            "^ (oh|ok|well|yeah|right|fine|ugh|god|please)? ,? (no|not) (@filler)? (this|that|now"
            "|again|you|the) (again|nonsense|now|old|same|conversation|drama|tonight|story|one)",
            "^ (oh|god|ugh|well|right|ok)? ,? (here we go|there (you|he|she) (go|goes)) "
            "(@filler)? (again|with)",
            "^ (oh|ok|well|yeah|right|fine)? ,? whatever (you say|makes you|then|mate|$)",
            "(i|we) (@filler)? (do not|can not|could not|will not|am not|have not|haven't|really "
            "do not|really can not) (@filler|possibly|even)? (care|<care>|deal with (this|that"
            "|you|your|it)|<have> time for (this|that|your|it|you)|got time for (this|that|your"
            "|it)|<have> (the energy|energy|patience|space|the patience) for (this|that|you|your"
            "|it)|be bothered|listen to (this|any more|it|you|all)|hear (this|it|about it|any "
            "more|about this)|<want> to (hear|know|talk about (it|this|that)|listen|get into|deal"
            "|discuss)|doing this|having this (conversation|discussion|argument|talk)|going to "
            "(sit here|listen|have this|discuss (this|it|that)|do this|talk about (this|it|that))"
            "|in the mood (for|to)|interested|your (therapist|mother|counsellor)|need (this|to "
            "hear|your drama)) ..2",
            "(^|,|sake|god|no|please) (oh|please)? not ..3 again $",
            "(tell|talk to|find|go to|bother|try) (someone|somebody) (who|that) cares",
            "let us not (do|have|get into|talk about|start|go into|go there|discuss) ..3",
            "here (comes|come|are) (the)? (drama|waterworks|tears|violins|lecture|sob story|moan"
            "|rant|complaints|excuses)",
            "^^ (sorry)? ,? i am (@filler|really|a bit|too)? busy ..1 $$",
            "(i could not|could not) care less",
            "(is that|was that|is this) (it|all|what this is about|what you are) (@filler|upset"
            "|crying)? (about)? ($|,|you|now|over|then|what)",
            "(are|have) (you|we) (@filler)? (done|finished|quite finished|quite done) (@filler"
            "|yet|now|here|moaning|crying|complaining|venting|talking|with)? ($|,|yet|now|moaning"
            "|crying|complaining|venting|talking|with)",
            "(it is|that is|this is|^) (@filler|really)? not (@filler|really)? (my|our) (problem"
            "|department|business|circus|job|concern)",
            "(it is|that is|this is|sounds like|^) (@filler)? (your|a you) (problem|department"
            "|business|circus|job|concern) ($|,|not|and|is it|to|so|deal|then)",
            "(that is|it is) (@filler)? (on|up to) you ($|,|not|now|then)",
            "(i have|i have got|we have|got) (@filler)? (bigger|better|more important|other"
            "|enough|real|my own) (fish to fry|things|problems|stuff|on my plate|issues|worries) "
            "..4",
            "(can|could|do) (we|you) (@filler|please|not|have to)? (not|stop talking|drop|leave"
            "|skip|change|move on|do this another|talk about something|give) (@filler|do|go "
            "through|have|get into|it|this|that|about)? ..1 (this|that|it|subject|a rest|else"
            "|again|now|tonight|from this|time)",
            "(i am|we are) (@filler|so)? (sick of|tired of|fed up with|bored of|bored with|done "
            "with|over|not doing|not having) (@filler)? (this|it|you|your|hearing|listening)",
            "(you|always|still|not still|keep) (@filler|are|always)? (on about|going on about"
            "|banging on about|moaning about|whining about|harping on about|bringing up"
            "|complaining about) ..2",
            "(always|every day|it is always) (@filler)? (something|some drama|one thing or "
            "another|a drama|a crisis|another crisis|a problem) (with you|new|wrong)",
            "(leave|give) me (alone|a break|some peace|out of (it|this))",
            "(what do you want me to (do|say)|what am i supposed to (do|say)|and what do you "
            "want from me|what has (that|this) got to do with me|how is (that|this) my problem"
            "|why are you telling me|what is your point|what is the point of telling me|so what "
            "do you want|why should i care)",
            where=Where(question=None),
        ),
        # No patience, and no room.
        Pattern(
            "(this|it|that|all this|the (drama|crying|moaning)) is (@filler|really|starting to "
            "be)? (getting|becoming|so|too)? (@filler|really|a bit|very)? (old|boring|tiresome"
            "|tedious|ridiculous|pathetic|repetitive|wearing thin|silly) ($|,|now|you|and|fast)",
            "i (have)? (@filler|really)? heard (@filler|all)? (it|this|that|enough|all this|all "
            "that|it all|this one|this story) (@filler|all|about)? (before|already|a (hundred"
            "|thousand|million) times|too often|so many times|enough)",
            "(you are|this is|that is|your _ (is|are)) (@filler|really|starting to)? (giving me "
            "a headache|doing my head in|wearing me out|getting on my nerves|get on my nerves"
            "|wearing thin|driving me (mad|crazy|nuts|insane|up the wall)|boring me|exhausting me"
            "|tiring me|ruining (my|the|our)|killing the (mood|vibe)|spoiling (my|the|our)"
            "|bringing (me|us|everyone) down|making (everyone|us all) (miserable|uncomfortable))",
            "(something|a reason|nothing but|anything|an excuse|things) to (complain|moan|cry"
            "|whine|worry|fuss|be (upset|sad|angry|offended|miserable)|argue|nag|be unhappy)",
            "(^|please|just|can you|could you|will you|would you|now|oh) (@filler|please|just)? "
            "(be quiet|shut up ($|about|already|now|and|with|will)|shut it|keep it down|stop "
            "talking ($|about|now)|zip it|pipe down|leave me (out|alone)|let me (watch|sleep"
            "|finish|work|eat)|tell (someone|somebody) else|save it|not (now|again)|move on ($|,"
            "|already|now))",
            "(^|,|but|because|you know|well|god|for once) (@filler)? (not everything|everything"
            "|it|this|the (whole)? (world|universe)) (is|does|has to be|has) (@filler|not|always"
            "|all)? (@filler|not|always)? (be|about|all about|revolve|revolves|revolving|stop) "
            "(@filler)? (around|about|for)? you ($|,|you know|all|and|anymore|any more)",
            "^ (@filler|oh|please|ugh|god|look|now|and)? ,? do not (@filler|you)? (you)? (start"
            "|go there|even|even start|start that|begin) (again|with (me|that|this|your)|now|on "
            "(me|this)|all that|that again)? ($|,)",
            "always (@filler)? (the same|like this|a drama|one thing|something|a problem|a crisis"
            "|some) (@filler|old)? (story|with you|thing|old|song|drama|thing or|wrong|$)",
            "(can not|do not want to|will not|could not|not going to|am not|have not the energy "
            "to|no energy to|refuse to|tired of) (@filler|be)? (be|keep|start)? (dealing|deal"
            "|coping|cope|putting up|put up|doing|handle|handling|bothering|indulge|indulging"
            "|entertain|entertaining|listening|listen|engage|engaging) (@filler|with|to|in)? "
            "(this|that|your _|you|any more|it|these|another|all this) ..2",
            "(too|so) (tired|busy|old|sober|hungry|stressed|late|exhausted) (for|to (deal|hear"
            "|listen|talk about|get into)) (@filler)? (this|that|your|you|it|with|to)",
            "(i)? (@filler)? (do not|did not) (@filler|really)? (need|ask for|sign up for|want) "
            "(@filler)? (this|your (drama|problems|negativity|moods|issues|tears|feelings)|all "
            "this|that kind of|the drama|more drama)",
            "(what|how) (@filler|else|exactly)? (do|am|can|should|could|has|have) (you|i|this"
            "|that|it) ..2 (expect|want|supposed|meant)? (me|i)? (to)? (do|say)? (about|with) (it"
            "|that|this|me) ($|,|now|then|exactly)",
            "(oh)? (did|has|have) (@filler|i|somebody|someone|he|she|they|the) ..2 (hurt|hurting"
            "|upset) your (little|wee|precious|poor|delicate|tiny|ickle)? feelings",
            "^^ (oh please|(oh|well|ah|hm)? that is (nice|good|lovely|great|interesting|fine)"
            "|please|oh come on|come on|yeah yeah|yeah right|yeah sure|yeah ok|yeah whatever"
            "|right ok|yeah well|what now|what now then|now what|not interested|is that so|do "
            "not care|don't care|not really|oh dear|oh well|oh joy|great|how nice|how lovely"
            "|fascinating|good to know|noted|suck it up|deal with it|so|and|who knows|can we not"
            "|hard pass|i am out|moving on|next|yikes|lol|lol ok|big deal|what else is new"
            "|nothing new there|as usual|typical|same as always|happens) (then|now|@dear|dude"
            "|man)? $$",
            "^ (@filler|yeah|ok|right|so|oh)? ,? (@filler|ok)? ,? moving on $",
            "(nobody|no one|people do not|none of us|who) (@filler|really)? (likes|wants|like"
            "|want|needs|need|cares for|enjoys) (@filler)? (a (complainer|moaner|whiner|whinger"
            "|misery|victim|crybaby|sulker|killjoy|drama queen|downer)|to (hear|listen to|know "
            "about|deal with|see|put up with) (@filler|all)? (about it|about your|it|you|your"
            "|this|that|someone)|to be (around|with) (you|someone|people who|that)|your (drama"
            "|tears|moods|problems|negativity))",
            "you are (always|constantly|forever|never not) (@filler|so)? (upset|crying|angry|sad"
            "|unhappy|moody|in a mood|worried|moaning|complaining|stressed|offended|hurt"
            "|miserable|tired|something)",
            "^ (what else is new|nothing new (there|here)|and the point is|your point being|get "
            "to the point|cut to the chase|change the (record|tune|subject)|play the violin|here "
            "is the (tiny|smallest) violin|get on with it|not this (one|old)) ..2",
            "(that is|it is|sounds like) (@filler)? (a)? (you|your|yours) (@filler)? (problem"
            "|issue|business|lookout|affair) (@filler)? ($|,|not|and|is it|to|so|deal|then)",
            where=Where(negated=False),
        ),
    ),
    unless=(
        Unless(
            matcher("neutral", "good news", "asks"),
            example=Exchange("pizza or curry?", "whatever"),
            why="Nothing tender was shared, so no door is closed.",
            place="context",
        ),
        Unless(
            Pattern(
                "(can we|could we|can i|could i|let us (talk|speak|do this|sit)|i will|i want to"
                "|we can|we could|shall we|i would like to|i promise) ..8 (at|tomorrow|later|in "
                "the morning|after|when|tonight|once|call|ring|come|on (monday|tuesday|wednesday"
                "|thursday|friday|saturday|sunday)|properly|in (an|half|ten|twenty|a few))",
                "(i am|it is) (@filler)? (too tired|exhausted|overwhelmed|full) ..6 (and|but|,) "
                "..4 (want|hear|tomorrow|later|love)",
                "@taking_up",
                "(if you (would rather|prefer|want|like)|unless you want)",
            ),
            example="I can't deal with this well right now. Can we talk at eight, properly?",
            why="There is no room now, and a time is given.",
            place="message",
        ),
        Unless(
            Pattern(
                "(i|we) do not (@filler)? care (what|how|if|who|that|where|about the|whether|when"
                "|which) ..6",
                "whatever you (need|want|feel|decide|choose|like) ..4",
                "(leave|give) me (alone|a break) (with|from) the",
            ),
            example="I don't care what they think, I'm not doing this without you",
            why="It sides with the other, or leaves a choice.",
        ),
    ),
    offers=(
        Reframe("You are telling me [what they said]. I’m listening."),
        Reframe("I want to hear this, and I have no room right now. Can we talk at [a time]?"),
        Ask("What would be the smallest true answer to what they told?"),
    ),
    fires=(
        "whatever",
        "Not this again.",
        Exchange("I cried all the way home today", "k"),
        "ugh here we go again",
        "I don't have time for this, Mum.",
        "That's not my problem.",
        "Are you done?",
        "i dont want to hear it",
        Exchange("I feel so alone since you moved out", "ok cool"),
        "It's always something with you.",
        "I'm sick of hearing about your boss.",
        "Can we not do this now?",
        "ok if you say so",
        "Is that what you're upset about? Is that it?",
    ),
    quiet=(
        Exchange("pizza or curry?", "whatever"),
        Exchange("I'll be there at six", "ok cool"),
        Exchange("I got the job!! they called me just now", "Nice."),
        "I can't take this in right now. Can we talk at eight, properly?",
        "Whatever you decide, I'm with you.",
        "You heard “not this again” so often as a child.",
        "I don't care what they think. I care what you think.",
        "Here we are again, you and me and the biscuits.",
        "Tell me again, I want to get it right.",
        "Is that everything, or is there more?",
        "not now love, i'm driving. i'll ring you at six and we'll talk properly",
        "It's a problem we can look at together.",
    ),
    confidence=0.65,
)
