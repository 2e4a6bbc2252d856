// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "remote/naturalorder.h"
#include "remote/oauth.h"

using namespace qm;
using namespace qm::fuzz;
using namespace qm::remote;

/// Any URL has a base string of three parts in both dialects, and the order is an order.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const OAuthCredentials keys{Secret(input.word()), Secret(input.word()), Secret(input.word()), Secret(input.word())};
    const QByteArray left = input.word();
    const QByteArray right = input.word();
    require(naturalOrder(left, left) == 0);
    const int forth = naturalOrder(left, right);
    const int back = naturalOrder(right, left);
    require((forth < 0) == (back > 0) && (forth == 0) == (back == 0));

    const QByteArray url = input.rest();
    for (const SigningDialect dialect : {SigningDialect::Normalised, SigningDialect::AsSent}) {
        const QByteArray text = oauthBaseString(dialect, Verb::Get, url, keys, {UtcTime::fromSeconds(1), "n"});
        require(text.startsWith("GET&") && text.count('&') == 2);
        const QByteArray header = oauthHeader(dialect, Verb::Get, url, keys, {UtcTime::fromSeconds(1), "n"});
        require(!header.contains('\n') && !header.contains('\r'));
    }
    return 0;
}
