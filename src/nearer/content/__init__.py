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
from nearer.content.feelings import Family, Feelings, Word, first_feelings
from nearer.content.files import languages
from nearer.content.helplines import ANYWHERE, HelpLine, HelpPage, help_countries, help_page
from nearer.content.steps import FourSteps, Step, four_steps

__all__ = [
    "ANYWHERE",
    "Elsewhere",
    "Family",
    "Feelings",
    "FourSteps",
    "HelpLine",
    "HelpPage",
    "Region",
    "Sensation",
    "Sensations",
    "Step",
    "Texture",
    "Word",
    "first_feelings",
    "four_steps",
    "help_countries",
    "help_page",
    "languages",
    "regions",
    "sensations",
]
