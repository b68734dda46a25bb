"""Acts on a simulated phone, for every scenario that has one.

==================  ======================================================================
``phone-show``      target: one of `SCREENS`
``sms-open``        target: thread
``sms-new``         target: number, or nothing: begins a message
``sms-forward``     target: message; begins a message that hands it on
``fill``            target: ``phone-text``, ``phone-to`` or ``phone-keypad``
``sms-send``        sends what was written
``sms-delete``      target: thread; ``sms-undo`` brings the last one back
``sms-block``       target: thread; also ``sms-unblock``
``sms-copy``        target: message
``sms-link``        target: message; opens its link. The world shows the page
``call``            target: digits of a number
``call-answer``     takes the call that comes in; ``call-decline`` leaves it to the voicemail
``call-say``        target: choice of the dialogue
``call-end``        hangs up
``voicemail``       target: voicemail; plays it
==================  ======================================================================

While somebody calls or is talked to, nothing else can be done on the phone, as on its screen.
"""

from collections.abc import Callable, Mapping
from datetime import datetime

from kiosk.learning.phone import NEW, SCREENS, THREAD, Phone, PhoneRefusedError
from kiosk.learning.phone_text import SHORTEST, digits
from kiosk.learning.scenario import Act, NotOfferedError, Offer

_PREFIX = "phone-"
FILLS = ("phone-text", "phone-to", "phone-keypad")
"""Targets of ``fill``."""


def is_phone_act(act: Act) -> bool:
    """Whether `apply` knows this act."""
    return act.name in _DOINGS or (act.name == "fill" and act.target in FILLS)


def offers(phone: Phone) -> list[Offer]:
    """Every act on the phone that is possible now."""
    if phone.ringing is not None:
        return [Offer("call-answer"), Offer("call-decline")]
    if phone.talking is not None:
        choices = phone.line.choices if phone.line is not None else ()
        return [Offer("call-say", choice.id) for choice in choices] + [Offer("call-end")]
    found = [Offer("phone-show", screen) for screen in SCREENS if screen != phone.screen]
    found += [Offer("sms-new"), Offer("fill", "phone-keypad", writes=True)]
    if phone.screen in (THREAD, NEW):
        found.append(Offer("fill", "phone-text", writes=True))
    if phone.screen == NEW:
        found.append(Offer("fill", "phone-to", writes=True))
    if phone.sendable:
        found.append(Offer("sms-send"))
    if phone.undoable:
        found.append(Offer("sms-undo"))
    for thread in phone.threads():
        found += [Offer("sms-open", thread.id), Offer("sms-delete", thread.id)]
        found.append(Offer("sms-unblock" if thread.blocked else "sms-block", thread.id))
        for sms in thread.messages:
            found += [Offer("sms-forward", sms.id), Offer("sms-copy", sms.id)]
            if sms.link:
                found.append(Offer("sms-link", sms.id))
    found += [Offer("voicemail", voicemail.id) for voicemail in phone.voicemails]
    found += [Offer("call", number) for number in _numbers(phone)]
    return found + [Offer("sms-new", digits(contact.number)) for contact in phone.contacts]


def apply(phone: Phone, act: Act, now: datetime) -> None:
    """Do one act. Raises NotOfferedError; then nothing changed."""
    try:
        if act.name == "fill":
            if phone.ringing is not None or phone.talking is not None:
                raise PhoneRefusedError("in a call")
            phone.fill(act.target.removeprefix(_PREFIX), act.text)
            return
        if not any((o.name, o.target) == (act.name, act.target) for o in offers(phone)):
            raise PhoneRefusedError("not now")
        _DOINGS[act.name](phone, act.target, now)
    except PhoneRefusedError as refused:
        raise NotOfferedError(f"{act.name} {act.target}: {refused}") from refused


def _numbers(phone: Phone) -> list[str]:
    """Numbers one press away: contacts, who wrote, who called, and what was dialled."""
    known = [contact.number for contact in phone.contacts]
    known += [thread.number for thread in phone.threads()]
    known += [call.number for call in phone.calls]
    known.append(phone.dialled)
    found = dict.fromkeys(digits(number) for number in known)
    return [number for number in found if len(number) >= SHORTEST]


_DOINGS: Mapping[str, Callable[[Phone, str, datetime], object]] = {
    "phone-show": lambda phone, screen, _: phone.show(screen),
    "sms-open": lambda phone, thread, _: phone.open(thread),
    "sms-new": lambda phone, number, _: phone.new(number),
    "sms-forward": lambda phone, sms, _: phone.forward(sms),
    "sms-send": lambda phone, _, now: phone.send(now),
    "sms-delete": lambda phone, thread, _: phone.delete(thread),
    "sms-undo": lambda phone, *_: phone.undo(),
    "sms-block": lambda phone, thread, _: phone.block(thread),
    "sms-unblock": lambda phone, thread, _: phone.block(thread, blocked=False),
    "sms-copy": lambda phone, sms, _: phone.copy(sms),
    "sms-link": lambda phone, sms, _: phone.follow(sms),
    "call": lambda phone, number, now: phone.call(number, now),
    "call-answer": lambda phone, _, now: phone.answer(now),
    "call-decline": lambda phone, _, now: phone.decline(now),
    "call-say": lambda phone, choice, _: phone.say(choice),
    "call-end": lambda phone, *_: phone.hang_up(),
    "voicemail": lambda phone, id, _: phone.listen(id),
}
