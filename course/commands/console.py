"""Where the verbs print."""

from rich.console import Console

console = Console(highlight=False)


def say(text: str, style: str | None = None) -> None:
    """Print `text` as it is: nothing in it is markup, and no line is broken."""
    console.print(text, style=style, markup=False, soft_wrap=True)
