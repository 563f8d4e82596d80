"""Pages of the shell itself: nothing here knows who is asking."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.http import require_safe

from nearer.shell.gallery import PAGES, specimens


@require_safe
def offline(request: HttpRequest) -> HttpResponse:
    """What the service worker shows without a connection: the same page for everybody."""
    return HttpResponse(render_to_string("shell/offline.html"))


@require_safe
def manifest(request: HttpRequest) -> HttpResponse:
    """The app's name and icon for a home screen, neutral for whoever asked for quiet titles."""
    return render(request, "shell/manifest.webmanifest", content_type="application/manifest+json")


@require_safe
def service_worker(request: HttpRequest) -> HttpResponse:
    """Served from the root, so that its scope is the whole app."""
    return render(request, "shell/service-worker.js", content_type="text/javascript")


@require_safe
def gallery(request: HttpRequest, page: str = "parts") -> HttpResponse:
    """Every component in every state; only for developers."""
    if page not in PAGES:
        raise Http404
    return render(request, f"shell/gallery/{page}.html", specimens())
