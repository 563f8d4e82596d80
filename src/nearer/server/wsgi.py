"""Pages: synchronous Django."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nearer.server.django_settings")
application = get_wsgi_application()
