// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnchooser.h"

#include "tables/columnmodel.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/popups.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace qm::ui {

ColumnChooser::ColumnChooser(std::shared_ptr<const cache::List> list, const QStringList &shown, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new tables::ColumnModel(std::move(list), shown, this))
    , m_find(new QLineEdit(this))
    , m_view(new QListView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Columns"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::cell);
    m_find->setPlaceholderText(tr("Find a column"));
    m_find->setAccessibleName(tr("Find a column"));
    m_find->installEventFilter(this);
    layout->addWidget(m_find);
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setSpacing(2);
    m_view->setEditTriggers(QListView::NoEditTriggers);
    m_view->setFont(fontFor(FontUse::Table, font()));
    m_view->setAccessibleName(tr("Columns"));
    m_view->installEventFilter(this);
    layout->addWidget(m_view, 1);
    auto *hint = new PlainLabel(tr("Enter shows and hides, Alt with an arrow key moves; titles can be dragged, too"),
                                FontUse::Secondary, QPalette::PlaceholderText, this);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        m_view->setCurrentIndex(m_model->index(0));
    });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) { m_model->toggle(index.row()); });
    connect(m_model, &tables::ColumnModel::shownChanged, this, &ColumnChooser::shownChanged);
    m_view->setCurrentIndex(m_model->index(0));
}

void ColumnChooser::open(const QPoint &corner)
{
    resize(widened(320, fontMetrics()), widened(440, fontMetrics()));
    placeOnScreen(*this, corner - QPoint(width(), 0));
    show();
    m_find->setFocus(Qt::PopupFocusReason);
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier &&
            altPressed(key->key(), event->type() == QEvent::KeyPress)) {
            event->accept(); // the window's own shortcut goes to other rows of the list
            return true;
        }
    }
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_view->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up: {
            const int next = row + (key->key() == Qt::Key_Down ? 1 : -1);
            if (next >= 0 && next < m_model->rowCount()) {
                m_view->setCurrentIndex(m_model->index(next));
            }
            return true;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_model->toggle(row);
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

bool ColumnChooser::altPressed(int key, bool isPress)
{
    const bool isForward = key == Qt::Key_Down || key == Qt::Key_Right;
    const bool isAlong = key == Qt::Key_Up || key == Qt::Key_Down;
    if (!isForward && !isAlong && key != Qt::Key_Left) {
        return false;
    }
    const QModelIndex current = m_view->currentIndex();
    if (isPress && isAlong) {
        m_view->setCurrentIndex(m_model->index(m_model->move(current.row(), isForward ? 1 : -1)));
    } else if (isPress && current.data(Qt::CheckStateRole).toInt() == Qt::Checked) {
        Q_EMIT widthWanted(current.data(tables::ColumnModel::ColumnRole).toString(), isForward ? 1 : -1);
    }
    return true;
}

void ColumnChooser::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.base);
    painter.setPen(c.fieldBorder);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace qm::ui
