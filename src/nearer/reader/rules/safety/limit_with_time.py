"""An honest “not now” that names a time."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.rule import Exchange, Rule, Unless

HEARING = "(talk|listen|hear|take|give|do|be|hold|read|answer|think|concentrate|focus|respond|reply|say|write|call|ring|go into|get into|offer|manage)"
NOW = "(now|right now|this minute|this second|this moment|at the moment|tonight|today|yet|properly|well|like this|here|in the middle|before|while|until|till|between)"
LIMIT = Pattern(
    f"(i|we) @degree_word? (can not|could not|am not able to|am not going to be able to|will not be able to|do not think i can|am not sure i can|would not be able to) @degree_word? {HEARING} ..8 ({NOW}|the (attention|time|listening|answer|ear) ..3|justice|it in|this in|that in|in)",
    "(i|we) @degree_word? (can not|could not|am not able to|do not think i can) @degree_word? (talk|listen|hear (this|it|that|you)|think|concentrate|answer (that|this|you)|take (this|it|that) in) ..3 ($|,)",
    "(i|we|my head|my brain) @degree_word? (have not got|have not|do not have|have no|has no|has not got|have not @degree_word? got) @degree_word? (the|any|it in me|much|enough|a)? ..1 (energy|room|space|words|head|headspace|capacity|strength|time|brain|attention|minute|patience|it in me) ..6",
    "my (brain|head|heart|battery|brain's|head's|heart's|battery's|mind|mind's) (is|has)? ..2 (gone|full|fried|mush|elsewhere|pounding|spinning|empty|dead|not in it|still at|melted|busy) ..4",
    f"(^|,|and|so|but) (can not|could not) @degree_word? {HEARING} ..8 ({NOW}|the way|$|,)",
    "i am @degree_word? @degree_word? (worn out|tired|exhausted|drained|wiped|done in|wrung out|overloaded|overwhelmed|upset|cross|angry|shattered|spent) (to|tonight|now|after|and|,|$) ..6",
    "(i am|i am at|we are|my head is|my brain is|i have had) @degree_word? @degree_word? (driving|at work|in a meeting|on shift|at the till|on the bus|in the middle|too (tired|full|upset|frazzled|drained|wound|scattered|cross|raw|wrecked)|not in (a|the) ..2 (place|state|space|mood)|running (on|into|late)|about to (go|walk|start|drive|land|board)|full|fried|mush|half asleep|falling asleep|exhausted|knackered|wiped|stretched|swamped|with (the|my) (kids|boss|client|patient)|a long day|on the ward|teaching) ..6",
    "(now|right now|tonight|today|this|it|this minute) (is|is not) [not] @degree_word? (a|an|the) ..2 (good|bad|hard|tricky|right|best|difficult) ..2 (time|moment|for me)",
    "(now|tonight) is @degree_word? (hard|bad|tricky|difficult|too much) for me",
    "i ..2 (have|have got|got) ..1 (nothing|no ..2|only ..2|little) (left|more|in me|five minutes|ten minutes|a minute|two minutes|to give|minutes) ..4",
    "(i am|am|^|,|and|still) @degree_word? (in the (lab|shop|car|middle|bath|library|office|kitchen|queue|theatre|supermarket)|on (a call|the train|the bus|shift|stage|air|the ward)) ..3",
    "(bad|terrible|wrong|awkward) (moment|time|timing) ..3",
    "i (need|have) to (get|put|finish|sleep|eat|calm|rest|sort|drive|feed|pick|settle) ..6",
    "i (can not|could not|will not|would not) be (a|the|any|much|very|good|fully|really) ..6",
    "(mid|halfway through|middle of) (a|my|the)? (shift|meeting|call|class|lesson|session|shop|run|bath|bedtime|cooking|exam|film)",
    "(hold that thought|can (this|it) wait|could (this|it) wait) ..2",
    "(i am|i have got|i have|am|and i am) (with|about to see|in front of) (a|my|the) (client|patient|customer|class|visitor|visitors|boss|kids|baby|team|doctor|parents|guests) ..2",
    "i (need|need to have) (a (bit|moment|minute|while|breath|break|breather)|some (time|space|air|quiet)) ..5",
    "i have to (catch|run|go|board|dash|leave|work|be) ..5",
    "i (want|would like) to be ..1 (properly|fully|really|all|completely|a good|awake|there) ..5",
    "not (right )?(now|tonight|today) (,|@dear|but|i|$)",
    "not (till|until) @later_time ..2",
    "not (a|the) (good|best|right|great) (time|moment) ..2",
    "(now|tonight|today) is not @degree_word? (good|great|ideal|the best)",
    "(let me|i have to) @degree_word? (put|get|finish|eat|sleep|sort|feed|have) ..5 first",
    "too _ ..4 to (listen|hear|take (it|this|that)|talk) ..2",
    "(mine's|my (head|brain|mind) is) (mush|gone|fried|full) ..2",
    "i ..2 (want|would like) to (give|listen|hear|do|be) ..6 (proper|properly|justice|full|all of|attention|awake|whole|well|deserve|deserves)",
    where=Where(question=None),
)
WISH = Pattern(
    "i ..2 (want|would like) to (give|listen|hear|be) ..5 (you|it|this|all|full|proper|properly|there|awake|attention)",
    where=Where(question=None),
)
LATER = Pattern(
    "(can|could) (it|this|that) wait (till|until) ..3",
    "(call|ring|text|find|phone) you (after|afterwards|later|back) ..3",
    "after _ i am @degree_word? (all )?yours",
    "(then|and) i am @degree_word? (all )?yours",
    "i am free ..2 (all|from|after|at|tonight|tomorrow|later|this) ..1",
    "(^|,) (ring|call|text|phone|talk to) you ..2 @later_time",
    "i will (ring|call|phone|find|text) you ..1 when i ..3",
    "(can|could|shall|may|would|should) (we|i|you) ..7 @later_time",
    "(i will|i can|i am going to|we will|we can|i would like to|i want to|i promise to|ill|let me|let us|and i am|i am) ..7 @later_time",
    "(how|what) about ..1 @a_number",
    "(how about|what about|are you (free|up|around|awake|in)|will you be (free|up|around|awake|in)) ..4 @later_time",
    "(would|does|is|could) @later_time ..2 (work|suit|ok|good|better|be|all right|do)",
    "^ (breakfast|lunch|dinner|coffee|a walk) @later_time",
    "^ [how about|what about|maybe|say|or]? @later_time ..6 $",
    "^ [can|could|shall]? (i|we)? (ring|call|text|phone|message|talk to|see) you ..3 @later_time",
    "(ring|call|text|phone|find|come to) you ..7 @later_time",
    "^ (wait|keep|hold) ..4 @later_time",
    "(this|it|that) wait ..1 @later_time",
    "^ (half|quarter past|quarter to)? @a_number $",
    "@a_number o'clock ..3",
    "give me (until|till|an hour|half an hour|@a_number|a (bit|minute|moment|while)|the (evening|night)) ..8",
    "(then|after that|afterwards) i (am|will be) (all )?yours",
    "@later_time ..3 (i am (all )?yours|i will|we will|we can|i can|i want|you have me|is (good|better|yours)|works|would (be|work))",
    "(call|ring|try|catch|grab|find|ask|tell) me ..3 @later_time",
)

RULE = Rule(
    code="SAF170",
    name="limit-with-time",
    step="safety",
    tone="credit",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This says honestly “not now” and names a time, so nobody is left waiting in the dark.",
    why=(
        "Half an ear can hurt more than an honest limit. “I can’t take this in now, can we talk at eight?” says"
        " two things: that one’s strength is small at the moment, and that the other matters enough for a fixed time. The time is what tells it from a"
        " brush-off; ways of practising hard talks ask for one whenever somebody says “not now”."
    ),
    limits=(
        "Appointments are moved in the same words. Whether the promise is kept, no sentence can show, and a time"
        " that keeps moving is a no."
    ),
    sources=("hendrix1988", "gottman1999", "masters2013"),
    match=(
        Sequence(LIMIT, LATER, within="message", reach=30),
        Sequence(LATER, WISH, within="message", reach=12),
        Pattern(
            "give me ..4 (@time_unit|until ..3|till ..3) and (then)? i am @degree_word? (all yours|all ears|with you|yours)",
            where=Where(question=False),
        ),
        Pattern(
            "(let us|can we|could we|shall we|i would (like|rather)) ..1 (talk|speak|do (this|it)|have this) ..6 @later_time ...6 (listen|hear|attention|present|all of it|properly)",
            "(can|could|may|shall) (we|i|you) @degree_word? (talk|speak|come back|do (this|that|it)|have this|continue|pick (this|it|that) up|call you|ring you|listen|hear (this|it|you|about)) ..6 @later_time ..2 (when|so|because|as|instead|if) ..3 (i|we) ..4 (listen|properly|head|attention|awake|home|alone|quiet|calm|present|time|space|energy|kids|all of|rested|slept)",
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(make it|come|meet|go|get there|pick|collect|the (plumber|boiler|dentist|meeting|parcel|car|booking|delivery|match|viewing)|dinner at|lunch at|book|lend|borrow|pay|drive you|do (friday|saturday|sunday|monday|tuesday|wednesday|thursday|the (school|shopping|bins)))",
                where=Where(quoted=None),
            ),
            example="I can't do lunch today, can we do Thursday?",
            why="It moves an appointment.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(hear you , the|the (line|signal|reception|wifi)|line's|signal's|breaking up|(all|sold) out)"
            ),
            example="I can't hear you, the line's bad, ring me at six",
            why="It is about the line.",
            place="message",
        ),
        Unless(
            Pattern(
                "(deal with you|deal with (this|that|it) from you|sort yourself|(^|,|please) calm down|when you (have|are) (calm|calmed)|grow|get over|you (always|never)|drama|nonsense|moaning|again with this)"
            ),
            example="I can't listen to this drama now, call me tomorrow",
            why="The limit comes with a slight.",
            place="message",
        ),
    ),
    fires=(
        "I can't take this in right now. Can we talk at eight?",
        "im driving, can i ring u in half an hour? i want to hear it properly",
        "I haven't got the head for it tonight, love. Tomorrow after breakfast I'm all yours.",
        "Not now, I'm with the kids. I'll call you at nine and I want to hear all of it.",
        "I don't have the energy to listen well this evening, could we sit down on Saturday?",
        "I'm at work and can't give you the answer this deserves. I'll write tonight.",
        "my brain is mush after that shift, can we talk about it tomorrow morning",
        "Now is a bad time for me, Dad. How about seven?",
        "I want to give this my full attention. Can I come back to it at lunch?",
        "I'm too upset to talk now. Give me an hour and I will come and find you at six.",
        Exchange(
            "can i talk to you about mum",
            "Yes, and I'm in a meeting until four. Can I ring you after work?",
        ),
    ),
    quiet=(
        "I can't come now, can we meet at eight?",
        "I can't talk now.",
        "I can't listen to this drama now, call me tomorrow",
        "You said “I can't talk now” and then forgot.",
        "Not now.",
        "I'm at work till six.",
        "can we talk at eight?",
        "Can we move the meeting to Tuesday?",
        "I'm driving, see you at nine",
        "I don't have time for this.",
        "She's too tired to talk now, ring her tomorrow.",
    ),
    confidence=0.65,
)
