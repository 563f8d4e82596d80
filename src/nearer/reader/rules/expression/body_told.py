"""What the body does, told as a part of the feeling."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Rule, Unless

RULE = Rule(
    code="EXP179",
    name="body-told",
    step="expression",
    tone="credit",
    roles=("say", "reply"),
    since="0.1.0",
    status="stable",
    notice="The body is part of this telling, and it can be heard without anyone being accused.",
    why=(
        "A tight chest, a lump in the throat or shaking hands are often noticed before the feeling has"
        " a name. Telling them gives the other something true to hear, even while the right word is"
        " still missing. Maps drawn by hundreds of people show that one sensation can go with several"
        " feelings, so the body hints and does not decide."
    ),
    limits=(
        "Cold, illness and sport make the same sensations, and only some of the words that show it"
        " are known here."
    ),
    sources=("nummenmaa2014", "article"),
    match=(
        Pattern(
            "i ..1 (feel|felt) my [whole] @body_place (close|tighten|drop|sink|clench|race|pound|tense|heat up|burn|shake|flip|lurch) ..1",
            "(a|such a|this|my) @degree_word? (tight|heavy|hollow|knotted|racing|pounding|clenched|churning|thumping|sinking|fluttery) (chest|stomach|tummy|belly|throat|jaw|heart|gut) (,|$|and|all|when|whenever|again|about|since|today|because|every)",
            "my (face|cheeks|ears|neck|skin) ..1 (go|goes|went|gets|got|turn|turns|turned) @degree_word? (red|hot|pale|white|cold)",
            "every (muscle|nerve|bit|inch|part|cell) (in|of) (my body|me) @degree_word? (is|was|went|goes|feels|felt)? @degree_word? (tense|tensed|tenses|tight|tightens|tightened|aches|ached|shaking|heavy|shook|clenched|froze|screaming|relaxed)",
            "(sick|ill) (in|to) (my|the pit of my) (stomach|gut|belly|tummy)",
            "(warm|warmth|cold|heat|chill|ice|glow|shiver|shivers|tingle) ..2 (spread|spreads|spreading|rises|rising|rose|rushed|washed|went|runs|ran|creeping|flooded) ..1 (through|across|in|up|down|over|to) my ..1 (@body_place|body)",
            where=Where(question=False, negated=False),
        ),
        Pattern(
            "my (whole|entire|poor)? @body_place [and @body_place] @degree_word? (is|are|was|were|feels|feel|felt|goes|go|went|gets|get|got|has been|have been|keeps|keep|kept|will not stop|would not stop|turns|turn|turned|starts|started) @degree_word? @degree_word? (all|up|to|so)? (like|full of|in|made of|turning to|to)? (a|an|some)? @body_sense",
            "my (heart's|stomach's|chest's|throat's|jaw's|tummy's|belly's|gut's|face's|head's|body's|voice's) @degree_word? (been|gone|going)? @degree_word? (all|like|full of)? (a)? @body_sense",
            "my (whole|entire)? (chest|stomach|tummy|belly|gut|throat|heart|jaw|shoulders|hands|fists|face|cheeks|breath|knees|pulse|voice) @degree_word? (@degree_word)? (tightens|tightened|clenches|clenched|pounds|pounded|races|raced|aches|ached|drops|dropped|flips|flipped|churns|churned|shook|shakes|trembles|trembled|burns|burned|burnt|twists|twisted|knots|closes|closed|jumps|jumped|thumps|thumped|hammers|hammered|flutters|fluttered|leapt|leaps|skipped|skips|swelled|lifted|tense|tenses|tensed|tighten|clench|tremble|shake|burn|ache|tingle|sweat|freeze|froze|sinks|sank|stops|catches|caught|cracks|cracked|will not unclench|will not settle|tingles)",
            "(a|an|this|that|the|such a|same) @degree_word? (big|old|hard|small|cold|heavy|hot|familiar)? (knot|lump|pit|weight|tightness|ache|heaviness|flutter|fluttering|hollow|hole|pressure|stone|rock|fist|warmth|tension|pang|hotness|heat|churning|emptiness|band)"
            " (in|on|at|behind|round|around|across|under) my (@body_place|ribs|whole (chest|body|stomach)|(lower|upper) (back|belly))",
            "(butterflies|knots|pins and needles|fire|ice|lead|electricity) (in|on|through) my (@body_place|veins|whole body)",
            "i (can|could|do|really|still) @degree_word? (feel|felt|notice) (it|this|that|the (anger|fear|worry|sadness|tension)|my @body_place) @degree_word? (in|all over|through|across|tighten|tightening|clench|clenching|pounding|racing|shaking|tense) ..1 (my|@degree_word|,|$|when|as|and)",
            "(feel|felt|notice|noticed) my @body_place @degree_word? (is|are|go|get|going|getting)? @degree_word? @body_sense",
            "(something|it|heavy|weight|pressing|pressure|sits|sat|sitting|lies|lay|tightens) (on|in|round|across|behind|at) my (chest|stomach|throat|heart|gut|ribs|shoulders|belly)",
            "(belly|stomach|tummy) ..1 full of butterflies",
            "my (whole)? (body|shoulders|chest|heart|face|jaw) @degree_word? (softened|softens|soften|relaxed|relaxes|relax|opened|opens|unclenched|let go|loosened)",
            "i (feel|felt|was|am) @degree_word? (sick|ill) to my stomach",
            "(^|,) (hands|heart|chest|stomach|jaw|throat) @degree_word? (shaking|trembling|pounding|racing|tight|in knots|clenched|heavy|churning)",
            "(had|have|got|get|feel|felt) butterflies",
            "i (feel|felt|hold|carry|noticed|notice) (it|this|that) in my (@body_place|whole body|bones)",
            "(there is|there was|i have|i had|i have got|i got|i get|with) (a|this|that|such a)? (knot|lump|tightness|heaviness|ache|hollow feeling|sick feeling|sinking feeling|tight feeling) @degree_word? (in|when|again|since|every|,|$)",
            "(a|my) (sick|tight|sinking|hollow|heavy|warm|prickly|cold) feeling (in|at|all|when|whenever)",
            "i @degree_word? (am|was|started|start|keep|kept|can not stop|could not stop) @degree_word? @degree_word? (shaking|trembling|shivering with|sweating|tensing (up)?|clenching|welling up|tearing up|holding my breath|grinding my teeth)",
            "i @degree_word? (can not|could not|can hardly|could hardly|can barely|forgot to|forget to) (breathe|swallow) ..1 (when|right|properly|,|$|and)",
            "i (go|went|feel|felt|get|turn|turned|froze|freeze) @degree_word? (all)? (hot|cold|stiff|tight|tense|shaky|wobbly|numb|rigid|bright red|red|heavy|hollow|sick|frozen) @degree_word? (inside|all over|in the|when|whenever|as soon|every time|and shaky|with)",
            "(tears (in|came|come|are|were|keep|started) ..3 (my eyes|down|falling|coming|up)|my eyes @degree_word? (filled|fill|sting|stung|are stinging|were stinging|well up|welled|are full|burn|burned|prickle))",
            where=Where(question=False, negated=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(dentist|physio|gym|run|running|ran|workout|yoga|squats|marathon|sun|sunburn|sunburnt|football|cycling|ride|digging|gardening|onions|onion|chilli|chillies|flu|(a|the|this|my) cold|the cold|fever|temperature|infection|jab|vaccine|hay fever|pollen|tonsillitis|arthritis|sciatica|lifting|gloves|wind|snow|rain|freezing|pool|sea|physiotherapist|paracetamol|ibuprofen|scan|x ray|eczema|rash|injury|sprained|smoothie|spicy|curry)",
            ),
            example="my legs are jelly after that run",
            why="Sport, weather, food or illness is named as the cause.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "my hands are (full|free|tied|clean|dirty|wet)",
                "my (plate|head) is full of (cold|snot)",
                "my (belly|stomach|tummy|mouth|head) (is|are) @degree_word? full (,|$|thank|thanks)",
                "my eyes are (dry|sore)",
            ),
            example="My hands are full, can you get the door",
            why="The words are meant as they stand.",
        ),
    ),
    offers=(Ask("If that place could say what it wants, what would it say?"),),
    fires=(
        "My chest is so tight when we talk about money.",
        "my hands are shaking as i write this",
        "There was a lump in my throat all through dinner, Dad.",
        "i can feel it in my stomach when the door slams",
        "My heart was pounding when I pressed send",
        "I've got this knot in my stomach about Sunday",
        "my jaw clenched when he made that joke",
        "I went cold all over when you said her name",
        "my shoulders are up by my ears again",
        "Whole day with a weight on my chest and I can't say why.",
        "I couldn't stop trembling after the call",
        "my whole chest goes warm when u come in",
    ),
    quiet=(
        "my legs are jelly after that run",
        "My hands are full, can you get the door",
        "My back is killing me from the digging",
        "you said “my chest is so tight” and I've been worried since",
        "Is your chest tight?",
        "The lump in the carpet is the cat",
        "Her hands were shaking.",
        "My heart rate monitor needs charging",
        "chest of drawers is coming tomorrow",
        "My head is in the office till five",
        "i can feel it getting colder in the flat",
    ),
    confidence=0.75,
)
