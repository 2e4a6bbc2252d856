// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/shipment.h"

#include <QByteArray>
#include <QString>

namespace qm::ui {

/// The PDF of a shipment's label (`shipping_label`, base64). What a shop sends is looked at before a program opens it:
/// that it is a PDF, of a sane size, and that it brings no script, program or file with it. Errors (Validation) say
/// what is wrong; NotFound: there is no label.
[[nodiscard]] Result<QByteArray> labelOf(const Shipment &shipment);

/// Writes it into \a folder, readable for the user alone, under a name of ours. \returns the path. Errors: those of
/// labelOf(), Storage.
[[nodiscard]] Result<QString> writeLabel(const Shipment &shipment, const QString &folder);

} // namespace qm::ui
