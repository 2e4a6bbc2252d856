// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/baseurl.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::remote {

namespace {

tl::unexpected<Error> refused(const QString &why)
{
    return failure(ErrorKind::Validation, u"Address: "_s + why);
}

struct Typed
{
    QString scheme; ///< empty when none was typed
    QString rest;   ///< from the host on
};

Result<Typed> readScheme(const QString &text)
{
    static const QRegularExpression full(u"^([A-Za-z][A-Za-z0-9+.-]*)://"_s);
    // `https:/shop.example` too: it would be a shop called https.
    static const QRegularExpression other(u"^([A-Za-z][A-Za-z0-9+-]*):(?![0-9])"_s);
    Typed typed;
    if (const QRegularExpressionMatch match = full.match(text); match.hasMatch()) {
        typed.scheme = match.captured(1).toLower();
        typed.rest = text.sliced(match.capturedEnd());
    } else if (const QRegularExpressionMatch wrong = other.match(text); wrong.hasMatch() && !text.contains(u'@')) {
        typed.scheme = wrong.captured(1).toLower();
    } else {
        typed.rest = text;
        while (typed.rest.startsWith(u'/')) {
            typed.rest.remove(0, 1);
        }
    }
    if (!typed.scheme.isEmpty() && typed.scheme != "https"_L1 && typed.scheme != "http"_L1) {
        return refused(u"'%1' is not supported, it starts with https:// or http://"_s.arg(typed.scheme.left(20)));
    }
    return typed;
}

bool isAdminName(const QString &segment)
{
    static const QRegularExpression name(u"^(admin([_-].*)?|adminhtml|adminpanel|backend([_-].*)?|backoffice)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return name.match(segment).hasMatch();
}

bool isApiName(const QString &segment)
{
    static const QRegularExpression version(u"^V[0-9]{1,2}$"_s);
    static const QStringList names{u"rest"_s, u"soap"_s, u"graphql"_s, u"async"_s};
    return names.contains(segment.toLower()) || version.match(segment).hasMatch();
}

/// `…/key/<hash>`: only pages of the admin panel carry one.
bool hasAdminKey(const QStringList &segments)
{
    static const QRegularExpression hash(u"^[0-9a-f]{16,}$"_s);
    const qsizetype key = segments.indexOf(u"key"_s);
    return key >= 0 && key + 1 < segments.size() && hash.match(segments[key + 1]).hasMatch();
}

struct Root
{
    QStringList segments;
    bool adminPath = false;
};

Root cutPath(const QStringList &all)
{
    Root root;
    const bool key = hasAdminKey(all);
    for (const QString &segment : all) {
        if (isAdminName(segment)) {
            root.adminPath = true;
            break;
        }
        // Behind index.php there are only pages.
        if (isApiName(segment) || root.segments.endsWith(u"index.php"_s)) {
            break;
        }
        root.segments.append(segment);
    }
    if (key && !root.adminPath) {
        // The admin panel's name was chosen by the shop: it is the first segment, or the one behind index.php.
        root.adminPath = true;
        if (!root.segments.endsWith(u"index.php"_s)) {
            root.segments.clear();
        }
    }
    return root;
}

/// The pasted root first, then with and without index.php, then the folders above it.
QList<QStringList> rootsToTry(const QStringList &pasted)
{
    QList<QStringList> roots;
    QStringList folder = pasted;
    if (folder.endsWith(u"index.php"_s)) {
        roots.append(folder);
        folder.removeLast();
    }
    while (roots.size() < 8) {
        roots.append(folder);
        roots.append(folder + QStringList{u"index.php"_s});
        if (folder.isEmpty()) {
            break;
        }
        folder.removeLast();
    }
    return roots;
}

} // namespace

Result<BaseUrlCandidates> normaliseBaseUrl(const QString &pasted)
{
    const QString text = pasted.trimmed();
    if (text.isEmpty()) {
        return refused(u"it is empty"_s);
    }
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.unicode() < 0x20; })) {
        return refused(u"it holds a blank"_s);
    }
    const Result<Typed> typed = readScheme(text);
    if (!typed) {
        return failure(typed.error());
    }
    const QString scheme = typed->scheme.isEmpty() ? u"https"_s : typed->scheme;
    QUrl url(scheme + "://"_L1 + typed->rest, QUrl::TolerantMode);
    // Whatever is wrong, the text is not echoed: it may hold a password in a place where none belongs.
    if (!url.isValid() || url.host().isEmpty()) {
        return refused(u"the host name is missing or not valid"_s);
    }
    if (!url.password().isEmpty()) {
        return refused(u"it holds a password; leave it out and give it as a secret"_s);
    }
    url.setUserInfo(QString());
    url.setQuery(QString());
    url.setFragment(QString());
    if (url.port() == (scheme == "https"_L1 ? 443 : 80)) {
        url.setPort(-1);
    }

    const Root root = cutPath(url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts));
    QStringList schemes{scheme};
    if (typed->scheme.isEmpty() && isLoopback(url)) {
        schemes.append(u"http"_s);
    } else if (scheme == "http"_L1 && url.port() < 0 && !isLoopback(url)) {
        schemes.append(u"https"_s);
    }
    BaseUrlCandidates candidates;
    candidates.adminPath = root.adminPath;
    for (const QStringList &segments : rootsToTry(root.segments)) {
        for (const QString &one : schemes) {
            QUrl candidate = url;
            candidate.setScheme(one);
            candidate.setPath(segments.isEmpty() ? QString() : u'/' + segments.join(u'/'), QUrl::TolerantMode);
            if (!candidates.urls.contains(candidate)) {
                candidates.urls.append(candidate);
            }
        }
    }
    return candidates;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host().toLower();
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1)) {
        return true;
    }
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

} // namespace qm::remote
