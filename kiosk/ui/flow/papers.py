"""The documents of a visit: what may be taken home, with the words that go on paper."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from kiosk.learning.activity import RealAct
from kiosk.learning.letters import Letter, ModelText, not_replaced
from kiosk.learning.ports import Surnom
from kiosk.learning.sheets import Sheet
from kiosk.paper.takeaway import (
    AttestationWords,
    MailWords,
    ModelWords,
    RealActsWords,
    attestation,
    mail,
    model,
    real_acts,
    sheet,
)
from kiosk.ui.flow.cv_files import CvFiles
from kiosk.ui.screens.naming_code import date_words
from kiosk.ui.screens.surnoms import surnom_words
from kiosk.ui.screens.take_away_parts import Document


class Papers(QObject):
    """Makes the list of documents; the sheets themselves are set later, in the background."""

    def __init__(self, product: str, site: str, parent: QObject) -> None:
        super().__init__(parent)
        self._product = product
        self._site = site

    def documents(
        self,
        letters: Sequence[Letter],
        models: Sequence[ModelText],
        sheets: Sequence[Sheet],
        acts: Sequence[RealAct],
        done: Sequence[str],
        surnom: Surnom | None,
        day: date,
        card: Callable[[], bytes] | None,
        cv: CvFiles | None = None,
    ) -> list[Document]:
        """What there is to take, in the order of the screen."""
        found = [self._cv(cv)] if cv is not None else []
        found += [self._model(number, model) for number, model in enumerate(models, 1)]
        found += [self._sheet(number, sheet) for number, sheet in enumerate(sheets, 1)]
        found += [
            self._mail(number, letter) for number, letter in enumerate(not_replaced(letters), 1)
        ]
        if acts:
            found.append(self._acts(acts))
        if card is not None:
            found.append(
                Document("card", self.tr("My card"), self.tr("PDF, 1 page"), "id-card", True, card)
            )
        if done:
            found.append(self._attestation(done, surnom, day))
        return found

    def _cv(self, files: CvFiles) -> Document:
        pages = self.tr("%n pages", "", files.pages)
        return Document(
            id="cv",
            title=self.tr("My CV"),
            under=self.tr("PDF, {pages}, and files to change later").format(pages=pages),
            icon="file-user",
            ticked=True,
            make=lambda: files.pdf,
            also=(("docx", lambda: files.docx), ("odt", lambda: files.odt)),
            own=True,
            stem=files.stem,
        )

    def _mail(self, number: int, letter: Letter) -> Document:
        subject = letter.subject or self.tr("No subject")
        words = MailWords(
            title=self.tr("Message sent in practice"),
            rows=((self.tr("To:"), letter.to), (self.tr("Subject:"), subject)),
            text=letter.text,
            foot=self.tr("This message was practice. It did not leave this PC."),
        )
        return Document(
            id=f"mail_{number}",
            title=self._to_whom(letter),
            under=subject,
            icon="mail",
            ticked=True,
            make=partial(mail, words),
            also=(("eml", lambda: letter.raw),),
        )

    def _to_whom(self, letter: Letter) -> str:
        """Who got it: with several, the first and how many more."""
        first, *more = letter.recipients or ("",)
        if not first:
            return self.tr("Message without an address")
        if more:
            words = self.tr("Message to {name} and %n others", "", len(more))
            return words.format(name=first)
        return self.tr("Message to {name}").format(name=first)

    def _model(self, number: int, made: ModelText) -> Document:
        words = ModelWords(
            title=made.title,
            how=self.tr("Change the words in square brackets. Then read it once more."),
            subject=(self.tr("Subject:"), made.subject),
            text=made.text,
            foot=self._product,
        )
        plain = f"{words.subject[0]} {made.subject}\n\n{made.text}\n"
        return Document(
            id=f"model_{number}",
            title=made.title,
            under=self.tr("PDF, and a text to copy into your mail"),
            icon="file-text",
            ticked=True,
            make=partial(model, words),
            also=(("txt", partial(_plain_text, plain)),),
        )

    def _sheet(self, number: int, made: Sheet) -> Document:
        under = self.tr("PDF, 1 page")
        make = partial(sheet, made, self._product)
        return Document(f"sheet_{number}", made.title, under, "file-text", True, make)

    def _acts(self, acts: Sequence[RealAct]) -> Document:
        title = self.tr("For real: what I will do")
        words = RealActsWords(title, tuple(acts), self._product)
        under = self.tr("PDF, 1 page")
        return Document("real_acts", title, under, "flag", True, partial(real_acts, words))

    def _attestation(self, done: Sequence[str], surnom: Surnom | None, day: date) -> Document:
        title = self.tr("Attestation of the workshop")
        who = self.tr("A person took part in these activities:")
        if surnom is not None:
            who = self.tr("A person with the surnom “{surnom}” took part in these activities:")
            who = who.format(surnom=surnom_words(surnom))
        where = self.tr("It was at a digital workshop.")
        if self._site:
            where = self.tr("Place: {place}.").format(place=self._site)
        words = AttestationWords(
            title=title,
            sentences=(who, where, self.tr("Day: {day}.").format(day=date_words(day))),
            done=tuple(done),
            name_label=self.tr("Name, to be written by hand:"),
            foot=self._product,
        )
        under = self.tr("PDF, 1 page")
        return Document(
            "attestation", title, under, "badge-check", False, partial(attestation, words)
        )


def _plain_text(words: str) -> bytes:
    """As every editor opens it, that of an old Windows too."""
    return words.replace("\n", "\r\n").encode("utf-8-sig")
