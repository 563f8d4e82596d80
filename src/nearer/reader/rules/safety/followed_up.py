"""Coming back to something that the other shared before."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.rule import Exchange, Rule, Unless

EVENT = "(interview|exam|scan|appointment|test|results|operation|op|funeral|meeting|date|talk|chat|conversation|call|visit|hearing|first (day|week|session)|presentation|viva|biopsy|audition|driving test|check up|checkup|surgery|therapy|session|trial|wedding|anniversary|move|treatment|chemo|deadline|performance|reading|show|game|race|reunion|job|phone call)"
BEFORE = "(yesterday|last (night|week|time|month|sunday|monday|tuesday|wednesday|thursday|friday|saturday|weekend|year)|the other (day|night|evening)|earlier|this morning|on @day_name|a while (ago|back)|before|in the (car|kitchen)|on the phone|at (dinner|lunch|christmas)|weeks ago|days ago)"

RULE = Rule(
    code="SAF175",
    name="followed-up",
    step="safety",
    tone="credit",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This comes back to what was shared before: it was heard, and kept.",
    why=(
        "To be remembered is to have mattered. “I’ve been thinking about what you said”, “how did the scan go?” tell"
        " the other that their words did not end with the talk. Follow-up questions are the kind of question that raises liking"
        " most, since they cannot be asked by somebody who did not listen."
    ),
    limits=(
        "Remembering can also be keeping accounts (“I’ve been thinking about what you said, and you were wrong”). A polite question"
        " about a day’s event counts as well."
    ),
    sources=("huang2017", "reis1988", "gottman1999"),
    match=(
        Sequence(
            Pattern(
                f"you had (your|the|that|a) ..2 ({EVENT}|group|course|class|lesson|match) ..3",
                "you (were|had been) @degree_word? (nervous|worried|scared|anxious|dreading|excited) (about|before|for|because) ..3",
                "(you )?remember (when )?you told me about ..3",
            ),
            Pattern(
                "how (was|did|is|are|has|have) (it|that|this|you|they|he|she|things) ..1",
                where=Where(question=True, quoted=None),
            ),
            within="message",
            reach=14,
        ),
        Pattern(
            "i have @degree_word? (carried|kept|held) (it|that|what you ..2|your words) ..3 (with me|all (day|week|night)|since)",
        ),
        Pattern(
            "(i have been|i was|i keep|i kept|i am still|been|still|i could not stop|i can not stop|i have not stopped|i lay awake|i found myself|i spent the day) ..1 (thinking|wondering|turning over|mulling|going over|turning it over|chewing) ..1 (about|of|over|on|how|what|if|whether|it|that) ..2 (you|your|what you|our (talk|chat|conversation)|that thing you|how you (said|looked|sounded|told|felt|are|were)|yesterday|last)",
            f"i @degree_word? (thought|worried|wondered|talked to myself|prayed|cried|smiled) (about|over|of|how) ..2 (what you|you|your|our (talk|chat|conversation)|it|that) ..4 ({BEFORE}|all (day|night|week|morning|weekend)|since|a lot|ever since|on the way|in bed)",
            "i @degree_word? (have )?(thought|been thinking|wondered|worried) ..3 (about|over|of|on) (what you (said|told|wrote|shared|asked)|our (talk|chat|conversation))",
            f"(it is|it was|was it|is it|that was|is that) ..1 (today|tomorrow|this (morning|week|afternoon)) ...5 {EVENT}",
            "(what you (said|told|shared|wrote)|your (words|message|story|letter)|that (story|thing you said)) ..4 (stayed|stays|stuck|sticks|has stayed|has not left|been with me|kept|keeps|on my mind|in my (head|mind)|with me)",
            "i (have not|did not|had not|never) @degree_word? (forgotten|forget|forgot) ..1 (about|that|what|how|your|you (said|told|have|had|mentioned))",
            f"i (remember|remembered|did remember) @degree_word? (that)? (you (said|told|mentioned|were (worried|dreading|nervous|scared|going|so|afraid|sad|upset))|(it is|it was|today (is|was)|tomorrow is) ..3 {EVENT}|(your|the) ..1 {EVENT}|what you (said|told|wrote)|how (nervous|scared|worried|sad|excited) you) ..3",
            f"(you|u) (said|mentioned|told me|were saying|wrote|were telling me) ..5 {BEFORE}",
            f"(last time|{BEFORE}) ..1 (we (spoke|talked|met) )?(,)? you (said|mentioned|told|were (saying|telling|worried|scared|nervous|dreading|so|sad|upset|excited)|seemed|sounded) ..2",
            f"(i know|i have it|it is) ..2 (today|tomorrow|this week) (is|was|you) ..1 (your|the|have|had) ..2 {EVENT}",
            f"(thinking of you|thought of you|fingers crossed|good luck|holding my thumbs|rooting for you) ..2 (today|tomorrow|this (morning|afternoon)|at|for|with) ..3 {EVENT}",
            "i thought (of|about) you (,|$|at|on|when|all|today|this|last|in|while|during|and|every)",
            "(you have|you) been (on my mind|in my (thoughts|mind|heart|prayers))",
            "(holding|keeping|kept|held|had) you (in mind|in my (thoughts|mind|heart|prayers)|close today)",
            "(coming|come|going|circling|to come|can we go|could we go|i want to go|i would like to go) back to what you (said|told|wrote|shared|asked)",
            "(following up|checking in|wanted to check|want to check|wanted to ask|checking) ..2 (on|about|how|after|in) ..2 (you|what|that|the|your|yesterday|our)",
            where=Where(question=None, negated=None, hypothetical=False),
        ),
        Pattern(
            f"how (did|was|were|is|has) ..2 (the|your|that|it|things) ..3 ({EVENT}|with (your|him|her|the|them) ..2) ..1 (go|been|going|today|yesterday|in the end|$|,)",
            "how (did|was) (it|that|things) go",
            f"how (did|was|were|is) ..2 {EVENT} ..2",
            "how (is|are|was|were) (the|your|that) (grief|pain|sleep|worry|anxiety|nerves|sadness|knee|back|head|heart|mum|dad|mother|father|sister|brother|gran|nan|nights|mornings|baby|little one|temperature|chest|cough|leg|foot|hand) ..4",
            "(has|have|is|are) (it|that|this|things) ..1 (got|gotten|getting|become|been) ..1 (easier|better|worse|lighter|harder|quieter) ..3",
            "(are|have) you (feeling|doing|sleeping|been|managing|coping) ..1 (any|a bit|a little) ..1 (better|easier|lighter|calmer|more) ..3",
            "did you get any (sleep|rest|answers|peace|help|time)",
            f"(did|has|have|was) (the|that|your) ..1 {EVENT} ..6",
            "(how|what) (is|are|has|have|did|was) ..3 (since|in the end|end up|turn out|been after|after (yesterday|last|our|that|what|everything))",
            "(did|have) you ..2 (manage|managed|get (any|to (talk|tell|speak|sleep|rest))|hear|heard|sleep|slept|speak to|spoken to|talk to|talked to|have that (talk|chat|conversation)|make it) ..5 (in the end|after all|after (our|we|that|last|what)|last night|yet|any better|back|properly|at all|through)",
            "(any|is there any|heard any|got any) ..1 (news|word|update) ..3",
            "(is|are|was|were) (it|that|things|your ..2|he|she|they|the ..2) ..1 (any|a bit|a little|still|@degree_word) (better|easier|worse|hard|sore|hurting|lighter|bad|quieter|sad|aching|on your mind) ..2 (today|now|than|since|this|after|$|,)",
            "(are|do) you still (feeling|feel|worried|sad|hurting|dreading|awake|scared|missing|carrying|anxious|nervous|hoping|want) ..4",
            where=Where(question=True),
        ),
        Sequence(
            Pattern(
                f"you (said|mentioned|told me) ..6 ({BEFORE}|today|tonight|@day_name|nervous|worried|scared|dreaded|dreading|hard|hardest|worst|{EVENT}) ..2"
            ),
            Pattern(
                "how (was|did|is|are|has) (it|that|this|you|they|he|she|things) ..1",
                where=Where(question=True),
            ),
            within="message",
            reach=10,
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "and (you (were|are) (wrong|lying|not|out of|just)|i (disagree|do not agree|am angry|am done|am leaving|want (a divorce|out|to end)))",
                "(wrong|unfair|nonsense|rubbish|lie|excuse)",
                "(get|got) (the|your|my|any) (milk|bread|keys|tickets|car|shopping|bins|parcel|post|delivery|train|bus|bread|paint)",
                "(you|u) (said|told me|promised|mentioned) ..4 (you (would|were going to|will)|and (now|then|did not)|never|always)",
                "(the match|the game) (go|end|finish)",
                "i (have not|never|will not) (forgotten|forget) what you did",
                "(i remember|remembered) (when|the (time|day) (you|when)|to)",
                "still (want|feel) (to (go|come|eat|see|do|watch|meet)|pizza|like (pizza|going|chips|fish)|the|some|a|that (lift|ticket|coffee))",
                "(news|word|update) (from|on|about|of) the (plumber|builder|shop|delivery|parcel|garage|train|council)",
                where=Where(quoted=None),
            ),
            example="I've been thinking about what you said, and you were wrong",
            why="It keeps accounts, or asks after an errand.",
            place="sentence",
        ),
    ),
    fires=(
        "I've been thinking about what you said yesterday.",
        "how did the scan go in the end",
        "You said on Sunday that you dreaded the meeting. How was it?",
        "i havent forgotten about ur interview, fingers crossed",
        "What you told me last week has stayed with me, Dad.",
        "Did you manage to sleep after our talk?",
        "You've been on my mind all day.",
        "Is it any better today, love?",
        "I thought about your mum all night.",
        "Can we go back to what you said about feeling alone?",
        "Are you still worried about Friday?",
        Exchange("hi, just home", "Hi! I remembered it was your first session today. How was it?"),
    ),
    quiet=(
        "I've been thinking about what you said, and you were wrong",
        "I've been thinking about pizza.",
        "You wrote “I've been thinking about what you said” and I felt held.",
        "Did you get the milk in the end?",
        "You said you'd call and you didn't.",
        "I won't forget what you did.",
        "how did the match go",
        "I remember when we had that red car",
        "You said it yesterday and you always do.",
        "Any news from the plumber yet?",
        "She's been thinking about moving.",
        "are you still coming on friday",
    ),
    confidence=0.65,
)
