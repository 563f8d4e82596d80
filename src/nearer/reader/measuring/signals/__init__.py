"""``nearer bench quality --signals``: how well the learned model hears, and what it adds to rules."""
