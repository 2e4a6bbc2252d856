// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pricesections.h"

#include "changes/numberinput.h"
#include "ui/pages/fieldediting.h"
#include "ui/pages/fieldrow.h"
#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/ladderview.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;

void addPriceSections(DetailPane &pane, int tab, const tables::PriceForm &form, FieldEditing &editing)
{
    if (!form.fixed.isEmpty()) {
        addText(pane.addSection(tab, LadderSection::tr("Prices")), form.fixed, true);
        return;
    }
    QString section;
    for (const tables::ProductField &field : form.prices) {
        const QString kind = field.id.section(u':', 0, 0);
        if (kind != section) {
            section = kind;
            pane.addSection(tab, kind == "price"_L1           ? LadderSection::tr("Base price")
                                 : kind == "special_price"_L1 ? LadderSection::tr("Special price")
                                                              : LadderSection::tr("Cost"));
        }
        auto *row = new FieldRow(field, &pane);
        pane.addFramed(tab, row, FieldRow::frame);
        editing.add(row);
    }
    pane.addSection(tab, LadderSection::tr("Tier prices"));
    pane.addWidget(tab, new LadderSection(form, editing, &pane));
}

LadderSection::LadderSection(tables::PriceForm form, FieldEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_form(std::move(form))
    , m_editing(editing)
    , m_ladder(new LadderView(this))
    , m_none(new PlainLabel(tr("No tier prices"), FontUse::Table, QPalette::PlaceholderText, this))
    , m_refusal(new PlainLabel({}, FontUse::Secondary, QPalette::WindowText, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_ladder);
    layout->addWidget(m_none);
    buildAdding();
    m_refusal->setWordWrap(true);
    QPalette bad = m_refusal->palette();
    bad.setColor(QPalette::WindowText, coloursOf(palette()).bad.text);
    m_refusal->setPalette(bad);
    m_refusal->hide();
    layout->addWidget(m_refusal);
    connect(m_ladder, &LadderView::typed, this, [this](const LadderView::Typed &cells) { stage(cells, false); });
    connect(m_ladder, &LadderView::removeWanted, this, [this](const std::vector<TierPriceCell> &cells) {
        LadderView::Typed gone;
        for (const TierPriceCell &cell : cells) {
            gone.emplace_back(cell, QString());
        }
        if (gone.empty()) {
            refuse(tr("There is no price in these cells that could be taken away"));
        } else {
            stage(gone, true);
        }
    });
    connect(m_ladder, &LadderView::revertWanted, this, [this](const std::vector<qint64> &changes) {
        m_refusal->hide();
        m_editing.drop(changes);
    });
    connect(&m_editing, &FieldEditing::looksChanged, this, &LadderSection::showLadder);
    const auto isBusy = [this] { return m_ladder->isEditing(); };
    m_editing.watch(this, isBusy, [this] {
        if (!m_quantity->text().isEmpty() && !m_price->text().isEmpty()) {
            add();
        }
    });
    connect(m_ladder, &LadderView::closed, &m_editing, &FieldEditing::ended, Qt::QueuedConnection);
    showLadder();
}

void LadderSection::buildAdding()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::cell);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto combo = [this](const QString &name) {
        auto *box = new QComboBox(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->setAccessibleName(name);
        return box;
    };
    m_group = combo(tr("Customer group of a new tier"));
    for (const QString &group : std::as_const(m_form.groups)) {
        m_group->addItem(group.simplified(), group);
    }
    m_website = combo(tr("Website of a new tier"));
    for (const qint64 id : m_form.websites) {
        m_website->addItem(id == 0 ? tr("All websites") : m_form.names.websites.value(id).simplified(), id);
    }
    m_website->setVisible(m_form.websites.size() > 1);
    m_quantity = new QLineEdit(this);
    m_quantity->setAccessibleName(tr("Quantity of a new tier"));
    m_quantity->setPlaceholderText(tr("From quantity"));
    m_price = new QLineEdit(this);
    m_price->setAccessibleName(tr("Price of a new tier"));
    m_price->setPlaceholderText(tr("Price, or 5 % off"));
    QPushButton *button = makeButton(tr("Add a tier"), u"plus"_s, false, this);
    grid->addWidget(m_group, 0, 0);
    grid->addWidget(m_website, 0, 1);
    grid->addWidget(m_quantity, 1, 0);
    grid->addWidget(m_price, 1, 1);
    grid->addWidget(button, 2, 0, 1, 2, Qt::AlignRight); // beside the price it left that no room for its hint
    static_cast<QVBoxLayout *>(layout())->addLayout(grid);
    connect(button, &QPushButton::clicked, this, &LadderSection::add);
    for (QLineEdit *line : {m_quantity, m_price}) {
        connect(line, &QLineEdit::returnPressed, this, &LadderSection::add);
        connect(line, &QLineEdit::textChanged, m_refusal, &QWidget::hide);
    }
    const QStringList draft = m_editing.draft();
    if (draft.size() == 4) {
        m_group->setCurrentIndex(std::max(0, m_group->findData(draft[0])));
        m_website->setCurrentIndex(std::max(0, m_website->findData(draft[1].toLongLong())));
        m_quantity->setText(draft[2]);
        m_price->setText(draft[3]);
    }
    const auto keep = [this] {
        m_editing.keepDraft({m_group->currentData().toString(), m_website->currentData().toString(), m_quantity->text(),
                             m_price->text()});
    };
    for (QComboBox *box : {m_group, m_website}) {
        connect(box, &QComboBox::currentIndexChanged, this, keep);
    }
    for (QLineEdit *line : {m_quantity, m_price}) {
        connect(line, &QLineEdit::textChanged, this, keep);
    }
}

void LadderSection::showLadder()
{
    const tables::Ladder ladder = tables::ladderOf(m_form, m_editing.changes());
    m_none->setVisible(ladder.lines.empty());
    m_ladder->setVisible(!ladder.lines.empty());
    m_ladder->showLadder(ladder);
}

void LadderSection::add()
{
    // The quantity is the address of the price: it has to be one before anything is staged.
    const auto quantity = changes::readNumber(m_quantity->text(), changes::DecimalMark::Either);
    if (!quantity) {
        changes::Refusal refusal;
        refusal.reason = quantity.error();
        refusal.value = m_quantity->text();
        refuse(changes::explain(refusal));
        m_quantity->setFocus();
        return;
    }
    if (m_price->text().trimmed().isEmpty()) {
        refuse(tr("A tier needs a price, or a discount like 5 %"));
        m_price->setFocus();
        return;
    }
    const TierPriceCell cell{m_form.sku, m_website->currentData().toLongLong(), m_group->currentData().toString(),
                             quantity->value};
    stage({{cell, m_price->text()}}, false, [this] {
        m_quantity->clear();
        m_price->clear();
        m_quantity->setFocus();
    });
}

void LadderSection::stage(const std::vector<std::pair<TierPriceCell, QString>> &cells, bool isRemoval,
                          std::function<void()> done)
{
    m_refusal->hide();
    std::vector<tables::CellEdit> edits;
    for (const auto &[cell, text] : cells) {
        edits.push_back({cell, text, isRemoval});
    }
    const QPointer<LadderSection> self = this;
    m_editing.stage(
        edits,
        [self, editing = &m_editing](const QString &why) {
            if (self) {
                self->refuse(why);
            } else { // another record is shown meanwhile
                Q_EMIT editing->told(u"%1: %2"_s.arg(tr("Tier prices"), why));
            }
        },
        [self, done = std::move(done)] {
            if (self && done) {
                done();
            }
        });
}

void LadderSection::refuse(const QString &why)
{
    m_refusal->setText(why);
    m_refusal->show();
}

} // namespace qm::ui
