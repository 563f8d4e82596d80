"""A reply that solves before it has listened."""

from nearer.reader.contexts import answering, matcher
from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless

RULE = Rule(
    code="SAF118",
    name="unasked-advice",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="Advice that nobody asked for may land as “this is easy, and you had not thought of it”.",
    why=(
        "A wish to help becomes a plan: “you should”, “have you tried”, “why don’t you”. The one who"
        " shared was not asked whether a plan is wanted, and now has to thank for it or argue with"
        " it. Studies of support find that advice lands best after listening and asking: first the"
        " feeling, then the question, then the idea. “Do you want me to listen, or to help?” is "
        "enough."
    ),
    limits=(
        "Where help was asked for in an earlier message, advice is welcome; only this message "
        "and what"
        " it answers are read. Some people are glad of ideas at any time."
    ),
    sources=("feng2009", "bolger2000", "bodie2015"),
    match=(
        # To something else, "just ring" and "why don't you ring" are plans to meet.
        answering(
            "hurt",
            "^ (@filler|so|well|then|ok|oh|look|@dear)? ,? (just|simply) (@order|help|walk|leave|block|let|ring)"
            " !(me|us|i|to|you|we|here|like|let|care|heart|know) ..4",
            "^ (@filler|so|well|then|ok|oh|look|@dear)? ,? why (do not|not) you? (@filler|two|both)? (@order|sit|visit|look|see|report|move"
            "|leave|complain|go|let|wear|be (more|less|firm)) !(me|us|with|here|over|down|us|round|to) ..4",
            "you (@filler|really)? (should|ought to|had better|need to|have to) (@filler|really|definitely|at least)? (keep (it|the|him|her|them)"
            "|have (it|the) ($|,|baby|child|operation)|look (for|into|elsewhere)|get (rid|another|a new)|give (it|him|her|them) up"
            "|sell (it|the)|sue|find (a|an|another|something) (new|better|other|different|cheaper)?) !(me|us|you|we) ..3",
            "you (@filler|really)? (should|ought to|had better|need to|have to) (@filler|really|definitely|at least)? (keep|end|leave|drop|sell|cancel"
            "|accept|refuse|have) (it|him|her|them) $",
        ),
        Pattern(
            # What doing this or that can do for people like them.
            "^ (having|wearing|practising|going|taking|keeping|making|using|eating|drinking|writing|talking|doing|getting|trying|setting|exercise|exercising|meditation|meditating|yoga|journalling|sleep|sleeping|walking) ..10 (can|may|might|could|will|would) (@filler |really )?(help|keep|make|reduce|improve|calm|boost|lift) ..2 (you|your|with) ..2",
            "^ (just|simply|you know) (reach out|put yourself out|get out|go out|speak up|let go|breathe|relax|start|try|do|talk to|find|join|take up|focus|ignore|block|delete|ask) ..5",
            "^ put yourself out (there|of)",
            "(you|u) (@filler|really|definitely|probably|seriously)? (should|ought to|need to"
            "|have to|have got to|had better|better|must|might want to|may want to|could always"
            "|could try to|would do well to|could do with) (@filler|really|definitely|probably"
            "|at least|maybe|start|stop|never|not)? @advice_verb",
            "you (should|ought to|need to|have to|had better|must) not (@filler|have to)? "
            "(@advice_verb|let|put up|stay|work|give|be so|spend|rely|trust)",
            "(maybe|perhaps|surely|i think|i reckon|honestly|in my opinion|imo|personally|i feel "
            "like|well|look) you (should|could|ought to|need to|have to|just need|want to) "
            "(@filler|try|try and)? ..1 (@advice_verb|be|work|spend|sleep|eat)",
            "have you (@filler|ever|not|never)? (tried|considered|looked into|looked at|thought "
            "of|thought about) ..1 (not)? (@advice_verb|yoga|therapy|counselling|meditation"
            "|mindfulness|medication|exercise|running|journaling|magnesium|melatonin|cbd|herbal"
            "|an app|the app|a dating|dating|online|supplements|vitamins|breathing"
            "|antidepressants|mediation|a different|another|other|something|getting|being|going"
            "|doing|seeing|having|moving|asking|talking|taking|putting)",
            "have you (@filler|ever|not|never)? (thought about|considered|thought of|tried) "
            "!(what|how|where|when|who|it|us|me|that|this|the|whether|if|your|him|her|them|you"
            "|all|my) ",
            "next time (@filler|you|maybe|try|simply)? (@advice_verb|<tell>|<call>|<leave>"
            "|<bring>|<say>|<take>|<book>) ..2",
            "(^|,) (take|try|drink|use|do|eat|get|have|read|join|write|watch|listen to) ..4 ,? "
            "(it|that|they|this) @filler? (helps|help|works|does wonders|will help|really helps"
            "|always helps|makes a)",
            "have you (@filler|ever|not)? (tried|considered|thought of|thought about) (just|maybe"
            "|not|simply)? (that|it|this) $",
            "(have|did) you (@filler|ever|not)? (spoken|talked|complained|gone|speak|talk"
            "|complain|go) to (hr|a (doctor|therapist|lawyer|solicitor|counsellor|professional"
            "|gp)|your (boss|manager|doctor|gp|landlord|union|teacher|tutor)) ..2",
            "why (do|not|would|can|did) (not)? (you)? (@filler|try|try to|at least)? "
            "(@advice_verb|be more|take a break|put your foot)",
            "(^|,|but|and|so|then|well) (all|what) you (@filler|have|need|really)? (have|need"
            "|ought|should) (to)? (do|is)? (is|to)? ..2 @advice_verb",
            "(the|my) (trick|best thing|answer|solution|key|secret|only thing|first step|main "
            "thing|easiest thing|way forward) ..4 (is|would be) (to|not to|simple|that you|just) "
            "(@filler|to)? ..2",
            "i would (@filler|definitely)? !(feel|be|hate|want|cry|love|need|do) ..3 (if i were "
            "you|if i was you|in your (place|shoes|position))",
            "(the|your) best (thing|option|bet|way|move|plan|medicine|cure|idea) ..4 (is|would "
            "be) ..3",
            "(maybe|perhaps|just|could|you could) try (some|a|an|the|this|to|not|it|and"
            "|@advice_verb|yoga|writing|walking|sleeping|counting|magnesium|meditation)",
            "(if i were|if i was|were i) (you|in your shoes|in your place|in your position) ,? i "
            "would !(be|love|feel|hate|cry|want) ..2",
            "(in|if it was|if it were) (your (shoes|place|position)|me|up to me) ,? i (would|will"
            "|should) ..3",
            "(my|a (piece|bit|word) of|some|here is my|here is some|take my) advice ..2",
            "(you know what|here is what|do you know what|that is what|this is what|i will tell "
            "you what|what) (you|i think you) (@filler|really)? (need|should|have to|want|ought"
            "|must) ..3",
            "(it is|that is|this is) (really|actually|so|pretty|quite)? (simple|easy|easily fixed"
            "|not rocket science|easily solved|a simple fix|an easy fix) ($|,|just|you|tell|leave"
            "|to|all)",
            "(what|it) (worked|helped|works|helps) (for|with) me ..1 (was|is|when) ..3",
            "you would (@filler|feel|be|sleep|cope)? (be|feel|sleep|cope|do) (so|much|a lot)? "
            "(better|happier|less tired|less stressed|less lonely|fine) if you _ ..3",
            "i (would)? @filler? (suggest|recommend|advise) (you|that you|to|a|getting|talking"
            "|leaving|going|taking|trying) ..3",
            # A bare order.
            "(^|,|then|so|well|and|ok|right|but) (just|simply|maybe|try to|try and|maybe try"
            "|maybe just|go and|you just) (go and|try)? (<tell> (him|her|them|your|people)"
            "|<talk> to (him|her|them|your|someone|hr)|<speak> to (him|her|them|your|hr)|<leave> "
            "(him|her|them|it|the|early)|quit|dump (him|her)|block (him|her|them|it)|ignore (him"
            "|her|them|it|that)|break up|stand up for yourself"
            "|say no|be (yourself|honest|firm|assertive|confident)|ask (him|her|them|for)|find (a"
            "|another|someone|something)|get (a|another|some|rid|up|out|over|off|more|yourself)"
            "|focus on|think about something|stay away|do (it|something|yoga)|write (it|a)|take "
            "(a break|some time|it easy|time|up|a day)|go (to|for|out|back|away)|apply|avoid|see "
            "a|report|confront|apologise|forgive|sleep (on|it)|breathe|eat|drink|exercise|put|set"
            "|make a (list|plan)|work on|give (it|him|her|them)|keep busy|cut (him|her|them)"
            "|walk away|move (out|away|back|house)|switch|stop (seeing|talking|going|thinking"
            "|working|caring))",
            "(^|,) (tell (him|her|them|your boss|your mum|your _) (to|that|you|how|where)|talk "
            "to (him|her|them|hr|your)|stand up for yourself|dump (him|her)|leave him|leave her"
            "|block (him|her|them)|quit your job|get a (new|different|better|proper|second|hobby"
            "|cleaner|lawyer|dog|grip on)|go (to|and see) (the|a|your) (doctor|gp|gym|therapist"
            "|counsellor|police|lawyer|hr)|set (a|some|clear)? boundaries|stay off (social media"
            "|your phone|instagram)|make a (list|budget|plan|schedule)|go for a (run|walk)|drink "
            "(some|more) water|try (yoga|meditation|meditating|magnesium|therapy|counselling"
            "|exercise|to think|to be|to get|to see|to sleep|to focus|journaling|going|getting"
            "|not to|and get|and be|and see|harder))",
            where=Where(third_person=None),
        ),
        # Orders for the day: a thing to do, and what it will do.
        Pattern(
            "(^|,|and|then|so|just|well|best|or|maybe) (@filler|maybe|go and|just|try to)? "
            "@practical_order",
            "^ !(come|let|call|ring|text|tell|hold|talk|i|you|we|it|he|she|they|my|when|if|once"
            "|one|give|take|stay|lean) ..8 and (you will|you would|it will|it would|that will"
            "|this will) (@filler|soon|all)? (feel (better|fine|great|happier)|sleep|be (fine"
            "|sorted|better|right as rain|happier)|pass|go away|get (better|easier)|work out|cope"
            "|manage|forget)",
            "(best way|works every time|works (a treat|wonders|like a charm)|problem solved|does "
            "the trick|never fails|job done|easy fix|simple as that|nothing to it|(that|it) "
            "(would|will|should) (@filler)? (fix|sort|solve|cure) (it|that|you|everything|this)) "
            "..1",
            "(^|,|well|and|mate|love|honestly|maybe|i think) (@filler|what)? you (want|need) to "
            "(@filler|maybe|really)? (get|see|talk|try|take|leave|find|look|buy|think|watch|make"
            "|start|stop|be (careful|firm|strict|tougher|more|less)|put|change|learn|go|sort|work"
            "|do|set|keep|stand|speak|ask|have) ..3",
            "(^|,|then|so|well|and|right) (@filler|then)? stop (@filler)? (checking|seeing"
            "|texting|calling|going (to|back|there|out)|looking (at|for)|drinking|staying"
            "|comparing|giving|answering|talking to|spending|skipping|doing (so|everything)"
            "|saying yes|helping|lending|waiting|chasing|scrolling) ..3",
            "(it is|maybe it is|perhaps it is|is it not|is it|high) (@filler|about)? time "
            "(@filler)? (to|you|for) (@filler)? (@advice_verb|<look>|<see>|<find>|<get>|<think>"
            "|<leave>|<start>|a change|a break) ..2",
            "(an|a|some|more|less|regular|plenty of|the) ..3 (would|will|might|could|can) "
            "(@filler|really|probably|definitely)? (do you (good|the world|a world|wonders)|sort "
            "you (out|right)|help (you|with that|a lot)|clear your head|fix (you|it|that)|take "
            "your mind)",
            "(i|we) (@filler|once|also)? (read|heard|saw|watched) ..5 (that|about|on|article"
            "|podcast|book|video|study) ..8 (helps|help|works|reduces|good for|cures|improves"
            "|prevents)",
            "(^|,|then|so|well|just|simply|and) (@filler|just|simply)? do not (answer (him|her"
            "|them|it|when)|reply|respond|engage|pick up|talk to|speak to|see|invite|(give|let"
            "|tell) (him|her|them|people)|listen to (him|her|them)|go (back|there|near)|check"
            "|read)",
            "(worked|works|helped|helps|did wonders) (@filler|wonders|great|really well|a "
            "treat)? for me",
            "^ (@filler|just|maybe)? try !(again|me|it|this|not|to|and|my|a|the|hard|us|for) ($|,"
            "|before|every|with|instead|when|if)",
            "why do not (you)? (you)? (two|both|guys|all|just) (@filler)? (@advice_verb|sit|talk"
            "|have it out|meet|agree)",
            "you (@filler|really|just)? (need|could use|could do with) (a|an|some) ..2 (hobby"
            "|holiday|plan|lawyer|boyfriend|girlfriend|night out|distraction|job|haircut|routine"
            "|dog|therapist|cleaner|budget|break from|time off|sleep|exercise|boundaries"
            "|structure|perspective|friends|diet)",
            "there (is|are) (@filler|really|also)? (a|an|some|loads of|lots of|plenty of|this"
            "|these|always) (@filler|really)? (good|great|brilliant|really good|free|amazing|new"
            "|lovely)? (app|apps|book|books|podcast|podcasts|therapist|therapists|course|courses"
            "|group|groups|website|pill|tablets|exercise|exercises|technique|video|videos|class"
            "|classes|helpline|supplement) ..4",
            where=Where(third_person=None),
        ),
    ),
    unless=(
        Unless(
            matcher("neutral", "good news", "asks"),
            example=Exchange("what should I do about my boss?", "You should talk to HR, I think."),
            why="Advice was asked for, or nothing was shared that waits to be heard.",
            place="context",
        ),
        Unless(
            Pattern(
                "(do|would|did) you (want|like|need) ..3 (advice|idea|ideas|my|help|suggestion"
                "|thoughts|me to|opinion|hear)",
                "(can|could|may) i (offer|suggest|share|give|tell you what|say what)",
                "(since|as|because) you (ask|asked)",
                "(i am not|not) going to (tell|give|say|offer) ..4 (advice|what|should|do)",
                "(no advice|if you want (advice|my|ideas|an idea)|only if you want|say the word"
                "|feel free to ignore)",
                "you (said|wanted|asked) ..4 (help|advice|ideas|tell you|straight)",
                "(i am|i will|we will|let me) (@filler|right|just)? (here|with you|coming|cooking|making|driving|do|make|mind|take|sit|drive|fetch|see to)",
                "with me",
                "shall (i|we) ..1 (look|find|book|sort|ring|come|make|cook|fetch|get|take|drive|see|do|run|help)",
            ),
            example="Can I offer a thought? You could always talk to your manager.",
            why="It asks first, or takes a part of the work over.",
            place="message",
        ),
        Unless(
            Pattern(
                "you (do not|did not|never) (have|need) to ..4",
                "(should|need to|have to|must) (@filler)? (see (this|that|it|the|my|what|how|us)"
                "|hear|know|be proud|be so proud|come|have seen|tell me|ring me|call me|let me"
                "|come over|come round|eat something|rest)",
                "(tell|talk to|ring|call|text|ask|see|let|give|keep) (me|us)",
                "why not (start|come|sit|stay|rest|bring)",
                "(breathe|sit|stay|lie|walk|cry) with (me|us)",
                "why did not you ..1 (go|come|get) to (school|work|class|bed|town|the (party|match|film|gym))",
                "(get|take) (home|some rest|your time|all the time|care|well|as long|it one|it "
                "slow|better|cosy|into bed)",
                "(have|did) you (thought about|thought of|considered) (what|where|who|when|how)",
                "(should|need to|ought to) (be|feel) (proud|able|so proud|loved|safe|allowed)",
                "(must|should) (never|not) [ever] change",
                "(have|have got|need|must) (to )?(try|taste|hear|smell|meet|watch) (this|these|that|my|our)"
                " !(app|method|technique|trick|therapy|therapist|book|podcast|course|diet|new|thing|one) ",
                "in the [@intensifier|very|possible] best way",
            ),
            example="you should get some rest, love",
            why="It is care, praise or an invitation, and no plan for the other's trouble.",
        ),
    ),
    offers=(
        Reframe("Do you want me to listen, or to think about what to do with you?"),
        Reframe("That sounds hard. I have an idea, if you’d like one, and it can wait."),
        Ask("Have they asked what to do, or do they want company in it first?"),
    ),
    fires=(
        "You should just talk to your boss.",
        "have you tried yoga?",
        "Why don't you just leave him?",
        "If I were you I'd hand in my notice tomorrow.",
        "u need to get out more tbh",
        "Just block her.",
        "You know what you need? A holiday.",
        "Maybe you should see a doctor, love.",
        "All you have to do is tell them no.",
        "Have you thought about getting a cleaner?",
        "well you have to stand up for yourself son",
        "What works for me is a cold shower every morning.",
        "Try to think of something else before bed.",
        Exchange("I missed my flight and I'm sat here crying", "Just take a later one."),
        Exchange("I'm expecting and I don't know if I can do this", "You should have it."),
        Exchange("They laid me off this morning", "you need to look for something else quickly"),
        Exchange("My grandson doesn't ring any more", "Well, why don't you visit him?"),
    ),
    quiet=(
        "Just breathe with me for a minute",
        "You need a holiday, love. Shall I look for one?",
        "you have to try this bread, it's unbelievable",
        "you must never change",
        "Do you want me to listen, or to help?",
        Exchange(
            "Any advice? I can't decide about the flat.", "You should take the one with the garden."
        ),
        "Can I offer a thought? You could always talk to your manager.",
        "You should see this sunset when you're up to it.",
        "You should be proud of how you handled that.",
        "You don't have to talk to anyone until you want to.",
        "Everyone says “have you tried yoga” and you're tired of it.",
        "You should get some rest, I'll mind the kids.",
        "If I were there I'd give you a hug.",
        "Just tell me when you land.",
        Exchange("I missed my flight and I'm sat here crying", "Just ring me when you can talk."),
        Exchange("I cried at work again", "Just leave the dishes, I'll do them."),
        Exchange(
            "I dropped out and I feel useless",
            "You should keep me on the phone as long as you want.",
        ),
        Exchange("Which jumper, red or blue?", "You should keep it, the blue one."),
        Exchange("the shop's shut", "Just try the one by the church."),
        Exchange("I feel so low today", "Why don't you come over?"),
        "you need to know i love you",
        "I could come with you to the doctor, if you want that.",
    ),
    confidence=0.65,
)
