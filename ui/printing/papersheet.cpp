// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/papersheet.h"

#include "tables/celltext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

// What stands on a paper, as a document.

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;
using tables::quantityText;

constexpr double pointsSmall = 8.5;
constexpr double pointsText = 10;
constexpr double pointsTitle = 16;
constexpr std::size_t rowsOfSheet = 1'000; ///< of a pick list

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
                 int sheetIndex, int mostRows)
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
    const auto first = std::size_t(sheetIndex) * rowsOfSheet;
    for (const orders::PickRow &row :
         std::span(place.rows).subspan(first).first(std::min(rowsOfSheet, place.rows.size() - first))) {
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

void add(Sheet &sheet, const Papers &papers, const PaperPart &part, int index, PaperLanguages &words, int mostRows)
{
    if (index < part.listSheets()) {
        addPickList(sheet, *part.list, papers.sourceNames.value(part.source, part.source), papers.shopName, index,
                    mostRows);
        return;
    }
    const PrintedSlip &slip = part.slips[std::size_t(index - part.listSheets())];
    addSlip(sheet, slip.slip, words.try_emplace(slip.locale, slip.locale).first->second);
}

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

int PaperPart::listSheets() const
{
    return list ? std::max(1, int((list->rows.size() + rowsOfSheet - 1) / rowsOfSheet)) : 0;
}

int Papers::sheets() const
{
    int count = 0;
    for (const PaperPart &part : parts) {
        count += part.sheets();
    }
    return count;
}

std::unique_ptr<QTextDocument> sheetOf(const Papers &papers, const PaperPart &part, int index, PaperLanguages &words)
{
    Sheet sheet;
    add(sheet, papers, part, index, words, std::numeric_limits<int>::max());
    return sheet.take();
}

std::unique_ptr<QTextDocument> previewOf(const Papers &papers, int mostSheets, int mostRows)
{
    PaperLanguages words;
    Sheet sheet;
    int sheets = 0;
    for (const PaperPart &part : papers.parts) {
        for (int i = 0; i < part.sheets() && sheets < mostSheets; ++i) {
            if (i > 0 && i < part.listSheets()) {
                continue; // how a list begins says how it is
            }
            if (sheets++ > 0) {
                sheet.newPage();
            }
            add(sheet, papers, part, i, words, mostRows);
        }
    }
    return sheet.take();
}

} // namespace qm::ui
