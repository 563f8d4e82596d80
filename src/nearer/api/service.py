"""The API, put together."""

from functools import cache
from typing import Any

from ninja import NinjaAPI

from nearer.api import check_ins, description, me, problems, reader
from nearer.api.access import TokenAuth

PREFIX = "/api/v1/"


@cache
def schema() -> dict[str, Any]:
    """The OpenAPI description of all operations."""
    return description.complete(dict(api.get_openapi_schema(path_prefix=PREFIX)))


api = NinjaAPI(
    title="Nearer",
    version="1",
    description="A person’s own check-ins and the reader, for programs of their own.",
    # The page that ninja offers loads scripts from elsewhere; the schema has a view of ours.
    docs_url=None,
    openapi_url="",
    urls_namespace="api",
    auth=TokenAuth(),
)
problems.install(api)
api.add_router("", me.router)
api.add_router("", check_ins.router)
api.add_router("", reader.router)
