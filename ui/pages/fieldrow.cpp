// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fieldrow.h"

#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/valuebutton.h"
#include "ui/widgets/valueeditor.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestValue = 400; ///< descriptions of whole pages stay readable in the document
constexpr int leastName = 100;          ///< pixels at the drawings' size of letters
} // namespace

FieldRow::FieldRow(tables::ProductField field, QWidget *parent)
    : QWidget(parent)
    , m_field(std::move(field))
    , m_look{m_field.shown, {}, m_field.now, {}}
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    build();
}

void FieldRow::build()
{
    QStringList notes = m_field.notes;
    if (m_field.cells.empty()) {
        auto *grid = new QGridLayout;
        grid->setContentsMargins(0, 0, frame, 0); // ends where the others do inside of theirs
        m_layout->addLayout(grid);
        const QString shown = m_field.shown;
        addLine(grid, m_field.label, shown.size() > longestValue ? shown.left(longestValue) + u'…' : shown);
        if (!m_field.fixed.isEmpty()) {
            notes << m_field.fixed;
        }
    } else {
        auto *line = new QHBoxLayout;
        line->setSpacing(space::cell);
        auto *name = new PlainLabel(m_field.label, FontUse::Table, QPalette::PlaceholderText, this);
        name->setWordWrap(true);
        name->setMinimumWidth(std::min(longestWord(*name), widened(leastName, fontMetrics())));
        m_value = new ValueButton(this);
        name->setContentsMargins(0, m_value->textTop(), 0, 0); // both on one line
        m_value->setAccessibleName(m_field.label);
        m_value->setObjectName(m_field.id);
        m_revert = makeIconButton(u"undo"_s, tr("Take the staged edit back"), this);
        m_revert->setAccessibleName(tr("Take the staged edit of %1 back").arg(m_field.label));
        m_revert->hide();
        line->addWidget(name, 2, Qt::AlignTop);
        line->addWidget(m_value, 3);
        line->addWidget(m_revert, 0, Qt::AlignTop);
        m_layout->addLayout(line);
        connect(m_value, &ValueButton::clicked, this, &FieldRow::open);
        connect(m_value, &ValueButton::revertWanted, this, &FieldRow::revertWanted);
        connect(m_revert, &QToolButton::clicked, this, [this] {
            takeFocus();
            Q_EMIT revertWanted();
        });
        setLook(m_look);
    }
    if (!notes.isEmpty()) {
        auto *note = new PlainLabel(notes.join(u" · "_s), FontUse::Secondary, QPalette::PlaceholderText, this);
        note->setWordWrap(true);
        note->setContentsMargins(0, m_value ? 0 : frame, frame, 0); // as far below as under the frame of a value
        m_layout->addWidget(note);
    }
}

void FieldRow::setLook(const tables::FieldLook &look)
{
    m_look = look;
    if (m_value) {
        m_value->tell(m_look.text, m_look.staged);
        const bool isInHand = m_look.staged && qm::isInHand(m_look.staged->state);
        m_revert->setVisible(isInHand && !m_box);
    }
}

bool FieldRow::isEdited() const
{
    return m_box && wish() != m_before;
}

tables::FieldWish FieldRow::wish() const
{
    tables::FieldWish wish = m_editor ? m_editor->wish() : m_look.now;
    wish.usesDefault = m_default && m_default->isChecked();
    return wish;
}

void FieldRow::open()
{
    if (!m_value || m_box) {
        return;
    }
    buildEditor();
    m_before = wish();
    m_revert->hide();
    Q_EMIT opened();
    if (m_default && m_default->isChecked()) {
        m_default->setFocus(Qt::OtherFocusReason);
    } else {
        m_editor->takeFocus();
    }
    QTimer::singleShot(0, this, &FieldRow::comeIntoView); // its size is known once all is laid out
}

/// At the lower edge of the pane the editor opens below what is seen.
void FieldRow::comeIntoView()
{
    for (QWidget *up = parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up)) {
            area->ensureWidgetVisible(this, 0, space::cell); // with its name, if there is room for that
            area->ensureWidgetVisible(m_box ? m_box : this, 0, space::cell);
            return;
        }
    }
}

void FieldRow::buildEditor()
{
    m_box = new QWidget(this);
    auto *box = new QVBoxLayout(m_box);
    box->setContentsMargins(0, space::tiny, 0, space::cell);
    box->setSpacing(space::small);
    if (!m_field.defaultText.isEmpty()) {
        m_default = new QCheckBox(m_field.defaultText, m_box);
        m_default->setChecked(m_look.now.usesDefault);
        m_default->setAccessibleName(m_field.defaultText);
        m_default->installEventFilter(this);
        box->addWidget(m_default);
    }
    m_editor = new ValueEditor(m_field, tr("New value of %1").arg(m_field.label), m_box);
    m_editor->setWish(m_look.now);
    m_editor->setQuiet(m_look.now.usesDefault);
    box->addWidget(m_editor);
    m_refusal = new PlainLabel({}, FontUse::Secondary, QPalette::WindowText, m_box);
    m_refusal->setWordWrap(true);
    m_refusal->setObjectName("refusal"_L1);
    QPalette bad = m_refusal->palette();
    bad.setColor(QPalette::WindowText, coloursOf(palette()).bad.text);
    m_refusal->setPalette(bad);
    m_refusal->hide();
    box->addWidget(m_refusal);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    QPushButton *cancel = makeButton(tr("Cancel"), {}, false, m_box);
    QPushButton *stage = makeButton(tr("Stage"), {}, false, m_box);
    line->addWidget(cancel);
    line->addWidget(stage);
    box->addLayout(line);
    m_layout->insertWidget(1, m_box);
    connect(m_editor, &ValueEditor::edited, m_refusal, &QWidget::hide);
    connect(m_editor, &ValueEditor::entered, this, &FieldRow::stageWanted);
    connect(m_editor, &ValueEditor::left, this, &FieldRow::close);
    connect(stage, &QPushButton::clicked, this, &FieldRow::stageWanted);
    connect(cancel, &QPushButton::clicked, this, &FieldRow::close);
    if (m_default) {
        connect(m_default, &QCheckBox::toggled, this, [this](bool isDefault) {
            m_refusal->hide();
            m_editor->setQuiet(isDefault);
            if (!isDefault) {
                m_editor->takeFocus();
            }
        });
    }
    m_box->show();
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_default || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Escape) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
    } else if (isEnter) {
        Q_EMIT stageWanted();
    } else {
        close();
    }
    return true;
}

void FieldRow::close()
{
    if (!m_box) {
        return;
    }
    const bool hadFocus = m_box->isAncestorOf(window()->focusWidget());
    m_box->hide();
    m_box->deleteLater();
    m_box = nullptr;
    m_default = nullptr;
    m_editor = nullptr;
    m_refusal = nullptr;
    if (hadFocus) {
        takeFocus();
    }
    setLook(m_look);
    Q_EMIT closed();
}

void FieldRow::refuse(const QString &why)
{
    if (m_refusal) {
        m_refusal->setText(why);
        m_refusal->show();
        // Who types elsewhere by now goes on there.
        const bool isHere = m_box->isAncestorOf(window()->focusWidget());
        if (isHere && (!m_default || !m_default->isChecked())) {
            m_editor->takeFocus();
        }
    }
}

void FieldRow::takeFocus()
{
    if (m_value) {
        m_value->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace qm::ui
