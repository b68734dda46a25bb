"""A phone for tests: two conversations, contacts, a bank that answers, the 33700."""

from datetime import datetime, timedelta
from typing import Any

from kiosk.learning.phone import Phone
from kiosk.learning.phone_acts import apply
from kiosk.learning.phone_script import phone_setup
from kiosk.learning.scenario import Act

TRAP = "06 39 98 70 11"
BANK = "04 65 71 30 20"

DATA: dict[str, Any] = {
    "number": "06 39 98 41 27",
    "contacts": [
        {"name": "Banque du Val", "number": BANK},
        {"name": "Nour", "number": "0639980001"},
    ],
    "papers": [
        {"id": "card", "title": "Carte bancaire", "lines": ["Lina Traoré", "5399 0000 0000 0101"]}
    ],
    "threads": [
        {
            "id": "parcel",
            "number": TRAP,
            "messages": [
                {
                    "text": "Votre colis attend. Payez 1,99 euro : https://colis.frais.example/p",
                    "at": "2026-11-23T08:40+01:00",
                }
            ],
        },
        {
            "id": "nour",
            "number": "06 39 98 00 01",
            "read": True,
            "messages": [
                {"text": "On se voit ce soir ?", "at": "2026-11-22T18:00+01:00"},
                {"text": "Oui, à 19 h !", "at": "2026-11-22T18:05+01:00", "mine": True},
            ],
        },
    ],
    "calls": [
        {
            "id": "bank",
            "number": BANK,
            "first": "hello",
            "lines": {
                "hello": {
                    "says": "Banque du Val, bonjour. Que puis-je faire pour vous ?",
                    "choices": [
                        {"id": "stop", "words": "Je veux bloquer ma carte.", "then": "done"},
                        {"id": "bye", "words": "Rien, merci."},
                    ],
                },
                "done": {"says": "C’est fait. Votre carte est bloquée."},
            },
        },
        {
            "id": "alarm",
            "number": BANK,
            "first": "hello",
            "incoming": True,
            "voicemail": "Rappelez votre banque au numéro de votre carte.",
            "lines": {"hello": {"says": "Un paiement de 489 euros vous étonne ?"}},
        },
    ],
    "robots": [
        {
            "number": "33700",
            "wants": "forward",
            "says": "33700 : envoyez le numéro de l’expéditeur.",
            "otherwise": "33700 : transférez d’abord le SMS.",
        },
        {
            "number": "33700",
            "wants": "number",
            "says": "33700 : merci, signalement reçu.",
            "otherwise": "33700 : envoyez le numéro.",
        },
    ],
    "later": [
        {"id": "again", "number": TRAP, "text": "Dernier rappel : https://colis.frais.example/p"}
    ],
}


def phone() -> Phone:
    """That phone, fresh."""
    return Phone(phone_setup(DATA))


class Pocket:
    """The phone and the acts done on it."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone
        self.acts: list[Act] = []
        self.now = datetime.fromisoformat("2026-11-23T09:12+01:00")

    def perform(self, act: Act) -> None:
        """Do one act. Raises NotOfferedError."""
        apply(self.phone, act, self.now)
        self.acts.append(act)
        self.now += timedelta(minutes=1)
