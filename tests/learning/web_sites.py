"""Small sites for tests: a mailbox that one signs in to, a shop without encryption, a trap."""

from kiosk.learning.browser import Browser
from kiosk.learning.web_page import (
    Account,
    Block,
    Button,
    CheckBox,
    Choice,
    Field,
    Heading,
    Link,
    Meter,
    Option,
    Page,
    Paragraph,
)

MAIL = "courriel.example"
LINA, SECRET = "lina.traore", "velo-bleu-sous-la-pluie"
FAVOURITES = (Link("mail", "Courriel", MAIL), Link("shop", "Boutique", "http://boutique.example"))


class Sites:
    """What a module's scenario is to the browser; the smallest that shows everything."""

    def __init__(self) -> None:
        self.browser = Browser(self, favourites=FAVOURITES)
        self.pressed_there: list[str] = []

    def page(self, address: str) -> Page | None:
        """The pages there are."""
        if address == MAIL:
            return self._mailbox() if self.browser.user(MAIL) else self._login()
        made = {
            "courriel.example/aide": Page(
                "https://courriel.example/aide",
                "Aide",
                (
                    Heading("Aide"),
                    Link("real", "Retour au courriel", "https://courriel.example"),
                    Link("trap", "https://courriel.example/connexion", "https://couriel.example"),
                ),
                site="Courriel",
            ),
            "boutique.example": Page(
                "http://boutique.example", "Boutique", (Heading("Boutique"), *_shop())
            ),
            "couriel.example": Page("https://couriel.example", "Courriel", (Heading("Courriel"),)),
            "francetravail.fr": Page("https://www.francetravail.fr", "France Travail"),
        }
        return made.get(address)

    def pressed(self, button: str) -> None:
        """Signing in and out."""
        self.pressed_there.append(button)
        if button == "sign-in":
            self._sign_in()
        elif button == "sign-out":
            self.browser.sign_out(MAIL)
            self.browser.go(MAIL)

    def _sign_in(self) -> None:
        browser = self.browser
        user, secret = browser.value("user"), browser.value("secret")
        if (user, secret) != (LINA, SECRET):
            browser.say("secret", "Ce mot de passe ne va pas avec cette adresse.")
            return
        browser.sign_in(MAIL, user, remember=browser.ticked("stay"))
        browser.offer_to_save(MAIL, user, secret)
        browser.go(MAIL)

    def _login(self) -> Page:
        blocks = (
            Heading("Connexion"),
            Field("user", "Adresse mail", ending="@courriel.example", autofill="user"),
            Field("secret", "Mot de passe", secret=True, autofill="secret"),
            CheckBox("stay", "Rester connecté", ticked=True),
            Button("sign-in", "Se connecter", main=True),
            Link("help", "Besoin d’aide ?", "https://courriel.example/aide"),
        )
        return Page(f"https://{MAIL}", "Courriel", blocks, site="Courriel")

    def _mailbox(self) -> Page:
        user = self.browser.user(MAIL)
        entries = (Button("sign-out", "Se déconnecter"),)
        account = Account("LT", f"{user}@{MAIL}", entries)
        blocks = (Heading("Boîte de réception"), Paragraph("3 messages"))
        return Page(f"https://{MAIL}", "Boîte de réception", blocks, "Courriel", account)


def _shop() -> tuple[Block, ...]:
    """One block of each kind that the mailbox has not."""
    return (
        Paragraph("Votre panier est gardé.", "good"),
        Paragraph("Le paiement ne marche pas aujourd’hui.", "warning"),
        Paragraph("Prix en euros.", "quiet"),
        Choice("size", "Taille", (Option("s", "Petit"), Option("m", "Moyen"))),
        Field("new", "Nouveau mot de passe", "Inventez un mot de passe.", secret=True),
        Meter("new", ("Lina", "2006")),
        Button("buy", "Commander", main=True),
        Button("later", "Plus tard"),
    )
