"""Words of the list that may fit what somebody wrote, to tap or to leave; never chosen beforehand."""

from collections.abc import Iterable

from nearer import content
from nearer.parts.moments.documents import Named
from nearer.reader.signals import signals_of, words_that_may_fit

MOST = 4
# More says no more of what is felt, and would keep the page waiting.
LONGEST = 2000


def words_for(
    text: str, language: str, chosen: Iterable[Named] = ()
) -> tuple[content.FeelingWord, ...]:
    """The likeliest first; none where nothing is likely, or where there is no model to ask."""
    if not text.strip():
        return ()
    (heard,) = signals_of([text[:LONGEST]])
    ids = [word for fit in words_that_may_fit(heard) for word in fit.words]
    known, there = content.lexicon(language).words, {named.word for named in chosen}
    return tuple(known[id_] for id_ in ids if id_ in known and id_ not in there)[:MOST]
