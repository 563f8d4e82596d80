"""Love or sacrifice presented as a debt."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Unless

RULE = Rule(
    code="EXP146",
    name="guilt-tripping",
    step="expression",
    tone="care",
    roles=("say", "reply"),
    since="0.1.0",
    status="stable",
    notice="Care is presented like a bill here; it may bring guilt where closeness is wished for.",
    why=(
        "“After everything I've done for you”, “I gave up my career for this family”, “if you loved me you would”, “is this the thanks I get” and “I suppose I'm a"
        " terrible mother, then” ask through guilt. The other person may give in, and the giving is then no gift. Under"
        " such words there is often hurt, tiredness or fear of not mattering, and that can be said and answered."
    ),
    limits=(
        "Naming what one has given is fair where it is done plainly. The words can be a joke between people who"
        " know each other's price."
    ),
    sources=("overall2009", "rosenberg2003"),
    match=(
        Pattern(
            # The bill.
            "after all (i|we) have [@filler|ever] (done|given|sacrificed|put up with|been through|spent|paid)",
            "after (everything|all the [_] [_]|all that|all those [_]|the years|twenty years|everything that) [that|of] [the _] [i|we] (i|we) [have|had] [@filler|ever] (did|done|do|made|given|gave|sacrificed|gone|went|put|been|spent|paid|bought|raised|taught|supported|helped|worked)",
            "after (everything|all) [that] (i|we|your _) (have|has|did) ..2 for (you|us|this family|them)",
            "(i|we) [have] [@filler] (gave (up|away)|give up|given (up|everything)|sacrificed|sacrifice|gone without|went without|put (my|our) [own] _ (on hold|second|last|aside)|left (my|our) (job|home|family|friends|country|career|husband|wife)|turned down|lost (my (job|friends|family|career)|everything|sleep)|worked|slaved|spent (years|months|my|our|half|every|all)|wasted|dropped everything) ...8 (for you|for this (family|house|marriage|relationship)|for us|so [that] you could|so [that] you can|raising you|bringing you up|to raise you|to be with you|to give you|on you|for your sake|on hold for|because of you|to make you happy|looking after you)",
            "(i|we) [have] (raised|brought up|fed|clothed|carried|nursed|looked after|put up with|paid for|drove|supported|fought for|waited on|stood by) ...6 (and|but) ...2 (nobody|no one|not one of you|you (can not|do not|will not|never|could not|did not)|not even|this is|look)",
            "(i|we) (do|did|have done) [@filler] (so much|everything|all this|all of this|a lot|all that) for (you|this family|everyone|all of you|you lot|them) (and|but|yet)",
            "(some|fine|great|nice|what a|lovely) (thanks|gratitude|reward|way to (thank|repay|treat)) (i get|for|that is|me|us|we get)",
            "(i suppose|i guess|clearly|obviously|apparently|i see|so|nice to know|good to know|well) ...4 (your|the|her|his|that) _ (matter|matters|comes|come|is|are|mean|means) [@filler|@intensifier] (more|first|before) ...4",
            "(it|this|that|you) (is|are|will be) [@filler] (breaking|killing|going to break|destroying) (your|mum's|dad's|gran's) [_] (heart|health|mother|father|mum|dad|gran)",
            "(is|was|are) ..5 (too much|so much|a lot) to ask ($|,|of|from|after|that|you)",
            "(go|have fun|enjoy|off you go|you go) ...6 i will be (sitting|waiting|lying|crying|here|home|on my own|alone) (here|at home|alone|by|on|all|in the|with nobody|as usual)",
            "(is (this|that)|this is|that is|so this is|and this is|here is) [@filler] (the thanks|all the thanks|how you (repay|thank|treat)|what i get|how i am (repaid|treated|thanked)|my (reward|thanks|repayment)|the (gratitude|reward)) [i|we|me|us|for|after|your]",
            "(this|that) is how (you|my own _) ..1 (repay|repays|thank|thanks|pay|pays|treat|treats) (me|us|your)",
            "you owe (me|us) (at least|that much|this much|that|this|an (apology|explanation|answer)|some (respect|thanks|gratitude)|everything|your|after)",
            "you owe (it to (me|us)|your (mother|father|parents|mum|dad|family))",
            "(i|we) (bend|bent|break|broke|work|worked|run|ran) (over backwards|my back|our backs|myself|ourselves|my fingers) [off|ragged|into the ground|to the bone] ..2 (for you|for this|and you|and this|so you|for)",
            "(the|it is the|is that not the|this is the) least (you|anyone) (could|can|might)",
            "i (never|hardly ever|barely|do not|rarely) [@filler] ask (you)? [for]? (anything|much|you for|a thing|for much|for anything) ...4 (and|but|just|one|the one|only|except|you|all|$)",
            "(all|the only thing|the one thing) (i|we) [have] [ever|really] (ask|asked|wanted|want|ask for|asked for|expect|expected) [from you|of you|for]? (is|was|for) ...10 (and|but) ..1 (you|even that)",
            "i (was|have been) [always|only] (there for you|good to you|nothing but|a good (mother|father|friend|wife|husband|daughter|son|sister|brother)) ...6 (and|but|yet) ..2 (you|this|now|look|when i|where)",
            "(i|we) ..2 (gave|given|wasted|spent) ...4 (best years|whole life|youth|half my life|twenties|thirties|entire life)",
            "you would (not be|be nothing|be nowhere|never have|still be|have nothing) ..6 (without (me|us)|if (it were|it was|i had|we had) not|if not for (me|us)|had i not)",
            "where would you be [now|today] without (me|us)",
            "i ..4 (awake|cried|crying|cry|sick|ill|not slept|no sleep|not eaten|worried sick|worry|sleepless|in tears) ...6 (because of you|over you|thanks to you|on your account|because you)",
            "(your|my) [poor|late] (father|mother|grandmother|grandfather|gran|grandad|dad|mum|sister|brother|family|nan) [@filler] (would|will) [@filler] (be|have been) [@intensifier] (disappointed|ashamed|heartbroken|devastated|horrified|crushed|turning|hurt|upset|broken)",
            "i hope ..2 your [own] (children|kids|daughter|son|sons|daughters) [@filler|one day|will|never|do not] (treat|do|leave|make|forget|ignore|talk|speak|put)",
            "(i have [only] got you|i have nobody|you are all i have|you are all i have got|i only have you|i have no one else|i am all alone) ...6 (and|but|while) [@filler] you",
            "all i [ever] do is (give|work|cook|clean|care|love|try|worry|help|think) ...6 (and|while|but) ..3 (you|nobody|no one|this)",
            "(i guess|i suppose|clearly|obviously|apparently|so) i [@filler] (do not|did not|never) (matter|count|exist|mean|deserve|come) ..4",
            "(do|did|doing|done) (this|that) to (your own|your poor|me after|your old) [_]",
            "(poor old me|poor little me|poor me|little old me|poor old mum|poor old dad)",
            "you used to (care|make time|want to (see|be|talk|spend))",
            "(i|we) [@filler] only (gave birth|raised you|carried you|fed you|brought you up|paid for|gave you)",
            "i ..6 for (twenty|ten|thirty|fifteen|forty|fifty|five|six|seven|eight|all these|so many|how many|years and) [_] (years|months) ...4 (and|but) ..1 you",
            "everything (i|we) (do|did|have done|have ever done) (is|was) for (you|this family|us)",
            # Love put to the test.
            "if (i|we|your _|this family) [@filler] (meant|mattered|mean|matter|was important|were important|counted) ..2 [to you] ...2 you (would|could|might|will)",
            "if you [@filler|had|ever] (loved|love|cared|care|respected|valued|appreciated|were (a|my) [real|true|good] (friend|son|daughter|brother|sister)|gave a|missed|wanted) [about] [me|us|this|your|mum|dad|damn|anything|what i|at all|even a bit|even a little|as much as you say|half as much] ..4 you (would|could|might|will) ..1 (not|have|be|come|stay|help|call|visit|do|know|understand|want|try|say|give|make|listen|let|ring|see|pick|choose|just|never|show|support|stop|spend|remember|take|change|at)",
            "(a|any) (good|real|true|loving|proper|decent|normal) (friend|son|daughter|wife|husband|partner|mother|father|brother|sister|mum|dad|boyfriend|girlfriend) would (not|have|be|come|stay|help|call|visit|never|want|know|at least|ring|understand|say|do|support)",
            # Playing the wronged one.
            "(i guess|i suppose|guess|fine|so|clearly|obviously|apparently|i see|well|ok|then|sorry) [then|so|that]? (i am|i was|i must be|i have been|me|for being) [@filler|@intensifier] (a|an|the|such a|such an|your)? [@intensifier] (terrible|awful|bad|horrible|rubbish|useless|worst|dreadful|failed|lousy|crap|monster|not good enough|not important|nothing|nobody|unimportant|not enough|boring|evil|villain|bad guy|burden|in the way|last|an inconvenience) ...6 (mother|mum|father|dad|friend|wife|husband|partner|person|sister|brother|daughter|son|gran|to you|then|for you|$)",
            "(do not|no do not|please do not) (worry about|mind|trouble yourself about|bother about|think about|give a thought to) (me|your|your old|your poor) [mother|mum|father|dad|old mum|poor mother|gran]? ...2 (i will|i am|i can|all) [@filler] ..1 (sit|be (fine|ok|all right|here|alone|by|on my)|stay|eat|spend|wait|cope|manage|find (someone|somebody|a way|my own)|alone|by myself|on my own|used to it|starve|die|survive)",
            "i will [@filler] (spend|have|be|sit|stay|eat|celebrate) [christmas|my birthday|easter|new year|the weekend|dinner|here|at home|the day|the evening|sunday|it] [@filler|at home|here|all] (alone|by myself|on my own) ..1 [again|then|i suppose|i guess|$]",
            "(i|we) (will not|might not|may not|am not going to|are not going to) (be around|be here|live) (forever|for ever|much longer|long|always) ..3",
            "(when|once|after) (i am|we are) (gone|dead|not here [any more]|in my grave|buried|no longer here) ...3 (you|then|maybe|perhaps|will)",
            "you (will|would) (be sorry|miss me|regret (it|this|that)|wish you had|understand|feel bad|think of me) ..1 (when|once|after|if) (i am|i was|i were|we are|it is too late|i have)",
            "i hope (you are|you are both|that makes you|you feel|that you are|you two are|you both are) [@filler] (happy|proud|pleased|satisfied|good about|ok with|enjoying) [now|with|of|about|yourself|yourselves|knowing|that|while]? ...8 (now|yourself|yourselves|what you|knowing|while i|because|hurt|upset|done|made me|crying|alone)",
            "^ i hope you are [both|all|really|very]? happy [then]? $",
            "(enjoy|have fun|have a good time|have a lovely time|have a great time) ...5 (while|knowing|without me|without us) ...1 (i|i am|your|me|$|we)",
            "(your|you your own|my own) (mother|father|mum|dad|gran|grandmother|sister|brother|flesh and blood|son|daughter|child|children|family|parents) (cried|cries|can not even|could not even|can not|will not even|is all alone|sits|sat|waits|waited|does not even|do not even|did not even|would not even) ...4",
            "(you can|can you not|can not you|could not you|you could not|you can not) [@filler|even] (spare|give|manage|find|make) [me|us|your] [even] [one|a|five|ten|just]? (hour|minutes|minute|day|call|phone call|evening|visit|hours|time) [for|a week|a month|to|with] (me|your|us|after|ring|see|call|the)",
            "(look|see) what you (have|are|did) ..1 (done|doing|do|made|put|reduced) (to me|me|to your|to us|your|to this)",
            "you are (breaking|going to break|killing|going to kill|making|the death of) (my|your|me|mum's|dad's|us) ..2 (heart|mother|mum|father|ill|sick|dad|gran|cry|me|hearts)",
            "(i guess|i suppose|clearly|obviously|apparently|so|fine) [then|that]? (my|our) (feelings|time|needs|opinion|opinions|plans|health|happiness|word|side|family|birthday|day) (do not|does not|did not|is not|are not|never) [@filler|@intensifier] (matter|count|important|worth|a priority) [to you|to anyone|here|either|at all]? ($|,)",
            "(i guess|i suppose|clearly|obviously|apparently) i am not [@filler|@intensifier] (a priority|worth|important|invited|welcome|needed|wanted|high|on your|one of|family|part of) ..2",
            "you would ...6 if you [@filler|@intensifier|ever|had] (loved|love|cared|respected|appreciated|valued) ([about] (me|us|your (mother|father|mum|dad|family))|$)",
            "used to (being|coming|it by) ..1 (last|second|alone|forgotten|ignored|left|bottom|let down|disappointed|on my own|invisible|an afterthought)",
            "(i|we) [have] [@filler] (moved (across|here|house|away|country|cities|to)|quit|uprooted|left my (job|home|family|country|friends)|left everything behind|changed my) ...8 (for you|to be with you|so [that] you could|for this (family|relationship|marriage)|for us)",
            "here i (thought|was thinking) [that] (we were|you (cared|loved|wanted|understood|respected)|i (mattered|meant|was (important|special|your)))",
            "i would have (done (it|that|anything|everything)|dropped everything|been there|moved) ..1 for you $",
            "(i suppose|i guess|so|clearly|apparently|obviously) i am (just|only|nothing but|merely|nothing more than) (the|a|your|some) ..1 (babysitter|driver|cook|maid|taxi|cleaner|bank|cash machine|atm|housekeeper|nanny|lodger|servant|doormat|wallet|chauffeur|skivvy|dogsbody|staff|nobody)",
            "all (i|we) [ever] (ask|want|asked|wanted) [for]? (is|was) ...10 is (that|it) [really|@filler] (too|so) much ($|to|,)",
            "(i|we) [have] (lent|gave|helped|fed|took|stood|backed|supported|loved|paid|drove|raised|believed) ...5 when (nobody|no one) else (would|did|was|wanted|believed|cared)",
            "i only spent (days|weeks|hours|all _|the whole _|@a_number (days|weeks|months)) (on (it|that|your|this)|making|cooking|cleaning|getting|preparing|planning|baking|sewing|knitting|sorting) ..2 ($|,|for you)",
            "at least (they|he|she|your _|the _|my _) (visit|visits|appreciate|appreciates|bother|bothers|thank|thanks|rings|calls) ($|me|us|to (call|ring|ask|visit))",
            "(leave|go|forget me) (everyone|everybody) else (does|has|did|leaves)",
            "i hope you can (live with (yourself|that|it)|sleep (at night|tonight) ($|after|knowing))",
            "you (would|will|can|could|have time|make time|always|drop|do|find) ...10 but not for (me $|us $|your own _|your (mother|father|mum|dad|family|sister|brother))",
            "(i|we) ...10 (and|but) you ..1 (do|did|can|could|will|would) not even (say|thank|notice|care|appreciate|remember|bother)",
            "(one|some) day i will not be (here|around) [any more]? [and|then] ..1 you ..1 (be|regret|wish|miss|understand|see)",
            "(enjoy|have (fun|a (lovely|nice|great|wonderful|good) _)) ..2 while i am (stuck|sitting|working|slaving|home|at home|alone|here|left|cleaning|in bed)",
            "after what (i|we|your _) [have] (did|done|gave|given|paid|went|gone|put up)",
            "do not worry about (your|us|me) [old|poor] [mother|mum|father|dad|gran|parents]? ...1 (i am sure|i know) you (are|have)",
            where=Where(negated=False, third_person=None),
        ),
        # What was given up, and then what the other does with it.
        Sequence(
            Pattern(
                "(i|we) [have|had] [@filler|only] (slaved|sacrificed|raised you|raised|gave you|given you|wasted|went without|gone without|gave up|given up|worked my|worked two|worked three|worked all|bent|broke my|carried you|sat up|stayed up|put you|brought you up|paid for|fought for|cooked all|moved)",
            ),
            Pattern(
                "(and|but|yet|while) [@filler] (you|nobody|no one|not one of you|none of you|my own _) ..3 (not|never|eat|eats|go|goes|went|prefer|forget|forgot|spend|off|leave|left|choose|chose|throw|threw|treat|complain|ignore|walk|refuse|rather|barely|hardly|care)",
            ),
            reach=10,
        ),
        Sequence(
            Pattern(
                "(i|we) [have] [@filler|only|always] (did|done|do|gave|given|sacrificed|paid|raised|drove|driven|cooked|worked) (everything|it all|all this|all of this|all that) [for] ..2"
            ),
            Pattern(
                "(and|but|yet) ..1 (you|this|not) ..2 (not|never|can|could|thank|is|repay|treat|throw|say|thanks|even)",
                "^ (and|is|this) ..1 (this|you|is) ..2 (not|never|thanks|how|can|even)",
            ),
            within="message",
            reach=8,
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(cried|sat|waits|waited|sits) (when|as|while) (she|he|they|we|i) (saw|showed|opened|heard|read|put|held|gave|found|sang|danced|told|tried|watched)",
                "cried (with|from|for) (joy|laughing|laughter|happiness|pride)",
                "cried (at|during|through|all through) the",
            ),
            example="Your mum cried when she opened your letter",
            why="A tear at something seen, opened or heard is news, and nobody is charged with it.",
        ),
        Unless(
            IN_PLAY,
            example="after everything I've done for you, you let me lose at cards haha",
            why="The words around it are play or fondness.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(thanks for (the|all|your|having|coming|everything)|thank you (for|so)|@praise_adjective (mum|dad|friend))",
                "(being|are|is) (so|too|such a) @intensifier? (lovely|kind|sweet|nice|good|thoughtful|generous)",
                "(a|some) (pint|coffee|drink|beer|dinner|pizza|curry|ice cream|biscuit|fiver|tenner|brownie|hug|kiss|cuppa|tea)",
                "(i love|love you|i am glad|worth it|every minute|i would do it (all)? again|no regrets|proud of you|so proud|it was a joy|happy to|gladly|i do not regret)",
            ),
            example="I gave up smoking for you and it was worth it",
            why="It is thanks, play, or a gift that is given.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "^^ [no|oh|well|honestly] i am [@filler] used to being [@filler] (alone|lonely|on my own|by myself) [by now|now|anyway|really] $$"
            ),
            example="I'm used to being on my own by now.",
            why="Nobody is charged with it: somebody says how they live, and hides how it feels.",
        ),
        Unless(
            Pattern(
                "after (everything|all) [that] you (have|did)",
                "after (everything|all) [that] (i|we) (have|had|did) ..2 (today|yesterday|this (week|morning|month|evening|year)|so far|since)",
                "i will be (alone|by myself|on my own) (from|until|at|on|till|for an hour|this|tomorrow)",
                "after all that",
                "hope you are [@filler|both|all] happy with (the|my|your|our|it|this) ..1",
            ),
            example="I'll have dinner on my own then, I will be on my own until nine so ring me",
            why="It gives thanks, or it is about a plan or a thing.",
            place="sentence",
        ),
    ),
    offers=(
        Reframe(
            "I've given a lot and I'm [a feeling]. What I'd like is [what I wish for]. Would that be possible?"
        ),
        Ask("If nobody owed anybody anything, what would you want to ask for?"),
        Ask("What is hurting underneath, and do they know about it?"),
    ),
    fires=(
        "After everything I've done for you, this is what I get.",
        "if you loved me you'd come home for christmas",
        "I gave up my career for this family.",
        "Is this the thanks I get?",
        "I guess I'm a terrible mother then.",
        "don't worry about me, I'll just sit here on my own",
        "I never ask you for anything and the one time I do you're busy",
        "You owe me that much after the year I've had with you.",
        "when I'm gone you'll wish you had rung more",
        "A real friend would have come.",
        "I hope you're happy now, I cried all night",
        "We went without so you could go to that school.",
        "It's the least you could do, I drove four hours.",
    ),
    quiet=(
        "stop being so lovely, you're making me cry on the bus",
        "I hope you're happy with the colour because I'm never painting again",
        "Your dad cried when he saw the cot you built.",
        "After everything you've done for us, let me cook tonight.",
        "I'd give up everything for you, you know that.",
        "You owe me a pint, that was never offside.",
        "You said “after everything I've done for you” and I felt six years old.",
        "I gave up smoking for you and it was worth it.",
        "If you love it you can have it, I've two.",
        "I hope you're happy in the new flat.",
        "I never ask for sauce, it's always too hot.",
        "Have a good time while the sun lasts!",
        "After all I did get the job, can you believe it",
        "My gran used to say we'd be sorry when she was gone.",
        "I'll be on my own until nine, ring me if you like",
    ),
    confidence=0.7,
    priority=1,
)
