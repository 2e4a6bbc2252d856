// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/orderworkform.h"

#include "imports/trackingcolumns.h"
#include "ui/dialogs/orders/plandelegate.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

// Parcels: of a shipment, or added to one.

namespace qm::ui {

using namespace Qt::StringLiterals;

void OrderWorkForm::buildParcel()
{
    const bool isShipment = m_kind == OrderActionKind::Shipment;
    if (m_record || !isShipment) {
        m_carrier = new QComboBox(this);
        m_carrier->setEditable(true);
        m_carrier->setMinimumContentsLength(16);
        m_carrier->setAccessibleName(tr("Carrier"));
        m_carrier->addItems(offeredCarriers());
        m_layout->addRow(tr("Carrier"), m_carrier);
        connect(m_carrier, &QComboBox::currentTextChanged, this,
                isShipment ? &OrderWorkForm::carrierChanged : &OrderWorkForm::changed);
    }
    if (m_record) {
        m_numbers = new QLineEdit(this);
        m_numbers->setAccessibleName(tr("Tracking numbers"));
        m_numbers->setPlaceholderText(tr("several with commas between them; may be added later"));
        m_layout->addRow(tr("Tracking numbers"), m_numbers);
        connect(m_numbers, &QLineEdit::textChanged, this, &OrderWorkForm::changed);
    }
    if (isShipment) {
        m_source = new QComboBox(this);
        m_source->setAccessibleName(tr("Source"));
        m_source->addItem(tr("From where the goods are, by the sources' priority"), QString());
        m_layout->addRow(tr("Source"), m_source);
        connect(m_source, &QComboBox::currentIndexChanged, this, &OrderWorkForm::changed);
    }
}

void OrderWorkForm::setSources(const std::vector<std::pair<QString, QString>> &sources)
{
    if (m_source == nullptr) {
        return;
    }
    const QSignalBlocker quiet(m_source);
    while (m_source->count() > 1) {
        m_source->removeItem(1);
    }
    for (const auto &[code, name] : sources) {
        m_source->addItem(name, code);
    }
}

void OrderWorkForm::buildShipments()
{
    m_shipment = new QComboBox(this);
    m_shipment->setAccessibleName(tr("Shipment"));
    if (m_record) {
        for (const Shipment &shipment : m_record->shipments) {
            m_shipment->addItem(shipment.incrementId, shipment.entityId);
        }
    }
    m_layout->addRow(tr("Shipment"), m_shipment);
    connect(m_shipment, &QComboBox::currentIndexChanged, this, &OrderWorkForm::changed);
}

QString OrderWorkForm::carrier() const
{
    return m_carrier != nullptr ? m_carrier->currentText().trimmed() : QString();
}

std::vector<ActionTrack> OrderWorkForm::tracks() const
{
    std::vector<ActionTrack> all;
    const QString carrier = m_carrier->currentText().trimmed();
    for (const QString &number : m_numbers->text().split(u',', Qt::SkipEmptyParts)) {
        if (!number.trimmed().isEmpty()) {
            all.push_back({imports::carrierCodeOf(carrier), carrier, number.trimmed()});
        }
    }
    return all;
}

} // namespace qm::ui
