// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "tables/orderrecord.h"
#include "ui/printing/composing.h"

#include <QDialog>
#include <QFuture>
#include <QHash>
#include <QTextDocument>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

class QComboBox;
class QHBoxLayout;
class QProgressBar;
class QPushButton;

namespace qm::ui {

class PaperView;
class PlainLabel;
class Session;

/// Pick list or packing slips of orders, as the local copy has them: looked at, printed, or kept as PDF, a file for
/// each source. What is shipped already is on slips as it was shipped; the rest as far as it is open. A pick list is by
/// the sources that a shipment would leave from, as the shop says just now; when it cannot be asked, it is one list.
class PapersDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a session outlives the dialog. \a shipments: numbers; slips of nothing else are made.
    PapersDialog(Session &session, const QList<qint64> &orders, bool slips, QWidget *parent = nullptr,
                 QStringList shipments = {});
    ~PapersDialog() override;

    /// Writes one PDF for each source into \a folder, beside what is there, as writePdfs() on a thread of its own. The
    /// papers are made.
    [[nodiscard]] QFuture<Result<QStringList>> writeTo(const QString &folder);
    /// Codes; an empty one: of what no source is known.
    [[nodiscard]] QStringList sources() const;
    [[nodiscard]] QString shownText() const; ///< of all sources, as far as it is shown

private:
    void read();
    void readNext();
    void readSourceNames();
    void take(qint64 id, Result<tables::OrderRecord> record);
    /// From which sources it would be shipped.
    void plan();
    void buildShelves(QHBoxLayout *row);
    void readShelves();
    void make();
    void takeAway();
    void onceMade(std::function<void()> work);
    void showMade(Composed made, std::shared_ptr<QTextDocument> preview);
    void showWork(const QString &text, int sheets);
    void endWork(const QString &text);
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> onWorker(std::function<Result<T>(const Papers &, const PaperWatch &)> work,
                                              const QString &text);
    [[nodiscard]] QString madeText() const;
    void save();
    void print();

    Session &m_session;
    std::shared_ptr<PaperOrders> m_from; ///< as soon as papers are made of it, it stays as it is
    bool m_slips;
    qsizetype m_toRead = 0;                ///< records that are still to come
    qsizetype m_readBegun = 0;             ///< of the orders, from the front
    bool m_isReady = false;                ///< all is there; papers may have been made
    QString m_unplanned;                   ///< why the shop could not be asked
    QHash<QString, QString> m_shelves;     ///< by folded SKU
    QHash<QString, QString> m_sourceNames; ///< by code
    QStringList m_leftOut;                 ///< numbers of orders that cannot be shipped now
    std::shared_ptr<const Papers> m_papers;
    std::shared_ptr<QTextDocument> m_preview;
    std::function<void()> m_due; ///< as soon as they are made; empty: nobody waits
    quint64 m_round = 0;         ///< of making them
    StopSource m_stop;
    StopSource m_making;
    StopSource m_writing;
    std::shared_ptr<std::atomic<int>> m_sheets = std::make_shared<std::atomic<int>>(0); ///< that are written
    QTimer m_tick;
    QThreadPool m_worker;
    PlainLabel *m_said;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QComboBox *m_shelf = nullptr; ///< the attribute that names the place
    PaperView *m_view;
    QPushButton *m_save;
    QPushButton *m_print;
};

} // namespace qm::ui
