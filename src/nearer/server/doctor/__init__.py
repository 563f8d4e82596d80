"""``nearer doctor``: looks an installation over and says what to do. It changes nothing."""
