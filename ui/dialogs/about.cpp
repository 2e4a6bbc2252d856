// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about.h"

#include "ui/dialogs/connect/parts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

#include <array>

namespace qm::ui {

namespace {

using namespace Qt::StringLiterals;

struct Library
{
    QLatin1StringView name;
    QLatin1StringView licence; ///< SPDX
};
/// What the program is linked with, beside Qt (ARCHITECTURE.md says what for).
constexpr std::array libraries{
    Library{"QtKeychain"_L1, "BSD-3-Clause"_L1},
    Library{"SQLite"_L1, "public domain"_L1},
    Library{"simdjson"_L1, "Apache-2.0"_L1},
    Library{"zstd"_L1, "BSD-3-Clause"_L1},
    Library{"tl::expected"_L1, "CC0-1.0"_L1},
    Library{"cpp-httplib"_L1, "MIT"_L1},
    Library{"OpenSSL"_L1, "Apache-2.0"_L1},
    Library{"zlib"_L1, "Zlib"_L1},
    Library{"CLI11"_L1, "BSD-3-Clause"_L1},
    Library{"muParser"_L1, "BSD-2-Clause"_L1},
    Library{"libzip"_L1, "BSD-3-Clause"_L1},
#ifdef Q_OS_LINUX
    Library{"mimalloc"_L1, "MIT"_L1},
#endif
};

} // namespace

QString aboutText(const QString &version)
{
    QStringList lines{AboutDialog::tr("Quartermaster %1").arg(version),
                      AboutDialog::tr("Qt %1 (made with %2), %3, %4")
                          .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR),
                               QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
                      {},
                      AboutDialog::tr("Free software under the GNU General Public License, version 3 or later "
                                      "(GPL-3.0-or-later). It comes without any warranty."),
                      AboutDialog::tr("Magento and Adobe Commerce are names of Adobe; this program is not Adobe’s."),
                      {},
                      AboutDialog::tr("Made with:"),
                      u"Qt  LGPL-3.0-only"_s};
    for (const Library &library : libraries) {
        lines << u"%1  %2"_s.arg(library.name, library.licence);
    }
    return lines.join(u'\n');
}

AboutDialog::AboutDialog(const QString &version, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Quartermaster"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    layout->setSpacing(space::medium);
    addHeadline(*layout, tr("Quartermaster %1").arg(version), tr("A desk for the people who run Magento 2 shops."));
    auto *text = new QPlainTextEdit(aboutText(version), this);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Version, licence and libraries"));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(text, 1);
    auto *line = new QHBoxLayout;
    QPushButton *copy = makeButton(tr("Copy"), u"copy"_s, false, this);
    copy->setAutoDefault(true);
    QPushButton *close = makeButton(tr("Close"), {}, true, this);
    close->setDefault(true);
    line->addWidget(copy);
    line->addStretch(1);
    line->addWidget(close);
    layout->addLayout(line);
    connect(copy, &QPushButton::clicked, this,
            [version] { QGuiApplication::clipboard()->setText(aboutText(version)); });
    connect(close, &QPushButton::clicked, this, &AboutDialog::accept);
    close->setFocus(Qt::OtherFocusReason);
    resize(widened(480, fontMetrics()), widened(500, fontMetrics()));
}

} // namespace qm::ui
