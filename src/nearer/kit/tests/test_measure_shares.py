"""A share of a few comes with what it may as well be."""

from nearer.kit.shares import wilson


def test_wilson_interval_of_a_known_share():
    low, high = wilson(45, 50)
    assert (round(low, 3), round(high, 3)) == (0.786, 0.957)
    assert wilson(0, 0) == (0.0, 1.0)
