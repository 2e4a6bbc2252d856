// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsuite.h"

#include "shopcopy.h"

#include "cache/copyfiles.h"
#include "practice/practicestore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonObject>
#include <QProcess>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace qm::bench {

namespace {

constexpr int turns = 5;
constexpr double mostStall = 16;
constexpr double mostStart = 6;
constexpr double mostMemory = 80;
constexpr double leastKept = 0.9;
constexpr double roomForCopy = 1.3;   ///< times its size
constexpr qint64 newOrders = 400'000; ///< more than are pulled while a window is measured

/// A shop that has more orders than the copy, served over HTTP by this process.
class Store
{
public:
    explicit Store(qint64 orders)
    {
        practice::ServerOptions options;
        options.shop.orders = orders + newOrders;
        options.shop.products = orders / 2;
        options.shop.customers = orders;
        auto started = practice::PracticeStore::start(options);
        if (!started) {
            std::fprintf(stderr, "no practice store: %s\n", qPrintable(started.error().message));
            return;
        }
        m_store = std::move(*started);
    }

    /// Of a process with the program's own window.
    [[nodiscard]] QStringList words(const QString &part, const QString &folder, const QString &profileId) const
    {
        if (!m_store) {
            return {u"shop "_s + part};
        }
        const QJsonObject login = m_store->logins().value(u"bearer"_s).toObject();
        return {u"shop "_s + part, folder, profileId, m_store->baseUrl().toString(),
                login.value(u"token"_s).toString()};
    }

private:
    std::unique_ptr<practice::PracticeStore> m_store;
};

struct Told
{
    double milliseconds = 0;
    QHash<QString, double> values;
};

/// Runs this program as a window; nothing told: it failed.
Told run(const QStringList &words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), QStringList{u"--window"_s} + words);
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        std::fprintf(stderr, "no window %s: exit code %d\n", qPrintable(words.first()), process.exitCode());
    }
    Told told{double(timer.nsecsElapsed()) / 1e6, {}};
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const qsizetype blank = line.lastIndexOf(' ');
        if (blank > 0) {
            told.values.insert(QString::fromUtf8(line.left(blank)), line.mid(blank + 1).toDouble());
        }
    }
    return told;
}

/// Has the system forget what it keeps of a file; false: it cannot be asked to.
bool forget(const QString &file)
{
#ifdef Q_OS_LINUX
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    const bool forgotten = descriptor >= 0 && ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED) == 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    return forgotten;
#else
    Q_UNUSED(file);
    return false;
#endif
}

double medianStart(const QStringList &words, const QString &forgotten = {})
{
    std::vector<double> times;
    for (int i = 0; i < turns; ++i) {
        if (!forgotten.isEmpty() && !forget(forgotten)) {
            return 0;
        }
        times.push_back(run(words).milliseconds);
    }
    return median(times);
}

Row bounded(const QString &name, double value, const QString &unit, double most)
{
    Row row;
    row.name = name;
    row.value = value;
    row.unit = unit;
    row.must = u"<= "_s + QString::number(most);
    row.pass = value <= most;
    return row;
}

void addStarts(const ShopCopy &shop, const Store &store, const QString &file, std::vector<Row> &rows)
{
    const double empty = medianStart({u"empty"_s});
    for (const auto &[name, words] : std::initializer_list<std::pair<QString, QStringList>>{
             {u"start to first rows"_s, {u"rows"_s, shop.folder, shop.profileId}},
             {u"start of the whole window to first rows"_s, store.words(u"rows"_s, shop.folder, shop.profileId)}}) {
        for (const bool cold : {false, true}) {
            const double start = medianStart(words, cold ? file : QString());
            if (start > 0) {
                Row row =
                    bounded(cold ? name + u", the copy not in memory"_s : name, start / empty, u"ms"_s, mostStart);
                row.ratio = row.value;
                row.value = start;
                row.yardstick = empty;
                rows.push_back(row);
            }
        }
    }
}

void addStalls(const Told &told, const QString &suffix, std::vector<Row> &rows)
{
    for (const QString &what : {u"page"_s, u"drag"_s, u"wheel"_s}) {
        const auto value = told.values.constFind(what + suffix);
        if (value != told.values.constEnd()) {
            Row row = bounded(u"longest stall: "_s + what + suffix, *value, u"ms"_s, mostStall);
            const double worked = told.values.value(what + u" worked"_s + suffix);
            if (worked > 0) { // the rest it waited for a core, memory or a lock
                row.yardstick = worked;
                row.ratio = *value / worked;
            }
            rows.push_back(row);
        }
    }
}

void addMemory(const Told &told, const QString &of, std::vector<Row> &rows)
{
    const Told empty = run({u"empty"_s});
    for (const QString &what : {u"memory"_s, u"own memory"_s}) {
        Row row = bounded(what + of + u" above an empty window, after scrolling"_s,
                          told.values.value(what) - empty.values.value(what), u"MiB"_s, mostMemory);
        row.yardstick = empty.values.value(what);
        rows.push_back(row);
    }
}

void addKept(const QString &name, double beside, double alone, std::vector<Row> &rows)
{
    Row row;
    row.name = name;
    row.unit = u"orders/s"_s;
    row.value = beside;
    row.yardstick = alone;
    row.ratio = alone > 0 ? beside / alone : 0;
    row.must = u">= "_s + QString::number(leastKept);
    row.pass = *row.ratio >= leastKept;
    rows.push_back(row);
}

/// On a copy of the copy, which is written to.
void addWriting(const ShopCopy &shop, const Store &store, const QString &file, std::vector<Row> &rows)
{
    const QTemporaryDir folder(shop.folder + u"/written-XXXXXX"_s);
    if (double(QStorageInfo(folder.path()).bytesAvailable()) < roomForCopy * double(QFile(file).size())) {
        std::fprintf(stderr, "there is no room to double the copy: nothing is written beside its window\n");
        return;
    }
    const QString other = cache::CopyFiles(folder.path(), shop.profileId).database();
    if (!QFile::copy(file, other)) {
        return;
    }
    const Told pulled = run(store.words(u"pulled"_s, folder.path(), shop.profileId));
    addStalls(pulled, u", whole window"_s, rows);
    addMemory(pulled, u" of the whole window"_s, rows);
    addStalls(pulled, u", whole window while orders are pulled"_s, rows);
    addKept(u"orders pulled over HTTP, beside the whole window that scrolls"_s, pulled.values.value(u"pulled beside"_s),
            pulled.values.value(u"pulled alone"_s), rows);
    const Told told = run({u"written"_s, folder.path(), shop.profileId});
    addStalls(told, u", written to"_s, rows);
    addKept(u"2,000 orders a second, beside a window that scrolls"_s, told.values.value(u"written beside"_s),
            told.values.value(u"written alone"_s), rows);
}

} // namespace

std::vector<Row> windowSuite(const Options &options)
{
    const QTemporaryDir temporary;
    const QString folder = options.data.isEmpty() ? temporary.path() : options.data;
    std::vector<Row> all;
    for (const qint64 orders : options.sizes) {
        const Result<ShopCopy> shop = shopCopy(folder, orders);
        if (!shop) {
            std::fprintf(stderr, "no copy of %lld orders: %s\n", static_cast<long long>(orders),
                         qPrintable(shop.error().message));
            continue;
        }
        const QString file = cache::CopyFiles(shop->folder, shop->profileId).database();
        std::vector<Row> rows;
        const Store store(orders);
        addStarts(*shop, store, file, rows);
        const Told scrolled = run({u"scrolled"_s, shop->folder, shop->profileId});
        addStalls(scrolled, {}, rows);
        addMemory(scrolled, {}, rows);
        addWriting(*shop, store, file, rows);
        for (Row &row : rows) {
            row.name += u", %1k"_s.arg(orders / 1'000);
            all.push_back(row);
        }
    }
    return all;
}

} // namespace qm::bench
