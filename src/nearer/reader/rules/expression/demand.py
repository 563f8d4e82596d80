"""A demand about how the other is or behaves, with no room for a no."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Said, Swap, Unless

RULE = Rule(
    code="EXP118",
    name="demand",
    step="expression",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="“You need to” or “you should” may land as an order; a request that can be refused is heard sooner.",
    why=(
        "An order about how to be leaves two answers, to obey or to resist, and most adults resist."
        " The wish behind it is often fair. Studies of couples find that blunt demands can move"
        " things and cost warmth, while a wish that says what matters, and can be refused, keeps"
        " good will."
    ),
    limits=(
        "Plain instructions, invitations and advice that was asked for are left alone, as far as the"
        " words show it, and so is what one tells a small child to do, where it is known to whom one"
        " speaks. In danger an order can be right."
    ),
    sources=("overall2009", "rosenberg2003", "gordon1970"),
    match=(
        Pattern(
            "you @filler? (really |do |will |also )?(need to|have to|have got to|must|should|ought to|(had|would) better|better|are supposed to|are meant to|want to start) @filler? (learn to |start to |try to |try and |go and |at least |know how to )?@amends",
            "you @filler? (should|ought to|could|might) have @filler? @amends_done",
            "you @filler? (should|ought) not (to )?have @filler? @past_wrong ..2",
            "you @filler? (really |do )?@must @filler? (be|become|act) @filler? (a bit|a lot|much|far|way|a little)? @stricter (with|to|about|at|around|when|and|$|,|than)",
            "you (should|must|ought|are supposed) not (to )?@filler? (talk|speak|treat|act|behave|be so|have (said|done|told|lied|ignored|gone behind|shouted|left me|let)|need (to be|me to)|expect)",
            # Whatever it is, it is to be done without a no: by when, how much more, at last.
            "you @filler? (really |do )?@must @filler? !@own_good ..6 (for once|without being (asked|told|nagged|reminded)|without me (asking|telling|having|nagging)|when i (ask|tell|am (talking|speaking)|say|call)|like an adult|like a (man|grown)|around (here|the house)|instead of ..6|before i (lose|go|get (mad|angry)|leave)|or i|no (excuses|buts|arguments)|right now|this instant|immediately|and (mean|stick to) it)",
            "you @filler? (really |do )?@must @filler? (stop|quit) ..5 (so much|so often|all the time|every (day|night|time|weekend)|me|my|our|everything)",
            "you @filler? (really |do )?@must @filler? (call|text|ring|tell|ask|let) (me|us|your (mother|mum|dad|wife|husband)) ..3 (first|before you|sooner|more|every|at least|properly|for once|where you (are|were|have)|when you are (late|out|going|running))",
            "you @filler? (really |do )?@must @filler? ((support|back|defend|include|consult|believe|thank|obey) (me|us|your (mother|mum|wife|husband|sister|brother|family))|(help|love|see|trust|show|give) (me|us) ..2 (more|first|for who|properly|better|out more|instead|respect|attention|affection))",
            "you @filler? (really |do )?@must @filler? (be|have been) @filler? (((home|there|here|around) (more|for (me|us|your|the kids|her|him)|when (i|we|he|she|the kids)|with (me|us|your)|instead))|(doing (more|your|something|the)|helping (me|us|with (my|our|your|the (kids|house)))|paying (attention|your|me)|looking after (me|us|your|the kids)|supporting|spending|taking (care|responsibility)|backing) |(more|less|a lot more|a bit more) (@virtue|@verdict_either|affectionate|open|present|involved|like)|(a better|the better|a real|a proper) (@role_name|listener)|(nicer|kinder|better|closer) (to|with) (me|us|my|your))",
            "you @filler? (really |do )?@must @filler? know (how i|what i|that i|better|by now|me|why i)",
            "you @filler? (really |do )?@must @filler? (do|help|talk|listen|care|try|communicate|share|contribute|clean|give|think|smile|cook|try) ..1 (more|harder) ($|,|around|with|to (me|us)|at home|for (me|us|your)|about|in (the|this))",
            "you @filler? (really |do )?@must @filler? (lose (some |a bit of )?weight|spend (less|more) (time|money)|(get|find|keep) a (proper |better |real )?job|earn (more|your)|(pick|clean|tidy|wash) (up )?(after (yourself|you)|your (mess|own|things|clothes|socks|dishes|plates|shit|crap))|act your|(do|give) (me )?(as i|what i|your (share|part|bit)))",
            "you (will|are going to|are to|shall) @filler? (do (as|what|exactly) (i|you are)|apologise|say sorry|obey|respect (me|my)|listen to me|answer me|stop (this|it|that)|behave|tell (me|her|him|them) (the truth|you are sorry|right now)|let me know where|ask (me|my) (first|before|permission)|ring (her|him|them) and (apologise|say sorry|tell|explain)|go (up|in|back|round) there and (apologise|say|tell))",
            "you are (not|never) (allowed|going|having|doing|seeing|leaving|spending|talking|wearing|to) ..6 (and that is|that is final|end of|until you|because i|while you|without (my|asking)|as long as|in my house|ever again|i forbid|is that (clear|understood))",
            "((and that is|that is) (final|an order)|and that is that $|end of (story|discussion|conversation)|no (ifs|buts|arguments|discussion|more (putting|excuses))|because i said so|is that (clear|understood)|do i make myself clear|it is not up for (debate|discussion)|that is how it is going to be|i will not tell you again|i am not asking i am telling|my house my rules)",
            "from now on you (will|are (not )?(going to|to|allowed)|do not|have to|need to|must|can (forget|do your own)|ask) ..4",
            "(had|would) better @filler? (be (home|here|sorry|joking|on time|back)|have (a good|an explanation)|start _|stop|say sorry|tell me|apologise|make (it|this) (up|right)|explain|fix (this|it)|pay me|think (again|twice|about)|come (home|up with)|call me|answer|not (be|do|say|tell|have|come|forget|ever|leave) ..4 (again|late|me|us|this time|without))",
            "you (have to|need to|must|have got to) choose (,|$|between)",
            "(i|we) (expect|demand|insist|order) (that )?(you|an apology|respect|an explanation|you to|obedience|better)",
            "i (expected|expect) (more|better) (from|of) you",
            "i want you to (@filler )?(stop (seeing|talking|@harm_verb|being|acting|this|that|texting|drinking|going)|change (your|or)|apologise (now|to|today|right)|grow up|quit|admit|behave|prove|choose|shut up|start (acting|behaving|pulling|respecting|treating))",
            "i (@filler )?wish (that )?you would (@filler )?(grow up|stop|shut|quit|learn|act|leave me|be (more|less|nicer|kinder|honest|quiet|reasonable)|get (off|over|a)|make (up|an effort)|pull|for once|at least|try|pay attention|listen|think|respect|put your|pick up|keep your|do your|behave|sort|clean|help) ..2",
            "i want (an apology|the truth) ..1 (now|today|right now|for once)",
            "(i|we) (should|would) not have to (ask|tell|remind|beg|explain|chase|spell|nag|do|carry|say|check|wait) (you|it|this|everything|for|twice|again|like|every)? ..2",
            "(why should i|do not make me) (have to )?(ask|tell|repeat|beg|remind|say it) ..2 (again|twice|you)",
            "you owe (me|us|your (mother|mum|dad|sister|brother|family)) (an|that|this|more|better|at least|so much|everything|the truth|some)",
            where=Where(question=False, hypothetical=False, third_person=False, negated=False),
        ),
        Pattern(
            "it is (about |high |past |well past )?time (that )?you (grew|learned|learnt|started|stopped|got (a (job|proper|grip|life)|off|your|over|real|up|help|it)|did|took|apologised|helped|realised|thought|treated|listened|pulled|made|moved|faced|changed|put|showed|sorted|told)",
            "it is your (job|duty|responsibility) to",
            where=Where(question=False, negated=False),
        ),
        # Commands about how to be, without a please: several patterns, as one would have so many
        # ways that every message would pass for it.
        Pattern(
            "(^|,|and|just) {("
            "do not (you )?(@filler )?(talk|speak) to me (like|in|as|that)"
            "|do not (you )?(@filler )?(you )?(walk away|turn your back|roll your eyes|raise your voice|lie to me|interrupt|ignore me|lecture|patronise|blame (me|him|her|them|this|it|everyone|my)|start (on|with|that)|give me (that|your)|look at me like|tell me (what|how|to)|change the subject|make (excuses|this about)|play (dumb|the|games)|be @intensifier? @verdict_either|act like)"
            "|do not (you )?(ever|you ever|you dare) (speak|talk|touch|call|text|come|say|mention|do|raise|lie|tell|bring|use|look) ..7 (again|to me|near me|like that)"
            ")}",
            "(^|,|and|just) {("
            "get (your|it|yourself) (act|shit|head|life|self)? together"
            "|(do as i|do what i|do as you) (say|ask|tell|said|told|are told)"
            "|pay attention (to me|when i|for once|$|,)"
            "|(do not|stop) (act|acting|play|playing|pretend|pretending) (@filler )?(surprised|innocent|dumb|shocked|the victim|like you (do not|did not)|hurt|sweet|nice|stupid|like nothing)"
            "|(turn|switch) (down|off) (that|your) ..2|(turn|switch) (that|your) ..2 (down|off)|get off (the|your|that) (@filler )?(phone|computer|laptop|game|games|xbox|ipad|tablet|playstation|tv|internet)|clean (up )?your (act|room|side|mess|plate)|(be|keep) quiet ($|for once|will you)|do not be (so|such) (a |an )?(@verdict_clear|@verdict_either|@insult|baby)"
            ")}",
            "(^|,|and|just) {("
            "(get|stay) (out of my (sight|face|life|way|house|business)|away from me)"
            "|(do|get|put|turn|move|clean|pick|tidy|shut|take|wash|answer|use|keep) ..3 your (@filler )?(bloody|fucking|damn|goddamn|sodding|stupid|freaking|flipping) _"
            "|(clean|tidy|pick|wash) up (after yourself|your (mess|own|shit|crap|room|toys))"
            ")}",
            "(^|,|and|just) {("
            "(show|have) (me|us|some|a little|a bit of) (some |a bit of |a little )?(respect|gratitude|consideration|compassion|appreciation)"
            "|(treat|talk to|speak to|look at|respect|believe) me (like (a|an|i|your)|with|as|properly|when|for once)"
            "|(leave me alone|leave me be) ($|,|and|now|for once|you)"
            "|(put|get off) (your|that|the) @filler? (phone|game|laptop|ipad) (down |away )?(and|for once|now|when)"
            "|(try|start) (listening|helping|caring|thinking|acting (like|your)|pulling|being (nice|honest|kind|there|less|more|an adult)|doing your|doing something|treating|paying|showing) ..2"
            "|(answer me|listen to me|look at me) ($|,|when|for once|now|and)"
            "|(grow up|man up|get a grip|get over (it|yourself)|deal with it|do as you are told|sort (yourself|it|your life) out|act your age|do better|try harder|admit (that )?you (were|are) (wrong|lying|jealous|at fault)|pull yourself together|wake up and|(just )?shut up ($|for once|and listen)|be a man|do your (job|share)|own it|suck it up|think for once|get off your (arse|ass|backside|phone))"
            ")}",
            "(^|,|and|just) {(shut (your|it) (mouth|face|gob|trap|cakehole)"
            "|(stop|quit) (talking|moaning|typing|looking at (your|that|the) _) and (listen|think|help|look at me|hear)"
            "|(listen|think|help|try|apologise|answer|admit (it|that)|be (honest|nice|kind|quiet|serious|on time|there|an adult)|do (something|your _|it|as)|tell (me )?the truth|make an effort|care|say something|say sorry) ..3 for once)}",
            "(^|,|and|just|so|well|oh|ok|right|now) {(stop|quit) @filler? (@waste_of_screen|(being|acting|behaving) @intensifier? @intensifier? (like (a|an|that|this|your|i)|@verdict_either|@label|@insult)|(lying|blaming|ignoring|nagging|complaining|moaning|whining|shouting|yelling|screaming|interrupting|telling me|talking (to me like|over|down)|treating me|criticising|judging|controlling|avoiding|pretending|playing (games|the)|sulking|twisting|comparing|making (excuses|it|everything|me|a (fuss|scene)|this)|acting|arguing|answering back|using|pushing|checking (up )?on|bossing|bullying|attacking|exaggerating|hiding|expecting|manipulating|overreacting|going on (about|at)|taking (it out|everything|advantage)|wasting my|embarrassing|disrespecting|feeling sorry for yourself|putting words|turning (it|everything|this)|thinking about yourself|getting at|having a go|wallowing|moping))}",
            where=Where(question=False, hypothetical=False, negated=False),
        ),
    ),
    unless=(
        Unless(
            IN_PLAY,
            example="You need to grow up haha, you old goat",
            why="The words around it are play or fondness.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(congrats|congratulations|no way|well done)",
                "you asked (me )?(what|for|how)",
            ),
            example="You must change the way you look at it, you asked me what I thought",
            why="It is said in play, in joy, or because it was asked for.",
            place="sentence",
        ),
        Unless(
            Sequence(
                Pattern("(shut up|get out|stop it|stop lying)"),
                Pattern("@glad_news"),
                within="message",
                reach=6,
            ),
            example="Shut up! You won the award?!",
            why="Disbelief is delight where good news follows.",
        ),
        Unless(
            Pattern(
                "change (at|here|trains|planes|buses|lines|platforms|gear|gears|into|onto)",
                "change (the|your|its|that|a|this) ..1 (@device|sheets|bed|nappy|shoes|clothes|date|name|address|password|pin|settings|lock|locks|dressing|bandage|water|litter|channel|appointment|booking|flight)",
            ),
            example="You need to change at York for the coast line",
            why="A train, a setting or a thing is changed, and nobody is asked to be different.",
        ),
        Unless(
            Pattern("please", "would you", "could you", "would you mind"),
            example="please, stop shouting, I want to hear you",
            why="A please makes it a request, and what to stop is a deed that can be seen.",
            place="before",
        ),
        Unless(
            Pattern(
                "you should (know|remember|realise) (that )?(i|we|how|you are|it)",
                "(should|must|need to|have to|better) (remember|realise|understand|tell|show|let|explain|talk|trust|start|learn|ask) (me|us)? ..2 (how (much|loved|proud)|recipe|secret|everything|all about|photos|pictures|the (baby|house|garden|ring|view|dress)|to (swim|drive|cook|knit|ski|surf|play)|cook|pay|drive|choose|i love|you are loved|story)",
                "help (me|us) ..2 (choose|cook|pick|decide|practise|paint|photos|pictures|the (house|garden|ring|dress))",
                "(do|does|did) not (need|have) to ..6",
                "i (hate|am sorry|wish it was not|can not believe) ..2 you (have|have got|had) to (work|go|leave|be|get up|do)",
                "(kind|kinder|gentle|gentler|nice|nicer|easy|easier|patient|compassionate) (to|with|on) yourself",
                "have told me it was your",
                "have (called|rung|asked|told me|texted|woken me) (any time|anytime|if|whenever|at any)",
                "(ask|asked) for help",
                "stop (worrying|apologising|blaming yourself|beating yourself|being so (hard on yourself|lovely|kind|good|brave|cute|generous|modest|nice|sweet))",
            ),
            example="you have to show me the ring, all of it, every angle",
            why="It is an invitation, comfort or eagerness.",
        ),
        Unless(
            Pattern(
                "(@must|will|are (going )?to|expect you to|want you to) @filler? (start )?(apologise|say sorry|listen|tell (me|us|her|him|them) the truth|be (home|here|kind|kinder|good|gentle|nice|nicer|quiet|polite|honest)|share|help|tidy|clean|wash|behave|ask|do (as|what)|pick up|stop (hitting|shouting|screaming|throwing|biting|lying|interrupting))",
                "(turn|switch) ..2 (off|down)",
                "(get off|put) (the|your|that) (@device|game|games|screen|toys|book)",
                "(tidy|clean|pick|wash) (up )?(after yourself|your (mess|room|toys|plate|side))",
                "(do as|do what) (i|you)",
                "(pay attention|be quiet|keep quiet|listen to me|look at me|say sorry|apologise)",
                "(stop|quit) (whining|moaning|shouting|yelling|screaming|interrupting|lying)",
                "do not ..1 (lie to me|interrupt|shout|talk to me|speak to me|walk away)",
                where=Where(to_child=True),
            ),
            example=Said("You have to apologise to your sister", to="child"),
            why="A small child is told what to do, and may be.",
        ),
    ),
    offers=(
        Reframe("It would mean a lot to me if [one small thing]. Would you?"),
        Swap(
            "{you (should|need to|have to|must|ought to)} (apologise|say sorry|help|listen|call|text|ring|tell|ask|talk|let|support|back|clean|tidy|pay|stop|come|include|try)",
            "I'd like you to",
            example="You need to apologise.",
        ),
        Ask("What would you like, if a no were allowed?"),
    ),
    fires=(
        "You need to grow up.",
        "you should have told me before you told your mum",
        "You have to stop treating me like a child, Dad",
        "u need to start pulling ur weight",
        "You must learn to listen for once",
        "I shouldn't have to ask you twice.",
        "Stop being so sensitive",
        "don't talk to me like that",
        "You’d better apologise to your sister.",
        "I expect you to put your family first",
        "It's about time you got a job",
        "Stop lying to me and answer the question.",
        "you ought to be ashamed of how you spoke to Gran",
        "you owe me an explanation",
        "stop scrolling while I'm talking",
        "You need to be firmer with the kids",
        "You shouldn't have read my letter",
        "you ought to help more with the baby",
        "stop typing and listen to me for once",
        "Shut your mouth.",
    ),
    quiet=(
        "I hate that you've got to work on your birthday",
        "You should see this sunset.",
        "You need to be there by nine, the coach won't wait",
        "My mother wrote “you need to grow up” on the card, at forty",
        "You have to try the plum cake",
        "you should have told me it was your birthday, happy birthday!",
        "You should have seen Mum's face when the band came in",
        "Please stop shouting, I want to hear you.",
        "Please stop interrupting me.",
        "Would you help more with the school run?",
        "I need to grow up, I know",
        "You don't need to apologise.",
        "You need to stop at the garage for diesel",
        "Stop worrying about my knee",
        "You must be exhausted, come and sit down",
        "You need to be kinder to yourself",
        "You shouldn't have, it's gorgeous",
        "you could have called any time, I was up",
        "You have to change the bulb in the hall, it's gone again",
        "You need to change into something warm, it's freezing",
        "Shut up!! You passed the exam??",
        Said("You need to tidy up your toys, and say sorry to Ben", to="child"),
        Said("Turn that game off now, it's bedtime.", to="grandchild"),
    ),
    confidence=0.7,
    priority=1,
)
