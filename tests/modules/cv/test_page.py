"""A page and what is beside it: blocks change place, and each change can be taken back."""

import pytest

from kiosk.modules.cv.page import Sheet


def sheet() -> Sheet:
    return Sheet(("name", "photo", "age"), ("phone", "mail"))


def test_a_block_goes_on_the_page_at_its_end_or_before_another() -> None:
    page = sheet()
    page.put("phone")
    assert (page.page, page.aside) == (("name", "photo", "age", "phone"), ("mail",))
    page.put("mail", "photo")
    assert (page.page, page.aside) == (("name", "mail", "photo", "age", "phone"), ())
    page.put("age", "name")
    assert page.page == ("age", "name", "mail", "photo", "phone")
    page.put("age")
    assert page.page == ("name", "mail", "photo", "phone", "age")


def test_a_block_goes_aside_up_and_down() -> None:
    page = sheet()
    page.keep("name")
    assert (page.page, page.aside) == (("photo", "age"), ("phone", "mail", "name"))
    page.shift("age", -1)
    assert page.page == ("age", "photo")
    page.shift("age", 1)
    assert page.page == ("photo", "age")


def test_every_change_can_be_taken_back_to_the_first() -> None:
    page = sheet()
    page.put("phone", "name")
    page.shift("phone", 1)
    page.keep("photo")
    for _ in range(3):
        assert page.undoable
        page.undo()
    assert (page.page, page.aside) == (sheet().page, sheet().aside)
    assert not page.undoable
    with pytest.raises(ValueError, match="nothing to take back"):
        page.undo()


@pytest.mark.parametrize(
    ("doing", "args"),
    [
        (Sheet.put, ("nobody",)),
        (Sheet.put, ("phone", "mail")),
        (Sheet.put, ("age",)),
        (Sheet.put, ("name", "photo")),
        (Sheet.keep, ("phone",)),
        (Sheet.shift, ("phone", 1)),
        (Sheet.shift, ("name", -1)),
        (Sheet.shift, ("age", 1)),
    ],
)
def test_what_changes_nothing_is_refused_and_leaves_no_way_back(
    doing: object, args: tuple[object, ...]
) -> None:
    page = sheet()
    assert callable(doing)
    with pytest.raises(ValueError, match=r".+"):
        doing(page, *args)
    assert (page.page, page.aside, page.undoable) == (sheet().page, sheet().aside, False)
