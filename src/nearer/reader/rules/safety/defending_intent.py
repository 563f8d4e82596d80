"""A reply that answers a hurt with what was meant."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless

RULE = Rule(
    code="SAF116",
    name="defending-intent",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="What was meant comes first here, and may land as “so it did not happen to you”.",
    why=(
        "Intent and effect can both be true: nothing bad was meant, and it hurt. When the first"
        " answer is what was meant, the one who was hurt has to defend the hurt. Defending is"
        " among the four patterns that go with unhappy talks in studies of couples; taking in "
        "even a"
        " small part of it softens them. What was meant can be told once the hurt has been heard."
    ),
    limits=(
        "Sometimes the other has asked what was meant, and sometimes an accusation is untrue; then"
        " saying so is fair. Only this message is read: the hearing may have come before."
    ),
    sources=("carrere1999", "gottman1999", "lewicki2016"),
    match=(
        Pattern(
            "^ i (was |am )?(only|just)? (tried|trying|try) to help (you)? ($|,|and|but)",
            "i (honestly|really|swear|truly)? (do not|did not|am not|was not) (@filler )?(judge|judging|judged|blame|blaming|criticise|criticising|attack|attacking) you ..5",
            # What was meant.
            "i (did not|never|do not|have never|would never|had not) @filler? (<mean>|intend"
            "|intended) (it|that|to|anything|any|for|you|no|what)",
            "i (did not|never|was not|would never) @filler? (<want>|<try>|trying|out|going) to "
            "(<hurt>|upset|offend|make you|be (mean|rude|harsh|nasty|unkind|difficult|funny)"
            "|cause|start|attack|have a go|get at|criticise|insult|embarrass)",
            "i (would|could) never @filler? (<hurt>|<do> (that|anything)|<say>|<lie>|<mean>"
            "|<think> (that|such|of doing)) ..3",
            "(that|this|it) (is|was) (not|never|hardly) @filler? (what|how|the way) (i|we) "
            "(<mean>|intended|said|did|say|was trying|put it)",
            "(that|it|this) (is|was) (not|never) (my|the|our) (intention|intent|idea|aim|plan"
            "|point)",
            "(it|that|this) (is|was) (not|never) (@filler)? (meant|intended|supposed|directed"
            "|aimed) (as|to|like|that|in|at|for)",
            "my (only)? (intention|intentions|intent|aim) (was|were|is) ..5",
            "i (only|just|really|honestly|always|@filler)? meant (it)? (well|no harm|kindly"
            "|nicely|as a|the best|for the best|in a|to be|it in)",
            "(not|never) ..4 (on purpose|deliberately|intentionally)",
            "(it|that) was (@filler|just|only)? (an accident|a mistake anyone|unintentional|not "
            "deliberate)",
            # It was nothing: play, honesty, help.
            "i was (just|only|simply|obviously|clearly)? @filler? (joking|kidding|teasing|messing"
            "|playing|having a laugh|having fun|pulling your leg|winding you up|being (funny"
            "|sarcastic|honest|silly|nice|helpful|practical)|trying to (help|be|make|cheer"
            "|lighten|protect|do))",
            "(it|that|this) (is|was) (@filler|clearly|obviously|meant as|meant to be|supposed to "
            "be|all)? (@filler|only)? (a|an|a bit of|in|meant as a|meant to be a)? (joke|jest|fun"
            "|banter|laugh|compliment|tease|figure of speech|slip of the tongue) ($|,|you|and"
            "|love|mate|come on|calm|not|so|because|jeez|ffs)",
            "(can|could) (not)? you (not)? @filler? (take|handle|recognise|tell) ..1 (joke|when "
            "i am joking|bit of banter|bit of fun)",
            "(learn to|can not|try to|where is your|have you no|no|have a|get a|lost your|lost "
            "all) (take a joke|laugh at yourself|sense of humour)",
            "i am (only|just|simply) (being honest|saying|telling you|human|trying|stating"
            "|telling it|pointing out)",
            "i (only|just) (said|did|told|asked|wrote|rang|mentioned) (it|that|you|you that"
            "|what)? ..4 (because|for your|to help|as a joke|to be)",
            "i (only|just) (wanted|tried|meant) to (help|be|make (you|it|things)|protect|cheer"
            "|keep|do)",
            "((i had|with|had) ..2 best (of)? intentions|(only|just)? (want|wanted) what is best "
            "for you|for your own good)",
            "no (harm|offence|disrespect) (meant|intended|was meant|was intended)",
            # The fault is in the hearing.
            "you (@filler|always|have|are|must have|may have|might have)? (have|are)? (took|take"
            "|taking|taken|got|get|getting|heard|hear) (it|that|this|me|everything|things|what i "
            "said) ..1 (wrong|wrong way|the wrong way|all wrong|out of context|seriously"
            "|literally|personally|badly|to heart)",
            "you (@filler|always|have|are|must have|may have|might have)? (have|are)? "
            "(misunderstood|misunderstand|misunderstanding|misread|misreading|misheard"
            "|misinterpreted|misinterpreting|twist|twisting|twisted|distorting) ..3",
            "(you are|stop|always|you keep|do not) (putting|put) words (in|into) my mouth",
            "(you are|stop|are you) (making|trying to make|make) (me|it) (out to be|out|sound"
            "|look|seem|the|feel) ..2 (bad|villain|monster|terrible|like|guy|worse|awful)",
            "(sorry|apologies) (if|that)? (you (feel|felt) (that way|like that)|(if)? you (took"
            "|got|are|were|feel|felt|thought|think|found|find|misunderstood) ..1 (offended|hurt"
            "|it|upset|this way|the wrong)) ..2",
            "(sorry|apologise|apologies) if (i|it|anything|that|what i|my) ..3 (<offend>|<upset>"
            "|<hurt>|<annoy>|came across|was wrong|bothered|sounded|seemed)",
            "(sorry|apologise) but (i|you|that|it|what)",
            # Nothing could be done, nobody is to blame.
            "i (did not|have not|never) (do|done|say|said) (anything|nothing) (wrong|bad|to you"
            "|that bad|like that|of the)",
            "i (have)? (did|done|said) nothing (wrong|bad|to you|of the sort)",
            "(it|this|that) is (@filler|hardly|certainly)? not @filler? (all)? my (fault|problem"
            "|doing|responsibility)",
            "how (was|am|were|could|should|would) i @filler? (supposed to|meant to|expected to"
            "|have|possibly)? @filler? (know|known|guess|guessed|tell)",
            "what (else)? (was|am|were) i (supposed|meant|expected) to ..2",
            "i can not (@filler)? (think of|do|remember|be|keep track of|know) (everything"
            "|everywhere|every|all of|it all)",
            "(^|,|but|because|well|look) i was (@filler|so|really|too|very)? (busy|tired|stressed"
            "|exhausted|working|swamped|drunk|hungry|stuck|ill|in a (hurry|rush|meeting)) ($|,|ok"
            "|and|at work|all day)",
            "(i am not a mind reader|i can not read (your mind|minds)|i can not help (it|that|how"
            "|being)|i could not help it)",
            "(that|this|it) is @filler? (how|who|the way) (i am|i was (raised|brought)|i talk|we "
            "talk|i have always|i express)",
            "you know (i|me|that i) (did not|would never|would not|was not|never meant|am not "
            "like|do not mean|never would)",
            "you know (what|how) i am like",
            "(i|we) had (no idea|no choice|no way of|my reasons|a good reason|every right)",
            "(it|that) (was|is) not (@filler|even|all)? my (fault|doing|idea)",
            "(in my (defence|defense)|give me a break|what do you want me to do about it|what "
            "more do you want)",
            where=Where(quoted=False),
        ),
        # A denial with stress on the verb, a good try, an attack repelled.
        Pattern(
            "sorry (@filler|that|if)? you (see|saw|feel|took|take|think|find|experience|felt"
            "|experienced|read|heard) (it|that|things|this|me)? (@filler)? (that way|like that"
            "|this way|so|differently|as|wrong)",
            "(^|,|but|well|because|of course|honestly|excuse me|actually) (@filler)? i (do|did) "
            "(@filler)? (listen|help|ask|call|respect|tell|support|include|invite|consider|pay"
            "|clean|cook|contribute|make (an|the|time|dinner)|spend|ring|text|notice|try|say "
            "(hello|thank|sorry|goodnight)|apologise|answer|reply|come) ($|,|to|you|with|all"
            "|every|when|plenty|it|what|as|too|around|attention|my|for|time)",
            "(^|,|but|well|because|that is not true|honestly|no) (@filler)? i (do not|am not|did "
            "not|was not|have not) (@filler|always|never|constantly|only)? (always (do|say|act"
            "|like|late|on)|like that|ignoring|ignore|avoiding|avoid|shouting|shout|blaming|blame"
            "|judging|judge|attacking|attack|laughing|criticise|interrupt|complain|treat) ..3",
            "(^|,|but|well|because|and|honestly) i (@filler|only|just|really|honestly)? thought "
            "(that)? (you|it|that) (would|were|was|liked|wanted|knew|did not|had|might) ..2 (like"
            "|busy|want|funny|mind|know|asleep|joking|help|fun|nice|pleased|over it|past it|happy"
            "|fine|ok|better off|best)",
            "i am (@filler)? (doing|trying) (my|the) best",
            "(^|,|but|well|and|honestly|at least|ok) (@filler|at least)? i (@filler|have|did|do"
            "|am)? (tried|try|trying)? ($|,|ok|all right|to help|to be (nice|there|kind|helpful)"
            "|my best|my hardest|so hard) $",
            "i (@filler|have|did)? (did|do|tried|done|try|gave) (@filler|it)? (my (very|level)? "
            "best|what i (could|can)|everything i (could|can)|the best i (could|can|knew)|all i "
            "(could|can)|as much as i)",
            "(stop|quit|do not|are you|you are|always|you keep|why) (@filler|always|really|now)? "
            "(are you|do you|must you)? (@filler|always)? (blaming|attacking|accusing|criticising"
            "|having a go at|picking on|getting at|nagging|ganging up on|guilt tripping|judging"
            "|blame|attack|accuse|criticise|judge|make it sound like|making me feel) (me|us|i) ($"
            "|,|for|of|with|again|now|like|when|about|and)",
            "i (was|am) not (@filler|even)? (having a go|trying to|being|attacking|blaming"
            "|criticising|suggesting|accusing|picking|aiming|shouting|implying|lecturing|moaning"
            "|ignoring) ..3",
            "i was (@filler|only|just|simply) (making a point|asking|saying|stating|pointing"
            "|trying|telling|talking|wondering|curious)",
            "i (@filler|only|just) (only|just|did|said|told|asked|read|kept|went) (@filler|did"
            "|said|told|it|that)? ..2 to (help|protect|save|spare|stop you|keep you|make (you|it"
            "|things)|cheer|surprise|teach|warn)",
            "i (@filler)? am not (responsible for (your|how)|to blame|that kind of|the (bad"
            "|only) (one|guy)|a (bad|terrible|horrible|monster)|a mind|obliged|your (mother"
            "|therapist|servant|enemy))",
            "you (@filler|completely|totally|really|entirely|obviously) (@filler|have)? "
            "(misunderstood|misread|misheard|misinterpreted|misunderstand|missed (the|my) point"
            "|got the wrong)",
            "(like|as if|as though) i (@filler|actually|even)? (<mean>|<want>|tried|did it"
            "|planned|set out|intended|<do>) (to|it|this|that|on purpose) ..2",
            "if i (@filler|ever|have)? (hurt|upset|offended|annoyed|insulted) (you|your feelings"
            "|anyone) ,? (@filler)? (it was|that was|i|then|sorry) (not|did not|was not|never|my"
            "|$)",
            "i was (@filler|only|just|simply) (@filler|only|just|simply)? being (polite|nice"
            "|friendly|realistic|practical|careful|thorough|normal|myself|playful|honest|kind"
            "|helpful|sarcastic|ironic)",
            "(that|it|this) (is|was) (@filler|really)? not (@filler)? (directed at you|about you"
            "|against you|personal|aimed at you|a big thing|an attack) ($|,|and|you|to|i|at|on)",
            "i (@filler)? (had|have) (@filler|got|so)? (a lot on|so much on|no time|no other|to "
            "(work|do it|be)|things to do|other things|my (own)? reasons|a ((headache|deadline"
            "|lot on)|(hard|long|bad) (day|week|night|time)))",
        ),
        Pattern(
            "i (@filler|already|have|have already)? (said|apologised|told you) (@filler|i am|i "
            "was|that i was|that i am|that i|already)? (sorry)? (@filler|already|ok|twice|a "
            "hundred times)? ,? (what (more|else)|did not i|how many|is not that|so what|so can"
            "|can we)",
            where=Where(quoted=None),
        ),
    ),
    unless=(
        Unless(
            Pattern("sorry (that )?you are feeling ..3"),
            example="I'm sorry you're feeling this way. It has been a long week.",
            why="A feeling of this moment is met, and none is turned down.",
        ),
        Unless(
            Pattern(
                "(i am)? (so|really|very|truly|deeply)? sorry (i|for|about|it hurt|that i|that it"
                "|that my|love|my love|to have|you had|,)",
                "(i am)? (so|really|very|truly|deeply) sorry",
                "(i|it|that|what i said|what i did|my words) (did|have|has|can see that|really)? "
                "(hurt|upset|stung|wounded) you",
                "(i) (can|could|do)? ..1 (see|hear|understand|get|imagine) (why|how|that|now|you"
                "|it|what)",
                "(you are right|you have every right|(it|that|this|all|and) (is|was) (@filler"
                "|all)? my fault|i was wrong|i got that wrong|my mistake|thank you for (telling"
                "|saying)|thanks for (telling|saying)|it landed|that was (careless|thoughtless"
                "|clumsy|unkind))",
                "(even|and|but|though) (so)? ..2 (it|that) (did)? (hurt|hurts|upset|landed|stung)",
                "how did (it|that) (land|feel|sound)",
                "(like|want|love) to (hear|understand|know) (yours|your|how|what|it|more|why)",
                "(what|how) (was|is) (it|that) ..1 (like|for you)",
                "(no excuse|tell me)",
            ),
            example="I didn't mean it that way, and I can see that it hurt. I'm sorry.",
            why="The hurt is heard in the same message, so the intent is no defence.",
            place="message",
        ),
        Unless(
            Pattern(
                "(did|do|are|were|was) you (mean|joking|serious|kidding|trying|upset|angry|cross"
                "|ok)",
                "(what|why) (did|do|were) you ..2 (mean|say|call|ring|text|write|ask|think)",
                "(no worries|thank you|thanks|haha|lol|good|is that|can i|could i)",
                "you (shouldn't|should not) have",
                where=Where(quoted=None),
            ),
            example=Exchange(
                "did you mean Friday or Saturday?", "I didn't mean that one, Friday is good"
            ),
            why="They asked what was meant, or nothing was held against it.",
            place="context",
        ),
    ),
    offers=(
        Reframe("It hurt, and I hear that. I'm sorry. Can I tell you later what I meant?"),
        Reframe("I can see that [what happened] landed as [what they felt]."),
        Ask("What was it like on the other side of those words?"),
    ),
    fires=(
        "It wasn't my fault, the traffic was mad",
        "I didn't mean it like that.",
        "it was just a joke",
        "I was only trying to help!",
        "That's not what I said.",
        "cant you take a joke",
        "You took it the wrong way, Dad.",
        "I'm sorry you feel that way.",
        "sorry if I offended you",
        "How was I supposed to know you were upset?",
        "i didnt do anything wrong",
        "I only said it because I care about you.",
        "You're twisting my words again.",
        "You know I'd never hurt you, I was messing about.",
    ),
    quiet=(
        "I didn't mean to hurt you, and I can see that I did.",
        "I'm so sorry, I was trying to be funny and it hurt you.",
        "You're right, that joke was at your expense.",
        "I was only trying to help, and it landed as a lecture. I'm sorry.",
        "When he says “it was just a joke” you shrink a bit, I saw it.",
        "What did you hear when I said it?",
        "You didn't do anything wrong.",
        "I'm sorry I joked about it.",
        "I never knew how much that mattered to you. Tell me.",
        "It was a joke of a meeting, I'd be furious too.",
        "that wasnt ok of me. thank you for telling me",
    ),
    confidence=0.75,
)
