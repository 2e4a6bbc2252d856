// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qm::practice {

/// What happened to the shop since its seed: documents by kind and key. Thread-safe; every write is on disk (when there
/// is a state file) before it returns.
class State
{
public:
    /// Errors: Conflict, another process has the file; Validation, it is not a state file of this seed and size, or
    /// cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<State>> open(const QString &file, const std::string &seedMark);
    ~State();
    Q_DISABLE_COPY_MOVE(State)

    [[nodiscard]] std::optional<std::string> find(std::string_view kind, std::string_view key) const;
    void put(std::string_view kind, std::string_view key, std::string json);
    struct Document
    {
        std::string kind;
        std::string key;
        std::string json;
    };
    /// All of them in one step: nobody finds some of them changed and others not.
    void putAll(std::vector<Document> documents);
    void forEach(std::string_view kind,
                 const std::function<void(std::string_view key, std::string_view json)> &visit) const;
    /// Only the keys that begin with \a prefix.
    void forEach(std::string_view kind, std::string_view prefix,
                 const std::function<void(std::string_view key, std::string_view json)> &visit) const;
    void clear();
    /// Grows with every change: what was computed from an older state is out of date.
    [[nodiscard]] quint64 version() const;

private:
    class Private;
    explicit State(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace qm::practice
