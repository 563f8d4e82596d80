"""A reply that goes on to something else after something tender."""

from nearer.reader.contexts import matcher
from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless

NOD = (
    "^^ (oh|ah|well|right)? ,? (oh|ah|ok|right|hm|well|yeah|i see|ugh|aw|that is (a shame|rough"
    "|annoying|too bad)|what a shame|too bad|sorry to hear that|poor you|sucks|that sucks|bummer"
    "|shame|sad|fair enough) (then|that|one|@dear)?"
)
ERRAND = (
    "(did|have|can|could|will|would|are|is) (you|the|my|mum|anyone|your) ..5 (@logistics|get|got"
    "|bought|pay|paid|coming|going|watching|watch|water|cut|mow|taken|take|put|buy|home|back"
    "|bring|call|ring|feed|fed|wash|empty|fix|collect|post|book|booked|charger|seen my|pick|order"
    "|watch|send|sent|finish|finished|sort|sorted|reply|lend)",
    "(what is (for|the|on|our|your mum's)|what do you want (for|to)|which one|what time (is|are|do we|does the|did the|you)|where is"
    "|where are|when is|when are|when does|how much|which day|who is) ..5",
    "(do not forget|remember to|i need you to|we need|i need|i have to|i have got to|i am off|i "
    "am going to (the|make|watch|have)|i am watching|i am at) ..4",
    "(oh)? look ,? (it|at|there|who|a|what)",
    "(the|our|my) (@logistics|boiler|neighbours|washing machine|heating|wifi|fridge|printer|grass"
    "|plants|sink) (need|needs|is|are|has|have|came|rang|got|want|wants) ..4",
    "i (bought|saw|found|watched|got|made|ordered|am watching|am making|had) (a|an|the|some|new"
    "|my|this|us) ..4",
    "(guess what|i forgot to tell you|i meant to tell you|i wanted to ask|i have been meaning to"
    "|quick question|random question|random but|unrelated but|look at this|have you seen (the"
    "|this|that)|did you see (the|this|that)|did you hear about) ..5",
)

RULE = Rule(
    code="SAF127",
    name="changing-the-subject",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="Something tender was shared, and moving on here may land as “not that, please”.",
    why=(
        "A change of subject is often shyness: it is hard to know what to say. To the one who has"
        " opened up it says that the door is closed, without a word about it. Being answered at all"
        " is most of what people hope for; “I don’t know what to say, I’m glad you told me” is an"
        " answer. The bins can be asked about afterwards."
    ),
    limits=(
        "The answer may have come in a message before this one. In the middle of a long day, the "
        "plain"
        " thing sometimes has to come first."
    ),
    sources=("gottman1999", "reis1988", "gordon1970"),
    context=matcher("hurt"),
    match=(
        Pattern(
            "^^ "
            "...3 {(anyway|anyways|anyhow|moving on|on another note|on a lighter note|on a "
            "happier note|on a brighter note|changing the subject|change of subject|by the way"
            "|btw|before i forget|in other news|speaking of (which|work|food)|enough about that"
            "|let us (not|stop) (talk|talking|dwell|think|thinking|go) (about|on|there|into) ..3"
            "|let us (talk|speak|think) about something (else|nicer|happier|more)|let us change "
            "the subject|can we talk about something (else|nicer|happier))} ..8",
            *(
                f"^^ (@dear|oh|so|hey|ok|right|listen|hm)? (@filler|listen)? {errand}"
                for errand in ERRAND
            ),
            *(f"{NOD} (,|and|but) (@filler|anyway|listen|also)? {errand}" for errand in ERRAND),
        ),
        Sequence(
            Pattern(f"{NOD} $"),
            Pattern(
                "^ (anyway|anyways|anyhow|moving on|on another note|on a lighter note|by the way"
                "|btw|before i forget|in other news|so|also|oh) ..8",
                *(f"^ (@filler|listen|also|and|oh|so|hey)? {errand}" for errand in ERRAND),
            ),
            within="message",
            reach=8,
        ),
        Pattern(
            "^^ (@dear|oh|so|hey|ok|right|hm|hmm|ah|well|yeah)? ,? (@filler|listen)? (that "
            "reminds me|(lovely|nice|beautiful|cold|hot|terrible|awful|gorgeous|filthy"
            "|miserable) (weather|day|evening|sunset|morning|out|again)|(the)? (weather|sun|rain"
            "|snow|forecast) (is|looks|will|was|out)|guess (what|who|where)|you will never guess"
            "|is there (any|a|some)|are there any|(the|my) (match|show|film|game|programme"
            "|football|news|race|final|series|kettle) (starts|is|begins|was|has)|i (saw|met"
            "|bumped into|ran into|spoke to|heard from|passed) (@filler|old)? !(you|it|this|that"
            "|how|what|them|him|her|a|the|some|all|your) |how (is|was|are|did) (work|the|your "
            "(car|job|mum|dad|brother|sister|holiday|garden|run)|things|everything) ..3) ..8",
            "^^ (@dear|oh|so|hey|ok|right|hm)? ,? what are (we|you|the kids) (having|eating|doing"
            "|watching|wearing|cooking|getting) ..6",
            "^^ (@dear|oh|so|hey|ok|right|hm)? ,? (have|did|can|could) you (@filler|please"
            "|already)? !(tell|told|see|saw|call|hear|heard|ask|speak|know|get|have|leave|feel"
            "|take|love|lose|hurt|hit|want|like|talk|still|say) (the|my|our|his|her) _ ($|yet"
            "|today|for|this|tonight|please|last|and|on|out|at|yesterday)",
            "^^ (@dear|oh|hey|ok|right|hm)? ,? so i (@filler|finally|just)? (tried|bought|saw"
            "|watched|finished|went|got|made|met|started|found|ordered|booked) ..6",
            "^^ (@dear|oh|so|hey|ok|right|hm)? ,? (@filler|listen|and)? (have|did) you ..4 (done"
            "|finished|called|rung|remembered|remember|sent|tidied|tidy|packed|pack|locked|lock"
            "|hoovered|ironed|answered|replied|reply|cleaned|clean|walked|walk|eaten your|brushed"
            "|cook|cooked) (the|your|my|to|that|him|her|it|a|up) ..4",
            "^^ (oh|ah|right|hm|hmm|mm|i see|ok|sorry to hear|shame|aw|poor you)? ,? (anyway"
            "|anyways|by the way|btw|so)? ,? (the|my|our) _ (needs|need|is|starts|has|was|are) "
            "(@filler)? (back|out|at|due|ready|empty|broken|here|on|dead|coming|late|fixed|full"
            "|on in|milk|petrol|cleaning|feeding|washing|doing) ..4",
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "i need you (too|as well|at|in|near|here|more|like|so|on) ",
            ),
            example=Exchange(
                "I wake at six, nobody needs me and I feel so lonely.",
                "I need you at breakfast too",
            ),
            why="It is a need for the other, and no errand.",
        ),
        Unless(
            Pattern(
                "@taking_up",
                "(can|could|shall|may|will) i (come|bring|sit|call|ring|hold|make|cook|pick you"
                "|take you|get you|help|drive)",
                "(i am|i will) (coming|on my way|bring|be there|come|come over|come round|make "
                "you|ring you|call you|drive|take you|sit with|stay)",
                "(i do not know what to say|what do you need|do you need|are you (ok|all right"
                "|safe|alone|eating|sleeping|somewhere)|have you (eaten|slept|someone|somebody"
                "|anyone|got someone)|is (anyone|someone|somebody|your _) with you|is there "
                "anyone)",
                "(where are you|what time (can|shall|should|do) i|when (can|shall|do|is|does) (i"
                "|the funeral|he|she|they|it)|which (hospital|ward|station|part)|who is (with"
                "|there|looking))",
                "(the worst|hardest|how did they|what did (he|she|they|the))",
                where=Where(quoted=None),
            ),
            example=Exchange(
                "Nan died this morning", "Oh. By the way, I'm on my way to you, ten minutes."
            ),
            why="The tender thing is answered, or the plain question is help.",
            place="message",
        ),
    ),
    offers=(
        Reframe("I don’t quite know what to say. I’m glad you told me."),
        Reframe(
            "That sounds [the feeling you hear]. And there is a plain thing I need to ask after."
        ),
        Ask("What would a first sentence be that answers only what they shared?"),
    ),
    fires=(
        Exchange("I cried all afternoon", "Did you put the bins out?"),
        Exchange("I miss Dad so much today", "Anyway, what time is the match?"),
        Exchange("I'm scared it's cancer", "oh ok. what's for dinner"),
        Exchange("I feel like a failure", "hm, by the way your sister rang about Sunday"),
        Exchange("He broke up with me", "That sucks. Have you seen the new season yet?"),
        Exchange("I'm so lonely here, Mum", "Oh. I need you to call the bank about the car."),
        Exchange("i had a panic attack at work", "guess what i bought today"),
        Exchange("I've been feeling really low", "Right, and did you book the dentist?"),
        Exchange("I got fired today", "moving on, can you lend me your charger"),
        Exchange("It hurt me when you left early", "Let's talk about something nicer."),
        Exchange(
            "My best friend is ignoring me and I don't know why", "Ah. So where are my blue socks?"
        ),
    ),
    quiet=(
        "I need you at the end of the day as well.",
        Exchange("I cried all afternoon", "Oh love. What happened?"),
        Exchange("I'm home at six", "Did you put the bins out?"),
        Exchange(
            "I miss Dad so much today", "Me too. Anyway is too short a word for it. I'm here."
        ),
        Exchange("I'm scared it's cancer", "When is the appointment? I'm coming with you."),
        Exchange("I got fired today", "By the way, I'm on my way to you."),
        Exchange(
            "I feel like a failure",
            "You wrote “anyway, what's for dinner” after telling me that. I read it twice.",
        ),
        Exchange("He broke up with me", "Have you eaten? I'm bringing soup."),
        Exchange("I'm so lonely here, Mum", "I don't know what to say. I wish I could hold you."),
        Exchange("i had a panic attack at work", "are you somewhere safe? did you get home"),
        Exchange("I've been feeling really low", "How long has it been like that?"),
        "Anyway, what time is the match?",
    ),
    confidence=0.6,
)
