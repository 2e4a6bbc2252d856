// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/priceform.h"
#include "ui/pages/recordpane.h"

#include <memory>
#include <optional>

namespace qm::ui {

class FieldEditing;

/// The prices of one product beside the list of prices: base, special with its days, cost, and the ladder of tiers.
class PricePane : public RecordPaneOf<tables::PriceForm>
{
    Q_OBJECT
public:
    explicit PricePane(QWidget *parent = nullptr);
    bool undoEdit() override;
    [[nodiscard]] bool isEditing() const override;

protected:
    [[nodiscard]] QFuture<Result<tables::PriceForm>> ask(Session &session, qint64 key, const StopToken &stop) override;
    void fill(const tables::PriceForm &form) override;
    void leave() override;

private:
    void refill();

    FieldEditing *m_editing;
    std::shared_ptr<const tables::PriceForm> m_form; ///< what is to be shown
    std::optional<tables::StoreChoice> m_filledFor;
    bool m_isWaiting = false; ///< it was read again while somebody types
};

} // namespace qm::ui
