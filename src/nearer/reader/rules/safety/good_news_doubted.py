"""Good news answered with its dangers."""

from nearer.reader.contexts import matcher
from nearer.reader.matchers import Pattern
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless

RULE = Rule(
    code="SAF126",
    name="good-news-doubted",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="Good news was shared, and the doubt this early may land as “do not be glad”.",
    why=(
        "A worry for the other often comes out as a flaw in their good news: the hours, the cost,"
        " whether they can do it. To the one who is glad it says that the gladness was a "
        "mistake. In"
        " a study of couples, how good news was answered said much about how they were two months"
        " later. The worry can wait a day; the joy will not."
    ),
    limits=(
        "Where the news holds a real danger, saying so is care. Some families show love by "
        "worrying."
    ),
    sources=("gable2004", "gable2006"),
    context=matcher("good news"),
    match=(
        Pattern(
            # Can you? Will it?
            "are you (@filler|absolutely|quite|100|really|even)? (sure|certain|ready|qualified"
            "|prepared|old enough|fit enough|up to|able to) ..3 (you|that|about|it|this|they|he"
            "|she|can|will|to|for|is|want)",
            "(can|will|could|do|are) you (@filler|even|really|ever|honestly)? (handle|cope|manage"
            "|afford|do (that|it|this)|keep|stick|have time|have the time|be able|going to (cope"
            "|manage|handle|afford|be able|keep|last|stick)) ..3",
            "(do|are) you (@filler|really|even|honestly)? (really|honestly|seriously|actually) "
            "(think|want|believe|going|planning|need|ready|good enough|up) ..4",
            "(how|who) (on earth)? (are|will|do|is|would|can) (you|we|they|going|it|that|he"
            "|she)? (@filler|ever|going to|plan to|intend to)? (going to|ever)? (cope|manage"
            "|afford|handle|pay|fit|find the|look after|do the|mind|cook|juggle|explain|pick up"
            "|get (to|there)|survive|keep) ..4",
            "will you (@filler|even|really)? (last|manage|cope|stick|be able|be all right|still)",
            "(do not you|do you not|do you) (@filler|not)? think (that)? (it|that|this|you|he|she"
            "|they) (is|are|will be) ..2 (early|soon|young|old|risky|much|far|fast|rushed|quick"
            "|mad|crazy|naive|expensive|ready)",
            "(that is|that will be|it is|it will be) (@filler|like|about|at least)? (a|two|three"
            "|four|five|six|seven|eight|ten|a lot of|so many|many|long) (@filler|long|hard)? "
            "(years|hours|months|miles|pounds|grand|money|way|debt|night shifts|weekends)",
            "(it|that|this) is (@filler|probably|surely|bound to be|likely|just|only)? (@filler"
            "|bound to be)? (a|an) (scam|con|trick|fluke|mistake|phase|fad|trap|pyramid scheme"
            "|rip off|honeymoon)",
            "(half of|most|two thirds of|one in three|one in two|the majority of|so many|nine "
            "out of ten|half the|few) ..3 (fail|fails|end|ends|divorce|quit|drop|close|bust|never"
            "|do not|last|split|make it)",
            "(in|for|with|it is|only|such) (@filler)? (a|an) (@filler|very|pretty)? (easy|small"
            "|minor|little|obscure|tiny|cheap|silly|lower|junior|local|unknown) (subject|company"
            "|prize|race|role|part|school|course|team|club|publisher|job|magazine|paper|position"
            "|competition|one|exam|college|uni)",
            "(they|he|she|people) (@filler|always|just)? (say|says|tell|tells|give|gives|offer"
            "|offers|do|does|let|lets|take) (that|it|them|this|those) (to|for|in|with)? (@filler"
            "|practically)? (everyone|everybody|anyone|anybody|all)",
            "(is|are|will|would) (not)? (that|it|this|they|there|he|she) (@filler|not|even"
            "|really)? (not)? (@filler|a bit|going to be|be|very|too)? (@intensifier)? (risky"
            "|dangerous|expensive|stressful|a scam|a lot|hard|difficult|far|too much|too soon"
            "|soon|early|sudden|quick|a real|real|legit|temporary|permanent|tiring|worth it|safe"
            "|low|badly paid|too young|too old|a con|unpaid|only|a risk) ..3",
            # But the dangers.
            "(^|,|but|and|well|hm|hmm|oh|so|still|just|i hope|yes but) ..1 (that|it|this|there"
            "|you|he|she|they|things) (will|is going to|are going to|would|could|might|means"
            "|sounds|seems|looks|can be|is|are) (@filler|probably|only|always|never|not|just|mean"
            "|be)? (be|mean|get|have)? (@filler|a lot of|so much|too|very|more|a|even more|really"
            "|so|such a|quite|not)? (stressful|expensive|hard|tiring|long|exhausting|more work"
            "|much work|more stress|more hours|a lot|responsibility|pressure|risky|risk|difficult"
            "|disappointed|lonely|miss|regret|last|work|worked to death|far away|away more|busier"
            "|never|boring|tough|a commute|badly paid|temporary|only|harder|a big step|a huge"
            "|worse|burn out|burnt out|struggle|competitive|politics|debt|fail) ..3",
            "(more|longer|bigger|extra) (work|stress|responsibility|hours|pressure|bills|tax"
            "|problems|headaches|travel) (then|for|i|though|and|now|too|no) ..3",
            "(do not|try not to|i would not|no point|let us not|better not) (@filler)? (get"
            "|getting|let it|count|counting|celebrate|celebrating|jump) (@filler|too|your|your "
            "hopes|ahead|carried|chickens|to|yet|go|any)? ..3 (excited|hopes|ahead of yourself"
            "|carried away|big headed|cocky|chickens|too soon|yet|your head|hopes up|conclusions"
            "|too far)",
            "(i give it|it will not last|it never lasts|hope it lasts|i hope it lasts|enjoy it "
            "while it lasts|let us see (how long|if|whether)|we will see (how|if|about|what)"
            "|wait (until|and see)|just wait|you say that now|for now|i will believe it when) ..4",
            "(^|,|but|and|so|ok|oh) (@filler)? (what|and what|but what) (about|if|will|happens"
            "|happens to) (the (kids|money|cost|commute|mortgage|dog|house|rent|hours|children"
            "|family|cat|wedding|baby|risk|risks)|us|me|your (job|mum|dad|mother|father|studies"
            "|degree|health|kids|back|family|debts|pension|other|old|husband|wife)|our|my|it|they"
            "|he|she|you|when|if|money|childcare|rent|tax|work|visas) ..4",
            "(who|and who) (is|will|would) (@filler)? (going to|look|mind|pay|watch|cook|do|be"
            "|take|help) ..5",
            "(they|he|she) (must|probably|obviously|only|just|would) (@filler|just|be|have|have "
            "been|only|must|are)? (@filler)? (desperate|short|run out|take anyone|takes anyone"
            "|picked|chose|pick|felt sorry|being nice|being polite|say that|saying that|tell "
            "everyone|tells everyone|give it to|had no|have no|wants something|want something"
            "|lowered|needed someone|short staffed|quota|pity|low standards|could not find|need "
            "a) ..4",
            "(did|was|has|is) (nobody|no one|anyone|anybody) else ..3",
            "(was|were|did|is) (@filler)? (there|anyone|anybody|nobody|no one|you the) "
            "(@filler)? (any|no|else|other|only|many) ..1 (other|apply|applied|applicants"
            "|candidates|one|want|wanted|entries|runners|people) ..3",
            "(pure|beginner's|sheer|must be|just|got) (luck|lucky|a fluke|fluke) ($|,|then|i|this"
            "|you|that) ..3",
            "(^|,|but|and|well|oh) (@filler)? (only|just) (a|an|the|second|third|part|one|two"
            "|three|until|temporary|silver|bronze|ten|five|six) ..3",
            "(i hope|hopefully|hope|let us hope) (you|they|he|she|it|this|that|your) (@filler)? "
            "(know|do not|realise|are not|is not|does not|have thought|thought|can|read|will not"
            "|understand|last|lasts|works|will still|still|remember|checked|is real) ..5",
            "(have|did) you (@filler|really|even|actually|properly)? (thought|think|considered"
            "|consider|read|checked|check|worked out|asked) (@filler|about|this|it|that|the|what"
            "|how|through|of)? ..3 (through|about|contract|small print|cost|costs|means|mean"
            "|afford|catch|risks|hours|commute|tax|enough|properly|kids|us|salary)",
            "(what is|is there|there is|there has to be|there must be|where is) (@filler"
            "|always)? (the|a|bound to be a) (@filler)? (catch|downside|small print|snag|but)",
            "(not everyone|most people|a lot of people|many people|plenty of people|people|half "
            "of them|statistics|most of those|they say most|loads of people|my (cousin|friend"
            "|sister|brother|boss|aunt|uncle|colleague|neighbour|_)) (@filler|who|that)? ..3 (can"
            "|fail|fails|drop|dropped|quit|hated|hates|regret|regretted|burnt|burned|divorce"
            "|divorced|failed|lost|give up|gave up|lasted|did that|tried that|get divorced|do "
            "not make|does not work|sacked|scammed|ended|end up) ..3",
            "(at your age|with your (health|record|luck|back|temper|history|grades|nerves|anxiety"
            "|experience|_)|someone like you|you of all people|you are not (exactly|really|very"
            "|the most|even|that)|you (always|never) (finish|stick|quit|give up|change|say|stay"
            "|keep|last)|you will (never|only|regret|get bored|burn out|be back|have to|be too"
            "|hate|quit|struggle|miss|end up|be exhausted|be broke|need to|still have)|you can "
            "not (@filler|even)? (even|cook|drive|manage|keep|look|handle|get|wake|save|afford"
            "|boil)|you do not (@filler|even)? (even|know|have the|like)) ..5",
            "(in this (economy|market|climate|weather)|so you will be (away|gone|busy|late|never"
            "|out)|so (that|this) means (you|we|i|no|more)|i suppose (that|this|you|we|i)|does "
            "(that|this|it) (mean|even pay|pay|come with|not) ..2|how much (does|will|did) (it"
            "|that|they|this) ..2|is that (all|it)|(and)? (that|it) is (it|all)|you have been "
            "(before|here before)|like last time|remember (last time|what happened|the last)"
            "|again) ($|,|you|we|i|when|no|not|more|pay|cost|with|and) ..4",
        ),
        # Anyone could, and it will not last.
        Pattern(
            "(^|,|but|well|because|oh|and) (@filler)? (anyone|anybody|everyone|everybody|any (fool|idiot)|a child|half the (class|town|country)) (@filler|can|could|always)? (can|could)?"
            " (@filler|just)? (pass|passes|passed|get|gets|got|win|wins|do|does|did|make|makes|have|has) (@filler|into)? (that|those|this|them|it|one"
            "|in|these) ..3",
            "(they|he|she) (put|puts|let|lets|pick|picks|took|take|print|prints) (everyone|everybody|anyone|anybody) ..2",
            "(he|she|they) (@filler|only|probably|must have)? (let|letting) you (win|pass|in|have|beat|through)",
            "^ (@filler|oh|well|it)? (will|does|can) (not|never) last ..3",
            "(they|he|she) (get|gets|got) (those|that|these|it|them) wrong ..3",
            "(he|she) (@filler|probably|only|just|must)? (wants|want) something",
            "is (it|that|he|she) (@filler|even|really) (really|even)? (yours|his) ..1",
            "(you|he|she) will (@filler|soon)? (be back|get (sacked|fired|caught|dumped)) (@filler|in)? ..3",
            "you are (@filler|far|way|much|a bit)? too (young|old|soft|shy|busy|sick|weak) (for|to) ..4",
        ),
        # The flaw in it.
        Pattern(
            "(will|is|are|would|does|do|has) not (the|that|it|your|this|they|there) ..3 (too|rather|awfully|terribly|a bit|quite|very|a lot"
            "|a little) (high|far|expensive|dear|pricey|hard|small|tiny|big|much|long|late|early|noisy|cold|damp|risky|dangerous|old"
            "|young|tiring|stressful|cramped|dark|loud|steep|competitive|low)",
            "(you|he|she|they|it|we) will (@filler|all|soon)? (be|feel|get|end up) (@filler|so"
            "|really|too|totally|absolutely)? (exhausted|tired|knackered|worn out|stressed|bored"
            "|broke|skint|lonely|swamped|homesick|sorry|overwhelmed|away|gone|burnt out|rushed "
            "off|out of your depth|working all|up all)",
            "are you (@filler)? (sure|certain) (@filler|that)? ..2 (a good|a wise|a sensible"
            "|such a good|the right|wise|sensible|worth|enough) ..1",
            "(do not|let us not|better not|no point|try not to|i would not) (@filler)? (celebrate"
            "|celebrating|crack|open|get (too|so|your|carried|excited)|count|tell everyone|boast"
            "|brag|jinx) ..4",
            "(is|will be|be|is going to|will) (@filler|going to|just)? (cost|costing|take|mean) "
            "(@filler|you|us)? (a fortune|a lot|a bomb|an arm|the earth|so much|thousands|loads"
            "|ages|years|money|too much|a while|all your)",
            "(they|that place|that school|they will|it) (@filler|will|just|basically)? (take"
            "|takes|took|let|lets|accept|accepts|hire|hires|give|gives) (@filler|in)? (it to)? "
            "(anyone|anybody|everyone|everybody|all sorts|just about anyone)",
            "(only|just|probably|must be) (@filler)? because (@filler)? (nobody|no one|they|he"
            "|she|you|it) ..5",
            "how long (@filler)? (will|is|does|can|do) (@filler)? (this|that|it|they|you|the) "
            "(@filler|one)? (one)? ..1 (last|going to|take|keep|stick|manage|be)",
            "^^ (oh|hm|what|really)? ,? (with|at|on|in) (your|that|this) (@filler)? _ ..1 $$",
            "(i)? (@filler)? hope (@filler|that)? (you|they|he|she|it) (@filler|at least|all"
            "|both)? (got|checked|read|kept|asked|did|are not|is not|was not|do not|does not"
            "|have (thought|read|checked|got|a plan|told)|know what|can (afford|cope|manage"
            "|handle)|will not|realise|worked out|have not) ..5",
            "(do|will|are|is|would|does|wo) (not)? (you|it|that|he|she) (not)? (@filler|going to"
            "|be|get|make you|feel)? (@filler|get|be|going to|terribly|awfully|so|very|a bit"
            "|really|too)? (@filler|terribly|awfully|so|very|a bit|really|too)? (nervous|scared"
            "|worried|tired|bored|lonely|terrified|homesick|sick|exhausted|afraid|embarrassed"
            "|anxious|sorry|miss|regret|burnt out|in the way|cold|stuck)",
            "i (would|will|will be|am|would be|do) (@filler|really|only|just|a bit)? (worry"
            "|worried|hate|terrified|never|not (want|do|dare|get|count|be so|trust|risk|like"
            "|fancy)|be careful|be (worried|scared|terrified|wary|too)|think twice|rather you"
            "|careful|nervous|concerned|sceptical|not sure|not so sure|not convinced)",
            "(where|how|when|who|what) (@filler|on earth)? (will|are|do|is|would|about) (you|we"
            "|they|he|she|it|your) (@filler|even|ever|going to)? ..2 (put|fit|live|find (the"
            "|time)|get the|manage|do with|pay|afford|sleep|store|park|keep|look after|do when"
            "|do if)",
            "(those|these|they|them|that (lot|company|place|sort|kind|crowd)|people like that"
            "|galleries|agents|publishers|landlords|banks|estate agents) (are|is|will|all|always"
            "|only|never) (@filler|all|just|known|not)? (sharks|crooks|cowboys|cheats|useless"
            "|desperate|all the same|after your|rip|rob|let you down|take (a|advantage)|use you"
            "|pay|messy|unreliable|dodgy|awful|terrible|flood|floods|failing|closing|going under"
            "|overrated)",
            "(that|this|the) (street|area|house|part of|place|neighbourhood|car|make|school"
            "|company|job|line of work|team|town|city) (@filler)? (floods|is (rough|noisy|damp"
            "|dodgy|awful|expensive|dangerous|failing|dead|a dump|dying|so far|miles)|has (a|no"
            "|had|damp|bad)|always|never|goes|breaks|lost)",
            "^ (in this|at your|at this|on your|on that|with that|with the|for that) (economy|age"
            "|salary|money|time|point|weather|traffic|market|price|deposit|stage)",
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(so|really|very) (happy|proud|glad|pleased|excited|thrilled|chuffed)",
                "(proud of|happy for|congratulations|congrats|well done|you did it|amazing"
                "|brilliant|fantastic|wonderful|tell me|celebrate|i love|love this|love that"
                "|love it|can not wait|want to hear|deserve|deserved|drinks|champagne|hooray|yay"
                "|knew you|how did you|what did they say|how does it feel|what a|best news|great "
                "news|lovely news|made my day|over the moon|big hug|wow|haha|lol|yes yes)",
            ),
            example=Exchange(
                "I got the job!",
                "I'm so happy for you! How will you celebrate? More hours for you now",
            ),
            why="The joy is joined first; the question is interest.",
            place="message",
        ),
    ),
    offers=(
        Reframe("I’m glad for you. What are you looking forward to most?"),
        Reframe("I have a worry too, and it can wait. First tell me how it happened."),
        Ask("What does this mean to them, worries aside?"),
    ),
    fires=(
        Exchange("I got the manager job!", "Are you sure you can handle that?"),
        Exchange("We got the house!", "Won't the commute be a bit long?"),
        Exchange("We're having a baby!", "How are you going to afford it?"),
        Exchange("I got accepted to art school", "hm that'll be a lot of debt"),
        Exchange("I passed the audition!!", "don't get your hopes up yet"),
        Exchange("We got engaged last night", "isn't that a bit soon"),
        Exchange("They offered me the job in Oslo!", "And what about the kids?"),
        Exchange("I won second prize at the fair", "only second?"),
        Exchange("I finally signed the book contract", "Have you read the small print?"),
        Exchange("They promoted me today!", "They must be desperate."),
        Exchange("I passed my theory test!!", "Any fool can pass that."),
        Exchange("I beat grandad at chess", "he let you win"),
        Exchange("I ran my first marathon!", "I hope you don't ruin your knees"),
        Exchange("I got the scholarship!", "What's the catch?"),
        Exchange(
            "I'm so excited, we got the house",
            "more stress for you then, you never finish anything",
        ),
    ),
    quiet=(
        Exchange("I got the manager job!", "I knew it! Tell me how they said it."),
        Exchange("We're having a baby!", "Oh! How are you feeling? When?"),
        Exchange("We're having a baby!", "I'm so happy for you two. How will you tell your mum?"),
        Exchange("I got accepted to art school", "What are you looking forward to most?"),
        Exchange("I passed my theory test!!", "They don't pass just anyone."),
        Exchange("I beat grandad at chess", "He never lets you win, I know him."),
        Exchange("I'm buying a van", "Are you sure you can handle that?"),
        Exchange("They offered me the job in Oslo!", "Oslo! What did you say? When would you go?"),
        Exchange(
            "I won!", "“Are you sure you can handle that,” he said, and you did. Ha. So proud."
        ),
        Exchange("I passed!", "Are you home yet? I'm bringing cake"),
        Exchange(
            "I got the lead part",
            "Who is going to help you learn the lines? Me, I hope. Congratulations",
        ),
        Exchange("I finally finished it", "How long did it take you in the end?"),
        Exchange("We got the house!", "Won't the garden be heaven in June?"),
        "Are you sure you can handle that?",
    ),
    confidence=0.65,
)
