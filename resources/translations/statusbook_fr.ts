<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Statusbook</source>
        <translation>À propos de Statusbook</translation>
    </message>
    <message>
        <source>A reference of HTTP status codes</source>
        <translation>Une référence des codes d’état HTTP</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>&amp;Built With</source>
        <translation>&amp;Conçu avec</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Conçu avec</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare Status Codes</source>
        <translation>Comparer des codes d’état</translation>
    </message>
    <message>
        <source>Status codes to compare</source>
        <translation>Codes d’état à comparer</translation>
    </message>
    <message>
        <source>Two to five codes or ids with blanks between them</source>
        <translation>De deux à cinq codes ou identifiants, séparés par des espaces</translation>
    </message>
    <message>
        <source>301 302 307 …</source>
        <translation>301 302 307 …</translation>
    </message>
    <message>
        <source>Ready sets</source>
        <translation>Groupes prédéfinis</translation>
    </message>
    <message>
        <source>Ready sets …</source>
        <translation>Groupes prédéfinis …</translation>
    </message>
    <message>
        <source>Only &amp;differences (≠)</source>
        <translation>&amp;Différences uniquement (≠)</translation>
    </message>
    <message>
        <source>Show only the rows that are marked with ≠</source>
        <translation>N’afficher que les lignes marquées par ≠</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Co&amp;py Table</source>
        <translation>Co&amp;pier le tableau</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Explain a Response</source>
        <translation>Expliquer une réponse</translation>
    </message>
    <message>
        <source>Text to explain</source>
        <translation>Texte à expliquer</translation>
    </message>
    <message>
        <source>A response with its fields, the output of curl -i or -v, lines of a log, or an error message</source>
        <translation>Une réponse avec ses champs, la sortie de curl -i ou -v, des lignes de journal ou un message d’erreur</translation>
    </message>
    <message>
        <source>Paste here:

HTTP/1.1 405 Method Not Allowed
Date: Sun, 06 Nov 1994 08:49:37 GMT

or the output of curl -i or curl -v,
or lines of an access log,
or an error message</source>
        <translation>Coller ici&#xa0;:

HTTP/1.1 405 Method Not Allowed
Date: Sun, 06 Nov 1994 08:49:37 GMT

ou la sortie de curl -i ou curl -v,
ou des lignes d’un journal d’accès,
ou un message d’erreur</translation>
    </message>
    <message>
        <source>What the text says</source>
        <translation>Ce que dit le texte</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>Replace the text by what the clipboard holds</source>
        <translation>Remplacer le texte par le contenu du presse-papiers</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>É&amp;léments&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>F&amp;ichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Parcourir …</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>&amp;Find in page:</source>
        <translation>&amp;Rechercher dans la page&#xa0;:</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>Rechercher dans la page</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Which Status Should I Send?</source>
        <translation>Quel code d’état envoyer&#x202f;?</translation>
    </message>
    <message>
        <source>The answers so far</source>
        <translation>Les réponses jusqu’ici</translation>
    </message>
    <message>
        <source>Take the first that fits; its digit chooses it. Backspace goes back.</source>
        <translation>Choisir la première réponse qui convient&#x202f;; son chiffre suffit. Retour arrière pour revenir.</translation>
    </message>
    <message>
        <source>Also consider</source>
        <translation>À envisager aussi</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Start &amp;Over</source>
        <translation>Recommen&amp;cer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Statusbook</source>
        <translation>Statusbook</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>404, 4xx, too many requests, a line of a log …</source>
        <translation>404, 4xx, too many requests, une ligne de journal …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>Codes d’état</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>C&amp;opy As</source>
        <translation>Copier co&amp;mme</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>E&amp;ntrée</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporter …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimer …</translation>
    </message>
    <message>
        <source>Print Pre&amp;view …</source>
        <translation>Aperçu a&amp;vant impression …</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy Favo&amp;rite</source>
        <translation>Copier au format &amp;favori</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find in Page</source>
        <translation>Rechercher dans la pa&amp;ge</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Pr&amp;eferences …</source>
        <translation>Préfére&amp;nces …</translation>
    </message>
    <message>
        <source>&amp;Map of All Codes</source>
        <translation>&amp;Carte de tous les codes</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>&amp;Previous Result</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next Result</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>Vole&amp;t précédent</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Signet</translation>
    </message>
    <message>
        <source>&amp;Note …</source>
        <translation>&amp;Note …</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>&amp;Comparer …</translation>
    </message>
    <message>
        <source>&amp;Explain a Response or Log …</source>
        <translation>&amp;Expliquer une réponse ou un journal …</translation>
    </message>
    <message>
        <source>&amp;Which Status Should I Send? …</source>
        <translation>&amp;Quel code d’état envoyer&#x202f;? …</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Statusbook</source>
        <translation>À &amp;propos de Statusbook</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Problems …</source>
        <translation>&amp;Problèmes …</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>What you want to find here the next time. Markdown is understood.</source>
        <translation>Ce qu’il sera utile de retrouver ici la prochaine fois. Markdown est accepté.</translation>
    </message>
    <message>
        <source>What the file says now</source>
        <translation>Texte actuel du fichier</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 is no file</source>
        <translation>%1 n’est pas un fichier</translation>
    </message>
    <message>
        <source>%1 is too large for notes</source>
        <translation>%1 est trop volumineux pour des notes</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting %1 makes no sense and is not used.</source>
        <translation>Le réglage %1 n’a pas de sens et n’est pas utilisé.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Police&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;System font</source>
        <translation>Police du &amp;système</translation>
    </message>
    <message>
        <source>Copy fa&amp;vorite:</source>
        <translation>Format de copie fa&amp;vori&#xa0;:</translation>
    </message>
    <message>
        <source>What the command Copy Favorite copies</source>
        <translation>Ce que copie la commande «&#xa0;Copier au format favori&#xa0;»</translation>
    </message>
    <message>
        <source>Entries:</source>
        <translation>Entrées&#xa0;:</translation>
    </message>
    <message>
        <source>Show &amp;unofficial codes</source>
        <translation>Afficher les codes non o&amp;fficiels</translation>
    </message>
    <message>
        <source>Codes of servers and vendors that the IANA registry does not have</source>
        <translation>Codes de serveurs et d’éditeurs absents du registre de l’IANA</translation>
    </message>
    <message>
        <source>Show the &amp;constants of:</source>
        <translation>Afficher les &amp;constantes de&#xa0;:</translation>
    </message>
    <message>
        <source>While none is checked, those of all are shown</source>
        <translation>Si rien n’est coché, toutes sont affichées</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>There are no problems any more.</source>
        <translation>Il n’y a plus de problèmes.</translation>
    </message>
    <message>
        <source>Open in &amp;Editor</source>
        <translation>&amp;Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>Co&amp;py Problem</source>
        <translation>Co&amp;pier le problème</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>What it does, or a key …</source>
        <translation>Une action ou une touche …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>No shortcut is like that.</source>
        <translation>Aucun raccourci ne correspond.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Informational</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>Erreur du client</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erreur du serveur</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <translation>Hors des classes</translation>
    </message>
</context>
<context>
    <name>statusbook::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, last changed on %1.</source>
        <translation>
            <numerusform>%Ln entrée, dernière modification le %1.</numerusform>
            <numerusform>%Ln entrées, dernière modification le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The facts come from:</source>
        <translation>Sources des informations&#xa0;:</translation>
    </message>
    <message>
        <source>IANA</source>
        <translation>IANA</translation>
    </message>
    <message>
        <source>the HTTP Status Code Registry, as of %1</source>
        <translation>le HTTP Status Code Registry, au %1</translation>
    </message>
    <message>
        <source>RFCs</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>those that the registry names, RFC 9110 (HTTP Semantics) before all</source>
        <translation>celles que cite le registre, avant tout la RFC&#xa0;9110 (HTTP Semantics)</translation>
    </message>
    <message>
        <source>Servers and vendors</source>
        <translation>Serveurs et éditeurs</translation>
    </message>
    <message>
        <source>their documentation or source, for unofficial codes</source>
        <translation>leur documentation ou leur code source, pour les codes non officiels</translation>
    </message>
    <message>
        <source>Languages and libraries</source>
        <translation>Langages et bibliothèques</translation>
    </message>
    <message>
        <source>their source, for the names of constants</source>
        <translation>leur code source, pour les noms des constantes</translation>
    </message>
    <message>
        <source>The explanations are written for Statusbook. Each entry names its own sources.</source>
        <translation>Les explications sont écrites pour Statusbook. Chaque entrée cite ses propres sources.</translation>
    </message>
    <message>
        <source>window, text and icons; GNU LGPL, version 3</source>
        <translation>fenêtres, texte et icônes&#x202f;; GNU LGPL, version&#xa0;3</translation>
    </message>
    <message>
        <source>reads Markdown; MIT licence</source>
        <translation>lit le Markdown&#x202f;; licence MIT</translation>
    </message>
    <message>
        <source>finds the stems of words; BSD licence, 3 clauses</source>
        <translation>trouve la racine des mots&#x202f;; licence BSD à 3&#xa0;clauses</translation>
    </message>
</context>
<context>
    <name>statusbook::Bookmarks</name>
    <message>
        <source>The bookmarks cannot be written: %1</source>
        <translation>Impossible d’enregistrer les signets&#xa0;: %1</translation>
    </message>
    <message>
        <source>The bookmarks cannot be read; move the file away to begin anew.</source>
        <translation>Impossible de lire les signets&#x202f;; déplacer ce fichier pour repartir de zéro.</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeButton</name>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>HTTP message copied, with CR LF at the ends of lines</source>
        <translation>Message HTTP copié, avec CR LF en fin de ligne</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Code copié</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeMap</name>
    <message>
        <source>Map of all codes</source>
        <translation>Carte de tous les codes</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeMapModel</name>
    <message>
        <source>Outside the classes</source>
        <translation>Hors des classes</translation>
    </message>
    <message>
        <source>1xx Informational</source>
        <translation>1xx Information</translation>
    </message>
    <message>
        <source>2xx Successful</source>
        <translation>2xx Succès</translation>
    </message>
    <message>
        <source>3xx Redirection</source>
        <translation>3xx Redirection</translation>
    </message>
    <message>
        <source>4xx Client error</source>
        <translation>4xx Erreur du client</translation>
    </message>
    <message>
        <source>5xx Server error</source>
        <translation>5xx Erreur du serveur</translation>
    </message>
    <message>
        <source>outside the classes</source>
        <translation>hors des classes</translation>
    </message>
    <message>
        <source>informational</source>
        <translation>information</translation>
    </message>
    <message>
        <source>successful</source>
        <translation>succès</translation>
    </message>
    <message>
        <source>redirection</source>
        <translation>redirection</translation>
    </message>
    <message>
        <source>client error</source>
        <translation>erreur du client</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>erreur du serveur</translation>
    </message>
    <message>
        <source>No entry has a number of three digits.</source>
        <translation>Aucune entrée n’a de numéro à trois chiffres.</translation>
    </message>
    <message>
        <source>Filled: registered. Outlined: not registered.</source>
        <translation>Plein&#xa0;: enregistré. Contour&#xa0;: non enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meanings</source>
        <translation>
            <numerusform>%Ln signification</numerusform>
            <numerusform>%Ln significations</numerusform>
        </translation>
    </message>
    <message>
        <source>does not match the search</source>
        <translation>ne correspond pas à la recherche</translation>
    </message>
</context>
<context>
    <name>statusbook::CompareDialog</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>redirects</source>
        <translation>redirections</translation>
    </message>
    <message>
        <source>a request with errors in it</source>
        <translation>requête erronée</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>conflicts and conditions</source>
        <translation>conflits et conditions</translation>
    </message>
    <message>
        <source>gateways and overload</source>
        <translation>passerelles et surcharge</translation>
    </message>
    <message>
        <source>Nothing is known of %1.</source>
        <translation>Rien n’est connu sur %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln are compared.</source>
        <translation>
            <numerusform>Seul %Ln code est comparé.</numerusform>
            <numerusform>Seuls les %Ln premiers sont comparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type two to five codes, such as 301 302 307, or choose a ready set.</source>
        <translation>Saisir de deux à cinq codes, par exemple 301 302 307, ou choisir un groupe prédéfini.</translation>
    </message>
    <message>
        <source>Comparison copied</source>
        <translation>Comparaison copiée</translation>
    </message>
</context>
<context>
    <name>statusbook::Copying</name>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>Number and &amp;Phrase</source>
        <translation>Numéro et &amp;libellé</translation>
    </message>
    <message>
        <source>&amp;Status Line</source>
        <translation>Li&amp;gne d’état</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>Plain &amp;Text</source>
        <translation>&amp;Texte brut</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>L&amp;ien</translation>
    </message>
    <message>
        <source>&amp;Constant</source>
        <translation>&amp;Constante</translation>
    </message>
    <message>
        <source>No library has a name for it</source>
        <translation>Aucune bibliothèque ne lui donne de nom</translation>
    </message>
    <message>
        <source>%1 copied as a whole</source>
        <translation>%1 copié en entier</translation>
    </message>
    <message>
        <source>%1 has no name for %2</source>
        <translation>%1 n’a pas de nom pour %2</translation>
    </message>
    <message>
        <source>“%1” copied</source>
        <translation>«&#xa0;%1&#xa0;» copié</translation>
    </message>
</context>
<context>
    <name>statusbook::EmptyPage</name>
    <message>
        <source>No bookmarks yet</source>
        <translation>Aucun signet pour l’instant</translation>
    </message>
    <message>
        <source>%1 keeps the entry that is shown at hand.</source>
        <translation>%1 ajoute l’entrée affichée aux signets.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing under %1 answers “%2”.</source>
        <translation>Sous %1, rien ne correspond à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln results</source>
        <translation>
            <numerusform>Afficher %Ln résultat</numerusform>
            <numerusform>Afficher les %Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>No status code answers “%1”.</source>
        <translation>Aucun code d’état ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Try fewer or other words, a number, or a class such as &lt;b&gt;4xx&lt;/b&gt;.</source>
        <translation>Essayer moins de mots, d’autres mots, un numéro ou une classe comme &lt;b&gt;4xx&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>statusbook::ExplanationPage</name>
    <message>
        <source>The text is too long: only its beginning was read.</source>
        <translation>Le texte est trop long&#xa0;: seul le début a été lu.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No HTTP status was found in the text.</source>
        <translation>Aucun code d’état HTTP n’a été trouvé dans le texte.</translation>
    </message>
    <message>
        <source>Paste a response with its fields, what &lt;code&gt;curl -i&lt;/code&gt; or &lt;code&gt;curl -v&lt;/code&gt; shows, lines of an access log, or an error message: every status in it is explained, and what the standard asks of a response that this one lacks is told with its section.</source>
        <translation>Coller une réponse avec ses champs, ce qu’affiche &lt;code&gt;curl -i&lt;/code&gt; ou &lt;code&gt;curl -v&lt;/code&gt;, des lignes d’un journal d’accès ou un message d’erreur&#xa0;: chaque code d’état y est expliqué, et ce que la norme exige et qui manque à la réponse est signalé avec la section correspondante.</translation>
    </message>
    <message>
        <source>Recognized as an HTTP response</source>
        <translation>Reconnu comme une réponse HTTP</translation>
    </message>
    <message>
        <source>Recognized as lines of a log</source>
        <translation>Reconnu comme des lignes de journal</translation>
    </message>
    <message>
        <source>Recognized as a message that names a status</source>
        <translation>Reconnu comme un message qui cite un code d’état</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>Rien n’est connu à son sujet.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln de plus</numerusform>
            <numerusform>… et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>What the standard asks</source>
        <translation>Ce que demande la norme</translation>
    </message>
    <message>
        <source>Nothing was found that the response lacks.</source>
        <translation>Aucun manque n’a été trouvé dans la réponse.</translation>
    </message>
    <message>
        <source>A response is examined where its status line and its fields are pasted.</source>
        <translation>Une réponse est examinée quand sa ligne d’état et ses champs sont collés.</translation>
    </message>
</context>
<context>
    <name>statusbook::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>This entry: %1</source>
        <translation>Cette entrée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>What is listed (%Ln entries)</source>
        <translation>
            <numerusform>La liste affichée (%Ln entrée)</numerusform>
            <numerusform>La liste affichée (%Ln entrées)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookmarks (%Ln entries)</source>
        <translation>
            <numerusform>Les signets (%Ln entrée)</numerusform>
            <numerusform>Les signets (%Ln entrées)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything (%Ln entries)</source>
        <translation>
            <numerusform>Tout (%Ln entrée)</numerusform>
            <numerusform>Tout (%Ln entrées)</numerusform>
        </translation>
    </message>
    <message>
        <source>HTML, for browsers</source>
        <translation>HTML, pour les navigateurs</translation>
    </message>
    <message>
        <source>Markdown, a catalog that can be read again</source>
        <translation>Markdown, un catalogue qui peut être relu</translation>
    </message>
    <message>
        <source>PDF, to print and to pass on</source>
        <translation>PDF, à imprimer et à transmettre</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>L’exportation a été annulée&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Bookmarked status codes</source>
        <translation>Codes d’état marqués d’un signet</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>Codes d’état</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Le fichier existe et sera remplacé.</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Being written …</source>
        <translation>Écriture en cours …</translation>
    </message>
</context>
<context>
    <name>statusbook::Exporting</name>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written as a whole; the disk may be full.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;» en entier&#x202f;; le disque est peut-être plein.</translation>
    </message>
</context>
<context>
    <name>statusbook::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>Non officiels</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1, %Ln entrée</numerusform>
            <numerusform>%1, %Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::FindBar</name>
    <message>
        <source>Not found on this page</source>
        <translation>Introuvable sur cette page</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places on this page</source>
        <translation>
            <numerusform>%Ln occurrence sur cette page</numerusform>
            <numerusform>%Ln occurrences sur cette page</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, continued from the top</source>
        <translation>%1, reprise au début</translation>
    </message>
    <message>
        <source>%1, continued from the end</source>
        <translation>%1, reprise à la fin</translation>
    </message>
</context>
<context>
    <name>statusbook::GuideDialog</name>
    <message>
        <source>There is nothing to ask</source>
        <translation>Aucune question à poser</translation>
    </message>
    <message>
        <source>Go back to: %1</source>
        <translation>Revenir à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>digit and answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>phrase and remark</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>&amp;Show %1</source>
        <translation>&amp;Afficher %1</translation>
    </message>
</context>
<context>
    <name>statusbook::MainWindow</name>
    <message>
        <source>Selection copied</source>
        <translation>Sélection copiée</translation>
    </message>
    <message>
        <source>Statusbook</source>
        <translation>Statusbook</translation>
    </message>
    <message>
        <source>%1 - Statusbook</source>
        <translation>%1 - Statusbook</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Signet ajouté</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Signet supprimé</translation>
    </message>
    <message>
        <source>There is no entry “%1”</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>The settings cannot be read; the program starts with its defaults.</source>
        <translation>Impossible de lire les réglages&#x202f;; le programme démarre avec les valeurs par défaut.</translation>
    </message>
</context>
<context>
    <name>statusbook::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>(et %Ln de plus)</numerusform>
            <numerusform>(et %Ln de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Afficher …</translation>
    </message>
    <message>
        <source>Lists what is wrong, with the lines</source>
        <translation>Énumère les problèmes, avec les lignes</translation>
    </message>
</context>
<context>
    <name>statusbook::MessagePathPicture</name>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>origin server</source>
        <translation>serveur d’origine</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>le client</translation>
    </message>
    <message>
        <source>a cache</source>
        <translation>un cache</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>un proxy</translation>
    </message>
    <message>
        <source>a gateway</source>
        <translation>une passerelle</translation>
    </message>
    <message>
        <source>the origin server</source>
        <translation>le serveur d’origine</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>sur le réseau</translation>
    </message>
    <message>
        <source>in logs</source>
        <translation>dans les journaux</translation>
    </message>
    <message>
        <source>in JSON content</source>
        <translation>dans un contenu JSON</translation>
    </message>
    <message>
        <source>as a library constant</source>
        <translation>comme constante de bibliothèque</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>items of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last senders of a list</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Made by the client itself</source>
        <translation>Produit par le client lui-même</translation>
    </message>
    <message>
        <source>Sent to the client by %1</source>
        <translation>Envoyé au client par %1</translation>
    </message>
    <message>
        <source>Made by %1, not on the wire</source>
        <translation>Produit par %1, absent du réseau</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; seen %2.</source>
        <translation>%1&#x202f;; vu %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last places of a list</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>not on the wire</source>
        <translation>absent du réseau</translation>
    </message>
</context>
<context>
    <name>statusbook::NoteDialog</name>
    <message>
        <source>Your note on %1:</source>
        <translation>Votre note sur %1&#xa0;:</translation>
    </message>
    <message>
        <source>Take What the File Says</source>
        <translation>Reprendre le texte du fichier</translation>
    </message>
    <message>
        <source>The file has another note by now, shown below. Saving again replaces it with yours.</source>
        <translation>Le fichier contient maintenant une autre note, affichée ci-dessous. Enregistrer à nouveau la remplace par la vôtre.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Close without saving the note?</source>
        <translation>Fermer sans enregistrer la note&#x202f;?</translation>
    </message>
</context>
<context>
    <name>statusbook::PagePane</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>statusbook::PreferencesDialog</name>
    <message>
        <source>None is checked: a page shows the constants of all.</source>
        <translation>Rien n’est coché&#xa0;: une page affiche toutes les constantes.</translation>
    </message>
    <message numerus="yes">
        <source>A page shows the constants of %Ln of them.</source>
        <translation>
            <numerusform>Une page affiche les constantes de %Ln élément coché.</numerusform>
            <numerusform>Une page affiche les constantes des %Ln éléments cochés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>statusbook::Printing</name>
    <message>
        <source>There is no printer. A PDF can be exported instead.</source>
        <translation>Il n’y a pas d’imprimante. Il est possible d’exporter un PDF.</translation>
    </message>
    <message>
        <source>“%1” printed</source>
        <translation>«&#xa0;%1&#xa0;» imprimé</translation>
    </message>
    <message>
        <source>The printer cannot be used.</source>
        <translation>L’imprimante est inutilisable.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The printer failed.</source>
        <translation>L’impression a échoué.</translation>
    </message>
</context>
<context>
    <name>statusbook::ProblemsDialog</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’existe plus.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GiB and is not shown.</source>
        <translation>Le fichier dépasse 1 Gio et n’est pas affiché.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Impossible de lire le fichier.</translation>
    </message>
    <message>
        <source>Only lines %1 to %2 of the file are shown.</source>
        <translation>Seules les lignes %1 à %2 du fichier sont affichées.</translation>
    </message>
    <message>
        <source>No program opens this file.</source>
        <translation>Aucun programme n’ouvre ce fichier.</translation>
    </message>
    <message>
        <source>Problem copied</source>
        <translation>Problème copié</translation>
    </message>
</context>
<context>
    <name>statusbook::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a problem: what is wrong, severity, place</comment>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>statusbook::ResultCount</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Reading catalogs: %1 %</source>
        <translation>Lecture des catalogues&#xa0;: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>statusbook::Runner</name>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Copy number and phrase</source>
        <translation>Copier le numéro et le libellé</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
</context>
<context>
    <name>statusbook::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Go to the search field, all selected</source>
        <translation>Aller au champ de recherche, tout sélectionné</translation>
    </message>
    <message>
        <source>Go on with the search</source>
        <translation>Poursuivre la recherche</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Lettres et chiffres</translation>
    </message>
    <message>
        <source>Back to the search field; there, clear it; then, leave the search</source>
        <translation>Revenir au champ de recherche&#x202f;; là, l’effacer&#x202f;; puis quitter la recherche</translation>
    </message>
    <message>
        <source>Walk the list from the search field</source>
        <translation>Parcourir la liste depuis le champ de recherche</translation>
    </message>
    <message>
        <source>Go from search field or list to the page</source>
        <translation>Passer du champ de recherche ou de la liste à la page</translation>
    </message>
    <message>
        <source>Go to the next part of the window, or to the one before</source>
        <translation>Passer à la partie suivante ou précédente de la fenêtre</translation>
    </message>
</context>
<context>
    <name>statusbook::StatusListModel</name>
    <message>
        <source>bookmark</source>
        <translation>signet</translation>
    </message>
</context>
<context>
    <name>statusbook::Tools</name>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
</context>
</TS>
