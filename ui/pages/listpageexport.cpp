// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowwriter.h"
#include "ui/pages/listpage.h"
#include "ui/shell/session.h"

#include <QFileDialog>
#include <QProgressDialog>

#include <algorithm>
#include <array>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

/// How a file can be written, in the order of the dialog's menu.
struct FileKind
{
    QString ending;
    QString filter;
    tables::CopyFormat format;
};

std::array<FileKind, 3> fileKinds()
{
    return {FileKind{u"csv"_s, ListPage::tr("CSV (*.csv)"), tables::CopyFormat::Csv},
            FileKind{u"tsv"_s, ListPage::tr("Tab separated (*.tsv)"), tables::CopyFormat::Tsv},
            FileKind{u"json"_s, ListPage::tr("JSON (*.json)"), tables::CopyFormat::Json}};
}

/// By the ending of \a path; csv for any other.
FileKind kindOf(const QString &path)
{
    const std::array<FileKind, 3> kinds = fileKinds();
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&path](const FileKind &each) {
        return path.endsWith(u'.' + each.ending, Qt::CaseInsensitive);
    });
    return kind == kinds.end() ? kinds.front() : *kind;
}

/// The kind that was chosen decides: the name in the dialog has its ending from then on.
void followKind(QFileDialog &dialog, const QString &filter)
{
    for (const FileKind &kind : fileKinds()) {
        if (kind.filter != filter) {
            continue;
        }
        dialog.setDefaultSuffix(kind.ending);
        const QString path = dialog.selectedFiles().value(0);
        const QString before = kindOf(path).ending;
        if (path.endsWith(u'.' + before, Qt::CaseInsensitive)) {
            dialog.selectFile(path.chopped(before.size()) + kind.ending);
        }
    }
}

} // namespace

void ListPage::exportShown()
{
    if (!m_session) {
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Export what is shown"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const FileKind &kind : fileKinds()) {
        filters << kind.filter;
    }
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(fileKinds().front().ending);
    dialog->selectFile(m_spec.list->id + u'.' + fileKinds().front().ending);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { followKind(*dialog, filter); });
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
    what.format = kindOf(path).format;
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
