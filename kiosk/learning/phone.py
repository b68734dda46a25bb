"""A simulated phone: text messages, calls, voicemail, contacts, and the cards in its case.

Shared by every simulator in which somebody writes, calls or is called. It changes by
`phone_acts.apply`; a world calls `receive` and `ring` when somebody else writes or calls.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.learning.folding import fold
from kiosk.learning.phone_script import Contact, Line, PhoneSetup, Script, Sms, Thread
from kiosk.learning.phone_text import SHORTEST, copied, digits, holds_number, spaced

SCREENS = ("home", "messages", "contacts", "keypad", "calls", "papers")
"""Places one goes to; a thread and a new message are reached from the messages."""
THREAD, NEW = "thread", "new"
LONGEST = 500
"""Characters of one text message."""


class PhoneRefusedError(ValueError):
    """Not possible with this phone now; nothing changed."""


@dataclass(frozen=True, slots=True)
class Call:
    """One line of the list of calls. ``way``: ``in``, ``out`` or ``missed``."""

    id: str
    number: str
    when: datetime
    way: str


@dataclass(frozen=True, slots=True)
class Voicemail:
    """What somebody said after the tone."""

    id: str
    number: str
    text: str
    when: datetime
    heard: bool = False


@dataclass(frozen=True, slots=True)
class Talk:
    """A call that is under way. Without a script nobody has this number."""

    number: str
    script: Script | None = None
    line: str = ""


class Phone:
    """What is on the phone, what it shows, and what can be done."""

    def __init__(self, setup: PhoneSetup) -> None:
        self.number = setup.number
        self.contacts: tuple[Contact, ...] = setup.contacts
        self.papers = setup.papers
        self.screen = "home"
        """One of `SCREENS`, `THREAD` or `NEW`."""
        self.opened = ""
        """Id of the thread that is open; empty when none is."""
        self.to = ""
        """Who a new message goes to, as typed: a number or a name."""
        self.dialled = ""
        """What stands above the keys of the keypad."""
        self.ringing: Script | None = None
        self.talking: Talk | None = None
        self.said: tuple[str, ...] = ()
        """What was said in calls, in order, as ``<script>/<choice>``."""
        self.called: tuple[str, ...] = ()
        """Digits of the numbers that were called, in order."""
        self.sent: tuple[tuple[str, Sms], ...] = ()
        """(digits, message) of everything that was sent."""
        self.followed: tuple[str, ...] = ()
        """Ids of the messages whose link was opened."""
        self.copied = ""
        """What was copied last."""
        self.calls: tuple[Call, ...] = ()
        self.voicemails: tuple[Voicemail, ...] = ()
        self._threads = {thread.id: thread for thread in setup.threads}
        self._drafts: dict[str, str] = {}
        self._scripts = {script.id: script for script in setup.scripts}
        self._robots = setup.robots
        self._robot_step: dict[str, int] = {}
        self._later = dict(setup.later or {})
        self._homes = {sms.id: t.id for t in setup.threads for sms in t.messages}
        self._made = 0
        self._undo: list[Callable[[], None]] = []

    # -- what can be seen ------------------------------------------------------------------

    def threads(self) -> list[Thread]:
        """The conversations, the newest first."""
        return sorted(self._threads.values(), key=lambda t: t.messages[-1].when, reverse=True)

    def thread(self, id: str) -> Thread:
        """One conversation. Raises PhoneRefusedError."""
        found = self._threads.get(id)
        if found is None:
            raise PhoneRefusedError(f"no thread {id}")
        return found

    def message(self, id: str) -> Sms:
        """One text message. Raises PhoneRefusedError."""
        for thread in self._threads.values():
            for sms in thread.messages:
                if sms.id == id:
                    return sms
        raise PhoneRefusedError(f"no message {id}")

    def home_of(self, id: str) -> str:
        """Id of the thread that a message is in, deleted ones too; empty for an unknown one."""
        return self._homes.get(id, "")

    def name_of(self, number: str) -> str:
        """The name that the address book has for a number, else the number."""
        plain = digits(number)
        found = (c.name for c in self.contacts if digits(c.number) == plain)
        return next(found, spaced(number))

    @property
    def draft(self) -> str:
        """What is being written in the thread that is open, or to somebody new."""
        return self._drafts.get(self._place(), "")

    @property
    def line(self) -> Line | None:
        """What the other side says now; None without a call, or when nobody has the number."""
        talk = self.talking
        return talk.script.lines[talk.line] if talk is not None and talk.script else None

    def unread(self) -> int:
        """Conversations with something new."""
        return sum(not thread.read for thread in self._threads.values())

    def missed(self) -> int:
        """Voicemails that were not listened to."""
        return sum(not voicemail.heard for voicemail in self.voicemails)

    @property
    def recipient(self) -> str:
        """Digits that the message being written goes to; empty when it has nowhere to go."""
        if self.screen == THREAD:
            return digits(self.thread(self.opened).number)
        named = (c.number for c in self.contacts if fold(c.name) == fold(self.to.strip()))
        found = digits(next(named, "")) or (
            "" if re.search("[A-Za-z]", self.to) else digits(self.to)
        )
        return found if len(found) >= SHORTEST else ""

    @property
    def sendable(self) -> bool:
        """Whether `send` is possible."""
        writing = self.screen in (THREAD, NEW)
        return writing and bool(self.draft.strip()) and bool(self.recipient)

    @property
    def undoable(self) -> bool:
        """Whether `undo` takes something back."""
        return bool(self._undo)

    def handed_on(self, thread: str, service: str) -> bool:
        """Whether a message of a thread was sent on to a number."""
        return self._handed_at(thread, service) >= 0

    def reported(self, thread: str, service: str, number: str) -> bool:
        """Whether it was sent on to a service, and its number after it, as the 33700 asks."""
        start = self._handed_at(thread, service)
        after = self.sent[start + 1 :] if start >= 0 else ()
        return any(to == digits(service) and holds_number(sms.text, number) for to, sms in after)

    # -- looking ---------------------------------------------------------------------------

    def show(self, screen: str) -> None:
        """Go to one of `SCREENS`. Raises PhoneRefusedError."""
        if screen not in SCREENS:
            raise PhoneRefusedError(f"no screen {screen}")
        self.screen, self.opened = screen, ""

    def open(self, id: str) -> None:
        """Open a conversation; it is read from then on. Raises PhoneRefusedError."""
        self._threads[id] = replace(self.thread(id), read=True)
        self.screen, self.opened = THREAD, id

    def listen(self, id: str) -> None:
        """Listen to a voicemail. Raises PhoneRefusedError."""
        if all(each.id != id for each in self.voicemails):
            raise PhoneRefusedError(f"no voicemail {id}")
        self.voicemails = tuple(
            replace(each, heard=True) if each.id == id else each for each in self.voicemails
        )
        self.screen = "calls"

    # -- writing ---------------------------------------------------------------------------

    def new(self, number: str = "") -> None:
        """Begin a message: in the conversation with that number if there is one."""
        same = (t.id for t in self._threads.values() if digits(t.number) == digits(number))
        known = next(same, "") if number else ""
        if known:
            self.open(known)
            return
        self.screen, self.opened, self.to = NEW, "", spaced(number) if number else ""

    def forward(self, id: str) -> None:
        """Begin a message that hands on another one. Raises PhoneRefusedError."""
        text = self.message(id).text
        self.screen, self.opened, self.to = NEW, "", ""
        self._drafts[NEW] = text

    def fill(self, field: str, text: str) -> None:
        """Type into ``text``, ``to`` or ``keypad``. Raises PhoneRefusedError."""
        if field == "text" and self.screen in (THREAD, NEW):
            self._drafts[self._place()] = text[:LONGEST]
        elif field == "to" and self.screen == NEW:
            self.to = text[:LONGEST]
        elif field == "keypad":
            self.dialled = text[:LONGEST]
        else:
            raise PhoneRefusedError(f"no field {field}")

    def send(self, now: datetime) -> None:
        """Send what was written; the conversation is open afterwards. Raises PhoneRefusedError."""
        if not self.sendable:
            raise PhoneRefusedError("nothing to send")
        to, text = self.recipient, self.draft.strip()
        original = next((sms.id for sms in self._received() if copied(sms.text, text)), "")
        sms = Sms(self._free_id("mine"), text, now, mine=True, forwards=original)
        self._drafts[self._place()] = ""
        self.sent = (*self.sent, (to, sms))
        thread = self._put(to, sms, read=True)
        self.screen, self.opened = THREAD, thread
        self._let_robot_answer(to, sms, now)

    def delete(self, id: str) -> None:
        """Take a conversation away; `undo` brings it back. Raises PhoneRefusedError."""
        thread = self.thread(id)
        del self._threads[id]
        self._undo.append(lambda: self._threads.update({id: thread}))
        if self.opened == id:
            self.show("messages")

    def block(self, id: str, blocked: bool = True) -> None:
        """Take no more messages and calls of that number, or take them again."""
        thread = self.thread(id)
        if thread.blocked == blocked:
            raise PhoneRefusedError(f"{id} is like that already")
        self._threads[id] = replace(thread, blocked=blocked)

    def undo(self) -> None:
        """Take back the last deletion. Raises PhoneRefusedError."""
        if not self._undo:
            raise PhoneRefusedError("nothing to take back")
        self._undo.pop()()

    def copy(self, id: str) -> None:
        """Copy a message, or the code that it brings. Raises PhoneRefusedError."""
        sms = self.message(id)
        self.copied = sms.code or sms.text

    def follow(self, id: str) -> str:
        """Open the link of a message: its address. Raises PhoneRefusedError."""
        link = self.message(id).link
        if not link:
            raise PhoneRefusedError(f"no link in {id}")
        self.followed = (*self.followed, id)
        return link

    # -- calls -----------------------------------------------------------------------------

    def call(self, number: str, now: datetime) -> None:
        """Call a number: whoever has it answers by its script. Raises PhoneRefusedError."""
        plain = digits(number)
        if self.talking is not None or self.ringing is not None or len(plain) < SHORTEST:
            raise PhoneRefusedError(f"cannot call {number}")
        self.called = (*self.called, plain)
        self._note(number, now, "out")
        theirs = (s for s in self._scripts.values() if digits(s.number) == plain and not s.incoming)
        script = next(theirs, None)
        self.talking = Talk(number, script, script.first if script else "")

    def answer(self, now: datetime) -> None:
        """Take the call that comes in. Raises PhoneRefusedError."""
        script = self._ringing()
        self.ringing = None
        self._note(script.number, now, "in")
        self.talking = Talk(script.number, script, script.first)

    def decline(self, now: datetime) -> None:
        """Let a call go to the voicemail. Raises PhoneRefusedError."""
        script = self._ringing()
        self.ringing = None
        self._miss(script, now)

    def say(self, choice: str) -> None:
        """Say something in a call. Raises PhoneRefusedError."""
        talk, line = self.talking, self.line
        found = next((c for c in line.choices if c.id == choice), None) if line else None
        if talk is None or talk.script is None or found is None:
            raise PhoneRefusedError(f"nobody to say {choice} to")
        self.said = (*self.said, f"{talk.script.id}/{choice}")
        self.talking = replace(talk, line=found.then) if found.then else None

    def hang_up(self) -> None:
        """End the call. Raises PhoneRefusedError."""
        if self.talking is None:
            raise PhoneRefusedError("no call")
        self.talking = None

    # -- what others do --------------------------------------------------------------------

    def receive(self, later: str, now: datetime) -> None:
        """A message prepared for later comes in. KeyError when the world has none of that id."""
        number, text = self._later[later]
        blocked = (t for t in self._threads.values() if digits(t.number) == digits(number))
        if any(thread.blocked for thread in blocked):
            return
        self._put(number, Sms(self._free_id(later), text, now), read=False, named=later)

    def ring(self, script: str, now: datetime) -> None:
        """Somebody calls; a busy phone sends them to the voicemail. KeyError without script."""
        caller = self._scripts[script]
        if self.ringing is not None or self.talking is not None:
            self._miss(caller, now)
        else:
            self.ringing = caller

    # -- parts -----------------------------------------------------------------------------

    def _place(self) -> str:
        return self.opened if self.screen == THREAD else NEW

    def _ringing(self) -> Script:
        if self.ringing is None:
            raise PhoneRefusedError("nobody calls")
        return self.ringing

    def _received(self) -> list[Sms]:
        return [sms for t in self._threads.values() for sms in t.messages if not sms.mine]

    def _put(self, number: str, sms: Sms, *, read: bool, named: str = "") -> str:
        """Add a message to the conversation with a number, made if need be; its id."""
        plain = digits(number)
        found = next((t for t in self._threads.values() if digits(t.number) == plain), None)
        thread = found or Thread(named or f"to-{plain}", number)
        read = read or self.opened == thread.id
        self._homes[sms.id] = thread.id
        self._threads[thread.id] = replace(thread, messages=(*thread.messages, sms), read=read)
        return thread.id

    def _let_robot_answer(self, to: str, sms: Sms, now: datetime) -> None:
        steps = [robot for robot in self._robots if digits(robot.number) == to]
        if not steps:
            return
        at = self._robot_step.get(to, 0) % len(steps)
        robot = steps[at]
        fits = {
            "any": True,
            "forward": bool(sms.forwards),
            "number": re.search(r"\d(?:[ .-]?\d){4,}", sms.text) is not None and not sms.forwards,
        }[robot.wants]
        words = robot.says if fits else robot.otherwise
        if fits:
            self._robot_step[to] = at + 1
        if words:
            self._put(to, Sms(self._free_id("robot"), words, now), read=True)

    def _handed_at(self, thread: str, service: str) -> int:
        """Place in `sent` of the first message that hands a thread on to a number; -1."""
        for at, (to, sms) in enumerate(self.sent):
            if to == digits(service) and self._homes.get(sms.forwards) == thread:
                return at
        return -1

    def _note(self, number: str, now: datetime, way: str) -> None:
        self.calls = (*self.calls, Call(self._free_id("call"), number, now, way))

    def _miss(self, script: Script, now: datetime) -> None:
        self._note(script.number, now, "missed")
        if script.voicemail:
            left = Voicemail(self._free_id("voicemail"), script.number, script.voicemail, now)
            self.voicemails = (*self.voicemails, left)

    def _free_id(self, kind: str) -> str:
        self._made += 1
        return f"{kind}-{self._made}"
