// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/query.h"
#include "domain/clock.h"
#include "domain/error.h"
#include "tables/finder.h"
#include "tables/matches.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QStringList>

#include <memory>
#include <optional>

namespace qm::tables {

/// The parts of the palette, in their order.
enum class PaletteGroup { Orders, Products, Customers, Record, Pages, Actions, Elsewhere, Shop };

/// Something the window can do, found by its words.
struct PaletteCommand
{
    int id = 0; ///< the window's own
    PaletteGroup group = PaletteGroup::Actions;
    QString title;
    QString icon;
    QStringList keys; ///< of its shortcut, as they stand on a keyboard
};

/// One line of the palette.
struct PaletteItem
{
    enum class Kind {
        Heading,
        Record,    ///< `entity` and `key`
        Command,   ///< `command`
        OpenAdmin, ///< of the first record
        Filter,    ///< the list behind the palette, by what was typed
        AskShop,
        Note, ///< says something, does nothing
    };
    Kind kind = Kind::Note;
    PaletteGroup group = PaletteGroup::Elsewhere;
    QString title;
    QString detail;
    QString icon;
    QString status; ///< code of a chip
    QString statusText;
    QString aside;
    QStringList keys;
    QList<Span> titleMatches;
    QList<Span> detailMatches;
    cache::Entity entity = cache::Entity::Orders;
    qint64 key = 0;
    bool inCopy = true;
    int command = 0;
    [[nodiscard]] bool isSameChoice(const PaletteItem &other) const
    {
        return kind == other.kind && group == other.group && key == other.key && command == other.command;
    }
    [[nodiscard]] bool isChoice() const { return kind != Kind::Heading && kind != Kind::Note; }
};

/// The list behind the palette.
struct PaletteList
{
    std::shared_ptr<const cache::List> list; ///< null: the page is no list that can be searched
    cache::Query query;
};

/// What Ctrl+K shows: records of the local copy as they are typed, pages, actions, what else can be done with the text.
/// Reads on the copy's readers; an answer to an older text is dropped. Texts are plain. For the window's thread.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit PaletteModel(const Clock &clock, QObject *parent = nullptr);
    ~PaletteModel() override;

    /// Null: no shop is open. \a cache outlives the model or is taken away.
    void setCache(cache::Cache *cache);
    void setCommands(std::vector<PaletteCommand> commands);
    void setList(PaletteList list);
    /// As typed or pasted.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// One group alone, with more rows; nothing: all.
    void narrow(std::optional<PaletteGroup> group);
    [[nodiscard]] std::optional<PaletteGroup> narrowed() const { return m_narrowed; }

    /// What the shop is asked about, at one request.
    [[nodiscard]] cache::Entity askedEntity() const;
    /// The shop is being asked; what comes for another text is dropped.
    void shopAsked();
    void setShopAnswer(const QString &text, const Result<FoundGroup> &answer);

    /// The copy has not answered yet for the text there is.
    [[nodiscard]] bool isSearching() const { return m_searching; }
    /// How long the copy took for what is shown; below 0: not asked.
    [[nodiscard]] qint64 elapsed() const { return m_elapsed; }
    [[nodiscard]] const PaletteItem &item(int row) const { return m_items[std::size_t(row)]; }
    /// The first row from \a row that can be chosen, down or up; -1: none.
    [[nodiscard]] int choiceFrom(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// `Orders`, as it stands above its rows.
    [[nodiscard]] static QString groupText(PaletteGroup group);

Q_SIGNALS:
    /// The copy answered for the text there is.
    void answered();

private:
    void ask();
    void countFiltered();
    void rebuild();
    [[nodiscard]] bool shows(PaletteGroup group) const { return !m_narrowed || *m_narrowed == group; }
    void addHeading(std::vector<PaletteItem> &items, PaletteGroup group, const QString &aside = {}) const;
    void addRecords(std::vector<PaletteItem> &items, const FoundGroup &found, PaletteGroup group) const;
    void addRecordActions(std::vector<PaletteItem> &items) const;
    void addCommands(std::vector<PaletteItem> &items, PaletteGroup group) const;
    void addElsewhere(std::vector<PaletteItem> &items) const;
    void addShop(std::vector<PaletteItem> &items) const;

    const Clock &m_clock;
    cache::Cache *m_cache = nullptr;
    std::vector<PaletteCommand> m_commands;
    PaletteList m_list;
    QString m_text; ///< searchable
    std::optional<PaletteGroup> m_narrowed;

    std::vector<FoundGroup> m_found;
    std::optional<Error> m_error;
    QString m_filterCount;
    bool m_asking = false; ///< the shop
    std::optional<Result<FoundGroup>> m_shop;

    quint64 m_generation = 0; ///< answers of older ones are dropped
    StopSource m_stop;
    bool m_searching = false;
    QElapsedTimer m_watch;
    qint64 m_elapsed = -1;
    std::vector<PaletteItem> m_items;
};

} // namespace qm::tables
