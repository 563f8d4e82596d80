"""A thought, wish or motive put into the other's head."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Reframe, Rule, Swap, Unless

RULE = Rule(
    code="EXP114",
    name="mind-reading",
    step="expression",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="This tells the other person what they think or want; it may land as having no say in it.",
    why=(
        "“You don’t care” is a guess about what goes on inside somebody, said as a fact. Couples in"
        " distress tend to read a bad motive into what the other does, and the one who is read then"
        " argues about the motive. What was seen, the story it started, and a question about it keep"
        " both of you in the same room."
    ),
    limits=(
        "Sometimes the motive is known because it was said, and the words still stand out here."
        " A warm guess about good intentions is left alone, and so is one that is asked as a question."
    ),
    sources=("fincham1992", "gordon1970", "rosenberg2003"),
    match=(
        # No care, no love, no respect: said as a fact about the inside.
        Pattern(
            "(^|,|but|and|because|!@framed) {you @filler? (do|did) not @filler? (even )?(care (about (me|us|my|how i|what i|anyone|anybody|anything|this|our|the kids|your|how|what|other)|if (i|we|you hurt)|that (i|we)|how (i|we|much)|what (i|we|it does|happens)|at all|any more|enough|one bit|$|,|and|do you|whether)|give a (damn|shit|toss|fuck|crap|stuff|monkeys|hoot)|love (me|us|your)|like (me|my|us|being with)|want (me|us|to be with|to be here|to be around|to fix|to work|to understand|to know|to see me|this (marriage|baby|family|relationship)|anything to do)|find me|need me ($|,|any more|anyway)|value|miss (me|us)|see me ($|,|any more|as a)|fancy me|trust me|believe in (me|us)|mean (it|that|a word|any of)|take me)}",
            "(^|,|but|and|!@framed) {you [@filler|just|clearly|obviously] wish (you (had|would) (have )?(never|not) (met|married|had) (me|us)|i (was|were) (dead|gone|someone|somebody|more like|not here)|you were (single|free|with (her|him|somebody|someone)))}",
            "(^|,|but|and|!@framed) {you ("
            "(could not|could) care less|do not @filler? (care about|care for|love|respect|trust|value|appreciate) (anyone|anybody|anything|no one|nobody|a single) ..3|do not (want|like) (it when i|me to (be|have|go|see|do|feel|win|succeed)|seeing me|anyone else)|do not (have|feel) (any|an ounce of|a shred of) (feelings|respect|love|sympathy|remorse|guilt|interest|empathy)|would not (care|notice|mind|even (care|notice)) if (i|we)|do not care $|think (only|just) (of|about) (yourself|you|your)"
            "|(never|have never|obviously never|clearly never) @filler? (loved|cared|wanted|liked|respected|believed in|meant|trusted|intended|planned) ..1 (me|us|about|this|to|it|my|any|in)"
            ")}",
            "(^|,|but|and) @lead? @lead? {you ("
            "(obviously|clearly|evidently|plainly|secretly|deep down|really) ((do|did) not (care|love|like|respect|want (me|us|this|to be with)|trust|miss|mind|think|value|need)|could not|hate|think|thought|would rather|prefer|regret|resent|want (me|to)|forgot|have no|never|are not (interested|bothered|sorry|happy with me)|have (better|other|more important)|love (her|him|them))"
            "|(hate|resent|despise|regret) (me|us|my|being with|marrying|having|coming|it when i|that i|everything about)"
            "|are (not (even|really|at all)? (sorry|interested in|bothered|attracted to|in love with|happy with) ..2|ashamed of (me|us|my|being|where|who|our|your)|embarrassed (by|of|to be (seen )?with) (me|us)|bored (of|with) (me|us)|sick of (me|us)|over me|using me|hiding (something|things)|lying $|seeing (someone|somebody|her|him)|glad (i|that i|it)|jealous (of|that|because)|threatened by|happy (that i|when i am (sad|down|miserable))|waiting for me to)"
            ")}",
            where=Where(question=False, hypothetical=False, third_person=False),
        ),
        # A bad aim behind what was done.
        Pattern(
            "(^|,|but|and|because|!@framed) {you ("
            "@filler? (only|just) @filler? (want|wanted|wants|like|care about|do this|do that|do it|did it|did this|did that|say|said it|said that|said so|say that|say it|say these things|came|come) ..1 (to|because|so) ..1 @mean_aim"
            "|only (ever )?(care|cared|worry) about (your|what (your|people|the|other|everyone)|money|how (you|it)|winning|yourself|being)"
            "|(only|just) (want|wanted) ..1 (my money|sex|a (maid|cook|cleaner|mother|servant|fight|reaction|row|punchbag)|someone to|me for|attention|sympathy|everything|things your|it your way|your own way|the money|me when|me around|what you)"
            "|(are )?only @filler? (saying|doing|being|asking|staying|apologising|here|nice|married|love|like|want|need|keep|stay|stayed|apologised|said|say|called|did|do|are (with|here|nice|saying|doing|being|staying|apologising|asking)) ..4 (because|so (that )?you|to get|for (the )?(money|sex|attention|show)|out of (guilt|pity|duty))"
            ")}",
            "(^|,|but|and) @lead? {you have already (decided|made up your mind|judged|written)}",
            "you (only |just )?(want|wanted) me to (fail|suffer|shut up|go away|leave|disappear|agree|do (everything|it all|all)|be your|say yes|feel|lose|look|stay (quiet|home|here)|give up|give in|beg|be someone|clean up|clean|cook|pay|look after) ..3",
            "you (would|will|must) be (so |much |a lot )?(happier|better off|glad|happy|pleased|relieved|delighted) (if|without|when|once|with someone|with somebody) (i|me|we|us|someone|her|him|it was)",
            "you have (no|zero|not any|no real) (intention|desire|interest|wish|plan|plans|feelings|love|respect|regard) (of|to|in (me|us|my|our|how|what|anything)|for (me|us|my|our|your|anyone|what|how)) ..2",
            "you have (@filler )?(stopped|given up|quit) (loving|caring|wanting|fancying|respecting|liking|believing|trusting|trying|seeing|thinking|bothering|noticing)",
            "you are (@filler |secretly |just |only |clearly |obviously )?(secretly _|hoping (i|we|that i|it|to)|waiting for (me|us|it|this)|using (me|us|this|the kids|that)|enjoying (this|it|seeing|watching)|pretending (to (care|listen|love|like|be (sorry|happy|nice|interested|busy|asleep))|you (care|did not|do not|are))|punishing (me|us)|testing (me|us)|playing (me|with me|games)|not (even (listening|trying|interested|bothered|sorry|thinking)|committed|attracted|in love|invested|sorry|(happy with|proud of) (me|us|your))|avoiding (me|us|this)|taking (the piss|advantage)|trying to (hurt|control|avoid|get (out|rid|away)|make (me|it|us)|change me|punish|upset|start|pick|wind|embarrass|manipulate|guilt|hide|turn|trick|replace|buy)|doing (it|this|that) (to|on purpose|deliberately|because|for attention)|looking for (a|an|any|ways|reasons) (fight|excuse|argument|reason|way out|row|to))",
            "you want (me to (fail|suffer|feel (bad|guilty|small|stupid)|be (miserable|alone|unhappy|a|like|quiet|someone)|leave|beg|cry|give up|disappear|apologise for|do everything|fall|lose)|to @mean_aim|everyone to|us to (fail|fight|break up|be miserable))",
            "you (are|were) @filler? (only|just|clearly|obviously|deliberately|always|really|secretly)? (trying|looking|hoping|out|doing (this|it|that)|saying (this|that|it)|being like this|acting like this|asking) @filler? (for ways )?to @mean_aim",
            "you (like|love|enjoy|enjoyed|get off on|get a kick out of|take pleasure in) (hurting|seeing me|making me|watching me|putting me|humiliating|winding me|upsetting|fighting|arguing|being cruel|it when i (cry|fail|am (sad|upset|hurt)))",
            "you (did|do|are doing|said|say) (it|that|this|these things) ..1 (on purpose|deliberately|to (spite|hurt|punish|annoy|upset|embarrass|get at|get back|prove|make me|wind)|out of spite|because you (hate|do not|want|can|enjoy|are jealous))",
            "you (knew|know) (exactly (what you (were|did|are)|how (i|it|much i|that|this)|when|who|why|where|that|$)|(full|perfectly|damn|very|fine) well)",
            "you (meant|mean|meant for it) to (hurt|upset|embarrass|humiliate|miss|forget|exclude|leave me)",
            where=Where(question=False, hypothetical=False, third_person=False, negated=False),
        ),
        # What the other is said to think of the one who speaks.
        Pattern(
            "(^|,|but|and|because|!@framed) {you @filler? (must |just |really |clearly |obviously |still |seem to |always |probably )?(think|thought|believe|assume|assumed|reckon) (that )?@mean_thought}",
            "(^|,|but|and) @lead? {you ("
            "think so little of"
            "|(could not|can not) wait (to (get (away|rid|out)|leave (me|us|here)|be rid|see the back|go back to (her|him)|be alone|see me (fail|cry))|for me to (leave|go|fail))"
            ")}",
            "(^|,|but|and) @lead? you (say|said|keep saying) (sorry|you love me|it|that|you care|you are sorry) ..2 {but you (do not|did not|never) (@filler )?(mean|meant|care|feel|love)}",
            "(^|,|but|and|because) @lead? {you (would|had|obviously would|clearly would) (rather|sooner|prefer to) ...10 than ...4 (me|us|your (family|own|wife|husband|kids|children|son|daughter|mother|mum|dad)|home|listen|talk|here)}",
            "you (care|love|think|worry) ..1 (more )?about ..6 (more )?than ..3 (me|us|your (family|own|wife|husband|kids|children|son|daughter)|about me|my)",
            "you (love|like|value|respect|need) ..5 more than ..2 (me|us|your (family|own|wife|husband|kids|children|son|daughter))",
            "(your (phone|job|work|friends|mother|mum|family|car|game|games|career|ex|team|reputation|pride)|everything|everyone|anyone|football|work|money|she|he|they) (is|are|means|mean|matters|matter|comes|come|is always|always comes) ..2 (more (important|to you|than me)|before (me|us)|first (for|with) you|ahead of (me|us)|more than (me|us|i|we))",
            "i (mean|am|matter|meant|was) (nothing|not important|not a priority|invisible|worthless|a burden|a joke|an afterthought|second best|the last thing|just (a|your|the) ..3|no one|nobody|last) (to|for|on|with) (you|your (list|mind))",
            "i do not (matter|mean anything|mean a thing|count|exist) to you",
            "(all|the only thing) you (care about|think about|want|see) (is|are|was) (for me|me to|your|yourself|money|sex|winning|work|being right|what|how|the|me (when|for)|looking|getting)",
            "i (know|bet|can tell) you (secretly |really |just |only |deep down )?(do not (even )?(care|love|want|like|respect|miss)|hate (me|my|us|our)|think (i am|less|that i)|regret|are (bored|ashamed|embarrassed|seeing|lying|not sorry)|would rather|never (loved|cared|wanted|liked|meant))",
            "in your (head|mind|eyes) i am",
            where=Where(question=False, hypothetical=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "best ..1 (surprise|present|gift|birthday|party|day|night|evening) (ever|of my life|in years)"
            ),
            example="You did that on purpose, best surprise ever",
            why="What was done on purpose was a treat.",
            place="message",
        ),
        Unless(
            IN_PLAY,
            example="You clearly think I'm a terrible cook and I love you for eating it",
            why="The words around it are play or fondness.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "care (what|about what) (people|they|anyone|anybody|others|the (neighbours|world)) ..2",
                "not want (me|us) to (worry|pay|miss|be (late|alone)|get (wet|cold|hurt)|carry|wait|know (it|that) (was|hurt)|go without)",
            ),
            example="You really do not care what people think of your hats, it's brilliant",
            why="Not to care about gossip, or not to want somebody to worry, is said with warmth.",
        ),
        Unless(
            Pattern(
                "i (sometimes |often |always |do |still )?(worry|fear|am (afraid|scared|worried)|tell myself|told myself|start to think|imagine) ..3",
                "the story (i|in my) ..6",
                "my (fear|worry) is",
            ),
            example="I'm scared that it means something, and you don't love me any more",
            why="It is told as a fear of one’s own, which is what helps.",
            place="before",
        ),
    ),
    offers=(
        Reframe(
            "When [what I saw or heard], the story I told myself was [what I feared]. Is it true?"
        ),
        Reframe("I feel [a feeling] and I’d like to know how it is for you."),
        Swap(
            "(^|,|and|but|because) {you do not care} about (me|us|him|her|them|(my|our|the) _) ($|,)",
            "I don’t know what you feel",
            example="You don't care about us.",
        ),
    ),
    fires=(
        "you wish you'd never met me",
        "You don't care about me at all.",
        "u obviously hate my family",
        "You just want to win every argument",
        "You did it on purpose to embarrass me.",
        "You think you're better than everyone else in this family",
        "you'd rather be with your mates than spend one night at home",
        "You knew exactly what you were doing, Karen.",
        "your phone is more important than us",
        "All you care about is money, Dad",
        "You never loved me",
        "you're only saying that because you feel guilty",
        "I mean nothing to you any more.",
        "You’re just trying to get out of helping with Mum.",
        "you couldn't care less how i feel",
        "You enjoy making me feel small",
    ),
    quiet=(
        "You did that on purpose! Best birthday in years",
        "You don't care what people think, and I love that about you.",
        "You just want to sleep, I get it.",
        "You said “you don't care about me at all” and I want to answer that.",
        "Do you think I'm stupid for crying at adverts?",
        "You think I'd forget your birthday? Check the porch.",
        "I'm scared you don't love me any more.",
        "You clearly have the better eye for this, you pick.",
        "You'd rather have the window seat, wouldn't you?",
        "He only wants to win every argument.",
        "You knew exactly what I needed, thank you",
        "If you don't care about the colour I'll take blue.",
        "I know you want me to be happy",
        "you don't want the last samosa?",
    ),
    confidence=0.75,
    priority=1,
)
