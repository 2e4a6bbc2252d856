// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/orderlinesview.h"

#include "changes/numberinput.h"
#include "tables/celltext.h"
#include "ui/theme/colours.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/spokenitem.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace qm::ui {

namespace {

constexpr int skuColumn = 0;
constexpr int nameColumn = 1;
constexpr int orderedColumn = 2;
constexpr int shippedColumn = 3;
constexpr int nowColumn = 4;
constexpr int firstSource = 5;
constexpr int mostRows = 3;
constexpr int editorRow = 28; ///< of rows that are typed into
constexpr int itemRole = Qt::UserRole;
constexpr int shownRole = Qt::UserRole + 1; ///< the number that was written into the cell

Decimal qtyOf(const std::vector<ActionLine> &lines, qint64 item)
{
    const auto found = std::ranges::find(lines, item, &ActionLine::orderItemId);
    return found == lines.end() ? Decimal() : found->qty;
}

/// Of the order, in all its shipments.
Decimal plannedOf(const orders::OrderPlan &plan, qint64 item)
{
    Decimal sum;
    for (const orders::PlannedAction &action : plan.actions) {
        if (const auto *shipment = std::get_if<ShipmentAction>(&action.work)) {
            sum += qtyOf(shipment->lines, item);
        }
    }
    return sum;
}

Decimal wantedOf(const std::vector<orders::WantedLine> &wanted, const ActionLine &open)
{
    const auto typed = std::ranges::find(wanted, open.orderItemId, &orders::WantedLine::orderItemId);
    return typed == wanted.end() || typed->isAll ? open.qty : typed->qty;
}

enum class Mood { Usual, Quiet, Bad };

/// Has the colour of its mood in the appearance of the moment, which may become another one while it is shown.
class MoodItem final : public SpokenItem
{
public:
    MoodItem(const QString &text, Mood mood)
        : SpokenItem(text)
        , m_mood(mood)
    {}

    [[nodiscard]] QVariant data(int role) const override
    {
        if (role == Qt::ForegroundRole && m_mood != Mood::Usual && tableWidget() != nullptr) {
            const QPalette palette = tableWidget()->palette();
            return m_mood == Mood::Bad ? QBrush(coloursOf(palette).bad.text) : palette.placeholderText();
        }
        return SpokenItem::data(role);
    }

private:
    Mood m_mood;
};

/// What can be typed over looks like a field.
class PiecesDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() == nowColumn && index.flags().testFlag(Qt::ItemIsEditable)) {
            const QRect field = option.rect.adjusted(space::hair, 2 * space::hair, -space::hair, -2 * space::hair);
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            paintPanel(*painter, field, corner::panel, option.palette.color(QPalette::Base),
                       option.palette.color(QPalette::Dark));
            painter->restore();
        }
        QStyledItemDelegate::paint(painter, option, index);
    }
};

} // namespace

OrderLinesView::OrderLinesView(QWidget *parent)
    : QTableWidget(parent)
{
    setAccessibleName(tr("What lies at which source"));
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setProperty(paddedProperty, true); // cells begin and end where their titles do
    setItemDelegate(new PiecesDelegate(this));
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    hide();
    connect(this, &QTableWidget::cellChanged, this, &OrderLinesView::take);
}

void OrderLinesView::show(const PlanModel &model, int row, const std::vector<orders::WantedLine> &wanted, bool isTyped)
{
    const orders::OrderPlan *plan = model.planAt(row);
    const tables::OrderRecord *record = model.recordAt(row);
    const bool isShown = plan != nullptr && record != nullptr && !plan->toShip.empty() &&
                         (isTyped || std::ranges::any_of(plan->sources, [](const orders::SourceOffer &offer) {
                              return !offer.pieces.empty();
                          }));
    setVisible(isShown);
    if (!isShown) {
        return;
    }
    const int height = grown(isTyped ? editorRow : measure::row, fontMetrics());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    const bool isSame = std::exchange(m_order, plan->order.entityId) == plan->order.entityId;
    const orders::Obstacle *obstacle = model.obstacleAt(row);
    const qint64 inWay = obstacle != nullptr ? obstacle->orderItemId : 0;
    const bool isNews = std::exchange(m_inWay, inWay) != inWay || !isSame;
    int current = isSame ? currentRow() : 0;
    {
        const QSignalBlocker quiet(this);
        fill(model, row, wanted, isTyped);
        for (int line = 0; isNews && inWay != 0 && line < rowCount(); ++line) {
            current = item(line, skuColumn)->data(itemRole).toLongLong() == inWay ? line : current;
        }
        if (rowCount() > 0) {
            setCurrentCell(std::clamp(current, 0, rowCount() - 1), nowColumn);
        }
    }
    if (isNews && inWay != 0) { // what keeps the order from leaving is seen, once the table has its height
        QMetaObject::invokeMethod(
            this, [this] { scrollTo(currentIndex()); }, Qt::QueuedConnection);
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    const bool isLow = window()->height() < widened(650, fontMetrics()); // then the orders need the room
    setFixedHeight(horizontalHeader()->sizeHint().height() +
                   std::clamp(rowCount(), 1, isLow ? 1 : mostRows) * verticalHeader()->defaultSectionSize() +
                   2 * frameWidth());
}

void OrderLinesView::fill(const PlanModel &model, int row, const std::vector<orders::WantedLine> &wanted, bool isTyped)
{
    const orders::OrderPlan &plan = *model.planAt(row);
    const tables::OrderRecord &record = *model.recordAt(row);
    const OrderWork *work = model.workAt(row);
    const auto *shipment = work == nullptr ? nullptr : std::get_if<ShipmentAction>(work);
    const orders::Obstacle *obstacle = model.obstacleAt(row);
    const QString from = model.index(row, PlanModel::SourceColumn).data(Qt::EditRole).toString(); // asked for
    QStringList titles{tr("SKU"), tr("Product"), tr("Ordered"), tr("Shipped"), tr("Ship now")};
    for (const orders::SourceOffer &offer : plan.sources) {
        titles << model.sourceName(offer.sourceCode);
    }
    setRowCount(0);
    setColumnCount(int(titles.size()));
    setHorizontalHeaderLabels(titles);
    for (int column = orderedColumn; column < columnCount(); ++column) {
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const ActionLine &open : plan.toShip) {
        const auto item = std::ranges::find(record.order.items, open.orderItemId, &OrderItem::itemId);
        if (item == record.order.items.end()) {
            continue;
        }
        const int at = rowCount();
        insertRow(at);
        const auto put = [this, at](int column, const QString &text, Mood mood = Mood::Usual) {
            auto *cell = new MoodItem(text, mood);
            cell->setTextAlignment((column >= orderedColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            cell->setFlags(cell->flags() & ~Qt::ItemIsEditable);
            if (mood == Mood::Bad) {
                QFont bold = font();
                bold.setBold(true);
                cell->setFont(bold);
            }
            setItem(at, column, cell);
        };
        const Decimal all = wantedOf(wanted, open);
        const Decimal now = shipment == nullptr ? all : qtyOf(shipment->lines, item->itemId);
        put(skuColumn, item->sku.text());
        put(nameColumn, item->name);
        put(orderedColumn, tables::quantityText(item->qtyOrdered));
        put(shippedColumn, tables::quantityText(item->qtyShipped));
        put(nowColumn, tables::quantityText(now));
        this->item(at, skuColumn)->setData(itemRole, item->itemId);
        this->item(at, nowColumn)->setData(shownRole, now.toString());
        // Of a line that leaves in two parcels nobody could say which of them gets fewer.
        if (isTyped && (shipment == nullptr || now == plannedOf(plan, item->itemId))) {
            this->item(at, nowColumn)->setFlags(this->item(at, nowColumn)->flags() | Qt::ItemIsEditable);
        }
        for (std::size_t i = 0; i < plan.sources.size(); ++i) {
            const auto &pieces = plan.sources[i].pieces;
            const auto there = std::ranges::find(pieces, item->itemId, &ActionLine::orderItemId);
            const bool isKept = there != pieces.end();
            const bool isLess = isKept && there->qty < now;
            // Only where the order is to leave from: what another source lacks keeps it from nothing.
            const bool isInWay = obstacle != nullptr && obstacle->orderItemId == item->itemId &&
                                 (from.isEmpty() || from == plan.sources[i].sourceCode);
            put(firstSource + int(i), isKept ? tables::quantityText(there->qty) : QString(),
                isLess && isInWay ? Mood::Bad
                : isLess          ? Mood::Quiet
                                  : Mood::Usual);
        }
    }
}

void OrderLinesView::take(int row)
{
    QTableWidgetItem *cell = item(row, nowColumn);
    const std::optional<Decimal> shown = Decimal::fromText(cell->data(shownRole).toString());
    const QString text = cell->text();
    if (shown && text == tables::quantityText(*shown)) {
        return; // as it stands there with the language's marks it may read otherwise: 1,125
    }
    const auto typed = changes::readNumber(text, changes::DecimalMark::Either);
    if (!text.trimmed().isEmpty() && (!typed || typed->value < Decimal())) {
        {
            const QSignalBlocker quiet(this);
            cell->setText(tables::quantityText(shown.value_or(Decimal())));
        }
        Q_EMIT refused(tr("“%1” is not a number of pieces.").arg(text.simplified()));
        return;
    }
    Q_EMIT piecesTyped(m_order, item(row, skuColumn)->data(itemRole).toLongLong(), typed ? typed->value : Decimal());
}

} // namespace qm::ui
