// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/papersdialog.h"

#include "tables/whendone.h"
#include "ui/shell/session.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paperview.h"

#include <QComboBox>
#include <QFileDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QtConcurrent>

#include <utility>

// How papers are made, written and printed, on a thread of their own.

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostSheetsShown = 50; ///< of thousands: somebody looks at how they are, and prints them
constexpr int mostRowsShown = 300;
} // namespace

/// Thousands of papers take seconds: never on the window's thread.
void PapersDialog::make()
{
    m_making.requestStop();
    m_making = StopSource();
    m_isReady = true;
    const quint64 round = ++m_round;
    takeAway();
    struct Made
    {
        Composed composed;
        std::unique_ptr<QTextDocument> preview;
    };
    // From here on nothing of what they are made of changes.
    auto made = QtConcurrent::run(
        &m_worker,
        [from = m_from, isSlips = m_slips, shelves = m_shelves, names = m_sourceNames, shop = m_session.profile().name,
         stop = m_making.token(), home = thread()]() -> std::shared_ptr<Made> {
            auto done = std::make_shared<Made>();
            done->composed = isSlips ? composeSlips(*from, stop) : composePickLists(*from, shelves, stop);
            done->composed.papers.sourceNames = names;
            done->composed.papers.shopName = shop;
            if (!stop.stopRequested()) {
                done->preview = previewOf(done->composed.papers, mostSheetsShown, mostRowsShown);
                done->preview->moveToThread(home);
            }
            return done;
        });
    tables::whenDone(std::move(made), this, [this, round](const std::shared_ptr<Made> &done) {
        if (round == m_round && done->preview) {
            showMade(std::move(done->composed), std::move(done->preview));
        }
    });
}

/// What was made is not what is wanted any more: nothing is written or printed until it is made anew.
void PapersDialog::takeAway()
{
    m_papers.reset();
    showWork(tr("Making the papers"), 0);
}

void PapersDialog::showMade(Composed made, std::shared_ptr<QTextDocument> preview)
{
    m_view->setPaper(nullptr); // it shows what goes
    m_preview = std::move(preview);
    m_leftOut = std::move(made.leftOut);
    m_papers = std::make_shared<const Papers>(std::move(made.papers));
    const bool isAny = !m_papers->parts.empty();
    endWork(madeText());
    if (isAny) {
        m_view->setPaper(m_preview.get());
    }
    if (const auto due = std::exchange(m_due, {}); due && isAny) {
        due();
    }
}

/// Papers may be made anew while somebody looks for a folder or a printer: then it begins once they are there.
void PapersDialog::onceMade(std::function<void()> work)
{
    if (m_papers) {
        work();
    } else {
        m_due = std::move(work);
    }
}

QString PapersDialog::madeText() const
{
    const int files = int(m_papers->parts.size());
    QStringList said{files == 0 ? tr("Nothing of these orders is to be shipped")
                                : tr("%Ln file(s), one for each source", nullptr, files)};
    if (!m_unplanned.isEmpty()) {
        said.front() = tr("The shop could not be asked from where the goods leave: %1").arg(m_unplanned);
    }
    if (m_papers->sheets() > mostSheetsShown) {
        said << tr("The first %1 of %Ln paper(s) are shown; all are printed and saved.", nullptr, m_papers->sheets())
                    .arg(mostSheetsShown);
    }
    if (!m_leftOut.isEmpty()) {
        constexpr qsizetype most = 6;
        const QString rest = m_leftOut.size() > most ? u", …"_s : QString();
        said << tr("%Ln order(s) left out that cannot be shipped now: %1", nullptr, int(m_leftOut.size()))
                    .arg(m_leftOut.mid(0, most).join(u", "_s) + rest);
    }
    return said.join(u'\n');
}

/// \a sheets: of which a progress is shown; 0: nobody knows how long it takes.
void PapersDialog::showWork(const QString &text, int sheets)
{
    m_said->setText(text);
    m_bar->setRange(0, sheets);
    m_bar->setValue(0);
    m_bar->show();
    m_cancel->setVisible(sheets > 0);
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    if (m_shelf != nullptr) {
        m_shelf->setEnabled(sheets == 0);
    }
}

void PapersDialog::endWork(const QString &text)
{
    if (!m_papers) {
        return; // they are made anew, and that is shown
    }
    m_tick.stop();
    m_said->setText(text);
    m_bar->hide();
    m_cancel->hide();
    const bool isAny = !m_papers->parts.empty();
    m_save->setEnabled(isAny);
    m_print->setEnabled(isAny);
    if (m_shelf != nullptr) {
        m_shelf->setEnabled(true);
    }
}

/// Writes or prints all sheets; endWork() ends what is shown of it.
template <typename T>
QFuture<Result<T>> PapersDialog::onWorker(std::function<Result<T>(const Papers &, const PaperWatch &)> work,
                                          const QString &text)
{
    m_writing = StopSource();
    m_sheets = std::make_shared<std::atomic<int>>(0);
    showWork(text, m_papers->sheets());
    m_tick.start();
    return QtConcurrent::run(
        &m_worker,
        [work = std::move(work), papers = m_papers, stop = m_writing.token(), sheets = m_sheets]() -> Result<T> {
            PaperWatch watch;
            watch.onSheet = [&sheets] { ++*sheets; };
            watch.isStopped = [&stop] { return stop.stopRequested(); };
            return work(*papers, watch);
        });
}

QFuture<Result<QStringList>> PapersDialog::writeTo(const QString &folder)
{
    return onWorker<QStringList>(
        [folder, name = m_slips ? u"packing-slips"_s : u"pick-list"_s, title = windowTitle()](
            const Papers &papers, const PaperWatch &watch) { return writePdfs(folder, name, papers, title, watch); },
        tr("Writing"));
}

QStringList PapersDialog::sources() const
{
    QStringList codes;
    for (std::size_t i = 0; m_papers && i < m_papers->parts.size(); ++i) {
        codes << m_papers->parts[i].source;
    }
    return codes;
}

QString PapersDialog::shownText() const
{
    return m_view->toPlainText();
}

void PapersDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the PDFs"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        onceMade([this, folder] {
            tables::whenDone(writeTo(folder), this, [this](const Result<QStringList> &paths) {
                endWork(paths ? tr("Written: %1").arg(paths->join(u", "_s)) : paths.error().text());
            });
        });
    });
    dialog->open();
}

void PapersDialog::print()
{
    choosePrinter(windowTitle(), this, [this](const Print &print) {
        onceMade([this, print] {
            const auto work = [print](const Papers &papers, const PaperWatch &watch) {
                return print(papers, watch).map([] { return true; });
            };
            tables::whenDone(onWorker<bool>(work, tr("Printing")), this, [this](const Result<bool> &done) {
                endWork(!done ? done.error().text() : m_papers ? madeText() : QString());
            });
        });
    });
}

} // namespace qm::ui
