"""The weight of a file in words."""

from PySide6.QtCore import QCoreApplication, QLocale

KILO = 1000


def weight(size: int) -> str:
    """« 850 o », « 48 Ko », « 1,4 Mo »: as mail programs write it, one decimal below ten."""
    translate = QCoreApplication.translate
    units = (
        translate("FileWeight", "B"),
        translate("FileWeight", "kB"),
        translate("FileWeight", "MB"),
    )
    amount, unit = float(size), 0
    while round(amount) >= KILO and unit < len(units) - 1:
        amount, unit = amount / KILO, unit + 1
    decimals = int(unit > 1 and amount < 9.95 and round(amount, 1) != round(amount))
    return f"{QLocale().toString(amount, 'f', decimals)}\u00a0{units[unit]}"
