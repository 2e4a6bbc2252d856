// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/json/define.h"

namespace qm::remote {

// Answers that are bare values: tokens, names, counts, yes and no (magento-facts 7.7).
QM_JSON_ANSWER(bool)
QM_JSON_ANSWER(int)
QM_JSON_ANSWER(qint64)
QM_JSON_ANSWER(Decimal)
QM_JSON_ANSWER(QString)
QM_JSON_ANSWER(QStringList)
QM_JSON_ANSWER(JsonText)
QM_JSON_ANSWER(std::vector<qint64>)

} // namespace qm::remote
