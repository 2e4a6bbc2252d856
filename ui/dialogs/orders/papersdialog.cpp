// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/papersdialog.h"

#include "cache/mirror.h"
#include "tables/whendone.h"
#include "ui/shell/orderdesk.h"
#include "ui/shell/session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paperview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

PapersDialog::PapersDialog(Session &session, const QList<qint64> &orders, bool slips, QWidget *parent,
                           QStringList shipments)
    : QDialog(parent)
    , m_session(session)
    , m_from(std::make_shared<PaperOrders>())
    , m_slips(slips)
    , m_toRead(orders.size())
    , m_said(new PlainLabel(tr("Reading the local copy"), this))
    , m_bar(new QProgressBar(this))
    , m_cancel(makeButton(tr("Stop"), {}, false, this))
    , m_view(new PaperView(this))
    , m_save(makeButton(tr("Save as PDF…"), {}, false, this))
    , m_print(makeButton(tr("Print…"), {}, true, this))
{
    m_from->orders = orders;
    m_from->shipments = std::move(shipments);
    m_worker.setMaxThreadCount(1);
    setWindowTitle(slips ? tr("Packing slips of %Ln order(s)", nullptr, int(orders.size()))
                         : tr("Pick list for %Ln order(s)", nullptr, int(orders.size())));
    m_view->setAccessibleName(windowTitle());
    m_said->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    if (!slips) {
        auto *shelves = new QHBoxLayout;
        buildShelves(shelves);
        layout->addLayout(shelves);
    }
    layout->addWidget(m_view, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_said, 1);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(widened(120, fontMetrics()));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, int(orders.size()));
    row->addWidget(m_bar);
    auto *close = makeButton(tr("Close"), {}, false, this);
    for (QPushButton *button : {m_cancel, close, m_save, m_print}) {
        button->setAutoDefault(button == m_print);
        row->addWidget(button);
    }
    m_cancel->hide();
    m_print->setObjectName("print"_L1);
    m_print->setDefault(true);
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    layout->addLayout(row);
    resize(widened(760, fontMetrics()), widened(620, fontMetrics()));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PapersDialog::save);
    connect(m_print, &QPushButton::clicked, this, &PapersDialog::print);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_writing.requestStop(); });
    constexpr int tick = 100; // ms
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_bar->setValue(*m_sheets); });
    read();
}

PapersDialog::~PapersDialog()
{
    for (StopSource *each : {&m_stop, &m_making, &m_writing}) {
        each->requestStop();
    }
    m_worker.waitForDone();    // at the next order or page
    m_view->setPaper(nullptr); // those that it shows go before it
}

void PapersDialog::read()
{
    constexpr int atOnce = 8; // whole orders that are held at a time
    readSourceNames();
    for (int i = 0; i < atOnce; ++i) {
        readNext();
    }
}

void PapersDialog::readNext()
{
    if (m_readBegun == m_from->orders.size()) {
        return;
    }
    const qint64 id = m_from->orders[m_readBegun++];
    tables::whenDone(tables::readOrderRecord(m_session.cache(), id, m_stop.token()), this,
                     [this, id](Result<tables::OrderRecord> record) { take(id, std::move(record)); });
}

void PapersDialog::readSourceNames()
{
    using Names = QHash<QString, QString>;
    auto names = m_session.cache().read<Names>([](sqlite::Database &database) -> Result<Names> {
        Names found;
        sqlite::Rows rows = database.rows("select source_code, name from source where name is not null and name != ''");
        while (rows.next()) {
            found.insert(rows.text(0), rows.text(1));
        }
        const Result<void> done = rows.finished();
        return done ? Result<Names>(std::move(found)) : Result<Names>(failure(done.error()));
    });
    tables::whenDone(std::move(names), this, [this](Result<Names> found) {
        m_sourceNames = found ? std::move(*found) : Names();
        if (m_isReady) {
            make();
        }
    });
}

void PapersDialog::take(qint64 id, Result<tables::OrderRecord> record)
{
    if (record) {
        for (Shipment &shipment : record->shipments) {
            shipment.shippingLabel.clear(); // a whole PDF
        }
        tables::OrderRecord kept; // what papers are made of
        kept.order = std::move(record->order);
        kept.locale = std::move(record->locale);
        kept.shipments = std::move(record->shipments);
        m_from->records.insert(id, std::move(kept));
    }
    m_bar->setValue(int(m_from->orders.size() - --m_toRead));
    if (m_toRead > 0) {
        readNext();
    } else if (m_slips) {
        make();
    } else {
        readShelves();
        plan();
    }
}

void PapersDialog::plan()
{
    OrderDesk *desk = OrderDesk::of(m_session);
    if (desk == nullptr) {
        make();
        return;
    }
    m_said->setText(tr("Asking the shop from where the goods leave"));
    connect(desk, &OrderDesk::planProgressed, this, [this](const sync::PlanningProgress &progress) {
        if (m_from->plans.empty() && !m_isReady) {
            m_bar->setRange(0, int(progress.of));
            m_bar->setValue(int(progress.done));
        }
    });
    orders::OrderWish wish;
    wish.kind = OrderActionKind::Shipment;
    std::vector<sync::OrderWishes> wanted;
    for (const qint64 id : std::as_const(m_from->orders)) {
        wanted.push_back({id, {wish}});
    }
    tables::whenDone(desk->plan(wanted, m_stop.token()), this, [this](Result<std::vector<orders::OrderPlan>> plans) {
        if (plans) {
            m_from->plans = std::move(*plans);
        } else {
            m_unplanned = plans.error().text();
        }
        make();
    });
}

void PapersDialog::buildShelves(QHBoxLayout *row)
{
    m_shelf = new QComboBox(this);
    m_shelf->setAccessibleName(tr("Shelf attribute"));
    m_shelf->addItem(tr("none"), QString());
    auto *label = new PlainLabel(tr("Shelf attribute"), this);
    label->setBuddy(m_shelf);
    row->addWidget(label);
    row->addWidget(m_shelf);
    row->addStretch(1);
    using Pairs = std::vector<std::pair<QString, QString>>;
    auto attributes = m_session.cache().read<Pairs>([](sqlite::Database &database) -> Result<Pairs> {
        Pairs found;
        sqlite::Rows rows = database.rows("select attribute_code, ifnull(label, attribute_code) from attribute where "
                                          "is_user_defined = 1 and frontend_input in ('text', 'select') order by 2");
        while (rows.next()) {
            found.emplace_back(rows.text(0), rows.text(1));
        }
        const Result<void> done = rows.finished();
        return done ? Result<Pairs>(std::move(found)) : Result<Pairs>(failure(done.error()));
    });
    tables::whenDone(std::move(attributes), this, [this](const Result<Pairs> &found) {
        static const QRegularExpression likely(u"shelf|\\bbin|location|lagerplatz|magazijn"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        for (const auto &[code, text] : found.value_or(Pairs())) {
            m_shelf->addItem(text, code);
            if (m_shelf->currentIndex() == 0 && code.contains(likely)) {
                m_shelf->setCurrentIndex(m_shelf->count() - 1);
            }
        }
        connect(m_shelf, &QComboBox::currentIndexChanged, this, &PapersDialog::readShelves);
        readShelves();
    });
}

/// What the chosen attribute says of each product of these orders, once they are read.
void PapersDialog::readShelves()
{
    if (m_toRead > 0) {
        return;
    }
    if (m_isReady) {
        m_making.requestStop();
        ++m_round; // what is being made by now is without them
        takeAway();
    }
    const QString code = m_shelf->currentData().toString();
    QStringList skus;
    for (const tables::OrderRecord &record : std::as_const(m_from->records)) {
        for (const OrderItem &item : record.order.items) {
            skus << item.sku.text();
        }
    }
    skus.removeDuplicates();
    using Shelves = QHash<QString, QString>;
    auto shelves = m_session.cache().read<Shelves>([code, skus](sqlite::Database &database) -> Result<Shelves> {
        Shelves found;
        sqlite::Rows rows = database.rows(
            "select p.sku, ifnull(o.label, v.value) from json_each(?) j cross join product p on p.sku = j.value "
            "join product_value v on v.product_id = p.entity_id and v.store_id = 0 and v.attribute_code = ? "
            "left join attribute_option o on o.attribute_code = v.attribute_code and o.value = v.value "
            "where v.value is not null",
            cache::jsonList(skus), code);
        while (rows.next()) {
            found.insert(rows.text(0).toCaseFolded(), rows.text(1));
        }
        const Result<void> done = rows.finished();
        return done ? Result<Shelves>(std::move(found)) : Result<Shelves>(failure(done.error()));
    });
    tables::whenDone(std::move(shelves), this, [this, code](Result<Shelves> found) {
        if (code != m_shelf->currentData().toString()) {
            return; // another one is on its way
        }
        m_shelves = found ? std::move(*found) : Shelves();
        if (m_isReady) {
            make();
        }
    });
}

} // namespace qm::ui
