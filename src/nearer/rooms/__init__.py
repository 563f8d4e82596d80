"""The four steps, a room for each; no room knows another."""
