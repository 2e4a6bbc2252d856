// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/shippingqueuedialog.h"

#include "domain/clock.h"
#include "tables/celltext.h"
#include "tables/whendone.h"
#include "ui/shell/session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/smalltable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <map>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOrders = 5'000;

} // namespace

ShippingQueueDialog::ShippingQueueDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_source(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_said(new PlainLabel(tr("Reading the local copy"), this))
    , m_pick(makeButton({}, {}, false, this))
    , m_ship(makeButton({}, u"truck"_s, true, this))
{
    setWindowTitle(tr("To ship, by source and age"));
    build();
    update();
    read();
}

ShippingQueueDialog::~ShippingQueueDialog()
{
    m_stop.requestStop();
}

void ShippingQueueDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    auto *label = new PlainLabel(tr("Leaves from"), this);
    label->setBuddy(m_source);
    m_source->setAccessibleName(label->text());
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    head->addWidget(label);
    head->addWidget(m_source);
    head->addStretch(1);
    layout->addLayout(head);
    m_table->setModel(&m_rows);
    m_table->setAccessibleName(windowTitle());
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_table, 1);
    m_said->setWordWrap(true);
    layout->addWidget(m_said);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *close = makeButton(tr("Close"), {}, false, this);
    for (QPushButton *button : {close, m_pick, m_ship}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    layout->addLayout(row);
    const QSize room = (parentWidget() ? parentWidget()->window()->size() : QSize(1'440, 900)) - QSize(60, 40);
    resize(QSize(widened(940, fontMetrics()), widened(560, fontMetrics())).boundedTo(room));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_source, &QComboBox::currentIndexChanged, this, &ShippingQueueDialog::fillRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ShippingQueueDialog::update);
    connect(m_ship, &QPushButton::clicked, this, [this] {
        Q_EMIT shipmentWanted(chosen());
        accept();
    });
    connect(m_pick, &QPushButton::clicked, this, [this] {
        Q_EMIT pickListWanted(chosen());
        accept();
    });
}

void ShippingQueueDialog::read()
{
    tables::whenDone(tables::readShippingQueue(m_session.cache(), mostOrders, m_stop.token()), this,
                     [this](Result<tables::ShippingQueue> queue) {
                         if (queue) {
                             show(std::move(*queue));
                         } else {
                             m_said->setText(queue.error().text());
                         }
                     });
}

void ShippingQueueDialog::show(tables::ShippingQueue queue)
{
    m_queue = std::move(queue);
    fillSources();
    fillRows();
    QStringList said{tr("As the local copy has it; the oldest order takes its pieces first. The shop has the last word "
                        "when you ship.")};
    if (m_queue.isCut) {
        said << tr("Only the oldest %Ln order(s) are shown.", nullptr, mostOrders);
    }
    m_said->setText(m_queue.orders.empty() ? tr("Nothing waits to be shipped.") : said.join(u' '));
    m_table->setFocus();
}

void ShippingQueueDialog::fillSources()
{
    const QSignalBlocker quiet(m_source);
    m_source->clear();
    m_source->addItem(tr("All: %Ln order(s)", nullptr, int(m_queue.orders.size())), QString());
    struct Group
    {
        QString text;
        int count = 0;
        UtcTime oldest;
    };
    std::map<QString, Group> groups;
    QStringList inOrder;
    for (const tables::QueuedOrder &order : m_queue.orders) {
        const auto [group, isNew] = groups.try_emplace(QueueModel::groupOf(order),
                                                       Group{QueueModel::groupText(order, m_queue), 0, order.placedAt});
        if (isNew) {
            inOrder << group->first;
        }
        ++group->second.count;
        group->second.oldest = std::min(group->second.oldest, order.placedAt);
    }
    const UtcTime now = m_session.clock().now();
    for (const QString &key : std::as_const(inOrder)) {
        const Group &group = groups.at(key);
        //: %1: a source of stock; %2: an age, such as “5 days”
        m_source->addItem(tr("%1: %Ln order(s), the oldest %2", nullptr, group.count)
                              .arg(group.text, tables::ageText(now.seconds() - group.oldest.seconds())),
                          key);
    }
}

void ShippingQueueDialog::fillRows()
{
    m_rows.show(m_queue, m_source->currentData().toString(), m_session.clock().now());
    fitTable(*m_table);
    for (const int column : {int(QueueModel::SourceColumn), int(QueueModel::CustomerColumn)}) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widened(220, fontMetrics())));
    }
    update();
}

QList<qint64> ShippingQueueDialog::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        rows << index.row();
    }
    std::ranges::sort(rows);
    const bool isAll = rows.isEmpty(); // that can leave
    QList<qint64> orders;
    for (int i = 0; i < (isAll ? m_rows.rowCount() : int(rows.size())); ++i) {
        const tables::QueuedOrder &order = m_rows.orderAt(isAll ? i : rows[i]);
        if (!isAll || !order.sources.isEmpty()) {
            orders << order.orderId;
        }
    }
    return orders;
}

void ShippingQueueDialog::update()
{
    const int count = int(chosen().size());
    m_ship->setObjectName(m_queue.orders.empty() ? QString() : u"shipQueue"_s);
    m_ship->setText(tr("Ship %Ln order(s)…", nullptr, count));
    m_pick->setText(tr("Pick list for %Ln order(s)…", nullptr, count));
    m_ship->setEnabled(count > 0);
    m_pick->setEnabled(count > 0);
}

} // namespace qm::ui
