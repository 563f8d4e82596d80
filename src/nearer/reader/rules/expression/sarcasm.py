"""Praise or thanks that mean the opposite."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Unless

RULE = Rule(
    code="EXP120",
    name="sarcasm",
    step="expression",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="Thanks or praise that mean the opposite may land as mockery, and the wish behind them stays hidden.",
    why=(
        "Sarcasm lets anger out and keeps it deniable: “I was only joking”. The person it is aimed at"
        " hears scorn and gets nothing that could be answered. Behind it there is mostly a plain wish"
        " that went unmet, and a plain wish can be heard."
    ),
    limits=(
        "Only some shapes of sarcasm show in the words; most of it is in the voice and is missed."
        " Among friends who tease each other it can be fond."
    ),
    sources=("gottman1999", "carrere1999", "rosenberg2003"),
    match=(
        Pattern(
            # Thanks for a wrong.
            "(thanks|thank you|cheers|ta) ..4 for [absolutely] nothing ($|as|i|you|mate|@dear)",
            "(thanks|thank you|cheers) ..3 for (telling|showing) (everyone|them|her|him|your _|my _|the whole _) (what i|that i|about my|my (secret|business|news))",
            "(thanks|thank you|cheers|ta) @intensifier? (a (lot|bunch|million)|so much|very much|heaps)? for ..2 (@harm_verb|ruining|wrecking|spoiling|not @filler? _|never|leaving (me|us|it|the|everything|your)|making me (feel|wait|look|late|cry|the)|the (help|support|heads up|warning|sympathy) (not|as usual|as always|yet again)|your (help|support|concern|sympathy) (not|as usual|yet again)|caring so little|being (no|so (un|little)|late|useless))",
            "(^|,) (thanks|cheers) (mate|pal|mum|dad|babe|love)? for (absolutely )?nothing (_ )?($|as|i|you)",
            "(oh|well|wow|gee|right|ok|and) (great|perfect|brilliant|fantastic|wonderful|lovely|nice|fine|super|charming|marvellous) (thanks|cheers) (a (lot|bunch|million)|for (that|nothing)|very much|buddy|pal) ($|,|i|now|that|you|for)",
            "(oh|well|just|how|that is just|this is just) @filler? (great|perfect|brilliant|fantastic|wonderful|lovely|nice|charming|marvellous|typical) ..1 (another|now|so) (@filler )?(i|you|we|late|excuse|lie|broken|(night|evening|weekend|day|birthday|sunday|saturday) (alone|of|on my own|by myself|in front|with no)|promise|i have|it is|everyone)",
            "(wow|gee|oh|well|ok) ,? (thanks|thank you|cheers) ..2 for (finally|even|at last) ..3",
            "(thanks|thank you|cheers) ..2 for finally (showing up|turning up|bothering|gracing|joining us|noticing|deigning) ..1",
            "(^|,) (oh|ah|well|right)? (great|brilliant|lovely|wonderful|fantastic|perfect|joy|here we go) ,? another (one )?of your ..1 (ideas|idea|plans|plan|excuses|stories|lectures|schemes|moods|sulks|speeches|theories)",
            "^ (well|so|there|right|ok)? ,? i? @filler? hope (you are|your) (happy|pleased|satisfied|proud of yourself) now ($|,)",
            # Praise with a name that mocks.
            "(nice|nice one|good|good one|well done|great|good job|great job|nice job|nice work|great work|smart|smart move|clever|bravo|congratulations|congrats|way to go|wow|ok|sure|alright|all right|of course|yes|whatever you say|if you say so|sorry|oh) (,)? (genius|einstein|sherlock|captain obvious|mr perfect|mrs perfect|miss perfect|little miss perfect|your (highness|majesty|lordship|ladyship|royal)|princess perfect|smart arse|smart ass|smartarse|clever clogs|professor know|oh wise one|mr know|miss know|o great one|saint _|boss man|mother teresa)",
            "(^|,) {(wow|oh|well)? (so|very|really|real|how) (mature|classy) ($|,|of you)}",
            "(thanks|thank you|cheers) ..3 for (telling|letting|warning|asking|inviting|including|checking|consulting) (me|us|with me|with us) ..1 (an hour before|at the last|so late|after|now that|when it|too late|five minutes|not|with no|with so)",
            "(are|is) not you (just )?(the |a |so )?(perfect|model|picture of|little ray|saint|a saint|the saint|hero|a hero|special|important|clever)",
            "(great|perfect|impeccable|good|nice|lovely) timing (as (always|usual|ever)|mate|pal|again)",
            "(glad|nice|good|great|lovely) to (see|know|hear) (that )?(you are so (concerned|busy|worried|bothered|interested|supportive|committed|invested|keen)|you care ..1 (so|about)|where i (stand|come|rank)|my feelings|i (matter|come|rank)|what i am worth|your priorities|how (little|much i matter)|you have got your priorities)",
            "what a (hero|saint|martyr|gentleman|catch|champion) you (@filler )?(cooked|washed|did|made|put|took|cleaned|changed|managed) ..1 (one|a single|your own|half|once)",
            "sorry (that )?(my|i|if my|if i) ..4 (inconvenient|inconvenience|an inconvenience|inconveniences you|too much for you|such a burden|bothers you|bother you|interrupts|annoys you|ruined your|spoiled your|boring you|bore you|in your way|get in the way of your)",
            "(nice|lovely|good|great|glad) (that )?you (have|had|found|find|can find|always have) time for (everyone|everybody|him|her|them|your (friends|mates|mum|mother|job|work|game|games|phone)|golf|football|work|all|the pub|netflix)",
            "(well done|nice one|good job|great job|great work|congratulations|bravo|nice|nice work|good work|great) you (have )?(@filler )?(@hurtful_deed|(made|got) (your|me|her|him|us|everyone|my|the|mum|dad) ..2 (cry|crying|late|sick|angry|upset|miserable|mad|worse|feel|sacked|fired|in trouble)|upset|woken|woke|broke|broken|lost|missed|ruined|forgot|forgotten|killed|scared|burnt)",
            "(oh )?so now (you (care|suddenly|want to|remember|have time|are (interested|sorry|listening|an expert|here))|it is my|i am the (bad|villain|problem))",
            "i will (just |@filler )?(do|clean|cook|carry|sort|handle|manage|fix|organise) (it|everything|all of it|the lot|that|this) (all )?(myself|on my own|alone|by myself) (as (usual|always|ever)|then|again|shall i)",
            "do not (worry about|mind) me i will (just )?(sit|stay|be|wait|eat|sleep) ..2 (alone|in the dark|on my own|by myself)",
            "nice one ..1 (really|very|so|super|real) (helpful|mature|clever|smart|classy|supportive|kind) $",
            "(great|nice|lovely|excellent|brilliant|good|quality|stellar|top) (parenting|manners|attitude|listening|husbanding|communication skills|people skills) (there|skills|$|as|mate|pal)",
            "(congratulations|congrats|well done|bravo) (on|for) (remembering|finally|noticing|bothering|showing up|turning up|replying|finding time)",
            "(lovely|great|fine|nice|perfect|brilliant|charming|wonderful) (just )?(ignore|blame|forget|interrupt|insult|hang up on|walk away from) me (then|as usual|again|why not)",
            "(oh )?(perfect|great|brilliant|lovely|wonderful|fantastic) (late|forgotten|ignored|cancelled|drunk|asleep|on your phone) (again|as usual)",
            "way to (ruin|spoil|make me|make it|kill|treat|show (up|me)|go and|forget|let|mess|embarrass|miss|bring)",
            "(slow clap|give (you|yourself|him|her|that man|that woman) a (medal|prize|trophy|pat|round)|(do you )?want a (medal|cookie|trophy|prize|round of applause)|here is your (medal|trophy|award)|someone (give|get) (you|him|her) a medal|take a bow)",
            "(congratulations|congrats|well done|bravo|wow|amazing|incredible) you (actually |finally )?(managed to|remembered to|found time to|learned to|worked out how to) (load|empty|wash|put|close|shut|reply|answer|get out|get off|turn up|pick up|call|do one|do something|help|use|open|clean|tidy|be on time|say)",
            "(bravo|well done|nice|nice one|great|great job|congratulations|real|wow|truly|what a) ..1 (husband|wife|father|mother|dad|mum|friend|brother|sister|son|daughter|parent|boyfriend|girlfriend|partner) of the year",
            "oh (i am )?(so |terribly |very )?sorry (did|am|was|were|have) (i|we) ..1 (interrupt|interrupting|disturb|disturbing|bother|bothering|boring|keeping|asking too|inconvenience|inconveniencing|getting in)",
            "(^|,) (well |oh |wow |ok |now )?(that|this) (was|is) (really |very |so |real )?mature ($|,|of you)",
            "(husband|wife|father|mother|dad|mum|friend|brother|sister|son|daughter|parent|boyfriend|girlfriend|partner) of the year (award|material|again|strikes|over here|right here|as (usual|always)|not ($|,))",
            where=Where(question=None, hypothetical=False),
        ),
        # Thanks for what was not given, praise that the rest of the sentence takes back.
        Pattern(
            "(thanks|thank you|cheers|ta) @intensifier? (so much |a (lot|bunch|million) )?for ..5 (not $|as (usual|always|ever)|from the (car|sofa|couch|pub|bath)|then $|last time not)",
            "(thanks|thank you|cheers) @intensifier? (a lot |so much )?for ..1 (telling|letting|asking|including|warning|inviting|remembering|noticing|helping|listening|coming|calling|caring|trying|waiting|sharing|replying|supporting) ..2 (not $|(now|after|when) (it|that) is ..1 (late|over|done)|too late|as (usual|always|ever))",
            "(your|all (that|the|your)) (concern|support|help|enthusiasm|generosity|sympathy|compassion|kindness|attention|interest|effort) (is|was) (touching|overwhelming|noted|really touching|so touching|truly touching|inspiring|breathtaking|legendary|staggering)",
            "you (@filler |finally )?(remembered|noticed|know|realised) (that )?(i (exist|am alive|live here|am (here|in the room|a person))|my name|you have (a |got a )?(family|wife|husband|kids|home|children|son|daughter|mother|brother|sister)) ..1",
            "(sure|yeah|right|ok|fine|great|lovely|oh|no no|no|go on|of course) (,|@filler)? (go|you|just|do) (out|on|ahead|sit|stay|rest|relax|put|have|enjoy|do) ...8 (again|while i|i will (do|carry|clean|sort|manage|just|handle)|it is not (like|as if)|not like|do not mind me|as (usual|always))",
            "it is not (like|as if) (i|we|you) (have|had|am|are|was|were|need|did|do|needed|matter|wanted|asked|promised|said|told|live|work) (a|an|anything|my|our|any|been|you|up|the|all|work|kids|feelings|better|to|two|it|at) ..4",
            "(of course|obviously|naturally|clearly) (you (were|are|had|have|did|could|can) ..6 (you are (such )?(a|an|so|too) ..2 (important|busy|special|man|woman)|as (always|usual|ever)|more important))",
            "(lovely|nice|great|charming|beautiful|wonderful|classy|fantastic|brilliant) (way|thing|example|attitude) to (talk|speak|treat|say|behave|set|show|start|greet|end|find out|tell) ..6",
            "(oh so now|oh now|so suddenly|now suddenly|all of a sudden|so now suddenly) you are (a|an|the|my|so|all|mr|mrs|miss) ..3",
            "(^|,) {(brilliant|great|fantastic|perfect|wonderful|lovely|marvellous|super|terrific|oh joy) ,? (another|yet another|more) ..1 ((excuse|excuses|lie|lies|lecture|fight|row|argument)|(evening|night|weekend|day|christmas|birthday|dinner|sunday|saturday|friday) ..2 (alone|on my own|by myself|without you|waiting|ruined|wasted|in front of|with no))}",
            "^ another ..1 (evening|night|weekend|day|christmas|birthday|dinner|sunday|saturday|friday) ..2 (alone|on my own|by myself|without you|waiting for you|ruined|wasted)",
            "(must be|it must be) (nice|lovely|great|wonderful) (to|being able to|for you|having|that you) ..8 (while (others|the rest|some|everyone|i (work|do|clean|look|slave|pay|cook|run))|and not|not (to|having to)|(until|till) noon|no (worries|responsibilities)|someone else|everyone else)",
            "(glad|happy|pleased|delighted|nice to (know|see)|good to (know|see)) (that )?(my|our|i) (opinion|opinions|feelings|time|work|effort|job|birthday|needs|efforts|views|am)? ((counts|count|matter|matters|means|mean) ..1 so (much|little)|(is|are) (such|so) ..2 (to|for) you|(come|rank) ..3)",
            "(do not worry|no worries|fine|never mind|it is ok|no no|no|sure) (,|@filler)? (about it )?(i will|i can|i have to|i shall) (@filler )?(do|sort|clean|carry|cook|pay|handle|manage|fix|get|tidy|pick|take) ..6 (as (always|usual|ever)|on my own|by myself|like (always|i always))",
            "(great|good|nice|excellent|brilliant|fantastic|stellar|top|lovely|amazing) (job|work|effort|going|move) (on |at |with )?(@bad_habit|not (listening|helping|remembering|calling|turning|showing|telling|paying|picking|being)|being (late|useless|so))",
            "(because|since|like|as if|yeah) your ..2 (@filler )?(worked|went|turned|helped|helps|is going) ..1 (out )?(so|really|such a) (well|great|brilliantly|success|smoothly)",
            "(^|,|no|yes|sure|course|sorry|ok|there|here|sofa|couch|you|right) your (highness|majesty|lordship|ladyship|royal highness) ($|,|i|shall|will|would|does|is)",
            "(yeah|yes|oh|sure|right|ok) (right|sure|yeah)? (like|as if) (you|i) (would|ever|care|cared|have|could|know|knew|even|believe|mean|meant|listen|are going) ..2",
            "(^|,|oh) (sure|great|right|fine|go on|lovely|nice) ,? (blame|ignore|interrupt|forget|judge) me ..2 (why not|again|as (usual|always)|everyone (else )?does|for (everything|that))",
            "(^|,|and|but|oh|what) (some|fine) (friend|husband|wife|father|mother|dad|mum|brother|sister|son|daughter|partner|boyfriend|girlfriend|family|parent) you (are|were|turned out|make|have been)",
            "(do not|please do not|no do not|no no do not) (help|get up|rush|strain|hurry|stop|put yourself|all|let me|trouble|bother) ..4 (or anything|will you|whatever you do|on my account|all at once|i have (only|just)|i am (only|just)|not like|i will (just|do|manage)|too fast)",
            where=Where(question=None, hypothetical=None, third_person=False),
        ),
        # At last, for once, if it is not too much trouble.
        Pattern(
            "(how|so|very|really|awfully|that is|it was|it is) (nice|kind|good|generous|thoughtful|considerate|sweet|lovely|big|decent|gracious) of you to (finally|join us|grace|bother|show up|turn up|spare|at last|fit me|squeeze|even|let me (know|exist)|actually|think of me for|notice|pretend|consider|wake up|make time)",
            "(nice|kind|good|big) of you to (finally|join us|grace|bother|show up|turn up|spare|fit me|squeeze|actually|notice)",
            "(so|very|really)? (nice|good|glad|pleased|happy|delighted) (that )?you (could|can|managed to) (finally|bother|spare|be bothered|tear yourself|find (the )?time|fit (me|us)|squeeze|grace|drag)",
            "(oh )?(look|guess) who (finally|decided|bothered|remembered|has (finally|decided|bothered|remembered)|is (finally|actually|alive|back|awake))",
            "(^|,) {(wow|oh|look|well|goodness) ..1 you (actually|finally|even|managed to) ..6 (for once|for a change|a miracle|shocking|shock|mark the|alert the|that is a first)}",
            "(wow|oh|look|well) you (actually|finally|even) (@care_verb|did (something|it|the|your)|do|washed|cleaned|got up|left|put|lifted)",
            "you ..6 (for once|for a change) ($|,|well|that|wow|is)",
            where=Where(question=None, hypothetical=None, third_person=False),
        ),
        Pattern(
            "(it )?(would|might|must) be (nice|good|lovely|great|helpful|a change) if you ..6 (for once|for a change|once in a while|occasionally|ever|now and then|one day|once in your life)",
            "that (makes|would make) a change",
            "(pigs might fly|when hell freezes|do not hold (my|your) breath|i will not hold my breath|i am not holding my breath|call the papers|alert the media|mark the calendar|someone call the)",
            where=Where(question=None, hypothetical=None),
        ),
        # Mock surprise, mock agreement, mock apology.
        Pattern(
            "(surprise surprise|what a surprise|big surprise|quelle surprise|shock horror|colour me surprised|no surprise there|shocker|there is a (surprise|shock)|how (surprising|unusual|unexpected)|what a shock) ..1 (you|your|she|another|again|late|not|no|nobody|it was|i am|it is|mr|dad|mum) ..2 (forgot|forgotten|did not|do not|are (not|late|busy|too)|have (not|no|cancelled|forgotten|better)|can not|could not|will not|late|let|cancelled|left|again|lied|blame|blamed|changed|excuse|alone|here|reply|show|never|always|dinner|$)",
            "(of course|oh sure|sure|right|yeah|oh yes|oh yeah|oh right|oh of course|obviously|because|oh) @filler? (because|god forbid|heaven forbid) (you are (so|such|always|the (only|one)|never (wrong|late)|perfect|too)|the (world|universe|whole world) (revolves|stops)|i have (nothing|got nothing|all the)|i am (the (one|problem|crazy|bad)|always|made of|your (maid|servant|mother))|your (time|job|work|day|life|feelings|mother|friends) (is|are|comes|matters|come) ..1 (so|more|much|always|first|clearly)|my (feelings|time|life|day|job|work) (does|do|is|are) (not |nothing|less)|you (do|did|work|have|know|never|ever) (so|such|everything|nothing wrong|it all|make)|that (worked|went|always|will|is (really|so|going|totally))|nobody else|no one else|i (love|enjoy|live to|exist to|do nothing|just sit|sit around))",
            "(god|heaven|heavens) forbid (that )?(you|i|anyone|we|your) (@filler|ever|should|actually|have to|had to)? (@care_verb|do|lift|ask|say|want|need|spend|miss|take|admit|be|have|get|wash|use|put|are|is|sit|leave|stop|feel|expect|wait|relax|enjoy)",
            "(you are|are you not) @filler? so (perfect|important|busy and important|hard done by|special|clever) (are you not|,|$)",
            "(sorry|excuse me|pardon me|forgive me|so sorry|i am sorry|i am so sorry) for (breathing|existing|caring|living|having (feelings|needs|an opinion|a life|emotions|standards)|wanting (a|some|to (spend|be|have|see|talk)|help|you|one|basic|attention)|being (alive|human|born|in your way|such a (burden|terrible)|a normal)|expecting|daring|asking for (help|basic|one|the bare)|thinking (you|we|that|i|of)|interrupting your|not being (perfect|good enough|your|as perfect)|assuming|trusting|trying to (help|have|talk))",
            "(i am )?(so )?sorry (that )?(i|we) (am|are) not (perfect|good enough|as perfect|your (mother|ex|mum|sister)|rich|a mind reader|you|her|him|skinny|clever enough)",
            "(no )?(please )?(do not|no do not) (strain|exert|put yourself out|hurt yourself|tire yourself|worry (about helping|yourself|your pretty)|get up (all at once|i will|on my|for me)|let me (keep you|get in the way|stop you|interrupt your)|do me any favours|rush to|all (rush|jump)|mind me i (only|am only|just|am just))",
            "(yes|no|oh|sure|right) (dear|your highness|your majesty|sir|miss|boss|sergeant|o master|master|your lordship|captain) (whatever you|anything you|right away|of course)",
            "whatever you say (your|dear|boss|master|princess|captain|genius)",
            "as if (that|it|this) (would|will|is going to|ever|was going to) (ever )?(happen|help|work|change)",
            "like that is (ever |really |actually )?going to (happen|help|work|change)",
            # What does harm, praised for how well it works.
            "(that|because|sure|yeah|yes) ..2 (@harm_verb|shouting|yelling|sulking|silence|ignoring me|slamming doors|your (advice|temper|help|plan)|that|it) (always|really)? (helps|works|worked) [so|really] (well|@intensifier well|$)",
            "(blame|shout at|ignore|yell at) me ,? that (always|really|will) [really] (helps|help|works|work)",
            "i [just|really|do|so|absolutely] (love|adore|enjoy) (being|getting) [@filler] (ignored|shouted|yelled|(spoken|talked) (to like|over|down)|treated like|laughed at|blamed|interrupted|lied to|left (out|alone|waiting|with)|the last to|kept waiting|told (what|off)|cancelled on|stood up|your (maid|servant|taxi|cleaner|cook|secretary))",
            # Little made of what is much: an hour's wait, a feast day, a crumb of notice.
            "(take your time|no rush|no hurry|no really) ...2 (i|we) have only been (@filler )?(waiting|standing|sitting|sat|stood|here|out here|up) ..3 (an hour|hours|two hours|three hours|all (day|morning|evening|night)|ages|forever)",
            "(do not worry|never mind|no matter|no worries|it is fine|that is fine) ...1 it (is|was) only (my|our) (birthday|anniversary|wedding|graduation|operation|christening|engagement|mum's funeral|dad's funeral|last day|big day|first _)",
            "^ clearly your ..1 (phone|work|job|game|games|match|football|mates|friends|mother|mum|screen|sleep) (needed|needs|matters|mattered|deserves|is|was|means|meant) ..3 more",
            "(glad|nice|good|great|lovely) to (see|know|hear) ...8 (while|when) i (am|was|have been)? ..1 (scrub|scrubbing|clean|cleaning|cook|cooking|wash|washing|iron|ironing|carry|carrying|do (all|everything|the)|doing (all|everything|the)|pay|paying|look after|looking after|sit here|sitting)",
            "oh look ,? (he|she|it|sleeping beauty|the (king|queen|prince|princess)) (is alive|speaks|has (risen|emerged|woken|arrived)|can talk|lives)",
            "(that is|how|oh how) (convenient|conveniently) ($|,|for you|you|that you|isn)",
            "(happy|merry) (birthday|anniversary|christmas|valentine's|mother's day|father's day) to me (then|i guess|i suppose|eh|hey|from)",
            "(lucky|poor) (me|us) ($|,) ..2 (again|as always|as usual|another|home|alone|stuck)",
            "(you are|are you not|you must be) @filler? (father|mother|husband|wife|friend|employee|parent) of the year",
            where=Where(question=None, hypothetical=None),
        ),
        # A whole text; praise, and what is praised is a misery; a title for what was not done.
        Sequence(
            Pattern("(wow|oh|ooh|gosh|goodness) ,? [a|an|one] (whole|entire|actual|single) _ ..1"),
            Pattern(
                "i (feel|am) [so|truly|really] (honoured|privileged|special|blessed|touched|flattered)"
            ),
            within="message",
            reach=6,
        ),
        Sequence(
            Pattern(
                "^ (lovely|great|brilliant|wonderful|fantastic|perfect|marvellous|charming|oh good|oh joy) $"
            ),
            Pattern(
                "^ (another|yet another|more) ..1 (silent|late|lonely|cold|ruined|wasted|cancelled|tense|miserable|broken|last minute) _"
            ),
            within="message",
            reach=2,
        ),
        Sequence(
            Pattern("^ (bravo|slow clap|well done you|congratulations|congrats) $"),
            Pattern(
                "^ (husband|wife|father|mother|dad|mum|friend|brother|sister|son|daughter|parent|partner) of the year $"
            ),
            within="message",
            reach=2,
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(with|has|have|had|of|such|what) ..1 (good|nice|lovely|great|excellent|brilliant|top) manners",
                "who is [finally|actually] (up|awake|home|here|back|walking|crawling|talking|one|ten)",
                "genius ,? you [have] (solved|cracked|found|fixed|won|did it|done it|passed|got it|made)",
                "for [absolutely] nothing ,? (autocorrect|spellcheck|weather|google|siri|alexa|satnav|phone|brain|universe|monday|wifi|ref|referee|train|trains|bus|knees|body|printer|alarm clock)",
                "mind me ,? i am just (looking|passing|getting|grabbing|fetching|checking|here (for|to)|watering)",
            ),
            example="nice one genius, you've solved the crossword before me",
            why="The words mean what they say.",
        ),
        Unless(
            Pattern(
                "(,|and|so) you (rest|sleep|recover|(have|take) a (rest|nap|break)|get (some )?(rest|sleep)|(lie|sit) down|take it easy|put your feet up) ($|,|now|@dear)"
            ),
            example="I'll do it myself then, you have a nap",
            why="The work is taken on so that the other can rest.",
            place="after",
        ),
        Unless(
            Pattern(
                "(so|really|very|am|i am) (proud|grateful|touched)",
                "(means|meant) ..3 (lot|much|world|everything)",
                "(relieved|worried about you|good to see you)",
                # “For telling me” makes what follows look reported.
                where=Where(quoted=None),
            ),
            example="Wow, thanks for finally telling me, it means a lot",
            why="The thanks say what it was like.",
            place="message",
        ),
        Unless(
            IN_PLAY,
            example="nice one genius haha, we both forgot the tent",
            why="The words around it are play or fondness.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(congratulations|congrats) (again|on|from|to)",
                "(so|really|very) (happy|proud|pleased) (for|of) you",
            ),
            example="Nice of you to finally join us, congratulations on the job",
            why="The words around it are play or joy.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "for (not|never) (giving|judging|laughing|leaving|letting|making|minding|asking|telling|forgetting|losing|being (angry|cross|mad|annoyed|upset)|getting|saying|running|pushing|shouting|complaining|eating|waking|rushing|treating|hurting|fussing|panicking|hanging|turning|walking|ever|once|stopping|falling|missing)",
                "(for|of) ..2 (dropping|using|breaking|taking|leaving (me|us|it|the) (the|a|your|some|with (your|the) !(mess|kids|bill|bills|dishes|washing|rent|lot|debt|debts|blame|bags|work|clearing|cleaning)|out|by|on the|in the)|reminding|bringing|turning up|walking|keeping|playing|making|talking|acting as|looking) ..2",
            ),
            example="Thank you for not judging me that night",
            why="The thanks are for something kind.",
        ),
    ),
    offers=(
        Reframe("I wanted [what went missing], and I felt [a feeling]."),
        Reframe("I’d love it if [one small thing]. Would you?"),
        Ask("What was the plain wish behind it?"),
    ),
    fires=(
        "wow thanks so much for nothing",
        "I just love being spoken to like the staff",
        "Don't worry, it's only my birthday",
        "Wow, a whole text message. I feel honoured.",
        "yeah cos shouting always works so well",
        "Oh great, thanks a lot.",
        "nice one, genius",
        "Oh well, thanks for finally joining in",
        "oh lovely, another of your clever schemes",
        "There, hope you're pleased now",
        "Thanks a bunch for leaving me with the bill",
        "Thanks for nothing, Dad.",
        "thanks for ruining my one day off",
        "How kind of you to finally join us.",
        "wow you actually did the dishes for once",
        "Surprise surprise, you forgot again.",
        "oh sure because the world revolves around you",
        "God forbid you ever wash a plate",
        "sorry for having feelings",
        "Well done, Einstein, now we've missed the ferry.",
        "It would be nice if you called your mother once in a while",
        "Way to ruin the evening",
        "so glad you could finally make time for your own son",
        "Do you want a medal?",
        "no don't get up, I'll do it all myself as always, please don't strain yourself",
    ),
    quiet=(
        "I will do it myself then, you take it easy",
        "Oh great, another of your lemon cakes!",
        "I hope you are happy now that the exams are over, you deserve it",
        "well well well, look who's finally up",
        "Dreamed of a big fish with good manners.",
        "take your time, I've only been here five minutes",
        "I just love being by the sea",
        "Oh great, thanks so much for picking that up!",
        "Thanks for nothing but love these ten years",
        "Thank you for not laughing at my haircut.",
        "he said “oh great, thanks a lot” and slammed the door",
        "How kind of you to remember Nan's birthday.",
        "So glad you could make it on Saturday",
        "What a surprise, you came all that way!",
        "Well done love, you passed",
        "God forbid anything happens to him",
        "Sorry for waking you, it was the alarm",
        "It would be nice if you came on Sunday",
        "You finally got the keys, congratulations",
        "Dad of the year, you built a whole castle",
        "nice one, mate, see you at six",
        "Thanks for nothing, satnav",
    ),
    confidence=0.7,
    priority=1,
)
