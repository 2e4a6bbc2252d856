// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celltext.h"
#include "ui/pages/productpane.h"

#include <QGridLayout>

#include <algorithm>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;
using tables::quantityText;

constexpr int structureTab = 0; ///< the summary

const tables::RelationLine *childOf(const tables::ProductRecord &record, const Sku &sku)
{
    const auto found = std::find_if(record.relations.begin(), record.relations.end(),
                                    [&sku](const tables::RelationLine &line) { return line.sku == sku.text(); });
    return found == record.relations.end() ? nullptr : &*found;
}

void fillConfigurable(DetailPane &pane, const tables::ProductRecord &record)
{
    const ProductExtension &parts = record.product.extensionAttributes;
    QGridLayout *grid =
        pane.addSection(structureTab, ProductPane::tr("Varies by"),
                        ProductPane::tr("%n variant(s)", nullptr, int(parts.configurableProductLinks.size())));
    for (const ConfigurableOption &option : parts.configurableProductOptions) {
        addLine(grid, option.label, ProductPane::tr("%n value(s)", nullptr, int(option.values.size())));
    }
    for (const tables::RelationLine &line : record.relations) {
        if (line.kind == "configurable"_L1) {
            addLine(grid, line.sku, line.name);
        }
    }
    ProductPane::addUnlisted(grid, record.unlisted(u"configurable"_s));
}

QString bundlePrice(const BundleLink &link, const QString &currency)
{
    if (!link.price || link.price->isZero()) {
        return {};
    }
    return link.priceType.value_or(0) == 1 ? u" · %1 %"_s.arg(quantityText(*link.price))
                                           : u" · %1 %2"_s.arg(tables::amountText(*link.price, currency), currency);
}

void fillBundle(DetailPane &pane, const tables::ProductRecord &record)
{
    for (const BundleOption &option : record.product.extensionAttributes.bundleProductOptions) {
        QGridLayout *grid = pane.addSection(structureTab, option.title,
                                            option.required ? ProductPane::tr("one must be chosen")
                                                            : ProductPane::tr("may be left out"));
        for (const BundleLink &link : option.productLinks) {
            const tables::RelationLine *child = childOf(record, link.sku);
            addLine(grid, link.sku.text(),
                    u"%1 ×"_s.arg(quantityText(link.qty.value_or(Decimal(1)))) +
                        (link.isDefault ? u" · "_s + ProductPane::tr("preselected") : QString()) +
                        bundlePrice(link, record.baseCurrency));
            if (child && !child->name.isEmpty()) {
                addNote(grid, child->name);
            }
        }
    }
}

void fillGrouped(DetailPane &pane, const tables::ProductRecord &record)
{
    QGridLayout *grid = pane.addSection(structureTab, ProductPane::tr("Members of the group"));
    for (const ProductLink &link : record.product.productLinks) {
        if (link.linkType != "associated"_L1) {
            continue;
        }
        const tables::RelationLine *child = childOf(record, link.linkedProductSku);
        addLine(grid, link.linkedProductSku.text(),
                ProductPane::tr("%1 by default").arg(quantityText(link.extensionAttributes.qty.value_or(Decimal()))));
        if (child && !child->name.isEmpty()) {
            addNote(grid, child->name);
        }
    }
}

void fillDownloadable(DetailPane &pane, const tables::ProductRecord &record)
{
    const ProductExtension &parts = record.product.extensionAttributes;
    QGridLayout *links = pane.addSection(structureTab, ProductPane::tr("Downloads"));
    for (const DownloadableLink &link : parts.downloadableProductLinks) {
        addLine(links, link.title,
                u"%1 %2"_s.arg(tables::amountText(link.price, record.baseCurrency), record.baseCurrency));
        const int times = link.numberOfDownloads.value_or(0);
        addNote(links, u"%1 · %2"_s.arg(link.linkType == "url"_L1 ? link.linkUrl : link.linkFile,
                                        times == 0 ? ProductPane::tr("any number of times")
                                                   : ProductPane::tr("%n time(s)", nullptr, times)));
    }
    if (parts.downloadableProductSamples.empty()) {
        return;
    }
    QGridLayout *samples = pane.addSection(structureTab, ProductPane::tr("Samples"));
    for (const DownloadableSample &sample : parts.downloadableProductSamples) {
        addLine(samples, sample.title, sample.sampleType == "url"_L1 ? sample.sampleUrl : sample.sampleFile);
    }
}

/// What a customer fills in or chooses; products of most types may have them.
void fillOptions(DetailPane &pane, const tables::ProductRecord &record)
{
    for (const ProductOption &option : record.product.options) {
        QGridLayout *grid = pane.addSection(structureTab, ProductPane::tr("Option: %1").arg(option.title),
                                            option.isRequire ? ProductPane::tr("must be filled in")
                                                             : ProductPane::tr("may be left out"));
        if (option.values.empty()) {
            addText(grid, option.type, true);
        }
        for (const OptionValue &value : option.values) {
            const QString price =
                !value.price ? QString()
                : value.priceType == "percent"_L1
                    ? u"%1 %"_s.arg(quantityText(*value.price))
                    : u"%1 %2"_s.arg(tables::amountText(*value.price, record.baseCurrency), record.baseCurrency);
            addLine(grid, value.title, price);
        }
    }
}

} // namespace

void ProductPane::fillStructure(const tables::ProductRecord &record)
{
    const QString &type = record.product.typeId;
    if (type == "configurable"_L1) {
        fillConfigurable(*this, record);
    } else if (type == "bundle"_L1) {
        fillBundle(*this, record);
    } else if (type == "grouped"_L1) {
        fillGrouped(*this, record);
    } else if (type == "downloadable"_L1) {
        fillDownloadable(*this, record);
    }
    fillOptions(*this, record);
}

} // namespace qm::ui
