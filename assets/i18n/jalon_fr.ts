<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountButton</name>
    <message>
        <source>Account: {0}</source>
        <translation>Compte&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdPane</name>
    <message>
        <source>Add to the CV</source>
        <translation>Ajouter au CV</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Take the highlight off</source>
        <translation>Effacer le trait</translation>
    </message>
</context>
<context>
    <name>AddressChip</name>
    <message>
        <source>Delete removes this address. Enter opens its menu.</source>
        <translation>Suppr retire cette adresse. Entrée ouvre son menu.</translation>
    </message>
    <message>
        <source>Incomplete address.</source>
        <translation>Adresse incomplète.</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>+ {0} addresses. Show them</source>
        <translation>+ {0} adresses. Les montrer</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>AddressMoves</name>
    <message>
        <source>Moved to {0}</source>
        <translation>L’adresse est maintenant dans {0}</translation>
    </message>
    <message>
        <source>Put all {0} in {1}</source>
        <translation>Mettre les {0} adresses dans {1}</translation>
    </message>
    <message>
        <source>Put in {0}</source>
        <translation>Mettre dans {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>AdjectivePage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a word</source>
        <translation>Choisissez un mot</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Take this surnom</source>
        <translation>Prendre ce surnom</translation>
    </message>
    <message>
        <source>This surnom is full on this station. Choose another word.</source>
        <translation>Ce surnom est complet sur ce poste. Choisissez un autre mot.</translation>
    </message>
    <message>
        <source>Your surnom</source>
        <translation>Votre surnom</translation>
    </message>
</context>
<context>
    <name>AgendaBar</name>
    <message>
        <source>Close the agenda</source>
        <translation>Fermer l’agenda</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois d’après</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois d’avant</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Voir la liste</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Voir la semaine</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semaine d’après</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semaine d’avant</translation>
    </message>
</context>
<context>
    <name>AgendaDates</name>
    <message>
        <source>1</source>
        <comment>first day of a month</comment>
        <translation>1er</translation>
    </message>
    <message>
        <source>today, {0}</source>
        <translation>aujourd’hui, {0}</translation>
    </message>
    <message>
        <source>{0}:00</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0}:{1}</source>
        <translation>{0} h {1}</translation>
    </message>
</context>
<context>
    <name>AgendaMailboxView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>AgendaPart</name>
    <message>
        <source>Appointment deleted.</source>
        <translation>Rendez-vous supprimé.</translation>
    </message>
    <message>
        <source>Appointment saved.</source>
        <translation>Rendez-vous enregistré.</translation>
    </message>
    <message>
        <source>Note your appointments here.</source>
        <translation>Notez ici vos rendez-vous.</translation>
    </message>
    <message>
        <source>Nothing this month</source>
        <translation>Rien ce mois-ci</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Action annulée.</translation>
    </message>
</context>
<context>
    <name>AgendaReasons</name>
    <message>
        <source>Give this appointment a title.</source>
        <translation>Donnez un titre à ce rendez-vous.</translation>
    </message>
    <message>
        <source>The appointment must end on the same day.</source>
        <translation>Le rendez-vous doit finir le même jour.</translation>
    </message>
    <message>
        <source>The {0} is a {1}. Which day is right?</source>
        <translation>Le {0} est un {1}. Quel est le bon jour&#xa0;?</translation>
    </message>
    <message>
        <source>This day is already over.</source>
        <translation>Ce jour est déjà passé.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Ce texte est trop long.</translation>
    </message>
    <message>
        <source>Write the day like this: 4 January.</source>
        <translation>Écrivez le jour ainsi&#xa0;: 4 janvier.</translation>
    </message>
    <message>
        <source>Write the day of the appointment.</source>
        <translation>Écrivez le jour du rendez-vous.</translation>
    </message>
    <message>
        <source>Write the hour like this: 9:15.</source>
        <translation>Écrivez l’heure ainsi&#xa0;: 9 h 15.</translation>
    </message>
    <message>
        <source>Write the hour of the appointment.</source>
        <translation>Écrivez l’heure du rendez-vous.</translation>
    </message>
    <message>
        <source>You already have an appointment at {0}: {1}.</source>
        <translation>Vous avez déjà un rendez-vous à {0}&#xa0;: {1}.</translation>
    </message>
</context>
<context>
    <name>AppTile</name>
    <message>
        <source>{0} new</source>
        <translation>{0} à voir</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Download {0}</source>
        <translation>Télécharger {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Enlever {0}</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Digital skills</source>
        <translation>Le numérique</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Here, you can try everything.</source>
        <translation>Ici, vous pouvez tout tenter.</translation>
    </message>
    <message>
        <source>I am coming back</source>
        <translation>Je reviens</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Pas de compte</translation>
    </message>
    <message>
        <source>This is my first time</source>
        <translation>C’est ma première fois</translation>
    </message>
    <message>
        <source>Works without Internet</source>
        <translation>Fonctionne sans Internet</translation>
    </message>
    <message>
        <source>You choose what is kept</source>
        <translation>Vous choisissez ce qui est gardé</translation>
    </message>
    <message>
        <source>You learn by trying.</source>
        <translation>Vous apprenez en essayant.</translation>
    </message>
    <message>
        <source>at your own pace.</source>
        <translation>à votre rythme.</translation>
    </message>
    <message>
        <source>for work,</source>
        <translation>pour l’emploi,</translation>
    </message>
    <message>
        <source>or press</source>
        <translation>ou appuyez sur</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Page enlarged</source>
        <translation>Page agrandie</translation>
    </message>
    <message>
        <source>Your CV, enlarged</source>
        <translation>Votre CV, agrandi</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>It is done!</source>
        <translation>C’est fait&#xa0;!</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Une étape en plus</translation>
    </message>
    <message>
        <source>Press Check to see the result.</source>
        <translation>Appuyez sur «&#xa0;Vérifier&#xa0;» pour voir le résultat.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Steps done: %1</source>
        <translation>Étapes faites&#xa0;: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Check each letter of the address.</source>
        <translation>Vérifiez chaque lettre de l’adresse.</translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Forget this password</source>
        <translation>Oublier ce mot de passe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nouvel onglet</translation>
    </message>
    <message>
        <source>No site answers at {0}.</source>
        <translation>Aucun site ne répond à {0}.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <translation>Mots de passe enregistrés</translation>
    </message>
    <message>
        <source>Site not found</source>
        <translation>Site introuvable</translation>
    </message>
    <message>
        <source>This also closes the sessions of this PC.</source>
        <translation>Cela ferme aussi les sessions de ce PC.</translation>
    </message>
    <message>
        <source>This browser keeps no password.</source>
        <translation>Ce navigateur ne garde aucun mot de passe.</translation>
    </message>
    <message>
        <source>Type an address above, or choose a site.</source>
        <translation>Tapez une adresse en haut, ou choisissez un site.</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Copy the code {0}</source>
        <translation>Copier le code {0}</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open the link {0}</source>
        <translation>Ouvrir le lien {0}</translation>
    </message>
    <message>
        <source>You, {0}</source>
        <translation>Vous, {0}</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Attach the file.</source>
        <translation>On joint le fichier.</translation>
    </message>
    <message>
        <source>Begin a new message.</source>
        <translation>On commence un nouveau mail.</translation>
    </message>
    <message>
        <source>Delete the message.</source>
        <translation>On supprime le mail.</translation>
    </message>
    <message>
        <source>Forward the message.</source>
        <translation>On transfère le mail.</translation>
    </message>
    <message>
        <source>Look at the file.</source>
        <translation>On regarde dans le fichier.</translation>
    </message>
    <message>
        <source>Move the message.</source>
        <translation>On déplace le mail.</translation>
    </message>
    <message>
        <source>Note an appointment.</source>
        <translation>On note un rendez-vous.</translation>
    </message>
    <message>
        <source>Open a folder.</source>
        <translation>On ouvre un dossier.</translation>
    </message>
    <message>
        <source>Open the message.</source>
        <translation>On ouvre le mail.</translation>
    </message>
    <message>
        <source>Put a star.</source>
        <translation>On ajoute une étoile.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>On renomme le fichier.</translation>
    </message>
    <message>
        <source>Reply to everybody.</source>
        <translation>On répond à tous.</translation>
    </message>
    <message>
        <source>Reply to one person.</source>
        <translation>On répond à une personne.</translation>
    </message>
    <message>
        <source>Report the message.</source>
        <translation>On signale le mail.</translation>
    </message>
    <message>
        <source>Save the appointment.</source>
        <translation>On enregistre le rendez-vous.</translation>
    </message>
    <message>
        <source>Save the file as PDF.</source>
        <translation>On enregistre en PDF.</translation>
    </message>
    <message>
        <source>Say that it is not spam.</source>
        <translation>On dit que ce n’est pas un indésirable.</translation>
    </message>
    <message>
        <source>Search in the messages.</source>
        <translation>On cherche dans les messages.</translation>
    </message>
    <message>
        <source>Send the message.</source>
        <translation>On envoie le mail.</translation>
    </message>
    <message>
        <source>Sort the list.</source>
        <translation>On trie la liste.</translation>
    </message>
    <message>
        <source>Take the file off.</source>
        <translation>On enlève le fichier.</translation>
    </message>
    <message>
        <source>Take the message out of the bin.</source>
        <translation>On sort le mail de la corbeille.</translation>
    </message>
    <message>
        <source>Write the address.</source>
        <translation>On écrit l’adresse.</translation>
    </message>
    <message>
        <source>Write the hour.</source>
        <translation>On écrit l’heure.</translation>
    </message>
    <message>
        <source>Write the place.</source>
        <translation>On écrit le lieu.</translation>
    </message>
    <message>
        <source>Write the signature.</source>
        <translation>On écrit la signature.</translation>
    </message>
    <message>
        <source>Write the subject.</source>
        <translation>On écrit l’objet.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>On écrit le texte.</translation>
    </message>
    <message>
        <source>Write what it is about.</source>
        <translation>On écrit le titre.</translation>
    </message>
    <message>
        <source>Write who gets a copy.</source>
        <translation>On écrit qui reçoit une copie.</translation>
    </message>
    <message>
        <source>Write who gets a hidden copy.</source>
        <translation>On écrit qui reçoit une copie cachée.</translation>
    </message>
</context>
<context>
    <name>CardEntryScreen</name>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Open my path</source>
        <translation>Ouvrir mon parcours</translation>
    </message>
    <message>
        <source>Or hold the card in front of the reader, if there is one.</source>
        <translation>Ou présentez la carte devant le lecteur, s’il y en a un.</translation>
    </message>
    <message>
        <source>The 8 characters of the card</source>
        <translation>Les 8 signes de la carte</translation>
    </message>
    <message>
        <source>Type the 8 characters of the card.</source>
        <translation>Tapez les 8 caractères de la carte.</translation>
    </message>
    <message>
        <source>Use my card</source>
        <translation>Utiliser ma carte</translation>
    </message>
    <message>
        <source>Your card opens your path.</source>
        <translation>Votre carte ouvre votre parcours.</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cut the card out along the lines.</source>
        <translation>Découpez la carte en suivant les traits.</translation>
    </message>
    <message>
        <source>Elsewhere, show it at the reception desk.</source>
        <translation>Ailleurs, montrez-la à l’accueil.</translation>
    </message>
    <message>
        <source>It opens your path again here.</source>
        <translation>Elle rouvre votre parcours ici.</translation>
    </message>
    <message>
        <source>Keep this card.</source>
        <translation>Gardez cette carte.</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Ma carte</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>QR code of the card</source>
        <translation>Code QR de la carte</translation>
    </message>
    <message>
        <source>Take a photo of this card.</source>
        <translation>Prenez cette carte en photo.</translation>
    </message>
    <message>
        <source>You may also take a photo of it.</source>
        <translation>Une photo de la carte convient aussi.</translation>
    </message>
    <message>
        <source>Your card is safe here.</source>
        <translation>Votre carte est gardée ici.</translation>
    </message>
    <message>
        <source>Your code stays useful: it opens your texts.</source>
        <translation>Gardez aussi votre code&#xa0;: il ouvre vos textes.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Not yet. Read the code above, then type it again.</source>
        <translation>Pas encore. Lisez le code, puis tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>The app will not show it again.</source>
        <translation>Ensuite, ce code ne s’affiche plus.</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Tapez votre code ici</translation>
    </message>
    <message>
        <source>Type your code once</source>
        <translation>Essayez votre code</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>A clear title</source>
        <translation>Un titre clair</translation>
    </message>
    <message>
        <source>A single page</source>
        <translation>Une seule page</translation>
    </message>
    <message>
        <source>Dates, most recent first</source>
        <translation>Des dates, du récent à l’ancien</translation>
    </message>
    <message>
        <source>Name, phone and mail</source>
        <translation>Nom, téléphone et mail</translation>
    </message>
    <message>
        <source>Your CV now</source>
        <translation>Votre CV maintenant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à regarder</translation>
    </message>
</context>
<context>
    <name>ChoicesPane</name>
    <message>
        <source>1 column</source>
        <translation>1 colonne</translation>
    </message>
    <message>
        <source>2 columns</source>
        <translation>2 colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>code QR</translation>
    </message>
    <message>
        <source>Strong points</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>icônes</translation>
    </message>
    <message>
        <source>icons and words</source>
        <translation>icônes et mots</translation>
    </message>
    <message>
        <source>in a box</source>
        <translation>dans un cadre</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>plain lines</source>
        <translation>en lignes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Open the browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>The browser is closed</source>
        <translation>Le navigateur est fermé</translation>
    </message>
    <message>
        <source>You see the screen of this PC.</source>
        <translation>Vous voyez l’écran de ce PC.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message>
        <source>digit removed</source>
        <translation>chiffre effacé</translation>
    </message>
    <message>
        <source>digit typed</source>
        <translation>chiffre saisi</translation>
    </message>
    <message>
        <source>{typed} of {all} digits typed</source>
        <translation>{typed} chiffres saisis sur {all}</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The card does not open your texts.</source>
        <translation>La carte n’ouvre pas vos textes.</translation>
    </message>
    <message>
        <source>Type my code</source>
        <translation>Taper mon code</translation>
    </message>
    <message>
        <source>Your picture, your word and your code open them.</source>
        <translation>Votre image, votre mot et votre code les ouvrent.</translation>
    </message>
    <message>
        <source>Your text is kept</source>
        <translation>Votre texte est gardé</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>After that, this code is not shown any more.</source>
        <translation>Ensuite, ce code ne s’affiche plus.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Créé le {day}</translation>
    </message>
    <message>
        <source>No phone? Write the code on paper.</source>
        <translation>Pas de téléphone&#xa0;? Écrivez le code sur un papier.</translation>
    </message>
    <message>
        <source>Take a photo of this page.</source>
        <translation>Prenez cette page en photo.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
</context>
<context>
    <name>ComposeBar</name>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Attach a file (Ctrl+Shift+A)</source>
        <translation>Joindre un fichier (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send (Ctrl+Shift+Enter)</source>
        <translation>Envoyer (Ctrl+Maj+Entrée)</translation>
    </message>
</context>
<context>
    <name>ComposePane</name>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Cc Bcc</source>
        <translation>Cc Cci</translation>
    </message>
    <message>
        <source>Choose from the contacts</source>
        <translation>Choisir dans les contacts</translation>
    </message>
    <message>
        <source>Close. The draft is kept.</source>
        <translation>Fermer. Le brouillon est gardé.</translation>
    </message>
    <message>
        <source>Drop the file here.</source>
        <translation>Déposez le fichier ici.</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Put aside to read a message</source>
        <translation>Mettre de côté pour lire un message</translation>
    </message>
    <message>
        <source>Show the Cc and Bcc fields</source>
        <translation>Afficher les champs Cc et Cci</translation>
    </message>
    <message>
        <source>Shows the To, Cc and Subject fields</source>
        <translation>Montre les champs À, Cc et Objet</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>Consigne</name>
    <message>
        <source>Listen to the instruction</source>
        <translation>Écouter la consigne</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Add a photo</source>
        <translation>Ajouter une photo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>For example: {example}</source>
        <translation>Par exemple&#xa0;: {example}</translation>
    </message>
    <message>
        <source>I already have a CV</source>
        <translation>J’ai déjà un CV</translation>
    </message>
    <message>
        <source>Job you are looking for</source>
        <translation>Métier cherché</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
</context>
<context>
    <name>ContactsPanel</name>
    <message>
        <source>Add to</source>
        <translation>Ajouter à</translation>
    </message>
    <message>
        <source>Add to the field</source>
        <translation>Ajouter à la ligne</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Close the contacts</source>
        <translation>Fermer les contacts</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>ContentError</name>
    <message>
        <source>The activities cannot be opened on this computer. Please tell the reception.</source>
        <translation>Les activités ne s’ouvrent pas sur ce poste.
Dites-le à l’accueil.</translation>
    </message>
    <message>
        <source>This activity cannot be opened on this computer. Please choose another one.</source>
        <translation>Cette activité ne s’ouvre pas sur ce poste.
Choisissez une autre activité.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to the trash.</source>
        <translation>
            <numerusform>%n message dans la corbeille.</numerusform>
            <numerusform>%n messages dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved.</source>
        <translation>
            <numerusform>%n message déplacé.</numerusform>
            <numerusform>%n messages déplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) put back.</source>
        <translation>
            <numerusform>%n message remis à sa place.</numerusform>
            <numerusform>%n messages remis à leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s).</source>
        <translation>
            <numerusform>%n nouveau message.</numerusform>
            <numerusform>%n nouveaux messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted in %n day(s)</source>
        <translation>
            <numerusform>Effacé dans %n jour</numerusform>
            <numerusform>Effacé dans %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CvCard</name>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Make it, take it away</source>
        <translation>Le faire et l’emporter</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mon CV</translation>
    </message>
</context>
<context>
    <name>CvGaps</name>
    <message>
        <source>A mail address has an @ and a dot.</source>
        <translation>Une adresse mail a un @ et un point.</translation>
    </message>
    <message>
        <source>A phone number has 10 digits.</source>
        <translation>Un numéro de téléphone a 10 chiffres.</translation>
    </message>
    <message>
        <source>Add an experience: a placement or help counts too.</source>
        <translation>Ajoutez une expérience. Un stage ou une aide compte aussi.</translation>
    </message>
    <message>
        <source>Add your school or a training.</source>
        <translation>Ajoutez votre école ou une formation.</translation>
    </message>
    <message>
        <source>An address with your name is taken more seriously.</source>
        <translation>Une adresse avec votre nom inspire confiance.</translation>
    </message>
    <message>
        <source>Begin with a verb, without “I”.</source>
        <translation>Commencez par un verbe, sans «&#xa0;je&#xa0;».</translation>
    </message>
    <message>
        <source>Choose two or three things you can do.</source>
        <translation>Choisissez 2 ou 3 choses que vous savez faire.</translation>
    </message>
    <message>
        <source>Put the most recent first.</source>
        <translation>Mettez le plus récent en premier.</translation>
    </message>
    <message>
        <source>Say what you were doing there.</source>
        <translation>Dites ce que vous étiez.</translation>
    </message>
    <message>
        <source>Say where it was.</source>
        <translation>Dites où c’était.</translation>
    </message>
    <message>
        <source>Take away bank and social security numbers: nobody needs them here.</source>
        <translation>Retirez les numéros de banque et de sécurité sociale. Un CV n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Write a job: “CV” says nothing to a recruiter.</source>
        <translation>Écrivez un métier. «&#xa0;CV&#xa0;» ne dit rien au recruteur.</translation>
    </message>
    <message>
        <source>Write a line with a verb.</source>
        <translation>Écrivez une ligne avec un verbe.</translation>
    </message>
    <message>
        <source>Write a mail address.</source>
        <translation>Écrivez une adresse mail.</translation>
    </message>
    <message>
        <source>Write a phone number.</source>
        <translation>Écrivez un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Write the job you are looking for.</source>
        <translation>Écrivez le métier cherché.</translation>
    </message>
    <message>
        <source>Write the month and the year, for example June 2025.</source>
        <translation>Écrivez le mois et l’année, par exemple juin 2025.</translation>
    </message>
    <message>
        <source>Write the name of the diploma or the training.</source>
        <translation>Écrivez le nom du diplôme ou de la formation.</translation>
    </message>
    <message>
        <source>Write your first name and your name.</source>
        <translation>Écrivez votre prénom et votre nom.</translation>
    </message>
    <message>
        <source>Write your town.</source>
        <translation>Écrivez votre ville.</translation>
    </message>
</context>
<context>
    <name>CvLayout</name>
    <message>
        <source>Choose the size: {0}</source>
        <translation>Choisir la taille&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Give a style: {0}</source>
        <translation>Donner un style&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Hide the signs again.</source>
        <translation>Cacher les signes.</translation>
    </message>
    <message>
        <source>Look at the pages before printing.</source>
        <translation>Regarder les pages avant d’imprimer.</translation>
    </message>
    <message>
        <source>Make a real list.</source>
        <translation>Faire une vraie liste.</translation>
    </message>
    <message>
        <source>Print the page.</source>
        <translation>Imprimer la page.</translation>
    </message>
    <message>
        <source>Select all, choose one font: {0}</source>
        <translation>Tout sélectionner, choisir 1 police&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Select what is too much, press Del.</source>
        <translation>Sélectionner ce qui est en trop, appuyer sur Suppr.</translation>
    </message>
    <message>
        <source>Set a tab stop at the right.</source>
        <translation>Poser un taquet à droite.</translation>
    </message>
    <message>
        <source>Show the hidden signs: points are spaces.</source>
        <translation>Afficher les signes cachés&#xa0;: les points sont des espaces.</translation>
    </message>
    <message>
        <source>Take an empty line out.</source>
        <translation>Enlever une ligne vide.</translation>
    </message>
    <message>
        <source>Take the spaces out, press Tab.</source>
        <translation>Enlever les espaces, appuyer sur Tab.</translation>
    </message>
</context>
<context>
    <name>CvLines</name>
    <message>
        <source>Begin with a verb: {0}</source>
        <translation>Commencer par un verbe&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Drag to its place: {0}</source>
        <translation>Glisser à sa place&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Give the CV.</source>
        <translation>Donner le CV.</translation>
    </message>
    <message>
        <source>Move down: {0}</source>
        <translation>Descendre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Move up: {0}</source>
        <translation>Monter&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Put on the page: {0}</source>
        <translation>Mettre sur la page&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Enlever&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Take the last change back.</source>
        <translation>Annuler.</translation>
    </message>
    <message>
        <source>Type: {0}</source>
        <translation>Écrire&#xa0;: {0}</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Que faisiez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Quoi&#xa0;?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quand&#xa0;?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où&#xa0;?</translation>
    </message>
    <message>
        <source>Write another one.</source>
        <translation>Écrire une autre ligne.</translation>
    </message>
</context>
<context>
    <name>CvPage</name>
    <message>
        <source>Drag to its place: {0}</source>
        <translation>Glisser à sa place&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Give the page.</source>
        <translation>Donner la page.</translation>
    </message>
    <message>
        <source>Keep for me: {0}</source>
        <translation>Garder pour moi&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Move down: {0}</source>
        <translation>Descendre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Move up: {0}</source>
        <translation>Monter&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Put on the page: {0}</source>
        <translation>Mettre sur la page&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Take the last change back.</source>
        <translation>Annuler.</translation>
    </message>
</context>
<context>
    <name>CvParts</name>
    <message>
        <source>A placement, a summer job, help at home: everything counts.</source>
        <translation>Un stage, un job d’été, une aide&#xa0;: tout compte.</translation>
    </message>
    <message>
        <source>A recruiter calls or writes to you with this.</source>
        <translation>Un recruteur vous appelle ou vous écrit grâce à cela.</translation>
    </message>
    <message>
        <source>Add only what is useful for this job.</source>
        <translation>Ajoutez ce qui sert pour ce métier.</translation>
    </message>
    <message>
        <source>Choose what is true for you.</source>
        <translation>Choisissez ce qui est vrai pour vous.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Here is what a recruiter would ask.</source>
        <translation>Voici ce qu’un recruteur demanderait.</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Comment vous joindre</translation>
    </message>
    <message>
        <source>I can do</source>
        <translation>Je sais faire</translation>
    </message>
    <message>
        <source>Languages and licences</source>
        <translation>Langues et permis</translation>
    </message>
    <message>
        <source>Languages, licences, interests</source>
        <translation>Langues, permis, loisirs</translation>
    </message>
    <message>
        <source>On a stick or on paper. Nothing stays here.</source>
        <translation>Sur une clé ou sur papier. Rien ne reste ici.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read it once more</source>
        <translation>Relisez une fois</translation>
    </message>
    <message>
        <source>School, training, even if it is not over.</source>
        <translation>L’école, une formation, même en cours.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>Take your CV away</source>
        <translation>Emportez votre CV</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous savez faire</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ce que vous avez fait</translation>
    </message>
    <message>
        <source>What you learnt</source>
        <translation>Ce que vous avez appris</translation>
    </message>
</context>
<context>
    <name>CvPc</name>
    <message>
        <source>Delete: {0}</source>
        <translation>Supprimer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Eject the stick.</source>
        <translation>Éjecter la clé.</translation>
    </message>
    <message>
        <source>Leave the PC.</source>
        <translation>Partir du poste.</translation>
    </message>
    <message>
        <source>Look into: {0}</source>
        <translation>Ouvrir&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Menu “File”, then “Export as PDF”.</source>
        <translation>Menu «&#xa0;Fichier&#xa0;», puis «&#xa0;Exporter en PDF&#xa0;».</translation>
    </message>
    <message>
        <source>Menu “File”, then “Print”.</source>
        <translation>Menu «&#xa0;Fichier&#xa0;», puis «&#xa0;Imprimer&#xa0;».</translation>
    </message>
    <message>
        <source>Print the page.</source>
        <translation>Imprimer la page.</translation>
    </message>
    <message>
        <source>Put the stick in.</source>
        <translation>Remettre la clé.</translation>
    </message>
    <message>
        <source>Save the PDF.</source>
        <translation>Enregistrer le PDF.</translation>
    </message>
    <message>
        <source>Take the page.</source>
        <translation>Prendre la page.</translation>
    </message>
    <message>
        <source>Take the stick out.</source>
        <translation>Retirer la clé.</translation>
    </message>
    <message>
        <source>The PDF goes here: {0}</source>
        <translation>Le PDF va ici&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>CvPlaces</name>
    <message>
        <source>About me</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>First name and name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>I can do</source>
        <translation>Je sais faire</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Loisirs</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Permis et attestations</translation>
    </message>
    <message>
        <source>Line of the last experience</source>
        <translation>Ligne de la dernière expérience</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse mail</translation>
    </message>
    <message>
        <source>New experience</source>
        <translation>Nouvelle expérience</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>My data</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>See, change or erase</source>
        <translation>Voir, changer ou effacer</translation>
    </message>
</context>
<context>
    <name>DayCaptions</name>
    <message>
        <source>Answer the call.</source>
        <translation>On répond à l’appel.</translation>
    </message>
    <message>
        <source>Block the number.</source>
        <translation>On bloque le numéro.</translation>
    </message>
    <message>
        <source>Call a known number.</source>
        <translation>On appelle un numéro connu.</translation>
    </message>
    <message>
        <source>Delete the conversation.</source>
        <translation>On supprime la conversation.</translation>
    </message>
    <message>
        <source>Dial the number.</source>
        <translation>On compose le numéro.</translation>
    </message>
    <message>
        <source>Forward the text message.</source>
        <translation>On transfère le SMS.</translation>
    </message>
    <message>
        <source>Hang up.</source>
        <translation>On raccroche.</translation>
    </message>
    <message>
        <source>Leave it to the voicemail.</source>
        <translation>On laisse la messagerie.</translation>
    </message>
    <message>
        <source>Leave the page.</source>
        <translation>On quitte la page.</translation>
    </message>
    <message>
        <source>Listen to the voicemail.</source>
        <translation>On écoute le message vocal.</translation>
    </message>
    <message>
        <source>Look at the sender&apos;s address.</source>
        <translation>On regarde l’adresse de l’expéditeur.</translation>
    </message>
    <message>
        <source>Look for the day in the agenda.</source>
        <translation>On cherche le jour dans l’agenda.</translation>
    </message>
    <message>
        <source>Look where the link goes.</source>
        <translation>On regarde où mène le lien.</translation>
    </message>
    <message>
        <source>Open the link.</source>
        <translation>On ouvre le lien.</translation>
    </message>
    <message>
        <source>Open the text message.</source>
        <translation>On ouvre le SMS.</translation>
    </message>
    <message>
        <source>Press the button.</source>
        <translation>On appuie sur le bouton.</translation>
    </message>
    <message>
        <source>Say what is needed.</source>
        <translation>On dit ce qu’il faut.</translation>
    </message>
    <message>
        <source>Send the text message.</source>
        <translation>On envoie le SMS.</translation>
    </message>
    <message>
        <source>Type the address of the site.</source>
        <translation>On tape l’adresse du site.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>On écrit le message.</translation>
    </message>
    <message>
        <source>Write the number.</source>
        <translation>On écrit le numéro.</translation>
    </message>
</context>
<context>
    <name>DayMailboxView</name>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>The phone rings.</source>
        <translation>Le téléphone sonne.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Copied to “{0}”.</source>
        <translation>Copié dans «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Copied. Open a folder and paste.</source>
        <translation>C’est copié. Ouvrez un dossier et collez.</translation>
    </message>
    <message>
        <source>Moved to “{0}”.</source>
        <translation>Déplacé dans «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Ready to move. Open a folder and paste.</source>
        <translation>Prêt à déplacer. Ouvrez un dossier et collez.</translation>
    </message>
    <message>
        <source>Restore this file first, then open it.</source>
        <translation>Restaurez d’abord ce fichier. Ensuite, ouvrez-le.</translation>
    </message>
    <message>
        <source>Saved: “{0}”.</source>
        <translation>Enregistré&#xa0;: «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>The file has its new name.</source>
        <translation>Le fichier a son nouveau nom.</translation>
    </message>
    <message>
        <source>The file is back in “{0}”.</source>
        <translation>Le fichier est revenu dans «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>The file is deleted.</source>
        <translation>Le fichier est supprimé.</translation>
    </message>
    <message>
        <source>The file is in the bin.</source>
        <translation>Le fichier est dans la corbeille.</translation>
    </message>
    <message>
        <source>This file is already in the bin.</source>
        <translation>Ce fichier est déjà dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>You can take “{0}” out now.</source>
        <translation>Vous pouvez retirer «&#xa0;{0}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Aside</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Nothing is kept aside.</source>
        <translation>Rien n’est à côté.</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Refaire (Ctrl+Y)</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>La page est vide.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>You keep this.</source>
        <translation>Gardé pour vous</translation>
    </message>
</context>
<context>
    <name>DisplayControls</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Further apart</source>
        <translation>Plus espacé</translation>
    </message>
    <message>
        <source>Letters and lines further apart</source>
        <translation>Plus espacé</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Correct `printers`: `lpstat -v` shows those that exist; PDF printers do not count.</source>
        <translation>Corrigez `printers`&#xa0;: `lpstat -v` montre celles qui existent&#xa0;; les imprimantes PDF ne comptent pas.</translation>
    </message>
    <message>
        <source>Correct site.toml or the environment.</source>
        <translation>Corrigez site.toml ou l’environnement.</translation>
    </message>
    <message>
        <source>Give the kiosk’s account this folder, or free some room on the disk.</source>
        <translation>Donnez ce dossier au compte de la borne, ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>Install a French voice (on Linux: espeak-ng).</source>
        <translation>Installez une voix française (sous Linux&#xa0;: espeak-ng).</translation>
    </message>
    <message>
        <source>Install from the lock files.</source>
        <translation>Installez depuis les fichiers de verrouillage.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installez le programme de nouveau.</translation>
    </message>
    <message>
        <source>Install what Qt asks for here, then run it again.</source>
        <translation>Installez ce que Qt demande ici, puis recommencez.</translation>
    </message>
    <message>
        <source>Look in the quarantine of the virus scanner, allow the program there, then install it again.</source>
        <translation>Regardez la quarantaine de l’antivirus, autorisez-y le programme, puis installez-le de nouveau.</translation>
    </message>
    <message>
        <source>Make it.</source>
        <translation>Créez-les.</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NON</translation>
    </message>
    <message>
        <source>Restart this PC, then run `kiosk doctor --after-restart` to be sure.</source>
        <translation>Redémarrez ce poste, puis lancez `kiosk doctor --after-restart` pour en être sûr.</translation>
    </message>
    <message>
        <source>Run `make {target}`.</source>
        <translation>Lancez `make {target}`.</translation>
    </message>
    <message>
        <source>Run it on the PC’s own screen.</source>
        <translation>Lancez-le sur l’écran du poste.</translation>
    </message>
    <message>
        <source>Set the date and time of this PC.</source>
        <translation>Réglez la date et l’heure de ce poste.</translation>
    </message>
    <message>
        <source>TO MEND</source>
        <translation>À RÉPARER</translation>
    </message>
    <message>
        <source>Tell the team.</source>
        <translation>Signalez-le à l’équipe de Jalon.</translation>
    </message>
    <message>
        <source>The records must stand on a local disk with room, not on a network share.</source>
        <translation>Les données doivent être sur un disque local qui a de la place, pas sur un partage réseau.</translation>
    </message>
    <message>
        <source>The screen must show 1024 × 600 at least: choose a smaller scale.</source>
        <translation>L’écran doit montrer au moins 1024 × 600&#xa0;: choisissez une échelle plus petite.</translation>
    </message>
    <message>
        <source>This PC forgets what is written (a frozen PC), or it was not restarted. Set `data_dir` to a folder that is kept, restart, and ask again.</source>
        <translation>Ce poste oublie ce qui est écrit (poste figé), ou il n’a pas été redémarré. Donnez à `data_dir` un dossier qui est gardé, redémarrez, puis recommencez.</translation>
    </message>
    <message>
        <source>This PC is not ready. First: {title}. {advice}</source>
        <translation>Ce poste n’est pas prêt. D’abord&#xa0;: {title}. {advice}</translation>
    </message>
    <message>
        <source>This PC is ready.</source>
        <translation>Ce poste est prêt.</translation>
    </message>
    <message>
        <source>This PC is slow: close what else runs on it.</source>
        <translation>Ce poste est lent&#xa0;: fermez ce qui tourne d’autre.</translation>
    </message>
    <message>
        <source>USB sticks</source>
        <translation>clés USB</translation>
    </message>
    <message>
        <source>Write `PreserveJobFiles No` into {file}.</source>
        <translation>Écrivez `PreserveJobFiles No` dans {file}.</translation>
    </message>
    <message>
        <source>a voice of the system</source>
        <translation>une voix du système</translation>
    </message>
    <message>
        <source>all as shipped</source>
        <translation>tous comme livrés</translation>
    </message>
    <message>
        <source>cannot be loaded: {names}</source>
        <translation>ne se chargent pas&#xa0;: {names}</translation>
    </message>
    <message>
        <source>cannot be read: {names}</source>
        <translation>illisibles&#xa0;: {names}</translation>
    </message>
    <message>
        <source>changed: {names}</source>
        <translation>modifiés&#xa0;: {names}</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenus</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>dossier des données</translation>
    </message>
    <message>
        <source>data survived the last restart</source>
        <translation>données gardées au dernier redémarrage</translation>
    </message>
    <message>
        <source>durable writing</source>
        <translation>écriture durable</translation>
    </message>
    <message>
        <source>files of the program</source>
        <translation>fichiers du programme</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>polices</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>manquent&#xa0;: {names}</translation>
    </message>
    <message>
        <source>no display answers here</source>
        <translation>aucun écran ne répond ici</translation>
    </message>
    <message>
        <source>no such folder: {names}</source>
        <translation>dossiers introuvables&#xa0;: {names}</translation>
    </message>
    <message>
        <source>no window after {seconds} s</source>
        <translation>pas de fenêtre après {seconds} s</translation>
    </message>
    <message>
        <source>none is set: nothing is printed</source>
        <translation>aucune n’est réglée&#xa0;: rien n’est imprimé</translation>
    </message>
    <message>
        <source>none: the screens are not read aloud</source>
        <translation>aucune&#xa0;: les écrans ne sont pas lus à voix haute</translation>
    </message>
    <message>
        <source>not as it was checked: {names}</source>
        <translation>pas comme vérifiés&#xa0;: {names}</translation>
    </message>
    <message>
        <source>not found, or no paper: {names}</source>
        <translation>introuvables, ou sans papier&#xa0;: {names}</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>parts of the program</source>
        <translation>parties du programme</translation>
    </message>
    <message>
        <source>printers</source>
        <translation>imprimantes</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lus</translation>
    </message>
    <message>
        <source>removable disks</source>
        <translation>disques amovibles</translation>
    </message>
    <message>
        <source>runs from its sources: nothing to compare with</source>
        <translation>programme lancé depuis ses sources&#xa0;: rien à comparer</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>écran</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>the speech service does not answer</source>
        <translation>le service de parole ne répond pas</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>words of the screens</source>
        <translation>textes des écrans</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{folder} can be written</source>
        <translation>écriture possible dans {folder}</translation>
    </message>
    <message>
        <source>{names}; the spooler keeps what was printed for a day</source>
        <translation>{names}&#xa0;; la file garde un jour ce qui a été imprimé</translation>
    </message>
    <message>
        <source>{number} faces</source>
        <translation>{number} fontes</translation>
    </message>
    <message>
        <source>{number} parts loaded</source>
        <translation>{number} parties chargées</translation>
    </message>
    <message>
        <source>{number} variants open, each with its fingerprint</source>
        <translation>{number} variantes s’ouvrent, chacune avec son empreinte</translation>
    </message>
    <message>
        <source>{title}: {found}</source>
        <translation>{title}&#xa0;: {found}</translation>
    </message>
    <message>
        <source>{where}: {number} now</source>
        <translation>{where}&#xa0;: {number} en ce moment</translation>
    </message>
    <message>
        <source>{width} × {height}, scale {scale}, first picture in {time} s</source>
        <translation>{width} × {height}, échelle {scale}, première image en {time} s</translation>
    </message>
</context>
<context>
    <name>DraftTab</name>
    <message>
        <source>Back to: {0}</source>
        <translation>Reprendre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>new message</source>
        <translation>nouveau message</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>A recipient is missing.</source>
        <translation>Il manque un destinataire.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Look at “{0}”.</source>
        <translation>Regardez «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Réponse à tous</translation>
    </message>
    <message>
        <source>This address is not complete.</source>
        <translation>Cette adresse n’est pas complète.</translation>
    </message>
    <message>
        <source>Write an address in the To field.</source>
        <translation>Écrivez une adresse dans le champ À.</translation>
    </message>
</context>
<context>
    <name>EducationForm</name>
    <message>
        <source>Add a school or a training</source>
        <translation>Ajouter une école ou une formation</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Diploma or training</source>
        <translation>Diplôme ou formation</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Training {number}</source>
        <translation>Formation {number}</translation>
    </message>
</context>
<context>
    <name>EntriesForm</name>
    <message>
        <source>Put the most recent first</source>
        <translation>Mettre le plus récent en premier</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Firm, school, family</source>
        <translation>Entreprise, école, famille</translation>
    </message>
    <message>
        <source>For example: June 2025</source>
        <translation>Par exemple&#xa0;: juin 2025</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Example: 9:15</source>
        <translation>Exemple&#xa0;: 9 h 15</translation>
    </message>
    <message>
        <source>Example: Monday 4 January</source>
        <translation>Exemple&#xa0;: lundi 4 janvier</translation>
    </message>
    <message>
        <source>Free: {0}.</source>
        <translation>Libre&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>{0}: nothing else.</source>
        <translation>{0}&#xa0;: rien d’autre.</translation>
    </message>
    <message>
        <source>{0}: nothing yet.</source>
        <translation>{0}&#xa0;: rien de noté.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}&#xa0;: {1}.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>No file found for “{0}”.</source>
        <translation>Aucun fichier trouvé pour «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Ce dossier est vide.</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>A hint is ready</source>
        <translation>Un indice est là</translation>
    </message>
    <message>
        <source>A hint is ready, if you want it.</source>
        <translation>Un indice est là, si vous voulez.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Indice %1 sur %2</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Ensuite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a file of your stick.</source>
        <translation>Choisissez un fichier de votre clé.</translation>
    </message>
    <message>
        <source>No file of this kind is on your stick.</source>
        <translation>Votre clé n’a pas de fichier de ce type.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Plug your stick in. Your files appear here.</source>
        <translation>Branchez votre clé. Vos fichiers apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>FileDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copier vers</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>FileWeight</name>
    <message>
        <source>B</source>
        <translation>o</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>Ko</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>A file needs a name. Write one before the ending.</source>
        <translation>Il faut un nom. Écrivez-le avant la fin du nom.</translation>
    </message>
    <message>
        <source>Another file here has this name. Choose another name.</source>
        <translation>Un autre fichier a déjà ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>o</translation>
    </message>
    <message>
        <source>DOCX document</source>
        <translation>Document DOCX</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Image JPEG</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>ODT document</source>
        <translation>Document ODT</translation>
    </message>
    <message>
        <source>One of these signs cannot be in a name.</source>
        <translation>Un de ces signes ne va pas dans un nom.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The file is already here.</source>
        <translation>Le fichier est déjà ici.</translation>
    </message>
    <message>
        <source>The stick is full. Choose a lighter file.</source>
        <translation>La clé est pleine. Choisissez un fichier moins lourd.</translation>
    </message>
    <message>
        <source>This is not possible here.</source>
        <translation>Ce n’est pas possible ici.</translation>
    </message>
    <message>
        <source>This name is too long. Keep a few words.</source>
        <translation>Ce nom est trop long. Gardez quelques mots.</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>{0} file</source>
        <translation>Fichier {0}</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Close the files</source>
        <translation>Fermer les fichiers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>Choose a picture. You will find your work again.</source>
        <translation>Choisissez une image pour retrouver votre travail.</translation>
    </message>
    <message>
        <source>Finish?</source>
        <translation>Terminer&#xa0;?</translation>
    </message>
    <message>
        <source>First, take your documents with you.</source>
        <translation>D’abord, emportez vos documents.</translation>
    </message>
    <message numerus="yes">
        <source>I come back later: everything stays here for %n days.</source>
        <translation>
            <numerusform>Pour revenir plus tard&#xa0;: tout reste ici %n jour.</numerusform>
            <numerusform>Pour revenir plus tard&#xa0;: tout reste ici %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>J’ai fini</translation>
    </message>
    <message>
        <source>I have to go</source>
        <translation>Je dois partir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Then everything is erased: your texts and your results.</source>
        <translation>Ensuite, tout s’efface&#xa0;: vos textes et vos résultats.</translation>
    </message>
    <message>
        <source>Then your texts are erased.</source>
        <translation>Ensuite, vos textes s’effacent.</translation>
    </message>
    <message>
        <source>Your picture, your word and your code open it again.</source>
        <translation>Votre image, votre mot et votre code le rouvrent.</translation>
    </message>
    <message>
        <source>Your results stay here, with your card.</source>
        <translation>Vos résultats restent, avec votre carte.</translation>
    </message>
    <message>
        <source>Your results stay here.</source>
        <translation>Vos résultats restent, avec votre code.</translation>
    </message>
</context>
<context>
    <name>FirstTimeCard</name>
    <message>
        <source>Nothing to fill in.</source>
        <translation>Rien à remplir</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Commencer ici</translation>
    </message>
    <message>
        <source>This is my first time</source>
        <translation>C’est ma première fois</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Dossier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>FolderPane</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New message (Ctrl+N)</source>
        <translation>Nouveau message (Ctrl+N)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>FolderStrip</name>
    <message>
        <source>Delete this folder</source>
        <translation>Supprimer ce dossier</translation>
    </message>
    <message>
        <source>Empty the spam folder</source>
        <translation>Vider les indésirables</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Rename this folder</source>
        <translation>Renommer ce dossier</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>A hint</source>
        <translation>Un indice</translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation>Autre indice</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Go to the exercise</source>
        <translation>Aller à l’exercice</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Revoir</translation>
    </message>
</context>
<context>
    <name>Ghost</name>
    <message>
        <source>Act %1 of %2</source>
        <translation>Geste %1 sur %2</translation>
    </message>
    <message>
        <source>Back to my exercise</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Next act</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Your turn.</source>
        <translation>C’est à vous.</translation>
    </message>
</context>
<context>
    <name>GoodbyeScreen</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>Tout est effacé</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>C’est terminé</translation>
    </message>
    <message>
        <source>Nothing of you stays here.</source>
        <translation>Il ne reste rien de vous ici.</translation>
    </message>
    <message>
        <source>See you soon!</source>
        <translation>À bientôt&#xa0;!</translation>
    </message>
    <message>
        <source>The print that waited is cancelled.</source>
        <translation>L’impression qui attendait est annulée.</translation>
    </message>
    <message>
        <source>Your picture, your word and your code open it again.</source>
        <translation>Votre image, votre mot et votre code le rouvrent.</translation>
    </message>
    <message>
        <source>Your texts are erased. Your results stay, with your code.</source>
        <translation>Vos textes sont effacés. Vos résultats restent, avec votre code.</translation>
    </message>
    <message>
        <source>Your work is kept</source>
        <translation>Votre travail est gardé</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A picture and a code</source>
        <translation>Une image et un code</translation>
    </message>
    <message>
        <source>Finish it later</source>
        <translation>Finir plus tard</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mon CV</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Job you are looking for</source>
        <translation>Métier cherché</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
</context>
<context>
    <name>HeadView</name>
    <message>
        <source>Back to the CV</source>
        <translation>Revenir au CV</translation>
    </message>
    <message>
        <source>Give the CV.</source>
        <translation>Donner le CV.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Le carnet</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Take the last change back.</source>
        <translation>Annuler.</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>Le formulaire</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Type: {0}</source>
        <translation>Écrire&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>{0}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>KeepCard</name>
    <message>
        <source>A picture and a code</source>
        <translation>Une image et un code</translation>
    </message>
    <message>
        <source>Keep my path</source>
        <translation>Garder mon parcours</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>At the end, the person knows how to:</source>
        <translation>À la fin, la personne sait&#xa0;:</translation>
    </message>
    <message>
        <source>Do not take the mouse. Ask, then wait.</source>
        <translation>On ne prend pas la souris. On pose la question, puis on attend.</translation>
    </message>
    <message>
        <source>For real, after the workshop</source>
        <translation>Pour de vrai, après l’atelier</translation>
    </message>
    <message>
        <source>For the facilitator · {module} · {minutes} min</source>
        <translation>Pour l’animation · {module} · {minutes} min</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Teaching content under CC BY-SA 4.0</source>
        <translation>Contenu sous licence CC BY-SA 4.0</translation>
    </message>
    <message>
        <source>The question to ask</source>
        <translation>La question à poser</translation>
    </message>
    <message>
        <source>To talk about together, at the end</source>
        <translation>À dire ensemble, à la fin</translation>
    </message>
    <message>
        <source>What often stops people</source>
        <translation>Ce qui bloque souvent</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Another language</source>
        <translation>Autre langue</translation>
    </message>
</context>
<context>
    <name>LayoutView</name>
    <message>
        <source>Back to the text</source>
        <translation>Revenir au texte</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>LearnerBar</name>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>Ask for {helper}.</source>
        <translation>Demandez {helper}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Pas de voix</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Raise your hand or go to the reception desk. Your work is kept.</source>
        <translation>Levez la main ou allez à l’accueil. Votre travail est gardé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Choose a picture and receive a code.</source>
        <translation>Choisissez une image. Vous recevez un code.</translation>
    </message>
    <message>
        <source>Erase and go</source>
        <translation>Effacer et partir</translation>
    </message>
    <message>
        <source>Keep your work?</source>
        <translation>Garder votre travail&#xa0;?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message numerus="yes">
        <source>Your work then stays here for %n days.</source>
        <translation>
            <numerusform>Votre travail reste alors ici %n jour.</numerusform>
            <numerusform>Votre travail reste alors ici %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineBuilder</name>
    <message>
        <source>A verb begins the line:</source>
        <translation>Un verbe commence la ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Choose an experience on the page.</source>
        <translation>Choisissez une expérience de la page.</translation>
    </message>
    <message>
        <source>For example: June 2025</source>
        <translation>Par exemple&#xa0;: juin 2025</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Que faisiez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>What else?</source>
        <translation>Et aussi&#xa0;?</translation>
    </message>
    <message>
        <source>What were you?</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quand&#xa0;?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où&#xa0;?</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>All your cards are on the page.</source>
        <translation>Toutes vos cartes sont sur la page.</translation>
    </message>
    <message>
        <source>Back to the CV</source>
        <translation>Revenir au CV</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>My life</source>
        <translation>Ma vie</translation>
    </message>
    <message>
        <source>Put on the page</source>
        <translation>Mettre sur la page</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Take a card of your life.</source>
        <translation>Prenez une carte de votre vie.</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La ligne</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write another one</source>
        <translation>Écrire une autre ligne</translation>
    </message>
    <message>
        <source>{0}: on the page, place {1} of {2}</source>
        <translation>{0}&#xa0;: sur la page, place {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>ListLine</name>
    <message>
        <source>Request sent. You have unsubscribed.</source>
        <translation>Demande envoyée. La lettre s’arrête.</translation>
    </message>
    <message>
        <source>Stop this newsletter</source>
        <translation>Arrêter cette lettre</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Se désabonner</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Choose messages</source>
        <translation>Sélectionner des messages</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No message found for “{0}”.</source>
        <translation>Aucun message pour «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in these folders too:</source>
        <translation>Cherchez aussi dans&#xa0;:</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Rechercher dans les messages</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>Trier par date</translation>
    </message>
    <message>
        <source>Sort by sender</source>
        <translation>Trier par expéditeur</translation>
    </message>
    <message>
        <source>Sort by subject</source>
        <translation>Trier par objet</translation>
    </message>
    <message>
        <source>Sort messages</source>
        <translation>Trier les messages</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Ce dossier est vide.</translation>
    </message>
    <message>
        <source>Words, or de: a name, or objet: a subject. (Ctrl+F)</source>
        <translation>Des mots, ou de: un nom, ou objet: un sujet. (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Pas de voix</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Enlarge to show</source>
        <translation>Agrandir pour montrer</translation>
    </message>
    <message>
        <source>Fits on one page</source>
        <translation>Tient sur une page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>These signs are not printed, and stay in your CV: {signs}</source>
        <translation>Ces signes ne s’impriment pas&#xa0;: {signs}</translation>
    </message>
    <message>
        <source>Write a first line: it comes at once.</source>
        <translation>Écrivez une ligne&#xa0;: elle arrive tout de suite.</translation>
    </message>
    <message>
        <source>Your CV will appear here.</source>
        <translation>Votre CV apparaîtra ici.</translation>
    </message>
    <message>
        <source>Your CV, page {number} of {count}</source>
        <translation>Votre CV, page {number} sur {count}</translation>
    </message>
    <message>
        <source>Your page</source>
        <translation>Votre page</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>File of this message</source>
        <translation>Fichier de ce message</translation>
    </message>
</context>
<context>
    <name>MailDates</name>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>MailFolders</name>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Indésirables</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>MailNotices</name>
    <message>
        <source>Draft deleted.</source>
        <translation>Brouillon supprimé.</translation>
    </message>
    <message>
        <source>File attached.</source>
        <translation>Fichier joint.</translation>
    </message>
    <message>
        <source>File removed from the message.</source>
        <translation>Fichier enlevé du message.</translation>
    </message>
    <message>
        <source>Marked as unread.</source>
        <translation>Message marqué comme non lu.</translation>
    </message>
    <message>
        <source>Message moved to spam.</source>
        <translation>Message déplacé dans les indésirables.</translation>
    </message>
    <message>
        <source>Message moved to the inbox.</source>
        <translation>Message déplacé dans la réception.</translation>
    </message>
    <message>
        <source>Message moved to the trash.</source>
        <translation>Message déplacé dans la corbeille.</translation>
    </message>
    <message>
        <source>Message moved.</source>
        <translation>Message déplacé.</translation>
    </message>
    <message>
        <source>Message put back.</source>
        <translation>Message remis à sa place.</translation>
    </message>
    <message>
        <source>Message sent.</source>
        <translation>Message envoyé.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Action annulée.</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>Back to the message</source>
        <translation>Revenir au message</translation>
    </message>
    <message>
        <source>I leave my place</source>
        <translation>Je laisse la place</translation>
    </message>
    <message>
        <source>PC of the reception</source>
        <translation>PC de l’accueil</translation>
    </message>
    <message>
        <source>Time goes by</source>
        <translation>Le temps passe</translation>
    </message>
    <message>
        <source>Your PC</source>
        <translation>Votre PC</translation>
    </message>
</context>
<context>
    <name>MailboxView</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>The stick does not answer. Plug it in again, then choose the file.</source>
        <translation>La clé ne répond pas. Rebranchez-la, puis choisissez le fichier.</translation>
    </message>
    <message>
        <source>This file asks for a password. Save it without one.</source>
        <translation>Ce fichier demande un mot de passe. Enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>This file does not open. It may be damaged: choose another.</source>
        <translation>Ce fichier ne s’ouvre pas. Il est peut-être abîmé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file is a picture of a page: there is no text to take. Open it beside you and type.</source>
        <translation>Ce fichier est une image de page. Il n’a pas de texte à reprendre. Gardez-le sous les yeux et tapez.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Ce fichier est vide. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file is too large for a CV. Choose another one.</source>
        <translation>Ce fichier est trop gros pour un CV. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is no JPEG or PNG picture. Choose another one.</source>
        <translation>Ce n’est pas une image JPEG ou PNG. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This is no Word, LibreOffice or PDF file. Choose another.</source>
        <translation>Ce n’est pas un fichier Word récent, LibreOffice ou PDF. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This picture does not open. Choose another one.</source>
        <translation>Cette image ne s’ouvre pas. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose another one.</source>
        <translation>Cette image est trop grande. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Your CV on your stick</source>
        <translation>Votre CV sur votre clé</translation>
    </message>
    <message>
        <source>Your photo on your stick</source>
        <translation>Votre photo sur votre clé</translation>
    </message>
</context>
<context>
    <name>MemoryPanel</name>
    <message>
        <source>2 lines that begin with a verb, of {0} words at most, first the bold one.</source>
        <translation>2 lignes de {0} mots au plus, qui commencent par un verbe. La ligne en gras d’abord.</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>Job: {0}</source>
        <translation>Métier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Strengths:</source>
        <translation>Points forts&#xa0;:</translation>
    </message>
    <message>
        <source>The PC</source>
        <translation>Le poste</translation>
    </message>
    <message>
        <source>The PC keeps in mind:</source>
        <translation>Le poste retient&#xa0;:</translation>
    </message>
    <message>
        <source>The page changes with it.</source>
        <translation>La page change en même temps.</translation>
    </message>
    <message>
        <source>To call: {0}</source>
        <translation>Pour appeler&#xa0;: {0}</translation>
    </message>
    <message>
        <source>What stays in mind</source>
        <translation>Ce qui reste en tête</translation>
    </message>
    <message>
        <source>Who reads your page?</source>
        <translation>Qui lit votre page&#xa0;?</translation>
    </message>
    <message>
        <source>Words of the line</source>
        <translation>Texte de la ligne</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>par mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>not remembered</source>
        <translation>pas retenu</translation>
    </message>
    <message>
        <source>the job, within the first {0} lines,</source>
        <translation>le métier, dans les {0} premières lignes,</translation>
    </message>
    <message>
        <source>the phone, within the first {0} lines,</source>
        <translation>le téléphone, dans les {0} premières lignes,</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Add a star</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Maj+R</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Ce n’est pas indésirable</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre à sa place</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Répondre à tous</translation>
    </message>
    <message>
        <source>Report as spam</source>
        <translation>Signaler comme indésirable</translation>
    </message>
</context>
<context>
    <name>MessageHeader</name>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Afficher l’adresse</translation>
    </message>
    <message>
        <source>What each person sees</source>
        <translation>Ce que chaque personne voit</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Box. Space chooses the message.</source>
        <translation>Case. Espace sélectionne le message.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Star. Space turns it on or off.</source>
        <translation>Étoile. La touche Espace la change.</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message>
        <source>chosen</source>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>The CV goes with it, as it is now.</source>
        <translation>Le CV part avec, comme il est maintenant.</translation>
    </message>
    <message>
        <source>Your message to {0}</source>
        <translation>Votre message à {0}</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>(hidden recipients)</source>
        <translation>(destinataires cachés)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>(nobody yet)</source>
        <translation>(personne pour l’instant)</translation>
    </message>
    <message>
        <source>Deleted today</source>
        <translation>Effacé aujourd’hui</translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation>À {0}</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>12 characters or more, or 7 words.</source>
        <translation>12 caractères ou plus, ou 7 mots.</translation>
    </message>
    <message>
        <source>Characters: {0} of {1}.</source>
        <translation>Caractères&#xa0;: {0} sur {1}.</translation>
    </message>
    <message>
        <source>Many people type this. Choose something else.</source>
        <translation>Beaucoup de gens tapent cela. Choisissez autre chose.</translation>
    </message>
    <message>
        <source>Mix capitals, small letters, digits and signs.</source>
        <translation>Mélangez majuscules, minuscules, chiffres et signes.</translation>
    </message>
    <message>
        <source>Strong password.</source>
        <translation>Mot de passe solide.</translation>
    </message>
    <message>
        <source>Words: {0} of {1}.</source>
        <translation>Mots&#xa0;: {0} sur {1}.</translation>
    </message>
    <message>
        <source>“{0}” is in it. Many people know that of you.</source>
        <translation>Il contient «&#xa0;{0}&#xa0;». Beaucoup de gens savent cela de vous.</translation>
    </message>
</context>
<context>
    <name>ModuleCard</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} activities</source>
        <translation>
            <numerusform>%n activité sur {total}</numerusform>
            <numerusform>%n activités sur {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>À suivre&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>ModuleScreen</name>
    <message numerus="yes">
        <source>%n of {total} activities</source>
        <translation>
            <numerusform>%n activité sur {total}</numerusform>
            <numerusform>%n activités sur {total}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModuleTrail</name>
    <message numerus="yes">
        <source>%n of {total} activities</source>
        <translation>
            <numerusform>%n activité sur {total}</numerusform>
            <numerusform>%n activités sur {total}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentsPage</name>
    <message>
        <source>Meanwhile</source>
        <translation>Pendant ce temps</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>MoreForm</name>
    <message>
        <source>Interests</source>
        <translation>Loisirs</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Licences and certificates</source>
        <translation>Permis et attestations</translation>
    </message>
    <message>
        <source>One line for each thing.</source>
        <translation>Une ligne par chose.</translation>
    </message>
    <message>
        <source>Press what you have:</source>
        <translation>Appuyez sur ce que vous avez&#xa0;:</translation>
    </message>
</context>
<context>
    <name>MyDataScreen</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results went to your Mission Locale, without your name.</source>
        <translation>
            <numerusform>%n résultat est à votre Mission Locale, sans votre nom.</numerusform>
            <numerusform>%n résultats sont à votre Mission Locale, sans votre nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps noted</source>
        <translation>
            <numerusform>%n étape notée</numerusform>
            <numerusform>%n étapes notées</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to my path</source>
        <translation>Revenir au parcours</translation>
    </message>
    <message>
        <source>Change my surnom</source>
        <translation>Changer mon surnom</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Erase everything?</source>
        <translation>Tout effacer&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Everything is erased %n months after your last visit.</source>
        <translation>
            <numerusform>Tout s’efface %n mois après votre dernière visite.</numerusform>
            <numerusform>Tout s’efface %n mois après votre dernière visite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is erased when you finish.</source>
        <translation>Tout s’efface quand vous terminez.</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Du {first} au {last}.</translation>
    </message>
    <message>
        <source>Here is what this PC keeps about you.</source>
        <translation>Voici ce que ce poste garde sur vous.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep my card</source>
        <translation>Garder ma carte</translation>
    </message>
    <message>
        <source>Make a new card</source>
        <translation>Faire une nouvelle carte</translation>
    </message>
    <message>
        <source>Make a new card?</source>
        <translation>Faire une nouvelle carte&#xa0;?</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Ma carte</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>Never on this PC</source>
        <translation>Jamais sur ce poste</translation>
    </message>
    <message>
        <source>No surnom</source>
        <translation>Pas de surnom</translation>
    </message>
    <message>
        <source>No work left open.</source>
        <translation>Aucun travail en attente.</translation>
    </message>
    <message>
        <source>Nothing goes to your Mission Locale.</source>
        <translation>Rien ne part vers votre Mission Locale.</translation>
    </message>
    <message>
        <source>Nothing has gone to your Mission Locale yet.</source>
        <translation>Rien n’est encore parti vers votre Mission Locale.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour le moment.</translation>
    </message>
    <message>
        <source>On {day}.</source>
        <translation>Le {day}.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>The card you have will not open your path any more.</source>
        <translation>La carte d’avant n’ouvrira plus votre parcours.</translation>
    </message>
    <message>
        <source>This is your surnom. Your name is not here.</source>
        <translation>C’est votre surnom. Votre nom n’est pas ici.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui est parti</translation>
    </message>
    <message numerus="yes">
        <source>Work left open, closed by your code, for %n days.</source>
        <translation>
            <numerusform>Un travail en attente, fermé par votre code, %n jour.</numerusform>
            <numerusform>Un travail en attente, fermé par votre code, %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your card was made on {day}.</source>
        <translation>Votre carte date du {day}.</translation>
    </message>
    <message>
        <source>Your name, your address, your phone.</source>
        <translation>Votre nom, votre adresse, votre téléphone.</translation>
    </message>
    <message>
        <source>Your results, your texts and your surnom go. Nobody can bring them back.</source>
        <translation>Vos résultats, vos textes et votre surnom s’effacent. Personne ne peut les retrouver.</translation>
    </message>
    <message>
        <source>Your texts</source>
        <translation>Vos textes</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Example: Jobs</source>
        <translation>Exemple&#xa0;: Emploi</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>NamedVeil</name>
    <message>
        <source>Are you still there?</source>
        <translation>Vous êtes toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>I continue</source>
        <translation>Je continue</translation>
    </message>
    <message>
        <source>I have to go</source>
        <translation>Je dois partir</translation>
    </message>
    <message numerus="yes">
        <source>In &lt;b&gt;%n s&lt;/b&gt;, this screen will ask for your code.</source>
        <translation>
            <numerusform>Dans &lt;b&gt;%n&#xa0;s&lt;/b&gt;, il faudra votre code.</numerusform>
            <numerusform>Dans &lt;b&gt;%n&#xa0;s&lt;/b&gt;, il faudra votre code.</numerusform>
        </translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Your work is kept.</source>
        <translation>Votre travail est gardé.</translation>
    </message>
</context>
<context>
    <name>NamelessVeil</name>
    <message>
        <source>I am another person</source>
        <translation>Je suis une autre personne</translation>
    </message>
    <message>
        <source>I continue</source>
        <translation>Je continue</translation>
    </message>
    <message>
        <source>I have to go</source>
        <translation>Je dois partir</translation>
    </message>
    <message numerus="yes">
        <source>In &lt;b&gt;%n min&lt;/b&gt;, everything is erased.</source>
        <translation>
            <numerusform>Dans &lt;b&gt;%n&#xa0;min&lt;/b&gt;, tout s’efface.</numerusform>
            <numerusform>Dans &lt;b&gt;%n&#xa0;min&lt;/b&gt;, tout s’efface.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In &lt;b&gt;%n s&lt;/b&gt;, everything is erased.</source>
        <translation>
            <numerusform>Dans &lt;b&gt;%n&#xa0;s&lt;/b&gt;, tout s’efface.</numerusform>
            <numerusform>Dans &lt;b&gt;%n&#xa0;s&lt;/b&gt;, tout s’efface.</numerusform>
        </translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>The work on this screen is still here.</source>
        <translation>Le travail en cours est encore là.</translation>
    </message>
    <message>
        <source>Who is in front of the screen?</source>
        <translation>Qui est devant l’écran&#xa0;?</translation>
    </message>
</context>
<context>
    <name>NeedsScreen</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1&#xa0;h</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10&#xa0;min</translation>
    </message>
    <message>
        <source>25 min</source>
        <translation>25&#xa0;min</translation>
    </message>
    <message>
        <source>Choose. The activity opens at once.</source>
        <translation>Choisissez. L’activité s’ouvre tout de suite.</translation>
    </message>
    <message>
        <source>See all the activities</source>
        <translation>Voir toutes les activités</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>De quoi avez-vous besoin&#xa0;?</translation>
    </message>
    <message>
        <source>You have:</source>
        <translation>Vous avez&#xa0;:</translation>
    </message>
    <message>
        <source>Yours, to take away today</source>
        <translation>Le vôtre, à emporter aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>A question? Ask at the reception desk.</source>
        <translation>Une question&#xa0;? Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message numerus="yes">
        <source>Everything is erased %n months after your last visit, or when you ask for it.</source>
        <translation>
            <numerusform>Tout s’efface %n mois après votre dernière visite, ou quand vous le demandez.</numerusform>
            <numerusform>Tout s’efface %n mois après votre dernière visite, ou quand vous le demandez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find your path next time</source>
        <translation>Garder votre parcours</translation>
    </message>
    <message>
        <source>In “My data” you can see, change or erase.</source>
        <translation>Dans «&#xa0;Mes données&#xa0;», vous pouvez voir, changer ou effacer.</translation>
    </message>
    <message>
        <source>Kept: your activities, your steps, the help used and the dates.</source>
        <translation>Gardés&#xa0;: vos activités, vos étapes, les aides et les dates.</translation>
    </message>
    <message>
        <source>Know more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Voir moins</translation>
    </message>
    <message>
        <source>Never asked: your name, your address, your phone.</source>
        <translation>Jamais demandés&#xa0;: votre nom, votre adresse, votre téléphone.</translation>
    </message>
    <message>
        <source>This station keeps your surnom and your results.</source>
        <translation>Ce poste garde votre surnom et vos résultats.</translation>
    </message>
    <message numerus="yes">
        <source>Work left open stays here %n days, closed by your code.</source>
        <translation>
            <numerusform>Un travail en attente reste ici %n jour, fermé par votre code.</numerusform>
            <numerusform>Un travail en attente reste ici %n jours, fermé par votre code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your Mission Locale receives them, without your name.</source>
        <translation>Votre Mission Locale les reçoit, sans votre nom.</translation>
    </message>
    <message>
        <source>Your texts are erased when you finish.</source>
        <translation>Vos textes s’effacent quand vous terminez.</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>Drag to its place: {0}</source>
        <translation>Glisser à sa place&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Highlight a word of the ad.</source>
        <translation>Surligner un mot de l’annonce.</translation>
    </message>
    <message>
        <source>Move down: {0}</source>
        <translation>Descendre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Move up: {0}</source>
        <translation>Monter&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Put back: {0}</source>
        <translation>Remettre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Rewrite: {0}</source>
        <translation>Réécrire&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Send the CV.</source>
        <translation>Envoyer le CV.</translation>
    </message>
    <message>
        <source>Send the message and the CV.</source>
        <translation>Envoyer le message et le CV.</translation>
    </message>
    <message>
        <source>Take off: {0}</source>
        <translation>Enlever&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Take the highlight off.</source>
        <translation>Effacer le trait du marqueur.</translation>
    </message>
    <message>
        <source>Take the last change back.</source>
        <translation>Annuler le dernier changement.</translation>
    </message>
    <message>
        <source>The CV</source>
        <translation>Le CV</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Écrire le message.</translation>
    </message>
    <message>
        <source>{0} (taken off)</source>
        <translation>{0}, mis de côté</translation>
    </message>
</context>
<context>
    <name>OfferView</name>
    <message>
        <source>Back to the CV</source>
        <translation>Revenir au CV</translation>
    </message>
    <message>
        <source>Highlighted: {0}</source>
        <translation>Surligné&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>No longer: {0}</source>
        <translation>Trait effacé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Send the CV</source>
        <translation>Envoyer le CV</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>The CV</source>
        <translation>Le CV</translation>
    </message>
    <message>
        <source>The ad</source>
        <translation>L’annonce</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>La carte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{0}, place {1} of {2}: {3}</source>
        <translation>{0}, place {1} sur {2}&#xa0;: {3}</translation>
    </message>
    <message>
        <source>{0}: taken off the CV</source>
        <translation>{0}&#xa0;: enlevé du CV</translation>
    </message>
</context>
<context>
    <name>OldPage</name>
    <message>
        <source>Press a line to put it in your CV.</source>
        <translation>Appuyez sur un bouton&#xa0;: la ligne va dans votre CV.</translation>
    </message>
    <message>
        <source>See my page</source>
        <translation>Voir ma page</translation>
    </message>
    <message>
        <source>Where does this line go?</source>
        <translation>Où va cette ligne&#xa0;?</translation>
    </message>
    <message>
        <source>Your old CV</source>
        <translation>Votre ancien CV</translation>
    </message>
</context>
<context>
    <name>PageEdit</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Cacher ce qui est tapé</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est tapé</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Aside</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Revenir à la page</translation>
    </message>
    <message>
        <source>Keep for me</source>
        <translation>Garder pour moi</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Put on the page</source>
        <translation>Mettre sur la page</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{0}: kept aside</source>
        <translation>{0}&#xa0;: gardé pour vous</translation>
    </message>
    <message>
        <source>{0}: on the page, place {1} of {2}</source>
        <translation>{0}&#xa0;: sur la page, place {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Instruction</source>
        <translation>Consigne</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>A person took part in these activities:</source>
        <translation>Une personne a fait ces activités&#xa0;:</translation>
    </message>
    <message>
        <source>A person with the surnom “{surnom}” took part in these activities:</source>
        <translation>Sous le surnom «&#xa0;{surnom}&#xa0;», une personne a fait ces activités&#xa0;:</translation>
    </message>
    <message>
        <source>Attestation of the workshop</source>
        <translation>Attestation de l’atelier</translation>
    </message>
    <message>
        <source>Change the words in square brackets. Then read it once more.</source>
        <translation>Changez les mots entre crochets. Puis relisez.</translation>
    </message>
    <message>
        <source>Day: {day}.</source>
        <translation>Date&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>For real: what I will do</source>
        <translation>Pour de vrai&#xa0;: ce que je vais faire</translation>
    </message>
    <message>
        <source>It was at a digital workshop.</source>
        <translation>C’était dans un atelier numérique.</translation>
    </message>
    <message>
        <source>Message sent in practice</source>
        <translation>Message envoyé à l’entraînement</translation>
    </message>
    <message>
        <source>Message to {name}</source>
        <translation>Message à {name}</translation>
    </message>
    <message numerus="yes">
        <source>Message to {name} and %n others</source>
        <translation>
            <numerusform>Message à {name} et %n autre</numerusform>
            <numerusform>Message à {name} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Message without an address</source>
        <translation>Message sans adresse</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mon CV</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Ma carte pour revenir</translation>
    </message>
    <message>
        <source>Name, to be written by hand:</source>
        <translation>Nom et prénom, à écrire à la main&#xa0;:</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>PDF, 1 page</source>
        <translation>PDF, 1 page</translation>
    </message>
    <message>
        <source>PDF, and a text to copy into your mail</source>
        <translation>PDF, et un texte à copier dans votre mail</translation>
    </message>
    <message>
        <source>PDF, {pages}, and files to change later</source>
        <translation>PDF, {pages}, et fichiers à modifier plus tard</translation>
    </message>
    <message>
        <source>Place: {place}.</source>
        <translation>Lieu&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Objet&#xa0;:</translation>
    </message>
    <message>
        <source>This message was practice. It did not leave this PC.</source>
        <translation>Ce message était un entraînement. Il n’est pas parti.</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>À&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts of the CV</source>
        <translation>Parties du CV</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>PasswordBubble</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the password?</source>
        <translation>Enregistrer le mot de passe&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PathHero</name>
    <message>
        <source>Choose something else</source>
        <translation>Choisir autre chose</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Once more, with another example.</source>
        <translation>Refaire, avec un autre exemple.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Étape {number} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathScreen</name>
    <message>
        <source>Hello!</source>
        <translation>Bonjour&#xa0;!</translation>
    </message>
    <message>
        <source>Hello, {surnom}</source>
        <translation>Bonjour, {surnom}</translation>
    </message>
    <message>
        <source>Here you learn by trying.</source>
        <translation>Ici, vous apprenez en essayant.</translation>
    </message>
    <message>
        <source>My path</source>
        <translation>Mon parcours</translation>
    </message>
    <message>
        <source>Offline: everything is saved on this station.</source>
        <translation>Hors connexion&#xa0;: tout est enregistré sur ce poste.</translation>
    </message>
    <message numerus="yes">
        <source>You have done %n activities.</source>
        <translation>
            <numerusform>Vous avez fait %n activité.</numerusform>
            <numerusform>Vous avez fait %n activités.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PcBar</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mon CV</translation>
    </message>
    <message>
        <source>Put the stick in</source>
        <translation>Remettre la clé</translation>
    </message>
    <message>
        <source>Take the page</source>
        <translation>Prendre la page</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>Retirer la clé</translation>
    </message>
</context>
<context>
    <name>PcView</name>
    <message>
        <source>Back to the PC</source>
        <translation>Retour au poste</translation>
    </message>
</context>
<context>
    <name>PhoneCall</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>Leave it to the voicemail</source>
        <translation>Laisser la messagerie</translation>
    </message>
    <message>
        <source>This number is not in service.</source>
        <translation>Ce numéro n’est pas attribué.</translation>
    </message>
    <message>
        <source>{0} calls you.</source>
        <translation>Appel&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>PhoneCalls</name>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Call made</source>
        <translation>Appel passé</translation>
    </message>
    <message>
        <source>Call missed</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <source>Call received</source>
        <translation>Appel reçu</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Listen to the voicemail from {0}</source>
        <translation>Écouter le message vocal, {0}</translation>
    </message>
    <message>
        <source>No call yet.</source>
        <translation>Pas encore d’appel.</translation>
    </message>
    <message>
        <source>Voicemail from {0}</source>
        <translation>Message vocal, {0}</translation>
    </message>
</context>
<context>
    <name>PhoneContacts</name>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call {0}</source>
        <translation>Appeler {0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>No contact.</source>
        <translation>Aucun contact.</translation>
    </message>
    <message>
        <source>Write to {0}</source>
        <translation>Écrire à {0}</translation>
    </message>
</context>
<context>
    <name>PhoneHome</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>My cards</source>
        <translation>Mes cartes</translation>
    </message>
    <message>
        <source>My number: {0}</source>
        <translation>Mon numéro&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>PhoneKeypad</name>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Écrivez un numéro entier.</translation>
    </message>
</context>
<context>
    <name>PhoneMessages</name>
    <message>
        <source>Bring back what was deleted</source>
        <translation>Reprendre ce qui est supprimé</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>No message.</source>
        <translation>Aucun message.</translation>
    </message>
    <message>
        <source>{0} (blocked)</source>
        <translation>{0}, numéro bloqué</translation>
    </message>
</context>
<context>
    <name>PhoneNew</name>
    <message>
        <source>A number or a name</source>
        <translation>Un numéro ou un nom</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Write a number, or a name of your contacts.</source>
        <translation>Écrivez un numéro, ou un nom de vos contacts.</translation>
    </message>
</context>
<context>
    <name>PhonePapers</name>
    <message>
        <source>My cards</source>
        <translation>Mes cartes</translation>
    </message>
</context>
<context>
    <name>PhonePart</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Home of the phone</source>
        <translation>Accueil du téléphone</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>PhoneThread</name>
    <message>
        <source>Block this number</source>
        <translation>Bloquer ce numéro</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Delete this conversation</source>
        <translation>Supprimer la conversation</translation>
    </message>
    <message>
        <source>This number is blocked.</source>
        <translation>Ce numéro est bloqué.</translation>
    </message>
    <message>
        <source>Unblock this number</source>
        <translation>Débloquer ce numéro</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisissez une image</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It helps you to come back.</source>
        <translation>Elle vous sert à revenir.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>PicturePicker</name>
    <message>
        <source>{name}, chosen, {place} of {count}</source>
        <translation>{name}, choisie, {place} sur {count}</translation>
    </message>
    <message>
        <source>{name}, {place} of {count}</source>
        <translation>{name}, {place} sur {count}</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>It is done! Press Check.</source>
        <translation>C’est fait&#xa0;! Appuyez sur «&#xa0;Vérifier&#xa0;».</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a PDF: it opens everywhere.</source>
        <translation>Demandez un PDF&#xa0;: il s’ouvre partout.</translation>
    </message>
    <message>
        <source>No program of this PC opens this file.</source>
        <translation>Aucun programme de ce poste n’ouvre ce fichier.</translation>
    </message>
    <message>
        <source>Put “{0}” back at the end of its name.</source>
        <translation>Remettez «&#xa0;{0}&#xa0;» à la fin de son nom.</translation>
    </message>
    <message>
        <source>The file is opening.</source>
        <translation>Le fichier s’ouvre.</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Les pages comme sur le papier</translation>
    </message>
    <message>
        <source>This PDF does not show. The original has not changed.</source>
        <translation>Ce PDF ne s’affiche pas. L’original n’a pas changé.</translation>
    </message>
    <message>
        <source>This document does not show. The original has not changed.</source>
        <translation>Ce document ne s’affiche pas. L’original n’a pas changé.</translation>
    </message>
    <message>
        <source>This file does not open, but nothing in it is lost.</source>
        <translation>Ce fichier ne s’ouvre pas, mais il est intact.</translation>
    </message>
    <message>
        <source>This picture does not show. The original has not changed.</source>
        <translation>Cette image ne s’affiche pas. L’original n’a pas changé.</translation>
    </message>
    <message>
        <source>Try another copy of this file.</source>
        <translation>Essayez une autre copie de ce fichier.</translation>
    </message>
    <message>
        <source>Try another picture, or take it again.</source>
        <translation>Essayez une autre image, ou refaites la photo.</translation>
    </message>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation>{0}, page {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>As wide as the window</source>
        <translation>Toute la largeur</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <translation>Retour aux fichiers</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Revenir au texte</translation>
    </message>
</context>
<context>
    <name>PrintNotice</name>
    <message>
        <source>Ask for paper at reception.</source>
        <translation>Demandez du papier à l’accueil.</translation>
    </message>
    <message>
        <source>Cancel the print</source>
        <translation>Annuler l’impression</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation>C’est imprimé.</translation>
    </message>
    <message>
        <source>Take your sheets at the printer.</source>
        <translation>Prenez vos feuilles à l’imprimante.</translation>
    </message>
    <message>
        <source>The print is being made.</source>
        <translation>L’impression se prépare.</translation>
    </message>
    <message>
        <source>The print is cancelled.</source>
        <translation>L’impression est annulée.</translation>
    </message>
    <message>
        <source>The print is under way.</source>
        <translation>L’impression est en cours.</translation>
    </message>
    <message>
        <source>The print is waiting its turn.</source>
        <translation>L’impression attend son tour.</translation>
    </message>
    <message>
        <source>The print stopped.</source>
        <translation>L’impression s’est arrêtée.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>L’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>L’imprimante n’a plus de papier.</translation>
    </message>
    <message>
        <source>The sheets wait until you finish.</source>
        <translation>Vos feuilles attendent, jusqu’à la fin de votre visite.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>PrintedView</name>
    <message>
        <source>The printed sheet</source>
        <translation>La feuille imprimée</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print 1 page</source>
        <translation>Imprimer 1 page</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Saved on this PC.</source>
        <translation>Enregistré sur ce poste.</translation>
    </message>
    <message>
        <source>Saved: “{0}”, in “{1}”.</source>
        <translation>Enregistré&#xa0;: «&#xa0;{0}&#xa0;», dans «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The page comes out of the printer.</source>
        <translation>La page sort de l’imprimante.</translation>
    </message>
    <message>
        <source>The printer stands in the room. Everybody can go there.</source>
        <translation>L’imprimante est dans la salle. Tout le monde y passe.</translation>
    </message>
    <message>
        <source>The program adds .pdf at the end.</source>
        <translation>Le programme ajoute .pdf à la fin.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n file(s) will be gone for good.</source>
        <translation>
            <numerusform>%n fichier disparaîtra pour de bon.</numerusform>
            <numerusform>%n fichiers disparaîtront pour de bon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer quand même</translation>
    </message>
    <message>
        <source>Change the end of the name?</source>
        <translation>Changer la fin du nom&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete from the stick?</source>
        <translation>Supprimer de la clé&#xa0;?</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Vider la corbeille&#xa0;?</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Garder le fichier</translation>
    </message>
    <message>
        <source>Keep the files</source>
        <translation>Garder les fichiers</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Garder le nom</translation>
    </message>
    <message>
        <source>Keep “{0}”</source>
        <translation>Garder «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>The end becomes “{1}”. The file may not open any more.</source>
        <translation>La fin devient «&#xa0;{1}&#xa0;». Le fichier pourrait ne plus s’ouvrir.</translation>
    </message>
    <message>
        <source>The end goes from “{0}” to “{1}”. The file may not open any more.</source>
        <translation>La fin passe de «&#xa0;{0}&#xa0;» à «&#xa0;{1}&#xa0;». Le fichier pourrait ne plus s’ouvrir.</translation>
    </message>
    <message>
        <source>The end “{0}” goes away. The file may not open any more.</source>
        <translation>La fin «&#xa0;{0}&#xa0;» disparaît. Le fichier pourrait ne plus s’ouvrir.</translation>
    </message>
    <message>
        <source>“{0}” does not go to the bin: it will be gone for good.</source>
        <translation>«&#xa0;{0}&#xa0;» ne va pas dans la corbeille. Il disparaîtra pour de bon.</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Another person reads.</source>
        <translation>Une autre personne lit.</translation>
    </message>
    <message>
        <source>Bold: {0}</source>
        <translation>Mettre en gras&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Drag to its place: {0}</source>
        <translation>Glisser à sa place&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Keep the page.</source>
        <translation>Garder la page.</translation>
    </message>
    <message>
        <source>Let the page be read.</source>
        <translation>Faire lire la page.</translation>
    </message>
    <message>
        <source>Move down: {0}</source>
        <translation>Descendre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Move up: {0}</source>
        <translation>Monter&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Take the last change back.</source>
        <translation>Annuler le dernier changement.</translation>
    </message>
    <message>
        <source>The PC reads.</source>
        <translation>Le poste lit.</translation>
    </message>
    <message>
        <source>Write the line anew: {0}</source>
        <translation>Écrire la ligne autrement&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ReaderBar</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Let somebody read</source>
        <translation>Faire lire</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What stays in mind</source>
        <translation>Ce qui reste en tête</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Back to the page</source>
        <translation>Retour à la page</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>La page est vide.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>No French voice on this station.</source>
        <translation>Pas de voix française sur ce poste.</translation>
    </message>
    <message>
        <source>Put the headphones on, then press again.</source>
        <translation>Mettez le casque, puis appuyez encore une fois.</translation>
    </message>
    <message>
        <source>The staff can add one.</source>
        <translation>L’équipe peut en ajouter une.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Give your seat to the other person.</source>
        <translation>Laissez la place à l’autre personne.</translation>
    </message>
    <message>
        <source>I have read</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>I read the page</source>
        <translation>Je lis la page</translation>
    </message>
    <message>
        <source>Its author says nothing meanwhile. Then it is hidden.</source>
        <translation>Pendant ce temps, vous ne dites rien. Ensuite, la page est cachée.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Lisez.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>The page stays open for 30 seconds.</source>
        <translation>La page reste ouverte 30 secondes.</translation>
    </message>
    <message>
        <source>Time to read</source>
        <translation>Temps de lecture</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Choose a message to read it.</source>
        <translation>Choisissez un message pour le lire.</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>This message is damaged. It cannot be read.</source>
        <translation>Ce message ne peut pas s’afficher.</translation>
    </message>
</context>
<context>
    <name>ReadingToolbar</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>RealActCard</name>
    <message>
        <source>I will do it</source>
        <translation>Je le ferai</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>C’est noté</translation>
    </message>
</context>
<context>
    <name>RealActsCard</name>
    <message>
        <source>After an activity, choose something to do for real.</source>
        <translation>Après une activité, choisissez une action à faire pour de vrai.</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>Pour de vrai</translation>
    </message>
    <message>
        <source>Is it done?</source>
        <translation>C’est fait&#xa0;?</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Thank you, it is noted.</source>
        <translation>Merci, c’est noté.</translation>
    </message>
    <message>
        <source>We will talk about it at your next visit.</source>
        <translation>On en reparle à votre prochaine visite.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>You will find it here.</source>
        <translation>Vous le retrouvez ici.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
</context>
<context>
    <name>RealPage</name>
    <message>
        <source>%1 at most.</source>
        <translation>%1 au plus.</translation>
    </message>
    <message>
        <source>Choose one act, or several.</source>
        <translation>Choisissez une action, ou plusieurs.</translation>
    </message>
    <message>
        <source>Choose one act.</source>
        <translation>Choisissez une action.</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>Pour de vrai</translation>
    </message>
    <message>
        <source>It was practice.</source>
        <translation>C’était un entraînement.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’est parti.</translation>
    </message>
</context>
<context>
    <name>RecallPage</name>
    <message>
        <source>A strength</source>
        <translation>Un point fort</translation>
    </message>
    <message>
        <source>Another strength</source>
        <translation>Un autre point fort</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Par mail</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>Give the page back</source>
        <translation>Rendre la page</translation>
    </message>
    <message>
        <source>How would you call?</source>
        <translation>Comment appeler cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Not remembered</source>
        <translation>Pas retenu</translation>
    </message>
    <message>
        <source>Say what stays in mind. This is no exam.</source>
        <translation>Dites ce qui reste en tête. Ce n’est pas un examen.</translation>
    </message>
    <message>
        <source>Which job is it for?</source>
        <translation>C’est pour quel métier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message numerus="yes">
        <source>%n results were erased from this PC.</source>
        <translation>
            <numerusform>%n résultat n’est plus sur ce poste.</numerusform>
            <numerusform>%n résultats ne sont plus sur ce poste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>Tout est effacé</translation>
    </message>
    <message>
        <source>Number of this receipt</source>
        <translation>Numéro de ce reçu</translation>
    </message>
    <message>
        <source>On {day} at {hour}.</source>
        <translation>Le {day} à {hour}.</translation>
    </message>
    <message>
        <source>Take a photo of it to keep a proof.</source>
        <translation>Prenez-le en photo pour garder une preuve.</translation>
    </message>
    <message>
        <source>The print that waited is cancelled.</source>
        <translation>L’impression qui attendait est annulée.</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Addresses shown</source>
        <translation>Adresses affichées</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Shows every address</source>
        <translation>Affiche toutes les adresses</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation>À {0}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
</context>
<context>
    <name>ReplayPage</name>
    <message>
        <source>Meanwhile, on the other side</source>
        <translation>Pendant ce temps, de l’autre côté</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Do it again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Once again</source>
        <translation>Encore une fois</translation>
    </message>
    <message numerus="yes">
        <source>With another example, about %n minutes.</source>
        <translation>
            <numerusform>Avec un autre exemple, environ %n minute.</numerusform>
            <numerusform>Avec un autre exemple, environ %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message numerus="yes">
        <source>%n words to look at</source>
        <translation>
            <numerusform>%n mot à vérifier</numerusform>
            <numerusform>%n mots à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>S’entraîner d’abord</translation>
    </message>
    <message>
        <source>Read each line once more, aloud or in your head.</source>
        <translation>Relisez chaque ligne, à voix haute ou dans votre tête.</translation>
    </message>
    <message>
        <source>They are underlined in your text. A right click shows suggestions.</source>
        <translation>Ces mots sont soulignés dans votre texte. Un clic droit montre des propositions.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>You decide. Your CV can leave as it is.</source>
        <translation>C’est vous qui décidez. Votre CV peut partir ainsi.</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>RobotPane</name>
    <message>
        <source>Mail: {0}</source>
        <translation>Mail&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Name: {0}</source>
        <translation>Nom&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Phone: {0}</source>
        <translation>Téléphone&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The text of this PDF, as a program reads it.</source>
        <translation>Le texte de ce PDF, comme le robot le lit.</translation>
    </message>
    <message>
        <source>Titles: {0} of {1}, each with its lines</source>
        <translation>Titres&#xa0;: {0} sur {1}, chacun avec ses lignes</translation>
    </message>
    <message>
        <source>Titles: {0} of {1}, lines mixed up</source>
        <translation>Titres&#xa0;: {0} sur {1}, lignes mélangées</translation>
    </message>
    <message>
        <source>What the program files</source>
        <translation>Ce que le robot classe</translation>
    </message>
    <message>
        <source>What the program reads</source>
        <translation>Ce que le robot lit</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>RobotView</name>
    <message>
        <source>Attach the CV</source>
        <translation>Joindre le CV</translation>
    </message>
    <message>
        <source>Attach the CV.</source>
        <translation>Joindre le CV.</translation>
    </message>
    <message>
        <source>Back to the CV</source>
        <translation>Revenir au CV</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Look at the page.</source>
        <translation>Regarder la page.</translation>
    </message>
    <message>
        <source>Look at what a program reads.</source>
        <translation>Regarder ce que le robot lit.</translation>
    </message>
    <message>
        <source>Robot view</source>
        <translation>Vue robot</translation>
    </message>
    <message>
        <source>Send the CV</source>
        <translation>Envoyer le CV</translation>
    </message>
    <message>
        <source>Send the CV.</source>
        <translation>Envoyer le CV.</translation>
    </message>
    <message>
        <source>Take the last change back.</source>
        <translation>Annuler le dernier changement.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RowButton</name>
    <message>
        <source>{0} new</source>
        <translation>{0} à voir</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Delete the draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Left margin: {0} mm</source>
        <translation>Marge à gauche&#xa0;: {0} mm</translation>
    </message>
    <message>
        <source>Right margin: {0} mm</source>
        <translation>Marge à droite&#xa0;: {0} mm</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Tab stop, text begins at {0} mm</source>
        <translation>Taquet, le texte commence à {0} mm</translation>
    </message>
    <message>
        <source>Tab stop, text ends at {0} mm</source>
        <translation>Taquet, le texte finit à {0} mm</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>A name, an address or a word</source>
        <translation>Un nom, une adresse ou un mot</translation>
    </message>
    <message>
        <source>Apply to the inbox now</source>
        <translation>Ranger maintenant la boîte de réception</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Close the rules</source>
        <translation>Fermer les règles</translation>
    </message>
    <message>
        <source>Create the rule</source>
        <translation>Créer la règle</translation>
    </message>
    <message>
        <source>Delete this rule</source>
        <translation>Supprimer cette règle</translation>
    </message>
    <message>
        <source>From “{0}” to {1}</source>
        <translation>De «&#xa0;{0}&#xa0;» vers {1}</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Move the messages that are there, too</source>
        <translation>Ranger aussi les messages déjà là</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Put it into</source>
        <translation>Ranger dans</translation>
    </message>
    <message>
        <source>Put it into: {0}</source>
        <translation>Ranger dans&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>There is such a rule already.</source>
        <translation>Cette règle existe déjà.</translation>
    </message>
    <message>
        <source>When a message arrives, look at</source>
        <translation>Quand un message arrive, regarder</translation>
    </message>
    <message>
        <source>Write a name, an address or a word.</source>
        <translation>Écrivez un nom, une adresse ou un mot.</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>l’expéditeur</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>l’objet</translation>
    </message>
    <message>
        <source>“{0}” to {1}</source>
        <translation>Objet «&#xa0;{0}&#xa0;» vers {1}</translation>
    </message>
</context>
<context>
    <name>SafetyPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Connection not encrypted</source>
        <translation>Connexion non chiffrée</translation>
    </message>
    <message>
        <source>Encrypted connection</source>
        <translation>Connexion chiffrée</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Aucun site</translation>
    </message>
    <message>
        <source>This page belongs to the browser.</source>
        <translation>Cette page est au navigateur.</translation>
    </message>
    <message>
        <source>You are on {0}.
Others can read what you type here.</source>
        <translation>Vous êtes sur {0}.
D’autres peuvent lire ce que vous tapez ici.</translation>
    </message>
    <message>
        <source>You are on {0}.
The padlock does not say who owns this site.</source>
        <translation>Vous êtes sur {0}.
Le cadenas ne dit pas à qui est ce site.</translation>
    </message>
</context>
<context>
    <name>SaidPage</name>
    <message>
        <source>{0} percent</source>
        <translation>{0} pour cent</translation>
    </message>
</context>
<context>
    <name>SeenPanel</name>
    <message>
        <source>Back to the message</source>
        <translation>Revenir au message</translation>
    </message>
    <message>
        <source>What each person sees</source>
        <translation>Ce que chaque personne voit</translation>
    </message>
</context>
<context>
    <name>SeenPerson</name>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>hidden recipients</source>
        <translation>destinataires cachés</translation>
    </message>
</context>
<context>
    <name>SeenWords</name>
    <message numerus="yes">
        <source>%n other person(s) can see this address.</source>
        <translation>
            <numerusform>%n autre personne voit cette adresse.</numerusform>
            <numerusform>%n autres personnes voient cette adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else sees this address.</source>
        <translation>Personne d’autre ne voit cette adresse.</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Déplacer dans un dossier</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Choose all (Ctrl+A)</source>
        <translation>Tout sélectionner (Ctrl+A)</translation>
    </message>
    <message>
        <source>Stop choosing</source>
        <translation>Annuler la sélection</translation>
    </message>
    <message>
        <source>Tick messages</source>
        <translation>Cochez des messages</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Eject the stick</source>
        <translation>Éjecter la clé</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message numerus="yes">
        <source>A short pause: try again in %n s.</source>
        <translation>
            <numerusform>Une courte pause&#xa0;: essayez de nouveau dans %n&#xa0;s.</numerusform>
            <numerusform>Une courte pause&#xa0;: essayez de nouveau dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>Choisissez votre image</translation>
    </message>
    <message>
        <source>Choose your picture first.</source>
        <translation>Choisissez d’abord votre image.</translation>
    </message>
    <message>
        <source>Choose your word</source>
        <translation>Choisissez votre mot</translation>
    </message>
    <message>
        <source>Choose your word, next to the picture.</source>
        <translation>Choisissez aussi votre mot.</translation>
    </message>
    <message>
        <source>Code forgotten? Ask at the reception desk.</source>
        <translation>Code oublié&#xa0;? Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Find your path again</source>
        <translation>Retrouvez votre parcours</translation>
    </message>
    <message>
        <source>Find your path again.</source>
        <translation>Retrouvez votre parcours.</translation>
    </message>
    <message>
        <source>Hello!</source>
        <translation>Bonjour&#xa0;!</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Or start here: your paths can be joined later.</source>
        <translation>Ou commencez ici&#xa0;: vos parcours pourront être réunis.</translation>
    </message>
    <message>
        <source>The code has 5 digits.</source>
        <translation>Le code a 5 chiffres.</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Tapez votre code</translation>
    </message>
    <message>
        <source>Use my card</source>
        <translation>Utiliser ma carte</translation>
    </message>
    <message>
        <source>We do not find this path on this station. Check the 8 characters of the card.</source>
        <translation>Nous ne trouvons pas ce parcours sur ce poste. Vérifiez les 8 signes de la carte.</translation>
    </message>
    <message>
        <source>We do not find this path on this station. Check the picture, the word and the code.</source>
        <translation>Nous ne trouvons pas ce parcours sur ce poste. Vérifiez l’image, le mot et le code.</translation>
    </message>
    <message>
        <source>You can also start here at once.</source>
        <translation>Vous pouvez aussi commencer ici.</translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation>Vous pouvez essayer de nouveau.</translation>
    </message>
</context>
<context>
    <name>SignaturePanel</name>
    <message>
        <source>Close the signature</source>
        <translation>Fermer la signature</translation>
    </message>
    <message>
        <source>It is added at the end of each new message.</source>
        <translation>Elle s’ajoute à la fin de chaque nouveau message.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Votre signature</translation>
    </message>
</context>
<context>
    <name>SkillsForm</name>
    <message>
        <source>I can</source>
        <translation>Je sais</translation>
    </message>
    <message>
        <source>One line for each thing.</source>
        <translation>Une ligne par chose.</translation>
    </message>
    <message>
        <source>Press what is true for you:</source>
        <translation>Appuyez sur ce qui est vrai pour vous&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SpellingHelp</name>
    <message numerus="yes">
        <source>%n word(s) worth a look</source>
        <translation>
            <numerusform>%n mot à vérifier</numerusform>
            <numerusform>%n mots à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Training: nothing really leaves.</source>
        <translation>Entraînement&#xa0;: rien ne part pour de vrai.</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Acquired</source>
        <translation>C’est acquis</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Conseillé</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>To discover</source>
        <translation>À découvrir</translation>
    </message>
</context>
<context>
    <name>StorageBar</name>
    <message>
        <source>Nearly full</source>
        <translation>Presque plein</translation>
    </message>
    <message>
        <source>Storage: {0}</source>
        <translation>Espace&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>StudioScreen</name>
    <message>
        <source>For real: this is your document.</source>
        <translation>Pour de vrai&#xa0;: c’est votre document.</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mon CV</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>Ma page</translation>
    </message>
    <message>
        <source>Parts of the studio</source>
        <translation>Parties de l’atelier CV</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Retiré&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The photo is on your page. It is your choice.</source>
        <translation>La photo est sur votre page. C’est votre choix.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Your CV is open again.</source>
        <translation>Votre CV est de nouveau ouvert.</translation>
    </message>
</context>
<context>
    <name>StyleMenus</name>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Brique</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Forest green</source>
        <translation>Vert forêt</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Grands caractères</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Letters with serifs</source>
        <translation>Lettres classiques</translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Look of the page</source>
        <translation>Aspect de la page</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Navy blue</source>
        <translation>Bleu marine</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>1 colonne</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <translation>Lettres simples</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>2 colonnes</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>SuccessPage</name>
    <message>
        <source>You also put right what had happened. It is a real skill.</source>
        <translation>Vous avez aussi arrangé la situation. Cela sert au travail.</translation>
    </message>
    <message>
        <source>You asked for a hint. It is a good way to move on.</source>
        <translation>Vous avez demandé un indice. C’est une bonne façon d’avancer.</translation>
    </message>
    <message>
        <source>You asked for help, and it worked. Doing it again helps to remember.</source>
        <translation>Vous avez demandé de l’aide, et c’est utile.
Refaire l’activité aide à retenir.</translation>
    </message>
    <message>
        <source>You did it without a hint.</source>
        <translation>Vous l’avez fait sans indice.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n address(es) suggested</source>
        <translation>
            <numerusform>%n adresse proposée</numerusform>
            <numerusform>%n adresses proposées</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested addresses</source>
        <translation>Adresses proposées</translation>
    </message>
</context>
<context>
    <name>Surnoms</name>
    <message>
        <source>Agile balloon</source>
        <translation>Ballon agile</translation>
    </message>
    <message>
        <source>Agile bolt</source>
        <translation>Éclair agile</translation>
    </message>
    <message>
        <source>Agile bridge</source>
        <translation>Pont agile</translation>
    </message>
    <message>
        <source>Agile cactus</source>
        <translation>Cactus agile</translation>
    </message>
    <message>
        <source>Agile comet</source>
        <translation>Comète agile</translation>
    </message>
    <message>
        <source>Agile leaf</source>
        <translation>Feuille agile</translation>
    </message>
    <message>
        <source>Agile lighthouse</source>
        <translation>Phare agile</translation>
    </message>
    <message>
        <source>Agile moon</source>
        <translation>Lune agile</translation>
    </message>
    <message>
        <source>Agile mountain</source>
        <translation>Montagne agile</translation>
    </message>
    <message>
        <source>Agile sail</source>
        <translation>Voile agile</translation>
    </message>
    <message>
        <source>Agile sun</source>
        <translation>Soleil agile</translation>
    </message>
    <message>
        <source>Agile wave</source>
        <translation>Vague agile</translation>
    </message>
    <message>
        <source>Balloon</source>
        <translation>Ballon</translation>
    </message>
    <message>
        <source>Bolt</source>
        <translation>Éclair</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>Cactus</translation>
    </message>
    <message>
        <source>Calm balloon</source>
        <translation>Ballon calme</translation>
    </message>
    <message>
        <source>Calm bolt</source>
        <translation>Éclair calme</translation>
    </message>
    <message>
        <source>Calm bridge</source>
        <translation>Pont calme</translation>
    </message>
    <message>
        <source>Calm cactus</source>
        <translation>Cactus calme</translation>
    </message>
    <message>
        <source>Calm comet</source>
        <translation>Comète calme</translation>
    </message>
    <message>
        <source>Calm leaf</source>
        <translation>Feuille calme</translation>
    </message>
    <message>
        <source>Calm lighthouse</source>
        <translation>Phare calme</translation>
    </message>
    <message>
        <source>Calm moon</source>
        <translation>Lune calme</translation>
    </message>
    <message>
        <source>Calm mountain</source>
        <translation>Montagne calme</translation>
    </message>
    <message>
        <source>Calm sail</source>
        <translation>Voile calme</translation>
    </message>
    <message>
        <source>Calm sun</source>
        <translation>Soleil calme</translation>
    </message>
    <message>
        <source>Calm wave</source>
        <translation>Vague calme</translation>
    </message>
    <message>
        <source>Comet</source>
        <translation>Comète</translation>
    </message>
    <message>
        <source>Free balloon</source>
        <translation>Ballon libre</translation>
    </message>
    <message>
        <source>Free bolt</source>
        <translation>Éclair libre</translation>
    </message>
    <message>
        <source>Free bridge</source>
        <translation>Pont libre</translation>
    </message>
    <message>
        <source>Free cactus</source>
        <translation>Cactus libre</translation>
    </message>
    <message>
        <source>Free comet</source>
        <translation>Comète libre</translation>
    </message>
    <message>
        <source>Free leaf</source>
        <translation>Feuille libre</translation>
    </message>
    <message>
        <source>Free lighthouse</source>
        <translation>Phare libre</translation>
    </message>
    <message>
        <source>Free moon</source>
        <translation>Lune libre</translation>
    </message>
    <message>
        <source>Free mountain</source>
        <translation>Montagne libre</translation>
    </message>
    <message>
        <source>Free sail</source>
        <translation>Voile libre</translation>
    </message>
    <message>
        <source>Free sun</source>
        <translation>Soleil libre</translation>
    </message>
    <message>
        <source>Free wave</source>
        <translation>Vague libre</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>Phare</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Lune</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Montagne</translation>
    </message>
    <message>
        <source>Quick balloon</source>
        <translation>Ballon rapide</translation>
    </message>
    <message>
        <source>Quick bolt</source>
        <translation>Éclair rapide</translation>
    </message>
    <message>
        <source>Quick bridge</source>
        <translation>Pont rapide</translation>
    </message>
    <message>
        <source>Quick cactus</source>
        <translation>Cactus rapide</translation>
    </message>
    <message>
        <source>Quick comet</source>
        <translation>Comète rapide</translation>
    </message>
    <message>
        <source>Quick leaf</source>
        <translation>Feuille rapide</translation>
    </message>
    <message>
        <source>Quick lighthouse</source>
        <translation>Phare rapide</translation>
    </message>
    <message>
        <source>Quick moon</source>
        <translation>Lune rapide</translation>
    </message>
    <message>
        <source>Quick mountain</source>
        <translation>Montagne rapide</translation>
    </message>
    <message>
        <source>Quick sail</source>
        <translation>Voile rapide</translation>
    </message>
    <message>
        <source>Quick sun</source>
        <translation>Soleil rapide</translation>
    </message>
    <message>
        <source>Quick wave</source>
        <translation>Vague rapide</translation>
    </message>
    <message>
        <source>Quiet balloon</source>
        <translation>Ballon tranquille</translation>
    </message>
    <message>
        <source>Quiet bolt</source>
        <translation>Éclair tranquille</translation>
    </message>
    <message>
        <source>Quiet bridge</source>
        <translation>Pont tranquille</translation>
    </message>
    <message>
        <source>Quiet cactus</source>
        <translation>Cactus tranquille</translation>
    </message>
    <message>
        <source>Quiet comet</source>
        <translation>Comète tranquille</translation>
    </message>
    <message>
        <source>Quiet leaf</source>
        <translation>Feuille tranquille</translation>
    </message>
    <message>
        <source>Quiet lighthouse</source>
        <translation>Phare tranquille</translation>
    </message>
    <message>
        <source>Quiet moon</source>
        <translation>Lune tranquille</translation>
    </message>
    <message>
        <source>Quiet mountain</source>
        <translation>Montagne tranquille</translation>
    </message>
    <message>
        <source>Quiet sail</source>
        <translation>Voile tranquille</translation>
    </message>
    <message>
        <source>Quiet sun</source>
        <translation>Soleil tranquille</translation>
    </message>
    <message>
        <source>Quiet wave</source>
        <translation>Vague tranquille</translation>
    </message>
    <message>
        <source>Sail</source>
        <translation>Voile</translation>
    </message>
    <message>
        <source>Solid balloon</source>
        <translation>Ballon solide</translation>
    </message>
    <message>
        <source>Solid bolt</source>
        <translation>Éclair solide</translation>
    </message>
    <message>
        <source>Solid bridge</source>
        <translation>Pont solide</translation>
    </message>
    <message>
        <source>Solid cactus</source>
        <translation>Cactus solide</translation>
    </message>
    <message>
        <source>Solid comet</source>
        <translation>Comète solide</translation>
    </message>
    <message>
        <source>Solid leaf</source>
        <translation>Feuille solide</translation>
    </message>
    <message>
        <source>Solid lighthouse</source>
        <translation>Phare solide</translation>
    </message>
    <message>
        <source>Solid moon</source>
        <translation>Lune solide</translation>
    </message>
    <message>
        <source>Solid mountain</source>
        <translation>Montagne solide</translation>
    </message>
    <message>
        <source>Solid sail</source>
        <translation>Voile solide</translation>
    </message>
    <message>
        <source>Solid sun</source>
        <translation>Soleil solide</translation>
    </message>
    <message>
        <source>Solid wave</source>
        <translation>Vague solide</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Soleil</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>agile</source>
        <translation>agile</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>tranquille</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>solide</translation>
    </message>
</context>
<context>
    <name>TabButton</name>
    <message>
        <source>Close this tab</source>
        <translation>Fermer cet onglet</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nouvel onglet</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
</context>
<context>
    <name>TakeAwayScreen</name>
    <message numerus="yes">
        <source>%n activities today</source>
        <translation>
            <numerusform>%n activité aujourd’hui</numerusform>
            <numerusform>%n activités aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to my USB stick</source>
        <translation>Copier sur ma clé USB</translation>
    </message>
    <message>
        <source>Everything was checked. Take your stick back.</source>
        <translation>Tout est vérifié. Reprenez votre clé.</translation>
    </message>
    <message>
        <source>Finish and erase</source>
        <translation>Terminer et effacer</translation>
    </message>
    <message>
        <source>Go on learning</source>
        <translation>Continuer à apprendre</translation>
    </message>
    <message>
        <source>Is erased when you finish</source>
        <translation>S’efface quand vous terminez</translation>
    </message>
    <message>
        <source>It is done!</source>
        <translation>C’est fait&#xa0;!</translation>
    </message>
    <message>
        <source>It is done, {surnom}!</source>
        <translation>C’est fait, {surnom}&#xa0;!</translation>
    </message>
    <message>
        <source>It is on no stick and on no paper. If you finish, it is erased.</source>
        <translation>Il n’est ni sur une clé ni sur papier. Si vous terminez, il s’efface.</translation>
    </message>
    <message>
        <source>It is on your stick.</source>
        <translation>C’est sur votre clé.</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Laissez votre clé branchée.</translation>
    </message>
    <message>
        <source>Look for a small lock on its side.</source>
        <translation>Cherchez un petit verrou sur son côté.</translation>
    </message>
    <message>
        <source>Make some room, or take another stick.</source>
        <translation>Faites de la place, ou prenez une autre clé.</translation>
    </message>
    <message>
        <source>No stick is recognised.</source>
        <translation>La clé n’est pas reconnue.</translation>
    </message>
    <message>
        <source>Nothing can be printed here.</source>
        <translation>Ici, rien ne peut être imprimé.</translation>
    </message>
    <message>
        <source>Nothing of you.</source>
        <translation>Rien de vous.</translation>
    </message>
    <message>
        <source>Nothing to take yet.</source>
        <translation>Rien à emporter pour l’instant.</translation>
    </message>
    <message>
        <source>Plug in your stick</source>
        <translation>Branchez votre clé</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Put it back to copy again.</source>
        <translation>Remettez-la pour copier de nouveau.</translation>
    </message>
    <message>
        <source>Stays on this PC</source>
        <translation>Reste sur ce poste</translation>
    </message>
    <message>
        <source>Stick found</source>
        <translation>Votre clé est là</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take another stick.</source>
        <translation>Prenez une autre clé.</translation>
    </message>
    <message>
        <source>Take it away first</source>
        <translation>L’emporter d’abord</translation>
    </message>
    <message>
        <source>Take it out, wait 3 seconds, put it back.</source>
        <translation>Retirez-la, attendez 3 secondes, remettez-la.</translation>
    </message>
    <message>
        <source>Take your documents with you</source>
        <translation>Emportez vos documents</translation>
    </message>
    <message>
        <source>The copy is stopped.</source>
        <translation>La copie est arrêtée.</translation>
    </message>
    <message>
        <source>The copy is under way.</source>
        <translation>La copie est en cours.</translation>
    </message>
    <message>
        <source>The stick was taken out.</source>
        <translation>La clé n’est plus branchée.</translation>
    </message>
    <message>
        <source>Tick what you want to keep. Then choose how.</source>
        <translation>Cochez ce que vous gardez, puis choisissez comment.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ce que vous avez fait</translation>
    </message>
    <message>
        <source>What you write will appear here.</source>
        <translation>Ce que vous écrivez apparaîtra ici.</translation>
    </message>
    <message>
        <source>Without a stick, ask at reception before you finish.</source>
        <translation>Sans clé USB, demandez à l’accueil avant de terminer.</translation>
    </message>
    <message>
        <source>You have your stick. You may finish.</source>
        <translation>Votre clé est avec vous. Vous pouvez terminer.</translation>
    </message>
    <message>
        <source>You may also copy it to a stick.</source>
        <translation>Une clé USB convient aussi.</translation>
    </message>
    <message>
        <source>You may finish without copying.</source>
        <translation>Vous pouvez terminer sans copier.</translation>
    </message>
    <message>
        <source>Your CV is not copied</source>
        <translation>Votre CV n’est pas copié</translation>
    </message>
    <message>
        <source>Your documents are being made.</source>
        <translation>Vos documents se préparent.</translation>
    </message>
    <message>
        <source>Your documents are safe here.</source>
        <translation>Vos documents sont gardés ici.</translation>
    </message>
    <message>
        <source>Your results, closed by your code.</source>
        <translation>Vos résultats, fermés par votre code.</translation>
    </message>
    <message>
        <source>Your stick does not accept files.</source>
        <translation>Votre clé n’accepte pas de fichier.</translation>
    </message>
    <message>
        <source>Your stick does not answer well.</source>
        <translation>Votre clé répond mal.</translation>
    </message>
    <message>
        <source>Your stick is full.</source>
        <translation>Votre clé est pleine.</translation>
    </message>
    <message>
        <source>Your texts and the files you opened.</source>
        <translation>Vos textes et les fichiers ouverts.</translation>
    </message>
    <message>
        <source>Your texts, your files and your results.</source>
        <translation>Vos textes, vos fichiers et vos résultats.</translation>
    </message>
</context>
<context>
    <name>TakeForm</name>
    <message>
        <source>Take my CV away</source>
        <translation>Emporter mon CV</translation>
    </message>
    <message>
        <source>To change later, in LibreOffice.</source>
        <translation>À modifier plus tard, avec LibreOffice.</translation>
    </message>
    <message>
        <source>To change later, in Word.</source>
        <translation>À modifier plus tard, avec Word.</translation>
    </message>
    <message>
        <source>To send and to print. It looks the same everywhere.</source>
        <translation>À envoyer et à imprimer. Il s’ouvre partout pareil.</translation>
    </message>
    <message>
        <source>Your CV is still empty.</source>
        <translation>Votre CV est encore vide.</translation>
    </message>
</context>
<context>
    <name>TidyMailboxView</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer pour toujours</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Put into a folder</source>
        <translation>Ranger dans un dossier</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>TidyMenus</name>
    <message>
        <source>Create a rule</source>
        <translation>Créer une règle</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
</context>
<context>
    <name>TidyNotices</name>
    <message numerus="yes">
        <source>%n message(s) moved.</source>
        <translation>
            <numerusform>%n message rangé.</numerusform>
            <numerusform>%n messages rangés.</numerusform>
        </translation>
    </message>
    <message>
        <source>File saved in Downloads.</source>
        <translation>Fichier enregistré dans Téléchargements.</translation>
    </message>
    <message>
        <source>Folder created.</source>
        <translation>Dossier créé.</translation>
    </message>
    <message>
        <source>Folder deleted.</source>
        <translation>Dossier supprimé.</translation>
    </message>
    <message>
        <source>Folder emptied.</source>
        <translation>Dossier vidé.</translation>
    </message>
    <message>
        <source>Folder renamed.</source>
        <translation>Dossier renommé.</translation>
    </message>
    <message>
        <source>Message deleted for good.</source>
        <translation>Message supprimé pour toujours.</translation>
    </message>
    <message>
        <source>Message moved to {0}.</source>
        <translation>Message rangé dans {0}.</translation>
    </message>
    <message>
        <source>Rule created.</source>
        <translation>Règle créée.</translation>
    </message>
    <message>
        <source>Rule deleted.</source>
        <translation>Règle supprimée.</translation>
    </message>
    <message>
        <source>Unsubscribe request sent.</source>
        <translation>Demande envoyée.</translation>
    </message>
</context>
<context>
    <name>TidyParts</name>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer pour toujours</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Put into a folder</source>
        <translation>Ranger dans un dossier</translation>
    </message>
    <message>
        <source>Put into a folder (Ctrl+Shift+V)</source>
        <translation>Ranger dans un dossier (Ctrl+Maj+V)</translation>
    </message>
</context>
<context>
    <name>TidyQuestions</name>
    <message numerus="yes">
        <source>%n message(s) go back to the inbox.</source>
        <translation>
            <numerusform>%n message revient dans la boîte de réception.</numerusform>
            <numerusform>%n messages reviennent dans la boîte de réception.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be gone for good.</source>
        <translation>
            <numerusform>%n message disparaît pour toujours.</numerusform>
            <numerusform>%n messages disparaissent pour toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another folder has this name. Write another name.</source>
        <translation>Un autre dossier a ce nom. Écrivez un autre nom.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer pour toujours</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Supprimer pour toujours&#xa0;?</translation>
    </message>
    <message>
        <source>Delete the folder</source>
        <translation>Supprimer le dossier</translation>
    </message>
    <message>
        <source>Delete the folder “{0}”?</source>
        <translation>Supprimer le dossier «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Empty the spam folder</source>
        <translation>Vider les indésirables</translation>
    </message>
    <message>
        <source>Empty the spam folder?</source>
        <translation>Vider les indésirables&#xa0;?</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Vider la corbeille&#xa0;?</translation>
    </message>
    <message>
        <source>Keep the folder</source>
        <translation>Garder le dossier</translation>
    </message>
    <message>
        <source>Keep the message</source>
        <translation>Garder le message</translation>
    </message>
    <message>
        <source>Keep the messages</source>
        <translation>Garder les messages</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>The folder has this name already.</source>
        <translation>Le dossier a déjà ce nom.</translation>
    </message>
    <message>
        <source>The message comes from {0}. The request goes to {1}.</source>
        <translation>Le message vient de {0}. La demande part vers {1}.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Ce nom est trop long.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Se désabonner</translation>
    </message>
    <message>
        <source>Unsubscribe from “{0}”?</source>
        <translation>Se désabonner de «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Write a name for the folder.</source>
        <translation>Écrivez un nom pour le dossier.</translation>
    </message>
    <message>
        <source>“{0}” will be gone for good.</source>
        <translation>«&#xa0;{0}&#xa0;» disparaît pour toujours.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Back</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Back to the other window</source>
        <translation>Revenir à l’autre fenêtre</translation>
    </message>
    <message>
        <source>Browser menu</source>
        <translation>Menu du navigateur</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Fermer cet onglet</translation>
    </message>
    <message>
        <source>Connection not encrypted</source>
        <translation>Connexion non chiffrée</translation>
    </message>
    <message>
        <source>Encrypted connection</source>
        <translation>Connexion chiffrée</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger la page</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nouvel onglet</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Aucun site</translation>
    </message>
    <message>
        <source>Private window</source>
        <translation>Fenêtre privée</translation>
    </message>
    <message>
        <source>Private window: type an address</source>
        <translation>Fenêtre privée&#xa0;: tapez une adresse</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <translation>Mots de passe enregistrés</translation>
    </message>
    <message>
        <source>Type an address</source>
        <translation>Tapez une adresse</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Eject the stick</source>
        <translation>Éjecter la clé</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Dossier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in all folders</source>
        <translation>Rechercher dans tous les dossiers</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>Trier par date</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Trier par nom</translation>
    </message>
    <message>
        <source>Sort by size</source>
        <translation>Trier par taille</translation>
    </message>
    <message>
        <source>Sort by type</source>
        <translation>Trier par type</translation>
    </message>
    <message>
        <source>Sort the files</source>
        <translation>Trier les fichiers</translation>
    </message>
    <message>
        <source>What can be done with the chosen file</source>
        <translation>Ce que vous pouvez faire avec ce fichier</translation>
    </message>
    <message>
        <source>Words of the name, in all folders. (Ctrl+F)</source>
        <translation>Des mots du nom, dans tous les dossiers. (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>More tools</source>
        <translation>Plus d’outils</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>A setting of this PC is to be corrected</source>
        <translation>Un réglage de ce poste est à corriger</translation>
    </message>
    <message>
        <source>Another program is holding the records.</source>
        <translation>Un autre programme utilise les données.</translation>
    </message>
    <message>
        <source>Back to my path</source>
        <translation>Revenir au parcours</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It is in another window of this PC.</source>
        <translation>Il est dans une autre fenêtre de ce poste.</translation>
    </message>
    <message>
        <source>It is still on the screen. What came before is safe.</source>
        <translation>Elle est encore à l’écran. Ce qui précède est gardé.</translation>
    </message>
    <message>
        <source>Nothing can be saved for now.</source>
        <translation>Rien ne peut être enregistré pour le moment.</translation>
    </message>
    <message>
        <source>Please tell the reception desk.</source>
        <translation>Prévenez l’accueil, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Results are back from the last backup.</source>
        <translation>Les résultats viennent de la dernière copie.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Quelque chose d’imprévu est arrivé</translation>
    </message>
    <message>
        <source>The activities cannot be read</source>
        <translation>Les activités ne s’ouvrent pas</translation>
    </message>
    <message>
        <source>The damaged file is kept for the team.</source>
        <translation>Le fichier abîmé est gardé pour l’équipe.</translation>
    </message>
    <message>
        <source>The program is already open</source>
        <translation>Le programme est déjà ouvert</translation>
    </message>
    <message>
        <source>The records cannot be read</source>
        <translation>Les données ne s’ouvrent pas</translation>
    </message>
    <message>
        <source>The records were repaired</source>
        <translation>Les données sont réparées</translation>
    </message>
    <message>
        <source>This PC cannot save</source>
        <translation>Ce poste ne peut pas enregistrer</translation>
    </message>
    <message>
        <source>This PC has no room left</source>
        <translation>Ce poste n’a plus de place</translation>
    </message>
    <message>
        <source>This PC is busy</source>
        <translation>Ce poste est occupé</translation>
    </message>
    <message>
        <source>This PC is closing</source>
        <translation>Ce poste s’arrête</translation>
    </message>
    <message>
        <source>This activity does not open</source>
        <translation>Cette activité ne s’ouvre pas</translation>
    </message>
    <message>
        <source>This does not come from you.</source>
        <translation>Cela ne vient pas de vous.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again. If it comes back, tell the reception desk.</source>
        <translation>Réessayez. Si cela revient, prévenez l’accueil.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Ce qui était enregistré est gardé.</translation>
    </message>
    <message>
        <source>What you see on the screen is still here.</source>
        <translation>Ce que vous voyez à l’écran est encore là.</translation>
    </message>
    <message>
        <source>Work that was left open could not be kept.</source>
        <translation>Les travaux en attente n’ont pas pu être gardés.</translation>
    </message>
    <message>
        <source>Your last step is not saved</source>
        <translation>Votre dernière action n’est pas enregistrée</translation>
    </message>
    <message>
        <source>Your results are safe.</source>
        <translation>Vos résultats sont gardés.</translation>
    </message>
    <message>
        <source>Your work is being kept.</source>
        <translation>Votre travail est en train d’être gardé.</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>For the team</source>
        <translation>Pour l’équipe</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
</context>
<context>
    <name>WayNotice</name>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Rien n’est coché.</translation>
    </message>
    <message>
        <source>Tick at least one document.</source>
        <translation>Cochez au moins un document.</translation>
    </message>
</context>
<context>
    <name>WebView</name>
    <message>
        <source>Back to the PC</source>
        <translation>Revenir au PC</translation>
    </message>
    <message>
        <source>Fill in: {name}</source>
        <translation>On remplit&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Press: {name}</source>
        <translation>On appuie sur&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>today, {0}</source>
        <translation>aujourd’hui, {0}</translation>
    </message>
    <message>
        <source>{0}, {1}, free</source>
        <translation>{0}, {1}, libre</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Keep this word</source>
        <translation>Garder ce mot</translation>
    </message>
    <message>
        <source>No suggestion for it</source>
        <translation>Pas de proposition</translation>
    </message>
    <message>
        <source>This word is worth a look</source>
        <translation>Ce mot est à vérifier</translation>
    </message>
</context>
<context>
    <name>WorkForm</name>
    <message>
        <source>A verb begins a line:</source>
        <translation>Un verbe commence une ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Add an experience</source>
        <translation>Ajouter une expérience</translation>
    </message>
    <message>
        <source>Add another experience</source>
        <translation>Ajouter une autre expérience</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Experience {number}</source>
        <translation>Expérience {number}</translation>
    </message>
    <message>
        <source>One line for each thing.</source>
        <translation>Une ligne par chose.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Qu’avez-vous fait&#xa0;?</translation>
    </message>
    <message>
        <source>What you did there</source>
        <translation>Ce que vous faisiez</translation>
    </message>
    <message>
        <source>What you were</source>
        <translation>Métier ou rôle</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>Où c’était</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Parts of the activity</source>
        <translation>Parties de l’activité</translation>
    </message>
</context>
<context>
    <name>WriteBox</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Puces</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Hidden signs</source>
        <translation>Signes cachés ¶</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroites</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Pas de liste</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>Titre de section</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Tab stop at the right</source>
        <translation>Taquet à droite</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Larges</translation>
    </message>
</context>
<context>
    <name>WriterPart</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Put in: {place}</source>
        <translation>Mis dans&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Put it elsewhere</source>
        <translation>Mettre ailleurs</translation>
    </message>
</context>
<context>
    <name>_Papers</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>How well</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
</TS>
