"""Whether an answer to bad input is one that a person, or a program, can do something with."""

import json

from django.http import HttpResponse

from nearer.server.tests.harness import headers

PROBLEM = "application/problem+json"
INSIDE = ("Traceback", "Exception", "django.", "nearer.", "/src/", "site-packages")


def faults(response: HttpResponse) -> list[str]:
    """What is wrong with a refusal; nothing, if it is clear, in our look, and tells no more."""
    found = list(headers.faults(response))
    text = response.content.decode()
    found += [f"says {word}" for word in INSIDE if word in text]
    if response.get("Content-Type", "").startswith(PROBLEM):
        read = json.loads(text)
        return found + [f"no {name}" for name in ("code", "detail", "hint") if name not in read]
    if not response.get("Content-Type", "").startswith("text/html"):
        return [*found, f"is {response.get('Content-Type')}"]
    for part in ("</title>", "<main", "shell/css/base", "<h1"):
        if part not in text:
            found.append(f"has no {part}")
    return found
