"""Asking before giving advice."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Exchange, Rule, Unless

IDEA = "(idea|ideas|thought|thoughts|advice|suggestion|suggestions|tip|tips|opinion|take|view|perspective|two pence|two cents|tuppence|input|feedback|second opinion|outside view|solution|solutions|answer|answers|thing that (helped|worked)|story)"

RULE = Rule(
    code="SAF173",
    name="asked-before-advice",
    step="safety",
    tone="credit",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This asks before giving advice, so the advice can be wanted.",
    why=(
        "Advice lands best after support, and after the other has been asked whether they want it. “Would you like an"
        " idea?” leaves the choice with the one whose life it is, and a no costs nothing. The same"
        " suggestion without the question easily sounds like “you should have thought of that”."
    ),
    limits=(
        "The question can be a mere form when the advice follows in the same breath. Offering ideas for a"
        " present or a meal uses the same words."
    ),
    sources=("feng2009", "bolger2000", "weger2014"),
    match=(
        Pattern(
            "^ would (advice|ideas|suggestions|a suggestion|an idea|tips) (help|be)",
            "(mind|ok|all right|fine) if i @degree_word? (share|tell you|suggest|offer) (what|how|an idea|something|a thought|my)",
            "(ok|fine|all right|cool|happy) with me (saying|telling|sharing|giving|offering|suggesting) ..3 (what|how|my|ideas|advice|thought|thoughts|something)",
            "would (it|that) be @degree_word? (welcome|useful|helpful|ok) if i (offered|shared|said|told|suggested) (it|that|my|one|you|something|an|some|a (thought|idea|suggestion)|what)",
            "(or|and) (shall|should) i keep (it|that|them) to myself",
            "(similar|same|like (it|that|this)|through (it|this)) ..2 (want|would you like|fancy|care) to (hear|know) what (helped|worked|i did|got me)",
            where=Where(question=None),
        ),
        Pattern(
            f"(would|do|did|will) you ..1 (like|want|welcome|appreciate|mind|fancy|be (open to|ok with|interested in|up for)|find it (helpful|useful)|prefer|need) ..5 {IDEA}",
            "(would|do|did) you ..1 (like|want|care|wish|mind|be (open|ok|up for|interested)) ..3 (to (know|hear|think about) (what|how)|hear (what|how|my)|if i ..1 (suggest|suggested|share|shared|offer|offered|say|said|tell|told|give|gave)|me to (suggest|share|think|weigh|tell you|give|offer|look|advise|brainstorm)|what i (would|think|see|did)|what (helped|worked) )",
            f"(can|could|may|shall|might|should) i @degree_word? (offer|suggest|share|say|give|make|throw|float|add|tell|put|pass) ..5 ({IDEA}|something|what (helped|worked|i (did|would|think|see|noticed|tried))|how (i|we|my) ..2)",
            "(is|would|will) it ..1 (ok|all right|fine|be ok|be all right|help|be (helpful|useful)|useful|helpful) ..2 (if|to|for me to) ..2 (suggest|suggested|share|shared|offer|offered|say what|said what|tell you what|told you what|give you|gave you|think (out loud|with you)|thought (out loud|with you)|hear|make a suggestion|throw)",
            f"(are|were) you ..1 (looking for|after|open to|wanting|up for|asking for|in the mood for|interested in|hoping for|ready for) ..3 {IDEA}",
            "(can|could|may|shall|might) i ..1 (offer|suggest|share|show) ..1 (another|a different|one other|one) (way|view|angle|side|look|thing|thought|take)",
            f"(is|are) (an|a|some|any|my)? {IDEA} ..2 (welcome|wanted|useful|helpful|ok|what you|any use)",
            f"(would|will|might|could) ..1 {IDEA} ..1 (be|help|feel)",
            "(do|would) you ..1 (want|like) ..2 help (thinking|working|planning|figuring|deciding|sorting|finding|making)",
            "(can|could|may|shall) i think (out loud|with you|aloud|along)",
            "(shall|should|can|could|do you want) (we|me|us|i) ..1 (to )?(think (about|of|through|it|this|together|out loud|with)|brainstorm|look (at|for) (it|ways|options|this|what)|work (it|this|that) (out|through)|problem solve|go through (it|the|what)|make a plan|look at (it|this|the) together)",
            where=Where(question=True),
        ),
        Pattern(
            f"^ [oh|so|and|ok|@dear]? (want|wanna hear|would you like|fancy|need|like|open to) ..2 {IDEA} (,|$|or|from|on|about|@dear|no)",
            f"^ [oh|so|and|ok|@dear]? (want|wanna|care) to (know|hear) (what|how|my) ..2 (i|helped|worked|{IDEA})",
            f"(i have|i have got|i might have|i do have|i can think of|got) @degree_word? (an|a|some|one|two|a few|a couple of|my)? ..1 {IDEA} ..3 (if you (want|would like|ever|are (open|interested|up for)|fancy|need|like)|only if|whenever you|when you (want|are ready|feel)|but only|no pressure|say the word)",
            f"({IDEA}|what i (think|would do)|what helped (me)?|things that helped|suggest) ..6 (only)? if (you|it) (want|would like|ever want|would help|feel|are open|like|fancy|would be)",
            f"(only if you (want|would like)|if you (want|would like|are after|would ever like|fancy|are open to|ever want|need|feel like)) ..2 (to hear)? ..1 ({IDEA}|what i think|my (two|view|take)|to (know|hear) (what|how))",
            "(say|tell me|let me know) if you (want|would like|ever want|need) ..3 (idea|ideas|thoughts|advice|suggestions|help (thinking|working)|to (think|brainstorm|plan|make a plan)|what i)",
            f"(i have|i have got|i might have|got) ..2 {IDEA} ...8 (shall i|should i|can i|may i|do you want|would you like|want (it|to hear)|if you|only if|or not|or keep|say the word|interested)",
            "(happy|glad|willing|i can|i could|i am here) ..1 (to)? (brainstorm|think|help you (think|plan|work)|share|suggest|look at|offer) ..5 if you ..1 (want|would|like|are|ever|feel)",
            f"if ..4 you ..1 (want|would like|need|feel like|fancy) ..2 {IDEA} (,|$|from|on|about|or|later|tell|say|let)",
            "i (can|could|am happy to) (share|tell you|say|suggest|offer) ..6 if (that|it|you) ..1 (is|are|would|want|help|helps|be|like)",
            "only if you (want|would like|ask) ...4 (tell|say|share|suggest|offer)",
            "i (will|would) (not|never) (give|offer|throw|suggest|start) ..3 (advice|ideas|solutions|suggestions|tips) ..2 (unless|until|if|without)",
            "(no|without) (advice|solutions|fixing|suggestions) ..2 (unless|until|if you)",
            where=Where(question=None, quoted=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "for (dinner|tea|lunch|supper|the (party|weekend|kids|menu|wedding|cake|garden|colour|holiday)|christmas|(a|his|her|your|mum's|dad's) (present|birthday|name|gift))",
                "(on|about|for) (parking|cooking|cleaning|packing|shopping|driving|recipes|growing|painting)",
                "(bedtime|good|funny|another|long) (story|stories)",
                "(on|about) (what to (wear|cook|watch|buy|eat)|which (one|colour|film|train|size))",
                "answer (to|is|$)",
                "(answer|answers) (to|in) (@a_number|the|four)",
                "(take) (the|your|my|a (seat|photo|picture|break)|off|out|it)",
                "(unless|until) you ..3 (apologise|pay|stop|leave|get|have|finish|eat|tidy|come|go|hurry)",
                where=Where(quoted=None),
            ),
            example="Would you like some ideas for dinner?",
            why="It is about a thing.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "^ you are (being|too|so)",
                "^ (you (should|need to|must|have to|ought|had better)|leave (him|her)|get (over|a grip)|stop ..2 (crying|moaning|thinking))",
                "do you want (my|some) (advice|opinion) (,)? (you|get|leave|stop|grow|just|lose|dump)",
            ),
            example="Do you want my advice? You should leave him.",
            why="The answer was not waited for.",
            place="message",
        ),
    ),
    fires=(
        "Would you like an idea, or is it better if I only listen?",
        "can i share something that helped me when dad was ill",
        "I have a thought, only if you want it.",
        "Are you looking for advice right now, love?",
        "want my take or shall i keep quiet",
        "Is it ok if I suggest something?",
        "Do you want to hear what I'd do? No is fine.",
        "Shall we think it through together?",
        "If you'd like suggestions, I've got some, and if not I've got biscuits.",
        "Would it help if I told you what I noticed?",
        "no advice from me unless you ask",
        Exchange("I keep fighting with my manager", "That sounds draining. May I offer a thought?"),
    ),
    quiet=(
        "Would you like some ideas for dinner?",
        "Do you want my advice? You should leave him.",
        "You said “do you want an idea?” before you gave it, thank you.",
        "You should try yoga.",
        "Can I take your plate?",
        "would you like a bedtime story",
        "Have you thought about the bus?",
        "I'll take your advice.",
        "May I take a photo?",
        "I gave him some advice and he took it.",
        "do you want the answer to four down",
    ),
    confidence=0.75,
)
