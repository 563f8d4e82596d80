"""What a reply answers: good news, something that hurts, a wish for advice, or none of these."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from nearer.reader.automaton import Scan, Scanner
from nearer.reader.document import Document
from nearer.reader.matchers import ANYWHERE, Function, Range

Kind = Literal["good news", "hurt", "asks", "neutral"]
Mood = Literal["good", "hard", "open"]
Told = Kind | Literal["perhaps hurt", "perhaps good"]

GLAD_MARKS = "!❤🎉🥳👏💪🙌😍🤩💛🧡💚💙💜🥂🍾"

PATTERNS: dict[Told, tuple[str, ...]] = {
    "asks": (
        "what (should|would|could|can|do|shall) (i|you|we) ..3 (do|say|try|write|wear|tell"
        "|suggest|recommend"
        "|think|reckon|advise|cook|use|make|take)",
        "(any|some|your|need|want|like|for some|for any|for your|(ask|asking|looking|grateful) for) ..1"
        " (advice|tips|ideas|suggestions|recommendations|opinion|verdict)",
        "how (do|can|should|would|could|did|does) (i|you|we|one) ..2 !(feel|know|think|mean|are) ",
        "(can|could|will|would) you ..1 (help|tell me|show me|recommend|suggest|advise|look at"
        "|explain)",
        "i (need|want|would like|could do with|would love) ..2 (help|advice|ideas|hand|second "
        "opinion)",
        "(should|shall|ought) (i|we)",
        "do you (think|reckon) (i|we|it|that|this)",
        "(help|tell|teach|show|remind) me (what|how|which|where|choose|decide|think|with|find|fix"
        "|write|word)",
        "(which|what|where|when|who) ..3 (should|shall|would|is best|do you|is better|is it|for "
        "the)",
        "(does|do) (anyone|anybody|you) know",
        "(is|was|are) (it|this|that|they) @intensifier? (serious|normal|bad|dangerous|ok|worth)",
    ),
    "hurt": (
        "(i|we|still|just) ..1 (<feel>|<be>|<get>) ..3 (@feeling_hard|@feeling_reading|in bits"
        "|in pieces"
        "|struggling|crying|depressed|suffering|grieving|dreading|useless|worthless|stupid|ugly"
        "|a failure"
        "|awful|terrible|horrible|rubbish|shit|crap|bad|a mess|falling apart|at the end|not ok"
        "|so done)",
        "(feeling|so|really|too|absolutely|bit) (@feeling_hard|@feeling_reading)",
        "(makes|made|making|left|leaves) me ..2 (feel|@feeling_hard|@feeling_reading)",
        "(i|we|she|he|they) ..1 (cried|sobbed|broke down|wept)",
        "(crying|sobbing|in tears|panic attack|heartache|heartbreak)",
        "(<die>|passed away|funeral|miscarriage|miscarried|stillborn|cancer|tumour|lump"
        "|hospice"
        "|stroke|diagnosed|diagnosis|bereaved|put to sleep|put down)",
        "(i|we) ..1 lost ..2 (@kin|job|baby|him|her|them|everything|faith|hope|house|home|it"
        "|control|money|savings|it all|touch|myself|confidence|everyone)",
        "(i|we) ..2 (<miss>|hate|dread|can not (cope|sleep|stop|face|do this|take|breathe|go on)"
        "|failed|messed up"
        "|screwed up|regret|let everyone down|wish i (had|were|could))",
        "(did not|not) (get|pass|make it|invited|picked|chosen)",
        "(got|been|was|were|am|getting) ..1 (dumped|fired|sacked|rejected|bullied|mugged|laid off"
        "|let go|made redundant"
        "|ghosted|stood up|told off|(passed over|refused|turned down) "
        "|evicted|hacked|burgled)",
        "(work|today|school|home|my ..1|the (day|shift|week|meeting|interview|date|exam|appointment|night|call|party)) (was|is|has been)"
        " @intensifier? (awful|horrible|terrible|dreadful|hell|rotten|brutal|a nightmare|rubbish|shit|crap)",
        "(i am|i feel|so|absolutely|still) @intensifier? (furious|livid|seething|raging|fuming|humiliated|desperate|in bits)",
        "<take> (all )?(the )?credit for my",
        "(back|chest|leg|head|tooth|period|nerve|chronic) (pain|ache)|in (agony|pain)",
        "(nobody|no one) ..1 (takes|took|believes|believed|notices|noticed) (it|me|this|that|us)",
        "(broke|broken|split|breaking) up",
        "(<leave>|<cheat>|<dump>|<ghost>|<ignore>|<forget>|<reject>|<blame>|<mock>|<humiliate>"
        "|<shout>|<yell>|<snap>|<laugh>) ..1 (me|at me|on me|about me|my birthday|us)",
        "(worst|awful|horrible|terrible|rough|hard|rubbish|dreadful|shit|crap|bad|tough) (day"
        "|week|year|night|time|month|news)",
        "you ..2 (@harm_verb)",
        "(argued|argument|row|fight|fell out|falling out) with",
        "(nobody|no one) ..2 (came|<care>|<like>|<listen>|<ask>|<remember>|<call>|understands)",
        "(it|that|this) (<hurt>|stung|scares me|scared me|broke me|is too much|is killing me)",
        # What somebody does not have, can not do, is not to anyone.
        "i (do|did|can|could|am|was|have|will) not ..1 (feel|matter|belong|fit|trust|sleep|know (what to"
        "|how to|who i|anyone|a soul|if i)|think i|like (it|myself|who|how|being)|get to|want to (be|go|live|get"
        "|do|wake)|deserve|enjoy|good enough|myself|coping|see (the|any) (point|end)|have (anyone|any))",
        "i ..2 feel (like|as if|as though|that|so|really|we|you|i|it|completely|bit|pushed|left) ..1 (i|you|we|he"
        "|she|they|nobody|no|nothing|everyone|my|a|an|the|it|@feeling_hard|pushed|out|stuck|used|dont|do)",
        "(felt|feel|feels|feeling) ..1 (pushed|left out|small|sick|judged|used|trapped|stuck|broken|cold|low"
        "|heavy|wrong|invisible|unloved|unsafe|ugly|like nothing|like dirt|so much|shut out|awful|bad)",
        "(nobody|no one|nothing) ..2 (me|my|us|anything|right|works|help|helps)",
        "(that|your|his|her|their) (comment|remark|joke|silence|words|message|tone|look|text) ..4 (stung|hurt"
        "|stings|hurts|upset|stayed|felt|made|bothered)",
        "(stung|stings|hurts|aches|hitting me|killing me|breaking me|haunts|weighs|crushing|too much for me"
        "|harder than|so hard|really hard|very hard|not good|not ok|not fair|unfair|beside myself|in pain)",
        # Words that carry a hurt wherever they stand.
        "(mortified|beside myself|gutted|crushed|numb|sobbing|bursting into tears|burst into tears|broke down"
        "|falling apart|breaking point|burnt out|burned out|panic|panicking|anxiety|depression|grief|grieving"
        "|lonely|loneliness|shame|guilt|nightmare|nightmares|flashbacks|trauma|heartbroken|breakup|break up"
        "|divorce|separated|separation|miscarriage|accident|break in|relapse|bankrupt|debt|redundancy|redundant|fired|sacked|evicted|bullying|bullied|argument"
        "|insomnia|suffocating|unbearable|struggling|migraine|failing|failure|useless|ugly|fat|worthless)",
        "(is|are|was|has been|been|got|getting) (@intensifier)? (sick|ill|rude to me|mean to me|horrible to me|cruel|dying"
        "|gone|moving (to|away)|worse|unkind|cold with me|distant)",
        "(dog|cat|gran|grandma|grandad|nan|dad|mum|he|she|baby) (ran off|ran away|went missing|is gone|has gone"
        "|got worse|had a fall|fell|collapsed)",
        "(things|it) ..4 (are|is) not (good|great|right|working|easy)",
        "(had|have|having) to (put|sell|leave|give up|close|cancel|bury|move) ..4 (home|down|away|today|sleep|up|out)",
        "(thinking about|miss|missed|lost|without) (@kin|him|her|them|my _) ..2 (a lot|so much|today|again|all|every)?",
        "(hates|hate|hated|ignores|bullies|laughs at|avoids|excludes|blames|mocks|picks on|despises) (me|us)",
        "(i|we) ..1 (crashed|wrecked|dropped out|flunked|relapsed|got caught) ..3",
        "(joked|joking|jokes) about (my|me|our|us) ..3",
        "(have|need|told) to be out (by|of|before|in)",
        "still no (job|news|answer|reply|period|sign)",
        "been trying ..3 (years|months)",
        "(it|cancer|tumour|that|which) (has|is) @filler? (spread ($|,|to)|terminal|malignant|inoperable|incurable)",
        "(let|laid|letting|laying) ..2 (of us|half (of)? us|all of us|everyone) (go|off) ($|,|at|today|from)",
        "(laid|laying) (us|me|everyone) off|let (me|us all) go ($|,|from)",
        "(kitchen|house|flat|home|car|shed|garden|room|bedroom|cellar|basement|shop|everything|all (my|our) _) ..2"
        " (flooded|burnt|burned|ruined|wrecked|destroyed|stolen|under water)",
        "heart ..2 (broken|breaking|hurts|aches|heavy|sank|shattered)",
        "(scared|afraid|frightened|ashamed|worried|anxious|nervous|gutted|devastated|lonely"
        "|heartbroken|overwhelmed|exhausted)",
    ),
    "perhaps hurt": (
        "(i|we) never ..2 (get|see|talk|spend|have|meet) ..1 (to|any|each|time|you|together|a|it)",
        # What was done to them, or said.
        "(he|she|they|mum|dad|boss|@kin|my _|your _|the _|your @kin) ..2 (said|says|called|calls|told|laughed"
        "|laughs|made fun|makes fun|lied|shouted|forgot|ignored|left|leaves|did not|does not|will not|would not"
        "|never|still has not|kicked|hit|mocked|blamed|cancelled|walked|threw|refused|took|stole|used|dumped) ..4"
        " (me|my|i|us|our|myself|on purpose)",
        "you ..1 (told|said|called|promised|forgot|left|ignored|laughed|shouted|planned|gave|missed|cancelled"
        "|walked|lied|did not|do not|never|always|keep|raise|raised|made|talk|talked|snapped|rolled) ..6 (me|my|i|us)",
        "(did not|does not|do not|never) ..2 (work|come|call|ring|ask|care|listen|show up|turn up|come home|say)"
        " ..4",
        # Places and words that go with a hurt, and with its end.
        "(hospital|ward|clinic|surgery|operation|treatment|biopsy|chemo|argument)",
    ),
    "good news": (
        "(i|we|you) ..2 (<get>|<land>|<buy>|<sign>|<be> offered|<be> given|<win>|<sell>) "
        "..3 (job|promotion|part|place|offer|interview"
        "|raise|visa|keys|flat|apartment|funding|loan|tickets|approval|house|scholarship|grant"
        "|degree|distinction|licence|contract|all clear|mortgage|role|lead|award"
        "|prize|first|deal|residency|residence|citizenship|grade|grades|gig|internship|medal"
        "|puppy|kitten|a star|bursary|exam|audition|test|module|raffle|book)",
        "(i|we) @filler? (won|aced|nailed|smashed|graduated|qualified|beat) !(out|by) ",
        "(i|we) ..1 (ran|swam|climbed|cycled|finished|completed|submitted|did|walked|wrote|cooked"
        "|baked|sang|made|slept) ..2 (my first|our first|a marathon|the marathon"
        "|marathon|half marathon|5k|10k|parkrun|thesis|dissertation|degree|novel|book|course"
        "|exams|treatment|chemo|triathlon|eight hours|through the night|all the way)",
        "(i|we) managed (to|it|a|my|the)",
        "(my|our) first ..3 (ever|without|in years|by myself|on my own)",
        "(i|we) (did it|made it|passed|won|graduated|qualified|got in|finished|got it) ($|,)",
        "(i|we) (have|am|are|have been|was|were|got|<be>)? ..1 (promoted|accepted|offered"
        "|shortlisted|selected|picked for|chosen for|nominated"
        "|published|engaged|pregnant|expecting|getting married|having (a|another) (baby|girl|boy)"
        "|having twins|debt free|in remission|sober|going to be (a|an))",
        "(they|he|she|boss|company|school|doctor|bank|publisher|university) ..2 (said yes"
        "|offered (me|us|him|her)|accepted (me|us|my|our|him|her)|gave (me|us) the|picked (me|us"
        "|my)|chose (me|us|my)|<propose>|loved (it|my|our)|want (to hire|me|us)|promoted (me|us))",
        "(said|they said) yes",
        "(good|great|amazing|brilliant|fantastic|exciting|big|wonderful|lovely|best) news",
        "(guess|you will never guess) (what|who)",
        "(i|we) ..1 (<be>|<feel>) ..2 (happy|excited|proud|thrilled|chuffed|delighted|over the "
        "moon|relieved|buzzing|made up|ecstatic|hopeful)",
        "so (happy|excited|proud|thrilled|chuffed|pleased)",
        "(i|we) finally !(see|understand|get|realise|know|snapped|lost|did|cleaned|tidied|washed|put|took|sorted|rang|paid|have|had|left|ate) ",
        "(best|amazing|brilliant|lovely|perfect|wonderful|fantastic) (day|week|night|news|feeling)",
        "(all clear|distinction|first class|full marks|top marks|straight as|personal best|new "
        "job|dream job|pay rise|(my|our|your|big|his|her) promotion|scholarship|raise came|my dream)",
        "(i|we) ..1 (got|get|am|are|was|were) in ($|,|to) ..3",
        "(i|we) ..1 (got|have got) (accepted)? into !(trouble|debt|bother|fights) ..3 (school|university|uni|college|course"
        "|team|programme|final|finals|choir|band|orchestra|class|club|academy)",
        "(i|we) (have|had|am|are|@have)? ..1 been (made|named|given|offered|asked to|invited to|picked|chosen"
        "|accepted|promoted|appointed) ..4",
        "(they|he|she|gallery|publisher|company) (@filler)? (want|wants|would like|asked|invited|are going|is going) (to)? (@filler)? (exhibit"
        "|publish|print|hire|play|show|buy|sign|record|perform|feature|me back|me to (@filler|the)? (exhibit|join|lead|speak|sing|play|perform|prom|ball|dance|marry|be|captain|start|teach|host|judge)) ..5",
        "(i|we) (am|are) (going|about) to (be|appear|play|sing|perform|speak) (on|in|at) (@filler|the|a|tv)? (radio|tv|telly"
        "|paper|papers|stage|news|podcast|show|film|final|magazine|conference)",
        "(heard|saw|seen) (the|a|our|his|her|its) (heartbeat|baby|scan|two lines)",
        "(i|we) ..2 (beat|overcame|conquered|cracked|nailed|smashed|finished|signed up for) ..2 (my|the|our|a)",
        "(a|my|our|the|first|new) (job offer|book deal|grant|prize|award|marathon|10k|first place|personal best)",
        "(i|we) (@filler|finally|just)? (got|landed|won|earned|came|came in) ..1 (apprenticeship|traineeship|elected"
        "|hired|published|picked|cast|an a|a first|top|first|second|third|gold|silver|bronze|full marks) ..2",
        "(is|are|was|has been|will be|getting|being) ..2 (published|exhibited|printed|broadcast|framed|performed)",
        "(got|get|been) accepted? into ..3 (college|school|university|uni|academy|course|programme|squad|team)",
        "(they|he|she|boss|club|school) ..1 (made|voted|elected|named) me (@filler|the|a|head|team)? (captain|head|manager"
        "|partner|director|lead|leader|permanent|chair|prefect|supervisor|best)",
        "(they|he|she) (are|is) (publishing|printing|hiring|promoting|exhibiting|playing|showing|offering) (me|my|our)",
        "(they|he|she) (are|is) (giving|making|using) (me (@filler|the|a)? (job|part|role|award|prize|raise|chance|lead|captain"
        "|manager|partner|permanent|head)|my (photo|poem|picture|song|design|painting|story|idea))",
        "got (onto|on to) the",
        "(moving|move|moved) in together",
        "(i|we) ..1 (quit|gave up|stopped) (smoking|drinking|vaping|gambling|sugar)",
        "(sober|clean|smoke free|debt free) (for|since|_)",
        "(i|we) ..1 lost ..3 (kilos|kilo|pounds|stone|weight|kg)",
        "(i|we) ..1 passed (my|all|with|both|every|the (test|exam|exams|theory|bar|course|interview|medical|audition)) ..3",
        "(my|our) ..3 (was|got|has been|is|were|are) (@filler|being)? (picked|chosen|accepted"
        "|selected|published|shortlisted|nominated|featured|sold|approved|printed)",
        "(my|our|the) ..3 (got accepted|got published|got picked|won|came through|has been "
        "accepted|was accepted|went really well|went so well|went brilliantly)",
        # Told without "I".
        "^ (@filler|finally|just|omg|yay)? ,? (passed (my|all|both|every)|got (the|a|my|our) ..1 (job|part|place|promotion|offer|grant|scholarship"
        "|apprenticeship|mortgage|distinction|first)|won (the|my|a|our|first)|(nailed|smashed|aced) (it|my|the)) ..3",
        # What came through, was let in, or turned out well.
        "(i|we|he|she|they|my ..2|our ..2|@kin) ..1 (got|gets|made it|<be> going|was accepted|<be> let) into !(trouble|debt|bed|a|an|the|it|this"
        "|that|another|my|his|her|their|our|your|bother|difficulty|difficulties|fights|arguments|drugs|hospital|work|town|me) ..2",
        "(my|our|his|her) ..2 (got|made it|was accepted) (in|into|onto) (the|an|a) ..1 (exhibition|show|paper|magazine|final|finals|team|choir"
        "|shortlist|book|festival|museum|gallery|concert|newspaper|assembly)",
        "(made|got in|get in|got on|got into|got onto) ..1 the (team|squad|cut|final|finals|semis|semi finals|shortlist|cast|choir|honours"
        "|dean's list|orchestra) ($|,|for|and|at|this|next)",
        "(scan|scans|result|results|biopsy|mammogram|bloods|blood tests|blood test|tests|smear|x ray|mri|check up|heart|lungs) ..3"
        " (is|are|was|were|came back|come back) (@filler|all|completely|totally)? (clear|benign)",
        "(is|was|it is|are|back) (@filler|all|only)? (benign|not cancer|cancer free|nothing serious)",
        "(i|we|he|she|they|mum|dad|@kin) ..2 (am|are|is) (@filler|now|officially|finally)? (cancer free|in remission|off the ventilator)",
        "(adoption|application|visa|mortgage|loan|grant|bursary|appeal|offer|papers|citizenship|green card|transfer"
        "|asylum|funding|residency|passport|permit) ..1 (went through|came through|has come|came|arrived|is approved|got approved|was approved|was"
        " granted|was accepted|got accepted|has been (approved|granted|accepted)|is here)",
        "(i|he|she|we|they|mum|dad|@kin|finally) ..2 (got|have|has|passed) (@filler|finally)? (my|his|her|our|their|the) (visa|licence|papers|permit"
        "|degree|keys|green card|citizenship|leave to remain|driving test|theory|place at)",
        "(exchanged|exchange) contracts|((house|flat|place) is (@filler|all)? ours)",
        "(my|our|his|her) ..1 (is|will be|are) (going to be|being)? (in|on) the (school|local|national)? (magazine|paper|papers|radio|news|wall|exhibition|show)",
        "(out of|home from|discharged from) (the)? (hospital|intensive care|icu|surgery)",
        "(walking|eating|smiling) again",
        "(slept|sleeping|sleeps) (@filler|right)? through ($|,|for|the night|all|last|till|until)",
        "(first|very first) (steps|word|words|tooth|smile|giggle|goal|salary|wage)",
        "it is a (boy|girl) ($|,)",
        "(three|3|two|2|four|4|five|5|six|6|all|straight|nine|9) ..1 (a stars|a star|as|a's|nines|distinctions) ($|,|and|in)",
        "(i|we) (did|got through|finished|sang|gave|held|said|made) ..5 without (shaking|crying|stopping|help|falling|a panic|stumbling"
        "|panicking|notes|freezing|my notes|medication|looking)",
        "(he|she|they|_) (@filler|just)? asked me (to (the)? (prom|ball|dance|marry)|out|to go out)",
        "(i|we|he|she) (am|are|is|were|was) (@filler|so|both)? (made up|over the moon|in love)",
    ),
    # Good news only where a mark or a picture shows gladness.
    "perhaps good": (
        "(he|she|baby|the baby|they|it|mum|dad|@kin|my _|our _) (am|is|are|has|have) (@filler|finally|actually|just)? (walking|crawling|talking"
        "|reading|swimming|standing|smiling|awake|been born|alive|ours|clear) ($|,)",
        "(i|we|he|she|@kin) can (@filler|finally|actually|now)? (walk|swim|ride|read|hear) ($|,)",
    ),
}


def kind_of(document: Document) -> Kind:
    """What was shared. Who asks for advice about a hurt asks; between hurt and gladness the last
    word counts: "I was so nervous and it went well" is glad, "I got the job and I'm scared" is not.
    """
    return _heard(document).kind


def mood_of(document: Document) -> Mood:
    """Whether it is glad or hard for them; open where both are told, or neither is known."""
    return _heard(document).mood


def weight_of(document: Document) -> tuple[Range, ...]:
    """Where it says what makes it good news, or a hurt."""
    return _heard(document).weight


def may_be_glad(document: Document) -> bool:
    """Whether no hurt is told, and a mark or a picture shows gladness, or good news is told."""
    mood = mood_of(document)
    marked = any(mark in document.text for mark in GLAD_MARKS)
    return mood == "good" or (kind_of(document) == "neutral" and marked)


def answers(document: Document, *kinds: Kind) -> bool:
    """Whether what a reply answers is known, and is of one of these kinds."""
    return document.context is not None and kind_of(document.context) in kinds


@dataclass(frozen=True, slots=True)
class _Heard:
    kind: Kind
    mood: Mood = "open"
    weight: tuple[Range, ...] = ()


def _heard(document: Document) -> _Heard:
    if _heard not in document.kept:
        document.kept[_heard] = _weighed(document, _scanner().scan(document))
    heard: _Heard = document.kept[_heard]
    return heard


def _weighed(document: Document, found: Scan[Told]) -> _Heard:
    glad, hurt = _matches(found, "good news"), _matches(found, "hurt")
    if not glad and not hurt:
        hurt = _matches(found, "perhaps hurt")
        shown = not hurt and any(mark in document.text for mark in GLAD_MARKS)
        glad = _matches(found, "perhaps good") if shown else []
    told = max([*glad, *hurt], default=None)
    if told is None:
        return _Heard("asks" if "asks" in found else "neutral")
    kind: Kind = "hurt" if told in hurt else "good news"
    mood: Mood = "open" if glad and hurt else "good" if glad else "hard"
    weight = tuple((start, end) for end, start in (hurt if kind == "hurt" else glad))
    return _Heard("asks" if "asks" in found else kind, mood, weight)


def _matches(found: Scan[Told], told: Told) -> list[Range]:
    """End and start of each place, so that the last is the greatest."""
    return [(match.end, match.start) for match in found.get(told, [])]


def matcher(*kinds: Kind) -> Function:
    """A matcher, for a rule's ``context``, of shared words of one of these kinds."""

    def run(document: Document) -> Iterator[Range]:
        if document.tokens and kind_of(document) in kinds:
            yield (0, len(document.tokens))

    return Function(run, ANYWHERE)


def answering(kind: Kind, *patterns: str) -> Function:
    """A matcher of patterns that mean something only as an answer to shared words of this kind."""

    @cache
    def scanner() -> Scanner[Kind]:
        return Scanner({kind: patterns})

    def run(document: Document) -> Iterator[Range]:
        if answers(document, kind):
            yield from (
                (found.start, found.end) for found in scanner().scan(document).get(kind, [])
            )

    return Function(run)


OWN_DEED = (
    "^^ (@filler|so|well|yesterday|today|tonight|last (night|week|year)|this morning)? ,? i (@filler|have)?"
    " !(was|were|got|am|feel|felt|had|hate|think|heard|saw|found|met|be|been|do|did|can|could|miss|will"
    "|would|want|need|love|know|just|have|not|never|lost|passed|won)",
)
OTHERS = frozenset({"he", "she", "they", "you", "who", "someone", "somebody", "people", "him"})


def answering_own_deed(*patterns: str) -> Function:
    """A matcher of patterns that judge the sharer only where the sharer told what they did.

    Said of what somebody else did to them, the same words stand by them.
    """

    @cache
    def scanners() -> tuple[Scanner[str], Scanner[str]]:
        return Scanner({"deed": OWN_DEED}), Scanner({"reply": patterns})

    def run(document: Document) -> Iterator[Range]:
        shared = document.context
        if shared is None or not OTHERS.isdisjoint(shared.norms(0, len(shared.tokens))):
            return
        deed, reply = scanners()
        if deed.scan(shared).get("deed", []):
            found = reply.scan(document).get("reply", [])
            yield from ((each.start, each.end) for each in found)

    return Function(run)


@cache
def _scanner() -> Scanner[Told]:
    return Scanner(PATTERNS)
