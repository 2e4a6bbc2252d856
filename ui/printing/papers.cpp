// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/papers.h"

#include "ui/printing/papersheet.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageRanges>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>

#include <utility>

// How papers are painted: into files and onto printers.

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr double marginMillimetres = 20;
constexpr QMarginsF margins(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres);

tl::unexpected<Error> stopped()
{
    return failure(ErrorKind::Cancelled, QCoreApplication::translate("Papers", "Stopped"));
}

/// The pages of a device, one sheet after the other, with their numbers below.
class Pages
{
public:
    Pages(QPagedPaintDevice &device, const PaperWatch &watch)
        : m_device(device)
        , m_painter(&device)
        , m_watch(watch)
        , m_ranges(device.pageRanges())
    {}

    [[nodiscard]] bool isOpen() const { return m_painter.isActive(); }

    /// Errors: Cancelled; Storage, when the device takes no more.
    [[nodiscard]] Result<void> add(QTextDocument &sheet)
    {
        m_painter.setFont(sheet.defaultFont());
        const int foot = 2 * m_painter.fontMetrics().height();
        const QRectF body(0, 0, m_device.width(), m_device.height() - foot);
        sheet.documentLayout()->setPaintDevice(&m_device);
        sheet.setPageSize(body.size());
        for (int page = 0; page < sheet.pageCount(); ++page) {
            if (m_watch.isStopped && m_watch.isStopped()) {
                return stopped();
            }
            ++m_number;
            if (!m_ranges.isEmpty() && !m_ranges.contains(m_number)) {
                continue;
            }
            if (m_painted++ > 0 && !m_device.newPage()) { // a printer may give up on the way
                return failure(ErrorKind::Storage,
                               QCoreApplication::translate("Papers", "The printer takes no more pages."));
            }
            paint(sheet, body.translated(0, page * body.height()));
            m_painter.drawText(QRectF(0, body.height(), body.width(), foot), Qt::AlignRight | Qt::AlignBottom,
                               QString::number(m_number));
        }
        return {};
    }

private:
    void paint(const QTextDocument &sheet, const QRectF &part)
    {
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black); // whatever the window's is: paper is white
        m_painter.save();
        m_painter.translate(-part.topLeft());
        m_painter.setClipRect(part);
        sheet.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
    }

    QPagedPaintDevice &m_device;
    QPainter m_painter;
    const PaperWatch &m_watch;
    QPageRanges m_ranges; ///< none: all pages
    int m_number = 0;
    int m_painted = 0;
};

} // namespace

QString freePdfPath(const QString &folder, const QString &name)
{
    static const QRegularExpression other(u"[^A-Za-z0-9_-]"_s);
    constexpr int longest = 60;
    const QString safe = QString(name).replace(other, u"_"_s).left(longest);
    const QDir in(folder);
    QString path = in.filePath(safe + u".pdf"_s);
    for (int i = 2; QFileInfo::exists(path); ++i) {
        path = in.filePath(u"%1-%2.pdf"_s.arg(safe).arg(i));
    }
    return path;
}

Result<void> writePdf(const QString &path, const Papers &papers, const QString &title, const PaperWatch &watch)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return failure(
            ErrorKind::Storage,
            QCoreApplication::translate("Papers", "The file %1 cannot be written: %2").arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly)) {
        return failed();
    }
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(margins, QPageLayout::Millimeter);
        writer.setTitle(title);
        writer.setCreator(u"Quartermaster"_s);
        if (const Result<void> painted = paintPapers(writer, papers, watch); !painted) {
            return painted.error().kind == ErrorKind::Storage ? failed() : painted;
        }
    }
    if (!file.commit()) {
        return failed();
    }
    return {};
}

Result<QStringList> writePdfs(const QString &folder, const QString &name, const Papers &papers, const QString &title,
                              const PaperWatch &watch)
{
    QStringList paths;
    for (const PaperPart &part : papers.parts) {
        Papers own;
        own.parts.push_back(part);
        own.sourceNames = papers.sourceNames;
        own.shopName = papers.shopName;
        const QString path = freePdfPath(folder, part.source.isEmpty() ? name : name + u'-' + part.source);
        if (const Result<void> written = writePdf(path, own, title, watch); !written) {
            Error why = written.error();
            if (!paths.isEmpty()) { // who tries again gets others beside them
                const QString there = QCoreApplication::translate("Papers", "Written: %1").arg(paths.join(u", "_s));
                why.message = there + u". "_s + why.message;
            }
            return failure(std::move(why));
        }
        paths.append(path);
    }
    return paths;
}

Result<void> paintPapers(QPagedPaintDevice &device, const Papers &papers, const PaperWatch &watch)
{
    Pages pages(device, watch);
    if (!pages.isOpen()) {
        return failure(ErrorKind::Storage, QCoreApplication::translate("Papers", "The printer takes nothing."));
    }
    PaperLanguages words;
    for (const PaperPart &part : papers.parts) {
        for (int i = 0; i < part.sheets(); ++i) {
            if (watch.isStopped && watch.isStopped()) {
                return stopped();
            }
            if (const Result<void> painted = pages.add(*sheetOf(papers, part, i, words)); !painted) {
                return painted;
            }
            if (watch.onSheet) {
                watch.onSheet();
            }
        }
    }
    return {};
}

void choosePrinter(const QString &title, QWidget *parent, std::function<void(Print)> chosen)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setPageMargins(margins, QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer goes after the dialog that shows it.
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] {});
    dialog->open();
    QObject::connect(dialog, &QDialog::accepted, dialog, [printer, chosen = std::move(chosen)] {
        chosen([printer](const Papers &papers, const PaperWatch &watch) {
            const int copies = printer->supportsMultipleCopies() ? 1 : printer->copyCount();
            Result<void> done;
            for (int copy = 0; done && copy < copies; ++copy) {
                done = paintPapers(*printer, papers, watch);
            }
            return done;
        });
    });
}

} // namespace qm::ui
