// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "sync/orderplanning.h"
#include "sync/orderpush.h"
#include "tables/orderrecord.h"
#include "ui/dialogs/orders/planmodel.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QVBoxLayout;
class QHBoxLayout;
class QScrollArea;

namespace qm::ui {

class LinkButton;
class LiveQuestion;
class OrderDesk;
class OrderLinesView;
class OrderWorkForm;
class PlainLabel;
class PlanTable;
class ReviewNote;
class Session;
class StatusChip;

/// One kind of action for one order or for many: what is wanted, what of it will be done and what will not with why,
/// and the way to the shop. What is shown is planned from the shop as it is now; it goes nowhere before somebody
/// pushes.
class OrderWorkDialog : public QDialog
{
    Q_OBJECT
public:
    struct Wanted
    {
        OrderActionKind kind = OrderActionKind::Comment;
        std::vector<qint64> orders; ///< entity ids
        /// Known beforehand, as from a tracking file: then nothing is asked.
        std::vector<sync::OrderWishes> wishes = {};
        QString note = {}; ///< what is to be said of where they come from
        QString file = {}; ///< the name of the file they come from: what it shipped without a number goes out once
        /// Told the plans, of any orders; how many rows of the file they come from cannot be used is said then.
        std::function<int(const std::vector<orders::OrderPlan> &)> refused = {};
        std::function<Result<void>(const QString &path)> writeRefused = {}; ///< writes those rows
    };

    /// \a session, which has an order desk, outlives the dialog.
    OrderWorkDialog(Session &session, Wanted wanted, QWidget *parent = nullptr);
    ~OrderWorkDialog() override;

    [[nodiscard]] const PlanModel &model() const { return m_model; }
    void reject() override;
    /// Parcels of the orders at hand out of a table.
    void readTrackingFile(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// Somebody wants the slips of what was shipped: numbers of shipments of these orders.
    void slipsWanted(const QList<qint64> &orders, const QStringList &shipments);

private:
    void build();
    [[nodiscard]] QWidget *buildHead();
    void buildTools();
    [[nodiscard]] QWidget *buildTable();
    [[nodiscard]] QWidget *buildFoot();
    void connectDesk();
    void readRecords();
    void readNextRecord();
    void begin();
    void showForm();
    void planSoon();
    void takeRemark();
    void takeCarrier();
    [[nodiscard]] QString carrier() const;
    void plan();
    void dryRun();
    [[nodiscard]] bool hasFailed() const;
    void showRequests();
    void planned(Result<std::vector<orders::OrderPlan>> plans);
    void stage(bool pushes);
    void staged(const Result<std::vector<qint64>> &ids, bool pushes);
    void pushed(const Result<sync::OrderPushReport> &report);
    void again();
    void saveRefused();
    void update();
    void updateFoot();
    void showTable();
    void fitTable();
    void capForm();
    void fitToOne();
    void showNote();
    void showOffers(const orders::OrderPlan *plan);
    void readNames();
    void takeStatuses();
    void showTrouble(const orders::OrderPlan &plan, const orders::Obstacle &obstacle);
    void leaveFrom(qint64 orderId, const QString &source);
    void shipPieces(qint64 orderId, qint64 orderItemId, Decimal pieces);
    void shipLines(qint64 orderId, std::vector<orders::WantedLine> lines);
    [[nodiscard]] std::vector<orders::WantedLine> linesThatAreThere(const orders::OrderPlan &plan,
                                                                    const orders::Obstacle &obstacle) const;
    [[nodiscard]] bool takesPieces(qint64 orderId) const;
    void leaveOut(const std::vector<int> &rows);
    void pasteNumbers();
    void askTrackingFile();
    void takeFile(const Wanted &file);
    [[nodiscard]] std::vector<sync::OrderWishes> wishes() const;
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString requestsText() const;
    [[nodiscard]] QString goodsText() const;
    /// What has to be solved before anything is pushed; -1: nothing.
    [[nodiscard]] int inTheWay() const;
    [[nodiscard]] bool isOne() const { return m_wanted.orders.size() == 1; }
    [[nodiscard]] int mailsOfFile() const;
    void showShippedBefore(const std::vector<orders::OrderPlan> &plans);
    [[nodiscard]] bool isLive() const;
    [[nodiscard]] QSize room() const; ///< at most
    [[nodiscard]] bool isConfirmed() const;
    [[nodiscard]] QString moneyText() const;

    enum class Step { Reading, Planning, Planned, Staging, Pushing, Done };

    Session &m_session;
    OrderDesk &m_desk;
    Wanted m_wanted;
    Step m_step = Step::Reading;
    QHash<qint64, tables::OrderRecord> m_records;
    std::size_t m_toRead = 0;    ///< records that are still to come
    std::size_t m_readBegun = 0; ///< of m_wanted.orders, from the front
    bool m_isFresh = false;      ///< the model is what was planned for what is wanted now
    bool m_isFitted = false;
    bool m_isListed = true;    ///< the table is there: the form of one order says what is done already
    std::vector<qint64> m_ids; ///< of the ledger, that are pushed
    PlanModel m_model;
    QTimer m_pause;
    StopSource m_stop;
    quint64 m_round = 0;
    bool m_isAsking = false; ///< the shop, for a plan
    bool m_isDry = false;    ///< somebody wants to hear of it
    bool m_isPaused = false;
    std::vector<PlanModel::Payment> m_payments; ///< that the yes to money is about
    QHash<qint64, QString> m_sources;           ///< of orders that are to leave from another one than is proposed
    /// Of orders of which other pieces are to leave than all that are open: every line that is open, also with none.
    QHash<qint64, std::vector<orders::WantedLine>> m_pieces;
    std::vector<std::pair<QString, QString>> m_sourceChoices; ///< enabled ones of the shop
    QHash<qint64, std::vector<orders::OrderWish>> m_fromFile; ///< of orders that a tracking file tells of

    QVBoxLayout *m_layout;
    OrderWorkForm *m_form = nullptr;
    QScrollArea *m_area = nullptr; ///< of the form
    PlainLabel *m_count;
    StatusChip *m_trouble;
    PlainLabel *m_goods; ///< of shipments: how much, from where
    PlainLabel *m_noteText;
    ReviewNote *m_note;   ///< what is in the way of the current order
    QComboBox *m_carrier; ///< of all that have none of their own
    QPushButton *m_paste;
    QPushButton *m_file;
    QWidget *m_offers; ///< sources that have all of the current order
    QPushButton *m_leaveOut;
    PlanTable *m_table;
    OrderLinesView *m_lines;
    PlainLabel *m_said;
    QProgressBar *m_bar;
    QCheckBox *m_mails; ///< of a file that says so
    QCheckBox *m_twice; ///< what the file shipped before goes out once more
    QCheckBox *m_slips;
    QCheckBox *m_stopsFirst;
    QPushButton *m_dry;
    LinkButton *m_showRequests;
    PlainLabel *m_requests;
    QCheckBox *m_money;
    LiveQuestion *m_live;
    QPushButton *m_refused; ///< rows of a file that cannot be used
    QPushButton *m_again;
    QPushButton *m_hold;
    QPushButton *m_cancel;
    QPushButton *m_stageOnly;
    QPushButton *m_push;
};

} // namespace qm::ui
