"""``nearer bench``: measures this machine's Nearer in a scratch folder, over the loopback only."""
