// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QStringList>

namespace qm::ui {

enum class ActionId {
    OpenAnything,
    SearchList,
    Filter,
    Pull,
    CancelPull,
    ToggleDetail,
    PreviousRow,
    NextRow,
    OpenInAdmin,
    AdminPlace,
    CopyTsv,
    CopyCsv,
    CopyMarkdown,
    CopyJson,
    SelectAll,
    ChooseColumns,
    ResetColumns,
    Export,
    Import,
    LowStock,
    LowLevels,
    SortBy,
    ResyncSelected,
    EditCell,
    Paste,
    FillDown,
    ToggleStatus,
    TakeAway,
    SetPrices,
    ChangePrices,
    FormulaPrices,
    ChangeAttributes,
    DiscardCells,
    UndoEdit,
    DiscardAll,
    Review,
    Push,
    CancelPush,
    SaveView,
    RenameView,
    DuplicateView,
    ExportView,
    ImportView,
    RemoveView,
    ChooseScope,
    NextRegion,
    Back,
    ConnectShop,
    PracticeStore,
    RemoveShop,
    CopyLog,
    Preferences,
    Quit,
    AppearanceSystem,
    AppearanceLight,
    AppearanceDark,
    About,
    Guide,
    CopyDiagnostics,
    LookForUpdates,
};

/// `Ctrl`, `Shift`, `H`: the caps of a shortcut as they stand on a keyboard.
[[nodiscard]] QStringList keyCaps(const QKeySequence &shortcut);

/// The property of an action that names its drawing (icons.h), for who paints it himself.
inline constexpr const char *iconProperty = "iconName";

/// Every action of the window with its text, icon and shortcut, in one table.
class Actions : public QObject
{
    Q_OBJECT
public:
    static constexpr int pages = 9;
    static constexpr int views = 9;

    explicit Actions(QObject *parent = nullptr);

    [[nodiscard]] QAction *at(ActionId id) const;
    /// From 0. Ctrl+1 … Ctrl+9.
    [[nodiscard]] QAction *page(int index) const { return m_pages[index]; }
    /// From 0. Alt+1 … Alt+9; Ctrl+Alt+1 … on a Mac.
    [[nodiscard]] QAction *view(int index) const { return m_views[index]; }
    /// In the order of the table, then pages, then views.
    [[nodiscard]] QList<QAction *> all() const;

private:
    QHash<int, QAction *> m_actions;
    QList<QAction *> m_ordered;
    QList<QAction *> m_pages;
    QList<QAction *> m_views;
};

} // namespace qm::ui
