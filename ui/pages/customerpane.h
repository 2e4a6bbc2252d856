// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/customerrecord.h"
#include "ui/pages/recordpane.h"

namespace qm::ui {

/// A customer: account, address book, newest orders, the document.
class CustomerPane : public RecordPaneOf<tables::CustomerRecord>
{
    Q_OBJECT
public:
    explicit CustomerPane(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QFuture<Result<tables::CustomerRecord>> ask(Session &session, qint64 key,
                                                              const StopToken &stop) override;
    void fill(const tables::CustomerRecord &record) override;
};

} // namespace qm::ui
