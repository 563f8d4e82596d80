"""The other person's side, seen and said."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Rule, Unless

RULE = Rule(
    code="EXP174",
    name="their-side-seen",
    step="expression",
    tone="credit",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="The other person’s side is seen here, and that opens the way for the rest.",
    why=(
        "When people rated openings for a hard talk, the ones that named the other’s situation beside"
        " the speaker’s own feeling were least likely to put anyone on the defensive. Seeing that"
        " somebody is tired, tried hard or meant well takes nothing away from what one wants to say."
        " It is a guess about their side and stays one, so it is best said in a way that can be"
        " corrected."
    ),
    limits=(
        "A side that is seen only to be swept away (“I know you are busy, but so am I”) counts too."
        " Irony is not heard."
    ),
    sources=("rogers2018", "linehan1997", "gottman1999"),
    match=(
        Pattern(
            "you (have been|are|were) under @degree_word? ..2 (stress|pressure|strain)",
            "you have [had|got] ..1 (a lot|so much|too much|plenty|enough) on [(your|my) (plate|mind)|at (work|home)]",
            "you [have] @degree_word? (put|poured|given) (so much|a lot|your all|all your _|everything|your heart) ..2 into",
            "(i|we) [do|can] @degree_word? (know|see|get|understand|realise|appreciate|hear) [that|how] (money|home|@kin|school|work|the (kids|house|move|baby)|everything|things) (is|are|was|were|has been|have been) @degree_word? @degree_word? (tight|tough|hard|stressful|difficult|a lot|not easy|exhausting)",
            "(i|we) [do|can] @degree_word? (know|see|get|understand|realise|appreciate) [that|how] your (job|work|boss|exams|mum|dad|mother|father|back|health|family|course|commute) (is|has been|was) @degree_word? (a lot|too much|tough|hard|heavy|awful|mad|crazy|full on|stressful|exhausting) ..1",
            "(i|we) [do|can] @degree_word? (hear|heard|know|see|get|understand) [that] you @degree_word? (<worry>|<need> (time|space|rest|quiet|sleep|peace|a (break|rest|minute|moment)))",
            "(it|that|this) must be (a lot|hard|exhausting|tiring|tough|lonely|stressful) , ..1 (juggling|being|having|doing|looking|working|living|with|carrying)",
            "(it|that|this) (can not|could not) be easy ..1 (coming|being|having|doing|looking|working|living|with|carrying|juggling|getting|watching)",
            "(that|it|this) must (be|have been) [such] a @degree_word? (rough|hard|tough|long|awful|difficult|stressful|horrible) ..1 (for|on) you",
            where=Where(question=False, hypothetical=False, negated=False),
        ),
        Pattern(
            # I know, I can see: what weighs on them, or what they did and meant.
            "(i|we) [do|can|could|did] @degree_word? @side_seen [that|how|it is that]"
            " (you|your|things|work|life|your _) [(have been|had been|must be|must have been|may be|might be|are|were|was|is|will be|must|feel|felt|get|got)] @degree_word? @degree_word? @side_state",
            "(i|we) [do|can|could|did] @degree_word? @side_seen [that|how] you @degree_word? (have|had|are having|were having) ..2 @side_load",
            "(i|we) [do|can|could|did] @degree_word? @side_seen [that|how (hard|much)?] you @degree_word? @side_deed",
            # What it is like over there.
            "(i|we) [do|can|could] @degree_word? (know|knew|see|saw|get|understand|realise|realised|appreciate|imagine|tell|hear|believe) [that|how] (things|work|life|it|this|your _) (is|are|was|were|has been|have been) @degree_word? @degree_word? (mad|crazy|hectic|manic|busy|full on|chaotic|rough|heavy|relentless) [for you|over there|there|right now|at the moment]",
            "you (are|were|have|have been|had) ..3 (@side_state|(every|good|your) (reason|reasons)) ...4 , i [do|can] (know|see|get) (that|it)?",
            "you [only] (meant|tried|try|<work>|want) ..6 , i [do|can] (know|see|get) (that|it)? (,|$)",
            "(i|we) [do|can|could] @degree_word? (know|knew|see|saw|get|understand|realise|realised|imagine|tell|notice|noticed) [that|how (much)?] ..4 (wore you out|wears you out|tired you out|(was|is|must be|has been) @degree_word? (a)? @degree_word? (lot|hard|shock|blow|too much|not easy|big (thing|step)|difficult|frightening|exhausting) (for|on) you|(hurt|hurts|upset|upsets|worries|worried|scares|scared|stressed|stresses|embarrassed|drains|drained|frightened|frightens|matters to) you)",
            "from where you (stand|sit|stood|sat|are)",
            "(i|we) [do|can|could] @degree_word? (know|see|get|understand|realise|appreciate|imagine|believe) [that|how]"
            " (it|this|that) (is|was|has been|can not (be|have been)|must (be|have been)|may (be|have been)) [not] @degree_word? (been)? @degree_word? (hard|tough|easy|a lot|scary|painful|difficult|stressful|exhausting|tiring|lonely|frightening|hurtful|rough|awkward) [(for|on) you|to|being|when|having|,|$]",
            "(i|we) [do|can|could] @degree_word? (know|see|get|understand|realise|appreciate|imagine) how (hard|much|tired|tiring|scared|stressed|busy|tough|difficult|lonely|worried|exhausted|important|painful|upset|hurt) ..1 (you|it|this|that)",
            "(i|we) [do|can|could] @degree_word? (see|get|understand|hear) (why (you|that|it|this|my|your|,|$)|where you are coming from|what you mean|your (point|side|point of view|worry|reasons|reasoning))",
            "(from|for) your (side|point of view|perspective|end|chair)",
            "(in|walked|walk|put myself in) your (shoes|place|position)",
            "you (have had|are having|had|have been having) @degree_word? (such)? (a|an)? @degree_word? (hard|long|rough|tough|bad|rotten|awful|difficult|horrible|heavy) (day|week|month|year|time|night|shift|winter|summer|run)",
            "you have been (up (since|all|half)|on your feet|through|carrying|looking after|dealing with|working (so|late|all|nights|@degree_word))",
            "you (probably|maybe|perhaps|may have|might have|must have) @degree_word? (felt|feel|thought|wanted|needed|hoped|had your|were (scared|tired|trying|worried|hurt|upset|hoping))",
            # Fair to them.
            "you @degree_word? (have|had) (every|a|good|all the) (right|reason) to (be|feel|want|say|ask|think)",
            "(no wonder|of course) you (are|were|feel|felt|got|get|must be) @degree_word? @degree_word? (@side_state|@feeling_clear_hard)",
            "makes @degree_word? sense (that|to me that|why)? you (are|were|feel|felt|would|wanted|want|need|got|get)",
            "(that|it|this) (must|can not|could not) [be|have been] @degree_word? (be|have been)? @degree_word? (hard|tough|easy|scary|painful|difficult|stressful|exhausting|lonely|awful|horrible|frustrating|rough) ..1 (for|on) you",
            "you (must|might|may) [be|have been|feel] @degree_word? @degree_word? (been)? @side_state",
            "you (were|are) (only|just|probably) (trying (to (help|protect|be kind|be nice|keep|do|cheer|lighten)|your best|hard)|joking|tired|worried|being kind|looking out|scared|nervous|doing)",
            "you [probably|only|surely|clearly] (meant|mean) (well|it kindly|it well|no harm|it as)",
            where=Where(question=False, hypothetical=False, negated=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "i (was|am|have been) @degree_word? (hard|tough) on you",
                "(hard|difficult|tough) being you",
                "(doing|do) (nothing|one thing|a single thing)",
                "like (lying|sitting|watching|playing)",
                "you are always",
                "shame about",
            ),
            example="You must be so tired from doing nothing",
            why="The kind words are bitter.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "you ..2 @ill_intent",
                "(busy|tired|hard) (being|of being|ignoring|pretending)",
                "how (much|important) you (hate|think you|resent|are never)",
                "you do not ..1 (care|love|like|mean|want)",
            ),
            example="I know you are trying to hurt me",
            why="It claims to know a bad intent.",
            place="sentence",
        ),
    ),
    fires=(
        "I know your job has been a lot lately",
        "I can see you've been working flat out, and I'd love an hour with you",
        "You probably meant well",
        "I know you're tired, and I'd still like ten minutes with you.",
        "i can see that u tried really hard with my parents",
        "I understand you were under a lot of pressure at work, Dad",
        "I know you've had a rough week",
        "You have every right to be cross with me.",
        "I do get why you left early",
        "I know it can't have been easy being the one who stayed at home with mum",
        "No wonder you were upset, I'd said I would be there.",
        "I realise how hard you work for all of us.",
        "From your side it probably looked as if I didn't care",
        "i know u didnt mean it like that",
        "You were only trying to help, I see that.",
        "You must be exhausted after those shifts, so tell me if this is a bad moment.",
    ),
    quiet=(
        "I know you're lying",
        "I know you tried to hide the letter from me",
        "I know you are trying to hurt me",
        "I know you're at the station, I'll be there in five",
        "do you know how tired I am",
        "You said “I know you're tired” and then you handed me the baby.",
        "I can see the sea from here",
        "I don't know why you left early",
        "If I understand the form right, you were paid twice",
        "She knows you're busy.",
        "You must be joking",
        "I see you're wearing the green one",
        "Do you get why the bus left early?",
    ),
    confidence=0.75,
)
