"""Every address there is: Django's resolver, the API's operations in it, and the raw route."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver, reverse

from nearer.live.route import PATH as EVENTS_PATH

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
# Addresses in front of Django, in the server's own ASGI app.
RAW = {"events": EVENTS_PATH}


@dataclass(frozen=True)
class Route:
    """An address: its name, its path as a pattern, and the parameters in it."""

    name: str
    path: str
    parameters: tuple[str, ...]

    def url(self, values: dict[str, Any]) -> str:
        """The address with these values in it."""
        if self.name in RAW:
            return self.path
        return reverse(self.name, kwargs={name: values[name] for name in self.parameters})


def walk() -> list[Route]:
    """Every route of pages and API, and the raw ones, in the order of the resolver."""
    raw = [Route(name, path, ()) for name, path in RAW.items()]
    return [*_walk(get_resolver(), "", "/", ()), *raw]


def _walk(
    resolver: URLResolver, space: str, path: str, parameters: tuple[str, ...]
) -> Iterator[Route]:
    for entry in resolver.url_patterns:
        here = path + str(entry.pattern)
        named = (*parameters, *entry.pattern.converters)
        if isinstance(entry, URLResolver):
            inside = f"{space}{entry.namespace}:" if entry.namespace else space
            yield from _walk(entry, inside, here, named)
        elif isinstance(entry, URLPattern):
            yield Route(f"{space}{entry.name or f'unnamed {here}'}", here, named)
