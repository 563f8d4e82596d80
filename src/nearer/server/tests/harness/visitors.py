"""Whoever asks: a browser with certain cookies, or a program with a token."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from typing import Any

from django.db import transaction
from django.http import HttpResponse
from django.test import Client


@dataclass(frozen=True)
class Visitor:
    """Cookies and headers that come with every request. Asking never changes the visitor."""

    cookies: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, client: Client, *, without: str = "") -> "Visitor":
        """The visitor that this test client is just now; ``without`` leaves a cookie out."""
        kept = {n: m for n, m in client.cookies.items() if n != without and m.value}
        return cls("; ".join(f"{name}={morsel.coded_value}" for name, morsel in kept.items()))

    def client(self, **options: Any) -> Client:
        """A fresh test client of this visitor; a page that fails answers 500 there."""
        client = Client(raise_request_exception=False, headers=self.headers, **options)
        client.cookies = SimpleCookie(self.cookies)
        return client

    def ask(self, method: str, url: str, data: Any = None, **more: Any) -> HttpResponse:
        """One request. ``data``: a query, a form, or what is sent as JSON."""
        client = self.client()
        if method == "GET":
            more.pop("content_type", None)
            return client.get(url, data, **more)
        if method == "POST" and "content_type" not in more:
            return client.post(url, data or {}, **more)
        more.setdefault("content_type", "application/json")
        return client.generic(method, url, "" if data is None else json.dumps(data), **more)


@contextmanager
def undone() -> Iterator[None]:
    """Whatever happens to the database inside has not happened afterwards."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
