// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ladderview.h"

#include "tables/celltext.h"
#include "tables/listmodel.h"
#include "ui/delegates/celldelegate.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/spokenitem.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;
using tables::LadderCell;
using tables::ListModel;

namespace {

constexpr int groupColumn = 0;
constexpr int websiteColumn = 1;
constexpr int firstStep = 2;

/// What is typed is not what is shown: `17.95 EUR`, and `17,95`.
class StepItem final : public SpokenItem
{
public:
    explicit StepItem(const LadderCell &cell)
        : m_cell(cell)
    {
        setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    }
    [[nodiscard]] QVariant data(int role) const override
    {
        switch (role) {
        case Qt::DisplayRole:
            return m_cell.staged ? m_cell.staged->mine : m_cell.text.isEmpty() ? u"–"_s : m_cell.text;
        case Qt::EditRole:
            return m_cell.input;
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return m_cell.staged ? tables::plainToolTip(tables::stagedTip(*m_cell.staged)) : QString();
        case ListModel::StagedRole:
            return m_cell.staged ? QVariant::fromValue(*m_cell.staged) : QVariant();
        case ListModel::QuietRole:
            return m_cell.text.isEmpty();
        default:
            return SpokenItem::data(role);
        }
    }

private:
    LadderCell m_cell;
};

QTableWidgetItem *plainItem(const QString &text)
{
    auto *item = new SpokenItem(text.simplified());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(tables::plainToolTip(text.simplified()));
    return item;
}

} // namespace

LadderView::LadderView(QWidget *parent)
    : QTableWidget(parent)
{
    setFont(fontFor(FontUse::Table, font()));
    auto *delegate = new CellDelegate(this);
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Tier prices"));
    const int row = grown(measure::row, fontMetrics());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setFixedHeight(grown(measure::header, header->fontMetrics()));
    header->setMinimumSectionSize(24);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(delegate, &CellDelegate::edited, this,
            [this](const QModelIndex &index, const QString &text, bool isForAll) {
                Typed cells;
                if (isForAll) {
                    for (const LadderCell *cell : chosen()) {
                        cells.emplace_back(cell->cell, text);
                    }
                } else if (const LadderCell *cell = cellAt(index.row(), index.column())) {
                    cells.emplace_back(cell->cell, text);
                }
                if (!cells.empty() && !text.trimmed().isEmpty()) {
                    Q_EMIT typed(cells);
                }
            });
    connect(delegate, &CellDelegate::nextWanted, this, [this] { setFocus(); });
}

void LadderView::showLadder(const tables::Ladder &ladder)
{
    if (isEditing()) {
        m_waiting = ladder;
        return;
    }
    m_ladder = ladder;
    fill();
}

void LadderView::fill()
{
    const int row = currentRow();
    const int column = currentColumn();
    clear();
    setColumnCount(firstStep + int(m_ladder.steps.size()));
    setRowCount(int(m_ladder.lines.size()));
    QStringList titles{tr("Group"), tr("Website")};
    for (const Decimal &step : m_ladder.steps) {
        titles << tr("From %1").arg(tables::quantityText(step));
    }
    setHorizontalHeaderLabels(titles);
    for (int i = 0; i < rowCount(); ++i) {
        const tables::Ladder::Line &line = m_ladder.lines[std::size_t(i)];
        setItem(i, groupColumn, plainItem(line.group));
        setItem(i, websiteColumn, plainItem(line.website.isEmpty() ? tr("All") : line.website));
        for (std::size_t step = 0; step < line.cells.size(); ++step) {
            setItem(i, firstStep + int(step), new StepItem(line.cells[step]));
        }
    }
    for (int i = 0; i < columnCount(); ++i) {
        if (i >= firstStep) {
            horizontalHeaderItem(i)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        resizeColumnToContents(i);
    }
    if (row >= 0 && row < rowCount() && column >= 0 && column < columnCount()) {
        setCurrentCell(row, column);
    }
    updateGeometry();
}

const LadderCell *LadderView::cellAt(int row, int column) const
{
    const bool isStep = row >= 0 && row < int(m_ladder.lines.size()) && column >= firstStep &&
                        column < firstStep + int(m_ladder.steps.size());
    return isStep ? &m_ladder.lines[std::size_t(row)].cells[std::size_t(column - firstStep)] : nullptr;
}

std::vector<const LadderCell *> LadderView::chosen() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.isEmpty() && currentIndex().isValid()) {
        indexes << currentIndex();
    }
    std::vector<const LadderCell *> cells;
    for (const QModelIndex &index : std::as_const(indexes)) {
        if (const LadderCell *cell = cellAt(index.row(), index.column())) {
            cells.push_back(cell);
        }
    }
    return cells;
}

/// As many lines as there are: the pane scrolls, not the ladder in it.
QSize LadderView::sizeHint() const
{
    const int bar = horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : grown(10, fontMetrics());
    return {widened(300, fontMetrics()),
            horizontalHeader()->height() + rowCount() * verticalHeader()->defaultSectionSize() + bar + 2};
}

QSize LadderView::minimumSizeHint() const
{
    return {widened(120, fontMetrics()), sizeHint().height()};
}

bool LadderView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The list's own keys: they are this one's while it has the keyboard.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOwn =
            key->key() == Qt::Key_Delete || key->key() == Qt::Key_F2 || key->matches(QKeySequence::Paste);
        if (isOwn) {
            event->accept();
            return true;
        }
    }
    return QTableWidget::event(event);
}

void LadderView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) {
        std::vector<TierPriceCell> cells;
        for (const LadderCell *cell : chosen()) {
            if (!cell->text.isEmpty()) {
                cells.push_back(cell->cell);
            }
        }
        Q_EMIT removeWanted(cells);
    } else if (event->key() == Qt::Key_Delete) {
        std::vector<qint64> changes;
        for (const LadderCell *cell : chosen()) {
            if (cell->change > 0) {
                changes.push_back(cell->change);
            }
        }
        Q_EMIT revertWanted(changes);
    } else if (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (cellAt(currentRow(), currentColumn()) && state() != EditingState) {
            edit(currentIndex());
        }
    } else {
        QTableWidget::keyPressEvent(event);
    }
}

/// The block on the clipboard, from the current cell on.
void LadderView::paste()
{
    const tables::BlockTexts texts = tables::blockOf(QGuiApplication::clipboard()->text());
    Typed cells;
    for (std::size_t row = 0; row < texts.size(); ++row) {
        for (qsizetype column = 0; column < texts[row].size(); ++column) {
            const LadderCell *cell = cellAt(currentRow() + int(row), currentColumn() + int(column));
            const QString text = texts[row][column].trimmed();
            if (cell && !text.isEmpty()) {
                cells.emplace_back(cell->cell, text);
            }
        }
    }
    if (!cells.empty()) {
        Q_EMIT typed(cells);
    }
}

void LadderView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableWidget::closeEditor(editor, hint);
    if (m_waiting) {
        m_ladder = *std::exchange(m_waiting, std::nullopt);
        fill();
    }
    Q_EMIT closed();
}

} // namespace qm::ui
