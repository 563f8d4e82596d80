"""Django's settings, derived from ours. Nothing here is read from anywhere else."""

from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from nearer import content
from nearer.kit import secret_files
from nearer.server import csp, databases
from nearer.server.settings import read_settings

NEARER = read_settings()
PACKAGE = Path(__file__).resolve().parent.parent

SECRET_KEY = NEARER.secret_key or secret_files.secret_key(NEARER.data)
DEBUG = NEARER.debug
ALLOWED_HOSTS = NEARER.hosts
ROOT_URLCONF = "nearer.server.urls"
WSGI_APPLICATION = "nearer.server.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "nearer.shell",
    "nearer.vault",
    "nearer.people",
    "nearer.live",
    "nearer.parts.body",
    "nearer.parts.composer",
    "nearer.parts.feelings",
    "nearer.parts.moments",
    "nearer.parts.notebooks",
    "nearer.parts.stays",
    "nearer.rooms.presence",
    "nearer.rooms.expression",
    "nearer.journal",
    "nearer.insights",
    "nearer.keep",
    "nearer.api",
    "nearer.server",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "csp",
    "django_tasks",
    "django_tasks_db",
]

MIDDLEWARE = [
    "nearer.server.middleware.RequestLog",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "nearer.server.middleware.PrivateHeaders",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    # Pads each page by a random length, so that its size tells nothing of a secret beside typed text.
    # After WhiteNoise, whose files are compressed already, the fonts among them.
    "django.middleware.gzip.GZipMiddleware",
    "nearer.server.middleware.BodyLimit",
    "nearer.server.middleware.ExactText",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "nearer.people.middleware.Preferences",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "nearer.vault.middleware.UnlockMiddleware",
    "nearer.server.middleware.ComeBackSoon",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PACKAGE / "server" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "nearer.server.context.shell",
            ],
        },
    }
]
FORM_RENDERER = "nearer.shell.forms.Renderer"

DATABASES = {"default": databases.configure(NEARER)}

AUTH_USER_MODEL = "people.Person"
AUTHENTICATION_BACKENDS = ["nearer.people.backend.VaultBackend"]
PASSWORD_HASHERS = ["nearer.people.hashers.VaultHasher"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
LOGOUT_REDIRECT_URL = "account_login"

ACCOUNT_ADAPTER = "nearer.people.adapters.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_USER_MODEL_EMAIL_FIELD = None
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_FORMS = {"login": "nearer.people.forms.SignInForm"}
ACCOUNT_REAUTHENTICATION_TIMEOUT = 300
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_PRESERVE_USERNAME_CASING = True
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_PREVENT_ENUMERATION = True
# allauth's failed-login limit locks an account for everybody, its owner included: ours does not.
ACCOUNT_RATE_LIMITS = {"login_failed": False, "login": False, "reauthenticate": False}
ACCOUNT_EMAIL_NOTIFICATIONS = False
MFA_ADAPTER = "nearer.people.adapters.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_FORMS = {
    "authenticate": "nearer.people.factor_forms.FactorForm",
    "activate_totp": "nearer.people.factor_forms.SwitchOnForm",
}
MFA_ALLOW_UNVERIFIED_EMAIL = True
# A phone whose clock is half a minute off is let in too: the one step that RFC 6238 allows.
MFA_TOTP_TOLERANCE = 1
MFA_TRUST_ENABLED = False
MFA_TOTP_ISSUER = "Nearer"

COOKIE_PREFIX = "__Host-" if NEARER.secure else "nearer-"
SESSION_ENGINE = "nearer.people.sessions"
SESSION_COOKIE_NAME = f"{COOKIE_PREFIX}session"
SESSION_COOKIE_AGE = 30 * 24 * 3600
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = NEARER.secure
SESSION_COOKIE_HTTPONLY = True
UNLOCK_COOKIE_NAME = f"{COOKIE_PREFIX}unlock"
DEVICE_COOKIE_NAME = f"{COOKIE_PREFIX}device"
PIN_COOKIE_NAME = f"{COOKIE_PREFIX}pin"
CSRF_COOKIE_NAME = f"{COOKIE_PREFIX}csrf"
CSRF_COOKIE_SECURE = NEARER.secure
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_FAILURE_VIEW = "nearer.people.views.kept.forged_or_stale"
CSRF_TRUSTED_ORIGINS = [NEARER.origin] if NEARER.origin else []
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

SECURE_PROXY_SSL_HEADER = (
    ("HTTP_X_FORWARDED_PROTO", "https") if NEARER.secure and not NEARER.certificate else None
)
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if NEARER.secure else 0
SECURE_REFERRER_POLICY = "no-referrer"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {"DIRECTIVES": csp.POLICY}

DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]

LANGUAGE_CODE = NEARER.language
LANGUAGES = content.languages()
LOCALE_PATHS = [PACKAGE / "locale"]
FORMAT_MODULE_PATH = ["nearer.server.formats"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
STATIC_ROOT = NEARER.data / "static"
WHITENOISE_ALLOW_ALL_ORIGINS = False
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "nearer.server.static.Storage"},
}

CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default"]}}

LOGGING_CONFIG = "nearer.server.logs.configure"
LOGGING = {"debug": DEBUG}
DEFAULT_EXCEPTION_REPORTER = "nearer.server.logs.SilentReporter"
# Names are unique whatever their case, by a constraint that this check does not see.
SILENCED_SYSTEM_CHECKS = ["auth.W004"]
TEST_RUNNER = "django.test.runner.DiscoverRunner"

if NEARER.data.exists() and not NEARER.data.is_dir():
    raise ImproperlyConfigured("NEARER_DATA is not a folder.")
