"""A reply that turns what was shared into a story about oneself."""

from nearer.reader.contexts import answering, matcher
from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless

RULE = Rule(
    code="SAF115",
    name="hijacking",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="The talk turns to oneself here, which may land as “now it is my turn”.",
    why=(
        "A story of one’s own is often told to say “I know this too”. When it comes first and does"
        " not come back, the other has to listen to it with the own hurt still in hand. Sharing"
        " something alike helps when it is brief and ends with the other person: a question, or"
        " what the writer heard."
    ),
    limits=(
        "Among friends who tell each other stories in turns, this is how closeness sounds. A reply"
        " that comes back to the other in a later message is found too, as only this one is read."
    ),
    sources=("bodie2015", "gordon1970", "huang2017"),
    match=(
        # A time of one’s own and what it was like; a hurt waits beside it.
        answering(
            "hurt",
            "^ (@filler|oh|yeah|god|well|ah|aw|i remember|omg)? ,? (when|after|the (day|year|week|time)) (i|we) !(read|heard|saw|get|hear|come|see) "
            "..6 (i|we|it|they) ..1 (<cry>|felt|hated|lost|took|<be>|did|had|slept|spent|missed|went|could|would) ..4",
            "^ (@filler|oh|yeah|god|well|ah|aw|omg)? ,? my _ (had|has|did|went through|got) (that|it|one|the same|this) (too|once|as well)? ($|,|and) ..4",
        ),
        Pattern(
            # Outdoing.
            "(^|,|oh|well|ha|pfft|mate|love) (that|this|it) is nothing (,)? ..1 (i|my|mine|you "
            "should|wait|when i|try|last|we)",
            "^ (that|this|it) is nothing $",
            "wait until (you (hear|see|have|try|are|get)|i tell you (about|what)) ..4",
            "you should (hear|see|have seen|have heard|try) (my|mine|what (i|my)|how (i|my)) ..3",
            "^ mine (is|was|has|did) ..3",
            "(i|we) (have|had|got) (it|had it|got it) (much|far|way|so much|even)? (worse|harder)",
            "my (day|week|year|boss|mum|job|life|night|back|kids|ex|family|divorce|birth|labour"
            "|_) (is|was|has been|did|were) ..2 (worse|even worse|even more|even longer|twice as)",
            "(what|and what|how) about (me|my _|how i feel)",
            "(how|what) do you think (i|that|it) (feel|am|have|makes me|is for me|must)",
            "(and|but|well|so|,)? do you think (i|it is) (am not|am|do not|easy for me|have) ..5",
            "you think you (are|have|have got|had) ..6",
            "(i am|i feel|i have been) ..2 (tired|exhausted|stressed|upset|busy|ill|sick"
            "|struggling|overwhelmed) too",
            "(i have|i have had|i had) ..2 (hard|long|bad|awful|rough|terrible|crap|shit|busy"
            "|stressful|horrible) (day|week|time|night) (too|as well|myself)",
            "you are not the only one (who|that|with|having|in) ..4",
            "(it|this|that) (is|has been|was) ..2 (hard|harder|difficult|tough|rough|awful"
            "|upsetting|stressful) (for|on) (me|us) (too|as well|also|more|$|,)",
            "(i|me) ..1 (suffer|suffered|hurt|struggle|am suffering|am hurting) ..1 (too|as well"
            "|more)",
            "try being me",
            "(had|have had|went through|been through|got) (exactly|just|precisely) (that|this"
            "|it) ..4",
            "my _ (is|was)? ..1 (even|far|much|way|ten times|a hundred times) worse",
            "(imagine|think|guess|consider|know) (how|what) i (feel|felt|am|was|went|go)",
            "(^|well|and|but|oh) (@filler)? i have (had|got|been having)? ..3 (migraine|headache"
            "|flu|cold|fever|backache|toothache|nightmare|hell|deadline|deadlines|exam|exams"
            "|interview|hangover) ..4",
            "(that|this|it) is @filler? (exactly|just|precisely)? (how|what) i (felt|feel|went "
            "through|had|did|thought|said|went|was)",
            "(i|we|my _) (had|have had|went through|have been through|felt|got) (exactly|just)? "
            "((the same|the exact same|the very same) (thing|problem|problems|feeling|experience"
            "|trouble|illness|operation|with|when|last|too|situation|back)|something similar"
            "|something like (that|it)) ..5",
            "(it|this|that) is (not|hardly) (@filler|exactly)? (@filler)? (easy|fun|great|nice|a "
            "picnic) (for|on) (me|us) ..1",
            "(i wish|if only) i (only|just)? had your (problems|worries|life|job|troubles|time"
            "|money|_) ..1",
            # A story of one's own.
            "(that|this|it) (reminds|reminded) me of (when|the time|my|how|what|a)",
            "(that|this|it|the same|same|the same thing|same thing|exact same thing|something "
            "similar|something like that|something like this|the exact same thing|worse) (@filler"
            "|has)? <happen> to (me|my _|us)",
            "^ (oh|ah|ugh|god|yeah|omg|haha|well|honestly|right|yes|lol)? (oh|yeah|god|i know)? "
            "(same here|me too|same|ditto|tell me about it|i know the feeling|i feel you|been "
            "there|snap) (lol|haha|ugh)? ,? (i|my|when|last|we|only|but|mine|and|yesterday|today"
            "|this morning) ..4",
            "i (@filler|know)? know (exactly|precisely|just|totally|completely|only too well|all "
            "too well) (how|what) (you|it|that) (feel|is|are|mean|feels|must)",
            "i know (how|what) (you|it) (feel|feels|are going|is like|is) (to|through|like)? ..3 "
            "(because|,)? (i|my|when|last) ..4",
            "(^|,|oh|yeah|well|god|because|i know|honestly) (when|after|the day|the time|the "
            "year) (i|my|we) ..3 (lost|died|broke|left (me|us|home)|split|failed|<be> (ill|sick"
            "|pregnant|in hospital|fired|sacked|made redundant|dumped|depressed|diagnosed|going "
            "through|single|burgled|divorced|alone|broke)|divorced|miscarried|got (divorced|fired"
            "|sacked|dumped|ill|sick|diagnosed|made)|passed away|had (cancer|my|a (breakdown"
            "|miscarriage|baby|stroke))|went through)",
            "^ (oh|yeah|well|god|ugh|honestly)? (i ..1|my ..2) (had|went through|have been through"
            "|got|lost|have had|split up|broke up|<suffer>) ..5 (too|once|as well|last year|last "
            "month|last week|years ago|worse|myself|back in|before ($|, |and|too))",
            "^ (oh|yeah|well|god|ugh|honestly|haha)? (speaking of|talking of|on the subject of"
            "|that is like (when|my|me)) ..4",
            "(let me tell you|have i told you|did i (ever)? tell you|i must tell you) (about|what"
            "|how) (my|i|happened to me|mine|the time i)",
            "(oh great|great|so now|thanks|and now|well now) (now)? (i (feel|am)|you have made "
            "me (feel)?) ..2 (@feeling_hard|bad|awful|terrible|guilty|like)",
            "(you are|hearing (this|that|it) is|all this is) (upsetting|stressing|worrying"
            "|depressing|bringing|making) me ..2 (out|down|upset|sad|now|too|depressed|feel"
            "|@feeling_hard)",
            "(i|me) (can not|could not) (deal|cope|handle) (with (this|that|it|your)|hearing) ..2",
        ),
        # Their feeling as a question, and one's own as the answer.
        Sequence(
            Pattern(
                "^^ (oh|ha|so|what)? you (are|have|had|feel|think) ..4 $",
                where=Where(question=True),
            ),
            Pattern("^ (@filler|well)? (i|my|mine|try|what about me|at least you) ..3"),
            within="message",
            reach=2,
        ),
        # One’s own weight beside theirs.
        Pattern(
            "(do you (even|ever|actually|really)? know|have you any idea|do you have any idea"
            "|you have no idea|you do not know|imagine) (how|what) !(glad|proud|happy|sorry"
            "|grateful|relieved|lucky|much) ..1 (i|my) (am|feel|is|was|go|went|have|day|week|life"
            "|sleep|work) ..3",
            "i am (@filler|also|really)? (having|going through|dealing with|under|not having) (a"
            "|an|so much|a lot of|my own|the)? ..2 (hard|tough|rough|bad|difficult|awful|terrible"
            "|stressful|worse|pressure|stress|time|day|stuff|problems|easiest|things|hell) ..1 "
            "(too|as well|myself|also|here|right now|at the moment|you know)",
            "i am the one (who|that) (@filler)? (should be|is|has|had|needs|feels|never|does not"
            "|got) ..1 !(sorry|lucky|grateful|thankful|wrong|apologising|proud|glad|happy"
            "|blessed)",
            "i (have|had|also|once|actually|went|lived|have been|have gone|been) (@filler|been"
            "|gone|also)? through (@filler|exactly|all|just)? (the same|the exact same|the very "
            "same|exactly the same|that|it|this|worse|all that|all of that|much worse|far worse"
            "|something similar) ..4",
            "(my|our) _ (is|was|has|had|did|does|used to be|acts|are|were|died|did it) (@filler"
            "|exactly|always|just|even)? (exactly)? (like that|like this|the same|that way|just "
            "as bad|as bad|worse|no better|the exact same) ..5",
            "(me and _|me and my _|us|_ and (i|me)|my ..1|mine|ours) (are|is|am|were|was|had|did"
            "|have|went) (@filler|exactly|in)? (exactly)? (the same|the very same|no better|no "
            "different|just as bad|the same boat|like that|like you two|even worse) ($|,|he|she"
            "|they|we|i|and|with|as|now)",
            "(^|,) (@filler|omg|oh no|ugh|haha|god|yeah|same|oh god|aw)? (mine|ours|my ..1) (too"
            "|did too|as well|also|did that|does that|did the same|does the same) ..4",
            "^ (@filler|oh|yeah|god|omg|ugh|aw)? ,? i (have|am|do|did|was|feel|had|know|felt"
            "|get) (too|as well|also) ,? (and|,|but|only|it)? (i|my|it|we|only|because) ..4",
            "(how|what) (@filler|hard|bad)? (it|this|that|things|life) (is|has been|was|have been"
            "|are) (@filler|like)? (for|on|to) me ($|,|too|either|right|all|and|with|you)",
            "(you have|you are|now you have|and now you have) (@filler)? (made|making) me (feel) "
            "..1 (bad|sad|guilty|awful|terrible|worse|down|like a|depressed|anxious|old)",
            "you think (your|that|this|you) ..2 (is|was|are|were|had|has) ..2 (bad|hard|tough"
            "|rough|mad|crazy|strict|mean|difficult|tired|awful|long) ,? (i|my|mine|try|wait|we"
            "|you should)",
            "what about (what|everything|all|how much) (i|we) ..3",
            "(^|,|and|because|god|oh) (@filler)? i (was|got) (dumped|fired|sacked|ghosted|robbed"
            "|mugged|bullied|cheated on|made redundant|burgled|divorced|left|rejected|ill|sick"
            "|in labour|depressed|in hospital|signed off) (last|in|once|twice|for|back|when|at|by"
            "|years|too|and i) ..3",
            "(that|it|this) is ..1 (what|how|like) my (_|own _) (@filler|always)? (did|was|is"
            "|said|does|treated|left|used to|went|died) ..3",
            "i am (@filler|really|so|very|a bit)? (@feeling_hard|stressed|exhausted|busy|upset"
            "|struggling|hurting|tired|ill|sick|down|under pressure) (as well|myself|also|just "
            "as much|more than you)",
            "you are (@filler|so|the)? lucky (one)? ,? (i|my|mine|ours|we|some of us) (had|have"
            "|am|was|did|never|got|would|could|do|can|is)",
            "(^|,|because|god|oh|well|yeah|honestly) (@filler)? (i|we) (@filler|only|also|once"
            "|even)? (lost|broke|spent|nearly lost|had to (put|sell|bury|leave)|was in (hospital"
            "|bed|tears)|got (dumped|fired|ill|made)|<cry>) ..3 (too|once|as well|last year|last "
            "month|last week|years ago|myself|for (weeks|months|days|a week|a month|a year)|back "
            "then|at your age|and i (still|never|had|was))",
        ),
        Pattern(
            "^ (and|oh|but|so)? ,? who (@filler|ever)? (listens|cares|asks|looks after|helps"
            "|comforts|hugs|worries|thinks|checks|rings|cooks) (@filler)? (to|about|for|after|of"
            "|on|up)? (me|us)",
            "^ (and|oh|so|because|like|as if|you think) (@filler)? i am not (@filler|also)? "
            "(@feeling_hard|stressed|tired|busy|upset|hurting|struggling|allowed|suffering)",
            where=Where(question=True),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "i (know|think|bet) you think you (are|have|had)",
                "(if|whenever|any time|anytime) (you|that) [ever|would|do] (want|like|fancy|need|would help|helps) [to|some|the] (company|hear|know|talk|ask|it|that|me|$|, )",
            ),
            example="Mine was in March, same ward. I'll tell you about it if you ever want to hear.",
            why="The story is offered and waits to be asked for.",
            place="message",
        ),
        Unless(
            Pattern(
                "@taking_up",
                "(how|what) (is|was|are|did|has|does|were|made|happened) ..2 (you|your|yours)",
                "i am (@filler|right) here",
                "(when|after) (i|we) ..6 (you|your|yours)",
                "(how|what) (do|did|would|can|are) you (feel|feeling|doing|holding|do|need|want"
                "|coping)",
                "(do you (want|need|have|feel)|are you (ok|all right|safe|still|home|coping)"
                "|what about you|how about you)",
                "shall we",
                "(your story|your turn|(yours|you) first|you go first|back to you|enough about me|about you|for you)",
                where=Where(quoted=None),
            ),
            example="That reminds me of when my dad was ill. How are you holding up?",
            why="The talk comes back to the one who shared: a story told briefly can be company.",
            place="message",
        ),
        Unless(
            Pattern(
                "^^ [oh|thanks|well] (i am|i have been|i feel|been|doing|feeling|getting|much|a lot) [doing|feeling|getting|much] [@intensifier] (better|good|well|fine|great|ok) [now|again|thanks] ($|, )",
                "^^ (good|fine|better) [now|thanks] $",
                "i [@filler|have|have just|am] (recovered from|got over|getting over)",
                where=Where(answering=False),
            ),
            example="Much better now. I had shingles last month.",
            why="It answers how one is: the news was asked for.",
            place="message",
        ),
        Unless(
            Pattern(
                "^ mine (is|was|has) (a|an|the|called|two|three|four|blue|red|green|black|white|grey|smaller|bigger|older|younger|@praise_adjective)",
                "(same|same here|me too|snap|ditto) ,? (i|my|we|our) (@filler)? (love|like|enjoy|want|go|live|work|study|play|prefer|come|eat|watch|read|_ (is|are) (@filler|@intensifier|going)? (good|great|fun|nice|fine|ok|busy|lovely|well))",
                "reminds me of (my|the|a|our) ..2 (trip|holiday|visit|garden|town|village|song|film|book|gran|school|dog|cat|house)",
                "(have|had|got|caught) (@filler|been having|also)? (a|an|the|my|this)? ..1 (cold|flu|cough|sniffle|bug|exam|exams|interview|deadline|deadlines)",
                "lost my ..1 (keys|key|phone|wallet|purse|gloves|glove|umbrella|hat|scarf|ticket|charger|glasses|earphones)",
                "i got (wet|soaked|lost|a|an|the|my|some|new|caught in|home|back|up)",
                "i (am @intensifier? (tired|busy) (too|as well) ($|, )|had a (busy|long|nice|good|quiet|full))",
                where=Where(answering=False),
            ),
            example="Mine is a spaniel, he snores",
            why="Nothing is known to have been shared: it is everyday news of one's own.",
        ),
        Unless(
            matcher("neutral", "asks"),
            example=Exchange("how was the week, mum?", "my week was even longer"),
            why="Nothing that hurts or gladdens was shared: stories may go to and fro.",
            place="context",
        ),
    ),
    offers=(
        Reframe("I know a bit of this from my own life. First, what is it like for you?"),
        Ask("What would you like to know about theirs before telling yours?"),
    ),
    fires=(
        "That's nothing, you should hear what my boss did.",
        "same, i had the worst day, my train was late and then i spilled coffee",
        "I know exactly how you feel.",
        "When my dog died I cried for a month and couldn't even eat.",
        "And how do you think I feel?",
        "what about me, i've been home with the kids all day",
        "Oh that happened to me too, only worse.",
        "I'm exhausted too you know",
        Exchange("I moved here alone and I feel lost", "when we moved to York it took us a year"),
        "That reminds me of when I broke my arm in Spain.",
        "You think you're tired? I was up at four.",
        "Well, I went through the same thing last year and I never made a fuss of it.",
        "ugh tell me about it, my mum is exactly the same she rang me six times",
    ),
    quiet=(
        "I've had a rubbish day too but yours first, go",
        "I know you think you're old but you're not",
        "Mine was a bad one as well, ask me about it any time you want company in it.",
        "I had the kettle on this morning before you even rang.",
        "I lost my dad too. What was yours like?",
        "That reminds me of when I was lost. I'm sorry, it must be lonely.",
        "What about you, how do you feel?",
        Exchange("I moved here alone and I feel lost", "When I read that I was with you there."),
        Exchange("what was it like for you?", "When we moved to York we were lonely for a year."),
        "When I come home I'll make you tea and you can tell me all of it.",
        "You wrote “I know exactly how you feel” to her, and she was touched.",
        "I don't know what that's like. Tell me?",
        "I know how much he meant to you.",
        "Same time tomorrow? I'd like to hear the rest.",
        "I had something like it once, only smaller. How are you holding up?",
        "I feel sad reading that, thank you for telling me",
        "My phone's on all night.",
    ),
    confidence=0.65,
)
