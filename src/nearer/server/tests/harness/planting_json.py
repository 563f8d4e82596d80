"""Plants markers through the API: in every property, header and query, accepted or refused."""

import json
from collections.abc import Iterator
from typing import Any

from nearer.api import service
from nearer.server.tests import access_matrix
from nearer.server.tests.harness import bodies, roles, routes
from nearer.server.tests.harness.planting import TOO_LONG, Planter
from nearer.server.tests.harness.visitors import Visitor

ROUTES = {route.name: route for route in routes.walk()}
OPERATIONS = [(row.method, row.route) for row in access_matrix.rows(access_matrix.API)]


def plant(planter: Planter) -> None:
    """By programs that may write, may not, and show nothing good."""
    world = planter.world
    for operation, body in bodies.JSON.items():
        for role in (roles.writing, roles.reading, roles.revoked, roles.no_token):
            state = f"{role.__name__} {operation}.{body.words}"
            sent = body.fields(world, planter.marker(state))
            answer = _send(planter, role(world), operation, sent)
            may = role is roles.writing or (role is roles.reading and not body.keeps)
            assert answer.status_code < (300 if may else 500), answer.content
            assert answer.status_code >= 400 or may, state
        for name, change in _changes(planter, body.fields(world, "words")):
            _refused(planter, operation, name, change)
    _strange_headers_and_queries(planter)


def _changes(planter: Planter, good: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Bodies that do not fit: one property at a time, one too many, half of one."""
    for name in good:
        where = f"{name} of the API"
        yield where, json.dumps(good | {name: planter.marker(where) + TOO_LONG})
        yield where, json.dumps(good | {name: [{"word": planter.marker(where)}]})
        yield f"a name in {name}", json.dumps(good | {name: [{planter.marker(where): 1}]})
    yield "a name", json.dumps(good | {planter.marker("a name of the API"): 1})
    yield "half", json.dumps(good | {"sentence": planter.marker("half of the API")})[:-1]


def _refused(planter: Planter, operation: str, name: str, sent: str) -> None:
    answer = _send(planter, roles.writing(planter.world), operation, sent)
    assert 400 <= answer.status_code < 500, f"{operation} {name}: {answer.status_code}"
    if not name.startswith("a name"):  # Where it does not fit may be told, what was sent there not.
        assert planter.stem not in answer.content.decode(), f"{operation} repeats {name}"


def _send(planter: Planter, visitor: Visitor, operation: str, sent: Any) -> Any:
    method, name = operation.split()
    url = planter.world.url(ROUTES[name])
    data = sent if isinstance(sent, str) else json.dumps(sent)
    answer = visitor.client().generic(method, url, data, content_type="application/json")
    planter.answers.append((operation, answer))
    return answer


def _strange_headers_and_queries(planter: Planter) -> None:
    mark = planter.marker("token").encode("ascii", "ignore").decode().strip()
    strange = Visitor(headers={"Authorization": f"Bearer nrk_{mark}_{mark}", "User-Agent": mark})
    for method, name in OPERATIONS:
        url = planter.world.url(ROUTES[name])
        query = planter.marker(f"query of {name}")
        good = [] if method == "DELETE" else [roles.writing(planter.world)]
        for visitor in (strange, *good):
            answer = visitor.client().generic(method, f"{url}?cursor={query}&limit={query}")
            planter.answers.append((f"{method} {name}", answer))
            assert answer.status_code < 500, f"{method} {name}: {answer.status_code}"


def free_text() -> set[str]:
    """Every property of a body, and every parameter, that takes more than listed values."""
    schema = service.schema()
    operations = [one for path in schema["paths"].values() for one in path.values()]
    bodies_sent = [one["requestBody"] for one in operations if "requestBody" in one]
    parameters = {
        f"{given['in']}.{given['name']}": given["schema"]
        for one in operations
        for given in one.get("parameters", [])
    }
    shapes = schema["components"]["schemas"]
    found = {name for body in bodies_sent for name in _strings(body, "body", shapes)}
    return found.union(*(_strings(node, name, shapes) for name, node in parameters.items()))


def _strings(node: Any, name: str, shapes: dict[str, Any]) -> Iterator[str]:
    """Names, as ``Shape.property``, of the free strings in a part of the schema."""
    if not isinstance(node, dict):
        for inner in node if isinstance(node, list) else ():
            yield from _strings(inner, name, shapes)
        return
    if "$ref" in node:
        target = node["$ref"].rpartition("/")[2]
        yield from _strings(shapes[target], target, shapes)
    if node.get("type") == "string" and not {"enum", "const"} & node.keys():
        yield name
    for key, inner in node.items():
        if key == "properties":
            for each, shape in inner.items():
                yield from _strings(shape, f"{name}.{each}", shapes)
        else:
            yield from _strings(inner, name, shapes)
