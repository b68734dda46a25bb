"""« Postuler avec pièce jointe » gives its mail as a model: on the stick, as PDF and as text."""

from pathlib import Path

from kiosk.learning.scenario import Act
from tests.journeys.street import Street, street
from tests.outside.usb_port import Port
from tests.paper.test_takeaway import text

APPLY = "mailbox/mb5"
OWN = "J’ai l’habitude de travailler tôt le matin."


def apply_for_the_job(place: Street) -> None:
    """What the first passing trace does, with a sentence of one's own in the mail."""
    attempt = place.person.attempt()
    trace = next(trace for trace in attempt.activity.traces if trace.passes)
    for name, target, words in trace.acts:
        words = words.replace("\n\nCordialement", f" {OWN}\n\nCordialement")
        attempt.scenario.perform(Act(name, target, words))


def to_the_take_away(place: Street) -> None:
    place.visitor.click("bar_finish")
    place.visitor.click("end")
    place.reach("TakeAwayScreen")


def test_the_mail_is_taken_as_a_model_with_gaps(data_dir: Path, tmp_path: Path) -> None:
    port = Port(tmp_path)
    port.folder = tmp_path / "stick"
    port.folder.mkdir()
    with street(data_dir, sticks=port) as place:
        place.begin_named()
        place.visitor.click("back")
        place.reach("PathScreen")
        place.person.open_activity(APPLY)
        apply_for_the_job(place)
        me = place.person.mailbox().me.name
        place.visitor.click("checkButton")
        place.visitor.see("closing")
        place.at_rest()
        to_the_take_away(place)
        port.plugged = True
        place.read("Votre clé est là")
        place.visitor.click("copy")
        place.read("C’est sur votre clé.")
    made = text((port.folder / "Mon modèle pour postuler.pdf").read_bytes())
    assert made.startswith("Mon modèle pour postuler Changez les mots entre crochets.")
    assert "Objet : Candidature [le poste] [votre prénom et votre nom]" in made
    assert OWN in made
    assert "Cordialement, [votre prénom et votre nom] [votre numéro]" in made
    assert me not in made
    plain = (port.folder / "Mon modèle pour postuler.txt").read_bytes().decode("utf-8-sig")
    assert f"{OWN}\r\n\r\nCordialement,\r\n[votre prénom et votre nom]" in plain


def test_a_mail_that_does_not_do_yet_is_no_model(data_dir: Path) -> None:
    with street(data_dir) as place:
        place.begin_named()
        place.visitor.click("back")
        place.reach("PathScreen")
        place.person.open_activity(APPLY)
        boss = place.person.attempt().activity.take
        assert boss is not None
        world = place.person.mailbox()
        for act in (Act("new"), Act("fill", "to", boss.to), Act("send")):
            world.perform(act)
        place.visitor.click("checkButton")
        place.visitor.see("feedback")
        place.at_rest()
        to_the_take_away(place)
        assert "Mon modèle pour postuler" not in place.words()
