// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitypage.h"

#include "tables/celltext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statewidget.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostNotes = 5'000; ///< of one pull; the rest is in its count
}

ActivityPage::ActivityPage(QWidget *parent)
    : Page(parent)
    , m_model(new QStandardItemModel(this))
    , m_view(new QTreeView(this))
    , m_state(new StateWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    head->setSpacing(space::cell);
    head->addWidget(new PlainLabel(title(), FontUse::PanelTitle, QPalette::WindowText, this));
    head->addWidget(
        new PlainLabel(tr("since the window was opened"), FontUse::Secondary, QPalette::PlaceholderText, this), 1);
    layout->addLayout(head);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    m_model->setHorizontalHeaderLabels({tr("Time"), tr("What happened")});
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QTreeView::NoEditTriggers);
    m_view->setUniformRowHeights(true);
    m_view->setFont(fontFor(FontUse::Table, font()));
    m_view->header()->resizeSection(0, widened(180, fontMetrics()));
    m_view->setAccessibleName(title());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_state, 1);
    m_state->tell(u"activity"_s, tr("Nothing has been done yet"),
                  tr("Pulls appear here with everything they had to say."));
    m_view->hide();
}

QString ActivityPage::title() const
{
    return tr("Activity");
}

void ActivityPage::open(Session &session)
{
    m_session = &session;
    connect(&session, &Session::pullStarted, this, &ActivityPage::began);
    connect(&session, &Session::pullNoted, this, &ActivityPage::note);
    connect(&session, &Session::pullEnded, this, &ActivityPage::ended);
    if (session.isPulling()) {
        began();
    }
}

void ActivityPage::close()
{
    disconnect(m_session, nullptr, this, nullptr);
    m_session = nullptr;
}

void ActivityPage::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void ActivityPage::began()
{
    m_state->hide();
    m_view->show();
    auto *time = new QStandardItem(tables::longTimeText(m_session->clock().now()));
    auto *text = new QStandardItem(tr("Pull from %1, running").arg(m_session->profile().name));
    m_model->insertRow(0, {time, text});
    m_view->expand(m_model->index(0, 0));
    m_view->setCurrentIndex(m_model->index(0, 0));
}

void ActivityPage::note(const PullNote &note)
{
    QStandardItem *run = m_model->item(0, 0);
    if (run && run->rowCount() < mostNotes) {
        auto *text = new QStandardItem(note.text);
        if (note.isWarning) {
            text->setIcon(icon(u"warning"_s, IconTone::Warn));
        }
        run->appendRow({new QStandardItem(tables::longTimeText(note.time)), text});
    }
}

void ActivityPage::ended(const std::optional<Error> &error)
{
    if (QStandardItem *text = m_model->item(0, 1)) {
        const QString shop = m_session->profile().name;
        text->setText(!error ? tr("Pull from %1, done").arg(shop)
                      : error->kind == ErrorKind::Cancelled
                          ? tr("Pull from %1, canceled; what was read is kept").arg(shop)
                          : tr("Pull from %1 stopped: %2").arg(shop, error->text()));
        text->setIcon(error && error->kind != ErrorKind::Cancelled ? icon(u"warning"_s, IconTone::Bad) : QIcon());
    }
}

} // namespace qm::ui
