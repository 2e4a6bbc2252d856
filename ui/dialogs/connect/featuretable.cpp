// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/featuretable.h"

#include "tables/celltext.h"
#include "ui/delegates/chips.h"
#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/spokenitem.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace qm::ui {

namespace {

using namespace Qt::StringLiterals;
using doctor::Feature;

enum Column { FeatureColumn, ReadColumn, ResourceColumn, WithoutColumn, ColumnCount };
constexpr int accessRole = Qt::UserRole;
constexpr int leastResource = 140; ///< px: `Magento_Inventory::` in one line

struct Words
{
    QLatin1StringView name; ///< the doctor's
    const char *title;
    const char *without;
};
constexpr std::array words{
    Words{"orders"_L1, QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Orders and comments"),
          QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "No Orders page")},
    Words{"invoices"_L1, QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Invoices"),
          QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "No invoices")},
    Words{"shipments"_L1, QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Shipments"),
          QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "No shipments, no tracks")},
    Words{"credit memos"_L1, QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Refunds"),
          QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "No refunds")},
    Words{"payment transactions"_L1, QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Payment transactions"),
          QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "No transactions")},
    Words{"products"_L1, QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Products and prices"),
          QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "No Products, no Prices")},
    Words{"attributes"_L1, QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Attributes"),
          QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Codes without labels")},
    Words{"attribute sets"_L1, QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Attribute sets"),
          QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Sets without names")},
    Words{"categories"_L1, QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Categories"),
          QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "No categories")},
    Words{"stock by source"_L1, QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Stock per source"),
          QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Pieces per product only")},
    Words{"stocks"_L1, QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Stocks"),
          QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "No salable quantities")},
    Words{"customers"_L1, QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Customers"),
          QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "No Customers page")},
    Words{"customer groups"_L1, QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Customer groups"),
          QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Groups without names")},
    Words{"price rules and coupons"_L1, QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Price rules and coupons"),
          QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "No rules, no coupons")},
    Words{"websites and store views"_L1, QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Websites and store views"),
          QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Views without names")},
    Words{"state of bulk operations"_L1, QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "Bulk monitor"),
          QT_TRANSLATE_NOOP("qm::ui::FeatureTable", "No bulk monitor")},
};

const Words *findWords(const QString &name)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const Words &one) { return name == one.name; });
    return found == words.end() ? nullptr : &*found;
}

QString accessText(Feature::Access access)
{
    switch (access) {
    case Feature::Access::Allowed:
        return FeatureTable::tr("yes");
    case Feature::Access::Refused:
        return FeatureTable::tr("missing");
    case Feature::Access::Absent:
        return FeatureTable::tr("not in this shop");
    case Feature::Access::Unclear:
        return FeatureTable::tr("unclear");
    }
    return {};
}

Tone toneOf(Feature::Access access)
{
    switch (access) {
    case Feature::Access::Allowed:
        return Tone::Ok;
    case Feature::Access::Refused:
        return Tone::Bad;
    case Feature::Access::Absent:
        return Tone::Neutral;
    case Feature::Access::Unclear:
        return Tone::Warn;
    }
    return Tone::Neutral;
}

void paintHairline(QPainter &painter, const QStyleOptionViewItem &option)
{
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     coloursOf(option.palette).hairline);
}

/// Text that begins where the header's does.
class TextDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem shifted(option);
        shifted.rect.adjust(space::tiny, 0, -space::tiny, 0);
        QStyledItemDelegate::paint(painter, shifted, index);
        paintHairline(*painter, option);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem shifted(option);
        shifted.rect.adjust(space::tiny, 0, -space::tiny, 0); // lines end where they are painted
        return QStyledItemDelegate::sizeHint(shifted, index) + QSize(2 * space::tiny + space::cell, space::tiny);
    }
};

/// The system's fixed font, in the size of what stands around it.
class ResourceDelegate final : public TextDelegate
{
public:
    using TextDelegate::TextDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        TextDelegate::initStyleOption(option, index);
        QFont fixed = option->font;
        fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        option->font = fontFor(FontUse::Secondary, fixed);
        option->fontMetrics = QFontMetrics(option->font);
        option->palette.setColor(QPalette::Text, coloursOf(option->palette).secondary); // of the moment it is painted
    }
};

class AccessDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto tone = toneOf(Feature::Access(index.data(accessRole).toInt()));
        const QRect area = option.rect.adjusted(space::cell, 0, -space::tiny, 0);
        paintChip(*painter, area, index.data().toString(), coloursOf(option.palette).chip(tone), option.font);
        paintHairline(*painter, option);
    }
};

QTableWidgetItem *makeItem(const QString &text)
{
    auto *item = new SpokenItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

/// May go on in the next line behind the module's name and between words, which are no words to the layout of text.
QString breakable(QString resource)
{
    constexpr QChar zeroWidthSpace(0x200b);
    return resource.replace(u"::"_s, u"::"_s + zeroWidthSpace).replace(u'_', u'_' + QString(zeroWidthSpace));
}

} // namespace

FeatureTable::FeatureTable(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setAccessibleName(tr("What this login may read"));
    setHorizontalHeaderLabels({tr("Feature"), tr("Read"), tr("Resource in the role"), tr("Without it")});
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(grown(measure::row, fontMetrics()));
    verticalHeader()->setDefaultSectionSize(grown(measure::row, fontMetrics()));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(widened(60, fontMetrics()));
    horizontalHeader()->setSectionResizeMode(ResourceColumn, QHeaderView::Stretch);
    // Queued: sections are told one after the other, before all have their new widths.
    connect(
        horizontalHeader(), &QHeaderView::sectionResized, this,
        [this](int column) { column == ResourceColumn ? fitRows() : void(); }, Qt::QueuedConnection);
    setItemDelegate(new TextDelegate(this));
    setItemDelegateForColumn(ReadColumn, new AccessDelegate(this));
    setShowGrid(false);
    setWordWrap(true);
    setItemDelegateForColumn(ResourceColumn, new ResourceDelegate(this));
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FeatureTable::setFeatures(const QList<Feature> &features)
{
    setRowCount(int(features.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const Feature &feature = features[row];
        const Words *known = findWords(feature.name);
        const bool lacks = feature.access != Feature::Access::Allowed;
        setItem(row, FeatureColumn, makeItem(featureTitle(feature.name)));
        QTableWidgetItem *access = makeItem(accessText(feature.access));
        access->setData(accessRole, int(feature.access));
        setItem(row, ReadColumn, access);
        QTableWidgetItem *resource = makeItem(breakable(feature.resource));
        resource->setToolTip(tables::plainToolTip(feature.resource));
        setItem(row, ResourceColumn, resource);
        setItem(row, WithoutColumn, makeItem(lacks && known ? tr(known->without) : QString()));
    }
    resizeColumnsToContents();
    setColumnWidth(ReadColumn, std::max(columnWidth(ReadColumn) + space::large, widened(80, fontMetrics())));
    fitRows();
}

void FeatureTable::fitRows()
{
    resizeRowsToContents();
    updateGeometry();
}

QSize FeatureTable::sizeHint() const
{
    return {widened(560, fontMetrics()),
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth()};
}

QSize FeatureTable::minimumSizeHint() const
{
    int width = widened(leastResource, fontMetrics()) + 2 * frameWidth();
    for (const int column : {FeatureColumn, ReadColumn, WithoutColumn}) {
        width += columnWidth(column);
    }
    return {width, sizeHint().height()};
}

QString featureTitle(const QString &name)
{
    const Words *known = findWords(name);
    return known ? FeatureTable::tr(known->title) : name;
}

} // namespace qm::ui
