import datetime as dt
import subprocess
import sys
from typing import Any

from IPython.core.interactiveshell import InteractiveShell

import newsevents as ne
from newsevents.display import notebook

TEXT = "Rain <b>fell</b>."
REPORT = ne.Report(
    article=ne.Article(text=TEXT, published=dt.date(2024, 5, 17)),
    statements=(ne.Statement(id="s1", content=(ne.TextSpan.of(TEXT, 0, 4),)),),
)


def test_a_notebook_shows_a_report_as_html_and_its_repr_as_text() -> None:
    shell: Any = InteractiveShell  # IPython has no types to check against
    shell = shell()
    formatter = shell.display_formatter
    assert notebook.enable(shell)
    first, _ = formatter.format(REPORT)
    second, _ = formatter.format(REPORT)
    assert "&lt;b&gt;fell&lt;/b&gt;." in first["text/html"]
    assert first["text/plain"].startswith("Report(")
    # Two outputs on one page must not share ids.
    assert first["text/html"] != second["text/html"]
    notebook.disable(shell)
    assert "text/html" not in formatter.format(REPORT)[0]


def test_importing_the_library_in_a_notebook_is_enough() -> None:
    code = (
        "from IPython.core.interactiveshell import InteractiveShell as S\n"
        "shell = S.instance()\n"
        "import newsevents as ne\n"
        "report = ne.Report(article=ne.Article(text='Rain.'))\n"
        "assert 'text/html' in shell.display_formatter.format(report)[0]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
