"""A sheet holds what the content planned and what the world tells, nothing empty."""

from kiosk.learning.sheets import Block, BlockPlan, SheetPlan, sheet_of

PLAN = SheetPlan(
    "Mes adresses",
    (
        BlockPlan("Gestes", ("Fermer la session.",), numbered=True, own="", blank=0),
        BlockPlan("Créée ici", (), numbered=False, own="address", blank=0),
        BlockPlan("Les miennes", (), numbered=False, own="", blank=2),
    ),
)


def test_what_the_world_tells_stands_in_its_part() -> None:
    sheet = sheet_of(PLAN, lambda name: ("tom.girard@courrier.example",) * (name == "address"))
    assert sheet.blocks[1] == Block("Créée ici", ("tom.girard@courrier.example",))
    assert sheet.blocks[0].numbered
    assert sheet.blocks[2].blank == 2


def test_a_part_without_words_is_left_out() -> None:
    sheet = sheet_of(PLAN, lambda name: ())
    assert [block.title for block in sheet.blocks] == ["Gestes", "Les miennes"]
