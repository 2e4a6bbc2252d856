// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/orderworkform.h"
#include "ui/widgets/spokenitem.h"

#include "changes/numberinput.h"
#include "orders/documentsums.h"
#include "tables/celltext.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

// Of one order: how many of which lines.

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int skuColumn = 0;
constexpr int nameColumn = 1;
constexpr int openColumn = 2;
constexpr int nowColumn = 3;
constexpr int editorRow = 28; ///< of rows that are typed into

Decimal orders::DeskLine::*openOf(OrderActionKind kind)
{
    return kind == OrderActionKind::Invoice    ? &orders::DeskLine::toInvoice
           : kind == OrderActionKind::Shipment ? &orders::DeskLine::toShip
                                               : &orders::DeskLine::toRefund;
}

} // namespace

void OrderWorkForm::buildLines()
{
    if (!m_record) {
        return;
    }
    m_lines = new QTableWidget(0, nowColumn + 1, this);
    //: Column titles. “Open”: how many are still to be shipped, invoiced or refunded (adjective, a number follows)
    m_lines->setHorizontalHeaderLabels({tr("SKU"), tr("Product"), tr("Open"),
                                        m_kind == OrderActionKind::Shipment  ? tr("Ship now")
                                        : m_kind == OrderActionKind::Invoice ? tr("Invoice now")
                                                                             : tr("Refund now")});
    for (const int column : {openColumn, nowColumn}) {
        m_lines->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_lines->setShowGrid(false);
    m_lines->setProperty(paddedProperty, true); // cells begin and end where their titles do
    m_lines->verticalHeader()->hide();
    m_lines->verticalHeader()->setMinimumSectionSize(grown(editorRow, m_lines->fontMetrics()));
    m_lines->verticalHeader()->setDefaultSectionSize(grown(editorRow, m_lines->fontMetrics()));
    m_lines->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_lines->horizontalHeader()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    m_lines->horizontalHeader()->setSectionResizeMode(nowColumn, QHeaderView::ResizeToContents); // a long title
    m_lines->setAccessibleName(tr("Lines of the order"));
    m_lines->setTabKeyNavigation(false);
    m_lines->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                             QAbstractItemView::EditKeyPressed);
    fillLines();
    m_layout->addRow(tr("Lines"), m_lines);
    connect(m_lines, &QTableWidget::cellChanged, this, &OrderWorkForm::changed);
}

void OrderWorkForm::fillLines()
{
    const QSignalBlocker quiet(m_lines);
    m_lines->setRowCount(0);
    const Invoice *of = m_kind == OrderActionKind::CreditMemo ? invoice() : nullptr;
    const std::vector<ActionLine> ofInvoice =
        of != nullptr ? orders::openToRefund(m_record->order, *of, m_record->creditMemos) : std::vector<ActionLine>();
    for (const orders::DeskLine &line : orders::deskLines(m_record->order, m_separately)) {
        Decimal open = line.*openOf(m_kind);
        if (of != nullptr) {
            const auto own = std::ranges::find(ofInvoice, line.itemId, &ActionLine::orderItemId);
            open = own == ofInvoice.end() ? Decimal() : own->qty;
        }
        if (open <= Decimal()) {
            continue;
        }
        const int row = m_lines->rowCount();
        m_lines->insertRow(row);
        const auto put = [this, row](int column, const QString &text, bool isEditable) {
            auto *item = new SpokenItem(text);
            item->setFlags(isEditable ? item->flags() : item->flags() & ~Qt::ItemIsEditable);
            item->setTextAlignment((column >= openColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            m_lines->setItem(row, column, item);
        };
        put(skuColumn, line.sku.text(), false);
        put(nameColumn, line.name, false);
        put(openColumn, tables::quantityText(open), false);
        put(nowColumn, tables::quantityText(open), true);
        m_lines->item(row, skuColumn)->setData(Qt::UserRole, line.itemId);
        // As it stands there with the language's marks it may read otherwise: 1,125.
        m_lines->item(row, nowColumn)->setData(Qt::UserRole, open.toString());
    }
    constexpr int most = 6;
    const int rows = std::clamp(m_lines->rowCount(), 1, most);
    m_lines->setFixedHeight(m_lines->horizontalHeader()->sizeHint().height() +
                            rows * m_lines->verticalHeader()->defaultSectionSize() + 2 * m_lines->frameWidth());
    m_lines->resizeColumnToContents(skuColumn);
    if (m_lines->rowCount() > 0) {
        m_lines->setCurrentCell(0, nowColumn);
    }
}

void OrderWorkForm::showStock(const std::vector<orders::SourceOffer> &sources, const QStringList &names)
{
    if (m_lines == nullptr) {
        return;
    }
    const QSignalBlocker quiet(m_lines);
    m_lines->setColumnCount(nowColumn + 1 + int(sources.size()));
    for (int i = 0; i < int(sources.size()); ++i) {
        const int column = nowColumn + 1 + i;
        auto *title = new QTableWidgetItem(names.value(i));
        title->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_lines->setHorizontalHeaderItem(column, title);
        for (int row = 0; row < m_lines->rowCount(); ++row) {
            const qint64 item = m_lines->item(row, skuColumn)->data(Qt::UserRole).toLongLong();
            const auto &pieces = sources[std::size_t(i)].pieces;
            const auto there = std::ranges::find(pieces, item, &ActionLine::orderItemId);
            auto *cell = new SpokenItem(there == pieces.end() ? QString() : tables::quantityText(there->qty));
            cell->setFlags(cell->flags() & ~Qt::ItemIsEditable);
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_lines->setItem(row, column, cell);
        }
        m_lines->resizeColumnToContents(column);
    }
}

bool OrderWorkForm::setSeparately(const orders::ShippedSeparately &separately)
{
    if (m_lines == nullptr || m_kind != OrderActionKind::Shipment || separately == m_separately) {
        return false;
    }
    const auto idsOf = [this](const orders::ShippedSeparately &types) {
        std::vector<qint64> ids;
        for (const orders::DeskLine &line : orders::deskLines(m_record->order, types)) {
            if (line.toShip > Decimal()) {
                ids.push_back(line.itemId);
            }
        }
        return ids;
    };
    const bool isOther = idsOf(separately) != idsOf(m_separately);
    m_separately = separately;
    if (isOther) {
        fillLines();
    }
    return isOther;
}

std::optional<Decimal> OrderWorkForm::piecesAt(int row) const
{
    const QTableWidgetItem *item = m_lines->item(row, nowColumn);
    const std::optional<Decimal> all = Decimal::fromText(item->data(Qt::UserRole).toString());
    if (all && item->text() == tables::quantityText(*all)) {
        return all;
    }
    const auto number = changes::readNumber(item->text(), changes::DecimalMark::Either);
    return number ? std::optional(number->value) : std::nullopt;
}

std::vector<orders::WantedLine> OrderWorkForm::lines() const
{
    std::vector<orders::WantedLine> wanted;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const std::optional<Decimal> pieces = piecesAt(row);
        if (pieces && *pieces > Decimal()) {
            wanted.push_back({m_lines->item(row, skuColumn)->data(Qt::UserRole).toLongLong(), {}, *pieces});
        }
    }
    return wanted;
}

/// What is no number of pieces; empty: nothing.
QString OrderWorkForm::wrongPieces() const
{
    for (int row = 0; m_lines != nullptr && row < m_lines->rowCount(); ++row) {
        const QString text = m_lines->item(row, nowColumn)->text();
        const std::optional<Decimal> pieces = piecesAt(row);
        if (!text.trimmed().isEmpty() && (!pieces || *pieces < Decimal())) {
            return tr("“%1” is not a number of pieces.").arg(text);
        }
    }
    return {};
}

} // namespace qm::ui
