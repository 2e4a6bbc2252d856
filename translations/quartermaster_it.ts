<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en_GB">
<context>
    <name>AttributePlan</name>
    <message>
        <source>Products of its type do not have it.</source>
        <translation>I prodotti del suo tipo non ce l’hanno.</translation>
    </message>
    <message>
        <source>No product of its attribute set has a value for it.</source>
        <translation>Nessun prodotto del suo set di attributi ha un valore per esso.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>È già così.</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1, predefinito</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Pending payment</source>
        <translation>In attesa di pagamento</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In lavorazione</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Sospeso</translation>
    </message>
    <message>
        <source>Payment review</source>
        <translation>Revisione del pagamento</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Sospetta frode</translation>
    </message>
    <message>
        <source>Check or money order</source>
        <translation>Assegno o vaglia</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Bonifico bancario</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Contrassegno</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Ordine di acquisto</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nulla da pagare</translation>
    </message>
    <message>
        <source>Company credit</source>
        <translation>Credito aziendale</translation>
    </message>
    <message>
        <source>Pending PayPal</source>
        <translation>PayPal in attesa</translation>
    </message>
    <message>
        <source>PayPal reversed</source>
        <translation>PayPal stornato</translation>
    </message>
    <message>
        <source>PayPal canceled reversal</source>
        <translation>Storno PayPal annullato</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Semplice</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuale</translation>
    </message>
    <message>
        <source>Downloadable</source>
        <translation>Scaricabile</translation>
    </message>
    <message>
        <source>Configurable</source>
        <translation>Configurabile</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Raggruppato</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Non singolarmente</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Catalogue and search</source>
        <translation>Catalogo e ricerca</translation>
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
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>d MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>now</source>
        <translation>adesso</translation>
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
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Tutte le viste negozio</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, basso</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: vuoto</translation>
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
        <translation>tutte le viste negozio</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>al %1</translation>
    </message>
    <message>
        <source>all websites</source>
        <translation>tutti i siti web</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantità</translation>
    </message>
    <message>
        <source>status</source>
        <translation>stato</translation>
    </message>
    <message>
        <source>backorders</source>
        <translation>ordini arretrati</translation>
    </message>
    <message>
        <source>out of stock at</source>
        <translation>esaurito a</translation>
    </message>
    <message>
        <source>low at</source>
        <translation>soglia minima</translation>
    </message>
    <message>
        <source>stock is managed</source>
        <translation>scorte gestite</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prezzo</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>costo</translation>
    </message>
    <message>
        <source>special price</source>
        <translation>prezzo speciale</translation>
    </message>
    <message>
        <source>price from %1</source>
        <translation>prezzo da %1</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a value: there is none</extracomment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>uses the default</source>
        <translation>valore predefinito</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Disponibile</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Esaurito</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
    <message>
        <source>Stock items</source>
        <translation>Schede scorte</translation>
    </message>
    <message>
        <source>Base prices</source>
        <translation>Prezzi base</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costi</translation>
    </message>
    <message>
        <source>Special prices</source>
        <translation>Prezzi speciali</translation>
    </message>
    <message>
        <source>Tier prices</source>
        <translation>Prezzi a scaglioni</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Preparato</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>In viaggio</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>Da controllare</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ripristinato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged</source>
        <translation>
            <numerusform>%Ln preparata</numerusform>
            <numerusform>%Ln preparate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on its way</source>
        <translation>
            <numerusform>%Ln in viaggio</numerusform>
            <numerusform>%Ln in viaggio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs checking</source>
        <translation>
            <numerusform>%Ln da controllare</numerusform>
            <numerusform>%Ln da controllare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln fatta</numerusform>
            <numerusform>%Ln fatte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rifiutata</numerusform>
            <numerusform>%Ln rifiutate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflitto</numerusform>
            <numerusform>%Ln conflitti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone</source>
        <translation>
            <numerusform>%Ln ripristinata</numerusform>
            <numerusform>%Ln ripristinate</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back</source>
        <translation>Scritto e riletto</translation>
    </message>
    <message>
        <source>The shop has it already</source>
        <translation>Il negozio lo ha già</translation>
    </message>
    <message>
        <source>Unchanged since read</source>
        <translation>Invariato dalla lettura</translation>
    </message>
    <message>
        <source>Conflict, left out</source>
        <translation>Conflitto, tralasciato</translation>
    </message>
    <message>
        <source>Sent, and not known whether it arrived</source>
        <translation>Inviato, arrivo non noto</translation>
    </message>
    <message>
        <source>Waits for a second yes</source>
        <translation>Attende una seconda conferma</translation>
    </message>
    <message>
        <source>Edited meanwhile, left as it is</source>
        <translation>Modificato nel frattempo, lasciato com’è</translation>
    </message>
    <message>
        <source>Follows one that was not sent</source>
        <translation>Segue una modifica non inviata</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>Non si può scrivere</translation>
    </message>
    <message>
        <source>Not reached, still staged</source>
        <translation>Non raggiunto, ancora preparato</translation>
    </message>
    <message>
        <source>Rises from 0</source>
        <translation>Sale da 0</translation>
    </message>
    <message>
        <source>Rises %1 %</source>
        <translation>Sale del %1&#xa0;%</translation>
    </message>
    <message>
        <source>Falls %1 %</source>
        <translation>Scende del %1&#xa0;%</translation>
    </message>
    <message>
        <source>Free: the price is 0</source>
        <translation>Gratis: il prezzo è 0</translation>
    </message>
    <message>
        <source>backorders as configured</source>
        <translation>ordini arretrati da configurazione</translation>
    </message>
    <message>
        <source>out of stock as configured</source>
        <translation>esaurito da configurazione</translation>
    </message>
    <message>
        <source>low as configured</source>
        <translation>soglia minima da configurazione</translation>
    </message>
    <message>
        <source>managed as configured</source>
        <translation>gestione da configurazione</translation>
    </message>
    <message>
        <source>websites</source>
        <translation>siti web</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non consentiti</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>consentiti</translation>
    </message>
    <message>
        <source>allowed, with a notice</source>
        <translation>consentiti, con avviso</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Instead of a name: who staged a change</extracomment>
        <translation>non noto</translation>
    </message>
</context>
<context>
    <name>CodeQuestion</name>
    <message>
        <source>Enter code…</source>
        <extracomment>A button: type the code that an authenticator app shows</extracomment>
        <translation>Inserisci codice…</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Accesso con un codice</translation>
    </message>
    <message>
        <source>Which code does the authenticator app show for this shop?</source>
        <translation>Quale codice mostra l’app di autenticazione per questo negozio?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>A button</extracomment>
        <translation>Accedi</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Gruppo di clienti</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Iscrizione</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Ultimo ordine</translation>
    </message>
    <message>
        <source>Ordered in all</source>
        <translation>Totale ordinato</translation>
    </message>
    <message>
        <source>Orders of the account that are not canceled, in base currency; empty where they have several</source>
        <translation>Ordini non annullati dell’account, in valuta base; vuoto se ne hanno più d’una</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Valuta base</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome proprio</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Customer group id</source>
        <translation>Id gruppo di clienti</translation>
    </message>
    <message>
        <source>Website id</source>
        <translation>Id sito web</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Store view id</source>
        <translation>Id vista negozio</translation>
    </message>
    <message>
        <source>Store view</source>
        <translation>Vista negozio</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aggiornamento</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sesso</translation>
    </message>
    <message>
        <source>1 male, 2 female, 3 not specified</source>
        <translation>1 maschio, 2 femmina, 3 non specificato</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Partita IVA</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creazione</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Id ordine</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column title: the order’s number</extracomment>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Stato dell’ordine</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Data d’acquisto</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>The state of an invoice or credit memo (Open, Paid, Canceled)
----------
The state of an order, from which Magento derives what may be done with it; its status is another column</extracomment>
        <translation>Situazione</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Totale complessivo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>1 open, 2 paid, 3 canceled</source>
        <translation>1 aperta, 2 pagata, 3 annullata</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qtà</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transazione</translation>
    </message>
    <message>
        <source>The payment provider&apos;s number</source>
        <translation>Il numero del fornitore di pagamento</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Codice origine</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Spedire a</translation>
    </message>
    <message>
        <source>Track numbers</source>
        <translation>Numeri di tracking</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Corrieri</translation>
    </message>
    <message>
        <source>1 open, 2 refunded, 3 canceled</source>
        <translation>1 aperta, 2 rimborsata, 3 annullata</translation>
    </message>
    <message>
        <source>Invoice id</source>
        <translation>Id fattura</translation>
    </message>
    <message>
        <source>Empty for a refund that no invoice&apos;s payment was asked for</source>
        <translation>Vuoto per un rimborso che non ha usato il pagamento di una fattura</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fattura</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Spedizione</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Nota di credito</translation>
    </message>
    <message>
        <source>The order&apos;s key in the shop&apos;s database and in its API</source>
        <translation>La chiave dell’ordine nel database del negozio e nella sua API</translation>
    </message>
    <message>
        <source>Moves for invoices, shipments and refunds, not for comments and tracks</source>
        <translation>Cambia con fatture, spedizioni e rimborsi, non con commenti e tracking</translation>
    </message>
    <message>
        <source>Country, postcode and city; empty when nothing is shipped</source>
        <translation>Paese, CAP e città; vuoto se non si spedisce nulla</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Pieces ordered</source>
        <translation>Pezzi ordinati</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Magento&apos;s own state behind the status</source>
        <translation>La situazione propria di Magento dietro lo stato</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Id cliente</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Billing name</source>
        <translation>Nome di fatturazione</translation>
    </message>
    <message>
        <source>Billing company</source>
        <translation>Azienda di fatturazione</translation>
    </message>
    <message>
        <source>Billing street</source>
        <translation>Via di fatturazione</translation>
    </message>
    <message>
        <source>Billing postcode</source>
        <translation>CAP di fatturazione</translation>
    </message>
    <message>
        <source>Billing city</source>
        <translation>Città di fatturazione</translation>
    </message>
    <message>
        <source>Billing region</source>
        <translation>Provincia di fatturazione</translation>
    </message>
    <message>
        <source>Billing country</source>
        <translation>Paese di fatturazione</translation>
    </message>
    <message>
        <source>Billing telephone</source>
        <translation>Telefono di fatturazione</translation>
    </message>
    <message>
        <source>Shipping name</source>
        <translation>Nome di spedizione</translation>
    </message>
    <message>
        <source>Shipping company</source>
        <translation>Azienda di spedizione</translation>
    </message>
    <message>
        <source>Shipping street</source>
        <translation>Via di spedizione</translation>
    </message>
    <message>
        <source>Shipping postcode</source>
        <translation>CAP di spedizione</translation>
    </message>
    <message>
        <source>Shipping city</source>
        <translation>Città di spedizione</translation>
    </message>
    <message>
        <source>Shipping region</source>
        <translation>Provincia di spedizione</translation>
    </message>
    <message>
        <source>Shipping country</source>
        <translation>Paese di spedizione</translation>
    </message>
    <message>
        <source>Shipping telephone</source>
        <translation>Telefono di spedizione</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>Metodo di spedizione</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Grand total, base</source>
        <translation>Totale complessivo, base</translation>
    </message>
    <message>
        <source>In the website&apos;s currency: to be added up over store views</source>
        <translation>Nella valuta del sito web: sommabile fra le viste negozio</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotale</translation>
    </message>
    <message>
        <source>Goods without tax, before discounts</source>
        <translation>Merce senza imposte, prima degli sconti</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Spese spedizione</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposte</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sconto</translation>
    </message>
    <message>
        <source>Negative, as the shop keeps it</source>
        <translation>Negativo, come lo tiene il negozio</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Rimborsato</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Different products ordered</source>
        <translation>Numero di prodotti diversi ordinati</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>Da fatturare</translation>
    </message>
    <message>
        <source>Pieces not invoiced yet</source>
        <translation>Pezzi non ancora fatturati</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Da spedire</translation>
    </message>
    <message>
        <source>Pieces not shipped yet; nothing of canceled and closed orders</source>
        <translation>Pezzi non ancora spediti; nulla per gli ordini annullati e chiusi</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuale</translation>
    </message>
    <message>
        <source>Nothing to ship</source>
        <translation>Nulla da spedire</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fatture</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Spedizioni</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Rimborsi</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Indirizzo IP</translation>
    </message>
    <message>
        <source>Where the order was placed from; empty for orders made in the admin</source>
        <translation>Da dove è stato fatto l’ordine; vuoto per quelli creati nel pannello di amministrazione</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>Id riga</translation>
    </message>
    <message>
        <source>Of the order</source>
        <translation>Dell’ordine</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Id prodotto</translation>
    </message>
    <message>
        <source>Parent line</source>
        <translation>Riga superiore</translation>
    </message>
    <message>
        <source>The configurable or bundle that this line is a part of</source>
        <translation>Il prodotto configurabile o bundle di cui questa riga fa parte</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordinato</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fatturato</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Spedito</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Of one piece, without tax</source>
        <translation>Di un pezzo, senza imposte</translation>
    </message>
    <message>
        <source>Row total</source>
        <translation>Totale riga</translation>
    </message>
    <message>
        <source>Without tax, before discounts</source>
        <translation>Senza imposte, prima degli sconti</translation>
    </message>
    <message>
        <source>Empty when no product has this SKU</source>
        <translation>Vuoto se nessun prodotto ha questo SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Disponibile</translation>
    </message>
    <message>
        <source>Set by hand, not derived from the quantity</source>
        <translation>Impostato a mano, non ricavato dalla quantità</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Giacenza</translation>
    </message>
    <message>
        <source>At all sources together</source>
        <translation>Tutte le origini insieme</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>Soglia minima</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>Source enabled</source>
        <translation>Origine attiva</translation>
    </message>
    <message>
        <source>0 = all store views</source>
        <translation>0 = tutte le viste negozio</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Prezzo base</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Prezzo speciale</translation>
    </message>
    <message>
        <source>Of prices of all store views</source>
        <translation>Dei prezzi di tutte le viste negozio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>By the shop&apos;s own clock</source>
        <translation>Secondo l’orologio del negozio</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>0 = all websites</source>
        <translation>0 = tutti i siti web</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Quantità minima</translation>
    </message>
    <message>
        <source>The price of one piece, or what is taken off in percent</source>
        <translation>Il prezzo di un pezzo, o lo sconto in percentuale</translation>
    </message>
    <message>
        <source>Price type</source>
        <translation>Tipo di prezzo</translation>
    </message>
    <message>
        <source>fixed: the price itself; discount: percent off</source>
        <translation>fixed: il prezzo stesso; discount: sconto in percentuale</translation>
    </message>
    <message>
        <source>Of the price; % for a discount</source>
        <translation>Del prezzo;&#xa0;% per uno sconto</translation>
    </message>
    <message>
        <source>Attribute set</source>
        <translation>Set di attributi</translation>
    </message>
    <message>
        <source>Attribute set id</source>
        <translation>Id set di attributi</translation>
    </message>
    <message>
        <source>1 enabled, 2 disabled</source>
        <translation>1 attivo, 2 disattivato</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilità</translation>
    </message>
    <message>
        <source>1 not by itself, 2 catalogue, 3 search, 4 catalogue and search</source>
        <translation>1 non singolarmente, 2 catalogo, 3 ricerca, 4 catalogo e ricerca</translation>
    </message>
    <message>
        <source>Without special prices and rules; grouped products have none</source>
        <translation>Senza prezzi speciali né regole; i prodotti raggruppati non ne hanno</translation>
    </message>
    <message>
        <source>At one source at least; set by hand, not derived from the quantity</source>
        <translation>In almeno un’origine; impostato a mano, non ricavato dalla quantità</translation>
    </message>
    <message>
        <source>Not moved by stock, price and category calls</source>
        <translation>Non cambia con chiamate su scorte, prezzi e categorie</translation>
    </message>
    <message>
        <source>Website ids</source>
        <translation>Id siti web</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Siti web</translation>
    </message>
    <message>
        <source>Category ids</source>
        <translation>Id categorie</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fa parte di</translation>
    </message>
    <message>
        <source>Configurable, bundle and grouped products that it belongs to</source>
        <translation>Prodotti configurabili, bundle e raggruppati a cui appartiene</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>The one that begins last, whether or not it holds today</source>
        <translation>Quello che inizia per ultimo, valga oggi o no</translation>
    </message>
    <message>
        <source>Stock is managed</source>
        <translation>Scorte gestite</translation>
    </message>
    <message>
        <source>%1, in stock</source>
        <translation>%1, disponibile</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Riservato</translation>
    </message>
    <message>
        <source>Pieces of open orders in the local copy that have not left yet</source>
        <translation>Pezzi di ordini aperti nella copia locale non ancora partiti</translation>
    </message>
    <message>
        <source>Salable</source>
        <translation>Vendibile</translation>
    </message>
    <message>
        <source>On hand less what is reserved, counted here. The shop&apos;s index may differ</source>
        <translation>Giacenza meno il riservato, contata qui. L’indice del negozio può differire</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Origini</translation>
    </message>
    <message>
        <source>At how many sources the product is</source>
        <translation>In quante origini si trova il prodotto</translation>
    </message>
    <message>
        <source>In stock, and fewer pieces at this source than the number in Low below</source>
        <translation>Disponibile, con meno pezzi in questa origine del numero in “Basso sotto”</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Basso sotto</translation>
    </message>
    <message>
        <source>Your own number for this source or for all, or else the shop&apos;s</source>
        <translation>Il numero Suo per questa origine o per tutte, altrimenti quello del negozio</translation>
    </message>
    <message>
        <source>In stock and counted, and fewer pieces than the number in Low below</source>
        <translation>Disponibile e contato, con meno pezzi del numero in “Basso sotto”</translation>
    </message>
    <message>
        <source>Your own number, or else the shop&apos;s</source>
        <translation>Il numero Suo, altrimenti quello del negozio</translation>
    </message>
    <message>
        <source>In stock at a source, and fewer pieces there than the number that counts there: yours, or else the one in Low at</source>
        <translation>Disponibile in un’origine, con meno pezzi lì del numero che vale lì: il Suo, altrimenti la Soglia minima</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Low at sources</source>
        <translation>Basso presso origini</translation>
    </message>
    <message>
        <source>Codes of the sources where fewer pieces are in stock than the number that counts there</source>
        <translation>Codici delle origini con meno pezzi disponibili del numero che vale lì</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Encryption</source>
        <translation>Cifratura</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>API REST</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permessi</translation>
    </message>
    <message>
        <source>Stock sources</source>
        <translation>Origini delle scorte</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Dimensione pagina</translation>
    </message>
    <message>
        <source>Slashes in SKUs</source>
        <translation>Barre negli SKU</translation>
    </message>
    <message>
        <source>%1: not looked at</source>
        <translation>%1: non controllato</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>ordini</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>fatture</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>spedizioni</translation>
    </message>
    <message>
        <source>credit memos</source>
        <translation>note di credito</translation>
    </message>
    <message>
        <source>payment transactions</source>
        <translation>transazioni di pagamento</translation>
    </message>
    <message>
        <source>products</source>
        <translation>prodotti</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributi</translation>
    </message>
    <message>
        <source>attribute sets</source>
        <translation>set di attributi</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>categorie</translation>
    </message>
    <message>
        <source>stock by source</source>
        <translation>scorte per origine</translation>
    </message>
    <message>
        <source>stocks</source>
        <translation>stock</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clienti</translation>
    </message>
    <message>
        <source>customer groups</source>
        <translation>gruppi di clienti</translation>
    </message>
    <message>
        <source>price rules and coupons</source>
        <translation>regole di prezzo e coupon</translation>
    </message>
    <message>
        <source>websites and store views</source>
        <translation>siti web e viste negozio</translation>
    </message>
    <message>
        <source>state of bulk operations</source>
        <translation>stato delle operazioni massive</translation>
    </message>
    <message>
        <source>The login may read everything Quartermaster uses</source>
        <translation>L’accesso può leggere tutto ciò che Quartermaster usa</translation>
    </message>
    <message>
        <source>Not offered by this shop: %1</source>
        <translation>Non offerto da questo negozio: %1</translation>
    </message>
    <message>
        <source>The login may read nothing that Quartermaster uses</source>
        <translation>L’accesso non può leggere nulla di ciò che Quartermaster usa</translation>
    </message>
    <message>
        <source>The login may not read everything</source>
        <translation>L’accesso non può leggere tutto</translation>
    </message>
    <message>
        <source>Add the resources in parentheses to the integration or role in the admin panel (System &gt; Extensions &gt; Integrations &gt; API, or System &gt; Permissions &gt; User Roles). Features whose resources are left out stay empty; that may be what you want.</source>
        <translation>Aggiungere le risorse fra parentesi all’integrazione o al ruolo nel pannello di amministrazione (Sistema &gt; Estensioni &gt; Integrazioni &gt; API, oppure Sistema &gt; Permessi &gt; Ruoli utente). Le funzioni senza le loro risorse restano vuote; forse è ciò che si vuole.</translation>
    </message>
    <message>
        <source>Some lists can&apos;t be read</source>
        <translation>Alcuni elenchi non si possono leggere</translation>
    </message>
    <message>
        <source>Tell whoever runs the shop the texts above: the log of the shop says more.</source>
        <translation>Comunicare i testi qui sopra a chi gestisce il negozio: il registro del negozio dice di più.</translation>
    </message>
    <message>
        <source>Stock sources: the shop does not list its modules</source>
        <translation>Origini delle scorte: il negozio non elenca i suoi moduli</translation>
    </message>
    <message>
        <source>Stock is kept by source</source>
        <translation>Le scorte sono tenute per origine</translation>
    </message>
    <message>
        <source>The shop has no multi-source inventory</source>
        <translation>Il negozio non ha un inventario a più origini</translation>
    </message>
    <message>
        <source>Magento_InventoryApi is missing or switched off</source>
        <translation>Magento_InventoryApi manca o è disattivato</translation>
    </message>
    <message>
        <source>Stock is read and written as one quantity per product, without sources. If the shop should have sources, have the Magento_Inventory modules enabled.</source>
        <translation>Le scorte si leggono e scrivono come un’unica quantità per prodotto, senza origini. Se il negozio deve avere origini, far attivare i moduli Magento_Inventory.</translation>
    </message>
    <message>
        <source>Page size: no list to ask</source>
        <translation>Dimensione pagina: nessun elenco da chiedere</translation>
    </message>
    <message>
        <source>Pages of any size are answered</source>
        <translation>Le pagine di qualsiasi dimensione ricevono risposta</translation>
    </message>
    <message>
        <source>The shop answers at most %1 rows per page</source>
        <translation>Il negozio risponde con al massimo %1 righe per pagina</translation>
    </message>
    <message>
        <source>Nothing to do: smaller pages are asked for, which takes longer. To raise it: Stores &gt; Configuration &gt; Services &gt; Magento Web API &gt; Web API Limits.</source>
        <translation>Nulla da fare: si chiedono pagine più piccole, il che richiede più tempo. Per aumentare il limite: Negozi &gt; Configurazione &gt; Servizi &gt; API web Magento &gt; Limiti dell’API web.</translation>
    </message>
    <message>
        <source>Page size: the shop did not say</source>
        <translation>Dimensione pagina: il negozio non l’ha detto</translation>
    </message>
    <message>
        <source>Slashes in SKUs: products may not be read</source>
        <translation>Barre negli SKU: lettura dei prodotti non consentita</translation>
    </message>
    <message>
        <source>SKUs with a slash can be read</source>
        <translation>Gli SKU con una barra si possono leggere</translation>
    </message>
    <message>
        <source>Products whose SKU holds a slash can&apos;t be reached one by one</source>
        <translation>I prodotti il cui SKU contiene una barra non si possono chiedere uno per uno</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to set &quot;AllowEncodedSlashes NoDecode&quot; in Apache, or to pass paths on unchanged. Until then such products are found through lists.</source>
        <translation>Chiedere a chi gestisce il server di impostare “AllowEncodedSlashes NoDecode” in Apache, o di trasmettere i percorsi senza modificarli. Fino ad allora questi prodotti si trovano tramite gli elenchi.</translation>
    </message>
    <message>
        <source>The shop wants a second factor</source>
        <translation>Il negozio vuole un secondo fattore</translation>
    </message>
    <message>
        <source>Give the code of the authenticator app as the one-time password. For work without a person present use an integration instead of an admin user.</source>
        <translation>Indicare il codice dell’app di autenticazione come password monouso. Per lavorare senza una persona presente usare un’integrazione invece di un utente amministratore.</translation>
    </message>
    <message>
        <source>Set up two-factor authentication for this user first: log in to the admin panel in a browser and follow what it says. An integration needs no second factor.</source>
        <translation>Configurare prima l’autenticazione a due fattori per questo utente: accedere al pannello di amministrazione con un browser e seguire le istruzioni. Un’integrazione non ha bisogno di un secondo fattore.</translation>
    </message>
    <message>
        <source>This user&apos;s second factor (%1) can&apos;t be used here. Set up Google Authenticator for the user, or use an integration.</source>
        <translation>Il secondo fattore di questo utente (%1) non si può usare qui. Configurare Google Authenticator per l’utente, o usare un’integrazione.</translation>
    </message>
    <message>
        <source>The one-time password was refused</source>
        <translation>La password monouso è stata rifiutata</translation>
    </message>
    <message>
        <source>Wait for the next code and give that one. If it is refused too, check the clock of the device that shows it.</source>
        <translation>Attendere il codice successivo e indicare quello. Se anche quello è rifiutato, controllare l’orologio del dispositivo che lo mostra.</translation>
    </message>
    <message>
        <source>The user name or password is wrong, or the account is locked</source>
        <translation>Il nome utente o la password è errato, o l’account è bloccato</translation>
    </message>
    <message>
        <source>The shop says the same in both cases. Check name and password in a browser; after six failures an account is locked for about half an hour, and every further try starts that anew.</source>
        <translation>Il negozio dice lo stesso in entrambi i casi. Controllare nome e password in un browser; dopo sei errori un account resta bloccato per circa mezz’ora, e ogni nuovo tentativo fa ripartire l’attesa.</translation>
    </message>
    <message>
        <source> A customer of another website of the shop can&apos;t log in here.</source>
        <translation> Un cliente di un altro sito web del negozio non può accedere qui.</translation>
    </message>
    <message>
        <source> A disabled user gets the same answer.</source>
        <translation> Un utente disattivato riceve la stessa risposta.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer to the login holds no token</source>
        <translation>La risposta del negozio all’accesso non contiene alcun token</translation>
    </message>
    <message>
        <source>A module of the shop changes the login. Use an integration instead.</source>
        <translation>Un modulo del negozio modifica l’accesso. Usare invece un’integrazione.</translation>
    </message>
    <message>
        <source>The shop did not let the user log in</source>
        <translation>Il negozio non ha fatto entrare l’utente</translation>
    </message>
    <message>
        <source>The customer is let in</source>
        <translation>Il cliente ha accesso</translation>
    </message>
    <message>
        <source>The admin user is let in</source>
        <translation>L’utente amministratore ha accesso</translation>
    </message>
    <message>
        <source>The shop did not take its own token</source>
        <translation>Il negozio non ha accettato il proprio token</translation>
    </message>
    <message>
        <source>The shop gave a token and refuses it at once</source>
        <translation>Il negozio ha dato un token e lo rifiuta subito</translation>
    </message>
    <message>
        <source>The server&apos;s clock or its token settings are wrong, or several servers do not share their keys. Tell whoever runs the server.</source>
        <translation>L’orologio del server o le sue impostazioni dei token sono errate, o più server non condividono le chiavi. Avvisare chi gestisce il server.</translation>
    </message>
    <message>
        <source>The integration is let in (bearer token)</source>
        <translation>L’integrazione ha accesso (token bearer)</translation>
    </message>
    <message>
        <source>The shop did not answer the login</source>
        <translation>Il negozio non ha risposto all’accesso</translation>
    </message>
    <message>
        <source>The shop does not take the token: bearer tokens are switched off, or this one is not valid</source>
        <translation>Il negozio non accetta il token: i token bearer sono disattivati, o questo non è valido</translation>
    </message>
    <message>
        <source>The shop says the same in both cases. Since Magento 2.4.4 tokens of integrations are not taken as bearer unless Stores &gt; Configuration &gt; Services &gt; OAuth &gt; &quot;Allow OAuth Access Tokens to be used as standalone Bearer tokens&quot; is on. Better: use OAuth 1.0a with the integration&apos;s four keys. If it is on, the token was revoked or copied wrong, or the integration is not active.</source>
        <translation>Il negozio dice lo stesso in entrambi i casi. Da Magento 2.4.4 i token delle integrazioni sono accettati come bearer solo se Negozi &gt; Configurazione &gt; Servizi &gt; OAuth &gt; “Allow OAuth Access Tokens to be used as standalone Bearer tokens” è attivo. Meglio: usare OAuth 1.0a con le quattro chiavi dell’integrazione. Se è attivo, il token è stato revocato o copiato male, o l’integrazione non è attiva.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays, tell whoever runs the server the text above and the time.</source>
        <translation>Riprovare fra qualche minuto. Se persiste, comunicare a chi gestisce il server il testo qui sopra e l’ora.</translation>
    </message>
    <message>
        <source>The stored secrets are of another kind than the profile&apos;s login</source>
        <translation>I segreti salvati sono di un altro tipo rispetto all’accesso del profilo</translation>
    </message>
    <message>
        <source>Give the secrets of this profile again.</source>
        <translation>Indicare di nuovo i segreti di questo profilo.</translation>
    </message>
    <message>
        <source>Open the integration in the admin panel (System &gt; Extensions &gt; Integrations) and copy all four values again; they belong together.</source>
        <translation>Aprire l’integrazione nel pannello di amministrazione (Sistema &gt; Estensioni &gt; Integrazioni) e copiare di nuovo tutti e quattro i valori; vanno insieme.</translation>
    </message>
    <message>
        <source>The shop does not know the consumer key</source>
        <translation>Il negozio non conosce la chiave consumer</translation>
    </message>
    <message>
        <source>The consumer key has expired</source>
        <translation>La chiave consumer è scaduta</translation>
    </message>
    <message>
        <source>The shop does not know the access token, or it was revoked</source>
        <translation>Il negozio non conosce il token di accesso, o è stato revocato</translation>
    </message>
    <message>
        <source>The access token was revoked</source>
        <translation>Il token di accesso è stato revocato</translation>
    </message>
    <message>
        <source>The access token belongs to another integration</source>
        <translation>Il token di accesso appartiene a un’altra integrazione</translation>
    </message>
    <message>
        <source>The shop believes it is called under another address</source>
        <translation>Il negozio crede di essere chiamato a un altro indirizzo</translation>
    </message>
    <message>
        <source>Signatures fit for %1</source>
        <translation>Le firme vanno bene per %1</translation>
    </message>
    <message>
        <source>The proxy or web server in front of the shop has to pass on the scheme, host and port it was called with (X-Forwarded-Proto, Host). Ask whoever runs it.</source>
        <translation>Il proxy o il server web davanti al negozio deve trasmettere schema, host e porta della chiamata (X-Forwarded-Proto, Host). Chiedere a chi lo gestisce.</translation>
    </message>
    <message>
        <source>The shop refuses the signature: a secret is wrong</source>
        <translation>Il negozio rifiuta la firma: un segreto è errato</translation>
    </message>
    <message>
        <source>The integration is not activated: there is no access token yet</source>
        <translation>L’integrazione non è attivata: non c’è ancora un token di accesso</translation>
    </message>
    <message>
        <source>Activate the integration in the admin panel (System &gt; Extensions &gt; Integrations &gt; Activate) and copy the four values it then shows.</source>
        <translation>Attivare l’integrazione nel pannello di amministrazione (Sistema &gt; Estensioni &gt; Integrazioni &gt; Attiva) e copiare i quattro valori che mostra allora.</translation>
    </message>
    <message>
        <source>The shop refuses the login</source>
        <translation>Il negozio rifiuta l’accesso</translation>
    </message>
    <message>
        <source>The shop takes this computer&apos;s clock for wrong</source>
        <translation>Il negozio ritiene errato l’orologio di questo computer</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock from the network. If it is right, the server&apos;s clock and its Date header disagree: tell whoever runs the server.</source>
        <translation>Regolare l’orologio di questo computer dalla rete. Se è giusto, l’orologio del server e la sua intestazione Date sono in contrasto: avvisare chi gestisce il server.</translation>
    </message>
    <message>
        <source>The web server removes the login before the shop sees it</source>
        <translation>Il server web toglie le credenziali prima che il negozio le veda</translation>
    </message>
    <message>
        <source>Apache with PHP-FPM or CGI does not pass the Authorization header on by itself. Ask whoever runs the server to set &quot;CGIPassAuth On&quot;, or: SetEnvIf Authorization &quot;(.*)&quot; HTTP_AUTHORIZATION=$1</source>
        <translation>Apache con PHP-FPM o CGI non trasmette da sé l’intestazione Authorization. Chiedere a chi gestisce il server di impostare “CGIPassAuth On”, oppure: SetEnvIf Authorization &quot;(.*)&quot; HTTP_AUTHORIZATION=$1</translation>
    </message>
    <message>
        <source>The integration is let in (OAuth 1.0a)</source>
        <translation>L’integrazione ha accesso (OAuth 1.0a)</translation>
    </message>
    <message>
        <source>The integration is not active</source>
        <translation>L’integrazione non è attiva</translation>
    </message>
    <message>
        <source>Activate it in the admin panel (System &gt; Extensions &gt; Integrations), and give it at least one resource.</source>
        <translation>Attivarla nel pannello di amministrazione (Sistema &gt; Estensioni &gt; Integrazioni) e darle almeno una risorsa.</translation>
    </message>
    <message>
        <source>The shop did not answer</source>
        <translation>Il negozio non ha risposto</translation>
    </message>
    <message>
        <source>paths signed as sent</source>
        <translation>percorsi firmati come inviati</translation>
    </message>
    <message>
        <source>paths signed normalised</source>
        <translation>percorsi firmati normalizzati</translation>
    </message>
    <message>
        <source>Signatures fit every SKU</source>
        <translation>Le firme vanno bene per ogni SKU</translation>
    </message>
    <message>
        <source>The shop signs in another dialect than the profile says</source>
        <translation>Il negozio firma con una variante diversa da quella del profilo</translation>
    </message>
    <message>
        <source>Save the corrected profile: otherwise SKUs with a slash, comma or plus are refused. An update of the shop may have changed it.</source>
        <translation>Salvare il profilo corretto: altrimenti gli SKU con barra, virgola o più sono rifiutati. Un aggiornamento del negozio può averlo cambiato.</translation>
    </message>
    <message>
        <source>SKUs with special characters can&apos;t be signed for this shop</source>
        <translation>Gli SKU con caratteri speciali non si possono firmare per questo negozio</translation>
    </message>
    <message>
        <source>Both ways of signing were refused for %1</source>
        <translation>Entrambi i modi di firmare sono stati rifiutati per %1</translation>
    </message>
    <message>
        <source>A proxy in front of the shop probably rewrites the path. Ask whoever runs it to pass paths on unchanged.</source>
        <translation>Un proxy davanti al negozio probabilmente riscrive il percorso. Chiedere a chi lo gestisce di trasmettere i percorsi senza modificarli.</translation>
    </message>
    <message>
        <source>A web server&apos;s password stands in front of the shop</source>
        <translation>Davanti al negozio c’è la password di un server web</translation>
    </message>
    <message>
        <source>The shop is in maintenance mode</source>
        <translation>Il negozio è in modalità di manutenzione</translation>
    </message>
    <message>
        <source>Wait until the work is done, or have maintenance mode switched off (bin/magento maintenance:disable).</source>
        <translation>Attendere la fine dei lavori, o far disattivare la modalità di manutenzione (bin/magento maintenance:disable).</translation>
    </message>
    <message>
        <source>The shop asks for a pause</source>
        <translation>Il negozio chiede una pausa</translation>
    </message>
    <message>
        <source>Wait some minutes. If it happens again, ask the hosting provider to allow more requests from this computer.</source>
        <translation>Attendere qualche minuto. Se succede ancora, chiedere al fornitore di hosting di consentire più richieste da questo computer.</translation>
    </message>
    <message>
        <source>The shop or its web server is broken</source>
        <translation>Il negozio o il suo server web è guasto</translation>
    </message>
    <message>
        <source>Open the shop in a browser. If it fails there too, tell whoever runs the server; else tell them the text above and the time.</source>
        <translation>Aprire il negozio in un browser. Se fallisce anche lì, avvisare chi gestisce il server; altrimenti comunicargli il testo qui sopra e l’ora.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password</source>
        <translation>Il proxy vuole un nome e una password</translation>
    </message>
    <message>
        <source>Something in front of the shop refuses the request</source>
        <translation>Qualcosa davanti al negozio rifiuta la richiesta</translation>
    </message>
    <message>
        <source>Ask the hosting provider to let this computer&apos;s address through to /rest (firewall, bot protection, country block).</source>
        <translation>Chiedere al fornitore di hosting di far passare l’indirizzo di questo computer verso /rest (firewall, protezione dai bot, blocco per paese).</translation>
    </message>
    <message>
        <source>The encrypted connection was refused</source>
        <translation>La connessione cifrata è stata rifiutata</translation>
    </message>
    <message>
        <source>The proxy, or the shop behind it, does not answer</source>
        <translation>Il proxy, o il negozio dietro di esso, non risponde</translation>
    </message>
    <message>
        <source>Nothing answers at %1</source>
        <translation>Nulla risponde a %1</translation>
    </message>
    <message>
        <source>Check the address for typing errors. If the shop is reached through a company network or a VPN, connect to that first.</source>
        <translation>Controllare che l’indirizzo non abbia errori di battitura. Se il negozio si raggiunge tramite una rete aziendale o una VPN, collegarsi prima a quella.</translation>
    </message>
    <message>
        <source>The shop redirects in circles</source>
        <translation>Il negozio reindirizza in circolo</translation>
    </message>
    <message>
        <source>Open the address in a browser, and use the one it ends at.</source>
        <translation>Aprire l’indirizzo in un browser e usare quello a cui arriva.</translation>
    </message>
    <message>
        <source>This is a Magento shop, but its REST API does not answer</source>
        <translation>È un negozio Magento, ma la sua API REST non risponde</translation>
    </message>
    <message>
        <source>Have the web server send /rest to Magento (the rewrite rules of its nginx or Apache sample), or give the address under which /rest answers, for example with /index.php at the end.</source>
        <translation>Far inviare /rest a Magento dal server web (le regole di riscrittura del suo esempio nginx o Apache), o indicare l’indirizzo al quale /rest risponde, per esempio con /index.php alla fine.</translation>
    </message>
    <message>
        <source>No Magento shop answers at this address</source>
        <translation>Nessun negozio Magento risponde a questo indirizzo</translation>
    </message>
    <message>
        <source>Use the address of the shop&apos;s front page. If the shop lives in a folder, give the folder too, for example https://www.example.com/shop.</source>
        <translation>Usare l’indirizzo della pagina iniziale del negozio. Se il negozio sta in una cartella, indicare anche la cartella, per esempio https://www.example.com/shop.</translation>
    </message>
    <message>
        <source>The shop leads elsewhere instead of answering</source>
        <translation>Il negozio porta altrove invece di rispondere</translation>
    </message>
    <message>
        <source>Something in front of the shop (a login page, a country choice, a consent page) has to leave /rest alone. Ask whoever runs the server.</source>
        <translation>Ciò che sta davanti al negozio (pagina di accesso, scelta del paese, pagina di consenso) deve lasciare stare /rest. Chiedere a chi gestisce il server.</translation>
    </message>
    <message>
        <source>The shop has another address: %1</source>
        <translation>Il negozio ha un altro indirizzo: %1</translation>
    </message>
    <message>
        <source>Check that this is your shop and use %1 as the address. Keys are never sent on to another host by themselves.</source>
        <translation>Controllare che sia il proprio negozio e usare %1 come indirizzo. Le chiavi non vengono mai trasmesse da sole a un altro host.</translation>
    </message>
    <message>
        <source>The shop leads from https back to plain http</source>
        <translation>Il negozio riporta da https a http non cifrato</translation>
    </message>
    <message>
        <source>Have the shop&apos;s base URLs set to https (Stores &gt; Configuration &gt; General &gt; Web).</source>
        <translation>Far impostare gli URL di base del negozio su https (Negozi &gt; Configurazione &gt; Generale &gt; Web).</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate is trusted</source>
        <translation>La connessione è cifrata, il certificato è attendibile</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate is the pinned one</source>
        <translation>La connessione è cifrata, il certificato è quello fissato</translation>
    </message>
    <message>
        <source>Not encrypted; the shop runs on this computer</source>
        <translation>Non cifrata; il negozio gira su questo computer</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>La connessione non è cifrata</translation>
    </message>
    <message>
        <source>Anyone on the way can read the keys and the customers&apos; data. Use https.</source>
        <translation>Chiunque lungo il percorso può leggere le chiavi e i dati dei clienti. Usare https.</translation>
    </message>
    <message>
        <source>The address is that of the admin panel</source>
        <translation>L’indirizzo è quello del pannello di amministrazione</translation>
    </message>
    <message>
        <source>The shop answers at %1</source>
        <translation>Il negozio risponde a %1</translation>
    </message>
    <message>
        <source>Use %1 as the address.</source>
        <translation>Usare %1 come indirizzo.</translation>
    </message>
    <message>
        <source>The shop answers</source>
        <translation>Il negozio risponde</translation>
    </message>
    <message>
        <source>The shop has moved to %1</source>
        <translation>Il negozio si è spostato a %1</translation>
    </message>
    <message>
        <source>Use %1 as the address: a redirected write would be lost.</source>
        <translation>Usare %1 come indirizzo: una scrittura reindirizzata andrebbe persa.</translation>
    </message>
    <message>
        <source>Anyone on the way could read the keys, so they were not sent. Use https, or allow plain http for this profile if the network is your own.</source>
        <translation>Chiunque lungo il percorso potrebbe leggere le chiavi, perciò non sono state inviate. Usare https, o consentire http non cifrato per questo profilo se la rete è propria.</translation>
    </message>
    <message>
        <source>The REST API answers</source>
        <translation>L’API REST risponde</translation>
    </message>
    <message>
        <source>The REST API is under another address</source>
        <translation>L’API REST sta a un altro indirizzo</translation>
    </message>
    <message>
        <source>This is no address of a shop</source>
        <translation>Questo non è l’indirizzo di un negozio</translation>
    </message>
    <message>
        <source>Give the address of the shop&apos;s front page, for example https://www.example.com.</source>
        <translation>Indicare l’indirizzo della pagina iniziale del negozio, per esempio https://www.example.com.</translation>
    </message>
    <message>
        <source>Clock: the shop does not tell its time</source>
        <translation>Orologio: il negozio non dice la sua ora</translation>
    </message>
    <message>
        <source>shop %1, this computer %2</source>
        <translation>negozio %1, questo computer %2</translation>
    </message>
    <message>
        <source>The shop&apos;s clock and this computer&apos;s agree</source>
        <translation>Gli orologi del negozio e di questo computer concordano</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds behind the shop&apos;s</source>
        <translation>
            <numerusform>L’orologio di questo computer è indietro di %n secondo rispetto al negozio</numerusform>
            <numerusform>L’orologio di questo computer è indietro di %n secondi rispetto al negozio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds ahead of the shop&apos;s</source>
        <translation>
            <numerusform>L’orologio di questo computer è avanti di %n secondo rispetto al negozio</numerusform>
            <numerusform>L’orologio di questo computer è avanti di %n secondi rispetto al negozio</numerusform>
        </translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock from the network. If it is right, the server&apos;s is wrong: tell whoever runs it. Until then the difference is allowed for when requests are signed.</source>
        <translation>Regolare l’orologio di questo computer dalla rete. Se è giusto, quello del server è errato: avvisare chi lo gestisce. Fino ad allora si tiene conto della differenza quando si firmano le richieste.</translation>
    </message>
    <message>
        <source>The guard uses the header that the shop&apos;s keys need, so both can&apos;t be sent. Ask whoever runs the server to exempt /rest and /graphql from the password, or to let this computer&apos;s address in without it.</source>
        <translation>La protezione usa l’intestazione di cui hanno bisogno le chiavi del negozio, perciò non si possono inviare entrambe. Chiedere a chi gestisce il server di esentare /rest e /graphql dalla password, o di far entrare senza password l’indirizzo di questo computer.</translation>
    </message>
    <message>
        <source>Check the proxy of this profile (%1), or choose a direct connection.</source>
        <translation>Controllare il proxy di questo profilo (%1), o scegliere una connessione diretta.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer&apos;s network settings, or choose a direct connection for this profile.</source>
        <translation>Controllare il proxy nelle impostazioni di rete di questo computer, o scegliere una connessione diretta per questo profilo.</translation>
    </message>
    <message>
        <source>%1 SHA-256 fingerprint %2</source>
        <translation>%1 Impronta SHA-256 %2</translation>
    </message>
    <message>
        <source>If the shop&apos;s certificate was renewed, compare the new fingerprint with whoever runs the server and pin it anew. If nobody renewed it, do not go on: somebody may be listening.</source>
        <translation>Se il certificato del negozio è stato rinnovato, confrontare la nuova impronta con chi gestisce il server e fissarla di nuovo. Se nessuno l’ha rinnovato, non proseguire: qualcuno potrebbe essere in ascolto.</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate as a PEM file: it begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Indicare il certificato dell’autorità come file PEM: inizia con -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Use the name the certificate is for as the address, or have the certificate extended.</source>
        <translation>Usare come indirizzo il nome per cui è emesso il certificato, o far estendere il certificato.</translation>
    </message>
    <message>
        <source>Have the certificate of the shop renewed. If other sites fail too, check this computer&apos;s date.</source>
        <translation>Far rinnovare il certificato del negozio. Se falliscono anche altri siti, controllare la data di questo computer.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Controllare la data e l’ora di questo computer.</translation>
    </message>
    <message>
        <source>If the shop uses a private certificate authority, add that authority&apos;s certificate to the profile, or compare the fingerprint with whoever runs the server and pin it.</source>
        <translation>Se il negozio usa un’autorità di certificazione privata, aggiungere il certificato di quell’autorità al profilo, o confrontare l’impronta con chi gestisce il server e fissarla.</translation>
    </message>
    <message>
        <source>The server has to offer TLS 1.2 or later. Ask whoever runs it.</source>
        <translation>Il server deve offrire TLS 1.2 o successivo. Chiedere a chi lo gestisce.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to check its certificate.</source>
        <translation>Chiedere a chi gestisce il server di controllarne il certificato.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>stores</source>
        <translation>negozi</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributi</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>categorie</translation>
    </message>
    <message>
        <source>customer groups</source>
        <translation>gruppi di clienti</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>origini</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>ordini</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>fatture</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>spedizioni</translation>
    </message>
    <message>
        <source>credit memos</source>
        <translation>note di credito</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transazioni</translation>
    </message>
    <message>
        <source>products</source>
        <translation>prodotti</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>scorte</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>prezzi</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clienti</translation>
    </message>
    <message>
        <source>cart rules</source>
        <translation>regole del carrello</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>coupon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s)</source>
        <translation>
            <numerusform>%Ln negozio</numerusform>
            <numerusform>%Ln negozi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s)</source>
        <translation>
            <numerusform>%Ln attributo</numerusform>
            <numerusform>%Ln attributi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(ies)</source>
        <translation>
            <numerusform>%Ln categoria</numerusform>
            <numerusform>%Ln categorie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer group(s)</source>
        <translation>
            <numerusform>%Ln gruppo di clienti</numerusform>
            <numerusform>%Ln gruppi di clienti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln origine</numerusform>
            <numerusform>%Ln origini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln ordine</numerusform>
            <numerusform>%Ln ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln fattura</numerusform>
            <numerusform>%Ln fatture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shipment(s)</source>
        <translation>
            <numerusform>%Ln spedizione</numerusform>
            <numerusform>%Ln spedizioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit memo(s)</source>
        <translation>
            <numerusform>%Ln nota di credito</numerusform>
            <numerusform>%Ln note di credito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transazione</numerusform>
            <numerusform>%Ln transazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln prodotto</numerusform>
            <numerusform>%Ln prodotti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln ubicazione</numerusform>
            <numerusform>%Ln ubicazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln prezzo</numerusform>
            <numerusform>%Ln prezzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clienti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cart rule(s)</source>
        <translation>
            <numerusform>%Ln regola del carrello</numerusform>
            <numerusform>%Ln regole del carrello</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coupon(s)</source>
        <translation>
            <numerusform>%Ln coupon</numerusform>
            <numerusform>%Ln coupon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>%1 in</source>
        <extracomment>A filter as a chip: the column, then a period: “Placed in” “the last 14 days”. %1 is the column.</extracomment>
        <translation>%1 entro</translation>
    </message>
    <message>
        <source>%1 since</source>
        <extracomment>%1 is a column with a time, a date follows: “Placed since” “1 Nov”</extracomment>
        <translation>%1 da</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 prima di</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Between the column and a date: “Placed from 1 Nov”</extracomment>
        <translation>dal</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between the column and a date: “Placed until 1 Nov”</extracomment>
        <translation>fino al</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Between the column and a date: “Placed after 1 Nov”</extracomment>
        <translation>dopo</translation>
    </message>
    <message>
        <source>before</source>
        <translation>prima di</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Between the column and a value, as the words below: “Status is Processing”</extracomment>
        <translation>è</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>non è</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>somiglia a</translation>
    </message>
    <message>
        <source>is not like</source>
        <translation>non somiglia a</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>è uno di</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>non è nessuno di</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>ha un valore</translation>
    </message>
    <message>
        <source>is not set</source>
        <translation>non ha valore</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>più di</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>meno di</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>almeno</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>al massimo</translation>
    </message>
    <message>
        <source>list has</source>
        <extracomment>The value of the column is a list, of which the word that follows is one</extracomment>
        <translation>l’elenco ha</translation>
    </message>
    <message>
        <source>list has not</source>
        <translation>l’elenco non ha</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>corrisponde a</translation>
    </message>
    <message>
        <source>is, or both are empty</source>
        <translation>è, o entrambi sono vuoti</translation>
    </message>
    <message>
        <source>is not, and not both are empty</source>
        <translation>non è, e non sono entrambi vuoti</translation>
    </message>
    <message>
        <source>is, or is not set</source>
        <translation>è, o non ha valore</translation>
    </message>
    <message>
        <source>%1 or %2 %3</source>
        <extracomment>%1: a value; %2: the next condition (“is”); %3: its value</extracomment>
        <translation>%1 o %2 %3</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>today %1</source>
        <translation>oggi %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln ordine</numerusform>
            <numerusform>%Ln ordini</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The order&apos;s documents could not be read.</source>
        <translation>Impossibile leggere i documenti dell’ordine.</translation>
    </message>
    <message>
        <source>The document %1 was made at the same time and may be this one or somebody else&apos;s.</source>
        <translation>Il documento %1 è stato creato nello stesso momento e può essere questo o quello di qualcun altro.</translation>
    </message>
    <message>
        <source>The shop answered with the document %1 and does not show it among the order&apos;s.</source>
        <translation>Il negozio ha risposto con il documento %1 e non lo mostra fra quelli dell’ordine.</translation>
    </message>
    <message>
        <source>The order&apos;s quantities have changed, and there is no new document.</source>
        <translation>Le quantità dell’ordine sono cambiate, e non c’è alcun nuovo documento.</translation>
    </message>
    <message>
        <source>There is a new transaction, and no document for it.</source>
        <translation>C’è una nuova transazione, e nessun documento che le corrisponda.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The spreadsheet is damaged: %1</source>
        <translation>Il foglio di calcolo è danneggiato: %1</translation>
    </message>
    <message>
        <source>This is no .xlsx spreadsheet. Save it as .xlsx or as CSV.</source>
        <translation>Questo non è un foglio di calcolo .xlsx. Salvarlo come .xlsx o come CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet holds more than can be imported at once. Cut it into several files.</source>
        <translation>Il foglio di calcolo contiene più di quanto si possa importare in una volta. Dividerlo in più file.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>manca %1</translation>
    </message>
    <message>
        <source>The spreadsheet has a password. Save it without one.</source>
        <translation>Il foglio di calcolo ha una password. Salvarlo senza.</translation>
    </message>
    <message>
        <source>Two columns stand for %1. Take one of them away.</source>
        <translation>Due colonne stanno per %1. Toglierne una.</translation>
    </message>
    <message>
        <source>The first row names no column %1.</source>
        <translation>La prima riga non indica alcuna colonna %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>The file has %1 MB; tables up to %2 MB can be imported. Cut it into several files.</source>
        <translation>Il file è di %1 MB; si possono importare tabelle fino a %2 MB. Dividerlo in più file.</translation>
    </message>
    <message>
        <source>it has more than %1 cells</source>
        <translation>ha più di %1 celle</translation>
    </message>
    <message>
        <source>something stands behind a closing quote</source>
        <translation>c’è qualcosa dopo le virgolette di chiusura</translation>
    </message>
    <message>
        <source>a closing quote is missing</source>
        <translation>mancano le virgolette di chiusura</translation>
    </message>
    <message>
        <source>a cell has more than %1 characters</source>
        <translation>una cella ha più di %1 caratteri</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>This is a spreadsheet of an old format, or one with a password. Save it as .xlsx without a password, or as CSV.</source>
        <translation>È un foglio di calcolo di un vecchio formato, o con password. Salvarlo come .xlsx senza password, o come CSV.</translation>
    </message>
    <message>
        <source>This is a PDF, not a table. Export the table as CSV or XLSX.</source>
        <translation>Questo è un PDF, non una tabella. Esportare la tabella come CSV o XLSX.</translation>
    </message>
    <message>
        <source>The text is encoded as UTF-32. Save it as UTF-8.</source>
        <translation>Il testo è codificato in UTF-32. Salvarlo in UTF-8.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>The file cannot be read twice: %1</source>
        <translation>Il file non si può leggere due volte: %1</translation>
    </message>
    <message>
        <source>This is not a text: it holds bytes that no text has. Save the table as CSV in UTF-8.</source>
        <translation>Questo non è un testo: contiene byte che nessun testo ha. Salvare la tabella come CSV in UTF-8.</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor UTF-16 nor Windows-1252. Save the table as CSV in UTF-8.</source>
        <translation>Il testo non è né UTF-8 né UTF-16 né Windows-1252. Salvare la tabella come CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Row %1: the text is not %2 there. Save the table as CSV in UTF-8.</source>
        <translation>Riga %1: lì il testo non è %2. Salvare la tabella come CSV in UTF-8.</translation>
    </message>
    <message>
        <source>The first row names no column source_code. Add it, or say which source is meant.</source>
        <translation>La prima riga non indica alcuna colonna source_code. Aggiungerla, o dire di quale origine si tratta.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Cut it into several files.</source>
        <translation>Il file ha più di %1 righe. Dividerlo in più file.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Impossibile scrivere il file %1: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Impossibile leggere il file %1: %2</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>it brings a document type</source>
        <translation>contiene una dichiarazione di tipo documento</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet.</source>
        <translation>Il foglio di calcolo non ha alcun foglio.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot;; there is %2.</source>
        <translation>Non c’è un foglio “%1”; c’è %2.</translation>
    </message>
    <message>
        <source>its cells cannot be told apart</source>
        <translation>le sue celle non si possono distinguere</translation>
    </message>
    <message>
        <source>a part of it is larger than it says</source>
        <translation>una sua parte è più grande di quanto dichiara</translation>
    </message>
    <message>
        <source>it does not say how large %1 is</source>
        <translation>non indica quanto è grande %1</translation>
    </message>
    <message>
        <source>its cells have more text than can be imported</source>
        <translation>le sue celle contengono più testo di quanto si possa importare</translation>
    </message>
    <message>
        <source>With a column &quot;%1&quot; the prices are tier prices, which need a column quantity. Add it, or leave &quot;%1&quot; out.</source>
        <translation>Con una colonna “%1” i prezzi sono prezzi a scaglioni, che richiedono una colonna quantity. Aggiungerla, o tralasciare “%1”.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Il file non si può leggere: %1</translation>
    </message>
    <message>
        <source>The spreadsheet holds more text than can be imported at once. Cut it into several files.</source>
        <translation>Il foglio di calcolo contiene più testo di quanto se ne possa importare in una volta. Dividerlo in più file.</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>The link is too long.</source>
        <translation>Il link è troppo lungo.</translation>
    </message>
    <message>
        <source>A link begins with %1</source>
        <translation>Un link inizia con %1</translation>
    </message>
    <message>
        <source>The link names no shop.</source>
        <translation>Il link non indica alcun negozio.</translation>
    </message>
    <message>
        <source>The link names neither an order, a product nor a customer.</source>
        <translation>Il link non indica né un ordine, né un prodotto, né un cliente.</translation>
    </message>
    <message>
        <source>What the link names cannot be the number of an order, a SKU or the id of a customer.</source>
        <translation>Ciò che il link indica non può essere il numero di un ordine, uno SKU o l’id di un cliente.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>All orders</source>
        <translation>Tutti gli ordini</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Ultimi 14 giorni</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Da spedire</translation>
    </message>
    <message>
        <source>Unpaid over 24 h</source>
        <translation>Non pagati da oltre 24 h</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Sospesi</translation>
    </message>
    <message>
        <source>B2B</source>
        <translation>B2B</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>Da fatturare</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Spediti in parte</translation>
    </message>
    <message>
        <source>Refunded, changed in 7 days</source>
        <translation>Rimborsati, modificati in 7 giorni</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Tutti i prodotti</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Attivi</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disattivati</translation>
    </message>
    <message>
        <source>Configurable</source>
        <translation>Configurabili</translation>
    </message>
    <message>
        <source>Bundles and groups</source>
        <translation>Bundle e gruppi</translation>
    </message>
    <message>
        <source>All SKUs</source>
        <translation>Tutti gli SKU</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Scorte basse</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Esauriti</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tutti i clienti</translation>
    </message>
    <message>
        <source>New in 30 days</source>
        <translation>Nuovi (30 giorni)</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Aziende</translation>
    </message>
    <message>
        <source>All prices</source>
        <translation>Tutti i prezzi</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln ordine</numerusform>
            <numerusform>%Ln ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln prodotto</numerusform>
            <numerusform>%Ln prodotti</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SKU(s)</source>
        <translation>
            <numerusform>%Ln SKU</numerusform>
            <numerusform>%Ln SKU</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prezzi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln prezzo</numerusform>
            <numerusform>%Ln prezzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clienti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>The order is on hold already.</source>
        <translation>L’ordine è già sospeso.</translation>
    </message>
    <message>
        <source>The order is not on hold.</source>
        <translation>L’ordine non è sospeso.</translation>
    </message>
    <message>
        <source>The order is canceled already.</source>
        <translation>L’ordine è già annullato.</translation>
    </message>
    <message>
        <source>Nothing is left to cancel: refund what was invoiced.</source>
        <translation>Non resta nulla da annullare: rimborsare quanto fatturato.</translation>
    </message>
    <message>
        <source>Nothing is left to invoice.</source>
        <translation>Non resta nulla da fatturare.</translation>
    </message>
    <message>
        <source>Nothing is left to ship.</source>
        <translation>Non resta nulla da spedire.</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Non resta nulla da rimborsare.</translation>
    </message>
    <message>
        <source>The order has a parcel with the number %1 already.</source>
        <translation>L’ordine ha già un collo con il numero %1.</translation>
    </message>
    <message>
        <source>The order has the status %1 already.</source>
        <translation>L’ordine ha già lo stato %1.</translation>
    </message>
    <message>
        <source>The order is on hold. Take it off hold first.</source>
        <translation>L’ordine è sospeso. Togliere prima la sospensione.</translation>
    </message>
    <message>
        <source>The payment provider is reviewing the order. Wait for the result.</source>
        <translation>Il fornitore di pagamento sta esaminando l’ordine. Attendere l’esito.</translation>
    </message>
    <message>
        <source>The order is canceled.</source>
        <translation>L’ordine è annullato.</translation>
    </message>
    <message>
        <source>The order is closed.</source>
        <translation>L’ordine è chiuso.</translation>
    </message>
    <message>
        <source>The order is complete.</source>
        <translation>L’ordine è completato.</translation>
    </message>
    <message>
        <source>Nothing in the order is shipped: its goods are virtual.</source>
        <translation>Nell’ordine non si spedisce nulla: la merce è virtuale.</translation>
    </message>
    <message>
        <source>An extension of the shop has locked the lines that are open.</source>
        <translation>Un’estensione del negozio ha bloccato le righe aperte.</translation>
    </message>
    <message>
        <source>The shop has no such order.</source>
        <translation>Il negozio non ha questo ordine.</translation>
    </message>
    <message>
        <source>The order has no line with %1.</source>
        <translation>L’ordine non ha alcuna riga con %1.</translation>
    </message>
    <message>
        <source>%1 cannot be named by itself: use the line of the set it belongs to, or the lines of its parts.</source>
        <translation>%1 non si può indicare da solo: usare la riga dell’insieme a cui appartiene, o le righe delle sue parti.</translation>
    </message>
    <message>
        <source>Only %2 are open of %1.</source>
        <translation>Restano solo %2 di %1.</translation>
    </message>
    <message>
        <source>The quantity of %1 has to be more than 0.</source>
        <translation>La quantità di %1 deve essere maggiore di 0.</translation>
    </message>
    <message>
        <source>The comment is empty.</source>
        <translation>Il commento è vuoto.</translation>
    </message>
    <message>
        <source>A parcel has no tracking number.</source>
        <translation>Un collo non ha numero di tracking.</translation>
    </message>
    <message>
        <source>The order has no such shipment.</source>
        <translation>L’ordine non ha questa spedizione.</translation>
    </message>
    <message>
        <source>The order has no such invoice. Choose one of its invoices.</source>
        <translation>L’ordine non ha questa fattura. Scegliere una delle sue fatture.</translation>
    </message>
    <message>
        <source>The source %1 does not serve the order&apos;s stock.</source>
        <translation>L’origine %1 non serve lo stock dell’ordine.</translation>
    </message>
    <message>
        <source>The sources of the order have only %2 of %1.</source>
        <translation>Le origini dell’ordine hanno solo %2 di %1.</translation>
    </message>
    <message>
        <source>The goods come from several sources. Say which source each parcel is of.</source>
        <translation>La merce viene da più origini. Indicare di quale origine è ciascun collo.</translation>
    </message>
    <message>
        <source>No money moves online with the payment method %1.</source>
        <translation>Con il metodo di pagamento %1 non si muove denaro online.</translation>
    </message>
    <message>
        <source>The invoice was not captured online. Refund it offline.</source>
        <translation>La fattura non è stata incassata online. Rimborsarla offline.</translation>
    </message>
    <message>
        <source>The order&apos;s state does not have the status %1.</source>
        <translation>La situazione dell’ordine non ammette lo stato %1.</translation>
    </message>
    <message>
        <source>It is not known whether an earlier action arrived. Settle that first.</source>
        <translation>Non si sa se un’azione precedente sia arrivata. Chiarirlo prima.</translation>
    </message>
    <message>
        <source>The order has changed since this was planned. Plan it again.</source>
        <translation>L’ordine è cambiato da quando è stato pianificato questo. Pianificarlo di nuovo.</translation>
    </message>
    <message>
        <source>A shipment has the tracking number %1 already, and not everything that is wanted in it. Ship the rest with another number or without one.</source>
        <translation>Una spedizione ha già il numero di tracciamento %1, ma non tutto ciò che vi è richiesto. Spedisca il resto con un altro numero o senza.</translation>
    </message>
    <message>
        <source>No source that is enabled serves the order&apos;s stock.</source>
        <translation>Nessuna origine abilitata serve lo stock dell’ordine.</translation>
    </message>
    <message>
        <source>No source of the order has any of %1.</source>
        <translation>Nessuna origine dell’ordine ha %1.</translation>
    </message>
    <message>
        <source>An earlier import of %1 shipped the same pieces of the order.</source>
        <translation>Un’importazione precedente di %1 ha spedito gli stessi pezzi dell’ordine.</translation>
    </message>
</context>
<context>
    <name>OrderPush</name>
    <message>
        <source>The order is without it, and it may still arrive until %1 UTC.</source>
        <translation>L’ordine ne è privo, e può ancora arrivare fino al %1 UTC.</translation>
    </message>
    <message>
        <source>The order is without it, and money may have moved. Look at the payment provider&apos;s account, then decide.</source>
        <translation>L’ordine ne è privo, e può essersi mosso denaro. Consultare il conto presso il fornitore di pagamento, poi decidere.</translation>
    </message>
    <message>
        <source>The shop took fewer pieces than were asked for: %1 are missing.</source>
        <translation>Il negozio ha preso meno pezzi di quanti richiesti: ne mancano %1.</translation>
    </message>
    <message>
        <source>The shop does not cancel this order.</source>
        <translation>Il negozio non annulla questo ordine.</translation>
    </message>
    <message>
        <source>The shop answered with an error and did it all the same: %1</source>
        <translation>Il negozio ha risposto con un errore e l’ha fatto comunque: %1</translation>
    </message>
    <message>
        <source>Money may have moved: look at the payment provider&apos;s account.</source>
        <translation>Può essersi mosso denaro: consultare il conto presso il fornitore di pagamento.</translation>
    </message>
    <message>
        <source>The shop answered with success, and the order is without it.</source>
        <translation>Il negozio ha risposto con successo, e l’ordine ne è privo.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Packing slip</source>
        <translation>Distinta di imballaggio</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Ordine %1</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Spedizione %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>%1 more of your order will follow in another parcel.</source>
        <translation>Il resto del Suo ordine (%1) seguirà in un altro collo.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Lista di prelievo</translation>
    </message>
    <message>
        <source>Pick list %1</source>
        <translation>Lista di prelievo %1</translation>
    </message>
    <message>
        <source>%1 pieces for %2 shipments</source>
        <translation>%1 pezzi per %2 spedizioni</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Scaffale</translation>
    </message>
    <message>
        <source>For orders</source>
        <translation>Per gli ordini</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Impossibile scrivere il file %1: %2</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>La stampante non accetta nulla.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>The printer takes no more pages.</source>
        <translation>La stampante non accetta altre pagine.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Scritto: %1</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The product is not at this source yet. Give a quantity with it.</source>
        <translation>Il prodotto non è ancora in questa origine. Indicare anche una quantità.</translation>
    </message>
    <message>
        <source>The shop has no such store view.</source>
        <translation>Il negozio non ha questa vista negozio.</translation>
    </message>
    <message>
        <source>The other tier prices of the product are not known. Read the shop again.</source>
        <translation>Gli altri prezzi a scaglioni del prodotto non sono noti. Leggere di nuovo il negozio.</translation>
    </message>
    <message>
        <source>This value cannot be taken away, only changed.</source>
        <translation>Questo valore non si può togliere, solo modificare.</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>A product of this type has no price of its own: its parts have.</source>
        <translation>Un prodotto di questo tipo non ha un prezzo proprio: lo hanno le sue parti.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Prezzo base</translation>
    </message>
    <message>
        <source>all store views</source>
        <translation>tutte le viste negozio</translation>
    </message>
    <message>
        <source>as all store views</source>
        <translation>come tutte le viste negozio</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>proprio</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Prezzo speciale</translation>
    </message>
    <message>
        <source>No special price</source>
        <translation>Nessun prezzo speciale</translation>
    </message>
    <message>
        <source>days are by the shop&apos;s clock, the last one included</source>
        <translation>giorni secondo l’orologio del negozio, l’ultimo compreso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Nessun costo</translation>
    </message>
    <message>
        <source>As all store views</source>
        <translation>Come tutte le viste negozio</translation>
    </message>
</context>
<context>
    <name>PriceFormula</name>
    <message>
        <source>Write a formula, such as price * 1.05</source>
        <translation>Scrivere una formula, come price * 1.05</translation>
    </message>
    <message>
        <source>This formula cannot be read: %1</source>
        <translation>Questa formula non si può leggere: %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>Non esiste %1</translation>
    </message>
    <message>
        <source>The result is no price</source>
        <translation>Il risultato non è un prezzo</translation>
    </message>
    <message>
        <source>Decimals in a formula have a point, as in price * 1.05, and a blank stands behind other commas</source>
        <translation>In una formula i decimali seguono un punto, come in price * 1.05, e dopo le altre virgole c’è uno spazio</translation>
    </message>
    <message>
        <source>This formula has more than one result</source>
        <translation>Questa formula ha più di un risultato</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>not edited here</source>
        <translation>non si modifica qui</translation>
    </message>
    <message>
        <source>same everywhere</source>
        <translation>uguale ovunque</translation>
    </message>
    <message>
        <source>every view uses the default</source>
        <translation>ogni vista usa il valore predefinito</translation>
    </message>
    <message>
        <source>differs in %1</source>
        <translation>diverso in %1</translation>
    </message>
    <message>
        <source>Use default</source>
        <translation>Usa predefinito</translation>
    </message>
    <message>
        <source>differs between its views</source>
        <translation>diverso fra le sue viste</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>predefinito: %1</translation>
    </message>
    <message>
        <source>uses default</source>
        <translation>valore predefinito</translation>
    </message>
    <message>
        <source>own value of %1</source>
        <translation>valore proprio di %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Siti web</translation>
    </message>
    <message>
        <source>Out of stock at</source>
        <translation>Esaurito a</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Soglia minima</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>Ordini arretrati</translation>
    </message>
    <message>
        <source>Stock is managed</source>
        <translation>Scorte gestite</translation>
    </message>
    <message>
        <source>As the shop is configured</source>
        <translation>Come da configurazione</translation>
    </message>
    <message>
        <source>as the shop&apos;s configuration has it</source>
        <translation>secondo la configurazione del negozio</translation>
    </message>
    <message>
        <source>the product&apos;s own</source>
        <translation>proprio del prodotto</translation>
    </message>
    <message>
        <source>these can be edited in shops with one source</source>
        <translation>modificabili nei negozi con una sola origine</translation>
    </message>
</context>
<context>
    <name>PullLog</name>
    <message>
        <source>%1 read</source>
        <translation>%1 letti</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuovi</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 modificati</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 spariti</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nulla è cambiato</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <translation>non consentito: %1</translation>
    </message>
    <message>
        <source>this shop has no such thing</source>
        <translation>questo negozio non ha nulla del genere</translation>
    </message>
    <message>
        <source>stopped to ask: %1</source>
        <translation>fermato per chiedere: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fallito: %1</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non raggiunto</translation>
    </message>
    <message>
        <source>%1, in %2 s</source>
        <translation>%1, in %2 s</translation>
    </message>
    <message>
        <source>%1 again: %2</source>
        <translation>%1, rilettura: %2</translation>
    </message>
    <message>
        <source>%1 again: %2 (%3)</source>
        <translation>%1, rilettura: %2 (%3)</translation>
    </message>
    <message>
        <source>canceled; what was read is kept</source>
        <translation>annullato; ciò che è stato letto resta</translation>
    </message>
</context>
<context>
    <name>PullText</name>
    <message>
        <source>%1 is no longer in the shop and was removed</source>
        <translation>%1 non è più nel negozio ed è stato rimosso</translation>
    </message>
    <message>
        <source>%1 is missing in the shop&apos;s lists but there when asked for: kept</source>
        <translation>%1 manca negli elenchi del negozio ma c’è se lo si chiede: tenuto</translation>
    </message>
    <message>
        <source>%1 is missing in the shop&apos;s lists, and asking for it failed: kept. %2</source>
        <translation>%1 manca negli elenchi del negozio, e la richiesta è fallita: tenuto. %2</translation>
    </message>
    <message>
        <source>store view %1 was not read before: every product is read again</source>
        <translation>la vista negozio %1 non era mai stata letta: tutti i prodotti vengono riletti</translation>
    </message>
    <message>
        <source>values of single store views are left out. %1</source>
        <translation>i valori delle singole viste negozio sono tralasciati. %1</translation>
    </message>
    <message>
        <source>orders of new documents could not be read again. %1</source>
        <translation>impossibile rileggere gli ordini dei nuovi documenti. %1</translation>
    </message>
    <message>
        <source>stock per source is left out. %1</source>
        <translation>le scorte per origine sono tralasciate. %1</translation>
    </message>
    <message>
        <source>the older stock items are left out. %1</source>
        <translation>le vecchie schede scorte sono tralasciate. %1</translation>
    </message>
    <message>
        <source>the shop gives no prices for the SKU %1</source>
        <translation>il negozio non dà prezzi per lo SKU %1</translation>
    </message>
    <message>
        <source>the local copy takes more space than it could. %1</source>
        <translation>la copia locale occupa più spazio del necessario. %1</translation>
    </message>
    <message>
        <source>sorting and filtering take longer than they could until the next pull. %1</source>
        <translation>ordinare e filtrare richiede più del necessario fino al prossimo recupero. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows are no longer in the shop, which is more than is dropped without asking; nothing was dropped</source>
        <translation>
            <numerusform>%1 riga su %2 non è più nel negozio, più di quanto si elimini senza chiedere; nulla è stato eliminato</numerusform>
            <numerusform>%1 righe su %2 non sono più nel negozio, più di quanto si elimini senza chiedere; nulla è stato eliminato</numerusform>
        </translation>
    </message>
    <message>
        <source>the shop&apos;s newest is number %1, while the local copy already has %2: this may be another shop, or an old backup of it; nothing was changed</source>
        <translation>il più recente del negozio è il numero %1, mentre la copia locale ha già %2: può essere un altro negozio, o un suo vecchio backup; nulla è stato modificato</translation>
    </message>
</context>
<context>
    <name>Push</name>
    <message>
        <source>The shop has no product with this SKU.</source>
        <translation>Il negozio non ha alcun prodotto con questo SKU.</translation>
    </message>
    <message>
        <source>The shop answered with success and has what it had before.</source>
        <translation>Il negozio ha risposto con successo e ha ciò che aveva prima.</translation>
    </message>
    <message>
        <source>For all store views these have changed too: %1.</source>
        <translation>Per tutte le viste negozio è cambiato anche: %1.</translation>
    </message>
    <message>
        <source>In this store view these have changed too: %1.</source>
        <translation>In questa vista negozio è cambiato anche: %1.</translation>
    </message>
    <message>
        <source>The shop has put this into its queue and does not work on it: its consumer async.operations.all does not seem to run. Have it started; the next push looks what has come of it.</source>
        <translation>Il negozio l’ha messo nella sua coda e non la elabora: il suo consumer async.operations.all non sembra in esecuzione. Farlo avviare; il prossimo invio verificherà l’esito.</translation>
    </message>
    <message>
        <source>It still waits in the shop&apos;s queue.</source>
        <translation>Attende ancora nella coda del negozio.</translation>
    </message>
    <message>
        <source>This login may not see the shop&apos;s sources, and with several of them the quantity belongs to a source.</source>
        <translation>Questo accesso non può vedere le origini del negozio e, se sono più d’una, la quantità appartiene a un’origine.</translation>
    </message>
    <message>
        <source>This shop keeps stock at several sources: change the quantity at a source.</source>
        <translation>Questo negozio tiene le scorte in più origini: modificare la quantità in un’origine.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Nothing stands here, and it is needed.</source>
        <translation>Qui non c’è nulla, ed è necessario.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a spreadsheet&apos;s formula or its error. Paste its value.</source>
        <translation>“%1” è una formula di foglio di calcolo o il suo errore. Incollarne il valore.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was shortened by a spreadsheet. Format the column as text and enter it in full.</source>
        <translation>“%1” è stato abbreviato da un foglio di calcolo. Formattare la colonna come testo e inserirlo per intero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>“%1” non è un numero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be thousands or decimals. Write it without a thousands mark.</source>
        <translation>“%1” può essere migliaia o decimali. Scriverlo senza separatore delle migliaia.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than four decimals.</source>
        <translation>“%1” ha più di quattro decimali.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more digits than the shop can keep.</source>
        <translation>“%1” ha più cifre di quante il negozio ne possa tenere.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes it less than zero.</source>
        <translation>“%1” lo porta sotto zero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be more than zero.</source>
        <translation>“%1” deve essere maggiore di zero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than 100 percent off.</source>
        <translation>“%1” è più del 100 per cento di sconto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than the 64 characters of a SKU.</source>
        <translation>“%1” supera i 64 caratteri di uno SKU.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a blank.</source>
        <translation>“%1” inizia o finisce con uno spazio.</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Check the spelling, or pull the products.</source>
        <translation>Non c’è un prodotto “%1”. Controllare la grafia, o recuperare i prodotti.</translation>
    </message>
    <message>
        <source>There is no source with the code &quot;%1&quot;.</source>
        <translation>Non c’è un’origine con il codice “%1”.</translation>
    </message>
    <message>
        <source>There is no customer group &quot;%1&quot;.</source>
        <translation>Non c’è un gruppo di clienti “%1”.</translation>
    </message>
    <message>
        <source>There is no website with the code &quot;%1&quot;.</source>
        <translation>Non c’è un sito web con il codice “%1”.</translation>
    </message>
    <message>
        <source>There is no store view with the code &quot;%1&quot;.</source>
        <translation>Non c’è una vista negozio con il codice “%1”.</translation>
    </message>
    <message>
        <source>There is no attribute with the code &quot;%1&quot;.</source>
        <translation>Non c’è un attributo con il codice “%1”.</translation>
    </message>
    <message>
        <source>The attribute has no option &quot;%1&quot;.</source>
        <translation>L’attributo non ha l’opzione “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>“%1” non è né sì né no.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-11-23, with 00:00:00 behind it for a time.</source>
        <translation>“%1” non è una data. Scriverla come 2026-11-23, seguita da 00:00:00 per un’ora.</translation>
    </message>
    <message>
        <source>It would end on %1, before it begins.</source>
        <translation>Finirebbe il %1, prima di iniziare.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither &quot;fixed&quot; nor &quot;discount&quot;.</source>
        <translation>“%1” non è né “fixed” né “discount”.</translation>
    </message>
    <message>
        <source>Products of the type &quot;%1&quot; have none of their own.</source>
        <translation>I prodotti del tipo “%1” non ne hanno di propri.</translation>
    </message>
    <message>
        <source>A bundle&apos;s tier prices are discounts. Use the price type &quot;discount&quot;.</source>
        <translation>I prezzi a scaglioni di un bundle sono sconti. Usare il tipo di prezzo “discount”.</translation>
    </message>
    <message>
        <source>It has no value of its own in &quot;%1&quot;. Edit it where it has.</source>
        <translation>Non ha un valore proprio in “%1”. Modificarlo dove ce l’ha.</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; cannot be edited here.</source>
        <translation>L’attributo “%1” non si può modificare qui.</translation>
    </message>
    <message>
        <source>It has more than 255 characters.</source>
        <translation>Ha più di 255 caratteri.</translation>
    </message>
    <message>
        <source>A tier price for all websites and one for a single website cannot stand beside each other for the same group and quantity.</source>
        <translation>Un prezzo a scaglioni per tutti i siti web e uno per un solo sito web non possono coesistere per lo stesso gruppo e la stessa quantità.</translation>
    </message>
    <message>
        <source>Row %1 has the same cell already.</source>
        <translation>La riga %1 ha già la stessa cella.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; adds to a value that is not known. Pull first, or enter the new value.</source>
        <translation>“%1” si aggiunge a un valore non noto. Recuperare prima, o inserire il nuovo valore.</translation>
    </message>
    <message>
        <source>The row has more cells than the first one. Put quotes around what holds the separator.</source>
        <translation>La riga ha più celle della prima. Mettere tra virgolette ciò che contiene il separatore.</translation>
    </message>
    <message>
        <source>The local copy does not know this price&apos;s days, which would be lost. Pull the prices, or give both days.</source>
        <translation>La copia locale non conosce i giorni di questo prezzo, che andrebbero persi. Recuperare i prezzi, o indicare entrambi i giorni.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n ora fa</numerusform>
            <numerusform>%n ore fa</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n settimana fa</numerusform>
            <numerusform>%n settimane fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n mese fa</numerusform>
            <numerusform>%n mesi fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n hour(s)</source>
        <translation>
            <numerusform>l’ultima ora</numerusform>
            <numerusform>le ultime %n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>da %1</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>l’ultimo giorno</numerusform>
            <numerusform>gli ultimi %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n week(s)</source>
        <translation>
            <numerusform>l’ultima settimana</numerusform>
            <numerusform>le ultime %n settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <translation>
            <numerusform>l’ultimo mese</numerusform>
            <numerusform>gli ultimi %n mesi</numerusform>
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
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallito</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Fine non nota</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Pull</source>
        <extracomment>A kind of run in the activity (nouns)</extracomment>
        <translation>Recupero</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rilettura</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Operazione</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Messaggio</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>nothing was removed</source>
        <translation>nulla è stato rimosso</translation>
    </message>
    <message>
        <source>the local copy of &apos;%1&apos; is held by %2; end that program first: nothing was removed</source>
        <translation>la copia locale di “%1” è tenuta da %2; chiudere prima quel programma: nulla è stato rimosso</translation>
    </message>
    <message>
        <source>its login in the keychain</source>
        <translation>il suo accesso nel portachiavi</translation>
    </message>
    <message>
        <source>its local copy (%1)</source>
        <translation>la sua copia locale (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s)</source>
        <translation>
            <numerusform>%n vista salvata</numerusform>
            <numerusform>%n viste salvate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), pushed or not</source>
        <translation>
            <numerusform>%n modifica, inviata o no</numerusform>
            <numerusform>%n modifiche, inviate o no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the journal</source>
        <translation>
            <numerusform>%n richiesta nel giornale</numerusform>
            <numerusform>%n richieste nel giornale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in the activity</source>
        <extracomment>Something that was done with the shop, such as a pull</extracomment>
        <translation>
            <numerusform>%n operazione nell’attività</numerusform>
            <numerusform>%n operazioni nell’attività</numerusform>
        </translation>
    </message>
    <message>
        <source>its local copy</source>
        <translation>la sua copia locale</translation>
    </message>
    <message>
        <source>its changes and views</source>
        <translation>le sue modifiche e viste</translation>
    </message>
    <message>
        <source>removed so far: %1. The profile stays: try again for the rest</source>
        <translation>rimosso finora: %1. Il profilo resta: riprovare per il resto</translation>
    </message>
</context>
<context>
    <name>ShippingLabel</name>
    <message>
        <source>Shipment %1 has no shipping label.</source>
        <translation>La spedizione %1 non ha un’etichetta di spedizione.</translation>
    </message>
    <message>
        <source>The shipping label of shipment %1 is not opened: %2</source>
        <translation>L’etichetta della spedizione %1 non viene aperta: %2</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>è danneggiata.</translation>
    </message>
    <message>
        <source>it is no PDF.</source>
        <translation>non è un PDF.</translation>
    </message>
    <message>
        <source>it is larger than 20 MB.</source>
        <translation>supera i 20 MB.</translation>
    </message>
    <message>
        <source>it holds more than pages to print (%1).</source>
        <translation>contiene altro oltre a pagine da stampare (%1).</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Impossibile scrivere il file %1: %2</translation>
    </message>
</context>
<context>
    <name>ShopParts</name>
    <message>
        <source>the profile “%1” is of another shop, and the practice store needs its name: connect that shop under another name and remove this profile</source>
        <translation>il profilo «%1» è di un altro negozio, e il negozio di prova ha bisogno del suo nome: collegare quel negozio con un altro nome e rimuovere questo profilo</translation>
    </message>
</context>
<context>
    <name>StagedCell</name>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>Staged, was %1, now %2</source>
        <translation>Preparato, era %1, ora %2</translation>
    </message>
    <message>
        <source>Conflict: was %1 when it was edited, shall be %2, and the shop has another value by now</source>
        <translation>Conflitto: era %1 quando è stato modificato, deve diventare %2, e il negozio ora ha un altro valore</translation>
    </message>
    <message>
        <source>The shop refused it: was %1, shall be %2</source>
        <translation>Il negozio l’ha rifiutato: era %1, deve diventare %2</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prezzi</translation>
    </message>
    <message>
        <source>%1 · out</source>
        <translation>%1 · esaurito</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>assente</translation>
    </message>
    <message>
        <source>%1 · in</source>
        <translation>%1 · disponibile</translation>
    </message>
    <message>
        <source>Below what is reserved: %1 on hand, %2 of open orders have not left yet. Who ships them will be told that not all is available</source>
        <translation>Sotto il riservato: giacenza %1, e %2 di ordini aperti non sono ancora partiti. A chi li spedisce verrà detto che non tutto è disponibile</translation>
    </message>
    <message>
        <source>Low: fewer than %1</source>
        <translation>Basso: meno di %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
    <message>
        <source>Low: fewer pieces than the number that counts here</source>
        <translation>Basso: meno pezzi del numero che vale qui</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The shop went back in time.</source>
        <translation>Il negozio è tornato indietro nel tempo.</translation>
    </message>
    <message>
        <source>Its newest number is %1, the copy knows %2 already: an old backup was restored, or another shop answers at this address. Nothing was changed here.</source>
        <translation>Il suo numero più recente è %1, la copia conosce già %2: è stato ripristinato un vecchio backup, o un altro negozio risponde a questo indirizzo. Qui nulla è stato modificato.</translation>
    </message>
    <message>
        <source>%1 %2 after %3</source>
        <extracomment>“orders 1,200 after 1,500”: %1: a kind in the plural; %2: the shop’s newest number now; %3: the copy’s</extracomment>
        <translation>%1 %2 dopo %3</translation>
    </message>
    <message>
        <source>Its newest numbers are lower than the copy&apos;s (%1): an old backup was restored, or another shop answers at this address. Nothing was changed here.</source>
        <translation>I suoi numeri più recenti sono inferiori a quelli della copia (%1): è stato ripristinato un vecchio backup, o un altro negozio risponde a questo indirizzo. Qui nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Follow the shop</source>
        <extracomment>A button: the copy gives up what the shop no longer has</extracomment>
        <translation>Segui il negozio</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Tieni la copia</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: how many are gone; %2: “2,318 orders”</extracomment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Remove %1 here</source>
        <extracomment>A button; %1: “310 source items”</extracomment>
        <translation>Rimuovi %1 qui</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>Rimuovili qui</translation>
    </message>
    <message>
        <source>The shop no longer has %1.</source>
        <translation>Il negozio non ha più: %1.</translation>
    </message>
    <message>
        <source>Nothing was removed here. Were they deleted in the shop? Then remove them here too. Another shop or an old backup at this address looks the same: then keep them.</source>
        <translation>Qui nulla è stato rimosso. Sono stati eliminati nel negozio? Allora rimuoverli anche qui. Un altro negozio o un vecchio backup a questo indirizzo ha lo stesso aspetto: in quel caso tenerli.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Tienili</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ancora nulla</translation>
    </message>
    <message>
        <source>%1, then less and less often</source>
        <translation>%1, poi sempre più di rado</translation>
    </message>
    <message>
        <source>when you ask for it</source>
        <translation>su richiesta</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostra il registro</translation>
    </message>
    <message>
        <source>Shop: %1
Address: %2
Asked: %3
Answer: %4
Time: %5
</source>
        <translation>Negozio: %1
Indirizzo: %2
Richiesta: %3
Risposta: %4
Ora: %5
</translation>
    </message>
    <message>
        <source>System › Permissions › User Roles, the role of this user</source>
        <translation>Sistema › Permessi › Ruoli utente, il ruolo di questo utente</translation>
    </message>
    <message>
        <source>Role Resources: tick %1</source>
        <translation>Risorse del ruolo: spuntare %1</translation>
    </message>
    <message>
        <source>Save Role</source>
        <translation>Salvare il ruolo</translation>
    </message>
    <message>
        <source>System › Extensions › Integrations, this integration</source>
        <translation>Sistema › Estensioni › Integrazioni, questa integrazione</translation>
    </message>
    <message>
        <source>API: tick %1</source>
        <translation>API: spuntare %1</translation>
    </message>
    <message>
        <source>Save; where the list then offers Reauthorize, new keys come of it: connect again</source>
        <translation>Salvare; se l’elenco offre poi Riautorizza, ne risultano nuove chiavi: collegare di nuovo</translation>
    </message>
    <message>
        <source>This connection may not read %1</source>
        <translation>Questa connessione non può leggere: %1</translation>
    </message>
    <message>
        <source>A customer has no role in the shop. Connect with an integration to see %1.</source>
        <translation>Un cliente non ha un ruolo nel negozio. Collegarsi con un’integrazione per vedere: %1.</translation>
    </message>
    <message>
        <source>The shop answered: %1</source>
        <translation>Il negozio ha risposto: %1</translation>
    </message>
    <message>
        <source>Its role in the shop lacks %1.</source>
        <translation>Al suo ruolo nel negozio manca %1.</translation>
    </message>
    <message>
        <source>The shop %1 does not let Quartermaster read %2.</source>
        <translation>Il negozio %1 non lascia leggere a Quartermaster: %2.</translation>
    </message>
    <message>
        <source>The role lacks %1 (%2).</source>
        <translation>Al ruolo manca %1 (%2).</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>A button: asks the shop once more whether it lets this page be read</extracomment>
        <translation>Prova di nuovo</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Copia per l’amministratore</translation>
    </message>
    <message>
        <source>This shop has no %1 to ask for</source>
        <translation>Questo negozio non offre: %1</translation>
    </message>
    <message>
        <source>Its API does not know the route: the module is switched off, or this Magento is older. Everything else goes on without it.</source>
        <translation>La sua API non conosce il percorso: il modulo è disattivato, o questo Magento è più vecchio. Tutto il resto prosegue senza.</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>Names in a table of two lines: “Asked: GET /V1/orders”, “Answer: 503, the shop is in maintenance”</extracomment>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>The pull stopped at %1 of %2</source>
        <extracomment>“Pull” as a noun: fetching from the shop. %1: a number; %2: “2,318 orders”</extracomment>
        <translation>Il recupero si è fermato a %1 su %2</translation>
    </message>
    <message>
        <source>The pull stopped before the first of the %1</source>
        <translation>Il recupero si è fermato prima del primo elemento: %1</translation>
    </message>
    <message>
        <source>The shop cannot be reached since %1</source>
        <translation>Il negozio non è raggiungibile da %1</translation>
    </message>
    <message>
        <source>Nothing of it is on this computer yet, so there is nothing to show meanwhile.</source>
        <translation>Non c’è ancora nulla su questo computer, perciò intanto non c’è nulla da mostrare.</translation>
    </message>
    <message>
        <source>Everything so far is kept; the next try goes on from there.</source>
        <translation>Tutto ciò che è stato letto resta; il prossimo tentativo riparte da lì.</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prossimo tentativo</translation>
    </message>
    <message>
        <source>No %1 in the local copy yet</source>
        <extracomment>%1: a kind in the plural, “orders”, “products”</extracomment>
        <translation>Non ancora nella copia locale: %1</translation>
    </message>
    <message>
        <source>The copy is written by %1, which has not pulled them yet. They appear here once it has.</source>
        <translation>La copia è scritta da %1, che non li ha ancora recuperati. Compariranno qui appena lo avrà fatto.</translation>
    </message>
    <message>
        <source>%1 has %2. The newest come first and can be used while the rest follows.</source>
        <translation>%1 ha %2. I più recenti arrivano per primi e si possono usare mentre segue il resto.</translation>
    </message>
    <message>
        <source>A pull brings them from the shop, newest first; they can be used while it goes on.</source>
        <translation>Un recupero li porta dal negozio, i più recenti per primi; si possono usare mentre prosegue.</translation>
    </message>
    <message>
        <source>Pull everything</source>
        <extracomment>A button: fetches what the shop has into the local copy (verb)</extracomment>
        <translation>Recupera tutto</translation>
    </message>
    <message>
        <source>Pull %1 only</source>
        <translation>Recupera solo %1</translation>
    </message>
    <message>
        <source>The shop has no %1</source>
        <extracomment>%1: a kind in the plural, “orders”, “products”</extracomment>
        <translation>Il negozio non ha %1</translation>
    </message>
    <message>
        <source>It was asked and answered with an empty list. New ones appear with the next pull.</source>
        <translation>È stato interrogato e ha risposto con un elenco vuoto. I nuovi compaiono con il prossimo recupero.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Guarda di nuovo</translation>
    </message>
    <message>
        <source>You see the copy of %1.</source>
        <translation>Copia mostrata: %1.</translation>
    </message>
    <message>
        <source>You see what was pulled so far.</source>
        <translation>È mostrato ciò che è stato recuperato finora.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Sola lettura.</translation>
    </message>
    <message>
        <source>The local copy is being written by %1. %2 Close the other one to pull from here.</source>
        <translation>La copia locale è scritta da %1. %2 Chiudere l’altro programma per recuperare da qui.</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>Offline da %1.</translation>
    </message>
    <message>
        <source>The pull stopped at %1.</source>
        <extracomment>%1: a time of day; “pull” as a noun</extracomment>
        <translation>Recupero interrotto: %1.</translation>
    </message>
    <message>
        <source>The local copy was made anew.</source>
        <translation>La copia locale è stata rifatta.</translation>
    </message>
    <message>
        <source>The old file was damaged; it was kept as %1.</source>
        <translation>Il vecchio file era danneggiato; è stato tenuto come %1.</translation>
    </message>
    <message>
        <source>The old file was of another version of Quartermaster; it was kept as %1.</source>
        <translation>Il vecchio file era di un’altra versione di Quartermaster; è stato tenuto come %1.</translation>
    </message>
    <message>
        <source>Saved views are not in it and are all there.</source>
        <translation>Le viste salvate non ne fanno parte e ci sono tutte.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Va bene</translation>
    </message>
    <message>
        <source>Sales › Operations › Orders › Actions › View</source>
        <translation>Vendite › Operazioni › Ordini › Azioni › Visualizza</translation>
    </message>
    <message>
        <source>Sales › Operations › Invoices</source>
        <translation>Vendite › Operazioni › Fatture</translation>
    </message>
    <message>
        <source>Sales › Operations › Shipments</source>
        <translation>Vendite › Operazioni › Spedizioni</translation>
    </message>
    <message>
        <source>Sales › Operations › Credit Memos</source>
        <translation>Vendite › Operazioni › Note di credito</translation>
    </message>
    <message>
        <source>Sales › Operations › Transactions › Fetch</source>
        <translation>Vendite › Operazioni › Transazioni › Recupera</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>Catalog › Inventory › Products</source>
        <translation>Catalogo › Inventario › Prodotti</translation>
    </message>
    <message>
        <source>Catalog › Inventory › Categories</source>
        <translation>Catalogo › Inventario › Categorie</translation>
    </message>
    <message>
        <source>Stores › Attributes › Product</source>
        <translation>Negozi › Attributi › Prodotto</translation>
    </message>
    <message>
        <source>Stores › Attributes › Attribute Set</source>
        <translation>Negozi › Attributi › Set di attributi</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Stores › Other Settings › Customer Groups</source>
        <translation>Negozi › Altre impostazioni › Gruppi di clienti</translation>
    </message>
    <message>
        <source>Stores › Inventory › Sources</source>
        <translation>Negozi › Inventario › Origini</translation>
    </message>
    <message>
        <source>Stores › Inventory › Stocks</source>
        <translation>Negozi › Inventario › Stock</translation>
    </message>
    <message>
        <source>Marketing › Promotions › Cart Price Rules</source>
        <translation>Marketing › Promozioni › Regole di prezzo del carrello</translation>
    </message>
    <message>
        <source>Stores › Settings › All Stores</source>
        <translation>Negozi › Impostazioni › Tutti i negozi</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>nessuna connessione</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>nessuna risposta in tempo</translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation>il certificato non è attendibile</translation>
    </message>
    <message>
        <source>the shop does not accept this login</source>
        <translation>il negozio non accetta questo accesso</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non consentito</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non trovato</translation>
    </message>
    <message>
        <source>the shop does not know this route</source>
        <translation>il negozio non conosce questo percorso</translation>
    </message>
    <message>
        <source>the shop refuses the question</source>
        <translation>il negozio rifiuta la richiesta</translation>
    </message>
    <message>
        <source>something else is there</source>
        <translation>lì c’è qualcos’altro</translation>
    </message>
    <message>
        <source>the shop&apos;s database is busy</source>
        <translation>il database del negozio è occupato</translation>
    </message>
    <message>
        <source>the shop asks for fewer requests</source>
        <translation>il negozio chiede meno richieste</translation>
    </message>
    <message>
        <source>the shop is in maintenance</source>
        <translation>il negozio è in manutenzione</translation>
    </message>
    <message>
        <source>an error inside the shop</source>
        <translation>un errore all’interno del negozio</translation>
    </message>
    <message>
        <source>no answer of Magento&apos;s API</source>
        <translation>non è una risposta dell’API di Magento</translation>
    </message>
    <message>
        <source>a file on this computer cannot be read or written</source>
        <translation>un file di questo computer non si può leggere o scrivere</translation>
    </message>
    <message>
        <source>a file on this computer is damaged</source>
        <translation>un file di questo computer è danneggiato</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>annullato</translation>
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
        <translation>%1 (rapporto %2)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without a year, in the letters of QLocale: “3 Nov”</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>The shop wants a code</source>
        <translation>Il negozio vuole un codice</translation>
    </message>
    <message>
        <source>It did not take that one. The authenticator app shows another one by and by.</source>
        <translation>Quello non è stato accettato. L’app di autenticazione ne mostrerà presto un altro.</translation>
    </message>
    <message>
        <source>This admin user signs in with two factors, and a code is good for one time only.</source>
        <translation>Questo utente amministratore accede con due fattori, e un codice vale una volta sola.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The folder %1 is read-only. The window keeps there what it does: choose another folder with --data-dir, or allow writing to this one.</source>
        <translation>La cartella %1 è di sola lettura. La finestra vi conserva ciò che fa: scegliere un’altra cartella con --data-dir o consentire la scrittura in questa.</translation>
    </message>
</context>
<context>
    <name>Tracking</name>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Cut it into several files.</source>
        <translation>Il file ha più di %1 righe. Dividerlo in più file.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Impossibile leggere il file %1: %2</translation>
    </message>
    <message>
        <source>The file has %1 MB; tables up to %2 MB can be imported. Cut it into several files.</source>
        <translation>Il file è di %1 MB; si possono importare tabelle fino a %2 MB. Dividerlo in più file.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Impossibile scrivere il file %1: %2</translation>
    </message>
    <message>
        <source>Two columns stand for %1. Take one of them away.</source>
        <translation>Due colonne stanno per %1. Toglierne una.</translation>
    </message>
    <message>
        <source>The first row names no column with the order&apos;s number (increment_id).</source>
        <translation>La prima riga non indica alcuna colonna con il numero dell’ordine (increment_id).</translation>
    </message>
    <message>
        <source>The first row names no column track_number, and neither sku nor source_code. Add the tracking numbers.</source>
        <translation>La prima riga non indica alcuna colonna track_number, né sku né source_code. Aggiungere i numeri di tracking.</translation>
    </message>
    <message>
        <source>Nothing stands here, and it is needed.</source>
        <translation>Qui non c’è nulla, ed è necessario.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a spreadsheet&apos;s formula or its error. Paste its value.</source>
        <translation>“%1” è una formula di foglio di calcolo o il suo errore. Incollarne il valore.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off digits of &quot;%1&quot;. Format the column as text and enter it in full.</source>
        <translation>Un foglio di calcolo ha tagliato cifre di “%1”. Formattare la colonna come testo e inserirlo per intero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of pieces.</source>
        <translation>“%1” non è un numero di pezzi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be more than zero.</source>
        <translation>“%1” deve essere maggiore di zero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>“%1” non è né sì né no.</translation>
    </message>
    <message>
        <source>This is longer than the shop keeps: 255 characters.</source>
        <translation>È più lungo di quanto il negozio tenga: 255 caratteri.</translation>
    </message>
    <message>
        <source>The quantity %1 stands without a SKU. Add it, or leave the quantity out to ship all that is left.</source>
        <translation>La quantità %1 è senza SKU. Aggiungerlo, o tralasciare la quantità per spedire tutto ciò che resta.</translation>
    </message>
    <message>
        <source>The shop has no order %1. Spreadsheets drop leading zeros: format the column as text.</source>
        <translation>Il negozio non ha un ordine %1. I fogli di calcolo tolgono gli zeri iniziali: formattare la colonna come testo.</translation>
    </message>
    <message>
        <source>Several stores have an order %1: %2. Add a column store_view that says which.</source>
        <translation>Più negozi hanno un ordine %1: %2. Aggiungere una colonna store_view che dica quale.</translation>
    </message>
    <message>
        <source>Order %1 cannot be shipped: %2</source>
        <translation>L’ordine %1 non si può spedire: %2</translation>
    </message>
    <message>
        <source>The order has no line with the SKU %1.</source>
        <translation>L’ordine non ha alcuna riga con lo SKU %1.</translation>
    </message>
    <message>
        <source>%1 is in no parcel by itself: it is virtual, or a part of what is shipped as one.</source>
        <translation>%1 non sta da solo in alcun collo: è virtuale, o parte di ciò che si spedisce insieme.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 that are left to ship.</source>
        <translation>%1 è più dei %2 che restano da spedire.</translation>
    </message>
    <message>
        <source>There is no source with the code &quot;%1&quot;.</source>
        <translation>Non c’è un’origine con il codice “%1”.</translation>
    </message>
    <message>
        <source>Other rows of this order name products and this one does not: what is in the parcel? Add the SKU.</source>
        <translation>Altre righe di questo ordine indicano prodotti e questa no: che cosa c’è nel collo? Aggiungere lo SKU.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what row %2 says of the same parcel.</source>
        <translation>“%1” non è ciò che la riga %2 dice dello stesso collo.</translation>
    </message>
    <message>
        <source>Nothing is left to ship of %1.</source>
        <translation>Non resta nulla da spedire di %1.</translation>
    </message>
    <message>
        <source>The order has the tracking number %1 already.</source>
        <translation>L’ordine ha già il numero di tracking %1.</translation>
    </message>
    <message>
        <source>Order %1 waits: row %2 of the same parcel cannot be used. Correct that row, and the parcel goes as a whole.</source>
        <translation>L’ordine %1 attende: la riga %2 dello stesso pacco non è utilizzabile. Corregga quella riga e il pacco partirà intero.</translation>
    </message>
    <message>
        <source>The row has more cells than the first one. Put quotes around what holds the separator.</source>
        <translation>La riga ha più celle della prima. Mettere tra virgolette ciò che contiene il separatore.</translation>
    </message>
    <message>
        <source>The file has more cells than can be imported at once. Take away columns that are not of parcels, or cut it into several files.</source>
        <translation>Il file ha più celle di quante se ne possano importare in una volta. Togliere le colonne che non riguardano i colli, o dividerlo in più file.</translation>
    </message>
</context>
<context>
    <name>qm::desktop::Desk</name>
    <message>
        <source>The list of shops cannot be read</source>
        <translation>Impossibile leggere l’elenco dei negozi</translation>
    </message>
    <message>
        <source>the practice store</source>
        <translation>il negozio di prova</translation>
    </message>
    <message>
        <source>That link is not followed</source>
        <translation>Il link non viene seguito</translation>
    </message>
    <message>
        <source>A link waits for no dialog: end what is open, and click on it again</source>
        <translation>Un link non attende alcuna finestra di dialogo: terminare ciò che è aperto e fare di nuovo clic sul link</translation>
    </message>
    <message>
        <source>It is of a shop that is called %1, and none is called so here.</source>
        <translation>È di un negozio chiamato %1, e qui nessuno si chiama così.</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Impossibile aprire il negozio</translation>
    </message>
    <message>
        <source>The local copy cannot be opened</source>
        <translation>Impossibile aprire la copia locale</translation>
    </message>
    <message>
        <source>The shop cannot be removed</source>
        <translation>Impossibile rimuovere il negozio</translation>
    </message>
    <message>
        <source>Staged changes are not pushed</source>
        <translation>Modifiche preparate non inviate</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of %1 did not reach the shop, or not for certain. They are lost when it is removed.</source>
        <translation>
            <numerusform>%n modifica di %1 non ha raggiunto il negozio, o non con certezza. Andrà persa quando lo si rimuove.</numerusform>
            <numerusform>%n modifiche di %1 non hanno raggiunto il negozio, o non con certezza. Andranno perse quando lo si rimuove.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the shop</source>
        <translation>Rimuovi il negozio</translation>
    </message>
    <message>
        <source>%1 was removed; nothing else was kept of it</source>
        <translation>%1 è stato rimosso; non ne era conservato nient’altro</translation>
    </message>
    <message>
        <source>%1 was removed, and with it %2</source>
        <translation>%1 è stato rimosso, e con esso %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>Impossibile aprire il libro delle operazioni</translation>
    </message>
    <message>
        <source>%1. It holds saved views and what was done so far. Nothing in it was changed, and no shop is opened without it.</source>
        <translation>%1. Contiene le viste salvate e ciò che è stato fatto finora. Nulla vi è stato modificato, e senza di esso non si apre alcun negozio.</translation>
    </message>
    <message>
        <source>A push is under way</source>
        <translation>È in corso un invio</translation>
    </message>
    <message>
        <source>The copy can be made again as soon as it has ended.</source>
        <translation>La copia si potrà rifare non appena sarà finito.</translation>
    </message>
    <message>
        <source>Another shop can be opened as soon as it has ended.</source>
        <translation>Si potrà aprire un altro negozio non appena sarà finito.</translation>
    </message>
    <message>
        <source>A push to it is under way: cancel the push, or wait for its end.</source>
        <translation>È in corso un invio verso di esso: annullarlo o attenderne la fine.</translation>
    </message>
</context>
<context>
    <name>qm::desktop::Instance</name>
    <message>
        <source>Another window has %1 open and does not answer. End it, or choose another folder with --data-dir.</source>
        <translation>Un’altra finestra ha aperto %1 e non risponde. Terminarla, o scegliere un’altra cartella con --data-dir.</translation>
    </message>
    <message>
        <source>No other program can reach this window: %1</source>
        <translation>Nessun altro programma può raggiungere questa finestra: %1</translation>
    </message>
</context>
<context>
    <name>qm::desktop::Program</name>
    <message>
        <source>The language changes as soon as the push has ended</source>
        <translation>La lingua cambierà non appena finirà l’invio</translation>
    </message>
    <message>
        <source>The report is on the clipboard: without keys, names and addresses</source>
        <translation>Il rapporto è negli appunti: senza chiavi, nomi né indirizzi</translation>
    </message>
</context>
<context>
    <name>qm::desktop::ShopOrderDesk</name>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Questo profilo è di sola lettura: non vi si invia nulla</translation>
    </message>
</context>
<context>
    <name>qm::desktop::ShopSession</name>
    <message>
        <source>nobody: the folder is read-only</source>
        <translation>nessuno: la cartella è di sola lettura</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Questo profilo è di sola lettura: non vi si invia nulla</translation>
    </message>
</context>
<context>
    <name>qm::desktop::UpdateCheck</name>
    <message>
        <source>Whether there is a new version could not be found out</source>
        <translation>Impossibile sapere se c’è una nuova versione</translation>
    </message>
    <message>
        <source>What is said of new versions is out of date: it is not believed</source>
        <translation>Ciò che si dice delle nuove versioni è scaduto: non viene creduto</translation>
    </message>
    <message>
        <source>What is said of new versions is not signed by who makes this program: it is not believed</source>
        <translation>Ciò che si dice delle nuove versioni non è firmato dagli autori di questo programma: non viene creduto</translation>
    </message>
    <message>
        <source>There is no newer version</source>
        <translation>Non c’è una versione più recente</translation>
    </message>
</context>
<context>
    <name>qm::tables::PaletteModel</name>
    <message>
        <source>over %1 found</source>
        <translation>oltre %1 trovati</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trovati</translation>
    </message>
    <message>
        <source>The local copy cannot be searched</source>
        <translation>Impossibile cercare nella copia locale</translation>
    </message>
    <message>
        <source>%1 · not in the local copy yet</source>
        <translation>%1 · non ancora nella copia locale</translation>
    </message>
    <message>
        <source>Actions on %1</source>
        <translation>Azioni su %1</translation>
    </message>
    <message>
        <source>Open %1 in the shop’s admin</source>
        <translation>Apri %1 nell’admin del negozio</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Filter this list: search “%1”</source>
        <translation>Filtra questo elenco: cerca “%1”</translation>
    </message>
    <message>
        <source>Ask the shop for products “%1”</source>
        <translation>Chiedi al negozio i prodotti “%1”</translation>
    </message>
    <message>
        <source>Ask the shop for customers “%1”</source>
        <translation>Chiedi al negozio i clienti “%1”</translation>
    </message>
    <message>
        <source>Ask the shop for orders “%1”</source>
        <translation>Chiedi al negozio gli ordini “%1”</translation>
    </message>
    <message>
        <source>1 request, when the local copy is not enough</source>
        <translation>1 richiesta, quando la copia locale non basta</translation>
    </message>
    <message>
        <source>Asking the shop</source>
        <translation>Interrogazione del negozio</translation>
    </message>
    <message>
        <source>The shop did not answer the question</source>
        <translation>Il negozio non ha risposto alla richiesta</translation>
    </message>
    <message>
        <source>The shop has nothing that fits either</source>
        <translation>Nemmeno il negozio ha qualcosa che corrisponda</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Altrove</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>Nel negozio</translation>
    </message>
</context>
<context>
    <name>qm::tables::ReviewModel</name>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>%1, limit %2 %</source>
        <translation>%1, limite %2&#xa0;%</translation>
    </message>
    <message>
        <source>follows the quantity</source>
        <translation>segue la quantità</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modifica</numerusform>
            <numerusform>%Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>Column titles of a review. “Base”: the value that was read from the shop before the edit</extracomment>
        <translation>Base</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>The value that was staged here</extracomment>
        <translation>Mio valore</translation>
    </message>
    <message>
        <source>Shop now</source>
        <translation>Negozio ora</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Staged changes</source>
        <translation>Modifiche preparate</translation>
    </message>
</context>
<context>
    <name>qm::tables::SetsModel</name>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Tutte le aperte</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Column title: a set of staged changes (noun)</extracomment>
        <translation>Lotto</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniziato</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>A che punto sono</translation>
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
        <translation>Qt %1 (compilato con %2), %3, %4</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Software libero sotto la GNU General Public License, versione 3 o successiva (GPL-3.0-or-later). È fornito senza alcuna garanzia.</translation>
    </message>
    <message>
        <source>Magento and Adobe Commerce are names of Adobe; this program is not Adobe’s.</source>
        <translation>Magento e Adobe Commerce sono nomi di Adobe; questo programma non è di Adobe.</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Realizzato con:</translation>
    </message>
    <message>
        <source>About Quartermaster</source>
        <translation>Informazioni su Quartermaster</translation>
    </message>
    <message>
        <source>A desk for the people who run Magento 2 shops.</source>
        <translation>Una scrivania per chi gestisce negozi Magento 2.</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>Versione, licenza e librerie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>qm::ui::Actions</name>
    <message>
        <source>&amp;Open anything…</source>
        <translation>Apertura &amp;rapida…</translation>
    </message>
    <message>
        <source>&amp;Search in this list</source>
        <translation>C&amp;erca in questo elenco</translation>
    </message>
    <message>
        <source>Add a &amp;filter…</source>
        <translation>Aggiungi un &amp;filtro…</translation>
    </message>
    <message>
        <source>&amp;Pull from the shop</source>
        <translation>Rec&amp;upera dal negozio</translation>
    </message>
    <message>
        <source>&amp;Cancel the pull</source>
        <translation>A&amp;nnulla il recupero</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Dettaglio</translation>
    </message>
    <message>
        <source>Pre&amp;vious row</source>
        <translation>Riga &amp;precedente</translation>
    </message>
    <message>
        <source>Ne&amp;xt row</source>
        <translation>Riga &amp;successiva</translation>
    </message>
    <message>
        <source>&amp;Open in admin</source>
        <translation>Apri nell’&amp;admin</translation>
    </message>
    <message>
        <source>&amp;Where the admin is…</source>
        <translation>&amp;Indirizzo dell’admin…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copia come CS&amp;V</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copia come Mar&amp;kdown</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copia come &amp;JSON</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selezion&amp;a tutto</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns…</source>
        <translation>Scegli le &amp;colonne…</translation>
    </message>
    <message>
        <source>Rese&amp;t columns</source>
        <translation>&amp;Reimposta le colonne</translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>&amp;Esporta ciò che è mostrato…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Importa un &amp;file…</translation>
    </message>
    <message>
        <source>Show &amp;low stock</source>
        <translation>Mostra le scorte &amp;basse</translation>
    </message>
    <message>
        <source>S&amp;ort by…</source>
        <translation>&amp;Ordina per…</translation>
    </message>
    <message>
        <source>Res&amp;ync selected</source>
        <translation>Ris&amp;incronizza la selezione</translation>
    </message>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>&amp;Modifica la cella</translation>
    </message>
    <message>
        <source>&amp;Paste from spreadsheet</source>
        <translation>&amp;Incolla da foglio di calcolo</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Riempi in &amp;basso</translation>
    </message>
    <message>
        <source>&amp;In stock or out</source>
        <translation>&amp;Disponibile o esaurito</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>&amp;Togli</translation>
    </message>
    <message>
        <source>Set pr&amp;ices…</source>
        <translation>Imposta i &amp;prezzi…</translation>
    </message>
    <message>
        <source>Change prices &amp;by %…</source>
        <translation>&amp;Modifica i prezzi in&#xa0;%…</translation>
    </message>
    <message>
        <source>Prices by a f&amp;ormula…</source>
        <translation>Prezzi con &amp;formula…</translation>
    </message>
    <message>
        <source>Discar&amp;d in these cells</source>
        <translation>&amp;Scarta in queste celle</translation>
    </message>
    <message>
        <source>&amp;Undo the staged edit</source>
        <translation>&amp;Ritira la modifica preparata</translation>
    </message>
    <message>
        <source>Discard all of this pa&amp;ge…</source>
        <translation>S&amp;carta tutto di questa pagina…</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Rivedi…</translation>
    </message>
    <message>
        <source>Pu&amp;sh…</source>
        <translation>&amp;Invia al negozio…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the push</source>
        <translation>A&amp;nnulla l’invio</translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation>&amp;Salva la vista…</translation>
    </message>
    <message>
        <source>Rena&amp;me this view…</source>
        <translation>Ri&amp;nomina questa vista…</translation>
    </message>
    <message>
        <source>D&amp;uplicate this view…</source>
        <translation>D&amp;uplica questa vista…</translation>
    </message>
    <message>
        <source>&amp;Write this view to a file…</source>
        <translation>Scrivi questa vista in un &amp;file…</translation>
    </message>
    <message>
        <source>Read a view &amp;from a file…</source>
        <translation>&amp;Leggi una vista da un file…</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>Ri&amp;muovi questa vista</translation>
    </message>
    <message>
        <source>Choose the &amp;scope…</source>
        <translation>Scegli l’&amp;ambito…</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>Area successi&amp;va</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Connect a shop…</source>
        <translation>&amp;Collega un negozio…</translation>
    </message>
    <message>
        <source>Try the &amp;practice store</source>
        <translation>Apri il negozio di &amp;prova</translation>
    </message>
    <message>
        <source>&amp;Remove a shop…</source>
        <translation>&amp;Rimuovi un negozio…</translation>
    </message>
    <message>
        <source>Copy the &amp;log of a run</source>
        <translation>Copia il &amp;registro di un’operazione</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferenze…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>E&amp;sci</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Come il &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>&amp;Guida a questa pagina</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copia la &amp;diagnostica</translation>
    </message>
    <message>
        <source>Look for a &amp;new version</source>
        <translation>Cerca una &amp;nuova versione</translation>
    </message>
    <message>
        <source>&amp;About Quartermaster</source>
        <translation>&amp;Informazioni su Quartermaster</translation>
    </message>
    <message>
        <source>Change a&amp;ttributes…</source>
        <translation>Modifica a&amp;ttributi…</translation>
    </message>
    <message>
        <source>When stoc&amp;k is low…</source>
        <translation>&amp;Quando le scorte sono basse…</translation>
    </message>
</context>
<context>
    <name>qm::ui::ActivityPage</name>
    <message>
        <source>Lines of the log</source>
        <translation>Righe del registro</translation>
    </message>
    <message>
        <source>The activity cannot be kept: %1</source>
        <translation>Impossibile conservare l’attività: %1</translation>
    </message>
    <message>
        <source>what was done with this shop</source>
        <translation>ciò che è stato fatto con questo negozio</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Non è stato ancora fatto nulla</translation>
    </message>
    <message>
        <source>Pulls appear here with everything they had to say, and stay.</source>
        <translation>I recuperi compaiono qui con tutto ciò che avevano da dire, e restano.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Operazioni</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copia il registro</translation>
    </message>
    <message>
        <source>What is shown, for a mail or a ticket</source>
        <translation>Ciò che è mostrato, per un’e-mail o un ticket</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Registro dell’operazione</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Canceled; what was read is kept</source>
        <translation>Annullato; ciò che è stato letto resta</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Registro di %1</translation>
    </message>
    <message>
        <source>Cut off when the program ended; what was read is kept</source>
        <translation>Interrotto alla chiusura del programma; ciò che è stato letto resta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further line(s) are not kept</source>
        <translation>
            <numerusform>%Ln altra riga non è conservata</numerusform>
            <numerusform>%Ln altre righe non sono conservate</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Errori %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Avvisi %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tutte %1</translation>
    </message>
    <message>
        <source>The log was copied</source>
        <translation>Il registro è stato copiato</translation>
    </message>
    <message>
        <source>Line between runs and log</source>
        <translation>Linea tra operazioni e registro</translation>
    </message>
    <message>
        <source>The shop was closed before the push ended; its changes say what became of them</source>
        <translation>Il negozio è stato chiuso prima della fine dell’invio; le modifiche dicono che cosa ne è stato</translation>
    </message>
</context>
<context>
    <name>qm::ui::AddressPage</name>
    <message>
        <source>Send the keys over plain http; anyone on the way can read them</source>
        <translation>Invia le chiavi in http non cifrato; chiunque lungo il percorso può leggerle</translation>
    </message>
    <message>
        <source>Where is the shop?</source>
        <translation>Dov’è il negozio?</translation>
    </message>
    <message>
        <source>Any address of it will do: the front page, a product, a page of the admin panel.</source>
        <translation>Va bene qualsiasi suo indirizzo: la pagina iniziale, un prodotto, una pagina del pannello di amministrazione.</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Indirizzo del negozio</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy e certificati</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Quello del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy</extracomment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Questo:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Indirizzo del proxy</translation>
    </message>
    <message>
        <source>none beside the system’s</source>
        <translation>nessuna oltre a quelle del sistema</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Choose the certificate of a private authority</source>
        <translation>Scegli il certificato di un’autorità privata</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>Autorità privata</translation>
    </message>
    <message>
        <source>SHA-256 of the only certificate to accept, 64 digits</source>
        <translation>SHA-256 dell’unico certificato da accettare, 64 cifre</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>Certificato fissato</translation>
    </message>
    <message>
        <source>Certificate of a private authority</source>
        <translation>Certificato di un’autorità privata</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificati (*.pem *.crt *.cer);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM)</source>
        <translation>%1 non contiene alcun certificato (PEM)</translation>
    </message>
    <message>
        <source>Nothing is sent yet; the test comes after the sign-in.</source>
        <translation>Non si invia ancora nulla; la prova viene dopo l’accesso.</translation>
    </message>
    <message>
        <source>That is a page of the admin panel; the shop is at %1</source>
        <translation>È una pagina del pannello di amministrazione; il negozio è a %1</translation>
    </message>
    <message>
        <source>The shop is asked at %1</source>
        <translation>Il negozio è interrogato a %1</translation>
    </message>
    <message>
        <source>A proxy’s address looks like http://HOST:PORT or socks5://HOST:PORT, without a password.</source>
        <translation>L’indirizzo di un proxy è del tipo http://HOST:PORT o socks5://HOST:PORT, senza password.</translation>
    </message>
    <message>
        <source>A certificate’s SHA-256 has 64 hexadecimal digits.</source>
        <translation>Lo SHA-256 di un certificato ha 64 cifre esadecimali.</translation>
    </message>
</context>
<context>
    <name>qm::ui::AllShopsPage</name>
    <message>
        <source>What is listed</source>
        <translation>Che cosa è elencato</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Tutti i negozi</translation>
    </message>
    <message>
        <source>%1 (not pulled yet)</source>
        <translation>%1 (non ancora recuperato)</translation>
    </message>
    <message>
        <source>%1 (its copy cannot be read until it is opened)</source>
        <translation>%1 (la sua copia non è leggibile finché non viene aperto)</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Senza %1</translation>
    </message>
    <message>
        <source>No shop has been pulled yet</source>
        <translation>Nessun negozio è stato ancora recuperato</translation>
    </message>
    <message>
        <source>This page lists what the local copies of all connected shops hold. Open a shop and pull it.</source>
        <translation>Questa pagina elenca ciò che contengono le copie locali di tutti i negozi collegati. Aprire un negozio e recuperarlo.</translation>
    </message>
    <message>
        <source>The local copies cannot be read</source>
        <translation>Impossibile leggere le copie locali</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nessuna corrispondenza</translation>
    </message>
    <message>
        <source>No shop has a row for these filters and this search.</source>
        <translation>Nessun negozio ha una riga per questi filtri e questa ricerca.</translation>
    </message>
</context>
<context>
    <name>qm::ui::AttributeChoice</name>
    <message>
        <source>Use default</source>
        <translation>Usa predefinito</translation>
    </message>
    <message>
        <source>Leave this attribute alone</source>
        <translation>Non modificare questo attributo</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attributo</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Scegli un attributo</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Nuovo valore di %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::AttributeEditDialog</name>
    <message>
        <source>Another attribute</source>
        <translation>Altro attributo</translation>
    </message>
    <message>
        <source>Also where no product of the attribute set has a value</source>
        <translation>Anche dove nessun prodotto del set di attributi ha un valore</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <translation>Modifica attributi</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln product(s)</source>
        <translation>
            <numerusform>Modifica %Ln prodotto</numerusform>
            <numerusform>Modifica %Ln prodotti</numerusform>
        </translation>
    </message>
    <message>
        <source>The same value for all of them, staged as one set.</source>
        <translation>Lo stesso valore per tutti, preparato come un solo lotto.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attributo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>What products would become</source>
        <translation>Come diventerebbero i prodotti</translation>
    </message>
    <message>
        <source>Staging sends nothing to the shop.</source>
        <translation>Preparare non invia nulla al negozio.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>Prepara %Ln modifica</numerusform>
            <numerusform>Prepara %Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Tutte le viste negozio</translation>
    </message>
    <message>
        <source>%1, all its views</source>
        <translation>%1, tutte le sue viste</translation>
    </message>
    <message>
        <source>Choose what is to be another</source>
        <translation>Scegliere che cosa deve cambiare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) change</source>
        <translation>
            <numerusform>%Ln prodotto cambia</numerusform>
            <numerusform>%Ln prodotti cambiano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are so already</source>
        <translation>
            <numerusform>%Ln valore è già così</numerusform>
            <numerusform>%Ln valori sono già così</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln tralasciato</numerusform>
            <numerusform>%Ln tralasciati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e %Ln altro</numerusform>
            <numerusform>%1 e %Ln altri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot be staged</source>
        <translation>
            <numerusform>%Ln valore non si può preparare</numerusform>
            <numerusform>%Ln valori non si possono preparare</numerusform>
        </translation>
    </message>
    <message>
        <source>So already: %1</source>
        <translation>Già così: %1</translation>
    </message>
    <message>
        <source>Without the attribute: %1</source>
        <translation>Senza l’attributo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) stay as they are</source>
        <translation>
            <numerusform>%Ln valore resta com’è</numerusform>
            <numerusform>%Ln valori restano come sono</numerusform>
        </translation>
    </message>
    <message>
        <source>all store views</source>
        <translation>tutte le viste negozio</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln product(s)</source>
        <extracomment>%1: names of attributes. What a set of changes is called.</extracomment>
        <translation>
            <numerusform>%1 di %Ln prodotto</numerusform>
            <numerusform>%1 di %Ln prodotti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln modifica preparata</numerusform>
            <numerusform>%Ln modifiche preparate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::CellEditing</name>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln modifica preparata</numerusform>
            <numerusform>%Ln modifiche preparate</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was typed: the cell stays as it is</source>
        <translation>Non è stato scritto nulla: la cella resta com’è</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Non c’è nulla da incollare</translation>
    </message>
    <message>
        <source>The block has more rows than the list from here on: nothing was pasted</source>
        <translation>Il blocco ha più righe dell’elenco da qui in poi: non è stato incollato nulla</translation>
    </message>
    <message>
        <source>Select the cell to copy and those below it first</source>
        <translation>Selezionare prima la cella da copiare e quelle sotto</translation>
    </message>
    <message>
        <source>These cells cannot be edited</source>
        <translation>Queste celle non si possono modificare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the block cannot be edited and stay</source>
        <translation>
            <numerusform>%Ln cella del blocco non si può modificare e resta com’è</numerusform>
            <numerusform>%Ln celle del blocco non si possono modificare e restano come sono</numerusform>
        </translation>
    </message>
    <message>
        <source>The change before is on its way to the shop</source>
        <translation>La modifica precedente è in viaggio verso il negozio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are as in the shop</source>
        <translation>
            <numerusform>%Ln cella è come nel negozio</numerusform>
            <numerusform>%Ln celle sono come nel negozio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln tralasciata</numerusform>
            <numerusform>%Ln tralasciate</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is staged in these cells</source>
        <translation>Nulla è preparato in queste celle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln modifica scartata</numerusform>
            <numerusform>%Ln modifiche scartate</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in these cells that could be taken away</source>
        <translation>In queste celle non c’è nulla da togliere</translation>
    </message>
    <message>
        <source>Choose a quantity at a source first</source>
        <translation>Scegliere prima una quantità in un’origine</translation>
    </message>
    <message>
        <source>Select prices first</source>
        <translation>Selezionare prima dei prezzi</translation>
    </message>
    <message>
        <source>There is no staged edit of this page to take back</source>
        <translation>Non c’è alcuna modifica preparata di questa pagina da ritirare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged edit(s) taken back</source>
        <translation>
            <numerusform>%Ln modifica preparata ritirata</numerusform>
            <numerusform>%Ln modifiche preparate ritirate</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is another one before all of it was read: nothing was pasted</source>
        <translation>L’elenco è cambiato prima di essere letto per intero: non è stato incollato nulla</translation>
    </message>
    <message>
        <source>The list is still being read: nothing was changed</source>
        <translation>L’elenco è ancora in lettura: non è stato modificato nulla</translation>
    </message>
    <message>
        <source>The block before still waits for its rows: this one was not pasted</source>
        <translation>Il blocco precedente attende ancora le sue righe: questo non è stato incollato</translation>
    </message>
    <message>
        <source>The list is still being read: the block is pasted when its rows are there</source>
        <translation>L’elenco è ancora in lettura: il blocco verrà incollato quando ci saranno le sue righe</translation>
    </message>
</context>
<context>
    <name>qm::ui::ChangesPage</name>
    <message>
        <source>Which changes are shown</source>
        <translation>Quali modifiche sono mostrate</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Tieni il mio</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Aggiungi di nuovo</translation>
    </message>
    <message>
        <source>Take the shop&apos;s</source>
        <translation>Prendi quello del negozio</translation>
    </message>
    <message>
        <source>Undo this set</source>
        <translation>Ripristina questo lotto</translation>
    </message>
    <message>
        <source>The same difference, on what the shop has now</source>
        <translation>La stessa differenza, su ciò che il negozio ha ora</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Sets of changes</source>
        <translation>Lotti di modifiche</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>Nulla è preparato</translation>
    </message>
    <message>
        <source>Edit quantities in Stock, or prices in Prices: what you type is staged here and reviewed before anything reaches the shop.</source>
        <translation>Modificare le quantità in Scorte, o i prezzi in Prezzi: ciò che si scrive viene preparato qui e rivisto prima che qualcosa raggiunga il negozio.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which changes are shown. “Open”: not pushed yet (adjective); “Trouble”: with conflicts or refusals</extracomment>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperte</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatte</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Tutte le aperte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln modifica scartata</numerusform>
            <numerusform>%Ln modifiche scartate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) resolved</source>
        <translation>
            <numerusform>%Ln modifica risolta</numerusform>
            <numerusform>%Ln modifiche risolte</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Ripristino di %1</translation>
    </message>
    <message>
        <source>There is nothing of this set that could be taken back</source>
        <translation>Nulla di questo lotto si può ripristinare</translation>
    </message>
    <message>
        <source>Staged as a set of its own: review and push it</source>
        <translation>Preparato come lotto a sé: rivederlo e inviarlo</translation>
    </message>
    <message numerus="yes">
        <source>Staged as a set of its own, without %Ln cell(s) that have another open change</source>
        <translation>
            <numerusform>Preparato come lotto a sé, senza %Ln cella che ha un’altra modifica aperta</numerusform>
            <numerusform>Preparato come lotto a sé, senza %Ln celle che hanno un’altra modifica aperta</numerusform>
        </translation>
    </message>
    <message>
        <source>Line between sets and changes</source>
        <translation>Linea tra lotti e modifiche</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)…</source>
        <translation>
            <numerusform>Invia %Ln modifica…</numerusform>
            <numerusform>Invia %Ln modifiche…</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Rivedi…</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)…</source>
        <translation>
            <numerusform>Scarta %Ln modifica…</numerusform>
            <numerusform>Scarta %Ln modifiche…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln staged change(s)?</source>
        <translation>
            <numerusform>Scartare %Ln modifica preparata?</numerusform>
            <numerusform>Scartare %Ln modifiche preparate?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::CheckList</name>
    <message>
        <source>The next step shows what is missing</source>
        <translation>Il passo successivo mostra ciò che manca</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifratura</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>API REST</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permessi</translation>
    </message>
    <message>
        <source>Stock sources</source>
        <translation>Origini delle scorte</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Dimensione pagina</translation>
    </message>
    <message>
        <source>Slashes in SKUs</source>
        <translation>Barre negli SKU</translation>
    </message>
</context>
<context>
    <name>qm::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Cerca una colonna</translation>
    </message>
    <message>
        <source>Enter shows and hides, Alt with an arrow key moves; titles can be dragged, too</source>
        <translation>Invio mostra e nasconde, Alt con un tasto freccia sposta; si possono anche trascinare i titoli</translation>
    </message>
</context>
<context>
    <name>qm::ui::ConnectDialog</name>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permessi</translation>
    </message>
    <message>
        <source>Name and mark</source>
        <translation>Nome e segno</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>Collega un negozio</translation>
    </message>
    <message>
        <source>The test only reads. Nothing is stored before the last step.</source>
        <translation>La prova legge soltanto. Nulla viene salvato prima dell’ultimo passo.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copia il rapporto</translation>
    </message>
    <message>
        <source>without keys and tokens</source>
        <translation>senza chiavi e token</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Prova di nuovo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Connect and pull</source>
        <translation>Collega e recupera</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Prova in corso</translation>
    </message>
    <message>
        <source>The shop lets us in</source>
        <translation>Il negozio consente l’accesso</translation>
    </message>
    <message>
        <source>One cause found</source>
        <translation>Trovata una causa</translation>
    </message>
    <message>
        <source>The profile was not stored</source>
        <translation>Il profilo non è stato salvato</translation>
    </message>
</context>
<context>
    <name>qm::ui::CustomerPane</name>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>Ordini %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Grezzo</translation>
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
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Iscrizione</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Partita IVA</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>default billing</source>
        <translation>fatturazione predefinita</translation>
    </message>
    <message>
        <source>default shipping</source>
        <translation>spedizione predefinita</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>No order of this account in the local copy</source>
        <translation>Nessun ordine di questo account nella copia locale</translation>
    </message>
</context>
<context>
    <name>qm::ui::DayChart</name>
    <message>
        <source>Orders per day</source>
        <translation>Ordini al giorno</translation>
    </message>
    <message>
        <source>Revenue per day in %1</source>
        <translation>Ricavi al giorno in %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s)</source>
        <translation>
            <numerusform>%1: %Ln ordine</numerusform>
            <numerusform>%1: %Ln ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>, %1 expected at this pace</source>
        <translation>, %1 previsti a questo ritmo</translation>
    </message>
</context>
<context>
    <name>qm::ui::DetailPane</name>
    <message>
        <source>Close the detail</source>
        <translation>Chiudi il dettaglio</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Parti della scheda</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Torna all’elenco</translation>
    </message>
</context>
<context>
    <name>qm::ui::FeatureTable</name>
    <message>
        <source>Orders and comments</source>
        <translation>Ordini e commenti</translation>
    </message>
    <message>
        <source>No Orders page</source>
        <translation>Nessuna pagina Ordini</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fatture</translation>
    </message>
    <message>
        <source>No invoices</source>
        <translation>Nessuna fattura</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Spedizioni</translation>
    </message>
    <message>
        <source>No shipments, no tracks</source>
        <translation>Né spedizioni né tracking</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Rimborsi</translation>
    </message>
    <message>
        <source>No refunds</source>
        <translation>Nessun rimborso</translation>
    </message>
    <message>
        <source>Payment transactions</source>
        <translation>Transazioni di pagamento</translation>
    </message>
    <message>
        <source>No transactions</source>
        <translation>Nessuna transazione</translation>
    </message>
    <message>
        <source>Products and prices</source>
        <translation>Prodotti e prezzi</translation>
    </message>
    <message>
        <source>No Products, no Prices</source>
        <translation>Né Prodotti né Prezzi</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributi</translation>
    </message>
    <message>
        <source>Codes without labels</source>
        <translation>Codici senza etichette</translation>
    </message>
    <message>
        <source>Attribute sets</source>
        <translation>Set di attributi</translation>
    </message>
    <message>
        <source>Sets without names</source>
        <translation>Set senza nomi</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>No categories</source>
        <translation>Nessuna categoria</translation>
    </message>
    <message>
        <source>Stock per source</source>
        <translation>Scorte per origine</translation>
    </message>
    <message>
        <source>Pieces per product only</source>
        <translation>Solo pezzi per prodotto</translation>
    </message>
    <message>
        <source>Stocks</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>No salable quantities</source>
        <translation>Nessuna quantità vendibile</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>No Customers page</source>
        <translation>Nessuna pagina Clienti</translation>
    </message>
    <message>
        <source>Customer groups</source>
        <translation>Gruppi di clienti</translation>
    </message>
    <message>
        <source>Groups without names</source>
        <translation>Gruppi senza nomi</translation>
    </message>
    <message>
        <source>Price rules and coupons</source>
        <translation>Regole di prezzo e coupon</translation>
    </message>
    <message>
        <source>No rules, no coupons</source>
        <translation>Né regole né coupon</translation>
    </message>
    <message>
        <source>Websites and store views</source>
        <translation>Siti web e viste negozio</translation>
    </message>
    <message>
        <source>Views without names</source>
        <translation>Viste senza nomi</translation>
    </message>
    <message>
        <source>Bulk monitor</source>
        <translation>Operazioni massive</translation>
    </message>
    <message>
        <source>No bulk monitor</source>
        <translation>Nessuna operazione massiva</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>not in this shop</source>
        <translation>non in questo negozio</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>non chiaro</translation>
    </message>
    <message>
        <source>What this login may read</source>
        <translation>Ciò che questo accesso può leggere</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funzione</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Resource in the role</source>
        <translation>Risorsa nel ruolo</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Se manca</translation>
    </message>
</context>
<context>
    <name>qm::ui::FieldEditing</name>
    <message>
        <source>The change before is on its way to the shop</source>
        <translation>La modifica precedente è in viaggio verso il negozio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln modifica preparata</numerusform>
            <numerusform>%Ln modifiche preparate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are as in the shop</source>
        <translation>
            <numerusform>%Ln valore è come nel negozio</numerusform>
            <numerusform>%Ln valori sono come nel negozio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln modifica scartata</numerusform>
            <numerusform>%Ln modifiche scartate</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on its way to the shop and cannot be taken back any more</source>
        <translation>È in viaggio verso il negozio e non si può più ritirare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged edit(s) taken back</source>
        <translation>
            <numerusform>%Ln modifica preparata ritirata</numerusform>
            <numerusform>%Ln modifiche preparate ritirate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::FieldRow</name>
    <message>
        <source>Take the staged edit back</source>
        <translation>Ritira la modifica preparata</translation>
    </message>
    <message>
        <source>Take the staged edit of %1 back</source>
        <translation>Ritira la modifica preparata di %1</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Nuovo valore di %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Prepara</translation>
    </message>
</context>
<context>
    <name>qm::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Cerca in questo elenco</translation>
    </message>
    <message>
        <source>What every row shown must hold</source>
        <translation>Ciò che ogni riga mostrata deve contenere</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Aggiungi un filtro</translation>
    </message>
</context>
<context>
    <name>qm::ui::FilterEditor</name>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Or…</source>
        <translation>O…</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Aggiungi filtro</translation>
    </message>
    <message>
        <source>The others stay</source>
        <translation>Gli altri restano</translation>
    </message>
    <message>
        <source>A condition beside this one: a row is shown when one of them holds</source>
        <translation>Una condizione accanto a questa: una riga è mostrata se ne vale una</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>Modifica filtro</translation>
    </message>
    <message>
        <source>or %1 %2</source>
        <translation>o %1 %2</translation>
    </message>
    <message>
        <source>In your time zone; with Z at the end in UTC</source>
        <translation>Nel proprio fuso orario; con Z alla fine in UTC</translation>
    </message>
    <message>
        <source>A, B, C</source>
        <translation>A, B, C</translation>
    </message>
    <message>
        <source>%part%</source>
        <translation>%parte%</translation>
    </message>
    <message>
        <source>2026-11-23, or -14d for 14 days ago</source>
        <translation>2026-11-23, o -14d per 14 giorni fa</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>Questa colonna non esiste</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Manca un valore</translation>
    </message>
</context>
<context>
    <name>qm::ui::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Guide · Quartermaster</source>
        <translation>Guida · Quartermaster</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Contenuto della guida</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Pagina della guida</translation>
    </message>
</context>
<context>
    <name>qm::ui::ImportDialog</name>
    <message>
        <source>Looking at the file</source>
        <translation>Esame del file</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lettura del file</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Il primo</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Rilevato: %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>tralasciata</translation>
    </message>
    <message>
        <source>the attribute of that name</source>
        <translation>l’attributo con quel nome</translation>
    </message>
    <message>
        <source>What the column %1 stands for</source>
        <translation>Per che cosa sta la colonna %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rifiutata</numerusform>
            <numerusform>%Ln rifiutate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are as the shop has them</source>
        <translation>
            <numerusform>%Ln valore è come nel negozio</numerusform>
            <numerusform>%Ln valori sono come nel negozio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way to the shop stay</source>
        <translation>
            <numerusform>%Ln in viaggio verso il negozio resta com’è</numerusform>
            <numerusform>%Ln in viaggio verso il negozio restano come sono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are left out</source>
        <translation>
            <numerusform>%Ln colonna tralasciata</numerusform>
            <numerusform>%Ln colonne tralasciate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace what %1 has staged in %Ln cell(s)</source>
        <translation>
            <numerusform>Sostituisci ciò che %1 ha preparato in %Ln cella</numerusform>
            <numerusform>Sostituisci ciò che %1 ha preparato in %Ln celle</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be staged of it</source>
        <translation>Non se ne può preparare nulla</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutate</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>Prepara %Ln modifica</numerusform>
            <numerusform>Prepara %Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importa un file</translation>
    </message>
    <message>
        <source>Write the refused rows to a file</source>
        <translation>Scrivi le righe rifiutate in un file</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Behind the name of a file: the rows of it that were refused</extracomment>
        <translation>rifiutate</translation>
    </message>
    <message>
        <source>Writing the refused rows</source>
        <translation>Scrittura delle righe rifiutate</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>Nothing of the file is staged.</source>
        <translation>Nulla di questo file è preparato.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leggilo di nuovo</translation>
    </message>
    <message>
        <source>What the file is about</source>
        <translation>Di che cosa tratta il file</translation>
    </message>
    <message>
        <source>+5 and −5 add to what is there</source>
        <translation>+5 e −5 si aggiungono all’esistente</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Quali righe sono mostrate</translation>
    </message>
    <message>
        <source>Write refused rows to a file…</source>
        <translation>Scrivi le righe rifiutate in un file…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabelle (*.csv *.tsv *.txt *.xlsx);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Altro file…</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prezzi</translation>
    </message>
    <message>
        <source>Product attributes</source>
        <translation>Attributi dei prodotti</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>comma ,</source>
        <extracomment>Signs that part the cells of a file</extracomment>
        <translation>virgola ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>punto e virgola ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulazione</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barra |</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>sceglierne una</translation>
    </message>
    <message>
        <source>as each number shows</source>
        <translation>secondo ogni numero</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgola</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Separatore</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Segno decimale</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where stock is; a column of a file</extracomment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Prime righe</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Prime righe del file</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Righe rifiutate</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Il file viene letto</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonne del file</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Sta per</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 righe lette</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln riga scritta in %1</numerusform>
            <numerusform>%Ln righe scritte in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of %1 staged</source>
        <translation>
            <numerusform>%Ln modifica di %1 preparata</numerusform>
            <numerusform>%Ln modifiche di %1 preparate</numerusform>
        </translation>
    </message>
    <message>
        <source>Line between columns and rows</source>
        <translation>Linea tra colonne e righe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln byte</numerusform>
        </translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Disponibile</translation>
    </message>
    <message>
        <source>Store view</source>
        <translation>Vista negozio</translation>
    </message>
    <message>
        <source>Id of the store view</source>
        <translation>Id della vista negozio</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Prezzo speciale</translation>
    </message>
    <message>
        <source>Special price from</source>
        <translation>Prezzo speciale dal</translation>
    </message>
    <message>
        <source>Special price until</source>
        <translation>Prezzo speciale fino al</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Id of the website</source>
        <translation>Id del sito web</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Gruppo di clienti</translation>
    </message>
    <message>
        <source>Tier price from quantity</source>
        <translation>Prezzo a scaglioni da quantità</translation>
    </message>
    <message>
        <source>Tier price</source>
        <translation>Prezzo a scaglioni</translation>
    </message>
    <message>
        <source>Kind of tier price</source>
        <extracomment>Fixed amount or percentage; a column of a file</extracomment>
        <translation>Tipo di prezzo a scaglioni</translation>
    </message>
</context>
<context>
    <name>qm::ui::ImportPreviewModel</name>
    <message>
        <source>good</source>
        <translation>valida</translation>
    </message>
    <message>
        <source>as the shop has it</source>
        <translation>come nel negozio</translation>
    </message>
    <message>
        <source>%1 has staged another value</source>
        <translation>%1 ha preparato un altro valore</translation>
    </message>
    <message>
        <source>on its way to the shop</source>
        <translation>in viaggio verso il negozio</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
</context>
<context>
    <name>qm::ui::ImportRefusalModel</name>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Nel file</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>qm::ui::LabelsDialog</name>
    <message>
        <source>Reading the local copy</source>
        <translation>Lettura della copia locale</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Open this label</source>
        <translation>Apri questa etichetta</translation>
    </message>
    <message numerus="yes">
        <source>Shipping labels of %Ln order(s)</source>
        <translation>
            <numerusform>Etichette di spedizione di %Ln ordine</numerusform>
            <numerusform>Etichette di spedizione di %Ln ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Spedizione</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln etichetta</numerusform>
            <numerusform>%Ln etichette</numerusform>
        </translation>
    </message>
    <message>
        <source>The local copy has no shipping label of these orders</source>
        <translation>La copia locale non ha etichette di spedizione di questi ordini</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Cartella per i PDF</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) written</source>
        <translation>
            <numerusform>%Ln etichetta scritta</numerusform>
            <numerusform>%Ln etichette scritte</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens PDFs: save the label and open it elsewhere</source>
        <translation>Nessun programma di questo computer apre i PDF: salvi l’etichetta e la apra altrove</translation>
    </message>
    <message>
        <source>No shipping labels</source>
        <translation>Nessuna etichetta di spedizione</translation>
    </message>
</context>
<context>
    <name>qm::ui::LadderSection</name>
    <message>
        <source>Prices</source>
        <translation>Prezzi</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Prezzo base</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Prezzo speciale</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Tier prices</source>
        <translation>Prezzi a scaglioni</translation>
    </message>
    <message>
        <source>No tier prices</source>
        <translation>Nessun prezzo a scaglioni</translation>
    </message>
    <message>
        <source>There is no price in these cells that could be taken away</source>
        <translation>In queste celle non c’è alcun prezzo da togliere</translation>
    </message>
    <message>
        <source>Customer group of a new tier</source>
        <translation>Gruppo di clienti di un nuovo scaglione</translation>
    </message>
    <message>
        <source>Website of a new tier</source>
        <translation>Sito web di un nuovo scaglione</translation>
    </message>
    <message>
        <source>All websites</source>
        <translation>Tutti i siti web</translation>
    </message>
    <message>
        <source>Quantity of a new tier</source>
        <translation>Quantità di un nuovo scaglione</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Quantità minima</translation>
    </message>
    <message>
        <source>Price of a new tier</source>
        <translation>Prezzo di un nuovo scaglione</translation>
    </message>
    <message>
        <source>Price, or 5 % off</source>
        <translation>Prezzo, o 5&#xa0;% di sconto</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>Aggiungi uno scaglione</translation>
    </message>
    <message>
        <source>A tier needs a price, or a discount like 5 %</source>
        <translation>Uno scaglione richiede un prezzo, o uno sconto come 5&#xa0;%</translation>
    </message>
</context>
<context>
    <name>qm::ui::LadderView</name>
    <message>
        <source>Tier prices</source>
        <translation>Prezzi a scaglioni</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Da %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
</context>
<context>
    <name>qm::ui::LevelMark</name>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in ordine</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>da sapere</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallito</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>non controllato</translation>
    </message>
</context>
<context>
    <name>qm::ui::ListPage</name>
    <message>
        <source>Save view</source>
        <translation>Salva vista</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>Copiato: %1</translation>
    </message>
    <message>
        <source>The columns are as they were at first</source>
        <translation>Le colonne sono come all’inizio</translation>
    </message>
    <message>
        <source>The columns are as saved</source>
        <translation>Le colonne sono come salvate</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tab separated (*.tsv)</source>
        <translation>Separato da tabulazioni (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Esporta ciò che è mostrato</translation>
    </message>
    <message>
        <source>The list is still being read: export it when its count is there</source>
        <translation>L’elenco è ancora in lettura: esportarlo quando ne compare il totale</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Scrittura: %1</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>Scritto in %2: %1</translation>
    </message>
    <message>
        <source>Canceled; nothing was written</source>
        <translation>Annullato; non è stato scritto nulla</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Non è stato scritto nulla. %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>That row is not in the local copy</source>
        <translation>Quella riga non è nella copia locale</translation>
    </message>
    <message>
        <source>All store views are shown: the row is not of %1</source>
        <translation>Sono mostrate tutte le viste negozio: la riga non è di %1</translation>
    </message>
    <message>
        <source>The columns of this list cannot be read: %1</source>
        <translation>Impossibile leggere le colonne di questo elenco: %1</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nulla è selezionato</translation>
    </message>
    <message>
        <source>The local copy is kept by %1</source>
        <translation>La copia locale è tenuta da %1</translation>
    </message>
    <message>
        <source>The shop is being read already: what changed comes with it. Resync when it is done</source>
        <translation>Il negozio è già in lettura: le modifiche arrivano con questa lettura. Risincronizzare al termine</translation>
    </message>
    <message numerus="yes">
        <source>For more than %1 rows a pull is faster</source>
        <translation>
            <numerusform>Per più di %1 riga è più veloce un recupero</numerusform>
            <numerusform>Per più di %1 righe è più veloce un recupero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) selected</source>
        <translation>
            <numerusform>%Ln cella selezionata</numerusform>
            <numerusform>%Ln celle selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Selezione: %1</translation>
    </message>
    <message>
        <source>So many selected rows are not kept through a new order or filter: none is selected now</source>
        <translation>Tante righe selezionate non si mantengono se cambia l’ordine o il filtro: ora nessuna è selezionata</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>Sort by (with Shift: and then by)</source>
        <translation>Ordina per (con Maiusc: e poi per)</translation>
    </message>
    <message>
        <source>%1 (ascending, %2)</source>
        <translation>%1 (crescente, %2)</translation>
    </message>
    <message>
        <source>%1 (descending, %2)</source>
        <translation>%1 (decrescente, %2)</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>mancano %1 s</translation>
    </message>
    <message>
        <source>First pull</source>
        <translation>Primo recupero</translation>
    </message>
    <message>
        <source>First pull, at the %1 now</source>
        <translation>Primo recupero, ora: %1</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Vista “%1” rimossa</translation>
    </message>
    <message>
        <source>It can be put back until another view is chosen.</source>
        <translation>Si può rimettere finché non si sceglie un’altra vista.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rimetti</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>The local copy is damaged</source>
        <translation>La copia locale è danneggiata</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Impossibile mostrare l’elenco</translation>
    </message>
    <message>
        <source>It can be made again from the shop; the damaged file is kept. Saved views are not in it and are safe.</source>
        <translation>Si può rifare dal negozio; il file danneggiato viene tenuto. Le viste salvate non ne fanno parte e sono al sicuro.</translation>
    </message>
    <message>
        <source>The local copy cannot be asked for what this view wants.</source>
        <translation>La copia locale non può dare ciò che questa vista vuole.</translation>
    </message>
    <message>
        <source>The local copy was asked and did not answer.</source>
        <translation>La copia locale è stata interrogata e non ha risposto.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Make the copy again</source>
        <translation>Rifai la copia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Nothing in %1</source>
        <translation>Nulla in %1</translation>
    </message>
    <message>
        <source>Other stores of this shop may have some.</source>
        <translation>Altre viste negozio possono averne.</translation>
    </message>
    <message>
        <source>Show all store views</source>
        <translation>Mostra tutte le viste negozio</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Nulla corrisponde a questo filtro</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches all %n filters</source>
        <translation>
            <numerusform>Nulla corrisponde a %n filtro</numerusform>
            <numerusform>Nulla corrisponde a tutti i %n filtri</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaving one out would show:</source>
        <translation>Senza uno di essi si vedrebbero:</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Cancella il filtro</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n filters</source>
        <translation>
            <numerusform>Cancella %n filtro</numerusform>
            <numerusform>Cancella %n filtri</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the shop</source>
        <translation>Chiedi al negozio</translation>
    </message>
    <message>
        <source>One request, for what is searched for, without the other filters</source>
        <translation>Una richiesta, per ciò che si cerca, senza gli altri filtri</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>ricerca “%1”</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Senza %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Seleziona tutti i %1</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>è stata rimossa nel frattempo</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nome della vista</translation>
    </message>
    <message>
        <source>The view was not saved: %1</source>
        <translation>La vista non è stata salvata: %1</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Vista “%1” salvata</translation>
    </message>
    <message>
        <source>This view is always there: duplicate it to have it under another name</source>
        <translation>Questa vista è fissa: duplicarla per averla con un altro nome</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Rinomina vista</translation>
    </message>
    <message>
        <source>Duplicate view</source>
        <translation>Duplica vista</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>Write this view to a file</source>
        <translation>Scrivi questa vista in un file</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Viste (*.json)</translation>
    </message>
    <message>
        <source>The view is in %1</source>
        <translation>La vista è in %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>Read a view from a file</source>
        <translation>Leggi una vista da un file</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossibile leggere %1: %2</translation>
    </message>
    <message>
        <source>The view is one of another page: %1</source>
        <translation>La vista è di un’altra pagina: %1</translation>
    </message>
    <message>
        <source>This view is always there</source>
        <translation>Questa vista è fissa</translation>
    </message>
    <message>
        <source>The view was not removed: %1</source>
        <translation>La vista non è stata rimossa: %1</translation>
    </message>
    <message>
        <source>Saved views cannot be read: %1</source>
        <translation>Impossibile leggere le viste salvate: %1</translation>
    </message>
    <message>
        <source>Select products first</source>
        <translation>Selezionare prima dei prodotti</translation>
    </message>
    <message>
        <source>There is no staged edit of this page to take back</source>
        <translation>Non c’è alcuna modifica preparata di questa pagina da ritirare</translation>
    </message>
    <message>
        <source>Line between list and detail</source>
        <translation>Linea tra elenco e dettaglio</translation>
    </message>
    <message>
        <source>Change attributes of %1…</source>
        <extracomment>%1: how many products are selected</extracomment>
        <translation>Modifica attributi di %1…</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: how many rows are selected, to the clipboard</extracomment>
        <translation>Copia %1</translation>
    </message>
    <message>
        <source>Resync %1</source>
        <extracomment>%1: how many rows are selected, that are read again from the shop</extracomment>
        <translation>Risincronizza %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::LiveQuestion</name>
    <message>
        <source>Type %1 to push to a live shop</source>
        <translation>Scrivere %1 per inviare a un negozio in produzione</translation>
    </message>
</context>
<context>
    <name>qm::ui::LowLevelsDialog</name>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Low stock numbers</source>
        <translation>Soglie di scorte basse</translation>
    </message>
    <message>
        <source>When is stock low?</source>
        <translation>Quando le scorte sono basse?</translation>
    </message>
    <message>
        <source>With fewer pieces than this at a source that is in stock. Where a source has no number, that of all sources counts; without it, the shop&apos;s own number of each product. Nothing is changed in the shop.</source>
        <translation>Con meno pezzi di questi presso un’origine disponibile. Dove un’origine non ha un numero vale quello di tutte le origini; senza di esso quello del negozio per ogni prodotto. Nel negozio non cambia nulla.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Tutte le origini</translation>
    </message>
    <message>
        <source>the shop&apos;s number</source>
        <extracomment>In an empty field for a number of pieces: the shop&apos;s own number of each product is used</extracomment>
        <translation>numero del negozio</translation>
    </message>
    <message>
        <source>Write a number of pieces, such as 5, or nothing.</source>
        <translation>Scrivere un numero di pezzi, come 5, o nulla.</translation>
    </message>
    <message>
        <source>Kept. The window that keeps the copy shows it from its next start on.</source>
        <translation>Conservato. La finestra che tiene la copia lo mostra dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Low stock goes by the numbers you gave.</source>
        <translation>Le scorte basse seguono i numeri indicati.</translation>
    </message>
</context>
<context>
    <name>qm::ui::MainWindow</name>
    <message>
        <source>Not connected</source>
        <translation>Non collegato</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>What stands behind “Local copy:” while no shop is open</extracomment>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Apertura di %1</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Va bene</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Open in admin</source>
        <translation>Apri nell’admin</translation>
    </message>
    <message>
        <source>Where is the admin?</source>
        <translation>Dov’è il pannello di amministrazione?</translation>
    </message>
    <message>
        <source>Most shops keep their admin at an address of their own.
What stands behind %1/ when you are logged in there, up to the next slash?</source>
        <translation>La maggior parte dei negozi ha il pannello di amministrazione a un indirizzo proprio.
Che cosa c’è dopo %1/ quando vi si è effettuato l’accesso, fino alla barra successiva?</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>As&amp;petto</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>V&amp;ai</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Mo&amp;difiche</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;iuto</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importa un file</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>Nulla è preparato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are in the shop, read back</source>
        <translation>
            <numerusform>%Ln modifica è nel negozio, riletta</numerusform>
            <numerusform>%Ln modifiche sono nel negozio, rilette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s) are in the shop</source>
        <translation>
            <numerusform>%1 su %Ln modifica nel negozio</numerusform>
            <numerusform>%1 su %Ln modifiche nel negozio</numerusform>
        </translation>
    </message>
    <message>
        <source>Quartermaster did not end as it should</source>
        <translation>Quartermaster non è terminato come dovuto</translation>
    </message>
    <message>
        <source>That was the session that began %1. Staged changes are safe, they are on the disk; what was on its way to a shop is asked of the shop before anything else is sent.</source>
        <translation>Era la sessione iniziata il %1. Le modifiche preparate sono al sicuro, sul disco; di ciò che era in viaggio verso un negozio si chiede al negozio prima di inviare altro.</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copia il registro</translation>
    </message>
    <message>
        <source>Version %1 can be had</source>
        <translation>È disponibile la versione %1</translation>
    </message>
    <message>
        <source>You have %1. Nothing is installed by itself.</source>
        <translation>La versione in uso è %1. Nulla si installa da sé.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Apri la sua pagina</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>%1 is not in the local copy</source>
        <translation>%1 non è nella copia locale</translation>
    </message>
    <message>
        <source>It is not in the local copy, which %1 keeps</source>
        <translation>Non è nella copia locale, tenuta da %1</translation>
    </message>
    <message>
        <source>It is not in the local copy yet; the pull that is running brings it</source>
        <translation>Non è ancora nella copia locale; il recupero in corso lo porta</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>mancano %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>mancano %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>mancano %1 h</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Recupero</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Rows a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Making lists of %1 fast</source>
        <extracomment>%1: a kind in the plural, “orders”</extracomment>
        <translation>Indicizzazione: %1</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>Rilettura: %1</translation>
    </message>
    <message>
        <source>Pulling %1</source>
        <translation>Recupero: %1</translation>
    </message>
    <message>
        <source>trying</source>
        <extracomment>After “Offline”: the shop is being asked again right now</extracomment>
        <translation>nuovo tentativo</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>prossimo tentativo %1</translation>
    </message>
    <message>
        <source>next try in %1 s</source>
        <translation>prossimo tentativo fra %1 s</translation>
    </message>
    <message>
        <source>integration token</source>
        <translation>token di integrazione</translation>
    </message>
    <message>
        <source>admin user</source>
        <translation>utente amministratore</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>the copy is kept by %1</source>
        <translation>la copia è tenuta da %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenzione</translation>
    </message>
    <message>
        <source>The pull stopped</source>
        <translation>Recupero interrotto</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Collegato</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Non ancora interrogato</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>What stands behind “Local copy:” when there is none yet</extracomment>
        <translation>in creazione</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuota</translation>
    </message>
    <message>
        <source>%1 under way, %2 may be at once</source>
        <extracomment>Both numbers are of requests to the shop</extracomment>
        <translation>%1 in corso, %2 possibili insieme</translation>
    </message>
    <message>
        <source>%1 waiting for their turn</source>
        <translation>%1 in attesa del proprio turno</translation>
    </message>
    <message>
        <source>the shop asked for a pause</source>
        <translation>il negozio ha chiesto una pausa</translation>
    </message>
    <message>
        <source>%1 since the shop was opened</source>
        <translation>%1 dall’apertura del negozio</translation>
    </message>
    <message>
        <source>The shop wants a code</source>
        <translation>Il negozio vuole un codice</translation>
    </message>
</context>
<context>
    <name>qm::ui::NamePage</name>
    <message>
        <source>Live: a shop with customers.</source>
        <translation>Produzione: un negozio con clienti.</translation>
    </message>
    <message>
        <source>Staging: a shop to try things on.</source>
        <translation>Staging: un negozio su cui provare.</translation>
    </message>
    <message>
        <source>Read only: nothing in this shop is ever changed from here</source>
        <translation>Sola lettura: da qui non si modifica mai nulla in questo negozio</translation>
    </message>
    <message>
        <source>The keys go into the keychain of this computer, never into a file. The profile itself holds no secret.</source>
        <translation>Le chiavi vanno nel portachiavi di questo computer, mai in un file. Il profilo stesso non contiene segreti.</translation>
    </message>
    <message>
        <source>What is it called, and how careful must one be?</source>
        <translation>Come si chiama, e quanta prudenza serve?</translation>
    </message>
    <message>
        <source>The name and the mark stand at the top of the window whenever this shop is open.</source>
        <translation>Il nome e il segno stanno in cima alla finestra quando questo negozio è aperto.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Store view</source>
        <translation>Vista negozio</translation>
    </message>
    <message>
        <source>Keep them until Quartermaster closes</source>
        <translation>Tienile fino alla chiusura di Quartermaster</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Riprova con il portachiavi</translation>
    </message>
    <message>
        <source>All store views (this login may not list them)</source>
        <translation>Tutte le viste negozio (questo accesso non può elencarle)</translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Tutte le viste negozio</translation>
    </message>
    <message>
        <source>A name is needed: letters, digits, “-”, “_” and “.”.</source>
        <translation>Serve un nome: lettere, cifre, “-”, “_” e “.”.</translation>
    </message>
    <message>
        <source>A name has letters, digits, “-”, “_” and “.”, nothing else.</source>
        <translation>Un nome ha lettere, cifre, “-”, “_” e “.”, nient’altro.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>C’è già un profilo con questo nome.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the keys</source>
        <translation>Il portachiavi di questo computer non ha accettato le chiavi</translation>
    </message>
    <message>
        <source>%1.

Nothing was stored. The keys can stay in memory until Quartermaster closes; to have them again at the next start, set these variables where it is started (or each with _FILE, naming a file):
%2</source>
        <translation>%1.

Nulla è stato salvato. Le chiavi possono restare in memoria fino alla chiusura di Quartermaster; per riaverle al prossimo avvio, impostare queste variabili dove viene avviato (o ciascuna con _FILE, indicando un file):
%2</translation>
    </message>
    <message>
        <source>That name is kept for the practice store.</source>
        <translation>Questo nome è riservato al negozio di prova.</translation>
    </message>
    <message>
        <source>The environment has other keys for this name</source>
        <translation>L’ambiente ha altre chiavi per questo nome</translation>
    </message>
    <message>
        <source>Nothing was stored: what was tested would not be used, because Quartermaster was started with these variables (or their _FILE form), which come first:
%1

Give the profile another name, or start Quartermaster without them.</source>
        <translation>Nulla è stato salvato: ciò che è stato provato non verrebbe usato, perché Quartermaster è stato avviato con queste variabili (o la loro forma _FILE), che hanno la precedenza:
%1

Dare un altro nome al profilo, oppure avviare Quartermaster senza di esse.</translation>
    </message>
</context>
<context>
    <name>qm::ui::OpenActionsDialog</name>
    <message>
        <source>It arrived</source>
        <translation>È arrivata</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Non è arrivata</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Open actions on orders</source>
        <translation>Azioni in sospeso sugli ordini</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Che cosa si fa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situazione</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>No action on an order is open</source>
        <translation>Nessuna azione su un ordine è in sospeso</translation>
    </message>
    <message>
        <source>Look for the reference %1 in the shop&apos;s admin, and at the payment provider&apos;s account where money moves; then say what you found.</source>
        <translation>Cerchi il riferimento %1 nell’admin del negozio e, dove si muove denaro, nell’account del fornitore dei pagamenti; poi dica che cosa ha trovato.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Sending, one order after the other</source>
        <translation>Invio, un ordine dopo l’altro</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>%1 su %Ln fatta</numerusform>
            <numerusform>%1 su %Ln fatte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open action(s)</source>
        <translation>
            <numerusform>%Ln azione in sospeso</numerusform>
            <numerusform>%Ln azioni in sospeso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderLinesView</name>
    <message>
        <source>What lies at which source</source>
        <translation>Che cosa si trova in quale origine</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordinato</translation>
    </message>
    <message>
        <source>Ship now</source>
        <translation>Da spedire ora</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Spedito</translation>
    </message>
    <message>
        <source>“%1” is not a number of pieces.</source>
        <translation>“%1” non è un numero di pezzi.</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderMenu</name>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Ordini</translation>
    </message>
    <message>
        <source>&amp;Ship…</source>
        <translation>&amp;Spedisci…</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>&amp;Fattura…</translation>
    </message>
    <message>
        <source>&amp;Refund…</source>
        <translation>&amp;Rimborsa…</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>Co&amp;mmenta…</translation>
    </message>
    <message>
        <source>Put on &amp;hold…</source>
        <translation>Sos&amp;pendi…</translation>
    </message>
    <message>
        <source>Take &amp;off hold…</source>
        <translation>&amp;Togli la sospensione…</translation>
    </message>
    <message>
        <source>&amp;Cancel orders…</source>
        <extracomment>orders, for good</extracomment>
        <translation>&amp;Annulla gli ordini…</translation>
    </message>
    <message>
        <source>Add a &amp;parcel…</source>
        <translation>Aggiungi un &amp;collo…</translation>
    </message>
    <message>
        <source>By their &amp;numbers…</source>
        <translation>Per &amp;numero…</translation>
    </message>
    <message>
        <source>Import a &amp;tracking file…</source>
        <translation>&amp;Importa un file di tracking…</translation>
    </message>
    <message>
        <source>Pick &amp;list…</source>
        <translation>&amp;Lista di prelievo…</translation>
    </message>
    <message>
        <source>No order is selected</source>
        <translation>Nessun ordine è selezionato</translation>
    </message>
    <message>
        <source>A push of orders is under way: it ends first</source>
        <translation>È in corso un invio di ordini: prima deve finire</translation>
    </message>
    <message>
        <source>Tracking file</source>
        <translation>File di tracking</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt)</source>
        <translation>Tabelle (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>The tracking file cannot be used</source>
        <translation>Il file di tracking non si può usare</translation>
    </message>
    <message>
        <source>Change the stat&amp;us…</source>
        <translation>Cambia lo stat&amp;o…</translation>
    </message>
    <message>
        <source>Op&amp;en actions…</source>
        <translation>Azioni in sosp&amp;eso…</translation>
    </message>
    <message>
        <source>Pac&amp;king slips…</source>
        <translation>Distinte di imba&amp;llaggio…</translation>
    </message>
    <message>
        <source>Shipping la&amp;bels…</source>
        <translation>Etic&amp;hette di spedizione…</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Questo profilo è di sola lettura: non vi si invia nulla</translation>
    </message>
    <message>
        <source>The login&apos;s role may not do that: %1</source>
        <translation>Il ruolo dell’accesso non lo consente: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) on orders are open: see “Open actions” in the menu Orders</source>
        <translation>
            <numerusform>%Ln azione sugli ordini è in sospeso: si veda «Azioni in sospeso» nel menu Ordini</numerusform>
            <numerusform>%Ln azioni sugli ordini sono in sospeso: si veda «Azioni in sospeso» nel menu Ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>To ship, by source and a&amp;ge…</source>
        <translation>Da spedire, per ori&amp;gine ed età…</translation>
    </message>
    <message>
        <source>Ship %1…</source>
        <extracomment>%1: how many orders are selected</extracomment>
        <translation>Spedisci %1…</translation>
    </message>
    <message>
        <source>Invoice %1…</source>
        <extracomment>%1: how many orders are selected</extracomment>
        <translation>Fattura %1…</translation>
    </message>
    <message>
        <source>Hold %1…</source>
        <extracomment>%1: how many orders are selected, that are put on hold</extracomment>
        <translation>Sospendi %1…</translation>
    </message>
    <message numerus="yes">
        <source>That is done with %Ln order(s) at most: select fewer</source>
        <translation>
            <numerusform>Si fa con %Ln ordine al massimo: selezionarne meno</numerusform>
            <numerusform>Si fa con %Ln ordini al massimo: selezionarne meno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderNumbersDialog</name>
    <message>
        <source>Numbers with blanks, commas or lines between them</source>
        <translation>Numeri separati da spazi, virgole o a capo</translation>
    </message>
    <message>
        <source>Find these orders</source>
        <translation>Trova questi ordini</translation>
    </message>
    <message>
        <source>Orders by their numbers</source>
        <translation>Ordini per numero</translation>
    </message>
    <message>
        <source>Order numbers</source>
        <translation>Numeri d’ordine</translation>
    </message>
    <message>
        <source>What is done with them</source>
        <translation>Che cosa se ne fa</translation>
    </message>
    <message>
        <source>Ship</source>
        <extracomment>Buttons, what is done with the orders that were found: verbs, as Magento’s own admin calls them</extracomment>
        <translation>Spedisci</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fattura</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenta</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Togli la sospensione</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Annulla gli ordini</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rimborsa</translation>
    </message>
    <message>
        <source>Numbers that several stores use</source>
        <translation>Numeri usati da più negozi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Asking the shop</source>
        <translation>Interrogazione del negozio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) found</source>
        <translation>
            <numerusform>%Ln ordine trovato</numerusform>
            <numerusform>%Ln ordini trovati</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the shop: %1</source>
        <translation>non nel negozio: %1</translation>
    </message>
    <message>
        <source>several stores use a number: tick those that are meant</source>
        <translation>più negozi usano uno stesso numero: spuntare gli ordini intesi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>No order is left</source>
        <translation>Non resta alcun ordine</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderPane</name>
    <message>
        <source>Ship…</source>
        <translation>Spedisci…</translation>
    </message>
    <message>
        <source>Invoice…</source>
        <translation>Fattura…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Rimborsa…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Commenta…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Sospendi…</translation>
    </message>
    <message>
        <source>Take off hold…</source>
        <translation>Togli la sospensione…</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <extracomment>an order, for good</extracomment>
        <translation>Annulla l’ordine…</translation>
    </message>
    <message>
        <source>Add a parcel…</source>
        <translation>Aggiungi un collo…</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Questo profilo è di sola lettura: non vi si invia nulla</translation>
    </message>
    <message>
        <source>customer notified</source>
        <translation>cliente avvisato</translation>
    </message>
    <message>
        <source>None in the local copy</source>
        <translation>Nessuno nella copia locale</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Totale complessivo</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Origine: %1</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Rimborsato</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorizzazione</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Incasso</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annullamento</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rimborso</translation>
    </message>
    <message>
        <source>Comment on invoice %1: “%2”</source>
        <translation>Commento alla fattura %1: “%2”</translation>
    </message>
    <message>
        <source>Comment on shipment %1: “%2”</source>
        <translation>Commento alla spedizione %1: “%2”</translation>
    </message>
    <message>
        <source>Comment on refund %1: “%2”</source>
        <translation>Commento al rimborso %1: “%2”</translation>
    </message>
    <message>
        <source>Comment: “%1”</source>
        <translation>Commento: “%1”</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Invoices %1</source>
        <translation>Fatture %1</translation>
    </message>
    <message>
        <source>Shipments %1</source>
        <translation>Spedizioni %1</translation>
    </message>
    <message>
        <source>Refunds %1</source>
        <translation>Rimborsi %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Grezzo</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>copia: %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>%1 to ship · %2 shipped</source>
        <translation>%1 da spedire · %2 spediti</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Shipped by its parts, one by one</source>
        <translation>Spedito per parti, una per una</translation>
    </message>
    <message>
        <source>Subtotal, incl. tax</source>
        <translation>Subtotale, imposte incluse</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Spese spedizione</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sconto</translation>
    </message>
    <message>
        <source>Discount, %1</source>
        <translation>Sconto, %1</translation>
    </message>
    <message>
        <source>Paid %1 · refunded %2 · tax %3</source>
        <translation>Pagato %1 · rimborsato %2 · imposte %3</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Spedire a</translation>
    </message>
    <message>
        <source>Nothing to ship</source>
        <translation>Nulla da spedire</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Fatturare a</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Purchase order %1</source>
        <translation>Ordine di acquisto %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Fattura %1</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>Metodo di spedizione</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transazioni</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiusa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperta</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Ordine effettuato</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Stato %1</translation>
    </message>
    <message>
        <source>Invoice %1,</source>
        <translation>Fattura %1,</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Spedizione %1</translation>
    </message>
    <message>
        <source>Refund %1,</source>
        <translation>Rimborso %1,</translation>
    </message>
    <message>
        <source>The login&apos;s role may not do that: %1</source>
        <translation>Il ruolo dell’accesso non lo consente: %1</translation>
    </message>
    <message>
        <source>Shipping labels…</source>
        <translation>Etichette di spedizione…</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderRequestsDialog</name>
    <message>
        <source>Requests of the plan</source>
        <translation>Richieste del piano</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderWorkDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Reading the orders from the shop</source>
        <translation>Lettura degli ordini dal negozio</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln refused row(s)…</source>
        <translation>
            <numerusform>Salva %Ln riga rifiutata…</numerusform>
            <numerusform>Salva %Ln righe rifiutate…</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the shop just now; each order is read again before its request.</source>
        <translation>Letto ora dal negozio; ogni ordine si rilegge prima della sua richiesta.</translation>
    </message>
    <message>
        <source>Sending, one order after the other</source>
        <translation>Invio, un ordine dopo l’altro</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>%1 su %Ln fatta</numerusform>
            <numerusform>%1 su %Ln fatte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known to have arrived: look in the shop</source>
        <translation>
            <numerusform>%Ln con arrivo non noto: guardare nel negozio</numerusform>
            <numerusform>%Ln con arrivo non noto: guardare nel negozio</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the refused rows go</source>
        <translation>Dove scrivere le righe rifiutate</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1. Corrected, it can be imported again.</source>
        <translation>Scritto in %1. Una volta corretto, si può importare di nuovo.</translation>
    </message>
    <message>
        <source>Stopping after the order at hand; the rest stays staged</source>
        <translation>Si ferma dopo l’ordine in corso; il resto rimane preparato</translation>
    </message>
    <message>
        <source>Leave this order out</source>
        <translation>Tralascia questo ordine</translation>
    </message>
    <message>
        <source>Refused ones again</source>
        <translation>Riprova le rifiutate</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %Ln order(s)</source>
        <translation>
            <numerusform>Commenta %Ln ordine</numerusform>
            <numerusform>Commenta %Ln ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %Ln order(s)</source>
        <translation>
            <numerusform>Cambia lo stato di %Ln ordine</numerusform>
            <numerusform>Cambia lo stato di %Ln ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln order(s) on hold</source>
        <translation>
            <numerusform>Sospendi %Ln ordine</numerusform>
            <numerusform>Sospendi %Ln ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln order(s) off hold</source>
        <translation>
            <numerusform>Togli la sospensione di %Ln ordine</numerusform>
            <numerusform>Togli la sospensione di %Ln ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln order(s)</source>
        <translation>
            <numerusform>Annulla %Ln ordine</numerusform>
            <numerusform>Annulla %Ln ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invoice %Ln order(s)</source>
        <translation>
            <numerusform>Fattura %Ln ordine</numerusform>
            <numerusform>Fattura %Ln ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %Ln order(s)</source>
        <translation>
            <numerusform>Spedisci %Ln ordine</numerusform>
            <numerusform>Spedisci %Ln ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund %Ln order(s)</source>
        <translation>
            <numerusform>Rimborsa %Ln ordine</numerusform>
            <numerusform>Rimborsa %Ln ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a parcel to %Ln order(s)</source>
        <translation>
            <numerusform>Aggiungi un collo a %Ln ordine</numerusform>
            <numerusform>Aggiungi un collo a %Ln ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done with each order</source>
        <translation>Che cosa si fa con ogni ordine</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Includilo di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be done</source>
        <translation>
            <numerusform>%Ln impossibile</numerusform>
            <numerusform>%Ln impossibili</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, move %1 %2 with %3 for order %4 of %5</source>
        <translation>Sì, muovi %1 %2 con %3 per l’ordine %4 di %5</translation>
    </message>
    <message numerus="yes">
        <source>Yes, move the money of %Ln order(s) as it stands above</source>
        <translation>
            <numerusform>Sì, muovi il denaro di %Ln ordine come indicato sopra</numerusform>
            <numerusform>Sì, muovi il denaro di %Ln ordini come indicato sopra</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln action(s)</source>
        <translation>
            <numerusform>Prepara %Ln azione</numerusform>
            <numerusform>Prepara %Ln azioni</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Questo profilo è di sola lettura: non vi si invia nulla</translation>
    </message>
    <message>
        <source>Say yes to the money step first</source>
        <translation>Confermare prima il movimento di denaro</translation>
    </message>
    <message>
        <source>Paste tracking numbers</source>
        <translation>Incolla i numeri di tracciamento</translation>
    </message>
    <message>
        <source>Print packing slips after the push</source>
        <translation>Stampa le distinte di imballaggio dopo l’invio</translation>
    </message>
    <message>
        <source>From a spreadsheet, into this row and those below it</source>
        <translation>Da un foglio di calcolo, in questa riga e in quelle sotto</translation>
    </message>
    <message numerus="yes">
        <source>E-mail the customers where the file says so: %Ln e-mail(s)</source>
        <translation>
            <numerusform>Invia un’e-mail ai clienti dove lo dice il file: %Ln e-mail</numerusform>
            <numerusform>Invia un’e-mail ai clienti dove lo dice il file: %Ln e-mail</numerusform>
        </translation>
    </message>
    <message>
        <source>Ship from %1</source>
        <translation>Spedisci da %1</translation>
    </message>
    <message>
        <source>Stop at the first refusal; the rest stays staged</source>
        <translation>Fermarsi al primo rifiuto; il resto rimane in attesa</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at the first refusal: %Ln action(s) stay staged</source>
        <translation>
            <numerusform>Fermato al primo rifiuto: %Ln azione rimane in attesa</numerusform>
            <numerusform>Fermato al primo rifiuto: %Ln azioni rimangono in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln request(s): %1 read, %2 act, %3 read again</source>
        <translation>
            <numerusform>Almeno %Ln richiesta: %1 leggono, %2 agiscono, %3 rileggono</numerusform>
            <numerusform>Almeno %Ln richieste: %1 leggono, %2 agiscono, %3 rileggono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln action(s) to LIVE</source>
        <translation>
            <numerusform>Invia %Ln azione in PRODUZIONE</numerusform>
            <numerusform>Invia %Ln azioni in PRODUZIONE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln action(s)</source>
        <translation>
            <numerusform>Invia %Ln azione</numerusform>
            <numerusform>Invia %Ln azioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run at %1: nothing was sent. What the shop itself refuses is known when it is sent.</source>
        <translation>Simulazione alle %1: non è stato inviato nulla. Ciò che il negozio stesso rifiuta si sa all’invio.</translation>
    </message>
    <message>
        <source>Tracking file</source>
        <translation>File di tracking</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt)</source>
        <translation>Tabelle (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Reading the tracking file</source>
        <translation>Lettura del file di tracciamento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of the file are not among these: nothing is done with them</source>
        <translation>
            <numerusform>%Ln ordine del file non è tra questi: non se ne fa nulla</numerusform>
            <numerusform>%Ln ordini del file non sono tra questi: non se ne fa nulla</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracking file…</source>
        <translation>File di tracciamento…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulazione</translation>
    </message>
    <message>
        <source>Set carrier for all</source>
        <translation>Corriere per tutti</translation>
    </message>
    <message>
        <source>Parcels of these orders out of a table, CSV or XLSX</source>
        <translation>I pacchi di questi ordini da una tabella, CSV o XLSX</translation>
    </message>
    <message>
        <source>Everything but what writes: planned again from the shop as it is now</source>
        <translation>Tutto tranne ciò che scrive: pianificato di nuovo dal negozio com’è ora</translation>
    </message>
    <message>
        <source>%1 has only %2 of %3.</source>
        <translation>%1 ha solo %2 di %3.</translation>
    </message>
    <message>
        <source>Nothing is pushed until another source is chosen or the order is left out.</source>
        <translation>Non si invia nulla finché non si sceglie un’altra origine o non si tralascia l’ordine.</translation>
    </message>
    <message numerus="yes">
        <source>Leave all %Ln out</source>
        <translation>
            <numerusform>Tralascia %Ln</numerusform>
            <numerusform>Tralascia tutti e %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln source(s), pieces: %1</source>
        <extracomment>Of a list of shipments, behind how many they are</extracomment>
        <translation>
            <numerusform>da %Ln origine, pezzi: %1</numerusform>
            <numerusform>da %Ln origini, pezzi: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Solve %1 or leave it out to go on</source>
        <translation>Risolvi %1 o tralascialo per continuare</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Mostra richieste</translation>
    </message>
    <message>
        <source>What would be sent to the shop, word by word, without secrets</source>
        <translation>Ciò che verrebbe inviato al negozio, parola per parola, senza segreti</translation>
    </message>
    <message>
        <source>%1 has none of %2.</source>
        <translation>%1 non ha nessun %2.</translation>
    </message>
    <message>
        <source>Nothing is pushed until only what is there is shipped, or the order is left out.</source>
        <translation>Non si invia nulla finché non si spedisce solo ciò che c’è o non si tralascia l’ordine.</translation>
    </message>
    <message>
        <source>Nothing is pushed until the order is left out.</source>
        <translation>Non si invia nulla finché non si tralascia l’ordine.</translation>
    </message>
    <message>
        <source>Ship what is there</source>
        <translation>Spedisci ciò che c’è</translation>
    </message>
    <message>
        <source>%1: %2 to do</source>
        <translation>%1: %2 da fare</translation>
    </message>
    <message>
        <source>%1: nothing to do in %2</source>
        <translation>%1: niente da fare in %2</translation>
    </message>
    <message>
        <source>%1: %2 to do, nothing to do in %3</source>
        <translation>%1: %2 da fare, niente da fare in %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message numerus="yes">
        <source>Ship once more what an earlier import of this file shipped: %Ln parcel(s)</source>
        <translation>
            <numerusform>Spedire di nuovo ciò che un’importazione precedente di questo file ha spedito: %Ln collo</numerusform>
            <numerusform>Spedire di nuovo ciò che un’importazione precedente di questo file ha spedito: %Ln colli</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderWorkForm</name>
    <message>
        <source>Comes to</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Customers may see the comment in their account</source>
        <translation>I clienti possono vedere il commento nel loro account</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>Come si paga</translation>
    </message>
    <message>
        <source>Record as paid (no money is taken)</source>
        <translation>Registra come pagato (non si preleva denaro)</translation>
    </message>
    <message>
        <source>Capture online</source>
        <translation>Incassa online</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Denaro</translation>
    </message>
    <message>
        <source>authorised %1</source>
        <translation>autorizzato %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>SKU</source>
        <extracomment>Column titles. “Open”: how many are still to be shipped, invoiced or refunded (adjective, a number follows)</extracomment>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Ship now</source>
        <translation>Da spedire ora</translation>
    </message>
    <message>
        <source>Invoice now</source>
        <translation>Da fatturare ora</translation>
    </message>
    <message>
        <source>Refund now</source>
        <translation>Da rimborsare ora</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Righe dell’ordine</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Corriere</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Numeri di tracking</translation>
    </message>
    <message>
        <source>several with commas between them; may be added later</source>
        <translation>più di uno, separati da virgole; si possono aggiungere dopo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Spedizione</translation>
    </message>
    <message>
        <source>How money goes back</source>
        <translation>Come torna il denaro</translation>
    </message>
    <message>
        <source>Offline (no money is returned by the shop)</source>
        <translation>Offline (il negozio non restituisce denaro)</translation>
    </message>
    <message>
        <source>Online, of invoice %1</source>
        <translation>Online, della fattura %1</translation>
    </message>
    <message>
        <source>Shipping, %1</source>
        <translation>Spese spedizione, %1</translation>
    </message>
    <message>
        <source>Refunded on top, %1</source>
        <translation>Rimborsato in più, %1</translation>
    </message>
    <message>
        <source>Fee kept back, %1</source>
        <translation>Commissione trattenuta, %1</translation>
    </message>
    <message>
        <source>The goods go back to stock</source>
        <translation>La merce torna in magazzino</translation>
    </message>
    <message>
        <source>“%1” is not a number of pieces.</source>
        <translation>“%1” non è un numero di pezzi.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1” non è un importo.</translation>
    </message>
    <message numerus="yes">
        <source>E-mail the customers: the shop sends %Ln e-mail(s)</source>
        <translation>
            <numerusform>Avvisa i clienti via e-mail: il negozio invia %Ln e-mail</numerusform>
            <numerusform>Avvisa i clienti via e-mail: il negozio invia %Ln e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail the customers of %Ln order(s). Off: the shop sends none</source>
        <translation>
            <numerusform>Avvisa via e-mail i clienti di %Ln ordine. Disattivato: il negozio non ne invia</numerusform>
            <numerusform>Avvisa via e-mail i clienti di %Ln ordini. Disattivato: il negozio non ne invia</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtotal %1</source>
        <translation>Subtotale %1</translation>
    </message>
    <message>
        <source>discount −%1</source>
        <translation>sconto −%1</translation>
    </message>
    <message>
        <source>shipping %1</source>
        <translation>spedizione %1</translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation>imposte %1</translation>
    </message>
    <message>
        <source>on top %1</source>
        <translation>in più %1</translation>
    </message>
    <message>
        <source>fee −%1</source>
        <translation>commissione −%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More than was paid: the shop refunds %1 %2 at most.</source>
        <translation>Più di quanto è stato pagato: il negozio rimborsa al massimo %1 %2.</translation>
    </message>
    <message>
        <source>The shop may count the tax in another way: its own sum counts.</source>
        <translation>Il negozio può calcolare le imposte in altro modo: vale la sua somma.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>of an order</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Only what the orders&apos; state has. Magento 2.4.7 and later refuse another status than the order has already; the shop says so then, and nothing changes.</source>
        <translation>Solo ciò che la condizione degli ordini ammette. Magento 2.4.7 e successivi rifiutano uno stato diverso da quello che l’ordine ha già; il negozio allora lo dice e nulla cambia.</translation>
    </message>
    <message>
        <source>From where the goods are, by the sources&apos; priority</source>
        <translation>Da dove si trova la merce, secondo la priorità delle origini</translation>
    </message>
    <message>
        <source>Add a comment to each shipment</source>
        <translation>Aggiungi un commento a ogni spedizione</translation>
    </message>
</context>
<context>
    <name>qm::ui::OverflowTabs</name>
    <message>
        <source>%1 more</source>
        <translation>altri %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::OverviewPage</name>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Non ancora contato</translation>
    </message>
    <message>
        <source>As of %1: the local copy cannot be read any more. %2</source>
        <translation>Al %1: la copia locale non si può più leggere. %2</translation>
    </message>
    <message>
        <source>The local copy cannot be read. %1</source>
        <translation>Impossibile leggere la copia locale. %1</translation>
    </message>
    <message>
        <source>%1 · counted in the local copy, no requests made</source>
        <translation>%1 · contato nella copia locale, senza richieste</translation>
    </message>
    <message>
        <source>%1 · orders of %2 · counted in the local copy, no requests made</source>
        <translation>%1 · ordini di %2 · contato nella copia locale, senza richieste</translation>
    </message>
    <message>
        <source>by this hour there were %1</source>
        <translation>a quest’ora erano %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) on %1</source>
        <translation>
            <numerusform>%Ln ordine il %1</numerusform>
            <numerusform>%Ln ordini il %1</numerusform>
        </translation>
    </message>
    <message>
        <source>to 4 h</source>
        <translation>fino a 4 h</translation>
    </message>
    <message>
        <source>to 24 h</source>
        <translation>fino a 24 h</translation>
    </message>
    <message>
        <source>1–3 days</source>
        <translation>1–3 giorni</translation>
    </message>
    <message>
        <source>3+ days</source>
        <translation>oltre 3 giorni</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Totale</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) %1</source>
        <translation>
            <numerusform>%Ln ordine, %1</numerusform>
            <numerusform>%Ln ordini, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No order waits</source>
        <translation>Nessun ordine da evadere</translation>
    </message>
    <message>
        <source>All waiting</source>
        <translation>Totale da evadere</translation>
    </message>
    <message>
        <source>All that wait, %1</source>
        <translation>Tutti da evadere, %1</translation>
    </message>
    <message>
        <source>All orders that wait</source>
        <translation>Tutti gli ordini da evadere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) below the shop’s threshold, soonest out first</source>
        <translation>
            <numerusform>%Ln ubicazione sotto la soglia del negozio, prima ciò che si esaurisce prima</numerusform>
            <numerusform>%Ln ubicazioni sotto la soglia del negozio, prima ciò che si esaurisce prima</numerusform>
        </translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Giacenza</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>Soglia minima</translation>
    </message>
    <message>
        <source>Sold a day</source>
        <translation>Vendite/giorno</translation>
    </message>
    <message>
        <source>Out in</source>
        <translation>Esaurito tra</translation>
    </message>
    <message>
        <source>%1, %2 on hand</source>
        <translation>%1, giacenza %2</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shop(s)</source>
        <translation>
            <numerusform>%Ln negozio</numerusform>
            <numerusform>Tutti i %Ln negozi</numerusform>
        </translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Ordini oggi</translation>
    </message>
    <message>
        <source>Revenue today</source>
        <translation>Ricavi oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Da evadere</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Scorte basse</translation>
    </message>
    <message>
        <source>Failed lines</source>
        <translation>Righe fallite</translation>
    </message>
    <message>
        <source>Copy age</source>
        <translation>Età copia</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>ancora nessuna copia</translation>
    </message>
    <message>
        <source>Orders today in %1</source>
        <translation>Ordini di oggi in %1</translation>
    </message>
    <message>
        <source>Orders yesterday in %1</source>
        <translation>Ordini di ieri in %1</translation>
    </message>
    <message>
        <source>Orders waiting in %1</source>
        <translation>Ordini da evadere in %1</translation>
    </message>
    <message>
        <source>Low stock in %1</source>
        <translation>Scorte basse in %1</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>non completa</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>non aperto</translation>
    </message>
    <message>
        <source>Failed lines of the last run in %1</source>
        <translation>Righe fallite dell’ultima operazione in %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Questione</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln ordine</numerusform>
            <numerusform>%Ln ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Old copy</source>
        <translation>Copia vecchia</translation>
    </message>
    <message>
        <source>The last complete pull was %1 ago</source>
        <translation>L’ultimo recupero completo è di %1 fa</translation>
    </message>
    <message>
        <source>Pull</source>
        <extracomment>A button: fetch from the shop (verb)</extracomment>
        <translation>Recupera</translation>
    </message>
    <message>
        <source>Read-only: the copy is kept by %1</source>
        <translation>Sola lettura: la copia è tenuta da %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln questione</numerusform>
            <numerusform>%Ln questioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>A button: go to the page that asks and answer there (verb)</extracomment>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) failed</source>
        <translation>
            <numerusform>%Ln riga fallita</numerusform>
            <numerusform>%Ln righe fallite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avviso</numerusform>
            <numerusform>%Ln avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>What was done cannot be read: %1</source>
        <translation>Impossibile leggere ciò che è stato fatto: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>Which shops</source>
        <translation>Quali negozi</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Negozi</translation>
    </message>
    <message>
        <source>revenue is never added across currencies</source>
        <translation>i ricavi non si sommano mai fra valute</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>Questo negozio</translation>
    </message>
    <message>
        <source>Connect a shop…</source>
        <translation>Collega un negozio…</translation>
    </message>
    <message>
        <source>Orders waiting, by age</source>
        <translation>Ordini da evadere, per età</translation>
    </message>
    <message>
        <source>a number opens the list</source>
        <translation>un numero apre l’elenco</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Richiede intervento</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>Ordini al giorno</translation>
    </message>
    <message>
        <source>last 30 days, without canceled ones</source>
        <translation>ultimi 30 giorni, senza gli annullati</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Che cosa mostrano le barre</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ricavi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln SKU(s)</source>
        <translation>
            <numerusform>Mostra %Ln SKU</numerusform>
            <numerusform>Mostra tutti i %Ln SKU</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>The shop wants a code of the authenticator app</source>
        <translation>Il negozio vuole un codice dell’app di autenticazione</translation>
    </message>
</context>
<context>
    <name>qm::ui::Palette</name>
    <message>
        <source>Open anything</source>
        <translation>Apertura rapida</translation>
    </message>
    <message>
        <source>Order number, name, e-mail, SKU, page or action</source>
        <translation>Numero d’ordine, nome, e-mail, SKU, pagina o azione</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>local copy</source>
        <translation>copia locale</translation>
    </message>
    <message>
        <source>local copy, %1 ms</source>
        <translation>copia locale, %1 ms</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Narrow to %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>qm::ui::PapersDialog</name>
    <message>
        <source>Reading the local copy</source>
        <translation>Lettura della copia locale</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message numerus="yes">
        <source>Packing slips of %Ln order(s)</source>
        <translation>
            <numerusform>Distinte di imballaggio di %Ln ordine</numerusform>
            <numerusform>Distinte di imballaggio di %Ln ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick list for %Ln order(s)</source>
        <translation>
            <numerusform>Lista di prelievo per %Ln ordine</numerusform>
            <numerusform>Lista di prelievo per %Ln ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), one for each source</source>
        <translation>
            <numerusform>%Ln file, uno per origine</numerusform>
            <numerusform>%Ln file, uno per origine</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of these orders is to be shipped</source>
        <translation>Di questi ordini non c’è nulla da spedire</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Cartella per i PDF</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Scritto: %1</translation>
    </message>
    <message>
        <source>Asking the shop from where the goods leave</source>
        <translation>Si chiede al negozio da dove parte la merce</translation>
    </message>
    <message>
        <source>Shelf attribute</source>
        <translation>Attributo dello scaffale</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>The shop could not be asked from where the goods leave: %1</source>
        <translation>Non è stato possibile chiedere al negozio da dove parte la merce: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) left out that cannot be shipped now: %1</source>
        <translation>
            <numerusform>%Ln ordine tralasciato, che ora non si può spedire: %1</numerusform>
            <numerusform>%Ln ordini tralasciati, che ora non si possono spedire: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Making the papers</source>
        <translation>Preparazione dei documenti</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln paper(s) are shown; all are printed and saved.</source>
        <translation>
            <numerusform>Sono mostrati i primi %1 di %Ln documento; tutti vengono stampati e salvati.</numerusform>
            <numerusform>Sono mostrati i primi %1 di %Ln documenti; tutti vengono stampati e salvati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Stampa</translation>
    </message>
</context>
<context>
    <name>qm::ui::PermissionsPage</name>
    <message>
        <source>Copy for the administrator</source>
        <translation>Copia per l’amministratore</translation>
    </message>
    <message>
        <source>A customer has no role</source>
        <translation>Un cliente non ha un ruolo</translation>
    </message>
    <message>
        <source>The shop shows this login what the customer may see, and nothing of the shop’s own lists.</source>
        <translation>Il negozio mostra a questo accesso ciò che può vedere il cliente, e nulla degli elenchi propri del negozio.</translation>
    </message>
    <message>
        <source>This login may read everything Quartermaster uses</source>
        <translation>Questo accesso può leggere tutto ciò che Quartermaster usa</translation>
    </message>
    <message>
        <source>Only reading was tried. Whether the role may change anything was not: that would write.</source>
        <translation>È stata provata solo la lettura. Se il ruolo possa modificare qualcosa non è stato provato: sarebbe una scrittura.</translation>
    </message>
    <message>
        <source>This login may read %1 of %2</source>
        <translation>Questo accesso può leggere %1 su %2</translation>
    </message>
    <message>
        <source>The rest stays empty; that may be what you want. Changes were not tried: that would write.</source>
        <translation>Il resto rimane vuoto; forse è ciò che si vuole. Le modifiche non sono state provate: sarebbe una scrittura.</translation>
    </message>
    <message>
        <source>To allow more: System › Permissions › User Roles, the user’s role, tick the resources.</source>
        <translation>Per consentire di più: Sistema › Permessi › Ruoli utente, il ruolo dell’utente, spuntare le risorse.</translation>
    </message>
    <message>
        <source>To allow more: System › Extensions › Integrations, this integration, API, tick the resources, save, then Reauthorize.</source>
        <translation>Per consentire di più: Sistema › Estensioni › Integrazioni, questa integrazione, API, spuntare le risorse, salvare, poi Riautorizza.</translation>
    </message>
    <message>
        <source>The role of this login lacks:</source>
        <translation>Al ruolo di questo accesso manca:</translation>
    </message>
</context>
<context>
    <name>qm::ui::PlanDelegate</name>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Corriere</translation>
    </message>
</context>
<context>
    <name>qm::ui::PlanModel</name>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fatto: %1</translation>
    </message>
    <message>
        <source>Done with fewer pieces than asked for</source>
        <translation>Fatto con meno pezzi di quanti richiesti</translation>
    </message>
    <message>
        <source>Was done already</source>
        <translation>Era già fatto</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Not known whether it arrived</source>
        <translation>Arrivo non noto</translation>
    </message>
    <message>
        <source>Not sent: its money step was not confirmed</source>
        <translation>Non inviato: il movimento di denaro non è stato confermato</translation>
    </message>
    <message>
        <source>Still staged</source>
        <translation>Ancora preparato</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message>
        <source>Comment: “%1”</source>
        <translation>Commento: “%1”</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Stato %1</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Togli la sospensione</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <extracomment>an order, for good</extracomment>
        <translation>Annullalo</translation>
    </message>
    <message>
        <source>Capture %1 online for %2</source>
        <translation>Incassa %1 online per %2</translation>
    </message>
    <message>
        <source>Record as paid %1</source>
        <translation>Registra come pagato %1</translation>
    </message>
    <message>
        <source>Pay back %1 online for %2</source>
        <translation>Restituisci %1 online per %2</translation>
    </message>
    <message>
        <source>Refund offline %1</source>
        <translation>Rimborsa offline %1</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Collo %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tralasciato</translation>
    </message>
    <message>
        <source>Ready, with an e-mail</source>
        <translation>Pronto, con e-mail</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>none yet, may be added later</source>
        <translation>ancora nessuno, si può aggiungere dopo</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column title: the order’s number</extracomment>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Che cosa si fa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Corriere</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numero di tracking</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Spedire a</translation>
    </message>
    <message>
        <source>Shipment %1 of it</source>
        <translation>La sua spedizione %1</translation>
    </message>
    <message>
        <source>no source alone</source>
        <extracomment>Instead of the name of a source from which an order could be shipped</extracomment>
        <translation>nessuna origine da sola</translation>
    </message>
    <message>
        <source>None of %1</source>
        <extracomment>Short, for a narrow column: goods that are missing. %1 is a SKU</extracomment>
        <translation>Nessun %1</translation>
    </message>
    <message>
        <source>Only %1 of %2</source>
        <extracomment>Short, for a narrow column: %1 pieces are there, %2 is a SKU</extracomment>
        <translation>Solo %1 di %2</translation>
    </message>
</context>
<context>
    <name>qm::ui::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contrasto elevato, chiaro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contrasto elevato, scuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione testo</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccolo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Molto grande</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Righe degli elenchi</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>Ravvicinate</translation>
    </message>
    <message>
        <source>With more room</source>
        <translation>Con più spazio</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Inizia con</translation>
    </message>
    <message>
        <source>Where the window was left</source>
        <translation>Dove si era lasciata la finestra</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prezzi</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Pull by itself</source>
        <translation>Recupera automaticamente</translation>
    </message>
    <message>
        <source>Of the shop that is open, from the end of the last pull on. What changed since is read, not everything.</source>
        <translation>Del negozio aperto, dalla fine dell’ultimo recupero. Si legge ciò che è cambiato da allora, non tutto.</translation>
    </message>
    <message>
        <source>Only when asked to</source>
        <translation>Solo su richiesta</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Ogni 5 minuti</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Ogni 15 minuti</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Ogni ora</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nuove versioni</translation>
    </message>
    <message>
        <source>Once a day one small signed file is read. Nothing is sent about you, and nothing is installed.</source>
        <translation>Una volta al giorno si legge un piccolo file firmato. Non si invia nulla sull’utente, e non si installa nulla.</translation>
    </message>
    <message>
        <source>Do not look for them</source>
        <translation>Non cercarle</translation>
    </message>
    <message>
        <source>Look, and tell me</source>
        <translation>Cerca e avvisami</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Choices hold at once, unless they say when.</source>
        <translation>Le scelte valgono subito, salvo diversa indicazione.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>qm::ui::PriceEditDialog</name>
    <message>
        <source>0.01, nearest</source>
        <translation>0,01, più vicino</translation>
    </message>
    <message>
        <source>0.05, nearest</source>
        <translation>0,05, più vicino</translation>
    </message>
    <message>
        <source>0.10, nearest</source>
        <translation>0,10, più vicino</translation>
    </message>
    <message>
        <source>1.00, nearest</source>
        <translation>1,00, più vicino</translation>
    </message>
    <message>
        <source>ending in .95</source>
        <translation>che finisce in ,95</translation>
    </message>
    <message>
        <source>ending in .99</source>
        <translation>che finisce in ,99</translation>
    </message>
    <message>
        <source>ending in .00</source>
        <translation>che finisce in ,00</translation>
    </message>
    <message>
        <source>How prices change</source>
        <translation>Come cambiano i prezzi</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Modifica prezzi</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Imposta a</translation>
    </message>
    <message>
        <source>Change by %</source>
        <translation>Modifica in&#xa0;%</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>cost + %1 %</source>
        <translation>costo + %1&#xa0;%</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Arrotonda a</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>Minimo</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>What prices would become</source>
        <translation>Come diventerebbero i prezzi</translation>
    </message>
    <message>
        <source>Staging sends nothing to the shop.</source>
        <translation>Preparare non invia nulla al negozio.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Il prezzo</translation>
    </message>
    <message>
        <source>One price for all of them</source>
        <translation>Un solo prezzo per tutti</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percentuale</translation>
    </message>
    <message>
        <source>5 raises, -5 lowers</source>
        <translation>5 aumenta, -5 riduce</translation>
    </message>
    <message>
        <source>price, cost, special and now may be used</source>
        <translation>si possono usare price, cost, special e now</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>Prepara %Ln modifica</numerusform>
            <numerusform>Prepara %Ln modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) change, largest fall first</source>
        <translation>
            <numerusform>%Ln prezzo cambia, prima il calo maggiore</numerusform>
            <numerusform>%Ln prezzi cambiano, prima il calo maggiore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln invariato</numerusform>
            <numerusform>%Ln invariati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a result: %1</source>
        <translation>
            <numerusform>%Ln senza risultato: %1</numerusform>
            <numerusform>%Ln senza risultato: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) move by more than %1 %, or to 0</source>
        <translation>
            <numerusform>%Ln prezzo varia di oltre il %1&#xa0;%, o va a 0</numerusform>
            <numerusform>%Ln prezzi variano di oltre il %1&#xa0;%, o vanno a 0</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be staged; the review asks for a second yes before they are pushed.</source>
        <translation>Si possono preparare; la revisione chiede una seconda conferma prima dell’invio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) are held at the limit</source>
        <translation>
            <numerusform>%Ln prezzo è fermato al limite</numerusform>
            <numerusform>%Ln prezzi sono fermati al limite</numerusform>
        </translation>
    </message>
    <message>
        <source>The formula makes less of them than cost and what is added to it.</source>
        <translation>La formula darebbe meno del costo e di ciò che vi si aggiunge.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Prepara</translation>
    </message>
    <message>
        <source>Type a price to see what changes</source>
        <translation>Inserire un prezzo per vedere che cosa cambia</translation>
    </message>
    <message>
        <source>Type a percentage to see what changes</source>
        <translation>Inserire una percentuale per vedere che cosa cambia</translation>
    </message>
</context>
<context>
    <name>qm::ui::PricePane</name>
    <message>
        <source>Prices</source>
        <translation>Prezzi</translation>
    </message>
</context>
<context>
    <name>qm::ui::ProductPane</name>
    <message>
        <source>Related</source>
        <translation>Correlati</translation>
    </message>
    <message>
        <source>Up-sells</source>
        <translation>Up-sell</translation>
    </message>
    <message>
        <source>Cross-sells</source>
        <translation>Cross-sell</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Membri del gruppo</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianti</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Parti del bundle</translation>
    </message>
    <message>
        <source>Product details</source>
        <translation>Dettagli del prodotto</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Advanced pricing</source>
        <translation>Prezzi avanzati</translation>
    </message>
    <message>
        <source>Search engines</source>
        <translation>Motori di ricerca</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Scheduled design</source>
        <translation>Design programmato</translation>
    </message>
    <message>
        <source>The shop&apos;s own</source>
        <translation>Propri del negozio</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prezzi</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributi</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Collegamenti</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Grezzo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, not listed here</source>
        <translation>
            <numerusform>Altro %Ln, non elencato qui</numerusform>
            <numerusform>Altri %Ln, non elencati qui</numerusform>
        </translation>
    </message>
    <message>
        <source>own value of %1</source>
        <translation>valore proprio di %1</translation>
    </message>
    <message>
        <source>uses default</source>
        <translation>valore predefinito</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>come in %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Attribute set</source>
        <translation>Set di attributi</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Siti web</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>No category at all</extracomment>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aggiornamento</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creazione</translation>
    </message>
    <message>
        <source>%1 · out of stock</source>
        <translation>%1 · esaurito</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
    <message>
        <source>Stock per source</source>
        <translation>Scorte per origine</translation>
    </message>
    <message>
        <source>%1 on hand</source>
        <translation>giacenza %1</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Giacenza</translation>
    </message>
    <message>
        <source>No stock of its own in the local copy</source>
        <translation>Nessuna scorta propria nella copia locale</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Soglia minima</translation>
    </message>
    <message>
        <source>as the shop&apos;s configuration has it</source>
        <translation>secondo la configurazione del negozio</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>Ordini arretrati</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>consentiti</translation>
    </message>
    <message>
        <source>allowed, with a notice</source>
        <translation>consentiti, con avviso</translation>
    </message>
    <message>
        <source>Stock is not managed: it is always salable</source>
        <translation>Le scorte non sono gestite: sempre vendibile</translation>
    </message>
    <message>
        <source>Salable, %1</source>
        <translation>Vendibile, %1</translation>
    </message>
    <message>
        <source>as the shop said at %1</source>
        <translation>secondo il negozio, %1</translation>
    </message>
    <message>
        <source>Asking the shop</source>
        <translation>Interrogazione del negozio</translation>
    </message>
    <message>
        <source>Ask the shop what can be sold</source>
        <translation>Chiedi al negozio che cosa si può vendere</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Tutte le viste negozio</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>nessuno proprio</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fa parte di</translation>
    </message>
    <message>
        <source>Tied to no other product</source>
        <translation>Non collegato ad altri prodotti</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>nascosta</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Senza etichetta</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Nessuna immagine</translation>
    </message>
    <message>
        <source>Varies by</source>
        <translation>Varia per</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n variante</numerusform>
            <numerusform>%n varianti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valore</numerusform>
            <numerusform>%n valori</numerusform>
        </translation>
    </message>
    <message>
        <source>one must be chosen</source>
        <translation>se ne deve scegliere uno</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>facoltativo</translation>
    </message>
    <message>
        <source>preselected</source>
        <translation>preselezionato</translation>
    </message>
    <message>
        <source>%1 by default</source>
        <translation>predefinito %1</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>any number of times</source>
        <translation>senza limite di volte</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n volta</numerusform>
            <numerusform>%n volte</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Campioni</translation>
    </message>
    <message>
        <source>Option: %1</source>
        <translation>Opzione: %1</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>obbligatorio</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Hide attributes without a value</source>
        <translation>Nascondi gli attributi senza valore</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln attribute(s) without a value</source>
        <translation>
            <numerusform>Mostra %Ln attributo senza valore</numerusform>
            <numerusform>Mostra %Ln attributi senza valore</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::ProfileButton</name>
    <message>
        <source>Shop %1, %2</source>
        <translation>Negozio %1, %2</translation>
    </message>
    <message>
        <source>No shop yet</source>
        <translation>Ancora nessun negozio</translation>
    </message>
</context>
<context>
    <name>qm::ui::PullBar</name>
    <message>
        <source>Progress of the first pull</source>
        <translation>Avanzamento del primo recupero</translation>
    </message>
    <message>
        <source>Cancel keeps what was read</source>
        <translation>Annulla mantiene ciò che è stato letto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
</context>
<context>
    <name>qm::ui::QueueModel</name>
    <message>
        <source>Cannot leave yet</source>
        <translation>Non può ancora partire</translation>
    </message>
    <message>
        <source>Several sources</source>
        <translation>Più origini</translation>
    </message>
    <message>
        <source>The shop has no sources</source>
        <translation>Il negozio non ha origini</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>A column&apos;s title: how long ago the order was placed</extracomment>
        <translation>Età</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Da spedire</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Data d’acquisto</translation>
    </message>
</context>
<context>
    <name>qm::ui::Rail</name>
    <message>
        <source>Collapse</source>
        <translation>Comprimi</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>qm::ui::RawView</name>
    <message>
        <source>Document as the shop sent it</source>
        <translation>Documento come inviato dal negozio</translation>
    </message>
</context>
<context>
    <name>qm::ui::RecordPane</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nulla è scelto</translation>
    </message>
    <message>
        <source>The local copy does not have it any more</source>
        <translation>La copia locale non lo ha più</translation>
    </message>
    <message>
        <source>The record cannot be read</source>
        <translation>Impossibile leggere la scheda</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 selected</source>
        <translation>
            <numerusform>1 su %1 selezionato</numerusform>
            <numerusform>1 su %1 selezionati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::RefusalsDialog</name>
    <message>
        <source>Not all of it can be staged</source>
        <translation>Non tutto si può preparare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot be staged</source>
        <translation>
            <numerusform>%Ln cella non si può preparare</numerusform>
            <numerusform>%Ln celle non si possono preparare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has staged other values there</source>
        <translation>%1 vi ha preparato altri valori</translation>
    </message>
    <message>
        <source>Nothing is staged yet. The others can go on alone.</source>
        <translation>Nulla è ancora preparato. Le altre possono proseguire da sole.</translation>
    </message>
    <message>
        <source>The first %1 are shown</source>
        <translation>Sono mostrate le prime %1</translation>
    </message>
    <message numerus="yes">
        <source>Replace what %1 has staged in %Ln cell(s)</source>
        <translation>
            <numerusform>Sostituisci ciò che %1 ha preparato in %Ln cella</numerusform>
            <numerusform>Sostituisci ciò che %1 ha preparato in %Ln celle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are on their way to the shop and stay as they are</source>
        <translation>
            <numerusform>%Ln cella è in viaggio verso il negozio e resta com’è</numerusform>
            <numerusform>%Ln celle sono in viaggio verso il negozio e restano come sono</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>Prepara %Ln modifica</numerusform>
            <numerusform>Prepara %Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cella</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Scritto</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What cannot be staged</source>
        <translation>Ciò che non si può preparare</translation>
    </message>
</context>
<context>
    <name>qm::ui::RemoveShopDialog</name>
    <message>
        <source>Remove a shop</source>
        <translation>Rimuovi un negozio</translation>
    </message>
    <message>
        <source>Which shop is this computer to forget?</source>
        <translation>Quale negozio deve dimenticare questo computer?</translation>
    </message>
    <message>
        <source>Nothing is changed in the shop itself; it can be connected again.</source>
        <translation>Nel negozio stesso non si modifica nulla; si può collegare di nuovo.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Removed are its login in the keychain, and its local copy: names and addresses of customers, orders, products, and older copies that were set aside.</source>
        <translation>Vengono rimossi il suo accesso nel portachiavi e la sua copia locale: nomi e indirizzi dei clienti, ordini, prodotti, e vecchie copie messe da parte.</translation>
    </message>
    <message>
        <source>Its saved views, its changes with the journal of what was sent, and its activity go too. Write views that you want to keep to files first.</source>
        <translation>Spariscono anche le sue viste salvate, le sue modifiche con il giornale di ciò che è stato inviato, e la sua attività. Scrivere prima in file le viste da tenere.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Remove the shop</source>
        <translation>Rimuovi il negozio</translation>
    </message>
</context>
<context>
    <name>qm::ui::RequestPanel</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Copia come cURL</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>What the request says</source>
        <translation>Contenuto della richiesta</translation>
    </message>
    <message>
        <source>without secrets</source>
        <translation>senza segreti</translation>
    </message>
    <message>
        <source>the shop is read first</source>
        <translation>prima si legge il negozio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) that write</source>
        <translation>
            <numerusform>%Ln richiesta che scrive</numerusform>
            <numerusform>%Ln richieste che scrivono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read(s) done, as many after</source>
        <translation>
            <numerusform>%Ln lettura fatta, altrettante dopo</numerusform>
            <numerusform>%Ln letture fatte, altrettante dopo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Non si invierebbe nulla.</translation>
    </message>
    <message>
        <source>then all that was written is read once more, and compared</source>
        <translation>poi tutto ciò che è stato scritto si rilegge e si confronta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were sent, reads included</source>
        <translation>
            <numerusform>%Ln richiesta inviata, letture comprese</numerusform>
            <numerusform>%Ln richieste inviate, letture comprese</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the shop&apos;s queue</source>
        <extracomment>Of requests to the shop: its queue carries them out, later and one after another</extracomment>
        <translation>Tramite la coda del negozio</translation>
    </message>
    <message>
        <source>For hundreds of products: the shop takes all requests at once, and its consumer async.operations.all carries them out. What the queue does not take goes directly.</source>
        <translation>Per centinaia di prodotti: il negozio accetta tutte le richieste in una volta e il suo consumer async.operations.all le esegue. Ciò che la coda non accetta va direttamente.</translation>
    </message>
    <message>
        <source>read, done</source>
        <extracomment>Behind a request that only reads</extracomment>
        <translation>letta</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more read(s)</source>
        <translation>
            <numerusform>… e %Ln altra lettura</numerusform>
            <numerusform>… e altre %Ln letture</numerusform>
        </translation>
    </message>
    <message>
        <source>the order is read before and after each</source>
        <translation>l’ordine viene letto prima e dopo ciascuna</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>ordine %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::ReviewDialog</name>
    <message>
        <source>Compare again</source>
        <translation>Confronta di nuovo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Review and push</source>
        <translation>Rivedi e invia</translation>
    </message>
    <message>
        <source>What can be checked here is checked. What the shop itself refuses is known when it is sent.</source>
        <translation>Ciò che si può controllare qui è controllato. Ciò che il negozio stesso rifiuta si sa all’invio.</translation>
    </message>
    <message>
        <source>Progress of the push</source>
        <translation>Avanzamento dell’invio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>A push is under way: it ends first</source>
        <translation>È in corso un invio: prima deve finire</translation>
    </message>
    <message>
        <source>Reading what the shop has now</source>
        <translation>Lettura di ciò che il negozio ha ora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non confrontato</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the shop at %1, all %Ln value(s)</source>
        <translation>
            <numerusform>Confrontato con il negozio alle %1: %Ln valore</numerusform>
            <numerusform>Confrontato con il negozio alle %1: tutti i %Ln valori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the shop at %1, %2 of %Ln value(s)</source>
        <translation>
            <numerusform>Confrontato con il negozio alle %1: %2 su %Ln valore</numerusform>
            <numerusform>Confrontato con il negozio alle %1: %2 su %Ln valori</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushed at %1</source>
        <translation>Inviato alle %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s) are in the shop, read back. The rest is as each line says</source>
        <translation>
            <numerusform>%1 su %Ln riga nel negozio, riletta. Il resto come indicato in ogni riga</numerusform>
            <numerusform>%1 su %Ln righe nel negozio, rilette. Il resto come indicato in ogni riga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modifica</numerusform>
            <numerusform>%Ln modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln pronta</numerusform>
            <numerusform>%Ln pronte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflitto</numerusform>
            <numerusform>%Ln conflitti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln over a limit</source>
        <translation>
            <numerusform>%Ln oltre un limite</numerusform>
            <numerusform>%Ln oltre un limite</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>Keep mine, %1</source>
        <translation>Tieni il mio, %1</translation>
    </message>
    <message>
        <source>%1 again, %2</source>
        <translation>%1 di nuovo, %2</translation>
    </message>
    <message>
        <source>Take the shop&apos;s, %1</source>
        <translation>Prendi quello del negozio, %1</translation>
    </message>
    <message numerus="yes">
        <source>Take the shop&apos;s for all %Ln</source>
        <translation>
            <numerusform>Prendi quello del negozio per %Ln</numerusform>
            <numerusform>Prendi quello del negozio per tutti i %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop changed %1 after it was read: %2 → %3</source>
        <translation>Il negozio ha cambiato %1 dopo la lettura: %2 → %3</translation>
    </message>
    <message>
        <source>Your %1 stays staged and is left out until you choose.</source>
        <translation>Il valore %1 resta preparato ed è tralasciato fino alla scelta.</translation>
    </message>
    <message>
        <source>Push this price anyway</source>
        <translation>Invia comunque questo prezzo</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln anyway</source>
        <translation>
            <numerusform>%Ln comunque</numerusform>
            <numerusform>Tutti i %Ln comunque</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2. The limit of this profile is %3 %; it waits for a second yes.</source>
        <translation>Da %1 a %2. Il limite di questo profilo è %3&#xa0;%; attende una seconda conferma.</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s) to LIVE</source>
        <translation>
            <numerusform>Invia %Ln modifica in PRODUZIONE</numerusform>
            <numerusform>Invia %Ln modifiche in PRODUZIONE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)</source>
        <translation>
            <numerusform>Invia %Ln modifica</numerusform>
            <numerusform>Invia %Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Questo profilo è di sola lettura: non vi si invia nulla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) wait in the shop&apos;s queue for its consumer async.operations.all</source>
        <translation>
            <numerusform>%Ln operazione attende nella coda del negozio il consumer async.operations.all</numerusform>
            <numerusform>%Ln operazioni attendono nella coda del negozio il consumer async.operations.all</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the shop what has come of what was sent</source>
        <translation>Si chiede al negozio che ne è stato di quanto inviato</translation>
    </message>
    <message>
        <source>Line between changes and requests</source>
        <translation>Linea tra modifiche e richieste</translation>
    </message>
</context>
<context>
    <name>qm::ui::ScopeButton</name>
    <message>
        <source>All store views</source>
        <translation>Tutte le viste negozio</translation>
    </message>
    <message>
        <source>The store views cannot be read: %1</source>
        <translation>Impossibile leggere le viste negozio: %1</translation>
    </message>
    <message>
        <source>%1 is no longer in the shop: all store views are shown</source>
        <translation>%1 non è più nel negozio: sono mostrate tutte le viste negozio</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Ambito: %1</translation>
    </message>
    <message>
        <source>Whose orders, customers and product values are shown: %1</source>
        <translation>Di chi sono gli ordini, i clienti e i valori dei prodotti mostrati: %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ambito</translation>
    </message>
</context>
<context>
    <name>qm::ui::SearchField</name>
    <message>
        <source>Order number, SKU, e-mail, page or action</source>
        <translation>Numero d’ordine, SKU, e-mail, pagina o azione</translation>
    </message>
    <message>
        <source>Open anything</source>
        <translation>Apertura rapida</translation>
    </message>
    <message>
        <source>Order, SKU or action</source>
        <translation>Ordine, SKU o azione</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
</context>
<context>
    <name>qm::ui::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>Mostra: %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Cancella la selezione</translation>
    </message>
    <message>
        <source>No room for %1</source>
        <translation>Nessuno spazio per %1</translation>
    </message>
    <message>
        <source>They come back in a wider window, or without the detail beside the list</source>
        <translation>Ritornano in una finestra più larga, o senza il dettaglio accanto all’elenco</translation>
    </message>
</context>
<context>
    <name>qm::ui::Session</name>
    <message>
        <source>This shop cannot be asked now</source>
        <translation>Ora non si può interrogare questo negozio</translation>
    </message>
</context>
<context>
    <name>qm::ui::ShippingQueueDialog</name>
    <message>
        <source>Reading the local copy</source>
        <translation>Lettura della copia locale</translation>
    </message>
    <message>
        <source>To ship, by source and age</source>
        <translation>Da spedire, per origine ed età</translation>
    </message>
    <message>
        <source>Leaves from</source>
        <translation>Parte da</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>Only the oldest %Ln order(s) are shown.</source>
        <translation>
            <numerusform>Si vede solo l’ordine più vecchio (%Ln).</numerusform>
            <numerusform>Si vedono solo i %Ln ordini più vecchi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be shipped.</source>
        <translation>Niente attende di essere spedito.</translation>
    </message>
    <message numerus="yes">
        <source>All: %Ln order(s)</source>
        <translation>
            <numerusform>Tutti: %Ln ordine</numerusform>
            <numerusform>Tutti: %Ln ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s), the oldest %2</source>
        <extracomment>%1: a source of stock; %2: an age, such as “5 days”</extracomment>
        <translation>
            <numerusform>%1: %Ln ordine, il più vecchio %2</numerusform>
            <numerusform>%1: %Ln ordini, il più vecchio %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %Ln order(s)…</source>
        <translation>
            <numerusform>Spedisci %Ln ordine…</numerusform>
            <numerusform>Spedisci %Ln ordini…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick list for %Ln order(s)…</source>
        <translation>
            <numerusform>Lista di prelievo per %Ln ordine…</numerusform>
            <numerusform>Lista di prelievo per %Ln ordini…</numerusform>
        </translation>
    </message>
    <message>
        <source>All orders in processing, whatever their status, as the local copy has them; the oldest order takes its pieces first. The shop has the last word when you ship.</source>
        <translation>Tutti gli ordini in lavorazione, qualunque sia il loro stato, secondo la copia locale; il più vecchio prende per primo i suoi pezzi. Alla spedizione il negozio ha l’ultima parola.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to ship</source>
        <translation>
            <numerusform>%Ln ordine da spedire</numerusform>
            <numerusform>%Ln ordini da spedire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %Ln order(s) that cannot leave yet: the column Source says why</source>
        <translation>
            <numerusform>Senza %Ln ordine che non può ancora partire: la colonna Origine dice perché</numerusform>
            <numerusform>Senza %Ln ordini che non possono ancora partire: la colonna Origine dice perché</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::SignInPage</name>
    <message>
        <source>Four keys. Works in every shop as it is; the one to choose.</source>
        <translation>Quattro chiavi. Funziona in ogni negozio così com’è; la scelta consigliata.</translation>
    </message>
    <message>
        <source>One token. Off by default since Magento 2.4.4.</source>
        <translation>Un token. Disattivato per impostazione predefinita da Magento 2.4.4.</translation>
    </message>
    <message>
        <source>Name and password, and a code where the shop asks for one. Ends after some hours.</source>
        <translation>Nome e password, e un codice se il negozio lo chiede. Scade dopo alcune ore.</translation>
    </message>
    <message>
        <source>Sees only what that customer sees. To look from a shopper’s side.</source>
        <translation>Vede solo ciò che vede quel cliente. Per guardare dal lato di chi compra.</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Chiave consumer</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Segreto consumer</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token di accesso</translation>
    </message>
    <message>
        <source>Access token secret</source>
        <translation>Segreto del token di accesso</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>In the admin panel: System › Extensions › Integrations › Add New Integration. Tick what it may do under API, save, activate; then it shows the keys.</source>
        <translation>Nel pannello di amministrazione: Sistema › Estensioni › Integrazioni › Aggiungi nuova integrazione. Spuntare in API ciò che può fare, salvare, attivare; allora mostra le chiavi.</translation>
    </message>
    <message>
        <source>The user’s role decides what can be done here. For work without a person present use an integration.</source>
        <translation>Il ruolo dell’utente decide che cosa si può fare qui. Per lavorare senza una persona presente usare un’integrazione.</translation>
    </message>
    <message>
        <source>A customer’s e-mail address is the user name.</source>
        <translation>L’indirizzo e-mail di un cliente è il nome utente.</translation>
    </message>
    <message>
        <source>Integration, OAuth 1.0a</source>
        <translation>Integrazione, OAuth 1.0a</translation>
    </message>
    <message>
        <source>Integration, bearer token</source>
        <translation>Integrazione, token bearer</translation>
    </message>
    <message>
        <source>Admin user</source>
        <translation>Utente amministratore</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>How does Quartermaster sign in?</source>
        <translation>Come accede Quartermaster?</translation>
    </message>
    <message>
        <source>The keys are tested next and kept only when you say so at the end.</source>
        <translation>Le chiavi vengono provate ora e tenute solo con la conferma finale.</translation>
    </message>
    <message>
        <source>Paste a whole login</source>
        <translation>Incolla un accesso completo</translation>
    </message>
    <message>
        <source>All keys at once, as JSON or as copied from the integration’s page</source>
        <translation>Tutte le chiavi in una volta, come JSON o come copiate dalla pagina dell’integrazione</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>Tipo di accesso</translation>
    </message>
    <message>
        <source>The clipboard holds no login: JSON with its fields, or an integration’s four keys.</source>
        <translation>Gli appunti non contengono un accesso (JSON con i suoi campi, o le quattro chiavi di un’integrazione).</translation>
    </message>
</context>
<context>
    <name>qm::ui::Splitter</name>
    <message>
        <source>Arrow keys move it, with Ctrl further</source>
        <translation>Le frecce la spostano, con Ctrl di più</translation>
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
            <numerusform>%Ln modifica preparata</numerusform>
            <numerusform>%Ln modifiche preparate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not in the shop yet</source>
        <translation>%1 · non ancora nel negozio</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)…</source>
        <translation>
            <numerusform>Invia %Ln modifica…</numerusform>
            <numerusform>Invia %Ln modifiche…</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard staged changes</source>
        <translation>Scarta le modifiche preparate</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln staged change(s) of this page?</source>
        <translation>
            <numerusform>Scartare %Ln modifica preparata di questa pagina?</numerusform>
            <numerusform>Scartare %Ln modifiche preparate di questa pagina?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is in the shop. They cannot be had back.</source>
        <translation>Nessuna è nel negozio. Andranno perse.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Tienile</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)</source>
        <translation>
            <numerusform>Scarta %Ln modifica</numerusform>
            <numerusform>Scarta %Ln modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln modifica scartata</numerusform>
            <numerusform>%Ln modifiche scartate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::StatusBar</name>
    <message>
        <source>Local copy</source>
        <translation>Copia locale</translation>
    </message>
    <message>
        <source>Progress of the pull</source>
        <translation>Avanzamento del recupero</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Requests under way, of those that may be</source>
        <translation>Richieste in corso, fra quelle possibili</translation>
    </message>
    <message>
        <source>%1 / min</source>
        <translation>%1 / min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
</context>
<context>
    <name>qm::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 di %2: %3</translation>
    </message>
</context>
<context>
    <name>qm::ui::TestPage</name>
    <message>
        <source>Code of the authenticator app</source>
        <translation>Codice dell’app di autenticazione</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Prova di nuovo</translation>
    </message>
    <message>
        <source>Or allow bearer tokens in the shop</source>
        <translation>O consentire i token bearer nel negozio</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>Copia i passi</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Prova della connessione</translation>
    </message>
    <message>
        <source>The test only reads. Cancel is safe at any moment.</source>
        <translation>La prova legge soltanto. Annullare è sicuro in ogni momento.</translation>
    </message>
    <message>
        <source>The shop answers and lets Quartermaster in</source>
        <translation>Il negozio risponde e consente l’accesso a Quartermaster</translation>
    </message>
    <message>
        <source>What is marked is worth knowing; none of it is in the way.</source>
        <translation>Ciò che è segnato è utile saperlo; nulla è di ostacolo.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nulla è di ostacolo.</translation>
    </message>
    <message>
        <source>The shop said: %1</source>
        <translation>Il negozio ha detto: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Cambia l’indirizzo</translation>
    </message>
    <message>
        <source>Change the sign-in</source>
        <translation>Cambia l’accesso</translation>
    </message>
    <message>
        <source>Sign in with the code</source>
        <translation>Accedi con il codice</translation>
    </message>
    <message>
        <source>Sign in with OAuth 1.0a instead</source>
        <translation>Accedi invece con OAuth 1.0a</translation>
    </message>
    <message>
        <source>Uses the same integration and its four keys. Nothing has to change in the shop. If OAuth is refused too, the integration is not active or the token was revoked.</source>
        <translation>Usa la stessa integrazione e le sue quattro chiavi. Nel negozio non deve cambiare nulla. Se anche OAuth è rifiutato, l’integrazione non è attiva o il token è stato revocato.</translation>
    </message>
    <message>
        <source>Use OAuth 1.0a</source>
        <translation>Usa OAuth 1.0a</translation>
    </message>
    <message>
        <source>the 4 keys you pasted are enough</source>
        <translation>bastano le 4 chiavi incollate</translation>
    </message>
    <message>
        <source>asks for the other three keys</source>
        <translation>chiede le altre tre chiavi</translation>
    </message>
    <message>
        <source>1. Stores › Configuration › Services › OAuth
2. Consumer Settings: set “Allow OAuth Access Tokens to be used as standalone Bearer tokens” to Yes
3. Save, flush the configuration cache</source>
        <translation>1. Negozi › Configurazione › Servizi › OAuth
2. Impostazioni consumer: impostare “Allow OAuth Access Tokens to be used as standalone Bearer tokens” su Sì
3. Salvare, svuotare la cache di configurazione</translation>
    </message>
    <message>
        <source>Connection test of %1</source>
        <translation>Prova di connessione di %1</translation>
    </message>
    <message>
        <source>missing  %1 (%2)</source>
        <translation>manca  %1 (%2)</translation>
    </message>
</context>
<context>
    <name>qm::ui::Timeline</name>
    <message>
        <source>30 Sep 00:00</source>
        <translation>30 mag 00:00</translation>
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
        <translation>30 mag 2000 00:00</translation>
    </message>
</context>
<context>
    <name>qm::ui::TopBar</name>
    <message>
        <source>LIVE</source>
        <translation>PRODUZIONE</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>STAGING</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PROVA</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Recupera</translation>
    </message>
    <message>
        <source>Bring the local copy up to date</source>
        <translation>Aggiorna la copia locale</translation>
    </message>
    <message>
        <source>Open an order, a product, a customer, a page or an action</source>
        <translation>Apri un ordine, un prodotto, un cliente, una pagina o un’azione</translation>
    </message>
    <message>
        <source>Asks before a push</source>
        <translation>Chiede prima dell’invio</translation>
    </message>
</context>
<context>
    <name>qm::ui::TrackingImport</name>
    <message numerus="yes">
        <source>%Ln row(s) of the file</source>
        <translation>
            <numerusform>%Ln riga del file</numerusform>
            <numerusform>%Ln righe del file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the file; columns left out: %1</source>
        <translation>
            <numerusform>%Ln riga del file; colonne tralasciate: %1</numerusform>
            <numerusform>%Ln righe del file; colonne tralasciate: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::ValueEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Scegli un giorno</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>nessun valore</translation>
    </message>
    <message>
        <source>%1, first day</source>
        <translation>%1, primo giorno</translation>
    </message>
    <message>
        <source>%1, last day</source>
        <translation>%1, ultimo giorno</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Month, day and year where one types a date, as in DD/MM/YYYY</extracomment>
        <translation>MM</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>GG</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>AAAA</translation>
    </message>
</context>
<context>
    <name>qm::ui::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
</context>
<context>
    <name>qm::ui::WelcomePage</name>
    <message>
        <source>Welcome to Quartermaster</source>
        <translation>Benvenuti in Quartermaster</translation>
    </message>
    <message>
        <source>It keeps a copy of a Magento shop on this computer, so that orders and products are found at once. The practice store is a whole shop that lives in this program: nothing done there reaches anybody.</source>
        <translation>Tiene una copia di un negozio Magento su questo computer, così ordini e prodotti si trovano subito. Il negozio di prova è un negozio intero che vive in questo programma: nulla di ciò che vi si fa raggiunge qualcuno.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Apertura di %1</translation>
    </message>
    <message>
        <source>Try the practice store</source>
        <translation>Apri il negozio di prova</translation>
    </message>
    <message>
        <source>Connect a shop…</source>
        <translation>Collega un negozio…</translation>
    </message>
</context>
</TS>
