"""What young people write: slips get the right word first, right words get no mark at all.

None of these slips stands in the list of frequent slips, which would know the answer.
"""

import pytest

from kiosk.spelling import files
from kiosk.spelling.checker import Checker
from kiosk.spelling.suggestions import Suggestions

PAIRS = """
aciduité=assiduité activitées=activités administratiff=administratif aimabl=aimable
ambiensse=ambiance amenager=aménager aplication=application aplicé=appliqué ariver=arriver
artisanna=artisanat assidut=assidu atelié=atelier atention=attention batiment=bâtiment
bijouteri=bijouterie boucheri=boucherie bureautik=bureautique capasités=capacités
carossier=carrossier charcutrie=charcuterie chaufeur=chauffeur coezion=cohésion
colaborer=collaborer comptabilitée=comptabilité confience=confiance consiel=conseil
convivialitée=convivialité couturierre=couturière créativitée=créativité
culturele=culturelle debrouillarde=débrouillarde decoration=décoration deplacer=déplacer
determiné=déterminé discution=discussion domicil=domicile drole=drôle ecrire=écrire
éfficacité=efficacité electromenager=électroménager emploit=emploi encadremen=encadrement
encourajer=encourager espase=espace evolution=évolution facteure=facteur famile=famille
fidèlité=fidélité fleurist=fleuriste francofone=francophone genereux=généreux
gimnastique=gymnastique groupp=groupe imprimente=imprimante industri=industrie
initiativ=initiative instalation=installation intelectuel=intellectuel
interrogassion=interrogation jeuness=jeunesse journé=journée lingerit=lingerie
lojistique=logistique materielle=matérielle modife=modifié mobilitée=mobilité
natassion=natation negociation=négociation objectife=objectif observasion=observation
ouvrié=ouvrier pacience=patience paisage=paysage palete=palette parfumri=parfumerie
particulié=particulier pation=passion pharmaci=pharmacie photografie=photographie
poissoneri=poissonnerie posibilité=possibilité prézenter=présenter prévension=prévention
programe=programme progreser=progresser proprietaire=propriétaire quotidiain=quotidien
raionnage=rayonnage reactivité=réactivité recomencer=recommencer reflechir=réfléchir
rejoinds=rejoins relationel=relationnel renseignier=renseigner reparation=réparation
repassaje=repassage saisonié=saisonnier salarriés=salariés scolarizé=scolarisé
sensibilizé=sensibilisé sosial=social spectacl=spectacle stationement=stationnement
tecnique=technique temoignage=témoignage transpor=transport tourizme=tourisme
utilizé=utilisé vailler=veiller vendenge=vendange verification=vérification
veterinaire=vétérinaire vigilensse=vigilance
"""
SLIPS = [pair.split("=") for pair in PAIRS.split()]
LINES = """
Vendeur polyvalent|Vendeuse polyvalente|Mise en rayon|Baby-sitting|CAP Pâtisserie|BAFA|Permis B
Villefranche-sur-Saône|Bourg-en-Bresse|Saint-Étienne|L’Isle-d’Abeau|Oullins-Pierre-Bénite
Mon prénom est Lina|avec Kylian et Inaya|chez Mourad Benali|Mamadou Diallo|M. Diallo, gérant
Mme Nguyen et M. Traoré|Nathan N’Diaye|Léa-Rose Da Silva|Aïcha|Noé|Yanis|Maëlys|Loïc|Chloé
J’ai accueilli les clients.|J'ai rangé le rayon.|Je m’occupe d’enfants de 3 à 10 ans.
Accueil des clients|Encaissement|Réassort|Facing|Inventaire|Étiquetage des produits
Gestion des stocks|Réception des marchandises|Préparation de commandes|Click-and-collect
Service en salle|Plonge|Dressage des assiettes|Respect des règles d’hygiène|HACCP
Aide à la vente|Aide-soignante|Auxiliaire de vie|Agent d’entretien|Agente de propreté
Animateur périscolaire|Animatrice en centre de loisirs|Cariste|Manutentionnaire|Magasinier
Mécanicien auto|Carreleur|Maçon|Plaquiste|Peintre en bâtiment|Électricienne
Plombier-chauffagiste
Coiffeuse|Esthéticienne|Fleuriste|Boulanger|Boulangère|Pâtissier|Cuisinière|Commis de cuisine
Serveur|Barista|Équipier polyvalent|Livreur à vélo|Chauffeur-livreur|Hôtesse de caisse
Employée libre-service|Téléconseiller|Secrétaire médicale|Community manager
CACES R489|PSC1|SST|CQP|CDD|CDI|BTS MCO|Bac pro Commerce|Bac +2|3e prépa-métiers|Terminale STMG
Brevet des collèges|Diplôme national du brevet|CAP Équipier polyvalent du commerce|TP ADVF
Stage de 3e|stage d’observation|Stage du 12/05 au 23/05|depuis 2024|de 2023 à 2025|35 h|20 €
lina.traore@exemple.example|www.exemple.example|https://exemple.example/cv|cv_lina.pdf
06 12 34 56 78|12 rue de l’Église|69400 Villefranche|#motivation|@lina
Ponctualité|Ponctuelle|Rigueur|Autonomie|Esprit d’équipe|Sens de l’écoute|Polyvalence
Débrouillarde|Souriant|À l’écoute|Curieuse|Créatif|Dynamique|Sérieuse|Organisée|Motivé·e
Français : langue maternelle|Anglais : niveau B1|Arabe (notions)|Espagnol, lu et parlé|Turc
Portugais|Wolof|Bambara|Langue des signes|Soninké
Word, Excel et PowerPoint|Canva|Instagram, TikTok, Snapchat|WhatsApp|Gmail|Pix|LinkedIn|YouTube
je sais faire un tableau avec excel|smartphone|e-mail|Internet|réseaux sociaux|podcasts
Football en club|Basket|Futsal|Boxe thaïlandaise|Judo|Danse hip-hop|Rap|Mangas|Jeux vidéo
Lecture, cinéma, séries|Cuisine du monde|Couture|Dessin|Photographie|Musculation|Zumba|Yoga
Bénévole aux Restos du cœur|bénévole, une fois par semaine|Croix-Rouge|Secours populaire
Mission Locale|France Travail|Pôle emploi|RSA|CAF|Contrat d’engagement jeune|Garantie jeunes
Aujourd’hui|aujourd'hui|quelqu’un|jusqu’à présent|presqu’île|c’est-à-dire|est-ce que|peut-être
week-end|rendez-vous|savoir-faire|savoir-être|demi-journée|mi-temps|temps plein|après-midi
Disponible tout de suite|disponible les week-ends|Mobile dans toute la métropole
Je prends le bus et le TCL.|Je suis à l’heure.|Je n’ai pas peur du téléphone.
Je recherche un contrat d’apprentissage en boulangerie.|Je souhaite découvrir le métier.
Je vous remercie de l’attention portée à ma candidature.|Bien cordialement|Madame, Monsieur,
Veuillez agréer mes salutations distinguées.|Objet : candidature à un stage|Pièce jointe : CV
vendeur(euse)|employé(e)|étudiant·e|les étudiant·e·s|serveur·euse|vendeur/vendeuse
technicien/-ne
un coeur, une soeur, une oeuvre|cœur, sœur, œuvre|maitrise de l’outil|maîtrise de l’outil
entrainement le mardi|connaitre le quartier|aout 2025|août 2025|évènement|événement|weekend
Ménage, lessive et courses pour ma grand-mère|Garde de mes frères et sœurs|Soutien scolaire
Aide aux devoirs|Tonte de la pelouse|Montage de meubles|Déménagement|Bricolage|Covoiturage
Vente de gâteaux pour un voyage scolaire|Collecte alimentaire|Ressourcerie|Brocante
Marché de Noël
CFA, lycée professionnel Louis-Armand|Lycée Claude-Bernard|Collège Jean-Moulin|MFR de Balan
Centre social du quartier|Maison des jeunes et de la culture|Médiathèque|Gymnase
Permis AM|Code de la route|Véhiculée|vélo et transports en commun|sans permis
NOM ET PRÉNOM|EXPÉRIENCES|FORMATIONS|CENTRES D’INTÉRÊT|L’ACCUEIL|À PROPOS
😀 Bonjour 😀|日本語|محمد|ok|Merci !|C’est noté.|Qu’est-ce que je sais faire ?|N° 4|1er étage|B2
"""
RIGHT = [words for line in LINES.strip().splitlines() for words in line.strip().split("|")]
FIRST, AMONG = 0.85, 0.9
"""Share of slips whose right word is the first suggestion, and is among them."""


def test_the_right_word_is_the_first_suggestion(checker: Checker, suggestions: Suggestions) -> None:
    listed = files.frequent_slips()
    assert [slip for slip, _ in SLIPS if slip in listed] == []
    assert len(SLIPS) >= 60
    assert [slip for slip, _ in SLIPS if not checker.slips(slip)] == []
    meant = {slip: [one.form for one in suggestions.meant(slip)] for slip, _ in SLIPS}
    first = sum(meant[slip][:1] == [right] for slip, right in SLIPS)
    among = sum(right in meant[slip] for slip, right in SLIPS)
    assert first >= FIRST * len(SLIPS), [
        (s, r, meant[s]) for s, r in SLIPS if r not in meant[s][:1]
    ]
    assert among >= AMONG * len(SLIPS)


def test_a_frequent_slip_is_answered_from_its_list(checker: Checker) -> None:
    listed = files.frequent_slips()
    assert len(listed) >= 150
    for slip, right in listed.items():
        (found,) = checker.slips(slip)
        assert found.suggestions[0] == right


def test_what_the_lists_propose_is_right(checker: Checker) -> None:
    proposed = [*files.own_words(), *(word for word, _ in files.reformed_words())]
    proposed += files.frequent_slips().values()
    assert [word for word in proposed if checker.slips(word)] == []
    assert all(count > 0 for _, count in files.forms())


@pytest.mark.parametrize("words", RIGHT)
def test_what_is_right_gets_no_mark(checker: Checker, words: str) -> None:
    assert checker.slips(words) == []


def test_there_are_many_right_words() -> None:
    assert len(set(RIGHT)) == len(RIGHT) >= 200
