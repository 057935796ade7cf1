<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Statusbook</source>
        <translation>Über Statusbook</translation>
    </message>
    <message>
        <source>A reference of HTTP status codes</source>
        <translation>Ein Nachschlagewerk der HTTP-Statuscodes</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Nachschlagewerk</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nachschlagewerk</translation>
    </message>
    <message>
        <source>&amp;Built With</source>
        <translation>&amp;Erstellt mit</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare Status Codes</source>
        <translation>Statuscodes vergleichen</translation>
    </message>
    <message>
        <source>Status codes to compare</source>
        <translation>Zu vergleichende Statuscodes</translation>
    </message>
    <message>
        <source>Two to five codes or ids with blanks between them</source>
        <translation>Zwei bis fünf Codes oder IDs, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>301 302 307 …</source>
        <translation>301 302 307 …</translation>
    </message>
    <message>
        <source>Ready sets</source>
        <translation>Vordefinierte Gruppen</translation>
    </message>
    <message>
        <source>Ready sets …</source>
        <translation>Vordefinierte Gruppen …</translation>
    </message>
    <message>
        <source>Only &amp;differences (≠)</source>
        <translation>&amp;Nur Unterschiede (≠)</translation>
    </message>
    <message>
        <source>Show only the rows that are marked with ≠</source>
        <translation>Nur die mit ≠ markierten Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Co&amp;py Table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Explain a Response</source>
        <translation>Antwort erklären</translation>
    </message>
    <message>
        <source>Text to explain</source>
        <translation>Zu erklärender Text</translation>
    </message>
    <message>
        <source>A response with its fields, the output of curl -i or -v, lines of a log, or an error message</source>
        <translation>Eine Antwort mit ihren Feldern, die Ausgabe von curl -i oder -v, Logzeilen oder eine Fehlermeldung</translation>
    </message>
    <message>
        <source>Paste here:

HTTP/1.1 405 Method Not Allowed
Date: Sun, 06 Nov 1994 08:49:37 GMT

or the output of curl -i or curl -v,
or lines of an access log,
or an error message</source>
        <translation>Hier einfügen:

HTTP/1.1 405 Method Not Allowed
Date: Sun, 06 Nov 1994 08:49:37 GMT

oder die Ausgabe von curl -i oder curl -v,
oder Zeilen eines Zugriffslogs,
oder eine Fehlermeldung</translation>
    </message>
    <message>
        <source>What the text says</source>
        <translation>Was der Text besagt</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Replace the text by what the clipboard holds</source>
        <translation>Den Text durch den Inhalt der Zwischenablage ersetzen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>D&amp;urchsuchen …</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>&amp;Find in page:</source>
        <translation>Auf der &amp;Seite suchen:</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorherige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Which Status Should I Send?</source>
        <translation>Welchen Status senden?</translation>
    </message>
    <message>
        <source>The answers so far</source>
        <translation>Bisherige Antworten</translation>
    </message>
    <message>
        <source>Take the first that fits; its digit chooses it. Backspace goes back.</source>
        <translation>Die erste passende Antwort wählen; ihre Ziffer genügt. Die Rücktaste führt zurück.</translation>
    </message>
    <message>
        <source>Also consider</source>
        <translation>Auch in Betracht ziehen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Start &amp;Over</source>
        <translation>Von &amp;vorn</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
        <translation>Suche</translation>
    </message>
    <message>
        <source>404, 4xx, too many requests, a line of a log …</source>
        <translation>404, 4xx, too many requests, eine Logzeile …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>Statuscodes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>C&amp;opy As</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>&amp;Eintrag</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Print Pre&amp;view …</source>
        <translation>Druck&amp;vorschau …</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy Favo&amp;rite</source>
        <translation>Im bevorzugten &amp;Format kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Find in Page</source>
        <translation>Auf der S&amp;eite suchen</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Pr&amp;eferences …</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>&amp;Map of All Codes</source>
        <translation>Ü&amp;bersicht aller Codes</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Previous Result</source>
        <translation>Vor&amp;heriges Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Next Result</source>
        <translation>&amp;Nächstes Ergebnis</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>Vorheriger Be&amp;reich</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Note …</source>
        <translation>&amp;Notiz …</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>&amp;Vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Explain a Response or Log …</source>
        <translation>&amp;Antwort oder Log erklären …</translation>
    </message>
    <message>
        <source>&amp;Which Status Should I Send? …</source>
        <translation>&amp;Welchen Status senden? …</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Statusbook</source>
        <translation>Ü&amp;ber Statusbook</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Problems …</source>
        <translation>&amp;Probleme …</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Eigene Notiz</translation>
    </message>
    <message>
        <source>What you want to find here the next time. Markdown is understood.</source>
        <translation>Was hier beim nächsten Mal zu finden sein soll. Markdown ist möglich.</translation>
    </message>
    <message>
        <source>What the file says now</source>
        <translation>Aktueller Text der Datei</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 is no file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>%1 is too large for notes</source>
        <translation>%1 ist zu groß für Notizen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting %1 makes no sense and is not used.</source>
        <translation>Die Einstellung %1 ist ungültig und wird nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Erscheinungsbild:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Schriftart:</translation>
    </message>
    <message>
        <source>&amp;System font</source>
        <translation>S&amp;ystemschrift</translation>
    </message>
    <message>
        <source>Copy fa&amp;vorite:</source>
        <translation>Be&amp;vorzugtes Kopierformat:</translation>
    </message>
    <message>
        <source>What the command Copy Favorite copies</source>
        <translation>Was der Befehl „Im bevorzugten Format kopieren“ kopiert</translation>
    </message>
    <message>
        <source>Entries:</source>
        <translation>Einträge:</translation>
    </message>
    <message>
        <source>Show &amp;unofficial codes</source>
        <translation>&amp;Inoffizielle Codes anzeigen</translation>
    </message>
    <message>
        <source>Codes of servers and vendors that the IANA registry does not have</source>
        <translation>Codes von Servern und Herstellern, die in der IANA-Registry fehlen</translation>
    </message>
    <message>
        <source>Show the &amp;constants of:</source>
        <translation>&amp;Konstanten anzeigen von:</translation>
    </message>
    <message>
        <source>While none is checked, those of all are shown</source>
        <translation>Ohne Auswahl werden die Konstanten aller angezeigt</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>There are no problems any more.</source>
        <translation>Es gibt keine Probleme mehr.</translation>
    </message>
    <message>
        <source>Open in &amp;Editor</source>
        <translation>Im &amp;Editor öffnen</translation>
    </message>
    <message>
        <source>Co&amp;py Problem</source>
        <translation>Problem &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What it does, or a key …</source>
        <translation>Was es bewirkt, oder eine Taste …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No shortcut is like that.</source>
        <translation>Kein passendes Tastenkürzel.</translation>
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
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>Clientfehler</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <translation>Außerhalb der Klassen</translation>
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
            <numerusform>%Ln Eintrag, zuletzt geändert am %1.</numerusform>
            <numerusform>%Ln Einträge, zuletzt geändert am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The facts come from:</source>
        <translation>Quellen der Angaben:</translation>
    </message>
    <message>
        <source>IANA</source>
        <translation>IANA</translation>
    </message>
    <message>
        <source>the HTTP Status Code Registry, as of %1</source>
        <translation>die HTTP Status Code Registry, Stand %1</translation>
    </message>
    <message>
        <source>RFCs</source>
        <translation>RFCs</translation>
    </message>
    <message>
        <source>those that the registry names, RFC 9110 (HTTP Semantics) before all</source>
        <translation>die in der Registry genannten, allen voran RFC&#xa0;9110 (HTTP Semantics)</translation>
    </message>
    <message>
        <source>Servers and vendors</source>
        <translation>Server und Hersteller</translation>
    </message>
    <message>
        <source>their documentation or source, for unofficial codes</source>
        <translation>ihre Dokumentation oder ihr Quelltext, für inoffizielle Codes</translation>
    </message>
    <message>
        <source>Languages and libraries</source>
        <translation>Sprachen und Bibliotheken</translation>
    </message>
    <message>
        <source>their source, for the names of constants</source>
        <translation>ihr Quelltext, für die Namen von Konstanten</translation>
    </message>
    <message>
        <source>The explanations are written for Statusbook. Each entry names its own sources.</source>
        <translation>Die Erklärungen sind für Statusbook geschrieben. Jeder Eintrag nennt seine eigenen Quellen.</translation>
    </message>
    <message>
        <source>window, text and icons; GNU LGPL, version 3</source>
        <translation>Fenster, Text und Symbole; GNU LGPL, Version&#xa0;3</translation>
    </message>
    <message>
        <source>reads Markdown; MIT licence</source>
        <translation>liest Markdown; MIT-Lizenz</translation>
    </message>
    <message>
        <source>finds the stems of words; BSD licence, 3 clauses</source>
        <translation>findet Wortstämme; BSD-Lizenz, 3&#xa0;Klauseln</translation>
    </message>
</context>
<context>
    <name>statusbook::Bookmarks</name>
    <message>
        <source>The bookmarks cannot be written: %1</source>
        <translation>Die Lesezeichen können nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The bookmarks cannot be read; move the file away to begin anew.</source>
        <translation>Die Lesezeichen können nicht gelesen werden; für einen Neubeginn die Datei verschieben.</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeButton</name>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>HTTP message copied, with CR LF at the ends of lines</source>
        <translation>HTTP-Nachricht kopiert, mit CR LF an den Zeilenenden</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Code kopiert</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeMap</name>
    <message>
        <source>Map of all codes</source>
        <translation>Übersicht aller Codes</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeMapModel</name>
    <message>
        <source>Outside the classes</source>
        <translation>Außerhalb der Klassen</translation>
    </message>
    <message>
        <source>1xx Informational</source>
        <translation>1xx Information</translation>
    </message>
    <message>
        <source>2xx Successful</source>
        <translation>2xx Erfolg</translation>
    </message>
    <message>
        <source>3xx Redirection</source>
        <translation>3xx Umleitung</translation>
    </message>
    <message>
        <source>4xx Client error</source>
        <translation>4xx Clientfehler</translation>
    </message>
    <message>
        <source>5xx Server error</source>
        <translation>5xx Serverfehler</translation>
    </message>
    <message>
        <source>outside the classes</source>
        <translation>außerhalb der Klassen</translation>
    </message>
    <message>
        <source>informational</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>successful</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>redirection</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>client error</source>
        <translation>Clientfehler</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>No entry has a number of three digits.</source>
        <translation>Kein Eintrag hat eine dreistellige Nummer.</translation>
    </message>
    <message>
        <source>Filled: registered. Outlined: not registered.</source>
        <translation>Gefüllt: registriert. Umrandet: nicht registriert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meanings</source>
        <translation>
            <numerusform>%Ln Bedeutung</numerusform>
            <numerusform>%Ln Bedeutungen</numerusform>
        </translation>
    </message>
    <message>
        <source>does not match the search</source>
        <translation>passt nicht zur Suche</translation>
    </message>
</context>
<context>
    <name>statusbook::CompareDialog</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>redirects</source>
        <translation>Umleitungen</translation>
    </message>
    <message>
        <source>a request with errors in it</source>
        <translation>fehlerhafte Anfrage</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>conflicts and conditions</source>
        <translation>Konflikte und Bedingungen</translation>
    </message>
    <message>
        <source>gateways and overload</source>
        <translation>Gateways und Überlast</translation>
    </message>
    <message>
        <source>Nothing is known of %1.</source>
        <translation>Zu %1 ist nichts bekannt.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln are compared.</source>
        <translation>
            <numerusform>Nur %Ln Code wird verglichen.</numerusform>
            <numerusform>Nur die ersten %Ln werden verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type two to five codes, such as 301 302 307, or choose a ready set.</source>
        <translation>Zwei bis fünf Codes eingeben, etwa 301 302 307, oder eine vordefinierte Gruppe wählen.</translation>
    </message>
    <message>
        <source>Comparison copied</source>
        <translation>Vergleich kopiert</translation>
    </message>
</context>
<context>
    <name>statusbook::Copying</name>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>Number and &amp;Phrase</source>
        <translation>Nummer und Status&amp;text</translation>
    </message>
    <message>
        <source>&amp;Status Line</source>
        <translation>&amp;Statuszeile</translation>
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
        <translation>&amp;Reiner Text</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Constant</source>
        <translation>&amp;Konstante</translation>
    </message>
    <message>
        <source>No library has a name for it</source>
        <translation>Keine Bibliothek hat einen Namen dafür</translation>
    </message>
    <message>
        <source>%1 copied as a whole</source>
        <translation>%1 vollständig kopiert</translation>
    </message>
    <message>
        <source>%1 has no name for %2</source>
        <translation>%1 hat keinen Namen für %2</translation>
    </message>
    <message>
        <source>“%1” copied</source>
        <translation>„%1“ kopiert</translation>
    </message>
</context>
<context>
    <name>statusbook::EmptyPage</name>
    <message>
        <source>No bookmarks yet</source>
        <translation>Noch keine Lesezeichen</translation>
    </message>
    <message>
        <source>%1 keeps the entry that is shown at hand.</source>
        <translation>%1 setzt ein Lesezeichen auf den angezeigten Eintrag.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing under %1 answers “%2”.</source>
        <translation>Unter %1 passt nichts zu „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln results</source>
        <translation>
            <numerusform>%Ln Ergebnis anzeigen</numerusform>
            <numerusform>Alle %Ln Ergebnisse anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No status code answers “%1”.</source>
        <translation>Kein Statuscode passt zu „%1“.</translation>
    </message>
    <message>
        <source>Try fewer or other words, a number, or a class such as &lt;b&gt;4xx&lt;/b&gt;.</source>
        <translation>Weniger oder andere Wörter versuchen, eine Nummer oder eine Klasse wie &lt;b&gt;4xx&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>statusbook::ExplanationPage</name>
    <message>
        <source>The text is too long: only its beginning was read.</source>
        <translation>Der Text ist zu lang: Nur der Anfang wurde gelesen.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No HTTP status was found in the text.</source>
        <translation>Im Text wurde kein HTTP-Status gefunden.</translation>
    </message>
    <message>
        <source>Paste a response with its fields, what &lt;code&gt;curl -i&lt;/code&gt; or &lt;code&gt;curl -v&lt;/code&gt; shows, lines of an access log, or an error message: every status in it is explained, and what the standard asks of a response that this one lacks is told with its section.</source>
        <translation>Eine Antwort mit ihren Feldern, die Ausgabe von &lt;code&gt;curl -i&lt;/code&gt; oder &lt;code&gt;curl -v&lt;/code&gt;, Zeilen eines Zugriffslogs oder eine Fehlermeldung einfügen: Jeder Status darin wird erklärt, und was der Antwort gemäß dem Standard fehlt, wird mit dem zugehörigen Abschnitt genannt.</translation>
    </message>
    <message>
        <source>Recognized as an HTTP response</source>
        <translation>Als HTTP-Antwort erkannt</translation>
    </message>
    <message>
        <source>Recognized as lines of a log</source>
        <translation>Als Logzeilen erkannt</translation>
    </message>
    <message>
        <source>Recognized as a message that names a status</source>
        <translation>Als Meldung erkannt, die einen Status nennt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>Dazu ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer Punkt</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What the standard asks</source>
        <translation>Was der Standard verlangt</translation>
    </message>
    <message>
        <source>Nothing was found that the response lacks.</source>
        <translation>Es wurde nichts gefunden, was der Antwort fehlt.</translation>
    </message>
    <message>
        <source>A response is examined where its status line and its fields are pasted.</source>
        <translation>Eine Antwort wird geprüft, wenn ihre Statuszeile und ihre Felder eingefügt sind.</translation>
    </message>
</context>
<context>
    <name>statusbook::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>This entry: %1</source>
        <translation>Dieser Eintrag: %1</translation>
    </message>
    <message numerus="yes">
        <source>What is listed (%Ln entries)</source>
        <translation>
            <numerusform>Angezeigte Liste (%Ln Eintrag)</numerusform>
            <numerusform>Angezeigte Liste (%Ln Einträge)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookmarks (%Ln entries)</source>
        <translation>
            <numerusform>Lesezeichen (%Ln Eintrag)</numerusform>
            <numerusform>Lesezeichen (%Ln Einträge)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything (%Ln entries)</source>
        <translation>
            <numerusform>Alles (%Ln Eintrag)</numerusform>
            <numerusform>Alles (%Ln Einträge)</numerusform>
        </translation>
    </message>
    <message>
        <source>HTML, for browsers</source>
        <translation>HTML, für Browser</translation>
    </message>
    <message>
        <source>Markdown, a catalog that can be read again</source>
        <translation>Markdown, als wieder einlesbarer Katalog</translation>
    </message>
    <message>
        <source>PDF, to print and to pass on</source>
        <translation>PDF, zum Drucken und Weitergeben</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Bookmarked status codes</source>
        <translation>Statuscodes mit Lesezeichen</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>Statuscodes</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Die Datei ist vorhanden und wird ersetzt.</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Being written …</source>
        <translation>Wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>statusbook::Exporting</name>
    <message>
        <source>“%1” is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>„%1“ ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written as a whole; the disk may be full.</source>
        <translation>„%1“ konnte nicht vollständig geschrieben werden; vielleicht ist der Datenträger voll.</translation>
    </message>
</context>
<context>
    <name>statusbook::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>Inoffizielle</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1, %Ln Eintrag</numerusform>
            <numerusform>%1, %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::FindBar</name>
    <message>
        <source>Not found on this page</source>
        <translation>Nicht auf dieser Seite gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places on this page</source>
        <translation>
            <numerusform>%Ln Fundstelle auf dieser Seite</numerusform>
            <numerusform>%Ln Fundstellen auf dieser Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, continued from the top</source>
        <translation>%1, vom Anfang fortgesetzt</translation>
    </message>
    <message>
        <source>%1, continued from the end</source>
        <translation>%1, vom Ende fortgesetzt</translation>
    </message>
</context>
<context>
    <name>statusbook::GuideDialog</name>
    <message>
        <source>There is nothing to ask</source>
        <translation>Es gibt nichts zu fragen</translation>
    </message>
    <message>
        <source>Go back to: %1</source>
        <translation>Zurück zu: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>digit and answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>phrase and remark</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>&amp;Show %1</source>
        <translation>%1 &amp;anzeigen</translation>
    </message>
</context>
<context>
    <name>statusbook::MainWindow</name>
    <message>
        <source>Selection copied</source>
        <translation>Auswahl kopiert</translation>
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
        <translation>Eigene Notiz</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Lesezeichen gesetzt</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Lesezeichen entfernt</translation>
    </message>
    <message>
        <source>There is no entry “%1”</source>
        <translation>Es gibt keinen Eintrag „%1“</translation>
    </message>
    <message>
        <source>The settings cannot be read; the program starts with its defaults.</source>
        <translation>Die Einstellungen können nicht gelesen werden; das Programm startet mit den Voreinstellungen.</translation>
    </message>
</context>
<context>
    <name>statusbook::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>(und %Ln weiteres Problem)</numerusform>
            <numerusform>(und %Ln weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Anzeigen …</translation>
    </message>
    <message>
        <source>Lists what is wrong, with the lines</source>
        <translation>Listet auf, was nicht stimmt, mit den Zeilen</translation>
    </message>
</context>
<context>
    <name>statusbook::MessagePathPicture</name>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>origin server</source>
        <translation>Ursprungsserver</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>vom Client</translation>
    </message>
    <message>
        <source>a cache</source>
        <translation>von einem Cache</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>von einem Proxy</translation>
    </message>
    <message>
        <source>a gateway</source>
        <translation>von einem Gateway</translation>
    </message>
    <message>
        <source>the origin server</source>
        <translation>vom Ursprungsserver</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>auf der Leitung</translation>
    </message>
    <message>
        <source>in logs</source>
        <translation>in Logs</translation>
    </message>
    <message>
        <source>in JSON content</source>
        <translation>im JSON-Inhalt</translation>
    </message>
    <message>
        <source>as a library constant</source>
        <translation>als Bibliothekskonstante</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>items of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last senders of a list</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Made by the client itself</source>
        <translation>Vom Client selbst erzeugt</translation>
    </message>
    <message>
        <source>Sent to the client by %1</source>
        <translation>An den Client gesendet %1</translation>
    </message>
    <message>
        <source>Made by %1, not on the wire</source>
        <translation>Erzeugt %1, nicht auf der Leitung</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; seen %2.</source>
        <translation>%1; zu sehen %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last places of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Zu sehen</translation>
    </message>
    <message>
        <source>not on the wire</source>
        <translation>nicht auf der Leitung</translation>
    </message>
</context>
<context>
    <name>statusbook::NoteDialog</name>
    <message>
        <source>Your note on %1:</source>
        <translation>Eigene Notiz zu %1:</translation>
    </message>
    <message>
        <source>Take What the File Says</source>
        <translation>Text der Datei übernehmen</translation>
    </message>
    <message>
        <source>The file has another note by now, shown below. Saving again replaces it with yours.</source>
        <translation>Die Datei enthält inzwischen eine andere Notiz (siehe unten). Erneutes Speichern ersetzt sie durch die eigene.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Close without saving the note?</source>
        <translation>Schließen, ohne die Notiz zu speichern?</translation>
    </message>
</context>
<context>
    <name>statusbook::PagePane</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>statusbook::PreferencesDialog</name>
    <message>
        <source>None is checked: a page shows the constants of all.</source>
        <translation>Keine Auswahl: Eine Seite zeigt die Konstanten aller.</translation>
    </message>
    <message numerus="yes">
        <source>A page shows the constants of %Ln of them.</source>
        <translation>
            <numerusform>Eine Seite zeigt die Konstanten von %Ln davon.</numerusform>
            <numerusform>Eine Seite zeigt die Konstanten von %Ln davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 aus %2</translation>
    </message>
</context>
<context>
    <name>statusbook::Printing</name>
    <message>
        <source>There is no printer. A PDF can be exported instead.</source>
        <translation>Es gibt keinen Drucker. Stattdessen kann ein PDF exportiert werden.</translation>
    </message>
    <message>
        <source>“%1” printed</source>
        <translation>„%1“ gedruckt</translation>
    </message>
    <message>
        <source>The printer cannot be used.</source>
        <translation>Der Drucker kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The printer failed.</source>
        <translation>Der Drucker ist ausgefallen.</translation>
    </message>
</context>
<context>
    <name>statusbook::ProblemsDialog</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GiB and is not shown.</source>
        <translation>Die Datei ist größer als 1 GiB und wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Only lines %1 to %2 of the file are shown.</source>
        <translation>Nur die Zeilen %1 bis %2 der Datei werden angezeigt.</translation>
    </message>
    <message>
        <source>No program opens this file.</source>
        <translation>Kein Programm öffnet diese Datei.</translation>
    </message>
    <message>
        <source>Problem copied</source>
        <translation>Problem kopiert</translation>
    </message>
</context>
<context>
    <name>statusbook::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a problem: what is wrong, severity, place</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>statusbook::ResultCount</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>vielleicht %1?</translation>
    </message>
    <message>
        <source>Reading catalogs: %1 %</source>
        <translation>Kataloge werden gelesen: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>statusbook::Runner</name>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy number and phrase</source>
        <translation>Nummer und Statustext kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
</context>
<context>
    <name>statusbook::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Go to the search field, all selected</source>
        <translation>Zum Suchfeld, alles ausgewählt</translation>
    </message>
    <message>
        <source>Go on with the search</source>
        <translation>Suche fortsetzen</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Back to the search field; there, clear it; then, leave the search</source>
        <translation>Zurück zum Suchfeld; dort: leeren; danach: Suche verlassen</translation>
    </message>
    <message>
        <source>Walk the list from the search field</source>
        <translation>Vom Suchfeld aus durch die Liste gehen</translation>
    </message>
    <message>
        <source>Go from search field or list to the page</source>
        <translation>Vom Suchfeld oder von der Liste zur Seite</translation>
    </message>
    <message>
        <source>Go to the next part of the window, or to the one before</source>
        <translation>Zum nächsten oder vorherigen Teil des Fensters</translation>
    </message>
</context>
<context>
    <name>statusbook::StatusListModel</name>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
</context>
<context>
    <name>statusbook::Tools</name>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
</context>
</TS>
