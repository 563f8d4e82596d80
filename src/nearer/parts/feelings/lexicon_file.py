"""What the page's script learns of the words once somebody looks for one: public, and cached long.

Labels, definitions and placements stand on the page itself, which is complete without this.
"""

import json
from importlib.resources import files

from nearer import content

FOLDER = "feelings"


def name(language: str) -> str:
    """The static file of this language; English where it has none."""
    named = f"{FOLDER}/words.{language}.json"
    there = files("nearer.parts.feelings").joinpath("static", named).is_file()
    return named if there else f"{FOLDER}/words.en.json"


def text(language: str) -> str:
    """The file: forms and neighbours of each word, a word a line; what vague words cover; openings."""
    words = content.lexicon(language).words.values()
    lines = ",\n".join(f"{_json(word.id)}: {_json(_told(word))}" for word in words)
    first = content.first_feelings(language)
    listed = ",\n".join(f"{_json(said)}: {_json(list(ids))}" for said, ids in first.covers.items())
    openings = _json(list(first.openings))
    return f'{{"words": {{\n{lines}\n}}, "covers": {{\n{listed}\n}}, "openings": {openings}}}\n'


def _told(word: content.FeelingWord) -> dict[str, object]:
    forms = dict.fromkeys(form.text for form in word.forms if form.text != word.label)
    told: dict[str, object] = {
        "forms": list(forms),
        "near": [[near.id, near.differs] for near in word.near],
    }
    return told | ({"with": list(word.softer)} if word.softer else {})


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
