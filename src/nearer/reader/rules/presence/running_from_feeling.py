"""Doing something so as not to feel: keeping busy, burying it, staying away from it."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Reframe, Rule, Unless

# What is run from: never named by its own name.
IT = "(it|this|that|things|everything|all this|all that|all of it|all of this|him|her|them|feelings|my feelings|the feeling|what happened|the pain|the grief|how i feel|any of it|mum|dad|us)"

RULE = Rule(
    code="PRE104",
    name="running-from-feeling",
    step="presence",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="These words plan a way past a feeling; it may still be there afterwards.",
    why=(
        "Keeping busy, working late, drinking, scrolling or “pushing it down” so as not to feel or think about something is a very human"
        " way to get through a day. When it is the only way, the feeling tends to wait, and people who are close"
        " see somebody busy and far off. Staying with it for a minute, or telling one person, is a small step back."
    ),
    limits=(
        "A rest from pain is no flight from it; in fresh grief or during a hard week, being busy can be exactly"
        " right. The words are only pointed at, gently."
    ),
    sources=("article", "masters2013", "gross2003"),
    match=(
        Pattern(
            # Busy, so that it cannot be felt.
            "(i|me|i will|i am|to|by) [@filler|@softener|rather|better|going to|trying to|need to|have to] (keep|stay|keeping|staying) [myself|so|really|super|too|crazy] [so|really|too] (busy|occupied|moving)"
            " [$|and|so|until|till|right now|these days|for now|is|that|with work|at work|rather|i|then|or|to|it]",
            "(keep|keeps|keeping|take|takes|taking|get|getting) my (mind|head|thoughts) (off|busy|occupied|away)",
            "(distract|distracting|numb|numbing|lose|losing) myself [with|in|by|from]",
            "(keep|keeping) myself (distracted|numb|too busy)",
            "(need|needed|want|wanted|looking for|could do with|give me|as|any|anything for) (a|some|something as a)? (distraction|distractions) [$|from|and|so|right|at|, |please|badly]",
            "(throw|throwing|threw|bury|burying|buried|drown|drowning|lose|losing|lost) myself (in|into)",
            "(work|working|drink|drinking|run|running|clean|cleaning|scroll|scrolling|gaming|game|sleep|sleeping|eat|eating|shop|shopping|train|training|drive|driving|staying late|party|partying|watch|watching|baking|bake|play|playing) ..8"
            " (so|until|till) [that] i (do not|can not|will not|would not|stop|stopped|forget|forgot|am too|can) [have to|need to|to|even]? [have to|need to]? (think|feel|thinking|feeling|remember|cry|tired to|it|numb|notice)",
            "(so|so that|as long as|until|means|that way) [that] i (do not|can not|will not|would not|never|stop) (have to|need to|want to)? (think|feel|thinking|feeling|notice|remember|face|deal)"
            f" [about|with|of] ({IT}|$|anything|a thing|the (house|silence|quiet|pain|loss|hole|gap|funeral|end|divorce|break up|future|past|emptiness))",
            "(easier|better|simpler|rather|safer|best) [if i|to|i|for me to|when i]? (be [busy]|work|not|do not|avoid|skip)? [to]? (feel|think|deal|face|dwell|go there|feeling|thinking|dwelling) ..1"
            f" ({IT}|on|about)? $",
            # Put down, put away, put off.
            f"(i|i will|i am|i have|i have been|best to|better to|easier to) [@filler|always|usually|going to|trying to|tend to|have to|need to] (bury|burying|buried|block|blocking|blocked|shut|shutting|push|pushing|pushed|shove|shoving|bottle|bottling|bottled|stuff|stuffing|box|swallow|swallowed|swallowing|drown|drowning|numb|numbing|tune|tuning|squash|lock)"
            f" {IT} [all|right|back|deep|out|down|away|up|in]",
            # “Shut up, that's brilliant”: with “up” it is said to somebody.
            f"((push|pushing|pushed|block|blocking|blocked|shove|shoving|bottle|bottling|bottled|stuff|stuffing|switch|switching|turn) (down|out|away|off|up|aside|back)|(shut|shutting) (down|out|away|off|aside)) ..1 ({IT}|feeling|feelings|emotions)",
            f"(push|put|pushing|putting|brush|brushing|shove|keep|keeping|leave|leaving|lock|locking) {IT} (to one side|aside|to the side|out of my (mind|head)|in a box|to the back|under the (rug|carpet)|away in|in a drawer)",
            "(i would rather|i will just|i will|we will|better|best|it is better|it is best|easier|try|trying|going|prefer) not [to] [even|really|have to|go] (think|thinking|feel|feeling|dwell|dwelling|go there|deal|dealing|face|facing|sit with)"
            f" [about|on|with] ({IT}|anything|a thing|too hard|too much|there|$|,)",
            "(i|we|let us) [@filler] (do|can) not (want to|like to|go) [even|really|have to] (feel|feeling|dwell|dwelling|go there|face|think)"
            f" [about|on|with] ({IT}|anything|a thing|too hard|too much|there|$)",
            "(i am|i will|let us|we are|best|better) not (going to|go)? (dwell|dwelling|dwell on|wallow|wallowing|going there|go there|sit around (crying|feeling|moping|thinking))",
            f"(i|i will|i am) [@filler|going to|would rather|will|can] (deal with|think about|feel|cry about|worry about|face|fall apart over|cry over) {IT} ..1 (later|another day|another time|some other time|when the|after the|once the|one day|some day|next year)",
            "(avoid|avoiding|ignore|ignoring|dodge|dodging|outrun|outrunning|running (away)? from|run from|escape|escaping) (thinking (about)?|feeling|dealing|the feeling|my feelings|the grief|the pain|my emotions|how i feel|what i feel|it all|being alone with)",
            "(no|what is the|there is no|not much|little) (point|use|good) [in] (dwelling|crying|feeling|moping|wallowing|thinking about (it|this|that)|dwell|to cry|getting upset|being sad|sitting around)",
            "(have not|have no|do not have|no|not got) [any|the|got|had] time (to|for) (feel|feeling|feelings|be sad|cry|crying|grieve|grieving|fall apart|be upset|think about (it|this|that))",
            "(if i|the moment i|as soon as i|the second i|when i|once i|whenever i) (stop|slow down|sit down|sit still|am still|stand still|pause) ...3 (cry|crying|feel|feeling|fall|think|thinking|catch|catches|hit|hits|drown|break|start (cry|crying|feeling|thinking|shaking|screaming|remembering))",
            "(no|not|without|less|hardly any|leaves no) [any] (room|time|space|chance|moment|energy) [left] [to|for] (think|thinking|feel|feeling|my thoughts|my feelings|cry|remember)",
            "(shut|shuts|quieten|quietens|quiet|quiets|switch|switches|turn|turns|drown|drowns) (my|the) (head|brain|mind|thoughts|noise|feelings) (up|off|down|out)",
            "(easier|better|safer|simpler) than (sitting|being|thinking|feeling|facing|dealing|lying|crying|going home|coming home)",
            "(can not|must not|do not dare) (let myself)? (stop|slow down|sit still|sit down|rest) (or|because|now|otherwise)",
            "not ..3 (be|sit|left|lie) [here] alone with (my|these|those|all) [own|this] (thoughts|head|feelings|mind|this|thought)",
            "(sooner|rather) ...6 than (feel|think about|face|sit with|talk about|deal with|cry|be alone)",
            "(help|helps|helping) [me] [to] (forget|not think|not feel|escape|block (it|things) out|stop thinking)",
            "(anything|anywhere) (rather than|but|other than|instead of|to avoid|not to) (be|being|sit|sitting|feel|feeling|think|thinking|go home|going home|face|facing|talk)",
            "(can not|must not) (think about|talk about|look at|feel) (it|this|that|him|her) (or|because|[right] now|at the moment|today|without|otherwise)",
            "(beats|better than|easier than|rather than) (sitting|being|thinking|lying|moping|crying|dwelling|feeling|staring) ..3",
            f"(ignore|sleep|drink|work|laugh|shrug|walk|run|dance|party|joke) {IT} [long|hard] (off|away|enough|until) ...6",
            "(it|this|they) (will|would|should|has to|might) [@filler|probably|all|soon|eventually] (go away|pass|disappear|stop hurting|fade|be gone|blow over|wear off) (on its own|by itself|eventually|soon enough|if i (ignore|keep|stay|do not|work|sleep|drink))",
            "(talking|thinking|going on) about (it|this|that|things|how i feel) [@filler|only] (makes|make|made) (it|things|me) (worse|sad|cry|feel)",
            "(open|opening|reopen) ((that|this|those|old) [old] door|(that|this|the|those|old) [old] (wounds|wound|can of worms|chapter))",
            "chin up [and] (carry|get|keep|crack|on)",
            "(so|that way) (it is|i am|the house is|my head is) (not|never|less) [@filler|too|so] (quiet|silent|alone|empty|still)",
            "(do|will|can) not [@filler|even] (let|allow) myself [to] (think|feel|cry|remember|miss|go there|be sad|stop|dwell)",
            "(i|we) do not [@filler] (talk about|do|discuss|show|have time for|really do) (feelings|emotions|that (kind|sort) of thing|sadness|any of that)",
            "(that is|it is) (how|the only way|the way) i (cope|get through|manage|deal|survive|handle)",
            "(as long as|so long as|if|provided) i (do not stop|keep (going|moving|busy|working|running)|never stop)",
            "rather be (at work|busy|out|anywhere|working|at the office|at the gym|doing something) than",
            "(go|went|going|gone) numb",
            "(and|until|till|then) (it all|everything|it|the pain|the feeling|the noise) (goes|go|went) (away|quiet|numb|blank)",
            "(change|changed|changing) the subject (when|whenever|every time|if|as soon as)",
            "(switch|switching|turn|turning|shut|shutting) [my|the|all] (feelings|emotions|head|brain|heart|everything) off",
            "(drink|drank|drinking|wine|beer|vodka|gin|pint|pints|drinks|whisky|smoke|scroll|scrolling|netflix|gaming|work|gym) ..4 (numb|forget (it|about it|him|her|all)|make it go|makes it go|to not feel|not feel|take the edge)",
            "(just|only) (carry|carrying|get|getting|press|pressing|soldier|soldiering|power|powering|push|pushing|plough|ploughing) (on|through) (and|without|not|instead|like nothing|as if) ..3",
            "(drink|drank|drinking|smoke|smoking|work|working|sleeping|eating|shopping|gaming) [@filler] to (forget ($|,|it all|about|him|her|everything)|feel nothing|not feel|numb|stop (thinking|feeling)|escape|avoid (thinking|feeling))",
            "let us [@filler|please] not (talk|think) about (it|this|that|him|her|dad|mum) ($|now|tonight|today|please|any more|, (what|how|shall|can|is|did|i))",
            "(so|so that|until|loud enough) i can not hear (myself think|my [own] (thoughts|head))",
            "keep (going|moving|working|busy) and (not|never) (look back|think|feel)",
            "i will (cry|grieve|fall apart|feel (it|sad)|be sad|break down) (when (i (have|am|get)|the|it is)|once|after the|later|another)",
            "do not have to feel (anything|it|a thing|any of it) ($|,|any more|for a)",
            "(stops|stop|keeps) me [from] (thinking ($|about (it|him|her|them|that|things|us|you|everything))|feeling ($|it|anything|sad|lonely|things)|remembering|crying|brooding|missing (him|her|them|you|mum|dad|it))",
            "(push|pushing|shove|block|blocking|shut|shutting|drown|drowning) (the|my|those|these|all) [_] (thoughts|feelings|tears|memories|sadness|grief|pain|worry|anger) (away|down|out|off|aside|back)",
            "(if|once) i [ever|@filler] (let myself|allow myself to|allowed myself to) (stop ($|, )|cry|feel|rest|slow|think|sit) ...4 (fall|cry|never|drown|break|stop|collapse|go)",
            "too busy (to|for) (feel|cry|grieve|think about (it|him|her|that)|(be|feel|get) @feeling_hard|feelings|tears|grief)",
            "(otherwise|or else) i [will|would|start|just|only|end up|keep] (think about (him|her|it|you|them|what)|thinking|cry|crying|feel|feeling|fall (apart|to pieces)|break down|spiral|spiralling|lose it|go under|drown|brood|brooding)",
            "(keeping|staying) busy (helps|works|stops (me|it)|keeps (me|it|my)|beats|is ..3 (helps|works|gets me|keeps me|stops|cope|coping|survive))",
            "i need a (drink|beer|wine|smoke|fag) ...3 (can not (deal|think|face|cope)|to (forget|not think|numb|cope|face))",
            "so [that] i (do|will|would|can) not [have to|need to]? (be|feel) (@feeling_clear_hard|alone|anything) ($|,|any more|about|all|tonight)",
            "(wine|gin|vodka|drink|drinks|beer|beers|whisky|pills|smoke|weed|chocolate|crisps|ice cream) ...10 (i feel|to feel|i felt) (nothing|numb) ($|,|at all|any more|now)",
            "(get|getting|got|be|am) [@intensifier] (drunk|wasted|hammered|smashed|plastered|pissed|high|stoned) ..3 (forget|stop (thinking|feeling)|not (feel|think|remember|care)|numb)",
            "i do not (have to|need to) (hear|feel|notice|sit|listen|be) ..3 (quiet|silence|silent|empty|alone|gone|missing|thoughts)",
            where=Where(question=False, third_person=None),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(want|need|ask|asked|like|let|expect) you [not] to (ignore|sleep|drink|work|laugh|shrug|walk|run|dance|party|joke)",
                "i am (shut|boxed|locked|stuffed|numb)",
            ),
            example="I don't want you to laugh it off until you've heard the end",
            why="The one who is asked is the other, or a state is told and no plan.",
        ),
        Unless(
            Pattern(
                "(thank you|thanks) (for|so|@dear|$)",
                "you (took|take|kept|keep|got|always take|are taking) my",
            ),
            example="thank you for taking my mind off it last night",
            why="Somebody's company in a hard time is thanked for.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(helped|feel better|thank you for listening|your christmas present|birthday present|present)",
                "(do not|not|instead of|stop|stopped|stopping|tired of|done with|without|no more) [just|want to|going to|to|always] (keep|keeping|stay busy|staying busy|bury|burying|bottle|bottling|run|running|push|pushing|shut|shutting|avoid|avoiding|ignore|ignoring|distract|distracting|numb|numbing|hide|hiding)",
            ),
            example="I'm tired of burying myself in work",
            why="The writer is turning towards the feeling.",
            place="touching",
        ),
        Unless(
            Pattern(
                "(think|thinking|worry|talk) about (work|school|money|exams|the exam|football|food|dinner|the test)",
                "(love|loving|enjoy|enjoying|happy|happily|fun) (it|every|that|this|at|in|doing)",
                "(book|puzzle|knitting|crossword|film|garden|holiday|concert|novel|lego|jigsaw|song|dancing|playlist) ..3 (tonight|today|this (week|weekend)|together|with (me|us))",
            ),
            example="lets do the jigsaw tonight and take my mind off the match",
            why="It is a pleasure, or the plan of one.",
            place="sentence",
        ),
    ),
    offers=(
        Reframe("I've been keeping busy, and underneath I think there's [a feeling]."),
        Ask("What might be there if there were one quiet minute, and who could sit beside it?"),
    ),
    fires=(
        "I just need to keep busy.",
        "work will take my mind off it",
        "I'd rather not think about it, I've got the garage to clear",
        "im throwing myself into training so i dont have to feel any of it",
        "Best not to dwell on it, Mum. I've signed up for extra shifts.",
        "If I stop I'll start crying, so I'm cleaning the oven again.",
        "I'll deal with it later, after the move, after Christmas",
        "No point crying about it is there, I'll go for a run.",
        "I usually push it down and carry on",
        "a few drinks and I'll forget about it",
        "havent got time to be sad, the kids need feeding",
        "I stay at the office late so I don't have to think about the house",
    ),
    quiet=(
        "I need you not to shrug it off for long, it matters to me.",
        "If I sit down I'll start reading the paper and never leave",
        "I'm outside with chips, open the door",
        "Keep the kids busy for ten minutes while I wrap this",
        "I'm keeping busy with the allotment and loving every minute of it.",
        "You said you'd “rather not think about it” and I've wondered about it since.",
        "Thanks for taking my mind off it last night.",
        "I don't want to think about work till Monday",
        "I can't keep pushing it down, so here goes: I miss her.",
        "Do you want a distraction or do you want to talk?",
        "I'll deal with the parking later, come in first",
        "He buries himself in work, always has.",
        "push the door and block it with the chair",
        "Are you busy tonight?",
        "I'd rather not, I've an early start",
        "shut up that is the best news all week",
    ),
    confidence=0.55,
)
