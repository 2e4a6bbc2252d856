// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statewidget.h"

#include "tables/celltext.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QFontDatabase>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 32;
constexpr int textWidth = 420;
constexpr int leastWidth = 240;
constexpr int rowHeight = 28;
constexpr int leftWidth = 84;
constexpr int numberWidth = 10;
constexpr qsizetype longest = 400; ///< characters of one text
constexpr qsizetype longestWord = 40;

/// As much as has room: a shop's answer may be a page long, or one word without an end.
QString fitting(const QString &text)
{
    QString shown = text.size() > longest ? text.left(longest) + u'…' : text;
    qsizetype word = 0;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        word = shown[i].isSpace() ? 0 : word + 1;
        if (word == longestWord && !shown[i].isHighSurrogate()) {
            shown.insert(++i, QChar(0x200B)); // a line may end here
            word = 0;
        }
    }
    return shown;
}

/// As high as its text in \a width. A height that was set before would count as the least one.
void fitHeight(PlainLabel &label, int width)
{
    label.setMinimumSize(0, 0);
    label.setFixedSize(width, std::max(0, label.heightForWidth(width))); // -1: no text
}

void tell(PlainLabel &label, const QString &text)
{
    label.setText(fitting(text));
    label.setToolTip(text.size() > longest ? tables::plainToolTip(text.left(20 * longest)) : QString());
}

} // namespace

/// The bordered table under the text, with hairlines between its lines.
class StateWidget::Rows : public QWidget
{
public:
    explicit Rows(QWidget *parent)
        : QWidget(parent)
        , lines(new QVBoxLayout(this))
    {
        lines->setContentsMargins(1, 1, 1, 1);
        lines->setSpacing(1);
    }
    QVBoxLayout *lines;
    std::vector<PlainLabel *> names;                  ///< of facts, which stand in one column
    std::vector<std::function<void(int width)>> fits; ///< each line to a width of the table

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = coloursOf(palette());
        QPainter painter(this);
        paintPanel(painter, rect(), corner::panel, c.base, c.line);
        for (int i = 1; i < lines->count(); ++i) {
            painter.fillRect(QRect(1, lines->itemAt(i)->geometry().top() - 1, width() - 2, 1), c.hairline);
        }
    }
};

StateWidget::StateWidget(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, iconSize, IconTone::Secondary, this))
    , m_title(new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, this))
    , m_text(new PlainLabel({}, this))
    , m_rows(new Rows(this))
    , m_buttons(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    for (PlainLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label, 0, Qt::AlignHCenter);
    }
    layout->addSpacing(space::tiny);
    layout->addWidget(m_rows, 0, Qt::AlignHCenter);
    layout->addSpacing(space::tiny);
    m_buttons->setSpacing(space::cell);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addLayout(m_buttons);
    centred->addStretch(1);
    layout->addLayout(centred);
    layout->addStretch(3);
    clearRows();
    fit();
}

int StateWidget::room() const
{
    const QMargins margins = contentsMargins() + layout()->contentsMargins();
    const int inside = width() - margins.left() - margins.right();
    return std::clamp(inside, leastWidth, widened(textWidth, fontMetrics()));
}

void StateWidget::fit()
{
    const int width = room();
    for (PlainLabel *label : {m_title, m_text}) {
        fitHeight(*label, width);
    }
    m_rows->setFixedWidth(width);
    int widest = 0;
    for (const PlainLabel *name : m_rows->names) {
        widest = std::max({widest, name->sizeHint().width(), name->minimumWidth()});
    }
    for (PlainLabel *name : m_rows->names) {
        name->setFixedWidth(widest);
    }
    for (const auto &fitRow : m_rows->fits) {
        fitRow(width);
    }
}

void StateWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QSize StateWidget::minimumSizeHint() const
{
    // What stands there now is as wide as the page was, not as it must be.
    return {leastWidth, QWidget::minimumSizeHint().height()};
}

void StateWidget::tell(const QString &name, const QString &title, const QString &text)
{
    m_icon->setIcon(name);
    ui::tell(*m_title, title);
    ui::tell(*m_text, text);
    m_text->setVisible(!text.isEmpty());
    fit();
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void StateWidget::clearRows()
{
    while (QLayoutItem *item = m_rows->lines->takeAt(0)) {
        // Perhaps with the link that was just pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_rows->fits.clear();
    m_rows->names.clear();
    m_rows->hide();
}

QHBoxLayout *StateWidget::startRow()
{
    auto *line = new QWidget(m_rows);
    line->setMinimumHeight(grown(rowHeight, fontMetrics()));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(space::medium, space::tiny, space::medium, space::tiny);
    layout->setSpacing(space::medium);
    m_rows->lines->addWidget(line);
    m_rows->show();
    return layout;
}

void StateWidget::addRow(const QString &left, const QString &right, std::function<void()> onPress)
{
    QHBoxLayout *line = startRow();
    auto *value = new PlainLabel(right, m_rows);
    if (onPress) {
        auto *link = new LinkButton({}, m_rows);
        link->setAccessibleName(left);
        addFit([link, value, left](int width) {
            const int room = width - value->sizeHint().width() - 4 * space::medium;
            const QString shown = link->fontMetrics().elidedText(left, Qt::ElideMiddle, room);
            link->setText(QString(shown).replace(u"&"_s, u"&&"_s)); // no shortcut
            link->setToolTip(shown == left ? QString() : tables::plainToolTip(left.left(20 * longest)));
        });
        connect(link, &LinkButton::clicked, this, [press = std::move(onPress)] { press(); });
        line->addWidget(link);
        line->addStretch(1);
    } else {
        auto *name = new PlainLabel(left, FontUse::Secondary, QPalette::PlaceholderText, m_rows);
        name->setEliding(true);
        line->addWidget(name, 1);
    }
    line->addWidget(value);
}

void StateWidget::addFact(const QString &left, const QString &right, bool isFixed)
{
    QHBoxLayout *line = startRow();
    const QFontMetrics metrics(fontFor(FontUse::Secondary, font()));
    const int margin = std::max(space::tiny, (grown(rowHeight, fontMetrics()) - metrics.height()) / 2);
    line->setContentsMargins(space::medium, margin, space::medium, margin);
    const bool isNumber = left.size() <= 2;
    auto *name = new PlainLabel(left, FontUse::Secondary, QPalette::PlaceholderText, m_rows);
    name->setFixedWidth(std::max(name->sizeHint().width(), widened(isNumber ? numberWidth : leftWidth, fontMetrics())));
    m_rows->names.push_back(name);
    line->addWidget(name, 0, Qt::AlignTop);
    auto *value = new PlainLabel({}, FontUse::Secondary, QPalette::WindowText, m_rows);
    if (isFixed) {
        QFont fixed = value->font();
        fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        value->setFont(fixed);
    }
    value->setWordWrap(true);
    ui::tell(*value, right);
    addFit([name, value](int width) {
        const int room = width - name->minimumWidth() - 3 * space::medium - 2;
        fitHeight(*value, room);
    });
    line->addWidget(value, 1, Qt::AlignTop);
    fit(); // its name may be wider than those above
}

void StateWidget::addFit(std::function<void(int width)> fitRow)
{
    fitRow(room());
    m_rows->fits.push_back(std::move(fitRow));
}

void StateWidget::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // Perhaps the one that was just pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QPushButton *StateWidget::addButton(const QString &text, const QString &name, bool primary)
{
    QPushButton *button = makeButton(text, name, primary, this);
    button->setAutoDefault(true); // Enter presses the one with the focus
    m_buttons->addWidget(button);
    return button;
}

void StateWidget::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), coloursOf(palette()).base);
}

} // namespace qm::ui
