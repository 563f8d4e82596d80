"""docs/api.md: the schema written out for people, after an introduction."""

from collections.abc import Iterator
from typing import Any

from nearer.api import description, service
from nearer.kit import rates

PROSE = f"""\
Programs of one's own can read and keep check-ins, and have messages read. A token is made under *You → Tokens*, for reading
or for writing too, and for a year at most. It is shown once. Whoever has it has what it opens: keep
it as a password. It can be revoked at any time on the same page, and all of them end when the
password is changed because somebody may know it, and when an account is restored.

    curl -H "Authorization: Bearer $TOKEN" https://nearer.example/api/v1/check-ins

- Only the token counts. Cookies open nothing here.
- What is sent and answered is JSON in UTF-8. Unknown names and wrong types are refused: nothing is
  guessed.
- A message that is sent to be read or reworded is kept nowhere; a token for reading is enough.
- A token may ask {rates.TIMES} times a minute. Then comes 429, with `Retry-After` in seconds.
- What is another person's, deleted, or was never there gets the same 404.
- The server itself answers 413 for a body over 1 MiB, 408 for one that takes too long, and 503 when
  it is busy; these three may come without a problem in their body.
- The schema is at `/api/v1/openapi.json` (OpenAPI 3.1). Within version 1, keys may be added; none
  goes, and none changes its meaning.

## Errors

An error is a problem (RFC 9457), sent as `application/problem+json`. `code` is for programs and
stays; [errors.md](errors.md) lists all codes. What was sent is never repeated in it. A failure of
the server is a problem too, with 500 and the code `broken`.

## Saving twice, and at the same time

A program that does not know whether a check-in was saved sends it again with the same `once`: there
will be one. A change sends the `revision` that was read. If a part that it changes was changed
since, in a page or by another program, nothing is written, and 409 brings the check-in as it stands
in `current`. A check-in that was deleted can be brought back for a day.
"""


def page(note: str) -> str:
    """The whole page. ``note`` says at its head that it is written from the code."""
    schema = service.schema()
    lines = ["# The API", "", note, "", PROSE, *_operations(schema), "", *_models(schema)]
    return "\n".join(lines) + "\n"


def _operations(schema: dict[str, Any]) -> Iterator[str]:
    yield "## Addresses"
    for path, methods in schema["paths"].items():
        for method, operation in methods.items():
            yield from _operation(path, method, operation)


def _operation(path: str, method: str, operation: dict[str, Any]) -> Iterator[str]:
    yield from ("", f"### `{method.upper()} {path}`", "", f"{operation['summary']}.")
    yield from ("", operation["description"])
    if operation["parameters"] or "requestBody" in operation:
        yield ""
    for parameter in operation["parameters"]:
        described = parameter.get("description", "Identifier.")
        yield f"- `{parameter['name']}` (in the {parameter['in']}): {_kind(parameter['schema'])}. {described}"
    if "requestBody" in operation:
        body = operation["requestBody"]["content"]["application/json"]["schema"]
        yield f"- Body: {_kind(body)}."
    yield from ("", "| Status | Answer |", "|---|---|")
    for status, answer in sorted(operation["responses"].items()):
        kinds = [_kind(each["schema"]) for each in answer.get("content", {}).values()]
        yield f"| {status} | {': '.join([description.MEANINGS[status], *kinds])} |"


def _models(schema: dict[str, Any]) -> Iterator[str]:
    yield "## What is sent and answered"
    for name, model in sorted(schema["components"]["schemas"].items()):
        yield from ("", f"### {name}", "", model["description"], "")
        yield from ("| Key | Type | What it is |", "|---|---|---|")
        for key, value in model["properties"].items():
            optional = "" if key in model.get("required", []) else " (optional)"
            yield f"| `{key}`{optional} | {_kind(value)} | {value.get('description', '')} |"


def _kind(value: dict[str, Any]) -> str:
    """The type in words: a name, the values it may have, and its limits."""
    if "$ref" in value:
        name = value["$ref"].rsplit("/", 1)[1]
        return f"[{name}](#{name.lower()})"
    forms = value.get("anyOf") or value.get("oneOf") or value.get("allOf")
    if forms:
        return " or ".join(_kind(each) for each in forms)
    if "enum" in value:
        return ", ".join(f"`{each}`" for each in value["enum"])
    if "const" in value:
        return f"`{str(value['const']).lower()}`"
    if value["type"] == "array":
        most = f", at most {value['maxItems']}" if "maxItems" in value else ""
        return f"list of {_kind(value['items'])}{most}"
    if value["type"] == "object":
        return f"object of {_kind(value['additionalProperties'])}"
    return f"{value.get('format', value['type'])}{_limits(value)}"


def _limits(value: dict[str, Any]) -> str:
    if "maximum" in value:
        return f" from {value['minimum']} to {value['maximum']}"
    return f" of at most {value['maxLength']} characters" if "maxLength" in value else ""
