"""Finer words: the weekly rating, and scenes for telling near neighbours apart."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from nearer import content
from nearer.parts.records.marks import Mark, uuid
from nearer.people.access import MemberRequest, unlocked
from nearer.rooms.expression.finer import cards, deep, queries
from nearer.rooms.expression.finer.forms import RatingsForm, deep_form, scene_form
from nearer.shell import toasts


@unlocked
@require_safe
def finer_words(request: MemberRequest) -> HttpResponse:
    """Both practices, and what can be seen of the first."""
    context = {"found": queries.finer(request.viewer)}
    return render(request, "expression/finer/finer.html", context)


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def rate_deeply(request: MemberRequest) -> HttpResponse:
    """Ten words about two moments. Nothing is kept by looking; come back to, it leads to what it kept."""
    if request.method != "POST":
        once = uuid(request.GET.get("once"))
        if once and deep.one_rated(request.viewer, once):
            return redirect("deep-check-in", once)
        return _show_deep(request, deep_form(), Mark.fresh())
    form, mark = deep_form(request.POST), Mark.sent(request.POST, field=deep.RATED)
    return _keep(request, form, mark, mark.once)


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def change_rated(request: MemberRequest, rated_id: UUID) -> HttpResponse:
    """One that was kept."""
    rated = deep.one_rated(request.viewer, rated_id)
    if rated is None:
        raise Http404
    if request.method != "POST":
        form = deep_form(saved=rated.ratings)
        return _show_deep(request, form, Mark.fresh(), rated_id)
    return _keep(
        request,
        deep_form(request.POST),
        Mark.sent(request.POST, field=deep.RATED),
        rated_id,
        rated_id,
    )


@unlocked
@require_POST
def delete_rated(request: MemberRequest, rated_id: UUID) -> HttpResponse:
    """Put it away; for a day it can be brought back."""
    if not deep.put_away(viewer=request.viewer, rated_id=rated_id):
        raise Http404
    undo_url = reverse("deep-check-in-restore", args=[rated_id])
    toasts.show(request, _("Deleted."), undo_url=undo_url)
    return redirect("finer-words")


@unlocked
@require_POST
def restore_rated(request: MemberRequest, rated_id: UUID) -> HttpResponse:
    """Bring it back."""
    if not deep.bring_back(viewer=request.viewer, rated_id=rated_id):
        raise Http404
    return redirect("finer-words")


@unlocked
@require_POST
def begin_scenes(request: MemberRequest) -> HttpResponse:
    """Five scenes, or those of them that are left."""
    following = cards.begin(viewer=request.viewer).next
    return redirect("scene", following) if following else redirect("finer-words")


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def scene(request: MemberRequest, scene_name: str) -> HttpResponse:
    """One scene, and five words to rate."""
    shown = _scene(scene_name)
    if request.method != "POST":
        again = scene_name in cards.session(request.viewer).done
        saved = cards.rated(request.viewer, scene_name) if again else None
        return _show_scene(request, shown, scene_form(shown, saved=saved))
    form = scene_form(shown, request.POST)
    if not form.is_valid():
        return _show_scene(request, shown, form, status=422)
    cards.rate(viewer=request.viewer, scene=shown, ratings=form.ratings())
    return redirect("scene-differences", scene_name)


@unlocked
@require_safe
def scene_differences(request: MemberRequest, scene_name: str) -> HttpResponse:
    """How the words differ in this scene, beside what was given."""
    shown = _scene(scene_name)
    if cards.rated(request.viewer, scene_name) is None:
        return redirect("scene", scene_name)
    context = {
        "scene": shown,
        "words": queries.differs(request.viewer, shown),
        "session": cards.session(request.viewer),
        "step": "expression",
    }
    return render(request, "expression/finer/differences.html", context)


def _scene(scene_name: str) -> content.Scene:
    found = content.scenes(get_language() or "en").get(scene_name)
    if found is None:
        raise Http404
    return found


def _keep(
    request: MemberRequest, form: RatingsForm, mark: Mark, rated_id: UUID, known: UUID | None = None
) -> HttpResponse:
    if not form.is_valid():
        return _show_deep(request, form, mark, known, status=422)
    deep.keep(viewer=request.viewer, rated_id=rated_id, ratings=form.ratings())
    return redirect("finer-words")


def _show_deep(
    request: MemberRequest,
    form: RatingsForm,
    mark: Mark,
    rated_id: UUID | None = None,
    *,
    status: int = 200,
) -> HttpResponse:
    action = reverse("deep-check-in", args=[rated_id]) if rated_id else reverse("deep-check-in-new")
    context = {"form": form, "mark": mark, "action": action}
    context |= {"rated_id": rated_id, "step": "expression"}
    return render(request, "expression/finer/deep.html", context, status=status)


def _show_scene(
    request: MemberRequest, shown: content.Scene, form: RatingsForm, *, status: int = 200
) -> HttpResponse:
    context = {"scene": shown, "form": form, "step": "expression"}
    return render(request, "expression/finer/scene.html", context, status=status)
