// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clippedtext.h"

#include "ui/widgets/labels.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTabBar>

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
        return label.heightForWidth(label.width()) > label.height() + 1;
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
    for (int i = 0; i < header.count(); ++i) {
        const QString title = header.model()->headerData(i, Qt::Horizontal).toString();
        const bool visible = header.sectionViewportPosition(i) < header.viewport()->width();
        if (!header.isSectionHidden(i) && visible &&
            QFontMetrics(header.font()).horizontalAdvance(title) > header.sectionSize(i)) {
            found << nameOf(header, title);
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
        if (isControl(*widget)) {
            if (isCut(*widget)) {
                found << nameOf(*widget, textOf(*widget)) + u" has no room for its text"_s;
            } else if (isOutside(*widget, root)) {
                found << nameOf(*widget, textOf(*widget)) + u" reaches out of what holds it"_s;
            }
        } else if (!qobject_cast<const QTabBar *>(widget)) { // its arrows are Qt's own business
            findOverlaps(*widget, found);
        }
    }
    return found;
}

} // namespace qm::desktop
