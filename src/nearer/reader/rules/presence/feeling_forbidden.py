"""A feeling that somebody forbids themselves, or calls foolish while having it."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Unless

RULE = Rule(
    code="PRE103",
    name="feeling-forbidden",
    step="presence",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="A feeling is turned away here before anyone has heard it.",
    why=(
        "“I shouldn't be upset”, “it's stupid to feel this”, “I've no right to be sad, others have it"
        " worse” and “I ought to be over it by now” put a judgement on top of a feeling. The feeling does not leave; it is joined by shame and gets"
        " harder to tell anyone. Not accepting what one feels is one of the marks of struggling with"
        " feelings. Treating it as one would a friend's tends to let it move."
    ),
    limits=(
        "Sometimes a person sees that their anger was out of proportion and says so as a repair. The words"
        " are then an apology and no ban."
    ),
    sources=("neff2003", "article", "masters2013"),
    match=(
        Pattern(
            # A ban: must not, ought to be otherwise.
            "i [really] (should|must|ought|would rather) not [@filler] [really] (to)? [@filler] (be|feel|get|let myself [be|feel|get])"
            " [@filler] [@intensifier] @self_pronoun_feeling",
            "i (can not|do not|will not|would not|refuse to) [@filler] (let|allow) myself [to] [be|feel|get|cry|need|want|miss] ..1 (@self_pronoun_feeling|cry|feel|need|want|miss)",
            "i can not afford to (be|feel|get) @self_pronoun_feeling",
            "i (should|must|ought) not [@filler] [to] (cry|sulk|mope|complain|moan|whinge|mind|need (my (mum|dad|mother|father) ($|,|at)|anyone ($|,)|a hug)|let it (get|bother|upset|hurt)|let this (get|bother|upset|hurt)|take it (so|personally|to heart))",
            "i [really] (should|ought to) [@filler|really] (be|feel) [@filler] [@intensifier] (grateful|happy|glad|pleased|thankful|over (it|this|him|her|you|that)|past (it|this|that)"
            "|stronger|fine by now|coping|able to (cope|handle)|used to it|bigger than) ..4 ($|, |by now|not|instead|but|and i am|for you)",
            "i (should|ought to) have [@filler] (got|gotten|been|moved|let) (over|past|on|it go|go|used)",
            "i am [@filler|@intensifier] (pathetic|ridiculous|stupid|so stupid|such a baby|an idiot|such an idiot|weak|so weak) ...1 (crying|weeping|getting|feeling|being|sitting|for (crying|feeling|being|getting|minding|caring))",
            "i [really] should (not [even|really] mind|not [even|really] care|know better than to (feel|be|cry)|be (over|past) (it|this|him|her|that))",
            "i am not (supposed|allowed|meant) to (feel|be [@intensifier] @self_pronoun_feeling|cry|mind|need|want|show|get)",
            "i (do not|did not) (deserve|get) to (feel|be) [@intensifier] @self_pronoun_feeling",
            "i (hate|cannot stand|despise) (that i|myself for|feeling|being|how) [am|get|feel|being|feeling|i] [@intensifier] ..1 (@self_pronoun_feeling|@tender_state|needing|crying)",
            # A verdict on the feeling.
            "(it is|its|this is|that is|thats|i know it is|it was|how) [@filler|@intensifier|probably] [@intensifier] @small_verdict [of me] (to [still] (feel|mind|cry|miss|care|worry|hurt|grieve"
            "|(be|get) [@intensifier|this|that] @self_pronoun_feeling)|that i [still] (feel|felt|mind|cry|cried|miss|care|(am|was|get|got) [@intensifier] @self_pronoun_feeling)"
            "|[i know|i guess|probably] but (i [still] (feel|felt|cried|cry|mind|miss|worry)|it [still|really] (hurt|hurts|stung|stings|upset))|(feeling|being) [@intensifier] @self_pronoun_feeling)",
            "i (feel|felt|am|was) [@filler] [@intensifier] (@small_verdict|guilty|bad) (for|about) (feeling|crying|being [@intensifier] @self_pronoun_feeling|minding|caring|needing|missing|getting [@intensifier] @self_pronoun_feeling)",
            "i feel [@filler] [@intensifier] @small_verdict [@filler] (saying|admitting|telling|mentioning|bringing|writing|getting (upset|emotional|teary)) ..2 ($|,|but|because)",
            "i (know|think|guess|realise) i am [@filler] [being] [@intensifier] [being] (@small_verdict|overreacting|overthinking|oversensitive|too sensitive|a baby|a big baby|needy|clingy|soft)",
            "i am [@filler|only|probably] being [@intensifier] (@small_verdict|soft|oversensitive|too sensitive|a baby) ...1 (never mind|ignore|sorry|do not mind|forget|take no notice)",
            "i am being [@intensifier] (oversensitive|too sensitive|overly sensitive|a baby|a big baby|such a baby|needy|clingy|irrational|unreasonable|pathetic|ridiculous|dramatic|melodramatic)",
            "i am (just|probably|only) being [@intensifier] (@small_verdict|oversensitive|too sensitive|overly sensitive|a baby|a big baby|needy|clingy|soft|emotional)",
            "i am [@filler|probably] (overreacting|being oversensitive|being too sensitive|making (a fuss|too much|a big deal))",
            # No right, no reason; others have it worse.
            "i [really] (have|have got) [@filler] (no|not any|zero|little) [real|good] (right|reason|business|excuse|cause|grounds) [to|for] (feel|feeling|cry|crying|complain|complaining|mind|moan|mope"
            "|(be|being|get|getting) [@intensifier] @self_pronoun_feeling)",
            "there is [@filler] no [real|good|earthly|logical|rational|sensible|obvious] (reason|point|need|excuse|use) (for me to|to|in me|in) (feel|feeling|be|being|cry|crying|mope|moping|get|getting) ..3 @self_pronoun_feeling",
            "why can not i [@filler] (be (happy|glad|normal|ok|pleased|grateful|stronger|calm)|get over|let (it|this|that|him|her) go|move on|stop (crying|feeling|being|thinking)|cope|snap out|handle)",
            "(people|others|some|children|everyone else|other people) [out there] [@filler] (have|has|with|are|is|in) ..2 (real|actual|proper|bigger|serious|starving|dying|war|worse|actually) ...4 (and|while|but|so) ([here] i (am|was|sit) [@filler|all] (crying|sad|upset|moaning|complaining|whining|sulking|moping|feeling|weeping|worrying|sobbing|falling|in|sitting|getting)|i (cry|complain|moan|whine|feel|sulk|get|worry|fall)|here is me|here am i|there is me) ..3",
            "i am [@filler|@intensifier] (ashamed|embarrassed|disgusted|mortified|cross with myself|angry with myself|mad at myself) (of|for|about|to|that i|with myself for) [be|being|feel|feeling|am|myself for] [being|feeling] [@intensifier] @self_pronoun_feeling",
            "i am [@filler|@intensifier] (too old|far too old|old enough not|too grown up|a grown (man|woman|adult)) [to|i should not|and] [still]? (be|feel|cry|get|mind|miss|need|being|feeling|crying) ..2",
            "(it is|its) [@filler] (not right|not fair|wrong|not ok|not nice|unfair|bad) [of me] to (be|feel|get) [@intensifier] @self_pronoun_feeling",
            "(wrong|bad|awful|mean|selfish|terrible) of me to [@filler|even] (be|feel) [@intensifier] (relieved|happy|glad|excited|hopeful)",
            "i do not [@filler|really|even] (have|get) (the|a|any|much) [real|good] (right|reason|business|excuse|cause|grounds) to (feel|cry|complain|mind|moan|mope|(be|get) [@intensifier] @self_pronoun_feeling)",
            "(^|,|and|but|because|that) [@filler] (men|boys|dads|mums|fathers|mothers|lads) (do|should|must) not (cry ($|, |about|over|like|so|do)|weep|sob|break down|fall apart|whine|get (scared|emotional|upset))",
            "@small_verdict how (much|badly|deeply|hard) ..3 (hurt|hurts|miss (you|him|her|them|mum|dad|it)|bothers|affects|upset|upsets|stings|mind|care)",
            "(a|some) (grown|grown up|big|old|full grown|@a_number year old) (man|woman|adult|girl|boy|lad) ((getting|being|feeling) [@intensifier] @self_pronoun_feeling|crying|weeping|in tears|scared|afraid|homesick|missing (home|him|her|his|my)|sobbing)",
            "i (keep|am|have been) (telling|tell) myself ..2 (get (a grip|over)|stop (crying|feeling|being)|pull (myself|yourself)|toughen|man up|be strong|snap out|it is (nothing|silly|stupid)|i should not|not (feel|cry|be|mind|to (feel|cry|be|mind)))",
            "(get a grip|snap out of it|pull (yourself|myself) together|get over it|toughen up|man up|stop crying|be strong) ...2 i (keep|am|was|have to) (telling|tell|told) myself",
            "(here is me|here i am|there is me|look at me) [@filler|all] @self_pronoun_feeling",
            "who am i to (feel|complain|cry|be|mind|moan)",
            "(what right|what reason|why) (do|have|should) i (have|got|get)? to (feel|be|complain|cry|moan|mind) ..2 (@self_pronoun_feeling|$)",
            "(other people|others|some people|people|plenty of people|millions|so many people) [out there] (have|have got|got|had) (it|things) [@intensifier|far|much] (worse|harder) ..3",
            "(nothing|hardly anything|not anything|not much) (to|worth) (cry|crying|complain|complaining|be upset|being upset|get upset|moan|feel) ..2 (i (know|should|am)|and (i|here i)|but i|yet)",
            # Orders to oneself.
            "i [@filler|really] (need|have|ought|must) [to] (get over (it|myself|this)|toughen up|man up|grow up|snap out of it|pull myself together|stop (feeling|crying|being|moping|getting)"
            " [@intensifier] [@self_pronoun_feeling]|be strong|get a grip|suck it up)",
            "(grown|real|big) (men|man|women|woman|adults|boys|girls|boy|girl) (do not|does not|should not) (cry|feel|get|weep|sob|sulk|need)",
            "why (am|do) i [even|still|always] (crying|cry|sad|upset|like this|feel like this|feel this way|so (upset|sad|emotional|weak|sensitive)|feel so) ..6 (stupid|ridiculous|silly|pathetic|nothing|for no reason|no reason)",
            where=Where(negated=False),
        ),
        # The feeling and the verdict on it, in either order.
        Sequence(
            Pattern(
                "i ..3 (@self_pronoun_feeling|cry|crying|cried|miss|missing|mind|care|resent|envy|feel like this|feel this way)",
                where=Where(negated=None),
            ),
            Pattern(
                "(it is|its|this is|that is|how|, so|, such|which is|and it is) [@filler|@intensifier] [@intensifier] (@small_verdict|for (kids|children|babies|the weak)|wrong of me|my own fault|no excuse|not allowed)",
                "i am [@filler] such (an idiot|a fool|a baby|a wimp|a child)",
                "what is wrong with me",
            ),
            reach=6,
        ),
        Sequence(
            Pattern(
                "i am [@filler] [@intensifier] (an|a|such an|such a|the) [biggest|total|complete|big|stupid|silly] (idiot|fool|baby|wimp|child|coward|mess)",
                "(it is|its|this is|that is) [@filler|@intensifier] [@intensifier] (wrong|bad|mean|awful|@small_verdict) of me",
                "a (strong|stronger|normal|real|good|better|grown|sane|proper|decent) (person|mother|father|man|woman|friend|daughter|son|sister|brother|wife|husband|adult|parent) would not",
                "(what kind of|what sort of) [a] (person|mother|father|man|woman|friend|daughter|son|sister|brother|wife|husband)",
                "(you|they|others|some people|she|he) [have|has|had|are|is|lost] ...6 (and|while) (here is me|here i am|i am|there is me|there i am)",
            ),
            Pattern(
                "(for|to|be|being|am|feels|feel|gets|is|this|that|me|mind|resent) [@filler] [@intensifier|this|that] (@self_pronoun_feeling|missing|miss|minding|mind|caring|resent|resenting|envy|wanting|crying|cry|jealous of|feel|bothered)",
                "(resents|hates|envies|dreads|regrets) (her|his|their|the) ..2",
            ),
            reach=3,
        ),
        Sequence(
            Pattern(
                "i know (it is|its|this is|that is|it sounds|this sounds) [@filler|@intensifier] @small_verdict"
            ),
            Pattern(
                "(but|and|yet|still) ..2 (i am|i feel|i felt|it hurt|it hurts|it still|i was|i miss|it makes|it made|i got)",
                "that i",
                "(but|and|yet|still) [@filler] i (can not|could not|do not seem to) [@filler] (stop|help|shake|switch off|let go of) !(laughing|smiling|grinning|giggling|eating|playing|watching|listening|singing|humming|dancing|buying|loving|reading|it|myself)",
            ),
            reach=6,
        ),
        Sequence(
            Pattern("i know (it is|this is|that is) [@filler|@intensifier] @small_verdict ($|,)"),
            Pattern(
                "(^|,|but|and) (it|that|this|knowing [it|that]) (does|will|would) not [@filler] (make|stop|help|change|keep) ..1 (me|my|how)"
            ),
            within="message",
            reach=2,
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "going to (be|miss|feel) ..3 (about it|forever|all (day|week|night)|when|for (weeks|days|months))",
            ),
            example="they look like summer and I'm going to be sad about it all week",
            why="A feeling that is announced is not forbidden.",
        ),
        Unless(
            Pattern(
                "(angry|cross|mad|annoyed|furious|snappy|grumpy|moody) (with|at) (you|the kids)",
                "i am sorry",
                "sorry (i|for|about|that)",
            ),
            example="I shouldn't get so angry with you, I'm sorry",
            why="Owning a part in a quarrel is repair.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(complain|moan|grumble|whinge|mope) ,? (it|the ..1|we|they|i) (is|was|are|were|has|have|had|got) [been] [a|had|@intensifier] (@praise_adjective|sunny|sunshine|cake|fun|nice)"
            ),
            example="I shouldn't moan, the weather has been lovely",
            why="All is well, and that is what is said.",
            place="sentence",
        ),
        Unless(
            IN_PLAY,
            example="I should be over it by now lol, it was one goal",
            why="It is said in play.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "<miss> (you|him|her|them) (so much|that much|loads) it is (silly|ridiculous|stupid|daft)",
                "(silly|ridiculous|stupid|crazy|nuts|absurd) how (good|cute|much (i (love|like|enjoy|fancy|adore)|fun)|lovely|happy|nice|well|proud)",
                "(film|advert|novel|finale|puppy|kitten)",
                "so (beautiful|beautifully|lovely|gorgeous)",
            ),
            example="It's silly to be sad about a film, I know",
            why="It is said in fondness.",
            place="message",
        ),
    ),
    offers=(
        Reframe("I feel [the feeling], and I notice that I'm hard on myself about it."),
        Ask("What would you say to a friend who felt this?"),
    ),
    fires=(
        "I shouldn't be upset about this, but here we are.",
        "it's stupid to feel jealous of a baby",
        "I've no right to be sad, you're the one who lost her.",
        "I know it's silly but it hurt when nobody rang",
        "i should be over it by now",
        "Other people have it so much worse, I ought to be grateful.",
        "im just being oversensitive, dont mind me",
        "I feel guilty for feeling relieved and sad at the same time",
        "Who am I to complain, Dad, you had three jobs.",
        "I need to get over myself and stop crying",
        "I hate that I get so anxious before we see your family",
        "theres no reason for me to feel this low",
    ),
    quiet=(
        "I'm crying again, it's ridiculous, she sang it so beautifully",
        "I miss you so much it's silly, the dog sits in your chair and sighs",
        "you look like your gran in that coat and I'm going to be soppy all day",
        "I shouldn't be long, it's only bread and stamps",
        "I should be happy to help with the move on Saturday.",
        "You said “I shouldn't be upset” and I want you to know that you may.",
        "It's silly to be out in this rain, come inside.",
        "I feel sad about it, and that's allowed.",
        "I shouldn't get so angry with you, I'm sorry.",
        "I know it's ridiculous but I bought the giant flamingo",
        "I'm not being silly, I'd really like you to come.",
        "I have no reason to be at work on Friday, shall we go early?",
        "You have every right to be upset.",
        "She thinks she has no right to be sad.",
        "I should be home by nine, over the bridge by ten to",
    ),
    confidence=0.7,
)
