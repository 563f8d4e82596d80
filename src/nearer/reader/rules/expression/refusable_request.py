"""A request that leaves room for a no."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.rule import Rule, Unless

SMALL_ASK = (
    "(could|can|would|will) (you|we|i) @degree_word? (please|maybe|perhaps|possibly|both|all)?"
    " !(not|ever|never|stop|believe|imagine|like|guess|know)"
)
# Shown to the end of the clause, where it ends soon enough.
WHOLE_ASK = Pattern(f"{{{SMALL_ASK} ..12}} (,|$)")
GROUND = Pattern(
    "i @degree_word? (feel|felt|am|was|get|got|have been) @degree_word? @degree_word? (@feeling|@feeling_other)",
    "i (need|worry|miss|missed|would like|hate it when|find it hard|matter|get @feeling_clear_hard)",
    "(it|that|this) (hurts|hurt|stung|matters|mattered|frightens me|scares me|worries me)",
    where=Where(negated=False),
)

OPENINGS = (
    "(could|would|can) you @degree_word? (possibly|maybe|perhaps|please maybe)",
    "would you @degree_word? (consider|think about|come|help me|help us|read|hold|sit|ring|text|tell me|ask|let me|give me|try|go|listen|stay|wait|talk|speak|leave|turn|put|take|keep|send|call|join|show me|lower|check|share)",
    "(would|are|will) you (be)? @degree_word? (willing|open|happy|up|able|prepared|ok|free|comfortable|game) (to|for|with)",
    "how (would|do) you feel about",
    "(any chance|is there any (chance|way)|is there a way|do you think|i wonder if|i wondered if|i was (wondering|hoping) (if|whether)?) (that)? (you|we) (could|can|might|would)",
    "(i would|i will|it would|that would) @degree_word? (love|like|appreciate|be) (it|so|very|really|most)? (@degree_word)? (grateful|glad|happier|happy|thankful|relieved)? if (you|we)",
    "it would @degree_word? (help|mean|make|be) ..4 if (you|we)",
)

RULE = Rule(
    code="EXP173",
    name="refusable-request",
    step="expression",
    tone="credit",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="This asks and leaves room for a no, and a yes to that is worth more.",
    why=(
        "A request can be refused; a demand cannot, and people tend to resist a demand even when"
        " they would have liked to help. Asking for one small thing, after saying what it is about,"
        " gives the other person something clear to do. Words such as “would you be willing” or “no"
        " is fine” show that the answer is free."
    ),
    limits=(
        "Tone decides much, and it cannot be read: “could you” may be an order. A polite errand that"
        " leaves the answer open counts too."
    ),
    sources=("rosenberg2003", "rogers2018", "overall2009"),
    match=(
        Pattern(
            "would you mind !(your|the|if|telling|being) ",
            "(could|can|would|will) you ...9 if you (have|have got|can spare) [a|the|any|some] (time|minute|moment|energy|chance)",
            "if (it is|that is) not too much (trouble|bother|hassle|to ask)",
            where=Where(question=None, negated=None),
        ),
        Pattern(
            "how would it be [for you] if (we|i|you)",
            "what would you say (to (a|an|us|me|my|some)|if (we|you))",
            "(could|can|would|shall) (we|you) (maybe|perhaps|possibly) !(stop|not|for|once|try) ",
            "(could|can) (we|you) (maybe|perhaps|possibly) try (to|a|it|eating|going|having|doing|talking|using|taking)",
            "how about (we|you and i|you and me|if (we|i)) !(stop|just|not) ",
            where=Where(question=True),
        ),
        Pattern(*(f"{text} ..10 (,|$)" for text in OPENINGS)),
        Pattern(
            *OPENINGS,
            "would (you|it) [be] @degree_word? (mind|ok|all right|possible|work|suit|fair|easier|too much) (if|to|for|with|asking|helping|coming|telling|doing|holding|letting|having|going|being|giving|taking|sitting|staying)",
            "(could|may|can|might) i ask (you)? (for|to|that)",
            "would (that|it|this) @degree_word? (work|suit|be ok|be all right|be possible|fit) (for|with)? (you)? (if|,|$)",
            # One thing that can be done, and the moment for it.
            "(could|can|would|will) you @degree_word? (please|maybe|perhaps)? ((text|ring|call|message|phone|warn|tell|ask|wake|remind) (me|us)|let (me|us) know|give me a (ring|call|shout|text)) ..2 (if|when|whenever|before|next time|as soon as) (you|we|it|there) ..6",
            # The no is named.
            "(it is|that is|it would be|and)? @degree_word? (ok|fine|all right|no problem|no worries) (if not|if you can not|if you would rather (not)?|if you do not|if no|to say no|if it is a no)",
            "[a] no (is|would be) @degree_word? (fine|ok|all right|an answer|welcome|good|allowed)",
            "(no pressure|no worries if|no stress if|feel free to say no|you can (always)? say no|say no if|only if (you|it is|that is)|if you are (up for|willing|free|able|ok with)|if you (feel like|have (it in you|the (energy|time|strength|room))|would be willing)|if (that|it) is (too much|ok with you|all right with you)|if you can not that is|if you can not i)",
        ),
        # A feeling or need first, then one thing asked for.
        Sequence(GROUND, WHOLE_ASK, within="message"),
        Sequence(WHOLE_ASK, GROUND, within="message"),
        Sequence(GROUND, Pattern(f"{{{SMALL_ASK}}}"), within="message"),
    ),
    unless=(
        Unless(
            Pattern(
                "(for once|once in a while|once in your life|for a change|just once|kill you|shut up|grow up|at least try|get over|get a grip|go away|leave me alone|be more like)",
                "(would|could|can|will) you (maybe|perhaps|possibly)? @degree_word? (stop|quit) ..3 (being|acting|lying|moaning|nagging|whining|always)",
                "(would|could|can|will) you ..3 @label",
                "would you rather",
                where=Where(quoted=None),
            ),
            example="I feel hurt, could you listen for once?",
            why="The question is a reproach.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(where|why|who|which|what [time|day]|how) (would|could|can|will) (you|we) !(say|feel|think)"
            ),
            example="Where would you put the new sofa?",
            why="It asks to know, or reproaches, and asks for nothing that can be given.",
        ),
        Unless(
            Pattern("no pressure (washer|cooker|then|of course|ha|haha|lol)"),
            example="so it's the final tomorrow, no pressure lol",
            why="A joke about a hard thing.",
        ),
    ),
    fires=(
        "Would you be willing to go over the budget with me on Sunday?",
        "Would you mind telling me before you lend out my bike",
        "could we talk tonight? no is fine",
        "Could you text me if you're going to be late?",
        "I feel alone with it. Could you stay near me for the first half hour?",
        "how would u feel about eating together on mondays",
        "It would help me a lot if you texted when you leave, Dad.",
        "Any chance you could take the kids on Saturday? Totally fine if not.",
        "I'd love it if we had one evening a week without screens",
        "im overwhelmed with the baby stuff, can you do the night feed tmrw",
        "Are you up for a walk later? Only if you feel like it.",
        "Could I ask you to read it before you send it to the others?",
        "can you turn it down a bit please, I'm anxious and the noise is a lot",
    ),
    quiet=(
        "I feel hurt, could you listen for once?",
        "Could you pass the salt?",
        "Could you text me the address?",
        "Where'd you put the bananas?",
        "How could you take the kids there without a word?",
        "Would you shut up",
        "You said “would you be willing to go over the budget” and I froze",
        "You have to go over the budget with me on Sunday",
        "so it's the final tomorrow, no pressure lol",
        "Can you believe this weather",
        "how do u get to the mondays class",
        "Will you be home by six?",
        "Would you stop being such a baby",
        "It would help the soup to boil it longer",
        "I am happy with the blue one",
    ),
    confidence=0.7,
)
