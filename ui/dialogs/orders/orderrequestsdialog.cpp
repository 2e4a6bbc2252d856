// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/orderrequestsdialog.h"

#include "ui/dialogs/review/requestpanel.h"
#include "ui/shell/session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace qm::ui {

using namespace Qt::StringLiterals;

OrderRequestsDialog::OrderRequestsDialog(const Session &session,
                                         std::vector<std::pair<QString, sync::PlannedRequest>> requests,
                                         QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Requests of the plan"));
    auto *panel = new RequestPanel(session.profile().connection.baseUrl, this);
    panel->tellPlanned(std::move(requests));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::medium);
    layout->addWidget(panel, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::large, 0, space::large, 0);
    auto *close = makeButton(tr("Close"), {}, true, this);
    close->setObjectName("closeRequests"_L1);
    row->addStretch(1);
    row->addWidget(close);
    layout->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const QSize room = (parent ? parent->window()->size() : QSize(1'440, 900)) - QSize(40, 40);
    resize(QSize(widened(560, fontMetrics()), widened(560, fontMetrics())).boundedTo(room));
}

} // namespace qm::ui
