"""How the documentation is built: `make docs`, or `python -m sphinx -W -b html docs build/docs`."""

import enum
import inspect
import types
import typing
from typing import Annotated, Any

import attrs
from sphinx.pycode import ModuleAnalyzer

from newsevents import __version__

project = "newsevents"
author = "The newsevents developers"
copyright = "the newsevents developers"  # noqa: A001
version = release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["schemas"]
html_theme = "furo"
html_title = f"newsevents {__version__}"
html_copy_source = False

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

# Docstrings put code between single backticks, as Markdown does.
default_role = "code"
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
python_maximum_signature_line_length = 88
python_use_unqualified_type_names = True


def setup(app: Any) -> None:
    """Let the classes be shown with the types and defaults that their fields declare, and each function once."""
    app.connect("autodoc-process-signature", _declared)
    # Overloads tell a type checker what each kind gives; a reader wants the one signature with its options.
    analyze = ModuleAnalyzer.analyze

    def without_overloads(analyzer: ModuleAnalyzer) -> None:
        analyze(analyzer)
        analyzer.overloads = {}

    ModuleAnalyzer.analyze = without_overloads


def _declared(app: Any, what: str, name: str, cls: Any, *_: Any) -> tuple[str, str] | None:
    """Return the signature of an attrs class; what the constructor converts would hide its types."""
    if what not in ("class", "exception") or not (inspect.isclass(cls) and attrs.has(cls)):
        return None
    shown, named = [], False
    for field in attrs.fields(cls):
        if field.kw_only and not named:
            shown.append("*")
            named = True
        default = "" if field.default is attrs.NOTHING else f" = {_default(field.default)}"
        shown.append(f"{field.name}: {_type(field.type)}{default}")
    return f"({', '.join(shown)})", ""


def _default(given: Any) -> str:
    return f"{type(given).__name__}.{given.name}" if isinstance(given, enum.Enum) else repr(given)


def _type(hint: Any) -> str:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is Annotated:
        return _type(arguments[0])
    if origin in (types.UnionType, typing.Union):
        return " | ".join(map(_type, arguments))
    if origin is tuple:
        return f"tuple[{', '.join('...' if each is Ellipsis else _type(each) for each in arguments)}]"
    return "None" if hint is types.NoneType else getattr(hint, "__name__", str(hint))
