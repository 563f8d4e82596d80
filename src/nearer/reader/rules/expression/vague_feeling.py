"""A word that says little about a feeling, left to stand alone."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Reframe, Rule, Unless

VAGUE = "@vague_word"
BARE = "(stressed|stressed out|upset|not ok|not myself|not great|not good|all over the place|out of sorts|in a weird (mood|place|space|headspace)|in a (mood|funk|state|bad place|bad mood)|a bit off|a mess|not in a (good|great) (place|way|space|mood|headspace)|not feeling great|not feeling good|not doing [@intensifier|too|so|all that]? (great|well|good|ok))"
END = "[since ..5|@trailing_off]"

RULE = Rule(
    code="EXP142",
    name="vague-feeling",
    step="expression",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="This word could hold many feelings; a finer one would be easier to answer.",
    why=(
        "Words such as bad, off, weird, upset or stressed say that something is there and not what. Left to stand alone, they"
        " leave the other to guess between sad, hurt, tense and a dozen more. People who tell their"
        " unpleasant feelings apart more finely tend to cope with them better. Any word is a good beginning;"
        " a second, finer one is an offer."
    ),
    limits=(
        "For some people and some days the broad word is the true one. “Bad” and “off” can also mean being"
        " ill, and “upset” together with what happened is already clear enough."
    ),
    sources=("kashdan2015", "article"),
    match=(
        Pattern(
            f"i [@filler|have been] [@filler] (feel|felt|am feeling|was feeling|have been feeling|have felt|been feeling) [@filler|all|low key|lowkey] [@intensifier] [@intensifier|low key|lowkey] {{{VAGUE}}} {END} {END} [@dear] ($|,|so|but|and i do not|and it|and that)",
            f"(^|,|just|been|still|only|and|am) feeling [@filler|all|low key|lowkey] [@intensifier] [@intensifier] {{{VAGUE}}} {END} {END} [@dear] ($|,|so|but)",
            f"i (am|was|have been) [@filler] [@intensifier] [@intensifier] {{{BARE}}} {END} {END} [@dear] $$",
            f"i (do not feel|did not feel|have not felt|have not been feeling) [@intensifier|all that|too] (good|great|right|like myself|myself|ok) {END} {END} [@dear] ($|, |so|but)",
            f"(^|, |just|am|still) not feeling [@intensifier] (good|great|right|like myself|myself|ok) {END} {END} [@dear] ($|so|but)",
            f"^^ [i do not know|do not know|tbh|honestly|meh|hm] [just|still|kind of|honestly|really] (feel|felt) [@intensifier] [@intensifier] {{{VAGUE}}} {END} {END} [@dear] ($|, |so|but)",
            f"^ (so|really|bit|a bit|kind of|pretty|too|just) [@intensifier] (stressed|stressed out|upset|not ok|not myself) {END} {END} $$",
            f"(things|it all|everything) [@filler] (feel|felt|feels|have felt|has felt|has been|have been) [@filler] [@intensifier] {{(weird|off|strange|wrong|bad|funny|not right)}} [between us|with us|with you and me|at home|here|inside|in me|for me] {END} $",
            "something (feels|felt|is) [@filler] [@intensifier] {(off|wrong|weird|not right)} (with us|between us|with me|inside|in me|at home)",
            "i (am|have been) in (a|such a) [@intensifier] {(weird|bad|funky|low|dark|grim|funny|strange|foul|rotten|terrible|horrible|shit|shitty|off)} (mood|place|headspace|way) "
            + END
            + " ($|, |so|but)",
            "i [@filler|have] (feel|felt|am feeling) [@filler] [like] {(crap|shit|rubbish|garbage|a mess|hell|nothing|something is off|something is wrong|something is not right|some kind of way|some type of way)} "
            + END
            + " ($|so|but|and i (do|can) not)",
            f"^^ [@filler] {{not in a (good|great)}} (place|way|space|mood|headspace) {END} {END} $$",
            f"i am having (a|such a|one of those) [@intensifier] {{(weird|off|funny|strange|bad|rubbish|rough|shit|crap|horrible)}} (day|days|night|week|time) {END} {END} $$",
            "something (does|did) not feel [@intensifier|quite] {(right|ok|good)} (with us|between us|with me|inside|in me|at home)",
            f"my (head|mind|mood) is [@filler|@intensifier] {{(all over the place|a mess|in a (weird|bad|funny) place|not in a good place|scrambled|mush)}} {END} {END} $",
            where=Where(question=False, negated=None, hypothetical=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(sad|hurt|lonely|scared|afraid|anxious|nervous|worried|ashamed|guilty|jealous|angry|furious|disappointed|helpless|overwhelmed|homesick|frustrated|heartbroken|left out|ignored|unheard|numb|empty|tense|grieving|resentful|embarrassed|insecure|rejected|restless|lost|torn|exhausted|irritated|discouraged)",
            ),
            example="I feel weird today. Lonely, I think.",
            why="A finer word is there already.",
            place="message",
        ),
        Unless(
            Pattern(
                "(sick|poorly|ill|doctor|fever|temperature|flu|headache|stomach|tummy|migraine|hungover|hangover|jab|vaccine|nurse|throat|infection|covid|tablets|paracetamol|vomiting|threw up|dizzy|nausea)"
            ),
            example="I felt awful all week but it's only flu",
            why="It is the body that is unwell.",
            place="message",
        ),
        Unless(
            Pattern(
                "(bad|awful|terrible|horrible|crap|shit) (about|for) (him|her|them|the|leaving|missing|not)",
                "@game_or_joke",
            ),
            example="i feel terrible, your last biscuit lol",
            why="It is pity, regret or play.",
            place="message",
        ),
    ),
    offers=(
        Ask("If it had a finer name, would it be nearer to sad, tense, hurt, lonely or worn out?"),
        Ask("Where in the body is it, and is it heavy, tight, hot or empty?"),
        Reframe("I feel [a finer word], and it began when [what happened]."),
    ),
    fires=(
        "I feel bad.",
        "feeling really weird today",
        "I'm just upset.",
        "I'm just stressed",
        "i feel off and i dont know why",
        "I've been feeling so stressed lately.",
        "Things feel weird between us.",
        "I felt awful last night, that's all.",
        "im stressed",
        "I'm not okay at the moment, Mum.",
        "I feel like crap tbh",
        "been feeling a bit meh all week",
        "I'm all over the place right now",
        "i feel strange about yesterday",
        "Honestly I feel kind of terrible about everything.",
    ),
    quiet=(
        "I'm off, see you at six!",
        "I feel weird today. Lonely, I think.",
        "You said you felt “really weird” on Sunday, do you want to tell me about it?",
        "I feel bad for the new girl, they've put her on lates.",
        "I felt upset when the call was cut short, because I'd looked forward to it.",
        "feeling terrible, doctor says it's an ear infection",
        "The clutch feels weird, can you have a look?",
        "I feel good today.",
        "I'm not upset with you, love.",
        "He's been stressed since the merger.",
        "That milk smells off",
        "Do you feel weird about selling the house?",
        "I feel hurt about last night.",
    ),
    confidence=0.6,
    priority=1,
)
