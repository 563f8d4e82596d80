"""A feeling explained in abstract nouns, where it could be felt and said."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.rule import Ask, Reframe, Rule, Unless

# What a feeling is turned into when it is explained.
EXPLAINED = (
    "(abandonment|avoidance|projection|projecting|transference|countertransference|dissonance|conditioning"
    "|mechanism|mechanisms|cortisol|adrenaline|dopamine|oxytocin|serotonin|hormones|neurochemistry"
    "|chemicals|chemistry|biology|amygdala|subconscious|codependency|codependent|enmeshment|dysregulation|dysregulated|narrative|paradigm|schema"
    "|dynamics|dynamic|patterning|stressors|stressor|circuitry|byproduct|manifestation"
    "|displacement|sublimation|rationalisation|inner child|nervous system|family system|brain chemistry|survival instinct|self worth|self esteem|life cycle|complex"
    "|(displaced|repressed|projected|unresolved|unprocessed|internalised) (anxiety|anger|fear|grief|sadness|guilt|shame|stress|rage|trauma)"
    "|fight or flight|learned (behaviour|response)|stages of grief|part of (the|a|any) [_] (process|cycle|grief|life)"
    "|(attachment|trauma|hormonal|neurological|biochemical|evolutionary|biological|psychological|physiological|autonomic) [_]"
    " (reaction|response|thing|process|phenomenon|mechanism|effect|imbalance|issue|issues|pattern|style|trigger|strategy|system|wound|wounds|$|, |so|really)"
    "|(avoidant|anxious|chemical|cognitive|limbic|unconscious|subconscious|maladaptive|neural|societal|sociological|conditioned|stress|grief|threat|fear|survival|coping|defence|normal|natural|human|emotional|inherited|generational) [_]"
    " (reaction|response|process|phenomenon|mechanism|imbalance|pattern|style|trigger|strategy|wound|phase|stage|spiral|instinct|trauma|distancer|dynamic))"
)
STATE = (
    "(reaction|response|feeling|feelings|emotion|emotions|anger|sadness|grief|fear|anxiety|shame|guilt|jealousy|hurt|crying|tears|mood|upset"
    "|loneliness|discomfort|resentment|distress|upset|sensitivity|behaviour|need for|attachment|disappointment|frustration|worry|pain|panic|irritation)"
)

# Words of a textbook: hardly ever said about oneself but to explain.
TEXTBOOK = (
    "(attachment (style|issues|wound|wounds|theory|pattern|system|trauma)|(anxious|avoidant|insecure) attachment|relational|autonomy|(communication|conflict|coping) (style|styles)|(pursue|pursuer|demand|push pull|attack defend) ..1 (pattern|cycle|dynamic|loop)|withdraw (pattern|cycle|dynamic)|textbook|(a|the) function of|manifestation of|indicative of|symptomatic of|secondary emotion"
    "|primary emotion|(process|processed|processing) (this|the|my|that|our|these|those) ..1 (loss|grief|emotions|feelings|experience|trauma|anger|rejection|break up|breakup)|regulating|dysregulated|trigger response|trauma response|stress response"
    "|re enacting|reenacting|re enactment|cognitive|subconscious|subconsciously|evolutionary|oxytocin|dopamine|cortisol|serotonin|projection|projecting|transference|dissonance|codependent|codependency|enmeshed|enmeshment|maladaptive"
    "|coping mechanism|defence mechanism|nervous system|inner child|abandonment (issues|wound|schema|narrative)|conditioning|psychological|psychologically|neurological|hormonal|primal|primitive|the literature|studies (show|suggest)|research (shows|suggests)"
    "|predictable (consequence|result|outcome|response|reaction|pattern|escalation)|role transition|conflict avoidant|avoidant|escalation|anticipatory grief|systems (perspective|theory)|systemic|homeostasis|rebalancing|cognitive distortion|framework"
    "|hypothesis|phenomenon|repression|repressed|ambivalence|individuation|interpersonal|intergenerational|intrapersonal|socialised|gender roles|patriarchal|unmet needs|core (belief|beliefs)|limiting belief|schema|rationalise|rationalising|probability of|emotional regulation|self regulation|boundary signal"
    "|correlates|correlation|variables|factors at play|contributing factors|root cause|grieving process|grief process|stages of grief|internalised|externalising|catastrophising|hypervigilance|hypervigilant|triangulation|gaslight effect|perceived (threat|slight|rejection))"
)

RULE = Rule(
    code="PRE102",
    name="intellectualising",
    step="presence",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="A feeling is being explained here; what it is like inside has no words yet.",
    why=(
        "Explaining a feeling in the language of a textbook (“my reaction is a product of my attachment"
        " style”, “logically there is no reason to be sad”, “it's only hormones”) can be true and still keep it at arm's length."
        " The other person gets a theory to agree or disagree with, and nobody to comfort. Feelings"
        " turned into reasons and mechanisms are harder to find and to share than feelings"
        " said in a plain word."
    ),
    limits=(
        "Understanding oneself is no flight from oneself, and some people come to a feeling by way of"
        " its explanation. Work talk about psychology or medicine can be found by mistake."
    ),
    sources=("article", "masters2013", "bagby1994"),
    match=(
        Pattern(
            f"(my|our|this|the|all this|that) ..2 {STATE} (is|was|are|were|comes|stems|can be|could be|may be|might be|seems|must be) ...6 {EXPLAINED}",
            f"(my|our|this|the) ..2 {STATE} ..2 (is|was|are|were|stems|stem|comes|come|can be|could be|may be) ..3"
            " (a (product|function|symptom|consequence|result|form|sign|case|matter|by product) of|rooted in|explained by|attributed to|attributable to"
            "|caused by|triggered by|due to|from (my|a|the|an) (childhood|upbringing|past|family))",
            f"(it is|that is|this is|i am|it was|i was|what i am feeling is|what i feel is|what i am experiencing is|what is (happening|going on) [between us|here|in me] is) [@filler|@softener|probably|only|my|all|in the end] [@filler|my|only]"
            f" ..3 {EXPLAINED}",
            "^^ [it is|i am|probably|that is] [@filler|probably] (hormones|hormonal|chemicals|chemistry|the hormones|biology) [probably|i guess|i suppose|talking|again|that is all|only] $$",
            # A standpoint taken outside oneself.
            f"(logically|rationally|objectively|intellectually|theoretically|statistically|psychologically|biologically|technically|realistically)"
            f" [speaking] ...12 ({STATE}|upset|sad|feel|cry|hurt|angry|jealous|emotional|react|reacting|lonely|scared|worried|afraid)",
            "(from|on|at) (a|an|the) [purely|more] (rational|logical|objective|intellectual|psychological|clinical|evolutionary|cognitive|biological"
            "|therapeutic|theoretical|systemic|neutral) (perspective|standpoint|point of view|level|viewpoint|angle)",
            f"(one|you) (could|might|can|would) (argue|say|interpret|view|frame|describe) ..6 {STATE}",
            "(people|humans|we|one|couples|adults|children) [often|all|usually|generally|typically] (tend|tends) to ...8 (when|after|in) ..4"
            " (stress|loss|conflict|pressure|grief|change|uncertainty|rejection|stressed|threatened|triggered|attachment|abandonment|needs (are|go) (not met|unmet))",
            "(sadness|grief|anger|jealousy|loneliness|fear|anxiety|crying|love|heartbreak) is [@filler|only|merely|simply|really] [a|an|all|nothing but|nothing more than] ..2"
            " (process|reaction|response|construct|mechanism|phase|stage|signal|function|chemicals|chemical|hormones|chemistry|biology|neurochemistry|instinct|stimulus)",
            f"(i have been|i am|i have|i keep) (analysing|analysed|dissecting|dissected) ..3 ({STATE}|why|it|this|us)",
            f"(my|our|the|this) ..2 {STATE} [@filler|probably] (functions as|serves as|operates as|acts as|reflects|represents) (a|an|my|the|some)",
            f"(my|our) ..2 {STATE} [@filler|probably|likely] (stems|stem|derives|derive|arises|arise|originates|originate) from",
            "(rationally|intellectually|objectively|theoretically|cognitively|logically) [speaking] i (know|understand|accept|get|see|realise|can see|recognise)",
            f"there is [@filler|a|some|clearly|probably|an] ..1 {EXPLAINED} (at work|at play|here|going on|whenever|between us|when)",
            f"(my therapist|a therapist|therapists|a psychologist|psychologists|freud|psychology|the literature|research|science) (would|will|says|say|suggests|shows|calls) ..6 {EXPLAINED}",
            "(the|a) (dynamic|pattern|communication pattern|power imbalance|mismatch) [here|at play|between us|in our relationship]"
            " (is|was|seems|reflects|stems|results|suggests)",
            "(it|that|this) makes sense (that|how|why) (i|we) ...6 given (my|our|the|that|how)",
            "(i (feel|react|get|do|behave|respond) ..4|it|this|that) ..2 (because of|down to|from|back to|given|due to) (my|our) (childhood|upbringing|parents' (divorce|marriage)|attachment|conditioning|family of origin|birth order|early (years|experiences|childhood))",
            "(logically|rationally|objectively|statistically|intellectually) [speaking] ...6 (right|sensible|best|logical|correct|reasonable|rational|optimal) (decision|choice|thing|outcome) ..1 for (everyone|both|all (involved|concerned|of us)|you and me) ..2 ($|,)",
            "(jealousy|grief|sadness|anger|loneliness|fear|anxiety|crying|love|heartbreak|guilt|shame) is [@filler] [a|an] [very] (evolved|evolution|adaptive|hardwired|hard wired|biological|chemical|instinctive|evolutionary|neurological)",
            "(the|my|our|a) (brain's|body's|mind's|psyche's) (way|attempt|means|version) [of|at|to] (adjusting|coping|processing|protecting|dealing|handling|responding|adapting|regulating|defending|making sense|releasing|avoiding|telling me|keeping)",
            "(statistically|on average|according to (research|studies|statistics)|(studies|research) (shows|show|says)) ..3 (couples|families|marriages|relationships|siblings|friendships) ..1 (argue|fight|row|fall|drift|end|fail|split|go through|struggle|disagree|experience|break)",
            f"(one|you) (could|might|can) argue [that] (closeness|love|intimacy|grief|loneliness|marriage|needing people|{STATE}) (is|are) ..3",
            "(objectively|statistically|rationally|logically|technically|theoretically) [speaking] ,? (all|most|long|these|relationships|marriages|couples|friendships|families) ..3 (go|pass|have|argue|drift|cool|end|need|experience|cycle) ..2",
            "(theoretically|logically|rationally|objectively) (it|this|that) (should|does|ought) not ..1 (bother|hurt|upset|affect|matter|touch) ..1 (me|us|anyone|anybody|$)",
            "(people|humans|we|everyone) (process|processes|experience|experiences|handle|handles) (grief|loss|anger|rejection|change|stress|emotions) in (stages|phases|waves|different ways|their own)",
            "((if|when) (you|we|i|one) (look at|think about|consider)|looking at|thinking about) (it|this|things|us) (rationally|logically|objectively|clinically) ...8 (both (gain|win|lose|better)|break up|breakup|feel|upset|relationship|sad|hurt|leaving|not (right|compatible))",
            "(research|literature|science|theory|studies) (on|about|behind) (attachment|grief|emotion|emotions|trauma|loss|anger|jealousy|shame) ..2 (explains|explain|suggests|suggest|says|say|shows|show)",
            "(interesting|fascinating) (how|that|to (note|observe|notice|see)) [that|how]? (my (body|brain|mind|emotions|anger|sadness|nervous) ..2 (reacts|reacted|responds|responded|copes|deals|handles|processes|protects|defaults|system)|my reaction|i (react|respond|cope|regress|default))",
            "(the|a) (rational|logical|sensible|thinking|adult|analytical) (part|side|half) of (me|my (brain|mind)) [@filler] (knows|understands|gets|accepts|sees|recognises)",
            "(being|feeling|getting) @feeling_hard [about it]? (is|was|would|does|will|serves) ..3 (rational|logical|productive|useful|purpose|efficient|constructive)",
            f"(several|multiple|a number of|various|two|three|four) (reasons|factors|causes|components|layers|explanations) (for|behind|to|in) (my|the|this|our) ..1 {STATE}",
            where=Where(question=False),
        ),
        Sequence(
            Pattern(
                "(i|me|my|we|our|us|it is|this is|that is|what|love|sadness|grief|anger|jealousy|loneliness|fear|heartbreak|hurt)",
                "the (sadness|hurt|anger|feeling|feelings|crying|loss|distance|silence|family|relationship|grief|loneliness|argument|row|fight|fights|break up|breakup|jealousy|fear|anxiety)",
            ),
            Pattern(TEXTBOOK),
            reach=12,
        ),
        Sequence(
            Pattern("(i|me|my) (am|was|have been|felt|feel|cried|react|reacted|get|got|find)"),
            Pattern(
                "(which|and that|so that|and it|and this|but it|but that|but this) (is|was|must be|has to be|makes sense) ..6 "
                + EXPLAINED
            ),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "i [@filler] (feel|felt|am feeling|have been feeling) [@intensifier] [@intensifier] @feeling_hard",
                "i am [@filler] [@intensifier] (sad|hurt|scared|lonely|angry|ashamed|afraid|heartbroken|frightened)",
            ),
            example="My reaction is a product of my attachment style and I feel scared when you go quiet",
            why="The feeling itself has been said as well.",
            place="message",
        ),
        Unless(
            Pattern(
                "(my|the|a|this) (course|class|paper|book|article|talk|test|study) (on|about|says|is due)",
                "(for|on|in|from) (my|the|a|our|his|her|your) (course|class|degree|training|book club|reading group|diploma|certificate)",
                "(essay|lecture|exam|patient|client|clinic|tutor|professor|uni|university|shift|ward|workshop|chapter|thesis|seminar|podcast|documentary|homework|module|dissertation|revision)",
            ),
            example="the lecture was on how grief is a process, I took notes for you",
            why="It is about something read or learnt.",
            place="sentence",
        ),
    ),
    offers=(
        Reframe(
            "All that may be so. Underneath, I feel [one plain word], and I notice it in [where in my body]."
        ),
        Ask(
            "If nothing had to be explained, what is it like right now, in one word or in the body?"
        ),
    ),
    fires=(
        "Objectively speaking, relationships go through phases like this",
        "theoretically it shouldn't bother me",
        "One could argue that closeness is overrated",
        "My reaction is probably a product of my attachment style.",
        "Logically there's no reason to be upset, it was a reasonable decision on your part.",
        "it's just hormones, ignore it",
        "I think this anger is a displacement of something from my childhood.",
        "From a purely rational standpoint the breakup makes sense for both parties.",
        "grief is just a process, five stages and then its over",
        "I've been analysing why I reacted that way on Sunday and there seem to be three factors",
        "I cried at dinner, but that's a stress response, cortisol mostly",
        "The dynamic between us reflects a mismatch in how we were both raised, Dad.",
        "people tend to withdraw when they are under stress so what happened is statistically normal",
        "One could argue that jealousy is evolutionary and serves a purpose",
        "what im feeling is basically an abandonment narrative playing out",
        "People tend to pull away when their emotional needs go unmet.",
    ),
    quiet=(
        "Technically all couples pay the same at the zoo",
        "theoretically it shouldn't rain till four",
        "I feel sad and I think it comes from how we said goodbye at the airport.",
        "Logically the key must be in the car, you drove last.",
        "My essay on attachment theory is due on Friday, can you proofread it?",
        "You said “my reaction is probably a trauma response” and I didn't know how to answer.",
        "My reaction was to laugh, sorry!",
        "The doctor says it's a reaction to the new tablets.",
        "it's just a cold, I'll be up by Monday",
        "My anger went as soon as I saw your face.",
        "people tend to leave early on Fridays so the train is quiet",
        "The textbook says attachment style changes, we did that chapter for my diploma",
        "She told me grief is a process. I told her it's a Tuesday.",
        "I miss him. That's all it is.",
    ),
    confidence=0.6,
)
