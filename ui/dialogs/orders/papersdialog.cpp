// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/papersdialog.h"

#include "tables/whendone.h"
#include "ui/printing/papers.h"
#include "ui/shell/session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace qm::ui {

using namespace Qt::StringLiterals;

PapersDialog::PapersDialog(Session &session, const QList<qint64> &orders, bool slips, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_orders(orders)
    , m_slips(slips)
    , m_toRead(orders.size())
    , m_said(new PlainLabel(tr("Reading the local copy"), this))
    , m_view(new QTextBrowser(this))
    , m_save(makeButton(tr("Save as PDF…"), {}, false, this))
    , m_print(makeButton(tr("Print…"), {}, true, this))
{
    setWindowTitle(slips ? tr("Packing slips of %Ln order(s)", nullptr, int(orders.size()))
                         : tr("Pick list for %Ln order(s)", nullptr, int(orders.size())));
    m_view->setOpenLinks(false);
    m_view->setAccessibleName(windowTitle());
    m_said->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_said, 1);
    auto *close = makeButton(tr("Close"), {}, false, this);
    for (QPushButton *button : {close, m_save, m_print}) {
        row->addWidget(button);
    }
    close->setAutoDefault(false);
    m_save->setAutoDefault(false);
    m_print->setDefault(true);
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    layout->addLayout(row);
    resize(widened(760, fontMetrics()), widened(620, fontMetrics()));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PapersDialog::save);
    connect(m_print, &QPushButton::clicked, this, &PapersDialog::print);
    read();
}

PapersDialog::~PapersDialog()
{
    m_stop.requestStop();
}

void PapersDialog::read()
{
    for (const qint64 id : std::as_const(m_orders)) {
        tables::whenDone(tables::readOrderRecord(m_session.cache(), id, m_stop.token()), this,
                         [this, id](const Result<tables::OrderRecord> &record) { take(id, record); });
    }
}

void PapersDialog::take(qint64 id, const Result<tables::OrderRecord> &record)
{
    if (record) {
        m_records.insert(id, *record);
    }
    if (--m_toRead == 0) {
        make();
    }
}

void PapersDialog::make()
{
    m_slips ? makeSlips() : makePickLists();
    m_isReady = true;
    const bool isAny = !m_documents.empty();
    m_save->setEnabled(isAny);
    m_print->setEnabled(isAny);
    m_said->setText(isAny ? tr("%Ln file(s), one for each source", nullptr, int(m_documents.size()))
                          : tr("Nothing of these orders is to be shipped"));
    if (isAny) {
        m_view->setDocument(m_documents.begin()->second.get());
    }
}

void PapersDialog::makeSlips()
{
    std::map<QString, std::vector<PrintedSlip>> slips;
    for (const qint64 id : std::as_const(m_orders)) {
        const auto found = m_records.constFind(id);
        if (found == m_records.constEnd()) {
            continue;
        }
        const Order &order = found->order;
        const QString &locale = found->locale; // in the language of the store view it was placed in
        for (const Shipment &shipment : found->shipments) {
            slips[shipment.extensionAttributes.sourceCode].push_back({orders::packingSlip(order, shipment), locale});
        }
        ShipmentAction rest;
        rest.lines = orders::openToShip(orders::deskLines(order));
        if (!rest.lines.empty() && order.state != "canceled"_L1 && order.state != "closed"_L1) {
            slips[QString()].push_back({orders::packingSlip(order, rest), locale});
        }
    }
    for (const auto &[source, own] : slips) {
        m_documents[source] = slipsDocument(own);
    }
}

void PapersDialog::makePickLists()
{
    std::vector<orders::PickWish> wishes;
    for (const qint64 id : std::as_const(m_orders)) {
        const auto found = m_records.constFind(id);
        if (found != m_records.constEnd()) {
            ShipmentAction rest;
            rest.lines = orders::openToShip(orders::deskLines(found->order));
            if (!rest.lines.empty()) {
                wishes.push_back({&found->order, rest});
            }
        }
    }
    for (const orders::PickPlace &place : orders::pickList(wishes)) {
        m_documents[place.sourceCode] = pickDocument(place, {}, m_session.profile().name);
    }
}

Result<QStringList> PapersDialog::writeTo(const QString &folder)
{
    QStringList paths;
    for (const auto &[source, document] : m_documents) {
        // A code of the shop's is no part of a path as it is.
        static const QRegularExpression other(u"[^A-Za-z0-9_-]"_s);
        const QString safe = QString(source).replace(other, u"_"_s).left(40);
        const QString name =
            (m_slips ? u"packing-slips"_s : u"pick-list"_s) + (safe.isEmpty() ? QString() : u'-' + safe);
        const QString path = QDir(folder).filePath(name + u".pdf"_s);
        if (const Result<void> written = writePdf(path, *document, windowTitle()); !written) {
            return failure(written.error());
        }
        paths.append(path);
    }
    return paths;
}

void PapersDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the PDFs"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        const Result<QStringList> paths = writeTo(folder);
        m_said->setText(paths ? tr("Written: %1").arg(paths->join(u", "_s)) : paths.error().text());
    });
    dialog->open();
}

void PapersDialog::print()
{
    for (const auto &[source, document] : m_documents) {
        printDocument(document, windowTitle(), this);
    }
}

} // namespace qm::ui
