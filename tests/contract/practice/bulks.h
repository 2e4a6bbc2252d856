// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practiceclient.h"

#include <QByteArray>
#include <QMap>

namespace qm::test {

/// Sends the asynchronous requests whose status the recorded exchanges ask for, about a product that \a roles names.
/// \returns their ids: `bulk:done`, `bulk:failed`, `bulk:mixed` (two succeed, one fails), `bulk:rows` (succeeded with
/// row errors), `bulk:stuck` and `bulk:killed` (one and three that ended the consumer and stay open), `bulk:five`. The
/// last one is the newest, so that a list by time begins with it. An id is empty when the request was not accepted or
/// not done in time.
[[nodiscard]] QMap<QByteArray, QByteArray> makeBulks(PracticeClient &client, const QMap<QByteArray, QByteArray> &roles);

} // namespace qm::test
