"""What makes and measures learned understanding: our own corpus, and the models trained on it."""
