<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>AttributePlan</name>
    <message>
        <source>Products of its type do not have it.</source>
        <translation>Les produits de son type ne l’ont pas.</translation>
    </message>
    <message>
        <source>No product of its attribute set has a value for it.</source>
        <translation>Aucun produit de son jeu d’attributs n’a de valeur pour celui-ci.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>C’est déjà le cas.</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1, par défaut</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Pending payment</source>
        <translation>En attente de paiement</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Payment review</source>
        <translation>Examen du paiement</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Suspicion de fraude</translation>
    </message>
    <message>
        <source>Check or money order</source>
        <translation>Chèque ou mandat</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement bancaire</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Contre remboursement</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Rien à payer</translation>
    </message>
    <message>
        <source>Company credit</source>
        <translation>Crédit entreprise</translation>
    </message>
    <message>
        <source>Pending PayPal</source>
        <translation>PayPal en attente</translation>
    </message>
    <message>
        <source>PayPal reversed</source>
        <translation>PayPal révoqué</translation>
    </message>
    <message>
        <source>PayPal canceled reversal</source>
        <translation>Révocation PayPal annulée</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuel</translation>
    </message>
    <message>
        <source>Downloadable</source>
        <translation>Téléchargeable</translation>
    </message>
    <message>
        <source>Configurable</source>
        <translation>Configurable</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Groupé</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Pas individuellement</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Catalogue and search</source>
        <translation>Catalogue et recherche</translation>
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
        <translation>à l’instant</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Toutes les vues magasin</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, bas</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1&#xa0;: vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>all store views</source>
        <translation>toutes les vues magasin</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>du %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>all websites</source>
        <translation>tous les sites web</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>backorders</source>
        <translation>vente hors stock</translation>
    </message>
    <message>
        <source>out of stock at</source>
        <translation>rupture à</translation>
    </message>
    <message>
        <source>low at</source>
        <translation>seuil bas</translation>
    </message>
    <message>
        <source>stock is managed</source>
        <translation>stock géré</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>special price</source>
        <translation>prix spécial</translation>
    </message>
    <message>
        <source>price from %1</source>
        <translation>prix dès %1</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a value: there is none</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>uses the default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>En rupture</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Stock items</source>
        <translation>Fiches de stock</translation>
    </message>
    <message>
        <source>Base prices</source>
        <translation>Prix de base</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Special prices</source>
        <translation>Prix spéciaux</translation>
    </message>
    <message>
        <source>Tier prices</source>
        <translation>Prix par palier</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Défait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged</source>
        <translation>
            <numerusform>%Ln préparée</numerusform>
            <numerusform>%Ln préparées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on its way</source>
        <translation>
            <numerusform>%Ln en route</numerusform>
            <numerusform>%Ln en route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs checking</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln faite</numerusform>
            <numerusform>%Ln faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone</source>
        <translation>
            <numerusform>%Ln défaite</numerusform>
            <numerusform>%Ln défaites</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back</source>
        <translation>Écrit et relu</translation>
    </message>
    <message>
        <source>The shop has it already</source>
        <translation>La boutique l’a déjà</translation>
    </message>
    <message>
        <source>Unchanged since read</source>
        <translation>Inchangé depuis la lecture</translation>
    </message>
    <message>
        <source>Conflict, left out</source>
        <translation>Conflit, laissé de côté</translation>
    </message>
    <message>
        <source>Sent, and not known whether it arrived</source>
        <translation>Envoyé, arrivée inconnue</translation>
    </message>
    <message>
        <source>Waits for a second yes</source>
        <translation>Attend une seconde confirmation</translation>
    </message>
    <message>
        <source>Edited meanwhile, left as it is</source>
        <translation>Modifié entre-temps, laissé tel quel</translation>
    </message>
    <message>
        <source>Follows one that was not sent</source>
        <translation>Suit une modification non envoyée</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>Ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Not reached, still staged</source>
        <translation>Pas atteint, toujours préparé</translation>
    </message>
    <message>
        <source>Rises from 0</source>
        <translation>Augmente depuis 0</translation>
    </message>
    <message>
        <source>Rises %1 %</source>
        <translation>Augmente de %1&#xa0;%</translation>
    </message>
    <message>
        <source>Falls %1 %</source>
        <translation>Baisse de %1&#xa0;%</translation>
    </message>
    <message>
        <source>Free: the price is 0</source>
        <translation>Gratuit&#xa0;: le prix est 0</translation>
    </message>
    <message>
        <source>backorders as configured</source>
        <translation>vente hors stock selon configuration</translation>
    </message>
    <message>
        <source>out of stock as configured</source>
        <translation>rupture selon configuration</translation>
    </message>
    <message>
        <source>low as configured</source>
        <translation>seuil bas selon configuration</translation>
    </message>
    <message>
        <source>managed as configured</source>
        <translation>gestion selon configuration</translation>
    </message>
    <message>
        <source>websites</source>
        <translation>sites web</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisée</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisée</translation>
    </message>
    <message>
        <source>allowed, with a notice</source>
        <translation>autorisée, avec avis</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Instead of a name: who staged a change</extracomment>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>CodeQuestion</name>
    <message>
        <source>Enter code…</source>
        <extracomment>A button: type the code that an authenticator app shows</extracomment>
        <translation>Saisir le code…</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>S’identifier avec un code</translation>
    </message>
    <message>
        <source>Which code does the authenticator app show for this shop?</source>
        <translation>Quel code l’application d’authentification affiche-t-elle pour cette boutique ?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>A button</extracomment>
        <translation>S’identifier</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Groupe de clients</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Dernière commande</translation>
    </message>
    <message>
        <source>Ordered in all</source>
        <translation>Total commandé</translation>
    </message>
    <message>
        <source>Orders of the account that are not canceled, in base currency; empty where they have several</source>
        <translation>Commandes non annulées du compte, en devise de base&#xa0;; vide s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Devise de base</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Customer group id</source>
        <translation>Id du groupe de clients</translation>
    </message>
    <message>
        <source>Website id</source>
        <translation>Id du site web</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Store view id</source>
        <translation>Id de la vue magasin</translation>
    </message>
    <message>
        <source>Store view</source>
        <translation>Vue magasin</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>1 male, 2 female, 3 not specified</source>
        <translation>1 homme, 2 femme, 3 non précisé</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Id de commande</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column title: the order’s number</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Statut de commande</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Date d’achat</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>The state of an invoice or credit memo (Open, Paid, Canceled)
----------
The state of an order, from which Magento derives what may be done with it; its status is another column</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Total général</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>1 open, 2 paid, 3 canceled</source>
        <translation>1 ouverte, 2 payée, 3 annulée</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>The payment provider&apos;s number</source>
        <translation>Le numéro du prestataire de paiement</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code de la source</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livrer à</translation>
    </message>
    <message>
        <source>Track numbers</source>
        <translation>Numéros de suivi</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Transporteurs</translation>
    </message>
    <message>
        <source>1 open, 2 refunded, 3 canceled</source>
        <translation>1 ouvert, 2 remboursé, 3 annulé</translation>
    </message>
    <message>
        <source>Invoice id</source>
        <translation>Id de facture</translation>
    </message>
    <message>
        <source>Empty for a refund that no invoice&apos;s payment was asked for</source>
        <translation>Vide pour un remboursement sans appel au paiement d’une facture</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>The order&apos;s key in the shop&apos;s database and in its API</source>
        <translation>La clé de la commande dans la base de la boutique et dans son API</translation>
    </message>
    <message>
        <source>Moves for invoices, shipments and refunds, not for comments and tracks</source>
        <translation>Change avec les factures, expéditions et remboursements, pas avec les commentaires et les suivis</translation>
    </message>
    <message>
        <source>Country, postcode and city; empty when nothing is shipped</source>
        <translation>Pays, code postal et ville&#xa0;; vide si rien n’est expédié</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Pieces ordered</source>
        <translation>Pièces commandées</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Magento&apos;s own state behind the status</source>
        <translation>L’état propre à Magento derrière le statut</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Id du client</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Billing name</source>
        <translation>Nom de facturation</translation>
    </message>
    <message>
        <source>Billing company</source>
        <translation>Société de facturation</translation>
    </message>
    <message>
        <source>Billing street</source>
        <translation>Rue de facturation</translation>
    </message>
    <message>
        <source>Billing postcode</source>
        <translation>Code postal de facturation</translation>
    </message>
    <message>
        <source>Billing city</source>
        <translation>Ville de facturation</translation>
    </message>
    <message>
        <source>Billing region</source>
        <translation>Région de facturation</translation>
    </message>
    <message>
        <source>Billing country</source>
        <translation>Pays de facturation</translation>
    </message>
    <message>
        <source>Billing telephone</source>
        <translation>Téléphone de facturation</translation>
    </message>
    <message>
        <source>Shipping name</source>
        <translation>Nom de livraison</translation>
    </message>
    <message>
        <source>Shipping company</source>
        <translation>Société de livraison</translation>
    </message>
    <message>
        <source>Shipping street</source>
        <translation>Rue de livraison</translation>
    </message>
    <message>
        <source>Shipping postcode</source>
        <translation>Code postal de livraison</translation>
    </message>
    <message>
        <source>Shipping city</source>
        <translation>Ville de livraison</translation>
    </message>
    <message>
        <source>Shipping region</source>
        <translation>Région de livraison</translation>
    </message>
    <message>
        <source>Shipping country</source>
        <translation>Pays de livraison</translation>
    </message>
    <message>
        <source>Shipping telephone</source>
        <translation>Téléphone de livraison</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>Mode de livraison</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Grand total, base</source>
        <translation>Total général, base</translation>
    </message>
    <message>
        <source>In the website&apos;s currency: to be added up over store views</source>
        <translation>Dans la devise du site web&#xa0;: à additionner d’une vue magasin à l’autre</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Goods without tax, before discounts</source>
        <translation>Marchandises hors taxes, avant remises</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frais de port</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Negative, as the shop keeps it</source>
        <translation>Négatif, comme dans la boutique</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Different products ordered</source>
        <translation>Nombre de produits différents commandés</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>À facturer</translation>
    </message>
    <message>
        <source>Pieces not invoiced yet</source>
        <translation>Pièces non encore facturées</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>À expédier</translation>
    </message>
    <message>
        <source>Pieces not shipped yet; nothing of canceled and closed orders</source>
        <translation>Pièces non encore expédiées&#xa0;; rien pour les commandes annulées et clôturées</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuelle</translation>
    </message>
    <message>
        <source>Nothing to ship</source>
        <translation>Rien à expédier</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Expéditions</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Where the order was placed from; empty for orders made in the admin</source>
        <translation>D’où la commande a été passée&#xa0;; vide pour celles créées dans l’administration</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>Id de ligne</translation>
    </message>
    <message>
        <source>Of the order</source>
        <translation>De la commande</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Id du produit</translation>
    </message>
    <message>
        <source>Parent line</source>
        <translation>Ligne parente</translation>
    </message>
    <message>
        <source>The configurable or bundle that this line is a part of</source>
        <translation>Le produit configurable ou le pack dont cette ligne fait partie</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédié</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Of one piece, without tax</source>
        <translation>D’une pièce, hors taxes</translation>
    </message>
    <message>
        <source>Row total</source>
        <translation>Total de la ligne</translation>
    </message>
    <message>
        <source>Without tax, before discounts</source>
        <translation>Hors taxes, avant remises</translation>
    </message>
    <message>
        <source>Empty when no product has this SKU</source>
        <translation>Vide si aucun produit n’a ce SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Set by hand, not derived from the quantity</source>
        <translation>Défini à la main, pas déduit de la quantité</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Stock physique</translation>
    </message>
    <message>
        <source>At all sources together</source>
        <translation>Toutes sources confondues</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>Seuil bas</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Source enabled</source>
        <translation>Source activée</translation>
    </message>
    <message>
        <source>0 = all store views</source>
        <translation>0 = toutes les vues magasin</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Prix de base</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Prix spécial</translation>
    </message>
    <message>
        <source>Of prices of all store views</source>
        <translation>Des prix de toutes les vues magasin</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>By the shop&apos;s own clock</source>
        <translation>Selon l’horloge de la boutique</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>0 = all websites</source>
        <translation>0 = tous les sites web</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Quantité minimale</translation>
    </message>
    <message>
        <source>The price of one piece, or what is taken off in percent</source>
        <translation>Le prix d’une pièce, ou la remise en pour cent</translation>
    </message>
    <message>
        <source>Price type</source>
        <translation>Type de prix</translation>
    </message>
    <message>
        <source>fixed: the price itself; discount: percent off</source>
        <translation>fixed&#xa0;: le prix même&#xa0;; discount&#xa0;: remise en pour cent</translation>
    </message>
    <message>
        <source>Of the price; % for a discount</source>
        <translation>Du prix&#xa0;;&#xa0;% pour une remise</translation>
    </message>
    <message>
        <source>Attribute set</source>
        <translation>Jeu d’attributs</translation>
    </message>
    <message>
        <source>Attribute set id</source>
        <translation>Id du jeu d’attributs</translation>
    </message>
    <message>
        <source>1 enabled, 2 disabled</source>
        <translation>1 activé, 2 désactivé</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>1 not by itself, 2 catalogue, 3 search, 4 catalogue and search</source>
        <translation>1 pas individuellement, 2 catalogue, 3 recherche, 4 catalogue et recherche</translation>
    </message>
    <message>
        <source>Without special prices and rules; grouped products have none</source>
        <translation>Sans prix spéciaux ni règles&#xa0;; les produits groupés n’en ont pas</translation>
    </message>
    <message>
        <source>At one source at least; set by hand, not derived from the quantity</source>
        <translation>À une source au moins&#xa0;; défini à la main, pas déduit de la quantité</translation>
    </message>
    <message>
        <source>Not moved by stock, price and category calls</source>
        <translation>Ne change pas avec les appels de stock, de prix et de catégorie</translation>
    </message>
    <message>
        <source>Website ids</source>
        <translation>Id des sites web</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sites web</translation>
    </message>
    <message>
        <source>Category ids</source>
        <translation>Id des catégories</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Configurable, bundle and grouped products that it belongs to</source>
        <translation>Produits configurables, packs et produits groupés auxquels il appartient</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The one that begins last, whether or not it holds today</source>
        <translation>Celui qui commence en dernier, valable aujourd’hui ou non</translation>
    </message>
    <message>
        <source>Stock is managed</source>
        <translation>Stock géré</translation>
    </message>
    <message>
        <source>%1, in stock</source>
        <translation>%1, en stock</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Pieces of open orders in the local copy that have not left yet</source>
        <translation>Pièces des commandes ouvertes de la copie locale qui ne sont pas encore parties</translation>
    </message>
    <message>
        <source>Salable</source>
        <translation>Vendable</translation>
    </message>
    <message>
        <source>On hand less what is reserved, counted here. The shop&apos;s index may differ</source>
        <translation>Stock physique moins le réservé, compté ici. L’index de la boutique peut différer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>At how many sources the product is</source>
        <translation>Nombre de sources où se trouve le produit</translation>
    </message>
    <message>
        <source>In stock, and fewer pieces at this source than the number in Low below</source>
        <translation>En stock, avec moins de pièces à cette source que le nombre de « Bas en dessous de »</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Bas en dessous de</translation>
    </message>
    <message>
        <source>Your own number for this source or for all, or else the shop&apos;s</source>
        <translation>Votre propre nombre pour cette source ou pour toutes, sinon celui de la boutique</translation>
    </message>
    <message>
        <source>In stock and counted, and fewer pieces than the number in Low below</source>
        <translation>En stock et compté, avec moins de pièces que le nombre de « Bas en dessous de »</translation>
    </message>
    <message>
        <source>Your own number, or else the shop&apos;s</source>
        <translation>Votre propre nombre, sinon celui de la boutique</translation>
    </message>
    <message>
        <source>In stock at a source, and fewer pieces there than the number that counts there: yours, or else the one in Low at</source>
        <translation>En stock à une source, avec moins de pièces que le nombre qui y compte : le vôtre, sinon le Seuil bas</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Low at sources</source>
        <translation>Bas aux sources</translation>
    </message>
    <message>
        <source>Codes of the sources where fewer pieces are in stock than the number that counts there</source>
        <translation>Codes des sources où il y a moins de pièces en stock que le nombre qui y compte</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>API REST</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Stock sources</source>
        <translation>Sources de stock</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Taille de page</translation>
    </message>
    <message>
        <source>Slashes in SKUs</source>
        <translation>Barres obliques dans les SKU</translation>
    </message>
    <message>
        <source>%1: not looked at</source>
        <translation>%1&#xa0;: non vérifié</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>factures</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>expéditions</translation>
    </message>
    <message>
        <source>credit memos</source>
        <translation>avoirs</translation>
    </message>
    <message>
        <source>payment transactions</source>
        <translation>transactions de paiement</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>attribute sets</source>
        <translation>jeux d’attributs</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>catégories</translation>
    </message>
    <message>
        <source>stock by source</source>
        <translation>stock par source</translation>
    </message>
    <message>
        <source>stocks</source>
        <translation>stocks</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>customer groups</source>
        <translation>groupes de clients</translation>
    </message>
    <message>
        <source>price rules and coupons</source>
        <translation>règles de prix et coupons</translation>
    </message>
    <message>
        <source>websites and store views</source>
        <translation>sites web et vues magasin</translation>
    </message>
    <message>
        <source>state of bulk operations</source>
        <translation>état des opérations en masse</translation>
    </message>
    <message>
        <source>The login may read everything Quartermaster uses</source>
        <translation>L’accès permet de lire tout ce que Quartermaster utilise</translation>
    </message>
    <message>
        <source>Not offered by this shop: %1</source>
        <translation>Non proposé par cette boutique&#xa0;: %1</translation>
    </message>
    <message>
        <source>The login may read nothing that Quartermaster uses</source>
        <translation>L’accès ne permet de rien lire de ce que Quartermaster utilise</translation>
    </message>
    <message>
        <source>The login may not read everything</source>
        <translation>L’accès ne permet pas de tout lire</translation>
    </message>
    <message>
        <source>Add the resources in parentheses to the integration or role in the admin panel (System &gt; Extensions &gt; Integrations &gt; API, or System &gt; Permissions &gt; User Roles). Features whose resources are left out stay empty; that may be what you want.</source>
        <translation>Ajoutez les ressources entre parenthèses à l’intégration ou au rôle dans l’administration (Système &gt; Extensions &gt; Intégrations &gt; API, ou Système &gt; Permissions &gt; Rôles utilisateur). Les fonctions dont les ressources manquent restent vides&#xa0;; c’est peut-être voulu.</translation>
    </message>
    <message>
        <source>Some lists can&apos;t be read</source>
        <translation>Certaines listes ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Tell whoever runs the shop the texts above: the log of the shop says more.</source>
        <translation>Transmettez les textes ci-dessus au responsable de la boutique&#xa0;: le journal de la boutique en dit plus.</translation>
    </message>
    <message>
        <source>Stock sources: the shop does not list its modules</source>
        <translation>Sources de stock&#xa0;: la boutique ne donne pas la liste de ses modules</translation>
    </message>
    <message>
        <source>Stock is kept by source</source>
        <translation>Le stock est tenu par source</translation>
    </message>
    <message>
        <source>The shop has no multi-source inventory</source>
        <translation>La boutique n’a pas de stock multi-source</translation>
    </message>
    <message>
        <source>Magento_InventoryApi is missing or switched off</source>
        <translation>Magento_InventoryApi est absent ou désactivé</translation>
    </message>
    <message>
        <source>Stock is read and written as one quantity per product, without sources. If the shop should have sources, have the Magento_Inventory modules enabled.</source>
        <translation>Le stock est lu et écrit comme une seule quantité par produit, sans sources. Si la boutique doit avoir des sources, faites activer les modules Magento_Inventory.</translation>
    </message>
    <message>
        <source>Page size: no list to ask</source>
        <translation>Taille de page&#xa0;: aucune liste à interroger</translation>
    </message>
    <message>
        <source>Pages of any size are answered</source>
        <translation>Les pages de toute taille reçoivent une réponse</translation>
    </message>
    <message>
        <source>The shop answers at most %1 rows per page</source>
        <translation>La boutique répond avec %1 lignes par page au plus</translation>
    </message>
    <message>
        <source>Nothing to do: smaller pages are asked for, which takes longer. To raise it: Stores &gt; Configuration &gt; Services &gt; Magento Web API &gt; Web API Limits.</source>
        <translation>Rien à faire&#xa0;: des pages plus petites sont demandées, ce qui prend plus de temps. Pour relever la limite&#xa0;: Magasins &gt; Configuration &gt; Services &gt; API web Magento &gt; Limites de l’API web.</translation>
    </message>
    <message>
        <source>Page size: the shop did not say</source>
        <translation>Taille de page&#xa0;: la boutique ne l’a pas dit</translation>
    </message>
    <message>
        <source>Slashes in SKUs: products may not be read</source>
        <translation>Barres obliques dans les SKU&#xa0;: lecture des produits non autorisée</translation>
    </message>
    <message>
        <source>SKUs with a slash can be read</source>
        <translation>Les SKU avec barre oblique peuvent être lus</translation>
    </message>
    <message>
        <source>Products whose SKU holds a slash can&apos;t be reached one by one</source>
        <translation>Les produits dont le SKU contient une barre oblique ne peuvent pas être demandés un par un</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to set &quot;AllowEncodedSlashes NoDecode&quot; in Apache, or to pass paths on unchanged. Until then such products are found through lists.</source>
        <translation>Demandez au responsable du serveur de régler «&#xa0;AllowEncodedSlashes NoDecode&#xa0;» dans Apache, ou de transmettre les chemins sans les modifier. D’ici là, ces produits sont trouvés par les listes.</translation>
    </message>
    <message>
        <source>The shop wants a second factor</source>
        <translation>La boutique exige un second facteur</translation>
    </message>
    <message>
        <source>Give the code of the authenticator app as the one-time password. For work without a person present use an integration instead of an admin user.</source>
        <translation>Saisissez le code de l’application d’authentification comme mot de passe à usage unique. Pour un travail sans personne présente, utilisez une intégration plutôt qu’un administrateur.</translation>
    </message>
    <message>
        <source>Set up two-factor authentication for this user first: log in to the admin panel in a browser and follow what it says. An integration needs no second factor.</source>
        <translation>Configurez d’abord l’authentification à deux facteurs pour cet utilisateur&#xa0;: connectez-vous à l’administration dans un navigateur et suivez les instructions. Une intégration n’a pas besoin de second facteur.</translation>
    </message>
    <message>
        <source>This user&apos;s second factor (%1) can&apos;t be used here. Set up Google Authenticator for the user, or use an integration.</source>
        <translation>Le second facteur de cet utilisateur (%1) n’est pas utilisable ici. Configurez Google Authenticator pour l’utilisateur, ou utilisez une intégration.</translation>
    </message>
    <message>
        <source>The one-time password was refused</source>
        <translation>Le mot de passe à usage unique a été refusé</translation>
    </message>
    <message>
        <source>Wait for the next code and give that one. If it is refused too, check the clock of the device that shows it.</source>
        <translation>Attendez le code suivant et saisissez-le. S’il est aussi refusé, vérifiez l’horloge de l’appareil qui l’affiche.</translation>
    </message>
    <message>
        <source>The user name or password is wrong, or the account is locked</source>
        <translation>Le nom d’utilisateur ou le mot de passe est faux, ou le compte est verrouillé</translation>
    </message>
    <message>
        <source>The shop says the same in both cases. Check name and password in a browser; after six failures an account is locked for about half an hour, and every further try starts that anew.</source>
        <translation>La boutique répond la même chose dans les deux cas. Vérifiez le nom et le mot de passe dans un navigateur&#xa0;; après six échecs, un compte est verrouillé pour une demi-heure environ, et chaque nouvel essai fait repartir ce délai.</translation>
    </message>
    <message>
        <source> A customer of another website of the shop can&apos;t log in here.</source>
        <translation> Un client d’un autre site web de la boutique ne peut pas se connecter ici.</translation>
    </message>
    <message>
        <source> A disabled user gets the same answer.</source>
        <translation> Un utilisateur désactivé reçoit la même réponse.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer to the login holds no token</source>
        <translation>La réponse de la boutique à l’identification ne contient pas de jeton</translation>
    </message>
    <message>
        <source>A module of the shop changes the login. Use an integration instead.</source>
        <translation>Un module de la boutique modifie l’identification. Utilisez plutôt une intégration.</translation>
    </message>
    <message>
        <source>The shop did not let the user log in</source>
        <translation>La boutique n’a pas laissé l’utilisateur se connecter</translation>
    </message>
    <message>
        <source>The customer is let in</source>
        <translation>Le client a accès</translation>
    </message>
    <message>
        <source>The admin user is let in</source>
        <translation>L’administrateur a accès</translation>
    </message>
    <message>
        <source>The shop did not take its own token</source>
        <translation>La boutique n’a pas accepté son propre jeton</translation>
    </message>
    <message>
        <source>The shop gave a token and refuses it at once</source>
        <translation>La boutique a donné un jeton et le refuse aussitôt</translation>
    </message>
    <message>
        <source>The server&apos;s clock or its token settings are wrong, or several servers do not share their keys. Tell whoever runs the server.</source>
        <translation>L’horloge du serveur ou ses réglages de jetons sont faux, ou plusieurs serveurs ne partagent pas leurs clés. Prévenez le responsable du serveur.</translation>
    </message>
    <message>
        <source>The integration is let in (bearer token)</source>
        <translation>L’intégration a accès (jeton bearer)</translation>
    </message>
    <message>
        <source>The shop did not answer the login</source>
        <translation>La boutique n’a pas répondu à l’identification</translation>
    </message>
    <message>
        <source>The shop does not take the token: bearer tokens are switched off, or this one is not valid</source>
        <translation>La boutique n’accepte pas le jeton&#xa0;: les jetons bearer sont désactivés, ou celui-ci n’est pas valide</translation>
    </message>
    <message>
        <source>The shop says the same in both cases. Since Magento 2.4.4 tokens of integrations are not taken as bearer unless Stores &gt; Configuration &gt; Services &gt; OAuth &gt; &quot;Allow OAuth Access Tokens to be used as standalone Bearer tokens&quot; is on. Better: use OAuth 1.0a with the integration&apos;s four keys. If it is on, the token was revoked or copied wrong, or the integration is not active.</source>
        <translation>La boutique répond la même chose dans les deux cas. Depuis Magento 2.4.4, les jetons d’intégration ne sont acceptés comme bearer que si Magasins &gt; Configuration &gt; Services &gt; OAuth &gt; «&#xa0;Allow OAuth Access Tokens to be used as standalone Bearer tokens&#xa0;» est activé. Mieux&#xa0;: utilisez OAuth 1.0a avec les quatre clés de l’intégration. Si l’option est activée, le jeton a été révoqué ou mal copié, ou l’intégration n’est pas active.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays, tell whoever runs the server the text above and the time.</source>
        <translation>Réessayez dans quelques minutes. Si cela persiste, donnez au responsable du serveur le texte ci-dessus et l’heure.</translation>
    </message>
    <message>
        <source>The stored secrets are of another kind than the profile&apos;s login</source>
        <translation>Les secrets enregistrés ne sont pas du même type que l’accès du profil</translation>
    </message>
    <message>
        <source>Give the secrets of this profile again.</source>
        <translation>Saisissez de nouveau les secrets de ce profil.</translation>
    </message>
    <message>
        <source>Open the integration in the admin panel (System &gt; Extensions &gt; Integrations) and copy all four values again; they belong together.</source>
        <translation>Ouvrez l’intégration dans l’administration (Système &gt; Extensions &gt; Intégrations) et copiez de nouveau les quatre valeurs&#xa0;; elles vont ensemble.</translation>
    </message>
    <message>
        <source>The shop does not know the consumer key</source>
        <translation>La boutique ne connaît pas la clé du consommateur</translation>
    </message>
    <message>
        <source>The consumer key has expired</source>
        <translation>La clé du consommateur a expiré</translation>
    </message>
    <message>
        <source>The shop does not know the access token, or it was revoked</source>
        <translation>La boutique ne connaît pas le jeton d’accès, ou il a été révoqué</translation>
    </message>
    <message>
        <source>The access token was revoked</source>
        <translation>Le jeton d’accès a été révoqué</translation>
    </message>
    <message>
        <source>The access token belongs to another integration</source>
        <translation>Le jeton d’accès appartient à une autre intégration</translation>
    </message>
    <message>
        <source>The shop believes it is called under another address</source>
        <translation>La boutique croit être appelée sous une autre adresse</translation>
    </message>
    <message>
        <source>Signatures fit for %1</source>
        <translation>Les signatures conviennent pour %1</translation>
    </message>
    <message>
        <source>The proxy or web server in front of the shop has to pass on the scheme, host and port it was called with (X-Forwarded-Proto, Host). Ask whoever runs it.</source>
        <translation>Le proxy ou le serveur web devant la boutique doit transmettre le schéma, l’hôte et le port de l’appel (X-Forwarded-Proto, Host). Demandez à son responsable.</translation>
    </message>
    <message>
        <source>The shop refuses the signature: a secret is wrong</source>
        <translation>La boutique refuse la signature&#xa0;: un secret est faux</translation>
    </message>
    <message>
        <source>The integration is not activated: there is no access token yet</source>
        <translation>L’intégration n’est pas activée&#xa0;: il n’y a pas encore de jeton d’accès</translation>
    </message>
    <message>
        <source>Activate the integration in the admin panel (System &gt; Extensions &gt; Integrations &gt; Activate) and copy the four values it then shows.</source>
        <translation>Activez l’intégration dans l’administration (Système &gt; Extensions &gt; Intégrations &gt; Activer) et copiez les quatre valeurs alors affichées.</translation>
    </message>
    <message>
        <source>The shop refuses the login</source>
        <translation>La boutique refuse l’accès</translation>
    </message>
    <message>
        <source>The shop takes this computer&apos;s clock for wrong</source>
        <translation>La boutique juge fausse l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock from the network. If it is right, the server&apos;s clock and its Date header disagree: tell whoever runs the server.</source>
        <translation>Réglez l’horloge de cet ordinateur par le réseau. Si elle est juste, l’horloge du serveur et son en-tête Date se contredisent&#xa0;: prévenez le responsable du serveur.</translation>
    </message>
    <message>
        <source>The web server removes the login before the shop sees it</source>
        <translation>Le serveur web retire l’identification avant que la boutique ne la voie</translation>
    </message>
    <message>
        <source>Apache with PHP-FPM or CGI does not pass the Authorization header on by itself. Ask whoever runs the server to set &quot;CGIPassAuth On&quot;, or: SetEnvIf Authorization &quot;(.*)&quot; HTTP_AUTHORIZATION=$1</source>
        <translation>Apache avec PHP-FPM ou CGI ne transmet pas de lui-même l’en-tête Authorization. Demandez au responsable du serveur de régler «&#xa0;CGIPassAuth On&#xa0;», ou&#xa0;: SetEnvIf Authorization &quot;(.*)&quot; HTTP_AUTHORIZATION=$1</translation>
    </message>
    <message>
        <source>The integration is let in (OAuth 1.0a)</source>
        <translation>L’intégration a accès (OAuth 1.0a)</translation>
    </message>
    <message>
        <source>The integration is not active</source>
        <translation>L’intégration n’est pas active</translation>
    </message>
    <message>
        <source>Activate it in the admin panel (System &gt; Extensions &gt; Integrations), and give it at least one resource.</source>
        <translation>Activez-la dans l’administration (Système &gt; Extensions &gt; Intégrations) et donnez-lui au moins une ressource.</translation>
    </message>
    <message>
        <source>The shop did not answer</source>
        <translation>La boutique n’a pas répondu</translation>
    </message>
    <message>
        <source>paths signed as sent</source>
        <translation>chemins signés tels qu’envoyés</translation>
    </message>
    <message>
        <source>paths signed normalised</source>
        <translation>chemins signés normalisés</translation>
    </message>
    <message>
        <source>Signatures fit every SKU</source>
        <translation>Les signatures conviennent pour tous les SKU</translation>
    </message>
    <message>
        <source>The shop signs in another dialect than the profile says</source>
        <translation>La boutique signe selon une autre variante que celle du profil</translation>
    </message>
    <message>
        <source>Save the corrected profile: otherwise SKUs with a slash, comma or plus are refused. An update of the shop may have changed it.</source>
        <translation>Enregistrez le profil corrigé&#xa0;: sinon, les SKU avec barre oblique, virgule ou plus sont refusés. Une mise à jour de la boutique a pu changer cela.</translation>
    </message>
    <message>
        <source>SKUs with special characters can&apos;t be signed for this shop</source>
        <translation>Les SKU avec caractères spéciaux ne peuvent pas être signés pour cette boutique</translation>
    </message>
    <message>
        <source>Both ways of signing were refused for %1</source>
        <translation>Les deux façons de signer ont été refusées pour %1</translation>
    </message>
    <message>
        <source>A proxy in front of the shop probably rewrites the path. Ask whoever runs it to pass paths on unchanged.</source>
        <translation>Un proxy devant la boutique réécrit probablement le chemin. Demandez à son responsable de transmettre les chemins sans les modifier.</translation>
    </message>
    <message>
        <source>A web server&apos;s password stands in front of the shop</source>
        <translation>Un mot de passe du serveur web protège la boutique</translation>
    </message>
    <message>
        <source>The shop is in maintenance mode</source>
        <translation>La boutique est en mode maintenance</translation>
    </message>
    <message>
        <source>Wait until the work is done, or have maintenance mode switched off (bin/magento maintenance:disable).</source>
        <translation>Attendez la fin des travaux, ou faites désactiver le mode maintenance (bin/magento maintenance:disable).</translation>
    </message>
    <message>
        <source>The shop asks for a pause</source>
        <translation>La boutique demande une pause</translation>
    </message>
    <message>
        <source>Wait some minutes. If it happens again, ask the hosting provider to allow more requests from this computer.</source>
        <translation>Attendez quelques minutes. Si cela se reproduit, demandez à l’hébergeur d’autoriser plus de requêtes depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The shop or its web server is broken</source>
        <translation>La boutique ou son serveur web est en panne</translation>
    </message>
    <message>
        <source>Open the shop in a browser. If it fails there too, tell whoever runs the server; else tell them the text above and the time.</source>
        <translation>Ouvrez la boutique dans un navigateur. Si cela échoue là aussi, prévenez le responsable du serveur&#xa0;; sinon, donnez-lui le texte ci-dessus et l’heure.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password</source>
        <translation>Le proxy demande un nom et un mot de passe</translation>
    </message>
    <message>
        <source>Something in front of the shop refuses the request</source>
        <translation>Quelque chose devant la boutique refuse la requête</translation>
    </message>
    <message>
        <source>Ask the hosting provider to let this computer&apos;s address through to /rest (firewall, bot protection, country block).</source>
        <translation>Demandez à l’hébergeur de laisser passer l’adresse de cet ordinateur vers /rest (pare-feu, protection contre les robots, blocage par pays).</translation>
    </message>
    <message>
        <source>The encrypted connection was refused</source>
        <translation>La connexion chiffrée a été refusée</translation>
    </message>
    <message>
        <source>The proxy, or the shop behind it, does not answer</source>
        <translation>Le proxy, ou la boutique derrière lui, ne répond pas</translation>
    </message>
    <message>
        <source>Nothing answers at %1</source>
        <translation>Rien ne répond à l’adresse %1</translation>
    </message>
    <message>
        <source>Check the address for typing errors. If the shop is reached through a company network or a VPN, connect to that first.</source>
        <translation>Vérifiez l’absence de faute de frappe dans l’adresse. Si la boutique passe par un réseau d’entreprise ou un VPN, connectez-vous d’abord à celui-ci.</translation>
    </message>
    <message>
        <source>The shop redirects in circles</source>
        <translation>La boutique redirige en boucle</translation>
    </message>
    <message>
        <source>Open the address in a browser, and use the one it ends at.</source>
        <translation>Ouvrez l’adresse dans un navigateur et utilisez celle à laquelle elle aboutit.</translation>
    </message>
    <message>
        <source>This is a Magento shop, but its REST API does not answer</source>
        <translation>C’est une boutique Magento, mais son API REST ne répond pas</translation>
    </message>
    <message>
        <source>Have the web server send /rest to Magento (the rewrite rules of its nginx or Apache sample), or give the address under which /rest answers, for example with /index.php at the end.</source>
        <translation>Faites diriger /rest vers Magento par le serveur web (règles de réécriture de son exemple nginx ou Apache), ou indiquez l’adresse où /rest répond, par exemple avec /index.php à la fin.</translation>
    </message>
    <message>
        <source>No Magento shop answers at this address</source>
        <translation>Aucune boutique Magento ne répond à cette adresse</translation>
    </message>
    <message>
        <source>Use the address of the shop&apos;s front page. If the shop lives in a folder, give the folder too, for example https://www.example.com/shop.</source>
        <translation>Utilisez l’adresse de la page d’accueil de la boutique. Si la boutique se trouve dans un dossier, indiquez aussi le dossier, par exemple https://www.example.com/shop.</translation>
    </message>
    <message>
        <source>The shop leads elsewhere instead of answering</source>
        <translation>La boutique renvoie ailleurs au lieu de répondre</translation>
    </message>
    <message>
        <source>Something in front of the shop (a login page, a country choice, a consent page) has to leave /rest alone. Ask whoever runs the server.</source>
        <translation>Ce qui se trouve devant la boutique (page d’identification, choix du pays, page de consentement) ne doit pas toucher à /rest. Demandez au responsable du serveur.</translation>
    </message>
    <message>
        <source>The shop has another address: %1</source>
        <translation>La boutique a une autre adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check that this is your shop and use %1 as the address. Keys are never sent on to another host by themselves.</source>
        <translation>Vérifiez qu’il s’agit de votre boutique et utilisez %1 comme adresse. Les clés ne sont jamais transmises d’office à un autre hôte.</translation>
    </message>
    <message>
        <source>The shop leads from https back to plain http</source>
        <translation>La boutique ramène de https à http non chiffré</translation>
    </message>
    <message>
        <source>Have the shop&apos;s base URLs set to https (Stores &gt; Configuration &gt; General &gt; Web).</source>
        <translation>Faites passer les URL de base de la boutique en https (Magasins &gt; Configuration &gt; Général &gt; Web).</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate is trusted</source>
        <translation>La connexion est chiffrée, le certificat est fiable</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate is the pinned one</source>
        <translation>La connexion est chiffrée, le certificat est celui épinglé</translation>
    </message>
    <message>
        <source>Not encrypted; the shop runs on this computer</source>
        <translation>Non chiffrée&#xa0;; la boutique tourne sur cet ordinateur</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>La connexion n’est pas chiffrée</translation>
    </message>
    <message>
        <source>Anyone on the way can read the keys and the customers&apos; data. Use https.</source>
        <translation>N’importe qui sur le trajet peut lire les clés et les données des clients. Utilisez https.</translation>
    </message>
    <message>
        <source>The address is that of the admin panel</source>
        <translation>L’adresse est celle de l’administration</translation>
    </message>
    <message>
        <source>The shop answers at %1</source>
        <translation>La boutique répond à l’adresse %1</translation>
    </message>
    <message>
        <source>Use %1 as the address.</source>
        <translation>Utilisez %1 comme adresse.</translation>
    </message>
    <message>
        <source>The shop answers</source>
        <translation>La boutique répond</translation>
    </message>
    <message>
        <source>The shop has moved to %1</source>
        <translation>La boutique a déménagé à l’adresse %1</translation>
    </message>
    <message>
        <source>Use %1 as the address: a redirected write would be lost.</source>
        <translation>Utilisez %1 comme adresse&#xa0;: une écriture redirigée serait perdue.</translation>
    </message>
    <message>
        <source>Anyone on the way could read the keys, so they were not sent. Use https, or allow plain http for this profile if the network is your own.</source>
        <translation>N’importe qui sur le trajet pourrait lire les clés&#xa0;; elles n’ont donc pas été envoyées. Utilisez https, ou autorisez http non chiffré pour ce profil si le réseau est le vôtre.</translation>
    </message>
    <message>
        <source>The REST API answers</source>
        <translation>L’API REST répond</translation>
    </message>
    <message>
        <source>The REST API is under another address</source>
        <translation>L’API REST se trouve à une autre adresse</translation>
    </message>
    <message>
        <source>This is no address of a shop</source>
        <translation>Ce n’est pas une adresse de boutique</translation>
    </message>
    <message>
        <source>Give the address of the shop&apos;s front page, for example https://www.example.com.</source>
        <translation>Indiquez l’adresse de la page d’accueil de la boutique, par exemple https://www.example.com.</translation>
    </message>
    <message>
        <source>Clock: the shop does not tell its time</source>
        <translation>Horloge&#xa0;: la boutique ne donne pas son heure</translation>
    </message>
    <message>
        <source>shop %1, this computer %2</source>
        <translation>boutique %1, cet ordinateur %2</translation>
    </message>
    <message>
        <source>The shop&apos;s clock and this computer&apos;s agree</source>
        <translation>Les horloges de la boutique et de cet ordinateur concordent</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds behind the shop&apos;s</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %n seconde sur celle de la boutique</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %n secondes sur celle de la boutique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds ahead of the shop&apos;s</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %n seconde sur celle de la boutique</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %n secondes sur celle de la boutique</numerusform>
        </translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock from the network. If it is right, the server&apos;s is wrong: tell whoever runs it. Until then the difference is allowed for when requests are signed.</source>
        <translation>Réglez l’horloge de cet ordinateur par le réseau. Si elle est juste, celle du serveur est fausse&#xa0;: prévenez son responsable. D’ici là, l’écart est pris en compte à la signature des requêtes.</translation>
    </message>
    <message>
        <source>The guard uses the header that the shop&apos;s keys need, so both can&apos;t be sent. Ask whoever runs the server to exempt /rest and /graphql from the password, or to let this computer&apos;s address in without it.</source>
        <translation>La protection utilise l’en-tête dont les clés de la boutique ont besoin&#xa0;; les deux ne peuvent pas être envoyés. Demandez au responsable du serveur de dispenser /rest et /graphql du mot de passe, ou d’en dispenser l’adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the proxy of this profile (%1), or choose a direct connection.</source>
        <translation>Vérifiez le proxy de ce profil (%1), ou choisissez une connexion directe.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer&apos;s network settings, or choose a direct connection for this profile.</source>
        <translation>Vérifiez le proxy dans les réglages réseau de cet ordinateur, ou choisissez une connexion directe pour ce profil.</translation>
    </message>
    <message>
        <source>%1 SHA-256 fingerprint %2</source>
        <translation>%1 Empreinte SHA-256 %2</translation>
    </message>
    <message>
        <source>If the shop&apos;s certificate was renewed, compare the new fingerprint with whoever runs the server and pin it anew. If nobody renewed it, do not go on: somebody may be listening.</source>
        <translation>Si le certificat de la boutique a été renouvelé, comparez la nouvelle empreinte avec le responsable du serveur et épinglez-la de nouveau. Si personne ne l’a renouvelé, n’allez pas plus loin&#xa0;: quelqu’un pourrait être à l’écoute.</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate as a PEM file: it begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Indiquez le certificat de l’autorité sous forme de fichier PEM&#xa0;: il commence par -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Use the name the certificate is for as the address, or have the certificate extended.</source>
        <translation>Utilisez comme adresse le nom pour lequel le certificat est établi, ou faites étendre le certificat.</translation>
    </message>
    <message>
        <source>Have the certificate of the shop renewed. If other sites fail too, check this computer&apos;s date.</source>
        <translation>Faites renouveler le certificat de la boutique. Si d’autres sites échouent aussi, vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>If the shop uses a private certificate authority, add that authority&apos;s certificate to the profile, or compare the fingerprint with whoever runs the server and pin it.</source>
        <translation>Si la boutique utilise une autorité de certification privée, ajoutez le certificat de cette autorité au profil, ou comparez l’empreinte avec le responsable du serveur et épinglez-la.</translation>
    </message>
    <message>
        <source>The server has to offer TLS 1.2 or later. Ask whoever runs it.</source>
        <translation>Le serveur doit proposer TLS 1.2 ou plus récent. Demandez à son responsable.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to check its certificate.</source>
        <translation>Demandez au responsable du serveur de vérifier son certificat.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>stores</source>
        <translation>magasins</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>catégories</translation>
    </message>
    <message>
        <source>customer groups</source>
        <translation>groupes de clients</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>factures</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>expéditions</translation>
    </message>
    <message>
        <source>credit memos</source>
        <translation>avoirs</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transactions</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>stock</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>cart rules</source>
        <translation>règles de panier</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>coupons</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s)</source>
        <translation>
            <numerusform>%Ln magasin</numerusform>
            <numerusform>%Ln magasins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s)</source>
        <translation>
            <numerusform>%Ln attribut</numerusform>
            <numerusform>%Ln attributs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(ies)</source>
        <translation>
            <numerusform>%Ln catégorie</numerusform>
            <numerusform>%Ln catégories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer group(s)</source>
        <translation>
            <numerusform>%Ln groupe de clients</numerusform>
            <numerusform>%Ln groupes de clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln facture</numerusform>
            <numerusform>%Ln factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shipment(s)</source>
        <translation>
            <numerusform>%Ln expédition</numerusform>
            <numerusform>%Ln expéditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit memo(s)</source>
        <translation>
            <numerusform>%Ln avoir</numerusform>
            <numerusform>%Ln avoirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transaction</numerusform>
            <numerusform>%Ln transactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln produit</numerusform>
            <numerusform>%Ln produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln emplacement</numerusform>
            <numerusform>%Ln emplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln prix</numerusform>
            <numerusform>%Ln prix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cart rule(s)</source>
        <translation>
            <numerusform>%Ln règle de panier</numerusform>
            <numerusform>%Ln règles de panier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coupon(s)</source>
        <translation>
            <numerusform>%Ln coupon</numerusform>
            <numerusform>%Ln coupons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>%1 in</source>
        <extracomment>A filter as a chip: the column, then a period: “Placed in” “the last 14 days”. %1 is the column.</extracomment>
        <translation>%1 dans</translation>
    </message>
    <message>
        <source>%1 since</source>
        <extracomment>%1 is a column with a time, a date follows: “Placed since” “1 Nov”</extracomment>
        <translation>%1 depuis</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Between the column and a date: “Placed from 1 Nov”</extracomment>
        <translation>dès le</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between the column and a date: “Placed until 1 Nov”</extracomment>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Between the column and a date: “Placed after 1 Nov”</extracomment>
        <translation>après</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Between the column and a value, as the words below: “Status is Processing”</extracomment>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>ressemble à</translation>
    </message>
    <message>
        <source>is not like</source>
        <translation>ne ressemble pas à</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>parmi</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>hors de</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>est renseigné</translation>
    </message>
    <message>
        <source>is not set</source>
        <translation>n’est pas renseigné</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>list has</source>
        <extracomment>The value of the column is a list, of which the word that follows is one</extracomment>
        <translation>liste contient</translation>
    </message>
    <message>
        <source>list has not</source>
        <translation>liste sans</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>correspond à</translation>
    </message>
    <message>
        <source>is, or both are empty</source>
        <translation>est, ou les deux sont vides</translation>
    </message>
    <message>
        <source>is not, and not both are empty</source>
        <translation>n’est pas, et les deux ne sont pas vides</translation>
    </message>
    <message>
        <source>is, or is not set</source>
        <translation>est, ou n’est pas renseigné</translation>
    </message>
    <message>
        <source>%1 or %2 %3</source>
        <extracomment>%1: a value; %2: the next condition (“is”); %3: its value</extracomment>
        <translation>%1 ou %2 %3</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The order&apos;s documents could not be read.</source>
        <translation>Les documents de la commande n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The document %1 was made at the same time and may be this one or somebody else&apos;s.</source>
        <translation>Le document %1 a été créé au même moment&#xa0;; c’est peut-être celui-ci, ou celui de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The shop answered with the document %1 and does not show it among the order&apos;s.</source>
        <translation>La boutique a répondu avec le document %1 et ne le montre pas parmi ceux de la commande.</translation>
    </message>
    <message>
        <source>The order&apos;s quantities have changed, and there is no new document.</source>
        <translation>Les quantités de la commande ont changé, et il n’y a pas de nouveau document.</translation>
    </message>
    <message>
        <source>There is a new transaction, and no document for it.</source>
        <translation>Il y a une nouvelle transaction, et aucun document correspondant.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The spreadsheet is damaged: %1</source>
        <translation>Le classeur est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no .xlsx spreadsheet. Save it as .xlsx or as CSV.</source>
        <translation>Ce n’est pas un classeur .xlsx. Enregistrez-le en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet holds more than can be imported at once. Cut it into several files.</source>
        <translation>Le classeur contient plus qu’il n’est possible d’importer en une fois. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>The spreadsheet has a password. Save it without one.</source>
        <translation>Le classeur a un mot de passe. Enregistrez-le sans.</translation>
    </message>
    <message>
        <source>Two columns stand for %1. Take one of them away.</source>
        <translation>Deux colonnes correspondent à %1. Retirez l’une d’elles.</translation>
    </message>
    <message>
        <source>The first row names no column %1.</source>
        <translation>La première ligne ne nomme aucune colonne %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>The file has %1 MB; tables up to %2 MB can be imported. Cut it into several files.</source>
        <translation>Le fichier fait %1 Mo&#xa0;; des tableaux jusqu’à %2 Mo peuvent être importés. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>it has more than %1 cells</source>
        <translation>elle a plus de %1 cellules</translation>
    </message>
    <message>
        <source>something stands behind a closing quote</source>
        <translation>quelque chose suit un guillemet fermant</translation>
    </message>
    <message>
        <source>a closing quote is missing</source>
        <translation>un guillemet fermant manque</translation>
    </message>
    <message>
        <source>a cell has more than %1 characters</source>
        <translation>une cellule a plus de %1 caractères</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is a spreadsheet of an old format, or one with a password. Save it as .xlsx without a password, or as CSV.</source>
        <translation>C’est un classeur d’un ancien format, ou protégé par un mot de passe. Enregistrez-le en .xlsx sans mot de passe, ou en CSV.</translation>
    </message>
    <message>
        <source>This is a PDF, not a table. Export the table as CSV or XLSX.</source>
        <translation>C’est un PDF, pas un tableau. Exportez le tableau en CSV ou XLSX.</translation>
    </message>
    <message>
        <source>The text is encoded as UTF-32. Save it as UTF-8.</source>
        <translation>Le texte est codé en UTF-32. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The file cannot be read twice: %1</source>
        <translation>Le fichier ne peut pas être lu deux fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not a text: it holds bytes that no text has. Save the table as CSV in UTF-8.</source>
        <translation>Ce n’est pas un texte&#xa0;: il contient des octets qu’aucun texte n’a. Enregistrez le tableau en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor UTF-16 nor Windows-1252. Save the table as CSV in UTF-8.</source>
        <translation>Le texte n’est ni en UTF-8, ni en UTF-16, ni en Windows-1252. Enregistrez le tableau en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>Row %1: the text is not %2 there. Save the table as CSV in UTF-8.</source>
        <translation>Ligne %1&#xa0;: le texte n’y est pas en %2. Enregistrez le tableau en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>The first row names no column source_code. Add it, or say which source is meant.</source>
        <translation>La première ligne ne nomme aucune colonne source_code. Ajoutez-la, ou indiquez la source concernée.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Cut it into several files.</source>
        <translation>Le fichier a plus de %1 lignes. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Le fichier %1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>it brings a document type</source>
        <translation>il contient une déclaration de type de document</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet.</source>
        <translation>Le classeur n’a pas de feuille.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot;; there is %2.</source>
        <translation>Il n’y a pas de feuille «&#xa0;%1&#xa0;»&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>its cells cannot be told apart</source>
        <translation>ses cellules ne peuvent pas être distinguées</translation>
    </message>
    <message>
        <source>a part of it is larger than it says</source>
        <translation>une de ses parties est plus grande qu’elle ne l’indique</translation>
    </message>
    <message>
        <source>it does not say how large %1 is</source>
        <translation>elle n’indique pas la taille de %1</translation>
    </message>
    <message>
        <source>its cells have more text than can be imported</source>
        <translation>ses cellules contiennent plus de texte qu’on ne peut en importer</translation>
    </message>
    <message>
        <source>With a column &quot;%1&quot; the prices are tier prices, which need a column quantity. Add it, or leave &quot;%1&quot; out.</source>
        <translation>Avec une colonne «&#xa0;%1&#xa0;», les prix sont des prix par palier, qui ont besoin d’une colonne quantity. Ajoutez-la, ou laissez de côté «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The spreadsheet holds more text than can be imported at once. Cut it into several files.</source>
        <translation>La feuille de calcul contient plus de texte qu’on ne peut en importer en une fois. Répartissez-la en plusieurs fichiers.</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>The link is too long.</source>
        <translation>Le lien est trop long.</translation>
    </message>
    <message>
        <source>A link begins with %1</source>
        <translation>Un lien commence par %1</translation>
    </message>
    <message>
        <source>The link names no shop.</source>
        <translation>Le lien ne nomme aucune boutique.</translation>
    </message>
    <message>
        <source>The link names neither an order, a product nor a customer.</source>
        <translation>Le lien ne nomme ni commande, ni produit, ni client.</translation>
    </message>
    <message>
        <source>What the link names cannot be the number of an order, a SKU or the id of a customer.</source>
        <translation>Ce que nomme le lien ne peut être ni un numéro de commande, ni un SKU, ni un id de client.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>All orders</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>14 derniers jours</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>À expédier</translation>
    </message>
    <message>
        <source>Unpaid over 24 h</source>
        <translation>Impayées depuis plus de 24 h</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendues</translation>
    </message>
    <message>
        <source>B2B</source>
        <translation>B2B</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>À facturer</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Partiellement expédiées</translation>
    </message>
    <message>
        <source>Refunded, changed in 7 days</source>
        <translation>Remboursées, modifiées sur 7 jours</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Tous les produits</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activés</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivés</translation>
    </message>
    <message>
        <source>Configurable</source>
        <translation>Configurables</translation>
    </message>
    <message>
        <source>Bundles and groups</source>
        <translation>Packs et groupes</translation>
    </message>
    <message>
        <source>All SKUs</source>
        <translation>Tous les SKU</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Stock bas</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>En rupture</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>New in 30 days</source>
        <translation>Nouveaux (30 jours)</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>All prices</source>
        <translation>Tous les prix</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln produit</numerusform>
            <numerusform>%Ln produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
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
        <translation>Prix</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln prix</numerusform>
            <numerusform>%Ln prix</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>The order is on hold already.</source>
        <translation>La commande est déjà suspendue.</translation>
    </message>
    <message>
        <source>The order is not on hold.</source>
        <translation>La commande n’est pas suspendue.</translation>
    </message>
    <message>
        <source>The order is canceled already.</source>
        <translation>La commande est déjà annulée.</translation>
    </message>
    <message>
        <source>Nothing is left to cancel: refund what was invoiced.</source>
        <translation>Il ne reste rien à annuler&#xa0;: remboursez ce qui a été facturé.</translation>
    </message>
    <message>
        <source>Nothing is left to invoice.</source>
        <translation>Il ne reste rien à facturer.</translation>
    </message>
    <message>
        <source>Nothing is left to ship.</source>
        <translation>Il ne reste rien à expédier.</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Il ne reste rien à rembourser.</translation>
    </message>
    <message>
        <source>The order has a parcel with the number %1 already.</source>
        <translation>La commande a déjà un colis avec le numéro %1.</translation>
    </message>
    <message>
        <source>The order has the status %1 already.</source>
        <translation>La commande a déjà le statut %1.</translation>
    </message>
    <message>
        <source>The order is on hold. Take it off hold first.</source>
        <translation>La commande est suspendue. Levez d’abord la suspension.</translation>
    </message>
    <message>
        <source>The payment provider is reviewing the order. Wait for the result.</source>
        <translation>Le prestataire de paiement examine la commande. Attendez le résultat.</translation>
    </message>
    <message>
        <source>The order is canceled.</source>
        <translation>La commande est annulée.</translation>
    </message>
    <message>
        <source>The order is closed.</source>
        <translation>La commande est clôturée.</translation>
    </message>
    <message>
        <source>The order is complete.</source>
        <translation>La commande est terminée.</translation>
    </message>
    <message>
        <source>Nothing in the order is shipped: its goods are virtual.</source>
        <translation>Rien n’est expédié dans cette commande&#xa0;: ses articles sont virtuels.</translation>
    </message>
    <message>
        <source>An extension of the shop has locked the lines that are open.</source>
        <translation>Une extension de la boutique a verrouillé les lignes ouvertes.</translation>
    </message>
    <message>
        <source>The shop has no such order.</source>
        <translation>La boutique n’a pas cette commande.</translation>
    </message>
    <message>
        <source>The order has no line with %1.</source>
        <translation>La commande n’a pas de ligne avec %1.</translation>
    </message>
    <message>
        <source>%1 cannot be named by itself: use the line of the set it belongs to, or the lines of its parts.</source>
        <translation>%1 ne peut pas être nommé seul&#xa0;: utilisez la ligne de l’ensemble dont il fait partie, ou les lignes de ses éléments.</translation>
    </message>
    <message>
        <source>Only %2 are open of %1.</source>
        <translation>Il ne reste que %2 de %1.</translation>
    </message>
    <message>
        <source>The quantity of %1 has to be more than 0.</source>
        <translation>La quantité de %1 doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>The comment is empty.</source>
        <translation>Le commentaire est vide.</translation>
    </message>
    <message>
        <source>A parcel has no tracking number.</source>
        <translation>Un colis n’a pas de numéro de suivi.</translation>
    </message>
    <message>
        <source>The order has no such shipment.</source>
        <translation>La commande n’a pas cette expédition.</translation>
    </message>
    <message>
        <source>The order has no such invoice. Choose one of its invoices.</source>
        <translation>La commande n’a pas cette facture. Choisissez l’une de ses factures.</translation>
    </message>
    <message>
        <source>The source %1 does not serve the order&apos;s stock.</source>
        <translation>La source %1 ne dessert pas le stock de la commande.</translation>
    </message>
    <message>
        <source>The sources of the order have only %2 of %1.</source>
        <translation>Les sources de la commande n’ont que %2 de %1.</translation>
    </message>
    <message>
        <source>The goods come from several sources. Say which source each parcel is of.</source>
        <translation>Les articles viennent de plusieurs sources. Indiquez la source de chaque colis.</translation>
    </message>
    <message>
        <source>No money moves online with the payment method %1.</source>
        <translation>Aucun argent ne circule en ligne avec le mode de paiement %1.</translation>
    </message>
    <message>
        <source>The invoice was not captured online. Refund it offline.</source>
        <translation>La facture n’a pas été capturée en ligne. Remboursez-la hors ligne.</translation>
    </message>
    <message>
        <source>The order&apos;s state does not have the status %1.</source>
        <translation>L’état de la commande n’admet pas le statut %1.</translation>
    </message>
    <message>
        <source>It is not known whether an earlier action arrived. Settle that first.</source>
        <translation>On ne sait pas si une action précédente est arrivée. Réglez d’abord ce point.</translation>
    </message>
    <message>
        <source>The order has changed since this was planned. Plan it again.</source>
        <translation>La commande a changé depuis la préparation de cette action. Préparez-la de nouveau.</translation>
    </message>
    <message>
        <source>A shipment has the tracking number %1 already, and not everything that is wanted in it. Ship the rest with another number or without one.</source>
        <translation>Une expédition porte déjà le numéro de suivi %1, mais ne contient pas tout ce qui est voulu. Expédiez le reste avec un autre numéro ou sans numéro.</translation>
    </message>
    <message>
        <source>No source that is enabled serves the order&apos;s stock.</source>
        <translation>Aucune source activée ne dessert le stock de la commande.</translation>
    </message>
    <message>
        <source>No source of the order has any of %1.</source>
        <translation>Aucune source de la commande n’a de %1.</translation>
    </message>
    <message>
        <source>An earlier import of %1 shipped the same pieces of the order.</source>
        <translation>Un import précédent de %1 a expédié les mêmes articles de la commande.</translation>
    </message>
</context>
<context>
    <name>OrderPush</name>
    <message>
        <source>The order is without it, and it may still arrive until %1 UTC.</source>
        <translation>La commande ne l’a pas, et cela peut encore arriver jusqu’au %1 UTC.</translation>
    </message>
    <message>
        <source>The order is without it, and money may have moved. Look at the payment provider&apos;s account, then decide.</source>
        <translation>La commande ne l’a pas, et de l’argent a pu circuler. Consultez le compte chez le prestataire de paiement, puis décidez.</translation>
    </message>
    <message>
        <source>The shop took fewer pieces than were asked for: %1 are missing.</source>
        <translation>La boutique a pris moins de pièces que demandé&#xa0;: il en manque %1.</translation>
    </message>
    <message>
        <source>The shop does not cancel this order.</source>
        <translation>La boutique n’annule pas cette commande.</translation>
    </message>
    <message>
        <source>The shop answered with an error and did it all the same: %1</source>
        <translation>La boutique a répondu par une erreur et l’a fait malgré tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Money may have moved: look at the payment provider&apos;s account.</source>
        <translation>De l’argent a pu circuler&#xa0;: consultez le compte chez le prestataire de paiement.</translation>
    </message>
    <message>
        <source>The shop answered with success, and the order is without it.</source>
        <translation>La boutique a répondu par un succès, et la commande ne l’a pas.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Packing slip</source>
        <translation>Bon de livraison</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Expédition %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>%1 more of your order will follow in another parcel.</source>
        <translation>Le reste de votre commande (%1) suivra dans un autre colis.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Liste de prélèvement</translation>
    </message>
    <message>
        <source>Pick list %1</source>
        <translation>Liste de prélèvement %1</translation>
    </message>
    <message>
        <source>%1 pieces for %2 shipments</source>
        <translation>%1 pièces pour %2 expéditions</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>For orders</source>
        <translation>Pour les commandes</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>L’imprimante n’accepte rien.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The printer takes no more pages.</source>
        <translation>L’imprimante n’accepte plus de pages.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The product is not at this source yet. Give a quantity with it.</source>
        <translation>Le produit n’est pas encore à cette source. Indiquez aussi une quantité.</translation>
    </message>
    <message>
        <source>The shop has no such store view.</source>
        <translation>La boutique n’a pas cette vue magasin.</translation>
    </message>
    <message>
        <source>The other tier prices of the product are not known. Read the shop again.</source>
        <translation>Les autres prix par palier du produit ne sont pas connus. Relisez la boutique.</translation>
    </message>
    <message>
        <source>This value cannot be taken away, only changed.</source>
        <translation>Cette valeur ne peut pas être retirée, seulement modifiée.</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>A product of this type has no price of its own: its parts have.</source>
        <translation>Un produit de ce type n’a pas de prix propre&#xa0;: ses éléments en ont.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Prix de base</translation>
    </message>
    <message>
        <source>all store views</source>
        <translation>toutes les vues magasin</translation>
    </message>
    <message>
        <source>as all store views</source>
        <translation>comme toutes les vues magasin</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>prix propre</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Prix spécial</translation>
    </message>
    <message>
        <source>No special price</source>
        <translation>Pas de prix spécial</translation>
    </message>
    <message>
        <source>days are by the shop&apos;s clock, the last one included</source>
        <translation>jours selon l’horloge de la boutique, le dernier compris</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Pas de coût</translation>
    </message>
    <message>
        <source>As all store views</source>
        <translation>Comme toutes les vues magasin</translation>
    </message>
</context>
<context>
    <name>PriceFormula</name>
    <message>
        <source>Write a formula, such as price * 1.05</source>
        <translation>Écrivez une formule, par exemple price * 1.05</translation>
    </message>
    <message>
        <source>This formula cannot be read: %1</source>
        <translation>Cette formule ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>Il n’y a pas de %1</translation>
    </message>
    <message>
        <source>The result is no price</source>
        <translation>Le résultat n’est pas un prix</translation>
    </message>
    <message>
        <source>Decimals in a formula have a point, as in price * 1.05, and a blank stands behind other commas</source>
        <translation>Dans une formule, les décimales suivent un point, par exemple price * 1.05, et les autres virgules sont suivies d’une espace</translation>
    </message>
    <message>
        <source>This formula has more than one result</source>
        <translation>Cette formule a plus d’un résultat</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>not edited here</source>
        <translation>pas modifiable ici</translation>
    </message>
    <message>
        <source>same everywhere</source>
        <translation>identique partout</translation>
    </message>
    <message>
        <source>every view uses the default</source>
        <translation>chaque vue utilise la valeur par défaut</translation>
    </message>
    <message>
        <source>differs in %1</source>
        <translation>diffère dans %1</translation>
    </message>
    <message>
        <source>Use default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>differs between its views</source>
        <translation>diffère entre ses vues</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>uses default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>own value of %1</source>
        <translation>valeur propre à %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sites web</translation>
    </message>
    <message>
        <source>Out of stock at</source>
        <translation>Rupture à</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Seuil bas</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>Vente hors stock</translation>
    </message>
    <message>
        <source>Stock is managed</source>
        <translation>Stock géré</translation>
    </message>
    <message>
        <source>As the shop is configured</source>
        <translation>Selon la configuration</translation>
    </message>
    <message>
        <source>as the shop&apos;s configuration has it</source>
        <translation>selon la configuration de la boutique</translation>
    </message>
    <message>
        <source>the product&apos;s own</source>
        <translation>propre au produit</translation>
    </message>
    <message>
        <source>these can be edited in shops with one source</source>
        <translation>modifiables dans les boutiques à une seule source</translation>
    </message>
</context>
<context>
    <name>PullLog</name>
    <message>
        <source>%1 read</source>
        <translation>%1 lus</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 modifiés</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 disparus</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>rien n’a changé</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <translation>non autorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>this shop has no such thing</source>
        <translation>cette boutique n’a rien de tel</translation>
    </message>
    <message>
        <source>stopped to ask: %1</source>
        <translation>arrêté pour poser une question&#xa0;: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>pas atteint</translation>
    </message>
    <message>
        <source>%1, in %2 s</source>
        <translation>%1, en %2 s</translation>
    </message>
    <message>
        <source>%1 again: %2</source>
        <translation>%1, relecture&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 again: %2 (%3)</source>
        <translation>%1, relecture&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>canceled; what was read is kept</source>
        <translation>annulé&#xa0;; ce qui a été lu est gardé</translation>
    </message>
</context>
<context>
    <name>PullText</name>
    <message>
        <source>%1 is no longer in the shop and was removed</source>
        <translation>%1 n’est plus dans la boutique et a été retiré</translation>
    </message>
    <message>
        <source>%1 is missing in the shop&apos;s lists but there when asked for: kept</source>
        <translation>%1 manque dans les listes de la boutique mais existe quand on le demande&#xa0;: gardé</translation>
    </message>
    <message>
        <source>%1 is missing in the shop&apos;s lists, and asking for it failed: kept. %2</source>
        <translation>%1 manque dans les listes de la boutique, et la demande a échoué&#xa0;: gardé. %2</translation>
    </message>
    <message>
        <source>store view %1 was not read before: every product is read again</source>
        <translation>la vue magasin %1 n’avait pas encore été lue&#xa0;: tous les produits sont relus</translation>
    </message>
    <message>
        <source>values of single store views are left out. %1</source>
        <translation>les valeurs des vues magasin sont laissées de côté. %1</translation>
    </message>
    <message>
        <source>orders of new documents could not be read again. %1</source>
        <translation>les commandes des nouveaux documents n’ont pas pu être relues. %1</translation>
    </message>
    <message>
        <source>stock per source is left out. %1</source>
        <translation>le stock par source est laissé de côté. %1</translation>
    </message>
    <message>
        <source>the older stock items are left out. %1</source>
        <translation>les anciennes fiches de stock sont laissées de côté. %1</translation>
    </message>
    <message>
        <source>the shop gives no prices for the SKU %1</source>
        <translation>la boutique ne donne pas de prix pour le SKU %1</translation>
    </message>
    <message>
        <source>the local copy takes more space than it could. %1</source>
        <translation>la copie locale occupe plus de place que nécessaire. %1</translation>
    </message>
    <message>
        <source>sorting and filtering take longer than they could until the next pull. %1</source>
        <translation>le tri et les filtres sont plus lents que possible jusqu’à la prochaine récupération. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows are no longer in the shop, which is more than is dropped without asking; nothing was dropped</source>
        <translation>
            <numerusform>%1 ligne sur %2 n’est plus dans la boutique, plus que ce qui est retiré sans demander&#xa0;; rien n’a été retiré</numerusform>
            <numerusform>%1 lignes sur %2 ne sont plus dans la boutique, plus que ce qui est retiré sans demander&#xa0;; rien n’a été retiré</numerusform>
        </translation>
    </message>
    <message>
        <source>the shop&apos;s newest is number %1, while the local copy already has %2: this may be another shop, or an old backup of it; nothing was changed</source>
        <translation>le plus récent de la boutique porte le numéro %1, alors que la copie locale en est déjà à %2&#xa0;: c’est peut-être une autre boutique, ou une ancienne sauvegarde&#xa0;; rien n’a été modifié</translation>
    </message>
</context>
<context>
    <name>Push</name>
    <message>
        <source>The shop has no product with this SKU.</source>
        <translation>La boutique n’a pas de produit avec ce SKU.</translation>
    </message>
    <message>
        <source>The shop answered with success and has what it had before.</source>
        <translation>La boutique a répondu par un succès et a toujours la valeur d’avant.</translation>
    </message>
    <message>
        <source>For all store views these have changed too: %1.</source>
        <translation>Pour toutes les vues magasin, ceci a changé aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In this store view these have changed too: %1.</source>
        <translation>Dans cette vue magasin, ceci a changé aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The shop has put this into its queue and does not work on it: its consumer async.operations.all does not seem to run. Have it started; the next push looks what has come of it.</source>
        <translation>La boutique a mis ceci dans sa file d’attente et ne la traite pas&#xa0;: son consommateur async.operations.all semble ne pas tourner. Faites-le démarrer&#xa0;; le prochain envoi vérifie ce qu’il en est.</translation>
    </message>
    <message>
        <source>It still waits in the shop&apos;s queue.</source>
        <translation>Cela attend encore dans la file de la boutique.</translation>
    </message>
    <message>
        <source>This login may not see the shop&apos;s sources, and with several of them the quantity belongs to a source.</source>
        <translation>Cet accès ne permet pas de voir les sources de la boutique&#xa0;; quand il y en a plusieurs, la quantité appartient à une source.</translation>
    </message>
    <message>
        <source>This shop keeps stock at several sources: change the quantity at a source.</source>
        <translation>Cette boutique tient le stock à plusieurs sources&#xa0;: modifiez la quantité à une source.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Nothing stands here, and it is needed.</source>
        <translation>Il n’y a rien ici, alors qu’une valeur est nécessaire.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a spreadsheet&apos;s formula or its error. Paste its value.</source>
        <translation>«&#xa0;%1&#xa0;» est une formule de tableur ou son erreur. Collez sa valeur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was shortened by a spreadsheet. Format the column as text and enter it in full.</source>
        <translation>«&#xa0;%1&#xa0;» a été abrégé par un tableur. Mettez la colonne au format texte et saisissez la valeur entière.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be thousands or decimals. Write it without a thousands mark.</source>
        <translation>«&#xa0;%1&#xa0;» peut être des milliers ou des décimales. Écrivez-le sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than four decimals.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de quatre décimales.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more digits than the shop can keep.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de chiffres que la boutique ne peut garder.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes it less than zero.</source>
        <translation>«&#xa0;%1&#xa0;» donne un résultat inférieur à zéro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be more than zero.</source>
        <translation>«&#xa0;%1&#xa0;» doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than 100 percent off.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 100 pour cent de remise.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than the 64 characters of a SKU.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse les 64 caractères d’un SKU.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a blank.</source>
        <translation>«&#xa0;%1&#xa0;» commence ou finit par une espace.</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Check the spelling, or pull the products.</source>
        <translation>Il n’y a pas de produit «&#xa0;%1&#xa0;». Vérifiez l’orthographe, ou récupérez les produits.</translation>
    </message>
    <message>
        <source>There is no source with the code &quot;%1&quot;.</source>
        <translation>Il n’y a pas de source avec le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no customer group &quot;%1&quot;.</source>
        <translation>Il n’y a pas de groupe de clients «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no website with the code &quot;%1&quot;.</source>
        <translation>Il n’y a pas de site web avec le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no store view with the code &quot;%1&quot;.</source>
        <translation>Il n’y a pas de vue magasin avec le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no attribute with the code &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’attribut avec le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The attribute has no option &quot;%1&quot;.</source>
        <translation>L’attribut n’a pas d’option «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-11-23, with 00:00:00 behind it for a time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme 2026-11-23, suivie de 00:00:00 pour une heure.</translation>
    </message>
    <message>
        <source>It would end on %1, before it begins.</source>
        <translation>La fin serait le %1, avant le début.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither &quot;fixed&quot; nor &quot;discount&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni «&#xa0;fixed&#xa0;» ni «&#xa0;discount&#xa0;».</translation>
    </message>
    <message>
        <source>Products of the type &quot;%1&quot; have none of their own.</source>
        <translation>Les produits du type «&#xa0;%1&#xa0;» n’en ont pas en propre.</translation>
    </message>
    <message>
        <source>A bundle&apos;s tier prices are discounts. Use the price type &quot;discount&quot;.</source>
        <translation>Les prix par palier d’un pack sont des remises. Utilisez le type de prix «&#xa0;discount&#xa0;».</translation>
    </message>
    <message>
        <source>It has no value of its own in &quot;%1&quot;. Edit it where it has.</source>
        <translation>Pas de valeur propre dans «&#xa0;%1&#xa0;». Modifiez là où elle existe.</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; cannot be edited here.</source>
        <translation>L’attribut «&#xa0;%1&#xa0;» ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>It has more than 255 characters.</source>
        <translation>Plus de 255 caractères.</translation>
    </message>
    <message>
        <source>A tier price for all websites and one for a single website cannot stand beside each other for the same group and quantity.</source>
        <translation>Un prix par palier pour tous les sites web et un autre pour un seul site web ne peuvent pas coexister pour le même groupe et la même quantité.</translation>
    </message>
    <message>
        <source>Row %1 has the same cell already.</source>
        <translation>La ligne %1 a déjà la même cellule.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; adds to a value that is not known. Pull first, or enter the new value.</source>
        <translation>«&#xa0;%1&#xa0;» s’ajoute à une valeur inconnue. Récupérez d’abord, ou saisissez la nouvelle valeur.</translation>
    </message>
    <message>
        <source>The row has more cells than the first one. Put quotes around what holds the separator.</source>
        <translation>La ligne a plus de cellules que la première. Mettez entre guillemets ce qui contient le séparateur.</translation>
    </message>
    <message>
        <source>The local copy does not know this price&apos;s days, which would be lost. Pull the prices, or give both days.</source>
        <translation>La copie locale ne connaît pas les jours de ce prix, qui seraient perdus. Récupérez les prix, ou indiquez les deux jours.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>il y a %n semaine</numerusform>
            <numerusform>il y a %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n hour(s)</source>
        <translation>
            <numerusform>la dernière heure</numerusform>
            <numerusform>les %n dernières heures</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>le dernier jour</numerusform>
            <numerusform>les %n derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n week(s)</source>
        <translation>
            <numerusform>la dernière semaine</numerusform>
            <numerusform>les %n dernières semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <translation>
            <numerusform>le dernier mois</numerusform>
            <numerusform>les %n derniers mois</numerusform>
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
        <translation>Fait</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Fin inconnue</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Pull</source>
        <extracomment>A kind of run in the activity (nouns)</extracomment>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>nothing was removed</source>
        <translation>rien n’a été supprimé</translation>
    </message>
    <message>
        <source>the local copy of &apos;%1&apos; is held by %2; end that program first: nothing was removed</source>
        <translation>la copie locale de «&#xa0;%1&#xa0;» est tenue par %2&#xa0;; fermez d’abord ce programme&#xa0;: rien n’a été supprimé</translation>
    </message>
    <message>
        <source>its login in the keychain</source>
        <translation>son accès dans le trousseau</translation>
    </message>
    <message>
        <source>its local copy (%1)</source>
        <translation>sa copie locale (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s)</source>
        <translation>
            <numerusform>%n vue enregistrée</numerusform>
            <numerusform>%n vues enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), pushed or not</source>
        <translation>
            <numerusform>%n modification, envoyée ou non</numerusform>
            <numerusform>%n modifications, envoyées ou non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the journal</source>
        <translation>
            <numerusform>%n requête dans le journal</numerusform>
            <numerusform>%n requêtes dans le journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in the activity</source>
        <extracomment>Something that was done with the shop, such as a pull</extracomment>
        <translation>
            <numerusform>%n opération dans l’activité</numerusform>
            <numerusform>%n opérations dans l’activité</numerusform>
        </translation>
    </message>
    <message>
        <source>its local copy</source>
        <translation>sa copie locale</translation>
    </message>
    <message>
        <source>its changes and views</source>
        <translation>ses modifications et ses vues</translation>
    </message>
    <message>
        <source>removed so far: %1. The profile stays: try again for the rest</source>
        <translation>supprimé jusqu’ici&#xa0;: %1. Le profil reste&#xa0;: réessayer pour le reste</translation>
    </message>
</context>
<context>
    <name>ShippingLabel</name>
    <message>
        <source>Shipment %1 has no shipping label.</source>
        <translation>L’expédition %1 n’a pas d’étiquette d’expédition.</translation>
    </message>
    <message>
        <source>The shipping label of shipment %1 is not opened: %2</source>
        <translation>L’étiquette de l’expédition %1 n’est pas ouverte&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>elle est endommagée.</translation>
    </message>
    <message>
        <source>it is no PDF.</source>
        <translation>ce n’est pas un PDF.</translation>
    </message>
    <message>
        <source>it is larger than 20 MB.</source>
        <translation>elle dépasse 20 Mo.</translation>
    </message>
    <message>
        <source>it holds more than pages to print (%1).</source>
        <translation>elle contient autre chose que des pages à imprimer (%1).</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ShopParts</name>
    <message>
        <source>the profile “%1” is of another shop, and the practice store needs its name: connect that shop under another name and remove this profile</source>
        <translation>le profil « %1 » est celui d’une autre boutique, et la boutique d’essai a besoin de son nom : connectez cette boutique sous un autre nom et supprimez ce profil</translation>
    </message>
</context>
<context>
    <name>StagedCell</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Staged, was %1, now %2</source>
        <translation>Préparé, avant %1, maintenant %2</translation>
    </message>
    <message>
        <source>Conflict: was %1 when it was edited, shall be %2, and the shop has another value by now</source>
        <translation>Conflit&#xa0;: %1 au moment de la saisie, doit devenir %2, et la boutique a entre-temps une autre valeur</translation>
    </message>
    <message>
        <source>The shop refused it: was %1, shall be %2</source>
        <translation>La boutique l’a refusé&#xa0;: avant %1, doit devenir %2</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>%1 · out</source>
        <translation>%1 · rupture</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>%1 · in</source>
        <translation>%1 · en stock</translation>
    </message>
    <message>
        <source>Below what is reserved: %1 on hand, %2 of open orders have not left yet. Who ships them will be told that not all is available</source>
        <translation>Inférieur au réservé&#xa0;: stock physique %1, et %2 de commandes ouvertes pas encore parties. La personne qui les expédie sera avertie que tout n’est pas disponible</translation>
    </message>
    <message>
        <source>Low: fewer than %1</source>
        <translation>Bas&#xa0;: moins de %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Low: fewer pieces than the number that counts here</source>
        <translation>Bas : moins de pièces que le nombre qui compte ici</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The shop went back in time.</source>
        <translation>La boutique est revenue en arrière.</translation>
    </message>
    <message>
        <source>Its newest number is %1, the copy knows %2 already: an old backup was restored, or another shop answers at this address. Nothing was changed here.</source>
        <translation>Son numéro le plus récent est %1, la copie connaît déjà %2&#xa0;: une ancienne sauvegarde a été restaurée, ou une autre boutique répond à cette adresse. Rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>%1 %2 after %3</source>
        <extracomment>“orders 1,200 after 1,500”: %1: a kind in the plural; %2: the shop’s newest number now; %3: the copy’s</extracomment>
        <translation>%1 %2 après %3</translation>
    </message>
    <message>
        <source>Its newest numbers are lower than the copy&apos;s (%1): an old backup was restored, or another shop answers at this address. Nothing was changed here.</source>
        <translation>Ses numéros les plus récents sont inférieurs à ceux de la copie (%1)&#xa0;: une ancienne sauvegarde a été restaurée, ou une autre boutique répond à cette adresse. Rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>Follow the shop</source>
        <extracomment>A button: the copy gives up what the shop no longer has</extracomment>
        <translation>Suivre la boutique</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Garder la copie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: how many are gone; %2: “2,318 orders”</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Remove %1 here</source>
        <extracomment>A button; %1: “310 source items”</extracomment>
        <translation>Retirer %1 ici</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>Les retirer ici</translation>
    </message>
    <message>
        <source>The shop no longer has %1.</source>
        <translation>La boutique n’a plus ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was removed here. Were they deleted in the shop? Then remove them here too. Another shop or an old backup at this address looks the same: then keep them.</source>
        <translation>Rien n’a été retiré ici. Ont-ils été supprimés dans la boutique&#xa0;? Alors retirez-les ici aussi. Une autre boutique ou une ancienne sauvegarde à cette adresse donne le même résultat&#xa0;: dans ce cas, gardez-les.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <source>%1, then less and less often</source>
        <translation>%1, puis de moins en moins souvent</translation>
    </message>
    <message>
        <source>when you ask for it</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Shop: %1
Address: %2
Asked: %3
Answer: %4
Time: %5
</source>
        <translation>Boutique&#xa0;: %1
Adresse&#xa0;: %2
Demande&#xa0;: %3
Réponse&#xa0;: %4
Heure&#xa0;: %5
</translation>
    </message>
    <message>
        <source>System › Permissions › User Roles, the role of this user</source>
        <translation>Système › Permissions › Rôles utilisateur, le rôle de cet utilisateur</translation>
    </message>
    <message>
        <source>Role Resources: tick %1</source>
        <translation>Ressources du rôle&#xa0;: cochez %1</translation>
    </message>
    <message>
        <source>Save Role</source>
        <translation>Enregistrez le rôle</translation>
    </message>
    <message>
        <source>System › Extensions › Integrations, this integration</source>
        <translation>Système › Extensions › Intégrations, cette intégration</translation>
    </message>
    <message>
        <source>API: tick %1</source>
        <translation>API&#xa0;: cochez %1</translation>
    </message>
    <message>
        <source>Save; where the list then offers Reauthorize, new keys come of it: connect again</source>
        <translation>Enregistrez&#xa0;; si la liste propose ensuite Réautoriser, de nouvelles clés en résultent&#xa0;: connectez de nouveau la boutique</translation>
    </message>
    <message>
        <source>This connection may not read %1</source>
        <translation>Cette connexion ne permet pas de lire&#xa0;: %1</translation>
    </message>
    <message>
        <source>A customer has no role in the shop. Connect with an integration to see %1.</source>
        <translation>Un client n’a pas de rôle dans la boutique. Connectez une intégration pour voir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The shop answered: %1</source>
        <translation>La boutique a répondu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its role in the shop lacks %1.</source>
        <translation>Il manque à son rôle dans la boutique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The shop %1 does not let Quartermaster read %2.</source>
        <translation>La boutique %1 ne laisse pas Quartermaster lire&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The role lacks %1 (%2).</source>
        <translation>Il manque au rôle&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>A button: asks the shop once more whether it lets this page be read</extracomment>
        <translation>Tester de nouveau</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Copier pour l’administrateur</translation>
    </message>
    <message>
        <source>This shop has no %1 to ask for</source>
        <translation>Cette boutique ne propose pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its API does not know the route: the module is switched off, or this Magento is older. Everything else goes on without it.</source>
        <translation>Son API ne connaît pas la route&#xa0;: le module est désactivé, ou ce Magento est plus ancien. Tout le reste fonctionne sans.</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>Names in a table of two lines: “Asked: GET /V1/orders”, “Answer: 503, the shop is in maintenance”</extracomment>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>The pull stopped at %1 of %2</source>
        <extracomment>“Pull” as a noun: fetching from the shop. %1: a number; %2: “2,318 orders”</extracomment>
        <translation>La récupération s’est arrêtée à %1 sur %2</translation>
    </message>
    <message>
        <source>The pull stopped before the first of the %1</source>
        <translation>La récupération s’est arrêtée avant le premier élément&#xa0;: %1</translation>
    </message>
    <message>
        <source>The shop cannot be reached since %1</source>
        <translation>La boutique est injoignable depuis %1</translation>
    </message>
    <message>
        <source>Nothing of it is on this computer yet, so there is nothing to show meanwhile.</source>
        <translation>Rien n’est encore sur cet ordinateur&#xa0;; il n’y a donc rien à afficher en attendant.</translation>
    </message>
    <message>
        <source>Everything so far is kept; the next try goes on from there.</source>
        <translation>Tout ce qui a été lu est gardé&#xa0;; le prochain essai reprend à partir de là.</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>No %1 in the local copy yet</source>
        <extracomment>%1: a kind in the plural, “orders”, “products”</extracomment>
        <translation>Pas encore dans la copie locale&#xa0;: %1</translation>
    </message>
    <message>
        <source>The copy is written by %1, which has not pulled them yet. They appear here once it has.</source>
        <translation>La copie est écrite par %1, qui ne les a pas encore récupérés. Ils apparaîtront ici dès que ce sera fait.</translation>
    </message>
    <message>
        <source>%1 has %2. The newest come first and can be used while the rest follows.</source>
        <translation>%1 contient %2. Les plus récents arrivent d’abord et sont utilisables pendant que le reste suit.</translation>
    </message>
    <message>
        <source>A pull brings them from the shop, newest first; they can be used while it goes on.</source>
        <translation>Une récupération les apporte de la boutique, les plus récents d’abord&#xa0;; ils sont utilisables pendant ce temps.</translation>
    </message>
    <message>
        <source>Pull everything</source>
        <extracomment>A button: fetches what the shop has into the local copy (verb)</extracomment>
        <translation>Tout récupérer</translation>
    </message>
    <message>
        <source>Pull %1 only</source>
        <translation>Récupérer seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The shop has no %1</source>
        <extracomment>%1: a kind in the plural, “orders”, “products”</extracomment>
        <translation>La boutique n’a pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was asked and answered with an empty list. New ones appear with the next pull.</source>
        <translation>Elle a été interrogée et a répondu par une liste vide. Les nouveaux éléments apparaîtront à la prochaine récupération.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>You see the copy of %1.</source>
        <translation>Copie affichée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You see what was pulled so far.</source>
        <translation>Vous voyez ce qui a été récupéré jusqu’ici.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Lecture seule.</translation>
    </message>
    <message>
        <source>The local copy is being written by %1. %2 Close the other one to pull from here.</source>
        <translation>La copie locale est en cours d’écriture par %1. %2 Fermez l’autre programme pour récupérer d’ici.</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>Hors ligne depuis %1.</translation>
    </message>
    <message>
        <source>The pull stopped at %1.</source>
        <extracomment>%1: a time of day; “pull” as a noun</extracomment>
        <translation>Récupération arrêtée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The local copy was made anew.</source>
        <translation>La copie locale a été refaite.</translation>
    </message>
    <message>
        <source>The old file was damaged; it was kept as %1.</source>
        <translation>L’ancien fichier était endommagé&#xa0;; il a été gardé sous %1.</translation>
    </message>
    <message>
        <source>The old file was of another version of Quartermaster; it was kept as %1.</source>
        <translation>L’ancien fichier venait d’une autre version de Quartermaster&#xa0;; il a été gardé sous %1.</translation>
    </message>
    <message>
        <source>Saved views are not in it and are all there.</source>
        <translation>Les vues enregistrées n’en font pas partie et sont toutes là.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Sales › Operations › Orders › Actions › View</source>
        <translation>Ventes › Opérations › Commandes › Actions › Voir</translation>
    </message>
    <message>
        <source>Sales › Operations › Invoices</source>
        <translation>Ventes › Opérations › Factures</translation>
    </message>
    <message>
        <source>Sales › Operations › Shipments</source>
        <translation>Ventes › Opérations › Expéditions</translation>
    </message>
    <message>
        <source>Sales › Operations › Credit Memos</source>
        <translation>Ventes › Opérations › Avoirs</translation>
    </message>
    <message>
        <source>Sales › Operations › Transactions › Fetch</source>
        <translation>Ventes › Opérations › Transactions › Récupérer</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Catalog › Inventory › Products</source>
        <translation>Catalogue › Inventaire › Produits</translation>
    </message>
    <message>
        <source>Catalog › Inventory › Categories</source>
        <translation>Catalogue › Inventaire › Catégories</translation>
    </message>
    <message>
        <source>Stores › Attributes › Product</source>
        <translation>Magasins › Attributs › Produit</translation>
    </message>
    <message>
        <source>Stores › Attributes › Attribute Set</source>
        <translation>Magasins › Attributs › Jeu d’attributs</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Stores › Other Settings › Customer Groups</source>
        <translation>Magasins › Autres paramètres › Groupes de clients</translation>
    </message>
    <message>
        <source>Stores › Inventory › Sources</source>
        <translation>Magasins › Inventaire › Sources</translation>
    </message>
    <message>
        <source>Stores › Inventory › Stocks</source>
        <translation>Magasins › Inventaire › Stocks</translation>
    </message>
    <message>
        <source>Marketing › Promotions › Cart Price Rules</source>
        <translation>Marketing › Promotions › Règles de prix panier</translation>
    </message>
    <message>
        <source>Stores › Settings › All Stores</source>
        <translation>Magasins › Paramètres › Tous les magasins</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation>le certificat n’est pas fiable</translation>
    </message>
    <message>
        <source>the shop does not accept this login</source>
        <translation>la boutique n’accepte pas cet accès</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>the shop does not know this route</source>
        <translation>la boutique ne connaît pas cette route</translation>
    </message>
    <message>
        <source>the shop refuses the question</source>
        <translation>la boutique refuse la demande</translation>
    </message>
    <message>
        <source>something else is there</source>
        <translation>autre chose se trouve là</translation>
    </message>
    <message>
        <source>the shop&apos;s database is busy</source>
        <translation>la base de données de la boutique est occupée</translation>
    </message>
    <message>
        <source>the shop asks for fewer requests</source>
        <translation>la boutique demande moins de requêtes</translation>
    </message>
    <message>
        <source>the shop is in maintenance</source>
        <translation>la boutique est en maintenance</translation>
    </message>
    <message>
        <source>an error inside the shop</source>
        <translation>une erreur dans la boutique</translation>
    </message>
    <message>
        <source>no answer of Magento&apos;s API</source>
        <translation>ce n’est pas une réponse de l’API de Magento</translation>
    </message>
    <message>
        <source>a file on this computer cannot be read or written</source>
        <translation>un fichier de cet ordinateur ne peut pas être lu ou écrit</translation>
    </message>
    <message>
        <source>a file on this computer is damaged</source>
        <translation>un fichier de cet ordinateur est endommagé</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what an error means, and what was said</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>La boutique exige un code</translation>
    </message>
    <message>
        <source>It did not take that one. The authenticator app shows another one by and by.</source>
        <translation>Elle n’a pas accepté celui-ci. L’application d’authentification en affichera bientôt un autre.</translation>
    </message>
    <message>
        <source>This admin user signs in with two factors, and a code is good for one time only.</source>
        <translation>Cet administrateur s’identifie avec deux facteurs, et un code ne sert qu’une fois.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The folder %1 is read-only. The window keeps there what it does: choose another folder with --data-dir, or allow writing to this one.</source>
        <translation>Le dossier %1 est en lecture seule. La fenêtre y conserve ce qu’elle fait : choisir un autre dossier avec --data-dir, ou autoriser l’écriture dans celui-ci.</translation>
    </message>
</context>
<context>
    <name>Tracking</name>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Cut it into several files.</source>
        <translation>Le fichier a plus de %1 lignes. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Le fichier %1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file has %1 MB; tables up to %2 MB can be imported. Cut it into several files.</source>
        <translation>Le fichier fait %1 Mo&#xa0;; des tableaux jusqu’à %2 Mo peuvent être importés. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Two columns stand for %1. Take one of them away.</source>
        <translation>Deux colonnes correspondent à %1. Retirez l’une d’elles.</translation>
    </message>
    <message>
        <source>The first row names no column with the order&apos;s number (increment_id).</source>
        <translation>La première ligne ne nomme aucune colonne avec le numéro de commande (increment_id).</translation>
    </message>
    <message>
        <source>The first row names no column track_number, and neither sku nor source_code. Add the tracking numbers.</source>
        <translation>La première ligne ne nomme aucune colonne track_number, ni sku ni source_code. Ajoutez les numéros de suivi.</translation>
    </message>
    <message>
        <source>Nothing stands here, and it is needed.</source>
        <translation>Il n’y a rien ici, alors qu’une valeur est nécessaire.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a spreadsheet&apos;s formula or its error. Paste its value.</source>
        <translation>«&#xa0;%1&#xa0;» est une formule de tableur ou son erreur. Collez sa valeur.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off digits of &quot;%1&quot;. Format the column as text and enter it in full.</source>
        <translation>Un tableur a coupé des chiffres de «&#xa0;%1&#xa0;». Mettez la colonne au format texte et saisissez la valeur entière.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of pieces.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de pièces.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be more than zero.</source>
        <translation>«&#xa0;%1&#xa0;» doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>This is longer than the shop keeps: 255 characters.</source>
        <translation>Plus long que ce que la boutique garde&#xa0;: 255 caractères.</translation>
    </message>
    <message>
        <source>The quantity %1 stands without a SKU. Add it, or leave the quantity out to ship all that is left.</source>
        <translation>La quantité %1 est sans SKU. Ajoutez-le, ou omettez la quantité pour expédier tout ce qui reste.</translation>
    </message>
    <message>
        <source>The shop has no order %1. Spreadsheets drop leading zeros: format the column as text.</source>
        <translation>La boutique n’a pas de commande %1. Les tableurs suppriment les zéros initiaux&#xa0;: mettez la colonne au format texte.</translation>
    </message>
    <message>
        <source>Several stores have an order %1: %2. Add a column store_view that says which.</source>
        <translation>Plusieurs magasins ont une commande %1&#xa0;: %2. Ajoutez une colonne store_view qui précise lequel.</translation>
    </message>
    <message>
        <source>Order %1 cannot be shipped: %2</source>
        <translation>La commande %1 ne peut pas être expédiée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The order has no line with the SKU %1.</source>
        <translation>La commande n’a pas de ligne avec le SKU %1.</translation>
    </message>
    <message>
        <source>%1 is in no parcel by itself: it is virtual, or a part of what is shipped as one.</source>
        <translation>%1 n’est seul dans aucun colis&#xa0;: il est virtuel, ou fait partie d’un ensemble expédié en une fois.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 that are left to ship.</source>
        <translation>%1 dépasse les %2 qui restent à expédier.</translation>
    </message>
    <message>
        <source>There is no source with the code &quot;%1&quot;.</source>
        <translation>Il n’y a pas de source avec le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Other rows of this order name products and this one does not: what is in the parcel? Add the SKU.</source>
        <translation>D’autres lignes de cette commande nomment des produits et celle-ci non&#xa0;: que contient le colis&#xa0;? Ajoutez le SKU.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what row %2 says of the same parcel.</source>
        <translation>«&#xa0;%1&#xa0;» ne correspond pas à ce que la ligne %2 dit du même colis.</translation>
    </message>
    <message>
        <source>Nothing is left to ship of %1.</source>
        <translation>Il ne reste rien à expédier de %1.</translation>
    </message>
    <message>
        <source>The order has the tracking number %1 already.</source>
        <translation>La commande a déjà le numéro de suivi %1.</translation>
    </message>
    <message>
        <source>Order %1 waits: row %2 of the same parcel cannot be used. Correct that row, and the parcel goes as a whole.</source>
        <translation>La commande %1 attend : la ligne %2 du même colis est inutilisable. Corrigez cette ligne et le colis partira en entier.</translation>
    </message>
    <message>
        <source>The row has more cells than the first one. Put quotes around what holds the separator.</source>
        <translation>La ligne a plus de cellules que la première. Mettez entre guillemets ce qui contient le séparateur.</translation>
    </message>
    <message>
        <source>The file has more cells than can be imported at once. Take away columns that are not of parcels, or cut it into several files.</source>
        <translation>Le fichier a plus de cellules qu’il n’est possible d’en importer en une fois. Retirez les colonnes qui ne concernent pas les colis, ou divisez-le en plusieurs fichiers.</translation>
    </message>
</context>
<context>
    <name>qm::desktop::Desk</name>
    <message>
        <source>The list of shops cannot be read</source>
        <translation>La liste des boutiques ne peut pas être lue</translation>
    </message>
    <message>
        <source>the practice store</source>
        <translation>la boutique d’essai</translation>
    </message>
    <message>
        <source>That link is not followed</source>
        <translation>Ce lien n’est pas suivi</translation>
    </message>
    <message>
        <source>A link waits for no dialog: end what is open, and click on it again</source>
        <translation>Un lien n’attend pas la fin d’un dialogue&#xa0;: terminez ce qui est ouvert, puis cliquez de nouveau dessus</translation>
    </message>
    <message>
        <source>It is of a shop that is called %1, and none is called so here.</source>
        <translation>Il concerne une boutique appelée %1, et aucune ne porte ce nom ici.</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>La boutique ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>The local copy cannot be opened</source>
        <translation>La copie locale ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>The shop cannot be removed</source>
        <translation>La boutique ne peut pas être retirée</translation>
    </message>
    <message>
        <source>Staged changes are not pushed</source>
        <translation>Des modifications préparées ne sont pas envoyées</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of %1 did not reach the shop, or not for certain. They are lost when it is removed.</source>
        <translation>
            <numerusform>%n modification de %1 n’a pas atteint la boutique, ou pas avec certitude. Elle sera perdue au retrait de la boutique.</numerusform>
            <numerusform>%n modifications de %1 n’ont pas atteint la boutique, ou pas avec certitude. Elles seront perdues au retrait de la boutique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the shop</source>
        <translation>Retirer la boutique</translation>
    </message>
    <message>
        <source>%1 was removed; nothing else was kept of it</source>
        <translation>%1 a été retirée&#xa0;; rien d’autre n’en était gardé</translation>
    </message>
    <message>
        <source>%1 was removed, and with it %2</source>
        <translation>%1 a été retirée, et avec elle %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>Le registre ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>%1. It holds saved views and what was done so far. Nothing in it was changed, and no shop is opened without it.</source>
        <translation>%1. Il contient les vues enregistrées et ce qui a été fait jusqu’ici. Rien n’y a été modifié, et aucune boutique n’est ouverte sans lui.</translation>
    </message>
    <message>
        <source>A push is under way</source>
        <translation>Un envoi est en cours</translation>
    </message>
    <message>
        <source>The copy can be made again as soon as it has ended.</source>
        <translation>La copie pourra être refaite dès qu’il sera terminé.</translation>
    </message>
    <message>
        <source>Another shop can be opened as soon as it has ended.</source>
        <translation>Une autre boutique pourra être ouverte dès qu’il sera terminé.</translation>
    </message>
    <message>
        <source>A push to it is under way: cancel the push, or wait for its end.</source>
        <translation>Un envoi vers elle est en cours : annulez-le ou attendez sa fin.</translation>
    </message>
</context>
<context>
    <name>qm::desktop::Instance</name>
    <message>
        <source>Another window has %1 open and does not answer. End it, or choose another folder with --data-dir.</source>
        <translation>Une autre fenêtre a ouvert %1 et ne répond pas. Terminez-la, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>No other program can reach this window: %1</source>
        <translation>Aucun autre programme ne peut joindre cette fenêtre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>qm::desktop::Program</name>
    <message>
        <source>The language changes as soon as the push has ended</source>
        <translation>La langue changera dès la fin de l’envoi</translation>
    </message>
    <message>
        <source>The report is on the clipboard: without keys, names and addresses</source>
        <translation>Le rapport est dans le presse-papiers&#xa0;: sans clés, noms ni adresses</translation>
    </message>
</context>
<context>
    <name>qm::desktop::ShopOrderDesk</name>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Ce profil est en lecture seule&#xa0;: rien n’y est envoyé</translation>
    </message>
</context>
<context>
    <name>qm::desktop::ShopSession</name>
    <message>
        <source>nobody: the folder is read-only</source>
        <translation>personne&#xa0;: le dossier est en lecture seule</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Ce profil est en lecture seule&#xa0;: rien n’y est envoyé</translation>
    </message>
</context>
<context>
    <name>qm::desktop::UpdateCheck</name>
    <message>
        <source>Whether there is a new version could not be found out</source>
        <translation>Impossible de savoir s’il existe une nouvelle version</translation>
    </message>
    <message>
        <source>What is said of new versions is out of date: it is not believed</source>
        <translation>L’annonce des nouvelles versions est périmée&#xa0;: elle n’est pas crue</translation>
    </message>
    <message>
        <source>What is said of new versions is not signed by who makes this program: it is not believed</source>
        <translation>L’annonce des nouvelles versions n’est pas signée par les auteurs de ce programme&#xa0;: elle n’est pas crue</translation>
    </message>
    <message>
        <source>There is no newer version</source>
        <translation>Il n’y a pas de version plus récente</translation>
    </message>
</context>
<context>
    <name>qm::tables::PaletteModel</name>
    <message>
        <source>over %1 found</source>
        <translation>plus de %1 trouvés</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trouvés</translation>
    </message>
    <message>
        <source>The local copy cannot be searched</source>
        <translation>La recherche dans la copie locale est impossible</translation>
    </message>
    <message>
        <source>%1 · not in the local copy yet</source>
        <translation>%1 · pas encore dans la copie locale</translation>
    </message>
    <message>
        <source>Actions on %1</source>
        <translation>Actions sur %1</translation>
    </message>
    <message>
        <source>Open %1 in the shop’s admin</source>
        <translation>Ouvrir %1 dans l’admin de la boutique</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Filter this list: search “%1”</source>
        <translation>Filtrer cette liste&#xa0;: recherche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Ask the shop for products “%1”</source>
        <translation>Demander à la boutique les produits «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Ask the shop for customers “%1”</source>
        <translation>Demander à la boutique les clients «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Ask the shop for orders “%1”</source>
        <translation>Demander à la boutique les commandes «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>1 request, when the local copy is not enough</source>
        <translation>1 requête, si la copie locale ne suffit pas</translation>
    </message>
    <message>
        <source>Asking the shop</source>
        <translation>Interrogation de la boutique</translation>
    </message>
    <message>
        <source>The shop did not answer the question</source>
        <translation>La boutique n’a pas répondu à la demande</translation>
    </message>
    <message>
        <source>The shop has nothing that fits either</source>
        <translation>La boutique n’a rien qui corresponde non plus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>Dans la boutique</translation>
    </message>
</context>
<context>
    <name>qm::tables::ReviewModel</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, limit %2 %</source>
        <translation>%1, limite %2&#xa0;%</translation>
    </message>
    <message>
        <source>follows the quantity</source>
        <translation>suit la quantité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>Column titles of a review. “Base”: the value that was read from the shop before the edit</extracomment>
        <translation>Base</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>The value that was staged here</extracomment>
        <translation>Ma valeur</translation>
    </message>
    <message>
        <source>Shop now</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Staged changes</source>
        <translation>Modifications préparées</translation>
    </message>
</context>
<context>
    <name>qm::tables::SetsModel</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Toutes celles en cours</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Column title: a set of staged changes (noun)</extracomment>
        <translation>Lot</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Où elles en sont</translation>
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
        <translation>Qt %1 (compilé avec %2), %3, %4</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later). Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Magento and Adobe Commerce are names of Adobe; this program is not Adobe’s.</source>
        <translation>Magento et Adobe Commerce sont des noms d’Adobe&#xa0;; ce programme n’est pas d’Adobe.</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Réalisé avec&#xa0;:</translation>
    </message>
    <message>
        <source>About Quartermaster</source>
        <translation>À propos de Quartermaster</translation>
    </message>
    <message>
        <source>A desk for the people who run Magento 2 shops.</source>
        <translation>Un bureau pour ceux qui font vivre des boutiques Magento 2.</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>Version, licence et bibliothèques</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>qm::ui::Actions</name>
    <message>
        <source>&amp;Open anything…</source>
        <translation>&amp;Ouverture rapide…</translation>
    </message>
    <message>
        <source>&amp;Search in this list</source>
        <translation>Recherc&amp;her dans cette liste</translation>
    </message>
    <message>
        <source>Add a &amp;filter…</source>
        <translation>Ajouter un &amp;filtre…</translation>
    </message>
    <message>
        <source>&amp;Pull from the shop</source>
        <translation>Récupérer de&amp;puis la boutique</translation>
    </message>
    <message>
        <source>&amp;Cancel the pull</source>
        <translation>A&amp;nnuler la récupération</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Détail</translation>
    </message>
    <message>
        <source>Pre&amp;vious row</source>
        <translation>Ligne &amp;précédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt row</source>
        <translation>Ligne &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Open in admin</source>
        <translation>O&amp;uvrir dans l’admin</translation>
    </message>
    <message>
        <source>&amp;Where the admin is…</source>
        <translation>Adresse de l’ad&amp;min…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copier en CS&amp;V</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en Mar&amp;kdown</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns…</source>
        <translation>Choisir les &amp;colonnes…</translation>
    </message>
    <message>
        <source>Rese&amp;t columns</source>
        <translation>Ré&amp;initialiser les colonnes</translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>E&amp;xporter l’affichage…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importer un fichier…</translation>
    </message>
    <message>
        <source>Show &amp;low stock</source>
        <translation>Afficher le stock &amp;bas</translation>
    </message>
    <message>
        <source>S&amp;ort by…</source>
        <translation>&amp;Trier par…</translation>
    </message>
    <message>
        <source>Res&amp;ync selected</source>
        <translation>Res&amp;ynchroniser la sélection</translation>
    </message>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>&amp;Modifier la cellule</translation>
    </message>
    <message>
        <source>&amp;Paste from spreadsheet</source>
        <translation>C&amp;oller depuis un tableur</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Recopier vers le &amp;bas</translation>
    </message>
    <message>
        <source>&amp;In stock or out</source>
        <translation>En &amp;stock ou en rupture</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Set pr&amp;ices…</source>
        <translation>&amp;Fixer les prix…</translation>
    </message>
    <message>
        <source>Change prices &amp;by %…</source>
        <translation>&amp;Modifier les prix en&#xa0;%…</translation>
    </message>
    <message>
        <source>Prices by a f&amp;ormula…</source>
        <translation>Prix par f&amp;ormule…</translation>
    </message>
    <message>
        <source>Discar&amp;d in these cells</source>
        <translation>&amp;Abandonner dans ces cellules</translation>
    </message>
    <message>
        <source>&amp;Undo the staged edit</source>
        <translation>&amp;Défaire la saisie préparée</translation>
    </message>
    <message>
        <source>Discard all of this pa&amp;ge…</source>
        <translation>&amp;Tout abandonner sur cette page…</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Vérifier…</translation>
    </message>
    <message>
        <source>Pu&amp;sh…</source>
        <translation>&amp;Envoyer à la boutique…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the push</source>
        <translation>A&amp;nnuler l’envoi</translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation>&amp;Enregistrer la vue…</translation>
    </message>
    <message>
        <source>Rena&amp;me this view…</source>
        <translation>Reno&amp;mmer cette vue…</translation>
    </message>
    <message>
        <source>D&amp;uplicate this view…</source>
        <translation>D&amp;upliquer cette vue…</translation>
    </message>
    <message>
        <source>&amp;Write this view to a file…</source>
        <translation>Écrire cette vue dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>Read a view &amp;from a file…</source>
        <translation>&amp;Lire une vue depuis un fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>&amp;Supprimer cette vue</translation>
    </message>
    <message>
        <source>Choose the &amp;scope…</source>
        <translation>Choisir la &amp;portée…</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>&amp;Zone suivante</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Connect a shop…</source>
        <translation>&amp;Connecter une boutique…</translation>
    </message>
    <message>
        <source>Try the &amp;practice store</source>
        <translation>Ouvrir la boutique d’&amp;essai</translation>
    </message>
    <message>
        <source>&amp;Remove a shop…</source>
        <translation>&amp;Retirer une boutique…</translation>
    </message>
    <message>
        <source>Copy the &amp;log of a run</source>
        <translation>Copier le &amp;journal d’une opération</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>&amp;Guide de cette page</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Look for a &amp;new version</source>
        <translation>Rechercher une &amp;nouvelle version</translation>
    </message>
    <message>
        <source>&amp;About Quartermaster</source>
        <translation>À &amp;propos de Quartermaster</translation>
    </message>
    <message>
        <source>Change a&amp;ttributes…</source>
        <translation>Modifier les a&amp;ttributs…</translation>
    </message>
    <message>
        <source>When stoc&amp;k is low…</source>
        <translation>Quand le stoc&amp;k est bas…</translation>
    </message>
</context>
<context>
    <name>qm::ui::ActivityPage</name>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>The activity cannot be kept: %1</source>
        <translation>L’activité ne peut pas être conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>what was done with this shop</source>
        <translation>ce qui a été fait avec cette boutique</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Rien n’a encore été fait</translation>
    </message>
    <message>
        <source>Pulls appear here with everything they had to say, and stay.</source>
        <translation>Les récupérations apparaissent ici avec tous leurs messages, et y restent.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>What is shown, for a mail or a ticket</source>
        <translation>Ce qui est affiché, pour un courriel ou un ticket</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Journal de l’opération</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Canceled; what was read is kept</source>
        <translation>Annulé&#xa0;; ce qui a été lu est gardé</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Journal de %1</translation>
    </message>
    <message>
        <source>Cut off when the program ended; what was read is kept</source>
        <translation>Interrompu à la fermeture du programme&#xa0;; ce qui a été lu est gardé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further line(s) are not kept</source>
        <translation>
            <numerusform>%Ln autre ligne n’est pas conservée</numerusform>
            <numerusform>%Ln autres lignes ne sont pas conservées</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Échecs %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Avertissements %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>The log was copied</source>
        <translation>Le journal a été copié</translation>
    </message>
    <message>
        <source>Line between runs and log</source>
        <translation>Ligne entre les opérations et le journal</translation>
    </message>
    <message>
        <source>The shop was closed before the push ended; its changes say what became of them</source>
        <translation>La boutique a été fermée avant la fin de l’envoi ; les modifications disent ce qu’elles sont devenues</translation>
    </message>
</context>
<context>
    <name>qm::ui::AddressPage</name>
    <message>
        <source>Send the keys over plain http; anyone on the way can read them</source>
        <translation>Envoyer les clés en http non chiffré&#xa0;; n’importe qui sur le trajet peut les lire</translation>
    </message>
    <message>
        <source>Where is the shop?</source>
        <translation>Où se trouve la boutique&#xa0;?</translation>
    </message>
    <message>
        <source>Any address of it will do: the front page, a product, a page of the admin panel.</source>
        <translation>N’importe laquelle de ses adresses convient&#xa0;: page d’accueil, produit, page de l’administration.</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Adresse de la boutique</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy et certificats</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>none beside the system’s</source>
        <translation>aucune en plus de celles du système</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose the certificate of a private authority</source>
        <translation>Choisir le certificat d’une autorité privée</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>Autorité privée</translation>
    </message>
    <message>
        <source>SHA-256 of the only certificate to accept, 64 digits</source>
        <translation>SHA-256 du seul certificat à accepter, 64 chiffres</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>Certificat épinglé</translation>
    </message>
    <message>
        <source>Certificate of a private authority</source>
        <translation>Certificat d’une autorité privée</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM)</source>
        <translation>%1 ne contient pas de certificat (PEM)</translation>
    </message>
    <message>
        <source>Nothing is sent yet; the test comes after the sign-in.</source>
        <translation>Rien n’est encore envoyé&#xa0;; le test vient après l’identification.</translation>
    </message>
    <message>
        <source>That is a page of the admin panel; the shop is at %1</source>
        <translation>C’est une page de l’administration&#xa0;; la boutique est à l’adresse %1</translation>
    </message>
    <message>
        <source>The shop is asked at %1</source>
        <translation>La boutique est interrogée à l’adresse %1</translation>
    </message>
    <message>
        <source>A proxy’s address looks like http://HOST:PORT or socks5://HOST:PORT, without a password.</source>
        <translation>L’adresse d’un proxy ressemble à http://HOST:PORT ou socks5://HOST:PORT, sans mot de passe.</translation>
    </message>
    <message>
        <source>A certificate’s SHA-256 has 64 hexadecimal digits.</source>
        <translation>Le SHA-256 d’un certificat a 64 chiffres hexadécimaux.</translation>
    </message>
</context>
<context>
    <name>qm::ui::AllShopsPage</name>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Boutiques</translation>
    </message>
    <message>
        <source>%1 (not pulled yet)</source>
        <translation>%1 (pas encore récupérée)</translation>
    </message>
    <message>
        <source>%1 (its copy cannot be read until it is opened)</source>
        <translation>%1 (sa copie n’est lisible qu’une fois la boutique ouverte)</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>No shop has been pulled yet</source>
        <translation>Aucune boutique n’a encore été récupérée</translation>
    </message>
    <message>
        <source>This page lists what the local copies of all connected shops hold. Open a shop and pull it.</source>
        <translation>Cette page liste ce que contiennent les copies locales de toutes les boutiques connectées. Ouvrez une boutique et récupérez-la.</translation>
    </message>
    <message>
        <source>The local copies cannot be read</source>
        <translation>Les copies locales ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No shop has a row for these filters and this search.</source>
        <translation>Aucune boutique n’a de ligne pour ces filtres et cette recherche.</translation>
    </message>
</context>
<context>
    <name>qm::ui::AttributeChoice</name>
    <message>
        <source>Use default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Leave this attribute alone</source>
        <translation>Ne pas modifier cet attribut</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Choisir un attribut</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Nouvelle valeur de %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::AttributeEditDialog</name>
    <message>
        <source>Another attribute</source>
        <translation>Autre attribut</translation>
    </message>
    <message>
        <source>Also where no product of the attribute set has a value</source>
        <translation>Aussi là où aucun produit du jeu d’attributs n’a de valeur</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <translation>Modifier des attributs</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln product(s)</source>
        <translation>
            <numerusform>Modifier %Ln produit</numerusform>
            <numerusform>Modifier %Ln produits</numerusform>
        </translation>
    </message>
    <message>
        <source>The same value for all of them, staged as one set.</source>
        <translation>La même valeur pour tous, préparée comme un seul lot.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
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
        <translation>Où</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>What products would become</source>
        <translation>Ce que deviendraient les produits</translation>
    </message>
    <message>
        <source>Staging sends nothing to the shop.</source>
        <translation>La préparation n’envoie rien à la boutique.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>Préparer %Ln modification</numerusform>
            <numerusform>Préparer %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Toutes les vues magasin</translation>
    </message>
    <message>
        <source>%1, all its views</source>
        <translation>%1, toutes ses vues</translation>
    </message>
    <message>
        <source>Choose what is to be another</source>
        <translation>Choisissez ce qui doit changer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) change</source>
        <translation>
            <numerusform>%Ln produit change</numerusform>
            <numerusform>%Ln produits changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are so already</source>
        <translation>
            <numerusform>%Ln valeur est déjà ainsi</numerusform>
            <numerusform>%Ln valeurs sont déjà ainsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln laissé de côté</numerusform>
            <numerusform>%Ln laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot be staged</source>
        <translation>
            <numerusform>%Ln valeur ne peut pas être préparée</numerusform>
            <numerusform>%Ln valeurs ne peuvent pas être préparées</numerusform>
        </translation>
    </message>
    <message>
        <source>So already: %1</source>
        <translation>Déjà ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without the attribute: %1</source>
        <translation>Sans l’attribut&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) stay as they are</source>
        <translation>
            <numerusform>%Ln valeur reste telle quelle</numerusform>
            <numerusform>%Ln valeurs restent telles quelles</numerusform>
        </translation>
    </message>
    <message>
        <source>all store views</source>
        <translation>toutes les vues magasin</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln product(s)</source>
        <extracomment>%1: names of attributes. What a set of changes is called.</extracomment>
        <translation>
            <numerusform>%1 de %Ln produit</numerusform>
            <numerusform>%1 de %Ln produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln modification préparée</numerusform>
            <numerusform>%Ln modifications préparées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::CellEditing</name>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln modification préparée</numerusform>
            <numerusform>%Ln modifications préparées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was typed: the cell stays as it is</source>
        <translation>Rien n’a été saisi&#xa0;: la cellule reste telle quelle</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Il n’y a rien à coller</translation>
    </message>
    <message>
        <source>The block has more rows than the list from here on: nothing was pasted</source>
        <translation>Le bloc a plus de lignes que la liste à partir d’ici&#xa0;: rien n’a été collé</translation>
    </message>
    <message>
        <source>Select the cell to copy and those below it first</source>
        <translation>Sélectionnez d’abord la cellule à copier et celles en dessous</translation>
    </message>
    <message>
        <source>These cells cannot be edited</source>
        <translation>Ces cellules ne peuvent pas être modifiées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the block cannot be edited and stay</source>
        <translation>
            <numerusform>%Ln cellule du bloc ne peut pas être modifiée et reste telle quelle</numerusform>
            <numerusform>%Ln cellules du bloc ne peuvent pas être modifiées et restent telles quelles</numerusform>
        </translation>
    </message>
    <message>
        <source>The change before is on its way to the shop</source>
        <translation>La modification précédente est en route vers la boutique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are as in the shop</source>
        <translation>
            <numerusform>%Ln cellule est comme dans la boutique</numerusform>
            <numerusform>%Ln cellules sont comme dans la boutique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln laissée de côté</numerusform>
            <numerusform>%Ln laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is staged in these cells</source>
        <translation>Rien n’est préparé dans ces cellules</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln modification abandonnée</numerusform>
            <numerusform>%Ln modifications abandonnées</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in these cells that could be taken away</source>
        <translation>Il n’y a rien à retirer dans ces cellules</translation>
    </message>
    <message>
        <source>Choose a quantity at a source first</source>
        <translation>Choisissez d’abord une quantité à une source</translation>
    </message>
    <message>
        <source>Select prices first</source>
        <translation>Sélectionnez d’abord des prix</translation>
    </message>
    <message>
        <source>There is no staged edit of this page to take back</source>
        <translation>Aucune saisie préparée de cette page n’est à défaire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged edit(s) taken back</source>
        <translation>
            <numerusform>%Ln saisie préparée défaite</numerusform>
            <numerusform>%Ln saisies préparées défaites</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is another one before all of it was read: nothing was pasted</source>
        <translation>La liste a changé avant d’avoir été lue en entier&#xa0;: rien n’a été collé</translation>
    </message>
    <message>
        <source>The list is still being read: nothing was changed</source>
        <translation>La liste est encore en cours de lecture&#xa0;: rien n’a été modifié</translation>
    </message>
    <message>
        <source>The block before still waits for its rows: this one was not pasted</source>
        <translation>Le bloc précédent attend encore ses lignes : celui-ci n’a pas été collé</translation>
    </message>
    <message>
        <source>The list is still being read: the block is pasted when its rows are there</source>
        <translation>La liste est encore en cours de lecture : le bloc sera collé quand ses lignes seront là</translation>
    </message>
</context>
<context>
    <name>qm::ui::ChangesPage</name>
    <message>
        <source>Which changes are shown</source>
        <translation>Modifications affichées</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Ajouter de nouveau</translation>
    </message>
    <message>
        <source>Take the shop&apos;s</source>
        <translation>Prendre celle de la boutique</translation>
    </message>
    <message>
        <source>Undo this set</source>
        <translation>Défaire ce lot</translation>
    </message>
    <message>
        <source>The same difference, on what the shop has now</source>
        <translation>Le même écart, sur ce que la boutique a maintenant</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Sets of changes</source>
        <translation>Lots de modifications</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>Rien n’est préparé</translation>
    </message>
    <message>
        <source>Edit quantities in Stock, or prices in Prices: what you type is staged here and reviewed before anything reaches the shop.</source>
        <translation>Modifiez des quantités dans Stock, ou des prix dans Prix&#xa0;: ce qui est saisi est préparé ici et vérifié avant d’atteindre la boutique.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which changes are shown. “Open”: not pushed yet (adjective); “Trouble”: with conflicts or refusals</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Toutes celles en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln modification abandonnée</numerusform>
            <numerusform>%Ln modifications abandonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) resolved</source>
        <translation>
            <numerusform>%Ln modification résolue</numerusform>
            <numerusform>%Ln modifications résolues</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Défaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing of this set that could be taken back</source>
        <translation>Rien de ce lot ne peut être défait</translation>
    </message>
    <message>
        <source>Staged as a set of its own: review and push it</source>
        <translation>Préparé comme un lot à part&#xa0;: vérifiez-le et envoyez-le</translation>
    </message>
    <message numerus="yes">
        <source>Staged as a set of its own, without %Ln cell(s) that have another open change</source>
        <translation>
            <numerusform>Préparé comme un lot à part, sans %Ln cellule qui a une autre modification en cours</numerusform>
            <numerusform>Préparé comme un lot à part, sans %Ln cellules qui ont une autre modification en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Line between sets and changes</source>
        <translation>Ligne entre les lots et les modifications</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)…</source>
        <translation>
            <numerusform>Envoyer %Ln modification…</numerusform>
            <numerusform>Envoyer %Ln modifications…</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Vérifier…</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)…</source>
        <translation>
            <numerusform>Abandonner %Ln modification…</numerusform>
            <numerusform>Abandonner %Ln modifications…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln staged change(s)?</source>
        <translation>
            <numerusform>Abandonner %Ln modification préparée ?</numerusform>
            <numerusform>Abandonner %Ln modifications préparées ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::CheckList</name>
    <message>
        <source>The next step shows what is missing</source>
        <translation>L’étape suivante montre ce qui manque</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>API REST</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Stock sources</source>
        <translation>Sources de stock</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Taille de page</translation>
    </message>
    <message>
        <source>Slashes in SKUs</source>
        <translation>Barres obliques dans les SKU</translation>
    </message>
</context>
<context>
    <name>qm::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Chercher une colonne</translation>
    </message>
    <message>
        <source>Enter shows and hides, Alt with an arrow key moves; titles can be dragged, too</source>
        <translation>Entrée affiche ou masque, Alt avec une flèche déplace&#xa0;; les titres se glissent aussi</translation>
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
        <translation>Identification</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Name and mark</source>
        <translation>Nom et repère</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>Connecter une boutique</translation>
    </message>
    <message>
        <source>The test only reads. Nothing is stored before the last step.</source>
        <translation>Le test ne fait que lire. Rien n’est enregistré avant la dernière étape.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>without keys and tokens</source>
        <translation>sans clés ni jetons</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester de nouveau</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connect and pull</source>
        <translation>Connecter et récupérer</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test en cours</translation>
    </message>
    <message>
        <source>The shop lets us in</source>
        <translation>La boutique accorde l’accès</translation>
    </message>
    <message>
        <source>One cause found</source>
        <translation>Une cause trouvée</translation>
    </message>
    <message>
        <source>The profile was not stored</source>
        <translation>Le profil n’a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>qm::ui::CustomerPane</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>Commandes %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>default billing</source>
        <translation>facturation par défaut</translation>
    </message>
    <message>
        <source>default shipping</source>
        <translation>livraison par défaut</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>No order of this account in the local copy</source>
        <translation>Aucune commande de ce compte dans la copie locale</translation>
    </message>
</context>
<context>
    <name>qm::ui::DayChart</name>
    <message>
        <source>Orders per day</source>
        <translation>Commandes par jour</translation>
    </message>
    <message>
        <source>Revenue per day in %1</source>
        <translation>Chiffre d’affaires par jour en %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln commande</numerusform>
            <numerusform>%1&#xa0;: %Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>, %1 expected at this pace</source>
        <translation>, %1 attendues à ce rythme</translation>
    </message>
</context>
<context>
    <name>qm::ui::DetailPane</name>
    <message>
        <source>Close the detail</source>
        <translation>Fermer le détail</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Parties de la fiche</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>qm::ui::FeatureTable</name>
    <message>
        <source>Orders and comments</source>
        <translation>Commandes et commentaires</translation>
    </message>
    <message>
        <source>No Orders page</source>
        <translation>Pas de page Commandes</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>No invoices</source>
        <translation>Pas de factures</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Expéditions</translation>
    </message>
    <message>
        <source>No shipments, no tracks</source>
        <translation>Ni expéditions ni suivis</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>No refunds</source>
        <translation>Pas de remboursements</translation>
    </message>
    <message>
        <source>Payment transactions</source>
        <translation>Transactions de paiement</translation>
    </message>
    <message>
        <source>No transactions</source>
        <translation>Pas de transactions</translation>
    </message>
    <message>
        <source>Products and prices</source>
        <translation>Produits et prix</translation>
    </message>
    <message>
        <source>No Products, no Prices</source>
        <translation>Ni Produits ni Prix</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Codes without labels</source>
        <translation>Codes sans libellés</translation>
    </message>
    <message>
        <source>Attribute sets</source>
        <translation>Jeux d’attributs</translation>
    </message>
    <message>
        <source>Sets without names</source>
        <translation>Jeux sans noms</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>No categories</source>
        <translation>Pas de catégories</translation>
    </message>
    <message>
        <source>Stock per source</source>
        <translation>Stock par source</translation>
    </message>
    <message>
        <source>Pieces per product only</source>
        <translation>Pièces par produit seulement</translation>
    </message>
    <message>
        <source>Stocks</source>
        <translation>Stocks</translation>
    </message>
    <message>
        <source>No salable quantities</source>
        <translation>Pas de quantités vendables</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No Customers page</source>
        <translation>Pas de page Clients</translation>
    </message>
    <message>
        <source>Customer groups</source>
        <translation>Groupes de clients</translation>
    </message>
    <message>
        <source>Groups without names</source>
        <translation>Groupes sans noms</translation>
    </message>
    <message>
        <source>Price rules and coupons</source>
        <translation>Règles de prix et coupons</translation>
    </message>
    <message>
        <source>No rules, no coupons</source>
        <translation>Ni règles ni coupons</translation>
    </message>
    <message>
        <source>Websites and store views</source>
        <translation>Sites web et vues magasin</translation>
    </message>
    <message>
        <source>Views without names</source>
        <translation>Vues sans noms</translation>
    </message>
    <message>
        <source>Bulk monitor</source>
        <translation>Opérations en masse</translation>
    </message>
    <message>
        <source>No bulk monitor</source>
        <translation>Pas d’opérations en masse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>not in this shop</source>
        <translation>absent de cette boutique</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>What this login may read</source>
        <translation>Ce que cet accès permet de lire</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Resource in the role</source>
        <translation>Ressource du rôle</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sans elle</translation>
    </message>
</context>
<context>
    <name>qm::ui::FieldEditing</name>
    <message>
        <source>The change before is on its way to the shop</source>
        <translation>La modification précédente est en route vers la boutique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln modification préparée</numerusform>
            <numerusform>%Ln modifications préparées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are as in the shop</source>
        <translation>
            <numerusform>%Ln valeur est comme dans la boutique</numerusform>
            <numerusform>%Ln valeurs sont comme dans la boutique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln modification abandonnée</numerusform>
            <numerusform>%Ln modifications abandonnées</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on its way to the shop and cannot be taken back any more</source>
        <translation>C’est en route vers la boutique et ne peut plus être défait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged edit(s) taken back</source>
        <translation>
            <numerusform>%Ln saisie préparée défaite</numerusform>
            <numerusform>%Ln saisies préparées défaites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::FieldRow</name>
    <message>
        <source>Take the staged edit back</source>
        <translation>Défaire la modification préparée</translation>
    </message>
    <message>
        <source>Take the staged edit of %1 back</source>
        <translation>Défaire la saisie préparée de %1</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Nouvelle valeur de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Préparer</translation>
    </message>
</context>
<context>
    <name>qm::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>What every row shown must hold</source>
        <translation>Ce que chaque ligne affichée doit contenir</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
</context>
<context>
    <name>qm::ui::FilterEditor</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Or…</source>
        <translation>Ou…</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Ajouter le filtre</translation>
    </message>
    <message>
        <source>The others stay</source>
        <translation>Les autres restent</translation>
    </message>
    <message>
        <source>A condition beside this one: a row is shown when one of them holds</source>
        <translation>Une condition à côté de celle-ci&#xa0;: une ligne s’affiche si l’une d’elles est remplie</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>Modifier le filtre</translation>
    </message>
    <message>
        <source>or %1 %2</source>
        <translation>ou %1 %2</translation>
    </message>
    <message>
        <source>In your time zone; with Z at the end in UTC</source>
        <translation>Dans votre fuseau horaire&#xa0;; avec Z à la fin, en UTC</translation>
    </message>
    <message>
        <source>A, B, C</source>
        <translation>A, B, C</translation>
    </message>
    <message>
        <source>%part%</source>
        <translation>%partie%</translation>
    </message>
    <message>
        <source>2026-11-23, or -14d for 14 days ago</source>
        <translation>2026-11-23, ou -14d pour il y a 14 jours</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>Cette colonne n’existe pas</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Une valeur manque</translation>
    </message>
</context>
<context>
    <name>qm::ui::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Guide · Quartermaster</source>
        <translation>Guide · Quartermaster</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Sommaire du guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>qm::ui::ImportDialog</name>
    <message>
        <source>Looking at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>La première</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>the attribute of that name</source>
        <translation>l’attribut de ce nom</translation>
    </message>
    <message>
        <source>What the column %1 stands for</source>
        <translation>Ce à quoi correspond la colonne %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are as the shop has them</source>
        <translation>
            <numerusform>%Ln valeur est comme dans la boutique</numerusform>
            <numerusform>%Ln valeurs sont comme dans la boutique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way to the shop stay</source>
        <translation>
            <numerusform>%Ln en route vers la boutique reste telle quelle</numerusform>
            <numerusform>%Ln en route vers la boutique restent telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are left out</source>
        <translation>
            <numerusform>%Ln colonne laissée de côté</numerusform>
            <numerusform>%Ln colonnes laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace what %1 has staged in %Ln cell(s)</source>
        <translation>
            <numerusform>Remplacer ce que %1 a préparé dans %Ln cellule</numerusform>
            <numerusform>Remplacer ce que %1 a préparé dans %Ln cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be staged of it</source>
        <translation>Rien ne peut en être préparé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>Préparer %Ln modification</numerusform>
            <numerusform>Préparer %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Write the refused rows to a file</source>
        <translation>Écrire les lignes refusées dans un fichier</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Behind the name of a file: the rows of it that were refused</extracomment>
        <translation>refus</translation>
    </message>
    <message>
        <source>Writing the refused rows</source>
        <translation>Écriture des lignes refusées</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Nothing of the file is staged.</source>
        <translation>Rien de ce fichier n’est préparé.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>What the file is about</source>
        <translation>Sur quoi porte le fichier</translation>
    </message>
    <message>
        <source>+5 and −5 add to what is there</source>
        <translation>+5 et −5 s’ajoutent à l’existant</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>Write refused rows to a file…</source>
        <translation>Écrire les lignes refusées dans un fichier…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Product attributes</source>
        <translation>Attributs de produits</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>comma ,</source>
        <extracomment>Signs that part the cells of a file</extracomment>
        <translation>virgule ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>point-virgule&#xa0;;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barre |</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>en choisir une</translation>
    </message>
    <message>
        <source>as each number shows</source>
        <translation>selon chaque nombre</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where stock is; a column of a file</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Lecture du fichier en cours</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Correspond à</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 lignes lues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln ligne écrite dans %1</numerusform>
            <numerusform>%Ln lignes écrites dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of %1 staged</source>
        <translation>
            <numerusform>%Ln modification de %1 préparée</numerusform>
            <numerusform>%Ln modifications de %1 préparées</numerusform>
        </translation>
    </message>
    <message>
        <source>Line between columns and rows</source>
        <translation>Ligne entre les colonnes et les lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Store view</source>
        <translation>Vue magasin</translation>
    </message>
    <message>
        <source>Id of the store view</source>
        <translation>Id de la vue magasin</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Prix spécial</translation>
    </message>
    <message>
        <source>Special price from</source>
        <translation>Prix spécial à partir du</translation>
    </message>
    <message>
        <source>Special price until</source>
        <translation>Prix spécial jusqu’au</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Id of the website</source>
        <translation>Id du site web</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Groupe de clients</translation>
    </message>
    <message>
        <source>Tier price from quantity</source>
        <translation>Prix par palier à partir de</translation>
    </message>
    <message>
        <source>Tier price</source>
        <translation>Prix par palier</translation>
    </message>
    <message>
        <source>Kind of tier price</source>
        <extracomment>Fixed amount or percentage; a column of a file</extracomment>
        <translation>Type de prix par palier</translation>
    </message>
</context>
<context>
    <name>qm::ui::ImportPreviewModel</name>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>as the shop has it</source>
        <translation>comme dans la boutique</translation>
    </message>
    <message>
        <source>%1 has staged another value</source>
        <translation>%1 a préparé une autre valeur</translation>
    </message>
    <message>
        <source>on its way to the shop</source>
        <translation>en route vers la boutique</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
</context>
<context>
    <name>qm::ui::ImportRefusalModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>qm::ui::LabelsDialog</name>
    <message>
        <source>Reading the local copy</source>
        <translation>Lecture de la copie locale</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Open this label</source>
        <translation>Ouvrir cette étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Shipping labels of %Ln order(s)</source>
        <translation>
            <numerusform>Étiquettes d’expédition de %Ln commande</numerusform>
            <numerusform>Étiquettes d’expédition de %Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln étiquette</numerusform>
            <numerusform>%Ln étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>The local copy has no shipping label of these orders</source>
        <translation>La copie locale n’a aucune étiquette d’expédition de ces commandes</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Dossier pour les PDF</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) written</source>
        <translation>
            <numerusform>%Ln étiquette enregistrée</numerusform>
            <numerusform>%Ln étiquettes enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens PDFs: save the label and open it elsewhere</source>
        <translation>Aucun programme de cet ordinateur n’ouvre les PDF : enregistrez l’étiquette et ouvrez-la ailleurs</translation>
    </message>
    <message>
        <source>No shipping labels</source>
        <translation>Aucune étiquette d’expédition</translation>
    </message>
</context>
<context>
    <name>qm::ui::LadderSection</name>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Prix de base</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Prix spécial</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Tier prices</source>
        <translation>Prix par palier</translation>
    </message>
    <message>
        <source>No tier prices</source>
        <translation>Pas de prix par palier</translation>
    </message>
    <message>
        <source>There is no price in these cells that could be taken away</source>
        <translation>Il n’y a pas de prix à retirer dans ces cellules</translation>
    </message>
    <message>
        <source>Customer group of a new tier</source>
        <translation>Groupe de clients d’un nouveau palier</translation>
    </message>
    <message>
        <source>Website of a new tier</source>
        <translation>Site web d’un nouveau palier</translation>
    </message>
    <message>
        <source>All websites</source>
        <translation>Tous les sites web</translation>
    </message>
    <message>
        <source>Quantity of a new tier</source>
        <translation>Quantité d’un nouveau palier</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Quantité minimale</translation>
    </message>
    <message>
        <source>Price of a new tier</source>
        <translation>Prix d’un nouveau palier</translation>
    </message>
    <message>
        <source>Price, or 5 % off</source>
        <translation>Prix, ou 5&#xa0;% de remise</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>Ajouter un palier</translation>
    </message>
    <message>
        <source>A tier needs a price, or a discount like 5 %</source>
        <translation>Un palier demande un prix, ou une remise comme 5&#xa0;%</translation>
    </message>
</context>
<context>
    <name>qm::ui::LadderView</name>
    <message>
        <source>Tier prices</source>
        <translation>Prix par palier</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Dès %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>qm::ui::LevelMark</name>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>bon à savoir</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>qm::ui::ListPage</name>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>The columns are as they were at first</source>
        <translation>Les colonnes sont comme au départ</translation>
    </message>
    <message>
        <source>The columns are as saved</source>
        <translation>Les colonnes sont comme enregistrées</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tab separated (*.tsv)</source>
        <translation>Séparé par tabulations (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter l’affichage</translation>
    </message>
    <message>
        <source>The list is still being read: export it when its count is there</source>
        <translation>La liste est encore en cours de lecture&#xa0;: exportez-la quand son total est affiché</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>Écrit dans %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Canceled; nothing was written</source>
        <translation>Annulé&#xa0;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Rien n’a été écrit. %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>That row is not in the local copy</source>
        <translation>Cette ligne n’est pas dans la copie locale</translation>
    </message>
    <message>
        <source>All store views are shown: the row is not of %1</source>
        <translation>Toutes les vues magasin sont affichées&#xa0;: la ligne n’appartient pas à %1</translation>
    </message>
    <message>
        <source>The columns of this list cannot be read: %1</source>
        <translation>Les colonnes de cette liste ne peuvent pas être lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>The local copy is kept by %1</source>
        <translation>La copie locale est tenue par %1</translation>
    </message>
    <message>
        <source>The shop is being read already: what changed comes with it. Resync when it is done</source>
        <translation>La boutique est déjà en cours de lecture&#xa0;: les changements arrivent avec. Resynchronisez ensuite</translation>
    </message>
    <message numerus="yes">
        <source>For more than %1 rows a pull is faster</source>
        <translation>
            <numerusform>Au-delà de %1 ligne, une récupération est plus rapide</numerusform>
            <numerusform>Au-delà de %1 lignes, une récupération est plus rapide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) selected</source>
        <translation>
            <numerusform>%Ln cellule sélectionnée</numerusform>
            <numerusform>%Ln cellules sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>So many selected rows are not kept through a new order or filter: none is selected now</source>
        <translation>Une sélection aussi longue n’est pas gardée quand le tri ou le filtre change&#xa0;: plus rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Sort by (with Shift: and then by)</source>
        <translation>Trier par (avec Maj&#xa0;: puis par)</translation>
    </message>
    <message>
        <source>%1 (ascending, %2)</source>
        <translation>%1 (croissant, %2)</translation>
    </message>
    <message>
        <source>%1 (descending, %2)</source>
        <translation>%1 (décroissant, %2)</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>reste %1 s</translation>
    </message>
    <message>
        <source>First pull</source>
        <translation>Première récupération</translation>
    </message>
    <message>
        <source>First pull, at the %1 now</source>
        <translation>Première récupération, en ce moment&#xa0;: %1</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Vue «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>It can be put back until another view is chosen.</source>
        <translation>Elle peut être remise jusqu’au choix d’une autre vue.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>The local copy is damaged</source>
        <translation>La copie locale est endommagée</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>La liste ne peut pas être affichée</translation>
    </message>
    <message>
        <source>It can be made again from the shop; the damaged file is kept. Saved views are not in it and are safe.</source>
        <translation>Elle peut être refaite depuis la boutique&#xa0;; le fichier endommagé est gardé. Les vues enregistrées n’en font pas partie et sont en sécurité.</translation>
    </message>
    <message>
        <source>The local copy cannot be asked for what this view wants.</source>
        <translation>La copie locale ne peut pas fournir ce que cette vue demande.</translation>
    </message>
    <message>
        <source>The local copy was asked and did not answer.</source>
        <translation>La copie locale a été interrogée et n’a pas répondu.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Make the copy again</source>
        <translation>Refaire la copie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Nothing in %1</source>
        <translation>Rien dans %1</translation>
    </message>
    <message>
        <source>Other stores of this shop may have some.</source>
        <translation>D’autres vues magasin en contiennent peut-être.</translation>
    </message>
    <message>
        <source>Show all store views</source>
        <translation>Afficher toutes les vues magasin</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Rien ne correspond à ce filtre</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches all %n filters</source>
        <translation>
            <numerusform>Rien ne correspond à %n filtre</numerusform>
            <numerusform>Rien ne correspond aux %n filtres à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaving one out would show:</source>
        <translation>Sans l’un d’eux s’afficheraient&#xa0;:</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n filters</source>
        <translation>
            <numerusform>Effacer %n filtre</numerusform>
            <numerusform>Effacer %n filtres</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the shop</source>
        <translation>Demander à la boutique</translation>
    </message>
    <message>
        <source>One request, for what is searched for, without the other filters</source>
        <translation>Une requête, pour ce qui est recherché, sans les autres filtres</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>recherche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Tout sélectionner (%1)</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>elle a été supprimée entre-temps</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>The view was not saved: %1</source>
        <translation>La vue n’a pas été enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Vue «&#xa0;%1&#xa0;» enregistrée</translation>
    </message>
    <message>
        <source>This view is always there: duplicate it to have it under another name</source>
        <translation>Cette vue est permanente&#xa0;: dupliquez-la pour l’avoir sous un autre nom</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Duplicate view</source>
        <translation>Dupliquer la vue</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copie</translation>
    </message>
    <message>
        <source>Write this view to a file</source>
        <translation>Écrire cette vue dans un fichier</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vues (*.json)</translation>
    </message>
    <message>
        <source>The view is in %1</source>
        <translation>La vue est dans %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Read a view from a file</source>
        <translation>Lire une vue depuis un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The view is one of another page: %1</source>
        <translation>La vue appartient à une autre page&#xa0;: %1</translation>
    </message>
    <message>
        <source>This view is always there</source>
        <translation>Cette vue est permanente</translation>
    </message>
    <message>
        <source>The view was not removed: %1</source>
        <translation>La vue n’a pas été supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved views cannot be read: %1</source>
        <translation>Les vues enregistrées ne peuvent pas être lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Select products first</source>
        <translation>Sélectionnez d’abord des produits</translation>
    </message>
    <message>
        <source>There is no staged edit of this page to take back</source>
        <translation>Aucune saisie préparée de cette page n’est à défaire</translation>
    </message>
    <message>
        <source>Line between list and detail</source>
        <translation>Ligne entre la liste et le détail</translation>
    </message>
    <message>
        <source>Change attributes of %1…</source>
        <extracomment>%1: how many products are selected</extracomment>
        <translation>Modifier les attributs de %1…</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: how many rows are selected, to the clipboard</extracomment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Resync %1</source>
        <extracomment>%1: how many rows are selected, that are read again from the shop</extracomment>
        <translation>Resynchroniser %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::LiveQuestion</name>
    <message>
        <source>Type %1 to push to a live shop</source>
        <translation>Saisissez %1 pour envoyer à une boutique en production</translation>
    </message>
</context>
<context>
    <name>qm::ui::LowLevelsDialog</name>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Low stock numbers</source>
        <translation>Seuils de stock bas</translation>
    </message>
    <message>
        <source>When is stock low?</source>
        <translation>Quand le stock est-il bas&#xa0;?</translation>
    </message>
    <message>
        <source>With fewer pieces than this at a source that is in stock. Where a source has no number, that of all sources counts; without it, the shop&apos;s own number of each product. Nothing is changed in the shop.</source>
        <translation>Avec moins de pièces que cela à une source en stock. Là où une source n’a pas de nombre, celui de toutes les sources vaut&#xa0;; sans lui, celui de la boutique pour chaque produit. Rien ne change dans la boutique.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>the shop&apos;s number</source>
        <extracomment>In an empty field for a number of pieces: the shop&apos;s own number of each product is used</extracomment>
        <translation>nombre de la boutique</translation>
    </message>
    <message>
        <source>Write a number of pieces, such as 5, or nothing.</source>
        <translation>Écrivez un nombre de pièces, par exemple 5, ou rien.</translation>
    </message>
    <message>
        <source>Kept. The window that keeps the copy shows it from its next start on.</source>
        <translation>Conservé. La fenêtre qui tient la copie l’affiche à partir de son prochain démarrage.</translation>
    </message>
    <message>
        <source>Low stock goes by the numbers you gave.</source>
        <translation>Le stock bas suit les nombres indiqués.</translation>
    </message>
</context>
<context>
    <name>qm::ui::MainWindow</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>What stands behind “Local copy:” while no shop is open</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Open in admin</source>
        <translation>Ouvrir dans l’admin</translation>
    </message>
    <message>
        <source>Where is the admin?</source>
        <translation>Où se trouve l’administration&#xa0;?</translation>
    </message>
    <message>
        <source>Most shops keep their admin at an address of their own.
What stands behind %1/ when you are logged in there, up to the next slash?</source>
        <translation>La plupart des boutiques ont leur administration à une adresse particulière.
Qu’y a-t-il après %1/ quand vous y êtes connecté, jusqu’à la barre oblique suivante&#xa0;?</translation>
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
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Modifications</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>Rien n’est préparé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are in the shop, read back</source>
        <translation>
            <numerusform>%Ln modification est dans la boutique, relue</numerusform>
            <numerusform>%Ln modifications sont dans la boutique, relues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s) are in the shop</source>
        <translation>
            <numerusform>%1 sur %Ln modification dans la boutique</numerusform>
            <numerusform>%1 sur %Ln modifications dans la boutique</numerusform>
        </translation>
    </message>
    <message>
        <source>Quartermaster did not end as it should</source>
        <translation>Quartermaster ne s’est pas terminé normalement</translation>
    </message>
    <message>
        <source>That was the session that began %1. Staged changes are safe, they are on the disk; what was on its way to a shop is asked of the shop before anything else is sent.</source>
        <translation>C’était la session du %1. Les modifications préparées sont en sécurité, sur le disque&#xa0;; pour ce qui était en route vers une boutique, la boutique est interrogée avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Version %1 can be had</source>
        <translation>La version %1 est disponible</translation>
    </message>
    <message>
        <source>You have %1. Nothing is installed by itself.</source>
        <translation>Vous avez la %1. Rien ne s’installe tout seul.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>%1 is not in the local copy</source>
        <translation>%1 n’est pas dans la copie locale</translation>
    </message>
    <message>
        <source>It is not in the local copy, which %1 keeps</source>
        <translation>Pas dans la copie locale, tenue par %1</translation>
    </message>
    <message>
        <source>It is not in the local copy yet; the pull that is running brings it</source>
        <translation>Pas encore dans la copie locale&#xa0;; la récupération en cours l’apporte</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>reste %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>reste %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>reste %1 h</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Rows a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Making lists of %1 fast</source>
        <extracomment>%1: a kind in the plural, “orders”</extracomment>
        <translation>Indexation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>Relecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pulling %1</source>
        <translation>Récupération&#xa0;: %1</translation>
    </message>
    <message>
        <source>trying</source>
        <extracomment>After “Offline”: the shop is being asked again right now</extracomment>
        <translation>essai en cours</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>prochain essai %1</translation>
    </message>
    <message>
        <source>next try in %1 s</source>
        <translation>prochain essai dans %1 s</translation>
    </message>
    <message>
        <source>integration token</source>
        <translation>jeton d’intégration</translation>
    </message>
    <message>
        <source>admin user</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>the copy is kept by %1</source>
        <translation>la copie est tenue par %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>The pull stopped</source>
        <translation>Récupération arrêtée</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogée</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>What stands behind “Local copy:” when there is none yet</extracomment>
        <translation>en création</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 under way, %2 may be at once</source>
        <extracomment>Both numbers are of requests to the shop</extracomment>
        <translation>%1 en cours, %2 possibles à la fois</translation>
    </message>
    <message>
        <source>%1 waiting for their turn</source>
        <translation>%1 en attente de leur tour</translation>
    </message>
    <message>
        <source>the shop asked for a pause</source>
        <translation>la boutique a demandé une pause</translation>
    </message>
    <message>
        <source>%1 since the shop was opened</source>
        <translation>%1 depuis l’ouverture de la boutique</translation>
    </message>
    <message>
        <source>The shop wants a code</source>
        <translation>La boutique exige un code</translation>
    </message>
</context>
<context>
    <name>qm::ui::NamePage</name>
    <message>
        <source>Live: a shop with customers.</source>
        <translation>Production&#xa0;: une boutique avec des clients.</translation>
    </message>
    <message>
        <source>Staging: a shop to try things on.</source>
        <translation>Préproduction&#xa0;: une boutique pour faire des essais.</translation>
    </message>
    <message>
        <source>Read only: nothing in this shop is ever changed from here</source>
        <translation>Lecture seule&#xa0;: rien n’est jamais modifié d’ici dans cette boutique</translation>
    </message>
    <message>
        <source>The keys go into the keychain of this computer, never into a file. The profile itself holds no secret.</source>
        <translation>Les clés vont dans le trousseau de cet ordinateur, jamais dans un fichier. Le profil lui-même ne contient aucun secret.</translation>
    </message>
    <message>
        <source>What is it called, and how careful must one be?</source>
        <translation>Quel est son nom, et quelle prudence exige-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>The name and the mark stand at the top of the window whenever this shop is open.</source>
        <translation>Le nom et le repère figurent en haut de la fenêtre tant que cette boutique est ouverte.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Store view</source>
        <translation>Vue magasin</translation>
    </message>
    <message>
        <source>Keep them until Quartermaster closes</source>
        <translation>Les garder jusqu’à la fermeture de Quartermaster</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Réessayer le trousseau</translation>
    </message>
    <message>
        <source>All store views (this login may not list them)</source>
        <translation>Toutes les vues magasin (cet accès ne permet pas de les lister)</translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Toutes les vues magasin</translation>
    </message>
    <message>
        <source>A name is needed: letters, digits, “-”, “_” and “.”.</source>
        <translation>Un nom est nécessaire&#xa0;: lettres, chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;».</translation>
    </message>
    <message>
        <source>A name has letters, digits, “-”, “_” and “.”, nothing else.</source>
        <translation>Un nom a des lettres, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;», rien d’autre.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Un profil de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the keys</source>
        <translation>Le trousseau de cet ordinateur n’a pas accepté les clés</translation>
    </message>
    <message>
        <source>%1.

Nothing was stored. The keys can stay in memory until Quartermaster closes; to have them again at the next start, set these variables where it is started (or each with _FILE, naming a file):
%2</source>
        <translation>%1.

Rien n’a été enregistré. Les clés peuvent rester en mémoire jusqu’à la fermeture de Quartermaster&#xa0;; pour les retrouver au prochain démarrage, définissez ces variables là où il est démarré (ou chacune avec _FILE, indiquant un fichier)&#xa0;:
%2</translation>
    </message>
    <message>
        <source>That name is kept for the practice store.</source>
        <translation>Ce nom est réservé à la boutique d’essai.</translation>
    </message>
    <message>
        <source>The environment has other keys for this name</source>
        <translation>L’environnement contient d’autres clés pour ce nom</translation>
    </message>
    <message>
        <source>Nothing was stored: what was tested would not be used, because Quartermaster was started with these variables (or their _FILE form), which come first:
%1

Give the profile another name, or start Quartermaster without them.</source>
        <translation>Rien n’a été enregistré : ce qui a été testé ne serait pas utilisé, car Quartermaster a été démarré avec ces variables (ou leur forme _FILE), qui ont la priorité :
%1

Donnez un autre nom au profil, ou démarrez Quartermaster sans elles.</translation>
    </message>
</context>
<context>
    <name>qm::ui::OpenActionsDialog</name>
    <message>
        <source>It arrived</source>
        <translation>C’est arrivé</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Ce n’est pas arrivé</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open actions on orders</source>
        <translation>Actions en suspens sur les commandes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>No action on an order is open</source>
        <translation>Aucune action n’est en suspens sur une commande</translation>
    </message>
    <message>
        <source>Look for the reference %1 in the shop&apos;s admin, and at the payment provider&apos;s account where money moves; then say what you found.</source>
        <translation>Cherchez la référence %1 dans l’admin de la boutique et, si de l’argent est en jeu, dans le compte du prestataire de paiement ; dites ensuite ce que vous avez trouvé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Sending, one order after the other</source>
        <translation>Envoi, une commande après l’autre</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>%1 sur %Ln faite</numerusform>
            <numerusform>%1 sur %Ln faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open action(s)</source>
        <translation>
            <numerusform>%Ln action en suspens</numerusform>
            <numerusform>%Ln actions en suspens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderLinesView</name>
    <message>
        <source>What lies at which source</source>
        <translation>Ce qui se trouve dans chaque source</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Ship now</source>
        <translation>À expédier</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédié</translation>
    </message>
    <message>
        <source>“%1” is not a number of pieces.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de pièces.</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderMenu</name>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Commandes</translation>
    </message>
    <message>
        <source>&amp;Ship…</source>
        <translation>&amp;Expédier…</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>&amp;Facturer…</translation>
    </message>
    <message>
        <source>&amp;Refund…</source>
        <translation>&amp;Rembourser…</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>Co&amp;mmenter…</translation>
    </message>
    <message>
        <source>Put on &amp;hold…</source>
        <translation>&amp;Suspendre…</translation>
    </message>
    <message>
        <source>Take &amp;off hold…</source>
        <translation>&amp;Lever la suspension…</translation>
    </message>
    <message>
        <source>&amp;Cancel orders…</source>
        <extracomment>orders, for good</extracomment>
        <translation>&amp;Annuler les commandes…</translation>
    </message>
    <message>
        <source>Add a &amp;parcel…</source>
        <translation>Ajouter un &amp;colis…</translation>
    </message>
    <message>
        <source>By their &amp;numbers…</source>
        <translation>Par &amp;numéro…</translation>
    </message>
    <message>
        <source>Import a &amp;tracking file…</source>
        <translation>&amp;Importer un fichier de suivi…</translation>
    </message>
    <message>
        <source>Pick &amp;list…</source>
        <translation>Liste de &amp;prélèvement…</translation>
    </message>
    <message>
        <source>No order is selected</source>
        <translation>Aucune commande n’est sélectionnée</translation>
    </message>
    <message>
        <source>A push of orders is under way: it ends first</source>
        <translation>Un envoi de commandes est en cours&#xa0;: il se termine d’abord</translation>
    </message>
    <message>
        <source>Tracking file</source>
        <translation>Fichier de suivi</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt)</source>
        <translation>Tableaux (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>The tracking file cannot be used</source>
        <translation>Le fichier de suivi ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Change the stat&amp;us…</source>
        <translation>Changer le stat&amp;ut…</translation>
    </message>
    <message>
        <source>Op&amp;en actions…</source>
        <translation>Actions &amp;en suspens…</translation>
    </message>
    <message>
        <source>Pac&amp;king slips…</source>
        <translation>Bordereaux de li&amp;vraison…</translation>
    </message>
    <message>
        <source>Shipping la&amp;bels…</source>
        <translation>&amp;Étiquettes d’expédition…</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Ce profil est en lecture seule&#xa0;: rien n’y est envoyé</translation>
    </message>
    <message>
        <source>The login&apos;s role may not do that: %1</source>
        <translation>Le rôle du compte ne le permet pas : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) on orders are open: see “Open actions” in the menu Orders</source>
        <translation>
            <numerusform>%Ln action sur des commandes est en suspens : voir « Actions en suspens » dans le menu Commandes</numerusform>
            <numerusform>%Ln actions sur des commandes sont en suspens : voir « Actions en suspens » dans le menu Commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>To ship, by source and a&amp;ge…</source>
        <translation>À e&amp;xpédier, par source et ancienneté…</translation>
    </message>
    <message>
        <source>Ship %1…</source>
        <extracomment>%1: how many orders are selected</extracomment>
        <translation>Expédier %1…</translation>
    </message>
    <message>
        <source>Invoice %1…</source>
        <extracomment>%1: how many orders are selected</extracomment>
        <translation>Facturer %1…</translation>
    </message>
    <message>
        <source>Hold %1…</source>
        <extracomment>%1: how many orders are selected, that are put on hold</extracomment>
        <translation>Suspendre %1…</translation>
    </message>
    <message numerus="yes">
        <source>That is done with %Ln order(s) at most: select fewer</source>
        <translation>
            <numerusform>Possible pour %Ln commande au plus&#xa0;: sélectionnez-en moins</numerusform>
            <numerusform>Possible pour %Ln commandes au plus&#xa0;: sélectionnez-en moins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderNumbersDialog</name>
    <message>
        <source>Numbers with blanks, commas or lines between them</source>
        <translation>Numéros séparés par des espaces, des virgules ou des sauts de ligne</translation>
    </message>
    <message>
        <source>Find these orders</source>
        <translation>Trouver ces commandes</translation>
    </message>
    <message>
        <source>Orders by their numbers</source>
        <translation>Commandes par numéro</translation>
    </message>
    <message>
        <source>Order numbers</source>
        <translation>Numéros de commande</translation>
    </message>
    <message>
        <source>What is done with them</source>
        <translation>Ce qui en est fait</translation>
    </message>
    <message>
        <source>Ship</source>
        <extracomment>Buttons, what is done with the orders that were found: verbs, as Magento’s own admin calls them</extracomment>
        <translation>Expédier</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facturer</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Lever la suspension</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Annuler les commandes</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Numbers that several stores use</source>
        <translation>Numéros utilisés par plusieurs magasins</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Asking the shop</source>
        <translation>Interrogation de la boutique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) found</source>
        <translation>
            <numerusform>%Ln commande trouvée</numerusform>
            <numerusform>%Ln commandes trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the shop: %1</source>
        <translation>pas dans la boutique&#xa0;: %1</translation>
    </message>
    <message>
        <source>several stores use a number: tick those that are meant</source>
        <translation>plusieurs magasins utilisent un même numéro&#xa0;: cochez les commandes concernées</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>No order is left</source>
        <translation>Il ne reste aucune commande</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderPane</name>
    <message>
        <source>Ship…</source>
        <translation>Expédier…</translation>
    </message>
    <message>
        <source>Invoice…</source>
        <translation>Facturer…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Rembourser…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Commenter…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>Take off hold…</source>
        <translation>Lever la suspension…</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <extracomment>an order, for good</extracomment>
        <translation>Annuler la commande…</translation>
    </message>
    <message>
        <source>Add a parcel…</source>
        <translation>Ajouter un colis…</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Ce profil est en lecture seule&#xa0;: rien n’y est envoyé</translation>
    </message>
    <message>
        <source>customer notified</source>
        <translation>client averti</translation>
    </message>
    <message>
        <source>None in the local copy</source>
        <translation>Aucun dans la copie locale</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Total général</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Comment on invoice %1: “%2”</source>
        <translation>Commentaire sur la facture %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Comment on shipment %1: “%2”</source>
        <translation>Commentaire sur l’expédition %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Comment on refund %1: “%2”</source>
        <translation>Commentaire sur le remboursement %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Comment: “%1”</source>
        <translation>Commentaire&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Invoices %1</source>
        <translation>Factures %1</translation>
    </message>
    <message>
        <source>Shipments %1</source>
        <translation>Expéditions %1</translation>
    </message>
    <message>
        <source>Refunds %1</source>
        <translation>Remboursements %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>%1 to ship · %2 shipped</source>
        <translation>%1 à expédier · %2 expédiés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Shipped by its parts, one by one</source>
        <translation>Expédié par éléments, un par un</translation>
    </message>
    <message>
        <source>Subtotal, incl. tax</source>
        <translation>Sous-total TTC</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frais de port</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Discount, %1</source>
        <translation>Remise, %1</translation>
    </message>
    <message>
        <source>Paid %1 · refunded %2 · tax %3</source>
        <translation>Payé %1 · remboursé %2 · taxes %3</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livrer à</translation>
    </message>
    <message>
        <source>Nothing to ship</source>
        <translation>Rien à expédier</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturer à</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Purchase order %1</source>
        <translation>Bon de commande %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>Mode de livraison</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Commande passée</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Statut %1</translation>
    </message>
    <message>
        <source>Invoice %1,</source>
        <translation>Facture %1,</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Expédition %1</translation>
    </message>
    <message>
        <source>Refund %1,</source>
        <translation>Remboursement %1,</translation>
    </message>
    <message>
        <source>The login&apos;s role may not do that: %1</source>
        <translation>Le rôle du compte ne le permet pas : %1</translation>
    </message>
    <message>
        <source>Shipping labels…</source>
        <translation>Étiquettes d’expédition…</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderRequestsDialog</name>
    <message>
        <source>Requests of the plan</source>
        <translation>Requêtes du plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderWorkDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Reading the orders from the shop</source>
        <translation>Lecture des commandes dans la boutique</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln refused row(s)…</source>
        <translation>
            <numerusform>Enregistrer %Ln ligne refusée…</numerusform>
            <numerusform>Enregistrer %Ln lignes refusées…</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the shop just now; each order is read again before its request.</source>
        <translation>Lu à l’instant dans la boutique&#xa0;; chaque commande est relue avant sa requête.</translation>
    </message>
    <message>
        <source>Sending, one order after the other</source>
        <translation>Envoi, une commande après l’autre</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>%1 sur %Ln faite</numerusform>
            <numerusform>%1 sur %Ln faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known to have arrived: look in the shop</source>
        <translation>
            <numerusform>%Ln à l’arrivée inconnue&#xa0;: regardez dans la boutique</numerusform>
            <numerusform>%Ln à l’arrivée inconnue&#xa0;: regardez dans la boutique</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the refused rows go</source>
        <translation>Où écrire les lignes refusées</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1. Corrected, it can be imported again.</source>
        <translation>Écrit dans %1. Une fois corrigé, il peut être importé de nouveau.</translation>
    </message>
    <message>
        <source>Stopping after the order at hand; the rest stays staged</source>
        <translation>Arrêt après la commande en cours&#xa0;; le reste demeure préparé</translation>
    </message>
    <message>
        <source>Leave this order out</source>
        <translation>Laisser cette commande de côté</translation>
    </message>
    <message>
        <source>Refused ones again</source>
        <translation>Réessayer les refusées</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %Ln order(s)</source>
        <translation>
            <numerusform>Commenter %Ln commande</numerusform>
            <numerusform>Commenter %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %Ln order(s)</source>
        <translation>
            <numerusform>Changer le statut de %Ln commande</numerusform>
            <numerusform>Changer le statut de %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln order(s) on hold</source>
        <translation>
            <numerusform>Suspendre %Ln commande</numerusform>
            <numerusform>Suspendre %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln order(s) off hold</source>
        <translation>
            <numerusform>Lever la suspension de %Ln commande</numerusform>
            <numerusform>Lever la suspension de %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln order(s)</source>
        <translation>
            <numerusform>Annuler %Ln commande</numerusform>
            <numerusform>Annuler %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invoice %Ln order(s)</source>
        <translation>
            <numerusform>Facturer %Ln commande</numerusform>
            <numerusform>Facturer %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %Ln order(s)</source>
        <translation>
            <numerusform>Expédier %Ln commande</numerusform>
            <numerusform>Expédier %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund %Ln order(s)</source>
        <translation>
            <numerusform>Rembourser %Ln commande</numerusform>
            <numerusform>Rembourser %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a parcel to %Ln order(s)</source>
        <translation>
            <numerusform>Ajouter un colis à %Ln commande</numerusform>
            <numerusform>Ajouter un colis à %Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done with each order</source>
        <translation>Ce qui est fait de chaque commande</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>La reprendre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be done</source>
        <translation>
            <numerusform>%Ln impossible</numerusform>
            <numerusform>%Ln impossibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, move %1 %2 with %3 for order %4 of %5</source>
        <translation>Oui, transférer %1 %2 par %3 pour la commande %4 de %5</translation>
    </message>
    <message numerus="yes">
        <source>Yes, move the money of %Ln order(s) as it stands above</source>
        <translation>
            <numerusform>Oui, transférer l’argent de %Ln commande comme indiqué ci-dessus</numerusform>
            <numerusform>Oui, transférer l’argent de %Ln commandes comme indiqué ci-dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln action(s)</source>
        <translation>
            <numerusform>Préparer %Ln action</numerusform>
            <numerusform>Préparer %Ln actions</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Ce profil est en lecture seule&#xa0;: rien n’y est envoyé</translation>
    </message>
    <message>
        <source>Say yes to the money step first</source>
        <translation>Confirmez d’abord le transfert d’argent</translation>
    </message>
    <message>
        <source>Paste tracking numbers</source>
        <translation>Coller les numéros de suivi</translation>
    </message>
    <message>
        <source>Print packing slips after the push</source>
        <translation>Imprimer les bordereaux de livraison après l’envoi</translation>
    </message>
    <message>
        <source>From a spreadsheet, into this row and those below it</source>
        <translation>Depuis un tableur, dans cette ligne et les suivantes</translation>
    </message>
    <message numerus="yes">
        <source>E-mail the customers where the file says so: %Ln e-mail(s)</source>
        <translation>
            <numerusform>Écrire aux clients là où le fichier le dit : %Ln e-mail</numerusform>
            <numerusform>Écrire aux clients là où le fichier le dit : %Ln e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Ship from %1</source>
        <translation>Expédier depuis %1</translation>
    </message>
    <message>
        <source>Stop at the first refusal; the rest stays staged</source>
        <translation>S’arrêter au premier refus ; le reste demeure en attente</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at the first refusal: %Ln action(s) stay staged</source>
        <translation>
            <numerusform>Arrêté au premier refus : %Ln action demeure en attente</numerusform>
            <numerusform>Arrêté au premier refus : %Ln actions demeurent en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln request(s): %1 read, %2 act, %3 read again</source>
        <translation>
            <numerusform>Au moins %Ln requête : %1 lisent, %2 agissent, %3 relisent</numerusform>
            <numerusform>Au moins %Ln requêtes : %1 lisent, %2 agissent, %3 relisent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln action(s) to LIVE</source>
        <translation>
            <numerusform>Envoyer %Ln action en PRODUCTION</numerusform>
            <numerusform>Envoyer %Ln actions en PRODUCTION</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln action(s)</source>
        <translation>
            <numerusform>Envoyer %Ln action</numerusform>
            <numerusform>Envoyer %Ln actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run at %1: nothing was sent. What the shop itself refuses is known when it is sent.</source>
        <translation>Essai à %1 : rien n’a été envoyé. Ce que la boutique elle-même refuse n’est connu qu’à l’envoi.</translation>
    </message>
    <message>
        <source>Tracking file</source>
        <translation>Fichier de suivi</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt)</source>
        <translation>Tableaux (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Reading the tracking file</source>
        <translation>Lecture du fichier de suivi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of the file are not among these: nothing is done with them</source>
        <translation>
            <numerusform>%Ln commande du fichier n’est pas parmi celles-ci : rien n’en est fait</numerusform>
            <numerusform>%Ln commandes du fichier ne sont pas parmi celles-ci : rien n’en est fait</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracking file…</source>
        <translation>Fichier de suivi…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Set carrier for all</source>
        <translation>Transporteur pour toutes</translation>
    </message>
    <message>
        <source>Parcels of these orders out of a table, CSV or XLSX</source>
        <translation>Les colis de ces commandes à partir d’un tableau, CSV ou XLSX</translation>
    </message>
    <message>
        <source>Everything but what writes: planned again from the shop as it is now</source>
        <translation>Tout sauf l’écriture : replanifié d’après l’état actuel de la boutique</translation>
    </message>
    <message>
        <source>%1 has only %2 of %3.</source>
        <translation>%1 n’a que %2 de %3.</translation>
    </message>
    <message>
        <source>Nothing is pushed until another source is chosen or the order is left out.</source>
        <translation>Rien n’est envoyé tant qu’une autre source n’est pas choisie ou la commande laissée de côté.</translation>
    </message>
    <message numerus="yes">
        <source>Leave all %Ln out</source>
        <translation>
            <numerusform>Laisser %Ln de côté</numerusform>
            <numerusform>Laisser les %Ln de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln source(s), pieces: %1</source>
        <extracomment>Of a list of shipments, behind how many they are</extracomment>
        <translation>
            <numerusform>de %Ln source, pièces : %1</numerusform>
            <numerusform>de %Ln sources, pièces : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Solve %1 or leave it out to go on</source>
        <translation>Résolvez %1 ou laissez-la de côté pour continuer</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Voir les requêtes</translation>
    </message>
    <message>
        <source>What would be sent to the shop, word by word, without secrets</source>
        <translation>Ce qui serait envoyé à la boutique, mot pour mot, sans secrets</translation>
    </message>
    <message>
        <source>%1 has none of %2.</source>
        <translation>%1 n’a aucun %2.</translation>
    </message>
    <message>
        <source>Nothing is pushed until only what is there is shipped, or the order is left out.</source>
        <translation>Rien n’est envoyé tant que l’on n’expédie pas seulement ce qui est disponible ou que la commande n’est pas laissée de côté.</translation>
    </message>
    <message>
        <source>Nothing is pushed until the order is left out.</source>
        <translation>Rien n’est envoyé tant que la commande n’est pas laissée de côté.</translation>
    </message>
    <message>
        <source>Ship what is there</source>
        <translation>Expédier ce qui est disponible</translation>
    </message>
    <message>
        <source>%1: %2 to do</source>
        <translation>%1 : %2 à faire</translation>
    </message>
    <message>
        <source>%1: nothing to do in %2</source>
        <translation>%1 : rien à faire pour %2</translation>
    </message>
    <message>
        <source>%1: %2 to do, nothing to do in %3</source>
        <translation>%1 : %2 à faire, rien à faire pour %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Ship once more what an earlier import of this file shipped: %Ln parcel(s)</source>
        <translation>
            <numerusform>Expédier de nouveau ce qu’un import précédent de ce fichier a expédié : %Ln colis</numerusform>
            <numerusform>Expédier de nouveau ce qu’un import précédent de ce fichier a expédié : %Ln colis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderWorkForm</name>
    <message>
        <source>Comes to</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Customers may see the comment in their account</source>
        <translation>Les clients peuvent voir le commentaire dans leur compte</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>Mode de règlement</translation>
    </message>
    <message>
        <source>Record as paid (no money is taken)</source>
        <translation>Enregistrer comme payé (aucun argent n’est prélevé)</translation>
    </message>
    <message>
        <source>Capture online</source>
        <translation>Capturer en ligne</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>authorised %1</source>
        <translation>autorisé %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>SKU</source>
        <extracomment>Column titles. “Open”: how many are still to be shipped, invoiced or refunded (adjective, a number follows)</extracomment>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Ship now</source>
        <translation>À expédier</translation>
    </message>
    <message>
        <source>Invoice now</source>
        <translation>À facturer</translation>
    </message>
    <message>
        <source>Refund now</source>
        <translation>À rembourser</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Lignes de la commande</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Numéros de suivi</translation>
    </message>
    <message>
        <source>several with commas between them; may be added later</source>
        <translation>plusieurs, séparés par des virgules&#xa0;; peuvent être ajoutés plus tard</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>How money goes back</source>
        <translation>Mode de remboursement</translation>
    </message>
    <message>
        <source>Offline (no money is returned by the shop)</source>
        <translation>Hors ligne (la boutique ne rend pas d’argent)</translation>
    </message>
    <message>
        <source>Online, of invoice %1</source>
        <translation>En ligne, sur la facture %1</translation>
    </message>
    <message>
        <source>Shipping, %1</source>
        <translation>Frais de port, %1</translation>
    </message>
    <message>
        <source>Refunded on top, %1</source>
        <translation>Remboursé en plus, %1</translation>
    </message>
    <message>
        <source>Fee kept back, %1</source>
        <translation>Frais retenus, %1</translation>
    </message>
    <message>
        <source>The goods go back to stock</source>
        <translation>Les articles retournent en stock</translation>
    </message>
    <message>
        <source>“%1” is not a number of pieces.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de pièces.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant.</translation>
    </message>
    <message numerus="yes">
        <source>E-mail the customers: the shop sends %Ln e-mail(s)</source>
        <translation>
            <numerusform>Avertir les clients par e-mail&#xa0;: la boutique envoie %Ln e-mail</numerusform>
            <numerusform>Avertir les clients par e-mail&#xa0;: la boutique envoie %Ln e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail the customers of %Ln order(s). Off: the shop sends none</source>
        <translation>
            <numerusform>Avertir par e-mail les clients de %Ln commande. Désactivé&#xa0;: la boutique n’en envoie aucun</numerusform>
            <numerusform>Avertir par e-mail les clients de %Ln commandes. Désactivé&#xa0;: la boutique n’en envoie aucun</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtotal %1</source>
        <translation>Sous-total %1</translation>
    </message>
    <message>
        <source>discount −%1</source>
        <translation>remise −%1</translation>
    </message>
    <message>
        <source>shipping %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation>taxes %1</translation>
    </message>
    <message>
        <source>on top %1</source>
        <translation>en plus %1</translation>
    </message>
    <message>
        <source>fee −%1</source>
        <translation>frais −%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>More than was paid: the shop refunds %1 %2 at most.</source>
        <translation>Plus que ce qui a été payé&#xa0;: la boutique rembourse au plus %1 %2.</translation>
    </message>
    <message>
        <source>The shop may count the tax in another way: its own sum counts.</source>
        <translation>La boutique peut calculer les taxes autrement&#xa0;: c’est son total qui compte.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>of an order</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Only what the orders&apos; state has. Magento 2.4.7 and later refuse another status than the order has already; the shop says so then, and nothing changes.</source>
        <translation>Seulement ce que l’état des commandes permet. Magento 2.4.7 et ultérieur refusent un autre statut que celui que la commande a déjà ; la boutique le dit alors, et rien ne change.</translation>
    </message>
    <message>
        <source>From where the goods are, by the sources&apos; priority</source>
        <translation>De là où se trouvent les articles, selon la priorité des sources</translation>
    </message>
    <message>
        <source>Add a comment to each shipment</source>
        <translation>Ajouter un commentaire à chaque expédition</translation>
    </message>
</context>
<context>
    <name>qm::ui::OverflowTabs</name>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
</context>
<context>
    <name>qm::ui::OverviewPage</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Pas encore compté</translation>
    </message>
    <message>
        <source>As of %1: the local copy cannot be read any more. %2</source>
        <translation>État du %1&#xa0;: la copie locale ne peut plus être lue. %2</translation>
    </message>
    <message>
        <source>The local copy cannot be read. %1</source>
        <translation>La copie locale ne peut pas être lue. %1</translation>
    </message>
    <message>
        <source>%1 · counted in the local copy, no requests made</source>
        <translation>%1 · compté dans la copie locale, sans requête</translation>
    </message>
    <message>
        <source>%1 · orders of %2 · counted in the local copy, no requests made</source>
        <translation>%1 · commandes de %2 · compté dans la copie locale, sans requête</translation>
    </message>
    <message>
        <source>by this hour there were %1</source>
        <translation>à cette heure-ci&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) on %1</source>
        <translation>
            <numerusform>%Ln commande le %1</numerusform>
            <numerusform>%Ln commandes le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>to 4 h</source>
        <translation>≤ 4 h</translation>
    </message>
    <message>
        <source>to 24 h</source>
        <translation>≤ 24 h</translation>
    </message>
    <message>
        <source>1–3 days</source>
        <translation>1–3 jours</translation>
    </message>
    <message>
        <source>3+ days</source>
        <translation>&gt; 3 jours</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) %1</source>
        <translation>
            <numerusform>%Ln commande, %1</numerusform>
            <numerusform>%Ln commandes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No order waits</source>
        <translation>Aucune commande à traiter</translation>
    </message>
    <message>
        <source>All waiting</source>
        <translation>Total à traiter</translation>
    </message>
    <message>
        <source>All that wait, %1</source>
        <translation>Toutes à traiter, %1</translation>
    </message>
    <message>
        <source>All orders that wait</source>
        <translation>Toutes les commandes à traiter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) below the shop’s threshold, soonest out first</source>
        <translation>
            <numerusform>%Ln emplacement sous le seuil de la boutique, rupture la plus proche d’abord</numerusform>
            <numerusform>%Ln emplacements sous le seuil de la boutique, rupture la plus proche d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Stock physique</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>Seuil bas</translation>
    </message>
    <message>
        <source>Sold a day</source>
        <translation>Ventes/jour</translation>
    </message>
    <message>
        <source>Out in</source>
        <translation>Rupture dans</translation>
    </message>
    <message>
        <source>%1, %2 on hand</source>
        <translation>%1, stock physique %2</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shop(s)</source>
        <translation>
            <numerusform>%Ln boutique</numerusform>
            <numerusform>Les %Ln boutiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Cdes du jour</translation>
    </message>
    <message>
        <source>Revenue today</source>
        <translation>CA du jour</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Stock bas</translation>
    </message>
    <message>
        <source>Failed lines</source>
        <translation>Lignes en échec</translation>
    </message>
    <message>
        <source>Copy age</source>
        <translation>Âge copie</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>pas encore de copie</translation>
    </message>
    <message>
        <source>Orders today in %1</source>
        <translation>Commandes d’aujourd’hui dans %1</translation>
    </message>
    <message>
        <source>Orders yesterday in %1</source>
        <translation>Commandes d’hier dans %1</translation>
    </message>
    <message>
        <source>Orders waiting in %1</source>
        <translation>Commandes à traiter dans %1</translation>
    </message>
    <message>
        <source>Low stock in %1</source>
        <translation>Stock bas dans %1</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incomplète</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>pas ouverte</translation>
    </message>
    <message>
        <source>Failed lines of the last run in %1</source>
        <translation>Lignes en échec de la dernière opération dans %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Old copy</source>
        <translation>Copie ancienne</translation>
    </message>
    <message>
        <source>The last complete pull was %1 ago</source>
        <translation>La dernière récupération complète remonte à %1</translation>
    </message>
    <message>
        <source>Pull</source>
        <extracomment>A button: fetch from the shop (verb)</extracomment>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Read-only: the copy is kept by %1</source>
        <translation>Lecture seule&#xa0;: la copie est tenue par %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>A button: go to the page that asks and answer there (verb)</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) failed</source>
        <translation>
            <numerusform>%Ln ligne en échec</numerusform>
            <numerusform>%Ln lignes en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>What was done cannot be read: %1</source>
        <translation>Ce qui a été fait ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Which shops</source>
        <translation>Quelles boutiques</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Boutiques</translation>
    </message>
    <message>
        <source>revenue is never added across currencies</source>
        <translation>le chiffre d’affaires n’est jamais additionné entre devises</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>Cette boutique</translation>
    </message>
    <message>
        <source>Connect a shop…</source>
        <translation>Connecter une boutique…</translation>
    </message>
    <message>
        <source>Orders waiting, by age</source>
        <translation>Commandes à traiter, par âge</translation>
    </message>
    <message>
        <source>a number opens the list</source>
        <translation>un nombre ouvre la liste</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Intervention requise</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>Commandes par jour</translation>
    </message>
    <message>
        <source>last 30 days, without canceled ones</source>
        <translation>30 derniers jours, sans les annulées</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Ce que montrent les barres</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln SKU(s)</source>
        <translation>
            <numerusform>Afficher %Ln SKU</numerusform>
            <numerusform>Afficher les %Ln SKU</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>The shop wants a code of the authenticator app</source>
        <translation>La boutique exige un code de l’application d’authentification</translation>
    </message>
</context>
<context>
    <name>qm::ui::Palette</name>
    <message>
        <source>Open anything</source>
        <translation>Ouverture rapide</translation>
    </message>
    <message>
        <source>Order number, name, e-mail, SKU, page or action</source>
        <translation>Numéro de commande, nom, e-mail, SKU, page ou action</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>local copy</source>
        <translation>copie locale</translation>
    </message>
    <message>
        <source>local copy, %1 ms</source>
        <translation>copie locale, %1 ms</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Narrow to %1</source>
        <translation>Uniquement %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>qm::ui::PapersDialog</name>
    <message>
        <source>Reading the local copy</source>
        <translation>Lecture de la copie locale</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message numerus="yes">
        <source>Packing slips of %Ln order(s)</source>
        <translation>
            <numerusform>Bons de livraison de %Ln commande</numerusform>
            <numerusform>Bons de livraison de %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick list for %Ln order(s)</source>
        <translation>
            <numerusform>Liste de prélèvement pour %Ln commande</numerusform>
            <numerusform>Liste de prélèvement pour %Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), one for each source</source>
        <translation>
            <numerusform>%Ln fichier, un par source</numerusform>
            <numerusform>%Ln fichiers, un par source</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of these orders is to be shipped</source>
        <translation>Rien de ces commandes n’est à expédier</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Dossier pour les PDF</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking the shop from where the goods leave</source>
        <translation>Demande à la boutique d’où partent les articles</translation>
    </message>
    <message>
        <source>Shelf attribute</source>
        <translation>Attribut de rayonnage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The shop could not be asked from where the goods leave: %1</source>
        <translation>Impossible de demander à la boutique d’où partent les articles : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) left out that cannot be shipped now: %1</source>
        <translation>
            <numerusform>%Ln commande laissée de côté, qui ne peut être expédiée maintenant : %1</numerusform>
            <numerusform>%Ln commandes laissées de côté, qui ne peuvent être expédiées maintenant : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Making the papers</source>
        <translation>Préparation des documents</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln paper(s) are shown; all are printed and saved.</source>
        <translation>
            <numerusform>Les %1 premiers documents sur %Ln sont affichés ; tous sont imprimés et enregistrés.</numerusform>
            <numerusform>Les %1 premiers documents sur %Ln sont affichés ; tous sont imprimés et enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
</context>
<context>
    <name>qm::ui::PermissionsPage</name>
    <message>
        <source>Copy for the administrator</source>
        <translation>Copier pour l’administrateur</translation>
    </message>
    <message>
        <source>A customer has no role</source>
        <translation>Un client n’a pas de rôle</translation>
    </message>
    <message>
        <source>The shop shows this login what the customer may see, and nothing of the shop’s own lists.</source>
        <translation>La boutique montre à cet accès ce que le client peut voir, et rien des listes propres à la boutique.</translation>
    </message>
    <message>
        <source>This login may read everything Quartermaster uses</source>
        <translation>Cet accès permet de lire tout ce que Quartermaster utilise</translation>
    </message>
    <message>
        <source>Only reading was tried. Whether the role may change anything was not: that would write.</source>
        <translation>Seule la lecture a été essayée. Savoir si le rôle permet de modifier ne l’a pas été&#xa0;: il faudrait écrire.</translation>
    </message>
    <message>
        <source>This login may read %1 of %2</source>
        <translation>Cet accès permet de lire %1 sur %2</translation>
    </message>
    <message>
        <source>The rest stays empty; that may be what you want. Changes were not tried: that would write.</source>
        <translation>Le reste demeure vide&#xa0;; c’est peut-être voulu. Les modifications n’ont pas été essayées&#xa0;: il faudrait écrire.</translation>
    </message>
    <message>
        <source>To allow more: System › Permissions › User Roles, the user’s role, tick the resources.</source>
        <translation>Pour autoriser davantage&#xa0;: Système › Permissions › Rôles utilisateur, le rôle de l’utilisateur, cochez les ressources.</translation>
    </message>
    <message>
        <source>To allow more: System › Extensions › Integrations, this integration, API, tick the resources, save, then Reauthorize.</source>
        <translation>Pour autoriser davantage&#xa0;: Système › Extensions › Intégrations, cette intégration, API, cochez les ressources, enregistrez, puis Réautoriser.</translation>
    </message>
    <message>
        <source>The role of this login lacks:</source>
        <translation>Il manque au rôle de cet accès&#xa0;:</translation>
    </message>
</context>
<context>
    <name>qm::ui::PlanDelegate</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
</context>
<context>
    <name>qm::ui::PlanModel</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done with fewer pieces than asked for</source>
        <translation>Fait avec moins de pièces que demandé</translation>
    </message>
    <message>
        <source>Was done already</source>
        <translation>Était déjà fait</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not known whether it arrived</source>
        <translation>Arrivée inconnue</translation>
    </message>
    <message>
        <source>Not sent: its money step was not confirmed</source>
        <translation>Non envoyé&#xa0;: le transfert d’argent n’a pas été confirmé</translation>
    </message>
    <message>
        <source>Still staged</source>
        <translation>Toujours préparé</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Comment: “%1”</source>
        <translation>Commentaire&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Statut %1</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Lever la suspension</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <extracomment>an order, for good</extracomment>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Capture %1 online for %2</source>
        <translation>Capturer %1 en ligne pour %2</translation>
    </message>
    <message>
        <source>Record as paid %1</source>
        <translation>Enregistrer comme payé %1</translation>
    </message>
    <message>
        <source>Pay back %1 online for %2</source>
        <translation>Rembourser %1 en ligne pour %2</translation>
    </message>
    <message>
        <source>Refund offline %1</source>
        <translation>Rembourser hors ligne %1</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Colis %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Ready, with an e-mail</source>
        <translation>Prêt, avec e-mail</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>none yet, may be added later</source>
        <translation>aucun encore, peut être ajouté plus tard</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column title: the order’s number</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livrer à</translation>
    </message>
    <message>
        <source>Shipment %1 of it</source>
        <translation>Son expédition %1</translation>
    </message>
    <message>
        <source>no source alone</source>
        <extracomment>Instead of the name of a source from which an order could be shipped</extracomment>
        <translation>aucune source seule</translation>
    </message>
    <message>
        <source>None of %1</source>
        <extracomment>Short, for a narrow column: goods that are missing. %1 is a SKU</extracomment>
        <translation>Aucun %1</translation>
    </message>
    <message>
        <source>Only %1 of %2</source>
        <extracomment>Short, for a narrow column: %1 pieces are there, %2 is a SKU</extracomment>
        <translation>Seulement %1 de %2</translation>
    </message>
</context>
<context>
    <name>qm::ui::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
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
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Très grand</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Lignes des listes</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>Serrées</translation>
    </message>
    <message>
        <source>With more room</source>
        <translation>Espacées</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Where the window was left</source>
        <translation>Là où la fenêtre a été quittée</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Pull by itself</source>
        <translation>Récupérer automatiquement</translation>
    </message>
    <message>
        <source>Of the shop that is open, from the end of the last pull on. What changed since is read, not everything.</source>
        <translation>Pour la boutique ouverte, à partir de la fin de la dernière récupération. Seul ce qui a changé depuis est lu, pas tout.</translation>
    </message>
    <message>
        <source>Only when asked to</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Toutes les 5 minutes</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Toutes les 15 minutes</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Once a day one small signed file is read. Nothing is sent about you, and nothing is installed.</source>
        <translation>Une fois par jour, un petit fichier signé est lu. Rien n’est envoyé à votre sujet, et rien n’est installé.</translation>
    </message>
    <message>
        <source>Do not look for them</source>
        <translation>Ne pas les rechercher</translation>
    </message>
    <message>
        <source>Look, and tell me</source>
        <translation>Rechercher et m’avertir</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Choices hold at once, unless they say when.</source>
        <translation>Les choix valent aussitôt, sauf indication contraire.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>qm::ui::PriceEditDialog</name>
    <message>
        <source>0.01, nearest</source>
        <translation>0,01, au plus près</translation>
    </message>
    <message>
        <source>0.05, nearest</source>
        <translation>0,05, au plus près</translation>
    </message>
    <message>
        <source>0.10, nearest</source>
        <translation>0,10, au plus près</translation>
    </message>
    <message>
        <source>1.00, nearest</source>
        <translation>1,00, au plus près</translation>
    </message>
    <message>
        <source>ending in .95</source>
        <translation>finissant en ,95</translation>
    </message>
    <message>
        <source>ending in .99</source>
        <translation>finissant en ,99</translation>
    </message>
    <message>
        <source>ending in .00</source>
        <translation>finissant en ,00</translation>
    </message>
    <message>
        <source>How prices change</source>
        <translation>Comment changent les prix</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Modifier les prix</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Fixer à</translation>
    </message>
    <message>
        <source>Change by %</source>
        <translation>Variation en&#xa0;%</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>pas de limite</translation>
    </message>
    <message>
        <source>cost + %1 %</source>
        <translation>coût + %1&#xa0;%</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Arrondir à</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>What prices would become</source>
        <translation>Ce que deviendraient les prix</translation>
    </message>
    <message>
        <source>Staging sends nothing to the shop.</source>
        <translation>La préparation n’envoie rien à la boutique.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Le prix</translation>
    </message>
    <message>
        <source>One price for all of them</source>
        <translation>Un seul prix pour tous</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>5 raises, -5 lowers</source>
        <translation>5 augmente, -5 baisse</translation>
    </message>
    <message>
        <source>price, cost, special and now may be used</source>
        <translation>price, cost, special et now sont utilisables</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>Préparer %Ln modification</numerusform>
            <numerusform>Préparer %Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) change, largest fall first</source>
        <translation>
            <numerusform>%Ln prix change, plus forte baisse d’abord</numerusform>
            <numerusform>%Ln prix changent, plus forte baisse d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a result: %1</source>
        <translation>
            <numerusform>%Ln sans résultat&#xa0;: %1</numerusform>
            <numerusform>%Ln sans résultat&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) move by more than %1 %, or to 0</source>
        <translation>
            <numerusform>%Ln prix varie de plus de %1&#xa0;%, ou tombe à 0</numerusform>
            <numerusform>%Ln prix varient de plus de %1&#xa0;%, ou tombent à 0</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be staged; the review asks for a second yes before they are pushed.</source>
        <translation>Ils peuvent être préparés&#xa0;; la vérification demande une seconde confirmation avant l’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) are held at the limit</source>
        <translation>
            <numerusform>%Ln prix est retenu à la limite</numerusform>
            <numerusform>%Ln prix sont retenus à la limite</numerusform>
        </translation>
    </message>
    <message>
        <source>The formula makes less of them than cost and what is added to it.</source>
        <translation>Avec la formule, ils seraient inférieurs au coût et à ce qui s’y ajoute.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Type a price to see what changes</source>
        <translation>Saisissez un prix pour voir ce qui change</translation>
    </message>
    <message>
        <source>Type a percentage to see what changes</source>
        <translation>Saisissez un pourcentage pour voir ce qui change</translation>
    </message>
</context>
<context>
    <name>qm::ui::PricePane</name>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
</context>
<context>
    <name>qm::ui::ProductPane</name>
    <message>
        <source>Related</source>
        <translation>Produits liés</translation>
    </message>
    <message>
        <source>Up-sells</source>
        <translation>Ventes incitatives</translation>
    </message>
    <message>
        <source>Cross-sells</source>
        <translation>Ventes croisées</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Membres du groupe</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Éléments du pack</translation>
    </message>
    <message>
        <source>Product details</source>
        <translation>Détails du produit</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Advanced pricing</source>
        <translation>Tarification avancée</translation>
    </message>
    <message>
        <source>Search engines</source>
        <translation>Moteurs de recherche</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Scheduled design</source>
        <translation>Design programmé</translation>
    </message>
    <message>
        <source>The shop&apos;s own</source>
        <translation>Propres à la boutique</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, not listed here</source>
        <translation>
            <numerusform>%Ln de plus, non listé ici</numerusform>
            <numerusform>%Ln de plus, non listés ici</numerusform>
        </translation>
    </message>
    <message>
        <source>own value of %1</source>
        <translation>valeur propre à %1</translation>
    </message>
    <message>
        <source>uses default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>comme dans %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Attribute set</source>
        <translation>Jeu d’attributs</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sites web</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>No category at all</extracomment>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>%1 · out of stock</source>
        <translation>%1 · en rupture</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Stock per source</source>
        <translation>Stock par source</translation>
    </message>
    <message>
        <source>%1 on hand</source>
        <translation>stock physique %1</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Stock physique</translation>
    </message>
    <message>
        <source>No stock of its own in the local copy</source>
        <translation>Pas de stock propre dans la copie locale</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Seuil bas</translation>
    </message>
    <message>
        <source>as the shop&apos;s configuration has it</source>
        <translation>selon la configuration de la boutique</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>Vente hors stock</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisée</translation>
    </message>
    <message>
        <source>allowed, with a notice</source>
        <translation>autorisée, avec avis</translation>
    </message>
    <message>
        <source>Stock is not managed: it is always salable</source>
        <translation>Le stock n’est pas géré&#xa0;: toujours vendable</translation>
    </message>
    <message>
        <source>Salable, %1</source>
        <translation>Vendable, %1</translation>
    </message>
    <message>
        <source>as the shop said at %1</source>
        <translation>selon la boutique, %1</translation>
    </message>
    <message>
        <source>Asking the shop</source>
        <translation>Interrogation de la boutique</translation>
    </message>
    <message>
        <source>Ask the shop what can be sold</source>
        <translation>Demander à la boutique ce qui peut être vendu</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Toutes les vues magasin</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>aucun prix propre</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Tied to no other product</source>
        <translation>Lié à aucun autre produit</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sans libellé</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Pas d’images</translation>
    </message>
    <message>
        <source>Varies by</source>
        <translation>Varie selon</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n variante</numerusform>
            <numerusform>%n variantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>one must be chosen</source>
        <translation>choix obligatoire</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>preselected</source>
        <translation>présélectionné</translation>
    </message>
    <message>
        <source>%1 by default</source>
        <translation>%1 par défaut</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>any number of times</source>
        <translation>nombre de fois illimité</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Option: %1</source>
        <translation>Option&#xa0;: %1</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Hide attributes without a value</source>
        <translation>Masquer les attributs sans valeur</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln attribute(s) without a value</source>
        <translation>
            <numerusform>Afficher %Ln attribut sans valeur</numerusform>
            <numerusform>Afficher %Ln attributs sans valeur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::ProfileButton</name>
    <message>
        <source>Shop %1, %2</source>
        <translation>Boutique %1, %2</translation>
    </message>
    <message>
        <source>No shop yet</source>
        <translation>Pas encore de boutique</translation>
    </message>
</context>
<context>
    <name>qm::ui::PullBar</name>
    <message>
        <source>Progress of the first pull</source>
        <translation>Progression de la première récupération</translation>
    </message>
    <message>
        <source>Cancel keeps what was read</source>
        <translation>Annuler garde ce qui a été lu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>qm::ui::QueueModel</name>
    <message>
        <source>Cannot leave yet</source>
        <translation>Ne peut pas encore partir</translation>
    </message>
    <message>
        <source>Several sources</source>
        <translation>Plusieurs sources</translation>
    </message>
    <message>
        <source>The shop has no sources</source>
        <translation>La boutique n’a pas de sources</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>A column&apos;s title: how long ago the order was placed</extracomment>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>À expédier</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Date d’achat</translation>
    </message>
</context>
<context>
    <name>qm::ui::Rail</name>
    <message>
        <source>Collapse</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>qm::ui::RawView</name>
    <message>
        <source>Document as the shop sent it</source>
        <translation>Document tel qu’envoyé par la boutique</translation>
    </message>
</context>
<context>
    <name>qm::ui::RecordPane</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>Rien n’est choisi</translation>
    </message>
    <message>
        <source>The local copy does not have it any more</source>
        <translation>La copie locale ne l’a plus</translation>
    </message>
    <message>
        <source>The record cannot be read</source>
        <translation>La fiche ne peut pas être lue</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 selected</source>
        <translation>
            <numerusform>1 sur %1 sélectionné</numerusform>
            <numerusform>1 sur %1 sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::RefusalsDialog</name>
    <message>
        <source>Not all of it can be staged</source>
        <translation>Tout ne peut pas être préparé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot be staged</source>
        <translation>
            <numerusform>%Ln cellule ne peut pas être préparée</numerusform>
            <numerusform>%Ln cellules ne peuvent pas être préparées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has staged other values there</source>
        <translation>%1 y a préparé d’autres valeurs</translation>
    </message>
    <message>
        <source>Nothing is staged yet. The others can go on alone.</source>
        <translation>Rien n’est encore préparé. Les autres peuvent continuer seules.</translation>
    </message>
    <message>
        <source>The first %1 are shown</source>
        <translation>Les %1 premières sont affichées</translation>
    </message>
    <message numerus="yes">
        <source>Replace what %1 has staged in %Ln cell(s)</source>
        <translation>
            <numerusform>Remplacer ce que %1 a préparé dans %Ln cellule</numerusform>
            <numerusform>Remplacer ce que %1 a préparé dans %Ln cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are on their way to the shop and stay as they are</source>
        <translation>
            <numerusform>%Ln cellule est en route vers la boutique et reste telle quelle</numerusform>
            <numerusform>%Ln cellules sont en route vers la boutique et restent telles quelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>Préparer %Ln modification</numerusform>
            <numerusform>Préparer %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What cannot be staged</source>
        <translation>Ce qui ne peut pas être préparé</translation>
    </message>
</context>
<context>
    <name>qm::ui::RemoveShopDialog</name>
    <message>
        <source>Remove a shop</source>
        <translation>Retirer une boutique</translation>
    </message>
    <message>
        <source>Which shop is this computer to forget?</source>
        <translation>Quelle boutique cet ordinateur doit-il oublier&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is changed in the shop itself; it can be connected again.</source>
        <translation>Rien n’est modifié dans la boutique elle-même&#xa0;; elle peut être connectée de nouveau.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Removed are its login in the keychain, and its local copy: names and addresses of customers, orders, products, and older copies that were set aside.</source>
        <translation>Sont supprimés son accès dans le trousseau et sa copie locale&#xa0;: noms et adresses des clients, commandes, produits, et anciennes copies mises de côté.</translation>
    </message>
    <message>
        <source>Its saved views, its changes with the journal of what was sent, and its activity go too. Write views that you want to keep to files first.</source>
        <translation>Ses vues enregistrées, ses modifications avec le journal de ce qui a été envoyé, et son activité disparaissent aussi. Écrivez d’abord dans des fichiers les vues à garder.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove the shop</source>
        <translation>Retirer la boutique</translation>
    </message>
</context>
<context>
    <name>qm::ui::RequestPanel</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>What the request says</source>
        <translation>Contenu de la requête</translation>
    </message>
    <message>
        <source>without secrets</source>
        <translation>sans secrets</translation>
    </message>
    <message>
        <source>the shop is read first</source>
        <translation>la boutique est d’abord lue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) that write</source>
        <translation>
            <numerusform>%Ln requête en écriture</numerusform>
            <numerusform>%Ln requêtes en écriture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read(s) done, as many after</source>
        <translation>
            <numerusform>%Ln lecture faite, autant ensuite</numerusform>
            <numerusform>%Ln lectures faites, autant ensuite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Rien ne serait envoyé.</translation>
    </message>
    <message>
        <source>then all that was written is read once more, and compared</source>
        <translation>puis tout ce qui a été écrit est relu et comparé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were sent, reads included</source>
        <translation>
            <numerusform>%Ln requête envoyée, lectures comprises</numerusform>
            <numerusform>%Ln requêtes envoyées, lectures comprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the shop&apos;s queue</source>
        <extracomment>Of requests to the shop: its queue carries them out, later and one after another</extracomment>
        <translation>Par la file d’attente de la boutique</translation>
    </message>
    <message>
        <source>For hundreds of products: the shop takes all requests at once, and its consumer async.operations.all carries them out. What the queue does not take goes directly.</source>
        <translation>Pour des centaines de produits&#xa0;: la boutique prend toutes les requêtes d’un coup et son consommateur async.operations.all les exécute. Ce que la file ne prend pas part directement.</translation>
    </message>
    <message>
        <source>read, done</source>
        <extracomment>Behind a request that only reads</extracomment>
        <translation>lue</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more read(s)</source>
        <translation>
            <numerusform>… et %Ln autre lecture</numerusform>
            <numerusform>… et %Ln autres lectures</numerusform>
        </translation>
    </message>
    <message>
        <source>the order is read before and after each</source>
        <translation>la commande est lue avant et après chacune</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>commande %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::ReviewDialog</name>
    <message>
        <source>Compare again</source>
        <translation>Comparer de nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Review and push</source>
        <translation>Vérifier et envoyer</translation>
    </message>
    <message>
        <source>What can be checked here is checked. What the shop itself refuses is known when it is sent.</source>
        <translation>Ce qui peut être contrôlé ici l’est. Ce que la boutique elle-même refuse n’est connu qu’à l’envoi.</translation>
    </message>
    <message>
        <source>Progress of the push</source>
        <translation>Progression de l’envoi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>A push is under way: it ends first</source>
        <translation>Un envoi est en cours&#xa0;: il se termine d’abord</translation>
    </message>
    <message>
        <source>Reading what the shop has now</source>
        <translation>Lecture de l’état actuel de la boutique</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparé</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the shop at %1, all %Ln value(s)</source>
        <translation>
            <numerusform>Comparé avec la boutique à %1&#xa0;: %Ln valeur</numerusform>
            <numerusform>Comparé avec la boutique à %1&#xa0;: les %Ln valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the shop at %1, %2 of %Ln value(s)</source>
        <translation>
            <numerusform>Comparé avec la boutique à %1&#xa0;: %2 sur %Ln valeur</numerusform>
            <numerusform>Comparé avec la boutique à %1&#xa0;: %2 sur %Ln valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushed at %1</source>
        <translation>Envoyé à %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s) are in the shop, read back. The rest is as each line says</source>
        <translation>
            <numerusform>%1 sur %Ln ligne dans la boutique, relue. Le reste&#xa0;: voir chaque ligne</numerusform>
            <numerusform>%1 sur %Ln lignes dans la boutique, relues. Le reste&#xa0;: voir chaque ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln prête</numerusform>
            <numerusform>%Ln prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln over a limit</source>
        <translation>
            <numerusform>%Ln au-delà d’une limite</numerusform>
            <numerusform>%Ln au-delà d’une limite</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Keep mine, %1</source>
        <translation>Garder la mienne, %1</translation>
    </message>
    <message>
        <source>%1 again, %2</source>
        <translation>%1 de nouveau, %2</translation>
    </message>
    <message>
        <source>Take the shop&apos;s, %1</source>
        <translation>Prendre celle de la boutique, %1</translation>
    </message>
    <message numerus="yes">
        <source>Take the shop&apos;s for all %Ln</source>
        <translation>
            <numerusform>Prendre celle de la boutique pour %Ln</numerusform>
            <numerusform>Prendre celle de la boutique pour les %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop changed %1 after it was read: %2 → %3</source>
        <translation>La boutique a changé %1 après la lecture&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Your %1 stays staged and is left out until you choose.</source>
        <translation>Votre valeur %1 reste préparée et laissée de côté jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>Push this price anyway</source>
        <translation>Envoyer ce prix malgré tout</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln anyway</source>
        <translation>
            <numerusform>%Ln malgré tout</numerusform>
            <numerusform>Les %Ln malgré tout</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2. The limit of this profile is %3 %; it waits for a second yes.</source>
        <translation>De %1 à %2. La limite de ce profil est de %3&#xa0;%&#xa0;; une seconde confirmation est attendue.</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s) to LIVE</source>
        <translation>
            <numerusform>Envoyer %Ln modification en PRODUCTION</numerusform>
            <numerusform>Envoyer %Ln modifications en PRODUCTION</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)</source>
        <translation>
            <numerusform>Envoyer %Ln modification</numerusform>
            <numerusform>Envoyer %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Ce profil est en lecture seule&#xa0;: rien n’y est envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) wait in the shop&apos;s queue for its consumer async.operations.all</source>
        <translation>
            <numerusform>%Ln opération attend dans la file de la boutique son consommateur async.operations.all</numerusform>
            <numerusform>%Ln opérations attendent dans la file de la boutique son consommateur async.operations.all</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the shop what has come of what was sent</source>
        <translation>On demande à la boutique ce qu’il est advenu de l’envoi</translation>
    </message>
    <message>
        <source>Line between changes and requests</source>
        <translation>Ligne entre les modifications et les requêtes</translation>
    </message>
</context>
<context>
    <name>qm::ui::ScopeButton</name>
    <message>
        <source>All store views</source>
        <translation>Toutes les vues magasin</translation>
    </message>
    <message>
        <source>The store views cannot be read: %1</source>
        <translation>Les vues magasin ne peuvent pas être lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is no longer in the shop: all store views are shown</source>
        <translation>%1 n’est plus dans la boutique&#xa0;: toutes les vues magasin sont affichées</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Portée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whose orders, customers and product values are shown: %1</source>
        <translation>Commandes, clients et valeurs de produits affichés pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
</context>
<context>
    <name>qm::ui::SearchField</name>
    <message>
        <source>Order number, SKU, e-mail, page or action</source>
        <translation>Numéro de commande, SKU, e-mail, page ou action</translation>
    </message>
    <message>
        <source>Open anything</source>
        <translation>Ouverture rapide</translation>
    </message>
    <message>
        <source>Order, SKU or action</source>
        <translation>Commande, SKU ou action</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>qm::ui::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>No room for %1</source>
        <translation>Pas de place pour %1</translation>
    </message>
    <message>
        <source>They come back in a wider window, or without the detail beside the list</source>
        <translation>Elles reviennent dans une fenêtre plus large, ou sans le détail à côté de la liste</translation>
    </message>
</context>
<context>
    <name>qm::ui::Session</name>
    <message>
        <source>This shop cannot be asked now</source>
        <translation>Cette boutique ne peut pas être interrogée maintenant</translation>
    </message>
</context>
<context>
    <name>qm::ui::ShippingQueueDialog</name>
    <message>
        <source>Reading the local copy</source>
        <translation>Lecture de la copie locale</translation>
    </message>
    <message>
        <source>To ship, by source and age</source>
        <translation>À expédier, par source et ancienneté</translation>
    </message>
    <message>
        <source>Leaves from</source>
        <translation>Part de</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Only the oldest %Ln order(s) are shown.</source>
        <translation>
            <numerusform>Seule la plus ancienne commande (%Ln) est affichée.</numerusform>
            <numerusform>Seules les %Ln commandes les plus anciennes sont affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be shipped.</source>
        <translation>Rien n’attend d’être expédié.</translation>
    </message>
    <message numerus="yes">
        <source>All: %Ln order(s)</source>
        <translation>
            <numerusform>Toutes : %Ln commande</numerusform>
            <numerusform>Toutes : %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s), the oldest %2</source>
        <extracomment>%1: a source of stock; %2: an age, such as “5 days”</extracomment>
        <translation>
            <numerusform>%1 : %Ln commande, la plus ancienne %2</numerusform>
            <numerusform>%1 : %Ln commandes, la plus ancienne %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %Ln order(s)…</source>
        <translation>
            <numerusform>Expédier %Ln commande…</numerusform>
            <numerusform>Expédier %Ln commandes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick list for %Ln order(s)…</source>
        <translation>
            <numerusform>Liste de prélèvement pour %Ln commande…</numerusform>
            <numerusform>Liste de prélèvement pour %Ln commandes…</numerusform>
        </translation>
    </message>
    <message>
        <source>All orders in processing, whatever their status, as the local copy has them; the oldest order takes its pieces first. The shop has the last word when you ship.</source>
        <translation>Toutes les commandes en traitement, quel que soit leur statut, d’après la copie locale&#xa0;; la plus ancienne prend ses pièces d’abord. À l’expédition, la boutique a le dernier mot.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to ship</source>
        <translation>
            <numerusform>%Ln commande à expédier</numerusform>
            <numerusform>%Ln commandes à expédier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %Ln order(s) that cannot leave yet: the column Source says why</source>
        <translation>
            <numerusform>Sans %Ln commande qui ne peut pas encore partir&#xa0;: la colonne Source dit pourquoi</numerusform>
            <numerusform>Sans %Ln commandes qui ne peuvent pas encore partir&#xa0;: la colonne Source dit pourquoi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::SignInPage</name>
    <message>
        <source>Four keys. Works in every shop as it is; the one to choose.</source>
        <translation>Quatre clés. Fonctionne dans toute boutique telle quelle&#xa0;; le choix conseillé.</translation>
    </message>
    <message>
        <source>One token. Off by default since Magento 2.4.4.</source>
        <translation>Un jeton. Désactivé par défaut depuis Magento 2.4.4.</translation>
    </message>
    <message>
        <source>Name and password, and a code where the shop asks for one. Ends after some hours.</source>
        <translation>Nom et mot de passe, et un code si la boutique en demande un. Expire après quelques heures.</translation>
    </message>
    <message>
        <source>Sees only what that customer sees. To look from a shopper’s side.</source>
        <translation>Ne voit que ce que voit ce client. Pour regarder du côté de l’acheteur.</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Clé du consommateur</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Secret du consommateur</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Access token secret</source>
        <translation>Secret du jeton d’accès</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In the admin panel: System › Extensions › Integrations › Add New Integration. Tick what it may do under API, save, activate; then it shows the keys.</source>
        <translation>Dans l’administration&#xa0;: Système › Extensions › Intégrations › Ajouter une nouvelle intégration. Cochez sous API ce qu’elle peut faire, enregistrez, activez&#xa0;; les clés s’affichent alors.</translation>
    </message>
    <message>
        <source>The user’s role decides what can be done here. For work without a person present use an integration.</source>
        <translation>Le rôle de l’utilisateur décide de ce qui est possible ici. Pour un travail sans personne présente, utilisez une intégration.</translation>
    </message>
    <message>
        <source>A customer’s e-mail address is the user name.</source>
        <translation>L’adresse e-mail d’un client est le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Integration, OAuth 1.0a</source>
        <translation>Intégration, OAuth 1.0a</translation>
    </message>
    <message>
        <source>Integration, bearer token</source>
        <translation>Intégration, jeton bearer</translation>
    </message>
    <message>
        <source>Admin user</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>How does Quartermaster sign in?</source>
        <translation>Comment Quartermaster s’identifie-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>The keys are tested next and kept only when you say so at the end.</source>
        <translation>Les clés sont testées ensuite et gardées seulement si vous le confirmez à la fin.</translation>
    </message>
    <message>
        <source>Paste a whole login</source>
        <translation>Coller un accès complet</translation>
    </message>
    <message>
        <source>All keys at once, as JSON or as copied from the integration’s page</source>
        <translation>Toutes les clés à la fois, en JSON ou copiées de la page de l’intégration</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>Type d’identification</translation>
    </message>
    <message>
        <source>The clipboard holds no login: JSON with its fields, or an integration’s four keys.</source>
        <translation>Le presse-papiers ne contient pas d’accès (JSON avec ses champs, ou les quatre clés d’une intégration).</translation>
    </message>
</context>
<context>
    <name>qm::ui::Splitter</name>
    <message>
        <source>Arrow keys move it, with Ctrl further</source>
        <translation>Les flèches la déplacent, plus loin avec Ctrl</translation>
    </message>
</context>
<context>
    <name>qm::ui::StagedBar</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln modification préparée</numerusform>
            <numerusform>%Ln modifications préparées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not in the shop yet</source>
        <translation>%1 · pas encore dans la boutique</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)…</source>
        <translation>
            <numerusform>Envoyer %Ln modification…</numerusform>
            <numerusform>Envoyer %Ln modifications…</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard staged changes</source>
        <translation>Abandonner les modifications préparées</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln staged change(s) of this page?</source>
        <translation>
            <numerusform>Abandonner %Ln modification préparée de cette page&#xa0;?</numerusform>
            <numerusform>Abandonner %Ln modifications préparées de cette page&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is in the shop. They cannot be had back.</source>
        <translation>Aucune n’est dans la boutique. Elles seront perdues.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)</source>
        <translation>
            <numerusform>Abandonner %Ln modification</numerusform>
            <numerusform>Abandonner %Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln modification abandonnée</numerusform>
            <numerusform>%Ln modifications abandonnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::StatusBar</name>
    <message>
        <source>Local copy</source>
        <translation>Copie locale</translation>
    </message>
    <message>
        <source>Progress of the pull</source>
        <translation>Progression de la récupération</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Requests under way, of those that may be</source>
        <translation>Requêtes en cours, parmi celles possibles</translation>
    </message>
    <message>
        <source>%1 / min</source>
        <translation>%1 / min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>qm::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>qm::ui::TestPage</name>
    <message>
        <source>Code of the authenticator app</source>
        <translation>Code de l’application d’authentification</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester de nouveau</translation>
    </message>
    <message>
        <source>Or allow bearer tokens in the shop</source>
        <translation>Ou autoriser les jetons bearer dans la boutique</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>Copier les étapes</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>The test only reads. Cancel is safe at any moment.</source>
        <translation>Le test ne fait que lire. Annuler est sans risque à tout moment.</translation>
    </message>
    <message>
        <source>The shop answers and lets Quartermaster in</source>
        <translation>La boutique répond et accorde l’accès à Quartermaster</translation>
    </message>
    <message>
        <source>What is marked is worth knowing; none of it is in the way.</source>
        <translation>Ce qui est marqué est bon à savoir&#xa0;; rien n’y fait obstacle.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Rien n’y fait obstacle.</translation>
    </message>
    <message>
        <source>The shop said: %1</source>
        <translation>La boutique a dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Changer l’adresse</translation>
    </message>
    <message>
        <source>Change the sign-in</source>
        <translation>Changer l’identification</translation>
    </message>
    <message>
        <source>Sign in with the code</source>
        <translation>S’identifier avec le code</translation>
    </message>
    <message>
        <source>Sign in with OAuth 1.0a instead</source>
        <translation>S’identifier plutôt avec OAuth 1.0a</translation>
    </message>
    <message>
        <source>Uses the same integration and its four keys. Nothing has to change in the shop. If OAuth is refused too, the integration is not active or the token was revoked.</source>
        <translation>Utilise la même intégration et ses quatre clés. Rien ne doit changer dans la boutique. Si OAuth est aussi refusé, l’intégration n’est pas active ou le jeton a été révoqué.</translation>
    </message>
    <message>
        <source>Use OAuth 1.0a</source>
        <translation>Utiliser OAuth 1.0a</translation>
    </message>
    <message>
        <source>the 4 keys you pasted are enough</source>
        <translation>les 4 clés collées suffisent</translation>
    </message>
    <message>
        <source>asks for the other three keys</source>
        <translation>demande les trois autres clés</translation>
    </message>
    <message>
        <source>1. Stores › Configuration › Services › OAuth
2. Consumer Settings: set “Allow OAuth Access Tokens to be used as standalone Bearer tokens” to Yes
3. Save, flush the configuration cache</source>
        <translation>1. Magasins › Configuration › Services › OAuth
2. Paramètres du consommateur&#xa0;: réglez «&#xa0;Allow OAuth Access Tokens to be used as standalone Bearer tokens&#xa0;» sur Oui
3. Enregistrez, videz le cache de configuration</translation>
    </message>
    <message>
        <source>Connection test of %1</source>
        <translation>Test de connexion de %1</translation>
    </message>
    <message>
        <source>missing  %1 (%2)</source>
        <translation>manque  %1 (%2)</translation>
    </message>
</context>
<context>
    <name>qm::ui::Timeline</name>
    <message>
        <source>30 Sep 00:00</source>
        <translation>30 sept. 00:00</translation>
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
        <translation>30 sept. 2000 00:00</translation>
    </message>
</context>
<context>
    <name>qm::ui::TopBar</name>
    <message>
        <source>LIVE</source>
        <translation>PROD</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>PRÉPROD</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ESSAI</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Bring the local copy up to date</source>
        <translation>Mettre à jour la copie locale</translation>
    </message>
    <message>
        <source>Open an order, a product, a customer, a page or an action</source>
        <translation>Ouvrir une commande, un produit, un client, une page ou une action</translation>
    </message>
    <message>
        <source>Asks before a push</source>
        <translation>Demande avant l’envoi</translation>
    </message>
</context>
<context>
    <name>qm::ui::TrackingImport</name>
    <message numerus="yes">
        <source>%Ln row(s) of the file</source>
        <translation>
            <numerusform>%Ln ligne du fichier</numerusform>
            <numerusform>%Ln lignes du fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the file; columns left out: %1</source>
        <translation>
            <numerusform>%Ln ligne du fichier&#xa0;; colonnes laissées de côté&#xa0;: %1</numerusform>
            <numerusform>%Ln lignes du fichier&#xa0;; colonnes laissées de côté&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::ValueEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sans valeur</translation>
    </message>
    <message>
        <source>%1, first day</source>
        <translation>%1, premier jour</translation>
    </message>
    <message>
        <source>%1, last day</source>
        <translation>%1, dernier jour</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Month, day and year where one types a date, as in DD/MM/YYYY</extracomment>
        <translation>MM</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>JJ</translation>
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
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>qm::ui::WelcomePage</name>
    <message>
        <source>Welcome to Quartermaster</source>
        <translation>Bienvenue dans Quartermaster</translation>
    </message>
    <message>
        <source>It keeps a copy of a Magento shop on this computer, so that orders and products are found at once. The practice store is a whole shop that lives in this program: nothing done there reaches anybody.</source>
        <translation>Il garde une copie d’une boutique Magento sur cet ordinateur, pour trouver aussitôt commandes et produits. La boutique d’essai est une boutique entière qui vit dans ce programme&#xa0;: rien de ce qui s’y fait n’atteint personne.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Try the practice store</source>
        <translation>Ouvrir la boutique d’essai</translation>
    </message>
    <message>
        <source>Connect a shop…</source>
        <translation>Connecter une boutique…</translation>
    </message>
</context>
</TS>
