// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/copies.h"
#include "profiles/profile.h"
#include "tables/listmodel.h"
#include "tables/rowsource.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QStackedWidget;

namespace qm::ui {

class FilterBar;
class PlainLabel;
class Segments;
class StateWidget;
class TableView;

/// Orders or products of all connected shops in one table, each row with its shop's colour and name. The copies are
/// opened for reading only, each time the page comes up, because another program may have put another file in their
/// place; no shop is asked. A row opens in its own shop.
class AllShopsPage : public Page
{
    Q_OBJECT
public:
    /// \a clock outlives it.
    explicit AllShopsPage(const Clock &clock, QWidget *parent = nullptr);
    ~AllShopsPage() override;

    [[nodiscard]] static QString name();
    [[nodiscard]] QString title() const override { return name(); }
    void open(Session &session) override;
    void close() override;
    [[nodiscard]] bool canSearch() const override { return true; }
    [[nodiscard]] bool canFilter() const override { return true; }
    void startSearch() override;
    void startFilter() override;
    void takeFocus() override;

    /// \a folder: where copies lie.
    void setShops(const QList<Profile> &profiles, const QString &folder);

Q_SIGNALS:
    /// \a shop: its name.
    void recordWanted(const QString &shop, qm::cache::Entity entity, qint64 key);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// One of the lists that can be shown.
    struct Kind
    {
        QString title;
        std::shared_ptr<const cache::List> list;
        std::function<QString(qint64 count)> countText;
        cache::Query query;
    };

    void build();
    void openCopies();
    void closeCopies();
    void take(const std::vector<std::optional<Error>> &why);
    void choose(int kind);
    void ask(cache::Query query);
    /// What the copies are asked: days and moments as people mean them, by their own clock.
    [[nodiscard]] cache::Query asked();
    void sortBy(int section, Qt::SortOrder order);
    void modelChanged();
    void sizeColumns();
    void showState();
    void openRow(const QModelIndex &index);
    [[nodiscard]] Kind &kind() { return m_kinds[m_kind]; }

    const Clock &m_clock;
    QTimer m_minute; ///< times told from now move on
    QList<Profile> m_profiles;
    QString m_folder;
    Session *m_session = nullptr;
    std::vector<Kind> m_kinds;
    std::size_t m_kind = 0;
    std::unique_ptr<cache::Copies> m_copies; ///< null: not looked at
    std::unique_ptr<tables::CopiesSource> m_source;
    tables::ListModel m_model;
    bool m_isSized = false;    ///< columns have a width by what they hold
    bool m_isReadable = false; ///< one copy at least
    Segments *m_which;
    PlainLabel *m_missing;
    FilterBar *m_filters;
    QStackedWidget *m_stack;
    TableView *m_table;
    StateWidget *m_state;
};

} // namespace qm::ui
