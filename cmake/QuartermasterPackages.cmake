# SPDX-FileCopyrightText: 2026 The Quartermaster authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# CPack: two Debian packages on Linux, an installer and a zip on Windows, a disk image on a Mac. Windows and macOS are
# written by their documentation and were built nowhere yet.
set(CPACK_PACKAGE_NAME quartermaster)
set(CPACK_PACKAGE_VENDOR "The Quartermaster authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own
set(CPACK_PACKAGE_CONTACT "The Quartermaster authors <maintainers@quartermaster.invalid>")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Quartermaster)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_COMPONENTS_ALL cli)
if(QUARTERMASTER_UI)
    list(APPEND CPACK_COMPONENTS_ALL desktop)
endif()

if(WIN32)
    set(CPACK_GENERATOR NSIS ZIP)
    set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
    set(CPACK_NSIS_MUI_ICON "${PROJECT_SOURCE_DIR}/packaging/windows/quartermaster.ico")
    set(CPACK_NSIS_MUI_UNIICON "${CPACK_NSIS_MUI_ICON}")
    set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\quartermaster.exe")
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_PACKAGE_EXECUTABLES quartermaster Quartermaster)
    # Links of the form quartermaster://… open the program.
    set(scheme "SOFTWARE\\Classes\\quartermaster")
    set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
        WriteRegStr SHCTX '${scheme}' '' 'URL:Quartermaster'
        WriteRegStr SHCTX '${scheme}' 'URL Protocol' ''
        WriteRegStr SHCTX '${scheme}\\shell\\open\\command' '' '\"$INSTDIR\\bin\\quartermaster.exe\" \"%1\"'")
    set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
        DeleteRegKey SHCTX '${scheme}'")
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_DEB_COMPONENT_INSTALL ON)
    set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1) # as in packaging/linux/changelog
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_CLI_PACKAGE_NAME quartermaster-cli)
    set(CPACK_DEBIAN_CLI_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_CLI_DESCRIPTION "Magento 2 shops on the command line
Keeps a copy of a Magento 2 or Adobe Commerce shop, lists its orders, products,
stock, prices and customers from it or from the shop itself, as a table, JSON
or CSV, for scripts and for scheduled pulls, and stages and pushes changes. A
practice store to try it all is part of it. No window system is needed.")
    # Keys are kept in the desktop's keychain; without one they come from the environment.
    set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS "gnome-keyring")
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME quartermaster)
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_DESKTOP_DESCRIPTION "desktop console for the people who run Magento 2 shops
Keeps a copy of a Magento 2 or Adobe Commerce shop on this computer, so that
orders, products, stock, prices and customers are found, filtered and sorted at
once, also without a network. A practice store to try it all is part of it.")
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, quartermaster-cli, qt6-wayland, qt6-translations-l10n")
    include(QuartermasterDebianFiles)
endif()

include(CPack)
