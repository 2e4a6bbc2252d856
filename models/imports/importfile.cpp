// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/importfile.h"

#include "domain/csv.h"
#include "imports/opentable.h"

#include <QCoreApplication>
#include <QHash>
#include <QSaveFile>

#include <algorithm>

namespace qm::imports {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr auto emptyMark = "__EMPTY__VALUE__"_L1;

/// What a column that stands for \a field has in \a cell. Numbers are as they are read; a SKU or a text that a
/// spreadsheet keeps as a number is what it shows.
QString textOf(const TableCell &cell, const std::optional<Field> &field, changes::DecimalMark mark)
{
    using enum Field;
    const bool isAmount = field == Quantity || field == Price || field == Cost || field == SpecialPrice ||
                          field == TierQuantity || field == TierPrice;
    return isAmount ? amountText(cell, mark) : cell.text;
}

/// One row with its cells by what they stand for.
class RowView
{
public:
    RowView(const TableRow &row, const Columns &columns, changes::DecimalMark mark)
        : m_row(row)
        , m_columns(columns)
        , m_mark(mark)
    {}

    /// Null where there is no such column.
    [[nodiscard]] QString text(Field field) const
    {
        for (std::size_t i = 0; i < m_columns.columns.size(); ++i) {
            if (m_columns.columns[i].field == field) {
                const bool isThere = i < m_row.cells.size() && !m_row.cells[i].text.isNull();
                return isThere ? textOf(m_row.cells[i], field, m_mark) : u""_s;
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
    changes::DecimalMark m_mark;
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
        const RowView view(row, m_made.columns, m_made.style.mark);
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
    /// A formula, in a column that counts; or cells of which nobody knows which column they are of.
    bool isRefused(const TableRow &row)
    {
        for (std::size_t i = 0; i < row.cells.size() && i < m_made.columns.columns.size(); ++i) {
            const Column &column = m_made.columns.columns[i];
            const std::optional<changes::RefusalReason> reason = row.cells[i].reason;
            if (reason && (column.field || *reason == changes::RefusalReason::ExtraCells)) {
                const bool isNamed = column.field && column.field != Field::Attribute;
                const QString name = isNamed ? QString(toString(*column.field)) : column.header;
                m_made.refused.push_back({row.number, name, *reason, row.cells[i].text, {}});
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
                line.keepsDates = true; // of which the file has no column
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
        return text == emptyMark ? u""_s : m_made.columns.layout == Layout::OwnExport ? shopTime(text) : text;
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
            const TableCell &cell = row.row().cells[i];
            const QString &value = cell.text;
            if (column.field != Field::Attribute || value.isEmpty()) {
                continue; // as in Magento's own import: what is not there is left alone
            }
            isAny = true;
            m_attributes.push_back({row.number(), row.text(Field::Sku), row.text(Field::StoreView),
                                    column.header.trimmed(), value == emptyMark ? u""_s : value, false, false,
                                    cell.isNumber});
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

Result<Columns> columnsOf(const ImportOptions &options, const QStringList &headers)
{
    Result<Columns> columns =
        options.fields ? chooseColumns(options.kind, headers, *options.fields) : matchColumns(options.kind, headers);
    if (columns && options.kind == FileKind::Stock && !columns->has(Field::SourceCode) &&
        options.sourceCode.isEmpty()) {
        return failure(ErrorKind::Validation,
                       Words::tr("The first row names no column source_code. Add it, or say which source is meant."));
    }
    return columns;
}

Result<Imported> importRows(OpenTable &table, const ImportOptions &options, const StopToken &stop,
                            const std::function<void(qint64)> &onRows)
{
    constexpr qint64 toldAfter = 4'096;
    const Result<QStringList> headers = table.headers();
    if (!headers) {
        return failure(headers.error());
    }
    Result<Columns> columns = columnsOf(options, *headers);
    if (!columns) {
        return failure(columns.error());
    }
    Lines lines(options, std::move(*columns), table.isOfPrograms());
    TableRow row;
    qint64 count = 0;
    Result<bool> found = table.next(row);
    for (; found && *found; found = table.next(row)) {
        if (stop.stopRequested()) {
            return failure(ErrorKind::Cancelled, Words::tr("Stopped"));
        }
        if (++count > options.limits.rows) {
            return failure(
                ErrorKind::Validation,
                Words::tr("The file has more than %1 rows. Cut it into several files.").arg(options.limits.rows));
        }
        if (onRows && count % toldAfter == 0) {
            onRows(count);
        }
        lines.add(row);
    }
    return found ? Result<Imported>(lines.take()) : Result<Imported>(failure(found.error()));
}

} // namespace

Result<FileLook> lookAtFile(const QString &path, const ImportOptions &options, qint64 most, const StopToken &stop)
{
    OpenTable table;
    if (const Result<void> opened = table.open(path, options, stop); !opened) {
        return failure(opened.error());
    }
    Result<QStringList> headers = table.headers();
    if (!headers) {
        return failure(headers.error());
    }
    FileLook look = table.look();
    look.headers = std::move(*headers);
    TableRow row;
    Result<bool> found = true;
    while (qint64(look.rows.size()) < most && (found = table.next(row)) && *found) {
        look.rows.push_back(row);
    }
    return found ? Result<FileLook>(std::move(look)) : Result<FileLook>(failure(found.error()));
}

Result<Imported> importFile(const QString &path, const ImportOptions &options, const StopToken &stop,
                            const std::function<void(qint64)> &onRows)
{
    OpenTable table;
    const Result<void> opened = table.open(path, options, stop);
    return opened ? importRows(table, options, stop, onRows) : Result<Imported>(failure(opened.error()));
}

Result<qint64> writeRefusedRows(const QString &path, const ImportOptions &options,
                                const std::vector<changes::Refusal> &refused, const QString &target,
                                const StopToken &stop)
{
    QMultiHash<qint64, const changes::Refusal *> byRow;
    for (const changes::Refusal &each : refused) {
        byRow.insert(each.row, &each);
    }
    OpenTable table;
    Result<void> done = table.open(path, options, stop);
    const Result<QStringList> headers = done ? table.headers() : Result<QStringList>(failure(done.error()));
    if (!headers) {
        return failure(headers.error());
    }
    const Result<Columns> columns = columnsOf(options, *headers);
    QList<qsizetype> kept;
    QStringList first;
    for (qsizetype i = 0; i < headers->size(); ++i) {
        if (headers->at(i) != refusedColumnHeader && headers->at(i) != refusedReasonHeader) {
            kept << i;
            first << csv::neutralised(headers->at(i));
        }
    }
    QSaveFile file(target);
    const auto failed = [&file, &target] {
        return failure(ErrorKind::Storage,
                       Words::tr("The file %1 cannot be written: %2").arg(target, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly)) {
        return failed();
    }
    file.write("\xEF\xBB\xBF"); // spreadsheets want the mark to see UTF-8
    file.write(csv::record(first << refusedColumnHeader << refusedReasonHeader).toUtf8());
    qint64 count = 0;
    TableRow row;
    Result<bool> found = table.next(row);
    for (; found && *found; found = table.next(row)) {
        if (stop.stopRequested()) {
            return failure(ErrorKind::Cancelled, Words::tr("Stopped"));
        }
        QList<const changes::Refusal *> reasons = byRow.values(row.number);
        if (reasons.isEmpty()) {
            continue;
        }
        std::ranges::reverse(reasons); // the hash gives the last one first
        QStringList line;
        for (const qsizetype at : std::as_const(kept)) {
            const auto place = std::size_t(at);
            const std::optional<Field> field = columns ? columns->columns[place].field : std::nullopt;
            line << csv::neutralised(place < row.cells.size() ? textOf(row.cells[place], field, options.mark)
                                                              : QString());
        }
        QStringList names;
        QStringList texts;
        for (const changes::Refusal *each : std::as_const(reasons)) {
            names << each->column;
            texts << changes::explain(*each);
        }
        names.removeDuplicates();
        line << csv::neutralised(names.join(u' ')) << csv::neutralised(texts.join(u' '));
        file.write(csv::record(line).toUtf8());
        ++count;
    }
    if (!found) {
        return failure(found.error());
    }
    return file.commit() ? Result<qint64>(count) : Result<qint64>(failed());
}

} // namespace qm::imports
