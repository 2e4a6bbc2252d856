// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valueeditor.h"

#include "tables/daytext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/popups.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;
using tables::FieldInput;
using tables::FieldWish;

/// One way of typing or choosing.
struct ValueEditor::Way
{
    virtual ~Way() = default;
    virtual void set(const FieldWish &wish) = 0;
    [[nodiscard]] virtual FieldWish wish() const = 0;
    [[nodiscard]] virtual QList<QWidget *> widgets() const = 0;
};

namespace {

constexpr int textLines = 5;
constexpr int mostChoices = 6; ///< that are seen at once

/// A field for a day, with a calendar to choose it from. It is written as cells write it, and handed over as it is
/// staged.
class DayField final : public QWidget
{
public:
    DayField(const QString &name, QWidget *parent)
        : QWidget(parent)
        , m_edit(new QLineEdit(this))
        , m_button(makeIconButton(u"down"_s, ValueEditor::tr("Choose a day"), this))
    {
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::tiny);
        line->addWidget(m_edit, 1);
        line->addWidget(m_button);
        m_edit->setPlaceholderText(pattern());
        m_edit->setAccessibleName(name);
        QObject::connect(m_button, &QToolButton::clicked, this, [this] { choose(); });
    }
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    void setDay(const QString &staged) { m_edit->setText(tables::readDay(staged)); }
    [[nodiscard]] QString day() const { return tables::stagedDay(m_edit->text()); }

private:
    /// How a day is written. A day itself, grey as it were, would read as one that is set.
    [[nodiscard]] static QString pattern()
    {
        QString pattern = tables::dayFormat();
        //: Month, day and year where one types a date, as in DD/MM/YYYY
        pattern.replace(QRegularExpression(u"M+"_s), ValueEditor::tr("MM"));
        pattern.replace(QRegularExpression(u"d+"_s), ValueEditor::tr("DD"));
        return pattern.replace(QRegularExpression(u"y+"_s), ValueEditor::tr("YYYY"));
    }
    void choose()
    {
        auto *calendar = new QCalendarWidget(this);
        calendar->setWindowFlag(Qt::Popup);
        calendar->setAttribute(Qt::WA_DeleteOnClose);
        calendar->setGridVisible(false);
        const QDate shown = QDate::fromString(day().left(10), Qt::ISODate);
        calendar->setSelectedDate(shown.isValid() ? shown : QDate::currentDate());
        QObject::connect(calendar, &QCalendarWidget::activated, this, [this, calendar](QDate day) {
            m_edit->setText(tables::dayText(day));
            calendar->close();
            m_edit->setFocus();
        });
        calendar->setAccessibleName(m_button->accessibleName());
        calendar->adjustSize();
        placeOnScreen(*calendar, m_edit->mapToGlobal(QPoint(0, m_edit->height())));
        calendar->show();
        calendar->setFocus();
    }

    QLineEdit *m_edit;
    QToolButton *m_button;
};

struct LineWay final : ValueEditor::Way
{
    explicit LineWay(QLineEdit *line)
        : edit(line)
    {}
    void set(const FieldWish &wish) override { edit->setText(wish.text); }
    [[nodiscard]] FieldWish wish() const override { return {edit->text(), false, {}, {}}; }
    [[nodiscard]] QList<QWidget *> widgets() const override { return {edit}; }
    QLineEdit *edit;
};

struct DayWay final : ValueEditor::Way
{
    explicit DayWay(DayField *day)
        : field(day)
    {}
    void set(const FieldWish &wish) override { field->setDay(wish.text); }
    [[nodiscard]] FieldWish wish() const override { return {field->day(), false, {}, {}}; }
    [[nodiscard]] QList<QWidget *> widgets() const override { return {field->edit()}; }
    DayField *field;
};

/// As toPlainText(), which makes plain blanks of those at which a line must not break: “29 €” in a description.
QString textIn(const QTextDocument &document)
{
    QString text = document.toRawText();
    for (const QChar end :
         {QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator), QChar(0xfdd0), QChar(0xfdd1)}) {
        text.replace(end, u'\n');
    }
    return text;
}

struct TextWay final : ValueEditor::Way
{
    explicit TextWay(QPlainTextEdit *text)
        : edit(text)
    {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(textLines * edit->fontMetrics().lineSpacing() + 2 * space::small);
    }
    void set(const FieldWish &wish) override { edit->setPlainText(wish.text); }
    [[nodiscard]] FieldWish wish() const override { return {textIn(*edit->document()), false, {}, {}}; }
    [[nodiscard]] QList<QWidget *> widgets() const override { return {edit}; }
    QPlainTextEdit *edit;
};

struct OneWay final : ValueEditor::Way
{
    OneWay(QComboBox *combo, const tables::ProductField &field)
        : box(combo)
    {
        box->setFocusPolicy(Qt::StrongFocus);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        if (!field.isRequired) {
            box->addItem(ValueEditor::tr("no value"), QString());
        }
        for (const tables::FieldChoice &choice : field.choices) {
            box->addItem(choice.label, choice.value);
        }
    }
    void set(const FieldWish &wish) override
    {
        int at = box->findData(wish.text);
        if (at < 0 && !wish.text.isEmpty()) { // stored without being an option (observed 43)
            box->addItem(wish.text, wish.text);
            at = box->count() - 1;
        }
        box->setCurrentIndex(at);
    }
    [[nodiscard]] FieldWish wish() const override { return {box->currentData().toString(), false, {}, {}}; }
    [[nodiscard]] QList<QWidget *> widgets() const override { return {box}; }
    QComboBox *box;
};

struct SeveralWay final : ValueEditor::Way
{
    SeveralWay(QListWidget *choices, const tables::ProductField &field)
        : list(choices)
    {
        for (const tables::FieldChoice &choice : field.choices) {
            add(choice.label, choice.value);
        }
        list->setCurrentRow(0);
        const int rows = std::clamp(int(field.choices.size()), 1, mostChoices);
        list->setFixedHeight(rows * list->sizeHintForRow(0) + 2 * list->frameWidth() + 2);
    }
    void add(const QString &label, const QString &value) const
    {
        auto *item = new QListWidgetItem(label, list);
        item->setData(Qt::UserRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    void set(const FieldWish &wish) override
    {
        QStringList wanted = wish.text.split(u',', Qt::SkipEmptyParts);
        for (int row = 0; row < list->count(); ++row) {
            QListWidgetItem *item = list->item(row);
            const bool isOne = wanted.removeAll(item->data(Qt::UserRole).toString()) > 0;
            item->setCheckState(isOne ? Qt::Checked : Qt::Unchecked);
        }
        for (const QString &unknown : std::as_const(wanted)) {
            add(unknown, unknown);
            list->item(list->count() - 1)->setCheckState(Qt::Checked);
        }
    }
    [[nodiscard]] FieldWish wish() const override
    {
        QStringList values;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked) {
                values << list->item(row)->data(Qt::UserRole).toString();
            }
        }
        return {values.join(u','), false, {}, {}};
    }
    [[nodiscard]] QList<QWidget *> widgets() const override { return {list}; }
    QListWidget *list;
};

struct DatedWay final : ValueEditor::Way
{
    DatedWay(QLineEdit *price, DayField *from, DayField *to)
        : m_price(price)
        , m_from(from)
        , m_to(to)
    {}
    void set(const FieldWish &wish) override
    {
        m_price->setText(wish.text);
        m_from->setDay(wish.from);
        m_to->setDay(wish.to);
    }
    [[nodiscard]] FieldWish wish() const override { return {m_price->text(), false, m_from->day(), m_to->day()}; }
    [[nodiscard]] QList<QWidget *> widgets() const override { return {m_price, m_from->edit(), m_to->edit()}; }

private:
    QLineEdit *m_price;
    DayField *m_from;
    DayField *m_to;
};

template <typename T>
T *added(QVBoxLayout &layout, T *widget, const QString &name)
{
    widget->setAccessibleName(name);
    layout.addWidget(widget);
    return widget;
}

std::unique_ptr<ValueEditor::Way> datedWay(QVBoxLayout &layout, const QString &name, QWidget *parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::cell);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(1, 1);
    auto *price = new QLineEdit(parent);
    price->setAccessibleName(name);
    auto *from = new DayField(ValueEditor::tr("%1, first day").arg(name), parent);
    auto *to = new DayField(ValueEditor::tr("%1, last day").arg(name), parent);
    int row = 0;
    for (const auto &[text, field] : std::initializer_list<std::pair<QString, QWidget *>>{
             {ValueEditor::tr("Price"), price}, {ValueEditor::tr("From"), from}, {ValueEditor::tr("Until"), to}}) {
        grid->addWidget(new PlainLabel(text, FontUse::Secondary, QPalette::PlaceholderText, parent), row, 0);
        grid->addWidget(field, row++, 1);
    }
    layout.addLayout(grid);
    return std::make_unique<DatedWay>(price, from, to);
}

std::unique_ptr<ValueEditor::Way> makeWay(const tables::ProductField &field, const QString &name, QVBoxLayout &layout,
                                          QWidget *parent)
{
    switch (field.input) {
    case FieldInput::Text:
        return std::make_unique<TextWay>(added(layout, new QPlainTextEdit(parent), name));
    case FieldInput::OneOf:
        return std::make_unique<OneWay>(added(layout, new QComboBox(parent), name), field);
    case FieldInput::SeveralOf:
        return std::make_unique<SeveralWay>(added(layout, new QListWidget(parent), name), field);
    case FieldInput::Date: {
        auto *day = new DayField(name, parent);
        layout.addWidget(day);
        return std::make_unique<DayWay>(day);
    }
    case FieldInput::DatedPrice:
        return datedWay(layout, name, parent);
    case FieldInput::Line:
    case FieldInput::Number:
        break;
    }
    return std::make_unique<LineWay>(added(layout, new QLineEdit(parent), name));
}

} // namespace

ValueEditor::ValueEditor(const tables::ProductField &field, const QString &name, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_way = makeWay(field, name, *layout, this);
    const auto tell = [this] {
        if (!m_isFilling) {
            Q_EMIT edited();
        }
    };
    for (QWidget *widget : m_way->widgets()) {
        widget->installEventFilter(this);
        if (auto *line = qobject_cast<QLineEdit *>(widget)) {
            connect(line, &QLineEdit::textChanged, this, tell);
        } else if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
            connect(text, &QPlainTextEdit::textChanged, this, tell);
        } else if (auto *box = qobject_cast<QComboBox *>(widget)) {
            connect(box, &QComboBox::currentIndexChanged, this, tell);
        } else if (auto *list = qobject_cast<QListWidget *>(widget)) {
            connect(list, &QListWidget::itemChanged, this, tell);
        }
    }
}

ValueEditor::~ValueEditor() = default;

void ValueEditor::setWish(const FieldWish &wish)
{
    m_isFilling = true;
    m_way->set(wish);
    m_isFilling = false;
}

FieldWish ValueEditor::wish() const
{
    return m_way->wish();
}

void ValueEditor::takeFocus()
{
    QWidget *first = m_way->widgets().front();
    first->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(first)) {
        line->selectAll();
    }
}

void ValueEditor::setQuiet(bool quiet)
{
    for (QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        child->setEnabled(!quiet);
    }
}

bool ValueEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore(); // who scrolls past it chooses nothing
        return true;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isText = qobject_cast<QPlainTextEdit *>(watched) != nullptr;
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = isReturn && modifiers == (isText ? Qt::ControlModifier : Qt::NoModifier);
    if (!isEnter && key->key() != Qt::Key_Escape) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // else the window's own shortcut goes first
        return true;
    }
    if (isEnter) {
        Q_EMIT entered();
    } else {
        Q_EMIT left();
    }
    return true;
}

} // namespace qm::ui
