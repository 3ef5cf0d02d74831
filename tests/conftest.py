"""What tests share: the seed article, its report built by hand, and one profile for Hypothesis."""

import gc
import importlib.util
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, settings

import newsevents as ne

# From a size to the work on something of that size, all that is not to be timed already done.
Prepare = Callable[[int], Callable[[], object]]
Growth = Callable[[Prepare, int], float]

ROOT = Path(__file__).resolve().parents[1]
SEED = ROOT / "seeds" / "000_2e9f6ed4338fa6ee.txt"

# The same cases on every run and machine; a slow machine is no defect.
settings.register_profile(
    "newsevents",
    deadline=None,
    derandomize=True,
    max_examples=50,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("newsevents")


def imported(path: Path) -> ModuleType:
    """Import a script that belongs to no package."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def by_hand() -> ModuleType:
    """Return the example that builds the seed article's report by hand."""
    return imported(ROOT / "examples" / "seed_by_hand.py")


@pytest.fixture(scope="session")
def refresh() -> ModuleType:
    """Return the script that runs the examples of a page."""
    return imported(ROOT / "docs" / "refresh.py")


@pytest.fixture(scope="session")
def seed_article() -> ne.Article:
    return ne.read_article(SEED)


@pytest.fixture(scope="session")
def seed_by_hand(seed_article: ne.Article, by_hand: ModuleType) -> ne.Report:
    """Return the seed article's report as a careful reader would write it."""
    report = by_hand.SeedByHand(seed_article).report()
    assert isinstance(report, ne.Report)
    return report


def seconds(work: Callable[[], object]) -> float:
    """Return the processor's time for one run, without the collector's pauses."""
    gc.disable()
    try:
        clock = time.process_time()
        work()
        return time.process_time() - clock
    finally:
        gc.enable()


@pytest.fixture(scope="session")
def growth() -> Growth:
    """Return what measures how work grows: with eight times the size, linear work takes 8 times as long, quadratic 64.

    A busy machine only ever adds time, so each size counts with its best run, and a ratio that looks bad is measured
    again before it is believed.
    """

    def measure(prepare: Prepare, size: int) -> float:
        prepare(max(1, size // 8))()
        small = large = float("inf")
        for _ in range(4):
            small = min(small, *(seconds(prepare(size)) for _ in range(3)))
            large = min(large, seconds(prepare(8 * size)))
            if large < 16 * small:
                break
        return large / max(small, 1e-4)

    return measure
