"""What a trio takes home: its own sentences, those that may be shared, as far as a code can be scanned."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from trioapp.domain.harvest import LONGEST_SENTENCE, Harvest, Sentence, Tone
from trioapp.domain.take_away import MOST_BYTES, reach, take_away


def said(text: str, trio: int = 3, *, may_share: bool = True, tone: Tone | None = None) -> Sentence:
    return Sentence(f"{trio}-{text[:5]}", trio, text, 0, tone, may_share=may_share)


def test_only_what_this_trio_said_and_may_be_shared_is_in_it() -> None:
    harvest = Harvest(
        (
            said("I learned to wait.", tone=Tone.GOOD),
            said("I will ask first.", tone=Tone.HARD),
            said("And so on."),
            said("For us alone.", may_share=False),
            said("From another table.", trio=4),
        )
    )
    found = take_away(harvest, 3, "What we learned · Trio 3")
    assert found is not None
    assert found.text == "What we learned · Trio 3\n+ I learned to wait.\n- I will ask first.\n• And so on."
    assert found.cut == 0


def test_without_a_sentence_to_share_there_is_none() -> None:
    assert take_away(Harvest((said("For us.", may_share=False),)), 3, "Trio 3") is None
    assert take_away(Harvest((said("   "),)), 3, "Trio 3") is None


def test_what_does_not_fit_is_cut_and_counted() -> None:
    harvest = Harvest((said("a" * LONGEST_SENTENCE), said("b" * LONGEST_SENTENCE), said("c" * LONGEST_SENTENCE)))
    found = take_away(harvest, 3, "Trio 3")
    assert found is not None
    assert found.cut == 2
    assert found.text.splitlines()[1] == "• " + "a" * LONGEST_SENTENCE
    assert found.text.endswith("b…")
    assert len(found.text.encode()) <= MOST_BYTES


@given(st.lists(st.text(min_size=1, max_size=LONGEST_SENTENCE), max_size=6), st.text(max_size=40))
def test_any_text_stays_within_what_can_be_scanned(texts: list[str], heading: str) -> None:
    clean = [text.encode(errors="ignore").decode() for text in texts]
    start = heading.encode(errors="ignore").decode()
    found = take_away(Harvest(tuple(map(said, clean))), 3, start)
    if found:
        assert found.text.startswith(start)
        assert len(found.text.encode()) <= max(MOST_BYTES, len(start.encode()))
        assert not found.cut or "…" in found.text or len(found.text.splitlines()) <= len(clean)


def test_fewer_dots_are_read_from_further_away() -> None:
    assert reach(33) > reach(57) > reach(105) > 1
