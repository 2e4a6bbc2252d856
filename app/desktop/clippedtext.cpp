// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clippedtext.h"

#include "tables/listmodel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace qm::desktop {

namespace {
using namespace Qt::StringLiterals;

QString nameOf(const QWidget &widget, const QString &text)
{
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text.left(60));
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return label->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        return button->text();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        return box->currentText();
    }
    return {};
}

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget);
}

/// Whether the label has less room than its text asks for.
bool isCut(const QLabel &label)
{
    const auto *plain = qobject_cast<const ui::PlainLabel *>(&label);
    if (plain && plain->isEliding()) {
        return false;
    }
    const QSize room = label.contentsRect().size();
    if (label.wordWrap()) {
        // Its own hint, without what derived ones are content with: the longest word.
        const bool isWordCut = label.QLabel::minimumSizeHint().width() > label.width() + 1;
        return isWordCut || label.heightForWidth(label.width()) > label.height() + 1;
    }
    const QSize text = label.fontMetrics().size(0, label.text());
    return text.width() > room.width() + 1 || text.height() > room.height() + 2;
}

bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return !label->text().isEmpty() && isCut(*label);
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const bool shortened = button->text().contains(u'…') && !button->toolTip().isEmpty();
        return !button->text().isEmpty() && !shortened && button->width() + 1 < button->minimumSizeHint().width();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        return !box->isEditable() && box->width() + 1 < box->minimumSizeHint().width();
    }
    return false;
}

/// Whether a part of \a widget lies outside of something that holds it, other than of what scrolls.
bool isOutside(const QWidget &widget, const QWidget &root)
{
    QRect area = widget.rect();
    const QWidget *at = &widget;
    while (at != &root && at->parentWidget()) {
        const QWidget *holder = at->parentWidget();
        if (qobject_cast<const QAbstractScrollArea *>(holder) ||
            qobject_cast<const QAbstractScrollArea *>(holder->parentWidget())) {
            return false;
        }
        area.moveTopLeft(widget.mapTo(holder, QPoint()));
        if (!holder->rect().contains(area)) {
            return true;
        }
        at = holder;
    }
    return false;
}

void findOverlaps(const QWidget &holder, QStringList &found)
{
    const QList<QWidget *> children = holder.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < children.size(); ++i) {
        for (qsizetype j = i + 1; j < children.size(); ++j) {
            const QWidget &a = *children[i];
            const QWidget &b = *children[j];
            const bool both = a.isVisible() && b.isVisible() && !a.isWindow() && !b.isWindow();
            if (both && isControl(a) && isControl(b) && a.geometry().intersects(b.geometry())) {
                found << u"%1 lies on %2"_s.arg(nameOf(a, textOf(a)), nameOf(b, textOf(b)));
            }
        }
    }
}

void findCutTitles(const QHeaderView &header, QStringList &found)
{
    if (header.orientation() != Qt::Horizontal || !header.model()) {
        return;
    }
    const auto *sorting = qobject_cast<const ui::SortHeader *>(&header);
    for (int i = 0; i < header.count(); ++i) {
        const QString title = header.model()->headerData(i, Qt::Horizontal).toString();
        const bool visible = header.sectionViewportPosition(i) < header.viewport()->width();
        const int needed = sorting ? sorting->neededWidth(i) : QFontMetrics(header.font()).horizontalAdvance(title);
        if (!header.isSectionHidden(i) && visible && needed > header.sectionSize(i)) {
            found << nameOf(header, title) + u" has no room for its title"_s;
        }
    }
}

/// Names may be longer than anything: one in a screen full of them may be cut, and of a column that has the most a
/// column gets any. Of a number, a time, a state and of what one copies by eye a part is nothing.
bool mayBeCut(const QModelIndex &index)
{
    const QString column = index.data(tables::ListModel::ColumnRole).toString();
    return cache::ColumnType(index.data(tables::ListModel::TypeRole).toInt()) == cache::ColumnType::Text &&
           column != "email"_L1 && column != "sku"_L1;
}

void findCutCells(const ui::TableView &table, QStringList &found)
{
    constexpr int oneIn = 20;
    if (table.horizontalScrollBar()->maximum() > 0) {
        found << nameOf(table, table.accessibleName()) + u" has columns beyond its edge"_s;
    }
    const int first = table.rowAt(0);
    const int below = table.rowAt(table.viewport()->height() - 1);
    const int last = below < 0 ? table.model()->rowCount() - 1 : below;
    for (int column = 0; first >= 0 && column < table.model()->columnCount(); ++column) {
        int seen = 0;
        QStringList cut;
        bool isFault = false;
        for (int row = first; row <= last && !table.isColumnHidden(column); ++row) {
            const QModelIndex index = table.model()->index(row, column);
            const QString text = index.data().toString();
            seen += text.isEmpty() ? 0 : 1;
            if (!text.isEmpty() && table.sizeHintForIndex(index).width() > table.columnWidth(column)) {
                cut << text;
                isFault = isFault || !mayBeCut(index);
            }
        }
        const bool isMany = cut.size() * oneIn > std::max(seen, oneIn) && table.columnWidth(column) < table.mostWidth();
        if (isFault || isMany) {
            found << nameOf(table, cut.join(u"”, “"_s)) + u" cannot be read as a whole"_s;
        }
    }
}

void findCutTabs(const QTabBar &tabs, QStringList &found)
{
    const QList<QToolButton *> arrows = tabs.findChildren<QToolButton *>();
    if (std::ranges::any_of(arrows, [](const QToolButton *arrow) { return arrow->isVisible(); })) {
        found << nameOf(tabs, tabs.accessibleName()) + u" has tabs that must be scrolled to"_s;
    }
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.isTabVisible(i) && !tabs.rect().contains(tabs.tabRect(i))) {
            found << nameOf(tabs, tabs.tabText(i)) + u" has no room for this tab"_s;
        }
    }
}

} // namespace

QStringList clippedTexts(const QWidget &root)
{
    QStringList found;
    findOverlaps(root, found);
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != root.window()) {
            continue;
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            findCutTitles(*header, found);
            continue;
        }
        if (const auto *table = qobject_cast<const ui::TableView *>(widget); table && table->model()) {
            findCutCells(*table, found);
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            findCutTabs(*tabs, found);
        } else if (isControl(*widget)) {
            if (isCut(*widget)) {
                found << nameOf(*widget, textOf(*widget)) + u" has no room for its text"_s;
            } else if (isOutside(*widget, root)) {
                found << nameOf(*widget, textOf(*widget)) + u" reaches out of what holds it"_s;
            }
        } else {
            findOverlaps(*widget, found);
        }
    }
    return found;
}

} // namespace qm::desktop
