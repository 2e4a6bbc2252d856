// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/importdialog.h"

#include "tables/whendone.h"
#include "ui/dialogs/review/reviewnote.h"
#include "ui/shell/session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/spokenitem.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>
#include <utility>

// What the dialog does; how it is put together stands in importdialogbuild.cpp.

namespace qm::ui {

using namespace Qt::StringLiterals;
using imports::Field;
using imports::FileKind;

void ImportDialog::take(const QString &path)
{
    m_path = path;
    m_isNew = true;
    for (QComboBox *box : {m_encoding, m_separator, m_sheet}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    m_name->setText(QFileInfo(path).fileName());
    lookAgain();
}

void ImportDialog::lookAgain()
{
    m_pause.stop();
    m_fields.reset();
    m_seen.reset();
    m_preview.setSeen(nullptr);
    m_trouble->hide();
    m_said->setText(tr("Looking at the file"));
    m_work.look(m_path, options());
    updateStage();
}

void ImportDialog::checkAgain()
{
    m_pause.stop();
    m_seen.reset();
    m_preview.setSeen(nullptr);
    m_trouble->hide();
    m_said->setText(tr("Reading the file"));
    m_work.setRelative(kind() == FileKind::Stock && m_relative->isChecked());
    m_work.check(options());
    updateStage();
}

FileKind ImportDialog::kind() const
{
    return FileKind(m_kinds->current());
}

imports::ImportOptions ImportDialog::options() const
{
    imports::ImportOptions options;
    options.kind = kind();
    if (m_encoding->currentIndex() > 0) {
        options.encoding = imports::Encoding(m_encoding->currentData().toInt());
    }
    options.separator = m_separator->currentData().toChar();
    options.sheet = m_sheet->currentIndex() > 0 ? m_sheet->currentText() : QString();
    options.sourceCode = m_source->currentData().toString();
    options.mark = changes::DecimalMark(m_mark->currentData().toInt());
    options.fields = m_fields;
    return options;
}

void ImportDialog::showLook(const imports::FileLook &look)
{
    m_look = look;
    if (std::exchange(m_isNew, false)) {
        const std::optional<FileKind> guessed = imports::guessKind(look.headers);
        // A list of prices that lies about where stock is looked at is one of prices.
        m_kinds->setCurrent(int(guessed.value_or(m_likely.value_or(FileKind::Stock))));
        const QSignalBlocker quiet(m_sheet);
        m_sheet->clear();
        m_sheet->addItem(tr("The first"));
        m_sheet->addItems(look.sheets);
    }
    m_sheetHolder->setVisible(look.isSpreadsheet && look.sheets.size() > 1);
    m_encodingHolder->setVisible(!look.isSpreadsheet);
    m_separatorHolder->setVisible(!look.isSpreadsheet);
    m_encoding->setItemText(0, tr("Found: %1").arg(toString(look.encoding)));
    const int separator = m_separator->findData(look.separator);
    m_separator->setItemText(
        0, tr("Found: %1").arg(separator > 0 ? m_separator->itemText(separator) : QString(look.separator)));
    // Qt has one form for all numbers of bytes.
    m_size->setText(look.bytes < 1'000 ? tr("%Ln byte(s)", nullptr, int(look.bytes))
                                       : QLocale().formattedDataSize(look.bytes));
    m_preview.setLook(look);
    fillColumns();
    m_previewTable->resizeColumnsToContents();
    checkAgain();
}

void ImportDialog::fillColumns()
{
    constexpr int most = 200;
    const imports::Columns columns = imports::guessColumns(kind(), m_look.headers);
    const int count = std::min(most, int(m_look.headers.size()));
    m_columns->setRowCount(0);
    m_columns->setRowCount(count);
    for (int i = 0; i < count; ++i) {
        QString example;
        for (const imports::TableRow &row : m_look.rows) {
            if (std::size_t(i) < row.cells.size() && !row.cells[std::size_t(i)].text.trimmed().isEmpty()) {
                example = row.cells[std::size_t(i)].text.left(100).simplified();
                break;
            }
        }
        m_columns->setItem(i, 0, new SpokenItem(m_look.headers[i].left(100).simplified()));
        m_columns->setItem(i, 1, new SpokenItem(example));
        // Boxes of rows that follow each other do not touch.
        auto *holder = new QWidget(m_columns);
        auto *line = new QHBoxLayout(holder);
        line->setContentsMargins(boxMargin, boxMargin, boxMargin, boxMargin);
        QComboBox *box = makeFieldBox(i, columns.columns[std::size_t(i)].field);
        line->addWidget(box);
        m_columns->setCellWidget(i, 2, holder);
    }
    m_sourceHolder->setVisible(kind() == FileKind::Stock && !columns.has(Field::SourceCode));
    m_relative->setVisible(kind() == FileKind::Stock);
    m_markHolder->setVisible(kind() != FileKind::Attributes);
}

QComboBox *ImportDialog::makeFieldBox(int row, std::optional<Field> field)
{
    auto *box = new QComboBox(m_columns);
    box->addItem(tr("left out"), -1);
    for (const Field each : imports::fieldsFor(kind())) {
        box->addItem(fieldText(each), int(each));
    }
    box->setCurrentIndex(std::max(0, box->findData(field ? int(*field) : -1)));
    box->setAccessibleName(tr("What the column %1 stands for").arg(m_look.headers[row].simplified()));
    connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::fieldsChosen);
    return box;
}

void ImportDialog::fieldsChosen()
{
    std::vector<std::optional<Field>> fields(std::size_t(m_look.headers.size()));
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const int chosen = m_columns->cellWidget(row, 2)->findChild<QComboBox *>()->currentData().toInt();
        fields[std::size_t(row)] = chosen >= 0 ? std::optional(Field(chosen)) : std::nullopt;
    }
    m_fields = std::move(fields);
    m_sourceHolder->setVisible(kind() == FileKind::Stock && !std::ranges::count(*m_fields, Field::SourceCode));
    m_pause.start();
}

QString ImportDialog::fieldText(Field field)
{
    switch (field) {
    case Field::Sku:
        return tr("SKU");
    case Field::SourceCode:
        //: Where stock is; a column of a file
        return tr("Source");
    case Field::Quantity:
        return tr("Quantity");
    case Field::Status:
        return tr("In stock");
    case Field::StoreView:
        return tr("Store view");
    case Field::StoreId:
        return tr("Id of the store view");
    case Field::Price:
        return tr("Price");
    case Field::Cost:
        return tr("Cost");
    case Field::SpecialPrice:
        return tr("Special price");
    case Field::PriceFrom:
        return tr("Special price from");
    case Field::PriceTo:
        return tr("Special price until");
    case Field::Website:
        return tr("Website");
    case Field::WebsiteId:
        return tr("Id of the website");
    case Field::CustomerGroup:
        return tr("Customer group");
    case Field::TierQuantity:
        return tr("Tier price from quantity");
    case Field::TierPrice:
        return tr("Tier price");
    case Field::PriceType:
        //: Fixed amount or percentage; a column of a file
        return tr("Kind of tier price");
    case Field::Attribute:
        return tr("the attribute of that name");
    }
    return toString(field);
}

void ImportDialog::showSeen(const ImportSeen &seen)
{
    m_seen = seen;
    m_preview.setSeen(&*m_seen);
    m_previewTable->resizeColumnsToContents();
    m_refusals.setRefused(seen.refused);
    m_refusalTable->resizeColumnsToContents();
    m_views->setText(1, tr("%Ln refused", nullptr, int(seen.refused.size())));
    m_views->button(1)->setObjectName(seen.refused.empty() ? "noneRefused"_L1 : "refusedRows"_L1);
    m_write->setEnabled(!seen.refused.empty());
    QStringList parts{tr("%Ln row(s)", nullptr, int(seen.rows))};
    if (seen.same > 0) {
        parts << tr("%Ln value(s) are as the shop has them", nullptr, int(seen.same));
    }
    if (!seen.refused.empty()) {
        parts << tr("%Ln refused", nullptr, int(seen.refused.size()));
    }
    if (seen.busy > 0) {
        parts << tr("%Ln on their way to the shop stay", nullptr, int(seen.busy));
    }
    if (const QStringList left = seen.columns.leftOut(); !left.isEmpty()) {
        parts << tr("%Ln column(s) are left out", nullptr, int(left.size()));
    }
    m_said->setText(parts.join(u" · "_s));
    m_replace->setChecked(false); // it was said of other cells
    m_replace->setVisible(seen.held > 0);
    m_replace->setText(tr("Replace what %1 has staged in %Ln cell(s)", nullptr, int(seen.held)).arg(seen.holder));
    updateStage();
}

void ImportDialog::showError(const Error &error)
{
    m_isStaging = false;
    m_said->setText({});
    m_trouble->tell(tr("Nothing can be staged of it"), error.text(), {});
    m_refusals.setRefused({});
    m_views->setText(1, tr("Refused"));
    m_write->setEnabled(false);
    m_replace->hide();
    updateStage();
}

void ImportDialog::updateStage()
{
    const qint64 held = m_seen && m_replace->isVisibleTo(this) && m_replace->isChecked() ? m_seen->held : 0;
    const qint64 count = m_seen ? m_seen->staged + held : 0;
    m_stage->setText(tr("Stage %Ln change(s)", nullptr, int(count)));
    m_stage->setEnabled(count > 0 && !m_work.isBusy());
    m_bar->setVisible(m_work.isBusy());
    m_cancel->setText(m_work.isBusy() ? tr("Stop") : tr("Cancel"));
    m_cancel->setEnabled(!m_isStaging);
    m_write->setEnabled(m_seen && !m_seen->refused.empty() && !m_work.isBusy());
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a file"), QFileInfo(m_path).path(), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::take);
    dialog->open();
}

void ImportDialog::chooseTarget()
{
    auto *dialog = new QFileDialog(this, tr("Write the refused rows to a file"), QFileInfo(m_path).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    //: Behind the name of a file: the rows of it that were refused
    dialog->selectFile(QFileInfo(m_path).completeBaseName() + u'-' + tr("refused") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &target) {
        m_said->setText(tr("Writing the refused rows"));
        m_work.writeRefused(target);
    });
    dialog->open();
}

void ImportDialog::readSources()
{
    tables::whenDone(m_session.cache().read<tables::ShopNames>(&tables::readShopNames), this,
                     [this](const Result<tables::ShopNames> &names) {
                         const QSignalBlocker quiet(m_source);
                         const QHash<QString, QString> sources = names ? names->sources : QHash<QString, QString>();
                         QStringList codes = sources.keys();
                         codes.sort();
                         for (const QString &code : std::as_const(codes)) {
                             m_source->addItem(u"%1 (%2)"_s.arg(sources.value(code).simplified(), code), code);
                         }
                         m_source->setCurrentIndex(codes.size() == 1 ? 1 : 0);
                         take(m_path);
                     });
}

void ImportDialog::stopOrLeave()
{
    if (!m_work.isBusy()) {
        reject();
        return;
    }
    m_work.stop();
    m_said->setText({});
    m_trouble->tell(tr("Stopped"), tr("Nothing of the file is staged."),
                    {{tr("Read it again"), [this] { lookAgain(); }}});
    updateStage();
}

void ImportDialog::reject()
{
    if (!m_isStaging) { // that ends in a moment, and what it did is told
        QDialog::reject();
    }
}

void ImportDialog::done(int result)
{
    m_work.stop();
    QDialog::done(result);
}

} // namespace qm::ui
