# SPDX-FileCopyrightText: 2026 The Quartermaster authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The compiler and the linker of builds that are made often: Clang needs half the time of GCC for this source, most of all
# for what a precompiled header costs, and mold a fraction of the usual linker's. What is shipped is built by the system's own.

option(QUARTERMASTER_QUICK_TOOLS "Clang and mold, where they are at hand and nothing else is asked for" OFF)
if(QUARTERMASTER_QUICK_TOOLS AND NOT DEFINED CMAKE_CXX_COMPILER AND "$ENV{CXX}" STREQUAL "")
    # Older ones do not understand the ranges of GCC's library.
    find_program(QUARTERMASTER_QUICK_COMPILER NAMES clang++-20 clang++-19 clang++-18 clang++-17 clang++-16)
    if(QUARTERMASTER_QUICK_COMPILER)
        set(CMAKE_CXX_COMPILER "${QUARTERMASTER_QUICK_COMPILER}")
    endif()
endif()
if(QUARTERMASTER_QUICK_TOOLS AND "$ENV{LDFLAGS}" STREQUAL "")
    find_program(QUARTERMASTER_QUICK_LINKER NAMES mold)
    if(QUARTERMASTER_QUICK_LINKER)
        add_link_options(-fuse-ld=mold)
    endif()
endif()
