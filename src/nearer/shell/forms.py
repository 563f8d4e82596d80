"""Forms in our look: set ``FORM_RENDERER = "nearer.shell.forms.Renderer"``.

``{{ form }}`` and ``{{ field.as_field_group }}`` then need no further markup. Radio buttons and
check boxes appear as chips; their own templates lie under ``templates/django/forms/``, so
``nearer.shell`` stands before ``django.forms`` in ``INSTALLED_APPS``.
"""

from django.forms.renderers import TemplatesSetting


class Renderer(TemplatesSetting):
    """Finds form templates where all other templates are."""

    form_template_name = "shell/forms/form.html"
    field_template_name = "shell/forms/field.html"
