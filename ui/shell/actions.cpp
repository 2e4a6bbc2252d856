// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/theme/icons.h"

#include <array>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;

struct Line
{
    ActionId id;
    const char *text;
    const char *shortcut;
    const char *icon;
};

constexpr std::array lines{
    Line{ActionId::OpenAnything, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Open anything…"), "Ctrl+K", "search"},
    Line{ActionId::SearchList, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Search in this list"), "Ctrl+Shift+F", "search"},
    Line{ActionId::Filter, QT_TRANSLATE_NOOP("qm::ui::Actions", "Add a &filter…"), "Ctrl+F", "filter"},
    Line{ActionId::Pull, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Pull from the shop"), "F5", "pull"},
    Line{ActionId::CancelPull, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Cancel the pull"), "Shift+F5", ""},
    Line{ActionId::ToggleDetail, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Detail"), "Ctrl+I", ""},
    Line{ActionId::PreviousRow, QT_TRANSLATE_NOOP("qm::ui::Actions", "Pre&vious row"), "Alt+Up", "sort-up"},
    Line{ActionId::NextRow, QT_TRANSLATE_NOOP("qm::ui::Actions", "Ne&xt row"), "Alt+Down", "sort-down"},
    Line{ActionId::OpenInAdmin, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Open in admin"), "Ctrl+Return", "open"},
    Line{ActionId::AdminPlace, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Where the admin is…"), "", ""},
    Line{ActionId::CopyTsv, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Copy"), "Ctrl+C", "copy"},
    Line{ActionId::CopyCsv, QT_TRANSLATE_NOOP("qm::ui::Actions", "Copy as &CSV"), "Ctrl+Shift+C", ""},
    Line{ActionId::CopyMarkdown, QT_TRANSLATE_NOOP("qm::ui::Actions", "Copy as &Markdown"), "", ""},
    Line{ActionId::CopyJson, QT_TRANSLATE_NOOP("qm::ui::Actions", "Copy as &JSON"), "", ""},
    Line{ActionId::SelectAll, QT_TRANSLATE_NOOP("qm::ui::Actions", "Select &all"), "Ctrl+A", ""},
    Line{ActionId::ChooseColumns, QT_TRANSLATE_NOOP("qm::ui::Actions", "Choose c&olumns…"), "Ctrl+L", "columns"},
    Line{ActionId::ResetColumns, QT_TRANSLATE_NOOP("qm::ui::Actions", "Rese&t columns"), "", ""},
    Line{ActionId::Export, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Export what is shown…"), "Ctrl+E", "export"},
    Line{ActionId::Import, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Import a file…"), "Ctrl+O", "import"},
    Line{ActionId::LowStock, QT_TRANSLATE_NOOP("qm::ui::Actions", "Show &low stock"), "", "warning"},
    Line{ActionId::LowLevels, QT_TRANSLATE_NOOP("qm::ui::Actions", "When stoc&k is low…"), "", ""},
    Line{ActionId::SortBy, QT_TRANSLATE_NOOP("qm::ui::Actions", "S&ort by…"), "Ctrl+J", ""},
    Line{ActionId::ResyncSelected, QT_TRANSLATE_NOOP("qm::ui::Actions", "Res&ync selected"), "Ctrl+R", "pull"},
    Line{ActionId::EditCell, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Edit the cell"), "F2", "pencil"},
    Line{ActionId::Paste, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Paste from spreadsheet"), "Ctrl+V", "paste"},
    Line{ActionId::FillDown, QT_TRANSLATE_NOOP("qm::ui::Actions", "Fill &down"), "Ctrl+D", "down"},
    Line{ActionId::ToggleStatus, QT_TRANSLATE_NOOP("qm::ui::Actions", "&In stock or out"), "Ctrl+T", ""},
    Line{ActionId::TakeAway, QT_TRANSLATE_NOOP("qm::ui::Actions", "Ta&ke away"), "Ctrl+Del", "close"},
    Line{ActionId::SetPrices, QT_TRANSLATE_NOOP("qm::ui::Actions", "Set pr&ices…"), "", ""},
    Line{ActionId::ChangePrices, QT_TRANSLATE_NOOP("qm::ui::Actions", "Change prices &by %…"), "", ""},
    Line{ActionId::FormulaPrices, QT_TRANSLATE_NOOP("qm::ui::Actions", "Prices by a f&ormula…"), "Ctrl+Shift+E", ""},
    Line{ActionId::ChangeAttributes, QT_TRANSLATE_NOOP("qm::ui::Actions", "Change a&ttributes…"), "Ctrl+Shift+A",
         "pencil"},
    Line{ActionId::DiscardCells, QT_TRANSLATE_NOOP("qm::ui::Actions", "Discar&d in these cells"), "Del", ""},
    Line{ActionId::UndoEdit, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Undo the staged edit"), "Ctrl+Z", "undo"},
    Line{ActionId::DiscardAll, QT_TRANSLATE_NOOP("qm::ui::Actions", "Discard all of this pa&ge…"), "", ""},
    Line{ActionId::Review, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Review…"), "Ctrl+Shift+P", ""},
    Line{ActionId::Push, QT_TRANSLATE_NOOP("qm::ui::Actions", "Pu&sh…"), "Ctrl+S", ""},
    Line{ActionId::CancelPush, QT_TRANSLATE_NOOP("qm::ui::Actions", "Ca&ncel the push"), "", ""},
    Line{ActionId::SaveView, QT_TRANSLATE_NOOP("qm::ui::Actions", "Save &view…"), "Ctrl+Shift+S", ""},
    Line{ActionId::RenameView, QT_TRANSLATE_NOOP("qm::ui::Actions", "Rena&me this view…"), "", ""},
    Line{ActionId::DuplicateView, QT_TRANSLATE_NOOP("qm::ui::Actions", "D&uplicate this view…"), "", ""},
    Line{ActionId::ExportView, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Write this view to a file…"), "", ""},
    Line{ActionId::ImportView, QT_TRANSLATE_NOOP("qm::ui::Actions", "Read a view &from a file…"), "", ""},
    Line{ActionId::RemoveView, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Remove this view"), "", ""},
    Line{ActionId::ChooseScope, QT_TRANSLATE_NOOP("qm::ui::Actions", "Choose the &scope…"), "Ctrl+G", "globe"},
    Line{ActionId::NextRegion, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Next region"), "F6", ""},
    Line{ActionId::Back, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Back"), "Esc", ""},
    Line{ActionId::ConnectShop, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Connect a shop…"), "", "plug"},
    Line{ActionId::PracticeStore, QT_TRANSLATE_NOOP("qm::ui::Actions", "Try the &practice store"), "", "store"},
    Line{ActionId::RemoveShop, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Remove a shop…"), "", ""},
    Line{ActionId::CopyLog, QT_TRANSLATE_NOOP("qm::ui::Actions", "Copy the &log of a run"), "Ctrl+Alt+C", "copy"},
    Line{ActionId::Preferences, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Preferences…"), "Ctrl+,", ""},
    Line{ActionId::Quit, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Quit"), "Ctrl+Q", ""},
    Line{ActionId::AppearanceSystem, QT_TRANSLATE_NOOP("qm::ui::Actions", "As the &system"), "", ""},
    Line{ActionId::AppearanceLight, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Light"), "", ""},
    Line{ActionId::AppearanceDark, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Dark"), "", ""},
    Line{ActionId::Guide, QT_TRANSLATE_NOOP("qm::ui::Actions", "&Guide to this page"), "F1", "document"},
    Line{ActionId::CopyDiagnostics, QT_TRANSLATE_NOOP("qm::ui::Actions", "Copy &diagnostics"), "", "copy"},
    Line{ActionId::LookForUpdates, QT_TRANSLATE_NOOP("qm::ui::Actions", "Look for a &new version"), "", ""},
    Line{ActionId::About, QT_TRANSLATE_NOOP("qm::ui::Actions", "&About Quartermaster"), "", ""},
};

} // namespace

QStringList keyCaps(const QKeySequence &shortcut)
{
    QString text = shortcut.toString(QKeySequence::NativeText);
    text.replace(u"Return"_s, u"↵"_s);
    return text.split(u'+', Qt::SkipEmptyParts);
}

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const Line &line : lines) {
        auto *action = new QAction(tr(line.text), this);
        action->setShortcut(QKeySequence(QString::fromLatin1(line.shortcut)));
        if (*line.icon != '\0') {
            action->setIcon(icon(QString::fromLatin1(line.icon), IconTone::Text));
            action->setProperty(iconProperty, QString::fromLatin1(line.icon));
        }
        // What stands on a button.
        action->setIconText(tr(line.text).remove(u'&'));
        m_actions.insert(int(line.id), action);
        m_ordered << action;
    }
    for (const ActionId id :
         {ActionId::AppearanceSystem, ActionId::AppearanceLight, ActionId::AppearanceDark, ActionId::ToggleDetail}) {
        at(id)->setCheckable(true);
    }
    for (int i = 0; i < pages; ++i) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)));
        m_pages << action;
    }
    for (int i = 0; i < views; ++i) {
        auto *action = new QAction(this);
#ifdef Q_OS_MACOS
        // Alt with a digit types a character there.
        action->setShortcut(QKeySequence(u"Ctrl+Alt+%1"_s.arg(i + 1)));
#else
        action->setShortcut(QKeySequence(u"Alt+%1"_s.arg(i + 1)));
#endif
        m_views << action;
    }
}

QAction *Actions::at(ActionId id) const
{
    return m_actions.value(int(id));
}

QList<QAction *> Actions::all() const
{
    return m_ordered + m_pages + m_views;
}

} // namespace qm::ui
