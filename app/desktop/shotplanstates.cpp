// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shotplan.h"

namespace qm::desktop {

namespace {
using namespace Qt::StringLiterals;
using ui::ActionId;
using ui::MainWindow;

practice::FaultPlan maintenance(const QString &route, int after)
{
    practice::Fault fault;
    fault.kind = practice::FaultKind::Status;
    fault.route = route;
    fault.after = after;
    fault.status = 503;
    practice::FaultPlan plan;
    plan.faults = {fault};
    return plan;
}

/// A shop of an older version with one stock, small enough to be pulled at once.
practice::ServerOptions oldShop()
{
    practice::ServerOptions options;
    options.shop.orders = 60;
    options.shop.products = 200;
    options.singleSource = true;
    return options;
}

} // namespace

void planStates(ShotStage &stage, std::deque<ShotStep> &steps)
{
    const auto add = [&steps](const QString &name, const QString &story, std::function<void()> act,
                              std::function<bool()> ready) {
        steps.push_back({name, story, std::move(act), std::move(ready)});
    };
    const auto sees = [&stage](const QString &name) { return [&stage, name] { return stage.sees(name); }; };
    const auto quiet = [&stage] { return stage.isQuiet(); };

    // A login that may see orders only.
    add(
        {}, {},
        [&stage] {
            stage.addProfile(u"Oudegracht"_s, Environment::Staging, u"Wizard"_s, u"limited"_s);
            stage.open(u"Oudegracht"_s);
        },
        [&stage] { return stage.isOpen(u"Oudegracht"_s); });
    add(
        {}, {}, [&stage] { stage.trigger(ActionId::Pull); }, quiet);
    add(
        u"forbidden"_s, u"A page this login may not read names the resource, and the clicks that allow it"_s,
        [&stage] { stage.show(MainWindow::CustomersIndex); }, sees(u"forbidden"_s));
    add(
        u"forbidden-stock"_s, {}, [&stage] { stage.show(MainWindow::StockIndex); }, sees(u"forbidden"_s));

    // Another process writes the copy; then the file is no database any more.
    add(
        {}, {},
        [&stage] {
            stage.open(u"Hollebeek"_s);
            stage.show(MainWindow::OrdersIndex);
        },
        [&stage] { return stage.isOpen(u"Hollebeek"_s) && stage.holdCopy(u"Oudegracht"_s); });
    add(
        u"read-only"_s, u"Another program writes this copy: it can be read here"_s,
        [&stage] { stage.open(u"Oudegracht"_s); },
        [&stage] { return stage.isOpen(u"Oudegracht"_s) && stage.sees(u"readOnlyCopy"_s) && stage.hasRows(); });
    add(
        {}, {}, [&stage] { stage.open(u"Hollebeek"_s); }, [&stage] { return stage.isOpen(u"Hollebeek"_s); });
    add(
        u"set-aside"_s, u"A damaged copy was kept under another name and made anew"_s,
        [&stage] {
            stage.releaseCopy();
            stage.damageCopy(u"Oudegracht"_s);
            stage.open(u"Oudegracht"_s);
        },
        [&stage] {
            return stage.isOpen(u"Oudegracht"_s) && stage.isQuiet() && stage.hasRows() && stage.sees(u"copyMadeAnew"_s);
        });

    // A shop with less than others, and one that fails before the first row.
    add(
        {}, {},
        [&stage] {
            stage.addShop(u"Vecht"_s, Environment::Staging, oldShop());
            stage.shop(u"Vecht"_s).setFaults(maintenance(u"GET /V1/orders"_s, 0));
            stage.open(u"Vecht"_s);
        },
        [&stage] { return stage.isOpen(u"Vecht"_s); });
    add(
        u"failed"_s, u"A pull that failed says what was asked, what came, and when it tries again"_s,
        [&stage] { stage.trigger(ActionId::Pull); }, [&stage] { return stage.sees(u"pullStopped"_s); });
    add(
        {}, {},
        [&stage] {
            stage.shop(u"Vecht"_s).setFaults({});
            stage.trigger(ActionId::Pull);
        },
        quiet);
    add(
        u"single-source"_s, u"A shop without source items: its stock is that of the products"_s,
        [&stage] { stage.show(MainWindow::StockIndex); }, [&stage] { return stage.hasRows(); });

    add(
        {}, {},
        [&stage] {
            practice::ServerOptions options = oldShop();
            options.twoFactor = true;
            stage.addShop(u"Singel"_s, Environment::Staging, options, u"admin"_s);
            stage.open(u"Singel"_s);
            stage.show(MainWindow::OrdersIndex);
        },
        [&stage] { return stage.isOpen(u"Singel"_s); });
    add(
        u"code-wanted"_s, u"A login with two factors asks for the code of the authenticator app"_s,
        [&stage] { stage.trigger(ActionId::Pull); }, sees(u"codeWanted"_s));

    // The big shop: rows that went, a pull that stops half way, no network.
    add(
        {}, {},
        [&stage] {
            stage.open(u"Hollebeek"_s);
            stage.show(MainWindow::StockIndex);
        },
        [&stage] { return stage.isOpen(u"Hollebeek"_s) && stage.hasRows(); });
    add(
        u"guarded"_s, u"Many rows went at once: the pull asks before it drops them"_s,
        [&stage] {
            for (qint64 id = 1; id <= 400; ++id) {
                (void)stage.shop(u"Hollebeek"_s).deleteRow(u"source-items"_s, id);
            }
            stage.trigger(ActionId::Pull);
        },
        [&stage] { return stage.isQuiet() && stage.sees(u"manyGone"_s); });
    add(
        u"stopped"_s, u"A pull that stopped half way leaves the rows and says so"_s,
        [&stage] {
            stage.show(MainWindow::OrdersIndex);
            stage.shop(u"Hollebeek"_s).setFaults(maintenance(u"*"_s, 0));
            stage.trigger(ActionId::Pull);
        },
        [&stage] { return stage.isQuiet() && stage.sees(u"pullStopped"_s); });
    add(
        u"offline"_s, u"Without a network everything that is here can be used"_s,
        [&stage] {
            stage.closeShop(u"Hollebeek"_s);
            stage.trigger(ActionId::Pull);
        },
        [&stage] { return stage.isQuiet() && stage.sees(u"offline"_s); });
    add(
        {}, {},
        [&stage] {
            stage.addProfile(u"Elsewhere"_s, Environment::Live, u"Vecht"_s, u"oauth1"_s);
            stage.closeShop(u"Vecht"_s);
            stage.open(u"Elsewhere"_s);
        },
        [&stage] { return stage.isOpen(u"Elsewhere"_s); });
    add(
        u"offline-empty"_s, u"Without a network and without a copy there is nothing to see, and that is said"_s,
        [&stage] { stage.trigger(ActionId::Pull); }, sees(u"unreachable"_s));
}

} // namespace qm::desktop
