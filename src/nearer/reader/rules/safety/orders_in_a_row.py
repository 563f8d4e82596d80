"""A reply that hands over a list of things to do."""

from nearer.reader.contexts import matcher
from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless

# To be with the one who writes, or to have it easy, is no plan for anybody's trouble.
ORDER = "@order ($|,|!(me|us|care|heart|on|ahead|home|one|another|easy|here) )"

RULE = Rule(
    code="SAF178",
    name="orders-in-a-row",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="One thing to do after another may land as “let us get this over with”, however kindly meant.",
    why=(
        "“Drink water. Go to bed earlier.” Each order may be sound, and a row of them turns what was"
        " shared into a list of tasks: nothing in it says that the other was heard. Studies of "
        "support find that plans land badly before listening and asking, and worst as orders. One "
        "sentence about what was heard, and the question whether ideas are wanted, come first."
    ),
    limits=(
        "A list may be what was wished for an hour ago; only this message and what it answers are "
        "read. In an emergency orders are right. A single order, and steps told with “you” or “we”, "
        "are left to other rules or missed."
    ),
    sources=("feng2009", "bolger2000", "bodie2015"),
    context=matcher("hurt", "neutral"),
    match=(
        Sequence(
            Pattern(
                f"(^|,) (@filler|right|and|so|then|maybe|next time)? {ORDER}",
                where=Where(question=False),
            ),
            Pattern(
                f"(^|,|and|then|or) (@filler|then|also|maybe|please)? {ORDER}",
                where=Where(question=False),
            ),
            within="message",
        ),
    ),
    unless=(
        Unless(
            Pattern("_", where=Where(question=True)),
            example=Exchange(
                "The boiler's gone again. Is there a knack to it?",
                "Press the red button, wait a minute. Turn the tap on, call the landlord if it sulks.",
            ),
            why="Something was asked.",
            place="context",
        ),
        Unless(
            Pattern(
                "(do you )?(want|need|like) me to", "(shall|can|should) i (come|help|bring|ring)"
            ),
            example=Exchange(
                "The dog hasn't eaten since Sunday and I'm scared.",
                "Ring the vet, ask for tonight. Do you want me to come with you?",
            ),
            why="It asks what is wanted.",
            place="message",
        ),
    ),
    offers=(
        Reframe("That sounds hard. Do you want ideas, or company in it first?"),
        Reframe("What I hear is [what they said]. Would one idea help, or not now?"),
        Ask("What did they say that none of these orders answers?"),
    ),
    fires=(
        Exchange("I can't sleep since the funeral.", "Drink water. Go to bed earlier."),
        Exchange(
            "He left the ring on the shelf and I found it this morning.",
            "block him, change the locks, join a gym",
        ),
        Exchange(
            "I sat in the car for an hour because I couldn't face the office.",
            "Ring HR tonight and get it in writing. Then take a week off.",
        ),
        Exchange(
            "My hands shook all through the reading.",
            "Practise in the mirror, cut the coffee, and wear the blue shirt.",
        ),
        Exchange(
            "mum called me by my sister's name again today",
            "buy her one of those clocks n label the cupboards. and write her a list",
        ),
        Exchange(
            "Nobody came to my table at lunch.",
            "Sit with the year sevens then. Join a club. Tell Miss Patel.",
        ),
        Exchange(
            "I opened the letter and it was another no.",
            "Right, email the editor, send it somewhere else tomorrow, and start the next one.",
        ),
        Exchange(
            "I keep his coat on the hook. I can't move it.",
            "Give it to charity, love. Plan a trip. Go and see your cousin.",
        ),
        Exchange(
            "the test was positive again and i had to sit down on the stairs",
            "cancel work n call the nurse. get some sleep",
        ),
        Exchange(
            "I dropped the tray in front of everyone.",
            "Laugh it off, wear better shoes, and ask for the other section.",
        ),
    ),
    quiet=(
        Exchange("I can't sleep since the funeral.", "Drink something warm with me. Come round."),
        Exchange("He left the ring on the shelf.", "Ring me. Tell me everything, or nothing."),
        Exchange(
            "Any idea how to get red wine out? I'm crying over a rug.",
            "Put salt on it, leave it an hour. Then wash it cold.",
        ),
        Exchange("I passed! I got the flat!", "Ring your mum! Buy the good biscuits!"),
        Exchange("My hands shook all through the reading.", "I heard them shake, and I heard you."),
        Exchange(
            "Nobody came to my table at lunch.",
            "My gran always said “join a club, wear a hat” and it never helped me.",
        ),
        Exchange(
            "I opened the letter and it was another no.",
            "Do you want to go and get chips, or talk, or neither?",
        ),
        Exchange("I keep his coat on the hook.", "Take your time. Go easy. I'm not in a hurry."),
        Exchange("I couldn't face the office.", "Tell me about the office."),
        Exchange(
            "She drinks again. I found the bottle.", "I could ring somebody with you, if you want."
        ),
    ),
    confidence=0.8,
)
