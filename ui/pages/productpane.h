// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/productrecord.h"
#include "ui/pages/recordpane.h"

class QGridLayout;

namespace qm::ui {

/// A product: what it is, attributes with their scope, stock per source, prices, what it is tied to, the document.
class ProductPane : public RecordPaneOf<tables::ProductRecord>
{
    Q_OBJECT
public:
    explicit ProductPane(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QFuture<Result<tables::ProductRecord>> ask(Session &session, qint64 key,
                                                             const StopToken &stop) override;
    void fill(const tables::ProductRecord &record) override;

private:
    [[nodiscard]] QString originText(bool own) const;
    void fillSummary(const tables::ProductRecord &record);
    void fillStock(const tables::ProductRecord &record);
    void offerSalable(QGridLayout *stock, const tables::ProductRecord &record);
    /// What only a product of this type has.
    void fillStructure(const tables::ProductRecord &record);
    void fillPrices(const tables::ProductRecord &record);
    void fillAttributes(const tables::ProductRecord &record);
    void fillRelations(const tables::ProductRecord &record);
    void fillMedia(const Product &product);
};

} // namespace qm::ui
