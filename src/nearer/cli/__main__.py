"""``python -m nearer.cli`` is the same as ``nearer``."""

from nearer.cli.main import main

main(prog_name="nearer")
