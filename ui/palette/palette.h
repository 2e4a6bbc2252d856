// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/palettemodel.h"

#include <QFrame>
#include <QKeySequence>

class QLineEdit;
class QListView;

namespace qm::ui {

class PaletteFoot;
class PaletteHead;

/// Opens anything: an order, a product, a customer, a page, an action, by what is typed. A pop-up over the search field
/// of the top bar; what it shows is a PaletteModel. It decides nothing: what was chosen is told.
class Palette : public QFrame
{
    Q_OBJECT
public:
    explicit Palette(const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] tables::PaletteModel &model() { return m_model; }
    /// Opens it elsewhere, and closes it here.
    void setShortcut(const QKeySequence &shortcut) { m_shortcut = shortcut; }
    /// \a over in the coordinates of the screen: what the palette is laid over. \a mark names the shop: `LIVE`.
    void open(const QRect &over, const QRect &window, const QString &text, const QString &mark, bool live);

    /// Asks the shop for what is typed, as the line "Ask the shop" does.
    void askShop();

Q_SIGNALS:
    void recordWanted(qm::cache::Entity entity, qint64 key, bool inCopy);
    void adminWanted(qm::cache::Entity entity, qint64 key);
    void commandWanted(int id);
    void filterWanted(const QString &text);
    void shopWanted(qm::cache::Entity entity, const QString &text);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    void move(int step);
    void page(int step);
    void narrow();
    void accept(bool inAdmin);
    void choose(const tables::PaletteItem &item, bool inAdmin);
    void modelReset();
    [[nodiscard]] int rowToStandOn() const;
    void setCurrent(int row);
    void fit();

    tables::PaletteModel m_model;
    PaletteHead *m_head;
    QLineEdit *m_edit;
    QListView *m_view;
    PaletteFoot *m_foot;
    QKeySequence m_shortcut;
    QRect m_window;
    tables::PaletteItem m_chosen;
    bool m_moved = false;              ///< by hand, since the text changed
    bool m_awaitsShop = false;         ///< its answer is looked at when it comes
    std::optional<bool> m_acceptLater; ///< Enter came before the copy's answer; true: in the admin
};

} // namespace qm::ui
