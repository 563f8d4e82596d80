"""A threat or an ultimatum: do this, or lose me."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Unless

RULE = Rule(
    code="EXP121",
    name="threat",
    step="expression",
    tone="care",
    roles=("say", "reply"),
    since="0.1.0",
    status="stable",
    notice="“Or else” may land as pressure; what comes back is then fear or a counter-threat, and seldom a yes.",
    why=(
        "A threat puts the bond itself on the table to win one point. It may get its way, and leaves"
        " the other on guard. A limit is different: it says what I will do to look after myself, is"
        " meant, and is not there to punish. Most ultimatums hold such a limit that can be said"
        " calmly."
    ),
    limits=(
        "A clear limit, such as leaving the room when voices rise, is left alone. So are jokes that"
        " show themselves. Somebody who has to leave for safety owes nobody a soft word."
    ),
    sources=("overall2009", "gordon1970", "gottman1999"),
    match=(
        # Or else: named or left to be imagined.
        Pattern(
            "(do|stop|say|choose|answer|behave|come|go|pay|be|change|apologise|tell|give|decide|fix) ..4 or else ($|,|i (will|swear|am))",
            "i (want|am filing for|am getting|am asking for|will file for|will get) a divorce",
            "(i|we) (want|need) (to (split up|break up|separate|end (this|it))|out $|out of this (marriage|relationship)|a separation)",
            "(i|we) (swear|promise you|mean it) (@filler )?(i|we|i will|that i will|i am|to god) (@filler )?(will |am |going to )?(leave|leaving|go|walk|walking|never|end|done|divorce|take|throw|kick|out) ..3",
            "(you can|you may|you might as well|go and|then) (pack your (bags|things|stuff|shit) ($|and|because)|find (someone|somebody|somewhere) else|kiss (the|your|me) ..2 goodbye|move (back )?in with (her|him|your)|sleep on the (sofa|couch|floor|street)|explain (it|that) to the (kids|children)|see yourself out|do your own (washing|cooking|cleaning|laundry)|(forget about|say goodbye to) (me|us|the (wedding|car|money|holiday|house|inheritance|kids|loan)|your (allowance|birthday|inheritance|kids|children)))",
            "(maybe|perhaps|then) i (should|will|could|might|had better|ought to|am going to) (@filler )?(@filler )?(leave ($|you|and)|find (someone|somebody) (else|who|better)|move out|stop (paying|trying|coming|loving) ..2|see other|cheat|end (it|this)|be better off (alone|without|with)|marry|look elsewhere|disappear|take the kids)",
            "(^|then|,|and|or) i am (not|no longer|done) (paying|coming|helping|lending|giving|speaking|talking|cooking|driving|lifting|supporting|doing|babysitting|buying|staying) ..3 (any more|ever|again|you|until you|unless you|for you|your)",
            "if you (@filler )?(really |truly |actually )?(loved|cared about|respected|cared for|valued|wanted) (me|us|this (family|marriage)) (,)? you (would|will|had)",
            "you (will|are) (@filler )?(not|never) (going to )?(see|get|hear|have|touch|meet) (@filler )?((another|one more|a single|one) (penny|cent|pound|dollar|word|thing) ..3|a penny ..3|((the|your|my) (kids|children|grandchildren|house|son|daughter|money)|me|us|him|her|them) (again|any more|until you|unless you))",
            "(it is|its|choose|choose it is)? (either )?(me|us) or (me|her|him|them|your (mother|mum|job|friends|mates|ex)|this|that|the) ..1 ($|,|your|you|choose|decide|pick)",
            "it is either (me|us) or",
            "it is either ..4 or (me|us|this (family|marriage))",
            "i am (@filler )?(leaving|divorcing|dumping|blocking|disowning) (you|us) ..2 (if|unless)",
            "(i|we) (will|am going to|are going to) (@filler )?tell (your (mum|mother|dad|father|wife|husband|boss|sister|brother|family)|everyone|everybody|them all) (what you|the truth|everything|all about|about (you|what|your)) ...8 (if|unless)",
            "or else ($|,|i (will|swear|am)|we are (done|over|finished)|you (are out|will (regret|be sorry|lose me|never)))",
            "or (we are|i am|it is|this is|that is|the (wedding|engagement|marriage|relationship) is|you and (i|me) are) @filler? (done|over $|over ,|finished|through|off $|leaving|gone|history|out of (here|this|the)|out $|filing|moving out|calling (a|my|the) (lawyer|solicitor|police)|breaking up|telling (everyone|mum|dad|your|them))",
            "or i (tell (everyone|mum|dad|your|him|her|them)|leave $|leave you|walk|go to (the police|my mother|a lawyer)|take the|move out|cancel|call (your|the|my|a (lawyer|solicitor)))",
            "do not make me (choose|leave|do (this|it|something)|regret|come (over|down|up)|say it|angry|mad|hurt|tell|call|repeat|ask again|lose)",
            "you (do not|would not) want to (see|know|find out) what i",
            "you (do not|would not) want (to (cross|test|mess with|push|anger)|me) (me|as an enemy|angry)",
            "if you ..6 one more time ..1 (i|we|you|it|that)",
            "or i (will|am going to|swear i will) @filler? (leave|go|divorce|never|tell (everyone|mum|dad|your|him|her|them)|throw|make you|make sure|take (the kids|her|him|them|my|everything)|change the locks|stop (paying|seeing|talking)|walk|find (someone|somebody)|move out|cut you|end (it|this)|cancel|kick you|call (my|a|the) (lawyer|solicitor)|not (be|come|speak|talk))",
            "or you (can|will) (find|pack|forget|move|leave|get out|never|sleep|lose|regret|be sorry|not see|see)",
            "i am warning you ($|one|do not|if|now|this|for|stop|not|last|never|again|keep|once)",
            "i am telling you (now do not|for the last|one (more|last)|if you)",
            "(this is|it is|that is|you have|you have got|here is|you get) (your|the|one|my) (very )?(last|final|one|more) (chance|warning)",
            "(last|final) (chance|warning) ($|,|or|before)",
            "you (will|are going to|would|better not) @filler? (regret (this|it|that|the|ever|what|not|leaving|crossing)|be sorry (for|when|if|you|that|one|$)|pay for (this|that|what|it)|live to regret|wish you ((had|would) (never|treated|listened|been (nicer|kinder|better)|not)|never)|lose (me|us|everything|your|the (kids|house))|end up (alone|old|on your own|with nothing)|(never|not) (see|hear from|speak to|touch|meet) (me|us|the kids|him|her|them|your|this) ..2)",
            "(do not|never) (you )?(push|test|cross|provoke|try|mess with) me",
            "(you )?do not (you )?(even )?(ever )?dare (@filler )?(@harm_verb|walk|hang|tell|touch|speak|talk|say|ignore|look|come (home|back|near|here)|leave|turn|call|bring|lie|blame|raise|show|go (out|near|behind)|try|do (that|it))",
            "do not (bother|even bother|think about|even think about|expect) (coming (home|back|round|over)|calling|to (come|see)|me to (be (here|there)|forgive|wait|stay|come|pick|help|speak)|talking to me|speaking to me|ever|showing)",
            "do not come (home|back|near me|crying|running) ..4",
            "(just )?(you )?(wait and see|just you wait|watch me|try me) ($|,|what|until|if)",
            "(see what happens|see where (it|that) gets you|see how you like it|see if i (care|am here|do not))",
            "(it is|choose|its) @filler? (me|us|her|him|them|your (mother|mum|job|friends|mates)|this family|that (job|car|dog)|the _) or (me|us|her|him|them|your (mother|mum|job|friends|mates)|this family|the _) ",
            "either you ...8 or (i|we|it|this|you)",
            "one more (word|lie|time|remark|mistake|comment|fight|drink|late night|excuse) (and|or|from you) ..6",
            "keep (it|this|that|doing|talking|going|acting|pushing) ..5 and (i|we|you|see|watch|there)",
            "(i|we) (will|am going to|are going to|swear i will) @filler? (leave you|divorce you|never (forgive|speak|talk|trust|help|lend|see|forget|let you)|make (you (pay|sorry|regret|suffer|wish)|your life|sure (you|everyone|they|he|she))|tell everyone (what you|the truth|about (you|what|your)|who you|how you|what (kind|sort))|take the (kids|children|house) (from|and|away)|ruin you|destroy you|throw you out|kick you out|change the locks|cut you (off|out)|get (you back|my own back|even)|find someone (who|else|better)) ",
            "i swear (to god )?if you",
            "you have (until|till|one (day|week|hour|month)|two (days|weeks|hours)|24|ten|five|three) ..3 (to (decide|choose|apologise|fix|change|sort|pack|leave|get|prove|make)|or)",
            "(consider|count) (this|yourself) (over|single|warned|divorced|out|dumped)",
            where=Where(question=False, negated=None, third_person=None),
        ),
        # “Do that again and…” has the form of a question, so questions are not left out here.
        Pattern(
            "(^|,|and|but) @lead? (walk|go|leave|say|do|see|touch|text|call|speak|talk|try|keep|lie|mention|tell|pull|raise|step|spend|bring|ask|come|cross|open|hang|slam|turn|miss|embarrass) ...8 and (we are|it is|i am|you are|that is|us two are|this) (@filler )?(done|finished|over $|over ,|gone|leaving|through|out $|out of (here|this|the house)|dead|single|history|it $)",
            "(^|,|and|but) @lead? (walk|go|leave|say|do|see|touch|text|call|speak|talk|try|keep|lie|mention|tell|pull|raise|step|bring|come|cross|hang|slam|turn|miss|embarrass) ...8 and (you will|i will) (never (see|hear|speak|forgive|talk|trust|let)|regret|be sorry|lose|be gone|leave|not see|find|wish|tell (everyone|your|mum|dad)|make (you|sure)|throw|take)",
            "(say|do|try) (that|it|this) again and (i|we|you|see)",
        ),
        # If you do that: then the bond, the home, the children.
        Sequence(
            Pattern(
                "(if|unless|next time|the next time|when|until|till|the day|the moment|the second|the minute) you [do|ever|<do> not|can not|will not|so much as|even|go|again]",
                where=Where(question=False),
            ),
            Pattern(
                "(we are|it is|this is|that is it|i am|us two are|this (marriage|friendship|relationship) is|i will be|i would be) @filler? (calling (the|my|a|your)|ringing (the|my|your)|going to (the police|my mother|my mum|your|a lawyer)|telling your|reporting|blocking|selling|done|over ($|,|between|for (us|good)|i|and)|finished|through|out of (here|this|the)|leaving (you|$|,|for good|and)|gone|out of here|moving (out|back)|off (the|this)|never (speaking|talking|coming|forgiving|trusting|lending|helping)|not (coming (back|home)|talking to you|speaking to you|your)|cancelling the|taking the (kids|children)|telling (your|everyone|mum|dad)|calling (it off|a lawyer|my lawyer|a solicitor)|filing|throwing|done with|finished with|cutting)",
                "i (will|am going to|swear i will|might as well) @filler? @filler? (leave (you|$|,|for good|him|and (never|not|take))|be gone|never (speak|talk|forgive|trust|forget|help|lend|come|see|let you)|divorce|take the (kids|children)|tell (everyone|your|mum|dad|them all)|make (you|your life|sure)|throw (you|your|it all)|change the locks|find (someone|somebody)|move out|stop (loving|paying|seeing)|pack (my|your)|walk out|end (it|this|us)|kick you|cut you|get (a divorce|even|you back)|ruin|not (be here|forgive|stay|come back|be your)|scream|lose it)",
                "you (will|can) @filler? (regret|be sorry|never (see|hear)|not see|lose (me|us|the|everything)|pack|leave|find (somewhere|someone)|stay (there|at|with (her|him|them|your))|live (there|with)|forget (about (me|us|it|the|christmas|your|that)|it $|the (wedding|holiday|party|money))|sleep (on|somewhere)|get out|kiss ..3 goodbye|be (out|alone|on your own|sleeping)|move out|say goodbye to|pay for (that|it|this))",
                "(do not|never) (bother|come (home|back|near|crying|running)|expect (me|us)|call me|speak to me|talk to me|show your face|darken)",
                "(there will be|it will be) (trouble|hell|consequences|no (more|wedding|christmas|money))",
                # After "unless you say sorry" the rest looks like somebody's words.
                where=Where(quoted=None),
            ),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "or i will (tell|say) ..1 nothing",
                "either you (drive|cook|choose|pick|go|ring|book|wash|dry|host|bring) or i (do|will|can)",
                "or me (on|in|at|for|with) (the|that|this)",
                "(tell|know|sure|wonder|say|decide|guess) (if|whether) it is (me|us) or",
            ),
            example="You went quiet and I don't know if it's me or your job, you are allowed to say.",
            why="It wonders, or offers two plain ways.",
        ),
        Unless(
            Pattern(
                "i am (not|no longer) (coming|here|ringing|calling|writing|speaking|talking) to (tell you|argue|lecture|judge|talk you (out|into|round)|preach|fix|make you|say i told)",
            ),
            example="I'm coming over. I am not coming to tell you what to do any more.",
            why="It says what a visit is not for.",
        ),
        Unless(
            IN_PLAY,
            example="If you do that again, we're done haha",
            why="The words around it are play or fondness.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(fries|chips|biscuit|biscuits|cake|crisps|chocolate|spoiler|spoilers|remote|duvet|pizza|cookies|leftovers|puppy|grandma's|nan's|karaoke)",
                # After "say" the rest looks like somebody's words.
                where=Where(quoted=None),
            ),
            example="Touch the last biscuit or we are done, I'm warning you",
            why="What is at stake shows that it is a joke.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "or (we are|i am|it is) (late|too late|over by|over before|off to|out of (milk|bread|time|petrol))",
                "(never (forgive|forget)|not forgive) (myself|that (day|night|view)|what you did for|your kindness|how (you|kind))",
                "never (let you (go|down|fall)|leave you|forget (you|this|it|how|what|the)|see (you|it) (cry|alone))",
                "will never (stop|see (a (better|finer)|the like)|hear the (end|last))",
                "(before|until) (it is over|we are done|i am (done|finished))",
                "if you (are|feel|get|need|want) ..3 (tired|ready|hungry|done|lost|stuck|cold|scared|help|bored)",
                "you will (not|never) (see (it|that|this|the (like|view|end|film|sea))|regret (it|this|that|going|the|trying|booking)) ..2",
                "regret not (coming|joining|trying|bringing|tasting|seeing|ordering|booking|wearing|being here)",
                "i (should|ought to|must|can) not ..8 but watch me",
                "(see|watch) me ..1 (on|at|in|play|run|dance|tomorrow|tonight)",
                "again and (i|we) (am|are|will|might|may) [@filler] (buy|buying|cook|cooking|bake|baking|make|making|hug|hugging|kiss|kissing|marry|marrying|treat|treating|adopt|adopting|hire|hiring|propose|proposing|cry happy|nominate|nominating) ..1",
                "again and (i|we) (am|are|will) [@filler] (take|taking) you (out|to|for|dancing)",
            ),
            example="I will never forget you, and when you go I will never let you go hungry",
            why="A loving promise, a treat, or a plain warning about time.",
        ),
    ),
    offers=(
        Reframe(
            "When [what happens], I will [what I do to look after myself], and come back at [a time]."
        ),
        Reframe("I’m frightened that [what I fear]. What I need is [what matters to me]."),
        Ask("Is there a limit in it that holds without the threat?"),
    ),
    fires=(
        "Stop it, or else.",
        "If you do that again, we're done.",
        "i swear if u see him one more time im leaving you",
        "You'll regret this.",
        "Choose, it's me or her",
        "last chance, I mean it",
        "Don't you dare walk away from me",
        "if you don't come for Christmas don't bother calling me your mother",
        "One more lie and you can pack your bags.",
        "Either you quit that job or I take the kids to my sister's",
        "keep talking to me like that and see what happens",
        "dont come crying to me when it all goes wrong",
        "Unless you say sorry I'll never speak to you again.",
        "You’ll be sorry when I’m gone.",
        "marry me this year or I'll find someone who will",
    ),
    quiet=(
        "say that again and we're baking you a cake with sparklers",
        "Don't you dare say no to the last of the chips!",
        "You're going to regret not coming, the food is amazing",
        "Either you drive or I do, I don't mind which",
        "It's the cat or me on that chair tonight",
        "I'll tell them what I got wrong, or I'll tell them nothing, whichever helps you.",
        "I'll ring at six. I'm not calling to talk you out of it, I only want to hear you.",
        "Bring a coat or else you'll freeze, it's minus four",
        "If you do that again I'll need a bigger fridge, haha",
        "you said “if you do that again we're done” and I haven't slept",
        "When voices get loud I'm going to step outside and come back in twenty minutes.",
        "If you shout I'll leave the room and we can talk tomorrow.",
        "Don't you dare lift a finger on your birthday",
        "Hurry up or we are late for the train",
        "I'll never forget what you did for me that winter",
        "If you want to stay another night we're so happy",
        "last chance to order from the butcher before Christmas",
        "You won't regret it, the view is worth the climb",
        "Touch the last biscuit and we're done, I'm warning you",
        "when you're done with the ladder I'm next",
    ),
    confidence=0.8,
    priority=1,
)
