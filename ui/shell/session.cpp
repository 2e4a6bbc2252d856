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

} // namespace qm::ui
