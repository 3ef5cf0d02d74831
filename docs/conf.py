"""How the documentation is built: `make docs`, or `python -m sphinx -W -b html docs build/docs`."""

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
