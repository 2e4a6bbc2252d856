// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shopstage.h"
#include "ui/pages/listpage.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/valuebutton.h"

#include <QJsonObject>

namespace qm::test {

/// The same, with what stands beside a list.
class FieldStage : public ShopStage
{
public:
    using ShopStage::ShopStage;

    [[nodiscard]] bool openAt(Wanted wanted);
    /// The first value of the first row of the copy; empty: there is none.
    [[nodiscard]] QString text(const QString &sql) const;
    [[nodiscard]] qint64 number(const QString &sql) const { return text(sql).toLongLong(); }

    [[nodiscard]] ui::ListPage *list() const { return window->listPage(page); }
    [[nodiscard]] ui::DetailPane *pane() const { return list()->findChild<ui::DetailPane *>(); }
    /// The value of that name that is seen; null: none is. Gone when the pane is filled anew: not to be kept.
    [[nodiscard]] ui::ValueButton *value(const QString &name) const;
    /// What it says; null: it is not there.
    [[nodiscard]] QString valueText(const QString &name) const;
    [[nodiscard]] bool isStaged(const QString &name) const;
    /// Opens the editor of that value, by keys; false: it did not come about.
    [[nodiscard]] bool openEditor(const QString &name) const;
    /// Types \a text into the line of that value and ends it with Return.
    [[nodiscard]] bool enter(const QString &name, const QString &text) const;
    [[nodiscard]] bool tabTo(const QString &name) const;
    /// By the tree of the top bar.
    [[nodiscard]] bool chooseScope(const QString &name) const;
    /// The tab of the detail that begins so.
    [[nodiscard]] bool showTab(const QString &name) const;
    /// All that is staged goes to the shop, by keys; false: it did not get there.
    [[nodiscard]] bool push(qint64 count) const;
    /// Somebody else, for all store views.
    [[nodiscard]] bool setName(const QString &sku, const QString &name) const;
    /// A product as the shop has it.
    [[nodiscard]] QJsonObject product(const QByteArray &scope, const QString &sku) const;

    int page = 0;
};

/// The custom attribute of a product as the API has it; null: it has none.
[[nodiscard]] QString customValue(const QJsonObject &product, const QString &code);

} // namespace qm::test
