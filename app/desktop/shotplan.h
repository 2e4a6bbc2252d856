// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/copyfiles.h"
#include "desktop/desk.h"
#include "practice/practicestore.h"

#include <QApplication>
#include <QWidget>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace qm::desktop {

/// One stop of the tour.
struct ShotStep
{
    QString name;  ///< of the picture; empty: none is taken
    QString story; ///< what is to be seen, as a sentence
    std::function<void()> act = [] {};
    std::function<bool()> ready = {}; ///< empty: at once
};

/// What the tour works with: the program, and the shops it needs to show every state. For the window's thread, which
/// here, and only here, may wait for files: nobody uses the program meanwhile.
class ShotStage
{
public:
    /// \a dataDirectory exists and belongs to the tour.
    explicit ShotStage(QString dataDirectory);
    ~ShotStage();
    Q_DISABLE_COPY_MOVE(ShotStage)

    /// Where the tour's secrets are; the user's keychain is left alone.
    [[nodiscard]] std::shared_ptr<SecretPlaces> secrets() const { return m_secrets; }

    /// Starts a shop of that \a name with a profile that logs in as \a login.
    void addShop(const QString &name, Environment environment, const practice::ServerOptions &options,
                 const QString &login = QStringLiteral("oauth1"));
    /// A further profile of the shop of \a of.
    void addProfile(const QString &name, Environment environment, const QString &of, const QString &login);
    [[nodiscard]] practice::PracticeStore &shop(const QString &name) { return *m_shops.at(name); }
    void closeShop(const QString &name) { m_shops.erase(name); }
    void open(const QString &profile) const;
    [[nodiscard]] bool isOpen(const QString &profile) const;
    /// A shop is open and its pull has ended.
    [[nodiscard]] bool isQuiet() const;
    /// Takes the lock of the copy of \a profile, as another process would. False while it is still held: a session that
    /// was left gives it up when its workers have ended.
    [[nodiscard]] bool holdCopy(const QString &profile);
    void releaseCopy();
    /// The copy of \a profile is no database any more. It must not be open.
    void damageCopy(const QString &profile) const;

    // The current page.
    void show(int page) const { window->showPage(page); }
    [[nodiscard]] ui::ListPage *list() const;
    [[nodiscard]] int rows() const;
    [[nodiscard]] bool hasRows() const { return rows() > 0; }
    void select(const QList<int> &rows) const;
    [[nodiscard]] qsizetype selectedRows() const;
    /// There is room for a record beside the list, or one was opened in its place.
    [[nodiscard]] bool hasDetail() const;
    /// Where cells are edited: that block of them, its first cell the current one.
    void selectCells(int row, int column, int rows, int columns) const;
    /// Opens the editor of that field in the detail, as forms call it (ProductField::id); false: there is none, or none
    /// yet of the record that was asked for.
    bool openField(const QString &id) const;
    [[nodiscard]] bool isFieldStaged(const QString &id) const;
    /// The row of the list whose first column says \a text; -1: none.
    [[nodiscard]] int rowOf(const QString &text) const;
    /// The block goes where the current cell is.
    void pasteBlock(const QString &text) const;
    /// Counts of the rows in view, as people keep them, some of them spoiled. \returns the path.
    [[nodiscard]] QString fileToImport() const;
    void importFile(const QString &path) const { window->importFile(path); }
    /// The record that was opened stands in the detail.
    [[nodiscard]] bool isRead() const;
    /// Of the detail, from 0 on; nothing happens when there is none of it.
    void showTab(int tab) const;
    void trigger(ui::ActionId action) const { window->actions().at(action)->trigger(); }

    // A person at a dialog.
    void type(const QString &text) const;
    /// Into the field of the popup that is open.
    void typeInPopup(const QString &text) const;
    void paste(const QString &text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Whether the window or dialog on top, or what is visible in it, has the object name \a name, which is the same in
    /// every language. A label counts once it has a text, a button when it can be pressed.
    [[nodiscard]] bool sees(const QString &name) const;
    [[nodiscard]] static bool hasDialog() { return QApplication::activeModalWidget() != nullptr; }
    /// Whether a label of it has \a text, which is the shop's and not translated.
    [[nodiscard]] bool shows(const QString &text) const;
    /// Presses the button of that object name.
    void click(const QString &name) const;
    /// What is over the window is left by Escape, as by somebody without a mouse; it is a fault where that does not do.
    void closePopup();
    /// Since the last call.
    [[nodiscard]] QStringList takeFaults() { return std::exchange(m_faults, {}); }
    /// The dialog that is open, the guide over the window, or the window.
    [[nodiscard]] QWidget *top() const;

    ui::MainWindow *window = nullptr;
    Desk *desk = nullptr;

private:
    [[nodiscard]] QString cacheFile(const QString &profile) const;

    QString m_directory;
    std::shared_ptr<SecretPlaces> m_secrets;
    std::map<QString, std::unique_ptr<practice::PracticeStore>> m_shops;
    std::unique_ptr<cache::CopyLock> m_holder;
    QStringList m_faults;
};

/// The whole tour, in order: what one stop leaves behind, the next one finds.
[[nodiscard]] std::deque<ShotStep> planShots(ShotStage &stage);

// Its parts.
void planWizard(ShotStage &stage, std::deque<ShotStep> &steps);
void planPages(ShotStage &stage, std::deque<ShotStep> &steps);
void planStates(ShotStage &stage, std::deque<ShotStep> &steps);
void planOrders(ShotStage &stage, std::deque<ShotStep> &steps);
void planEditing(ShotStage &stage, std::deque<ShotStep> &steps);
void planFields(ShotStage &stage, std::deque<ShotStep> &steps);

} // namespace qm::desktop
