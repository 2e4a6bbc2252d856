// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/runmodels.h"

#include "tables/celltext.h"
#include "tables/listmodel.h"
#include "tables/spoken.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace qm::tables {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Runs)
};

bool fits(ledger::RunLevel level, RunLinesModel::Show show)
{
    return show == RunLinesModel::Show::All ||
           (show == RunLinesModel::Show::Failed ? level == ledger::RunLevel::Failed : level != ledger::RunLevel::Info);
}

/// What both tables answer alike. \a status: the code of a chip, when the column has one.
QVariant common(int role, const QString &text, bool isNumber, const QString &status)
{
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case ListModel::LoadedRole:
        return true;
    case ListModel::TypeRole:
        return int(status.isEmpty() ? cache::ColumnType::Text : cache::ColumnType::Code);
    case ListModel::ColumnRole:
        return status.isEmpty() ? QString() : u"status"_s;
    case ListModel::ValueRole:
        return status;
    default:
        return {};
    }
}

QString tookText(const ledger::Run &run)
{
    if (!run.endedAt) {
        return {};
    }
    const qint64 seconds = std::max<qint64>(0, run.endedAt->seconds() - run.startedAt.seconds());
    const QLocale locale;
    return seconds < 120 ? Words::tr("%1 s").arg(locale.toString(seconds))
                         : Words::tr("%1 min").arg(locale.toString(seconds / 60));
}

} // namespace

QString runWord(const QString &code)
{
    if (code == "done"_L1) {
        return Words::tr("Done");
    }
    if (code == "failed"_L1) {
        return Words::tr("Failed");
    }
    if (code == "canceled"_L1) {
        return Words::tr("Canceled");
    }
    if (code == "running"_L1) {
        return Words::tr("Running");
    }
    if (code == "open"_L1) {
        return Words::tr("No end known");
    }
    if (code == "cutoff"_L1) {
        return Words::tr("Cut off");
    }
    if (code == "warning"_L1) {
        return Words::tr("Warning");
    }
    return code == "info"_L1 ? Words::tr("Done") : code;
}

void RunsModel::setRuns(std::vector<ledger::Run> runs, qint64 running, bool othersRun)
{
    const bool same = runs.size() == m_runs.size() &&
                      std::equal(runs.begin(), runs.end(), m_runs.begin(),
                                 [](const ledger::Run &a, const ledger::Run &b) { return a.id == b.id; });
    if (!same) {
        beginResetModel();
    }
    m_runs = std::move(runs);
    m_running = running;
    m_othersRun = othersRun;
    if (!same) {
        endResetModel();
    } else if (!m_runs.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); // the selection stays
    }
}

int RunsModel::rowOf(qint64 id) const
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [id](const ledger::Run &each) { return each.id == id; });
    return found == m_runs.end() ? -1 : int(found - m_runs.begin());
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RunsModel::outcome(const ledger::Run &run) const
{
    if (run.result) {
        return toString(*run.result);
    }
    return run.id == m_running ? u"running"_s : isCutOff(run) ? u"cutoff"_s : u"open"_s;
}

bool RunsModel::isCutOff(const ledger::Run &run) const
{
    return !run.result && run.id != m_running && !m_othersRun;
}

QString runTitle(const QString &kind)
{
    //: A kind of run in the activity (nouns)
    return kind == "pull"_L1     ? Words::tr("Pull")
           : kind == "resync"_L1 ? Words::tr("Read again")
           : kind == "push"_L1   ? Words::tr("Push")
                                 : kind.simplified();
}

QString RunsModel::text(const ledger::Run &run, int column) const
{
    const QLocale locale;
    switch (column) {
    case Started:
        return longTimeText(run.startedAt);
    case What:
        return runTitle(run.kind);
    case Outcome:
        return runWord(outcome(run));
    case Lines:
        return locale.toString(run.lines);
    case Warnings:
        return run.warnings > 0 ? locale.toString(run.warnings) : u"–"_s;
    case Failed:
        return run.failed > 0 ? locale.toString(run.failed) : u"–"_s;
    case Took:
        return tookText(run);
    default:
        return {};
    }
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::AccessibleTextRole) {
        return spokenCell(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                          data(index, Qt::DisplayRole).toString());
    }
    const ledger::Run &it = run(index.row());
    if (role == ListModel::KeyRole) {
        return it.id;
    }
    return common(role, text(it, index.column()), index.column() >= Lines,
                  index.column() == Outcome ? outcome(it) : QString());
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((section >= Lines ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const QStringList titles{Words::tr("Started"),  Words::tr("What"),   Words::tr("Result"), Words::tr("Lines"),
                             Words::tr("Warnings"), Words::tr("Failed"), Words::tr("Took")};
    return role == Qt::DisplayRole ? titles.value(section) : QVariant();
}

void RunLinesModel::setLines(std::vector<ledger::RunLine> lines)
{
    if (lines == m_lines || addLines(lines)) {
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    filter();
    endResetModel();
}

/// Where \a lines are those that are there and some more, these come below: the chosen one and the place stay.
bool RunLinesModel::addLines(const std::vector<ledger::RunLine> &lines)
{
    const std::size_t before = m_lines.size();
    if (before == 0 || lines.size() <= before || !std::equal(m_lines.begin(), m_lines.end(), lines.begin())) {
        return false;
    }
    std::vector<std::size_t> shown;
    for (std::size_t i = before; i < lines.size(); ++i) {
        if (fits(lines[i].level, m_show)) {
            shown.push_back(i);
        }
    }
    if (!shown.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(shown.size()) - 1);
    }
    m_lines = lines;
    m_shown.insert(m_shown.end(), shown.begin(), shown.end());
    if (!shown.empty()) {
        endInsertRows();
    }
    return true;
}

void RunLinesModel::setShow(Show show)
{
    beginResetModel();
    m_show = show;
    filter();
    endResetModel();
}

void RunLinesModel::filter()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (fits(m_lines[i].level, m_show)) {
            m_shown.push_back(i);
        }
    }
}

qint64 RunLinesModel::count(Show show) const
{
    return std::count_if(m_lines.begin(), m_lines.end(),
                         [show](const ledger::RunLine &line) { return fits(line.level, show); });
}

QString RunLinesModel::asText() const
{
    QString text;
    for (const std::size_t at : m_shown) {
        const ledger::RunLine &line = m_lines[at];
        text += u"%1\t%2\t%3\t%4\n"_s.arg(QString::number(at + 1), line.at.toIso(), QString(toString(line.level)),
                                          line.text.simplified());
    }
    return text;
}

int RunLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RunLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RunLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::AccessibleTextRole) {
        return spokenCell(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                          data(index, Qt::DisplayRole).toString());
    }
    const ledger::RunLine &it = line(index.row());
    const QString level = toString(it.level);
    switch (index.column()) {
    case Line:
        return common(role, QLocale().toString(qulonglong(m_shown[std::size_t(index.row())] + 1)), true, {});
    case Time:
        return common(role, QLocale().toString(QDateTime::fromSecsSinceEpoch(it.at.seconds()), u"HH:mm:ss"), false, {});
    case Level:
        return common(role, runWord(level), false, level);
    default:
        return common(role, it.text.simplified(), false, {});
    }
}

QVariant RunLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const QStringList titles{Words::tr("Line"), Words::tr("Time"), Words::tr("Result"), Words::tr("What was said")};
    return role == Qt::DisplayRole ? titles.value(section) : QVariant();
}

} // namespace qm::tables
