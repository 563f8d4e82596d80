"""A thought about the other, dressed as a feeling."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Swap, Unless

RULE = Rule(
    code="EXP116",
    name="judgement-as-feeling",
    step="expression",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="After “I feel that you” comes a thought about the other; the feeling itself is still unsaid.",
    why=(
        "“I feel that you don’t respect me” starts like a feeling and goes on as a claim about the"
        " other person. A claim can be disputed, and mostly is. The feeling under it, hurt or lonely"
        " or small, is harder to argue with and easier to answer."
    ),
    limits=(
        "Some people say “I feel like” for “I think” all day long, and their listeners know it. A"
        " kind or hopeful thought after it is left alone."
    ),
    sources=("rosenberg2003", "gordon1970", "rogers2018"),
    match=(
        # "That you": a thought, whatever follows, unless it is a kind one.
        Pattern(
            "i @filler? (do )?@filler? (feel|felt|am feeling) @filler? (strongly )?that (you|your) ..2",
            where=Where(question=False, hypothetical=False, negated=False),
        ),
        # "Like you", or nothing between: only before what is held against the other.
        Pattern(
            "(i @filler? (always |often |sometimes |constantly |really |do |still |never )?(feel|felt|am feeling|get the feeling|have the feeling|got the feeling|have a feeling) @filler? [@softener] (like|as if|as though|that|it is like)?"
            "|it @filler? (really |sometimes |often |always |still )?(feels|felt|is starting to feel|has started to feel|seems|is) @filler? [to me] (like|as if|as though))"
            " you @filler? @filler? ((are|were) @filler? (not|never|always|only|too|just|being|constantly|deliberately _|purposely _|secretly _|slowly _|using|@harm_verb|@verdict_clear|attacking|blaming|pulling|pushing|drifting|slipping|hiding|lying|trying|taking|talking (down|over)|judging|against|ashamed|bored|sick of|tired of|angry|over|somewhere|distant|cold|so (distant|cold|far|busy|selfish)|unfair|cheating|keeping|making|putting|holding|looking down|setting|playing|waiting for me|treating|punishing|testing|checked out|wrong|selfish|out to)"
            "|(do|did|will|would|can|could|have|had|must|should) not|never|always|only|just|constantly|keep|keeps|hate|think|thought|care more|care less|treat|take (me|everything|advantage)|took (me|advantage)|use me|used me|put (me|everything|work|everyone|your)|prefer|would rather|lie|lied|hide|avoid|expect|blame|judge|talk (down|over|at)|act|leave|left me|forgot|forget|stopped|stop|want (me to|to (control|hurt|change|win))|have (changed|given up|become|stopped|no|forgotten|abandoned|already|better|been (lying|avoiding|distant|hiding|using))|should|need to|owe|ignore|ignored|abandoned|betrayed|let me down|make (me|everything)|made (me|everything|it (all )?about|no|fun)|pick|choose|chose|control|criticise|dismiss|dismissed|push|pushed|shut|laugh at|mock|manipulate|resent|see me as|look down|could not)",
            where=Where(question=False, negated=False),
        ),
        Pattern(
            "i (always |often |sometimes |constantly )?(feel|felt) @filler? (like|as if|as though|that) (i am|i was) @filler? (talking to (a|the) (wall|brick wall|child|robot)|married to (a|someone|my)|living with (a|someone)|raising|your (maid|mother|mum|servant|slave|housekeeper|cleaner|nanny|secretary|punchbag|punching bag|doormat|cook|chauffeur|therapist|bank|cash machine|last|second|least)|the only (one|adult|person) (who|that|in this|making|trying|doing)|nothing to you|last on your|bottom of your|a (joke|burden|stranger|prisoner|ghost|servant) to you)",
            "i (always |often |sometimes |constantly )?(feel|felt) @filler? (like|as if|as though|that) (i|we) (always )?(come|am|are) (last|second|bottom|at the bottom) ..3",
            "i @filler? (always |often |sometimes |constantly )?(feel|felt|am feeling) @filler? (like|that|as if|as though)? (i|we) @filler? (always |constantly |never )?((am|are) (always|constantly|never|the one|not (allowed|enough|good enough|worth|a priority|important to|heard by)|doing (everything|all|it all)|carrying (everything|all|this)|second|nothing to|just a|just your|invisible to|walking on (eggshells|egg shells)|competing|begging|wasting|single|fighting for|raising|in this alone|the only)|do (everything|all (the|of)|it all)|have to (beg|walk on|compete|fight|ask you|ask permission|apologise|do everything|earn|hide|watch|tiptoe)|can not (talk|say|do anything|trust|rely|win|be myself|tell you|ask) ..2 (you|right|around you|with you)|do not (matter|exist|count|come first|mean)|mean nothing) ..2",
            "i @filler? (feel|felt|am feeling) (like |that |as if )?(your ..3 (is|are|comes|come|means|matters|matter|gets) (more|first|always|before|the)|(everything|it|this|nothing|our ..1|this marriage) (is|has|does) (all |always |just |not |never )?(about you|your way|one sided|on your terms|matter to you|enough for you|good enough))",
            "i @filler? (always |often |sometimes |constantly )?(feel|felt) @filler? (like|that|as if|as though) (it|this|that) is ..1 your fault",
            where=Where(question=False, hypothetical=False, negated=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(feel|felt) ..3 you @filler? @intensifier? (get|got|understand|understood|know|knew|see|hear|heard|listen|listened|care|cared|love|loved|believe|believed|could|might|deserve|truly (care|love|listen)|and (i|me)|would (be|love|like|enjoy|understand|know|make)|will (be|do|love|know|make|find)|can (do|win|make|manage|be)|have (been (there|so|a|my|@praise_adjective|carrying|working)|taken|done (so|your best|enough|a)|every|so much|a lot|got this|earned|helped|made (me (happy|feel (safe|loved|better|seen|welcome))|it|progress))|gave|made (the|a) (right|good|brave)|did your|did (so|well|a))",
                "(feel|felt) ..3 you (are|were|have been|should be|must be) @filler? @intensifier? @intensifier? (right|@praise_adjective|welcome|there (for|with|when)|on my side|with me|near|close|here|my _|proud|the (only|one|best|right|reason)|getting (better|there|stronger)|doing (really|so|too much|well|great|your)|doing your|tired|worried|sad|under pressure|listening|happy|both|our|in a good)",
                "(feel|felt) ..2 your (love|pain|kindness|warmth|support|hand|care|heart|help) ..1",
                "(feel|feels|felt) ..3 you never (left|went|were away|stopped (loving|believing))",
                "(feel|felt) ..3 you have @filler? (grown [@filler|@intensifier] (so|into|as|a lot|this|in|more|up)|grown $|come (so|a long|out|through|into)|blossomed|flourished|found (your|yourself)|earned|won|matured|got (better|stronger|braver|so good))",
                "(feel|felt) ..1 you (should|ought to|need to|deserve to|must) [@filler] (know [,|$|that i (love|got|am)|i (love|got|am)]|be the first|hear it (from|first))",
                "(feel|feels|felt) ..3 you (do not|did not) (need (me to|my)|have to|mind)",
            ),
            example="I feel that you are right about the house",
            why="What follows is a kind thought, a hope or an agreement.",
        ),
        Unless(
            IN_PLAY,
            example="I feel like you never lose at this game haha",
            why="The words around it are play or fondness.",
            place="sentence",
        ),
    ),
    offers=(
        Reframe("I feel [a feeling] when [what happened]."),
        Swap(
            "{i feel that} you",
            "it seems to me that",
            example="I feel that you were late on Monday.",
        ),
        Ask("If the thought after “that you” were true, what would it be like inside?"),
    ),
    fires=(
        "I feel that you don't respect me.",
        "i feel like youre always on your phone",
        "I feel like you never listen",
        "Honestly, I feel as if you're using me.",
        "i just feel you take me for granted mum",
        "It feels like you don't want me around.",
        "I feel that you are being unreasonable about the money",
        "I feel like I'm talking to a brick wall",
        "sometimes i feel like u only call when u need something",
        "I’ve felt it for months, I feel like you’ve given up on us.",
        "I feel like I'm your maid",
        "I felt like you were judging me the whole time",
        "I feel you should have told me first",
    ),
    quiet=(
        "I feel like pizza tonight",
        "I feel that you are right about the school.",
        "I feel like you could win this",
        "you said “I feel like you never listen” and I've thought about it",
        "I feel like you and I need a holiday",
        "It feels like you never left.",
        "Do you feel that I don't respect you?",
        "I feel like you'd love this film",
        "I feel lonely when you're on your phone",
        "I feel like I'm walking on air",
        "I feel like you really get me",
        "I feel like my boss never listens",
        "i feel you on that one, mornings are hard",
        "I feel you've come so far since the accident",
        "I feel that you should know, we're having a boy!",
    ),
    confidence=0.8,
    priority=1,
)
