"""A question that leaves the answer open, about what it is like for the other."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Exchange, Rule, Unless

RULE = Rule(
    code="SAF164",
    name="open-question",
    step="safety",
    tone="credit",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This asks openly what it is like, so the other can answer in their own way.",
    why=(
        "A question that begins with what or how, and asks about the person’s own experience, cannot be"
        " answered with yes or no and puts no answer in anyone’s mouth. People who ask such questions, and follow up on the"
        " answers, are liked more, and the one who is asked feels heard. “Why” is left out, as it so often asks"
        " for a defence."
    ),
    limits=(
        "Several questions in a row can feel like an interview. A question about a plan or a thing can look the"
        " same as one about a person."
    ),
    sources=("huang2017", "bodie2015", "weger2014"),
    match=(
        Pattern(
            "(what|which _) (has|is) been [the] @degree_word? (hardest|worst|toughest|scariest|saddest|loneliest|best|heaviest)",
            where=Where(question=True),
        ),
        Pattern(
            # What is it like.
            "what (was|is|has|did|does|do|would|will|were|are) (it|that|this|the ..3|your ..3|those ..2|things|seeing ..2|being ..2|today|tonight|he|she|his|her|telling ..2|hearing ..2|living ..2|doing ..2|leaving ..2|mornings|evenings|nights|home|work|these ..2) (been|be|feel|felt|sound|look|get|seem)? @degree_word? like",
            "how (did|does|do|has|is|was|are|were|have|would|will) (it|that|this|things|everything|all (that|this)|your ..2|the ..3|saying ..1|telling ..2|seeing ..2|being ..2|hearing ..2|having ..1|you|today|tonight|life|home) ..2 (feel|feeling|felt|for you|with you|in you|sit with you|sitting with you|land|landed|affect|affecting|hit|treating you|left you|leave you|make you|going for you|holding up|bearing up|doing|coping|managing|been for you|sleeping|since|take (it|that|this))",
            "how (was|is|did|has) (it|that|this) (go|going|been|now|tonight|today|$|,|for|with|being|seeing|having|to)",
            "how (are|were) you ..3 (doing|feeling|holding|coping|sleeping|managing|bearing|left|now|tonight|today|with|about|in (yourself|all)|really|$)",
            "how (have|has|had) (the|your|things|life|it|that|this|everything) ..2 been ..2",
            "what (does|did) (he|she|they|your _) ..1 mean to you ..2",
            "how (is|are|was|were) (things|life|everything|your (heart|head|mind|mood|body|spirits|nerves|sleep|soul|nights|days|grief|pain|world|energy|chest|stomach)|the (pain|grief|worry|sleep|nerves|mornings|nights|sadness|anxiety|baby blues|silence)) ..4",
            "what (does|did|do|has|is|would|will) (it|that|this|the ..2|your ..2|all (that|this)) ..4 (up|for you|in you|to you|with you|mean|bring|feel like|look like|change|stir)",
            "what (would|will|might|could|does|did) ..5 (look|feel|be|sound) ..1 (like|to you|for you)",
            "what (do|did) you ..1 (think|feel|reckon|suspect|imagine) ..2 (you (need|want|feel|fear|miss|are (afraid|feeling))|it (is|was|would|means)|is (behind|under|going)|would|might|it's)",
            "how (do|did|have|would|will) you ..1 (feel|feeling|cope|coped|manage|managed|live|get through|got through|see|hold|find|found|been|react|experience|picture|imagine|want (it|this|things|to)|make sense)",
            # What is in it for you.
            "what ..1 (comes|came|goes|went|is going|was going|runs|ran|goes on|is) ..1 (up|through|round|on|around) ..2 (for you|in you|you|your (mind|head|heart)|inside)",
            "what (is|was|has been|will be|would be|were|are) @degree_word? ((on|in|weighing on|sitting on) your (mind|heart|chest|head)|underneath|behind (it|that|this)|the ..1 (hardest|worst|best|scariest|loneliest|heaviest|toughest|nicest|sweetest|saddest|trickiest|biggest|most|loveliest|favourite|difficult|painful|part|bit) ..2|worst about|hardest about|at stake|it about|missing|making (it|this)|going on|happening|troubling|bothering|worrying|frightening|scaring|upsetting|hurting|weighing|keeping you|stopping you|pulling|drawing|calling you|got to you|left)",
            "what ..1 (hurt|hurts|scares|scared|worries|worried|frightens|frightened|upset|upsets|bothers|bothered|matters|mattered|weighs|helped|helps|stung|stings|stays|stayed|sticks|stuck|got to|gets to|makes (it|you|this)|made (it|you) (feel|smile|happy|sad|cry|think of|hard|so|want|decide|realise)|feels|felt|struck|moved|touched|keeps|would (it mean|feel|make|be (the|like)|you (want|like|wish|need|say to|have (wanted|liked|needed))))",
            "what (do|did|are|were|would|have|could) you ..1 (miss|need|wish|hope|hoping|fear|afraid|dread|dreading|long|love|loved|remember|feel|feeling|notice|noticed|make of|carry|carrying|worry|worried|want from|want him|want her|want them|most|hear|wanted|needed|wished|hoped|imagine|looking forward|enjoy|enjoyed|proud|see (in|when)|picture|tell yourself|learn|learned|learnt)",
            "what happened ($|,|to you|there|then|next|after|with|when|today|last|at|for you)",
            "(which|what) (part|bit|bits|words|side|piece|moment|thing|one) ..4 (hurt|hardest|stays|stayed|stuck|sticks|worst|best|heaviest|got|feels|felt|back|most|worries|scares|matters|keeps|you (think|remember|keep)|for you)",
            "(which|what) of (those|these|them|it|all|the) ..5",
            "how (do|did|can) you ..1 (carry|bear|keep|stand|get (by|out)|sleep|face|go on|breathe|rest|look after|stay) ..3",
            "where (do|did|does|is) (you|it|that|this) ..1 (feel|sit|land|live|hurt|feeling|hit|show|notice|carry|hold|come from|in your body)",
            "when (do|does|is) (you|it|that|this) ..1 (feel|hit|hurt|notice|felt|worst|hardest|come up|miss)",
            "what do you think you (will|would|are going to) (miss|need|say|remember|feel|do) ..2",
            "when did (you|it|that|this) ..1 (feel|start|begin|hit|hurt|notice|change|first|stop)",
            "how long (have|has|had|did) (you|it|that|this) ..1 (felt|been ..1 (carrying|feeling|holding|keeping|living|this|so|like|going|afraid|scared|thinking|hiding|worried|dreading)|carried|carrying|feeling|kept|known|had|hurt|wanted|going on|gone on|lived|weighed)",
            "who (do|did|have|has|else|is|was) ..4 (with you|you (told|tell|talk|lean|turn)|lean on|talk to|turn to|knows|there for you)",
            "(in what way|what do you mean|how so|what kind of @feeling_noun|what sort of @feeling_noun)",
            where=Where(question=True),
        ),
        Pattern(
            # Without a mark: no helping verb shows that these ask.
            "^ [oh|so|and|ok|then|but|@dear] {what (goes|comes|went|came|runs) (through|up|round|around) ..2 (your (mind|head)|you)}",
            "^ [oh no|oh|so|and|ok|then|but|@dear] {what (happened|happens) (then|next|after|when|to you|after (that|you)|in there)}",
            "^ [oh|so|and|ok|then|but|@dear] {how long have you (been|felt|had|known|carried|kept) ..2}",
            "^ [oh|so|and|ok|then|but|@dear] {what (hurts|hurt|scares|worries|frightens|helps|helped|upset|bothers) (you|about it)? (most|the most|about)}",
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(what|how) ..4 (time|much|many|colour|size|address|date|price|number|bus|train|platform|restaurant|recipe|password|code|shoes|shop)",
                "what (is|are) (it|that|this) like (outside|out|there|the weather)",
                "how do you (get to|spell|cook|make|turn|open|work|do (it|that|this)|want your|feel about (pizza|thai|curry|fish|chinese|sushi))",
                "what (is|was) (wrong|the matter) with you",
                "what (is|was) the (point|use|harm|big deal|problem|fuss|catch|excuse)",
                "what (is|was) ..1 (going on|happening|that|it) ..1 (with (dinner|tea|lunch|the|sunday|saturday|friday|tonight)|on (sunday|saturday|friday|tv))",
                "what do you (want|need) (me to|from me|now|for (dinner|tea|lunch|breakfast|christmas|your birthday)|from (the|tesco|aldi|town))",
                "what (did|do|were) you (expect|expecting)",
                "(what|who) ..3 (playing at|you are doing|you think you are|is that supposed)",
                "how (could|can|dare|do you think) you",
                "do you think (i|we|he|she|they)",
                "how do you feel (now )?(that you have|after what you|knowing you)",
                "how (was|is|did) (it|that|this) (my|his|her) (fault|problem)",
                "(how|what) ..4 (the car|the washing machine|the printer|the boiler|the wifi|the laptop|the parcel)",
                "what happened to (my|the|our|that)",
                "what do you mean (you|by|i)",
                where=Where(quoted=None),
            ),
            example="What is wrong with you, and what hurts so much about it?",
            why="It asks for a fact or an answer to a charge.",
            place="sentence",
        ),
    ),
    fires=(
        "What do you think you'll miss most?",
        "What was that like for you?",
        "how did it feel when he said that",
        "What's the hardest part?",
        "How are you holding up, Mum?",
        "what goes through ur head at night",
        "What do you miss most about him?",
        "Which bit stays with you?",
        "How long have you felt this way, love?",
        "oh no, what happened?",
        "What would it mean to you if he said yes?",
        Exchange("I'm going back to work on Monday", "How do you feel about it?"),
        "whats it like being home again?",
    ),
    quiet=(
        "What time is that?",
        "What's wrong with you?",
        "You asked “what was that like for you?” and it helped.",
        "what was the name of that film",
        "How do you spell it?",
        "what did you expect",
        "I know what it was like.",
        "How much was it?",
        "Why did you do that?",
        "What do you want for dinner?",
        "how could you do that to me",
        "What happened to my blue mug?",
    ),
    confidence=0.75,
)
