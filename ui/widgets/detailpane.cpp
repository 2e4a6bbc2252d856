// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailpane.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/overflowtabs.h"

#include <QAction>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 300; ///< of what is in a pane that nobody made narrower
constexpr int mostWidth = 640; ///< at the drawings' size of letters: a name and its value stay one line for the eye

/// Names on a line, the current one underlined.
class LineTabs final : public OverflowTabs
{
public:
    explicit LineTabs(QWidget *parent)
        : OverflowTabs(parent)
    {
        setFont(fontFor(FontUse::Secondary, font()));
    }
    [[nodiscard]] QSize tabSizeHint(int index) const override
    {
        return {nameWidth(index) + gap(), grown(30, fontMetrics())};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = coloursOf(palette());
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
        for (int i = 0; i < count(); ++i) {
            if (!isTabVisible(i)) {
                continue;
            }
            const QRect area = tabRect(i);
            const bool current = i == currentIndex();
            QFont shown = font();
            shown.setWeight(current ? QFont::DemiBold : QFont::Normal);
            painter.setFont(shown);
            painter.setPen(current ? c.text : c.secondary);
            painter.drawText(area.adjusted(0, 0, -gap(), 0), Qt::AlignVCenter | Qt::AlignLeft, tabText(i));
            if (current) {
                const int width = area.width() - gap();
                painter.fillRect(QRect(area.left(), height() - (hasFocus() ? 3 : 2), width, hasFocus() ? 3 : 2),
                                 c.accent);
            }
        }
    }

private:
    [[nodiscard]] int nameWidth(int index) const
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return QFontMetrics(bold).horizontalAdvance(tabText(index));
    }
    /// They stand closer before one of them has no room.
    [[nodiscard]] int gap() const
    {
        int names = 0;
        for (int i = 0; i < count(); ++i) {
            names += nameWidth(i);
        }
        return names + count() * space::large <= width() ? space::large : space::small;
    }
};

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_way(new QWidget(this))
    , m_back(makeButton({}, u"back"_s, false, m_way))
    , m_place(new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, m_way))
    , m_title(new PlainLabel({}, FontUse::ObjectTitle, QPalette::WindowText, this))
    , m_chip(new StatusChip(this))
    , m_subtitle(new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, this))
    , m_headActions(new QWidget(this))
    , m_close(makeIconButton(u"close"_s, tr("Close the detail"), this))
    , m_tabs(new LineTabs(this))
    , m_pages(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, space::medium, 0, 0);
    layout->setSpacing(space::small);
    auto *way = new QHBoxLayout(m_way);
    way->setContentsMargins(space::tiny, 0, space::cell, 0);
    way->setSpacing(space::tiny);
    m_back->setFlat(true);
    way->addWidget(m_back);
    way->addStretch(1);
    way->addWidget(m_place);
    connect(m_back, &QPushButton::clicked, this, &DetailPane::closeWanted);
    layout->addWidget(m_way);
    m_way->hide();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::large, 0, space::cell, 0);
    head->setSpacing(space::cell);
    head->addWidget(m_title);
    head->addWidget(m_chip);
    head->addStretch(1);
    auto *actions = new QHBoxLayout(m_headActions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(0);
    connect(m_close, &QToolButton::clicked, this, &DetailPane::closeWanted);
    head->addWidget(m_headActions);
    head->addWidget(m_close);
    layout->addLayout(head);
    auto *under = new QVBoxLayout;
    under->setContentsMargins(space::large, 0, space::large, 0);
    m_subtitle->setWordWrap(true);
    under->addWidget(m_subtitle);
    under->addWidget(m_tabs);
    layout->addLayout(under);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &OverflowTabs::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_tabs->setAccessibleName(tr("Parts of the record"));
    m_chip->hide();
}

QString DetailPane::title() const
{
    return m_title->text();
}

void DetailPane::setHeading(const QString &title, const QString &subtitle)
{
    m_title->setFont(fontFor(FontUse::ObjectTitle, font()));
    m_title->setForegroundRole(QPalette::WindowText);
    m_headActions->show();
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void DetailPane::setChip(const QString &text, Tone tone)
{
    m_chip->setChip(text, tone);
}

void DetailPane::restart(const QStringList &titles)
{
    const int open = m_tabs->currentIndex();
    const QSignalBlocker blocker(m_tabs);
    while (m_tabs->count() > 0) {
        m_tabs->removeTab(0);
    }
    while (QWidget *old = m_pages->widget(0)) {
        m_pages->removeWidget(old);
        old->deleteLater();
    }
    for (const QString &title : titles) {
        m_tabs->addTab(title);
        auto *scroll = new QScrollArea(m_pages);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setAccessibleName(title);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto *body = new QWidget(scroll);
        auto *layout = new QVBoxLayout(body);
        layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
        layout->setSpacing(space::small);
        layout->addStretch(1);
        scroll->setWidget(body);
        body->setAutoFillBackground(false);
        body->setMaximumWidth(widened(mostWidth, fontMetrics()));
        scroll->viewport()->setAutoFillBackground(false);
        m_pages->addWidget(scroll);
    }
    const int now = open >= 0 && open < titles.size() ? open : 0;
    m_tabs->setCurrentIndex(now);
    m_tabs->fit();
    m_pages->setCurrentIndex(now);
    m_tabs->setVisible(titles.size() > 1);
}

QList<int> DetailPane::scrolled() const
{
    QList<int> places;
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto *area = qobject_cast<QScrollArea *>(m_pages->widget(i));
        places << (area ? area->verticalScrollBar()->value() : 0);
    }
    return places;
}

void DetailPane::scrollTo(const QList<int> &places)
{
    for (int i = 0; i < places.size() && i < m_pages->count(); ++i) {
        auto *area = qobject_cast<QScrollArea *>(m_pages->widget(i));
        if (!area || places[i] == 0) {
            continue;
        }
        QScrollBar *bar = area->verticalScrollBar();
        // The content has no height before its layout, which comes before it is painted.
        auto waiting = std::make_shared<QMetaObject::Connection>();
        *waiting = connect(bar, &QScrollBar::rangeChanged, area, [bar, waiting, place = places[i]](int, int most) {
            bar->setValue(place);
            if (most >= place) {
                disconnect(*waiting);
            }
        });
    }
}

QVBoxLayout *DetailPane::page(int tab) const
{
    return static_cast<QVBoxLayout *>(static_cast<QScrollArea *>(m_pages->widget(tab))->widget()->layout());
}

QGridLayout *DetailPane::addSection(int tab, const QString &title, const QString &right)
{
    QVBoxLayout *body = page(tab);
    const int end = body->count() - 1;
    QWidget *parent = body->parentWidget();
    auto *box = new QVBoxLayout;
    box->setSpacing(space::small);
    if (end > 0) {
        box->addSpacing(space::tiny);
        auto *wide = new QHBoxLayout;
        wide->setContentsMargins(-space::large, 0, -space::large, 0);
        wide->addWidget(new Hairline(Qt::Horizontal, parent));
        box->addLayout(wide);
        box->addSpacing(space::tiny);
    }
    if (!title.isEmpty()) {
        auto *head = new QHBoxLayout;
        auto *name = new PlainLabel(title, FontUse::Secondary, QPalette::PlaceholderText, parent);
        QFont bold = name->font();
        bold.setWeight(QFont::DemiBold);
        name->setFont(bold);
        head->addWidget(name);
        head->addStretch(1);
        head->addWidget(new PlainLabel(right, FontUse::Secondary, QPalette::PlaceholderText, parent));
        box->addLayout(head);
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(3);
    box->addLayout(grid);
    body->insertLayout(end, box);
    return grid;
}

void DetailPane::addWidget(int tab, QWidget *widget, bool stretch)
{
    page(tab)->insertWidget(page(tab)->count() - 1, widget, stretch ? 1'000 : 0);
}

void DetailPane::addFramed(int tab, QWidget *widget, int frame)
{
    auto *wide = new QVBoxLayout;
    wide->setContentsMargins(0, 0, -frame, 0);
    wide->addWidget(widget);
    page(tab)->insertLayout(page(tab)->count() - 1, wide);
}

void DetailPane::tellNothing(const QString &text)
{
    setHeading(text, {});
    m_title->setFont(font());
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_chip->setChip({}, Tone::Neutral);
    m_headActions->hide();
    restart({});
}

void DetailPane::nameCloseShortcut(const QKeySequence &shortcut)
{
    m_close->setToolTip(tipWith(tr("Close the detail"), shortcut));
}

void DetailPane::nameWay(const QString &list, QAction *previous, QAction *next)
{
    m_back->setText(list);
    m_back->setToolTip(tipWith(tr("Back to the list"), QKeySequence(Qt::Key_Escape)));
    for (const auto &[name, action] : {std::pair{u"sort-up"_s, previous}, std::pair{u"sort-down"_s, next}}) {
        auto *button = makeIconButton(name, action->text().remove(u'&'), m_way);
        button->setToolTip(tipWith(button->accessibleName(), action->shortcut()));
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        m_way->layout()->addWidget(button);
    }
}

void DetailPane::setAlone(bool alone)
{
    m_way->setVisible(alone);
    m_close->setVisible(!alone);
}

void DetailPane::setPlace(const QString &place)
{
    m_place->setText(place);
}

void DetailPane::takeFocus()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

void DetailPane::addHeadAction(QAction *action)
{
    auto *button = makeIconButton(u"open"_s, action->text().remove(u'&'), m_headActions);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    m_headActions->layout()->addWidget(button);
}

void DetailPane::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.window);
    painter.fillRect(QRect(0, 0, 1, height()), c.line);
}

int longestWord(const PlainLabel &label)
{
    int widest = 0;
    for (const QString &word : label.text().split(QLatin1Char(' '))) {
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word) + 1);
    }
    return widest;
}

void addLine(QGridLayout *grid, const QString &name, const QString &value, bool strong)
{
    const int row = grid->rowCount();
    QWidget *parent = grid->parentWidget();
    auto *left =
        new PlainLabel(name, FontUse::Table, strong ? QPalette::WindowText : QPalette::PlaceholderText, parent);
    auto *right = new PlainLabel(value, FontUse::Table, QPalette::WindowText, parent);
    if (strong) {
        left->setFont(fontFor(FontUse::TableTitle, parent->font()));
        right->setFont(fontFor(FontUse::TableTitle, parent->font()));
    }
    right->setAlignment(Qt::AlignRight | Qt::AlignTop);
    right->setWordWrap(true);
    grid->setColumnStretch(1, 1);
    // What is left of the narrowest pane beside the longest word of the value: a number of a parcel, an address of a
    // mail, which are read as a whole or not at all.
    const int words = longestWord(*right);
    const int room = widened(narrowest, parent->fontMetrics()) - words - space::medium;
    const int whole = left->sizeHint().width();
    const int least = std::min(whole, widened(80, parent->fontMetrics()));
    if (room < least) {
        grid->addWidget(left, row, 0, 1, -1);
        grid->addWidget(right, row + 1, 0, 1, -1);
        return;
    }
    left->setWordWrap(whole > room);
    left->setMinimumWidth(std::min(whole, room));
    right->setMinimumWidth(words);
    grid->addWidget(left, row, 0, Qt::AlignTop);
    grid->addWidget(right, row, 1);
}

void addNote(QGridLayout *grid, const QString &text)
{
    auto *note = new PlainLabel(text, FontUse::Secondary, QPalette::PlaceholderText, grid->parentWidget());
    note->setWordWrap(true);
    grid->addWidget(note, grid->rowCount(), 0, 1, 2);
}

void addText(QGridLayout *grid, const QString &text, bool secondary)
{
    auto *label = new PlainLabel(text, FontUse::Table, secondary ? QPalette::PlaceholderText : QPalette::WindowText,
                                 grid->parentWidget());
    label->setWordWrap(true);
    grid->addWidget(label, grid->rowCount(), 0, 1, -1);
}

} // namespace qm::ui
