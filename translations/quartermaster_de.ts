<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>AttributePlan</name>
    <message>
        <source>Products of its type do not have it.</source>
        <translation>Produkte dieses Typs haben es nicht.</translation>
    </message>
    <message>
        <source>No product of its attribute set has a value for it.</source>
        <translation>Kein Produkt des Attributsatzes hat dafür einen Wert.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Es ist schon so.</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1, der Standard</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Pending payment</source>
        <translation>Zahlung ausstehend</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Payment review</source>
        <translation>Zahlungsprüfung</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Betrugsverdacht</translation>
    </message>
    <message>
        <source>Check or money order</source>
        <translation>Scheck/Zahlungsanweisung</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Banküberweisung</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Nachnahme</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Kaufauftrag</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nichts zu zahlen</translation>
    </message>
    <message>
        <source>Company credit</source>
        <translation>Firmenkredit</translation>
    </message>
    <message>
        <source>Pending PayPal</source>
        <translation>PayPal ausstehend</translation>
    </message>
    <message>
        <source>PayPal reversed</source>
        <translation>PayPal rückgebucht</translation>
    </message>
    <message>
        <source>PayPal canceled reversal</source>
        <translation>PayPal-Rückbuchung aufgehoben</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuell</translation>
    </message>
    <message>
        <source>Downloadable</source>
        <translation>Downloadbar</translation>
    </message>
    <message>
        <source>Configurable</source>
        <translation>Konfigurierbar</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Gruppiert</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Nicht einzeln</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Catalogue and search</source>
        <translation>Katalog und Suche</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Alle Store-Ansichten</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, knapp</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>all store views</source>
        <translation>alle Store-Ansichten</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>all websites</source>
        <translation>alle Websites</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>backorders</source>
        <translation>Lieferrückstände</translation>
    </message>
    <message>
        <source>out of stock at</source>
        <translation>nicht auf Lager ab</translation>
    </message>
    <message>
        <source>low at</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>stock is managed</source>
        <translation>Bestand wird verwaltet</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>special price</source>
        <translation>Sonderpreis</translation>
    </message>
    <message>
        <source>price from %1</source>
        <translation>Preis ab %1</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a value: there is none</extracomment>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>uses the default</source>
        <translation>nutzt den Standard</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Nicht auf Lager</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Stock items</source>
        <translation>Bestandsartikel</translation>
    </message>
    <message>
        <source>Base prices</source>
        <translation>Basispreise</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Special prices</source>
        <translation>Sonderpreise</translation>
    </message>
    <message>
        <source>Tier prices</source>
        <translation>Staffelpreise</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged</source>
        <translation>
            <numerusform>%Ln vorgemerkt</numerusform>
            <numerusform>%Ln vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on its way</source>
        <translation>
            <numerusform>%Ln unterwegs</numerusform>
            <numerusform>%Ln unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs checking</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln erledigt</numerusform>
            <numerusform>%Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone</source>
        <translation>
            <numerusform>%Ln zurückgenommen</numerusform>
            <numerusform>%Ln zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back</source>
        <translation>Geschrieben und gegengelesen</translation>
    </message>
    <message>
        <source>The shop has it already</source>
        <translation>Im Shop schon so</translation>
    </message>
    <message>
        <source>Unchanged since read</source>
        <translation>Seit dem Lesen unverändert</translation>
    </message>
    <message>
        <source>Conflict, left out</source>
        <translation>Konflikt, ausgelassen</translation>
    </message>
    <message>
        <source>Sent, and not known whether it arrived</source>
        <translation>Gesendet; unbekannt, ob es ankam</translation>
    </message>
    <message>
        <source>Waits for a second yes</source>
        <translation>Wartet auf ein zweites Ja</translation>
    </message>
    <message>
        <source>Edited meanwhile, left as it is</source>
        <translation>Inzwischen bearbeitet, bleibt so</translation>
    </message>
    <message>
        <source>Follows one that was not sent</source>
        <translation>Folgt auf eine nicht gesendete</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>Kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Not reached, still staged</source>
        <translation>Nicht erreicht, noch vorgemerkt</translation>
    </message>
    <message>
        <source>Rises from 0</source>
        <translation>Steigt von 0</translation>
    </message>
    <message>
        <source>Rises %1 %</source>
        <translation>Steigt um %1 %</translation>
    </message>
    <message>
        <source>Falls %1 %</source>
        <translation>Fällt um %1 %</translation>
    </message>
    <message>
        <source>Free: the price is 0</source>
        <translation>Gratis: Der Preis ist 0</translation>
    </message>
    <message>
        <source>backorders as configured</source>
        <translation>Lieferrückstände laut Konfiguration</translation>
    </message>
    <message>
        <source>out of stock as configured</source>
        <translation>nicht auf Lager laut Konfiguration</translation>
    </message>
    <message>
        <source>low as configured</source>
        <translation>Meldebestand laut Konfiguration</translation>
    </message>
    <message>
        <source>managed as configured</source>
        <translation>Verwaltung laut Konfiguration</translation>
    </message>
    <message>
        <source>websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>allowed, with a notice</source>
        <translation>erlaubt, mit Hinweis</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Instead of a name: who staged a change</extracomment>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>CodeQuestion</name>
    <message>
        <source>Enter code…</source>
        <extracomment>A button: type the code that an authenticator app shows</extracomment>
        <translation>Code eingeben…</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Mit einem Code anmelden</translation>
    </message>
    <message>
        <source>Which code does the authenticator app show for this shop?</source>
        <translation>Welchen Code zeigt die Authenticator-App für diesen Shop?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>A button</extracomment>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Kundengruppe</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Ordered in all</source>
        <translation>Bestellwert gesamt</translation>
    </message>
    <message>
        <source>Orders of the account that are not canceled, in base currency; empty where they have several</source>
        <translation>Nicht stornierte Bestellungen des Kontos, in Basiswährung; leer bei mehreren Währungen</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Basiswährung</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Customer group id</source>
        <translation>Kundengruppen-ID</translation>
    </message>
    <message>
        <source>Website id</source>
        <translation>Website-ID</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Store view id</source>
        <translation>ID der Store-Ansicht</translation>
    </message>
    <message>
        <source>Store view</source>
        <translation>Store-Ansicht</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>1 male, 2 female, 3 not specified</source>
        <translation>1 männlich, 2 weiblich, 3 keine Angabe</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-ID</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column title: the order’s number</extracomment>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Bestellstatus</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>The state of an invoice or credit memo (Open, Paid, Canceled)
----------
The state of an order, from which Magento derives what may be done with it; its status is another column</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>1 open, 2 paid, 3 canceled</source>
        <translation>1 offen, 2 bezahlt, 3 storniert</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>The payment provider&apos;s number</source>
        <translation>Die Nummer des Zahlungsanbieters</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Quellen-Code</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferung an</translation>
    </message>
    <message>
        <source>Track numbers</source>
        <translation>Sendungsnummern</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Versanddienste</translation>
    </message>
    <message>
        <source>1 open, 2 refunded, 3 canceled</source>
        <translation>1 offen, 2 erstattet, 3 storniert</translation>
    </message>
    <message>
        <source>Invoice id</source>
        <translation>Rechnungs-ID</translation>
    </message>
    <message>
        <source>Empty for a refund that no invoice&apos;s payment was asked for</source>
        <translation>Leer bei einer Erstattung, für die keine Rechnung angegeben wurde</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>The order&apos;s key in the shop&apos;s database and in its API</source>
        <translation>Schlüssel der Bestellung in der Datenbank des Shops und in seiner API</translation>
    </message>
    <message>
        <source>Moves for invoices, shipments and refunds, not for comments and tracks</source>
        <translation>Ändert sich durch Rechnungen, Lieferungen und Erstattungen, nicht durch Kommentare und Sendungsnummern</translation>
    </message>
    <message>
        <source>Country, postcode and city; empty when nothing is shipped</source>
        <translation>Land, PLZ und Ort; leer, wenn nichts geliefert wird</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pieces ordered</source>
        <translation>Bestellte Stück</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Magento&apos;s own state behind the status</source>
        <translation>Magentos eigener Zustand hinter dem Status</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Billing name</source>
        <translation>Name (Rechnung)</translation>
    </message>
    <message>
        <source>Billing company</source>
        <translation>Firma (Rechnung)</translation>
    </message>
    <message>
        <source>Billing street</source>
        <translation>Straße (Rechnung)</translation>
    </message>
    <message>
        <source>Billing postcode</source>
        <translation>PLZ (Rechnung)</translation>
    </message>
    <message>
        <source>Billing city</source>
        <translation>Ort (Rechnung)</translation>
    </message>
    <message>
        <source>Billing region</source>
        <translation>Region (Rechnung)</translation>
    </message>
    <message>
        <source>Billing country</source>
        <translation>Land (Rechnung)</translation>
    </message>
    <message>
        <source>Billing telephone</source>
        <translation>Telefon (Rechnung)</translation>
    </message>
    <message>
        <source>Shipping name</source>
        <translation>Name (Lieferung)</translation>
    </message>
    <message>
        <source>Shipping company</source>
        <translation>Firma (Lieferung)</translation>
    </message>
    <message>
        <source>Shipping street</source>
        <translation>Straße (Lieferung)</translation>
    </message>
    <message>
        <source>Shipping postcode</source>
        <translation>PLZ (Lieferung)</translation>
    </message>
    <message>
        <source>Shipping city</source>
        <translation>Ort (Lieferung)</translation>
    </message>
    <message>
        <source>Shipping region</source>
        <translation>Region (Lieferung)</translation>
    </message>
    <message>
        <source>Shipping country</source>
        <translation>Land (Lieferung)</translation>
    </message>
    <message>
        <source>Shipping telephone</source>
        <translation>Telefon (Lieferung)</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Grand total, base</source>
        <translation>Gesamtsumme, Basis</translation>
    </message>
    <message>
        <source>In the website&apos;s currency: to be added up over store views</source>
        <translation>In der Währung der Website: zum Summieren über Store-Ansichten</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Goods without tax, before discounts</source>
        <translation>Waren ohne Steuer, vor Rabatten</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Negative, as the shop keeps it</source>
        <translation>Negativ, wie der Shop ihn führt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Different products ordered</source>
        <translation>Verschiedene bestellte Produkte</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>Zu fakturieren</translation>
    </message>
    <message>
        <source>Pieces not invoiced yet</source>
        <translation>Noch nicht fakturierte Stück</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Zu liefern</translation>
    </message>
    <message>
        <source>Pieces not shipped yet; nothing of canceled and closed orders</source>
        <translation>Noch nicht gelieferte Stück; stornierte und geschlossene Bestellungen zählen nicht</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuell</translation>
    </message>
    <message>
        <source>Nothing to ship</source>
        <translation>Nichts zu liefern</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKUs</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Where the order was placed from; empty for orders made in the admin</source>
        <translation>Von wo bestellt wurde; leer bei Bestellungen aus dem Admin-Bereich</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>Zeilen-ID</translation>
    </message>
    <message>
        <source>Of the order</source>
        <translation>Der Bestellung</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>Parent line</source>
        <translation>Übergeordnete Zeile</translation>
    </message>
    <message>
        <source>The configurable or bundle that this line is a part of</source>
        <translation>Das konfigurierbare Produkt oder Bündel, zu dem diese Zeile gehört</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturiert</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Of one piece, without tax</source>
        <translation>Für ein Stück, ohne Steuer</translation>
    </message>
    <message>
        <source>Row total</source>
        <translation>Zeilensumme</translation>
    </message>
    <message>
        <source>Without tax, before discounts</source>
        <translation>Ohne Steuer, vor Rabatten</translation>
    </message>
    <message>
        <source>Empty when no product has this SKU</source>
        <translation>Leer, wenn kein Produkt diese SKU hat</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>Set by hand, not derived from the quantity</source>
        <translation>Von Hand gesetzt, nicht aus der Menge abgeleitet</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>At all sources together</source>
        <translation>An allen Quellen zusammen</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Source enabled</source>
        <translation>Quelle aktiviert</translation>
    </message>
    <message>
        <source>0 = all store views</source>
        <translation>0 = alle Store-Ansichten</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Basispreis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Sonderpreis</translation>
    </message>
    <message>
        <source>Of prices of all store views</source>
        <translation>Aus den Preisen aller Store-Ansichten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By the shop&apos;s own clock</source>
        <translation>Nach der Uhr des Shops</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>0 = all websites</source>
        <translation>0 = alle Websites</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Ab Menge</translation>
    </message>
    <message>
        <source>The price of one piece, or what is taken off in percent</source>
        <translation>Der Preis für ein Stück oder der Abzug in Prozent</translation>
    </message>
    <message>
        <source>Price type</source>
        <translation>Preistyp</translation>
    </message>
    <message>
        <source>fixed: the price itself; discount: percent off</source>
        <translation>fixed: der Preis selbst; discount: Prozent Abzug</translation>
    </message>
    <message>
        <source>Of the price; % for a discount</source>
        <translation>Des Preises; % bei einem Abzug</translation>
    </message>
    <message>
        <source>Attribute set</source>
        <translation>Attributsatz</translation>
    </message>
    <message>
        <source>Attribute set id</source>
        <translation>Attributsatz-ID</translation>
    </message>
    <message>
        <source>1 enabled, 2 disabled</source>
        <translation>1 aktiviert, 2 deaktiviert</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>1 not by itself, 2 catalogue, 3 search, 4 catalogue and search</source>
        <translation>1 nicht einzeln, 2 Katalog, 3 Suche, 4 Katalog und Suche</translation>
    </message>
    <message>
        <source>Without special prices and rules; grouped products have none</source>
        <translation>Ohne Sonderpreise und Regeln; gruppierte Produkte haben keinen</translation>
    </message>
    <message>
        <source>At one source at least; set by hand, not derived from the quantity</source>
        <translation>An mindestens einer Quelle; von Hand gesetzt, nicht aus der Menge abgeleitet</translation>
    </message>
    <message>
        <source>Not moved by stock, price and category calls</source>
        <translation>Ändert sich nicht durch Aufrufe für Bestand, Preise und Kategorien</translation>
    </message>
    <message>
        <source>Website ids</source>
        <translation>Website-IDs</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Category ids</source>
        <translation>Kategorie-IDs</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Configurable, bundle and grouped products that it belongs to</source>
        <translation>Konfigurierbare Produkte, Bündel und gruppierte Produkte, zu denen es gehört</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The one that begins last, whether or not it holds today</source>
        <translation>Der zuletzt beginnende, ob er heute gilt oder nicht</translation>
    </message>
    <message>
        <source>Stock is managed</source>
        <translation>Bestand wird verwaltet</translation>
    </message>
    <message>
        <source>%1, in stock</source>
        <translation>%1, auf Lager</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Pieces of open orders in the local copy that have not left yet</source>
        <translation>Stück offener Bestellungen der lokalen Kopie, die noch nicht versandt sind</translation>
    </message>
    <message>
        <source>Salable</source>
        <translation>Verkaufbar</translation>
    </message>
    <message>
        <source>On hand less what is reserved, counted here. The shop&apos;s index may differ</source>
        <translation>Vorhandene abzüglich reservierter Menge, hier gerechnet. Der Index des Shops kann abweichen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>At how many sources the product is</source>
        <translation>An wie vielen Quellen das Produkt geführt wird</translation>
    </message>
    <message>
        <source>In stock, and fewer pieces at this source than the number in Low below</source>
        <translation>Auf Lager, aber an dieser Quelle weniger Stück als die Zahl in „Knapp unter“</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Knapp unter</translation>
    </message>
    <message>
        <source>Your own number for this source or for all, or else the shop&apos;s</source>
        <translation>Ihre eigene Zahl für diese Quelle oder für alle, sonst die des Shops</translation>
    </message>
    <message>
        <source>In stock and counted, and fewer pieces than the number in Low below</source>
        <translation>Auf Lager und gezählt, aber weniger Stück als die Zahl in „Knapp unter“</translation>
    </message>
    <message>
        <source>Your own number, or else the shop&apos;s</source>
        <translation>Ihre eigene Zahl, sonst die des Shops</translation>
    </message>
    <message>
        <source>In stock at a source, and fewer pieces there than the number that counts there: yours, or else the one in Low at</source>
        <translation>An einer Quelle auf Lager, aber dort weniger Stück als die Zahl, die dort gilt: Ihre eigene, sonst der Meldebestand</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Low at sources</source>
        <translation>Knapp bei Quellen</translation>
    </message>
    <message>
        <source>Codes of the sources where fewer pieces are in stock than the number that counts there</source>
        <translation>Codes der Quellen, bei denen weniger Stück auf Lager sind als die Zahl, die dort gilt</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST-API</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Stock sources</source>
        <translation>Bestandsquellen</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <source>Slashes in SKUs</source>
        <translation>Schrägstriche in SKUs</translation>
    </message>
    <message>
        <source>%1: not looked at</source>
        <translation>%1: nicht geprüft</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>credit memos</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>payment transactions</source>
        <translation>Zahlungstransaktionen</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>attribute sets</source>
        <translation>Attributsätze</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>stock by source</source>
        <translation>Bestand je Quelle</translation>
    </message>
    <message>
        <source>stocks</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>customer groups</source>
        <translation>Kundengruppen</translation>
    </message>
    <message>
        <source>price rules and coupons</source>
        <translation>Preisregeln und Gutscheine</translation>
    </message>
    <message>
        <source>websites and store views</source>
        <translation>Websites und Store-Ansichten</translation>
    </message>
    <message>
        <source>state of bulk operations</source>
        <translation>Stand der Massenvorgänge</translation>
    </message>
    <message>
        <source>The login may read everything Quartermaster uses</source>
        <translation>Der Zugang darf alles lesen, was Quartermaster nutzt</translation>
    </message>
    <message>
        <source>Not offered by this shop: %1</source>
        <translation>Von diesem Shop nicht angeboten: %1</translation>
    </message>
    <message>
        <source>The login may read nothing that Quartermaster uses</source>
        <translation>Der Zugang darf nichts lesen, was Quartermaster nutzt</translation>
    </message>
    <message>
        <source>The login may not read everything</source>
        <translation>Der Zugang darf nicht alles lesen</translation>
    </message>
    <message>
        <source>Add the resources in parentheses to the integration or role in the admin panel (System &gt; Extensions &gt; Integrations &gt; API, or System &gt; Permissions &gt; User Roles). Features whose resources are left out stay empty; that may be what you want.</source>
        <translation>Die Ressourcen in Klammern der Integration oder Rolle im Admin-Bereich hinzufügen (System &gt; Extensions &gt; Integrations &gt; API oder System &gt; Permissions &gt; User Roles). Funktionen, deren Ressourcen fehlen, bleiben leer; das kann so gewollt sein.</translation>
    </message>
    <message>
        <source>Some lists can&apos;t be read</source>
        <translation>Einige Listen sind nicht lesbar</translation>
    </message>
    <message>
        <source>Tell whoever runs the shop the texts above: the log of the shop says more.</source>
        <translation>Die obigen Texte dem Shopbetreiber mitteilen: Das Protokoll des Shops sagt mehr.</translation>
    </message>
    <message>
        <source>Stock sources: the shop does not list its modules</source>
        <translation>Bestandsquellen: Der Shop nennt seine Module nicht</translation>
    </message>
    <message>
        <source>Stock is kept by source</source>
        <translation>Bestand wird je Quelle geführt</translation>
    </message>
    <message>
        <source>The shop has no multi-source inventory</source>
        <translation>Der Shop hat keine Bestandsführung mit mehreren Quellen</translation>
    </message>
    <message>
        <source>Magento_InventoryApi is missing or switched off</source>
        <translation>Magento_InventoryApi fehlt oder ist abgeschaltet</translation>
    </message>
    <message>
        <source>Stock is read and written as one quantity per product, without sources. If the shop should have sources, have the Magento_Inventory modules enabled.</source>
        <translation>Bestand wird als eine Menge je Produkt gelesen und geschrieben, ohne Quellen. Soll der Shop Quellen haben, die Magento_Inventory-Module aktivieren lassen.</translation>
    </message>
    <message>
        <source>Page size: no list to ask</source>
        <translation>Seitengröße: keine Liste zum Abfragen</translation>
    </message>
    <message>
        <source>Pages of any size are answered</source>
        <translation>Seiten jeder Größe werden beantwortet</translation>
    </message>
    <message>
        <source>The shop answers at most %1 rows per page</source>
        <translation>Der Shop liefert höchstens %1 Zeilen je Seite</translation>
    </message>
    <message>
        <source>Nothing to do: smaller pages are asked for, which takes longer. To raise it: Stores &gt; Configuration &gt; Services &gt; Magento Web API &gt; Web API Limits.</source>
        <translation>Nichts zu tun: Es werden kleinere Seiten abgefragt, was länger dauert. Erhöhen unter: Stores &gt; Configuration &gt; Services &gt; Magento Web API &gt; Web API Limits.</translation>
    </message>
    <message>
        <source>Page size: the shop did not say</source>
        <translation>Seitengröße: Der Shop hat es nicht gesagt</translation>
    </message>
    <message>
        <source>Slashes in SKUs: products may not be read</source>
        <translation>Schrägstriche in SKUs: Produkte dürfen nicht gelesen werden</translation>
    </message>
    <message>
        <source>SKUs with a slash can be read</source>
        <translation>SKUs mit Schrägstrich sind lesbar</translation>
    </message>
    <message>
        <source>Products whose SKU holds a slash can&apos;t be reached one by one</source>
        <translation>Produkte mit Schrägstrich in der SKU sind einzeln nicht erreichbar</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to set &quot;AllowEncodedSlashes NoDecode&quot; in Apache, or to pass paths on unchanged. Until then such products are found through lists.</source>
        <translation>Den Serverbetreiber bitten, in Apache „AllowEncodedSlashes NoDecode“ zu setzen oder Pfade unverändert weiterzureichen. Bis dahin werden solche Produkte über Listen gefunden.</translation>
    </message>
    <message>
        <source>The shop wants a second factor</source>
        <translation>Der Shop verlangt einen zweiten Faktor</translation>
    </message>
    <message>
        <source>Give the code of the authenticator app as the one-time password. For work without a person present use an integration instead of an admin user.</source>
        <translation>Den Code der Authenticator-App als Einmalpasswort angeben. Für unbeaufsichtigtes Arbeiten eine Integration statt eines Admin-Benutzers verwenden.</translation>
    </message>
    <message>
        <source>Set up two-factor authentication for this user first: log in to the admin panel in a browser and follow what it says. An integration needs no second factor.</source>
        <translation>Zuerst die Zwei-Faktor-Authentifizierung für diesen Benutzer einrichten: in einem Browser im Admin-Bereich anmelden und den Anweisungen folgen. Eine Integration braucht keinen zweiten Faktor.</translation>
    </message>
    <message>
        <source>This user&apos;s second factor (%1) can&apos;t be used here. Set up Google Authenticator for the user, or use an integration.</source>
        <translation>Der zweite Faktor dieses Benutzers (%1) ist hier nicht verwendbar. Google Authenticator für den Benutzer einrichten oder eine Integration verwenden.</translation>
    </message>
    <message>
        <source>The one-time password was refused</source>
        <translation>Das Einmalpasswort wurde abgelehnt</translation>
    </message>
    <message>
        <source>Wait for the next code and give that one. If it is refused too, check the clock of the device that shows it.</source>
        <translation>Auf den nächsten Code warten und diesen angeben. Wird auch er abgelehnt, die Uhr des Geräts prüfen, das ihn anzeigt.</translation>
    </message>
    <message>
        <source>The user name or password is wrong, or the account is locked</source>
        <translation>Benutzername oder Passwort ist falsch, oder das Konto ist gesperrt</translation>
    </message>
    <message>
        <source>The shop says the same in both cases. Check name and password in a browser; after six failures an account is locked for about half an hour, and every further try starts that anew.</source>
        <translation>Der Shop sagt in beiden Fällen dasselbe. Name und Passwort in einem Browser prüfen; nach sechs Fehlversuchen ist ein Konto etwa eine halbe Stunde gesperrt, und jeder weitere Versuch lässt diese Zeit neu beginnen.</translation>
    </message>
    <message>
        <source> A customer of another website of the shop can&apos;t log in here.</source>
        <translation> Ein Kunde einer anderen Website des Shops kann sich hier nicht anmelden.</translation>
    </message>
    <message>
        <source> A disabled user gets the same answer.</source>
        <translation> Ein deaktivierter Benutzer erhält dieselbe Antwort.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer to the login holds no token</source>
        <translation>Die Antwort des Shops auf die Anmeldung enthält kein Token</translation>
    </message>
    <message>
        <source>A module of the shop changes the login. Use an integration instead.</source>
        <translation>Ein Modul des Shops ändert die Anmeldung. Stattdessen eine Integration verwenden.</translation>
    </message>
    <message>
        <source>The shop did not let the user log in</source>
        <translation>Der Shop hat den Benutzer nicht angemeldet</translation>
    </message>
    <message>
        <source>The customer is let in</source>
        <translation>Der Kunde hat Zugang</translation>
    </message>
    <message>
        <source>The admin user is let in</source>
        <translation>Der Admin-Benutzer hat Zugang</translation>
    </message>
    <message>
        <source>The shop did not take its own token</source>
        <translation>Der Shop hat sein eigenes Token nicht angenommen</translation>
    </message>
    <message>
        <source>The shop gave a token and refuses it at once</source>
        <translation>Der Shop hat ein Token ausgegeben und lehnt es sofort ab</translation>
    </message>
    <message>
        <source>The server&apos;s clock or its token settings are wrong, or several servers do not share their keys. Tell whoever runs the server.</source>
        <translation>Die Uhr des Servers oder seine Token-Einstellungen sind falsch, oder mehrere Server teilen ihre Schlüssel nicht. Dem Serverbetreiber mitteilen.</translation>
    </message>
    <message>
        <source>The integration is let in (bearer token)</source>
        <translation>Die Integration hat Zugang (Bearer-Token)</translation>
    </message>
    <message>
        <source>The shop did not answer the login</source>
        <translation>Der Shop hat auf die Anmeldung nicht geantwortet</translation>
    </message>
    <message>
        <source>The shop does not take the token: bearer tokens are switched off, or this one is not valid</source>
        <translation>Der Shop nimmt das Token nicht an: Bearer-Tokens sind abgeschaltet, oder dieses ist nicht gültig</translation>
    </message>
    <message>
        <source>The shop says the same in both cases. Since Magento 2.4.4 tokens of integrations are not taken as bearer unless Stores &gt; Configuration &gt; Services &gt; OAuth &gt; &quot;Allow OAuth Access Tokens to be used as standalone Bearer tokens&quot; is on. Better: use OAuth 1.0a with the integration&apos;s four keys. If it is on, the token was revoked or copied wrong, or the integration is not active.</source>
        <translation>Der Shop sagt in beiden Fällen dasselbe. Seit Magento 2.4.4 gelten Tokens von Integrationen nicht als Bearer, außer wenn Stores &gt; Configuration &gt; Services &gt; OAuth &gt; „Allow OAuth Access Tokens to be used as standalone Bearer tokens“ eingeschaltet ist. Besser: OAuth 1.0a mit den vier Schlüsseln der Integration verwenden. Ist es eingeschaltet, wurde das Token widerrufen oder falsch kopiert, oder die Integration ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays, tell whoever runs the server the text above and the time.</source>
        <translation>In einigen Minuten erneut versuchen. Bleibt es so, dem Serverbetreiber den obigen Text und die Uhrzeit mitteilen.</translation>
    </message>
    <message>
        <source>The stored secrets are of another kind than the profile&apos;s login</source>
        <translation>Die gespeicherten Geheimnisse sind von anderer Art als der Zugang des Profils</translation>
    </message>
    <message>
        <source>Give the secrets of this profile again.</source>
        <translation>Die Geheimnisse dieses Profils neu angeben.</translation>
    </message>
    <message>
        <source>Open the integration in the admin panel (System &gt; Extensions &gt; Integrations) and copy all four values again; they belong together.</source>
        <translation>Die Integration im Admin-Bereich öffnen (System &gt; Extensions &gt; Integrations) und alle vier Werte neu kopieren; sie gehören zusammen.</translation>
    </message>
    <message>
        <source>The shop does not know the consumer key</source>
        <translation>Der Shop kennt den Consumer Key nicht</translation>
    </message>
    <message>
        <source>The consumer key has expired</source>
        <translation>Der Consumer Key ist abgelaufen</translation>
    </message>
    <message>
        <source>The shop does not know the access token, or it was revoked</source>
        <translation>Der Shop kennt das Access Token nicht, oder es wurde widerrufen</translation>
    </message>
    <message>
        <source>The access token was revoked</source>
        <translation>Das Access Token wurde widerrufen</translation>
    </message>
    <message>
        <source>The access token belongs to another integration</source>
        <translation>Das Access Token gehört zu einer anderen Integration</translation>
    </message>
    <message>
        <source>The shop believes it is called under another address</source>
        <translation>Der Shop glaubt, unter einer anderen Adresse aufgerufen zu werden</translation>
    </message>
    <message>
        <source>Signatures fit for %1</source>
        <translation>Signaturen passen für %1</translation>
    </message>
    <message>
        <source>The proxy or web server in front of the shop has to pass on the scheme, host and port it was called with (X-Forwarded-Proto, Host). Ask whoever runs it.</source>
        <translation>Der Proxy oder Webserver vor dem Shop muss Schema, Host und Port weiterreichen, mit denen er aufgerufen wurde (X-Forwarded-Proto, Host). Den Betreiber fragen.</translation>
    </message>
    <message>
        <source>The shop refuses the signature: a secret is wrong</source>
        <translation>Der Shop lehnt die Signatur ab: Ein Geheimnis ist falsch</translation>
    </message>
    <message>
        <source>The integration is not activated: there is no access token yet</source>
        <translation>Die Integration ist nicht aktiviert: Es gibt noch kein Access Token</translation>
    </message>
    <message>
        <source>Activate the integration in the admin panel (System &gt; Extensions &gt; Integrations &gt; Activate) and copy the four values it then shows.</source>
        <translation>Die Integration im Admin-Bereich aktivieren (System &gt; Extensions &gt; Integrations &gt; Activate) und die vier dann angezeigten Werte kopieren.</translation>
    </message>
    <message>
        <source>The shop refuses the login</source>
        <translation>Der Shop lehnt die Anmeldung ab</translation>
    </message>
    <message>
        <source>The shop takes this computer&apos;s clock for wrong</source>
        <translation>Der Shop hält die Uhr dieses Computers für falsch</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock from the network. If it is right, the server&apos;s clock and its Date header disagree: tell whoever runs the server.</source>
        <translation>Die Uhr dieses Computers über das Netz stellen. Geht sie richtig, widersprechen sich die Uhr des Servers und sein Date-Header: dem Serverbetreiber mitteilen.</translation>
    </message>
    <message>
        <source>The web server removes the login before the shop sees it</source>
        <translation>Der Webserver entfernt die Anmeldung, bevor der Shop sie sieht</translation>
    </message>
    <message>
        <source>Apache with PHP-FPM or CGI does not pass the Authorization header on by itself. Ask whoever runs the server to set &quot;CGIPassAuth On&quot;, or: SetEnvIf Authorization &quot;(.*)&quot; HTTP_AUTHORIZATION=$1</source>
        <translation>Apache mit PHP-FPM oder CGI reicht den Authorization-Header nicht von selbst weiter. Den Serverbetreiber bitten, „CGIPassAuth On“ zu setzen oder: SetEnvIf Authorization &quot;(.*)&quot; HTTP_AUTHORIZATION=$1</translation>
    </message>
    <message>
        <source>The integration is let in (OAuth 1.0a)</source>
        <translation>Die Integration hat Zugang (OAuth 1.0a)</translation>
    </message>
    <message>
        <source>The integration is not active</source>
        <translation>Die Integration ist nicht aktiv</translation>
    </message>
    <message>
        <source>Activate it in the admin panel (System &gt; Extensions &gt; Integrations), and give it at least one resource.</source>
        <translation>Im Admin-Bereich aktivieren (System &gt; Extensions &gt; Integrations) und mindestens eine Ressource zuweisen.</translation>
    </message>
    <message>
        <source>The shop did not answer</source>
        <translation>Der Shop hat nicht geantwortet</translation>
    </message>
    <message>
        <source>paths signed as sent</source>
        <translation>Pfade signiert wie gesendet</translation>
    </message>
    <message>
        <source>paths signed normalised</source>
        <translation>Pfade normalisiert signiert</translation>
    </message>
    <message>
        <source>Signatures fit every SKU</source>
        <translation>Signaturen passen für jede SKU</translation>
    </message>
    <message>
        <source>The shop signs in another dialect than the profile says</source>
        <translation>Der Shop signiert anders, als es im Profil steht</translation>
    </message>
    <message>
        <source>Save the corrected profile: otherwise SKUs with a slash, comma or plus are refused. An update of the shop may have changed it.</source>
        <translation>Das berichtigte Profil speichern: Sonst werden SKUs mit Schrägstrich, Komma oder Plus abgelehnt. Ein Update des Shops kann es geändert haben.</translation>
    </message>
    <message>
        <source>SKUs with special characters can&apos;t be signed for this shop</source>
        <translation>SKUs mit Sonderzeichen lassen sich für diesen Shop nicht signieren</translation>
    </message>
    <message>
        <source>Both ways of signing were refused for %1</source>
        <translation>Beide Arten der Signatur wurden für %1 abgelehnt</translation>
    </message>
    <message>
        <source>A proxy in front of the shop probably rewrites the path. Ask whoever runs it to pass paths on unchanged.</source>
        <translation>Vermutlich schreibt ein Proxy vor dem Shop den Pfad um. Den Betreiber bitten, Pfade unverändert weiterzureichen.</translation>
    </message>
    <message>
        <source>A web server&apos;s password stands in front of the shop</source>
        <translation>Vor dem Shop steht ein Passwort des Webservers</translation>
    </message>
    <message>
        <source>The shop is in maintenance mode</source>
        <translation>Der Shop ist im Wartungsmodus</translation>
    </message>
    <message>
        <source>Wait until the work is done, or have maintenance mode switched off (bin/magento maintenance:disable).</source>
        <translation>Warten, bis die Arbeiten fertig sind, oder den Wartungsmodus abschalten lassen (bin/magento maintenance:disable).</translation>
    </message>
    <message>
        <source>The shop asks for a pause</source>
        <translation>Der Shop bittet um eine Pause</translation>
    </message>
    <message>
        <source>Wait some minutes. If it happens again, ask the hosting provider to allow more requests from this computer.</source>
        <translation>Einige Minuten warten. Geschieht es wieder, den Hoster bitten, mehr Anfragen von diesem Computer zuzulassen.</translation>
    </message>
    <message>
        <source>The shop or its web server is broken</source>
        <translation>Der Shop oder sein Webserver ist gestört</translation>
    </message>
    <message>
        <source>Open the shop in a browser. If it fails there too, tell whoever runs the server; else tell them the text above and the time.</source>
        <translation>Den Shop in einem Browser öffnen. Scheitert es auch dort, den Serverbetreiber informieren; sonst ihm den obigen Text und die Uhrzeit mitteilen.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password</source>
        <translation>Der Proxy verlangt Name und Passwort</translation>
    </message>
    <message>
        <source>Something in front of the shop refuses the request</source>
        <translation>Etwas vor dem Shop lehnt die Anfrage ab</translation>
    </message>
    <message>
        <source>Ask the hosting provider to let this computer&apos;s address through to /rest (firewall, bot protection, country block).</source>
        <translation>Den Hoster bitten, die Adresse dieses Computers zu /rest durchzulassen (Firewall, Bot-Schutz, Ländersperre).</translation>
    </message>
    <message>
        <source>The encrypted connection was refused</source>
        <translation>Die verschlüsselte Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>The proxy, or the shop behind it, does not answer</source>
        <translation>Der Proxy oder der Shop dahinter antwortet nicht</translation>
    </message>
    <message>
        <source>Nothing answers at %1</source>
        <translation>Unter %1 antwortet nichts</translation>
    </message>
    <message>
        <source>Check the address for typing errors. If the shop is reached through a company network or a VPN, connect to that first.</source>
        <translation>Die Adresse auf Tippfehler prüfen. Ist der Shop nur über ein Firmennetz oder VPN erreichbar, zuerst damit verbinden.</translation>
    </message>
    <message>
        <source>The shop redirects in circles</source>
        <translation>Der Shop leitet im Kreis weiter</translation>
    </message>
    <message>
        <source>Open the address in a browser, and use the one it ends at.</source>
        <translation>Die Adresse in einem Browser öffnen und diejenige verwenden, bei der er endet.</translation>
    </message>
    <message>
        <source>This is a Magento shop, but its REST API does not answer</source>
        <translation>Dies ist ein Magento-Shop, aber seine REST-API antwortet nicht</translation>
    </message>
    <message>
        <source>Have the web server send /rest to Magento (the rewrite rules of its nginx or Apache sample), or give the address under which /rest answers, for example with /index.php at the end.</source>
        <translation>Den Webserver /rest an Magento leiten lassen (die Rewrite-Regeln der nginx- oder Apache-Vorlage) oder die Adresse angeben, unter der /rest antwortet, etwa mit /index.php am Ende.</translation>
    </message>
    <message>
        <source>No Magento shop answers at this address</source>
        <translation>Unter dieser Adresse antwortet kein Magento-Shop</translation>
    </message>
    <message>
        <source>Use the address of the shop&apos;s front page. If the shop lives in a folder, give the folder too, for example https://www.example.com/shop.</source>
        <translation>Die Adresse der Startseite des Shops verwenden. Liegt der Shop in einem Ordner, diesen mit angeben, etwa https://www.example.com/shop.</translation>
    </message>
    <message>
        <source>The shop leads elsewhere instead of answering</source>
        <translation>Der Shop leitet weiter, statt zu antworten</translation>
    </message>
    <message>
        <source>Something in front of the shop (a login page, a country choice, a consent page) has to leave /rest alone. Ask whoever runs the server.</source>
        <translation>Etwas vor dem Shop (Anmeldeseite, Länderauswahl, Einwilligungsseite) muss /rest in Ruhe lassen. Den Serverbetreiber fragen.</translation>
    </message>
    <message>
        <source>The shop has another address: %1</source>
        <translation>Der Shop hat eine andere Adresse: %1</translation>
    </message>
    <message>
        <source>Check that this is your shop and use %1 as the address. Keys are never sent on to another host by themselves.</source>
        <translation>Prüfen, ob dies der eigene Shop ist, und %1 als Adresse verwenden. Schlüssel werden nie von selbst an einen anderen Host weitergegeben.</translation>
    </message>
    <message>
        <source>The shop leads from https back to plain http</source>
        <translation>Der Shop leitet von https auf unverschlüsseltes http zurück</translation>
    </message>
    <message>
        <source>Have the shop&apos;s base URLs set to https (Stores &gt; Configuration &gt; General &gt; Web).</source>
        <translation>Die Basis-URLs des Shops auf https stellen lassen (Stores &gt; Configuration &gt; General &gt; Web).</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate is trusted</source>
        <translation>Die Verbindung ist verschlüsselt, das Zertifikat ist vertrauenswürdig</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate is the pinned one</source>
        <translation>Die Verbindung ist verschlüsselt, das Zertifikat ist das hinterlegte</translation>
    </message>
    <message>
        <source>Not encrypted; the shop runs on this computer</source>
        <translation>Nicht verschlüsselt; der Shop läuft auf diesem Computer</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>Die Verbindung ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Anyone on the way can read the keys and the customers&apos; data. Use https.</source>
        <translation>Jeder auf dem Weg kann die Schlüssel und die Kundendaten lesen. https verwenden.</translation>
    </message>
    <message>
        <source>The address is that of the admin panel</source>
        <translation>Dies ist die Adresse des Admin-Bereichs</translation>
    </message>
    <message>
        <source>The shop answers at %1</source>
        <translation>Der Shop antwortet unter %1</translation>
    </message>
    <message>
        <source>Use %1 as the address.</source>
        <translation>%1 als Adresse verwenden.</translation>
    </message>
    <message>
        <source>The shop answers</source>
        <translation>Der Shop antwortet</translation>
    </message>
    <message>
        <source>The shop has moved to %1</source>
        <translation>Der Shop ist umgezogen zu %1</translation>
    </message>
    <message>
        <source>Use %1 as the address: a redirected write would be lost.</source>
        <translation>%1 als Adresse verwenden: Ein umgeleiteter Schreibvorgang ginge verloren.</translation>
    </message>
    <message>
        <source>Anyone on the way could read the keys, so they were not sent. Use https, or allow plain http for this profile if the network is your own.</source>
        <translation>Jeder auf dem Weg könnte die Schlüssel lesen, daher wurden sie nicht gesendet. https verwenden oder unverschlüsseltes http für dieses Profil erlauben, falls es das eigene Netz ist.</translation>
    </message>
    <message>
        <source>The REST API answers</source>
        <translation>Die REST-API antwortet</translation>
    </message>
    <message>
        <source>The REST API is under another address</source>
        <translation>Die REST-API hat eine andere Adresse</translation>
    </message>
    <message>
        <source>This is no address of a shop</source>
        <translation>Dies ist keine Shop-Adresse</translation>
    </message>
    <message>
        <source>Give the address of the shop&apos;s front page, for example https://www.example.com.</source>
        <translation>Die Adresse der Startseite des Shops angeben, etwa https://www.example.com.</translation>
    </message>
    <message>
        <source>Clock: the shop does not tell its time</source>
        <translation>Uhr: Der Shop nennt seine Zeit nicht</translation>
    </message>
    <message>
        <source>shop %1, this computer %2</source>
        <translation>Shop %1, dieser Computer %2</translation>
    </message>
    <message>
        <source>The shop&apos;s clock and this computer&apos;s agree</source>
        <translation>Die Uhren des Shops und dieses Computers stimmen überein</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds behind the shop&apos;s</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber dem Shop %n Sekunde nach</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber dem Shop %n Sekunden nach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds ahead of the shop&apos;s</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber dem Shop %n Sekunde vor</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber dem Shop %n Sekunden vor</numerusform>
        </translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock from the network. If it is right, the server&apos;s is wrong: tell whoever runs it. Until then the difference is allowed for when requests are signed.</source>
        <translation>Die Uhr dieses Computers über das Netz stellen. Geht sie richtig, geht die des Servers falsch: dem Betreiber mitteilen. Bis dahin wird der Unterschied beim Signieren berücksichtigt.</translation>
    </message>
    <message>
        <source>The guard uses the header that the shop&apos;s keys need, so both can&apos;t be sent. Ask whoever runs the server to exempt /rest and /graphql from the password, or to let this computer&apos;s address in without it.</source>
        <translation>Die Sperre nutzt den Header, den die Schlüssel des Shops brauchen; beides zugleich lässt sich nicht senden. Den Serverbetreiber bitten, /rest und /graphql vom Passwort auszunehmen oder die Adresse dieses Computers ohne Passwort einzulassen.</translation>
    </message>
    <message>
        <source>Check the proxy of this profile (%1), or choose a direct connection.</source>
        <translation>Den Proxy dieses Profils (%1) prüfen oder eine direkte Verbindung wählen.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer&apos;s network settings, or choose a direct connection for this profile.</source>
        <translation>Den Proxy in den Netzwerkeinstellungen dieses Computers prüfen oder für dieses Profil eine direkte Verbindung wählen.</translation>
    </message>
    <message>
        <source>%1 SHA-256 fingerprint %2</source>
        <translation>%1 SHA-256-Fingerabdruck %2</translation>
    </message>
    <message>
        <source>If the shop&apos;s certificate was renewed, compare the new fingerprint with whoever runs the server and pin it anew. If nobody renewed it, do not go on: somebody may be listening.</source>
        <translation>Wurde das Zertifikat des Shops erneuert, den neuen Fingerabdruck mit dem Serverbetreiber vergleichen und neu hinterlegen. Hat es niemand erneuert, nicht fortfahren: Jemand könnte mithören.</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate as a PEM file: it begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle als PEM-Datei angeben: Es beginnt mit -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Use the name the certificate is for as the address, or have the certificate extended.</source>
        <translation>Den Namen, für den das Zertifikat gilt, als Adresse verwenden oder das Zertifikat erweitern lassen.</translation>
    </message>
    <message>
        <source>Have the certificate of the shop renewed. If other sites fail too, check this computer&apos;s date.</source>
        <translation>Das Zertifikat des Shops erneuern lassen. Scheitern auch andere Seiten, das Datum dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Datum und Uhrzeit dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>If the shop uses a private certificate authority, add that authority&apos;s certificate to the profile, or compare the fingerprint with whoever runs the server and pin it.</source>
        <translation>Nutzt der Shop eine private Zertifizierungsstelle, deren Zertifikat dem Profil hinzufügen oder den Fingerabdruck mit dem Serverbetreiber vergleichen und hinterlegen.</translation>
    </message>
    <message>
        <source>The server has to offer TLS 1.2 or later. Ask whoever runs it.</source>
        <translation>Der Server muss TLS 1.2 oder neuer anbieten. Den Betreiber fragen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to check its certificate.</source>
        <translation>Den Serverbetreiber bitten, sein Zertifikat zu prüfen.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>stores</source>
        <translation>Stores</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>customer groups</source>
        <translation>Kundengruppen</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>credit memos</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>cart rules</source>
        <translation>Warenkorbregeln</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>Gutscheine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s)</source>
        <translation>
            <numerusform>%Ln Store</numerusform>
            <numerusform>%Ln Stores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s)</source>
        <translation>
            <numerusform>%Ln Attribut</numerusform>
            <numerusform>%Ln Attribute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(ies)</source>
        <translation>
            <numerusform>%Ln Kategorie</numerusform>
            <numerusform>%Ln Kategorien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer group(s)</source>
        <translation>
            <numerusform>%Ln Kundengruppe</numerusform>
            <numerusform>%Ln Kundengruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln Rechnung</numerusform>
            <numerusform>%Ln Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shipment(s)</source>
        <translation>
            <numerusform>%Ln Lieferung</numerusform>
            <numerusform>%Ln Lieferungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit memo(s)</source>
        <translation>
            <numerusform>%Ln Gutschrift</numerusform>
            <numerusform>%Ln Gutschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln Transaktion</numerusform>
            <numerusform>%Ln Transaktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Bestandsposition</numerusform>
            <numerusform>%Ln Bestandspositionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln Preis</numerusform>
            <numerusform>%Ln Preise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cart rule(s)</source>
        <translation>
            <numerusform>%Ln Warenkorbregel</numerusform>
            <numerusform>%Ln Warenkorbregeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coupon(s)</source>
        <translation>
            <numerusform>%Ln Gutschein</numerusform>
            <numerusform>%Ln Gutscheine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>%1 in</source>
        <extracomment>A filter as a chip: the column, then a period: “Placed in” “the last 14 days”. %1 is the column.</extracomment>
        <translation>%1 in</translation>
    </message>
    <message>
        <source>%1 since</source>
        <extracomment>%1 is a column with a time, a date follows: “Placed since” “1 Nov”</extracomment>
        <translation>%1 seit</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 früher als</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Between the column and a date: “Placed from 1 Nov”</extracomment>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between the column and a date: “Placed until 1 Nov”</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Between the column and a date: “Placed after 1 Nov”</extracomment>
        <translation>nach</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Between the column and a value, as the words below: “Status is Processing”</extracomment>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>ist wie</translation>
    </message>
    <message>
        <source>is not like</source>
        <translation>ist nicht wie</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>ist gesetzt</translation>
    </message>
    <message>
        <source>is not set</source>
        <translation>ist nicht gesetzt</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>list has</source>
        <extracomment>The value of the column is a list, of which the word that follows is one</extracomment>
        <translation>Liste enthält</translation>
    </message>
    <message>
        <source>list has not</source>
        <translation>Liste enthält nicht</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>passt auf</translation>
    </message>
    <message>
        <source>is, or both are empty</source>
        <translation>ist, oder beide sind leer</translation>
    </message>
    <message>
        <source>is not, and not both are empty</source>
        <translation>ist nicht, außer beide sind leer</translation>
    </message>
    <message>
        <source>is, or is not set</source>
        <translation>ist, oder ist nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 or %2 %3</source>
        <extracomment>%1: a value; %2: the next condition (“is”); %3: its value</extracomment>
        <translation>%1 oder %2 %3</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The order&apos;s documents could not be read.</source>
        <translation>Die Belege der Bestellung konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The document %1 was made at the same time and may be this one or somebody else&apos;s.</source>
        <translation>Der Beleg %1 entstand zur selben Zeit und kann dieser sein oder der von jemand anderem.</translation>
    </message>
    <message>
        <source>The shop answered with the document %1 and does not show it among the order&apos;s.</source>
        <translation>Der Shop hat mit dem Beleg %1 geantwortet, zeigt ihn aber nicht bei der Bestellung.</translation>
    </message>
    <message>
        <source>The order&apos;s quantities have changed, and there is no new document.</source>
        <translation>Die Mengen der Bestellung haben sich geändert, aber es gibt keinen neuen Beleg.</translation>
    </message>
    <message>
        <source>There is a new transaction, and no document for it.</source>
        <translation>Es gibt eine neue Transaktion, aber keinen Beleg dazu.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The spreadsheet is damaged: %1</source>
        <translation>Die Tabelle ist beschädigt: %1</translation>
    </message>
    <message>
        <source>This is no .xlsx spreadsheet. Save it as .xlsx or as CSV.</source>
        <translation>Dies ist keine .xlsx-Tabelle. Als .xlsx oder als CSV speichern.</translation>
    </message>
    <message>
        <source>The spreadsheet holds more than can be imported at once. Cut it into several files.</source>
        <translation>Die Tabelle enthält mehr, als auf einmal importiert werden kann. In mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>The spreadsheet has a password. Save it without one.</source>
        <translation>Die Tabelle hat ein Passwort. Ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>Two columns stand for %1. Take one of them away.</source>
        <translation>Zwei Spalten stehen für %1. Eine davon entfernen.</translation>
    </message>
    <message>
        <source>The first row names no column %1.</source>
        <translation>Die erste Zeile nennt keine Spalte %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>The file has %1 MB; tables up to %2 MB can be imported. Cut it into several files.</source>
        <translation>Die Datei hat %1 MB; Tabellen bis %2 MB können importiert werden. In mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>it has more than %1 cells</source>
        <translation>sie hat mehr als %1 Zellen</translation>
    </message>
    <message>
        <source>something stands behind a closing quote</source>
        <translation>nach einem schließenden Anführungszeichen steht noch etwas</translation>
    </message>
    <message>
        <source>a closing quote is missing</source>
        <translation>ein schließendes Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>a cell has more than %1 characters</source>
        <translation>eine Zelle hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>This is a spreadsheet of an old format, or one with a password. Save it as .xlsx without a password, or as CSV.</source>
        <translation>Dies ist eine Tabelle in einem alten Format oder mit Passwort. Als .xlsx ohne Passwort oder als CSV speichern.</translation>
    </message>
    <message>
        <source>This is a PDF, not a table. Export the table as CSV or XLSX.</source>
        <translation>Dies ist ein PDF, keine Tabelle. Die Tabelle als CSV oder XLSX exportieren.</translation>
    </message>
    <message>
        <source>The text is encoded as UTF-32. Save it as UTF-8.</source>
        <translation>Der Text ist als UTF-32 kodiert. Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The file cannot be read twice: %1</source>
        <translation>Die Datei kann nicht zweimal gelesen werden: %1</translation>
    </message>
    <message>
        <source>This is not a text: it holds bytes that no text has. Save the table as CSV in UTF-8.</source>
        <translation>Dies ist kein Text: Die Datei enthält Bytes, die in keinem Text vorkommen. Die Tabelle als CSV in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor UTF-16 nor Windows-1252. Save the table as CSV in UTF-8.</source>
        <translation>Der Text ist weder UTF-8 noch UTF-16 noch Windows-1252. Die Tabelle als CSV in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Row %1: the text is not %2 there. Save the table as CSV in UTF-8.</source>
        <translation>Zeile %1: Der Text ist dort nicht %2. Die Tabelle als CSV in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The first row names no column source_code. Add it, or say which source is meant.</source>
        <translation>Die erste Zeile nennt keine Spalte source_code. Diese hinzufügen oder angeben, welche Quelle gemeint ist.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Cut it into several files.</source>
        <translation>Die Datei hat mehr als %1 Zeilen. In mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>it brings a document type</source>
        <translation>sie bringt einen Dokumenttyp mit</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet.</source>
        <translation>Die Tabelle hat kein Blatt.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot;; there is %2.</source>
        <translation>Es gibt kein Blatt „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>its cells cannot be told apart</source>
        <translation>ihre Zellen lassen sich nicht auseinanderhalten</translation>
    </message>
    <message>
        <source>a part of it is larger than it says</source>
        <translation>ein Teil davon ist größer, als er angibt</translation>
    </message>
    <message>
        <source>it does not say how large %1 is</source>
        <translation>es steht nicht darin, wie groß %1 ist</translation>
    </message>
    <message>
        <source>its cells have more text than can be imported</source>
        <translation>ihre Zellen enthalten mehr Text, als importiert werden kann</translation>
    </message>
    <message>
        <source>With a column &quot;%1&quot; the prices are tier prices, which need a column quantity. Add it, or leave &quot;%1&quot; out.</source>
        <translation>Mit einer Spalte „%1“ sind die Preise Staffelpreise, die eine Spalte quantity brauchen. Diese hinzufügen oder „%1“ weglassen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The spreadsheet holds more text than can be imported at once. Cut it into several files.</source>
        <translation>Die Tabelle enthält mehr Text, als auf einmal importiert werden kann. Teilen Sie sie in mehrere Dateien auf.</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>The link is too long.</source>
        <translation>Der Link ist zu lang.</translation>
    </message>
    <message>
        <source>A link begins with %1</source>
        <translation>Ein Link beginnt mit %1</translation>
    </message>
    <message>
        <source>The link names no shop.</source>
        <translation>Der Link nennt keinen Shop.</translation>
    </message>
    <message>
        <source>The link names neither an order, a product nor a customer.</source>
        <translation>Der Link nennt weder eine Bestellung noch ein Produkt noch einen Kunden.</translation>
    </message>
    <message>
        <source>What the link names cannot be the number of an order, a SKU or the id of a customer.</source>
        <translation>Was der Link nennt, kann weder eine Bestellnummer noch eine SKU noch eine Kunden-ID sein.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>All orders</source>
        <translation>Alle Bestellungen</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Letzte 14 Tage</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Zu liefern</translation>
    </message>
    <message>
        <source>Unpaid over 24 h</source>
        <translation>Über 24 h unbezahlt</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>B2B</source>
        <translation>B2B</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>Zu fakturieren</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Teilweise geliefert</translation>
    </message>
    <message>
        <source>Refunded, changed in 7 days</source>
        <translation>Erstattet, in 7 Tagen geändert</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Configurable</source>
        <translation>Konfigurierbar</translation>
    </message>
    <message>
        <source>Bundles and groups</source>
        <translation>Bündel und Gruppen</translation>
    </message>
    <message>
        <source>All SKUs</source>
        <translation>Alle SKUs</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Geringer Bestand</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Nicht auf Lager</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>New in 30 days</source>
        <translation>Neu in 30 Tagen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>All prices</source>
        <translation>Alle Preise</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SKU(s)</source>
        <translation>
            <numerusform>%Ln SKU</numerusform>
            <numerusform>%Ln SKUs</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln Preis</numerusform>
            <numerusform>%Ln Preise</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>The order is on hold already.</source>
        <translation>Die Bestellung ist bereits zurückgestellt.</translation>
    </message>
    <message>
        <source>The order is not on hold.</source>
        <translation>Die Bestellung ist nicht zurückgestellt.</translation>
    </message>
    <message>
        <source>The order is canceled already.</source>
        <translation>Die Bestellung ist bereits storniert.</translation>
    </message>
    <message>
        <source>Nothing is left to cancel: refund what was invoiced.</source>
        <translation>Es ist nichts mehr zu stornieren: Fakturiertes erstatten.</translation>
    </message>
    <message>
        <source>Nothing is left to invoice.</source>
        <translation>Es ist nichts mehr zu fakturieren.</translation>
    </message>
    <message>
        <source>Nothing is left to ship.</source>
        <translation>Es ist nichts mehr zu liefern.</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Es ist nichts mehr zu erstatten.</translation>
    </message>
    <message>
        <source>The order has a parcel with the number %1 already.</source>
        <translation>Die Bestellung hat bereits ein Paket mit der Nummer %1.</translation>
    </message>
    <message>
        <source>The order has the status %1 already.</source>
        <translation>Die Bestellung hat bereits den Status %1.</translation>
    </message>
    <message>
        <source>The order is on hold. Take it off hold first.</source>
        <translation>Die Bestellung ist zurückgestellt. Zuerst die Zurückstellung aufheben.</translation>
    </message>
    <message>
        <source>The payment provider is reviewing the order. Wait for the result.</source>
        <translation>Der Zahlungsanbieter prüft die Bestellung. Das Ergebnis abwarten.</translation>
    </message>
    <message>
        <source>The order is canceled.</source>
        <translation>Die Bestellung ist storniert.</translation>
    </message>
    <message>
        <source>The order is closed.</source>
        <translation>Die Bestellung ist geschlossen.</translation>
    </message>
    <message>
        <source>The order is complete.</source>
        <translation>Die Bestellung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Nothing in the order is shipped: its goods are virtual.</source>
        <translation>Nichts in der Bestellung wird versandt: Ihre Waren sind virtuell.</translation>
    </message>
    <message>
        <source>An extension of the shop has locked the lines that are open.</source>
        <translation>Eine Erweiterung des Shops hat die offenen Zeilen gesperrt.</translation>
    </message>
    <message>
        <source>The shop has no such order.</source>
        <translation>Der Shop hat keine solche Bestellung.</translation>
    </message>
    <message>
        <source>The order has no line with %1.</source>
        <translation>Die Bestellung hat keine Zeile mit %1.</translation>
    </message>
    <message>
        <source>%1 cannot be named by itself: use the line of the set it belongs to, or the lines of its parts.</source>
        <translation>%1 kann nicht allein genannt werden: die Zeile des zugehörigen Bündels oder die Zeilen der Teile verwenden.</translation>
    </message>
    <message>
        <source>Only %2 are open of %1.</source>
        <translation>Von %1 sind nur %2 offen.</translation>
    </message>
    <message>
        <source>The quantity of %1 has to be more than 0.</source>
        <translation>Die Menge von %1 muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>The comment is empty.</source>
        <translation>Der Kommentar ist leer.</translation>
    </message>
    <message>
        <source>A parcel has no tracking number.</source>
        <translation>Ein Paket hat keine Sendungsnummer.</translation>
    </message>
    <message>
        <source>The order has no such shipment.</source>
        <translation>Die Bestellung hat keine solche Lieferung.</translation>
    </message>
    <message>
        <source>The order has no such invoice. Choose one of its invoices.</source>
        <translation>Die Bestellung hat keine solche Rechnung. Eine ihrer Rechnungen wählen.</translation>
    </message>
    <message>
        <source>The source %1 does not serve the order&apos;s stock.</source>
        <translation>Die Quelle %1 beliefert nicht das Lager der Bestellung.</translation>
    </message>
    <message>
        <source>The sources of the order have only %2 of %1.</source>
        <translation>An den Quellen der Bestellung liegen nur %2 von %1.</translation>
    </message>
    <message>
        <source>The goods come from several sources. Say which source each parcel is of.</source>
        <translation>Die Waren kommen aus mehreren Quellen. Für jedes Paket die Quelle angeben.</translation>
    </message>
    <message>
        <source>No money moves online with the payment method %1.</source>
        <translation>Mit der Zahlungsart %1 fließt online kein Geld.</translation>
    </message>
    <message>
        <source>The invoice was not captured online. Refund it offline.</source>
        <translation>Die Rechnung wurde nicht online eingezogen. Offline erstatten.</translation>
    </message>
    <message>
        <source>The order&apos;s state does not have the status %1.</source>
        <translation>Zum Zustand der Bestellung gehört kein Status %1.</translation>
    </message>
    <message>
        <source>It is not known whether an earlier action arrived. Settle that first.</source>
        <translation>Es ist nicht bekannt, ob eine frühere Aktion ankam. Dies zuerst klären.</translation>
    </message>
    <message>
        <source>The order has changed since this was planned. Plan it again.</source>
        <translation>Die Bestellung hat sich seit der Planung geändert. Neu planen.</translation>
    </message>
    <message>
        <source>A shipment has the tracking number %1 already, and not everything that is wanted in it. Ship the rest with another number or without one.</source>
        <translation>Eine Lieferung hat die Sendungsnummer %1 bereits, aber nicht alles, was darin sein soll. Versenden Sie den Rest mit einer anderen Nummer oder ohne.</translation>
    </message>
    <message>
        <source>No source that is enabled serves the order&apos;s stock.</source>
        <translation>Keine aktivierte Quelle bedient den Bestand der Bestellung.</translation>
    </message>
    <message>
        <source>No source of the order has any of %1.</source>
        <translation>An keiner Quelle der Bestellung liegt etwas von %1.</translation>
    </message>
    <message>
        <source>An earlier import of %1 shipped the same pieces of the order.</source>
        <translation>Ein früherer Import von %1 hat dieselben Stücke der Bestellung versandt.</translation>
    </message>
</context>
<context>
    <name>OrderPush</name>
    <message>
        <source>The order is without it, and it may still arrive until %1 UTC.</source>
        <translation>In der Bestellung ist davon nichts zu sehen, und es kann bis %1 UTC noch ankommen.</translation>
    </message>
    <message>
        <source>The order is without it, and money may have moved. Look at the payment provider&apos;s account, then decide.</source>
        <translation>In der Bestellung ist davon nichts zu sehen, und es kann Geld geflossen sein. Das Konto beim Zahlungsanbieter prüfen, dann entscheiden.</translation>
    </message>
    <message>
        <source>The shop took fewer pieces than were asked for: %1 are missing.</source>
        <translation>Der Shop hat weniger Stück angenommen als verlangt: %1 fehlen.</translation>
    </message>
    <message>
        <source>The shop does not cancel this order.</source>
        <translation>Der Shop storniert diese Bestellung nicht.</translation>
    </message>
    <message>
        <source>The shop answered with an error and did it all the same: %1</source>
        <translation>Der Shop hat mit einem Fehler geantwortet und es trotzdem getan: %1</translation>
    </message>
    <message>
        <source>Money may have moved: look at the payment provider&apos;s account.</source>
        <translation>Es kann Geld geflossen sein: das Konto beim Zahlungsanbieter prüfen.</translation>
    </message>
    <message>
        <source>The shop answered with success, and the order is without it.</source>
        <translation>Der Shop hat Erfolg gemeldet, in der Bestellung ist davon nichts zu sehen.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Packing slip</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Lieferung %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>%1 more of your order will follow in another parcel.</source>
        <translation>Aus Ihrer Bestellung folgen in einem weiteren Paket noch: %1.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Pickliste</translation>
    </message>
    <message>
        <source>Pick list %1</source>
        <translation>Pickliste %1</translation>
    </message>
    <message>
        <source>%1 pieces for %2 shipments</source>
        <translation>%1 Stück für %2 Lieferungen</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>For orders</source>
        <translation>Für Bestellungen</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>Der Drucker nimmt nichts an.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The printer takes no more pages.</source>
        <translation>Der Drucker nimmt keine Seiten mehr an.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The product is not at this source yet. Give a quantity with it.</source>
        <translation>Das Produkt wird an dieser Quelle noch nicht geführt. Eine Menge mit angeben.</translation>
    </message>
    <message>
        <source>The shop has no such store view.</source>
        <translation>Der Shop hat keine solche Store-Ansicht.</translation>
    </message>
    <message>
        <source>The other tier prices of the product are not known. Read the shop again.</source>
        <translation>Die anderen Staffelpreise des Produkts sind nicht bekannt. Den Shop neu lesen.</translation>
    </message>
    <message>
        <source>This value cannot be taken away, only changed.</source>
        <translation>Dieser Wert kann nicht entfernt, nur geändert werden.</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>A product of this type has no price of its own: its parts have.</source>
        <translation>Ein Produkt dieses Typs hat keinen eigenen Preis: Seine Teile haben einen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Basispreis</translation>
    </message>
    <message>
        <source>all store views</source>
        <translation>alle Store-Ansichten</translation>
    </message>
    <message>
        <source>as all store views</source>
        <translation>wie alle Store-Ansichten</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>eigener Preis</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Sonderpreis</translation>
    </message>
    <message>
        <source>No special price</source>
        <translation>Kein Sonderpreis</translation>
    </message>
    <message>
        <source>days are by the shop&apos;s clock, the last one included</source>
        <translation>Tage nach der Uhr des Shops, der letzte eingeschlossen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Keine Kosten</translation>
    </message>
    <message>
        <source>As all store views</source>
        <translation>Wie alle Store-Ansichten</translation>
    </message>
</context>
<context>
    <name>PriceFormula</name>
    <message>
        <source>Write a formula, such as price * 1.05</source>
        <translation>Eine Formel eingeben, etwa price * 1.05</translation>
    </message>
    <message>
        <source>This formula cannot be read: %1</source>
        <translation>Diese Formel ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>Es gibt kein %1</translation>
    </message>
    <message>
        <source>The result is no price</source>
        <translation>Das Ergebnis ist kein Preis</translation>
    </message>
    <message>
        <source>Decimals in a formula have a point, as in price * 1.05, and a blank stands behind other commas</source>
        <translation>Dezimalstellen stehen in einer Formel hinter einem Punkt, etwa price * 1.05, und hinter anderen Kommas steht ein Leerzeichen</translation>
    </message>
    <message>
        <source>This formula has more than one result</source>
        <translation>Diese Formel hat mehr als ein Ergebnis</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>not edited here</source>
        <translation>hier nicht bearbeitbar</translation>
    </message>
    <message>
        <source>same everywhere</source>
        <translation>überall gleich</translation>
    </message>
    <message>
        <source>every view uses the default</source>
        <translation>jede Ansicht nutzt den Standard</translation>
    </message>
    <message>
        <source>differs in %1</source>
        <translation>abweichend in %1</translation>
    </message>
    <message>
        <source>Use default</source>
        <translation>Standard verwenden</translation>
    </message>
    <message>
        <source>differs between its views</source>
        <translation>unterscheidet sich zwischen den Ansichten</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>uses default</source>
        <translation>nutzt Standard</translation>
    </message>
    <message>
        <source>own value of %1</source>
        <translation>eigener Wert von %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Out of stock at</source>
        <translation>Nicht auf Lager ab</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Knapp unter</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>Lieferrückstände</translation>
    </message>
    <message>
        <source>Stock is managed</source>
        <translation>Bestand wird verwaltet</translation>
    </message>
    <message>
        <source>As the shop is configured</source>
        <translation>Wie im Shop konfiguriert</translation>
    </message>
    <message>
        <source>as the shop&apos;s configuration has it</source>
        <translation>wie in der Konfiguration des Shops</translation>
    </message>
    <message>
        <source>the product&apos;s own</source>
        <translation>eigener Wert des Produkts</translation>
    </message>
    <message>
        <source>these can be edited in shops with one source</source>
        <translation>bearbeitbar in Shops mit nur einer Quelle</translation>
    </message>
</context>
<context>
    <name>PullLog</name>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 weg</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nichts geändert</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <translation>nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>this shop has no such thing</source>
        <translation>gibt es in diesem Shop nicht</translation>
    </message>
    <message>
        <source>stopped to ask: %1</source>
        <translation>Rückfrage nötig: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>%1, in %2 s</source>
        <translation>%1, in %2 s</translation>
    </message>
    <message>
        <source>%1 again: %2</source>
        <translation>%1 erneut: %2</translation>
    </message>
    <message>
        <source>%1 again: %2 (%3)</source>
        <translation>%1 erneut: %2 (%3)</translation>
    </message>
    <message>
        <source>canceled; what was read is kept</source>
        <translation>abgebrochen; Gelesenes bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>PullText</name>
    <message>
        <source>%1 is no longer in the shop and was removed</source>
        <translation>%1 ist nicht mehr im Shop und wurde entfernt</translation>
    </message>
    <message>
        <source>%1 is missing in the shop&apos;s lists but there when asked for: kept</source>
        <translation>%1 fehlt in den Listen des Shops, ist aber auf Nachfrage da: behalten</translation>
    </message>
    <message>
        <source>%1 is missing in the shop&apos;s lists, and asking for it failed: kept. %2</source>
        <translation>%1 fehlt in den Listen des Shops, und die Nachfrage schlug fehl: behalten. %2</translation>
    </message>
    <message>
        <source>store view %1 was not read before: every product is read again</source>
        <translation>Store-Ansicht %1 wurde bisher nicht gelesen: Alle Produkte werden neu gelesen</translation>
    </message>
    <message>
        <source>values of single store views are left out. %1</source>
        <translation>Werte einzelner Store-Ansichten werden ausgelassen. %1</translation>
    </message>
    <message>
        <source>orders of new documents could not be read again. %1</source>
        <translation>Bestellungen zu neuen Belegen konnten nicht neu gelesen werden. %1</translation>
    </message>
    <message>
        <source>stock per source is left out. %1</source>
        <translation>Bestand je Quelle wird ausgelassen. %1</translation>
    </message>
    <message>
        <source>the older stock items are left out. %1</source>
        <translation>die älteren Bestandsartikel werden ausgelassen. %1</translation>
    </message>
    <message>
        <source>the shop gives no prices for the SKU %1</source>
        <translation>der Shop liefert keine Preise zur SKU %1</translation>
    </message>
    <message>
        <source>the local copy takes more space than it could. %1</source>
        <translation>die lokale Kopie belegt mehr Platz als nötig. %1</translation>
    </message>
    <message>
        <source>sorting and filtering take longer than they could until the next pull. %1</source>
        <translation>Sortieren und Filtern dauern bis zum nächsten Abruf länger als nötig. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows are no longer in the shop, which is more than is dropped without asking; nothing was dropped</source>
        <translation>
            <numerusform>%1 von %2 Zeilen ist nicht mehr im Shop; das ist mehr, als ohne Rückfrage entfernt wird; nichts wurde entfernt</numerusform>
            <numerusform>%1 von %2 Zeilen sind nicht mehr im Shop; das ist mehr, als ohne Rückfrage entfernt wird; nichts wurde entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>the shop&apos;s newest is number %1, while the local copy already has %2: this may be another shop, or an old backup of it; nothing was changed</source>
        <translation>die neueste Nummer des Shops ist %1, die lokale Kopie hat aber schon %2: Dies kann ein anderer Shop sein oder eine alte Sicherung davon; nichts wurde geändert</translation>
    </message>
</context>
<context>
    <name>Push</name>
    <message>
        <source>The shop has no product with this SKU.</source>
        <translation>Der Shop hat kein Produkt mit dieser SKU.</translation>
    </message>
    <message>
        <source>The shop answered with success and has what it had before.</source>
        <translation>Der Shop hat Erfolg gemeldet, hat aber noch den vorigen Wert.</translation>
    </message>
    <message>
        <source>For all store views these have changed too: %1.</source>
        <translation>Für alle Store-Ansichten haben sich auch geändert: %1.</translation>
    </message>
    <message>
        <source>In this store view these have changed too: %1.</source>
        <translation>In dieser Store-Ansicht haben sich auch geändert: %1.</translation>
    </message>
    <message>
        <source>The shop has put this into its queue and does not work on it: its consumer async.operations.all does not seem to run. Have it started; the next push looks what has come of it.</source>
        <translation>Der Shop hat dies in seine Warteschlange gestellt und arbeitet nicht daran: Sein Consumer async.operations.all scheint nicht zu laufen. Ihn starten lassen; die nächste Übertragung prüft, was daraus wurde.</translation>
    </message>
    <message>
        <source>It still waits in the shop&apos;s queue.</source>
        <translation>Es wartet noch in der Warteschlange des Shops.</translation>
    </message>
    <message>
        <source>This login may not see the shop&apos;s sources, and with several of them the quantity belongs to a source.</source>
        <translation>Dieser Zugang darf die Quellen des Shops nicht sehen, und bei mehreren gehört die Menge zu einer Quelle.</translation>
    </message>
    <message>
        <source>This shop keeps stock at several sources: change the quantity at a source.</source>
        <translation>Dieser Shop führt Bestand an mehreren Quellen: die Menge an einer Quelle ändern.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Nothing stands here, and it is needed.</source>
        <translation>Hier steht nichts, der Wert ist aber nötig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a spreadsheet&apos;s formula or its error. Paste its value.</source>
        <translation>„%1“ ist eine Formel der Tabellenkalkulation oder deren Fehler. Den Wert einfügen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was shortened by a spreadsheet. Format the column as text and enter it in full.</source>
        <translation>„%1“ wurde von einer Tabellenkalkulation gekürzt. Die Spalte als Text formatieren und vollständig eingeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be thousands or decimals. Write it without a thousands mark.</source>
        <translation>„%1“ kann Tausender oder Dezimalstellen meinen. Ohne Tausendertrennzeichen schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than four decimals.</source>
        <translation>„%1“ hat mehr als vier Dezimalstellen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more digits than the shop can keep.</source>
        <translation>„%1“ hat mehr Ziffern, als der Shop speichern kann.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes it less than zero.</source>
        <translation>„%1“ ergibt weniger als null.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be more than zero.</source>
        <translation>„%1“ muss größer als null sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than 100 percent off.</source>
        <translation>„%1“ ist mehr als 100 Prozent Abzug.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than the 64 characters of a SKU.</source>
        <translation>„%1“ hat mehr als die 64 Zeichen einer SKU.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a blank.</source>
        <translation>„%1“ beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Check the spelling, or pull the products.</source>
        <translation>Es gibt kein Produkt „%1“. Die Schreibweise prüfen oder die Produkte abrufen.</translation>
    </message>
    <message>
        <source>There is no source with the code &quot;%1&quot;.</source>
        <translation>Es gibt keine Quelle mit dem Code „%1“.</translation>
    </message>
    <message>
        <source>There is no customer group &quot;%1&quot;.</source>
        <translation>Es gibt keine Kundengruppe „%1“.</translation>
    </message>
    <message>
        <source>There is no website with the code &quot;%1&quot;.</source>
        <translation>Es gibt keine Website mit dem Code „%1“.</translation>
    </message>
    <message>
        <source>There is no store view with the code &quot;%1&quot;.</source>
        <translation>Es gibt keine Store-Ansicht mit dem Code „%1“.</translation>
    </message>
    <message>
        <source>There is no attribute with the code &quot;%1&quot;.</source>
        <translation>Es gibt kein Attribut mit dem Code „%1“.</translation>
    </message>
    <message>
        <source>The attribute has no option &quot;%1&quot;.</source>
        <translation>Das Attribut hat keine Option „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-11-23, with 00:00:00 behind it for a time.</source>
        <translation>„%1“ ist kein Datum. In der Form 2026-11-23 schreiben, mit 00:00:00 dahinter für eine Uhrzeit.</translation>
    </message>
    <message>
        <source>It would end on %1, before it begins.</source>
        <translation>Es würde am %1 enden, bevor es beginnt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither &quot;fixed&quot; nor &quot;discount&quot;.</source>
        <translation>„%1“ ist weder „fixed“ noch „discount“.</translation>
    </message>
    <message>
        <source>Products of the type &quot;%1&quot; have none of their own.</source>
        <translation>Produkte vom Typ „%1“ haben keinen eigenen Wert.</translation>
    </message>
    <message>
        <source>A bundle&apos;s tier prices are discounts. Use the price type &quot;discount&quot;.</source>
        <translation>Staffelpreise eines Bündels sind Abzüge. Den Preistyp „discount“ verwenden.</translation>
    </message>
    <message>
        <source>It has no value of its own in &quot;%1&quot;. Edit it where it has.</source>
        <translation>In „%1“ gibt es keinen eigenen Wert. Dort bearbeiten, wo es einen gibt.</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; cannot be edited here.</source>
        <translation>Das Attribut „%1“ kann hier nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>It has more than 255 characters.</source>
        <translation>Der Wert hat mehr als 255 Zeichen.</translation>
    </message>
    <message>
        <source>A tier price for all websites and one for a single website cannot stand beside each other for the same group and quantity.</source>
        <translation>Ein Staffelpreis für alle Websites und einer für eine einzelne Website können für dieselbe Gruppe und Menge nicht nebeneinander bestehen.</translation>
    </message>
    <message>
        <source>Row %1 has the same cell already.</source>
        <translation>Zeile %1 hat bereits dieselbe Zelle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; adds to a value that is not known. Pull first, or enter the new value.</source>
        <translation>„%1“ wird zu einem unbekannten Wert addiert. Zuerst abrufen oder den neuen Wert eingeben.</translation>
    </message>
    <message>
        <source>The row has more cells than the first one. Put quotes around what holds the separator.</source>
        <translation>Die Zeile hat mehr Zellen als die erste. Was das Trennzeichen enthält, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The local copy does not know this price&apos;s days, which would be lost. Pull the prices, or give both days.</source>
        <translation>Die lokale Kopie kennt die Tage dieses Preises nicht, sie gingen verloren. Die Preise abrufen oder beide Tage angeben.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n hour(s)</source>
        <translation>
            <numerusform>der letzten Stunde</numerusform>
            <numerusform>den letzten %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>dem letzten Tag</numerusform>
            <numerusform>den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n week(s)</source>
        <translation>
            <numerusform>der letzten Woche</numerusform>
            <numerusform>den letzten %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <translation>
            <numerusform>dem letzten Monat</numerusform>
            <numerusform>den letzten %n Monaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Ende unbekannt</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Pull</source>
        <extracomment>A kind of run in the activity (nouns)</extracomment>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu gelesen</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>nothing was removed</source>
        <translation>nichts wurde entfernt</translation>
    </message>
    <message>
        <source>the local copy of &apos;%1&apos; is held by %2; end that program first: nothing was removed</source>
        <translation>die lokale Kopie von „%1“ wird von %2 verwendet; dieses Programm zuerst beenden: nichts wurde entfernt</translation>
    </message>
    <message>
        <source>its login in the keychain</source>
        <translation>sein Zugang im Schlüsselbund</translation>
    </message>
    <message>
        <source>its local copy (%1)</source>
        <translation>seine lokale Kopie (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s)</source>
        <translation>
            <numerusform>%n gespeicherte Ansicht</numerusform>
            <numerusform>%n gespeicherte Ansichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), pushed or not</source>
        <translation>
            <numerusform>%n Änderung, übertragen oder nicht</numerusform>
            <numerusform>%n Änderungen, übertragen oder nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the journal</source>
        <translation>
            <numerusform>%n Anfrage im Journal</numerusform>
            <numerusform>%n Anfragen im Journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in the activity</source>
        <extracomment>Something that was done with the shop, such as a pull</extracomment>
        <translation>
            <numerusform>%n Vorgang in der Aktivität</numerusform>
            <numerusform>%n Vorgänge in der Aktivität</numerusform>
        </translation>
    </message>
    <message>
        <source>its local copy</source>
        <translation>seine lokale Kopie</translation>
    </message>
    <message>
        <source>its changes and views</source>
        <translation>seine Änderungen und Ansichten</translation>
    </message>
    <message>
        <source>removed so far: %1. The profile stays: try again for the rest</source>
        <translation>bisher entfernt: %1. Das Profil bleibt: für den Rest noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ShippingLabel</name>
    <message>
        <source>Shipment %1 has no shipping label.</source>
        <translation>Lieferung %1 hat kein Versandetikett.</translation>
    </message>
    <message>
        <source>The shipping label of shipment %1 is not opened: %2</source>
        <translation>Das Versandetikett der Lieferung %1 wird nicht geöffnet: %2</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>Es ist beschädigt.</translation>
    </message>
    <message>
        <source>it is no PDF.</source>
        <translation>Es ist kein PDF.</translation>
    </message>
    <message>
        <source>it is larger than 20 MB.</source>
        <translation>Es ist größer als 20 MB.</translation>
    </message>
    <message>
        <source>it holds more than pages to print (%1).</source>
        <translation>Es enthält mehr als Seiten zum Drucken (%1).</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>ShopParts</name>
    <message>
        <source>the profile “%1” is of another shop, and the practice store needs its name: connect that shop under another name and remove this profile</source>
        <translation>das Profil „%1“ gehört zu einem anderen Shop, und der Übungsshop braucht seinen Namen: diesen Shop unter einem anderen Namen verbinden und dieses Profil entfernen</translation>
    </message>
</context>
<context>
    <name>StagedCell</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Staged, was %1, now %2</source>
        <translation>Vorgemerkt, war %1, jetzt %2</translation>
    </message>
    <message>
        <source>Conflict: was %1 when it was edited, shall be %2, and the shop has another value by now</source>
        <translation>Konflikt: war beim Bearbeiten %1, soll %2 werden, und der Shop hat inzwischen einen anderen Wert</translation>
    </message>
    <message>
        <source>The shop refused it: was %1, shall be %2</source>
        <translation>Der Shop hat es abgelehnt: war %1, soll %2 werden</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>%1 · out</source>
        <translation>%1 · aus</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 · in</source>
        <translation>%1 · lagernd</translation>
    </message>
    <message>
        <source>Below what is reserved: %1 on hand, %2 of open orders have not left yet. Who ships them will be told that not all is available</source>
        <translation>Unter der reservierten Menge: %1 vorhanden, %2 aus offenen Bestellungen noch nicht versandt. Beim Liefern wird gemeldet, dass nicht alles verfügbar ist</translation>
    </message>
    <message>
        <source>Low: fewer than %1</source>
        <translation>Knapp: weniger als %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Low: fewer pieces than the number that counts here</source>
        <translation>Knapp: weniger Stück als die Zahl, die hier gilt</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The shop went back in time.</source>
        <translation>Der Shop ist in der Zeit zurückgegangen.</translation>
    </message>
    <message>
        <source>Its newest number is %1, the copy knows %2 already: an old backup was restored, or another shop answers at this address. Nothing was changed here.</source>
        <translation>Seine neueste Nummer ist %1, die Kopie kennt schon %2: Eine alte Sicherung wurde eingespielt, oder unter dieser Adresse antwortet ein anderer Shop. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 %2 after %3</source>
        <extracomment>“orders 1,200 after 1,500”: %1: a kind in the plural; %2: the shop’s newest number now; %3: the copy’s</extracomment>
        <translation>%1 %2 nach %3</translation>
    </message>
    <message>
        <source>Its newest numbers are lower than the copy&apos;s (%1): an old backup was restored, or another shop answers at this address. Nothing was changed here.</source>
        <translation>Seine neuesten Nummern sind niedriger als die der Kopie (%1): Eine alte Sicherung wurde eingespielt, oder unter dieser Adresse antwortet ein anderer Shop. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Follow the shop</source>
        <extracomment>A button: the copy gives up what the shop no longer has</extracomment>
        <translation>Dem Shop folgen</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Kopie behalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: how many are gone; %2: “2,318 orders”</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Remove %1 here</source>
        <extracomment>A button; %1: “310 source items”</extracomment>
        <translation>Hier entfernen: %1</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>Hier entfernen</translation>
    </message>
    <message>
        <source>The shop no longer has %1.</source>
        <translation>Nicht mehr im Shop: %1.</translation>
    </message>
    <message>
        <source>Nothing was removed here. Were they deleted in the shop? Then remove them here too. Another shop or an old backup at this address looks the same: then keep them.</source>
        <translation>Hier wurde nichts entfernt. Wurden sie im Shop gelöscht? Dann auch hier entfernen. Ein anderer Shop oder eine alte Sicherung unter dieser Adresse sieht genauso aus: dann behalten.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>%1, then less and less often</source>
        <translation>%1, danach immer seltener</translation>
    </message>
    <message>
        <source>when you ask for it</source>
        <translation>auf Anforderung</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Shop: %1
Address: %2
Asked: %3
Answer: %4
Time: %5
</source>
        <translation>Shop: %1
Adresse: %2
Anfrage: %3
Antwort: %4
Zeit: %5
</translation>
    </message>
    <message>
        <source>System › Permissions › User Roles, the role of this user</source>
        <translation>System › Permissions › User Roles, die Rolle dieses Benutzers</translation>
    </message>
    <message>
        <source>Role Resources: tick %1</source>
        <translation>Role Resources: %1 ankreuzen</translation>
    </message>
    <message>
        <source>Save Role</source>
        <translation>Save Role</translation>
    </message>
    <message>
        <source>System › Extensions › Integrations, this integration</source>
        <translation>System › Extensions › Integrations, diese Integration</translation>
    </message>
    <message>
        <source>API: tick %1</source>
        <translation>API: %1 ankreuzen</translation>
    </message>
    <message>
        <source>Save; where the list then offers Reauthorize, new keys come of it: connect again</source>
        <translation>Save; bietet die Liste dann Reauthorize an, entstehen neue Schlüssel: neu verbinden</translation>
    </message>
    <message>
        <source>This connection may not read %1</source>
        <translation>Diese Verbindung darf nicht lesen: %1</translation>
    </message>
    <message>
        <source>A customer has no role in the shop. Connect with an integration to see %1.</source>
        <translation>Ein Kunde hat im Shop keine Rolle. Mit einer Integration verbinden, um sie zu sehen: %1.</translation>
    </message>
    <message>
        <source>The shop answered: %1</source>
        <translation>Der Shop hat geantwortet: %1</translation>
    </message>
    <message>
        <source>Its role in the shop lacks %1.</source>
        <translation>Seiner Rolle im Shop fehlt %1.</translation>
    </message>
    <message>
        <source>The shop %1 does not let Quartermaster read %2.</source>
        <translation>Der Shop %1 lässt Quartermaster nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The role lacks %1 (%2).</source>
        <translation>Der Rolle fehlt %1 (%2).</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>A button: asks the shop once more whether it lets this page be read</extracomment>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Für den Administrator kopieren</translation>
    </message>
    <message>
        <source>This shop has no %1 to ask for</source>
        <translation>In diesem Shop nicht abrufbar: %1</translation>
    </message>
    <message>
        <source>Its API does not know the route: the module is switched off, or this Magento is older. Everything else goes on without it.</source>
        <translation>Seine API kennt den Pfad nicht: Das Modul ist abgeschaltet, oder dieses Magento ist älter. Alles andere läuft auch ohne.</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>Names in a table of two lines: “Asked: GET /V1/orders”, “Answer: 503, the shop is in maintenance”</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>The pull stopped at %1 of %2</source>
        <extracomment>“Pull” as a noun: fetching from the shop. %1: a number; %2: “2,318 orders”</extracomment>
        <translation>Abruf angehalten bei %1 / %2</translation>
    </message>
    <message>
        <source>The pull stopped before the first of the %1</source>
        <translation>Abruf angehalten vor dem ersten Eintrag: %1</translation>
    </message>
    <message>
        <source>The shop cannot be reached since %1</source>
        <translation>Der Shop ist nicht erreichbar seit %1</translation>
    </message>
    <message>
        <source>Nothing of it is on this computer yet, so there is nothing to show meanwhile.</source>
        <translation>Auf diesem Computer ist noch nichts davon, daher gibt es inzwischen nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Everything so far is kept; the next try goes on from there.</source>
        <translation>Alles Bisherige bleibt erhalten; der nächste Versuch setzt dort fort.</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>No %1 in the local copy yet</source>
        <extracomment>%1: a kind in the plural, “orders”, “products”</extracomment>
        <translation>Noch nicht in der lokalen Kopie: %1</translation>
    </message>
    <message>
        <source>The copy is written by %1, which has not pulled them yet. They appear here once it has.</source>
        <translation>Die Kopie wird von %1 geschrieben und enthält sie noch nicht. Sie erscheinen hier, sobald sie abgerufen sind.</translation>
    </message>
    <message>
        <source>%1 has %2. The newest come first and can be used while the rest follows.</source>
        <translation>%1 hat %2. Die neuesten kommen zuerst und sind schon nutzbar, während der Rest folgt.</translation>
    </message>
    <message>
        <source>A pull brings them from the shop, newest first; they can be used while it goes on.</source>
        <translation>Ein Abruf holt sie aus dem Shop, die neuesten zuerst; sie sind währenddessen schon nutzbar.</translation>
    </message>
    <message>
        <source>Pull everything</source>
        <extracomment>A button: fetches what the shop has into the local copy (verb)</extracomment>
        <translation>Alles abrufen</translation>
    </message>
    <message>
        <source>Pull %1 only</source>
        <translation>Nur %1 abrufen</translation>
    </message>
    <message>
        <source>The shop has no %1</source>
        <extracomment>%1: a kind in the plural, “orders”, “products”</extracomment>
        <translation>Im Shop nicht vorhanden: %1</translation>
    </message>
    <message>
        <source>It was asked and answered with an empty list. New ones appear with the next pull.</source>
        <translation>Er wurde gefragt und hat mit einer leeren Liste geantwortet. Neue erscheinen mit dem nächsten Abruf.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>You see the copy of %1.</source>
        <translation>Gezeigt wird die Kopie von %1.</translation>
    </message>
    <message>
        <source>You see what was pulled so far.</source>
        <translation>Gezeigt wird, was bisher abgerufen wurde.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Nur lesen.</translation>
    </message>
    <message>
        <source>The local copy is being written by %1. %2 Close the other one to pull from here.</source>
        <translation>Die lokale Kopie wird gerade von %1 geschrieben. %2 Das andere Programm schließen, um von hier abzurufen.</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>Offline seit %1.</translation>
    </message>
    <message>
        <source>The pull stopped at %1.</source>
        <extracomment>%1: a time of day; “pull” as a noun</extracomment>
        <translation>Abruf angehalten: %1.</translation>
    </message>
    <message>
        <source>The local copy was made anew.</source>
        <translation>Die lokale Kopie wurde neu angelegt.</translation>
    </message>
    <message>
        <source>The old file was damaged; it was kept as %1.</source>
        <translation>Die alte Datei war beschädigt; sie wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The old file was of another version of Quartermaster; it was kept as %1.</source>
        <translation>Die alte Datei gehörte zu einer anderen Version von Quartermaster; sie wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Saved views are not in it and are all there.</source>
        <translation>Gespeicherte Ansichten liegen nicht darin und sind alle noch da.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Sales › Operations › Orders › Actions › View</source>
        <translation>Sales › Operations › Orders › Actions › View</translation>
    </message>
    <message>
        <source>Sales › Operations › Invoices</source>
        <translation>Sales › Operations › Invoices</translation>
    </message>
    <message>
        <source>Sales › Operations › Shipments</source>
        <translation>Sales › Operations › Shipments</translation>
    </message>
    <message>
        <source>Sales › Operations › Credit Memos</source>
        <translation>Sales › Operations › Credit Memos</translation>
    </message>
    <message>
        <source>Sales › Operations › Transactions › Fetch</source>
        <translation>Sales › Operations › Transactions › Fetch</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>Catalog › Inventory › Products</source>
        <translation>Catalog › Inventory › Products</translation>
    </message>
    <message>
        <source>Catalog › Inventory › Categories</source>
        <translation>Catalog › Inventory › Categories</translation>
    </message>
    <message>
        <source>Stores › Attributes › Product</source>
        <translation>Stores › Attributes › Product</translation>
    </message>
    <message>
        <source>Stores › Attributes › Attribute Set</source>
        <translation>Stores › Attributes › Attribute Set</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Stores › Other Settings › Customer Groups</source>
        <translation>Stores › Other Settings › Customer Groups</translation>
    </message>
    <message>
        <source>Stores › Inventory › Sources</source>
        <translation>Stores › Inventory › Sources</translation>
    </message>
    <message>
        <source>Stores › Inventory › Stocks</source>
        <translation>Stores › Inventory › Stocks</translation>
    </message>
    <message>
        <source>Marketing › Promotions › Cart Price Rules</source>
        <translation>Marketing › Promotions › Cart Price Rules</translation>
    </message>
    <message>
        <source>Stores › Settings › All Stores</source>
        <translation>Stores › Settings › All Stores</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation>das Zertifikat ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>the shop does not accept this login</source>
        <translation>der Shop nimmt diesen Zugang nicht an</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>the shop does not know this route</source>
        <translation>der Shop kennt diesen Pfad nicht</translation>
    </message>
    <message>
        <source>the shop refuses the question</source>
        <translation>der Shop lehnt die Anfrage ab</translation>
    </message>
    <message>
        <source>something else is there</source>
        <translation>dort ist etwas anderes</translation>
    </message>
    <message>
        <source>the shop&apos;s database is busy</source>
        <translation>die Datenbank des Shops ist ausgelastet</translation>
    </message>
    <message>
        <source>the shop asks for fewer requests</source>
        <translation>der Shop bittet um weniger Anfragen</translation>
    </message>
    <message>
        <source>the shop is in maintenance</source>
        <translation>der Shop ist in Wartung</translation>
    </message>
    <message>
        <source>an error inside the shop</source>
        <translation>ein Fehler im Shop</translation>
    </message>
    <message>
        <source>no answer of Magento&apos;s API</source>
        <translation>keine Antwort von Magentos API</translation>
    </message>
    <message>
        <source>a file on this computer cannot be read or written</source>
        <translation>eine Datei auf diesem Computer kann nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>a file on this computer is damaged</source>
        <translation>eine Datei auf diesem Computer ist beschädigt</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what an error means, and what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (report %2)</source>
        <translation>%1 (Bericht %2)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without a year, in the letters of QLocale: “3 Nov”</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>The shop wants a code</source>
        <translation>Der Shop verlangt einen Code</translation>
    </message>
    <message>
        <source>It did not take that one. The authenticator app shows another one by and by.</source>
        <translation>Diesen hat er nicht angenommen. Die Authenticator-App zeigt bald einen neuen.</translation>
    </message>
    <message>
        <source>This admin user signs in with two factors, and a code is good for one time only.</source>
        <translation>Dieser Admin-Benutzer meldet sich mit zwei Faktoren an, und ein Code gilt nur für ein Mal.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The folder %1 is read-only. The window keeps there what it does: choose another folder with --data-dir, or allow writing to this one.</source>
        <translation>Der Ordner %1 ist schreibgeschützt. Das Fenster legt dort ab, was es tut: mit --data-dir einen anderen Ordner wählen oder das Schreiben in diesen erlauben.</translation>
    </message>
</context>
<context>
    <name>Tracking</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Cut it into several files.</source>
        <translation>Die Datei hat mehr als %1 Zeilen. In mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The file has %1 MB; tables up to %2 MB can be imported. Cut it into several files.</source>
        <translation>Die Datei hat %1 MB; Tabellen bis %2 MB können importiert werden. In mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Two columns stand for %1. Take one of them away.</source>
        <translation>Zwei Spalten stehen für %1. Eine davon entfernen.</translation>
    </message>
    <message>
        <source>The first row names no column with the order&apos;s number (increment_id).</source>
        <translation>Die erste Zeile nennt keine Spalte mit der Bestellnummer (increment_id).</translation>
    </message>
    <message>
        <source>The first row names no column track_number, and neither sku nor source_code. Add the tracking numbers.</source>
        <translation>Die erste Zeile nennt keine Spalte track_number und weder sku noch source_code. Die Sendungsnummern hinzufügen.</translation>
    </message>
    <message>
        <source>Nothing stands here, and it is needed.</source>
        <translation>Hier steht nichts, der Wert ist aber nötig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a spreadsheet&apos;s formula or its error. Paste its value.</source>
        <translation>„%1“ ist eine Formel der Tabellenkalkulation oder deren Fehler. Den Wert einfügen.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off digits of &quot;%1&quot;. Format the column as text and enter it in full.</source>
        <translation>Eine Tabellenkalkulation hat Ziffern von „%1“ abgeschnitten. Die Spalte als Text formatieren und vollständig eingeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of pieces.</source>
        <translation>„%1“ ist keine Stückzahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be more than zero.</source>
        <translation>„%1“ muss größer als null sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>This is longer than the shop keeps: 255 characters.</source>
        <translation>Dies ist länger, als der Shop speichert: 255 Zeichen.</translation>
    </message>
    <message>
        <source>The quantity %1 stands without a SKU. Add it, or leave the quantity out to ship all that is left.</source>
        <translation>Die Menge %1 steht ohne SKU. Diese hinzufügen oder die Menge weglassen, um alles Offene zu liefern.</translation>
    </message>
    <message>
        <source>The shop has no order %1. Spreadsheets drop leading zeros: format the column as text.</source>
        <translation>Der Shop hat keine Bestellung %1. Tabellenkalkulationen entfernen führende Nullen: die Spalte als Text formatieren.</translation>
    </message>
    <message>
        <source>Several stores have an order %1: %2. Add a column store_view that says which.</source>
        <translation>Mehrere Stores haben eine Bestellung %1: %2. Eine Spalte store_view hinzufügen, die sagt, welche gemeint ist.</translation>
    </message>
    <message>
        <source>Order %1 cannot be shipped: %2</source>
        <translation>Bestellung %1 kann nicht geliefert werden: %2</translation>
    </message>
    <message>
        <source>The order has no line with the SKU %1.</source>
        <translation>Die Bestellung hat keine Zeile mit der SKU %1.</translation>
    </message>
    <message>
        <source>%1 is in no parcel by itself: it is virtual, or a part of what is shipped as one.</source>
        <translation>%1 liegt in keinem Paket für sich: Es ist virtuell oder Teil von etwas, das als Ganzes geliefert wird.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 that are left to ship.</source>
        <translation>%1 ist mehr als die noch zu liefernden %2.</translation>
    </message>
    <message>
        <source>There is no source with the code &quot;%1&quot;.</source>
        <translation>Es gibt keine Quelle mit dem Code „%1“.</translation>
    </message>
    <message>
        <source>Other rows of this order name products and this one does not: what is in the parcel? Add the SKU.</source>
        <translation>Andere Zeilen dieser Bestellung nennen Produkte, diese nicht: Was ist im Paket? Die SKU hinzufügen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what row %2 says of the same parcel.</source>
        <translation>„%1“ widerspricht Zeile %2 zum selben Paket.</translation>
    </message>
    <message>
        <source>Nothing is left to ship of %1.</source>
        <translation>Von %1 ist nichts mehr zu liefern.</translation>
    </message>
    <message>
        <source>The order has the tracking number %1 already.</source>
        <translation>Die Bestellung hat bereits die Sendungsnummer %1.</translation>
    </message>
    <message>
        <source>Order %1 waits: row %2 of the same parcel cannot be used. Correct that row, and the parcel goes as a whole.</source>
        <translation>Bestellung %1 wartet: Zeile %2 desselben Pakets ist nicht verwendbar. Berichtigen Sie diese Zeile, dann geht das Paket als Ganzes.</translation>
    </message>
    <message>
        <source>The row has more cells than the first one. Put quotes around what holds the separator.</source>
        <translation>Die Zeile hat mehr Zellen als die erste. Was das Trennzeichen enthält, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The file has more cells than can be imported at once. Take away columns that are not of parcels, or cut it into several files.</source>
        <translation>Die Datei hat mehr Zellen, als auf einmal importiert werden können. Spalten entfernen, die nicht zu Paketen gehören, oder in mehrere Dateien aufteilen.</translation>
    </message>
</context>
<context>
    <name>qm::desktop::Desk</name>
    <message>
        <source>The list of shops cannot be read</source>
        <translation>Die Liste der Shops kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the practice store</source>
        <translation>der Übungsshop</translation>
    </message>
    <message>
        <source>That link is not followed</source>
        <translation>Diesem Link wird nicht gefolgt</translation>
    </message>
    <message>
        <source>A link waits for no dialog: end what is open, and click on it again</source>
        <translation>Ein Link wartet nicht auf Dialoge: Offenes beenden und erneut klicken</translation>
    </message>
    <message>
        <source>It is of a shop that is called %1, and none is called so here.</source>
        <translation>Er gehört zu einem Shop namens %1, und hier heißt keiner so.</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Der Shop kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The local copy cannot be opened</source>
        <translation>Die lokale Kopie kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The shop cannot be removed</source>
        <translation>Der Shop kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>Staged changes are not pushed</source>
        <translation>Vorgemerkte Änderungen sind nicht übertragen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of %1 did not reach the shop, or not for certain. They are lost when it is removed.</source>
        <translation>
            <numerusform>%n Änderung von %1 hat den Shop nicht oder nicht sicher erreicht. Sie geht verloren, wenn er entfernt wird.</numerusform>
            <numerusform>%n Änderungen von %1 haben den Shop nicht oder nicht sicher erreicht. Sie gehen verloren, wenn er entfernt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the shop</source>
        <translation>Shop entfernen</translation>
    </message>
    <message>
        <source>%1 was removed; nothing else was kept of it</source>
        <translation>%1 wurde entfernt; sonst war nichts davon gespeichert</translation>
    </message>
    <message>
        <source>%1 was removed, and with it %2</source>
        <translation>%1 wurde entfernt, und damit: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>Das Journal kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1. It holds saved views and what was done so far. Nothing in it was changed, and no shop is opened without it.</source>
        <translation>%1. Es enthält gespeicherte Ansichten und was bisher getan wurde. Nichts darin wurde geändert, und ohne das Journal wird kein Shop geöffnet.</translation>
    </message>
    <message>
        <source>A push is under way</source>
        <translation>Eine Übertragung läuft</translation>
    </message>
    <message>
        <source>The copy can be made again as soon as it has ended.</source>
        <translation>Die Kopie kann neu angelegt werden, sobald sie beendet ist.</translation>
    </message>
    <message>
        <source>Another shop can be opened as soon as it has ended.</source>
        <translation>Ein anderer Shop kann geöffnet werden, sobald sie beendet ist.</translation>
    </message>
    <message>
        <source>A push to it is under way: cancel the push, or wait for its end.</source>
        <translation>Dorthin läuft eine Übertragung: Brechen Sie sie ab, oder warten Sie auf ihr Ende.</translation>
    </message>
</context>
<context>
    <name>qm::desktop::Instance</name>
    <message>
        <source>Another window has %1 open and does not answer. End it, or choose another folder with --data-dir.</source>
        <translation>Ein anderes Fenster hat %1 geöffnet und antwortet nicht. Es beenden oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>No other program can reach this window: %1</source>
        <translation>Kein anderes Programm kann dieses Fenster erreichen: %1</translation>
    </message>
</context>
<context>
    <name>qm::desktop::Program</name>
    <message>
        <source>The language changes as soon as the push has ended</source>
        <translation>Die Sprache wechselt, sobald die Übertragung beendet ist</translation>
    </message>
    <message>
        <source>The report is on the clipboard: without keys, names and addresses</source>
        <translation>Der Bericht ist in der Zwischenablage: ohne Schlüssel, Namen und Adressen</translation>
    </message>
</context>
<context>
    <name>qm::desktop::ShopOrderDesk</name>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Dieses Profil ist nur zum Lesen: Dorthin wird nichts übertragen</translation>
    </message>
</context>
<context>
    <name>qm::desktop::ShopSession</name>
    <message>
        <source>nobody: the folder is read-only</source>
        <translation>niemandem: der Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Dieses Profil ist nur zum Lesen: Dorthin wird nichts übertragen</translation>
    </message>
</context>
<context>
    <name>qm::desktop::UpdateCheck</name>
    <message>
        <source>Whether there is a new version could not be found out</source>
        <translation>Ob es eine neue Version gibt, war nicht festzustellen</translation>
    </message>
    <message>
        <source>What is said of new versions is out of date: it is not believed</source>
        <translation>Die Angabe zu neuen Versionen ist veraltet: Ihr wird nicht vertraut</translation>
    </message>
    <message>
        <source>What is said of new versions is not signed by who makes this program: it is not believed</source>
        <translation>Die Angabe zu neuen Versionen ist nicht vom Hersteller dieses Programms signiert: Ihr wird nicht vertraut</translation>
    </message>
    <message>
        <source>There is no newer version</source>
        <translation>Es gibt keine neuere Version</translation>
    </message>
</context>
<context>
    <name>qm::tables::PaletteModel</name>
    <message>
        <source>over %1 found</source>
        <translation>über %1 gefunden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>The local copy cannot be searched</source>
        <translation>Die lokale Kopie kann nicht durchsucht werden</translation>
    </message>
    <message>
        <source>%1 · not in the local copy yet</source>
        <translation>%1 · noch nicht in der lokalen Kopie</translation>
    </message>
    <message>
        <source>Actions on %1</source>
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>Open %1 in the shop’s admin</source>
        <translation>%1 im Admin-Bereich des Shops öffnen</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Filter this list: search “%1”</source>
        <translation>Diese Liste filtern: Suche „%1“</translation>
    </message>
    <message>
        <source>Ask the shop for products “%1”</source>
        <translation>Den Shop nach Produkten „%1“ fragen</translation>
    </message>
    <message>
        <source>Ask the shop for customers “%1”</source>
        <translation>Den Shop nach Kunden „%1“ fragen</translation>
    </message>
    <message>
        <source>Ask the shop for orders “%1”</source>
        <translation>Den Shop nach Bestellungen „%1“ fragen</translation>
    </message>
    <message>
        <source>1 request, when the local copy is not enough</source>
        <translation>1 Anfrage, wenn die lokale Kopie nicht reicht</translation>
    </message>
    <message>
        <source>Asking the shop</source>
        <translation>Der Shop wird gefragt</translation>
    </message>
    <message>
        <source>The shop did not answer the question</source>
        <translation>Der Shop hat die Frage nicht beantwortet</translation>
    </message>
    <message>
        <source>The shop has nothing that fits either</source>
        <translation>Auch der Shop hat nichts Passendes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>Im Shop</translation>
    </message>
</context>
<context>
    <name>qm::tables::ReviewModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, limit %2 %</source>
        <translation>%1, Grenze %2 %</translation>
    </message>
    <message>
        <source>follows the quantity</source>
        <translation>folgt der Menge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>Column titles of a review. “Base”: the value that was read from the shop before the edit</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>The value that was staged here</extracomment>
        <translation>Mein Wert</translation>
    </message>
    <message>
        <source>Shop now</source>
        <translation>Shop jetzt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Staged changes</source>
        <translation>Vorgemerkte Änderungen</translation>
    </message>
</context>
<context>
    <name>qm::tables::SetsModel</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Column title: a set of staged changes (noun)</extracomment>
        <translation>Satz</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>qm::ui::AboutDialog</name>
    <message>
        <source>Quartermaster %1</source>
        <translation>Quartermaster %1</translation>
    </message>
    <message>
        <source>Qt %1 (made with %2), %3, %4</source>
        <translation>Qt %1 (erstellt mit %2), %3, %4</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer (GPL-3.0-or-later). Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Magento and Adobe Commerce are names of Adobe; this program is not Adobe’s.</source>
        <translation>Magento und Adobe Commerce sind Namen von Adobe; dieses Programm stammt nicht von Adobe.</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Erstellt mit:</translation>
    </message>
    <message>
        <source>About Quartermaster</source>
        <translation>Über Quartermaster</translation>
    </message>
    <message>
        <source>A desk for the people who run Magento 2 shops.</source>
        <translation>Ein Arbeitsplatz für alle, die Magento-2-Shops betreuen.</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>Version, Lizenz und Bibliotheken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>qm::ui::Actions</name>
    <message>
        <source>&amp;Open anything…</source>
        <translation>Schnell &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Search in this list</source>
        <translation>In dieser Liste &amp;suchen</translation>
    </message>
    <message>
        <source>Add a &amp;filter…</source>
        <translation>Fil&amp;ter hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Pull from the shop</source>
        <translation>Aus dem Shop &amp;abrufen</translation>
    </message>
    <message>
        <source>&amp;Cancel the pull</source>
        <translation>Abruf abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detail</translation>
    </message>
    <message>
        <source>Pre&amp;vious row</source>
        <translation>&amp;Vorige Zeile</translation>
    </message>
    <message>
        <source>Ne&amp;xt row</source>
        <translation>&amp;Nächste Zeile</translation>
    </message>
    <message>
        <source>&amp;Open in admin</source>
        <translation>Im &amp;Admin-Bereich öffnen</translation>
    </message>
    <message>
        <source>&amp;Where the admin is…</source>
        <translation>A&amp;dresse des Admin-Bereichs…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns…</source>
        <translation>&amp;Spalten wählen…</translation>
    </message>
    <message>
        <source>Rese&amp;t columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>Anzeige &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>Show &amp;low stock</source>
        <translation>&amp;Geringen Bestand zeigen</translation>
    </message>
    <message>
        <source>S&amp;ort by…</source>
        <translation>S&amp;ortieren nach…</translation>
    </message>
    <message>
        <source>Res&amp;ync selected</source>
        <translation>Auswahl &amp;neu lesen</translation>
    </message>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>Zelle &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Paste from spreadsheet</source>
        <translation>Aus Tabelle &amp;einfügen</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>&amp;In stock or out</source>
        <translation>Auf &amp;Lager oder nicht</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Set pr&amp;ices…</source>
        <translation>Preise se&amp;tzen…</translation>
    </message>
    <message>
        <source>Change prices &amp;by %…</source>
        <translation>Preise um % ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Prices by a f&amp;ormula…</source>
        <translation>Preise nach &amp;Formel…</translation>
    </message>
    <message>
        <source>Discar&amp;d in these cells</source>
        <translation>In diesen Zellen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Undo the staged edit</source>
        <translation>Vorgemerktes &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Discard all of this pa&amp;ge…</source>
        <translation>Alles auf dieser &amp;Seite verwerfen…</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>Pu&amp;sh…</source>
        <translation>&amp;Übertragen…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the push</source>
        <translation>Übertragung a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation>&amp;Ansicht speichern…</translation>
    </message>
    <message>
        <source>Rena&amp;me this view…</source>
        <translation>Ansicht &amp;umbenennen…</translation>
    </message>
    <message>
        <source>D&amp;uplicate this view…</source>
        <translation>Ansicht du&amp;plizieren…</translation>
    </message>
    <message>
        <source>&amp;Write this view to a file…</source>
        <translation>Ansicht in Datei schrei&amp;ben…</translation>
    </message>
    <message>
        <source>Read a view &amp;from a file…</source>
        <translation>Ansicht aus Datei &amp;lesen…</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>Ansicht ent&amp;fernen</translation>
    </message>
    <message>
        <source>Choose the &amp;scope…</source>
        <translation>&amp;Geltungsbereich wählen…</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>&amp;Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>&amp;Connect a shop…</source>
        <translation>Shop &amp;verbinden…</translation>
    </message>
    <message>
        <source>Try the &amp;practice store</source>
        <translation>Ü&amp;bungsshop ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Remove a shop…</source>
        <translation>Shop ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Copy the &amp;log of a run</source>
        <translation>&amp;Protokoll eines Vorgangs kopieren</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>&amp;Handbuch zu dieser Seite</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Look for a &amp;new version</source>
        <translation>Nach &amp;neuer Version suchen</translation>
    </message>
    <message>
        <source>&amp;About Quartermaster</source>
        <translation>&amp;Über Quartermaster</translation>
    </message>
    <message>
        <source>Change a&amp;ttributes…</source>
        <translation>A&amp;ttribute ändern…</translation>
    </message>
    <message>
        <source>When stoc&amp;k is low…</source>
        <translation>Wann Bestand &amp;knapp ist…</translation>
    </message>
</context>
<context>
    <name>qm::ui::ActivityPage</name>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>The activity cannot be kept: %1</source>
        <translation>Die Aktivität kann nicht festgehalten werden: %1</translation>
    </message>
    <message>
        <source>what was done with this shop</source>
        <translation>was mit diesem Shop getan wurde</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Noch nichts getan</translation>
    </message>
    <message>
        <source>Pulls appear here with everything they had to say, and stay.</source>
        <translation>Abrufe erscheinen hier mit allen Meldungen und bleiben.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>What is shown, for a mail or a ticket</source>
        <translation>Was gezeigt wird, für eine E-Mail oder ein Ticket</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Protokoll des Vorgangs</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Canceled; what was read is kept</source>
        <translation>Abgebrochen; Gelesenes bleibt erhalten</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Protokoll von %1</translation>
    </message>
    <message>
        <source>Cut off when the program ended; what was read is kept</source>
        <translation>Unterbrochen, als das Programm endete; Gelesenes bleibt erhalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further line(s) are not kept</source>
        <translation>
            <numerusform>%Ln weitere Zeile ist nicht aufbewahrt</numerusform>
            <numerusform>%Ln weitere Zeilen sind nicht aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Warnungen %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>The log was copied</source>
        <translation>Das Protokoll wurde kopiert</translation>
    </message>
    <message>
        <source>Line between runs and log</source>
        <translation>Linie zwischen Vorgängen und Protokoll</translation>
    </message>
    <message>
        <source>The shop was closed before the push ended; its changes say what became of them</source>
        <translation>Der Shop wurde geschlossen, bevor die Übertragung endete; bei den Änderungen steht, was aus ihnen wurde</translation>
    </message>
</context>
<context>
    <name>qm::ui::AddressPage</name>
    <message>
        <source>Send the keys over plain http; anyone on the way can read them</source>
        <translation>Schlüssel über unverschlüsseltes http senden; jeder auf dem Weg kann sie lesen</translation>
    </message>
    <message>
        <source>Where is the shop?</source>
        <translation>Wo ist der Shop?</translation>
    </message>
    <message>
        <source>Any address of it will do: the front page, a product, a page of the admin panel.</source>
        <translation>Jede seiner Adressen genügt: Startseite, Produkt oder eine Seite des Admin-Bereichs.</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Adresse des Shops</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy und Zertifikate</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>none beside the system’s</source>
        <translation>keine außer denen des Systems</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose the certificate of a private authority</source>
        <translation>Zertifikat einer privaten Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>Private CA</translation>
    </message>
    <message>
        <source>SHA-256 of the only certificate to accept, 64 digits</source>
        <translation>SHA-256 des einzig akzeptierten Zertifikats, 64 Stellen</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>Festes Zertifikat</translation>
    </message>
    <message>
        <source>Certificate of a private authority</source>
        <translation>Zertifikat einer privaten Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM)</source>
        <translation>%1 enthält kein Zertifikat (PEM)</translation>
    </message>
    <message>
        <source>Nothing is sent yet; the test comes after the sign-in.</source>
        <translation>Noch wird nichts gesendet; der Test kommt nach der Anmeldung.</translation>
    </message>
    <message>
        <source>That is a page of the admin panel; the shop is at %1</source>
        <translation>Dies ist eine Seite des Admin-Bereichs; der Shop ist unter %1</translation>
    </message>
    <message>
        <source>The shop is asked at %1</source>
        <translation>Der Shop wird unter %1 abgefragt</translation>
    </message>
    <message>
        <source>A proxy’s address looks like http://HOST:PORT or socks5://HOST:PORT, without a password.</source>
        <translation>Eine Proxy-Adresse hat die Form http://HOST:PORT oder socks5://HOST:PORT, ohne Passwort.</translation>
    </message>
    <message>
        <source>A certificate’s SHA-256 has 64 hexadecimal digits.</source>
        <translation>Der SHA-256-Wert eines Zertifikats hat 64 hexadezimale Stellen.</translation>
    </message>
</context>
<context>
    <name>qm::ui::AllShopsPage</name>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet ist</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Alle Shops</translation>
    </message>
    <message>
        <source>%1 (not pulled yet)</source>
        <translation>%1 (noch nicht abgerufen)</translation>
    </message>
    <message>
        <source>%1 (its copy cannot be read until it is opened)</source>
        <translation>%1 (seine Kopie ist erst lesbar, wenn er geöffnet wurde)</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>No shop has been pulled yet</source>
        <translation>Noch kein Shop wurde abgerufen</translation>
    </message>
    <message>
        <source>This page lists what the local copies of all connected shops hold. Open a shop and pull it.</source>
        <translation>Diese Seite listet auf, was die lokalen Kopien aller verbundenen Shops enthalten. Einen Shop öffnen und abrufen.</translation>
    </message>
    <message>
        <source>The local copies cannot be read</source>
        <translation>Die lokalen Kopien können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No shop has a row for these filters and this search.</source>
        <translation>Kein Shop hat eine Zeile zu diesen Filtern und dieser Suche.</translation>
    </message>
</context>
<context>
    <name>qm::ui::AttributeChoice</name>
    <message>
        <source>Use default</source>
        <translation>Standard verwenden</translation>
    </message>
    <message>
        <source>Leave this attribute alone</source>
        <translation>Dieses Attribut unverändert lassen</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Attribut wählen</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Neuer Wert von %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::AttributeEditDialog</name>
    <message>
        <source>Another attribute</source>
        <translation>Weiteres Attribut</translation>
    </message>
    <message>
        <source>Also where no product of the attribute set has a value</source>
        <translation>Auch wo kein Produkt des Attributsatzes einen Wert hat</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <translation>Attribute ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln product(s)</source>
        <translation>
            <numerusform>%Ln Produkt ändern</numerusform>
            <numerusform>%Ln Produkte ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>The same value for all of them, staged as one set.</source>
        <translation>Derselbe Wert für alle, als ein Satz vorgemerkt.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>What products would become</source>
        <translation>Was aus den Produkten würde</translation>
    </message>
    <message>
        <source>Staging sends nothing to the shop.</source>
        <translation>Vormerken sendet nichts an den Shop.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung vormerken</numerusform>
            <numerusform>%Ln Änderungen vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Alle Store-Ansichten</translation>
    </message>
    <message>
        <source>%1, all its views</source>
        <translation>%1, alle Ansichten</translation>
    </message>
    <message>
        <source>Choose what is to be another</source>
        <translation>Wählen, was sich ändern soll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) change</source>
        <translation>
            <numerusform>%Ln Produkt ändert sich</numerusform>
            <numerusform>%Ln Produkte ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are so already</source>
        <translation>
            <numerusform>%Ln Wert ist schon so</numerusform>
            <numerusform>%Ln Werte sind schon so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot be staged</source>
        <translation>
            <numerusform>%Ln Wert kann nicht vorgemerkt werden</numerusform>
            <numerusform>%Ln Werte können nicht vorgemerkt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>So already: %1</source>
        <translation>Schon so: %1</translation>
    </message>
    <message>
        <source>Without the attribute: %1</source>
        <translation>Ohne das Attribut: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) stay as they are</source>
        <translation>
            <numerusform>%Ln Wert bleibt unverändert</numerusform>
            <numerusform>%Ln Werte bleiben unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>all store views</source>
        <translation>alle Store-Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln product(s)</source>
        <extracomment>%1: names of attributes. What a set of changes is called.</extracomment>
        <translation>
            <numerusform>%1 bei %Ln Produkt</numerusform>
            <numerusform>%1 bei %Ln Produkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln Änderung vorgemerkt</numerusform>
            <numerusform>%Ln Änderungen vorgemerkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::CellEditing</name>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln Änderung vorgemerkt</numerusform>
            <numerusform>%Ln Änderungen vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was typed: the cell stays as it is</source>
        <translation>Nichts eingegeben: Die Zelle bleibt unverändert</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Es gibt nichts einzufügen</translation>
    </message>
    <message>
        <source>The block has more rows than the list from here on: nothing was pasted</source>
        <translation>Der Block hat mehr Zeilen als die Liste ab hier: Nichts wurde eingefügt</translation>
    </message>
    <message>
        <source>Select the cell to copy and those below it first</source>
        <translation>Zuerst die zu kopierende Zelle und die darunter auswählen</translation>
    </message>
    <message>
        <source>These cells cannot be edited</source>
        <translation>Diese Zellen können nicht bearbeitet werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the block cannot be edited and stay</source>
        <translation>
            <numerusform>%Ln Zelle des Blocks ist nicht bearbeitbar und bleibt</numerusform>
            <numerusform>%Ln Zellen des Blocks sind nicht bearbeitbar und bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>The change before is on its way to the shop</source>
        <translation>Die vorige Änderung ist unterwegs zum Shop</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are as in the shop</source>
        <translation>
            <numerusform>%Ln Zelle ist wie im Shop</numerusform>
            <numerusform>%Ln Zellen sind wie im Shop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is staged in these cells</source>
        <translation>In diesen Zellen ist nichts vorgemerkt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln Änderung verworfen</numerusform>
            <numerusform>%Ln Änderungen verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in these cells that could be taken away</source>
        <translation>In diesen Zellen gibt es nichts zu entfernen</translation>
    </message>
    <message>
        <source>Choose a quantity at a source first</source>
        <translation>Zuerst eine Menge an einer Quelle wählen</translation>
    </message>
    <message>
        <source>Select prices first</source>
        <translation>Zuerst Preise auswählen</translation>
    </message>
    <message>
        <source>There is no staged edit of this page to take back</source>
        <translation>Auf dieser Seite ist nichts Vorgemerktes zurückzunehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged edit(s) taken back</source>
        <translation>
            <numerusform>%Ln vorgemerkte Änderung zurückgenommen</numerusform>
            <numerusform>%Ln vorgemerkte Änderungen zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is another one before all of it was read: nothing was pasted</source>
        <translation>Die Liste ist eine andere geworden, bevor sie ganz gelesen war: Nichts wurde eingefügt</translation>
    </message>
    <message>
        <source>The list is still being read: nothing was changed</source>
        <translation>Die Liste wird noch gelesen: Nichts wurde geändert</translation>
    </message>
    <message>
        <source>The block before still waits for its rows: this one was not pasted</source>
        <translation>Der vorige Block wartet noch auf seine Zeilen: Dieser wurde nicht eingefügt</translation>
    </message>
    <message>
        <source>The list is still being read: the block is pasted when its rows are there</source>
        <translation>Die Liste wird noch gelesen: Der Block wird eingefügt, sobald seine Zeilen da sind</translation>
    </message>
</context>
<context>
    <name>qm::ui::ChangesPage</name>
    <message>
        <source>Which changes are shown</source>
        <translation>Welche Änderungen gezeigt werden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Erneut addieren</translation>
    </message>
    <message>
        <source>Take the shop&apos;s</source>
        <translation>Shop-Wert nehmen</translation>
    </message>
    <message>
        <source>Undo this set</source>
        <translation>Satz rückgängig machen</translation>
    </message>
    <message>
        <source>The same difference, on what the shop has now</source>
        <translation>Derselbe Unterschied auf den jetzigen Wert des Shops</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Sets of changes</source>
        <translation>Änderungssätze</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>Nichts vorgemerkt</translation>
    </message>
    <message>
        <source>Edit quantities in Stock, or prices in Prices: what you type is staged here and reviewed before anything reaches the shop.</source>
        <translation>Mengen unter „Bestand“ oder Preise unter „Preise“ bearbeiten: Eingaben werden hier vorgemerkt und geprüft, bevor etwas den Shop erreicht.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which changes are shown. “Open”: not pushed yet (adjective); “Trouble”: with conflicts or refusals</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Alle offenen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln Änderung verworfen</numerusform>
            <numerusform>%Ln Änderungen verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) resolved</source>
        <translation>
            <numerusform>%Ln Änderung geklärt</numerusform>
            <numerusform>%Ln Änderungen geklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>There is nothing of this set that could be taken back</source>
        <translation>In diesem Satz gibt es nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Staged as a set of its own: review and push it</source>
        <translation>Als eigener Satz vorgemerkt: prüfen und übertragen</translation>
    </message>
    <message numerus="yes">
        <source>Staged as a set of its own, without %Ln cell(s) that have another open change</source>
        <translation>
            <numerusform>Als eigener Satz vorgemerkt, ohne %Ln Zelle mit einer anderen offenen Änderung</numerusform>
            <numerusform>Als eigener Satz vorgemerkt, ohne %Ln Zellen mit einer anderen offenen Änderung</numerusform>
        </translation>
    </message>
    <message>
        <source>Line between sets and changes</source>
        <translation>Linie zwischen Sätzen und Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)…</source>
        <translation>
            <numerusform>%Ln Änderung übertragen…</numerusform>
            <numerusform>%Ln Änderungen übertragen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)…</source>
        <translation>
            <numerusform>%Ln Änderung verwerfen…</numerusform>
            <numerusform>%Ln Änderungen verwerfen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln staged change(s)?</source>
        <translation>
            <numerusform>%Ln vorgemerkte Änderung verwerfen?</numerusform>
            <numerusform>%Ln vorgemerkte Änderungen verwerfen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::CheckList</name>
    <message>
        <source>The next step shows what is missing</source>
        <translation>Der nächste Schritt zeigt, was fehlt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST-API</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Stock sources</source>
        <translation>Bestandsquellen</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <source>Slashes in SKUs</source>
        <translation>Schrägstriche in SKUs</translation>
    </message>
</context>
<context>
    <name>qm::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Enter shows and hides, Alt with an arrow key moves; titles can be dragged, too</source>
        <translation>Enter zeigt und verbirgt, Alt mit einer Pfeiltaste verschiebt; auch Titel lassen sich ziehen</translation>
    </message>
</context>
<context>
    <name>qm::ui::ConnectDialog</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Name and mark</source>
        <translation>Name und Kennzeichen</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>Shop verbinden</translation>
    </message>
    <message>
        <source>The test only reads. Nothing is stored before the last step.</source>
        <translation>Der Test liest nur. Vor dem letzten Schritt wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>without keys and tokens</source>
        <translation>ohne Schlüssel und Tokens</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect and pull</source>
        <translation>Verbinden und abrufen</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>The shop lets us in</source>
        <translation>Der Shop gewährt Zugang</translation>
    </message>
    <message>
        <source>One cause found</source>
        <translation>Eine Ursache gefunden</translation>
    </message>
    <message>
        <source>The profile was not stored</source>
        <translation>Das Profil wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>qm::ui::CustomerPane</name>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>Bestellungen %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-ID</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>default billing</source>
        <translation>Standard-Rechnungsadresse</translation>
    </message>
    <message>
        <source>default shipping</source>
        <translation>Standard-Lieferadresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>No order of this account in the local copy</source>
        <translation>Keine Bestellung dieses Kontos in der lokalen Kopie</translation>
    </message>
</context>
<context>
    <name>qm::ui::DayChart</name>
    <message>
        <source>Orders per day</source>
        <translation>Bestellungen pro Tag</translation>
    </message>
    <message>
        <source>Revenue per day in %1</source>
        <translation>Umsatz pro Tag in %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s)</source>
        <translation>
            <numerusform>%1: %Ln Bestellung</numerusform>
            <numerusform>%1: %Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>, %1 expected at this pace</source>
        <translation>, bei diesem Tempo %1 zu erwarten</translation>
    </message>
</context>
<context>
    <name>qm::ui::DetailPane</name>
    <message>
        <source>Close the detail</source>
        <translation>Detail schließen</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Teile des Datensatzes</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>qm::ui::FeatureTable</name>
    <message>
        <source>Orders and comments</source>
        <translation>Bestellungen und Kommentare</translation>
    </message>
    <message>
        <source>No Orders page</source>
        <translation>Keine Seite „Bestellungen“</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>No invoices</source>
        <translation>Keine Rechnungen</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>No shipments, no tracks</source>
        <translation>Keine Lieferungen und Sendungsnummern</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>No refunds</source>
        <translation>Keine Erstattungen</translation>
    </message>
    <message>
        <source>Payment transactions</source>
        <translation>Zahlungstransaktionen</translation>
    </message>
    <message>
        <source>No transactions</source>
        <translation>Keine Transaktionen</translation>
    </message>
    <message>
        <source>Products and prices</source>
        <translation>Produkte und Preise</translation>
    </message>
    <message>
        <source>No Products, no Prices</source>
        <translation>Keine Produkte und Preise</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Codes without labels</source>
        <translation>Codes ohne Bezeichnungen</translation>
    </message>
    <message>
        <source>Attribute sets</source>
        <translation>Attributsätze</translation>
    </message>
    <message>
        <source>Sets without names</source>
        <translation>Sätze ohne Namen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>No categories</source>
        <translation>Keine Kategorien</translation>
    </message>
    <message>
        <source>Stock per source</source>
        <translation>Bestand je Quelle</translation>
    </message>
    <message>
        <source>Pieces per product only</source>
        <translation>Nur Stück je Produkt</translation>
    </message>
    <message>
        <source>Stocks</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>No salable quantities</source>
        <translation>Keine verkaufbaren Mengen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>No Customers page</source>
        <translation>Keine Seite „Kunden“</translation>
    </message>
    <message>
        <source>Customer groups</source>
        <translation>Kundengruppen</translation>
    </message>
    <message>
        <source>Groups without names</source>
        <translation>Gruppen ohne Namen</translation>
    </message>
    <message>
        <source>Price rules and coupons</source>
        <translation>Preisregeln und Gutscheine</translation>
    </message>
    <message>
        <source>No rules, no coupons</source>
        <translation>Keine Regeln und Gutscheine</translation>
    </message>
    <message>
        <source>Websites and store views</source>
        <translation>Websites und Store-Ansichten</translation>
    </message>
    <message>
        <source>Views without names</source>
        <translation>Ansichten ohne Namen</translation>
    </message>
    <message>
        <source>Bulk monitor</source>
        <translation>Massenvorgänge</translation>
    </message>
    <message>
        <source>No bulk monitor</source>
        <translation>Keine Massenvorgänge</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not in this shop</source>
        <translation>nicht in diesem Shop</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>What this login may read</source>
        <translation>Was dieser Zugang lesen darf</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Resource in the role</source>
        <translation>Ressource in der Rolle</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Ohne sie</translation>
    </message>
</context>
<context>
    <name>qm::ui::FieldEditing</name>
    <message>
        <source>The change before is on its way to the shop</source>
        <translation>Die vorige Änderung ist unterwegs zum Shop</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln Änderung vorgemerkt</numerusform>
            <numerusform>%Ln Änderungen vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are as in the shop</source>
        <translation>
            <numerusform>%Ln Wert ist wie im Shop</numerusform>
            <numerusform>%Ln Werte sind wie im Shop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln Änderung verworfen</numerusform>
            <numerusform>%Ln Änderungen verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on its way to the shop and cannot be taken back any more</source>
        <translation>Unterwegs zum Shop, kann nicht mehr zurückgenommen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged edit(s) taken back</source>
        <translation>
            <numerusform>%Ln vorgemerkte Änderung zurückgenommen</numerusform>
            <numerusform>%Ln vorgemerkte Änderungen zurückgenommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::FieldRow</name>
    <message>
        <source>Take the staged edit back</source>
        <translation>Vorgemerkte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Take the staged edit of %1 back</source>
        <translation>Vorgemerkte Änderung von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Neuer Wert von %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
</context>
<context>
    <name>qm::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>What every row shown must hold</source>
        <translation>Was jede gezeigte Zeile erfüllen muss</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
</context>
<context>
    <name>qm::ui::FilterEditor</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Or…</source>
        <translation>Oder…</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>The others stay</source>
        <translation>Die anderen bleiben</translation>
    </message>
    <message>
        <source>A condition beside this one: a row is shown when one of them holds</source>
        <translation>Eine Bedingung neben dieser: Eine Zeile wird gezeigt, wenn eine davon gilt</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>Filter ändern</translation>
    </message>
    <message>
        <source>or %1 %2</source>
        <translation>oder %1 %2</translation>
    </message>
    <message>
        <source>In your time zone; with Z at the end in UTC</source>
        <translation>In der eigenen Zeitzone; mit Z am Ende in UTC</translation>
    </message>
    <message>
        <source>A, B, C</source>
        <translation>A, B, C</translation>
    </message>
    <message>
        <source>%part%</source>
        <translation>%Teil%</translation>
    </message>
    <message>
        <source>2026-11-23, or -14d for 14 days ago</source>
        <translation>2026-11-23 oder -14d für vor 14 Tagen</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>Es gibt keine solche Spalte</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Ein Wert fehlt</translation>
    </message>
</context>
<context>
    <name>qm::ui::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Guide · Quartermaster</source>
        <translation>Handbuch · Quartermaster</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>qm::ui::ImportDialog</name>
    <message>
        <source>Looking at the file</source>
        <translation>Die Datei wird angesehen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Das erste</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>the attribute of that name</source>
        <translation>das Attribut dieses Namens</translation>
    </message>
    <message>
        <source>What the column %1 stands for</source>
        <translation>Wofür die Spalte %1 steht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are as the shop has them</source>
        <translation>
            <numerusform>%Ln Wert ist wie im Shop</numerusform>
            <numerusform>%Ln Werte sind wie im Shop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way to the shop stay</source>
        <translation>
            <numerusform>%Ln unterwegs zum Shop bleibt</numerusform>
            <numerusform>%Ln unterwegs zum Shop bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are left out</source>
        <translation>
            <numerusform>%Ln Spalte wird ausgelassen</numerusform>
            <numerusform>%Ln Spalten werden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace what %1 has staged in %Ln cell(s)</source>
        <translation>
            <numerusform>Ersetzen, was %1 in %Ln Zelle vorgemerkt hat</numerusform>
            <numerusform>Ersetzen, was %1 in %Ln Zellen vorgemerkt hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be staged of it</source>
        <translation>Daraus kann nichts vorgemerkt werden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung vormerken</numerusform>
            <numerusform>%Ln Änderungen vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Write the refused rows to a file</source>
        <translation>Abgelehnte Zeilen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Behind the name of a file: the rows of it that were refused</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Writing the refused rows</source>
        <translation>Die abgelehnten Zeilen werden geschrieben</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing of the file is staged.</source>
        <translation>Nichts aus der Datei ist vorgemerkt.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>What the file is about</source>
        <translation>Worum es in der Datei geht</translation>
    </message>
    <message>
        <source>+5 and −5 add to what is there</source>
        <translation>+5 und −5 werden zum Vorhandenen addiert</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Write refused rows to a file…</source>
        <translation>Abgelehnte Zeilen in Datei schreiben…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Product attributes</source>
        <translation>Produktattribute</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>comma ,</source>
        <extracomment>Signs that part the cells of a file</extracomment>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>Senkrechter Strich |</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>eine wählen</translation>
    </message>
    <message>
        <source>as each number shows</source>
        <translation>wie in jeder Zahl erkennbar</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where stock is; a column of a file</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Wird vorgemerkt</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 Zeilen gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 geschrieben</numerusform>
            <numerusform>%Ln Zeilen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of %1 staged</source>
        <translation>
            <numerusform>%Ln Änderung aus %1 vorgemerkt</numerusform>
            <numerusform>%Ln Änderungen aus %1 vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Line between columns and rows</source>
        <translation>Linie zwischen Spalten und Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>Store view</source>
        <translation>Store-Ansicht</translation>
    </message>
    <message>
        <source>Id of the store view</source>
        <translation>Id der Store-Ansicht</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Sonderpreis</translation>
    </message>
    <message>
        <source>Special price from</source>
        <translation>Sonderpreis ab</translation>
    </message>
    <message>
        <source>Special price until</source>
        <translation>Sonderpreis bis</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Id of the website</source>
        <translation>Id der Website</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Kundengruppe</translation>
    </message>
    <message>
        <source>Tier price from quantity</source>
        <translation>Staffelpreis ab Menge</translation>
    </message>
    <message>
        <source>Tier price</source>
        <translation>Staffelpreis</translation>
    </message>
    <message>
        <source>Kind of tier price</source>
        <extracomment>Fixed amount or percentage; a column of a file</extracomment>
        <translation>Art des Staffelpreises</translation>
    </message>
</context>
<context>
    <name>qm::ui::ImportPreviewModel</name>
    <message>
        <source>good</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>as the shop has it</source>
        <translation>wie im Shop</translation>
    </message>
    <message>
        <source>%1 has staged another value</source>
        <translation>%1 hat einen anderen Wert vorgemerkt</translation>
    </message>
    <message>
        <source>on its way to the shop</source>
        <translation>unterwegs zum Shop</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>qm::ui::ImportRefusalModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>qm::ui::LabelsDialog</name>
    <message>
        <source>Reading the local copy</source>
        <translation>Die lokale Kopie wird gelesen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Open this label</source>
        <translation>Dieses Etikett öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Shipping labels of %Ln order(s)</source>
        <translation>
            <numerusform>Versandetiketten von %Ln Bestellung</numerusform>
            <numerusform>Versandetiketten von %Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Etikett</numerusform>
            <numerusform>%Ln Etiketten</numerusform>
        </translation>
    </message>
    <message>
        <source>The local copy has no shipping label of these orders</source>
        <translation>Die lokale Kopie hat kein Versandetikett dieser Bestellungen</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Ordner für die PDFs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) written</source>
        <translation>
            <numerusform>%Ln Etikett geschrieben</numerusform>
            <numerusform>%Ln Etiketten geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens PDFs: save the label and open it elsewhere</source>
        <translation>Kein Programm auf diesem Rechner öffnet PDFs: Speichern Sie das Etikett und öffnen Sie es anderswo</translation>
    </message>
    <message>
        <source>No shipping labels</source>
        <translation>Keine Versandetiketten</translation>
    </message>
</context>
<context>
    <name>qm::ui::LadderSection</name>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Basispreis</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Sonderpreis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tier prices</source>
        <translation>Staffelpreise</translation>
    </message>
    <message>
        <source>No tier prices</source>
        <translation>Keine Staffelpreise</translation>
    </message>
    <message>
        <source>There is no price in these cells that could be taken away</source>
        <translation>In diesen Zellen gibt es keinen Preis zu entfernen</translation>
    </message>
    <message>
        <source>Customer group of a new tier</source>
        <translation>Kundengruppe einer neuen Staffel</translation>
    </message>
    <message>
        <source>Website of a new tier</source>
        <translation>Website einer neuen Staffel</translation>
    </message>
    <message>
        <source>All websites</source>
        <translation>Alle Websites</translation>
    </message>
    <message>
        <source>Quantity of a new tier</source>
        <translation>Menge einer neuen Staffel</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Ab Menge</translation>
    </message>
    <message>
        <source>Price of a new tier</source>
        <translation>Preis einer neuen Staffel</translation>
    </message>
    <message>
        <source>Price, or 5 % off</source>
        <translation>Preis oder 5 % Abzug</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>Staffel hinzufügen</translation>
    </message>
    <message>
        <source>A tier needs a price, or a discount like 5 %</source>
        <translation>Eine Staffel braucht einen Preis oder einen Abzug wie 5 %</translation>
    </message>
</context>
<context>
    <name>qm::ui::LadderView</name>
    <message>
        <source>Tier prices</source>
        <translation>Staffelpreise</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>qm::ui::LevelMark</name>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>qm::ui::ListPage</name>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>The columns are as they were at first</source>
        <translation>Die Spalten sind wie am Anfang</translation>
    </message>
    <message>
        <source>The columns are as saved</source>
        <translation>Die Spalten sind wie gespeichert</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tab separated (*.tsv)</source>
        <translation>Tabulatorgetrennt (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Anzeige exportieren</translation>
    </message>
    <message>
        <source>The list is still being read: export it when its count is there</source>
        <translation>Die Liste wird noch gelesen: exportieren, sobald ihre Anzahl da ist</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Schreiben: %1</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 nach %2 geschrieben</translation>
    </message>
    <message>
        <source>Canceled; nothing was written</source>
        <translation>Abgebrochen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Nichts wurde geschrieben. %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>That row is not in the local copy</source>
        <translation>Diese Zeile ist nicht in der lokalen Kopie</translation>
    </message>
    <message>
        <source>All store views are shown: the row is not of %1</source>
        <translation>Alle Store-Ansichten werden gezeigt: Die Zeile gehört nicht zu %1</translation>
    </message>
    <message>
        <source>The columns of this list cannot be read: %1</source>
        <translation>Die Spalten dieser Liste können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>The local copy is kept by %1</source>
        <translation>Die lokale Kopie wird von %1 geführt</translation>
    </message>
    <message>
        <source>The shop is being read already: what changed comes with it. Resync when it is done</source>
        <translation>Der Shop wird bereits gelesen: Geändertes kommt damit. Danach neu lesen</translation>
    </message>
    <message numerus="yes">
        <source>For more than %1 rows a pull is faster</source>
        <translation>
            <numerusform>Für mehr als %1 Zeile ist ein Abruf schneller</numerusform>
            <numerusform>Für mehr als %1 Zeilen ist ein Abruf schneller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) selected</source>
        <translation>
            <numerusform>%Ln Zelle ausgewählt</numerusform>
            <numerusform>%Ln Zellen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>So many selected rows are not kept through a new order or filter: none is selected now</source>
        <translation>So viele ausgewählte Zeilen bleiben bei neuer Sortierung oder neuem Filter nicht erhalten: Jetzt ist keine ausgewählt</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Sort by (with Shift: and then by)</source>
        <translation>Sortieren nach (mit Umschalt: und dann nach)</translation>
    </message>
    <message>
        <source>%1 (ascending, %2)</source>
        <translation>%1 (aufsteigend, %2)</translation>
    </message>
    <message>
        <source>%1 (descending, %2)</source>
        <translation>%1 (absteigend, %2)</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>First pull</source>
        <translation>Erster Abruf</translation>
    </message>
    <message>
        <source>First pull, at the %1 now</source>
        <translation>Erster Abruf, jetzt: %1</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Ansicht „%1“ entfernt</translation>
    </message>
    <message>
        <source>It can be put back until another view is chosen.</source>
        <translation>Sie kann zurückgeholt werden, bis eine andere Ansicht gewählt wird.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The local copy is damaged</source>
        <translation>Die lokale Kopie ist beschädigt</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Die Liste kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>It can be made again from the shop; the damaged file is kept. Saved views are not in it and are safe.</source>
        <translation>Sie kann aus dem Shop neu angelegt werden; die beschädigte Datei wird aufbewahrt. Gespeicherte Ansichten liegen nicht darin und sind sicher.</translation>
    </message>
    <message>
        <source>The local copy cannot be asked for what this view wants.</source>
        <translation>Die lokale Kopie kann nicht nach dem gefragt werden, was diese Ansicht braucht.</translation>
    </message>
    <message>
        <source>The local copy was asked and did not answer.</source>
        <translation>Die lokale Kopie wurde gefragt und hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Make the copy again</source>
        <translation>Kopie neu anlegen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Nothing in %1</source>
        <translation>Nichts in %1</translation>
    </message>
    <message>
        <source>Other stores of this shop may have some.</source>
        <translation>Andere Stores dieses Shops haben vielleicht welche.</translation>
    </message>
    <message>
        <source>Show all store views</source>
        <translation>Alle Store-Ansichten zeigen</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Nichts passt zu diesem Filter</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches all %n filters</source>
        <translation>
            <numerusform>Nichts passt zu %n Filter</numerusform>
            <numerusform>Nichts passt zu allen %n Filtern</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaving one out would show:</source>
        <translation>Ohne einen davon gäbe es:</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n filters</source>
        <translation>
            <numerusform>%n Filter löschen</numerusform>
            <numerusform>%n Filter löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the shop</source>
        <translation>Den Shop fragen</translation>
    </message>
    <message>
        <source>One request, for what is searched for, without the other filters</source>
        <translation>Eine Anfrage nach dem Suchbegriff, ohne die anderen Filter</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>Suche „%1“</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Alle %1 auswählen</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>sie wurde inzwischen entfernt</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>The view was not saved: %1</source>
        <translation>Die Ansicht wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Ansicht „%1“ gespeichert</translation>
    </message>
    <message>
        <source>This view is always there: duplicate it to have it under another name</source>
        <translation>Diese Ansicht ist immer da: duplizieren, um sie unter anderem Namen zu haben</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Duplicate view</source>
        <translation>Ansicht duplizieren</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Write this view to a file</source>
        <translation>Ansicht in Datei schreiben</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Ansichten (*.json)</translation>
    </message>
    <message>
        <source>The view is in %1</source>
        <translation>Die Ansicht ist in %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Read a view from a file</source>
        <translation>Ansicht aus Datei lesen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The view is one of another page: %1</source>
        <translation>Die Ansicht gehört zu einer anderen Seite: %1</translation>
    </message>
    <message>
        <source>This view is always there</source>
        <translation>Diese Ansicht ist immer da</translation>
    </message>
    <message>
        <source>The view was not removed: %1</source>
        <translation>Die Ansicht wurde nicht entfernt: %1</translation>
    </message>
    <message>
        <source>Saved views cannot be read: %1</source>
        <translation>Gespeicherte Ansichten können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Select products first</source>
        <translation>Zuerst Produkte auswählen</translation>
    </message>
    <message>
        <source>There is no staged edit of this page to take back</source>
        <translation>Auf dieser Seite ist nichts Vorgemerktes zurückzunehmen</translation>
    </message>
    <message>
        <source>Line between list and detail</source>
        <translation>Linie zwischen Liste und Detail</translation>
    </message>
    <message>
        <source>Change attributes of %1…</source>
        <extracomment>%1: how many products are selected</extracomment>
        <translation>Attribute von %1 ändern…</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: how many rows are selected, to the clipboard</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Resync %1</source>
        <extracomment>%1: how many rows are selected, that are read again from the shop</extracomment>
        <translation>%1 neu lesen</translation>
    </message>
</context>
<context>
    <name>qm::ui::LiveQuestion</name>
    <message>
        <source>Type %1 to push to a live shop</source>
        <translation>%1 eingeben, um an einen Live-Shop zu übertragen</translation>
    </message>
</context>
<context>
    <name>qm::ui::LowLevelsDialog</name>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Low stock numbers</source>
        <translation>Grenzen für geringen Bestand</translation>
    </message>
    <message>
        <source>When is stock low?</source>
        <translation>Wann ist der Bestand gering?</translation>
    </message>
    <message>
        <source>With fewer pieces than this at a source that is in stock. Where a source has no number, that of all sources counts; without it, the shop&apos;s own number of each product. Nothing is changed in the shop.</source>
        <translation>Mit weniger Stück als hier an einer Quelle, die auf Lager ist. Wo eine Quelle keine Zahl hat, gilt die aller Quellen; ohne sie die Zahl des Shops für jedes Produkt. Im Shop wird nichts geändert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>the shop&apos;s number</source>
        <extracomment>In an empty field for a number of pieces: the shop&apos;s own number of each product is used</extracomment>
        <translation>Zahl des Shops</translation>
    </message>
    <message>
        <source>Write a number of pieces, such as 5, or nothing.</source>
        <translation>Eine Stückzahl schreiben, etwa 5, oder nichts.</translation>
    </message>
    <message>
        <source>Kept. The window that keeps the copy shows it from its next start on.</source>
        <translation>Übernommen. Das Fenster, das die Kopie führt, zeigt es ab seinem nächsten Start.</translation>
    </message>
    <message>
        <source>Low stock goes by the numbers you gave.</source>
        <translation>Geringer Bestand richtet sich nach den angegebenen Zahlen.</translation>
    </message>
</context>
<context>
    <name>qm::ui::MainWindow</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>What stands behind “Local copy:” while no shop is open</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open in admin</source>
        <translation>Im Admin-Bereich öffnen</translation>
    </message>
    <message>
        <source>Where is the admin?</source>
        <translation>Wo ist der Admin-Bereich?</translation>
    </message>
    <message>
        <source>Most shops keep their admin at an address of their own.
What stands behind %1/ when you are logged in there, up to the next slash?</source>
        <translation>Die meisten Shops haben ihren Admin-Bereich unter einer eigenen Adresse.
Was steht nach der Anmeldung dort hinter %1/, bis zum nächsten Schrägstrich?</translation>
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
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>Nichts vorgemerkt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are in the shop, read back</source>
        <translation>
            <numerusform>%Ln Änderung ist im Shop, gegengelesen</numerusform>
            <numerusform>%Ln Änderungen sind im Shop, gegengelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s) are in the shop</source>
        <translation>
            <numerusform>%1 von %Ln Änderung ist im Shop</numerusform>
            <numerusform>%1 von %Ln Änderungen sind im Shop</numerusform>
        </translation>
    </message>
    <message>
        <source>Quartermaster did not end as it should</source>
        <translation>Quartermaster wurde nicht ordnungsgemäß beendet</translation>
    </message>
    <message>
        <source>That was the session that began %1. Staged changes are safe, they are on the disk; what was on its way to a shop is asked of the shop before anything else is sent.</source>
        <translation>Das war die Sitzung, die %1 begann. Vorgemerkte Änderungen sind sicher, sie liegen auf der Festplatte; was unterwegs zu einem Shop war, wird beim Shop erfragt, bevor etwas anderes gesendet wird.</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Version %1 can be had</source>
        <translation>Version %1 ist verfügbar</translation>
    </message>
    <message>
        <source>You have %1. Nothing is installed by itself.</source>
        <translation>Installiert ist %1. Nichts wird von selbst installiert.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite dazu öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>%1 is not in the local copy</source>
        <translation>%1 ist nicht in der lokalen Kopie</translation>
    </message>
    <message>
        <source>It is not in the local copy, which %1 keeps</source>
        <translation>Nicht in der lokalen Kopie, die von %1 geführt wird</translation>
    </message>
    <message>
        <source>It is not in the local copy yet; the pull that is running brings it</source>
        <translation>Noch nicht in der lokalen Kopie; der laufende Abruf bringt es mit</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 h</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Wird übertragen</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Abruf läuft</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Rows a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Making lists of %1 fast</source>
        <extracomment>%1: a kind in the plural, “orders”</extracomment>
        <translation>Listen werden beschleunigt: %1</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>Wird neu gelesen: %1</translation>
    </message>
    <message>
        <source>Pulling %1</source>
        <translation>Abruf: %1</translation>
    </message>
    <message>
        <source>trying</source>
        <extracomment>After “Offline”: the shop is being asked again right now</extracomment>
        <translation>Versuch läuft</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>nächster Versuch %1</translation>
    </message>
    <message>
        <source>next try in %1 s</source>
        <translation>nächster Versuch in %1 s</translation>
    </message>
    <message>
        <source>integration token</source>
        <translation>Integrationstoken</translation>
    </message>
    <message>
        <source>admin user</source>
        <translation>Admin-Benutzer</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>the copy is kept by %1</source>
        <translation>die Kopie wird von %1 geführt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>The pull stopped</source>
        <translation>Abruf angehalten</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>What stands behind “Local copy:” when there is none yet</extracomment>
        <translation>entsteht gerade</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 under way, %2 may be at once</source>
        <extracomment>Both numbers are of requests to the shop</extracomment>
        <translation>%1 unterwegs, %2 zugleich erlaubt</translation>
    </message>
    <message>
        <source>%1 waiting for their turn</source>
        <translation>%1 in der Warteschlange</translation>
    </message>
    <message>
        <source>the shop asked for a pause</source>
        <translation>der Shop bat um eine Pause</translation>
    </message>
    <message>
        <source>%1 since the shop was opened</source>
        <translation>%1 seit Öffnen des Shops</translation>
    </message>
    <message>
        <source>The shop wants a code</source>
        <translation>Der Shop verlangt einen Code</translation>
    </message>
</context>
<context>
    <name>qm::ui::NamePage</name>
    <message>
        <source>Live: a shop with customers.</source>
        <translation>Live: ein Shop mit Kunden.</translation>
    </message>
    <message>
        <source>Staging: a shop to try things on.</source>
        <translation>Staging: ein Shop zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Read only: nothing in this shop is ever changed from here</source>
        <translation>Nur lesen: In diesem Shop wird von hier nie etwas geändert</translation>
    </message>
    <message>
        <source>The keys go into the keychain of this computer, never into a file. The profile itself holds no secret.</source>
        <translation>Die Schlüssel kommen in den Schlüsselbund dieses Computers, nie in eine Datei. Das Profil selbst enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>What is it called, and how careful must one be?</source>
        <translation>Wie heißt er, und wie vorsichtig muss man sein?</translation>
    </message>
    <message>
        <source>The name and the mark stand at the top of the window whenever this shop is open.</source>
        <translation>Name und Kennzeichen stehen oben im Fenster, wenn dieser Shop geöffnet ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Store view</source>
        <translation>Store-Ansicht</translation>
    </message>
    <message>
        <source>Keep them until Quartermaster closes</source>
        <translation>Behalten, bis Quartermaster endet</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>All store views (this login may not list them)</source>
        <translation>Alle Store-Ansichten (dieser Zugang darf sie nicht auflisten)</translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Alle Store-Ansichten</translation>
    </message>
    <message>
        <source>A name is needed: letters, digits, “-”, “_” and “.”.</source>
        <translation>Ein Name ist nötig: Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>A name has letters, digits, “-”, “_” and “.”, nothing else.</source>
        <translation>Ein Name besteht nur aus Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Es gibt bereits ein Profil mit diesem Namen.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the keys</source>
        <translation>Der Schlüsselbund dieses Computers hat die Schlüssel nicht angenommen</translation>
    </message>
    <message>
        <source>%1.

Nothing was stored. The keys can stay in memory until Quartermaster closes; to have them again at the next start, set these variables where it is started (or each with _FILE, naming a file):
%2</source>
        <translation>%1.

Nichts wurde gespeichert. Die Schlüssel können im Speicher bleiben, bis Quartermaster endet; um sie beim nächsten Start wieder zu haben, diese Variablen dort setzen, wo es gestartet wird (oder jede mit _FILE und dem Namen einer Datei):
%2</translation>
    </message>
    <message>
        <source>That name is kept for the practice store.</source>
        <translation>Dieser Name ist dem Übungsshop vorbehalten.</translation>
    </message>
    <message>
        <source>The environment has other keys for this name</source>
        <translation>Die Umgebung hat andere Schlüssel für diesen Namen</translation>
    </message>
    <message>
        <source>Nothing was stored: what was tested would not be used, because Quartermaster was started with these variables (or their _FILE form), which come first:
%1

Give the profile another name, or start Quartermaster without them.</source>
        <translation>Nichts wurde gespeichert: Was getestet wurde, käme nicht zum Einsatz, weil Quartermaster mit diesen Variablen (oder ihrer _FILE-Form) gestartet wurde, die vorgehen:
%1

Dem Profil einen anderen Namen geben oder Quartermaster ohne sie starten.</translation>
    </message>
</context>
<context>
    <name>qm::ui::OpenActionsDialog</name>
    <message>
        <source>It arrived</source>
        <translation>Es kam an</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Es kam nicht an</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open actions on orders</source>
        <translation>Offene Aktionen an Bestellungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No action on an order is open</source>
        <translation>Keine Aktion an einer Bestellung ist offen</translation>
    </message>
    <message>
        <source>Look for the reference %1 in the shop&apos;s admin, and at the payment provider&apos;s account where money moves; then say what you found.</source>
        <translation>Suchen Sie die Referenz %1 im Admin des Shops und, wo Geld fließt, im Konto des Zahlungsanbieters; sagen Sie dann, was Sie gefunden haben.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Sending, one order after the other</source>
        <translation>Wird gesendet, eine Bestellung nach der anderen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>%1 von %Ln erledigt</numerusform>
            <numerusform>%1 von %Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open action(s)</source>
        <translation>
            <numerusform>%Ln offene Aktion</numerusform>
            <numerusform>%Ln offene Aktionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderLinesView</name>
    <message>
        <source>What lies at which source</source>
        <translation>Was in welcher Quelle liegt</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Ship now</source>
        <translation>Jetzt liefern</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>“%1” is not a number of pieces.</source>
        <translation>„%1“ ist keine Stückzahl.</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderMenu</name>
    <message>
        <source>&amp;Orders</source>
        <translation>Be&amp;stellungen</translation>
    </message>
    <message>
        <source>&amp;Ship…</source>
        <translation>&amp;Liefern…</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>&amp;Fakturieren…</translation>
    </message>
    <message>
        <source>&amp;Refund…</source>
        <translation>&amp;Erstatten…</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>&amp;Kommentieren…</translation>
    </message>
    <message>
        <source>Put on &amp;hold…</source>
        <translation>&amp;Zurückstellen…</translation>
    </message>
    <message>
        <source>Take &amp;off hold…</source>
        <translation>Zurückstellung &amp;aufheben…</translation>
    </message>
    <message>
        <source>&amp;Cancel orders…</source>
        <extracomment>orders, for good</extracomment>
        <translation>Bestellungen &amp;stornieren…</translation>
    </message>
    <message>
        <source>Add a &amp;parcel…</source>
        <translation>&amp;Paket hinzufügen…</translation>
    </message>
    <message>
        <source>By their &amp;numbers…</source>
        <translation>Nach &amp;Nummern…</translation>
    </message>
    <message>
        <source>Import a &amp;tracking file…</source>
        <translation>Sendungsdatei &amp;importieren…</translation>
    </message>
    <message>
        <source>Pick &amp;list…</source>
        <translation>Pi&amp;ckliste…</translation>
    </message>
    <message>
        <source>No order is selected</source>
        <translation>Keine Bestellung ausgewählt</translation>
    </message>
    <message>
        <source>A push of orders is under way: it ends first</source>
        <translation>Eine Übertragung von Bestellungen läuft: Sie endet zuerst</translation>
    </message>
    <message>
        <source>Tracking file</source>
        <translation>Sendungsdatei</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt)</source>
        <translation>Tabellen (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>The tracking file cannot be used</source>
        <translation>Die Sendungsdatei kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Change the stat&amp;us…</source>
        <translation>Stat&amp;us ändern…</translation>
    </message>
    <message>
        <source>Op&amp;en actions…</source>
        <translation>Off&amp;ene Aktionen…</translation>
    </message>
    <message>
        <source>Pac&amp;king slips…</source>
        <translation>Pac&amp;kzettel…</translation>
    </message>
    <message>
        <source>Shipping la&amp;bels…</source>
        <translation>&amp;Versandetiketten…</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Dieses Profil ist nur zum Lesen: Dorthin wird nichts übertragen</translation>
    </message>
    <message>
        <source>The login&apos;s role may not do that: %1</source>
        <translation>Die Rolle der Anmeldung darf das nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) on orders are open: see “Open actions” in the menu Orders</source>
        <translation>
            <numerusform>%Ln Aktion an Bestellungen ist offen: siehe „Offene Aktionen“ im Menü Bestellungen</numerusform>
            <numerusform>%Ln Aktionen an Bestellungen sind offen: siehe „Offene Aktionen“ im Menü Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>To ship, by source and a&amp;ge…</source>
        <translation>Zu liefern, nach Quelle und Al&amp;ter…</translation>
    </message>
    <message>
        <source>Ship %1…</source>
        <extracomment>%1: how many orders are selected</extracomment>
        <translation>%1 liefern…</translation>
    </message>
    <message>
        <source>Invoice %1…</source>
        <extracomment>%1: how many orders are selected</extracomment>
        <translation>%1 fakturieren…</translation>
    </message>
    <message>
        <source>Hold %1…</source>
        <extracomment>%1: how many orders are selected, that are put on hold</extracomment>
        <translation>%1 zurückstellen…</translation>
    </message>
    <message numerus="yes">
        <source>That is done with %Ln order(s) at most: select fewer</source>
        <translation>
            <numerusform>Das geht mit höchstens %Ln Bestellung: wählen Sie weniger aus</numerusform>
            <numerusform>Das geht mit höchstens %Ln Bestellungen: wählen Sie weniger aus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderNumbersDialog</name>
    <message>
        <source>Numbers with blanks, commas or lines between them</source>
        <translation>Nummern, getrennt durch Leerzeichen, Kommas oder Zeilenumbrüche</translation>
    </message>
    <message>
        <source>Find these orders</source>
        <translation>Diese Bestellungen suchen</translation>
    </message>
    <message>
        <source>Orders by their numbers</source>
        <translation>Bestellungen nach Nummern</translation>
    </message>
    <message>
        <source>Order numbers</source>
        <translation>Bestellnummern</translation>
    </message>
    <message>
        <source>What is done with them</source>
        <translation>Was mit ihnen getan wird</translation>
    </message>
    <message>
        <source>Ship</source>
        <extracomment>Buttons, what is done with the orders that were found: verbs, as Magento’s own admin calls them</extracomment>
        <translation>Liefern</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fakturieren</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Zurückstellung aufheben</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Bestellungen stornieren</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Numbers that several stores use</source>
        <translation>Nummern, die mehrere Stores verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking the shop</source>
        <translation>Der Shop wird gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) found</source>
        <translation>
            <numerusform>%Ln Bestellung gefunden</numerusform>
            <numerusform>%Ln Bestellungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the shop: %1</source>
        <translation>nicht im Shop: %1</translation>
    </message>
    <message>
        <source>several stores use a number: tick those that are meant</source>
        <translation>mehrere Stores verwenden eine Nummer: die gemeinten ankreuzen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No order is left</source>
        <translation>Keine Bestellung übrig</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderPane</name>
    <message>
        <source>Ship…</source>
        <translation>Liefern…</translation>
    </message>
    <message>
        <source>Invoice…</source>
        <translation>Fakturieren…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Erstatten…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentieren…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Take off hold…</source>
        <translation>Zurückstellung aufheben…</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <extracomment>an order, for good</extracomment>
        <translation>Bestellung stornieren…</translation>
    </message>
    <message>
        <source>Add a parcel…</source>
        <translation>Paket hinzufügen…</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Dieses Profil ist nur zum Lesen: Dorthin wird nichts übertragen</translation>
    </message>
    <message>
        <source>customer notified</source>
        <translation>Kunde benachrichtigt</translation>
    </message>
    <message>
        <source>None in the local copy</source>
        <translation>Keine in der lokalen Kopie</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Aufhebung</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Comment on invoice %1: “%2”</source>
        <translation>Kommentar zu Rechnung %1: „%2“</translation>
    </message>
    <message>
        <source>Comment on shipment %1: “%2”</source>
        <translation>Kommentar zu Lieferung %1: „%2“</translation>
    </message>
    <message>
        <source>Comment on refund %1: “%2”</source>
        <translation>Kommentar zu Erstattung %1: „%2“</translation>
    </message>
    <message>
        <source>Comment: “%1”</source>
        <translation>Kommentar: „%1“</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Invoices %1</source>
        <translation>Rechnungen %1</translation>
    </message>
    <message>
        <source>Shipments %1</source>
        <translation>Lieferungen %1</translation>
    </message>
    <message>
        <source>Refunds %1</source>
        <translation>Erstattungen %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1 to ship · %2 shipped</source>
        <translation>%1 zu liefern · %2 geliefert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Shipped by its parts, one by one</source>
        <translation>Wird in Teilen geliefert, einzeln</translation>
    </message>
    <message>
        <source>Subtotal, incl. tax</source>
        <translation>Zwischensumme, inkl. Steuer</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Discount, %1</source>
        <translation>Rabatt, %1</translation>
    </message>
    <message>
        <source>Paid %1 · refunded %2 · tax %3</source>
        <translation>Bezahlt %1 · erstattet %2 · Steuer %3</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferung an</translation>
    </message>
    <message>
        <source>Nothing to ship</source>
        <translation>Nichts zu liefern</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Rechnung an</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Purchase order %1</source>
        <translation>Kaufauftrag %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Bestellung aufgegeben</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Invoice %1,</source>
        <translation>Rechnung %1,</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Lieferung %1</translation>
    </message>
    <message>
        <source>Refund %1,</source>
        <translation>Erstattung %1,</translation>
    </message>
    <message>
        <source>The login&apos;s role may not do that: %1</source>
        <translation>Die Rolle der Anmeldung darf das nicht: %1</translation>
    </message>
    <message>
        <source>Shipping labels…</source>
        <translation>Versandetiketten…</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderRequestsDialog</name>
    <message>
        <source>Requests of the plan</source>
        <translation>Anfragen des Plans</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderWorkDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading the orders from the shop</source>
        <translation>Die Bestellungen werden aus dem Shop gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln refused row(s)…</source>
        <translation>
            <numerusform>%Ln abgelehnte Zeile speichern…</numerusform>
            <numerusform>%Ln abgelehnte Zeilen speichern…</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the shop just now; each order is read again before its request.</source>
        <translation>Soeben aus dem Shop gelesen; jede Bestellung wird vor ihrer Anfrage erneut gelesen.</translation>
    </message>
    <message>
        <source>Sending, one order after the other</source>
        <translation>Wird gesendet, eine Bestellung nach der anderen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>%1 von %Ln erledigt</numerusform>
            <numerusform>%1 von %Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known to have arrived: look in the shop</source>
        <translation>
            <numerusform>Bei %Ln ist nicht bekannt, ob es ankam: im Shop nachsehen</numerusform>
            <numerusform>Bei %Ln ist nicht bekannt, ob sie ankamen: im Shop nachsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the refused rows go</source>
        <translation>Wohin die abgelehnten Zeilen kommen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1. Corrected, it can be imported again.</source>
        <translation>Nach %1 geschrieben. Korrigiert kann die Datei erneut importiert werden.</translation>
    </message>
    <message>
        <source>Stopping after the order at hand; the rest stays staged</source>
        <translation>Hält nach der laufenden Bestellung an; der Rest bleibt vorgemerkt</translation>
    </message>
    <message>
        <source>Leave this order out</source>
        <translation>Diese Bestellung auslassen</translation>
    </message>
    <message>
        <source>Refused ones again</source>
        <translation>Abgelehnte erneut</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung kommentieren</numerusform>
            <numerusform>%Ln Bestellungen kommentieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %Ln order(s)</source>
        <translation>
            <numerusform>Status von %Ln Bestellung ändern</numerusform>
            <numerusform>Status von %Ln Bestellungen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln order(s) on hold</source>
        <translation>
            <numerusform>%Ln Bestellung zurückstellen</numerusform>
            <numerusform>%Ln Bestellungen zurückstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln order(s) off hold</source>
        <translation>
            <numerusform>Zurückstellung von %Ln Bestellung aufheben</numerusform>
            <numerusform>Zurückstellung von %Ln Bestellungen aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung stornieren</numerusform>
            <numerusform>%Ln Bestellungen stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invoice %Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung fakturieren</numerusform>
            <numerusform>%Ln Bestellungen fakturieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung liefern</numerusform>
            <numerusform>%Ln Bestellungen liefern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund %Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung erstatten</numerusform>
            <numerusform>%Ln Bestellungen erstatten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a parcel to %Ln order(s)</source>
        <translation>
            <numerusform>Paket zu %Ln Bestellung hinzufügen</numerusform>
            <numerusform>Paket zu %Ln Bestellungen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done with each order</source>
        <translation>Was mit jeder Bestellung getan wird</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be done</source>
        <translation>
            <numerusform>%Ln nicht ausführbar</numerusform>
            <numerusform>%Ln nicht ausführbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, move %1 %2 with %3 for order %4 of %5</source>
        <translation>Ja, %1 %2 mit %3 für Bestellung %4 von %5 bewegen</translation>
    </message>
    <message numerus="yes">
        <source>Yes, move the money of %Ln order(s) as it stands above</source>
        <translation>
            <numerusform>Ja, das Geld von %Ln Bestellung wie oben angegeben bewegen</numerusform>
            <numerusform>Ja, das Geld von %Ln Bestellungen wie oben angegeben bewegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln action(s)</source>
        <translation>
            <numerusform>%Ln Aktion vormerken</numerusform>
            <numerusform>%Ln Aktionen vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Dieses Profil ist nur zum Lesen: Dorthin wird nichts übertragen</translation>
    </message>
    <message>
        <source>Say yes to the money step first</source>
        <translation>Zuerst dem Geldschritt zustimmen</translation>
    </message>
    <message>
        <source>Paste tracking numbers</source>
        <translation>Sendungsnummern einfügen</translation>
    </message>
    <message>
        <source>Print packing slips after the push</source>
        <translation>Nach dem Senden Packzettel drucken</translation>
    </message>
    <message>
        <source>From a spreadsheet, into this row and those below it</source>
        <translation>Aus einer Tabellenkalkulation, in diese Zeile und die darunter</translation>
    </message>
    <message numerus="yes">
        <source>E-mail the customers where the file says so: %Ln e-mail(s)</source>
        <translation>
            <numerusform>Den Kunden eine E-Mail senden, wo die Datei es sagt: %Ln E-Mail</numerusform>
            <numerusform>Den Kunden eine E-Mail senden, wo die Datei es sagt: %Ln E-Mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Ship from %1</source>
        <translation>Versenden ab %1</translation>
    </message>
    <message>
        <source>Stop at the first refusal; the rest stays staged</source>
        <translation>Bei der ersten Ablehnung anhalten; der Rest bleibt vorgemerkt</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at the first refusal: %Ln action(s) stay staged</source>
        <translation>
            <numerusform>Bei der ersten Ablehnung angehalten: %Ln Aktion bleibt vorgemerkt</numerusform>
            <numerusform>Bei der ersten Ablehnung angehalten: %Ln Aktionen bleiben vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln request(s): %1 read, %2 act, %3 read again</source>
        <translation>
            <numerusform>Mindestens %Ln Anfrage: %1 lesen, %2 handeln, %3 lesen nach</numerusform>
            <numerusform>Mindestens %Ln Anfragen: %1 lesen, %2 handeln, %3 lesen nach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln action(s) to LIVE</source>
        <translation>
            <numerusform>%Ln Aktion an LIVE übertragen</numerusform>
            <numerusform>%Ln Aktionen an LIVE übertragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln action(s)</source>
        <translation>
            <numerusform>%Ln Aktion übertragen</numerusform>
            <numerusform>%Ln Aktionen übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run at %1: nothing was sent. What the shop itself refuses is known when it is sent.</source>
        <translation>Probelauf um %1: Nichts wurde gesendet. Was der Shop selbst ablehnt, zeigt sich beim Senden.</translation>
    </message>
    <message>
        <source>Tracking file</source>
        <translation>Sendungsdatei</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt)</source>
        <translation>Tabellen (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Reading the tracking file</source>
        <translation>Die Sendungsdatei wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of the file are not among these: nothing is done with them</source>
        <translation>
            <numerusform>%Ln Bestellung der Datei ist nicht darunter: Mit ihr geschieht nichts</numerusform>
            <numerusform>%Ln Bestellungen der Datei sind nicht darunter: Mit ihnen geschieht nichts</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracking file…</source>
        <translation>Sendungsdatei…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Set carrier for all</source>
        <translation>Versanddienst für alle</translation>
    </message>
    <message>
        <source>Parcels of these orders out of a table, CSV or XLSX</source>
        <translation>Pakete dieser Bestellungen aus einer Tabelle, CSV oder XLSX</translation>
    </message>
    <message>
        <source>Everything but what writes: planned again from the shop as it is now</source>
        <translation>Alles außer dem Schreiben: neu geplant nach dem jetzigen Stand des Shops</translation>
    </message>
    <message>
        <source>%1 has only %2 of %3.</source>
        <translation>%1 hat nur %2 von %3.</translation>
    </message>
    <message>
        <source>Nothing is pushed until another source is chosen or the order is left out.</source>
        <translation>Nichts wird übertragen, bis eine andere Quelle gewählt oder die Bestellung ausgelassen ist.</translation>
    </message>
    <message numerus="yes">
        <source>Leave all %Ln out</source>
        <translation>
            <numerusform>%Ln auslassen</numerusform>
            <numerusform>Alle %Ln auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln source(s), pieces: %1</source>
        <extracomment>Of a list of shipments, behind how many they are</extracomment>
        <translation>
            <numerusform>aus %Ln Quelle, Stück: %1</numerusform>
            <numerusform>aus %Ln Quellen, Stück: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Solve %1 or leave it out to go on</source>
        <translation>%1 lösen oder auslassen, um fortzufahren</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Anfragen zeigen</translation>
    </message>
    <message>
        <source>What would be sent to the shop, word by word, without secrets</source>
        <translation>Was an den Shop gesendet würde, Wort für Wort, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>%1 has none of %2.</source>
        <translation>%1 hat nichts von %2.</translation>
    </message>
    <message>
        <source>Nothing is pushed until only what is there is shipped, or the order is left out.</source>
        <translation>Nichts wird übertragen, bis nur das Vorhandene versendet oder die Bestellung ausgelassen wird.</translation>
    </message>
    <message>
        <source>Nothing is pushed until the order is left out.</source>
        <translation>Nichts wird übertragen, bis die Bestellung ausgelassen ist.</translation>
    </message>
    <message>
        <source>Ship what is there</source>
        <translation>Vorhandenes versenden</translation>
    </message>
    <message>
        <source>%1: %2 to do</source>
        <translation>%1: %2 zu erledigen</translation>
    </message>
    <message>
        <source>%1: nothing to do in %2</source>
        <translation>%1: bei %2 ist nichts zu tun</translation>
    </message>
    <message>
        <source>%1: %2 to do, nothing to do in %3</source>
        <translation>%1: %2 zu erledigen, bei %3 ist nichts zu tun</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Ship once more what an earlier import of this file shipped: %Ln parcel(s)</source>
        <translation>
            <numerusform>Noch einmal versenden, was ein früherer Import dieser Datei versandt hat: %Ln Paket</numerusform>
            <numerusform>Noch einmal versenden, was ein früherer Import dieser Datei versandt hat: %Ln Pakete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderWorkForm</name>
    <message>
        <source>Comes to</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Customers may see the comment in their account</source>
        <translation>Kunden dürfen den Kommentar in ihrem Konto sehen</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>Wie bezahlt wird</translation>
    </message>
    <message>
        <source>Record as paid (no money is taken)</source>
        <translation>Als bezahlt buchen (es wird kein Geld eingezogen)</translation>
    </message>
    <message>
        <source>Capture online</source>
        <translation>Online einziehen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>authorised %1</source>
        <translation>autorisiert %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>SKU</source>
        <extracomment>Column titles. “Open”: how many are still to be shipped, invoiced or refunded (adjective, a number follows)</extracomment>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Ship now</source>
        <translation>Jetzt liefern</translation>
    </message>
    <message>
        <source>Invoice now</source>
        <translation>Jetzt fakturieren</translation>
    </message>
    <message>
        <source>Refund now</source>
        <translation>Jetzt erstatten</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Zeilen der Bestellung</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versanddienst</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Sendungsnummern</translation>
    </message>
    <message>
        <source>several with commas between them; may be added later</source>
        <translation>mehrere durch Kommas trennen; auch später möglich</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>How money goes back</source>
        <translation>Wie das Geld zurückgeht</translation>
    </message>
    <message>
        <source>Offline (no money is returned by the shop)</source>
        <translation>Offline (der Shop zahlt kein Geld zurück)</translation>
    </message>
    <message>
        <source>Online, of invoice %1</source>
        <translation>Online, zu Rechnung %1</translation>
    </message>
    <message>
        <source>Shipping, %1</source>
        <translation>Versand, %1</translation>
    </message>
    <message>
        <source>Refunded on top, %1</source>
        <translation>Zusätzlich erstattet, %1</translation>
    </message>
    <message>
        <source>Fee kept back, %1</source>
        <translation>Einbehaltene Gebühr, %1</translation>
    </message>
    <message>
        <source>The goods go back to stock</source>
        <translation>Die Waren gehen zurück ins Lager</translation>
    </message>
    <message>
        <source>“%1” is not a number of pieces.</source>
        <translation>„%1“ ist keine Stückzahl.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
    <message numerus="yes">
        <source>E-mail the customers: the shop sends %Ln e-mail(s)</source>
        <translation>
            <numerusform>Kunden per E-Mail benachrichtigen: Der Shop sendet %Ln E-Mail</numerusform>
            <numerusform>Kunden per E-Mail benachrichtigen: Der Shop sendet %Ln E-Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail the customers of %Ln order(s). Off: the shop sends none</source>
        <translation>
            <numerusform>Kunden von %Ln Bestellung per E-Mail benachrichtigen. Aus: Der Shop sendet keine</numerusform>
            <numerusform>Kunden von %Ln Bestellungen per E-Mail benachrichtigen. Aus: Der Shop sendet keine</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtotal %1</source>
        <translation>Zwischensumme %1</translation>
    </message>
    <message>
        <source>discount −%1</source>
        <translation>Rabatt −%1</translation>
    </message>
    <message>
        <source>shipping %1</source>
        <translation>Versand %1</translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation>Steuer %1</translation>
    </message>
    <message>
        <source>on top %1</source>
        <translation>zusätzlich %1</translation>
    </message>
    <message>
        <source>fee −%1</source>
        <translation>Gebühr −%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More than was paid: the shop refunds %1 %2 at most.</source>
        <translation>Mehr als bezahlt wurde: Der Shop erstattet höchstens %1 %2.</translation>
    </message>
    <message>
        <source>The shop may count the tax in another way: its own sum counts.</source>
        <translation>Der Shop berechnet die Steuer vielleicht anders: Seine eigene Summe gilt.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>of an order</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Only what the orders&apos; state has. Magento 2.4.7 and later refuse another status than the order has already; the shop says so then, and nothing changes.</source>
        <translation>Nur, was der Zustand der Bestellungen hat. Magento 2.4.7 und später lehnen einen anderen Status ab als den, den die Bestellung schon hat; der Shop sagt es dann, und nichts ändert sich.</translation>
    </message>
    <message>
        <source>From where the goods are, by the sources&apos; priority</source>
        <translation>Von dort, wo die Waren sind, nach Priorität der Quellen</translation>
    </message>
    <message>
        <source>Add a comment to each shipment</source>
        <translation>Jeder Lieferung einen Kommentar hinzufügen</translation>
    </message>
</context>
<context>
    <name>qm::ui::OverflowTabs</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>qm::ui::OverviewPage</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Noch nicht gezählt</translation>
    </message>
    <message>
        <source>As of %1: the local copy cannot be read any more. %2</source>
        <translation>Stand %1: Die lokale Kopie kann nicht mehr gelesen werden. %2</translation>
    </message>
    <message>
        <source>The local copy cannot be read. %1</source>
        <translation>Die lokale Kopie kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>%1 · counted in the local copy, no requests made</source>
        <translation>%1 · in der lokalen Kopie gezählt, keine Anfragen</translation>
    </message>
    <message>
        <source>%1 · orders of %2 · counted in the local copy, no requests made</source>
        <translation>%1 · Bestellungen von %2 · in der lokalen Kopie gezählt, keine Anfragen</translation>
    </message>
    <message>
        <source>by this hour there were %1</source>
        <translation>bis zu dieser Stunde waren es %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) on %1</source>
        <translation>
            <numerusform>%Ln Bestellung am %1</numerusform>
            <numerusform>%Ln Bestellungen am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>to 4 h</source>
        <translation>bis 4 h</translation>
    </message>
    <message>
        <source>to 24 h</source>
        <translation>bis 24 h</translation>
    </message>
    <message>
        <source>1–3 days</source>
        <translation>1–3 Tage</translation>
    </message>
    <message>
        <source>3+ days</source>
        <translation>3+ Tage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) %1</source>
        <translation>
            <numerusform>%Ln Bestellung, %1</numerusform>
            <numerusform>%Ln Bestellungen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No order waits</source>
        <translation>Keine wartet</translation>
    </message>
    <message>
        <source>All waiting</source>
        <translation>Alle wartenden</translation>
    </message>
    <message>
        <source>All that wait, %1</source>
        <translation>Alle wartenden, %1</translation>
    </message>
    <message>
        <source>All orders that wait</source>
        <translation>Alle wartenden Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) below the shop’s threshold, soonest out first</source>
        <translation>
            <numerusform>%Ln Bestandsposition unter dem Schwellwert des Shops, zuerst die bald leeren</numerusform>
            <numerusform>%Ln Bestandspositionen unter dem Schwellwert des Shops, zuerst die bald leeren</numerusform>
        </translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>Sold a day</source>
        <translation>Verkauf/Tag</translation>
    </message>
    <message>
        <source>Out in</source>
        <translation>Leer in</translation>
    </message>
    <message>
        <source>%1, %2 on hand</source>
        <translation>%1, %2 vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shop(s)</source>
        <translation>
            <numerusform>%Ln Shop</numerusform>
            <numerusform>Alle %Ln Shops</numerusform>
        </translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Bestell. heute</translation>
    </message>
    <message>
        <source>Revenue today</source>
        <translation>Umsatz heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Geringer Bestand</translation>
    </message>
    <message>
        <source>Failed lines</source>
        <translation>Fehlerzeilen</translation>
    </message>
    <message>
        <source>Copy age</source>
        <translation>Kopie-Alter</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>noch keine Kopie</translation>
    </message>
    <message>
        <source>Orders today in %1</source>
        <translation>Bestellungen heute in %1</translation>
    </message>
    <message>
        <source>Orders yesterday in %1</source>
        <translation>Bestellungen gestern in %1</translation>
    </message>
    <message>
        <source>Orders waiting in %1</source>
        <translation>Wartende Bestellungen in %1</translation>
    </message>
    <message>
        <source>Low stock in %1</source>
        <translation>Geringer Bestand in %1</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <source>Failed lines of the last run in %1</source>
        <translation>Fehlerzeilen des letzten Vorgangs in %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Old copy</source>
        <translation>Alte Kopie</translation>
    </message>
    <message>
        <source>The last complete pull was %1 ago</source>
        <translation>Letzter vollständiger Abruf: %1 her</translation>
    </message>
    <message>
        <source>Pull</source>
        <extracomment>A button: fetch from the shop (verb)</extracomment>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Read-only: the copy is kept by %1</source>
        <translation>Nur lesen: Die Kopie wird von %1 geführt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>A button: go to the page that asks and answer there (verb)</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) failed</source>
        <translation>
            <numerusform>%Ln Zeile fehlgeschlagen</numerusform>
            <numerusform>%Ln Zeilen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>What was done cannot be read: %1</source>
        <translation>Was getan wurde, kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Which shops</source>
        <translation>Welche Shops</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Shops</translation>
    </message>
    <message>
        <source>revenue is never added across currencies</source>
        <translation>Umsätze verschiedener Währungen werden nie addiert</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>Dieser Shop</translation>
    </message>
    <message>
        <source>Connect a shop…</source>
        <translation>Shop verbinden…</translation>
    </message>
    <message>
        <source>Orders waiting, by age</source>
        <translation>Wartende Bestellungen nach Alter</translation>
    </message>
    <message>
        <source>a number opens the list</source>
        <translation>eine Zahl öffnet die Liste</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>Bestellungen pro Tag</translation>
    </message>
    <message>
        <source>last 30 days, without canceled ones</source>
        <translation>letzte 30 Tage, ohne stornierte</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Was die Balken zeigen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln SKU(s)</source>
        <translation>
            <numerusform>%Ln SKU zeigen</numerusform>
            <numerusform>Alle %Ln SKUs zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>The shop wants a code of the authenticator app</source>
        <translation>Der Shop verlangt einen Code der Authenticator-App</translation>
    </message>
</context>
<context>
    <name>qm::ui::Palette</name>
    <message>
        <source>Open anything</source>
        <translation>Schnell öffnen</translation>
    </message>
    <message>
        <source>Order number, name, e-mail, SKU, page or action</source>
        <translation>Bestellnummer, Name, E-Mail, SKU, Seite oder Aktion</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>local copy</source>
        <translation>lokale Kopie</translation>
    </message>
    <message>
        <source>local copy, %1 ms</source>
        <translation>lokale Kopie, %1 ms</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Narrow to %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Navigieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>qm::ui::PapersDialog</name>
    <message>
        <source>Reading the local copy</source>
        <translation>Die lokale Kopie wird gelesen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message numerus="yes">
        <source>Packing slips of %Ln order(s)</source>
        <translation>
            <numerusform>Lieferscheine für %Ln Bestellung</numerusform>
            <numerusform>Lieferscheine für %Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick list for %Ln order(s)</source>
        <translation>
            <numerusform>Pickliste für %Ln Bestellung</numerusform>
            <numerusform>Pickliste für %Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), one for each source</source>
        <translation>
            <numerusform>%Ln Datei, je Quelle eine</numerusform>
            <numerusform>%Ln Dateien, je Quelle eine</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of these orders is to be shipped</source>
        <translation>Nichts aus diesen Bestellungen ist zu liefern</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Ordner für die PDFs</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Asking the shop from where the goods leave</source>
        <translation>Der Shop wird gefragt, von wo die Ware abgeht</translation>
    </message>
    <message>
        <source>Shelf attribute</source>
        <translation>Regal-Attribut</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>The shop could not be asked from where the goods leave: %1</source>
        <translation>Der Shop konnte nicht gefragt werden, von wo die Ware abgeht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) left out that cannot be shipped now: %1</source>
        <translation>
            <numerusform>%Ln Bestellung ausgelassen, die jetzt nicht geliefert werden kann: %1</numerusform>
            <numerusform>%Ln Bestellungen ausgelassen, die jetzt nicht geliefert werden können: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Making the papers</source>
        <translation>Die Papiere werden erstellt</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln paper(s) are shown; all are printed and saved.</source>
        <translation>
            <numerusform>Die ersten %1 von %Ln Papier werden gezeigt; gedruckt und gespeichert werden alle.</numerusform>
            <numerusform>Die ersten %1 von %Ln Papieren werden gezeigt; gedruckt und gespeichert werden alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>qm::ui::PermissionsPage</name>
    <message>
        <source>Copy for the administrator</source>
        <translation>Für den Administrator kopieren</translation>
    </message>
    <message>
        <source>A customer has no role</source>
        <translation>Ein Kunde hat keine Rolle</translation>
    </message>
    <message>
        <source>The shop shows this login what the customer may see, and nothing of the shop’s own lists.</source>
        <translation>Der Shop zeigt diesem Zugang, was der Kunde sehen darf, und nichts aus den eigenen Listen des Shops.</translation>
    </message>
    <message>
        <source>This login may read everything Quartermaster uses</source>
        <translation>Dieser Zugang darf alles lesen, was Quartermaster nutzt</translation>
    </message>
    <message>
        <source>Only reading was tried. Whether the role may change anything was not: that would write.</source>
        <translation>Nur das Lesen wurde versucht. Ob die Rolle etwas ändern darf, wurde nicht versucht: Das würde schreiben.</translation>
    </message>
    <message>
        <source>This login may read %1 of %2</source>
        <translation>Dieser Zugang darf %1 von %2 lesen</translation>
    </message>
    <message>
        <source>The rest stays empty; that may be what you want. Changes were not tried: that would write.</source>
        <translation>Der Rest bleibt leer; das kann so gewollt sein. Änderungen wurden nicht versucht: Das würde schreiben.</translation>
    </message>
    <message>
        <source>To allow more: System › Permissions › User Roles, the user’s role, tick the resources.</source>
        <translation>Um mehr zu erlauben: System › Permissions › User Roles, die Rolle des Benutzers, die Ressourcen ankreuzen.</translation>
    </message>
    <message>
        <source>To allow more: System › Extensions › Integrations, this integration, API, tick the resources, save, then Reauthorize.</source>
        <translation>Um mehr zu erlauben: System › Extensions › Integrations, diese Integration, API, die Ressourcen ankreuzen, speichern, dann Reauthorize.</translation>
    </message>
    <message>
        <source>The role of this login lacks:</source>
        <translation>Der Rolle dieses Zugangs fehlt:</translation>
    </message>
</context>
<context>
    <name>qm::ui::PlanDelegate</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versanddienst</translation>
    </message>
</context>
<context>
    <name>qm::ui::PlanModel</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Done with fewer pieces than asked for</source>
        <translation>Erledigt, mit weniger Stück als verlangt</translation>
    </message>
    <message>
        <source>Was done already</source>
        <translation>War bereits erledigt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not known whether it arrived</source>
        <translation>Nicht bekannt, ob es ankam</translation>
    </message>
    <message>
        <source>Not sent: its money step was not confirmed</source>
        <translation>Nicht gesendet: Der Geldschritt wurde nicht bestätigt</translation>
    </message>
    <message>
        <source>Still staged</source>
        <translation>Noch vorgemerkt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Comment: “%1”</source>
        <translation>Kommentar: „%1“</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Zurückstellung aufheben</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <extracomment>an order, for good</extracomment>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>Capture %1 online for %2</source>
        <translation>%1 online einziehen für %2</translation>
    </message>
    <message>
        <source>Record as paid %1</source>
        <translation>Als bezahlt buchen: %1</translation>
    </message>
    <message>
        <source>Pay back %1 online for %2</source>
        <translation>%1 online zurückzahlen für %2</translation>
    </message>
    <message>
        <source>Refund offline %1</source>
        <translation>Offline erstatten: %1</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Paket %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Ready, with an e-mail</source>
        <translation>Bereit, mit E-Mail</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>none yet, may be added later</source>
        <translation>noch keine, auch später möglich</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column title: the order’s number</extracomment>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versanddienst</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferung an</translation>
    </message>
    <message>
        <source>Shipment %1 of it</source>
        <translation>Ihre Lieferung %1</translation>
    </message>
    <message>
        <source>no source alone</source>
        <extracomment>Instead of the name of a source from which an order could be shipped</extracomment>
        <translation>keine Quelle allein</translation>
    </message>
    <message>
        <source>None of %1</source>
        <extracomment>Short, for a narrow column: goods that are missing. %1 is a SKU</extracomment>
        <translation>Nichts von %1</translation>
    </message>
    <message>
        <source>Only %1 of %2</source>
        <extracomment>Short, for a narrow column: %1 pieces are there, %2 is a SKU</extracomment>
        <translation>Nur %1 von %2</translation>
    </message>
</context>
<context>
    <name>qm::ui::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
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
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Listenzeilen</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>With more room</source>
        <translation>Mit mehr Abstand</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Where the window was left</source>
        <translation>Wo das Fenster verlassen wurde</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Pull by itself</source>
        <translation>Von selbst abrufen</translation>
    </message>
    <message>
        <source>Of the shop that is open, from the end of the last pull on. What changed since is read, not everything.</source>
        <translation>Den geöffneten Shop, ab dem Ende des letzten Abrufs. Gelesen wird, was sich seitdem geändert hat, nicht alles.</translation>
    </message>
    <message>
        <source>Only when asked to</source>
        <translation>Nur auf Anforderung</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Alle 5 Minuten</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Alle 15 Minuten</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>Once a day one small signed file is read. Nothing is sent about you, and nothing is installed.</source>
        <translation>Einmal am Tag wird eine kleine signierte Datei gelesen. Es werden keine persönlichen Angaben gesendet, und nichts wird installiert.</translation>
    </message>
    <message>
        <source>Do not look for them</source>
        <translation>Nicht danach suchen</translation>
    </message>
    <message>
        <source>Look, and tell me</source>
        <translation>Suchen und melden</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Choices hold at once, unless they say when.</source>
        <translation>Änderungen gelten sofort, wenn nichts anderes dabeisteht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>qm::ui::PriceEditDialog</name>
    <message>
        <source>0.01, nearest</source>
        <translation>0,01, nächstliegend</translation>
    </message>
    <message>
        <source>0.05, nearest</source>
        <translation>0,05, nächstliegend</translation>
    </message>
    <message>
        <source>0.10, nearest</source>
        <translation>0,10, nächstliegend</translation>
    </message>
    <message>
        <source>1.00, nearest</source>
        <translation>1,00, nächstliegend</translation>
    </message>
    <message>
        <source>ending in .95</source>
        <translation>endet auf ,95</translation>
    </message>
    <message>
        <source>ending in .99</source>
        <translation>endet auf ,99</translation>
    </message>
    <message>
        <source>ending in .00</source>
        <translation>endet auf ,00</translation>
    </message>
    <message>
        <source>How prices change</source>
        <translation>Wie sich Preise ändern</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Preise bearbeiten</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Change by %</source>
        <translation>Ändern um %</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>cost + %1 %</source>
        <translation>Kosten + %1 %</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Runden auf</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>Nie unter</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>What prices would become</source>
        <translation>Welche Preise entstünden</translation>
    </message>
    <message>
        <source>Staging sends nothing to the shop.</source>
        <translation>Vormerken sendet nichts an den Shop.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Der Preis</translation>
    </message>
    <message>
        <source>One price for all of them</source>
        <translation>Ein Preis für alle</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>5 raises, -5 lowers</source>
        <translation>5 erhöht, -5 senkt</translation>
    </message>
    <message>
        <source>price, cost, special and now may be used</source>
        <translation>verwendbar: price, cost, special und now</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung vormerken</numerusform>
            <numerusform>%Ln Änderungen vormerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) change, largest fall first</source>
        <translation>
            <numerusform>%Ln Preis ändert sich, größte Senkung zuerst</numerusform>
            <numerusform>%Ln Preise ändern sich, größte Senkung zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln bleibt</numerusform>
            <numerusform>%Ln bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a result: %1</source>
        <translation>
            <numerusform>%Ln ohne Ergebnis: %1</numerusform>
            <numerusform>%Ln ohne Ergebnis: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) move by more than %1 %, or to 0</source>
        <translation>
            <numerusform>%Ln Preis ändert sich um mehr als %1 % oder auf 0</numerusform>
            <numerusform>%Ln Preise ändern sich um mehr als %1 % oder auf 0</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be staged; the review asks for a second yes before they are pushed.</source>
        <translation>Vormerken ist möglich; vor dem Übertragen fragt die Prüfung nach einem zweiten Ja.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) are held at the limit</source>
        <translation>
            <numerusform>%Ln Preis wird an der Grenze gehalten</numerusform>
            <numerusform>%Ln Preise werden an der Grenze gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The formula makes less of them than cost and what is added to it.</source>
        <translation>Die Formel ergibt für sie weniger als Kosten samt Aufschlag.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Type a price to see what changes</source>
        <translation>Einen Preis eingeben, um zu sehen, was sich ändert</translation>
    </message>
    <message>
        <source>Type a percentage to see what changes</source>
        <translation>Einen Prozentsatz eingeben, um zu sehen, was sich ändert</translation>
    </message>
</context>
<context>
    <name>qm::ui::PricePane</name>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
</context>
<context>
    <name>qm::ui::ProductPane</name>
    <message>
        <source>Related</source>
        <translation>Verwandte</translation>
    </message>
    <message>
        <source>Up-sells</source>
        <translation>Up-Sells</translation>
    </message>
    <message>
        <source>Cross-sells</source>
        <translation>Cross-Sells</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Mitglieder der Gruppe</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Teile des Bündels</translation>
    </message>
    <message>
        <source>Product details</source>
        <translation>Produktdetails</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Advanced pricing</source>
        <translation>Erweiterte Preise</translation>
    </message>
    <message>
        <source>Search engines</source>
        <translation>Suchmaschinen</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Scheduled design</source>
        <translation>Geplantes Design</translation>
    </message>
    <message>
        <source>The shop&apos;s own</source>
        <translation>Eigene des Shops</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, not listed here</source>
        <translation>
            <numerusform>%Ln weiteres, hier nicht aufgeführt</numerusform>
            <numerusform>%Ln weitere, hier nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>own value of %1</source>
        <translation>eigener Wert von %1</translation>
    </message>
    <message>
        <source>uses default</source>
        <translation>nutzt Standard</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>wie in %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Attribute set</source>
        <translation>Attributsatz</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>No category at all</extracomment>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1 · out of stock</source>
        <translation>%1 · nicht auf Lager</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Stock per source</source>
        <translation>Bestand je Quelle</translation>
    </message>
    <message>
        <source>%1 on hand</source>
        <translation>%1 vorhanden</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>No stock of its own in the local copy</source>
        <translation>Kein eigener Bestand in der lokalen Kopie</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Knapp unter</translation>
    </message>
    <message>
        <source>as the shop&apos;s configuration has it</source>
        <translation>wie in der Konfiguration des Shops</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>Lieferrückstände</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>allowed, with a notice</source>
        <translation>erlaubt, mit Hinweis</translation>
    </message>
    <message>
        <source>Stock is not managed: it is always salable</source>
        <translation>Bestand wird nicht verwaltet: immer verkaufbar</translation>
    </message>
    <message>
        <source>Salable, %1</source>
        <translation>Verkaufbar, %1</translation>
    </message>
    <message>
        <source>as the shop said at %1</source>
        <translation>laut Shop, Stand %1</translation>
    </message>
    <message>
        <source>Asking the shop</source>
        <translation>Der Shop wird gefragt</translation>
    </message>
    <message>
        <source>Ask the shop what can be sold</source>
        <translation>Den Shop fragen, was verkaufbar ist</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Alle Store-Ansichten</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>kein eigener</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Tied to no other product</source>
        <translation>Mit keinem anderen Produkt verknüpft</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Ohne Bezeichnung</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Keine Bilder</translation>
    </message>
    <message>
        <source>Varies by</source>
        <translation>Variiert nach</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n Variante</numerusform>
            <numerusform>%n Varianten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>one must be chosen</source>
        <translation>eines muss gewählt werden</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>kann entfallen</translation>
    </message>
    <message>
        <source>preselected</source>
        <translation>vorausgewählt</translation>
    </message>
    <message>
        <source>%1 by default</source>
        <translation>%1 als Standard</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>any number of times</source>
        <translation>beliebig oft</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispieldateien</translation>
    </message>
    <message>
        <source>Option: %1</source>
        <translation>Option: %1</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>muss ausgefüllt werden</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Hide attributes without a value</source>
        <translation>Attribute ohne Wert ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln attribute(s) without a value</source>
        <translation>
            <numerusform>%Ln Attribut ohne Wert zeigen</numerusform>
            <numerusform>%Ln Attribute ohne Wert zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::ProfileButton</name>
    <message>
        <source>Shop %1, %2</source>
        <translation>Shop %1, %2</translation>
    </message>
    <message>
        <source>No shop yet</source>
        <translation>Noch kein Shop</translation>
    </message>
</context>
<context>
    <name>qm::ui::PullBar</name>
    <message>
        <source>Progress of the first pull</source>
        <translation>Fortschritt des ersten Abrufs</translation>
    </message>
    <message>
        <source>Cancel keeps what was read</source>
        <translation>Bei Abbruch bleibt Gelesenes erhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>qm::ui::QueueModel</name>
    <message>
        <source>Cannot leave yet</source>
        <translation>Kann noch nicht abgehen</translation>
    </message>
    <message>
        <source>Several sources</source>
        <translation>Mehrere Quellen</translation>
    </message>
    <message>
        <source>The shop has no sources</source>
        <translation>Der Shop hat keine Quellen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>A column&apos;s title: how long ago the order was placed</extracomment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Zu liefern</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Gekauft</translation>
    </message>
</context>
<context>
    <name>qm::ui::Rail</name>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>qm::ui::RawView</name>
    <message>
        <source>Document as the shop sent it</source>
        <translation>Dokument, wie der Shop es sandte</translation>
    </message>
</context>
<context>
    <name>qm::ui::RecordPane</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>The local copy does not have it any more</source>
        <translation>Die lokale Kopie hat es nicht mehr</translation>
    </message>
    <message>
        <source>The record cannot be read</source>
        <translation>Der Datensatz kann nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 selected</source>
        <translation>
            <numerusform>1 von %1 ausgewählt</numerusform>
            <numerusform>1 von %1 ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::RefusalsDialog</name>
    <message>
        <source>Not all of it can be staged</source>
        <translation>Nicht alles kann vorgemerkt werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot be staged</source>
        <translation>
            <numerusform>%Ln Zelle kann nicht vorgemerkt werden</numerusform>
            <numerusform>%Ln Zellen können nicht vorgemerkt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has staged other values there</source>
        <translation>%1 hat dort andere Werte vorgemerkt</translation>
    </message>
    <message>
        <source>Nothing is staged yet. The others can go on alone.</source>
        <translation>Noch ist nichts vorgemerkt. Die übrigen können allein weitergehen.</translation>
    </message>
    <message>
        <source>The first %1 are shown</source>
        <translation>Die ersten %1 werden gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>Replace what %1 has staged in %Ln cell(s)</source>
        <translation>
            <numerusform>Ersetzen, was %1 in %Ln Zelle vorgemerkt hat</numerusform>
            <numerusform>Ersetzen, was %1 in %Ln Zellen vorgemerkt hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are on their way to the shop and stay as they are</source>
        <translation>
            <numerusform>%Ln Zelle ist unterwegs zum Shop und bleibt unverändert</numerusform>
            <numerusform>%Ln Zellen sind unterwegs zum Shop und bleiben unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung vormerken</numerusform>
            <numerusform>%Ln Änderungen vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What cannot be staged</source>
        <translation>Was nicht vorgemerkt werden kann</translation>
    </message>
</context>
<context>
    <name>qm::ui::RemoveShopDialog</name>
    <message>
        <source>Remove a shop</source>
        <translation>Shop entfernen</translation>
    </message>
    <message>
        <source>Which shop is this computer to forget?</source>
        <translation>Welchen Shop soll dieser Computer vergessen?</translation>
    </message>
    <message>
        <source>Nothing is changed in the shop itself; it can be connected again.</source>
        <translation>Im Shop selbst wird nichts geändert; er kann wieder verbunden werden.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Removed are its login in the keychain, and its local copy: names and addresses of customers, orders, products, and older copies that were set aside.</source>
        <translation>Entfernt werden sein Zugang im Schlüsselbund und seine lokale Kopie: Namen und Adressen von Kunden, Bestellungen, Produkte und ältere, beiseitegelegte Kopien.</translation>
    </message>
    <message>
        <source>Its saved views, its changes with the journal of what was sent, and its activity go too. Write views that you want to keep to files first.</source>
        <translation>Auch seine gespeicherten Ansichten, seine Änderungen samt dem Journal des Gesendeten und seine Aktivität werden entfernt. Ansichten, die bleiben sollen, zuerst in Dateien schreiben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove the shop</source>
        <translation>Shop entfernen</translation>
    </message>
</context>
<context>
    <name>qm::ui::RequestPanel</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>What the request says</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>without secrets</source>
        <translation>ohne Geheimnisse</translation>
    </message>
    <message>
        <source>the shop is read first</source>
        <translation>der Shop wird zuerst gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) that write</source>
        <translation>
            <numerusform>%Ln schreibende Anfrage</numerusform>
            <numerusform>%Ln schreibende Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read(s) done, as many after</source>
        <translation>
            <numerusform>%Ln Lesevorgang erledigt, ebenso viele danach</numerusform>
            <numerusform>%Ln Lesevorgänge erledigt, ebenso viele danach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Es würde nichts gesendet.</translation>
    </message>
    <message>
        <source>then all that was written is read once more, and compared</source>
        <translation>danach wird alles Geschriebene noch einmal gelesen und verglichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were sent, reads included</source>
        <translation>
            <numerusform>%Ln Anfrage wurde gesendet, Lesen eingeschlossen</numerusform>
            <numerusform>%Ln Anfragen wurden gesendet, Lesen eingeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the shop&apos;s queue</source>
        <extracomment>Of requests to the shop: its queue carries them out, later and one after another</extracomment>
        <translation>Über die Warteschlange des Shops</translation>
    </message>
    <message>
        <source>For hundreds of products: the shop takes all requests at once, and its consumer async.operations.all carries them out. What the queue does not take goes directly.</source>
        <translation>Für Hunderte von Produkten: Der Shop nimmt alle Anfragen auf einmal an, und sein Consumer async.operations.all führt sie aus. Was die Warteschlange nicht annimmt, geht direkt.</translation>
    </message>
    <message>
        <source>read, done</source>
        <extracomment>Behind a request that only reads</extracomment>
        <translation>gelesen</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more read(s)</source>
        <translation>
            <numerusform>… und %Ln weitere gelesen</numerusform>
            <numerusform>… und %Ln weitere gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>the order is read before and after each</source>
        <translation>davor und danach wird die Bestellung gelesen</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::ReviewDialog</name>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Review and push</source>
        <translation>Prüfen und übertragen</translation>
    </message>
    <message>
        <source>What can be checked here is checked. What the shop itself refuses is known when it is sent.</source>
        <translation>Was hier prüfbar ist, ist geprüft. Was der Shop selbst ablehnt, zeigt sich beim Senden.</translation>
    </message>
    <message>
        <source>Progress of the push</source>
        <translation>Fortschritt der Übertragung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>A push is under way: it ends first</source>
        <translation>Eine Übertragung läuft: Sie endet zuerst</translation>
    </message>
    <message>
        <source>Reading what the shop has now</source>
        <translation>Der jetzige Stand des Shops wird gelesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Wird übertragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the shop at %1, all %Ln value(s)</source>
        <translation>
            <numerusform>Mit dem Shop verglichen um %1, %Ln Wert</numerusform>
            <numerusform>Mit dem Shop verglichen um %1, alle %Ln Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the shop at %1, %2 of %Ln value(s)</source>
        <translation>
            <numerusform>Mit dem Shop verglichen um %1, %2 von %Ln Wert</numerusform>
            <numerusform>Mit dem Shop verglichen um %1, %2 von %Ln Werten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushed at %1</source>
        <translation>Übertragen um %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s) are in the shop, read back. The rest is as each line says</source>
        <translation>
            <numerusform>%1 von %Ln Zeile ist im Shop, gegengelesen. Für den Rest gilt, was in der Zeile steht</numerusform>
            <numerusform>%1 von %Ln Zeilen sind im Shop, gegengelesen. Für den Rest gilt, was in jeder Zeile steht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln bereit</numerusform>
            <numerusform>%Ln bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln over a limit</source>
        <translation>
            <numerusform>%Ln über einer Grenze</numerusform>
            <numerusform>%Ln über einer Grenze</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Keep mine, %1</source>
        <translation>Meinen behalten, %1</translation>
    </message>
    <message>
        <source>%1 again, %2</source>
        <translation>Erneut %1, %2</translation>
    </message>
    <message>
        <source>Take the shop&apos;s, %1</source>
        <translation>Shop-Wert nehmen, %1</translation>
    </message>
    <message numerus="yes">
        <source>Take the shop&apos;s for all %Ln</source>
        <translation>
            <numerusform>Für %Ln den Shop-Wert nehmen</numerusform>
            <numerusform>Für alle %Ln den Shop-Wert nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop changed %1 after it was read: %2 → %3</source>
        <translation>Der Shop hat %1 nach dem Lesen geändert: %2 → %3</translation>
    </message>
    <message>
        <source>Your %1 stays staged and is left out until you choose.</source>
        <translation>Der eigene Wert %1 bleibt vorgemerkt und wird bis zur Entscheidung ausgelassen.</translation>
    </message>
    <message>
        <source>Push this price anyway</source>
        <translation>Diesen Preis trotzdem übertragen</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln anyway</source>
        <translation>
            <numerusform>%Ln trotzdem</numerusform>
            <numerusform>Alle %Ln trotzdem</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2. The limit of this profile is %3 %; it waits for a second yes.</source>
        <translation>Von %1 auf %2. Die Grenze dieses Profils ist %3 %; er wartet auf ein zweites Ja.</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s) to LIVE</source>
        <translation>
            <numerusform>%Ln Änderung an LIVE übertragen</numerusform>
            <numerusform>%Ln Änderungen an LIVE übertragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung übertragen</numerusform>
            <numerusform>%Ln Änderungen übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Dieses Profil ist nur zum Lesen: Dorthin wird nichts übertragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) wait in the shop&apos;s queue for its consumer async.operations.all</source>
        <translation>
            <numerusform>%Ln Vorgang wartet in der Warteschlange des Shops auf dessen Consumer async.operations.all</numerusform>
            <numerusform>%Ln Vorgänge warten in der Warteschlange des Shops auf dessen Consumer async.operations.all</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the shop what has come of what was sent</source>
        <translation>Der Shop wird gefragt, was aus dem Gesendeten wurde</translation>
    </message>
    <message>
        <source>Line between changes and requests</source>
        <translation>Linie zwischen Änderungen und Anfragen</translation>
    </message>
</context>
<context>
    <name>qm::ui::ScopeButton</name>
    <message>
        <source>All store views</source>
        <translation>Alle Store-Ansichten</translation>
    </message>
    <message>
        <source>The store views cannot be read: %1</source>
        <translation>Die Store-Ansichten können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 is no longer in the shop: all store views are shown</source>
        <translation>%1 ist nicht mehr im Shop: Alle Store-Ansichten werden gezeigt</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Geltungsbereich: %1</translation>
    </message>
    <message>
        <source>Whose orders, customers and product values are shown: %1</source>
        <translation>Wessen Bestellungen, Kunden und Produktwerte gezeigt werden: %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>qm::ui::SearchField</name>
    <message>
        <source>Order number, SKU, e-mail, page or action</source>
        <translation>Bestellnummer, SKU, E-Mail, Seite oder Aktion</translation>
    </message>
    <message>
        <source>Open anything</source>
        <translation>Schnell öffnen</translation>
    </message>
    <message>
        <source>Order, SKU or action</source>
        <translation>Bestellung, SKU, Aktion</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>qm::ui::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>%1 anzeigen</translation>
    </message>
</context>
<context>
    <name>qm::ui::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>No room for %1</source>
        <translation>Kein Platz für %1</translation>
    </message>
    <message>
        <source>They come back in a wider window, or without the detail beside the list</source>
        <translation>Sie kommen in einem breiteren Fenster wieder oder ohne das Detail neben der Liste</translation>
    </message>
</context>
<context>
    <name>qm::ui::Session</name>
    <message>
        <source>This shop cannot be asked now</source>
        <translation>Dieser Shop kann jetzt nicht gefragt werden</translation>
    </message>
</context>
<context>
    <name>qm::ui::ShippingQueueDialog</name>
    <message>
        <source>Reading the local copy</source>
        <translation>Die lokale Kopie wird gelesen</translation>
    </message>
    <message>
        <source>To ship, by source and age</source>
        <translation>Zu liefern, nach Quelle und Alter</translation>
    </message>
    <message>
        <source>Leaves from</source>
        <translation>Geht ab von</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Only the oldest %Ln order(s) are shown.</source>
        <translation>
            <numerusform>Nur die älteste %Ln Bestellung ist zu sehen.</numerusform>
            <numerusform>Nur die ältesten %Ln Bestellungen sind zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be shipped.</source>
        <translation>Nichts wartet auf Lieferung.</translation>
    </message>
    <message numerus="yes">
        <source>All: %Ln order(s)</source>
        <translation>
            <numerusform>Alle: %Ln Bestellung</numerusform>
            <numerusform>Alle: %Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s), the oldest %2</source>
        <extracomment>%1: a source of stock; %2: an age, such as “5 days”</extracomment>
        <translation>
            <numerusform>%1: %Ln Bestellung, die älteste %2</numerusform>
            <numerusform>%1: %Ln Bestellungen, die älteste %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %Ln order(s)…</source>
        <translation>
            <numerusform>%Ln Bestellung liefern…</numerusform>
            <numerusform>%Ln Bestellungen liefern…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick list for %Ln order(s)…</source>
        <translation>
            <numerusform>Pickliste für %Ln Bestellung…</numerusform>
            <numerusform>Pickliste für %Ln Bestellungen…</numerusform>
        </translation>
    </message>
    <message>
        <source>All orders in processing, whatever their status, as the local copy has them; the oldest order takes its pieces first. The shop has the last word when you ship.</source>
        <translation>Alle Bestellungen in Bearbeitung, gleich mit welchem Status, nach der lokalen Kopie; die älteste nimmt ihre Stücke zuerst. Beim Liefern hat der Shop das letzte Wort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to ship</source>
        <translation>
            <numerusform>%Ln Bestellung zu liefern</numerusform>
            <numerusform>%Ln Bestellungen zu liefern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %Ln order(s) that cannot leave yet: the column Source says why</source>
        <translation>
            <numerusform>Ohne %Ln Bestellung, die noch nicht abgehen kann: die Spalte Quelle sagt, warum</numerusform>
            <numerusform>Ohne %Ln Bestellungen, die noch nicht abgehen können: die Spalte Quelle sagt, warum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::SignInPage</name>
    <message>
        <source>Four keys. Works in every shop as it is; the one to choose.</source>
        <translation>Vier Schlüssel. Geht in jedem Shop ohne Umstellung; die erste Wahl.</translation>
    </message>
    <message>
        <source>One token. Off by default since Magento 2.4.4.</source>
        <translation>Ein Token. Seit Magento 2.4.4 in der Voreinstellung aus.</translation>
    </message>
    <message>
        <source>Name and password, and a code where the shop asks for one. Ends after some hours.</source>
        <translation>Name und Passwort, dazu ein Code, wo der Shop danach fragt. Endet nach einigen Stunden.</translation>
    </message>
    <message>
        <source>Sees only what that customer sees. To look from a shopper’s side.</source>
        <translation>Sieht nur, was dieser Kunde sieht. Für den Blick von der Kundenseite.</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer Key</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer Secret</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access Token</translation>
    </message>
    <message>
        <source>Access token secret</source>
        <translation>Access Token Secret</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In the admin panel: System › Extensions › Integrations › Add New Integration. Tick what it may do under API, save, activate; then it shows the keys.</source>
        <translation>Im Admin-Bereich: System › Extensions › Integrations › Add New Integration. Unter API ankreuzen, was sie darf, speichern, aktivieren; dann zeigt sie die Schlüssel.</translation>
    </message>
    <message>
        <source>The user’s role decides what can be done here. For work without a person present use an integration.</source>
        <translation>Die Rolle des Benutzers entscheidet, was hier möglich ist. Für unbeaufsichtigtes Arbeiten eine Integration verwenden.</translation>
    </message>
    <message>
        <source>A customer’s e-mail address is the user name.</source>
        <translation>Die E-Mail-Adresse des Kunden ist der Benutzername.</translation>
    </message>
    <message>
        <source>Integration, OAuth 1.0a</source>
        <translation>Integration, OAuth 1.0a</translation>
    </message>
    <message>
        <source>Integration, bearer token</source>
        <translation>Integration, Bearer-Token</translation>
    </message>
    <message>
        <source>Admin user</source>
        <translation>Admin-Benutzer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>How does Quartermaster sign in?</source>
        <translation>Wie meldet sich Quartermaster an?</translation>
    </message>
    <message>
        <source>The keys are tested next and kept only when you say so at the end.</source>
        <translation>Die Schlüssel werden als Nächstes getestet und erst nach Bestätigung am Ende gespeichert.</translation>
    </message>
    <message>
        <source>Paste a whole login</source>
        <translation>Ganzen Zugang einfügen</translation>
    </message>
    <message>
        <source>All keys at once, as JSON or as copied from the integration’s page</source>
        <translation>Alle Schlüssel auf einmal, als JSON oder von der Seite der Integration kopiert</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>The clipboard holds no login: JSON with its fields, or an integration’s four keys.</source>
        <translation>Die Zwischenablage enthält keinen Zugang: JSON mit seinen Feldern oder die vier Schlüssel einer Integration.</translation>
    </message>
</context>
<context>
    <name>qm::ui::Splitter</name>
    <message>
        <source>Arrow keys move it, with Ctrl further</source>
        <translation>Pfeiltasten verschieben sie, mit Strg weiter</translation>
    </message>
</context>
<context>
    <name>qm::ui::StagedBar</name>
    <message>
        <source>%1 in %2</source>
        <translation>%2: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln Änderung vorgemerkt</numerusform>
            <numerusform>%Ln Änderungen vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not in the shop yet</source>
        <translation>%1 · noch nicht im Shop</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)…</source>
        <translation>
            <numerusform>%Ln Änderung übertragen…</numerusform>
            <numerusform>%Ln Änderungen übertragen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard staged changes</source>
        <translation>Vorgemerkte Änderungen verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln staged change(s) of this page?</source>
        <translation>
            <numerusform>%Ln vorgemerkte Änderung dieser Seite verwerfen?</numerusform>
            <numerusform>%Ln vorgemerkte Änderungen dieser Seite verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is in the shop. They cannot be had back.</source>
        <translation>Nichts davon ist im Shop. Sie sind nicht wiederherstellbar.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung verwerfen</numerusform>
            <numerusform>%Ln Änderungen verwerfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln Änderung verworfen</numerusform>
            <numerusform>%Ln Änderungen verworfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::StatusBar</name>
    <message>
        <source>Local copy</source>
        <translation>Lokale Kopie</translation>
    </message>
    <message>
        <source>Progress of the pull</source>
        <translation>Fortschritt des Abrufs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests under way, of those that may be</source>
        <translation>Laufende Anfragen von den erlaubten</translation>
    </message>
    <message>
        <source>%1 / min</source>
        <translation>%1 / min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>qm::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>qm::ui::TestPage</name>
    <message>
        <source>Code of the authenticator app</source>
        <translation>Code der Authenticator-App</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Or allow bearer tokens in the shop</source>
        <translation>Oder Bearer-Tokens im Shop erlauben</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>Schritte kopieren</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Verbindung wird getestet</translation>
    </message>
    <message>
        <source>The test only reads. Cancel is safe at any moment.</source>
        <translation>Der Test liest nur. Abbrechen ist jederzeit gefahrlos.</translation>
    </message>
    <message>
        <source>The shop answers and lets Quartermaster in</source>
        <translation>Der Shop antwortet und lässt Quartermaster ein</translation>
    </message>
    <message>
        <source>What is marked is worth knowing; none of it is in the way.</source>
        <translation>Markiertes ist wissenswert; nichts davon steht im Weg.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>The shop said: %1</source>
        <translation>Der Shop sagte: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Change the sign-in</source>
        <translation>Anmeldung ändern</translation>
    </message>
    <message>
        <source>Sign in with the code</source>
        <translation>Mit dem Code anmelden</translation>
    </message>
    <message>
        <source>Sign in with OAuth 1.0a instead</source>
        <translation>Stattdessen mit OAuth 1.0a anmelden</translation>
    </message>
    <message>
        <source>Uses the same integration and its four keys. Nothing has to change in the shop. If OAuth is refused too, the integration is not active or the token was revoked.</source>
        <translation>Nutzt dieselbe Integration und ihre vier Schlüssel. Im Shop muss sich nichts ändern. Wird auch OAuth abgelehnt, ist die Integration nicht aktiv oder das Token wurde widerrufen.</translation>
    </message>
    <message>
        <source>Use OAuth 1.0a</source>
        <translation>OAuth 1.0a verwenden</translation>
    </message>
    <message>
        <source>the 4 keys you pasted are enough</source>
        <translation>die 4 eingefügten Schlüssel genügen</translation>
    </message>
    <message>
        <source>asks for the other three keys</source>
        <translation>fragt nach den anderen drei Schlüsseln</translation>
    </message>
    <message>
        <source>1. Stores › Configuration › Services › OAuth
2. Consumer Settings: set “Allow OAuth Access Tokens to be used as standalone Bearer tokens” to Yes
3. Save, flush the configuration cache</source>
        <translation>1. Stores › Configuration › Services › OAuth
2. Consumer Settings: „Allow OAuth Access Tokens to be used as standalone Bearer tokens“ auf Yes stellen
3. Speichern, den Konfigurations-Cache leeren</translation>
    </message>
    <message>
        <source>Connection test of %1</source>
        <translation>Verbindungstest von %1</translation>
    </message>
    <message>
        <source>missing  %1 (%2)</source>
        <translation>fehlt  %1 (%2)</translation>
    </message>
</context>
<context>
    <name>qm::ui::Timeline</name>
    <message>
        <source>30 Sep 00:00</source>
        <translation>30. Sept. 00:00</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>30 Sep 2000 00:00</source>
        <translation>30. Sept. 2000 00:00</translation>
    </message>
</context>
<context>
    <name>qm::ui::TopBar</name>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>STAGING</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Bring the local copy up to date</source>
        <translation>Lokale Kopie auf den neuesten Stand bringen</translation>
    </message>
    <message>
        <source>Open an order, a product, a customer, a page or an action</source>
        <translation>Bestellung, Produkt, Kunden, Seite oder Aktion öffnen</translation>
    </message>
    <message>
        <source>Asks before a push</source>
        <translation>Fragt vor dem Übertragen</translation>
    </message>
</context>
<context>
    <name>qm::ui::TrackingImport</name>
    <message numerus="yes">
        <source>%Ln row(s) of the file</source>
        <translation>
            <numerusform>%Ln Zeile der Datei</numerusform>
            <numerusform>%Ln Zeilen der Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the file; columns left out: %1</source>
        <translation>
            <numerusform>%Ln Zeile der Datei; ausgelassene Spalten: %1</numerusform>
            <numerusform>%Ln Zeilen der Datei; ausgelassene Spalten: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::ValueEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1, first day</source>
        <translation>%1, erster Tag</translation>
    </message>
    <message>
        <source>%1, last day</source>
        <translation>%1, letzter Tag</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
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
        <source>MM</source>
        <extracomment>Month, day and year where one types a date, as in DD/MM/YYYY</extracomment>
        <translation>MM</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>JJJJ</translation>
    </message>
</context>
<context>
    <name>qm::ui::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>qm::ui::WelcomePage</name>
    <message>
        <source>Welcome to Quartermaster</source>
        <translation>Willkommen bei Quartermaster</translation>
    </message>
    <message>
        <source>It keeps a copy of a Magento shop on this computer, so that orders and products are found at once. The practice store is a whole shop that lives in this program: nothing done there reaches anybody.</source>
        <translation>Es hält eine Kopie eines Magento-Shops auf diesem Computer, damit Bestellungen und Produkte sofort gefunden werden. Der Übungsshop ist ein ganzer Shop in diesem Programm: Nichts, was dort geschieht, erreicht jemanden.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Try the practice store</source>
        <translation>Übungsshop ausprobieren</translation>
    </message>
    <message>
        <source>Connect a shop…</source>
        <translation>Shop verbinden…</translation>
    </message>
</context>
</TS>
