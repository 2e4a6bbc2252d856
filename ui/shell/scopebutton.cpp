// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scopebutton.h"

#include "tables/celltext.h"
#include "tables/whendone.h"
#include "ui/shell/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;
using tables::StoreChoice;

namespace {
constexpr int widest = 220; ///< of a name

QString menuText(const StoreChoice &choice)
{
    if (choice.kind == StoreChoice::Kind::All) {
        return ScopeButton::tr("All store views");
    }
    const int depth = choice.kind == StoreChoice::Kind::Website ? 0 : choice.kind == StoreChoice::Kind::Store ? 1 : 2;
    QString name = choice.name.simplified();
    name.replace(u'&', u"&&"_s); // no shortcut
    return QString(depth * 4, u' ') + name;
}

} // namespace

ScopeButton::ScopeButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ScopeButton::openMenu);
    close();
}

void ScopeButton::open(Session &session, const QString &remembered)
{
    close();
    m_session = &session;
    m_wanted = remembered;
    setEnabled(true);
    connect(&session.cache(), &cache::Cache::changed, this, [this](cache::Entities entities) {
        if (m_session && entities.testFlag(cache::Entity::Stores)) {
            read();
        }
    });
    read();
}

void ScopeButton::close()
{
    if (m_session) {
        disconnect(&m_session->cache(), nullptr, this, nullptr);
    }
    ++m_generation;
    m_session = nullptr;
    m_choices.clear();
    m_choice = {};
    m_wanted.clear();
    m_everHad = false;
    setEnabled(false);
    choose({});
}

void ScopeButton::chooseAll()
{
    if (m_session) {
        Q_EMIT chosen({});
        showAll();
    }
}

void ScopeButton::showAll()
{
    if (m_session) {
        m_wanted.clear();
        choose({});
        Q_EMIT shown(m_choice);
    }
}

void ScopeButton::read()
{
    tables::whenDone(tables::readStoreChoices(m_session->cache()), this,
                     [this, generation = ++m_generation](Result<std::vector<StoreChoice>> choices) {
                         if (generation != m_generation || !m_session) {
                             return;
                         }
                         if (choices) {
                             take(std::move(*choices));
                         } else {
                             Q_EMIT told(tr("The store views cannot be read: %1").arg(choices.error().text()));
                         }
                     });
}

void ScopeButton::take(std::vector<StoreChoice> choices)
{
    m_choices = std::move(choices);
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [this](const StoreChoice &each) { return each.word() == m_wanted; });
    if (found != m_choices.end()) {
        m_everHad = true;
        if (*found != m_choice) {
            choose(*found);
            Q_EMIT shown(m_choice);
        }
        return;
    }
    if (m_choices.size() <= 1 && !m_everHad) {
        return; // nothing was pulled yet: what was chosen may still come
    }
    const QString name = m_choice.name.isEmpty() ? m_wanted.section(u':', 1) : m_choice.name;
    Q_EMIT told(tr("%1 is no longer in the shop: all store views are shown").arg(name));
    chooseAll();
}

void ScopeButton::choose(const StoreChoice &choice)
{
    m_choice = choice;
    setAccessibleName(tr("Scope: %1").arg(shownName()));
    setToolTip(tables::plainToolTip(tr("Whose orders, customers and product values are shown: %1").arg(shownName())));
    updateGeometry();
    update();
}

void ScopeButton::openMenu()
{
    if (!m_session) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Scope"));
    auto *group = new QActionGroup(menu);
    for (const StoreChoice &choice : m_choices) {
        QAction *action = menu->addAction(menuText(choice));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(choice == m_choice);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_wanted = choice.word();
            m_everHad = true;
            choose(choice);
            Q_EMIT chosen(choice);
            Q_EMIT shown(choice);
        });
        if (choice.kind == StoreChoice::Kind::All) {
            menu->addSeparator();
        }
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    menu->setActiveAction(group->checkedAction());
}

QString ScopeButton::shownName() const
{
    return m_choice.kind == StoreChoice::Kind::All ? tr("All store views") : m_choice.name.simplified();
}

QSize ScopeButton::sizeHint() const
{
    const int name = std::min(fontMetrics().horizontalAdvance(shownName()), widened(widest, fontMetrics()));
    const int label = QFontMetrics(fontFor(FontUse::Secondary, font())).horizontalAdvance(tr("Scope"));
    return {name + label + 2 * measure::icon + 2 * space::medium + 3 * space::small,
            grown(measure::button, fontMetrics()) + 2};
}

void ScopeButton::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    const bool hot = isEnabled() && underMouse();
    paintPanel(painter, rect(), corner::button, hot ? c.hover : c.button, hasFocus() ? c.accent : c.fieldBorder,
               hasFocus() ? 2 : 1);
    int x = space::medium;
    painter.drawPixmap(x, (height() - measure::icon) / 2,
                       iconPixmap(u"globe"_s, c.secondary, measure::icon, devicePixelRatioF()));
    x += measure::icon + space::small;
    const QFont small = fontFor(FontUse::Secondary, font());
    painter.setFont(small);
    painter.setPen(c.secondary);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, tr("Scope"));
    x += QFontMetrics(small).horizontalAdvance(tr("Scope")) + space::small;
    painter.setFont(font());
    painter.setPen(isEnabled() ? c.text : c.disabled);
    const int room = width() - x - space::medium - measure::icon;
    painter.drawText(QRect(x, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(shownName(), Qt::ElideRight, room));
    painter.drawPixmap(width() - space::small - measure::icon, (height() - measure::icon) / 2,
                       iconPixmap(u"down"_s, c.secondary, measure::icon, devicePixelRatioF()));
}

void ScopeButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openMenu();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace qm::ui
