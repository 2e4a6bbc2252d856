// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/priceform.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace qm::ui {

class DetailPane;
class FieldEditing;
class LadderView;
class PlainLabel;

/// The prices of a product in a tab of its record: base, special and cost as fields, tiers as a ladder.
void addPriceSections(DetailPane &pane, int tab, const tables::PriceForm &form, FieldEditing &editing);

/// The ladder of a product's tier prices, and the line that adds a step to it.
class LadderSection : public QWidget
{
    Q_OBJECT
public:
    /// \a editing outlives it.
    LadderSection(tables::PriceForm form, FieldEditing &editing, QWidget *parent = nullptr);

private:
    void buildAdding();
    void showLadder();
    void add();
    void stage(const std::vector<std::pair<TierPriceCell, QString>> &cells, bool isRemoval,
               std::function<void()> done = {});
    void refuse(const QString &why);

    tables::PriceForm m_form;
    FieldEditing &m_editing;
    LadderView *m_ladder;
    PlainLabel *m_none;
    PlainLabel *m_refusal;
    QComboBox *m_group = nullptr;
    QComboBox *m_website = nullptr;
    QLineEdit *m_quantity = nullptr;
    QLineEdit *m_price = nullptr;
};

} // namespace qm::ui
