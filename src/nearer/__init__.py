"""Nearer: a private place to practise emotional intimacy, alone and together."""
