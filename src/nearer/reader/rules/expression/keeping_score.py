"""Who did what, and how often: a tally held up to the other."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Unless

DID = "@done_share"
NUMBER = "(two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10|few|several|couple of|dozen|hundred|million|last|past)"
UNIT = "(times|time|nights|days|weeks|weekends|months|years|evenings|mornings|christmases|birthdays|holidays|school runs|visits|meals|rounds|calls|fridays|saturdays|sundays|mondays)"

RULE = Rule(
    code="EXP148",
    name="keeping-score",
    step="expression",
    tone="care",
    roles=("say", "reply"),
    since="0.1.0",
    status="stable",
    notice="A tally may land as a verdict on who cares more, and invite a counter-tally.",
    why=(
        "“I did it the last three times”, “I've cooked every night this week and you haven't once”, “that's the fourth time I've driven” and “who"
        " pays for everything round here” set up an account. The other person begins to count as well, since everyone remembers their own share best. Behind the numbers"
        " there is often tiredness or a wish to be seen, and a request that could be made by itself."
    ),
    limits=(
        "Sharing work needs some counting, and a rota is no reproach. Turn-taking in games, rounds and lifts is left"
        " alone where it can be told."
    ),
    sources=("gottman1999", "rosenberg2003"),
    match=(
        Pattern(
            # My side of the account.
            f"i [have|was] [@filler|already|been the one who|always] {DID} ..5 [the] (last|past) {NUMBER} {UNIT}",
            f"i [have|was] [@filler|already|always] {DID} our last {NUMBER} _",
            f"i [have] [@filler|already|been the one who] {DID} ..6 {NUMBER} {UNIT} (in a row|running|this (week|month|year)|already|straight|on the trot|now|since|and (you|not)|to your|you have)",
            f"i [have] [@filler|already] {DID} ..6 (every (single)? (night|day|time|weekend|morning|evening|meal)|all (week|month|year|weekend|the)) ..4 (and|but|while|when|what|you) [what|have|did|do|are|can]? you ..1 (not|never|once|one|nothing|zero|sit|sat|just|only|can not|have not|did not|do not|done|even)",
            f"(that is|this is|it is|this makes it) [@filler] the (second|third|fourth|fifth|sixth|tenth|hundredth|millionth|third or fourth|_) (time|night|weekend|birthday|meal|week) [in a row|running|this week|this month|this year|now] [that] i [have] [had to] {DID}",
            "(i|it) (is|am|was) always (me|the one|muggins|yours truly) (who|that|doing|having|to|driving|cooking|cleaning|paying|calling|texting|apologising|waiting|planning|making|getting|picking|looking|tidying|washing|organising|compromising) ..1",
            "i (do|did|have done|am doing|have been doing|pay for|have paid for|organise|plan|carry) [@filler] (everything|it all|the lot|most of (it|the _)|all (of)? (the|this|that|our) _|twice as|more than|far more|ninety|90|eighty|80|the lion's share|nearly everything) ..6"
            " (and you|while you|than you|you do nothing|around here|round here|in this (house|family|relationship|marriage)|percent|and what|as much as you)",
            "i (do|did|have done|am doing|have been doing|am left with|get left with|end up with|end up doing) [@filler|always] all (of)? the (cooking|cleaning|washing|driving|work|planning|shopping|laundry|dishes|running|heavy lifting|childcare|night feeds|school runs|paperwork|packing|organising|thinking|remembering|compromising|apologising|ironing|tidying|listening|calling|housework|chores|visiting|travelling|effort)",
            "i [@filler] (do|did) everything [$|, |alone|on my own|myself|here|for you]",
            "when [@filler] (was the last time you|did you last) [@filler|ever|even] (cook|cooked|clean (the (bathroom|house|kitchen|toilet|car|floor|oven|flat)|up|anything)|cleaned|did|do|change|drive|drove|paid|pay|made|make|picked|pick|took|take|called|call|rang|ring|visited|visit|offered|offer|washed|wash|planned|plan|apologised|apologise|hoovered|emptied|changed|got up|get up|put|bought me|bought the|asked|helped|help) ..4",
            "what (have|did|do) you [@filler|ever] (done|do|did|contribute|contributed) (for (me|us|this family|anyone)|round here|around here|to help|all (day|week|weekend)|this week|lately|in (this|return)|while i)",
            f"(how many|count how many|count the|want to compare|shall we compare) (times|nights|hours|days|weekends) [that] [have|did|do|must|has|in the last _] (i|you) [have|ever|@filler] ({DID}|<wait>|<drop> everything|<look> after|<change> my|<give> up|<cover>|<put> up|<bail>|<lend>|<listen> to|<sit>)",
            "(let us|shall we|do you want to|want to|i can|i could|you can) (count|compare|add up|tally|list) [up]? ..2 (who|what (i|you)|how (many|much|often)|times|all the)",
            "who [@filler|is it that|was it that|is the one (who|that)] (does|did|has done|pays|paid|cooks|cooked|cleans|cleaned|drives|drove|gets|got|makes|made|stays|stayed|looks|organised|organises|picks|picked|takes|took|washes|washed|buys|remembers|remembered|always) ..6 (me|i do|i did|not you|the (last|past) _ _|every (day|week|time|night|single|month|morning)|last (time|week|night)|in this (house|family)|again|that is right|for everything)",
            f"i [have|was|am] ...7 {NUMBER} {UNIT} ...2 (and|while|but|you) you? [have|did|do|come|came|been]? ...4 (zero|none|once|never|not once|not a|nothing|have not|did not|twice)",
            f"i always {DID} ...5 you ..3 (once|never|not|twice)",
            f"(that is|this is|it is|that makes|makes it) {NUMBER} {UNIT} [in a row|running|now|straight|on the trot] [this _] [that] i [have] [had to] {DID}",
            f"i [have] {DID} ..3 the last {NUMBER} _ (for your|for yours|and you)",
            f"you owe (me|us) {NUMBER} (lie|night|nights|evenings|weekends|days|hours|apologies|school|turns|mornings|dinners|favours)",
            "i [always] (text|call|ring|apologise|message|reach out|say sorry|make up|write|phone) first (every|each|always|all the time|again)",
            "i always (text|call|ring|apologise|message|reach out|say sorry|write|phone) first",
            "i always (apologise|reach out|say sorry|give in|back down|make up) ($|, |and|first|while)",
            "i am always the first [one|person] to (text|call|ring|apologise|message|say|reach|give|back|make|get up)",
            "(if|since) (we are|you are|anyone is) (counting|keeping (score|count|track|tabs)) (then|i|let us|you)",
            f"i [have] ...6 {NUMBER} (nights|days|weeks|weekends|times|mornings|evenings|months) (running|in a row|straight|on the trot|on the bounce|back to back) [$|and you|now|while you]",
            "you [have|always|only|just] (get|got|had|have|went|go|been|are) ...8 (and|while|but) [@filler] i ..1 (get none|got none|have none|had none|never|stayed (in|home)|stay (in|home)|was stuck|am stuck|got stuck|get stuck|got nothing|get nothing|did not get|have not had|do not get|was left|am left|look after|looked after|sat at home)",
            "i (did|have done|do) my (half|share|part|bit|turn) ...3 (where is yours|what about you|you did not|you have not|your turn|now you|and you|have you|did you|when are you|what have you)",
            f"i {DID} [the] ...3 [and]? i {DID} ...8 (and|while|but|what (do|did|have)) [what do] you !(use|think|say|reckon|fancy|want)",
            f"you have ...8 {NUMBER} {UNIT} ...4 i have ...4 (once|mine|none|zero|not|nothing)",
            "(my|the|our) (second|third|fourth|fifth|sixth|tenth) _ in a row (with|at|for|of|doing|without) ..1 (you|your)",
            f"i {DID} ...8 the (day|night|week|time|year|month|weekend|one) before (and|that|too|you)",
            "i have been (up|home|in|cleaning|cooking|driving|doing|looking|on my own|the one) ...6 every (night|morning|evening|weekend|single) ..3",
            "(last (year|time|christmas|summer|weekend)) ..3 your (family|parents|mum|mother|friends|turn|place|house|choice|way) ...6 (year|time|one|christmas|summer|weekend) before",
            f"i have [@filler] {DID} ...6 every [single] (week|night|day|time|morning|month|weekend) since",
            "you ..4 (zero (times|days|nights|weekends|hours|help|effort)|(none|zero) of (mine|my _))",
            "i (apologised|said sorry|backed down|gave in|called first|rang first|texted first) ..2 last time ...2 (it is [@filler] your turn|your turn|you can|now you)",
            "i (do|did|pay|carry|handle|manage) ..2 (90|80|70|75|95|99|100|ninety|eighty) ..1 of (the (work|housework|cleaning|cooking|driving|childcare|chores|planning|parenting|shopping|bills|rent|talking|listening)|everything|all the|it)",
            f"(that is|that makes|it is) {NUMBER} {UNIT} [in a row|now|running|this _] [that]? you have ...4 (and|while|but) i have ...4 (none|never|not|zero|once)",
            f"i {DID} ..6 every [single] (night|day|time|week|weekend|morning|evening) ...2 the least you",
            "i have (put up with|tolerated|hosted) (you|your (family|mother|parents|brother|sister|friends|moods|temper|mess)|you and your _) ..3 for",
            f"i {DID} ...12 (and|while|but) you (did|do|have done|were doing) [,] (what|nothing|sweet|precisely nothing)",
            "when (do|did|have|will) you ever (do|did|done|come|help|ask|call|make|give|return|drop|listen|put) ..4 (for me|me|us|mine)",
            "i ..1 (@care_verb|drop) (you|to you|to your|your|everything|for you) ...6 (all the time|every (time|day|week)|always|whenever ...6) (and|but|yet) you (can not|could not|will not|do not|never|have not) ..1 (give|spare|find|manage|ask|come|make|ring|call|listen|do|help|visit)",
            "i have ...8 every [single] (time|christmas|weekend|week|night|day|year) ...2 it is [@filler] your turn",
            "i (earn|do|work|pay|give|put in) (twice|double|three times|ten times|far more|more|way more) ..3 than you (do|have|ever|and|but|$)",
            "i (earn|do|work|pay|put in) (twice|double|three times|ten times) (what|as (much|hard|many)) ..2 you",
            "(every|each) [single] time ..1 it is me (who|that) (drives|pays|cooks|cleans|apologises|calls|texts|rings|has to|gets up|makes|plans|tidies|gives|does|ends up|goes)",
            "(weekend|night|time|week|day|evening|morning|month|_) in a row [that] i have (had (the (kids|baby|children)|to)|done the|been (up|home|on my own|left|stuck|the one)|got up)",
            "have you ever [@filler|once] ..1 (done (the|a|anything)|made (dinner|the|an effort)|cooked (for|us|dinner)|cleaned|paid for|driven (us|me|them)|got up (with|first|in)|offered to|apologised|changed a|washed (the|a|up)|helped) ..6",
            "i [have] (give|given|gave|lend|lent|do|done|did) you [@filler|@intensifier] (many|much|countless|hundreds|dozens|@a_number) ...4 (and|but) you (can not|could not|will not|have not|never|do not)",
            f"(that is|that makes|it is) {NUMBER} {UNIT} (at|with|for) your _ ...2 (and|while|but) (none|zero|one) (at|with|for) (mine|my)",
            "let us count ($|,|shall we)",
            # Turns.
            f"i {DID} ..4 last (time|week|night|year|month|weekend|christmas) ..1 and the (time|week|night|year|month|weekend|one) before",
            f"you [have] [already|only|still|@filler] [not] {DID} ..5 (once|one time|twice|zero times|not once|exactly once|maybe once|only once) ...4 (and i|i have|i did|while i|to my|compared)",
            f"i [have] {DID} ...8 you [have|do|did] [only|@filler] [not|never] [{DID}] ..3 (once|twice|zero|none|never|not once|nothing|none of it|a single|even one)",
            f"i [have] {DID} ...6 (and|but|while|yet) you (have not|have never|did not|do not|never) [@filler] [{DID}|lift|lifted|help|helped|bother|bothered]",
            f"(you|your family|your mum|your parents) [have] [@filler|already] (had|got|gone|went|been|spent|was|get) ..5 {NUMBER} (nights|times|weekends|days|lie ins|holidays|evenings|trips|hours|christmases) ...5 (i|and i|to my|mine|me) ..2 (not|none|one|zero|never|had|got|have|one|nothing|no)",
            "(you had|you got|you have had) ..3 (lie in|night out|night off|day off|weekend|evening|break|holiday|rest|turn|hour|nap) ...5 (so)? (i|me|mine|my turn) ..2 (not|none|never|have not|did not|deserve|get|want|am owed|should get)",
            "(it|that) is (not)? [@filler] my turn [again|to] ..4 i (did|have|had|was|went|drove|cooked|paid|do)",
            "(it is|so it is|then it is|and it is) [@filler|high time|about time|only fair] (your turn|your go) (for once|for a change|to (apologise|say sorry|make|put|give|compromise|change|suffer|do (something|it|the)|get up|clean|cook|be the|ring first|call first|sacrifice))",
            "(fair is fair|tit for tat|that makes us even|now we are even|we are not even|not even close to even|does not make us even|you still owe me (a (weekend|night|day|morning|lie in|evening|favour)|for|an apology|hours|nights|weekends|from)|i am keeping (count|score|track)|i have been keeping (count|score|track)|i have been counting|i have kept (count|score|track)|by my count|for every _ [_] (i|you))",
            where=Where(negated=None, third_person=None),
        ),
        Sequence(
            Pattern(
                "^ (and|so|guess|tell me)? who (was|is|did|does|has|pays|cooks|gets|had|cleaned|paid|got|looked|stayed|ends|ended|always|drove|drives|rang|calls|called|made|makes|took|takes|took|cooked|did the|washed|feeds|fed|put|puts|booked|books|organised|organises|planned|plans|walks|walked|buys|bought|remembers|remembered) ..9 $",
                "^ (and|so|guess|tell me)? whose _ ..6 $",
            ),
            Pattern(
                "^ (not you|me $|me that|me as|it was me|it is me|muggins|yours truly|certainly not|that is right|i did|i do|it was not you|it sure|always me|me again|i was|clue)"
            ),
            within="message",
            reach=2,
        ),
        Sequence(
            Pattern(f"i [have] {DID} ...6 i [have] {DID}"),
            Pattern(
                "^ (and|so)? [and|so]? what (do|did|have) you ..2",
                "^ (and|so)? you ..4 (nothing|none|zero|not once|never)",
            ),
            within="message",
            reach=8,
        ),
        Sequence(
            Pattern(
                f"i [have|had|was] [@filler|already|always] {DID} ...10 (every|all|three|four|five|six|twice|both|again|week|night|alone|myself) ..2"
            ),
            Pattern(
                "^ (and|what|when) [@filler] (you|have you|did you|do you|was the last) ..4 (not|once|done|do|did|nothing|never|time)",
                f"^ you [have|did] [@filler]? [{DID}]? ..1 (not|never|once|only|nothing|sat|zero|none)",
            ),
            within="message",
            reach=6,
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "i @filler? (feel|felt|am|get|was) @intensifier? @intensifier? @feeling_hard ..1 (when|because|as|that|if)"
            ),
            example="I feel drained when I do all the cooking in this house",
            why="It is the moment that goes with a feeling, and no account.",
            place="before",
        ),
        Unless(
            Pattern(
                "you are [@filler] (the|one of the) [only|one|few] (one|ones|person|people|friend) who ..3",
                "guess who is ..5 (tonight|tomorrow|today|this (evening|weekend|week)|for you)",
            ),
            example="you're the only one who gets me through winter",
            why="It is praise, or a treat announced.",
        ),
        Unless(
            IN_PLAY,
            example="I did the dishes the last three times lol",
            why="The words around it are play or fondness.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(love|loved|enjoyed|enjoy|happy to|glad to|my pleasure|no worries|thanks|thank you|grateful|you deserve|let me|my treat|you (two)? have been (amazing|brilliant|wonderful|so good)|it was fun|such fun|proud)"
            ),
            example="I've done the school run the last three times and loved it",
            why="It is gladness, thanks or play, and no account.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(could|would|can|will) you ..2 (please|mind|take|do|cook|help|drive|make|come|ring|give|pick|be|get|have)",
                "(^|!(count|compare|score)) (can|could|shall|should) we",
            ),
            example="I've cooked three times this week and I'm worn out, could you do tomorrow?",
            why="The count gives the reason of a plain request.",
            place="message",
        ),
        Unless(
            Pattern(
                "(<call>|<ring>|<text>|<book>|<pay>) (the|my) (plumber|landlord|bank|garage|surgery|council|vet|school|shop|hotel|airline|doctor|dentist|insurance|office|hospital|vet's)",
                "(you never know|game|match|chess|cards|scrabble|monopoly|score|level|film|song|episode|pub quiz|quiz|test|exam|marathon|5k|bus|vaccine|jab|dentist|doctor|tablets|bet|darts|golf|goals|race|swim|museum|exhibition)",
            ),
            example="I did the quiz the last three times and came last",
            why="It is a game, or something done for oneself.",
            place="sentence",
        ),
    ),
    offers=(
        Reframe(
            "I'm [tired, or another feeling] and I'd like [one thing]. Could you take it this time?"
        ),
        Ask("What would help most this week, apart from who is ahead?"),
    ),
    fires=(
        "I did it the last three times.",
        "I've cooked every night this week and you haven't once.",
        "thats the fourth time ive driven this month",
        "It's always me who apologises first.",
        "when was the last time you cleaned the bathroom",
        "I do everything around here, Dad, and you do the crossword.",
        "How many times have I picked you up from the station?",
        "You've been out three nights this week and I haven't had one.",
        "I paid for the last two holidays and you've paid for none.",
        "who does all the laundry in this house? me, that's right",
        "I rang the last five times. You rang never.",
        "for every visit i make you make none",
        "it's about time it's your turn to apologise",
    ),
    quiet=(
        "I've done the school run the last three times and loved it.",
        "It's your turn to deal, Grandad.",
        "I paid last time so you get the coffees, deal?",
        "You said “it's always me who apologises first” and there's some truth in it.",
        "You did the last three, let me take this one.",
        "I watched it three times this week, it's so good",
        "I've called the plumber twice, he's coming on Monday.",
        "I've been tired all week. Could you cook tonight?",
        "When was the last time you saw the sea?",
        "She says she's cooked every night and he hasn't once.",
        "How many times have you seen this film?",
        "I took the tablets three times today as it says",
        "guess who is cooking tomorrow? me!",
    ),
    confidence=0.65,
    priority=1,
)
