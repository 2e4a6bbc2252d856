// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/palette/palettedelegate.h"
#include "ui/shell/actions.h"
#include "ui/shell/scopebutton.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

QString markText(Environment environment)
{
    switch (environment) {
    case Environment::Live:
        return TopBar::tr("LIVE");
    case Environment::Staging:
        return TopBar::tr("STAGING");
    case Environment::Practice:
        return TopBar::tr("PRACTICE");
    }
    return {};
}

SearchField::SearchField(QWidget *parent)
    : QAbstractButton(parent)
{
    setText(tr("Order number, SKU, e-mail, page or action"));
    setAccessibleName(tr("Open anything"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMinimumWidth(180);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT wanted({}); });
}

void SearchField::setKeys(const QStringList &keys)
{
    m_keys = keys;
    update();
}

QSize SearchField::sizeHint() const
{
    return {widened(measure::search, fontMetrics()), grown(measure::button, fontMetrics()) + 2};
}

void SearchField::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    paintPanel(painter, rect(), corner::panel, isEnabled() ? c.base : c.window, hasFocus() ? c.accent : c.fieldBorder,
               hasFocus() ? 2 : 1);
    painter.drawPixmap(
        space::medium, (height() - measure::icon) / 2,
        iconPixmap(u"search"_s, isEnabled() ? c.secondary : c.disabled, measure::icon, devicePixelRatioF()));
    const int right = paintKeys(painter, m_keys, width() - space::small, rect(), font());
    const int left = space::medium + measure::icon + space::cell;
    const QRect area(left, 0, right - left - space::tiny, height());
    painter.setFont(font());
    painter.setPen(isEnabled() ? c.secondary : c.disabled);
    const QStringList hints{text(), tr("Order, SKU or action"), tr("Search")};
    const auto fits = [&](const QString &hint) { return fontMetrics().horizontalAdvance(hint) <= area.width(); };
    const auto hint = std::find_if(hints.begin(), hints.end(), fits);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, hint == hints.end() ? QString() : *hint);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint() && event->text() != u" "_s;
    if (isText || event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT wanted(isText ? event->text() : QString());
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

ProfileButton::ProfileButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_menu) {
            m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
        }
    });
    setNoProfile();
}

void ProfileButton::setProfile(const Profile &profile)
{
    m_name = profile.name;
    m_mark = markText(profile.environment);
    m_live = profile.environment == Environment::Live;
    m_colour = profileColour(profile.id);
    setAccessibleName(tr("Shop %1, %2").arg(m_name, m_mark));
    updateGeometry();
    update();
}

void ProfileButton::setNoProfile()
{
    m_name = tr("No shop yet");
    m_mark.clear();
    m_colour = QColor(); // {} would be Qt::color0, which is a colour
    setAccessibleName(m_name);
    updateGeometry();
    update();
}

QSize ProfileButton::sizeHint() const
{
    const QFontMetrics metrics(fontFor(FontUse::PanelTitle, font()));
    int width = std::min(metrics.horizontalAdvance(m_name), 260) + 2 * space::medium + measure::icon + space::small;
    if (m_colour.isValid()) {
        width += 9 + space::cell;
    }
    if (!m_mark.isEmpty()) {
        width += markSize({m_mark, m_live}, font()).width() + space::cell;
    }
    return {width, grown(measure::button, fontMetrics()) + 2};
}

void ProfileButton::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    paintPanel(painter, rect(), corner::button, underMouse() ? c.hover : c.button,
               hasFocus() ? c.accent : c.fieldBorder, hasFocus() ? 2 : 1);
    int x = space::medium;
    if (m_colour.isValid()) {
        paintPanel(painter, QRect(x, (height() - 9) / 2, 9, 9), 2, m_colour, m_colour);
        x += 9 + space::cell;
    }
    const QFont bold = fontFor(FontUse::PanelTitle, font());
    painter.setFont(bold);
    painter.setPen(c.text);
    const QSize mark = m_mark.isEmpty() ? QSize() : markSize({m_mark, m_live}, font());
    const int room = width() - x - space::medium - measure::icon - (mark.isEmpty() ? 0 : mark.width() + space::cell);
    const QString name = QFontMetrics(bold).elidedText(m_name, Qt::ElideRight, room);
    painter.drawText(QRect(x, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft, name);
    x += QFontMetrics(bold).horizontalAdvance(name) + space::cell;
    if (!m_mark.isEmpty()) {
        paintMark(painter, QRect(x, 0, mark.width(), height()), {m_mark, m_live}, c, font());
    }
    painter.drawPixmap(width() - space::small - measure::icon, (height() - measure::icon) / 2,
                       iconPixmap(u"down"_s, c.secondary, measure::icon, devicePixelRatioF()));
}

TopBar::TopBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_profile(new ProfileButton(this))
    , m_scope(new ScopeButton(this))
    , m_search(new SearchField(this))
    , m_safety(new QWidget(this))
    , m_safetyIcon(new IconLabel({}, measure::icon, IconTone::Secondary, m_safety))
    , m_safetyText(new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, m_safety))
{
    setFixedHeight(grown(measure::topBar, fontMetrics()) + 2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::medium, 2, space::medium, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_profile);
    layout->addWidget(m_scope);
    layout->addStretch(1);
    layout->addWidget(m_search, 4);
    layout->addStretch(1);
    auto *safety = new QHBoxLayout(m_safety);
    safety->setContentsMargins(0, 0, 0, 0);
    safety->setSpacing(space::small);
    safety->addWidget(m_safetyIcon);
    safety->addWidget(m_safetyText);
    layout->addWidget(m_safety);
    auto *pull = makeButton(tr("Pull"), u"pull"_s, false, this);
    QAction *action = actions.at(ActionId::Pull);
    pull->setToolTip(tipWith(tr("Bring the local copy up to date"), action->shortcut()));
    m_search->setKeys(keyCaps(actions.at(ActionId::OpenAnything)->shortcut()));
    m_search->setToolTip(tipWith(tr("Open an order, a product, a customer, a page or an action"),
                                 actions.at(ActionId::OpenAnything)->shortcut()));
    connect(pull, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, pull, [pull, action] { pull->setEnabled(action->isEnabled()); });
    layout->addWidget(pull);
    showNoProfile();
}

void TopBar::showProfile(const Profile &profile)
{
    m_colour = profileColour(profile.id);
    m_profile->setProfile(profile);
    m_scope->show();
    showSafety(profile);
    update();
}

void TopBar::showSafety(const Profile &profile)
{
    const bool isLive = profile.environment == Environment::Live;
    m_safetyIcon->setIcon(profile.readOnly ? u"lock"_s : u"shield"_s);
    m_safetyText->setText(profile.readOnly ? tr("Read-only") : tr("Asks before a push"));
    m_safety->setVisible(profile.readOnly || isLive);
}

void TopBar::showNoProfile()
{
    m_colour = QColor(); // {} would be Qt::color0, which is a colour
    m_profile->setNoProfile();
    m_scope->hide();
    m_safety->hide();
    update();
}

void TopBar::setProfileMenu(QMenu *menu)
{
    m_profile->setMenu(menu);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.window);
    painter.fillRect(QRect(0, 0, width(), 2), m_colour.isValid() ? m_colour : c.line);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
}

} // namespace qm::ui
