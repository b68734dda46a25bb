"""The pages of the mail service on which an account is made and looked after."""

from typing import TYPE_CHECKING

from kiosk.learning.web_page import (
    Block,
    Button,
    Field,
    Heading,
    Link,
    Meter,
    Page,
    Paragraph,
)

if TYPE_CHECKING:
    from kiosk.modules.mailbox.new_address import NewAddress


def page(world: "NewAddress", place: str) -> Page | None:
    """What stands at a place of the service now; None where there is nothing."""
    account = world.account
    signed_in = bool(world.browser.user(world.site))
    if not signed_in:
        if place == "inscription":
            return _name(world, place)
        if place == "inscription/mot-de-passe" and account.name:
            return _secret(world, place)
        if place == "inscription/secours" and account.secret:
            return _recovery(world, place)
        return _way_in(world)
    made = {
        "compte": _settings,
        "compte/adresse": _name,
        "compte/mot-de-passe": _secret,
        "compte/secours": _recovery,
    }.get(place)
    if made is not None:
        return made(world, place)
    return world.box_page(world.learner, _entries(world))


def _entries(world: "NewAddress") -> tuple[Button, ...]:
    words = world.words
    return (Button("settings", words["settings"]), Button("sign-out", words["sign-out"]))


def _page(world: "NewAddress", place: str, title: str, *blocks: Block) -> Page:
    signed_in = bool(world.browser.user(world.site))
    who = world.signed_in_as(world.learner, _entries(world)) if signed_in else None
    address = f"https://{world.site}/{place}".rstrip("/")
    return Page(address, title, (Heading(title), *blocks), world.words["site"], who)


def _way_in(world: "NewAddress") -> Page:
    words = world.words
    return _page(
        world,
        "",
        words["sign-in-title"],
        Field("user", words["user"]),
        Field("secret", words["secret"], secret=True),
        Button("sign-in", words["sign-in"], main=True),
        Paragraph(words["no-account"]),
        Button("create", words["create"]),
    )


def _name(world: "NewAddress", place: str) -> Page:
    words = world.words
    field = Field("name", words["name"], words["name-help"], ending=f"@{world.site}")
    blocks: list[Block] = [field]
    if world.refused:
        blocks.append(Paragraph(words["suggestions"]))
        names: list[str] = world.web["suggestions"]
        blocks += [Button(f"suggest-{n}", name) for n, name in enumerate(names, 1)]
        blocks.append(Paragraph(words["or-other"], "quiet"))
    blocks.append(Button("take-name", words["go-on"], main=True))
    return _page(world, place, words["name-title"], *blocks)


def _secret(world: "NewAddress", place: str) -> Page:
    words = world.words
    return _page(
        world,
        place,
        words["secret-title"],
        Paragraph(words["exercise"], "note"),
        Field("secret", words["new-secret"], secret=True),
        Meter("secret", tuple(world.web["personal"])),
        Field("again", words["again"], secret=True),
        Button("take-secret", words["go-on"], main=True),
    )


def _recovery(world: "NewAddress", place: str) -> Page:
    words, account = world.words, world.account
    blocks: list[Block] = [
        Paragraph(words["recovery-why"]),
        Field("phone", words["phone"], value=_spaced(account.phone)),
        Field("other", words["other"], value=account.other),
    ]
    label = words["save"] if account.made else words["make"]
    blocks.append(Button("take-recovery", label, main=True))
    if not account.made:
        blocks.append(Button("skip", words["skip"]))
    return _page(world, place, words["recovery-title"], *blocks)


def _settings(world: "NewAddress", place: str) -> Page:
    words, account = world.words, world.account
    recovery = ", ".join(part for part in (_spaced(account.phone), account.other) if part)
    sessions = "\n".join([words["this-pc"], *[words["unknown-pc"]] * account.others])
    blocks: list[Block] = [
        Paragraph(f"{words['address']}\n{world.address}"),
        Button("change-name", words["change-name"]),
        Paragraph(f"{words['recovery-title']}\n{recovery or words['none']}"),
        Button("change-recovery", words["change-recovery"]),
        Paragraph(f"{words['sessions']}\n{sessions}", "warning" if account.others else "plain"),
    ]
    if account.others:
        blocks.append(Button("sign-out-others", words["sign-out-others"]))
    blocks += [
        Paragraph(words["secret"]),
        Button("change-secret", words["change-secret"]),
        Link("back", words["back"], f"https://{world.site}"),
    ]
    return _page(world, place, words["settings"], *blocks)


def _spaced(phone: str) -> str:
    """A number as it is written: « 06 39 98 41 27 »."""
    return " ".join(phone[n : n + 2] for n in range(0, len(phone), 2))
