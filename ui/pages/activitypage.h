// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/runlog.h"
#include "tables/runmodels.h"
#include "ui/pages/page.h"
#include "ui/pages/standing.h"
#include "ui/shell/session.h"

class QSplitter;

namespace qm::ui {

class Banner;
class PlainLabel;
class Segments;
class Settings;
class StateWidget;
class TableView;

/// What was done with the shop, also before the window was opened: each pull with the lines it had to say.
class ActivityPage : public Page
{
    Q_OBJECT
public:
    /// Of what \a log has; \a settings keep how the page was left. Both outlive it.
    ActivityPage(tables::RunLog &log, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] static QString name();
    [[nodiscard]] QString title() const override { return name(); }
    void open(Session &session) override;
    void close() override;
    void takeFocus() override;

    /// The newest run that ended, of its lines those that are no good; as soon as the runs are read.
    void showTrouble();
    /// What the last pull asked of what belongs to no list, also when it was answered with no.
    void showQuestion();
    /// What is shown of the log goes to the clipboard.
    void copyLog();
    [[nodiscard]] const tables::RunLog &log() const { return m_log; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void told(const QString &text);

private:
    void build();
    void place();
    void keepTaste();
    void restoreTaste();
    [[nodiscard]] QWidget *buildLog();
    void logChanged();
    void showRun();
    void readLines(qint64 runId);
    void chooseTrouble();
    void showBanner();
    void answer(const Standing::Offer &offer);
    void showLine();
    void chooseShow(tables::RunLinesModel::Show show);
    void updateButtons();

    Settings &m_settings;
    Session *m_session = nullptr;
    tables::RunLog &m_log;
    tables::RunsModel m_runs;
    tables::RunLinesModel m_lines;
    quint64 m_generation = 0;
    qint64 m_shownRun = 0;
    bool m_areLinesOld = false;  ///< they are read when somebody looks
    bool m_wantsTrouble = false; ///< showTrouble() waits for the runs
    bool m_isAnswered = false;   ///< what the last pull asked: everything stays
    int m_lastWidth = 0;         ///< that the last column of the runs needs
    int m_logAsked = 0;          ///< px in width when both were placed

    Banner *m_banner;
    QSplitter *m_splitter;
    TableView *m_runTable;
    TableView *m_lineTable;
    PlainLabel *m_logTitle;
    PlainLabel *m_line; ///< the current line in full
    Segments *m_shows;  ///< failed, warnings, all
    StateWidget *m_state;
};

} // namespace qm::ui
