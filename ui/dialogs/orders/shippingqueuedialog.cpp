// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/shippingqueuedialog.h"

#include "domain/clock.h"
#include "tables/celltext.h"
#include "tables/whendone.h"
#include "ui/dialogs/orders/shophead.h"
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
    , m_count(new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, this))
    , m_source(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_said(new PlainLabel(tr("Reading the local copy"), this))
    , m_leftOut(new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, this))
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
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new ShopHead(m_session.profile(), this);
    m_count->setObjectName("queueCount"_L1);
    head->tell(m_count);
    auto *label = new PlainLabel(tr("Leaves from"), this);
    label->setBuddy(m_source);
    m_source->setAccessibleName(label->text());
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    head->addTool(label);
    head->addTool(m_source);
    layout->addWidget(head);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(&m_rows);
    m_table->setAccessibleName(windowTitle());
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_table, 1);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::large, space::medium, space::large, space::medium);
    foot->setSpacing(space::cell);
    layout->addLayout(foot);
    m_said->setWordWrap(true);
    foot->addWidget(m_said);
    auto *row = new QHBoxLayout;
    m_leftOut->setObjectName("leftOut"_L1);
    m_leftOut->setWordWrap(true);
    row->addWidget(m_leftOut, 1);
    auto *close = makeButton(tr("Close"), {}, false, this);
    for (QPushButton *button : {close, m_pick, m_ship}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    foot->addLayout(row);
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
    QStringList said{tr("All orders in processing, whatever their status, as the local copy has them; the oldest order "
                        "takes its pieces first. The shop has the last word when you ship.")};
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
    constexpr int widest = 220; // a reason why an order cannot leave is a sentence
    fitTable(*m_table, widest);
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

int ShippingQueueDialog::stuck() const
{
    int count = 0;
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        count += m_rows.orderAt(row).sources.isEmpty() ? 1 : 0;
    }
    return count;
}

void ShippingQueueDialog::update()
{
    const int count = int(chosen().size());
    const int rows = m_rows.rowCount();
    const int others = m_table->selectionModel()->hasSelection() ? 0 : stuck();
    m_count->setText(tr("%Ln order(s) to ship", nullptr, rows));
    m_leftOut->setText(
        others == 0 ? QString()
                    : tr("Without %Ln order(s) that cannot leave yet: the column Source says why", nullptr, others));
    m_ship->setObjectName(m_queue.orders.empty() ? QString() : u"shipQueue"_s);
    m_ship->setText(tr("Ship %Ln order(s)…", nullptr, count));
    m_pick->setText(tr("Pick list for %Ln order(s)…", nullptr, count));
    m_ship->setEnabled(count > 0);
    m_pick->setEnabled(count > 0);
}

} // namespace qm::ui
