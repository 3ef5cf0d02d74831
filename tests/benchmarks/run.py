"""Run the benchmarks: every module beside this one that has a `main`, or those named on the command line.

make bench
python tests/benchmarks/run.py dates
"""

import importlib.util
import platform
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent


def benchmarks(names: Sequence[str] = ()) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield the name and `main` of each benchmark in the order of their names; SystemExit for an unknown one."""
    paths = (path for path in sorted(HERE.glob("*.py")) if path.stem != "run")
    found = {path.stem: path for path in paths if "\ndef main(" in path.read_text(encoding="utf-8")}
    unknown = sorted(set(names) - set(found))
    if unknown:
        raise SystemExit(f"no benchmark named {', '.join(unknown)}; there are {', '.join(found) or 'none'}")
    for name, path in found.items():
        if names and name not in names:
            continue
        spec = importlib.util.spec_from_file_location(f"benchmark_{name}", path)
        if spec is None or spec.loader is None:
            continue
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield name, module.main


def main(names: Sequence[str] = ()) -> None:
    """Run the benchmarks named, or all of them."""
    print(f"Python {platform.python_version()}, {platform.machine()}, {platform.system()}")
    for name, run in benchmarks(names):
        print(f"\n{name}")
        run()


if __name__ == "__main__":
    main(sys.argv[1:])
