// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/productrecord.h"
#include "ui/pages/recordpane.h"
#include "ui/shell/session.h"

#include <memory>
#include <optional>
#include <vector>

class QGridLayout;

namespace qm::ui {

class FieldEditing;

/// A product: what it is, attributes with their scope, stock per source, prices, what it is tied to,
/// the document. Its values are edited where they stand.
class ProductPane : public RecordPaneOf<tables::ProductRecord>
{
    Q_OBJECT
public:
    explicit ProductPane(QWidget *parent = nullptr);

    /// Says that a list is longer than what stands in \a grid.
    static void addUnlisted(QGridLayout *grid, qint64 count);
    bool undoEdit() override;
    [[nodiscard]] bool isEditing() const override;
    void remember(Session &session, const std::vector<tables::EditDone::Step> &steps) override;

protected:
    [[nodiscard]] QFuture<Result<tables::ProductRecord>> ask(Session &session, qint64 key,
                                                             const StopToken &stop) override;
    void fill(const tables::ProductRecord &record) override;
    void leave() override;

private:
    enum Tab { SummaryTab, PricesTab, AttributesTab, LinksTab, MediaTab, RawTab };
    [[nodiscard]] QString originText(bool own) const;
    void hear(Session &session);
    void refill();
    void addField(int tab, const tables::ProductField &field);
    void fillSummary(const tables::ProductRecord &record);
    void fillStock(const tables::ProductRecord &record);
    void offerSalable(QGridLayout *stock, const tables::ProductRecord &record);
    void askSalable(const QString &sku, const std::vector<tables::SalesStock> &stocks);
    /// What only a product of this type has.
    void fillStructure(const tables::ProductRecord &record);
    void fillPrices(const tables::ProductRecord &record);
    void fillAttributes(const tables::ProductRecord &record);
    void fillRelations(const tables::ProductRecord &record);
    void fillMedia(const Product &product);

    /// What the shop said can be sold of the product.
    struct Salable
    {
        quint64 record = 0; ///< it is of; 0: of none
        std::vector<SalableAnswer> answers;
        std::optional<UtcTime> at; ///< nothing: it is being asked
    };
    Salable m_salable;
    FieldEditing *m_editing;
    Session *m_heard = nullptr;                            ///< whose copy tells of stock and prices
    QTimer m_beside;                                       ///< until what was told is read
    std::shared_ptr<const tables::ProductRecord> m_record; ///< what is to be shown
    std::optional<tables::StoreChoice> m_filledFor;        ///< where what stands there is looked at from
    bool m_isWaiting = false;  ///< it was read again while somebody types: shown when that is over
    bool m_showsEmpty = false; ///< attributes without a value, too
};

} // namespace qm::ui
