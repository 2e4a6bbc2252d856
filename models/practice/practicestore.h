// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "practice/catalogue.h"
#include "practice/server/faults.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace qm::practice {

/// How this shop differs from a plain one: each is a case the doctor must tell apart.
struct ServerOptions
{
    ShopOptions shop;
    quint16 port = 0;  ///< 0: any free port
    QString stateFile; ///< changes and tokens survive here; empty = memory only
    FaultPlan faults;
    QString tlsCertificatePem; ///< with tlsKeyPem: serve https
    QString tlsKeyPem;
    QString pathPrefix;         ///< `/shop` or `/index.php`: everything lives below it; baseUrl() goes up to /index.php
    bool bearerEnabled = true;  ///< oauth/consumer/enable_integration_as_bearer; Magento's default is off
    bool asSentSigning = false; ///< a server newer than 2.4.7: signs the path as sent
    bool twoFactor = false;     ///< admin tokens only through tfa/provider/google/authenticate, otp 123456
    bool singleSource = false;  ///< no MSI modules
    int maximumPageSize = 0;    ///< 0: input limiting off (magento-facts 1.8)
    int maximumArraySize = 0;   ///< rows in one request's list; 0: the same, Magento's own limit is 20
    bool repeatsLastPage = false;            ///< servers before 2.4: a page beyond the end is the last one again (1.1)
    bool queueRuns = true;                   ///< the consumer of asynchronous operations; without it they stay open
    std::chrono::milliseconds queuePause{0}; ///< before each operation: a shop with much to do
    bool basicAuthGuard = false;             ///< a web server's password in front
    bool stripsAuthorization = false;        ///< Apache + FPM without CGIPassAuth (6.7)
    bool maintenance = false;
    std::chrono::seconds clockOffset{0}; ///< the server's clock minus this computer's
    std::chrono::seconds tokenLifetime{3'600};
};

struct SeenRequest
{
    QString method;
    QString target; ///< raw path and query
    int status = 0; ///< 0: dropped by a fault
};

/// A Magento-like shop on loopback. Started in-process by tests or by `quartermaster-cli practice serve`.
/// Thread-safe. The destructor stops the server, aborting hanging requests, and joins its threads.
class PracticeStore
{
public:
    /// Errors: port taken, unreadable state or certificate.
    [[nodiscard]] static Result<std::unique_ptr<PracticeStore>> start(const ServerOptions &options);
    ~PracticeStore();
    Q_DISABLE_COPY_MOVE(PracticeStore)

    /// `http://127.0.0.1:PORT` plus the path prefix.
    [[nodiscard]] QUrl baseUrl() const;
    /// `oauth1`, `bearer`, `admin`, `customer`, `limited`: each is exactly what `profile add --secrets-stdin` takes.
    /// `limited` is an OAuth integration that may only see orders.
    [[nodiscard]] QJsonObject logins() const;

    void setFaults(const FaultPlan &faults);
    void reset(); ///< back to the seed; forgets tokens and the state file's content
    [[nodiscard]] QList<SeenRequest> requests() const;
    void clearRequests();
    /// Ends every admin and customer token now, as if its hour were over.
    void expireTokens();
    void revokeIntegration(const QString &login); ///< `oauth1`, `bearer` or `limited`
    void setClockOffset(std::chrono::seconds offset);
    /// Stops the consumer of asynchronous operations, after the one at hand, or lets it go on.
    void setQueueRunning(bool running);

    /// E-mails that would have gone to customers, oldest first: `type` (`order_comment`, `invoice`, `shipment`,
    /// `creditmemo`), `order_id`, `increment_id`, `document_id`, `to`, `comment`, `created_at`.
    [[nodiscard]] QList<QJsonObject> mails() const;
    /// What the pretend payment gateway did, by its own books, whatever the shop knows of it: `operation` (`capture`,
    /// `refund`, `void`), `order_id`, `increment_id`, `amount`, `currency`, `transaction_id`, `created_at`. A fault
    /// plan makes it fail (`GATEWAY /capture`).
    [[nodiscard]] QList<QJsonObject> gatewayLedger() const;

    // As if somebody worked in the shop's admin. \a list: `orders`, `invoices`, `shipments`, `creditmemos`,
    // `transactions`, `products`, `customers`, `source-items` (by source_item_id). False: there is no such row.
    bool deleteRow(const QString &list, qint64 key);
    /// \a members take the place of the document's own, whatever else depends on them; `updated_at` moves only when it
    /// is among them. Brings a deleted row back. Source items change as through the API, and what depends on them too.
    bool changeRow(const QString &list, qint64 key, const QJsonObject &members);

private:
    class Private;
    explicit PracticeStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace qm::practice
