# SPDX-FileCopyrightText: 2026 The Quartermaster authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Everything from outside, found once. Each has its reason in ARCHITECTURE.md.

find_package(Qt6 ${QUARTERMASTER_QT_MINIMUM} REQUIRED COMPONENTS Core Network Concurrent)
if(QUARTERMASTER_UI)
    find_package(Qt6 ${QUARTERMASTER_QT_MINIMUM} REQUIRED COMPONENTS Gui Widgets PrintSupport Svg LinguistTools)
endif()
if(QUARTERMASTER_TESTS)
    find_package(Qt6 ${QUARTERMASTER_QT_MINIMUM} REQUIRED COMPONENTS Test)
endif()
find_package(Qt6Keychain REQUIRED)
# What it is for is said in app/desktop/allocator.h. Elsewhere than on Linux linking alone replaces no allocator.
if(QUARTERMASTER_UI AND CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT QUARTERMASTER_SANITIZE)
    find_package(mimalloc REQUIRED)
    add_library(qm_allocator INTERFACE)
    target_link_libraries(qm_allocator INTERFACE $<IF:$<TARGET_EXISTS:mimalloc>,mimalloc,mimalloc-static>)
endif()
find_package(simdjson REQUIRED)
find_package(muparser REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(ZLIB REQUIRED)
find_package(SQLite3 3.37 REQUIRED)

# Debian ships these without CMake files or with a pkg-config file only; vcpkg and Homebrew have CMake packages.
function(qm_header_only target header)
    find_path(${target}_INCLUDE_DIR ${header} REQUIRED)
    add_library(${target} INTERFACE IMPORTED)
    target_include_directories(${target} SYSTEM INTERFACE "${${target}_INCLUDE_DIR}")
endfunction()

find_package(tl-expected QUIET)
if(NOT TARGET tl::expected)
    qm_header_only(tl::expected tl/expected.hpp)
endif()

find_package(CLI11 QUIET)
if(NOT TARGET CLI11::CLI11)
    qm_header_only(CLI11::CLI11 CLI/CLI.hpp)
endif()

find_package(httplib QUIET)
if(NOT TARGET httplib::httplib)
    qm_header_only(httplib::httplib httplib.h)
    find_library(HTTPLIB_LIBRARY NAMES cpp-httplib httplib)
    if(HTTPLIB_LIBRARY)
        # Debian's library is compiled with these: the header's structures differ without them.
        target_link_libraries(httplib::httplib INTERFACE "${HTTPLIB_LIBRARY}")
        target_compile_definitions(httplib::httplib INTERFACE CPPHTTPLIB_BROTLI_SUPPORT)
    endif()
    target_compile_definitions(httplib::httplib INTERFACE CPPHTTPLIB_OPENSSL_SUPPORT CPPHTTPLIB_ZLIB_SUPPORT)
    target_link_libraries(httplib::httplib INTERFACE OpenSSL::SSL OpenSSL::Crypto ZLIB::ZLIB)
endif()

# libzip: Debian's CMake package asks for programs that lie in packages of their own.
if(EXISTS /etc/debian_version)
    qm_header_only(libzip::zip zip.h)
    find_library(LIBZIP_LIBRARY NAMES zip REQUIRED)
    target_link_libraries(libzip::zip INTERFACE "${LIBZIP_LIBRARY}")
else()
    find_package(libzip REQUIRED)
endif()

# zstd: CMake packages name their target differently, Debian's has none.
find_package(zstd QUIET)
if(TARGET zstd::libzstd AND NOT TARGET zstd::zstd)
    add_library(zstd::zstd ALIAS zstd::libzstd)
elseif(TARGET zstd::libzstd_shared AND NOT TARGET zstd::zstd)
    add_library(zstd::zstd ALIAS zstd::libzstd_shared)
elseif(NOT TARGET zstd::zstd)
    qm_header_only(zstd::zstd zdict.h)
    find_library(ZSTD_LIBRARY NAMES zstd REQUIRED)
    target_link_libraries(zstd::zstd INTERFACE "${ZSTD_LIBRARY}")
endif()
# Shared builds for Windows keep this one to themselves.
include(CheckCXXSourceCompiles)
get_target_property(aliased zstd::zstd ALIASED_TARGET) # a trial build knows no aliases, and no target of ours
if(ZSTD_LIBRARY)
    set(CMAKE_REQUIRED_LIBRARIES "${ZSTD_LIBRARY}")
elseif(aliased)
    set(CMAKE_REQUIRED_LIBRARIES "${aliased}")
else()
    set(CMAKE_REQUIRED_LIBRARIES zstd::zstd)
endif()
check_cxx_source_compiles("#define ZDICT_STATIC_LINKING_ONLY
#include <zdict.h>
int main() { auto *volatile train = &ZDICT_trainFromBuffer_fastCover; return train == nullptr; }" QM_HAS_ZDICT_FASTCOVER)
unset(CMAKE_REQUIRED_LIBRARIES)
