// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/papersdialog.h"

#include "cache/mirror.h"
#include "orders/obstacle.h"
#include "tables/whendone.h"
#include "ui/printing/papers.h"
#include "ui/shell/orderdesk.h"
#include "ui/shell/session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paperview.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

PapersDialog::PapersDialog(Session &session, const QList<qint64> &orders, bool slips, QWidget *parent,
                           QStringList shipments)
    : QDialog(parent)
    , m_session(session)
    , m_orders(orders)
    , m_shipments(std::move(shipments))
    , m_slips(slips)
    , m_toRead(orders.size())
    , m_said(new PlainLabel(tr("Reading the local copy"), this))
    , m_view(new PaperView(this))
    , m_save(makeButton(tr("Save as PDF…"), {}, false, this))
    , m_print(makeButton(tr("Print…"), {}, true, this))
{
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
    auto *close = makeButton(tr("Close"), {}, false, this);
    for (QPushButton *button : {close, m_save, m_print}) {
        row->addWidget(button);
    }
    close->setAutoDefault(false);
    m_save->setAutoDefault(false);
    m_print->setObjectName("print"_L1);
    m_print->setDefault(true);
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    layout->addLayout(row);
    resize(widened(760, fontMetrics()), widened(620, fontMetrics()));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PapersDialog::save);
    connect(m_print, &QPushButton::clicked, this, &PapersDialog::print);
    read();
}

PapersDialog::~PapersDialog()
{
    m_stop.requestStop();
    m_view->setDocument(nullptr); // those that it shows go before it
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
    if (m_readBegun == m_orders.size()) {
        return;
    }
    const qint64 id = m_orders[m_readBegun++];
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
        m_records.insert(id, std::move(kept));
    }
    if (--m_toRead > 0) {
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
    orders::OrderWish wish;
    wish.kind = OrderActionKind::Shipment;
    std::vector<sync::OrderWishes> wanted;
    for (const qint64 id : std::as_const(m_orders)) {
        wanted.push_back({id, {wish}});
    }
    tables::whenDone(desk->plan(wanted, m_stop.token()), this, [this](Result<std::vector<orders::OrderPlan>> plans) {
        if (plans) {
            m_plans = std::move(*plans);
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
    const QString code = m_shelf->currentData().toString();
    QStringList skus;
    for (const tables::OrderRecord &record : std::as_const(m_records)) {
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
        if (found && code == m_shelf->currentData().toString()) {
            m_shelves = std::move(*found);
            if (m_isReady) {
                make();
            }
        }
    });
}

void PapersDialog::make()
{
    m_view->setDocument(nullptr); // it shows what goes
    m_documents.clear();
    m_all.reset();
    m_leftOut.clear();
    m_slips ? makeSlips() : makePickLists();
    m_isReady = true;
    const bool isAny = !m_documents.empty();
    m_save->setEnabled(isAny);
    m_print->setEnabled(isAny);
    m_said->setText(madeText());
    if (isAny) {
        m_view->setDocument(m_all.get());
    }
}

QString PapersDialog::madeText() const
{
    QStringList said{m_documents.empty() ? tr("Nothing of these orders is to be shipped")
                                         : tr("%Ln file(s), one for each source", nullptr, int(m_documents.size()))};
    if (!m_unplanned.isEmpty()) {
        said.front() = tr("The shop could not be asked from where the goods leave: %1").arg(m_unplanned);
    }
    if (!m_leftOut.isEmpty()) {
        constexpr qsizetype most = 6;
        const QString rest = m_leftOut.size() > most ? u", …"_s : QString();
        said << tr("%Ln order(s) left out that cannot be shipped now: %1", nullptr, int(m_leftOut.size()))
                    .arg(m_leftOut.mid(0, most).join(u", "_s) + rest);
    }
    return said.join(u'\n');
}

/// What is on hold, in review or canceled is not packed, and somebody has to know.
void PapersDialog::leaveOut(const Order &order)
{
    if (!m_leftOut.contains(order.incrementId)) {
        m_leftOut << order.incrementId;
    }
}

void PapersDialog::makeSlips()
{
    std::map<QString, std::vector<PrintedSlip>> slips;
    for (const qint64 id : std::as_const(m_orders)) {
        const auto found = m_records.constFind(id);
        if (found == m_records.constEnd()) {
            continue;
        }
        const Order &order = found->order;
        const QString &locale = found->locale; // in the language of the store view it was placed in
        for (const Shipment &shipment : found->shipments) {
            if (!m_shipments.isEmpty() && !m_shipments.contains(shipment.incrementId)) {
                continue;
            }
            slips[shipment.extensionAttributes.sourceCode].push_back({orders::packingSlip(order, shipment), locale});
        }
        ShipmentAction rest;
        rest.lines = orders::openToShip(orders::deskLines(order));
        if (!m_shipments.isEmpty() || rest.lines.empty()) {
            continue;
        }
        if (orders::obstacleTo(OrderActionKind::Shipment, order)) {
            leaveOut(order);
        } else {
            slips[QString()].push_back({orders::packingSlip(order, rest), locale});
        }
    }
    std::vector<PrintedSlip> all;
    for (const auto &[source, own] : slips) {
        m_documents[source] = slipsDocument(own);
        all.insert(all.end(), own.begin(), own.end());
    }
    m_all = slipsDocument(all);
}

void PapersDialog::makePickLists()
{
    std::vector<orders::PickWish> wishes;
    orders::ShippedSeparately separately;
    QHash<qint64, const orders::OrderPlan *> plans;
    for (const orders::OrderPlan &plan : m_plans) {
        plans.insert(plan.order.entityId, &plan);
        separately.insert(plan.separately);
    }
    for (const qint64 id : std::as_const(m_orders)) {
        const auto found = m_records.constFind(id);
        if (found == m_records.constEnd()) {
            continue;
        }
        if (const orders::OrderPlan *plan = plans.value(id)) { // what cannot leave is not picked
            for (const orders::PlannedAction &action : plan->actions) {
                wishes.push_back({&found->order, std::get<ShipmentAction>(action.work)});
            }
            if (std::ranges::any_of(plan->blocked, [](const orders::OrderPlan::Blocked &each) {
                    return !orders::isDone(each.obstacle.kind) &&
                           each.obstacle.kind != orders::ObstacleKind::OnlyVirtual;
                })) {
                leaveOut(found->order);
            }
            continue;
        }
        ShipmentAction rest; // the shop could not be asked: as the copy has it
        rest.lines = orders::openToShip(orders::deskLines(found->order));
        if (rest.lines.empty()) {
            continue;
        }
        if (orders::obstacleTo(OrderActionKind::Shipment, found->order)) {
            leaveOut(found->order);
        } else {
            wishes.push_back({&found->order, rest});
        }
    }
    const std::vector<orders::PickPlace> places = orders::pickList(wishes, separately, m_shelves);
    for (const orders::PickPlace &place : places) {
        m_documents[place.sourceCode] = pickDocument(std::span(&place, 1), m_sourceNames, m_session.profile().name);
    }
    m_all = pickDocument(places, m_sourceNames, m_session.profile().name);
}

Result<QStringList> PapersDialog::writeTo(const QString &folder)
{
    QStringList paths;
    for (const auto &[source, document] : m_documents) {
        const QString path = freePdfPath(folder, (m_slips ? u"packing-slips"_s : u"pick-list"_s) +
                                                     (source.isEmpty() ? QString() : u'-' + source));
        if (const Result<void> written = writePdf(path, *document, windowTitle()); !written) {
            return failure(written.error());
        }
        paths.append(path);
    }
    return paths;
}

QStringList PapersDialog::sources() const
{
    QStringList codes;
    for (const auto &[source, document] : m_documents) {
        codes << source;
    }
    return codes;
}

QString PapersDialog::shownText() const
{
    return m_view->toPlainText();
}

void PapersDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the PDFs"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        const Result<QStringList> paths = writeTo(folder);
        m_said->setText(paths ? tr("Written: %1").arg(paths->join(u", "_s)) : paths.error().text());
    });
    dialog->open();
}

void PapersDialog::print()
{
    printDocument(m_all, windowTitle(), this);
}

} // namespace qm::ui
