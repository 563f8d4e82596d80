"""Somebody held up beside the other, to make them look small."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Unless

RULE = Rule(
    code="EXP122",
    name="unfavourable-comparison",
    step="expression",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="Beside somebody else’s good example, the other person may hear only that they are not enough.",
    why=(
        "“Even my sister’s husband…” hides a wish inside a ranking. The person compared defends"
        " themselves or runs the other one down, and the wish is lost. Said about the two of you, as"
        " a wish with a reason, it has a chance."
    ),
    limits=(
        "Comparisons that praise are left alone as far as the words show it. News about how others"
        " live can be meant as a hint and is not found without one."
    ),
    sources=("gottman1999", "fincham1992"),
    match=(
        Pattern(
            "why can not you (@filler )?(be|act|do|look|behave|dress|work|think|talk|cook|help|treat me|live|try|earn|study|listen) ..4 (like|as) ..3",
            "why (are not you|can not you|are you not) @filler? (a bit |a little )?more like ..2",
            "why (are|can) you not @filler? (be )?(more )?(like|as _ as) ..2 (your|my|him|her|them|other|_)",
            "why is it (that )?(everyone|everybody|other|all the other|every other|all my|your (brother|sister|cousin)) ..4 (can|manages|manage|has|have|does|do|is|gets|get) ",
            "(i|we) (wish|want|would love|need) you (were|to be|could be|would be|acted|had) ..1 (more)? (like|as) (your (brother|sister|cousin|father|mother|mum|dad)|my (ex|sister|brother|friend|dad|mum)|him|her|them|other|the other|normal|he|she|a normal|_ next door)",
            "(be|act|try to be|try being) (a bit |a little )?more like (your (brother|sister|cousin|father|mother|mum|dad)|my|him|her|them|other|the other|_ ($|,))",
            "you are (nothing|not (at all|a patch|half|even close)|not (the|half the) _|no match) (like|on|as|man|woman|the) ..2 (your (brother|sister|father|mother|cousin|dad|mum)|my (ex|dad|father|mother|first|last)|he|she|him|her|them)",
            "(unlike you|compared to you|compared with you|more than you (do|ever|did|can)|better than you (do|ever|did|can|have)|which is more than (you|i can say for you)|at least (my ex|my sister|my brother|!(you|i|we|it|that|this|there|the|one)) (@filler )?(@care_verb|tries|cares|helps|listens|calls|asks|knows|remembers|makes|does|has|can|did|would|works|bothers|pays|shows|treats|loves|loved|wanted|noticed|cooked|cooks|talks|apologises|comes|visits))",
            "(other|normal|most|real|decent|good|proper|most of my|all my|every other|any other|any normal|any decent|any real|any good|any sane|a good|a real|a decent|a proper|a normal|a loving|a caring|everyone else's|everybody else's|all of my friends'|my friends') @role_name @filler? (would (never|not|at least|know|be|have @filler? @care_verb|@care_verb|do|want|stay|come|make|put|see|not have|never have|be able|understand|just|feel)|at least|actually|manage|manages|do not (need|have|treat|act|behave|complain|speak|talk|forget|shout|leave|lie|make|do)|know how|@care_verb|help out|clean up|take their|do (it|this|that|their|the|more)|can (do|manage|hold|talk|cook|say)|get (married|on with|flowers|taken)|have (real )?jobs|earn|buy|bring)",
            "(nobody|no one|not anyone) else's @role_name ..1 (would|does|did|do|has|have|acts|act|talks|makes|forgets|needs|behaves|treats|leaves)",
            "any other @role_name would (have )?(@filler )?!(like|love|enjoy) ..3",
            "(even|at least) ..3 (my|your|the|her|his) ..3 (husband|wife|boyfriend|girlfriend|ex|brother|sister|mother|father|mum|dad|cousin|friend|mate|boss|colleague|neighbour|neighbours|flatmate|partner|child|son|daughter|kids|dog) ..1 (manages|managed|helps|helped|does|did|remembers|remembered|calls|called|cooks|cleans|knows|noticed|notices|asks|asked|bothers|bothered|tries|has time|makes|made time|can|could|would|listens|thanked|thanks|texted|apologised|says|said|takes|took|buys|bought|brings|brought|treats|treated|gets|got|turned up|came|comes|visits|visited|earns) ..6",
            "(my ex|my last (boyfriend|girlfriend|husband|wife|partner)|my first (husband|wife)|your (brother|sister|cousin|dad|father|mother|mum)|his wife|her husband|my friends|my sister|my brother|husband|wife|mum|dad|boyfriend|girlfriend|he|she|they) (would (never|not) (@filler )?(have |ever )?((treat|treated|talk|talked|speak|spoken|do|done|say|said|let|behave|act|leave|make|made) ..1 (me|to me|this|that|such|like)|forget|forgotten|ignore|ignored|lie|lied|raise (his|her)|hurt|shout|cheat|miss (her|his|their)|embarrass)) ..2",
            "your (brother|sister|cousin|friend|friends|brothers|sisters|cousins) ..1 (manages|managed|manage|has no trouble|have no trouble|never gives|never gave|never needs|never needed|does not need|do not need|has never given|finds the time|finds time|makes time|can do it|could do it|always makes|always helps|always calls|always visits|has already|had already|has a (proper|real|good|steady)|at least|does it without|actually|would have|got (a proper|married|straight|into))",
            "you (do not|will not|never) (see|hear|catch) (other|my (brother|sister|friends|mates)|your (brother|sister)|_|anyone else|anybody else|him|her|them|normal) ..2 (doing|acting|behaving|fighting|arguing|complaining|crying|moaning|making|having|shouting|treating|talking|leaving|sitting|getting|asking|whining|lying|forgetting)",
            # One of somebody else's people, and what they do that is missed here.
            "(all|everyone|everybody|most|other|all of|every one of) (of )?(else's|my|the|people's|our|her|_)? ..2 @role_name ..1 (@filler )?(can|could|would|manage|manages|managed|get|gets|help|helps|do|does|did|buy|bought|bring|have|cook|cooks|call|calls|come|came|post|posted|remember|remembered|take|took|make|makes|send|sent|listen|listens|talk|visit|visits|surprise|surprised|propose|proposed) ..6 (but (you|not you|mine|we)|except (you|mine|us|for you)|(and|while|so why) (you|mine|i (get|have|am|do))|without (a|complaining|being asked|having|moaning|a fuss|needing))",
            "(everyone|everybody|every single one|all of them|they all|all the others) ...8 (except|apart from|but) (mine|you|for you) ($|,)",
            "(all|most of|every one of) (of )?(my|our) ..1 (friends|mates|sisters|colleagues|cousins|girlfriends) (@filler )?(get|have|are) ..1 (help|flowers|support|taken|treated|respected|loved|listened|children who|kids who|husbands who|partners who|thanked|invited|appreciated) ..4",
            "(other|most|normal|decent) (people's|families'|women's|men's|@role_name) ..1 (kids|children|husbands|wives|partners|parents|sons|daughters|families|boyfriends|girlfriends)? (@filler )?((manage|manages) (to|without|it|fine)|(talk|listen) to (each other|their _)|(call|ring|visit) (home|their _))",
            "my ex (@filler )?((never|would never have|did not) (did|do|done|made|make) (that|this|me (feel|beg|wait|pay|cry|choose|look))|(always|used to|at least|would have) (bought|buy|brought|bring|cooked|cook|helped|help|listened|listen|took me|take me|remembered|remember|noticed|called|call|made me (feel|breakfast|dinner))) ..3",
            "(your|my) (brother|sister|cousin|twin) @filler? ((has|owns|got|earns|had|bought) ..4 (already|than you|at your age|by (your age|now)|and (a|his own|her own) (house|job|degree|family|mortgage|business))|((was|is|were) never (like (this|that|you)|this|so|any trouble)|never (gave|gives|needed|needs|asked|spoke|talked|answered) (us|me|her|his|for|back|to))|(rings|calls|phones|visits|writes) ..3 (every|twice|once) ..2 ,? and (he|she) (lives|works|has|is)) ..2",
            "when (your|my) (brother|sister|cousin) was your age ..4",
            "why can (not)? we (not)? be (more )?like ..3 ,? (they|he|she) (never|always|do not)",
            "(my (mum|mother|gran|nan|dad|father)|your (mum|mother|gran|nan|sister|brother)) ..8 (and|but) (never|not once|still never) (complained|moaned|raised (her|his) voice|forgot|needed)",
            "my (first|last) (husband|wife|boyfriend|girlfriend) never (once )?(raised|shouted|forgot|lied|complained|hit|made me|spoke)",
            "(at work|my friends|other people|strangers) ..2 (actually|at least) (listen|talk|care|ask|notice|appreciate|thank|respect) ..2 (me|us|what i)",
            "everyone else (@filler )?(can|manages to|seems to manage to|finds (the )?time to) (@filler )?(hold|keep|find|make|cope|do (it|that|this)|get (up|a job|along)|remember|be on time|say sorry|help) ..3",
            "(her|his|_) (boyfriend|girlfriend|husband|wife|partner|fiance) @filler? (takes|buys|brings|cooks|writes|sends|calls|surprises|treats|plans|makes) (her|him|them) (out|flowers|dinner|breakfast|on|to|a|away|with|little|the|lunch)? ..1 (every (day|week|night|friday|saturday|sunday|weekend|month|time)|all the time|twice a|once a|just because|without being|for no reason)",
            "at least (my|his|her|their) ..1 @kin (tried|cared|(was|were|is|are) there for (me|us))",
            "(earns|makes|works|does|helps|cooks|gives|cleans) (twice|more|harder|better|three times|ten times) ..2 (than you ($|,|do|ever|have)|what you (do|earn|make)|as (much|hard) as you)",
            "(look at|take|see) (the (neighbours|others|other)|_ next door|our friends|my (parents|friends)|your (parents|friends)) ,? (they|he|she) (never|always|do not|still|manage) ..3",
            "(take|learn) (a leaf|a lesson|a page|something|an example) (out of|from) ..3 book?",
            "(look at|just look at|take|what about) (your (brother|sister|cousin|friend)|_ and _|_ (husband|wife)|other (couples|families|husbands|wives|kids|people)|my (sister|brother|friend) and) ..2 (he|she|they|is|are|has|have|do|does|always|never|married|doing|with|at|got)",
            "(a|any|one) (good|real|decent|proper|normal|loving|caring|true|half decent) @role_name would (@filler |have |not |never )?!(be)",
            "(my|our|the) _ (husbands|wives|boyfriends|girlfriends|parents|mums|dads|kids) (all )?(@filler )?(do their|do the|help|cook|clean|earn|listen|take (them|the kids)|buy|remember|bring|support|treat|manage|share)",
            "i bet _ (husband|wife|boyfriend|girlfriend|mum|dad|partner|kids) (never|does not|would never|always|helps|does|treats|listens|do not)",
            "other (kids|people|men|women|boys|girls|children|lads) your age (have|do|help|work|are|can|know|would|get|own|earn|manage)",
            "(he|she|they|everyone|everybody|others|kids|children|husband|wife|boyfriend|girlfriend|your (brother|sister)) ..8 why can not you $",
            "(look at|see|watch|learn from|notice) how ..2 (treats|talks to|speaks to|looks at|looks after) (his|her|their)",
            "never (speaks|talks|treats|shouts|behaves|acts|spoke|talked|treated) ..3 (the way|like|as) you",
            "all (of )?the other @role_name (came|helped|stayed|were there|turned up|made it|showed up|have their|get to|remembered|can|managed|know how|did)",
            "(my last|my ex|my first) (boyfriend|girlfriend|husband|wife|partner)? ..1 ((always|would have|at least|used to|never minded) (brought|bring|bought|buy|made|make|took|take|listened|listen|remembered|remember|helped|help|cooked|cook|called|call|gave|give|wanted|knew|paid|told|asked|noticed|letting|held|treated|said)|knew how|treated me (better|like|with))",
            "even (your|my|our) ..2 (thinks|says|knows|agrees|can see|sees|said|noticed|has noticed) (that )?you (are|were|have|do|need|should) (@filler )?(wrong|being|too|never|not|so @verdict_clear|@verdict_clear|a (@verdict_clear|bad|terrible|liar)|changed|drink|out of|over|to (grow|stop|change)|an idiot|treat)",
            "if only you (were|could be|had been|acted|would be) (@filler )?(as|more|half as|like|a bit more) ..3",
            "(i|we) (@filler )?(wish|wished) you (were|could be|would be) (a bit |a little |@filler )?(more )?like _ ..1",
            "everyone else's (husband|wife|boyfriend|girlfriend|mum|dad|mother|father|parents|kids|son|daughter|partner|family) ..1 (was|were|came|gets|got|has|had|can|is allowed|lets|helps|helped|remembers|made|takes|does)",
            "(my|the|your|her|his) ..2 (girlfriends|wives|husbands|boyfriends) (do not|would not|never|let|help|have never|trust|cook|support) ..2",
            "everyone else (managed|manages|remembered) to (be|help|come|remember|call|do|say|pay|make|turn|show|behave|get here|wait)",
            "everyone else ..1 (manages|can|does|has|seems to manage|gets|copes|is able|remembered|helped|came|pays|made it|turned up) ..2 (just fine|fine|without|to|so why|why|but you|except you|it|,|$)",
            "(everyone|everybody|all of them|the others) (@filler )?(came|helped|remembered|called|managed|paid|made|brought|turned up|knew|tried|apologised) ..2 (but|except|apart from) you",
            "you are (@filler )?(turning into|becoming|getting|exactly|just|the same|no better than|as bad as|worse than|no different (from|to)|just the same as) (like )?(your|my) (mother|father|mum|dad|brother|sister|ex|uncle|aunt|gran) ($|,|when|in|and you|always|with|now)",
            where=Where(hypothetical=None, negated=None),
        ),
        Sequence(
            Pattern(
                "(husband|wife|boyfriend|girlfriend|kids|son|daughter|mum|dad|partner) ..1 (@care_verb|cooks|takes|buys|brings|does|rings|visits|phones|writes|works|earns|treats)",
                "(her|his|their|my (sister's|brother's|friend's|mum's)|everyone's|all my friends') (husband|wife|boyfriend|girlfriend|kids|son|daughter|partner|husbands) ..1 (@care_verb|takes|buys|does|brings|makes|cooks)",
            ),
            Pattern(
                "(and|but|while|yet|why)? (you|mine) (can not|do not|will not|never|just|sit|only|could not|have never|have not|are (too|always|on))"
            ),
        ),
        # A good example, and a word after it that says whom it is meant for.
        Sequence(
            Pattern(
                "(himself|herself|themselves|without being (asked|told)|unprompted|without (me|her) asking)",
                "(carrying|pushing|doing|washing|holding|cooking|cleaning) ..4 with (one hand|the other|the baby|both)",
            ),
            Pattern(
                "^ {(imagine|imagine that|fancy that|must be nice|lucky (her|him|them)|a (man|woman|husband|wife|son|daughter) who (notices|listens|helps|cares|asks|remembers)) $}",
                "{(ours|mine|yours) would (never|not|let|have|rather) ..2}",
            ),
            within="message",
            reach=20,
        ),
        Sequence(
            Pattern(
                "(everyone|everybody|everyone else's|everybody else's|all the|all the other|the other|my friends'|all my friends') (@role_name|boyfriend|girlfriend|husband|wife|mum|dad|kids)? ..1 (came|come|got|has|had|was|were|posted|made|turned up|brought|bought|helped|sent|went|stayed)"
            ),
            Pattern(
                "(except|but not|apart from) {(mine|yours|you|ours)} $",
                "^ {just saying} $",
            ),
            within="message",
            reach=20,
        ),
        Sequence(
            Pattern(
                "(calls|rings|phones|visits|texts|thanks) (her|his|their) ..1 (@kin|mother in law|father in law) ..2 every (day|evening|night|morning|week|sunday)",
                "it was (my|the|a) _ ..1 (who|that)? (came|helped|called|rang|sat|remembered|drove|asked)",
            ),
            Pattern(
                "^ {(i|we) get}",
                "my own {(son|daughter|husband|wife|brother|sister|child|children|kids|mother|father|mum|dad|partner) (sent|did not|could not|never|was not|forgot|had not)}",
            ),
            within="message",
            reach=20,
        ),
        Pattern(
            "even (my|the|your|her|his) ..3 is (@filler )?(happier|more pleased|nicer|kinder|gladder|more interested) ..7 than you",
            "^ {(imagine|fancy) that , a (man|woman|husband|wife|partner|son|daughter|friend|boyfriend|girlfriend|brother|sister) who (notices|listens|helps|cares|asks|remembers|turns up|answers)} $",
        ),
        Pattern(
            "(nicer|kinder|better|more (helpful|caring|supportive|interested|loving|considerate|patient|fun|understanding)|harder|smarter|cleverer|tidier) ..4 than you (are|do|did|ever|have|$|,|will|can)",
            "you are (@filler )?(worse|no better) than (your|my|him|her|them|any|all) ..2",
            "you are (@filler )?as bad as (your|my (ex|mother|father|dad|mum)|him|her|them)",
            where=Where(question=False, negated=False, hypothetical=False),
        ),
        Pattern(
            "your (brother|sister|cousin|friend|friends) ...8 (and|but) {(you|what (about|have|do) you) ($|still|are still|can not|have not|do not|have nothing|are the)}",
            where=Where(hypothetical=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(you|i|we|they|he|she|to|not|can|will) take",
                "always said [that] (i|my|me|we)",
            ),
            example="My ex always said I would remember my passport last",
            why="It is about what somebody takes, or what was said of the one who writes.",
        ),
        Unless(
            IN_PLAY,
            example="why can't you be ill like normal people haha, in bed",
            why="The words around it are play or fondness.",
            place="sentence",
        ),
        Unless(
            Pattern("(do not|no need to) compare", "(luckier|lucky|glad|grateful|proud) ..4"),
            example="why can't you be more like your sister, no need to compare though",
            why="The words around it are thanks or play.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(most|other|normal) people would (have )?(@filler )?(<run>|<panic>|<give> up|<leave>|<quit>|<walk>|<hide>|<scream>|<cry>) ..4",
                "but (you (stayed|kept|are different|did|never|always|came|were|make|made)|not you)",
                "the way (other|most|some|all) ..1 (@role_name|people)",
                "(noticed|notices|said|says|thanked|asked about) (your|how (good|lovely|well|happy|nice))",
                "(like|and|as) you (did|do|have) ($|,|so|and|too|for|with)",
                "(loved|love|liked|adore|adored) (you|your|it|him|her|our|my|the)",
                "better than you (know|think|thought|expect|expected)",
                "as (bad|good) as (mine|me|each other|i|his)",
            ),
            example="Any normal person would never have listened that long, but you did",
            why="The comparison comes out in their favour.",
            place="sentence",
        ),
    ),
    offers=(
        Reframe("I’d love it if [one small thing the two of you could do]. Would you?"),
        Reframe("I felt [a feeling] when [what happened], because [what matters to me]."),
        Ask("What do those others have that is missed here?"),
    ),
    fires=(
        "at work they actually listen to me",
        "Why can't we be like Jo and Sam, they never row",
        "Why can't you be more like your brother?",
        "Even my sister's husband helps with the kids.",
        "other husbands remember anniversaries",
        "Any normal person would have called.",
        "my ex would never have treated me like this",
        "ur turning into your father",
        "Your sister manages to visit every month.",
        "a good mother would be there for her kids",
        "At least Mark listens when I talk",
        "You don't see other couples fighting like this.",
        "Look at your cousin, he has a proper job and a house",
        "i wish you were more like her dad",
        "Everyone remembered my birthday except you, even the neighbours",
        "Sarah's husband cooks every night and you can't even boil an egg.",
        "Tom cleared the whole table without being asked. Imagine that.",
        "All the mums got a card from their kids. Every single one, except mine",
        "Fancy that, a husband who notices",
        "Raj rings his mother every evening. I get a thumbs up",
        "It was a nurse who sat with me that night. My own daughter never rang.",
        "even the neighbour's cat is more pleased to see me than you are",
    ),
    quiet=(
        "My ex always said I hum when I cook. Tell me if it bothers you.",
        "Why can't you be in two places at once, I miss you",
        "Even my sister's husband cried at your speech",
        "Other people have dogs, we have a tortoise",
        "Mum said “why can't you be more like your brother” and it still stings",
        "Most people would have panicked, but you stayed so calm.",
        "You have your father's eyes.",
        "My ex called about the car papers, all sorted",
        "Your sister is visiting in May",
        "Sarah's husband cooks at the Italian place on the corner",
        "You listen better than anyone I know",
        "Everyone else is having the soup, what would you like?",
        "look at your cousin in this photo, so small",
        "I wish I were more like you",
        "The kids cleared the table without being asked. I'm so proud of them.",
        "He rings his mum every evening, it's very sweet",
        "All the other dads were late too, just saying",
        "Imagine a man who notices there's no milk. Me, finally.",
        "It was the vet who rang, my own phone was dead",
    ),
    confidence=0.75,
    # Above a question that attacks: what is hidden in this one is a wish.
    priority=2,
)
