"""Writing beside a reader: words, what they may do to a listener, and how they could be said."""
