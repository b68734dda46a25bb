"""Sets documents: a template of ours and data in, PDF bytes out. No Qt, no network.

Data goes in as JSON, never as source, so that nothing a person typed is read as a command. Only
the fonts that come with the program are used; templates name no package from elsewhere.
"""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from kiosk import assets

if TYPE_CHECKING:
    from typst import Compiler, Fonts

Standard = Literal["ua-1"]
"""What a document promises besides being tagged: PDF/UA-1, for who reads it with their ears."""


def pdf(
    template: str,
    data: Mapping[str, Any],
    attached: str = "",
    standard: Standard | None = None,
) -> bytes:
    """Set one template of ``assets/paper`` (its name without ending) as a tagged PDF.

    A template may put ``attached``, a text, as a file into the PDF (``sys.inputs.attached``).
    The first call in a process costs 0.1 s, the next ones some 15 ms: call it from a worker.
    Raises `typst.TypstError` when the template or the data do not fit, which is a bug.
    """
    made = _compiler(template).compile(
        format="pdf",
        sys_inputs={"data": json.dumps(data, ensure_ascii=False), "attached": attached},
        pdf_standards=standard,
    )
    if not isinstance(made, bytes):
        raise TypeError(f"{template}: one document expected")
    return made


@cache
def _compiler(template: str) -> "Compiler":
    from typst import Compiler

    root: Path = assets.path()
    return Compiler(
        str(assets.path("paper", f"{template}.typ")),
        root=str(root),
        font_paths=_faces(),
    )


@cache
def _faces() -> "Fonts":
    """Read once for all templates. Those that typst brings along lend what ours have not."""
    from typst import Fonts

    return Fonts(
        include_system_fonts=False,
        font_paths=[str(assets.path("fonts")), str(assets.path("paper", "fonts"))],
    )
