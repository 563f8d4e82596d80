"""What is asked of other people's corpora of feelings: is the family found that the label names?"""

from collections.abc import Callable, Iterable, Mapping

from nearer.reader.measuring.questions import Case, Question, Row, family

Labels = Callable[[Row], Iterable[str]]
Families = Mapping[str, str]

BASIC = {
    "anger": "anger",
    "disgust": "disgust",
    "fear": "fear",
    "guilt": "guilt",
    "joy": "joy",
    "sadness": "sadness",
    "shame": "shame",
}
GOEMOTIONS = {
    **{label: label for label in ("anger", "disgust", "fear", "grief", "joy", "love", "sadness")},
    **{"annoyance": "anger", "nervousness": "fear", "remorse": "guilt", "embarrassment": "shame"},
    **{"disappointment": "sadness", "caring": "love", "gratitude": "love", "desire": "longing"},
    **{"amusement": "joy", "excitement": "joy", "optimism": "joy", "relief": "joy", "pride": "joy"},
    **{"surprise": "awe", "curiosity": "awe"},
}
XED = {**BASIC, "trust": "love", "surprise": "awe"}
SITUATIONS = {
    **dict.fromkeys(("angry", "annoyed", "furious"), "anger"),
    **dict.fromkeys(("afraid", "anxious", "apprehensive", "terrified"), "fear"),
    **dict.fromkeys(("sad", "disappointed"), "sadness"),
    **dict.fromkeys(("confident", "content", "excited", "hopeful", "joyful", "proud"), "joy"),
    **dict.fromkeys(("caring", "grateful", "trusting"), "love"),
    **dict.fromkeys(("ashamed", "embarrassed"), "shame"),
    **dict.fromkeys(("impressed", "surprised"), "awe"),
    **{"devastated": "grief", "disgusted": "disgust", "guilty": "guilt", "jealous": "jealousy"},
    **{"lonely": "loneliness", "nostalgic": "longing"},
}


def _several(row: Row) -> Iterable[str]:
    found: Iterable[str] = row["labels"]
    return found


def _emotion(row: Row) -> Iterable[str]:
    return [row["labels"]["emotion"]]


def _label(row: Row) -> Iterable[str]:
    return [row["labels"]["label"]]


def _asked(families: Families, labels: Labels, *, others: bool) -> Callable[[Row], list[Case]]:
    """One case for each family; ``others``: also of rows whose label names no family."""

    def cases(row: Row) -> list[Case]:
        named = {families[label] for label in labels(row) if label in families}
        if not named and not others:
            return []
        asked = sorted(set(families.values()))
        return [Case(row["text"], each in named, (each,)) for each in asked]

    return cases


def _question(families: Families, labels: Labels, *, others: bool = False) -> tuple[Question]:
    cases = _asked(families, labels, others=others)
    about = "feelings, each row asked once for every family"
    return (Question(about, "a feeling of the family", cases, family, by_rule=False),)


ASKED_OF_EMOTIONS = {
    "goemotions": _question(GOEMOTIONS, _several, others=True),
    "xed": _question(XED, _several, others=True),
    "isear": _question(BASIC, _emotion),
    "enisear": _question(BASIC, _emotion),
    "tweeteval_emotion": _question(BASIC, _emotion),
    "ed_intents": _question(SITUATIONS, _label),
}
