// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/importfile.h"

#include "imports/csvreader.h"
#include "imports/xlsxreader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace qm::imports {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr auto emptyMark = "__EMPTY__VALUE__"_L1;

/// One row with its cells by what they stand for.
class RowView
{
public:
    RowView(const TableRow &row, const Columns &columns)
        : m_row(row)
        , m_columns(columns)
    {}

    /// Null where there is no such column.
    [[nodiscard]] QString text(Field field) const
    {
        for (std::size_t i = 0; i < m_columns.columns.size(); ++i) {
            if (m_columns.columns[i].field == field) {
                return i < m_row.cells.size() && !m_row.cells[i].text.isNull() ? m_row.cells[i].text : u""_s;
            }
        }
        return {};
    }
    [[nodiscard]] bool isEmpty(Field field) const { return text(field).trimmed().isEmpty(); }
    [[nodiscard]] bool isEmptied(Field field) const { return text(field) == emptyMark; }
    [[nodiscard]] qint64 number() const { return m_row.number; }
    [[nodiscard]] const TableRow &row() const { return m_row; }

private:
    const TableRow &m_row;
    const Columns &m_columns;
};

/// `2026-11-23T00:00:00Z`, as our lists print what the shop's clock reads, in the words of the shop.
QString shopTime(const QString &text)
{
    QString plain = text;
    return plain.size() == 20 && plain.endsWith(u'Z') && plain[10] == u'T' ? plain.left(19).replace(u'T', u' ') : plain;
}

/// `All Websites [EUR]` is how Magento's own export says it.
QString websiteOf(const QString &text)
{
    return text.startsWith("All Websites"_L1, Qt::CaseInsensitive) ? u"all"_s : text;
}

class Lines
{
public:
    /// \a isOfPrograms: commas part the cells, which no spreadsheet writes where they are decimal marks.
    Lines(const ImportOptions &options, Columns columns, bool isOfPrograms)
        : m_options(options)
    {
        m_made.columns = std::move(columns);
        m_made.style.mark = options.mark;
        // Programs write points, whatever the country.
        const bool hasPoints = m_made.columns.layout != Layout::Plain || options.kind == FileKind::Attributes;
        if (isOfPrograms && hasPoints && options.mark == changes::DecimalMark::Either) {
            m_made.style.mark = changes::DecimalMark::Point;
        }
    }

    void add(const TableRow &row)
    {
        const RowView view(row, m_made.columns);
        ++m_made.rows;
        if (isRefused(row)) {
            return;
        }
        switch (m_options.kind) {
        case FileKind::Stock:
            addStock(view);
            break;
        case FileKind::Prices:
            m_made.columns.isTier ? addTier(view) : addPrices(view);
            break;
        case FileKind::Attributes:
            addAttributes(view);
            break;
        }
    }

    Imported take()
    {
        switch (m_options.kind) {
        case FileKind::Stock:
            m_made.lines = std::move(m_stock);
            break;
        case FileKind::Prices:
            m_made.lines = m_made.columns.isTier ? editing::EditLines(std::move(m_tiers))
                                                 : editing::EditLines(std::move(m_prices));
            break;
        case FileKind::Attributes:
            m_made.lines = std::move(m_attributes);
            break;
        }
        return std::move(m_made);
    }

private:
    /// A formula, in a column that counts.
    bool isRefused(const TableRow &row)
    {
        for (std::size_t i = 0; i < row.cells.size() && i < m_made.columns.columns.size(); ++i) {
            const Column &column = m_made.columns.columns[i];
            if (row.cells[i].reason && column.field) {
                const QString name =
                    column.field == Field::Attribute ? column.header : QString(toString(*column.field));
                m_made.refused.push_back({row.number, name, *row.cells[i].reason, row.cells[i].text, {}});
                return true;
            }
        }
        return false;
    }

    void addStock(const RowView &row)
    {
        changes::StockLine line;
        line.row = row.number();
        line.sku = row.text(Field::Sku);
        line.sourceCode = m_made.columns.has(Field::SourceCode) ? row.text(Field::SourceCode) : m_options.sourceCode;
        line.isRemoval = row.isEmptied(Field::Quantity);
        line.quantity = line.isRemoval ? QString() : row.text(Field::Quantity);
        line.isInStock = row.text(Field::Status);
        m_stock.push_back(std::move(line));
    }

    void addPrices(const RowView &row)
    {
        const QString view = row.isEmpty(Field::StoreView) ? row.text(Field::StoreId) : row.text(Field::StoreView);
        bool isAny = false;
        const auto add = [&](Field field, CellKind kind) {
            if (!m_made.columns.has(field) || row.isEmpty(field)) {
                return;
            }
            isAny = true;
            changes::PriceLine line;
            line.row = row.number();
            line.kind = kind;
            line.sku = row.text(Field::Sku);
            line.storeView = view == "0"_L1 ? QString() : view;
            line.isRemoval = row.isEmptied(field);
            line.price = line.isRemoval ? QString() : row.text(field);
            if (kind == CellKind::SpecialPrice) {
                line.from = timeOf(row.text(Field::PriceFrom));
                line.to = timeOf(row.text(Field::PriceTo));
            }
            m_prices.push_back(std::move(line));
        };
        add(Field::Price, CellKind::BasePrice);
        add(Field::Cost, CellKind::Cost);
        add(Field::SpecialPrice, CellKind::SpecialPrice);
        if (!isAny) {
            m_made.refused.push_back({row.number(), u"price"_s, changes::RefusalReason::Empty, {}, {}});
        }
    }

    [[nodiscard]] QString timeOf(const QString &text) const
    {
        return text == emptyMark ? QString() : m_made.columns.layout == Layout::OwnExport ? shopTime(text) : text;
    }

    void addTier(const RowView &row)
    {
        changes::TierLine line;
        line.row = row.number();
        line.sku = row.text(Field::Sku);
        const QString website = row.isEmpty(Field::Website) ? row.text(Field::WebsiteId) : row.text(Field::Website);
        line.website = website == "0"_L1 ? QString() : websiteOf(website);
        line.customerGroup =
            m_made.columns.has(Field::CustomerGroup) ? row.text(Field::CustomerGroup) : u"ALL GROUPS"_s;
        line.quantity = row.text(Field::TierQuantity);
        line.isRemoval = row.isEmptied(Field::TierPrice);
        line.price = line.isRemoval ? QString() : row.text(Field::TierPrice);
        line.priceType = row.text(Field::PriceType);
        m_tiers.push_back(std::move(line));
    }

    void addAttributes(const RowView &row)
    {
        bool isAny = false;
        for (std::size_t i = 0; i < m_made.columns.columns.size() && i < row.row().cells.size(); ++i) {
            const Column &column = m_made.columns.columns[i];
            const QString &value = row.row().cells[i].text;
            if (column.field != Field::Attribute || value.isEmpty()) {
                continue; // as in Magento's own import: what is not there is left alone
            }
            isAny = true;
            m_attributes.push_back({row.number(), row.text(Field::Sku), row.text(Field::StoreView),
                                    column.header.trimmed(), value == emptyMark ? u""_s : value, false});
        }
        if (!isAny) {
            m_made.refused.push_back({row.number(), u"value"_s, changes::RefusalReason::Empty, {}, {}});
        }
    }

    const ImportOptions &m_options;
    Imported m_made;
    std::vector<changes::StockLine> m_stock;
    std::vector<changes::PriceLine> m_prices;
    std::vector<changes::TierLine> m_tiers;
    std::vector<changes::AttributeLine> m_attributes;
};

bool isBlank(const TableRow &row)
{
    return std::ranges::all_of(row.cells,
                               [](const TableCell &cell) { return cell.text.trimmed().isEmpty() && !cell.reason; });
}

/// The next row in which something stands.
Result<bool> nextFilled(TableReader &reader, TableRow &row)
{
    Result<bool> found = reader.next(row);
    while (found && *found && isBlank(row)) {
        found = reader.next(row);
    }
    return found;
}

Result<Imported> importRows(TableReader &reader, const ImportOptions &options, bool isOfPrograms, const StopToken &stop)
{
    TableRow row;
    Result<bool> found = nextFilled(reader, row);
    if (!found || !*found) {
        return failure(found ? Error{ErrorKind::Validation, 0, Words::tr("The file is empty."), {}, {}, {}, {}, -1}
                             : found.error());
    }
    QStringList headers;
    for (const TableCell &cell : row.cells) {
        headers.append(cell.text.trimmed());
    }
    Result<Columns> columns = matchColumns(options.kind, headers);
    if (!columns) {
        return failure(columns.error());
    }
    if (options.kind == FileKind::Stock && !columns->has(Field::SourceCode) && options.sourceCode.isEmpty()) {
        return failure(ErrorKind::Validation,
                       Words::tr("The first row names no column source_code. Add it, or say which source is meant."));
    }
    Lines lines(options, std::move(*columns), isOfPrograms);
    qint64 count = 0;
    for (found = nextFilled(reader, row); found && *found; found = nextFilled(reader, row)) {
        if (stop.stopRequested()) {
            return failure(ErrorKind::Cancelled, Words::tr("Stopped"));
        }
        if (++count > options.limits.rows) {
            return failure(
                ErrorKind::Validation,
                Words::tr("The file has more than %1 rows. Cut it into several files.").arg(options.limits.rows));
        }
        lines.add(row);
    }
    return found ? Result<Imported>(lines.take()) : Result<Imported>(failure(found.error()));
}

} // namespace

Result<Imported> importFile(const QString &path, const ImportOptions &options, const StopToken &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage, Words::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    }
    if (file.size() > options.limits.fileBytes) {
        return failure(ErrorKind::Validation,
                       Words::tr("The file has %1 MB; tables up to %2 MB can be imported. Cut it into several files.")
                           .arg(file.size() / (1024 * 1024))
                           .arg(options.limits.fileBytes / (1024 * 1024)));
    }
    if (file.peek(4) == "PK\x03\x04") {
        file.close();
        const Result<std::unique_ptr<XlsxReader>> reader = XlsxReader::open(path, options.sheet, options.limits);
        return reader ? importRows(**reader, options, false, stop) : Result<Imported>(failure(reader.error()));
    }
    const Result<std::unique_ptr<CsvReader>> reader =
        CsvReader::open(file, {options.encoding, options.separator, options.limits}, stop);
    return reader ? importRows(**reader, options, (*reader)->separator() == u',', stop)
                  : Result<Imported>(failure(reader.error()));
}

} // namespace qm::imports
