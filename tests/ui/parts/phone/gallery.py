"""Pictures of the phone: every theme, two text sizes, and a narrow room.

    python -m tests.ui.parts.phone.gallery FOLDER [WORD]

WORD keeps only the pictures whose name holds it.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, QTranslator
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk import assets
from kiosk.learning.scenario import Act
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.look import Look, ThemeName
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens
from kiosk.ui.parts.phone.phone_part import PhonePart
from tests.ui.parts.phone.phones import Pocket, phone

SIZES = {
    "100": (1.0, QSize(340, 620)),
    "100-low": (1.0, QSize(300, 340)),
    "200": (2.0, QSize(680, 600)),
    "200-low": (2.0, QSize(980, 260)),
}
THEMES: tuple[ThemeName, ...] = ("light", "dark", "high-contrast")
ACTS: dict[str, list[tuple[str, ...]]] = {
    "home": [],
    "messages": [("phone-show", "messages")],
    "thread": [("sms-open", "parcel")],
    "own": [("sms-open", "nour")],
    "forward": [("sms-forward", "parcel-1"), ("fill", "phone-to", "33700")],
    "contacts": [("phone-show", "contacts")],
    "keypad": [("phone-show", "keypad"), ("fill", "phone-keypad", "04 65")],
    "papers": [("phone-show", "papers")],
    "talk": [("call", "0465713020")],
    "ringing": [],
    "calls": [("call", "0465713020"), ("call-end",), ("phone-show", "calls")],
}


def main() -> int:
    """Read the folder, paint."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out = Path(sys.argv[1])
    only = sys.argv[2] if len(sys.argv) > 2 else ""
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    app.setStyle("Fusion")
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.France))
    translator = QTranslator()
    translator.load(str(assets.generated("i18n", "jalon_fr.qm")))
    app.installTranslator(translator)
    host = ThemeHost(app, Tokens.load(), reduced_motion=True)
    for theme in THEMES:
        for size_name, (scale, size) in SIZES.items():
            for state, acts in ACTS.items():
                name = f"{state}-{size_name}-{theme}"
                if only not in name:
                    continue
                host.set_look(Look(theme, scale))
                window = QWidget()
                pocket = Pocket(phone())
                for act in acts:
                    pocket.perform(Act(*act))
                if state in ("ringing", "calls"):
                    pocket.phone.ring("alarm", pocket.now)
                if state == "calls":
                    pocket.perform(Act("call-decline"))
                part = PhonePart(host, pocket.phone, pocket.perform, window)
                QVBoxLayout(window).addWidget(part)
                FocusRing(host, window)
                window.resize(size)
                window.show()
                window.activateWindow()
                QApplication.processEvents()
                part.focus_start()
                for _ in range(4):
                    QApplication.processEvents()
                window.grab().save(str(out / f"{name}.png"))
                window.close()
                window.deleteLater()
                QApplication.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())
