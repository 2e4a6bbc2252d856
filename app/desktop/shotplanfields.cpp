// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shotplan.h"
#include "ui/pages/listpage.h"

namespace qm::desktop {

namespace {
using namespace Qt::StringLiterals;
using ui::ActionId;
using ui::MainWindow;
} // namespace

/// Values of products beside the list, and of many of them at once.
void planFields(ShotStage &stage, std::deque<ShotStep> &steps)
{
    const auto add = [&steps](const QString &name, const QString &story, std::function<void()> act,
                              std::function<bool()> ready) {
        steps.push_back({name, story, std::move(act), std::move(ready)});
    };
    const auto sees = [&stage](const QString &name) { return [&stage, name] { return stage.sees(name); }; };
    constexpr int summary = 0; // of the tabs of the detail
    constexpr int attributes = 2;

    add(
        {}, {}, [&stage] { stage.show(MainWindow::ProductsIndex); }, [&stage] { return stage.rows() > 20; });
    add(
        {}, {}, [&stage] { stage.select({6}); }, [&stage] { return stage.openField(u"name"_s); });
    add(
        {}, {},
        [&stage] {
            stage.type(u"Talus trekking boot, spring edition"_s);
            stage.press(Qt::Key_Return);
        },
        [&stage] { return stage.isFieldStaged(u"name"_s); }); // the fields are made anew then
    add(
        {}, {}, [] {}, [&stage] { return stage.openField(u"weight"_s); });
    add(
        u"product-fields"_s, u"A name is staged beside what it was; what is no weight is refused where it was typed"_s,
        [&stage] {
            stage.type(u"about 5"_s);
            stage.press(Qt::Key_Return);
        },
        sees(u"refusal"_s));
    add(
        {}, {},
        [&stage] {
            stage.press(Qt::Key_Escape);
            stage.showTab(attributes);
        },
        [&stage] { return stage.openField(u"tax_class_id"_s); });
    add(u"product-attributes"_s, u"Attributes by their places, one of them open, those without a value left out"_s,
        [] {}, {});
    add(
        {}, {},
        [&stage] {
            stage.press(Qt::Key_Escape);
            stage.showTab(summary);
            stage.select({2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13});
            stage.trigger(ActionId::ChangeAttributes);
        },
        sees(u"attribute"_s));
    add({}, {},
        [&stage] {
            stage.type(u"Supplier"_s);
            stage.press(Qt::Key_Tab);
        },
        {});
    add(
        u"products-many"_s, u"One attribute of twelve products, with what each would become"_s,
        [&stage] { stage.type(u"HB-2027"_s); }, sees(u"stageAttributes"_s));
    add(
        {}, {},
        [&stage] {
            stage.closePopup();
            stage.show(MainWindow::PricesIndex);
            stage.selectCells(3, 0, 1, 1);
        },
        [&stage] { return (stage.isRead() || !stage.hasDetail()) && stage.openField(u"special_price:0"_s); });
    add(u"prices-pane"_s, u"Special price with its days, and the ladder of tiers beside the list"_s, [] {}, {});
    add({}, {}, [&stage] { stage.press(Qt::Key_Escape); }, {});
}

} // namespace qm::desktop
