// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pullfixture.h"

#include "ledger/changes.h"
#include "practiceclient.h"
#include "sync/push.h"

#include <QJsonArray>
#include <QMap>

namespace qm::test {

inline const QString profile = QStringLiteral("p1");
inline constexpr UtcTime noon = UtcTime::fromSeconds(1'795'435'200);

/// A colleague, or whoever looks at the shop without this program.
class Colleague
{
public:
    explicit Colleague(practice::PracticeStore &store);

    /// \a path behind `/rest/all/V1/`; ends the program on anything but success.
    QJsonDocument ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                      const QByteArray &scope = "all");

    /// SKUs of simple products that are at the source `default`, in the shop's order: what is written to the stock item
    /// of others makes a row there (magento-facts 3.26).
    QStringList plainProducts(int count);
    /// All that a push can change about \a skus, a line each: `base PLAIN-1 0` and its value.
    QMap<QString, QString> content(const QStringList &skus);
    /// What is at the sources of all products: `SKU@source` and `quantity status`.
    QMap<QString, QString> stock();
    /// Changes what the first of drafts(kind) is about, of one product.
    void change(CellKind kind, const QString &sku);

private:
    void addPrices(const QByteArray &skus, QMap<QString, QString> &lines);

    PracticeClient m_client;
};

/// One or two drafts for each of \a skus that nothing speaks against, without bases: what the shop has counts.
[[nodiscard]] std::vector<ChangeDraft> drafts(CellKind kind, const QStringList &skus);
[[nodiscard]] ChangeDraft draft(const Cell &cell, CellValue wish, std::optional<CellValue> base = {});
/// All kinds, by name.
void addKinds();

/// A shop, a ledger and the person between them.
class Desk
{
    QTemporaryDir m_folder; // first: what is below has its file in it

public:
    explicit Desk(practice::ServerOptions options = PulledShop::small(), const sqlite::Database::Hook &hook = {});

    PulledShop shop;
    Colleague colleague;
    std::unique_ptr<ledger::Ledger> book;
    sync::PushOptions options; ///< of push()

    template <typename T>
    T write(std::function<Result<T>(sqlite::Database &)> work)
    {
        Result<T> result = book->write<T>(std::move(work)).result();
        if (!result) {
            qFatal("the ledger: %s", qPrintable(result.error().message));
        }
        return std::move(*result);
    }

    qint64 stage(const std::vector<ChangeDraft> &drafts);
    qint64 undo(qint64 set);
    sync::PushReport push(const StopToken &stop = {});
    sync::PushReport dryRun();
    /// `failed 1, verified 3`
    QString states();
    std::vector<Change> changes(ChangeState state);
    /// The shop's requests so far that begin so: `POST /rest/all/V1/inventory`.
    qsizetype count(const QString &begin);
    void forgetRequests() { static_cast<void>(shop.takeRequests()); }
    void setFault(practice::FaultKind kind, const QString &route, bool afterEffect = false, int after = 0,
                  int times = 1, int status = 503);
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("ledger.sqlite")); }

private:
    SystemClock m_clock;
};

/// The route that requests of \a kind write by, as faults name it.
[[nodiscard]] QString writingRoute(CellKind kind);

} // namespace qm::test
