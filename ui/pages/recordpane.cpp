// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordpane.h"

#include <QLocale>

namespace qm::ui {

using namespace Qt::StringLiterals;

RecordPane::RecordPane(QWidget *parent)
    : DetailPane(parent)
{
    using namespace std::chrono_literals;
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms); // who walks through a list looks at none of it
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_session && m_key != 0 && isVisible()) {
            bringUpToDate(*m_session, m_key);
        }
    });
}

void RecordPane::bringUpToDate(Session &, qint64) {}

void RecordPane::remember(Session &, const std::vector<tables::EditDone::Step> &) {}

void RecordPane::show(Session &session, qint64 key, qsizetype selected)
{
    if (m_session != &session || m_key != key) {
        m_recordStop.requestStop();
        m_recordStop = StopSource();
        ++m_record;
    }
    m_session = &session;
    m_key = key;
    m_selected = selected;
    m_pause.start();
    refresh();
}

void RecordPane::refresh()
{
    if (m_session && m_key != 0) {
        m_stop.requestStop();
        m_stop = StopSource();
        read(*m_session, m_key, m_stop.token(), ++m_generation);
    }
}

void RecordPane::clear()
{
    m_recordStop.requestStop();
    ++m_record;
    m_stop.requestStop();
    ++m_generation;
    m_pause.stop();
    leave();
    m_session = nullptr;
    m_key = 0;
    m_shown = 0;
    tellNothing(tr("Nothing is chosen"));
}

void RecordPane::setStore(const tables::StoreChoice &choice)
{
    if (choice != m_store) {
        m_store = choice;
        refresh();
    }
}

void RecordPane::tellError(const Error &error)
{
    m_shown = 0;
    if (error.kind == ErrorKind::NotFound) {
        tellNothing(tr("The local copy does not have it any more"));
    } else if (error.kind != ErrorKind::Cancelled) {
        tellNothing(tr("The record cannot be read"));
        setHeading(title(), error.text());
    }
}

QString RecordPane::selectionText() const
{
    return m_selected > 1
               ? u" · "_s +
                     tr("1 of %1 selected", nullptr, int(m_selected)).arg(QLocale().toString(qlonglong(m_selected)))
               : QString();
}

} // namespace qm::ui
