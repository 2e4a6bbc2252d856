# SPDX-FileCopyrightText: 2026 The Quartermaster authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The three kinds of target the project has: a library per folder of models/, a program, a test.

# qm_library(NAME HEADERS a.h … SOURCES a.cpp … [PUBLIC libs…] [PRIVATE libs…])
# A static library quartermaster::NAME; HEADERS are its public face; the target
# all_verify_interface_header_sets, which is in no other, compiles each of them alone.
function(qm_library name)
    cmake_parse_arguments(ARG "" "" "HEADERS;SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(qm_${name} STATIC ${ARG_SOURCES})
    add_library(quartermaster::${name} ALIAS qm_${name})
    target_sources(qm_${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}/models" FILES ${ARG_HEADERS})
    target_link_libraries(qm_${name} PUBLIC qm_compiler ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    set_target_properties(qm_${name} PROPERTIES AUTOMOC ON VERIFY_INTERFACE_HEADER_SETS ON)
    qm_precompile(qm_${name})
endfunction()

# qm_test(NAME LABEL label SOURCES … LIBS … [ENVIRONMENT VAR=value …] [TIMEOUT seconds])
# One test program = one ctest, run offscreen, with a data folder of its own, never touching the user's.
function(qm_test name)
    cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "SOURCES;LIBS;ENVIRONMENT;ARGS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
    target_link_libraries(${name} PRIVATE qm_compiler Qt6::Test ${ARG_LIBS})
    if(QUARTERMASTER_SANITIZE STREQUAL "thread" AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
        target_link_libraries(${name} PRIVATE qm_support_separateprocess)
    endif()
    qm_precompile(${name})
    add_test(NAME ${ARG_LABEL}.${name} COMMAND ${name} ${ARG_ARGS})
    # A bound for what hangs, not a figure: the longest of those without their own take 45 s on an idle machine.
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 900)
    endif()
    if(QUARTERMASTER_SANITIZE)
        math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 4") # ten times slower, and a machine that is not idle
    endif()
    # TIMEOUT alone decides: Qt's own five minutes for one function are too few under a sanitizer on a busy machine.
    list(APPEND ARG_ENVIRONMENT QTEST_FUNCTION_TIMEOUT=3600000)
    set_tests_properties(${ARG_LABEL}.${name} PROPERTIES
        LABELS ${ARG_LABEL}
        TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${ARG_ENVIRONMENT}")
endfunction()
