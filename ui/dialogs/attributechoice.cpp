// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/attributechoice.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/valueeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QToolButton>

#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;

AttributeChoice::AttributeChoice(const std::vector<tables::AttributeWish> &attributes, QWidget *parent)
    : QWidget(parent)
    , m_attributes(attributes)
    , m_grid(new QGridLayout(this))
    , m_which(new QComboBox(this))
    , m_default(new QCheckBox(tr("Use default"), this))
    , m_remove(makeIconButton(u"close"_s, tr("Leave this attribute alone"), this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::cell);
    m_grid->setVerticalSpacing(space::tiny);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    m_which->setAccessibleName(tr("Attribute"));
    m_which->setObjectName("attribute"_L1);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(16);
    m_which->setMaxVisibleItems(20);
    m_which->addItem(tr("Choose an attribute"));
    for (const tables::AttributeWish &each : m_attributes) {
        m_which->addItem(u"%1 (%2)"_s.arg(each.field.label.simplified(), each.field.id));
    }
    m_default->setAccessibleName(m_default->text());
    m_grid->addWidget(m_which, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_remove, 0, 2, Qt::AlignTop);
    m_grid->addWidget(m_default, 1, 1);
    m_default->hide();
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] {
        showEditor();
        Q_EMIT changed();
    });
    connect(m_default, &QCheckBox::toggled, this, [this](bool isDefault) {
        if (m_editor) {
            m_editor->setQuiet(isDefault);
        }
        Q_EMIT changed();
    });
    connect(m_remove, &QToolButton::clicked, this, &AttributeChoice::removeWanted);
}

void AttributeChoice::showEditor()
{
    delete m_editor;
    m_editor = nullptr;
    const int at = m_which->currentIndex() - 1;
    if (at >= 0) {
        const tables::ProductField &field = m_attributes[std::size_t(at)].field;
        m_editor = new ValueEditor(field, tr("New value of %1").arg(field.label), this);
        m_grid->addWidget(m_editor, 0, 1);
        connect(m_editor, &ValueEditor::edited, this, &AttributeChoice::changed);
        connect(m_editor, &ValueEditor::entered, this, &AttributeChoice::entered);
        connect(m_editor, &ValueEditor::left, this, &AttributeChoice::left);
        m_editor->show();
        Q_EMIT editorMade();
    }
    showDefault();
}

QWidget *AttributeChoice::tabAfter(QWidget *before)
{
    QList<QWidget *> stops{m_which};
    if (m_editor) {
        for (QWidget *each : m_editor->findChildren<QWidget *>()) {
            const bool isStop = (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
            if (isStop && each->window() == window()) { // lists that pop up are windows of their own
                stops << each;
            }
        }
    }
    stops << m_default << m_remove;
    for (QWidget *stop : std::as_const(stops)) {
        setTabOrder(std::exchange(before, stop), stop);
    }
    return before;
}

void AttributeChoice::setHasDefault(bool hasDefault)
{
    m_hasDefault = hasDefault;
    showDefault();
}

void AttributeChoice::showDefault()
{
    const int at = m_which->currentIndex() - 1;
    const bool isThere = m_hasDefault && at >= 0 && m_attributes[std::size_t(at)].scope != "global"_L1;
    m_default->setVisible(isThere);
    if (!isThere) {
        m_default->setChecked(false);
    }
}

std::optional<tables::AttributeWish> AttributeChoice::wish() const
{
    const int at = m_which->currentIndex() - 1;
    if (at < 0 || !m_editor) {
        return std::nullopt;
    }
    tables::AttributeWish wish = m_attributes[std::size_t(at)];
    wish.wish = m_editor->wish();
    wish.wish.usesDefault = m_default->isChecked();
    return wish;
}

void AttributeChoice::takeFocus()
{
    m_which->setFocus(Qt::OtherFocusReason);
}

} // namespace qm::ui
