// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette.h"

#include "ui/palette/palettedelegate.h"
#include "ui/palette/paletteparts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;
using tables::PaletteItem;

namespace {
constexpr int wide = 680;
constexpr int border = 1;
constexpr int mostHigh = 540;
} // namespace

Palette::Palette(const Clock &clock, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_model(clock)
    , m_head(new PaletteHead(this))
    , m_edit(new QLineEdit(m_head))
    , m_view(new QListView(this))
    , m_foot(new PaletteFoot(this))
{
    setAccessibleName(tr("Open anything"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(border, border, border, border);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_foot);
    auto *line = new QHBoxLayout(m_head);
    line->setContentsMargins(space::large + measure::icon + space::cell, 0, widened(140, fontMetrics()), 1);
    line->addWidget(m_edit);
    m_edit->setFrame(false);
    m_edit->setPlaceholderText(tr("Order number, name, e-mail, SKU, page or action"));
    m_edit->setAccessibleName(tr("Open anything"));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAttribute(Qt::WA_Hover);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setAccessibleName(tr("What was found"));
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_moved = false;
        m_awaitsShop = false;
        m_acceptLater.reset();
        m_model.setText(text);
    });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.item(index.row()).isChoice()) {
            choose(m_model.item(index.row()), false);
        }
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &Palette::modelReset);
    connect(&m_model, &tables::PaletteModel::answered, this, [this] {
        if (const auto wanted = std::exchange(m_acceptLater, std::nullopt)) {
            accept(*wanted);
        }
    });
}

void Palette::open(const QRect &over, const QRect &window, const QString &text, const QString &mark, bool live)
{
    m_window = window;
    m_head->mark = {mark, live};
    m_moved = false;
    m_awaitsShop = false;
    m_acceptLater.reset();
    const int width = std::min(widened(wide, fontMetrics()), window.width() - 2 * space::large);
    const int left =
        std::clamp(over.center().x() - width / 2, window.left() + space::large, window.right() - width - space::large);
    setGeometry(left, over.top() - (m_head->height() - over.height()) / 2, width, m_head->height() + m_foot->height());
    m_model.narrow(std::nullopt);
    if (m_edit->text() != text) {
        m_edit->setText(text);
    } else {
        m_model.setText(text);
    }
    show();
    m_edit->end(false); // who began to type goes on
    m_edit->setFocus(Qt::PopupFocusReason);
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (keyPressed(key->key(), key->modifiers())) {
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

bool Palette::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        page(1);
        return true;
    case Qt::Key_PageUp:
        page(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept(modifiers.testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        narrow();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        if (QKeySequence(QKeyCombination(modifiers, Qt::Key(key))) == m_shortcut) {
            close();
            return true;
        }
        return false;
    }
}

void Palette::move(int step)
{
    const int next = m_model.choiceFrom(m_view->currentIndex().row() + step, step);
    if (next >= 0) {
        m_moved = true;
        m_awaitsShop = false;
        setCurrent(next);
    }
}

void Palette::page(int step)
{
    const int last = m_model.rowCount() - 1;
    const int target = std::clamp(m_view->currentIndex().row() + step * 8, 0, std::max(0, last));
    int next = m_model.choiceFrom(target, step);
    next = next >= 0 ? next : m_model.choiceFrom(target, -step);
    if (next >= 0) {
        m_moved = true;
        m_awaitsShop = false;
        setCurrent(next);
    }
}

void Palette::narrow()
{
    m_moved = false;
    if (m_model.narrowed()) {
        m_model.narrow(std::nullopt);
        return;
    }
    const int row = m_view->currentIndex().row();
    if (row >= 0 && !tables::PaletteModel::groupText(m_model.item(row).group).isEmpty() &&
        m_model.item(row).group < tables::PaletteGroup::Elsewhere) {
        m_model.narrow(m_model.item(row).group);
    }
}

void Palette::accept(bool inAdmin)
{
    if (m_model.isSearching() && !m_moved) {
        m_acceptLater = inAdmin; // what is on screen belongs to another text
        return;
    }
    const int row = m_view->currentIndex().row();
    if (row >= 0 && m_model.item(row).isChoice()) {
        choose(m_model.item(row), inAdmin);
    }
}

void Palette::choose(const PaletteItem &chosen, bool inAdmin)
{
    const PaletteItem item = chosen; // the model may change meanwhile
    const QString text = m_model.text();
    if (item.kind == PaletteItem::Kind::AskShop) {
        askShop();
        return;
    }
    close();
    switch (item.kind) {
    case PaletteItem::Kind::Record:
        if (inAdmin) {
            Q_EMIT adminWanted(item.entity, item.key);
        } else {
            Q_EMIT recordWanted(item.entity, item.key, item.inCopy);
        }
        break;
    case PaletteItem::Kind::OpenAdmin:
        Q_EMIT adminWanted(item.entity, item.key);
        break;
    case PaletteItem::Kind::Command:
        Q_EMIT commandWanted(item.command);
        break;
    case PaletteItem::Kind::Filter:
        Q_EMIT filterWanted(text);
        break;
    case PaletteItem::Kind::AskShop:
    case PaletteItem::Kind::Heading:
    case PaletteItem::Kind::Note:
        break;
    }
}

void Palette::askShop()
{
    m_moved = true;
    m_awaitsShop = true;
    m_model.shopAsked();
    Q_EMIT shopWanted(m_model.askedEntity(), m_model.text());
}

/// The row to stand on: what was chosen by hand stays chosen while groups come in, what the shop answered is looked at.
int Palette::rowToStandOn() const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const PaletteItem &item = m_model.item(row);
        if (m_awaitsShop && item.group == tables::PaletteGroup::Shop && item.isChoice()) {
            return row;
        }
        if (m_moved && !m_awaitsShop && item.isSameChoice(m_chosen)) {
            return row;
        }
    }
    return m_model.choiceFrom(0, 1);
}

void Palette::modelReset()
{
    setCurrent(rowToStandOn());
    const auto narrowed = m_model.narrowed();
    m_head->group = narrowed ? tables::PaletteModel::groupText(*narrowed) : QString();
    m_head->update();
    m_foot->told = m_model.isSearching()    ? tr("local copy")
                   : m_model.elapsed() >= 0 ? tr("local copy, %1 ms").arg(m_model.elapsed())
                                            : QString();
    fit();
}

void Palette::setCurrent(int row)
{
    m_view->setCurrentIndex(m_model.index(row));
    if (row >= 0) {
        m_chosen = m_model.item(row);
        // With its heading when that is just above.
        const int from = row > 0 && !m_model.item(row - 1).isChoice() ? row - 1 : row;
        m_view->scrollTo(m_model.index(from));
        m_view->scrollTo(m_model.index(row));
    }
    m_foot->narrow.clear();
    if (m_model.narrowed()) {
        m_foot->narrow = tr("Everything");
    } else if (row >= 0 && m_model.item(row).group < tables::PaletteGroup::Elsewhere) {
        const QString group = tables::PaletteModel::groupText(m_model.item(row).group);
        m_foot->narrow = group.isEmpty() ? QString() : tr("Narrow to %1").arg(group);
    }
    m_foot->update();
}

void Palette::fit()
{
    int rows = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        rows += m_view->sizeHintForIndex(m_model.index(row)).height();
    }
    const int most = std::min(grown(mostHigh, fontMetrics()), m_window.bottom() - y() - space::large);
    const int frame = m_head->height() + m_foot->height() + 2 * border;
    resize(width(), std::clamp(frame + rows + (rows > 0 ? space::cell : 0), frame, std::max(frame, most)));
}

void Palette::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.base);
    painter.setPen(c.fieldBorder);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Palette::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

} // namespace qm::ui
