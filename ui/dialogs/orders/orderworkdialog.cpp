// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/orderworkdialog.h"

#include "tables/celltext.h"
#include "tables/whendone.h"
#include "ui/dialogs/orders/orderrequestsdialog.h"
#include "ui/dialogs/orders/orderworkform.h"
#include "ui/dialogs/orders/plantable.h"
#include "ui/shell/orderdesk.h"
#include "ui/shell/session.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QProgressBar>
#include <QTime>

#include <algorithm>
#include <iterator>
#include <utility>

// What is planned. How it goes to the shop: orderworkpush.cpp; how it looks: orderworklayout.cpp, orderworkshow.cpp.

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of many orders only what the rows of a plan show: thousands may be chosen.
tables::OrderRecord shownOf(const tables::OrderRecord &whole)
{
    tables::OrderRecord shown;
    shown.order.entityId = whole.order.entityId;
    shown.order.state = whole.order.state;
    shown.storeName = whole.storeName;
    for (const OrderItem &item : whole.order.items) {
        OrderItem own;
        own.itemId = item.itemId;
        own.sku = item.sku;
        own.name = item.name;
        own.qtyOrdered = item.qtyOrdered;
        own.qtyShipped = item.qtyShipped;
        shown.order.items.push_back(std::move(own));
    }
    const auto &assignments = whole.order.extensionAttributes.shippingAssignments;
    if (!assignments.empty() && assignments.front().shipping.address) {
        const OrderAddress &to = *assignments.front().shipping.address;
        OrderAddress own;
        own.countryId = to.countryId;
        own.postcode = to.postcode;
        own.city = to.city;
        shown.order.extensionAttributes.shippingAssignments.emplace_back().shipping.address = std::move(own);
    }
    return shown;
}

} // namespace

OrderWorkDialog::~OrderWorkDialog()
{
    m_stop.requestStop();
}

bool OrderWorkDialog::isLive() const
{
    return m_session.profile().environment == Environment::Live;
}

bool OrderWorkDialog::isConfirmed() const
{
    return m_payments.empty() || m_money->isChecked();
}

void OrderWorkDialog::connectDesk()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(400); // ms: typing goes on
    connect(&m_pause, &QTimer::timeout, this, &OrderWorkDialog::plan);
    connect(&m_model, &PlanModel::edited, this, &OrderWorkDialog::update);
    // Later: an editor is still open that the new plan takes away.
    connect(&m_model, &PlanModel::sourceWanted, this, &OrderWorkDialog::leaveFrom, Qt::QueuedConnection);
    connect(&m_desk, &OrderDesk::planProgressed, this, [this](const sync::PlanningProgress &progress) {
        if (m_step == Step::Planning) {
            m_bar->setRange(0, int(progress.of));
            m_bar->setValue(int(progress.done));
        }
    });
    connect(&m_desk, &OrderDesk::pushProgressed, this,
            [this](const sync::OrderPushProgress &progress, const sync::OrderPushedLine &line) {
                m_bar->setRange(0, int(progress.of));
                m_bar->setValue(int(progress.done));
                m_said->setText(tr("%1 of %2").arg(QLocale().toString(progress.done), QLocale().toString(progress.of)));
                m_model.setOutcome(line);
            });
    connect(&m_desk, &OrderDesk::pushEnded, this, [this](const OrderPushEnd &end) { pushed(end.report); });
}

/// The copy knows what the orders' lines are called; with one order also what can be asked about it.
void OrderWorkDialog::readRecords()
{
    constexpr int atOnce = 8; // whole orders that are held at a time
    m_toRead = m_wanted.orders.size();
    readNames();
    if (m_toRead == 0) {
        begin();
    }
    for (int i = 0; i < atOnce; ++i) {
        readNextRecord();
    }
}

void OrderWorkDialog::readNextRecord()
{
    if (m_readBegun == m_wanted.orders.size()) {
        return;
    }
    const qint64 id = m_wanted.orders[m_readBegun++];
    tables::whenDone(tables::readOrderRecord(m_session.cache(), id, m_stop.token()), this,
                     [this, id](Result<tables::OrderRecord> record) {
                         if (record) {
                             m_records.insert(id, isOne() ? std::move(*record) : shownOf(*record));
                         }
                         --m_toRead;
                         m_toRead == 0 ? begin() : readNextRecord();
                     });
}

/// What the copy calls the sources, and which statuses its orders have in which state.
void OrderWorkDialog::readNames()
{
    struct Names
    {
        QHash<QString, QString> sources;
        std::vector<std::pair<QString, QString>> choices; ///< enabled ones, by their names
        QHash<QString, QStringList> statuses;
    };
    auto names = m_session.cache().read<Names>([](sqlite::Database &database) -> Result<Names> {
        Names found;
        sqlite::Rows sources = database.rows(
            "select source_code, ifnull(nullif(name, ''), source_code) n, enabled from source order by n");
        while (sources.next()) {
            found.sources.insert(sources.text(0), sources.text(1));
            if (sources.integer(2) != 0) {
                found.choices.emplace_back(sources.text(0), sources.text(1));
            }
        }
        if (const Result<void> done = sources.finished(); !done) {
            return failure(done.error());
        }
        sqlite::Rows statuses = database.rows(
            "select distinct status, (select state from sales_order where sales_order.status = order_count.status "
            "limit 1) from order_count where orders > 0 and status is not null order by status");
        while (statuses.next()) {
            found.statuses[statuses.text(1)].append(statuses.text(0));
        }
        const Result<void> done = statuses.finished();
        return done ? Result<Names>(std::move(found)) : Result<Names>(failure(done.error()));
    });
    tables::whenDone(std::move(names), this, [this](Result<Names> found) {
        if (found) {
            m_model.setSourceNames(std::move(found->sources));
            m_sourceChoices = std::move(found->choices);
            if (m_form != nullptr) {
                m_form->setSources(m_sourceChoices);
            }
            m_desk.setStatuses(std::move(found->statuses));
            takeStatuses();
        }
    });
}

void OrderWorkDialog::takeStatuses()
{
    if (m_form == nullptr || m_wanted.kind != OrderActionKind::Status) {
        return;
    }
    QStringList own;
    for (const tables::OrderRecord &record : std::as_const(m_records)) {
        own += m_desk.statuses().value(record.order.state);
    }
    own.removeDuplicates();
    own.sort();
    m_form->setStatuses(own);
    planSoon();
}

void OrderWorkDialog::leaveFrom(qint64 orderId, const QString &source)
{
    if (m_step > Step::Planned) {
        return; // what goes to the shop is as it was looked at
    }
    m_sources.insert(orderId, source);
    m_table->setFocus(); // what was pressed is about to go
    planSoon();
}

void OrderWorkDialog::leaveOut(const std::vector<int> &rows)
{
    m_table->setFocus();
    for (const int row : rows) {
        m_model.setIncluded(row, false);
    }
}

void OrderWorkDialog::begin()
{
    if (m_wanted.wishes.empty() && !m_wanted.refused) {
        showForm();
    }
    plan();
}

std::vector<sync::OrderWishes> OrderWorkDialog::wishes() const
{
    std::vector<sync::OrderWishes> all = m_wanted.wishes;
    if (m_form != nullptr) {
        orders::OrderWish wish = m_form->wish();
        if (wish.kind == OrderActionKind::Comment && wish.remark.text.isEmpty()) {
            wish.remark.text = u"…"_s; // it is typed after the plan; without it nothing goes (PlanModel)
        }
        for (const qint64 id : m_wanted.orders) {
            std::vector<orders::OrderWish> own = m_fromFile.value(id, {wish});
            if (const auto typed = m_pieces.constFind(id); typed != m_pieces.cend() && !m_fromFile.contains(id)) {
                std::vector<orders::WantedLine> &lines = own.front().lines.emplace();
                std::ranges::copy_if(*typed, std::back_inserter(lines),
                                     [](const orders::WantedLine &line) { return line.isAll || line.qty > Decimal(); });
            }
            for (orders::OrderWish &each : own) {
                each.remark = wish.remark; // e-mails too: as it is ticked here, and not as the file has it
            }
            all.push_back({id, std::move(own)});
        }
    }
    for (sync::OrderWishes &one : all) {
        const bool isOfFile = m_form == nullptr || m_fromFile.contains(one.orderId);
        one.onceOf = isOfFile && !m_twice->isChecked() ? m_wanted.file : QString();
        for (orders::OrderWish &wish : one.wishes) {
            wish.sourceCode = m_sources.value(one.orderId, wish.sourceCode);
            wish.remark.notify = wish.remark.notify && (m_form != nullptr || m_mails->isChecked());
        }
    }
    return all;
}

void OrderWorkDialog::planSoon()
{
    m_isFresh = false;
    m_step = Step::Planning;
    m_pause.start();
    update();
}

/// No plan depends on what is said with it: the shop is not asked again for every word that is typed.
void OrderWorkDialog::takeRemark()
{
    if (m_isFresh) {
        m_model.setRemark(m_form->remark());
        update();
    } // otherwise planned() takes it
}

void OrderWorkDialog::takeCarrier()
{
    if (m_isFresh) {
        m_model.setCarrier(carrier());
        update();
    }
}

QString OrderWorkDialog::carrier() const
{
    return m_carrier->isHidden() ? m_form->carrier() : m_carrier->currentText().trimmed();
}

/// Everything but what writes: planned once more from the shop as it is now.
void OrderWorkDialog::dryRun()
{
    m_isDry = !hasFailed(); // what failed is tried again, whatever it was
    plan();
}

/// Whether the shop could not be asked: what was typed is there still, and a plan of it is all that is missing.
bool OrderWorkDialog::hasFailed() const
{
    return m_step == Step::Planning && !m_isAsking && !m_pause.isActive() &&
           (m_form == nullptr || m_form->objection().isEmpty());
}

/// As the dry run found the orders; what is typed since is in it.
void OrderWorkDialog::showRequests()
{
    auto *dialog = new OrderRequestsDialog(m_session, m_model.plannedRequests(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OrderWorkDialog::plan()
{
    m_pause.stop();
    m_stop.requestStop();
    m_stop = StopSource();
    m_step = Step::Planning;
    m_isAsking = false;
    m_money->setChecked(false);      // it was said of another plan
    const quint64 round = ++m_round; // also when nothing is asked: what comes yet is of what stood there before
    const QString wrong = m_form != nullptr ? m_form->objection() : QString();
    if (!wrong.isEmpty()) {
        m_isDry = false;
        m_said->setText(wrong);
        update();
        return;
    }
    m_said->setText(tr("Reading the orders from the shop"));
    m_isAsking = true;
    tables::whenDone(m_desk.plan(wishes(), m_stop.token()), this,
                     [this, round](Result<std::vector<orders::OrderPlan>> plans) {
                         if (round == m_round && m_step == Step::Planning && !m_pause.isActive()) {
                             planned(std::move(plans));
                         }
                     });
    update();
}

void OrderWorkDialog::planned(Result<std::vector<orders::OrderPlan>> plans)
{
    m_isAsking = false;
    if (!plans) {
        m_isDry = false;
        m_said->setText(plans.error().text());
        update();
        return;
    }
    if (m_wanted.refused) {
        const int rows = m_wanted.refused(*plans);
        m_refused->setVisible(rows > 0);
        m_refused->setText(tr("Save %Ln refused row(s)…", nullptr, rows));
    }
    showShippedBefore(*plans);
    if (m_form != nullptr && plans->size() == 1 && m_form->setSeparately(plans->front().separately)) {
        planSoon(); // other lines than were asked for
        return;
    }
    m_step = Step::Planned;
    m_isFresh = true;
    const orders::OrderPlan *before = m_model.planAt(m_table->currentIndex().row());
    const qint64 looked = before != nullptr ? before->order.entityId : 0;
    m_model.setWantedSources(m_sources, m_form != nullptr ? m_form->wish().sourceCode : QString());
    m_model.show(std::move(*plans), m_records);
    if (m_form != nullptr) {
        m_model.setRemark(m_form->remark());
        if (!carrier().isEmpty()) {
            m_model.setCarrier(carrier());
        }
    }
    const bool isDry = std::exchange(m_isDry, false);
    m_said->setText(
        isDry ? tr("Dry run at %1: nothing was sent. What the shop itself refuses is known when it is sent.")
                    .arg(QLocale().toString(QTime::currentTime(), u"HH:mm:ss"_s))
        : m_wanted.note.isEmpty() ? tr("Read from the shop just now; each order is read again before its request.")
                                  : m_wanted.note);
    m_table->measureColumns();
    if (m_model.rowCount() > 0) { // the order that was looked at: what is said below is of the current one
        m_table->setCurrentIndex(m_model.index(std::max(0, m_model.rowOf(looked)), PlanModel::OrderColumn));
    }
    update();
    fitToOne();
}

} // namespace qm::ui
