// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/modules.h"

namespace qm::practice {

namespace {

/// Without their `Magento_`, separated by blanks.
constexpr std::string_view names =
    "Store Config AdminAnalytics Directory AdminNotification AdobeIms AdobeImsApi AdobeStockAdminUi "
    "MediaGallery AdobeStockAssetApi AdobeStockClient AdobeStockClientApi AdobeStockImage Theme "
    "AdobeStockImageApi AdvancedPricingImportExport Backend Amqp Security "
    "ApplicationPerformanceMonitor ApplicationPerformanceMonitorNewRelic AsyncConfig User "
    "Authorization Eav Customer AdminAdobeIms Backup Indexer GraphQl BundleImportExport "
    "CacheInvalidate Variable Cms Rule Integration GraphQlResolverCache EavGraphQl Search "
    "CatalogImportExport Catalog CatalogInventory CatalogPageBuilderAnalytics CatalogRule Msrp "
    "CatalogRuleGraphQl CatalogSearch CatalogUrlRewrite StoreGraphQl MediaStorage Quote SalesSequence "
    "CheckoutAgreementsGraphQl MediaGalleryUi CmsGraphQl CmsPageBuilderAnalytics CmsUrlRewrite "
    "CmsUrlRewriteGraphQl CatalogGraphQl Payment Sales QuoteGraphQl Checkout Contact ContactGraphQl "
    "Cookie Cron Csp Widget Robots Analytics Downloadable Newsletter CustomerImportExport "
    "DataExporter Deploy Developer Dhl GraphQlServer DirectoryGraphQl DownloadableGraphQl "
    "CustomerDownloadableGraphQl ImportExport Bundle CatalogCustomerGraphQl AdvancedSearch "
    "Elasticsearch Email EncryptionKey Fedex GiftMessage GiftMessageGraphQl GoogleAdwords "
    "GoogleAnalytics GoogleGtag Ui BundleGraphQl PageCache GraphQlNewRelic CatalogCmsGraphQl "
    "AdminGraphQlServer GroupedProduct GroupedImportExport GroupedCatalogInventory "
    "GroupedProductGraphQl DownloadableImportExport Captcha InstantPurchase CatalogAnalytics "
    "IntegrationGraphQl Inventory InventoryAdminUi InventoryAdvancedCheckout InventoryApi "
    "InventoryBundleImportExport InventoryBundleProduct InventoryBundleProductAdminUi "
    "InventoryBundleProductIndexer InventoryCatalog InventorySales InventoryCatalogAdminUi "
    "InventoryCatalogApi InventoryCatalogFrontendUi InventoryCatalogSearch "
    "InventoryCatalogSearchBundleProduct InventoryCatalogSearchConfigurableProduct "
    "ConfigurableProduct ConfigurableProductGraphQl InventoryConfigurableProduct "
    "InventoryConfigurableProductIndexer InventoryConfiguration InventoryConfigurationApi "
    "InventoryDistanceBasedSourceSelection InventoryDistanceBasedSourceSelectionAdminUi "
    "InventoryDistanceBasedSourceSelectionApi InventoryElasticsearch InventoryExportStockApi "
    "InventoryIndexer InventorySalesApi InventoryGroupedProduct InventoryGroupedProductAdminUi "
    "InventoryGroupedProductIndexer InventoryImportExport InventoryInStorePickupApi "
    "InventoryInStorePickupAdminUi InventorySourceSelectionApi InventoryInStorePickup "
    "InventoryInStorePickupGraphQl Shipping InventoryInStorePickupShippingApi "
    "InventoryInStorePickupQuoteGraphQl InventoryInStorePickupSales InventoryInStorePickupSalesApi "
    "InventoryInStorePickupQuote InventoryInStorePickupShipping InventoryInStorePickupShippingAdminUi "
    "Multishipping Webapi InventoryCache InventoryLowQuantityNotification Reports "
    "InventoryLowQuantityNotificationApi InventoryMultiDimensionalIndexerApi InventoryProductAlert "
    "InventoryQuoteGraphQl InventoryRequisitionList InventoryReservations InventoryReservationCli "
    "InventoryReservationsApi InventoryExportStock InventorySalesAdminUi CatalogInventoryGraphQl "
    "InventorySalesAsyncOrder InventorySalesFrontendUi InventorySetupFixtureGenerator "
    "InventoryShipping InventoryShippingAdminUi InventorySourceDeductionApi InventorySourceSelection "
    "InventoryInStorePickupFrontend InventorySwatchesFrontendUi InventoryVisualMerchandiser "
    "InventoryWishlist JwtFrameworkAdapter JwtUserToken LayeredNavigation LoginAsCustomer "
    "LoginAsCustomerAdminUi LoginAsCustomerApi LoginAsCustomerAssistance LoginAsCustomerFrontendUi "
    "LoginAsCustomerGraphQl LoginAsCustomerLog LoginAsCustomerPageCache LoginAsCustomerQuote "
    "LoginAsCustomerSales Marketplace MediaContent MediaContentApi MediaContentCatalog "
    "MediaContentCms MediaContentSynchronization MediaContentSynchronizationApi "
    "MediaContentSynchronizationCatalog MediaContentSynchronizationCms AdobeStockAsset "
    "MediaGalleryApi MediaGalleryCatalog MediaGalleryCatalogIntegration MediaGalleryCatalogUi "
    "MediaGalleryCmsUi MediaGalleryIntegration MediaGalleryMetadata MediaGalleryMetadataApi "
    "MediaGalleryRenditions MediaGalleryRenditionsApi MediaGallerySynchronization "
    "MediaGallerySynchronizationApi MediaGallerySynchronizationMetadata AdobeStockImageAdminUi "
    "MediaGalleryUiApi CatalogWidget MessageQueue ConfigurableImportExport MsrpConfigurableProduct "
    "MsrpGroupedProduct InventoryInStorePickupMultishipping MysqlMq NewRelicReporting CustomerGraphQl "
    "NewsletterGraphQl OfflinePayments SalesRule OpenSearch OrderCancellation "
    "OrderCancellationGraphQl OrderCancellationUi Sitemap PageBuilder PageBuilderAnalytics "
    "GraphQlCache CardinalCommerce PaymentGraphQl ServiceProxy Vault PaymentServicesDashboard "
    "PaymentServicesPaypalGraphQl QueryXml ServicesConnector Paypal PaypalGraphQl Persistent "
    "ProductAlert ProductVideo ServicesId CheckoutAgreements QuoteAnalytics QuoteBundleOptions "
    "QuoteConfigurableOptions QuoteDownloadableLinks InventoryConfigurableProductAdminUi "
    "ReCaptchaAdminUi ReCaptchaCheckout ReCaptchaCheckoutSalesRule ReCaptchaContact ReCaptchaCustomer "
    "ReCaptchaFrontendUi ReCaptchaMigration ReCaptchaNewsletter ReCaptchaPaypal ReCaptchaReview "
    "ReCaptchaSendFriend ReCaptchaStorePickup ReCaptchaUi ReCaptchaUser ReCaptchaValidation "
    "ReCaptchaValidationApi ReCaptchaVersion2Checkbox ReCaptchaVersion2Invisible "
    "ReCaptchaVersion3Invisible ReCaptchaWebapiApi ReCaptchaWebapiGraphQl ReCaptchaWebapiRest "
    "ReCaptchaWebapiUi RelatedProductGraphQl ReleaseNotification RemoteStorage "
    "InventoryLowQuantityNotificationAdminUi RequireJs Review ReviewAnalytics ReviewGraphQl AwsS3 Rss "
    "PageBuilderAdminAnalytics ServicesIdGraphQlServer CatalogRuleConfigurable SalesAnalytics "
    "ServicesIdLayout SalesGraphQl SalesInventory OfflineShipping SalesRuleGraphQl "
    "ConfigurableProductSales UrlRewrite Elasticsearch7 CustomerAnalytics Securitytxt SendFriend "
    "SendFriendGraphQl PaymentServicesBase SaaSCommon SalesDataExporter StoreDataExporter "
    "PaymentServicesPaypal InventoryInStorePickupSalesAdminUi AwsS3PageBuilder UrlRewriteGraphQl "
    "PaymentServicesSaaSExport CompareListGraphQl Swagger SwaggerWebapi SwaggerWebapiAsync Swatches "
    "SwatchesGraphQl SwatchesLayeredNavigation Tax TaxGraphQl TaxImportExport InventoryGraphQl "
    "ThemeGraphQl Translation GoogleOptimizer Ups SampleData CatalogUrlRewriteGraphQl "
    "AsynchronousOperations Usps InventoryConfigurableProductFrontendUi PaypalCaptcha VaultGraphQl "
    "Version InventoryInStorePickupWebapiExtension WebapiAsync WebapiSecurity Weee WeeeGraphQl "
    "CurrencySymbol Wishlist WishlistAnalytics WishlistGraphQl ";

} // namespace

std::vector<std::string> moduleNames(bool singleSource)
{
    std::vector<std::string> list;
    std::string_view rest = names;
    while (!rest.empty()) {
        const std::size_t end = rest.find(' ');
        const std::string_view name = rest.substr(0, end);
        rest.remove_prefix(end + 1);
        // CatalogInventory is the old stock module and stays.
        if (!singleSource || name.substr(0, 9) != "Inventory")
            list.push_back("Magento_" + std::string(name));
    }
    return list;
}

} // namespace qm::practice
