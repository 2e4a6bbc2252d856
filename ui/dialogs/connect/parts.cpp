// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/parts.h"

#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace qm::ui {

namespace {

constexpr int markSide = 16;

void paintSign(QPainter &painter, LevelMark::Look look)
{
    switch (look) {
    case LevelMark::Look::Waiting:
        break;
    case LevelMark::Look::Ok:
        painter.drawPolyline(QPolygonF({{4.9, 8.3}, {7.1, 10.4}, {11.1, 6.0}}));
        break;
    case LevelMark::Look::Warn:
        painter.drawLine(QPointF(8, 4.8), QPointF(8, 8.8));
        painter.drawLine(QPointF(8, 11.1), QPointF(8, 11.2));
        break;
    case LevelMark::Look::Fail:
        painter.drawLine(QPointF(5.8, 5.8), QPointF(10.2, 10.2));
        painter.drawLine(QPointF(10.2, 5.8), QPointF(5.8, 10.2));
        break;
    case LevelMark::Look::Skipped:
        painter.drawLine(QPointF(5.2, 8), QPointF(10.8, 8));
        break;
    }
}

} // namespace

LevelMark::LevelMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(Look::Waiting);
}

void LevelMark::setLook(Look look)
{
    m_look = look;
    switch (look) {
    case Look::Waiting:
        setAccessibleName(tr("not known yet"));
        break;
    case Look::Ok:
        setAccessibleName(tr("in order"));
        break;
    case Look::Warn:
        setAccessibleName(tr("worth knowing"));
        break;
    case Look::Fail:
        setAccessibleName(tr("failed"));
        break;
    case Look::Skipped:
        setAccessibleName(tr("not looked at"));
        break;
    }
    update();
}

QSize LevelMark::sizeHint() const
{
    const int side = grown(markSide, fontMetrics());
    return {side, side};
}

void LevelMark::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / qreal(markSide), height() / qreal(markSide));
    QColor colour = c.fieldBorder;
    if (m_look == Look::Ok) {
        colour = c.ok.text;
    } else if (m_look == Look::Warn) {
        colour = c.warn.text;
    } else if (m_look == Look::Fail) {
        colour = c.bad.text;
    } else if (m_look == Look::Skipped) {
        colour = c.secondary;
    }
    painter.setPen(QPen(colour, 1.35, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawEllipse(QPointF(8, 8), 5.8, 5.8);
    paintSign(painter, m_look);
}

NotePanel::NotePanel(QWidget *parent)
    : QWidget(parent)
{}

void NotePanel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

void NotePanel::setHighlighted(bool highlighted)
{
    m_highlighted = highlighted;
    update();
}

void NotePanel::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    const QColor fill = m_tone ? c.chip(*m_tone).fill : c.base;
    const QColor border = m_highlighted ? c.accent : m_tone ? c.chip(*m_tone).border : c.line;
    QPainter painter(this);
    paintPanel(painter, rect(), corner::panel, fill, border);
}

void Headline::tell(const QString &newTitle, const QString &newText) const
{
    title->setText(newTitle);
    text->setText(newText);
    text->setVisible(!newText.isEmpty());
}

Headline addHeadline(QVBoxLayout &layout, const QString &title, const QString &text)
{
    Headline headline{new PlainLabel({}, FontUse::ObjectTitle, QPalette::WindowText), makeHint({}, nullptr)};
    headline.title->setWordWrap(true);
    layout.addWidget(headline.title);
    layout.addWidget(headline.text);
    headline.tell(title, text);
    return headline;
}

PlainLabel *makeHint(const QString &text, QWidget *parent)
{
    auto *hint = new PlainLabel(text, parent);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    return hint;
}

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::cell);
    return form;
}

void addRow(QFormLayout &form, const QString &name, QWidget *field)
{
    auto *label = new PlainLabel(name);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty()) {
        field->setAccessibleName(name);
    }
    form.addRow(label, field);
}

SecretField::SecretField(const QString &name, bool masked, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_edit, 1);
    m_edit->setAccessibleName(name);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &SecretField::textChanged);
    if (!masked) {
        return;
    }
    m_edit->setEchoMode(QLineEdit::Password);
    auto *show = new QToolButton(this);
    show->setText(tr("Show"));
    show->setCheckable(true);
    show->setAccessibleName(tr("Show the %1").arg(name));
    show->setFocusPolicy(Qt::TabFocus);
    show->setFixedHeight(grown(measure::button, fontMetrics()));
    connect(show, &QToolButton::toggled, this,
            [this](bool shown) { m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    layout->addWidget(show);
}

QString SecretField::text() const
{
    return m_edit->text();
}

void SecretField::setText(const QString &text)
{
    m_edit->setText(text);
}

} // namespace qm::ui
