// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/tracking.h"

#include "changes/numberinput.h"
#include "domain/csv.h"
#include "imports/columns.h"
#include "imports/csvreader.h"
#include "imports/trackingcolumns.h"
#include "imports/trackinggroups.h"
#include "imports/xlsxreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace qm::imports {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Tracking)
};

using Fields = std::vector<std::optional<TrackingField>>;

TrackingReason reasonOf(changes::RefusalReason reason)
{
    switch (reason) {
    case changes::RefusalReason::Formula:
        return TrackingReason::Formula;
    case changes::RefusalReason::Shortened:
        return TrackingReason::Shortened;
    case changes::RefusalReason::Empty:
        return TrackingReason::Empty;
    case changes::RefusalReason::ExtraCells:
        return TrackingReason::ExtraCells;
    default:
        return TrackingReason::NotANumber;
    }
}

/// Yes and no as people of the countries write it; nothing of both: neither.
std::optional<bool> yesOrNo(const QString &text)
{
    constexpr std::array yes{"yes"_L1, "y"_L1, "1"_L1, "true"_L1, "ja"_L1, "oui"_L1};
    constexpr std::array no{"no"_L1, "n"_L1, "0"_L1, "false"_L1, "nee"_L1, "nein"_L1, "non"_L1};
    const QString word = text.toLower();
    if (std::ranges::find(yes, word) != yes.end()) {
        return true;
    }
    return std::ranges::find(no, word) != no.end() ? std::optional(false) : std::nullopt;
}

/// Turns one row after the other into lines or refusals.
class Collector
{
public:
    Collector(TrackingFile &file, Fields fields)
        : m_file(file)
        , m_fields(std::move(fields))
    {}

    void add(const TableRow &row)
    {
        keepCells(row);
        ++m_file.count;
        if (std::optional<TrackingRefusal> refusal = take(row)) {
            refusal->row = row.number;
            m_file.refused.push_back(std::move(*refusal));
            m_leftOut.push_back(std::move(m_left));
            m_leftOut.back().row = std::move(m_row);
        } else {
            m_file.rows.push_back(std::move(m_row));
        }
    }

    /// Of all rows.
    [[nodiscard]] qint64 heldCells() const { return m_heldCells; }

    void finish()
    {
        const std::vector<TrackingRefusal> waiting = takeIncomplete(m_file.rows, std::move(m_leftOut));
        m_file.refused.insert(m_file.refused.end(), waiting.begin(), waiting.end());
        std::ranges::stable_sort(m_file.refused, {}, &TrackingRefusal::row);
    }

private:
    /// To the last in which something stands, and no further than there are columns: a row may end in thousands of
    /// empty ones.
    void keepCells(const TableRow &row)
    {
        std::size_t count = std::min(row.cells.size(), m_fields.size());
        while (count > 0 && row.cells[count - 1].text.isEmpty()) {
            --count;
        }
        QStringList cells;
        cells.reserve(qsizetype(count));
        for (std::size_t i = 0; i < count; ++i) {
            const bool isAmount = m_fields[i] == TrackingField::Quantity;
            cells.append(isAmount ? amountText(row.cells[i], changes::DecimalMark::Either) : row.cells[i].text);
        }
        m_heldCells += cells.size();
        m_file.cells.push_back({row.number, std::move(cells)});
    }

    /// The first thing that is wrong. What stands behind it is read, too: it tells which parcel the row is of.
    [[nodiscard]] std::optional<TrackingRefusal> take(const TableRow &row)
    {
        m_row = {};
        m_row.row = row.number;
        m_left = {};
        m_left.because = row.number;
        std::optional<TrackingRefusal> found = extraCells(row);
        QString carrier;
        for (std::size_t i = 0; i < m_fields.size() && i < row.cells.size(); ++i) {
            if (!m_fields[i]) {
                continue;
            }
            const QString text = row.cells[i].text.trimmed();
            std::optional<TrackingReason> reason = wrong(row.cells[i], text, *m_fields[i]);
            if (!reason && *m_fields[i] == TrackingField::Carrier) {
                carrier = text;
            } else if (!reason) {
                reason = keep(*m_fields[i], row.cells[i], text);
            }
            if (reason) {
                m_left.isNumberUnknown = m_left.isNumberUnknown || *m_fields[i] == TrackingField::TrackNumber;
                m_left.isSourceUnknown = m_left.isSourceUnknown || *m_fields[i] == TrackingField::SourceCode;
                found = found ? found : TrackingRefusal{0, *m_fields[i], *reason, text, {}};
            }
        }
        if (found) {
            return found;
        }
        if (m_row.orderNumber.isEmpty()) {
            return TrackingRefusal{0, TrackingField::OrderNumber, TrackingReason::Empty, {}, {}};
        }
        if (m_row.quantity && m_row.sku.isEmpty()) {
            return TrackingRefusal{0, TrackingField::Sku, TrackingReason::NoSku, m_row.quantity->toString(), {}};
        }
        m_row.carrierCode = carrierCodeOf(carrier);
        if (m_row.title.isEmpty()) {
            m_row.title = carrier;
        }
        return std::nullopt;
    }

    /// Cells of which nobody knows what they are: of which parcel the row is, neither.
    [[nodiscard]] std::optional<TrackingRefusal> extraCells(const TableRow &row)
    {
        if (row.cells.empty() || row.cells.back().reason != changes::RefusalReason::ExtraCells) {
            return std::nullopt;
        }
        m_left.isNumberUnknown = true;
        m_left.isSourceUnknown = true;
        const TrackingField last = m_fields.back().value_or(TrackingField::OrderNumber);
        return TrackingRefusal{0, last, TrackingReason::ExtraCells, row.cells.back().text, {}};
    }

    /// What no cell may be, whatever it stands for.
    [[nodiscard]] static std::optional<TrackingReason> wrong(const TableCell &cell, const QString &text,
                                                             TrackingField field)
    {
        constexpr qsizetype keptDigits = 15; // of a spreadsheet's number
        constexpr qsizetype longest = 255;   // of the shop's columns
        if (cell.reason) {
            return reasonOf(*cell.reason);
        }
        const std::optional<changes::RefusalReason> left =
            field == TrackingField::Comment ? std::nullopt : changes::leftBySpreadsheet(text);
        if (left) {
            return reasonOf(*left);
        }
        if (cell.isNumber && text.size() > keptDigits && field != TrackingField::Quantity) {
            return TrackingReason::Shortened;
        }
        return field != TrackingField::Comment && text.size() > longest ? std::optional(TrackingReason::TooLong)
                                                                        : std::nullopt;
    }

    [[nodiscard]] std::optional<TrackingReason> keep(TrackingField field, const TableCell &cell, const QString &text)
    {
        switch (field) {
        case TrackingField::OrderNumber:
            m_row.orderNumber = text.startsWith(u'#') ? text.mid(1) : text;
            break;
        case TrackingField::StoreView:
            m_row.storeView = text;
            break;
        case TrackingField::Sku:
            m_row.sku = text;
            break;
        case TrackingField::Quantity:
            return keepQuantity(amountText(cell, changes::DecimalMark::Either));
        case TrackingField::Carrier:
            break;
        case TrackingField::Title:
            m_row.title = text;
            break;
        case TrackingField::TrackNumber:
            m_row.trackNumber = text;
            break;
        case TrackingField::SourceCode:
            m_row.sourceCode = text;
            break;
        case TrackingField::Notify:
            m_row.notify = yesOrNo(text);
            return text.isEmpty() || m_row.notify ? std::nullopt : std::optional(TrackingReason::NotYesOrNo);
        case TrackingField::Comment:
            m_row.comment = text;
            break;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<TrackingReason> keepQuantity(const QString &text)
    {
        if (text.trimmed().isEmpty()) {
            return std::nullopt;
        }
        const auto number = changes::readNumber(text, changes::DecimalMark::Either);
        if (!number) {
            return reasonOf(number.error());
        }
        if (number->value <= Decimal()) {
            return TrackingReason::NotPositive;
        }
        m_row.quantity = number->value;
        return std::nullopt;
    }

    TrackingFile &m_file;
    Fields m_fields;
    TrackingRow m_row;
    LeftOutRow m_left; ///< what is not understood of the row
    std::vector<LeftOutRow> m_leftOut;
    qint64 m_heldCells = 0;
};

bool isFilled(const TableRow &row)
{
    return std::ranges::any_of(row.cells, [](const TableCell &cell) { return !cell.text.trimmed().isEmpty(); });
}

Result<bool> nextFilled(TableReader &reader, TableRow &row)
{
    Result<bool> found = reader.next(row);
    while (found && *found && !isFilled(row)) {
        found = reader.next(row);
    }
    return found;
}

/// \a separator: of a text file; null: it is none.
Result<TrackingFile> readRows(TableReader &reader, QChar separator, const TrackingOptions &options,
                              const StopToken &stop)
{
    TableRow row;
    Result<bool> found = nextFilled(reader, row);
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return failure(ErrorKind::Validation, Words::tr("The file is empty."));
    }
    TrackingFile file;
    for (const TableCell &cell : row.cells) {
        file.headers.append(cell.text.trimmed());
    }
    Result<Fields> fields = matchTracking(file.headers);
    if (!fields) {
        return failure(fields.error());
    }
    for (qsizetype i = 0; i < file.headers.size(); ++i) {
        const QString &header = file.headers.at(i);
        if (!(*fields)[std::size_t(i)] && !header.isEmpty() && header != refusedColumnHeader &&
            header != refusedReasonHeader) {
            file.leftOut.append(header);
        }
    }
    Collector collector(file, std::move(*fields));
    for (found = nextFilled(reader, row); found && *found; found = nextFilled(reader, row)) {
        if (stop.stopRequested()) {
            return failure(ErrorKind::Cancelled, Words::tr("Stopped"));
        }
        if (file.count >= options.limits.rows) {
            return failure(
                ErrorKind::Validation,
                Words::tr("The file has more than %1 rows. Cut it into several files.").arg(options.limits.rows));
        }
        if (!separator.isNull()) {
            markExtraCells(row, file.headers.size(), separator);
        }
        collector.add(row);
        if (collector.heldCells() > options.limits.heldCells) {
            return failure(ErrorKind::Validation,
                           Words::tr("The file has more cells than can be imported at once. Take away columns that "
                                     "are not of parcels, or cut it into several files."));
        }
    }
    collector.finish();
    return found ? Result<TrackingFile>(std::move(file)) : Result<TrackingFile>(failure(found.error()));
}

} // namespace

Result<TrackingFile> readTrackingFile(const QString &path, const TrackingOptions &options, const StopToken &stop)
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
        const auto reader = XlsxReader::open(path, options.sheet, options.limits);
        return reader ? readRows(**reader, {}, options, stop) : Result<TrackingFile>(failure(reader.error()));
    }
    const auto reader = CsvReader::open(file, {options.encoding, options.separator, options.limits}, stop);
    return reader ? readRows(**reader, (*reader)->separator(), options, stop)
                  : Result<TrackingFile>(failure(reader.error()));
}

Result<void> writeRefused(const QString &path, const TrackingFile &file, const std::vector<TrackingRefusal> &refused)
{
    std::vector<qsizetype> kept; // an earlier writeRefused()'s own columns are made anew
    QStringList line;
    for (qsizetype i = 0; i < file.headers.size(); ++i) {
        if (file.headers.at(i) != refusedColumnHeader && file.headers.at(i) != refusedReasonHeader) {
            kept.push_back(i);
            line.append(csv::neutralised(file.headers.at(i)));
        }
    }
    line << refusedColumnHeader << refusedReasonHeader;
    QByteArray text = "\xEF\xBB\xBF" + csv::record(line).toUtf8(); // spreadsheets want the mark to see UTF-8
    QHash<qint64, const TrackingRefusal *> byRow;
    for (const TrackingRefusal &each : refused) {
        if (!isSkip(each.reason)) {
            byRow.insert(each.row, &each);
        }
    }
    for (const TrackingFile::Cells &row : file.cells) {
        const TrackingRefusal *found = byRow.value(row.row, nullptr);
        if (found == nullptr) {
            continue;
        }
        line.clear();
        for (const qsizetype column : kept) {
            line.append(csv::neutralised(row.cells.value(column)));
        }
        line << toString(found->column) << csv::neutralised(explain(*found));
        text += csv::record(line).toUtf8();
    }
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size() || !target.commit()) {
        return failure(ErrorKind::Storage,
                       Words::tr("The file %1 cannot be written: %2").arg(path, target.errorString()));
    }
    return {};
}

} // namespace qm::imports
