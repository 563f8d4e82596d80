"""Static files with the digest of their content in the name, JavaScript imports included."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class Storage(CompressedManifestStaticFilesStorage):
    """Rewrites module imports too, so that a new release is never mixed with a cached old one."""

    support_js_module_import_aggregation = True
    manifest_strict = False

    def url(self, name: str, force: bool = False) -> str:
        """The address of a file; those that were gathered keep theirs while the process lives."""
        # A page names some twenty files, and working out their addresses was a part of its time.
        known: dict[str, str] = self.__dict__.setdefault("_known_urls", {})
        if name not in known:
            url: str = super().url(name, force)
            if name not in self.hashed_files:
                return url
            known[name] = url
        return known[name]
