"""Views are told of changes; of those made together once."""

import pytest

from bpviz_desktop.controller.store import Store


@pytest.fixture
def store(open_program):
    made = Store(open_program("one_neuron").store.session)
    made.heard = []
    made.changed.connect(lambda session, fields: made.heard.append((session, fields)))
    return made


def test_that_changes_made_together_are_told_once(store):
    with store.together():
        store.update(message="first")
        store.update(focus=0)
        with store.together():
            store.update(message="last")
        assert store.session.message == "last" and not store.heard
    assert store.heard == [(store.session, frozenset({"message", "focus"}))]


def test_that_what_is_taken_back_inside_is_not_told(store):
    before = store.session.message
    with store.together():
        store.update(message="other")
        store.update(message=before)
    assert not store.heard


def test_that_changes_are_told_also_where_something_went_wrong(store):
    with pytest.raises(ZeroDivisionError), store.together():
        store.update(message="half")
        raise ZeroDivisionError
    assert [fields for _, fields in store.heard] == [frozenset({"message"})]
    store.update(message="next")
    assert len(store.heard) == 2
