"""Probabilities that mean what they say, and thresholds above which a signal speaks."""

import numpy as np
import pytest

from nearer.reader.measuring.signals.models import loaded
from nearer.reader.measuring.signals.platt import logistic, platt
from nearer.reader.measuring.signals.swaps import term_swap
from training.calibrate import MOVING, STEADY, Output, calibrated, steady


def drawn(scale, shift, rows=20_000):
    chance = np.random.default_rng(5)
    logits = chance.normal(0, 3, rows)
    heard = chance.random(rows) < [logistic(one) for one in scale * logits + shift]
    return logits, heard.astype(float)


@pytest.mark.parametrize(("scale", "shift"), [(1, 0), (0.5, -1.5), (2, 1)])
def test_platt_finds_the_scale_and_shift_that_made_the_rows(scale, shift):
    found = platt(*(each.tolist() for each in drawn(scale, shift)))
    assert found == pytest.approx((scale, shift), abs=0.1)


def test_where_nothing_is_to_be_heard_everything_is_unlikely():
    logits = np.linspace(-4, 1, 200)
    scale, shift = platt(logits.tolist(), [0.0] * 200)
    assert logistic(max(scale * logits + shift)) < 0.1


def test_what_is_never_sure_is_never_shown():
    chance = np.random.default_rng(6)
    heard = chance.random(400) < 0.2
    output = calibrated("mask", chance.normal(0, 1, 400), heard.astype(float))
    assert output.careful is None


def test_rows_that_are_nearly_all_sure_do_not_throw_the_search_off():
    logits = np.concatenate([np.full(300, 9.0), np.full(300, -9.0), [9.0, -9.0, 0.1]])
    targets = np.concatenate([np.ones(300), np.zeros(300), [0, 1, 1]])
    scale, shift = platt(logits.tolist(), targets.tolist())
    assert 0 < scale < 3
    assert abs(shift) < 1


def test_care_is_never_shown_below_where_it_is_found():
    chances = np.concatenate([np.linspace(3, 1, 60), np.linspace(-3, -6, 600)])
    output = calibrated("explaining", chances, (np.arange(660) < 55).astype(float))
    assert output.careful is not None
    assert output.careful >= output.threshold


def test_kinds_of_harm_are_never_sure():
    chances = np.concatenate([np.linspace(4, 2, 40), np.linspace(0, -4, 400)])
    heard = (np.arange(440) < 40).astype(float)
    assert calibrated("danger", chances, heard).careful is not None
    assert calibrated("harm.fear", chances, heard).careful is None


def test_what_moves_with_who_is_spoken_of_is_never_shown_as_care():
    names = ("attack", "contempt", "blame", "mask", "danger")
    outputs = [Output(name, 1, 0, 0.5, 0.9) for name in names]
    moves = [
        {"head": "attack", "shift": 0.01},
        {"head": "attack", "shift": 0.151},
        {"head": "contempt", "shift": -0.06},
        {"head": "blame", "shift": 0.05},
        {"head": "danger", "shift": 0.4},
    ]
    kept = {one.name: one.careful for one in steady(outputs, moves)}
    assert kept == {"attack": None, "contempt": None, "blame": 0.9, "mask": 0.9, "danger": 0.9}


def test_what_is_shipped_shows_nothing_that_moves_with_who_is_spoken_of():
    pytest.importorskip("onnxruntime")
    model = loaded()
    moved = {one["head"] for one in term_swap(model) if abs(one["shift"]) > STEADY}
    assert [head for head in moved.difference(MOVING) if model.careful[head] is not None] == []
