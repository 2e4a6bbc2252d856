// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace qm::tables {

/// Calls \a then with the result of \a future in the thread of \a context once it is there; never when \a context is
/// gone by then. Waits for nothing.
template <typename T, typename Then>
void whenDone(QFuture<T> future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) {
            then(watcher->future().takeResult());
        }
    });
    watcher->setFuture(std::move(future));
}

} // namespace qm::tables
