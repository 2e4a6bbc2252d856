# SPDX-FileCopyrightText: 2026 The Quartermaster authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What nearly every file includes of Qt and of the standard library, read once: more than half the time of a common file.
# Nothing of ours is in it, because that would rebuild everything. Files still include what they use: `./dev lint` reads
# them without this header (CMAKE_DISABLE_PRECOMPILE_HEADERS).

add_library(qm_precompiled STATIC "${CMAKE_CURRENT_LIST_DIR}/precompiled.cpp")
target_link_libraries(qm_precompiled PRIVATE qm_compiler Qt6::Core)
target_precompile_headers(qm_precompiled PRIVATE
    <QByteArray> <QCoreApplication> <QDateTime> <QFile> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
    <QObject> <QRegularExpression> <QSet> <QString> <QStringList> <QUrl>
    <algorithm> <array> <atomic> <chrono> <deque> <functional> <map> <memory> <mutex> <optional> <set> <span> <string>
    <string_view> <thread> <utility> <variant> <vector>)

# qm_precompile(TARGET): its files begin with that header. The target links qm_compiler and Qt6::Core.
function(qm_precompile target)
    target_precompile_headers(${target} REUSE_FROM qm_precompiled)
endfunction()
