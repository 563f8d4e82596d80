"""Old grievances fetched into a new one: and another thing, and last summer, and my birthday."""

from collections.abc import Iterator

from nearer.reader.document import Document
from nearer.reader.matchers import Function, Pattern, Range, Sequence, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Unless
from nearer.reader.words import entries

NOW = Where(third_person=None)
FEWEST, FURTHEST = 3, 16


def charges(document: Document) -> Iterator[Range]:
    """Three or more charges in a row, each in the past and each beginning with "you"."""
    norms = document.norms(0, len(document.tokens))
    if norms.count("you") < FEWEST:
        return
    charged = frozenset(entries("charge"))
    row: list[int] = []
    for place in range(len(norms) - 1):
        if norms[place] == "you" and norms[place + 1] in charged:
            near = bool(row) and place - row[-1] <= FURTHEST
            row = [*row, place] if near else [place]
            if len(row) == FEWEST:
                yield (row[0], place + 2)


RULE = Rule(
    code="EXP140",
    name="kitchen-sinking",
    step="expression",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="Several old matters come in at once here; the one that counts today may get lost.",
    why=(
        "“And another thing”, “it's like last summer when you forgot me at the station”, “and you never apologised for my"
        " birthday”: when old grievances are piled on a new one, the other person has a whole history to answer for,"
        " and no one place to begin. Talks that start with the sum of everything tend to end in defence. One event,"
        " the one that hurts today, can be answered."
    ),
    limits=(
        "Sometimes a pattern over years is the very subject. Fond memories that begin alike (“like that time"
        " you fell in the pond”) are left alone where it can be told."
    ),
    sources=("carrere1999", "gottman1999"),
    match=(
        Pattern(
            # One more, and one more.
            "(and|oh|also|plus|^|,) [yet|here is|there is|while we are at it] (another thing|one more thing|one other thing) ...5 (you [@filler|did|are] (@reproach|@label|owe|keep|kept|said|told|let|spent)|you are (@label|always|never|not|late|so)|you have (not|never|no)|you could (not|have|at least)|why do|why did|your ..3 (is|are|was|were|has|have))",
            "not to mention ...4 [that|how|when|the time|all the times] ..2 you ..2 @reproach",
            "not to mention (@old_time|the way you|all the times you|what you (did|said)|how you) ...3 (you|to|about|in front|@reproach|me|us)",
            "do not [even] get me started (on|about) ...4 (you|your|@old_time)",
            "let us not [even] (forget|mention|talk about|get into|start on|bring up) ...5 (you ..2 @reproach|your|@old_time)",
            "(while|since|as) (we are|i am|you are) (at it|on (the|that) (subject|topic) [of _]|on it|talking about it|being honest|listing things|bringing things up) ...6 (you [@filler|also] (@reproach|still owe|owe|told (my|your|her|him|everyone))|what about ..3 you ..1 (@reproach|<spend>|<blow>|<tell>)|your ..3 (is|are|was|never|not|still))",
            "(on top of|besides|apart from|never mind) [all] (that|this|it|everything|everything else|the rest) ...4 you ..2 @reproach",
            "on top of (the|your|all the) ...8 and (the way you|how you|what you) (speak|spoke|talk|talked|treat|treated|behave|behaved|act|acted|did|said|left|@reproach)",
            "(this is|it is) about more than (tonight|today|this|that|one _) ($|, )",
            "you never (@care_verb|came|rang|called|asked|helped|told) ...6 you never ...6 now you",
            "as if (that|this|it) (was|were|is) not [bad] enough ...6 (you|your)",
            "(it is|this is|that is|and it is) not [even] (just|only) [about] (the|this|today|tonight|that|you|one|your|@old_time) ...6"
            " (it is|there is|but|and) [also|always|about] (the way you|how you|when you|your|everything|every _|all the|@old_time|that you)",
            "(what|how) about (the|that|all the|those|last|when|@old_time) ...5 you ..2 @reproach",
            "(and|then|and then|plus|also) there (is|was|are|were) (the time|that time|the|that|all the|your|when|@old_time) ...4 you ..2 @reproach",
            "(and|then|plus|also|^) there (is|was) (the whole|that whole|the) _ (thing|business|incident|disaster|fiasco)",
            "(same|exactly|just) (like|as) ...5 you ..2 @reproach",
            "(it is|this is|that is|here we go|just|exactly|you are) [@filler] [doing|being] [@filler|exactly] (like|the same as|as|what you did) ..1 @old_time ...3 (you (@reproach|did|said|were|had|swore)|again|with (you|your|my|her|him|them))",
            "you <do> [@filler] [@intensifier] (this|it|that|exactly this|exactly that|the same|the [exact|very] same thing|exactly the same) [thing] [again|too|to me|to us] @old_time",
            "(this|that|it) is [@filler|exactly|precisely] (what|like what|like when|the way) you did (in|at|with|to|when|last|on|over|before|back|the)",
            "do not think i have [@filler] forgotten (how|what|about (the|how|what|your|when)|the (way|time|night)|when)",
            "first ...8 then ...8 now [@filler] you ..2 @reproach",
            "you did (this|the [very|exact] same|exactly the same|that) [thing] (at|in|on|with|to|when) ..4 (too|as well|wedding|birthday|funeral|party|christening|graduation|holiday|anniversary|@old_time|and (at|in|on|with))",
            "i [@filler|still] (have not|can not|could not|will never|never|have never|do not think i will ever) [@filler|quite] (forgave (you for|what|how)|got over (what|how|you (reading|telling|leaving|selling|saying|laughing|choosing|forgetting|lying|missing|walking|going|using|hiding))|forgiven|forgive|got over|get over|gotten over) (you for|that you|what you|how you|you|the way you)",
            "(ever since|since) ...5 you have not ..1 (lifted|lift|done|made|bothered|been)",
            "(again|this is|exactly|you are|just|same) [@filler|exactly] (like|as) you did (@old_time|(with|to|over|about) (my|me|the|your))",
            "(it is|this is) [like|just] (@old_time|my|our|your|the) ..3 all over again",
            "(i|we) [still] (have|can|will|do) not [@filler] (forgotten|forgiven|forget|forgive|got over|get over|gotten over|let go of|moved past) ...5 you ..2 @reproach",
            "i still [@filler] (remember|think about|hurt from|am angry about|am upset about|am cross about) ...4 you ..1 @reproach",
            "you [still|never] (never|have not|did not|not) [@filler|once] (apologise|apologised|say sorry|said sorry|paid me back|pay me back|explain|explained|admit|admitted|own up|owned up|make up|made up)"
            " [to me|up|to it|to us] [for|about|to|why] ..2 (@old_time|what you|lying|forgetting|missing|the|my|that|when)",
            "(ever since|since) ...5 you (have not|have never|never|have done nothing|have always) ..1 (@reproach|@care_verb)",
            "you (also|already|even) ..1 @reproach ...5 @old_time",
            "(also|and|plus|and then|then|oh and|^ then) (@old_time|at _ _) you [@filler|also|even|still] ..1 @reproach",
            "do not [even] let me [even] (start|get started|begin|get going) (on|about|with) ..1 (what you|how you|your|the (time|times|way|day|night)|@old_time)",
            "you ..1 @reproach ...6 @old_time ...2 (now|today|again)",
            "(oh and|and|oh|and then) also ...2 (you|your) ..3 (still|never|not|@reproach|told (my|your|her|his|him|everyone|them))",
            "it is (the|your|how|when|always) ..2 [,] it is (the|your|how|when|always) ..2 [,|and] it is",
            "you ..2 @reproach ...8 now [@filler] you ..2 @reproach",
            "you never [even] (paid|told|thanked|asked|called|explained|admitted|apologised|gave|returned|made) ...6 (either|as well|for that matter|by the way|while we are at it|come to think of it)",
            "(this|it) is [@filler|like] _ [_] all over again",
            "you (were|are) [@filler|exactly|precisely] the same (at|in|on|with|over|about) (my|our|the|her|his|mum's|dad's)",
            "still waiting (for|on) (an apology|an explanation|a sorry|you to (apologise|say sorry|explain|pay|admit))",
            "(that reminds me|reminds me|come to think of it|speaking of which|talking of which|speaking of that) ...5 you [@filler] (never|still|have not|did not) [did|have|not] ..1 (pay|paid|apologise|apologised|return|returned|thank|thanked|fix|fixed|clean|cleaned|help|helped|call|called|explain|explained|give|gave|say sorry|said sorry)",
            "(i could|i can|let me|shall i|do you want me to|want me to) (list|name|count|give you|tell you about|remind you of) ..4 (times|examples|occasions|things you)",
            "(which|that) (we|you) never (resolved|sorted|talked about|dealt with|apologised for|explained|fixed|finished|admitted|owned)",
            "do not (pretend|act like|tell me|say|deny|you dare say) ..2 you did not ...5 @old_time",
            "since (day one|the beginning|the very beginning|the start|the wedding) ...4 you (have|are|were|always|never|did)",
            "you still (have not|never|did not) [@filler] ..1 (@reproach|@care_verb|fixed|paid|returned|given|replaced|done|finished) ...5 @old_time",
            "you ..1 @reproach ...4 and you ..1 @reproach ...4 (@old_time|wedding|birthday|funeral|honeymoon|graduation|christening)",
            "have not [even] (started|got started|begun|finished) (on|with) ..3 you",
            "first you ..2 @reproach ...10 (then|now|and now|after that) [you|it is]",
            "you [@filler] @reproach ...6 you [@filler] @reproach ...6 [and] you [@filler|also|even] @reproach",
            "(oh|and|^) and another thing ...5 i (never (got over|forgave)|still have not|am still (angry|upset|hurt|cross|mad|waiting))",
            "(that is|makes) @a_number (birthdays|christmases|anniversaries|dinners|appointments|weddings|plays|games|visits|holidays) [that] you have [@filler] @reproach",
            "(i|we) [still] have not [@filler] forgotten (what|how|the way) you (said|did|behaved|treated|spoke|acted|called|told) ..3 @old_time",
            "remember when you (@hurtful_deed|crashed|missed|broke|walked out)",
            "(the )?same (thing|stunt|trick) you (pulled|did|tried|said) (with|at|on|when|to) ..2",
            "it is the same as (with|when) ...8 and (the|my|our|with|when) ..2",
            "^ first the ..2 then the ..2 [and] now ..3",
            "i have not [@filler] forgotten (what|how|the way) you ..1 (did (to|at|on|last|when)|said (to|at|in front)|behaved|treated|spoke|acted|@reproach)",
            "you did (this|it|that) (to|with|at|over) ...5 you did (this|it|that|the same) (to|with|at|over)",
            "(same|exactly the same|just the same) as when you (@reproach|<sell>|<throw>|<spend>|<burn>|gave away)",
            "(add|put) (it|that|this) to the [long|growing] list (of [all|other]? (things|ways|times|reasons|everything) [that] you)",
            "(exactly|just|same) like the time you told (everyone|everybody|my|them|your)",
            "you still owe (me|us|my _|him|her|them) (an apology|an explanation|a sorry)",
            "i have not even (mentioned|got to|brought up) (your|what you|how you|the (way|time|times) you)",
            "always something with you",
            "(before that|@old_time|yesterday|on (monday|tuesday|sunday)) it was ...8 now (this $|you (are|have|want))",
            "first ...8 then ..1 you ...10 now this $",
            "i am also still [@intensifier] (angry|upset|hurt|cross|furious|mad|sore|bitter) (about|over|from)",
            "(shall|need|must|do i have to) i? go on $",
            "you (were|did) [@filler|just|exactly] (like this|the same|this) [too]? (when|at|with|over|after|before|about) (i|my|our|mum|dad|the) ..3 (was (ill|sick)|died|lost|funeral|operation|surgery|ill|move)",
            "(that is|and that is) (without|before) [even|we|i|you] (mentioning|get|getting|bringing|counting) ...5 you",
            "the [exact|very] same (stuff|thing|crap|shit|trick|nonsense|lie|excuse|excuses|story) [that] you (pulled|did to me|did to us)",
            "the [exact|very] same (crap|shit|trick|nonsense|lie|excuse|excuses) [that] you (used|gave|tried|told)",
            "(you (never|always|@reproach)|your _) ...8 the list goes on",
            where=NOW,
        ),
        Sequence(
            Pattern(
                "remember (when|how|the time|what|that time) ..1 you ..1 (@reproach|crashed|broke|said|did)"
            ),
            Pattern(
                "you did it again",
                "(never|not|still) ..2 (apologised|said sorry|sorry|made up|paid|explained|apology)",
            ),
            within="message",
            reach=10,
        ),
        Sequence(
            Pattern(
                "(is|was) not [even|@filler] (just|only)? about (tonight|today|this|that|the _|one _|@old_time) $",
                "^ it is not [even|@filler] [just|only] the _ $",
            ),
            Pattern(
                "^ it is (that|the way|the fact that) you ..1 (@reproach|always|not once)",
                "^ it is about (your|every|everything|how (you|we|i)|all (the|those|of)|years|the (last|way you|lies|times|fact))",
            ),
            within="message",
            reach=1,
        ),
        Sequence(
            Pattern("you ..1 (@reproach|never|always)", "(the|your|my) _ , (the|your|my) _"),
            Pattern(
                "(i could go on|i can go on|the list goes on|need i go on|shall i go on) [and on]? ($|,)"
            ),
            within="message",
            reach=20,
        ),
        Sequence(
            Pattern(
                "what about (when|the time|that time|how) you ..1 (@reproach|hit|hurt|sold|told|pawned|crashed|said|did)"
            ),
            Pattern(
                "what about (when|the time|that time|how) you ..1 (@reproach|hit|hurt|sold|told|pawned|crashed|said|did)"
            ),
            within="message",
            reach=12,
        ),
        Sequence(
            Pattern("(^|and|or) what about (@old_time|@day_name|my _|our _) $"),
            Pattern(
                "^ [and] you (walked|stormed|ruined|forgot|lied|shouted|ignored|refused|got drunk|left (me|us|early|before|without|halfway))"
            ),
            within="message",
            reach=3,
        ),
        Sequence(
            Pattern("you [@filler] (@reproach|were late|<leave>)"),
            Pattern("do not [even] get me started [on|about]"),
            within="message",
            reach=16,
        ),
        Function(charges, where=NOW),
        Sequence(
            Pattern("you [@filler] @reproach"),
            Pattern(
                "^ (and|also|plus|oh and) [@filler] (another thing|one more thing|@old_time|remember @old_time|what about @old_time)",
                "^ (and|also|plus|then) [there is|there was] ..1 @old_time ..1 you",
                "^ (same|just like|exactly like|like) @old_time",
            ),
            within="message",
            reach=16,
        ),
    ),
    unless=(
        Unless(
            IN_PLAY,
            example="And another thing, you still haven't paid me back for the chips haha",
            why="The words around it are play or fondness.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "you ..3 (@praise_adjective|taught me|made me laugh|saved|kissed me|held me|danced)",
                "(i love|i loved|love you|proud of you|best day|miss you)",
                "(thank you (for|so)|thanks for)",
            ),
            example="Don't get me started on how you behaved at Christmas, thank you for the song",
            why="It is thanks, fondness or a shared joke.",
            place="sentence",
        ),
        Unless(
            Pattern("(turn|go|take|keep|bear|on|to) [the|a] left", "left (at|turn|on the)"),
            example="First you take a left, then you cross the bridge.",
            why="It shows the way.",
        ),
        Unless(
            Pattern(
                "you (never|do not|did not) (forget|forgot|complain|complained|judged|need|leave|left|miss|missed|let me down|give up|gave up)"
            ),
            example="not to mention how you never forget my birthday",
            why="Not doing a wrong is praise.",
        ),
    ),
    offers=(
        Reframe(
            "When [the one thing that hurts today], I felt [a feeling]. Could we stay with this one for now?"
        ),
        Ask("Which one of these matters most tonight?"),
        Ask("What was it about the old one that was never said?"),
    ),
    fires=(
        "I still haven't forgotten what you said last Christmas",
        "same thing you pulled with my mum",
        "And another thing, you still haven't paid Mum back.",
        "It's just like last summer when you left me alone with your parents.",
        "you forgot the school run and it's exactly the same as at christmas when you forgot the presents",
        "Not to mention how you ignored my sister at the wedding.",
        "u did the exact same thing last year on holiday",
        "And you never apologised for what happened on my birthday!",
        "You didn't call, you didn't text, and you missed the first half. Same as last time.",
        "it's not just the dishes, it's the bins, it's your mother, it's everything",
        "Don't get me started on how you behaved at Christmas, Dad.",
        "First you cancelled on me, then you lied about it, and now this",
        "As if that wasn't enough, you told everyone at the party.",
        "You left the bins out, you were rude to Jo, and don't get me started on Easter",
        "this is my graduation all over again",
        "and what about the time you walked out on us",
    ),
    quiet=(
        "it's just like that time in Rome, you with the map upside down",
        "And another thing, you looked gorgeous tonight.",
        "It's just like last summer when you taught me to swim, same smell of the sea.",
        "You said “and another thing” and I lost count of what we were talking about.",
        "One more thing, can you pick up stamps?",
        "Don't get me started on the traffic, I'm still in the car park.",
        "Remember that time you fell in the canal, haha",
        "Not to mention your mum's lasagne, I could move in there.",
        "do it like you did at easter, with the lemon",
        "First you turn left at the pub, then you cross the bridge.",
        "It's like our honeymoon all over again, I love you",
        "Last week you forgot to call and I felt small. Could we talk about it tonight?",
        "She brought up last Christmas again, and the turkey.",
        "what about the time? are we late?",
    ),
    confidence=0.7,
    priority=1,
)
