"""The package: what is built from the checkout installs elsewhere and runs there."""

import hashlib
import os
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

from newsevents import __version__

ROOT = Path(__file__).resolve().parents[1]
SEED = ROOT / "seeds" / "000_2e9f6ed4338fa6ee.txt"
SEED_SHA256 = "064a281ce219b29328de84f5dd34e06324a2c9acf9d379498f9700b4ae256cdb"


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command and return what it printed; its output is the message where it fails."""
    # The checkout must not be found by chance.
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, cwd=cwd, env=clean, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the source archive, and the wheel out of it, with what the test environment holds."""
    folder = tmp_path_factory.mktemp("built")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    return folder


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel in an environment of its own, and return that environment's Python."""
    home = tmp_path_factory.mktemp("elsewhere")
    run(sys.executable, "-m", "venv", "--without-pip", home / "env", cwd=home)
    python = home / "env" / ("Scripts" if os.name == "nt" else "bin") / "python"
    wheel = next(built.glob("*.whl"))
    pip: list[str | Path] = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]
    done = subprocess.run([*pip, wheel], cwd=home, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        # Without a network the dependencies are borrowed from this environment. A path file inside a borrowed
        # folder is not followed, so the checkout that is installed here does not come along.
        run(*pip, "--no-deps", wheel, cwd=home)
        there = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=home).strip()
        Path(there, "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


def test_the_wheel_holds_the_package_its_types_and_nothing_else(built: Path) -> None:
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        names = wheel.namelist()
    assert "newsevents/py.typed" in names
    assert f"newsevents-{__version__}.dist-info/licenses/LICENSE" in names
    assert {name.split("/")[0] for name in names} == {"newsevents", f"newsevents-{__version__}.dist-info"}
    here = {path.relative_to(ROOT).as_posix() for path in (ROOT / "newsevents").rglob("*.py")}
    assert here <= set(names)


def test_the_source_archive_holds_what_tests_and_docs_need(built: Path) -> None:
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    for needed in (
        "Makefile",
        "README.md",
        "CHANGELOG.md",
        "LICENSE",
        "pyproject.toml",
        f"seeds/{SEED.name}",
        "tests/conftest.py",
        "docs/conf.py",
        "examples/read_seed.py",
    ):
        assert needed in names
    assert not any("__pycache__" in name for name in names)


def test_the_installed_wheel_runs_the_demo_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    where = run(installed, "-c", "import newsevents; print(newsevents.__file__)", cwd=tmp_path).strip()
    assert Path(where).is_relative_to(installed.parents[1])
    shown = run(installed, "-m", "newsevents", SEED, cwd=tmp_path)
    assert "published Fri 2022-01-07" in shown
    run(installed, "-m", "newsevents", SEED, "--format", "html", "-o", "demo.html", cwd=tmp_path)
    page = (tmp_path / "demo.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert "Michelle Bachelet" in page


def test_the_command_is_installed_under_its_name(installed: Path, tmp_path: Path) -> None:
    assert run(installed.with_name("newsevents"), "--version", cwd=tmp_path).split() == ["newsevents", __version__]


def test_the_seed_article_is_unchanged() -> None:
    assert hashlib.sha256(SEED.read_bytes()).hexdigest() == SEED_SHA256
