// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

namespace qm::ui {

QFuture<Result<tables::FoundGroup>> Session::askShop(cache::Entity entity, const QString &text, const StopToken &stop)
{
    Q_UNUSED(entity)
    Q_UNUSED(text)
    Q_UNUSED(stop)
    return QtFuture::makeReadyFuture(
        Result<tables::FoundGroup>(failure(ErrorKind::Network, tr("This shop cannot be asked now"))));
}

QFuture<std::vector<SalableAnswer>>
Session::askSalable(const QString &sku, const std::vector<tables::SalesStock> &stocks, const StopToken &stop)
{
    Q_UNUSED(sku)
    Q_UNUSED(stop)
    std::vector<SalableAnswer> answers;
    for (const tables::SalesStock &stock : stocks) {
        answers.push_back({stock.name, failure(ErrorKind::Network, tr("This shop cannot be asked now"))});
    }
    return QtFuture::makeReadyFuture(answers);
}

} // namespace qm::ui
