"""A reply that says back what it heard: the feeling, or the fact in other words."""

from collections.abc import Iterator

from nearer.reader.contexts import answers, may_be_glad
from nearer.reader.document import Document
from nearer.reader.matchers import Function, Pattern, Range, Where
from nearer.reader.rule import Exchange, Rule, Unless
from nearer.reader.sentences import Sentence
from nearer.reader.words import entries

STEM = 4
SHORT = 9


def _said_back(document: Document) -> Iterator[Range]:
    """Sentences about the other that take up at least two of the words that were shared."""
    context = document.context
    if context is None:
        return
    heard = _content(context.norms(0, len(context.tokens)))
    for sentence in document.sentences:
        norms = document.norms(sentence.first, sentence.last)
        if (
            _mirrors(norms, heard)
            and not _asks_or_quotes(document, sentence, norms)
            and answers(document, "hurt", "good news")
        ):
            yield (sentence.first, sentence.last)


def _hard_for_the_glad(document: Document) -> Iterator[Range]:
    """Sentences that call hard what was shared as good news."""
    if document.context is None or not may_be_glad(document.context):
        return
    hard = {*entries("hard_going"), *entries("feeling_hard")}
    for sentence in document.sentences:
        if not hard.isdisjoint(document.norms(sentence.first, sentence.last)):
            yield (sentence.first, sentence.last)


def _content(norms: tuple[str, ...]) -> frozenset[str]:
    """The stems of the words that carry content."""
    return frozenset(norm[:STEM] for norm in norms if norm not in entries("small_word"))


def _mirrors(norms: tuple[str, ...], heard: frozenset[str]) -> bool:
    said = _content(norms)
    shared = said & heard
    if len(shared) < 2 or not set(entries("no_mirror")).isdisjoint(norms):
        return False
    spoken_to = not {"you", "your"}.isdisjoint(norms)
    return 2 * len(shared) >= len(said) if spoken_to else said == shared and len(norms) <= SHORT


def _asks_or_quotes(document: Document, sentence: Sentence, norms: tuple[str, ...]) -> bool:
    asks = document.asks(sentence.first) and norms[0] not in {"so", "you"}
    return asks or any(document.quoted[sentence.first : sentence.last])


RULE = Rule(
    code="SAF160",
    name="reflecting",
    step="safety",
    tone="credit",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This says back what was heard, so the other can tell that it arrived.",
    why=(
        "Saying back what one heard, in one's own words, shows that it has arrived and lets the other put right"
        " what did not. “It sounds like you felt left out”, “so you waited and nobody came”, “part of you wants to go”:"
        " the feeling or the fact is held up, and nothing is added. In talks about troubles, paraphrase and"
        " naming the feeling mattered more than nods and looks, and made people feel more understood than advice did."
    ),
    limits=(
        "Repeating word for word can feel like a trick. A feeling put into somebody’s mouth as a fact may be"
        " wrong; a guess is safer. Where what was shared is known, a sentence that takes up two of its words"
        " counts, and that is a rough measure."
    ),
    sources=("bodie2015", "weger2014", "linehan1997"),
    match=(
        Pattern(
            # Held up in other words: what it was, what it was not, what it was like.
            "^ [and|oh|ok|ah|right|yes]? so (it|this|that) (is|was) [not] [just|only|really|so much|less|more] (the|that|him|her|them|you|your|being|about|them|as if|like) ..3 _ ..8 (you|your|yourself|it is|it was)",
            "^ [and|oh|ok|ah|right|yes]? so (every|all|while|without|even|as well|when|at|the|inside|there) ..6 (you|your|yourself) _ ..1",
            "^ [and|oh|ok|ah|right|yes]? so you (were|had|rode|hid|love|kept|knew|carried|began|turned|swallowed|lay|heard|pretended|stopped|learned|built|told yourself|braced|wait|lie|go|carry|hide|smile|clown) ..2 _ ..2",
            "^ you (felt|heard|watched|remembered|miss|carry|carried|hid|lay|braced|would rather|would sooner|would give anything|clown|hoped|longed|swallowed|do not want|did not want|wanted) ..1 _ ..4",
            "^ you (were|had|went|saw|came|walked|looked|stood|sat|look|walk) ..8 (and|but|so|like|until|with) ..2 (you|your|yourself|nobody|no one|nothing|somebody)",
            "^ [and]? you are (afraid|scared|frightened|wondering|missing|grieving|shielding|guarding|telling me|watching (my|his|her|their|for)|looking (at|for|back)|still (waiting|there|in|on)|worried) ..1 _ ..2",
            where=Where(hypothetical=False),
        ),
        Pattern(
            "(it|that|this) (sounds|seems|must be|must have been) (incredibly|extremely|awfully|terribly|unbelievably|horribly) (@hard_going|@heard_feeling)",
            "^ [oh|ok] so ...8 and you (were|did|had|have) not [even] @degree_word? (told|asked|invited|included|know|get|hear|heard|been|given)",
            "you @degree_word? (waited|hoped|stayed|tried|sat|stood|worked|asked|gave|carried|saved|cooked|drove|counted) ..6 and (the|your|all you|what you|instead) _ ..4",
            "you do not @degree_word? know (where to (put yourself|turn|look)|how to (go on|carry on|fill|face)|what to (feel|hope|believe)|who to trust) ..2",
            "you [had|would|have] @degree_word? (expected|expect|hoped|hope|imagined|pictured|dreamed) ...8 (and|but) (instead|now|then) (it|they|he|she|there|nobody|no one|all)",
            where=Where(question=False, hypothetical=False),
        ),
        Pattern(
            # It sounds hard; it sounds as if you.
            "(it|that|this|things|all of (it|that)|your _|that ..4) (sounds|sounded|seems|seemed|feels|looks|sound|seem) @degree_word? @degree_word? [a|an] (@hard_going|@good_going !(to|for|enough|idea|plan|on|either|at) |@heard_feeling)",
            "^ [oh|ah|ok|mm|gosh|oof|ouch|wow|right|@dear] [that|it]? (sounds|sounded) @degree_word? @degree_word? (@hard_going|@heard_feeling)",
            "(it|that) seems ..1 you (are|were|have been|feel|felt) (caught|torn|stuck|pulled|left|carrying|holding|hurt|lonely|waiting|missing|longing|afraid|scared|worried|@feeling_clear_hard) ..1",
            "(sounds|sounded|seems|seemed|(it|that|this) (feels|looks)) (to me )?(like|as if|as though|that) @degree_word? [part of|some of|a part of|all of|maybe]? (you|your|it|that|this|there|he|she|they|everything|everyone|nobody|no one|somebody|things|work|home|people|both|what|one|the (whole|worst|hard|thing|way|house|family|silence|years|last|other|first|world|ground|wait|waiting|days|nights)) _ ..1",
            "(sounds|sounded|seems) (to me )?(like|as if|as though) ..3 (has|was|had|feels|felt|means|meant|keeps|kept|lost|left|hurt|matters|mattered|hurts) ..1",
            "you (gave|put|spent|worked|waited|carried|kept|held|lost|tried|trusted|built|fought|stood|stayed|asked|told|reached) ..6 and (they|he|she|nobody|no one|it|then) ..2 (not|never|still|left|said|walked|laughed|went|came|forgot|fell|broke|ended)",
            "(sounds|sounded|seems) (to me )?like @degree_word? (a|an) ..2 (day|week|night|month|year|time|evening|morning|shift|blow|shock|loss|fight|mess|weight|load|relief|journey|mix|lot|disappointment|wound|kick|lonely|heavy|hard|tough)",
            # What I hear.
            "(what|all) i (am hearing|hear|heard|am picking up|understand) @degree_word? (is|in (that|it|this|what)|from (that|you))",
            "i (can|do|did|also|could)? (hear|heard|can feel|can sense) @degree_word? (how|that you|the|some|a lot|so much|both|your|all|in (that|your)|a @feeling_noun|@feeling_noun)",
            "i am @degree_word? (hearing|sensing|picking up) @degree_word? (how|that|some|a lot|so much|both|your|a|the|@feeling_noun|@heard_feeling)",
            "i (can|could) (see|tell|feel|imagine) @degree_word? (how (much|hard|deeply|badly|@heard_feeling|@hard_going|that|it|you|this)|that (you|it|this|he|she)|the @feeling_noun|you are|it is)",
            "you (sound|seem|sounded) @degree_word? (pulled|stretched|torn|caught|split|stuck|worn|weighed) ..2",
            "(that|it|this) (must|would) @degree_word? (hurt|sting|ache|weigh|hurt|grate|burn|(be|feel|have (been|felt)) @degree_word? (@hard_going|@heard_feeling|like)) ..1",
            "(it|that|this) @degree_word? (feels|felt|must feel|must have felt) ..1 (like (being|you|nobody|no one|a)|as if|as though) ..2 (you|your|being|nobody|no one|everyone|all over)",
            "i hear you ($|,|and|love|mate|on|@dear)",
            where=Where(question=False, negated=False),
        ),
        Pattern(
            # So you felt, so part of you.
            "^ [oh|ok|ah|right|wow|mm|hmm|yes|yeah|and]? so @degree_word? (you|part of you|one part of you|half of you|your _|the worst (part|of it|bit)|it|it is|there is|there you were|all (that|this)) ..1 (felt|feel|feels|are feeling|were feeling|were left|are left|were @degree_word? @heard_feeling|are @degree_word? @heard_feeling|wanted|needed|hoped|waited|spent|stood|sat|stayed|carried|held|had to|have to|have been|had been|gave|trusted|lost|missed|thought|tried|worked|found|came|went|walked|put|kept|did not (want|know|feel|get|hear|have)|could not|wants|needs|are (torn|carrying|holding|caught|stuck|waiting|worried|doing|the one|on your own|still)|were (carrying|holding|waiting|hoping|expecting|the one|on your own|alone|counting|there|sitting|standing)|hurt|hurts|less about|more about|not (about|so much))",
            where=Where(question=None, hypothetical=False, negated=False),
        ),
        Pattern(
            # You felt, that was.
            "you @degree_word? (thought|believed|expected|assumed|imagined) ..1 (you|he|she|they|it|that|this|we|things|there|someone|somebody)",
            "^ [oh|ok|ah|right|mm|and]? so (he|she|they|nobody|no one|everyone) !(is|are|will|wants|want|can|would|could|should|needs|need|likes|says|say|have|has) ..6 (you|your)",
            "(it|this|that) is not ..1 (about)? the ...5 (it is|but) ..1 (feeling|being|how|that you)",
            "^ [oh|ok|ah|right|mm|and]? so (he|she|they|nobody|no one|everyone|everything|the whole _|all of it|it all|your ..2) ..3 (landed|fell|left|told|forgot|ignored|laughed|walked|gave|put|came|went|dropped|missed|blamed|shouted|let|took|kept|made|cut|turned|never|did not|asked|expected|needed|saw|knew) ..4 (you|your)",
            "^ so ..1 (when|after|every time) (he|she|they|that|it|you) ..4 (it|you|that) ..1 (felt|was like|brought|hit|hurt|landed|went)",
            "part of you ..6 (and|but|while) (part|another part|the other|some) ..1 (of you|part|half)?",
            "you (@degree_word)? @degree_word? (wanted|hoped|were hoping|were looking forward|longed|had hoped|were counting on|trusted) ..1 (so much|him|her|them|somebody|someone|to be|to feel|to have|that|for|it to|each other|people)",
            "you (feel|felt|are feeling|were feeling) @degree_word? @degree_word? @heard_feeling",
            "you (are|were|have been) @degree_word? @degree_word? (hurt|hurting|scared|frightened|sad|angry|lonely|ashamed|upset|worried|heartbroken|overwhelmed|exhausted|devastated|gutted|grieving|terrified|disappointed|ashamed|torn|shaken|worn out|homesick|at your limit|furious|anxious|proud|excited|relieved|worn (thin|down)|stretched ..1|spent|running on empty|burnt out|crushed|shattered|frazzled|in (shock|pain|bits|pieces)|struggling|lost without ..2|at the end of your (rope|tether)) (and|or|that|because|about|when|,|$|by|between|for|of|to|with|in|either|still|right|today|tonight|he|she|they|it)",
            "you (are|were|have been) (carrying (so|all|it|this|that|too|everything|everyone|a (lot|heavy|whole)|the (weight|family|load|whole|lot)|him|her|them|both|far|more|your|such)|holding (it|all|everything|so|on|this|that|yourself|them|both|your)|juggling|dealing with|going through|living with|sitting with|left (holding|with)|caught|pulled|trying to hold) ..2",
            "(what )?(you are|i hear you) saying is (that )?you (feel|felt|are|were|have|had|wanted|need|needed|miss) ..2",
            "it seems (that )?you (were|are|had been|have been) (hoping|waiting|missing|longing|looking forward|carrying|counting|trying|worried|scared) ..1",
            "(it|that) (left|made|makes|leaves) you (feel|feeling)? @degree_word? @degree_word? @heard_feeling",
            "(that|it|all of (it|that)) (was|must have been|must be|has to be|had to be|(that|this) is) @degree_word? @degree_word? (@hard_going) ..1 ($|,|for you|to (hear|go|see|sit|hold|be|carry|live|read|face|watch|feel|deal|have|lose|do|find))",
            where=Where(question=False, hypothetical=False, negated=False),
        ),
        Pattern(
            # How hard; it left you so.
            "(what|such) @degree_word? (a|an) @degree_word? @hard_going ..1 (thing|week|day|time|place|year|night|position|moment|feeling|conversation|call|way|situation|month|spot|choice|shock)",
            "how (@hard_going|@heard_feeling) ($|,|for you|that (must|is|was|you|sounds)|it (must|is|was|can)|to|love|@dear)",
            "that (hurts|hurt|stings|stung) ($|,|love|@dear|to|doesn't|does not|did not)",
            where=Where(question=None, hypothetical=False, negated=False),
        ),
        Function(_said_back),
    ),
    unless=(
        Unless(
            Function(_hard_for_the_glad),
            example=Exchange("I got the job!!", "That sounds stressful."),
            why="Good news was shared, and nothing of it was told as hard.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(hard|difficult|tough) being you",
                "(doing|do) (nothing|one thing)",
                "you are always",
                "why you thought",
                "poor you $",
                "how painful , having",
            ),
            example="It must be so hard being you",
            why="The words are bitter.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(sounds|seems|looks|feels|so) (to me )?(like|as if|as though|that)? @degree_word? you @degree_word? (should|must|need to|have to|had to|ought|could (have|try|do)|need a|deserved|asked for|brought|(are|were|are being|were being) @degree_word? (@too_big|too|being|making|jealous|paranoid|wrong|lazy|selfish|blowing|taking|attacking|trying to|the (one who|problem|drama))|did not (try|think|listen|bother|want to)|made|got what|do not|can not (cope|handle|take)|want (attention|to))",
                "(jealous|paranoid|insecure|confused|tired) because",
                "(sounds|seems|looks) like (a (you|personal)|an excuse|you are (free|coming|in|up|late)|rain|fun|a plan|a deal)",
                "you (feel|felt) (that|like) (way )?because you",
                "@because you @degree_word? (never|always|did not|do not|will not|are too|were too|made|make|let)",
            ),
            example="It sounds like you are overreacting because you never sleep",
            why="Blame or advice comes dressed as something heard.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(but|though|still|however) ..1 @taken_back",
                where=Where(quoted=None),
            ),
            example="I hear you, but you always do this",
            why="What follows takes it back.",
            place="after",
        ),
        Unless(
            Pattern(
                "i can (see|tell|hear|imagine) (that )?(you (are|have|did) @degree_word? (not|lying|busy|wrong|being|up to|in a mood|online|never|only|just)|the (sea|bus|house|car|moon|neighbours|kids|train|road|door|phone|dog|tv|music))",
                "i (can hear|heard) (the|your) (bus|car|neighbours|kids|train|dog|tv|music|phone|alarm|door|baby|kettle|band|new)",
                "i heard (that )?you (are|were|have|got|went|had)",
            ),
            example="I can see that you are lying",
            why="It is a charge, or plain seeing and hearing.",
        ),
    ),
    priority=-1,
    fires=(
        "So what you're saying is you felt let down",
        "It seems you were hoping he would call",
        "So it was the song that brought your gran back into the kitchen.",
        "You're afraid that he only comes when he wants money",
        "So you hid in the kitchen until the guests had left.",
        "It sounds like you felt left out.",
        "that sounds really lonely",
        "So you waited two hours and nobody rang.",
        "so part of you wants to move and part of you can't leave your mum",
        "I can hear how tired you are, love.",
        "What I'm hearing is that the joke wasn't a joke to you.",
        "sounds like ur carrying the whole family on ur own",
        "That must have been frightening, Dad.",
        "You wanted so much to be there for her.",
        Exchange(
            "I waited in the rain for an hour and he never came, I feel so stupid",
            "An hour, waiting in the rain. Oh love.",
        ),
        Exchange(
            "My sister told everyone about my miscarriage at lunch",
            "Your sister told the whole table about the miscarriage.",
        ),
        "You're torn between them, and it hurts either way.",
        "What a horrible week, bro",
    ),
    quiet=(
        "So it's the blue door, second floor.",
        "You had the big plate last time, it's my go",
        "It sounds like you should leave him",
        "Sounds like a plan!",
        "so you're coming on Friday then?",
        "You said “it sounds like you felt left out” and that helped.",
        Exchange("The scan was clear!", "that must be hard"),
        Exchange("We won by a mile!", "That sounds exhausting."),
        "I hear you, but you always do this",
        "I can see that you are lying",
        "I can hear the bus, hang on",
        "It sounds like you are overreacting.",
        Exchange(
            "The dentist moved my appointment to Thursday at nine",
            "Your appointment is Thursday at nine, I put it on the calendar.",
        ),
        "You felt hurt because you never listen.",
        "That sounds like rain",
        "I'm on the train",
        "he said it sounds hard to get parts for",
    ),
    confidence=0.65,
)
