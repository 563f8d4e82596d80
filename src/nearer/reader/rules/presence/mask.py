"""A polite or cold word put over a feeling: "I'm fine", "whatever", "it's nothing"."""

from collections.abc import Iterator

from nearer.reader.document import Document
from nearer.reader.matchers import Function, Pattern, Range, Sequence, Where
from nearer.reader.rule import Ask, Reframe, Rule, Unless
from nearer.reader.words import entries

LONGEST = 20


def covers(document: Document) -> Iterator[Range]:
    """The whole message, where all of it is cover."""
    norms = document.norms(0, len(document.tokens))
    if 3 <= len(norms) <= LONGEST and frozenset(entries("covering_word")).issuperset(norms):
        said = " ".join(norms)
        if any(claim in said for claim in entries("covering_claim")):
            yield (0, len(norms))


CLAIM = "(it is what it is|water under the bridge|(i am|it is|everything is|all is|all|we are|i will be) [@filler] (fine|ok|good|all right|grand|nothing|used to it|over it|not bothered|tough|a big (girl|boy)|just tired|only tired|not upset|not angry))"
INSISTING = (
    "([i|have|just|already] told you [already]|i said [already]|stop (asking|fussing|going on)|do not (fuss|ask|start|keep asking|make a fuss)|[just] (leave|drop) it [there|alone|now|ok|please|will you|yeah] ($|, )|i promise|i swear|i am [just|only] tired"
    "|change the subject|talk about (something|anything) else|can we talk about (you|your|ur)|let us talk about (you|your)|why would (not it be|not i be|i not be|it not be|anything be|i be)|see if i care|nothing is (up|wrong|the matter)|nothing to see|nothing happened|i did not [really|even] (want|need|like|care) (it|one|to|any|your|about|that|anyway|$)|forget i (said|asked|mentioned)|never mind|(does|did) not bother me|you know me|i always am|stop (looking|staring)|make a (thing|fuss|big deal)|move on|moving on|let us move on|does not matter|stop worrying about me|i am [@filler] used to ..2 (myself|alone|on my own|being|it)|i did not [@filler|really|even] want to (go|come|be) [it|you|there]? anyway|ignore me|do not mind me ($|, )|i expected (it|that|as much|nothing) [anyway]? $|i am being (silly|stupid|daft)|i can (handle|take|manage|cope with) (it|this|that)|do (what|whatever|as) you (want|like|please) ($|, ))"
)
# What may stand before and after a word that covers, and leave it the whole message.
BEFORE = "^^ [no|nah|yeah|oh|well|look|honestly|really|meh|seriously|ok|right|just|whatever] [do not worry|it is (fine|ok|cool)] [@filler|please]"
AFTER = (
    "[really|honestly|anyway|any more|at all|now|either way|though|i guess|i suppose|so] [@dear] $$"
)


RULE = Rule(
    code="PRE101",
    name="mask",
    step="presence",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="These words can close the door on a question, with something still behind it.",
    why=(
        "“I'm fine”, “whatever”, “it's nothing” or “I'm used to it”, said alone, insisted on, or said to end"
        " a subject, often cover a feeling that has no words yet. The one who hears it may sense that something is"
        " there and be left to guess. Hiding a feeling while having it costs effort and tends to"
        " bring distance rather than peace. “Fine, and a little tired” already says more."
    ),
    limits=(
        "Somebody who says they are fine may be fine, and their word counts. A single “whatever” can"
        " be easy-going between two people who talk that way."
    ),
    sources=("article", "gross2003", "masters2013"),
    match=(
        Function(covers, where=Where(question=False)),
        # In a pattern of its own: "said" makes a reported stretch of what stands after it.
        Pattern(
            "i [already|just|have] (said|told you) [already|before|twice|that] (i am|it is|everything is|it was) [@filler] (fine|ok|nothing)",
        ),
        Pattern(
            # Alone: the whole message is the cover.
            "^^ (no|nah|honestly|yeah|look|well|yes|really)? (i am|we are|it is|everything is|things are)"
            " [@filler|@intensifier|perfectly|all|always] (fine|used to it|over it) [really|honestly|honest|now|ok|by now|as always|as usual] $$",
            "^^ (no|nah|honestly|really|oh)? (it is|that is) [@filler] nothing [really|honestly|important|serious] $$",
            "^^ (nothing|fine|whatever|never mind|forget it) $$",
            "^^ [no|nah|oh|look] (nothing is|there is nothing|nothing) [@filler] (wrong|the matter) [really|honestly|with me] $$",
            "^^ [do not worry about me] i will (be (fine|ok)|manage|cope|survive|get over it|get by|live) [as always|as usual|somehow|without you] $$",
            "^^ (well|oh|meh|yeah|but)? it is what it is [@filler|i guess|i suppose]? $",
            "^^ [no|nah|honestly|look|well] i (am|was) [@filler] not [@filler] [@intensifier|that|all that] (bothered|sulking|crying|jealous|hurt|sad|mad|upset|angry|offended|disappointed|fussed|surprised any more) [at all|about (it|that)|ok|honestly|any more]? $$",
            f"{BEFORE} i am [@filler|@intensifier] (over|past) (it|this|that|him|her|them|all (this|that)) [already|long ago] {AFTER}",
            f"{BEFORE} i (do not|never|hardly) [@filler|ever] (cry|feel (anything|a thing)|(get|feel) (@feeling_clear_hard|upset|hurt|emotional|jealous)|miss (him|her|them|it|anyone|anybody)|think about (him|her|them|it) [any more]|need (anyone|anybody|[any|your|their|anyone's] (help|pity|sympathy|comfort))|want [any|your|anyone's] (pity|sympathy)) [about (it|that|things|anything)] {AFTER}",
            f"{BEFORE} i [@filler] do not [@filler] let (it|this|that|things|people|anyone|anybody|them|him|her) (get to|bother|affect|upset|hurt|touch) me {AFTER}",
            f"{BEFORE} i (would rather|prefer to) [@filler] (deal with|handle|manage|sort|cope with|get through) (it|this|that|things) [out] (alone|myself|by myself|on my own) {AFTER}",
            f"{BEFORE} it is all good {AFTER}",
            f"{BEFORE} i am not [@filler] (an emotional person|the (emotional|crying|sensitive|jealous|soppy|huggy) (type|sort|kind)|a crier|that sensitive|one for (feelings|crying|tears|emotions)) {AFTER}",
            # Managed alone.
            f"{BEFORE} i (can|will|will have to|always|have to) [@filler] (handle|manage|take|cope with|deal with|sort|work) (it|this|that|things|it all|everything) [out|through] [alone|myself|by myself|on my own|without (help|you|anyone)] {AFTER}",
            f"{BEFORE} (i am|it is) [@filler|@intensifier] (better|fine|ok|good|happier|safer|easier) [off] (alone|by myself|on my own|without (anyone|people|them|him|her|you)) {AFTER}",
            f"{BEFORE} i am [@filler|@intensifier] (stronger|tougher|harder) than (i look|you think|that|people think) {AFTER}",
            "(easier|better|safer|simpler) (if|when|once) (i|you) [@filler] (do not|stop|never) (care|caring|feel|feeling|hope|hoping|expect|expecting|try|trying|need|needing|ask|asking|talk|think) ..2 $",
            "i (have [@filler] learned|have [@filler] learnt|learned|learnt|try|know better than|know) [not]? to (expect|hope|care|trust|need|ask|get my hopes up|get attached|rely) ..2 $",
            "i do not [@filler] expect (anything|much|a lot) (from (anyone|anybody|people|you|them|him|her)|any more|these days) $",
            f"{BEFORE} i am [@filler] (too|beyond) [@filler] (tired|busy|old|worn out) (to|for) (care|caring|cry|feel (it|anything)|be (upset|sad|angry)|feelings|tears) {AFTER}",
            f"{BEFORE} i am [@filler|@intensifier] (not (any)? (good|great)|bad|terrible|rubbish|useless|hopeless|no good) (with|at) (feelings|emotions|emotional (stuff|things)|talking about (myself|feelings|my feelings)) {AFTER}",
            "(i am|you get) [@filler] used to (it|that|people|everyone|everybody|them|men|him|her|you) (leaving|forgetting|ignoring|going|cancelling|letting me down|not (caring|coming|asking|listening|calling|noticing|showing up|being there)) ..2 $",
            "^^ [no|oh] nothing [i am] (just|only) [@intensifier] tired ..2 $$",
            f"{BEFORE} [i] [@filler] (do|could|can) not [@filler] care [less] [at this point|what (you|people|they|anyone|others|he|she) (do|does|say|says|think|thinks) [of me|about me]|about (it|this|that|any of it)] {AFTER}",
            f"{BEFORE} i (could|do) not [@filler] give a (damn|toss|shit|fuck|monkey's|hoot) [about (it|this|that)] {AFTER}",
            f"{BEFORE} [it] makes no [@filler] difference [to me] {AFTER}",
            f"{BEFORE} (it is|that is) all the same to me {AFTER}",
            f"{BEFORE} i am [@intensifier|long] past caring {AFTER}",
            f"{BEFORE} [it is] not (that|like|as if) (i|anyone|anybody|it|you) [@filler|ever|was|would] (mind|care|minds|cares|minded|cared|noticed|asked|matters|mattered|wanted (it|to [go|be there|come])|expected (it|anything [else|different|more])) [that much|much] {AFTER}",
            f"{BEFORE} (it is)? not my (problem|business|concern|worry) {AFTER}",
            "^^ [no|nah|oh] (it is|that is) [@filler] nothing (do not worry|dw) [about it]? $$",
            "(^|let us [just]) (forget|pretend|ignore that) i (said|never said|mentioned|asked|spoke) ..1 $$",
            # Made small, of oneself.
            f"{BEFORE} (it is|it was|that is|this is)? [@filler] (not|hardly) [@filler] (a|such a|that|much of a) (big|huge) [of a] (deal|thing) {AFTER}",
            f"{BEFORE} (it is|it was|that is|this is|things are|i am) [@filler] not [@filler] (that|so|too|all that) (bad|serious|deep|important|big|painful|terrible|awful|upset|sad|upsetting) {AFTER}",
            f"{BEFORE} [it|things] could (be|have been) [@intensifier|much|far|a lot] worse {AFTER}",
            f"{BEFORE} (it is|it was)? (not [@filler] important|not the end of the world|nothing important|no harm done|no hard feelings|my [own] (problem|mess)|a first world problem|first world problems) {AFTER}",
            f"{BEFORE} (worse things happen|there are worse things|(other people|others|some people|people) [out there] (have|have got|go through|have been through|suffer) [@filler|@intensifier|far|much] (real|bigger|actual|worse|proper|serious) (problems|troubles|worries|things to (worry|cry) about)?) [at sea|in life] {AFTER}",
            f"{BEFORE} (it is|this is|that was|it was) [@filler] (stupid|silly|daft|dumb|nothing|childish) [of me] (really|anyway|never mind|forget it|ignore me|do not (worry|ask)) [about it] $$",
            f"{BEFORE} (i am|i was) [@filler|probably|only] (overthinking|imagining|exaggerating|overreacting|making too much of) [it|this|that|things] [it is nothing|ignore me|never mind] {AFTER}",
            f"{BEFORE} (it is|it was|he is|she is|he was|she was) [only] [@filler] (a|some) ((stupid|silly|dumb|daft|little) _|job|dog|cat|boy|girl|guy|man|birthday|break up|breakup|friendship|relationship|party|phase|bad (day|week|mood)) [who cares|it is (fine|nothing|whatever)] {AFTER}",
            f"{BEFORE} (do not|no need to|let us not) [@filler] make [such]? a (big|huge)? (fuss|thing|deal|drama|scene) (of|about|out of|over|for) (it|this|that|me|nothing) {AFTER}",
            f"{BEFORE} (ignore|do not mind|pay no attention to|never mind) me {AFTER}",
            # Life is like that.
            f"{BEFORE} (that is|it is|such is)? [@filler] (life|how it (is|goes)|the way it (is|goes)|one of those things|how (life|things) (is|goes|go|are)) [i guess|i suppose|right] {AFTER}",
            f"{BEFORE} (it|that|talking [about it]|crying) (will|would|does) not [@filler] (change|help|fix|bring [it|him|her|them] back|solve) [anything|a thing|that|it|much] {AFTER}",
            f"{BEFORE} i have (had|been through|seen|known|survived) [@intensifier|much|far|a lot] worse [than (this|that)] {AFTER}",
            f"{BEFORE} (it is|it was|that is|this is) [@filler|only] [a] [@intensifier] (little|small|tiny|silly|minor) (thing|upset|setback|wobble|blip|matter) [ignore me|never mind|forget it|nothing (big|serious|to worry about)|do not (worry|mind me)] {AFTER}",
            f"{BEFORE} (it is|that is) [@filler] nothing i (can not (handle|cope with|manage|deal with|take|get over)|have not (had|survived|coped with) before) {AFTER}",
            f"{BEFORE} (it is|that is|i am)? [@filler] (not|hardly) [@filler] worth (mentioning|talking about|going into|crying (about|over)|worrying about|(getting|being) (upset|worked up) [about|over]|[making] (a|the) fuss [about|over]|bothering you with) [it] {AFTER}",
            "no (big (deal|thing)|biggie) i (will (live|cope|survive|get over it)|can cope) $",
            "^^ [no] i am [@filler] [@intensifier] tired that is all $$",
            # Closed, and passed by.
            f"{BEFORE} let us [@filler|all|please] (move on|leave it (there|at that|be)|drop it|forget (it|about it|this|that)) [from (this|that|it)] [please|then] {AFTER}",
            "(^|,|and|please|let us|we (can|could|should)) [@filler|please|all] (forget|pretend) [that] (it|this|that|everything|last night|none of (this|it|that)|any of (this|it|that)) [@filler] (ever|never|did not) (happened|happen)",
            f"{BEFORE} i would rather not (go into|get into|say) [it|that|this] [right now|today|tonight|if you do not mind] {AFTER}",
            f"{BEFORE} (it|that) did not [@filler|even|really] (hurt|matter) (anyway|that much) $$",
            f"{BEFORE} [it] does not [@filler] matter [to me] {AFTER}",
            f"{BEFORE} [it|that] does not [@filler] (hurt|sting|get to me|affect me|bother me) (at all|any more|that much|these days|now) {AFTER}",
            f"{BEFORE} (it was|that was|it is) [@intensifier|all] (ages|years|a long time|long|so long|ancient history) [ago] (it does not|i do not|i am) ..4 $$",
            "(let us|we can|we could|can we|could we|just|i would rather) [@filler|all|please] (act|pretend|carry on|go on) (like|as if|as though|that)? (nothing (ever|@filler)? happened|everything is (fine|ok|normal)) ..1 $",
            f"{BEFORE} i [@filler] want to forget (it|this|that|about (it|this|that)|(it|this|that) [ever] happened|everything) {AFTER}",
            f"{BEFORE} (i|let us) [@filler] (do not|would rather not|not) [@filler] (want to|need to)? (get|go) into (it|this|that) [right now|today|tonight|again] {AFTER}",
            f"{BEFORE} let us [@filler|please] (drop|leave|change|skip|avoid) (the|this|that) (subject|topic) {AFTER}",
            "^^ (well|oh|look)? i (never|did not) [@filler|even|really] (want|wanted) (it|that|to (go|come|be (there|invited|asked)|do it)) anyway [so whatever] $$",
            # Given in, with an edge; a shrug for an answer.
            "^^ (fine|ok|all right|right|sure|well|oh) [fine|then|ok] you win [then|again|as always|as usual|i give (up|in)] $$",
            "^^ (fine|ok|all right|right|sure|well|oh|yes|yeah|of course) [fine|then|of course] you are (always right|[@filler] right (as|like) (always|usual|ever)) $",
            "^^ (fine|ok|all right|right|yeah|well)? [fine] (you are right|i am wrong|it is my fault|i am the (problem|bad guy|villain|bad one)) ..4 (as|like) (always|usual|ever) $",
            "^^ (fine|ok|all right|sure|yeah|well|right)? [fine] (you are the boss|you know best|do (whatever|what you like) [i do not (mind|care)]|whatever you (think|say|reckon|want|decide) [is (best|right)]|i mean if you want [to]|if you [@filler] want [to] i (guess|suppose)|as you (wish|like)) [then] $$",
            "^^ (fine|ok|all right|sure|yeah|well)? (whatever makes you happy|if (that is|it is) what you [@filler] (want|think|prefer)|if (it|that) makes you happy|if you (say so|must|insist)) [then|i guess|i suppose] $$",
            "(you (decide|choose|pick)|up to you|go ahead|suit yourself|do (what|whatever|as) you (want|like|please)) you (will|do|would|are going to|always (do|will)) ..4 (anyway|always do) $",
            "^^ (fine|ok|sure|right|no)? (go|go ahead|go on|you go)? [@filler] ((have fun|enjoy yourself|enjoy yourselves|enjoy it|enjoy|go) without me|do not let me (stop|keep) you|if that is how you (feel|want it|see it)) [then] $$",
            "^^ [yeah|well|ok] i (guess|suppose) (that is|it is|i am|that will be) (fine|ok) [then] $$",
            "^^ (yeah|yes|sure|ok|fine|well|no|um|(fine|ok) by me|(it is|that is|i am) (fine|ok))? i (guess|suppose) [so|not] [then|whatever|fine|it is fine] $$",
            # Kept from being a burden, or from being known.
            f"{BEFORE} i [@filler] (do not|would not|never) [@filler] (want|wanted|like) to be ([@intensifier] (difficult|needy|clingy|dramatic|annoying|in the way|negative|emotional|weak)|too much|(a|any|such a|that) (nuisance|bother|trouble|worry|pain|downer|drag|problem)) [to (you|anyone)|for (you|anyone)] {AFTER}",
            "you have [got] [@filler|already|quite|more than] enough (on your plate|going on|to (deal with|cope with|worry about|do)|(worries|problems) [of your own]|of your own) [already|as it is] without (me|my|mine|hearing|listening) ..4 $",
            "you have [got] (better|more important|other) things to (do|think about|worry about) than [@filler] (me|my|listen|listening|hear|worry|worrying|look after) ..4 $",
            "(^|,|i am sure|i know|i bet|i guess) (you|nobody|no one|people) [@filler|probably] (do not|does not|wants|want|needs)? [@filler|really] (want|need)? to (hear|know|listen to) [about] (my (problems|stuff|moaning|worries|troubles|feelings|mess|sob story)|all my (problems|stuff|worries)|me (moan|go on|complain)) ..1 $",
            "i [@filler] (do not|never|would rather not) [@filler] (like|want|enjoy|liked)? (to talk|talking|talk|to speak|speaking) about (myself|me|feelings|my (feelings|problems|emotions)|how i feel|that (kind|sort) of thing) [much|a lot|to anyone|really] $",
            f"{BEFORE} [i] [@filler] (do not|did not|never|would rather not|hate to) [@filler] (want|wanted|like|mean)? [to]? (make a (fuss|scene|thing (of|about) it|big deal (of|about|out of) it)|worry (you|anyone|anybody|people|mum|dad)|cause (any)? trouble|(spoil|ruin|kill|bring down) the mood|bring (you|everyone|anyone) down|put (it|this|that|any of this|more) on you|talk about (it|this|that)) {AFTER}",
            f"{BEFORE} i [@filler] (do not|never|hate|hated|can not stand|would rather not) [@filler] (want|like|let|show)? (to|it when)? ..1 (people|anyone|anybody|others|you|them|him|her)? (seeing|see|hearing|hear|watching) me (cry|crying|upset|sad|like this|weak|in (this|that) state) {AFTER}",
            f"{BEFORE} i [@filler] (do not|never|would rather not|hate) [@filler|to] (cry|crying|show (it|my feelings|emotion|emotions|weakness)|break down) [in front of (people|anyone|others|you|them)] {AFTER}",
            "(feelings|emotions|tears|crying) (are|is|do|never) [@filler] (pointless|overrated|useless|a waste [of (time|energy)]|for (babies|kids|children|the weak|other people)|weakness|not (help|my thing|for me)|helped (anyone|anybody)) $",
            f"{BEFORE} [that is] enough about me {AFTER}",
            "(boring|dull|not interesting|not important|nothing new) [really|anyway] let us talk about (you|something else|anything else) [instead] $",
            "^^ (let us|anyway let us) [@filler|please] (talk about (something|anything) else|talk about you instead|change the subject) [please|instead|now] $$",
            f"{BEFORE} i am [@filler] used to (being [@filler] (alone|lonely|ignored|last|left out|forgotten|by myself|on my own|let down|disappointed|invisible)|(doing|managing|coping with) (it|this|things|everything) (alone|by myself|on my own)|(coping|managing) alone) [by now] {AFTER}",
            "i [@filler] (prefer to|like to|tend to|would rather|always|usually|mostly)? keep (things|my feelings|my problems|everything|most things|that (sort|kind) of thing|how i feel) to myself $",
            # Insisted on, or said a second time.
            "(i am|it is|everything is|i will be) [@filler] (fine|ok|nothing) [@dear] (really|honestly|honest|i promise|i swear|ok|truly) [@dear] $",
            "i will (be fine|be ok|manage|cope|survive|get over it|get by|sort myself out) [as] i always (do|am|have)",
            # Said to end the subject.
            "(i am|it is|everything is|that is) [@filler] (fine|ok|nothing|all right) ...1 ((leave|drop) it [there|alone|now|ok|please|will you|yeah|at that] ($|, )|just leave|forget it|stop asking"
            "|whatever|never mind|do not fuss|let us [just] (move on|drop it|leave it|not)|can we [just] (drop|leave|move on|not))",
            "(nothing is|there is nothing) (wrong|the matter|up) [so|and|now|just|please] (i am fine|can we talk|let us talk|i said|leave|stop|drop|forget|can we)",
            "(does not matter|never mind) ...1 (it is nothing|it was nothing|i am fine|leave it|forget it|drop it|whatever)",
            "(do not|no need to) worry about me [@dear] [i am [always|just] (fine|ok|used to it|good)|i will be (fine|ok)|i will (manage|cope)] $",
            "i am [@filler] not [@intensifier] (upset|angry|bothered|hurt|sulking|cross|mad|annoyed|sad|jealous|crying)"
            " [at all|about it] (i am|it is|just) [@filler] (fine|tired|ok|hay fever|allergies|a cold|busy|nothing)",
            "(i am|it is) [@filler] (fine|ok|good|all right|nothing) ...1 (let us|can we|shall we) [just|please] (talk about (something|anything) else|change the subject|talk about (you|your))",
            "(everything is|it is|i am) [@filler] (fine|ok) why would (not (it|i)|it not|i not|anything)",
            "(nothing is|there is nothing|nothing) [@filler] the matter",
            "(it is|that is) whatever ($|, )",
            "(it|that|this) (does|did) not [@filler|even] (bother|hurt|affect|get to|touch) me [any more|at all|really|now]",
            "do not worry i am (tough|strong|a big (girl|boy)|used to it)",
            "^ nothing really ($|, |go|do not|i am|it is|carry)",
            "i am [@filler] not crying (it is|i have|there is) [@filler|only] [a|the|this|some|got] (hay fever|allergy|allergies|cold|dust|pollen|wind|smoke|something in|grit|an eyelash|eyelash|tired|flu)",
            "(no big (thing|deal)|not a big deal|it is nothing|does not matter|no biggie) ...2 i am [@filler|@intensifier] (over it|used to it|fine|past it)",
            # "Whatever": the subject is handed over, and the one who speaks leaves it.
            "^ (fine|ok|yeah|sure|right|oh|well|so) [sure|ok|fine] whatever [then] [$|i|you|it is|do]",
            "^ whatever [then|$|it is fine|i do not care|i am (over|done|used)|do what you|have it your way]"
            " (you (say|reckon)|it is fine|i do not care|do what you|i am (over|done|used|past)|have it your way) ..3",
            "^ whatever , (it is your|you (do|are|always|never|know|said|clearly)|i (do not|am not|am going|am used|will get))",
            "^ whatever you (say|reckon) $",
            "^ (fine|ok|well) [then] (do (what|whatever|as) you (want|like|please)|have it your way|be like that|suit yourself)",
            "^ (do (what|whatever|as) you (want|like|please)|suit yourself|have it your way) [then] ...1"
            " (i do not care|i am (not bothered|past caring|used to it)|see if i care|whatever|makes no difference)",
            "^ suit yourself [then] $",
            "^^ [just|oh|then] do (what|whatever|as) you (want|like|please) [then]? $$",
            "i (do not|could not|really do not) care [any more|either way|less|at all] ...1 (do what|do whatever|whatever)",
            where=Where(question=False),
        ),
        Sequence(
            Pattern(
                "(i am|it is|everything is|nothing is) [@filler] (fine|ok|nothing|wrong|used to it) $",
                "^ (no|nah|yeah no) i am (good|all right) $",
            ),
            Pattern(
                "^ [just|please|now|so|can we] (really|honestly|promise|leave (it|me)|drop it|forget it|stop asking|whatever|never mind"
                "|it does not matter|i said|nothing is wrong|it is nothing|do what you)",
                "^ (i am|i will be) [just|always|really] (fine|tired|ok|used to it) $",
                "^ (go|just go|carry on|have fun|enjoy yourself|do not worry about me|do not mind me)",
            ),
            within="message",
            reach=4,
        ),
        # The same where it has the form of a question.
        Pattern(
            f"^^ [oh|well|honestly] (who cares|why (should|would) i [@filler] (care|mind|be [@intensifier] (@feeling_clear_hard|mad|upset|hurt|bothered|jealous|disappointed))|what (difference does it make|does it matter|is done is done)) [about (it|that)] {AFTER}",
            "^^ who said i (was|am) [@filler|@intensifier] (@feeling_clear_hard|upset|hurt|angry|mad|bothered|jealous|crying) $$",
            f"{BEFORE} (can|could|shall) we [@filler|please|all] (move on|drop it|leave it (there|at that|be)|forget (it|about it|this|that)|change the subject|talk about [@filler] (something|anything) else) [please|then] {AFTER}",
        ),
        Sequence(
            Pattern("^ (fine|ok|all right|right|sure|oh|well)? [fine|then|ok] you win $"),
            Pattern(
                "^ [@filler] (let us|we will|we can|i will)? [@filler] (do|have|play) it your way [then] $",
                "^ (happy now|are you happy now|i give (up|in)|i (do not|can not) care|as (always|usual)|you always (do|win|get)|do (what|whatever) you (want|like))",
            ),
            within="message",
            reach=1,
        ),
        Sequence(
            Pattern("^^ (nothing|no|fine|nah) $"),
            Pattern("^ why $$", "^ why would (it|i|there) "),
            within="message",
            reach=1,
        ),
        # The same denial twice; one going ahead without the one who “will be fine here”.
        Sequence(
            Pattern("i [@filler] do not [really|even] (mind|care)"),
            Pattern(
                "(i [@filler] do not|do not) [really|even] (mind|care) [at all|really|honestly|either way]? $"
            ),
            within="message",
            reach=3,
        ),
        Sequence(
            Pattern(
                "(you [guys|lot|two|all|both] go|go without me|have fun without me) [on|ahead|$|,]"
            ),
            Pattern("(do not (worry|mind) (about)? me|i will be fine here)"),
            within="message",
            reach=4,
        ),
        Sequence(
            Pattern("(it is|that is|no) [@filler] (fine|cool|ok|whatever|no big deal)"),
            Pattern(
                "i did not [@filler|really|even] (want|need|like|care) (to (go|come|be|know)|it|one|any|your _) ..1 anyway $"
            ),
            within="message",
            reach=4,
        ),
        # What was missed was not worth having.
        Sequence(
            Pattern(
                "(do not care|does not matter|who cares|(^|,) whatever|(it is|that is|it was) [@filler] (ok|fine|cool|nothing|whatever))"
            ),
            Pattern(
                "i (did|do) not [@filler] even (like|want|need|fancy) ..6 $",
                "(was|were|is|are|would have been) [going to be] [@filler|@intensifier] (boring|rubbish|crap|shit|shite|lame|stupid|overrated|awful|dull) [_] anyway",
                "i (had|have|have got) (other|better) (plans|things to do) [anyway] $",
            ),
            within="message",
            reach=5,
        ),
        # The claim and the insisting side by side, in either order.
        Sequence(Pattern(CLAIM), Pattern(CLAIM), within="message", reach=2),
        Sequence(Pattern(CLAIM), Pattern(INSISTING), within="message", reach=1),
        Sequence(Pattern(INSISTING), Pattern(CLAIM), within="message", reach=1),
        Sequence(
            Pattern(
                "^^ (fine|ok|sure|right|cool|great|yeah) $",
                "^^ (fine|ok|sure|right|cool|great|yeah) (go|do)",
            ),
            Pattern(
                "whatever $", "see if i care", "do (what|whatever) you (want|like)", "suit yourself"
            ),
            within="message",
            reach=6,
        ),
        Sequence(
            Pattern("^^ (fine|whatever|ok fine|never mind|nothing) $"),
            Pattern(
                "^ (do what|whatever|forget it|i do not care|it does not matter|it is (nothing|fine|not (important|a big deal))|it was nothing|i am (fine|used|done|over)|leave it|have it"
                "|suit yourself|you do you|up to you|you (win|never|always)|be like)",
            ),
            within="message",
            reach=4,
        ),
    ),
    unless=(
        Unless(
            Pattern("(said|told you) ..3 (fine|ok|nothing) (to|with|for|if|when|in|on|at|by) ..1"),
            example="I already said it's ok to use the good towels",
            why="A thing is allowed, and no feeling covered.",
        ),
        Unless(
            Pattern(
                "^^ [no|nah|honestly|look|well] i (am|was) [@filler] not [@filler] [@intensifier] (angry|cross|mad|upset|sad|hurt|disappointed) $$",
            ),
            example="I wasn't angry.",
            why="A plain no to a feeling can be plainly true; only what is insisted on covers.",
        ),
        Unless(
            Pattern(
                "(really|honestly|truly|actually) this time",
            ),
            example="It's fine. Honestly this time, the nurse and I laughed.",
            why="It sets this time apart from the times that were cover.",
        ),
        Unless(
            Pattern(
                "(thanks|thank you|cheers)",
                "(love you|xx|xxx|miss you)",
                "(are|were|is) you (ok|all right)",
                "@game_or_joke",
                "how are you",
                "i [@filler] (love|appreciate|like) (that|how|it when)",
                "i am [@filler|@intensifier] (glad|happy|grateful|touched|pleased|relieved) (that|you|to|we)",
            ),
            example="nothing's wrong so stop worrying, thank you for asking though",
            why="Thanks, gladness and play show that the door is open.",
            place="message",
        ),
    ),
    offers=(
        Reframe("I'm [fine, and a little …], and [not ready to talk about it yet]."),
        Ask(
            "If there were one word beside it, such as tired, flat or let down, which would it be?"
        ),
    ),
    fires=(
        "do what you want",
        "I'm fine.",
        "im fine just leave it",
        "whatever",
        "It's nothing. Forget it.",
        "Fine. Do what you want.",
        "I said I'm fine, Mum.",
        "i’m not upset, i’m just tired",
        "Nothing's wrong!",
        "Don't worry about me, I'll manage",
        "ok whatever you clearly know best",
        "It doesn't matter any more.",
        "I'm okay, honestly",
        "hardly worth making a fuss about",
        "Fine. You win. We'll do it your way.",
        "people have far worse things to worry about",
        "cant we just act like nothing happened",
        "I don't like people hearing me cry, Mum.",
        "doesnt matter i didnt even want to be in the play",
        "You've got enough of your own without me moaning on",
        "if you say so",
    ),
    quiet=(
        "I'm fine. Really this time, I slept nine hours.",
        "I'm not crying there's a choir outside my window and a man with a tuba",
        "It's fine, drop it off when you pass the school",
        "I'm fine with Thai tonight",
        "I'm fine, the nurse said it's only a sprain. Home by six.",
        "whatever you like, love",
        "You said “I'm fine” and then you cried in the car, and I worried.",
        "it's nothing, only a scratch on the bumper",
        "I'm fine where I am, you have the comfy chair",
        "nah I'm fine thanks, had a big lunch",
        "never mind the dishes, come and look at the moon",
        "Fine by me, seven then",
        "Nothing's wrong, I was asleep and only now saw your calls",
        "Are you fine with the aisle seat?",
        "You win, we'll do extra olives your way",
        "let's move on Saturday, the van is ours until four",
        "I don't want to be a nuisance, but could you forward the invoice?",
        "It's not that bad out, bring the thin coat",
        "I guess the museum is shut on Mondays",
        "it doesn't matter which door, both are open",
        "She says she's fine but her voice was small.",
        "I'm not mad",
        "I'm not upset, really, I'm glad you told me",
    ),
    confidence=0.6,
)
