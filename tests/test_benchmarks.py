"""The benchmarks can be found and named; what they measure is for `make bench`."""

import subprocess
import sys
from pathlib import Path

RUN = Path(__file__).parent / "benchmarks" / "run.py"


def test_an_unknown_benchmark_is_refused_by_name() -> None:
    done = subprocess.run([sys.executable, RUN, "nothing"], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "no benchmark named nothing" in done.stderr
