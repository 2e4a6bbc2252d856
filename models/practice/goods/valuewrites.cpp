// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/valuewrites.h"

#include "practice/lists/edits.h"
#include "practice/server/jsonwriter.h"
#include "practice/shop.h"
#include "practice/stores.h"

#include <limits>

namespace qm::practice {

std::vector<int> storesOf(const AttributeDef &attribute, int storeId)
{
    if (storeId == 0 || attribute.scope == 'g') {
        return {0};
    }
    if (attribute.scope == 's') {
        return {storeId};
    }
    std::vector<int> stores;
    const int website = findStoreView(storeId)->websiteId;
    for (const StoreView &view : storeViews()) {
        if (view.websiteId == website) {
            stores.push_back(view.id);
        }
    }
    return stores;
}

const StoreView *storeOf(std::optional<qint64> id)
{
    const qint64 wanted = id.value_or(0);
    return wanted < 0 || wanted > std::numeric_limits<int>::max() ? nullptr : findStoreView(static_cast<int>(wanted));
}

void RowErrors::add(std::string message, std::vector<std::string> parameters)
{
    m_errors.push_back({std::move(message), std::move(parameters)});
}

Body RowErrors::body() const
{
    Body body;
    JsonWriter json(body);
    json.beginArray();
    for (const Error &error : m_errors) {
        json.beginObject();
        json.member("message", std::string_view(error.message));
        json.key("parameters");
        json.beginArray();
        for (const std::string &parameter : error.parameters) {
            json.raw(parameter);
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    return body;
}

qint64 presentRow(const Call &call, const std::string &sku)
{
    const qint64 row = call.shop.catalogue().rowOfSku(sku);
    return row < 0 || current(call, *call.shop.products).isGone(row) ? -1 : row;
}

void giveBack(const Call &call, qint64 row, const QStringList &members)
{
    call.shop.edits().giveBack(call.shop, *call.shop.products, row, members);
}

} // namespace qm::practice
