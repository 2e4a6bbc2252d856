// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/orderplan.h"
#include "tables/orderrecord.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QTableWidget;

namespace qm::ui {

class PlainLabel;

/// What somebody wants done: the questions of one kind of action. With one order also which pieces, and what it will
/// come to.
class OrderWorkForm : public QWidget
{
    Q_OBJECT
public:
    /// \a record: of the order, when it is one.
    OrderWorkForm(OrderActionKind kind, std::optional<tables::OrderRecord> record, QWidget *parent = nullptr);

    [[nodiscard]] orders::OrderWish wish() const;
    [[nodiscard]] Remark remark() const;
    /// Of one shipment, or of a parcel that is added to it. With several orders the dialog asks for that.
    [[nodiscard]] QString carrier() const;
    /// Of one shipment: beside each line how much of it lies at which source.
    void showStock(const std::vector<orders::SourceOffer> &sources, const QStringList &names);
    /// Of Shipment: what can be chosen, codes with the names people know.
    void setSources(const std::vector<std::pair<QString, QString>> &sources);
    /// Of Status: what the states of the orders have.
    void setStatuses(const QStringList &statuses);
    /// Of one order, how its bundles are shipped, as the shop says. \returns whether other lines are offered now.
    [[nodiscard]] bool setSeparately(const orders::ShippedSeparately &separately);
    void takeFocus();
    /// How many e-mails the shop would send; told beside the box that asks for them.
    void showMails(int mails, int orders);
    /// What is wrong with what is typed; empty: nothing.
    [[nodiscard]] QString objection() const;

Q_SIGNALS:
    /// What is wanted is another thing: it has to be planned anew.
    void changed();
    /// Only what is said with it: no plan depends on that.
    void remarkChanged();
    /// Only who carries a shipment's parcels.
    void carrierChanged();
    /// It needs more room, or less.
    void heightChanged();

private:
    void addBelow(QWidget *field);
    void buildStatus();
    void buildRemark();
    void showComment(bool isShown);
    void buildMoney();
    void buildLines();
    void buildParcel();
    void buildShipments();
    void buildRefund();
    void fillLines();
    [[nodiscard]] QString wrongPieces() const;
    [[nodiscard]] std::vector<ActionTrack> tracks() const;
    void showSums();
    [[nodiscard]] orders::OrderSight sight() const;
    [[nodiscard]] const Invoice *invoice() const;
    [[nodiscard]] std::vector<orders::WantedLine> lines() const;
    /// Nothing: it cannot be read.
    [[nodiscard]] static std::optional<Decimal> amountIn(const QLineEdit *field);
    [[nodiscard]] static Decimal amountOf(const QLineEdit *field);
    /// Of the row; nothing: it cannot be read.
    [[nodiscard]] std::optional<Decimal> piecesAt(int row) const;
    QLineEdit *amountField(const QString &name);

    OrderActionKind m_kind;
    std::optional<tables::OrderRecord> m_record;
    orders::ShippedSeparately m_separately;
    QFormLayout *m_layout;
    QPlainTextEdit *m_comment = nullptr;
    QCheckBox *m_says = nullptr; ///< whether there is a comment, where it is out of sight otherwise
    QCheckBox *m_visible = nullptr;
    QCheckBox *m_notify = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_way = nullptr; ///< how money moves, or of which invoice
    QTableWidget *m_lines = nullptr;
    QComboBox *m_shipment = nullptr;
    QComboBox *m_carrier = nullptr;
    QLineEdit *m_numbers = nullptr;
    QComboBox *m_source = nullptr;
    QLineEdit *m_shipping = nullptr;
    QLineEdit *m_adjustment = nullptr;
    QLineEdit *m_fee = nullptr;
    QCheckBox *m_stock = nullptr;
    PlainLabel *m_sums = nullptr;
};

} // namespace qm::ui
