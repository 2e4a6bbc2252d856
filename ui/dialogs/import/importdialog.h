// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/importmodels.h"
#include "ui/dialogs/import/importwork.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTableWidget;

namespace qm::ui {

class FlowLayout;
class PlainLabel;
class ReviewNote;
class Segments;
class Session;

/// A CSV or XLSX on its way to staged changes: how it is read and what its columns stand for, found out and changeable;
/// its first rows with what would become of each; every row that is refused, with its column, which can be written to a
/// file. Good rows go on alone, as one set named after the file. Nothing reaches the shop.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a session outlives the dialog. \a likely: what files are about where it was asked for;
    /// nothing: as the file looks.
    ImportDialog(Session &session, const QString &path, std::optional<imports::FileKind> likely,
                 QWidget *parent = nullptr);

    void done(int result) override;
    void reject() override;
    /// For a dialog that asks for a file.
    [[nodiscard]] static QString fileFilter();

Q_SIGNALS:
    /// So many changes are staged now, in \a setId.
    void staged(qint64 setId, qint64 count, const QString &text);

private:
    static constexpr int boxMargin = 2; ///< px around a box in a row of the table

    void build();
    [[nodiscard]] QHBoxLayout *buildHead();
    [[nodiscard]] QWidget *buildChoices();
    void addChoice(FlowLayout &flow, QWidget *&holder, const QString &name, QWidget *field);
    [[nodiscard]] QWidget *buildRows();
    [[nodiscard]] QWidget *buildFoot();
    void connectWork();
    void readSources();

    void take(const QString &path);
    /// From the file on; the choice of columns is made anew.
    void lookAgain();
    void checkAgain();
    [[nodiscard]] imports::ImportOptions options() const;
    [[nodiscard]] imports::FileKind kind() const;
    void showLook(const imports::FileLook &look);
    void fillColumns();
    /// What the column in \a row of the table stands for, to be chosen.
    [[nodiscard]] QComboBox *makeFieldBox(int row, std::optional<imports::Field> field);
    [[nodiscard]] static QString fieldText(imports::Field field);
    void fieldsChosen();
    void showSeen(const ImportSeen &seen);
    void showError(const Error &error);
    void updateStage();
    void stopOrLeave();
    void chooseFile();
    void chooseTarget();

    Session &m_session;
    ImportWork m_work;
    ImportPreviewModel m_preview;
    ImportRefusalModel m_refusals;
    QString m_path;
    std::optional<imports::FileKind> m_likely;
    bool m_isStaging = false;
    bool m_isNew = true; ///< the file was not looked at yet: its kind is guessed
    imports::FileLook m_look;
    std::optional<std::vector<std::optional<imports::Field>>> m_fields; ///< as chosen; nothing: by the headers
    std::optional<ImportSeen> m_seen;
    QTimer m_pause;

    PlainLabel *m_name;
    PlainLabel *m_size;
    Segments *m_kinds;
    QWidget *m_encodingHolder = nullptr;
    QWidget *m_separatorHolder = nullptr;
    QWidget *m_sheetHolder = nullptr;
    QWidget *m_sourceHolder = nullptr;
    QWidget *m_markHolder = nullptr;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_sheet;
    QComboBox *m_source;
    QComboBox *m_mark;
    QCheckBox *m_relative;
    QTableWidget *m_columns;
    Segments *m_views;
    QStackedWidget *m_stack;
    QTableView *m_previewTable;
    QTableView *m_refusalTable;
    QPushButton *m_write;
    ReviewNote *m_trouble;
    PlainLabel *m_said;
    QProgressBar *m_bar;
    QCheckBox *m_replace;
    QPushButton *m_cancel;
    QPushButton *m_stage;
};

} // namespace qm::ui
