"""Static files with the digest of their content in the name, JavaScript imports included."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class Storage(CompressedManifestStaticFilesStorage):
    """Rewrites module imports too, so that a new release is never mixed with a cached old one."""

    support_js_module_import_aggregation = True
    manifest_strict = False
