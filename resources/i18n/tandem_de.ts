<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>windows, texts, pictures, printing</source>
        <translation>Fenster, Texte, Bilder, Druck</translation>
    </message>
    <message>
        <source>books in a file</source>
        <translation>Bücher in einer Datei</translation>
    </message>
    <message>
        <source>books on a server</source>
        <translation>Bücher auf einem Server</translation>
    </message>
    <message>
        <source>numbers of 128 bits</source>
        <translation>Zahlen mit 128 Bit</translation>
    </message>
    <message>
        <source>passwords, signatures</source>
        <translation>Kennwörter, Signaturen</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>compressed books of others</source>
        <translation>gepackte Bücher anderer Programme</translation>
    </message>
    <message>
        <source>results that can fail</source>
        <translation>Ergebnisse, die fehlschlagen können</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>the font, with digits of one width</source>
        <translation>die Schrift, mit Ziffern gleicher Breite</translation>
    </message>
    <message>
        <source>the icons</source>
        <translation>die Symbole</translation>
    </message>
    <message>
        <source>About Tandem</source>
        <translation>Über Tandem</translation>
    </message>
    <message>
        <source>Front office and back office on one set of books. Free software under the GNU General Public License, version 3 or later; it comes with no warranty. It stands on the works of others:</source>
        <translation>Front Office und Back Office auf denselben Büchern. Freie Software unter der GNU General Public License, Version 3 oder später, ohne Gewährleistung. Sie steht auf den Werken anderer:</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>Bibliotheken und Lizenzen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>names of countries, order of words</source>
        <translation>Namen der Länder, Reihenfolge der Wörter</translation>
    </message>
    <message>
        <source>hashes of the chains</source>
        <translation>Prüfsummen der Ketten</translation>
    </message>
</context>
<context>
    <name>AccountPartDialog</name>
    <message>
        <source>Book to an account</source>
        <translation>Auf ein Konto buchen</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>&amp;Buchungstext</translation>
    </message>
</context>
<context>
    <name>AccountRole</name>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Trade receivables</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>Trade payables</source>
        <translation>Verbindlichkeiten</translation>
    </message>
    <message>
        <source>Goods in stock</source>
        <translation>Warenbestand</translation>
    </message>
    <message>
        <source>Goods received, not billed</source>
        <translation>Wareneingang ohne Rechnung</translation>
    </message>
    <message>
        <source>Input tax</source>
        <translation>Vorsteuer</translation>
    </message>
    <message>
        <source>Output tax</source>
        <translation>Umsatzsteuer</translation>
    </message>
    <message>
        <source>Tax due to the tax office</source>
        <translation>Umsatzsteuerschuld</translation>
    </message>
    <message>
        <source>Revenue from sales</source>
        <translation>Umsatzerlöse</translation>
    </message>
    <message>
        <source>Revenue from freight</source>
        <translation>Frachterlöse</translation>
    </message>
    <message>
        <source>Cost of goods sold</source>
        <translation>Wareneinsatz</translation>
    </message>
    <message>
        <source>Purchase price variance</source>
        <translation>Preisabweichungen im Einkauf</translation>
    </message>
    <message>
        <source>Stock adjustments</source>
        <translation>Bestandskorrekturen</translation>
    </message>
    <message>
        <source>Purchases that are no goods</source>
        <translation>Einkäufe, die keine Ware sind</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation>Nebenkosten des Geldverkehrs</translation>
    </message>
    <message>
        <source>Discounts allowed</source>
        <translation>Gewährte Skonti</translation>
    </message>
    <message>
        <source>Discounts taken</source>
        <translation>Erhaltene Skonti</translation>
    </message>
    <message>
        <source>Exchange gains</source>
        <translation>Kursgewinne</translation>
    </message>
    <message>
        <source>Exchange losses</source>
        <translation>Kursverluste</translation>
    </message>
    <message>
        <source>Rounding and small differences</source>
        <translation>Rundungen und kleine Differenzen</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>Eröffnungsbilanz</translation>
    </message>
    <message>
        <source>Retained earnings</source>
        <translation>Gewinnvortrag</translation>
    </message>
    <message>
        <source>Suspense</source>
        <translation>Durchlaufende Posten</translation>
    </message>
    <message>
        <source>Output tax not yet due</source>
        <translation>Umsatzsteuer, nicht fällig</translation>
    </message>
    <message>
        <source>Input tax not yet deductible</source>
        <translation>Vorsteuer, noch nicht abziehbar</translation>
    </message>
    <message>
        <source>Withholding tax payable</source>
        <translation>Einbehaltene Abzugsteuern</translation>
    </message>
    <message>
        <source>Withholding tax recoverable</source>
        <translation>Anrechenbare Abzugsteuern</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Rundung auf Münzen</translation>
    </message>
    <message>
        <source>Deposits from customers</source>
        <translation>Erhaltene Anzahlungen</translation>
    </message>
    <message>
        <source>Deposits to suppliers</source>
        <translation>Geleistete Anzahlungen</translation>
    </message>
    <message>
        <source>Bad debts</source>
        <translation>Forderungsverluste</translation>
    </message>
    <message>
        <source>Reminder fees and interest</source>
        <translation type="vanished">Mahngebühren und Verzugszinsen</translation>
    </message>
    <message>
        <source>Interest paid</source>
        <translation>Zinsaufwendungen</translation>
    </message>
    <message>
        <source>Exchange gains, unrealised</source>
        <translation>Kursgewinne, nicht realisiert</translation>
    </message>
    <message>
        <source>Exchange losses, unrealised</source>
        <translation>Kursverluste, nicht realisiert</translation>
    </message>
    <message>
        <source>Prepaid expenses</source>
        <translation>Aktive Rechnungsabgrenzung</translation>
    </message>
    <message>
        <source>Deferred revenue</source>
        <translation>Passive Rechnungsabgrenzung</translation>
    </message>
    <message>
        <source>Accrued expenses</source>
        <translation>Abgegrenzte Aufwendungen</translation>
    </message>
    <message>
        <source>Accrued revenue</source>
        <translation>Abgegrenzte Erträge</translation>
    </message>
    <message>
        <source>Fixed assets</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Accumulated depreciation</source>
        <translation>Kumulierte Abschreibungen</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Abschreibungen</translation>
    </message>
    <message>
        <source>Impairment losses</source>
        <translation>Außerplanmäßige Abschreibungen</translation>
    </message>
    <message>
        <source>Gains on disposal of assets</source>
        <translation>Erträge aus Anlagenabgängen</translation>
    </message>
    <message>
        <source>Losses on disposal of assets</source>
        <translation>Verluste aus Anlagenabgängen</translation>
    </message>
    <message>
        <source>Loans taken</source>
        <translation>Aufgenommene Darlehen</translation>
    </message>
    <message>
        <source>Reminder fees</source>
        <translation>Mahngebühren</translation>
    </message>
    <message>
        <source>Interest on late payment</source>
        <translation>Verzugszinsen</translation>
    </message>
</context>
<context>
    <name>AccountStatement</name>
    <message>
        <source>Opening balance</source>
        <translation>Anfangssaldo</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Endsaldo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Statement of account of %1</source>
        <translation>Kontoauszug von %1</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>New employee</source>
        <translation>Neuer Mitarbeiter</translation>
    </message>
    <message>
        <source>Set &amp;manager</source>
        <translation type="vanished">&amp;Führungskraft festlegen</translation>
    </message>
    <message>
        <source>End employment</source>
        <translation>Beschäftigung beenden</translation>
    </message>
    <message>
        <source>New &amp;contract</source>
        <translation>Neuer &amp;Vertrag</translation>
    </message>
    <message>
        <source>End c&amp;ontract</source>
        <translation>Ver&amp;trag beenden</translation>
    </message>
    <message>
        <source>Grant leave</source>
        <translation>Urlaub gewähren</translation>
    </message>
    <message>
        <source>&amp;Request leave</source>
        <translation>&amp;Urlaub beantragen</translation>
    </message>
    <message>
        <source>&amp;Approve leave</source>
        <translation>Urlaub ge&amp;nehmigen</translation>
    </message>
    <message>
        <source>&amp;Decline leave</source>
        <translation>Urlaub ab&amp;lehnen</translation>
    </message>
    <message>
        <source>Cancel &amp;leave</source>
        <translation>Ur&amp;laub stornieren</translation>
    </message>
    <message>
        <source>Let leave e&amp;xpire</source>
        <translation>Urlaub ver&amp;fallen lassen</translation>
    </message>
    <message>
        <source>&amp;Import employees</source>
        <translation>&amp;Mitarbeiter einlesen</translation>
    </message>
    <message>
        <source>&amp;New item</source>
        <translation>&amp;Neuer Artikel</translation>
    </message>
    <message>
        <source>&amp;Change item</source>
        <translation>Artikel &amp;ändern</translation>
    </message>
    <message>
        <source>Set &amp;price</source>
        <translation>&amp;Preis festlegen</translation>
    </message>
    <message>
        <source>New &amp;warehouse</source>
        <translation>Neues &amp;Lager</translation>
    </message>
    <message>
        <source>Take &amp;opening stock</source>
        <translation>A&amp;nfangsbestand erfassen</translation>
    </message>
    <message>
        <source>C&amp;ount stock</source>
        <translation>Bestand zäh&amp;len</translation>
    </message>
    <message>
        <source>&amp;New purchase order</source>
        <translation>&amp;Neue Bestellung</translation>
    </message>
    <message>
        <source>Cancel purchase order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>&amp;Receive goods</source>
        <translation>&amp;Wareneingang buchen</translation>
    </message>
    <message>
        <source>Receive &amp;bill</source>
        <translation>&amp;Eingangsrechnung buchen</translation>
    </message>
    <message>
        <source>I&amp;mport items</source>
        <translation>Artikel e&amp;inlesen</translation>
    </message>
    <message>
        <source>Import opening &amp;stock</source>
        <translation>Anfangs&amp;bestand einlesen</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>Konto &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Buchen</translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation>Entwurf &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Reverse</source>
        <translation>&amp;Stornieren</translation>
    </message>
    <message>
        <source>&amp;Open fiscal year</source>
        <translation>&amp;Geschäftsjahr eröffnen</translation>
    </message>
    <message>
        <source>&amp;Close period</source>
        <translation>&amp;Periode abschließen</translation>
    </message>
    <message>
        <source>Close fiscal &amp;year</source>
        <translation>Geschäftsjahr a&amp;bschließen</translation>
    </message>
    <message>
        <source>Open fiscal year &amp;again</source>
        <translation>Geschäftsjahr &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>Save &amp;dimension</source>
        <translation>&amp;Dimension speichern</translation>
    </message>
    <message>
        <source>Set &amp;lock date</source>
        <translation>&amp;Periode sperren</translation>
    </message>
    <message>
        <source>&amp;Erase the words</source>
        <translation>&amp;Wortlaut löschen</translation>
    </message>
    <message>
        <source>&amp;Import books</source>
        <translation>&amp;Bücher einlesen</translation>
    </message>
    <message>
        <source>&amp;Receive payment</source>
        <translation>Zahlungs&amp;eingang</translation>
    </message>
    <message>
        <source>&amp;Make payment</source>
        <translation>&amp;Zahlungsausgang</translation>
    </message>
    <message>
        <source>&amp;Allocate</source>
        <translation>&amp;Zuordnen</translation>
    </message>
    <message>
        <source>Set &amp;off</source>
        <translation>Auf&amp;rechnen</translation>
    </message>
    <message>
        <source>&amp;Write off the difference</source>
        <translation>Differenz a&amp;usbuchen</translation>
    </message>
    <message>
        <source>&amp;Undo the allocation</source>
        <translation>Zuordnung auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Cancel the payment</source>
        <translation>Zahlung &amp;stornieren</translation>
    </message>
    <message>
        <source>&amp;Import bank statement</source>
        <translation>&amp;Kontoauszug einlesen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Undo the match</source>
        <translation>Abgleich a&amp;ufheben</translation>
    </message>
    <message>
        <source>Save the &amp;rule</source>
        <translation>&amp;Regel speichern</translation>
    </message>
    <message>
        <source>&amp;New tax code</source>
        <translation>&amp;Neuer Steuerschlüssel</translation>
    </message>
    <message>
        <source>Change &amp;rate</source>
        <translation>Steuer&amp;satz ändern</translation>
    </message>
    <message>
        <source>Change tax &amp;policy</source>
        <translation>Steuer&amp;regeln ändern</translation>
    </message>
    <message>
        <source>New &amp;resource</source>
        <translation>Neue &amp;Ressource</translation>
    </message>
    <message>
        <source>&amp;Book appointment</source>
        <translation>Termin &amp;buchen</translation>
    </message>
    <message>
        <source>&amp;Move appointment</source>
        <translation>Termin &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Cancel appointment</source>
        <translation>Termin ab&amp;sagen</translation>
    </message>
    <message>
        <source>&amp;New party</source>
        <translation>&amp;Neuer Kontakt</translation>
    </message>
    <message>
        <source>&amp;Change party</source>
        <translation>Kontakt ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Import parties</source>
        <translation>&amp;Kontakte einlesen</translation>
    </message>
    <message>
        <source>&amp;Record interaction</source>
        <translation>Aktivität &amp;erfassen</translation>
    </message>
    <message>
        <source>New &amp;opportunity</source>
        <translation>Neue &amp;Chance</translation>
    </message>
    <message>
        <source>&amp;Move to stage</source>
        <translation>In &amp;Phase verschieben</translation>
    </message>
    <message>
        <source>&amp;Won</source>
        <translation>Ge&amp;wonnen</translation>
    </message>
    <message>
        <source>&amp;Lost</source>
        <translation>Ver&amp;loren</translation>
    </message>
    <message>
        <source>&amp;Announce visitor</source>
        <translation>&amp;Besuch ankündigen</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>&amp;Einchecken</translation>
    </message>
    <message>
        <source>Check &amp;out</source>
        <translation>A&amp;uschecken</translation>
    </message>
    <message>
        <source>Did not &amp;come</source>
        <translation>&amp;Nicht erschienen</translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation>Ge&amp;sehen</translation>
    </message>
    <message>
        <source>I am &amp;coming</source>
        <translation>Ich &amp;komme</translation>
    </message>
    <message>
        <source>&amp;New quote</source>
        <translation>&amp;Neues Angebot</translation>
    </message>
    <message>
        <source>&amp;Confirm order</source>
        <translation>Auftrag be&amp;stätigen</translation>
    </message>
    <message>
        <source>Cance&amp;l order</source>
        <translation>Auftrag stor&amp;nieren</translation>
    </message>
    <message>
        <source>&amp;Deliver</source>
        <translation>&amp;Liefern</translation>
    </message>
    <message>
        <source>Take goods &amp;back</source>
        <translation>Ware &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Issue &amp;invoice</source>
        <translation>&amp;Rechnung stellen</translation>
    </message>
    <message>
        <source>Issue credit n&amp;ote</source>
        <translation>Guts&amp;chrift erstellen</translation>
    </message>
    <message>
        <source>I&amp;mport orders</source>
        <translation>Aufträge e&amp;inlesen</translation>
    </message>
    <message>
        <source>&amp;New company</source>
        <translation>&amp;Neue Firma</translation>
    </message>
    <message>
        <source>Manage &amp;users</source>
        <translation>&amp;Benutzer verwalten</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>Kenn&amp;wort ändern</translation>
    </message>
    <message>
        <source>Let &amp;stand in</source>
        <translation>&amp;Vertretung einrichten</translation>
    </message>
    <message>
        <source>&amp;Revoke standing in</source>
        <translation>Vertretung &amp;widerrufen</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Ge&amp;nehmigen</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>&amp;Move the books</source>
        <translation>Bücher &amp;umziehen</translation>
    </message>
    <message>
        <source>&amp;Erase personal data</source>
        <translation>Personenbezogene &amp;Daten löschen</translation>
    </message>
    <message>
        <source>Make &amp;sample company</source>
        <translation>&amp;Musterfirma anlegen</translation>
    </message>
    <message>
        <source>&amp;Share view</source>
        <translation>Ansicht &amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation>Ansicht &amp;speichern</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Notiz &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Change n&amp;ote</source>
        <translation>N&amp;otiz ändern</translation>
    </message>
    <message>
        <source>A&amp;ttach file</source>
        <translation>&amp;Datei anhängen</translation>
    </message>
    <message>
        <source>&amp;Remove file</source>
        <translation>Datei entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Print &amp;labels</source>
        <translation>&amp;Etiketten drucken</translation>
    </message>
    <message>
        <source>&amp;Change company</source>
        <translation>&amp;Firma ändern</translation>
    </message>
    <message>
        <source>Manage &amp;roles</source>
        <translation>Rollen &amp;verwalten</translation>
    </message>
    <message>
        <source>Remind of a backup</source>
        <translation>An eine Sicherung erinnern</translation>
    </message>
    <message>
        <source>Sign the chains</source>
        <translation>Ketten signieren</translation>
    </message>
    <message>
        <source>See a notice</source>
        <translation>Mitteilung lesen</translation>
    </message>
    <message>
        <source>Set the region of holidays</source>
        <translation>Region der Feiertage festlegen</translation>
    </message>
    <message>
        <source>Transfe&amp;r stock</source>
        <translation>&amp;Umlagern</translation>
    </message>
    <message>
        <source>Cha&amp;nge quote</source>
        <translation>Angebot &amp;ändern</translation>
    </message>
    <message>
        <source>Change h&amp;olidays</source>
        <translation>&amp;Feiertage ändern</translation>
    </message>
    <message>
        <source>Change appo&amp;intment</source>
        <translation>Termin &amp;ändern</translation>
    </message>
    <message>
        <source>Change oppo&amp;rtunity</source>
        <translation>Chance ä&amp;ndern</translation>
    </message>
    <message>
        <source>Chan&amp;ge employee</source>
        <translation>Mitarbeiter än&amp;dern</translation>
    </message>
    <message>
        <source>Chan&amp;ge visit</source>
        <translation>Besuch än&amp;dern</translation>
    </message>
    <message>
        <source>Take the &amp;file back</source>
        <translation>&amp;Datei zurücknehmen</translation>
    </message>
    <message>
        <source>New asset &amp;class</source>
        <translation>Neue Anlagen&amp;klasse</translation>
    </message>
    <message>
        <source>New fixed &amp;asset</source>
        <translation>&amp;Neues Anlagegut</translation>
    </message>
    <message>
        <source>Record us&amp;age</source>
        <translation>&amp;Leistung erfassen</translation>
    </message>
    <message>
        <source>&amp;Depreciate</source>
        <translation>A&amp;bschreiben</translation>
    </message>
    <message>
        <source>&amp;Undo depreciation</source>
        <translation>Abschreibung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Sell or scrap</source>
        <translation>&amp;Verkaufen oder verschrotten</translation>
    </message>
    <message>
        <source>&amp;Transfer asset</source>
        <translation>&amp;Umbuchen</translation>
    </message>
    <message>
        <source>Write &amp;down or up</source>
        <translation>Wert&amp;berichtigen</translation>
    </message>
    <message>
        <source>&amp;Undo the last move</source>
        <translation>Letzten Vorgang zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;New budget</source>
        <translation>&amp;Neues Budget</translation>
    </message>
    <message>
        <source>&amp;Save budget</source>
        <translation>Budget &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Import budget</source>
        <translation>Budget &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Delete draft</source>
        <translation>Entwurf &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Approve budget</source>
        <translation>Budget &amp;genehmigen</translation>
    </message>
    <message>
        <source>Set budget &amp;control</source>
        <translation>Budget&amp;kontrolle festlegen</translation>
    </message>
    <message>
        <source>Save s&amp;cenario</source>
        <translation>S&amp;zenario speichern</translation>
    </message>
    <message>
        <source>&amp;Save rate</source>
        <translation>Kurs &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Delete rate</source>
        <translation>Kurs &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Import rates</source>
        <translation>Kurse &amp;importieren</translation>
    </message>
    <message>
        <source>Save &amp;choice of rates</source>
        <translation>Kurs&amp;wahl speichern</translation>
    </message>
    <message>
        <source>&amp;Post revaluation</source>
        <translation>Bewertung &amp;buchen</translation>
    </message>
    <message>
        <source>I&amp;mport e-invoice</source>
        <translation>E-&amp;Rechnung einlesen</translation>
    </message>
    <message>
        <source>&amp;Merge accounts</source>
        <translation>Konten &amp;zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;Delete account</source>
        <translation>Konto &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Import accounts</source>
        <translation>Konten &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Ask for approval</source>
        <translation>Um &amp;Freigabe bitten</translation>
    </message>
    <message>
        <source>A&amp;pprove and post</source>
        <translation>&amp;Freigeben und buchen</translation>
    </message>
    <message>
        <source>Save approval &amp;rule</source>
        <translation>Freigabe&amp;regel sichern</translation>
    </message>
    <message>
        <source>&amp;Make an exception</source>
        <translation>Ausnah&amp;me machen</translation>
    </message>
    <message>
        <source>&amp;Revoke the exception</source>
        <translation>Ausnahme &amp;widerrufen</translation>
    </message>
    <message>
        <source>Set cash flow &amp;section</source>
        <translation>Abschnitt der Kapitalflussrechnung &amp;setzen</translation>
    </message>
    <message>
        <source>Save &amp;note</source>
        <translation>A&amp;nmerkung speichern</translation>
    </message>
    <message>
        <source>Import opening &amp;balances</source>
        <translation>Eröffnungs&amp;bilanz einlesen</translation>
    </message>
    <message>
        <source>E&amp;xport books</source>
        <translation>Bücher e&amp;xportieren</translation>
    </message>
    <message>
        <source>New &amp;loan</source>
        <translation>&amp;Neues Darlehen</translation>
    </message>
    <message>
        <source>&amp;Pay instalment</source>
        <translation>&amp;Rate zahlen</translation>
    </message>
    <message>
        <source>Pay e&amp;xtra</source>
        <translation>&amp;Sondertilgung</translation>
    </message>
    <message>
        <source>Change the &amp;rate</source>
        <translation>Zinssa&amp;tz ändern</translation>
    </message>
    <message>
        <source>&amp;Undo the last payment</source>
        <translation>Letzte Zahlung zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>New &amp;schedule</source>
        <translation>Neuer &amp;Terminplan</translation>
    </message>
    <message>
        <source>Pause, resume or &amp;end</source>
        <translation>Anhalten, fortsetzen oder &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Post what is due</source>
        <translation>Fälliges &amp;buchen</translation>
    </message>
    <message>
        <source>New &amp;deferral</source>
        <translation>&amp;Neue Abgrenzung</translation>
    </message>
    <message>
        <source>&amp;Use the rest now</source>
        <translation>&amp;Rest jetzt auflösen</translation>
    </message>
    <message>
        <source>A&amp;pprove and pay</source>
        <translation>&amp;Freigeben und zahlen</translation>
    </message>
    <message>
        <source>&amp;Save tax code</source>
        <translation>Steuerschlüssel &amp;speichern</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Abg&amp;eben</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>Vorlage &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Delete template</source>
        <translation>Vorlage &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Take the last part back</source>
        <translation>Letzten &amp;Teil zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Save the terms</source>
        <translation>Bedingungen &amp;sichern</translation>
    </message>
    <message>
        <source>Set the company&apos;s &amp;terms</source>
        <translation>Bedingungen der &amp;Firma festlegen</translation>
    </message>
    <message>
        <source>&amp;Make notices</source>
        <translation>Mahnungen &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Take the notice back</source>
        <translation>Mahnung zurü&amp;cknehmen</translation>
    </message>
    <message>
        <source>Put &amp;on hold</source>
        <translation>Au&amp;ssetzen</translation>
    </message>
    <message>
        <source>&amp;Release the hold</source>
        <translation>Aussetzung au&amp;fheben</translation>
    </message>
    <message>
        <source>&amp;Levels of dunning</source>
        <translation>Mahn&amp;stufen</translation>
    </message>
    <message>
        <source>Write off as &amp;bad debt</source>
        <translation>Als &amp;Forderungsverlust ausbuchen</translation>
    </message>
    <message>
        <source>Ask to write &amp;off</source>
        <translation>Um Aus&amp;buchung bitten</translation>
    </message>
    <message>
        <source>A&amp;pprove and write off</source>
        <translation>&amp;Genehmigen und ausbuchen</translation>
    </message>
    <message>
        <source>&amp;Policy of write-offs</source>
        <translation>&amp;Regeln für Ausbuchungen</translation>
    </message>
    <message>
        <source>Set the credit &amp;limit</source>
        <translation>Kredit&amp;limit setzen</translation>
    </message>
    <message>
        <source>&amp;Stop the credit</source>
        <translation>Kredit &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Give credit again</source>
        <translation>Kredit wieder &amp;geben</translation>
    </message>
    <message>
        <source>&amp;Override the credit limit</source>
        <translation>Kreditlimit ü&amp;bergehen</translation>
    </message>
    <message>
        <source>&amp;Policy of credit</source>
        <translation>&amp;Regeln für Kredit</translation>
    </message>
    <message>
        <source>&amp;Save withholding tax</source>
        <translation>Quellensteuer &amp;speichern</translation>
    </message>
    <message>
        <source>Wi&amp;thhold tax</source>
        <translation>Steuer &amp;einbehalten</translation>
    </message>
    <message>
        <source>Save how sales are &amp;priced</source>
        <translation>&amp;Preise im Verkauf speichern</translation>
    </message>
    <message>
        <source>Deposi&amp;t invoice</source>
        <translation>Anzahlungsre&amp;chnung</translation>
    </message>
    <message>
        <source>&amp;Credit the deposit</source>
        <translation>Anzahlung &amp;gutschreiben</translation>
    </message>
    <message>
        <source>Dep&amp;osit</source>
        <translation>Anzahl&amp;ung</translation>
    </message>
    <message>
        <source>&amp;Credit note</source>
        <translation>Gutschri&amp;ft</translation>
    </message>
    <message>
        <source>Se&amp;nd back</source>
        <translation>Zurücksen&amp;den</translation>
    </message>
    <message>
        <source>Close order</source>
        <translation>Bestellung abschließen</translation>
    </message>
    <message>
        <source>&amp;Make token</source>
        <translation>Schlüssel &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Revoke token</source>
        <translation>Schlüssel &amp;widerrufen</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Skonto</translation>
    </message>
    <message>
        <source>Bank charge</source>
        <translation>Bankgebühr</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>New appointment</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="vanished">dd.MM.yyyy</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="vanished">M&amp;inuten</translation>
    </message>
    <message>
        <source>&amp;Rooms, people, things</source>
        <translation>&amp;Räume, Personen, Geräte</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Mit</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>Da&amp;uer</translation>
    </message>
</context>
<context>
    <name>ApprovalRuleWords</name>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Von Hand eingegeben</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>Stornos</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Eingehende</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Ausgehende</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>days, such as 30</source>
        <translation>Tage, etwa 30</translation>
    </message>
    <message>
        <source>Is a customer</source>
        <translation>Ist Kunde</translation>
    </message>
    <message>
        <source>Is a supplier</source>
        <translation>Ist Lieferant</translation>
    </message>
    <message>
        <source>Is a media contact</source>
        <translation>Ist Medienkontakt</translation>
    </message>
    <message>
        <source>a price such as 12.50, or a change such as +5% or -2.5%</source>
        <translation>ein Preis wie 12,50 oder eine Änderung wie +5% oder -2,5%</translation>
    </message>
    <message>
        <source>Sales price</source>
        <translation>Verkaufspreis</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>Is traded</source>
        <translation>Wird gehandelt</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Sprache der Belege</translation>
    </message>
    <message>
        <source>de or en</source>
        <translation>de oder en</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>the name of a stage</source>
        <translation>der Name einer Stufe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>a user&apos;s name, or none</source>
        <translation>der Name eines Benutzers, oder none für niemanden</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entscheidung bis</translation>
    </message>
    <message>
        <source>a day, such as 2026-03-31</source>
        <translation>ein Tag, etwa 2026-03-31</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1 is taken from %2 to %3 by %4.</source>
        <translation>%1 ist von %2 bis %3 durch %4 belegt.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>General, for any country</source>
        <translation>Allgemein, für jedes Land</translation>
    </message>
    <message>
        <source>SKR 03, Germany</source>
        <translation>SKR 03, Deutschland</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Plan comptable général, France</source>
        <translation>Plan comptable général, Frankreich</translation>
    </message>
    <message>
        <source>SKR 04, Germany, by the statements</source>
        <translation>SKR 04, Deutschland, nach dem Abschluss</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Reiter schließen</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Receivables are the open items of customers</source>
        <translation>Forderungen sind die offenen Posten der Kunden</translation>
    </message>
    <message>
        <source>Payables are the open items of suppliers</source>
        <translation>Verbindlichkeiten sind die offenen Posten der Lieferanten</translation>
    </message>
    <message>
        <source>Inventory is what lies in the warehouses</source>
        <translation>Vorräte sind, was in den Lagern liegt</translation>
    </message>
    <message>
        <source>Goods received, not billed are the open receipts</source>
        <translation>Wareneingang ohne Rechnung sind die offenen Eingänge</translation>
    </message>
    <message>
        <source>Tax accounts moved by the tax of the documents</source>
        <translation>Steuerkonten bewegten sich um die Steuer der Belege</translation>
    </message>
    <message>
        <source>%1 agrees with the statement of %2</source>
        <translation>%1 stimmt mit dem Auszug vom %2 überein</translation>
    </message>
    <message>
        <source>%1 has no statement that says what it holds</source>
        <translation>%1 hat keinen Auszug mit einem Endsaldo</translation>
    </message>
    <message>
        <source>Lines of the bank that are not explained</source>
        <translation>Ungeklärte Bankumsätze</translation>
    </message>
    <message>
        <source>Entries that are not posted</source>
        <translation>Nicht gebuchte Entwürfe</translation>
    </message>
    <message>
        <source>Nothing is left on %1</source>
        <translation>Auf %1 steht nichts mehr</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Everything, for good</source>
        <translation>Alles, endgültig</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Buchungstext</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haben</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Counter account</source>
        <translation>Gegenkonto</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Zahlungspartner</translation>
    </message>
    <message>
        <source>Remittance</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Fremde Nummer</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Sort name</source>
        <translation>Sortiername</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Einstand</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Standing in for</source>
        <translation>In Vertretung für</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzte Buchung</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Account and entry</source>
        <translation>Konto und Buchung</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Nicht fällig</translation>
    </message>
    <message>
        <source>1–30</source>
        <translation>1–30</translation>
    </message>
    <message>
        <source>31–60</source>
        <translation>31–60</translation>
    </message>
    <message>
        <source>61–90</source>
        <translation>61–90</translation>
    </message>
    <message>
        <source>Over 90</source>
        <translation>Über 90</translation>
    </message>
    <message>
        <source>In own currency</source>
        <translation>In eigener Währung</translation>
    </message>
    <message>
        <source>Goods and work</source>
        <translation>Waren und Leistungen</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Fracht</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entscheidung bis</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Of the budget</source>
        <translation>Vom Budget</translation>
    </message>
    <message>
        <source>Left of the year</source>
        <translation>Rest des Jahres</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Vorgetragen</translation>
    </message>
    <message>
        <source>Other movements</source>
        <translation>Sonstige Bewegungen</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kennziffer</translation>
    </message>
    <message>
        <source>Of it corrections</source>
        <translation>Davon Berichtigungen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine Einheit</translation>
    </message>
    <message>
        <source>is worth</source>
        <translation>ist wert</translation>
    </message>
    <message>
        <source>of</source>
        <translation>in</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nächste Fälligkeit</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht aufgelöst</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Depreciated</source>
        <translation>Abgeschrieben</translation>
    </message>
    <message>
        <source>Book value</source>
        <translation>Buchwert</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>Darlehensbetrag</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restschuld</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>In den Büchern</translation>
    </message>
    <message>
        <source>Own amount</source>
        <translation>Eigener Betrag</translation>
    </message>
    <message>
        <source>Own balance</source>
        <translation>Eigener Saldo</translation>
    </message>
    <message>
        <source>Price with tax</source>
        <translation>Preis brutto</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Entry and account</source>
        <translation>Buchung und Konto</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Could both make and approve</source>
        <translation>Könnte erfassen und freigeben</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Named by rules</source>
        <translation>Von Regeln genannt</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n leave request(s)</source>
        <translation>
            <numerusform>%n Urlaubsantrag</numerusform>
            <numerusform>%n Urlaubsanträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to match</source>
        <translation>
            <numerusform>%n zuzuordnen</numerusform>
            <numerusform>%n zuzuordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for their host</source>
        <translation>
            <numerusform>%n wartet auf den Gastgeber</numerusform>
            <numerusform>%n warten auf ihre Gastgeber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to deliver</source>
        <translation>
            <numerusform>%n zu liefern</numerusform>
            <numerusform>%n zu liefern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to approve</source>
        <translation>
            <numerusform>%n zu genehmigen</numerusform>
            <numerusform>%n zu genehmigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>Stand in for a colleague</source>
        <translation>Vertretung einrichten</translation>
    </message>
    <message>
        <source>&amp;Who stands in</source>
        <translation>&amp;Wer vertritt</translation>
    </message>
    <message>
        <source>For w&amp;hom</source>
        <translation>&amp;Für wen</translation>
    </message>
    <message>
        <source>With the &amp;duties of the</source>
        <translation>Mit den &amp;Aufgaben von</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Moved to another time</source>
        <translation>Auf eine andere Zeit verschoben</translation>
    </message>
    <message>
        <source>Opportunity opened</source>
        <translation>Chance eröffnet</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>Opportunity lost</source>
        <translation>Chance verloren</translation>
    </message>
    <message>
        <source>Opportunity moved on</source>
        <translation>Chance weitergerückt</translation>
    </message>
    <message>
        <source>Spoken with</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Opportunity won</source>
        <translation>Chance gewonnen</translation>
    </message>
    <message>
        <source>Contract added</source>
        <translation>Vertrag hinzugefügt</translation>
    </message>
    <message>
        <source>Leave approved</source>
        <translation>Urlaub genehmigt</translation>
    </message>
    <message>
        <source>Leave cancelled</source>
        <translation>Urlaub storniert</translation>
    </message>
    <message>
        <source>Leave declined</source>
        <translation>Urlaub abgelehnt</translation>
    </message>
    <message>
        <source>Contract ended</source>
        <translation>Vertrag beendet</translation>
    </message>
    <message>
        <source>Employment ended</source>
        <translation>Beschäftigung beendet</translation>
    </message>
    <message>
        <source>Leave expired</source>
        <translation>Urlaub verfallen</translation>
    </message>
    <message>
        <source>Leave granted</source>
        <translation>Urlaub gewährt</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Leave requested</source>
        <translation>Urlaub beantragt</translation>
    </message>
    <message>
        <source>Put under another manager</source>
        <translation type="vanished">Führungskraft gewechselt</translation>
    </message>
    <message>
        <source>Stock counted</source>
        <translation>Bestand gezählt</translation>
    </message>
    <message>
        <source>Stock imported</source>
        <translation>Bestand eingelesen</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Bill entered</source>
        <translation>Eingangsrechnung gebucht</translation>
    </message>
    <message>
        <source>Goods came</source>
        <translation>Ware kam</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>Preis festgelegt</translation>
    </message>
    <message>
        <source>Opening stock taken</source>
        <translation>Anfangsbestand erfasst</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Made with the sample company</source>
        <translation>Mit der Musterfirma angelegt</translation>
    </message>
    <message>
        <source>Moved with the books</source>
        <translation>Mit den Büchern umgezogen</translation>
    </message>
    <message>
        <source>Answered by the host</source>
        <translation>Vom Gastgeber beantwortet</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Eingecheckt</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Ausgecheckt</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Host told</source>
        <translation>Gastgeber benachrichtigt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Credit note issued</source>
        <translation>Gutschrift erstellt</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Rechnung gestellt</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Ware zurückgekommen</translation>
    </message>
    <message>
        <source>Matched with the bank</source>
        <translation>Mit der Bank abgeglichen</translation>
    </message>
    <message>
        <source>Payment allocated</source>
        <translation>Zahlung zugeordnet</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Zahlung storniert</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Zahlung eingegangen</translation>
    </message>
    <message>
        <source>Set off</source>
        <translation>Aufgerechnet</translation>
    </message>
    <message>
        <source>Match with the bank undone</source>
        <translation>Abgleich mit der Bank aufgehoben</translation>
    </message>
    <message>
        <source>Settlement undone</source>
        <translation>Ausgleich aufgehoben</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>Opportunity changed</source>
        <translation>Chance geändert</translation>
    </message>
    <message>
        <source>Changed employee</source>
        <translation>Beschäftigung geändert</translation>
    </message>
    <message>
        <source>Changed visit</source>
        <translation>Besuch geändert</translation>
    </message>
    <message>
        <source>Came with a statement</source>
        <translation>Mit einem Auszug gekommen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengelegt</translation>
    </message>
    <message>
        <source>Deposit credited</source>
        <translation>Anzahlung gutgeschrieben</translation>
    </message>
    <message>
        <source>Deposit invoice issued</source>
        <translation>Anzahlungsrechnung gestellt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Credit note entered</source>
        <translation>Gutschrift eingegeben</translation>
    </message>
    <message>
        <source>Deposit entered</source>
        <translation>Anzahlung eingegeben</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>Ware zurückgesendet</translation>
    </message>
</context>
<context>
    <name>Dunning</name>
    <message>
        <source>On hold: %1</source>
        <translation>Ausgesetzt: %1</translation>
    </message>
    <message>
        <source>Customer on hold: %1</source>
        <translation>Kunde ausgesetzt: %1</translation>
    </message>
    <message>
        <source>%1 (through %2)</source>
        <translation>%1 (bis %2)</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Nicht vor dem %1</translation>
    </message>
    <message>
        <source>Last level reached</source>
        <translation>Letzte Stufe erreicht</translation>
    </message>
    <message>
        <source>Covered by credits</source>
        <translation>Durch Guthaben gedeckt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nobody is employed yet.</source>
        <translation>Noch ist niemand beschäftigt.</translation>
    </message>
    <message>
        <source>No purchase orders yet. Ctrl+N places one.</source>
        <translation>Noch keine Bestellungen. Strg+N gibt eine auf.</translation>
    </message>
    <message>
        <source>No bills yet.</source>
        <translation type="vanished">Noch keine Eingangsrechnungen.</translation>
    </message>
    <message>
        <source>No items yet. Ctrl+N makes the first one.</source>
        <translation>Noch keine Artikel. Strg+N legt den ersten an.</translation>
    </message>
    <message>
        <source>Nothing is in stock.</source>
        <translation>Es ist nichts auf Lager.</translation>
    </message>
    <message>
        <source>Nothing has moved.</source>
        <translation>Noch keine Lagerbewegungen.</translation>
    </message>
    <message>
        <source>No entries yet. Ctrl+N writes the first one.</source>
        <translation>Noch keine Buchungen. Strg+N schreibt die erste.</translation>
    </message>
    <message>
        <source>No bank lines yet. Import a statement.</source>
        <translation>Noch keine Bankumsätze. Lesen Sie einen Kontoauszug ein.</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Noch keine Zahlungen.</translation>
    </message>
    <message>
        <source>No customers yet. Ctrl+N makes the first one.</source>
        <translation>Noch keine Kunden. Strg+N legt den ersten an.</translation>
    </message>
    <message>
        <source>No orders yet. Ctrl+N makes the first one.</source>
        <translation>Noch keine Aufträge. Strg+N legt den ersten an.</translation>
    </message>
    <message>
        <source>No deliveries yet: open an order and deliver it.</source>
        <translation>Noch keine Lieferungen: Öffnen Sie einen Auftrag und liefern Sie ihn.</translation>
    </message>
    <message>
        <source>No invoices yet: open an order and invoice it.</source>
        <translation>Noch keine Rechnungen: Öffnen Sie einen Auftrag und stellen Sie ihn in Rechnung.</translation>
    </message>
    <message>
        <source>No credit notes yet.</source>
        <translation>Noch keine Gutschriften.</translation>
    </message>
    <message>
        <source>No opportunities yet. Ctrl+N makes the first one.</source>
        <translation>Noch keine Chancen. Strg+N legt die erste an.</translation>
    </message>
    <message>
        <source>No bills yet. Drop an electronic invoice here, or receive the bill of a purchase order.</source>
        <translation type="vanished">Noch keine Eingangsrechnungen. Ziehen Sie eine elektronische Rechnung hierher, oder erfassen Sie die Rechnung zu einer Bestellung.</translation>
    </message>
    <message>
        <source>Nothing comes again yet. Ctrl+N makes a schedule.</source>
        <translation>Noch nichts wiederholt sich. Strg+N legt einen Terminplan an.</translation>
    </message>
    <message>
        <source>Nothing is spread over time yet. Ctrl+N makes a deferral.</source>
        <translation>Noch nichts ist abgegrenzt. Strg+N legt eine Abgrenzung an.</translation>
    </message>
    <message>
        <source>The register is empty. Make a class of assets, then Ctrl+N.</source>
        <translation>Das Anlagenverzeichnis ist leer. Legen Sie eine Anlagenklasse an, dann Strg+N.</translation>
    </message>
    <message>
        <source>There is no loan. Ctrl+N writes one down.</source>
        <translation>Es gibt kein Darlehen. Strg+N erfasst eines.</translation>
    </message>
    <message>
        <source>No bills yet. Ctrl+N enters one; drop an electronic invoice here, or receive the bill of a purchase order.</source>
        <translation>Noch keine Rechnungen. Strg+N erfasst eine; ziehen Sie eine E-Rechnung hierher, oder erfassen Sie die Rechnung zu einer Bestellung.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>New entry</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>Buchungs&amp;text</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Beleg&amp;nummer</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Choose the file that will hold the company.</source>
        <translation>Wählen Sie die Datei, die die Firma aufnehmen soll.</translation>
    </message>
    <message>
        <source>The employee needs a number.</source>
        <translation>Der Mitarbeiter braucht eine Nummer.</translation>
    </message>
    <message>
        <source>The number %1 belongs to %2 already. Choose another one.</source>
        <translation>Die Nummer %1 gehört schon %2. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 is a company. Only a person can be an employee.</source>
        <translation>%1 ist eine Firma. Nur eine Person kann Mitarbeiter sein.</translation>
    </message>
    <message>
        <source>The party %1 is not marked as an employee. Change the party first.</source>
        <translation>Der Kontakt %1 ist nicht als Mitarbeiter gekennzeichnet. Ändern Sie zuerst den Kontakt.</translation>
    </message>
    <message>
        <source>Say since when the employee works here.</source>
        <translation>Geben Sie an, seit wann der Mitarbeiter hier arbeitet.</translation>
    </message>
    <message>
        <source>%1 cannot leave before the first day, %2.</source>
        <translation>%1 kann nicht vor dem ersten Tag, dem %2, ausscheiden.</translation>
    </message>
    <message>
        <source>%1 cannot report to %2, who reports to %1.</source>
        <translation>%1 kann nicht an %2 berichten, da %2 an %1 berichtet.</translation>
    </message>
    <message>
        <source>The contract ends before it begins. Give a later last day.</source>
        <translation>Der Vertrag endet, bevor er beginnt. Geben Sie einen späteren letzten Tag an.</translation>
    </message>
    <message>
        <source>There is a contract from %1 to %2 already. End it before the new one begins.</source>
        <translation>Es gibt schon einen Vertrag von %1 bis %2. Beenden Sie ihn, bevor der neue beginnt.</translation>
    </message>
    <message>
        <source>%1 minutes a week are not possible: give 0 to 10080.</source>
        <translation>%1 Minuten in der Woche sind nicht möglich: Geben Sie 0 bis 10080 an.</translation>
    </message>
    <message>
        <source>A salary cannot be below zero.</source>
        <translation>Ein Gehalt kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>There is no contract %1 of this employee.</source>
        <translation>Es gibt keinen Vertrag %1 dieses Mitarbeiters.</translation>
    </message>
    <message>
        <source>Grant more than zero days, in halves: 20, 2.5.</source>
        <translation>Gewähren Sie mehr als null Tage, in halben: 20, 2,5.</translation>
    </message>
    <message>
        <source>The days would expire before they are granted.</source>
        <translation>Die Tage würden verfallen, bevor sie gewährt sind.</translation>
    </message>
    <message>
        <source>The leave ends before it begins. Give a later last day.</source>
        <translation>Der Urlaub endet, bevor er beginnt. Geben Sie einen späteren letzten Tag an.</translation>
    </message>
    <message>
        <source>One request covers at most a year. Ask for the rest apart.</source>
        <translation>Ein Antrag umfasst höchstens ein Jahr. Beantragen Sie den Rest getrennt.</translation>
    </message>
    <message>
        <source>Half a day is asked for one day at a time.</source>
        <translation>Ein halber Tag wird für einen Tag auf einmal beantragt.</translation>
    </message>
    <message>
        <source>There is no working day from %1 to %2, so no leave is needed.</source>
        <translation>Von %1 bis %2 gibt es keinen Arbeitstag, also ist kein Urlaub nötig.</translation>
    </message>
    <message>
        <source>%1 does not work here all the time from %2 to %3.</source>
        <translation>%1 arbeitet vom %2 bis %3 nicht durchgehend hier.</translation>
    </message>
    <message>
        <source>There is leave from %1 to %2 already. Choose other days.</source>
        <translation>Von %1 bis %2 gibt es schon Urlaub. Wählen Sie andere Tage.</translation>
    </message>
    <message>
        <source>%1 days are left, and %2 are asked for. Grant more first.</source>
        <translation>%1 Tage sind übrig, %2 sind beantragt. Gewähren Sie zuerst mehr.</translation>
    </message>
    <message>
        <source>There is no leave request %1.</source>
        <translation>Es gibt keinen Urlaubsantrag %1.</translation>
    </message>
    <message>
        <source>The leave request is %1, so this is not possible.</source>
        <translation>Der Urlaubsantrag ist %1, deshalb geht das nicht.</translation>
    </message>
    <message>
        <source>An item needs a code that no other item has.</source>
        <translation>Ein Artikel braucht einen Code, den kein anderer Artikel hat.</translation>
    </message>
    <message>
        <source>Item %1 needs a name.</source>
        <translation>Artikel %1 braucht einen Namen.</translation>
    </message>
    <message>
        <source>Item %1 needs a unit, such as pcs or kg.</source>
        <translation>Artikel %1 braucht eine Einheit, etwa Stück oder kg.</translation>
    </message>
    <message>
        <source>There is an item %1 already. Change that one, or choose another code.</source>
        <translation>Es gibt schon einen Artikel %1. Ändern Sie diesen, oder wählen Sie einen anderen Code.</translation>
    </message>
    <message>
        <source>Item %1 is no longer in use. Make it active again, or choose another one.</source>
        <translation>Artikel %1 ist nicht mehr in Gebrauch. Nehmen Sie ihn wieder in Gebrauch, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Item %1 was moved in stock, so it stays a stock item. Make a new item for the other kind.</source>
        <translation>Artikel %1 wurde im Lager bewegt, also bleibt er Lagerware. Legen Sie für die andere Art einen neuen Artikel an.</translation>
    </message>
    <message>
        <source>The price of %1 is below zero. Prices are zero or more.</source>
        <translation>Der Preis von %1 liegt unter null. Preise sind null oder mehr.</translation>
    </message>
    <message>
        <source>Prices are in the company&apos;s currency, %1, not in %2.</source>
        <translation>Preise sind in der Währung der Firma, %1, nicht in %2.</translation>
    </message>
    <message>
        <source>Say from which day on the price of %1 counts.</source>
        <translation>Geben Sie an, ab welchem Tag der Preis von %1 gilt.</translation>
    </message>
    <message>
        <source>A warehouse needs a code and a name.</source>
        <translation>Ein Lager braucht einen Code und einen Namen.</translation>
    </message>
    <message>
        <source>There is a warehouse %1 already.</source>
        <translation>Es gibt schon ein Lager %1.</translation>
    </message>
    <message>
        <source>There is no warehouse %1.</source>
        <translation>Es gibt kein Lager %1.</translation>
    </message>
    <message>
        <source>Of item %1, %2 are wanted and only %3 are there. Receive goods first, take less, or let the warehouse go below zero.</source>
        <translation>Von Artikel %1 werden %2 gebraucht, und nur %3 sind da. Buchen Sie Wareneingang, nehmen Sie weniger, oder lassen Sie das Lager unter null gehen.</translation>
    </message>
    <message>
        <source>Item %1 is not kept in stock, so it cannot be counted or moved.</source>
        <translation>Artikel %1 wird nicht auf Lager geführt, kann also nicht gezählt oder bewegt werden.</translation>
    </message>
    <message>
        <source>A quantity of %1 cannot be. Give more than zero.</source>
        <translation>Eine Menge von %1 kann es nicht geben. Geben Sie mehr als null an.</translation>
    </message>
    <message>
        <source>Item %1 was counted as less than nothing. Give zero or more.</source>
        <translation>Artikel %1 wurde mit weniger als nichts gezählt. Geben Sie null oder mehr an.</translation>
    </message>
    <message>
        <source>The stock of item %1 is valued below zero. Give zero or more.</source>
        <translation>Der Bestand von Artikel %1 ist unter null bewertet. Geben Sie null oder mehr an.</translation>
    </message>
    <message>
        <source>There is no stock of item %1 to take its value from. Say what one unit costs.</source>
        <translation>Von Artikel %1 ist kein Bestand da, dessen Wert sich nehmen ließe. Geben Sie an, was ein Stück kostet.</translation>
    </message>
    <message>
        <source>Nothing was counted. Give at least one item.</source>
        <translation>Es wurde nichts gezählt. Geben Sie mindestens einen Artikel an.</translation>
    </message>
    <message>
        <source>Item %1 was moved before, so its opening stock is taken already. Count it instead.</source>
        <translation>Artikel %1 wurde schon bewegt, sein Anfangsbestand ist also erfasst. Zählen Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>There is no purchase order %1.</source>
        <translation>Es gibt keine Bestellung %1.</translation>
    </message>
    <message>
        <source>A purchase order needs at least one line.</source>
        <translation>Eine Bestellung braucht mindestens eine Zeile.</translation>
    </message>
    <message>
        <source>Purchase order %1 is %2, so nothing more comes of it.</source>
        <translation>Bestellung %1 ist %2, es kommt also nichts mehr davon.</translation>
    </message>
    <message>
        <source>Purchase order %1 has goods received or bills, so it cannot be cancelled.</source>
        <translation>Zu Bestellung %1 gibt es Wareneingänge oder Rechnungen, sie kann also nicht storniert werden.</translation>
    </message>
    <message>
        <source>Say which supplier it is about.</source>
        <translation>Geben Sie an, um welchen Lieferanten es geht.</translation>
    </message>
    <message>
        <source>%1 is not marked as a supplier. Mark the party first.</source>
        <translation>%1 ist nicht als Lieferant gekennzeichnet. Kennzeichnen Sie zuerst den Kontakt.</translation>
    </message>
    <message>
        <source>Purchase order %1 is with another supplier.</source>
        <translation>Bestellung %1 ist bei einem anderen Lieferanten.</translation>
    </message>
    <message>
        <source>Purchase order %1 has no such line.</source>
        <translation>Bestellung %1 hat keine solche Zeile.</translation>
    </message>
    <message>
        <source>Line %1 is named twice. Add up its quantities.</source>
        <translation>Zeile %1 ist zweimal genannt. Zählen Sie ihre Mengen zusammen.</translation>
    </message>
    <message>
        <source>Of line %1, only %2 are still to come, not %3.</source>
        <translation>Von Zeile %1 stehen nur noch %2 aus, nicht %3.</translation>
    </message>
    <message>
        <source>Nothing is still to come of purchase order %1.</source>
        <translation>Von Bestellung %1 steht nichts mehr aus.</translation>
    </message>
    <message>
        <source>Of line %1, %2 came and were not billed yet, so %3 cannot be billed. Receive the goods first, or take the bill for what came.</source>
        <translation>Von Zeile %1 kamen %2, die noch nicht berechnet sind; %3 können also nicht berechnet werden. Buchen Sie zuerst den Wareneingang, oder nehmen Sie die Rechnung über das, was kam.</translation>
    </message>
    <message>
        <source>There is nothing to bill: no goods came that were not billed, and no expense is named.</source>
        <translation>Es gibt nichts zu berechnen: Es kam keine unberechnete Ware, und es ist kein Aufwand genannt.</translation>
    </message>
    <message>
        <source>Give the number that the supplier printed on the bill.</source>
        <translation>Geben Sie die Nummer an, die der Lieferant auf die Rechnung gedruckt hat.</translation>
    </message>
    <message>
        <source>Bill %1 of this supplier is in the books already, as %2.</source>
        <translation>Rechnung %1 dieses Lieferanten ist schon in den Büchern, als %2.</translation>
    </message>
    <message>
        <source>A bill of %1 cannot be due on %2, before it was written.</source>
        <translation>Eine Rechnung vom %1 kann nicht am %2 fällig sein, bevor sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The expense &apos;%1&apos; is not more than zero.</source>
        <translation type="vanished">Der Aufwand „%1“ ist nicht mehr als null.</translation>
    </message>
    <message>
        <source>There is no bill %1.</source>
        <translation>Es gibt keine Eingangsrechnung %1.</translation>
    </message>
    <message>
        <source>An entry needs two lines at least. Add the other side.</source>
        <translation>Eine Buchung braucht mindestens zwei Zeilen. Ergänzen Sie die andere Seite.</translation>
    </message>
    <message>
        <source>An entry takes %1 lines at most. Split it into several.</source>
        <translation>Eine Buchung nimmt höchstens %1 Zeilen. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Line %1 has no amount. Give it one, or leave it out.</source>
        <translation>Zeile %1 hat keinen Betrag. Geben Sie einen an, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The entry does not balance: debits less credits are %1 %2. Correct a line, or add one of that amount on the other side.</source>
        <translation>Die Buchung geht nicht auf: Soll abzüglich Haben sind %1 %2. Berichtigen Sie eine Zeile, oder ergänzen Sie eine über diesen Betrag auf der anderen Seite.</translation>
    </message>
    <message>
        <source>The entry has no day. Give the one it counts for.</source>
        <translation>Die Buchung hat kein Datum. Geben Sie den Tag an, für den sie gilt.</translation>
    </message>
    <message>
        <source>%1 lies in no open period. Open its fiscal year or period, or post to another day.</source>
        <translation>%1 liegt in keiner offenen Periode. Öffnen Sie das Geschäftsjahr oder die Periode, oder buchen Sie auf einen anderen Tag.</translation>
    </message>
    <message>
        <source>%1 is locked: nothing of this kind (%2) is posted up to %3. Post to a later day, or move the lock date.</source>
        <translation>%1 ist gesperrt: Nichts dieser Art (%2) wird bis zum %3 gebucht. Buchen Sie auf einen späteren Tag, oder verlegen Sie das Sperrdatum.</translation>
    </message>
    <message>
        <source>Account %1 is closed. Use another one, or open it again.</source>
        <translation>Konto %1 ist geschlossen. Nehmen Sie ein anderes, oder öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Account %1 is a heading and takes no lines. Use one below it.</source>
        <translation>Konto %1 ist eine Überschrift und nimmt keine Zeilen. Nehmen Sie eines darunter.</translation>
    </message>
    <message>
        <source>Account %1 is kept in %2 and takes no %3.</source>
        <translation>Konto %1 wird in %2 geführt und nimmt keine %3.</translation>
    </message>
    <message>
        <source>Account %1 is a control account: say whose receivable or payable the line is.</source>
        <translation>Konto %1 ist ein Sammelkonto: Geben Sie an, wessen Forderung oder Verbindlichkeit die Zeile ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a currency of ISO 4217 nor known to these books.</source>
        <translation>„%1“ ist weder eine Währung nach ISO 4217 noch in diesen Büchern bekannt.</translation>
    </message>
    <message>
        <source>%1 is kept with %2 decimal places here, so an amount with %3 would lose some.</source>
        <translation>%1 wird hier mit %2 Nachkommastellen geführt, ein Betrag mit %3 würde also Stellen verlieren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no dimension value. Write the dimension and the value, as in cost-center=BERLIN.</source>
        <translation>„%1“ nennt keinen Dimensionswert. Schreiben Sie Dimension und Wert, wie cost-center=BERLIN für eine Kostenstelle.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no code of a dimension or value. Take 1 to 40 letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>„%1“ ist kein Code einer Dimension oder eines Wertes. Nehmen Sie 1 bis 40 Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>There is a %1 already. Choose another code.</source>
        <translation>Es gibt schon %1. Wählen Sie einen anderen Code.</translation>
    </message>
    <message>
        <source>Account %1 wants a value of the dimension &apos;%2&apos; on each line. Give the line one, as in %2=CODE.</source>
        <translation>Konto %1 verlangt in jeder Zeile einen Wert der Dimension „%2“. Geben Sie der Zeile einen, wie %2=CODE.</translation>
    </message>
    <message>
        <source>The account needs a code, such as 1200.</source>
        <translation>Das Konto braucht eine Nummer, etwa 1200.</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Das Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is an account %1 already. Choose another code.</source>
        <translation>Es gibt schon ein Konto %1. Wählen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>Account %1 cannot stand below %2: they are of different types.</source>
        <translation>Konto %1 kann nicht unter %2 stehen: Sie sind von verschiedenem Typ.</translation>
    </message>
    <message>
        <source>Account %1 has lines, so its type, currency and kind stay. Make a new account instead.</source>
        <translation>Konto %1 hat Zeilen, also bleiben Typ, Währung und Art. Legen Sie stattdessen ein neues Konto an.</translation>
    </message>
    <message>
        <source>There is no chart of accounts &apos;%1&apos;. There are: %2.</source>
        <translation>Es gibt keinen Kontenplan „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>These books have accounts already; a chart is for new books.</source>
        <translation>Diese Bücher haben schon Konten; ein Kontenplan ist für neue Bücher.</translation>
    </message>
    <message>
        <source>The fiscal year from %1 to %2 is open already.</source>
        <translation>Das Geschäftsjahr von %1 bis %2 ist schon offen.</translation>
    </message>
    <message>
        <source>No period holds %1. Open its fiscal year first.</source>
        <translation>Keine Periode enthält den %1. Eröffnen Sie zuerst sein Geschäftsjahr.</translation>
    </message>
    <message>
        <source>Fiscal year %1 comes before %2 and is open. Close it first.</source>
        <translation>Geschäftsjahr %1 liegt vor %2 und ist offen. Schließen Sie es zuerst ab.</translation>
    </message>
    <message>
        <source>Fiscal year %1 comes after %2 and is closed. Open it first.</source>
        <translation>Geschäftsjahr %1 liegt nach %2 und ist abgeschlossen. Öffnen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Fiscal year %1 is not closed, so it cannot be opened again.</source>
        <translation>Geschäftsjahr %1 ist nicht abgeschlossen, kann also nicht wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>Es gibt keine Buchung %1.</translation>
    </message>
    <message>
        <source>Entry %1 was reversed already, by entry %2.</source>
        <translation>Buchung %1 wurde schon storniert, durch Buchung %2.</translation>
    </message>
    <message>
        <source>A reversal of entry %1 cannot be earlier than it: %2.</source>
        <translation>Ein Storno von Buchung %1 kann nicht früher sein als sie selbst: %2.</translation>
    </message>
    <message>
        <source>There is no draft %1.</source>
        <translation>Es gibt keinen Entwurf %1.</translation>
    </message>
    <message>
        <source>Draft %1 was posted already, as entry %2.</source>
        <translation>Entwurf %1 wurde schon gebucht, als Buchung %2.</translation>
    </message>
    <message>
        <source>%1 %2 is in the ledger already.</source>
        <translation>%1 %2 ist schon im Hauptbuch.</translation>
    </message>
    <message>
        <source>%1 comes to nothing, so nothing can be owed for it. Give an amount.</source>
        <translation>%1 ergibt nichts, dafür kann also nichts geschuldet sein. Geben Sie einen Betrag an.</translation>
    </message>
    <message>
        <source>%1 needs a day of issue and, not before it, a day it is due.</source>
        <translation>%1 braucht ein Ausstellungsdatum und, nicht davor, ein Fälligkeitsdatum.</translation>
    </message>
    <message>
        <source>%1: the value in the company&apos;s currency does not go with the amount. Give it in %2, with the same sign, and equal if both are %2.</source>
        <translation>%1: Der Wert in der Währung der Firma passt nicht zum Betrag. Geben Sie ihn in %2 an, mit demselben Vorzeichen, und gleich, wenn beide in %2 sind.</translation>
    </message>
    <message>
        <source>%1 is among the open items already.</source>
        <translation>%1 ist schon unter den offenen Posten.</translation>
    </message>
    <message>
        <source>Say whose payment or item this is: a party is missing.</source>
        <translation>Geben Sie an, wessen Zahlung oder Posten das ist: Es fehlt ein Kontakt.</translation>
    </message>
    <message>
        <source>Name at least one item and an amount of it to settle.</source>
        <translation>Nennen Sie mindestens einen Posten und den Betrag, der ausgeglichen wird.</translation>
    </message>
    <message>
        <source>Only %2 of %1 is open, so %3 of it cannot be settled. Take less.</source>
        <translation>Nur %2 von %1 sind offen, %3 davon können also nicht ausgeglichen werden. Nehmen Sie weniger.</translation>
    </message>
    <message>
        <source>The amount taken from %1 must have its sign (%2) and not be zero.</source>
        <translation>Der von %1 genommene Betrag muss sein Vorzeichen haben (%2) und darf nicht null sein.</translation>
    </message>
    <message>
        <source>%1 is in %2, the amount given in %3. Items of different currencies are set against each other only at a rate agreed with the party.</source>
        <translation>%1 ist in %2, der angegebene Betrag in %3. Posten verschiedener Währung werden nur zu einem mit dem Kontakt vereinbarten Kurs verrechnet.</translation>
    </message>
    <message>
        <source>%1 belongs to another party. Settle the items of one party at a time.</source>
        <translation>%1 gehört einem anderen Kontakt. Gleichen Sie die Posten eines Kontakts auf einmal aus.</translation>
    </message>
    <message>
        <source>What is paid and what it pays differ by %1. Give amounts that meet.</source>
        <translation>Was bezahlt wird und was damit bezahlt wird, weichen um %1 ab. Geben Sie Beträge an, die zusammenpassen.</translation>
    </message>
    <message>
        <source>%1 has no discount of %2 left to take.</source>
        <translation>%1 hat kein Skonto von %2 mehr zu nehmen.</translation>
    </message>
    <message>
        <source>There is no settlement %1.</source>
        <translation>Es gibt keinen Ausgleich %1.</translation>
    </message>
    <message>
        <source>Settlement %1 was undone already.</source>
        <translation>Ausgleich %1 wurde schon aufgehoben.</translation>
    </message>
    <message>
        <source>%1 is itself the undoing of a settlement, or of a payment that was cancelled, and stays. Settle the items anew.</source>
        <translation>%1 hebt selbst einen Ausgleich oder eine stornierte Zahlung auf und bleibt. Gleichen Sie die Posten neu aus.</translation>
    </message>
    <message>
        <source>%2 of %1 is more than a small difference. Ask for the payment, or issue a credit note.</source>
        <translation>%2 von %1 ist mehr als eine kleine Differenz. Fordern Sie die Zahlung an, oder erstellen Sie eine Gutschrift.</translation>
    </message>
    <message>
        <source>A payment is more than zero; say with in or out which way it went.</source>
        <translation>Eine Zahlung ist mehr als null; sagen Sie mit Eingang oder Ausgang, in welche Richtung sie ging.</translation>
    </message>
    <message>
        <source>%1 is not the company&apos;s currency. Give what the payment was worth in %2 as well.</source>
        <translation>%1 ist nicht die Währung der Firma. Geben Sie auch an, was die Zahlung in %2 wert war.</translation>
    </message>
    <message>
        <source>The worth of the payment must be in %1, more than zero, and what the payment itself says if that is in %1.</source>
        <translation>Der Wert der Zahlung muss in %1 sein, mehr als null, und das, was die Zahlung selbst sagt, wenn sie in %1 ist.</translation>
    </message>
    <message>
        <source>Give the day on which the money moved.</source>
        <translation>Geben Sie den Tag an, an dem das Geld floss.</translation>
    </message>
    <message>
        <source>Say which bank or cash account the money moved on.</source>
        <translation>Geben Sie an, über welches Bank- oder Kassenkonto das Geld floss.</translation>
    </message>
    <message>
        <source>Payment %1 was cancelled already.</source>
        <translation>Zahlung %1 wurde schon storniert.</translation>
    </message>
    <message>
        <source>%1 holds no statement. Export it again.</source>
        <translation>%1 enthält keinen Kontoauszug. Exportieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The statement is of the account %1, but this bank account is %2. Choose the right one with --account.</source>
        <translation>Der Auszug ist vom Konto %1, dieses Bankkonto ist aber %2. Wählen Sie das richtige mit --account.</translation>
    </message>
    <message>
        <source>Statement %1: opening balance and lines miss the closing balance by %2 %3. Nothing was imported. Get the whole file from the bank, or take it as it is with --as-stated.</source>
        <translation>Auszug %1: Anfangssaldo und Umsätze verfehlen den Endsaldo um %2 %3. Nichts wurde eingelesen. Holen Sie die ganze Datei von der Bank, oder nehmen Sie sie mit --as-stated, wie sie ist.</translation>
    </message>
    <message>
        <source>Statement %1: balances and lines are in several currencies, so whether they add up cannot be told. Nothing was imported. Check it by hand, then take it as it is with --as-stated.</source>
        <translation>Auszug %1: Salden und Umsätze sind in mehreren Währungen, ob sie aufgehen, lässt sich also nicht sagen. Nichts wurde eingelesen. Prüfen Sie ihn von Hand, dann nehmen Sie ihn mit --as-stated, wie er ist.</translation>
    </message>
    <message>
        <source>Account %1 is neither a bank nor a cash account, so it has no statements. Name another with --account.</source>
        <translation>Konto %1 ist weder Bank- noch Kassenkonto und hat also keine Auszüge. Nennen Sie ein anderes mit --account.</translation>
    </message>
    <message>
        <source>Which account is &apos;%1&apos;? Name the bank account of the ledger with --account.</source>
        <translation>Welches Konto ist „%1“? Nennen Sie das Bankkonto des Hauptbuchs mit --account.</translation>
    </message>
    <message>
        <source>Bank line %1 is matched already. Undo that first.</source>
        <translation>Bankumsatz %1 ist schon abgeglichen. Heben Sie das zuerst auf.</translation>
    </message>
    <message>
        <source>Bank line %1 is not matched, so there is nothing to undo.</source>
        <translation>Bankumsatz %1 ist nicht abgeglichen, es gibt also nichts aufzuheben.</translation>
    </message>
    <message>
        <source>Bank line %1 cannot be booked: it is pending, without a day, in another currency than the account, or has more digits than that has. Wait for the booked line, or choose another account.</source>
        <translation>Bankumsatz %1 kann nicht gebucht werden: Er ist vorgemerkt, ohne Datum, in einer anderen Währung als das Konto oder hat mehr Stellen als diese. Warten Sie auf den gebuchten Umsatz, oder wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>The parts come to %1, the bank line is %2. Give parts, none of them zero, that add up to it.</source>
        <translation>Die Teile ergeben %1, der Bankumsatz ist %2. Geben Sie Teile an, keiner davon null, die zusammen diesen ergeben.</translation>
    </message>
    <message>
        <source>Payment %1 is cancelled, or differs from the bank line in its amount, direction or bank account.</source>
        <translation>Zahlung %1 ist storniert oder weicht vom Bankumsatz in Betrag, Richtung oder Bankkonto ab.</translation>
    </message>
    <message>
        <source>Payment %1 is matched with another bank line.</source>
        <translation>Zahlung %1 ist mit einem anderen Bankumsatz abgeglichen.</translation>
    </message>
    <message>
        <source>A rule needs a text that bank lines contain, and an account.</source>
        <translation>Eine Regel braucht einen Text, den Bankumsätze enthalten, und ein Konto.</translation>
    </message>
    <message>
        <source>A tax code needs a short code, such as S19.</source>
        <translation>Ein Steuerschlüssel braucht einen kurzen Code, etwa S19.</translation>
    </message>
    <message>
        <source>Tax code %1 needs a name.</source>
        <translation>Steuerschlüssel %1 braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a tax code %1 already. Change its rate from a day on, or choose another code.</source>
        <translation>Es gibt schon einen Steuerschlüssel %1. Ändern Sie seinen Satz ab einem Tag, oder wählen Sie einen anderen Code.</translation>
    </message>
    <message>
        <source>Tax code %1 has no rate on %2. Give it one from that day on.</source>
        <translation>Steuerschlüssel %1 hat am %2 keinen Satz. Geben Sie ihm einen ab diesem Tag.</translation>
    </message>
    <message>
        <source>A tax rate of %1 % cannot be. It is 0 % or more, below 100 %.</source>
        <translation>Einen Steuersatz von %1 % kann es nicht geben. Er ist 0 % oder mehr, unter 100 %.</translation>
    </message>
    <message>
        <source>Say from which day on the rate of tax code %1 counts.</source>
        <translation>Geben Sie an, ab welchem Tag der Satz von Steuerschlüssel %1 gilt.</translation>
    </message>
    <message>
        <source>Tax code %1 is for the other direction: sales bear codes of output tax, purchases codes of input tax.</source>
        <translation>Steuerschlüssel %1 ist für die andere Richtung: Verkäufe tragen Schlüssel der Umsatzsteuer, Einkäufe Schlüssel der Vorsteuer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number: %2. Write it like %3.</source>
        <translation>„%1“ ist keine Zahl: %2. Schreiben Sie sie wie %3.</translation>
    </message>
    <message>
        <source>The number is too large: at most 38 digits, 18 of them after the decimal mark, can be counted exactly. Shorten it.</source>
        <translation>Die Zahl ist zu groß: Höchstens 38 Stellen, davon 18 nach dem Komma, lassen sich genau rechnen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero. Change the divisor.</source>
        <translation>Durch null lässt sich nichts teilen. Ändern Sie den Teiler.</translation>
    </message>
    <message>
        <source>%1 has more than the %2 decimal places that are kept here (%3). Round it first.</source>
        <translation>%1 hat mehr als die %2 Nachkommastellen, die hier geführt werden (%3). Runden Sie zuerst.</translation>
    </message>
    <message>
        <source>The amount %1 is beyond what the books hold, %2 either way. Split it.</source>
        <translation>Der Betrag %1 übersteigt, was die Bücher fassen, %2 in beide Richtungen. Teilen Sie ihn auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written with the mark &quot;%2&quot;, but %3 is expected here. Leave the mark out or convert the amount.</source>
        <translation>„%1“ ist mit dem Zeichen „%2“ geschrieben, hier wird aber %3 erwartet. Lassen Sie das Zeichen weg, oder rechnen Sie den Betrag um.</translation>
    </message>
    <message>
        <source>%1 is not a file of test vectors that Tandem knows. Give a .decTest file, a table of allocation, rounding or formatting cases, or the ISO 4217 list in XML.</source>
        <translation>%1 ist keine Datei mit Prüfwerten, die Tandem kennt. Geben Sie eine .decTest-Datei, eine Tabelle von Aufteilungs-, Rundungs- oder Formatfällen oder die ISO-4217-Liste in XML an.</translation>
    </message>
    <message>
        <source>The formula stops making sense at position %1: %2.</source>
        <translation>Die Formel ergibt ab Stelle %1 keinen Sinn mehr: %2.</translation>
    </message>
    <message>
        <source>Which books? Give --company FILE or --company postgresql://..., or set TANDEM_COMPANY.</source>
        <translation>Welche Bücher? Geben Sie --company FILE oder --company postgresql://... an, oder setzen Sie TANDEM_COMPANY.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a day. Write it as 2025-03-31.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn als 2025-03-31.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a moment. Write it as 2025-03-31T09:00:00Z.</source>
        <translation>„%1“ ist kein Zeitpunkt. Schreiben Sie ihn als 2025-03-31T09:00:00Z.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number of one or more.</source>
        <translation>„%1“ ist keine ganze Zahl ab eins.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one of: %2.</source>
        <translation>„%1“ ist nichts von: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together. Give one of them.</source>
        <translation>%1 und %2 gehen nicht zusammen. Geben Sie eines von beiden an.</translation>
    </message>
    <message>
        <source>%1 is not an empty folder. Name a new one, so that nothing in it is overwritten.</source>
        <translation>%1 ist kein leerer Ordner. Nennen Sie einen neuen, damit darin nichts überschrieben wird.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Name one where you may write.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Nennen Sie einen, wo Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is no readable file %1.</source>
        <translation>Es gibt keine lesbare Datei %1.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, the most that is read at once.</source>
        <translation>%1 ist größer als %2 MB, das Höchste, was auf einmal gelesen wird.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Es fehlt etwas: %1.</translation>
    </message>
    <message>
        <source>A password is needed. Set TANDEM_PASSWORD, or give --password-fd, or call from a terminal.</source>
        <translation type="vanished">Ein Kennwort ist nötig. Setzen Sie TANDEM_PASSWORD, geben Sie --password-fd an, oder rufen Sie von einem Terminal auf.</translation>
    </message>
    <message>
        <source>No password can be read from file descriptor &apos;%1&apos;.</source>
        <translation>Vom Dateideskriptor „%1“ lässt sich kein Kennwort lesen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no way of rounding. Take half-away, half-even, half-down, up, down, ceiling or floor.</source>
        <translation>„%1“ ist keine Art zu runden. Nehmen Sie half-away, half-even, half-down, up, down, ceiling oder floor.</translation>
    </message>
    <message>
        <source>How numbers are written in &apos;%1&apos; is not known. Take plain, en, de, fr, de-CH or en-IN.</source>
        <translation>Wie in „%1“ Zahlen geschrieben werden, ist nicht bekannt. Nehmen Sie plain, en, de, fr, de-CH oder en-IN.</translation>
    </message>
    <message>
        <source>Weights are whole numbers of zero or more, and not all zero.</source>
        <translation>Gewichte sind ganze Zahlen ab null, und nicht alle null.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a line. Write it as %2.</source>
        <translation>„%1“ ist keine Zeile. Schreiben Sie sie als %2.</translation>
    </message>
    <message>
        <source>There is no line %1. Its number is the first column of show.</source>
        <translation>Es gibt keine Zeile %1. Ihre Nummer ist die erste Spalte von show.</translation>
    </message>
    <message>
        <source>Orders are carried through order, delivery or invoice, not &apos;%1&apos;.</source>
        <translation>Aufträge gehen über order, delivery oder invoice, nicht über „%1“.</translation>
    </message>
    <message>
        <source>Revenue is shown by month, customer, item or top, not by &apos;%1&apos;.</source>
        <translation>Umsatz wird nach month, customer, item oder top gezeigt, nicht nach „%1“.</translation>
    </message>
    <message>
        <source>An item is stock, service or charge, not &apos;%1&apos;.</source>
        <translation>Ein Artikel ist stock, service oder charge, nicht „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an amount. Write it as 1234.50.</source>
        <translation>„%1“ ist kein Betrag. Schreiben Sie ihn als 1234.50.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie, ob der Ordner da ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is no party with the code %1.</source>
        <translation>Es gibt keinen Kontakt mit dem Code %1.</translation>
    </message>
    <message>
        <source>The output could not be written. Is the disk full?</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no part of a bank line. Write NUMBER=AMOUNT for an open item, @CODE=AMOUNT for an account.</source>
        <translation>„%1“ ist kein Teil eines Bankumsatzes. Schreiben Sie NUMBER=AMOUNT für einen offenen Posten, @CODE=AMOUNT für ein Konto.</translation>
    </message>
    <message>
        <source>Bank line %1 has no suggestion %2. Look at them with: tandemctl bank suggest %1, or say what it is with --to or --split.</source>
        <translation>Bankumsatz %1 hat keinen Vorschlag %2. Sehen Sie sie an mit: tandemctl bank suggest %1, oder sagen Sie mit --to oder --split, was er ist.</translation>
    </message>
    <message>
        <source>The database did not answer, so nothing was changed. Check that it runs and that the address is right: %1</source>
        <translation>Die Datenbank hat nicht geantwortet, also wurde nichts geändert. Prüfen Sie, ob sie läuft und ob die Adresse stimmt: %1</translation>
    </message>
    <message>
        <source>Somebody else is saving right now (%1). Please try again.</source>
        <translation>Gerade speichert jemand anderes (%1). Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection broke while saving. Look whether it was saved before you try again; the same request key is never booked twice.</source>
        <translation>Die Verbindung brach beim Speichern ab. Sehen Sie nach, ob gespeichert wurde, bevor Sie es noch einmal versuchen; derselbe Auftragsschlüssel wird nie zweimal gebucht.</translation>
    </message>
    <message>
        <source>Tandem could not save or read this. Nothing was changed.</source>
        <translation>Tandem konnte das nicht speichern oder lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database does not let you do this (%1). Nothing was changed.</source>
        <translation>Die Datenbank lässt Sie das nicht tun (%1). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The books refuse this: %1. Nothing was changed.</source>
        <translation>Die Bücher lehnen das ab: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk could not be read or written (%1). Nothing was changed.</source>
        <translation>Der Datenträger konnte nicht gelesen oder beschrieben werden (%1). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk failed while saving (%1). Look whether it was saved before you try again; the same request key is never booked twice.</source>
        <translation>Der Datenträger versagte beim Speichern (%1). Sehen Sie nach, ob gespeichert wurde, bevor Sie es noch einmal versuchen; derselbe Auftragsschlüssel wird nie zweimal gebucht.</translation>
    </message>
    <message>
        <source>The disk is nearly full, so nothing was changed. Free at least %1 MB where the company file lies and try again.</source>
        <translation>Der Datenträger ist fast voll, also wurde nichts geändert. Machen Sie mindestens %1 MB frei, wo die Firmendatei liegt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The company file may only be read. Give yourself the right to write to it and to its folder.</source>
        <translation>Die Firmendatei darf nur gelesen werden. Geben Sie sich das Recht, in sie und ihren Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Angehalten, wie Sie wollten.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name.</source>
        <translation>%1 gibt es schon und bleibt, wie es ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be made. Check that its folder exists and that you may write there.</source>
        <translation>%1 kann nicht angelegt werden. Prüfen Sie, ob der Ordner da ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The books were last used with a newer Tandem (schema %1, this one knows %2). Install the newer version to open them.</source>
        <translation>Die Bücher wurden zuletzt mit einem neueren Tandem benutzt (Schema %1, dieses kennt %2). Installieren Sie die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The books are of an earlier Tandem (this one needs schema %1). Open them once for writing; they are backed up and brought up to date.</source>
        <translation>Die Bücher sind von einem früheren Tandem (dieses braucht Schema %1). Öffnen Sie sie einmal zum Schreiben; sie werden gesichert und auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <source>The books are of an earlier Tandem and are left as they are, because no backup of them could be made in %1: %2 Name another folder in TANDEM_BACKUP_FOLDER.</source>
        <translation>Die Bücher sind von einem früheren Tandem und bleiben, wie sie sind, weil in %1 keine Sicherung von ihnen gemacht werden konnte: %2 Nennen Sie in TANDEM_BACKUP_FOLDER einen anderen Ordner.</translation>
    </message>
    <message>
        <source>These books were made by a different build of Tandem (%1). Use that build, or restore a backup.</source>
        <translation>Diese Bücher wurden von einer anderen Ausgabe von Tandem angelegt (%1). Nehmen Sie diese, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 cannot be unlocked: the passphrase is wrong, or the file was altered.</source>
        <translation>%1 lässt sich nicht entsperren: Das Kennwort ist falsch, oder die Datei wurde verändert.</translation>
    </message>
    <message>
        <source>%1 holds books already and is left as it is. Name an empty database, or a new file.</source>
        <translation>%1 enthält schon Bücher und bleibt, wie es ist. Nennen Sie eine leere Datenbank oder eine neue Datei.</translation>
    </message>
    <message>
        <source>Table %1 was not the same after it was copied. Nothing was moved; the old books are as they were.</source>
        <translation>Tabelle %1 war nach dem Kopieren nicht dieselbe. Nichts wurde umgezogen; die alten Bücher sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The server %1 is not on this machine, and the connection is not checked. Add sslmode=verify-full to the address.</source>
        <translation>Der Server %1 ist nicht auf diesem Rechner, und die Verbindung wird nicht geprüft. Ergänzen Sie in der Adresse sslmode=verify-full.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are read. Export a shorter period.</source>
        <translation>Die Datei hat %1 Bytes; höchstens %2 werden gelesen. Exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>The file is no well-formed XML at line %1, column %2: %3 Export it again.</source>
        <translation>Die Datei ist in Zeile %1, Spalte %2 kein wohlgeformtes XML: %3 Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Line %1 holds a document type declaration (DOCTYPE), through which a file can do harm. No bank sends one: remove it, or ask the sender what it is for.</source>
        <translation>Zeile %1 enthält eine Dokumenttyp-Deklaration (DOCTYPE), über die eine Datei Schaden anrichten kann. Keine Bank sendet eine: Entfernen Sie sie, oder fragen Sie den Absender, wozu sie dient.</translation>
    </message>
    <message>
        <source>Line %1 uses the entity &quot;%2&quot;, which is not expanded. Write its text instead.</source>
        <translation>Zeile %1 benutzt die Entität „%2“, die nicht aufgelöst wird. Schreiben Sie stattdessen ihren Text.</translation>
    </message>
    <message>
        <source>Line %1 nests elements deeper than %2. This is no file of the expected kind.</source>
        <translation>Zeile %1 verschachtelt Elemente tiefer als %2. Das ist keine Datei der erwarteten Art.</translation>
    </message>
    <message>
        <source>Line %1: the file has more than %2 elements. Export a shorter period.</source>
        <translation>Zeile %1: Die Datei hat mehr als %2 Elemente. Exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>The file begins with &lt;%1&gt;; a bank statement (camt.052, .053 or .054) begins with &lt;Document&gt;. Choose another file.</source>
        <translation>Die Datei beginnt mit &lt;%1&gt;; ein Kontoauszug (camt.052, .053 oder .054) beginnt mit &lt;Document&gt;. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file holds no statement, report or notification. Export it again, as camt.053 if the bank offers a choice.</source>
        <translation>Die Datei enthält keinen Auszug, Bericht oder Avis. Exportieren Sie sie noch einmal, als camt.053, wenn die Bank die Wahl lässt.</translation>
    </message>
    <message>
        <source>Line %1: the amount &quot;%2&quot; is no number of at most 18 digits. Ask the bank for a correct file.</source>
        <translation>Zeile %1: Der Betrag „%2“ ist keine Zahl mit höchstens 18 Stellen. Bitten Sie die Bank um eine richtige Datei.</translation>
    </message>
    <message>
        <source>The &lt;%2&gt; that ends in line %1 states no amount. Ask the bank for a correct file.</source>
        <translation>Das &lt;%2&gt;, das in Zeile %1 endet, nennt keinen Betrag. Bitten Sie die Bank um eine richtige Datei.</translation>
    </message>
    <message>
        <source>The &lt;%2&gt; that ends in line %1 does not say whether it is a credit or a debit (CdtDbtInd is &quot;%3&quot;). Ask the bank for a correct file.</source>
        <translation>Das &lt;%2&gt;, das in Zeile %1 endet, sagt nicht, ob es Gutschrift oder Lastschrift ist (CdtDbtInd ist „%3“). Bitten Sie die Bank um eine richtige Datei.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no date. Ask the bank for a correct file.</source>
        <translation>Zeile %1: „%2“ ist kein Datum. Bitten Sie die Bank um eine richtige Datei.</translation>
    </message>
    <message>
        <source>Line %1: a statement has more than %2 lines. Export a shorter period.</source>
        <translation>Zeile %1: Ein Auszug hat mehr als %2 Umsätze. Exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>No column of dates was found. Choose the bank&apos;s export as CSV, or name the columns with --mapping date=…,date_format=%d.%m.%Y,amount=….</source>
        <translation>Keine Spalte mit Daten wurde gefunden. Wählen Sie den Export der Bank als CSV, oder nennen Sie die Spalten mit --mapping date=…,date_format=%d.%m.%Y,amount=….</translation>
    </message>
    <message>
        <source>No column of amounts was found. Name it with --mapping amount=…, or in=…,out=….</source>
        <translation>Keine Spalte mit Beträgen wurde gefunden. Nennen Sie sie mit --mapping amount=…, oder in=…,out=….</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; has amounts with a decimal point and others with a decimal comma. Say which it is with --mapping decimal=comma or decimal=point.</source>
        <translation>Spalte „%1“ hat Beträge mit Dezimalpunkt und andere mit Dezimalkomma. Sagen Sie, was gilt, mit --mapping decimal=comma oder decimal=point.</translation>
    </message>
    <message>
        <source>No row has a date in &quot;%1&quot; and an amount in &quot;%2&quot;. Correct the mapping, or choose a file with bookings.</source>
        <translation>Keine Zeile hat ein Datum in „%1“ und einen Betrag in „%2“. Berichtigen Sie die Zuordnung, oder wählen Sie eine Datei mit Umsätzen.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no value for %1 in the mapping. It can be: %3.</source>
        <translation>„%2“ ist kein Wert für %1 in der Zuordnung. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>The mapping lacks %1.</source>
        <translation>In der Zuordnung fehlt %1.</translation>
    </message>
    <message>
        <source>Columns %1 and %2 have no names; the fuller one, %2, was taken for what went out. If it is the other way, exchange in and out in the mapping.</source>
        <translation>Die Spalten %1 und %2 haben keine Namen; die vollere, %2, wurde für Ausgänge genommen. Ist es umgekehrt, tauschen Sie in und out in der Zuordnung.</translation>
    </message>
    <message>
        <source>Every date in &quot;%1&quot; could be day/month or month/day; day/month was taken. If it is the other way, put date_format=%2 into the mapping.</source>
        <translation>Jedes Datum in „%1“ könnte Tag/Monat oder Monat/Tag sein; Tag/Monat wurde genommen. Ist es umgekehrt, setzen Sie date_format=%2 in die Zuordnung.</translation>
    </message>
    <message>
        <source>The marks in &quot;%1&quot; were taken to group thousands. If they part decimals, put decimal=%2 into the mapping.</source>
        <translation>Die Zeichen in „%1“ wurden als Tausendertrenner genommen. Trennen sie Nachkommastellen, setzen Sie decimal=%2 in die Zuordnung.</translation>
    </message>
    <message>
        <source>All amounts in &quot;%1&quot; are positive, so all were taken for money that came in. If it is a list of charges, put rule=card into the mapping.</source>
        <translation>Alle Beträge in „%1“ sind positiv, also wurden alle für Eingänge genommen. Ist es eine Liste von Belastungen, setzen Sie rule=card in die Zuordnung.</translation>
    </message>
    <message>
        <source>Statement %1: opening %2 plus booked lines %3 is not closing %4. The file may be incomplete; compare it with the bank&apos;s own list.</source>
        <translation>Auszug %1: Anfangssaldo %2 und gebuchte Umsätze %3 ergeben nicht den Endsaldo %4. Die Datei ist vielleicht unvollständig; vergleichen Sie sie mit der Liste der Bank.</translation>
    </message>
    <message>
        <source>Statement %1: balances and lines are in several currencies (%2), so whether they add up cannot be told. Check it by hand.</source>
        <translation>Auszug %1: Salden und Umsätze sind in mehreren Währungen (%2), ob sie aufgehen, lässt sich also nicht sagen. Prüfen Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>Statement %1: the bank announces %2 lines, the file holds %3. The file may be incomplete.</source>
        <translation>Auszug %1: Die Bank kündigt %2 Umsätze an, die Datei enthält %3. Die Datei ist vielleicht unvollständig.</translation>
    </message>
    <message>
        <source>Statement %1: booked line %2 states no booking date. Enter it before the line is posted.</source>
        <translation>Auszug %1: Gebuchter Umsatz %2 nennt kein Buchungsdatum. Tragen Sie es ein, bevor der Umsatz gebucht wird.</translation>
    </message>
    <message>
        <source>The journal is not UTF-8 text. Save it as UTF-8, then import it again.</source>
        <translation>Das Journal ist kein UTF-8-Text. Speichern Sie es als UTF-8, dann lesen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no date. Write year, month and day, as in 2025-03-31.</source>
        <translation>Zeile %1: „%2“ ist kein Datum. Schreiben Sie Jahr, Monat und Tag, wie 2025-03-31.</translation>
    </message>
    <message>
        <source>Line %1: the date &quot;%2&quot; has no year. Add it, or a line such as &quot;Y 2025&quot; above.</source>
        <translation>Zeile %1: Das Datum „%2“ hat kein Jahr. Ergänzen Sie es, oder darüber eine Zeile wie „Y 2025“.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no amount that Tandem can read.</source>
        <translation>Zeile %1: „%2“ ist kein Betrag, den Tandem lesen kann.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; means one thing to ledger and another to hledger. Name the program that wrote it with --dialect ledger or --dialect hledger, or add a line such as &quot;decimal-mark .&quot; at the top.</source>
        <translation>Zeile %1: „%2“ bedeutet für ledger etwas anderes als für hledger. Nennen Sie das Programm, das es schrieb, mit --dialect ledger oder --dialect hledger, oder ergänzen Sie oben eine Zeile wie „decimal-mark .“.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; has more digits than Tandem keeps (38, of them 18 after the point); it will not be rounded.</source>
        <translation>Zeile %1: „%2“ hat mehr Stellen, als Tandem führt (38, davon 18 nach dem Komma); es wird nicht gerundet.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; cannot be read: %3.</source>
        <translation>Zeile %1: „%2“ kann nicht gelesen werden: %3.</translation>
    </message>
    <message>
        <source>Line %1: Tandem does not know &quot;%2&quot;. Remove the line, or comment it out if the balances do not need it.</source>
        <translation>Zeile %1: Tandem kennt „%2“ nicht. Entfernen Sie die Zeile, oder kommentieren Sie sie aus, wenn die Salden sie nicht brauchen.</translation>
    </message>
    <message>
        <source>Line %1 includes another file (&quot;%2&quot;). Tandem reads only the file given: write the journal into one file first.</source>
        <translation>Zeile %1 bindet eine andere Datei ein („%2“). Tandem liest nur die angegebene Datei: Schreiben Sie das Journal zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>Line %1: an automated entry (&quot;%2&quot;) adds lines to other entries, which Tandem does not do. Leave it out, or write the lines out.</source>
        <translation>Zeile %1: Eine automatische Buchung („%2“) fügt anderen Buchungen Zeilen hinzu, was Tandem nicht tut. Lassen Sie sie weg, oder schreiben Sie die Zeilen aus.</translation>
    </message>
    <message>
        <source>Line %1: a periodic entry (&quot;%2&quot;) is a budget, not a fact. Leave it out.</source>
        <translation>Zeile %1: Eine periodische Buchung („%2“) ist ein Plan, keine Tatsache. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is a virtual line, which real books cannot hold. Leave its entry out, or name a real account.</source>
        <translation>Zeile %1: „%2“ ist eine virtuelle Zeile, die echte Bücher nicht aufnehmen. Lassen Sie ihre Buchung weg, oder nennen Sie ein echtes Konto.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is priced in another commodity. Leave its entry out, or write it through an exchange account.</source>
        <translation>Zeile %1: „%2“ ist in einer anderen Ware bewertet. Lassen Sie die Buchung weg, oder schreiben Sie sie über ein Umrechnungskonto.</translation>
    </message>
    <message>
        <source>Line %1: the entry &quot;%2&quot; does not balance: %3 is left over. Leave it out, or correct it.</source>
        <translation>Zeile %1: Die Buchung „%2“ geht nicht auf: %3 bleibt übrig. Lassen Sie sie weg, oder berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>Line %1: the entry &quot;%2&quot; has no lines. Leave it out.</source>
        <translation>Zeile %1: Die Buchung „%2“ hat keine Zeilen. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; has a date of its own, other than its entry&apos;s. Leave the entry out, or split it in two.</source>
        <translation>Zeile %1: „%2“ hat ein eigenes Datum, ein anderes als die Buchung. Lassen Sie die Buchung weg, oder teilen Sie sie in zwei.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is a calculation. Leave its entry out, or write the result.</source>
        <translation>Zeile %1: „%2“ ist eine Rechnung. Lassen Sie die Buchung weg, oder schreiben Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; sets a balance, which cannot be worked out because something before it was left out. Its entry is left out too.</source>
        <translation>Zeile %1: „%2“ setzt einen Saldo, der sich nicht errechnen lässt, weil etwas davor weggelassen wurde. Auch seine Buchung wird weggelassen.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is the second line of its entry without an amount. Write one of the amounts.</source>
        <translation>Zeile %1: „%2“ ist die zweite Zeile ihrer Buchung ohne Betrag. Schreiben Sie einen der Beträge.</translation>
    </message>
    <message>
        <source>Line %1: the journal says that &quot;%2&quot; stands at %3, but its lines up to here come to %4.</source>
        <translation>Zeile %1: Das Journal sagt, dass „%2“ bei %3 steht, seine Zeilen bis hier ergeben aber %4.</translation>
    </message>
    <message>
        <source>This is no GnuCash book. Choose a .gnucash or .gnucash-xea file.</source>
        <translation>Das ist kein GnuCash-Buch. Wählen Sie eine Datei .gnucash oder .gnucash-xea.</translation>
    </message>
    <message>
        <source>The GnuCash book is damaged: %1. Save it anew in GnuCash, or take a backup of it.</source>
        <translation>Das GnuCash-Buch ist beschädigt: %1. Speichern Sie es in GnuCash neu, oder nehmen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>The GnuCash book is larger than %1 bytes when unpacked. Split it in GnuCash first.</source>
        <translation>Das GnuCash-Buch ist entpackt größer als %1 Bytes. Teilen Sie es zuerst in GnuCash.</translation>
    </message>
    <message>
        <source>The GnuCash book is refused: it has %1, which GnuCash never writes.</source>
        <translation>Das GnuCash-Buch wird abgelehnt: Es hat %1, was GnuCash nie schreibt.</translation>
    </message>
    <message>
        <source>The book is open in GnuCash on &quot;%1&quot;. Close it there, then import it again.</source>
        <translation>Das Buch ist in GnuCash auf „%1“ geöffnet. Schließen Sie es dort, dann lesen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>The GnuCash book cannot be read at &quot;%1&quot;: %2.</source>
        <translation>Das GnuCash-Buch kann bei „%1“ nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The transaction &quot;%1&quot; has an amount (%2) that is no decimal number; it will not be rounded. Correct it in GnuCash.</source>
        <translation>Die Buchung „%1“ hat einen Betrag (%2), der keine Dezimalzahl ist; er wird nicht gerundet. Berichtigen Sie ihn in GnuCash.</translation>
    </message>
    <message>
        <source>The transaction %1 changes the count of &apos;%2&apos; without a value, as a split of shares does. Give it the value in GnuCash, or leave it out (--leave-out).</source>
        <translation>Die Buchung %1 ändert die Stückzahl von „%2“ ohne Wert, wie ein Aktiensplit. Geben Sie ihr in GnuCash den Wert, oder lassen Sie sie weg (--leave-out).</translation>
    </message>
    <message>
        <source>The transaction &quot;%1&quot; does not balance: %2 is left over. Correct it in GnuCash (Actions, Check &amp; Repair).</source>
        <translation>Die Buchung „%1“ geht nicht auf: %2 bleibt übrig. Berichtigen Sie sie in GnuCash (Aktionen, Prüfen und Reparieren).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written in a journal: %2.</source>
        <translation>„%1“ kann nicht in ein Journal geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are read. Split it, or export a shorter period.</source>
        <translation>Die Datei hat %1 Bytes; höchstens %2 werden gelesen. Teilen Sie sie, oder exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>Byte %1, in line %2, is no text in %3. Save the file as UTF-8, or name its encoding.</source>
        <translation>Byte %1 in Zeile %2 ist kein Text in %3. Speichern Sie die Datei als UTF-8, oder nennen Sie ihre Kodierung.</translation>
    </message>
    <message>
        <source>The file is no text: byte %1 is zero. Export it as CSV or XML and choose that file.</source>
        <translation>Die Datei ist kein Text: Byte %1 ist null. Exportieren Sie sie als CSV oder XML und wählen Sie jene Datei.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Known are %2.</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt. Bekannt sind %2.</translation>
    </message>
    <message>
        <source>The file holds no rows. Export it again and look whether it has any content.</source>
        <translation>Die Datei enthält keine Zeilen. Exportieren Sie sie noch einmal und sehen Sie nach, ob sie Inhalt hat.</translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1, column %2 is never closed. Close it, or write it twice if it belongs to the text.</source>
        <translation>Das Anführungszeichen aus Zeile %1, Spalte %2 wird nie geschlossen. Schließen Sie es, oder schreiben Sie es doppelt, wenn es zum Text gehört.</translation>
    </message>
    <message>
        <source>Line %1, column %2: text follows a closing quotation mark. A quotation mark inside a field is written twice.</source>
        <translation>Zeile %1, Spalte %2: Nach einem schließenden Anführungszeichen folgt Text. Ein Anführungszeichen in einem Feld wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 fields. Check the delimiter.</source>
        <translation>Zeile %1 hat mehr als %2 Felder. Prüfen Sie das Trennzeichen.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it and read the parts one after the other.</source>
        <translation>Die Datei hat mehr als %1 Zeilen. Teilen Sie sie und lesen Sie die Teile nacheinander ein.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a field is longer than %3 characters. Look for a quotation mark that is not closed.</source>
        <translation>Zeile %1, Spalte %2: Ein Feld ist länger als %3 Zeichen. Suchen Sie ein nicht geschlossenes Anführungszeichen.</translation>
    </message>
    <message>
        <source>The mapping part &quot;%1&quot; is not of the form field=Column. Parts are separated by commas; write \, for a comma in a name.</source>
        <translation>Der Zuordnungsteil „%1“ hat nicht die Form field=Column. Teile werden durch Kommas getrennt; schreiben Sie \, für ein Komma in einem Namen.</translation>
    </message>
    <message>
        <source>The mapping names the field &quot;%1&quot;, which is not known here. Known are: %2.</source>
        <translation>Die Zuordnung nennt das Feld „%1“, das hier nicht bekannt ist. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The mapping names the field &quot;%1&quot; twice. Remove one of them.</source>
        <translation>Die Zuordnung nennt das Feld „%1“ zweimal. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>The mapping wants the column &quot;%1&quot; for %2, but the file has no such column. It has: %3.</source>
        <translation>Die Zuordnung will die Spalte „%1“ für %2, aber die Datei hat keine solche Spalte. Sie hat: %3.</translation>
    </message>
    <message>
        <source>No column was recognised for: %1. The file has: %2. Name them with --mapping field=Column.</source>
        <translation>Keine Spalte wurde erkannt für: %1. Die Datei hat: %2. Nennen Sie sie mit --mapping field=Column.</translation>
    </message>
    <message>
        <source>The line has %1 bytes; at most %2 are read. Split the entry.</source>
        <translation>Die Zeile hat %1 Bytes; höchstens %2 werden gelesen. Teilen Sie die Buchung.</translation>
    </message>
    <message>
        <source>Column %1: arrays and objects are nested deeper than %2.</source>
        <translation>Spalte %1: Felder und Objekte sind tiefer als %2 verschachtelt.</translation>
    </message>
    <message>
        <source>Column %1: expected %2, found %3.</source>
        <translation>Spalte %1: %2 erwartet, %3 gefunden.</translation>
    </message>
    <message>
        <source>The text that begins in column %1 has no closing quotation mark.</source>
        <translation>Der Text, der in Spalte %1 beginnt, hat kein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>Column %1: %2. Write control characters and quotation marks as escapes, and save the file as UTF-8.</source>
        <translation>Spalte %1: %2. Schreiben Sie Steuerzeichen und Anführungszeichen als Escape-Folgen, und speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Column %1 begins something that is no number as JSON writes it: no leading plus or zero, digits on both sides of the point.</source>
        <translation>In Spalte %1 beginnt etwas, das keine Zahl nach JSON ist: kein Plus und keine Null davor, Ziffern auf beiden Seiten des Punkts.</translation>
    </message>
    <message>
        <source>Column %1: the field &quot;%2&quot; is there twice. Remove one.</source>
        <translation>Spalte %1: Das Feld „%2“ ist zweimal da. Entfernen Sie eines.</translation>
    </message>
    <message>
        <source>Column %1: an object has more than %2 fields.</source>
        <translation>Spalte %1: Ein Objekt hat mehr als %2 Felder.</translation>
    </message>
    <message>
        <source>The line is %1; it must be one object: {…}.</source>
        <translation>Die Zeile ist %1; sie muss ein Objekt sein: {…}.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing. Add it as %2.</source>
        <translation>Das Feld „%1“ fehlt. Ergänzen Sie es als %2.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is %2; it must be %3.</source>
        <translation>Das Feld „%1“ ist %2; es muss %3 sein.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not known here. Known are: %2.</source>
        <translation>Das Feld „%1“ ist hier nicht bekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>%1 has room for %2, not for %3.</source>
        <translation>%1 hat Platz für %2, nicht für %3.</translation>
    </message>
    <message>
        <source>%1 is named twice. Name it once, with how many are needed.</source>
        <translation>%1 ist zweimal genannt. Nennen Sie es einmal, mit der Anzahl, die gebraucht wird.</translation>
    </message>
    <message>
        <source>The resource needs a name.</source>
        <translation>Die Ressource braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a resource %1 already. Choose another name.</source>
        <translation>Es gibt schon eine Ressource %1. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A capacity of %1 is not possible: give 1 to 100000.</source>
        <translation>Eine Kapazität von %1 ist nicht möglich: Geben Sie 1 bis 100000 an.</translation>
    </message>
    <message>
        <source>A buffer of %1 minutes is not possible: give 0 to 1440.</source>
        <translation>Ein Puffer von %1 Minuten ist nicht möglich: Geben Sie 0 bis 1440 an.</translation>
    </message>
    <message>
        <source>%1 of a resource cannot be taken: give 1 or more.</source>
        <translation>%1 einer Ressource können nicht belegt werden: Geben Sie 1 oder mehr an.</translation>
    </message>
    <message>
        <source>The appointment needs a title.</source>
        <translation>Der Termin braucht einen Titel.</translation>
    </message>
    <message>
        <source>The appointment ends before it begins. Give a later end.</source>
        <translation>Der Termin endet, bevor er beginnt. Geben Sie ein späteres Ende an.</translation>
    </message>
    <message>
        <source>An appointment lasts at most 31 days. Book the rest apart.</source>
        <translation>Ein Termin dauert höchstens 31 Tage. Buchen Sie den Rest getrennt.</translation>
    </message>
    <message>
        <source>There is no appointment %1.</source>
        <translation>Es gibt keinen Termin %1.</translation>
    </message>
    <message>
        <source>The appointment &apos;%1&apos; is cancelled. Book a new one.</source>
        <translation>Der Termin „%1“ ist abgesagt. Buchen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The party needs a name.</source>
        <translation>Der Kontakt braucht einen Namen.</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2 already. Choose another one.</source>
        <translation>Der Code %1 gehört schon %2. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 days to pay are not possible: give 0 to 3650.</source>
        <translation>%1 Tage Zahlungsziel sind nicht möglich: Geben Sie 0 bis 3650 an.</translation>
    </message>
    <message>
        <source>%1 is a person. Somebody can only work for a company.</source>
        <translation>%1 ist eine Person. Man kann nur für eine Firma arbeiten.</translation>
    </message>
    <message>
        <source>Only a person can work for a company. Make %1 a person, or leave the company empty.</source>
        <translation>Nur eine Person kann für eine Firma arbeiten. Machen Sie %1 zur Person, oder lassen Sie die Firma leer.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a country. Give its two letters of ISO 3166, or its English name: DE, Germany.</source>
        <translation>„%1“ ist kein Land. Geben Sie seine zwei Buchstaben nach ISO 3166 oder seinen englischen Namen an: DE, Germany.</translation>
    </message>
    <message>
        <source>A phone number, mail or web address is empty. Fill it in or remove it.</source>
        <translation>Eine Telefonnummer, E-Mail- oder Webadresse ist leer. Füllen Sie sie aus, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a phone number: it has fewer than three digits.</source>
        <translation>„%1“ ist keine Telefonnummer: Sie hat weniger als drei Ziffern.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a mail address. Write it like name@example.com.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.com.</translation>
    </message>
    <message>
        <source>The IBAN %1 has other signs than letters and digits, or does not begin with two letters and two digits.</source>
        <translation>Die IBAN %1 hat andere Zeichen als Buchstaben und Ziffern, oder beginnt nicht mit zwei Buchstaben und zwei Ziffern.</translation>
    </message>
    <message>
        <source>The IBAN %1 begins with %2, a country that has no IBANs.</source>
        <translation>Die IBAN %1 beginnt mit %2, einem Land ohne IBANs.</translation>
    </message>
    <message>
        <source>The IBAN %1 has %2 signs; one of %3 has %4. Compare it with the letter or card it comes from.</source>
        <translation>Die IBAN %1 hat %2 Zeichen; eine aus %3 hat %4. Vergleichen Sie sie mit dem Brief oder der Karte, von der sie stammt.</translation>
    </message>
    <message>
        <source>The IBAN %1 cannot be right: its check digits do not fit. Compare it sign by sign.</source>
        <translation>Die IBAN %1 kann nicht stimmen: Ihre Prüfziffern passen nicht. Vergleichen Sie sie Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a BIC: it has 8 or 11 signs, four letters for the bank, two for the country, then letters or digits.</source>
        <translation>„%1“ ist kein BIC: Er hat 8 oder 11 Zeichen, vier Buchstaben für die Bank, zwei für das Land, dann Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a tax number of %2: it has another length or other signs than one has there.</source>
        <translation>„%1“ ist keine Steuernummer aus %2: Sie hat eine andere Länge oder andere Zeichen als dort üblich.</translation>
    </message>
    <message>
        <source>The tax number %1 cannot be right: its check digits do not fit. Compare it sign by sign.</source>
        <translation>Die Steuernummer %1 kann nicht stimmen: Ihre Prüfziffern passen nicht. Vergleichen Sie sie Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Say in a few words what it was about.</source>
        <translation>Sagen Sie in wenigen Worten, worum es ging.</translation>
    </message>
    <message>
        <source>It cannot have happened yet. Plan it as an appointment instead.</source>
        <translation>Das kann noch nicht geschehen sein. Planen Sie es als Termin.</translation>
    </message>
    <message>
        <source>The opportunity needs a title: what may be sold.</source>
        <translation>Die Chance braucht einen Titel: was verkauft werden kann.</translation>
    </message>
    <message>
        <source>%1 percent is not a probability: give 0 to 100.</source>
        <translation>%1 Prozent sind keine Wahrscheinlichkeit: Geben Sie 0 bis 100 an.</translation>
    </message>
    <message>
        <source>The expected value cannot be below zero.</source>
        <translation>Der erwartete Wert kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>There is no stage &apos;%1&apos;. The stages are: %2.</source>
        <translation>Es gibt keine Phase „%1“. Die Phasen sind: %2.</translation>
    </message>
    <message>
        <source>There is no opportunity %1.</source>
        <translation>Es gibt keine Chance %1.</translation>
    </message>
    <message>
        <source>The opportunity &apos;%1&apos; is %2 already, so it does not move any more.</source>
        <translation>Die Chance „%1“ ist schon %2, sie bewegt sich also nicht mehr.</translation>
    </message>
    <message>
        <source>Say why it was lost: price, time, a competitor.</source>
        <translation>Sagen Sie, warum sie verloren ging: Preis, Zeit, ein Mitbewerber.</translation>
    </message>
    <message>
        <source>Say who comes: a party, or a name.</source>
        <translation>Sagen Sie, wer kommt: ein Kontakt oder ein Name.</translation>
    </message>
    <message>
        <source>Say who is visited, so that somebody fetches the visitor.</source>
        <translation>Sagen Sie, wer besucht wird, damit jemand den Besuch abholt.</translation>
    </message>
    <message>
        <source>%1 does not work here. Name an employee as the host.</source>
        <translation>%1 arbeitet nicht hier. Nennen Sie einen Mitarbeiter als Ansprechpartner.</translation>
    </message>
    <message>
        <source>%1 is in the house already, with badge %2 (visit %3). Check that visit out first.</source>
        <translation>%1 ist schon im Haus, mit Ausweis %2 (Besuch %3). Checken Sie zuerst diesen Besuch aus.</translation>
    </message>
    <message>
        <source>Badge %1 is worn by %2. Take another one.</source>
        <translation>Ausweis %1 trägt schon %2. Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The visit of %1 is %2, so it cannot begin.</source>
        <translation>Der Besuch von %1 ist %2, er kann also nicht beginnen.</translation>
    </message>
    <message>
        <source>%1 is not in the house: the visit is %2.</source>
        <translation>%1 ist nicht im Haus: Der Besuch ist %2.</translation>
    </message>
    <message>
        <source>%1 is expected later and may still come.</source>
        <translation>%1 wird später erwartet und kann noch kommen.</translation>
    </message>
    <message>
        <source>Say for whom it is.</source>
        <translation>Sagen Sie, für wen es ist.</translation>
    </message>
    <message>
        <source>%1 is not marked as a customer. Mark the party first.</source>
        <translation>%1 ist nicht als Kunde gekennzeichnet. Kennzeichnen Sie zuerst den Kontakt.</translation>
    </message>
    <message>
        <source>An order needs at least one line.</source>
        <translation>Ein Auftrag braucht mindestens eine Zeile.</translation>
    </message>
    <message>
        <source>A discount of %1 % cannot be. It is 0 % to 100 %.</source>
        <translation>Einen Rabatt von %1 % kann es nicht geben. Er ist 0 % bis 100 %.</translation>
    </message>
    <message>
        <source>Order %1 is %2 already. Only a quote can be confirmed.</source>
        <translation>Auftrag %1 ist schon %2. Nur ein Angebot kann bestätigt werden.</translation>
    </message>
    <message>
        <source>Order %1 is %2, not confirmed, so nothing is delivered or invoiced.</source>
        <translation>Auftrag %1 ist %2, nicht bestätigt, also wird nichts geliefert oder berechnet.</translation>
    </message>
    <message>
        <source>Order %1 is %2, or parts of it went out, so it cannot be cancelled. Take the goods back and credit the invoice instead.</source>
        <translation>Auftrag %1 ist %2, oder Teile davon sind hinausgegangen, er kann also nicht storniert werden. Nehmen Sie die Ware zurück, und schreiben Sie die Rechnung gut.</translation>
    </message>
    <message>
        <source>%1 has no such line.</source>
        <translation>%1 hat keine solche Zeile.</translation>
    </message>
    <message>
        <source>A line of %1 is named twice. Add up its quantities.</source>
        <translation>Eine Zeile von %1 ist zweimal genannt. Zählen Sie ihre Mengen zusammen.</translation>
    </message>
    <message>
        <source>Of line %1, only %2 are still to be delivered, not %3.</source>
        <translation>Von Zeile %1 sind nur noch %2 zu liefern, nicht %3.</translation>
    </message>
    <message>
        <source>Nothing of order %1 is still to be delivered.</source>
        <translation>Von Auftrag %1 ist nichts mehr zu liefern.</translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation>Es gibt keine Lieferung %1.</translation>
    </message>
    <message>
        <source>Of a line of delivery %1, only %2 are with the customer, not %3.</source>
        <translation>Von einer Zeile der Lieferung %1 sind nur %2 beim Kunden, nicht %3.</translation>
    </message>
    <message>
        <source>Everything of delivery %1 was returned already.</source>
        <translation>Von Lieferung %1 wurde schon alles zurückgegeben.</translation>
    </message>
    <message>
        <source>Of line %1, only %2 are not invoiced yet, not %3.</source>
        <translation>Von Zeile %1 sind nur %2 noch nicht berechnet, nicht %3.</translation>
    </message>
    <message>
        <source>Nothing of order %1 waits for its invoice. Deliver first, or invoice what was ordered.</source>
        <translation>Von Auftrag %1 wartet nichts auf seine Rechnung. Liefern Sie zuerst, oder berechnen Sie, was bestellt wurde.</translation>
    </message>
    <message>
        <source>An invoice of %1 cannot be due on %2, before it is issued.</source>
        <translation>Eine Rechnung vom %1 kann nicht am %2 fällig sein, bevor sie gestellt ist.</translation>
    </message>
    <message>
        <source>Of line %1, only %2 are not credited yet, not %3.</source>
        <translation>Von Zeile %1 sind nur %2 noch nicht gutgeschrieben, nicht %3.</translation>
    </message>
    <message>
        <source>All of invoice %1 was credited already.</source>
        <translation>Rechnung %1 wurde schon ganz gutgeschrieben.</translation>
    </message>
    <message>
        <source>A credit note of %1 cannot be for an invoice of %2.</source>
        <translation>Eine Gutschrift vom %1 kann nicht für eine Rechnung vom %2 sein.</translation>
    </message>
    <message>
        <source>There is no credit note %1.</source>
        <translation>Es gibt keine Gutschrift %1.</translation>
    </message>
    <message>
        <source>Debit and credit are both %1. Choose another account on one side.</source>
        <translation>Soll und Haben sind beide %1. Wählen Sie auf einer Seite ein anderes Konto.</translation>
    </message>
    <message>
        <source>Line %1 has no account. Choose one, or take the line out with Ctrl+Delete.</source>
        <translation>Zeile %1 hat kein Konto. Wählen Sie eines, oder nehmen Sie die Zeile mit Strg+Entf heraus.</translation>
    </message>
    <message>
        <source>Line %1 has no amount. Type it, or take the line out with Ctrl+Delete.</source>
        <translation>Zeile %1 hat keinen Betrag. Geben Sie ihn ein, oder nehmen Sie die Zeile mit Strg+Entf heraus.</translation>
    </message>
    <message>
        <source>The account is missing. Type its number, or some letters of its name.</source>
        <translation>Das Konto fehlt. Geben Sie seine Nummer ein, oder einige Buchstaben seines Namens.</translation>
    </message>
    <message>
        <source>No open account has &quot;%1&quot; in its number or name. Type other letters, or add the account first.</source>
        <translation>Kein offenes Konto hat „%1“ in Nummer oder Name. Geben Sie andere Buchstaben ein, oder legen Sie das Konto zuerst an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits %2 and %3. Type more letters, or the number.</source>
        <translation>„%1“ passt auf %2 und %3. Geben Sie mehr Buchstaben ein, oder die Nummer.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Type it as %2, or t for today, 3 for the third, +5 for five days on.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie %2, oder t für heute, 3 für den Dritten, +5 für in fünf Tagen.</translation>
    </message>
    <message>
        <source>The day is missing. Type t for today.</source>
        <translation>Das Datum fehlt. Geben Sie t für heute ein.</translation>
    </message>
    <message>
        <source>The amount is missing. Type it, or a sum such as 120*1.19.</source>
        <translation>Der Betrag fehlt. Geben Sie ihn ein, oder eine Rechnung wie 120*1,19.</translation>
    </message>
    <message>
        <source>Every line stands at zero. Type how much for at least one.</source>
        <translation>Jede Zeile steht auf null. Geben Sie für mindestens eine an, wie viel.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or make room.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Your role does not include this (%1). Ask who manages the users.</source>
        <translation>Ihre Rolle umfasst das nicht (%1). Fragen Sie, wer die Benutzer verwaltet.</translation>
    </message>
    <message>
        <source>Tandem stopped, because its own check failed. Nothing was saved.</source>
        <translation>Tandem hat angehalten, weil seine eigene Prüfung fehlschlug. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime. Reload to see it.</source>
        <translation>Inzwischen hat jemand das geändert. Laden Sie neu, um es zu sehen.</translation>
    </message>
    <message>
        <source>The request key %1 was used before for something else. Make a new key for a new request.</source>
        <translation>Der Auftragsschlüssel %1 wurde schon für etwas anderes benutzt. Nehmen Sie für einen neuen Auftrag einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>These books have their company already.</source>
        <translation>Diese Bücher haben ihre Firma schon.</translation>
    </message>
    <message>
        <source>The company needs a name.</source>
        <translation>Die Firma braucht einen Namen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a country. Give its two letters of ISO 3166: DE, GB, US.</source>
        <translation>„%1“ ist kein Land. Geben Sie seine zwei Buchstaben nach ISO 3166 an: DE, GB, US.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a currency. Give its three letters of ISO 4217: EUR, USD.</source>
        <translation>„%1“ ist keine Währung. Geben Sie ihre drei Buchstaben nach ISO 4217 an: EUR, USD.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time zone. Give its IANA name: Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone. Geben Sie ihren IANA-Namen an: Europe/Berlin.</translation>
    </message>
    <message>
        <source>Series %1 has used up its numbers for %2.</source>
        <translation>Der Nummernkreis %1 hat seine Nummern für %2 aufgebraucht.</translation>
    </message>
    <message>
        <source>There is no column &apos;%1&apos; in this list. Name one of its columns, or put the words in quotation marks.</source>
        <translation>Diese Liste hat keine Spalte „%1“. Nennen Sie eine ihrer Spalten, oder setzen Sie die Wörter in Anführungszeichen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be compared with %2. Write amounts as 1,234.50 and days as 2025-03-31, 2025-03, today or -30.</source>
        <translation>„%1“ lässt sich nicht mit %2 vergleichen. Schreiben Sie Beträge als 1,234.50 und Tage als 2025-03-31, 2025-03, today oder -30.</translation>
    </message>
    <message>
        <source>A filter takes at most %1 conditions. Leave some out.</source>
        <translation>Ein Filter nimmt höchstens %1 Bedingungen. Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, the most that can be attached.</source>
        <translation>Die Datei ist größer als %1 MB, das Höchste, was angehängt werden kann.</translation>
    </message>
    <message>
        <source>The attachment needs a name of at most 255 characters.</source>
        <translation>Der Anhang braucht einen Namen mit höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <source>There is no such attachment.</source>
        <translation>Es gibt keinen solchen Anhang.</translation>
    </message>
    <message>
        <source>The attachment &apos;%1&apos; is not what was attached, so it is not opened. Restore it from a backup.</source>
        <translation>Der Anhang „%1“ ist nicht, was angehängt wurde, und wird nicht geöffnet. Stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no such job, or it has ended.</source>
        <translation>Es gibt keine solche Aufgabe, oder sie ist zu Ende.</translation>
    </message>
    <message>
        <source>Stopped as asked, after %1 of %2. What was done stays.</source>
        <translation>Angehalten wie gewünscht, nach %1 von %2. Was getan ist, bleibt.</translation>
    </message>
    <message>
        <source>The key file %1 is damaged. Restore it, or move it away: a new key is made then, and earlier anchors can no longer be checked by it.</source>
        <translation>Die Schlüsseldatei %1 ist beschädigt. Stellen Sie sie wieder her, oder legen Sie sie beiseite: Dann entsteht ein neuer Schlüssel, und frühere Verankerungen lassen sich damit nicht mehr prüfen.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Benutzername oder Kennwort ist falsch.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait %1 seconds and try again.</source>
        <translation>Zu viele Versuche. Bitte warten Sie %1 Sekunden und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a user name. Use 1 to 64 letters, digits, dots, dashes.</source>
        <translation>„%1“ kann kein Benutzername sein. Nehmen Sie 1 bis 64 Buchstaben, Ziffern, Punkte, Striche.</translation>
    </message>
    <message>
        <source>There is a user %1 already. Choose another name.</source>
        <translation>Es gibt schon einen Benutzer %1. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>Es gibt keinen Benutzer %1.</translation>
    </message>
    <message>
        <source>There is no role &apos;%1&apos;. There are: %2.</source>
        <translation>Es gibt keine Rolle „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 is the last one who may manage users. Give the right to somebody else first.</source>
        <translation>%1 ist der Letzte, der Benutzer verwalten darf. Geben Sie das Recht zuerst jemand anderem.</translation>
    </message>
    <message>
        <source>The password needs at least %1 characters. A sentence does well.</source>
        <translation>Das Kennwort braucht mindestens %1 Zeichen. Ein Satz ist gut.</translation>
    </message>
    <message>
        <source>The password may have at most %1 characters.</source>
        <translation>Das Kennwort darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>That password is among the first that anybody would guess. Choose another: a sentence does well.</source>
        <translation>Dieses Kennwort würde jeder als eines der ersten raten. Wählen Sie ein anderes: Ein Satz ist gut.</translation>
    </message>
    <message>
        <source>Nobody can be given a login on this server, because %1, who owns the books, may not make roles. Let who runs the server say: ALTER ROLE &quot;%1&quot; CREATEROLE</source>
        <translation>Niemand kann auf diesem Server einen Zugang bekommen, weil %1, dem die Bücher gehören, keine Rollen anlegen darf. Lassen Sie den Betreiber des Servers sagen: ALTER ROLE &quot;%1&quot; CREATEROLE</translation>
    </message>
    <message>
        <source>Standing in must begin before it ends, and end in the future.</source>
        <translation>Eine Vertretung muss beginnen, bevor sie endet, und in der Zukunft enden.</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves.</source>
        <translation>Niemand vertritt sich selbst.</translation>
    </message>
    <message>
        <source>%1 stands in for somebody in that time already. Revoke that first, or choose other dates.</source>
        <translation>%1 vertritt in dieser Zeit schon jemanden. Widerrufen Sie das zuerst, oder wählen Sie andere Tage.</translation>
    </message>
    <message>
        <source>There is no such standing in, or it was revoked.</source>
        <translation>Es gibt keine solche Vertretung, oder sie wurde widerrufen.</translation>
    </message>
    <message>
        <source>Please give a reason.</source>
        <translation>Bitte geben Sie einen Grund an.</translation>
    </message>
    <message>
        <source>There is no such request for approval.</source>
        <translation>Es gibt keine solche Bitte um Genehmigung.</translation>
    </message>
    <message>
        <source>This request was decided already.</source>
        <translation>Diese Bitte wurde schon entschieden.</translation>
    </message>
    <message>
        <source>Approval of this version was asked for already.</source>
        <translation>Um Genehmigung dieser Fassung wurde schon gebeten.</translation>
    </message>
    <message>
        <source>Somebody else must decide: you asked for this approval.</source>
        <translation>Jemand anderes muss entscheiden: Sie haben um diese Genehmigung gebeten.</translation>
    </message>
    <message>
        <source>%1, line %2: &apos;%3&apos; is empty. Fill it in, or map another column.</source>
        <translation>%1, Zeile %2: „%3“ ist leer. Füllen Sie es aus, oder ordnen Sie eine andere Spalte zu.</translation>
    </message>
    <message>
        <source>%1, line %2: &apos;%3&apos; is not a %4. Correct the file, or map another column.</source>
        <translation>%1, Zeile %2: „%3“ ist kein %4. Berichtigen Sie die Datei, oder ordnen Sie eine andere Spalte zu.</translation>
    </message>
    <message>
        <source>%1: some numbers have a decimal point, others a decimal comma. Write them all alike.</source>
        <translation>%1: Einige Zahlen haben einen Dezimalpunkt, andere ein Dezimalkomma. Schreiben Sie alle gleich.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 has no line with the names of its columns. Add one, or map the columns by their numbers.</source>
        <translation>%1 hat keine Zeile mit den Namen der Spalten. Ergänzen Sie eine, oder ordnen Sie die Spalten nach Nummern zu.</translation>
    </message>
    <message>
        <source>%1, line %2: there is no order %3 in %4.</source>
        <translation>%1, Zeile %2: In %4 gibt es keinen Auftrag %3.</translation>
    </message>
    <message>
        <source>%1, line %2: order %3 has no lines.</source>
        <translation>%1, Zeile %2: Auftrag %3 hat keine Zeilen.</translation>
    </message>
    <message>
        <source>%1, line %2: order %3 stands in the file twice.</source>
        <translation>%1, Zeile %2: Auftrag %3 steht zweimal in der Datei.</translation>
    </message>
    <message>
        <source>There is no entry in these books, so nothing was imported.</source>
        <translation>In diesen Büchern gibt es keine Buchung, also wurde nichts eingelesen.</translation>
    </message>
    <message>
        <source>The book has amounts of &apos;%1&apos; with %2 decimal places; these books keep %3. Nothing was rounded, and nothing imported.</source>
        <translation>Das Buch hat Beträge in „%1“ mit %2 Nachkommastellen; diese Bücher führen %3. Nichts wurde gerundet, und nichts eingelesen.</translation>
    </message>
    <message>
        <source>Entry %1 of the book (%2) has an amount that is too large: %3.</source>
        <translation>Buchung %1 des Buchs (%2) hat einen zu großen Betrag: %3.</translation>
    </message>
    <message>
        <source>Entry %1 of the book (%2) does not say what its foreign amounts are worth in %3.</source>
        <translation>Buchung %1 des Buchs (%2) sagt nicht, was ihre Fremdwährungsbeträge in %3 wert sind.</translation>
    </message>
    <message>
        <source>This was a trial run.</source>
        <translation>Das war ein Probelauf.</translation>
    </message>
    <message>
        <source>The workbook %1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>Die Arbeitsmappe %1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>There are more than %1 groups. Group by another column, or filter the list first.</source>
        <translation>Es gibt mehr als %1 Gruppen. Gruppieren Sie nach einer anderen Spalte, oder filtern Sie die Liste zuerst.</translation>
    </message>
    <message>
        <source>A list cannot be grouped by &apos;%1&apos;. Take one of: %2.</source>
        <translation>Eine Liste lässt sich nicht nach „%1“ gruppieren. Nehmen Sie eines von: %2.</translation>
    </message>
    <message>
        <source>Stopped as asked. No file was written.</source>
        <translation>Angehalten wie gewünscht. Keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>The total of &apos;%1&apos; is larger than an amount can be. Filter the list first.</source>
        <translation>Die Summe von „%1“ ist größer, als ein Betrag sein kann. Filtern Sie die Liste zuerst.</translation>
    </message>
    <message>
        <source>The view needs a name of at most %1 characters.</source>
        <translation>Die Ansicht braucht einen Namen mit höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is no view &apos;%1&apos; of this list. Views there are: %2.</source>
        <translation>Es gibt keine Ansicht „%1“ dieser Liste. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>The view &apos;%1&apos; belongs to %2. Save it under a name of your own and change that.</source>
        <translation>Die Ansicht „%1“ gehört %2. Speichern Sie sie unter einem eigenen Namen und ändern Sie diese.</translation>
    </message>
    <message>
        <source>At most %1 records are changed at once. Filter or select fewer.</source>
        <translation>Höchstens %1 Datensätze werden auf einmal geändert. Filtern oder wählen Sie weniger.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be set. Write %2.</source>
        <translation>„%1“ kann nicht gesetzt werden. Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>Nothing was changed, because of %1: %2</source>
        <translation>Nichts wurde geändert, wegen %1: %2</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another place, or make room there.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1. Wählen Sie einen anderen Ort, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>There is no tax code %1. The codes are: %2.</source>
        <translation>Es gibt keinen Steuerschlüssel %1. Die Schlüssel sind: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration in whole minutes. Type it as 1:30, 90m or 1.5h.</source>
        <translation type="vanished">„%1“ ist keine Dauer in ganzen Minuten. Schreiben Sie sie als 1:30, 90m oder 1.5h.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Die beiden Kennwörter sind verschieden. Geben Sie zweimal dasselbe ein.</translation>
    </message>
    <message>
        <source>%1 is no file that can be read. Folders and devices cannot be attached.</source>
        <translation type="vanished">%1 ist keine lesbare Datei. Ordner und Geräte lassen sich nicht anhängen.</translation>
    </message>
    <message>
        <source>There is no file and no picture to paste. Copy one first.</source>
        <translation>Es gibt keine Datei und kein Bild einzufügen. Kopieren Sie zuerst eines.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is of a kind that may run programs, so it is not opened from here. Save it where you can look at it with care.</source>
        <translation>„%1“ ist von einer Art, die Programme ausführen kann, und wird von hier nicht geöffnet. Speichern Sie sie dort, wo Sie sie mit Vorsicht ansehen können.</translation>
    </message>
    <message>
        <source>There is no such record %1. Look for it in its list.</source>
        <translation>Es gibt keinen solchen Datensatz %1. Suchen Sie ihn in seiner Liste.</translation>
    </message>
    <message>
        <source>What you type cannot be kept in %1 until you save it. Make room there, or save soon.</source>
        <translation>Was Sie eingeben, kann in %1 nicht aufbewahrt werden, bis Sie speichern. Schaffen Sie dort Platz, oder speichern Sie bald.</translation>
    </message>
    <message>
        <source>There is no employee %1. Look for them in the list of employees.</source>
        <translation>Es gibt keinen Mitarbeiter %1. Suchen Sie in der Liste der Mitarbeiter.</translation>
    </message>
    <message>
        <source>There is no item %1. Look for it in the list of items.</source>
        <translation>Es gibt keinen Artikel %1. Suchen Sie ihn in der Liste der Artikel.</translation>
    </message>
    <message>
        <source>No account plays the role &apos;%1&apos;. Choose one in the chart of accounts.</source>
        <translation>Kein Konto hat die Rolle „%1“. Wählen Sie eines im Kontenplan.</translation>
    </message>
    <message>
        <source>There is no account %1. Look for it in the chart of accounts.</source>
        <translation>Es gibt kein Konto %1. Suchen Sie es im Kontenplan.</translation>
    </message>
    <message>
        <source>There is no open dimension value %1. Look for it in the list of dimensions.</source>
        <translation>Es gibt keinen offenen Dimensionswert %1. Suchen Sie ihn in der Liste der Dimensionen.</translation>
    </message>
    <message>
        <source>There is no dimension &apos;%1&apos;. Choose another one, or add it first.</source>
        <translation>Es gibt keine Dimension „%1“. Wählen Sie eine andere, oder legen Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>There is no fiscal year &apos;%1&apos;. Look for it in the list of periods.</source>
        <translation>Es gibt kein Geschäftsjahr „%1“. Suchen Sie es in der Liste der Perioden.</translation>
    </message>
    <message>
        <source>The fiscal year of %1 is closed. Open the year again first.</source>
        <translation>Das Geschäftsjahr von %1 ist abgeschlossen. Öffnen Sie das Jahr zuerst wieder.</translation>
    </message>
    <message>
        <source>Entry %1 closes fiscal year %2. Open the year %2 again instead.</source>
        <translation>Buchung %1 schließt Geschäftsjahr %2 ab. Öffnen Sie stattdessen das Jahr %2 wieder.</translation>
    </message>
    <message>
        <source>There is no open item %1. Look for it in the list of open items.</source>
        <translation>Es gibt keinen offenen Posten %1. Suchen Sie ihn in der Liste der offenen Posten.</translation>
    </message>
    <message>
        <source>There is no payment %1. Look for it in the list of payments.</source>
        <translation>Es gibt keine Zahlung %1. Suchen Sie sie in der Liste der Zahlungen.</translation>
    </message>
    <message>
        <source>There is no bank line %1. Look for it in the list of bank lines.</source>
        <translation>Es gibt keinen Bankumsatz %1. Suchen Sie ihn in der Liste der Bankumsätze.</translation>
    </message>
    <message>
        <source>No bank line has a suggestion that is sure enough. Look at the suggestions, and choose line by line.</source>
        <translation>Kein Bankumsatz hat einen Vorschlag, der sicher genug ist. Sehen Sie die Vorschläge an, und wählen Sie Zeile für Zeile.</translation>
    </message>
    <message>
        <source>There is no tax code %1. Look for it in the list of tax codes.</source>
        <translation>Es gibt keinen Steuerschlüssel %1. Suchen Sie ihn in der Liste der Steuerschlüssel.</translation>
    </message>
    <message>
        <source>The server does not let %1 in: the name or the password is wrong, or the user has no login there. Who manages the users gives one with a new password.</source>
        <translation>Der Server lässt %1 nicht ein: Name oder Kennwort ist falsch, oder der Benutzer hat dort keinen Zugang. Wer die Benutzer verwaltet, gibt einen mit einem neuen Kennwort.</translation>
    </message>
    <message>
        <source>The books are of an earlier Tandem (this one needs schema %1). Their owner brings them up to date by opening them once, as OWNER of postgresql://OWNER@HOST/DATABASE.</source>
        <translation>Die Bücher sind von einem früheren Tandem (dieses braucht Schema %1). Ihr Besitzer bringt sie auf den neuen Stand, indem er sie einmal öffnet, als OWNER von postgresql://OWNER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>There is no company file %1. Choose another file, or make a new company there.</source>
        <translation>Es gibt keine Firmendatei %1. Wählen Sie eine andere Datei, oder legen Sie dort eine neue Firma an.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where a company file is not safe. Copy it to a local disk, or move the books to a PostgreSQL server.</source>
        <translation>%1 liegt auf einem Netzlaufwerk (%2), wo eine Firmendatei nicht sicher ist. Kopieren Sie sie auf einen lokalen Datenträger, oder ziehen Sie auf einen PostgreSQL-Server um.</translation>
    </message>
    <message>
        <source>%1 is not a Tandem company file (%2). It is left as it is. To take books over from another program, import them into a company.</source>
        <translation>%1 ist keine Tandem-Firmendatei (%2). Sie bleibt, wie sie ist. Um Bücher aus einem anderen Programm zu übernehmen, lesen Sie sie in eine Firma ein.</translation>
    </message>
    <message>
        <source>The tables of these books are not as Tandem made them (%1). Restore the last backup.</source>
        <translation>Die Tabellen dieser Bücher sind nicht, wie Tandem sie angelegt hat (%1). Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The company file is damaged (%1). Restore the last backup.</source>
        <translation>Die Firmendatei ist beschädigt (%1). Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is taken from %2 to %3 by &apos;%4&apos; (appointment %5). Choose another time, or ask for the next free one.</source>
        <translation>%1 ist von %2 bis %3 durch „%4“ belegt (Termin %5). Wählen Sie eine andere Zeit, oder fragen Sie nach der nächsten freien.</translation>
    </message>
    <message>
        <source>There is no resource %1. Look for it in the list of resources.</source>
        <translation>Es gibt keine Ressource %1. Suchen Sie sie in der Liste der Ressourcen.</translation>
    </message>
    <message>
        <source>There is no party %1. Look for it by name in the list of parties.</source>
        <translation>Es gibt keinen Kontakt %1. Suchen Sie ihn nach Namen in der Liste der Kontakte.</translation>
    </message>
    <message>
        <source>There is no visit %1. Look for it in the list of visits.</source>
        <translation>Es gibt keinen Besuch %1. Suchen Sie ihn in der Liste der Besuche.</translation>
    </message>
    <message>
        <source>There is no order %1. Look for it in the list of orders.</source>
        <translation>Es gibt keinen Auftrag %1. Suchen Sie ihn in der Liste der Aufträge.</translation>
    </message>
    <message>
        <source>There is no invoice %1. Look for it in the list of invoices.</source>
        <translation>Es gibt keine Rechnung %1. Suchen Sie sie in der Liste der Rechnungen.</translation>
    </message>
    <message>
        <source>The role needs a name.</source>
        <translation>Die Rolle braucht einen Namen.</translation>
    </message>
    <message>
        <source>The role &apos;%1&apos; keeps every right, so that somebody can always manage users. Make another role for fewer rights.</source>
        <translation>Die Rolle „%1“ behält jedes Recht, damit immer jemand Benutzer verwalten kann. Legen Sie für weniger Rechte eine andere an.</translation>
    </message>
    <message>
        <source>%2 users have the role &apos;%1&apos;. Give them other roles first.</source>
        <translation>%2 Benutzer haben die Rolle „%1“. Geben Sie ihnen zuerst andere Rollen.</translation>
    </message>
    <message>
        <source>The logo must be a PNG or JPEG picture of at most %1 KiB.</source>
        <translation>Das Logo muss ein PNG- oder JPEG-Bild von höchstens %1 KiB sein.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no place in a list. Write what the last page named.</source>
        <translation>„%1“ ist keine Stelle in einer Liste. Schreiben Sie, was die letzte Seite nannte.</translation>
    </message>
    <message>
        <source>The program tandemctl-paint, which paints documents, is not beside tandemctl. Install Tandem anew.</source>
        <translation>Das Programm tandemctl-paint, das Dokumente zeichnet, liegt nicht neben tandemctl. Installieren Sie Tandem neu.</translation>
    </message>
    <message>
        <source>There is no company in these books yet. Make one first.</source>
        <translation>In diesen Büchern gibt es noch keine Firma. Legen Sie zuerst eine an.</translation>
    </message>
    <message>
        <source>%1 is no file that can be read. Folders and devices cannot be taken.</source>
        <translation>%1 ist keine lesbare Datei. Ordner und Geräte können nicht genommen werden.</translation>
    </message>
    <message>
        <source>A reminder of backups comes after 1 to %1 days.</source>
        <translation>An Sicherungen wird nach 1 bis %1 Tagen erinnert.</translation>
    </message>
    <message>
        <source>The holiday needs a name, such as New Year&apos;s Day.</source>
        <translation>Der Feiertag braucht einen Namen, etwa Neujahr.</translation>
    </message>
    <message>
        <source>Say on which day %1 is.</source>
        <translation>Geben Sie an, an welchem Tag %1 ist.</translation>
    </message>
    <message>
        <source>On %1, there is %2 already. Remove that one first.</source>
        <translation>Am %1 ist schon %2 eingetragen. Entfernen Sie das zuerst.</translation>
    </message>
    <message>
        <source>There is no holiday %1. Look for it in the list of holidays.</source>
        <translation>Es gibt keinen Feiertag %1. Suchen Sie ihn in der Liste der Feiertage.</translation>
    </message>
    <message>
        <source>A transfer needs at least one item. Say what goes, and how much.</source>
        <translation>Eine Umlagerung braucht mindestens einen Artikel. Geben Sie an, was und wie viel umgelagert wird.</translation>
    </message>
    <message>
        <source>The goods are in warehouse %1 already. Choose another one.</source>
        <translation>Die Ware liegt schon im Lager %1. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Of item %1, warehouse %2 has %3, less than nothing, so the goods would be used up as they come. Count that warehouse first.</source>
        <translation>Von Artikel %1 hat das Lager %2 einen Bestand von %3, also weniger als nichts; die Ware wäre bei der Ankunft schon verbraucht. Zählen Sie zuerst dieses Lager.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration in whole minutes. Type it as 1:30, 90 or 1.5h.</source>
        <translation>„%1“ ist keine Dauer in ganzen Minuten. Schreiben Sie sie als 1:30, 90 oder 1,5h.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is counted in %2, but the unit here is %3. Type it in %3, or without a unit.</source>
        <translation>„%1“ ist in %2 angegeben, die Einheit hier ist aber %3. Geben Sie die Menge in %3 oder ohne Einheit an.</translation>
    </message>
    <message>
        <source>%1 %2 cannot be: %2 is kept with %3 decimal places. Round it, or take another unit.</source>
        <translation>%1 %2 geht nicht: %2 wird mit %3 Nachkommastellen geführt. Runden Sie, oder nehmen Sie eine andere Einheit.</translation>
    </message>
    <message>
        <source>Documents are not written in &quot;%1&quot;. Choose one of %2, or leave it empty for the company&apos;s language.</source>
        <translation>Belege werden nicht in „%1“ geschrieben. Wählen Sie eine von %2, oder lassen Sie das Feld für die Sprache der Firma leer.</translation>
    </message>
    <message>
        <source>Order %1 is %2, and only a quote can be changed. Cancel it while nothing of it went out and make a copy of it; else take goods back, or credit the invoice.</source>
        <translation>Auftrag %1 ist %2, und nur ein Angebot lässt sich ändern. Stornieren Sie ihn, solange nichts davon hinausging, und legen Sie eine Kopie an; sonst nehmen Sie Ware zurück, oder schreiben Sie die Rechnung gut.</translation>
    </message>
    <message>
        <source>%1 is not what bulk-edit listed. Keep its output with --format csv, and name that file.</source>
        <translation>%1 ist nicht das, was bulk-edit aufgelistet hat. Heben Sie seine Ausgabe mit --format csv auf, und nennen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The visit of %1 is %2, so it stays as it was. Announce a new one.</source>
        <translation>Der Besuch von %1 ist %2 und bleibt, wie er war. Kündigen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>A password is needed. Set %1, or give --%2, or call from a terminal.</source>
        <translation>Ein Passwort wird gebraucht. Setzen Sie %1, geben Sie --%2 an, oder rufen Sie von einem Terminal aus auf.</translation>
    </message>
    <message>
        <source>The two passwords differ. Call again.</source>
        <translation>Die beiden Passwörter sind verschieden. Rufen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>There is no statement %1 that was imported. Look for it in the list of imported files.</source>
        <translation>Es gibt keinen eingelesenen Auszug %1. Suchen Sie ihn in der Liste der eingelesenen Dateien.</translation>
    </message>
    <message>
        <source>%1 stays: %2 of its lines are explained, namely %3. Undo those matches first, then take the file back.</source>
        <translation>%1 bleibt: %2 der Umsätze daraus sind geklärt, nämlich %3. Heben Sie zuerst diese Zuordnungen auf, und nehmen Sie dann die Datei zurück.</translation>
    </message>
    <message>
        <source>The server answers, but has no database %1. Check the name; a new company makes the database it is to lie in.</source>
        <translation>Der Server antwortet, hat aber keine Datenbank %1. Prüfen Sie den Namen; eine neue Firma legt die Datenbank an, in der sie liegen soll.</translation>
    </message>
    <message>
        <source>The database %1 could not be made on the server: %2. Who administers the server can make it with: %3</source>
        <translation>Die Datenbank %1 konnte auf dem Server nicht angelegt werden: %2. Wer den Server verwaltet, legt sie so an: %3</translation>
    </message>
    <message>
        <source>The asset has no name. Say what it is.</source>
        <translation>Das Anlagegut hat keinen Namen. Sagen Sie, was es ist.</translation>
    </message>
    <message>
        <source>The class of assets has no code. Give it a short one.</source>
        <translation>Die Anlagenklasse hat kein Kürzel. Geben Sie ihr ein kurzes.</translation>
    </message>
    <message>
        <source>There is a class of assets %1 already. Choose another code.</source>
        <translation>Es gibt schon eine Anlagenklasse %1. Wählen Sie ein anderes Kürzel.</translation>
    </message>
    <message>
        <source>There is no class of assets %1. Add it first.</source>
        <translation>Es gibt keine Anlagenklasse %1. Legen Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>There is no asset %1. Look for it in the register.</source>
        <translation>Es gibt kein Anlagegut %1. Suchen Sie es im Anlagenverzeichnis.</translation>
    </message>
    <message>
        <source>There is no depreciation run %1.</source>
        <translation>Es gibt keinen Abschreibungslauf %1.</translation>
    </message>
    <message>
        <source>The day is missing. Say when it was.</source>
        <translation>Der Tag fehlt. Geben Sie an, wann es war.</translation>
    </message>
    <message>
        <source>What an asset cost is more than zero.</source>
        <translation>Anschaffungskosten sind größer als null.</translation>
    </message>
    <message>
        <source>The residual value lies between zero and the cost of %1.</source>
        <translation>Der Restwert liegt zwischen null und den Anschaffungskosten von %1.</translation>
    </message>
    <message>
        <source>A useful life of %1 months is not possible. Take 1 to 1200.</source>
        <translation>Eine Nutzungsdauer von %1 Monaten ist nicht möglich. Nehmen Sie 1 bis 1200.</translation>
    </message>
    <message>
        <source>A declining rate lies above 0 % and up to 100 % a year.</source>
        <translation>Ein degressiver Satz liegt über 0 % und höchstens bei 100 % im Jahr.</translation>
    </message>
    <message>
        <source>How many units it is good for, or was used for, is more than zero.</source>
        <translation>Die Leistung, gesamt oder erbracht, ist größer als null.</translation>
    </message>
    <message>
        <source>What was depreciated before lies between zero and %1, the cost less the residual value.</source>
        <translation>Was bisher abgeschrieben wurde, liegt zwischen null und %1, den Anschaffungskosten abzüglich Restwert.</translation>
    </message>
    <message>
        <source>Asset %1 is not depreciated by units, so usage says nothing.</source>
        <translation>Anlagegut %1 wird nicht nach Leistung abgeschrieben; die Leistung sagt hier nichts.</translation>
    </message>
    <message>
        <source>Asset %1 was disposed of already.</source>
        <translation>Anlagegut %1 ist schon abgegangen.</translation>
    </message>
    <message>
        <source>Asset %1 has moves up to %2, so nothing can happen to it on %3. Take a later day, or undo them first.</source>
        <translation>Anlagegut %1 hat Vorgänge bis %2; am %3 kann mit ihm nichts mehr geschehen. Nehmen Sie einen späteren Tag, oder nehmen Sie diese zuerst zurück.</translation>
    </message>
    <message>
        <source>The part that goes is more than zero and at most %1, what is left of the cost.</source>
        <translation>Der abgehende Teil ist größer als null und höchstens %1, der Rest der Anschaffungskosten.</translation>
    </message>
    <message>
        <source>Proceeds are zero or more.</source>
        <translation>Der Erlös ist null oder mehr.</translation>
    </message>
    <message>
        <source>Asset %1 can be written down by more than zero and at most %2, its book value.</source>
        <translation>Anlagegut %1 kann um mehr als null und höchstens %2, seinen Buchwert, abgewertet werden.</translation>
    </message>
    <message>
        <source>Asset %1 can be written up by more than zero and at most %2: it would stand no higher without the impairment.</source>
        <translation>Anlagegut %1 kann um mehr als null und höchstens %2 zugeschrieben werden: höher stünde es auch ohne die Abwertung nicht.</translation>
    </message>
    <message>
        <source>Asset %1 is there already. Choose another class or cost centre.</source>
        <translation>Anlagegut %1 ist schon dort. Wählen Sie eine andere Klasse oder Kostenstelle.</translation>
    </message>
    <message>
        <source>Nothing is left to undo of asset %1.</source>
        <translation>Bei Anlagegut %1 gibt es nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>Asset %1 was depreciated by run %2. Undo the run.</source>
        <translation>Anlagegut %1 wurde mit Lauf %2 abgeschrieben. Nehmen Sie den Lauf zurück.</translation>
    </message>
    <message>
        <source>Depreciation run %1 was undone already.</source>
        <translation>Abschreibungslauf %1 wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Asset %1 has later moves. Undo those first, then run %2.</source>
        <translation>Anlagegut %1 hat spätere Vorgänge. Nehmen Sie erst diese zurück, dann Lauf %2.</translation>
    </message>
    <message>
        <source>Up to %1 nothing is left to depreciate.</source>
        <translation>Bis %1 ist nichts mehr abzuschreiben.</translation>
    </message>
    <message>
        <source>There is no budget %1. Look for it in the list of budgets.</source>
        <translation>Es gibt kein Budget %1. Suchen Sie es in der Liste der Budgets.</translation>
    </message>
    <message>
        <source>The budget needs a name, such as Operations.</source>
        <translation>Das Budget braucht einen Namen, etwa Betrieb.</translation>
    </message>
    <message>
        <source>There is a budget %1 for %2 already. Make a new version of it, or choose another name.</source>
        <translation>Für %2 gibt es schon ein Budget %1. Legen Sie eine neue Version davon an, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no fiscal year %1. Open it first, or name another one.</source>
        <translation>Es gibt kein Geschäftsjahr %1. Eröffnen Sie es zuerst, oder nennen Sie ein anderes.</translation>
    </message>
    <message>
        <source>There is no fiscal year before %1, so there is no actual to plan from. Name the year to take it from.</source>
        <translation>Vor %1 gibt es kein Geschäftsjahr, also kein Ist, nach dem geplant werden kann. Nennen Sie das Jahr, aus dem es kommen soll.</translation>
    </message>
    <message>
        <source>Nothing was earned or spent in %1, so there is nothing to plan from.</source>
        <translation>In %1 gab es weder Erträge noch Aufwendungen, nach denen geplant werden kann.</translation>
    </message>
    <message>
        <source>A growth of %1 % is not possible: give -100 to 1000.</source>
        <translation>Ein Wachstum von %1 % ist nicht möglich: Geben Sie -100 bis 1000 an.</translation>
    </message>
    <message>
        <source>Version %2 of the budget %1 is not a draft. Make a new version of it and change that.</source>
        <translation>Version %2 des Budgets %1 ist kein Entwurf. Legen Sie eine neue Version an, und ändern Sie diese.</translation>
    </message>
    <message>
        <source>The budget %1 plans nothing yet. Enter its amounts first.</source>
        <translation>Das Budget %1 plant noch nichts. Geben Sie zuerst seine Beträge ein.</translation>
    </message>
    <message>
        <source>The account %1 is a heading. Plan on the accounts below it.</source>
        <translation>Das Konto %1 ist eine Überschrift. Planen Sie auf den Konten darunter.</translation>
    </message>
    <message>
        <source>The month %1 is not in the fiscal year %2.</source>
        <translation>Der Monat %1 liegt nicht im Geschäftsjahr %2.</translation>
    </message>
    <message>
        <source>The account %1 is planned twice for %2. Leave one of them out.</source>
        <translation>Das Konto %1 ist für %2 zweimal geplant. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>A budget is in the company&apos;s currency, %1.</source>
        <translation>Ein Budget steht in der Währung der Firma, %1.</translation>
    </message>
    <message>
        <source>A budget of %1 is compared with days from %2 to %3.</source>
        <translation>Ein Budget von %1 wird mit Tagen vom %2 bis zum %3 verglichen.</translation>
    </message>
    <message>
        <source>This order exceeds the budget %1: on account %2 from %3, %4 are planned, %5 used, %6 committed and %7 asked for. Order less, or have a larger budget approved.</source>
        <translation>Diese Bestellung überschreitet das Budget %1: Auf Konto %2 sind für %3 %4 geplant, %5 verbraucht, %6 gebunden und %7 verlangt. Bestellen Sie weniger, oder lassen Sie ein größeres Budget genehmigen.</translation>
    </message>
    <message>
        <source>There is no scenario %1. Look for it in the list of scenarios.</source>
        <translation>Es gibt kein Szenario %1. Suchen Sie es in der Liste der Szenarien.</translation>
    </message>
    <message>
        <source>The scenario needs a name, such as Customers pay late.</source>
        <translation>Das Szenario braucht einen Namen, etwa Kunden zahlen spät.</translation>
    </message>
    <message>
        <source>There is a scenario %1 already. Change that one, or choose another name.</source>
        <translation>Es gibt schon ein Szenario %1. Ändern Sie dieses, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A delay of %1 days is not possible: give 0 to 365.</source>
        <translation>Eine Verzögerung von %1 Tagen ist nicht möglich: Geben Sie 0 bis 365 an.</translation>
    </message>
    <message>
        <source>A share of %1 % is not possible: give 0 to 100.</source>
        <translation>Ein Anteil von %1 % ist nicht möglich: Geben Sie 0 bis 100 an.</translation>
    </message>
    <message>
        <source>Each extra item needs a day, an amount that is not zero, and some words.</source>
        <translation>Jeder zusätzliche Posten braucht einen Tag, einen Betrag ungleich null und einen Text.</translation>
    </message>
    <message>
        <source>A forecast of %1 weeks is not possible: ask for 1 to 104.</source>
        <translation>Eine Vorschau über %1 Wochen ist nicht möglich: Geben Sie 1 bis 104 an.</translation>
    </message>
    <message>
        <source>There is no exchange rate between %1 and %2 on %3, nor in the %4 days before. Enter one under Exchange rates, or import the file of your central bank.</source>
        <translation>Zwischen %1 und %2 gibt es am %3 und in den %4 Tagen davor keinen Wechselkurs. Erfassen Sie einen unter Wechselkurse, oder importieren Sie die Datei Ihrer Zentralbank.</translation>
    </message>
    <message>
        <source>There is no such exchange rate. Look for it in the list of rates.</source>
        <translation>Diesen Wechselkurs gibt es nicht. Suchen Sie ihn in der Liste der Kurse.</translation>
    </message>
    <message>
        <source>%1 gives a rate of %2 in %3 for %4 already: %5. Change that one.</source>
        <translation>%1 nennt für %2 in %3 am %4 schon einen Kurs: %5. Ändern Sie diesen.</translation>
    </message>
    <message>
        <source>An exchange rate of %1 cannot be: it is more than 0, with at most %2 digits before and after the point together.</source>
        <translation>Ein Wechselkurs von %1 ist nicht möglich: Er ist größer als 0 und hat vor und nach dem Komma zusammen höchstens %2 Ziffern.</translation>
    </message>
    <message>
        <source>The books were revalued on %1 with this rate, so it stays. Enter the right one from another source, which goes first, and revalue that day again.</source>
        <translation>Mit diesem Kurs wurden die Bücher am %1 bewertet, darum bleibt er. Erfassen Sie den richtigen aus einer anderen Quelle, die vorgeht, und bewerten Sie diesen Tag noch einmal.</translation>
    </message>
    <message>
        <source>Say for which day the exchange rate counts.</source>
        <translation>Geben Sie an, für welchen Tag der Wechselkurs gilt.</translation>
    </message>
    <message>
        <source>Say where the rate comes from, as one word such as manual or ecb.</source>
        <translation>Geben Sie mit einem Wort an, woher der Kurs kommt, etwa manual oder ecb.</translation>
    </message>
    <message>
        <source>There is no currency %1 in ISO 4217. Write its three letters, such as USD.</source>
        <translation>ISO 4217 kennt keine Währung %1. Schreiben Sie drei Buchstaben, etwa USD.</translation>
    </message>
    <message>
        <source>A rate is between two currencies, not between %1 and itself.</source>
        <translation>Ein Kurs gilt zwischen zwei Währungen, nicht zwischen %1 und sich selbst.</translation>
    </message>
    <message>
        <source>A rate may be used for 0 to %1 days, not for %2.</source>
        <translation>Ein Kurs darf 0 bis %1 Tage lang gelten, nicht %2.</translation>
    </message>
    <message>
        <source>%1 at the rate %2 is more than the books hold. Check the rate.</source>
        <translation>%1 zum Kurs %2 ist mehr, als die Bücher fassen. Prüfen Sie den Kurs.</translation>
    </message>
    <message>
        <source>%1 has not come yet, so nothing can be revalued on it. Choose today or an earlier day.</source>
        <translation>%1 liegt in der Zukunft, darum kann an diesem Tag nichts bewertet werden. Wählen Sie heute oder einen früheren Tag.</translation>
    </message>
    <message>
        <source>The expense &apos;%1&apos; is nothing. Give its amount, or leave it out.</source>
        <translation>Der Aufwand „%1“ ist null. Geben Sie einen Betrag an, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>%1 is locked for good: nothing is posted up to %2, and no exception is made. Take a later day.</source>
        <translation>%1 ist endgültig gesperrt: Bis %2 wird nichts gebucht, auch nicht mit Ausnahme. Nehmen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>The books are locked for good through %1. That lock only moves forward: give a later day.</source>
        <translation>Die Bücher sind bis %1 endgültig gesperrt. Diese Sperre geht nur vorwärts: Geben Sie einen späteren Tag an.</translation>
    </message>
    <message>
        <source>A lock for good cannot be taken back, so it goes up to %1 at most. Give that day or an earlier one.</source>
        <translation>Eine endgültige Sperre lässt sich nicht zurücknehmen und reicht höchstens bis %1. Geben Sie diesen oder einen früheren Tag an.</translation>
    </message>
    <message>
        <source>An exception from the lock dates needs a reason. Say why.</source>
        <translation>Eine Ausnahme von den Sperrdaten braucht einen Grund. Nennen Sie ihn.</translation>
    </message>
    <message>
        <source>An exception ends after it begins, not in the past, and within %1 days. Correct its times.</source>
        <translation>Eine Ausnahme endet nach ihrem Beginn, nicht in der Vergangenheit und binnen %1 Tagen. Berichtigen Sie die Zeiten.</translation>
    </message>
    <message>
        <source>There is no exception %1 that could be revoked.</source>
        <translation>Es gibt keine Ausnahme %1, die widerrufen werden könnte.</translation>
    </message>
    <message>
        <source>Account %1 is one of income or expenses and cannot be cash. Choose another section.</source>
        <translation>Konto %1 ist ein Ertrags- oder Aufwandskonto und kann kein Zahlungsmittel sein. Wählen Sie einen anderen Abschnitt.</translation>
    </message>
    <message>
        <source>There is no statement &apos;%1&apos;. There are: %2.</source>
        <translation>Es gibt keinen Bericht „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A note belongs to an account or to a line of the statement. Name one of them.</source>
        <translation>Eine Anmerkung gehört zu einem Konto oder zu einer Zeile des Berichts. Nennen Sie eines davon.</translation>
    </message>
    <message>
        <source>A note has %1 characters at most. Shorten it.</source>
        <translation>Eine Anmerkung hat höchstens %1 Zeichen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Account %1 cannot stand below itself, or below an account that stands below it. Choose another one above it.</source>
        <translation>Konto %1 kann nicht unter sich selbst stehen oder unter einem Konto, das unter ihm steht. Wählen Sie ein anderes darüber.</translation>
    </message>
    <message>
        <source>Account %1 plays the role &apos;%2&apos;. Give the role to another account first.</source>
        <translation>Konto %1 hat die Rolle „%2“. Geben Sie die Rolle zuerst einem anderen Konto.</translation>
    </message>
    <message>
        <source>Account %2 stands below %1 and is open. Close it first, or put it below another one.</source>
        <translation>Konto %2 steht unter %1 und ist offen. Schließen Sie es zuerst, oder stellen Sie es unter ein anderes.</translation>
    </message>
    <message>
        <source>An amount in %2 stands on account %1. Move it to another account, or merge the account into another one.</source>
        <translation>Auf Konto %1 steht ein Betrag in %2. Buchen Sie ihn um, oder legen Sie das Konto mit einem anderen zusammen.</translation>
    </message>
    <message>
        <source>Account %1 was used, so it stays in the books. Close it instead.</source>
        <translation>Konto %1 wurde benutzt und bleibt deshalb in den Büchern. Schließen Sie es stattdessen.</translation>
    </message>
    <message>
        <source>Account %1 was merged into %2. Use %2.</source>
        <translation>Konto %1 wurde mit %2 zusammengelegt. Nehmen Sie %2.</translation>
    </message>
    <message>
        <source>Account %1 cannot be merged into itself. Choose another one.</source>
        <translation>Konto %1 kann nicht mit sich selbst zusammengelegt werden. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Account %1 cannot be merged into %2: they differ in type or kind, or one of them is a heading.</source>
        <translation>Konto %1 kann nicht mit %2 zusammengelegt werden: Sie unterscheiden sich in Typ oder Art, oder eines ist eine Überschrift.</translation>
    </message>
    <message>
        <source>Account %1 has lines up to %2, so it cannot be merged on %3. Take a day that is not before the last line.</source>
        <translation>Konto %1 hat Zeilen bis %2 und kann deshalb nicht am %3 zusammengelegt werden. Nehmen Sie einen Tag, der nicht vor der letzten Zeile liegt.</translation>
    </message>
    <message>
        <source>An entry of %1 waits for a second person here. Save it as a draft, and ask for approval.</source>
        <translation>Eine Buchung über %1 wartet hier auf eine zweite Person. Sichern Sie sie als Entwurf, und bitten Sie um Freigabe.</translation>
    </message>
    <message>
        <source>Reversing an entry of %1 waits for a second person here. Ask for approval.</source>
        <translation>Das Stornieren einer Buchung über %1 wartet hier auf eine zweite Person. Bitten Sie um Freigabe.</translation>
    </message>
    <message>
        <source>No rule makes this wait for a second person. Post it yourself.</source>
        <translation>Keine Regel lässt dies auf eine zweite Person warten. Buchen Sie es selbst.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of a rule for &apos;%2&apos;. Entries are manual or reversal, payments in or out.</source>
        <translation>„%1“ ist keine Art einer Regel für „%2“. Buchungen sind manual oder reversal, Zahlungen in oder out.</translation>
    </message>
    <message>
        <source>The amount from which a rule counts is 0 or more.</source>
        <translation>Der Betrag, ab dem eine Regel gilt, ist 0 oder mehr.</translation>
    </message>
    <message>
        <source>There is no rule %1. Look for it in the list of approval rules.</source>
        <translation>Es gibt keine Regel %1. Suchen Sie sie in der Liste der Freigaberegeln.</translation>
    </message>
    <message>
        <source>The loan has no name. Say whose it is, or what it is for.</source>
        <translation>Das Darlehen hat keinen Namen. Sagen Sie, von wem oder wofür es ist.</translation>
    </message>
    <message>
        <source>What is borrowed or paid back is more than zero.</source>
        <translation>Was aufgenommen oder getilgt wird, ist größer als null.</translation>
    </message>
    <message>
        <source>The interest of a loan lies between 0 % and 100 % a year.</source>
        <translation>Der Zins eines Darlehens liegt zwischen 0 % und 100 % im Jahr.</translation>
    </message>
    <message>
        <source>A loan has 1 to 1200 instalments, not %1.</source>
        <translation>Ein Darlehen hat 1 bis 1200 Raten, nicht %1.</translation>
    </message>
    <message>
        <source>Instalments come every 1, 3, 6 or 12 months, not every %1.</source>
        <translation>Raten kommen alle 1, 3, 6 oder 12 Monate, nicht alle %1.</translation>
    </message>
    <message>
        <source>The first instalment, on %1, comes after the loan, on %2. Move one of the days.</source>
        <translation>Die erste Rate, am %1, kommt nach dem Darlehen, am %2. Ändern Sie einen der Tage.</translation>
    </message>
    <message>
        <source>There is no loan %1. Look for it in the list of loans.</source>
        <translation>Es gibt kein Darlehen %1. Suchen Sie es in der Liste der Darlehen.</translation>
    </message>
    <message>
        <source>Loan %1 is paid back.</source>
        <translation>Darlehen %1 ist getilgt.</translation>
    </message>
    <message>
        <source>Instalment %2 of loan %1 is not the next one any more: somebody posted it meanwhile.</source>
        <translation>Rate %2 von Darlehen %1 ist nicht mehr die nächste: jemand hat sie inzwischen gebucht.</translation>
    </message>
    <message>
        <source>Loan %1 has %2 left, so no more can be paid back.</source>
        <translation>Darlehen %1 hat eine Restschuld von %2; mehr kann nicht getilgt werden.</translation>
    </message>
    <message>
        <source>Loan %1 has moves up to %2, so nothing can happen to it on %3. Take a later day, or undo them first.</source>
        <translation>Darlehen %1 hat Vorgänge bis %2; am %3 kann mit ihm nichts mehr geschehen. Nehmen Sie einen späteren Tag, oder nehmen Sie diese zuerst zurück.</translation>
    </message>
    <message>
        <source>Loan %1 has an instalment due on %2. Post it first.</source>
        <translation>Darlehen %1 hat eine Rate, die am %2 fällig ist. Buchen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>Nothing is left to undo of loan %1.</source>
        <translation>Bei Darlehen %1 gibt es nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>It has no name. Say in a few words what it is for.</source>
        <translation>Der Name fehlt. Sagen Sie in wenigen Worten, wofür es ist.</translation>
    </message>
    <message>
        <source>The first day is missing. Say from when on it is due.</source>
        <translation>Der erste Tag fehlt. Geben Sie an, ab wann es fällig ist.</translation>
    </message>
    <message>
        <source>It cannot come every %1. Take a number from 1 to 1000.</source>
        <translation>Alle %1 geht nicht. Nehmen Sie eine Zahl von 1 bis 1000.</translation>
    </message>
    <message>
        <source>%1 is no day of a month. Take 1 to 31; 31 is the last day.</source>
        <translation>%1 ist kein Tag eines Monats. Nehmen Sie 1 bis 31; 31 ist der letzte Tag.</translation>
    </message>
    <message>
        <source>It ends on %1, before it begins on %2. Move one of the days.</source>
        <translation>Es endet am %1, vor dem Beginn am %2. Ändern Sie einen der Tage.</translation>
    </message>
    <message>
        <source>From %1 to %2 it is never due. Let it end later.</source>
        <translation>Von %1 bis %2 ist es nie fällig. Lassen Sie es später enden.</translation>
    </message>
    <message>
        <source>An amount to spread, or on a bill, is more than zero.</source>
        <translation>Ein abgegrenzter Betrag oder der einer Rechnung ist größer als null.</translation>
    </message>
    <message>
        <source>%1 to %2 are no whole months. Spread it by day, or end a day before the month is full.</source>
        <translation>%1 bis %2 sind keine ganzen Monate. Verteilen Sie nach Tagen, oder enden Sie einen Tag, bevor der Monat voll ist.</translation>
    </message>
    <message>
        <source>An amount is spread over %1 months at most.</source>
        <translation>Ein Betrag wird über höchstens %1 Monate verteilt.</translation>
    </message>
    <message>
        <source>The bill has no line. Say what is paid for, and how much.</source>
        <translation>Die Eingangsrechnung hat keine Zeile. Geben Sie an, was bezahlt wird und wie viel.</translation>
    </message>
    <message>
        <source>Say which order the invoice repeats, or whose bill it is.</source>
        <translation>Geben Sie an, welchen Auftrag die Rechnung wiederholt oder von wem die Eingangsrechnung ist.</translation>
    </message>
    <message>
        <source>Only entries are reversed by themselves. For an invoice, write a credit note.</source>
        <translation>Nur Buchungen werden von selbst storniert. Für eine Rechnung schreiben Sie eine Gutschrift.</translation>
    </message>
    <message>
        <source>There is no schedule %1. Look for it in the list of schedules.</source>
        <translation>Es gibt keinen Terminplan %1. Suchen Sie ihn in der Liste der Terminpläne.</translation>
    </message>
    <message>
        <source>There is no deferral %1. Look for it in the list of deferrals.</source>
        <translation>Es gibt keine Abgrenzung %1. Suchen Sie sie in der Liste der Abgrenzungen.</translation>
    </message>
    <message>
        <source>Schedule %1 has ended. Make a new one instead.</source>
        <translation>Terminplan %1 ist beendet. Legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Schedule %1 is paused. Resume it first.</source>
        <translation>Terminplan %1 ist angehalten. Setzen Sie ihn zuerst fort.</translation>
    </message>
    <message>
        <source>%1 is not due on %2 any more: somebody posted it meanwhile.</source>
        <translation>%1 ist am %2 nicht mehr fällig: jemand hat es inzwischen gebucht.</translation>
    </message>
    <message>
        <source>Nothing is left of deferral %1.</source>
        <translation>Von Abgrenzung %1 ist nichts mehr übrig.</translation>
    </message>
    <message>
        <source>%1 is due on %2, which is locked or lies in a closed period. Post it on the first open day, %3, or open the period.</source>
        <translation>%1 ist am %2 fällig; dieser Tag ist gesperrt oder liegt in einer geschlossenen Periode. Buchen Sie am ersten offenen Tag, %3, oder öffnen Sie die Periode.</translation>
    </message>
    <message>
        <source>Statements of the bank were imported for account %1, so it stays. Close it once nothing stands on it, or take the files back.</source>
        <translation>Für Konto %1 wurden Kontoauszüge der Bank importiert, deshalb bleibt es. Schließen Sie es, sobald nichts mehr darauf steht, oder nehmen Sie die Dateien zurück.</translation>
    </message>
    <message>
        <source>A payment of %1 waits for a second person here. Ask for approval.</source>
        <translation>Eine Zahlung über %1 wartet hier auf eine zweite Person. Bitten Sie um Freigabe.</translation>
    </message>
    <message>
        <source>No rule makes this payment wait for a second person. Record it yourself.</source>
        <translation>Keine Regel lässt diese Zahlung auf eine zweite Person warten. Erfassen Sie sie selbst.</translation>
    </message>
    <message>
        <source>There is no payment %1 that waits for approval.</source>
        <translation>Es gibt keine Zahlung %1, die auf Freigabe wartet.</translation>
    </message>
    <message>
        <source>This payment was made already.</source>
        <translation>Diese Zahlung wurde schon ausgeführt.</translation>
    </message>
    <message>
        <source>Category %1 does not go with tax code %2: a code with a rate above 0 % has S, or K or AE where we owe the tax of what we buy.</source>
        <translation>Kategorie %1 passt nicht zu Steuerschlüssel %2: Ein Schlüssel mit einem Satz über 0 % hat S, oder K oder AE, wo wir die Steuer auf den Einkauf schulden.</translation>
    </message>
    <message>
        <source>Tax code %1 is exempt, so it needs the reason that stands on invoices.</source>
        <translation>Steuerschlüssel %1 ist steuerfrei; er braucht den Grund, der auf Rechnungen steht.</translation>
    </message>
    <message>
        <source>A deductible share of %1 % cannot be. It is from 0 % to 100 %, and 100 % for output tax.</source>
        <translation>Ein abziehbarer Anteil von %1 % kann nicht sein. Er liegt zwischen 0 % und 100 %, bei Umsatzsteuer sind es 100 %.</translation>
    </message>
    <message>
        <source>There is no form %1 of a tax return. There are: %2.</source>
        <translation>Es gibt kein Formular %1 einer Voranmeldung. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no box %1 on the tax return %2. Look for it in the return.</source>
        <translation>Es gibt keine Kennziffer %1 in der Voranmeldung %2. Suchen Sie sie in der Voranmeldung.</translation>
    </message>
    <message>
        <source>A tax return is for days from one to a later one, not from %1 to %2.</source>
        <translation>Eine Voranmeldung geht von einem Tag bis zu einem späteren, nicht von %1 bis %2.</translation>
    </message>
    <message>
        <source>The period ends on %1 and is not over yet. File the return afterwards.</source>
        <translation>Der Zeitraum endet am %1 und ist noch nicht vorbei. Geben Sie die Voranmeldung danach ab.</translation>
    </message>
    <message>
        <source>Tax returns are filed through %1. The next one begins on %2; take the last one back to change it.</source>
        <translation>Voranmeldungen sind bis %1 abgegeben. Die nächste beginnt am %2; nehmen Sie die letzte zurück, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Tax returns are filed through %1. File the one that begins on %2 first.</source>
        <translation>Voranmeldungen sind bis %1 abgegeben. Geben Sie zuerst die ab, die am %2 beginnt.</translation>
    </message>
    <message>
        <source>There is no tax return %1. Look for it in the list of filed returns.</source>
        <translation>Es gibt keine Voranmeldung %1. Suchen Sie sie in der Liste der abgegebenen.</translation>
    </message>
    <message>
        <source>Tax return %1 was taken back already.</source>
        <translation>Voranmeldung %1 wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Tax return %1 is not the last one: returns are filed through %2. Take back the later ones first.</source>
        <translation>Voranmeldung %1 ist nicht die letzte: Es ist bis %2 abgegeben. Nehmen Sie zuerst die späteren zurück.</translation>
    </message>
    <message>
        <source>Say why the tax return is taken back.</source>
        <translation>Sagen Sie, warum die Voranmeldung zurückgenommen wird.</translation>
    </message>
    <message>
        <source>A line with a tax code is in the currency of the company, %1, not in %2.</source>
        <translation>Eine Zeile mit Steuerschlüssel ist in der Währung der Firma, %1, nicht in %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a share. Write it as 3.5, for 3.5 %.</source>
        <translation>&apos;%1&apos; ist kein Anteil. Schreiben Sie 3.5 für 3,5 %.</translation>
    </message>
    <message>
        <source>This is no IIF file: no line begins with ! and a keyword. Export it from QuickBooks again.</source>
        <translation>Das ist keine IIF-Datei: Keine Zeile beginnt mit ! und einem Schlüsselwort. Exportieren Sie sie neu aus QuickBooks.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; stands on a non-posting account: it is no booking.</source>
        <translation>Zeile %1: „%2“ steht auf einem Konto ohne Buchungen: Das ist keine Buchung.</translation>
    </message>
    <message>
        <source>This is no journal of QuickBooks: no row has the heads Date, Account, Debit and Credit. Export the report &quot;Journal&quot; as CSV.</source>
        <translation>Das ist kein Journal von QuickBooks: Keine Zeile hat die Überschriften Date, Account, Debit und Credit. Exportieren Sie den Bericht „Journal“ als CSV.</translation>
    </message>
    <message>
        <source>Line %1: the totals are %2 and %3, but the rows above come to %4 and %5. Export the report again.</source>
        <translation>Zeile %1: Die Summen sind %2 und %3, die Zeilen darüber ergeben aber %4 und %5. Exportieren Sie den Bericht neu.</translation>
    </message>
    <message>
        <source>Line %1: the plugin &quot;%2&quot; may change numbers, and Tandem does not run it. Write the result of bean-report print, or leave the line out.</source>
        <translation>Zeile %1: Das Plugin „%2“ kann Zahlen ändern; Tandem führt es nicht aus. Schreiben Sie das Ergebnis von bean-report print, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; does not say at which cost, and several are held. Write the cost.</source>
        <translation>Zeile %1: „%2“ sagt nicht, zu welchen Anschaffungskosten, und es gibt mehrere. Schreiben Sie die Kosten dazu.</translation>
    </message>
    <message>
        <source>Row %1 of a table of the pack is not as Tandem writes it: the pack was altered or cut off. Export it again.</source>
        <translation>Zeile %1 einer Tabelle des Pakets ist nicht so, wie Tandem sie schreibt: Das Paket wurde verändert oder abgeschnitten. Exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>This is no file in DATEV&apos;s format: it does not begin with EXTF. Choose an EXTF_Buchungsstapel.csv.</source>
        <translation>Das ist keine Datei im DATEV-Format: Sie beginnt nicht mit EXTF. Wählen Sie eine EXTF_Buchungsstapel.csv.</translation>
    </message>
    <message>
        <source>The first line of the DATEV file does not say %1. Export it again.</source>
        <translation>Die erste Zeile der DATEV-Datei nennt %1 nicht. Exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>Line %1 of the DATEV file cannot be read: %2. Export it again.</source>
        <translation>Zeile %1 der DATEV-Datei kann nicht gelesen werden: %2. Exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>No file of bookings (Buchungsstapel) is among those given. Add it.</source>
        <translation>Unter den Dateien ist kein Buchungsstapel. Fügen Sie ihn hinzu.</translation>
    </message>
    <message>
        <source>Line %1: Tandem does not know what the tax key (BU-Schlüssel) &quot;%2&quot; books. Book the tax on an account of its own, or leave the booking out.</source>
        <translation>Zeile %1: Tandem weiß nicht, was der BU-Schlüssel „%2“ bucht. Buchen Sie die Steuer auf ein eigenes Konto, oder lassen Sie die Buchung weg.</translation>
    </message>
    <message>
        <source>Line %1 has a tax key, whose account depends on the chart, and the file does not name it. Say --chart skr03 or --chart skr04.</source>
        <translation>Zeile %1 hat einen Steuerschlüssel, dessen Konto vom Kontenrahmen abhängt, und die Datei nennt ihn nicht. Geben Sie --chart skr03 oder --chart skr04 an.</translation>
    </message>
    <message>
        <source>Account &quot;%1&quot; is no number of at most %2 digits, as DATEV has it. Renumber it, or export with another account length.</source>
        <translation>Konto „%1“ ist keine Nummer mit höchstens %2 Stellen, wie DATEV sie hat. Geben Sie ihm eine andere Nummer, oder exportieren Sie mit einer anderen Sachkontenlänge.</translation>
    </message>
    <message>
        <source>Entry %1 has the amount %2, which DATEV cannot hold: ten digits before the comma, two after it.</source>
        <translation>Buchung %1 hat den Betrag %2, den DATEV nicht aufnimmt: zehn Stellen vor dem Komma, zwei danach.</translation>
    </message>
    <message>
        <source>A batch for DATEV lies within one fiscal year, and %1 to %2 does not. Export each year by itself.</source>
        <translation>Ein Buchungsstapel für DATEV liegt in einem Geschäftsjahr; %1 bis %2 tut das nicht. Exportieren Sie jedes Jahr für sich.</translation>
    </message>
    <message>
        <source>The file is no electronic invoice that can be read: it is neither UBL 2.1, nor a Cross Industry Invoice (D16B), nor a PDF that holds one. It begins with &quot;%1&quot;. Ask the sender for XRechnung, Factur-X or ZUGFeRD 2.</source>
        <translation>Die Datei ist keine lesbare elektronische Rechnung: weder UBL 2.1 noch Cross Industry Invoice (D16B) noch eine PDF-Datei, die eine enthält. Sie beginnt mit „%1“. Bitten Sie den Absender um XRechnung, Factur-X oder ZUGFeRD 2.</translation>
    </message>
    <message>
        <source>The file is an invoice in ZUGFeRD 1, which EN 16931 replaced. Ask the sender for ZUGFeRD 2 or later.</source>
        <translation>Die Datei ist eine Rechnung in ZUGFeRD 1, das von der EN 16931 abgelöst wurde. Bitten Sie den Absender um ZUGFeRD 2 oder neuer.</translation>
    </message>
    <message>
        <source>Line %1: &lt;%2&gt; is &quot;%3&quot;, which is no number of at most 15 digits before the point and 18 after it. Ask the sender for a correct invoice.</source>
        <translation>Zeile %1: &lt;%2&gt; ist „%3“, keine Zahl mit höchstens 15 Stellen vor und 18 nach dem Punkt. Bitten Sie den Absender um eine richtige Rechnung.</translation>
    </message>
    <message>
        <source>Line %1: &lt;%2&gt; is &quot;%3&quot;, which is no date. Ask the sender for a correct invoice.</source>
        <translation>Zeile %1: &lt;%2&gt; ist „%3“, kein Datum. Bitten Sie den Absender um eine richtige Rechnung.</translation>
    </message>
    <message>
        <source>Line %1 does not say whether it is an allowance or a charge (&quot;%2&quot;). Ask the sender for a correct invoice.</source>
        <translation>Zeile %1 sagt nicht, ob es ein Nachlass oder ein Zuschlag ist („%2“). Bitten Sie den Absender um eine richtige Rechnung.</translation>
    </message>
    <message>
        <source>The PDF cannot be read: %1. Ask the sender to send it again.</source>
        <translation>Die PDF-Datei ist nicht lesbar: %1. Bitten Sie den Absender, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>The PDF holds no electronic invoice, only a picture of one. Enter it by hand, or ask the sender for Factur-X, ZUGFeRD or XRechnung.</source>
        <translation>Die PDF-Datei enthält keine elektronische Rechnung, nur ein Bild davon. Erfassen Sie sie von Hand, oder bitten Sie den Absender um Factur-X, ZUGFeRD oder XRechnung.</translation>
    </message>
    <message>
        <source>The invoice could not be put into the PDF: %1.</source>
        <translation>Die Rechnung konnte nicht in die PDF-Datei eingebettet werden: %1.</translation>
    </message>
    <message>
        <source>%1: %2 is missing.</source>
        <translation>%1: %2 fehlt.</translation>
    </message>
    <message>
        <source>%1: %2 is %3, but %4 come to %5. The difference is %6.</source>
        <translation>%1: %2 ist %3, aber %4 ergeben %5. Der Unterschied ist %6.</translation>
    </message>
    <message>
        <source>%1: %2 is %3, which has more than two decimals.</source>
        <translation>%1: %2 ist %3, mehr als zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>%1: %2 is %3, below zero.</source>
        <translation>%1: %2 ist %3, kleiner als null.</translation>
    </message>
    <message>
        <source>%1: the period ends on %3, before it begins on %2.</source>
        <translation>%1: Der Zeitraum endet am %3, bevor er am %2 beginnt.</translation>
    </message>
    <message>
        <source>%1: the period has neither a beginning nor an end.</source>
        <translation>%1: Der Zeitraum hat weder Anfang noch Ende.</translation>
    </message>
    <message>
        <source>%1: %2 does not say which register it is from.</source>
        <translation>%1: %2 nennt nicht, aus welchem Verzeichnis es stammt.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 are both given, and exclude each other.</source>
        <translation>%1: %2 und %3 sind beide angegeben und schließen sich aus.</translation>
    </message>
    <message>
        <source>%1: %2 stands there %3 times, not once.</source>
        <translation>%1: %2 steht %3-mal da, nicht einmal.</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, which is not in the list of codes.</source>
        <translation>%1: %2 ist „%3“ und steht nicht in der Codeliste.</translation>
    </message>
    <message>
        <source>%1: the VAT identifier &quot;%2&quot; does not begin with a country.</source>
        <translation>%1: Die USt-IdNr. „%2“ beginnt nicht mit einem Land.</translation>
    </message>
    <message>
        <source>%1: more than the last digits of a payment card are given.</source>
        <translation>%1: Von der Zahlungskarte sind mehr als die letzten Ziffern angegeben.</translation>
    </message>
    <message>
        <source>%1: %2 is to be paid, but neither a due date nor terms of payment are given.</source>
        <translation>%1: %2 ist zu zahlen, aber weder Fälligkeit noch Zahlungsbedingungen sind angegeben.</translation>
    </message>
    <message>
        <source>%1: the payee is given, but has no name or is the seller.</source>
        <translation>%1: Ein Zahlungsempfänger ist angegeben, hat aber keinen Namen oder ist der Verkäufer.</translation>
    </message>
    <message>
        <source>%1: VAT category %2 is used, but the VAT breakdown has %3 groups for it.</source>
        <translation>%1: Die Steuerkategorie %2 wird verwendet, die Steueraufschlüsselung hat dafür aber %3 Gruppen.</translation>
    </message>
    <message>
        <source>%1: VAT category %2 asks for %3, which is missing.</source>
        <translation>%1: Die Steuerkategorie %2 verlangt %3, was fehlt.</translation>
    </message>
    <message>
        <source>%1: VAT category %2 does not go together with %3, which is given.</source>
        <translation>%1: Die Steuerkategorie %2 verträgt sich nicht mit %3, was angegeben ist.</translation>
    </message>
    <message>
        <source>%1: with VAT category %2, the rate cannot be %3.</source>
        <translation>%1: Bei Steuerkategorie %2 kann der Satz nicht %3 sein.</translation>
    </message>
    <message>
        <source>%1: the tax of VAT category %2 at %3 % on %4 is %5, but should be %6.</source>
        <translation>%1: Die Steuer der Kategorie %2 mit %3 % auf %4 ist %5, müsste aber %6 sein.</translation>
    </message>
    <message>
        <source>%1: VAT category %2 asks for a reason why no tax is due.</source>
        <translation>%1: Die Steuerkategorie %2 verlangt einen Grund, warum keine Steuer anfällt.</translation>
    </message>
    <message>
        <source>%1: VAT category %2 has no reason why no tax would be due, but one is given.</source>
        <translation>%1: Die Steuerkategorie %2 kennt keinen Grund für eine Befreiung, es ist aber einer angegeben.</translation>
    </message>
    <message>
        <source>%1: VAT category %2 does not go together with category %3 on one invoice.</source>
        <translation>%1: Die Steuerkategorie %2 verträgt sich nicht mit Kategorie %3 auf einer Rechnung.</translation>
    </message>
    <message>
        <source>The file is a ZIP archive. Unpack it, and import the file in it.</source>
        <translation>Die Datei ist ein ZIP-Archiv. Entpacken Sie es, und importieren Sie die Datei darin.</translation>
    </message>
    <message>
        <source>The file holds no exchange rate. Choose the ECB&apos;s eurofxref file, or a table with the columns date, currency and rate.</source>
        <translation>Die Datei enthält keinen Wechselkurs. Wählen Sie die Datei eurofxref der EZB oder eine Tabelle mit den Spalten date, currency und rate.</translation>
    </message>
    <message>
        <source>The table has neither a column Date and one for each currency, as the ECB&apos;s has, nor the columns date, currency and rate. Name them so in its first row.</source>
        <translation>Die Tabelle hat weder eine Spalte Date und eine für jede Währung, wie die der EZB, noch die Spalten date, currency und rate. Benennen Sie sie so in der ersten Zeile.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no exchange rate. Write it with a decimal point, as in 1.0873.</source>
        <translation>Zeile %1: „%2“ ist kein Wechselkurs. Schreiben Sie ihn mit Dezimalpunkt, etwa 1.0873.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no date. Write year, month and day, as in 2026-11-20.</source>
        <translation>Zeile %1: „%2“ ist kein Datum. Schreiben Sie Jahr, Monat und Tag, etwa 2026-11-20.</translation>
    </message>
    <message>
        <source>Choose one record: a bill, or an entry.</source>
        <translation>Wählen Sie eines: eine Eingangsrechnung oder eine Buchung.</translation>
    </message>
    <message>
        <source>Draft %1 has amounts in a foreign currency, which cannot be changed here. Post it as it stands, or delete it and write it anew.</source>
        <translation type="vanished">Entwurf %1 hat Beträge in einer fremden Währung, die hier nicht geändert werden können. Buchen Sie ihn, wie er steht, oder löschen Sie ihn und schreiben Sie ihn neu.</translation>
    </message>
    <message>
        <source>%1 is not empty, or cannot be made. Choose a new folder.</source>
        <translation>%1 ist nicht leer oder kann nicht angelegt werden. Wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>This statement is of the whole company and does not come apart by a dimension. Leave the dimension out.</source>
        <translation>Dieser Bericht gilt für das ganze Unternehmen und lässt sich nicht nach einer Dimension teilen. Lassen Sie die Dimension weg.</translation>
    </message>
    <message>
        <source>The invoice breaks %1 rules of EN 16931. The first: %2 Ask the supplier for a correct invoice.</source>
        <translation>Die Rechnung verletzt %1 Regeln der EN 16931. Die erste: %2 Bitten Sie den Lieferanten um eine richtige Rechnung.</translation>
    </message>
    <message>
        <source>The invoice is in %1, the books are in %2. Enter it by hand at the rate of the day.</source>
        <translation type="vanished">Die Rechnung lautet auf %1, die Bücher auf %2. Erfassen Sie sie von Hand zum Tageskurs.</translation>
    </message>
    <message>
        <source>No supplier has the VAT number, the bank account or the name of &apos;%1&apos;. Choose one, or let a new one be made.</source>
        <translation>Kein Lieferant hat die USt-IdNr., das Bankkonto oder den Namen von „%1“. Wählen Sie einen, oder lassen Sie einen neuen anlegen.</translation>
    </message>
    <message>
        <source>Several parties could be &apos;%1&apos;: %2. Choose one.</source>
        <translation>Mehrere Partner könnten „%1“ sein: %2. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>No code of input tax stands for VAT category %1 at %2 % on %3. Add one, or say which code to take.</source>
        <translation>Kein Vorsteuerschlüssel steht für die Kategorie %1 mit %2 % am %3. Legen Sie einen an, oder sagen Sie, welcher gilt.</translation>
    </message>
    <message>
        <source>Several codes of input tax stand for VAT category %1 at %2 %: %3. Say which one to take.</source>
        <translation>Mehrere Vorsteuerschlüssel stehen für die Kategorie %1 mit %2 %: %3. Sagen Sie, welcher gilt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the amount %2 cannot be booked in %3.</source>
        <translation>„%1“: Der Betrag %2 ist in %3 nicht buchbar.</translation>
    </message>
    <message>
        <source>The invoice comes to %1 and %2 of tax, the bill would come to %3 and %4 of tax; the difference is %5. Nothing was booked: enter the bill by hand, or ask the supplier for a correct one.</source>
        <translation>Die Rechnung lautet auf %1 und %2 Steuer, die Buchung ergäbe %3 und %4 Steuer; der Unterschied ist %5. Nichts wurde gebucht: Erfassen Sie die Rechnung von Hand, oder bitten Sie den Lieferanten um eine richtige.</translation>
    </message>
    <message>
        <source>%1 cannot be written as an electronic invoice yet. %2 Fill it in in the company&apos;s letterhead or with the customer.</source>
        <translation>%1 kann noch nicht als elektronische Rechnung geschrieben werden. %2 Ergänzen Sie es im Briefkopf der Firma oder beim Kunden.</translation>
    </message>
    <message>
        <source>The bank account %1 on the invoice is not known for this supplier. Ask them, by a number you know, before you pay.</source>
        <translation>Das Bankkonto %1 auf der Rechnung ist bei diesem Lieferanten nicht bekannt. Fragen Sie unter einer Ihnen bekannten Nummer nach, bevor Sie zahlen.</translation>
    </message>
    <message>
        <source>The invoice is made out to &apos;%1&apos;, not to %2.</source>
        <translation>Die Rechnung ist auf „%1“ ausgestellt, nicht auf %2.</translation>
    </message>
    <message>
        <source>The invoice names the order &apos;%1&apos;, which is not among the open purchase orders. It is booked as an expense.</source>
        <translation>Die Rechnung nennt die Bestellung „%1“, die nicht unter den offenen ist. Sie wird als Aufwand gebucht.</translation>
    </message>
    <message>
        <source>Line %1, &apos;%2&apos;, is not on purchase order %3. It is booked as an expense.</source>
        <translation>Position %1, „%2“, steht nicht auf Bestellung %3. Sie wird als Aufwand gebucht.</translation>
    </message>
    <message>
        <source>The supplier says that %1 was paid already. The bill is over the whole amount; match that payment with it.</source>
        <translation>Der Lieferant gibt an, dass %1 schon bezahlt ist. Gebucht wird der volle Betrag; ordnen Sie jene Zahlung zu.</translation>
    </message>
    <message>
        <source>%1, line %2: account %3 stands in line %4 already. Give one of them another number.</source>
        <translation>%1, Zeile %2: Konto %3 steht schon in Zeile %4. Geben Sie einem von ihnen eine andere Nummer.</translation>
    </message>
    <message>
        <source>%1, line %2: account %3 stands below itself. Follow the accounts above it, and correct one of them.</source>
        <translation>%1, Zeile %2: Konto %3 steht unter sich selbst. Folgen Sie den Konten darüber, und berichtigen Sie eines.</translation>
    </message>
    <message>
        <source>There is no amount in %1, so nothing was taken over.</source>
        <translation>In %1 steht kein Betrag; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>An opening balance is a debit, a credit or a balance: give the row one of them.</source>
        <translation>Ein Eröffnungswert ist Soll, Haben oder Saldo: Geben Sie der Zeile eines davon.</translation>
    </message>
    <message>
        <source>The trial balance of %1 does not add up: debits are %2, credits %3, which is %4 apart. Correct the file; nothing was taken over.</source>
        <translation>Die Summen von %1 gehen nicht auf: Soll %2, Haben %3, Unterschied %4. Berichtigen Sie die Datei; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>%1 was taken over already, as entry %2.</source>
        <translation>%1 wurde schon übernommen, als Buchung %2.</translation>
    </message>
    <message>
        <source>After the import, account %1 would have %3 %2 of this file, but the file says %4. Nothing was kept.</source>
        <translation>Nach dem Import hätte Konto %1 aus dieser Datei %3 %2, die Datei sagt aber %4. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Line %1 of the table of accounts: &apos;%2&apos; is no type. Write asset, liability, equity, income or expense.</source>
        <translation>Zeile %1 der Kontentabelle: „%2“ ist keine Kontenart. Schreiben Sie asset, liability, equity, income oder expense.</translation>
    </message>
    <message>
        <source>Line %1 of the table of accounts: &apos;%2&apos; stands there twice. Take one of them out.</source>
        <translation>Zeile %1 der Kontentabelle: „%2“ steht zweimal da. Nehmen Sie eines heraus.</translation>
    </message>
    <message>
        <source>%1: %2. This pack is not what was exported; export it again.</source>
        <translation>%1: %2. Das Paket ist nicht mehr das exportierte; exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>The file must bear the company&apos;s SIREN, nine digits. Give it here, or enter it as the company&apos;s registration.</source>
        <translation>Die Datei muss die SIREN der Firma tragen, neun Ziffern. Geben Sie sie hier an, oder tragen Sie sie als Registernummer der Firma ein.</translation>
    </message>
    <message>
        <source>The months of account %1 add up to %2, but its total is %3. Correct one of them, or leave the months or the total out.</source>
        <translation>Die Monate des Kontos %1 ergeben %2, seine Summe ist aber %3. Berichtigen Sie eines von beiden, oder lassen Sie die Monate oder die Summe weg.</translation>
    </message>
    <message>
        <source>Line %1, &apos;%2&apos;, is no extra item. Write a day, an amount and some words: 2026-04-01, -5000.00, New van.</source>
        <translation>Zeile %1, „%2“, ist kein zusätzlicher Posten. Schreiben Sie einen Tag, einen Betrag und einige Worte: 2026-04-01, -5000.00, Neuer Lieferwagen.</translation>
    </message>
    <message>
        <source>What a document is worth at home is stated in %1, with the sign of its total of %2 %3. Leave it out to take the rate of the day.</source>
        <translation>Der Wert eines Belegs wird in %1 angegeben, mit dem Vorzeichen seiner Summe von %2 %3. Lassen Sie ihn weg, um den Kurs des Tages zu nehmen.</translation>
    </message>
    <message>
        <source>There is no template &apos;%1&apos;. Look for it in the list of templates.</source>
        <translation>Es gibt keine Vorlage „%1“. Suchen Sie sie in der Liste der Vorlagen.</translation>
    </message>
    <message>
        <source>The template needs a name to be called by.</source>
        <translation>Die Vorlage braucht einen Namen, unter dem sie gerufen wird.</translation>
    </message>
    <message>
        <source>There is a template &apos;%1&apos; already. Choose another name.</source>
        <translation>Es gibt schon eine Vorlage „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The template has no lines. Give it one at least.</source>
        <translation>Die Vorlage hat keine Zeilen. Geben Sie ihr mindestens eine.</translation>
    </message>
    <message>
        <source>Template &apos;%1&apos; belongs to somebody else. Save one of your own.</source>
        <translation>Die Vorlage „%1“ gehört jemand anderem. Speichern Sie eine eigene.</translation>
    </message>
    <message>
        <source>Line %1 of the template takes the rest, as another line does. Only one can.</source>
        <translation>Zeile %1 der Vorlage nimmt den Rest wie eine andere Zeile. Nur eine kann das.</translation>
    </message>
    <message>
        <source>Template &apos;%1&apos; splits an amount. Say which.</source>
        <translation>Die Vorlage „%1“ teilt einen Betrag auf. Sagen Sie, welchen.</translation>
    </message>
    <message>
        <source>The amounts of template &apos;%1&apos; are fixed. Leave the amount out.</source>
        <translation>Die Beträge der Vorlage „%1“ stehen fest. Lassen Sie den Betrag weg.</translation>
    </message>
    <message>
        <source>Say what to look for and what to put in its place: accounts, words of memos, or dimension values.</source>
        <translation>Sagen Sie, wonach gesucht wird und was an die Stelle tritt: Konten, Worte der Zeilentexte oder Dimensionswerte.</translation>
    </message>
    <message>
        <source>More than %1 entries would change at once. Narrow the days or the account.</source>
        <translation>Mehr als %1 Buchungen würden sich auf einmal ändern. Schränken Sie die Tage oder das Konto ein.</translation>
    </message>
    <message>
        <source>Entry %1 follows from a document or from tax, so it is corrected there. Leave it out.</source>
        <translation>Die Buchung %1 folgt aus einem Beleg oder aus Steuer und wird dort berichtigt. Lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>%1 cannot come again by itself: it is about goods or taxes, or settles what somebody owes. Repeat its invoice or bill instead.</source>
        <translation>%1 kann sich nicht von selbst wiederholen: Es geht um Waren oder Steuern, oder es gleicht aus, was jemand schuldet. Wiederholen Sie stattdessen die Rechnung.</translation>
    </message>
    <message>
        <source>Entry %1 is in a foreign currency, and what comes again is in the company&apos;s. Make a schedule of the amount it shall have.</source>
        <translation type="vanished">Buchung %1 ist in einer Fremdwährung; was sich wiederholt, ist in der Hauswährung. Legen Sie einen Zeitplan mit dem gewünschten Betrag an.</translation>
    </message>
    <message>
        <source>Nothing of deferral %1 is posted that could be taken back.</source>
        <translation>Von der Abgrenzung %1 ist nichts gebucht, das zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>A credit limit is in the company&apos;s currency and not negative.</source>
        <translation>Ein Kreditlimit ist in der Währung des Unternehmens und nicht negativ.</translation>
    </message>
    <message>
        <source>%1 would owe %2, the credit limit is %3. Ask for payment, raise the limit, or let somebody override it with a reason.</source>
        <translation>%1 würde %2 schulden, das Kreditlimit ist %3. Bitten Sie um Zahlung, erhöhen Sie das Limit, oder lassen Sie es mit Begründung übergehen.</translation>
    </message>
    <message>
        <source>%1 gets no credit: %2. Release the hold, or let somebody override it with a reason.</source>
        <translation>%1 bekommt keinen Kredit: %2. Heben Sie die Sperre auf, oder lassen Sie sie mit Begründung übergehen.</translation>
    </message>
    <message>
        <source>No level of dunning is set, so nobody can be reminded. Set one, or take the usual three.</source>
        <translation>Es ist keine Mahnstufe eingerichtet, also kann niemand gemahnt werden. Richten Sie eine ein, oder übernehmen Sie die üblichen drei.</translation>
    </message>
    <message>
        <source>Level %1 does not follow the levels that are set. Levels go from 1 to 9 without a gap.</source>
        <translation>Stufe %1 folgt nicht auf die eingerichteten Stufen. Stufen gehen ohne Lücke von 1 bis 9.</translation>
    </message>
    <message>
        <source>A level is reached after 0 to 3650 days and gives 0 to 365 days to pay.</source>
        <translation>Eine Stufe wird nach 0 bis 3650 Tagen erreicht und lässt 0 bis 365 Tage zum Zahlen.</translation>
    </message>
    <message>
        <source>A fee is in the company&apos;s currency and not negative.</source>
        <translation>Eine Gebühr ist in der Währung des Unternehmens und nicht negativ.</translation>
    </message>
    <message>
        <source>Interest is from 0 to 100 % a year.</source>
        <translation>Zinsen betragen 0 bis 100 % im Jahr.</translation>
    </message>
    <message>
        <source>A level needs a title in at least one language.</source>
        <translation>Eine Stufe braucht einen Titel in mindestens einer Sprache.</translation>
    </message>
    <message>
        <source>Only the last level, %1, can be taken away.</source>
        <translation>Nur die letzte Stufe, %1, kann entfernt werden.</translation>
    </message>
    <message>
        <source>No overdue item reaches a level on %1, so no notice was made. The proposal says why.</source>
        <translation>Kein überfälliger Posten erreicht am %1 eine Stufe, also wurde keine Mahnung erstellt. Der Vorschlag sagt, warum.</translation>
    </message>
    <message>
        <source>%1 reached level %2 already. Look at the proposal again.</source>
        <translation>%1 hat Stufe %2 schon erreicht. Sehen Sie den Vorschlag noch einmal an.</translation>
    </message>
    <message>
        <source>There is no notice %1. Look for it in the list of notices.</source>
        <translation>Es gibt keine Mahnung %1. Suchen Sie sie in der Liste der Mahnungen.</translation>
    </message>
    <message>
        <source>Notice %1 was taken back already.</source>
        <translation>Mahnung %1 wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 was reminded of again after notice %2. Take the later notice back first.</source>
        <translation>%1 wurde nach Mahnung %2 noch einmal gemahnt. Nehmen Sie erst die spätere Mahnung zurück.</translation>
    </message>
    <message>
        <source>Something was paid on the charges of notice %1. Undo that first.</source>
        <translation>Auf Gebühren und Zinsen der Mahnung %1 wurde etwas gezahlt. Machen Sie das erst rückgängig.</translation>
    </message>
    <message>
        <source>Say why nothing is to be asked for.</source>
        <translation>Sagen Sie, warum nicht gemahnt werden soll.</translation>
    </message>
    <message>
        <source>The hold would be over on %1 already. Give a later last day, or none.</source>
        <translation>Die Aussetzung wäre am %1 schon vorbei. Geben Sie einen späteren letzten Tag an, oder keinen.</translation>
    </message>
    <message>
        <source>%1 is on hold already. Release it first.</source>
        <translation>%1 ist schon ausgesetzt. Heben Sie das erst auf.</translation>
    </message>
    <message>
        <source>%1 is not on hold.</source>
        <translation>%1 ist nicht ausgesetzt.</translation>
    </message>
    <message>
        <source>%1 is not owed by a customer.</source>
        <translation>%1 wird nicht von einem Kunden geschuldet.</translation>
    </message>
    <message>
        <source>There are no terms of payment %1. Look for them in the list of terms.</source>
        <translation>Es gibt keine Zahlungsbedingungen %1. Suchen Sie sie in der Liste der Bedingungen.</translation>
    </message>
    <message>
        <source>The terms of payment %1 are no longer offered. Choose others.</source>
        <translation>Die Zahlungsbedingungen %1 werden nicht mehr angeboten. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>Terms of payment need a code, such as N30.</source>
        <translation>Zahlungsbedingungen brauchen ein Kürzel wie N30.</translation>
    </message>
    <message>
        <source>Say what invoices are to say of the terms %1.</source>
        <translation>Sagen Sie, was auf Rechnungen zu den Bedingungen %1 stehen soll.</translation>
    </message>
    <message>
        <source>There are terms of payment %1 already. Choose another code.</source>
        <translation>Es gibt schon Zahlungsbedingungen %1. Wählen Sie ein anderes Kürzel.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says no due day. Write days (30), days after the end of the month (eom+30), a day of a later month (15th, 15th+2), or shares of several (1:0 1:30 1:60).</source>
        <translation>„%1“ nennt keinen Fälligkeitstag. Schreiben Sie Tage (30), Tage nach Monatsende (eom+30), einen Tag eines späteren Monats (15th, 15th+2) oder Anteile an mehreren (1:0 1:30 1:60).</translation>
    </message>
    <message>
        <source>Say when what %1 asks for is due: on one day, or in at most %2 instalments.</source>
        <translation>Sagen Sie, wann fällig ist, was %1 verlangt: an einem Tag oder in höchstens %2 Raten.</translation>
    </message>
    <message>
        <source>%1 is no due day: days go up to 3,650, days of a month from 1 to 31, months from 1 to 120.</source>
        <translation>%1 ist kein Fälligkeitstag: Tage gehen bis 3.650, Tage eines Monats von 1 bis 31, Monate von 1 bis 120.</translation>
    </message>
    <message>
        <source>Each instalment of %1 has a share from 1 to %2.</source>
        <translation>Jede Rate von %1 hat einen Anteil von 1 bis %2.</translation>
    </message>
    <message>
        <source>The discount of %1 is less than 100 %, for at most 3,650 days; days without a discount mean nothing.</source>
        <translation>Das Skonto von %1 ist kleiner als 100 % und gilt höchstens 3.650 Tage; Tage ohne Skonto bedeuten nichts.</translation>
    </message>
    <message>
        <source>%1 has instalments, so it has no discount for paying early. Take one of them out.</source>
        <translation>%1 hat Raten, also kein Skonto für frühe Zahlung. Nehmen Sie eines davon heraus.</translation>
    </message>
    <message>
        <source>Give either the day it is due or terms of payment: %1.</source>
        <translation>Geben Sie entweder den Fälligkeitstag oder Zahlungsbedingungen an: %1.</translation>
    </message>
    <message>
        <source>Say why %1 will not be paid.</source>
        <translation>Sagen Sie, warum %1 nicht gezahlt wird.</translation>
    </message>
    <message>
        <source>A write-off of %1 waits for a second person here. Ask for approval.</source>
        <translation>Eine Ausbuchung von %1 wartet hier auf eine zweite Person. Bitten Sie um Genehmigung.</translation>
    </message>
    <message>
        <source>The policy lets you write %1 off yourself. Do so.</source>
        <translation>Sie dürfen %1 selbst ausbuchen. Tun Sie es.</translation>
    </message>
    <message>
        <source>There is no write-off %1. Look for it in the list of write-offs.</source>
        <translation>Es gibt keine Ausbuchung %1. Suchen Sie sie in der Liste der Ausbuchungen.</translation>
    </message>
    <message>
        <source>Write-off %1 was carried out already.</source>
        <translation>Ausbuchung %1 wurde schon vorgenommen.</translation>
    </message>
    <message>
        <source>Write-off %1 was not carried out, so there is nothing to undo.</source>
        <translation>Ausbuchung %1 wurde nicht vorgenommen, also ist nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is no withholding tax %1. Look for it in the list of withholding taxes.</source>
        <translation>Es gibt keine Quellensteuer %1. Suchen Sie sie in der Liste der Quellensteuern.</translation>
    </message>
    <message>
        <source>Withholding tax %1 is no longer offered. Choose another one.</source>
        <translation>Die Quellensteuer %1 wird nicht mehr angeboten. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Withholding tax %1 has no rate on %2. Give it one from that day on.</source>
        <translation>Die Quellensteuer %1 hat am %2 keinen Satz. Geben Sie ihr einen ab diesem Tag.</translation>
    </message>
    <message>
        <source>A withholding rate of %1 % cannot be. It is above 0 % and below 100 %.</source>
        <translation>Einen Quellensteuersatz von %1 % gibt es nicht. Er liegt über 0 % und unter 100 %.</translation>
    </message>
    <message>
        <source>Withholding tax %1 is for the other direction: what we keep back from suppliers is of bills, what customers keep back of invoices.</source>
        <translation>Die Quellensteuer %1 gilt für die andere Richtung: Was wir Lieferanten einbehalten, gehört zu Rechnungen von ihnen, was Kunden einbehalten, zu unseren.</translation>
    </message>
    <message>
        <source>Tax is withheld of more than zero and at most what %1 is without its tax, %2, not of %3.</source>
        <translation>Steuer wird von mehr als null und höchstens vom Netto von %1, %2, einbehalten, nicht von %3.</translation>
    </message>
    <message>
        <source>Document %1 of %2 is not posted in GnuCash, so it is not in the books. Post it there and import again, or enter it here.</source>
        <translation>Beleg %1 von %2 ist in GnuCash nicht gebucht und steht darum nicht in den Büchern. Buchen Sie ihn dort und importieren Sie erneut, oder erfassen Sie ihn hier.</translation>
    </message>
    <message>
        <source>Document %1 of %2 does not become an open item: its account is in another currency than the books, or its entry was left out.</source>
        <translation>Beleg %1 von %2 wird kein offener Posten: Sein Konto wird in einer anderen Währung als die Bücher geführt, oder seine Buchung wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Tax table %1 is not taken over. Set up its tax code, under Accounting.</source>
        <translation>Steuertabelle %1 wird nicht übernommen. Legen Sie ihren Steuerschlüssel unter Buchhaltung an.</translation>
    </message>
    <message>
        <source>The archive could not be written. Check the space on the disk, then try again.</source>
        <translation>Das Archiv konnte nicht geschrieben werden. Prüfen Sie den Platz auf dem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The archive is damaged (%1). Copy or export it again.</source>
        <translation>Das Archiv ist beschädigt (%1). Kopieren oder exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The archive is refused: it holds &quot;%1&quot;, %2.</source>
        <translation>Das Archiv wird abgelehnt: Es enthält „%1“, %2.</translation>
    </message>
    <message>
        <source>A discount of %1 on a document of %2 %3 cannot be. It is 0 to that total, in that currency, or 0 % to 100 %.</source>
        <translation>Ein Nachlass von %1 auf einen Beleg über %2 %3 geht nicht. Er liegt zwischen 0 und dieser Summe, in dieser Währung, oder zwischen 0 % und 100 %.</translation>
    </message>
    <message>
        <source>The price of %1 is in %2, but the order is in %3. Give it in %3.</source>
        <translation>Der Preis von %1 ist in %2, der Auftrag aber in %3. Geben Sie ihn in %3 an.</translation>
    </message>
    <message>
        <source>There is no deposit invoice %1. Look for it among those of its order.</source>
        <translation>Es gibt keine Anzahlungsrechnung %1. Suchen Sie sie unter denen ihres Auftrags.</translation>
    </message>
    <message>
        <source>Order %1 is in another currency than the company&apos;s. Deposits are asked for in the company&apos;s: invoice a part of the order instead.</source>
        <translation type="vanished">Der Auftrag %1 ist in einer anderen Währung als der des Unternehmens. Anzahlungen werden in dessen Währung verlangt: Berechnen Sie stattdessen einen Teil des Auftrags.</translation>
    </message>
    <message>
        <source>%1 % is no share of an order. Give more than 0 and at most 100.</source>
        <translation>%1 % ist kein Anteil eines Auftrags. Geben Sie mehr als 0 und höchstens 100 an.</translation>
    </message>
    <message>
        <source>A deposit is more than zero, in the company&apos;s currency.</source>
        <translation>Eine Anzahlung ist größer als null, in der Währung der Firma.</translation>
    </message>
    <message>
        <source>Of order %1, only %2 net was not asked for yet, not %3.</source>
        <translation>Vom Auftrag %1 sind nur netto %2 noch nicht verlangt, nicht %3.</translation>
    </message>
    <message>
        <source>%2 % of order %1 was asked for already.</source>
        <translation>%2 % des Auftrags %1 sind schon verlangt.</translation>
    </message>
    <message>
        <source>%1 was taken back already, by %2.</source>
        <translation>%1 wurde schon zurückgenommen, durch %2.</translation>
    </message>
    <message>
        <source>%1 stands: it was not credited, so there is no credit note.</source>
        <translation>%1 gilt: sie wurde nicht gutgeschrieben, also gibt es keine Gutschrift.</translation>
    </message>
    <message>
        <source>An invoice deducted %1 or a part of it, so it stays. Credit the invoice instead.</source>
        <translation>Eine Rechnung hat %1 oder einen Teil davon abgezogen, also bleibt sie. Schreiben Sie stattdessen die Rechnung gut.</translation>
    </message>
    <message>
        <source>The tax of %1 is due when it is paid, and it is not paid yet. Record its payment, or credit it, then issue the invoice.</source>
        <translation>Die Steuer von %1 ist mit der Zahlung fällig, und sie ist noch nicht bezahlt. Buchen Sie die Zahlung oder schreiben Sie sie gut, dann stellen Sie die Rechnung.</translation>
    </message>
    <message>
        <source>Order %1 has a deposit, %2, so it is not cancelled. Credit that first.</source>
        <translation>Der Auftrag %1 hat eine Anzahlung, %2, also wird er nicht aufgegeben. Schreiben Sie diese zuerst gut.</translation>
    </message>
    <message>
        <source>You posted no entry yet that could be repeated. Type this one.</source>
        <translation>Sie haben noch keine Buchung gemacht, die wiederholt werden könnte. Geben Sie diese ein.</translation>
    </message>
    <message>
        <source>Draft %1 has amounts in several currencies, which cannot be changed here. Post it as it stands, or delete it and write it anew.</source>
        <translation>Der Entwurf %1 hat Beträge in mehreren Währungen, die hier nicht geändert werden können. Buchen Sie ihn, wie er ist, oder löschen Sie ihn und schreiben Sie ihn neu.</translation>
    </message>
    <message>
        <source>There is no journal %1. Journals with entries: %2.</source>
        <translation>Es gibt kein Journal %1. Journale mit Buchungen: %2.</translation>
    </message>
    <message>
        <source>Entry %1 of the book (%2, %3) cannot be kept, so nothing was imported: %4</source>
        <translation>Buchung %1 des Buchs (%2, %3) kann nicht übernommen werden, darum wurde nichts importiert: %4</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was left there.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Es blieb nichts zurück.</translation>
    </message>
    <message>
        <source>%1 is in %2, but the document is in %3. Give it in %3.</source>
        <translation>%1 ist in %2, der Beleg aber in %3. Geben Sie es in %3 an.</translation>
    </message>
    <message>
        <source>The invoice is in &apos;%1&apos;, which is no currency of ISO 4217. Ask the supplier for a correct invoice.</source>
        <translation>Die Rechnung lautet auf „%1“, das ist keine Währung nach ISO 4217. Bitten Sie den Lieferanten um eine richtige Rechnung.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Geben Sie den Grund an.</translation>
    </message>
    <message>
        <source>Nothing moved on the account in these days, and nothing is open.</source>
        <translation>Auf dem Konto hat sich in diesen Tagen nichts bewegt, und nichts ist offen.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>A deposit is an amount above zero in %1, or a share of the order.</source>
        <translation>Eine Anzahlung ist ein Betrag über null in %1 oder ein Anteil der Bestellung.</translation>
    </message>
    <message>
        <source>Deposits on purchase order %1 can still come to %2 without tax, not to %3.</source>
        <translation>Anzahlungen auf Bestellung %1 können noch %2 ohne Steuer betragen, nicht %3.</translation>
    </message>
    <message>
        <source>What is deducted of deposits is zero or more, in %1.</source>
        <translation>Von Anzahlungen wird null oder mehr abgezogen, in %1.</translation>
    </message>
    <message>
        <source>%1 cannot be deducted: under the tax codes of this bill, deposits on the order come to %2.</source>
        <translation>%1 kann nicht abgezogen werden: unter den Steuerschlüsseln dieser Rechnung betragen die Anzahlungen der Bestellung %2.</translation>
    </message>
    <message>
        <source>The tax of deposit %1 waits for its payment. Pay it first, or deduct 0.</source>
        <translation>Die Steuer der Anzahlung %1 wartet auf ihre Zahlung. Bezahlen Sie sie zuerst, oder ziehen Sie 0 ab.</translation>
    </message>
    <message>
        <source>%1 is a credit note itself. Choose the bill that it is about.</source>
        <translation>%1 ist selbst eine Gutschrift. Wählen Sie die Rechnung, um die es geht.</translation>
    </message>
    <message>
        <source>All of bill %1 was credited or deducted already.</source>
        <translation>Rechnung %1 wurde schon ganz gutgeschrieben oder abgezogen.</translation>
    </message>
    <message>
        <source>Say how much of which line is credited.</source>
        <translation>Geben Sie an, wie viel von welcher Zeile gutgeschrieben wird.</translation>
    </message>
    <message>
        <source>Bill %1 has no such line.</source>
        <translation>Rechnung %1 hat keine solche Zeile.</translation>
    </message>
    <message>
        <source>Of line %1, that cannot be credited. Give a quantity, or an amount above zero.</source>
        <translation>Das kann von Zeile %1 nicht gutgeschrieben werden. Geben Sie eine Menge an oder einen Betrag über null.</translation>
    </message>
    <message>
        <source>Of line %1, only %2 with a net of %3 are left to credit.</source>
        <translation>Von Zeile %1 können nur noch %2 mit einem Netto von %3 gutgeschrieben werden.</translation>
    </message>
    <message>
        <source>A credit note of %1 cannot be about a bill of %2.</source>
        <translation>Eine Gutschrift vom %1 kann keine Rechnung vom %2 betreffen.</translation>
    </message>
    <message>
        <source>Of line %1, %2 came and were not sent back, so %3 cannot go back.</source>
        <translation>Von Zeile %1 sind %2 eingegangen und nicht zurückgesendet; %3 können nicht zurückgehen.</translation>
    </message>
    <message>
        <source>Say what of purchase order %1 goes back.</source>
        <translation>Geben Sie an, was von Bestellung %1 zurückgeht.</translation>
    </message>
    <message>
        <source>Line %2 of purchase order %1 has goods that came and were not billed, or went back and were not credited. Take the bill or the credit note first.</source>
        <translation>Zeile %2 der Bestellung %1 hat Ware, die eingegangen und nicht berechnet oder zurückgegangen und nicht gutgeschrieben ist. Geben Sie zuerst die Rechnung oder die Gutschrift ein.</translation>
    </message>
    <message>
        <source>%1 may no longer work here and so cannot approve. Name somebody else, or let %1 in again.</source>
        <translation>%1 darf hier nicht mehr arbeiten und kann daher nicht freigeben. Nennen Sie jemand anderen, oder lassen Sie %1 wieder zu.</translation>
    </message>
    <message>
        <source>%1 cannot approve this: it takes the rights &apos;%2&apos; and &apos;%3&apos;. Name somebody else, or give %1 a role that has them.</source>
        <translation>%1 kann dies nicht freigeben: Dazu braucht es die Rechte „%2“ und „%3“. Nennen Sie jemand anderen, oder geben Sie %1 eine Rolle, die sie hat.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Name somebody else as approver.</source>
        <translation>%1 gibt es nicht mehr. Nennen Sie jemand anderen, der freigibt.</translation>
    </message>
    <message>
        <source>%1 is named twice. Once is enough.</source>
        <translation>%1 ist zweimal genannt. Einmal genügt.</translation>
    </message>
    <message>
        <source>By rule %1 only %2 may approve this, and none of them but you can. Name somebody else under Settings, Approval rules.</source>
        <translation>Nach Regel %1 darf nur %2 dies freigeben, und außer Ihnen kann es niemand davon. Nennen Sie jemand anderen unter Einstellungen, Freigaberegeln.</translation>
    </message>
    <message>
        <source>You cannot approve this. It is for: %1.</source>
        <translation>Sie können dies nicht freigeben. Es ist Sache von: %1.</translation>
    </message>
    <message>
        <source>The access token is unknown, has expired or was revoked. Make another: tandemctl token add NAME</source>
        <translation>Der Zugangsschlüssel ist unbekannt, abgelaufen oder widerrufen. Erstellen Sie einen neuen: tandemctl token add NAME</translation>
    </message>
    <message>
        <source>Please say what the access token is for.</source>
        <translation>Bitte geben Sie an, wofür der Zugangsschlüssel ist.</translation>
    </message>
    <message>
        <source>An access token is good for 1 to %1 days.</source>
        <translation>Ein Zugangsschlüssel gilt 1 bis %1 Tage.</translation>
    </message>
    <message>
        <source>An access token cannot be given the right &apos;%1&apos;, but these: %2.</source>
        <translation>Ein Zugangsschlüssel kann das Recht „%1“ nicht bekommen, aber diese: %2.</translation>
    </message>
    <message>
        <source>There is no such access token of yours, or it was revoked.</source>
        <translation>Diesen Zugangsschlüssel von Ihnen gibt es nicht, oder er wurde widerrufen.</translation>
    </message>
    <message>
        <source>You said yes to this already; it waits for somebody else.</source>
        <translation>Sie haben dem schon zugestimmt; es wartet auf jemand anderen.</translation>
    </message>
    <message>
        <source>It takes back bill %1 (%2), and is taken off what is open of it.</source>
        <translation>Sie nimmt Rechnung %1 (%2) zurück und wird von deren offenem Betrag abgezogen.</translation>
    </message>
    <message>
        <source>It takes back the invoice &apos;%1&apos;, which is not among this supplier&apos;s bills. It stands as a credit.</source>
        <translation>Sie nimmt die Rechnung „%1“ zurück, die nicht unter den Rechnungen dieses Lieferanten ist. Sie bleibt als Guthaben stehen.</translation>
    </message>
    <message>
        <source>What comes again is in one currency, and this is in %1. Make a schedule for each.</source>
        <translation>Was wiederkehrt, ist in einer Währung, und dies ist in %1. Legen Sie für jede einen Plan an.</translation>
    </message>
    <message>
        <source>Entry %1 has amounts in several currencies, and what comes again is in one. Make a schedule of the amount it shall have.</source>
        <translation>Buchung %1 hat Beträge in mehreren Währungen, und was wiederkehrt, ist in einer. Legen Sie einen Plan mit dem Betrag an, den sie haben soll.</translation>
    </message>
</context>
<context>
    <name>ErrorReport</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Nothing of what you did last was saved; what was saved before is whole. The report below holds no data of your company: please send it to those who look after Tandem for you.</source>
        <translation>Was Sie zuletzt getan haben, wurde nicht gespeichert; was vorher gespeichert war, ist unversehrt. Der Bericht unten enthält keine Daten Ihrer Firma: Bitte senden Sie ihn denen, die Tandem für Sie betreuen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Bankzeile</translation>
    </message>
    <message>
        <source>Bank&apos;s reference</source>
        <translation>Referenz der Bank</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Billed on</source>
        <translation>Rechnung vom</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Gebucht am</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>Zu entscheiden bis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>IBAN of the other side</source>
        <translation>IBAN der Gegenseite</translation>
    </message>
    <message>
        <source>Name of the other side</source>
        <translation>Name der Gegenseite</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Geliefert am</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Discount, net</source>
        <translation>Skonto, netto</translation>
    </message>
    <message>
        <source>Rate of discount</source>
        <translation>Skontosatz</translation>
    </message>
    <message>
        <source>Discount taken</source>
        <translation>Skonto gezogen</translation>
    </message>
    <message>
        <source>Discount, tax</source>
        <translation>Skonto, Steuer</translation>
    </message>
    <message>
        <source>Discount until</source>
        <translation>Skonto bis</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation>Wirksam ab</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Payer&apos;s reference</source>
        <translation>Referenz des Zahlers</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expected amount</source>
        <translation>Erwarteter Betrag</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Verfällt am</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Gutschrift an Tagen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>Eingestellt am</translation>
    </message>
    <message>
        <source>Host answered</source>
        <translation>Gastgeber antwortete</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Media contact</source>
        <translation>Pressekontakt</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ausgeschieden am</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vorgesetzter</translation>
    </message>
    <message>
        <source>Matched on</source>
        <translation>Zugeordnet am</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Open, in our currency</source>
        <translation>Offen, in unserer Währung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Bestellt am</translation>
    </message>
    <message>
        <source>In our currency</source>
        <translation>In unserer Währung</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Customer or supplier</source>
        <translation>Kunde oder Lieferant</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Zahlungsziel in Tagen</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Gebucht am</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Chance, %</source>
        <translation>Chance, %</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>Reason for the visit</source>
        <translation>Grund des Besuchs</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Ab Menge</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Erhalten am</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Zurückgekommen am</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Salary for each</source>
        <translation>Gehalt je</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Sales price</source>
        <translation>Verkaufspreis</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Supplier&apos;s number</source>
        <translation>Nummer des Lieferanten</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Steuerschlüssel</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind of transaction</source>
        <translation>Geschäftsvorfall</translation>
    </message>
    <message>
        <source>Undone on</source>
        <translation>Aufgehoben am</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Wertstellung</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minuten je Woche</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>In Hauswährung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="vanished">Zeilen</translation>
    </message>
    <message>
        <source>Quoted currency</source>
        <translation>Notierte Währung</translation>
    </message>
    <message>
        <source>Day of the rate</source>
        <translation>Tag des Kurses</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Valued on</source>
        <translation>Bewertet am</translation>
    </message>
    <message>
        <source>Number of the credit note</source>
        <translation>Nummer der Gutschrift</translation>
    </message>
    <message>
        <source>Reason of the credit note</source>
        <translation>Grund der Gutschrift</translation>
    </message>
    <message>
        <source>Credited on</source>
        <translation>Gutgeschrieben am</translation>
    </message>
    <message>
        <source>Discount keeps the tax</source>
        <translation>Skonto lässt die Steuer</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Net at home</source>
        <translation>Netto in eigener Währung</translation>
    </message>
    <message>
        <source>Rounding at home</source>
        <translation>Rundung in eigener Währung</translation>
    </message>
    <message>
        <source>Tax at home</source>
        <translation>Steuer in eigener Währung</translation>
    </message>
    <message>
        <source>Rate of the discount on the document</source>
        <translation>Rabattsatz auf den Beleg</translation>
    </message>
    <message>
        <source>Discount on the document</source>
        <translation>Rabatt auf den Beleg</translation>
    </message>
    <message>
        <source>Rounded to coins</source>
        <translation>Auf Münzen gerundet</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Credited bill</source>
        <translation>Gutgeschriebene Rechnung</translation>
    </message>
    <message>
        <source>Value of the stock</source>
        <translation>Wert des Bestands</translation>
    </message>
    <message>
        <source>Discount lost</source>
        <translation>Entfallenes Skonto</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Open invoices less credits that are not yet due, or due on that day</source>
        <translation>Offene Rechnungen abzüglich Guthaben, noch nicht fällig oder an diesem Tag fällig</translation>
    </message>
    <message>
        <source>Open invoices less credits, due for 1 to 30 days</source>
        <translation>Offene Rechnungen abzüglich Guthaben, seit 1 bis 30 Tagen fällig</translation>
    </message>
    <message>
        <source>Open invoices less credits, due for 31 to 60 days</source>
        <translation>Offene Rechnungen abzüglich Guthaben, seit 31 bis 60 Tagen fällig</translation>
    </message>
    <message>
        <source>Open invoices less credits, due for 61 to 90 days</source>
        <translation>Offene Rechnungen abzüglich Guthaben, seit 61 bis 90 Tagen fällig</translation>
    </message>
    <message>
        <source>Open invoices less credits, due for more than 90 days</source>
        <translation>Offene Rechnungen abzüglich Guthaben, seit mehr als 90 Tagen fällig</translation>
    </message>
    <message>
        <source>Balance of the bank and cash accounts in the ledger</source>
        <translation>Saldo der Bank- und Kassenkonten im Hauptbuch</translation>
    </message>
    <message>
        <source>What customers owe: all open invoices less credits</source>
        <translation>Was Kunden schulden: alle offenen Rechnungen abzüglich Guthaben</translation>
    </message>
    <message>
        <source>Invoices less credit notes without tax, from the first of the month to that day</source>
        <translation>Rechnungen abzüglich Gutschriften ohne Steuer, vom Monatsersten bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Invoices less credit notes without tax, in the whole month before</source>
        <translation>Rechnungen abzüglich Gutschriften ohne Steuer, im ganzen Vormonat</translation>
    </message>
    <message>
        <source>Invoices less credit notes without tax, in the whole of the same month a year before</source>
        <translation>Rechnungen abzüglich Gutschriften ohne Steuer, im ganzen selben Monat des Vorjahres</translation>
    </message>
    <message>
        <source>Orders that customers agreed to, not yet delivered and invoiced in full</source>
        <translation>Von Kunden erteilte Aufträge, die noch nicht ganz geliefert und berechnet sind</translation>
    </message>
    <message>
        <source>What these orders are worth without tax, with what was invoiced of them</source>
        <translation>Wert dieser Aufträge ohne Steuer, samt dem schon Berechneten</translation>
    </message>
    <message>
        <source>What lies in the warehouses, at its average cost</source>
        <translation>Was in den Lagern liegt, zu durchschnittlichen Einstandspreisen</translation>
    </message>
    <message>
        <source>Visitors who were expected or came on that day, whether they came or not</source>
        <translation>Besucher, die an diesem Tag erwartet wurden oder kamen, ob sie kamen oder nicht</translation>
    </message>
    <message>
        <source>Open opportunities: what each may bring, times its probability; one figure for each currency</source>
        <translation>Offene Chancen: was jede bringen kann, mal ihrer Wahrscheinlichkeit; je Währung eine Zahl</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import bank statement</source>
        <translation>Kontoauszug einlesen</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>A file of GnuCash, as XML or SQLite, or a template of accounts. Customers, suppliers and unpaid documents come with the transactions.</source>
        <translation>Eine Datei von GnuCash, als XML oder SQLite, oder eine Kontenvorlage. Kunden, Lieferanten und offene Belege kommen mit den Buchungen.</translation>
    </message>
    <message>
        <source>A text file of ledger or hledger: its accounts and transactions.</source>
        <translation>Eine Textdatei von ledger oder hledger: ihre Konten und Buchungen.</translation>
    </message>
    <message>
        <source>A text file of beancount: its accounts and transactions. Balances are checked, padding is filled in.</source>
        <translation>Eine Textdatei von beancount: Konten und Buchungen. Salden werden geprüft, Auffüllungen ergänzt.</translation>
    </message>
    <message>
        <source>An IIF file of QuickBooks Desktop: accounts, customers, suppliers and transactions of every type.</source>
        <translation>Eine IIF-Datei von QuickBooks Desktop: Konten, Kunden, Lieferanten und Buchungen jeder Art.</translation>
    </message>
    <message>
        <source>The report &quot;Journal&quot; of QuickBooks, exported as CSV. Its totals are checked.</source>
        <translation>Der Bericht „Journal“ von QuickBooks, als CSV exportiert. Seine Summen werden geprüft.</translation>
    </message>
    <message>
        <source>A batch of bookings in DATEV&apos;s format (EXTF). Tax keys are split into net and tax.</source>
        <translation>Ein Buchungsstapel im DATEV-Format (EXTF). Steuerschlüssel werden in Netto und Steuer zerlegt.</translation>
    </message>
    <message>
        <source>A table (CSV) with a line of an entry in each row: number, date, account, amount.</source>
        <translation>Eine Tabelle (CSV) mit einer Buchungszeile je Zeile: Nummer, Datum, Konto, Betrag.</translation>
    </message>
    <message>
        <source>An open pack of Tandem in one zip file: the ledger with its accounts, parties and open items. It is proven whole first.</source>
        <translation>Ein offenes Paket von Tandem in einer Zip-Datei: das Hauptbuch mit Konten, Partnern und offenen Posten. Zuerst wird geprüft, dass es vollständig ist.</translation>
    </message>
    <message>
        <source>A table (CSV) with a number, a name and a type in each row, and the account above it, if it has one.</source>
        <translation>Eine Tabelle (CSV) mit Nummer, Name und Art in jeder Zeile und dem Konto darüber, wenn es eines gibt.</translation>
    </message>
    <message>
        <source>A table (CSV) with an account and its debit, credit or balance in each row. Rows of customers and suppliers become open items.</source>
        <translation>Eine Tabelle (CSV) mit einem Konto und seinem Soll, Haben oder Saldo in jeder Zeile. Zeilen von Kunden und Lieferanten werden offene Posten.</translation>
    </message>
    <message>
        <source>A table (CSV) with a name and a code in each row. Columns are recognised by their heads.</source>
        <translation>Eine Tabelle (CSV) mit Name und Kürzel in jeder Zeile. Spalten werden an ihren Köpfen erkannt.</translation>
    </message>
    <message>
        <source>A table (CSV) with a number and a name in each row, and the first day, addresses and managers if it has them.</source>
        <translation>Eine Tabelle (CSV) mit einer Nummer und einem Namen in jeder Zeile, und dem ersten Tag, Adressen und Führungskräften, falls vorhanden.</translation>
    </message>
    <message>
        <source>A table (CSV) with a day and a name in each row, and a region where they differ.</source>
        <translation>Eine Tabelle (CSV) mit einem Tag und einem Namen in jeder Zeile, und einer Region, wo sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>A table (CSV) with a code and a name in each row, and prices, units and groups if it has them.</source>
        <translation>Eine Tabelle (CSV) mit Nummer und Name in jeder Zeile, und mit Preisen, Einheiten und Gruppen, wenn es sie gibt.</translation>
    </message>
    <message>
        <source>GnuCash books and templates (*.gnucash *.gnucash-xea *.xml *.xac *.gz);;All files (*)</source>
        <translation>Bücher und Vorlagen von GnuCash (*.gnucash *.gnucash-xea *.xml *.xac *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Journals (*.journal *.ledger *.dat *.txt);;All files (*)</source>
        <translation>Journale (*.journal *.ledger *.dat *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Journals (*.beancount *.bean *.txt);;All files (*)</source>
        <translation>Journale (*.beancount *.bean *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>QuickBooks files (*.iif);;All files (*)</source>
        <translation>QuickBooks-Dateien (*.iif);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open packs (*.zip);;All files (*)</source>
        <translation>Offene Pakete (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be added; nothing was kept.</source>
        <translation>
            <numerusform>%n Datensatz käme hinzu; nichts wurde behalten.</numerusform>
            <numerusform>%n Datensätze kämen hinzu; nichts wurde behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation>
            <numerusform>%n Datensatz hinzugefügt.</numerusform>
            <numerusform>%n Datensätze hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation>
            <numerusform>%n schon bekannt.</numerusform>
            <numerusform>%n schon bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New accounts: %n.</source>
        <translation>
            <numerusform>Neue Konten: %n.</numerusform>
            <numerusform>Neue Konten: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New customers and suppliers: %n.</source>
        <translation>
            <numerusform>Neue Kunden und Lieferanten: %n.</numerusform>
            <numerusform>Neue Kunden und Lieferanten: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open items: %n.</source>
        <translation>
            <numerusform>Offene Posten: %n.</numerusform>
            <numerusform>Offene Posten: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trial balance of the file and that of the books agree on %n account(s).</source>
        <translation>
            <numerusform>Datei und Bücher stimmen in der Saldenliste auf %n Konto überein.</numerusform>
            <numerusform>Datei und Bücher stimmen in der Saldenliste auf %n Konten überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weiterer.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>G&amp;ruppe</translation>
    </message>
    <message>
        <source>Sales &amp;price</source>
        <translation>Verkaufs&amp;preis</translation>
    </message>
    <message>
        <source>Pu&amp;rchase price</source>
        <translation>Ein&amp;kaufspreis</translation>
    </message>
    <message>
        <source>&amp;Tax on sales</source>
        <translation>&amp;Steuer beim Verkauf</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>&amp;In Gebrauch</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Request leave</source>
        <translation>Urlaub beantragen</translation>
    </message>
    <message>
        <source>&amp;Employee</source>
        <translation>&amp;Mitarbeiter</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Portion</source>
        <translation>&amp;Umfang</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>Ein halber Tag</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Bemerkung</translation>
    </message>
</context>
<context>
    <name>LockDatesDialog</name>
    <message>
        <source>Lock dates</source>
        <translation>Sperrdaten</translation>
    </message>
    <message>
        <source>Nothing of the kind is posted on or before its day. An earlier day opens the books again; both are kept in the audit trail.</source>
        <translation>Am Sperrdatum und davor wird nichts dieser Art mehr gebucht. Ein früheres Datum öffnet die Bücher wieder; beides steht im Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>&amp;All books through</source>
        <translation>Alle &amp;Bücher bis</translation>
    </message>
    <message>
        <source>&amp;Sales through</source>
        <translation>Ver&amp;kauf bis</translation>
    </message>
    <message>
        <source>&amp;Purchases through</source>
        <translation>&amp;Einkauf bis</translation>
    </message>
    <message>
        <source>&amp;Bank through</source>
        <translation>Ba&amp;nk bis</translation>
    </message>
    <message>
        <source>&amp;Tax through</source>
        <translation>&amp;Steuer bis</translation>
    </message>
    <message>
        <source>&amp;Everything, for good, through</source>
        <translation>A&amp;lles endgültig bis</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Tandem is locked</source>
        <translation>Tandem ist gesperrt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Somebody else…</source>
        <translation>&amp;Jemand anderes …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
</context>
<context>
    <name>NeedWords</name>
    <message>
        <source>Role %1</source>
        <translation>Rolle %1</translation>
    </message>
    <message>
        <source>%1 may no longer work here</source>
        <translation>%1 darf hier nicht mehr arbeiten</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1 lacks the rights</source>
        <translation>%1 fehlen die Rechte</translation>
    </message>
    <message>
        <source>%1: nobody with this role has the rights</source>
        <translation>%1: Niemand mit dieser Rolle hat die Rechte</translation>
    </message>
    <message>
        <source>Whoever may approve</source>
        <translation>Wer freigeben darf</translation>
    </message>
    <message>
        <source>%1. Change the rule and choose somebody else, or give them what is missing under Users.</source>
        <translation>%1. Ändern Sie die Regel und wählen Sie jemand anderen, oder geben Sie unter Benutzer, was fehlt.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Rule %1 is met.</source>
        <translation>Regel %1 ist erfüllt.</translation>
    </message>
    <message>
        <source>Rule %1 waits for %2.</source>
        <translation>Regel %1 wartet auf %2.</translation>
    </message>
    <message>
        <source>Rule %1 can be met by nobody: who is named made this or changed it. Change the rule under Settings, Approval rules.</source>
        <translation>Regel %1 kann niemand erfüllen: Wer genannt ist, hat dies selbst erfasst oder geändert. Ändern Sie die Regel unter Einstellungen, Freigaberegeln.</translation>
    </message>
    <message>
        <source>Rule %1 can be met by nobody: %2. Change the rule under Settings, Approval rules.</source>
        <translation>Regel %1 kann niemand erfüllen: %2. Ändern Sie die Regel unter Einstellungen, Freigaberegeln.</translation>
    </message>
</context>
<context>
    <name>NewCompanyDialog</name>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Fiscal year begins in</source>
        <translation>&amp;Geschäftsjahr beginnt im</translation>
    </message>
    <message>
        <source>Your &amp;name to sign in</source>
        <translation>Ihr Anmelde&amp;name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Kennwort wie&amp;derholen</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>C&amp;hart of accounts</source>
        <translation>Kon&amp;tenplan</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>&amp;Steuernummer</translation>
    </message>
    <message>
        <source>may be given later</source>
        <translation>kann später angegeben werden</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>L&amp;ogo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG; may be given later</source>
        <translation>PNG, JPEG oder SVG; kann später angegeben werden</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>Wä&amp;hlen …</translation>
    </message>
    <message>
        <source>Kept &amp;in</source>
        <translation>Aufbewahrt &amp;in</translation>
    </message>
    <message>
        <source>Cho&amp;ose…</source>
        <translation>Aussu&amp;chen …</translation>
    </message>
    <message>
        <source>Then ta&amp;ke over data from another program</source>
        <translation>Danach Daten aus einem anderen Programm ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>The company is made</source>
        <translation>Die Firma wird angelegt</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Your visitor is here</source>
        <translation>Ihr Besuch ist da</translation>
    </message>
    <message>
        <source>Leave to decide on</source>
        <translation>Urlaub zu entscheiden</translation>
    </message>
    <message>
        <source>Leave approved</source>
        <translation>Urlaub genehmigt</translation>
    </message>
    <message>
        <source>Leave declined</source>
        <translation>Urlaub abgelehnt</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Zu genehmigen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht genehmigt</translation>
    </message>
    <message>
        <source>You stand in for</source>
        <translation>Sie vertreten</translation>
    </message>
    <message>
        <source>A backup is overdue</source>
        <translation>Eine Sicherung ist überfällig</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>New quote</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;reference</source>
        <translation>&amp;Referenz des Kunden</translation>
    </message>
    <message>
        <source>From &amp;warehouse</source>
        <translation>Aus &amp;Lager</translation>
    </message>
    <message>
        <source>Enter moves on · Ctrl+D copies the line, Ctrl+&apos; the cell above · Ctrl+Delete removes a line · Ctrl+V pastes a block</source>
        <translation>Eingabe geht weiter · Strg+D kopiert die Zeile, Strg+&apos; das Feld darüber · Strg+Entf entfernt eine Zeile · Strg+V fügt einen Block ein</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>VAT  %1</source>
        <translation>USt-IdNr.  %1</translation>
    </message>
    <message>
        <source>Tax id  %1</source>
        <translation>Steuernummer  %1</translation>
    </message>
    <message>
        <source>Pays within %1 days</source>
        <translation>Zahlungsziel %1 Tage</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>PartyDialog</name>
    <message>
        <source>New party</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>Co&amp;de</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>St&amp;raße</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;PLZ</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>Or&amp;t</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Telef&amp;on</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>VAT num&amp;ber</source>
        <translation>U&amp;St-Id</translation>
    </message>
    <message>
        <source>Pays &amp;within days</source>
        <translation>Zah&amp;lungsziel in Tagen</translation>
    </message>
    <message>
        <source>Supp&amp;lier</source>
        <translation>Lie&amp;ferant</translation>
    </message>
    <message>
        <source>Visito&amp;r</source>
        <translation>&amp;Besucher</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>Countr&amp;y, two letters</source>
        <translation>Land, z&amp;wei Buchstaben</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Documents in</source>
        <translation>Sc&amp;hreiben auf</translation>
    </message>
</context>
<context>
    <name>PeriodStatus</name>
    <message>
        <source>No fiscal year is open today</source>
        <translation>Heute ist kein Geschäftsjahr offen</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 geschlossen</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>See visitors</source>
        <translation>Besuche sehen</translation>
    </message>
    <message>
        <source>Check visitors in and out</source>
        <translation>Besuche ein- und auschecken</translation>
    </message>
    <message>
        <source>See customers and suppliers</source>
        <translation>Kunden und Lieferanten sehen</translation>
    </message>
    <message>
        <source>Change customers and suppliers</source>
        <translation>Kunden und Lieferanten ändern</translation>
    </message>
    <message>
        <source>See the calendar</source>
        <translation>Den Kalender sehen</translation>
    </message>
    <message>
        <source>Book appointments</source>
        <translation>Termine buchen</translation>
    </message>
    <message>
        <source>See orders and invoices</source>
        <translation>Aufträge und Rechnungen sehen</translation>
    </message>
    <message>
        <source>Make quotes, orders, deliveries</source>
        <translation>Angebote, Aufträge und Lieferungen anlegen</translation>
    </message>
    <message>
        <source>Issue invoices and credit notes</source>
        <translation>Rechnungen und Gutschriften stellen</translation>
    </message>
    <message>
        <source>See the ledger</source>
        <translation>Das Hauptbuch sehen</translation>
    </message>
    <message>
        <source>Post and reverse entries</source>
        <translation>Buchen und stornieren</translation>
    </message>
    <message>
        <source>Change accounts, close periods and years</source>
        <translation>Konten ändern, Perioden und Jahre abschließen</translation>
    </message>
    <message>
        <source>See payments and the bank</source>
        <translation>Zahlungen und die Bank sehen</translation>
    </message>
    <message>
        <source>Record payments, match the bank</source>
        <translation>Zahlungen erfassen, die Bank abgleichen</translation>
    </message>
    <message>
        <source>See items and stock</source>
        <translation>Artikel und Bestand sehen</translation>
    </message>
    <message>
        <source>Change items, count stock, take goods in</source>
        <translation>Artikel ändern, Bestand zählen, Wareneingang buchen</translation>
    </message>
    <message>
        <source>Order from suppliers, take their bills</source>
        <translation>Bei Lieferanten bestellen, ihre Rechnungen buchen</translation>
    </message>
    <message>
        <source>See employees and their pay</source>
        <translation>Mitarbeiter und ihr Gehalt sehen</translation>
    </message>
    <message>
        <source>Hire, agree contracts, grant leave</source>
        <translation>Einstellen, Verträge schließen, Urlaub gewähren</translation>
    </message>
    <message>
        <source>Approve leave</source>
        <translation>Urlaub genehmigen</translation>
    </message>
    <message>
        <source>See reports and the dashboard</source>
        <translation>Berichte und die Übersicht sehen</translation>
    </message>
    <message>
        <source>Approve what others ask for</source>
        <translation>Genehmigen, worum andere bitten</translation>
    </message>
    <message>
        <source>Import from other programs</source>
        <translation>Aus anderen Programmen einlesen</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>See the audit trail, verify</source>
        <translation>Das Änderungsprotokoll sehen, prüfen</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>Sicherungen machen</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Manage users and roles</source>
        <translation>Benutzer und Rollen verwalten</translation>
    </message>
    <message>
        <source>Front office</source>
        <translation>Front Office</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Back Office</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Leitung</translation>
    </message>
</context>
<context>
    <name>PurchaseOrderDialog</name>
    <message>
        <source>New purchase order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>&amp;Lieferant</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Tax</source>
        <translation>&amp;Steuer</translation>
    </message>
    <message>
        <source>Supplier&apos;s &amp;reference</source>
        <translation>&amp;Referenz des Lieferanten</translation>
    </message>
    <message>
        <source>To &amp;warehouse</source>
        <translation>&amp;Ins Lager</translation>
    </message>
</context>
<context>
    <name>QCoreApplication::RecordPanel</name>
    <message>
        <source>Changed by %1</source>
        <translation>Geändert von %1</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Posting</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haben</translation>
    </message>
    <message>
        <source>Nothing of it was posted yet.</source>
        <translation>Davon ist noch nichts gebucht.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>%1: %2 % discount until %3, so %4 falls away.</source>
        <translation>%1: %2 % Skonto bis %3, also entfallen %4.</translation>
    </message>
    <message>
        <source>%1 is reached but not paid in full; its discount of %2 is granted, %3 stays open.</source>
        <translation>%1 ist erreicht, aber nicht voll bezahlt; das Skonto von %2 wird gewährt, %3 bleibt offen.</translation>
    </message>
    <message>
        <source>%1: the discount ended on %2; nothing falls away.</source>
        <translation>%1: Das Skonto lief am %2 ab; nichts entfällt.</translation>
    </message>
    <message>
        <source>%1: %2 stays open.</source>
        <translation>%1: %2 bleibt offen.</translation>
    </message>
    <message>
        <source>%1 is paid in full; the missing %2 is a charge of the bank.</source>
        <translation>%1 ist voll bezahlt; die fehlenden %2 sind Bankgebühren.</translation>
    </message>
    <message>
        <source>%1 is more than is owed and stays as a credit.</source>
        <translation>%1 ist mehr als geschuldet und bleibt als Guthaben.</translation>
    </message>
    <message>
        <source>The text names %1.</source>
        <translation>Der Text nennt %1.</translation>
    </message>
    <message>
        <source>%1 is open with exactly %2.</source>
        <translation>%1 ist mit genau %2 offen.</translation>
    </message>
    <message>
        <source>%1 together come to exactly %2.</source>
        <translation>%1 ergeben zusammen genau %2.</translation>
    </message>
    <message>
        <source>No other open item has this amount.</source>
        <translation>Kein anderer offener Posten hat diesen Betrag.</translation>
    </message>
    <message>
        <source>Other open items have this amount, too.</source>
        <translation>Auch andere offene Posten haben diesen Betrag.</translation>
    </message>
    <message>
        <source>The account %1 belongs to this party.</source>
        <translation>Das Konto %1 gehört zu diesem Kontakt.</translation>
    </message>
    <message>
        <source>The last payment from account %1 was this party&apos;s.</source>
        <translation>Die letzte Zahlung vom Konto %1 kam von diesem Kontakt.</translation>
    </message>
    <message>
        <source>The last payment under the name %1 was this party&apos;s.</source>
        <translation>Die letzte Zahlung unter dem Namen %1 kam von diesem Kontakt.</translation>
    </message>
    <message>
        <source>The name %1 is like that of %2.</source>
        <translation>Der Name %1 ähnelt dem von %2.</translation>
    </message>
    <message>
        <source>No sum fits; the oldest items are paid first.</source>
        <translation>Keine Summe passt; die ältesten Posten werden zuerst bezahlt.</translation>
    </message>
    <message>
        <source>Payment %1 was entered with this amount.</source>
        <translation>Zahlung %1 wurde mit diesem Betrag erfasst.</translation>
    </message>
    <message>
        <source>Your rule: lines with &quot;%1&quot; go to this account.</source>
        <translation>Ihre Regel: Umsätze mit „%1“ gehen auf dieses Konto.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Income statement</source>
        <translation>Gewinn und Verlust</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Summen- und Saldenliste</translation>
    </message>
    <message>
        <source>General ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>Aged receivables</source>
        <translation>Forderungen nach Alter</translation>
    </message>
    <message>
        <source>Aged payables</source>
        <translation>Verbindlichkeiten nach Alter</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>Umsatz nach Monat</translation>
    </message>
    <message>
        <source>Revenue by customer</source>
        <translation>Umsatz nach Kunde</translation>
    </message>
    <message>
        <source>Revenue by item</source>
        <translation>Umsatz nach Artikel</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Something has no rate to the company&apos;s currency; it counts as 0.</source>
        <translation>Für etwas fehlt der Kurs zur Währung der Firma; es zählt als 0.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Erträge</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>Summe Erträge</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Aufwendungen</translation>
    </message>
    <message>
        <source>Total expenses</source>
        <translation>Summe Aufwendungen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Aktiva</translation>
    </message>
    <message>
        <source>Total assets</source>
        <translation>Summe Aktiva</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>Verbindlichkeiten</translation>
    </message>
    <message>
        <source>Total liabilities</source>
        <translation>Summe Verbindlichkeiten</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Total equity</source>
        <translation>Summe Eigenkapital</translation>
    </message>
    <message>
        <source>Result not closed into equity yet</source>
        <translation>Noch nicht ins Eigenkapital abgeschlossenes Ergebnis</translation>
    </message>
    <message>
        <source>Total equity and liabilities</source>
        <translation>Summe Passiva</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo davor</translation>
    </message>
    <message>
        <source>Only the first 20,000 rows are shown: choose fewer days.</source>
        <translation>Nur die ersten 20.000 Zeilen sind gezeigt: Wählen Sie weniger Tage.</translation>
    </message>
    <message>
        <source>As it is now, at average cost.</source>
        <translation>Wie er jetzt ist, zu durchschnittlichem Einstand.</translation>
    </message>
    <message>
        <source>Cash and bank by month</source>
        <translation>Kasse und Bank nach Monat</translation>
    </message>
    <message>
        <source>Transfers between own accounts are received and paid.</source>
        <translation>Umbuchungen zwischen eigenen Konten sind Ein- und Ausgang.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>No budget of this year is approved yet.</source>
        <translation>Für dieses Jahr ist noch kein Budget genehmigt.</translation>
    </message>
    <message>
        <source>%1 %2, version %3; whole months, closings of the year left out.</source>
        <translation>%1 %2, Version %3; ganze Monate, ohne Jahresabschlussbuchungen.</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Kapitalflussrechnung</translation>
    </message>
    <message>
        <source>Changes in equity</source>
        <translation>Eigenkapitalveränderung</translation>
    </message>
    <message>
        <source>As of entry %1, %2.</source>
        <translation>Stand: Buchung %1, %2.</translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>Buchung %1 vom %2</translation>
    </message>
    <message>
        <source>Tax return</source>
        <translation>Umsatzsteuer-Voranmeldung</translation>
    </message>
    <message>
        <source>Entry %1 has tax without a tax code: it is in no box.</source>
        <translation>Buchung %1 hat Steuer ohne Steuerschlüssel: Sie steht in keiner Kennziffer.</translation>
    </message>
    <message>
        <source>Tax not yet due</source>
        <translation>Nicht fällige Steuer</translation>
    </message>
    <message>
        <source>Change of cash and bank</source>
        <translation>Veränderung von Kasse und Bank</translation>
    </message>
    <message>
        <source>Cash and bank at the beginning</source>
        <translation>Kasse und Bank am Anfang</translation>
    </message>
    <message>
        <source>Cash and bank at the end</source>
        <translation>Kasse und Bank am Ende</translation>
    </message>
    <message>
        <source>Operating activities</source>
        <translation>Laufende Geschäftstätigkeit</translation>
    </message>
    <message>
        <source>Cash from operating activities</source>
        <translation>Mittelfluss aus laufender Geschäftstätigkeit</translation>
    </message>
    <message>
        <source>Investing activities</source>
        <translation>Investitionstätigkeit</translation>
    </message>
    <message>
        <source>Less what was not paid, as above</source>
        <translation>Abzüglich nicht Gezahltes, wie oben</translation>
    </message>
    <message>
        <source>Cash from investing activities</source>
        <translation>Mittelfluss aus Investitionstätigkeit</translation>
    </message>
    <message>
        <source>Financing activities</source>
        <translation>Finanzierungstätigkeit</translation>
    </message>
    <message>
        <source>Cash from financing activities</source>
        <translation>Mittelfluss aus Finanzierungstätigkeit</translation>
    </message>
    <message>
        <source>Total debits</source>
        <translation>Summe Soll</translation>
    </message>
    <message>
        <source>Total credits</source>
        <translation>Summe Haben</translation>
    </message>
    <message>
        <source>Between the values of the dimension</source>
        <translation>Zwischen den Werten der Dimension</translation>
    </message>
    <message>
        <source>What stands on each account at the end of the day: debits less credits of all posted entries, in the company&apos;s currency. It adds up to zero.</source>
        <translation>Was am Ende des Tages auf jedem Konto steht: Soll abzüglich Haben aller Buchungen in der Währung des Unternehmens. Die Summe ist null.</translation>
    </message>
    <message>
        <source>What the posted entries of these days moved on income and expense accounts, without the closings of years.</source>
        <translation>Was die Buchungen dieser Tage auf Ertrags- und Aufwandskonten bewegt haben, ohne Jahresabschlüsse.</translation>
    </message>
    <message>
        <source>What stands on asset, liability and equity accounts at the end of the day; what was earned and not closed yet is part of the equity.</source>
        <translation>Was am Ende des Tages auf den Konten von Vermögen, Schulden und Eigenkapital steht; das noch nicht abgeschlossene Ergebnis gehört zum Eigenkapital.</translation>
    </message>
    <message>
        <source>Indirect method: the result, what it contains that was not paid, and the changes of the accounts by the section each stands in. It comes to the change of the bank and cash accounts.</source>
        <translation>Indirekte Methode: das Ergebnis, was darin nicht gezahlt wurde, und die Veränderungen der Konten nach ihrem Abschnitt. Die Summe ist die Veränderung der Bank- und Kassenkonten.</translation>
    </message>
    <message>
        <source>What stood on each equity account before these days, the result of these days, what closings of years carried over, what else moved, and what stands at their end.</source>
        <translation>Was vor diesen Tagen auf jedem Eigenkapitalkonto stand, das Ergebnis dieser Tage, was Jahresabschlüsse vorgetragen haben, was sich sonst bewegt hat und was am Ende steht.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Buchung %1</translation>
    </message>
    <message>
        <source>%1 entries, %2 lines</source>
        <translation>%1 Buchungen, %2 Zeilen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Only the accounts behind one figure.</source>
        <translation>Nur die Konten hinter einer Zahl.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Einkäufe</translation>
    </message>
    <message>
        <source>Employees and leave</source>
        <translation>Mitarbeiter und Urlaub</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Aufgabentrennung</translation>
    </message>
    <message>
        <source>Nobody approves what is their own; but two people of this list could approve each other&apos;s.</source>
        <translation>Niemand gibt Eigenes frei; aber zwei aus dieser Liste könnten einander freigeben.</translation>
    </message>
    <message>
        <source>Withheld tax</source>
        <translation>Einbehaltene Steuer</translation>
    </message>
    <message>
        <source>All posted entries of these days with their lines, by day and number, in the company&apos;s currency.</source>
        <translation>Alle gebuchten Buchungen dieser Tage mit ihren Zeilen, nach Tag und Nummer, in der Hauswährung.</translation>
    </message>
    <message>
        <source>What stood on each account before these days, then its lines by day; the balance counts all commodities in the company&apos;s currency.</source>
        <translation>Was vor diesen Tagen auf jedem Konto stand, dann seine Zeilen nach Tagen; der Saldo zählt alles in der Hauswährung.</translation>
    </message>
    <message>
        <source>The lines of the account by day, each with what stands on it afterwards.</source>
        <translation>Die Zeilen des Kontos nach Tagen, jede mit dem Saldo danach.</translation>
    </message>
    <message>
        <source>What customers owed at the end of the day: items issued by then, less what was allocated by then, by the days since they were due.</source>
        <translation>Was Kunden am Ende des Tages schuldeten: bis dahin gestellte Posten, abzüglich des bis dahin Zugeordneten, nach Tagen seit der Fälligkeit.</translation>
    </message>
    <message>
        <source>What was owed to suppliers at the end of the day: items issued by then, less what was allocated by then, by the days since they were due.</source>
        <translation>Was Lieferanten am Ende des Tages zustand: bis dahin gestellte Posten, abzüglich des bis dahin Zugeordneten, nach Tagen seit der Fälligkeit.</translation>
    </message>
    <message>
        <source>Where every rule on entries or payments names who approves, only those who are named are listed for them.</source>
        <translation>Wo jede Regel für Buchungen oder Zahlungen nennt, wer freigibt, stehen dafür nur die Genannten hier.</translation>
    </message>
    <message>
        <source>Only the accounts behind one figure, and of them what carries %1.</source>
        <translation>Nur die Konten hinter einer Zahl, und davon, was %1 trägt.</translation>
    </message>
    <message>
        <source>Only the accounts behind one figure, and of them what carries no %1.</source>
        <translation>Nur die Konten hinter einer Zahl, und davon, was kein %1 trägt.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>receptionist</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>sales clerk</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>accountant</source>
        <translation>Buchhaltung</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administration</translation>
    </message>
</context>
<context>
    <name>SellingWords</name>
    <message>
        <source>With tax</source>
        <translation>Mit Steuer</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Ohne Steuer</translation>
    </message>
    <message>
        <source>What coins and notes can pay</source>
        <translation>Was Münzen und Scheine zahlen können</translation>
    </message>
    <message>
        <source>To the cent</source>
        <translation>Auf den Cent</translation>
    </message>
    <message>
        <source>It asks first</source>
        <translation>Es wird nachgefragt</translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation>Es wird abgelehnt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Rechner</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>empty: each user signs in by a login of their own</source>
        <translation>leer: jeder meldet sich mit eigenem Zugang an</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>only to test; it is not kept</source>
        <translation>nur zum Testen; es wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;New company there…</source>
        <translation>&amp;Neue Firma dort …</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Open the row</source>
        <translation>Die Zeile öffnen</translation>
    </message>
    <message>
        <source>From the filter into the rows</source>
        <translation>Vom Filter in die Zeilen</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Die gewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>See a masked row</source>
        <translation>Eine verdeckte Zeile sehen</translation>
    </message>
    <message>
        <source>Save the dialog</source>
        <translation>Den Dialog speichern</translation>
    </message>
    <message>
        <source>Today, a day back, a day on</source>
        <translation>Heute, ein Tag zurück, ein Tag weiter</translation>
    </message>
    <message>
        <source>Begin or end of the month</source>
        <translation>Anfang oder Ende des Monats</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Repeat the entry posted last</source>
        <translation>Die letzte Buchung wiederholen</translation>
    </message>
    <message>
        <source>Templates of entries</source>
        <translation>Vorlagen von Buchungen</translation>
    </message>
    <message>
        <source>Find and replace in drafts</source>
        <translation>In Entwürfen suchen und ersetzen</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Other company…</source>
        <translation>Andere &amp;Firma …</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split a bank line</source>
        <translation>Bankumsatz aufteilen</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>part paid</source>
        <translation>teilweise bezahlt</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>in</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>receivable</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>payable</source>
        <translation>Schuld</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>abgeglichen</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>zu viele Stellen</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>andere Währung</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>Nebenkosten</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>goods_receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>sales_return</source>
        <translation>Rücksendung</translation>
    </message>
    <message>
        <source>stock_take</source>
        <translation>Inventur</translation>
    </message>
    <message>
        <source>general</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>employed</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>beantragt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>here</source>
        <translation>im Haus</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>no_show</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>genommen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>stock_transfer</source>
        <translation>Umlagerung</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>Keine Prüfung</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>Warnen</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>sales_order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>purchase_order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>payroll</source>
        <translation>Lohn</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Dauerbuchung</translation>
    </message>
    <message>
        <source>one_off</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>Eingangsrechnung</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>deferral</source>
        <translation>Abgrenzung</translation>
    </message>
    <message>
        <source>instalment</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>prepaid_expense</source>
        <translation>aktive Abgrenzung</translation>
    </message>
    <message>
        <source>deferred_revenue</source>
        <translation>passive Abgrenzung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>straight_line</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>declining</source>
        <translation>degressiv</translation>
    </message>
    <message>
        <source>units</source>
        <translation>nach Leistung</translation>
    </message>
    <message>
        <source>disposed</source>
        <translation>abgegangen</translation>
    </message>
    <message>
        <source>acquisition</source>
        <translation>Anschaffung</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>depreciation</source>
        <translation>Abschreibung</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>impairment</source>
        <translation>außerplanmäßige Abschreibung</translation>
    </message>
    <message>
        <source>impairment_reversal</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>disposal</source>
        <translation>Abgang</translation>
    </message>
    <message>
        <source>transfer_out</source>
        <translation>Umbuchung, Abgang</translation>
    </message>
    <message>
        <source>transfer_in</source>
        <translation>Umbuchung, Zugang</translation>
    </message>
    <message>
        <source>annuity</source>
        <translation>Annuität</translation>
    </message>
    <message>
        <source>equal_principal</source>
        <translation>gleiche Tilgung</translation>
    </message>
    <message>
        <source>bullet</source>
        <translation>endfällig</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>Sondertilgung</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Zinssatz</translation>
    </message>
    <message>
        <source>purchase_return</source>
        <translation>Rücksendung an Lieferanten</translation>
    </message>
    <message>
        <source>credit_note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>Anzahlung</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>customers and suppliers</source>
        <translation>Kunden und Lieferanten</translation>
    </message>
    <message>
        <source>notes of talks</source>
        <translation>Gesprächsnotizen</translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>rooms and resources</source>
        <translation>Räume und Ressourcen</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>Rücksendungen</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>warehouses</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>stock moves</source>
        <translation>Lagerbewegungen</translation>
    </message>
    <message>
        <source>stock counts</source>
        <translation>Inventuren</translation>
    </message>
    <message>
        <source>purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>goods receipts</source>
        <translation>Wareneingänge</translation>
    </message>
    <message>
        <source>bills</source>
        <translation>Eingangsrechnungen</translation>
    </message>
    <message>
        <source>open items</source>
        <translation>offene Posten</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>allocations</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>bank statements</source>
        <translation>Kontoauszüge</translation>
    </message>
    <message>
        <source>bank lines</source>
        <translation>Bankumsätze</translation>
    </message>
    <message>
        <source>bank matches</source>
        <translation>Bankabgleiche</translation>
    </message>
    <message>
        <source>bank rules</source>
        <translation>Bankregeln</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>ledger entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>drafts of entries</source>
        <translation>Buchungsentwürfe</translation>
    </message>
    <message>
        <source>fiscal years</source>
        <translation>Geschäftsjahre</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>lock dates</source>
        <translation>Sperrdaten</translation>
    </message>
    <message>
        <source>tax codes</source>
        <translation>Steuerschlüssel</translation>
    </message>
    <message>
        <source>tax rates</source>
        <translation>Steuersätze</translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>leave requests</source>
        <translation>Urlaubsanträge</translation>
    </message>
    <message>
        <source>leave accounts</source>
        <translation>Urlaubskonten</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>die Firma</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>roles of users</source>
        <translation>Rollen der Benutzer</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>rights of roles</source>
        <translation>Rechte der Rollen</translation>
    </message>
    <message>
        <source>standing in</source>
        <translation>Vertretungen</translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>stock transfers</source>
        <translation>Umlagerungen</translation>
    </message>
    <message>
        <source>public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>languages of parties</source>
        <translation>Sprachen der Kontakte</translation>
    </message>
    <message>
        <source>owners of opportunities</source>
        <translation>Zuständige für Chancen</translation>
    </message>
    <message>
        <source>exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>revaluations</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>revalued items</source>
        <translation>bewertete Posten</translation>
    </message>
    <message>
        <source>rates of revaluations</source>
        <translation>Kurse von Bewertungen</translation>
    </message>
    <message>
        <source>merges of accounts</source>
        <translation>Zusammenlegungen von Konten</translation>
    </message>
    <message>
        <source>roles of accounts</source>
        <translation>Rollen der Konten</translation>
    </message>
    <message>
        <source>approval rules</source>
        <translation>Freigaberegeln</translation>
    </message>
    <message>
        <source>payments that wait</source>
        <translation>wartende Zahlungen</translation>
    </message>
    <message>
        <source>deposit invoices</source>
        <translation>Anzahlungsrechnungen</translation>
    </message>
    <message>
        <source>deducted deposits</source>
        <translation>abgezogene Anzahlungen</translation>
    </message>
    <message>
        <source>templates of entries</source>
        <translation>Vorlagen von Buchungen</translation>
    </message>
    <message>
        <source>withholding taxes</source>
        <translation>Quellensteuern</translation>
    </message>
    <message>
        <source>withholding rates</source>
        <translation>Sätze von Quellensteuern</translation>
    </message>
    <message>
        <source>withheld tax</source>
        <translation>einbehaltene Steuer</translation>
    </message>
    <message>
        <source>terms of payment</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>terms of parties</source>
        <translation>Zahlungsbedingungen der Partner</translation>
    </message>
    <message>
        <source>terms of documents</source>
        <translation>Zahlungsbedingungen der Belege</translation>
    </message>
    <message>
        <source>levels of dunning</source>
        <translation>Mahnstufen</translation>
    </message>
    <message>
        <source>words of dunning</source>
        <translation>Texte der Mahnstufen</translation>
    </message>
    <message>
        <source>holds of dunning</source>
        <translation>Mahnsperren</translation>
    </message>
    <message>
        <source>dunning notices</source>
        <translation>Mahnungen</translation>
    </message>
    <message>
        <source>items of dunning notices</source>
        <translation>Posten von Mahnungen</translation>
    </message>
    <message>
        <source>write-offs</source>
        <translation>Ausbuchungen</translation>
    </message>
    <message>
        <source>credit limits</source>
        <translation>Kreditlimits</translation>
    </message>
    <message>
        <source>credit stops</source>
        <translation>Kreditsperren</translation>
    </message>
    <message>
        <source>overridden credit limits</source>
        <translation>übergangene Kreditlimits</translation>
    </message>
    <message>
        <source>goods sent back</source>
        <translation>zurückgesendete Ware</translation>
    </message>
    <message>
        <source>access tokens</source>
        <translation>Zugangsschlüssel</translation>
    </message>
    <message>
        <source>approvers of rules</source>
        <translation>Freigebende der Regeln</translation>
    </message>
    <message>
        <source>signatures under approvals</source>
        <translation>Zustimmungen zu Genehmigungen</translation>
    </message>
</context>
<context>
    <name>TaxCodeDialog</name>
    <message>
        <source>As its kind says</source>
        <translation>Wie die Art es sagt</translation>
    </message>
    <message>
        <source>S – taxed</source>
        <translation>S – steuerpflichtig</translation>
    </message>
    <message>
        <source>Z – zero-rated</source>
        <translation>Z – Nullsatz</translation>
    </message>
    <message>
        <source>E – exempt</source>
        <translation>E – steuerfrei</translation>
    </message>
    <message>
        <source>AE – reverse charge</source>
        <translation>AE – Steuerschuldnerschaft des Empfängers</translation>
    </message>
    <message>
        <source>K – intra-EU</source>
        <translation>K – innergemeinschaftlich</translation>
    </message>
    <message>
        <source>G – export</source>
        <translation>G – Ausfuhr</translation>
    </message>
    <message>
        <source>O – out of scope</source>
        <translation>O – nicht steuerbar</translation>
    </message>
</context>
<context>
    <name>TaxCombo</name>
    <message>
        <source>No tax</source>
        <translation>Keine Steuer</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Add user</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>&amp;Name to sign in</source>
        <translation>&amp;Anmeldename</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>&amp;Voller Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Kennwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Kontenplan</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Export of the journal</source>
        <translation>Export des Journals</translation>
    </message>
    <message>
        <source>Fiscal years and periods</source>
        <translation>Geschäftsjahre und Perioden</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Posten</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Bankumsätze</translation>
    </message>
    <message>
        <source>Bank rules</source>
        <translation>Bankregeln</translation>
    </message>
    <message>
        <source>Tax codes</source>
        <translation>Steuerschlüssel</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Rooms and resources</source>
        <translation>Räume und Ressourcen</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>Evakuierungsliste</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Eingangsrechnungen</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Buchhaltung</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Banking</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Who stands in for whom</source>
        <translation>Wer wen vertritt</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Zu genehmigen</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle Tabellen</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Stock moves</source>
        <translation>Lagerbewegungen</translation>
    </message>
    <message>
        <source>Customers and contacts</source>
        <translation>Kunden und Kontakte</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Saved mappings</source>
        <translation>Gespeicherte Zuordnungen</translation>
    </message>
    <message>
        <source>Team calendar</source>
        <translation>Teamkalender</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Rechnungswesen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Order on paper</source>
        <translation>Auftrag auf Papier</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Eingangsrechnung</translation>
    </message>
    <message>
        <source>Fixed assets</source>
        <translation>Anlagevermögen</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Cash forecast</source>
        <translation>Liquiditätsvorschau</translation>
    </message>
    <message>
        <source>Orders beyond the budget</source>
        <translation>Bestellungen über dem Budget</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Freigaberegeln</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Terminpläne</translation>
    </message>
    <message>
        <source>Deferrals</source>
        <translation>Abgrenzungen</translation>
    </message>
    <message>
        <source>Tax return</source>
        <translation>Umsatzsteuer-Voranmeldung</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Terminplan</translation>
    </message>
    <message>
        <source>Deferral</source>
        <translation>Abgrenzung</translation>
    </message>
    <message>
        <source>Fixed asset</source>
        <translation>Anlagegut</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>Export books</source>
        <translation>Bücher exportieren</translation>
    </message>
    <message>
        <source>Who could both make and approve</source>
        <translation>Wer erfassen und freigeben könnte</translation>
    </message>
    <message>
        <source>Terms of payment</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Dunning</source>
        <translation>Mahnwesen</translation>
    </message>
    <message>
        <source>Credit limits</source>
        <translation>Kreditlimits</translation>
    </message>
    <message>
        <source>Withholding tax</source>
        <translation>Quellensteuer</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Deposit invoice</source>
        <translation>Anzahlungsrechnung</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Zugangsschlüssel</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Walk-in</source>
        <translation>Ohne Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Visitor</source>
        <translation>&amp;Besucher</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>With &amp;whom</source>
        <translation>Zu &amp;wem</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>A&amp;nlass</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>&amp;Badge</source>
        <translation>Ausw&amp;eis</translation>
    </message>
    <message>
        <source>The lowest free number</source>
        <translation>Die niedrigste freie Nummer</translation>
    </message>
</context>
<context>
    <name>VisitState</name>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message numerus="yes">
        <source>Late %n min</source>
        <translation>
            <numerusform>%n min verspätet</numerusform>
            <numerusform>%n min verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>With us</source>
        <translation>Im Haus</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n min</source>
        <translation>
            <numerusform>Wartet %n min</numerusform>
            <numerusform>Wartet %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
</context>
<context>
    <name>WorkstationDialog</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Lock when nobody touches keys or mouse</source>
        <translation>Sperren, wenn niemand Tasten oder Maus berührt</translation>
    </message>
    <message>
        <source>As the user&apos;s &amp;rights suggest: after one minute at the reception, after ten elsewhere</source>
        <translation>Wie die &amp;Rechte des Benutzers es nahelegen: am Empfang nach einer Minute, sonst nach zehn</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>N&amp;ach</translation>
    </message>
    <message>
        <source>Minutes until the lock</source>
        <translation>Minuten bis zur Sperre</translation>
    </message>
    <message>
        <source>&amp;minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>&amp;Public view: mask names and amounts, others can see the screen</source>
        <translation>&amp;Öffentliche Ansicht: Namen und Beträge verdecken, andere sehen den Bildschirm</translation>
    </message>
    <message>
        <source>Show &amp;news on the desktop, too</source>
        <translation>Neu&amp;igkeiten auch auf dem Arbeitsplatz zeigen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>spoken from the next start on</source>
        <translation type="vanished">gilt ab dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The sample company is made…</source>
        <translation>Die Musterfirma wird angelegt …</translation>
    </message>
    <message>
        <source>This is the sample company. Its password is: %1</source>
        <translation>Das ist die Musterfirma. Ihr Kennwort ist: %1</translation>
    </message>
</context>
<context>
    <name>tandem::app::Application</name>
    <message>
        <source>Tandem met something that should not happen, and stopped what it was doing.</source>
        <translation>Tandem ist auf etwas gestoßen, das nicht geschehen sollte, und hat angehalten, was es gerade tat.</translation>
    </message>
</context>
<context>
    <name>tandem::app::Station</name>
    <message>
        <source>There is news for you.</source>
        <translation>Es gibt Neuigkeiten für Sie.</translation>
    </message>
    <message>
        <source>The other language is spoken as soon as what is open and half typed is saved or given up.</source>
        <translation>Die andere Sprache gilt, sobald gespeichert oder verworfen ist, was noch offen und halb eingetippt ist.</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AccessTokenDialog</name>
    <message>
        <source>New access token</source>
        <translation>Neuer Zugangsschlüssel</translation>
    </message>
    <message>
        <source>Nightly reports</source>
        <translation>Nächtliche Berichte</translation>
    </message>
    <message>
        <source>&amp;What it is for</source>
        <translation>&amp;Wofür er ist</translation>
    </message>
    <message>
        <source>Good for, &amp;days</source>
        <translation>&amp;Gültig, Tage</translation>
    </message>
    <message>
        <source>Only to</source>
        <translation>Nur für</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Ihr &amp;Kennwort</translation>
    </message>
    <message>
        <source>A script signs in with it as you, by TANDEM_TOKEN. It may do what is ticked, or all that you may if nothing is; it approves nothing and manages no users.</source>
        <translation>Ein Skript meldet sich damit als Sie an, durch TANDEM_TOKEN. Es darf, was angekreuzt ist, oder alles, was Sie dürfen, wenn nichts angekreuzt ist; es genehmigt nichts und verwaltet keine Benutzer.</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AccessTokensPage</name>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Only to</source>
        <translation>Nur für</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What scripts sign in with</source>
        <translation>Womit Skripte sich anmelden</translation>
    </message>
    <message>
        <source>A token stands for a user where nobody is there to type a password: in a nightly job, or in another program. Revoke one that is no longer needed, or that others have seen.</source>
        <translation>Ein Zugangsschlüssel steht für einen Benutzer, wo niemand ein Passwort eintippen kann: bei einem nächtlichen Auftrag oder in einem anderen Programm. Widerrufen Sie einen, der nicht mehr gebraucht wird oder den andere gesehen haben.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Zugangsschlüssel</translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>Revo&amp;ke</source>
        <translation>Widerru&amp;fen</translation>
    </message>
    <message>
        <source>Whatever the user may</source>
        <translation>Was der Benutzer darf</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Revoke the token “%1”? What uses it can sign in no more.</source>
        <translation>Den Schlüssel „%1“ widerrufen? Was ihn benutzt, kann sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AccountChoiceTable</name>
    <message>
        <source>same number</source>
        <translation>gleiche Nummer</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>will be made</source>
        <translation>wird angelegt</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Number here</source>
        <translation>Nummer hier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kontenart</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Accounts of the file</source>
        <translation>Konten der Datei</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AccountDialog</name>
    <message>
        <source>A &amp;heading: it takes no lines itself</source>
        <translation>Eine Über&amp;schrift: sie nimmt selbst keine Zeilen</translation>
    </message>
    <message>
        <source>C&amp;losed: it takes no more lines</source>
        <translation>&amp;Geschlossen: es nimmt keine Zeilen mehr</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Vermögen</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Receivables: each line names its customer</source>
        <translation>Forderungen: jede Zeile nennt ihren Kunden</translation>
    </message>
    <message>
        <source>Payables: each line names its supplier</source>
        <translation>Verbindlichkeiten: jede Zeile nennt ihren Lieferanten</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Warenbestand</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Ganz oben</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Jede</translation>
    </message>
    <message>
        <source>A code such as USD, if it is kept in one currency only</source>
        <translation>Ein Kürzel wie USD, wenn es nur in einer Währung geführt wird</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Unter</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Account %1 saved</source>
        <translation>Konto %1 gesichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AccountEdit</name>
    <message>
        <source>Number or name</source>
        <translation>Nummer oder Name</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AccountMenu</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>What to do with accounts</source>
        <translation>Was mit Konten zu tun ist</translation>
    </message>
    <message>
        <source>&amp;New account…</source>
        <translation>&amp;Neues Konto …</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>Konto &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Merge into another account…</source>
        <translation>Mit anderem Konto &amp;zusammenlegen …</translation>
    </message>
    <message>
        <source>&amp;Delete account</source>
        <translation>Konto &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Roles of accounts…</source>
        <translation>&amp;Rollen der Konten …</translation>
    </message>
    <message>
        <source>Account %1 deleted</source>
        <translation>Konto %1 gelöscht</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AccountMergeDialog</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Was übergeht</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenlegen</translation>
    </message>
    <message>
        <source>What stands on the account is moved by an entry, and the account is closed. Its earlier lines stay where they are.</source>
        <translation>Was auf dem Konto steht, wird umgebucht, und das Konto wird geschlossen. Seine früheren Zeilen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>What will move</source>
        <translation>Was übergehen wird</translation>
    </message>
    <message>
        <source>Choose the account that takes its place.</source>
        <translation>Wählen Sie das Konto, das an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>Balance, from %1 to %2</source>
        <translation>Saldo, von %1 auf %2</translation>
    </message>
    <message>
        <source>Nothing stands on it.</source>
        <translation>Es steht nichts darauf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) move with it.</source>
        <translation>
            <numerusform>%Ln Rolle geht mit.</numerusform>
            <numerusform>%Ln Rollen gehen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of drafts move with it.</source>
        <translation>
            <numerusform>%Ln Zeile von Entwürfen geht mit.</numerusform>
            <numerusform>%Ln Zeilen von Entwürfen gehen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) below it move with it.</source>
        <translation>
            <numerusform>%Ln Konto darunter geht mit.</numerusform>
            <numerusform>%Ln Konten darunter gehen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 merged into %2</source>
        <translation>Konto %1 in %2 zusammengelegt</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AccountPartDialog</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Buchen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AccountRolesDialog</name>
    <message>
        <source>Roles of accounts</source>
        <translation>Rollen der Konten</translation>
    </message>
    <message>
        <source>What Tandem books by itself goes to these accounts. A change counts for what is booked from now on.</source>
        <translation>Was Tandem von selbst bucht, geht auf diese Konten. Eine Änderung gilt für alles, was ab jetzt gebucht wird.</translation>
    </message>
    <message>
        <source>&amp;Save roles</source>
        <translation>Rollen &amp;sichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) changed</source>
        <translation>
            <numerusform>%Ln Rolle geändert</numerusform>
            <numerusform>%Ln Rollen geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::AccountStatementDialog</name>
    <message>
        <source>Statement of account of %1</source>
        <translation>Kontoauszug von %1</translation>
    </message>
    <message>
        <source>As a customer</source>
        <translation>Als Kunde</translation>
    </message>
    <message>
        <source>As a supplier</source>
        <translation>Als Lieferant</translation>
    </message>
    <message>
        <source>All that moved</source>
        <translation>Alle Bewegungen</translation>
    </message>
    <message>
        <source>What is open on the last day</source>
        <translation>Was am letzten Tag offen ist</translation>
    </message>
    <message>
        <source>Letter to print</source>
        <translation>Brief zum Drucken</translation>
    </message>
    <message>
        <source>Letter as PDF</source>
        <translation>Brief als PDF</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>As a f&amp;ile</source>
        <translation>Als &amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>No program shows PDF files here. Save it instead.</source>
        <translation>Hier zeigt kein Programm PDF-Dateien an. Speichern Sie ihn stattdessen.</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AccountTree</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Konto suchen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AccountingPage</name>
    <message>
        <source>Sales</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Standard rate</source>
        <translation>Regelsatz</translation>
    </message>
    <message>
        <source>Reduced rate</source>
        <translation>Ermäßigter Satz</translation>
    </message>
    <message>
        <source>Zero rate</source>
        <translation>Nullsatz</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Steuerfrei</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Reverse-Charge</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Nicht steuerbar</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Locked through</source>
        <translation>Gesperrt bis</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Rate today</source>
        <translation>Satz heute</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Tax codes</source>
        <translation>Steuerschlüssel</translation>
    </message>
    <message>
        <source>Numbers of documents</source>
        <translation>Belegnummern</translation>
    </message>
    <message>
        <source>Fiscal years and periods</source>
        <translation>Geschäftsjahre und Perioden</translation>
    </message>
    <message>
        <source>&amp;Close period</source>
        <translation>Periode a&amp;bschließen</translation>
    </message>
    <message>
        <source>&amp;Open the next year</source>
        <translation>&amp;Nächstes Jahr eröffnen</translation>
    </message>
    <message>
        <source>Nothing is locked</source>
        <translation>Nichts ist gesperrt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>&amp;Open period</source>
        <translation>Periode &amp;öffnen</translation>
    </message>
    <message>
        <source>The fiscal year that holds %1 is open</source>
        <translation>Das Geschäftsjahr mit dem %1 ist eröffnet</translation>
    </message>
    <message>
        <source>Everything, for good</source>
        <translation>Alles, endgültig</translation>
    </message>
    <message>
        <source>Tax &amp;policy…</source>
        <translation>Steuer&amp;regeln…</translation>
    </message>
    <message>
        <source>New &amp;withholding tax…</source>
        <translation>Neue &amp;Quellensteuer…</translation>
    </message>
    <message>
        <source>&amp;New terms</source>
        <translation>Ne&amp;ue Bedingungen</translation>
    </message>
    <message>
        <source>&amp;Terms of the company</source>
        <translation>Bedingungen der F&amp;irma</translation>
    </message>
    <message>
        <source>Withholding</source>
        <translation>Quellensteuer</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AgeingBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AmountEdit</name>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AppointmentDialog</name>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Buchen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Cancel appointment</source>
        <translation>Termin ab&amp;sagen</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="vanished">&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Next free time</source>
        <translation>&amp;Nächste freie Zeit</translation>
    </message>
    <message>
        <source>Nothing is free in the working hours of 60 days.</source>
        <translation>In der Arbeitszeit der nächsten 60 Tage ist nichts frei.</translation>
    </message>
    <message>
        <source>Choose with whom from the list, or empty the field.</source>
        <translation type="vanished">Wählen Sie aus der Liste, mit wem, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>Cancel &apos;%1&apos; and free what it takes?</source>
        <translation>„%1“ absagen und freigeben, was der Termin belegt?</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is cancelled</source>
        <translation>„%1“ ist abgesagt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>The appointment is booked</source>
        <translation>Der Termin ist gebucht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is saved</source>
        <translation>„%1“ ist gespeichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ApprovalRuleDialog</name>
    <message>
        <source>Change approval rule</source>
        <translation>Freigaberegel ändern</translation>
    </message>
    <message>
        <source>New approval rule</source>
        <translation>Neue Freigaberegel</translation>
    </message>
    <message>
        <source>What a rule fits is booked only after somebody else, who may approve, has agreed. Nobody approves what is their own.</source>
        <translation type="vanished">Worauf eine Regel passt, wird erst gebucht, wenn jemand anderes mit dem Recht zur Freigabe zugestimmt hat. Niemand gibt Eigenes frei.</translation>
    </message>
    <message>
        <source>Whatever it meets</source>
        <translation>Gleich welches</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>From &amp;amount</source>
        <translation>A&amp;b Betrag</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>The approval rule is saved</source>
        <translation>Die Freigaberegel ist gespeichert</translation>
    </message>
    <message>
        <source>What a rule fits is booked only after somebody else has agreed: any one of those chosen here, or whoever may approve if nobody is. Nobody approves what is their own.</source>
        <translation>Worauf eine Regel passt, wird erst gebucht, wenn jemand anderes zugestimmt hat: eine der hier gewählten Personen, oder wer freigeben darf, wenn niemand gewählt ist. Niemand gibt Eigenes frei.</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>Freigabe &amp;durch</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ApprovalRulesPage</name>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>&amp;Waiting for approval</source>
        <translation>&amp;Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>What waits for a second person</source>
        <translation>Was auf eine zweite Person wartet</translation>
    </message>
    <message>
        <source>The first rule that fits an entry or a payment makes it wait. Who may approve has a role with that permission; the report Duties names those who could both make and approve.</source>
        <translation type="vanished">Die erste Regel, die auf eine Buchung oder Zahlung passt, lässt sie warten. Freigeben darf, wer eine Rolle mit diesem Recht hat; der Bericht Aufgabentrennung nennt, wer erfassen und freigeben könnte.</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Freigaberegeln</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Neue Regel …</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern …</translation>
    </message>
    <message>
        <source>En&amp;d rule</source>
        <translation>Regel &amp;beenden</translation>
    </message>
    <message>
        <source>Whatever it meets</source>
        <translation>Gleich welches</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>The approval rule has ended</source>
        <translation>Die Freigaberegel ist beendet</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigabe durch</translation>
    </message>
    <message>
        <source>An entry or a payment waits for every rule that fits it. Where a rule names nobody, whoever has a role with the permission to approve may do so; the report Duties names those who could both make and approve.</source>
        <translation>Eine Buchung oder Zahlung wartet auf jede Regel, die auf sie passt. Wo eine Regel niemanden nennt, darf freigeben, wer eine Rolle mit diesem Recht hat; der Bericht Aufgabentrennung nennt, wer erfassen und freigeben könnte.</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ApprovalsPage</name>
    <message>
        <source>To approve</source>
        <translation>Zu genehmigen</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation type="vanished">Nichts wartet auf eine Genehmigung.</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>G&amp;rund</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Ge&amp;nehmigen</translation>
    </message>
    <message>
        <source>%1 of %2. %3</source>
        <translation>%1 von %2. %3</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>%1: %2, asked by %3?</source>
        <translation>%1: %2, gefragt von %3?</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 days of leave, from %3 left to %4</source>
        <translation>%1: %2 Tage Urlaub, von %3 übrigen zu %4</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Reverse entry %1 of %2: %3</source>
        <translation>Buchung %1 vom %2 stornieren: %3</translation>
    </message>
    <message>
        <source>This was changed since; it has to be asked for again.</source>
        <translation>Dies wurde seither geändert; es muss neu angefragt werden.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Ausbuchung</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Nothing waits for your approval.</source>
        <translation>Nichts wartet auf Ihre Genehmigung.</translation>
    </message>
    <message>
        <source>Also what waits for &amp;others</source>
        <translation>Auch was auf andere &amp;wartet</translation>
    </message>
    <message>
        <source>Signed; it waits for others besides</source>
        <translation>Zugestimmt; es wartet noch auf andere</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AssetClassDialog</name>
    <message>
        <source>New class of assets</source>
        <translation>Neue Anlagenklasse</translation>
    </message>
    <message>
        <source>that of the role</source>
        <translation>das der Rolle</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kürzel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>&amp;Useful life, months</source>
        <translation>N&amp;utzungsdauer, Monate</translation>
    </message>
    <message>
        <source>&amp;Rate, % a year</source>
        <translation>Sat&amp;z, % im Jahr</translation>
    </message>
    <message>
        <source>C&amp;ost account</source>
        <translation>K&amp;onto der Anschaffungskosten</translation>
    </message>
    <message>
        <source>Accumulated &amp;depreciation</source>
        <translation>Kumu&amp;lierte Abschreibung</translation>
    </message>
    <message>
        <source>Depreciation e&amp;xpense</source>
        <translation>Abschr&amp;eibungsaufwand</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Class %1 saved</source>
        <translation>Klasse %1 gespeichert</translation>
    </message>
    <message>
        <source>New class…</source>
        <translation>Neue Klasse…</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AssetDialog</name>
    <message>
        <source>New fixed asset</source>
        <translation>Neues Anlagegut</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Abschreibung</translation>
    </message>
    <message>
        <source>Book value</source>
        <translation>Buchwert</translation>
    </message>
    <message>
        <source>Paid from the account below</source>
        <translation>Vom Konto unten bezahlt</translation>
    </message>
    <message>
        <source>It stands on its account already</source>
        <translation>Es steht schon auf seinem Konto</translation>
    </message>
    <message>
        <source>Taken over from other books</source>
        <translation>Aus anderen Büchern übernommen</translation>
    </message>
    <message>
        <source>the bank</source>
        <translation>die Bank</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Klasse</translation>
    </message>
    <message>
        <source>&amp;Bought on</source>
        <translation>&amp;Gekauft am</translation>
    </message>
    <message>
        <source>C&amp;ost</source>
        <translation>Ansch&amp;affungskosten</translation>
    </message>
    <message>
        <source>&amp;Residual value</source>
        <translation>&amp;Restwert</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>&amp;Useful life, months</source>
        <translation>N&amp;utzungsdauer, Monate</translation>
    </message>
    <message>
        <source>Ra&amp;te, % a year</source>
        <translation>Sat&amp;z, % im Jahr</translation>
    </message>
    <message>
        <source>Un&amp;its in all</source>
        <translation>Leistungse&amp;inheiten gesamt</translation>
    </message>
    <message>
        <source>&amp;How it came</source>
        <translation>&amp;Herkunft</translation>
    </message>
    <message>
        <source>&amp;From account</source>
        <translation>&amp;Vom Konto</translation>
    </message>
    <message>
        <source>Depreciated throu&amp;gh</source>
        <translation>A&amp;bgeschrieben bis</translation>
    </message>
    <message>
        <source>&amp;Depreciated before</source>
        <translation>Bisher abges&amp;chrieben</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Asset %1 saved</source>
        <translation>Anlagegut %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AssetPage</name>
    <message>
        <source>Planned depreciation</source>
        <translation>Geplante Abschreibung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Book value</source>
        <translation>Buchwert</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Anschaffungskosten</translation>
    </message>
    <message>
        <source>Depreciated</source>
        <translation>Abgeschrieben</translation>
    </message>
    <message>
        <source>%1 · bought %2 · cost %3 · depreciated %4</source>
        <translation>%1 · gekauft am %2 · Anschaffungskosten %3 · abgeschrieben %4</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Undo what happened to %1 last? Its entry is reversed.</source>
        <translation>Den letzten Vorgang von %1 zurücknehmen? Seine Buchung wird storniert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AssetTransferDialog</name>
    <message>
        <source>Transfer of %1</source>
        <translation>Umbuchung von %1</translation>
    </message>
    <message>
        <source>stays; else as in cost-center=BERLIN</source>
        <translation>bleibt; sonst wie cost-center=BERLIN</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Klasse</translation>
    </message>
    <message>
        <source>Cost c&amp;entre</source>
        <translation>K&amp;ostenstelle</translation>
    </message>
    <message>
        <source>The asset was moved</source>
        <translation>Das Anlagegut wurde umgebucht</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AttachDialog</name>
    <message>
        <source>Attach %1</source>
        <translation>%1 anhängen</translation>
    </message>
    <message>
        <source>Find the bill, or the entry of the journal, by its number or its words.</source>
        <translation>Suchen Sie die Eingangsrechnung oder die Buchung nach Nummer oder Text.</translation>
    </message>
    <message>
        <source>&amp;Bill</source>
        <translation>&amp;Eingangsrechnung</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>&amp;Buchung</translation>
    </message>
    <message>
        <source>A&amp;ttach</source>
        <translation>A&amp;nhängen</translation>
    </message>
    <message>
        <source>%1 attached</source>
        <translation>%1 angehängt</translation>
    </message>
</context>
<context>
    <name>tandem::gui::AuditPage</name>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Verify every &amp;row</source>
        <translation>&amp;Jede Zeile prüfen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>The links of the trail, the schema, and the database&apos;s own check</source>
        <translation>Die Kette des Protokolls, das Schema und die eigene Prüfung der Datenbank</translation>
    </message>
    <message>
        <source>Every column of every row of every table</source>
        <translation>Jede Spalte jeder Zeile jeder Tabelle</translation>
    </message>
    <message>
        <source>The books are verified. You can go on working.</source>
        <translation>Die Bücher werden geprüft. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>%1 is not proven by this program</source>
        <translation>%1 ist von diesem Programm nicht beglaubigt</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found.</source>
        <translation>
            <numerusform>%n Problem wurde gefunden.</numerusform>
            <numerusform>%n Probleme wurden gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is as Tandem wrote it, in %1 rows, at %2.</source>
        <translation>Alles ist, wie Tandem es geschrieben hat, in %1 Zeilen, um %2.</translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>The books are verified</source>
        <translation>Die Bücher sind geprüft</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Der erste Tag</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Der letzte Tag</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>Wa&amp;s</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Tandem itself</source>
        <translation>Tandem selbst</translation>
    </message>
    <message>
        <source>%1 of %2 rows are proven. You can go on working.</source>
        <translation type="vanished">%1 von %2 Zeilen sind bewiesen. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>%1 of %2 rows are proven</source>
        <translation>%1 von %2 Zeilen sind bewiesen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::BackupsPage</name>
    <message>
        <source>No backup was made yet. Make one now.</source>
        <translation>Noch wurde keine Sicherung gemacht. Machen Sie jetzt eine.</translation>
    </message>
    <message>
        <source>These books are kept in %1. Each backup is signed, read again and checked.</source>
        <translation>Diese Bücher liegen in %1. Jede Sicherung wird signiert, wieder gelesen und geprüft.</translation>
    </message>
    <message>
        <source>The books are copied. You can go on working.</source>
        <translation>Die Bücher werden kopiert. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>%1 holds the books, read again and checked: %2, SHA-256 %3.</source>
        <translation>%1 enthält die Bücher, wieder gelesen und geprüft: %2, SHA-256 %3.</translation>
    </message>
    <message>
        <source>&amp;Check a backup…</source>
        <translation>Sicherung prü&amp;fen …</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <source>Reads a backup through: every page, index and reference</source>
        <translation>Liest eine Sicherung durch: jede Seite, jeden Index und Verweis</translation>
    </message>
    <message>
        <source>Into a new file; these books stay as they are</source>
        <translation>In eine neue Datei; diese Bücher bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Backups (*.tandem)</source>
        <translation>Sicherungen (*.tandem)</translation>
    </message>
    <message>
        <source>Restored.tandem</source>
        <translation>Wiederhergestellt.tandem</translation>
    </message>
    <message>
        <source>No backup was ever made of these books.</source>
        <translation type="vanished">Von diesen Büchern wurde noch nie eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>The last backup was made and proven on %1.</source>
        <translation>Die letzte Sicherung wurde am %1 gemacht und geprüft.</translation>
    </message>
    <message>
        <source>%1 is read through. You can go on working.</source>
        <translation>%1 wird durchgelesen. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>%1 is whole.</source>
        <translation>%1 ist heil.</translation>
    </message>
    <message>
        <source>%1 is checked and copied. You can go on working.</source>
        <translation>%1 wird geprüft und kopiert. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>%1 holds the backup now. These books are as they were.</source>
        <translation>%1 enthält jetzt die Sicherung. Diese Bücher sind, wie sie waren.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Re&amp;mind after days</source>
        <translation>&amp;Erinnern nach Tagen</translation>
    </message>
    <message>
        <source>Whoever may back up is told when the last backup is older</source>
        <translation>Wer sichern darf, erfährt es, wenn die letzte Sicherung älter ist</translation>
    </message>
    <message>
        <source>No proven backup of these books is known.</source>
        <translation>Von diesen Büchern ist keine bewiesene Sicherung bekannt.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Checking a backup</source>
        <translation>Sicherung wird geprüft</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Sicherung wird zurückgeholt</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
</context>
<context>
    <name>tandem::gui::BillCreditDialog</name>
    <message>
        <source>&amp;Take it off what is open of the bill</source>
        <translation>Vom &amp;Offenen der Rechnung abziehen</translation>
    </message>
    <message>
        <source>Credit note for %1</source>
        <translation>Gutschrift zu %1</translation>
    </message>
    <message>
        <source>&amp;Number on the credit note</source>
        <translation>&amp;Nummer auf der Gutschrift</translation>
    </message>
    <message>
        <source>&amp;Dated</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Net %1, and its tax</source>
        <translation>Netto %1, und die Steuer dazu</translation>
    </message>
    <message>
        <source>Credit note %1 booked</source>
        <translation>Gutschrift %1 gebucht</translation>
    </message>
</context>
<context>
    <name>tandem::gui::BillDialog</name>
    <message>
        <source>as agreed</source>
        <translation>wie vereinbart</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>Neue Eingangsrechnung</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>There is no supplier %1.</source>
        <translation>Es gibt keinen Lieferanten %1.</translation>
    </message>
    <message>
        <source>By the terms</source>
        <translation>nach den Bedingungen</translation>
    </message>
    <message>
        <source>S&amp;upplier</source>
        <translation>Lie&amp;ferant</translation>
    </message>
    <message>
        <source>&amp;Number on the bill</source>
        <translation>&amp;Nummer der Rechnung</translation>
    </message>
    <message>
        <source>&amp;Billed on</source>
        <translation>&amp;Rechnungsdatum</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>Fäll&amp;ig am</translation>
    </message>
    <message>
        <source>&amp;Terms of payment</source>
        <translation>Zahlungs&amp;bedingungen</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Worth at home</source>
        <translation>Wert in &amp;Hauswährung</translation>
    </message>
    <message>
        <source>By the rate of the day</source>
        <translation>zum Tageskurs</translation>
    </message>
    <message>
        <source>Bill %1 booked</source>
        <translation>Rechnung %1 gebucht</translation>
    </message>
    <message>
        <source>Ta&amp;x withheld</source>
        <translation>Steuer&amp;abzug</translation>
    </message>
</context>
<context>
    <name>tandem::gui::BillLines</name>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>Keine Steuer</translation>
    </message>
    <message>
        <source>Net %1 + tax %2 = %3</source>
        <translation>Netto %1 + Steuer %2 = %3</translation>
    </message>
</context>
<context>
    <name>tandem::gui::BillPage</name>
    <message>
        <source>Purchase or&amp;der</source>
        <translation>B&amp;estellung</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>&amp;Lieferant</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Eingegangen zu</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Show &amp;posting</source>
        <translation>&amp;Buchung zeigen</translation>
    </message>
    <message>
        <source>What the ledger holds for it (Ctrl+Shift+J)</source>
        <translation>Was das Hauptbuch dazu enthält (Strg+Umschalt+J)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Their number %1 · billed %2 · due %3</source>
        <translation type="vanished">Fremde Nummer %1 · berechnet %2 · fällig %3</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>Net %1 + tax %2 = %3</source>
        <translation>Netto %1 + Steuer %2 = %3</translation>
    </message>
    <message>
        <source>Nothing of it was posted yet.</source>
        <translation>Davon ist noch nichts gebucht.</translation>
    </message>
    <message>
        <source>worth %1, %2</source>
        <translation>Wert %1, %2</translation>
    </message>
    <message>
        <source>Credited &amp;bill</source>
        <translation>Gutgeschriebene &amp;Rechnung</translation>
    </message>
    <message>
        <source>Deposit on an order</source>
        <translation>Anzahlung auf eine Bestellung</translation>
    </message>
    <message>
        <source>Credit note for %1</source>
        <translation>Gutschrift zu %1</translation>
    </message>
    <message>
        <source>Their number %1</source>
        <translation>Ihre Nummer %1</translation>
    </message>
    <message>
        <source>dated %1</source>
        <translation>vom %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Aufgelöst</translation>
    </message>
    <message>
        <source>To our credit</source>
        <translation>Zu unseren Gunsten</translation>
    </message>
    <message>
        <source>Deposit deducted</source>
        <translation>Anzahlung abgezogen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::BillsPage</name>
    <message>
        <source>UBL, CII, Factur-X or ZUGFeRD; or drop the file onto the list</source>
        <translation>UBL, CII, Factur-X oder ZUGFeRD; oder ziehen Sie die Datei auf die Liste</translation>
    </message>
    <message>
        <source>Electronic invoices (*.xml *.pdf);;All files (*)</source>
        <translation>Elektronische Rechnungen (*.xml *.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>Rechnung</translation>
    </message>
</context>
<context>
    <name>tandem::gui::BoardModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>tandem::gui::BoardPage</name>
    <message>
        <source>Nobody is expected today. Let somebody in with Walk-in, or announce a visitor with Ctrl+N.</source>
        <translation>Heute wird niemand erwartet. Lassen Sie mit „Ohne Anmeldung“ jemanden ein, oder kündigen Sie mit Strg+N einen Besuch an.</translation>
    </message>
    <message>
        <source>Announce visitor</source>
        <translation>Besuch ankündigen</translation>
    </message>
    <message>
        <source>Today&apos;s arrivals</source>
        <translation>Besuche von heute</translation>
    </message>
    <message>
        <source>&amp;Walk-in</source>
        <translation>&amp;Ohne Anmeldung</translation>
    </message>
    <message>
        <source>&amp;In the house</source>
        <translation>&amp;Im Haus</translation>
    </message>
    <message>
        <source>Who is in the house, for an evacuation (F9)</source>
        <translation>Wer im Haus ist, für eine Evakuierung (F9)</translation>
    </message>
    <message>
        <source>Waiting 888 min</source>
        <translation type="vanished">Wartet 888 min</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>Ange&amp;kommen</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>G&amp;egangen</translation>
    </message>
    <message>
        <source>Host is &amp;coming</source>
        <translation>Gastgeber ko&amp;mmt</translation>
    </message>
    <message>
        <source>Print &amp;badge</source>
        <translation>A&amp;usweis drucken</translation>
    </message>
    <message>
        <source>Did &amp;not come</source>
        <translation>&amp;Nicht erschienen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>%1 wird erwartet</translation>
    </message>
    <message>
        <source>%1 has badge %2; the host is told</source>
        <translation>%1 hat Ausweis %2; der Gastgeber weiß Bescheid</translation>
    </message>
    <message>
        <source>%1 has badge %2; %3 is told</source>
        <translation>%1 hat Ausweis %2; %3 weiß Bescheid</translation>
    </message>
    <message>
        <source>Badge %1.pdf</source>
        <translation>Ausweis %1.pdf</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Visitors&apos; screen</source>
        <translation>Besucherbildschirm</translation>
    </message>
    <message>
        <source>Let visitors check in by themselves; the password leads back</source>
        <translation>Besucher checken selbst ein; das Kennwort führt zurück</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation type="vanished">Än&amp;dern</translation>
    </message>
    <message>
        <source>Change the visit (F2)</source>
        <translation>Den Besuch ändern (F2)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>tandem::gui::BudgetDialog</name>
    <message>
        <source>New budget</source>
        <translation>Neues Budget</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>What the year before earned and spent</source>
        <translation>Erträge und Aufwendungen des Vorjahrs</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>Fiscal &amp;year</source>
        <translation>Geschäfts&amp;jahr</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Beginnen mit</translation>
    </message>
    <message>
        <source>&amp;Growth in %</source>
        <translation>&amp;Wachstum in %</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>An&amp;legen</translation>
    </message>
    <message>
        <source>Budget %1 created</source>
        <translation>Budget %1 ist angelegt</translation>
    </message>
</context>
<context>
    <name>tandem::gui::BudgetGrid</name>
    <message>
        <source>Amounts of the budget</source>
        <translation>Beträge des Budgets</translation>
    </message>
</context>
<context>
    <name>tandem::gui::BudgetGridModel</name>
    <message>
        <source>Income less expenses</source>
        <translation>Erträge abzüglich Aufwendungen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>tandem::gui::BudgetPage</name>
    <message>
        <source>&amp;New version</source>
        <translation>Neue &amp;Version</translation>
    </message>
    <message>
        <source>Orders beyond it pass</source>
        <translation>Bestellungen darüber gehen durch</translation>
    </message>
    <message>
        <source>Orders beyond it warn</source>
        <translation>Bestellungen darüber warnen</translation>
    </message>
    <message>
        <source>Orders beyond it are refused</source>
        <translation>Bestellungen darüber werden abgelehnt</translation>
    </message>
    <message>
        <source>What purchase orders beyond the budget meet</source>
        <translation>Was Bestellungen über dem Budget widerfährt</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>By year to date</source>
        <translation>Jahr bis dahin</translation>
    </message>
    <message>
        <source>Over which time what is left is counted</source>
        <translation>Über welche Zeit der Rest gerechnet wird</translation>
    </message>
    <message>
        <source>%1 %2, version %3: %4</source>
        <translation>%1 %2, Version %3: %4</translation>
    </message>
    <message>
        <source>Budget %1 saved</source>
        <translation>Budget %1 ist gespeichert</translation>
    </message>
    <message>
        <source>Approve version %1 of the budget %2? It cannot be changed afterwards.</source>
        <translation>Version %1 des Budgets %2 genehmigen? Danach lässt sie sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Budget %1 approved</source>
        <translation>Budget %1 ist genehmigt</translation>
    </message>
    <message>
        <source>Version %1 created</source>
        <translation>Version %1 ist angelegt</translation>
    </message>
    <message>
        <source>The control of budget %1 is set</source>
        <translation>Die Kontrolle des Budgets %1 ist festgelegt</translation>
    </message>
</context>
<context>
    <name>tandem::gui::BudgetsPage</name>
    <message>
        <source>No budget yet. Ctrl+N begins one, empty or with what a year earned and spent.</source>
        <translation>Noch kein Budget. Strg+N legt eines an, leer oder mit dem, was ein Jahr gebracht und gekostet hat.</translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Neues Budget</translation>
    </message>
</context>
<context>
    <name>tandem::gui::BulkDialog</name>
    <message>
        <source>to the nearest, a half away from zero</source>
        <translation>zum nächsten, die Hälfte von null weg</translation>
    </message>
    <message>
        <source>to the nearest, a half to the even digit</source>
        <translation>zum nächsten, die Hälfte zur geraden Stelle</translation>
    </message>
    <message>
        <source>up</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>&amp;Rounding</source>
        <translation>&amp;Runden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz ändern</numerusform>
            <numerusform>%Ln Datensätze ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Wa&amp;s</translation>
    </message>
    <message>
        <source>&amp;New value</source>
        <translation>&amp;Neuer Wert</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cannot be changed like that, so none is.</source>
        <translation>
            <numerusform>%Ln Datensatz lässt sich so nicht ändern, also bleiben alle.</numerusform>
            <numerusform>%Ln Datensätze lassen sich so nicht ändern, also bleiben alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln</source>
        <translation>
            <numerusform>%Ln &amp;ändern</numerusform>
            <numerusform>%Ln &amp;ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::CalendarPage</name>
    <message>
        <source>New appointment</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>He&amp;ute</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier (PgUp)</source>
        <translation>Früher (Bild auf)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later (PgDown)</source>
        <translation>Später (Bild ab)</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Was die Spalten sind</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>&amp;Ressourcen</translation>
    </message>
    <message>
        <source>There is no room, person or thing to book yet.</source>
        <translation>Es gibt noch keinen Raum, keine Person und kein Gerät zu buchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>The appointment is booked</source>
        <translation type="vanished">Der Termin ist gebucht</translation>
    </message>
    <message>
        <source>An appointment keeps what it takes. Cancel it, and book it anew with another one.</source>
        <translation>Ein Termin behält, was er belegt. Sagen Sie ihn ab und buchen Sie ihn mit etwas anderem neu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stays where it is. %2</source>
        <translation>„%1“ bleibt, wo er ist. %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is on %2 now.</source>
        <translation>„%1“ ist jetzt am %2.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>&amp;Add a room, person or thing</source>
        <translation>Raum, Person oder Gerät hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Next free time: %1</source>
        <translation>&amp;Nächste freie Zeit: %1</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ChangesDialog</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht, wie verlangt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Nothing was changed since this record was made.</source>
        <translation>Nichts wurde geändert, seit dieser Datensatz angelegt wurde.</translation>
    </message>
    <message>
        <source>What was changed, the latest first.</source>
        <translation>Was geändert wurde, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>tandem::gui::Chart</name>
    <message>
        <source>Masked in public view</source>
        <translation>In der öffentlichen Ansicht verdeckt</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ClosePage</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Gegenprobe</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Locked through</source>
        <translation>Gesperrt bis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Lock &amp;dates…</source>
        <translation>S&amp;perrdaten…</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>Vor dem Abschluss</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Lock dates</source>
        <translation>Sperrdaten</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>&amp;Close period</source>
        <translation>Periode ab&amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Open period</source>
        <translation>Periode öff&amp;nen</translation>
    </message>
    <message>
        <source>Open &amp;year %1</source>
        <translation>&amp;Jahr %1 öffnen</translation>
    </message>
    <message>
        <source>Close &amp;year %1</source>
        <translation>&amp;Jahr %1 abschließen</translation>
    </message>
    <message>
        <source>Close &amp;year</source>
        <translation>&amp;Jahr abschließen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>A proof of this period fails. Close it all the same?</source>
        <translation>Ein Nachweis dieser Periode stimmt nicht. Trotzdem abschließen?</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Fiscal year %1 is open again</source>
        <translation>Geschäftsjahr %1 ist wieder offen</translation>
    </message>
    <message>
        <source>Take income and expenses of %1 into retained earnings and close its periods?</source>
        <translation>Erträge und Aufwendungen von %1 in den Gewinnvortrag übernehmen und seine Perioden abschließen?</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Jahr abschließen</translation>
    </message>
    <message>
        <source>Fiscal year %1 is closed</source>
        <translation>Geschäftsjahr %1 ist abgeschlossen</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>Nichts ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>tandem::gui::CompanyButton</name>
    <message>
        <source>Company menu, %1</source>
        <translation>Firmenmenü, %1</translation>
    </message>
</context>
<context>
    <name>tandem::gui::CompanyPage</name>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>The company on its documents</source>
        <translation>Die Firma auf ihren Belegen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>S&amp;treet</source>
        <translation>St&amp;raße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>To&amp;wn</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>Web s&amp;ite</source>
        <translation>Web&amp;seite</translation>
    </message>
    <message>
        <source>Ta&amp;x number</source>
        <translation>Ste&amp;uernummer</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>&amp;Bank</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BI&amp;C</source>
        <translation>BI&amp;C</translation>
    </message>
    <message>
        <source>Choose a &amp;logo…</source>
        <translation>&amp;Logo wählen …</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>K&amp;eines</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>%1 keeps its books in %2 in the time of %3; the year begins in %4. This was settled when the books were made.</source>
        <translation>%1 führt seine Bücher in %2 in der Zeit von %3; das Jahr beginnt im %4. Das wurde beim Anlegen der Bücher festgelegt.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="vanished">Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="vanished">%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>that of the country</source>
        <translation>wie das Land</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>For whom the customer&apos;s own card names none</source>
        <translation>Für alle, auf deren Karte keine andere Sprache steht</translation>
    </message>
    <message>
        <source>Documents in</source>
        <translation>Schreiben auf</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ConflictDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile</source>
        <translation>Inzwischen anderswo geändert</translation>
    </message>
    <message>
        <source>Somebody else saved this record while you changed it. Choose for each field what shall stand; then it is saved.</source>
        <translation>Jemand anderes hat diesen Datensatz gespeichert, während Sie ihn änderten. Wählen Sie für jedes Feld, was gelten soll; dann wird er gespeichert.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meines</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Alles &amp;meine</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Alles &amp;andere</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, meines: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, anderes: %2</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ContractDialog</name>
    <message>
        <source>Contract with %1</source>
        <translation>Vertrag mit %1</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Hours a week</source>
        <translation>&amp;Wochenstunden</translation>
    </message>
    <message>
        <source>&amp;Salary</source>
        <translation>&amp;Gehalt</translation>
    </message>
    <message>
        <source>&amp;Paid for</source>
        <translation>B&amp;ezahlt für</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The contract is saved</source>
        <translation>Der Vertrag ist gespeichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::CountDialog</name>
    <message>
        <source>Count of %1</source>
        <translation>Zählung von %1</translation>
    </message>
    <message>
        <source>At the average of what is there</source>
        <translation>Zum Durchschnitt des Bestands</translation>
    </message>
    <message>
        <source>&amp;Warehouse</source>
        <translation>&amp;Lager</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Counted, %1</source>
        <translation>&amp;Gezählt, %1</translation>
    </message>
    <message>
        <source>&amp;Unit cost</source>
        <translation>&amp;Stückkosten</translation>
    </message>
    <message>
        <source>Count %1 booked</source>
        <translation>Zählung %1 gebucht</translation>
    </message>
</context>
<context>
    <name>tandem::gui::CoverDialog</name>
    <message>
        <source>Front office</source>
        <translation>Front Office</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Back Office</translation>
    </message>
</context>
<context>
    <name>tandem::gui::CreditDialog</name>
    <message>
        <source>Credit for %1</source>
        <translation>Kredit für %1</translation>
    </message>
    <message>
        <source>&amp;Reason to go on</source>
        <translation>&amp;Grund fortzufahren</translation>
    </message>
    <message>
        <source>Somebody who may approve can go on.</source>
        <translation>Fortfahren kann, wer genehmigen darf.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>%1 gets no credit: %2</source>
        <translation>%1 bekommt keinen Kredit: %2</translation>
    </message>
    <message>
        <source>%1 goes beyond the limit of %2.</source>
        <translation>%1 überschreitet das Limit von %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>Dieser Auftrag</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Beyond it</source>
        <translation>Darüber</translation>
    </message>
</context>
<context>
    <name>tandem::gui::CreditLimitDialog</name>
    <message>
        <source>Credit limit of %1</source>
        <translation>Kreditlimit von %1</translation>
    </message>
    <message>
        <source>The company&apos;s usual limit</source>
        <translation>Übliches Limit der Firma</translation>
    </message>
    <message>
        <source>Open items and orders that are not invoiced count together. Left empty, the company&apos;s usual limit holds.</source>
        <translation>Offene Posten und nicht berechnete Aufträge zählen zusammen. Bleibt es leer, gilt das übliche Limit der Firma.</translation>
    </message>
    <message>
        <source>Credit &amp;limit</source>
        <translation>Kredit&amp;limit</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The credit limit is saved</source>
        <translation>Das Kreditlimit ist gespeichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::CreditPolicyDialog</name>
    <message>
        <source>Policy of credit</source>
        <translation>Kreditregeln</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>It counts when an order is confirmed or delivered. A customer on hold gets no credit whatever stands here.</source>
        <translation>Es gilt, wenn ein Auftrag bestätigt oder geliefert wird. Ein gesperrter Kunde bekommt keinen Kredit, was immer hier steht.</translation>
    </message>
    <message>
        <source>&amp;Beyond the limit</source>
        <translation>Ü&amp;ber dem Limit</translation>
    </message>
    <message>
        <source>Usual &amp;limit</source>
        <translation>Übliches &amp;Limit</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The policy of credit is saved</source>
        <translation>Die Kreditregeln sind gespeichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::CurrencyCombo</name>
    <message>
        <source>The company&apos;s own, and those that have an exchange rate</source>
        <translation>Die eigene und jene, für die es einen Kurs gibt</translation>
    </message>
</context>
<context>
    <name>tandem::gui::Curtains</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Tandem</source>
        <translation>Tandem</translation>
    </message>
</context>
<context>
    <name>tandem::gui::DashboardPage</name>
    <message>
        <source>Cash and bank</source>
        <translation>Bank und Kasse</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Orders in progress</source>
        <translation>Aufträge in Arbeit</translation>
    </message>
    <message>
        <source>Visits today</source>
        <translation>Besuche heute</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>Umsatz nach Monat</translation>
    </message>
    <message>
        <source>Receivables by age</source>
        <translation>Forderungen nach Alter</translation>
    </message>
    <message>
        <source>Largest customers</source>
        <translation>Größte Kunden</translation>
    </message>
    <message>
        <source>Nothing was invoiced in this period yet.</source>
        <translation>In diesem Zeitraum wurde noch nichts berechnet.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>without tax, against the year before</source>
        <translation>ohne Steuer, gegen das Vorjahr</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>by days past due</source>
        <translation>nach Tagen seit Fälligkeit</translation>
    </message>
    <message>
        <source>in the period</source>
        <translation>im Zeitraum</translation>
    </message>
    <message>
        <source>As of %1, amounts in %2</source>
        <translation>Stand %1, Beträge in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) overdue</source>
        <translation>
            <numerusform>%Ln Rechnung überfällig</numerusform>
            <numerusform>%Ln Rechnungen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Past their due day, not paid</source>
        <translation>Fälligkeit vorbei, nicht bezahlt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bank line(s) unmatched</source>
        <translation>
            <numerusform>%Ln Bankumsatz nicht abgeglichen</numerusform>
            <numerusform>%Ln Bankumsätze nicht abgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not booked against anything yet</source>
        <translation>Noch gegen nichts gebucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave request(s) to decide</source>
        <translation>
            <numerusform>%Ln Urlaubsantrag zu entscheiden</numerusform>
            <numerusform>%Ln Urlaubsanträge zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for, neither approved nor declined</source>
        <translation>Beantragt, weder genehmigt noch abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) out of stock</source>
        <translation>
            <numerusform>%Ln Artikel nicht auf Lager</numerusform>
            <numerusform>%Ln Artikel nicht auf Lager</numerusform>
        </translation>
    </message>
    <message>
        <source>In use, and nothing on the shelf</source>
        <translation>In Gebrauch und nichts im Regal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to finish</source>
        <translation>
            <numerusform>%Ln Auftrag abzuschließen</numerusform>
            <numerusform>%Ln Aufträge abzuschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed, not delivered and invoiced in full</source>
        <translation>Bestätigt, nicht ganz geliefert und berechnet</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>letztes Quartal</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1. As of %2.</source>
        <translation>%1. Stand %2.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>In %1.</translation>
    </message>
    <message>
        <source>since last month</source>
        <translation>seit dem Vormonat</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>im Wert von %1</translation>
    </message>
    <message>
        <source>Invoices less credit notes without tax, %1. %2: %3. %4: %5</source>
        <translation>Rechnungen abzüglich Gutschriften ohne Steuer, %1. %2: %3. %4: %5</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Sales, %1</source>
        <translation>Umsatz, %1</translation>
    </message>
    <message>
        <source>These twelve months</source>
        <translation>Diese zwölf Monate</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>Invoices less credit notes without tax</source>
        <translation>Rechnungen abzüglich Gutschriften ohne Steuer</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Noch nicht fällig</translation>
    </message>
    <message>
        <source>1–30 days late</source>
        <translation>1–30 Tage überfällig</translation>
    </message>
    <message>
        <source>31–60 days late</source>
        <translation>31–60 Tage überfällig</translation>
    </message>
    <message>
        <source>61–90 days late</source>
        <translation>61–90 Tage überfällig</translation>
    </message>
    <message>
        <source>Over 90 days late</source>
        <translation>Über 90 Tage überfällig</translation>
    </message>
    <message>
        <source>Open invoices less credits, by days past due</source>
        <translation>Offene Rechnungen abzüglich Guthaben, nach Tagen seit Fälligkeit</translation>
    </message>
    <message>
        <source>Invoices less credit notes without tax, %1</source>
        <translation>Rechnungen abzüglich Gutschriften ohne Steuer, %1</translation>
    </message>
    <message>
        <source>Nothing waits. Well done.</source>
        <translation>Nichts wartet. Gut gemacht.</translation>
    </message>
    <message>
        <source>Revenue by item</source>
        <translation>Umsatz nach Artikel</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Invoices less credit notes without tax by item, %1</source>
        <translation>Rechnungen abzüglich Gutschriften ohne Steuer nach Artikel, %1</translation>
    </message>
</context>
<context>
    <name>tandem::gui::DateEdit</name>
    <message>
        <source>t today · + and − a day · [ and ] a month · m h month · y r year · 3, 5-2, +5 · Alt+Down</source>
        <translation>t heute · + und − ein Tag · [ und ] ein Monat · m h Monat · y r Jahr · 3, 5.2., +5 · Alt+Ab</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::DayGrid</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>tandem::gui::DeferralDialog</name>
    <message>
        <source>New deferral</source>
        <translation>Neue Abgrenzung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>By whole months</source>
        <translation>Nach ganzen Monaten</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tagen</translation>
    </message>
    <message>
        <source>it stands on the balance account already</source>
        <translation>sie steht schon auf dem Bilanzkonto</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Through</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>&amp;Spread</source>
        <translation>Ver&amp;teilung</translation>
    </message>
    <message>
        <source>&amp;Expense or revenue</source>
        <translation>Aufwand oder &amp;Ertrag</translation>
    </message>
    <message>
        <source>&amp;Move the whole on</source>
        <translation>&amp;Gesamtbetrag umbuchen am</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Deferral %1 saved</source>
        <translation>Abgrenzung %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::DeferralPage</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Aufgelöst</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>%1 from %2 through %3 · used %4 of %5</source>
        <translation>%1 von %2 bis %3 · aufgelöst %4 von %5</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Rest %1</translation>
    </message>
    <message>
        <source>Use the rest of %1, %2, today?</source>
        <translation>Den Rest von %1, %2, heute auflösen?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Reverse the last entry of %1 and plan its part again?</source>
        <translation>Die letzte Buchung von %1 stornieren und ihren Teil wieder planen?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::DepositBillDialog</name>
    <message>
        <source>Deposit on %1</source>
        <translation>Anzahlung auf %1</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>wie vereinbart</translation>
    </message>
    <message>
        <source>Instead of a share</source>
        <translation>Statt eines Anteils</translation>
    </message>
    <message>
        <source>&amp;Number on the bill</source>
        <translation>&amp;Nummer der Rechnung</translation>
    </message>
    <message>
        <source>&amp;Share of the order, %</source>
        <translation>&amp;Anteil der Bestellung, %</translation>
    </message>
    <message>
        <source>&amp;Amount without tax</source>
        <translation>&amp;Betrag ohne Steuer</translation>
    </message>
    <message>
        <source>Ta&amp;x</source>
        <translation>S&amp;teuer</translation>
    </message>
    <message>
        <source>&amp;Dated</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Terms of payment</source>
        <translation>Zahlungs&amp;bedingungen</translation>
    </message>
    <message>
        <source>By the rate of the day</source>
        <translation>zum Tageskurs</translation>
    </message>
    <message>
        <source>&amp;Worth at home</source>
        <translation>Wert in &amp;Hauswährung</translation>
    </message>
    <message>
        <source>The bill of the order deducts it, with its tax.</source>
        <translation>Die Rechnung der Bestellung zieht sie mit ihrer Steuer ab.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sp&amp;eichern</translation>
    </message>
    <message>
        <source>Deposit %1 booked</source>
        <translation>Anzahlung %1 gebucht</translation>
    </message>
</context>
<context>
    <name>tandem::gui::DepositCreditDialog</name>
    <message>
        <source>Credit note for %1</source>
        <translation>Gutschrift zu %1</translation>
    </message>
    <message>
        <source>All of it is taken back, and off what is open of it.</source>
        <translation>Sie wird ganz zurückgenommen und von ihrem offenen Betrag abgezogen.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Credit note %1 issued</source>
        <translation>Gutschrift %1 ausgestellt</translation>
    </message>
</context>
<context>
    <name>tandem::gui::DepositDialog</name>
    <message>
        <source>Deposit on %1</source>
        <translation>Anzahlung auf %1</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>wie vereinbart</translation>
    </message>
    <message>
        <source>Deposit, a share of the order</source>
        <translation>Anzahlung, ein Anteil des Auftrags</translation>
    </message>
    <message>
        <source>Deposit, an amount without tax</source>
        <translation>Anzahlung, ein Betrag ohne Steuer</translation>
    </message>
    <message>
        <source>Progress, as far as the work came</source>
        <translation>Abschlag, soweit die Arbeit kam</translation>
    </message>
    <message>
        <source>&amp;Ask for</source>
        <translation>&amp;Verlangen</translation>
    </message>
    <message>
        <source>Pe&amp;rcent</source>
        <translation>&amp;Prozent</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Terms of payment</source>
        <translation>&amp;Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>The invoice of the order deducts it, with its tax.</source>
        <translation>Die Rechnung des Auftrags zieht sie mit ihrer Steuer ab.</translation>
    </message>
    <message>
        <source>Deposit invoice %1 issued</source>
        <translation>Anzahlungsrechnung %1 gestellt</translation>
    </message>
</context>
<context>
    <name>tandem::gui::DepreciateDialog</name>
    <message>
        <source>Depreciate</source>
        <translation>Abschreiben</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Anlagegut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What will be posted</source>
        <translation>Was gebucht wird</translation>
    </message>
    <message>
        <source>Through the &amp;month of</source>
        <translation>Bis zum &amp;Monat von</translation>
    </message>
    <message>
        <source>This will be posted, in one entry for each class:</source>
        <translation>Dies wird gebucht, in einer Buchung je Klasse:</translation>
    </message>
    <message>
        <source>Depreciation of %1 posted</source>
        <translation>Abschreibung von %1 gebucht</translation>
    </message>
    <message>
        <source>Depreciate…</source>
        <translation>Abschreiben…</translation>
    </message>
</context>
<context>
    <name>tandem::gui::DisposalDialog</name>
    <message>
        <source>Sell or scrap %1</source>
        <translation>%1 verkaufen oder verschrotten</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>none: it is scrapped</source>
        <translation>keiner: es wird verschrottet</translation>
    </message>
    <message>
        <source>the bank</source>
        <translation>die Bank</translation>
    </message>
    <message>
        <source>%1. It is depreciated to that day first.</source>
        <translation>%1. Zuerst wird bis zu diesem Tag abgeschrieben.</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <source>&amp;Part of the cost</source>
        <translation>&amp;Teil der Anschaffungskosten</translation>
    </message>
    <message>
        <source>P&amp;roceeds without tax</source>
        <translation>&amp;Erlös ohne Steuer</translation>
    </message>
    <message>
        <source>&amp;To account</source>
        <translation>Auf &amp;Konto</translation>
    </message>
    <message>
        <source>Gone, with a loss of %1</source>
        <translation>Abgegangen, mit einem Verlust von %1</translation>
    </message>
    <message>
        <source>Gone, with a gain of %1</source>
        <translation>Abgegangen, mit einem Gewinn von %1</translation>
    </message>
</context>
<context>
    <name>tandem::gui::DocumentPage</name>
    <message>
        <source>Quote %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>Order confirmation %1</source>
        <translation>Auftragsbestätigung %1</translation>
    </message>
    <message>
        <source>Delivery note %1</source>
        <translation>Lieferschein %1</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Gutschrift %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>PDF &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>D&amp;rucken</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>to invoice %1</source>
        <translation>zu Rechnung %1</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>Auf&amp;trag</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>Re&amp;chnung</translation>
    </message>
    <message>
        <source>Deposit invoice %1</source>
        <translation>Anzahlungsrechnung %1</translation>
    </message>
    <message>
        <source>Progress invoice %1</source>
        <translation>Abschlagsrechnung %1</translation>
    </message>
    <message>
        <source>Credited by %1</source>
        <translation>Gutgeschrieben mit %1</translation>
    </message>
    <message>
        <source>Save e-&amp;invoice</source>
        <translation type="vanished">E-&amp;Rechnung speichern</translation>
    </message>
    <message>
        <source>As XML (UBL); named .pdf, the printed page with it inside</source>
        <translation>Als XML (UBL); mit der Endung .pdf das gedruckte Blatt mit ihr darin</translation>
    </message>
    <message>
        <source>Save e-i&amp;nvoice</source>
        <translation>E-Rech&amp;nung speichern</translation>
    </message>
</context>
<context>
    <name>tandem::gui::DocumentView</name>
    <message>
        <source>Preview of %1 %2</source>
        <translation>Vorschau von %1 %2</translation>
    </message>
</context>
<context>
    <name>tandem::gui::DonutChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tandem::gui::DraftsPage</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Gesichert von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>No drafts. An entry is kept as one with Ctrl+S.</source>
        <translation>Keine Entwürfe. Mit Strg+S wird eine Buchung zum Entwurf.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Entry %1 posted</source>
        <translation>Buchung %1 gebucht</translation>
    </message>
    <message>
        <source>A second person is asked to post it</source>
        <translation>Eine zweite Person ist gebeten, sie zu buchen</translation>
    </message>
    <message>
        <source>Draft %1 deleted</source>
        <translation>Entwurf %1 gelöscht</translation>
    </message>
    <message>
        <source>Find and repla&amp;ce…</source>
        <translation>Suchen und &amp;ersetzen …</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Strg+H</translation>
    </message>
</context>
<context>
    <name>tandem::gui::DunningLevelDialog</name>
    <message>
        <source>Level %1 of dunning</source>
        <translation>Mahnstufe %1</translation>
    </message>
    <message>
        <source>&amp;Days after the day due</source>
        <translation>&amp;Tage nach der Fälligkeit</translation>
    </message>
    <message>
        <source>&amp;Days after the level before</source>
        <translation>&amp;Tage nach der Stufe davor</translation>
    </message>
    <message>
        <source>&amp;Fee</source>
        <translation>&amp;Gebühr</translation>
    </message>
    <message>
        <source>&amp;Interest a year, %</source>
        <translation>&amp;Zins im Jahr, %</translation>
    </message>
    <message>
        <source>Da&amp;ys of a year</source>
        <translation>Tage eines &amp;Jahres</translation>
    </message>
    <message>
        <source>Days to &amp;pay</source>
        <translation>Tage zum Za&amp;hlen</translation>
    </message>
    <message>
        <source>&amp;Title, English</source>
        <translation>T&amp;itel, Englisch</translation>
    </message>
    <message>
        <source>&amp;Words, English</source>
        <translation>&amp;Worte, Englisch</translation>
    </message>
    <message>
        <source>Tit&amp;le, German</source>
        <translation>Tite&amp;l, Deutsch</translation>
    </message>
    <message>
        <source>W&amp;ords, German</source>
        <translation>W&amp;orte, Deutsch</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Level %1 is saved</source>
        <translation>Stufe %1 ist gespeichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::DunningPage</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Tage überfällig</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Gebühren und Zinsen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Zahlbar bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Day of the notices</source>
        <translation>Tag der Mahnungen</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>A&amp;uslassen</translation>
    </message>
    <message>
        <source>Take the &amp;usual levels</source>
        <translation>Ü&amp;bliche Stufen übernehmen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mahnungen</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mahnung</translation>
    </message>
    <message>
        <source>No level of dunning is set. Take the usual three: a reminder, one with a fee, one with interest.</source>
        <translation>Es ist keine Mahnstufe eingerichtet. Übernehmen Sie die üblichen drei: eine Erinnerung, eine mit Gebühr, eine mit Zinsen.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>%Ln Mahnung</numerusform>
            <numerusform>%Ln Mahnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) proposed</source>
        <translation>
            <numerusform>%Ln Mahnung vorgeschlagen</numerusform>
            <numerusform>%Ln Mahnungen vorgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not &amp;skip</source>
        <translation>Nicht a&amp;uslassen</translation>
    </message>
    <message>
        <source>Make the notices of %1? Their charges are booked.</source>
        <translation>Die Mahnungen vom %1 erstellen? Ihre Gebühren und Zinsen werden gebucht.</translation>
    </message>
    <message>
        <source>Make notices</source>
        <translation>Mahnungen erstellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) made</source>
        <translation>
            <numerusform>%Ln Mahnung erstellt</numerusform>
            <numerusform>%Ln Mahnungen erstellt</numerusform>
        </translation>
    </message>
    <message>
        <source>The hold is over</source>
        <translation>Die Aussetzung ist aufgehoben</translation>
    </message>
    <message>
        <source>Take this notice back? Its charges are not owed, and its items are on the level before.</source>
        <translation>Diese Mahnung zurücknehmen? Ihre Gebühren und Zinsen werden nicht mehr geschuldet, ihre Posten stehen wieder auf der Stufe davor.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Notice %1 is taken back</source>
        <translation>Mahnung %1 ist zurückgenommen</translation>
    </message>
    <message>
        <source>No program shows PDF files here.</source>
        <translation>Hier zeigt kein Programm PDF-Dateien.</translation>
    </message>
</context>
<context>
    <name>tandem::gui::EInvoiceDialog</name>
    <message>
        <source>Electronic invoice %1</source>
        <translation>Elektronische Rechnung %1</translation>
    </message>
    <message>
        <source>purchases that are not for stock</source>
        <translation>Aufwand ohne Lager</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Save &amp;bill</source>
        <translation>Rechnung &amp;buchen</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <translation>%1 vom %2 an %3</translation>
    </message>
    <message>
        <source>Net %1, tax %2, with tax %3 %4; to be paid %5</source>
        <translation>Netto %1, Steuer %2, brutto %3 %4; zu zahlen %5</translation>
    </message>
    <message>
        <source>It bills purchase order %1.</source>
        <translation>Sie berechnet die Bestellung %1.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Lines of the invoice</source>
        <translation>Positionen der Rechnung</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Positionen</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>&amp;Lieferant</translation>
    </message>
    <message>
        <source>&amp;Make a new supplier of %1</source>
        <translation>%1 als neuen Lieferanten &amp;anlegen</translation>
    </message>
    <message>
        <source>Tax code for %1 at %2 %</source>
        <translation>Steuerschlüssel für %1 mit %2 %</translation>
    </message>
    <message>
        <source>Bill %1 saved</source>
        <translation>Eingangsrechnung %1 gebucht</translation>
    </message>
</context>
<context>
    <name>tandem::gui::EmployeePage</name>
    <message>
        <source>Request leave</source>
        <translation>Urlaub beantragen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Wochenstunden</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>Urlaubskonto</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Leave asked for</source>
        <translation>Beantragter Urlaub</translation>
    </message>
    <message>
        <source>days of leave left</source>
        <translation>Urlaubstage übrig</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>reports to %1</source>
        <translation>berichtet an %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation type="vanished">Än&amp;dern</translation>
    </message>
    <message>
        <source>Change the employment (F2)</source>
        <translation>Die Beschäftigung ändern (F2)</translation>
    </message>
    <message>
        <source>The card of the person: name, addresses, phone numbers</source>
        <translation>Die Karte der Person: Name, Adressen, Telefonnummern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>tandem::gui::EmploymentDialog</name>
    <message>
        <source>Employment of %1</source>
        <translation>Beschäftigung von %1</translation>
    </message>
    <message>
        <source>The name, and what they do, are changed on the card of the person.</source>
        <translation>Name und Tätigkeit werden auf der Karte der Person geändert.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Reports to</source>
        <translation>&amp;Berichtet an</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The employment of %1 is changed</source>
        <translation>Die Beschäftigung von %1 ist geändert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::EndEmploymentDialog</name>
    <message>
        <source>Last day of %1</source>
        <translation>Letzter Tag von %1</translation>
    </message>
    <message>
        <source>The employee and all records stay in the books.</source>
        <translation>Der Mitarbeiter und alle Datensätze bleiben in den Büchern.</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>%1 works here until %2</source>
        <translation>%1 arbeitet hier bis %2</translation>
    </message>
</context>
<context>
    <name>tandem::gui::EntryDialog</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>%1 · the last line takes what is missing</source>
        <translation>%1 · die letzte Zeile nimmt, was fehlt</translation>
    </message>
    <message>
        <source>%1 · difference %2: debit and credit are not the same yet</source>
        <translation>%1 · Differenz %2: Soll und Haben sind noch nicht gleich</translation>
    </message>
    <message>
        <source>Entry %1 posted</source>
        <translation>Buchung %1 gebucht</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Entwurf %1</translation>
    </message>
    <message>
        <source>Save &amp;as draft</source>
        <translation>Als Ent&amp;wurf sichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="vanished">Strg+S</translation>
    </message>
    <message>
        <source>Draft %1 saved</source>
        <translation>Entwurf %1 gesichert</translation>
    </message>
    <message>
        <source>A second person is asked to post it</source>
        <translation>Eine zweite Person ist gebeten, sie zu buchen</translation>
    </message>
    <message>
        <source>Repeat &amp;last</source>
        <translation>&amp;Letzte wiederholen</translation>
    </message>
    <message>
        <source>Save a draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Post an entry</source>
        <translation>Buchung buchen</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>Vorla&amp;gen</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>&amp;Save as template…</source>
        <translation>Als Vorlage &amp;speichern …</translation>
    </message>
    <message>
        <source>without their tax</source>
        <translation>ohne ihre Steuer</translation>
    </message>
    <message>
        <source>with their tax</source>
        <translation>mit ihrer Steuer</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Wä&amp;hrung</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>K&amp;urs</translation>
    </message>
    <message>
        <source>Ta&amp;xed amounts are</source>
        <translation>Versteuerte Beträge s&amp;ind</translation>
    </message>
    <message>
        <source>A&amp;mount to split</source>
        <translation>Auf&amp;zuteilender Betrag</translation>
    </message>
    <message>
        <source>%1 for 1 %2; empty: the rate of the day</source>
        <translation>%1 für 1 %2; leer: der Kurs des Tages</translation>
    </message>
</context>
<context>
    <name>tandem::gui::EntryGrid</name>
    <message>
        <source>Lines of the entry</source>
        <translation>Zeilen der Buchung</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::EntryLineModel</name>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
</context>
<context>
    <name>tandem::gui::EntryPage</name>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lines of the entry</source>
        <translation>Zeilen der Buchung</translation>
    </message>
    <message>
        <source>journal %1</source>
        <translation>Journal %1</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>gebucht %1</translation>
    </message>
    <message>
        <source>reverses entry %1</source>
        <translation>storniert Buchung %1</translation>
    </message>
    <message>
        <source>reversed by entry %1</source>
        <translation>storniert durch Buchung %1</translation>
    </message>
    <message>
        <source>Show the &amp;document</source>
        <translation>&amp;Beleg zeigen</translation>
    </message>
    <message>
        <source>Show what it re&amp;verses</source>
        <translation>Stornierte Bu&amp;chung zeigen</translation>
    </message>
    <message>
        <source>Show the re&amp;versal</source>
        <translation>Sto&amp;rnobuchung zeigen</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Buchungstext</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haben</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Reverse entry %1? A new entry dated today takes it back; both stay in the books.</source>
        <translation>Buchung %1 stornieren? Eine neue Buchung mit heutigem Datum nimmt sie zurück; beide bleiben in den Büchern.</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Entry %1 reversed by entry %2</source>
        <translation>Buchung %1 durch Buchung %2 storniert</translation>
    </message>
    <message>
        <source>Re&amp;peat…</source>
        <translation>W&amp;iederholen …</translation>
    </message>
</context>
<context>
    <name>tandem::gui::EvacuationDialog</name>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Who is in the house</source>
        <translation>Wer im Haus ist</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>Evakuierungsliste</translation>
    </message>
    <message>
        <source>&amp;Seen now</source>
        <translation>Jetzt &amp;gesehen</translation>
    </message>
    <message>
        <source>&amp;Print list</source>
        <translation>Liste &amp;drucken</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the house</source>
        <translation>
            <numerusform>%n Person im Haus</numerusform>
            <numerusform>%n Personen im Haus</numerusform>
        </translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ExportPage</name>
    <message>
        <source>A fiscal year as French law asks for it: eighteen columns, with what was brought forward and what was settled.</source>
        <translation>Ein Geschäftsjahr, wie das französische Recht es verlangt: achtzehn Spalten, mit den Vorträgen und dem, was ausgeglichen ist.</translation>
    </message>
    <message>
        <source>Bookings of one fiscal year for a German tax consultant (EXTF). Accounts must be numbers.</source>
        <translation>Buchungen eines Geschäftsjahres für das Steuerbüro (EXTF). Konten müssen Nummern sein.</translation>
    </message>
    <message>
        <source>The audit file of the OECD, version 2.0: accounts, parties, tax codes and every entry of some days.</source>
        <translation>Die Prüfdatei der OECD, Version 2.0: Konten, Partner, Steuerschlüssel und jede Buchung einiger Tage.</translation>
    </message>
    <message>
        <source>The whole ledger as a text file that beancount reads.</source>
        <translation>Das ganze Hauptbuch als Textdatei, die beancount liest.</translation>
    </message>
    <message>
        <source>The whole ledger as a text file that ledger and hledger read.</source>
        <translation>Das ganze Hauptbuch als Textdatei, die ledger und hledger lesen.</translation>
    </message>
    <message>
        <source>Everything there is, in a folder: each table as CSV, attached files, the trial balance, and checksums that prove it whole.</source>
        <translation>Alles, was es gibt, in einem Ordner: jede Tabelle als CSV, angehängte Dateien, die Summen- und Saldenliste und Prüfsummen, die zeigen, dass nichts fehlt.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Open pack of everything</source>
        <translation>Offenes Paket mit allem</translation>
    </message>
    <message>
        <source>FEC (France)</source>
        <translation>FEC (Frankreich)</translation>
    </message>
    <message>
        <source>DATEV (Germany)</source>
        <translation>DATEV (Deutschland)</translation>
    </message>
    <message>
        <source>SAF-T (OECD 2.0)</source>
        <translation>SAF-T (OECD 2.0)</translation>
    </message>
    <message>
        <source>Journal for ledger</source>
        <translation>Journal für ledger</translation>
    </message>
    <message>
        <source>Journal for beancount</source>
        <translation>Journal für beancount</translation>
    </message>
    <message>
        <source>Let books leave</source>
        <translation>Bücher herausgeben</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>Fo&amp;rmat</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>&amp;SIREN</source>
        <translation>&amp;SIREN</translation>
    </message>
    <message>
        <source>&amp;Consultant</source>
        <translation>B&amp;erater</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>&amp;Mandant</translation>
    </message>
    <message>
        <source>Books are exported</source>
        <translation>Bücher werden exportiert</translation>
    </message>
    <message>
        <source>The books are written. You can go on working.</source>
        <translation>Die Bücher werden geschrieben. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>Written to %1. Its SHA-256 begins with %2.</source>
        <translation>Nach %1 geschrieben. Der SHA-256 beginnt mit %2.</translation>
    </message>
    <message>
        <source>Everything there is, in one zip file: each table as CSV, attached files, the trial balance, and checksums that prove it whole.</source>
        <translation>Alles, was es gibt, in einer Zip-Datei: jede Tabelle als CSV, angehängte Dateien, die Saldenliste und Prüfsummen, die beweisen, dass es vollständig ist.</translation>
    </message>
    <message>
        <source>Open pack in one zip file</source>
        <translation>Offenes Paket in einer Zip-Datei</translation>
    </message>
</context>
<context>
    <name>tandem::gui::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tandem::gui::FileTaxReturnDialog</name>
    <message>
        <source>File the tax return</source>
        <translation>Voranmeldung abgeben</translation>
    </message>
    <message>
        <source>The boxes of %1 stay as they are, the tax goes to tax due, and nothing with tax is posted into these days any more.</source>
        <translation>Die Kennziffern für %1 bleiben, wie sie sind, die Steuer wird auf die Umsatzsteuerschuld umgebucht, und in diesen Zeitraum wird nichts mit Steuer mehr gebucht.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>What the tax office answered</source>
        <translation>Antwort des Finanzamts</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referenz</translation>
    </message>
    <message>
        <source>The tax return of %1 is filed</source>
        <translation>Die Voranmeldung für %1 ist abgegeben</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ForecastPage</name>
    <message>
        <source>Customers pay as &amp;late as before</source>
        <translation>Kunden zahlen so &amp;spät wie bisher</translation>
    </message>
    <message>
        <source>Cash by week</source>
        <translation>Liquidität je Woche</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Endbestand</translation>
    </message>
    <message>
        <source>With the scenario</source>
        <translation>Mit dem Szenario</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>A&amp;b</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>Szena&amp;rio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>What the week is made of</source>
        <translation>Woraus die Woche besteht</translation>
    </message>
    <message>
        <source>Opening %1, at least %2</source>
        <translation>Anfangsbestand %1, mindestens %2</translation>
    </message>
    <message>
        <source>; orders in other currencies are not counted</source>
        <translation type="vanished">; Aufträge in anderen Währungen sind nicht enthalten</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundannahme</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>; what is in other currencies is not counted</source>
        <translation type="vanished">; was in anderen Währungen ist, zählt nicht</translation>
    </message>
    <message>
        <source>; pay is not counted, as you may not see it</source>
        <translation>; Gehälter zählen nicht, da Sie sie nicht sehen dürfen</translation>
    </message>
    <message>
        <source>Remove the scenario %1?</source>
        <translation>Das Szenario %1 entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>; what is in currencies without a rate is not counted</source>
        <translation>; was in Währungen ohne Kurs ist, zählt nicht</translation>
    </message>
</context>
<context>
    <name>tandem::gui::FormDialog</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>What you typed on %1 was kept.</source>
        <translation>Was Sie am %1 eingaben, wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::HireDialog</name>
    <message>
        <source>New employee</source>
        <translation>Neuer Mitarbeiter</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;What they do</source>
        <translation>&amp;Tätigkeit</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Reports to</source>
        <translation>&amp;Berichtet an</translation>
    </message>
    <message>
        <source>&amp;Hire</source>
        <translation>E&amp;instellen</translation>
    </message>
    <message>
        <source>%1 is hired</source>
        <translation>%1 ist eingestellt</translation>
    </message>
</context>
<context>
    <name>tandem::gui::HoldDialog</name>
    <message>
        <source>Put %1 on hold</source>
        <translation>%1 aussetzen</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Diesen Beleg</translation>
    </message>
    <message>
        <source>All that the customer owes</source>
        <translation>Alles, was der Kunde schuldet</translation>
    </message>
    <message>
        <source>Nobody is reminded of what is on hold. It stays owed.</source>
        <translation>Was ausgesetzt ist, wird nicht gemahnt. Es bleibt geschuldet.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Until (or empty)</source>
        <translation>&amp;Bis (oder leer)</translation>
    </message>
</context>
<context>
    <name>tandem::gui::HolidayDialog</name>
    <message>
        <source>New public holiday</source>
        <translation>Neuer Feiertag</translation>
    </message>
    <message>
        <source>All of the country</source>
        <translation>Im ganzen Land</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>%1 is a holiday</source>
        <translation>Am %1 ist Feiertag</translation>
    </message>
</context>
<context>
    <name>tandem::gui::HolidayPage</name>
    <message>
        <source>No public holiday is known: every working day counts as leave. Enter them here, or take a table over with Import.</source>
        <translation>Kein Feiertag ist bekannt: Jeder Arbeitstag zählt als Urlaub. Tragen Sie Feiertage hier ein, oder übernehmen Sie eine Tabelle mit Import.</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>Neuer Feiertag</translation>
    </message>
    <message>
        <source>Region…</source>
        <translation>Region…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Select the holidays first.</source>
        <translation>Wählen Sie zuerst Feiertage aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holiday(s) removed</source>
        <translation>
            <numerusform>%Ln Feiertag entfernt</numerusform>
            <numerusform>%Ln Feiertage entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::HolidayRegionDialog</name>
    <message>
        <source>Region of holidays</source>
        <translation>Region der Feiertage</translation>
    </message>
    <message>
        <source>Holidays of this region count beside those of all the country. Leave it empty where there are no regions.</source>
        <translation>Feiertage dieser Region zählen neben denen des ganzen Landes. Lassen Sie das Feld leer, wo es keine Regionen gibt.</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The region is saved</source>
        <translation>Die Region ist gespeichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ImpairmentDialog</name>
    <message>
        <source>Write %1 down or up</source>
        <translation>%1 ab- oder zuschreiben</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <source>&amp;By how much</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Written down by %1</source>
        <translation>Um %1 abgewertet</translation>
    </message>
    <message>
        <source>Written up by %1</source>
        <translation>Um %1 zugeschrieben</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ImportDialog</name>
    <message>
        <source>&amp;Import even if balances and lines do not add up</source>
        <translation>&amp;Auch einlesen, wenn Salden und Umsätze nicht aufgehen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>wie die Datei sagt</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>as detected; for example date=1,amount=3,text=2</source>
        <translation>wie erkannt; zum Beispiel date=1,amount=3,text=2</translation>
    </message>
    <message>
        <source>Bank &amp;account</source>
        <translation>Bank&amp;konto</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>Was die Bank sagt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Lines found in the file</source>
        <translation>In der Datei gefundene Umsätze</translation>
    </message>
    <message>
        <source>Statement %1: %L2 lines, sum %3</source>
        <translation>Auszug %1: %L2 Umsätze, Summe %3</translation>
    </message>
    <message>
        <source>Columns as read: %1</source>
        <translation>Spalten wie gelesen: %1</translation>
    </message>
    <message>
        <source>Lines that are known already are not added again. Nothing is saved yet.</source>
        <translation>Schon bekannte Umsätze werden nicht noch einmal aufgenommen. Noch ist nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 imported: %Ln new line(s)</source>
        <translation>
            <numerusform>%1 eingelesen: %Ln neuer Umsatz</numerusform>
            <numerusform>%1 eingelesen: %Ln neue Umsätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 einlesen</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Einlesen von %1</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ImportPage</name>
    <message>
        <source>A file of GnuCash, as XML or SQLite: its accounts, commodities and transactions become accounts and ledger entries.</source>
        <translation type="vanished">Eine Datei von GnuCash, als XML oder SQLite: Ihre Konten, Währungen und Buchungen werden Konten und Buchungen des Hauptbuchs.</translation>
    </message>
    <message>
        <source>A text file of ledger or hledger: its accounts and transactions.</source>
        <translation type="vanished">Eine Textdatei von ledger oder hledger: ihre Konten und Buchungen.</translation>
    </message>
    <message>
        <source>A table (CSV) with a name and a code in each row. Columns are recognised by their heads.</source>
        <translation type="vanished">Eine Tabelle (CSV) mit Name und Kürzel in jeder Zeile. Spalten werden an ihren Köpfen erkannt.</translation>
    </message>
    <message>
        <source>A table (CSV) with a code and a name in each row, and prices, units and groups if it has them.</source>
        <translation type="vanished">Eine Tabelle (CSV) mit Nummer und Name in jeder Zeile, und mit Preisen, Einheiten und Gruppen, wenn es sie gibt.</translation>
    </message>
    <message>
        <source>GnuCash books (*.gnucash *.xml *.xac *.gz);;All files (*)</source>
        <translation type="vanished">Bücher von GnuCash (*.gnucash *.xml *.xac *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Journals (*.journal *.ledger *.dat *.txt);;All files (*)</source>
        <translation type="vanished">Journale (*.journal *.ledger *.dat *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="vanished">Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Only try: say what would come of it, and keep nothing</source>
        <translation>&amp;Nur probieren: sagen, was herauskäme, und nichts behalten</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Take over from another program</source>
        <translation>Aus einem anderen Programm übernehmen</translation>
    </message>
    <message>
        <source>Books of GnuCash</source>
        <translation>Bücher von GnuCash</translation>
    </message>
    <message>
        <source>Journal of ledger or hledger</source>
        <translation>Journal von ledger oder hledger</translation>
    </message>
    <message>
        <source>Customers and suppliers</source>
        <translation>Kunden und Lieferanten</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Wa&amp;s</translation>
    </message>
    <message>
        <source>The file is imported</source>
        <translation>Die Datei wird importiert</translation>
    </message>
    <message>
        <source>The file is read. You can go on working.</source>
        <translation>Die Datei wird gelesen. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be added; nothing was kept.</source>
        <translation type="vanished">
            <numerusform>%n Datensatz käme hinzu; nichts wurde behalten.</numerusform>
            <numerusform>%n Datensätze kämen hinzu; nichts wurde behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation type="vanished">
            <numerusform>%n Datensatz hinzugefügt.</numerusform>
            <numerusform>%n Datensätze hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation type="vanished">
            <numerusform>%n schon bekannt.</numerusform>
            <numerusform>%n schon bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="vanished">Ausgelassen: %1</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>A table (CSV) with a number and a name in each row, and the first day, addresses and managers if it has them.</source>
        <translation type="vanished">Eine Tabelle (CSV) mit einer Nummer und einem Namen in jeder Zeile, und dem ersten Tag, Adressen und Führungskräften, falls vorhanden.</translation>
    </message>
    <message>
        <source>A table (CSV) with a day and a name in each row, and a region where they differ.</source>
        <translation type="vanished">Eine Tabelle (CSV) mit einem Tag und einem Namen in jeder Zeile, und einer Region, wo sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>A text file of beancount: its accounts and transactions. Balances are checked, padding is filled in.</source>
        <translation type="vanished">Eine Textdatei von beancount: Konten und Buchungen. Salden werden geprüft, Auffüllungen ergänzt.</translation>
    </message>
    <message>
        <source>An IIF file of QuickBooks Desktop: accounts, customers, suppliers and transactions of every type.</source>
        <translation type="vanished">Eine IIF-Datei von QuickBooks Desktop: Konten, Kunden, Lieferanten und Buchungen jeder Art.</translation>
    </message>
    <message>
        <source>The report &quot;Journal&quot; of QuickBooks, exported as CSV. Its totals are checked.</source>
        <translation type="vanished">Der Bericht „Journal“ von QuickBooks, als CSV exportiert. Seine Summen werden geprüft.</translation>
    </message>
    <message>
        <source>A batch of bookings in DATEV&apos;s format (EXTF). Tax keys are split into net and tax.</source>
        <translation type="vanished">Ein Buchungsstapel im DATEV-Format (EXTF). Steuerschlüssel werden in Netto und Steuer zerlegt.</translation>
    </message>
    <message>
        <source>A table (CSV) with a line of an entry in each row: number, date, account, amount.</source>
        <translation type="vanished">Eine Tabelle (CSV) mit einer Buchungszeile je Zeile: Nummer, Datum, Konto, Betrag.</translation>
    </message>
    <message>
        <source>Journals (*.beancount *.bean *.txt);;All files (*)</source>
        <translation type="vanished">Journale (*.beancount *.bean *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>QuickBooks files (*.iif);;All files (*)</source>
        <translation type="vanished">QuickBooks-Dateien (*.iif);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten …</translation>
    </message>
    <message>
        <source>Journal of beancount</source>
        <translation>Journal von beancount</translation>
    </message>
    <message>
        <source>QuickBooks, IIF file</source>
        <translation>QuickBooks, IIF-Datei</translation>
    </message>
    <message>
        <source>QuickBooks, report Journal</source>
        <translation>QuickBooks, Bericht Journal</translation>
    </message>
    <message>
        <source>Bookings of DATEV</source>
        <translation>Buchungen von DATEV</translation>
    </message>
    <message>
        <source>Table of entries</source>
        <translation>Tabelle mit Buchungen</translation>
    </message>
    <message>
        <source>Accounts of %1</source>
        <translation>Konten von %1</translation>
    </message>
    <message numerus="yes">
        <source>The trial balance of the file and that of the books agree on %n account(s).</source>
        <translation type="vanished">
            <numerusform>Datei und Bücher stimmen in der Saldenliste auf %n Konto überein.</numerusform>
            <numerusform>Datei und Bücher stimmen in der Saldenliste auf %n Konten überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stood a&amp;t the end of</source>
        <translation>Stand am E&amp;nde des</translation>
    </message>
    <message>
        <source>Open pack of Tandem</source>
        <translation>Offenes Paket von Tandem</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Kontenplan</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>Eröffnungssalden</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ImportResultTable</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Neue Konten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Of the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Of the books</source>
        <translation>In den Büchern</translation>
    </message>
    <message>
        <source>Balances of the file</source>
        <translation>Salden der Datei</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ImportedFilesDialog</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Umsätze</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>No file of the bank was imported yet.</source>
        <translation>Noch keine Datei der Bank wurde eingelesen.</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Eingelesene Dateien</translation>
    </message>
    <message>
        <source>A file that was a mistake leaves the bank&apos;s list with all its lines, as long as none of them is explained. The audit trail keeps them, and the file can be imported again.</source>
        <translation>Eine Datei, die ein Irrtum war, verlässt die Liste der Bank mit all ihren Umsätzen, solange keiner davon geklärt ist. Das Protokoll behält sie, und die Datei kann wieder eingelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Take %1 back? Its %Ln line(s) leave the bank&apos;s list.</source>
        <translation>
            <numerusform>%1 zurücknehmen? Der %Ln Umsatz daraus verlässt die Liste der Bank.</numerusform>
            <numerusform>%1 zurücknehmen? Die %Ln Umsätze daraus verlassen die Liste der Bank.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Taking %1 back</source>
        <translation>%1 wird zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%1 is taken back: %Ln line(s)</source>
        <translation>
            <numerusform>%1 ist zurückgenommen: %Ln Umsatz</numerusform>
            <numerusform>%1 ist zurückgenommen: %Ln Umsätze</numerusform>
        </translation>
    </message>
    <message>
        <source>. Import again, as they held some of them, too: %1</source>
        <translation>. Lesen Sie wieder ein, weil sie manche davon auch enthielten: %1</translation>
    </message>
</context>
<context>
    <name>tandem::gui::InboxPage</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Files in the folder</source>
        <translation>Dateien im Ordner</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Fo&amp;lder to watch</source>
        <translation>Über&amp;wachter Ordner</translation>
    </message>
    <message>
        <source>the folder of your scanner or your mail, on this computer</source>
        <translation>der Ordner Ihres Scanners oder Ihrer Post auf diesem Rechner</translation>
    </message>
    <message>
        <source>&amp;Attach to a record…</source>
        <translation>A&amp;nhängen an …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Name a folder: what is put there waits here.</source>
        <translation>Nennen Sie einen Ordner: Was dort abgelegt wird, wartet hier.</translation>
    </message>
    <message>
        <source>Nothing waits in the folder.</source>
        <translation>Im Ordner wartet nichts.</translation>
    </message>
    <message>
        <source>Electronic invoice %1 of %2, %3 %4</source>
        <translation>Elektronische Rechnung %1 von %2, %3 %4</translation>
    </message>
    <message>
        <source>No program shows such files here.</source>
        <translation>Kein Programm zeigt hier solche Dateien.</translation>
    </message>
</context>
<context>
    <name>tandem::gui::InteractionDialog</name>
    <message>
        <source>Interaction with %1</source>
        <translation>Aktivität mit %1</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;In a few words</source>
        <translation>&amp;In wenigen Worten</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Erfasst: %1</translation>
    </message>
</context>
<context>
    <name>tandem::gui::InvoicePage</name>
    <message>
        <source>Paid</source>
        <translation type="vanished">Bezahlt</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="vanished">Skonto</translation>
    </message>
    <message>
        <source>Bank charge</source>
        <translation type="vanished">Bankgebühr</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="vanished">Differenz</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="vanished">Storniert</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>&amp;PDF speichern</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>%1
issued %2 · due %3</source>
        <translation>%1
ausgestellt %2 · fällig %3</translation>
    </message>
    <message>
        <source>paid in full of %1</source>
        <translation>voll bezahlt von %1</translation>
    </message>
    <message numerus="yes">
        <source>open, %n day(s) late, of %1</source>
        <translation>
            <numerusform>offen, %n Tag überfällig, von %1</numerusform>
            <numerusform>offen, %n Tage überfällig, von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>open of %1</source>
        <translation>offen von %1</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Credit note for %1</source>
        <translation>Gutschrift zu %1</translation>
    </message>
    <message>
        <source>Credit note %1 issued</source>
        <translation>Gutschrift %1 erstellt</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>Auf&amp;trag</translation>
    </message>
    <message>
        <source>No program shows PDF files here. Save it instead.</source>
        <translation>Hier zeigt kein Programm PDF-Dateien. Speichern Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Save e-&amp;invoice</source>
        <translation>E-&amp;Rechnung speichern</translation>
    </message>
    <message>
        <source>As XML (UBL); named .pdf, the printed invoice with it inside</source>
        <translation>Als XML (UBL); mit der Endung .pdf die gedruckte Rechnung mit der elektronischen darin</translation>
    </message>
    <message>
        <source>
worth %1, of it tax %2 (%3)</source>
        <translation>
Wert %1, davon Steuer %2 (%3)</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ItemDialog</name>
    <message>
        <source>New item</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Artikel %1</translation>
    </message>
    <message>
        <source>Goods in stock</source>
        <translation>Lagerware</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Charge, such as freight</source>
        <translation>Nebenkosten, etwa Fracht</translation>
    </message>
    <message>
        <source>Item %1 saved</source>
        <translation>Artikel %1 gespeichert</translation>
    </message>
    <message>
        <source>New item like %1</source>
        <translation>Neuer Artikel wie %1</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ItemPage</name>
    <message>
        <source>Goods in stock</source>
        <translation>Lagerware</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Nebenkosten</translation>
    </message>
    <message>
        <source>Stock by warehouse</source>
        <translation>Bestand nach Lager</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Sales price</source>
        <translation>Verkaufspreis</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>Tax on sales</source>
        <translation>Steuer beim Verkauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>Keine Steuer</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>Nicht mehr in Gebrauch</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>&amp;Etiketten …</translation>
    </message>
</context>
<context>
    <name>tandem::gui::JobTray</name>
    <message>
        <source>%1: stopping</source>
        <translation>%1: wird angehalten</translation>
    </message>
    <message>
        <source>What is being worked on; a click shows it all, and stops one</source>
        <translation>Woran gearbeitet wird; ein Klick zeigt alles und hält eines an</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> und %Ln weitere</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Anhalten: %1</translation>
    </message>
</context>
<context>
    <name>tandem::gui::KioskWindow</name>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>I am %1, expected at %2</source>
        <translation>Ich bin %1, erwartet um %2</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>Please go on typing</source>
        <translation>Bitte tippen Sie weiter</translation>
    </message>
    <message>
        <source>Tell %1 that I am here</source>
        <translation>%1 sagen, dass ich da bin</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Ich bin da</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Willkommen, %1</translation>
    </message>
    <message>
        <source>%1 knows that you are here. Your badge is number %2.</source>
        <translation>%1 weiß, dass Sie da sind. Ihr Ausweis hat die Nummer %2.</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Auf Wiedersehen</translation>
    </message>
    <message>
        <source>Please leave your badge at the desk.</source>
        <translation>Bitte lassen Sie Ihren Ausweis am Empfang.</translation>
    </message>
    <message>
        <source>Please speak to us</source>
        <translation>Bitte sprechen Sie uns an</translation>
    </message>
    <message>
        <source>We could not write this down. Somebody at the desk will help you.</source>
        <translation>Wir konnten das nicht aufschreiben. Am Empfang hilft Ihnen jemand.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>I am e&amp;xpected</source>
        <translation>Ich werde er&amp;wartet</translation>
    </message>
    <message>
        <source>I have &amp;no appointment</source>
        <translation>Ich habe &amp;keinen Termin</translation>
    </message>
    <message>
        <source>I am &amp;leaving</source>
        <translation>Ich &amp;gehe</translation>
    </message>
    <message>
        <source>&amp;Staff</source>
        <translation>&amp;Personal</translation>
    </message>
    <message>
        <source>Type your name, or the code we sent you</source>
        <translation>Geben Sie Ihren Namen ein oder den Code, den wir Ihnen sandten</translation>
    </message>
    <message>
        <source>Your name or code</source>
        <translation>Ihr Name oder Code</translation>
    </message>
    <message>
        <source>Who are you, and whom do you want to see?</source>
        <translation>Wer sind Sie, und wen möchten Sie sprechen?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Ihre Firma</translation>
    </message>
    <message>
        <source>Whom you want to see</source>
        <translation>Wen Sie sprechen möchten</translation>
    </message>
    <message>
        <source>Type the number of your badge</source>
        <translation>Geben Sie die Nummer Ihres Ausweises ein</translation>
    </message>
    <message>
        <source>Your badge, or your whole name</source>
        <translation>Ihr Ausweis oder Ihr ganzer Name</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Ich gehe</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>The password of %1</source>
        <translation>Das Kennwort von %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Leave the visitors&apos; screen</source>
        <translation>Besucherbildschirm verlassen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message numerus="yes">
        <source>Sheets of A4 with 3 by 8 labels of 70 by 37 mm: %n items.</source>
        <translation>
            <numerusform>Bögen A4 mit 3 mal 8 Etiketten zu 70 mal 37 mm: %n Artikel.</numerusform>
            <numerusform>Bögen A4 mit 3 mal 8 Etiketten zu 70 mal 37 mm: %n Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Labels of each</source>
        <translation>&amp;Etiketten je Artikel</translation>
    </message>
    <message>
        <source>&amp;First free place</source>
        <translation>E&amp;rster freier Platz</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>PDF &amp;speichern</translation>
    </message>
    <message>
        <source>Labels.pdf</source>
        <translation>Etiketten.pdf</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>&amp;Etiketten …</translation>
    </message>
    <message>
        <source>Labels with bar codes for the chosen items</source>
        <translation>Etiketten mit Strichcode für die gewählten Artikel</translation>
    </message>
</context>
<context>
    <name>tandem::gui::LeaveDialog</name>
    <message>
        <source>Leave is asked for</source>
        <translation>Urlaub ist beantragt</translation>
    </message>
</context>
<context>
    <name>tandem::gui::LeaveGrantDialog</name>
    <message>
        <source>Days of leave for %1</source>
        <translation>Urlaubstage für %1</translation>
    </message>
    <message>
        <source>They do not expire</source>
        <translation>Sie verfallen nicht</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Taken until</source>
        <translation>&amp;Genommen bis</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Bemerkung</translation>
    </message>
    <message>
        <source>The days are granted</source>
        <translation>Die Tage sind gewährt</translation>
    </message>
</context>
<context>
    <name>tandem::gui::LeavePage</name>
    <message>
        <source>Nobody asked for leave.</source>
        <translation>Niemand hat Urlaub beantragt.</translation>
    </message>
    <message>
        <source>Request leave</source>
        <translation>Urlaub beantragen</translation>
    </message>
    <message numerus="yes">
        <source>%n leave approved</source>
        <translation>
            <numerusform>%n Urlaub genehmigt</numerusform>
            <numerusform>%n Urlaube genehmigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave declined</source>
        <translation>
            <numerusform>%n Urlaub abgelehnt</numerusform>
            <numerusform>%n Urlaube abgelehnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::LedgerPage</name>
    <message>
        <source>New entry</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Lock dates…</source>
        <translation>Sperrdaten …</translation>
    </message>
</context>
<context>
    <name>tandem::gui::LineGrid</name>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::LineModel</name>
    <message>
        <source>There is no item %1.</source>
        <translation>Es gibt keinen Artikel %1.</translation>
    </message>
    <message>
        <source>Paste at most %1 lines at once.</source>
        <translation>Fügen Sie höchstens %1 Zeilen auf einmal ein.</translation>
    </message>
    <message>
        <source>Line %1, column %2 of what you pasted: %3 Nothing was changed.</source>
        <translation>Zeile %1, Spalte %2 des Eingefügten: %3 Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ListColumnDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Type to find a column, Space shows or hides it, Alt+Up and Alt+Down move it.</source>
        <translation>Tippen findet eine Spalte, Leertaste zeigt oder verbirgt sie, Alt+Auf und Alt+Ab bewegen sie.</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Wie am &amp;Anfang</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ListDetail</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>The current row</source>
        <translation>Die aktuelle Zeile</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ListExporter</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 geschrieben</numerusform>
            <numerusform>%Ln Zeilen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Angehalten. Keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>Zeilen werden kopiert</translation>
    </message>
    <message>
        <source>Reading rows to print</source>
        <translation>Zeilen für den Druck werden gelesen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ListGroupModel</name>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ListGroupTable</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ListPage</name>
    <message>
        <source>Filter: words, customer:alder, amount&gt;500, due&lt;today</source>
        <translation>Filter: Wörter, customer:alder, amount&gt;500, due&lt;today</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups › %1</source>
        <translation>Alle Gruppen › %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the selected records alike (Ctrl+Shift+E)</source>
        <translation>Die gewählten Datensätze gleich ändern (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>Change the selected records</source>
        <translation>Die gewählten Datensätze ändern</translation>
    </message>
    <message>
        <source>Select the records first: Shift+Down, or Ctrl+A for all.</source>
        <translation>Wählen Sie zuerst die Datensätze: Umschalt+Ab, oder Strg+A für alle.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln record(s) are changed at once. Filter or select fewer.</source>
        <translation>
            <numerusform>Höchstens %Ln Datensatz wird auf einmal geändert. Filtern oder wählen Sie weniger.</numerusform>
            <numerusform>Höchstens %Ln Datensätze werden auf einmal geändert. Filtern oder wählen Sie weniger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed.</source>
        <translation>
            <numerusform>%Ln Datensatz geändert.</numerusform>
            <numerusform>%Ln Datensätze geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are as they were.</source>
        <translation>
            <numerusform>%Ln Datensatz ist, wie er war.</numerusform>
            <numerusform>%Ln Datensätze sind, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln rows are too many to print. Select or filter some, or write a PDF.</source>
        <translation>
            <numerusform>Mehr als %Ln Zeile ist zu viel zum Drucken. Wählen oder filtern Sie einige, oder schreiben Sie ein PDF.</numerusform>
            <numerusform>Mehr als %Ln Zeilen sind zu viele zum Drucken. Wählen oder filtern Sie einige, oder schreiben Sie ein PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln rows are too many to copy. Export them instead.</source>
        <translation>
            <numerusform>Mehr als %Ln Zeile ist zu viel zum Kopieren. Exportieren Sie sie stattdessen.</numerusform>
            <numerusform>Mehr als %Ln Zeilen sind zu viele zum Kopieren. Exportieren Sie sie stattdessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;No groups</source>
        <translation>&amp;Keine Gruppen</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>%1 nach Monat</translation>
    </message>
    <message>
        <source>%1 by year</source>
        <translation>%1 nach Jahr</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Put rows together and add them up (Ctrl+Shift+G)</source>
        <translation>Zeilen zusammenfassen und addieren (Strg+Umschalt+G)</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>Die Liste gruppieren</translation>
    </message>
    <message>
        <source>Choose and order the columns (Ctrl+Shift+C)</source>
        <translation>Spalten wählen und ordnen (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Write or print what is seen (Ctrl+E)</source>
        <translation>Das Gezeigte schreiben oder drucken (Strg+E)</translation>
    </message>
    <message>
        <source>&amp;Workbook (XLSX)…</source>
        <translation>&amp;Arbeitsmappe (XLSX) …</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV …</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF …</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Die Liste exportieren</translation>
    </message>
    <message>
        <source>Sorting and counting…</source>
        <translation>Wird sortiert und gezählt …</translation>
    </message>
    <message>
        <source>Back to all groups (Backspace)</source>
        <translation>Zurück zu allen Gruppen (Rücktaste)</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Wie viel geschrieben ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Views of the list</source>
        <translation>Ansichten der Liste</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Die Liste drucken</translation>
    </message>
    <message>
        <source>The current row in full</source>
        <translation>Die aktuelle Zeile ganz</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Nichts passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Esc empties it, too.</source>
        <translation>Auch Esc leert ihn.</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ListViews</name>
    <message>
        <source>Views of this list (Ctrl+Shift+V)</source>
        <translation>Ansichten dieser Liste (Strg+Umschalt+V)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>As it &amp;begins</source>
        <translation>Wie am &amp;Anfang</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Meine Ansichten</translation>
    </message>
    <message>
        <source>Shared views</source>
        <translation>Geteilte Ansichten</translation>
    </message>
    <message>
        <source>&amp;Save “%1”</source>
        <translation>„%1“ &amp;speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Do not &amp;begin with it</source>
        <translation>Nicht damit be&amp;ginnen</translation>
    </message>
    <message>
        <source>&amp;Begin with it</source>
        <translation>Damit be&amp;ginnen</translation>
    </message>
    <message>
        <source>S&amp;top sharing</source>
        <translation>Nicht mehr &amp;teilen</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Name der Ansicht</translation>
    </message>
    <message>
        <source>View “%1” is kept</source>
        <translation>Ansicht „%1“ ist gespeichert</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Die Ansicht „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::LoanChangeDialog</name>
    <message>
        <source>Pay %1 back beside the plan</source>
        <translation>Sondertilgung von %1</translation>
    </message>
    <message>
        <source>Another rate for %1</source>
        <translation>Neuer Zinssatz für %1</translation>
    </message>
    <message>
        <source>Instalments stay as high as they are; there will be fewer of them.</source>
        <translation>Die Raten bleiben so hoch, wie sie sind; es werden weniger.</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>A&amp;m</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>Alike instalments are worked out anew, to end on the same day.</source>
        <translation>Gleiche Raten werden neu berechnet, so dass das Darlehen am selben Tag endet.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Ab</translation>
    </message>
    <message>
        <source>&amp;Interest, % a year</source>
        <translation>Zi&amp;ns, % im Jahr</translation>
    </message>
    <message>
        <source>%1 paid back</source>
        <translation>%1 getilgt</translation>
    </message>
    <message>
        <source>The rate is saved</source>
        <translation>Der Zinssatz ist gespeichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::LoanDialog</name>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>Alle drei Monate</translation>
    </message>
    <message>
        <source>Every six months</source>
        <translation>Alle sechs Monate</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>The money came to the bank</source>
        <translation>Das Geld kam auf die Bank</translation>
    </message>
    <message>
        <source>It stands on its account already</source>
        <translation>Es steht schon auf seinem Konto</translation>
    </message>
    <message>
        <source>Taken over from other books</source>
        <translation>Aus anderen Büchern übernommen</translation>
    </message>
    <message>
        <source>New loan</source>
        <translation>Neues Darlehen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zins</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restschuld</translation>
    </message>
    <message>
        <source>Days of the calendar / 365</source>
        <translation>Kalendertage / 365</translation>
    </message>
    <message>
        <source>the bank</source>
        <translation>die Bank</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Interest, % a year</source>
        <translation>&amp;Zins, % im Jahr</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Ho&amp;w often</source>
        <translation>&amp;Wie oft</translation>
    </message>
    <message>
        <source>Number of insta&amp;lments</source>
        <translation>Zahl der &amp;Raten</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>&amp;Taken on</source>
        <translation>A&amp;ufgenommen am</translation>
    </message>
    <message>
        <source>&amp;First due</source>
        <translation>&amp;Erste Rate am</translation>
    </message>
    <message>
        <source>&amp;How it came</source>
        <translation>&amp;Herkunft</translation>
    </message>
    <message>
        <source>&amp;Bank account</source>
        <translation>Ban&amp;kkonto</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Loan %1 saved</source>
        <translation>Darlehen %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::LoanPage</name>
    <message>
        <source>Instalments to come</source>
        <translation>Kommende Raten</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zins</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restschuld</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Schuld</translation>
    </message>
    <message>
        <source>%1 · %2 % a year · %3 borrowed on %4</source>
        <translation>%1 · %2 % im Jahr · %3 aufgenommen am %4</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Restschuld %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Post the instalment of %1: %2?</source>
        <translation>Die Rate vom %1 buchen: %2?</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Undo what happened to %1 last? Its entry is reversed.</source>
        <translation>Den letzten Vorgang von %1 zurücknehmen? Seine Buchung wird storniert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::LockDatesDialog</name>
    <message>
        <source>not locked</source>
        <translation>nicht gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lock date(s) set</source>
        <translation>
            <numerusform>%Ln Sperrdatum gesetzt</numerusform>
            <numerusform>%Ln Sperrdaten gesetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::LockDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Locked by %1</source>
        <translation>Gesperrt von %1</translation>
    </message>
</context>
<context>
    <name>tandem::gui::LockExceptionDialog</name>
    <message>
        <source>Exception from the lock dates</source>
        <translation>Ausnahme von den Sperrdaten</translation>
    </message>
    <message>
        <source>Until the end of that day this person may post behind the lock dates, but not behind the lock for good.</source>
        <translation>Bis zum Ende dieses Tages darf diese Person hinter die Sperrdaten buchen, aber nicht hinter die endgültige Sperre.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
</context>
<context>
    <name>tandem::gui::LookupEdit</name>
    <message>
        <source>Code or any part of the name</source>
        <translation>Code oder ein Teil des Namens</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>tandem::gui::MainWindow</name>
    <message>
        <source>%1 — Tandem</source>
        <translation>%1 — Tandem</translation>
    </message>
    <message>
        <source>Search or jump to…    Ctrl+K</source>
        <translation type="vanished">Suchen oder springen …    Strg+K</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation type="vanished">Suchen oder springen</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>You cover for a colleague until %1</source>
        <translation>Sie vertreten bis %1 eine Kollegin oder einen Kollegen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open company…</source>
        <translation>&amp;Firma öffnen …</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
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
        <source>&amp;Search or jump to…</source>
        <translation>&amp;Suchen oder springen …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Narrow sidebar</source>
        <translation>&amp;Schmale Seitenleiste</translation>
    </message>
    <message>
        <source>Theme of the &amp;desktop</source>
        <translation>Wie der Arbeits&amp;platz</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>K&amp;leinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Tandem</source>
        <translation>Ü&amp;ber Tandem</translation>
    </message>
    <message>
        <source>R&amp;ecord</source>
        <translation>Datensat&amp;z</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Something is still being worked on. It is stopped when the window closes; what it has not finished is left undone.</source>
        <translation>An etwas wird noch gearbeitet. Es wird angehalten, wenn das Fenster schließt; was nicht fertig ist, bleibt ungetan.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues F&amp;enster</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>Neuer &amp;Tab</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Reset the sample company…</source>
        <translation>&amp;Musterfirma zurücksetzen …</translation>
    </message>
    <message>
        <source>Make the sample company anew? What you have entered in it is thrown away.</source>
        <translation>Die Musterfirma neu anlegen? Was Sie darin eingegeben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>This co&amp;mputer…</source>
        <translation>Dieser &amp;Rechner …</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>In neuem &amp;Tab öffnen</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>In neuem F&amp;enster öffnen</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Tab</translation>
    </message>
    <message>
        <source>&amp;Public view</source>
        <translation>Öffentliche &amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Everything is saved. Copies of the books: Backups.</source>
        <translation>Alles ist gespeichert. Kopien der Bücher: Sicherungen.</translation>
    </message>
    <message>
        <source>Public view</source>
        <translation>Öffentliche Ansicht</translation>
    </message>
    <message>
        <source>Names and amounts are masked. Hold F8 to see the current row; click to end it.</source>
        <translation>Namen und Beträge sind verdeckt. F8 halten zeigt die aktuelle Zeile; ein Klick beendet es.</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: angehalten</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen …</translation>
    </message>
    <message>
        <source>The pages, by office. The number beside a page says how much waits there. Alt+1 to Alt+9 open the first nine, Ctrl+B makes the sidebar narrow.</source>
        <translation>Die Seiten, nach Büros. Die Zahl neben einer Seite sagt, wie viel dort wartet. Alt+1 bis Alt+9 öffnen die ersten neun, Strg+B macht die Seitenleiste schmal.</translation>
    </message>
    <message>
        <source>Goes anywhere: type the name of a page or an action, a customer, an item, or the number of an order or an invoice.</source>
        <translation>Führt überallhin: Tippen Sie den Namen einer Seite oder Handlung, einen Kunden, einen Artikel oder die Nummer eines Auftrags oder einer Rechnung.</translation>
    </message>
    <message>
        <source>Makes what this page is about anew: an order, a customer, an entry.</source>
        <translation>Legt neu an, worum es auf dieser Seite geht: einen Auftrag, einen Kunden, eine Buchung.</translation>
    </message>
    <message>
        <source>What somebody wants you to know: a visitor, a request, an overdue backup. Choosing a line opens what it is about.</source>
        <translation>Was jemand Sie wissen lassen will: ein Besuch, eine Bitte, eine überfällige Sicherung. Eine Zeile öffnet, worum es geht.</translation>
    </message>
    <message>
        <source>Places that are open side by side in this window. Ctrl+Tab turns them, Ctrl+W closes one.</source>
        <translation>Stellen, die in diesem Fenster nebeneinander offen sind. Strg+Tab blättert, Strg+W schließt eine.</translation>
    </message>
    <message>
        <source>Long work that goes on beside the window, and how far it is. A click stops one.</source>
        <translation>Lange Arbeiten, die neben dem Fenster laufen, und wie weit sie sind. Ein Klick hält eine an.</translation>
    </message>
    <message>
        <source>Where these books lie. Whatever you did is saved there already; a click opens the backups.</source>
        <translation>Wo diese Bücher liegen. Was Sie getan haben, ist dort schon gespeichert; ein Klick öffnet die Sicherungen.</translation>
    </message>
    <message>
        <source>The currency of the books, and the habits by which days and numbers are written.</source>
        <translation>Die Währung der Bücher, und wie Tage und Zahlen geschrieben werden.</translation>
    </message>
    <message>
        <source>Strangers can see this screen, so names and amounts are masked. Hold F8 to see the current row.</source>
        <translation>Fremde können diesen Bildschirm sehen, darum sind Namen und Beträge verdeckt. F8 gedrückt zeigt die aktuelle Zeile.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>Was &amp;ist das?</translation>
    </message>
    <message>
        <source>Export &amp;books…</source>
        <translation>Bücher e&amp;xportieren …</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>tandem::gui::MatchPage</name>
    <message>
        <source>Open bank lines</source>
        <translation>Offene Bankumsätze</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>Was die Bank sagt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Undo the last batch  U</source>
        <translation>&amp;Letzten Stapel aufheben  U</translation>
    </message>
    <message>
        <source>Book to an &amp;account…  A</source>
        <translation>Auf ein Konto &amp;buchen …  A</translation>
    </message>
    <message>
        <source>&amp;Split…  S</source>
        <translation>A&amp;ufteilen …  S</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Accept all &amp;certain ones (%1)</source>
        <translation>Alle &amp;sicheren annehmen (%1)</translation>
    </message>
    <message>
        <source>%L1 lines to explain</source>
        <translation type="vanished">%L1 Umsätze zu klären</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) explained. U takes it back.</source>
        <translation>
            <numerusform>%Ln Umsatz geklärt. U hebt es auf.</numerusform>
            <numerusform>%Ln Umsätze geklärt. U hebt es auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the best suggestion of %1 of %2 lines? They are one batch, which can be taken back.</source>
        <translation>Den besten Vorschlag für %1 von %2 Umsätzen annehmen? Sie sind ein Stapel, der sich aufheben lässt.</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>The last batch is taken back; its lines are open again.</source>
        <translation>Der letzte Stapel ist aufgehoben; seine Umsätze sind wieder offen.</translation>
    </message>
    <message>
        <source>Bank statements (*.xml *.csv *.txt *.tsv)</source>
        <translation>Kontoauszüge (*.xml *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>Zurück&amp;nehmen …</translation>
    </message>
    <message>
        <source>Record a &amp;payment…</source>
        <translation>Zahlung &amp;erfassen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines to explain</source>
        <translation>
            <numerusform>%Ln Umsatz zu klären</numerusform>
            <numerusform>%Ln Umsätze zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported fi&amp;les…</source>
        <translation>Eingelesene Da&amp;teien …</translation>
    </message>
</context>
<context>
    <name>tandem::gui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this month</source>
        <translation>Nichts in diesem Monat</translation>
    </message>
</context>
<context>
    <name>tandem::gui::NavButton</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation type="vanished">%1, %2 warten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tandem::gui::NewCompanyDialog</name>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation type="vanished">Die beiden Kennwörter sind verschieden. Geben Sie zweimal dasselbe ein.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>&amp;Make company</source>
        <translation>Firma &amp;anlegen</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>tandem::gui::NoticeBell</name>
    <message>
        <source>No news</source>
        <translation>Keine Neuigkeiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln news</source>
        <translation>
            <numerusform>%Ln Neuigkeit</numerusform>
            <numerusform>%Ln Neuigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All seen</source>
        <translation>&amp;Alle gesehen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::OnlineButton</name>
    <message>
        <source>Who else has these books open now</source>
        <translation>Wer diese Bücher jetzt noch offen hat</translation>
    </message>
    <message>
        <source>How many other users have these books open now. A click names them.</source>
        <translation>Wie viele andere Benutzer diese Bücher jetzt offen haben. Ein Klick nennt sie.</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>Sonst ist niemand hier</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) here</source>
        <translation>
            <numerusform>%n weiterer hier</numerusform>
            <numerusform>%n weitere hier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::OpenItemList</name>
    <message>
        <source>Nothing is open.</source>
        <translation>Es ist nichts offen.</translation>
    </message>
    <message>
        <source>Write the rest of this item off as a small difference?</source>
        <translation>Den Rest dieses Postens als kleine Differenz ausbuchen?</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Ausbuchen</translation>
    </message>
    <message>
        <source>The rest is written off</source>
        <translation>Der Rest ist ausgebucht</translation>
    </message>
</context>
<context>
    <name>tandem::gui::OpportunityDialog</name>
    <message>
        <source>New opportunity</source>
        <translation>Neue Chance</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;What may be sold</source>
        <translation>&amp;Was verkauft werden kann</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>&amp;Erwartet</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>Ent&amp;scheidung bis</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Opportunity %1 saved</source>
        <translation>Chance %1 gespeichert</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>S&amp;tufe</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Zuständig</translation>
    </message>
</context>
<context>
    <name>tandem::gui::OrderDialog</name>
    <message>
        <source>&amp;Save quote</source>
        <translation>Angebot &amp;speichern</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>Es gibt keinen Kunden %1.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Quote %1 saved</source>
        <translation>Angebot %1 gespeichert</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>wie vereinbart</translation>
    </message>
    <message>
        <source>&amp;Terms of payment</source>
        <translation>&amp;Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Nachlass</translation>
    </message>
</context>
<context>
    <name>tandem::gui::OrderLife</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Life of the order</source>
        <translation>Werdegang des Auftrags</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>tandem::gui::OrderPage</name>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>&amp;Buchung</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="vanished">Netto</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Zeilen des Auftrags</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Deliveries and invoices</source>
        <translation>Lieferungen und Rechnungen</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>their number %1</source>
        <translation>Kundennummer %1</translation>
    </message>
    <message>
        <source>net %1, tax %2</source>
        <translation>netto %1, Steuer %2</translation>
    </message>
    <message>
        <source>Order %1 confirmed</source>
        <translation>Auftrag %1 bestätigt</translation>
    </message>
    <message>
        <source>Give order %1 up?</source>
        <translation>Auftrag %1 aufgeben?</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Order %1 cancelled</source>
        <translation>Auftrag %1 storniert</translation>
    </message>
    <message>
        <source>Deliver %1</source>
        <translation>%1 liefern</translation>
    </message>
    <message>
        <source>Delivery %1 made</source>
        <translation>Lieferung %1 erstellt</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>%1 in Rechnung stellen</translation>
    </message>
    <message>
        <source>Invoice %1 issued</source>
        <translation>Rechnung %1 gestellt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>no goods</source>
        <translation>keine Ware</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rücksendung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Teilweise bezahlt</translation>
    </message>
    <message>
        <source>Goods of %1 come back</source>
        <translation>Ware von %1 kommt zurück</translation>
    </message>
    <message>
        <source>Return %1 taken in. A credit note is issued from the invoice.</source>
        <translation>Rücksendung %1 angenommen. Eine Gutschrift wird von der Rechnung aus erstellt.</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>As the customer reads it, to save or to print: Ctrl+P</source>
        <translation>Wie der Kunde es liest, zum Speichern oder Drucken: Strg+P</translation>
    </message>
    <message>
        <source>discount %1, %2</source>
        <translation>Nachlass %1, %2</translation>
    </message>
    <message>
        <source>prices with tax · %1</source>
        <translation>Preise mit Steuer · %1</translation>
    </message>
    <message>
        <source>Deposit invoice</source>
        <translation>Anzahlungsrechnung</translation>
    </message>
</context>
<context>
    <name>tandem::gui::OrderTerms</name>
    <message>
        <source>The company&apos;s own, and those that have an exchange rate</source>
        <translation>Die eigene und die, für die es einen Wechselkurs gibt</translation>
    </message>
    <message>
        <source>without tax</source>
        <translation>ohne Steuer</translation>
    </message>
    <message>
        <source>with tax</source>
        <translation>mit Steuer</translation>
    </message>
    <message>
        <source>5 % or an amount</source>
        <translation>5 % oder ein Betrag</translation>
    </message>
    <message>
        <source>Curre&amp;ncy</source>
        <translation>Währu&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation>&amp;Preise</translation>
    </message>
    <message>
        <source>D&amp;iscount on all of it</source>
        <translation>Nachlass auf &amp;alles</translation>
    </message>
</context>
<context>
    <name>tandem::gui::Palette</name>
    <message>
        <source>Search or jump to</source>
        <translation>Suchen oder springen</translation>
    </message>
    <message>
        <source>Type a page, an action, a name, a number…</source>
        <translation>Seite, Vorgang, Name oder Nummer eingeben …</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>tandem::gui::PartyCredit</name>
    <message>
        <source>No credit: %1</source>
        <translation>Kein Kredit: %1</translation>
    </message>
    <message>
        <source>Credit &amp;limit</source>
        <translation>Kredit&amp;limit</translation>
    </message>
    <message>
        <source>Give credit &amp;again</source>
        <translation>Kredit &amp;wieder geben</translation>
    </message>
    <message>
        <source>&amp;Stop the credit</source>
        <translation>Kredit &amp;sperren</translation>
    </message>
    <message>
        <source>%1 of %2 credit used</source>
        <translation>%1 von %2 Kredit genutzt</translation>
    </message>
    <message>
        <source>%1 of credit used, without limit</source>
        <translation>%1 Kredit genutzt, ohne Limit</translation>
    </message>
    <message>
        <source>%1 of it ordered</source>
        <translation>davon %1 bestellt</translation>
    </message>
    <message>
        <source>the company&apos;s usual limit</source>
        <translation>übliches Limit der Firma</translation>
    </message>
</context>
<context>
    <name>tandem::gui::PartyDialog</name>
    <message>
        <source>same tax id</source>
        <translation>dieselbe Steuernummer</translation>
    </message>
    <message>
        <source>same account</source>
        <translation>dasselbe Konto</translation>
    </message>
    <message>
        <source>same mail address</source>
        <translation>dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>dieselbe Telefonnummer</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sp&amp;eichern</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Perhaps there already: %1</source>
        <translation>Vielleicht schon da: %1</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>as the company</source>
        <translation>wie die Firma</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>as the company, or by days</source>
        <translation>wie die Firma, oder nach Tagen</translation>
    </message>
    <message>
        <source>Pays us</source>
        <translation>Zahlt uns</translation>
    </message>
    <message>
        <source>We pay</source>
        <translation>Wir zahlen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::PartyPage</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Addresses, channels, accounts</source>
        <translation>Adressen, Kommunikation, Konten</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>S&amp;tatement of account</source>
        <translation>Kon&amp;toauszug</translation>
    </message>
    <message>
        <source>Why does %1 get no credit?</source>
        <translation>Warum bekommt %1 keinen Kredit?</translation>
    </message>
    <message>
        <source>%1 gets credit again</source>
        <translation>%1 bekommt wieder Kredit</translation>
    </message>
</context>
<context>
    <name>tandem::gui::PartyPartsEdit</name>
    <message>
        <source>&amp;Add address, phone, mail, account or tax number</source>
        <translation>No&amp;ch Adresse, Telefon, E-Mail, Konto oder Steuernummer</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Web</source>
        <translation>&amp;Web</translation>
    </message>
    <message>
        <source>&amp;Bank account</source>
        <translation>&amp;Bankkonto</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>&amp;Steuernummer</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Haupt</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Holder, if another</source>
        <translation>Inhaber, falls anders</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-IdNr</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
</context>
<context>
    <name>tandem::gui::PasswordDialog</name>
    <message>
        <source>Is it you?</source>
        <translation>Sind Sie es?</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Ihr &amp;Kennwort</translation>
    </message>
</context>
<context>
    <name>tandem::gui::PastePreview</name>
    <message>
        <source>What is pasted</source>
        <translation>Was eingefügt wird</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>All of it can be taken.</source>
        <translation>Alles lässt sich übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read. Mend them here; nothing is taken before.</source>
        <translation>
            <numerusform>%n Feld kann nicht gelesen werden. Berichtigen Sie es hier; vorher wird nichts übernommen.</numerusform>
            <numerusform>%n Felder können nicht gelesen werden. Berichtigen Sie sie hier; vorher wird nichts übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::PaymentDialog</name>
    <message>
        <source>Payment of %1</source>
        <translation>Zahlung von %1</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 ist offen.</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>Be&amp;zahlt am</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referenz</translation>
    </message>
    <message>
        <source>Payment %1 recorded</source>
        <translation>Zahlung %1 erfasst</translation>
    </message>
    <message>
        <source>The discount held until %1.</source>
        <translation>Skonto galt bis %1.</translation>
    </message>
    <message>
        <source>Less %1 of discount, until %2.</source>
        <translation>Abzüglich %1 Skonto, bis %2.</translation>
    </message>
</context>
<context>
    <name>tandem::gui::PaymentList</name>
    <message>
        <source>No payments yet.</source>
        <translation>Noch keine Zahlungen.</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Cancel this payment? What it paid is open again, and its entry is reversed.</source>
        <translation>Diese Zahlung stornieren? Was sie bezahlte, ist wieder offen, und ihre Buchung wird storniert.</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Zahlung stornieren</translation>
    </message>
    <message>
        <source>The payment is cancelled</source>
        <translation>Die Zahlung ist storniert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::PaymentTermsCard</name>
    <message numerus="yes">
        <source>%1 %, %n day(s)</source>
        <translation>
            <numerusform>%1 %, %n Tag</numerusform>
            <numerusform>%1 %, %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n Rate</numerusform>
            <numerusform>%n Raten</numerusform>
        </translation>
    </message>
    <message>
        <source>End of the month</source>
        <translation>Monatsende</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the end of the month</source>
        <translation>
            <numerusform>%n Tag nach Monatsende</numerusform>
            <numerusform>%n Tage nach Monatsende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Day %1, %n month(s) later</source>
        <translation>
            <numerusform>Am %1., %n Monat später</numerusform>
            <numerusform>Am %1., %n Monate später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms of payment</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Skonto</translation>
    </message>
    <message>
        <source>%1 unless others are agreed</source>
        <translation>%1, wenn nichts anderes vereinbart ist</translation>
    </message>
</context>
<context>
    <name>tandem::gui::PaymentTermsDialog</name>
    <message>
        <source>Terms of payment %1</source>
        <translation>Zahlungsbedingungen %1</translation>
    </message>
    <message>
        <source>New terms of payment</source>
        <translation>Neue Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>No longer &amp;offered</source>
        <translation>Nicht mehr an&amp;geboten</translation>
    </message>
    <message>
        <source>Days after the document</source>
        <translation>Tage nach dem Beleg</translation>
    </message>
    <message>
        <source>Days after the end of the month</source>
        <translation>Tage nach Monatsende</translation>
    </message>
    <message>
        <source>On a day of a later month</source>
        <translation>An einem Tag eines späteren Monats</translation>
    </message>
    <message>
        <source>In instalments</source>
        <translation>In Raten</translation>
    </message>
    <message>
        <source>Shares and when they are due: 1:30 is one share after 30 days, 2:eom+10 two shares 10 days after the end of the month, 1:15th+2 one on the 15th of the second month after</source>
        <translation>Anteile und ihre Fälligkeit: 1:30 ist ein Anteil nach 30 Tagen, 2:eom+10 sind zwei Anteile 10 Tage nach Monatsende, 1:15th+2 ist einer am 15. des übernächsten Monats</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Kür&amp;zel</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>What invoices say</source>
        <translation>Was auf Rechnungen steht</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>Fä&amp;llig</translation>
    </message>
    <message>
        <source>Da&amp;ys</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>&amp;Months later</source>
        <translation>&amp;Monate später</translation>
    </message>
    <message>
        <source>&amp;Instalments</source>
        <translation>&amp;Raten</translation>
    </message>
    <message>
        <source>Discou&amp;nt in %</source>
        <translation>S&amp;konto in %</translation>
    </message>
    <message>
        <source>&amp;Within days</source>
        <translation>I&amp;nnerhalb von Tagen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Of a document of today: %1</source>
        <translation>Von einem Beleg von heute: %1</translation>
    </message>
    <message>
        <source>Terms of payment %1 are saved</source>
        <translation>Zahlungsbedingungen %1 sind gesichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::PipelinePage</name>
    <message>
        <source>No opportunities yet. Ctrl+N makes the first one.</source>
        <translation>Noch keine Chancen. Strg+N legt die erste an.</translation>
    </message>
    <message>
        <source>Ctrl+Left and Ctrl+Right move a card, and so does dragging it.</source>
        <translation>Strg+Links und Strg+Rechts bewegen eine Karte, Ziehen ebenso.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>%1 is won</source>
        <translation>%1 ist gewonnen</translation>
    </message>
    <message>
        <source>Why was %1 lost?</source>
        <translation>Warum ging %1 verloren?</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
</context>
<context>
    <name>tandem::gui::PurchaseLineModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>%1 went back and were not credited yet</source>
        <translation>%1 gingen zurück und sind noch nicht gutgeschrieben</translation>
    </message>
</context>
<context>
    <name>tandem::gui::PurchaseOrderDialog</name>
    <message>
        <source>There is no supplier %1.</source>
        <translation>Es gibt keinen Lieferanten %1.</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>Netto %1</translation>
    </message>
    <message>
        <source>Purchase order %1 placed</source>
        <translation>Bestellung %1 aufgegeben</translation>
    </message>
    <message>
        <source>Purchase order %1 placed. It exceeds the budget %2: %3 were left on account %4, %5 are asked for.</source>
        <translation>Bestellung %1 ist erteilt. Sie überschreitet das Budget %2: Auf Konto %4 waren %3 frei, verlangt sind %5.</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
</context>
<context>
    <name>tandem::gui::PurchaseOrderPage</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed: all came and was billed</source>
        <translation>Abgeschlossen: alles kam und ist berechnet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Ordered %1</source>
        <translation>Bestellt %1</translation>
    </message>
    <message>
        <source>their reference %1</source>
        <translation>deren Referenz %1</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>Netto %1</translation>
    </message>
    <message>
        <source>Give up purchase order %1? Nothing of it came.</source>
        <translation>Bestellung %1 aufgeben? Davon kam nichts.</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>Purchase order %1 cancelled</source>
        <translation>Bestellung %1 storniert</translation>
    </message>
    <message>
        <source>Nothing of it was posted yet.</source>
        <translation>Davon ist noch nichts gebucht.</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Eingangsrechnung</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Fremde Nummer</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Eingangsrechnungen</translation>
    </message>
    <message>
        <source>Close purchase order %1? What did not come of it is given up.</source>
        <translation>Bestellung %1 abschließen? Was nicht eingegangen ist, wird aufgegeben.</translation>
    </message>
    <message>
        <source>Close order</source>
        <translation>Bestellung abschließen</translation>
    </message>
    <message>
        <source>Purchase order %1 closed</source>
        <translation>Bestellung %1 abgeschlossen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::QuantitiesDialog</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now, of %1</source>
        <translation>Jetzt, von %1</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>wie vereinbart</translation>
    </message>
    <message>
        <source>&amp;Terms of payment</source>
        <translation>&amp;Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>&amp;Take it off what is open of the invoice</source>
        <translation>&amp;Vom offenen Betrag der Rechnung abziehen</translation>
    </message>
    <message>
        <source>by the rate of the day</source>
        <translation>nach dem Kurs des Tages</translation>
    </message>
    <message>
        <source>&amp;Worth in %1</source>
        <translation>&amp;Wert in %1</translation>
    </message>
</context>
<context>
    <name>tandem::gui::QuantityGrid</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restschuld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Now, of %1</source>
        <translation>Jetzt, von %1</translation>
    </message>
    <message>
        <source>Net, of %1</source>
        <translation>Netto, von %1</translation>
    </message>
    <message>
        <source>by quantity</source>
        <translation>nach Menge</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
</context>
<context>
    <name>tandem::gui::QuickEntry</name>
    <message>
        <source>Quick entry</source>
        <translation>Schnellbuchung</translation>
    </message>
    <message>
        <source>Ctrl+Enter posts · t = today, + and − a day · amounts may be sums, e.g. 120*1.19</source>
        <translation type="vanished">Strg+Eingabe bucht · t = heute, + und − ein Tag · Beträge dürfen Rechnungen sein, z. B. 120*1,19</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Dat&amp;um</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>Bu&amp;chungstext</translation>
    </message>
    <message>
        <source>Deb&amp;it account</source>
        <translation>S&amp;oll-Konto</translation>
    </message>
    <message>
        <source>C&amp;redit account</source>
        <translation>Haben-&amp;Konto</translation>
    </message>
    <message>
        <source>Amo&amp;unt</source>
        <translation>Be&amp;trag</translation>
    </message>
    <message>
        <source>Entry %1 posted: %2</source>
        <translation>Buchung %1 gebucht: %2</translation>
    </message>
    <message>
        <source>Ctrl+Enter posts · Ctrl+R repeats · t = today · amounts may be sums, e.g. 120*1.19</source>
        <translation>Strg+Eingabe bucht · Strg+R wiederholt · t = heute · Beträge dürfen Summen sein, z. B. 120*1,19</translation>
    </message>
</context>
<context>
    <name>tandem::gui::RateDialog</name>
    <message>
        <source>New exchange rate</source>
        <translation>Neuer Wechselkurs</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Entries keep the rate that they were booked with.</source>
        <translation>Buchungen behalten den Kurs, zu dem sie gebucht wurden.</translation>
    </message>
    <message>
        <source>&amp;One</source>
        <translation>&amp;Eine Einheit</translation>
    </message>
    <message>
        <source>is &amp;worth</source>
        <translation>ist &amp;wert</translation>
    </message>
    <message>
        <source>o&amp;f</source>
        <translation>i&amp;n</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>The rate is corrected</source>
        <translation>Der Kurs ist berichtigt</translation>
    </message>
    <message>
        <source>The rate is entered</source>
        <translation>Der Kurs ist erfasst</translation>
    </message>
</context>
<context>
    <name>tandem::gui::RatesPage</name>
    <message>
        <source>No rates yet. Import the ECB&apos;s file, or press Ctrl+N.</source>
        <translation>Noch keine Kurse. Importieren Sie die Datei der EZB, oder drücken Sie Strg+N.</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Neuer Kurs</translation>
    </message>
    <message>
        <source>Course over a year</source>
        <translation>Verlauf über ein Jahr</translation>
    </message>
    <message>
        <source>Reval&amp;ue…</source>
        <translation>Be&amp;werten …</translation>
    </message>
    <message>
        <source>Delete this exchange rate?</source>
        <translation>Diesen Wechselkurs löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The rate is deleted</source>
        <translation>Der Kurs ist gelöscht</translation>
    </message>
    <message>
        <source>Exchange rates (*.xml *.csv)</source>
        <translation>Wechselkurse (*.xml *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rate(s) added</source>
        <translation>
            <numerusform>%Ln Kurs übernommen</numerusform>
            <numerusform>%Ln Kurse übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln schon bekannt</numerusform>
            <numerusform>%Ln schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept although the file differs</source>
        <translation>
            <numerusform>%Ln trotz anderer Angabe der Datei behalten</numerusform>
            <numerusform>%Ln trotz anderer Angabe der Datei behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ReceiveDialog</name>
    <message>
        <source>Bill for %1</source>
        <translation>Eingangsrechnung zu %1</translation>
    </message>
    <message>
        <source>Goods of %1</source>
        <translation>Ware von %1</translation>
    </message>
    <message>
        <source>&amp;Number on the bill</source>
        <translation>&amp;Nummer auf der Rechnung</translation>
    </message>
    <message>
        <source>&amp;Billed on</source>
        <translation>&amp;Rechnungsdatum</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Eingegangen am</translation>
    </message>
    <message>
        <source>By the supplier&apos;s terms</source>
        <translation>Nach Zahlungsziel des Lieferanten</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>&amp;Fällig am</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="vanished">Zeile</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="vanished">Übrig</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="vanished">Jetzt</translation>
    </message>
    <message>
        <source>Now, of %1</source>
        <translation type="vanished">Jetzt, von %1</translation>
    </message>
    <message>
        <source>Bill %1 booked</source>
        <translation>Eingangsrechnung %1 gebucht</translation>
    </message>
    <message>
        <source>Receipt %1 booked</source>
        <translation>Wareneingang %1 gebucht</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>wie vereinbart</translation>
    </message>
    <message>
        <source>&amp;Terms of payment</source>
        <translation>&amp;Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>By the rate of the day</source>
        <translation>zum Tageskurs</translation>
    </message>
    <message>
        <source>&amp;Worth at home</source>
        <translation>Wert in &amp;Hauswährung</translation>
    </message>
    <message>
        <source>As far as it goes, of %1</source>
        <translation>So weit sie reicht, von %1</translation>
    </message>
    <message>
        <source>De&amp;posits deducted</source>
        <translation>An&amp;zahlungen abgezogen</translation>
    </message>
    <message>
        <source>Ta&amp;x withheld</source>
        <translation>Steuer&amp;abzug</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ReconciliationBar</name>
    <message>
        <source>The bank states</source>
        <translation>Die Bank sagt</translation>
    </message>
    <message>
        <source>The books say</source>
        <translation>Die Bücher sagen</translation>
    </message>
    <message>
        <source>Difference after that</source>
        <translation>Differenz danach</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%n lines to explain</source>
        <translation>
            <numerusform>%n Umsatz zu klären</numerusform>
            <numerusform>%n Umsätze zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank stated no balance.</source>
        <translation>Die Bank nannte keinen Saldo.</translation>
    </message>
    <message>
        <source>Something is in the books that the bank has not told, or the other way round.</source>
        <translation>Etwas steht in den Büchern, was die Bank nicht meldete, oder umgekehrt.</translation>
    </message>
    <message>
        <source>Reconciled once the lines are explained.</source>
        <translation>Abgestimmt, sobald die Umsätze geklärt sind.</translation>
    </message>
    <message>
        <source>Reconciled.</source>
        <translation>Abgestimmt.</translation>
    </message>
</context>
<context>
    <name>tandem::gui::RecordButton</name>
    <message>
        <source>Notes, files and what happened (F6)</source>
        <translation>Notizen, Dateien und was geschah (F6)</translation>
    </message>
    <message>
        <source>Notes and files</source>
        <translation>Notizen und Dateien</translation>
    </message>
    <message>
        <source>Notes and files (%1)</source>
        <translation>Notizen und Dateien (%1)</translation>
    </message>
</context>
<context>
    <name>tandem::gui::RecordDialog</name>
    <message>
        <source>Notes and files</source>
        <translation>Notizen und Dateien</translation>
    </message>
</context>
<context>
    <name>tandem::gui::RecordFiles</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>Speichern &amp;unter</translation>
    </message>
    <message>
        <source>Drop files here, or paste with Ctrl+V.</source>
        <translation>Dateien hierher ziehen oder mit Strg+V einfügen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Bild %1.png</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>%n Datei angehängt</numerusform>
            <numerusform>%n Dateien angehängt</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 with another program? It was attached by %2. What is opened is a copy; changes to it stay out of the books.</source>
        <translation>%1 mit einem anderen Programm öffnen? %2 hat es angehängt. Geöffnet wird eine Kopie; Änderungen daran bleiben außerhalb der Bücher.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No program is known for %1. Save it instead.</source>
        <translation>Für %1 ist kein Programm bekannt. Speichern Sie es stattdessen.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Take %1 off this record? The trail keeps that it was there; the file itself is gone.</source>
        <translation>%1 von diesem Datensatz nehmen? Das Protokoll behält, dass es da war; die Datei selbst ist weg.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Datei entfernt</translation>
    </message>
</context>
<context>
    <name>tandem::gui::RecordNotes</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notiz gespeichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::RecordPage</name>
    <message>
        <source>Open a record from its list, then Alt+Down goes to the next one.</source>
        <translation>Öffnen Sie einen Datensatz aus seiner Liste, dann geht Alt+Ab zum nächsten.</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>Das war der letzte</translation>
    </message>
    <message>
        <source>That was the first one</source>
        <translation>Das war der erste</translation>
    </message>
</context>
<context>
    <name>tandem::gui::RecordPanel</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Datei angehängt</translation>
    </message>
    <message>
        <source>%1 for %2 · %3</source>
        <translation>%1 für %2 · %3</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>History: what was changed, before and after</source>
        <translation>Verlauf: was geändert wurde, vorher und nachher</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::RecordPaymentDialog</name>
    <message>
        <source>Record a payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>From a customer</source>
        <translation>Von einem Kunden</translation>
    </message>
    <message>
        <source>To a supplier</source>
        <translation>An einen Lieferanten</translation>
    </message>
    <message>
        <source>The oldest items first</source>
        <translation>Die ältesten Posten zuerst</translation>
    </message>
    <message>
        <source>One document</source>
        <translation>Einen Beleg</translation>
    </message>
    <message>
        <source>Nothing yet, it stays as a credit</source>
        <translation>Noch nichts, sie bleibt als Guthaben</translation>
    </message>
    <message>
        <source>&amp;Money</source>
        <translation>&amp;Geld</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>Be&amp;zahlt am</translation>
    </message>
    <message>
        <source>&amp;Bank account</source>
        <translation>Ban&amp;kkonto</translation>
    </message>
    <message>
        <source>&amp;It pays</source>
        <translation>Sie be&amp;gleicht</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>Be&amp;leg</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referenz</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Payment %1 recorded</source>
        <translation>Zahlung %1 erfasst</translation>
    </message>
    <message>
        <source>Wort&amp;h at home</source>
        <translation>Wert in &amp;Hauswährung</translation>
    </message>
    <message>
        <source>By the rate of the day</source>
        <translation>Zum Tageskurs</translation>
    </message>
    <message>
        <source>A second person is asked to record it</source>
        <translation>Eine zweite Person ist gebeten, sie zu erfassen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::RegisterCard</name>
    <message>
        <source>Register</source>
        <translation>Kontoblatt</translation>
    </message>
    <message>
        <source>Nothing was posted to this account yet.</source>
        <translation>Auf dieses Konto wurde noch nichts gebucht.</translation>
    </message>
    <message>
        <source>%L1 lines</source>
        <translation type="vanished">%L1 Zeilen</translation>
    </message>
    <message>
        <source>Debit %1      Credit %2      Balance %3</source>
        <translation>Soll %1      Haben %2      Saldo %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Currency of the register</source>
        <translation>Währung des Kontoblatts</translation>
    </message>
    <message>
        <source>%1 and own currency</source>
        <translation>%1 und eigene Währung</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>In own currency</source>
        <translation>In eigener Währung</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>one value of a dimension</source>
        <translation>ein Wert einer Dimension</translation>
    </message>
    <message>
        <source>without a value of the dimension</source>
        <translation>ohne Wert der Dimension</translation>
    </message>
    <message>
        <source>without closings of years</source>
        <translation>ohne Jahresabschlüsse</translation>
    </message>
    <message>
        <source>closings of years alone</source>
        <translation>nur Jahresabschlüsse</translation>
    </message>
</context>
<context>
    <name>tandem::gui::RegisterModel</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::ReplaceDialog</name>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Lines that have all of what stands on the left get what stands on the right. Posted entries stay: each is reversed on its day and posted there anew.</source>
        <translation>Zeilen, die alles haben, was links steht, bekommen, was rechts steht. Gebuchtes bleibt: Jede Buchung wird an ihrem Tag storniert und dort neu gebucht.</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>posted entries</source>
        <translation>Gebuchtes</translation>
    </message>
    <message>
        <source>Look &amp;in</source>
        <translation>Suchen &amp;in</translation>
    </message>
    <message>
        <source>&amp;Days from, to</source>
        <translation>&amp;Tage von, bis</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>&amp;Zeilentext</translation>
    </message>
    <message>
        <source>Part&amp;y code</source>
        <translation>&amp;Partnernummer</translation>
    </message>
    <message>
        <source>such as cost-center=BERLIN</source>
        <translation>etwa cost-center=BERLIN</translation>
    </message>
    <message>
        <source>Dime&amp;nsion value</source>
        <translation>&amp;Dimensionswert</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>%1, replaced by</source>
        <translation>%1, ersetzt durch</translation>
    </message>
    <message>
        <source>Preview shows what would change.</source>
        <translation>Die Vorschau zeigt, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändert sich</translation>
    </message>
    <message>
        <source>Nothing has that.</source>
        <translation>Nichts hat das.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would change. What follows from documents or tax, or was reversed, stays.</source>
        <translation>
            <numerusform>%Ln würde sich ändern. Was aus Belegen oder Steuer folgt oder storniert ist, bleibt.</numerusform>
            <numerusform>%Ln würden sich ändern. Was aus Belegen oder Steuer folgt oder storniert ist, bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::ReportsPage</name>
    <message>
        <source>&amp;To</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>D&amp;rucken</translation>
    </message>
    <message>
        <source>There is nothing in these days.</source>
        <translation>In diesen Tagen gibt es nichts.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>&amp;Beside</source>
        <translation>Dane&amp;ben</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>Grafi&amp;k</translation>
    </message>
    <message>
        <source>Chart of the report</source>
        <translation>Grafik der Auswertung</translation>
    </message>
    <message>
        <source>&amp;Workbook</source>
        <translation>Arbeits&amp;mappe</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>Anmer&amp;kung …</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>All journals</source>
        <translation>Alle Journale</translation>
    </message>
    <message>
        <source>These days are in no fiscal year. Open one first.</source>
        <translation>Diese Tage liegen in keinem Geschäftsjahr. Öffnen Sie zuerst eines.</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ResourceDialog</name>
    <message>
        <source>New room, person or thing</source>
        <translation>Neuer Raum, neue Person oder neues Gerät</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Was es ist</translation>
    </message>
    <message>
        <source>&amp;Takes at once</source>
        <translation>&amp;Fasst auf einmal</translation>
    </message>
    <message>
        <source>Kept free &amp;before</source>
        <translation>Frei da&amp;vor</translation>
    </message>
    <message>
        <source>Kept free &amp;after</source>
        <translation>Frei da&amp;nach</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>%1 can be booked</source>
        <translation>%1 kann gebucht werden</translation>
    </message>
</context>
<context>
    <name>tandem::gui::RevalueDialog</name>
    <message>
        <source>Item or account</source>
        <translation>Posten oder Konto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>Gebucht mit</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Revalue foreign currency</source>
        <translation>Fremdwährung bewerten</translation>
    </message>
    <message>
        <source>The differences are booked on this day and taken back on the next one, so that items keep the rate they came with until they are paid.</source>
        <translation>Die Differenzen werden an diesem Tag gebucht und am nächsten zurückgenommen, damit Posten bis zur Zahlung ihren Kurs behalten.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>What will be booked</source>
        <translation>Was gebucht wird</translation>
    </message>
    <message>
        <source>Gains %1, losses %2</source>
        <translation>Gewinne %1, Verluste %2</translation>
    </message>
    <message>
        <source>Nothing is open in a foreign currency on that day.</source>
        <translation>An diesem Tag ist nichts in fremder Währung offen.</translation>
    </message>
    <message>
        <source>Everything stands at the rates of that day: there is nothing to book.</source>
        <translation>Alles steht zu den Kursen dieses Tages: Es gibt nichts zu buchen.</translation>
    </message>
    <message>
        <source>Left out, as it is no currency: %1</source>
        <translation>Ausgelassen, da keine Währung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) revalued</source>
        <translation>
            <numerusform>%Ln Posten bewertet</numerusform>
            <numerusform>%Ln Posten bewertet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::RolesPage</name>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Which role may do what</source>
        <translation>Welche Rolle was darf</translation>
    </message>
    <message>
        <source>&amp;Add role</source>
        <translation>&amp;Rolle anlegen</translation>
    </message>
    <message>
        <source>Roles and rights</source>
        <translation>Rollen und Rechte</translation>
    </message>
    <message>
        <source>Name of a new role</source>
        <translation>Name einer neuen Rolle</translation>
    </message>
    <message>
        <source>&amp;Remove role</source>
        <translation>Rolle ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may do nothing yet. Tick its rights, and save.</source>
        <translation>„%1“ darf noch nichts. Haken Sie die Rechte an, und speichern Sie.</translation>
    </message>
    <message>
        <source>Remove the role &apos;%1&apos;?</source>
        <translation>Die Rolle „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Saved. Users get their new rights with their next sign-in.</source>
        <translation>Gespeichert. Benutzer bekommen ihre neuen Rechte mit der nächsten Anmeldung.</translation>
    </message>
</context>
<context>
    <name>tandem::gui::RunDialog</name>
    <message>
        <source>Post what is due…</source>
        <translation>Fälliges buchen…</translation>
    </message>
    <message>
        <source>Post what is due</source>
        <translation>Fälliges buchen</translation>
    </message>
    <message>
        <source>&amp;Locked days: post on the first open day instead</source>
        <translation>&amp;Gesperrte Tage: am ersten offenen Tag buchen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What will be posted</source>
        <translation>Was gebucht wird</translation>
    </message>
    <message>
        <source>&amp;Through</source>
        <translation>Bi&amp;s</translation>
    </message>
    <message>
        <source>This will be posted, each once:</source>
        <translation>Dies wird gebucht, jedes einmal:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posting(s) made</source>
        <translation>
            <numerusform>%Ln Buchung erstellt</numerusform>
            <numerusform>%Ln Buchungen erstellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
</context>
<context>
    <name>tandem::gui::SalesPolicyDialog</name>
    <message>
        <source>How sales are priced</source>
        <translation>Wie Verkäufe berechnet werden</translation>
    </message>
    <message>
        <source>It counts for documents from now on; those in the books keep theirs.</source>
        <translation>Es gilt für Belege von jetzt an; gebuchte behalten, was sie haben.</translation>
    </message>
    <message>
        <source>&amp;Prices of the list</source>
        <translation>&amp;Preise der Liste</translation>
    </message>
    <message>
        <source>&amp;Totals</source>
        <translation>&amp;Endbeträge</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>How sales are priced is saved</source>
        <translation>Wie Verkäufe berechnet werden, ist gespeichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ScenarioDialog</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Change the scenario</source>
        <translation>Szenario ändern</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>2026-04-01, -5000.00, New van</source>
        <translation>2026-04-01, -5000.00, Neuer Lieferwagen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Customers pay later by</source>
        <translation>&amp;Kunden zahlen später um</translation>
    </message>
    <message>
        <source>&amp;Percent of it that they pay</source>
        <translation>&amp;Prozent davon, die sie zahlen</translation>
    </message>
    <message>
        <source>S&amp;uppliers are paid later by</source>
        <translation>&amp;Lieferanten werden später bezahlt um</translation>
    </message>
    <message>
        <source>&amp;Besides</source>
        <translation>A&amp;ußerdem</translation>
    </message>
    <message>
        <source>Besides: a line each, with a day, an amount (negative if it is paid) and some words. Rows of a table can be pasted, and copied from here.</source>
        <translation>Außerdem: je eine Zeile mit Tag, Betrag (negativ, wenn er bezahlt wird) und einigen Worten. Zeilen einer Tabelle lassen sich einfügen und von hier kopieren.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Scenario %1 saved</source>
        <translation>Szenario %1 gesichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ScheduleDialog</name>
    <message>
        <source>Month(s)</source>
        <translation>Monat(e)</translation>
    </message>
    <message>
        <source>Week(s)</source>
        <translation>Woche(n)</translation>
    </message>
    <message>
        <source>Day(s)</source>
        <translation>Tag(e)</translation>
    </message>
    <message>
        <source>Year(s)</source>
        <translation>Jahr(e)</translation>
    </message>
    <message>
        <source>Stay on a weekend</source>
        <translation type="vanished">Bleiben am Wochenende</translation>
    </message>
    <message>
        <source>Go to the Monday after it</source>
        <translation type="vanished">Auf den Montag danach</translation>
    </message>
    <message>
        <source>Go to the Friday before it</source>
        <translation type="vanished">Auf den Freitag davor</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Neuer Terminplan</translation>
    </message>
    <message>
        <source>Re&amp;verse it next month</source>
        <translation>Im nächsten Monat storn&amp;ieren</translation>
    </message>
    <message>
        <source>The day it begins on</source>
        <translation>Der Tag des Beginns</translation>
    </message>
    <message>
        <source>The last day of the month</source>
        <translation>Der letzte Tag des Monats</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;What comes again</source>
        <translation>&amp;Was sich wiederholt</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>De&amp;bit</source>
        <translation>S&amp;oll</translation>
    </message>
    <message>
        <source>&amp;Credit</source>
        <translation>&amp;Haben</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>A&amp;uftrag</translation>
    </message>
    <message>
        <source>S&amp;upplier</source>
        <translation>&amp;Lieferant</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Un&amp;it</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>On which &amp;day</source>
        <translation>An welchem &amp;Tag</translation>
    </message>
    <message>
        <source>Wee&amp;kends</source>
        <translation>Wo&amp;chenenden</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>Letzter Ta&amp;g</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Wie o&amp;ft</translation>
    </message>
    <message>
        <source>First days</source>
        <translation>Erste Tage</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Schedule %1 saved</source>
        <translation>Terminplan %1 gespeichert</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>The order of the invoice, at its prices</source>
        <translation>Der Auftrag der Rechnung, zu seinen Preisen</translation>
    </message>
    <message>
        <source>Cu&amp;rrency</source>
        <translation>Wäh&amp;rung</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Stay on a weekend or holiday</source>
        <translation>Am Wochenende oder Feiertag bleiben</translation>
    </message>
    <message>
        <source>Go to the working day after it</source>
        <translation>Auf den Werktag danach gehen</translation>
    </message>
    <message>
        <source>Go to the working day before it</source>
        <translation>Auf den Werktag davor gehen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::SchedulePage</name>
    <message>
        <source>Due next</source>
        <translation>Als Nächstes fällig</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Gebucht am</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Reversed on</source>
        <translation>Storniert am</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>En&amp;d</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End schedule %1? It cannot go on after that.</source>
        <translation>Terminplan %1 beenden? Danach kann er nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>tandem::gui::SellingPage</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Tage danach</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Tage zum Zahlen</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zins</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Change &amp;prices…</source>
        <translation>&amp;Preise ändern…</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Change &amp;credit…</source>
        <translation>&amp;Kredit ändern…</translation>
    </message>
    <message>
        <source>Levels of dunning</source>
        <translation>Mahnstufen</translation>
    </message>
    <message>
        <source>&amp;Add level…</source>
        <translation>Stufe an&amp;legen…</translation>
    </message>
    <message>
        <source>Change &amp;level…</source>
        <translation>St&amp;ufe ändern…</translation>
    </message>
    <message>
        <source>&amp;Take the last away</source>
        <translation>Letzte &amp;wegnehmen</translation>
    </message>
    <message>
        <source>Prices of the list</source>
        <translation>Preise der Liste</translation>
    </message>
    <message>
        <source>Totals of invoices</source>
        <translation>Endbeträge von Rechnungen</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>Über dem Limit</translation>
    </message>
    <message>
        <source>Usual limit</source>
        <translation>Übliches Limit</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>Take level %1 away? Its notices stay.</source>
        <translation>Stufe %1 wegnehmen? Ihre Mahnungen bleiben.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::SendBackDialog</name>
    <message>
        <source>Other goods come &amp;instead</source>
        <translation>Es kommt &amp;andere Ware dafür</translation>
    </message>
    <message>
        <source>Goods of %1 go back</source>
        <translation>Ware von %1 geht zurück</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>The order is open for them again; else a credit note comes.</source>
        <translation>Die Bestellung ist dafür wieder offen; sonst kommt eine Gutschrift.</translation>
    </message>
    <message>
        <source>Return %1 booked</source>
        <translation>Rücksendung %1 gebucht</translation>
    </message>
</context>
<context>
    <name>tandem::gui::SeriesChart</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tandem::gui::ServerDialog</name>
    <message>
        <source>What the server answered</source>
        <translation>Was der Server geantwortet hat</translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation type="vanished">Test a&amp;ufgeben</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>The test was given up.</source>
        <translation type="vanished">Der Test wurde aufgegeben.</translation>
    </message>
    <message>
        <source>No server answers at %1, port %2. Check both, and that the server runs.</source>
        <translation>Unter %1, Port %2, antwortet kein Server. Prüfen Sie beides, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The server wants to know who asks. Name a user and the password to test with.</source>
        <translation>Der Server will wissen, wer fragt. Nennen Sie einen Benutzer und das Kennwort zum Testen.</translation>
    </message>
    <message>
        <source>The server does not let %1 in: the password is wrong, or this user is unknown there.</source>
        <translation>Der Server lässt %1 nicht ein: Das Kennwort ist falsch, oder dieser Benutzer ist dort unbekannt.</translation>
    </message>
    <message>
        <source>The server answers, but has no database %1. Make an empty one there first, with: createdb %1</source>
        <translation type="vanished">Der Server antwortet, hat aber keine Datenbank %1. Legen Sie dort zuerst eine leere an, mit: createdb %1</translation>
    </message>
    <message>
        <source>The server answers, and this database is empty: there are no books of Tandem yet. A new company can be made there.</source>
        <translation>Der Server antwortet, und diese Datenbank ist leer: Es gibt dort noch keine Bücher von Tandem. Dort kann eine neue Firma angelegt werden.</translation>
    </message>
    <message>
        <source>This database holds tables of another program. Name another one.</source>
        <translation>Diese Datenbank enthält Tabellen eines anderen Programms. Nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>Books of an earlier Tandem lie there. They are copied and brought up to date when the owner of the database opens them.</source>
        <translation>Dort liegen Bücher eines älteren Tandem. Sie werden kopiert und auf den neuen Stand gebracht, wenn der Eigentümer der Datenbank sie öffnet.</translation>
    </message>
    <message>
        <source>Books of a newer Tandem lie there. Install the newer version to open them.</source>
        <translation>Dort liegen Bücher eines neueren Tandem. Installieren Sie die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Books of Tandem lie there, and can be opened.</source>
        <translation>Dort liegen Bücher von Tandem, sie können geöffnet werden.</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>Auf&amp;geben</translation>
    </message>
    <message>
        <source>The database is made…</source>
        <translation>Die Datenbank wird angelegt …</translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation>Es wurde aufgegeben.</translation>
    </message>
    <message>
        <source>&amp;Make the database…</source>
        <translation>Datenbank an&amp;legen …</translation>
    </message>
    <message>
        <source>&amp;New company there…</source>
        <translation>&amp;Neue Firma dort …</translation>
    </message>
    <message>
        <source>The server answers, but has no database %1 yet. It can be made there, for a new company.</source>
        <translation>Der Server antwortet, hat aber noch keine Datenbank %1. Sie kann dort für eine neue Firma angelegt werden.</translation>
    </message>
</context>
<context>
    <name>tandem::gui::SettingsPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Vertritt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Who stands in for whom</source>
        <translation>Wer wen vertritt</translation>
    </message>
    <message>
        <source>Let in &amp;again</source>
        <translation>&amp;Wieder einlassen</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>Deak&amp;tivieren</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Benutzer und Rollen</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation>&amp;Benutzer anlegen</translation>
    </message>
    <message>
        <source>Standing in</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>front office</source>
        <translation>Front Office</translation>
    </message>
    <message>
        <source>back office</source>
        <translation>Back Office</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Zukünftig</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Let %1 in no more?</source>
        <translation>%1 nicht mehr einlassen?</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Revo&amp;ke</source>
        <translation>Widerru&amp;fen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::Sidebar</name>
    <message>
        <source>FRONT OFFICE</source>
        <translation>FRONT OFFICE</translation>
    </message>
    <message>
        <source>BACK OFFICE</source>
        <translation>BACK OFFICE</translation>
    </message>
    <message>
        <source>INSIGHT</source>
        <translation>EINBLICK</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>tandem::gui::SplitDialog</name>
    <message>
        <source>Invoice number, or account</source>
        <translation>Rechnungsnummer oder Konto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Part %1: invoice number, or account</source>
        <translation>Teil %1: Rechnungsnummer oder Konto</translation>
    </message>
    <message>
        <source>Part %1: amount</source>
        <translation>Teil %1: Betrag</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>A&amp;ufteilen</translation>
    </message>
    <message>
        <source>Of %1, %2 is left. A part without an amount takes it.</source>
        <translation>Von %1 sind %2 übrig. Ein Teil ohne Betrag nimmt den Rest.</translation>
    </message>
</context>
<context>
    <name>tandem::gui::StageBoard</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>No cards</source>
        <translation>Keine Karten</translation>
    </message>
    <message>
        <source>%1, %2, %3, in %4, card %5 of %6</source>
        <translation>%1, %2, %3, in %4, Karte %5 von %6</translation>
    </message>
</context>
<context>
    <name>tandem::gui::StatementNoteDialog</name>
    <message>
        <source>Note to a statement</source>
        <translation>Anmerkung zu einem Abschluss</translation>
    </message>
    <message>
        <source>To “%1” in the fiscal year %2. An empty text takes the note away.</source>
        <translation>Zu „%1“ im Geschäftsjahr %2. Ein leerer Text entfernt die Anmerkung.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>The note is gone</source>
        <translation>Die Anmerkung ist entfernt</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>Die Anmerkung ist gespeichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::StatementTools</name>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Differenzen</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>An&amp;teile</translation>
    </message>
    <message>
        <source>&amp;Zero rows</source>
        <translation>&amp;Nullzeilen</translation>
    </message>
    <message>
        <source>Earlier: </source>
        <translation>Frühere: </translation>
    </message>
    <message>
        <source>How many earlier columns</source>
        <translation>Wie viele frühere Spalten</translation>
    </message>
    <message>
        <source>By dimension</source>
        <translation>Nach Dimension</translation>
    </message>
    <message>
        <source>Whole company</source>
        <translation>Ganzes Unternehmen</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
</context>
<context>
    <name>tandem::gui::SuggestionPanel</name>
    <message>
        <source>What it may be</source>
        <translation>Was es sein kann</translation>
    </message>
    <message>
        <source>Nothing fits. Book it to an account with A, or split it with S.</source>
        <translation>Nichts passt. Buchen Sie mit A auf ein Konto, oder teilen Sie mit S auf.</translation>
    </message>
    <message>
        <source>Every bank line is explained. Import a statement to go on.</source>
        <translation>Jeder Bankumsatz ist geklärt. Lesen Sie einen Kontoauszug ein, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Certain, %1 of 100</source>
        <translation>Sicher, %1 von 100</translation>
    </message>
    <message>
        <source>Likely, %1 of 100</source>
        <translation>Wahrscheinlich, %1 von 100</translation>
    </message>
    <message>
        <source>Accept  Enter</source>
        <translation>Annehmen  Eingabe</translation>
    </message>
    <message>
        <source>Accept  %1</source>
        <translation>Annehmen  %1</translation>
    </message>
    <message>
        <source>Accept suggestion %1</source>
        <translation>Vorschlag %1 annehmen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::TakeBackDialog</name>
    <message>
        <source>What was explained together</source>
        <translation>Was zusammen geklärt wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Umsätze</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The lines are open again, their payments are cancelled and what they booked is reversed.</source>
        <translation>Die Umsätze sind wieder offen, ihre Zahlungen storniert und ihre Buchungen zurückgenommen.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Accepted together</source>
        <translation>Zusammen angenommen</translation>
    </message>
    <message>
        <source>Accepted together, with %1</source>
        <translation>Zusammen angenommen, mit %1</translation>
    </message>
    <message>
        <source>All of statement %1, %2</source>
        <translation>Alle von Auszug %1, %2</translation>
    </message>
    <message>
        <source>Taken back: %1 lines are open again</source>
        <translation>Zurückgenommen: %1 Umsätze sind wieder offen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::TaxCodeDialog</name>
    <message>
        <source>Tax code %1</source>
        <translation>Steuerschlüssel %1</translation>
    </message>
    <message>
        <source>No longer &amp;offered</source>
        <translation>Nicht mehr anbieNicht mehr an&amp;bietenten</translation>
    </message>
    <message>
        <source>As the company&apos;s policy says</source>
        <translation>Wie für die Firma festgelegt</translation>
    </message>
    <message>
        <source>With the document</source>
        <translation>Mit dem Beleg</translation>
    </message>
    <message>
        <source>When it is paid</source>
        <translation>Bei Zahlung</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Reason if exempt</source>
        <translation>&amp;Grund der Befreiung</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>D&amp;eductible in %</source>
        <translation>Abzieh&amp;bar in %</translation>
    </message>
    <message>
        <source>Tax code %1 is saved</source>
        <translation>Steuerschlüssel %1 ist gespeichert</translation>
    </message>
    <message>
        <source>%1 % from %2</source>
        <translation>%1 % ab %2</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie er ist</translation>
    </message>
    <message>
        <source>Ne&amp;w rate in %</source>
        <translation>Neuer Sat&amp;z in %</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>A&amp;b</translation>
    </message>
</context>
<context>
    <name>tandem::gui::TaxPolicyDialog</name>
    <message>
        <source>How tax is computed</source>
        <translation>Wie die Steuer gerechnet wird</translation>
    </message>
    <message>
        <source>Once per document and rate</source>
        <translation>Einmal je Beleg und Satz</translation>
    </message>
    <message>
        <source>On every line</source>
        <translation>Auf jeder Zeile</translation>
    </message>
    <message>
        <source>Nothing: all tax is due with its document</source>
        <translation>Nichts: alle Steuer ist mit dem Beleg fällig</translation>
    </message>
    <message>
        <source>Tax on sales</source>
        <translation>Umsatzsteuer</translation>
    </message>
    <message>
        <source>Tax on purchases</source>
        <translation>Vorsteuer</translation>
    </message>
    <message>
        <source>Tax on sales and on purchases</source>
        <translation>Umsatzsteuer und Vorsteuer</translation>
    </message>
    <message>
        <source>It counts for documents from now on; those in the books keep theirs.</source>
        <translation>Es gilt für Belege von jetzt an; die in den Büchern behalten ihre Steuer.</translation>
    </message>
    <message>
        <source>Tax is &amp;rounded</source>
        <translation>Steuer wird &amp;gerundet</translation>
    </message>
    <message>
        <source>&amp;Due on payment</source>
        <translation>Bei &amp;Zahlung fällig</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>How tax is computed is saved</source>
        <translation>Wie die Steuer gerechnet wird, ist gespeichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::TaxReturnPage</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kennziffer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Of it corrections</source>
        <translation>Davon Berichtigungen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax returns</source>
        <translation>Voranmeldungen</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kennziffern</translation>
    </message>
    <message>
        <source>What the box is made of</source>
        <translation>Woraus die Kennziffer besteht</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>Zu zahlen: %1</translation>
    </message>
</context>
<context>
    <name>tandem::gui::TeamLeavePage</name>
    <message>
        <source>Who is away when</source>
        <translation>Wer wann weg ist</translation>
    </message>
    <message>
        <source>Request leave</source>
        <translation>Urlaub beantragen</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>He&amp;ute</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The month before (PgUp)</source>
        <translation>Der Monat davor (Bild auf)</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>The month after (PgDown)</source>
        <translation>Der Monat danach (Bild ab)</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>%1 away today, %2 to decide</source>
        <translation>%1 heute weg, %2 zu entscheiden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 days</source>
        <translation>%1: %2, %3 Tage</translation>
    </message>
    <message>
        <source>Leave approved</source>
        <translation>Urlaub genehmigt</translation>
    </message>
    <message>
        <source>Leave declined</source>
        <translation>Urlaub abgelehnt</translation>
    </message>
</context>
<context>
    <name>tandem::gui::TemplateDialog</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>A new entry is filled with it when its name is typed as the description.</source>
        <translation>Eine neue Buchung wird damit gefüllt, wenn ihr Name als Beschreibung eingegeben wird.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>me alone</source>
        <translation>nur ich</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>shares of an amount</source>
        <translation>Anteile eines Betrags</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Who uses it</source>
        <translation>&amp;Wer sie benutzt</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>&amp;Beträge</translation>
    </message>
    <message>
        <source>Template %1 saved</source>
        <translation>Vorlage %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::TemplatesPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Wer sie benutzt</translation>
    </message>
    <message>
        <source>No templates. An entry is saved as one with F9 while it is typed.</source>
        <translation>Keine Vorlagen. Eine Buchung wird mit F9 als solche gespeichert, während sie eingegeben wird.</translation>
    </message>
    <message>
        <source>New entr&amp;y</source>
        <translation>Ne&amp;ue Buchung</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Umbe&amp;nennen …</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>me alone</source>
        <translation>nur ich</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Delete template %1? Entries made with it stay.</source>
        <translation>Vorlage %1 löschen? Buchungen, die damit gemacht wurden, bleiben.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Template %1 deleted</source>
        <translation>Vorlage %1 gelöscht</translation>
    </message>
</context>
<context>
    <name>tandem::gui::TermsPolicyDialog</name>
    <message>
        <source>The company&apos;s terms</source>
        <translation>Bedingungen der Firma</translation>
    </message>
    <message>
        <source>None: by the days a party has to pay</source>
        <translation>Keine: nach den Zahlungstagen des Partners</translation>
    </message>
    <message>
        <source>Corrected when the discount is taken</source>
        <translation>Berichtigt, wenn Skonto gezogen wird</translation>
    </message>
    <message>
        <source>Kept as invoiced</source>
        <translation>Bleibt wie berechnet</translation>
    </message>
    <message>
        <source>Invoiced on the discounted net</source>
        <translation>Berechnet auf das Netto nach Skonto</translation>
    </message>
    <message>
        <source>Unless &amp;agreed otherwise</source>
        <translation>Wenn nichts &amp;anderes vereinbart ist</translation>
    </message>
    <message>
        <source>&amp;Tax on a discount</source>
        <translation>S&amp;teuer auf Skonto</translation>
    </message>
    <message>
        <source>Both hold for documents from now on.</source>
        <translation>Beides gilt für Belege ab jetzt.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Zurücknehmen (Strg+Z)</translation>
    </message>
</context>
<context>
    <name>tandem::gui::TokenMadeDialog</name>
    <message>
        <source>Access token</source>
        <translation>Zugangsschlüssel</translation>
    </message>
    <message>
        <source>Copy it now and keep it as you keep a password. It is not shown again.</source>
        <translation>Kopieren Sie ihn jetzt und bewahren Sie ihn auf wie ein Passwort. Er wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>tandem::gui::TouchKeys</name>
    <message>
        <source>qwertyuiop</source>
        <extracomment>The first row of letters of a keyboard in this language.</extracomment>
        <translation>qwertzuiopü</translation>
    </message>
    <message>
        <source>asdfghjkl</source>
        <extracomment>The second row.</extracomment>
        <translation>asdfghjklöä</translation>
    </message>
    <message>
        <source>zxcvbnm&apos;</source>
        <extracomment>The third row.</extracomment>
        <translation>yxcvbnmß-</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::TransferDialog</name>
    <message>
        <source>Transfer of %1</source>
        <translation>Umlagerung von %1</translation>
    </message>
    <message>
        <source>&amp;How much, %1</source>
        <translation>&amp;Menge, %1</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>T&amp;ransfer</source>
        <translation>&amp;Umlagern</translation>
    </message>
    <message>
        <source>Transfer %1 done</source>
        <translation>Umlagerung %1 erledigt</translation>
    </message>
</context>
<context>
    <name>tandem::gui::UndoTaxReturnDialog</name>
    <message>
        <source>Take the tax return back</source>
        <translation>Voranmeldung zurücknehmen</translation>
    </message>
    <message>
        <source>Its entry is reversed, its days are open for tax again, and it is to be filed anew.</source>
        <translation>Ihre Buchung wird storniert, ihr Zeitraum ist für Steuer wieder offen, und sie ist erneut abzugeben.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>The tax return is taken back</source>
        <translation>Die Voranmeldung ist zurückgenommen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::UsageDialog</name>
    <message>
        <source>Usage of %1</source>
        <translation>Leistung von %1</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <source>&amp;Units made</source>
        <translation>&amp;Einheiten</translation>
    </message>
    <message>
        <source>The usage is recorded</source>
        <translation>Die Leistung ist erfasst</translation>
    </message>
</context>
<context>
    <name>tandem::gui::UserDialog</name>
    <message>
        <source>Add user</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Rollen von %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Kennwort von %1</translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation>&amp;Benutzer anlegen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>tandem::gui::VisitCard</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Type three letters of a name, or choose a row.</source>
        <translation>Drei Buchstaben eines Namens eingeben oder eine Zeile wählen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>with %1 at %2</source>
        <translation>bei %1 um %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Badge %1. %2 said at %3: I am coming.</source>
        <translation>Ausweis %1. %2 sagte um %3: Ich komme.</translation>
    </message>
    <message>
        <source>Badge %1. %2 was told at %3 and has not answered.</source>
        <translation>Ausweis %1. %2 weiß seit %3 Bescheid und hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Left at %1.</source>
        <translation>Um %1 gegangen.</translation>
    </message>
    <message>
        <source>Code for the visitors&apos; screen: %1</source>
        <translation>Code für den Besucherbildschirm: %1</translation>
    </message>
</context>
<context>
    <name>tandem::gui::VisitDialog</name>
    <message>
        <source>Walk-in</source>
        <translation>Ohne Anmeldung</translation>
    </message>
    <message>
        <source>Announce a visitor</source>
        <translation>Besuch ankündigen</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>Ange&amp;kommen</translation>
    </message>
    <message>
        <source>&amp;Announce</source>
        <translation>&amp;Ankündigen</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>Besuch von %1</translation>
    </message>
    <message>
        <source>The visit of %1 is changed</source>
        <translation>Der Besuch von %1 ist geändert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::VisitorFinder</name>
    <message>
        <source>Name, company or badge</source>
        <translation>Name, Firma oder Ausweis</translation>
    </message>
    <message>
        <source>Find a visitor</source>
        <translation>Besucher suchen</translation>
    </message>
    <message>
        <source>Who was found</source>
        <translation>Gefundene Besucher</translation>
    </message>
</context>
<context>
    <name>tandem::gui::WeekView</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>%1, %2, %3 to %4, %5</source>
        <translation>%1, %2, %3 bis %4, %5</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Neuer Termin</translation>
    </message>
</context>
<context>
    <name>tandem::gui::WelcomeDialog</name>
    <message>
        <source>Tandem</source>
        <translation>Tandem</translation>
    </message>
    <message>
        <source>Welcome to Tandem</source>
        <translation>Willkommen bei Tandem</translation>
    </message>
    <message>
        <source>Front office and back office on one set of books.</source>
        <translation>Front Office und Back Office auf denselben Büchern.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>&amp;Look around in a sample company</source>
        <translation>In einer &amp;Musterfirma umsehen</translation>
    </message>
    <message>
        <source>&amp;New company…</source>
        <translation>&amp;Neue Firma …</translation>
    </message>
    <message>
        <source>&amp;Open a company file…</source>
        <translation>Firmendatei &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>Mit einem &amp;Server verbinden …</translation>
    </message>
    <message>
        <source>Open a company file</source>
        <translation>Firmendatei öffnen</translation>
    </message>
    <message>
        <source>Tandem companies (*.tandem)</source>
        <translation>Tandem-Firmen (*.tandem)</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation type="vanished">Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Address of the books</source>
        <translation type="vanished">Adresse der Bücher</translation>
    </message>
    <message>
        <source>Look around in a sample &amp;year</source>
        <translation>In einem Muster&amp;jahr umsehen</translation>
    </message>
</context>
<context>
    <name>tandem::gui::WithholdDialog</name>
    <message>
        <source>Withhold tax of %1</source>
        <translation>Steuer von %1 einbehalten</translation>
    </message>
    <message>
        <source>%1 %2, %3 %</source>
        <translation type="vanished">%1 %2, %3 %</translation>
    </message>
    <message>
        <source>All of it, without its tax</source>
        <translation>Alles, ohne die Steuer</translation>
    </message>
    <message>
        <source>We pay so much less, and owe it to the tax office.</source>
        <translation>Wir zahlen so viel weniger und schulden es dem Finanzamt.</translation>
    </message>
    <message>
        <source>The customer pays so much less; the tax office owes it to us.</source>
        <translation>Der Kunde zahlt so viel weniger; das Finanzamt schuldet es uns.</translation>
    </message>
    <message>
        <source>&amp;Tax</source>
        <translation>S&amp;teuer</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <source>O&amp;f</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Einbehalten</translation>
    </message>
    <message>
        <source>&amp;Withhold</source>
        <translation>&amp;Einbehalten</translation>
    </message>
    <message>
        <source>By the rate of the day</source>
        <translation>Nach dem Satz des Tages</translation>
    </message>
    <message>
        <source>The withheld tax is booked as %1</source>
        <translation>Die einbehaltene Steuer ist als %1 gebucht</translation>
    </message>
</context>
<context>
    <name>tandem::gui::WithholdingCombo</name>
    <message>
        <source>%1 %2, %3 %</source>
        <translation>%1 %2, %3 %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>tandem::gui::WithholdingDialog</name>
    <message>
        <source>Withholding tax %1</source>
        <translation>Quellensteuer %1</translation>
    </message>
    <message>
        <source>Withholding tax</source>
        <translation>Quellensteuer</translation>
    </message>
    <message>
        <source>No longer &amp;offered</source>
        <translation>Nicht mehr &amp;angeboten</translation>
    </message>
    <message>
        <source>We keep it back from suppliers</source>
        <translation>Wir behalten sie Lieferanten ein</translation>
    </message>
    <message>
        <source>Customers keep it back from us</source>
        <translation>Kunden behalten sie uns ein</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kürzel</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;Rate in %</source>
        <translation>Sa&amp;tz in %</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>A&amp;b</translation>
    </message>
    <message>
        <source>Withholding tax %1 is saved</source>
        <translation>Die Quellensteuer %1 ist gespeichert</translation>
    </message>
</context>
<context>
    <name>tandem::gui::WorkstationDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Arbeitsplatz</translation>
    </message>
</context>
<context>
    <name>tandem::gui::WriteOffDialog</name>
    <message>
        <source>Write %1 off</source>
        <translation>%1 ausbuchen</translation>
    </message>
    <message>
        <source>What is written off is a bad debt. It is not owed here any more; its tax goes back where the policy says so.</source>
        <translation>Was ausgebucht wird, ist ein Forderungsverlust. Es wird hier nicht mehr geschuldet; die Steuer darauf wird berichtigt, wo die Regel es verlangt.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Write off</source>
        <translation>Aus&amp;buchen</translation>
    </message>
    <message>
        <source>%1 is written off</source>
        <translation>%1 ist ausgebucht</translation>
    </message>
    <message>
        <source>A second person is asked to write it off</source>
        <translation>Eine zweite Person ist gebeten, es auszubuchen</translation>
    </message>
</context>
</TS>
