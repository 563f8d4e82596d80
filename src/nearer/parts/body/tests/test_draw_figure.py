import re

import pytest

from nearer import content
from nearer.parts.body import drawing
from nearer.parts.moments.documents import Felt


def test_the_drawn_places_are_the_named_ones():
    places = drawing.geometry()["places"]
    named = content.regions().places
    for view in drawing.VIEWS:
        assert set(places[view]) == {place.id for place in named if view in place.views}


def test_every_place_is_a_link_to_its_row_with_its_name():
    front = drawing.figure("front", [])
    assert len(re.findall(r'<a class="spot" href="#place-', front)) == 20
    assert 'href="#place-chest" data-place="chest"' in front
    assert 'aria-label="Left knee and lower leg"' in front


def test_nothing_is_lit_before_something_is_felt():
    assert "glow" not in drawing.figure("front", []).replace("glows", "").replace("data-glow", "")


@pytest.mark.parametrize("texture", [texture.id for texture in content.sensations().textures])
def test_each_texture_is_drawn_with_what_is_defined(texture):
    drawn = drawing.picture([Felt("chest", texture, "strong")])
    used = set(re.findall(r"url\(#([a-z-]+)\)", drawn)) | set(
        re.findall(r'href="#([a-z-]+)"', drawn)
    )
    defined = set(re.findall(r'id="([a-z-]+)"', drawing.definitions()))
    assert f"bg-{texture}" in used
    assert used <= defined


def test_a_finer_word_is_drawn_with_its_texture():
    assert "bg-tight" in drawing.picture([Felt("chest", "knotted")])


def test_strength_is_the_size_and_the_opacity():
    faint, strong = (
        drawing.picture([Felt("chest", "warm", strength)]) for strength in ("faint", "strong")
    )
    assert 'data-n="1"' in faint
    assert 'data-n="3"' in strong
    widths = [float(re.search(r'rx="([\d.]+)"', drawn)[1]) for drawn in (faint, strong)]
    assert widths[0] < widths[1]


def test_the_back_is_drawn_only_where_it_is_felt():
    assert drawing.picture([Felt("chest")]).count("<svg") == 1
    assert drawing.picture([Felt("low-back")]).count("<svg") == 2


def test_the_whole_body_is_lit_all_over():
    assert '<use href="#body-outline" fill="url(#bg-warm)"/>' in drawing.picture(
        [Felt("whole", "warm")]
    )


def test_nowhere_is_not_drawn():
    assert drawing.picture([Felt("nowhere")]) == ""
    assert drawing.picture([]) == ""


def test_drawings_carry_no_inline_style():
    for drawn in (drawing.definitions(), drawing.figure("back", [Felt("seat", "numb")])):
        assert "style" not in drawn
        assert "<script" not in drawn
