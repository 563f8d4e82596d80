"""What happened, told as a camera would have seen it, beside what it was like."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.rule import Rule, Unless

SEEN = Where(question=False, hypothetical=False)

# What was done goes on until somebody begins to say what it was like.
REST = " ".join(["!(i|it|this|that|and|so|but|could|would|can|because|then|my)?"] * 6)

FACT = Pattern(
    # One time, an act that can be seen.
    f"{{when (you|we|i|everyone|they|he|she|(your|the|my|our) _) @degree_word? @camera_past {REST}}}",
    f"{{@camera_time ..4 (you|we) [and _] ..1 @camera_past {REST}}}",
    f"{{(you|we) [and _] [have] ..1 @camera_past ..6 @camera_time {REST}}}",
    # A count, or a stretch of days.
    "{(you|we|i) (were|was) (an hour|@a_number @time_unit|half an hour) (late|early) ..3 (@camera_time)?}",
    f"{{(this is|it is|that was|it was|for) the (first|second|third|fourth|fifth|sixth|tenth) (time|week|night|day|month|weekend|evening|sunday|birthday) {REST}}}",
    "{(you|we|i) ..5 @a_number (times|nights|days|weeks|hours|evenings|weekends|sundays|mornings|months)}",
    f"{{(it has been|it is|it was) @a_number @time_unit since (you|we|i|your|our|the) {REST}}}",
    f"{{@a_number (days|weeks|hours|months|nights) (went|go|passed|have gone|had gone|goes) by {REST}}}",
    # A thing as it lies there.
    f"{{@a_number times (this|last) @time_unit (you|we|i) {REST}}}",
    "{(the|my|our|your) _ ..1 (was|were|stood|sat|stayed) @degree_word? (on|off|full|unlocked|undone|unmade|dirty|locked|there) ..2 @camera_time}",
    "{@camera_time (the|my|our|your) _ ..2 (was|were|stood|sat|lay|stayed) (on|off|full|there|empty|open|unlocked|in the|on the) ..3}",
    "{(you|we) [have] @camera_past (our|my|the) (last|past) @a_number ..1}",
    "{i (saw|heard|watched|noticed|found) you ..6 @camera_time}",
    "{i have @camera_past ..4 (every|each|all) @time_unit [(this|last) @time_unit]}",
    "{(the|my|our|your) ..2 (was|were|is|are|sat|stood|lay) @degree_word? (gone|empty|cold|left|open|on the|in the) ..4 @camera_time}",
    where=SEEN,
)

EFFECT = Pattern(
    "(i|me) @degree_word? (felt|feel|was|got|am|get|worry|worried|cried|miss|missed|hate|hated|wonder|wondered) @degree_word? @degree_word?"
    " (@feeling|@feeling_other|that|left|alone|like|about|@label)?",
    "(it|that|this) @degree_word? (bothers me|bothered me|worries me|worried me|saddens me|gets to me|hurt|hurts|stung|stings|scared me|upset me|made me|left me|got to me|matters|mattered|frightened me)",
    "(would you|could you|could we|can we|can you|will you|i would like|i would love|i need|i needed|i <wish>|i want|next time)",
    "(my heart|part of me)",
    # After “you told me” the rest is taken for reported words, so voices are not asked here.
    where=Where(quoted=None),
)

# A fact beside the fact that it is measured by: what was said or made ready, how many times.
STANDS_ALONE = Pattern(
    "{you said (you would|we would|_) ..5 @camera_time ,? (but|and) you @camera_past ..1 @camera_time}",
    "{@camera_time (you|we) @camera_past ..3 (but|and) i (had|would) ..1 @camera_past ..2}",
    "{@camera_time @filler? you did not (answer|return|open|read|pick up|reply to) ..2 @a_number _}",
    "{you did not (answer|return|open|read|pick up|reply to) ..2 @a_number _ ..2 @camera_time}",
    # After “you said” the rest is taken for reported words.
    where=Where(quoted=None, question=False, hypothetical=False, third_person=False),
)

RULE = Rule(
    code="EXP171",
    name="camera-fact",
    step="expression",
    tone="credit",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="This tells what a camera would have seen, so both can agree on it and go on to the rest.",
    why=(
        "One time, one place, what was said or done, how often: that is hard to argue with, while"
        " “you never” and “you ignored me” are easy to deny. It is credited where it stands with what"
        " it was like, what matters or what is asked, because there it carries the rest of the"
        " message. Talks that open softly, on one event, tend to go better than talks that open on a"
        " character."
    ),
    limits=(
        "Whether it happened so cannot be known from the words. A fact told as proof in a quarrel"
        " looks the same, and so does a plain account of a day with a feeling in it."
    ),
    sources=("rosenberg2003", "carrere1999", "rogers2018"),
    match=(
        STANDS_ALONE,
        Sequence(FACT, EFFECT, within="message"),
        Sequence(EFFECT, FACT, within="message"),
    ),
    unless=(
        Unless(
            Pattern(
                "@absolute",
                "you ..3 @label",
                "(ignored|attacked|abandoned|betrayed|humiliated|disrespected|used|manipulated) me",
            ),
            example="When you came home last night you were so selfish and I felt awful",
            why="A verdict stands in the sentence, and a camera sees no verdicts.",
            place="sentence",
        ),
    ),
    fires=(
        "When you laughed at my accent in front of Tom I felt small.",
        "last night you were on your phone when i talked about mum and i felt alone",
        "You said seven and came at nine on Friday. I was worried.",
        "We have eaten together twice this week and I miss it.",
        "The boxes are in the hall since March. Could we clear them on Sunday?",
        "I felt left out. on saturday you and jo booked the trip and i found out from a photo",
        "When the door slammed this morning I got scared",
        "Mum, when you told my boss about the divorce I was embarrassed.",
        "I've done bedtime six nights this week and I'm worn out, could you take two of them",
        "yesterday you cancelled ten minutes before. it stung",
        "When two weeks went by and we hadn't talked I started to worry. I miss you.",
        "i was hurt at the barbecue, when you told the story about my exam",
        "You said we'd eat at eight but you came at half past nine.",
        "On Friday you got home at ten and I had cooked",
        "yesterday you didn't open my three messages",
    ),
    quiet=(
        "When you came home last night you were so selfish and I felt awful",
        "When you said seven, did you mean morning or evening?",
        "you said “when you came at nine I felt small” and I heard it",
        "We went to the beach on Sunday and the dog ate a crab",
        "Can you get milk on Friday?",
        "The bins go out on Tuesday this week",
        "You always ignored me and I felt awful",
        "You left your scarf here yesterday",
        "Six eggs, two onions, and the train is at nine",
        "If you came at nine we would miss the start",
        "you never listened to me on the phone and I feel hurt",
        "You said you'd come at eight. Is that still on?",
        "Yesterday you cooked and I had a bath",
        "Did you not answer the two calls yesterday?",
    ),
    confidence=0.7,
)
