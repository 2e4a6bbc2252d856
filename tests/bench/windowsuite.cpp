// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsuite.h"

#include "listtimes.h"
#include "scrolling.h"
#include "shopcopy.h"

#include "cache/copyfiles.h"
#include "domain/giveway.h"
#include "practice/practicestore.h"
#include "profiles/profilestore.h"
#include "secrets/environmentsecrets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonObject>
#include <QProcess>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <thread>

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
/// Of each page of orders: two of up to 300 are on their way at once, so this makes about 2,000 a second.
constexpr std::chrono::milliseconds pageTime{240};
const QString profileName = u"bench"_s;

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
        std::thread([&] {
            giveWay(Way::Window); // and the store's threads with it: a real shop takes no core of this computer
            auto started = practice::PracticeStore::start(options);
            if (!started) {
                std::fprintf(stderr, "no practice store: %s\n", qPrintable(started.error().message));
                return;
            }
            m_store = std::move(*started);
        }).join();
    }

    /// A data directory whose only shop is this one, with the copy that lies in \a cacheFolder. False: none was made.
    [[nodiscard]] bool begin(const QString &directory, const QString &cacheFolder, const QString &profileId) const
    {
        if (!m_store) {
            return false;
        }
        Profile profile;
        profile.name = profileName;
        profile.connection.baseUrl = m_store->baseUrl();
        profile.connection.login = LoginKind::Bearer;
        profile.connection.proxy.mode = remote::ProxyPolicy::Mode::None;
        const auto added = ProfileStore(directory).add(profile, [&profileId](Profile &stored) -> Result<void> {
            stored.id = profileId; // which names the copy
            return {};
        });
        std::error_code failed;
        std::filesystem::create_directory_symlink(cacheFolder.toStdU16String(),
                                                  (directory + u"/cache"_s).toStdU16String(), failed);
        if (!added || failed) {
            std::fprintf(stderr, "no data directory in %s\n", qPrintable(directory));
            return false;
        }
        return true;
    }
    /// Each page of orders takes its time, as a shop's does. Nothing: it comes as fast as this computer makes it.
    void setPageTime(std::chrono::milliseconds time)
    {
        practice::FaultPlan plan;
        if (time.count() > 0) {
            practice::Fault delay;
            delay.kind = practice::FaultKind::Delay;
            delay.route = u"GET /V1/orders*"_s;
            delay.milliseconds = int(time.count());
            plan.faults << delay;
        }
        m_store->setFaults(plan);
    }
    [[nodiscard]] QString token() const
    {
        return m_store ? m_store->logins().value(u"bearer"_s).toObject().value(u"token"_s).toString() : QString();
    }

private:
    std::unique_ptr<practice::PracticeStore> m_store;
};

struct Told
{
    QHash<QString, double> values;
    double began = 0; ///< by clockNow()
    double ended = 0;

    /// From the beginning of the process until what it should show was painted, ms.
    [[nodiscard]] double start() const { return values.value(u"painted"_s) - began; }
    [[nodiscard]] double end() const { return ended - values.value(u"asked to end"_s); }
};

/// Runs a program that shows a window; nothing told: it failed.
Told runProgram(const QString &program, const QStringList &words, const QString &token)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(secrets::EnvironmentSecrets::variable(profileName, secrets::Field::Token), token);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    Told told;
    told.began = clockNow();
    process.start(program, words);
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        std::fprintf(stderr, "no window of %s: exit code %d\n", qPrintable(program), process.exitCode());
    }
    told.ended = clockNow();
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const qsizetype blank = line.lastIndexOf(' ');
        if (blank > 0) {
            told.values.insert(QString::fromUtf8(line.left(blank)), line.mid(blank + 1).toDouble());
        }
    }
    return told;
}

/// This program as a window.
Told run(const QStringList &words, const QString &token = {})
{
    return runProgram(QCoreApplication::applicationFilePath(), QStringList{u"--window"_s} + words, token);
}

Told runEmpty()
{
    return runProgram(QCoreApplication::applicationFilePath() + u"-empty"_s, {}, {});
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

struct Times
{
    double start = 0;
    double end = 0;
};

/// Of so many turns; nothing where \a forgotten cannot be forgotten.
std::optional<Times> medianTimes(const std::function<Told()> &turn, const QString &forgotten)
{
    std::vector<double> starts;
    std::vector<double> ends;
    for (int i = 0; i < turns; ++i) {
        if (!forgotten.isEmpty() && !forget(forgotten)) {
            return {};
        }
        const Told told = turn();
        starts.push_back(told.start());
        ends.push_back(told.end());
    }
    return Times{median(starts), median(ends)};
}

void addStarts(const ShopCopy &shop, const Store &store, const QString &file, std::vector<Row> &rows)
{
    const QTemporaryDir data;
    const bool isThere = store.begin(data.path(), shop.folder, shop.profileId);
    const auto whole = [&] { return run({u"shop rows"_s, data.path(), profileName}, store.token()); };
    if (isThere) {
        whole(); // makes what each data directory has
    }
    const double empty = medianTimes(runEmpty, {})->start;
    const auto add = [&](const QString &name, const std::function<Told()> &turn, bool hasEnd) {
        for (const bool cold : {false, true}) {
            const std::optional<Times> times = medianTimes(turn, cold ? file : QString());
            if (!times) {
                continue;
            }
            Row row = bounded(u"start of "_s + name + (cold ? u", the copy not in memory"_s : QString()),
                              times->start / empty, u"ms"_s, mostStart);
            row.ratio = row.value;
            row.value = times->start;
            row.yardstick = empty;
            rows.push_back(row);
            if (hasEnd && !cold) {
                Row end;
                end.name = u"end of "_s + name;
                end.value = times->end;
                end.unit = u"ms"_s;
                rows.push_back(end);
            }
        }
    };
    add(
        u"a table to first rows"_s,
        [&] {
            return run({u"rows"_s, shop.folder, shop.profileId});
        },
        false);
    if (isThere) {
        add(u"the program to first rows"_s, whole, true);
    }
}

/// What was told with \a suffix, named by that and \a more.
void addStalls(const Told &told, const QString &suffix, const QString &more, std::vector<Row> &rows)
{
    for (const QString &what : {u"page"_s, u"drag"_s, u"wheel"_s}) {
        const auto value = told.values.constFind(what + suffix);
        if (value != told.values.constEnd()) {
            Row row = bounded(u"longest stall: "_s + what + suffix + more, *value, u"ms"_s, mostStall);
            const double worked = told.values.value(what + u" worked"_s + suffix);
            if (worked > 0) { // the rest it waited for a core, memory or a lock
                row.yardstick = worked;
                row.ratio = *value / worked;
            }
            rows.push_back(row);
            rows.push_back(information(u"... of it waited for a core: "_s + what + suffix + more,
                                       told.values.value(what + u" queued"_s + suffix), u"ms"_s));
        }
    }
}

void addMemory(const Told &told, const QString &of, std::vector<Row> &rows)
{
    const Told empty = runEmpty();
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

/// The whole window, beside a pull of pages each of which takes \a time.
Told addPulling(Store &store, const QString &data, std::chrono::milliseconds time, const QString &pace,
                std::vector<Row> &rows)
{
    store.setPageTime(time);
    const Told told = run({u"shop pulled"_s, data, profileName}, store.token());
    addStalls(told, u", whole window while orders are pulled"_s, pace, rows);
    addKept(u"orders pulled over HTTP"_s + pace + u", beside the whole window that scrolls"_s,
            told.values.value(u"pulled beside"_s), told.values.value(u"pulled alone"_s), rows);
    return told;
}

/// On a copy of the copy, which is written to.
void addWriting(const ShopCopy &shop, Store &store, const QString &file, std::vector<Row> &rows)
{
    const QTemporaryDir folder(shop.folder + u"/written-XXXXXX"_s);
    if (double(QStorageInfo(folder.path()).bytesAvailable()) < roomForCopy * double(QFile(file).size())) {
        std::fprintf(stderr, "there is no room to double the copy: nothing is written beside its window\n");
        return;
    }
    const QString copies = folder.filePath(u"copies"_s);
    const QString other = cache::CopyFiles(copies, shop.profileId).database();
    const QString data = folder.filePath(u"data"_s);
    if (!QDir().mkpath(copies) || !QFile::copy(file, other) || !store.begin(data, copies, shop.profileId)) {
        return;
    }
    const Told pulled = addPulling(store, data, pageTime, u", 2,000 a second"_s, rows);
    addStalls(pulled, u", whole window"_s, {}, rows);
    addMemory(pulled, u" of the whole window"_s, rows);
    std::vector<Row> fast;
    addPulling(store, data, {}, u", as fast as they come"_s, fast);
    for (Row &row : fast) { // no shop is that fast
        row.must.clear();
        row.pass = true;
        rows.push_back(row);
    }
    const Told told = run({u"written"_s, copies, shop.profileId});
    addStalls(told, u", written to"_s, {}, rows);
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
        Store store(orders);
        addStarts(*shop, store, file, rows);
        const Told scrolled = run({u"scrolled"_s, shop->folder, shop->profileId});
        addStalls(scrolled, {}, {}, rows);
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
