// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shopsession.h"
#include "practice/practicestore.h"
#include "tables/listmodel.h"
#include "ui/settings/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QMap>
#include <QTemporaryDir>

#include <memory>

namespace qm::test {

/// The window on a practice store that was pulled, used by keys, and somebody else who changes the shop meanwhile.
class ShopStage
{
public:
    /// ms; a bound for a machine that is busy elsewhere, not a figure. QM_PATIENCE makes it short for who breaks
    /// something to see a test fail.
    static inline const int patience =
        qEnvironmentVariableIsSet("QM_PATIENCE") ? qEnvironmentVariableIntValue("QM_PATIENCE") : 180'000;

    struct Wanted
    {
        Environment environment = Environment::Staging;
        bool readOnly = false;
        int page = ui::MainWindow::StockIndex;
        int products = 126;
        int orders = 40;
        bool singleSource = false;
    };

    explicit ShopStage(ui::Appearance &appearance);
    ~ShopStage();
    Q_DISABLE_COPY_MOVE(ShopStage)

    /// Opens the shop, pulls, shows the page. False when one of it does not come about.
    [[nodiscard]] bool open(const Wanted &wanted);

    /// Another page, with its rows.
    [[nodiscard]] bool show(int page);
    [[nodiscard]] ui::TableView *table() const;
    [[nodiscard]] const tables::ListModel &model() const;
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] int columnOf(const QString &id) const; ///< -1: it is not shown
    /// The first row that can be edited in \a column and has something there; -1: none.
    [[nodiscard]] int editableRow(int column) const;
    void goTo(int row, int column) const;
    /// Types into the current cell and ends it with Return.
    void edit(const QString &text) const;

    [[nodiscard]] qint64 staged() const { return session->staged().open(); }
    [[nodiscard]] QWidget *dialog() const { return QApplication::activeModalWidget(); }
    /// What is on the screen, of the dialog when there is one.
    [[nodiscard]] QString shown() const;
    [[nodiscard]] bool shows(const QString &text) const { return shown().contains(text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Each key to what has the keyboard by then: the first one opens an editor.
    void type(const QString &text) const;
    /// Tabs to the button of that name, of dialog or window, and presses it.
    [[nodiscard]] bool pressButton(const QString &name) const;
    /// Esc, until no dialog is open; the window has the keyboard then.
    [[nodiscard]] bool closeDialog() const;

    // Somebody else, by the shop's API.
    [[nodiscard]] bool setShopStock(const QString &sku, const QString &source, double quantity) const;
    /// `36 1`: quantity and status; empty: the product is not at the source.
    [[nodiscard]] QString shopStock(const QString &sku, const QString &source) const;
    /// Of every source item, by `SKU@source`.
    [[nodiscard]] QMap<QString, QString> shopStock() const;
    [[nodiscard]] bool setShopPrice(const QString &sku, double price) const;
    [[nodiscard]] double shopPrice(const QString &sku) const; ///< of all store views; -1: none

    SystemClock clock;
    QTemporaryDir folder;
    std::unique_ptr<practice::PracticeStore> store;
    std::unique_ptr<ledger::Ledger> ledger;
    std::unique_ptr<desktop::ShopSession> session;
    std::unique_ptr<ui::Settings> settings;
    std::unique_ptr<ui::MainWindow> window;

private:
    ui::Appearance &m_appearance;
    int m_page = ui::MainWindow::StockIndex;
};

} // namespace qm::test
