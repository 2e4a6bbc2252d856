// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/goods/product.h"

namespace qm::practice {

/// A product as GET /V1/products prints it; the stock item only in full detail (observed 46).
void writeProduct(JsonWriter &json, const ProductReader &product, const StoreView &view, Detail detail);
/// The short form of /V1/configurable-products/:sku/children.
void writeChildProduct(JsonWriter &json, const ProductReader &product, const StoreView &view);

// The parts that are routes of their own.
void writeLinks(JsonWriter &json, const ProductReader &product, std::string_view onlyType = {});
void writeMedia(JsonWriter &json, const ProductReader &product);
/// With the picture's bytes, as GET /V1/products/:sku/media/:entryId.
void writeMediaEntry(JsonWriter &json, const MediaEntry &entry, bool withContent);
void writeCustomOptions(JsonWriter &json, const ProductReader &product);
void writeTierPrices(JsonWriter &json, const ProductReader &product, const StoreView &view);
void writeBundleOptions(JsonWriter &json, const ProductReader &product, const StoreView &view);
void writeBundleChildren(JsonWriter &json, const ProductReader &product, const StoreView &view);
void writeConfigurableOptions(JsonWriter &json, const ProductReader &product);
void writeDownloadableLinks(JsonWriter &json, const ProductReader &product);
void writeDownloadableSamples(JsonWriter &json, const ProductReader &product);

} // namespace qm::practice
