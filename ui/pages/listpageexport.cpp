// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowwriter.h"
#include "ui/pages/listpage.h"
#include "ui/shell/session.h"

#include <QFileDialog>
#include <QProgressDialog>

namespace qm::ui {

using namespace Qt::StringLiterals;

void ListPage::exportShown()
{
    if (!m_session) {
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Export what is shown"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("Tab separated (*.tsv)"), tr("JSON (*.json)")});
    dialog->selectFile(m_spec.list->id + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ListPage::exportTo);
    dialog->open();
}

void ListPage::exportTo(const QString &path)
{
    if (!m_session) {
        return;
    }
    if (!m_model.isCounted()) {
        Q_EMIT told(tr("The list is still being read: export it when its count is there"));
        return;
    }
    keepWidths();
    tables::RowWriter::What what;
    what.list = m_list;
    what.columns = current().columns;
    what.keys = m_model.keys();
    what.path = path;
    what.format = path.endsWith(".json"_L1, Qt::CaseInsensitive)  ? tables::CopyFormat::Json
                  : path.endsWith(".tsv"_L1, Qt::CaseInsensitive) ? tables::CopyFormat::Tsv
                                                                  : tables::CopyFormat::Csv;
    const auto rows = what.keys.size();
    delete m_export; // one at a time
    m_export = new tables::RowWriter(m_session->cache(), std::move(what), this);
    auto *progress = new QProgressDialog(this);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setLabelText(tr("Writing %1").arg(m_spec.countText(rows)));
    progress->setMaximum(int(rows));
    progress->setAutoReset(false);
    progress->setMinimumDuration(500);
    connect(progress, &QProgressDialog::canceled, m_export, &tables::RowWriter::cancel);
    connect(m_export, &QObject::destroyed, progress, &QObject::deleteLater);
    connect(m_export, &tables::RowWriter::progressed, progress,
            [progress](qint64 done) { progress->setValue(int(done)); });
    connect(m_export, &tables::RowWriter::ended, this, [this, path](qint64 written, const std::optional<Error> &error) {
        if (!error) {
            Q_EMIT told(tr("%1 written to %2").arg(m_spec.countText(written), path));
        } else if (error->kind == ErrorKind::Cancelled) {
            Q_EMIT told(tr("Canceled; nothing was written"));
        } else {
            Q_EMIT told(tr("Nothing was written. %1").arg(error->text()));
        }
        m_export->deleteLater();
    });
    m_export->start();
}

} // namespace qm::ui
