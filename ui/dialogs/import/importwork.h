// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editdesk.h"
#include "imports/importfile.h"
#include "setup/errand.h"
#include "tables/changetext.h"

#include <QHash>

namespace qm::ui {

class Session;

/// What would become of a file, or has become.
struct ImportSeen
{
    enum class Fate { Staged, Same, Held, Busy, Refused };
    struct Row
    {
        Fate fate = Fate::Staged;
        QString text; ///< why it is refused, or whose change stays
        QString column;
    };

    imports::Columns columns;
    qint64 rows = 0;
    std::vector<changes::Refusal> refused; ///< by row
    qint64 staged = 0;                     ///< changes, without what follows them
    qint64 same = 0;                       ///< as the shop has it
    qint64 held = 0;                       ///< somebody else's change stays
    qint64 busy = 0;                       ///< on their way to the shop
    QString holder;
    qint64 setId = 0;
    QHash<qint64, Row> fates; ///< of the first rows of the file, by their numbers
};

/// Reads a file and checks it against the copy, again for each choice, stages it, and writes what was refused: on
/// threads of its own. For the window's thread, which waits for nothing; everything told is told there.
class ImportWork : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 looked = 200; ///< rows that are shown

    /// \a session outlives the work.
    explicit ImportWork(Session &session, QObject *parent = nullptr);

    /// Looks at the file as \a options say; told() or failed().
    void look(const QString &path, const imports::ImportOptions &options);
    /// Reads all of it and checks it; seen() or failed().
    void check(const imports::ImportOptions &options);
    /// Stages what check() found good, as one set named after the file; staged() or failed().
    void stage(bool replacesOthers);
    /// Writes the refused rows to a file; written() or failed().
    void writeRefused(const QString &target);
    /// What is going on ends, and says nothing any more.
    void stop();
    /// Whether `+5` and `-5` are so many more or less; of the next check().
    void setRelative(bool isRelative) { m_style.signsAreRelative = isRelative; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void told(const qm::imports::FileLook &look);
    void rowsRead(qint64 rows);
    void seen(const qm::ui::ImportSeen &seen);
    void staged(const qm::ui::ImportSeen &done);
    void written(qint64 rows, const QString &target);
    void failed(const qm::Error &error);
    void busyChanged();

private:
    struct Read;
    using Lines = std::shared_ptr<const editing::EditLines>;

    void begin();
    void end();
    void fail(const Error &error);
    void preview(const std::shared_ptr<Read> &read);
    [[nodiscard]] editing::EditRequest requestFor() const;

    Session &m_session;
    editing::EditDesk m_desk;
    setup::Errand m_errand;
    StopSource m_stop;
    quint64 m_round = 0;
    bool m_isBusy = false;
    QString m_path;
    imports::ImportOptions m_options;
    changes::InputStyle m_style;
    Lines m_lines;
    qint64 m_last = 0; ///< row that is shown
    std::vector<changes::Refusal> m_refused;
};

} // namespace qm::ui
