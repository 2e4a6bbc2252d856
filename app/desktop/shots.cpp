// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shots.h"

#include "ui/pages/listpage.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPainter>
#include <QTextStream>

#include <algorithm>

namespace qm::desktop {

namespace {
using namespace Qt::StringLiterals;
using ui::MainWindow;

constexpr int beat = 100;       ///< ms between two looks
constexpr int settle = 6;       ///< beats for readers to answer and widgets to paint
constexpr int patience = 6'000; ///< beats for a pull

ui::TableView *table(MainWindow &window, int page)
{
    return window.listPage(page)->findChild<ui::TableView *>();
}

Filter filter(const QString &field, Condition condition, const QString &value)
{
    return {field, condition, {value}};
}

} // namespace

Shots::Shots(ui::MainWindow &window, Desk &desk, ui::Appearance &appearance, QString folder)
    : m_window(window)
    , m_desk(desk)
    , m_appearance(appearance)
    , m_folder(std::move(folder))
{
    m_timer.setInterval(beat);
    connect(&m_timer, &QTimer::timeout, this, &Shots::poll);
}

void Shots::useFont(QApplication &application)
{
    if (QFontDatabase::hasFamily(u"Inter"_s)) {
        QFont font(u"Inter"_s);
        font.setPixelSize(13);
        application.setFont(font);
    }
}

void Shots::start()
{
    QDir().mkpath(m_folder);
    m_window.resize(1440, 900);
    plan();
    next();
}

void Shots::plan()
{
    m_steps.push_back({u"welcome-light"_s, [this] { m_appearance.choose(ui::AppearanceChoice::Light); }, {}});
    m_steps.push_back({u"welcome-dark"_s, [this] { m_appearance.choose(ui::AppearanceChoice::Dark); }, {}});
    m_steps.push_back({u"first-pull-light"_s,
                       [this] {
                           m_appearance.choose(ui::AppearanceChoice::Light);
                           Q_EMIT m_window.practiceWanted();
                           m_window.showPage(MainWindow::OrdersIndex);
                       },
                       [this] { return table(m_window, MainWindow::OrdersIndex)->model()->rowCount() > 300; }});
    m_steps.push_back({{}, [] {}, [this] { return m_desk.session() && !m_desk.session()->isPulling(); }});
    planPages(u"light"_s);
    planStates();
    m_steps.push_back({{}, [this] { m_appearance.choose(ui::AppearanceChoice::Dark); }, {}});
    planPages(u"dark"_s);
    m_steps.push_back({u"small-orders-dark"_s,
                       [this] {
                           m_window.resize(1280, 720);
                           m_window.showPage(MainWindow::OrdersIndex);
                       },
                       {}});
    m_steps.push_back({u"small-overview-light"_s,
                       [this] {
                           m_appearance.choose(ui::AppearanceChoice::Light);
                           m_window.showPage(MainWindow::OverviewIndex);
                       },
                       {}});
}

void Shots::planPages(const QString &suffix)
{
    const auto page = [&](const QString &name, int index) {
        m_steps.push_back({u"%1-%2"_s.arg(name, suffix), [this, index] { m_window.showPage(index); }, {}});
    };
    page(u"overview"_s, MainWindow::OverviewIndex);
    m_steps.push_back({{},
                       [this] {
                           m_window.showPage(MainWindow::OrdersIndex);
                           m_window.listPage(MainWindow::OrdersIndex)->showView(1);
                       },
                       {}});
    m_steps.push_back(
        {u"orders-%1"_s.arg(suffix),
         [this] {
             ui::TableView *view = table(m_window, MainWindow::OrdersIndex);
             QItemSelection rows;
             for (const int row : {3, 4, 5, 8, 9}) {
                 rows.select(view->model()->index(row, 0), view->model()->index(row, 0));
             }
             view->selectionModel()->setCurrentIndex(view->model()->index(4, 0), QItemSelectionModel::NoUpdate);
             view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
         },
         {}});
    page(u"products"_s, MainWindow::ProductsIndex);
    page(u"stock"_s, MainWindow::StockIndex);
    page(u"prices"_s, MainWindow::PricesIndex);
    page(u"customers"_s, MainWindow::CustomersIndex);
    page(u"activity"_s, MainWindow::ActivityIndex);
}

void Shots::planStates()
{
    m_steps.push_back({u"filtered-empty-light"_s,
                       [this] {
                           m_window.showPage(MainWindow::OrdersIndex);
                           m_window.listPage(MainWindow::OrdersIndex)
                               ->showFiltered({{filter(u"status"_s, Condition::Eq, u"holded"_s)},
                                               {filter(u"shipping_country_id"_s, Condition::Eq, u"LU"_s)},
                                               {filter(u"grand_total"_s, Condition::Gt, u"500"_s)}});
                       },
                       {}});
    m_steps.push_back({u"search-light"_s,
                       [this] {
                           m_window.listPage(MainWindow::OrdersIndex)->showFiltered({});
                           m_window.listPage(MainWindow::OrdersIndex)->search(u"van"_s);
                       },
                       {}});
    m_steps.push_back({u"filter-editor-light"_s,
                       [this] {
                           m_window.listPage(MainWindow::OrdersIndex)->search({});
                           m_window.listPage(MainWindow::OrdersIndex)->startFilter();
                       },
                       {}});
    m_steps.push_back({u"palette-light"_s,
                       [this] {
                           if (QWidget *popup = QApplication::activePopupWidget()) {
                               popup->close();
                           }
                           m_window.actions().at(ui::ActionId::OpenAnything)->trigger();
                           QApplication::activePopupWidget()->findChild<QLineEdit *>()->setText(u"van"_s);
                       },
                       {}});
    m_steps.push_back({u"offline-light"_s,
                       [this] {
                           if (QWidget *popup = QApplication::activePopupWidget()) {
                               popup->close();
                           }
                           m_window.listPage(MainWindow::OrdersIndex)
                               ->tell(QCoreApplication::translate("qm::ui::MainWindow", "Offline."),
                                      QCoreApplication::translate("qm::ui::MainWindow", "You see the local copy. %1")
                                          .arg(u"No connection to the shop."_s));
                       },
                       {}});
    m_steps.push_back({{}, [this] { m_window.listPage(MainWindow::OrdersIndex)->tell({}, {}); }, {}});
}

void Shots::next()
{
    if (m_steps.empty()) {
        m_timer.stop();
        QApplication::quit();
        return;
    }
    m_current = std::move(m_steps.front());
    m_steps.pop_front();
    m_waited = 0;
    m_current.act();
    m_timer.start();
}

void Shots::poll()
{
    ++m_waited;
    const bool ready = m_current.ready ? m_current.ready() : m_waited >= settle;
    if (!ready && m_waited < patience) {
        return;
    }
    m_timer.stop();
    if (!ready) {
        QTextStream(stderr) << "quartermaster: waited in vain for " << m_current.name << '\n';
        QApplication::exit(1);
        return;
    }
    if (!m_current.name.isEmpty()) {
        shoot(m_current.name);
    }
    next();
}

void Shots::shoot(const QString &name)
{
    QPixmap picture = m_window.grab();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        QPainter(&picture).drawPixmap(popup->mapToGlobal(QPoint()) - m_window.mapToGlobal(QPoint()), popup->grab());
    }
    const QString path = u"%1/%2.png"_s.arg(m_folder, name);
    if (picture.save(path)) {
        QTextStream(stdout) << path << '\n';
    } else {
        QTextStream(stderr) << "quartermaster: " << path << " cannot be written\n";
    }
}

} // namespace qm::desktop
