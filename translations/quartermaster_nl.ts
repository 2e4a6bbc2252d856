<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>AttributePlan</name>
    <message>
        <source>Products of its type do not have it.</source>
        <translation>Producten van dit type hebben het niet.</translation>
    </message>
    <message>
        <source>No product of its attribute set has a value for it.</source>
        <translation>Geen product van de attribuutset heeft er een waarde voor.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Het is al zo.</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1, de standaard</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In afwachting</translation>
    </message>
    <message>
        <source>Pending payment</source>
        <translation>In afwachting van betaling</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>Payment review</source>
        <translation>Betalingscontrole</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Vermoeden van fraude</translation>
    </message>
    <message>
        <source>Check or money order</source>
        <translation>Cheque/postwissel</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Bankoverschrijving</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Rembours</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Inkooporder</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Niets te betalen</translation>
    </message>
    <message>
        <source>Company credit</source>
        <translation>Bedrijfskrediet</translation>
    </message>
    <message>
        <source>Pending PayPal</source>
        <translation>PayPal in afwachting</translation>
    </message>
    <message>
        <source>PayPal reversed</source>
        <translation>PayPal teruggeboekt</translation>
    </message>
    <message>
        <source>PayPal canceled reversal</source>
        <translation>PayPal-terugboeking ingetrokken</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Eenvoudig</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtueel</translation>
    </message>
    <message>
        <source>Downloadable</source>
        <translation>Downloadbaar</translation>
    </message>
    <message>
        <source>Configurable</source>
        <translation>Configureerbaar</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Gegroepeerd</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundel</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Niet afzonderlijk</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Catalogue and search</source>
        <translation>Catalogus en zoeken</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>d MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 u</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Alle winkelweergaven</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, laag</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: leeg</translation>
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
        <translation>alle winkelweergaven</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>t/m %1</translation>
    </message>
    <message>
        <source>all websites</source>
        <translation>alle websites</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>backorders</source>
        <translation>nabestellingen</translation>
    </message>
    <message>
        <source>out of stock at</source>
        <translation>niet op voorraad bij</translation>
    </message>
    <message>
        <source>low at</source>
        <translation>laag onder</translation>
    </message>
    <message>
        <source>stock is managed</source>
        <translation>voorraad wordt beheerd</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prijs</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>kostprijs</translation>
    </message>
    <message>
        <source>special price</source>
        <translation>aanbiedingsprijs</translation>
    </message>
    <message>
        <source>price from %1</source>
        <translation>prijs vanaf %1</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a value: there is none</extracomment>
        <translation>geen</translation>
    </message>
    <message>
        <source>uses the default</source>
        <translation>gebruikt de standaard</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Op voorraad</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Niet op voorraad</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Voorraad</translation>
    </message>
    <message>
        <source>Stock items</source>
        <translation>Voorraaditems</translation>
    </message>
    <message>
        <source>Base prices</source>
        <translation>Basisprijzen</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostprijzen</translation>
    </message>
    <message>
        <source>Special prices</source>
        <translation>Aanbiedingsprijzen</translation>
    </message>
    <message>
        <source>Tier prices</source>
        <translation>Staffelprijzen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Klaargezet</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged</source>
        <translation>
            <numerusform>%Ln klaargezet</numerusform>
            <numerusform>%Ln klaargezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on its way</source>
        <translation>
            <numerusform>%Ln onderweg</numerusform>
            <numerusform>%Ln onderweg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs checking</source>
        <translation>
            <numerusform>%Ln na te kijken</numerusform>
            <numerusform>%Ln na te kijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln klaar</numerusform>
            <numerusform>%Ln klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln geweigerd</numerusform>
            <numerusform>%Ln geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone</source>
        <translation>
            <numerusform>%Ln ongedaan</numerusform>
            <numerusform>%Ln ongedaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back</source>
        <translation>Geschreven en teruggelezen</translation>
    </message>
    <message>
        <source>The shop has it already</source>
        <translation>De webshop heeft dit al</translation>
    </message>
    <message>
        <source>Unchanged since read</source>
        <translation>Ongewijzigd sinds lezen</translation>
    </message>
    <message>
        <source>Conflict, left out</source>
        <translation>Conflict, overgeslagen</translation>
    </message>
    <message>
        <source>Sent, and not known whether it arrived</source>
        <translation>Verstuurd; onbekend of het aankwam</translation>
    </message>
    <message>
        <source>Waits for a second yes</source>
        <translation>Wacht op een tweede ja</translation>
    </message>
    <message>
        <source>Edited meanwhile, left as it is</source>
        <translation>Intussen bewerkt, blijft zo</translation>
    </message>
    <message>
        <source>Follows one that was not sent</source>
        <translation>Volgt op een niet-verstuurde</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>Kan niet worden geschreven</translation>
    </message>
    <message>
        <source>Not reached, still staged</source>
        <translation>Niet bereikt, nog klaargezet</translation>
    </message>
    <message>
        <source>Rises from 0</source>
        <translation>Stijgt vanaf 0</translation>
    </message>
    <message>
        <source>Rises %1 %</source>
        <translation>Stijgt %1 %</translation>
    </message>
    <message>
        <source>Falls %1 %</source>
        <translation>Daalt %1 %</translation>
    </message>
    <message>
        <source>Free: the price is 0</source>
        <translation>Gratis: de prijs is 0</translation>
    </message>
    <message>
        <source>backorders as configured</source>
        <translation>nabestellingen volgens configuratie</translation>
    </message>
    <message>
        <source>out of stock as configured</source>
        <translation>niet op voorraad volgens configuratie</translation>
    </message>
    <message>
        <source>low as configured</source>
        <translation>laag volgens configuratie</translation>
    </message>
    <message>
        <source>managed as configured</source>
        <translation>beheer volgens configuratie</translation>
    </message>
    <message>
        <source>websites</source>
        <translation>websites</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>niet toegestaan</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>toegestaan</translation>
    </message>
    <message>
        <source>allowed, with a notice</source>
        <translation>toegestaan, met melding</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Instead of a name: who staged a change</extracomment>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>CodeQuestion</name>
    <message>
        <source>Enter code…</source>
        <extracomment>A button: type the code that an authenticator app shows</extracomment>
        <translation>Code invoeren…</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Aanmelden met een code</translation>
    </message>
    <message>
        <source>Which code does the authenticator app show for this shop?</source>
        <translation>Welke code toont de authenticator-app voor deze webshop?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>A button</extracomment>
        <translation>Aanmelden</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Klantgroep</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Laatste bestelling</translation>
    </message>
    <message>
        <source>Ordered in all</source>
        <translation>Totaal besteld</translation>
    </message>
    <message>
        <source>Orders of the account that are not canceled, in base currency; empty where they have several</source>
        <translation>Niet-geannuleerde bestellingen van het account, in basisvaluta; leeg bij meerdere valuta&apos;s</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Basisvaluta</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Customer group id</source>
        <translation>Klantgroep-id</translation>
    </message>
    <message>
        <source>Website id</source>
        <translation>Website-id</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Store view id</source>
        <translation>Winkelweergave-id</translation>
    </message>
    <message>
        <source>Store view</source>
        <translation>Winkelweergave</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>1 male, 2 female, 3 not specified</source>
        <translation>1 man, 2 vrouw, 3 niet opgegeven</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Nieuwsbrief</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Bestelling-id</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column title: the order’s number</extracomment>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Bestelstatus</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Besteld op</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>The state of an invoice or credit memo (Open, Paid, Canceled)
----------
The state of an order, from which Magento derives what may be done with it; its status is another column</extracomment>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Eindtotaal</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>1 open, 2 paid, 3 canceled</source>
        <translation>1 open, 2 betaald, 3 geannuleerd</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transactie</translation>
    </message>
    <message>
        <source>The payment provider&apos;s number</source>
        <translation>Het nummer van de betaalprovider</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code van bron</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Verzenden naar</translation>
    </message>
    <message>
        <source>Track numbers</source>
        <translation>Trackingnummers</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Vervoerders</translation>
    </message>
    <message>
        <source>1 open, 2 refunded, 3 canceled</source>
        <translation>1 open, 2 terugbetaald, 3 geannuleerd</translation>
    </message>
    <message>
        <source>Invoice id</source>
        <translation>Factuur-id</translation>
    </message>
    <message>
        <source>Empty for a refund that no invoice&apos;s payment was asked for</source>
        <translation>Leeg bij een terugbetaling waarvoor geen factuur is opgegeven</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Zending</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Creditnota</translation>
    </message>
    <message>
        <source>The order&apos;s key in the shop&apos;s database and in its API</source>
        <translation>De sleutel van de bestelling in de database van de webshop en in de API</translation>
    </message>
    <message>
        <source>Moves for invoices, shipments and refunds, not for comments and tracks</source>
        <translation>Verandert door facturen, zendingen en terugbetalingen, niet door opmerkingen en trackingnummers</translation>
    </message>
    <message>
        <source>Country, postcode and city; empty when nothing is shipped</source>
        <translation>Land, postcode en plaats; leeg als er niets wordt verzonden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pieces ordered</source>
        <translation>Bestelde stuks</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Magento&apos;s own state behind the status</source>
        <translation>Magento&apos;s eigen toestand achter de status</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Klant-id</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Billing name</source>
        <translation>Naam (factuur)</translation>
    </message>
    <message>
        <source>Billing company</source>
        <translation>Bedrijf (factuur)</translation>
    </message>
    <message>
        <source>Billing street</source>
        <translation>Straat (factuur)</translation>
    </message>
    <message>
        <source>Billing postcode</source>
        <translation>Postcode (factuur)</translation>
    </message>
    <message>
        <source>Billing city</source>
        <translation>Plaats (factuur)</translation>
    </message>
    <message>
        <source>Billing region</source>
        <translation>Regio (factuur)</translation>
    </message>
    <message>
        <source>Billing country</source>
        <translation>Land (factuur)</translation>
    </message>
    <message>
        <source>Billing telephone</source>
        <translation>Telefoon (factuur)</translation>
    </message>
    <message>
        <source>Shipping name</source>
        <translation>Naam (verzending)</translation>
    </message>
    <message>
        <source>Shipping company</source>
        <translation>Bedrijf (verzending)</translation>
    </message>
    <message>
        <source>Shipping street</source>
        <translation>Straat (verzending)</translation>
    </message>
    <message>
        <source>Shipping postcode</source>
        <translation>Postcode (verzending)</translation>
    </message>
    <message>
        <source>Shipping city</source>
        <translation>Plaats (verzending)</translation>
    </message>
    <message>
        <source>Shipping region</source>
        <translation>Regio (verzending)</translation>
    </message>
    <message>
        <source>Shipping country</source>
        <translation>Land (verzending)</translation>
    </message>
    <message>
        <source>Shipping telephone</source>
        <translation>Telefoon (verzending)</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>Verzendmethode</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kortingscode</translation>
    </message>
    <message>
        <source>Grand total, base</source>
        <translation>Eindtotaal, basis</translation>
    </message>
    <message>
        <source>In the website&apos;s currency: to be added up over store views</source>
        <translation>In de valuta van de website: optelbaar over winkelweergaven heen</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotaal</translation>
    </message>
    <message>
        <source>Goods without tax, before discounts</source>
        <translation>Goederen zonder btw, vóór kortingen</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Verzending</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Negative, as the shop keeps it</source>
        <translation>Negatief, zoals de webshop het bewaart</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Different products ordered</source>
        <translation>Verschillende bestelde producten</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>Te factureren</translation>
    </message>
    <message>
        <source>Pieces not invoiced yet</source>
        <translation>Nog niet gefactureerde stuks</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Te verzenden</translation>
    </message>
    <message>
        <source>Pieces not shipped yet; nothing of canceled and closed orders</source>
        <translation>Nog niet verzonden stuks; niets van geannuleerde en gesloten bestellingen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtueel</translation>
    </message>
    <message>
        <source>Nothing to ship</source>
        <translation>Niets te verzenden</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU&apos;s</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Zendingen</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Terugbetalingen</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adres</translation>
    </message>
    <message>
        <source>Where the order was placed from; empty for orders made in the admin</source>
        <translation>Vanwaar de bestelling is geplaatst; leeg bij bestellingen uit de beheeromgeving</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>Regel-id</translation>
    </message>
    <message>
        <source>Of the order</source>
        <translation>Van de bestelling</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Product-id</translation>
    </message>
    <message>
        <source>Parent line</source>
        <translation>Bovenliggende regel</translation>
    </message>
    <message>
        <source>The configurable or bundle that this line is a part of</source>
        <translation>Het configureerbare product of de bundel waar deze regel bij hoort</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Besteld</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Gefactureerd</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Of one piece, without tax</source>
        <translation>Van één stuk, zonder btw</translation>
    </message>
    <message>
        <source>Row total</source>
        <translation>Regeltotaal</translation>
    </message>
    <message>
        <source>Without tax, before discounts</source>
        <translation>Zonder btw, vóór kortingen</translation>
    </message>
    <message>
        <source>Empty when no product has this SKU</source>
        <translation>Leeg als geen product deze SKU heeft</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Op voorraad</translation>
    </message>
    <message>
        <source>Set by hand, not derived from the quantity</source>
        <translation>Met de hand ingesteld, niet afgeleid van het aantal</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>At all sources together</source>
        <translation>Bij alle bronnen samen</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>Laag onder</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Source enabled</source>
        <translation>Bron ingeschakeld</translation>
    </message>
    <message>
        <source>0 = all store views</source>
        <translation>0 = alle winkelweergaven</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Basisprijs</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostprijs</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Aanbiedingsprijs</translation>
    </message>
    <message>
        <source>Of prices of all store views</source>
        <translation>Van de prijzen van alle winkelweergaven</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>By the shop&apos;s own clock</source>
        <translation>Volgens de klok van de webshop</translation>
    </message>
    <message>
        <source>To</source>
        <translation>T/m</translation>
    </message>
    <message>
        <source>0 = all websites</source>
        <translation>0 = alle websites</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Vanaf aantal</translation>
    </message>
    <message>
        <source>The price of one piece, or what is taken off in percent</source>
        <translation>De prijs van één stuk, of wat er in procenten af gaat</translation>
    </message>
    <message>
        <source>Price type</source>
        <translation>Prijstype</translation>
    </message>
    <message>
        <source>fixed: the price itself; discount: percent off</source>
        <translation>fixed: de prijs zelf; discount: procenten korting</translation>
    </message>
    <message>
        <source>Of the price; % for a discount</source>
        <translation>Van de prijs; % bij een korting</translation>
    </message>
    <message>
        <source>Attribute set</source>
        <translation>Attribuutset</translation>
    </message>
    <message>
        <source>Attribute set id</source>
        <translation>Attribuutset-id</translation>
    </message>
    <message>
        <source>1 enabled, 2 disabled</source>
        <translation>1 ingeschakeld, 2 uitgeschakeld</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Zichtbaarheid</translation>
    </message>
    <message>
        <source>1 not by itself, 2 catalogue, 3 search, 4 catalogue and search</source>
        <translation>1 niet afzonderlijk, 2 catalogus, 3 zoeken, 4 catalogus en zoeken</translation>
    </message>
    <message>
        <source>Without special prices and rules; grouped products have none</source>
        <translation>Zonder aanbiedingsprijzen en regels; gegroepeerde producten hebben er geen</translation>
    </message>
    <message>
        <source>At one source at least; set by hand, not derived from the quantity</source>
        <translation>Bij minstens één bron; met de hand ingesteld, niet afgeleid van het aantal</translation>
    </message>
    <message>
        <source>Not moved by stock, price and category calls</source>
        <translation>Verandert niet door aanroepen voor voorraad, prijzen en categorieën</translation>
    </message>
    <message>
        <source>Website ids</source>
        <translation>Website-id&apos;s</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Category ids</source>
        <translation>Categorie-id&apos;s</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Onderdeel van</translation>
    </message>
    <message>
        <source>Configurable, bundle and grouped products that it belongs to</source>
        <translation>Configureerbare, bundel- en gegroepeerde producten waar het bij hoort</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>The one that begins last, whether or not it holds today</source>
        <translation>De prijs die het laatst begint, of die vandaag geldt of niet</translation>
    </message>
    <message>
        <source>Stock is managed</source>
        <translation>Voorraad wordt beheerd</translation>
    </message>
    <message>
        <source>%1, in stock</source>
        <translation>%1, op voorraad</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Gereserveerd</translation>
    </message>
    <message>
        <source>Pieces of open orders in the local copy that have not left yet</source>
        <translation>Stuks van open bestellingen in de lokale kopie die nog niet weg zijn</translation>
    </message>
    <message>
        <source>Salable</source>
        <translation>Verkoopbaar</translation>
    </message>
    <message>
        <source>On hand less what is reserved, counted here. The shop&apos;s index may differ</source>
        <translation>Aanwezig min gereserveerd, hier geteld. De index van de webshop kan afwijken</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>At how many sources the product is</source>
        <translation>Bij hoeveel bronnen het product ligt</translation>
    </message>
    <message>
        <source>In stock, and fewer pieces at this source than the number in Low below</source>
        <translation>Op voorraad, maar bij deze bron minder stuks dan het getal in “Geldt als laag onder”</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Geldt als laag onder</translation>
    </message>
    <message>
        <source>Your own number for this source or for all, or else the shop&apos;s</source>
        <translation>Uw eigen getal voor deze bron of voor alle, anders dat van de winkel</translation>
    </message>
    <message>
        <source>In stock and counted, and fewer pieces than the number in Low below</source>
        <translation>Op voorraad en geteld, maar minder stuks dan het getal in “Geldt als laag onder”</translation>
    </message>
    <message>
        <source>Your own number, or else the shop&apos;s</source>
        <translation>Uw eigen getal, anders dat van de winkel</translation>
    </message>
    <message>
        <source>In stock at a source, and fewer pieces there than the number that counts there: yours, or else the one in Low at</source>
        <translation>Op voorraad bij een bron, maar daar minder stuks dan het getal dat daar geldt: dat van u, anders “Laag onder”</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Webshop</translation>
    </message>
    <message>
        <source>Low at sources</source>
        <translation>Laag bij bronnen</translation>
    </message>
    <message>
        <source>Codes of the sources where fewer pieces are in stock than the number that counts there</source>
        <translation>Codes van de bronnen waar minder stuks op voorraad zijn dan het getal dat daar geldt</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST-API</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Handtekeningen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Stock sources</source>
        <translation>Voorraadbronnen</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Paginagrootte</translation>
    </message>
    <message>
        <source>Slashes in SKUs</source>
        <translation>Schuine strepen in SKU&apos;s</translation>
    </message>
    <message>
        <source>%1: not looked at</source>
        <translation>%1: niet bekeken</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>bestellingen</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturen</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>zendingen</translation>
    </message>
    <message>
        <source>credit memos</source>
        <translation>creditnota&apos;s</translation>
    </message>
    <message>
        <source>payment transactions</source>
        <translation>betalingstransacties</translation>
    </message>
    <message>
        <source>products</source>
        <translation>producten</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributen</translation>
    </message>
    <message>
        <source>attribute sets</source>
        <translation>attribuutsets</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>categorieën</translation>
    </message>
    <message>
        <source>stock by source</source>
        <translation>voorraad per bron</translation>
    </message>
    <message>
        <source>stocks</source>
        <translation>voorraden</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>klanten</translation>
    </message>
    <message>
        <source>customer groups</source>
        <translation>klantgroepen</translation>
    </message>
    <message>
        <source>price rules and coupons</source>
        <translation>prijsregels en kortingscodes</translation>
    </message>
    <message>
        <source>websites and store views</source>
        <translation>websites en winkelweergaven</translation>
    </message>
    <message>
        <source>state of bulk operations</source>
        <translation>stand van bulkbewerkingen</translation>
    </message>
    <message>
        <source>The login may read everything Quartermaster uses</source>
        <translation>De login mag alles lezen wat Quartermaster gebruikt</translation>
    </message>
    <message>
        <source>Not offered by this shop: %1</source>
        <translation>Niet aangeboden door deze webshop: %1</translation>
    </message>
    <message>
        <source>The login may read nothing that Quartermaster uses</source>
        <translation>De login mag niets lezen van wat Quartermaster gebruikt</translation>
    </message>
    <message>
        <source>The login may not read everything</source>
        <translation>De login mag niet alles lezen</translation>
    </message>
    <message>
        <source>Add the resources in parentheses to the integration or role in the admin panel (System &gt; Extensions &gt; Integrations &gt; API, or System &gt; Permissions &gt; User Roles). Features whose resources are left out stay empty; that may be what you want.</source>
        <translation>Voeg de resources tussen haakjes toe aan de integratie of rol in de beheeromgeving (System &gt; Extensions &gt; Integrations &gt; API, of System &gt; Permissions &gt; User Roles). Functies waarvan de resources ontbreken, blijven leeg; dat kan de bedoeling zijn.</translation>
    </message>
    <message>
        <source>Some lists can&apos;t be read</source>
        <translation>Sommige lijsten zijn niet leesbaar</translation>
    </message>
    <message>
        <source>Tell whoever runs the shop the texts above: the log of the shop says more.</source>
        <translation>Geef de teksten hierboven door aan de webshopbeheerder: het log van de webshop zegt meer.</translation>
    </message>
    <message>
        <source>Stock sources: the shop does not list its modules</source>
        <translation>Voorraadbronnen: de webshop noemt zijn modules niet</translation>
    </message>
    <message>
        <source>Stock is kept by source</source>
        <translation>Voorraad wordt per bron bijgehouden</translation>
    </message>
    <message>
        <source>The shop has no multi-source inventory</source>
        <translation>De webshop heeft geen voorraadbeheer met meerdere bronnen</translation>
    </message>
    <message>
        <source>Magento_InventoryApi is missing or switched off</source>
        <translation>Magento_InventoryApi ontbreekt of is uitgeschakeld</translation>
    </message>
    <message>
        <source>Stock is read and written as one quantity per product, without sources. If the shop should have sources, have the Magento_Inventory modules enabled.</source>
        <translation>Voorraad wordt als één aantal per product gelezen en geschreven, zonder bronnen. Als de webshop bronnen moet hebben, laat dan de Magento_Inventory-modules inschakelen.</translation>
    </message>
    <message>
        <source>Page size: no list to ask</source>
        <translation>Paginagrootte: geen lijst om op te vragen</translation>
    </message>
    <message>
        <source>Pages of any size are answered</source>
        <translation>Pagina&apos;s van elke grootte worden beantwoord</translation>
    </message>
    <message>
        <source>The shop answers at most %1 rows per page</source>
        <translation>De webshop geeft hoogstens %1 rijen per pagina</translation>
    </message>
    <message>
        <source>Nothing to do: smaller pages are asked for, which takes longer. To raise it: Stores &gt; Configuration &gt; Services &gt; Magento Web API &gt; Web API Limits.</source>
        <translation>Niets te doen: er worden kleinere pagina&apos;s opgevraagd, wat langer duurt. Verhogen via: Stores &gt; Configuration &gt; Services &gt; Magento Web API &gt; Web API Limits.</translation>
    </message>
    <message>
        <source>Page size: the shop did not say</source>
        <translation>Paginagrootte: de webshop heeft het niet gezegd</translation>
    </message>
    <message>
        <source>Slashes in SKUs: products may not be read</source>
        <translation>Schuine strepen in SKU&apos;s: producten mogen niet worden gelezen</translation>
    </message>
    <message>
        <source>SKUs with a slash can be read</source>
        <translation>SKU&apos;s met een schuine streep zijn leesbaar</translation>
    </message>
    <message>
        <source>Products whose SKU holds a slash can&apos;t be reached one by one</source>
        <translation>Producten met een schuine streep in de SKU zijn niet één voor één bereikbaar</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to set &quot;AllowEncodedSlashes NoDecode&quot; in Apache, or to pass paths on unchanged. Until then such products are found through lists.</source>
        <translation>Vraag de serverbeheerder om in Apache “AllowEncodedSlashes NoDecode” in te stellen of paden ongewijzigd door te geven. Tot dan worden zulke producten via lijsten gevonden.</translation>
    </message>
    <message>
        <source>The shop wants a second factor</source>
        <translation>De webshop wil een tweede factor</translation>
    </message>
    <message>
        <source>Give the code of the authenticator app as the one-time password. For work without a person present use an integration instead of an admin user.</source>
        <translation>Geef de code van de authenticator-app op als eenmalig wachtwoord. Gebruik voor werk zonder toezicht een integratie in plaats van een admingebruiker.</translation>
    </message>
    <message>
        <source>Set up two-factor authentication for this user first: log in to the admin panel in a browser and follow what it says. An integration needs no second factor.</source>
        <translation>Stel eerst tweefactorauthenticatie in voor deze gebruiker: aanmelden in de beheeromgeving in een browser en de aanwijzingen volgen. Een integratie heeft geen tweede factor nodig.</translation>
    </message>
    <message>
        <source>This user&apos;s second factor (%1) can&apos;t be used here. Set up Google Authenticator for the user, or use an integration.</source>
        <translation>De tweede factor van deze gebruiker (%1) is hier niet bruikbaar. Stel Google Authenticator in voor de gebruiker, of gebruik een integratie.</translation>
    </message>
    <message>
        <source>The one-time password was refused</source>
        <translation>Het eenmalige wachtwoord is geweigerd</translation>
    </message>
    <message>
        <source>Wait for the next code and give that one. If it is refused too, check the clock of the device that shows it.</source>
        <translation>Wacht op de volgende code en geef die op. Wordt die ook geweigerd, controleer dan de klok van het apparaat dat de code toont.</translation>
    </message>
    <message>
        <source>The user name or password is wrong, or the account is locked</source>
        <translation>De gebruikersnaam of het wachtwoord is onjuist, of het account is geblokkeerd</translation>
    </message>
    <message>
        <source>The shop says the same in both cases. Check name and password in a browser; after six failures an account is locked for about half an hour, and every further try starts that anew.</source>
        <translation>De webshop zegt in beide gevallen hetzelfde. Controleer naam en wachtwoord in een browser; na zes mislukte pogingen is een account ongeveer een halfuur geblokkeerd, en elke volgende poging laat die tijd opnieuw ingaan.</translation>
    </message>
    <message>
        <source> A customer of another website of the shop can&apos;t log in here.</source>
        <translation> Een klant van een andere website van de webshop kan hier niet aanmelden.</translation>
    </message>
    <message>
        <source> A disabled user gets the same answer.</source>
        <translation> Een uitgeschakelde gebruiker krijgt hetzelfde antwoord.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer to the login holds no token</source>
        <translation>Het antwoord van de webshop op de aanmelding bevat geen token</translation>
    </message>
    <message>
        <source>A module of the shop changes the login. Use an integration instead.</source>
        <translation>Een module van de webshop wijzigt de aanmelding. Gebruik in plaats daarvan een integratie.</translation>
    </message>
    <message>
        <source>The shop did not let the user log in</source>
        <translation>De webshop heeft de gebruiker niet aangemeld</translation>
    </message>
    <message>
        <source>The customer is let in</source>
        <translation>De klant is toegelaten</translation>
    </message>
    <message>
        <source>The admin user is let in</source>
        <translation>De admingebruiker is toegelaten</translation>
    </message>
    <message>
        <source>The shop did not take its own token</source>
        <translation>De webshop nam zijn eigen token niet aan</translation>
    </message>
    <message>
        <source>The shop gave a token and refuses it at once</source>
        <translation>De webshop gaf een token en weigert het meteen</translation>
    </message>
    <message>
        <source>The server&apos;s clock or its token settings are wrong, or several servers do not share their keys. Tell whoever runs the server.</source>
        <translation>De klok van de server of de tokeninstellingen kloppen niet, of meerdere servers delen hun sleutels niet. Meld het de serverbeheerder.</translation>
    </message>
    <message>
        <source>The integration is let in (bearer token)</source>
        <translation>De integratie is toegelaten (bearer-token)</translation>
    </message>
    <message>
        <source>The shop did not answer the login</source>
        <translation>De webshop antwoordde niet op de aanmelding</translation>
    </message>
    <message>
        <source>The shop does not take the token: bearer tokens are switched off, or this one is not valid</source>
        <translation>De webshop neemt het token niet aan: bearer-tokens zijn uitgeschakeld, of dit token is ongeldig</translation>
    </message>
    <message>
        <source>The shop says the same in both cases. Since Magento 2.4.4 tokens of integrations are not taken as bearer unless Stores &gt; Configuration &gt; Services &gt; OAuth &gt; &quot;Allow OAuth Access Tokens to be used as standalone Bearer tokens&quot; is on. Better: use OAuth 1.0a with the integration&apos;s four keys. If it is on, the token was revoked or copied wrong, or the integration is not active.</source>
        <translation>De webshop zegt in beide gevallen hetzelfde. Sinds Magento 2.4.4 worden tokens van integraties niet als bearer aangenomen, tenzij Stores &gt; Configuration &gt; Services &gt; OAuth &gt; “Allow OAuth Access Tokens to be used as standalone Bearer tokens” aan staat. Beter: gebruik OAuth 1.0a met de vier sleutels van de integratie. Staat het aan, dan is het token ingetrokken of verkeerd gekopieerd, of is de integratie niet actief.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays, tell whoever runs the server the text above and the time.</source>
        <translation>Probeer het over enkele minuten opnieuw. Blijft het zo, geef dan de tekst hierboven en het tijdstip door aan de serverbeheerder.</translation>
    </message>
    <message>
        <source>The stored secrets are of another kind than the profile&apos;s login</source>
        <translation>De bewaarde geheimen zijn van een andere soort dan de login van het profiel</translation>
    </message>
    <message>
        <source>Give the secrets of this profile again.</source>
        <translation>Geef de geheimen van dit profiel opnieuw op.</translation>
    </message>
    <message>
        <source>Open the integration in the admin panel (System &gt; Extensions &gt; Integrations) and copy all four values again; they belong together.</source>
        <translation>Open de integratie in de beheeromgeving (System &gt; Extensions &gt; Integrations) en kopieer alle vier de waarden opnieuw; ze horen bij elkaar.</translation>
    </message>
    <message>
        <source>The shop does not know the consumer key</source>
        <translation>De webshop kent de consumer key niet</translation>
    </message>
    <message>
        <source>The consumer key has expired</source>
        <translation>De consumer key is verlopen</translation>
    </message>
    <message>
        <source>The shop does not know the access token, or it was revoked</source>
        <translation>De webshop kent het access token niet, of het is ingetrokken</translation>
    </message>
    <message>
        <source>The access token was revoked</source>
        <translation>Het access token is ingetrokken</translation>
    </message>
    <message>
        <source>The access token belongs to another integration</source>
        <translation>Het access token hoort bij een andere integratie</translation>
    </message>
    <message>
        <source>The shop believes it is called under another address</source>
        <translation>De webshop denkt dat hij onder een ander adres is aangeroepen</translation>
    </message>
    <message>
        <source>Signatures fit for %1</source>
        <translation>Handtekeningen kloppen voor %1</translation>
    </message>
    <message>
        <source>The proxy or web server in front of the shop has to pass on the scheme, host and port it was called with (X-Forwarded-Proto, Host). Ask whoever runs it.</source>
        <translation>De proxy of webserver vóór de webshop moet het schema, de host en de poort doorgeven waarmee hij is aangeroepen (X-Forwarded-Proto, Host). Vraag het de beheerder ervan.</translation>
    </message>
    <message>
        <source>The shop refuses the signature: a secret is wrong</source>
        <translation>De webshop weigert de handtekening: een geheim is onjuist</translation>
    </message>
    <message>
        <source>The integration is not activated: there is no access token yet</source>
        <translation>De integratie is niet geactiveerd: er is nog geen access token</translation>
    </message>
    <message>
        <source>Activate the integration in the admin panel (System &gt; Extensions &gt; Integrations &gt; Activate) and copy the four values it then shows.</source>
        <translation>Activeer de integratie in de beheeromgeving (System &gt; Extensions &gt; Integrations &gt; Activate) en kopieer de vier waarden die dan verschijnen.</translation>
    </message>
    <message>
        <source>The shop refuses the login</source>
        <translation>De webshop weigert de login</translation>
    </message>
    <message>
        <source>The shop takes this computer&apos;s clock for wrong</source>
        <translation>De webshop vindt dat de klok van deze computer niet klopt</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock from the network. If it is right, the server&apos;s clock and its Date header disagree: tell whoever runs the server.</source>
        <translation>Zet de klok van deze computer gelijk via het netwerk. Klopt die, dan spreken de klok van de server en zijn Date-header elkaar tegen: meld het de serverbeheerder.</translation>
    </message>
    <message>
        <source>The web server removes the login before the shop sees it</source>
        <translation>De webserver verwijdert de login voordat de webshop die ziet</translation>
    </message>
    <message>
        <source>Apache with PHP-FPM or CGI does not pass the Authorization header on by itself. Ask whoever runs the server to set &quot;CGIPassAuth On&quot;, or: SetEnvIf Authorization &quot;(.*)&quot; HTTP_AUTHORIZATION=$1</source>
        <translation>Apache met PHP-FPM of CGI geeft de Authorization-header niet vanzelf door. Vraag de serverbeheerder “CGIPassAuth On” in te stellen, of: SetEnvIf Authorization &quot;(.*)&quot; HTTP_AUTHORIZATION=$1</translation>
    </message>
    <message>
        <source>The integration is let in (OAuth 1.0a)</source>
        <translation>De integratie is toegelaten (OAuth 1.0a)</translation>
    </message>
    <message>
        <source>The integration is not active</source>
        <translation>De integratie is niet actief</translation>
    </message>
    <message>
        <source>Activate it in the admin panel (System &gt; Extensions &gt; Integrations), and give it at least one resource.</source>
        <translation>Activeer deze in de beheeromgeving (System &gt; Extensions &gt; Integrations) en geef er minstens één resource aan.</translation>
    </message>
    <message>
        <source>The shop did not answer</source>
        <translation>De webshop antwoordde niet</translation>
    </message>
    <message>
        <source>paths signed as sent</source>
        <translation>paden ondertekend zoals verstuurd</translation>
    </message>
    <message>
        <source>paths signed normalised</source>
        <translation>paden genormaliseerd ondertekend</translation>
    </message>
    <message>
        <source>Signatures fit every SKU</source>
        <translation>Handtekeningen kloppen voor elke SKU</translation>
    </message>
    <message>
        <source>The shop signs in another dialect than the profile says</source>
        <translation>De webshop ondertekent anders dan het profiel zegt</translation>
    </message>
    <message>
        <source>Save the corrected profile: otherwise SKUs with a slash, comma or plus are refused. An update of the shop may have changed it.</source>
        <translation>Sla het gecorrigeerde profiel op: anders worden SKU&apos;s met een schuine streep, komma of plus geweigerd. Een update van de webshop kan dit hebben veranderd.</translation>
    </message>
    <message>
        <source>SKUs with special characters can&apos;t be signed for this shop</source>
        <translation>SKU&apos;s met speciale tekens kunnen voor deze webshop niet worden ondertekend</translation>
    </message>
    <message>
        <source>Both ways of signing were refused for %1</source>
        <translation>Beide manieren van ondertekenen zijn geweigerd voor %1</translation>
    </message>
    <message>
        <source>A proxy in front of the shop probably rewrites the path. Ask whoever runs it to pass paths on unchanged.</source>
        <translation>Waarschijnlijk herschrijft een proxy vóór de webshop het pad. Vraag de beheerder ervan om paden ongewijzigd door te geven.</translation>
    </message>
    <message>
        <source>A web server&apos;s password stands in front of the shop</source>
        <translation>Er staat een wachtwoord van de webserver vóór de webshop</translation>
    </message>
    <message>
        <source>The shop is in maintenance mode</source>
        <translation>De webshop is in onderhoudsmodus</translation>
    </message>
    <message>
        <source>Wait until the work is done, or have maintenance mode switched off (bin/magento maintenance:disable).</source>
        <translation>Wacht tot het werk klaar is, of laat de onderhoudsmodus uitschakelen (bin/magento maintenance:disable).</translation>
    </message>
    <message>
        <source>The shop asks for a pause</source>
        <translation>De webshop vraagt om een pauze</translation>
    </message>
    <message>
        <source>Wait some minutes. If it happens again, ask the hosting provider to allow more requests from this computer.</source>
        <translation>Wacht enkele minuten. Gebeurt het weer, vraag dan de hostingprovider om meer verzoeken van deze computer toe te staan.</translation>
    </message>
    <message>
        <source>The shop or its web server is broken</source>
        <translation>De webshop of zijn webserver is defect</translation>
    </message>
    <message>
        <source>Open the shop in a browser. If it fails there too, tell whoever runs the server; else tell them the text above and the time.</source>
        <translation>Open de webshop in een browser. Mislukt het daar ook, meld het dan de serverbeheerder; geef anders de tekst hierboven en het tijdstip door.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password</source>
        <translation>De proxy wil een naam en een wachtwoord</translation>
    </message>
    <message>
        <source>Something in front of the shop refuses the request</source>
        <translation>Iets vóór de webshop weigert het verzoek</translation>
    </message>
    <message>
        <source>Ask the hosting provider to let this computer&apos;s address through to /rest (firewall, bot protection, country block).</source>
        <translation>Vraag de hostingprovider om het adres van deze computer door te laten naar /rest (firewall, botbescherming, landblokkade).</translation>
    </message>
    <message>
        <source>The encrypted connection was refused</source>
        <translation>De versleutelde verbinding is geweigerd</translation>
    </message>
    <message>
        <source>The proxy, or the shop behind it, does not answer</source>
        <translation>De proxy, of de webshop erachter, antwoordt niet</translation>
    </message>
    <message>
        <source>Nothing answers at %1</source>
        <translation>Niets antwoordt op %1</translation>
    </message>
    <message>
        <source>Check the address for typing errors. If the shop is reached through a company network or a VPN, connect to that first.</source>
        <translation>Controleer het adres op typefouten. Is de webshop alleen via een bedrijfsnetwerk of VPN bereikbaar, maak dan eerst daarmee verbinding.</translation>
    </message>
    <message>
        <source>The shop redirects in circles</source>
        <translation>De webshop verwijst in een kring door</translation>
    </message>
    <message>
        <source>Open the address in a browser, and use the one it ends at.</source>
        <translation>Open het adres in een browser en gebruik het adres waar die uitkomt.</translation>
    </message>
    <message>
        <source>This is a Magento shop, but its REST API does not answer</source>
        <translation>Dit is een Magento-webshop, maar de REST-API antwoordt niet</translation>
    </message>
    <message>
        <source>Have the web server send /rest to Magento (the rewrite rules of its nginx or Apache sample), or give the address under which /rest answers, for example with /index.php at the end.</source>
        <translation>Laat de webserver /rest naar Magento sturen (de rewriteregels van het nginx- of Apache-voorbeeld), of geef het adres waarop /rest antwoordt, bijvoorbeeld met /index.php aan het eind.</translation>
    </message>
    <message>
        <source>No Magento shop answers at this address</source>
        <translation>Op dit adres antwoordt geen Magento-webshop</translation>
    </message>
    <message>
        <source>Use the address of the shop&apos;s front page. If the shop lives in a folder, give the folder too, for example https://www.example.com/shop.</source>
        <translation>Gebruik het adres van de voorpagina van de webshop. Staat de webshop in een map, geef die dan ook op, bijvoorbeeld https://www.example.com/shop.</translation>
    </message>
    <message>
        <source>The shop leads elsewhere instead of answering</source>
        <translation>De webshop leidt elders heen in plaats van te antwoorden</translation>
    </message>
    <message>
        <source>Something in front of the shop (a login page, a country choice, a consent page) has to leave /rest alone. Ask whoever runs the server.</source>
        <translation>Iets vóór de webshop (een aanmeldpagina, een landkeuze, een toestemmingspagina) moet /rest met rust laten. Vraag het de serverbeheerder.</translation>
    </message>
    <message>
        <source>The shop has another address: %1</source>
        <translation>De webshop heeft een ander adres: %1</translation>
    </message>
    <message>
        <source>Check that this is your shop and use %1 as the address. Keys are never sent on to another host by themselves.</source>
        <translation>Controleer of dit de eigen webshop is en gebruik %1 als adres. Sleutels worden nooit vanzelf naar een andere host doorgestuurd.</translation>
    </message>
    <message>
        <source>The shop leads from https back to plain http</source>
        <translation>De webshop leidt van https terug naar onversleuteld http</translation>
    </message>
    <message>
        <source>Have the shop&apos;s base URLs set to https (Stores &gt; Configuration &gt; General &gt; Web).</source>
        <translation>Laat de basis-URL&apos;s van de webshop op https zetten (Stores &gt; Configuration &gt; General &gt; Web).</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate is trusted</source>
        <translation>De verbinding is versleuteld, het certificaat wordt vertrouwd</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate is the pinned one</source>
        <translation>De verbinding is versleuteld, het certificaat is het vastgezette</translation>
    </message>
    <message>
        <source>Not encrypted; the shop runs on this computer</source>
        <translation>Niet versleuteld; de webshop draait op deze computer</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>De verbinding is niet versleuteld</translation>
    </message>
    <message>
        <source>Anyone on the way can read the keys and the customers&apos; data. Use https.</source>
        <translation>Iedereen onderweg kan de sleutels en de klantgegevens lezen. Gebruik https.</translation>
    </message>
    <message>
        <source>The address is that of the admin panel</source>
        <translation>Dit is het adres van de beheeromgeving</translation>
    </message>
    <message>
        <source>The shop answers at %1</source>
        <translation>De webshop antwoordt op %1</translation>
    </message>
    <message>
        <source>Use %1 as the address.</source>
        <translation>Gebruik %1 als adres.</translation>
    </message>
    <message>
        <source>The shop answers</source>
        <translation>De webshop antwoordt</translation>
    </message>
    <message>
        <source>The shop has moved to %1</source>
        <translation>De webshop is verhuisd naar %1</translation>
    </message>
    <message>
        <source>Use %1 as the address: a redirected write would be lost.</source>
        <translation>Gebruik %1 als adres: een omgeleide schrijfactie zou verloren gaan.</translation>
    </message>
    <message>
        <source>Anyone on the way could read the keys, so they were not sent. Use https, or allow plain http for this profile if the network is your own.</source>
        <translation>Iedereen onderweg zou de sleutels kunnen lezen, dus zijn ze niet verstuurd. Gebruik https, of sta onversleuteld http voor dit profiel toe als het om het eigen netwerk gaat.</translation>
    </message>
    <message>
        <source>The REST API answers</source>
        <translation>De REST-API antwoordt</translation>
    </message>
    <message>
        <source>The REST API is under another address</source>
        <translation>De REST-API heeft een ander adres</translation>
    </message>
    <message>
        <source>This is no address of a shop</source>
        <translation>Dit is geen adres van een webshop</translation>
    </message>
    <message>
        <source>Give the address of the shop&apos;s front page, for example https://www.example.com.</source>
        <translation>Geef het adres van de voorpagina van de webshop, bijvoorbeeld https://www.example.com.</translation>
    </message>
    <message>
        <source>Clock: the shop does not tell its time</source>
        <translation>Klok: de webshop geeft zijn tijd niet</translation>
    </message>
    <message>
        <source>shop %1, this computer %2</source>
        <translation>webshop %1, deze computer %2</translation>
    </message>
    <message>
        <source>The shop&apos;s clock and this computer&apos;s agree</source>
        <translation>De klokken van de webshop en deze computer komen overeen</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds behind the shop&apos;s</source>
        <translation>
            <numerusform>De klok van deze computer loopt %n seconde achter op die van de webshop</numerusform>
            <numerusform>De klok van deze computer loopt %n seconden achter op die van de webshop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds ahead of the shop&apos;s</source>
        <translation>
            <numerusform>De klok van deze computer loopt %n seconde voor op die van de webshop</numerusform>
            <numerusform>De klok van deze computer loopt %n seconden voor op die van de webshop</numerusform>
        </translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock from the network. If it is right, the server&apos;s is wrong: tell whoever runs it. Until then the difference is allowed for when requests are signed.</source>
        <translation>Zet de klok van deze computer gelijk via het netwerk. Klopt die, dan klopt die van de server niet: meld het de beheerder. Tot dan wordt bij het ondertekenen rekening gehouden met het verschil.</translation>
    </message>
    <message>
        <source>The guard uses the header that the shop&apos;s keys need, so both can&apos;t be sent. Ask whoever runs the server to exempt /rest and /graphql from the password, or to let this computer&apos;s address in without it.</source>
        <translation>De afscherming gebruikt de header die de sleutels van de webshop nodig hebben; beide versturen kan dus niet. Vraag de serverbeheerder om /rest en /graphql van het wachtwoord uit te zonderen, of om het adres van deze computer zonder wachtwoord toe te laten.</translation>
    </message>
    <message>
        <source>Check the proxy of this profile (%1), or choose a direct connection.</source>
        <translation>Controleer de proxy van dit profiel (%1), of kies een directe verbinding.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer&apos;s network settings, or choose a direct connection for this profile.</source>
        <translation>Controleer de proxy in de netwerkinstellingen van deze computer, of kies voor dit profiel een directe verbinding.</translation>
    </message>
    <message>
        <source>%1 SHA-256 fingerprint %2</source>
        <translation>%1 SHA-256-vingerafdruk %2</translation>
    </message>
    <message>
        <source>If the shop&apos;s certificate was renewed, compare the new fingerprint with whoever runs the server and pin it anew. If nobody renewed it, do not go on: somebody may be listening.</source>
        <translation>Is het certificaat van de webshop vernieuwd, vergelijk dan de nieuwe vingerafdruk met de serverbeheerder en zet die opnieuw vast. Heeft niemand het vernieuwd, ga dan niet verder: er kan iemand meeluisteren.</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate as a PEM file: it begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Geef het certificaat van de certificeringsinstantie als PEM-bestand: het begint met -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Use the name the certificate is for as the address, or have the certificate extended.</source>
        <translation>Gebruik de naam waarvoor het certificaat geldt als adres, of laat het certificaat uitbreiden.</translation>
    </message>
    <message>
        <source>Have the certificate of the shop renewed. If other sites fail too, check this computer&apos;s date.</source>
        <translation>Laat het certificaat van de webshop vernieuwen. Mislukken andere sites ook, controleer dan de datum van deze computer.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Controleer de datum en tijd van deze computer.</translation>
    </message>
    <message>
        <source>If the shop uses a private certificate authority, add that authority&apos;s certificate to the profile, or compare the fingerprint with whoever runs the server and pin it.</source>
        <translation>Gebruikt de webshop een eigen certificeringsinstantie, voeg dan haar certificaat toe aan het profiel, of vergelijk de vingerafdruk met de serverbeheerder en zet die vast.</translation>
    </message>
    <message>
        <source>The server has to offer TLS 1.2 or later. Ask whoever runs it.</source>
        <translation>De server moet TLS 1.2 of nieuwer aanbieden. Vraag het de beheerder.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to check its certificate.</source>
        <translation>Vraag de serverbeheerder om het certificaat te controleren.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>stores</source>
        <translation>winkels</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributen</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>categorieën</translation>
    </message>
    <message>
        <source>customer groups</source>
        <translation>klantgroepen</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>bronnen</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>bestellingen</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturen</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>zendingen</translation>
    </message>
    <message>
        <source>credit memos</source>
        <translation>creditnota&apos;s</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transacties</translation>
    </message>
    <message>
        <source>products</source>
        <translation>producten</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>voorraad</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>prijzen</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>klanten</translation>
    </message>
    <message>
        <source>cart rules</source>
        <translation>winkelwagenregels</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>kortingscodes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s)</source>
        <translation>
            <numerusform>%Ln winkel</numerusform>
            <numerusform>%Ln winkels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s)</source>
        <translation>
            <numerusform>%Ln attribuut</numerusform>
            <numerusform>%Ln attributen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(ies)</source>
        <translation>
            <numerusform>%Ln categorie</numerusform>
            <numerusform>%Ln categorieën</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer group(s)</source>
        <translation>
            <numerusform>%Ln klantgroep</numerusform>
            <numerusform>%Ln klantgroepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln bron</numerusform>
            <numerusform>%Ln bronnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln bestelling</numerusform>
            <numerusform>%Ln bestellingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln factuur</numerusform>
            <numerusform>%Ln facturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shipment(s)</source>
        <translation>
            <numerusform>%Ln zending</numerusform>
            <numerusform>%Ln zendingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit memo(s)</source>
        <translation>
            <numerusform>%Ln creditnota</numerusform>
            <numerusform>%Ln creditnota&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transactie</numerusform>
            <numerusform>%Ln transacties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln producten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln voorraadplaats</numerusform>
            <numerusform>%Ln voorraadplaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln prijs</numerusform>
            <numerusform>%Ln prijzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln klant</numerusform>
            <numerusform>%Ln klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cart rule(s)</source>
        <translation>
            <numerusform>%Ln winkelwagenregel</numerusform>
            <numerusform>%Ln winkelwagenregels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coupon(s)</source>
        <translation>
            <numerusform>%Ln kortingscode</numerusform>
            <numerusform>%Ln kortingscodes</numerusform>
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
        <translation>%1 sinds</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 eerder dan</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Between the column and a date: “Placed from 1 Nov”</extracomment>
        <translation>vanaf</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between the column and a date: “Placed until 1 Nov”</extracomment>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Between the column and a date: “Placed after 1 Nov”</extracomment>
        <translation>na</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vóór</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Between the column and a value, as the words below: “Status is Processing”</extracomment>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is niet</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>lijkt op</translation>
    </message>
    <message>
        <source>is not like</source>
        <translation>lijkt niet op</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>is een van</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>is geen van</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>is ingevuld</translation>
    </message>
    <message>
        <source>is not set</source>
        <translation>is niet ingevuld</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>meer dan</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>minder dan</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minstens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
    <message>
        <source>list has</source>
        <extracomment>The value of the column is a list, of which the word that follows is one</extracomment>
        <translation>lijst bevat</translation>
    </message>
    <message>
        <source>list has not</source>
        <translation>lijst bevat niet</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>past op</translation>
    </message>
    <message>
        <source>is, or both are empty</source>
        <translation>is, of beide zijn leeg</translation>
    </message>
    <message>
        <source>is not, and not both are empty</source>
        <translation>is niet, tenzij beide leeg zijn</translation>
    </message>
    <message>
        <source>is, or is not set</source>
        <translation>is, of is niet ingevuld</translation>
    </message>
    <message>
        <source>%1 or %2 %3</source>
        <extracomment>%1: a value; %2: the next condition (“is”); %3: its value</extracomment>
        <translation>%1 of %2 %3</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>today %1</source>
        <translation>vandaag %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln bestelling</numerusform>
            <numerusform>%Ln bestellingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The order&apos;s documents could not be read.</source>
        <translation>De documenten van de bestelling konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>The document %1 was made at the same time and may be this one or somebody else&apos;s.</source>
        <translation>Het document %1 is op hetzelfde moment gemaakt en kan dit zijn of dat van iemand anders.</translation>
    </message>
    <message>
        <source>The shop answered with the document %1 and does not show it among the order&apos;s.</source>
        <translation>De webshop antwoordde met het document %1 en toont het niet bij de bestelling.</translation>
    </message>
    <message>
        <source>The order&apos;s quantities have changed, and there is no new document.</source>
        <translation>De aantallen van de bestelling zijn gewijzigd, maar er is geen nieuw document.</translation>
    </message>
    <message>
        <source>There is a new transaction, and no document for it.</source>
        <translation>Er is een nieuwe transactie, maar geen document ervoor.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The spreadsheet is damaged: %1</source>
        <translation>Het spreadsheet is beschadigd: %1</translation>
    </message>
    <message>
        <source>This is no .xlsx spreadsheet. Save it as .xlsx or as CSV.</source>
        <translation>Dit is geen .xlsx-spreadsheet. Sla het op als .xlsx of als CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet holds more than can be imported at once. Cut it into several files.</source>
        <translation>Het spreadsheet bevat meer dan in één keer kan worden geïmporteerd. Verdeel het over meerdere bestanden.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 ontbreekt</translation>
    </message>
    <message>
        <source>The spreadsheet has a password. Save it without one.</source>
        <translation>Het spreadsheet heeft een wachtwoord. Sla het op zonder wachtwoord.</translation>
    </message>
    <message>
        <source>Two columns stand for %1. Take one of them away.</source>
        <translation>Twee kolommen staan voor %1. Verwijder er een.</translation>
    </message>
    <message>
        <source>The first row names no column %1.</source>
        <translation>De eerste rij noemt geen kolom %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>The file has %1 MB; tables up to %2 MB can be imported. Cut it into several files.</source>
        <translation>Het bestand is %1 MB; tabellen tot %2 MB kunnen worden geïmporteerd. Verdeel het over meerdere bestanden.</translation>
    </message>
    <message>
        <source>it has more than %1 cells</source>
        <translation>de rij heeft meer dan %1 cellen</translation>
    </message>
    <message>
        <source>something stands behind a closing quote</source>
        <translation>er staat iets na een sluitend aanhalingsteken</translation>
    </message>
    <message>
        <source>a closing quote is missing</source>
        <translation>er ontbreekt een sluitend aanhalingsteken</translation>
    </message>
    <message>
        <source>a cell has more than %1 characters</source>
        <translation>een cel heeft meer dan %1 tekens</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rij %1: %2</translation>
    </message>
    <message>
        <source>This is a spreadsheet of an old format, or one with a password. Save it as .xlsx without a password, or as CSV.</source>
        <translation>Dit is een spreadsheet in een oud formaat, of een met een wachtwoord. Sla het zonder wachtwoord op als .xlsx, of als CSV.</translation>
    </message>
    <message>
        <source>This is a PDF, not a table. Export the table as CSV or XLSX.</source>
        <translation>Dit is een pdf, geen tabel. Exporteer de tabel als CSV of XLSX.</translation>
    </message>
    <message>
        <source>The text is encoded as UTF-32. Save it as UTF-8.</source>
        <translation>De tekst is gecodeerd als UTF-32. Sla deze op als UTF-8.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>The file cannot be read twice: %1</source>
        <translation>Het bestand kan niet twee keer worden gelezen: %1</translation>
    </message>
    <message>
        <source>This is not a text: it holds bytes that no text has. Save the table as CSV in UTF-8.</source>
        <translation>Dit is geen tekst: er staan bytes in die in geen tekst voorkomen. Sla de tabel op als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor UTF-16 nor Windows-1252. Save the table as CSV in UTF-8.</source>
        <translation>De tekst is geen UTF-8, UTF-16 of Windows-1252. Sla de tabel op als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Row %1: the text is not %2 there. Save the table as CSV in UTF-8.</source>
        <translation>Rij %1: de tekst is daar geen %2. Sla de tabel op als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>The first row names no column source_code. Add it, or say which source is meant.</source>
        <translation>De eerste rij noemt geen kolom source_code. Voeg die toe, of geef aan welke bron bedoeld is.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Cut it into several files.</source>
        <translation>Het bestand heeft meer dan %1 rijen. Verdeel het over meerdere bestanden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Het bestand %1 kan niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Het bestand %1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>it brings a document type</source>
        <translation>het bevat een documenttype</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet.</source>
        <translation>Het spreadsheet heeft geen blad.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot;; there is %2.</source>
        <translation>Er is geen blad “%1”; er is %2.</translation>
    </message>
    <message>
        <source>its cells cannot be told apart</source>
        <translation>de cellen zijn niet uit elkaar te houden</translation>
    </message>
    <message>
        <source>a part of it is larger than it says</source>
        <translation>een deel ervan is groter dan het aangeeft</translation>
    </message>
    <message>
        <source>it does not say how large %1 is</source>
        <translation>er staat niet in hoe groot %1 is</translation>
    </message>
    <message>
        <source>its cells have more text than can be imported</source>
        <translation>de cellen bevatten meer tekst dan kan worden geïmporteerd</translation>
    </message>
    <message>
        <source>With a column &quot;%1&quot; the prices are tier prices, which need a column quantity. Add it, or leave &quot;%1&quot; out.</source>
        <translation>Met een kolom “%1” zijn de prijzen staffelprijzen, die een kolom quantity nodig hebben. Voeg die toe, of laat “%1” weg.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Het bestand kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>The spreadsheet holds more text than can be imported at once. Cut it into several files.</source>
        <translation>Het rekenblad bevat meer tekst dan in één keer kan worden geïmporteerd. Verdeel het over meerdere bestanden.</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>The link is too long.</source>
        <translation>De link is te lang.</translation>
    </message>
    <message>
        <source>A link begins with %1</source>
        <translation>Een link begint met %1</translation>
    </message>
    <message>
        <source>The link names no shop.</source>
        <translation>De link noemt geen webshop.</translation>
    </message>
    <message>
        <source>The link names neither an order, a product nor a customer.</source>
        <translation>De link noemt geen bestelling, product of klant.</translation>
    </message>
    <message>
        <source>What the link names cannot be the number of an order, a SKU or the id of a customer.</source>
        <translation>Wat de link noemt, kan geen bestelnummer, SKU of klant-id zijn.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>All orders</source>
        <translation>Alle bestellingen</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Laatste 14 dagen</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Te verzenden</translation>
    </message>
    <message>
        <source>Unpaid over 24 h</source>
        <translation>Onbetaald langer dan 24 u</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>B2B</source>
        <translation>B2B</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>Te factureren</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Deels verzonden</translation>
    </message>
    <message>
        <source>Refunded, changed in 7 days</source>
        <translation>Terugbetaald, gewijzigd in 7 dagen</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle producten</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Configurable</source>
        <translation>Configureerbaar</translation>
    </message>
    <message>
        <source>Bundles and groups</source>
        <translation>Bundels en groepen</translation>
    </message>
    <message>
        <source>All SKUs</source>
        <translation>Alle SKU&apos;s</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Lage voorraad</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Niet op voorraad</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle klanten</translation>
    </message>
    <message>
        <source>New in 30 days</source>
        <translation>Nieuw in 30 dagen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>All prices</source>
        <translation>Alle prijzen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln bestelling</numerusform>
            <numerusform>%Ln bestellingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln producten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Voorraad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SKU(s)</source>
        <translation>
            <numerusform>%Ln SKU</numerusform>
            <numerusform>%Ln SKU&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln prijs</numerusform>
            <numerusform>%Ln prijzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln klant</numerusform>
            <numerusform>%Ln klanten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>The order is on hold already.</source>
        <translation>De bestelling staat al in de wacht.</translation>
    </message>
    <message>
        <source>The order is not on hold.</source>
        <translation>De bestelling staat niet in de wacht.</translation>
    </message>
    <message>
        <source>The order is canceled already.</source>
        <translation>De bestelling is al geannuleerd.</translation>
    </message>
    <message>
        <source>Nothing is left to cancel: refund what was invoiced.</source>
        <translation>Er valt niets meer te annuleren: betaal terug wat gefactureerd is.</translation>
    </message>
    <message>
        <source>Nothing is left to invoice.</source>
        <translation>Er valt niets meer te factureren.</translation>
    </message>
    <message>
        <source>Nothing is left to ship.</source>
        <translation>Er valt niets meer te verzenden.</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Er valt niets meer terug te betalen.</translation>
    </message>
    <message>
        <source>The order has a parcel with the number %1 already.</source>
        <translation>De bestelling heeft al een pakket met nummer %1.</translation>
    </message>
    <message>
        <source>The order has the status %1 already.</source>
        <translation>De bestelling heeft al de status %1.</translation>
    </message>
    <message>
        <source>The order is on hold. Take it off hold first.</source>
        <translation>De bestelling staat in de wacht. Haal deze eerst uit de wacht.</translation>
    </message>
    <message>
        <source>The payment provider is reviewing the order. Wait for the result.</source>
        <translation>De betaalprovider controleert de bestelling. Wacht op het resultaat.</translation>
    </message>
    <message>
        <source>The order is canceled.</source>
        <translation>De bestelling is geannuleerd.</translation>
    </message>
    <message>
        <source>The order is closed.</source>
        <translation>De bestelling is gesloten.</translation>
    </message>
    <message>
        <source>The order is complete.</source>
        <translation>De bestelling is voltooid.</translation>
    </message>
    <message>
        <source>Nothing in the order is shipped: its goods are virtual.</source>
        <translation>Niets uit de bestelling wordt verzonden: de goederen zijn virtueel.</translation>
    </message>
    <message>
        <source>An extension of the shop has locked the lines that are open.</source>
        <translation>Een extensie van de webshop heeft de open regels vergrendeld.</translation>
    </message>
    <message>
        <source>The shop has no such order.</source>
        <translation>De webshop kent deze bestelling niet.</translation>
    </message>
    <message>
        <source>The order has no line with %1.</source>
        <translation>De bestelling heeft geen regel met %1.</translation>
    </message>
    <message>
        <source>%1 cannot be named by itself: use the line of the set it belongs to, or the lines of its parts.</source>
        <translation>%1 kan niet op zichzelf worden genoemd: gebruik de regel van de bundel waar het bij hoort, of de regels van de onderdelen.</translation>
    </message>
    <message>
        <source>Only %2 are open of %1.</source>
        <translation>Van %1 staan er maar %2 open.</translation>
    </message>
    <message>
        <source>The quantity of %1 has to be more than 0.</source>
        <translation>Het aantal van %1 moet groter dan 0 zijn.</translation>
    </message>
    <message>
        <source>The comment is empty.</source>
        <translation>De opmerking is leeg.</translation>
    </message>
    <message>
        <source>A parcel has no tracking number.</source>
        <translation>Een pakket heeft geen trackingnummer.</translation>
    </message>
    <message>
        <source>The order has no such shipment.</source>
        <translation>De bestelling heeft deze zending niet.</translation>
    </message>
    <message>
        <source>The order has no such invoice. Choose one of its invoices.</source>
        <translation>De bestelling heeft deze factuur niet. Kies een van de facturen ervan.</translation>
    </message>
    <message>
        <source>The source %1 does not serve the order&apos;s stock.</source>
        <translation>De bron %1 levert niet aan de voorraad van de bestelling.</translation>
    </message>
    <message>
        <source>The sources of the order have only %2 of %1.</source>
        <translation>Bij de bronnen van de bestelling liggen er maar %2 van %1.</translation>
    </message>
    <message>
        <source>The goods come from several sources. Say which source each parcel is of.</source>
        <translation>De goederen komen uit meerdere bronnen. Geef per pakket de bron op.</translation>
    </message>
    <message>
        <source>No money moves online with the payment method %1.</source>
        <translation>Met de betaalmethode %1 gaat er online geen geld om.</translation>
    </message>
    <message>
        <source>The invoice was not captured online. Refund it offline.</source>
        <translation>De factuur is niet online geïnd. Betaal offline terug.</translation>
    </message>
    <message>
        <source>The order&apos;s state does not have the status %1.</source>
        <translation>De toestand van de bestelling kent geen status %1.</translation>
    </message>
    <message>
        <source>It is not known whether an earlier action arrived. Settle that first.</source>
        <translation>Het is niet bekend of een eerdere actie is aangekomen. Zoek dat eerst uit.</translation>
    </message>
    <message>
        <source>The order has changed since this was planned. Plan it again.</source>
        <translation>De bestelling is gewijzigd sinds dit is gepland. Plan het opnieuw.</translation>
    </message>
    <message>
        <source>A shipment has the tracking number %1 already, and not everything that is wanted in it. Ship the rest with another number or without one.</source>
        <translation>Een verzending heeft trackingnummer %1 al, maar niet alles wat erin moet. Verzend de rest met een ander nummer of zonder.</translation>
    </message>
    <message>
        <source>No source that is enabled serves the order&apos;s stock.</source>
        <translation>Geen ingeschakelde bron bedient de voorraad van de bestelling.</translation>
    </message>
    <message>
        <source>No source of the order has any of %1.</source>
        <translation>Bij geen bron van de bestelling ligt iets van %1.</translation>
    </message>
    <message>
        <source>An earlier import of %1 shipped the same pieces of the order.</source>
        <translation>Een eerdere import van %1 heeft dezelfde stuks van de bestelling verzonden.</translation>
    </message>
</context>
<context>
    <name>OrderPush</name>
    <message>
        <source>The order is without it, and it may still arrive until %1 UTC.</source>
        <translation>In de bestelling is er niets van te zien, en het kan tot %1 UTC nog aankomen.</translation>
    </message>
    <message>
        <source>The order is without it, and money may have moved. Look at the payment provider&apos;s account, then decide.</source>
        <translation>In de bestelling is er niets van te zien, en er kan geld zijn omgegaan. Bekijk het account bij de betaalprovider en beslis dan.</translation>
    </message>
    <message>
        <source>The shop took fewer pieces than were asked for: %1 are missing.</source>
        <translation>De webshop nam minder stuks aan dan gevraagd: er ontbreken er %1.</translation>
    </message>
    <message>
        <source>The shop does not cancel this order.</source>
        <translation>De webshop annuleert deze bestelling niet.</translation>
    </message>
    <message>
        <source>The shop answered with an error and did it all the same: %1</source>
        <translation>De webshop antwoordde met een fout en deed het toch: %1</translation>
    </message>
    <message>
        <source>Money may have moved: look at the payment provider&apos;s account.</source>
        <translation>Er kan geld zijn omgegaan: bekijk het account bij de betaalprovider.</translation>
    </message>
    <message>
        <source>The shop answered with success, and the order is without it.</source>
        <translation>De webshop meldde succes, maar in de bestelling is er niets van te zien.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Packing slip</source>
        <translation>Pakbon</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestelling %1</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Zending %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>%1 more of your order will follow in another parcel.</source>
        <translation>Van uw bestelling volgt nog in een ander pakket: %1.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Picklijst</translation>
    </message>
    <message>
        <source>Pick list %1</source>
        <translation>Picklijst %1</translation>
    </message>
    <message>
        <source>%1 pieces for %2 shipments</source>
        <translation>%1 stuks voor %2 zendingen</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Schap</translation>
    </message>
    <message>
        <source>For orders</source>
        <translation>Voor bestellingen</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Het bestand %1 kan niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>De printer neemt niets aan.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>The printer takes no more pages.</source>
        <translation>De printer neemt geen pagina’s meer aan.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschreven: %1</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The product is not at this source yet. Give a quantity with it.</source>
        <translation>Het product ligt nog niet bij deze bron. Geef er een aantal bij op.</translation>
    </message>
    <message>
        <source>The shop has no such store view.</source>
        <translation>De webshop heeft deze winkelweergave niet.</translation>
    </message>
    <message>
        <source>The other tier prices of the product are not known. Read the shop again.</source>
        <translation>De andere staffelprijzen van het product zijn niet bekend. Lees de webshop opnieuw.</translation>
    </message>
    <message>
        <source>This value cannot be taken away, only changed.</source>
        <translation>Deze waarde kan niet worden verwijderd, alleen gewijzigd.</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>A product of this type has no price of its own: its parts have.</source>
        <translation>Een product van dit type heeft geen eigen prijs: de onderdelen wel.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Basisprijs</translation>
    </message>
    <message>
        <source>all store views</source>
        <translation>alle winkelweergaven</translation>
    </message>
    <message>
        <source>as all store views</source>
        <translation>zoals alle winkelweergaven</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>eigen prijs</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Aanbiedingsprijs</translation>
    </message>
    <message>
        <source>No special price</source>
        <translation>Geen aanbiedingsprijs</translation>
    </message>
    <message>
        <source>days are by the shop&apos;s clock, the last one included</source>
        <translation>dagen volgens de klok van de webshop, inclusief de laatste</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostprijs</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Geen kostprijs</translation>
    </message>
    <message>
        <source>As all store views</source>
        <translation>Zoals alle winkelweergaven</translation>
    </message>
</context>
<context>
    <name>PriceFormula</name>
    <message>
        <source>Write a formula, such as price * 1.05</source>
        <translation>Geef een formule op, bijvoorbeeld price * 1.05</translation>
    </message>
    <message>
        <source>This formula cannot be read: %1</source>
        <translation>Deze formule is niet leesbaar: %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>Er is geen %1</translation>
    </message>
    <message>
        <source>The result is no price</source>
        <translation>Het resultaat is geen prijs</translation>
    </message>
    <message>
        <source>Decimals in a formula have a point, as in price * 1.05, and a blank stands behind other commas</source>
        <translation>Decimalen staan in een formule achter een punt, bijvoorbeeld price * 1.05, en achter andere komma’s staat een spatie</translation>
    </message>
    <message>
        <source>This formula has more than one result</source>
        <translation>Deze formule heeft meer dan één uitkomst</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>not edited here</source>
        <translation>hier niet te bewerken</translation>
    </message>
    <message>
        <source>same everywhere</source>
        <translation>overal gelijk</translation>
    </message>
    <message>
        <source>every view uses the default</source>
        <translation>elke weergave gebruikt de standaard</translation>
    </message>
    <message>
        <source>differs in %1</source>
        <translation>anders in %1</translation>
    </message>
    <message>
        <source>Use default</source>
        <translation>Standaard gebruiken</translation>
    </message>
    <message>
        <source>differs between its views</source>
        <translation>verschilt tussen de weergaven</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>standaard: %1</translation>
    </message>
    <message>
        <source>uses default</source>
        <translation>gebruikt standaard</translation>
    </message>
    <message>
        <source>own value of %1</source>
        <translation>eigen waarde van %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Out of stock at</source>
        <translation>Niet op voorraad bij</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Laag onder</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>Nabestellingen</translation>
    </message>
    <message>
        <source>Stock is managed</source>
        <translation>Voorraad wordt beheerd</translation>
    </message>
    <message>
        <source>As the shop is configured</source>
        <translation>Zoals de webshop is geconfigureerd</translation>
    </message>
    <message>
        <source>as the shop&apos;s configuration has it</source>
        <translation>volgens de configuratie van de webshop</translation>
    </message>
    <message>
        <source>the product&apos;s own</source>
        <translation>eigen waarde van het product</translation>
    </message>
    <message>
        <source>these can be edited in shops with one source</source>
        <translation>te bewerken in webshops met één bron</translation>
    </message>
</context>
<context>
    <name>PullLog</name>
    <message>
        <source>%1 read</source>
        <translation>%1 gelezen</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nieuw</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 gewijzigd</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 weg</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>niets gewijzigd</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <translation>niet toegestaan: %1</translation>
    </message>
    <message>
        <source>this shop has no such thing</source>
        <translation>deze webshop heeft dat niet</translation>
    </message>
    <message>
        <source>stopped to ask: %1</source>
        <translation>gestopt om te vragen: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>mislukt: %1</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>niet bereikt</translation>
    </message>
    <message>
        <source>%1, in %2 s</source>
        <translation>%1, in %2 s</translation>
    </message>
    <message>
        <source>%1 again: %2</source>
        <translation>%1 opnieuw: %2</translation>
    </message>
    <message>
        <source>%1 again: %2 (%3)</source>
        <translation>%1 opnieuw: %2 (%3)</translation>
    </message>
    <message>
        <source>canceled; what was read is kept</source>
        <translation>geannuleerd; wat gelezen is, blijft bewaard</translation>
    </message>
</context>
<context>
    <name>PullText</name>
    <message>
        <source>%1 is no longer in the shop and was removed</source>
        <translation>%1 is niet meer in de webshop en is verwijderd</translation>
    </message>
    <message>
        <source>%1 is missing in the shop&apos;s lists but there when asked for: kept</source>
        <translation>%1 ontbreekt in de lijsten van de webshop maar is er wel bij navraag: behouden</translation>
    </message>
    <message>
        <source>%1 is missing in the shop&apos;s lists, and asking for it failed: kept. %2</source>
        <translation>%1 ontbreekt in de lijsten van de webshop, en navraag mislukte: behouden. %2</translation>
    </message>
    <message>
        <source>store view %1 was not read before: every product is read again</source>
        <translation>winkelweergave %1 was nog niet gelezen: elk product wordt opnieuw gelezen</translation>
    </message>
    <message>
        <source>values of single store views are left out. %1</source>
        <translation>waarden van afzonderlijke winkelweergaven worden overgeslagen. %1</translation>
    </message>
    <message>
        <source>orders of new documents could not be read again. %1</source>
        <translation>bestellingen van nieuwe documenten konden niet opnieuw worden gelezen. %1</translation>
    </message>
    <message>
        <source>stock per source is left out. %1</source>
        <translation>voorraad per bron wordt overgeslagen. %1</translation>
    </message>
    <message>
        <source>the older stock items are left out. %1</source>
        <translation>de oudere voorraaditems worden overgeslagen. %1</translation>
    </message>
    <message>
        <source>the shop gives no prices for the SKU %1</source>
        <translation>de webshop geeft geen prijzen voor de SKU %1</translation>
    </message>
    <message>
        <source>the local copy takes more space than it could. %1</source>
        <translation>de lokale kopie neemt meer ruimte in dan nodig. %1</translation>
    </message>
    <message>
        <source>sorting and filtering take longer than they could until the next pull. %1</source>
        <translation>sorteren en filteren duren tot de volgende keer ophalen langer dan nodig. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows are no longer in the shop, which is more than is dropped without asking; nothing was dropped</source>
        <translation>
            <numerusform>%1 van %2 rijen is niet meer in de webshop, en dat is meer dan er zonder vragen wordt verwijderd; er is niets verwijderd</numerusform>
            <numerusform>%1 van %2 rijen zijn niet meer in de webshop, en dat is meer dan er zonder vragen wordt verwijderd; er is niets verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>the shop&apos;s newest is number %1, while the local copy already has %2: this may be another shop, or an old backup of it; nothing was changed</source>
        <translation>het nieuwste nummer van de webshop is %1, terwijl de lokale kopie al %2 heeft: dit kan een andere webshop zijn of een oude back-up ervan; er is niets gewijzigd</translation>
    </message>
</context>
<context>
    <name>Push</name>
    <message>
        <source>The shop has no product with this SKU.</source>
        <translation>De webshop heeft geen product met deze SKU.</translation>
    </message>
    <message>
        <source>The shop answered with success and has what it had before.</source>
        <translation>De webshop meldde succes en heeft nog wat hij eerst had.</translation>
    </message>
    <message>
        <source>For all store views these have changed too: %1.</source>
        <translation>Voor alle winkelweergaven zijn ook gewijzigd: %1.</translation>
    </message>
    <message>
        <source>In this store view these have changed too: %1.</source>
        <translation>In deze winkelweergave zijn ook gewijzigd: %1.</translation>
    </message>
    <message>
        <source>The shop has put this into its queue and does not work on it: its consumer async.operations.all does not seem to run. Have it started; the next push looks what has come of it.</source>
        <translation>De webshop heeft dit in de wachtrij gezet en werkt er niet aan: de consumer async.operations.all lijkt niet te draaien. Laat die starten; bij het volgende doorvoeren wordt gekeken wat ervan is geworden.</translation>
    </message>
    <message>
        <source>It still waits in the shop&apos;s queue.</source>
        <translation>Het wacht nog in de wachtrij van de webshop.</translation>
    </message>
    <message>
        <source>This login may not see the shop&apos;s sources, and with several of them the quantity belongs to a source.</source>
        <translation>Deze login mag de bronnen van de webshop niet zien, en bij meerdere bronnen hoort het aantal bij een bron.</translation>
    </message>
    <message>
        <source>This shop keeps stock at several sources: change the quantity at a source.</source>
        <translation>Deze webshop houdt voorraad bij meerdere bronnen: wijzig het aantal bij een bron.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Nothing stands here, and it is needed.</source>
        <translation>Hier staat niets, en het is nodig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a spreadsheet&apos;s formula or its error. Paste its value.</source>
        <translation>“%1” is de formule van een spreadsheet of de fout ervan. Plak de waarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was shortened by a spreadsheet. Format the column as text and enter it in full.</source>
        <translation>“%1” is door een spreadsheet ingekort. Maak de kolom op als tekst en vul het volledig in.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>“%1” is geen getal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be thousands or decimals. Write it without a thousands mark.</source>
        <translation>“%1” kan duizendtallen of decimalen zijn. Schrijf het zonder teken voor duizendtallen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than four decimals.</source>
        <translation>“%1” heeft meer dan vier decimalen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more digits than the shop can keep.</source>
        <translation>“%1” heeft meer cijfers dan de webshop kan bewaren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes it less than zero.</source>
        <translation>“%1” maakt het minder dan nul.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be more than zero.</source>
        <translation>“%1” moet groter dan nul zijn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than 100 percent off.</source>
        <translation>“%1” is meer dan 100 procent korting.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than the 64 characters of a SKU.</source>
        <translation>“%1” heeft meer dan de 64 tekens van een SKU.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a blank.</source>
        <translation>“%1” begint of eindigt met een spatie.</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Check the spelling, or pull the products.</source>
        <translation>Er is geen product “%1”. Controleer de spelling, of haal de producten op.</translation>
    </message>
    <message>
        <source>There is no source with the code &quot;%1&quot;.</source>
        <translation>Er is geen bron met de code “%1”.</translation>
    </message>
    <message>
        <source>There is no customer group &quot;%1&quot;.</source>
        <translation>Er is geen klantgroep “%1”.</translation>
    </message>
    <message>
        <source>There is no website with the code &quot;%1&quot;.</source>
        <translation>Er is geen website met de code “%1”.</translation>
    </message>
    <message>
        <source>There is no store view with the code &quot;%1&quot;.</source>
        <translation>Er is geen winkelweergave met de code “%1”.</translation>
    </message>
    <message>
        <source>There is no attribute with the code &quot;%1&quot;.</source>
        <translation>Er is geen attribuut met de code “%1”.</translation>
    </message>
    <message>
        <source>The attribute has no option &quot;%1&quot;.</source>
        <translation>Het attribuut heeft geen optie “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>“%1” is geen ja en geen nee.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-11-23, with 00:00:00 behind it for a time.</source>
        <translation>“%1” is geen datum. Schrijf die als 2026-11-23, met 00:00:00 erachter voor een tijd.</translation>
    </message>
    <message>
        <source>It would end on %1, before it begins.</source>
        <translation>Het zou eindigen op %1, voordat het begint.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither &quot;fixed&quot; nor &quot;discount&quot;.</source>
        <translation>“%1” is geen “fixed” en geen “discount”.</translation>
    </message>
    <message>
        <source>Products of the type &quot;%1&quot; have none of their own.</source>
        <translation>Producten van het type “%1” hebben er zelf geen.</translation>
    </message>
    <message>
        <source>A bundle&apos;s tier prices are discounts. Use the price type &quot;discount&quot;.</source>
        <translation>De staffelprijzen van een bundel zijn kortingen. Gebruik het prijstype “discount”.</translation>
    </message>
    <message>
        <source>It has no value of its own in &quot;%1&quot;. Edit it where it has.</source>
        <translation>Het heeft geen eigen waarde in “%1”. Bewerk die waar die wel bestaat.</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; cannot be edited here.</source>
        <translation>Het attribuut “%1” kan hier niet worden bewerkt.</translation>
    </message>
    <message>
        <source>It has more than 255 characters.</source>
        <translation>Het heeft meer dan 255 tekens.</translation>
    </message>
    <message>
        <source>A tier price for all websites and one for a single website cannot stand beside each other for the same group and quantity.</source>
        <translation>Een staffelprijs voor alle websites en een voor één website kunnen niet naast elkaar bestaan voor dezelfde groep en hetzelfde aantal.</translation>
    </message>
    <message>
        <source>Row %1 has the same cell already.</source>
        <translation>Rij %1 heeft dezelfde cel al.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; adds to a value that is not known. Pull first, or enter the new value.</source>
        <translation>“%1” telt op bij een onbekende waarde. Haal eerst op, of vul de nieuwe waarde in.</translation>
    </message>
    <message>
        <source>The row has more cells than the first one. Put quotes around what holds the separator.</source>
        <translation>De rij heeft meer cellen dan de eerste. Zet aanhalingstekens om wat het scheidingsteken bevat.</translation>
    </message>
    <message>
        <source>The local copy does not know this price&apos;s days, which would be lost. Pull the prices, or give both days.</source>
        <translation>De lokale kopie kent de dagen van deze prijs niet, ze zouden verloren gaan. Haal de prijzen op, of geef beide dagen.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n uur geleden</numerusform>
            <numerusform>%n uur geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week geleden</numerusform>
            <numerusform>%n weken geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n maand geleden</numerusform>
            <numerusform>%n maanden geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n hour(s)</source>
        <translation>
            <numerusform>het laatste uur</numerusform>
            <numerusform>de laatste %n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>de laatste dag</numerusform>
            <numerusform>de laatste %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n week(s)</source>
        <translation>
            <numerusform>de laatste week</numerusform>
            <numerusform>de laatste %n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <translation>
            <numerusform>de laatste maand</numerusform>
            <numerusform>de laatste %n maanden</numerusform>
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
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Einde onbekend</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Afgebroken</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Pull</source>
        <extracomment>A kind of run in the activity (nouns)</extracomment>
        <translation>Ophalen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw gelezen</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Doorvoeren</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Melding</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>nothing was removed</source>
        <translation>er is niets verwijderd</translation>
    </message>
    <message>
        <source>the local copy of &apos;%1&apos; is held by %2; end that program first: nothing was removed</source>
        <translation>de lokale kopie van “%1” is in gebruik bij %2; sluit dat programma eerst: er is niets verwijderd</translation>
    </message>
    <message>
        <source>its login in the keychain</source>
        <translation>de login in de sleutelbos</translation>
    </message>
    <message>
        <source>its local copy (%1)</source>
        <translation>de lokale kopie (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s)</source>
        <translation>
            <numerusform>%n opgeslagen weergave</numerusform>
            <numerusform>%n opgeslagen weergaven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), pushed or not</source>
        <translation>
            <numerusform>%n wijziging, wel of niet doorgevoerd</numerusform>
            <numerusform>%n wijzigingen, wel of niet doorgevoerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the journal</source>
        <translation>
            <numerusform>%n verzoek in het journaal</numerusform>
            <numerusform>%n verzoeken in het journaal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in the activity</source>
        <extracomment>Something that was done with the shop, such as a pull</extracomment>
        <translation>
            <numerusform>%n run in de activiteit</numerusform>
            <numerusform>%n runs in de activiteit</numerusform>
        </translation>
    </message>
    <message>
        <source>its local copy</source>
        <translation>de lokale kopie</translation>
    </message>
    <message>
        <source>its changes and views</source>
        <translation>de wijzigingen en weergaven</translation>
    </message>
    <message>
        <source>removed so far: %1. The profile stays: try again for the rest</source>
        <translation>tot nu toe verwijderd: %1. Het profiel blijft: probeer het opnieuw voor de rest</translation>
    </message>
</context>
<context>
    <name>ShippingLabel</name>
    <message>
        <source>Shipment %1 has no shipping label.</source>
        <translation>Zending %1 heeft geen verzendlabel.</translation>
    </message>
    <message>
        <source>The shipping label of shipment %1 is not opened: %2</source>
        <translation>Het verzendlabel van zending %1 wordt niet geopend: %2</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>het is beschadigd.</translation>
    </message>
    <message>
        <source>it is no PDF.</source>
        <translation>het is geen pdf.</translation>
    </message>
    <message>
        <source>it is larger than 20 MB.</source>
        <translation>het is groter dan 20 MB.</translation>
    </message>
    <message>
        <source>it holds more than pages to print (%1).</source>
        <translation>het bevat meer dan pagina&apos;s om af te drukken (%1).</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Het bestand %1 kan niet worden geschreven: %2</translation>
    </message>
</context>
<context>
    <name>ShopParts</name>
    <message>
        <source>the profile “%1” is of another shop, and the practice store needs its name: connect that shop under another name and remove this profile</source>
        <translation>het profiel ‘%1’ is van een andere winkel, en de oefenwinkel heeft die naam nodig: verbind die winkel onder een andere naam en verwijder dit profiel</translation>
    </message>
</context>
<context>
    <name>StagedCell</name>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Staged, was %1, now %2</source>
        <translation>Klaargezet, was %1, nu %2</translation>
    </message>
    <message>
        <source>Conflict: was %1 when it was edited, shall be %2, and the shop has another value by now</source>
        <translation>Conflict: was %1 bij het bewerken, wordt %2, en de webshop heeft intussen een andere waarde</translation>
    </message>
    <message>
        <source>The shop refused it: was %1, shall be %2</source>
        <translation>De webshop weigerde het: was %1, wordt %2</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>%1 · out</source>
        <translation>%1 · uit</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <source>%1 · in</source>
        <translation>%1 · in</translation>
    </message>
    <message>
        <source>Below what is reserved: %1 on hand, %2 of open orders have not left yet. Who ships them will be told that not all is available</source>
        <translation>Minder dan gereserveerd: %1 aanwezig, %2 van open bestellingen nog niet weg. Bij het verzenden volgt de melding dat niet alles beschikbaar is</translation>
    </message>
    <message>
        <source>Low: fewer than %1</source>
        <translation>Laag: minder dan %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Voorraad</translation>
    </message>
    <message>
        <source>Low: fewer pieces than the number that counts here</source>
        <translation>Laag: minder stuks dan het getal dat hier geldt</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The shop went back in time.</source>
        <translation>De webshop is teruggegaan in de tijd.</translation>
    </message>
    <message>
        <source>Its newest number is %1, the copy knows %2 already: an old backup was restored, or another shop answers at this address. Nothing was changed here.</source>
        <translation>Het nieuwste nummer is %1, de kopie kent %2 al: er is een oude back-up teruggezet, of op dit adres antwoordt een andere webshop. Hier is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 %2 after %3</source>
        <extracomment>“orders 1,200 after 1,500”: %1: a kind in the plural; %2: the shop’s newest number now; %3: the copy’s</extracomment>
        <translation>%1 %2 na %3</translation>
    </message>
    <message>
        <source>Its newest numbers are lower than the copy&apos;s (%1): an old backup was restored, or another shop answers at this address. Nothing was changed here.</source>
        <translation>De nieuwste nummers zijn lager dan die van de kopie (%1): er is een oude back-up teruggezet, of op dit adres antwoordt een andere webshop. Hier is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Follow the shop</source>
        <extracomment>A button: the copy gives up what the shop no longer has</extracomment>
        <translation>Webshop volgen</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Kopie behouden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: how many are gone; %2: “2,318 orders”</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Remove %1 here</source>
        <extracomment>A button; %1: “310 source items”</extracomment>
        <translation>%1 hier verwijderen</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>Hier verwijderen</translation>
    </message>
    <message>
        <source>The shop no longer has %1.</source>
        <translation>De webshop heeft niet meer: %1.</translation>
    </message>
    <message>
        <source>Nothing was removed here. Were they deleted in the shop? Then remove them here too. Another shop or an old backup at this address looks the same: then keep them.</source>
        <translation>Hier is niets verwijderd. Zijn ze in de webshop verwijderd? Verwijder ze dan ook hier. Een andere webshop of een oude back-up op dit adres ziet er hetzelfde uit: behoud ze dan.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
    <message>
        <source>%1, then less and less often</source>
        <translation>%1, daarna steeds minder vaak</translation>
    </message>
    <message>
        <source>when you ask for it</source>
        <translation>op verzoek</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Log tonen</translation>
    </message>
    <message>
        <source>Shop: %1
Address: %2
Asked: %3
Answer: %4
Time: %5
</source>
        <translation>Webshop: %1
Adres: %2
Gevraagd: %3
Antwoord: %4
Tijd: %5
</translation>
    </message>
    <message>
        <source>System › Permissions › User Roles, the role of this user</source>
        <translation>System › Permissions › User Roles, de rol van deze gebruiker</translation>
    </message>
    <message>
        <source>Role Resources: tick %1</source>
        <translation>Role Resources: %1 aanvinken</translation>
    </message>
    <message>
        <source>Save Role</source>
        <translation>Save Role</translation>
    </message>
    <message>
        <source>System › Extensions › Integrations, this integration</source>
        <translation>System › Extensions › Integrations, deze integratie</translation>
    </message>
    <message>
        <source>API: tick %1</source>
        <translation>API: %1 aanvinken</translation>
    </message>
    <message>
        <source>Save; where the list then offers Reauthorize, new keys come of it: connect again</source>
        <translation>Save; biedt de lijst daarna Reauthorize aan, dan komen er nieuwe sleutels: opnieuw verbinden</translation>
    </message>
    <message>
        <source>This connection may not read %1</source>
        <translation>Deze verbinding mag niet lezen: %1</translation>
    </message>
    <message>
        <source>A customer has no role in the shop. Connect with an integration to see %1.</source>
        <translation>Een klant heeft geen rol in de webshop. Verbind met een integratie voor: %1.</translation>
    </message>
    <message>
        <source>The shop answered: %1</source>
        <translation>De webshop antwoordde: %1</translation>
    </message>
    <message>
        <source>Its role in the shop lacks %1.</source>
        <translation>De rol in de webshop mist %1.</translation>
    </message>
    <message>
        <source>The shop %1 does not let Quartermaster read %2.</source>
        <translation>De webshop %1 laat Quartermaster dit niet lezen: %2.</translation>
    </message>
    <message>
        <source>The role lacks %1 (%2).</source>
        <translation>De rol mist %1 (%2).</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>A button: asks the shop once more whether it lets this page be read</extracomment>
        <translation>Opnieuw testen</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Kopiëren voor de beheerder</translation>
    </message>
    <message>
        <source>This shop has no %1 to ask for</source>
        <translation>Niet op te vragen bij deze webshop: %1</translation>
    </message>
    <message>
        <source>Its API does not know the route: the module is switched off, or this Magento is older. Everything else goes on without it.</source>
        <translation>De API kent de route niet: de module is uitgeschakeld, of deze Magento is ouder. Al het andere werkt ook zonder.</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>Names in a table of two lines: “Asked: GET /V1/orders”, “Answer: 503, the shop is in maintenance”</extracomment>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>The pull stopped at %1 of %2</source>
        <extracomment>“Pull” as a noun: fetching from the shop. %1: a number; %2: “2,318 orders”</extracomment>
        <translation>Ophalen gestopt bij %1 van %2</translation>
    </message>
    <message>
        <source>The pull stopped before the first of the %1</source>
        <translation>Ophalen gestopt vóór het eerste resultaat: %1</translation>
    </message>
    <message>
        <source>The shop cannot be reached since %1</source>
        <translation>De webshop is onbereikbaar sinds %1</translation>
    </message>
    <message>
        <source>Nothing of it is on this computer yet, so there is nothing to show meanwhile.</source>
        <translation>Er staat nog niets van op deze computer, dus valt er intussen niets te tonen.</translation>
    </message>
    <message>
        <source>Everything so far is kept; the next try goes on from there.</source>
        <translation>Alles tot nu toe blijft bewaard; de volgende poging gaat daar verder.</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Volgende poging</translation>
    </message>
    <message>
        <source>No %1 in the local copy yet</source>
        <extracomment>%1: a kind in the plural, “orders”, “products”</extracomment>
        <translation>Nog geen %1 in de lokale kopie</translation>
    </message>
    <message>
        <source>The copy is written by %1, which has not pulled them yet. They appear here once it has.</source>
        <translation>De kopie wordt geschreven door %1, dat ze nog niet heeft opgehaald. Ze verschijnen hier zodra dat is gebeurd.</translation>
    </message>
    <message>
        <source>%1 has %2. The newest come first and can be used while the rest follows.</source>
        <translation>%1 heeft %2. De nieuwste komen eerst en zijn al bruikbaar terwijl de rest volgt.</translation>
    </message>
    <message>
        <source>A pull brings them from the shop, newest first; they can be used while it goes on.</source>
        <translation>Ophalen brengt ze uit de webshop, de nieuwste eerst; ze zijn intussen al bruikbaar.</translation>
    </message>
    <message>
        <source>Pull everything</source>
        <extracomment>A button: fetches what the shop has into the local copy (verb)</extracomment>
        <translation>Alles ophalen</translation>
    </message>
    <message>
        <source>Pull %1 only</source>
        <translation>Alleen %1 ophalen</translation>
    </message>
    <message>
        <source>The shop has no %1</source>
        <extracomment>%1: a kind in the plural, “orders”, “products”</extracomment>
        <translation>De webshop heeft geen %1</translation>
    </message>
    <message>
        <source>It was asked and answered with an empty list. New ones appear with the next pull.</source>
        <translation>De webshop gaf een lege lijst als antwoord. Nieuwe verschijnen bij de volgende keer ophalen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>You see the copy of %1.</source>
        <translation>Dit is de kopie van %1.</translation>
    </message>
    <message>
        <source>You see what was pulled so far.</source>
        <translation>Dit is wat tot nu toe is opgehaald.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Alleen lezen.</translation>
    </message>
    <message>
        <source>The local copy is being written by %1. %2 Close the other one to pull from here.</source>
        <translation>De lokale kopie wordt geschreven door %1. %2 Sluit het andere programma om vanaf hier op te halen.</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>Offline sinds %1.</translation>
    </message>
    <message>
        <source>The pull stopped at %1.</source>
        <extracomment>%1: a time of day; “pull” as a noun</extracomment>
        <translation>Ophalen gestopt: %1.</translation>
    </message>
    <message>
        <source>The local copy was made anew.</source>
        <translation>De lokale kopie is opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>The old file was damaged; it was kept as %1.</source>
        <translation>Het oude bestand was beschadigd; het is bewaard als %1.</translation>
    </message>
    <message>
        <source>The old file was of another version of Quartermaster; it was kept as %1.</source>
        <translation>Het oude bestand was van een andere versie van Quartermaster; het is bewaard als %1.</translation>
    </message>
    <message>
        <source>Saved views are not in it and are all there.</source>
        <translation>Opgeslagen weergaven staan er niet in en zijn er allemaal nog.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In orde</translation>
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
        <translation>geen verbinding</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>geen antwoord op tijd</translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation>het certificaat wordt niet vertrouwd</translation>
    </message>
    <message>
        <source>the shop does not accept this login</source>
        <translation>de webshop accepteert deze login niet</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>niet toegestaan</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>the shop does not know this route</source>
        <translation>de webshop kent deze route niet</translation>
    </message>
    <message>
        <source>the shop refuses the question</source>
        <translation>de webshop weigert de vraag</translation>
    </message>
    <message>
        <source>something else is there</source>
        <translation>er staat iets anders</translation>
    </message>
    <message>
        <source>the shop&apos;s database is busy</source>
        <translation>de database van de webshop is bezet</translation>
    </message>
    <message>
        <source>the shop asks for fewer requests</source>
        <translation>de webshop vraagt om minder verzoeken</translation>
    </message>
    <message>
        <source>the shop is in maintenance</source>
        <translation>de webshop is in onderhoud</translation>
    </message>
    <message>
        <source>an error inside the shop</source>
        <translation>een fout in de webshop</translation>
    </message>
    <message>
        <source>no answer of Magento&apos;s API</source>
        <translation>geen antwoord van de API van Magento</translation>
    </message>
    <message>
        <source>a file on this computer cannot be read or written</source>
        <translation>een bestand op deze computer kan niet worden gelezen of geschreven</translation>
    </message>
    <message>
        <source>a file on this computer is damaged</source>
        <translation>een bestand op deze computer is beschadigd</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>geannuleerd</translation>
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
        <translation>%1 (rapport %2)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without a year, in the letters of QLocale: “3 Nov”</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>The shop wants a code</source>
        <translation>De webshop wil een code</translation>
    </message>
    <message>
        <source>It did not take that one. The authenticator app shows another one by and by.</source>
        <translation>Deze is niet aangenomen. De authenticator-app toont binnenkort een nieuwe.</translation>
    </message>
    <message>
        <source>This admin user signs in with two factors, and a code is good for one time only.</source>
        <translation>Deze admingebruiker meldt zich aan met twee factoren, en een code geldt maar één keer.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The folder %1 is read-only. The window keeps there what it does: choose another folder with --data-dir, or allow writing to this one.</source>
        <translation>De map %1 is alleen-lezen. Het venster bewaart daar wat het doet: kies met --data-dir een andere map, of sta schrijven in deze toe.</translation>
    </message>
</context>
<context>
    <name>Tracking</name>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Cut it into several files.</source>
        <translation>Het bestand heeft meer dan %1 rijen. Verdeel het over meerdere bestanden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Het bestand %1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>The file has %1 MB; tables up to %2 MB can be imported. Cut it into several files.</source>
        <translation>Het bestand is %1 MB; tabellen tot %2 MB kunnen worden geïmporteerd. Verdeel het over meerdere bestanden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Het bestand %1 kan niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>Two columns stand for %1. Take one of them away.</source>
        <translation>Twee kolommen staan voor %1. Verwijder er een.</translation>
    </message>
    <message>
        <source>The first row names no column with the order&apos;s number (increment_id).</source>
        <translation>De eerste rij noemt geen kolom met het bestelnummer (increment_id).</translation>
    </message>
    <message>
        <source>The first row names no column track_number, and neither sku nor source_code. Add the tracking numbers.</source>
        <translation>De eerste rij noemt geen kolom track_number, en ook geen sku of source_code. Voeg de trackingnummers toe.</translation>
    </message>
    <message>
        <source>Nothing stands here, and it is needed.</source>
        <translation>Hier staat niets, en het is nodig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a spreadsheet&apos;s formula or its error. Paste its value.</source>
        <translation>“%1” is de formule van een spreadsheet of de fout ervan. Plak de waarde.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off digits of &quot;%1&quot;. Format the column as text and enter it in full.</source>
        <translation>Een spreadsheet heeft cijfers van “%1” afgekapt. Maak de kolom op als tekst en vul het volledig in.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of pieces.</source>
        <translation>“%1” is geen aantal stuks.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be more than zero.</source>
        <translation>“%1” moet groter dan nul zijn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>“%1” is geen ja en geen nee.</translation>
    </message>
    <message>
        <source>This is longer than the shop keeps: 255 characters.</source>
        <translation>Dit is langer dan de webshop bewaart: 255 tekens.</translation>
    </message>
    <message>
        <source>The quantity %1 stands without a SKU. Add it, or leave the quantity out to ship all that is left.</source>
        <translation>Het aantal %1 staat zonder SKU. Voeg die toe, of laat het aantal weg om alles te verzenden wat openstaat.</translation>
    </message>
    <message>
        <source>The shop has no order %1. Spreadsheets drop leading zeros: format the column as text.</source>
        <translation>De webshop kent geen bestelling %1. Spreadsheets laten voorloopnullen weg: maak de kolom op als tekst.</translation>
    </message>
    <message>
        <source>Several stores have an order %1: %2. Add a column store_view that says which.</source>
        <translation>Meerdere winkels hebben een bestelling %1: %2. Voeg een kolom store_view toe die zegt welke.</translation>
    </message>
    <message>
        <source>Order %1 cannot be shipped: %2</source>
        <translation>Bestelling %1 kan niet worden verzonden: %2</translation>
    </message>
    <message>
        <source>The order has no line with the SKU %1.</source>
        <translation>De bestelling heeft geen regel met de SKU %1.</translation>
    </message>
    <message>
        <source>%1 is in no parcel by itself: it is virtual, or a part of what is shipped as one.</source>
        <translation>%1 zit in geen pakket op zich: het is virtueel, of deel van iets dat als geheel wordt verzonden.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 that are left to ship.</source>
        <translation>%1 is meer dan de %2 die nog te verzenden zijn.</translation>
    </message>
    <message>
        <source>There is no source with the code &quot;%1&quot;.</source>
        <translation>Er is geen bron met de code “%1”.</translation>
    </message>
    <message>
        <source>Other rows of this order name products and this one does not: what is in the parcel? Add the SKU.</source>
        <translation>Andere rijen van deze bestelling noemen producten en deze niet: wat zit er in het pakket? Voeg de SKU toe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what row %2 says of the same parcel.</source>
        <translation>“%1” is niet wat rij %2 over hetzelfde pakket zegt.</translation>
    </message>
    <message>
        <source>Nothing is left to ship of %1.</source>
        <translation>Van %1 valt niets meer te verzenden.</translation>
    </message>
    <message>
        <source>The order has the tracking number %1 already.</source>
        <translation>De bestelling heeft het trackingnummer %1 al.</translation>
    </message>
    <message>
        <source>Order %1 waits: row %2 of the same parcel cannot be used. Correct that row, and the parcel goes as a whole.</source>
        <translation>Bestelling %1 wacht: rij %2 van hetzelfde pakket is niet bruikbaar. Verbeter die rij, dan gaat het pakket in zijn geheel.</translation>
    </message>
    <message>
        <source>The row has more cells than the first one. Put quotes around what holds the separator.</source>
        <translation>De rij heeft meer cellen dan de eerste. Zet aanhalingstekens om wat het scheidingsteken bevat.</translation>
    </message>
    <message>
        <source>The file has more cells than can be imported at once. Take away columns that are not of parcels, or cut it into several files.</source>
        <translation>Het bestand heeft meer cellen dan in één keer kunnen worden geïmporteerd. Verwijder kolommen die niet bij pakketten horen, of verdeel het over meerdere bestanden.</translation>
    </message>
</context>
<context>
    <name>qm::desktop::Desk</name>
    <message>
        <source>The list of shops cannot be read</source>
        <translation>De lijst met webshops kan niet worden gelezen</translation>
    </message>
    <message>
        <source>the practice store</source>
        <translation>de oefenwinkel</translation>
    </message>
    <message>
        <source>That link is not followed</source>
        <translation>Die link wordt niet gevolgd</translation>
    </message>
    <message>
        <source>A link waits for no dialog: end what is open, and click on it again</source>
        <translation>Een link wacht niet op een dialoog: rond af wat openstaat en klik opnieuw</translation>
    </message>
    <message>
        <source>It is of a shop that is called %1, and none is called so here.</source>
        <translation>De link hoort bij een webshop met de naam %1, en zo heet er hier geen.</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>De webshop kan niet worden geopend</translation>
    </message>
    <message>
        <source>The local copy cannot be opened</source>
        <translation>De lokale kopie kan niet worden geopend</translation>
    </message>
    <message>
        <source>The shop cannot be removed</source>
        <translation>De webshop kan niet worden verwijderd</translation>
    </message>
    <message>
        <source>Staged changes are not pushed</source>
        <translation>Klaargezette wijzigingen zijn niet doorgevoerd</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of %1 did not reach the shop, or not for certain. They are lost when it is removed.</source>
        <translation>
            <numerusform>%n wijziging van %1 bereikte de webshop niet, of niet zeker. Deze gaat verloren als de webshop wordt verwijderd.</numerusform>
            <numerusform>%n wijzigingen van %1 bereikten de webshop niet, of niet zeker. Ze gaan verloren als de webshop wordt verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the shop</source>
        <translation>Webshop verwijderen</translation>
    </message>
    <message>
        <source>%1 was removed; nothing else was kept of it</source>
        <translation>%1 is verwijderd; er was verder niets van bewaard</translation>
    </message>
    <message>
        <source>%1 was removed, and with it %2</source>
        <translation>%1 is verwijderd, en daarmee: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>Het logboek kan niet worden geopend</translation>
    </message>
    <message>
        <source>%1. It holds saved views and what was done so far. Nothing in it was changed, and no shop is opened without it.</source>
        <translation>%1. Het bevat opgeslagen weergaven en wat er tot nu toe is gedaan. Er is niets in gewijzigd, en zonder dit logboek wordt geen webshop geopend.</translation>
    </message>
    <message>
        <source>A push is under way</source>
        <translation>Er wordt doorgevoerd</translation>
    </message>
    <message>
        <source>The copy can be made again as soon as it has ended.</source>
        <translation>De kopie kan opnieuw worden gemaakt zodra dat klaar is.</translation>
    </message>
    <message>
        <source>Another shop can be opened as soon as it has ended.</source>
        <translation>Een andere webshop kan worden geopend zodra dat klaar is.</translation>
    </message>
    <message>
        <source>A push to it is under way: cancel the push, or wait for its end.</source>
        <translation>Er wordt naar deze webshop doorgevoerd: annuleer het doorvoeren of wacht tot het klaar is.</translation>
    </message>
</context>
<context>
    <name>qm::desktop::Instance</name>
    <message>
        <source>Another window has %1 open and does not answer. End it, or choose another folder with --data-dir.</source>
        <translation>Een ander venster heeft %1 open en antwoordt niet. Beëindig het, of kies een andere map met --data-dir.</translation>
    </message>
    <message>
        <source>No other program can reach this window: %1</source>
        <translation>Geen ander programma kan dit venster bereiken: %1</translation>
    </message>
</context>
<context>
    <name>qm::desktop::Program</name>
    <message>
        <source>The language changes as soon as the push has ended</source>
        <translation>De taal wijzigt zodra het doorvoeren klaar is</translation>
    </message>
    <message>
        <source>The report is on the clipboard: without keys, names and addresses</source>
        <translation>Het rapport staat op het klembord: zonder sleutels, namen en adressen</translation>
    </message>
</context>
<context>
    <name>qm::desktop::ShopOrderDesk</name>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Dit profiel is alleen-lezen: er wordt niets naar doorgevoerd</translation>
    </message>
</context>
<context>
    <name>qm::desktop::ShopSession</name>
    <message>
        <source>nobody: the folder is read-only</source>
        <translation>niemand: de map is alleen-lezen</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Dit profiel is alleen-lezen: er wordt niets naar doorgevoerd</translation>
    </message>
</context>
<context>
    <name>qm::desktop::UpdateCheck</name>
    <message>
        <source>Whether there is a new version could not be found out</source>
        <translation>Of er een nieuwe versie is, kon niet worden vastgesteld</translation>
    </message>
    <message>
        <source>What is said of new versions is out of date: it is not believed</source>
        <translation>Wat over nieuwe versies wordt gemeld, is verouderd: het wordt niet vertrouwd</translation>
    </message>
    <message>
        <source>What is said of new versions is not signed by who makes this program: it is not believed</source>
        <translation>Wat over nieuwe versies wordt gemeld, is niet ondertekend door de maker van dit programma: het wordt niet vertrouwd</translation>
    </message>
    <message>
        <source>There is no newer version</source>
        <translation>Er is geen nieuwere versie</translation>
    </message>
</context>
<context>
    <name>qm::tables::PaletteModel</name>
    <message>
        <source>over %1 found</source>
        <translation>meer dan %1 gevonden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gevonden</translation>
    </message>
    <message>
        <source>The local copy cannot be searched</source>
        <translation>De lokale kopie kan niet worden doorzocht</translation>
    </message>
    <message>
        <source>%1 · not in the local copy yet</source>
        <translation>%1 · nog niet in de lokale kopie</translation>
    </message>
    <message>
        <source>Actions on %1</source>
        <translation>Acties voor %1</translation>
    </message>
    <message>
        <source>Open %1 in the shop’s admin</source>
        <translation>%1 openen in het beheer van de webshop</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Filter this list: search “%1”</source>
        <translation>Deze lijst filteren: zoek “%1”</translation>
    </message>
    <message>
        <source>Ask the shop for products “%1”</source>
        <translation>De webshop vragen naar producten “%1”</translation>
    </message>
    <message>
        <source>Ask the shop for customers “%1”</source>
        <translation>De webshop vragen naar klanten “%1”</translation>
    </message>
    <message>
        <source>Ask the shop for orders “%1”</source>
        <translation>De webshop vragen naar bestellingen “%1”</translation>
    </message>
    <message>
        <source>1 request, when the local copy is not enough</source>
        <translation>1 verzoek, als de lokale kopie niet genoeg is</translation>
    </message>
    <message>
        <source>Asking the shop</source>
        <translation>De webshop wordt gevraagd</translation>
    </message>
    <message>
        <source>The shop did not answer the question</source>
        <translation>De webshop beantwoordde de vraag niet</translation>
    </message>
    <message>
        <source>The shop has nothing that fits either</source>
        <translation>De webshop heeft ook niets dat past</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elders</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>In de webshop</translation>
    </message>
</context>
<context>
    <name>qm::tables::ReviewModel</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>%1, limit %2 %</source>
        <translation>%1, grens %2 %</translation>
    </message>
    <message>
        <source>follows the quantity</source>
        <translation>volgt het aantal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging</numerusform>
            <numerusform>%Ln wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>Column titles of a review. “Base”: the value that was read from the shop before the edit</extracomment>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>The value that was staged here</extracomment>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Shop now</source>
        <translation>Webshop nu</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Staged changes</source>
        <translation>Klaargezette wijzigingen</translation>
    </message>
</context>
<context>
    <name>qm::tables::SetsModel</name>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Alles wat openstaat</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Column title: a set of staged changes (noun)</extracomment>
        <translation>Set</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
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
        <translation>Qt %1 (gemaakt met %2), %3, %4</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later (GPL-3.0-or-later). Zonder enige garantie.</translation>
    </message>
    <message>
        <source>Magento and Adobe Commerce are names of Adobe; this program is not Adobe’s.</source>
        <translation>Magento en Adobe Commerce zijn namen van Adobe; dit programma is niet van Adobe.</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Gemaakt met:</translation>
    </message>
    <message>
        <source>About Quartermaster</source>
        <translation>Over Quartermaster</translation>
    </message>
    <message>
        <source>A desk for the people who run Magento 2 shops.</source>
        <translation>Een werkplek voor wie Magento 2-webshops beheert.</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>Versie, licentie en bibliotheken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>qm::ui::Actions</name>
    <message>
        <source>&amp;Open anything…</source>
        <translation>&amp;Snel openen…</translation>
    </message>
    <message>
        <source>&amp;Search in this list</source>
        <translation>&amp;Zoeken in deze lijst</translation>
    </message>
    <message>
        <source>Add a &amp;filter…</source>
        <translation>&amp;Filter toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Pull from the shop</source>
        <translation>O&amp;phalen uit de webshop</translation>
    </message>
    <message>
        <source>&amp;Cancel the pull</source>
        <translation>Ophalen ann&amp;uleren</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detail</translation>
    </message>
    <message>
        <source>Pre&amp;vious row</source>
        <translation>&amp;Vorige rij</translation>
    </message>
    <message>
        <source>Ne&amp;xt row</source>
        <translation>V&amp;olgende rij</translation>
    </message>
    <message>
        <source>&amp;Open in admin</source>
        <translation>Openen in &amp;beheer</translation>
    </message>
    <message>
        <source>&amp;Where the admin is…</source>
        <translation>&amp;Waar het beheer is…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Kopiëren als C&amp;SV</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Kopiëren als &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Kopiëren als &amp;JSON</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns…</source>
        <translation>&amp;Kolommen kiezen…</translation>
    </message>
    <message>
        <source>Rese&amp;t columns</source>
        <translation>Kolommen &amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>Getoonde &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Bestand &amp;importeren…</translation>
    </message>
    <message>
        <source>Show &amp;low stock</source>
        <translation>&amp;Lage voorraad tonen</translation>
    </message>
    <message>
        <source>S&amp;ort by…</source>
        <translation>&amp;Sorteren op…</translation>
    </message>
    <message>
        <source>Res&amp;ync selected</source>
        <translation>Selectie opnieuw &amp;lezen</translation>
    </message>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>&amp;Cel bewerken</translation>
    </message>
    <message>
        <source>&amp;Paste from spreadsheet</source>
        <translation>&amp;Plakken uit spreadsheet</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Omlaag &amp;doorvullen</translation>
    </message>
    <message>
        <source>&amp;In stock or out</source>
        <translation>Op &amp;voorraad of niet</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>Weg&amp;halen</translation>
    </message>
    <message>
        <source>Set pr&amp;ices…</source>
        <translation>&amp;Prijzen instellen…</translation>
    </message>
    <message>
        <source>Change prices &amp;by %…</source>
        <translation>Prijzen &amp;wijzigen met %…</translation>
    </message>
    <message>
        <source>Prices by a f&amp;ormula…</source>
        <translation>Prijzen met een &amp;formule…</translation>
    </message>
    <message>
        <source>Discar&amp;d in these cells</source>
        <translation>In deze cellen ver&amp;werpen</translation>
    </message>
    <message>
        <source>&amp;Undo the staged edit</source>
        <translation>Klaargezette wijziging &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>Discard all of this pa&amp;ge…</source>
        <translation>Alles op deze pa&amp;gina verwerpen…</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Controleren…</translation>
    </message>
    <message>
        <source>Pu&amp;sh…</source>
        <translation>&amp;Doorvoeren…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the push</source>
        <translation>Doorvoeren &amp;annuleren</translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation>Weer&amp;gave opslaan…</translation>
    </message>
    <message>
        <source>Rena&amp;me this view…</source>
        <translation>Weergave her&amp;noemen…</translation>
    </message>
    <message>
        <source>D&amp;uplicate this view…</source>
        <translation>Weergave du&amp;pliceren…</translation>
    </message>
    <message>
        <source>&amp;Write this view to a file…</source>
        <translation>Weergave naar bestand sch&amp;rijven…</translation>
    </message>
    <message>
        <source>Read a view &amp;from a file…</source>
        <translation>Weergave uit bestand &amp;lezen…</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>Weergave &amp;verwijderen</translation>
    </message>
    <message>
        <source>Choose the &amp;scope…</source>
        <translation>&amp;Bereik kiezen…</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>V&amp;olgend vensterdeel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Connect a shop…</source>
        <translation>Webshop &amp;verbinden…</translation>
    </message>
    <message>
        <source>Try the &amp;practice store</source>
        <translation>&amp;Oefenwinkel proberen</translation>
    </message>
    <message>
        <source>&amp;Remove a shop…</source>
        <translation>Webshop ver&amp;wijderen…</translation>
    </message>
    <message>
        <source>Copy the &amp;log of a run</source>
        <translation>&amp;Log van een run kopiëren</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Voorkeu&amp;ren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Als het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>&amp;Handleiding bij deze pagina</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopiëren</translation>
    </message>
    <message>
        <source>Look for a &amp;new version</source>
        <translation>&amp;Zoeken naar nieuwe versie</translation>
    </message>
    <message>
        <source>&amp;About Quartermaster</source>
        <translation>&amp;Over Quartermaster</translation>
    </message>
    <message>
        <source>Change a&amp;ttributes…</source>
        <translation>A&amp;ttributen wijzigen…</translation>
    </message>
    <message>
        <source>When stoc&amp;k is low…</source>
        <translation>Wanneer voorraad la&amp;ag is…</translation>
    </message>
</context>
<context>
    <name>qm::ui::ActivityPage</name>
    <message>
        <source>Lines of the log</source>
        <translation>Regels van het log</translation>
    </message>
    <message>
        <source>The activity cannot be kept: %1</source>
        <translation>De activiteit kan niet worden bijgehouden: %1</translation>
    </message>
    <message>
        <source>what was done with this shop</source>
        <translation>wat er met deze webshop is gedaan</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Er is nog niets gedaan</translation>
    </message>
    <message>
        <source>Pulls appear here with everything they had to say, and stay.</source>
        <translation>Elke keer ophalen verschijnt hier met alle meldingen, en blijft.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Log kopiëren</translation>
    </message>
    <message>
        <source>What is shown, for a mail or a ticket</source>
        <translation>Wat wordt getoond, voor een e-mail of een ticket</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Log van de run</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Canceled; what was read is kept</source>
        <translation>Geannuleerd; wat gelezen is, blijft bewaard</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Log van %1</translation>
    </message>
    <message>
        <source>Cut off when the program ended; what was read is kept</source>
        <translation>Afgebroken toen het programma eindigde; wat gelezen is, blijft bewaard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further line(s) are not kept</source>
        <translation>
            <numerusform>%Ln verdere regel is niet bewaard</numerusform>
            <numerusform>%Ln verdere regels zijn niet bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Mislukt %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Waarschuwingen %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>The log was copied</source>
        <translation>Het log is gekopieerd</translation>
    </message>
    <message>
        <source>Line between runs and log</source>
        <translation>Lijn tussen runs en logboek</translation>
    </message>
    <message>
        <source>The shop was closed before the push ended; its changes say what became of them</source>
        <translation>De webshop is gesloten voordat het doorvoeren klaar was; bij de wijzigingen staat wat ervan is geworden</translation>
    </message>
</context>
<context>
    <name>qm::ui::AddressPage</name>
    <message>
        <source>Send the keys over plain http; anyone on the way can read them</source>
        <translation>Stuur de sleutels over onversleuteld http; iedereen onderweg kan ze lezen</translation>
    </message>
    <message>
        <source>Where is the shop?</source>
        <translation>Waar is de webshop?</translation>
    </message>
    <message>
        <source>Any address of it will do: the front page, a product, a page of the admin panel.</source>
        <translation>Elk adres ervan is goed: de voorpagina, een product, een pagina van de beheeromgeving.</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Adres van de webshop</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy en certificaten</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy</extracomment>
        <translation>Geen</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Deze:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxyadres</translation>
    </message>
    <message>
        <source>none beside the system’s</source>
        <translation>geen behalve die van het systeem</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Choose the certificate of a private authority</source>
        <translation>Certificaat van een eigen certificeringsinstantie kiezen</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>Eigen CA</translation>
    </message>
    <message>
        <source>SHA-256 of the only certificate to accept, 64 digits</source>
        <translation>SHA-256 van het enige certificaat dat wordt geaccepteerd, 64 tekens</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>Vast certificaat</translation>
    </message>
    <message>
        <source>Certificate of a private authority</source>
        <translation>Certificaat van een eigen certificeringsinstantie</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM)</source>
        <translation>%1 bevat geen certificaat (PEM)</translation>
    </message>
    <message>
        <source>Nothing is sent yet; the test comes after the sign-in.</source>
        <translation>Er wordt nog niets verstuurd; de test komt na het aanmelden.</translation>
    </message>
    <message>
        <source>That is a page of the admin panel; the shop is at %1</source>
        <translation>Dat is een pagina van de beheeromgeving; de webshop staat op %1</translation>
    </message>
    <message>
        <source>The shop is asked at %1</source>
        <translation>De webshop wordt gevraagd op %1</translation>
    </message>
    <message>
        <source>A proxy’s address looks like http://HOST:PORT or socks5://HOST:PORT, without a password.</source>
        <translation>Een proxyadres ziet eruit als http://HOST:PORT of socks5://HOST:PORT, zonder wachtwoord.</translation>
    </message>
    <message>
        <source>A certificate’s SHA-256 has 64 hexadecimal digits.</source>
        <translation>De SHA-256 van een certificaat heeft 64 hexadecimale tekens.</translation>
    </message>
</context>
<context>
    <name>qm::ui::AllShopsPage</name>
    <message>
        <source>What is listed</source>
        <translation>Wat wordt getoond</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Alle webshops</translation>
    </message>
    <message>
        <source>%1 (not pulled yet)</source>
        <translation>%1 (nog niet opgehaald)</translation>
    </message>
    <message>
        <source>%1 (its copy cannot be read until it is opened)</source>
        <translation>%1 (de kopie is pas leesbaar als de webshop is geopend)</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Zonder %1</translation>
    </message>
    <message>
        <source>No shop has been pulled yet</source>
        <translation>Er is nog geen webshop opgehaald</translation>
    </message>
    <message>
        <source>This page lists what the local copies of all connected shops hold. Open a shop and pull it.</source>
        <translation>Deze pagina toont wat de lokale kopieën van alle verbonden webshops bevatten. Open een webshop en haal hem op.</translation>
    </message>
    <message>
        <source>The local copies cannot be read</source>
        <translation>De lokale kopieën kunnen niet worden gelezen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Niets voldoet</translation>
    </message>
    <message>
        <source>No shop has a row for these filters and this search.</source>
        <translation>Geen webshop heeft een rij voor deze filters en deze zoekopdracht.</translation>
    </message>
</context>
<context>
    <name>qm::ui::AttributeChoice</name>
    <message>
        <source>Use default</source>
        <translation>Standaard gebruiken</translation>
    </message>
    <message>
        <source>Leave this attribute alone</source>
        <translation>Dit attribuut ongemoeid laten</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribuut</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Kies een attribuut</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Nieuwe waarde van %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::AttributeEditDialog</name>
    <message>
        <source>Another attribute</source>
        <translation>Nog een attribuut</translation>
    </message>
    <message>
        <source>Also where no product of the attribute set has a value</source>
        <translation>Ook waar geen product van de attribuutset een waarde heeft</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <translation>Attributen wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln product(s)</source>
        <translation>
            <numerusform>%Ln product wijzigen</numerusform>
            <numerusform>%Ln producten wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The same value for all of them, staged as one set.</source>
        <translation>Dezelfde waarde voor allemaal, klaargezet als één set.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribuut</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>What products would become</source>
        <translation>Wat de producten zouden worden</translation>
    </message>
    <message>
        <source>Staging sends nothing to the shop.</source>
        <translation>Klaarzetten stuurt niets naar de webshop.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging klaarzetten</numerusform>
            <numerusform>%Ln wijzigingen klaarzetten</numerusform>
        </translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Alle winkelweergaven</translation>
    </message>
    <message>
        <source>%1, all its views</source>
        <translation>%1, alle weergaven</translation>
    </message>
    <message>
        <source>Choose what is to be another</source>
        <translation>Kies wat er moet veranderen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) change</source>
        <translation>
            <numerusform>%Ln product verandert</numerusform>
            <numerusform>%Ln producten veranderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are so already</source>
        <translation>
            <numerusform>%Ln waarde is al zo</numerusform>
            <numerusform>%Ln waarden zijn al zo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln overgeslagen</numerusform>
            <numerusform>%Ln overgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 en nog %Ln</numerusform>
            <numerusform>%1 en nog %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot be staged</source>
        <translation>
            <numerusform>%Ln waarde kan niet worden klaargezet</numerusform>
            <numerusform>%Ln waarden kunnen niet worden klaargezet</numerusform>
        </translation>
    </message>
    <message>
        <source>So already: %1</source>
        <translation>Al zo: %1</translation>
    </message>
    <message>
        <source>Without the attribute: %1</source>
        <translation>Zonder het attribuut: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) stay as they are</source>
        <translation>
            <numerusform>%Ln waarde blijft zoals die is</numerusform>
            <numerusform>%Ln waarden blijven zoals ze zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>all store views</source>
        <translation>alle winkelweergaven</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln product(s)</source>
        <extracomment>%1: names of attributes. What a set of changes is called.</extracomment>
        <translation>
            <numerusform>%1 van %Ln product</numerusform>
            <numerusform>%1 van %Ln producten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln wijziging klaargezet</numerusform>
            <numerusform>%Ln wijzigingen klaargezet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::CellEditing</name>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln wijziging klaargezet</numerusform>
            <numerusform>%Ln wijzigingen klaargezet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was typed: the cell stays as it is</source>
        <translation>Niets ingevoerd: de cel blijft zoals hij is</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Er is niets om te plakken</translation>
    </message>
    <message>
        <source>The block has more rows than the list from here on: nothing was pasted</source>
        <translation>Het blok heeft meer rijen dan de lijst vanaf hier: er is niets geplakt</translation>
    </message>
    <message>
        <source>Select the cell to copy and those below it first</source>
        <translation>Selecteer eerst de te kopiëren cel en de cellen eronder</translation>
    </message>
    <message>
        <source>These cells cannot be edited</source>
        <translation>Deze cellen kunnen niet worden bewerkt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the block cannot be edited and stay</source>
        <translation>
            <numerusform>%Ln cel van het blok kan niet worden bewerkt en blijft</numerusform>
            <numerusform>%Ln cellen van het blok kunnen niet worden bewerkt en blijven</numerusform>
        </translation>
    </message>
    <message>
        <source>The change before is on its way to the shop</source>
        <translation>De vorige wijziging is onderweg naar de webshop</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are as in the shop</source>
        <translation>
            <numerusform>%Ln cel is zoals in de webshop</numerusform>
            <numerusform>%Ln cellen zijn zoals in de webshop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln overgeslagen</numerusform>
            <numerusform>%Ln overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is staged in these cells</source>
        <translation>In deze cellen is niets klaargezet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln wijziging verworpen</numerusform>
            <numerusform>%Ln wijzigingen verworpen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in these cells that could be taken away</source>
        <translation>In deze cellen valt niets weg te halen</translation>
    </message>
    <message>
        <source>Choose a quantity at a source first</source>
        <translation>Kies eerst een aantal bij een bron</translation>
    </message>
    <message>
        <source>Select prices first</source>
        <translation>Selecteer eerst prijzen</translation>
    </message>
    <message>
        <source>There is no staged edit of this page to take back</source>
        <translation>Er is op deze pagina geen klaargezette wijziging om terug te nemen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged edit(s) taken back</source>
        <translation>
            <numerusform>%Ln klaargezette wijziging teruggenomen</numerusform>
            <numerusform>%Ln klaargezette wijzigingen teruggenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is another one before all of it was read: nothing was pasted</source>
        <translation>De lijst is een andere voordat ze helemaal gelezen was: er is niets geplakt</translation>
    </message>
    <message>
        <source>The list is still being read: nothing was changed</source>
        <translation>De lijst wordt nog gelezen: er is niets gewijzigd</translation>
    </message>
    <message>
        <source>The block before still waits for its rows: this one was not pasted</source>
        <translation>Het vorige blok wacht nog op zijn rijen: dit is niet geplakt</translation>
    </message>
    <message>
        <source>The list is still being read: the block is pasted when its rows are there</source>
        <translation>De lijst wordt nog gelezen: het blok wordt geplakt zodra zijn rijen er zijn</translation>
    </message>
</context>
<context>
    <name>qm::ui::ChangesPage</name>
    <message>
        <source>Which changes are shown</source>
        <translation>Welke wijzigingen worden getoond</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigen houden</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Opnieuw optellen</translation>
    </message>
    <message>
        <source>Take the shop&apos;s</source>
        <translation>Webshopwaarde nemen</translation>
    </message>
    <message>
        <source>Undo this set</source>
        <translation>Set ongedaan maken</translation>
    </message>
    <message>
        <source>The same difference, on what the shop has now</source>
        <translation>Hetzelfde verschil, op wat de webshop nu heeft</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Sets of changes</source>
        <translation>Sets wijzigingen</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>Er is niets klaargezet</translation>
    </message>
    <message>
        <source>Edit quantities in Stock, or prices in Prices: what you type is staged here and reviewed before anything reaches the shop.</source>
        <translation>Bewerk aantallen in Voorraad of prijzen in Prijzen: wat wordt ingevoerd, wordt hier klaargezet en gecontroleerd voordat er iets naar de webshop gaat.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which changes are shown. “Open”: not pushed yet (adjective); “Trouble”: with conflicts or refusals</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Alles wat openstaat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln wijziging verworpen</numerusform>
            <numerusform>%Ln wijzigingen verworpen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) resolved</source>
        <translation>
            <numerusform>%Ln wijziging opgelost</numerusform>
            <numerusform>%Ln wijzigingen opgelost</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Ongedaan: %1</translation>
    </message>
    <message>
        <source>There is nothing of this set that could be taken back</source>
        <translation>In deze set is niets om terug te nemen</translation>
    </message>
    <message>
        <source>Staged as a set of its own: review and push it</source>
        <translation>Klaargezet als eigen set: controleren en doorvoeren</translation>
    </message>
    <message numerus="yes">
        <source>Staged as a set of its own, without %Ln cell(s) that have another open change</source>
        <translation>
            <numerusform>Klaargezet als eigen set, zonder %Ln cel met een andere open wijziging</numerusform>
            <numerusform>Klaargezet als eigen set, zonder %Ln cellen met een andere open wijziging</numerusform>
        </translation>
    </message>
    <message>
        <source>Line between sets and changes</source>
        <translation>Lijn tussen sets en wijzigingen</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)…</source>
        <translation>
            <numerusform>%Ln wijziging doorvoeren…</numerusform>
            <numerusform>%Ln wijzigingen doorvoeren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Controleren…</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)…</source>
        <translation>
            <numerusform>%Ln wijziging verwerpen…</numerusform>
            <numerusform>%Ln wijzigingen verwerpen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln staged change(s)?</source>
        <translation>
            <numerusform>%Ln klaargezette wijziging verwerpen?</numerusform>
            <numerusform>%Ln klaargezette wijzigingen verwerpen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::CheckList</name>
    <message>
        <source>The next step shows what is missing</source>
        <translation>De volgende stap toont wat er ontbreekt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST-API</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Handtekeningen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Stock sources</source>
        <translation>Voorraadbronnen</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Paginagrootte</translation>
    </message>
    <message>
        <source>Slashes in SKUs</source>
        <translation>Schuine strepen in SKU&apos;s</translation>
    </message>
</context>
<context>
    <name>qm::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Kolom zoeken</translation>
    </message>
    <message>
        <source>Enter shows and hides, Alt with an arrow key moves; titles can be dragged, too</source>
        <translation>Enter toont en verbergt, Alt met een pijltoets verplaatst; titels zijn ook te slepen</translation>
    </message>
</context>
<context>
    <name>qm::ui::ConnectDialog</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Name and mark</source>
        <translation>Naam en kenmerk</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>Webshop verbinden</translation>
    </message>
    <message>
        <source>The test only reads. Nothing is stored before the last step.</source>
        <translation>De test leest alleen. Vóór de laatste stap wordt niets opgeslagen.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Rapport kopiëren</translation>
    </message>
    <message>
        <source>without keys and tokens</source>
        <translation>zonder sleutels en tokens</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Opnieuw testen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Connect and pull</source>
        <translation>Verbinden en ophalen</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>The shop lets us in</source>
        <translation>De webshop geeft toegang</translation>
    </message>
    <message>
        <source>One cause found</source>
        <translation>Eén oorzaak gevonden</translation>
    </message>
    <message>
        <source>The profile was not stored</source>
        <translation>Het profiel is niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>qm::ui::CustomerPane</name>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>Bestellingen %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Ruw</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Nieuwsbrief</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>default billing</source>
        <translation>standaard factuuradres</translation>
    </message>
    <message>
        <source>default shipping</source>
        <translation>standaard verzendadres</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>No order of this account in the local copy</source>
        <translation>Geen bestelling van dit account in de lokale kopie</translation>
    </message>
</context>
<context>
    <name>qm::ui::DayChart</name>
    <message>
        <source>Orders per day</source>
        <translation>Bestellingen per dag</translation>
    </message>
    <message>
        <source>Revenue per day in %1</source>
        <translation>Omzet per dag in %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s)</source>
        <translation>
            <numerusform>%1: %Ln bestelling</numerusform>
            <numerusform>%1: %Ln bestellingen</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>, %1 expected at this pace</source>
        <translation>, %1 verwacht in dit tempo</translation>
    </message>
</context>
<context>
    <name>qm::ui::DetailPane</name>
    <message>
        <source>Close the detail</source>
        <translation>Detail sluiten</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Onderdelen van het record</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
</context>
<context>
    <name>qm::ui::FeatureTable</name>
    <message>
        <source>Orders and comments</source>
        <translation>Bestellingen en opmerkingen</translation>
    </message>
    <message>
        <source>No Orders page</source>
        <translation>Geen pagina Bestellingen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>No invoices</source>
        <translation>Geen facturen</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Zendingen</translation>
    </message>
    <message>
        <source>No shipments, no tracks</source>
        <translation>Geen zendingen en trackingnummers</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Terugbetalingen</translation>
    </message>
    <message>
        <source>No refunds</source>
        <translation>Geen terugbetalingen</translation>
    </message>
    <message>
        <source>Payment transactions</source>
        <translation>Betalingstransacties</translation>
    </message>
    <message>
        <source>No transactions</source>
        <translation>Geen transacties</translation>
    </message>
    <message>
        <source>Products and prices</source>
        <translation>Producten en prijzen</translation>
    </message>
    <message>
        <source>No Products, no Prices</source>
        <translation>Geen Producten, geen Prijzen</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributen</translation>
    </message>
    <message>
        <source>Codes without labels</source>
        <translation>Codes zonder labels</translation>
    </message>
    <message>
        <source>Attribute sets</source>
        <translation>Attribuutsets</translation>
    </message>
    <message>
        <source>Sets without names</source>
        <translation>Sets zonder namen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>No categories</source>
        <translation>Geen categorieën</translation>
    </message>
    <message>
        <source>Stock per source</source>
        <translation>Voorraad per bron</translation>
    </message>
    <message>
        <source>Pieces per product only</source>
        <translation>Alleen stuks per product</translation>
    </message>
    <message>
        <source>Stocks</source>
        <translation>Voorraden</translation>
    </message>
    <message>
        <source>No salable quantities</source>
        <translation>Geen verkoopbare aantallen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>No Customers page</source>
        <translation>Geen pagina Klanten</translation>
    </message>
    <message>
        <source>Customer groups</source>
        <translation>Klantgroepen</translation>
    </message>
    <message>
        <source>Groups without names</source>
        <translation>Groepen zonder namen</translation>
    </message>
    <message>
        <source>Price rules and coupons</source>
        <translation>Prijsregels en kortingscodes</translation>
    </message>
    <message>
        <source>No rules, no coupons</source>
        <translation>Geen regels, geen kortingscodes</translation>
    </message>
    <message>
        <source>Websites and store views</source>
        <translation>Websites en winkelweergaven</translation>
    </message>
    <message>
        <source>Views without names</source>
        <translation>Weergaven zonder namen</translation>
    </message>
    <message>
        <source>Bulk monitor</source>
        <translation>Bulkmonitor</translation>
    </message>
    <message>
        <source>No bulk monitor</source>
        <translation>Geen bulkmonitor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>not in this shop</source>
        <translation>niet in deze webshop</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>onduidelijk</translation>
    </message>
    <message>
        <source>What this login may read</source>
        <translation>Wat deze login mag lezen</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Resource in the role</source>
        <translation>Resource in de rol</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Zonder</translation>
    </message>
</context>
<context>
    <name>qm::ui::FieldEditing</name>
    <message>
        <source>The change before is on its way to the shop</source>
        <translation>De vorige wijziging is onderweg naar de webshop</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln wijziging klaargezet</numerusform>
            <numerusform>%Ln wijzigingen klaargezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are as in the shop</source>
        <translation>
            <numerusform>%Ln waarde is zoals in de webshop</numerusform>
            <numerusform>%Ln waarden zijn zoals in de webshop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln wijziging verworpen</numerusform>
            <numerusform>%Ln wijzigingen verworpen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on its way to the shop and cannot be taken back any more</source>
        <translation>Onderweg naar de webshop, kan niet meer worden teruggenomen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged edit(s) taken back</source>
        <translation>
            <numerusform>%Ln klaargezette wijziging teruggenomen</numerusform>
            <numerusform>%Ln klaargezette wijzigingen teruggenomen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::FieldRow</name>
    <message>
        <source>Take the staged edit back</source>
        <translation>Klaargezette wijziging terugnemen</translation>
    </message>
    <message>
        <source>Take the staged edit of %1 back</source>
        <translation>Klaargezette wijziging van %1 terugnemen</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Nieuwe waarde van %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Klaarzetten</translation>
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
        <translation>Zoeken in deze lijst</translation>
    </message>
    <message>
        <source>What every row shown must hold</source>
        <translation>Waaraan elke getoonde rij moet voldoen</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter toevoegen</translation>
    </message>
</context>
<context>
    <name>qm::ui::FilterEditor</name>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Or…</source>
        <translation>Of…</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter toevoegen</translation>
    </message>
    <message>
        <source>The others stay</source>
        <translation>De andere blijven</translation>
    </message>
    <message>
        <source>A condition beside this one: a row is shown when one of them holds</source>
        <translation>Een voorwaarde naast deze: een rij wordt getoond als een ervan geldt</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>Filter wijzigen</translation>
    </message>
    <message>
        <source>or %1 %2</source>
        <translation>of %1 %2</translation>
    </message>
    <message>
        <source>In your time zone; with Z at the end in UTC</source>
        <translation>In de eigen tijdzone; met Z aan het eind in UTC</translation>
    </message>
    <message>
        <source>A, B, C</source>
        <translation>A, B, C</translation>
    </message>
    <message>
        <source>%part%</source>
        <translation>%deel%</translation>
    </message>
    <message>
        <source>2026-11-23, or -14d for 14 days ago</source>
        <translation>2026-11-23, of -14d voor 14 dagen geleden</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>Deze kolom bestaat niet</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Er ontbreekt een waarde</translation>
    </message>
</context>
<context>
    <name>qm::ui::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Guide · Quartermaster</source>
        <translation>Handleiding · Quartermaster</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhoud van de handleiding</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Pagina van de handleiding</translation>
    </message>
</context>
<context>
    <name>qm::ui::ImportDialog</name>
    <message>
        <source>Looking at the file</source>
        <translation>Het bestand wordt bekeken</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Het bestand wordt gelezen</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Het eerste</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Herkend: %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>the attribute of that name</source>
        <translation>het attribuut met die naam</translation>
    </message>
    <message>
        <source>What the column %1 stands for</source>
        <translation>Waar de kolom %1 voor staat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln geweigerd</numerusform>
            <numerusform>%Ln geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are as the shop has them</source>
        <translation>
            <numerusform>%Ln waarde is zoals in de webshop</numerusform>
            <numerusform>%Ln waarden zijn zoals in de webshop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way to the shop stay</source>
        <translation>
            <numerusform>%Ln onderweg naar de webshop blijft</numerusform>
            <numerusform>%Ln onderweg naar de webshop blijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are left out</source>
        <translation>
            <numerusform>%Ln kolom wordt overgeslagen</numerusform>
            <numerusform>%Ln kolommen worden overgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace what %1 has staged in %Ln cell(s)</source>
        <translation>
            <numerusform>Vervangen wat %1 in %Ln cel heeft klaargezet</numerusform>
            <numerusform>Vervangen wat %1 in %Ln cellen heeft klaargezet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be staged of it</source>
        <translation>Hiervan kan niets worden klaargezet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging klaarzetten</numerusform>
            <numerusform>%Ln wijzigingen klaarzetten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Bestand importeren</translation>
    </message>
    <message>
        <source>Write the refused rows to a file</source>
        <translation>Geweigerde rijen naar een bestand schrijven</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Behind the name of a file: the rows of it that were refused</extracomment>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>Writing the refused rows</source>
        <translation>De geweigerde rijen worden geschreven</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Nothing of the file is staged.</source>
        <translation>Er is niets uit het bestand klaargezet.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>What the file is about</source>
        <translation>Waar het bestand over gaat</translation>
    </message>
    <message>
        <source>+5 and −5 add to what is there</source>
        <translation>+5 en −5 tellen op bij wat er al is</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welke rijen worden getoond</translation>
    </message>
    <message>
        <source>Write refused rows to a file…</source>
        <translation>Geweigerde rijen naar bestand schrijven…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Ander bestand…</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Voorraad</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Product attributes</source>
        <translation>Productattributen</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>comma ,</source>
        <extracomment>Signs that part the cells of a file</extracomment>
        <translation>komma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>puntkomma ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>verticale streep |</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>kies er een</translation>
    </message>
    <message>
        <source>as each number shows</source>
        <translation>zoals elk getal laat zien</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codering</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Scheidingsteken</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Decimaalteken</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where stock is; a column of a file</extracomment>
        <translation>Bron</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Eerste rijen</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Eerste rijen van het bestand</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Geweigerde rijen</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Het bestand wordt gelezen</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolommen van het bestand</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Staat voor</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Bezig met klaarzetten</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 rijen gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln rij geschreven naar %1</numerusform>
            <numerusform>%Ln rijen geschreven naar %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of %1 staged</source>
        <translation>
            <numerusform>%Ln wijziging uit %1 klaargezet</numerusform>
            <numerusform>%Ln wijzigingen uit %1 klaargezet</numerusform>
        </translation>
    </message>
    <message>
        <source>Line between columns and rows</source>
        <translation>Lijn tussen kolommen en rijen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Op voorraad</translation>
    </message>
    <message>
        <source>Store view</source>
        <translation>Winkelweergave</translation>
    </message>
    <message>
        <source>Id of the store view</source>
        <translation>Id van de winkelweergave</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostprijs</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Aanbiedingsprijs</translation>
    </message>
    <message>
        <source>Special price from</source>
        <translation>Aanbiedingsprijs vanaf</translation>
    </message>
    <message>
        <source>Special price until</source>
        <translation>Aanbiedingsprijs t/m</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Id of the website</source>
        <translation>Id van de website</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Klantgroep</translation>
    </message>
    <message>
        <source>Tier price from quantity</source>
        <translation>Staffelprijs vanaf aantal</translation>
    </message>
    <message>
        <source>Tier price</source>
        <translation>Staffelprijs</translation>
    </message>
    <message>
        <source>Kind of tier price</source>
        <extracomment>Fixed amount or percentage; a column of a file</extracomment>
        <translation>Soort staffelprijs</translation>
    </message>
</context>
<context>
    <name>qm::ui::ImportPreviewModel</name>
    <message>
        <source>good</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>as the shop has it</source>
        <translation>zoals in de webshop</translation>
    </message>
    <message>
        <source>%1 has staged another value</source>
        <translation>%1 heeft een andere waarde klaargezet</translation>
    </message>
    <message>
        <source>on its way to the shop</source>
        <translation>onderweg naar de webshop</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
</context>
<context>
    <name>qm::ui::ImportRefusalModel</name>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>qm::ui::LabelsDialog</name>
    <message>
        <source>Reading the local copy</source>
        <translation>De lokale kopie wordt gelezen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Open this label</source>
        <translation>Dit label openen</translation>
    </message>
    <message numerus="yes">
        <source>Shipping labels of %Ln order(s)</source>
        <translation>
            <numerusform>Verzendlabels van %Ln bestelling</numerusform>
            <numerusform>Verzendlabels van %Ln bestellingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Zending</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message>
        <source>The local copy has no shipping label of these orders</source>
        <translation>De lokale kopie heeft geen verzendlabel van deze bestellingen</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Map voor de pdf&apos;s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) written</source>
        <translation>
            <numerusform>%Ln label geschreven</numerusform>
            <numerusform>%Ln labels geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens PDFs: save the label and open it elsewhere</source>
        <translation>Geen programma op deze computer opent pdf’s: bewaar het label en open het elders</translation>
    </message>
    <message>
        <source>No shipping labels</source>
        <translation>Geen verzendlabels</translation>
    </message>
</context>
<context>
    <name>qm::ui::LadderSection</name>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Basisprijs</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Aanbiedingsprijs</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostprijs</translation>
    </message>
    <message>
        <source>Tier prices</source>
        <translation>Staffelprijzen</translation>
    </message>
    <message>
        <source>No tier prices</source>
        <translation>Geen staffelprijzen</translation>
    </message>
    <message>
        <source>There is no price in these cells that could be taken away</source>
        <translation>In deze cellen is geen prijs om weg te halen</translation>
    </message>
    <message>
        <source>Customer group of a new tier</source>
        <translation>Klantgroep van een nieuwe staffel</translation>
    </message>
    <message>
        <source>Website of a new tier</source>
        <translation>Website van een nieuwe staffel</translation>
    </message>
    <message>
        <source>All websites</source>
        <translation>Alle websites</translation>
    </message>
    <message>
        <source>Quantity of a new tier</source>
        <translation>Aantal van een nieuwe staffel</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Vanaf aantal</translation>
    </message>
    <message>
        <source>Price of a new tier</source>
        <translation>Prijs van een nieuwe staffel</translation>
    </message>
    <message>
        <source>Price, or 5 % off</source>
        <translation>Prijs, of 5 % korting</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>Staffel toevoegen</translation>
    </message>
    <message>
        <source>A tier needs a price, or a discount like 5 %</source>
        <translation>Een staffel heeft een prijs nodig, of een korting zoals 5 %</translation>
    </message>
</context>
<context>
    <name>qm::ui::LadderView</name>
    <message>
        <source>Tier prices</source>
        <translation>Staffelprijzen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Vanaf %1</translation>
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
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>goed om te weten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>niet bekeken</translation>
    </message>
</context>
<context>
    <name>qm::ui::ListPage</name>
    <message>
        <source>Save view</source>
        <translation>Weergave opslaan</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 gekopieerd</translation>
    </message>
    <message>
        <source>The columns are as they were at first</source>
        <translation>De kolommen zijn zoals aan het begin</translation>
    </message>
    <message>
        <source>The columns are as saved</source>
        <translation>De kolommen zijn zoals opgeslagen</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tab separated (*.tsv)</source>
        <translation>Tabgescheiden (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Getoonde exporteren</translation>
    </message>
    <message>
        <source>The list is still being read: export it when its count is there</source>
        <translation>De lijst wordt nog gelezen: exporteer zodra het aantal er staat</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Schrijven: %1</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 geschreven naar %2</translation>
    </message>
    <message>
        <source>Canceled; nothing was written</source>
        <translation>Geannuleerd; er is niets geschreven</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Er is niets geschreven. %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>That row is not in the local copy</source>
        <translation>Die rij staat niet in de lokale kopie</translation>
    </message>
    <message>
        <source>All store views are shown: the row is not of %1</source>
        <translation>Alle winkelweergaven worden getoond: de rij hoort niet bij %1</translation>
    </message>
    <message>
        <source>The columns of this list cannot be read: %1</source>
        <translation>De kolommen van deze lijst kunnen niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Niets geselecteerd</translation>
    </message>
    <message>
        <source>The local copy is kept by %1</source>
        <translation>De lokale kopie wordt bijgehouden door %1</translation>
    </message>
    <message>
        <source>The shop is being read already: what changed comes with it. Resync when it is done</source>
        <translation>De webshop wordt al gelezen: wijzigingen komen daarmee. Lees daarna opnieuw</translation>
    </message>
    <message numerus="yes">
        <source>For more than %1 rows a pull is faster</source>
        <translation>
            <numerusform>Voor meer dan %1 rij is ophalen sneller</numerusform>
            <numerusform>Voor meer dan %1 rijen is ophalen sneller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) selected</source>
        <translation>
            <numerusform>%Ln cel geselecteerd</numerusform>
            <numerusform>%Ln cellen geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 geselecteerd</translation>
    </message>
    <message>
        <source>So many selected rows are not kept through a new order or filter: none is selected now</source>
        <translation>Zo veel geselecteerde rijen blijven niet behouden bij een nieuwe volgorde of filter: er is nu niets geselecteerd</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>Sort by (with Shift: and then by)</source>
        <translation>Sorteren op (met Shift: en daarna op)</translation>
    </message>
    <message>
        <source>%1 (ascending, %2)</source>
        <translation>%1 (oplopend, %2)</translation>
    </message>
    <message>
        <source>%1 (descending, %2)</source>
        <translation>%1 (aflopend, %2)</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>nog %1 s</translation>
    </message>
    <message>
        <source>First pull</source>
        <translation>Eerste keer ophalen</translation>
    </message>
    <message>
        <source>First pull, at the %1 now</source>
        <translation>Eerste keer ophalen, nu: %1</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Weergave “%1” verwijderd</translation>
    </message>
    <message>
        <source>It can be put back until another view is chosen.</source>
        <translation>Deze kan worden teruggezet tot een andere weergave wordt gekozen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The local copy is damaged</source>
        <translation>De lokale kopie is beschadigd</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>De lijst kan niet worden getoond</translation>
    </message>
    <message>
        <source>It can be made again from the shop; the damaged file is kept. Saved views are not in it and are safe.</source>
        <translation>De kopie kan uit de webshop opnieuw worden gemaakt; het beschadigde bestand blijft bewaard. Opgeslagen weergaven staan er niet in en zijn veilig.</translation>
    </message>
    <message>
        <source>The local copy cannot be asked for what this view wants.</source>
        <translation>De lokale kopie kan niet geven wat deze weergave vraagt.</translation>
    </message>
    <message>
        <source>The local copy was asked and did not answer.</source>
        <translation>De lokale kopie is gevraagd en antwoordde niet.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Make the copy again</source>
        <translation>Kopie opnieuw maken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Nothing in %1</source>
        <translation>Niets in %1</translation>
    </message>
    <message>
        <source>Other stores of this shop may have some.</source>
        <translation>Andere winkels van deze webshop hebben er misschien wel.</translation>
    </message>
    <message>
        <source>Show all store views</source>
        <translation>Alle winkelweergaven tonen</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Niets past bij dit filter</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches all %n filters</source>
        <translation>
            <numerusform>Niets past bij %n filter</numerusform>
            <numerusform>Niets past bij alle %n filters</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaving one out would show:</source>
        <translation>Eén weglaten zou tonen:</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n filters</source>
        <translation>
            <numerusform>%n filter wissen</numerusform>
            <numerusform>%n filters wissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the shop</source>
        <translation>De webshop vragen</translation>
    </message>
    <message>
        <source>One request, for what is searched for, without the other filters</source>
        <translation>Eén verzoek naar de zoekterm, zonder de andere filters</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>zoek “%1”</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Zonder %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Alle %1 selecteren</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>deze is intussen verwijderd</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Naam van de weergave</translation>
    </message>
    <message>
        <source>The view was not saved: %1</source>
        <translation>De weergave is niet opgeslagen: %1</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Weergave “%1” opgeslagen</translation>
    </message>
    <message>
        <source>This view is always there: duplicate it to have it under another name</source>
        <translation>Deze weergave is er altijd: dupliceer deze voor een andere naam</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Weergave hernoemen</translation>
    </message>
    <message>
        <source>Duplicate view</source>
        <translation>Weergave dupliceren</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, kopie</translation>
    </message>
    <message>
        <source>Write this view to a file</source>
        <translation>Weergave naar bestand schrijven</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Weergaven (*.json)</translation>
    </message>
    <message>
        <source>The view is in %1</source>
        <translation>De weergave staat in %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>Read a view from a file</source>
        <translation>Weergave uit bestand lezen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>The view is one of another page: %1</source>
        <translation>De weergave hoort bij een andere pagina: %1</translation>
    </message>
    <message>
        <source>This view is always there</source>
        <translation>Deze weergave is er altijd</translation>
    </message>
    <message>
        <source>The view was not removed: %1</source>
        <translation>De weergave is niet verwijderd: %1</translation>
    </message>
    <message>
        <source>Saved views cannot be read: %1</source>
        <translation>Opgeslagen weergaven kunnen niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>Select products first</source>
        <translation>Selecteer eerst producten</translation>
    </message>
    <message>
        <source>There is no staged edit of this page to take back</source>
        <translation>Er is op deze pagina geen klaargezette wijziging om terug te nemen</translation>
    </message>
    <message>
        <source>Line between list and detail</source>
        <translation>Lijn tussen lijst en detail</translation>
    </message>
    <message>
        <source>Change attributes of %1…</source>
        <extracomment>%1: how many products are selected</extracomment>
        <translation>Attributen van %1 wijzigen…</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: how many rows are selected, to the clipboard</extracomment>
        <translation>%1 kopiëren</translation>
    </message>
    <message>
        <source>Resync %1</source>
        <extracomment>%1: how many rows are selected, that are read again from the shop</extracomment>
        <translation>%1 opnieuw lezen</translation>
    </message>
</context>
<context>
    <name>qm::ui::LiveQuestion</name>
    <message>
        <source>Type %1 to push to a live shop</source>
        <translation>Typ %1 om door te voeren in een live webshop</translation>
    </message>
</context>
<context>
    <name>qm::ui::LowLevelsDialog</name>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Low stock numbers</source>
        <translation>Grenzen voor lage voorraad</translation>
    </message>
    <message>
        <source>When is stock low?</source>
        <translation>Wanneer is de voorraad laag?</translation>
    </message>
    <message>
        <source>With fewer pieces than this at a source that is in stock. Where a source has no number, that of all sources counts; without it, the shop&apos;s own number of each product. Nothing is changed in the shop.</source>
        <translation>Met minder stuks dan dit bij een bron die op voorraad is. Heeft een bron geen getal, dan geldt dat van alle bronnen; zonder dat het getal van de webshop voor elk product. In de webshop verandert niets.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle bronnen</translation>
    </message>
    <message>
        <source>the shop&apos;s number</source>
        <extracomment>In an empty field for a number of pieces: the shop&apos;s own number of each product is used</extracomment>
        <translation>getal van de webshop</translation>
    </message>
    <message>
        <source>Write a number of pieces, such as 5, or nothing.</source>
        <translation>Schrijf een aantal stuks, zoals 5, of niets.</translation>
    </message>
    <message>
        <source>Kept. The window that keeps the copy shows it from its next start on.</source>
        <translation>Bewaard. Het venster dat de kopie bijhoudt, toont het vanaf de volgende start.</translation>
    </message>
    <message>
        <source>Low stock goes by the numbers you gave.</source>
        <translation>Lage voorraad volgt de getallen die u gaf.</translation>
    </message>
</context>
<context>
    <name>qm::ui::MainWindow</name>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>What stands behind “Local copy:” while no shop is open</extracomment>
        <translation>geen</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wordt geopend</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Open in admin</source>
        <translation>Openen in beheer</translation>
    </message>
    <message>
        <source>Where is the admin?</source>
        <translation>Waar is het beheer?</translation>
    </message>
    <message>
        <source>Most shops keep their admin at an address of their own.
What stands behind %1/ when you are logged in there, up to the next slash?</source>
        <translation>De meeste webshops hebben hun beheer op een eigen adres.
Wat staat er na het aanmelden achter %1/, tot de volgende schuine streep?</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>W&amp;ijzigingen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Bestand importeren</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>Er is niets klaargezet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are in the shop, read back</source>
        <translation>
            <numerusform>%Ln wijziging staat in de webshop, teruggelezen</numerusform>
            <numerusform>%Ln wijzigingen staan in de webshop, teruggelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s) are in the shop</source>
        <translation>
            <numerusform>%1 van %Ln wijziging staat in de webshop</numerusform>
            <numerusform>%1 van %Ln wijzigingen staan in de webshop</numerusform>
        </translation>
    </message>
    <message>
        <source>Quartermaster did not end as it should</source>
        <translation>Quartermaster is niet goed afgesloten</translation>
    </message>
    <message>
        <source>That was the session that began %1. Staged changes are safe, they are on the disk; what was on its way to a shop is asked of the shop before anything else is sent.</source>
        <translation>Dat was de sessie die begon op %1. Klaargezette wijzigingen zijn veilig, ze staan op de schijf; wat onderweg was naar een webshop, wordt bij de webshop nagevraagd voordat er iets anders wordt verstuurd.</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Log kopiëren</translation>
    </message>
    <message>
        <source>Version %1 can be had</source>
        <translation>Versie %1 is beschikbaar</translation>
    </message>
    <message>
        <source>You have %1. Nothing is installed by itself.</source>
        <translation>Geïnstalleerd is %1. Er wordt niets vanzelf geïnstalleerd.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Pagina ervan openen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>%1 is not in the local copy</source>
        <translation>%1 staat niet in de lokale kopie</translation>
    </message>
    <message>
        <source>It is not in the local copy, which %1 keeps</source>
        <translation>Niet in de lokale kopie, die %1 bijhoudt</translation>
    </message>
    <message>
        <source>It is not in the local copy yet; the pull that is running brings it</source>
        <translation>Nog niet in de lokale kopie; het lopende ophalen brengt het mee</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>nog %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>nog %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>nog %1 u</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Doorvoeren bezig</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Ophalen bezig</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Rows a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Making lists of %1 fast</source>
        <extracomment>%1: a kind in the plural, “orders”</extracomment>
        <translation>Lijsten versnellen: %1</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>Opnieuw lezen: %1</translation>
    </message>
    <message>
        <source>Pulling %1</source>
        <translation>Ophalen: %1</translation>
    </message>
    <message>
        <source>trying</source>
        <extracomment>After “Offline”: the shop is being asked again right now</extracomment>
        <translation>poging loopt</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>volgende poging %1</translation>
    </message>
    <message>
        <source>next try in %1 s</source>
        <translation>volgende poging over %1 s</translation>
    </message>
    <message>
        <source>integration token</source>
        <translation>integratietoken</translation>
    </message>
    <message>
        <source>admin user</source>
        <translation>admingebruiker</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klant</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>the copy is kept by %1</source>
        <translation>de kopie wordt bijgehouden door %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Onderhoud</translation>
    </message>
    <message>
        <source>The pull stopped</source>
        <translation>Ophalen gestopt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>What stands behind “Local copy:” when there is none yet</extracomment>
        <translation>wordt gemaakt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>%1 under way, %2 may be at once</source>
        <extracomment>Both numbers are of requests to the shop</extracomment>
        <translation>%1 onderweg, %2 tegelijk toegestaan</translation>
    </message>
    <message>
        <source>%1 waiting for their turn</source>
        <translation>%1 wachten op hun beurt</translation>
    </message>
    <message>
        <source>the shop asked for a pause</source>
        <translation>de webshop vroeg om een pauze</translation>
    </message>
    <message>
        <source>%1 since the shop was opened</source>
        <translation>%1 sinds het openen van de webshop</translation>
    </message>
    <message>
        <source>The shop wants a code</source>
        <translation>De webshop wil een code</translation>
    </message>
</context>
<context>
    <name>qm::ui::NamePage</name>
    <message>
        <source>Live: a shop with customers.</source>
        <translation>Live: een webshop met klanten.</translation>
    </message>
    <message>
        <source>Staging: a shop to try things on.</source>
        <translation>Staging: een webshop om dingen uit te proberen.</translation>
    </message>
    <message>
        <source>Read only: nothing in this shop is ever changed from here</source>
        <translation>Alleen lezen: in deze webshop wordt vanaf hier nooit iets gewijzigd</translation>
    </message>
    <message>
        <source>The keys go into the keychain of this computer, never into a file. The profile itself holds no secret.</source>
        <translation>De sleutels gaan in de sleutelbos van deze computer, nooit in een bestand. Het profiel zelf bevat geen geheim.</translation>
    </message>
    <message>
        <source>What is it called, and how careful must one be?</source>
        <translation>Hoe heet de webshop, en hoe voorzichtig moet men zijn?</translation>
    </message>
    <message>
        <source>The name and the mark stand at the top of the window whenever this shop is open.</source>
        <translation>De naam en het kenmerk staan boven in het venster zolang deze webshop open is.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Store view</source>
        <translation>Winkelweergave</translation>
    </message>
    <message>
        <source>Keep them until Quartermaster closes</source>
        <translation>Bewaren tot Quartermaster sluit</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Sleutelbos opnieuw proberen</translation>
    </message>
    <message>
        <source>All store views (this login may not list them)</source>
        <translation>Alle winkelweergaven (deze login mag ze niet opvragen)</translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Alle winkelweergaven</translation>
    </message>
    <message>
        <source>A name is needed: letters, digits, “-”, “_” and “.”.</source>
        <translation>Een naam is nodig: letters, cijfers, “-”, “_” en “.”.</translation>
    </message>
    <message>
        <source>A name has letters, digits, “-”, “_” and “.”, nothing else.</source>
        <translation>Een naam heeft letters, cijfers, “-”, “_” en “.”, niets anders.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Er is al een profiel met die naam.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the keys</source>
        <translation>De sleutelbos van deze computer nam de sleutels niet aan</translation>
    </message>
    <message>
        <source>%1.

Nothing was stored. The keys can stay in memory until Quartermaster closes; to have them again at the next start, set these variables where it is started (or each with _FILE, naming a file):
%2</source>
        <translation>%1.

Er is niets opgeslagen. De sleutels kunnen in het geheugen blijven tot Quartermaster sluit; om ze bij de volgende start weer te hebben, stel deze variabelen in waar het wordt gestart (of elk met _FILE en de naam van een bestand):
%2</translation>
    </message>
    <message>
        <source>That name is kept for the practice store.</source>
        <translation>Die naam is voor de oefenwinkel gereserveerd.</translation>
    </message>
    <message>
        <source>The environment has other keys for this name</source>
        <translation>De omgeving heeft andere sleutels voor deze naam</translation>
    </message>
    <message>
        <source>Nothing was stored: what was tested would not be used, because Quartermaster was started with these variables (or their _FILE form), which come first:
%1

Give the profile another name, or start Quartermaster without them.</source>
        <translation>Er is niets opgeslagen: wat is getest zou niet worden gebruikt, omdat Quartermaster is gestart met deze variabelen (of hun _FILE-vorm), die voorgaan:
%1

Geef het profiel een andere naam, of start Quartermaster zonder deze variabelen.</translation>
    </message>
</context>
<context>
    <name>qm::ui::OpenActionsDialog</name>
    <message>
        <source>It arrived</source>
        <translation>Het is aangekomen</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Het is niet aangekomen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Laten vallen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Open actions on orders</source>
        <translation>Open acties op bestellingen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Wat er wordt gedaan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>No action on an order is open</source>
        <translation>Er staat geen actie op een bestelling open</translation>
    </message>
    <message>
        <source>Look for the reference %1 in the shop&apos;s admin, and at the payment provider&apos;s account where money moves; then say what you found.</source>
        <translation>Zoek de referentie %1 in de admin van de winkel en, waar geld beweegt, in het account bij de betaalprovider; zeg dan wat u hebt gevonden.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Sending, one order after the other</source>
        <translation>Versturen, de ene bestelling na de andere</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>%1 van %Ln klaar</numerusform>
            <numerusform>%1 van %Ln klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open action(s)</source>
        <translation>
            <numerusform>%Ln open actie</numerusform>
            <numerusform>%Ln open acties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderLinesView</name>
    <message>
        <source>What lies at which source</source>
        <translation>Wat bij welke bron ligt</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Besteld</translation>
    </message>
    <message>
        <source>Ship now</source>
        <translation>Nu verzenden</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>“%1” is not a number of pieces.</source>
        <translation>“%1” is geen aantal stuks.</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderMenu</name>
    <message>
        <source>&amp;Orders</source>
        <translation>Be&amp;stellingen</translation>
    </message>
    <message>
        <source>&amp;Ship…</source>
        <translation>&amp;Verzenden…</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>&amp;Factureren…</translation>
    </message>
    <message>
        <source>&amp;Refund…</source>
        <translation>&amp;Terugbetalen…</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>Op&amp;merking…</translation>
    </message>
    <message>
        <source>Put on &amp;hold…</source>
        <translation>In de &amp;wacht zetten…</translation>
    </message>
    <message>
        <source>Take &amp;off hold…</source>
        <translation>&amp;Uit de wacht halen…</translation>
    </message>
    <message>
        <source>&amp;Cancel orders…</source>
        <extracomment>orders, for good</extracomment>
        <translation>Bestellingen &amp;annuleren…</translation>
    </message>
    <message>
        <source>Add a &amp;parcel…</source>
        <translation>&amp;Pakket toevoegen…</translation>
    </message>
    <message>
        <source>By their &amp;numbers…</source>
        <translation>Op &amp;nummer…</translation>
    </message>
    <message>
        <source>Import a &amp;tracking file…</source>
        <translation>Trackingbestand &amp;importeren…</translation>
    </message>
    <message>
        <source>Pick &amp;list…</source>
        <translation>Pick&amp;lijst…</translation>
    </message>
    <message>
        <source>No order is selected</source>
        <translation>Geen bestelling geselecteerd</translation>
    </message>
    <message>
        <source>A push of orders is under way: it ends first</source>
        <translation>Er worden al bestellingen doorgevoerd: dat eindigt eerst</translation>
    </message>
    <message>
        <source>Tracking file</source>
        <translation>Trackingbestand</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt)</source>
        <translation>Tabellen (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>The tracking file cannot be used</source>
        <translation>Het trackingbestand kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>Change the stat&amp;us…</source>
        <translation>Stat&amp;us wijzigen…</translation>
    </message>
    <message>
        <source>Op&amp;en actions…</source>
        <translation>Op&amp;en acties…</translation>
    </message>
    <message>
        <source>Pac&amp;king slips…</source>
        <translation>Pa&amp;kbonnen…</translation>
    </message>
    <message>
        <source>Shipping la&amp;bels…</source>
        <translation>Verzendla&amp;bels…</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Dit profiel is alleen-lezen: er wordt niets naar doorgevoerd</translation>
    </message>
    <message>
        <source>The login&apos;s role may not do that: %1</source>
        <translation>De rol van de aanmelding mag dat niet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) on orders are open: see “Open actions” in the menu Orders</source>
        <translation>
            <numerusform>%Ln actie op bestellingen staat open: zie ‘Open acties’ in het menu Bestellingen</numerusform>
            <numerusform>%Ln acties op bestellingen staan open: zie ‘Open acties’ in het menu Bestellingen</numerusform>
        </translation>
    </message>
    <message>
        <source>To ship, by source and a&amp;ge…</source>
        <translation>Te verzenden, op bron en leefti&amp;jd…</translation>
    </message>
    <message>
        <source>Ship %1…</source>
        <extracomment>%1: how many orders are selected</extracomment>
        <translation>%1 verzenden…</translation>
    </message>
    <message>
        <source>Invoice %1…</source>
        <extracomment>%1: how many orders are selected</extracomment>
        <translation>%1 factureren…</translation>
    </message>
    <message>
        <source>Hold %1…</source>
        <extracomment>%1: how many orders are selected, that are put on hold</extracomment>
        <translation>%1 in de wacht…</translation>
    </message>
    <message numerus="yes">
        <source>That is done with %Ln order(s) at most: select fewer</source>
        <translation>
            <numerusform>Dat kan met hoogstens %Ln bestelling: selecteer er minder</numerusform>
            <numerusform>Dat kan met hoogstens %Ln bestellingen: selecteer er minder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderNumbersDialog</name>
    <message>
        <source>Numbers with blanks, commas or lines between them</source>
        <translation>Nummers met spaties, komma&apos;s of regeleinden ertussen</translation>
    </message>
    <message>
        <source>Find these orders</source>
        <translation>Deze bestellingen zoeken</translation>
    </message>
    <message>
        <source>Orders by their numbers</source>
        <translation>Bestellingen op nummer</translation>
    </message>
    <message>
        <source>Order numbers</source>
        <translation>Bestelnummers</translation>
    </message>
    <message>
        <source>What is done with them</source>
        <translation>Wat ermee wordt gedaan</translation>
    </message>
    <message>
        <source>Ship</source>
        <extracomment>Buttons, what is done with the orders that were found: verbs, as Magento’s own admin calls them</extracomment>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factureren</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>In de wacht zetten</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Uit de wacht halen</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Bestellingen annuleren</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Terugbetalen</translation>
    </message>
    <message>
        <source>Numbers that several stores use</source>
        <translation>Nummers die meerdere winkels gebruiken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Asking the shop</source>
        <translation>De webshop wordt gevraagd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) found</source>
        <translation>
            <numerusform>%Ln bestelling gevonden</numerusform>
            <numerusform>%Ln bestellingen gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the shop: %1</source>
        <translation>niet in de webshop: %1</translation>
    </message>
    <message>
        <source>several stores use a number: tick those that are meant</source>
        <translation>meerdere winkels gebruiken een nummer: vink aan welke bedoeld zijn</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>No order is left</source>
        <translation>Geen bestelling over</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderPane</name>
    <message>
        <source>Ship…</source>
        <translation>Verzenden…</translation>
    </message>
    <message>
        <source>Invoice…</source>
        <translation>Factureren…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Terugbetalen…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Opmerking…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>In de wacht zetten…</translation>
    </message>
    <message>
        <source>Take off hold…</source>
        <translation>Uit de wacht halen…</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <extracomment>an order, for good</extracomment>
        <translation>Bestelling annuleren…</translation>
    </message>
    <message>
        <source>Add a parcel…</source>
        <translation>Pakket toevoegen…</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Dit profiel is alleen-lezen: er wordt niets naar doorgevoerd</translation>
    </message>
    <message>
        <source>customer notified</source>
        <translation>klant op de hoogte gebracht</translation>
    </message>
    <message>
        <source>None in the local copy</source>
        <translation>Geen in de lokale kopie</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Eindtotaal</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Van %1</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisatie</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Incasso</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulering</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Terugbetaling</translation>
    </message>
    <message>
        <source>Comment on invoice %1: “%2”</source>
        <translation>Opmerking bij factuur %1: “%2”</translation>
    </message>
    <message>
        <source>Comment on shipment %1: “%2”</source>
        <translation>Opmerking bij zending %1: “%2”</translation>
    </message>
    <message>
        <source>Comment on refund %1: “%2”</source>
        <translation>Opmerking bij terugbetaling %1: “%2”</translation>
    </message>
    <message>
        <source>Comment: “%1”</source>
        <translation>Opmerking: “%1”</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Invoices %1</source>
        <translation>Facturen %1</translation>
    </message>
    <message>
        <source>Shipments %1</source>
        <translation>Zendingen %1</translation>
    </message>
    <message>
        <source>Refunds %1</source>
        <translation>Terugbetalingen %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Ruw</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stand %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>%1 to ship · %2 shipped</source>
        <translation>%1 te verzenden · %2 verzonden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Shipped by its parts, one by one</source>
        <translation>Wordt in onderdelen verzonden, één voor één</translation>
    </message>
    <message>
        <source>Subtotal, incl. tax</source>
        <translation>Subtotaal, incl. btw</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Verzending</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Discount, %1</source>
        <translation>Korting, %1</translation>
    </message>
    <message>
        <source>Paid %1 · refunded %2 · tax %3</source>
        <translation>Betaald %1 · terugbetaald %2 · btw %3</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Verzenden naar</translation>
    </message>
    <message>
        <source>Nothing to ship</source>
        <translation>Niets te verzenden</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Factureren aan</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Purchase order %1</source>
        <translation>Inkooporder %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Factuur %1</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>Verzendmethode</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacties</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Bestelling geplaatst</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Invoice %1,</source>
        <translation>Factuur %1,</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Zending %1</translation>
    </message>
    <message>
        <source>Refund %1,</source>
        <translation>Terugbetaling %1,</translation>
    </message>
    <message>
        <source>The login&apos;s role may not do that: %1</source>
        <translation>De rol van de aanmelding mag dat niet: %1</translation>
    </message>
    <message>
        <source>Shipping labels…</source>
        <translation>Verzendlabels…</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderRequestsDialog</name>
    <message>
        <source>Requests of the plan</source>
        <translation>Verzoeken van het plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderWorkDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Reading the orders from the shop</source>
        <translation>De bestellingen worden uit de webshop gelezen</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln refused row(s)…</source>
        <translation>
            <numerusform>%Ln geweigerde rij opslaan…</numerusform>
            <numerusform>%Ln geweigerde rijen opslaan…</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the shop just now; each order is read again before its request.</source>
        <translation>Zojuist uit de webshop gelezen; elke bestelling wordt vóór het verzoek opnieuw gelezen.</translation>
    </message>
    <message>
        <source>Sending, one order after the other</source>
        <translation>Versturen, de ene bestelling na de andere</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>%1 van %Ln klaar</numerusform>
            <numerusform>%1 van %Ln klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known to have arrived: look in the shop</source>
        <translation>
            <numerusform>%Ln niet zeker aangekomen: kijk in de webshop</numerusform>
            <numerusform>%Ln niet zeker aangekomen: kijk in de webshop</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the refused rows go</source>
        <translation>Waar de geweigerde rijen heen gaan</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1. Corrected, it can be imported again.</source>
        <translation>Geschreven naar %1. Na verbetering kan het opnieuw worden geïmporteerd.</translation>
    </message>
    <message>
        <source>Stopping after the order at hand; the rest stays staged</source>
        <translation>Stopt na de huidige bestelling; de rest blijft klaargezet</translation>
    </message>
    <message>
        <source>Leave this order out</source>
        <translation>Deze bestelling overslaan</translation>
    </message>
    <message>
        <source>Refused ones again</source>
        <translation>Geweigerde opnieuw</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %Ln order(s)</source>
        <translation>
            <numerusform>Opmerking bij %Ln bestelling</numerusform>
            <numerusform>Opmerking bij %Ln bestellingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %Ln order(s)</source>
        <translation>
            <numerusform>Status van %Ln bestelling wijzigen</numerusform>
            <numerusform>Status van %Ln bestellingen wijzigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln order(s) on hold</source>
        <translation>
            <numerusform>%Ln bestelling in de wacht zetten</numerusform>
            <numerusform>%Ln bestellingen in de wacht zetten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln order(s) off hold</source>
        <translation>
            <numerusform>%Ln bestelling uit de wacht halen</numerusform>
            <numerusform>%Ln bestellingen uit de wacht halen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln order(s)</source>
        <translation>
            <numerusform>%Ln bestelling annuleren</numerusform>
            <numerusform>%Ln bestellingen annuleren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invoice %Ln order(s)</source>
        <translation>
            <numerusform>%Ln bestelling factureren</numerusform>
            <numerusform>%Ln bestellingen factureren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %Ln order(s)</source>
        <translation>
            <numerusform>%Ln bestelling verzenden</numerusform>
            <numerusform>%Ln bestellingen verzenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund %Ln order(s)</source>
        <translation>
            <numerusform>%Ln bestelling terugbetalen</numerusform>
            <numerusform>%Ln bestellingen terugbetalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a parcel to %Ln order(s)</source>
        <translation>
            <numerusform>Pakket toevoegen aan %Ln bestelling</numerusform>
            <numerusform>Pakket toevoegen aan %Ln bestellingen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done with each order</source>
        <translation>Wat er met elke bestelling wordt gedaan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Weer opnemen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be done</source>
        <translation>
            <numerusform>%Ln niet uitvoerbaar</numerusform>
            <numerusform>%Ln niet uitvoerbaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, move %1 %2 with %3 for order %4 of %5</source>
        <translation>Ja, verplaats %1 %2 met %3 voor bestelling %4 van %5</translation>
    </message>
    <message numerus="yes">
        <source>Yes, move the money of %Ln order(s) as it stands above</source>
        <translation>
            <numerusform>Ja, verplaats het geld van %Ln bestelling zoals hierboven staat</numerusform>
            <numerusform>Ja, verplaats het geld van %Ln bestellingen zoals hierboven staat</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln action(s)</source>
        <translation>
            <numerusform>%Ln actie klaarzetten</numerusform>
            <numerusform>%Ln acties klaarzetten</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Dit profiel is alleen-lezen: er wordt niets naar doorgevoerd</translation>
    </message>
    <message>
        <source>Say yes to the money step first</source>
        <translation>Bevestig eerst de geldstap</translation>
    </message>
    <message>
        <source>Paste tracking numbers</source>
        <translation>Trackingnummers plakken</translation>
    </message>
    <message>
        <source>Print packing slips after the push</source>
        <translation>Na het versturen pakbonnen afdrukken</translation>
    </message>
    <message>
        <source>From a spreadsheet, into this row and those below it</source>
        <translation>Uit een rekenblad, in deze rij en die eronder</translation>
    </message>
    <message numerus="yes">
        <source>E-mail the customers where the file says so: %Ln e-mail(s)</source>
        <translation>
            <numerusform>De klanten mailen waar het bestand dat zegt: %Ln e-mail</numerusform>
            <numerusform>De klanten mailen waar het bestand dat zegt: %Ln e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Ship from %1</source>
        <translation>Verzenden vanuit %1</translation>
    </message>
    <message>
        <source>Stop at the first refusal; the rest stays staged</source>
        <translation>Stoppen bij de eerste weigering; de rest blijft klaarstaan</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at the first refusal: %Ln action(s) stay staged</source>
        <translation>
            <numerusform>Gestopt bij de eerste weigering: %Ln actie blijft klaarstaan</numerusform>
            <numerusform>Gestopt bij de eerste weigering: %Ln acties blijven klaarstaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln request(s): %1 read, %2 act, %3 read again</source>
        <translation>
            <numerusform>Minstens %Ln verzoek: %1 lezen, %2 doen, %3 lezen na</numerusform>
            <numerusform>Minstens %Ln verzoeken: %1 lezen, %2 doen, %3 lezen na</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln action(s) to LIVE</source>
        <translation>
            <numerusform>%Ln actie doorvoeren naar LIVE</numerusform>
            <numerusform>%Ln acties doorvoeren naar LIVE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln action(s)</source>
        <translation>
            <numerusform>%Ln actie doorvoeren</numerusform>
            <numerusform>%Ln acties doorvoeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run at %1: nothing was sent. What the shop itself refuses is known when it is sent.</source>
        <translation>Proefrun om %1: er is niets verstuurd. Wat de webshop zelf weigert, blijkt bij het versturen.</translation>
    </message>
    <message>
        <source>Tracking file</source>
        <translation>Trackingbestand</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt)</source>
        <translation>Tabellen (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Reading the tracking file</source>
        <translation>Het trackingbestand wordt gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of the file are not among these: nothing is done with them</source>
        <translation>
            <numerusform>%Ln bestelling uit het bestand staat er niet bij: daar gebeurt niets mee</numerusform>
            <numerusform>%Ln bestellingen uit het bestand staan er niet bij: daar gebeurt niets mee</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracking file…</source>
        <translation>Trackingbestand…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Proefrun</translation>
    </message>
    <message>
        <source>Set carrier for all</source>
        <translation>Vervoerder voor alle</translation>
    </message>
    <message>
        <source>Parcels of these orders out of a table, CSV or XLSX</source>
        <translation>Pakketten van deze bestellingen uit een tabel, CSV of XLSX</translation>
    </message>
    <message>
        <source>Everything but what writes: planned again from the shop as it is now</source>
        <translation>Alles behalve wat schrijft: opnieuw gepland vanuit de webshop zoals die nu is</translation>
    </message>
    <message>
        <source>%1 has only %2 of %3.</source>
        <translation>%1 heeft er maar %2 van %3.</translation>
    </message>
    <message>
        <source>Nothing is pushed until another source is chosen or the order is left out.</source>
        <translation>Er wordt niets doorgevoerd totdat een andere bron is gekozen of de bestelling wordt overgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>Leave all %Ln out</source>
        <translation>
            <numerusform>%Ln overslaan</numerusform>
            <numerusform>Alle %Ln overslaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln source(s), pieces: %1</source>
        <extracomment>Of a list of shipments, behind how many they are</extracomment>
        <translation>
            <numerusform>uit %Ln bron, stuks: %1</numerusform>
            <numerusform>uit %Ln bronnen, stuks: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Solve %1 or leave it out to go on</source>
        <translation>Los %1 op of sla hem over om door te gaan</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Verzoeken tonen</translation>
    </message>
    <message>
        <source>What would be sent to the shop, word by word, without secrets</source>
        <translation>Wat naar de shop zou worden gestuurd, woord voor woord, zonder geheimen</translation>
    </message>
    <message>
        <source>%1 has none of %2.</source>
        <translation>%1 heeft niets van %2.</translation>
    </message>
    <message>
        <source>Nothing is pushed until only what is there is shipped, or the order is left out.</source>
        <translation>Er wordt niets doorgevoerd totdat alleen wordt verzonden wat er is of de bestelling wordt overgeslagen.</translation>
    </message>
    <message>
        <source>Nothing is pushed until the order is left out.</source>
        <translation>Er wordt niets doorgevoerd totdat de bestelling wordt overgeslagen.</translation>
    </message>
    <message>
        <source>Ship what is there</source>
        <translation>Verzenden wat er is</translation>
    </message>
    <message>
        <source>%1: %2 to do</source>
        <translation>%1: %2 te doen</translation>
    </message>
    <message>
        <source>%1: nothing to do in %2</source>
        <translation>%1: bij %2 niets te doen</translation>
    </message>
    <message>
        <source>%1: %2 to do, nothing to do in %3</source>
        <translation>%1: %2 te doen, bij %3 niets te doen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message numerus="yes">
        <source>Ship once more what an earlier import of this file shipped: %Ln parcel(s)</source>
        <translation>
            <numerusform>Nog eens verzenden wat een eerdere import van dit bestand heeft verzonden: %Ln pakket</numerusform>
            <numerusform>Nog eens verzenden wat een eerdere import van dit bestand heeft verzonden: %Ln pakketten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderWorkForm</name>
    <message>
        <source>Comes to</source>
        <translation>Komt op</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Customers may see the comment in their account</source>
        <translation>Klanten mogen de opmerking in hun account zien</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>Hoe wordt betaald</translation>
    </message>
    <message>
        <source>Record as paid (no money is taken)</source>
        <translation>Als betaald boeken (er wordt geen geld geïnd)</translation>
    </message>
    <message>
        <source>Capture online</source>
        <translation>Online innen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>authorised %1</source>
        <translation>geautoriseerd %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>SKU</source>
        <extracomment>Column titles. “Open”: how many are still to be shipped, invoiced or refunded (adjective, a number follows)</extracomment>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ship now</source>
        <translation>Nu verzenden</translation>
    </message>
    <message>
        <source>Invoice now</source>
        <translation>Nu factureren</translation>
    </message>
    <message>
        <source>Refund now</source>
        <translation>Nu terugbetalen</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Regels van de bestelling</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Vervoerder</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Trackingnummers</translation>
    </message>
    <message>
        <source>several with commas between them; may be added later</source>
        <translation>meerdere met komma&apos;s ertussen; kan ook later</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Zending</translation>
    </message>
    <message>
        <source>How money goes back</source>
        <translation>Hoe het geld teruggaat</translation>
    </message>
    <message>
        <source>Offline (no money is returned by the shop)</source>
        <translation>Offline (de webshop betaalt geen geld terug)</translation>
    </message>
    <message>
        <source>Online, of invoice %1</source>
        <translation>Online, van factuur %1</translation>
    </message>
    <message>
        <source>Shipping, %1</source>
        <translation>Verzending, %1</translation>
    </message>
    <message>
        <source>Refunded on top, %1</source>
        <translation>Extra terugbetaald, %1</translation>
    </message>
    <message>
        <source>Fee kept back, %1</source>
        <translation>Ingehouden kosten, %1</translation>
    </message>
    <message>
        <source>The goods go back to stock</source>
        <translation>De goederen gaan terug naar de voorraad</translation>
    </message>
    <message>
        <source>“%1” is not a number of pieces.</source>
        <translation>“%1” is geen aantal stuks.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1” is geen bedrag.</translation>
    </message>
    <message numerus="yes">
        <source>E-mail the customers: the shop sends %Ln e-mail(s)</source>
        <translation>
            <numerusform>Klanten e-mailen: de webshop verstuurt %Ln e-mail</numerusform>
            <numerusform>Klanten e-mailen: de webshop verstuurt %Ln e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail the customers of %Ln order(s). Off: the shop sends none</source>
        <translation>
            <numerusform>De klanten van %Ln bestelling e-mailen. Uit: de webshop verstuurt niets</numerusform>
            <numerusform>De klanten van %Ln bestellingen e-mailen. Uit: de webshop verstuurt niets</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtotal %1</source>
        <translation>Subtotaal %1</translation>
    </message>
    <message>
        <source>discount −%1</source>
        <translation>korting −%1</translation>
    </message>
    <message>
        <source>shipping %1</source>
        <translation>verzending %1</translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation>btw %1</translation>
    </message>
    <message>
        <source>on top %1</source>
        <translation>extra %1</translation>
    </message>
    <message>
        <source>fee −%1</source>
        <translation>ingehouden −%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More than was paid: the shop refunds %1 %2 at most.</source>
        <translation>Meer dan er is betaald: de webshop betaalt hoogstens %1 %2 terug.</translation>
    </message>
    <message>
        <source>The shop may count the tax in another way: its own sum counts.</source>
        <translation>De webshop berekent de btw misschien anders: het eigen bedrag van de webshop telt.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>of an order</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Only what the orders&apos; state has. Magento 2.4.7 and later refuse another status than the order has already; the shop says so then, and nothing changes.</source>
        <translation>Alleen wat de toestand van de bestellingen heeft. Magento 2.4.7 en later weigeren een andere status dan die de bestelling al heeft; de winkel zegt dat dan, en er verandert niets.</translation>
    </message>
    <message>
        <source>From where the goods are, by the sources&apos; priority</source>
        <translation>Vanaf waar de goederen zijn, volgens de prioriteit van de bronnen</translation>
    </message>
    <message>
        <source>Add a comment to each shipment</source>
        <translation>Een opmerking toevoegen aan elke zending</translation>
    </message>
</context>
<context>
    <name>qm::ui::OverflowTabs</name>
    <message>
        <source>%1 more</source>
        <translation>nog %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::OverviewPage</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Nog niet geteld</translation>
    </message>
    <message>
        <source>As of %1: the local copy cannot be read any more. %2</source>
        <translation>Stand %1: de lokale kopie kan niet meer worden gelezen. %2</translation>
    </message>
    <message>
        <source>The local copy cannot be read. %1</source>
        <translation>De lokale kopie kan niet worden gelezen. %1</translation>
    </message>
    <message>
        <source>%1 · counted in the local copy, no requests made</source>
        <translation>%1 · geteld in de lokale kopie, zonder verzoeken</translation>
    </message>
    <message>
        <source>%1 · orders of %2 · counted in the local copy, no requests made</source>
        <translation>%1 · bestellingen van %2 · geteld in de lokale kopie, zonder verzoeken</translation>
    </message>
    <message>
        <source>by this hour there were %1</source>
        <translation>tot dit uur waren het er %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) on %1</source>
        <translation>
            <numerusform>%Ln bestelling op %1</numerusform>
            <numerusform>%Ln bestellingen op %1</numerusform>
        </translation>
    </message>
    <message>
        <source>to 4 h</source>
        <translation>tot 4 u</translation>
    </message>
    <message>
        <source>to 24 h</source>
        <translation>tot 24 u</translation>
    </message>
    <message>
        <source>1–3 days</source>
        <translation>1–3 dagen</translation>
    </message>
    <message>
        <source>3+ days</source>
        <translation>3+ dagen</translation>
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
            <numerusform>%Ln bestelling, %1</numerusform>
            <numerusform>%Ln bestellingen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No order waits</source>
        <translation>Geen wachtende</translation>
    </message>
    <message>
        <source>All waiting</source>
        <translation>Alle wachtende</translation>
    </message>
    <message>
        <source>All that wait, %1</source>
        <translation>Alle wachtende, %1</translation>
    </message>
    <message>
        <source>All orders that wait</source>
        <translation>Alle wachtende bestellingen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) below the shop’s threshold, soonest out first</source>
        <translation>
            <numerusform>%Ln voorraadplaats onder de drempel van de webshop, eerst wat het eerst op is</numerusform>
            <numerusform>%Ln voorraadplaatsen onder de drempel van de webshop, eerst wat het eerst op is</numerusform>
        </translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>Laag onder</translation>
    </message>
    <message>
        <source>Sold a day</source>
        <translation>Verkoop/dag</translation>
    </message>
    <message>
        <source>Out in</source>
        <translation>Op over</translation>
    </message>
    <message>
        <source>%1, %2 on hand</source>
        <translation>%1, %2 aanwezig</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shop(s)</source>
        <translation>
            <numerusform>%Ln webshop</numerusform>
            <numerusform>Alle %Ln webshops</numerusform>
        </translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Webshop</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Best. vandaag</translation>
    </message>
    <message>
        <source>Revenue today</source>
        <translation>Omzet vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Lage voorraad</translation>
    </message>
    <message>
        <source>Failed lines</source>
        <translation>Mislukte regels</translation>
    </message>
    <message>
        <source>Copy age</source>
        <translation>Kopieleeftijd</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>nog geen kopie</translation>
    </message>
    <message>
        <source>Orders today in %1</source>
        <translation>Bestellingen vandaag in %1</translation>
    </message>
    <message>
        <source>Orders yesterday in %1</source>
        <translation>Bestellingen gisteren in %1</translation>
    </message>
    <message>
        <source>Orders waiting in %1</source>
        <translation>Wachtende bestellingen in %1</translation>
    </message>
    <message>
        <source>Low stock in %1</source>
        <translation>Lage voorraad in %1</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>niet volledig</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>niet open</translation>
    </message>
    <message>
        <source>Failed lines of the last run in %1</source>
        <translation>Mislukte regels van de laatste run in %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln bestelling</numerusform>
            <numerusform>%Ln bestellingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Old copy</source>
        <translation>Oude kopie</translation>
    </message>
    <message>
        <source>The last complete pull was %1 ago</source>
        <translation>Laatste volledige keer ophalen: %1 geleden</translation>
    </message>
    <message>
        <source>Pull</source>
        <extracomment>A button: fetch from the shop (verb)</extracomment>
        <translation>Ophalen</translation>
    </message>
    <message>
        <source>Read-only: the copy is kept by %1</source>
        <translation>Alleen-lezen: de kopie wordt bijgehouden door %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln punt</numerusform>
            <numerusform>%Ln punten</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>A button: go to the page that asks and answer there (verb)</extracomment>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) failed</source>
        <translation>
            <numerusform>%Ln regel mislukt</numerusform>
            <numerusform>%Ln regels mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln waarschuwing</numerusform>
            <numerusform>%Ln waarschuwingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>What was done cannot be read: %1</source>
        <translation>Wat er is gedaan, kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Which shops</source>
        <translation>Welke webshops</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Webshops</translation>
    </message>
    <message>
        <source>revenue is never added across currencies</source>
        <translation>omzet in verschillende valuta&apos;s wordt nooit opgeteld</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>Deze webshop</translation>
    </message>
    <message>
        <source>Connect a shop…</source>
        <translation>Webshop verbinden…</translation>
    </message>
    <message>
        <source>Orders waiting, by age</source>
        <translation>Wachtende bestellingen, naar leeftijd</translation>
    </message>
    <message>
        <source>a number opens the list</source>
        <translation>een getal opent de lijst</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>Bestellingen per dag</translation>
    </message>
    <message>
        <source>last 30 days, without canceled ones</source>
        <translation>laatste 30 dagen, zonder geannuleerde</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Wat de balken tonen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Omzet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln SKU(s)</source>
        <translation>
            <numerusform>%Ln SKU tonen</numerusform>
            <numerusform>Alle %Ln SKU&apos;s tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>The shop wants a code of the authenticator app</source>
        <translation>De webshop wil een code van de authenticator-app</translation>
    </message>
</context>
<context>
    <name>qm::ui::Palette</name>
    <message>
        <source>Open anything</source>
        <translation>Snel openen</translation>
    </message>
    <message>
        <source>Order number, name, e-mail, SKU, page or action</source>
        <translation>Bestelnummer, naam, e-mail, SKU, pagina of actie</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>local copy</source>
        <translation>lokale kopie</translation>
    </message>
    <message>
        <source>local copy, %1 ms</source>
        <translation>lokale kopie, %1 ms</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Narrow to %1</source>
        <translation>Alleen %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Navigeren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>qm::ui::PapersDialog</name>
    <message>
        <source>Reading the local copy</source>
        <translation>De lokale kopie wordt gelezen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message numerus="yes">
        <source>Packing slips of %Ln order(s)</source>
        <translation>
            <numerusform>Pakbonnen van %Ln bestelling</numerusform>
            <numerusform>Pakbonnen van %Ln bestellingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick list for %Ln order(s)</source>
        <translation>
            <numerusform>Picklijst voor %Ln bestelling</numerusform>
            <numerusform>Picklijst voor %Ln bestellingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), one for each source</source>
        <translation>
            <numerusform>%Ln bestand, één per bron</numerusform>
            <numerusform>%Ln bestanden, één per bron</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of these orders is to be shipped</source>
        <translation>Van deze bestellingen valt niets te verzenden</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Map voor de pdf&apos;s</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschreven: %1</translation>
    </message>
    <message>
        <source>Asking the shop from where the goods leave</source>
        <translation>De winkel wordt gevraagd vanwaar de goederen vertrekken</translation>
    </message>
    <message>
        <source>Shelf attribute</source>
        <translation>Schapattribuut</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>The shop could not be asked from where the goods leave: %1</source>
        <translation>De winkel kon niet worden gevraagd vanwaar de goederen vertrekken: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) left out that cannot be shipped now: %1</source>
        <translation>
            <numerusform>%Ln bestelling weggelaten die nu niet verzonden kan worden: %1</numerusform>
            <numerusform>%Ln bestellingen weggelaten die nu niet verzonden kunnen worden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Making the papers</source>
        <translation>De papieren worden gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln paper(s) are shown; all are printed and saved.</source>
        <translation>
            <numerusform>De eerste %1 van %Ln papier worden getoond; alle worden afgedrukt en opgeslagen.</numerusform>
            <numerusform>De eerste %1 van %Ln papieren worden getoond; alle worden afgedrukt en opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Afdrukken</translation>
    </message>
</context>
<context>
    <name>qm::ui::PermissionsPage</name>
    <message>
        <source>Copy for the administrator</source>
        <translation>Kopiëren voor de beheerder</translation>
    </message>
    <message>
        <source>A customer has no role</source>
        <translation>Een klant heeft geen rol</translation>
    </message>
    <message>
        <source>The shop shows this login what the customer may see, and nothing of the shop’s own lists.</source>
        <translation>De webshop toont deze login wat de klant mag zien, en niets van de eigen lijsten van de webshop.</translation>
    </message>
    <message>
        <source>This login may read everything Quartermaster uses</source>
        <translation>Deze login mag alles lezen wat Quartermaster gebruikt</translation>
    </message>
    <message>
        <source>Only reading was tried. Whether the role may change anything was not: that would write.</source>
        <translation>Alleen lezen is geprobeerd. Of de rol iets mag wijzigen, niet: dat zou schrijven.</translation>
    </message>
    <message>
        <source>This login may read %1 of %2</source>
        <translation>Deze login mag %1 van %2 lezen</translation>
    </message>
    <message>
        <source>The rest stays empty; that may be what you want. Changes were not tried: that would write.</source>
        <translation>De rest blijft leeg; dat kan de bedoeling zijn. Wijzigen is niet geprobeerd: dat zou schrijven.</translation>
    </message>
    <message>
        <source>To allow more: System › Permissions › User Roles, the user’s role, tick the resources.</source>
        <translation>Meer toestaan: System › Permissions › User Roles, de rol van de gebruiker, de resources aanvinken.</translation>
    </message>
    <message>
        <source>To allow more: System › Extensions › Integrations, this integration, API, tick the resources, save, then Reauthorize.</source>
        <translation>Meer toestaan: System › Extensions › Integrations, deze integratie, API, de resources aanvinken, opslaan, dan Reauthorize.</translation>
    </message>
    <message>
        <source>The role of this login lacks:</source>
        <translation>De rol van deze login mist:</translation>
    </message>
</context>
<context>
    <name>qm::ui::PlanDelegate</name>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Vervoerder</translation>
    </message>
</context>
<context>
    <name>qm::ui::PlanModel</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klaar: %1</translation>
    </message>
    <message>
        <source>Done with fewer pieces than asked for</source>
        <translation>Klaar, met minder stuks dan gevraagd</translation>
    </message>
    <message>
        <source>Was done already</source>
        <translation>Was al gedaan</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verstuurd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Not known whether it arrived</source>
        <translation>Niet bekend of het aankwam</translation>
    </message>
    <message>
        <source>Not sent: its money step was not confirmed</source>
        <translation>Niet verstuurd: de geldstap is niet bevestigd</translation>
    </message>
    <message>
        <source>Still staged</source>
        <translation>Nog klaargezet</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Comment: “%1”</source>
        <translation>Opmerking: “%1”</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>In de wacht zetten</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Uit de wacht halen</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <extracomment>an order, for good</extracomment>
        <translation>Bestelling annuleren</translation>
    </message>
    <message>
        <source>Capture %1 online for %2</source>
        <translation>%1 online innen voor %2</translation>
    </message>
    <message>
        <source>Record as paid %1</source>
        <translation>Als betaald boeken: %1</translation>
    </message>
    <message>
        <source>Pay back %1 online for %2</source>
        <translation>%1 online terugbetalen voor %2</translation>
    </message>
    <message>
        <source>Refund offline %1</source>
        <translation>Offline terugbetalen: %1</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Pakket %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Ready, with an e-mail</source>
        <translation>Gereed, met een e-mail</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>none yet, may be added later</source>
        <translation>nog geen, kan ook later</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column title: the order’s number</extracomment>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Wat er wordt gedaan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Vervoerder</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Trackingnummer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Verzenden naar</translation>
    </message>
    <message>
        <source>Shipment %1 of it</source>
        <translation>Verzending %1 ervan</translation>
    </message>
    <message>
        <source>no source alone</source>
        <extracomment>Instead of the name of a source from which an order could be shipped</extracomment>
        <translation>geen bron alleen</translation>
    </message>
    <message>
        <source>None of %1</source>
        <extracomment>Short, for a narrow column: goods that are missing. %1 is a SKU</extracomment>
        <translation>Niets van %1</translation>
    </message>
    <message>
        <source>Only %1 of %2</source>
        <extracomment>Short, for a narrow column: %1 pieces are there, %2 is a SKU</extracomment>
        <translation>Maar %1 van %2</translation>
    </message>
</context>
<context>
    <name>qm::ui::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>Als het systeem</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoog contrast, licht</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoog contrast, donker</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Vanaf de volgende start.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Grootst</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Lijstrijen</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>Dicht op elkaar</translation>
    </message>
    <message>
        <source>With more room</source>
        <translation>Met meer ruimte</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen met</translation>
    </message>
    <message>
        <source>Where the window was left</source>
        <translation>Waar het venster was</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Voorraad</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Pull by itself</source>
        <translation>Vanzelf ophalen</translation>
    </message>
    <message>
        <source>Of the shop that is open, from the end of the last pull on. What changed since is read, not everything.</source>
        <translation>Van de geopende webshop, vanaf het einde van de laatste keer ophalen. Alleen wat sindsdien is gewijzigd wordt gelezen, niet alles.</translation>
    </message>
    <message>
        <source>Only when asked to</source>
        <translation>Alleen op verzoek</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Elke 5 minuten</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Elke 15 minuten</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Elk uur</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nieuwe versies</translation>
    </message>
    <message>
        <source>Once a day one small signed file is read. Nothing is sent about you, and nothing is installed.</source>
        <translation>Eén keer per dag wordt een klein ondertekend bestand gelezen. Er worden geen persoonlijke gegevens verstuurd, en er wordt niets geïnstalleerd.</translation>
    </message>
    <message>
        <source>Do not look for them</source>
        <translation>Niet zoeken</translation>
    </message>
    <message>
        <source>Look, and tell me</source>
        <translation>Zoeken en melden</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Choices hold at once, unless they say when.</source>
        <translation>Keuzes gelden meteen, tenzij er iets anders bij staat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>qm::ui::PriceEditDialog</name>
    <message>
        <source>0.01, nearest</source>
        <translation>0,01, dichtstbij</translation>
    </message>
    <message>
        <source>0.05, nearest</source>
        <translation>0,05, dichtstbij</translation>
    </message>
    <message>
        <source>0.10, nearest</source>
        <translation>0,10, dichtstbij</translation>
    </message>
    <message>
        <source>1.00, nearest</source>
        <translation>1,00, dichtstbij</translation>
    </message>
    <message>
        <source>ending in .95</source>
        <translation>eindigend op ,95</translation>
    </message>
    <message>
        <source>ending in .99</source>
        <translation>eindigend op ,99</translation>
    </message>
    <message>
        <source>ending in .00</source>
        <translation>eindigend op ,00</translation>
    </message>
    <message>
        <source>How prices change</source>
        <translation>Hoe prijzen veranderen</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Prijzen bewerken</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Instellen op</translation>
    </message>
    <message>
        <source>Change by %</source>
        <translation>Wijzigen met %</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen grens</translation>
    </message>
    <message>
        <source>cost + %1 %</source>
        <translation>kostprijs + %1 %</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Afronden op</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>Nooit onder</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>What prices would become</source>
        <translation>Wat de prijzen zouden worden</translation>
    </message>
    <message>
        <source>Staging sends nothing to the shop.</source>
        <translation>Klaarzetten stuurt niets naar de webshop.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>De prijs</translation>
    </message>
    <message>
        <source>One price for all of them</source>
        <translation>Eén prijs voor allemaal</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>5 raises, -5 lowers</source>
        <translation>5 verhoogt, -5 verlaagt</translation>
    </message>
    <message>
        <source>price, cost, special and now may be used</source>
        <translation>bruikbaar: price, cost, special en now</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging klaarzetten</numerusform>
            <numerusform>%Ln wijzigingen klaarzetten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) change, largest fall first</source>
        <translation>
            <numerusform>%Ln prijs verandert, grootste daling eerst</numerusform>
            <numerusform>%Ln prijzen veranderen, grootste daling eerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln blijft</numerusform>
            <numerusform>%Ln blijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a result: %1</source>
        <translation>
            <numerusform>%Ln zonder resultaat: %1</numerusform>
            <numerusform>%Ln zonder resultaat: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) move by more than %1 %, or to 0</source>
        <translation>
            <numerusform>%Ln prijs verandert met meer dan %1 %, of naar 0</numerusform>
            <numerusform>%Ln prijzen veranderen met meer dan %1 %, of naar 0</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be staged; the review asks for a second yes before they are pushed.</source>
        <translation>Klaarzetten kan; de controle vraagt om een tweede ja voordat ze worden doorgevoerd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) are held at the limit</source>
        <translation>
            <numerusform>%Ln prijs wordt op de grens gehouden</numerusform>
            <numerusform>%Ln prijzen worden op de grens gehouden</numerusform>
        </translation>
    </message>
    <message>
        <source>The formula makes less of them than cost and what is added to it.</source>
        <translation>De formule geeft hiervoor minder dan de kostprijs plus opslag.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Klaarzetten</translation>
    </message>
    <message>
        <source>Type a price to see what changes</source>
        <translation>Vul een prijs in om te zien wat er verandert</translation>
    </message>
    <message>
        <source>Type a percentage to see what changes</source>
        <translation>Vul een percentage in om te zien wat er verandert</translation>
    </message>
</context>
<context>
    <name>qm::ui::PricePane</name>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
</context>
<context>
    <name>qm::ui::ProductPane</name>
    <message>
        <source>Related</source>
        <translation>Gerelateerd</translation>
    </message>
    <message>
        <source>Up-sells</source>
        <translation>Up-sells</translation>
    </message>
    <message>
        <source>Cross-sells</source>
        <translation>Cross-sells</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Leden van de groep</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Onderdelen van de bundel</translation>
    </message>
    <message>
        <source>Product details</source>
        <translation>Productdetails</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>Advanced pricing</source>
        <translation>Geavanceerde prijzen</translation>
    </message>
    <message>
        <source>Search engines</source>
        <translation>Zoekmachines</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Ontwerp</translation>
    </message>
    <message>
        <source>Scheduled design</source>
        <translation>Gepland ontwerp</translation>
    </message>
    <message>
        <source>The shop&apos;s own</source>
        <translation>Eigen van de webshop</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Ruw</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, not listed here</source>
        <translation>
            <numerusform>%Ln andere, hier niet vermeld</numerusform>
            <numerusform>%Ln andere, hier niet vermeld</numerusform>
        </translation>
    </message>
    <message>
        <source>own value of %1</source>
        <translation>eigen waarde van %1</translation>
    </message>
    <message>
        <source>uses default</source>
        <translation>gebruikt standaard</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>zoals in %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Attribute set</source>
        <translation>Attribuutset</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>No category at all</extracomment>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>%1 · out of stock</source>
        <translation>%1 · niet op voorraad</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Voorraad</translation>
    </message>
    <message>
        <source>Stock per source</source>
        <translation>Voorraad per bron</translation>
    </message>
    <message>
        <source>%1 on hand</source>
        <translation>%1 aanwezig</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>No stock of its own in the local copy</source>
        <translation>Geen eigen voorraad in de lokale kopie</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Laag onder</translation>
    </message>
    <message>
        <source>as the shop&apos;s configuration has it</source>
        <translation>volgens de configuratie van de webshop</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>Nabestellingen</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>toegestaan</translation>
    </message>
    <message>
        <source>allowed, with a notice</source>
        <translation>toegestaan, met melding</translation>
    </message>
    <message>
        <source>Stock is not managed: it is always salable</source>
        <translation>Voorraad wordt niet beheerd: altijd verkoopbaar</translation>
    </message>
    <message>
        <source>Salable, %1</source>
        <translation>Verkoopbaar, %1</translation>
    </message>
    <message>
        <source>as the shop said at %1</source>
        <translation>volgens de webshop, stand %1</translation>
    </message>
    <message>
        <source>Asking the shop</source>
        <translation>De webshop wordt gevraagd</translation>
    </message>
    <message>
        <source>Ask the shop what can be sold</source>
        <translation>De webshop vragen wat verkoopbaar is</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Alle winkelweergaven</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>geen eigen</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Onderdeel van</translation>
    </message>
    <message>
        <source>Tied to no other product</source>
        <translation>Aan geen ander product gekoppeld</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Zonder label</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Geen afbeeldingen</translation>
    </message>
    <message>
        <source>Varies by</source>
        <translation>Varieert op</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n varianten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n waarde</numerusform>
            <numerusform>%n waarden</numerusform>
        </translation>
    </message>
    <message>
        <source>one must be chosen</source>
        <translation>er moet er één worden gekozen</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>mag worden weggelaten</translation>
    </message>
    <message>
        <source>preselected</source>
        <translation>vooraf gekozen</translation>
    </message>
    <message>
        <source>%1 by default</source>
        <translation>standaard %1</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>any number of times</source>
        <translation>onbeperkt vaak</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Option: %1</source>
        <translation>Optie: %1</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>moet worden ingevuld</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>Hide attributes without a value</source>
        <translation>Attributen zonder waarde verbergen</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln attribute(s) without a value</source>
        <translation>
            <numerusform>%Ln attribuut zonder waarde tonen</numerusform>
            <numerusform>%Ln attributen zonder waarde tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::ProfileButton</name>
    <message>
        <source>Shop %1, %2</source>
        <translation>Webshop %1, %2</translation>
    </message>
    <message>
        <source>No shop yet</source>
        <translation>Nog geen webshop</translation>
    </message>
</context>
<context>
    <name>qm::ui::PullBar</name>
    <message>
        <source>Progress of the first pull</source>
        <translation>Voortgang van de eerste keer ophalen</translation>
    </message>
    <message>
        <source>Cancel keeps what was read</source>
        <translation>Annuleren bewaart wat gelezen is</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>qm::ui::QueueModel</name>
    <message>
        <source>Cannot leave yet</source>
        <translation>Kan nog niet weg</translation>
    </message>
    <message>
        <source>Several sources</source>
        <translation>Meerdere bronnen</translation>
    </message>
    <message>
        <source>The shop has no sources</source>
        <translation>De winkel heeft geen bronnen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>A column&apos;s title: how long ago the order was placed</extracomment>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Te verzenden</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Besteld op</translation>
    </message>
</context>
<context>
    <name>qm::ui::Rail</name>
    <message>
        <source>Collapse</source>
        <translation>Inklappen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
</context>
<context>
    <name>qm::ui::RawView</name>
    <message>
        <source>Document as the shop sent it</source>
        <translation>Document zoals de webshop het stuurde</translation>
    </message>
</context>
<context>
    <name>qm::ui::RecordPane</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>Niets gekozen</translation>
    </message>
    <message>
        <source>The local copy does not have it any more</source>
        <translation>De lokale kopie heeft het niet meer</translation>
    </message>
    <message>
        <source>The record cannot be read</source>
        <translation>Het record kan niet worden gelezen</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 selected</source>
        <translation>
            <numerusform>1 van %1 geselecteerd</numerusform>
            <numerusform>1 van %1 geselecteerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::RefusalsDialog</name>
    <message>
        <source>Not all of it can be staged</source>
        <translation>Niet alles kan worden klaargezet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot be staged</source>
        <translation>
            <numerusform>%Ln cel kan niet worden klaargezet</numerusform>
            <numerusform>%Ln cellen kunnen niet worden klaargezet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has staged other values there</source>
        <translation>%1 heeft daar andere waarden klaargezet</translation>
    </message>
    <message>
        <source>Nothing is staged yet. The others can go on alone.</source>
        <translation>Er is nog niets klaargezet. De andere kunnen alleen verder.</translation>
    </message>
    <message>
        <source>The first %1 are shown</source>
        <translation>De eerste %1 worden getoond</translation>
    </message>
    <message numerus="yes">
        <source>Replace what %1 has staged in %Ln cell(s)</source>
        <translation>
            <numerusform>Vervangen wat %1 in %Ln cel heeft klaargezet</numerusform>
            <numerusform>Vervangen wat %1 in %Ln cellen heeft klaargezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are on their way to the shop and stay as they are</source>
        <translation>
            <numerusform>%Ln cel is onderweg naar de webshop en blijft zo</numerusform>
            <numerusform>%Ln cellen zijn onderweg naar de webshop en blijven zo</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging klaarzetten</numerusform>
            <numerusform>%Ln wijzigingen klaarzetten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Ingevoerd</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>What cannot be staged</source>
        <translation>Wat niet kan worden klaargezet</translation>
    </message>
</context>
<context>
    <name>qm::ui::RemoveShopDialog</name>
    <message>
        <source>Remove a shop</source>
        <translation>Webshop verwijderen</translation>
    </message>
    <message>
        <source>Which shop is this computer to forget?</source>
        <translation>Welke webshop moet deze computer vergeten?</translation>
    </message>
    <message>
        <source>Nothing is changed in the shop itself; it can be connected again.</source>
        <translation>In de webshop zelf wordt niets gewijzigd; deze kan opnieuw worden verbonden.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Webshop</translation>
    </message>
    <message>
        <source>Removed are its login in the keychain, and its local copy: names and addresses of customers, orders, products, and older copies that were set aside.</source>
        <translation>Verwijderd worden de login in de sleutelbos en de lokale kopie: namen en adressen van klanten, bestellingen, producten, en oudere kopieën die opzij zijn gezet.</translation>
    </message>
    <message>
        <source>Its saved views, its changes with the journal of what was sent, and its activity go too. Write views that you want to keep to files first.</source>
        <translation>Ook de opgeslagen weergaven, de wijzigingen met het journaal van wat is verstuurd, en de activiteit verdwijnen. Schrijf eerst naar een bestand welke weergaven bewaard moeten blijven.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Remove the shop</source>
        <translation>Webshop verwijderen</translation>
    </message>
</context>
<context>
    <name>qm::ui::RequestPanel</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Kopiëren als cURL</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>What the request says</source>
        <translation>Wat het verzoek zegt</translation>
    </message>
    <message>
        <source>without secrets</source>
        <translation>zonder geheimen</translation>
    </message>
    <message>
        <source>the shop is read first</source>
        <translation>de webshop wordt eerst gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) that write</source>
        <translation>
            <numerusform>%Ln verzoek dat schrijft</numerusform>
            <numerusform>%Ln verzoeken die schrijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read(s) done, as many after</source>
        <translation>
            <numerusform>%Ln keer gelezen, daarna nog eens zo vaak</numerusform>
            <numerusform>%Ln keer gelezen, daarna nog eens zo vaak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Er zou niets worden verstuurd.</translation>
    </message>
    <message>
        <source>then all that was written is read once more, and compared</source>
        <translation>daarna wordt alles wat is geschreven nog eens gelezen en vergeleken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were sent, reads included</source>
        <translation>
            <numerusform>%Ln verzoek is verstuurd, inclusief lezen</numerusform>
            <numerusform>%Ln verzoeken zijn verstuurd, inclusief lezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the shop&apos;s queue</source>
        <extracomment>Of requests to the shop: its queue carries them out, later and one after another</extracomment>
        <translation>Via de wachtrij van de webshop</translation>
    </message>
    <message>
        <source>For hundreds of products: the shop takes all requests at once, and its consumer async.operations.all carries them out. What the queue does not take goes directly.</source>
        <translation>Voor honderden producten: de webshop neemt alle verzoeken in één keer aan en de consumer async.operations.all voert ze uit. Wat de wachtrij niet aanneemt, gaat rechtstreeks.</translation>
    </message>
    <message>
        <source>read, done</source>
        <extracomment>Behind a request that only reads</extracomment>
        <translation>gelezen</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more read(s)</source>
        <translation>
            <numerusform>… en nog %Ln gelezen</numerusform>
            <numerusform>… en nog %Ln gelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>the order is read before and after each</source>
        <translation>ervoor en erna wordt de bestelling gelezen</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>bestelling %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::ReviewDialog</name>
    <message>
        <source>Compare again</source>
        <translation>Opnieuw vergelijken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Review and push</source>
        <translation>Controleren en doorvoeren</translation>
    </message>
    <message>
        <source>What can be checked here is checked. What the shop itself refuses is known when it is sent.</source>
        <translation>Wat hier te controleren valt, is gecontroleerd. Wat de webshop zelf weigert, blijkt bij het versturen.</translation>
    </message>
    <message>
        <source>Progress of the push</source>
        <translation>Voortgang van het doorvoeren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>A push is under way: it ends first</source>
        <translation>Er wordt al doorgevoerd: dat eindigt eerst</translation>
    </message>
    <message>
        <source>Reading what the shop has now</source>
        <translation>Lezen wat de webshop nu heeft</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Doorvoeren bezig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Niet vergeleken</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the shop at %1, all %Ln value(s)</source>
        <translation>
            <numerusform>Vergeleken met de webshop om %1, %Ln waarde</numerusform>
            <numerusform>Vergeleken met de webshop om %1, alle %Ln waarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the shop at %1, %2 of %Ln value(s)</source>
        <translation>
            <numerusform>Vergeleken met de webshop om %1, %2 van %Ln waarde</numerusform>
            <numerusform>Vergeleken met de webshop om %1, %2 van %Ln waarden</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushed at %1</source>
        <translation>Doorgevoerd om %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s) are in the shop, read back. The rest is as each line says</source>
        <translation>
            <numerusform>%1 van %Ln regel staat in de webshop, teruggelezen. Voor de rest: zie de regel</numerusform>
            <numerusform>%1 van %Ln regels staan in de webshop, teruggelezen. Voor de rest: zie de regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging</numerusform>
            <numerusform>%Ln wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln gereed</numerusform>
            <numerusform>%Ln gereed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln over a limit</source>
        <translation>
            <numerusform>%Ln boven een grens</numerusform>
            <numerusform>%Ln boven een grens</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Keep mine, %1</source>
        <translation>Eigen houden, %1</translation>
    </message>
    <message>
        <source>%1 again, %2</source>
        <translation>Opnieuw %1, %2</translation>
    </message>
    <message>
        <source>Take the shop&apos;s, %1</source>
        <translation>Webshopwaarde nemen, %1</translation>
    </message>
    <message numerus="yes">
        <source>Take the shop&apos;s for all %Ln</source>
        <translation>
            <numerusform>Voor %Ln de webshopwaarde nemen</numerusform>
            <numerusform>Voor alle %Ln de webshopwaarde nemen</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop changed %1 after it was read: %2 → %3</source>
        <translation>De webshop wijzigde %1 na het lezen: %2 → %3</translation>
    </message>
    <message>
        <source>Your %1 stays staged and is left out until you choose.</source>
        <translation>De eigen waarde %1 blijft klaargezet en wordt overgeslagen tot er is gekozen.</translation>
    </message>
    <message>
        <source>Push this price anyway</source>
        <translation>Deze prijs toch doorvoeren</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln anyway</source>
        <translation>
            <numerusform>%Ln toch</numerusform>
            <numerusform>Alle %Ln toch</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2. The limit of this profile is %3 %; it waits for a second yes.</source>
        <translation>Van %1 naar %2. De grens van dit profiel is %3 %; de prijs wacht op een tweede ja.</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s) to LIVE</source>
        <translation>
            <numerusform>%Ln wijziging doorvoeren naar LIVE</numerusform>
            <numerusform>%Ln wijzigingen doorvoeren naar LIVE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging doorvoeren</numerusform>
            <numerusform>%Ln wijzigingen doorvoeren</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Dit profiel is alleen-lezen: er wordt niets naar doorgevoerd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) wait in the shop&apos;s queue for its consumer async.operations.all</source>
        <translation>
            <numerusform>%Ln bewerking wacht in de wachtrij van de webshop op de consumer async.operations.all</numerusform>
            <numerusform>%Ln bewerkingen wachten in de wachtrij van de webshop op de consumer async.operations.all</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the shop what has come of what was sent</source>
        <translation>De webshop wordt gevraagd wat er van het verzondene is geworden</translation>
    </message>
    <message>
        <source>Line between changes and requests</source>
        <translation>Lijn tussen wijzigingen en verzoeken</translation>
    </message>
</context>
<context>
    <name>qm::ui::ScopeButton</name>
    <message>
        <source>All store views</source>
        <translation>Alle winkelweergaven</translation>
    </message>
    <message>
        <source>The store views cannot be read: %1</source>
        <translation>De winkelweergaven kunnen niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>%1 is no longer in the shop: all store views are shown</source>
        <translation>%1 is niet meer in de webshop: alle winkelweergaven worden getoond</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Bereik: %1</translation>
    </message>
    <message>
        <source>Whose orders, customers and product values are shown: %1</source>
        <translation>Wiens bestellingen, klanten en productwaarden worden getoond: %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereik</translation>
    </message>
</context>
<context>
    <name>qm::ui::SearchField</name>
    <message>
        <source>Order number, SKU, e-mail, page or action</source>
        <translation>Bestelnummer, SKU, e-mail, pagina of actie</translation>
    </message>
    <message>
        <source>Open anything</source>
        <translation>Snel openen</translation>
    </message>
    <message>
        <source>Order, SKU or action</source>
        <translation>Bestelling, SKU of actie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>qm::ui::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>%1 tonen</translation>
    </message>
</context>
<context>
    <name>qm::ui::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Selectie opheffen</translation>
    </message>
    <message>
        <source>No room for %1</source>
        <translation>Geen ruimte voor %1</translation>
    </message>
    <message>
        <source>They come back in a wider window, or without the detail beside the list</source>
        <translation>Ze komen terug in een breder venster, of zonder het detail naast de lijst</translation>
    </message>
</context>
<context>
    <name>qm::ui::Session</name>
    <message>
        <source>This shop cannot be asked now</source>
        <translation>Deze webshop kan nu niet worden gevraagd</translation>
    </message>
</context>
<context>
    <name>qm::ui::ShippingQueueDialog</name>
    <message>
        <source>Reading the local copy</source>
        <translation>De lokale kopie wordt gelezen</translation>
    </message>
    <message>
        <source>To ship, by source and age</source>
        <translation>Te verzenden, op bron en leeftijd</translation>
    </message>
    <message>
        <source>Leaves from</source>
        <translation>Vertrekt van</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>Only the oldest %Ln order(s) are shown.</source>
        <translation>
            <numerusform>Alleen de oudste %Ln bestelling is te zien.</numerusform>
            <numerusform>Alleen de oudste %Ln bestellingen zijn te zien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be shipped.</source>
        <translation>Niets wacht op verzending.</translation>
    </message>
    <message numerus="yes">
        <source>All: %Ln order(s)</source>
        <translation>
            <numerusform>Alle: %Ln bestelling</numerusform>
            <numerusform>Alle: %Ln bestellingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s), the oldest %2</source>
        <extracomment>%1: a source of stock; %2: an age, such as “5 days”</extracomment>
        <translation>
            <numerusform>%1: %Ln bestelling, de oudste %2</numerusform>
            <numerusform>%1: %Ln bestellingen, de oudste %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %Ln order(s)…</source>
        <translation>
            <numerusform>%Ln bestelling verzenden…</numerusform>
            <numerusform>%Ln bestellingen verzenden…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick list for %Ln order(s)…</source>
        <translation>
            <numerusform>Picklijst voor %Ln bestelling…</numerusform>
            <numerusform>Picklijst voor %Ln bestellingen…</numerusform>
        </translation>
    </message>
    <message>
        <source>All orders in processing, whatever their status, as the local copy has them; the oldest order takes its pieces first. The shop has the last word when you ship.</source>
        <translation>Alle bestellingen in behandeling, wat hun status ook is, volgens de lokale kopie; de oudste neemt haar stuks eerst. Bij het verzenden heeft de winkel het laatste woord.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to ship</source>
        <translation>
            <numerusform>%Ln bestelling te verzenden</numerusform>
            <numerusform>%Ln bestellingen te verzenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %Ln order(s) that cannot leave yet: the column Source says why</source>
        <translation>
            <numerusform>Zonder %Ln bestelling die nog niet weg kan: de kolom Bron zegt waarom</numerusform>
            <numerusform>Zonder %Ln bestellingen die nog niet weg kunnen: de kolom Bron zegt waarom</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::SignInPage</name>
    <message>
        <source>Four keys. Works in every shop as it is; the one to choose.</source>
        <translation>Vier sleutels. Werkt in elke webshop zoals die is; de beste keuze.</translation>
    </message>
    <message>
        <source>One token. Off by default since Magento 2.4.4.</source>
        <translation>Eén token. Standaard uit sinds Magento 2.4.4.</translation>
    </message>
    <message>
        <source>Name and password, and a code where the shop asks for one. Ends after some hours.</source>
        <translation>Naam en wachtwoord, en een code als de webshop daarom vraagt. Eindigt na enkele uren.</translation>
    </message>
    <message>
        <source>Sees only what that customer sees. To look from a shopper’s side.</source>
        <translation>Ziet alleen wat die klant ziet. Om vanuit de klant te kijken.</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer key</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer secret</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access token</translation>
    </message>
    <message>
        <source>Access token secret</source>
        <translation>Access token secret</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In the admin panel: System › Extensions › Integrations › Add New Integration. Tick what it may do under API, save, activate; then it shows the keys.</source>
        <translation>In de beheeromgeving: System › Extensions › Integrations › Add New Integration. Vink onder API aan wat deze mag, sla op, activeer; dan verschijnen de sleutels.</translation>
    </message>
    <message>
        <source>The user’s role decides what can be done here. For work without a person present use an integration.</source>
        <translation>De rol van de gebruiker bepaalt wat hier kan. Gebruik voor werk zonder toezicht een integratie.</translation>
    </message>
    <message>
        <source>A customer’s e-mail address is the user name.</source>
        <translation>Het e-mailadres van de klant is de gebruikersnaam.</translation>
    </message>
    <message>
        <source>Integration, OAuth 1.0a</source>
        <translation>Integratie, OAuth 1.0a</translation>
    </message>
    <message>
        <source>Integration, bearer token</source>
        <translation>Integratie, bearer-token</translation>
    </message>
    <message>
        <source>Admin user</source>
        <translation>Admingebruiker</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>How does Quartermaster sign in?</source>
        <translation>Hoe meldt Quartermaster zich aan?</translation>
    </message>
    <message>
        <source>The keys are tested next and kept only when you say so at the end.</source>
        <translation>De sleutels worden hierna getest en pas na bevestiging aan het eind bewaard.</translation>
    </message>
    <message>
        <source>Paste a whole login</source>
        <translation>Hele login plakken</translation>
    </message>
    <message>
        <source>All keys at once, as JSON or as copied from the integration’s page</source>
        <translation>Alle sleutels in één keer, als JSON of zoals gekopieerd van de pagina van de integratie</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>Soort aanmelding</translation>
    </message>
    <message>
        <source>The clipboard holds no login: JSON with its fields, or an integration’s four keys.</source>
        <translation>Het klembord bevat geen login: JSON met de velden ervan, of de vier sleutels van een integratie.</translation>
    </message>
</context>
<context>
    <name>qm::ui::Splitter</name>
    <message>
        <source>Arrow keys move it, with Ctrl further</source>
        <translation>Pijltoetsen verplaatsen haar, met Ctrl verder</translation>
    </message>
</context>
<context>
    <name>qm::ui::StagedBar</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln wijziging klaargezet</numerusform>
            <numerusform>%Ln wijzigingen klaargezet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not in the shop yet</source>
        <translation>%1 · nog niet in de webshop</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)…</source>
        <translation>
            <numerusform>%Ln wijziging doorvoeren…</numerusform>
            <numerusform>%Ln wijzigingen doorvoeren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard staged changes</source>
        <translation>Klaargezette wijzigingen verwerpen</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln staged change(s) of this page?</source>
        <translation>
            <numerusform>%Ln klaargezette wijziging van deze pagina verwerpen?</numerusform>
            <numerusform>%Ln klaargezette wijzigingen van deze pagina verwerpen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is in the shop. They cannot be had back.</source>
        <translation>Niets ervan staat in de webshop. Ze zijn niet terug te halen.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behouden</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging verwerpen</numerusform>
            <numerusform>%Ln wijzigingen verwerpen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln wijziging verworpen</numerusform>
            <numerusform>%Ln wijzigingen verworpen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::StatusBar</name>
    <message>
        <source>Local copy</source>
        <translation>Lokale kopie</translation>
    </message>
    <message>
        <source>Progress of the pull</source>
        <translation>Voortgang van het ophalen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Requests under way, of those that may be</source>
        <translation>Lopende verzoeken, van het toegestane aantal</translation>
    </message>
    <message>
        <source>%1 / min</source>
        <translation>%1 / min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>qm::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stap %1 van %2: %3</translation>
    </message>
</context>
<context>
    <name>qm::ui::TestPage</name>
    <message>
        <source>Code of the authenticator app</source>
        <translation>Code van de authenticator-app</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Opnieuw testen</translation>
    </message>
    <message>
        <source>Or allow bearer tokens in the shop</source>
        <translation>Of bearer-tokens toestaan in de webshop</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>Stappen kopiëren</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>De verbinding wordt getest</translation>
    </message>
    <message>
        <source>The test only reads. Cancel is safe at any moment.</source>
        <translation>De test leest alleen. Annuleren kan op elk moment zonder gevaar.</translation>
    </message>
    <message>
        <source>The shop answers and lets Quartermaster in</source>
        <translation>De webshop antwoordt en laat Quartermaster toe</translation>
    </message>
    <message>
        <source>What is marked is worth knowing; none of it is in the way.</source>
        <translation>Wat gemarkeerd is, is goed om te weten; niets ervan staat in de weg.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Niets staat in de weg.</translation>
    </message>
    <message>
        <source>The shop said: %1</source>
        <translation>De webshop zei: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Adres wijzigen</translation>
    </message>
    <message>
        <source>Change the sign-in</source>
        <translation>Aanmelding wijzigen</translation>
    </message>
    <message>
        <source>Sign in with the code</source>
        <translation>Aanmelden met de code</translation>
    </message>
    <message>
        <source>Sign in with OAuth 1.0a instead</source>
        <translation>In plaats daarvan aanmelden met OAuth 1.0a</translation>
    </message>
    <message>
        <source>Uses the same integration and its four keys. Nothing has to change in the shop. If OAuth is refused too, the integration is not active or the token was revoked.</source>
        <translation>Gebruikt dezelfde integratie en de vier sleutels ervan. In de webshop hoeft niets te veranderen. Wordt OAuth ook geweigerd, dan is de integratie niet actief of is het token ingetrokken.</translation>
    </message>
    <message>
        <source>Use OAuth 1.0a</source>
        <translation>OAuth 1.0a gebruiken</translation>
    </message>
    <message>
        <source>the 4 keys you pasted are enough</source>
        <translation>de 4 geplakte sleutels zijn genoeg</translation>
    </message>
    <message>
        <source>asks for the other three keys</source>
        <translation>vraagt om de andere drie sleutels</translation>
    </message>
    <message>
        <source>1. Stores › Configuration › Services › OAuth
2. Consumer Settings: set “Allow OAuth Access Tokens to be used as standalone Bearer tokens” to Yes
3. Save, flush the configuration cache</source>
        <translation>1. Stores › Configuration › Services › OAuth
2. Consumer Settings: zet “Allow OAuth Access Tokens to be used as standalone Bearer tokens” op Yes
3. Opslaan, de configuratiecache legen</translation>
    </message>
    <message>
        <source>Connection test of %1</source>
        <translation>Verbindingstest van %1</translation>
    </message>
    <message>
        <source>missing  %1 (%2)</source>
        <translation>ontbreekt  %1 (%2)</translation>
    </message>
</context>
<context>
    <name>qm::ui::Timeline</name>
    <message>
        <source>30 Sep 00:00</source>
        <translation>30 sep 00:00</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>30 Sep 2000 00:00</source>
        <translation>30 sep 2000 00:00</translation>
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
        <translation>OEFENEN</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Ophalen</translation>
    </message>
    <message>
        <source>Bring the local copy up to date</source>
        <translation>Lokale kopie bijwerken</translation>
    </message>
    <message>
        <source>Open an order, a product, a customer, a page or an action</source>
        <translation>Een bestelling, product, klant, pagina of actie openen</translation>
    </message>
    <message>
        <source>Asks before a push</source>
        <translation>Vraagt vóór doorvoeren</translation>
    </message>
</context>
<context>
    <name>qm::ui::TrackingImport</name>
    <message numerus="yes">
        <source>%Ln row(s) of the file</source>
        <translation>
            <numerusform>%Ln rij van het bestand</numerusform>
            <numerusform>%Ln rijen van het bestand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the file; columns left out: %1</source>
        <translation>
            <numerusform>%Ln rij van het bestand; overgeslagen kolommen: %1</numerusform>
            <numerusform>%Ln rijen van het bestand; overgeslagen kolommen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::ValueEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Kies een dag</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>geen waarde</translation>
    </message>
    <message>
        <source>%1, first day</source>
        <translation>%1, eerste dag</translation>
    </message>
    <message>
        <source>%1, last day</source>
        <translation>%1, laatste dag</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>T/m</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Month, day and year where one types a date, as in DD/MM/YYYY</extracomment>
        <translation>MM</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
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
        <translation>Weergaven</translation>
    </message>
</context>
<context>
    <name>qm::ui::WelcomePage</name>
    <message>
        <source>Welcome to Quartermaster</source>
        <translation>Welkom bij Quartermaster</translation>
    </message>
    <message>
        <source>It keeps a copy of a Magento shop on this computer, so that orders and products are found at once. The practice store is a whole shop that lives in this program: nothing done there reaches anybody.</source>
        <translation>Het houdt een kopie van een Magento-webshop op deze computer, zodat bestellingen en producten meteen gevonden worden. De oefenwinkel is een hele webshop in dit programma: wat daar gebeurt, bereikt niemand.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wordt geopend</translation>
    </message>
    <message>
        <source>Try the practice store</source>
        <translation>Oefenwinkel proberen</translation>
    </message>
    <message>
        <source>Connect a shop…</source>
        <translation>Webshop verbinden…</translation>
    </message>
</context>
</TS>
