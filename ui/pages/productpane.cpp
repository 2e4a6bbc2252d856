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

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;
using tables::amountText;
using tables::quantityText;

enum Tab { SummaryTab, AttributesTab, LinksTab, RawTab };
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

} // namespace

ProductPane::ProductPane(QWidget *parent)
    : RecordPane(parent)
{}

void ProductPane::read(Session &session, qint64 key, const StopToken &stop, quint64 generation)
{
    tables::whenDone(tables::readProductRecord(session.cache(), key, stop), this,
                     [this, generation](Result<tables::ProductRecord> record) {
                         if (!isCurrent(generation)) {
                             return;
                         }
                         if (record) {
                             fill(*record);
                         } else {
                             tellError(record.error());
                         }
                     });
}

void ProductPane::fill(const tables::ProductRecord &record)
{
    const Product &product = record.product;
    setHeading(product.sku.text(), product.name + selectionText());
    const bool enabled = product.status.value_or(0) == 1;
    setChip(enabled ? tr("Enabled") : tr("Disabled"), enabled ? Tone::Ok : Tone::Neutral);
    restart({tr("Summary"), tr("Attributes %1").arg(record.attributes.size()),
             tr("Links %1").arg(record.relations.size()), tr("Raw")});
    fillSummary(record);
    fillAttributes(record);
    fillRelations(record);
    addWidget(RawTab, new RawView(product.raw, this), true);
}

void ProductPane::fillSummary(const tables::ProductRecord &record)
{
    const Product &product = record.product;
    QGridLayout *what = addSection(SummaryTab, tr("Product"));
    addLine(what, tr("Name"), product.name);
    addLine(what, tr("Type"), tables::codeText(u"type_id", product.typeId));
    addLine(what, tr("Attribute set"), record.attributeSet);
    addLine(what, tr("Websites"), record.websites.join(u", "_s));
    addLine(what, tr("Categories"), record.categories.join(u'\n'));
    if (product.updatedAt) {
        addLine(what, tr("Updated"), tables::longTimeText(*product.updatedAt));
    }

    QGridLayout *prices = addSection(SummaryTab, tr("Prices"));
    addLine(prices, tr("Price"),
            product.price ? u"%1 %2"_s.arg(amountText(*product.price, record.baseCurrency), record.baseCurrency)
                          : tr("none of its own"),
            true);
    for (const tables::TierLine &tier : record.tiers) {
        const QString amount = tier.isPercent
                                   ? u"−%1 %"_s.arg(quantityText(tier.price))
                                   : u"%1 %2"_s.arg(amountText(tier.price, record.baseCurrency), record.baseCurrency);
        addLine(prices, tr("%1, from %2").arg(tier.group, quantityText(tier.quantity)), amount);
    }

    Decimal total;
    for (const tables::StockLine &line : record.stock) {
        total += line.quantity;
    }
    QGridLayout *stock = addSection(SummaryTab, tr("Stock per source"),
                                    record.stock.empty() ? QString() : tr("%1 on hand").arg(quantityText(total)));
    for (const tables::StockLine &line : record.stock) {
        addLine(stock, u"%1 (%2)"_s.arg(line.sourceName, line.source),
                line.inStock ? quantityText(line.quantity) : tr("%1 · out of stock").arg(quantityText(line.quantity)));
    }
    if (record.stock.empty()) {
        addText(stock, tr("No stock of its own in the local copy"), true);
    }
}

void ProductPane::fillAttributes(const tables::ProductRecord &record)
{
    QGridLayout *grid = addSection(AttributesTab, {});
    for (const tables::AttributeLine &line : record.attributes) {
        const QString value = line.value.size() > longestValue ? line.value.left(longestValue) + u'…' : line.value;
        addLine(grid, line.label, value);
        QStringList notes{line.code};
        if (line.scope == "global"_L1) {
            notes << tr("same everywhere");
        } else if (line.viewsThatDiffer.isEmpty()) {
            notes << tr("every view uses the default");
        } else {
            notes << tr("differs in %1").arg(line.viewsThatDiffer.join(u", "_s));
        }
        grid->addWidget(
            new PlainLabel(notes.join(u" · "_s), FontUse::Secondary, QPalette::PlaceholderText, grid->parentWidget()),
            grid->rowCount(), 0, 1, 2);
    }
    if (record.attributes.empty()) {
        addText(grid, tr("No attribute has a value"), true);
    }
}

void ProductPane::fillRelations(const tables::ProductRecord &record)
{
    QGridLayout *grid = nullptr;
    QString kind;
    for (const tables::RelationLine &line : record.relations) {
        if (!grid || line.kind != kind) {
            kind = line.kind;
            grid = addSection(LinksTab, relationTitle(kind));
        }
        addLine(grid, line.sku, line.name);
    }
    if (!grid) {
        addText(addSection(LinksTab, {}), tr("Tied to no other product"), true);
    }
}

} // namespace qm::ui
