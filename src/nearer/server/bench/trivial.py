"""What pages and saves are compared with: the least that a view can do on the same server."""

import os

from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt

PAGE_PATH, SAVE_PATH = "/bench/page/", "/bench/save/"
# As many bytes as a sealed moment has, in the same database: as durable as a save of ours.
SAVED_BYTES = 1024
TABLE = "CREATE TABLE bench_save (id INTEGER PRIMARY KEY, sealed BLOB NOT NULL)"


def make_table() -> None:
    """The table that the trivial save writes into; it is in the scratch database only."""
    with connection.cursor() as cursor:
        cursor.execute(TABLE)


def page(request: HttpRequest) -> HttpResponse:
    """Two letters."""
    return HttpResponse("ok", content_type="text/plain")


@csrf_exempt
def save(request: HttpRequest) -> HttpResponse:
    """One INSERT in one transaction."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("INSERT INTO bench_save (sealed) VALUES (%s)", [os.urandom(SAVED_BYTES)])
    return HttpResponse("ok", content_type="text/plain")
