"""British order: 23 November 2026."""
