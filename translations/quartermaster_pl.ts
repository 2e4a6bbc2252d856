<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en_GB">
<context>
    <name>AttributePlan</name>
    <message>
        <source>Products of its type do not have it.</source>
        <translation>Produkty tego typu go nie mają.</translation>
    </message>
    <message>
        <source>No product of its attribute set has a value for it.</source>
        <translation>Żaden produkt z tego zestawu atrybutów nie ma dla niego wartości.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Już tak jest.</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1, domyślnie</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Oczekujące</translation>
    </message>
    <message>
        <source>Pending payment</source>
        <translation>Oczekuje na płatność</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>W realizacji</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Payment review</source>
        <translation>Weryfikacja płatności</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Podejrzenie oszustwa</translation>
    </message>
    <message>
        <source>Check or money order</source>
        <translation>Czek lub przekaz</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Przelew bankowy</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Płatność przy odbiorze</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Zamówienie zakupu</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nic do zapłaty</translation>
    </message>
    <message>
        <source>Company credit</source>
        <translation>Kredyt firmowy</translation>
    </message>
    <message>
        <source>Pending PayPal</source>
        <translation>Oczekuje na PayPal</translation>
    </message>
    <message>
        <source>PayPal reversed</source>
        <translation>Cofnięte przez PayPal</translation>
    </message>
    <message>
        <source>PayPal canceled reversal</source>
        <translation>Cofnięcie PayPal anulowane</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Prosty</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Wirtualny</translation>
    </message>
    <message>
        <source>Downloadable</source>
        <translation>Do pobrania</translation>
    </message>
    <message>
        <source>Configurable</source>
        <translation>Konfigurowalny</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Grupowany</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Włączony</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Nie samodzielnie</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Wyszukiwarka</translation>
    </message>
    <message>
        <source>Catalogue and search</source>
        <translation>Katalog i wyszukiwarka</translation>
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
        <translation>teraz</translation>
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
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Wszystkie widoki sklepu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, niski stan</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: puste</translation>
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
        <translation>wszystkie widoki sklepu</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>all websites</source>
        <translation>wszystkie witryny</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>ilość</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>backorders</source>
        <translation>zamówienia oczekujące</translation>
    </message>
    <message>
        <source>out of stock at</source>
        <translation>brak w magazynie od</translation>
    </message>
    <message>
        <source>low at</source>
        <translation>niski poniżej</translation>
    </message>
    <message>
        <source>stock is managed</source>
        <translation>stan jest zarządzany</translation>
    </message>
    <message>
        <source>price</source>
        <translation>cena</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>koszt</translation>
    </message>
    <message>
        <source>special price</source>
        <translation>cena specjalna</translation>
    </message>
    <message>
        <source>price from %1</source>
        <translation>cena od %1</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a value: there is none</extracomment>
        <translation>brak</translation>
    </message>
    <message>
        <source>uses the default</source>
        <translation>wartość domyślna</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>W magazynie</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Brak w magazynie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>Stock items</source>
        <translation>Pozycje magazynowe</translation>
    </message>
    <message>
        <source>Base prices</source>
        <translation>Ceny podstawowe</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Koszty</translation>
    </message>
    <message>
        <source>Special prices</source>
        <translation>Ceny specjalne</translation>
    </message>
    <message>
        <source>Tier prices</source>
        <translation>Ceny progowe</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Przygotowano</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Cofnięto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged</source>
        <translation>
            <numerusform>%Ln przygotowana</numerusform>
            <numerusform>%Ln przygotowane</numerusform>
            <numerusform>%Ln przygotowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on its way</source>
        <translation>
            <numerusform>%Ln w drodze</numerusform>
            <numerusform>%Ln w drodze</numerusform>
            <numerusform>%Ln w drodze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs checking</source>
        <translation>
            <numerusform>%Ln do sprawdzenia</numerusform>
            <numerusform>%Ln do sprawdzenia</numerusform>
            <numerusform>%Ln do sprawdzenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln wykonana</numerusform>
            <numerusform>%Ln wykonane</numerusform>
            <numerusform>%Ln wykonanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln odrzucona</numerusform>
            <numerusform>%Ln odrzucone</numerusform>
            <numerusform>%Ln odrzuconych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln konflikt</numerusform>
            <numerusform>%Ln konflikty</numerusform>
            <numerusform>%Ln konfliktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone</source>
        <translation>
            <numerusform>%Ln cofnięta</numerusform>
            <numerusform>%Ln cofnięte</numerusform>
            <numerusform>%Ln cofniętych</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back</source>
        <translation>Zapisano i odczytano z powrotem</translation>
    </message>
    <message>
        <source>The shop has it already</source>
        <translation>Sklep już to ma</translation>
    </message>
    <message>
        <source>Unchanged since read</source>
        <translation>Bez zmian od odczytu</translation>
    </message>
    <message>
        <source>Conflict, left out</source>
        <translation>Konflikt, pominięto</translation>
    </message>
    <message>
        <source>Sent, and not known whether it arrived</source>
        <translation>Wysłano; nie wiadomo, czy dotarło</translation>
    </message>
    <message>
        <source>Waits for a second yes</source>
        <translation>Czeka na drugie „tak”</translation>
    </message>
    <message>
        <source>Edited meanwhile, left as it is</source>
        <translation>Edytowano w międzyczasie, zostawiono</translation>
    </message>
    <message>
        <source>Follows one that was not sent</source>
        <translation>Następuje po niewysłanej</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>Nie można zapisać</translation>
    </message>
    <message>
        <source>Not reached, still staged</source>
        <translation>Nie doszło do niej, nadal przygotowana</translation>
    </message>
    <message>
        <source>Rises from 0</source>
        <translation>Wzrost z 0</translation>
    </message>
    <message>
        <source>Rises %1 %</source>
        <translation>Wzrost o %1 %</translation>
    </message>
    <message>
        <source>Falls %1 %</source>
        <translation>Spadek o %1 %</translation>
    </message>
    <message>
        <source>Free: the price is 0</source>
        <translation>Za darmo: cena wynosi 0</translation>
    </message>
    <message>
        <source>backorders as configured</source>
        <translation>zamówienia oczekujące według konfiguracji</translation>
    </message>
    <message>
        <source>out of stock as configured</source>
        <translation>brak w magazynie według konfiguracji</translation>
    </message>
    <message>
        <source>low as configured</source>
        <translation>niski stan według konfiguracji</translation>
    </message>
    <message>
        <source>managed as configured</source>
        <translation>zarządzanie według konfiguracji</translation>
    </message>
    <message>
        <source>websites</source>
        <translation>witryny</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>niedozwolone</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>dozwolone</translation>
    </message>
    <message>
        <source>allowed, with a notice</source>
        <translation>dozwolone, z informacją</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Instead of a name: who staged a change</extracomment>
        <translation>nieznany</translation>
    </message>
</context>
<context>
    <name>CodeQuestion</name>
    <message>
        <source>Enter code…</source>
        <extracomment>A button: type the code that an authenticator app shows</extracomment>
        <translation>Wpisz kod…</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Logowanie z kodem</translation>
    </message>
    <message>
        <source>Which code does the authenticator app show for this shop?</source>
        <translation>Jaki kod pokazuje aplikacja uwierzytelniająca dla tego sklepu?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>A button</extracomment>
        <translation>Zaloguj się</translation>
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
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Grupa klientów</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Ostatnie zamówienie</translation>
    </message>
    <message>
        <source>Ordered in all</source>
        <translation>Łączna wartość</translation>
    </message>
    <message>
        <source>Orders of the account that are not canceled, in base currency; empty where they have several</source>
        <translation>Nieanulowane zamówienia konta, w walucie bazowej; puste, gdy walut jest kilka</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Waluta bazowa</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Customer group id</source>
        <translation>ID grupy klientów</translation>
    </message>
    <message>
        <source>Website id</source>
        <translation>ID witryny</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Witryna</translation>
    </message>
    <message>
        <source>Store view id</source>
        <translation>ID widoku sklepu</translation>
    </message>
    <message>
        <source>Store view</source>
        <translation>Widok sklepu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Zaktualizowano</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>1 male, 2 female, 3 not specified</source>
        <translation>1 mężczyzna, 2 kobieta, 3 nie podano</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numer VAT</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ID zamówienia</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column title: the order’s number</extracomment>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Status zamówienia</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Data zakupu</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>The state of an invoice or credit memo (Open, Paid, Canceled)
----------
The state of an order, from which Magento derives what may be done with it; its status is another column</extracomment>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Suma łączna</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>1 open, 2 paid, 3 canceled</source>
        <translation>1 otwarta, 2 opłacona, 3 anulowana</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transakcja</translation>
    </message>
    <message>
        <source>The payment provider&apos;s number</source>
        <translation>Numer nadany przez operatora płatności</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Kod źródła</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Wysyłka do</translation>
    </message>
    <message>
        <source>Track numbers</source>
        <translation>Numery śledzenia</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Przewoźnicy</translation>
    </message>
    <message>
        <source>1 open, 2 refunded, 3 canceled</source>
        <translation>1 otwarta, 2 zwrócona, 3 anulowana</translation>
    </message>
    <message>
        <source>Invoice id</source>
        <translation>ID faktury</translation>
    </message>
    <message>
        <source>Empty for a refund that no invoice&apos;s payment was asked for</source>
        <translation>Puste dla zwrotu, dla którego nie wskazano faktury</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Przesyłka</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Faktura korygująca</translation>
    </message>
    <message>
        <source>The order&apos;s key in the shop&apos;s database and in its API</source>
        <translation>Klucz zamówienia w bazie danych sklepu i w jego API</translation>
    </message>
    <message>
        <source>Moves for invoices, shipments and refunds, not for comments and tracks</source>
        <translation>Zmienia się przy fakturach, przesyłkach i zwrotach, nie przy komentarzach i numerach śledzenia</translation>
    </message>
    <message>
        <source>Country, postcode and city; empty when nothing is shipped</source>
        <translation>Kraj, kod pocztowy i miasto; puste, gdy nic nie jest wysyłane</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pieces ordered</source>
        <translation>Zamówione sztuki</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Płatność</translation>
    </message>
    <message>
        <source>Magento&apos;s own state behind the status</source>
        <translation>Własny stan Magento, na którym opiera się status</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>ID klienta</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gość</translation>
    </message>
    <message>
        <source>Billing name</source>
        <translation>Nazwa (faktura)</translation>
    </message>
    <message>
        <source>Billing company</source>
        <translation>Firma (faktura)</translation>
    </message>
    <message>
        <source>Billing street</source>
        <translation>Ulica (faktura)</translation>
    </message>
    <message>
        <source>Billing postcode</source>
        <translation>Kod pocztowy (faktura)</translation>
    </message>
    <message>
        <source>Billing city</source>
        <translation>Miasto (faktura)</translation>
    </message>
    <message>
        <source>Billing region</source>
        <translation>Region (faktura)</translation>
    </message>
    <message>
        <source>Billing country</source>
        <translation>Kraj (faktura)</translation>
    </message>
    <message>
        <source>Billing telephone</source>
        <translation>Telefon (faktura)</translation>
    </message>
    <message>
        <source>Shipping name</source>
        <translation>Nazwa (dostawa)</translation>
    </message>
    <message>
        <source>Shipping company</source>
        <translation>Firma (dostawa)</translation>
    </message>
    <message>
        <source>Shipping street</source>
        <translation>Ulica (dostawa)</translation>
    </message>
    <message>
        <source>Shipping postcode</source>
        <translation>Kod pocztowy (dostawa)</translation>
    </message>
    <message>
        <source>Shipping city</source>
        <translation>Miasto (dostawa)</translation>
    </message>
    <message>
        <source>Shipping region</source>
        <translation>Region (dostawa)</translation>
    </message>
    <message>
        <source>Shipping country</source>
        <translation>Kraj (dostawa)</translation>
    </message>
    <message>
        <source>Shipping telephone</source>
        <translation>Telefon (dostawa)</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>Metoda dostawy</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kupon</translation>
    </message>
    <message>
        <source>Grand total, base</source>
        <translation>Suma łączna, bazowa</translation>
    </message>
    <message>
        <source>In the website&apos;s currency: to be added up over store views</source>
        <translation>W walucie witryny: można sumować dla wielu widoków sklepu</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Suma częściowa</translation>
    </message>
    <message>
        <source>Goods without tax, before discounts</source>
        <translation>Towary bez podatku, przed rabatami</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Dostawa</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Podatek</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>Negative, as the shop keeps it</source>
        <translation>Ujemny, tak jak zapisuje go sklep</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacono</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Zwrócono</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Different products ordered</source>
        <translation>Różne zamówione produkty</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>Do zafakturowania</translation>
    </message>
    <message>
        <source>Pieces not invoiced yet</source>
        <translation>Sztuki jeszcze niezafakturowane</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Do wysłania</translation>
    </message>
    <message>
        <source>Pieces not shipped yet; nothing of canceled and closed orders</source>
        <translation>Sztuki jeszcze niewysłane; bez anulowanych i zamkniętych zamówień</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Wirtualne</translation>
    </message>
    <message>
        <source>Nothing to ship</source>
        <translation>Nic do wysłania</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faktury</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Przesyłki</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adres IP</translation>
    </message>
    <message>
        <source>Where the order was placed from; empty for orders made in the admin</source>
        <translation>Skąd złożono zamówienie; puste dla zamówień z panelu administracyjnego</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>ID pozycji</translation>
    </message>
    <message>
        <source>Of the order</source>
        <translation>Z zamówienia</translation>
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
        <translation>ID produktu</translation>
    </message>
    <message>
        <source>Parent line</source>
        <translation>Pozycja nadrzędna</translation>
    </message>
    <message>
        <source>The configurable or bundle that this line is a part of</source>
        <translation>Produkt konfigurowalny lub zestaw, którego częścią jest ta pozycja</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Zamówiono</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Zafakturowano</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Of one piece, without tax</source>
        <translation>Za jedną sztukę, bez podatku</translation>
    </message>
    <message>
        <source>Row total</source>
        <translation>Suma pozycji</translation>
    </message>
    <message>
        <source>Without tax, before discounts</source>
        <translation>Bez podatku, przed rabatami</translation>
    </message>
    <message>
        <source>Empty when no product has this SKU</source>
        <translation>Puste, gdy żaden produkt nie ma tego SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>W magazynie</translation>
    </message>
    <message>
        <source>Set by hand, not derived from the quantity</source>
        <translation>Ustawiane ręcznie, nie wynika z ilości</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Na stanie</translation>
    </message>
    <message>
        <source>At all sources together</source>
        <translation>We wszystkich źródłach razem</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>Niski poniżej</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Source enabled</source>
        <translation>Źródło włączone</translation>
    </message>
    <message>
        <source>0 = all store views</source>
        <translation>0 = wszystkie widoki sklepu</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Cena podstawowa</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Cena specjalna</translation>
    </message>
    <message>
        <source>Of prices of all store views</source>
        <translation>Z cen wszystkich widoków sklepu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>By the shop&apos;s own clock</source>
        <translation>Według zegara sklepu</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>0 = all websites</source>
        <translation>0 = wszystkie witryny</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Od ilości</translation>
    </message>
    <message>
        <source>The price of one piece, or what is taken off in percent</source>
        <translation>Cena jednej sztuki albo obniżka w procentach</translation>
    </message>
    <message>
        <source>Price type</source>
        <translation>Typ ceny</translation>
    </message>
    <message>
        <source>fixed: the price itself; discount: percent off</source>
        <translation>fixed: sama cena; discount: procent obniżki</translation>
    </message>
    <message>
        <source>Of the price; % for a discount</source>
        <translation>Ceny; % dla obniżki</translation>
    </message>
    <message>
        <source>Attribute set</source>
        <translation>Zestaw atrybutów</translation>
    </message>
    <message>
        <source>Attribute set id</source>
        <translation>ID zestawu atrybutów</translation>
    </message>
    <message>
        <source>1 enabled, 2 disabled</source>
        <translation>1 włączony, 2 wyłączony</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Widoczność</translation>
    </message>
    <message>
        <source>1 not by itself, 2 catalogue, 3 search, 4 catalogue and search</source>
        <translation>1 nie samodzielnie, 2 katalog, 3 wyszukiwarka, 4 katalog i wyszukiwarka</translation>
    </message>
    <message>
        <source>Without special prices and rules; grouped products have none</source>
        <translation>Bez cen specjalnych i reguł; produkty grupowane jej nie mają</translation>
    </message>
    <message>
        <source>At one source at least; set by hand, not derived from the quantity</source>
        <translation>W co najmniej jednym źródle; ustawiane ręcznie, nie wynika z ilości</translation>
    </message>
    <message>
        <source>Not moved by stock, price and category calls</source>
        <translation>Nie zmienia się przy wywołaniach dotyczących stanów, cen i kategorii</translation>
    </message>
    <message>
        <source>Website ids</source>
        <translation>ID witryn</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Witryny</translation>
    </message>
    <message>
        <source>Category ids</source>
        <translation>ID kategorii</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Część produktu</translation>
    </message>
    <message>
        <source>Configurable, bundle and grouped products that it belongs to</source>
        <translation>Produkty konfigurowalne, zestawy i produkty grupowane, do których należy</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>The one that begins last, whether or not it holds today</source>
        <translation>Ta, która zaczyna się najpóźniej, niezależnie od tego, czy dziś obowiązuje</translation>
    </message>
    <message>
        <source>Stock is managed</source>
        <translation>Stan jest zarządzany</translation>
    </message>
    <message>
        <source>%1, in stock</source>
        <translation>%1, w magazynie</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Zarezerwowane</translation>
    </message>
    <message>
        <source>Pieces of open orders in the local copy that have not left yet</source>
        <translation>Sztuki z otwartych zamówień w lokalnej kopii, które jeszcze nie wyszły</translation>
    </message>
    <message>
        <source>Salable</source>
        <translation>Na sprzedaż</translation>
    </message>
    <message>
        <source>On hand less what is reserved, counted here. The shop&apos;s index may differ</source>
        <translation>Na stanie minus zarezerwowane, liczone tutaj. Indeks sklepu może się różnić</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>At how many sources the product is</source>
        <translation>W ilu źródłach jest produkt</translation>
    </message>
    <message>
        <source>In stock, and fewer pieces at this source than the number in Low below</source>
        <translation>W magazynie, ale w tym źródle mniej sztuk niż w kolumnie „Za niski poniżej”</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Za niski poniżej</translation>
    </message>
    <message>
        <source>Your own number for this source or for all, or else the shop&apos;s</source>
        <translation>Własna liczba dla tego źródła lub dla wszystkich, a gdy jej nie ma, liczba sklepu</translation>
    </message>
    <message>
        <source>In stock and counted, and fewer pieces than the number in Low below</source>
        <translation>W magazynie i liczone, ale mniej sztuk niż w kolumnie „Za niski poniżej”</translation>
    </message>
    <message>
        <source>Your own number, or else the shop&apos;s</source>
        <translation>Własna liczba, a gdy jej nie ma, liczba sklepu</translation>
    </message>
    <message>
        <source>In stock at a source, and fewer pieces there than the number that counts there: yours, or else the one in Low at</source>
        <translation>W magazynie w danym źródle, ale jest tam mniej sztuk niż wynosi liczba, która tam obowiązuje: własna, a gdy jej nie ma, z kolumny „Niski poniżej”</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Low at sources</source>
        <translation>Niski w źródłach</translation>
    </message>
    <message>
        <source>Codes of the sources where fewer pieces are in stock than the number that counts there</source>
        <translation>Kody źródeł, w których jest mniej sztuk, niż wynosi obowiązująca tam liczba</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST API</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Podpisy</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>Stock sources</source>
        <translation>Źródła zapasów</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Rozmiar strony</translation>
    </message>
    <message>
        <source>Slashes in SKUs</source>
        <translation>Ukośniki w SKU</translation>
    </message>
    <message>
        <source>%1: not looked at</source>
        <translation>%1: nie sprawdzono</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>zamówienia</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>faktury</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>przesyłki</translation>
    </message>
    <message>
        <source>credit memos</source>
        <translation>faktury korygujące</translation>
    </message>
    <message>
        <source>payment transactions</source>
        <translation>transakcje płatności</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produkty</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atrybuty</translation>
    </message>
    <message>
        <source>attribute sets</source>
        <translation>zestawy atrybutów</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>kategorie</translation>
    </message>
    <message>
        <source>stock by source</source>
        <translation>stany według źródeł</translation>
    </message>
    <message>
        <source>stocks</source>
        <translation>zapasy</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>klienci</translation>
    </message>
    <message>
        <source>customer groups</source>
        <translation>grupy klientów</translation>
    </message>
    <message>
        <source>price rules and coupons</source>
        <translation>reguły cenowe i kupony</translation>
    </message>
    <message>
        <source>websites and store views</source>
        <translation>witryny i widoki sklepu</translation>
    </message>
    <message>
        <source>state of bulk operations</source>
        <translation>stan operacji zbiorczych</translation>
    </message>
    <message>
        <source>The login may read everything Quartermaster uses</source>
        <translation>Dostęp pozwala odczytać wszystko, czego używa Quartermaster</translation>
    </message>
    <message>
        <source>Not offered by this shop: %1</source>
        <translation>Ten sklep nie udostępnia: %1</translation>
    </message>
    <message>
        <source>The login may read nothing that Quartermaster uses</source>
        <translation>Dostęp nie pozwala odczytać niczego, czego używa Quartermaster</translation>
    </message>
    <message>
        <source>The login may not read everything</source>
        <translation>Dostęp nie pozwala odczytać wszystkiego</translation>
    </message>
    <message>
        <source>Add the resources in parentheses to the integration or role in the admin panel (System &gt; Extensions &gt; Integrations &gt; API, or System &gt; Permissions &gt; User Roles). Features whose resources are left out stay empty; that may be what you want.</source>
        <translation>Dodać zasoby podane w nawiasach do integracji lub roli w panelu administracyjnym (System &gt; Extensions &gt; Integrations &gt; API albo System &gt; Permissions &gt; User Roles). Funkcje bez tych zasobów pozostaną puste; może tak ma być.</translation>
    </message>
    <message>
        <source>Some lists can&apos;t be read</source>
        <translation>Niektórych list nie można odczytać</translation>
    </message>
    <message>
        <source>Tell whoever runs the shop the texts above: the log of the shop says more.</source>
        <translation>Przekazać powyższe teksty administratorowi sklepu: dziennik sklepu mówi więcej.</translation>
    </message>
    <message>
        <source>Stock sources: the shop does not list its modules</source>
        <translation>Źródła zapasów: sklep nie podaje swoich modułów</translation>
    </message>
    <message>
        <source>Stock is kept by source</source>
        <translation>Stany są prowadzone według źródeł</translation>
    </message>
    <message>
        <source>The shop has no multi-source inventory</source>
        <translation>Sklep nie ma magazynu z wieloma źródłami</translation>
    </message>
    <message>
        <source>Magento_InventoryApi is missing or switched off</source>
        <translation>Brak modułu Magento_InventoryApi lub jest wyłączony</translation>
    </message>
    <message>
        <source>Stock is read and written as one quantity per product, without sources. If the shop should have sources, have the Magento_Inventory modules enabled.</source>
        <translation>Stan jest odczytywany i zapisywany jako jedna ilość na produkt, bez źródeł. Jeśli sklep powinien mieć źródła, zlecić włączenie modułów Magento_Inventory.</translation>
    </message>
    <message>
        <source>Page size: no list to ask</source>
        <translation>Rozmiar strony: brak listy do odpytania</translation>
    </message>
    <message>
        <source>Pages of any size are answered</source>
        <translation>Sklep zwraca strony dowolnego rozmiaru</translation>
    </message>
    <message>
        <source>The shop answers at most %1 rows per page</source>
        <translation>Sklep zwraca najwyżej %1 wierszy na stronę</translation>
    </message>
    <message>
        <source>Nothing to do: smaller pages are asked for, which takes longer. To raise it: Stores &gt; Configuration &gt; Services &gt; Magento Web API &gt; Web API Limits.</source>
        <translation>Nic do zrobienia: pobierane są mniejsze strony, co trwa dłużej. Zwiększenie limitu: Stores &gt; Configuration &gt; Services &gt; Magento Web API &gt; Web API Limits.</translation>
    </message>
    <message>
        <source>Page size: the shop did not say</source>
        <translation>Rozmiar strony: sklep nie podał</translation>
    </message>
    <message>
        <source>Slashes in SKUs: products may not be read</source>
        <translation>Ukośniki w SKU: brak prawa odczytu produktów</translation>
    </message>
    <message>
        <source>SKUs with a slash can be read</source>
        <translation>SKU z ukośnikiem można odczytać</translation>
    </message>
    <message>
        <source>Products whose SKU holds a slash can&apos;t be reached one by one</source>
        <translation>Produkty z ukośnikiem w SKU nie są dostępne pojedynczo</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to set &quot;AllowEncodedSlashes NoDecode&quot; in Apache, or to pass paths on unchanged. Until then such products are found through lists.</source>
        <translation>Poprosić administratora serwera o ustawienie w Apache „AllowEncodedSlashes NoDecode” lub przekazywanie ścieżek bez zmian. Do tego czasu takie produkty są wyszukiwane przez listy.</translation>
    </message>
    <message>
        <source>The shop wants a second factor</source>
        <translation>Sklep wymaga drugiego składnika</translation>
    </message>
    <message>
        <source>Give the code of the authenticator app as the one-time password. For work without a person present use an integration instead of an admin user.</source>
        <translation>Podać kod z aplikacji uwierzytelniającej jako hasło jednorazowe. Do pracy bez nadzoru użyć integracji zamiast użytkownika panelu.</translation>
    </message>
    <message>
        <source>Set up two-factor authentication for this user first: log in to the admin panel in a browser and follow what it says. An integration needs no second factor.</source>
        <translation>Najpierw skonfigurować uwierzytelnianie dwuskładnikowe tego użytkownika: zalogować się w przeglądarce do panelu administracyjnego i postępować według wskazówek. Integracja nie wymaga drugiego składnika.</translation>
    </message>
    <message>
        <source>This user&apos;s second factor (%1) can&apos;t be used here. Set up Google Authenticator for the user, or use an integration.</source>
        <translation>Drugiego składnika tego użytkownika (%1) nie można tu użyć. Skonfigurować dla niego Google Authenticator lub użyć integracji.</translation>
    </message>
    <message>
        <source>The one-time password was refused</source>
        <translation>Hasło jednorazowe zostało odrzucone</translation>
    </message>
    <message>
        <source>Wait for the next code and give that one. If it is refused too, check the clock of the device that shows it.</source>
        <translation>Poczekać na następny kod i podać go. Jeśli też zostanie odrzucony, sprawdzić zegar urządzenia, które go wyświetla.</translation>
    </message>
    <message>
        <source>The user name or password is wrong, or the account is locked</source>
        <translation>Nazwa użytkownika lub hasło są błędne albo konto jest zablokowane</translation>
    </message>
    <message>
        <source>The shop says the same in both cases. Check name and password in a browser; after six failures an account is locked for about half an hour, and every further try starts that anew.</source>
        <translation>Sklep odpowiada w obu przypadkach tak samo. Sprawdzić nazwę i hasło w przeglądarce; po sześciu nieudanych próbach konto jest blokowane na około pół godziny, a każda kolejna próba liczy ten czas od nowa.</translation>
    </message>
    <message>
        <source> A customer of another website of the shop can&apos;t log in here.</source>
        <translation> Klient innej witryny sklepu nie może się tu zalogować.</translation>
    </message>
    <message>
        <source> A disabled user gets the same answer.</source>
        <translation> Wyłączony użytkownik dostaje tę samą odpowiedź.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer to the login holds no token</source>
        <translation>Odpowiedź sklepu na logowanie nie zawiera tokenu</translation>
    </message>
    <message>
        <source>A module of the shop changes the login. Use an integration instead.</source>
        <translation>Moduł sklepu zmienia logowanie. Użyć zamiast tego integracji.</translation>
    </message>
    <message>
        <source>The shop did not let the user log in</source>
        <translation>Sklep nie wpuścił użytkownika</translation>
    </message>
    <message>
        <source>The customer is let in</source>
        <translation>Klient ma dostęp</translation>
    </message>
    <message>
        <source>The admin user is let in</source>
        <translation>Użytkownik panelu ma dostęp</translation>
    </message>
    <message>
        <source>The shop did not take its own token</source>
        <translation>Sklep nie przyjął własnego tokenu</translation>
    </message>
    <message>
        <source>The shop gave a token and refuses it at once</source>
        <translation>Sklep wydał token i od razu go odrzuca</translation>
    </message>
    <message>
        <source>The server&apos;s clock or its token settings are wrong, or several servers do not share their keys. Tell whoever runs the server.</source>
        <translation>Zegar serwera lub ustawienia tokenów są błędne albo kilka serwerów nie współdzieli kluczy. Zgłosić administratorowi serwera.</translation>
    </message>
    <message>
        <source>The integration is let in (bearer token)</source>
        <translation>Integracja ma dostęp (token Bearer)</translation>
    </message>
    <message>
        <source>The shop did not answer the login</source>
        <translation>Sklep nie odpowiedział na logowanie</translation>
    </message>
    <message>
        <source>The shop does not take the token: bearer tokens are switched off, or this one is not valid</source>
        <translation>Sklep nie przyjmuje tokenu: tokeny Bearer są wyłączone albo ten jest nieważny</translation>
    </message>
    <message>
        <source>The shop says the same in both cases. Since Magento 2.4.4 tokens of integrations are not taken as bearer unless Stores &gt; Configuration &gt; Services &gt; OAuth &gt; &quot;Allow OAuth Access Tokens to be used as standalone Bearer tokens&quot; is on. Better: use OAuth 1.0a with the integration&apos;s four keys. If it is on, the token was revoked or copied wrong, or the integration is not active.</source>
        <translation>Sklep odpowiada w obu przypadkach tak samo. Od Magento 2.4.4 tokeny integracji nie są przyjmowane jako Bearer, chyba że włączono Stores &gt; Configuration &gt; Services &gt; OAuth &gt; „Allow OAuth Access Tokens to be used as standalone Bearer tokens”. Lepiej: użyć OAuth 1.0a z czterema kluczami integracji. Jeśli opcja jest włączona, token unieważniono lub źle skopiowano albo integracja nie jest aktywna.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays, tell whoever runs the server the text above and the time.</source>
        <translation>Spróbować ponownie za kilka minut. Jeśli to nie minie, przekazać administratorowi serwera powyższy tekst i godzinę.</translation>
    </message>
    <message>
        <source>The stored secrets are of another kind than the profile&apos;s login</source>
        <translation>Zapisane dane poufne są innego rodzaju niż logowanie profilu</translation>
    </message>
    <message>
        <source>Give the secrets of this profile again.</source>
        <translation>Podać ponownie dane poufne tego profilu.</translation>
    </message>
    <message>
        <source>Open the integration in the admin panel (System &gt; Extensions &gt; Integrations) and copy all four values again; they belong together.</source>
        <translation>Otworzyć integrację w panelu administracyjnym (System &gt; Extensions &gt; Integrations) i ponownie skopiować wszystkie cztery wartości; należą do siebie.</translation>
    </message>
    <message>
        <source>The shop does not know the consumer key</source>
        <translation>Sklep nie zna klucza Consumer Key</translation>
    </message>
    <message>
        <source>The consumer key has expired</source>
        <translation>Klucz Consumer Key wygasł</translation>
    </message>
    <message>
        <source>The shop does not know the access token, or it was revoked</source>
        <translation>Sklep nie zna tokenu Access Token albo token unieważniono</translation>
    </message>
    <message>
        <source>The access token was revoked</source>
        <translation>Token Access Token unieważniono</translation>
    </message>
    <message>
        <source>The access token belongs to another integration</source>
        <translation>Token Access Token należy do innej integracji</translation>
    </message>
    <message>
        <source>The shop believes it is called under another address</source>
        <translation>Sklep uważa, że wywołano go pod innym adresem</translation>
    </message>
    <message>
        <source>Signatures fit for %1</source>
        <translation>Podpisy pasują dla %1</translation>
    </message>
    <message>
        <source>The proxy or web server in front of the shop has to pass on the scheme, host and port it was called with (X-Forwarded-Proto, Host). Ask whoever runs it.</source>
        <translation>Serwer proxy lub WWW przed sklepem musi przekazywać schemat, host i port, z którymi został wywołany (X-Forwarded-Proto, Host). Zapytać jego administratora.</translation>
    </message>
    <message>
        <source>The shop refuses the signature: a secret is wrong</source>
        <translation>Sklep odrzuca podpis: jeden z kluczy tajnych jest błędny</translation>
    </message>
    <message>
        <source>The integration is not activated: there is no access token yet</source>
        <translation>Integracja nie jest aktywowana: nie ma jeszcze tokenu Access Token</translation>
    </message>
    <message>
        <source>Activate the integration in the admin panel (System &gt; Extensions &gt; Integrations &gt; Activate) and copy the four values it then shows.</source>
        <translation>Aktywować integrację w panelu administracyjnym (System &gt; Extensions &gt; Integrations &gt; Activate) i skopiować cztery wyświetlone wartości.</translation>
    </message>
    <message>
        <source>The shop refuses the login</source>
        <translation>Sklep odrzuca logowanie</translation>
    </message>
    <message>
        <source>The shop takes this computer&apos;s clock for wrong</source>
        <translation>Sklep uważa zegar tego komputera za błędny</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock from the network. If it is right, the server&apos;s clock and its Date header disagree: tell whoever runs the server.</source>
        <translation>Ustawić zegar tego komputera z sieci. Jeśli jest dobry, zegar serwera i jego nagłówek Date się różnią: zgłosić administratorowi serwera.</translation>
    </message>
    <message>
        <source>The web server removes the login before the shop sees it</source>
        <translation>Serwer WWW usuwa dane logowania, zanim zobaczy je sklep</translation>
    </message>
    <message>
        <source>Apache with PHP-FPM or CGI does not pass the Authorization header on by itself. Ask whoever runs the server to set &quot;CGIPassAuth On&quot;, or: SetEnvIf Authorization &quot;(.*)&quot; HTTP_AUTHORIZATION=$1</source>
        <translation>Apache z PHP-FPM lub CGI nie przekazuje sam nagłówka Authorization. Poprosić administratora serwera o ustawienie „CGIPassAuth On” albo: SetEnvIf Authorization &quot;(.*)&quot; HTTP_AUTHORIZATION=$1</translation>
    </message>
    <message>
        <source>The integration is let in (OAuth 1.0a)</source>
        <translation>Integracja ma dostęp (OAuth 1.0a)</translation>
    </message>
    <message>
        <source>The integration is not active</source>
        <translation>Integracja nie jest aktywna</translation>
    </message>
    <message>
        <source>Activate it in the admin panel (System &gt; Extensions &gt; Integrations), and give it at least one resource.</source>
        <translation>Aktywować ją w panelu administracyjnym (System &gt; Extensions &gt; Integrations) i nadać jej co najmniej jeden zasób.</translation>
    </message>
    <message>
        <source>The shop did not answer</source>
        <translation>Sklep nie odpowiedział</translation>
    </message>
    <message>
        <source>paths signed as sent</source>
        <translation>ścieżki podpisane jak wysłane</translation>
    </message>
    <message>
        <source>paths signed normalised</source>
        <translation>ścieżki podpisane po normalizacji</translation>
    </message>
    <message>
        <source>Signatures fit every SKU</source>
        <translation>Podpisy pasują do każdego SKU</translation>
    </message>
    <message>
        <source>The shop signs in another dialect than the profile says</source>
        <translation>Sklep podpisuje inaczej, niż mówi profil</translation>
    </message>
    <message>
        <source>Save the corrected profile: otherwise SKUs with a slash, comma or plus are refused. An update of the shop may have changed it.</source>
        <translation>Zapisać poprawiony profil: inaczej SKU z ukośnikiem, przecinkiem lub plusem będą odrzucane. Mogła to zmienić aktualizacja sklepu.</translation>
    </message>
    <message>
        <source>SKUs with special characters can&apos;t be signed for this shop</source>
        <translation>SKU ze znakami specjalnymi nie można podpisać dla tego sklepu</translation>
    </message>
    <message>
        <source>Both ways of signing were refused for %1</source>
        <translation>Oba sposoby podpisywania zostały odrzucone dla %1</translation>
    </message>
    <message>
        <source>A proxy in front of the shop probably rewrites the path. Ask whoever runs it to pass paths on unchanged.</source>
        <translation>Prawdopodobnie serwer proxy przed sklepem przepisuje ścieżkę. Poprosić jego administratora o przekazywanie ścieżek bez zmian.</translation>
    </message>
    <message>
        <source>A web server&apos;s password stands in front of the shop</source>
        <translation>Przed sklepem stoi hasło serwera WWW</translation>
    </message>
    <message>
        <source>The shop is in maintenance mode</source>
        <translation>Sklep jest w trybie konserwacji</translation>
    </message>
    <message>
        <source>Wait until the work is done, or have maintenance mode switched off (bin/magento maintenance:disable).</source>
        <translation>Poczekać na koniec prac lub zlecić wyłączenie trybu konserwacji (bin/magento maintenance:disable).</translation>
    </message>
    <message>
        <source>The shop asks for a pause</source>
        <translation>Sklep prosi o przerwę</translation>
    </message>
    <message>
        <source>Wait some minutes. If it happens again, ask the hosting provider to allow more requests from this computer.</source>
        <translation>Poczekać kilka minut. Jeśli to się powtórzy, poprosić dostawcę hostingu o dopuszczenie większej liczby żądań z tego komputera.</translation>
    </message>
    <message>
        <source>The shop or its web server is broken</source>
        <translation>Sklep lub jego serwer WWW ma awarię</translation>
    </message>
    <message>
        <source>Open the shop in a browser. If it fails there too, tell whoever runs the server; else tell them the text above and the time.</source>
        <translation>Otworzyć sklep w przeglądarce. Jeśli tam też nie działa, zgłosić administratorowi serwera; w przeciwnym razie przekazać mu powyższy tekst i godzinę.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password</source>
        <translation>Serwer proxy wymaga nazwy i hasła</translation>
    </message>
    <message>
        <source>Something in front of the shop refuses the request</source>
        <translation>Coś przed sklepem odrzuca żądanie</translation>
    </message>
    <message>
        <source>Ask the hosting provider to let this computer&apos;s address through to /rest (firewall, bot protection, country block).</source>
        <translation>Poprosić dostawcę hostingu o dopuszczenie adresu tego komputera do /rest (zapora, ochrona przed botami, blokada krajów).</translation>
    </message>
    <message>
        <source>The encrypted connection was refused</source>
        <translation>Połączenie szyfrowane zostało odrzucone</translation>
    </message>
    <message>
        <source>The proxy, or the shop behind it, does not answer</source>
        <translation>Serwer proxy lub sklep za nim nie odpowiada</translation>
    </message>
    <message>
        <source>Nothing answers at %1</source>
        <translation>Nic nie odpowiada pod %1</translation>
    </message>
    <message>
        <source>Check the address for typing errors. If the shop is reached through a company network or a VPN, connect to that first.</source>
        <translation>Sprawdzić, czy w adresie nie ma literówek. Jeśli sklep jest dostępny przez sieć firmową lub VPN, najpierw się z nią połączyć.</translation>
    </message>
    <message>
        <source>The shop redirects in circles</source>
        <translation>Sklep przekierowuje w kółko</translation>
    </message>
    <message>
        <source>Open the address in a browser, and use the one it ends at.</source>
        <translation>Otworzyć adres w przeglądarce i użyć tego, na którym się kończy.</translation>
    </message>
    <message>
        <source>This is a Magento shop, but its REST API does not answer</source>
        <translation>To sklep Magento, ale jego REST API nie odpowiada</translation>
    </message>
    <message>
        <source>Have the web server send /rest to Magento (the rewrite rules of its nginx or Apache sample), or give the address under which /rest answers, for example with /index.php at the end.</source>
        <translation>Skierować na serwerze WWW /rest do Magento (reguły rewrite z przykładu dla nginx lub Apache) albo podać adres, pod którym odpowiada /rest, na przykład z /index.php na końcu.</translation>
    </message>
    <message>
        <source>No Magento shop answers at this address</source>
        <translation>Pod tym adresem nie odpowiada żaden sklep Magento</translation>
    </message>
    <message>
        <source>Use the address of the shop&apos;s front page. If the shop lives in a folder, give the folder too, for example https://www.example.com/shop.</source>
        <translation>Użyć adresu strony głównej sklepu. Jeśli sklep jest w folderze, podać też folder, na przykład https://www.example.com/shop.</translation>
    </message>
    <message>
        <source>The shop leads elsewhere instead of answering</source>
        <translation>Sklep prowadzi gdzie indziej, zamiast odpowiedzieć</translation>
    </message>
    <message>
        <source>Something in front of the shop (a login page, a country choice, a consent page) has to leave /rest alone. Ask whoever runs the server.</source>
        <translation>Coś przed sklepem (strona logowania, wybór kraju, strona zgody) musi zostawić /rest w spokoju. Zapytać administratora serwera.</translation>
    </message>
    <message>
        <source>The shop has another address: %1</source>
        <translation>Sklep ma inny adres: %1</translation>
    </message>
    <message>
        <source>Check that this is your shop and use %1 as the address. Keys are never sent on to another host by themselves.</source>
        <translation>Sprawdzić, czy to właściwy sklep, i użyć %1 jako adresu. Klucze nigdy nie są same wysyłane do innego hosta.</translation>
    </message>
    <message>
        <source>The shop leads from https back to plain http</source>
        <translation>Sklep prowadzi z https z powrotem na zwykłe http</translation>
    </message>
    <message>
        <source>Have the shop&apos;s base URLs set to https (Stores &gt; Configuration &gt; General &gt; Web).</source>
        <translation>Zlecić ustawienie bazowych adresów URL sklepu na https (Stores &gt; Configuration &gt; General &gt; Web).</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate is trusted</source>
        <translation>Połączenie jest szyfrowane, certyfikat jest zaufany</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate is the pinned one</source>
        <translation>Połączenie jest szyfrowane, certyfikat jest tym przypiętym</translation>
    </message>
    <message>
        <source>Not encrypted; the shop runs on this computer</source>
        <translation>Bez szyfrowania; sklep działa na tym komputerze</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>Połączenie nie jest szyfrowane</translation>
    </message>
    <message>
        <source>Anyone on the way can read the keys and the customers&apos; data. Use https.</source>
        <translation>Każdy po drodze może odczytać klucze i dane klientów. Użyć https.</translation>
    </message>
    <message>
        <source>The address is that of the admin panel</source>
        <translation>To adres panelu administracyjnego</translation>
    </message>
    <message>
        <source>The shop answers at %1</source>
        <translation>Sklep odpowiada pod %1</translation>
    </message>
    <message>
        <source>Use %1 as the address.</source>
        <translation>Użyć %1 jako adresu.</translation>
    </message>
    <message>
        <source>The shop answers</source>
        <translation>Sklep odpowiada</translation>
    </message>
    <message>
        <source>The shop has moved to %1</source>
        <translation>Sklep przeniesiono na %1</translation>
    </message>
    <message>
        <source>Use %1 as the address: a redirected write would be lost.</source>
        <translation>Użyć %1 jako adresu: przekierowany zapis zostałby utracony.</translation>
    </message>
    <message>
        <source>Anyone on the way could read the keys, so they were not sent. Use https, or allow plain http for this profile if the network is your own.</source>
        <translation>Każdy po drodze mógłby odczytać klucze, więc ich nie wysłano. Użyć https albo zezwolić temu profilowi na zwykłe http, jeśli sieć jest własna.</translation>
    </message>
    <message>
        <source>The REST API answers</source>
        <translation>REST API odpowiada</translation>
    </message>
    <message>
        <source>The REST API is under another address</source>
        <translation>REST API jest pod innym adresem</translation>
    </message>
    <message>
        <source>This is no address of a shop</source>
        <translation>To nie jest adres sklepu</translation>
    </message>
    <message>
        <source>Give the address of the shop&apos;s front page, for example https://www.example.com.</source>
        <translation>Podać adres strony głównej sklepu, na przykład https://www.example.com.</translation>
    </message>
    <message>
        <source>Clock: the shop does not tell its time</source>
        <translation>Zegar: sklep nie podaje swojego czasu</translation>
    </message>
    <message>
        <source>shop %1, this computer %2</source>
        <translation>sklep %1, ten komputer %2</translation>
    </message>
    <message>
        <source>The shop&apos;s clock and this computer&apos;s agree</source>
        <translation>Zegary sklepu i tego komputera są zgodne</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds behind the shop&apos;s</source>
        <translation>
            <numerusform>Zegar tego komputera spóźnia się względem sklepu o %n sekundę</numerusform>
            <numerusform>Zegar tego komputera spóźnia się względem sklepu o %n sekundy</numerusform>
            <numerusform>Zegar tego komputera spóźnia się względem sklepu o %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds ahead of the shop&apos;s</source>
        <translation>
            <numerusform>Zegar tego komputera spieszy się względem sklepu o %n sekundę</numerusform>
            <numerusform>Zegar tego komputera spieszy się względem sklepu o %n sekundy</numerusform>
            <numerusform>Zegar tego komputera spieszy się względem sklepu o %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock from the network. If it is right, the server&apos;s is wrong: tell whoever runs it. Until then the difference is allowed for when requests are signed.</source>
        <translation>Ustawić zegar tego komputera z sieci. Jeśli jest dobry, błędny jest zegar serwera: zgłosić jego administratorowi. Do tego czasu różnica jest uwzględniana przy podpisywaniu żądań.</translation>
    </message>
    <message>
        <source>The guard uses the header that the shop&apos;s keys need, so both can&apos;t be sent. Ask whoever runs the server to exempt /rest and /graphql from the password, or to let this computer&apos;s address in without it.</source>
        <translation>Zabezpieczenie używa nagłówka potrzebnego kluczom sklepu, więc nie można wysłać obu naraz. Poprosić administratora serwera o wyłączenie /rest i /graphql spod hasła lub o wpuszczenie adresu tego komputera bez hasła.</translation>
    </message>
    <message>
        <source>Check the proxy of this profile (%1), or choose a direct connection.</source>
        <translation>Sprawdzić serwer proxy tego profilu (%1) lub wybrać połączenie bezpośrednie.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer&apos;s network settings, or choose a direct connection for this profile.</source>
        <translation>Sprawdzić serwer proxy w ustawieniach sieci tego komputera lub wybrać dla tego profilu połączenie bezpośrednie.</translation>
    </message>
    <message>
        <source>%1 SHA-256 fingerprint %2</source>
        <translation>%1 odcisk SHA-256 %2</translation>
    </message>
    <message>
        <source>If the shop&apos;s certificate was renewed, compare the new fingerprint with whoever runs the server and pin it anew. If nobody renewed it, do not go on: somebody may be listening.</source>
        <translation>Jeśli certyfikat sklepu odnowiono, porównać nowy odcisk z administratorem serwera i przypiąć go ponownie. Jeśli nikt go nie odnowił, nie kontynuować: ktoś może podsłuchiwać.</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate as a PEM file: it begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Podać certyfikat urzędu jako plik PEM: zaczyna się od -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Use the name the certificate is for as the address, or have the certificate extended.</source>
        <translation>Użyć jako adresu nazwy, dla której wystawiono certyfikat, lub zlecić rozszerzenie certyfikatu.</translation>
    </message>
    <message>
        <source>Have the certificate of the shop renewed. If other sites fail too, check this computer&apos;s date.</source>
        <translation>Zlecić odnowienie certyfikatu sklepu. Jeśli inne strony też nie działają, sprawdzić datę tego komputera.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Sprawdzić datę i godzinę tego komputera.</translation>
    </message>
    <message>
        <source>If the shop uses a private certificate authority, add that authority&apos;s certificate to the profile, or compare the fingerprint with whoever runs the server and pin it.</source>
        <translation>Jeśli sklep używa prywatnego urzędu certyfikacji, dodać jego certyfikat do profilu albo porównać odcisk z administratorem serwera i przypiąć go.</translation>
    </message>
    <message>
        <source>The server has to offer TLS 1.2 or later. Ask whoever runs it.</source>
        <translation>Serwer musi oferować TLS 1.2 lub nowszy. Zapytać jego administratora.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to check its certificate.</source>
        <translation>Poprosić administratora serwera o sprawdzenie certyfikatu.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>stores</source>
        <translation>widoki sklepu</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atrybuty</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>kategorie</translation>
    </message>
    <message>
        <source>customer groups</source>
        <translation>grupy klientów</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>źródła</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>zamówienia</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>faktury</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>przesyłki</translation>
    </message>
    <message>
        <source>credit memos</source>
        <translation>faktury korygujące</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transakcje</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produkty</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>stany magazynowe</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>ceny</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>klienci</translation>
    </message>
    <message>
        <source>cart rules</source>
        <translation>reguły koszyka</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>kupony</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s)</source>
        <translation>
            <numerusform>%Ln widok sklepu</numerusform>
            <numerusform>%Ln widoki sklepu</numerusform>
            <numerusform>%Ln widoków sklepu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s)</source>
        <translation>
            <numerusform>%Ln atrybut</numerusform>
            <numerusform>%Ln atrybuty</numerusform>
            <numerusform>%Ln atrybutów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(ies)</source>
        <translation>
            <numerusform>%Ln kategoria</numerusform>
            <numerusform>%Ln kategorie</numerusform>
            <numerusform>%Ln kategorii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer group(s)</source>
        <translation>
            <numerusform>%Ln grupa klientów</numerusform>
            <numerusform>%Ln grupy klientów</numerusform>
            <numerusform>%Ln grup klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln źródło</numerusform>
            <numerusform>%Ln źródła</numerusform>
            <numerusform>%Ln źródeł</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln zamówienie</numerusform>
            <numerusform>%Ln zamówienia</numerusform>
            <numerusform>%Ln zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln faktura</numerusform>
            <numerusform>%Ln faktury</numerusform>
            <numerusform>%Ln faktur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shipment(s)</source>
        <translation>
            <numerusform>%Ln przesyłka</numerusform>
            <numerusform>%Ln przesyłki</numerusform>
            <numerusform>%Ln przesyłek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit memo(s)</source>
        <translation>
            <numerusform>%Ln faktura korygująca</numerusform>
            <numerusform>%Ln faktury korygujące</numerusform>
            <numerusform>%Ln faktur korygujących</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transakcja</numerusform>
            <numerusform>%Ln transakcje</numerusform>
            <numerusform>%Ln transakcji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln produkt</numerusform>
            <numerusform>%Ln produkty</numerusform>
            <numerusform>%Ln produktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln stan w źródle</numerusform>
            <numerusform>%Ln stany w źródłach</numerusform>
            <numerusform>%Ln stanów w źródłach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln cena</numerusform>
            <numerusform>%Ln ceny</numerusform>
            <numerusform>%Ln cen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln klient</numerusform>
            <numerusform>%Ln klientów</numerusform>
            <numerusform>%Ln klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cart rule(s)</source>
        <translation>
            <numerusform>%Ln reguła koszyka</numerusform>
            <numerusform>%Ln reguły koszyka</numerusform>
            <numerusform>%Ln reguł koszyka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coupon(s)</source>
        <translation>
            <numerusform>%Ln kupon</numerusform>
            <numerusform>%Ln kupony</numerusform>
            <numerusform>%Ln kuponów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>%1 in</source>
        <extracomment>A filter as a chip: the column, then a period: “Placed in” “the last 14 days”. %1 is the column.</extracomment>
        <translation>%1 w okresie</translation>
    </message>
    <message>
        <source>%1 since</source>
        <extracomment>%1 is a column with a time, a date follows: “Placed since” “1 Nov”</extracomment>
        <translation>%1 od</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 wcześniej niż</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Between the column and a date: “Placed from 1 Nov”</extracomment>
        <translation>od</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between the column and a date: “Placed until 1 Nov”</extracomment>
        <translation>do</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Between the column and a date: “Placed after 1 Nov”</extracomment>
        <translation>po</translation>
    </message>
    <message>
        <source>before</source>
        <translation>przed</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Between the column and a value, as the words below: “Status is Processing”</extracomment>
        <translation>to</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>to nie</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>podobne do</translation>
    </message>
    <message>
        <source>is not like</source>
        <translation>niepodobne do</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>jedno z</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>żadne z</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>jest ustawione</translation>
    </message>
    <message>
        <source>is not set</source>
        <translation>nie jest ustawione</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>więcej niż</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>mniej niż</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>co najmniej</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>najwyżej</translation>
    </message>
    <message>
        <source>list has</source>
        <extracomment>The value of the column is a list, of which the word that follows is one</extracomment>
        <translation>lista zawiera</translation>
    </message>
    <message>
        <source>list has not</source>
        <translation>lista nie zawiera</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>pasuje do</translation>
    </message>
    <message>
        <source>is, or both are empty</source>
        <translation>to lub oba są puste</translation>
    </message>
    <message>
        <source>is not, and not both are empty</source>
        <translation>to nie, chyba że oba są puste</translation>
    </message>
    <message>
        <source>is, or is not set</source>
        <translation>to lub nie jest ustawione</translation>
    </message>
    <message>
        <source>%1 or %2 %3</source>
        <extracomment>%1: a value; %2: the next condition (“is”); %3: its value</extracomment>
        <translation>%1 lub %2 %3</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>today %1</source>
        <translation>dziś %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln zamówienie</numerusform>
            <numerusform>%Ln zamówienia</numerusform>
            <numerusform>%Ln zamówień</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The order&apos;s documents could not be read.</source>
        <translation>Nie udało się odczytać dokumentów zamówienia.</translation>
    </message>
    <message>
        <source>The document %1 was made at the same time and may be this one or somebody else&apos;s.</source>
        <translation>Dokument %1 powstał w tym samym czasie i może być tym lub cudzym.</translation>
    </message>
    <message>
        <source>The shop answered with the document %1 and does not show it among the order&apos;s.</source>
        <translation>Sklep odpowiedział dokumentem %1, ale nie pokazuje go przy zamówieniu.</translation>
    </message>
    <message>
        <source>The order&apos;s quantities have changed, and there is no new document.</source>
        <translation>Ilości w zamówieniu się zmieniły, a nowego dokumentu nie ma.</translation>
    </message>
    <message>
        <source>There is a new transaction, and no document for it.</source>
        <translation>Jest nowa transakcja, ale nie ma do niej dokumentu.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The spreadsheet is damaged: %1</source>
        <translation>Arkusz jest uszkodzony: %1</translation>
    </message>
    <message>
        <source>This is no .xlsx spreadsheet. Save it as .xlsx or as CSV.</source>
        <translation>To nie jest arkusz .xlsx. Zapisać go jako .xlsx lub jako CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet holds more than can be imported at once. Cut it into several files.</source>
        <translation>Arkusz zawiera więcej, niż można zaimportować naraz. Podzielić go na kilka plików.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>brak %1</translation>
    </message>
    <message>
        <source>The spreadsheet has a password. Save it without one.</source>
        <translation>Arkusz ma hasło. Zapisać go bez hasła.</translation>
    </message>
    <message>
        <source>Two columns stand for %1. Take one of them away.</source>
        <translation>Dwie kolumny oznaczają %1. Usunąć jedną z nich.</translation>
    </message>
    <message>
        <source>The first row names no column %1.</source>
        <translation>Pierwszy wiersz nie zawiera kolumny %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>The file has %1 MB; tables up to %2 MB can be imported. Cut it into several files.</source>
        <translation>Plik ma %1 MB; można importować tabele do %2 MB. Podzielić go na kilka plików.</translation>
    </message>
    <message>
        <source>it has more than %1 cells</source>
        <translation>wiersz ma więcej niż %1 komórek</translation>
    </message>
    <message>
        <source>something stands behind a closing quote</source>
        <translation>coś stoi za cudzysłowem zamykającym</translation>
    </message>
    <message>
        <source>a closing quote is missing</source>
        <translation>brak cudzysłowu zamykającego</translation>
    </message>
    <message>
        <source>a cell has more than %1 characters</source>
        <translation>komórka ma więcej niż %1 znaków</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>This is a spreadsheet of an old format, or one with a password. Save it as .xlsx without a password, or as CSV.</source>
        <translation>To arkusz w starym formacie lub z hasłem. Zapisać go bez hasła jako .xlsx lub jako CSV.</translation>
    </message>
    <message>
        <source>This is a PDF, not a table. Export the table as CSV or XLSX.</source>
        <translation>To PDF, nie tabela. Wyeksportować tabelę jako CSV lub XLSX.</translation>
    </message>
    <message>
        <source>The text is encoded as UTF-32. Save it as UTF-8.</source>
        <translation>Tekst jest zakodowany w UTF-32. Zapisać go w UTF-8.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>The file cannot be read twice: %1</source>
        <translation>Pliku nie można odczytać dwa razy: %1</translation>
    </message>
    <message>
        <source>This is not a text: it holds bytes that no text has. Save the table as CSV in UTF-8.</source>
        <translation>To nie jest tekst: zawiera bajty, których nie ma żaden tekst. Zapisać tabelę jako CSV w UTF-8.</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor UTF-16 nor Windows-1252. Save the table as CSV in UTF-8.</source>
        <translation>Tekst nie jest ani w UTF-8, ani w UTF-16, ani w Windows-1252. Zapisać tabelę jako CSV w UTF-8.</translation>
    </message>
    <message>
        <source>Row %1: the text is not %2 there. Save the table as CSV in UTF-8.</source>
        <translation>Wiersz %1: tekst nie jest tam w %2. Zapisać tabelę jako CSV w UTF-8.</translation>
    </message>
    <message>
        <source>The first row names no column source_code. Add it, or say which source is meant.</source>
        <translation>Pierwszy wiersz nie zawiera kolumny source_code. Dodać ją lub wskazać źródło.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Cut it into several files.</source>
        <translation>Plik ma więcej niż %1 wierszy. Podzielić go na kilka plików.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Pliku %1 nie można zapisać: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Pliku %1 nie można odczytać: %2</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>it brings a document type</source>
        <translation>zawiera typ dokumentu</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet.</source>
        <translation>Plik nie ma żadnego arkusza.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot;; there is %2.</source>
        <translation>Nie ma arkusza „%1”; jest %2.</translation>
    </message>
    <message>
        <source>its cells cannot be told apart</source>
        <translation>jego komórek nie da się rozróżnić</translation>
    </message>
    <message>
        <source>a part of it is larger than it says</source>
        <translation>jedna z jego części jest większa, niż podaje</translation>
    </message>
    <message>
        <source>it does not say how large %1 is</source>
        <translation>nie podaje, jak duża jest część %1</translation>
    </message>
    <message>
        <source>its cells have more text than can be imported</source>
        <translation>jego komórki zawierają więcej tekstu, niż można zaimportować</translation>
    </message>
    <message>
        <source>With a column &quot;%1&quot; the prices are tier prices, which need a column quantity. Add it, or leave &quot;%1&quot; out.</source>
        <translation>Z kolumną „%1” ceny są cenami progowymi, które wymagają kolumny quantity. Dodać ją lub pominąć „%1”.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Pliku nie można odczytać: %1</translation>
    </message>
    <message>
        <source>The spreadsheet holds more text than can be imported at once. Cut it into several files.</source>
        <translation>Arkusz zawiera więcej tekstu, niż można zaimportować naraz. Podziel go na kilka plików.</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>The link is too long.</source>
        <translation>Link jest za długi.</translation>
    </message>
    <message>
        <source>A link begins with %1</source>
        <translation>Link zaczyna się od %1</translation>
    </message>
    <message>
        <source>The link names no shop.</source>
        <translation>Link nie wskazuje sklepu.</translation>
    </message>
    <message>
        <source>The link names neither an order, a product nor a customer.</source>
        <translation>Link nie wskazuje ani zamówienia, ani produktu, ani klienta.</translation>
    </message>
    <message>
        <source>What the link names cannot be the number of an order, a SKU or the id of a customer.</source>
        <translation>To, co wskazuje link, nie może być numerem zamówienia, SKU ani identyfikatorem klienta.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>All orders</source>
        <translation>Wszystkie zamówienia</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Ostatnie 14 dni</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Do wysłania</translation>
    </message>
    <message>
        <source>Unpaid over 24 h</source>
        <translation>Nieopłacone ponad 24 h</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>B2B</source>
        <translation>B2B</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>Do zafakturowania</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Częściowo wysłane</translation>
    </message>
    <message>
        <source>Refunded, changed in 7 days</source>
        <translation>Zwrócone, zmiana w 7 dni</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Wszystkie produkty</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Configurable</source>
        <translation>Konfigurowalne</translation>
    </message>
    <message>
        <source>Bundles and groups</source>
        <translation>Zestawy i grupy</translation>
    </message>
    <message>
        <source>All SKUs</source>
        <translation>Wszystkie SKU</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Niski stan</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Brak w magazynie</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>New in 30 days</source>
        <translation>Nowi w 30 dni</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmy</translation>
    </message>
    <message>
        <source>All prices</source>
        <translation>Wszystkie ceny</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln zamówienie</numerusform>
            <numerusform>%Ln zamówienia</numerusform>
            <numerusform>%Ln zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln produkt</numerusform>
            <numerusform>%Ln produkty</numerusform>
            <numerusform>%Ln produktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Magazyn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SKU(s)</source>
        <translation>
            <numerusform>%Ln SKU</numerusform>
            <numerusform>%Ln SKU</numerusform>
            <numerusform>%Ln SKU</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Ceny</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln cena</numerusform>
            <numerusform>%Ln ceny</numerusform>
            <numerusform>%Ln cen</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln klient</numerusform>
            <numerusform>%Ln klientów</numerusform>
            <numerusform>%Ln klientów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>The order is on hold already.</source>
        <translation>Zamówienie jest już wstrzymane.</translation>
    </message>
    <message>
        <source>The order is not on hold.</source>
        <translation>Zamówienie nie jest wstrzymane.</translation>
    </message>
    <message>
        <source>The order is canceled already.</source>
        <translation>Zamówienie jest już anulowane.</translation>
    </message>
    <message>
        <source>Nothing is left to cancel: refund what was invoiced.</source>
        <translation>Nie ma już czego anulować: zwrócić to, co zafakturowano.</translation>
    </message>
    <message>
        <source>Nothing is left to invoice.</source>
        <translation>Nie ma już czego fakturować.</translation>
    </message>
    <message>
        <source>Nothing is left to ship.</source>
        <translation>Nie ma już czego wysłać.</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Nie ma już czego zwrócić.</translation>
    </message>
    <message>
        <source>The order has a parcel with the number %1 already.</source>
        <translation>Zamówienie ma już paczkę o numerze %1.</translation>
    </message>
    <message>
        <source>The order has the status %1 already.</source>
        <translation>Zamówienie ma już status %1.</translation>
    </message>
    <message>
        <source>The order is on hold. Take it off hold first.</source>
        <translation>Zamówienie jest wstrzymane. Najpierw znieść wstrzymanie.</translation>
    </message>
    <message>
        <source>The payment provider is reviewing the order. Wait for the result.</source>
        <translation>Operator płatności weryfikuje zamówienie. Poczekać na wynik.</translation>
    </message>
    <message>
        <source>The order is canceled.</source>
        <translation>Zamówienie jest anulowane.</translation>
    </message>
    <message>
        <source>The order is closed.</source>
        <translation>Zamówienie jest zamknięte.</translation>
    </message>
    <message>
        <source>The order is complete.</source>
        <translation>Zamówienie jest zakończone.</translation>
    </message>
    <message>
        <source>Nothing in the order is shipped: its goods are virtual.</source>
        <translation>Nic z zamówienia nie jest wysyłane: towary są wirtualne.</translation>
    </message>
    <message>
        <source>An extension of the shop has locked the lines that are open.</source>
        <translation>Rozszerzenie sklepu zablokowało otwarte pozycje.</translation>
    </message>
    <message>
        <source>The shop has no such order.</source>
        <translation>Sklep nie ma takiego zamówienia.</translation>
    </message>
    <message>
        <source>The order has no line with %1.</source>
        <translation>Zamówienie nie ma pozycji z %1.</translation>
    </message>
    <message>
        <source>%1 cannot be named by itself: use the line of the set it belongs to, or the lines of its parts.</source>
        <translation>Nie można wskazać samego %1: użyć pozycji zestawu, do którego należy, lub pozycji jego części.</translation>
    </message>
    <message>
        <source>Only %2 are open of %1.</source>
        <translation>Otwarte jest tylko %2 z %1.</translation>
    </message>
    <message>
        <source>The quantity of %1 has to be more than 0.</source>
        <translation>Ilość %1 musi być większa od 0.</translation>
    </message>
    <message>
        <source>The comment is empty.</source>
        <translation>Komentarz jest pusty.</translation>
    </message>
    <message>
        <source>A parcel has no tracking number.</source>
        <translation>Paczka nie ma numeru śledzenia.</translation>
    </message>
    <message>
        <source>The order has no such shipment.</source>
        <translation>Zamówienie nie ma takiej przesyłki.</translation>
    </message>
    <message>
        <source>The order has no such invoice. Choose one of its invoices.</source>
        <translation>Zamówienie nie ma takiej faktury. Wybrać jedną z jego faktur.</translation>
    </message>
    <message>
        <source>The source %1 does not serve the order&apos;s stock.</source>
        <translation>Źródło %1 nie obsługuje zapasu tego zamówienia.</translation>
    </message>
    <message>
        <source>The sources of the order have only %2 of %1.</source>
        <translation>W źródłach zamówienia jest tylko %2 z %1.</translation>
    </message>
    <message>
        <source>The goods come from several sources. Say which source each parcel is of.</source>
        <translation>Towary pochodzą z kilku źródeł. Wskazać źródło każdej paczki.</translation>
    </message>
    <message>
        <source>No money moves online with the payment method %1.</source>
        <translation>Metoda płatności %1 nie przenosi pieniędzy online.</translation>
    </message>
    <message>
        <source>The invoice was not captured online. Refund it offline.</source>
        <translation>Faktury nie pobrano online. Zwrócić offline.</translation>
    </message>
    <message>
        <source>The order&apos;s state does not have the status %1.</source>
        <translation>Do stanu zamówienia nie należy status %1.</translation>
    </message>
    <message>
        <source>It is not known whether an earlier action arrived. Settle that first.</source>
        <translation>Nie wiadomo, czy wcześniejsze działanie dotarło. Najpierw to wyjaśnić.</translation>
    </message>
    <message>
        <source>The order has changed since this was planned. Plan it again.</source>
        <translation>Zamówienie zmieniło się od czasu planowania. Zaplanować ponownie.</translation>
    </message>
    <message>
        <source>A shipment has the tracking number %1 already, and not everything that is wanted in it. Ship the rest with another number or without one.</source>
        <translation>Wysyłka ma już numer przesyłki %1, ale nie zawiera wszystkiego, co ma w niej być. Wyślij resztę z innym numerem albo bez numeru.</translation>
    </message>
    <message>
        <source>No source that is enabled serves the order&apos;s stock.</source>
        <translation>Żadne włączone źródło nie obsługuje zapasu tego zamówienia.</translation>
    </message>
    <message>
        <source>No source of the order has any of %1.</source>
        <translation>W żadnym źródle zamówienia nie ma %1.</translation>
    </message>
    <message>
        <source>An earlier import of %1 shipped the same pieces of the order.</source>
        <translation>Wcześniejszy import pliku %1 wysłał te same sztuki z zamówienia.</translation>
    </message>
</context>
<context>
    <name>OrderPush</name>
    <message>
        <source>The order is without it, and it may still arrive until %1 UTC.</source>
        <translation>W zamówieniu tego nie widać, a może to jeszcze dotrzeć do %1 UTC.</translation>
    </message>
    <message>
        <source>The order is without it, and money may have moved. Look at the payment provider&apos;s account, then decide.</source>
        <translation>W zamówieniu tego nie widać, a pieniądze mogły zostać przeniesione. Sprawdzić konto u operatora płatności, potem zdecydować.</translation>
    </message>
    <message>
        <source>The shop took fewer pieces than were asked for: %1 are missing.</source>
        <translation>Sklep przyjął mniej sztuk, niż żądano: brakuje %1.</translation>
    </message>
    <message>
        <source>The shop does not cancel this order.</source>
        <translation>Sklep nie anuluje tego zamówienia.</translation>
    </message>
    <message>
        <source>The shop answered with an error and did it all the same: %1</source>
        <translation>Sklep odpowiedział błędem, a mimo to wykonał: %1</translation>
    </message>
    <message>
        <source>Money may have moved: look at the payment provider&apos;s account.</source>
        <translation>Pieniądze mogły zostać przeniesione: sprawdzić konto u operatora płatności.</translation>
    </message>
    <message>
        <source>The shop answered with success, and the order is without it.</source>
        <translation>Sklep zgłosił sukces, ale w zamówieniu tego nie widać.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Packing slip</source>
        <translation>Specyfikacja przesyłki</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Zamówienie %1</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Przesyłka %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
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
        <translation>W kolejnej paczce dotrze jeszcze z zamówienia: %1.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Lista kompletacji</translation>
    </message>
    <message>
        <source>Pick list %1</source>
        <translation>Lista kompletacji: %1</translation>
    </message>
    <message>
        <source>%1 pieces for %2 shipments</source>
        <translation>sztuk: %1, przesyłek: %2</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Półka</translation>
    </message>
    <message>
        <source>For orders</source>
        <translation>Do zamówień</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Pliku %1 nie można zapisać: %2</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>Drukarka niczego nie przyjmuje.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>The printer takes no more pages.</source>
        <translation>Drukarka nie przyjmuje więcej stron.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The product is not at this source yet. Give a quantity with it.</source>
        <translation>Produktu nie ma jeszcze w tym źródle. Podać z nim ilość.</translation>
    </message>
    <message>
        <source>The shop has no such store view.</source>
        <translation>Sklep nie ma takiego widoku sklepu.</translation>
    </message>
    <message>
        <source>The other tier prices of the product are not known. Read the shop again.</source>
        <translation>Inne ceny progowe produktu nie są znane. Odczytać sklep ponownie.</translation>
    </message>
    <message>
        <source>This value cannot be taken away, only changed.</source>
        <translation>Tej wartości nie można usunąć, tylko zmienić.</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>A product of this type has no price of its own: its parts have.</source>
        <translation>Produkt tego typu nie ma własnej ceny: mają ją jego części.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Cena podstawowa</translation>
    </message>
    <message>
        <source>all store views</source>
        <translation>wszystkie widoki sklepu</translation>
    </message>
    <message>
        <source>as all store views</source>
        <translation>jak wszystkie widoki sklepu</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>własna cena</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Cena specjalna</translation>
    </message>
    <message>
        <source>No special price</source>
        <translation>Bez ceny specjalnej</translation>
    </message>
    <message>
        <source>days are by the shop&apos;s clock, the last one included</source>
        <translation>dni według zegara sklepu, łącznie z ostatnim</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Bez kosztu</translation>
    </message>
    <message>
        <source>As all store views</source>
        <translation>Jak wszystkie widoki sklepu</translation>
    </message>
</context>
<context>
    <name>PriceFormula</name>
    <message>
        <source>Write a formula, such as price * 1.05</source>
        <translation>Wpisać formułę, na przykład price * 1.05</translation>
    </message>
    <message>
        <source>This formula cannot be read: %1</source>
        <translation>Nie można odczytać tej formuły: %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>Nie ma %1</translation>
    </message>
    <message>
        <source>The result is no price</source>
        <translation>Wynik nie jest ceną</translation>
    </message>
    <message>
        <source>Decimals in a formula have a point, as in price * 1.05, and a blank stands behind other commas</source>
        <translation>Miejsca dziesiętne stoją w formule po kropce, na przykład price * 1.05, a po innych przecinkach stoi spacja</translation>
    </message>
    <message>
        <source>This formula has more than one result</source>
        <translation>Ta formuła ma więcej niż jeden wynik</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>not edited here</source>
        <translation>nieedytowalne tutaj</translation>
    </message>
    <message>
        <source>same everywhere</source>
        <translation>wszędzie tak samo</translation>
    </message>
    <message>
        <source>every view uses the default</source>
        <translation>każdy widok używa wartości domyślnej</translation>
    </message>
    <message>
        <source>differs in %1</source>
        <translation>inaczej w %1</translation>
    </message>
    <message>
        <source>Use default</source>
        <translation>Użyj wartości domyślnej</translation>
    </message>
    <message>
        <source>differs between its views</source>
        <translation>różni się między widokami</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>domyślnie: %1</translation>
    </message>
    <message>
        <source>uses default</source>
        <translation>wartość domyślna</translation>
    </message>
    <message>
        <source>own value of %1</source>
        <translation>własna wartość: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Witryny</translation>
    </message>
    <message>
        <source>Out of stock at</source>
        <translation>Brak w magazynie od</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Niski poniżej</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>Zam. oczekujące</translation>
    </message>
    <message>
        <source>Stock is managed</source>
        <translation>Stan jest zarządzany</translation>
    </message>
    <message>
        <source>As the shop is configured</source>
        <translation>Jak w konfiguracji sklepu</translation>
    </message>
    <message>
        <source>as the shop&apos;s configuration has it</source>
        <translation>jak w konfiguracji sklepu</translation>
    </message>
    <message>
        <source>the product&apos;s own</source>
        <translation>własna wartość produktu</translation>
    </message>
    <message>
        <source>these can be edited in shops with one source</source>
        <translation>edytowalne w sklepach z jednym źródłem</translation>
    </message>
</context>
<context>
    <name>PullLog</name>
    <message>
        <source>%1 read</source>
        <translation>odczytano %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>nowych %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>zmienionych %1</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>usuniętych %1</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <translation>niedozwolone: %1</translation>
    </message>
    <message>
        <source>this shop has no such thing</source>
        <translation>ten sklep tego nie ma</translation>
    </message>
    <message>
        <source>stopped to ask: %1</source>
        <translation>zatrzymano, by zapytać: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>niepowodzenie: %1</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>anulowano</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nie doszło do tego</translation>
    </message>
    <message>
        <source>%1, in %2 s</source>
        <translation>%1, w %2 s</translation>
    </message>
    <message>
        <source>%1 again: %2</source>
        <translation>%1 ponownie: %2</translation>
    </message>
    <message>
        <source>%1 again: %2 (%3)</source>
        <translation>%1 ponownie: %2 (%3)</translation>
    </message>
    <message>
        <source>canceled; what was read is kept</source>
        <translation>anulowano; to, co odczytano, zostaje</translation>
    </message>
</context>
<context>
    <name>PullText</name>
    <message>
        <source>%1 is no longer in the shop and was removed</source>
        <translation>%1: nie ma już w sklepie i usunięto</translation>
    </message>
    <message>
        <source>%1 is missing in the shop&apos;s lists but there when asked for: kept</source>
        <translation>%1: brak na listach sklepu, ale jest po zapytaniu: zachowano</translation>
    </message>
    <message>
        <source>%1 is missing in the shop&apos;s lists, and asking for it failed: kept. %2</source>
        <translation>%1: brak na listach sklepu, a zapytanie się nie powiodło: zachowano. %2</translation>
    </message>
    <message>
        <source>store view %1 was not read before: every product is read again</source>
        <translation>widoku sklepu %1 jeszcze nie odczytano: wszystkie produkty są odczytywane ponownie</translation>
    </message>
    <message>
        <source>values of single store views are left out. %1</source>
        <translation>wartości poszczególnych widoków sklepu są pomijane. %1</translation>
    </message>
    <message>
        <source>orders of new documents could not be read again. %1</source>
        <translation>nie udało się ponownie odczytać zamówień nowych dokumentów. %1</translation>
    </message>
    <message>
        <source>stock per source is left out. %1</source>
        <translation>stany według źródeł są pomijane. %1</translation>
    </message>
    <message>
        <source>the older stock items are left out. %1</source>
        <translation>starsze pozycje magazynowe są pomijane. %1</translation>
    </message>
    <message>
        <source>the shop gives no prices for the SKU %1</source>
        <translation>sklep nie podaje cen dla SKU %1</translation>
    </message>
    <message>
        <source>the local copy takes more space than it could. %1</source>
        <translation>lokalna kopia zajmuje więcej miejsca, niż musi. %1</translation>
    </message>
    <message>
        <source>sorting and filtering take longer than they could until the next pull. %1</source>
        <translation>sortowanie i filtrowanie do następnego pobrania trwa dłużej, niż musi. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows are no longer in the shop, which is more than is dropped without asking; nothing was dropped</source>
        <translation>
            <numerusform>%1 z %2 wierszy nie ma już w sklepie; to więcej, niż usuwa się bez pytania; niczego nie usunięto</numerusform>
            <numerusform>%1 z %2 wierszy nie ma już w sklepie; to więcej, niż usuwa się bez pytania; niczego nie usunięto</numerusform>
            <numerusform>%1 z %2 wierszy nie ma już w sklepie; to więcej, niż usuwa się bez pytania; niczego nie usunięto</numerusform>
        </translation>
    </message>
    <message>
        <source>the shop&apos;s newest is number %1, while the local copy already has %2: this may be another shop, or an old backup of it; nothing was changed</source>
        <translation>najnowszy numer sklepu to %1, a lokalna kopia ma już %2: może to być inny sklep lub jego stara kopia zapasowa; niczego nie zmieniono</translation>
    </message>
</context>
<context>
    <name>Push</name>
    <message>
        <source>The shop has no product with this SKU.</source>
        <translation>Sklep nie ma produktu z tym SKU.</translation>
    </message>
    <message>
        <source>The shop answered with success and has what it had before.</source>
        <translation>Sklep zgłosił sukces, a ma to, co przedtem.</translation>
    </message>
    <message>
        <source>For all store views these have changed too: %1.</source>
        <translation>Dla wszystkich widoków sklepu zmieniło się też: %1.</translation>
    </message>
    <message>
        <source>In this store view these have changed too: %1.</source>
        <translation>W tym widoku sklepu zmieniło się też: %1.</translation>
    </message>
    <message>
        <source>The shop has put this into its queue and does not work on it: its consumer async.operations.all does not seem to run. Have it started; the next push looks what has come of it.</source>
        <translation>Sklep umieścił to w swojej kolejce i nad tym nie pracuje: jego konsument async.operations.all chyba nie działa. Zlecić jego uruchomienie; następna wysyłka sprawdzi, co z tego wyszło.</translation>
    </message>
    <message>
        <source>It still waits in the shop&apos;s queue.</source>
        <translation>Nadal czeka w kolejce sklepu.</translation>
    </message>
    <message>
        <source>This login may not see the shop&apos;s sources, and with several of them the quantity belongs to a source.</source>
        <translation>Ten dostęp nie pozwala widzieć źródeł sklepu, a przy kilku źródłach ilość należy do źródła.</translation>
    </message>
    <message>
        <source>This shop keeps stock at several sources: change the quantity at a source.</source>
        <translation>Ten sklep prowadzi stany w kilku źródłach: zmienić ilość w źródle.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Nothing stands here, and it is needed.</source>
        <translation>Tu nic nie ma, a wartość jest potrzebna.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a spreadsheet&apos;s formula or its error. Paste its value.</source>
        <translation>„%1” to formuła arkusza lub jej błąd. Wkleić wartość.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was shortened by a spreadsheet. Format the column as text and enter it in full.</source>
        <translation>„%1” skrócił arkusz kalkulacyjny. Sformatować kolumnę jako tekst i wpisać w całości.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be thousands or decimals. Write it without a thousands mark.</source>
        <translation>„%1” może oznaczać tysiące lub ułamek dziesiętny. Zapisać bez separatora tysięcy.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than four decimals.</source>
        <translation>„%1” ma więcej niż cztery miejsca po przecinku.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more digits than the shop can keep.</source>
        <translation>„%1” ma więcej cyfr, niż sklep może zapisać.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes it less than zero.</source>
        <translation>„%1” daje mniej niż zero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be more than zero.</source>
        <translation>„%1” musi być większe od zera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than 100 percent off.</source>
        <translation>„%1” to ponad 100 procent obniżki.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than the 64 characters of a SKU.</source>
        <translation>„%1” ma więcej niż 64 znaki dozwolone w SKU.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a blank.</source>
        <translation>„%1” zaczyna się lub kończy spacją.</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Check the spelling, or pull the products.</source>
        <translation>Nie ma produktu „%1”. Sprawdzić pisownię lub pobrać produkty.</translation>
    </message>
    <message>
        <source>There is no source with the code &quot;%1&quot;.</source>
        <translation>Nie ma źródła o kodzie „%1”.</translation>
    </message>
    <message>
        <source>There is no customer group &quot;%1&quot;.</source>
        <translation>Nie ma grupy klientów „%1”.</translation>
    </message>
    <message>
        <source>There is no website with the code &quot;%1&quot;.</source>
        <translation>Nie ma witryny o kodzie „%1”.</translation>
    </message>
    <message>
        <source>There is no store view with the code &quot;%1&quot;.</source>
        <translation>Nie ma widoku sklepu o kodzie „%1”.</translation>
    </message>
    <message>
        <source>There is no attribute with the code &quot;%1&quot;.</source>
        <translation>Nie ma atrybutu o kodzie „%1”.</translation>
    </message>
    <message>
        <source>The attribute has no option &quot;%1&quot;.</source>
        <translation>Atrybut nie ma opcji „%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>„%1” to ani tak, ani nie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-11-23, with 00:00:00 behind it for a time.</source>
        <translation>„%1” nie jest datą. Zapisać jako 2026-11-23, z 00:00:00 na końcu dla godziny.</translation>
    </message>
    <message>
        <source>It would end on %1, before it begins.</source>
        <translation>Skończyłoby się %1, zanim się zacznie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither &quot;fixed&quot; nor &quot;discount&quot;.</source>
        <translation>„%1” to ani „fixed”, ani „discount”.</translation>
    </message>
    <message>
        <source>Products of the type &quot;%1&quot; have none of their own.</source>
        <translation>Produkty typu „%1” nie mają własnej wartości.</translation>
    </message>
    <message>
        <source>A bundle&apos;s tier prices are discounts. Use the price type &quot;discount&quot;.</source>
        <translation>Ceny progowe zestawu to obniżki. Użyć typu ceny „discount”.</translation>
    </message>
    <message>
        <source>It has no value of its own in &quot;%1&quot;. Edit it where it has.</source>
        <translation>W „%1” nie ma własnej wartości. Edytować tam, gdzie jest.</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; cannot be edited here.</source>
        <translation>Atrybutu „%1” nie można tu edytować.</translation>
    </message>
    <message>
        <source>It has more than 255 characters.</source>
        <translation>Ma więcej niż 255 znaków.</translation>
    </message>
    <message>
        <source>A tier price for all websites and one for a single website cannot stand beside each other for the same group and quantity.</source>
        <translation>Cena progowa dla wszystkich witryn i cena dla jednej witryny nie mogą istnieć obok siebie dla tej samej grupy i ilości.</translation>
    </message>
    <message>
        <source>Row %1 has the same cell already.</source>
        <translation>Wiersz %1 ma już tę samą komórkę.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; adds to a value that is not known. Pull first, or enter the new value.</source>
        <translation>„%1” dodaje do nieznanej wartości. Najpierw pobrać lub wpisać nową wartość.</translation>
    </message>
    <message>
        <source>The row has more cells than the first one. Put quotes around what holds the separator.</source>
        <translation>Wiersz ma więcej komórek niż pierwszy. Ująć w cudzysłów to, co zawiera separator.</translation>
    </message>
    <message>
        <source>The local copy does not know this price&apos;s days, which would be lost. Pull the prices, or give both days.</source>
        <translation>Kopia lokalna nie zna dni tej ceny, które zostałyby utracone. Pobrać ceny lub podać oba dni.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n godzinę temu</numerusform>
            <numerusform>%n godziny temu</numerusform>
            <numerusform>%n godzin temu</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n tydzień temu</numerusform>
            <numerusform>%n tygodnie temu</numerusform>
            <numerusform>%n tygodni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n miesiąc temu</numerusform>
            <numerusform>%n miesiące temu</numerusform>
            <numerusform>%n miesięcy temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n hour(s)</source>
        <translation>
            <numerusform>ostatniej godziny</numerusform>
            <numerusform>ostatnich %n godzin</numerusform>
            <numerusform>ostatnich %n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>ostatniego dnia</numerusform>
            <numerusform>ostatnich %n dni</numerusform>
            <numerusform>ostatnich %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n week(s)</source>
        <translation>
            <numerusform>ostatniego tygodnia</numerusform>
            <numerusform>ostatnich %n tygodni</numerusform>
            <numerusform>ostatnich %n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <translation>
            <numerusform>ostatniego miesiąca</numerusform>
            <numerusform>ostatnich %n miesięcy</numerusform>
            <numerusform>ostatnich %n miesięcy</numerusform>
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
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Koniec nieznany</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Przerwano</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Pull</source>
        <extracomment>A kind of run in the activity (nouns)</extracomment>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ponowny odczyt</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Komunikat</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>nothing was removed</source>
        <translation>niczego nie usunięto</translation>
    </message>
    <message>
        <source>the local copy of &apos;%1&apos; is held by %2; end that program first: nothing was removed</source>
        <translation>lokalną kopię „%1” zajmuje %2; najpierw zakończyć ten program: niczego nie usunięto</translation>
    </message>
    <message>
        <source>its login in the keychain</source>
        <translation>jego dostęp w pęku kluczy</translation>
    </message>
    <message>
        <source>its local copy (%1)</source>
        <translation>jego lokalna kopia (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s)</source>
        <translation>
            <numerusform>%n zapisany widok</numerusform>
            <numerusform>%n zapisane widoki</numerusform>
            <numerusform>%n zapisanych widoków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), pushed or not</source>
        <translation>
            <numerusform>%n zmiana, wysłana lub nie</numerusform>
            <numerusform>%n zmiany, wysłane lub nie</numerusform>
            <numerusform>%n zmian, wysłanych lub nie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the journal</source>
        <translation>
            <numerusform>%n żądanie w dzienniku</numerusform>
            <numerusform>%n żądania w dzienniku</numerusform>
            <numerusform>%n żądań w dzienniku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in the activity</source>
        <extracomment>Something that was done with the shop, such as a pull</extracomment>
        <translation>
            <numerusform>%n operacja w aktywności</numerusform>
            <numerusform>%n operacje w aktywności</numerusform>
            <numerusform>%n operacji w aktywności</numerusform>
        </translation>
    </message>
    <message>
        <source>its local copy</source>
        <translation>jego lokalna kopia</translation>
    </message>
    <message>
        <source>its changes and views</source>
        <translation>jego zmiany i widoki</translation>
    </message>
    <message>
        <source>removed so far: %1. The profile stays: try again for the rest</source>
        <translation>usunięto dotąd: %1. Profil pozostaje: spróbuj ponownie, aby usunąć resztę</translation>
    </message>
</context>
<context>
    <name>ShippingLabel</name>
    <message>
        <source>Shipment %1 has no shipping label.</source>
        <translation>Przesyłka %1 nie ma etykiety wysyłkowej.</translation>
    </message>
    <message>
        <source>The shipping label of shipment %1 is not opened: %2</source>
        <translation>Etykieta wysyłkowa przesyłki %1 nie zostanie otwarta: %2</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>jest uszkodzona.</translation>
    </message>
    <message>
        <source>it is no PDF.</source>
        <translation>to nie jest PDF.</translation>
    </message>
    <message>
        <source>it is larger than 20 MB.</source>
        <translation>jest większa niż 20 MB.</translation>
    </message>
    <message>
        <source>it holds more than pages to print (%1).</source>
        <translation>zawiera więcej niż strony do druku (%1).</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Pliku %1 nie można zapisać: %2</translation>
    </message>
</context>
<context>
    <name>ShopParts</name>
    <message>
        <source>the profile “%1” is of another shop, and the practice store needs its name: connect that shop under another name and remove this profile</source>
        <translation>profil „%1” należy do innego sklepu, a sklep ćwiczeniowy potrzebuje jego nazwy: połączyć tamten sklep pod inną nazwą i usunąć ten profil</translation>
    </message>
</context>
<context>
    <name>StagedCell</name>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>Staged, was %1, now %2</source>
        <translation>Przygotowano, było %1, teraz %2</translation>
    </message>
    <message>
        <source>Conflict: was %1 when it was edited, shall be %2, and the shop has another value by now</source>
        <translation>Konflikt: przy edycji było %1, ma być %2, a sklep ma już inną wartość</translation>
    </message>
    <message>
        <source>The shop refused it: was %1, shall be %2</source>
        <translation>Sklep odrzucił: było %1, ma być %2</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Ceny</translation>
    </message>
    <message>
        <source>%1 · out</source>
        <translation>%1 · brak</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nie ma</translation>
    </message>
    <message>
        <source>%1 · in</source>
        <translation>%1 · jest</translation>
    </message>
    <message>
        <source>Below what is reserved: %1 on hand, %2 of open orders have not left yet. Who ships them will be told that not all is available</source>
        <translation>Poniżej zarezerwowanej ilości: na stanie %1, z otwartych zamówień nie wyszło jeszcze %2. Przy wysyłce pojawi się informacja, że nie wszystko jest dostępne</translation>
    </message>
    <message>
        <source>Low: fewer than %1</source>
        <translation>Niski: mniej niż %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>Low: fewer pieces than the number that counts here</source>
        <translation>Niski: mniej sztuk, niż wynosi obowiązująca tu liczba</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The shop went back in time.</source>
        <translation>Sklep cofnął się w czasie.</translation>
    </message>
    <message>
        <source>Its newest number is %1, the copy knows %2 already: an old backup was restored, or another shop answers at this address. Nothing was changed here.</source>
        <translation>Jego najnowszy numer to %1, a kopia zna już %2: przywrócono starą kopię zapasową albo pod tym adresem odpowiada inny sklep. Niczego tu nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 %2 after %3</source>
        <extracomment>“orders 1,200 after 1,500”: %1: a kind in the plural; %2: the shop’s newest number now; %3: the copy’s</extracomment>
        <translation>%1 %2 po %3</translation>
    </message>
    <message>
        <source>Its newest numbers are lower than the copy&apos;s (%1): an old backup was restored, or another shop answers at this address. Nothing was changed here.</source>
        <translation>Jego najnowsze numery są niższe niż w kopii (%1): przywrócono starą kopię zapasową albo pod tym adresem odpowiada inny sklep. Niczego tu nie zmieniono.</translation>
    </message>
    <message>
        <source>Follow the shop</source>
        <extracomment>A button: the copy gives up what the shop no longer has</extracomment>
        <translation>Przyjmij stan sklepu</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Zachowaj kopię</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: how many are gone; %2: “2,318 orders”</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Remove %1 here</source>
        <extracomment>A button; %1: “310 source items”</extracomment>
        <translation>Usuń tutaj: %1</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>Usuń tutaj</translation>
    </message>
    <message>
        <source>The shop no longer has %1.</source>
        <translation>Nie ma już w sklepie: %1.</translation>
    </message>
    <message>
        <source>Nothing was removed here. Were they deleted in the shop? Then remove them here too. Another shop or an old backup at this address looks the same: then keep them.</source>
        <translation>Niczego tu nie usunięto. Czy usunięto je w sklepie? Wtedy usunąć je też tutaj. Inny sklep lub stara kopia zapasowa pod tym adresem wygląda tak samo: wtedy zachować.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message>
        <source>%1, then less and less often</source>
        <translation>%1, potem coraz rzadziej</translation>
    </message>
    <message>
        <source>when you ask for it</source>
        <translation>na żądanie</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Pokaż dziennik</translation>
    </message>
    <message>
        <source>Shop: %1
Address: %2
Asked: %3
Answer: %4
Time: %5
</source>
        <translation>Sklep: %1
Adres: %2
Zapytanie: %3
Odpowiedź: %4
Czas: %5
</translation>
    </message>
    <message>
        <source>System › Permissions › User Roles, the role of this user</source>
        <translation>System › Permissions › User Roles, rola tego użytkownika</translation>
    </message>
    <message>
        <source>Role Resources: tick %1</source>
        <translation>Role Resources: zaznaczyć %1</translation>
    </message>
    <message>
        <source>Save Role</source>
        <translation>Save Role</translation>
    </message>
    <message>
        <source>System › Extensions › Integrations, this integration</source>
        <translation>System › Extensions › Integrations, ta integracja</translation>
    </message>
    <message>
        <source>API: tick %1</source>
        <translation>API: zaznaczyć %1</translation>
    </message>
    <message>
        <source>Save; where the list then offers Reauthorize, new keys come of it: connect again</source>
        <translation>Save; jeśli lista proponuje potem Reauthorize, powstaną nowe klucze: połączyć ponownie</translation>
    </message>
    <message>
        <source>This connection may not read %1</source>
        <translation>To połączenie nie może odczytać: %1</translation>
    </message>
    <message>
        <source>A customer has no role in the shop. Connect with an integration to see %1.</source>
        <translation>Klient nie ma roli w sklepie. Połączyć przez integrację, by zobaczyć: %1.</translation>
    </message>
    <message>
        <source>The shop answered: %1</source>
        <translation>Sklep odpowiedział: %1</translation>
    </message>
    <message>
        <source>Its role in the shop lacks %1.</source>
        <translation>Jego roli w sklepie brakuje %1.</translation>
    </message>
    <message>
        <source>The shop %1 does not let Quartermaster read %2.</source>
        <translation>Sklep %1 nie pozwala programowi Quartermaster odczytać: %2.</translation>
    </message>
    <message>
        <source>The role lacks %1 (%2).</source>
        <translation>Roli brakuje %1 (%2).</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>A button: asks the shop once more whether it lets this page be read</extracomment>
        <translation>Testuj ponownie</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Kopiuj dla administratora</translation>
    </message>
    <message>
        <source>This shop has no %1 to ask for</source>
        <translation>Ten sklep nie udostępnia: %1</translation>
    </message>
    <message>
        <source>Its API does not know the route: the module is switched off, or this Magento is older. Everything else goes on without it.</source>
        <translation>Jego API nie zna ścieżki: moduł jest wyłączony lub to starsze Magento. Wszystko inne działa bez tego.</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>Names in a table of two lines: “Asked: GET /V1/orders”, “Answer: 503, the shop is in maintenance”</extracomment>
        <translation>Zapytanie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>The pull stopped at %1 of %2</source>
        <extracomment>“Pull” as a noun: fetching from the shop. %1: a number; %2: “2,318 orders”</extracomment>
        <translation>Pobieranie zatrzymane na %1 / %2</translation>
    </message>
    <message>
        <source>The pull stopped before the first of the %1</source>
        <translation>Pobieranie zatrzymane przed pierwszą pozycją: %1</translation>
    </message>
    <message>
        <source>The shop cannot be reached since %1</source>
        <translation>Sklep jest nieosiągalny od %1</translation>
    </message>
    <message>
        <source>Nothing of it is on this computer yet, so there is nothing to show meanwhile.</source>
        <translation>Na tym komputerze jeszcze nic z niego nie ma, więc na razie nie ma czego pokazać.</translation>
    </message>
    <message>
        <source>Everything so far is kept; the next try goes on from there.</source>
        <translation>Wszystko dotychczasowe zostaje; następna próba zacznie od tego miejsca.</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Następna próba</translation>
    </message>
    <message>
        <source>No %1 in the local copy yet</source>
        <extracomment>%1: a kind in the plural, “orders”, “products”</extracomment>
        <translation>Brak jeszcze w lokalnej kopii: %1</translation>
    </message>
    <message>
        <source>The copy is written by %1, which has not pulled them yet. They appear here once it has.</source>
        <translation>Kopia jest zapisywana przez %1 i jeszcze ich nie pobrano. Pojawią się tu, gdy to nastąpi.</translation>
    </message>
    <message>
        <source>%1 has %2. The newest come first and can be used while the rest follows.</source>
        <translation>%1 ma: %2. Najnowsze są pobierane najpierw i można z nich korzystać, gdy reszta napływa.</translation>
    </message>
    <message>
        <source>A pull brings them from the shop, newest first; they can be used while it goes on.</source>
        <translation>Pobranie sprowadza je ze sklepu, od najnowszych; można z nich korzystać w trakcie.</translation>
    </message>
    <message>
        <source>Pull everything</source>
        <extracomment>A button: fetches what the shop has into the local copy (verb)</extracomment>
        <translation>Pobierz wszystko</translation>
    </message>
    <message>
        <source>Pull %1 only</source>
        <translation>Pobierz tylko: %1</translation>
    </message>
    <message>
        <source>The shop has no %1</source>
        <extracomment>%1: a kind in the plural, “orders”, “products”</extracomment>
        <translation>Sklep nie ma: %1</translation>
    </message>
    <message>
        <source>It was asked and answered with an empty list. New ones appear with the next pull.</source>
        <translation>Zapytano go i odpowiedział pustą listą. Nowe pojawią się przy następnym pobraniu.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>You see the copy of %1.</source>
        <translation>Widoczna kopia z: %1.</translation>
    </message>
    <message>
        <source>You see what was pulled so far.</source>
        <translation>Widoczne jest to, co dotąd pobrano.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Tylko do odczytu.</translation>
    </message>
    <message>
        <source>The local copy is being written by %1. %2 Close the other one to pull from here.</source>
        <translation>Lokalna kopia jest zapisywana przez %1. %2 Zamknąć tamten program, by pobierać stąd.</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>Offline od %1.</translation>
    </message>
    <message>
        <source>The pull stopped at %1.</source>
        <extracomment>%1: a time of day; “pull” as a noun</extracomment>
        <translation>Pobieranie zatrzymane: %1.</translation>
    </message>
    <message>
        <source>The local copy was made anew.</source>
        <translation>Lokalną kopię utworzono od nowa.</translation>
    </message>
    <message>
        <source>The old file was damaged; it was kept as %1.</source>
        <translation>Stary plik był uszkodzony; zachowano go jako %1.</translation>
    </message>
    <message>
        <source>The old file was of another version of Quartermaster; it was kept as %1.</source>
        <translation>Stary plik pochodził z innej wersji programu Quartermaster; zachowano go jako %1.</translation>
    </message>
    <message>
        <source>Saved views are not in it and are all there.</source>
        <translation>Zapisanych widoków w nim nie ma i wszystkie są na miejscu.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>W porządku</translation>
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
        <translation>brak połączenia</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>brak odpowiedzi na czas</translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation>certyfikat nie jest zaufany</translation>
    </message>
    <message>
        <source>the shop does not accept this login</source>
        <translation>sklep nie przyjmuje tego dostępu</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>niedozwolone</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nie znaleziono</translation>
    </message>
    <message>
        <source>the shop does not know this route</source>
        <translation>sklep nie zna tej ścieżki</translation>
    </message>
    <message>
        <source>the shop refuses the question</source>
        <translation>sklep odrzuca zapytanie</translation>
    </message>
    <message>
        <source>something else is there</source>
        <translation>jest tam coś innego</translation>
    </message>
    <message>
        <source>the shop&apos;s database is busy</source>
        <translation>baza danych sklepu jest zajęta</translation>
    </message>
    <message>
        <source>the shop asks for fewer requests</source>
        <translation>sklep prosi o mniej żądań</translation>
    </message>
    <message>
        <source>the shop is in maintenance</source>
        <translation>sklep jest w trybie konserwacji</translation>
    </message>
    <message>
        <source>an error inside the shop</source>
        <translation>błąd w sklepie</translation>
    </message>
    <message>
        <source>no answer of Magento&apos;s API</source>
        <translation>brak odpowiedzi z API Magento</translation>
    </message>
    <message>
        <source>a file on this computer cannot be read or written</source>
        <translation>pliku na tym komputerze nie można odczytać lub zapisać</translation>
    </message>
    <message>
        <source>a file on this computer is damaged</source>
        <translation>plik na tym komputerze jest uszkodzony</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>anulowano</translation>
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
        <translation>%1 (raport %2)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without a year, in the letters of QLocale: “3 Nov”</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>The shop wants a code</source>
        <translation>Sklep wymaga kodu</translation>
    </message>
    <message>
        <source>It did not take that one. The authenticator app shows another one by and by.</source>
        <translation>Ten nie został przyjęty. Aplikacja uwierzytelniająca wkrótce pokaże następny.</translation>
    </message>
    <message>
        <source>This admin user signs in with two factors, and a code is good for one time only.</source>
        <translation>Ten użytkownik panelu loguje się dwuskładnikowo, a kod działa tylko raz.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The folder %1 is read-only. The window keeps there what it does: choose another folder with --data-dir, or allow writing to this one.</source>
        <translation>Folder %1 jest tylko do odczytu. Okno zapisuje w nim to, co robi: wybierz inny folder za pomocą --data-dir albo zezwól na zapis w tym.</translation>
    </message>
</context>
<context>
    <name>Tracking</name>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Cut it into several files.</source>
        <translation>Plik ma więcej niż %1 wierszy. Podzielić go na kilka plików.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Pliku %1 nie można odczytać: %2</translation>
    </message>
    <message>
        <source>The file has %1 MB; tables up to %2 MB can be imported. Cut it into several files.</source>
        <translation>Plik ma %1 MB; można importować tabele do %2 MB. Podzielić go na kilka plików.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Pliku %1 nie można zapisać: %2</translation>
    </message>
    <message>
        <source>Two columns stand for %1. Take one of them away.</source>
        <translation>Dwie kolumny oznaczają %1. Usunąć jedną z nich.</translation>
    </message>
    <message>
        <source>The first row names no column with the order&apos;s number (increment_id).</source>
        <translation>Pierwszy wiersz nie zawiera kolumny z numerem zamówienia (increment_id).</translation>
    </message>
    <message>
        <source>The first row names no column track_number, and neither sku nor source_code. Add the tracking numbers.</source>
        <translation>Pierwszy wiersz nie zawiera kolumny track_number ani kolumn sku i source_code. Dodać numery śledzenia.</translation>
    </message>
    <message>
        <source>Nothing stands here, and it is needed.</source>
        <translation>Tu nic nie ma, a wartość jest potrzebna.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a spreadsheet&apos;s formula or its error. Paste its value.</source>
        <translation>„%1” to formuła arkusza lub jej błąd. Wkleić wartość.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off digits of &quot;%1&quot;. Format the column as text and enter it in full.</source>
        <translation>Arkusz kalkulacyjny obciął cyfry z „%1”. Sformatować kolumnę jako tekst i wpisać w całości.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of pieces.</source>
        <translation>„%1” nie jest liczbą sztuk.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be more than zero.</source>
        <translation>„%1” musi być większe od zera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>„%1” to ani tak, ani nie.</translation>
    </message>
    <message>
        <source>This is longer than the shop keeps: 255 characters.</source>
        <translation>To jest dłuższe, niż zapisuje sklep: 255 znaków.</translation>
    </message>
    <message>
        <source>The quantity %1 stands without a SKU. Add it, or leave the quantity out to ship all that is left.</source>
        <translation>Ilość %1 stoi bez SKU. Dodać je lub pominąć ilość, by wysłać wszystko, co zostało.</translation>
    </message>
    <message>
        <source>The shop has no order %1. Spreadsheets drop leading zeros: format the column as text.</source>
        <translation>Sklep nie ma zamówienia %1. Arkusze kalkulacyjne gubią początkowe zera: sformatować kolumnę jako tekst.</translation>
    </message>
    <message>
        <source>Several stores have an order %1: %2. Add a column store_view that says which.</source>
        <translation>Zamówienie %1 jest w kilku widokach sklepu: %2. Dodać kolumnę store_view, która wskaże właściwy.</translation>
    </message>
    <message>
        <source>Order %1 cannot be shipped: %2</source>
        <translation>Zamówienia %1 nie można wysłać: %2</translation>
    </message>
    <message>
        <source>The order has no line with the SKU %1.</source>
        <translation>Zamówienie nie ma pozycji z SKU %1.</translation>
    </message>
    <message>
        <source>%1 is in no parcel by itself: it is virtual, or a part of what is shipped as one.</source>
        <translation>%1 nie trafia samo do żadnej paczki: jest wirtualne lub jest częścią czegoś, co wysyła się w całości.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 that are left to ship.</source>
        <translation>%1 to więcej niż %2, które pozostało do wysłania.</translation>
    </message>
    <message>
        <source>There is no source with the code &quot;%1&quot;.</source>
        <translation>Nie ma źródła o kodzie „%1”.</translation>
    </message>
    <message>
        <source>Other rows of this order name products and this one does not: what is in the parcel? Add the SKU.</source>
        <translation>Inne wiersze tego zamówienia podają produkty, a ten nie: co jest w paczce? Dodać SKU.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what row %2 says of the same parcel.</source>
        <translation>„%1” nie zgadza się z wierszem %2 dla tej samej paczki.</translation>
    </message>
    <message>
        <source>Nothing is left to ship of %1.</source>
        <translation>Z %1 nie zostało nic do wysłania.</translation>
    </message>
    <message>
        <source>The order has the tracking number %1 already.</source>
        <translation>Zamówienie ma już numer śledzenia %1.</translation>
    </message>
    <message>
        <source>Order %1 waits: row %2 of the same parcel cannot be used. Correct that row, and the parcel goes as a whole.</source>
        <translation>Zamówienie %1 czeka: wiersza %2 tej samej paczki nie można użyć. Popraw ten wiersz, a paczka pójdzie w całości.</translation>
    </message>
    <message>
        <source>The row has more cells than the first one. Put quotes around what holds the separator.</source>
        <translation>Wiersz ma więcej komórek niż pierwszy. Ująć w cudzysłów to, co zawiera separator.</translation>
    </message>
    <message>
        <source>The file has more cells than can be imported at once. Take away columns that are not of parcels, or cut it into several files.</source>
        <translation>Plik ma więcej komórek, niż można zaimportować naraz. Usunąć kolumny, które nie dotyczą paczek, lub podzielić go na kilka plików.</translation>
    </message>
</context>
<context>
    <name>qm::desktop::Desk</name>
    <message>
        <source>The list of shops cannot be read</source>
        <translation>Nie można odczytać listy sklepów</translation>
    </message>
    <message>
        <source>the practice store</source>
        <translation>sklep ćwiczeniowy</translation>
    </message>
    <message>
        <source>That link is not followed</source>
        <translation>Ten link nie zostanie otwarty</translation>
    </message>
    <message>
        <source>A link waits for no dialog: end what is open, and click on it again</source>
        <translation>Link nie czeka na okna dialogowe: zakończyć to, co otwarte, i kliknąć go ponownie</translation>
    </message>
    <message>
        <source>It is of a shop that is called %1, and none is called so here.</source>
        <translation>Dotyczy sklepu o nazwie %1, a takiego tu nie ma.</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Nie można otworzyć sklepu</translation>
    </message>
    <message>
        <source>The local copy cannot be opened</source>
        <translation>Nie można otworzyć lokalnej kopii</translation>
    </message>
    <message>
        <source>The shop cannot be removed</source>
        <translation>Nie można usunąć sklepu</translation>
    </message>
    <message>
        <source>Staged changes are not pushed</source>
        <translation>Przygotowanych zmian nie wysłano</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of %1 did not reach the shop, or not for certain. They are lost when it is removed.</source>
        <translation>
            <numerusform>%n zmiana w %1 nie dotarła do sklepu albo nie ma pewności. Po jego usunięciu przepadnie.</numerusform>
            <numerusform>%n zmiany w %1 nie dotarły do sklepu albo nie ma pewności. Po jego usunięciu przepadną.</numerusform>
            <numerusform>%n zmian w %1 nie dotarło do sklepu albo nie ma pewności. Po jego usunięciu przepadną.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the shop</source>
        <translation>Usuń sklep</translation>
    </message>
    <message>
        <source>%1 was removed; nothing else was kept of it</source>
        <translation>Usunięto %1; niczego więcej nie przechowywano</translation>
    </message>
    <message>
        <source>%1 was removed, and with it %2</source>
        <translation>Usunięto %1, a wraz z tym: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>Nie można otworzyć rejestru</translation>
    </message>
    <message>
        <source>%1. It holds saved views and what was done so far. Nothing in it was changed, and no shop is opened without it.</source>
        <translation>%1. Zawiera on zapisane widoki i to, co dotąd zrobiono. Niczego w nim nie zmieniono, a bez niego żaden sklep się nie otworzy.</translation>
    </message>
    <message>
        <source>A push is under way</source>
        <translation>Trwa wysyłanie</translation>
    </message>
    <message>
        <source>The copy can be made again as soon as it has ended.</source>
        <translation>Kopię będzie można utworzyć od nowa, gdy tylko się skończy.</translation>
    </message>
    <message>
        <source>Another shop can be opened as soon as it has ended.</source>
        <translation>Inny sklep będzie można otworzyć, gdy tylko się skończy.</translation>
    </message>
    <message>
        <source>A push to it is under way: cancel the push, or wait for its end.</source>
        <translation>Trwa wysyłanie do niego: anuluj je albo poczekaj, aż się skończy.</translation>
    </message>
</context>
<context>
    <name>qm::desktop::Instance</name>
    <message>
        <source>Another window has %1 open and does not answer. End it, or choose another folder with --data-dir.</source>
        <translation>Inne okno ma otwarte %1 i nie odpowiada. Zakończyć je lub wybrać inny folder za pomocą --data-dir.</translation>
    </message>
    <message>
        <source>No other program can reach this window: %1</source>
        <translation>Żaden inny program nie może połączyć się z tym oknem: %1</translation>
    </message>
</context>
<context>
    <name>qm::desktop::Program</name>
    <message>
        <source>The language changes as soon as the push has ended</source>
        <translation>Język zmieni się, gdy tylko skończy się wysyłanie</translation>
    </message>
    <message>
        <source>The report is on the clipboard: without keys, names and addresses</source>
        <translation>Raport jest w schowku: bez kluczy, nazwisk i adresów</translation>
    </message>
</context>
<context>
    <name>qm::desktop::ShopOrderDesk</name>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Ten profil jest tylko do odczytu: nic się do niego nie wysyła</translation>
    </message>
</context>
<context>
    <name>qm::desktop::ShopSession</name>
    <message>
        <source>nobody: the folder is read-only</source>
        <translation>nikogo: folder jest tylko do odczytu</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Ten profil jest tylko do odczytu: nic się do niego nie wysyła</translation>
    </message>
</context>
<context>
    <name>qm::desktop::UpdateCheck</name>
    <message>
        <source>Whether there is a new version could not be found out</source>
        <translation>Nie udało się ustalić, czy jest nowa wersja</translation>
    </message>
    <message>
        <source>What is said of new versions is out of date: it is not believed</source>
        <translation>Informacja o nowych wersjach jest nieaktualna: nie jest uznawana za wiarygodną</translation>
    </message>
    <message>
        <source>What is said of new versions is not signed by who makes this program: it is not believed</source>
        <translation>Informacja o nowych wersjach nie jest podpisana przez twórców programu: nie jest uznawana za wiarygodną</translation>
    </message>
    <message>
        <source>There is no newer version</source>
        <translation>Nie ma nowszej wersji</translation>
    </message>
</context>
<context>
    <name>qm::tables::PaletteModel</name>
    <message>
        <source>over %1 found</source>
        <translation>znaleziono ponad %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>znaleziono %1</translation>
    </message>
    <message>
        <source>The local copy cannot be searched</source>
        <translation>Nie można przeszukać lokalnej kopii</translation>
    </message>
    <message>
        <source>%1 · not in the local copy yet</source>
        <translation>%1 · jeszcze nie w lokalnej kopii</translation>
    </message>
    <message>
        <source>Actions on %1</source>
        <translation>Działania: %1</translation>
    </message>
    <message>
        <source>Open %1 in the shop’s admin</source>
        <translation>Otwórz %1 w panelu sklepu</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Filter this list: search “%1”</source>
        <translation>Filtruj tę listę: szukaj „%1”</translation>
    </message>
    <message>
        <source>Ask the shop for products “%1”</source>
        <translation>Zapytaj sklep o produkty „%1”</translation>
    </message>
    <message>
        <source>Ask the shop for customers “%1”</source>
        <translation>Zapytaj sklep o klientów „%1”</translation>
    </message>
    <message>
        <source>Ask the shop for orders “%1”</source>
        <translation>Zapytaj sklep o zamówienia „%1”</translation>
    </message>
    <message>
        <source>1 request, when the local copy is not enough</source>
        <translation>1 żądanie, gdy lokalna kopia nie wystarcza</translation>
    </message>
    <message>
        <source>Asking the shop</source>
        <translation>Trwa pytanie sklepu</translation>
    </message>
    <message>
        <source>The shop did not answer the question</source>
        <translation>Sklep nie odpowiedział na pytanie</translation>
    </message>
    <message>
        <source>The shop has nothing that fits either</source>
        <translation>Sklep też nie ma nic pasującego</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Gdzie indziej</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>W sklepie</translation>
    </message>
</context>
<context>
    <name>qm::tables::ReviewModel</name>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>%1, limit %2 %</source>
        <translation>%1, limit %2 %</translation>
    </message>
    <message>
        <source>follows the quantity</source>
        <translation>zależy od ilości</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln zmiana</numerusform>
            <numerusform>%Ln zmiany</numerusform>
            <numerusform>%Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>Column titles of a review. “Base”: the value that was read from the shop before the edit</extracomment>
        <translation>Wyjściowa</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>The value that was staged here</extracomment>
        <translation>Moja</translation>
    </message>
    <message>
        <source>Shop now</source>
        <translation>Sklep teraz</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Staged changes</source>
        <translation>Przygotowane zmiany</translation>
    </message>
</context>
<context>
    <name>qm::tables::SetsModel</name>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Wszystkie otwarte</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Column title: a set of staged changes (noun)</extracomment>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Stan</translation>
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
        <translation>Qt %1 (utworzono z %2), %3, %4</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej (GPL-3.0-or-later). Bez żadnej gwarancji.</translation>
    </message>
    <message>
        <source>Magento and Adobe Commerce are names of Adobe; this program is not Adobe’s.</source>
        <translation>Magento i Adobe Commerce to nazwy firmy Adobe; ten program nie pochodzi od Adobe.</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Utworzono z:</translation>
    </message>
    <message>
        <source>About Quartermaster</source>
        <translation>O programie Quartermaster</translation>
    </message>
    <message>
        <source>A desk for the people who run Magento 2 shops.</source>
        <translation>Stanowisko pracy dla osób prowadzących sklepy Magento 2.</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>Wersja, licencja i biblioteki</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>qm::ui::Actions</name>
    <message>
        <source>&amp;Open anything…</source>
        <translation>&amp;Otwórz szybko…</translation>
    </message>
    <message>
        <source>&amp;Search in this list</source>
        <translation>S&amp;zukaj na tej liście</translation>
    </message>
    <message>
        <source>Add a &amp;filter…</source>
        <translation>Dodaj &amp;filtr…</translation>
    </message>
    <message>
        <source>&amp;Pull from the shop</source>
        <translation>&amp;Pobierz ze sklepu</translation>
    </message>
    <message>
        <source>&amp;Cancel the pull</source>
        <translation>&amp;Anuluj pobieranie</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Szczegóły</translation>
    </message>
    <message>
        <source>Pre&amp;vious row</source>
        <translation>&amp;Poprzedni wiersz</translation>
    </message>
    <message>
        <source>Ne&amp;xt row</source>
        <translation>&amp;Następny wiersz</translation>
    </message>
    <message>
        <source>&amp;Open in admin</source>
        <translation>Otwórz w p&amp;anelu</translation>
    </message>
    <message>
        <source>&amp;Where the admin is…</source>
        <translation>&amp;Gdzie jest panel…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Kopiuj jako CS&amp;V</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Kopiuj jako Ma&amp;rkdown</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Kopiuj jako &amp;JSON</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Zaznacz w&amp;szystko</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns…</source>
        <translation>Wybierz &amp;kolumny…</translation>
    </message>
    <message>
        <source>Rese&amp;t columns</source>
        <translation>&amp;Przywróć kolumny</translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>&amp;Eksportuj widoczne…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importuj plik…</translation>
    </message>
    <message>
        <source>Show &amp;low stock</source>
        <translation>Pokaż niskie &amp;stany</translation>
    </message>
    <message>
        <source>S&amp;ort by…</source>
        <translation>Sor&amp;tuj według…</translation>
    </message>
    <message>
        <source>Res&amp;ync selected</source>
        <translation>&amp;Odczytaj zaznaczone ponownie</translation>
    </message>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>&amp;Edytuj komórkę</translation>
    </message>
    <message>
        <source>&amp;Paste from spreadsheet</source>
        <translation>&amp;Wklej z arkusza</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Wypełnij w &amp;dół</translation>
    </message>
    <message>
        <source>&amp;In stock or out</source>
        <translation>W &amp;magazynie lub brak</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Set pr&amp;ices…</source>
        <translation>&amp;Ustaw ceny…</translation>
    </message>
    <message>
        <source>Change prices &amp;by %…</source>
        <translation>&amp;Zmień ceny o %…</translation>
    </message>
    <message>
        <source>Prices by a f&amp;ormula…</source>
        <translation>Ceny według &amp;formuły…</translation>
    </message>
    <message>
        <source>Discar&amp;d in these cells</source>
        <translation>&amp;Odrzuć w tych komórkach</translation>
    </message>
    <message>
        <source>&amp;Undo the staged edit</source>
        <translation>&amp;Cofnij przygotowaną zmianę</translation>
    </message>
    <message>
        <source>Discard all of this pa&amp;ge…</source>
        <translation>&amp;Odrzuć wszystko na tej stronie…</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Przegląd…</translation>
    </message>
    <message>
        <source>Pu&amp;sh…</source>
        <translation>&amp;Wyślij do sklepu…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the push</source>
        <translation>&amp;Anuluj wysyłanie</translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation>Zapisz &amp;widok…</translation>
    </message>
    <message>
        <source>Rena&amp;me this view…</source>
        <translation>Zmień &amp;nazwę widoku…</translation>
    </message>
    <message>
        <source>D&amp;uplicate this view…</source>
        <translation>&amp;Duplikuj widok…</translation>
    </message>
    <message>
        <source>&amp;Write this view to a file…</source>
        <translation>Zapisz widok do pl&amp;iku…</translation>
    </message>
    <message>
        <source>Read a view &amp;from a file…</source>
        <translation>Wczyt&amp;aj widok z pliku…</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>&amp;Usuń widok</translation>
    </message>
    <message>
        <source>Choose the &amp;scope…</source>
        <translation>Wybierz &amp;zakres…</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>Następny &amp;obszar okna</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Wst&amp;ecz</translation>
    </message>
    <message>
        <source>&amp;Connect a shop…</source>
        <translation>Podłą&amp;cz sklep…</translation>
    </message>
    <message>
        <source>Try the &amp;practice store</source>
        <translation>&amp;Wypróbuj sklep ćwiczeniowy</translation>
    </message>
    <message>
        <source>&amp;Remove a shop…</source>
        <translation>&amp;Usuń sklep…</translation>
    </message>
    <message>
        <source>Copy the &amp;log of a run</source>
        <translation>&amp;Kopiuj dziennik operacji</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencje…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>&amp;Przewodnik po tej stronie</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Kopiuj &amp;diagnostykę</translation>
    </message>
    <message>
        <source>Look for a &amp;new version</source>
        <translation>Szukaj &amp;nowej wersji</translation>
    </message>
    <message>
        <source>&amp;About Quartermaster</source>
        <translation>&amp;O programie Quartermaster</translation>
    </message>
    <message>
        <source>Change a&amp;ttributes…</source>
        <translation>Zmień a&amp;trybuty…</translation>
    </message>
    <message>
        <source>When stoc&amp;k is low…</source>
        <translation>&amp;Kiedy stan jest niski…</translation>
    </message>
</context>
<context>
    <name>qm::ui::ActivityPage</name>
    <message>
        <source>Lines of the log</source>
        <translation>Wiersze dziennika</translation>
    </message>
    <message>
        <source>The activity cannot be kept: %1</source>
        <translation>Nie można zapisywać aktywności: %1</translation>
    </message>
    <message>
        <source>what was done with this shop</source>
        <translation>co zrobiono z tym sklepem</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Jeszcze nic nie zrobiono</translation>
    </message>
    <message>
        <source>Pulls appear here with everything they had to say, and stay.</source>
        <translation>Pobrania pojawiają się tu ze wszystkimi komunikatami i pozostają.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Operacje</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Kopiuj dziennik</translation>
    </message>
    <message>
        <source>What is shown, for a mail or a ticket</source>
        <translation>To, co widać, do e-maila lub zgłoszenia</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Dziennik operacji</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Canceled; what was read is kept</source>
        <translation>Anulowano; to, co odczytano, zostaje</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Dziennik z %1</translation>
    </message>
    <message>
        <source>Cut off when the program ended; what was read is kept</source>
        <translation>Przerwano, gdy program się zakończył; to, co odczytano, zostaje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further line(s) are not kept</source>
        <translation>
            <numerusform>%Ln dalszego wiersza nie zachowano</numerusform>
            <numerusform>%Ln dalszych wierszy nie zachowano</numerusform>
            <numerusform>%Ln dalszych wierszy nie zachowano</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Nieudane %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Ostrzeżenia %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Wszystkie %1</translation>
    </message>
    <message>
        <source>The log was copied</source>
        <translation>Dziennik skopiowano</translation>
    </message>
    <message>
        <source>Line between runs and log</source>
        <translation>Linia między operacjami a dziennikiem</translation>
    </message>
    <message>
        <source>The shop was closed before the push ended; its changes say what became of them</source>
        <translation>Sklep zamknięto przed końcem wysyłania; przy zmianach widać, co się z nimi stało</translation>
    </message>
</context>
<context>
    <name>qm::ui::AddressPage</name>
    <message>
        <source>Send the keys over plain http; anyone on the way can read them</source>
        <translation>Wysyłaj klucze przez zwykłe http; każdy po drodze może je odczytać</translation>
    </message>
    <message>
        <source>Where is the shop?</source>
        <translation>Gdzie jest sklep?</translation>
    </message>
    <message>
        <source>Any address of it will do: the front page, a product, a page of the admin panel.</source>
        <translation>Wystarczy dowolny jego adres: strona główna, produkt, strona panelu administracyjnego.</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Adres sklepu</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy i certyfikaty</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy</extracomment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Ten:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adres proxy</translation>
    </message>
    <message>
        <source>none beside the system’s</source>
        <translation>brak poza systemowymi</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Choose the certificate of a private authority</source>
        <translation>Wybierz certyfikat prywatnego urzędu</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>Prywatny urząd</translation>
    </message>
    <message>
        <source>SHA-256 of the only certificate to accept, 64 digits</source>
        <translation>SHA-256 jedynego akceptowanego certyfikatu, 64 cyfry</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>Przypięty certyfikat</translation>
    </message>
    <message>
        <source>Certificate of a private authority</source>
        <translation>Certyfikat prywatnego urzędu</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM)</source>
        <translation>%1 nie zawiera certyfikatu (PEM)</translation>
    </message>
    <message>
        <source>Nothing is sent yet; the test comes after the sign-in.</source>
        <translation>Na razie nic nie jest wysyłane; test następuje po logowaniu.</translation>
    </message>
    <message>
        <source>That is a page of the admin panel; the shop is at %1</source>
        <translation>To strona panelu administracyjnego; sklep jest pod %1</translation>
    </message>
    <message>
        <source>The shop is asked at %1</source>
        <translation>Sklep jest odpytywany pod %1</translation>
    </message>
    <message>
        <source>A proxy’s address looks like http://HOST:PORT or socks5://HOST:PORT, without a password.</source>
        <translation>Adres proxy ma postać http://HOST:PORT lub socks5://HOST:PORT, bez hasła.</translation>
    </message>
    <message>
        <source>A certificate’s SHA-256 has 64 hexadecimal digits.</source>
        <translation>SHA-256 certyfikatu ma 64 cyfry szesnastkowe.</translation>
    </message>
</context>
<context>
    <name>qm::ui::AllShopsPage</name>
    <message>
        <source>What is listed</source>
        <translation>Co jest na liście</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Sklepy</translation>
    </message>
    <message>
        <source>%1 (not pulled yet)</source>
        <translation>%1 (jeszcze nie pobrano)</translation>
    </message>
    <message>
        <source>%1 (its copy cannot be read until it is opened)</source>
        <translation>%1 (jego kopii nie można odczytać, dopóki nie zostanie otwarty)</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Bez: %1</translation>
    </message>
    <message>
        <source>No shop has been pulled yet</source>
        <translation>Nie pobrano jeszcze żadnego sklepu</translation>
    </message>
    <message>
        <source>This page lists what the local copies of all connected shops hold. Open a shop and pull it.</source>
        <translation>Ta strona pokazuje, co zawierają lokalne kopie wszystkich podłączonych sklepów. Otworzyć sklep i pobrać dane.</translation>
    </message>
    <message>
        <source>The local copies cannot be read</source>
        <translation>Nie można odczytać lokalnych kopii</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nic nie pasuje</translation>
    </message>
    <message>
        <source>No shop has a row for these filters and this search.</source>
        <translation>Żaden sklep nie ma wiersza dla tych filtrów i tego wyszukiwania.</translation>
    </message>
</context>
<context>
    <name>qm::ui::AttributeChoice</name>
    <message>
        <source>Use default</source>
        <translation>Użyj wartości domyślnej</translation>
    </message>
    <message>
        <source>Leave this attribute alone</source>
        <translation>Nie zmieniaj tego atrybutu</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atrybut</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Wybierz atrybut</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Nowa wartość: %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::AttributeEditDialog</name>
    <message>
        <source>Another attribute</source>
        <translation>Kolejny atrybut</translation>
    </message>
    <message>
        <source>Also where no product of the attribute set has a value</source>
        <translation>Także tam, gdzie żaden produkt z zestawu atrybutów nie ma wartości</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <translation>Zmień atrybuty</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln product(s)</source>
        <translation>
            <numerusform>Zmień %Ln produkt</numerusform>
            <numerusform>Zmień %Ln produkty</numerusform>
            <numerusform>Zmień %Ln produktów</numerusform>
        </translation>
    </message>
    <message>
        <source>The same value for all of them, staged as one set.</source>
        <translation>Ta sama wartość dla wszystkich, przygotowana jako jeden zestaw.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atrybut</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowa</translation>
    </message>
    <message>
        <source>What products would become</source>
        <translation>Jakie byłyby produkty</translation>
    </message>
    <message>
        <source>Staging sends nothing to the shop.</source>
        <translation>Przygotowanie nie wysyła niczego do sklepu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>Przygotuj %Ln zmianę</numerusform>
            <numerusform>Przygotuj %Ln zmiany</numerusform>
            <numerusform>Przygotuj %Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Wszystkie widoki sklepu</translation>
    </message>
    <message>
        <source>%1, all its views</source>
        <translation>%1, wszystkie widoki</translation>
    </message>
    <message>
        <source>Choose what is to be another</source>
        <translation>Wybrać, co ma się zmienić</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) change</source>
        <translation>
            <numerusform>Zmieni się %Ln produkt</numerusform>
            <numerusform>Zmienią się %Ln produkty</numerusform>
            <numerusform>Zmieni się %Ln produktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are so already</source>
        <translation>
            <numerusform>%Ln wartość już taka jest</numerusform>
            <numerusform>%Ln wartości już takie są</numerusform>
            <numerusform>%Ln wartości już takich jest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>Pominięto %Ln</numerusform>
            <numerusform>Pominięto %Ln</numerusform>
            <numerusform>Pominięto %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot be staged</source>
        <translation>
            <numerusform>Nie można przygotować %Ln wartości</numerusform>
            <numerusform>Nie można przygotować %Ln wartości</numerusform>
            <numerusform>Nie można przygotować %Ln wartości</numerusform>
        </translation>
    </message>
    <message>
        <source>So already: %1</source>
        <translation>Już tak jest: %1</translation>
    </message>
    <message>
        <source>Without the attribute: %1</source>
        <translation>Bez tego atrybutu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) stay as they are</source>
        <translation>
            <numerusform>%Ln wartość zostaje bez zmian</numerusform>
            <numerusform>%Ln wartości zostają bez zmian</numerusform>
            <numerusform>%Ln wartości zostaje bez zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>all store views</source>
        <translation>wszystkie widoki sklepu</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln product(s)</source>
        <extracomment>%1: names of attributes. What a set of changes is called.</extracomment>
        <translation>
            <numerusform>%1: %Ln produkt</numerusform>
            <numerusform>%1: %Ln produkty</numerusform>
            <numerusform>%1: %Ln produktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>Przygotowano %Ln zmianę</numerusform>
            <numerusform>Przygotowano %Ln zmiany</numerusform>
            <numerusform>Przygotowano %Ln zmian</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::CellEditing</name>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>Przygotowano %Ln zmianę</numerusform>
            <numerusform>Przygotowano %Ln zmiany</numerusform>
            <numerusform>Przygotowano %Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was typed: the cell stays as it is</source>
        <translation>Nic nie wpisano: komórka zostaje bez zmian</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Nie ma czego wkleić</translation>
    </message>
    <message>
        <source>The block has more rows than the list from here on: nothing was pasted</source>
        <translation>Blok ma więcej wierszy niż lista od tego miejsca: niczego nie wklejono</translation>
    </message>
    <message>
        <source>Select the cell to copy and those below it first</source>
        <translation>Najpierw zaznaczyć komórkę do skopiowania i te pod nią</translation>
    </message>
    <message>
        <source>These cells cannot be edited</source>
        <translation>Tych komórek nie można edytować</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the block cannot be edited and stay</source>
        <translation>
            <numerusform>%Ln komórki bloku nie można edytować, zostaje</numerusform>
            <numerusform>%Ln komórek bloku nie można edytować, zostają</numerusform>
            <numerusform>%Ln komórek bloku nie można edytować, zostają</numerusform>
        </translation>
    </message>
    <message>
        <source>The change before is on its way to the shop</source>
        <translation>Poprzednia zmiana jest w drodze do sklepu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are as in the shop</source>
        <translation>
            <numerusform>%Ln komórka jest jak w sklepie</numerusform>
            <numerusform>%Ln komórki są jak w sklepie</numerusform>
            <numerusform>%Ln komórek jest jak w sklepie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>Pominięto %Ln</numerusform>
            <numerusform>Pominięto %Ln</numerusform>
            <numerusform>Pominięto %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is staged in these cells</source>
        <translation>W tych komórkach nic nie przygotowano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>Odrzucono %Ln zmianę</numerusform>
            <numerusform>Odrzucono %Ln zmiany</numerusform>
            <numerusform>Odrzucono %Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in these cells that could be taken away</source>
        <translation>W tych komórkach nie ma czego usunąć</translation>
    </message>
    <message>
        <source>Choose a quantity at a source first</source>
        <translation>Najpierw wybrać ilość w źródle</translation>
    </message>
    <message>
        <source>Select prices first</source>
        <translation>Najpierw zaznaczyć ceny</translation>
    </message>
    <message>
        <source>There is no staged edit of this page to take back</source>
        <translation>Na tej stronie nie ma przygotowanej zmiany do cofnięcia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged edit(s) taken back</source>
        <translation>
            <numerusform>Cofnięto %Ln przygotowaną zmianę</numerusform>
            <numerusform>Cofnięto %Ln przygotowane zmiany</numerusform>
            <numerusform>Cofnięto %Ln przygotowanych zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is another one before all of it was read: nothing was pasted</source>
        <translation>Lista zmieniła się, zanim została w całości odczytana: nic nie wklejono</translation>
    </message>
    <message>
        <source>The list is still being read: nothing was changed</source>
        <translation>Lista jest jeszcze odczytywana: nic nie zmieniono</translation>
    </message>
    <message>
        <source>The block before still waits for its rows: this one was not pasted</source>
        <translation>Poprzedni blok wciąż czeka na swoje wiersze: tego nie wklejono</translation>
    </message>
    <message>
        <source>The list is still being read: the block is pasted when its rows are there</source>
        <translation>Lista jest jeszcze wczytywana: blok zostanie wklejony, gdy pojawią się jego wiersze</translation>
    </message>
</context>
<context>
    <name>qm::ui::ChangesPage</name>
    <message>
        <source>Which changes are shown</source>
        <translation>Które zmiany są widoczne</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Zachowaj moją</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Dodaj ponownie</translation>
    </message>
    <message>
        <source>Take the shop&apos;s</source>
        <translation>Przyjmij ze sklepu</translation>
    </message>
    <message>
        <source>Undo this set</source>
        <translation>Cofnij ten zestaw</translation>
    </message>
    <message>
        <source>The same difference, on what the shop has now</source>
        <translation>Ta sama różnica względem tego, co sklep ma teraz</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Sets of changes</source>
        <translation>Zestawy zmian</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>Nic nie przygotowano</translation>
    </message>
    <message>
        <source>Edit quantities in Stock, or prices in Prices: what you type is staged here and reviewed before anything reaches the shop.</source>
        <translation>Edycja ilości na stronie Magazyn lub cen na stronie Ceny: wpisane wartości są tu przygotowywane i przeglądane, zanim cokolwiek trafi do sklepu.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which changes are shown. “Open”: not pushed yet (adjective); “Trouble”: with conflicts or refusals</extracomment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonane</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Wszystkie otwarte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>Odrzucono %Ln zmianę</numerusform>
            <numerusform>Odrzucono %Ln zmiany</numerusform>
            <numerusform>Odrzucono %Ln zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) resolved</source>
        <translation>
            <numerusform>Rozstrzygnięto %Ln zmianę</numerusform>
            <numerusform>Rozstrzygnięto %Ln zmiany</numerusform>
            <numerusform>Rozstrzygnięto %Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Cofnięcie: %1</translation>
    </message>
    <message>
        <source>There is nothing of this set that could be taken back</source>
        <translation>W tym zestawie nie ma czego cofnąć</translation>
    </message>
    <message>
        <source>Staged as a set of its own: review and push it</source>
        <translation>Przygotowano jako osobny zestaw: przejrzeć i wysłać</translation>
    </message>
    <message numerus="yes">
        <source>Staged as a set of its own, without %Ln cell(s) that have another open change</source>
        <translation>
            <numerusform>Przygotowano jako osobny zestaw, bez %Ln komórki z inną otwartą zmianą</numerusform>
            <numerusform>Przygotowano jako osobny zestaw, bez %Ln komórek z inną otwartą zmianą</numerusform>
            <numerusform>Przygotowano jako osobny zestaw, bez %Ln komórek z inną otwartą zmianą</numerusform>
        </translation>
    </message>
    <message>
        <source>Line between sets and changes</source>
        <translation>Linia między zestawami a zmianami</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)…</source>
        <translation>
            <numerusform>Wyślij %Ln zmianę…</numerusform>
            <numerusform>Wyślij %Ln zmiany…</numerusform>
            <numerusform>Wyślij %Ln zmian…</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Przegląd…</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)…</source>
        <translation>
            <numerusform>Odrzuć %Ln zmianę…</numerusform>
            <numerusform>Odrzuć %Ln zmiany…</numerusform>
            <numerusform>Odrzuć %Ln zmian…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln staged change(s)?</source>
        <translation>
            <numerusform>Odrzucić %Ln przygotowaną zmianę?</numerusform>
            <numerusform>Odrzucić %Ln przygotowane zmiany?</numerusform>
            <numerusform>Odrzucić %Ln przygotowanych zmian?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::CheckList</name>
    <message>
        <source>The next step shows what is missing</source>
        <translation>Następny krok pokaże, czego brakuje</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST API</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Podpisy</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>Stock sources</source>
        <translation>Źródła zapasów</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Rozmiar strony</translation>
    </message>
    <message>
        <source>Slashes in SKUs</source>
        <translation>Ukośniki w SKU</translation>
    </message>
</context>
<context>
    <name>qm::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Znajdź kolumnę</translation>
    </message>
    <message>
        <source>Enter shows and hides, Alt with an arrow key moves; titles can be dragged, too</source>
        <translation>Enter pokazuje i ukrywa, Alt ze strzałką przesuwa; tytuły można też przeciągać</translation>
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
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>Name and mark</source>
        <translation>Nazwa i znak</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>Podłącz sklep</translation>
    </message>
    <message>
        <source>The test only reads. Nothing is stored before the last step.</source>
        <translation>Test tylko odczytuje. Przed ostatnim krokiem nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>without keys and tokens</source>
        <translation>bez kluczy i tokenów</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testuj ponownie</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Connect and pull</source>
        <translation>Podłącz i pobierz</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Trwa test</translation>
    </message>
    <message>
        <source>The shop lets us in</source>
        <translation>Sklep daje dostęp</translation>
    </message>
    <message>
        <source>One cause found</source>
        <translation>Jedna przyczyna</translation>
    </message>
    <message>
        <source>The profile was not stored</source>
        <translation>Profilu nie zapisano</translation>
    </message>
</context>
<context>
    <name>qm::ui::CustomerPane</name>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>Zamówienia %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Surowe</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Witryna</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numer VAT</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>default billing</source>
        <translation>domyślny adres rozliczeniowy</translation>
    </message>
    <message>
        <source>default shipping</source>
        <translation>domyślny adres dostawy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>No order of this account in the local copy</source>
        <translation>Brak zamówień tego konta w lokalnej kopii</translation>
    </message>
</context>
<context>
    <name>qm::ui::DayChart</name>
    <message>
        <source>Orders per day</source>
        <translation>Zamówienia na dzień</translation>
    </message>
    <message>
        <source>Revenue per day in %1</source>
        <translation>Przychód na dzień w %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s)</source>
        <translation>
            <numerusform>%1: %Ln zamówienie</numerusform>
            <numerusform>%1: %Ln zamówienia</numerusform>
            <numerusform>%1: %Ln zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>, %1 expected at this pace</source>
        <translation>, w tym tempie będzie %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::DetailPane</name>
    <message>
        <source>Close the detail</source>
        <translation>Zamknij szczegóły</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Części rekordu</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
</context>
<context>
    <name>qm::ui::FeatureTable</name>
    <message>
        <source>Orders and comments</source>
        <translation>Zamówienia i komentarze</translation>
    </message>
    <message>
        <source>No Orders page</source>
        <translation>Bez strony Zamówienia</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faktury</translation>
    </message>
    <message>
        <source>No invoices</source>
        <translation>Bez faktur</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Przesyłki</translation>
    </message>
    <message>
        <source>No shipments, no tracks</source>
        <translation>Bez przesyłek i numerów śledzenia</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>No refunds</source>
        <translation>Bez zwrotów</translation>
    </message>
    <message>
        <source>Payment transactions</source>
        <translation>Transakcje płatności</translation>
    </message>
    <message>
        <source>No transactions</source>
        <translation>Bez transakcji</translation>
    </message>
    <message>
        <source>Products and prices</source>
        <translation>Produkty i ceny</translation>
    </message>
    <message>
        <source>No Products, no Prices</source>
        <translation>Bez stron Produkty i Ceny</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atrybuty</translation>
    </message>
    <message>
        <source>Codes without labels</source>
        <translation>Kody bez etykiet</translation>
    </message>
    <message>
        <source>Attribute sets</source>
        <translation>Zestawy atrybutów</translation>
    </message>
    <message>
        <source>Sets without names</source>
        <translation>Zestawy bez nazw</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>No categories</source>
        <translation>Bez kategorii</translation>
    </message>
    <message>
        <source>Stock per source</source>
        <translation>Stany według źródeł</translation>
    </message>
    <message>
        <source>Pieces per product only</source>
        <translation>Tylko sztuki na produkt</translation>
    </message>
    <message>
        <source>Stocks</source>
        <translation>Zapasy</translation>
    </message>
    <message>
        <source>No salable quantities</source>
        <translation>Bez ilości na sprzedaż</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>No Customers page</source>
        <translation>Bez strony Klienci</translation>
    </message>
    <message>
        <source>Customer groups</source>
        <translation>Grupy klientów</translation>
    </message>
    <message>
        <source>Groups without names</source>
        <translation>Grupy bez nazw</translation>
    </message>
    <message>
        <source>Price rules and coupons</source>
        <translation>Reguły cenowe i kupony</translation>
    </message>
    <message>
        <source>No rules, no coupons</source>
        <translation>Bez reguł i kuponów</translation>
    </message>
    <message>
        <source>Websites and store views</source>
        <translation>Witryny i widoki sklepu</translation>
    </message>
    <message>
        <source>Views without names</source>
        <translation>Widoki bez nazw</translation>
    </message>
    <message>
        <source>Bulk monitor</source>
        <translation>Operacje zbiorcze</translation>
    </message>
    <message>
        <source>No bulk monitor</source>
        <translation>Bez operacji zbiorczych</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>not in this shop</source>
        <translation>nie w tym sklepie</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>niejasne</translation>
    </message>
    <message>
        <source>What this login may read</source>
        <translation>Co ten dostęp pozwala odczytać</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funkcja</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Resource in the role</source>
        <translation>Zasób w roli</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Bez niego</translation>
    </message>
</context>
<context>
    <name>qm::ui::FieldEditing</name>
    <message>
        <source>The change before is on its way to the shop</source>
        <translation>Poprzednia zmiana jest w drodze do sklepu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>Przygotowano %Ln zmianę</numerusform>
            <numerusform>Przygotowano %Ln zmiany</numerusform>
            <numerusform>Przygotowano %Ln zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are as in the shop</source>
        <translation>
            <numerusform>%Ln wartość jest jak w sklepie</numerusform>
            <numerusform>%Ln wartości są jak w sklepie</numerusform>
            <numerusform>%Ln wartości jest jak w sklepie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>Odrzucono %Ln zmianę</numerusform>
            <numerusform>Odrzucono %Ln zmiany</numerusform>
            <numerusform>Odrzucono %Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on its way to the shop and cannot be taken back any more</source>
        <translation>W drodze do sklepu, nie można już tego cofnąć</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged edit(s) taken back</source>
        <translation>
            <numerusform>Cofnięto %Ln przygotowaną zmianę</numerusform>
            <numerusform>Cofnięto %Ln przygotowane zmiany</numerusform>
            <numerusform>Cofnięto %Ln przygotowanych zmian</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::FieldRow</name>
    <message>
        <source>Take the staged edit back</source>
        <translation>Cofnij przygotowaną zmianę</translation>
    </message>
    <message>
        <source>Take the staged edit of %1 back</source>
        <translation>Cofnij przygotowaną zmianę: %1</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Nowa wartość: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Przygotuj</translation>
    </message>
</context>
<context>
    <name>qm::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Szukaj na tej liście</translation>
    </message>
    <message>
        <source>What every row shown must hold</source>
        <translation>Co musi spełniać każdy widoczny wiersz</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Dodaj filtr</translation>
    </message>
</context>
<context>
    <name>qm::ui::FilterEditor</name>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Or…</source>
        <translation>Lub…</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Dodaj filtr</translation>
    </message>
    <message>
        <source>The others stay</source>
        <translation>Pozostałe zostają</translation>
    </message>
    <message>
        <source>A condition beside this one: a row is shown when one of them holds</source>
        <translation>Warunek obok tego: wiersz jest widoczny, gdy spełniony jest jeden z nich</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>Zmień filtr</translation>
    </message>
    <message>
        <source>or %1 %2</source>
        <translation>lub %1 %2</translation>
    </message>
    <message>
        <source>In your time zone; with Z at the end in UTC</source>
        <translation>We własnej strefie czasowej; z Z na końcu w UTC</translation>
    </message>
    <message>
        <source>A, B, C</source>
        <translation>A, B, C</translation>
    </message>
    <message>
        <source>%part%</source>
        <translation>%część%</translation>
    </message>
    <message>
        <source>2026-11-23, or -14d for 14 days ago</source>
        <translation>2026-11-23 lub -14d dla 14 dni temu</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>Nie ma takiej kolumny</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Brakuje wartości</translation>
    </message>
</context>
<context>
    <name>qm::ui::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Guide · Quartermaster</source>
        <translation>Przewodnik · Quartermaster</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Spis treści przewodnika</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Strona przewodnika</translation>
    </message>
</context>
<context>
    <name>qm::ui::ImportDialog</name>
    <message>
        <source>Looking at the file</source>
        <translation>Przeglądanie pliku</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Odczyt pliku</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Pierwszy</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Wykryto: %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięta</translation>
    </message>
    <message>
        <source>the attribute of that name</source>
        <translation>atrybut o tej nazwie</translation>
    </message>
    <message>
        <source>What the column %1 stands for</source>
        <translation>Co oznacza kolumna %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>odrzucono %Ln</numerusform>
            <numerusform>odrzucono %Ln</numerusform>
            <numerusform>odrzucono %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are as the shop has them</source>
        <translation>
            <numerusform>%Ln wartość jest jak w sklepie</numerusform>
            <numerusform>%Ln wartości są jak w sklepie</numerusform>
            <numerusform>%Ln wartości jest jak w sklepie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way to the shop stay</source>
        <translation>
            <numerusform>%Ln w drodze do sklepu zostaje</numerusform>
            <numerusform>%Ln w drodze do sklepu zostają</numerusform>
            <numerusform>%Ln w drodze do sklepu zostaje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are left out</source>
        <translation>
            <numerusform>pominięto %Ln kolumnę</numerusform>
            <numerusform>pominięto %Ln kolumny</numerusform>
            <numerusform>pominięto %Ln kolumn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace what %1 has staged in %Ln cell(s)</source>
        <translation>
            <numerusform>Zastąp to, co w %Ln komórce przygotowano: %1</numerusform>
            <numerusform>Zastąp to, co w %Ln komórkach przygotowano: %1</numerusform>
            <numerusform>Zastąp to, co w %Ln komórkach przygotowano: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be staged of it</source>
        <translation>Niczego z tego nie można przygotować</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucono</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>Przygotuj %Ln zmianę</numerusform>
            <numerusform>Przygotuj %Ln zmiany</numerusform>
            <numerusform>Przygotuj %Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importuj plik</translation>
    </message>
    <message>
        <source>Write the refused rows to a file</source>
        <translation>Zapisz odrzucone wiersze do pliku</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Behind the name of a file: the rows of it that were refused</extracomment>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>Writing the refused rows</source>
        <translation>Zapisywanie odrzuconych wierszy</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Nothing of the file is staged.</source>
        <translation>Niczego z pliku nie przygotowano.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>What the file is about</source>
        <translation>Czego dotyczy plik</translation>
    </message>
    <message>
        <source>+5 and −5 add to what is there</source>
        <translation>+5 i −5 dodają do obecnej wartości</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Które wiersze są widoczne</translation>
    </message>
    <message>
        <source>Write refused rows to a file…</source>
        <translation>Zapisz odrzucone wiersze do pliku…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabele (*.csv *.tsv *.txt *.xlsx);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Inny plik…</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Ceny</translation>
    </message>
    <message>
        <source>Product attributes</source>
        <translation>Atrybuty produktów</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>comma ,</source>
        <extracomment>Signs that part the cells of a file</extracomment>
        <translation>przecinek ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>średnik ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>kreska pionowa |</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>wybrać jedno</translation>
    </message>
    <message>
        <source>as each number shows</source>
        <translation>jak widać po każdej liczbie</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>przecinek</translation>
    </message>
    <message>
        <source>point</source>
        <translation>kropka</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Separator komórek</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Znak dziesiętny</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where stock is; a column of a file</extracomment>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Pierwsze wiersze</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Pierwsze wiersze pliku</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Odrzucone wiersze</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Trwa odczyt pliku</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolumny pliku</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Oznacza</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Przygotowywanie</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>odczytano wierszy: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln wiersz zapisano do pliku %1</numerusform>
            <numerusform>%Ln wiersze zapisano do pliku %1</numerusform>
            <numerusform>%Ln wierszy zapisano do pliku %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of %1 staged</source>
        <translation>
            <numerusform>Przygotowano %Ln zmianę z %1</numerusform>
            <numerusform>Przygotowano %Ln zmiany z %1</numerusform>
            <numerusform>Przygotowano %Ln zmian z %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Line between columns and rows</source>
        <translation>Linia między kolumnami a wierszami</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln bajt</numerusform>
            <numerusform>%Ln bajty</numerusform>
            <numerusform>%Ln bajtów</numerusform>
        </translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>W magazynie</translation>
    </message>
    <message>
        <source>Store view</source>
        <translation>Widok sklepu</translation>
    </message>
    <message>
        <source>Id of the store view</source>
        <translation>Id widoku sklepu</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Cena specjalna</translation>
    </message>
    <message>
        <source>Special price from</source>
        <translation>Cena specjalna od</translation>
    </message>
    <message>
        <source>Special price until</source>
        <translation>Cena specjalna do</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Witryna</translation>
    </message>
    <message>
        <source>Id of the website</source>
        <translation>Id witryny</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Grupa klientów</translation>
    </message>
    <message>
        <source>Tier price from quantity</source>
        <translation>Cena progowa od ilości</translation>
    </message>
    <message>
        <source>Tier price</source>
        <translation>Cena progowa</translation>
    </message>
    <message>
        <source>Kind of tier price</source>
        <extracomment>Fixed amount or percentage; a column of a file</extracomment>
        <translation>Rodzaj ceny progowej</translation>
    </message>
</context>
<context>
    <name>qm::ui::ImportPreviewModel</name>
    <message>
        <source>good</source>
        <translation>w porządku</translation>
    </message>
    <message>
        <source>as the shop has it</source>
        <translation>jak w sklepie</translation>
    </message>
    <message>
        <source>%1 has staged another value</source>
        <translation>inna wartość już przygotowana: %1</translation>
    </message>
    <message>
        <source>on its way to the shop</source>
        <translation>w drodze do sklepu</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
</context>
<context>
    <name>qm::ui::ImportRefusalModel</name>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>W pliku</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Powód</translation>
    </message>
</context>
<context>
    <name>qm::ui::LabelsDialog</name>
    <message>
        <source>Reading the local copy</source>
        <translation>Odczyt lokalnej kopii</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Open this label</source>
        <translation>Otwórz tę etykietę</translation>
    </message>
    <message numerus="yes">
        <source>Shipping labels of %Ln order(s)</source>
        <translation>
            <numerusform>Etykiety wysyłkowe %Ln zamówienia</numerusform>
            <numerusform>Etykiety wysyłkowe %Ln zamówień</numerusform>
            <numerusform>Etykiety wysyłkowe %Ln zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Przesyłka</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln etykieta</numerusform>
            <numerusform>%Ln etykiety</numerusform>
            <numerusform>%Ln etykiet</numerusform>
        </translation>
    </message>
    <message>
        <source>The local copy has no shipping label of these orders</source>
        <translation>Kopia lokalna nie ma etykiet wysyłkowych tych zamówień</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Folder na pliki PDF</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) written</source>
        <translation>
            <numerusform>Zapisano %Ln etykietę</numerusform>
            <numerusform>Zapisano %Ln etykiety</numerusform>
            <numerusform>Zapisano %Ln etykiet</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens PDFs: save the label and open it elsewhere</source>
        <translation>Żaden program na tym komputerze nie otwiera plików PDF: zapisz etykietę i otwórz ją gdzie indziej</translation>
    </message>
    <message>
        <source>No shipping labels</source>
        <translation>Brak etykiet wysyłkowych</translation>
    </message>
</context>
<context>
    <name>qm::ui::LadderSection</name>
    <message>
        <source>Prices</source>
        <translation>Ceny</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Cena podstawowa</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Cena specjalna</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Tier prices</source>
        <translation>Ceny progowe</translation>
    </message>
    <message>
        <source>No tier prices</source>
        <translation>Brak cen progowych</translation>
    </message>
    <message>
        <source>There is no price in these cells that could be taken away</source>
        <translation>W tych komórkach nie ma ceny do usunięcia</translation>
    </message>
    <message>
        <source>Customer group of a new tier</source>
        <translation>Grupa klientów nowego progu</translation>
    </message>
    <message>
        <source>Website of a new tier</source>
        <translation>Witryna nowego progu</translation>
    </message>
    <message>
        <source>All websites</source>
        <translation>Wszystkie witryny</translation>
    </message>
    <message>
        <source>Quantity of a new tier</source>
        <translation>Ilość nowego progu</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Od ilości</translation>
    </message>
    <message>
        <source>Price of a new tier</source>
        <translation>Cena nowego progu</translation>
    </message>
    <message>
        <source>Price, or 5 % off</source>
        <translation>Cena lub rabat 5 %</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>Dodaj próg</translation>
    </message>
    <message>
        <source>A tier needs a price, or a discount like 5 %</source>
        <translation>Próg wymaga ceny lub obniżki, np. 5 %</translation>
    </message>
</context>
<context>
    <name>qm::ui::LadderView</name>
    <message>
        <source>Tier prices</source>
        <translation>Ceny progowe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Witryna</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
</context>
<context>
    <name>qm::ui::LevelMark</name>
    <message>
        <source>not known yet</source>
        <translation>jeszcze nieznane</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>w porządku</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>warto wiedzieć</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>niepowodzenie</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nie sprawdzono</translation>
    </message>
</context>
<context>
    <name>qm::ui::ListPage</name>
    <message>
        <source>Save view</source>
        <translation>Zapisz widok</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>Skopiowano: %1</translation>
    </message>
    <message>
        <source>The columns are as they were at first</source>
        <translation>Kolumny są takie jak na początku</translation>
    </message>
    <message>
        <source>The columns are as saved</source>
        <translation>Kolumny są takie jak zapisane</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tab separated (*.tsv)</source>
        <translation>Rozdzielane tabulatorami (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Eksportuj widoczne</translation>
    </message>
    <message>
        <source>The list is still being read: export it when its count is there</source>
        <translation>Lista jest jeszcze odczytywana: eksportować, gdy pojawi się liczba wierszy</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Zapisywanie: %1</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>Zapisano: %1, plik %2</translation>
    </message>
    <message>
        <source>Canceled; nothing was written</source>
        <translation>Anulowano; niczego nie zapisano</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Niczego nie zapisano. %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>That row is not in the local copy</source>
        <translation>Tego wiersza nie ma w lokalnej kopii</translation>
    </message>
    <message>
        <source>All store views are shown: the row is not of %1</source>
        <translation>Widoczne są wszystkie widoki sklepu: wiersz nie należy do %1</translation>
    </message>
    <message>
        <source>The columns of this list cannot be read: %1</source>
        <translation>Nie można odczytać kolumn tej listy: %1</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nic nie zaznaczono</translation>
    </message>
    <message>
        <source>The local copy is kept by %1</source>
        <translation>Lokalna kopia jest prowadzona przez %1</translation>
    </message>
    <message>
        <source>The shop is being read already: what changed comes with it. Resync when it is done</source>
        <translation>Sklep jest już odczytywany: zmiany przyjdą razem z tym. Potem odczytać ponownie</translation>
    </message>
    <message numerus="yes">
        <source>For more than %1 rows a pull is faster</source>
        <translation>
            <numerusform>Powyżej %1 wiersza szybsze jest pobranie</numerusform>
            <numerusform>Powyżej %1 wierszy szybsze jest pobranie</numerusform>
            <numerusform>Powyżej %1 wierszy szybsze jest pobranie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) selected</source>
        <translation>
            <numerusform>Zaznaczono %Ln komórkę</numerusform>
            <numerusform>Zaznaczono %Ln komórki</numerusform>
            <numerusform>Zaznaczono %Ln komórek</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Zaznaczono: %1</translation>
    </message>
    <message>
        <source>So many selected rows are not kept through a new order or filter: none is selected now</source>
        <translation>Tak wielu zaznaczonych wierszy nie da się zachować przy nowej kolejności lub filtrze: teraz nic nie jest zaznaczone</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortuj według</translation>
    </message>
    <message>
        <source>Sort by (with Shift: and then by)</source>
        <translation>Sortuj według (z Shift: a potem według)</translation>
    </message>
    <message>
        <source>%1 (ascending, %2)</source>
        <translation>%1 (rosnąco, %2)</translation>
    </message>
    <message>
        <source>%1 (descending, %2)</source>
        <translation>%1 (malejąco, %2)</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>zostało %1 s</translation>
    </message>
    <message>
        <source>First pull</source>
        <translation>Pierwsze pobieranie</translation>
    </message>
    <message>
        <source>First pull, at the %1 now</source>
        <translation>Pierwsze pobieranie, teraz: %1</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Usunięto widok „%1”</translation>
    </message>
    <message>
        <source>It can be put back until another view is chosen.</source>
        <translation>Można go przywrócić do chwili wybrania innego widoku.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>The local copy is damaged</source>
        <translation>Lokalna kopia jest uszkodzona</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Nie można pokazać listy</translation>
    </message>
    <message>
        <source>It can be made again from the shop; the damaged file is kept. Saved views are not in it and are safe.</source>
        <translation>Można ją utworzyć ponownie ze sklepu; uszkodzony plik zostaje. Zapisanych widoków w nim nie ma i są bezpieczne.</translation>
    </message>
    <message>
        <source>The local copy cannot be asked for what this view wants.</source>
        <translation>Lokalnej kopii nie można zapytać o to, czego chce ten widok.</translation>
    </message>
    <message>
        <source>The local copy was asked and did not answer.</source>
        <translation>Lokalna kopia nie odpowiedziała na pytanie.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Make the copy again</source>
        <translation>Utwórz kopię ponownie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Nothing in %1</source>
        <translation>Brak w: %1</translation>
    </message>
    <message>
        <source>Other stores of this shop may have some.</source>
        <translation>Inne widoki tego sklepu mogą coś mieć.</translation>
    </message>
    <message>
        <source>Show all store views</source>
        <translation>Pokaż wszystkie widoki sklepu</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Nic nie pasuje do tego filtra</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches all %n filters</source>
        <translation>
            <numerusform>Nic nie pasuje do %n filtra</numerusform>
            <numerusform>Nic nie pasuje do wszystkich %n filtrów</numerusform>
            <numerusform>Nic nie pasuje do wszystkich %n filtrów</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaving one out would show:</source>
        <translation>Pominięcie jednego pokazałoby:</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n filters</source>
        <translation>
            <numerusform>Wyczyść %n filtr</numerusform>
            <numerusform>Wyczyść %n filtry</numerusform>
            <numerusform>Wyczyść %n filtrów</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the shop</source>
        <translation>Zapytaj sklep</translation>
    </message>
    <message>
        <source>One request, for what is searched for, without the other filters</source>
        <translation>Jedno żądanie o szukany tekst, bez pozostałych filtrów</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>szukaj „%1”</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Bez: %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Zaznacz wszystkie: %1</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>w międzyczasie go usunięto</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nazwa widoku</translation>
    </message>
    <message>
        <source>The view was not saved: %1</source>
        <translation>Widoku nie zapisano: %1</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Zapisano widok „%1”</translation>
    </message>
    <message>
        <source>This view is always there: duplicate it to have it under another name</source>
        <translation>Ten widok jest stały: zduplikować, by mieć go pod inną nazwą</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Zmień nazwę widoku</translation>
    </message>
    <message>
        <source>Duplicate view</source>
        <translation>Duplikuj widok</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, kopia</translation>
    </message>
    <message>
        <source>Write this view to a file</source>
        <translation>Zapisz widok do pliku</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Widoki (*.json)</translation>
    </message>
    <message>
        <source>The view is in %1</source>
        <translation>Widok jest w %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>Read a view from a file</source>
        <translation>Wczytaj widok z pliku</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>The view is one of another page: %1</source>
        <translation>Widok należy do innej strony: %1</translation>
    </message>
    <message>
        <source>This view is always there</source>
        <translation>Ten widok jest stały</translation>
    </message>
    <message>
        <source>The view was not removed: %1</source>
        <translation>Widoku nie usunięto: %1</translation>
    </message>
    <message>
        <source>Saved views cannot be read: %1</source>
        <translation>Nie można odczytać zapisanych widoków: %1</translation>
    </message>
    <message>
        <source>Select products first</source>
        <translation>Najpierw zaznaczyć produkty</translation>
    </message>
    <message>
        <source>There is no staged edit of this page to take back</source>
        <translation>Na tej stronie nie ma przygotowanej zmiany do cofnięcia</translation>
    </message>
    <message>
        <source>Line between list and detail</source>
        <translation>Linia między listą a szczegółami</translation>
    </message>
    <message>
        <source>Change attributes of %1…</source>
        <extracomment>%1: how many products are selected</extracomment>
        <translation>Zmień atrybuty %1…</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: how many rows are selected, to the clipboard</extracomment>
        <translation>Kopiuj %1</translation>
    </message>
    <message>
        <source>Resync %1</source>
        <extracomment>%1: how many rows are selected, that are read again from the shop</extracomment>
        <translation>Odczytaj ponownie %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::LiveQuestion</name>
    <message>
        <source>Type %1 to push to a live shop</source>
        <translation>Wpisz %1, by wysłać do sklepu live</translation>
    </message>
</context>
<context>
    <name>qm::ui::LowLevelsDialog</name>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Low stock numbers</source>
        <translation>Progi niskiego stanu</translation>
    </message>
    <message>
        <source>When is stock low?</source>
        <translation>Kiedy stan jest niski?</translation>
    </message>
    <message>
        <source>With fewer pieces than this at a source that is in stock. Where a source has no number, that of all sources counts; without it, the shop&apos;s own number of each product. Nothing is changed in the shop.</source>
        <translation>Gdy w źródle, które jest w magazynie, jest mniej sztuk niż tyle. Gdy źródło nie ma liczby, liczy się ta dla wszystkich źródeł, a bez niej liczba sklepu dla każdego produktu. W sklepie nic się nie zmienia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Wszystkie źródła</translation>
    </message>
    <message>
        <source>the shop&apos;s number</source>
        <extracomment>In an empty field for a number of pieces: the shop&apos;s own number of each product is used</extracomment>
        <translation>liczba sklepu</translation>
    </message>
    <message>
        <source>Write a number of pieces, such as 5, or nothing.</source>
        <translation>Wpisać liczbę sztuk, na przykład 5, albo nic.</translation>
    </message>
    <message>
        <source>Kept. The window that keeps the copy shows it from its next start on.</source>
        <translation>Zachowano. Okno, które prowadzi kopię, pokaże to od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>Low stock goes by the numbers you gave.</source>
        <translation>Niski stan liczy się według podanych liczb.</translation>
    </message>
</context>
<context>
    <name>qm::ui::MainWindow</name>
    <message>
        <source>Not connected</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>What stands behind “Local copy:” while no shop is open</extracomment>
        <translation>brak</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Otwieranie %1</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Open in admin</source>
        <translation>Otwórz w panelu</translation>
    </message>
    <message>
        <source>Where is the admin?</source>
        <translation>Gdzie jest panel?</translation>
    </message>
    <message>
        <source>Most shops keep their admin at an address of their own.
What stands behind %1/ when you are logged in there, up to the next slash?</source>
        <translation>Większość sklepów ma panel pod własnym adresem.
Co po zalogowaniu stoi tam za %1/, do następnego ukośnika?</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Wyg&amp;ląd</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>P&amp;rzejdź</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Zmiany</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importuj plik</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>Nic nie przygotowano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are in the shop, read back</source>
        <translation>
            <numerusform>%Ln zmiana jest w sklepie, odczytana z powrotem</numerusform>
            <numerusform>%Ln zmiany są w sklepie, odczytane z powrotem</numerusform>
            <numerusform>%Ln zmian jest w sklepie, odczytanych z powrotem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s) are in the shop</source>
        <translation>
            <numerusform>%1 z %Ln zmiany jest w sklepie</numerusform>
            <numerusform>%1 z %Ln zmian jest w sklepie</numerusform>
            <numerusform>%1 z %Ln zmian jest w sklepie</numerusform>
        </translation>
    </message>
    <message>
        <source>Quartermaster did not end as it should</source>
        <translation>Quartermaster nie zakończył się prawidłowo</translation>
    </message>
    <message>
        <source>That was the session that began %1. Staged changes are safe, they are on the disk; what was on its way to a shop is asked of the shop before anything else is sent.</source>
        <translation>Chodzi o sesję rozpoczętą: %1. Przygotowane zmiany są bezpieczne, są na dysku; o to, co było w drodze do sklepu, sklep zostanie zapytany, zanim wyśle się cokolwiek innego.</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Kopiuj dziennik</translation>
    </message>
    <message>
        <source>Version %1 can be had</source>
        <translation>Dostępna jest wersja %1</translation>
    </message>
    <message>
        <source>You have %1. Nothing is installed by itself.</source>
        <translation>Zainstalowana jest %1. Nic nie instaluje się samo.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Otwórz jej stronę</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>%1 is not in the local copy</source>
        <translation>%1: brak w lokalnej kopii</translation>
    </message>
    <message>
        <source>It is not in the local copy, which %1 keeps</source>
        <translation>Nie ma tego w lokalnej kopii, prowadzonej przez %1</translation>
    </message>
    <message>
        <source>It is not in the local copy yet; the pull that is running brings it</source>
        <translation>Nie ma tego jeszcze w lokalnej kopii; sprowadzi to trwające pobieranie</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>zostało %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>zostało %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>zostało %1 h</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Rows a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Making lists of %1 fast</source>
        <extracomment>%1: a kind in the plural, “orders”</extracomment>
        <translation>Przyspieszanie list: %1</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>Ponowny odczyt: %1</translation>
    </message>
    <message>
        <source>Pulling %1</source>
        <translation>Pobieranie: %1</translation>
    </message>
    <message>
        <source>trying</source>
        <extracomment>After “Offline”: the shop is being asked again right now</extracomment>
        <translation>trwa próba</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>następna próba %1</translation>
    </message>
    <message>
        <source>next try in %1 s</source>
        <translation>następna próba za %1 s</translation>
    </message>
    <message>
        <source>integration token</source>
        <translation>token integracji</translation>
    </message>
    <message>
        <source>admin user</source>
        <translation>użytkownik panelu</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>the copy is kept by %1</source>
        <translation>kopia prowadzona przez %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Konserwacja</translation>
    </message>
    <message>
        <source>The pull stopped</source>
        <translation>Pobieranie zatrzymane</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Jeszcze nie pytano</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>What stands behind “Local copy:” when there is none yet</extracomment>
        <translation>powstaje</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>%1 under way, %2 may be at once</source>
        <extracomment>Both numbers are of requests to the shop</extracomment>
        <translation>w toku %1, naraz może być %2</translation>
    </message>
    <message>
        <source>%1 waiting for their turn</source>
        <translation>czeka na swoją kolej: %1</translation>
    </message>
    <message>
        <source>the shop asked for a pause</source>
        <translation>sklep poprosił o przerwę</translation>
    </message>
    <message>
        <source>%1 since the shop was opened</source>
        <translation>%1 od otwarcia sklepu</translation>
    </message>
    <message>
        <source>The shop wants a code</source>
        <translation>Sklep wymaga kodu</translation>
    </message>
</context>
<context>
    <name>qm::ui::NamePage</name>
    <message>
        <source>Live: a shop with customers.</source>
        <translation>Live: sklep z klientami.</translation>
    </message>
    <message>
        <source>Staging: a shop to try things on.</source>
        <translation>Staging: sklep do prób.</translation>
    </message>
    <message>
        <source>Read only: nothing in this shop is ever changed from here</source>
        <translation>Tylko do odczytu: stąd nigdy nic się w tym sklepie nie zmieni</translation>
    </message>
    <message>
        <source>The keys go into the keychain of this computer, never into a file. The profile itself holds no secret.</source>
        <translation>Klucze trafiają do pęku kluczy tego komputera, nigdy do pliku. Sam profil nie zawiera danych poufnych.</translation>
    </message>
    <message>
        <source>What is it called, and how careful must one be?</source>
        <translation>Jak się nazywa sklep i jak ostrożnie z nim postępować?</translation>
    </message>
    <message>
        <source>The name and the mark stand at the top of the window whenever this shop is open.</source>
        <translation>Nazwa i znak są widoczne u góry okna, gdy ten sklep jest otwarty.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Store view</source>
        <translation>Widok sklepu</translation>
    </message>
    <message>
        <source>Keep them until Quartermaster closes</source>
        <translation>Zachowaj do zamknięcia programu</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Spróbuj ponownie z pękiem kluczy</translation>
    </message>
    <message>
        <source>All store views (this login may not list them)</source>
        <translation>Wszystkie widoki sklepu (ten dostęp nie pozwala ich wyświetlić)</translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Wszystkie widoki sklepu</translation>
    </message>
    <message>
        <source>A name is needed: letters, digits, “-”, “_” and “.”.</source>
        <translation>Potrzebna jest nazwa: litery, cyfry, „-”, „_” i „.”.</translation>
    </message>
    <message>
        <source>A name has letters, digits, “-”, “_” and “.”, nothing else.</source>
        <translation>Nazwa składa się z liter, cyfr, „-”, „_” i „.”, niczego więcej.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Profil o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the keys</source>
        <translation>Pęk kluczy tego komputera nie przyjął kluczy</translation>
    </message>
    <message>
        <source>%1.

Nothing was stored. The keys can stay in memory until Quartermaster closes; to have them again at the next start, set these variables where it is started (or each with _FILE, naming a file):
%2</source>
        <translation>%1.

Niczego nie zapisano. Klucze mogą pozostać w pamięci do zamknięcia programu Quartermaster; by mieć je przy następnym uruchomieniu, ustawić te zmienne tam, gdzie jest uruchamiany (lub każdą z _FILE i nazwą pliku):
%2</translation>
    </message>
    <message>
        <source>That name is kept for the practice store.</source>
        <translation>Ta nazwa jest zastrzeżona dla sklepu ćwiczeniowego.</translation>
    </message>
    <message>
        <source>The environment has other keys for this name</source>
        <translation>Środowisko ma inne klucze dla tej nazwy</translation>
    </message>
    <message>
        <source>Nothing was stored: what was tested would not be used, because Quartermaster was started with these variables (or their _FILE form), which come first:
%1

Give the profile another name, or start Quartermaster without them.</source>
        <translation>Niczego nie zapisano: to, co sprawdzono, nie byłoby używane, bo Quartermaster uruchomiono z tymi zmiennymi (lub ich postacią _FILE), które mają pierwszeństwo:
%1

Nadać profilowi inną nazwę albo uruchomić Quartermaster bez nich.</translation>
    </message>
</context>
<context>
    <name>qm::ui::OpenActionsDialog</name>
    <message>
        <source>It arrived</source>
        <translation>Dotarło</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Nie dotarło</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Open actions on orders</source>
        <translation>Nierozstrzygnięte działania na zamówieniach</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>No action on an order is open</source>
        <translation>Żadne działanie na zamówieniu nie jest nierozstrzygnięte</translation>
    </message>
    <message>
        <source>Look for the reference %1 in the shop&apos;s admin, and at the payment provider&apos;s account where money moves; then say what you found.</source>
        <translation>Poszukaj odniesienia %1 w panelu administracyjnym sklepu, a gdy chodzi o pieniądze – na koncie u operatora płatności; potem powiedz, co znaleziono.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Sending, one order after the other</source>
        <translation>Wysyłanie, jedno zamówienie po drugim</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>Wykonano %1 z %Ln</numerusform>
            <numerusform>Wykonano %1 z %Ln</numerusform>
            <numerusform>Wykonano %1 z %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open action(s)</source>
        <translation>
            <numerusform>%Ln nierozstrzygnięte działanie</numerusform>
            <numerusform>%Ln nierozstrzygnięte działania</numerusform>
            <numerusform>%Ln nierozstrzygniętych działań</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderLinesView</name>
    <message>
        <source>What lies at which source</source>
        <translation>Co leży w którym źródle</translation>
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
        <translation>Zamówiono</translation>
    </message>
    <message>
        <source>Ship now</source>
        <translation>Wysłać teraz</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>“%1” is not a number of pieces.</source>
        <translation>„%1” nie jest liczbą sztuk.</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderMenu</name>
    <message>
        <source>&amp;Orders</source>
        <translation>Za&amp;mówienia</translation>
    </message>
    <message>
        <source>&amp;Ship…</source>
        <translation>&amp;Wyślij towary…</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>Za&amp;fakturuj…</translation>
    </message>
    <message>
        <source>&amp;Refund…</source>
        <translation>Zwróć &amp;pieniądze…</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>S&amp;komentuj…</translation>
    </message>
    <message>
        <source>Put on &amp;hold…</source>
        <translation>W&amp;strzymaj…</translation>
    </message>
    <message>
        <source>Take &amp;off hold…</source>
        <translation>Znieś wst&amp;rzymanie…</translation>
    </message>
    <message>
        <source>&amp;Cancel orders…</source>
        <extracomment>orders, for good</extracomment>
        <translation>&amp;Anuluj zamówienia…</translation>
    </message>
    <message>
        <source>Add a &amp;parcel…</source>
        <translation>&amp;Dodaj paczkę…</translation>
    </message>
    <message>
        <source>By their &amp;numbers…</source>
        <translation>Według &amp;numerów…</translation>
    </message>
    <message>
        <source>Import a &amp;tracking file…</source>
        <translation>&amp;Importuj plik z numerami śledzenia…</translation>
    </message>
    <message>
        <source>Pick &amp;list…</source>
        <translation>&amp;Lista kompletacji…</translation>
    </message>
    <message>
        <source>No order is selected</source>
        <translation>Nie zaznaczono zamówienia</translation>
    </message>
    <message>
        <source>A push of orders is under way: it ends first</source>
        <translation>Trwa wysyłanie zamówień: najpierw musi się zakończyć</translation>
    </message>
    <message>
        <source>Tracking file</source>
        <translation>Plik z numerami śledzenia</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt)</source>
        <translation>Tabele (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>The tracking file cannot be used</source>
        <translation>Pliku z numerami śledzenia nie można użyć</translation>
    </message>
    <message>
        <source>Change the stat&amp;us…</source>
        <translation>Zmień stat&amp;us…</translation>
    </message>
    <message>
        <source>Op&amp;en actions…</source>
        <translation>Ni&amp;erozstrzygnięte działania…</translation>
    </message>
    <message>
        <source>Pac&amp;king slips…</source>
        <translation>Listy pa&amp;kunkowe…</translation>
    </message>
    <message>
        <source>Shipping la&amp;bels…</source>
        <translation>Et&amp;ykiety wysyłkowe…</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Ten profil jest tylko do odczytu: nic się do niego nie wysyła</translation>
    </message>
    <message>
        <source>The login&apos;s role may not do that: %1</source>
        <translation>Rola tego logowania na to nie pozwala: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) on orders are open: see “Open actions” in the menu Orders</source>
        <translation>
            <numerusform>%Ln działanie na zamówieniach jest nierozstrzygnięte: zobacz „Nierozstrzygnięte działania” w menu Zamówienia</numerusform>
            <numerusform>%Ln działania na zamówieniach są nierozstrzygnięte: zobacz „Nierozstrzygnięte działania” w menu Zamówienia</numerusform>
            <numerusform>%Ln działań na zamówieniach jest nierozstrzygniętych: zobacz „Nierozstrzygnięte działania” w menu Zamówienia</numerusform>
        </translation>
    </message>
    <message>
        <source>To ship, by source and a&amp;ge…</source>
        <translation>Do wysłania, wedłu&amp;g źródła i wieku…</translation>
    </message>
    <message>
        <source>Ship %1…</source>
        <extracomment>%1: how many orders are selected</extracomment>
        <translation>Wyślij towary %1…</translation>
    </message>
    <message>
        <source>Invoice %1…</source>
        <extracomment>%1: how many orders are selected</extracomment>
        <translation>Zafakturuj %1…</translation>
    </message>
    <message>
        <source>Hold %1…</source>
        <extracomment>%1: how many orders are selected, that are put on hold</extracomment>
        <translation>Wstrzymaj %1…</translation>
    </message>
    <message numerus="yes">
        <source>That is done with %Ln order(s) at most: select fewer</source>
        <translation>
            <numerusform>Można to zrobić najwyżej z %Ln zamówieniem: zaznacz mniej</numerusform>
            <numerusform>Można to zrobić najwyżej z %Ln zamówieniami: zaznacz mniej</numerusform>
            <numerusform>Można to zrobić najwyżej z %Ln zamówieniami: zaznacz mniej</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderNumbersDialog</name>
    <message>
        <source>Numbers with blanks, commas or lines between them</source>
        <translation>Numery rozdzielone spacjami, przecinkami lub wierszami</translation>
    </message>
    <message>
        <source>Find these orders</source>
        <translation>Znajdź te zamówienia</translation>
    </message>
    <message>
        <source>Orders by their numbers</source>
        <translation>Zamówienia według numerów</translation>
    </message>
    <message>
        <source>Order numbers</source>
        <translation>Numery zamówień</translation>
    </message>
    <message>
        <source>What is done with them</source>
        <translation>Co z nimi zrobić</translation>
    </message>
    <message>
        <source>Ship</source>
        <extracomment>Buttons, what is done with the orders that were found: verbs, as Magento’s own admin calls them</extracomment>
        <translation>Wyślij towary</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Zafakturuj</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Skomentuj</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Znieś wstrzymanie</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Anuluj zamówienia</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Zwróć pieniądze</translation>
    </message>
    <message>
        <source>Numbers that several stores use</source>
        <translation>Numery używane w kilku widokach sklepu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Asking the shop</source>
        <translation>Trwa pytanie sklepu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) found</source>
        <translation>
            <numerusform>Znaleziono %Ln zamówienie</numerusform>
            <numerusform>Znaleziono %Ln zamówienia</numerusform>
            <numerusform>Znaleziono %Ln zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the shop: %1</source>
        <translation>brak w sklepie: %1</translation>
    </message>
    <message>
        <source>several stores use a number: tick those that are meant</source>
        <translation>numer jest w kilku widokach sklepu: zaznaczyć właściwe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>No order is left</source>
        <translation>Nie zostało żadne zamówienie</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderPane</name>
    <message>
        <source>Ship…</source>
        <translation>Wyślij towary…</translation>
    </message>
    <message>
        <source>Invoice…</source>
        <translation>Zafakturuj…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Zwróć pieniądze…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Skomentuj…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Wstrzymaj…</translation>
    </message>
    <message>
        <source>Take off hold…</source>
        <translation>Znieś wstrzymanie…</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <extracomment>an order, for good</extracomment>
        <translation>Anuluj zamówienie…</translation>
    </message>
    <message>
        <source>Add a parcel…</source>
        <translation>Dodaj paczkę…</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Ten profil jest tylko do odczytu: nic się do niego nie wysyła</translation>
    </message>
    <message>
        <source>customer notified</source>
        <translation>powiadomiono klienta</translation>
    </message>
    <message>
        <source>None in the local copy</source>
        <translation>Brak w lokalnej kopii</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Suma łączna</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Zwrócono</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Płatność</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autoryzacja</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Pobranie środków</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Unieważnienie</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Comment on invoice %1: “%2”</source>
        <translation>Komentarz do faktury %1: „%2”</translation>
    </message>
    <message>
        <source>Comment on shipment %1: “%2”</source>
        <translation>Komentarz do przesyłki %1: „%2”</translation>
    </message>
    <message>
        <source>Comment on refund %1: “%2”</source>
        <translation>Komentarz do zwrotu %1: „%2”</translation>
    </message>
    <message>
        <source>Comment: “%1”</source>
        <translation>Komentarz: „%1”</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Invoices %1</source>
        <translation>Faktury %1</translation>
    </message>
    <message>
        <source>Shipments %1</source>
        <translation>Przesyłki %1</translation>
    </message>
    <message>
        <source>Refunds %1</source>
        <translation>Zwroty %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Surowe</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stan z: %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>%1 to ship · %2 shipped</source>
        <translation>do wysłania %1 · wysłano %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Shipped by its parts, one by one</source>
        <translation>Wysyłane w częściach, osobno</translation>
    </message>
    <message>
        <source>Subtotal, incl. tax</source>
        <translation>Suma częściowa, z podatkiem</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Dostawa</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>Discount, %1</source>
        <translation>Rabat, %1</translation>
    </message>
    <message>
        <source>Paid %1 · refunded %2 · tax %3</source>
        <translation>Zapłacono %1 · zwrócono %2 · podatek %3</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Wysyłka do</translation>
    </message>
    <message>
        <source>Nothing to ship</source>
        <translation>Nic do wysłania</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Faktura dla</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Purchase order %1</source>
        <translation>Zamówienie zakupu %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Faktura %1</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>Metoda dostawy</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transakcje</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięta</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarta</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Złożono zamówienie</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Invoice %1,</source>
        <translation>Faktura %1,</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Przesyłka %1</translation>
    </message>
    <message>
        <source>Refund %1,</source>
        <translation>Zwrot %1,</translation>
    </message>
    <message>
        <source>The login&apos;s role may not do that: %1</source>
        <translation>Rola tego logowania na to nie pozwala: %1</translation>
    </message>
    <message>
        <source>Shipping labels…</source>
        <translation>Etykiety wysyłkowe…</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderRequestsDialog</name>
    <message>
        <source>Requests of the plan</source>
        <translation>Żądania planu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderWorkDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reading the orders from the shop</source>
        <translation>Odczyt zamówień ze sklepu</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln refused row(s)…</source>
        <translation>
            <numerusform>Zapisz %Ln odrzucony wiersz…</numerusform>
            <numerusform>Zapisz %Ln odrzucone wiersze…</numerusform>
            <numerusform>Zapisz %Ln odrzuconych wierszy…</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the shop just now; each order is read again before its request.</source>
        <translation>Odczytano przed chwilą ze sklepu; każde zamówienie zostanie odczytane ponownie przed jego żądaniem.</translation>
    </message>
    <message>
        <source>Sending, one order after the other</source>
        <translation>Wysyłanie, jedno zamówienie po drugim</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>Wykonano %1 z %Ln</numerusform>
            <numerusform>Wykonano %1 z %Ln</numerusform>
            <numerusform>Wykonano %1 z %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known to have arrived: look in the shop</source>
        <translation>
            <numerusform>nie wiadomo, czy %Ln dotarło: sprawdzić w sklepie</numerusform>
            <numerusform>nie wiadomo, czy %Ln dotarły: sprawdzić w sklepie</numerusform>
            <numerusform>nie wiadomo, czy %Ln dotarło: sprawdzić w sklepie</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the refused rows go</source>
        <translation>Gdzie zapisać odrzucone wiersze</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1. Corrected, it can be imported again.</source>
        <translation>Zapisano do %1. Po poprawieniu plik można zaimportować ponownie.</translation>
    </message>
    <message>
        <source>Stopping after the order at hand; the rest stays staged</source>
        <translation>Zatrzymanie po bieżącym zamówieniu; reszta zostaje przygotowana</translation>
    </message>
    <message>
        <source>Leave this order out</source>
        <translation>Pomiń to zamówienie</translation>
    </message>
    <message>
        <source>Refused ones again</source>
        <translation>Odrzucone ponownie</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %Ln order(s)</source>
        <translation>
            <numerusform>Skomentuj %Ln zamówienie</numerusform>
            <numerusform>Skomentuj %Ln zamówienia</numerusform>
            <numerusform>Skomentuj %Ln zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %Ln order(s)</source>
        <translation>
            <numerusform>Zmień status %Ln zamówienia</numerusform>
            <numerusform>Zmień status %Ln zamówień</numerusform>
            <numerusform>Zmień status %Ln zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln order(s) on hold</source>
        <translation>
            <numerusform>Wstrzymaj %Ln zamówienie</numerusform>
            <numerusform>Wstrzymaj %Ln zamówienia</numerusform>
            <numerusform>Wstrzymaj %Ln zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln order(s) off hold</source>
        <translation>
            <numerusform>Znieś wstrzymanie %Ln zamówienia</numerusform>
            <numerusform>Znieś wstrzymanie %Ln zamówień</numerusform>
            <numerusform>Znieś wstrzymanie %Ln zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln order(s)</source>
        <translation>
            <numerusform>Anuluj %Ln zamówienie</numerusform>
            <numerusform>Anuluj %Ln zamówienia</numerusform>
            <numerusform>Anuluj %Ln zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invoice %Ln order(s)</source>
        <translation>
            <numerusform>Zafakturuj %Ln zamówienie</numerusform>
            <numerusform>Zafakturuj %Ln zamówienia</numerusform>
            <numerusform>Zafakturuj %Ln zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %Ln order(s)</source>
        <translation>
            <numerusform>Wyślij towary z %Ln zamówienia</numerusform>
            <numerusform>Wyślij towary z %Ln zamówień</numerusform>
            <numerusform>Wyślij towary z %Ln zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund %Ln order(s)</source>
        <translation>
            <numerusform>Zwróć pieniądze za %Ln zamówienie</numerusform>
            <numerusform>Zwróć pieniądze za %Ln zamówienia</numerusform>
            <numerusform>Zwróć pieniądze za %Ln zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a parcel to %Ln order(s)</source>
        <translation>
            <numerusform>Dodaj paczkę do %Ln zamówienia</numerusform>
            <numerusform>Dodaj paczkę do %Ln zamówień</numerusform>
            <numerusform>Dodaj paczkę do %Ln zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done with each order</source>
        <translation>Co dzieje się z każdym zamówieniem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Uwzględnij ponownie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be done</source>
        <translation>
            <numerusform>%Ln nie da się wykonać</numerusform>
            <numerusform>%Ln nie da się wykonać</numerusform>
            <numerusform>%Ln nie da się wykonać</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, move %1 %2 with %3 for order %4 of %5</source>
        <translation>Tak, przenieś %1 %2 metodą %3 za zamówienie %4, klient: %5</translation>
    </message>
    <message numerus="yes">
        <source>Yes, move the money of %Ln order(s) as it stands above</source>
        <translation>
            <numerusform>Tak, przenieś pieniądze za %Ln zamówienie, jak podano wyżej</numerusform>
            <numerusform>Tak, przenieś pieniądze za %Ln zamówienia, jak podano wyżej</numerusform>
            <numerusform>Tak, przenieś pieniądze za %Ln zamówień, jak podano wyżej</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln action(s)</source>
        <translation>
            <numerusform>Przygotuj %Ln działanie</numerusform>
            <numerusform>Przygotuj %Ln działania</numerusform>
            <numerusform>Przygotuj %Ln działań</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Ten profil jest tylko do odczytu: nic się do niego nie wysyła</translation>
    </message>
    <message>
        <source>Say yes to the money step first</source>
        <translation>Najpierw potwierdzić krok pieniężny</translation>
    </message>
    <message>
        <source>Paste tracking numbers</source>
        <translation>Wklej numery przesyłek</translation>
    </message>
    <message>
        <source>Print packing slips after the push</source>
        <translation>Po wysłaniu drukuj listy pakunkowe</translation>
    </message>
    <message>
        <source>From a spreadsheet, into this row and those below it</source>
        <translation>Z arkusza kalkulacyjnego, do tego wiersza i wierszy pod nim</translation>
    </message>
    <message numerus="yes">
        <source>E-mail the customers where the file says so: %Ln e-mail(s)</source>
        <translation>
            <numerusform>Wyślij e-mail klientom, gdzie mówi o tym plik: %Ln e-mail</numerusform>
            <numerusform>Wyślij e-mail klientom, gdzie mówi o tym plik: %Ln e-maile</numerusform>
            <numerusform>Wyślij e-mail klientom, gdzie mówi o tym plik: %Ln e-maili</numerusform>
        </translation>
    </message>
    <message>
        <source>Ship from %1</source>
        <translation>Wyślij z %1</translation>
    </message>
    <message>
        <source>Stop at the first refusal; the rest stays staged</source>
        <translation>Zatrzymaj przy pierwszej odmowie; reszta pozostaje przygotowana</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at the first refusal: %Ln action(s) stay staged</source>
        <translation>
            <numerusform>Zatrzymano przy pierwszej odmowie: %Ln działanie pozostaje przygotowane</numerusform>
            <numerusform>Zatrzymano przy pierwszej odmowie: %Ln działania pozostają przygotowane</numerusform>
            <numerusform>Zatrzymano przy pierwszej odmowie: %Ln działań pozostaje przygotowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln request(s): %1 read, %2 act, %3 read again</source>
        <translation>
            <numerusform>Co najmniej %Ln żądanie: %1 czyta, %2 działa, %3 czyta ponownie</numerusform>
            <numerusform>Co najmniej %Ln żądania: %1 czyta, %2 działa, %3 czyta ponownie</numerusform>
            <numerusform>Co najmniej %Ln żądań: %1 czyta, %2 działa, %3 czyta ponownie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln action(s) to LIVE</source>
        <translation>
            <numerusform>Wyślij %Ln działanie do sklepu LIVE</numerusform>
            <numerusform>Wyślij %Ln działania do sklepu LIVE</numerusform>
            <numerusform>Wyślij %Ln działań do sklepu LIVE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln action(s)</source>
        <translation>
            <numerusform>Wyślij %Ln działanie</numerusform>
            <numerusform>Wyślij %Ln działania</numerusform>
            <numerusform>Wyślij %Ln działań</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run at %1: nothing was sent. What the shop itself refuses is known when it is sent.</source>
        <translation>Próba o %1: nic nie wysłano. Co odrzuci sam sklep, okaże się przy wysyłaniu.</translation>
    </message>
    <message>
        <source>Tracking file</source>
        <translation>Plik z numerami śledzenia</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt)</source>
        <translation>Tabele (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Reading the tracking file</source>
        <translation>Odczyt pliku przesyłek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of the file are not among these: nothing is done with them</source>
        <translation>
            <numerusform>%Ln zamówienia z pliku nie ma wśród tych: nic się z nim nie dzieje</numerusform>
            <numerusform>%Ln zamówień z pliku nie ma wśród tych: nic się z nimi nie dzieje</numerusform>
            <numerusform>%Ln zamówień z pliku nie ma wśród tych: nic się z nimi nie dzieje</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracking file…</source>
        <translation>Plik przesyłek…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Set carrier for all</source>
        <translation>Przewoźnik dla wszystkich</translation>
    </message>
    <message>
        <source>Parcels of these orders out of a table, CSV or XLSX</source>
        <translation>Paczki tych zamówień z tabeli, CSV lub XLSX</translation>
    </message>
    <message>
        <source>Everything but what writes: planned again from the shop as it is now</source>
        <translation>Wszystko oprócz zapisu: zaplanowane ponownie według obecnego stanu sklepu</translation>
    </message>
    <message>
        <source>%1 has only %2 of %3.</source>
        <translation>%1 ma tylko %2 z %3.</translation>
    </message>
    <message>
        <source>Nothing is pushed until another source is chosen or the order is left out.</source>
        <translation>Nic nie zostanie wysłane, dopóki nie wybierzesz innego źródła lub nie pominiesz zamówienia.</translation>
    </message>
    <message numerus="yes">
        <source>Leave all %Ln out</source>
        <translation>
            <numerusform>Pomiń %Ln</numerusform>
            <numerusform>Pomiń wszystkie %Ln</numerusform>
            <numerusform>Pomiń wszystkie %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln source(s), pieces: %1</source>
        <extracomment>Of a list of shipments, behind how many they are</extracomment>
        <translation>
            <numerusform>z %Ln źródła, sztuk: %1</numerusform>
            <numerusform>z %Ln źródeł, sztuk: %1</numerusform>
            <numerusform>z %Ln źródeł, sztuk: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Solve %1 or leave it out to go on</source>
        <translation>Rozwiąż %1 lub pomiń, aby kontynuować</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Pokaż żądania</translation>
    </message>
    <message>
        <source>What would be sent to the shop, word by word, without secrets</source>
        <translation>Co zostałoby wysłane do sklepu, słowo po słowie, bez tajnych danych</translation>
    </message>
    <message>
        <source>%1 has none of %2.</source>
        <translation>%1 nie ma żadnej sztuki %2.</translation>
    </message>
    <message>
        <source>Nothing is pushed until only what is there is shipped, or the order is left out.</source>
        <translation>Nic nie zostanie wysłane, dopóki nie wybierzesz wysyłki tylko tego, co jest, lub nie pominiesz zamówienia.</translation>
    </message>
    <message>
        <source>Nothing is pushed until the order is left out.</source>
        <translation>Nic nie zostanie wysłane, dopóki nie pominiesz zamówienia.</translation>
    </message>
    <message>
        <source>Ship what is there</source>
        <translation>Wyślij to, co jest</translation>
    </message>
    <message>
        <source>%1: %2 to do</source>
        <translation>%1: do zrobienia %2</translation>
    </message>
    <message>
        <source>%1: nothing to do in %2</source>
        <translation>%1: nic do zrobienia w %2</translation>
    </message>
    <message>
        <source>%1: %2 to do, nothing to do in %3</source>
        <translation>%1: do zrobienia %2, nic do zrobienia w %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>Ship once more what an earlier import of this file shipped: %Ln parcel(s)</source>
        <translation>
            <numerusform>Wysłać ponownie to, co wysłał wcześniejszy import tego pliku: %Ln paczka</numerusform>
            <numerusform>Wysłać ponownie to, co wysłał wcześniejszy import tego pliku: %Ln paczki</numerusform>
            <numerusform>Wysłać ponownie to, co wysłał wcześniejszy import tego pliku: %Ln paczek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderWorkForm</name>
    <message>
        <source>Comes to</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Customers may see the comment in their account</source>
        <translation>Klienci mogą widzieć komentarz na swoim koncie</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>Jak jest płacone</translation>
    </message>
    <message>
        <source>Record as paid (no money is taken)</source>
        <translation>Zaksięguj jako opłacone (bez pobierania pieniędzy)</translation>
    </message>
    <message>
        <source>Capture online</source>
        <translation>Pobierz środki online</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Pieniądze</translation>
    </message>
    <message>
        <source>authorised %1</source>
        <translation>autoryzowano %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Płatność</translation>
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
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Ship now</source>
        <translation>Wysłać teraz</translation>
    </message>
    <message>
        <source>Invoice now</source>
        <translation>Fakturować teraz</translation>
    </message>
    <message>
        <source>Refund now</source>
        <translation>Zwrócić teraz</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Pozycje zamówienia</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Numery śledzenia</translation>
    </message>
    <message>
        <source>several with commas between them; may be added later</source>
        <translation>kilka rozdzielić przecinkami; można dodać później</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Przesyłka</translation>
    </message>
    <message>
        <source>How money goes back</source>
        <translation>Jak wracają pieniądze</translation>
    </message>
    <message>
        <source>Offline (no money is returned by the shop)</source>
        <translation>Offline (sklep nie zwraca pieniędzy)</translation>
    </message>
    <message>
        <source>Online, of invoice %1</source>
        <translation>Online, z faktury %1</translation>
    </message>
    <message>
        <source>Shipping, %1</source>
        <translation>Dostawa, %1</translation>
    </message>
    <message>
        <source>Refunded on top, %1</source>
        <translation>Zwrot dodatkowy, %1</translation>
    </message>
    <message>
        <source>Fee kept back, %1</source>
        <translation>Potrącona opłata, %1</translation>
    </message>
    <message>
        <source>The goods go back to stock</source>
        <translation>Towary wracają do magazynu</translation>
    </message>
    <message>
        <source>“%1” is not a number of pieces.</source>
        <translation>„%1” nie jest liczbą sztuk.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>„%1” nie jest kwotą.</translation>
    </message>
    <message numerus="yes">
        <source>E-mail the customers: the shop sends %Ln e-mail(s)</source>
        <translation>
            <numerusform>Powiadom klientów e-mailem: sklep wyśle %Ln e-mail</numerusform>
            <numerusform>Powiadom klientów e-mailem: sklep wyśle %Ln e-maile</numerusform>
            <numerusform>Powiadom klientów e-mailem: sklep wyśle %Ln e-maili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail the customers of %Ln order(s). Off: the shop sends none</source>
        <translation>
            <numerusform>Powiadom e-mailem klientów z %Ln zamówienia. Wyłączone: sklep nie wyśle nic</numerusform>
            <numerusform>Powiadom e-mailem klientów z %Ln zamówień. Wyłączone: sklep nie wyśle nic</numerusform>
            <numerusform>Powiadom e-mailem klientów z %Ln zamówień. Wyłączone: sklep nie wyśle nic</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtotal %1</source>
        <translation>Suma częściowa %1</translation>
    </message>
    <message>
        <source>discount −%1</source>
        <translation>rabat −%1</translation>
    </message>
    <message>
        <source>shipping %1</source>
        <translation>dostawa %1</translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation>podatek %1</translation>
    </message>
    <message>
        <source>on top %1</source>
        <translation>dodatkowo %1</translation>
    </message>
    <message>
        <source>fee −%1</source>
        <translation>opłata −%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More than was paid: the shop refunds %1 %2 at most.</source>
        <translation>Więcej, niż zapłacono: sklep zwróci najwyżej %1 %2.</translation>
    </message>
    <message>
        <source>The shop may count the tax in another way: its own sum counts.</source>
        <translation>Sklep może liczyć podatek inaczej: decyduje jego własna suma.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>of an order</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Only what the orders&apos; state has. Magento 2.4.7 and later refuse another status than the order has already; the shop says so then, and nothing changes.</source>
        <translation>Tylko to, co ma stan zamówień. Magento 2.4.7 i nowsze odrzucają inny status niż ten, który zamówienie już ma; sklep wtedy o tym mówi i nic się nie zmienia.</translation>
    </message>
    <message>
        <source>From where the goods are, by the sources&apos; priority</source>
        <translation>Stamtąd, gdzie są towary, według priorytetu źródeł</translation>
    </message>
    <message>
        <source>Add a comment to each shipment</source>
        <translation>Dodaj komentarz do każdej wysyłki</translation>
    </message>
</context>
<context>
    <name>qm::ui::OverflowTabs</name>
    <message>
        <source>%1 more</source>
        <translation>jeszcze %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::OverviewPage</name>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dzień</numerusform>
            <numerusform>%Ln dni</numerusform>
            <numerusform>%Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Jeszcze nie policzono</translation>
    </message>
    <message>
        <source>As of %1: the local copy cannot be read any more. %2</source>
        <translation>Stan z %1: lokalnej kopii nie można już odczytać. %2</translation>
    </message>
    <message>
        <source>The local copy cannot be read. %1</source>
        <translation>Nie można odczytać lokalnej kopii. %1</translation>
    </message>
    <message>
        <source>%1 · counted in the local copy, no requests made</source>
        <translation>%1 · policzono w lokalnej kopii, bez żądań</translation>
    </message>
    <message>
        <source>%1 · orders of %2 · counted in the local copy, no requests made</source>
        <translation>%1 · zamówienia: %2 · policzono w lokalnej kopii, bez żądań</translation>
    </message>
    <message>
        <source>by this hour there were %1</source>
        <translation>do tej godziny było ich %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) on %1</source>
        <translation>
            <numerusform>%Ln zamówienie, %1</numerusform>
            <numerusform>%Ln zamówienia, %1</numerusform>
            <numerusform>%Ln zamówień, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>to 4 h</source>
        <translation>do 4 h</translation>
    </message>
    <message>
        <source>to 24 h</source>
        <translation>do 24 h</translation>
    </message>
    <message>
        <source>1–3 days</source>
        <translation>1–3 dni</translation>
    </message>
    <message>
        <source>3+ days</source>
        <translation>3+ dni</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) %1</source>
        <translation>
            <numerusform>%Ln zamówienie, %1</numerusform>
            <numerusform>%Ln zamówienia, %1</numerusform>
            <numerusform>%Ln zamówień, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No order waits</source>
        <translation>Żadne nie czeka</translation>
    </message>
    <message>
        <source>All waiting</source>
        <translation>Wszystkie czekające</translation>
    </message>
    <message>
        <source>All that wait, %1</source>
        <translation>Wszystkie czekające, %1</translation>
    </message>
    <message>
        <source>All orders that wait</source>
        <translation>Wszystkie czekające zamówienia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) below the shop’s threshold, soonest out first</source>
        <translation>
            <numerusform>%Ln stan poniżej progu sklepu, najpierw najbliższe wyczerpania</numerusform>
            <numerusform>%Ln stany poniżej progu sklepu, najpierw najbliższe wyczerpania</numerusform>
            <numerusform>%Ln stanów poniżej progu sklepu, najpierw najbliższe wyczerpania</numerusform>
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
        <translation>Źródło</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Na stanie</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>Niski poniżej</translation>
    </message>
    <message>
        <source>Sold a day</source>
        <translation>Sprzedaż/dzień</translation>
    </message>
    <message>
        <source>Out in</source>
        <translation>Koniec za</translation>
    </message>
    <message>
        <source>%1, %2 on hand</source>
        <translation>%1, na stanie %2</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shop(s)</source>
        <translation>
            <numerusform>%Ln sklep</numerusform>
            <numerusform>Wszystkie %Ln sklepy</numerusform>
            <numerusform>Wszystkie %Ln sklepów</numerusform>
        </translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Zam. dzisiaj</translation>
    </message>
    <message>
        <source>Revenue today</source>
        <translation>Przychód dziś</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czekające</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Niski stan</translation>
    </message>
    <message>
        <source>Failed lines</source>
        <translation>Błędne wiersze</translation>
    </message>
    <message>
        <source>Copy age</source>
        <translation>Wiek kopii</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>brak kopii</translation>
    </message>
    <message>
        <source>Orders today in %1</source>
        <translation>Zamówienia dzisiaj w %1</translation>
    </message>
    <message>
        <source>Orders yesterday in %1</source>
        <translation>Zamówienia wczoraj w %1</translation>
    </message>
    <message>
        <source>Orders waiting in %1</source>
        <translation>Czekające zamówienia w %1</translation>
    </message>
    <message>
        <source>Low stock in %1</source>
        <translation>Niski stan w %1</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>niepełna</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>nie otwarto</translation>
    </message>
    <message>
        <source>Failed lines of the last run in %1</source>
        <translation>Błędne wiersze ostatniej operacji w %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln zamówienie</numerusform>
            <numerusform>%Ln zamówienia</numerusform>
            <numerusform>%Ln zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Old copy</source>
        <translation>Stara kopia</translation>
    </message>
    <message>
        <source>The last complete pull was %1 ago</source>
        <translation>Ostatnie pełne pobranie: %1 temu</translation>
    </message>
    <message>
        <source>Pull</source>
        <extracomment>A button: fetch from the shop (verb)</extracomment>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Read-only: the copy is kept by %1</source>
        <translation>Tylko do odczytu: kopia prowadzona przez %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln sprawa</numerusform>
            <numerusform>%Ln sprawy</numerusform>
            <numerusform>%Ln spraw</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>A button: go to the page that asks and answer there (verb)</extracomment>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) failed</source>
        <translation>
            <numerusform>%Ln błędny wiersz</numerusform>
            <numerusform>%Ln błędne wiersze</numerusform>
            <numerusform>%Ln błędnych wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln ostrzeżenie</numerusform>
            <numerusform>%Ln ostrzeżenia</numerusform>
            <numerusform>%Ln ostrzeżeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>What was done cannot be read: %1</source>
        <translation>Nie można odczytać, co zrobiono: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Which shops</source>
        <translation>Które sklepy</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Sklepy</translation>
    </message>
    <message>
        <source>revenue is never added across currencies</source>
        <translation>przychodów w różnych walutach nigdy się nie sumuje</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>Ten sklep</translation>
    </message>
    <message>
        <source>Connect a shop…</source>
        <translation>Podłącz sklep…</translation>
    </message>
    <message>
        <source>Orders waiting, by age</source>
        <translation>Czekające zamówienia według wieku</translation>
    </message>
    <message>
        <source>a number opens the list</source>
        <translation>liczba otwiera listę</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>Zamówienia na dzień</translation>
    </message>
    <message>
        <source>last 30 days, without canceled ones</source>
        <translation>ostatnie 30 dni, bez anulowanych</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Co pokazują słupki</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Przychód</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln SKU(s)</source>
        <translation>
            <numerusform>Pokaż %Ln SKU</numerusform>
            <numerusform>Pokaż wszystkie %Ln SKU</numerusform>
            <numerusform>Pokaż wszystkie %Ln SKU</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>The shop wants a code of the authenticator app</source>
        <translation>Sklep wymaga kodu z aplikacji uwierzytelniającej</translation>
    </message>
</context>
<context>
    <name>qm::ui::Palette</name>
    <message>
        <source>Open anything</source>
        <translation>Otwórz szybko</translation>
    </message>
    <message>
        <source>Order number, name, e-mail, SKU, page or action</source>
        <translation>Numer zamówienia, nazwa, e-mail, SKU, strona lub działanie</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>local copy</source>
        <translation>lokalna kopia</translation>
    </message>
    <message>
        <source>local copy, %1 ms</source>
        <translation>lokalna kopia, %1 ms</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Narrow to %1</source>
        <translation>Tylko %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przejdź</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>qm::ui::PapersDialog</name>
    <message>
        <source>Reading the local copy</source>
        <translation>Odczyt lokalnej kopii</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message numerus="yes">
        <source>Packing slips of %Ln order(s)</source>
        <translation>
            <numerusform>Specyfikacje przesyłek do %Ln zamówienia</numerusform>
            <numerusform>Specyfikacje przesyłek do %Ln zamówień</numerusform>
            <numerusform>Specyfikacje przesyłek do %Ln zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick list for %Ln order(s)</source>
        <translation>
            <numerusform>Lista kompletacji do %Ln zamówienia</numerusform>
            <numerusform>Lista kompletacji do %Ln zamówień</numerusform>
            <numerusform>Lista kompletacji do %Ln zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), one for each source</source>
        <translation>
            <numerusform>%Ln plik, jeden na źródło</numerusform>
            <numerusform>%Ln pliki, po jednym na źródło</numerusform>
            <numerusform>%Ln plików, po jednym na źródło</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of these orders is to be shipped</source>
        <translation>Nic z tych zamówień nie jest do wysłania</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Folder na pliki PDF</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Asking the shop from where the goods leave</source>
        <translation>Pytanie sklepu, skąd wychodzi towar</translation>
    </message>
    <message>
        <source>Shelf attribute</source>
        <translation>Atrybut regału</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>The shop could not be asked from where the goods leave: %1</source>
        <translation>Nie można było zapytać sklepu, skąd wychodzi towar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) left out that cannot be shipped now: %1</source>
        <translation>
            <numerusform>Pominięto %Ln zamówienie, którego teraz nie można wysłać: %1</numerusform>
            <numerusform>Pominięto %Ln zamówienia, których teraz nie można wysłać: %1</numerusform>
            <numerusform>Pominięto %Ln zamówień, których teraz nie można wysłać: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Making the papers</source>
        <translation>Przygotowywanie dokumentów</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln paper(s) are shown; all are printed and saved.</source>
        <translation>
            <numerusform>Pokazano pierwsze %1 z %Ln dokumentu; drukowane i zapisywane są wszystkie.</numerusform>
            <numerusform>Pokazano pierwsze %1 z %Ln dokumentów; drukowane i zapisywane są wszystkie.</numerusform>
            <numerusform>Pokazano pierwsze %1 z %Ln dokumentów; drukowane i zapisywane są wszystkie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drukowanie</translation>
    </message>
</context>
<context>
    <name>qm::ui::PermissionsPage</name>
    <message>
        <source>Copy for the administrator</source>
        <translation>Kopiuj dla administratora</translation>
    </message>
    <message>
        <source>A customer has no role</source>
        <translation>Klient nie ma roli</translation>
    </message>
    <message>
        <source>The shop shows this login what the customer may see, and nothing of the shop’s own lists.</source>
        <translation>Sklep pokazuje temu dostępowi to, co może widzieć klient, i nic z własnych list sklepu.</translation>
    </message>
    <message>
        <source>This login may read everything Quartermaster uses</source>
        <translation>Ten dostęp pozwala odczytać wszystko, czego używa Quartermaster</translation>
    </message>
    <message>
        <source>Only reading was tried. Whether the role may change anything was not: that would write.</source>
        <translation>Wypróbowano tylko odczyt. Nie sprawdzano, czy rola może coś zmieniać: to oznaczałoby zapis.</translation>
    </message>
    <message>
        <source>This login may read %1 of %2</source>
        <translation>Ten dostęp pozwala odczytać %1 z %2</translation>
    </message>
    <message>
        <source>The rest stays empty; that may be what you want. Changes were not tried: that would write.</source>
        <translation>Reszta pozostaje pusta; może tak ma być. Zmian nie próbowano: to oznaczałoby zapis.</translation>
    </message>
    <message>
        <source>To allow more: System › Permissions › User Roles, the user’s role, tick the resources.</source>
        <translation>Aby pozwolić na więcej: System › Permissions › User Roles, rola użytkownika, zaznaczyć zasoby.</translation>
    </message>
    <message>
        <source>To allow more: System › Extensions › Integrations, this integration, API, tick the resources, save, then Reauthorize.</source>
        <translation>Aby pozwolić na więcej: System › Extensions › Integrations, ta integracja, API, zaznaczyć zasoby, zapisać, potem Reauthorize.</translation>
    </message>
    <message>
        <source>The role of this login lacks:</source>
        <translation>Roli tego dostępu brakuje:</translation>
    </message>
</context>
<context>
    <name>qm::ui::PlanDelegate</name>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
</context>
<context>
    <name>qm::ui::PlanModel</name>
    <message>
        <source>Done</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Wykonano: %1</translation>
    </message>
    <message>
        <source>Done with fewer pieces than asked for</source>
        <translation>Wykonano z mniejszą liczbą sztuk, niż żądano</translation>
    </message>
    <message>
        <source>Was done already</source>
        <translation>Było już wykonane</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Not known whether it arrived</source>
        <translation>Nie wiadomo, czy dotarło</translation>
    </message>
    <message>
        <source>Not sent: its money step was not confirmed</source>
        <translation>Nie wysłano: nie potwierdzono kroku pieniężnego</translation>
    </message>
    <message>
        <source>Still staged</source>
        <translation>Nadal przygotowane</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Comment: “%1”</source>
        <translation>Komentarz: „%1”</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Znieś wstrzymanie</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <extracomment>an order, for good</extracomment>
        <translation>Anuluj zamówienie</translation>
    </message>
    <message>
        <source>Capture %1 online for %2</source>
        <translation>Pobierz %1 online za %2</translation>
    </message>
    <message>
        <source>Record as paid %1</source>
        <translation>Zaksięguj jako opłacone: %1</translation>
    </message>
    <message>
        <source>Pay back %1 online for %2</source>
        <translation>Zwróć %1 online za %2</translation>
    </message>
    <message>
        <source>Refund offline %1</source>
        <translation>Zwróć offline: %1</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Paczka %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Ready, with an e-mail</source>
        <translation>Gotowe, z e-mailem</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>none yet, may be added later</source>
        <translation>jeszcze brak, można dodać później</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column title: the order’s number</extracomment>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numer śledzenia</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Wysyłka do</translation>
    </message>
    <message>
        <source>Shipment %1 of it</source>
        <translation>Jego wysyłka %1</translation>
    </message>
    <message>
        <source>no source alone</source>
        <extracomment>Instead of the name of a source from which an order could be shipped</extracomment>
        <translation>żadne źródło samo</translation>
    </message>
    <message>
        <source>None of %1</source>
        <extracomment>Short, for a narrow column: goods that are missing. %1 is a SKU</extracomment>
        <translation>Brak %1</translation>
    </message>
    <message>
        <source>Only %1 of %2</source>
        <extracomment>Short, for a narrow column: %1 pieces are there, %2 is a SKU</extracomment>
        <translation>Tylko %1 z %2</translation>
    </message>
</context>
<context>
    <name>qm::ui::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Wysoki kontrast, jasny</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Wysoki kontrast, ciemny</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejszy</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większy</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Największy</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Wiersze list</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>Gęsto</translation>
    </message>
    <message>
        <source>With more room</source>
        <translation>Luźniej</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Zacznij od</translation>
    </message>
    <message>
        <source>Where the window was left</source>
        <translation>Gdzie zostawiono okno</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Ceny</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Pull by itself</source>
        <translation>Pobieraj samoczynnie</translation>
    </message>
    <message>
        <source>Of the shop that is open, from the end of the last pull on. What changed since is read, not everything.</source>
        <translation>Dotyczy otwartego sklepu, licząc od końca ostatniego pobrania. Odczytywane jest to, co się od tego czasu zmieniło, nie wszystko.</translation>
    </message>
    <message>
        <source>Only when asked to</source>
        <translation>Tylko na żądanie</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Co 5 minut</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Co 15 minut</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Co godzinę</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nowe wersje</translation>
    </message>
    <message>
        <source>Once a day one small signed file is read. Nothing is sent about you, and nothing is installed.</source>
        <translation>Raz dziennie odczytywany jest jeden mały podpisany plik. Nie wysyła się żadnych danych osobowych i niczego się nie instaluje.</translation>
    </message>
    <message>
        <source>Do not look for them</source>
        <translation>Nie szukaj ich</translation>
    </message>
    <message>
        <source>Look, and tell me</source>
        <translation>Szukaj i powiadamiaj</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>Choices hold at once, unless they say when.</source>
        <translation>Wybory działają od razu, chyba że napisano inaczej.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>qm::ui::PriceEditDialog</name>
    <message>
        <source>0.01, nearest</source>
        <translation>0,01, najbliższe</translation>
    </message>
    <message>
        <source>0.05, nearest</source>
        <translation>0,05, najbliższe</translation>
    </message>
    <message>
        <source>0.10, nearest</source>
        <translation>0,10, najbliższe</translation>
    </message>
    <message>
        <source>1.00, nearest</source>
        <translation>1,00, najbliższe</translation>
    </message>
    <message>
        <source>ending in .95</source>
        <translation>końcówka ,95</translation>
    </message>
    <message>
        <source>ending in .99</source>
        <translation>końcówka ,99</translation>
    </message>
    <message>
        <source>ending in .00</source>
        <translation>końcówka ,00</translation>
    </message>
    <message>
        <source>How prices change</source>
        <translation>Jak zmieniają się ceny</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Edytuj ceny</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Ustaw na</translation>
    </message>
    <message>
        <source>Change by %</source>
        <translation>Zmień o %</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formuła</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>cost + %1 %</source>
        <translation>koszt + %1 %</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Zaokrąglij do</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>Nigdy poniżej</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowa</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>What prices would become</source>
        <translation>Jakie byłyby ceny</translation>
    </message>
    <message>
        <source>Staging sends nothing to the shop.</source>
        <translation>Przygotowanie nie wysyła niczego do sklepu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>One price for all of them</source>
        <translation>Jedna cena dla wszystkich</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>5 raises, -5 lowers</source>
        <translation>5 podnosi, -5 obniża</translation>
    </message>
    <message>
        <source>price, cost, special and now may be used</source>
        <translation>można użyć price, cost, special i now</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>Przygotuj %Ln zmianę</numerusform>
            <numerusform>Przygotuj %Ln zmiany</numerusform>
            <numerusform>Przygotuj %Ln zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) change, largest fall first</source>
        <translation>
            <numerusform>Zmieni się %Ln cena, od największego spadku</numerusform>
            <numerusform>Zmienią się %Ln ceny, od największego spadku</numerusform>
            <numerusform>Zmieni się %Ln cen, od największego spadku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln bez zmian</numerusform>
            <numerusform>%Ln bez zmian</numerusform>
            <numerusform>%Ln bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a result: %1</source>
        <translation>
            <numerusform>%Ln bez wyniku: %1</numerusform>
            <numerusform>%Ln bez wyniku: %1</numerusform>
            <numerusform>%Ln bez wyniku: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) move by more than %1 %, or to 0</source>
        <translation>
            <numerusform>%Ln cena zmienia się o więcej niż %1 % lub na 0</numerusform>
            <numerusform>%Ln ceny zmieniają się o więcej niż %1 % lub na 0</numerusform>
            <numerusform>%Ln cen zmienia się o więcej niż %1 % lub na 0</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be staged; the review asks for a second yes before they are pushed.</source>
        <translation>Można je przygotować; przed wysłaniem przegląd zapyta o drugie „tak”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) are held at the limit</source>
        <translation>
            <numerusform>%Ln cena zatrzymana na limicie</numerusform>
            <numerusform>%Ln ceny zatrzymane na limicie</numerusform>
            <numerusform>%Ln cen zatrzymanych na limicie</numerusform>
        </translation>
    </message>
    <message>
        <source>The formula makes less of them than cost and what is added to it.</source>
        <translation>Formuła daje dla nich mniej niż koszt z narzutem.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Przygotuj</translation>
    </message>
    <message>
        <source>Type a price to see what changes</source>
        <translation>Wpisz cenę, aby zobaczyć, co się zmieni</translation>
    </message>
    <message>
        <source>Type a percentage to see what changes</source>
        <translation>Wpisz procent, aby zobaczyć, co się zmieni</translation>
    </message>
</context>
<context>
    <name>qm::ui::PricePane</name>
    <message>
        <source>Prices</source>
        <translation>Ceny</translation>
    </message>
</context>
<context>
    <name>qm::ui::ProductPane</name>
    <message>
        <source>Related</source>
        <translation>Powiązane</translation>
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
        <translation>Elementy grupy</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Warianty</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Części zestawu</translation>
    </message>
    <message>
        <source>Product details</source>
        <translation>Dane produktu</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Advanced pricing</source>
        <translation>Ceny zaawansowane</translation>
    </message>
    <message>
        <source>Search engines</source>
        <translation>Wyszukiwarki</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Scheduled design</source>
        <translation>Zaplanowany wygląd</translation>
    </message>
    <message>
        <source>The shop&apos;s own</source>
        <translation>Własne sklepu</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Włączony</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Ceny</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atrybuty</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Powiązania</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Surowe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, not listed here</source>
        <translation>
            <numerusform>jeszcze %Ln, tu niewymieniony</numerusform>
            <numerusform>jeszcze %Ln, tu niewymienione</numerusform>
            <numerusform>jeszcze %Ln, tu niewymienionych</numerusform>
        </translation>
    </message>
    <message>
        <source>own value of %1</source>
        <translation>własna wartość: %1</translation>
    </message>
    <message>
        <source>uses default</source>
        <translation>wartość domyślna</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>jak w %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Attribute set</source>
        <translation>Zestaw atrybutów</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Witryny</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>No category at all</extracomment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Zaktualizowano</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>%1 · out of stock</source>
        <translation>%1 · brak w magazynie</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>Stock per source</source>
        <translation>Stany według źródeł</translation>
    </message>
    <message>
        <source>%1 on hand</source>
        <translation>na stanie %1</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Na stanie</translation>
    </message>
    <message>
        <source>No stock of its own in the local copy</source>
        <translation>Brak własnego stanu w lokalnej kopii</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Niski poniżej</translation>
    </message>
    <message>
        <source>as the shop&apos;s configuration has it</source>
        <translation>jak w konfiguracji sklepu</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>Zam. oczekujące</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>dozwolone</translation>
    </message>
    <message>
        <source>allowed, with a notice</source>
        <translation>dozwolone, z informacją</translation>
    </message>
    <message>
        <source>Stock is not managed: it is always salable</source>
        <translation>Stan nie jest zarządzany: zawsze na sprzedaż</translation>
    </message>
    <message>
        <source>Salable, %1</source>
        <translation>Na sprzedaż, %1</translation>
    </message>
    <message>
        <source>as the shop said at %1</source>
        <translation>według sklepu: %1</translation>
    </message>
    <message>
        <source>Asking the shop</source>
        <translation>Trwa pytanie sklepu</translation>
    </message>
    <message>
        <source>Ask the shop what can be sold</source>
        <translation>Zapytaj sklep, ile można sprzedać</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Wszystkie widoki sklepu</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>brak własnej</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Część produktu</translation>
    </message>
    <message>
        <source>Tied to no other product</source>
        <translation>Bez powiązań z innymi produktami</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ukryte</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Bez etykiety</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Brak obrazów</translation>
    </message>
    <message>
        <source>Varies by</source>
        <translation>Różnice według</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n wariant</numerusform>
            <numerusform>%n warianty</numerusform>
            <numerusform>%n wariantów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n wartość</numerusform>
            <numerusform>%n wartości</numerusform>
            <numerusform>%n wartości</numerusform>
        </translation>
    </message>
    <message>
        <source>one must be chosen</source>
        <translation>trzeba wybrać jedną</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>można pominąć</translation>
    </message>
    <message>
        <source>preselected</source>
        <translation>wstępnie wybrane</translation>
    </message>
    <message>
        <source>%1 by default</source>
        <translation>domyślnie %1</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Pliki do pobrania</translation>
    </message>
    <message>
        <source>any number of times</source>
        <translation>dowolną liczbę razy</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n raz</numerusform>
            <numerusform>%n razy</numerusform>
            <numerusform>%n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Próbki</translation>
    </message>
    <message>
        <source>Option: %1</source>
        <translation>Opcja: %1</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>trzeba wypełnić</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Hide attributes without a value</source>
        <translation>Ukryj atrybuty bez wartości</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln attribute(s) without a value</source>
        <translation>
            <numerusform>Pokaż %Ln atrybut bez wartości</numerusform>
            <numerusform>Pokaż %Ln atrybuty bez wartości</numerusform>
            <numerusform>Pokaż %Ln atrybutów bez wartości</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::ProfileButton</name>
    <message>
        <source>Shop %1, %2</source>
        <translation>Sklep %1, %2</translation>
    </message>
    <message>
        <source>No shop yet</source>
        <translation>Nie ma jeszcze sklepu</translation>
    </message>
</context>
<context>
    <name>qm::ui::PullBar</name>
    <message>
        <source>Progress of the first pull</source>
        <translation>Postęp pierwszego pobierania</translation>
    </message>
    <message>
        <source>Cancel keeps what was read</source>
        <translation>Po anulowaniu to, co odczytano, zostaje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>qm::ui::QueueModel</name>
    <message>
        <source>Cannot leave yet</source>
        <translation>Nie może jeszcze wyjść</translation>
    </message>
    <message>
        <source>Several sources</source>
        <translation>Kilka źródeł</translation>
    </message>
    <message>
        <source>The shop has no sources</source>
        <translation>Sklep nie ma źródeł</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>A column&apos;s title: how long ago the order was placed</extracomment>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Do wysłania</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Data zakupu</translation>
    </message>
</context>
<context>
    <name>qm::ui::Rail</name>
    <message>
        <source>Collapse</source>
        <translation>Zwiń</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
</context>
<context>
    <name>qm::ui::RawView</name>
    <message>
        <source>Document as the shop sent it</source>
        <translation>Dokument taki, jak wysłał go sklep</translation>
    </message>
</context>
<context>
    <name>qm::ui::RecordPane</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nic nie wybrano</translation>
    </message>
    <message>
        <source>The local copy does not have it any more</source>
        <translation>Lokalna kopia już tego nie ma</translation>
    </message>
    <message>
        <source>The record cannot be read</source>
        <translation>Nie można odczytać rekordu</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 selected</source>
        <translation>
            <numerusform>1 z %1 zaznaczonego</numerusform>
            <numerusform>1 z %1 zaznaczonych</numerusform>
            <numerusform>1 z %1 zaznaczonych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::RefusalsDialog</name>
    <message>
        <source>Not all of it can be staged</source>
        <translation>Nie wszystko można przygotować</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot be staged</source>
        <translation>
            <numerusform>Nie można przygotować %Ln komórki</numerusform>
            <numerusform>Nie można przygotować %Ln komórek</numerusform>
            <numerusform>Nie można przygotować %Ln komórek</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has staged other values there</source>
        <translation>Inne wartości przygotowano już tam: %1</translation>
    </message>
    <message>
        <source>Nothing is staged yet. The others can go on alone.</source>
        <translation>Niczego jeszcze nie przygotowano. Pozostałe mogą przejść same.</translation>
    </message>
    <message>
        <source>The first %1 are shown</source>
        <translation>Widać pierwsze %1</translation>
    </message>
    <message numerus="yes">
        <source>Replace what %1 has staged in %Ln cell(s)</source>
        <translation>
            <numerusform>Zastąp to, co w %Ln komórce przygotowano: %1</numerusform>
            <numerusform>Zastąp to, co w %Ln komórkach przygotowano: %1</numerusform>
            <numerusform>Zastąp to, co w %Ln komórkach przygotowano: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are on their way to the shop and stay as they are</source>
        <translation>
            <numerusform>%Ln komórka jest w drodze do sklepu i zostaje bez zmian</numerusform>
            <numerusform>%Ln komórki są w drodze do sklepu i zostają bez zmian</numerusform>
            <numerusform>%Ln komórek jest w drodze do sklepu i zostaje bez zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>Przygotuj %Ln zmianę</numerusform>
            <numerusform>Przygotuj %Ln zmiany</numerusform>
            <numerusform>Przygotuj %Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Komórka</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Wpisano</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>What cannot be staged</source>
        <translation>Czego nie można przygotować</translation>
    </message>
</context>
<context>
    <name>qm::ui::RemoveShopDialog</name>
    <message>
        <source>Remove a shop</source>
        <translation>Usuń sklep</translation>
    </message>
    <message>
        <source>Which shop is this computer to forget?</source>
        <translation>Który sklep ma zapomnieć ten komputer?</translation>
    </message>
    <message>
        <source>Nothing is changed in the shop itself; it can be connected again.</source>
        <translation>W samym sklepie nic się nie zmienia; można go podłączyć ponownie.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Removed are its login in the keychain, and its local copy: names and addresses of customers, orders, products, and older copies that were set aside.</source>
        <translation>Usuwane są: jego dostęp w pęku kluczy i jego lokalna kopia: nazwiska i adresy klientów, zamówienia, produkty oraz starsze odłożone kopie.</translation>
    </message>
    <message>
        <source>Its saved views, its changes with the journal of what was sent, and its activity go too. Write views that you want to keep to files first.</source>
        <translation>Usuwane są też jego zapisane widoki, jego zmiany z dziennikiem tego, co wysłano, i jego aktywność. Widoki, które mają zostać, najpierw zapisać do plików.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Remove the shop</source>
        <translation>Usuń sklep</translation>
    </message>
</context>
<context>
    <name>qm::ui::RequestPanel</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Kopiuj jako cURL</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Żądania</translation>
    </message>
    <message>
        <source>What the request says</source>
        <translation>Treść żądania</translation>
    </message>
    <message>
        <source>without secrets</source>
        <translation>bez danych poufnych</translation>
    </message>
    <message>
        <source>the shop is read first</source>
        <translation>sklep jest najpierw odczytywany</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) that write</source>
        <translation>
            <numerusform>%Ln żądanie zapisu</numerusform>
            <numerusform>%Ln żądania zapisu</numerusform>
            <numerusform>%Ln żądań zapisu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read(s) done, as many after</source>
        <translation>
            <numerusform>%Ln odczyt wykonany, tyle samo potem</numerusform>
            <numerusform>%Ln odczyty wykonane, tyle samo potem</numerusform>
            <numerusform>%Ln odczytów wykonanych, tyle samo potem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Nic nie zostałoby wysłane.</translation>
    </message>
    <message>
        <source>then all that was written is read once more, and compared</source>
        <translation>potem wszystko, co zapisano, jest odczytywane jeszcze raz i porównywane</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were sent, reads included</source>
        <translation>
            <numerusform>Wysłano %Ln żądanie, łącznie z odczytami</numerusform>
            <numerusform>Wysłano %Ln żądania, łącznie z odczytami</numerusform>
            <numerusform>Wysłano %Ln żądań, łącznie z odczytami</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the shop&apos;s queue</source>
        <extracomment>Of requests to the shop: its queue carries them out, later and one after another</extracomment>
        <translation>Przez kolejkę sklepu</translation>
    </message>
    <message>
        <source>For hundreds of products: the shop takes all requests at once, and its consumer async.operations.all carries them out. What the queue does not take goes directly.</source>
        <translation>Dla setek produktów: sklep przyjmuje wszystkie żądania naraz, a jego konsument async.operations.all je wykonuje. Czego kolejka nie przyjmie, idzie bezpośrednio.</translation>
    </message>
    <message>
        <source>read, done</source>
        <extracomment>Behind a request that only reads</extracomment>
        <translation>odczytano</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more read(s)</source>
        <translation>
            <numerusform>… i jeszcze %Ln odczyt</numerusform>
            <numerusform>… i jeszcze %Ln odczyty</numerusform>
            <numerusform>… i jeszcze %Ln odczytów</numerusform>
        </translation>
    </message>
    <message>
        <source>the order is read before and after each</source>
        <translation>zamówienie jest czytane przed każdym i po nim</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>zamówienie %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::ReviewDialog</name>
    <message>
        <source>Compare again</source>
        <translation>Porównaj ponownie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Review and push</source>
        <translation>Przejrzyj i wyślij</translation>
    </message>
    <message>
        <source>What can be checked here is checked. What the shop itself refuses is known when it is sent.</source>
        <translation>Co można sprawdzić tutaj, jest sprawdzone. Co odrzuci sam sklep, okaże się przy wysyłaniu.</translation>
    </message>
    <message>
        <source>Progress of the push</source>
        <translation>Postęp wysyłania</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>A push is under way: it ends first</source>
        <translation>Trwa wysyłanie: najpierw musi się zakończyć</translation>
    </message>
    <message>
        <source>Reading what the shop has now</source>
        <translation>Odczyt tego, co sklep ma teraz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nie porównano</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the shop at %1, all %Ln value(s)</source>
        <translation>
            <numerusform>Porównano ze sklepem o %1, %Ln wartość</numerusform>
            <numerusform>Porównano ze sklepem o %1, wszystkie %Ln wartości</numerusform>
            <numerusform>Porównano ze sklepem o %1, wszystkie %Ln wartości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the shop at %1, %2 of %Ln value(s)</source>
        <translation>
            <numerusform>Porównano ze sklepem o %1, %2 z %Ln wartości</numerusform>
            <numerusform>Porównano ze sklepem o %1, %2 z %Ln wartości</numerusform>
            <numerusform>Porównano ze sklepem o %1, %2 z %Ln wartości</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushed at %1</source>
        <translation>Wysłano o %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s) are in the shop, read back. The rest is as each line says</source>
        <translation>
            <numerusform>%1 z %Ln wiersza jest w sklepie, odczytano z powrotem. Reszta jak podano w wierszu</numerusform>
            <numerusform>%1 z %Ln wierszy jest w sklepie, odczytano z powrotem. Reszta jak podano w wierszach</numerusform>
            <numerusform>%1 z %Ln wierszy jest w sklepie, odczytano z powrotem. Reszta jak podano w wierszach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln zmiana</numerusform>
            <numerusform>%Ln zmiany</numerusform>
            <numerusform>%Ln zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln gotowa</numerusform>
            <numerusform>%Ln gotowe</numerusform>
            <numerusform>%Ln gotowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln konflikt</numerusform>
            <numerusform>%Ln konflikty</numerusform>
            <numerusform>%Ln konfliktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln over a limit</source>
        <translation>
            <numerusform>%Ln ponad limit</numerusform>
            <numerusform>%Ln ponad limit</numerusform>
            <numerusform>%Ln ponad limit</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Keep mine, %1</source>
        <translation>Zachowaj moją, %1</translation>
    </message>
    <message>
        <source>%1 again, %2</source>
        <translation>Ponownie %1, %2</translation>
    </message>
    <message>
        <source>Take the shop&apos;s, %1</source>
        <translation>Przyjmij ze sklepu, %1</translation>
    </message>
    <message numerus="yes">
        <source>Take the shop&apos;s for all %Ln</source>
        <translation>
            <numerusform>Przyjmij ze sklepu dla %Ln</numerusform>
            <numerusform>Przyjmij ze sklepu dla wszystkich %Ln</numerusform>
            <numerusform>Przyjmij ze sklepu dla wszystkich %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop changed %1 after it was read: %2 → %3</source>
        <translation>Sklep zmienił %1 po odczycie: %2 → %3</translation>
    </message>
    <message>
        <source>Your %1 stays staged and is left out until you choose.</source>
        <translation>Własna wartość %1 zostaje przygotowana i jest pomijana do czasu wyboru.</translation>
    </message>
    <message>
        <source>Push this price anyway</source>
        <translation>Wyślij tę cenę mimo to</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln anyway</source>
        <translation>
            <numerusform>%Ln mimo to</numerusform>
            <numerusform>Wszystkie %Ln mimo to</numerusform>
            <numerusform>Wszystkie %Ln mimo to</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2. The limit of this profile is %3 %; it waits for a second yes.</source>
        <translation>Z %1 na %2. Limit tego profilu to %3 %; cena czeka na drugie „tak”.</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s) to LIVE</source>
        <translation>
            <numerusform>Wyślij %Ln zmianę do sklepu LIVE</numerusform>
            <numerusform>Wyślij %Ln zmiany do sklepu LIVE</numerusform>
            <numerusform>Wyślij %Ln zmian do sklepu LIVE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)</source>
        <translation>
            <numerusform>Wyślij %Ln zmianę</numerusform>
            <numerusform>Wyślij %Ln zmiany</numerusform>
            <numerusform>Wyślij %Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Ten profil jest tylko do odczytu: nic się do niego nie wysyła</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) wait in the shop&apos;s queue for its consumer async.operations.all</source>
        <translation>
            <numerusform>%Ln operacja czeka w kolejce sklepu na konsumenta async.operations.all</numerusform>
            <numerusform>%Ln operacje czekają w kolejce sklepu na konsumenta async.operations.all</numerusform>
            <numerusform>%Ln operacji czeka w kolejce sklepu na konsumenta async.operations.all</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the shop what has come of what was sent</source>
        <translation>Sklep jest pytany, co się stało z tym, co wysłano</translation>
    </message>
    <message>
        <source>Line between changes and requests</source>
        <translation>Linia między zmianami a żądaniami</translation>
    </message>
</context>
<context>
    <name>qm::ui::ScopeButton</name>
    <message>
        <source>All store views</source>
        <translation>Wszystkie widoki sklepu</translation>
    </message>
    <message>
        <source>The store views cannot be read: %1</source>
        <translation>Nie można odczytać widoków sklepu: %1</translation>
    </message>
    <message>
        <source>%1 is no longer in the shop: all store views are shown</source>
        <translation>%1: nie ma już w sklepie; widoczne są wszystkie widoki sklepu</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Zakres: %1</translation>
    </message>
    <message>
        <source>Whose orders, customers and product values are shown: %1</source>
        <translation>Czyje zamówienia, klienci i wartości produktów są widoczne: %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Zakres</translation>
    </message>
</context>
<context>
    <name>qm::ui::SearchField</name>
    <message>
        <source>Order number, SKU, e-mail, page or action</source>
        <translation>Numer zamówienia, SKU, e-mail, strona lub działanie</translation>
    </message>
    <message>
        <source>Open anything</source>
        <translation>Otwórz szybko</translation>
    </message>
    <message>
        <source>Order, SKU or action</source>
        <translation>Zamówienie, SKU lub działanie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
</context>
<context>
    <name>qm::ui::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>Pokaż: %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Usuń zaznaczenie</translation>
    </message>
    <message>
        <source>No room for %1</source>
        <translation>Brak miejsca na: %1</translation>
    </message>
    <message>
        <source>They come back in a wider window, or without the detail beside the list</source>
        <translation>Wrócą w szerszym oknie lub bez szczegółów obok listy</translation>
    </message>
</context>
<context>
    <name>qm::ui::Session</name>
    <message>
        <source>This shop cannot be asked now</source>
        <translation>Tego sklepu nie można teraz zapytać</translation>
    </message>
</context>
<context>
    <name>qm::ui::ShippingQueueDialog</name>
    <message>
        <source>Reading the local copy</source>
        <translation>Odczyt lokalnej kopii</translation>
    </message>
    <message>
        <source>To ship, by source and age</source>
        <translation>Do wysłania, według źródła i wieku</translation>
    </message>
    <message>
        <source>Leaves from</source>
        <translation>Wychodzi z</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>Only the oldest %Ln order(s) are shown.</source>
        <translation>
            <numerusform>Widać tylko %Ln najstarsze zamówienie.</numerusform>
            <numerusform>Widać tylko %Ln najstarsze zamówienia.</numerusform>
            <numerusform>Widać tylko %Ln najstarszych zamówień.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be shipped.</source>
        <translation>Nic nie czeka na wysłanie.</translation>
    </message>
    <message numerus="yes">
        <source>All: %Ln order(s)</source>
        <translation>
            <numerusform>Wszystkie: %Ln zamówienie</numerusform>
            <numerusform>Wszystkie: %Ln zamówienia</numerusform>
            <numerusform>Wszystkie: %Ln zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s), the oldest %2</source>
        <extracomment>%1: a source of stock; %2: an age, such as “5 days”</extracomment>
        <translation>
            <numerusform>%1: %Ln zamówienie, najstarsze %2</numerusform>
            <numerusform>%1: %Ln zamówienia, najstarsze %2</numerusform>
            <numerusform>%1: %Ln zamówień, najstarsze %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %Ln order(s)…</source>
        <translation>
            <numerusform>Wyślij %Ln zamówienie…</numerusform>
            <numerusform>Wyślij %Ln zamówienia…</numerusform>
            <numerusform>Wyślij %Ln zamówień…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick list for %Ln order(s)…</source>
        <translation>
            <numerusform>Lista kompletacji dla %Ln zamówienia…</numerusform>
            <numerusform>Lista kompletacji dla %Ln zamówień…</numerusform>
            <numerusform>Lista kompletacji dla %Ln zamówień…</numerusform>
        </translation>
    </message>
    <message>
        <source>All orders in processing, whatever their status, as the local copy has them; the oldest order takes its pieces first. The shop has the last word when you ship.</source>
        <translation>Wszystkie zamówienia w realizacji, niezależnie od statusu, według lokalnej kopii; najstarsze bierze swoje sztuki pierwsze. Przy wysyłce ostatnie słowo ma sklep.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to ship</source>
        <translation>
            <numerusform>%Ln zamówienie do wysłania</numerusform>
            <numerusform>%Ln zamówienia do wysłania</numerusform>
            <numerusform>%Ln zamówień do wysłania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %Ln order(s) that cannot leave yet: the column Source says why</source>
        <translation>
            <numerusform>Bez %Ln zamówienia, które nie może jeszcze wyjść: kolumna Źródło mówi dlaczego</numerusform>
            <numerusform>Bez %Ln zamówień, które nie mogą jeszcze wyjść: kolumna Źródło mówi dlaczego</numerusform>
            <numerusform>Bez %Ln zamówień, które nie mogą jeszcze wyjść: kolumna Źródło mówi dlaczego</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::SignInPage</name>
    <message>
        <source>Four keys. Works in every shop as it is; the one to choose.</source>
        <translation>Cztery klucze. Działa w każdym sklepie bez zmian; ten warto wybrać.</translation>
    </message>
    <message>
        <source>One token. Off by default since Magento 2.4.4.</source>
        <translation>Jeden token. Od Magento 2.4.4 domyślnie wyłączony.</translation>
    </message>
    <message>
        <source>Name and password, and a code where the shop asks for one. Ends after some hours.</source>
        <translation>Nazwa i hasło oraz kod, gdy sklep go wymaga. Kończy się po kilku godzinach.</translation>
    </message>
    <message>
        <source>Sees only what that customer sees. To look from a shopper’s side.</source>
        <translation>Widzi tylko to, co ten klient. Do spojrzenia od strony klienta.</translation>
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
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>In the admin panel: System › Extensions › Integrations › Add New Integration. Tick what it may do under API, save, activate; then it shows the keys.</source>
        <translation>W panelu administracyjnym: System › Extensions › Integrations › Add New Integration. W zakładce API zaznaczyć uprawnienia, zapisać, aktywować; wtedy pojawią się klucze.</translation>
    </message>
    <message>
        <source>The user’s role decides what can be done here. For work without a person present use an integration.</source>
        <translation>O tym, co można tu robić, decyduje rola użytkownika. Do pracy bez nadzoru użyć integracji.</translation>
    </message>
    <message>
        <source>A customer’s e-mail address is the user name.</source>
        <translation>Nazwą użytkownika jest adres e-mail klienta.</translation>
    </message>
    <message>
        <source>Integration, OAuth 1.0a</source>
        <translation>Integracja, OAuth 1.0a</translation>
    </message>
    <message>
        <source>Integration, bearer token</source>
        <translation>Integracja, token Bearer</translation>
    </message>
    <message>
        <source>Admin user</source>
        <translation>Użytkownik panelu</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>How does Quartermaster sign in?</source>
        <translation>Jak loguje się Quartermaster?</translation>
    </message>
    <message>
        <source>The keys are tested next and kept only when you say so at the end.</source>
        <translation>Klucze są następnie testowane i zachowywane dopiero po potwierdzeniu na końcu.</translation>
    </message>
    <message>
        <source>Paste a whole login</source>
        <translation>Wklej całe dane logowania</translation>
    </message>
    <message>
        <source>All keys at once, as JSON or as copied from the integration’s page</source>
        <translation>Wszystkie klucze naraz, jako JSON lub skopiowane ze strony integracji</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>Rodzaj logowania</translation>
    </message>
    <message>
        <source>The clipboard holds no login: JSON with its fields, or an integration’s four keys.</source>
        <translation>W schowku nie ma danych logowania: JSON z ich polami lub czterech kluczy integracji.</translation>
    </message>
</context>
<context>
    <name>qm::ui::Splitter</name>
    <message>
        <source>Arrow keys move it, with Ctrl further</source>
        <translation>Klawisze strzałek ją przesuwają, z Ctrl dalej</translation>
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
            <numerusform>Przygotowano %Ln zmianę</numerusform>
            <numerusform>Przygotowano %Ln zmiany</numerusform>
            <numerusform>Przygotowano %Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not in the shop yet</source>
        <translation>%1 · jeszcze nie w sklepie</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)…</source>
        <translation>
            <numerusform>Wyślij %Ln zmianę…</numerusform>
            <numerusform>Wyślij %Ln zmiany…</numerusform>
            <numerusform>Wyślij %Ln zmian…</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard staged changes</source>
        <translation>Odrzuć przygotowane zmiany</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln staged change(s) of this page?</source>
        <translation>
            <numerusform>Odrzucić %Ln przygotowaną zmianę na tej stronie?</numerusform>
            <numerusform>Odrzucić %Ln przygotowane zmiany na tej stronie?</numerusform>
            <numerusform>Odrzucić %Ln przygotowanych zmian na tej stronie?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is in the shop. They cannot be had back.</source>
        <translation>Żadnej z nich nie ma w sklepie. Nie da się ich odzyskać.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Zachowaj</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)</source>
        <translation>
            <numerusform>Odrzuć %Ln zmianę</numerusform>
            <numerusform>Odrzuć %Ln zmiany</numerusform>
            <numerusform>Odrzuć %Ln zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>Odrzucono %Ln zmianę</numerusform>
            <numerusform>Odrzucono %Ln zmiany</numerusform>
            <numerusform>Odrzucono %Ln zmian</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::StatusBar</name>
    <message>
        <source>Local copy</source>
        <translation>Lokalna kopia</translation>
    </message>
    <message>
        <source>Progress of the pull</source>
        <translation>Postęp pobierania</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Żądania</translation>
    </message>
    <message>
        <source>Requests under way, of those that may be</source>
        <translation>Żądania w toku spośród dozwolonych</translation>
    </message>
    <message>
        <source>%1 / min</source>
        <translation>%1 / min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>qm::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Krok %1 z %2: %3</translation>
    </message>
</context>
<context>
    <name>qm::ui::TestPage</name>
    <message>
        <source>Code of the authenticator app</source>
        <translation>Kod z aplikacji uwierzytelniającej</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testuj ponownie</translation>
    </message>
    <message>
        <source>Or allow bearer tokens in the shop</source>
        <translation>Albo zezwolić w sklepie na tokeny Bearer</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>Kopiuj kroki</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Testowanie połączenia</translation>
    </message>
    <message>
        <source>The test only reads. Cancel is safe at any moment.</source>
        <translation>Test tylko odczytuje. Można go bezpiecznie anulować w każdej chwili.</translation>
    </message>
    <message>
        <source>The shop answers and lets Quartermaster in</source>
        <translation>Sklep odpowiada i wpuszcza Quartermaster</translation>
    </message>
    <message>
        <source>What is marked is worth knowing; none of it is in the way.</source>
        <translation>To, co zaznaczono, warto wiedzieć; nic z tego nie przeszkadza.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nic nie stoi na przeszkodzie.</translation>
    </message>
    <message>
        <source>The shop said: %1</source>
        <translation>Sklep odpowiedział: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Zmień adres</translation>
    </message>
    <message>
        <source>Change the sign-in</source>
        <translation>Zmień logowanie</translation>
    </message>
    <message>
        <source>Sign in with the code</source>
        <translation>Zaloguj z kodem</translation>
    </message>
    <message>
        <source>Sign in with OAuth 1.0a instead</source>
        <translation>Zaloguj przez OAuth 1.0a</translation>
    </message>
    <message>
        <source>Uses the same integration and its four keys. Nothing has to change in the shop. If OAuth is refused too, the integration is not active or the token was revoked.</source>
        <translation>Używa tej samej integracji i jej czterech kluczy. W sklepie nic nie trzeba zmieniać. Jeśli OAuth też zostanie odrzucone, integracja nie jest aktywna lub token unieważniono.</translation>
    </message>
    <message>
        <source>Use OAuth 1.0a</source>
        <translation>Użyj OAuth 1.0a</translation>
    </message>
    <message>
        <source>the 4 keys you pasted are enough</source>
        <translation>wystarczą 4 wklejone klucze</translation>
    </message>
    <message>
        <source>asks for the other three keys</source>
        <translation>zapyta o trzy pozostałe klucze</translation>
    </message>
    <message>
        <source>1. Stores › Configuration › Services › OAuth
2. Consumer Settings: set “Allow OAuth Access Tokens to be used as standalone Bearer tokens” to Yes
3. Save, flush the configuration cache</source>
        <translation>1. Stores › Configuration › Services › OAuth
2. Consumer Settings: ustawić „Allow OAuth Access Tokens to be used as standalone Bearer tokens” na Yes
3. Zapisać, wyczyścić pamięć podręczną konfiguracji</translation>
    </message>
    <message>
        <source>Connection test of %1</source>
        <translation>Test połączenia %1</translation>
    </message>
    <message>
        <source>missing  %1 (%2)</source>
        <translation>brak  %1 (%2)</translation>
    </message>
</context>
<context>
    <name>qm::ui::Timeline</name>
    <message>
        <source>30 Sep 00:00</source>
        <translation>30 wrz 00:00</translation>
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
        <translation>30 wrz 2000 00:00</translation>
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
        <translation>ĆWICZENIA</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Bring the local copy up to date</source>
        <translation>Zaktualizuj lokalną kopię</translation>
    </message>
    <message>
        <source>Open an order, a product, a customer, a page or an action</source>
        <translation>Otwórz zamówienie, produkt, klienta, stronę lub działanie</translation>
    </message>
    <message>
        <source>Asks before a push</source>
        <translation>Pyta przed wysłaniem</translation>
    </message>
</context>
<context>
    <name>qm::ui::TrackingImport</name>
    <message numerus="yes">
        <source>%Ln row(s) of the file</source>
        <translation>
            <numerusform>%Ln wiersz pliku</numerusform>
            <numerusform>%Ln wiersze pliku</numerusform>
            <numerusform>%Ln wierszy pliku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the file; columns left out: %1</source>
        <translation>
            <numerusform>%Ln wiersz pliku; pominięte kolumny: %1</numerusform>
            <numerusform>%Ln wiersze pliku; pominięte kolumny: %1</numerusform>
            <numerusform>%Ln wierszy pliku; pominięte kolumny: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::ValueEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Wybierz dzień</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>brak wartości</translation>
    </message>
    <message>
        <source>%1, first day</source>
        <translation>%1, pierwszy dzień</translation>
    </message>
    <message>
        <source>%1, last day</source>
        <translation>%1, ostatni dzień</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
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
        <translation>RRRR</translation>
    </message>
</context>
<context>
    <name>qm::ui::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
</context>
<context>
    <name>qm::ui::WelcomePage</name>
    <message>
        <source>Welcome to Quartermaster</source>
        <translation>Witamy w programie Quartermaster</translation>
    </message>
    <message>
        <source>It keeps a copy of a Magento shop on this computer, so that orders and products are found at once. The practice store is a whole shop that lives in this program: nothing done there reaches anybody.</source>
        <translation>Przechowuje kopię sklepu Magento na tym komputerze, dzięki czemu zamówienia i produkty można znaleźć od razu. Sklep ćwiczeniowy to cały sklep działający w tym programie: nic, co się w nim zrobi, do nikogo nie dotrze.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Otwieranie %1</translation>
    </message>
    <message>
        <source>Try the practice store</source>
        <translation>Wypróbuj sklep ćwiczeniowy</translation>
    </message>
    <message>
        <source>Connect a shop…</source>
        <translation>Podłącz sklep…</translation>
    </message>
</context>
</TS>
