import re
from importlib.resources import files

import pytest

from nearer import content
from nearer.parts.body import drawing
from nearer.parts.moments.documents import ACTIVITIES, Felt


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


def usual(view, activity, region="chest"):
    return drawing.figure(view, [Felt(region, "tight", "clear", activity)])


def test_more_and_less_and_mixed_are_drawn_apart_and_without_colour():
    drawn = {activity: usual("front", activity) for activity in ACTIVITIES}
    assert all(f'data-activity="{activity}"' in drawn[activity] for activity in ACTIVITIES)
    assert {activity for activity in drawn if "act-rim" in drawn[activity]} == {"less", "mixed"}
    parts = {name: re.split('usual"|class="spot', each)[1] for name, each in drawn.items()}
    rays = {activity: part.count("L") for activity, part in parts.items()}
    assert rays["more"] == 2 * rays["mixed"] > rays["less"] == 0


def test_more_blooms_out_and_less_draws_in():
    def width(activity):
        glows = usual("front", activity).split('class="glows"')[1]
        return float(re.search(r' rx="([\d.]+)"', glows)[1])

    assert width("more") > width("") > width("less")
    assert width("mixed") == width("")


def test_without_an_activity_nothing_is_round_a_place():
    assert '<g class="usual"></g>' in usual("front", "")
    assert "data-activity" not in drawing.picture([Felt("chest", "warm", "", "unknown")])


def test_activity_is_drawn_for_the_whole_body_and_on_the_side_where_it_is():
    assert 'data-activity="less"' in usual("back", "less", "whole")
    assert "data-activity" not in usual("back", "less", "chest")
    assert 'data-activity="more"' in drawing.picture([Felt("low-back", "", "", "more")])


def test_the_page_and_the_server_draw_with_the_same_numbers():
    script = (files("nearer.parts.body") / "static/body/js/glow.js").read_text(encoding="utf-8")
    reach = ", ".join(f"{name}: {size}" for name, size in drawing.REACH.items())
    fine = drawing.FINE
    assert f"REACH = {{ {reach} }}" in script
    assert f"ALL_OVER = [{', '.join(f'{number:g}' for number in drawing.ALL_OVER)}]" in script
    assert f"[RAYS, GAP, LENGTH] = [{fine.rays}, {fine.gap}, {fine.length}]" in script
