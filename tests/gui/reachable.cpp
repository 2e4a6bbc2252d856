// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachable.h"

#include <QAbstractAnimation>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPersistentModelIndex>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace qm::test {

namespace {
using namespace Qt::StringLiterals;

/// Qt's own pieces of a larger control, which is the one that is named and reached.
bool isPart(const QWidget &widget)
{
    if (widget.objectName().startsWith(u"qt_") ||
        qstrcmp(widget.metaObject()->className(), "QTableCornerButton") == 0) {
        return true;
    }
    for (const QWidget *parent = widget.parentWidget(); parent && !widget.isWindow(); parent = parent->parentWidget()) {
        const bool isWhole = qobject_cast<const QAbstractSpinBox *>(parent) ||
                             qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
                             qobject_cast<const QTabBar *>(parent) || qobject_cast<const QHeaderView *>(parent) ||
                             qobject_cast<const QMenuBar *>(parent);
        if (isWhole) {
            return true;
        }
    }
    return false;
}

bool isControl(const QWidget &widget)
{
    if (qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QHeaderView *>(&widget) ||
        qobject_cast<const QMenuBar *>(&widget) || qobject_cast<const QMenu *>(&widget) || isPart(widget)) {
        return false; // the arrow keys scroll and sort, Alt opens the menu
    }
    return (widget.focusPolicy() & Qt::TabFocus) != 0 || qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QTabBar *>(&widget) || qobject_cast<const QTextEdit *>(&widget) ||
           qobject_cast<const QPlainTextEdit *>(&widget);
}

QString nameOf(QWidget &widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name).trimmed() : QString();
}

QString describe(QWidget &widget)
{
    QStringList way;
    for (const QWidget *each = &widget; each; each = each->isWindow() ? nullptr : each->parentWidget()) {
        way.prepend(QString::fromLatin1(each->metaObject()->className()));
    }
    const QString name = nameOf(widget);
    return way.mid(std::max<qsizetype>(0, way.size() - 3)).join(u" > "_s) +
           (name.isEmpty() ? QString() : u" '"_s + name + u'\'');
}

bool isTabStop(const QWidget &widget, const QWidget &top)
{
    return widget.window() == top.window() && widget.isVisible() && widget.isEnabled() &&
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// The Tab key is pressed until something else has the keyboard: in texts it goes from link to link first.
QWidget *goOn(QWidget *from, Qt::KeyboardModifiers modifiers)
{
    constexpr int mostLinks = 300;
    const bool isText = qobject_cast<QTextBrowser *>(from) || qobject_cast<QLabel *>(from);
    for (int i = 0; i < (isText ? mostLinks : 1) && (i == 0 || QApplication::focusWidget() == from); ++i) {
        QTest::keyClick(from, Qt::Key_Tab, modifiers);
    }
    return QApplication::focusWidget();
}

/// What the Tab key comes to, once around, from the first on. A way that does not end where it began is a fault.
QList<QWidget *> tabOrder(QWidget &top, QStringList &faults)
{
    constexpr int most = 400;
    const QPointer<QWidget> start = QApplication::focusWidget();
    QTest::keyClick(start ? start.data() : &top, Qt::Key_Tab); // the order is made when it is asked for
    QWidget *first = top.nextInFocusChain();
    while (first != &top && !isTabStop(*first, top)) {
        first = first->nextInFocusChain();
    }
    if (first == &top) {
        return {}; // nothing to come to
    }
    first->setFocus(Qt::TabFocusReason);
    QList<QWidget *> order;
    QWidget *focus = QApplication::focusWidget();
    while (focus && !order.contains(focus) && order.size() < most) {
        order << focus;
        focus = goOn(focus, Qt::NoModifier);
    }
    if (focus == nullptr) {
        faults << u"the keyboard is nowhere after "_s + (order.isEmpty() ? describe(top) : describe(*order.last()));
    } else if (focus != order.first()) {
        faults << u"the way is no round: "_s + describe(*focus) + u" comes after "_s + describe(*order.last());
    }
    return order;
}

/// What the way back does not leave. The way there cannot end in it: what comes behind would not be reached.
QStringList trapsOnTheWayBack(const QList<QWidget *> &order)
{
    QStringList faults;
    for (QWidget *stop : order) {
        stop->setFocus(Qt::BacktabFocusReason);
        if (order.size() > 1 && goOn(stop, Qt::ShiftModifier) == stop) {
            faults << u"a trap on the way back: "_s + describe(*stop);
        }
    }
    return faults;
}

/// The parts of the window that lie beside each other in what holds both.
std::pair<QRect, QRect> besideEachOther(QWidget &a, QWidget &b)
{
    QWidget *ofA = &a;
    QWidget *ofB = &b;
    while (ofA->parentWidget() && !(ofA->parentWidget() == &b || ofA->parentWidget()->isAncestorOf(&b))) {
        ofA = ofA->parentWidget();
    }
    while (ofB->parentWidget() && ofB->parentWidget() != ofA->parentWidget()) {
        ofB = ofB->parentWidget();
    }
    const auto area = [](const QWidget *of) { return QRect(of->mapToGlobal(QPoint()), of->size()); };
    return {area(ofA), area(ofB)};
}

/// Jumps up, or to the left in a line: nobody who reads goes that way, but once in a round, from the last to the first.
QStringList jumpsBack(const QList<QWidget *> &order)
{
    QStringList faults;
    for (qsizetype i = 0; i < order.size(); ++i) {
        QWidget &a = *order[i];
        QWidget &b = *order[(i + 1) % order.size()];
        if (a.isAncestorOf(&b) || b.isAncestorOf(&a)) {
            continue;
        }
        const auto [from, to] = besideEachOther(a, b);
        const bool isAbove = to.bottom() <= from.top();
        const bool isBeside = to.top() < from.bottom() && from.top() < to.bottom();
        if (isAbove || (isBeside && to.right() <= from.left())) {
            faults << u"out of order: "_s + describe(a) + u", then "_s + describe(b);
        }
    }
    return faults.size() > 1 ? faults : QStringList();
}

/// Cells that a screen reader is told without their column or value.
QStringList muteCells(QTableView &view)
{
    constexpr int rows = 3; // the others are made the same way
    const QAbstractItemModel *model = view.model();
    QStringList faults;
    if (!model || view.horizontalHeader()->isHidden()) {
        return faults;
    }
    for (int row = 0; row < std::min(rows, model->rowCount()); ++row) {
        int filled = 0;
        for (int column = 0; column < model->columnCount(); ++column) {
            filled += model->index(row, column).data().toString().isEmpty() ? 0 : 1;
        }
        const bool isLine = filled == 1 || view.columnSpan(row, 0) > 1; // a title across the columns
        for (int column = 0; column < model->columnCount() && !isLine; ++column) {
            const QString title = model->headerData(column, Qt::Horizontal).toString();
            const QString value = model->index(row, column).data().toString();
            if (view.isColumnHidden(column) || value.isEmpty() || title.isEmpty()) {
                continue;
            }
            const QString said = spokenCell(view, row, column);
            if (!said.contains(title)) {
                faults << u"says no column: %1, '%2' of %3"_s.arg(describe(view), said, title);
            }
            if (said.size() <= title.size()) {
                faults << u"says no value: %1, '%2' of '%3'"_s.arg(describe(view), said, value);
            }
        }
    }
    return faults;
}

/// Something that turns, slides or fades by itself.
QStringList motions(QWidget &top)
{
    QStringList faults;
    for (const QAbstractAnimation *animation : top.findChildren<QAbstractAnimation *>()) {
        if (animation->state() == QAbstractAnimation::Running) {
            faults << u"moves: "_s + QString::fromLatin1(animation->metaObject()->className());
        }
    }
    return faults;
}

/// A hand promises a press, which the keyboard has to be able to give as well.
bool isForTheMouseAlone(const QWidget &widget)
{
    const auto isStop = [](const QWidget *each) { return (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus; };
    const bool isPressed = widget.testAttribute(Qt::WA_SetCursor) && widget.cursor().shape() == Qt::PointingHandCursor;
    if (std::ranges::any_of(widget.findChildren<QWidget *>(), isStop)) {
        return false; // a line with a link in it
    }
    for (const QWidget *at = &widget; isPressed && at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        if (isStop(at)) {
            return false;
        }
    }
    return isPressed;
}

/// One of a group of which the Tab key comes to one, and the arrow keys to the others.
bool isReachedInGroup(const QWidget &widget, const QList<QWidget *> &seen)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || !(button->autoExclusive() || button->group())) {
        return false;
    }
    const auto siblings = widget.parentWidget()->findChildren<QAbstractButton *>();
    return std::any_of(siblings.begin(), siblings.end(), [&](QAbstractButton *each) {
        return (each->autoExclusive() || each->group() == button->group()) && seen.contains(each);
    });
}

/// A list that the arrow keys go through while the keyboard stays in the field beside it.
bool isReachedByArrows(const QWidget &widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    QWidget *field = QApplication::focusWidget();
    if (!view || !field || view->focusPolicy() != Qt::NoFocus) {
        return false;
    }
    const QPersistentModelIndex before = view->currentIndex();
    QTest::keyClick(field, Qt::Key_Down);
    const bool isMoved = view->currentIndex().isValid() && view->currentIndex() != before;
    QTest::keyClick(field, Qt::Key_Up);
    return isMoved;
}

/// A button that stands for an action which has a key of its own.
bool hasKey(const QWidget &widget)
{
    const auto *button = qobject_cast<const QToolButton *>(&widget);
    const QAction *action = button ? button->defaultAction() : nullptr;
    return action && !action->shortcut().isEmpty();
}

} // namespace

QString spokenCell(QTableView &view, int row, int column)
{
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTableInterface *table = whole ? whole->tableInterface() : nullptr;
    QAccessibleInterface *cell = table ? table->cellAt(row, column) : nullptr;
    const QString said = cell ? cell->text(QAccessible::Name) : QString();
    if (whole) {
        // It keeps its cells until somebody listens to what becomes of them: the next one is asked anew.
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(whole));
    }
    return said;
}

QStringList accessibilityFaults(QWidget &top)
{
    QStringList faults;
    if (auto *menu = qobject_cast<QMenu *>(&top)) {
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator() && action->text().isEmpty()) {
                faults << u"a line of a menu has no text"_s;
            }
        }
        return faults;
    }
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // what was made a moment ago has its place
    const QPointer<QWidget> start = QApplication::focusWidget();
    const QList<QWidget *> seen = tabOrder(top, faults);
    faults += motions(top);
    faults += jumpsBack(seen);
    faults += trapsOnTheWayBack(seen);
    if (start) {
        start->setFocus(Qt::OtherFocusReason);
    }
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        if (widget->window() != top.window() || !widget->isVisible()) {
            continue;
        }
        if (isForTheMouseAlone(*widget)) {
            faults << u"for the mouse alone: "_s + describe(*widget);
        }
        if (!isControl(*widget)) {
            continue;
        }
        if (nameOf(*widget).isEmpty()) {
            faults << u"no name: "_s + describe(*widget);
        }
        const bool isReached = !widget->isEnabled() || seen.contains(widget) || isReachedInGroup(*widget, seen) ||
                               hasKey(*widget) || isReachedByArrows(*widget);
        if (!isReached) {
            faults << u"not reached: "_s + describe(*widget);
        }
        if (auto *view = qobject_cast<QTableView *>(widget)) {
            faults += muteCells(*view);
        }
    }
    return faults;
}

} // namespace qm::test
