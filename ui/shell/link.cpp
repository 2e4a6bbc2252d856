// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/link.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr QLatin1StringView scheme("quartermaster:");
constexpr QLatin1StringView plain("-._~!$&'()*+,;=:@"); ///< beside letters and digits (RFC 3986, pchar)
constexpr qsizetype longestLink = 1'000;
constexpr qsizetype longestProfile = 40; // profilestore.h
constexpr qsizetype longestName = 64;    // a SKU, the longest of them (magento-facts 1)

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Link)
};

struct KindWord
{
    Link::Kind kind;
    QLatin1StringView word;
};

constexpr std::array kinds{KindWord{Link::Kind::Order, QLatin1StringView("order")},
                           KindWord{Link::Kind::Product, QLatin1StringView("product")},
                           KindWord{Link::Kind::Customer, QLatin1StringView("customer")}};

tl::unexpected<Error> refused(const QString &reason)
{
    return failure(ErrorKind::Validation, reason);
}

bool isProfileName(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestProfile && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || u"-_."_s.contains(c));
    });
}

/// What the percent signs of \a part stand for; nothing where that is no text for one line.
std::optional<QString> decoded(const QString &part)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < part.size(); ++i) {
        const char16_t each = part[i].unicode();
        if (each == u'%') {
            bool isHex = false;
            const QString digits = part.mid(i + 1, 2);
            // toUInt() takes a sign too
            const uint code = digits.size() == 2 && digits[0].isLetterOrNumber() ? digits.toUInt(&isHex, 16) : 0;
            if (!isHex) {
                return {};
            }
            bytes += char(code);
            i += 2;
        } else if (each < 128 && (part[i].isLetterOrNumber() || plain.contains(part[i]))) {
            bytes += char(each);
        } else {
            return {};
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    const bool isText = !decoder.hasError() && std::all_of(text.begin(), text.end(), [](QChar c) {
        // Format characters reorder what is read on the screen.
        return c.isSurrogate() || (c.isPrint() && c.category() != QChar::Other_Format);
    });
    return isText ? std::optional(text) : std::nullopt;
}

bool isId(const QString &text)
{
    bool isNumber = false;
    return text.toLongLong(&isNumber) > 0 && isNumber && text[0].isDigit();
}

} // namespace

bool isLink(const QString &text)
{
    return text.startsWith(scheme, Qt::CaseInsensitive);
}

Result<Link> linkFromText(const QString &text)
{
    if (text.size() > longestLink) {
        return refused(Words::tr("The link is too long."));
    }
    const QString start = scheme + u"//"_s;
    if (!text.startsWith(start, Qt::CaseInsensitive)) {
        return refused(Words::tr("A link begins with %1").arg(start));
    }
    QStringList parts = text.mid(start.size()).split(u'/');
    if (parts.size() > 1 && parts.back().isEmpty()) {
        parts.removeLast(); // some desktops put a slash behind the name of a shop
    }
    Link link;
    link.profile = parts.front();
    if (!isProfileName(link.profile)) {
        return refused(Words::tr("The link names no shop."));
    }
    if (parts.size() == 1) {
        return link;
    }
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [&parts](const KindWord &each) { return each.word == parts[1]; });
    if (parts.size() != 3 || kind == kinds.end()) {
        return refused(Words::tr("The link names neither an order, a product nor a customer."));
    }
    link.kind = kind->kind;
    const std::optional<QString> name = decoded(parts[2]);
    if (!name || name->trimmed().isEmpty() || name->size() > longestName ||
        (link.kind == Link::Kind::Customer && !isId(*name))) {
        return refused(
            Words::tr("What the link names cannot be the number of an order, a SKU or the id of a customer."));
    }
    link.name = *name;
    return link;
}

QString toText(const Link &link)
{
    QString text = scheme + u"//"_s + link.profile;
    for (const KindWord &each : kinds) {
        if (each.kind == link.kind) {
            text += u'/' + each.word + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(link.name));
        }
    }
    return text;
}

} // namespace qm::ui
