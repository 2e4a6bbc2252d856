// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filtereditor.h"

#include "tables/celltext.h"
#include "tables/columnmodel.h"
#include "tables/filtertext.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/popups.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;

QString quoted(const QString &value)
{
    QString text = value;
    text.replace(u'"', u"\"\""_s);
    return value.contains(u',') || value.contains(u'"') ? u'"' + text + u'"' : value;
}

} // namespace

FilterEditor::FilterEditor(std::shared_ptr<const cache::List> list, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_list(std::move(list))
    , m_column(new QComboBox(this))
    , m_condition(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_note(new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, this))
    , m_others(new QVBoxLayout)
    , m_remove(new LinkButton(tr("Remove"), this))
    , m_or(new LinkButton(tr("Or…"), this))
    , m_add(makeButton(tr("Add filter"), {}, true, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::cell);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::small);
    fields->addWidget(m_column);
    fields->addWidget(m_condition);
    fields->addWidget(m_value, 1);
    layout->addLayout(fields);
    m_others->setSpacing(space::tiny);
    layout->addLayout(m_others);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(space::medium);
    footer->addWidget(m_note, 1);
    footer->addWidget(m_remove);
    footer->addWidget(m_or);
    footer->addWidget(m_add);
    m_remove->hide();
    m_remove->setToolTip(tr("The others stay"));
    m_or->setToolTip(tr("A condition beside this one: a row is shown when one of them holds"));
    layout->addLayout(footer);

    std::vector<const cache::Column *> columns;
    for (const cache::Column &column : m_list->columns) {
        columns.push_back(&column);
    }
    // What is on screen first: those are what people ask for.
    std::stable_partition(columns.begin(), columns.end(), [](const cache::Column *column) { return column->shown; });
    for (const cache::Column *column : columns) {
        m_column->addItem(tables::titleText(*column), column->id);
        m_column->setItemData(m_column->count() - 1, tables::plainToolTip(column->id), Qt::ToolTipRole);
    }
    // A shop may have hundreds of attributes: any part of a title finds it.
    m_column->setEditable(true);
    m_column->setInsertPolicy(QComboBox::NoInsert);
    m_column->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_column->completer()->setFilterMode(Qt::MatchContains);
    for (const Condition condition : tables::conditionsForPeople()) {
        m_condition->addItem(tables::conditionText(condition), int(condition));
    }
    m_column->setAccessibleName(tr("Column"));
    m_condition->setAccessibleName(tr("Comparison"));
    m_value->setAccessibleName(tr("Value"));
    m_value->setMinimumWidth(widened(180, fontMetrics()));
    connect(m_column, &QComboBox::currentIndexChanged, this, &FilterEditor::check);
    connect(m_column, &QComboBox::editTextChanged, this, &FilterEditor::check);
    connect(m_condition, &QComboBox::currentIndexChanged, this, &FilterEditor::check);
    connect(m_value, &QLineEdit::textChanged, this, &FilterEditor::check);
    connect(m_value, &QLineEdit::returnPressed, this, &FilterEditor::accept);
    connect(m_add, &QPushButton::clicked, this, &FilterEditor::accept);
    connect(m_or, &QAbstractButton::clicked, this,
            [this] { leaveFor(m_group.size() + (m_at < m_group.size() ? 0 : 1)); });
    connect(m_remove, &QAbstractButton::clicked, this, &FilterEditor::remove);
    check();
}

void FilterEditor::setGroup(const std::vector<Filter> &group)
{
    m_group = group;
    showAt(0);
}

void FilterEditor::showAt(std::size_t at)
{
    m_at = at;
    const bool isThere = at < m_group.size();
    if (isThere) {
        setFilter(m_group[at]);
    } else {
        m_value->clear();
    }
    m_add->setText(isThere ? tr("Change filter") : tr("Add filter"));
    m_remove->setVisible(isThere && m_group.size() > 1);
    while (QLayoutItem *item = m_others->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // perhaps the one that was just pressed
        delete item;
    }
    for (std::size_t i = 0; i < m_group.size(); ++i) {
        if (i != at) {
            const tables::FilterText text = tables::filterText(*m_list, m_group[i]);
            auto *other = new LinkButton(tr("or %1 %2").arg(text.what, text.value), this);
            connect(other, &QAbstractButton::clicked, this, [this, i] { leaveFor(i); });
            m_others->addWidget(other, 0, Qt::AlignLeft);
            other->show();
        }
    }
    adjustSize();
    m_column->setFocus(Qt::OtherFocusReason);
}

void FilterEditor::setFilter(const Filter &filter)
{
    m_column->setCurrentIndex(m_column->findData(filter.field));
    m_condition->setCurrentIndex(m_condition->findData(int(filter.condition)));
    const cache::Column *column = m_list->find(filter.field);
    QStringList values;
    for (const QString &value : filter.values) {
        const QString written = column ? tables::valueToWrite(*column, value) : value;
        values << (filter.values.size() > 1 ? quoted(written) : written);
    }
    m_value->setText(values.join(u','));
    m_value->selectAll();
}

void FilterEditor::open(const QPoint &globalPosition)
{
    m_corner = globalPosition;
    adjustSize();
    placeOnScreen(*this, m_corner);
    show();
    m_column->setFocus(Qt::PopupFocusReason);
    m_column->lineEdit()->selectAll(); // what is typed is a column, not the end of one
}

/// Of the column whose title stands in the field: typed in full, or chosen; empty when it is none.
QString FilterEditor::columnId() const
{
    const QString typed = m_column->currentText();
    const int at = m_column->itemText(m_column->currentIndex()) == typed
                       ? m_column->currentIndex()
                       : m_column->findText(typed, Qt::MatchFixedString);
    return m_column->itemData(at).toString();
}

Filter FilterEditor::filter() const
{
    const auto condition = Condition(m_condition->currentData().toInt());
    const QString field = columnId();
    if (condition == Condition::In || condition == Condition::Nin) {
        // The notation of the command line, so that values may hold commas.
        const Result<Filter> parsed = parseFilter(u"%1 %2 %3"_s.arg(field, toString(condition), m_value->text()));
        return parsed ? *parsed : Filter{field, condition, {}};
    }
    return {field, condition, tables::takesValue(condition) ? QStringList{m_value->text()} : QStringList{}};
}

void FilterEditor::check()
{
    const Filter made = filter();
    const bool wanted = tables::takesValue(made.condition);
    m_value->setVisible(wanted);
    const cache::Column *column = m_list->find(made.field);
    const bool isTime = column && column->type == cache::ColumnType::Time;
    m_value->setToolTip(isTime ? tr("In your time zone; with Z at the end in UTC") : QString());
    if (made.condition == Condition::In || made.condition == Condition::Nin) {
        m_value->setPlaceholderText(tr("A, B, C"));
    } else if (made.condition == Condition::Like || made.condition == Condition::Nlike) {
        m_value->setPlaceholderText(tr("%part%"));
    } else if (isTime) {
        m_value->setPlaceholderText(tr("2026-11-23, or -14d for 14 days ago"));
    } else {
        m_value->setPlaceholderText({});
    }
    const bool empty = wanted && m_value->text().isEmpty();
    const QString problem = made.field.isEmpty() ? tr("There is no such column")
                            : empty              ? tr("A value is missing")
                                                 : tables::filterProblem(*m_list, made);
    m_note->setText(problem);
    m_add->setEnabled(problem.isEmpty());
    m_or->setEnabled(problem.isEmpty());
}

/// Takes what is shown into the group.
void FilterEditor::keep()
{
    const std::vector<Filter> before = m_group;
    if (m_at < m_group.size()) {
        m_group[m_at] = filter();
    } else {
        m_group.push_back(filter());
    }
    if (m_group != before) {
        Q_EMIT chosen(m_group);
    }
}

void FilterEditor::accept()
{
    if (m_add->isEnabled()) {
        keep();
        close();
    }
}

void FilterEditor::leaveFor(std::size_t at)
{
    if (m_add->isEnabled()) { // what is not finished is left behind
        keep();
    }
    showAt(at);
}

void FilterEditor::remove()
{
    m_group.erase(m_group.begin() + qsizetype(m_at));
    Q_EMIT chosen(m_group);
    close();
}

void FilterEditor::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (!m_corner.isNull()) {
        placeOnScreen(*this, m_corner); // what it has to say may want more room
    }
}

void FilterEditor::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.base);
    painter.setPen(c.fieldBorder);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace qm::ui
