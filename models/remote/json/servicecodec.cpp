// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulk.h"
#include "domain/graphql.h"
#include "remote/json/define.h"

namespace qm::remote {

namespace json {

template <>
struct Table<BulkOperationExtension>
{
    static constexpr auto fields = Fields{
        field<&BulkOperationExtension::startTime>("start_time"),
    };
};

template <>
struct Table<BulkOperation>
{
    static constexpr auto fields = Fields{
        required<&BulkOperation::id>("id"),
        field<&BulkOperation::bulkUuid>("bulk_uuid"),
        field<&BulkOperation::topicName>("topic_name"),
        field<&BulkOperation::status>("status"),
        field<&BulkOperation::resultMessage>("result_message"),
        field<&BulkOperation::errorCode>("error_code"),
        field<&BulkOperation::serializedData>("serialized_data"),
        field<&BulkOperation::resultSerializedData>("result_serialized_data"),
        field<&BulkOperation::extensionAttributes>("extension_attributes"),
    };
};

template <>
struct Table<BulkStatus>
{
    static constexpr auto fields = Fields{
        required<&BulkStatus::bulkId>("bulk_id"),
        field<&BulkStatus::description>("description"),
        field<&BulkStatus::startTime>("start_time"),
        field<&BulkStatus::userType>("user_type"),
        field<&BulkStatus::userId>("user_id"),
        field<&BulkStatus::operationCount>("operation_count"),
        field<&BulkStatus::operations>("operations_list"),
    };
};

template <>
struct Table<BulkItem>
{
    static constexpr auto fields = Fields{
        required<&BulkItem::id>("id"),
        field<&BulkItem::dataHash>("data_hash"),
        field<&BulkItem::status>("status"),
        field<&BulkItem::errorMessage>("error_message"),
    };
};

template <>
struct Table<BulkAccepted>
{
    static constexpr auto fields = Fields{
        required<&BulkAccepted::bulkUuid>("bulk_uuid"),
        field<&BulkAccepted::requestItems>("request_items"),
        field<&BulkAccepted::errors>("errors"),
    };
};

template <>
struct Table<GraphQlError>
{
    static constexpr auto fields = Fields{
        field<&GraphQlError::message>("message"),
        field<&GraphQlError::locations>("locations"),
        field<&GraphQlError::path>("path"),
        field<&GraphQlError::extensions>("extensions"),
    };
};

template <>
struct Table<GraphQlAnswer>
{
    static constexpr auto fields = Fields{
        field<&GraphQlAnswer::data>("data"),
        field<&GraphQlAnswer::errors>("errors"),
    };
};

} // namespace json

QM_JSON_ENTITY(BulkOperation)
QM_JSON_ENTITY(BulkStatus)
QM_JSON_ENTITY(BulkAccepted)
QM_JSON_ENTITY(GraphQlAnswer)

} // namespace qm::remote
