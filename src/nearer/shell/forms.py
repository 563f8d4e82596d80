"""Forms in our look: set ``FORM_RENDERER = "nearer.shell.forms.Renderer"``.

``{{ form }}`` and ``{{ field.as_field_group }}`` then need no further markup. Radio buttons and
check boxes appear as chips; their own templates lie under ``templates/django/forms/``, so
``nearer.shell`` stands before ``django.forms`` in ``INSTALLED_APPS``.
"""

from typing import Any

from django.forms import BoundField, Widget
from django.forms.renderers import TemplatesSetting


class Field(BoundField):
    """Puts the cursor where the first thing is to be looked at, so that its error is read out."""

    def build_widget_attrs(
        self, attrs: dict[str, Any], widget: Widget | None = None
    ) -> dict[str, Any]:
        """Django's own attributes, and the cursor."""
        attrs = super().build_widget_attrs(attrs, widget)
        first = next((field for field in self.form if field.errors), None)
        if self.errors and first is not None and first.name == self.name and not self.use_fieldset:
            attrs["autofocus"] = True
        return attrs


class Renderer(TemplatesSetting):
    """Finds form templates where all other templates are."""

    form_template_name = "shell/forms/form.html"
    field_template_name = "shell/forms/field.html"
    bound_field_class = Field
