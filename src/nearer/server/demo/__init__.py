"""``nearer demo``: a made-up household, filled through the same actions as a real one."""
