// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/papers.h"

#include "tables/celltext.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <limits>
#include <map>
#include <utility>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;
using tables::quantityText;

constexpr double pointsSmall = 8.5;
constexpr double pointsText = 10;
constexpr double pointsTitle = 16;
constexpr double marginMillimetres = 20;
constexpr QMarginsF margins(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres);

QTextCharFormat format(double points, bool isBold = false)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(isBold ? QFont::DemiBold : QFont::Normal);
    return format;
}

/// Only ever plain text: what a shop says is never markup.
class Sheet
{
public:
    Sheet()
        : m_document(std::make_unique<QTextDocument>())
        , m_cursor(m_document.get())
    {
        m_document->setDocumentMargin(0);
        m_document->setUndoRedoEnabled(false);
    }

    void line(const QString &text, double points = pointsText, bool isBold = false)
    {
        if (!m_isFresh) {
            m_cursor.insertBlock(QTextBlockFormat());
        }
        m_isFresh = false;
        if (std::exchange(m_isPageDue, false)) {
            QTextBlockFormat block;
            block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            m_cursor.setBlockFormat(block);
        }
        m_cursor.insertText(text, format(points, isBold));
    }
    void gap() { line(QString(), pointsSmall); }
    void newPage() { m_isPageDue = true; }

    /// \a widths in parts of a hundred; numbers stand at the right.
    void table(const QStringList &headers, const QList<QStringList> &rows, const QList<int> &widths,
               const QList<int> &numbers)
    {
        QTextTableFormat shape;
        shape.setBorder(0);
        shape.setCellPadding(3);
        shape.setCellSpacing(0);
        shape.setHeaderRowCount(1);
        shape.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> columns;
        for (const int width : widths) {
            columns.append(QTextLength(QTextLength::PercentageLength, width));
        }
        shape.setColumnWidthConstraints(columns);
        QTextTable *table = m_cursor.insertTable(int(rows.size()) + 1, int(headers.size()), shape);
        for (int row = 0; row <= rows.size(); ++row) {
            const QStringList &cells = row == 0 ? headers : rows.at(row - 1);
            for (int column = 0; column < cells.size(); ++column) {
                QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
                QTextBlockFormat block;
                block.setAlignment(numbers.contains(column) ? Qt::AlignRight : Qt::AlignLeft);
                cell.setBlockFormat(block);
                cell.insertText(cells.at(column), format(row == 0 ? pointsSmall : pointsText, row == 0));
            }
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    std::unique_ptr<QTextDocument> take() { return std::move(m_document); }

private:
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
    bool m_isFresh = true;
    bool m_isPageDue = false;
};

QString dayOf(UtcTime time, const QLocale &locale)
{
    return locale.toString(QDateTime::fromSecsSinceEpoch(time.seconds()).date(), QLocale::ShortFormat);
}

QString countryOf(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

void addSlip(Sheet &sheet, const orders::PackingSlip &slip, const PaperWords &words)
{
    sheet.line(slip.storeName, pointsSmall);
    sheet.line(words(QT_TRANSLATE_NOOP("Papers", "Packing slip")), pointsTitle, true);
    sheet.gap();
    for (const QString &line : slip.to) {
        sheet.line(line);
    }
    if (!slip.countryCode.isEmpty()) {
        sheet.line(countryOf(slip.countryCode));
    }
    sheet.gap();
    QStringList facts{words(QT_TRANSLATE_NOOP("Papers", "Order %1")).arg(slip.orderNumber)};
    if (slip.placedAt) {
        facts << dayOf(*slip.placedAt, words.locale());
    }
    if (!slip.shipmentNumber.isEmpty()) {
        facts << words(QT_TRANSLATE_NOOP("Papers", "Shipment %1")).arg(slip.shipmentNumber);
    }
    sheet.line(facts.join(u" · "_s), pointsText, true);
    if (!slip.method.isEmpty()) {
        sheet.line(slip.method);
    }
    for (const ActionTrack &track : slip.tracks) {
        sheet.line(u"%1 %2"_s.arg(track.title, track.number).trimmed());
    }
    sheet.gap();
    QList<QStringList> rows;
    for (const orders::SlipLine &line : slip.lines) {
        rows.append(
            {quantityText(line.qty, words.locale()), line.sku.text(), (line.isPart ? u"– "_s : QString()) + line.name});
    }
    sheet.table({words(QT_TRANSLATE_NOOP("Papers", "Quantity")), words(QT_TRANSLATE_NOOP("Papers", "SKU")),
                 words(QT_TRANSLATE_NOOP("Papers", "Product"))},
                rows, {16, 28, 56}, {0});
    sheet.gap();
    if (slip.left > Decimal()) {
        sheet.line(words(QT_TRANSLATE_NOOP("Papers", "%1 more of your order will follow in another parcel."))
                       .arg(quantityText(slip.left, words.locale())));
    }
}

void addPickList(Sheet &sheet, const orders::PickPlace &place, const QString &sourceName, const QString &shopName,
                 int mostRows)
{
    const PaperWords words;
    sheet.line(shopName, pointsSmall);
    sheet.line(place.sourceCode.isEmpty() ? words(QT_TRANSLATE_NOOP("Papers", "Pick list"))
                                          : words(QT_TRANSLATE_NOOP("Papers", "Pick list %1")).arg(sourceName),
               pointsTitle, true);
    sheet.line(words(QT_TRANSLATE_NOOP("Papers", "%1 pieces for %2 shipments"))
                   .arg(quantityText(place.pieces), QString::number(place.orders)));
    sheet.gap();
    QList<QStringList> rows;
    for (const orders::PickRow &row : place.rows) {
        if (rows.size() == mostRows) {
            rows.append({u"…"_s, {}, {}, {}, {}});
            break;
        }
        QStringList orders;
        for (const orders::PickFor &order : row.orders) {
            if (orders.size() == mostRows) {
                orders.append(u"…"_s);
                break;
            }
            orders.append(u"%1 × %2"_s.arg(quantityText(order.qty), order.orderNumber));
        }
        rows.append({row.shelf, quantityText(row.qty), row.sku.text(), row.name, orders.join(u'\n')});
    }
    sheet.table({words(QT_TRANSLATE_NOOP("Papers", "Shelf")), words(QT_TRANSLATE_NOOP("Papers", "Quantity")),
                 words(QT_TRANSLATE_NOOP("Papers", "SKU")), words(QT_TRANSLATE_NOOP("Papers", "Product")),
                 words(QT_TRANSLATE_NOOP("Papers", "For orders"))},
                rows, {10, 15, 20, 31, 24}, {1});
}

/// By locale: thousands of slips are in a few languages.
using Words = std::map<QString, PaperWords>;

void add(Sheet &sheet, const Papers &papers, const PaperPart &part, int index, Words &words, int mostRows)
{
    if (part.list && index == 0) {
        addPickList(sheet, *part.list, papers.sourceNames.value(part.source, part.source), papers.shopName, mostRows);
        return;
    }
    const PrintedSlip &slip = part.slips[std::size_t(index - (part.list ? 1 : 0))];
    addSlip(sheet, slip.slip, words.try_emplace(slip.locale, slip.locale).first->second);
}

/// The pages of a device, one sheet after the other, with their numbers below.
class Pages
{
public:
    /// Only the pages \a first to \a last; 0: all.
    Pages(QPagedPaintDevice &device, int first, int last)
        : m_device(device)
        , m_painter(&device)
        , m_first(first)
        , m_last(last == 0 ? std::numeric_limits<int>::max() : last)
    {}

    [[nodiscard]] bool isOpen() const { return m_painter.isActive(); }

    void add(QTextDocument &sheet)
    {
        m_painter.setFont(sheet.defaultFont());
        const int foot = 2 * m_painter.fontMetrics().height();
        const QRectF body(0, 0, m_device.width(), m_device.height() - foot);
        sheet.documentLayout()->setPaintDevice(&m_device);
        sheet.setPageSize(body.size());
        for (int page = 0; page < sheet.pageCount(); ++page) {
            ++m_number;
            if (m_number < m_first || m_number > m_last) {
                continue;
            }
            if (m_painted++ > 0) {
                m_device.newPage();
            }
            paint(sheet, body.translated(0, page * body.height()));
            m_painter.drawText(QRectF(0, body.height(), body.width(), foot), Qt::AlignRight | Qt::AlignBottom,
                               QString::number(m_number));
        }
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
    int m_first;
    int m_last;
    int m_number = 0;
    int m_painted = 0;
};

} // namespace

PaperWords::PaperWords(const QString &locale)
    : m_locale(locale.isEmpty() ? QLocale() : QLocale(locale))
{
    auto translator = std::make_unique<QTranslator>();
    if (!locale.isEmpty() && translator->load(m_locale, u"quartermaster"_s, u"_"_s, u":/translations"_s)) {
        m_translator = std::move(translator);
    }
    m_isOwn = locale.isEmpty();
}

QString PaperWords::operator()(const char *text) const
{
    if (m_isOwn) {
        return QCoreApplication::translate("Papers", text);
    }
    const QString translated = m_translator ? m_translator->translate("Papers", text) : QString();
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

int Papers::sheets() const
{
    int count = 0;
    for (const PaperPart &part : parts) {
        count += part.sheets();
    }
    return count;
}

std::unique_ptr<QTextDocument> previewOf(const Papers &papers, int mostSheets, int mostRows)
{
    Words words;
    Sheet sheet;
    int sheets = 0;
    for (const PaperPart &part : papers.parts) {
        for (int i = 0; i < part.sheets() && sheets < mostSheets; ++i) {
            if (sheets++ > 0) {
                sheet.newPage();
            }
            add(sheet, papers, part, i, words, mostRows);
        }
    }
    return sheet.take();
}

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

Result<void> paintPapers(QPagedPaintDevice &device, const Papers &papers, const PaperWatch &watch, int first, int last)
{
    Pages pages(device, first, last);
    if (!pages.isOpen()) {
        return failure(ErrorKind::Storage, QCoreApplication::translate("Papers", "The printer takes nothing."));
    }
    Words words;
    for (const PaperPart &part : papers.parts) {
        for (int i = 0; i < part.sheets(); ++i) {
            if (watch.isStopped && watch.isStopped()) {
                return failure(ErrorKind::Cancelled, QCoreApplication::translate("Papers", "Stopped"));
            }
            Sheet sheet;
            add(sheet, papers, part, i, words, std::numeric_limits<int>::max());
            pages.add(*sheet.take());
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
                done = paintPapers(*printer, papers, watch, printer->fromPage(), printer->toPage());
            }
            return done;
        });
    });
}

} // namespace qm::ui
