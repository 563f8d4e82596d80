"""What may matter under a feeling, in groups, with small requests to start from."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from nearer.content import files


@dataclass(frozen=True, slots=True)
class Need:
    """Something that matters to people.

    ``phrase`` is said between "because" and "matters to me". ``requests`` are seeds: each small,
    doable, and easy to refuse.
    """

    id: str
    label: str
    group: str
    phrase: str
    requests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NeedGroup:
    """Needs of one kind."""

    id: str
    label: str
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class Needs:
    """The groups in their order, and every need by its id."""

    groups: tuple[NeedGroup, ...]
    needs: Mapping[str, Need]


@cache
def needs(language: str = files.ENGLISH) -> Needs:
    """All needs in this language."""
    data = files.read("needs.toml", language)
    groups = tuple(
        NeedGroup(
            group["id"],
            group["label"],
            tuple(
                Need(row["id"], row["label"], group["id"], row["phrase"], tuple(row["requests"]))
                for row in group["needs"]
            ),
        )
        for group in data["group"]
    )
    by_id = {need.id: need for group in groups for need in group.needs}
    return Needs(groups, MappingProxyType(by_id))
