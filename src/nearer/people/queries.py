"""What may be read about people and the host's pages."""

from nearer.people.models import HelpPage


def help_text(country: str) -> str:
    """The host's own help page for a country, or ""."""
    page = HelpPage.objects.filter(pk=country).first()
    return page.text if page else ""
