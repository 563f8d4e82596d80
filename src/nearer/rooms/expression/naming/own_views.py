"""Words of one's own."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from nearer.kit import ids
from nearer.parts import requested
from nearer.people.access import MemberRequest, unlocked
from nearer.rooms.expression.naming import actions, queries, returning
from nearer.rooms.expression.naming.forms import OwnWordForm
from nearer.shell import toasts
from nearer.shell.addresses import own_path


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def own_words(request: MemberRequest) -> HttpResponse:
    """One's own words; a new one is sent here."""
    if request.method == "POST":
        return _keep(request, OwnWordForm(request.POST))
    context = {"own": queries.own_words(request.viewer)}
    return render(request, "expression/naming/own_words.html", context)


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: MemberRequest) -> HttpResponse:
    """A new word; the one that was looked for may be in it already. No word is saved by asking."""
    if request.method == "POST":
        fields = {"sought": request.POST.getlist("sought")}
        return redirect(requested.address(request, request.get_full_path(), fields))
    sent = requested.again(request)
    return _show(request, OwnWordForm(begun=sent.get("sought", "").strip() if sent else ""))


@unlocked
@require_safe
def own_word(request: MemberRequest, word_id: UUID) -> HttpResponse:
    """The card of a word of one's own."""
    card = queries.own_card(request.viewer, word_id)
    if card is None:
        raise Http404
    asked = returning.asked_from(request.GET.get("back"))
    context = {"card": card, "once": ids.new_id(), "asked": asked, "step": "expression"}
    return render(request, "expression/naming/own_word.html", context)


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: MemberRequest, word_id: UUID) -> HttpResponse:
    """Change it."""
    card = queries.own_card(request.viewer, word_id)
    if card is None:
        raise Http404
    if request.method == "POST":
        return _keep(request, OwnWordForm(request.POST, word=card.word), word_id)
    return _show(request, OwnWordForm(word=card.word), word_id)


@unlocked
@require_POST
def delete(request: MemberRequest, word_id: UUID) -> HttpResponse:
    """Take it away; it can be put back."""
    note_id = actions.put_away_word(viewer=request.viewer, session=request.session, word_id=word_id)
    if note_id is None:
        raise Http404
    toasts.show(request, _("Deleted."), undo_url=reverse("words-put-back", args=[note_id]))
    return redirect("own-words")


@unlocked
@require_POST
def put_back(request: MemberRequest, note_id: UUID) -> HttpResponse:
    """Put back what was taken away."""
    where = actions.put_back(viewer=request.viewer, session=request.session, note_id=note_id)
    if not where:
        raise Http404
    return redirect(where)


def _keep(request: MemberRequest, form: OwnWordForm, word_id: UUID | None = None) -> HttpResponse:
    if not form.is_valid():
        return _show(request, form, word_id, status=422)
    try:
        word = actions.keep_word(viewer=request.viewer, form=form, word_id=word_id)
    except actions.BadOwnWord as error:
        form.add_error("word", error.message)
        return _show(request, form, word_id, status=422)
    except actions.ChangedElsewhere as error:
        form.sees(error.saved)
        return _show(request, form, word_id, status=409, saved=error.saved)
    return redirect("own-word", word.id)


def _show(
    request: MemberRequest,
    form: OwnWordForm,
    word_id: UUID | None = None,
    *,
    status: int = 200,
    **more: Any,
) -> HttpResponse:
    where = form.where()
    back = own_path(request.GET.get("back")) or reverse("own-words")
    context = {
        "form": form,
        "action": reverse("own-word-edit", args=[word_id]) if word_id else reverse("own-words"),
        "back": reverse("own-word", args=[word_id]) if word_id else back,
        "landmarks": queries.field_to_place_on(),
        "pleasantness": where[0],
        "energy": where[1],
        "step": "expression",
        **more,
    }
    return render(request, "expression/naming/own_word_form.html", context, status=status)
