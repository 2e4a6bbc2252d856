// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/attributeedit.h"

#include "tables/celltext.h"
#include "tables/whendone.h"
#include "ui/dialogs/attributechoice.h"
#include "ui/dialogs/connect/parts.h"
#include "ui/dialogs/refusals.h"
#include "ui/dialogs/review/reviewnote.h"
#include "ui/shell/session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/growingarea.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/smalltable.h"
#include "ui/widgets/spokenitem.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;
using Left = tables::AttributePlan::Left;

namespace {

constexpr std::size_t mostShown = 200;
constexpr std::size_t mostNamed = 12; ///< products that are named one by one
constexpr qsizetype longestTip = 400; ///< of a description

/// With the reason where all have the same one, which they have when one attribute is changed.
QString reasons(const std::vector<Left> &left)
{
    QStringList whys;
    for (const Left &each : left) {
        const QString why = u"%1: %2"_s.arg(each.field, each.why);
        if (!whys.contains(why)) {
            whys << why;
        }
    }
    return whys.mid(0, 4).join(u'\n');
}

} // namespace

AttributeEditDialog::AttributeEditDialog(Session &session, QList<qint64> products, tables::StoreChoice store,
                                         QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_products(std::move(products))
    , m_store(std::move(store))
    , m_run(std::make_unique<tables::EditRun>(session.cache(), session.ledger(), session.clock(), session.profile().id))
    , m_scope(new QComboBox(this))
    , m_area(new GrowingArea(96, 240, this)) // somebody may want to change many attributes
    , m_list(new QVBoxLayout)
    , m_another(new LinkButton(tr("Another attribute"), this))
    , m_count(new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, this))
    , m_table(new QTableWidget(0, 5, this))
    , m_refused(new ReviewNote(Tone::Bad, this))
    , m_left(new ReviewNote(Tone::Neutral, this))
    , m_otherSets(new QCheckBox(tr("Also where no product of the attribute set has a value"), this))
    , m_stage(makeButton({}, {}, true, this))
{
    setWindowTitle(tr("Change attributes"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(150); // while somebody types
    connect(&m_pause, &QTimer::timeout, this, &AttributeEditDialog::ask);
    build();
    readChoices();
}

AttributeEditDialog::~AttributeEditDialog() = default;

void AttributeEditDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    addHeadline(*layout, tr("Change %Ln product(s)", nullptr, int(m_products.size())),
                tr("The same value for all of them, staged as one set."));
    QFormLayout *form = makeForm();
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(24);
    addRow(*form, tr("For"), m_scope);
    layout->addLayout(form);
    auto *choices = new QWidget(this);
    choices->setLayout(m_list);
    m_list->setContentsMargins(0, 0, space::cell, 0);
    m_list->setSpacing(space::cell);
    m_area->setWidget(choices);
    layout->addWidget(m_area);
    layout->addWidget(m_another, 0, Qt::AlignLeft);
    m_count->setWordWrap(true);
    layout->addWidget(m_count);
    m_table->setHorizontalHeaderLabels({tr("SKU"), tr("Attribute"), tr("Where"), tr("Now"), tr("New")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    dressTable(*m_table);
    m_table->setAccessibleName(tr("What products would become"));
    m_table->setMinimumHeight(5 * grown(measure::row, m_table->fontMetrics()));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_refused);
    layout->addWidget(m_left);
    layout->addWidget(m_otherSets);
    for (QWidget *each : std::initializer_list<QWidget *>{m_refused, m_left, m_otherSets}) {
        each->hide();
    }
    auto *line = new QHBoxLayout;
    line->addWidget(makeHint(tr("Staging sends nothing to the shop."), this), 1);
    QPushButton *cancel = makeButton(tr("Cancel"), {}, false, this);
    line->addWidget(cancel);
    line->addWidget(m_stage);
    layout->addLayout(line);
    m_stage->setText(tr("Stage %Ln change(s)", nullptr, 0));
    m_stage->setEnabled(false);
    m_stage->setObjectName("stageAttributes"_L1);
    m_another->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &AttributeEditDialog::reject);
    connect(m_stage, &QPushButton::clicked, this, &AttributeEditDialog::stage);
    connect(m_another, &LinkButton::clicked, this, &AttributeEditDialog::addChoice);
    connect(m_otherSets, &QCheckBox::toggled, this, &AttributeEditDialog::ask);
    resize(widened(720, fontMetrics()), widened(600, fontMetrics()));
}

void AttributeEditDialog::readChoices()
{
    tables::whenDone(
        tables::readStoreChoices(m_session.cache()), this, [this](Result<std::vector<tables::StoreChoice>> stores) {
            m_stores = stores ? std::move(*stores) : std::vector<tables::StoreChoice>{{}};
            std::erase_if(m_stores, [](const tables::StoreChoice &each) {
                return each.kind == tables::StoreChoice::Kind::Store; // values differ between websites and views
            });
            for (const tables::StoreChoice &each : m_stores) {
                using Kind = tables::StoreChoice::Kind;
                m_scope->addItem(each.kind == Kind::All       ? tr("All store views")
                                 : each.kind == Kind::Website ? tr("%1, all its views").arg(each.name)
                                                              : u"   "_s + each.name);
            }
            const auto at = std::ranges::find(m_stores, m_store);
            m_scope->setCurrentIndex(at == m_stores.end() ? 0 : int(at - m_stores.begin()));
            m_store = m_stores[std::size_t(m_scope->currentIndex())];
            connect(m_scope, &QComboBox::currentIndexChanged, this, [this](int index) {
                m_store = m_stores[std::size_t(index)];
                for (AttributeChoice *choice : m_choices) {
                    choice->setHasDefault(m_store.kind != tables::StoreChoice::Kind::All);
                }
                ask();
            });
            auto attributes = m_session.cache().read<std::vector<Attribute>>(&tables::readAttributes);
            tables::whenDone(std::move(attributes), this, [this](const Result<std::vector<Attribute>> &found) {
                if (!found) {
                    m_count->setText(found.error().text());
                    return;
                }
                for (const Attribute &attribute : *found) {
                    std::optional<tables::ProductField> field = tables::fieldOf(attribute);
                    if (field && attribute.isVisible != false) {
                        m_attributes.push_back(
                            {std::move(*field), attribute.scope, attribute.applyTo, attribute.isUserDefined, {}});
                    }
                }
                m_another->setEnabled(true);
                addChoice();
                ask();
            });
        });
}

void AttributeEditDialog::addChoice()
{
    auto *choice = new AttributeChoice(m_attributes, this);
    choice->setHasDefault(m_store.kind != tables::StoreChoice::Kind::All);
    m_choices.push_back(choice);
    m_list->addWidget(choice);
    connect(choice, &AttributeChoice::editorMade, this, [this, choice] {
        orderTabs();
        m_area->bringIntoView(choice);
    });
    connect(choice, &AttributeChoice::left, this, &AttributeEditDialog::reject);
    connect(choice, &AttributeChoice::changed, this, [this] {
        ++m_generation; // what is shown, or on its way, is of what stood there before: nobody stages that
        m_stage->setEnabled(false);
        m_pause.start();
    });
    connect(choice, &AttributeChoice::entered, this, [this] {
        if (m_stage->isEnabled()) {
            m_stage->setFocus();
        }
    });
    connect(choice, &AttributeChoice::removeWanted, this, [this, choice] {
        std::erase(m_choices, choice);
        choice->deleteLater();
        choice->hide();
        if (m_choices.empty()) {
            addChoice();
        } else {
            m_choices.back()->takeFocus();
        }
        ask();
    });
    choice->show();
    orderTabs();
    choice->takeFocus();
    m_area->bringIntoView(choice);
}

/// What was made last would be reached last.
void AttributeEditDialog::orderTabs()
{
    QWidget *last = m_scope;
    for (AttributeChoice *choice : m_choices) {
        last = choice->tabAfter(last);
    }
    setTabOrder(last, m_another);
}

tables::AttributesWanted AttributeEditDialog::wanted() const
{
    tables::AttributesWanted wanted{m_products, m_store, {}, m_otherSets->isChecked()};
    for (const AttributeChoice *choice : m_choices) {
        if (std::optional<tables::AttributeWish> wish = choice->wish()) {
            // Chosen twice: the last one is what would be staged, and only that is counted.
            std::erase_if(wanted.wishes,
                          [&](const tables::AttributeWish &each) { return each.field.id == wish->field.id; });
            wanted.wishes.push_back(std::move(*wish));
        }
    }
    return wanted;
}

void AttributeEditDialog::ask()
{
    m_pause.stop();
    m_stage->setEnabled(false);
    auto future = m_session.cache().read<tables::AttributePlan>(
        [wanted = wanted()](sqlite::Database &database) { return tables::planAttributes(database, wanted); });
    tables::whenDone(std::move(future), this,
                     [this, generation = ++m_generation](const Result<tables::AttributePlan> &plan) {
                         if (generation == m_generation) {
                             take(plan);
                         }
                     });
}

void AttributeEditDialog::take(const Result<tables::AttributePlan> &plan)
{
    m_plan = plan ? *plan : tables::AttributePlan();
    fillTable();
    const auto changes = int(m_plan.edits.size());
    m_stage->setText(tr("Stage %Ln change(s)", nullptr, changes));
    m_stage->setEnabled(changes > 0 && m_plan.refused.empty() && !m_isStaging);
    if (!plan) {
        m_count->setText(plan.error().text());
        return;
    }
    if (wanted().wishes.empty()) {
        m_count->setText(tr("Choose what is to be another"));
        tellNotes();
        return;
    }
    QStringList parts{tr("%Ln product(s) change", nullptr, int(m_plan.products))};
    if (m_plan.unchanged > 0) {
        parts << tr("%Ln value(s) are so already", nullptr, int(m_plan.unchanged));
    }
    if (!m_plan.lacking.empty()) {
        parts << tr("%Ln left out", nullptr, int(m_plan.lacking.size()));
    }
    m_count->setText(parts.join(u" · "_s));
    tellNotes();
}

QString AttributeEditDialog::named(const std::vector<Left> &left)
{
    QStringList skus;
    for (const Left &each : left) {
        const QString sku = each.sku.simplified();
        if (!skus.contains(sku)) {
            skus << sku;
        }
        if (skus.size() == qsizetype(mostNamed)) {
            break;
        }
    }
    const QString list = skus.join(u", "_s);
    const auto more = qsizetype(left.size()) - skus.size();
    return more > 0 ? tr("%1 and %Ln more", nullptr, int(more)).arg(list) : list;
}

void AttributeEditDialog::tellNotes()
{
    m_refused->setVisible(!m_plan.refused.empty());
    if (!m_plan.refused.empty()) {
        m_refused->tell(tr("%Ln value(s) cannot be staged", nullptr, int(m_plan.refused.size())),
                        reasons(m_plan.refused), {});
    }
    QStringList lines;
    if (!m_plan.same.empty()) {
        lines << tr("So already: %1").arg(named(m_plan.same));
    }
    if (!m_plan.lacking.empty()) {
        lines << tr("Without the attribute: %1").arg(named(m_plan.lacking)) << reasons(m_plan.lacking);
    }
    m_left->setVisible(!lines.isEmpty());
    if (!lines.isEmpty()) {
        m_left->tell(tr("%Ln value(s) stay as they are", nullptr, int(m_plan.same.size() + m_plan.lacking.size())),
                     lines.join(u'\n'), {});
    }
    const bool hasOthers = !m_plan.lacking.empty() || m_otherSets->isChecked();
    m_otherSets->setVisible(hasOthers);
}

void AttributeEditDialog::fillTable()
{
    const std::size_t shown = std::min(m_plan.moves.size(), mostShown);
    m_table->setRowCount(int(shown));
    for (std::size_t i = 0; i < shown; ++i) {
        const tables::AttributeMove &move = m_plan.moves[i];
        const QStringList texts{move.sku.simplified(), move.field,
                                move.where.isEmpty() ? tr("all store views") : move.where, move.before, move.after};
        for (int column = 0; column < int(texts.size()); ++column) {
            auto *item = new SpokenItem(texts[column]);
            item->setToolTip(tables::plainToolTip(texts[column].left(longestTip))); // it may be cut
            m_table->setItem(int(i), column, item);
        }
    }
    constexpr int most = 220; // a description leaves the other columns room
    fitTable(*m_table, most);
}

tables::EditWanted AttributeEditDialog::edits() const
{
    tables::EditWanted wanted;
    wanted.edits = m_plan.edits;
    wanted.names = m_plan.names;
    QStringList fields;
    for (const tables::AttributeMove &move : m_plan.moves) {
        if (!fields.contains(move.field)) {
            fields << move.field;
        }
    }
    //: %1: names of attributes. What a set of changes is called.
    wanted.setName = tr("%1 of %Ln product(s)", nullptr, int(m_plan.products)).arg(fields.join(u", "_s));
    wanted.author = m_session.author();
    return wanted;
}

void AttributeEditDialog::stage()
{
    m_isStaging = true; // also while another value is typed meanwhile: it is staged once
    m_stage->setEnabled(false);
    const auto wanted = std::make_shared<tables::EditWanted>(edits());
    m_run->preview(*wanted, [this, wanted](const Result<tables::EditDone> &seen) {
        if (!seen) {
            notStaged(seen.error());
        } else if (!seen->refused.empty() || seen->held > 0 || seen->busy > 0) {
            auto *dialog = new RefusalsDialog(*wanted, *seen, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &RefusalsDialog::stageWanted, this, [this, wanted](bool replacesOthers) {
                wanted->others = replacesOthers ? ledger::OthersWork::Replace : ledger::OthersWork::Keep;
                keep(*wanted);
            });
            connect(dialog, &QDialog::rejected, this, [this] {
                m_isStaging = false;
                ask();
            });
            dialog->open();
        } else {
            keep(*wanted);
        }
    });
}

void AttributeEditDialog::notStaged(const Error &why)
{
    m_isStaging = false;
    m_count->setText(why.text());
    m_stage->setEnabled(true); // to try it again
}

void AttributeEditDialog::keep(const tables::EditWanted &wanted)
{
    m_run->stage(wanted, [this](const Result<tables::EditDone> &done) {
        if (!done) {
            notStaged(done.error());
            return;
        }
        m_session.staged().touch();
        Q_EMIT staged(done->steps);
        Q_EMIT told(tr("%Ln change(s) staged", nullptr, int(done->staged)));
        accept();
    });
}

} // namespace qm::ui
