// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/trial.h"

#include "secrets/secretfields.h"

namespace qm::setup {

namespace {

using namespace Qt::StringLiterals;

/// Takes the secrets out of a text, as written and as they stand in a query.
class Blotter
{
public:
    explicit Blotter(const Credentials &secrets)
    {
        for (const auto &[field, secret] : secrets::toFields(secrets)) {
            const QString text = QString::fromUtf8(secret.reveal());
            // A user's name is no secret, and a password of three letters would blot half of every text.
            if (field != secrets::Field::Username && text.size() >= 4) {
                m_texts << text << QString::fromLatin1(QUrl::toPercentEncoding(text));
            }
        }
    }
    [[nodiscard]] QString blotted(QString text) const
    {
        for (const QString &secret : m_texts) {
            text.replace(secret, u"•••"_s);
        }
        return text;
    }
    [[nodiscard]] doctor::Finding blotted(doctor::Finding finding) const
    {
        // The rest are our own words: a password that is a word must not make holes in them.
        finding.seen = blotted(finding.seen);
        return finding;
    }

private:
    QStringList m_texts;
};

} // namespace

Trial::Trial(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{}

void Trial::start(const remote::Connection &connection, const Credentials &secrets)
{
    m_running = true;
    m_errand.start([this, connection, secrets](const StopToken &stop, const Errand::Tell &tell) {
        const Blotter blotter(secrets);
        doctor::Report report =
            doctor::examine(connection, Scope::all(), secrets, m_clock, stop, [&](const doctor::Finding &finding) {
                tell([this, told = blotter.blotted(finding)] { Q_EMIT found(told); });
            });
        for (doctor::Finding &finding : report.findings) {
            finding = blotter.blotted(finding);
        }
        tell([this, report = std::move(report)] {
            m_running = false;
            Q_EMIT finished(report);
        });
    });
}

void Trial::stop()
{
    m_running = false;
    m_errand.stop();
}

} // namespace qm::setup
