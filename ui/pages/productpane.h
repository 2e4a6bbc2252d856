// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/productrecord.h"
#include "ui/pages/recordpane.h"

namespace qm::ui {

/// A product: what it is, attributes with their scope, stock per source, prices, what it is tied to, the document.
class ProductPane : public RecordPane
{
    Q_OBJECT
public:
    explicit ProductPane(QWidget *parent = nullptr);

protected:
    void read(Session &session, qint64 key, const StopToken &stop, quint64 generation) override;

private:
    void fill(const tables::ProductRecord &record);
    void fillSummary(const tables::ProductRecord &record);
    void fillAttributes(const tables::ProductRecord &record);
    void fillRelations(const tables::ProductRecord &record);
};

} // namespace qm::ui
