// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbar.h"

#include "tables/celltext.h"
#include "tables/filtertext.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/filtereditor.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {
// Pixels, at the drawings' size of letters.
constexpr int searchWidth = 190;
constexpr int leastSearch = 100;
constexpr int chipsWidth = 220; ///< what chips have before others give way
} // namespace

/// Click or Enter edits, the cross or Delete takes away.
class FilterBar::Chip : public QAbstractButton
{
public:
    Chip(const tables::FilterText &text, QWidget *parent)
        : QAbstractButton(parent)
        , m_what(text.what)
        , m_value(text.value)
    {
        setAccessibleName(u"%1 %2"_s.arg(text.what, text.value));
        setToolTip(tables::plainToolTip(accessibleName()));
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(grown(measure::barButton, fontMetrics()));
    }

    std::function<void()> onRemove;

    [[nodiscard]] QSize sizeHint() const override
    {
        const int text = QFontMetrics(small()).horizontalAdvance(m_what) + space::tiny +
                         QFontMetrics(bold()).horizontalAdvance(m_value);
        return {std::min(text, 320) + cross + 2 * space::cell + space::small, height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = coloursOf(palette());
        QPainter painter(this);
        paintPanel(painter, rect(), corner::panel, c.alternate, hasFocus() ? c.accent : c.fieldBorder,
                   hasFocus() ? 2 : 1);
        QRect area = rect().adjusted(space::cell, 0, -space::cell - cross, 0);
        painter.setFont(small());
        painter.setPen(c.secondary);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_what);
        area.setLeft(area.left() + QFontMetrics(small()).horizontalAdvance(m_what) + space::tiny);
        painter.setFont(bold());
        painter.setPen(c.text);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         QFontMetrics(bold()).elidedText(m_value, Qt::ElideRight, area.width()));
        const int side = 12;
        painter.drawPixmap(width() - space::small - side, (height() - side) / 2,
                           iconPixmap(u"close"_s, c.secondary, side, devicePixelRatioF()));
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        m_crossPressed = event->button() == Qt::LeftButton && isOnCross(*event);
        if (!m_crossPressed) {
            QAbstractButton::mousePressEvent(event);
        }
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!m_crossPressed) {
            QAbstractButton::mouseReleaseEvent(event);
        } else if (event->button() == Qt::LeftButton) {
            m_crossPressed = false;
            if (isOnCross(*event) && onRemove) {
                onRemove();
            }
        }
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && onRemove) {
            onRemove();
            return;
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            click();
            return;
        }
        QAbstractButton::keyPressEvent(event);
    }

private:
    static constexpr int cross = 18;
    [[nodiscard]] bool isOnCross(const QMouseEvent &event) const
    {
        return rect().contains(event.position().toPoint()) && event.position().x() > width() - cross - space::tiny;
    }
    [[nodiscard]] QFont small() const { return fontFor(FontUse::Secondary, font()); }
    [[nodiscard]] QFont bold() const
    {
        QFont shown = small();
        shown.setWeight(QFont::DemiBold);
        return shown;
    }
    QString m_what;
    QString m_value;
    bool m_crossPressed = false;
};

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QWidget(this))
    , m_right(new QWidget(this))
    , m_add(makeButton(tr("Filter"), u"plus"_s, false, this))
    , m_search(new QLineEdit(this))
    , m_count(new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::cell, space::cell, space::cell, space::cell);
    layout->setSpacing(space::cell);
    new FlowLayout(space::small, m_chips);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    layout->addWidget(m_chips, 1);
    auto *right = new QHBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(space::tiny);
    right->addWidget(m_count);
    right->addSpacing(space::tiny);
    right->addWidget(m_search);
    layout->addWidget(m_right, 0, Qt::AlignTop);

    m_search->setPlaceholderText(tr("Search in this list"));
    m_search->setAccessibleName(tr("Search in this list"));
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedSize(widened(searchWidth, fontMetrics()), grown(measure::barButton, fontMetrics()) + 2);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::searchEdited);

    m_add->setFlat(true);
    m_add->setFixedHeight(grown(measure::barButton, m_add->fontMetrics()));
    connect(m_add, &QPushButton::clicked, this, &FilterBar::startFilter);
    m_chips->layout()->addWidget(m_add);
}

void FilterBar::nameShortcuts(const QKeySequence &search, const QKeySequence &add)
{
    m_search->setToolTip(tipWith(tr("What every row shown must hold"), search));
    m_add->setToolTip(tipWith(tr("Add a filter"), add));
}

void FilterBar::setList(std::shared_ptr<const cache::List> list)
{
    m_list = std::move(list);
}

void FilterBar::setGroups(const std::vector<std::vector<Filter>> &groups)
{
    m_groups = groups;
    std::erase_if(m_groups, [](const std::vector<Filter> &group) { return group.empty(); });
    rebuild();
}

void FilterBar::setSearch(const QString &search)
{
    if (search != m_search->text()) {
        const QSignalBlocker blocker(m_search);
        m_search->setText(search);
    }
}

void FilterBar::setSearchable(bool searchable)
{
    m_search->setVisible(searchable);
    fit();
}

void FilterBar::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_search->clear();
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT searchLeft();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::setCount(const QString &text)
{
    if (text != m_count->text()) {
        m_count->setText(text);
        fit();
    }
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// The chips keep their room: first the count goes, which the footer has too, then the field for searching shrinks.
void FilterBar::fit()
{
    const int widest = widened(searchWidth, fontMetrics());
    m_count->show();
    m_search->setFixedWidth(widest);
    const int whole = m_right->layout()->sizeHint().width();
    const int chips = std::min(m_chips->layout()->sizeHint().width(), widened(chipsWidth, fontMetrics()));
    const int room = width() - 3 * space::cell - chips;
    if (whole <= room) {
        return;
    }
    m_count->hide();
    const int rest = m_right->layout()->sizeHint().width() - widest;
    m_search->setFixedWidth(std::clamp(room - rest, widened(leastSearch, fontMetrics()), widest));
}

QSize FilterBar::minimumSizeHint() const
{
    const int buttons = 3 * grown(measure::barButton, fontMetrics());
    return {widened(leastSearch, fontMetrics()) + buttons + widened(leastSearch, fontMetrics()),
            QWidget::minimumSizeHint().height()};
}

void FilterBar::addButton(QToolButton *button)
{
    const int side = grown(measure::barButton, button->fontMetrics());
    button->setFixedSize(side, side);
    m_right->layout()->addWidget(button);
    fit();
}

void FilterBar::startFilter()
{
    edit(-1);
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), coloursOf(palette()).base);
}

void FilterBar::rebuild()
{
    for (QWidget *chip : m_chips->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (chip != m_add) {
            chip->hide();
            chip->deleteLater();
        }
        m_chips->layout()->removeWidget(chip);
    }
    const auto add = [this](const tables::FilterText &text, auto onEdit, auto onRemove) {
        auto *chip = new Chip(text, m_chips);
        chip->onRemove = onRemove;
        connect(chip, &QAbstractButton::clicked, this, onEdit);
        m_chips->layout()->addWidget(chip);
        chip->show();
    };
    for (std::size_t i = 0; m_list && i < m_groups.size(); ++i) {
        const tables::FilterText text = tables::filterText(*m_list, m_groups[i]);
        add(
            text, [this, i] { edit(int(i)); },
            [this, i] {
                m_groups.erase(m_groups.begin() + qsizetype(i));
                tellGroups();
            });
    }
    m_chips->layout()->addWidget(m_add);
    m_chips->updateGeometry();
    updateGeometry();
    fit();
    // Where the bar keeps its size nobody else lays them out.
    m_chips->layout()->setGeometry(m_chips->rect());
}

void FilterBar::edit(int group)
{
    if (!m_list) {
        return;
    }
    auto *editor = new FilterEditor(m_list, this);
    if (group >= 0) {
        editor->setGroup(m_groups[std::size_t(group)]);
    }
    connect(editor, &FilterEditor::chosen, this, [this, place = group](const std::vector<Filter> &filters) mutable {
        if (place >= 0 && std::size_t(place) < m_groups.size()) {
            m_groups[std::size_t(place)] = filters;
        } else {
            place = int(m_groups.size()); // alternatives go there, too
            m_groups.push_back(filters);
        }
        tellGroups();
    });
    editor->open(mapToGlobal(QPoint(group >= 0 ? space::cell : m_chips->x() + m_add->x(), height())));
}

void FilterBar::tellGroups()
{
    std::erase_if(m_groups, [](const std::vector<Filter> &group) { return group.empty(); });
    const auto groups = m_groups;
    rebuild();
    Q_EMIT groupsChanged(groups);
}

} // namespace qm::ui
