"""Events to members over server-sent events."""
