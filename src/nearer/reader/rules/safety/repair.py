"""A repair: stopping the slide, and beginning again."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Rule, Unless

RULE = Rule(
    code="SAF150",
    name="repair",
    step="safety",
    tone="credit",
    roles=("say", "reply"),
    since="0.1.0",
    status="stable",
    notice="This reaches out to mend things, which counts for more than how the talk began.",
    why=(
        "Everybody who is close says things badly at times. Pairs who last are not the ones without"
        " quarrels but those where somebody says “can we start again”, “that came out wrong” or “I am"
        " on your side”, and is let in. A clumsy attempt counts, since it says that the bond is worth"
        " more than the point."
    ),
    limits="Plans and devices are restarted in the same words. A repair said to end a talk too early counts.",
    sources=("gottman1999", "heyman2001", "masters2013"),
    match=(
        Pattern(
            "(start|begin) from scratch",
            "let me @degree_word? (rephrase|reword|back up|correct myself)",
            "i @degree_word? love you ..1 (even|though|although|when|while|and) ..2 (<fight>|<argue>|<row>|<bicker>|<disagree>|cross|angry|mad|annoyed|furious)",
            "i am @degree_word? (still|always) yours (,|$|and)",
            "sorry (for|about) (how|the way) i (said|spoke|put|reacted|acted|came|handled|answered|behaved|talked|treated)",
            "(can|could|may) i ..1 take (that|it|those|what i said|(my|that|the|those) ..1 (bit|part|words|comment|remark|sentence|line|text|message)) back (,|$|and|please|@dear)",
            where=Where(hypothetical=False, question=None),
        ),
        Pattern(
            # Begin again.
            "(can|could|may|shall|let|lets|please|want to|would like to|like us to|want us to|i want|how about|wish) (we|us|i|you and i)? @degree_word? ..3 (start (again|over|afresh|fresh|from the (top|beginning|start))|begin again|try (again|that again|this again|this over|once more)|rewind|reset|press (pause|reset)"
            "|wind back|do (that|this|it|today|tonight|this morning) (over|again differently)|have (a|another) (do over|second go|second try|fresh start|restart)|take (that|it|this|a step) (again|back|from the top)|go back to (before|where|the start|how)|put (this|it|that) behind|call a truce|slow (this|it)? down|lower our voices)",
            "(a|ask for a|have a|get a) (do over|fresh start|second chance|clean slate|truce)",
            # The way it was said.
            "i @degree_word? @degree_word? (said|put|worded|phrased|expressed|handled|asked|started|told you|did|brought|explained|went about) (that|it|this|things|all of (it|that|this)|what i (said|meant|wanted)|my (question|point|request|side))? (up)? @degree_word? (badly|wrong|wrongly|poorly|clumsily|all wrong|harshly|more harshly|terribly|unkindly|too (sharply|harshly|strongly|bluntly|hard)|in the wrong way|the wrong way)",
            "(that|it|this|what i said) @degree_word? (came|has come) out @degree_word? @degree_word? (wrong|badly|harsh|harsher|harshly|sharp|sharper|sideways|worse|meaner|mean|cold|colder|clumsy|like|louder|as)",
            "(that|it|this|i|what i said) @degree_word? (sounded|landed|came across|come across|came over) @degree_word? (wrong|badly|harsh|harsher|sharp|sharper|colder|cold|meaner|mean|worse|angrier|rude|ruder)",
            "(that|it|this) (is|was) not (how|what|the way) i @degree_word? (meant|mean|wanted|intended)",
            "what i (meant|mean|was trying|should have said|wanted to say|am trying to say) @degree_word? (to say)? (is|was)",
            "i did not mean (it|that|this|for it|to) ..1 (to (sound|come)|sound|come (out|across)|snap|be (harsh|short|unkind|sharp|rude))",
            "let me @degree_word? (try|say|put|start|rephrase|word|explain|ask) (to say)? (that|it|this|over)? (again|differently|better|over|another way|properly|more (kindly|gently|calmly))",
            "i @degree_word? (take|took|want to take|would like to take) (it|that|those (words)?|what i said|all (of )?(it|that)) back",
            "i take back (what|that|it|every|all|those)",
            "(start|begin|do|have) (this|that|the|our|today's) (conversation|talk|chat|evening|day|morning|weekend|call|whole thing|whole (day|evening|morning)) (over|again|afresh)",
            "^ (still|@degree_word)? friends (again|still)? (,|$)",
            "(scrap|forget|strike|ignore) (that|what i said|my last (message|text)) ..2 (i|let me|what i|it came|that came)",
            # We, not you against me.
            "i (do not|never|hate to|would rather not|do not ever) want (us|you|to)? (to)? @degree_word? (fight|argue|row|quarrel|go to (bed|sleep) (angry|mad|cross|on|like)|leave (it|things) (like|this way)|be (at odds|enemies|angry|strangers|cross|like this)|hurt (you|each other)|end (the day|it) (like|on)|fall out|let this)",
            "(let us|lets|can we|please|could we) @degree_word? not (fight|argue|row|quarrel|go to (bed|sleep)|leave it|be like this|end|fall out)",
            "i @degree_word? (want|would like|need) us to @degree_word? be @degree_word? (ok|good|all right|friends|close|kind)",
            "(try|say|put) (that|this|it|my) (sentence|message|answer|question|conversation) (again|differently|better)",
            "(can|could|let|lets|shall) (we|us) @degree_word? (call it (quits|even|a draw)|go back to (what|where|before))",
            "i (spoke|answered|replied|talked|texted|wrote) (to you|back)? @degree_word? @degree_word? (sharply|harshly|coldly|badly|unkindly|angrily|rudely|meanly|curtly)",
            "(do not|not|never) want us to stay (angry|cross|mad|like this|apart)",
            "(do not|not|never) want to lose (you|us|this) @degree_word? (over|to|because|for)",
            "(do not|not|never) let (this|it|that|money|him|her|them|work) (ruin|spoil|come between|get between|divide|drive|turn)",
            "^ (peace|truce) (,|$)",
            "we are @degree_word? (a|the same) team",
            "i @degree_word? (hate|dislike|do not like) (it when we|that we (fought|argued|fight|argue|shout|shouted|rowed|row|left|fell out|went|are (not|fighting|arguing|like))|fighting|arguing|rowing|being (at odds|cross|angry) with|us (fighting|arguing|being)|how we)",
            "(we are|i am|we are both) on (the same|your|our) (team|side)",
            "((on|still) the same team|^ same team|us against (the problem|it|this)|you and me against)",
            "(are we|we) @degree_word? (ok|all right|good|friends|still friends|still good) (now|after|you and i|you and me|us|,|$)",
            "(can|could|let|shall|lets) (we|us) @degree_word? (make up|hug it out|make peace|be (friends|ok|kind|gentle)|talk (it|this|that) (out|through|over)|sort (this|it|that) out|find (a|some|our) (way (through|out|back|forward)|middle|compromise)|meet (in the middle|halfway)|agree to|work (this|it) out|fix (this|it))",
            "i @degree_word? (want|would like|hope|need) (to|us to|for us to) @degree_word? (make (it|this|things|that) (right|up|better|good)|make up|make peace|mend|repair|fix (this|things|it|what)|work (this|it|things) out|put (it|this|things) right|find (a|our) way (back|through|forward)|get (this|us) back|understand each other)",
            "(how|what) (can|could|do) i @degree_word? (make (it|this|that|things) (right|up|better)|do to (make|fix|mend|put))",
            "i am @degree_word? (calmer|calm|less angry|cooler|ready to (listen|talk|hear)) now",
            "i (have|had) (calmed|cooled) down",
            "(olive branch|peace offering|white flag|truce ($|,))",
            where=Where(hypothetical=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "but you (needed|deserved|had|made|started|asked)",
                where=Where(quoted=None),
            ),
            example="I'm sorry for how I said that, but you needed to hear it",
            why="What follows takes it back.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(start|try|reset|begin) (again|over|it|this)? ..3 (tomorrow|later)? (the (router|computer|engine|car|phone|game|level|link|code|password|printer|film|washing|oven|app|recipe)|router|wifi|download|upload|delivery|booking|payment|courier|plumber|shop|restaurant)",
                "(we|ok|good) (for|on|with) (@clock_time|@day_name|milk|bread|time|money|dinner|drinks|lunch|the)",
                "again with the",
                "take (that|it|those) back to",
                "side of the (street|road|river|bed|house|hall|pitch|table)",
                "(fight|argue with) the (traffic|crowds|crowd|rain|queue|wind)",
                "(slow|fix) (it|this) (down|up) ..2 (oven|pan|heat|tap|sink|shelf|car|bike)",
            ),
            example="Can we try again with the router?",
            why="A thing is started again, or a plan is confirmed.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(go away|leave me alone|get out|shut up)",
                "(^|,) just? go $",
                "i (do not|never) want to ..3 (again with you|ever see|see you|hear from|be with you)",
                "not mean (it|that) (literally|seriously)",
            ),
            example="I don't want to fight, I never want to see you again",
            why="It breaks off and does not mend.",
            place="sentence",
        ),
    ),
    fires=(
        "Can we start again? I'll make tea.",
        "that came out wrong, sorry",
        "I said that badly on the phone, Dad.",
        "I don't want to fight with you about money",
        "let me try to say it differently",
        "We're on the same team here.",
        "could i ask for a do-over on this morning",
        "I take it back. It was unkind.",
        "What I meant was that I'd like you there.",
        "are we ok?",
        "How can I make this right?",
        "ok i'm calmer now, can we talk it through",
        "I hate it when we go to bed without a word",
    ),
    quiet=(
        "Can we try again with the router?",
        "Are we good for 7?",
        "you said “can we start again” and I was so relieved",
        "The film starts again at nine",
        "I don't want to fight, I never want to see you again",
        "She said it badly but she meant well",
        "What I want is chips",
        "You always fight with me about money",
        "the cake came out wrong, too dry",
        "If we could start again I'd study maths",
        "take it back to the shop on Monday",
    ),
    confidence=0.75,
)
