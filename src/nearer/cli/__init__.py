"""The one command, `nearer`: its own verbs, and those it finds by entry point."""
