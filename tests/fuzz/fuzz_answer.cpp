// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "remote/classify.h"

using namespace qm;
using namespace qm::fuzz;
using namespace qm::remote;

/// Any status, any header, any body: an error has a text, a 4xx or 5xx always is one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    RawAnswer answer;
    answer.status = input.number(700);
    ClassifyContext context;
    const int login = input.number(5);
    if (login < 4) {
        context.login = static_cast<LoginKind>(login);
    }
    answer.complete = input.number(8) != 0;
    answer.contentType = input.word();
    answer.wwwAuthenticate = input.word();
    answer.retryAfter = input.word();
    answer.location = input.word();
    context.noRouteText = QString::fromUtf8(input.word());
    answer.body = input.rest();

    const std::optional<Error> error = classify(answer, context);
    require(error || (answer.status >= 200 && answer.status < 300));
    if (error) {
        require(!error->message.isEmpty());
        require(error->httpStatus == answer.status);
        require(error->retryAfterSeconds >= -1 && error->retryAfterSeconds <= 3'600);
        (void)error->text();
    }
    return 0;
}
