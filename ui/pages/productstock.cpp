// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celltext.h"
#include "tables/whendone.h"
#include "ui/pages/productpane.h"
#include "ui/shell/session.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;
using tables::quantityText;

bool isMadeOfOthers(const QString &type)
{
    return type == "configurable"_L1 || type == "bundle"_L1 || type == "grouped"_L1;
}
} // namespace

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
    for (const tables::ProductField &field : record.form.stock) {
        addField(SummaryTab, field);
    }
    if (record.form.stock.empty() && record.stockItem) {
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

} // namespace qm::ui
