// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide.h"

#include "ui/pages/listpage.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QWidget>

#include <array>

namespace qm::ui::guide {

namespace {
using namespace Qt::StringLiterals;

struct About
{
    const char *className; ///< without the namespace
    const char *page;
};

/// Dialogs, pages and pop-ups, and the page about each. Lists have one each by what they list.
constexpr std::array abouts{
    About{"WelcomePage", "index"},
    About{"ConnectDialog", "connect"},
    About{"PermissionsPage", "permissions"},
    About{"TestPage", "refused"},
    About{"OverviewPage", "overview"},
    About{"ChangesPage", "staging"},
    About{"ActivityPage", "activity"},
    About{"AllShopsPage", "lists"},
    About{"ReviewDialog", "staging"},
    About{"RefusalsDialog", "staging"},
    About{"OrderWorkDialog", "order-desk"},
    About{"OrderNumbersDialog", "order-desk"},
    About{"OrderRequestsDialog", "order-desk"},
    About{"PapersDialog", "order-desk"},
    About{"ShippingQueueDialog", "order-desk"},
    About{"LabelsDialog", "order-desk"},
    About{"OpenActionsDialog", "order-desk"},
    About{"PriceEditDialog", "prices"},
    About{"AttributeEditDialog", "products"},
    About{"LowLevelsDialog", "stock"},
    About{"ImportDialog", "import"},
    About{"PreferencesDialog", "preferences"},
    About{"RemoveShopDialog", "preferences"},
    About{"AboutDialog", "index"},
    About{"Palette", "keyboard"},
    About{"FilterEditor", "lists"},
    About{"FilterBar", "lists"},
    About{"ColumnChooser", "lists"},
    About{"ViewTabs", "lists"},
    About{"Rail", "index"},
    About{"TopBar", "index"},
    About{"GuideWindow", "index"},
};

QString fileOf(const QString &page)
{
    return u":/guide/%1.md"_s.arg(page);
}

QString pageForList(const ListPage &list)
{
    return cache::toString(list.entity()); // each list has its own page, by its name
}

} // namespace

QStringList pages()
{
    QStringList names{start()};
    static const QRegularExpression link(uR"(\]\(([a-z-]+)\.md\))"_s);
    for (auto each = link.globalMatch(text(start())); each.hasNext();) {
        if (const QString name = each.next().captured(1); !names.contains(name)) {
            names << name;
        }
    }
    return names;
}

QString start()
{
    return u"index"_s;
}

QString text(const QString &page)
{
    QFile file(fileOf(page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString title(const QString &page)
{
    return text(page).section(u'\n', 0, 0).remove(u'#').trimmed();
}

QString pageOf(const QUrl &url)
{
    const QString path = url.path();
    const QString page = QFileInfo(path).completeBaseName();
    const bool isOurs = url.isRelative() && !path.contains(u'/') && path.endsWith(u".md");
    return isOurs && QFile::exists(fileOf(page)) ? page : QString();
}

QString pageForClass(const QString &className)
{
    for (const About &about : abouts) {
        if (className.section(u"::"_s, -1) == QLatin1StringView(about.className)) {
            return QString::fromLatin1(about.page);
        }
    }
    return {};
}

QString pageFor(const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (const auto *list = qobject_cast<const ListPage *>(each)) {
            return pageForList(*list);
        }
        // The dialog of another folder may have no line of its own: what it is derived from has.
        for (const QMetaObject *type = each->metaObject(); type; type = type->superClass()) {
            if (const QString page = pageForClass(QString::fromLatin1(type->className())); !page.isEmpty()) {
                return page;
            }
        }
    }
    return {};
}

} // namespace qm::ui::guide
