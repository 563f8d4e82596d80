"""What is offered says what the message says: nobody else did it, and nothing is left out or asked in vain."""

import pytest

from nearer.reader.document import Document
from nearer.reader.rewording.candidates import candidates


def offered(text):
    return [each.text for each in candidates(Document(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "You keep asking my mum when we'll get married.",
            "It's hard for me when you ask my mum when we'll get married.",
        ),
        ("You never ask me if I slept.", "It would mean a lot to me."),
        (
            "You keep telling the neighbours I'm broke.",
            "It's hard for me when you tell the neighbours I'm broke.",
        ),
        (
            "You never wipe your feet before you come in.",
            "Could you try to wipe your feet before you come in?",
        ),
        ("You never say please.", "Could you try to say please?"),
        (
            "You left me alone with the twins on Sunday.",
            "It was hard for me when I was on my own with the twins on Sunday.",
        ),
        (
            "You ignored me and my mate at the party.",
            "It was hard for me when you ignored me and my mate at the party.",
        ),
        (
            "You swore at me in the shop and I was frightened.",
            "I felt frightened when you swore at me in the shop.",
        ),
        (
            "You made me cry in front of the neighbours.",
            "It was hard for me when I ended up crying in front of the neighbours.",
        ),
        (
            "You're so rude to my nan on the phone.",
            "I'd love it if you were a bit kinder to my nan.",
        ),
        (
            "You let the boys mock me and laughed.",
            "It was hard for me when you let the boys mock me and laughed.",
        ),
        ("You never hug me when I'm scared.", "I'd love to be hugged when I'm scared."),
        (
            "You never stroke the cat when she cries.",
            "It's hard for me when you don't stroke the cat when she cries.",
        ),
        ("You never text Jo back.", "It's hard for me when you don't text Jo back."),
        (
            "You're ashamed of me at work.",
            "Sometimes I wonder if you're ashamed of me at work.",
        ),
        (
            "Every time I tell you something you use it against me.",
            "It's hard for me when I tell you something and you use it against me.",
        ),
        (
            "Could you maybe for once put the kids to bed?",
            "Could you put the kids to bed? It would mean a lot to me.",
        ),
        ("You cheated on me.", "It was hard for me when you cheated on me."),
        (
            "If you go to Leeds tomorrow, we're done.",
            "I feel [hurt / afraid / something else] when I think of you going to Leeds tomorrow.",
        ),
        ("Either you ring him or I will.", "I'd love it if you'd ring him."),
        (
            "You ruined our picnic with your moaning.",
            "It was hard for me when our picnic went wrong because of your moaning.",
        ),
        (
            "You ruined our walk by being late.",
            "It was hard for me when you were late and our walk went wrong.",
        ),
        ("You ruined the whole evening for us.", "It was hard for me when the whole evening went"),
        ("I guess I'll just cook everything myself then.", "Could you cook everything with me?"),
        ("You never wipe up after yourself.", "I'd love it if you cleared your things away."),
        ("Oh so now you want to talk.", "It's been hard for me until now."),
        (
            "You just sat there while your aunt mocked me.",
            "Could you speak up for me next time?",
        ),
        (
            "You promised you wouldn't smoke and now it's all over the car.",
            "It was hard for me when you said you wouldn't smoke and it turned out differently.",
        ),
        ("All you do is grumble.", "It's hard for me when you grumble."),
        ("You didn't wish me a safe trip.", "It was hard for me when you didn't wish me a safe"),
        ("You never bath the twins.", "Could you bath the twins now and then?"),
        ("You never lock the shed.", "Could you try to lock the shed?"),
        (
            "You lied to me about the car.",
            "It was hard for me when I wasn't told the truth about the car.",
        ),
    ],
)
def test_the_specifics_are_kept(text, expected):
    assert any(expected in each for each in offered(text)), offered(text)


@pytest.mark.parametrize(
    ("text", "unsaid"),
    [
        ("You never touch the guitar.", ("affection", "could you touch")),
        ("You haven't touched the dishes for a month.", ("affection", "for a month?")),
        ("You haven't mopped the hall for a month.", ("the hall for a month?",)),
        ("You don't want me there.", ("love me",)),
        ("You took my dad's side about the car.", ("ask me first",)),
        ("Wow, you cooked a meal.", ("when you cooked",)),
        ("You never call your sister.", ("hear so little",)),
        ("You never listen to our son.", ("feel heard",)),
        ("You never ask my dad how he is.", ("ask me",)),
        ("You keep borrowing money from my aunt.", ("owe me",)),
        ("You always shout at the dog.", ("talk to me",)),
        ("You forgot to fetch Mia and didn't even ring.", ("fetch mia and didn't even ring next",)),
        ("You didn't come to the clinic when I had the miscarriage.", ("next time",)),
        ("You always tell me I'm ugly.", ("works for both",)),
        ("If you forget the keys again, I'm leaving.", ("think of you",)),
        ("You ruined my evening with Jo.", ("because of", "evening went wrong")),
        ("You never do your own ironing.", ("left to me", "take turns")),
        ("So now you're ignoring me.", ("until now",)),
        ("You just sat there while I cried.", ("share the work", "speak up")),
        ("You promised to write and you lied.", ("when you promised",)),
        ("All you do is criticise.", ("do something together",)),
        ("You didn't wish me luck.", ("wonder",)),
        ("You ghosted me for a week then asked for my notes.", ("i didn't hear back from you",)),
    ],
)
def test_nothing_else_is_said(text, unsaid):
    said = " ".join(offered(text)).lower()
    assert [each for each in unsaid if each in said] == []
    assert said
