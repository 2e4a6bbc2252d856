# SPDX-FileCopyrightText: 2026 The Quartermaster authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What Debian's policy wants of every package beside its programs: a licence and compressed changelogs under the
# package's own name.
find_program(GZIP gzip REQUIRED)

foreach(entry IN ITEMS "cli;quartermaster-cli" "desktop;quartermaster")
    list(GET entry 0 component)
    list(GET entry 1 package)
    set(folder "${CMAKE_INSTALL_DATADIR}/doc/${package}")
    install(FILES "${PROJECT_SOURCE_DIR}/packaging/linux/copyright" DESTINATION "${folder}" COMPONENT ${component})
    install(CODE "
        set(folder \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${folder}\")
        file(MAKE_DIRECTORY \"\${folder}\")
        execute_process(COMMAND ${GZIP} -9nc \"${PROJECT_SOURCE_DIR}/CHANGELOG.md\"
            OUTPUT_FILE \"\${folder}/changelog.gz\" COMMAND_ERROR_IS_FATAL ANY)
        execute_process(COMMAND ${GZIP} -9nc \"${PROJECT_SOURCE_DIR}/packaging/linux/changelog\"
            OUTPUT_FILE \"\${folder}/changelog.Debian.gz\" COMMAND_ERROR_IS_FATAL ANY)
        file(GLOB pages \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_MANDIR}/man1/*.1\")
        foreach(page IN LISTS pages)
            execute_process(COMMAND ${GZIP} -9nf \"\${page}\" COMMAND_ERROR_IS_FATAL ANY)
        endforeach()"
        COMPONENT ${component})
endforeach()
