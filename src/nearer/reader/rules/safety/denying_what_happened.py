"""A reply that says that it was not so."""

from nearer.reader.contexts import matcher
from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless

RULE = Rule(
    code="SAF128",
    name="denying-what-happened",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This disputes what somebody remembers, and may land as “do not trust yourself”.",
    why=(
        "Two people remember one evening in two ways, and both remember honestly. “That never"
        " happened” leaves no room for that: one of them must be wrong, or lying. The talk is then"
        " about facts, and the hurt waits outside. One’s own memory can be told as one’s own:"
        " “I remember it differently”."
    ),
    limits=(
        "Where something untrue is said about a person, they may say so. The words alone don’t show"
        " which of two memories is right, and this rule does not take a side."
    ),
    sources=("linehan1997", "gottman1999"),
    match=(
        Pattern(
            "(that|it|this|none of (that|it|this)|nothing like that|no such thing) (@filler|never"
            "|did not|has not|has never|was never)? (never|did not|has not|has never) (@filler"
            "|ever|even)? (<happen>|<occur>|went (like|that))",
            "(nothing (of the sort|like that)|no such thing) (@filler|ever)? (happened|was said"
            "|took place)",
            "i (@filler)? (never|did not|have never|would never|never ever) (@filler|ever|even)? "
            "(said|say|did|do|called|call|told|tell|promised|promise|laughed|laugh|shouted|shout"
            "|ignored|ignore|agreed|agree|raised|raise|touched|ignored|ignored|forgot|left|leave"
            "|yelled|yell|blamed|blame|criticised|criticise|treated|treat|made|make) (@filler)? "
            "(that|this|it|you|anything|any|such|a thing|my voice|at you|like that|those|to)",
            "(that|this|it) (is|was) (@filler|simply|absolutely|certainly)? (not|never|nothing "
            "like) (@filler|at all|even)? ((what|how|the way|quite how) (@filler)? (i|it|we|he"
            "|she|they|that|this|things|actually|really|happened) ..2|true|like that ($|,|at all"
            "|and|you))",
            "(that|this|it) (is|was) (@filler|complete|total|absolute|utter|pure|such|just|a|a "
            "complete|a total)? (@filler|complete|total|absolute|utter|pure|such)? (lie|lies"
            "|nonsense|rubbish|bullshit|bollocks|fantasy|fiction|invention|not true|untrue|made "
            "up|an exaggeration) ($|,|and|you|i|we|that is)",
            "(you are|you were|are you|stop|you keep|you must be|you have been|always) (@filler"
            "|always|clearly|obviously|completely|just)? (making|make) (@filler)? (this|that|it"
            "|things|stuff|everything|stories|shit) up",
            "you (@filler|have)? (made|make) (@filler)? (that|this|it|all that|the whole thing"
            "|things|half of it|stuff|stories) (@filler)? up",
            "you (@filler|have)? (invented|dreamt|dreamed|imagined|invent) (@filler)? (that|this"
            "|it|all that|the whole thing|things|half of it)",
            "(you are|you were|you must be|you might be|are you sure you are not|you are "
            "probably) (@filler|just|clearly|completely|obviously|probably|always)? (imagining"
            "|remembering|misremembering|dreaming|mistaken|confused|mixing|mistaking"
            "|confusing|delusional|gaslighting|inventing|rewriting|seeing things|hearing things"
            "|wrong about (that|this|what)|wrong there) ..3",
            "you (@filler)? (must have|have|probably|may have|might have|clearly)? (@filler"
            "|have)? (imagined|misheard|dreamt|dreamed|misremembered|mixed|got mixed|mistaken"
            "|got the wrong|remember wrong|heard wrong|got it wrong|remembered wrong|remember it "
            "wrong|remembered it wrong|got your facts) ..3",
            "you (@filler|always)? (remember|recall|tell) (@filler)? (it|things|that|this"
            "|everything|the story) (@filler|all)? (wrong|wrongly|backwards|the way you want|how "
            "you want|differently every time|differently each time|to suit)",
            "(nobody|no one) (@filler|ever|here|in this)? (@filler|ever)? (said (that"
            "|anything|it|such|a word)|called you|laughed at you|thinks (that|you)|thought (that"
            "|you)|meant (that|you)|blamed|blames|hates|ignored|excluded|accused|forced"
            "|shouted|left you|was (laughing|shouting|talking|ignoring)|is (laughing|attacking"
            "|accusing|blaming|ignoring|against)) ..3",
            "(you have|what|such|have always had) (a|an|quite a|quite an)? (@filler|very|such)? "
            "(@filler|vivid|wild|active|overactive|great|lively|bad|terrible|selective|convenient"
            "|poor|funny) (imagination|memory|fantasy)",
            "i was (never|not) (@filler)? (late|rude|mean|drunk|shouting|angry|cruel|unfair"
            "|ignoring|unkind|horrible|cold|nasty|cross|laughing|flirting)",
            "(stop|quit|you are) (@filler|always)? (lying ($|,|to|about|again|and|through)|exaggerating|inventing|fibbing|telling "
            "lies)",
            "i would (@filler)? (have remembered|remember|know|have noticed) if i",
            "your (@filler|own)? (memory|imagination|version|mind|recollection) (@filler)? (is"
            "|has|plays|playing|of events|must be|keeps|was always|always) ..4",
            "(i|we) (do not|can not) (@filler)? (remember|recall) (@filler|ever|any of|anything"
            "|it|that|saying|doing|you|being)? (@filler)? (that|it|anything|this|saying|doing"
            "|any of|such|like that|happening|being) ..2 (so|and i|happened|therefore|at all|,"
            "|like that|$)",
            "(are you sure|you sure) (@filler|that|it|you did not|you are not|he|she|they)? "
            "(@filler|that|it|you)? (happened|really happened|did not (dream|imagine"
            "|misunderstand|mishear|dreamt)|was not (a|in)|imagining|was like that|said that|did "
            "that|meant that|heard (right|him|her|that|it)) ..3",
            "(^ prove it|show me (where|when|proof|one time)|give me (one|an|a single) example"
            "|when did i (@filler|ever)? (say|do|ever|call|tell|promise)|name one time|what are "
            "you (even|on) (talking|about)|i do not know what you are (talking|on) about|no idea "
            "what you are (talking|on) about) ..3",
            "(you are|always) (@filler|always)? (twisting|changing|rewriting|embellishing"
            "|embroidering|inflating) (@filler)? (it|things|everything|the story|the facts"
            "|history|what|my|your|reality) ..3",
            "^ (@filler|no|oh no|well|look|come on|that is not true)? ,? (@filler)? (no|nope)? "
            ",? i (@filler)? (did not|was not|have not|am not|do not|never) (@filler)? ($|do that"
            "|do it|say that|ignore you|shout|yell)",
            "(nobody|no one|he|she|they|your @kin) (@filler)? (would never|never|would not|did "
            "not) (@filler|ever|have)? (say|said|do|done|did|call|called|laughed|ignored"
            "|excluded) (@filler)? (that|such|anything|a thing|you|like|something) ..2",
            where=Where(question=None, third_person=None),
        ),
        # Flat against their account.
        Pattern(
            "(no such thing|nothing of the (sort|kind)) ($|,|and|you|to|at|ever)",
            "(you have|you have got|you had|what|such|have always had|with your) (@filler"
            "|always)? (a|an|quite a|such a)? ..2 (imagination|memory|fantasy)  ",
            "i was not (even (there|awake|born)|@filler|even)? (at home|in the (room|house"
            "|country)|anywhere near|awake|in that|born) ($|,|that|so|when|it|you)",
            "(when|where) (@filler|exactly|ever)? (have|did|do|was|am) i (@filler|ever|exactly)? "
            "($|,|ever|(say|do|call|tell|promise|shout|ignore|laugh|hit|lie|treat|make|forget"
            "|leave|shouted|ignored|called|promised|said|done|lied|hurt) (that|you|at|this|it|so"
            "|such|a|anything))",
            "you (were|are|have) (@filler|certainly|simply)? (not|never) (@filler|ever|been)? "
            "(bullied|hit|beaten|neglected|abused|abandoned|left (alone|out)|ignored|excluded"
            "|yelled|forced|treated|mistreated|unloved|punished|deprived|invited|promised|told"
            "|shouted|smacked|unwanted)",
            "(i|we|your @kin|your father|your mother|nobody|he|she|they) (@filler)? (never|did "
            "not|have never|did never|would never) (@filler|ever|once|even)? (hit|hurt|left|leave"
            "|neglected|neglect|beat|lied|lie|yelled|yell|excluded|exclude|favoured|favour"
            "|treated|treat|shouted|shout|ignored|ignore|laid|raised|forgot|forget|punished"
            "|abandoned|called|promised|insulted|criticised|compared|stopped|forced) (@filler)? "
            "(you|your|at you|a (hand|finger|voice)|(my|his|her|our) (hand|voice)|anyone|the"
            "|anything|to)",
            "you (@filler|always)? had (@filler)? (a|an|the|everything|nothing but) (@filler|very"
            "|perfectly|really|most)? (happy|good|great|wonderful|lovely|perfect|normal|best"
            "|loving|you wanted|you needed|privileged|easy) ..1 (childhood|life|upbringing|time"
            "|home|mother|father|parents|family|start)?",
            "(it|things|that|we|he|she|they|i) (was|were) (@filler|really|certainly)? (not"
            "|never) (@filler)? (like that|that way|as bad as|the way you)",
            "what (@filler|on earth|the hell|in the world)? are you (@filler|even|on)? (talking"
            "|on|going on) about",
            "(nobody|no one) (@filler|ever)? (hit|hurt|touched|beat|left|shouted at|bullied"
            "|forced|pushed|locked|starved|threatened|hates|hated|abandoned|rejected) you ($|,"
            "|you|and|it|that|to|out|at|in)",
            "you (@filler|only|just)? (remember|recall|see|tell) (it|that|things|this) "
            "(@filler)? (that way|like that|differently|how|the way) ..1 (because|to suit|you "
            "want|suits|it suits)",
            "(where|how) (@filler|on earth|the hell)? (do|did) you (@filler|even)? (get|come up "
            "with|dig up|pull|hear|think up|dream up) (@filler)? (these|this|that|such|your|all"
            "|it|from|an)",
            "you (@filler|have)? (have|must have|have got|got|are|always|keep)? (@filler|got"
            "|getting)? (it|that|this|things|everything|the story|your facts|the facts|me) "
            "(@filler|all|completely)? (all wrong|completely wrong|wrong|mixed up|muddled"
            "|confused with|backwards|twisted|upside down|out of (context|proportion))",
            "(you are|you were|you have been|you must be|stop) (@filler|just|always|being"
            "|obviously)? (confusing|mixing|exaggerating|inventing|rewriting|misremembering"
            "|telling tales|making (it|things) sound|a liar) ..3",
            "^ (@filler|no|oh|well|come on|sorry|excuse me)? ,? (that is|this is|it is|that was) "
            "(@filler|simply|just|absolutely|so|completely)? (not true|untrue|false|wrong|not "
            "right|a lie|lies|not fair|not accurate|your version|just your|your (opinion"
            "|interpretation|perspective|side)) ($|,|and|at all|you|i|it)",
            "^ no (@filler)? ,? (i|we|he|she|they) (did|was|were|have|do|am|has|had) not ,? ($"
            "|you (are|must|were)|that is|stop|show|prove|i never)",
            "i (@filler)? (do not|can not|have no) (@filler|ever|even)? (remember|recall"
            "|recollect|recollection|memory) (@filler|of|ever|doing|saying|any)? (of)? ((that|it"
            "|this) ($|,|happening|at all)|anything|such|any|saying|doing|ever|$)",
            where=Where(question=None, third_person=None),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "i would never (leave|let|make) you ..1 (to|carry|go|do|walk|sit|face|handle|be)",
                "seeing things (i|we|that (i|we)|nobody|others|differently|more)",
                "your mind keeps (returning|going|coming|racing|circling|turning|replaying|wandering|looking)",
            ),
            example="You might be seeing things I'm missing.",
            why="What they see is trusted, what they told is taken up, or a promise is made.",
        ),
        Unless(
            Pattern("(never|not) [@filler] <happen> (before|until|since|here|in our house|at our)"),
            example="It never happened before we had the boiler moved.",
            why="It tells when something began, and denies nothing.",
        ),
        Unless(
            matcher("neutral", "good news", "asks"),
            example=Exchange("was it you who ate the cake?", "I never did that, it was the dog"),
            why="A plain question is answered.",
            place="context",
        ),
        Unless(
            Pattern(
                "(i am|i feel)? (so|really|very)? (sorry|glad|grateful|thankful|relieved) ..6",
                "(i remember it (differently|another way)|the way i remember|as i remember|i "
                "might be wrong|i may be wrong|we remember)",
                "(i|you) (never|did not) (@filler)? (told|tell|said|say) you (@filler)? (how|this"
                "|that i|before|why|enough|what|about|thank)",
                "(i believe you|i hear|you are right|i did (say|do|that|it|and|hurt)|it was wrong"
                "|my fault|that never should|should never have)",
                "(want|like|love) to (hear|understand|know)",
                "(not your|you did not imagine|you are not (imagining|making|lying|confused|crazy"
                "|wrong))",
            ),
            example="I remember it differently. To me it was not like that. And to you?",
            why="The memory is told as one's own, or the other's is believed.",
            place="message",
        ),
    ),
    offers=(
        Reframe("I remember it differently, and I want to hear how it was for you."),
        Reframe("I don’t remember saying that. If I did, I can see that it hurt."),
        Ask("What would it change to hear the hurt first and the facts later?"),
    ),
    fires=(
        "That never happened.",
        "I never said that.",
        "ur making things up again",
        "You're imagining it, nobody laughed.",
        "That's not how it was, Mum.",
        "You must have misheard me.",
        "it wasnt like that at all",
        "Your memory has always been terrible.",
        "That's a complete lie.",
        "When did I ever call you lazy?",
        "I have no idea what you're talking about.",
        "you always remember things wrong",
        "He would never say such a thing, you must have dreamt it.",
    ),
    quiet=(
        "I'd never leave you to carry that alone",
        "I remember it differently, and I want to hear how it was for you.",
        "I never told you how much that meant to me.",
        "You're not imagining it.",
        "I believe you. That happened, and it was wrong.",
        "When you told him, he said “that never happened”? No wonder you doubt yourself.",
        Exchange("did you take my blue pen?", "I never did that, look in the drawer"),
        "I didn't know it was like that for you.",
        "That never should have happened to you.",
        "I'm sorry I never said it: you were right.",
        "are you making that soup again? i could smell it from here",
        "Do you remember what was said next?",
    ),
    confidence=0.65,
)
