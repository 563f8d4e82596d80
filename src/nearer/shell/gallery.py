"""What the developers' gallery shows: a form with every kind of field, and made-up content."""

from typing import Any

from django import forms

from nearer.shell import icons

PAGES = ("parts", "home", "flow", "breathe", "journal", "plain")


def specimens() -> dict[str, Any]:
    """The context of every gallery page."""
    return {
        "form": SpecimenForm(),
        "wrong": SpecimenForm({"wrong-several": ["1", "2", "3", "4"]}, prefix="wrong"),
        "step": "presence",
        "steps": ["presence", "expression", "safety", "vulnerable"],
        "icon_names": sorted(icon.stem for icon in icons.FOLDER.glob("*.svg")),
        "rows": ["Today", "Yesterday"],
    }


class SpecimenForm(forms.Form):
    """Field names say what they show."""

    line = forms.CharField(label="A line", help_text="A hint stands between label and field.")
    secret = forms.CharField(label="Password", widget=forms.PasswordInput, required=False)
    words = forms.CharField(
        label="Your words",
        widget=forms.Textarea(attrs={"placeholder": "For example: heavy since the morning"}),
        max_length=500,
    )
    several = forms.MultipleChoiceField(
        label="Up to three",
        choices=[
            ("Pleasant", [("1", "hopeful"), ("2", "tender")]),
            ("Unpleasant", [("3", "restless"), ("4", "slighted")]),
        ],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    one = forms.ChoiceField(
        label="Choose one",
        choices=[("1", "One minute"), ("3", "Three"), ("5", "Five")],
        widget=forms.RadioSelect,
        initial="1",
    )
    listed = forms.ChoiceField(label="From a list", choices=[("a", "First"), ("b", "Second")])
    tick = forms.BooleanField(label="One neutral title everywhere", required=False)
    hidden = forms.CharField(widget=forms.HiddenInput, required=False)

    def clean(self) -> None:
        """Show what a form-wide error looks like."""
        if len(self.cleaned_data.get("several", [])) > 3:
            self.add_error("several", "Three are enough. Take one away.")
            raise forms.ValidationError("Two places need a look.")
