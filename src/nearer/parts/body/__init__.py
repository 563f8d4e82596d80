"""Where in the body something is felt."""
