"""What a reply answers: good news, something that hurts, a wish for advice, or none of these."""

from collections.abc import Iterator
from functools import cache
from typing import Literal

from nearer.reader.automaton import Scan, Scanner
from nearer.reader.document import Document
from nearer.reader.matchers import ANYWHERE, Function, Range

Kind = Literal["good news", "hurt", "asks", "neutral"]

PATTERNS: dict[Kind, tuple[str, ...]] = {
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
        "(<die>|passed away|funeral|miscarriage|miscarried|stillborn|cancer|tumour|chemo|lump"
        "|biopsy|hospice"
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
        "(i|we) never ..2 (get|see|talk|spend|have|meet) ..1 (to|any|each|time|you|together|a|it)",
        # What was done to them, or said.
        "(he|she|they|mum|dad|boss|@kin|my _|your _|the _|your @kin) ..2 (said|says|called|calls|told|laughed"
        "|laughs|made fun|makes fun|lied|shouted|forgot|ignored|left|leaves|did not|does not|will not|would not"
        "|never|still has not|kicked|hit|mocked|blamed|cancelled|walked|threw|refused|took|stole|used|dumped) ..4"
        " (me|my|i|us|our|myself|on purpose)",
        "you ..1 (told|said|called|promised|forgot|left|ignored|laughed|shouted|planned|gave|missed|cancelled"
        "|walked|lied|did not|do not|never|always|keep|raise|raised|made|talk|talked|snapped|rolled) ..6 (me|my|i|us)",
        "(that|your|his|her|their) (comment|remark|joke|silence|words|message|tone|look|text) ..4 (stung|hurt"
        "|stings|hurts|upset|stayed|felt|made|bothered)",
        "(stung|stings|hurts|aches|hitting me|killing me|breaking me|haunts|weighs|crushing|too much for me"
        "|harder than|so hard|really hard|very hard|not good|not ok|not fair|unfair|beside myself|in pain)",
        "(did not|does not|do not|never) ..2 (work|come|call|ring|ask|care|listen|show up|turn up|come home|say)"
        " ..4",
        # Words that carry a hurt wherever they stand.
        "(mortified|beside myself|gutted|crushed|numb|sobbing|bursting into tears|burst into tears|broke down"
        "|falling apart|breaking point|burnt out|burned out|panic|panicking|anxiety|depression|grief|grieving"
        "|lonely|loneliness|shame|guilt|nightmare|nightmares|flashbacks|trauma|heartbroken|breakup|break up"
        "|divorce|separated|separation|miscarriage|accident|break in|hospital|ward|clinic|surgery|operation"
        "|treatment|relapse|bankrupt|debt|redundancy|redundant|fired|sacked|evicted|bullying|bullied|argument"
        "|insomnia|suffocating|unbearable|struggling|migraine|failing|failure|useless|ugly|fat|worthless)",
        "(is|are|was|has been|been|got|getting) (@intensifier)? (sick|ill|rude to me|mean to me|horrible to me|cruel|dying"
        "|gone|moving (to|away)|worse|unkind|cold with me|distant)",
        "(dog|cat|gran|grandma|grandad|nan|dad|mum|he|she|baby) (ran off|ran away|went missing|is gone|has gone"
        "|got worse|had a fall|fell|collapsed)",
        "(things|it) ..4 (are|is) not (good|great|right|working|easy)",
        "(had|have|having) to (put|sell|leave|give up|close|cancel|bury|move) ..4 (home|down|away|today|sleep|up|out)",
        "(thinking about|miss|missed|lost|without) (@kin|him|her|them|my _) ..2 (a lot|so much|today|again|all|every)?",
        "(hates|hate|hated|ignores|bullies|laughs at|avoids|excludes|blames|mocks|picks on|despises) (me|us)",
        "heart ..2 (broken|breaking|hurts|aches|heavy|sank|shattered)",
        "(scared|afraid|frightened|ashamed|worried|anxious|nervous|gutted|devastated|lonely"
        "|heartbroken|overwhelmed|exhausted)",
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
        "(i|we) finally !(see|understand|get|realise|know|snapped|lost) ",
        "(best|amazing|brilliant|lovely|perfect|wonderful|fantastic) (day|week|night|news|feeling)",
        "(all clear|distinction|first class|full marks|top marks|straight as|personal best|new "
        "job|dream job|pay rise|(my|our|your|big|his|her) promotion|scholarship|raise came|my dream)",
        "(i|we) ..1 (got|get|am|are|was|were) in ($|,|to) ..3",
        "(i|we) ..1 (got|have got) (accepted)? into ..4 (school|university|uni|college|course"
        "|team|programme|final|finals|choir|band|orchestra|class|club|academy)",
        "(i|we) (have|had|am|are|@have)? ..1 been (made|named|given|offered|asked to|invited to|picked|chosen"
        "|accepted|promoted|appointed) ..4",
        "(they|he|she|gallery|publisher|company) (@filler)? (want|wants|would like|asked|invited|are going|is going) (to)? (@filler)? (exhibit"
        "|publish|print|hire|play|show|buy|sign|make|record|perform|feature|me to) ..5",
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
        "(they|he|she) (are|is) (publishing|printing|hiring|signing|promoting|exhibiting|playing|showing|using|giving"
        "|making|offering) (me|my|our)",
        "got (onto|on to) the",
        "(moving|move|moved) in together",
        "(i|we) ..1 (quit|gave up|stopped) (smoking|drinking|vaping|gambling|sugar)",
        "(sober|clean|smoke free|debt free) (for|since|_)",
        "(i|we) ..1 lost ..3 (kilos|kilo|pounds|stone|weight|kg)",
        "(i|we) ..1 passed (my|the|all|with|a|both|every) ..3",
        "(my|our) ..3 (was|got|has been|is|were|are) (@filler|being)? (picked|chosen|accepted"
        "|selected|published|shortlisted|nominated|featured|sold|approved|printed)",
        "(my|our|the) ..3 (got accepted|got published|got picked|won|came through|has been "
        "accepted|was accepted|went really well|went so well|went brilliantly)",
    ),
}


def kind_of(document: Document) -> Kind:
    """What was shared. Who asks for advice about a hurt asks; between hurt and gladness the last
    word counts: "I was so nervous and it went well" is glad, "I got the job and I'm scared" is not.
    """
    if kind_of not in document.kept:
        document.kept[kind_of] = _kind_of(_scanner().scan(document))
    kind: Kind = document.kept[kind_of]
    return kind


def _kind_of(found: Scan[Kind]) -> Kind:
    if not found or "asks" in found:
        return "asks" if found else "neutral"
    return max(found, key=lambda kind: (found[kind][-1].end, kind))


def matcher(*kinds: Kind) -> Function:
    """A matcher, for a rule's ``context``, of shared words of one of these kinds."""

    def run(document: Document) -> Iterator[Range]:
        if document.tokens and kind_of(document) in kinds:
            yield (0, len(document.tokens))

    return Function(run, ANYWHERE)


@cache
def _scanner() -> Scanner[Kind]:
    return Scanner(PATTERNS)
