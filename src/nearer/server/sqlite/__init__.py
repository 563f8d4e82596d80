"""Django's SQLite backend, in which the threads of this process take turns to write."""
