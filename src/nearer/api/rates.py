"""How often one token may ask."""

from nearer.kit.rates import Rates

rates = Rates()
