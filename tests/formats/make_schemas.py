"""The schemas as files: run `python -m tests.formats.make_schemas` after a change of a class."""

from pathlib import Path

import msgspec

from newsevents.formats import json_schema
from newsevents.formats.files import write_text
from newsevents.formats.shapes import KINDS

FOLDER = Path(__file__).parents[2] / "docs" / "schemas"


def contents() -> dict[str, str]:
    """Return the text of each file by its name."""
    schemas = {f"{kind}.schema.json": json_schema(kind) for kind in KINDS}
    schemas["document.schema.json"] = json_schema()
    schemas["answer.schema.json"] = json_schema(strict=True)
    return {
        name: msgspec.json.format(msgspec.json.encode(made), indent=2).decode() + "\n" for name, made in schemas.items()
    }


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in contents().items():
        write_text(FOLDER / name, text)
