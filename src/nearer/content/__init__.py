"""Words, guides and numbers as data: a second language is a second folder beside ``en``."""

from nearer.content.body import (
    Elsewhere,
    Region,
    Sensation,
    Sensations,
    Texture,
    regions,
    sensations,
)
from nearer.content.body_words import BodyWords, GroupMap, body_words
from nearer.content.deep_check_in import DeepCheckIn, RatedWord, Side, deep_check_in
from nearer.content.feelings import Family, Feelings, Word, first_feelings
from nearer.content.files import languages
from nearer.content.guided import GuidedPart, guided_parts
from nearer.content.guides import Guide, guides
from nearer.content.helplines import ANYWHERE, HelpLine, HelpPage, help_countries, help_page
from nearer.content.lexicon import (
    FeelingFamily,
    FeelingWord,
    Form,
    Lexicon,
    Neighbour,
    Use,
    lexicon,
)
from nearer.content.needs import Need, NeedGroup, Needs, needs
from nearer.content.scenes import Scene, scenes
from nearer.content.steps import FourSteps, Step, four_steps

__all__ = [
    "ANYWHERE",
    "BodyWords",
    "DeepCheckIn",
    "Elsewhere",
    "Family",
    "FeelingFamily",
    "FeelingWord",
    "Feelings",
    "Form",
    "FourSteps",
    "GroupMap",
    "Guide",
    "GuidedPart",
    "HelpLine",
    "HelpPage",
    "Lexicon",
    "Need",
    "NeedGroup",
    "Needs",
    "Neighbour",
    "RatedWord",
    "Region",
    "Scene",
    "Sensation",
    "Sensations",
    "Side",
    "Step",
    "Texture",
    "Use",
    "Word",
    "body_words",
    "deep_check_in",
    "first_feelings",
    "four_steps",
    "guided_parts",
    "guides",
    "help_countries",
    "help_page",
    "languages",
    "lexicon",
    "needs",
    "regions",
    "scenes",
    "sensations",
]
