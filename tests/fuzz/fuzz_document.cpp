// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "domain/order.h"
#include "domain/product.h"
#include "remote/json/codec.h"
#include "remote/request.h"

using namespace qm;
using namespace qm::fuzz;
using namespace qm::remote;

namespace {

/// A document is refused with a reason, or it decodes, and what is written of it decodes and is written alike.
template <typename T>
void roundTrip(const QByteArray &json)
{
    const Result<T> value = decode<T>(json);
    if (!value) {
        require(value.error().kind == ErrorKind::Protocol && !value.error().message.isEmpty());
        return;
    }
    const QByteArray text = encode(*value);
    const Result<T> again = decode<T>(text);
    require(again.has_value());
    require(encode(*again) == text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const int kind = input.number(4);
    const QByteArray json = input.rest();
    if (kind == 0) {
        roundTrip<Order>(json);
    } else if (kind == 1) {
        roundTrip<Product>(json);
    } else if (kind == 2) {
        roundTrip<Page<Order>>(json);
    } else {
        roundTrip<Page<Product>>(json);
    }
    return 0;
}
