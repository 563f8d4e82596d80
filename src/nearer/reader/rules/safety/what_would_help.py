"""Asking what is wanted: to be heard, to be helped, or to be held."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Exchange, Rule, Unless

COMFORT = "(hug|hugs|cuddle|cuddles|company|distraction|walk|chat|natter|ear|shoulder|cup of tea|brew|call|phone call|hand|squeeze|listener|some (company|space|quiet|time|peace)|a (break|moment|minute)|space|quiet|peace and quiet|comfort|comforting|help|advice|backup|support|solutions|ideas)"
PRESENCE = "(listen|hear|hold|hug|sit (with|beside|by|quietly|here|there|next)|stay|be (there|here|with|quiet|around|on)|keep you company|come (over|round|and|with|to you|home|sit|be)|(ring|call|phone|text|message) (you|$|,|or|so)|help|take (something|some|a bit|the|it|any)|leave you|give you|distract|go with|go quiet|say nothing|shut up|talk it|make (you|some) (tea|a tea|a cup|something|food)|pick you up)"

RULE = Rule(
    code="SAF165",
    name="what-would-help",
    step="safety",
    tone="credit",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This asks what is wanted, so the help can be the help that is needed.",
    why=(
        "Listening, advice and a hug are all good, and each can be the wrong one at the wrong moment. Help that"
        " nobody asked for can even cost the one who gets it. Asking first, “do you want me to listen, or to"
        " think with you?”, “would a hug help?”, gives the other the choice of what happens next."
    ),
    limits=(
        "Some people in distress can’t say what they need, and a question then is one task more. An offer of"
        " plain help about a thing may be counted."
    ),
    sources=("bolger2000", "feng2009", "bodie2015"),
    match=(
        Pattern(
            "^ (anything|whatever) you need (,|$|at all|from me) ..3",
            "what would be of ..1 (help|comfort|use to you) ..3",
            where=Where(question=None, negated=False),
        ),
        Pattern(
            "(do|did|would|will) you ..1 (want|like|prefer|rather|need|fancy) ..2 me ..2 to ..1 "
            + PRESENCE,
            "(do|would|could|did) you ..1 (want|like|prefer|need|fancy|use|do with) ..3 " + COMFORT,
            "(do|would|did) you ..1 (want|like|prefer|rather|need) (to)? ..1 (vent|be (alone|heard|held|quiet|left|with)|rant|cry|talk|sit|walk|let off|get out|tell me|me (listen|there|here|quiet|with you)|i (listened|came|stayed|left|called|rang|sat|kept)) ..6 (or|$|,)",
            "(is|would) (a|an|some|any|this|it|that) ..2 (help|useful|good|nice|welcome|comfort|comforting|do you good|be better|make it) ..1 (if i|to (talk|have|tell|be|say|walk|cry|get)|right now|now|tonight|today|$|,|or|you)",
            "would ..1 "
            + COMFORT
            + " ..2 (help|be (nice|good|welcome|useful|ok)|do (you )?(any )?good|make)",
            "would it ..1 (help|be (good|nice|easier|better|useful|a relief|ok)) ..1 (if|to|you|or|$)",
            where=Where(question=True),
        ),
        Pattern(
            "what (would|will|could|can|might|do you think would|else would|kind of thing would|sort of thing would) ..1 (help|be (most|@degree_word)? (useful|good|kind|kindest|best|easiest|easier|helpful|nice|of (use|help)|a (help|comfort|relief))|feel @degree_word? (good|best|kind|right|supportive|helpful|better|safe|easier)|comfort|support|ease|soothe|make (it|today|tonight|this|things|tomorrow|the ..1|that) ..2 (easier|better|lighter|softer|bearable|ok|less)|you (like|need|want) (from me|most|right|now|tonight|me to|today|$))",
            "what (do|would) you ..2 (need|like) ..1 (most|from me|from us|right now|now|tonight|today|at the moment|this (evening|week|morning)|$|,)",
            "what (do|would) you ..2 want ..1 (most|tonight|right now|to (hear|happen)|me to (do|be|say))",
            "what (kind|sort) of (help|support|comfort|company|listening|response|answer)",
            "(how|what) (can|could|may|shall|should|do) (i|we) ..1 (help|be (there|of (use|help)|useful|with you|a (friend|help))|support|do (for you|to (help|support|make)|that (would|will|helps))|make (it|this|today|tonight|that) ..1 (easier|better|lighter|less)|best (help|support|be)|be there|show up|take off)",
            "(is there|anything) ..2 (i|we) (can|could) (do|take|say|bring|help|carry)",
            "(can|could|may|shall) (i|we) (do|bring|take|carry|cook|make) (anything|something|dinner|tea|soup) ..3",
            "(is there|was there) (anything|something) ..1 (that|which)? (would|might|could|will) (help|make|ease|soften|comfort|lighten|take)",
            "is there (anything|something) ..1 (you (need|want|would like|would find)|that (would|might|could|will) help|i can)",
            "anything (you need|that would help|i can (do|take|bring))",
            "(shall|should|can|could|may|would you let) (i|me|we) ..4 (hug you|hold you|listen|sit with you)",
            "(shall|should|can|could|may|would you let) (i|me|we) ..1 (listen|hold (you|your)|hug you|sit (with|beside|by|here|next)|stay (with|on|here|for|a)|be with you|keep you company|come (over|round|and (be|sit|hold|stay|keep|give)|to you|with you|sit)|give you a (hug|cuddle|squeeze|call|ring)|ring you|call you (now|$|,)|take ..3 off you|make you (tea|a tea|a cup|something)|bring you (soup|dinner|tea|food|something|anything)|help ..1 (with|$|you (with|through|think|carry|find)))",
            where=Where(question=True),
        ),
        Pattern(
            "^ [is there]? {anything (i can (do|take|bring|carry)|you need|that would help) ..2} $",
            "^ [oh|so|and|ok|@dear|right] {(want|need|prefer|like) me to ..2 " + PRESENCE + "}",
            "^ [oh|so|and|ok|@dear|right] {(want|fancy|need|like) @degree_word? (a|an|some|any|my)? ..1 "
            + COMFORT
            + "}",
            "(listen|listening|hear|heard|hearing|vent|venting|ears|ear|rant|company|hug|comfort|sympathy|space|held|talk|quiet) ..4 or ..6 (help|helping|hug|held|advice|ideas|solutions|solve|fix|fixing|suggestions|listen|quiet|alone|company|space|distraction|talk|practical|plan|problem solve|think|answers|sort|brainstorm|silence|cuddle)",
            "(help|advice|ideas|solutions|fix|fixing|practical|suggestions|answers|distraction|problem solving|alone|cheering up) ..4 or ..6 (listen|listening|ear|ears|hug|company|comfort|vent|heard|hear|held|talk|sympathy|quiet|rant)",
            "(tell|show) me (what|how) ..3 (would (help|be good|feel)|you (need|want) (from me|most|right|now|today|tonight|me to|,|$)|i can (help|do for you|be|make)|to (help|be there|support))",
            where=Where(question=None, negated=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(with|for|on) (the|your|my|our|that|a|his|her) (homework|bags|bag|shopping|car|suitcase|cases|printer|tv|wifi|bins|boxes|move|dishes|potatoes|crossword|form|forms|tax|lift|luggage|cake|tea|dinner|lunch|party)",
                "(salt|sugar|milk|pizza|crisps|wine|beer|chips|ketchup|sauce|biscuit|lift|the (salt|tv|window|heating|train|bus))",
                "help yourself",
                "with (that|this|these|those) !(feeling|worry|fear|grief|load|one) ",
                "come (over|round) and (watch|see|use|borrow|get|pick|play|eat|collect|fix|measure)",
                "because you",
                "what do you want from me",
                "help (eating|finishing|drinking|carrying|choosing|moving|building|washing)",
                "(talk|listen) ..2 (or (i will|else|i am)|to (the|that|this) (podcast|song|radio|album|band))",
                "(call|ring|text) (you|me)? ..2 (when|before|after|at (@a_number|@clock_time)|about (the|your|our) (tickets|bins|booking|van|boiler|order|delivery))",
                "(ring|call|text|phone) (the|your|them|him|her|a)",
                "come (round|over) (at|for (lunch|dinner|tea|the)|on|to (fix|measure|collect|pick|look|paint|see the))",
                "stay (on|for|over|at) (the (night|weekend|bus|motorway|left)|dinner|a hotel|christmas|sunday|yours|mine)",
                where=Where(quoted=None),
            ),
            example="Do you want help with the bags?",
            why="It is about a thing or a plan.",
            place="sentence",
        ),
    ),
    fires=(
        "Do you want me to listen, or to help you think?",
        "would a hug help?",
        "What would help right now, love?",
        "do u want advice or just someone to vent to",
        "Is there anything I can do to make tonight easier?",
        "How can I be there for you this week, Dad?",
        "want me to come over and sit with you",
        "What do you need most from me today?",
        "Shall I hold you for a bit, or would you rather have some quiet?",
        "company or space?? either is fine",
        "Would it help to talk it through?",
        Exchange("my boss was awful again", "ugh. Listening ears or help with a plan?"),
    ),
    quiet=(
        "Do you want help with the bags?",
        "Would you like some more potatoes?",
        "What do you want from me?",
        "You asked “would a hug help?” and I nodded.",
        "Do you want me to get milk?",
        "What would you like for dinner?",
        "help yourself to the cake",
        "You should ask for help.",
        "I don't need help, thanks.",
        "Can I come over at six to fix the tap?",
        "Do you want the window or the aisle?",
        "shall I call the plumber?",
    ),
    confidence=0.75,
)
