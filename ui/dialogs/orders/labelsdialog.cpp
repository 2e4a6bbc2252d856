// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/labelsdialog.h"

#include "tables/whendone.h"
#include "ui/printing/shippinglabel.h"
#include "ui/shell/session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/smalltable.h"
#include "ui/widgets/spokenitem.h"
#include "ui/widgets/statewidget.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace qm::ui {

using namespace Qt::StringLiterals;

LabelsDialog::LabelsDialog(Session &session, const QList<qint64> &orders, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_orders(orders)
    , m_toRead(orders.size())
    , m_table(new QTableWidget(0, 3, this))
    , m_none(new StateWidget(this))
    , m_said(new PlainLabel(tr("Reading the local copy"), this))
    , m_close(makeButton(tr("Close"), {}, false, this))
    , m_save(makeButton(tr("Save as PDF…"), {}, false, this))
    , m_open(makeButton(tr("Open this label"), {}, true, this))
{
    setWindowTitle(tr("Shipping labels of %Ln order(s)", nullptr, int(orders.size())));
    m_table->setHorizontalHeaderLabels({tr("Order"), tr("Shipment"), tr("Check")});
    m_table->setAccessibleName(windowTitle());
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_said->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_none, 1);
    m_none->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_said, 1);
    for (QPushButton *button : {m_close, m_save, m_open}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_open->setDefault(true);
    m_save->setEnabled(false);
    m_open->setEnabled(false);
    layout->addLayout(row);
    resize(widened(620, fontMetrics()), widened(360, fontMetrics()));
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &LabelsDialog::save);
    connect(m_open, &QPushButton::clicked, this, &LabelsDialog::openCurrent);
    constexpr int atOnce = 8; // whole orders that are held at a time
    for (int i = 0; i < atOnce; ++i) {
        readNext();
    }
}

LabelsDialog::~LabelsDialog()
{
    m_stop.requestStop();
}

void LabelsDialog::readNext()
{
    if (m_readBegun == m_orders.size()) {
        return;
    }
    const qint64 id = m_orders[m_readBegun++];
    tables::whenDone(tables::readOrderRecord(m_session.cache(), id, m_stop.token()), this,
                     [this](const Result<tables::OrderRecord> &record) { take(record); });
}

void LabelsDialog::take(const Result<tables::OrderRecord> &record)
{
    for (const Shipment &shipment : record ? record->shipments : std::vector<Shipment>()) {
        if (shipment.shippingLabel.isEmpty()) {
            continue;
        }
        const Result<QByteArray> label = labelOf(shipment);
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new SpokenItem(record->order.incrementId));
        m_table->setItem(row, 1, new SpokenItem(shipment.incrementId));
        m_table->setItem(row, 2, new SpokenItem(label ? tr("Ready") : label.error().text()));
        m_shipments.push_back(shipment);
    }
    if (--m_toRead > 0) {
        readNext();
    } else {
        showAll();
    }
}

void LabelsDialog::showAll()
{
    const bool isAny = !m_shipments.empty();
    for (QPushButton *button : {m_save, m_open}) {
        button->setEnabled(isAny);
        button->setVisible(isAny);
    }
    m_table->setVisible(isAny);
    m_none->setVisible(!isAny);
    if (!isAny) {
        m_said->setText({});
        m_none->setObjectName("labelCount"_L1);
        m_none->tell(u"truck"_s, tr("No shipping labels"), tr("The local copy has no shipping label of these orders"));
        m_close->setDefault(true);
        m_close->setFocus();
        return;
    }
    m_said->setObjectName("labelCount"_L1);
    m_said->setText(tr("%Ln label(s)", nullptr, int(m_shipments.size())));
    fitTable(*m_table);
    m_table->setCurrentCell(0, 0);
}

Result<QStringList> LabelsDialog::writeTo(const QString &folder)
{
    QStringList paths;
    for (const Shipment &shipment : m_shipments) {
        if (!labelOf(shipment)) {
            continue; // the table says why
        }
        const Result<QString> path = writeLabel(shipment, folder);
        if (!path) {
            return failure(path.error());
        }
        paths << *path;
    }
    return paths;
}

void LabelsDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the PDFs"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        const Result<QStringList> paths = writeTo(folder);
        m_said->setText(paths ? tr("%Ln label(s) written", nullptr, int(paths->size())) : paths.error().text());
    });
    dialog->open();
}

void LabelsDialog::openCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0) {
        return;
    }
    const Result<QString> path = writeLabel(m_shipments[std::size_t(row)], m_opened.path());
    if (!path) {
        m_said->setText(path.error().text());
    } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path))) {
        m_said->setText(tr("No program here opens PDFs: save the label and open it elsewhere"));
    }
}

} // namespace qm::ui
