// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jsontext.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace qm {

struct GraphQlError
{
    QString message;
    JsonText locations;
    JsonText path;
    JsonText extensions; ///< `category`: `graphql-input`, `graphql-authorization`, …
};

/// Data and errors may both be there (magento-facts 7.9); some mutations report failures inside the data (observed 60).
struct GraphQlAnswer
{
    JsonText data;
    std::vector<GraphQlError> errors;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

} // namespace qm
