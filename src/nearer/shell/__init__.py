"""The look: base templates, components, styles, scripts, offline page."""
