"""Body signals: words that may fit what the body says, from many people's maps and one's own entries."""
