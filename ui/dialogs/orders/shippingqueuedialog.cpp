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
#include "ui/widgets/spokenitem.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>
#include <map>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOrders = 5'000;
enum Column { SourceColumn, AgeColumn, OrderColumn, CustomerColumn, PiecesColumn, PlacedColumn };

} // namespace

ShippingQueueDialog::ShippingQueueDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_source(new QComboBox(this))
    , m_table(new QTableWidget(0, PlacedColumn + 1, this))
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
    //: Column titles; “Age”: how long ago the order was placed
    m_table->setHorizontalHeaderLabels(
        {tr("Source"), tr("Age"), tr("Order"), tr("Customer"), tr("To ship"), tr("Purchased")});
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
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ShippingQueueDialog::update);
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

/// One source is a group by its code; those that leave several are one, and those that cannot leave.
QString ShippingQueueDialog::groupOf(const tables::QueuedOrder &order) const
{
    return order.sources.isEmpty() ? u"-"_s : order.sources.size() > 1 ? u"+"_s : u'=' + order.sources.front();
}

QString ShippingQueueDialog::groupText(const tables::QueuedOrder &order) const
{
    if (order.sources.isEmpty()) {
        return tr("Cannot leave yet");
    }
    if (order.sources.size() > 1) {
        return tr("Several sources");
    }
    const QString &code = order.sources.front();
    return code.isEmpty() ? tr("The shop has no sources") : m_queue.sourceNames.value(code, code);
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
        const auto [group, isNew] = groups.try_emplace(groupOf(order), Group{groupText(order), 0, order.placedAt});
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
    const QString wanted = m_source->currentData().toString();
    const UtcTime now = m_session.clock().now();
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (const tables::QueuedOrder &order : m_queue.orders) {
        if (!wanted.isEmpty() && groupOf(order) != wanted) {
            continue;
        }
        QStringList names;
        for (const QString &code : order.sources) {
            names << m_queue.sourceNames.value(code, code);
        }
        const QString source = order.sources.size() > 1 ? names.join(u" + "_s)
                               : order.obstacle         ? orders::explain(*order.obstacle)
                                                        : groupText(order);
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const auto put = [this, row](int column, const QString &text) {
            auto *item = new SpokenItem(text);
            item->setToolTip(tables::plainToolTip(text));
            item->setTextAlignment((column == PiecesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        };
        put(SourceColumn, source);
        put(AgeColumn, tables::ageText(now.seconds() - order.placedAt.seconds()));
        put(OrderColumn, order.number);
        put(CustomerColumn, order.customer.simplified());
        put(PiecesColumn, tables::quantityText(order.pieces));
        put(PlacedColumn, tables::longTimeText(order.placedAt));
        m_table->item(row, OrderColumn)->setData(Qt::UserRole, order.orderId);
        m_table->item(row, SourceColumn)->setData(Qt::UserRole, !order.sources.isEmpty());
    }
    fitTable(*m_table);
    for (const int column : {int(SourceColumn), int(CustomerColumn)}) {
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
    if (rows.isEmpty()) {
        for (int row = 0; row < m_table->rowCount(); ++row) {
            if (m_table->item(row, SourceColumn)->data(Qt::UserRole).toBool()) {
                rows << row;
            }
        }
    }
    QList<qint64> orders;
    for (const int row : std::as_const(rows)) {
        orders << m_table->item(row, OrderColumn)->data(Qt::UserRole).toLongLong();
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
