"""What the model answers: one number from 0 to 1 for each name, in this order."""

from training.close_talk import LABELS as CLOSE_TALK

EMOTIONS = (
    *("admiration", "amusement", "anger", "annoyance", "approval", "caring", "confusion"),
    *("curiosity", "desire", "disappointment", "disapproval", "disgust", "embarrassment"),
    *("excitement", "fear", "gratitude", "grief", "joy", "love", "nervousness", "optimism"),
    *("pride", "realization", "relief", "remorse", "sadness", "surprise", "neutral"),
)
TOPICS = {
    "Work": "work",
    "School": "school",
    "Financial Problem": "money",
    "Emotional Turmoil": "turmoil",
    "Social Relationships": "people",
    "Family Issues": "family",
    "Health, Fatigue, or Physical Pain": "health",
    "Everyday Decision Making": "decisions",
    "Other": "other",
}
# What a row that speaks of danger speaks of.
HARMS = ("self-harm", "violence", "fear", "coercion")
# A head shares its hidden layer: names that are learned from the same rows.
HEADS: dict[str, tuple[str, ...]] = {
    "emotions": tuple(f"emotions.{name}" for name in EMOTIONS),
    "disclosure": ("disclosure.emotional", "disclosure.informational"),
    "depth": ("depth",),
    "support": ("support.emotional", "support.informational"),
    "advice": ("advice",),
    "attack": ("attack",),
    "close": CLOSE_TALK,
    "strain": (*(f"topic.{name}" for name in TOPICS.values()), "strain"),
    "harm": tuple(f"harm.{kind}" for kind in HARMS),
}
# What the second encoder knows (``training.danger``).
DANGERS = ("danger", *HEADS["harm"])
OUTPUTS = tuple(name for names in HEADS.values() for name in names)
PLACE = {name: place for place, name in enumerate(OUTPUTS)}
