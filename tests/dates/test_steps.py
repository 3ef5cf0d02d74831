"""Steps of a rule: which way is taken first, what a way that fails leaves behind, and what is looked at beside."""

from newsevents.dates.steps import NONE, Either, Hyphen, Look, Take, follow

A, B, HYPHEN = frozenset("a"), frozenset("b"), "-"


def test_signs_are_taken_in_order_into_their_slots() -> None:
    steps = Take(Take(None, B, 1), A, 0)
    assert follow(steps, 2, "xab", 1) == (3, [1, 2])
    assert follow(steps, 2, "xab", 0) is None
    assert follow(steps, 2, "xa", 1) is None


def test_the_first_way_that_leads_to_the_end_is_taken() -> None:
    longer, shorter = Take(Take(None, B, 1), A, 0), Take(None, A, 2)
    assert follow(Either(longer, shorter), 3, "ab", 0) == (2, [0, 1, NONE])
    assert follow(Either(shorter, longer), 3, "ab", 0) == (1, [NONE, NONE, 0])


def test_a_way_that_fails_leaves_no_slot_filled() -> None:
    longer, shorter = Take(Take(None, B, 1), A, 0), Take(None, A, 2)
    assert follow(Either(longer, shorter), 3, "aa", 0) == (1, [NONE, NONE, 0])


def test_a_hyphen_is_passed_where_it_stands() -> None:
    steps = Take(Hyphen(Take(None, B, NONE), HYPHEN), A, NONE)
    assert follow(steps, 0, "a-b", 0) == (3, [])
    assert follow(steps, 0, "ab", 0) == (2, [])
    assert follow(steps, 0, "a--b", 0) is None


def test_a_hyphen_that_is_itself_asked_for_is_not_passed() -> None:
    steps = Hyphen(Take(None, frozenset(HYPHEN), 0), HYPHEN)
    assert follow(steps, 1, "-", 0) == (1, [0])


def test_what_stands_beside_is_looked_at_and_not_taken() -> None:
    after, not_before = Look(Take(None, B, NONE), A, -1, True), Take(Look(None, A, 0, False), B, NONE)
    assert follow(after, 0, "ab", 1) == (2, [])
    assert follow(after, 0, "bb", 1) is None
    assert follow(after, 0, "b", 0) is None
    assert follow(not_before, 0, "bb", 0) == (1, [])
    assert follow(not_before, 0, "ba", 0) is None
    assert follow(not_before, 0, "b", 0) == (1, [])
