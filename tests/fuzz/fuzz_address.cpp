// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "remote/baseurl.h"

using namespace qm;
using namespace qm::fuzz;
using namespace qm::remote;

/// Whatever is pasted: a refusal with a reason, or addresses without secrets that stay as they are when pasted again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString pasted = QString::fromUtf8(Input(data, size).rest());
    const Result<BaseUrlCandidates> result = normaliseBaseUrl(pasted);
    if (!result) {
        require(result.error().kind == ErrorKind::Validation && !result.error().message.isEmpty());
        return 0;
    }
    require(!result->urls.isEmpty());
    for (const QUrl &url : result->urls) {
        require(url.isValid() && !url.host().isEmpty());
        require(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment());
        require(url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
    }
    const Result<BaseUrlCandidates> again = normaliseBaseUrl(QString::fromLatin1(result->urls.first().toEncoded()));
    require(again.has_value());
    require(again->urls.first() == result->urls.first());
    return 0;
}
