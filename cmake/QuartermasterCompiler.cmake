# SPDX-FileCopyrightText: 2026 The Quartermaster authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One interface target carries the language level, the strictness of Qt and the warnings. Every target links it.

add_library(qm_compiler INTERFACE)
target_compile_features(qm_compiler INTERFACE cxx_std_20)
target_include_directories(qm_compiler INTERFACE "${PROJECT_SOURCE_DIR}/models")

target_compile_definitions(qm_compiler INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Dev>:QT_FORCE_ASSERTS>)

if(MSVC)
    target_compile_options(qm_compiler INTERFACE /permissive- /W4 /utf-8 /Zc:__cplusplus /w14062 /w14265 /w14640 /w14826)
    if(QUARTERMASTER_WERROR)
        target_compile_options(qm_compiler INTERFACE /WX)
    endif()
else()
    target_compile_options(qm_compiler INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
        -Wcast-align -Wunused -Wnull-dereference -Wformat=2 -Wswitch -Wundef -Wimplicit-fallthrough
        -Wextra-semi -Wdouble-promotion -Werror=switch -Werror=return-type)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 reports null dereferences, overreads and uninitialised members inside its own containers, optionals and
        # variants when it inlines: not ours to fix.
        target_compile_options(qm_compiler INTERFACE -Wno-maybe-uninitialized -Wno-null-dereference -Wno-restrict -Wno-stringop-overread -Wduplicated-cond)
    endif()
    if(QUARTERMASTER_WERROR)
        target_compile_options(qm_compiler INTERFACE -Werror)
    endif()
    add_compile_options(-fvisibility=hidden)
endif()

if(QUARTERMASTER_SANITIZE STREQUAL "address")
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
elseif(QUARTERMASTER_SANITIZE STREQUAL "thread")
    add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
    add_link_options(-fsanitize=thread)
elseif(QUARTERMASTER_SANITIZE)
    message(FATAL_ERROR "QUARTERMASTER_SANITIZE is '${QUARTERMASTER_SANITIZE}': use address, thread or nothing")
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
    if(NOT CMAKE_HOST_WIN32)
        # Without the first ccache keeps nothing of a file that begins with a precompiled header, without the second it
        # reads that header, which is large, for each of them.
        list(PREPEND CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_INODECACHE=true)
        if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
            # Clang's remembers when the headers in it were written, and would be another one in each clone.
            add_compile_options("SHELL:-Xclang -fno-pch-timestamp")
        endif()
    endif()
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
