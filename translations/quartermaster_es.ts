<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>AttributePlan</name>
    <message>
        <source>Products of its type do not have it.</source>
        <translation>Los productos de su tipo no lo tienen.</translation>
    </message>
    <message>
        <source>No product of its attribute set has a value for it.</source>
        <translation>Ningún producto de su conjunto de atributos tiene un valor para él.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Ya es así.</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1, predeterminado</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Pending payment</source>
        <translation>Pago pendiente</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Payment review</source>
        <translation>Revisión del pago</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Sospecha de fraude</translation>
    </message>
    <message>
        <source>Check or money order</source>
        <translation>Cheque o giro</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Transferencia bancaria</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Contra reembolso</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Orden de compra</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nada que pagar</translation>
    </message>
    <message>
        <source>Company credit</source>
        <translation>Crédito de empresa</translation>
    </message>
    <message>
        <source>Pending PayPal</source>
        <translation>PayPal pendiente</translation>
    </message>
    <message>
        <source>PayPal reversed</source>
        <translation>PayPal revertido</translation>
    </message>
    <message>
        <source>PayPal canceled reversal</source>
        <translation>Reversión de PayPal cancelada</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtual</translation>
    </message>
    <message>
        <source>Downloadable</source>
        <translation>Descargable</translation>
    </message>
    <message>
        <source>Configurable</source>
        <translation>Configurable</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Agrupado</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>No individualmente</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Catalogue and search</source>
        <translation>Catálogo y búsqueda</translation>
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
        <translation>ahora</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Todas las vistas de tienda</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, bajo</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: vacío</translation>
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
        <translation>todas las vistas de tienda</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>all websites</source>
        <translation>todos los sitios web</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>backorders</source>
        <translation>venta sin stock</translation>
    </message>
    <message>
        <source>out of stock at</source>
        <translation>agotado en</translation>
    </message>
    <message>
        <source>low at</source>
        <translation>umbral bajo</translation>
    </message>
    <message>
        <source>stock is managed</source>
        <translation>stock gestionado</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>special price</source>
        <translation>precio especial</translation>
    </message>
    <message>
        <source>price from %1</source>
        <translation>precio desde %1</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a value: there is none</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>uses the default</source>
        <translation>valor predeterminado</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Stock items</source>
        <translation>Fichas de stock</translation>
    </message>
    <message>
        <source>Base prices</source>
        <translation>Precios base</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Special prices</source>
        <translation>Precios especiales</translation>
    </message>
    <message>
        <source>Tier prices</source>
        <translation>Precios por tramos</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged</source>
        <translation>
            <numerusform>%Ln preparado</numerusform>
            <numerusform>%Ln preparados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on its way</source>
        <translation>
            <numerusform>%Ln en camino</numerusform>
            <numerusform>%Ln en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs checking</source>
        <translation>
            <numerusform>%Ln por comprobar</numerusform>
            <numerusform>%Ln por comprobar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln hecho</numerusform>
            <numerusform>%Ln hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone</source>
        <translation>
            <numerusform>%Ln deshecho</numerusform>
            <numerusform>%Ln deshechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back</source>
        <translation>Escrito y releído</translation>
    </message>
    <message>
        <source>The shop has it already</source>
        <translation>La tienda ya lo tiene</translation>
    </message>
    <message>
        <source>Unchanged since read</source>
        <translation>Sin cambios desde la lectura</translation>
    </message>
    <message>
        <source>Conflict, left out</source>
        <translation>Conflicto, omitido</translation>
    </message>
    <message>
        <source>Sent, and not known whether it arrived</source>
        <translation>Enviado, no se sabe si llegó</translation>
    </message>
    <message>
        <source>Waits for a second yes</source>
        <translation>Espera una segunda confirmación</translation>
    </message>
    <message>
        <source>Edited meanwhile, left as it is</source>
        <translation>Editado entretanto, se deja como está</translation>
    </message>
    <message>
        <source>Follows one that was not sent</source>
        <translation>Sigue a un cambio no enviado</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>No se puede escribir</translation>
    </message>
    <message>
        <source>Not reached, still staged</source>
        <translation>No alcanzado, sigue preparado</translation>
    </message>
    <message>
        <source>Rises from 0</source>
        <translation>Sube desde 0</translation>
    </message>
    <message>
        <source>Rises %1 %</source>
        <translation>Sube un %1&#xa0;%</translation>
    </message>
    <message>
        <source>Falls %1 %</source>
        <translation>Baja un %1&#xa0;%</translation>
    </message>
    <message>
        <source>Free: the price is 0</source>
        <translation>Gratis: el precio es 0</translation>
    </message>
    <message>
        <source>backorders as configured</source>
        <translation>venta sin stock según configuración</translation>
    </message>
    <message>
        <source>out of stock as configured</source>
        <translation>agotado según configuración</translation>
    </message>
    <message>
        <source>low as configured</source>
        <translation>umbral bajo según configuración</translation>
    </message>
    <message>
        <source>managed as configured</source>
        <translation>gestión según configuración</translation>
    </message>
    <message>
        <source>websites</source>
        <translation>sitios web</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitida</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitida</translation>
    </message>
    <message>
        <source>allowed, with a notice</source>
        <translation>permitida, con aviso</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Instead of a name: who staged a change</extracomment>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>CodeQuestion</name>
    <message>
        <source>Enter code…</source>
        <extracomment>A button: type the code that an authenticator app shows</extracomment>
        <translation>Introducir el código…</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Iniciar sesión con un código</translation>
    </message>
    <message>
        <source>Which code does the authenticator app show for this shop?</source>
        <translation>¿Qué código muestra la aplicación de autenticación para esta tienda?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>A button</extracomment>
        <translation>Iniciar sesión</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Grupo de clientes</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Último pedido</translation>
    </message>
    <message>
        <source>Ordered in all</source>
        <translation>Total pedido</translation>
    </message>
    <message>
        <source>Orders of the account that are not canceled, in base currency; empty where they have several</source>
        <translation>Pedidos no cancelados de la cuenta, en moneda base; vacío si hay varias</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Moneda base</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Customer group id</source>
        <translation>Id del grupo de clientes</translation>
    </message>
    <message>
        <source>Website id</source>
        <translation>Id del sitio web</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Store view id</source>
        <translation>Id de la vista de tienda</translation>
    </message>
    <message>
        <source>Store view</source>
        <translation>Vista de tienda</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>1 male, 2 female, 3 not specified</source>
        <translation>1 hombre, 2 mujer, 3 sin especificar</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>NIF-IVA</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Id del pedido</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column title: the order’s number</extracomment>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Estado del pedido</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Fecha de compra</translation>
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
        <translation>Situación</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Total general</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>1 open, 2 paid, 3 canceled</source>
        <translation>1 abierta, 2 pagada, 3 cancelada</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>The payment provider&apos;s number</source>
        <translation>El número del proveedor de pago</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código de origen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>Track numbers</source>
        <translation>N.º de seguimiento</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Transportistas</translation>
    </message>
    <message>
        <source>1 open, 2 refunded, 3 canceled</source>
        <translation>1 abierta, 2 reembolsada, 3 cancelada</translation>
    </message>
    <message>
        <source>Invoice id</source>
        <translation>Id de la factura</translation>
    </message>
    <message>
        <source>Empty for a refund that no invoice&apos;s payment was asked for</source>
        <translation>Vacío en un reembolso que no recurrió al pago de ninguna factura</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Nota de crédito</translation>
    </message>
    <message>
        <source>The order&apos;s key in the shop&apos;s database and in its API</source>
        <translation>La clave del pedido en la base de datos de la tienda y en su API</translation>
    </message>
    <message>
        <source>Moves for invoices, shipments and refunds, not for comments and tracks</source>
        <translation>Cambia con facturas, envíos y reembolsos, no con comentarios ni seguimientos</translation>
    </message>
    <message>
        <source>Country, postcode and city; empty when nothing is shipped</source>
        <translation>País, código postal y ciudad; vacío si no se envía nada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Pieces ordered</source>
        <translation>Unidades pedidas</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Magento&apos;s own state behind the status</source>
        <translation>La situación propia de Magento tras el estado</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Id del cliente</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Billing name</source>
        <translation>Nombre de facturación</translation>
    </message>
    <message>
        <source>Billing company</source>
        <translation>Empresa de facturación</translation>
    </message>
    <message>
        <source>Billing street</source>
        <translation>Calle de facturación</translation>
    </message>
    <message>
        <source>Billing postcode</source>
        <translation>Código postal de facturación</translation>
    </message>
    <message>
        <source>Billing city</source>
        <translation>Ciudad de facturación</translation>
    </message>
    <message>
        <source>Billing region</source>
        <translation>Provincia de facturación</translation>
    </message>
    <message>
        <source>Billing country</source>
        <translation>País de facturación</translation>
    </message>
    <message>
        <source>Billing telephone</source>
        <translation>Teléfono de facturación</translation>
    </message>
    <message>
        <source>Shipping name</source>
        <translation>Nombre de envío</translation>
    </message>
    <message>
        <source>Shipping company</source>
        <translation>Empresa de envío</translation>
    </message>
    <message>
        <source>Shipping street</source>
        <translation>Calle de envío</translation>
    </message>
    <message>
        <source>Shipping postcode</source>
        <translation>Código postal de envío</translation>
    </message>
    <message>
        <source>Shipping city</source>
        <translation>Ciudad de envío</translation>
    </message>
    <message>
        <source>Shipping region</source>
        <translation>Provincia de envío</translation>
    </message>
    <message>
        <source>Shipping country</source>
        <translation>País de envío</translation>
    </message>
    <message>
        <source>Shipping telephone</source>
        <translation>Teléfono de envío</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>Método de envío</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>Grand total, base</source>
        <translation>Total general, base</translation>
    </message>
    <message>
        <source>In the website&apos;s currency: to be added up over store views</source>
        <translation>En la moneda del sitio web: para sumar entre vistas de tienda</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Goods without tax, before discounts</source>
        <translation>Mercancía sin impuestos, antes de descuentos</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Gastos de envío</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Negative, as the shop keeps it</source>
        <translation>Negativo, como lo guarda la tienda</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Different products ordered</source>
        <translation>Número de productos distintos pedidos</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>Por facturar</translation>
    </message>
    <message>
        <source>Pieces not invoiced yet</source>
        <translation>Unidades aún sin facturar</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Pieces not shipped yet; nothing of canceled and closed orders</source>
        <translation>Unidades aún sin enviar; nada de los pedidos cancelados y cerrados</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtual</translation>
    </message>
    <message>
        <source>Nothing to ship</source>
        <translation>Nada que enviar</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Where the order was placed from; empty for orders made in the admin</source>
        <translation>Desde dónde se hizo el pedido; vacío en los creados en el panel de administración</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>Id de línea</translation>
    </message>
    <message>
        <source>Of the order</source>
        <translation>Del pedido</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Id del producto</translation>
    </message>
    <message>
        <source>Parent line</source>
        <translation>Línea superior</translation>
    </message>
    <message>
        <source>The configurable or bundle that this line is a part of</source>
        <translation>El producto configurable o paquete del que forma parte esta línea</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Cant. pedida</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Of one piece, without tax</source>
        <translation>De una unidad, sin impuestos</translation>
    </message>
    <message>
        <source>Row total</source>
        <translation>Total de la línea</translation>
    </message>
    <message>
        <source>Without tax, before discounts</source>
        <translation>Sin impuestos, antes de descuentos</translation>
    </message>
    <message>
        <source>Empty when no product has this SKU</source>
        <translation>Vacío si ningún producto tiene este SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Set by hand, not derived from the quantity</source>
        <translation>Fijado a mano, no derivado de la cantidad</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Stock físico</translation>
    </message>
    <message>
        <source>At all sources together</source>
        <translation>Todos los orígenes juntos</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>Umbral bajo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Source enabled</source>
        <translation>Origen activado</translation>
    </message>
    <message>
        <source>0 = all store views</source>
        <translation>0 = todas las vistas de tienda</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Precio base</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Precio especial</translation>
    </message>
    <message>
        <source>Of prices of all store views</source>
        <translation>De los precios de todas las vistas de tienda</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>By the shop&apos;s own clock</source>
        <translation>Según el reloj de la tienda</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>0 = all websites</source>
        <translation>0 = todos los sitios web</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Cantidad mínima</translation>
    </message>
    <message>
        <source>The price of one piece, or what is taken off in percent</source>
        <translation>El precio de una unidad, o el descuento en tanto por ciento</translation>
    </message>
    <message>
        <source>Price type</source>
        <translation>Tipo de precio</translation>
    </message>
    <message>
        <source>fixed: the price itself; discount: percent off</source>
        <translation>fixed: el precio mismo; discount: descuento en tanto por ciento</translation>
    </message>
    <message>
        <source>Of the price; % for a discount</source>
        <translation>Del precio;&#xa0;% si es un descuento</translation>
    </message>
    <message>
        <source>Attribute set</source>
        <translation>Conjunto de atributos</translation>
    </message>
    <message>
        <source>Attribute set id</source>
        <translation>Id del conjunto de atributos</translation>
    </message>
    <message>
        <source>1 enabled, 2 disabled</source>
        <translation>1 activado, 2 desactivado</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>1 not by itself, 2 catalogue, 3 search, 4 catalogue and search</source>
        <translation>1 no individualmente, 2 catálogo, 3 búsqueda, 4 catálogo y búsqueda</translation>
    </message>
    <message>
        <source>Without special prices and rules; grouped products have none</source>
        <translation>Sin precios especiales ni reglas; los productos agrupados no tienen</translation>
    </message>
    <message>
        <source>At one source at least; set by hand, not derived from the quantity</source>
        <translation>En un origen al menos; fijado a mano, no derivado de la cantidad</translation>
    </message>
    <message>
        <source>Not moved by stock, price and category calls</source>
        <translation>No cambia con llamadas de stock, precio y categoría</translation>
    </message>
    <message>
        <source>Website ids</source>
        <translation>Id de sitios web</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sitios web</translation>
    </message>
    <message>
        <source>Category ids</source>
        <translation>Id de categorías</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Configurable, bundle and grouped products that it belongs to</source>
        <translation>Productos configurables, paquetes y agrupados a los que pertenece</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The one that begins last, whether or not it holds today</source>
        <translation>El que empieza más tarde, valga hoy o no</translation>
    </message>
    <message>
        <source>Stock is managed</source>
        <translation>Stock gestionado</translation>
    </message>
    <message>
        <source>%1, in stock</source>
        <translation>%1, en stock</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Pieces of open orders in the local copy that have not left yet</source>
        <translation>Unidades de pedidos abiertos de la copia local que aún no han salido</translation>
    </message>
    <message>
        <source>Salable</source>
        <translation>Vendible</translation>
    </message>
    <message>
        <source>On hand less what is reserved, counted here. The shop&apos;s index may differ</source>
        <translation>Stock físico menos lo reservado, contado aquí. El índice de la tienda puede diferir</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>At how many sources the product is</source>
        <translation>En cuántos orígenes está el producto</translation>
    </message>
    <message>
        <source>In stock, and fewer pieces at this source than the number in Low below</source>
        <translation>En stock, con menos unidades en este origen que el número de «Bajo por debajo de»</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Bajo por debajo de</translation>
    </message>
    <message>
        <source>Your own number for this source or for all, or else the shop&apos;s</source>
        <translation>Su propio número para este origen o para todos; si no hay, el de la tienda</translation>
    </message>
    <message>
        <source>In stock and counted, and fewer pieces than the number in Low below</source>
        <translation>En stock y contado, con menos unidades que el número de «Bajo por debajo de»</translation>
    </message>
    <message>
        <source>Your own number, or else the shop&apos;s</source>
        <translation>Su propio número; si no hay, el de la tienda</translation>
    </message>
    <message>
        <source>In stock at a source, and fewer pieces there than the number that counts there: yours, or else the one in Low at</source>
        <translation>En stock en un origen, con menos unidades allí que el número que vale allí: el suyo o, si no hay, el Umbral bajo</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Low at sources</source>
        <translation>Bajo en orígenes</translation>
    </message>
    <message>
        <source>Codes of the sources where fewer pieces are in stock than the number that counts there</source>
        <translation>Códigos de los orígenes con menos unidades en stock que el número que cuenta allí</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>API REST</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Stock sources</source>
        <translation>Orígenes de stock</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Tamaño de página</translation>
    </message>
    <message>
        <source>Slashes in SKUs</source>
        <translation>Barras en los SKU</translation>
    </message>
    <message>
        <source>%1: not looked at</source>
        <translation>%1: no comprobado</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturas</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>envíos</translation>
    </message>
    <message>
        <source>credit memos</source>
        <translation>notas de crédito</translation>
    </message>
    <message>
        <source>payment transactions</source>
        <translation>transacciones de pago</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>attribute sets</source>
        <translation>conjuntos de atributos</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>categorías</translation>
    </message>
    <message>
        <source>stock by source</source>
        <translation>stock por origen</translation>
    </message>
    <message>
        <source>stocks</source>
        <translation>stocks</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>customer groups</source>
        <translation>grupos de clientes</translation>
    </message>
    <message>
        <source>price rules and coupons</source>
        <translation>reglas de precio y cupones</translation>
    </message>
    <message>
        <source>websites and store views</source>
        <translation>sitios web y vistas de tienda</translation>
    </message>
    <message>
        <source>state of bulk operations</source>
        <translation>estado de las operaciones masivas</translation>
    </message>
    <message>
        <source>The login may read everything Quartermaster uses</source>
        <translation>El acceso permite leer todo lo que usa Quartermaster</translation>
    </message>
    <message>
        <source>Not offered by this shop: %1</source>
        <translation>No ofrecido por esta tienda: %1</translation>
    </message>
    <message>
        <source>The login may read nothing that Quartermaster uses</source>
        <translation>El acceso no permite leer nada de lo que usa Quartermaster</translation>
    </message>
    <message>
        <source>The login may not read everything</source>
        <translation>El acceso no permite leerlo todo</translation>
    </message>
    <message>
        <source>Add the resources in parentheses to the integration or role in the admin panel (System &gt; Extensions &gt; Integrations &gt; API, or System &gt; Permissions &gt; User Roles). Features whose resources are left out stay empty; that may be what you want.</source>
        <translation>Añada los recursos entre paréntesis a la integración o al rol en el panel de administración (Sistema &gt; Extensiones &gt; Integraciones &gt; API, o Sistema &gt; Permisos &gt; Roles de usuario). Las funciones sin sus recursos quedan vacías; puede que sea lo deseado.</translation>
    </message>
    <message>
        <source>Some lists can&apos;t be read</source>
        <translation>Algunas listas no se pueden leer</translation>
    </message>
    <message>
        <source>Tell whoever runs the shop the texts above: the log of the shop says more.</source>
        <translation>Pase los textos de arriba al responsable de la tienda: el registro de la tienda dice más.</translation>
    </message>
    <message>
        <source>Stock sources: the shop does not list its modules</source>
        <translation>Orígenes de stock: la tienda no enumera sus módulos</translation>
    </message>
    <message>
        <source>Stock is kept by source</source>
        <translation>El stock se lleva por origen</translation>
    </message>
    <message>
        <source>The shop has no multi-source inventory</source>
        <translation>La tienda no tiene inventario de varios orígenes</translation>
    </message>
    <message>
        <source>Magento_InventoryApi is missing or switched off</source>
        <translation>Magento_InventoryApi falta o está desactivado</translation>
    </message>
    <message>
        <source>Stock is read and written as one quantity per product, without sources. If the shop should have sources, have the Magento_Inventory modules enabled.</source>
        <translation>El stock se lee y se escribe como una sola cantidad por producto, sin orígenes. Si la tienda debe tener orígenes, haga activar los módulos Magento_Inventory.</translation>
    </message>
    <message>
        <source>Page size: no list to ask</source>
        <translation>Tamaño de página: no hay lista que pedir</translation>
    </message>
    <message>
        <source>Pages of any size are answered</source>
        <translation>Se responden páginas de cualquier tamaño</translation>
    </message>
    <message>
        <source>The shop answers at most %1 rows per page</source>
        <translation>La tienda responde con un máximo de %1 filas por página</translation>
    </message>
    <message>
        <source>Nothing to do: smaller pages are asked for, which takes longer. To raise it: Stores &gt; Configuration &gt; Services &gt; Magento Web API &gt; Web API Limits.</source>
        <translation>Nada que hacer: se piden páginas más pequeñas, lo que tarda más. Para aumentarlo: Tiendas &gt; Configuración &gt; Servicios &gt; API web de Magento &gt; Límites de la API web.</translation>
    </message>
    <message>
        <source>Page size: the shop did not say</source>
        <translation>Tamaño de página: la tienda no lo dijo</translation>
    </message>
    <message>
        <source>Slashes in SKUs: products may not be read</source>
        <translation>Barras en los SKU: sin permiso para leer productos</translation>
    </message>
    <message>
        <source>SKUs with a slash can be read</source>
        <translation>Los SKU con barra se pueden leer</translation>
    </message>
    <message>
        <source>Products whose SKU holds a slash can&apos;t be reached one by one</source>
        <translation>Los productos cuyo SKU contiene una barra no se pueden pedir uno por uno</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to set &quot;AllowEncodedSlashes NoDecode&quot; in Apache, or to pass paths on unchanged. Until then such products are found through lists.</source>
        <translation>Pida al responsable del servidor que ponga «AllowEncodedSlashes NoDecode» en Apache, o que transmita las rutas sin cambios. Hasta entonces, esos productos se encuentran por las listas.</translation>
    </message>
    <message>
        <source>The shop wants a second factor</source>
        <translation>La tienda pide un segundo factor</translation>
    </message>
    <message>
        <source>Give the code of the authenticator app as the one-time password. For work without a person present use an integration instead of an admin user.</source>
        <translation>Indique el código de la aplicación de autenticación como contraseña de un solo uso. Para trabajar sin nadie presente, use una integración en lugar de un administrador.</translation>
    </message>
    <message>
        <source>Set up two-factor authentication for this user first: log in to the admin panel in a browser and follow what it says. An integration needs no second factor.</source>
        <translation>Configure primero la autenticación de dos factores de este usuario: inicie sesión en el panel de administración con un navegador y siga las instrucciones. Una integración no necesita segundo factor.</translation>
    </message>
    <message>
        <source>This user&apos;s second factor (%1) can&apos;t be used here. Set up Google Authenticator for the user, or use an integration.</source>
        <translation>El segundo factor de este usuario (%1) no se puede usar aquí. Configure Google Authenticator para el usuario, o use una integración.</translation>
    </message>
    <message>
        <source>The one-time password was refused</source>
        <translation>La contraseña de un solo uso fue rechazada</translation>
    </message>
    <message>
        <source>Wait for the next code and give that one. If it is refused too, check the clock of the device that shows it.</source>
        <translation>Espere al código siguiente e introdúzcalo. Si también se rechaza, compruebe el reloj del dispositivo que lo muestra.</translation>
    </message>
    <message>
        <source>The user name or password is wrong, or the account is locked</source>
        <translation>El usuario o la contraseña es incorrecto, o la cuenta está bloqueada</translation>
    </message>
    <message>
        <source>The shop says the same in both cases. Check name and password in a browser; after six failures an account is locked for about half an hour, and every further try starts that anew.</source>
        <translation>La tienda dice lo mismo en ambos casos. Compruebe usuario y contraseña en un navegador; tras seis fallos, una cuenta queda bloqueada una media hora, y cada nuevo intento reinicia ese plazo.</translation>
    </message>
    <message>
        <source> A customer of another website of the shop can&apos;t log in here.</source>
        <translation> Un cliente de otro sitio web de la tienda no puede iniciar sesión aquí.</translation>
    </message>
    <message>
        <source> A disabled user gets the same answer.</source>
        <translation> Un usuario desactivado recibe la misma respuesta.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer to the login holds no token</source>
        <translation>La respuesta de la tienda al inicio de sesión no contiene ningún token</translation>
    </message>
    <message>
        <source>A module of the shop changes the login. Use an integration instead.</source>
        <translation>Un módulo de la tienda cambia el inicio de sesión. Use una integración en su lugar.</translation>
    </message>
    <message>
        <source>The shop did not let the user log in</source>
        <translation>La tienda no dejó entrar al usuario</translation>
    </message>
    <message>
        <source>The customer is let in</source>
        <translation>El cliente tiene acceso</translation>
    </message>
    <message>
        <source>The admin user is let in</source>
        <translation>El administrador tiene acceso</translation>
    </message>
    <message>
        <source>The shop did not take its own token</source>
        <translation>La tienda no aceptó su propio token</translation>
    </message>
    <message>
        <source>The shop gave a token and refuses it at once</source>
        <translation>La tienda dio un token y lo rechaza enseguida</translation>
    </message>
    <message>
        <source>The server&apos;s clock or its token settings are wrong, or several servers do not share their keys. Tell whoever runs the server.</source>
        <translation>El reloj del servidor o sus ajustes de tokens están mal, o varios servidores no comparten sus claves. Avise al responsable del servidor.</translation>
    </message>
    <message>
        <source>The integration is let in (bearer token)</source>
        <translation>La integración tiene acceso (token bearer)</translation>
    </message>
    <message>
        <source>The shop did not answer the login</source>
        <translation>La tienda no respondió al inicio de sesión</translation>
    </message>
    <message>
        <source>The shop does not take the token: bearer tokens are switched off, or this one is not valid</source>
        <translation>La tienda no acepta el token: los tokens bearer están desactivados, o este no es válido</translation>
    </message>
    <message>
        <source>The shop says the same in both cases. Since Magento 2.4.4 tokens of integrations are not taken as bearer unless Stores &gt; Configuration &gt; Services &gt; OAuth &gt; &quot;Allow OAuth Access Tokens to be used as standalone Bearer tokens&quot; is on. Better: use OAuth 1.0a with the integration&apos;s four keys. If it is on, the token was revoked or copied wrong, or the integration is not active.</source>
        <translation>La tienda dice lo mismo en ambos casos. Desde Magento 2.4.4, los tokens de integración no se aceptan como bearer salvo que Tiendas &gt; Configuración &gt; Servicios &gt; OAuth &gt; «Allow OAuth Access Tokens to be used as standalone Bearer tokens» esté activado. Mejor: use OAuth 1.0a con las cuatro claves de la integración. Si está activado, el token fue revocado o mal copiado, o la integración no está activa.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays, tell whoever runs the server the text above and the time.</source>
        <translation>Inténtelo de nuevo en unos minutos. Si persiste, dé al responsable del servidor el texto de arriba y la hora.</translation>
    </message>
    <message>
        <source>The stored secrets are of another kind than the profile&apos;s login</source>
        <translation>Los secretos guardados son de otro tipo que el acceso del perfil</translation>
    </message>
    <message>
        <source>Give the secrets of this profile again.</source>
        <translation>Introduzca de nuevo los secretos de este perfil.</translation>
    </message>
    <message>
        <source>Open the integration in the admin panel (System &gt; Extensions &gt; Integrations) and copy all four values again; they belong together.</source>
        <translation>Abra la integración en el panel de administración (Sistema &gt; Extensiones &gt; Integraciones) y copie de nuevo los cuatro valores; van juntos.</translation>
    </message>
    <message>
        <source>The shop does not know the consumer key</source>
        <translation>La tienda no conoce la clave de consumidor</translation>
    </message>
    <message>
        <source>The consumer key has expired</source>
        <translation>La clave de consumidor ha caducado</translation>
    </message>
    <message>
        <source>The shop does not know the access token, or it was revoked</source>
        <translation>La tienda no conoce el token de acceso, o fue revocado</translation>
    </message>
    <message>
        <source>The access token was revoked</source>
        <translation>El token de acceso fue revocado</translation>
    </message>
    <message>
        <source>The access token belongs to another integration</source>
        <translation>El token de acceso pertenece a otra integración</translation>
    </message>
    <message>
        <source>The shop believes it is called under another address</source>
        <translation>La tienda cree que se la llama por otra dirección</translation>
    </message>
    <message>
        <source>Signatures fit for %1</source>
        <translation>Las firmas son correctas para %1</translation>
    </message>
    <message>
        <source>The proxy or web server in front of the shop has to pass on the scheme, host and port it was called with (X-Forwarded-Proto, Host). Ask whoever runs it.</source>
        <translation>El proxy o servidor web delante de la tienda debe transmitir el esquema, el host y el puerto de la llamada (X-Forwarded-Proto, Host). Consulte a su responsable.</translation>
    </message>
    <message>
        <source>The shop refuses the signature: a secret is wrong</source>
        <translation>La tienda rechaza la firma: un secreto es incorrecto</translation>
    </message>
    <message>
        <source>The integration is not activated: there is no access token yet</source>
        <translation>La integración no está activada: aún no hay token de acceso</translation>
    </message>
    <message>
        <source>Activate the integration in the admin panel (System &gt; Extensions &gt; Integrations &gt; Activate) and copy the four values it then shows.</source>
        <translation>Active la integración en el panel de administración (Sistema &gt; Extensiones &gt; Integraciones &gt; Activar) y copie los cuatro valores que muestra entonces.</translation>
    </message>
    <message>
        <source>The shop refuses the login</source>
        <translation>La tienda rechaza el acceso</translation>
    </message>
    <message>
        <source>The shop takes this computer&apos;s clock for wrong</source>
        <translation>La tienda considera incorrecto el reloj de este equipo</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock from the network. If it is right, the server&apos;s clock and its Date header disagree: tell whoever runs the server.</source>
        <translation>Ponga en hora este equipo por la red. Si está bien, el reloj del servidor y su cabecera Date se contradicen: avise al responsable del servidor.</translation>
    </message>
    <message>
        <source>The web server removes the login before the shop sees it</source>
        <translation>El servidor web elimina las credenciales antes de que la tienda las vea</translation>
    </message>
    <message>
        <source>Apache with PHP-FPM or CGI does not pass the Authorization header on by itself. Ask whoever runs the server to set &quot;CGIPassAuth On&quot;, or: SetEnvIf Authorization &quot;(.*)&quot; HTTP_AUTHORIZATION=$1</source>
        <translation>Apache con PHP-FPM o CGI no transmite por sí mismo la cabecera Authorization. Pida al responsable del servidor que ponga «CGIPassAuth On», o bien: SetEnvIf Authorization &quot;(.*)&quot; HTTP_AUTHORIZATION=$1</translation>
    </message>
    <message>
        <source>The integration is let in (OAuth 1.0a)</source>
        <translation>La integración tiene acceso (OAuth 1.0a)</translation>
    </message>
    <message>
        <source>The integration is not active</source>
        <translation>La integración no está activa</translation>
    </message>
    <message>
        <source>Activate it in the admin panel (System &gt; Extensions &gt; Integrations), and give it at least one resource.</source>
        <translation>Actívela en el panel de administración (Sistema &gt; Extensiones &gt; Integraciones) y dele al menos un recurso.</translation>
    </message>
    <message>
        <source>The shop did not answer</source>
        <translation>La tienda no respondió</translation>
    </message>
    <message>
        <source>paths signed as sent</source>
        <translation>rutas firmadas tal como se envían</translation>
    </message>
    <message>
        <source>paths signed normalised</source>
        <translation>rutas firmadas normalizadas</translation>
    </message>
    <message>
        <source>Signatures fit every SKU</source>
        <translation>Las firmas son correctas para todo SKU</translation>
    </message>
    <message>
        <source>The shop signs in another dialect than the profile says</source>
        <translation>La tienda firma con otra variante que la del perfil</translation>
    </message>
    <message>
        <source>Save the corrected profile: otherwise SKUs with a slash, comma or plus are refused. An update of the shop may have changed it.</source>
        <translation>Guarde el perfil corregido: si no, se rechazan los SKU con barra, coma o signo más. Una actualización de la tienda puede haberlo cambiado.</translation>
    </message>
    <message>
        <source>SKUs with special characters can&apos;t be signed for this shop</source>
        <translation>Los SKU con caracteres especiales no se pueden firmar para esta tienda</translation>
    </message>
    <message>
        <source>Both ways of signing were refused for %1</source>
        <translation>Las dos formas de firmar fueron rechazadas para %1</translation>
    </message>
    <message>
        <source>A proxy in front of the shop probably rewrites the path. Ask whoever runs it to pass paths on unchanged.</source>
        <translation>Un proxy delante de la tienda probablemente reescribe la ruta. Pida a su responsable que transmita las rutas sin cambios.</translation>
    </message>
    <message>
        <source>A web server&apos;s password stands in front of the shop</source>
        <translation>La contraseña de un servidor web protege la tienda</translation>
    </message>
    <message>
        <source>The shop is in maintenance mode</source>
        <translation>La tienda está en modo de mantenimiento</translation>
    </message>
    <message>
        <source>Wait until the work is done, or have maintenance mode switched off (bin/magento maintenance:disable).</source>
        <translation>Espere a que termine el trabajo, o haga desactivar el modo de mantenimiento (bin/magento maintenance:disable).</translation>
    </message>
    <message>
        <source>The shop asks for a pause</source>
        <translation>La tienda pide una pausa</translation>
    </message>
    <message>
        <source>Wait some minutes. If it happens again, ask the hosting provider to allow more requests from this computer.</source>
        <translation>Espere unos minutos. Si vuelve a ocurrir, pida al proveedor de alojamiento que permita más peticiones desde este equipo.</translation>
    </message>
    <message>
        <source>The shop or its web server is broken</source>
        <translation>La tienda o su servidor web está averiado</translation>
    </message>
    <message>
        <source>Open the shop in a browser. If it fails there too, tell whoever runs the server; else tell them the text above and the time.</source>
        <translation>Abra la tienda en un navegador. Si también falla, avise al responsable del servidor; si no, dele el texto de arriba y la hora.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password</source>
        <translation>El proxy pide un nombre y una contraseña</translation>
    </message>
    <message>
        <source>Something in front of the shop refuses the request</source>
        <translation>Algo delante de la tienda rechaza la petición</translation>
    </message>
    <message>
        <source>Ask the hosting provider to let this computer&apos;s address through to /rest (firewall, bot protection, country block).</source>
        <translation>Pida al proveedor de alojamiento que deje pasar la dirección de este equipo hasta /rest (cortafuegos, protección contra bots, bloqueo por país).</translation>
    </message>
    <message>
        <source>The encrypted connection was refused</source>
        <translation>La conexión cifrada fue rechazada</translation>
    </message>
    <message>
        <source>The proxy, or the shop behind it, does not answer</source>
        <translation>El proxy, o la tienda detrás de él, no responde</translation>
    </message>
    <message>
        <source>Nothing answers at %1</source>
        <translation>Nada responde en %1</translation>
    </message>
    <message>
        <source>Check the address for typing errors. If the shop is reached through a company network or a VPN, connect to that first.</source>
        <translation>Compruebe si hay errores al teclear la dirección. Si se llega a la tienda por una red de empresa o una VPN, conéctese antes a ella.</translation>
    </message>
    <message>
        <source>The shop redirects in circles</source>
        <translation>La tienda redirige en círculo</translation>
    </message>
    <message>
        <source>Open the address in a browser, and use the one it ends at.</source>
        <translation>Abra la dirección en un navegador y use aquella en la que termina.</translation>
    </message>
    <message>
        <source>This is a Magento shop, but its REST API does not answer</source>
        <translation>Es una tienda Magento, pero su API REST no responde</translation>
    </message>
    <message>
        <source>Have the web server send /rest to Magento (the rewrite rules of its nginx or Apache sample), or give the address under which /rest answers, for example with /index.php at the end.</source>
        <translation>Haga que el servidor web dirija /rest a Magento (las reglas de reescritura de su ejemplo para nginx o Apache), o indique la dirección en la que responde /rest, por ejemplo con /index.php al final.</translation>
    </message>
    <message>
        <source>No Magento shop answers at this address</source>
        <translation>Ninguna tienda Magento responde en esta dirección</translation>
    </message>
    <message>
        <source>Use the address of the shop&apos;s front page. If the shop lives in a folder, give the folder too, for example https://www.example.com/shop.</source>
        <translation>Use la dirección de la portada de la tienda. Si la tienda está en una carpeta, indique también la carpeta, por ejemplo https://www.example.com/shop.</translation>
    </message>
    <message>
        <source>The shop leads elsewhere instead of answering</source>
        <translation>La tienda lleva a otra parte en lugar de responder</translation>
    </message>
    <message>
        <source>Something in front of the shop (a login page, a country choice, a consent page) has to leave /rest alone. Ask whoever runs the server.</source>
        <translation>Lo que hay delante de la tienda (página de acceso, elección de país, página de consentimiento) debe dejar /rest en paz. Consulte al responsable del servidor.</translation>
    </message>
    <message>
        <source>The shop has another address: %1</source>
        <translation>La tienda tiene otra dirección: %1</translation>
    </message>
    <message>
        <source>Check that this is your shop and use %1 as the address. Keys are never sent on to another host by themselves.</source>
        <translation>Compruebe que es su tienda y use %1 como dirección. Las claves nunca se transmiten por sí solas a otro host.</translation>
    </message>
    <message>
        <source>The shop leads from https back to plain http</source>
        <translation>La tienda lleva de https de vuelta a http sin cifrar</translation>
    </message>
    <message>
        <source>Have the shop&apos;s base URLs set to https (Stores &gt; Configuration &gt; General &gt; Web).</source>
        <translation>Haga poner las URL base de la tienda en https (Tiendas &gt; Configuración &gt; General &gt; Web).</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate is trusted</source>
        <translation>La conexión está cifrada, el certificado es de confianza</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate is the pinned one</source>
        <translation>La conexión está cifrada, el certificado es el fijado</translation>
    </message>
    <message>
        <source>Not encrypted; the shop runs on this computer</source>
        <translation>Sin cifrar; la tienda funciona en este equipo</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>La conexión no está cifrada</translation>
    </message>
    <message>
        <source>Anyone on the way can read the keys and the customers&apos; data. Use https.</source>
        <translation>Cualquiera en el trayecto puede leer las claves y los datos de los clientes. Use https.</translation>
    </message>
    <message>
        <source>The address is that of the admin panel</source>
        <translation>La dirección es la del panel de administración</translation>
    </message>
    <message>
        <source>The shop answers at %1</source>
        <translation>La tienda responde en %1</translation>
    </message>
    <message>
        <source>Use %1 as the address.</source>
        <translation>Use %1 como dirección.</translation>
    </message>
    <message>
        <source>The shop answers</source>
        <translation>La tienda responde</translation>
    </message>
    <message>
        <source>The shop has moved to %1</source>
        <translation>La tienda se ha mudado a %1</translation>
    </message>
    <message>
        <source>Use %1 as the address: a redirected write would be lost.</source>
        <translation>Use %1 como dirección: una escritura redirigida se perdería.</translation>
    </message>
    <message>
        <source>Anyone on the way could read the keys, so they were not sent. Use https, or allow plain http for this profile if the network is your own.</source>
        <translation>Cualquiera en el trayecto podría leer las claves, por eso no se enviaron. Use https, o permita http sin cifrar para este perfil si la red es suya.</translation>
    </message>
    <message>
        <source>The REST API answers</source>
        <translation>La API REST responde</translation>
    </message>
    <message>
        <source>The REST API is under another address</source>
        <translation>La API REST está en otra dirección</translation>
    </message>
    <message>
        <source>This is no address of a shop</source>
        <translation>Esta no es la dirección de una tienda</translation>
    </message>
    <message>
        <source>Give the address of the shop&apos;s front page, for example https://www.example.com.</source>
        <translation>Indique la dirección de la portada de la tienda, por ejemplo https://www.example.com.</translation>
    </message>
    <message>
        <source>Clock: the shop does not tell its time</source>
        <translation>Reloj: la tienda no da su hora</translation>
    </message>
    <message>
        <source>shop %1, this computer %2</source>
        <translation>tienda %1, este equipo %2</translation>
    </message>
    <message>
        <source>The shop&apos;s clock and this computer&apos;s agree</source>
        <translation>Los relojes de la tienda y de este equipo coinciden</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds behind the shop&apos;s</source>
        <translation>
            <numerusform>El reloj de este equipo va %n segundo por detrás del de la tienda</numerusform>
            <numerusform>El reloj de este equipo va %n segundos por detrás del de la tienda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds ahead of the shop&apos;s</source>
        <translation>
            <numerusform>El reloj de este equipo va %n segundo por delante del de la tienda</numerusform>
            <numerusform>El reloj de este equipo va %n segundos por delante del de la tienda</numerusform>
        </translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock from the network. If it is right, the server&apos;s is wrong: tell whoever runs it. Until then the difference is allowed for when requests are signed.</source>
        <translation>Ponga en hora este equipo por la red. Si está bien, el del servidor está mal: avise a su responsable. Hasta entonces, la diferencia se tiene en cuenta al firmar las peticiones.</translation>
    </message>
    <message>
        <source>The guard uses the header that the shop&apos;s keys need, so both can&apos;t be sent. Ask whoever runs the server to exempt /rest and /graphql from the password, or to let this computer&apos;s address in without it.</source>
        <translation>La protección usa la cabecera que necesitan las claves de la tienda, así que no se pueden enviar ambas. Pida al responsable del servidor que exima /rest y /graphql de la contraseña, o que deje entrar sin ella la dirección de este equipo.</translation>
    </message>
    <message>
        <source>Check the proxy of this profile (%1), or choose a direct connection.</source>
        <translation>Compruebe el proxy de este perfil (%1), o elija una conexión directa.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer&apos;s network settings, or choose a direct connection for this profile.</source>
        <translation>Compruebe el proxy en los ajustes de red de este equipo, o elija una conexión directa para este perfil.</translation>
    </message>
    <message>
        <source>%1 SHA-256 fingerprint %2</source>
        <translation>%1 Huella SHA-256 %2</translation>
    </message>
    <message>
        <source>If the shop&apos;s certificate was renewed, compare the new fingerprint with whoever runs the server and pin it anew. If nobody renewed it, do not go on: somebody may be listening.</source>
        <translation>Si se renovó el certificado de la tienda, compare la nueva huella con el responsable del servidor y fíjela de nuevo. Si nadie lo renovó, no siga: alguien podría estar escuchando.</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate as a PEM file: it begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Indique el certificado de la autoridad como archivo PEM: empieza por -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Use the name the certificate is for as the address, or have the certificate extended.</source>
        <translation>Use como dirección el nombre para el que se emitió el certificado, o haga ampliar el certificado.</translation>
    </message>
    <message>
        <source>Have the certificate of the shop renewed. If other sites fail too, check this computer&apos;s date.</source>
        <translation>Haga renovar el certificado de la tienda. Si otros sitios también fallan, compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Compruebe la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>If the shop uses a private certificate authority, add that authority&apos;s certificate to the profile, or compare the fingerprint with whoever runs the server and pin it.</source>
        <translation>Si la tienda usa una autoridad de certificación privada, añada el certificado de esa autoridad al perfil, o compare la huella con el responsable del servidor y fíjela.</translation>
    </message>
    <message>
        <source>The server has to offer TLS 1.2 or later. Ask whoever runs it.</source>
        <translation>El servidor debe ofrecer TLS 1.2 o posterior. Consulte a su responsable.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to check its certificate.</source>
        <translation>Pida al responsable del servidor que compruebe su certificado.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>stores</source>
        <translation>tiendas</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>categorías</translation>
    </message>
    <message>
        <source>customer groups</source>
        <translation>grupos de clientes</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>orígenes</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturas</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>envíos</translation>
    </message>
    <message>
        <source>credit memos</source>
        <translation>notas de crédito</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transacciones</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>stock</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>precios</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>cart rules</source>
        <translation>reglas de carrito</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>cupones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s)</source>
        <translation>
            <numerusform>%Ln tienda</numerusform>
            <numerusform>%Ln tiendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s)</source>
        <translation>
            <numerusform>%Ln atributo</numerusform>
            <numerusform>%Ln atributos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(ies)</source>
        <translation>
            <numerusform>%Ln categoría</numerusform>
            <numerusform>%Ln categorías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer group(s)</source>
        <translation>
            <numerusform>%Ln grupo de clientes</numerusform>
            <numerusform>%Ln grupos de clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln origen</numerusform>
            <numerusform>%Ln orígenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln factura</numerusform>
            <numerusform>%Ln facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shipment(s)</source>
        <translation>
            <numerusform>%Ln envío</numerusform>
            <numerusform>%Ln envíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit memo(s)</source>
        <translation>
            <numerusform>%Ln nota de crédito</numerusform>
            <numerusform>%Ln notas de crédito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transacción</numerusform>
            <numerusform>%Ln transacciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln producto</numerusform>
            <numerusform>%Ln productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln ubicación</numerusform>
            <numerusform>%Ln ubicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln precio</numerusform>
            <numerusform>%Ln precios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cart rule(s)</source>
        <translation>
            <numerusform>%Ln regla de carrito</numerusform>
            <numerusform>%Ln reglas de carrito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coupon(s)</source>
        <translation>
            <numerusform>%Ln cupón</numerusform>
            <numerusform>%Ln cupones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>%1 in</source>
        <extracomment>A filter as a chip: the column, then a period: “Placed in” “the last 14 days”. %1 is the column.</extracomment>
        <translation>%1 en</translation>
    </message>
    <message>
        <source>%1 since</source>
        <extracomment>%1 is a column with a time, a date follows: “Placed since” “1 Nov”</extracomment>
        <translation>%1 desde</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 antes de</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Between the column and a date: “Placed from 1 Nov”</extracomment>
        <translation>desde el</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between the column and a date: “Placed until 1 Nov”</extracomment>
        <translation>hasta el</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Between the column and a date: “Placed after 1 Nov”</extracomment>
        <translation>después de</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Between the column and a value, as the words below: “Status is Processing”</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>se parece a</translation>
    </message>
    <message>
        <source>is not like</source>
        <translation>no se parece a</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>tiene valor</translation>
    </message>
    <message>
        <source>is not set</source>
        <translation>no tiene valor</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>list has</source>
        <extracomment>The value of the column is a list, of which the word that follows is one</extracomment>
        <translation>la lista contiene</translation>
    </message>
    <message>
        <source>list has not</source>
        <translation>la lista no contiene</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide con</translation>
    </message>
    <message>
        <source>is, or both are empty</source>
        <translation>es, o ambos están vacíos</translation>
    </message>
    <message>
        <source>is not, and not both are empty</source>
        <translation>no es, y no están ambos vacíos</translation>
    </message>
    <message>
        <source>is, or is not set</source>
        <translation>es, o no tiene valor</translation>
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
        <translation>hoy %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The order&apos;s documents could not be read.</source>
        <translation>No se pudieron leer los documentos del pedido.</translation>
    </message>
    <message>
        <source>The document %1 was made at the same time and may be this one or somebody else&apos;s.</source>
        <translation>El documento %1 se creó al mismo tiempo; puede ser este o el de otra persona.</translation>
    </message>
    <message>
        <source>The shop answered with the document %1 and does not show it among the order&apos;s.</source>
        <translation>La tienda respondió con el documento %1 y no lo muestra entre los del pedido.</translation>
    </message>
    <message>
        <source>The order&apos;s quantities have changed, and there is no new document.</source>
        <translation>Las cantidades del pedido han cambiado, y no hay ningún documento nuevo.</translation>
    </message>
    <message>
        <source>There is a new transaction, and no document for it.</source>
        <translation>Hay una transacción nueva, y ningún documento para ella.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The spreadsheet is damaged: %1</source>
        <translation>La hoja de cálculo está dañada: %1</translation>
    </message>
    <message>
        <source>This is no .xlsx spreadsheet. Save it as .xlsx or as CSV.</source>
        <translation>Esto no es una hoja de cálculo .xlsx. Guárdela como .xlsx o como CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet holds more than can be imported at once. Cut it into several files.</source>
        <translation>La hoja de cálculo contiene más de lo que se puede importar de una vez. Divídala en varios archivos.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>The spreadsheet has a password. Save it without one.</source>
        <translation>La hoja de cálculo tiene contraseña. Guárdela sin ella.</translation>
    </message>
    <message>
        <source>Two columns stand for %1. Take one of them away.</source>
        <translation>Dos columnas representan %1. Quite una de ellas.</translation>
    </message>
    <message>
        <source>The first row names no column %1.</source>
        <translation>La primera fila no nombra ninguna columna %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>The file has %1 MB; tables up to %2 MB can be imported. Cut it into several files.</source>
        <translation>El archivo ocupa %1 MB; se pueden importar tablas de hasta %2 MB. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>it has more than %1 cells</source>
        <translation>tiene más de %1 celdas</translation>
    </message>
    <message>
        <source>something stands behind a closing quote</source>
        <translation>hay algo tras una comilla de cierre</translation>
    </message>
    <message>
        <source>a closing quote is missing</source>
        <translation>falta una comilla de cierre</translation>
    </message>
    <message>
        <source>a cell has more than %1 characters</source>
        <translation>una celda tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>This is a spreadsheet of an old format, or one with a password. Save it as .xlsx without a password, or as CSV.</source>
        <translation>Es una hoja de cálculo de un formato antiguo, o con contraseña. Guárdela como .xlsx sin contraseña, o como CSV.</translation>
    </message>
    <message>
        <source>This is a PDF, not a table. Export the table as CSV or XLSX.</source>
        <translation>Esto es un PDF, no una tabla. Exporte la tabla como CSV o XLSX.</translation>
    </message>
    <message>
        <source>The text is encoded as UTF-32. Save it as UTF-8.</source>
        <translation>El texto está codificado en UTF-32. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The file cannot be read twice: %1</source>
        <translation>El archivo no se puede leer dos veces: %1</translation>
    </message>
    <message>
        <source>This is not a text: it holds bytes that no text has. Save the table as CSV in UTF-8.</source>
        <translation>Esto no es un texto: contiene bytes que ningún texto tiene. Guarde la tabla como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor UTF-16 nor Windows-1252. Save the table as CSV in UTF-8.</source>
        <translation>El texto no está en UTF-8, UTF-16 ni Windows-1252. Guarde la tabla como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Row %1: the text is not %2 there. Save the table as CSV in UTF-8.</source>
        <translation>Fila %1: ahí el texto no está en %2. Guarde la tabla como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>The first row names no column source_code. Add it, or say which source is meant.</source>
        <translation>La primera fila no nombra ninguna columna source_code. Añádala, o indique de qué origen se trata.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Cut it into several files.</source>
        <translation>El archivo tiene más de %1 filas. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>El archivo %1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>El archivo %1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>it brings a document type</source>
        <translation>contiene una declaración de tipo de documento</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet.</source>
        <translation>La hoja de cálculo no tiene ninguna hoja.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot;; there is %2.</source>
        <translation>No hay ninguna hoja «%1»; hay %2.</translation>
    </message>
    <message>
        <source>its cells cannot be told apart</source>
        <translation>sus celdas no se pueden distinguir</translation>
    </message>
    <message>
        <source>a part of it is larger than it says</source>
        <translation>una parte es mayor de lo que indica</translation>
    </message>
    <message>
        <source>it does not say how large %1 is</source>
        <translation>no indica el tamaño de %1</translation>
    </message>
    <message>
        <source>its cells have more text than can be imported</source>
        <translation>sus celdas contienen más texto del que se puede importar</translation>
    </message>
    <message>
        <source>With a column &quot;%1&quot; the prices are tier prices, which need a column quantity. Add it, or leave &quot;%1&quot; out.</source>
        <translation>Con una columna «%1», los precios son precios por tramos, que necesitan una columna quantity. Añádala, o deje fuera «%1».</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>El archivo no se puede leer: %1</translation>
    </message>
    <message>
        <source>The spreadsheet holds more text than can be imported at once. Cut it into several files.</source>
        <translation>La hoja de cálculo contiene más texto del que se puede importar de una vez. Divídala en varios archivos.</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>The link is too long.</source>
        <translation>El enlace es demasiado largo.</translation>
    </message>
    <message>
        <source>A link begins with %1</source>
        <translation>Un enlace empieza por %1</translation>
    </message>
    <message>
        <source>The link names no shop.</source>
        <translation>El enlace no nombra ninguna tienda.</translation>
    </message>
    <message>
        <source>The link names neither an order, a product nor a customer.</source>
        <translation>El enlace no nombra un pedido, ni un producto, ni un cliente.</translation>
    </message>
    <message>
        <source>What the link names cannot be the number of an order, a SKU or the id of a customer.</source>
        <translation>Lo que nombra el enlace no puede ser un número de pedido, ni un SKU, ni el id de un cliente.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>All orders</source>
        <translation>Todos los pedidos</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Últimos 14 días</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Unpaid over 24 h</source>
        <translation>Sin pagar más de 24 h</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>B2B</source>
        <translation>B2B</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>Por facturar</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Enviados en parte</translation>
    </message>
    <message>
        <source>Refunded, changed in 7 days</source>
        <translation>Reembolsados, cambiados en 7 días</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Todos los productos</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activados</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivados</translation>
    </message>
    <message>
        <source>Configurable</source>
        <translation>Configurables</translation>
    </message>
    <message>
        <source>Bundles and groups</source>
        <translation>Paquetes y agrupados</translation>
    </message>
    <message>
        <source>All SKUs</source>
        <translation>Todos los SKU</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Stock bajo</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>New in 30 days</source>
        <translation>Nuevos (30 días)</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>All prices</source>
        <translation>Todos los precios</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln producto</numerusform>
            <numerusform>%Ln productos</numerusform>
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
        <translation>Precios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln precio</numerusform>
            <numerusform>%Ln precios</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>The order is on hold already.</source>
        <translation>El pedido ya está retenido.</translation>
    </message>
    <message>
        <source>The order is not on hold.</source>
        <translation>El pedido no está retenido.</translation>
    </message>
    <message>
        <source>The order is canceled already.</source>
        <translation>El pedido ya está cancelado.</translation>
    </message>
    <message>
        <source>Nothing is left to cancel: refund what was invoiced.</source>
        <translation>No queda nada que cancelar: reembolse lo facturado.</translation>
    </message>
    <message>
        <source>Nothing is left to invoice.</source>
        <translation>No queda nada que facturar.</translation>
    </message>
    <message>
        <source>Nothing is left to ship.</source>
        <translation>No queda nada que enviar.</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>No queda nada que reembolsar.</translation>
    </message>
    <message>
        <source>The order has a parcel with the number %1 already.</source>
        <translation>El pedido ya tiene un bulto con el número %1.</translation>
    </message>
    <message>
        <source>The order has the status %1 already.</source>
        <translation>El pedido ya tiene el estado %1.</translation>
    </message>
    <message>
        <source>The order is on hold. Take it off hold first.</source>
        <translation>El pedido está retenido. Quite antes la retención.</translation>
    </message>
    <message>
        <source>The payment provider is reviewing the order. Wait for the result.</source>
        <translation>El proveedor de pago está revisando el pedido. Espere el resultado.</translation>
    </message>
    <message>
        <source>The order is canceled.</source>
        <translation>El pedido está cancelado.</translation>
    </message>
    <message>
        <source>The order is closed.</source>
        <translation>El pedido está cerrado.</translation>
    </message>
    <message>
        <source>The order is complete.</source>
        <translation>El pedido está completado.</translation>
    </message>
    <message>
        <source>Nothing in the order is shipped: its goods are virtual.</source>
        <translation>En este pedido no se envía nada: sus artículos son virtuales.</translation>
    </message>
    <message>
        <source>An extension of the shop has locked the lines that are open.</source>
        <translation>Una extensión de la tienda ha bloqueado las líneas abiertas.</translation>
    </message>
    <message>
        <source>The shop has no such order.</source>
        <translation>La tienda no tiene ese pedido.</translation>
    </message>
    <message>
        <source>The order has no line with %1.</source>
        <translation>El pedido no tiene ninguna línea con %1.</translation>
    </message>
    <message>
        <source>%1 cannot be named by itself: use the line of the set it belongs to, or the lines of its parts.</source>
        <translation>%1 no se puede nombrar por sí solo: use la línea del conjunto al que pertenece, o las líneas de sus partes.</translation>
    </message>
    <message>
        <source>Only %2 are open of %1.</source>
        <translation>Solo quedan %2 abiertas de %1.</translation>
    </message>
    <message>
        <source>The quantity of %1 has to be more than 0.</source>
        <translation>La cantidad de %1 debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The comment is empty.</source>
        <translation>El comentario está vacío.</translation>
    </message>
    <message>
        <source>A parcel has no tracking number.</source>
        <translation>Un bulto no tiene número de seguimiento.</translation>
    </message>
    <message>
        <source>The order has no such shipment.</source>
        <translation>El pedido no tiene ese envío.</translation>
    </message>
    <message>
        <source>The order has no such invoice. Choose one of its invoices.</source>
        <translation>El pedido no tiene esa factura. Elija una de sus facturas.</translation>
    </message>
    <message>
        <source>The source %1 does not serve the order&apos;s stock.</source>
        <translation>El origen %1 no sirve al stock del pedido.</translation>
    </message>
    <message>
        <source>The sources of the order have only %2 of %1.</source>
        <translation>Los orígenes del pedido solo tienen %2 de %1.</translation>
    </message>
    <message>
        <source>The goods come from several sources. Say which source each parcel is of.</source>
        <translation>La mercancía viene de varios orígenes. Indique de qué origen es cada bulto.</translation>
    </message>
    <message>
        <source>No money moves online with the payment method %1.</source>
        <translation>Con el método de pago %1 no se mueve dinero en línea.</translation>
    </message>
    <message>
        <source>The invoice was not captured online. Refund it offline.</source>
        <translation>La factura no se capturó en línea. Reembólsela fuera de línea.</translation>
    </message>
    <message>
        <source>The order&apos;s state does not have the status %1.</source>
        <translation>La situación del pedido no admite el estado %1.</translation>
    </message>
    <message>
        <source>It is not known whether an earlier action arrived. Settle that first.</source>
        <translation>No se sabe si llegó una acción anterior. Resuélvalo primero.</translation>
    </message>
    <message>
        <source>The order has changed since this was planned. Plan it again.</source>
        <translation>El pedido ha cambiado desde que se planificó esto. Planifíquelo de nuevo.</translation>
    </message>
    <message>
        <source>A shipment has the tracking number %1 already, and not everything that is wanted in it. Ship the rest with another number or without one.</source>
        <translation>Un envío ya tiene el número de seguimiento %1, pero no todo lo que se pide en él. Envíe el resto con otro número o sin número.</translation>
    </message>
    <message>
        <source>No source that is enabled serves the order&apos;s stock.</source>
        <translation>Ningún origen activado sirve las existencias del pedido.</translation>
    </message>
    <message>
        <source>No source of the order has any of %1.</source>
        <translation>Ningún origen del pedido tiene %1.</translation>
    </message>
    <message>
        <source>An earlier import of %1 shipped the same pieces of the order.</source>
        <translation>Una importación anterior de %1 envió las mismas piezas del pedido.</translation>
    </message>
</context>
<context>
    <name>OrderPush</name>
    <message>
        <source>The order is without it, and it may still arrive until %1 UTC.</source>
        <translation>El pedido está sin ello, y aún puede llegar hasta el %1 UTC.</translation>
    </message>
    <message>
        <source>The order is without it, and money may have moved. Look at the payment provider&apos;s account, then decide.</source>
        <translation>El pedido está sin ello, y puede haberse movido dinero. Consulte la cuenta del proveedor de pago y decida después.</translation>
    </message>
    <message>
        <source>The shop took fewer pieces than were asked for: %1 are missing.</source>
        <translation>La tienda tomó menos unidades de las pedidas: faltan %1.</translation>
    </message>
    <message>
        <source>The shop does not cancel this order.</source>
        <translation>La tienda no cancela este pedido.</translation>
    </message>
    <message>
        <source>The shop answered with an error and did it all the same: %1</source>
        <translation>La tienda respondió con un error y lo hizo de todos modos: %1</translation>
    </message>
    <message>
        <source>Money may have moved: look at the payment provider&apos;s account.</source>
        <translation>Puede haberse movido dinero: consulte la cuenta del proveedor de pago.</translation>
    </message>
    <message>
        <source>The shop answered with success, and the order is without it.</source>
        <translation>La tienda respondió con éxito, y el pedido está sin ello.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Packing slip</source>
        <translation>Albarán</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Envío %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>%1 more of your order will follow in another parcel.</source>
        <translation>El resto de su pedido (%1) llegará en otro bulto.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Lista de recogida</translation>
    </message>
    <message>
        <source>Pick list %1</source>
        <translation>Lista de recogida %1</translation>
    </message>
    <message>
        <source>%1 pieces for %2 shipments</source>
        <translation>%1 unidades para %2 envíos</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>For orders</source>
        <translation>Para pedidos</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>El archivo %1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>La impresora no acepta nada.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The printer takes no more pages.</source>
        <translation>La impresora no acepta más páginas.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The product is not at this source yet. Give a quantity with it.</source>
        <translation>El producto aún no está en este origen. Indique también una cantidad.</translation>
    </message>
    <message>
        <source>The shop has no such store view.</source>
        <translation>La tienda no tiene esa vista de tienda.</translation>
    </message>
    <message>
        <source>The other tier prices of the product are not known. Read the shop again.</source>
        <translation>No se conocen los demás precios por tramos del producto. Lea la tienda de nuevo.</translation>
    </message>
    <message>
        <source>This value cannot be taken away, only changed.</source>
        <translation>Este valor no se puede quitar, solo cambiar.</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>A product of this type has no price of its own: its parts have.</source>
        <translation>Un producto de este tipo no tiene precio propio: lo tienen sus partes.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Precio base</translation>
    </message>
    <message>
        <source>all store views</source>
        <translation>todas las vistas de tienda</translation>
    </message>
    <message>
        <source>as all store views</source>
        <translation>como todas las vistas de tienda</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Precio especial</translation>
    </message>
    <message>
        <source>No special price</source>
        <translation>Sin precio especial</translation>
    </message>
    <message>
        <source>days are by the shop&apos;s clock, the last one included</source>
        <translation>días según el reloj de la tienda, el último incluido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Sin coste</translation>
    </message>
    <message>
        <source>As all store views</source>
        <translation>Como todas las vistas de tienda</translation>
    </message>
</context>
<context>
    <name>PriceFormula</name>
    <message>
        <source>Write a formula, such as price * 1.05</source>
        <translation>Escriba una fórmula, como price * 1.05</translation>
    </message>
    <message>
        <source>This formula cannot be read: %1</source>
        <translation>Esta fórmula no se puede leer: %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>No existe %1</translation>
    </message>
    <message>
        <source>The result is no price</source>
        <translation>El resultado no es un precio</translation>
    </message>
    <message>
        <source>Decimals in a formula have a point, as in price * 1.05, and a blank stands behind other commas</source>
        <translation>En una fórmula los decimales van tras un punto, como en price * 1.05, y tras las demás comas va un espacio</translation>
    </message>
    <message>
        <source>This formula has more than one result</source>
        <translation>Esta fórmula tiene más de un resultado</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>not edited here</source>
        <translation>no se edita aquí</translation>
    </message>
    <message>
        <source>same everywhere</source>
        <translation>igual en todas partes</translation>
    </message>
    <message>
        <source>every view uses the default</source>
        <translation>todas las vistas usan el predeterminado</translation>
    </message>
    <message>
        <source>differs in %1</source>
        <translation>difiere en %1</translation>
    </message>
    <message>
        <source>Use default</source>
        <translation>Usar predeterminado</translation>
    </message>
    <message>
        <source>differs between its views</source>
        <translation>difiere entre sus vistas</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>predeterminado: %1</translation>
    </message>
    <message>
        <source>uses default</source>
        <translation>valor predeterminado</translation>
    </message>
    <message>
        <source>own value of %1</source>
        <translation>valor propio de %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sitios web</translation>
    </message>
    <message>
        <source>Out of stock at</source>
        <translation>Agotado en</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Umbral bajo</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>Venta sin stock</translation>
    </message>
    <message>
        <source>Stock is managed</source>
        <translation>Stock gestionado</translation>
    </message>
    <message>
        <source>As the shop is configured</source>
        <translation>Según la configuración</translation>
    </message>
    <message>
        <source>as the shop&apos;s configuration has it</source>
        <translation>según la configuración de la tienda</translation>
    </message>
    <message>
        <source>the product&apos;s own</source>
        <translation>propio del producto</translation>
    </message>
    <message>
        <source>these can be edited in shops with one source</source>
        <translation>editables en tiendas con un solo origen</translation>
    </message>
</context>
<context>
    <name>PullLog</name>
    <message>
        <source>%1 read</source>
        <translation>%1 leídos</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiados</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 desaparecidos</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nada cambió</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <translation>no permitido: %1</translation>
    </message>
    <message>
        <source>this shop has no such thing</source>
        <translation>esta tienda no tiene nada así</translation>
    </message>
    <message>
        <source>stopped to ask: %1</source>
        <translation>detenido para preguntar: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>error: %1</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>%1, in %2 s</source>
        <translation>%1, en %2 s</translation>
    </message>
    <message>
        <source>%1 again: %2</source>
        <translation>%1, nueva lectura: %2</translation>
    </message>
    <message>
        <source>%1 again: %2 (%3)</source>
        <translation>%1, nueva lectura: %2 (%3)</translation>
    </message>
    <message>
        <source>canceled; what was read is kept</source>
        <translation>cancelado; lo leído se conserva</translation>
    </message>
</context>
<context>
    <name>PullText</name>
    <message>
        <source>%1 is no longer in the shop and was removed</source>
        <translation>%1 ya no está en la tienda y se quitó</translation>
    </message>
    <message>
        <source>%1 is missing in the shop&apos;s lists but there when asked for: kept</source>
        <translation>%1 falta en las listas de la tienda, pero está al pedirlo: se conserva</translation>
    </message>
    <message>
        <source>%1 is missing in the shop&apos;s lists, and asking for it failed: kept. %2</source>
        <translation>%1 falta en las listas de la tienda, y falló al pedirlo: se conserva. %2</translation>
    </message>
    <message>
        <source>store view %1 was not read before: every product is read again</source>
        <translation>la vista de tienda %1 no se había leído antes: se vuelven a leer todos los productos</translation>
    </message>
    <message>
        <source>values of single store views are left out. %1</source>
        <translation>se omiten los valores de vistas de tienda concretas. %1</translation>
    </message>
    <message>
        <source>orders of new documents could not be read again. %1</source>
        <translation>no se pudieron volver a leer los pedidos de documentos nuevos. %1</translation>
    </message>
    <message>
        <source>stock per source is left out. %1</source>
        <translation>se omite el stock por origen. %1</translation>
    </message>
    <message>
        <source>the older stock items are left out. %1</source>
        <translation>se omiten las fichas de stock antiguas. %1</translation>
    </message>
    <message>
        <source>the shop gives no prices for the SKU %1</source>
        <translation>la tienda no da precios para el SKU %1</translation>
    </message>
    <message>
        <source>the local copy takes more space than it could. %1</source>
        <translation>la copia local ocupa más espacio del necesario. %1</translation>
    </message>
    <message>
        <source>sorting and filtering take longer than they could until the next pull. %1</source>
        <translation>ordenar y filtrar tarda más de lo necesario hasta la próxima recuperación. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows are no longer in the shop, which is more than is dropped without asking; nothing was dropped</source>
        <translation>
            <numerusform>%1 de %2 filas ya no está en la tienda, más de lo que se elimina sin preguntar; no se eliminó nada</numerusform>
            <numerusform>%1 de %2 filas ya no están en la tienda, más de lo que se elimina sin preguntar; no se eliminó nada</numerusform>
        </translation>
    </message>
    <message>
        <source>the shop&apos;s newest is number %1, while the local copy already has %2: this may be another shop, or an old backup of it; nothing was changed</source>
        <translation>lo más nuevo de la tienda es el número %1, mientras que la copia local ya tiene el %2: puede ser otra tienda, o una copia de seguridad antigua; no se cambió nada</translation>
    </message>
</context>
<context>
    <name>Push</name>
    <message>
        <source>The shop has no product with this SKU.</source>
        <translation>La tienda no tiene ningún producto con este SKU.</translation>
    </message>
    <message>
        <source>The shop answered with success and has what it had before.</source>
        <translation>La tienda respondió con éxito y tiene lo mismo que antes.</translation>
    </message>
    <message>
        <source>For all store views these have changed too: %1.</source>
        <translation>Para todas las vistas de tienda también ha cambiado: %1.</translation>
    </message>
    <message>
        <source>In this store view these have changed too: %1.</source>
        <translation>En esta vista de tienda también ha cambiado: %1.</translation>
    </message>
    <message>
        <source>The shop has put this into its queue and does not work on it: its consumer async.operations.all does not seem to run. Have it started; the next push looks what has come of it.</source>
        <translation>La tienda lo ha puesto en su cola y no la procesa: su consumidor async.operations.all no parece funcionar. Haga que se inicie; el próximo envío de cambios comprobará el resultado.</translation>
    </message>
    <message>
        <source>It still waits in the shop&apos;s queue.</source>
        <translation>Sigue esperando en la cola de la tienda.</translation>
    </message>
    <message>
        <source>This login may not see the shop&apos;s sources, and with several of them the quantity belongs to a source.</source>
        <translation>Este acceso no permite ver los orígenes de la tienda y, habiendo varios, la cantidad pertenece a un origen.</translation>
    </message>
    <message>
        <source>This shop keeps stock at several sources: change the quantity at a source.</source>
        <translation>Esta tienda lleva el stock en varios orígenes: cambie la cantidad en un origen.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Nothing stands here, and it is needed.</source>
        <translation>Aquí no hay nada, y es necesario.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a spreadsheet&apos;s formula or its error. Paste its value.</source>
        <translation>«%1» es una fórmula de hoja de cálculo o su error. Pegue su valor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was shortened by a spreadsheet. Format the column as text and enter it in full.</source>
        <translation>«%1» fue acortado por una hoja de cálculo. Dé a la columna formato de texto e introdúzcalo entero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be thousands or decimals. Write it without a thousands mark.</source>
        <translation>«%1» puede ser miles o decimales. Escríbalo sin separador de miles.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than four decimals.</source>
        <translation>«%1» tiene más de cuatro decimales.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more digits than the shop can keep.</source>
        <translation>«%1» tiene más cifras de las que la tienda puede guardar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes it less than zero.</source>
        <translation>«%1» da menos de cero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be more than zero.</source>
        <translation>«%1» debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than 100 percent off.</source>
        <translation>«%1» es más del 100 por ciento de descuento.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than the 64 characters of a SKU.</source>
        <translation>«%1» supera los 64 caracteres de un SKU.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a blank.</source>
        <translation>«%1» empieza o termina con un espacio.</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Check the spelling, or pull the products.</source>
        <translation>No hay ningún producto «%1». Compruebe la grafía, o recupere los productos.</translation>
    </message>
    <message>
        <source>There is no source with the code &quot;%1&quot;.</source>
        <translation>No hay ningún origen con el código «%1».</translation>
    </message>
    <message>
        <source>There is no customer group &quot;%1&quot;.</source>
        <translation>No hay ningún grupo de clientes «%1».</translation>
    </message>
    <message>
        <source>There is no website with the code &quot;%1&quot;.</source>
        <translation>No hay ningún sitio web con el código «%1».</translation>
    </message>
    <message>
        <source>There is no store view with the code &quot;%1&quot;.</source>
        <translation>No hay ninguna vista de tienda con el código «%1».</translation>
    </message>
    <message>
        <source>There is no attribute with the code &quot;%1&quot;.</source>
        <translation>No hay ningún atributo con el código «%1».</translation>
    </message>
    <message>
        <source>The attribute has no option &quot;%1&quot;.</source>
        <translation>El atributo no tiene la opción «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>«%1» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-11-23, with 00:00:00 behind it for a time.</source>
        <translation>«%1» no es una fecha. Escríbala como 2026-11-23, seguida de 00:00:00 si lleva hora.</translation>
    </message>
    <message>
        <source>It would end on %1, before it begins.</source>
        <translation>Terminaría el %1, antes de empezar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither &quot;fixed&quot; nor &quot;discount&quot;.</source>
        <translation>«%1» no es «fixed» ni «discount».</translation>
    </message>
    <message>
        <source>Products of the type &quot;%1&quot; have none of their own.</source>
        <translation>Los productos del tipo «%1» no tienen valor propio.</translation>
    </message>
    <message>
        <source>A bundle&apos;s tier prices are discounts. Use the price type &quot;discount&quot;.</source>
        <translation>Los precios por tramos de un paquete son descuentos. Use el tipo de precio «discount».</translation>
    </message>
    <message>
        <source>It has no value of its own in &quot;%1&quot;. Edit it where it has.</source>
        <translation>No tiene valor propio en «%1». Edítelo donde lo tenga.</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; cannot be edited here.</source>
        <translation>El atributo «%1» no se puede editar aquí.</translation>
    </message>
    <message>
        <source>It has more than 255 characters.</source>
        <translation>Tiene más de 255 caracteres.</translation>
    </message>
    <message>
        <source>A tier price for all websites and one for a single website cannot stand beside each other for the same group and quantity.</source>
        <translation>Un precio por tramos para todos los sitios web y otro para un solo sitio web no pueden coexistir para el mismo grupo y cantidad.</translation>
    </message>
    <message>
        <source>Row %1 has the same cell already.</source>
        <translation>La fila %1 ya tiene la misma celda.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; adds to a value that is not known. Pull first, or enter the new value.</source>
        <translation>«%1» se suma a un valor desconocido. Recupere primero, o introduzca el valor nuevo.</translation>
    </message>
    <message>
        <source>The row has more cells than the first one. Put quotes around what holds the separator.</source>
        <translation>La fila tiene más celdas que la primera. Ponga entre comillas lo que contiene el separador.</translation>
    </message>
    <message>
        <source>The local copy does not know this price&apos;s days, which would be lost. Pull the prices, or give both days.</source>
        <translation>La copia local no conoce los días de este precio, que se perderían. Recupere los precios, o indique ambos días.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>hace %n semana</numerusform>
            <numerusform>hace %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n hour(s)</source>
        <translation>
            <numerusform>la última hora</numerusform>
            <numerusform>las últimas %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>el último día</numerusform>
            <numerusform>los últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n week(s)</source>
        <translation>
            <numerusform>la última semana</numerusform>
            <numerusform>las últimas %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <translation>
            <numerusform>el último mes</numerusform>
            <numerusform>los últimos %n meses</numerusform>
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
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Final desconocido</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Pull</source>
        <extracomment>A kind of run in the activity (nouns)</extracomment>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Nueva lectura</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Envío de cambios</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>nothing was removed</source>
        <translation>no se quitó nada</translation>
    </message>
    <message>
        <source>the local copy of &apos;%1&apos; is held by %2; end that program first: nothing was removed</source>
        <translation>la copia local de «%1» la tiene %2; cierre antes ese programa: no se quitó nada</translation>
    </message>
    <message>
        <source>its login in the keychain</source>
        <translation>su acceso en el llavero</translation>
    </message>
    <message>
        <source>its local copy (%1)</source>
        <translation>su copia local (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s)</source>
        <translation>
            <numerusform>%n vista guardada</numerusform>
            <numerusform>%n vistas guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), pushed or not</source>
        <translation>
            <numerusform>%n cambio, enviado o no</numerusform>
            <numerusform>%n cambios, enviados o no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the journal</source>
        <translation>
            <numerusform>%n petición en el diario</numerusform>
            <numerusform>%n peticiones en el diario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in the activity</source>
        <extracomment>Something that was done with the shop, such as a pull</extracomment>
        <translation>
            <numerusform>%n operación en la actividad</numerusform>
            <numerusform>%n operaciones en la actividad</numerusform>
        </translation>
    </message>
    <message>
        <source>its local copy</source>
        <translation>su copia local</translation>
    </message>
    <message>
        <source>its changes and views</source>
        <translation>sus cambios y vistas</translation>
    </message>
    <message>
        <source>removed so far: %1. The profile stays: try again for the rest</source>
        <translation>eliminado hasta ahora: %1. El perfil permanece: vuelva a intentarlo para el resto</translation>
    </message>
</context>
<context>
    <name>ShippingLabel</name>
    <message>
        <source>Shipment %1 has no shipping label.</source>
        <translation>El envío %1 no tiene etiqueta de envío.</translation>
    </message>
    <message>
        <source>The shipping label of shipment %1 is not opened: %2</source>
        <translation>La etiqueta del envío %1 no se abre: %2</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>está dañada.</translation>
    </message>
    <message>
        <source>it is no PDF.</source>
        <translation>no es un PDF.</translation>
    </message>
    <message>
        <source>it is larger than 20 MB.</source>
        <translation>supera los 20 MB.</translation>
    </message>
    <message>
        <source>it holds more than pages to print (%1).</source>
        <translation>contiene algo más que páginas para imprimir (%1).</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>El archivo %1 no se puede escribir: %2</translation>
    </message>
</context>
<context>
    <name>ShopParts</name>
    <message>
        <source>the profile “%1” is of another shop, and the practice store needs its name: connect that shop under another name and remove this profile</source>
        <translation>el perfil «%1» es de otra tienda, y la tienda de prácticas necesita su nombre: conecte esa tienda con otro nombre y quite este perfil</translation>
    </message>
</context>
<context>
    <name>StagedCell</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Staged, was %1, now %2</source>
        <translation>Preparado, antes %1, ahora %2</translation>
    </message>
    <message>
        <source>Conflict: was %1 when it was edited, shall be %2, and the shop has another value by now</source>
        <translation>Conflicto: era %1 al editarlo, debe ser %2, y la tienda ya tiene otro valor</translation>
    </message>
    <message>
        <source>The shop refused it: was %1, shall be %2</source>
        <translation>La tienda lo rechazó: era %1, debe ser %2</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>%1 · out</source>
        <translation>%1 · agotado</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>%1 · in</source>
        <translation>%1 · en stock</translation>
    </message>
    <message>
        <source>Below what is reserved: %1 on hand, %2 of open orders have not left yet. Who ships them will be told that not all is available</source>
        <translation>Por debajo de lo reservado: stock físico %1, y %2 de pedidos abiertos aún no han salido. A quien los envíe se le dirá que no está todo disponible</translation>
    </message>
    <message>
        <source>Low: fewer than %1</source>
        <translation>Bajo: menos de %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Low: fewer pieces than the number that counts here</source>
        <translation>Bajo: menos unidades que el número que cuenta aquí</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The shop went back in time.</source>
        <translation>La tienda retrocedió en el tiempo.</translation>
    </message>
    <message>
        <source>Its newest number is %1, the copy knows %2 already: an old backup was restored, or another shop answers at this address. Nothing was changed here.</source>
        <translation>Su número más nuevo es %1, la copia ya conoce %2: se restauró una copia de seguridad antigua, u otra tienda responde en esta dirección. Aquí no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 %2 after %3</source>
        <extracomment>“orders 1,200 after 1,500”: %1: a kind in the plural; %2: the shop’s newest number now; %3: the copy’s</extracomment>
        <translation>%1 %2 después de %3</translation>
    </message>
    <message>
        <source>Its newest numbers are lower than the copy&apos;s (%1): an old backup was restored, or another shop answers at this address. Nothing was changed here.</source>
        <translation>Sus números más nuevos son menores que los de la copia (%1): se restauró una copia de seguridad antigua, u otra tienda responde en esta dirección. Aquí no se cambió nada.</translation>
    </message>
    <message>
        <source>Follow the shop</source>
        <extracomment>A button: the copy gives up what the shop no longer has</extracomment>
        <translation>Seguir a la tienda</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Conservar la copia</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: how many are gone; %2: “2,318 orders”</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Remove %1 here</source>
        <extracomment>A button; %1: “310 source items”</extracomment>
        <translation>Quitar %1 aquí</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>Quitarlos aquí</translation>
    </message>
    <message>
        <source>The shop no longer has %1.</source>
        <translation>La tienda ya no tiene %1.</translation>
    </message>
    <message>
        <source>Nothing was removed here. Were they deleted in the shop? Then remove them here too. Another shop or an old backup at this address looks the same: then keep them.</source>
        <translation>Aquí no se quitó nada. ¿Se borraron en la tienda? Entonces quítelos también aquí. Otra tienda o una copia de seguridad antigua en esta dirección se ve igual: en ese caso, consérvelos.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>%1, then less and less often</source>
        <translation>%1, después cada vez menos a menudo</translation>
    </message>
    <message>
        <source>when you ask for it</source>
        <translation>cuando se pida</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Shop: %1
Address: %2
Asked: %3
Answer: %4
Time: %5
</source>
        <translation>Tienda: %1
Dirección: %2
Petición: %3
Respuesta: %4
Hora: %5
</translation>
    </message>
    <message>
        <source>System › Permissions › User Roles, the role of this user</source>
        <translation>Sistema › Permisos › Roles de usuario, el rol de este usuario</translation>
    </message>
    <message>
        <source>Role Resources: tick %1</source>
        <translation>Recursos del rol: marque %1</translation>
    </message>
    <message>
        <source>Save Role</source>
        <translation>Guarde el rol</translation>
    </message>
    <message>
        <source>System › Extensions › Integrations, this integration</source>
        <translation>Sistema › Extensiones › Integraciones, esta integración</translation>
    </message>
    <message>
        <source>API: tick %1</source>
        <translation>API: marque %1</translation>
    </message>
    <message>
        <source>Save; where the list then offers Reauthorize, new keys come of it: connect again</source>
        <translation>Guarde; si la lista ofrece después Reautorizar, resultan claves nuevas: conecte de nuevo</translation>
    </message>
    <message>
        <source>This connection may not read %1</source>
        <translation>Esta conexión no permite leer: %1</translation>
    </message>
    <message>
        <source>A customer has no role in the shop. Connect with an integration to see %1.</source>
        <translation>Un cliente no tiene rol en la tienda. Conecte con una integración para ver: %1.</translation>
    </message>
    <message>
        <source>The shop answered: %1</source>
        <translation>La tienda respondió: %1</translation>
    </message>
    <message>
        <source>Its role in the shop lacks %1.</source>
        <translation>A su rol en la tienda le falta %1.</translation>
    </message>
    <message>
        <source>The shop %1 does not let Quartermaster read %2.</source>
        <translation>La tienda %1 no deja a Quartermaster leer: %2.</translation>
    </message>
    <message>
        <source>The role lacks %1 (%2).</source>
        <translation>Al rol le falta %1 (%2).</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>A button: asks the shop once more whether it lets this page be read</extracomment>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Copiar para el administrador</translation>
    </message>
    <message>
        <source>This shop has no %1 to ask for</source>
        <translation>Esta tienda no ofrece: %1</translation>
    </message>
    <message>
        <source>Its API does not know the route: the module is switched off, or this Magento is older. Everything else goes on without it.</source>
        <translation>Su API no conoce la ruta: el módulo está desactivado, o este Magento es más antiguo. Todo lo demás sigue sin él.</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>Names in a table of two lines: “Asked: GET /V1/orders”, “Answer: 503, the shop is in maintenance”</extracomment>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>The pull stopped at %1 of %2</source>
        <extracomment>“Pull” as a noun: fetching from the shop. %1: a number; %2: “2,318 orders”</extracomment>
        <translation>La recuperación se detuvo en %1 de %2</translation>
    </message>
    <message>
        <source>The pull stopped before the first of the %1</source>
        <translation>La recuperación se detuvo antes del primer elemento: %1</translation>
    </message>
    <message>
        <source>The shop cannot be reached since %1</source>
        <translation>No se puede acceder a la tienda desde %1</translation>
    </message>
    <message>
        <source>Nothing of it is on this computer yet, so there is nothing to show meanwhile.</source>
        <translation>Aún no hay nada de ella en este equipo, así que no hay nada que mostrar entretanto.</translation>
    </message>
    <message>
        <source>Everything so far is kept; the next try goes on from there.</source>
        <translation>Todo lo leído se conserva; el próximo intento sigue desde ahí.</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>No %1 in the local copy yet</source>
        <extracomment>%1: a kind in the plural, “orders”, “products”</extracomment>
        <translation>Aún no en la copia local: %1</translation>
    </message>
    <message>
        <source>The copy is written by %1, which has not pulled them yet. They appear here once it has.</source>
        <translation>La copia la escribe %1, que aún no los ha recuperado. Aparecerán aquí en cuanto lo haga.</translation>
    </message>
    <message>
        <source>%1 has %2. The newest come first and can be used while the rest follows.</source>
        <translation>%1 tiene %2. Lo más nuevo llega primero y se puede usar mientras sigue el resto.</translation>
    </message>
    <message>
        <source>A pull brings them from the shop, newest first; they can be used while it goes on.</source>
        <translation>Una recuperación los trae de la tienda, lo más nuevo primero; se pueden usar mientras tanto.</translation>
    </message>
    <message>
        <source>Pull everything</source>
        <extracomment>A button: fetches what the shop has into the local copy (verb)</extracomment>
        <translation>Recuperar todo</translation>
    </message>
    <message>
        <source>Pull %1 only</source>
        <translation>Recuperar solo %1</translation>
    </message>
    <message>
        <source>The shop has no %1</source>
        <extracomment>%1: a kind in the plural, “orders”, “products”</extracomment>
        <translation>La tienda no tiene %1</translation>
    </message>
    <message>
        <source>It was asked and answered with an empty list. New ones appear with the next pull.</source>
        <translation>Se le preguntó y respondió con una lista vacía. Los nuevos aparecen con la próxima recuperación.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>You see the copy of %1.</source>
        <translation>Copia mostrada: %1.</translation>
    </message>
    <message>
        <source>You see what was pulled so far.</source>
        <translation>Se muestra lo recuperado hasta ahora.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Solo lectura.</translation>
    </message>
    <message>
        <source>The local copy is being written by %1. %2 Close the other one to pull from here.</source>
        <translation>%1 está escribiendo la copia local. %2 Cierre el otro programa para recuperar desde aquí.</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>Sin conexión desde %1.</translation>
    </message>
    <message>
        <source>The pull stopped at %1.</source>
        <extracomment>%1: a time of day; “pull” as a noun</extracomment>
        <translation>Recuperación detenida: %1.</translation>
    </message>
    <message>
        <source>The local copy was made anew.</source>
        <translation>La copia local se hizo de nuevo.</translation>
    </message>
    <message>
        <source>The old file was damaged; it was kept as %1.</source>
        <translation>El archivo antiguo estaba dañado; se conservó como %1.</translation>
    </message>
    <message>
        <source>The old file was of another version of Quartermaster; it was kept as %1.</source>
        <translation>El archivo antiguo era de otra versión de Quartermaster; se conservó como %1.</translation>
    </message>
    <message>
        <source>Saved views are not in it and are all there.</source>
        <translation>Las vistas guardadas no están en él y siguen todas.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Sales › Operations › Orders › Actions › View</source>
        <translation>Ventas › Operaciones › Pedidos › Acciones › Ver</translation>
    </message>
    <message>
        <source>Sales › Operations › Invoices</source>
        <translation>Ventas › Operaciones › Facturas</translation>
    </message>
    <message>
        <source>Sales › Operations › Shipments</source>
        <translation>Ventas › Operaciones › Envíos</translation>
    </message>
    <message>
        <source>Sales › Operations › Credit Memos</source>
        <translation>Ventas › Operaciones › Notas de crédito</translation>
    </message>
    <message>
        <source>Sales › Operations › Transactions › Fetch</source>
        <translation>Ventas › Operaciones › Transacciones › Obtener</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Catalog › Inventory › Products</source>
        <translation>Catálogo › Inventario › Productos</translation>
    </message>
    <message>
        <source>Catalog › Inventory › Categories</source>
        <translation>Catálogo › Inventario › Categorías</translation>
    </message>
    <message>
        <source>Stores › Attributes › Product</source>
        <translation>Tiendas › Atributos › Producto</translation>
    </message>
    <message>
        <source>Stores › Attributes › Attribute Set</source>
        <translation>Tiendas › Atributos › Conjunto de atributos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Stores › Other Settings › Customer Groups</source>
        <translation>Tiendas › Otros ajustes › Grupos de clientes</translation>
    </message>
    <message>
        <source>Stores › Inventory › Sources</source>
        <translation>Tiendas › Inventario › Orígenes</translation>
    </message>
    <message>
        <source>Stores › Inventory › Stocks</source>
        <translation>Tiendas › Inventario › Stocks</translation>
    </message>
    <message>
        <source>Marketing › Promotions › Cart Price Rules</source>
        <translation>Marketing › Promociones › Reglas de precio del carrito</translation>
    </message>
    <message>
        <source>Stores › Settings › All Stores</source>
        <translation>Tiendas › Ajustes › Todas las tiendas</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation>el certificado no es de confianza</translation>
    </message>
    <message>
        <source>the shop does not accept this login</source>
        <translation>la tienda no acepta este acceso</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>the shop does not know this route</source>
        <translation>la tienda no conoce esta ruta</translation>
    </message>
    <message>
        <source>the shop refuses the question</source>
        <translation>la tienda rechaza la consulta</translation>
    </message>
    <message>
        <source>something else is there</source>
        <translation>hay otra cosa ahí</translation>
    </message>
    <message>
        <source>the shop&apos;s database is busy</source>
        <translation>la base de datos de la tienda está ocupada</translation>
    </message>
    <message>
        <source>the shop asks for fewer requests</source>
        <translation>la tienda pide menos peticiones</translation>
    </message>
    <message>
        <source>the shop is in maintenance</source>
        <translation>la tienda está en mantenimiento</translation>
    </message>
    <message>
        <source>an error inside the shop</source>
        <translation>un error dentro de la tienda</translation>
    </message>
    <message>
        <source>no answer of Magento&apos;s API</source>
        <translation>no es una respuesta de la API de Magento</translation>
    </message>
    <message>
        <source>a file on this computer cannot be read or written</source>
        <translation>un archivo de este equipo no se puede leer o escribir</translation>
    </message>
    <message>
        <source>a file on this computer is damaged</source>
        <translation>un archivo de este equipo está dañado</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>cancelado</translation>
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
        <translation>%1 (informe %2)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without a year, in the letters of QLocale: “3 Nov”</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>The shop wants a code</source>
        <translation>La tienda pide un código</translation>
    </message>
    <message>
        <source>It did not take that one. The authenticator app shows another one by and by.</source>
        <translation>Ese no lo aceptó. La aplicación de autenticación mostrará pronto otro.</translation>
    </message>
    <message>
        <source>This admin user signs in with two factors, and a code is good for one time only.</source>
        <translation>Este administrador inicia sesión con dos factores, y cada código sirve una sola vez.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The folder %1 is read-only. The window keeps there what it does: choose another folder with --data-dir, or allow writing to this one.</source>
        <translation>La carpeta %1 es de solo lectura. La ventana guarda en ella lo que hace: elija otra carpeta con --data-dir o permita escribir en esta.</translation>
    </message>
</context>
<context>
    <name>Tracking</name>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Cut it into several files.</source>
        <translation>El archivo tiene más de %1 filas. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>El archivo %1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>The file has %1 MB; tables up to %2 MB can be imported. Cut it into several files.</source>
        <translation>El archivo ocupa %1 MB; se pueden importar tablas de hasta %2 MB. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>El archivo %1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>Two columns stand for %1. Take one of them away.</source>
        <translation>Dos columnas representan %1. Quite una de ellas.</translation>
    </message>
    <message>
        <source>The first row names no column with the order&apos;s number (increment_id).</source>
        <translation>La primera fila no nombra ninguna columna con el número de pedido (increment_id).</translation>
    </message>
    <message>
        <source>The first row names no column track_number, and neither sku nor source_code. Add the tracking numbers.</source>
        <translation>La primera fila no nombra ninguna columna track_number, ni tampoco sku ni source_code. Añada los números de seguimiento.</translation>
    </message>
    <message>
        <source>Nothing stands here, and it is needed.</source>
        <translation>Aquí no hay nada, y es necesario.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a spreadsheet&apos;s formula or its error. Paste its value.</source>
        <translation>«%1» es una fórmula de hoja de cálculo o su error. Pegue su valor.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off digits of &quot;%1&quot;. Format the column as text and enter it in full.</source>
        <translation>Una hoja de cálculo ha cortado cifras de «%1». Dé a la columna formato de texto e introdúzcalo entero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of pieces.</source>
        <translation>«%1» no es un número de unidades.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be more than zero.</source>
        <translation>«%1» debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>«%1» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>This is longer than the shop keeps: 255 characters.</source>
        <translation>Es más largo de lo que guarda la tienda: 255 caracteres.</translation>
    </message>
    <message>
        <source>The quantity %1 stands without a SKU. Add it, or leave the quantity out to ship all that is left.</source>
        <translation>La cantidad %1 no lleva SKU. Añádalo, u omita la cantidad para enviar todo lo que queda.</translation>
    </message>
    <message>
        <source>The shop has no order %1. Spreadsheets drop leading zeros: format the column as text.</source>
        <translation>La tienda no tiene ningún pedido %1. Las hojas de cálculo quitan los ceros iniciales: dé a la columna formato de texto.</translation>
    </message>
    <message>
        <source>Several stores have an order %1: %2. Add a column store_view that says which.</source>
        <translation>Varias tiendas tienen un pedido %1: %2. Añada una columna store_view que diga cuál.</translation>
    </message>
    <message>
        <source>Order %1 cannot be shipped: %2</source>
        <translation>El pedido %1 no se puede enviar: %2</translation>
    </message>
    <message>
        <source>The order has no line with the SKU %1.</source>
        <translation>El pedido no tiene ninguna línea con el SKU %1.</translation>
    </message>
    <message>
        <source>%1 is in no parcel by itself: it is virtual, or a part of what is shipped as one.</source>
        <translation>%1 no va solo en ningún bulto: es virtual, o parte de lo que se envía como una unidad.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 that are left to ship.</source>
        <translation>%1 es más que los %2 que quedan por enviar.</translation>
    </message>
    <message>
        <source>There is no source with the code &quot;%1&quot;.</source>
        <translation>No hay ningún origen con el código «%1».</translation>
    </message>
    <message>
        <source>Other rows of this order name products and this one does not: what is in the parcel? Add the SKU.</source>
        <translation>Otras filas de este pedido nombran productos y esta no: ¿qué hay en el bulto? Añada el SKU.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what row %2 says of the same parcel.</source>
        <translation>«%1» no es lo que la fila %2 dice del mismo bulto.</translation>
    </message>
    <message>
        <source>Nothing is left to ship of %1.</source>
        <translation>No queda nada que enviar de %1.</translation>
    </message>
    <message>
        <source>The order has the tracking number %1 already.</source>
        <translation>El pedido ya tiene el número de seguimiento %1.</translation>
    </message>
    <message>
        <source>Order %1 waits: row %2 of the same parcel cannot be used. Correct that row, and the parcel goes as a whole.</source>
        <translation>El pedido %1 espera: la fila %2 del mismo paquete no se puede usar. Corrija esa fila y el paquete saldrá entero.</translation>
    </message>
    <message>
        <source>The row has more cells than the first one. Put quotes around what holds the separator.</source>
        <translation>La fila tiene más celdas que la primera. Ponga entre comillas lo que contiene el separador.</translation>
    </message>
    <message>
        <source>The file has more cells than can be imported at once. Take away columns that are not of parcels, or cut it into several files.</source>
        <translation>El archivo tiene más celdas de las que se pueden importar de una vez. Quite las columnas que no sean de paquetes, o divídalo en varios archivos.</translation>
    </message>
</context>
<context>
    <name>qm::desktop::Desk</name>
    <message>
        <source>The list of shops cannot be read</source>
        <translation>No se puede leer la lista de tiendas</translation>
    </message>
    <message>
        <source>the practice store</source>
        <translation>la tienda de prácticas</translation>
    </message>
    <message>
        <source>That link is not followed</source>
        <translation>Ese enlace no se sigue</translation>
    </message>
    <message>
        <source>A link waits for no dialog: end what is open, and click on it again</source>
        <translation>Un enlace no espera a ningún diálogo: termine lo que está abierto y haga clic de nuevo en él</translation>
    </message>
    <message>
        <source>It is of a shop that is called %1, and none is called so here.</source>
        <translation>Es de una tienda llamada %1, y aquí ninguna se llama así.</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>No se puede abrir la tienda</translation>
    </message>
    <message>
        <source>The local copy cannot be opened</source>
        <translation>No se puede abrir la copia local</translation>
    </message>
    <message>
        <source>The shop cannot be removed</source>
        <translation>No se puede quitar la tienda</translation>
    </message>
    <message>
        <source>Staged changes are not pushed</source>
        <translation>Hay cambios preparados sin enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of %1 did not reach the shop, or not for certain. They are lost when it is removed.</source>
        <translation>
            <numerusform>%n cambio de %1 no llegó a la tienda, o no con certeza. Se pierde al quitarla.</numerusform>
            <numerusform>%n cambios de %1 no llegaron a la tienda, o no con certeza. Se pierden al quitarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the shop</source>
        <translation>Quitar la tienda</translation>
    </message>
    <message>
        <source>%1 was removed; nothing else was kept of it</source>
        <translation>Se quitó %1; no se guardaba nada más de ella</translation>
    </message>
    <message>
        <source>%1 was removed, and with it %2</source>
        <translation>Se quitó %1, y con ella %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>No se puede abrir el libro de registro</translation>
    </message>
    <message>
        <source>%1. It holds saved views and what was done so far. Nothing in it was changed, and no shop is opened without it.</source>
        <translation>%1. Contiene las vistas guardadas y lo hecho hasta ahora. No se cambió nada en él, y sin él no se abre ninguna tienda.</translation>
    </message>
    <message>
        <source>A push is under way</source>
        <translation>Hay un envío de cambios en curso</translation>
    </message>
    <message>
        <source>The copy can be made again as soon as it has ended.</source>
        <translation>La copia se podrá rehacer en cuanto termine.</translation>
    </message>
    <message>
        <source>Another shop can be opened as soon as it has ended.</source>
        <translation>Se podrá abrir otra tienda en cuanto termine.</translation>
    </message>
    <message>
        <source>A push to it is under way: cancel the push, or wait for its end.</source>
        <translation>Hay un envío de cambios a ella en curso: cancélelo o espere a que termine.</translation>
    </message>
</context>
<context>
    <name>qm::desktop::Instance</name>
    <message>
        <source>Another window has %1 open and does not answer. End it, or choose another folder with --data-dir.</source>
        <translation>Otra ventana tiene abierto %1 y no responde. Termínela, o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>No other program can reach this window: %1</source>
        <translation>Ningún otro programa puede acceder a esta ventana: %1</translation>
    </message>
</context>
<context>
    <name>qm::desktop::Program</name>
    <message>
        <source>The language changes as soon as the push has ended</source>
        <translation>El idioma cambiará en cuanto termine el envío de cambios</translation>
    </message>
    <message>
        <source>The report is on the clipboard: without keys, names and addresses</source>
        <translation>El informe está en el portapapeles: sin claves, nombres ni direcciones</translation>
    </message>
</context>
<context>
    <name>qm::desktop::ShopOrderDesk</name>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Este perfil es de solo lectura: no se le envía nada</translation>
    </message>
</context>
<context>
    <name>qm::desktop::ShopSession</name>
    <message>
        <source>nobody: the folder is read-only</source>
        <translation>nadie: la carpeta es de solo lectura</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Este perfil es de solo lectura: no se le envía nada</translation>
    </message>
</context>
<context>
    <name>qm::desktop::UpdateCheck</name>
    <message>
        <source>Whether there is a new version could not be found out</source>
        <translation>No se pudo averiguar si hay una versión nueva</translation>
    </message>
    <message>
        <source>What is said of new versions is out of date: it is not believed</source>
        <translation>Lo que se dice de versiones nuevas está caducado: no se da por cierto</translation>
    </message>
    <message>
        <source>What is said of new versions is not signed by who makes this program: it is not believed</source>
        <translation>Lo que se dice de versiones nuevas no está firmado por los autores de este programa: no se da por cierto</translation>
    </message>
    <message>
        <source>There is no newer version</source>
        <translation>No hay ninguna versión más nueva</translation>
    </message>
</context>
<context>
    <name>qm::tables::PaletteModel</name>
    <message>
        <source>over %1 found</source>
        <translation>más de %1 encontrados</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontrados</translation>
    </message>
    <message>
        <source>The local copy cannot be searched</source>
        <translation>No se puede buscar en la copia local</translation>
    </message>
    <message>
        <source>%1 · not in the local copy yet</source>
        <translation>%1 · aún no en la copia local</translation>
    </message>
    <message>
        <source>Actions on %1</source>
        <translation>Acciones sobre %1</translation>
    </message>
    <message>
        <source>Open %1 in the shop’s admin</source>
        <translation>Abrir %1 en el admin de la tienda</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Filter this list: search “%1”</source>
        <translation>Filtrar esta lista: buscar «%1»</translation>
    </message>
    <message>
        <source>Ask the shop for products “%1”</source>
        <translation>Pedir a la tienda los productos «%1»</translation>
    </message>
    <message>
        <source>Ask the shop for customers “%1”</source>
        <translation>Pedir a la tienda los clientes «%1»</translation>
    </message>
    <message>
        <source>Ask the shop for orders “%1”</source>
        <translation>Pedir a la tienda los pedidos «%1»</translation>
    </message>
    <message>
        <source>1 request, when the local copy is not enough</source>
        <translation>1 petición, cuando la copia local no basta</translation>
    </message>
    <message>
        <source>Asking the shop</source>
        <translation>Preguntando a la tienda</translation>
    </message>
    <message>
        <source>The shop did not answer the question</source>
        <translation>La tienda no respondió a la consulta</translation>
    </message>
    <message>
        <source>The shop has nothing that fits either</source>
        <translation>La tienda tampoco tiene nada que encaje</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otros sitios</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>En la tienda</translation>
    </message>
</context>
<context>
    <name>qm::tables::ReviewModel</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1, limit %2 %</source>
        <translation>%1, límite %2&#xa0;%</translation>
    </message>
    <message>
        <source>follows the quantity</source>
        <translation>sigue a la cantidad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
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
        <translation>Mi valor</translation>
    </message>
    <message>
        <source>Shop now</source>
        <translation>Tienda ahora</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Staged changes</source>
        <translation>Cambios preparados</translation>
    </message>
</context>
<context>
    <name>qm::tables::SetsModel</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Todos los abiertos</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Column title: a set of staged changes (noun)</extracomment>
        <translation>Lote</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Comenzado</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Cómo están</translation>
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
        <translation>Qt %1 (compilado con %2), %3, %4</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later). Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Magento and Adobe Commerce are names of Adobe; this program is not Adobe’s.</source>
        <translation>Magento y Adobe Commerce son nombres de Adobe; este programa no es de Adobe.</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Hecho con:</translation>
    </message>
    <message>
        <source>About Quartermaster</source>
        <translation>Acerca de Quartermaster</translation>
    </message>
    <message>
        <source>A desk for the people who run Magento 2 shops.</source>
        <translation>Un escritorio para quienes llevan tiendas Magento 2.</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>Versión, licencia y bibliotecas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>qm::ui::Actions</name>
    <message>
        <source>&amp;Open anything…</source>
        <translation>Apertura &amp;rápida…</translation>
    </message>
    <message>
        <source>&amp;Search in this list</source>
        <translation>B&amp;uscar en esta lista</translation>
    </message>
    <message>
        <source>Add a &amp;filter…</source>
        <translation>Añadir un &amp;filtro…</translation>
    </message>
    <message>
        <source>&amp;Pull from the shop</source>
        <translation>&amp;Recuperar de la tienda</translation>
    </message>
    <message>
        <source>&amp;Cancel the pull</source>
        <translation>C&amp;ancelar la recuperación</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detalle</translation>
    </message>
    <message>
        <source>Pre&amp;vious row</source>
        <translation>Fila a&amp;nterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt row</source>
        <translation>Fila &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Open in admin</source>
        <translation>&amp;Abrir en el admin</translation>
    </message>
    <message>
        <source>&amp;Where the admin is…</source>
        <translation>&amp;Dirección del admin…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copiar como CS&amp;V</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns…</source>
        <translation>Elegir &amp;columnas…</translation>
    </message>
    <message>
        <source>Rese&amp;t columns</source>
        <translation>R&amp;establecer columnas</translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>&amp;Exportar lo mostrado…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>I&amp;mportar un archivo…</translation>
    </message>
    <message>
        <source>Show &amp;low stock</source>
        <translation>Mostrar stock &amp;bajo</translation>
    </message>
    <message>
        <source>S&amp;ort by…</source>
        <translation>&amp;Ordenar por…</translation>
    </message>
    <message>
        <source>Res&amp;ync selected</source>
        <translation>Res&amp;incronizar la selección</translation>
    </message>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>&amp;Editar la celda</translation>
    </message>
    <message>
        <source>&amp;Paste from spreadsheet</source>
        <translation>&amp;Pegar desde hoja de cálculo</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Rellenar hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;In stock or out</source>
        <translation>En &amp;stock o agotado</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Set pr&amp;ices…</source>
        <translation>&amp;Fijar precios…</translation>
    </message>
    <message>
        <source>Change prices &amp;by %…</source>
        <translation>Cambiar &amp;precios en&#xa0;%…</translation>
    </message>
    <message>
        <source>Prices by a f&amp;ormula…</source>
        <translation>Precios por fór&amp;mula…</translation>
    </message>
    <message>
        <source>Discar&amp;d in these cells</source>
        <translation>Desca&amp;rtar en estas celdas</translation>
    </message>
    <message>
        <source>&amp;Undo the staged edit</source>
        <translation>&amp;Deshacer la edición preparada</translation>
    </message>
    <message>
        <source>Discard all of this pa&amp;ge…</source>
        <translation>Descartar todo en esta pá&amp;gina…</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Revisar…</translation>
    </message>
    <message>
        <source>Pu&amp;sh…</source>
        <translation>&amp;Enviar a la tienda…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the push</source>
        <translation>Ca&amp;ncelar el envío de cambios</translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation>&amp;Guardar vista…</translation>
    </message>
    <message>
        <source>Rena&amp;me this view…</source>
        <translation>Reno&amp;mbrar esta vista…</translation>
    </message>
    <message>
        <source>D&amp;uplicate this view…</source>
        <translation>D&amp;uplicar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Write this view to a file…</source>
        <translation>Escribir esta vista en un &amp;archivo…</translation>
    </message>
    <message>
        <source>Read a view &amp;from a file…</source>
        <translation>&amp;Leer una vista de un archivo…</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>&amp;Quitar esta vista</translation>
    </message>
    <message>
        <source>Choose the &amp;scope…</source>
        <translation>Elegir el ám&amp;bito…</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>&amp;Zona siguiente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Connect a shop…</source>
        <translation>&amp;Conectar una tienda…</translation>
    </message>
    <message>
        <source>Try the &amp;practice store</source>
        <translation>Abrir la tienda de &amp;prácticas</translation>
    </message>
    <message>
        <source>&amp;Remove a shop…</source>
        <translation>&amp;Quitar una tienda…</translation>
    </message>
    <message>
        <source>Copy the &amp;log of a run</source>
        <translation>Copiar el re&amp;gistro de una operación</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Prefere&amp;ncias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>G&amp;uía de esta página</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Look for a &amp;new version</source>
        <translation>Buscar una versión &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;About Quartermaster</source>
        <translation>&amp;Acerca de Quartermaster</translation>
    </message>
    <message>
        <source>Change a&amp;ttributes…</source>
        <translation>Cambiar a&amp;tributos…</translation>
    </message>
    <message>
        <source>When stoc&amp;k is low…</source>
        <translation>&amp;Cuándo es bajo el stock…</translation>
    </message>
</context>
<context>
    <name>qm::ui::ActivityPage</name>
    <message>
        <source>Lines of the log</source>
        <translation>Líneas del registro</translation>
    </message>
    <message>
        <source>The activity cannot be kept: %1</source>
        <translation>No se puede conservar la actividad: %1</translation>
    </message>
    <message>
        <source>what was done with this shop</source>
        <translation>lo que se hizo con esta tienda</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Aún no se ha hecho nada</translation>
    </message>
    <message>
        <source>Pulls appear here with everything they had to say, and stay.</source>
        <translation>Las recuperaciones aparecen aquí con todo lo que comunicaron, y permanecen.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copiar registro</translation>
    </message>
    <message>
        <source>What is shown, for a mail or a ticket</source>
        <translation>Lo que se muestra, para un correo o una incidencia</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Registro de la operación</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Canceled; what was read is kept</source>
        <translation>Cancelado; lo leído se conserva</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Registro de %1</translation>
    </message>
    <message>
        <source>Cut off when the program ended; what was read is kept</source>
        <translation>Interrumpido al terminar el programa; lo leído se conserva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further line(s) are not kept</source>
        <translation>
            <numerusform>No se conserva %Ln línea más</numerusform>
            <numerusform>No se conservan %Ln líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Errores %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Avisos %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>The log was copied</source>
        <translation>Se copió el registro</translation>
    </message>
    <message>
        <source>Line between runs and log</source>
        <translation>Línea entre operaciones y registro</translation>
    </message>
    <message>
        <source>The shop was closed before the push ended; its changes say what became of them</source>
        <translation>La tienda se cerró antes de que terminara el envío; en los cambios consta qué fue de ellos</translation>
    </message>
</context>
<context>
    <name>qm::ui::AddressPage</name>
    <message>
        <source>Send the keys over plain http; anyone on the way can read them</source>
        <translation>Enviar las claves por http sin cifrar; cualquiera en el trayecto puede leerlas</translation>
    </message>
    <message>
        <source>Where is the shop?</source>
        <translation>¿Dónde está la tienda?</translation>
    </message>
    <message>
        <source>Any address of it will do: the front page, a product, a page of the admin panel.</source>
        <translation>Vale cualquier dirección suya: la portada, un producto, una página del panel de administración.</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Dirección de la tienda</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy y certificados</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>none beside the system’s</source>
        <translation>ninguna además de las del sistema</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose the certificate of a private authority</source>
        <translation>Elegir el certificado de una autoridad privada</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>Autoridad privada</translation>
    </message>
    <message>
        <source>SHA-256 of the only certificate to accept, 64 digits</source>
        <translation>SHA-256 del único certificado que se acepta, 64 cifras</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>Certificado fijado</translation>
    </message>
    <message>
        <source>Certificate of a private authority</source>
        <translation>Certificado de una autoridad privada</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM)</source>
        <translation>%1 no contiene ningún certificado (PEM)</translation>
    </message>
    <message>
        <source>Nothing is sent yet; the test comes after the sign-in.</source>
        <translation>Aún no se envía nada; la prueba llega después del acceso.</translation>
    </message>
    <message>
        <source>That is a page of the admin panel; the shop is at %1</source>
        <translation>Es una página del panel de administración; la tienda está en %1</translation>
    </message>
    <message>
        <source>The shop is asked at %1</source>
        <translation>Se consulta la tienda en %1</translation>
    </message>
    <message>
        <source>A proxy’s address looks like http://HOST:PORT or socks5://HOST:PORT, without a password.</source>
        <translation>La dirección de un proxy es como http://HOST:PORT o socks5://HOST:PORT, sin contraseña.</translation>
    </message>
    <message>
        <source>A certificate’s SHA-256 has 64 hexadecimal digits.</source>
        <translation>El SHA-256 de un certificado tiene 64 cifras hexadecimales.</translation>
    </message>
</context>
<context>
    <name>qm::ui::AllShopsPage</name>
    <message>
        <source>What is listed</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Tiendas</translation>
    </message>
    <message>
        <source>%1 (not pulled yet)</source>
        <translation>%1 (aún no recuperada)</translation>
    </message>
    <message>
        <source>%1 (its copy cannot be read until it is opened)</source>
        <translation>%1 (su copia no se puede leer hasta que se abra)</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>No shop has been pulled yet</source>
        <translation>Aún no se ha recuperado ninguna tienda</translation>
    </message>
    <message>
        <source>This page lists what the local copies of all connected shops hold. Open a shop and pull it.</source>
        <translation>Esta página muestra lo que contienen las copias locales de todas las tiendas conectadas. Abra una tienda y recupérela.</translation>
    </message>
    <message>
        <source>The local copies cannot be read</source>
        <translation>No se pueden leer las copias locales</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No shop has a row for these filters and this search.</source>
        <translation>Ninguna tienda tiene una fila para estos filtros y esta búsqueda.</translation>
    </message>
</context>
<context>
    <name>qm::ui::AttributeChoice</name>
    <message>
        <source>Use default</source>
        <translation>Usar predeterminado</translation>
    </message>
    <message>
        <source>Leave this attribute alone</source>
        <translation>No cambiar este atributo</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Elegir un atributo</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Valor nuevo de %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::AttributeEditDialog</name>
    <message>
        <source>Another attribute</source>
        <translation>Otro atributo</translation>
    </message>
    <message>
        <source>Also where no product of the attribute set has a value</source>
        <translation>También donde ningún producto del conjunto de atributos tiene valor</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <translation>Cambiar atributos</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln product(s)</source>
        <translation>
            <numerusform>Cambiar %Ln producto</numerusform>
            <numerusform>Cambiar %Ln productos</numerusform>
        </translation>
    </message>
    <message>
        <source>The same value for all of them, staged as one set.</source>
        <translation>El mismo valor para todos, preparado como un solo lote.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>What products would become</source>
        <translation>Cómo quedarían los productos</translation>
    </message>
    <message>
        <source>Staging sends nothing to the shop.</source>
        <translation>Preparar no envía nada a la tienda.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>Preparar %Ln cambio</numerusform>
            <numerusform>Preparar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Todas las vistas de tienda</translation>
    </message>
    <message>
        <source>%1, all its views</source>
        <translation>%1, todas sus vistas</translation>
    </message>
    <message>
        <source>Choose what is to be another</source>
        <translation>Elija qué debe cambiar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) change</source>
        <translation>
            <numerusform>%Ln producto cambia</numerusform>
            <numerusform>%Ln productos cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are so already</source>
        <translation>
            <numerusform>%Ln valor ya es así</numerusform>
            <numerusform>%Ln valores ya son así</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot be staged</source>
        <translation>
            <numerusform>%Ln valor no se puede preparar</numerusform>
            <numerusform>%Ln valores no se pueden preparar</numerusform>
        </translation>
    </message>
    <message>
        <source>So already: %1</source>
        <translation>Ya así: %1</translation>
    </message>
    <message>
        <source>Without the attribute: %1</source>
        <translation>Sin el atributo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) stay as they are</source>
        <translation>
            <numerusform>%Ln valor queda como está</numerusform>
            <numerusform>%Ln valores quedan como están</numerusform>
        </translation>
    </message>
    <message>
        <source>all store views</source>
        <translation>todas las vistas de tienda</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln product(s)</source>
        <extracomment>%1: names of attributes. What a set of changes is called.</extracomment>
        <translation>
            <numerusform>%1 de %Ln producto</numerusform>
            <numerusform>%1 de %Ln productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln cambio preparado</numerusform>
            <numerusform>%Ln cambios preparados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::CellEditing</name>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln cambio preparado</numerusform>
            <numerusform>%Ln cambios preparados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was typed: the cell stays as it is</source>
        <translation>No se escribió nada: la celda queda como está</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>No hay nada que pegar</translation>
    </message>
    <message>
        <source>The block has more rows than the list from here on: nothing was pasted</source>
        <translation>El bloque tiene más filas que la lista desde aquí: no se pegó nada</translation>
    </message>
    <message>
        <source>Select the cell to copy and those below it first</source>
        <translation>Seleccione primero la celda que se copia y las de debajo</translation>
    </message>
    <message>
        <source>These cells cannot be edited</source>
        <translation>Estas celdas no se pueden editar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the block cannot be edited and stay</source>
        <translation>
            <numerusform>%Ln celda del bloque no se puede editar y queda como está</numerusform>
            <numerusform>%Ln celdas del bloque no se pueden editar y quedan como están</numerusform>
        </translation>
    </message>
    <message>
        <source>The change before is on its way to the shop</source>
        <translation>El cambio anterior va camino de la tienda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are as in the shop</source>
        <translation>
            <numerusform>%Ln celda está como en la tienda</numerusform>
            <numerusform>%Ln celdas están como en la tienda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is staged in these cells</source>
        <translation>No hay nada preparado en estas celdas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln cambio descartado</numerusform>
            <numerusform>%Ln cambios descartados</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in these cells that could be taken away</source>
        <translation>En estas celdas no hay nada que se pueda quitar</translation>
    </message>
    <message>
        <source>Choose a quantity at a source first</source>
        <translation>Elija primero una cantidad en un origen</translation>
    </message>
    <message>
        <source>Select prices first</source>
        <translation>Seleccione primero precios</translation>
    </message>
    <message>
        <source>There is no staged edit of this page to take back</source>
        <translation>No hay ninguna edición preparada de esta página que deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged edit(s) taken back</source>
        <translation>
            <numerusform>%Ln edición preparada deshecha</numerusform>
            <numerusform>%Ln ediciones preparadas deshechas</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is another one before all of it was read: nothing was pasted</source>
        <translation>La lista cambió antes de leerse por completo: no se pegó nada</translation>
    </message>
    <message>
        <source>The list is still being read: nothing was changed</source>
        <translation>La lista aún se está leyendo: no se cambió nada</translation>
    </message>
    <message>
        <source>The block before still waits for its rows: this one was not pasted</source>
        <translation>El bloque anterior aún espera sus filas: este no se pegó</translation>
    </message>
    <message>
        <source>The list is still being read: the block is pasted when its rows are there</source>
        <translation>La lista aún se está leyendo: el bloque se pegará cuando estén sus filas</translation>
    </message>
</context>
<context>
    <name>qm::ui::ChangesPage</name>
    <message>
        <source>Which changes are shown</source>
        <translation>Qué cambios se muestran</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Sumar de nuevo</translation>
    </message>
    <message>
        <source>Take the shop&apos;s</source>
        <translation>Tomar el de la tienda</translation>
    </message>
    <message>
        <source>Undo this set</source>
        <translation>Deshacer este lote</translation>
    </message>
    <message>
        <source>The same difference, on what the shop has now</source>
        <translation>La misma diferencia, sobre lo que la tienda tiene ahora</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Sets of changes</source>
        <translation>Lotes de cambios</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>No hay nada preparado</translation>
    </message>
    <message>
        <source>Edit quantities in Stock, or prices in Prices: what you type is staged here and reviewed before anything reaches the shop.</source>
        <translation>Edite cantidades en Stock, o precios en Precios: lo que se escribe se prepara aquí y se revisa antes de que nada llegue a la tienda.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which changes are shown. “Open”: not pushed yet (adjective); “Trouble”: with conflicts or refusals</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Todos los abiertos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln cambio descartado</numerusform>
            <numerusform>%Ln cambios descartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) resolved</source>
        <translation>
            <numerusform>%Ln cambio resuelto</numerusform>
            <numerusform>%Ln cambios resueltos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>There is nothing of this set that could be taken back</source>
        <translation>No hay nada de este lote que se pueda deshacer</translation>
    </message>
    <message>
        <source>Staged as a set of its own: review and push it</source>
        <translation>Preparado como lote propio: revíselo y envíelo</translation>
    </message>
    <message numerus="yes">
        <source>Staged as a set of its own, without %Ln cell(s) that have another open change</source>
        <translation>
            <numerusform>Preparado como lote propio, sin %Ln celda que tiene otro cambio abierto</numerusform>
            <numerusform>Preparado como lote propio, sin %Ln celdas que tienen otro cambio abierto</numerusform>
        </translation>
    </message>
    <message>
        <source>Line between sets and changes</source>
        <translation>Línea entre lotes y cambios</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)…</source>
        <translation>
            <numerusform>Enviar %Ln cambio…</numerusform>
            <numerusform>Enviar %Ln cambios…</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)…</source>
        <translation>
            <numerusform>Descartar %Ln cambio…</numerusform>
            <numerusform>Descartar %Ln cambios…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln staged change(s)?</source>
        <translation>
            <numerusform>¿Descartar %Ln cambio preparado?</numerusform>
            <numerusform>¿Descartar %Ln cambios preparados?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::CheckList</name>
    <message>
        <source>The next step shows what is missing</source>
        <translation>El paso siguiente muestra lo que falta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>API REST</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Stock sources</source>
        <translation>Orígenes de stock</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Tamaño de página</translation>
    </message>
    <message>
        <source>Slashes in SKUs</source>
        <translation>Barras en los SKU</translation>
    </message>
</context>
<context>
    <name>qm::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>Enter shows and hides, Alt with an arrow key moves; titles can be dragged, too</source>
        <translation>Intro muestra y oculta, Alt con una tecla de flecha mueve; también se pueden arrastrar los títulos</translation>
    </message>
</context>
<context>
    <name>qm::ui::ConnectDialog</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Name and mark</source>
        <translation>Nombre y marca</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>Conectar una tienda</translation>
    </message>
    <message>
        <source>The test only reads. Nothing is stored before the last step.</source>
        <translation>La prueba solo lee. No se guarda nada antes del último paso.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>without keys and tokens</source>
        <translation>sin claves ni tokens</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connect and pull</source>
        <translation>Conectar y recuperar</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>The shop lets us in</source>
        <translation>La tienda permite el acceso</translation>
    </message>
    <message>
        <source>One cause found</source>
        <translation>Se encontró una causa</translation>
    </message>
    <message>
        <source>The profile was not stored</source>
        <translation>No se guardó el perfil</translation>
    </message>
</context>
<context>
    <name>qm::ui::CustomerPane</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>Pedidos %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>NIF-IVA</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>default billing</source>
        <translation>facturación predeterminada</translation>
    </message>
    <message>
        <source>default shipping</source>
        <translation>envío predeterminado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>No order of this account in the local copy</source>
        <translation>Ningún pedido de esta cuenta en la copia local</translation>
    </message>
</context>
<context>
    <name>qm::ui::DayChart</name>
    <message>
        <source>Orders per day</source>
        <translation>Pedidos por día</translation>
    </message>
    <message>
        <source>Revenue per day in %1</source>
        <translation>Ingresos por día en %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s)</source>
        <translation>
            <numerusform>%1: %Ln pedido</numerusform>
            <numerusform>%1: %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>, %1 expected at this pace</source>
        <translation>, %1 previstos a este ritmo</translation>
    </message>
</context>
<context>
    <name>qm::ui::DetailPane</name>
    <message>
        <source>Close the detail</source>
        <translation>Cerrar el detalle</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Partes de la ficha</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>qm::ui::FeatureTable</name>
    <message>
        <source>Orders and comments</source>
        <translation>Pedidos y comentarios</translation>
    </message>
    <message>
        <source>No Orders page</source>
        <translation>Sin página Pedidos</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>No invoices</source>
        <translation>Sin facturas</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>No shipments, no tracks</source>
        <translation>Sin envíos ni seguimientos</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>No refunds</source>
        <translation>Sin reembolsos</translation>
    </message>
    <message>
        <source>Payment transactions</source>
        <translation>Transacciones de pago</translation>
    </message>
    <message>
        <source>No transactions</source>
        <translation>Sin transacciones</translation>
    </message>
    <message>
        <source>Products and prices</source>
        <translation>Productos y precios</translation>
    </message>
    <message>
        <source>No Products, no Prices</source>
        <translation>Sin Productos ni Precios</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Codes without labels</source>
        <translation>Códigos sin etiquetas</translation>
    </message>
    <message>
        <source>Attribute sets</source>
        <translation>Conjuntos de atributos</translation>
    </message>
    <message>
        <source>Sets without names</source>
        <translation>Conjuntos sin nombres</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>No categories</source>
        <translation>Sin categorías</translation>
    </message>
    <message>
        <source>Stock per source</source>
        <translation>Stock por origen</translation>
    </message>
    <message>
        <source>Pieces per product only</source>
        <translation>Solo unidades por producto</translation>
    </message>
    <message>
        <source>Stocks</source>
        <translation>Stocks</translation>
    </message>
    <message>
        <source>No salable quantities</source>
        <translation>Sin cantidades vendibles</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>No Customers page</source>
        <translation>Sin página Clientes</translation>
    </message>
    <message>
        <source>Customer groups</source>
        <translation>Grupos de clientes</translation>
    </message>
    <message>
        <source>Groups without names</source>
        <translation>Grupos sin nombres</translation>
    </message>
    <message>
        <source>Price rules and coupons</source>
        <translation>Reglas de precio y cupones</translation>
    </message>
    <message>
        <source>No rules, no coupons</source>
        <translation>Sin reglas ni cupones</translation>
    </message>
    <message>
        <source>Websites and store views</source>
        <translation>Sitios web y vistas de tienda</translation>
    </message>
    <message>
        <source>Views without names</source>
        <translation>Vistas sin nombres</translation>
    </message>
    <message>
        <source>Bulk monitor</source>
        <translation>Operaciones masivas</translation>
    </message>
    <message>
        <source>No bulk monitor</source>
        <translation>Sin operaciones masivas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not in this shop</source>
        <translation>no en esta tienda</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>no está claro</translation>
    </message>
    <message>
        <source>What this login may read</source>
        <translation>Lo que este acceso permite leer</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Resource in the role</source>
        <translation>Recurso del rol</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sin él</translation>
    </message>
</context>
<context>
    <name>qm::ui::FieldEditing</name>
    <message>
        <source>The change before is on its way to the shop</source>
        <translation>El cambio anterior va camino de la tienda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln cambio preparado</numerusform>
            <numerusform>%Ln cambios preparados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are as in the shop</source>
        <translation>
            <numerusform>%Ln valor está como en la tienda</numerusform>
            <numerusform>%Ln valores están como en la tienda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln cambio descartado</numerusform>
            <numerusform>%Ln cambios descartados</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on its way to the shop and cannot be taken back any more</source>
        <translation>Va camino de la tienda y ya no se puede deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged edit(s) taken back</source>
        <translation>
            <numerusform>%Ln edición preparada deshecha</numerusform>
            <numerusform>%Ln ediciones preparadas deshechas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::FieldRow</name>
    <message>
        <source>Take the staged edit back</source>
        <translation>Deshacer el cambio preparado</translation>
    </message>
    <message>
        <source>Take the staged edit of %1 back</source>
        <translation>Deshacer la edición preparada de %1</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Valor nuevo de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Preparar</translation>
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
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>What every row shown must hold</source>
        <translation>Lo que debe contener cada fila mostrada</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
</context>
<context>
    <name>qm::ui::FilterEditor</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Or…</source>
        <translation>O…</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Añadir filtro</translation>
    </message>
    <message>
        <source>The others stay</source>
        <translation>Los demás permanecen</translation>
    </message>
    <message>
        <source>A condition beside this one: a row is shown when one of them holds</source>
        <translation>Una condición junto a esta: se muestra la fila si se cumple una de ellas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>Cambiar filtro</translation>
    </message>
    <message>
        <source>or %1 %2</source>
        <translation>o %1 %2</translation>
    </message>
    <message>
        <source>In your time zone; with Z at the end in UTC</source>
        <translation>En su zona horaria; con Z al final, en UTC</translation>
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
        <translation>2026-11-23, o -14d para hace 14 días</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>No existe esa columna</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Falta un valor</translation>
    </message>
</context>
<context>
    <name>qm::ui::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Guide · Quartermaster</source>
        <translation>Guía · Quartermaster</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Contenido de la guía</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>qm::ui::ImportDialog</name>
    <message>
        <source>Looking at the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>La primera</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Detectado: %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>the attribute of that name</source>
        <translation>el atributo de ese nombre</translation>
    </message>
    <message>
        <source>What the column %1 stands for</source>
        <translation>Qué representa la columna %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazada</numerusform>
            <numerusform>%Ln rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are as the shop has them</source>
        <translation>
            <numerusform>%Ln valor está como en la tienda</numerusform>
            <numerusform>%Ln valores están como en la tienda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way to the shop stay</source>
        <translation>
            <numerusform>%Ln camino de la tienda queda como está</numerusform>
            <numerusform>%Ln camino de la tienda quedan como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are left out</source>
        <translation>
            <numerusform>%Ln columna omitida</numerusform>
            <numerusform>%Ln columnas omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace what %1 has staged in %Ln cell(s)</source>
        <translation>
            <numerusform>Sustituir lo que %1 ha preparado en %Ln celda</numerusform>
            <numerusform>Sustituir lo que %1 ha preparado en %Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be staged of it</source>
        <translation>No se puede preparar nada de él</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>Preparar %Ln cambio</numerusform>
            <numerusform>Preparar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Write the refused rows to a file</source>
        <translation>Escribir las filas rechazadas en un archivo</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Behind the name of a file: the rows of it that were refused</extracomment>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>Writing the refused rows</source>
        <translation>Escribiendo las filas rechazadas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Nothing of the file is staged.</source>
        <translation>No hay nada preparado de este archivo.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerlo de nuevo</translation>
    </message>
    <message>
        <source>What the file is about</source>
        <translation>De qué trata el archivo</translation>
    </message>
    <message>
        <source>+5 and −5 add to what is there</source>
        <translation>+5 y −5 se suman a lo que hay</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>Write refused rows to a file…</source>
        <translation>Escribir filas rechazadas en un archivo…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Product attributes</source>
        <translation>Atributos de productos</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>comma ,</source>
        <extracomment>Signs that part the cells of a file</extracomment>
        <translation>coma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>punto y coma ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barra |</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>elegir uno</translation>
    </message>
    <message>
        <source>as each number shows</source>
        <translation>según cada número</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where stock is; a column of a file</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Se está leyendo el archivo</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Representa</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 filas leídas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln fila escrita en %1</numerusform>
            <numerusform>%Ln filas escritas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of %1 staged</source>
        <translation>
            <numerusform>%Ln cambio de %1 preparado</numerusform>
            <numerusform>%Ln cambios de %1 preparados</numerusform>
        </translation>
    </message>
    <message>
        <source>Line between columns and rows</source>
        <translation>Línea entre columnas y filas</translation>
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
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Store view</source>
        <translation>Vista de tienda</translation>
    </message>
    <message>
        <source>Id of the store view</source>
        <translation>Id de la vista de tienda</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Precio especial</translation>
    </message>
    <message>
        <source>Special price from</source>
        <translation>Precio especial desde</translation>
    </message>
    <message>
        <source>Special price until</source>
        <translation>Precio especial hasta</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Id of the website</source>
        <translation>Id del sitio web</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Grupo de clientes</translation>
    </message>
    <message>
        <source>Tier price from quantity</source>
        <translation>Precio por tramos desde cantidad</translation>
    </message>
    <message>
        <source>Tier price</source>
        <translation>Precio por tramos</translation>
    </message>
    <message>
        <source>Kind of tier price</source>
        <extracomment>Fixed amount or percentage; a column of a file</extracomment>
        <translation>Tipo de precio por tramos</translation>
    </message>
</context>
<context>
    <name>qm::ui::ImportPreviewModel</name>
    <message>
        <source>good</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>as the shop has it</source>
        <translation>como en la tienda</translation>
    </message>
    <message>
        <source>%1 has staged another value</source>
        <translation>%1 ha preparado otro valor</translation>
    </message>
    <message>
        <source>on its way to the shop</source>
        <translation>camino de la tienda</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Control</translation>
    </message>
</context>
<context>
    <name>qm::ui::ImportRefusalModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
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
        <translation>Leyendo la copia local</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Open this label</source>
        <translation>Abrir esta etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>Shipping labels of %Ln order(s)</source>
        <translation>
            <numerusform>Etiquetas de envío de %Ln pedido</numerusform>
            <numerusform>Etiquetas de envío de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>The local copy has no shipping label of these orders</source>
        <translation>La copia local no tiene ninguna etiqueta de envío de estos pedidos</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Carpeta para los PDF</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) written</source>
        <translation>
            <numerusform>%Ln etiqueta guardada</numerusform>
            <numerusform>%Ln etiquetas guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens PDFs: save the label and open it elsewhere</source>
        <translation>Ningún programa de este equipo abre archivos PDF: guarde la etiqueta y ábrala en otro lugar</translation>
    </message>
    <message>
        <source>No shipping labels</source>
        <translation>Ninguna etiqueta de envío</translation>
    </message>
</context>
<context>
    <name>qm::ui::LadderSection</name>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Precio base</translation>
    </message>
    <message>
        <source>Special price</source>
        <translation>Precio especial</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Tier prices</source>
        <translation>Precios por tramos</translation>
    </message>
    <message>
        <source>No tier prices</source>
        <translation>Sin precios por tramos</translation>
    </message>
    <message>
        <source>There is no price in these cells that could be taken away</source>
        <translation>En estas celdas no hay ningún precio que se pueda quitar</translation>
    </message>
    <message>
        <source>Customer group of a new tier</source>
        <translation>Grupo de clientes de un tramo nuevo</translation>
    </message>
    <message>
        <source>Website of a new tier</source>
        <translation>Sitio web de un tramo nuevo</translation>
    </message>
    <message>
        <source>All websites</source>
        <translation>Todos los sitios web</translation>
    </message>
    <message>
        <source>Quantity of a new tier</source>
        <translation>Cantidad de un tramo nuevo</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Cantidad mínima</translation>
    </message>
    <message>
        <source>Price of a new tier</source>
        <translation>Precio de un tramo nuevo</translation>
    </message>
    <message>
        <source>Price, or 5 % off</source>
        <translation>Precio, o 5&#xa0;% de descuento</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>Añadir un tramo</translation>
    </message>
    <message>
        <source>A tier needs a price, or a discount like 5 %</source>
        <translation>Un tramo necesita un precio, o un descuento como 5&#xa0;%</translation>
    </message>
</context>
<context>
    <name>qm::ui::LadderView</name>
    <message>
        <source>Tier prices</source>
        <translation>Precios por tramos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>qm::ui::LevelMark</name>
    <message>
        <source>not known yet</source>
        <translation>aún desconocido</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>conviene saberlo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>no comprobado</translation>
    </message>
</context>
<context>
    <name>qm::ui::ListPage</name>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>The columns are as they were at first</source>
        <translation>Las columnas están como al principio</translation>
    </message>
    <message>
        <source>The columns are as saved</source>
        <translation>Las columnas están como se guardaron</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tab separated (*.tsv)</source>
        <translation>Separado por tabuladores (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo mostrado</translation>
    </message>
    <message>
        <source>The list is still being read: export it when its count is there</source>
        <translation>La lista aún se está leyendo: expórtela cuando aparezca su total</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>Escrito en %2: %1</translation>
    </message>
    <message>
        <source>Canceled; nothing was written</source>
        <translation>Cancelado; no se escribió nada</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>No se escribió nada. %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>That row is not in the local copy</source>
        <translation>Esa fila no está en la copia local</translation>
    </message>
    <message>
        <source>All store views are shown: the row is not of %1</source>
        <translation>Se muestran todas las vistas de tienda: la fila no es de %1</translation>
    </message>
    <message>
        <source>The columns of this list cannot be read: %1</source>
        <translation>No se pueden leer las columnas de esta lista: %1</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>The local copy is kept by %1</source>
        <translation>La copia local la tiene %1</translation>
    </message>
    <message>
        <source>The shop is being read already: what changed comes with it. Resync when it is done</source>
        <translation>La tienda ya se está leyendo: los cambios llegan con esa lectura. Resincronice cuando termine</translation>
    </message>
    <message numerus="yes">
        <source>For more than %1 rows a pull is faster</source>
        <translation>
            <numerusform>Para más de %1 fila es más rápido recuperar</numerusform>
            <numerusform>Para más de %1 filas es más rápido recuperar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) selected</source>
        <translation>
            <numerusform>%Ln celda seleccionada</numerusform>
            <numerusform>%Ln celdas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>So many selected rows are not kept through a new order or filter: none is selected now</source>
        <translation>Tantas filas seleccionadas no se conservan al cambiar el orden o el filtro: ahora no hay ninguna seleccionada</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Sort by (with Shift: and then by)</source>
        <translation>Ordenar por (con Mayús: y después por)</translation>
    </message>
    <message>
        <source>%1 (ascending, %2)</source>
        <translation>%1 (ascendente, %2)</translation>
    </message>
    <message>
        <source>%1 (descending, %2)</source>
        <translation>%1 (descendente, %2)</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>First pull</source>
        <translation>Primera recuperación</translation>
    </message>
    <message>
        <source>First pull, at the %1 now</source>
        <translation>Primera recuperación, ahora: %1</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Vista «%1» quitada</translation>
    </message>
    <message>
        <source>It can be put back until another view is chosen.</source>
        <translation>Se puede reponer hasta que se elija otra vista.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>The local copy is damaged</source>
        <translation>La copia local está dañada</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>No se puede mostrar la lista</translation>
    </message>
    <message>
        <source>It can be made again from the shop; the damaged file is kept. Saved views are not in it and are safe.</source>
        <translation>Se puede rehacer desde la tienda; el archivo dañado se conserva. Las vistas guardadas no están en él y están a salvo.</translation>
    </message>
    <message>
        <source>The local copy cannot be asked for what this view wants.</source>
        <translation>La copia local no puede dar lo que quiere esta vista.</translation>
    </message>
    <message>
        <source>The local copy was asked and did not answer.</source>
        <translation>Se consultó la copia local y no respondió.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Make the copy again</source>
        <translation>Rehacer la copia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Nothing in %1</source>
        <translation>Nada en %1</translation>
    </message>
    <message>
        <source>Other stores of this shop may have some.</source>
        <translation>Puede haber en otras vistas de esta tienda.</translation>
    </message>
    <message>
        <source>Show all store views</source>
        <translation>Mostrar todas las vistas de tienda</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Nada coincide con este filtro</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches all %n filters</source>
        <translation>
            <numerusform>Nada coincide con %n filtro</numerusform>
            <numerusform>Nada coincide con los %n filtros a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaving one out would show:</source>
        <translation>Sin uno de ellos se mostrarían:</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n filters</source>
        <translation>
            <numerusform>Borrar %n filtro</numerusform>
            <numerusform>Borrar %n filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the shop</source>
        <translation>Preguntar a la tienda</translation>
    </message>
    <message>
        <source>One request, for what is searched for, without the other filters</source>
        <translation>Una petición, para lo que se busca, sin los demás filtros</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>búsqueda «%1»</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Seleccionar los %1</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>se quitó entretanto</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>The view was not saved: %1</source>
        <translation>No se guardó la vista: %1</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Vista «%1» guardada</translation>
    </message>
    <message>
        <source>This view is always there: duplicate it to have it under another name</source>
        <translation>Esta vista es fija: duplíquela para tenerla con otro nombre</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renombrar vista</translation>
    </message>
    <message>
        <source>Duplicate view</source>
        <translation>Duplicar vista</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>Write this view to a file</source>
        <translation>Escribir esta vista en un archivo</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vistas (*.json)</translation>
    </message>
    <message>
        <source>The view is in %1</source>
        <translation>La vista está en %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>Read a view from a file</source>
        <translation>Leer una vista de un archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>The view is one of another page: %1</source>
        <translation>La vista es de otra página: %1</translation>
    </message>
    <message>
        <source>This view is always there</source>
        <translation>Esta vista es fija</translation>
    </message>
    <message>
        <source>The view was not removed: %1</source>
        <translation>No se quitó la vista: %1</translation>
    </message>
    <message>
        <source>Saved views cannot be read: %1</source>
        <translation>No se pueden leer las vistas guardadas: %1</translation>
    </message>
    <message>
        <source>Select products first</source>
        <translation>Seleccione primero productos</translation>
    </message>
    <message>
        <source>There is no staged edit of this page to take back</source>
        <translation>No hay ninguna edición preparada de esta página que deshacer</translation>
    </message>
    <message>
        <source>Line between list and detail</source>
        <translation>Línea entre lista y detalle</translation>
    </message>
    <message>
        <source>Change attributes of %1…</source>
        <extracomment>%1: how many products are selected</extracomment>
        <translation>Cambiar atributos de %1…</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: how many rows are selected, to the clipboard</extracomment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Resync %1</source>
        <extracomment>%1: how many rows are selected, that are read again from the shop</extracomment>
        <translation>Resincronizar %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::LiveQuestion</name>
    <message>
        <source>Type %1 to push to a live shop</source>
        <translation>Escriba %1 para enviar a una tienda en producción</translation>
    </message>
</context>
<context>
    <name>qm::ui::LowLevelsDialog</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Low stock numbers</source>
        <translation>Límites de stock bajo</translation>
    </message>
    <message>
        <source>When is stock low?</source>
        <translation>¿Cuándo es bajo el stock?</translation>
    </message>
    <message>
        <source>With fewer pieces than this at a source that is in stock. Where a source has no number, that of all sources counts; without it, the shop&apos;s own number of each product. Nothing is changed in the shop.</source>
        <translation>Con menos piezas que estas en un origen con existencias. Donde un origen no tiene número vale el de todos los orígenes; sin él, el de la tienda para cada producto. No se cambia nada en la tienda.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todos los orígenes</translation>
    </message>
    <message>
        <source>the shop&apos;s number</source>
        <extracomment>In an empty field for a number of pieces: the shop&apos;s own number of each product is used</extracomment>
        <translation>número de la tienda</translation>
    </message>
    <message>
        <source>Write a number of pieces, such as 5, or nothing.</source>
        <translation>Escriba un número de piezas, como 5, o nada.</translation>
    </message>
    <message>
        <source>Kept. The window that keeps the copy shows it from its next start on.</source>
        <translation>Conservado. La ventana que mantiene la copia lo muestra a partir de su próximo inicio.</translation>
    </message>
    <message>
        <source>Low stock goes by the numbers you gave.</source>
        <translation>El stock bajo sigue los números indicados.</translation>
    </message>
</context>
<context>
    <name>qm::ui::MainWindow</name>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>What stands behind “Local copy:” while no shop is open</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Open in admin</source>
        <translation>Abrir en el admin</translation>
    </message>
    <message>
        <source>Where is the admin?</source>
        <translation>¿Dónde está el panel de administración?</translation>
    </message>
    <message>
        <source>Most shops keep their admin at an address of their own.
What stands behind %1/ when you are logged in there, up to the next slash?</source>
        <translation>La mayoría de las tiendas tienen su panel de administración en una dirección propia.
¿Qué hay detrás de %1/ al iniciar sesión allí, hasta la siguiente barra?</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Cambios</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>No hay nada preparado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are in the shop, read back</source>
        <translation>
            <numerusform>%Ln cambio está en la tienda, releído</numerusform>
            <numerusform>%Ln cambios están en la tienda, releídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s) are in the shop</source>
        <translation>
            <numerusform>%1 de %Ln cambio en la tienda</numerusform>
            <numerusform>%1 de %Ln cambios en la tienda</numerusform>
        </translation>
    </message>
    <message>
        <source>Quartermaster did not end as it should</source>
        <translation>Quartermaster no terminó como debía</translation>
    </message>
    <message>
        <source>That was the session that began %1. Staged changes are safe, they are on the disk; what was on its way to a shop is asked of the shop before anything else is sent.</source>
        <translation>Fue la sesión iniciada el %1. Los cambios preparados están a salvo, en el disco; lo que iba camino de una tienda se consulta en ella antes de enviar nada más.</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <source>Version %1 can be had</source>
        <translation>La versión %1 está disponible</translation>
    </message>
    <message>
        <source>You have %1. Nothing is installed by itself.</source>
        <translation>Tiene la %1. Nada se instala por sí solo.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>%1 is not in the local copy</source>
        <translation>%1 no está en la copia local</translation>
    </message>
    <message>
        <source>It is not in the local copy, which %1 keeps</source>
        <translation>No está en la copia local, que tiene %1</translation>
    </message>
    <message>
        <source>It is not in the local copy yet; the pull that is running brings it</source>
        <translation>Aún no está en la copia local; la recuperación en curso lo trae</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>quedan %1 h</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Enviando cambios</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Recuperando</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Rows a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Making lists of %1 fast</source>
        <extracomment>%1: a kind in the plural, “orders”</extracomment>
        <translation>Indexando %1</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>Leyendo de nuevo %1</translation>
    </message>
    <message>
        <source>Pulling %1</source>
        <translation>Recuperando %1</translation>
    </message>
    <message>
        <source>trying</source>
        <extracomment>After “Offline”: the shop is being asked again right now</extracomment>
        <translation>intentando</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>próximo intento %1</translation>
    </message>
    <message>
        <source>next try in %1 s</source>
        <translation>próximo intento en %1 s</translation>
    </message>
    <message>
        <source>integration token</source>
        <translation>token de integración</translation>
    </message>
    <message>
        <source>admin user</source>
        <translation>administrador</translation>
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
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>the copy is kept by %1</source>
        <translation>la copia la tiene %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>The pull stopped</source>
        <translation>Recuperación detenida</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no consultada</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>What stands behind “Local copy:” when there is none yet</extracomment>
        <translation>creándose</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>%1 under way, %2 may be at once</source>
        <extracomment>Both numbers are of requests to the shop</extracomment>
        <translation>%1 en curso, %2 posibles a la vez</translation>
    </message>
    <message>
        <source>%1 waiting for their turn</source>
        <translation>%1 esperando su turno</translation>
    </message>
    <message>
        <source>the shop asked for a pause</source>
        <translation>la tienda pidió una pausa</translation>
    </message>
    <message>
        <source>%1 since the shop was opened</source>
        <translation>%1 desde que se abrió la tienda</translation>
    </message>
    <message>
        <source>The shop wants a code</source>
        <translation>La tienda pide un código</translation>
    </message>
</context>
<context>
    <name>qm::ui::NamePage</name>
    <message>
        <source>Live: a shop with customers.</source>
        <translation>Producción: una tienda con clientes.</translation>
    </message>
    <message>
        <source>Staging: a shop to try things on.</source>
        <translation>Pruebas: una tienda para probar cosas.</translation>
    </message>
    <message>
        <source>Read only: nothing in this shop is ever changed from here</source>
        <translation>Solo lectura: desde aquí nunca se cambia nada en esta tienda</translation>
    </message>
    <message>
        <source>The keys go into the keychain of this computer, never into a file. The profile itself holds no secret.</source>
        <translation>Las claves van al llavero de este equipo, nunca a un archivo. El perfil mismo no contiene ningún secreto.</translation>
    </message>
    <message>
        <source>What is it called, and how careful must one be?</source>
        <translation>¿Cómo se llama, y cuánto cuidado hay que tener?</translation>
    </message>
    <message>
        <source>The name and the mark stand at the top of the window whenever this shop is open.</source>
        <translation>El nombre y la marca están en lo alto de la ventana mientras esta tienda está abierta.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Store view</source>
        <translation>Vista de tienda</translation>
    </message>
    <message>
        <source>Keep them until Quartermaster closes</source>
        <translation>Conservarlas hasta que se cierre Quartermaster</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Probar otra vez el llavero</translation>
    </message>
    <message>
        <source>All store views (this login may not list them)</source>
        <translation>Todas las vistas de tienda (este acceso no permite enumerarlas)</translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Todas las vistas de tienda</translation>
    </message>
    <message>
        <source>A name is needed: letters, digits, “-”, “_” and “.”.</source>
        <translation>Hace falta un nombre: letras, cifras, «-», «_» y «.».</translation>
    </message>
    <message>
        <source>A name has letters, digits, “-”, “_” and “.”, nothing else.</source>
        <translation>Un nombre tiene letras, cifras, «-», «_» y «.», nada más.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Ya existe un perfil con ese nombre.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the keys</source>
        <translation>El llavero de este equipo no aceptó las claves</translation>
    </message>
    <message>
        <source>%1.

Nothing was stored. The keys can stay in memory until Quartermaster closes; to have them again at the next start, set these variables where it is started (or each with _FILE, naming a file):
%2</source>
        <translation>%1.

No se guardó nada. Las claves pueden quedar en memoria hasta que se cierre Quartermaster; para tenerlas de nuevo en el próximo inicio, defina estas variables donde se inicia (o cada una con _FILE, indicando un archivo):
%2</translation>
    </message>
    <message>
        <source>That name is kept for the practice store.</source>
        <translation>Ese nombre está reservado para la tienda de prácticas.</translation>
    </message>
    <message>
        <source>The environment has other keys for this name</source>
        <translation>El entorno tiene otras claves para este nombre</translation>
    </message>
    <message>
        <source>Nothing was stored: what was tested would not be used, because Quartermaster was started with these variables (or their _FILE form), which come first:
%1

Give the profile another name, or start Quartermaster without them.</source>
        <translation>No se guardó nada: lo que se probó no se usaría, porque Quartermaster se inició con estas variables (o su forma _FILE), que tienen prioridad:
%1

Dé otro nombre al perfil o inicie Quartermaster sin ellas.</translation>
    </message>
</context>
<context>
    <name>qm::ui::OpenActionsDialog</name>
    <message>
        <source>It arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open actions on orders</source>
        <translation>Acciones pendientes en pedidos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>No action on an order is open</source>
        <translation>No hay ninguna acción pendiente en un pedido</translation>
    </message>
    <message>
        <source>Look for the reference %1 in the shop&apos;s admin, and at the payment provider&apos;s account where money moves; then say what you found.</source>
        <translation>Busque la referencia %1 en el panel de administración de la tienda y, si se mueve dinero, en la cuenta del proveedor de pagos; después diga lo que ha encontrado.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Sending, one order after the other</source>
        <translation>Enviando acciones, un pedido tras otro</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>%1 de %Ln hecha</numerusform>
            <numerusform>%1 de %Ln hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open action(s)</source>
        <translation>
            <numerusform>%Ln acción pendiente</numerusform>
            <numerusform>%Ln acciones pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderLinesView</name>
    <message>
        <source>What lies at which source</source>
        <translation>Qué hay en cada origen</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Cant. pedida</translation>
    </message>
    <message>
        <source>Ship now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>“%1” is not a number of pieces.</source>
        <translation>«%1» no es un número de unidades.</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderMenu</name>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Pedidos</translation>
    </message>
    <message>
        <source>&amp;Ship…</source>
        <translation>&amp;Enviar…</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>&amp;Facturar…</translation>
    </message>
    <message>
        <source>&amp;Refund…</source>
        <translation>&amp;Reembolsar…</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>Co&amp;mentar…</translation>
    </message>
    <message>
        <source>Put on &amp;hold…</source>
        <translation>Re&amp;tener…</translation>
    </message>
    <message>
        <source>Take &amp;off hold…</source>
        <translation>&amp;Quitar la retención…</translation>
    </message>
    <message>
        <source>&amp;Cancel orders…</source>
        <extracomment>orders, for good</extracomment>
        <translation>&amp;Cancelar pedidos…</translation>
    </message>
    <message>
        <source>Add a &amp;parcel…</source>
        <translation>Añadir un &amp;bulto…</translation>
    </message>
    <message>
        <source>By their &amp;numbers…</source>
        <translation>Por &amp;número…</translation>
    </message>
    <message>
        <source>Import a &amp;tracking file…</source>
        <translation>&amp;Importar un archivo de seguimiento…</translation>
    </message>
    <message>
        <source>Pick &amp;list…</source>
        <translation>&amp;Lista de recogida…</translation>
    </message>
    <message>
        <source>No order is selected</source>
        <translation>No hay ningún pedido seleccionado</translation>
    </message>
    <message>
        <source>A push of orders is under way: it ends first</source>
        <translation>Hay un envío de acciones de pedidos en curso: termina primero</translation>
    </message>
    <message>
        <source>Tracking file</source>
        <translation>Archivo de seguimiento</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt)</source>
        <translation>Tablas (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>The tracking file cannot be used</source>
        <translation>El archivo de seguimiento no se puede usar</translation>
    </message>
    <message>
        <source>Change the stat&amp;us…</source>
        <translation>Cambiar el est&amp;ado…</translation>
    </message>
    <message>
        <source>Op&amp;en actions…</source>
        <translation>Accion&amp;es pendientes…</translation>
    </message>
    <message>
        <source>Pac&amp;king slips…</source>
        <translation>Albaranes de emba&amp;laje…</translation>
    </message>
    <message>
        <source>Shipping la&amp;bels…</source>
        <translation>Eti&amp;quetas de envío…</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Este perfil es de solo lectura: no se le envía nada</translation>
    </message>
    <message>
        <source>The login&apos;s role may not do that: %1</source>
        <translation>El rol de la cuenta no lo permite: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) on orders are open: see “Open actions” in the menu Orders</source>
        <translation>
            <numerusform>Hay %Ln acción pendiente en pedidos: vea «Acciones pendientes» en el menú Pedidos</numerusform>
            <numerusform>Hay %Ln acciones pendientes en pedidos: vea «Acciones pendientes» en el menú Pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>To ship, by source and a&amp;ge…</source>
        <translation>Por enviar, por ori&amp;gen y antigüedad…</translation>
    </message>
    <message>
        <source>Ship %1…</source>
        <extracomment>%1: how many orders are selected</extracomment>
        <translation>Enviar %1…</translation>
    </message>
    <message>
        <source>Invoice %1…</source>
        <extracomment>%1: how many orders are selected</extracomment>
        <translation>Facturar %1…</translation>
    </message>
    <message>
        <source>Hold %1…</source>
        <extracomment>%1: how many orders are selected, that are put on hold</extracomment>
        <translation>Retener %1…</translation>
    </message>
    <message numerus="yes">
        <source>That is done with %Ln order(s) at most: select fewer</source>
        <translation>
            <numerusform>Se hace con %Ln pedido como máximo: seleccione menos</numerusform>
            <numerusform>Se hace con %Ln pedidos como máximo: seleccione menos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderNumbersDialog</name>
    <message>
        <source>Numbers with blanks, commas or lines between them</source>
        <translation>Números separados por espacios, comas o saltos de línea</translation>
    </message>
    <message>
        <source>Find these orders</source>
        <translation>Buscar estos pedidos</translation>
    </message>
    <message>
        <source>Orders by their numbers</source>
        <translation>Pedidos por número</translation>
    </message>
    <message>
        <source>Order numbers</source>
        <translation>Números de pedido</translation>
    </message>
    <message>
        <source>What is done with them</source>
        <translation>Qué se hace con ellos</translation>
    </message>
    <message>
        <source>Ship</source>
        <extracomment>Buttons, what is done with the orders that were found: verbs, as Magento’s own admin calls them</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facturar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Quitar la retención</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Cancelar pedidos</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolsar</translation>
    </message>
    <message>
        <source>Numbers that several stores use</source>
        <translation>Números que usan varias tiendas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Asking the shop</source>
        <translation>Preguntando a la tienda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) found</source>
        <translation>
            <numerusform>%Ln pedido encontrado</numerusform>
            <numerusform>%Ln pedidos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the shop: %1</source>
        <translation>no están en la tienda: %1</translation>
    </message>
    <message>
        <source>several stores use a number: tick those that are meant</source>
        <translation>varias tiendas usan un mismo número: marque los pedidos que correspondan</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>No order is left</source>
        <translation>No queda ningún pedido</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderPane</name>
    <message>
        <source>Ship…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Invoice…</source>
        <translation>Facturar…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Reembolsar…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comentar…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Retener…</translation>
    </message>
    <message>
        <source>Take off hold…</source>
        <translation>Quitar la retención…</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <extracomment>an order, for good</extracomment>
        <translation>Cancelar pedido…</translation>
    </message>
    <message>
        <source>Add a parcel…</source>
        <translation>Añadir un bulto…</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Este perfil es de solo lectura: no se le envía nada</translation>
    </message>
    <message>
        <source>customer notified</source>
        <translation>cliente avisado</translation>
    </message>
    <message>
        <source>None in the local copy</source>
        <translation>Ninguno en la copia local</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Total general</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Origen: %1</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Comment on invoice %1: “%2”</source>
        <translation>Comentario en la factura %1: «%2»</translation>
    </message>
    <message>
        <source>Comment on shipment %1: “%2”</source>
        <translation>Comentario en el envío %1: «%2»</translation>
    </message>
    <message>
        <source>Comment on refund %1: “%2”</source>
        <translation>Comentario en el reembolso %1: «%2»</translation>
    </message>
    <message>
        <source>Comment: “%1”</source>
        <translation>Comentario: «%1»</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Invoices %1</source>
        <translation>Facturas %1</translation>
    </message>
    <message>
        <source>Shipments %1</source>
        <translation>Envíos %1</translation>
    </message>
    <message>
        <source>Refunds %1</source>
        <translation>Reembolsos %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>copia: %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>%1 to ship · %2 shipped</source>
        <translation>%1 por enviar · %2 enviados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Shipped by its parts, one by one</source>
        <translation>Se envía por partes, una a una</translation>
    </message>
    <message>
        <source>Subtotal, incl. tax</source>
        <translation>Subtotal, con impuestos</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Gastos de envío</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Discount, %1</source>
        <translation>Descuento, %1</translation>
    </message>
    <message>
        <source>Paid %1 · refunded %2 · tax %3</source>
        <translation>Pagado %1 · reembolsado %2 · impuestos %3</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>Nothing to ship</source>
        <translation>Nada que enviar</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturar a</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Purchase order %1</source>
        <translation>Orden de compra %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Factura %1</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>Método de envío</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Pedido realizado</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Estado %1</translation>
    </message>
    <message>
        <source>Invoice %1,</source>
        <translation>Factura %1,</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Envío %1</translation>
    </message>
    <message>
        <source>Refund %1,</source>
        <translation>Reembolso %1,</translation>
    </message>
    <message>
        <source>The login&apos;s role may not do that: %1</source>
        <translation>El rol de la cuenta no lo permite: %1</translation>
    </message>
    <message>
        <source>Shipping labels…</source>
        <translation>Etiquetas de envío…</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderRequestsDialog</name>
    <message>
        <source>Requests of the plan</source>
        <translation>Solicitudes del plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>qm::ui::OrderWorkDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading the orders from the shop</source>
        <translation>Leyendo los pedidos de la tienda</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln refused row(s)…</source>
        <translation>
            <numerusform>Guardar %Ln fila rechazada…</numerusform>
            <numerusform>Guardar %Ln filas rechazadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the shop just now; each order is read again before its request.</source>
        <translation>Leído ahora mismo de la tienda; cada pedido se vuelve a leer antes de su petición.</translation>
    </message>
    <message>
        <source>Sending, one order after the other</source>
        <translation>Enviando acciones, un pedido tras otro</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>%1 de %Ln hecha</numerusform>
            <numerusform>%1 de %Ln hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known to have arrived: look in the shop</source>
        <translation>
            <numerusform>%Ln sin saber si llegó: mire en la tienda</numerusform>
            <numerusform>%Ln sin saber si llegaron: mire en la tienda</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the refused rows go</source>
        <translation>Dónde escribir las filas rechazadas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1. Corrected, it can be imported again.</source>
        <translation>Escrito en %1. Corregido, se puede importar de nuevo.</translation>
    </message>
    <message>
        <source>Stopping after the order at hand; the rest stays staged</source>
        <translation>Se detiene tras el pedido en curso; el resto sigue preparado</translation>
    </message>
    <message>
        <source>Leave this order out</source>
        <translation>Omitir este pedido</translation>
    </message>
    <message>
        <source>Refused ones again</source>
        <translation>Reintentar las rechazadas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %Ln order(s)</source>
        <translation>
            <numerusform>Comentar %Ln pedido</numerusform>
            <numerusform>Comentar %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %Ln order(s)</source>
        <translation>
            <numerusform>Cambiar el estado de %Ln pedido</numerusform>
            <numerusform>Cambiar el estado de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln order(s) on hold</source>
        <translation>
            <numerusform>Retener %Ln pedido</numerusform>
            <numerusform>Retener %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln order(s) off hold</source>
        <translation>
            <numerusform>Quitar la retención de %Ln pedido</numerusform>
            <numerusform>Quitar la retención de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln order(s)</source>
        <translation>
            <numerusform>Cancelar %Ln pedido</numerusform>
            <numerusform>Cancelar %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invoice %Ln order(s)</source>
        <translation>
            <numerusform>Facturar %Ln pedido</numerusform>
            <numerusform>Facturar %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %Ln order(s)</source>
        <translation>
            <numerusform>Enviar %Ln pedido</numerusform>
            <numerusform>Enviar %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund %Ln order(s)</source>
        <translation>
            <numerusform>Reembolsar %Ln pedido</numerusform>
            <numerusform>Reembolsar %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a parcel to %Ln order(s)</source>
        <translation>
            <numerusform>Añadir un bulto a %Ln pedido</numerusform>
            <numerusform>Añadir un bulto a %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done with each order</source>
        <translation>Qué se hace con cada pedido</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Volver a incluirlo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be done</source>
        <translation>
            <numerusform>%Ln imposible</numerusform>
            <numerusform>%Ln imposibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, move %1 %2 with %3 for order %4 of %5</source>
        <translation>Sí, mover %1 %2 con %3 para el pedido %4 de %5</translation>
    </message>
    <message numerus="yes">
        <source>Yes, move the money of %Ln order(s) as it stands above</source>
        <translation>
            <numerusform>Sí, mover el dinero de %Ln pedido como se indica arriba</numerusform>
            <numerusform>Sí, mover el dinero de %Ln pedidos como se indica arriba</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln action(s)</source>
        <translation>
            <numerusform>Preparar %Ln acción</numerusform>
            <numerusform>Preparar %Ln acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Este perfil es de solo lectura: no se le envía nada</translation>
    </message>
    <message>
        <source>Say yes to the money step first</source>
        <translation>Confirme primero el movimiento de dinero</translation>
    </message>
    <message>
        <source>Paste tracking numbers</source>
        <translation>Pegar números de seguimiento</translation>
    </message>
    <message>
        <source>Print packing slips after the push</source>
        <translation>Imprimir los albaranes después del envío</translation>
    </message>
    <message>
        <source>From a spreadsheet, into this row and those below it</source>
        <translation>Desde una hoja de cálculo, en esta fila y las de debajo</translation>
    </message>
    <message numerus="yes">
        <source>E-mail the customers where the file says so: %Ln e-mail(s)</source>
        <translation>
            <numerusform>Enviar un correo a los clientes donde lo diga el archivo: %Ln correo</numerusform>
            <numerusform>Enviar un correo a los clientes donde lo diga el archivo: %Ln correos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ship from %1</source>
        <translation>Enviar desde %1</translation>
    </message>
    <message>
        <source>Stop at the first refusal; the rest stays staged</source>
        <translation>Parar en el primer rechazo; el resto queda preparado</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at the first refusal: %Ln action(s) stay staged</source>
        <translation>
            <numerusform>Parado en el primer rechazo: %Ln acción queda preparada</numerusform>
            <numerusform>Parado en el primer rechazo: %Ln acciones quedan preparadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln request(s): %1 read, %2 act, %3 read again</source>
        <translation>
            <numerusform>Al menos %Ln petición: %1 leen, %2 actúan, %3 releen</numerusform>
            <numerusform>Al menos %Ln peticiones: %1 leen, %2 actúan, %3 releen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln action(s) to LIVE</source>
        <translation>
            <numerusform>Enviar %Ln acción a PRODUCCIÓN</numerusform>
            <numerusform>Enviar %Ln acciones a PRODUCCIÓN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln action(s)</source>
        <translation>
            <numerusform>Enviar %Ln acción</numerusform>
            <numerusform>Enviar %Ln acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run at %1: nothing was sent. What the shop itself refuses is known when it is sent.</source>
        <translation>Simulación a las %1: no se ha enviado nada. Lo que la tienda misma rechaza se sabe al enviar.</translation>
    </message>
    <message>
        <source>Tracking file</source>
        <translation>Archivo de seguimiento</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt)</source>
        <translation>Tablas (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Reading the tracking file</source>
        <translation>Leyendo el archivo de seguimiento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of the file are not among these: nothing is done with them</source>
        <translation>
            <numerusform>%Ln pedido del archivo no está entre estos: no se hace nada con él</numerusform>
            <numerusform>%Ln pedidos del archivo no están entre estos: no se hace nada con ellos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracking file…</source>
        <translation>Archivo de seguimiento…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Set carrier for all</source>
        <translation>Transportista para todos</translation>
    </message>
    <message>
        <source>Parcels of these orders out of a table, CSV or XLSX</source>
        <translation>Los paquetes de estos pedidos desde una tabla, CSV o XLSX</translation>
    </message>
    <message>
        <source>Everything but what writes: planned again from the shop as it is now</source>
        <translation>Todo menos lo que escribe: se vuelve a planear con la tienda como está ahora</translation>
    </message>
    <message>
        <source>%1 has only %2 of %3.</source>
        <translation>%1 solo tiene %2 de %3.</translation>
    </message>
    <message>
        <source>Nothing is pushed until another source is chosen or the order is left out.</source>
        <translation>No se envía nada hasta que se elija otro origen o se omita el pedido.</translation>
    </message>
    <message numerus="yes">
        <source>Leave all %Ln out</source>
        <translation>
            <numerusform>Omitir %Ln</numerusform>
            <numerusform>Omitir los %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln source(s), pieces: %1</source>
        <extracomment>Of a list of shipments, behind how many they are</extracomment>
        <translation>
            <numerusform>de %Ln origen, unidades: %1</numerusform>
            <numerusform>de %Ln orígenes, unidades: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Solve %1 or leave it out to go on</source>
        <translation>Resuelva %1 u omítalo para continuar</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Ver solicitudes</translation>
    </message>
    <message>
        <source>What would be sent to the shop, word by word, without secrets</source>
        <translation>Lo que se enviaría a la tienda, palabra por palabra, sin secretos</translation>
    </message>
    <message>
        <source>%1 has none of %2.</source>
        <translation>%1 no tiene nada de %2.</translation>
    </message>
    <message>
        <source>Nothing is pushed until only what is there is shipped, or the order is left out.</source>
        <translation>No se envía nada hasta que se envíe solo lo que hay o se omita el pedido.</translation>
    </message>
    <message>
        <source>Nothing is pushed until the order is left out.</source>
        <translation>No se envía nada hasta que se omita el pedido.</translation>
    </message>
    <message>
        <source>Ship what is there</source>
        <translation>Enviar lo que hay</translation>
    </message>
    <message>
        <source>%1: %2 to do</source>
        <translation>%1: %2 por hacer</translation>
    </message>
    <message>
        <source>%1: nothing to do in %2</source>
        <translation>%1: nada que hacer en %2</translation>
    </message>
    <message>
        <source>%1: %2 to do, nothing to do in %3</source>
        <translation>%1: %2 por hacer, nada que hacer en %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Ship once more what an earlier import of this file shipped: %Ln parcel(s)</source>
        <translation>
            <numerusform>Enviar de nuevo lo que envió una importación anterior de este archivo: %Ln bulto</numerusform>
            <numerusform>Enviar de nuevo lo que envió una importación anterior de este archivo: %Ln bultos</numerusform>
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
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Customers may see the comment in their account</source>
        <translation>Los clientes pueden ver el comentario en su cuenta</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Record as paid (no money is taken)</source>
        <translation>Registrar como pagado (no se cobra dinero)</translation>
    </message>
    <message>
        <source>Capture online</source>
        <translation>Capturar en línea</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>authorised %1</source>
        <translation>autorizado %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>SKU</source>
        <extracomment>Column titles. “Open”: how many are still to be shipped, invoiced or refunded (adjective, a number follows)</extracomment>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Ship now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Invoice now</source>
        <translation>Facturar ahora</translation>
    </message>
    <message>
        <source>Refund now</source>
        <translation>Reembolsar ahora</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Líneas del pedido</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Números de seguimiento</translation>
    </message>
    <message>
        <source>several with commas between them; may be added later</source>
        <translation>varios, separados por comas; se pueden añadir después</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>How money goes back</source>
        <translation>Forma de devolver el dinero</translation>
    </message>
    <message>
        <source>Offline (no money is returned by the shop)</source>
        <translation>Fuera de línea (la tienda no devuelve dinero)</translation>
    </message>
    <message>
        <source>Online, of invoice %1</source>
        <translation>En línea, de la factura %1</translation>
    </message>
    <message>
        <source>Shipping, %1</source>
        <translation>Gastos de envío, %1</translation>
    </message>
    <message>
        <source>Refunded on top, %1</source>
        <translation>Reembolso adicional, %1</translation>
    </message>
    <message>
        <source>Fee kept back, %1</source>
        <translation>Comisión retenida, %1</translation>
    </message>
    <message>
        <source>The goods go back to stock</source>
        <translation>La mercancía vuelve al stock</translation>
    </message>
    <message>
        <source>“%1” is not a number of pieces.</source>
        <translation>«%1» no es un número de unidades.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>«%1» no es un importe.</translation>
    </message>
    <message numerus="yes">
        <source>E-mail the customers: the shop sends %Ln e-mail(s)</source>
        <translation>
            <numerusform>Avisar a los clientes por correo: la tienda envía %Ln correo</numerusform>
            <numerusform>Avisar a los clientes por correo: la tienda envía %Ln correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail the customers of %Ln order(s). Off: the shop sends none</source>
        <translation>
            <numerusform>Avisar por correo a los clientes de %Ln pedido. Desactivado: la tienda no envía ninguno</numerusform>
            <numerusform>Avisar por correo a los clientes de %Ln pedidos. Desactivado: la tienda no envía ninguno</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtotal %1</source>
        <translation>Subtotal %1</translation>
    </message>
    <message>
        <source>discount −%1</source>
        <translation>descuento −%1</translation>
    </message>
    <message>
        <source>shipping %1</source>
        <translation>gastos de envío %1</translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation>impuestos %1</translation>
    </message>
    <message>
        <source>on top %1</source>
        <translation>adicional %1</translation>
    </message>
    <message>
        <source>fee −%1</source>
        <translation>comisión −%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More than was paid: the shop refunds %1 %2 at most.</source>
        <translation>Más de lo pagado: la tienda reembolsa como máximo %1 %2.</translation>
    </message>
    <message>
        <source>The shop may count the tax in another way: its own sum counts.</source>
        <translation>La tienda puede calcular los impuestos de otra manera: vale su propia suma.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>of an order</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Only what the orders&apos; state has. Magento 2.4.7 and later refuse another status than the order has already; the shop says so then, and nothing changes.</source>
        <translation>Solo lo que admite el estado de los pedidos. Magento 2.4.7 y posteriores rechazan un estado distinto del que el pedido ya tiene; la tienda lo dice entonces y nada cambia.</translation>
    </message>
    <message>
        <source>From where the goods are, by the sources&apos; priority</source>
        <translation>De donde esté la mercancía, por prioridad de los orígenes</translation>
    </message>
    <message>
        <source>Add a comment to each shipment</source>
        <translation>Añadir un comentario a cada envío</translation>
    </message>
</context>
<context>
    <name>qm::ui::OverflowTabs</name>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
</context>
<context>
    <name>qm::ui::OverviewPage</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Aún sin contar</translation>
    </message>
    <message>
        <source>As of %1: the local copy cannot be read any more. %2</source>
        <translation>A fecha de %1: la copia local ya no se puede leer. %2</translation>
    </message>
    <message>
        <source>The local copy cannot be read. %1</source>
        <translation>La copia local no se puede leer. %1</translation>
    </message>
    <message>
        <source>%1 · counted in the local copy, no requests made</source>
        <translation>%1 · contado en la copia local, sin peticiones</translation>
    </message>
    <message>
        <source>%1 · orders of %2 · counted in the local copy, no requests made</source>
        <translation>%1 · pedidos de %2 · contado en la copia local, sin peticiones</translation>
    </message>
    <message>
        <source>by this hour there were %1</source>
        <translation>a esta hora había %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) on %1</source>
        <translation>
            <numerusform>%Ln pedido el %1</numerusform>
            <numerusform>%Ln pedidos el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>to 4 h</source>
        <translation>hasta 4 h</translation>
    </message>
    <message>
        <source>to 24 h</source>
        <translation>hasta 24 h</translation>
    </message>
    <message>
        <source>1–3 days</source>
        <translation>1–3 días</translation>
    </message>
    <message>
        <source>3+ days</source>
        <translation>más de 3 días</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) %1</source>
        <translation>
            <numerusform>%Ln pedido, %1</numerusform>
            <numerusform>%Ln pedidos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No order waits</source>
        <translation>Ningún pedido por atender</translation>
    </message>
    <message>
        <source>All waiting</source>
        <translation>Total por atender</translation>
    </message>
    <message>
        <source>All that wait, %1</source>
        <translation>Todos por atender, %1</translation>
    </message>
    <message>
        <source>All orders that wait</source>
        <translation>Todos los pedidos por atender</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) below the shop’s threshold, soonest out first</source>
        <translation>
            <numerusform>%Ln ubicación bajo el umbral de la tienda, primero lo que antes se agota</numerusform>
            <numerusform>%Ln ubicaciones bajo el umbral de la tienda, primero lo que antes se agota</numerusform>
        </translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Stock físico</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>Umbral bajo</translation>
    </message>
    <message>
        <source>Sold a day</source>
        <translation>Venta/día</translation>
    </message>
    <message>
        <source>Out in</source>
        <translation>Se agota en</translation>
    </message>
    <message>
        <source>%1, %2 on hand</source>
        <translation>%1, stock físico %2</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shop(s)</source>
        <translation>
            <numerusform>%Ln tienda</numerusform>
            <numerusform>Las %Ln tiendas</numerusform>
        </translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Pedidos hoy</translation>
    </message>
    <message>
        <source>Revenue today</source>
        <translation>Ingresos hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Stock bajo</translation>
    </message>
    <message>
        <source>Failed lines</source>
        <translation>Líneas fallidas</translation>
    </message>
    <message>
        <source>Copy age</source>
        <translation>Edad copia</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>aún sin copia</translation>
    </message>
    <message>
        <source>Orders today in %1</source>
        <translation>Pedidos de hoy en %1</translation>
    </message>
    <message>
        <source>Orders yesterday in %1</source>
        <translation>Pedidos de ayer en %1</translation>
    </message>
    <message>
        <source>Orders waiting in %1</source>
        <translation>Pedidos por atender en %1</translation>
    </message>
    <message>
        <source>Low stock in %1</source>
        <translation>Stock bajo en %1</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>no abierta</translation>
    </message>
    <message>
        <source>Failed lines of the last run in %1</source>
        <translation>Líneas fallidas de la última operación en %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Old copy</source>
        <translation>Copia antigua</translation>
    </message>
    <message>
        <source>The last complete pull was %1 ago</source>
        <translation>La última recuperación completa fue hace %1</translation>
    </message>
    <message>
        <source>Pull</source>
        <extracomment>A button: fetch from the shop (verb)</extracomment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Read-only: the copy is kept by %1</source>
        <translation>Solo lectura: la copia la tiene %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln asunto</numerusform>
            <numerusform>%Ln asuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>A button: go to the page that asks and answer there (verb)</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) failed</source>
        <translation>
            <numerusform>%Ln línea fallida</numerusform>
            <numerusform>%Ln líneas fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln aviso</numerusform>
            <numerusform>%Ln avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>What was done cannot be read: %1</source>
        <translation>No se puede leer lo que se hizo: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Which shops</source>
        <translation>Qué tiendas</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Tiendas</translation>
    </message>
    <message>
        <source>revenue is never added across currencies</source>
        <translation>los ingresos nunca se suman entre monedas</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>Esta tienda</translation>
    </message>
    <message>
        <source>Connect a shop…</source>
        <translation>Conectar una tienda…</translation>
    </message>
    <message>
        <source>Orders waiting, by age</source>
        <translation>Pedidos por atender, por antigüedad</translation>
    </message>
    <message>
        <source>a number opens the list</source>
        <translation>un número abre la lista</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Requiere intervención</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>Pedidos por día</translation>
    </message>
    <message>
        <source>last 30 days, without canceled ones</source>
        <translation>últimos 30 días, sin los cancelados</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Qué muestran las barras</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln SKU(s)</source>
        <translation>
            <numerusform>Mostrar %Ln SKU</numerusform>
            <numerusform>Mostrar los %Ln SKU</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>The shop wants a code of the authenticator app</source>
        <translation>La tienda pide un código de la aplicación de autenticación</translation>
    </message>
</context>
<context>
    <name>qm::ui::Palette</name>
    <message>
        <source>Open anything</source>
        <translation>Apertura rápida</translation>
    </message>
    <message>
        <source>Order number, name, e-mail, SKU, page or action</source>
        <translation>Número de pedido, nombre, correo, SKU, página o acción</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>local copy</source>
        <translation>copia local</translation>
    </message>
    <message>
        <source>local copy, %1 ms</source>
        <translation>copia local, %1 ms</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Narrow to %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>qm::ui::PapersDialog</name>
    <message>
        <source>Reading the local copy</source>
        <translation>Leyendo la copia local</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message numerus="yes">
        <source>Packing slips of %Ln order(s)</source>
        <translation>
            <numerusform>Albaranes de %Ln pedido</numerusform>
            <numerusform>Albaranes de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick list for %Ln order(s)</source>
        <translation>
            <numerusform>Lista de recogida para %Ln pedido</numerusform>
            <numerusform>Lista de recogida para %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), one for each source</source>
        <translation>
            <numerusform>%Ln archivo, uno por origen</numerusform>
            <numerusform>%Ln archivos, uno por origen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of these orders is to be shipped</source>
        <translation>En estos pedidos no hay nada por enviar</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Carpeta para los PDF</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Asking the shop from where the goods leave</source>
        <translation>Se pregunta a la tienda desde dónde sale la mercancía</translation>
    </message>
    <message>
        <source>Shelf attribute</source>
        <translation>Atributo de estantería</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The shop could not be asked from where the goods leave: %1</source>
        <translation>No se pudo preguntar a la tienda desde dónde sale la mercancía: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) left out that cannot be shipped now: %1</source>
        <translation>
            <numerusform>%Ln pedido omitido, que ahora no se puede enviar: %1</numerusform>
            <numerusform>%Ln pedidos omitidos, que ahora no se pueden enviar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Making the papers</source>
        <translation>Preparando los documentos</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln paper(s) are shown; all are printed and saved.</source>
        <translation>
            <numerusform>Se muestran los primeros %1 de %Ln documento; todos se imprimen y se guardan.</numerusform>
            <numerusform>Se muestran los primeros %1 de %Ln documentos; todos se imprimen y se guardan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
</context>
<context>
    <name>qm::ui::PermissionsPage</name>
    <message>
        <source>Copy for the administrator</source>
        <translation>Copiar para el administrador</translation>
    </message>
    <message>
        <source>A customer has no role</source>
        <translation>Un cliente no tiene rol</translation>
    </message>
    <message>
        <source>The shop shows this login what the customer may see, and nothing of the shop’s own lists.</source>
        <translation>La tienda muestra a este acceso lo que puede ver el cliente, y nada de las listas propias de la tienda.</translation>
    </message>
    <message>
        <source>This login may read everything Quartermaster uses</source>
        <translation>Este acceso permite leer todo lo que usa Quartermaster</translation>
    </message>
    <message>
        <source>Only reading was tried. Whether the role may change anything was not: that would write.</source>
        <translation>Solo se probó la lectura. No se probó si el rol permite cambiar algo: eso escribiría.</translation>
    </message>
    <message>
        <source>This login may read %1 of %2</source>
        <translation>Este acceso permite leer %1 de %2</translation>
    </message>
    <message>
        <source>The rest stays empty; that may be what you want. Changes were not tried: that would write.</source>
        <translation>El resto queda vacío; puede que sea lo deseado. No se probaron los cambios: eso escribiría.</translation>
    </message>
    <message>
        <source>To allow more: System › Permissions › User Roles, the user’s role, tick the resources.</source>
        <translation>Para permitir más: Sistema › Permisos › Roles de usuario, el rol del usuario, marque los recursos.</translation>
    </message>
    <message>
        <source>To allow more: System › Extensions › Integrations, this integration, API, tick the resources, save, then Reauthorize.</source>
        <translation>Para permitir más: Sistema › Extensiones › Integraciones, esta integración, API, marque los recursos, guarde y después Reautorizar.</translation>
    </message>
    <message>
        <source>The role of this login lacks:</source>
        <translation>Al rol de este acceso le falta:</translation>
    </message>
</context>
<context>
    <name>qm::ui::PlanDelegate</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
</context>
<context>
    <name>qm::ui::PlanModel</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Done with fewer pieces than asked for</source>
        <translation>Hecho con menos unidades de las pedidas</translation>
    </message>
    <message>
        <source>Was done already</source>
        <translation>Ya estaba hecho</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not known whether it arrived</source>
        <translation>No se sabe si llegó</translation>
    </message>
    <message>
        <source>Not sent: its money step was not confirmed</source>
        <translation>No enviado: el movimiento de dinero no se confirmó</translation>
    </message>
    <message>
        <source>Still staged</source>
        <translation>Sigue preparado</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Comment: “%1”</source>
        <translation>Comentario: «%1»</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Estado %1</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Quitar la retención</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <extracomment>an order, for good</extracomment>
        <translation>Cancelarlo</translation>
    </message>
    <message>
        <source>Capture %1 online for %2</source>
        <translation>Capturar %1 en línea por %2</translation>
    </message>
    <message>
        <source>Record as paid %1</source>
        <translation>Registrar como pagado %1</translation>
    </message>
    <message>
        <source>Pay back %1 online for %2</source>
        <translation>Devolver %1 en línea por %2</translation>
    </message>
    <message>
        <source>Refund offline %1</source>
        <translation>Reembolsar fuera de línea %1</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Bulto %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Ready, with an e-mail</source>
        <translation>Listo, con correo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>none yet, may be added later</source>
        <translation>aún ninguno, se puede añadir después</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column title: the order’s number</extracomment>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Número de seguimiento</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>Shipment %1 of it</source>
        <translation>Su envío %1</translation>
    </message>
    <message>
        <source>no source alone</source>
        <extracomment>Instead of the name of a source from which an order could be shipped</extracomment>
        <translation>ningún origen solo</translation>
    </message>
    <message>
        <source>None of %1</source>
        <extracomment>Short, for a narrow column: goods that are missing. %1 is a SKU</extracomment>
        <translation>Nada de %1</translation>
    </message>
    <message>
        <source>Only %1 of %2</source>
        <extracomment>Short, for a narrow column: %1 pieces are there, %2 is a SKU</extracomment>
        <translation>Solo %1 de %2</translation>
    </message>
</context>
<context>
    <name>qm::ui::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Filas de las listas</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>Juntas</translation>
    </message>
    <message>
        <source>With more room</source>
        <translation>Con más espacio</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Where the window was left</source>
        <translation>Donde se dejó la ventana</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Pull by itself</source>
        <translation>Recuperar automáticamente</translation>
    </message>
    <message>
        <source>Of the shop that is open, from the end of the last pull on. What changed since is read, not everything.</source>
        <translation>De la tienda abierta, desde el final de la última recuperación. Se lee lo cambiado desde entonces, no todo.</translation>
    </message>
    <message>
        <source>Only when asked to</source>
        <translation>Solo cuando se pida</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Cada 5 minutos</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Cada 15 minutos</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>Once a day one small signed file is read. Nothing is sent about you, and nothing is installed.</source>
        <translation>Una vez al día se lee un pequeño archivo firmado. No se envía nada sobre usted, y no se instala nada.</translation>
    </message>
    <message>
        <source>Do not look for them</source>
        <translation>No buscarlas</translation>
    </message>
    <message>
        <source>Look, and tell me</source>
        <translation>Buscar y avisarme</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Choices hold at once, unless they say when.</source>
        <translation>Lo elegido vale enseguida, salvo que se indique cuándo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>qm::ui::PriceEditDialog</name>
    <message>
        <source>0.01, nearest</source>
        <translation>0,01, lo más próximo</translation>
    </message>
    <message>
        <source>0.05, nearest</source>
        <translation>0,05, lo más próximo</translation>
    </message>
    <message>
        <source>0.10, nearest</source>
        <translation>0,10, lo más próximo</translation>
    </message>
    <message>
        <source>1.00, nearest</source>
        <translation>1,00, lo más próximo</translation>
    </message>
    <message>
        <source>ending in .95</source>
        <translation>terminado en ,95</translation>
    </message>
    <message>
        <source>ending in .99</source>
        <translation>terminado en ,99</translation>
    </message>
    <message>
        <source>ending in .00</source>
        <translation>terminado en ,00</translation>
    </message>
    <message>
        <source>How prices change</source>
        <translation>Cómo cambian los precios</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Editar precios</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Fijar en</translation>
    </message>
    <message>
        <source>Change by %</source>
        <translation>Cambiar en&#xa0;%</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>cost + %1 %</source>
        <translation>coste + %1&#xa0;%</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Redondear a</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>What prices would become</source>
        <translation>Cómo quedarían los precios</translation>
    </message>
    <message>
        <source>Staging sends nothing to the shop.</source>
        <translation>Preparar no envía nada a la tienda.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>El precio</translation>
    </message>
    <message>
        <source>One price for all of them</source>
        <translation>Un precio para todos</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Por ciento</translation>
    </message>
    <message>
        <source>5 raises, -5 lowers</source>
        <translation>5 sube, -5 baja</translation>
    </message>
    <message>
        <source>price, cost, special and now may be used</source>
        <translation>se pueden usar price, cost, special y now</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>Preparar %Ln cambio</numerusform>
            <numerusform>Preparar %Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) change, largest fall first</source>
        <translation>
            <numerusform>%Ln precio cambia, la mayor bajada primero</numerusform>
            <numerusform>%Ln precios cambian, la mayor bajada primero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln sin cambio</numerusform>
            <numerusform>%Ln sin cambio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a result: %1</source>
        <translation>
            <numerusform>%Ln sin resultado: %1</numerusform>
            <numerusform>%Ln sin resultado: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) move by more than %1 %, or to 0</source>
        <translation>
            <numerusform>%Ln precio varía más de un %1&#xa0;%, o queda en 0</numerusform>
            <numerusform>%Ln precios varían más de un %1&#xa0;%, o quedan en 0</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be staged; the review asks for a second yes before they are pushed.</source>
        <translation>Se pueden preparar; la revisión pide una segunda confirmación antes de enviarlos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) are held at the limit</source>
        <translation>
            <numerusform>%Ln precio queda en el límite</numerusform>
            <numerusform>%Ln precios quedan en el límite</numerusform>
        </translation>
    </message>
    <message>
        <source>The formula makes less of them than cost and what is added to it.</source>
        <translation>La fórmula da menos que el coste y lo que se le añade.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Type a price to see what changes</source>
        <translation>Escriba un precio para ver qué cambia</translation>
    </message>
    <message>
        <source>Type a percentage to see what changes</source>
        <translation>Escriba un porcentaje para ver qué cambia</translation>
    </message>
</context>
<context>
    <name>qm::ui::PricePane</name>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
</context>
<context>
    <name>qm::ui::ProductPane</name>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>Up-sells</source>
        <translation>Ventas adicionales</translation>
    </message>
    <message>
        <source>Cross-sells</source>
        <translation>Ventas cruzadas</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Miembros del grupo</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Partes del paquete</translation>
    </message>
    <message>
        <source>Product details</source>
        <translation>Detalles del producto</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Advanced pricing</source>
        <translation>Precios avanzados</translation>
    </message>
    <message>
        <source>Search engines</source>
        <translation>Buscadores</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Scheduled design</source>
        <translation>Diseño programado</translation>
    </message>
    <message>
        <source>The shop&apos;s own</source>
        <translation>Propios de la tienda</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, not listed here</source>
        <translation>
            <numerusform>%Ln más, no mostrado aquí</numerusform>
            <numerusform>%Ln más, no mostrados aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>own value of %1</source>
        <translation>valor propio de %1</translation>
    </message>
    <message>
        <source>uses default</source>
        <translation>valor predeterminado</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>como en %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Attribute set</source>
        <translation>Conjunto de atributos</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sitios web</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>No category at all</extracomment>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>%1 · out of stock</source>
        <translation>%1 · agotado</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Stock per source</source>
        <translation>Stock por origen</translation>
    </message>
    <message>
        <source>%1 on hand</source>
        <translation>stock físico %1</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Stock físico</translation>
    </message>
    <message>
        <source>No stock of its own in the local copy</source>
        <translation>Sin stock propio en la copia local</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Umbral bajo</translation>
    </message>
    <message>
        <source>as the shop&apos;s configuration has it</source>
        <translation>según la configuración de la tienda</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>Venta sin stock</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitida</translation>
    </message>
    <message>
        <source>allowed, with a notice</source>
        <translation>permitida, con aviso</translation>
    </message>
    <message>
        <source>Stock is not managed: it is always salable</source>
        <translation>El stock no se gestiona: siempre vendible</translation>
    </message>
    <message>
        <source>Salable, %1</source>
        <translation>Vendible, %1</translation>
    </message>
    <message>
        <source>as the shop said at %1</source>
        <translation>según la tienda, %1</translation>
    </message>
    <message>
        <source>Asking the shop</source>
        <translation>Preguntando a la tienda</translation>
    </message>
    <message>
        <source>Ask the shop what can be sold</source>
        <translation>Preguntar a la tienda qué se puede vender</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>All store views</source>
        <translation>Todas las vistas de tienda</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>ninguno propio</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Tied to no other product</source>
        <translation>Sin vínculo con otros productos</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Sin imágenes</translation>
    </message>
    <message>
        <source>Varies by</source>
        <translation>Varía por</translation>
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
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>one must be chosen</source>
        <translation>hay que elegir uno</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>preselected</source>
        <translation>preseleccionado</translation>
    </message>
    <message>
        <source>%1 by default</source>
        <translation>%1 de forma predeterminada</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>any number of times</source>
        <translation>sin límite de veces</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Option: %1</source>
        <translation>Opción: %1</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Hide attributes without a value</source>
        <translation>Ocultar atributos sin valor</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln attribute(s) without a value</source>
        <translation>
            <numerusform>Mostrar %Ln atributo sin valor</numerusform>
            <numerusform>Mostrar %Ln atributos sin valor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::ProfileButton</name>
    <message>
        <source>Shop %1, %2</source>
        <translation>Tienda %1, %2</translation>
    </message>
    <message>
        <source>No shop yet</source>
        <translation>Aún sin tienda</translation>
    </message>
</context>
<context>
    <name>qm::ui::PullBar</name>
    <message>
        <source>Progress of the first pull</source>
        <translation>Progreso de la primera recuperación</translation>
    </message>
    <message>
        <source>Cancel keeps what was read</source>
        <translation>Cancelar conserva lo leído</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>qm::ui::QueueModel</name>
    <message>
        <source>Cannot leave yet</source>
        <translation>Aún no puede salir</translation>
    </message>
    <message>
        <source>Several sources</source>
        <translation>Varios orígenes</translation>
    </message>
    <message>
        <source>The shop has no sources</source>
        <translation>La tienda no tiene orígenes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>A column&apos;s title: how long ago the order was placed</extracomment>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Fecha de compra</translation>
    </message>
</context>
<context>
    <name>qm::ui::Rail</name>
    <message>
        <source>Collapse</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>qm::ui::RawView</name>
    <message>
        <source>Document as the shop sent it</source>
        <translation>Documento tal como lo envió la tienda</translation>
    </message>
</context>
<context>
    <name>qm::ui::RecordPane</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>No hay nada elegido</translation>
    </message>
    <message>
        <source>The local copy does not have it any more</source>
        <translation>La copia local ya no lo tiene</translation>
    </message>
    <message>
        <source>The record cannot be read</source>
        <translation>No se puede leer la ficha</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 selected</source>
        <translation>
            <numerusform>1 de %1 seleccionado</numerusform>
            <numerusform>1 de %1 seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::RefusalsDialog</name>
    <message>
        <source>Not all of it can be staged</source>
        <translation>No todo se puede preparar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot be staged</source>
        <translation>
            <numerusform>%Ln celda no se puede preparar</numerusform>
            <numerusform>%Ln celdas no se pueden preparar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has staged other values there</source>
        <translation>%1 ha preparado ahí otros valores</translation>
    </message>
    <message>
        <source>Nothing is staged yet. The others can go on alone.</source>
        <translation>Aún no hay nada preparado. Las demás pueden seguir solas.</translation>
    </message>
    <message>
        <source>The first %1 are shown</source>
        <translation>Se muestran las primeras %1</translation>
    </message>
    <message numerus="yes">
        <source>Replace what %1 has staged in %Ln cell(s)</source>
        <translation>
            <numerusform>Sustituir lo que %1 ha preparado en %Ln celda</numerusform>
            <numerusform>Sustituir lo que %1 ha preparado en %Ln celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are on their way to the shop and stay as they are</source>
        <translation>
            <numerusform>%Ln celda va camino de la tienda y queda como está</numerusform>
            <numerusform>%Ln celdas van camino de la tienda y quedan como están</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>Preparar %Ln cambio</numerusform>
            <numerusform>Preparar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What cannot be staged</source>
        <translation>Lo que no se puede preparar</translation>
    </message>
</context>
<context>
    <name>qm::ui::RemoveShopDialog</name>
    <message>
        <source>Remove a shop</source>
        <translation>Quitar una tienda</translation>
    </message>
    <message>
        <source>Which shop is this computer to forget?</source>
        <translation>¿Qué tienda debe olvidar este equipo?</translation>
    </message>
    <message>
        <source>Nothing is changed in the shop itself; it can be connected again.</source>
        <translation>En la tienda misma no se cambia nada; se puede conectar de nuevo.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Removed are its login in the keychain, and its local copy: names and addresses of customers, orders, products, and older copies that were set aside.</source>
        <translation>Se eliminan su acceso en el llavero y su copia local: nombres y direcciones de clientes, pedidos, productos, y copias antiguas que se apartaron.</translation>
    </message>
    <message>
        <source>Its saved views, its changes with the journal of what was sent, and its activity go too. Write views that you want to keep to files first.</source>
        <translation>También desaparecen sus vistas guardadas, sus cambios con el diario de lo enviado, y su actividad. Escriba antes en archivos las vistas que quiera conservar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove the shop</source>
        <translation>Quitar la tienda</translation>
    </message>
</context>
<context>
    <name>qm::ui::RequestPanel</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>What the request says</source>
        <translation>Contenido de la petición</translation>
    </message>
    <message>
        <source>without secrets</source>
        <translation>sin secretos</translation>
    </message>
    <message>
        <source>the shop is read first</source>
        <translation>primero se lee la tienda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) that write</source>
        <translation>
            <numerusform>%Ln petición que escribe</numerusform>
            <numerusform>%Ln peticiones que escriben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read(s) done, as many after</source>
        <translation>
            <numerusform>%Ln lectura hecha, otras tantas después</numerusform>
            <numerusform>%Ln lecturas hechas, otras tantas después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>No se enviaría nada.</translation>
    </message>
    <message>
        <source>then all that was written is read once more, and compared</source>
        <translation>después todo lo escrito se vuelve a leer y se compara</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were sent, reads included</source>
        <translation>
            <numerusform>%Ln petición enviada, lecturas incluidas</numerusform>
            <numerusform>%Ln peticiones enviadas, lecturas incluidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the shop&apos;s queue</source>
        <extracomment>Of requests to the shop: its queue carries them out, later and one after another</extracomment>
        <translation>Por la cola de la tienda</translation>
    </message>
    <message>
        <source>For hundreds of products: the shop takes all requests at once, and its consumer async.operations.all carries them out. What the queue does not take goes directly.</source>
        <translation>Para cientos de productos: la tienda acepta todas las peticiones de una vez y su consumidor async.operations.all las ejecuta. Lo que la cola no acepta va directamente.</translation>
    </message>
    <message>
        <source>read, done</source>
        <extracomment>Behind a request that only reads</extracomment>
        <translation>leída</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more read(s)</source>
        <translation>
            <numerusform>… y %Ln lectura más</numerusform>
            <numerusform>… y %Ln lecturas más</numerusform>
        </translation>
    </message>
    <message>
        <source>the order is read before and after each</source>
        <translation>el pedido se lee antes y después de cada una</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::ReviewDialog</name>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Review and push</source>
        <translation>Revisar y enviar</translation>
    </message>
    <message>
        <source>What can be checked here is checked. What the shop itself refuses is known when it is sent.</source>
        <translation>Se comprueba lo que se puede comprobar aquí. Lo que la tienda misma rechaza se sabe al enviar.</translation>
    </message>
    <message>
        <source>Progress of the push</source>
        <translation>Progreso del envío de cambios</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>A push is under way: it ends first</source>
        <translation>Hay un envío de cambios en curso: termina primero</translation>
    </message>
    <message>
        <source>Reading what the shop has now</source>
        <translation>Leyendo lo que la tienda tiene ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Enviando cambios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>No comparado</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the shop at %1, all %Ln value(s)</source>
        <translation>
            <numerusform>Comparado con la tienda a las %1: %Ln valor</numerusform>
            <numerusform>Comparado con la tienda a las %1: los %Ln valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the shop at %1, %2 of %Ln value(s)</source>
        <translation>
            <numerusform>Comparado con la tienda a las %1: %2 de %Ln valor</numerusform>
            <numerusform>Comparado con la tienda a las %1: %2 de %Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushed at %1</source>
        <translation>Enviado a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s) are in the shop, read back. The rest is as each line says</source>
        <translation>
            <numerusform>%1 de %Ln línea en la tienda, releída. El resto, como indica cada línea</numerusform>
            <numerusform>%1 de %Ln líneas en la tienda, releídas. El resto, como indica cada línea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln listo</numerusform>
            <numerusform>%Ln listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln over a limit</source>
        <translation>
            <numerusform>%Ln sobre un límite</numerusform>
            <numerusform>%Ln sobre un límite</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Keep mine, %1</source>
        <translation>Conservar el mío, %1</translation>
    </message>
    <message>
        <source>%1 again, %2</source>
        <translation>%1 de nuevo, %2</translation>
    </message>
    <message>
        <source>Take the shop&apos;s, %1</source>
        <translation>Tomar el de la tienda, %1</translation>
    </message>
    <message numerus="yes">
        <source>Take the shop&apos;s for all %Ln</source>
        <translation>
            <numerusform>Tomar el de la tienda en %Ln</numerusform>
            <numerusform>Tomar el de la tienda en los %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop changed %1 after it was read: %2 → %3</source>
        <translation>La tienda cambió %1 después de leerlo: %2 → %3</translation>
    </message>
    <message>
        <source>Your %1 stays staged and is left out until you choose.</source>
        <translation>Su valor %1 sigue preparado y se omite hasta que elija.</translation>
    </message>
    <message>
        <source>Push this price anyway</source>
        <translation>Enviar este precio de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln anyway</source>
        <translation>
            <numerusform>%Ln de todos modos</numerusform>
            <numerusform>Los %Ln de todos modos</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2. The limit of this profile is %3 %; it waits for a second yes.</source>
        <translation>De %1 a %2. El límite de este perfil es el %3&#xa0;%; espera una segunda confirmación.</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s) to LIVE</source>
        <translation>
            <numerusform>Enviar %Ln cambio a PRODUCCIÓN</numerusform>
            <numerusform>Enviar %Ln cambios a PRODUCCIÓN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)</source>
        <translation>
            <numerusform>Enviar %Ln cambio</numerusform>
            <numerusform>Enviar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only: nothing is pushed to it</source>
        <translation>Este perfil es de solo lectura: no se le envía nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) wait in the shop&apos;s queue for its consumer async.operations.all</source>
        <translation>
            <numerusform>%Ln operación espera en la cola de la tienda a su consumidor async.operations.all</numerusform>
            <numerusform>%Ln operaciones esperan en la cola de la tienda a su consumidor async.operations.all</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the shop what has come of what was sent</source>
        <translation>Se pregunta a la tienda qué ha sido de lo enviado</translation>
    </message>
    <message>
        <source>Line between changes and requests</source>
        <translation>Línea entre cambios y peticiones</translation>
    </message>
</context>
<context>
    <name>qm::ui::ScopeButton</name>
    <message>
        <source>All store views</source>
        <translation>Todas las vistas de tienda</translation>
    </message>
    <message>
        <source>The store views cannot be read: %1</source>
        <translation>No se pueden leer las vistas de tienda: %1</translation>
    </message>
    <message>
        <source>%1 is no longer in the shop: all store views are shown</source>
        <translation>%1 ya no está en la tienda: se muestran todas las vistas de tienda</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Ámbito: %1</translation>
    </message>
    <message>
        <source>Whose orders, customers and product values are shown: %1</source>
        <translation>De quién son los pedidos, clientes y valores de producto mostrados: %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
</context>
<context>
    <name>qm::ui::SearchField</name>
    <message>
        <source>Order number, SKU, e-mail, page or action</source>
        <translation>Número de pedido, SKU, correo, página o acción</translation>
    </message>
    <message>
        <source>Open anything</source>
        <translation>Apertura rápida</translation>
    </message>
    <message>
        <source>Order, SKU or action</source>
        <translation>Pedido, SKU o acción</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>qm::ui::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>qm::ui::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Borrar la selección</translation>
    </message>
    <message>
        <source>No room for %1</source>
        <translation>Sin espacio para %1</translation>
    </message>
    <message>
        <source>They come back in a wider window, or without the detail beside the list</source>
        <translation>Vuelven en una ventana más ancha, o sin el detalle junto a la lista</translation>
    </message>
</context>
<context>
    <name>qm::ui::Session</name>
    <message>
        <source>This shop cannot be asked now</source>
        <translation>Ahora no se puede consultar esta tienda</translation>
    </message>
</context>
<context>
    <name>qm::ui::ShippingQueueDialog</name>
    <message>
        <source>Reading the local copy</source>
        <translation>Leyendo la copia local</translation>
    </message>
    <message>
        <source>To ship, by source and age</source>
        <translation>Por enviar, por origen y antigüedad</translation>
    </message>
    <message>
        <source>Leaves from</source>
        <translation>Sale de</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Only the oldest %Ln order(s) are shown.</source>
        <translation>
            <numerusform>Solo se muestra el pedido más antiguo (%Ln).</numerusform>
            <numerusform>Solo se muestran los %Ln pedidos más antiguos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be shipped.</source>
        <translation>Nada espera a ser enviado.</translation>
    </message>
    <message numerus="yes">
        <source>All: %Ln order(s)</source>
        <translation>
            <numerusform>Todos: %Ln pedido</numerusform>
            <numerusform>Todos: %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s), the oldest %2</source>
        <extracomment>%1: a source of stock; %2: an age, such as “5 days”</extracomment>
        <translation>
            <numerusform>%1: %Ln pedido, el más antiguo %2</numerusform>
            <numerusform>%1: %Ln pedidos, el más antiguo %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %Ln order(s)…</source>
        <translation>
            <numerusform>Enviar %Ln pedido…</numerusform>
            <numerusform>Enviar %Ln pedidos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick list for %Ln order(s)…</source>
        <translation>
            <numerusform>Lista de recogida para %Ln pedido…</numerusform>
            <numerusform>Lista de recogida para %Ln pedidos…</numerusform>
        </translation>
    </message>
    <message>
        <source>All orders in processing, whatever their status, as the local copy has them; the oldest order takes its pieces first. The shop has the last word when you ship.</source>
        <translation>Todos los pedidos en proceso, sea cual sea su estado, según la copia local; el más antiguo toma primero sus piezas. Al enviar, la tienda tiene la última palabra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to ship</source>
        <translation>
            <numerusform>%Ln pedido por enviar</numerusform>
            <numerusform>%Ln pedidos por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %Ln order(s) that cannot leave yet: the column Source says why</source>
        <translation>
            <numerusform>Sin %Ln pedido que aún no puede salir: la columna Origen dice por qué</numerusform>
            <numerusform>Sin %Ln pedidos que aún no pueden salir: la columna Origen dice por qué</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::SignInPage</name>
    <message>
        <source>Four keys. Works in every shop as it is; the one to choose.</source>
        <translation>Cuatro claves. Funciona en cualquier tienda tal como está; la opción recomendada.</translation>
    </message>
    <message>
        <source>One token. Off by default since Magento 2.4.4.</source>
        <translation>Un token. Desactivado de forma predeterminada desde Magento 2.4.4.</translation>
    </message>
    <message>
        <source>Name and password, and a code where the shop asks for one. Ends after some hours.</source>
        <translation>Usuario y contraseña, y un código si la tienda lo pide. Termina al cabo de unas horas.</translation>
    </message>
    <message>
        <source>Sees only what that customer sees. To look from a shopper’s side.</source>
        <translation>Ve solo lo que ve ese cliente. Para mirar desde el lado del comprador.</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Clave de consumidor</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Secreto de consumidor</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Access token secret</source>
        <translation>Secreto del token de acceso</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>In the admin panel: System › Extensions › Integrations › Add New Integration. Tick what it may do under API, save, activate; then it shows the keys.</source>
        <translation>En el panel de administración: Sistema › Extensiones › Integraciones › Añadir nueva integración. Marque en API lo que puede hacer, guarde y active; entonces muestra las claves.</translation>
    </message>
    <message>
        <source>The user’s role decides what can be done here. For work without a person present use an integration.</source>
        <translation>El rol del usuario decide lo que se puede hacer aquí. Para trabajar sin nadie presente, use una integración.</translation>
    </message>
    <message>
        <source>A customer’s e-mail address is the user name.</source>
        <translation>La dirección de correo de un cliente es el usuario.</translation>
    </message>
    <message>
        <source>Integration, OAuth 1.0a</source>
        <translation>Integración, OAuth 1.0a</translation>
    </message>
    <message>
        <source>Integration, bearer token</source>
        <translation>Integración, token bearer</translation>
    </message>
    <message>
        <source>Admin user</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>How does Quartermaster sign in?</source>
        <translation>¿Cómo inicia sesión Quartermaster?</translation>
    </message>
    <message>
        <source>The keys are tested next and kept only when you say so at the end.</source>
        <translation>Las claves se prueban a continuación y solo se guardan si lo confirma al final.</translation>
    </message>
    <message>
        <source>Paste a whole login</source>
        <translation>Pegar un acceso completo</translation>
    </message>
    <message>
        <source>All keys at once, as JSON or as copied from the integration’s page</source>
        <translation>Todas las claves de una vez, como JSON o copiadas de la página de la integración</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>Tipo de acceso</translation>
    </message>
    <message>
        <source>The clipboard holds no login: JSON with its fields, or an integration’s four keys.</source>
        <translation>El portapapeles no contiene ningún acceso (JSON con sus campos, o las cuatro claves de una integración).</translation>
    </message>
</context>
<context>
    <name>qm::ui::Splitter</name>
    <message>
        <source>Arrow keys move it, with Ctrl further</source>
        <translation>Las flechas la mueven, con Ctrl más lejos</translation>
    </message>
</context>
<context>
    <name>qm::ui::StagedBar</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <translation>
            <numerusform>%Ln cambio preparado</numerusform>
            <numerusform>%Ln cambios preparados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not in the shop yet</source>
        <translation>%1 · aún no en la tienda</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)…</source>
        <translation>
            <numerusform>Enviar %Ln cambio…</numerusform>
            <numerusform>Enviar %Ln cambios…</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard staged changes</source>
        <translation>Descartar cambios preparados</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln staged change(s) of this page?</source>
        <translation>
            <numerusform>¿Descartar %Ln cambio preparado de esta página?</numerusform>
            <numerusform>¿Descartar %Ln cambios preparados de esta página?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is in the shop. They cannot be had back.</source>
        <translation>Ninguno está en la tienda. Se perderán.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)</source>
        <translation>
            <numerusform>Descartar %Ln cambio</numerusform>
            <numerusform>Descartar %Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) discarded</source>
        <translation>
            <numerusform>%Ln cambio descartado</numerusform>
            <numerusform>%Ln cambios descartados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::StatusBar</name>
    <message>
        <source>Local copy</source>
        <translation>Copia local</translation>
    </message>
    <message>
        <source>Progress of the pull</source>
        <translation>Progreso de la recuperación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Requests under way, of those that may be</source>
        <translation>Peticiones en curso, de las que puede haber</translation>
    </message>
    <message>
        <source>%1 / min</source>
        <translation>%1 / min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>qm::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>qm::ui::TestPage</name>
    <message>
        <source>Code of the authenticator app</source>
        <translation>Código de la aplicación de autenticación</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Or allow bearer tokens in the shop</source>
        <translation>O permitir tokens bearer en la tienda</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>Copiar los pasos</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Probando la conexión</translation>
    </message>
    <message>
        <source>The test only reads. Cancel is safe at any moment.</source>
        <translation>La prueba solo lee. Cancelar es seguro en todo momento.</translation>
    </message>
    <message>
        <source>The shop answers and lets Quartermaster in</source>
        <translation>La tienda responde y permite el acceso a Quartermaster</translation>
    </message>
    <message>
        <source>What is marked is worth knowing; none of it is in the way.</source>
        <translation>Lo marcado conviene saberlo; nada de ello es un obstáculo.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>No hay ningún obstáculo.</translation>
    </message>
    <message>
        <source>The shop said: %1</source>
        <translation>La tienda dijo: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Cambiar la dirección</translation>
    </message>
    <message>
        <source>Change the sign-in</source>
        <translation>Cambiar el acceso</translation>
    </message>
    <message>
        <source>Sign in with the code</source>
        <translation>Iniciar sesión con el código</translation>
    </message>
    <message>
        <source>Sign in with OAuth 1.0a instead</source>
        <translation>Iniciar sesión con OAuth 1.0a</translation>
    </message>
    <message>
        <source>Uses the same integration and its four keys. Nothing has to change in the shop. If OAuth is refused too, the integration is not active or the token was revoked.</source>
        <translation>Usa la misma integración y sus cuatro claves. No hay que cambiar nada en la tienda. Si también se rechaza OAuth, la integración no está activa o el token fue revocado.</translation>
    </message>
    <message>
        <source>Use OAuth 1.0a</source>
        <translation>Usar OAuth 1.0a</translation>
    </message>
    <message>
        <source>the 4 keys you pasted are enough</source>
        <translation>bastan las 4 claves pegadas</translation>
    </message>
    <message>
        <source>asks for the other three keys</source>
        <translation>pide las otras tres claves</translation>
    </message>
    <message>
        <source>1. Stores › Configuration › Services › OAuth
2. Consumer Settings: set “Allow OAuth Access Tokens to be used as standalone Bearer tokens” to Yes
3. Save, flush the configuration cache</source>
        <translation>1. Tiendas › Configuración › Servicios › OAuth
2. Ajustes de consumidor: ponga «Allow OAuth Access Tokens to be used as standalone Bearer tokens» en Sí
3. Guarde y vacíe la caché de configuración</translation>
    </message>
    <message>
        <source>Connection test of %1</source>
        <translation>Prueba de conexión de %1</translation>
    </message>
    <message>
        <source>missing  %1 (%2)</source>
        <translation>falta  %1 (%2)</translation>
    </message>
</context>
<context>
    <name>qm::ui::Timeline</name>
    <message>
        <source>30 Sep 00:00</source>
        <translation>30 sept 00:00</translation>
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
        <translation>30 sept 2000 00:00</translation>
    </message>
</context>
<context>
    <name>qm::ui::TopBar</name>
    <message>
        <source>LIVE</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>PRUEBAS</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PRÁCTICAS</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring the local copy up to date</source>
        <translation>Poner al día la copia local</translation>
    </message>
    <message>
        <source>Open an order, a product, a customer, a page or an action</source>
        <translation>Abrir un pedido, un producto, un cliente, una página o una acción</translation>
    </message>
    <message>
        <source>Asks before a push</source>
        <translation>Pregunta antes de enviar</translation>
    </message>
</context>
<context>
    <name>qm::ui::TrackingImport</name>
    <message numerus="yes">
        <source>%Ln row(s) of the file</source>
        <translation>
            <numerusform>%Ln fila del archivo</numerusform>
            <numerusform>%Ln filas del archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the file; columns left out: %1</source>
        <translation>
            <numerusform>%Ln fila del archivo; columnas omitidas: %1</numerusform>
            <numerusform>%Ln filas del archivo; columnas omitidas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ui::ValueEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>%1, first day</source>
        <translation>%1, primer día</translation>
    </message>
    <message>
        <source>%1, last day</source>
        <translation>%1, último día</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Inicio</translation>
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
        <translation>DD</translation>
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
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>qm::ui::WelcomePage</name>
    <message>
        <source>Welcome to Quartermaster</source>
        <translation>Le damos la bienvenida a Quartermaster</translation>
    </message>
    <message>
        <source>It keeps a copy of a Magento shop on this computer, so that orders and products are found at once. The practice store is a whole shop that lives in this program: nothing done there reaches anybody.</source>
        <translation>Guarda una copia de una tienda Magento en este equipo, para encontrar al instante pedidos y productos. La tienda de prácticas es una tienda entera que vive en este programa: nada de lo que se hace en ella llega a nadie.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Try the practice store</source>
        <translation>Abrir la tienda de prácticas</translation>
    </message>
    <message>
        <source>Connect a shop…</source>
        <translation>Conectar una tienda…</translation>
    </message>
</context>
</TS>
