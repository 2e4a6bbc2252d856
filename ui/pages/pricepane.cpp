// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pricepane.h"

#include "ui/pages/fieldediting.h"
#include "ui/pages/pricesections.h"
#include "ui/shell/session.h"

namespace qm::ui {

PricePane::PricePane(QWidget *parent)
    : RecordPaneOf(parent)
    , m_editing(new FieldEditing(
          tr("Prices"), {CellKind::BasePrice, CellKind::Cost, CellKind::SpecialPrice, CellKind::TierPrice}, this))
{
    connect(m_editing, &FieldEditing::told, this, &RecordPane::told);
    connect(m_editing, &FieldEditing::ended, this, [this] {
        if (m_isWaiting && !m_editing->isEditing()) {
            refill();
        }
    });
}

bool PricePane::isEditing() const
{
    return m_editing->isEditing();
}

bool PricePane::undoEdit()
{
    return m_editing->undo();
}

void PricePane::leave()
{
    m_editing->close();
    m_form.reset();
    m_filledFor.reset();
    m_isWaiting = false;
}

QFuture<Result<tables::PriceForm>> PricePane::ask(Session &session, qint64 key, const StopToken &stop)
{
    m_editing->open(session);
    return tables::readPriceForm(session.cache(), key, store(), stop);
}

void PricePane::fill(const tables::PriceForm &form)
{
    const bool isAgain = m_form && m_form->sku == form.sku && m_filledFor == store();
    m_form = std::make_shared<const tables::PriceForm>(form);
    if (isAgain && m_editing->isEditing()) {
        m_isWaiting = true; // nobody's editor goes away under his hands
        return;
    }
    if (!isAgain) { // what is half typed is not staged because the copy changed
        m_editing->commit();
    }
    refill();
}

void PricePane::refill()
{
    m_isWaiting = false;
    const std::shared_ptr<const tables::PriceForm> form = m_form;
    const QString focused = m_filledFor ? m_editing->focused() : QString();
    const QList<int> places = m_filledFor == store() && isSame() ? scrolled() : QList<int>();
    m_filledFor = store();
    m_editing->begin(form->sku.text(), form->names);
    setHeading(form->sku.text(), form->name);
    setChip({}, Tone::Neutral);
    restart({tr("Prices")});
    addPriceSections(*this, 0, *form, *m_editing);
    scrollTo(places);
    m_editing->focusAgain(focused);
}

} // namespace qm::ui
