// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/tablecollection.h"

namespace qm::practice {

TableCollection::TableCollection(qint64 size, std::vector<Column> columns, Writer writer)
    : m_size(size)
    , m_columns(std::move(columns))
    , m_writer(std::move(writer))
{
    int index = 0;
    for (const Column &column : m_columns) {
        Field field;
        field.name = column.name;
        field.type = column.type;
        field.index = index++;
        field.ascending = column.ascending;
        m_fields.push_back(field);
    }
}

const Field *TableCollection::findField(std::string_view name) const
{
    for (const Field &field : m_fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

Cell TableCollection::cell(qint64 row, const Field &field, const StoreView &view) const
{
    return m_columns[static_cast<std::size_t>(field.index)].cell(row, view);
}

void TableCollection::write(JsonWriter &json, qint64 row, const StoreView &view, Detail detail) const
{
    Q_UNUSED(detail)
    m_writer(json, row, view);
}

qint64 TableCollection::rowOf(qint64 key) const
{
    if (m_fields.empty() || m_fields.front().type != FieldType::Integer)
        return key >= 0 && key < m_size ? key : -1;
    const StoreView *admin = findStoreView(0);
    for (qint64 row = 0; row < m_size; ++row) {
        const Cell found = cell(row, m_fields.front(), *admin);
        if (!found.null && found.number == key)
            return row;
    }
    return -1;
}

} // namespace qm::practice
