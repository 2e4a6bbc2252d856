// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

/// The value of the parameter \a name, as remote::Client::setOneTimePassword() tells them; empty: there is none.
QString parameterOf(const Error &error, QLatin1StringView name)
{
    const auto found = std::ranges::find(error.parameters, name, &ErrorParameter::name);
    return found == error.parameters.end() ? QString() : found->value;
}

} // namespace

bool Trouble::wantsCode() const
{
    // Other kinds of second factors give no code that could be typed.
    return error.kind == ErrorKind::Auth && (!parameterOf(error, "one_time_password"_L1).isEmpty() ||
                                             parameterOf(error, "active_providers"_L1).contains("google"_L1));
}

bool Trouble::isCodeRefused() const
{
    return parameterOf(error, "one_time_password"_L1) == "refused"_L1;
}

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
