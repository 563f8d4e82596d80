"""The one error type that people and programs are meant to read."""


class NearerError(Exception):
    """Something went wrong that a person can understand.

    ``code`` is stable and listed in ``docs/errors.md``; ``message`` says what happened;
    ``hint`` says what to do. None of them ever holds words that a person wrote.
    """

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.hint = hint
