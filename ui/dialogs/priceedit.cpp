// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/priceedit.h"

#include "changes/numberinput.h"
#include "tables/celltext.h"
#include "tables/whendone.h"
#include "ui/dialogs/connect/parts.h"
#include "ui/dialogs/review/reviewnote.h"
#include "ui/shell/session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/smalltable.h"
#include "ui/widgets/spokenitem.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;
using changes::PriceRounding;

namespace {

constexpr std::size_t mostShown = 200;

struct RoundChoice
{
    const char *text;
    PriceRounding rounding;
};

const std::array<RoundChoice, 7> roundings{{
    {QT_TRANSLATE_NOOP("qm::ui::PriceEditDialog", "0.01, nearest"), {PriceRounding::To::Cents, {}}},
    {QT_TRANSLATE_NOOP("qm::ui::PriceEditDialog", "0.05, nearest"), {PriceRounding::To::Step, Decimal::fromUnits(500)}},
    {QT_TRANSLATE_NOOP("qm::ui::PriceEditDialog", "0.10, nearest"),
     {PriceRounding::To::Step, Decimal::fromUnits(1'000)}},
    {QT_TRANSLATE_NOOP("qm::ui::PriceEditDialog", "1.00, nearest"), {PriceRounding::To::Step, Decimal(1)}},
    {QT_TRANSLATE_NOOP("qm::ui::PriceEditDialog", "ending in .95"),
     {PriceRounding::To::Ending, Decimal::fromUnits(9'500)}},
    {QT_TRANSLATE_NOOP("qm::ui::PriceEditDialog", "ending in .99"),
     {PriceRounding::To::Ending, Decimal::fromUnits(9'900)}},
    {QT_TRANSLATE_NOOP("qm::ui::PriceEditDialog", "ending in .00"), {PriceRounding::To::Ending, {}}},
}};

/// As formulas have them: with a point. What is no number, or may be two of them, is not left to the formula.
Result<QString> plainNumber(const QString &text)
{
    const auto number = changes::readNumber(text, changes::DecimalMark::Either);
    if (!number) {
        return failure(ErrorKind::Validation, changes::explain({0, {}, number.error(), text, {}}));
    }
    return number->value.toString();
}

} // namespace

PriceEditDialog::PriceEditDialog(Session &session, std::shared_ptr<const cache::List> list,
                                 std::shared_ptr<const tables::EditableList> editable, tables::CellBlock block, Way way,
                                 QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(std::move(list))
    , m_editable(std::move(editable))
    , m_block(std::move(block))
    , m_ways(new Segments(tr("How prices change"), this))
    , m_text(new QLineEdit(this))
    , m_hint(new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, this))
    , m_round(new QComboBox(this))
    , m_least(new QComboBox(this))
    , m_count(new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, this))
    , m_table(new QTableWidget(0, 5, this))
    , m_note(new ReviewNote(Tone::Warn, this))
    , m_stage(makeButton({}, {}, true, this))
{
    setWindowTitle(tr("Edit prices"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(150); // while somebody types
    connect(&m_pause, &QTimer::timeout, this, &PriceEditDialog::ask);
    build(way);
    showWay();
}

void PriceEditDialog::build(Way way)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    for (const QString &text : {tr("Set to"), tr("Change by %"), tr("Formula")}) {
        m_ways->addChoice(text);
    }
    m_ways->setCurrent(int(way));
    layout->addWidget(m_ways, 0, Qt::AlignLeft);
    layout->addWidget(m_text);
    layout->addWidget(m_hint);
    QFormLayout *form = makeForm();
    layout->addLayout(form);
    for (const RoundChoice &choice : roundings) {
        m_round->addItem(tr(choice.text));
    }
    m_least->addItem(tr("no limit"));
    for (const int percent : {0, 5, 10, 15, 20, 30}) {
        m_least->addItem(tr("cost + %1 %").arg(percent), percent);
    }
    addRow(*form, tr("Round to"), m_round);
    addRow(*form, tr("Never below"), m_least);
    layout->addWidget(m_count);
    m_table->setHorizontalHeaderLabels({tr("SKU"), tr("Where"), tr("Now"), tr("New"), tr("%")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    dressTable(*m_table);
    alignNumbers(*m_table, {2, 3, 4});
    m_table->setAccessibleName(tr("What prices would become"));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    m_note->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(makeHint(tr("Staging sends nothing to the shop."), this), 1);
    QPushButton *cancel = makeButton(tr("Cancel"), {}, false, this);
    cancel->setAutoDefault(false);
    line->addWidget(cancel);
    line->addWidget(m_stage);
    layout->addLayout(line);
    m_stage->setObjectName("stagePrices"_L1);
    m_stage->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &PriceEditDialog::reject);
    connect(m_stage, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT stageWanted(m_plan.block);
    });
    connect(m_ways, &Segments::chosen, this, &PriceEditDialog::showWay);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        ++m_generation; // what is shown, or on its way, is of what stood there before: nobody stages that
        m_stage->setEnabled(false);
        m_pause.start();
    });
    connect(m_round, &QComboBox::currentIndexChanged, this, &PriceEditDialog::ask);
    connect(m_least, &QComboBox::currentIndexChanged, this, &PriceEditDialog::ask);
    resize(widened(620, fontMetrics()), widened(620, fontMetrics()));
}

void PriceEditDialog::showWay()
{
    const Way way = Way(m_ways->current());
    m_text->setFont(way == Way::Formula ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : font());
    switch (way) {
    case Way::Set:
        m_text->setText({});
        m_text->setAccessibleName(tr("The price"));
        m_hint->setText(tr("One price for all of them"));
        break;
    case Way::Percent:
        m_text->setText(u"+5"_s);
        m_text->setAccessibleName(tr("Percent"));
        m_hint->setText(tr("5 raises, -5 lowers"));
        break;
    case Way::Formula:
        m_text->setText(u"price * 1.05"_s);
        m_text->setAccessibleName(tr("Formula"));
        m_hint->setText(tr("price, cost, special and now may be used"));
        break;
    }
    m_text->selectAll();
    m_text->setFocus();
    ask();
}

Result<tables::PriceWish> PriceEditDialog::wish() const
{
    tables::PriceWish wish;
    wish.formula = m_text->text().trimmed();
    const Way way = Way(m_ways->current());
    if (way != Way::Formula) {
        const Result<QString> number = plainNumber(wish.formula);
        if (!number) {
            return failure(number.error());
        }
        wish.formula = way == Way::Set ? *number : u"now * (1 + (%1) / 100)"_s.arg(*number);
    }
    wish.rounding = roundings[std::size_t(std::max(0, m_round->currentIndex()))].rounding;
    if (m_least->currentIndex() > 0) {
        wish.overCost = Decimal(m_least->currentData().toInt());
    }
    return wish;
}

void PriceEditDialog::ask()
{
    m_pause.stop();
    m_stage->setEnabled(false);
    const quint64 generation = ++m_generation;
    const Result<tables::PriceWish> wanted = wish();
    if (!wanted) {
        take(failure(wanted.error()));
        return;
    }
    auto future = m_session.cache().read<tables::PricePlan>(
        [list = m_list, editable = m_editable, block = m_block, wish = *wanted, guard = m_session.guard()](
            sqlite::Database &database) { return tables::planPrices(database, *list, *editable, block, wish, guard); });
    tables::whenDone(std::move(future), this, [this, generation](const Result<tables::PricePlan> &plan) {
        if (generation == m_generation) {
            take(plan);
        }
    });
}

void PriceEditDialog::take(const Result<tables::PricePlan> &plan)
{
    m_plan = plan ? *plan : tables::PricePlan();
    fillTable();
    const auto moves = int(m_plan.moves.size());
    m_stage->setEnabled(moves > 0);
    // Before anything is typed there is nothing wrong; but a formula is to be explained.
    const bool isBlank = !plan && m_text->text().trimmed().isEmpty() && Way(m_ways->current()) != Way::Formula;
    m_stage->setText(isBlank ? tr("Stage") : tr("Stage %Ln change(s)", nullptr, moves));
    m_table->horizontalHeader()->setVisible(moves > 0);
    if (!plan) {
        m_count->setText(!isBlank                             ? plan.error().text()
                         : Way(m_ways->current()) == Way::Set ? tr("Type a price to see what changes")
                                                              : tr("Type a percentage to see what changes"));
        m_note->hide();
        return;
    }
    QStringList parts{tr("%Ln price(s) change, largest fall first", nullptr, moves)};
    if (m_plan.unchanged > 0) {
        parts << tr("%Ln stay", nullptr, int(m_plan.unchanged));
    }
    if (m_plan.without > 0) {
        parts << tr("%Ln without a result: %1", nullptr, int(m_plan.without)).arg(m_plan.why);
    }
    m_count->setText(parts.join(u" · "_s));
    const auto held = std::ranges::count_if(m_plan.moves, &tables::PriceMove::isHeld);
    const auto guarded =
        std::ranges::count_if(m_plan.moves, [](const tables::PriceMove &move) { return move.guarded.has_value(); });
    if (guarded > 0) {
        m_note->tell(tr("%Ln price(s) move by more than %1 %, or to 0", nullptr, int(guarded))
                         .arg(tables::quantityText(m_session.guard().mostPercent)),
                     tr("They can be staged; the review asks for a second yes before they are pushed."), {});
    } else if (held > 0) {
        m_note->tell(tr("%Ln price(s) are held at the limit", nullptr, int(held)),
                     tr("The formula makes less of them than cost and what is added to it."), {});
    } else {
        m_note->hide();
    }
}

void PriceEditDialog::fillTable()
{
    const std::size_t shown = std::min(m_plan.moves.size(), mostShown);
    m_table->setRowCount(int(shown));
    for (std::size_t i = 0; i < shown; ++i) {
        const tables::PriceMove &move = m_plan.moves[i];
        const std::optional<Decimal> percent = move.percent();
        const QStringList texts{move.sku.simplified(), move.where,
                                tables::amountText(move.now, m_plan.block.names.currency),
                                tables::amountText(move.wanted, m_plan.block.names.currency),
                                percent ? tables::differenceText(*percent) : QString()};
        for (int column = 0; column < int(texts.size()); ++column) {
            auto *item = new SpokenItem(texts[column]);
            if (column > 1) {
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            m_table->setItem(int(i), column, item);
        }
    }
    fitTable(*m_table);
}

} // namespace qm::ui
