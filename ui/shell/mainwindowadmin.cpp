// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/linequestion.h"
#include "ui/shell/mainwindow.h"

#include <QDesktopServices>

// Pages of the shop's admin, in the browser.

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

/// `admin_x1` of what was typed, which may be a whole address out of the browser; `index.php/admin_x1` of a shop whose
/// server does not rewrite addresses.
QString adminPart(const QString &typed, const QUrl &shop)
{
    QString part = typed.trimmed();
    if (part.contains(u"://")) {
        part = QUrl(part).path();
        part = part.startsWith(shop.path()) ? part.mid(shop.path().size()) : part;
    }
    const QStringList steps = part.split(u'/', Qt::SkipEmptyParts);
    const bool isScript = steps.size() > 1 && steps.front() == u"index.php" && !shop.path().endsWith(u"/index.php");
    return isScript ? steps[0] + u'/' + steps[1] : steps.value(0);
}

} // namespace

void MainWindow::openAdmin(const QString &path)
{
    const QString known = m_settings.value(setting::adminPath, m_session->profile().id).toString();
    if (known.isEmpty()) {
        askForAdmin(tr("Open in admin"), [this, path] { openAdmin(path); });
        return;
    }
    QUrl url = m_session->profile().connection.baseUrl;
    url.setPath(url.path() + u'/' + known + u'/' + path);
    QDesktopServices::openUrl(url);
}

void MainWindow::askForAdmin(const QString &accept, std::function<void()> then)
{
    if (!m_session) {
        return;
    }
    const QString id = m_session->profile().id;
    const QString known = m_settings.value(setting::adminPath, id).toString();
    LineQuestion question;
    question.title = tr("Where is the admin?");
    question.label = tr("Most shops keep their admin at an address of their own.\nWhat stands behind %1/ when you are "
                        "logged in there, up to the next slash?")
                         .arg(m_session->profile().connection.baseUrl.toDisplayString());
    question.preset = known.isEmpty() ? u"admin"_s : known;
    question.accept = accept;
    askForLine(this, question, [this, id, then = std::move(then)](const QString &text) {
        if (!m_session || m_session->profile().id != id) {
            return;
        }
        const QString answer = adminPart(text, m_session->profile().connection.baseUrl);
        if (!answer.isEmpty()) {
            m_settings.setValue(setting::adminPath, id, answer);
            if (then) {
                then();
            }
        }
    });
}

} // namespace qm::ui
