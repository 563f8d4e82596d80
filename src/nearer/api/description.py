"""Completes the schema that django-ninja makes: what each operation can refuse, and as what."""

import json
from typing import Any

from nearer.api import problems
from nearer.api.shown import Problem

REFERENCE = "#/components/schemas/{model}"
WRITING = {"post", "patch", "delete"}
# Marks an operation that answers what is sent and keeps none of it.
KEEPS_NOTHING = "x-keeps-nothing"
TEXT = {"schema": {"type": "string"}}
HEADERS = {
    "201": {"Location": TEXT | {"required": True}},
    "401": {"WWW-Authenticate": TEXT | {"required": True}},
    "403": {"WWW-Authenticate": TEXT | {"required": True}},
    "429": {"Retry-After": {"schema": {"type": "integer", "minimum": 1}, "required": True}},
}
MEANINGS = {
    "200": "Here it is",
    "201": "It was begun",
    "204": "It is put away",
    "400": "The body is not JSON",
    "401": "No token, or one that is unknown, expired or revoked",
    "403": "The token can only read",
    "404": "There is nothing of this person’s here",
    "405": "This address does not take this method",
    "409": "It was changed since this revision",
    "422": "Something does not fit",
    "429": "Over 120 requests of this token within a minute",
}


def complete(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with every refusal in it, and without models that nothing refers to."""
    schemas = schema["components"]["schemas"]
    problem = Problem.model_json_schema(ref_template=REFERENCE, mode="serialization")
    schemas |= problem.pop("$defs") | {"Problem": problem}
    for path, methods in schema["paths"].items():
        for method, operation in methods.items():
            _complete_operation(path, method, operation)
    written = json.dumps(schema)
    schema["components"]["schemas"] = {
        name: model
        for name, model in schemas.items()
        if f'"{REFERENCE.format(model=name)}"' in written
    }
    return schema


def refusals(path: str, method: str, operation: dict[str, Any]) -> list[str]:
    """The statuses with which an operation can refuse."""
    found = {"401", "429"}
    keeps = not operation.get(KEEPS_NOTHING)
    if method in WRITING and keeps:
        found.add("403")
    if "{" in path:
        found.add("404")
    if "requestBody" in operation:
        found |= {"400", "409", "422"} if keeps else {"400", "422"}
    if any(parameter["in"] == "query" for parameter in operation["parameters"]):
        found.add("422")
    return sorted(found)


def _complete_operation(path: str, method: str, operation: dict[str, Any]) -> None:
    answers = {str(status): answer for status, answer in operation["responses"].items()}
    content = {problems.TYPE: {"schema": {"$ref": REFERENCE.format(model="Problem")}}}
    answers |= {status: {"content": content} for status in refusals(path, method, operation)}
    for status, answer in answers.items():
        answer["description"] = MEANINGS[status]
        if status in HEADERS:
            answer["headers"] = HEADERS[status]
    operation["responses"] = answers
