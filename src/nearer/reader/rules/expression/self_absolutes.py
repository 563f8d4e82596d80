"""Always, never and nobody, said about oneself."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Unless

RULE = Rule(
    code="EXP149",
    name="self-absolutes",
    step="expression",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="A hard hour speaks in “nobody” and “always” here; the pain is real, the sum may not be.",
    why=(
        "“Nobody ever loves me”, “I always ruin everything”, “I can't do anything right” and “I'm a complete failure” turn one painful thing into"
        " a law about oneself. Whoever listens will want to argue with the law, and the pain goes unheard. Speaking to oneself"
        " as one would to a friend tends to ease shame, and one moment told as it was is easier to hold for both."
    ),
    limits=(
        "It can be a joke, a habit of speech (“I always lose my keys”) or plain fact. If it goes with not wanting"
        " to live, it is a matter of safety and no longer one of wording."
    ),
    sources=("neff2003", "masters2013"),
    match=(
        Pattern(
            "(nobody|no one|not one person|not a single person|not a soul|no body|none of you|none of them|no man|no woman) [@filler|here|in this family] [has|will|would|could|can|does|is] [@filler|ever|even|really|actually|truly] [going to|be able to]? [@filler|ever]"
            " (<love>|<want>|<like>|<care>|<need>|<miss>|<choose>|<pick>|<listen>|<notice>|<understand>|<remember>|<value>|<respect>|<believe>|<invite>|<include>|<stay>|<take>|<see>|<hear>) [about|to|for|with|to (be (with|around|near)|talk to|know|hear|see|sit with|live with|date|marry|help)] (me|how i feel|what i (think|feel|say|want)|if i|whether i|my (feelings|opinion)|$)",
            "(everyone|everybody|people|all my friends|every single person|everyone i [@filler] (love|know|meet|care about|trust)|every (man|woman|friend|person|one)) [@filler|i love|i meet|in my life] (will)? [@filler|always|eventually|ends up]"
            " (<leave>|<hate>|<forget>|<abandon>|leaving|<ignore>|<reject>|<despise>|<pity>|gets tired of|get sick of|get tired of|gets bored of|get bored of|give up on|gives up on|<avoid>|thinks i am|think i am|is sick of|is better off|would be better off|finds me|is against) (me|about me|of me|without me|$|in the end|eventually|stupid|pathetic|a joke|annoying|worthless|useless)",
            "i [@filler|@intensifier] (always|never|constantly|forever|only ever|just) [@filler|seem to|manage to|have to|go and|end up|get to] (<ruin>|<wreck>|<destroy>|<spoil> everything|(<mess>|<screw>|<fuck>|<cock>) [it|things|everything|this|that|my life|all of it] up|<fail>|<disappoint>|<lose> everyone|<lose> people|<lose> the people|<push> everyone|<push> people|<drive>|<hurt> (everyone|people|the people)|<let> (everyone|everybody|people|you all) down"
            "|<say> the wrong (thing|things)|<do> the wrong (thing|things)|<make> everything|<make> things worse|<make> it worse|<get> (it|everything|things) (wrong|right)|<get> anything right|<get> left|<be> the (one|problem|last|idiot)|<be> alone|<be> good enough|<be> enough|<choose> wrong|come last|alone|left behind|left out|the odd one out|second best)",
            "i [@filler] (ruin|wreck|destroy|spoil|mess|screw|fuck|break|poison) [up]? (everything|every single thing|all of it|everyone's|everybody's|all i touch|every relationship|every ..1 (thing|friendship|chance) i) [up]?",
            "i (will|am) never [going to|@filler|ever] [going to] (find|meet|have|keep) (anyone|anybody|someone|love|a partner|anything|friends|a family|peace)",
            "i never [ever] get (chosen|picked|invited|asked to|noticed|loved|thanked|what i (want|need)|wanted)",
            "i [@filler|always] (ruin|wreck|spoil|destroy|mess up|screw up|fuck up) (every|all|everyone's|everybody's|each)",
            "i am [@filler|@intensifier] (a|such a|nothing but a|just a) (burden|disappointment|drain|waste|failure|nuisance|embarrassment|weight) (on|to|for|of) (everyone|everybody|you all|the family|all of you|people|my|the people)",
            "(everyone|everybody|people|all of you|they) (is|are|was|were) [always|so|@filler] (disappointed|ashamed|sick|tired|bored|fed up|angry|annoyed|embarrassed) (in|of|with|by) me",
            "it is always me (that|who) ..3 (problem|wrong|fault|ruins|left|messes|disappoints|loses|hurt|ruin|mess|blame|to blame)",
            "i am [@filler] not (someone|somebody|the (kind|type|sort) of (person|woman|man|girl|guy)|a person|anyone) [that|who]? (people|anyone|anybody|men|women|others|you|gets|is) [can|could|would|want to|ever] (love|want|like|choose|stay|keep|loved|chosen|wanted|remember)",
            "i have never [@filler|once] been (good enough|enough|loved|wanted|anyone's|chosen|anybody's|important|first|anything but|the one)",
            "every (single)? [good|_] (relationship|friendship|job|thing|marriage|family) [that] i [have|start|touch|get|had|build|love|try|ever] ...4 (fall|falls|fell|end|ends|ended|fail|fails|failed|breaks|broke|goes|went|dies|ruin|ruined|because of me|away)",
            "there is not (a|one|any) [single] (person|soul|one|human|body) [in this world|alive|here|out there] [who|that] ..2 (cares|loves|likes|wants|needs|understands|misses|would|notices|me)",
            "(people|everyone|everybody|men|women|friends|they) [@filler] (always|eventually|all|only) [end up]? (leave|go|hate|disappear|run|get bored|lose interest|give up|walk away|leaving|drift|vanish) [me]? (once|when|after|as soon as|because) (they|i)",
            "i (can|could|will|do) never [seem to] (do|get|be|please|make|say|keep) ..1 (right|enough|good enough|anyone happy|anybody happy|people happy|it right|anything right|anyone proud|the right thing)",
            "i am [@filler|@intensifier] (invisible|nothing|a nobody|a ghost|worthless|a burden|a joke|a disappointment) to (everyone|everybody|anyone|you all|all of you|this family|people|them)",
            "i never [seem to] (do|get) (anything|a thing|a single thing|one thing) right",
            "nothing [ever|good] [ever] (works out|goes right|goes well|happens|goes my way|turns out) [well|right] (for|to) me",
            "i am [@filler|@intensifier] (a|an|such a|such an) (terrible|awful|rubbish|bad|useless|hopeless|horrible|lousy|shit|crap|failed|worthless) (mother|mum|father|dad|friend|wife|husband|partner|daughter|son|sister|brother|parent|girlfriend|boyfriend|person|human)",
            "i (will|am) always [going to]? [be] the (disappointing|wrong|lonely|stupid|unwanted|second|other|odd|problem|difficult|bad|weird|ugly|boring) (one|child|sister|brother|daughter|son|friend|choice|best)",
            "i (can|could|do) not [@filler|ever|even|seem to|seem to be able to|manage to] (do|get) (anything|a single thing|one thing|a thing|anything at all|one single thing) (right|properly)",
            "i (will|would|am) [@filler|@intensifier] (always|never|forever) [@filler|going to] (be|have|find|get|fit|belong|feel|amount|matter) ..2 (alone|loved|happy|enough|good enough|wanted|love|normal|a failure|to anything|anything to anyone|single|lonely|friends|a disappointment|second|the problem|broken|ok|chosen|me)",
            "i am [@filler] (always|never|forever|constantly) [@filler] [@intensifier] (the (one who|problem|last|odd one|disappointment|bad guy|idiot|failure|second)|good enough|enough|alone|wrong|chosen|wanted|a disappointment|letting (you|everyone|people)|failing|second best|left out|to blame|not enough|picked|in the way)",
            "(nothing|not one thing|not a thing|none of what) [@filler|that] i [@filler|ever|try to] (do|say|try|make|touch|give|have done|did|start) [@filler|ever|for you] (is|was|will be|works|matters|counts|turns out|goes|makes|changes|ever) ..3 (enough|right|well|difference|out|to anyone|anything|$|good enough|good|works|matters)",
            "(everything|every single thing) [@filler|that] i [@filler|ever] (do|touch|say|try|love|start|build|make) [@filler|always] (is|goes|turns|falls|breaks|fails|ends|dies|gets|becomes) ..3 (wrong|to (shit|dust|ashes|nothing|rubbish|dirt)|apart|ruined|$|badly|not enough|a disaster|a failure|worthless|in tears|broken)",
            "(it is|everything is|this is|that is) [@filler] (always|all) [@filler] (my fault|me who ruins|because of me|on me|down to me)",
            "everything is [@filler] my fault",
            "(all i|the only thing i) [ever|@filler] (do|am good at) [@filler] is (ruin|let|hurt|disappoint|mess|fail|make (things|everything|people|everyone)|upset|cause|screw|failing|ruining|hurting|disappointing|letting|messing|making|break)",
            "i am [@filler] [@intensifier] (a|an|such a|such an|the)? [@intensifier|complete|total|utter|absolute|worst|big|biggest|huge|hopeless|massive|pathetic]? (failure|waste of space|waste of time|disappointment|loser|lost cause|hopeless case|disgrace|worthless|unlovable|unloveable|unwanted|pathetic|good for nothing|nobody|terrible person|horrible person|bad person|awful person|nothing ($|, |to|without|but)|useless ($|, |to|as|and))"
            " [$|, |of a|as a|and|to|who|that|at everything|really|anyway|to everyone|aren't|am|i|for]",
            "i am [@filler] the worst [_] (mother|mum|father|dad|friend|wife|husband|partner|daughter|son|sister|brother|person|parent|girlfriend|boyfriend) [in the world|ever|alive|$|on|, ]",
            "(what is wrong with me|why am i [@filler|always|never] (so|such a|like this|the|not) ..3 (unlovable|useless|stupid|pathetic|failure|broken|worthless|hopeless|hard to love|one who|enough|good enough|$)|why does (everyone|everybody|everything|nobody|no one|it always) ..4 (me|wrong))",
            "why does (everyone|everybody) [@filler|always] (hate|leave|ignore|forget|abandon|avoid|reject) me",
            "(nobody|no one) [@filler] (could|would|will|can) [@filler|ever] (want|love|miss|choose|notice|care) ..3 (me|like me|someone like me|if i|that|$)",
            "(nobody|no one) ever (asks|calls|texts|rings|visits|invites|thanks|helps|checks|stays|listens|thinks|picks|chooses|holds|hugs) ..2 (me|i|my|$)",
            "i am [@filler|@intensifier] such? (an idiot|a fool|a mess|stupid|useless|hopeless|a failure|an embarrassment) ...1 i (always|never|only|can not)",
            "i (am|will be|was) [@filler] (not|never) [@filler] [good|pretty|clever|smart|fun|strong] enough (for (anyone|anybody|you|them|this (family|marriage|relationship)|your|my _|him|her)|$)",
            "i have [got|@filler] (no one|nobody|no friends|not got (anyone|a friend|any friends)) ($|,|left|at all|in the world|in my life|to (talk|turn|lean|go) to)",
            "i have [@filler] (failed|flunked|ruined|screwed up|messed up|wrecked|lost) (as a|at everything|at (being|life)|everyone|everybody|everything|you all|all of you|my (kids|children|family|parents))",
            "i [@filler|always] let (everyone|everybody|people|you all|all of you) down ($|, |always|again|every|all)",
            "i am [@filler] not a (lovable|likeable|good|nice|strong) (person|mother|mum|dad|father|friend|wife|husband|partner|woman|man)",
            "let alone [@filler|keep|be|hold|raise|save] (a|my|any) [@praise_adjective] (marriage|relationship|family|friendship|child|kids|partner|husband|wife|mother|father|mum|dad)",
            "i do not deserve [@filler] (to be (loved|happy|forgiven|here)|love|happiness|anything (good|nice)|friends|kindness|forgiveness)",
            "i am [@filler|@intensifier] (hopeless|useless|terrible|rubbish|awful|no good|bad|crap|shit|worthless) at (being|everything|(life|all of it) $|marriage|relationships|parenting|love|people|friendship)",
            where=Where(third_person=None),
        ),
    ),
    unless=(
        Unless(
            IN_PLAY,
            example="I always ruin everything haha, even bath time",
            why="It is said in play.",
            place="sentence",
        ),
        Unless(
            Pattern("(afraid|scared|worried|terrified|frightened|fear|worry)"),
            example="im afraid i'm not enough for you",
            why="It is told as a fear, which is open about being one.",
            place="before",
        ),
        Unless(
            Pattern(
                "(chess|cards|cricket|golf|maths|darts|scrabble|parking|baking|karaoke|sudoku|monopoly|crosswords|quiz|game|level|recipe|souffle|cake|bread|knitting|toast|rice|pancakes|lock|key|keys|laptop|printer|phone)",
                "(first time|straight away|by heart|with this _|with that _|on the first)",
            ),
            example="I can't do anything right in this game",
            why="It is about a small skill, or a thing.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(except|but|like|than|as much as|the way|besides|apart from|until) [for|just|only]? (you|u|yours|mum|dad|my)",
                "(not true|is not true|i know it is not|i know that is not|used to (think|believe|say|feel)|i do not believe that any more)",
                "[as|the] (well|much|way|good|better|best) [as|than]? you",
                "(you|u) (do|did|can|are)? [@filler] (always)? (make|made) me",
            ),
            example="nobody understands me like you do",
            why="The exception is the point, or the thought is being turned down.",
            place="message",
        ),
    ),
    offers=(
        Reframe("Right now I feel [a feeling], because of [the one thing that happened]."),
        Ask("What happened today that made it feel like always?"),
        Ask("What would you say to a friend who said this about themselves?"),
    ),
    fires=(
        "Nobody ever loves me.",
        "I always ruin everything.",
        "i cant do anything right",
        "Everyone leaves me in the end.",
        "I'll never be good enough for your family.",
        "nothing i do is ever enough",
        "It's always my fault, isn't it.",
        "I'm a complete failure as a dad.",
        "all I ever do is let people down",
        "no one in this family listens to me",
        "I'm always the one who gets left out, even at my own birthday",
        "why does everyone hate me",
        "I am the worst friend ever",
    ),
    quiet=(
        "Nobody loves me like you do.",
        "I always forget my keys, you know me",
        "I can't do anything right in this game lol",
        "You said “nobody ever loves me” and it broke my heart a little.",
        "Nobody told me the train was late.",
        "Everyone leaves at five on Fridays.",
        "I'm useless at maths, can you check this?",
        "I'll never be a morning person",
        "I failed the test and I feel ashamed.",
        "It's my fault, I forgot to ring the school.",
        "She thinks nobody likes her.",
        "I never get it right first time, the lock's stiff",
        "no one makes toast like you",
    ),
    confidence=0.65,
)
