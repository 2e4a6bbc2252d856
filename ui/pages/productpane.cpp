// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/productpane.h"

#include "tables/celltext.h"
#include "tables/whendone.h"
#include "ui/pages/rawview.h"
#include "ui/shell/session.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QHash>

#include <numeric>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;
using tables::amountText;
using tables::quantityText;

enum Tab { SummaryTab, PricesTab, AttributesTab, LinksTab, MediaTab, RawTab };
constexpr qsizetype longestValue = 400; ///< descriptions of whole pages stay readable in the document

QString relationTitle(const QString &kind)
{
    static const QHash<QString, const char *> titles{
        {u"related"_s, QT_TRANSLATE_NOOP("qm::ui::ProductPane", "Related")},
        {u"upsell"_s, QT_TRANSLATE_NOOP("qm::ui::ProductPane", "Up-sells")},
        {u"crosssell"_s, QT_TRANSLATE_NOOP("qm::ui::ProductPane", "Cross-sells")},
        {u"associated"_s, QT_TRANSLATE_NOOP("qm::ui::ProductPane", "Members of the group")},
        {u"configurable"_s, QT_TRANSLATE_NOOP("qm::ui::ProductPane", "Variants")},
        {u"bundle"_s, QT_TRANSLATE_NOOP("qm::ui::ProductPane", "Parts of the bundle")},
    };
    const char *title = titles.value(kind);
    return title ? ProductPane::tr(title) : kind;
}

bool isMadeOfOthers(const QString &type)
{
    return type == "configurable"_L1 || type == "bundle"_L1 || type == "grouped"_L1;
}

QString shortened(const QString &value)
{
    return value.size() > longestValue ? value.left(longestValue) + u'…' : value;
}

QString placeText(tables::AttributePlace place)
{
    using P = tables::AttributePlace;
    switch (place) {
    case P::Details:
        return ProductPane::tr("Product details");
    case P::Content:
        return ProductPane::tr("Content");
    case P::Images:
        return ProductPane::tr("Images");
    case P::Prices:
        return ProductPane::tr("Advanced pricing");
    case P::Search:
        return ProductPane::tr("Search engines");
    case P::Design:
        return ProductPane::tr("Design");
    case P::Schedule:
        return ProductPane::tr("Scheduled design");
    case P::Own:
        return ProductPane::tr("The shop's own");
    }
    return {};
}

} // namespace

ProductPane::ProductPane(QWidget *parent)
    : RecordPaneOf(parent)
{}

QFuture<Result<tables::ProductRecord>> ProductPane::ask(Session &session, qint64 key, const StopToken &stop)
{
    return tables::readProductRecord(session.cache(), key, store().valuesOf(), stop);
}

void ProductPane::fill(const tables::ProductRecord &record)
{
    const Product &product = record.product;
    setHeading(product.sku.text(), product.name + selectionText());
    const bool enabled = product.status.value_or(0) == 1;
    setChip(enabled ? tr("Enabled") : tr("Disabled"), enabled ? Tone::Ok : Tone::Neutral);
    // Six of them: numbers only where there is something to count.
    const auto counted = [](const QString &name, std::size_t count) {
        return count == 0 ? name : u"%1 %2"_s.arg(name).arg(count);
    };
    restart(
        {tr("Summary"), tr("Prices"), tr("Attributes"),
         counted(tr("Links"),
                 std::accumulate(record.relationsOf.begin(), record.relationsOf.end(), std::size_t(record.partOfCount),
                                 [](std::size_t sum, const auto &kind) { return sum + std::size_t(kind.second); })),
         counted(tr("Media"), product.mediaGalleryEntries.size()), tr("Raw")});
    fillSummary(record);
    fillStock(record);
    fillStructure(record);
    fillPrices(record);
    fillAttributes(record);
    fillRelations(record);
    fillMedia(product);
    addWidget(RawTab, new RawView(product.raw, this), true);
}

void ProductPane::addUnlisted(QGridLayout *grid, qint64 count)
{
    if (count > 0) {
        addText(grid, tr("%Ln more, not listed here", nullptr, int(count)), true);
    }
}

/// Beside a value: whether the store view looked at has it of its own. Nothing when all views are looked at.
QString ProductPane::originText(bool own) const
{
    if (store().valuesOf() == 0) {
        return {};
    }
    return own ? tr("own value of %1").arg(store().name) : tr("uses default");
}

void ProductPane::fillSummary(const tables::ProductRecord &record)
{
    const Product &product = record.product;
    QGridLayout *what =
        addSection(SummaryTab, tr("Product"), store().valuesOf() == 0 ? QString() : tr("as in %1").arg(store().name));
    const auto add = [&](const QString &name, const QString &value, const QString &code) {
        addLine(what, name, value);
        if (const QString origin = originText(record.ownInView.contains(code)); !origin.isEmpty()) {
            addNote(what, origin);
        }
    };
    add(tr("Name"), product.name, u"name"_s);
    const bool enabled = product.status.value_or(0) == 1;
    add(tr("Status"), enabled ? tr("Enabled") : tr("Disabled"), u"status"_s);
    if (product.visibility) {
        add(tr("Visibility"), tables::visibilityText(*product.visibility), u"visibility"_s);
    }
    addLine(what, tr("Type"), tables::codeText(u"type_id", product.typeId));
    addLine(what, tr("Attribute set"), record.attributeSet);
    addLine(what, tr("Websites"), record.websites.isEmpty() ? tr("none") : record.websites.join(u", "_s));
    //: No category at all
    addLine(what, tr("Categories"), record.categories.isEmpty() ? tr("none") : record.categories.join(u'\n'));
    if (product.weight) {
        addLine(what, tr("Weight"), quantityText(*product.weight));
    }
    if (product.updatedAt) {
        addLine(what, tr("Updated"), tables::longTimeText(*product.updatedAt));
    }
    if (product.createdAt) {
        addLine(what, tr("Created"), tables::longTimeText(*product.createdAt));
    }
}

void ProductPane::fillStock(const tables::ProductRecord &record)
{
    Decimal total;
    for (const tables::StockLine &line : record.stock) {
        total += line.quantity;
    }
    const auto onHand = [](Decimal quantity, bool inStock) {
        return inStock ? quantityText(quantity) : tr("%1 · out of stock").arg(quantityText(quantity));
    };
    // A shop without source items counts by product; what is made of others holds nothing itself.
    const bool isWhole = record.stock.empty() && record.stockItem && record.stockItem->qty &&
                         record.stockItem->manageStock && !isMadeOfOthers(record.product.typeId);
    QGridLayout *stock = addSection(SummaryTab, isWhole ? tr("Stock") : tr("Stock per source"),
                                    record.stock.empty() ? QString() : tr("%1 on hand").arg(quantityText(total)));
    for (const tables::StockLine &line : record.stock) {
        addLine(stock, u"%1 (%2)"_s.arg(line.sourceName, line.source), onHand(line.quantity, line.inStock));
    }
    if (isWhole) {
        addLine(stock, tr("On hand"), onHand(*record.stockItem->qty, record.stockItem->isInStock));
    } else if (record.stock.empty()) {
        addText(stock, tr("No stock of its own in the local copy"), true);
    }
    offerSalable(stock, record);
    if (record.stockItem) {
        const StockItem &item = *record.stockItem;
        addLine(stock, tr("Low below"), quantityText(item.notifyStockQty));
        if (item.useConfigNotifyStockQty) {
            addNote(stock, tr("as the shop's configuration has it"));
        }
        if (item.backorders != 0) {
            addLine(stock, tr("Backorders"), item.backorders == 1 ? tr("allowed") : tr("allowed, with a notice"));
        }
        if (!item.manageStock) {
            addText(stock, tr("Stock is not managed: it is always salable"), true);
        }
    }
}

/// What can be sold is no sum of the copy: open orders hold some of it back, and the shop counts it by an index of its
/// own. So it is asked for, when somebody wants to know, and stands there with its time.
void ProductPane::offerSalable(QGridLayout *stock, const tables::ProductRecord &record)
{
    if (record.salesStocks.empty()) {
        return;
    }
    if (m_salable.record == this->record() && m_salable.at) {
        for (const SalableAnswer &answer : m_salable.answers) {
            addLine(stock, tr("Salable, %1").arg(answer.stock),
                    answer.quantity ? quantityText(*answer.quantity) : answer.quantity.error().text());
        }
        addNote(stock, tr("as the shop said at %1").arg(tables::longTimeText(*m_salable.at)));
        return;
    }
    const bool isAsking = m_salable.record == this->record();
    auto *ask =
        new LinkButton(isAsking ? tr("Asking the shop") : tr("Ask the shop what can be sold"), stock->parentWidget());
    ask->setEnabled(!isAsking);
    stock->addWidget(ask, stock->rowCount(), 0, 1, -1);
    connect(ask, &LinkButton::clicked, this, [this, ask, sku = record.product.sku.text(), stocks = record.salesStocks] {
        if (session()) {
            ask->setEnabled(false);
            ask->setText(tr("Asking the shop"));
            ask->updateGeometry();
            askSalable(sku, stocks);
        }
    });
}

/// The answer belongs to the product, not to what was read of it: the copy may change meanwhile, and afterwards.
void ProductPane::askSalable(const QString &sku, const std::vector<tables::SalesStock> &stocks)
{
    m_salable = {record(), {}, {}};
    tables::whenDone(session()->askSalable(sku, stocks, stop()), this,
                     [this, at = record(), now = session()->clock().now()](const std::vector<SalableAnswer> &answers) {
                         if (at == record()) { // else the pane shows something else now
                             m_salable = {at, answers, now};
                             refresh();
                         }
                     });
}

void ProductPane::fillPrices(const tables::ProductRecord &record)
{
    const auto amount = [](Decimal price, const QString &currency) {
        return u"%1 %2"_s.arg(amountText(price, currency), currency);
    };
    QGridLayout *now = addSection(PricesTab, tr("Price"));
    addLine(now, store().valuesOf() == 0 ? tr("All store views") : store().name,
            record.price ? amount(*record.price, record.baseCurrency) : tr("none of its own"), true);
    if (const QString origin = originText(record.hasOwnPrice); !origin.isEmpty()) {
        addNote(now, origin);
    }
    const auto addPrices = [&](const QString &title, const std::vector<tables::PriceLine> &lines) {
        if (lines.empty()) {
            return;
        }
        QGridLayout *grid = addSection(PricesTab, title);
        for (const tables::PriceLine &line : lines) {
            addLine(grid, line.storeId == 0 ? tr("All store views") : line.store, amount(line.price, line.currency));
            QStringList span;
            if (line.from) {
                span << tr("from %1").arg(line.from->toMagento()); // by the shop's clock, not by this one
            }
            if (line.to) {
                span << tr("until %1").arg(line.to->toMagento());
            }
            if (!span.isEmpty()) {
                addNote(grid, span.join(u' '));
            }
        }
    };
    addPrices(tr("Base price"), record.basePrices);
    addPrices(tr("Special price"), record.specialPrices);
    addPrices(tr("Cost"), record.costs);
    if (!record.tiers.empty()) {
        QGridLayout *grid = addSection(PricesTab, tr("Tier prices"));
        for (const tables::TierLine &tier : record.tiers) {
            addLine(grid, tr("%1, from %2").arg(tier.group, quantityText(tier.quantity)),
                    tier.isPercent ? u"−%1 %"_s.arg(quantityText(tier.price)) : amount(tier.price, tier.currency));
            addNote(grid, tier.website.isEmpty() ? tr("All websites") : tier.website);
        }
    }
}

void ProductPane::fillAttributes(const tables::ProductRecord &record)
{
    QGridLayout *grid = nullptr;
    auto place = tables::AttributePlace::Own;
    for (const tables::AttributeLine &line : record.attributes) {
        if (!grid || line.group != place) {
            place = line.group;
            grid = addSection(AttributesTab, placeText(place));
        }
        addLine(grid, line.label, shortened(line.value));
        QStringList notes{line.code};
        if (line.scope == "global"_L1) {
            notes << tr("same everywhere");
        } else if (store().valuesOf() != 0) {
            notes << originText(line.ownValue);
            if (line.ownValue && !line.defaultValue.isEmpty()) {
                notes << tr("default: %1").arg(shortened(line.defaultValue));
            }
        } else if (line.viewsThatDiffer.isEmpty()) {
            notes << tr("every view uses the default");
        } else {
            notes << tr("differs in %1").arg(line.viewsThatDiffer.join(u", "_s));
        }
        addNote(grid, notes.join(u" · "_s));
    }
    if (record.attributes.empty()) {
        addText(addSection(AttributesTab, {}), tr("No attribute has a value"), true);
    }
}

void ProductPane::fillRelations(const tables::ProductRecord &record)
{
    QGridLayout *grid = nullptr;
    QString kind;
    for (const tables::RelationLine &line : record.relations) {
        if (!grid || line.kind != kind) {
            addUnlisted(grid, record.unlisted(kind));
            kind = line.kind;
            grid = addSection(LinksTab, relationTitle(kind));
        }
        addLine(grid, line.sku, line.name);
    }
    addUnlisted(grid, record.unlisted(kind));
    if (!record.partOf.isEmpty()) {
        QGridLayout *wholes = addSection(LinksTab, tr("Part of"));
        addText(wholes, record.partOf.join(u'\n'));
        addUnlisted(wholes, record.partOfCount - record.partOf.size());
    } else if (!grid) {
        addText(addSection(LinksTab, {}), tr("Tied to no other product"), true);
    }
}

void ProductPane::fillMedia(const Product &product)
{
    for (const MediaEntry &entry : product.mediaGalleryEntries) {
        QStringList notes = entry.types;
        if (entry.disabled) {
            notes << tr("hidden");
        }
        QGridLayout *grid =
            addSection(MediaTab, entry.label.isEmpty() ? tr("Without a label") : entry.label, notes.join(u", "_s));
        addText(grid, entry.file, true);
        if (entry.extensionAttributes.videoContent) {
            addText(grid, entry.extensionAttributes.videoContent->videoUrl, true);
        }
    }
    if (product.mediaGalleryEntries.empty()) {
        addText(addSection(MediaTab, {}), tr("No pictures"), true);
    }
}

} // namespace qm::ui
