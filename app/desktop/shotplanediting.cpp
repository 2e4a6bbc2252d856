// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shotplan.h"
#include "tables/listmodel.h"
#include "ui/pages/listpage.h"
#include "ui/widgets/tableview.h"

namespace qm::desktop {

namespace {
using namespace Qt::StringLiterals;
using ui::ActionId;
using ui::MainWindow;

constexpr int firstSource = 2; ///< column of the stock page: SKU and name come before
constexpr int price = 3;       ///< column of the prices page
} // namespace

void planEditing(ShotStage &stage, std::deque<ShotStep> &steps)
{
    const auto add = [&steps](const QString &name, const QString &story, std::function<void()> act,
                              std::function<bool()> ready) {
        steps.push_back({name, story, std::move(act), std::move(ready)});
    };
    const auto sees = [&stage](const QString &name) { return [&stage, name] { return stage.sees(name); }; };

    add(
        {}, {}, [&stage] { stage.list()->showView(0); },
        [&stage] {
            // The view before has fewer rows; what is not read cannot be pasted over.
            const QAbstractItemModel *rows = stage.list()->findChild<ui::TableView *>()->model();
            return rows->rowCount() > 300 && rows->index(20, 0).data(tables::ListModel::LoadedRole).toBool();
        });
    add(
        u"stock-staged"_s, u"A block from a spreadsheet is staged: what was stands beside what shall be"_s,
        [&stage] {
            stage.selectCells(2, firstSource, 1, 1);
            stage.pasteBlock(u"36\t12\n38\t0\n14\t1200,5\n"_s);
        },
        sees(u"changeBar"_s));
    add(u"stock-selected"_s, u"Cells are selected, and what is typed goes into all of them"_s,
        [&stage] { stage.selectCells(8, firstSource, 4, 2); }, {});
    add(
        u"refusals"_s, u"What a spreadsheet spoiled is named before anything is staged"_s,
        [&stage] {
            stage.selectCells(12, firstSource, 1, 1);
            stage.pasteBlock(u"1.23E+12\n=A1*2\n7\nabout 5\n"_s);
        },
        sees(u"refusals"_s));
    add(
        u"stock-low"_s, u"Below how many pieces stock is low: one's own numbers, for all sources and for each"_s,
        [&stage] {
            stage.closePopup();
            stage.trigger(ActionId::LowLevels);
        },
        sees(u"keepLevels"_s));
    add(
        u"review"_s, u"Base, mine and what the shop has now, with the exact requests"_s,
        [&stage] {
            stage.closePopup();
            stage.trigger(ActionId::Review);
        },
        sees(u"readyCount"_s));
    add(
        u"import"_s, u"A file: its columns found, its rows checked, what is refused told by row and column"_s,
        [&stage] {
            stage.closePopup();
            stage.importFile(stage.fileToImport());
        },
        sees(u"refusedRows"_s));
    add(u"import-refused"_s, u"All rows that are refused, which can be written to a file"_s,
        [&stage] { stage.click(u"refusedRows"_s); }, {});
    add(
        u"changes"_s, u"Sets of changes, who made them and how they stand"_s,
        [&stage] {
            stage.closePopup();
            stage.show(MainWindow::ChangesIndex);
        },
        sees(u"discard"_s));
    add(
        {}, {}, [&stage] { stage.show(MainWindow::StockIndex); }, [&stage] { return stage.hasRows(); });
    add(
        u"discard"_s, u"What is staged is given up only after a question"_s,
        [&stage] { stage.trigger(ActionId::DiscardAll); }, [&stage] { return stage.hasDialog(); });
    add(
        {}, {},
        [&stage] {
            stage.closePopup();
            stage.show(MainWindow::PricesIndex);
        },
        [&stage] { return stage.hasRows(); });
    add(
        u"prices-set"_s, u"One price for many"_s,
        [&stage] {
            stage.selectCells(2, price, 6, 1);
            stage.trigger(ActionId::SetPrices);
        },
        [&stage] { return stage.hasDialog(); });
    add(
        u"prices-formula"_s, u"Many prices by a formula, with what each would become"_s,
        [&stage] {
            stage.closePopup();
            stage.selectCells(2, price, 24, 1);
            stage.trigger(ActionId::FormulaPrices);
        },
        sees(u"stagePrices"_s));
    add({}, {}, [&stage] { stage.closePopup(); }, {});
    planFields(stage, steps);
}

} // namespace qm::desktop
