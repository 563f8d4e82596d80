"""Settings, addresses, middleware and the verbs that start and look after a server."""
