// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/productpane.h"

#include "tables/celltext.h"
#include "ui/pages/fieldediting.h"
#include "ui/pages/fieldrow.h"
#include "ui/pages/pricesections.h"
#include "ui/pages/rawview.h"
#include "ui/shell/session.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;
using tables::amountText;

// Attributes that stand on the summary, in their order there.
constexpr std::array summaryFields{"name"_L1, "status"_L1, "visibility"_L1, "website_ids"_L1, "weight"_L1};

bool isOnSummary(const QString &id)
{
    return std::ranges::any_of(summaryFields, [&](QLatin1StringView each) { return id == each; });
}

QString relationTitle(const QString &kind)
{
    static const QHash<QString, const char *> titles{
        {u"related"_s, QT_TRANSLATE_NOOP("qm::ui::ProductPane", "Related")},
        {u"upsell"_s, QT_TRANSLATE_NOOP("qm::ui::ProductPane", "Up-sells")},
        {u"crosssell"_s, QT_TRANSLATE_NOOP("qm::ui::ProductPane", "Cross-sells")},
        {u"associated"_s, QT_TRANSLATE_NOOP("qm::ui::ProductPane", "Members of the group")},
        {u"configurable"_s, QT_TRANSLATE_NOOP("qm::ui::ProductPane", "Variants")},
        {u"bundle"_s, QT_TRANSLATE_NOOP("qm::ui::ProductPane", "Parts of the bundle")},
    };
    const char *title = titles.value(kind);
    return title ? ProductPane::tr(title) : kind;
}

QString placeText(tables::AttributePlace place)
{
    using P = tables::AttributePlace;
    switch (place) {
    case P::Details:
        return ProductPane::tr("Product details");
    case P::Content:
        return ProductPane::tr("Content");
    case P::Images:
        return ProductPane::tr("Images");
    case P::Prices:
        return ProductPane::tr("Advanced pricing");
    case P::Search:
        return ProductPane::tr("Search engines");
    case P::Design:
        return ProductPane::tr("Design");
    case P::Schedule:
        return ProductPane::tr("Scheduled design");
    case P::Own:
        return ProductPane::tr("The shop's own");
    }
    return {};
}

} // namespace

ProductPane::ProductPane(QWidget *parent)
    : RecordPaneOf(parent)
    , m_editing(new FieldEditing(tr("Products"),
                                 {CellKind::Attribute, CellKind::StockItem, CellKind::BasePrice, CellKind::Cost,
                                  CellKind::SpecialPrice, CellKind::TierPrice},
                                 this))
{
    using namespace std::chrono_literals;
    m_beside.setSingleShot(true);
    m_beside.setInterval(250ms);
    connect(&m_beside, &QTimer::timeout, this, &RecordPane::refresh);
    connect(m_editing, &FieldEditing::told, this, &RecordPane::told);
    connect(m_editing, &FieldEditing::ended, this, [this] {
        if (m_isWaiting && !m_editing->isEditing()) {
            refill();
        }
    });
}

bool ProductPane::isEditing() const
{
    return m_editing->isEditing();
}

bool ProductPane::undoEdit()
{
    return m_editing->undo();
}

void ProductPane::remember(Session &session, const std::vector<tables::EditDone::Step> &steps)
{
    m_editing->open(session); // nothing may have been shown here yet
    m_editing->remember(steps);
}

/// A change of the list's own rows is heard from the list.
void ProductPane::hear(Session &session)
{
    if (m_heard == &session) {
        return;
    }
    m_heard = &session;
    connect(&session.cache(), &cache::Cache::changed, &m_beside, [this](cache::Entities entities) {
        if ((entities & (cache::Entity::Stock | cache::Entity::Prices)) && !m_beside.isActive()) {
            m_beside.start(); // a pull commits many times a second
        }
    });
}

void ProductPane::leave()
{
    if (m_heard) {
        disconnect(&m_heard->cache(), nullptr, &m_beside, nullptr);
    }
    m_heard = nullptr;
    m_beside.stop();
    m_editing->close();
    m_record.reset();
    m_filledFor.reset();
    m_isWaiting = false;
}

QFuture<Result<tables::ProductRecord>> ProductPane::ask(Session &session, qint64 key, const StopToken &stop)
{
    m_editing->open(session);
    hear(session);
    return tables::readProductRecord(session.cache(), key, store(), stop);
}

void ProductPane::fill(const tables::ProductRecord &record)
{
    m_record = std::make_shared<const tables::ProductRecord>(record);
    const bool isAgain = isSame() && m_filledFor == store();
    if (isAgain && m_editing->isEditing()) {
        m_isWaiting = true; // nobody's editor goes away under his hands
        return;
    }
    if (!isAgain) { // what is half typed is not staged because the copy changed
        m_editing->commit();
    }
    refill();
}

void ProductPane::refill()
{
    m_isWaiting = false;
    const std::shared_ptr<const tables::ProductRecord> shown = m_record;
    const tables::ProductRecord &record = *shown;
    const Product &product = record.product;
    const QString focused = m_filledFor ? m_editing->focused() : QString();
    const QList<int> places = m_filledFor == store() && isSame() ? scrolled() : QList<int>();
    m_filledFor = store();
    m_editing->begin(product.sku.text(), record.form.names);
    setHeading(product.sku.text(), product.name + selectionText());
    const bool enabled = product.status.value_or(0) == 1;
    setChip(enabled ? tr("Enabled") : tr("Disabled"), enabled ? Tone::Ok : Tone::Neutral);
    // Six of them: numbers only where there is something to count.
    const auto counted = [](const QString &name, std::size_t count) {
        return count == 0 ? name : u"%1 %2"_s.arg(name).arg(count);
    };
    restart(
        {tr("Summary"), tr("Prices"), tr("Attributes"),
         counted(tr("Links"),
                 std::accumulate(record.relationsOf.begin(), record.relationsOf.end(), std::size_t(record.partOfCount),
                                 [](std::size_t sum, const auto &kind) { return sum + std::size_t(kind.second); })),
         counted(tr("Media"), product.mediaGalleryEntries.size()), tr("Raw")});
    fillSummary(record);
    fillStock(record);
    fillStructure(record);
    fillPrices(record);
    fillAttributes(record);
    fillRelations(record);
    fillMedia(product);
    addWidget(RawTab, new RawView(product.raw, this), true);
    scrollTo(places);
    m_editing->focusAgain(focused);
}

void ProductPane::addField(int tab, const tables::ProductField &field)
{
    auto *row = new FieldRow(field, this);
    addFramed(tab, row, FieldRow::frame);
    m_editing->add(row);
}

void ProductPane::addUnlisted(QGridLayout *grid, qint64 count)
{
    if (count > 0) {
        addText(grid, tr("%Ln more, not listed here", nullptr, int(count)), true);
    }
}

/// Beside a value: whether the store view looked at has it of its own. Nothing when all views are looked at.
QString ProductPane::originText(bool own) const
{
    if (store().valuesOf() == 0) {
        return {};
    }
    return own ? tr("own value of %1").arg(store().name) : tr("uses default");
}

void ProductPane::fillSummary(const tables::ProductRecord &record)
{
    const Product &product = record.product;
    addSection(SummaryTab, tr("Product"), store().name.isEmpty() ? QString() : tr("as in %1").arg(store().name));
    for (const QLatin1StringView id : summaryFields) {
        const auto field = std::ranges::find(record.form.attributes, id, &tables::ProductField::id);
        if (field != record.form.attributes.end()) {
            addField(SummaryTab, *field);
        }
    }
    QGridLayout *what = addSection(SummaryTab, {});
    if (record.form.attributes.size() <= 1) { // the shop's attributes were not pulled yet
        addLine(what, tr("Name"), product.name);
        addLine(what, tr("Websites"), record.websites.isEmpty() ? tr("none") : record.websites.join(u", "_s));
    }
    addLine(what, tr("Type"), tables::codeText(u"type_id", product.typeId));
    addLine(what, tr("Attribute set"), record.attributeSet);
    //: No category at all
    addLine(what, tr("Categories"), record.categories.isEmpty() ? tr("none") : record.categories.join(u'\n'));
    if (product.updatedAt) {
        addLine(what, tr("Updated"), tables::longTimeText(*product.updatedAt));
    }
    if (product.createdAt) {
        addLine(what, tr("Created"), tables::longTimeText(*product.createdAt));
    }
}

void ProductPane::fillPrices(const tables::ProductRecord &record)
{
    const auto amount = [](Decimal price, const QString &currency) {
        return u"%1 %2"_s.arg(amountText(price, currency), currency);
    };
    QGridLayout *now = addSection(PricesTab, tr("Price"));
    addLine(now, store().valuesOf() == 0 ? tr("All store views") : store().name,
            record.price ? amount(*record.price, record.baseCurrency) : tr("none of its own"), true);
    if (const QString origin = originText(record.hasOwnPrice); !origin.isEmpty()) {
        addNote(now, origin);
    }
    addPriceSections(*this, PricesTab, record.prices, *m_editing);
}

void ProductPane::fillAttributes(const tables::ProductRecord &record)
{
    std::optional<tables::AttributePlace> place;
    qsizetype empty = 0;
    for (const tables::ProductField &field : record.form.attributes) {
        if (isOnSummary(field.id)) {
            continue;
        }
        const bool isStaged = !tables::lookOf(field, m_editing->changes(), m_editing->names()).changes.empty();
        if (!field.hasValue && !isStaged) {
            ++empty;
            if (!m_showsEmpty) {
                continue;
            }
        }
        if (place != field.place) {
            place = field.place;
            addSection(AttributesTab, placeText(field.place));
        }
        addField(AttributesTab, field);
    }
    if (empty == 0) {
        return;
    }
    QGridLayout *end = addSection(AttributesTab, {});
    auto *all = new LinkButton(m_showsEmpty ? tr("Hide attributes without a value")
                                            : tr("Show %Ln attribute(s) without a value", nullptr, int(empty)),
                               end->parentWidget());
    end->addWidget(all, 0, 0, 1, -1);
    connect(all, &LinkButton::clicked, this, [this] {
        m_showsEmpty = !m_showsEmpty;
        refill();
    });
}

void ProductPane::fillRelations(const tables::ProductRecord &record)
{
    QGridLayout *grid = nullptr;
    QString kind;
    for (const tables::RelationLine &line : record.relations) {
        if (!grid || line.kind != kind) {
            addUnlisted(grid, record.unlisted(kind));
            kind = line.kind;
            grid = addSection(LinksTab, relationTitle(kind));
        }
        addLine(grid, line.sku, line.name);
    }
    addUnlisted(grid, record.unlisted(kind));
    if (!record.partOf.isEmpty()) {
        QGridLayout *wholes = addSection(LinksTab, tr("Part of"));
        addText(wholes, record.partOf.join(u'\n'));
        addUnlisted(wholes, record.partOfCount - record.partOf.size());
    } else if (!grid) {
        addText(addSection(LinksTab, {}), tr("Tied to no other product"), true);
    }
}

void ProductPane::fillMedia(const Product &product)
{
    for (const MediaEntry &entry : product.mediaGalleryEntries) {
        QStringList notes = entry.types;
        if (entry.disabled) {
            notes << tr("hidden");
        }
        QGridLayout *grid =
            addSection(MediaTab, entry.label.isEmpty() ? tr("Without a label") : entry.label, notes.join(u", "_s));
        addText(grid, entry.file, true);
        if (entry.extensionAttributes.videoContent) {
            addText(grid, entry.extensionAttributes.videoContent->videoUrl, true);
        }
    }
    if (product.mediaGalleryEntries.empty()) {
        addText(addSection(MediaTab, {}), tr("No pictures"), true);
    }
}

} // namespace qm::ui
