// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celltext.h"

#include "domain/money.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cell)
};

/// Magento's own codes. What a shop adds is its own word already.
const QHash<QString, const char *> &knownCodes()
{
    static const QHash<QString, const char *> codes{
        {u"new"_s, QT_TRANSLATE_NOOP("Cell", "New")},
        {u"pending"_s, QT_TRANSLATE_NOOP("Cell", "Pending")},
        {u"pending_payment"_s, QT_TRANSLATE_NOOP("Cell", "Pending payment")},
        {u"processing"_s, QT_TRANSLATE_NOOP("Cell", "Processing")},
        {u"complete"_s, QT_TRANSLATE_NOOP("Cell", "Complete")},
        {u"closed"_s, QT_TRANSLATE_NOOP("Cell", "Closed")},
        {u"canceled"_s, QT_TRANSLATE_NOOP("Cell", "Canceled")},
        {u"holded"_s, QT_TRANSLATE_NOOP("Cell", "On hold")},
        {u"payment_review"_s, QT_TRANSLATE_NOOP("Cell", "Payment review")},
        {u"fraud"_s, QT_TRANSLATE_NOOP("Cell", "Suspected fraud")},
        {u"checkmo"_s, QT_TRANSLATE_NOOP("Cell", "Check or money order")},
        {u"banktransfer"_s, QT_TRANSLATE_NOOP("Cell", "Bank transfer")},
        {u"cashondelivery"_s, QT_TRANSLATE_NOOP("Cell", "Cash on delivery")},
        {u"purchaseorder"_s, QT_TRANSLATE_NOOP("Cell", "Purchase order")},
        {u"free"_s, QT_TRANSLATE_NOOP("Cell", "Nothing to pay")},
        {u"companycredit"_s, QT_TRANSLATE_NOOP("Cell", "Company credit")},
        {u"pending_paypal"_s, QT_TRANSLATE_NOOP("Cell", "Pending PayPal")},
        {u"paypal_reversed"_s, QT_TRANSLATE_NOOP("Cell", "PayPal reversed")},
        {u"paypal_canceled_reversal"_s, QT_TRANSLATE_NOOP("Cell", "PayPal canceled reversal")},
        {u"simple"_s, QT_TRANSLATE_NOOP("Cell", "Simple")},
        {u"virtual"_s, QT_TRANSLATE_NOOP("Cell", "Virtual")},
        {u"downloadable"_s, QT_TRANSLATE_NOOP("Cell", "Downloadable")},
        {u"configurable"_s, QT_TRANSLATE_NOOP("Cell", "Configurable")},
        {u"grouped"_s, QT_TRANSLATE_NOOP("Cell", "Grouped")},
        {u"bundle"_s, QT_TRANSLATE_NOOP("Cell", "Bundle")},
    };
    return codes;
}

/// Numbers of products that are words.
const char *meaningOf(QStringView columnId, qint64 number)
{
    if (columnId == "status"_L1) {
        return number == 1   ? QT_TRANSLATE_NOOP("Cell", "Enabled")
               : number == 2 ? QT_TRANSLATE_NOOP("Cell", "Disabled")
                             : nullptr;
    }
    if (columnId == "visibility"_L1) {
        switch (number) {
        case 1:
            return QT_TRANSLATE_NOOP("Cell", "Not by itself");
        case 2:
            return QT_TRANSLATE_NOOP("Cell", "Catalogue");
        case 3:
            return QT_TRANSLATE_NOOP("Cell", "Search");
        case 4:
            return QT_TRANSLATE_NOOP("Cell", "Catalogue and search");
        default:
            break;
        }
    }
    return nullptr;
}

/// Words that people know by their own spelling; what a module's author put around them says nothing.
QString readable(const QString &code)
{
    static const QHash<QString, QString> names{
        {u"paypal"_s, u"PayPal"_s},         {u"ideal"_s, u"iDEAL"_s},         {u"cc"_s, u"card"_s},
        {u"creditcard"_s, u"card"_s},       {u"applepay"_s, u"Apple Pay"_s},  {u"googlepay"_s, u"Google Pay"_s},
        {u"klarna"_s, u"Klarna"_s},         {u"sepa"_s, u"SEPA"_s},           {u"mollie"_s, u"Mollie"_s},
        {u"adyen"_s, u"Adyen"_s},           {u"amazon"_s, u"Amazon"_s},       {u"giropay"_s, u"Giropay"_s},
        {u"bancontact"_s, u"Bancontact"_s}, {u"braintree"_s, u"Braintree"_s}, {u"stripe"_s, u"Stripe"_s},
        {u"methods"_s, QString()},          {u"payments"_s, QString()},
    };
    QStringList words;
    for (const QString &word : code.split(u'_', Qt::SkipEmptyParts)) {
        const auto known = names.constFind(word.toLower());
        words << (known == names.constEnd() ? word : *known);
    }
    words.removeAll(QString());
    QString text = words.join(u' ');
    if (!text.isEmpty() && !names.values().contains(words.first())) {
        text[0] = text[0].toUpper();
    }
    return text.isEmpty() ? code : text;
}

bool isWord(QStringView columnId)
{
    return columnId == "status"_L1 || columnId == "state"_L1 || columnId == "type_id"_L1 ||
           columnId.contains("method"_L1) || columnId == "product_type"_L1;
}

} // namespace

QString amountText(Decimal amount, QStringView currency, const QLocale &locale)
{
    const QString fixed = amount.toFixed(fractionDigits(currency));
    const bool negative = fixed.startsWith(u'-');
    const QString digits = negative ? fixed.mid(1) : fixed;
    const qsizetype point = digits.indexOf(u'.');
    QString text = locale.toString((point < 0 ? digits : digits.left(point)).toLongLong());
    if (point >= 0) {
        text += locale.decimalPoint() + digits.mid(point + 1);
    }
    return negative ? u'−' + text : text;
}

QString quantityText(Decimal quantity, const QLocale &locale)
{
    const QString exact = quantity.toString();
    const bool negative = exact.startsWith(u'-');
    const QString digits = negative ? exact.mid(1) : exact;
    const qsizetype point = digits.indexOf(u'.');
    QString text = locale.toString((point < 0 ? digits : digits.left(point)).toLongLong());
    if (point >= 0) {
        text += locale.decimalPoint() + digits.mid(point + 1);
    }
    return negative ? u'−' + text : text;
}

QString timeText(UtcTime time, UtcTime now, const QLocale &locale)
{
    constexpr qint64 recent = 300 * 86'400;
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time.seconds());
    const bool near = std::abs(now.seconds() - time.seconds()) < recent;
    return locale.toString(local, near ? Words::tr("d MMM HH:mm") : Words::tr("d MMM yyyy"));
}

QString longTimeText(UtcTime time, const QLocale &locale)
{
    return locale.toString(QDateTime::fromSecsSinceEpoch(time.seconds()), Words::tr("d MMM yyyy, HH:mm"));
}

QString exactMomentText(UtcTime time, const QLocale &locale)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time.seconds());
    return local.time().second() == 0 ? longTimeText(time, locale)
                                      : locale.toString(local, Words::tr("d MMM yyyy, HH:mm:ss"));
}

QString momentText(UtcTime time, const QLocale &locale)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time.seconds());
    return local == local.date().startOfDay() ? locale.toString(local, Words::tr("d MMM yyyy"))
                                              : exactMomentText(time, locale);
}

QString ageText(qint64 seconds)
{
    if (seconds < 60) {
        return Words::tr("now");
    }
    if (seconds < 3'600) {
        return Words::tr("%1 min").arg(seconds / 60);
    }
    if (seconds < 2 * 86'400) {
        return Words::tr("%1 h").arg(seconds / 3'600);
    }
    const auto days = int(seconds / 86'400); // lupdate never ends at a separator of digits among the arguments
    return Words::tr("%n days", nullptr, days);
}

QString codeText(QStringView columnId, const QString &code)
{
    if (!isWord(columnId) || code.isEmpty()) {
        return code;
    }
    if (const char *known = knownCodes().value(code)) {
        return Words::tr(known);
    }
    return readable(code);
}

QString visibilityText(int visibility)
{
    const char *meaning = meaningOf(u"visibility", visibility);
    return meaning ? Words::tr(meaning) : QString::number(visibility);
}

QString cellText(const cache::Column &column, const cache::Value &value, QStringView currency, UtcTime now,
                 const QLocale &locale)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        if (column.id == "store_view"_L1 && text->isEmpty()) {
            return Words::tr("All store views"); // a view that is gone has no text at all
        }
        return column.type == cache::ColumnType::Code ? codeText(column.id, text->simplified()) : text->simplified();
    }
    const auto *number = std::get_if<qint64>(&value);
    if (!number) {
        return {};
    }
    if (column.type == cache::ColumnType::Id) {
        const char *meaning = meaningOf(column.id, *number);
        return meaning ? Words::tr(meaning) : QString::number(*number);
    }
    switch (column.type) {
    case cache::ColumnType::Money:
        return amountText(Decimal::fromUnits(*number), currency, locale);
    case cache::ColumnType::Quantity:
        return quantityText(Decimal::fromUnits(*number), locale);
    case cache::ColumnType::Time:
        return timeText(UtcTime::fromSeconds(*number), now, locale);
    case cache::ColumnType::Flag:
        return *number != 0 ? Words::tr("Yes") : Words::tr("No");
    case cache::ColumnType::Whole:
        return locale.toString(*number);
    case cache::ColumnType::Id:
    case cache::ColumnType::Code:
    case cache::ColumnType::Text:
        return QString::number(*number);
    }
    return {};
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped());
}

} // namespace qm::tables
