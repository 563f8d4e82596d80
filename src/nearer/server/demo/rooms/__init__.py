"""What each room adds to the demo: every module here has one function, ``fill``."""
