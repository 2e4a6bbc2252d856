// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/orderworkdialog.h"
#include "ui/dialogs/orders/plantable.h"

#include "ui/dialogs/orders/trackingimport.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QSet>

#include <algorithm>

// Parcels that come into a plan from a file, or from a spreadsheet's cells.

namespace qm::ui {

using namespace Qt::StringLiterals;

void OrderWorkDialog::pasteNumbers()
{
    if (m_step != Step::Planned) {
        return;
    }
    const QModelIndex at = m_table->currentIndex();
    const bool isCarrier = at.isValid() && at.column() == PlanModel::CarrierColumn;
    m_model.paste(std::max(0, at.row()), isCarrier ? PlanModel::CarrierColumn : PlanModel::NumberColumn,
                  QApplication::clipboard()->text());
}

void OrderWorkDialog::askTrackingFile()
{
    auto *dialog = new QFileDialog(this, tr("Tracking file"), {}, tr("Tables (*.csv *.xlsx *.txt)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &OrderWorkDialog::readTrackingFile);
    dialog->open();
}

void OrderWorkDialog::readTrackingFile(const QString &path)
{
    if (m_step != Step::Planned) {
        return;
    }
    qDeleteAll(findChildren<TrackingImport *>()); // the file that was chosen last counts
    auto *import = new TrackingImport(m_session, this);
    m_said->setText(tr("Reading the tracking file"));
    connect(import, &TrackingImport::failed, this, [this, import](const QString &why) {
        m_said->setText(why);
        import->deleteLater();
    });
    connect(import, &TrackingImport::read, this, [this, import](const Wanted &file) {
        import->deleteLater();
        takeFile(file);
    });
    import->start(path);
}

/// What the file says of the orders at hand; of others it is only told that they are in it.
void OrderWorkDialog::takeFile(const Wanted &file)
{
    if (m_step > Step::Planned) {
        return; // what goes to the shop is as it was looked at
    }
    m_fromFile.clear();
    QSet<qint64> told;
    int others = 0;
    for (const sync::OrderWishes &one : file.wishes) {
        if (std::ranges::find(m_wanted.orders, one.orderId) == m_wanted.orders.end()) {
            ++others;
            continue;
        }
        m_fromFile.insert(one.orderId, one.wishes);
        told.insert(one.orderId);
    }
    m_model.takeFromFile(told);
    m_wanted.refused = file.refused;
    m_wanted.writeRefused = file.writeRefused;
    m_wanted.note = file.note;
    m_wanted.file = file.file;
    const QSignalBlocker quiet(m_twice);
    m_twice->setChecked(false); // it was said of another file
    if (others > 0) {
        m_wanted.note +=
            u". "_s + tr("%Ln order(s) of the file are not among these: nothing is done with them", nullptr, others);
    }
    planSoon();
}

/// What went out already and the shop cannot tell apart. Somebody may mean it to go once more.
void OrderWorkDialog::showShippedBefore(const std::vector<orders::OrderPlan> &plans)
{
    const int parcels = orders::countBlocked(plans, orders::ObstacleKind::ShippedBefore);
    if (parcels > 0) {
        m_twice->setText(
            tr("Ship once more what an earlier import of this file shipped: %Ln parcel(s)", nullptr, parcels));
    }
    m_twice->setVisible(parcels > 0 || m_twice->isChecked());
}

void OrderWorkDialog::saveRefused()
{
    auto *dialog = new QFileDialog(this, tr("Where the refused rows go"), {}, tr("Tables (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> written = m_wanted.writeRefused(path);
        m_said->setText(written ? tr("Written to %1. Corrected, it can be imported again.").arg(path)
                                : written.error().text());
    });
    dialog->open();
}

} // namespace qm::ui
