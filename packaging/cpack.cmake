# What cpack makes: packaging/package.sh calls it.
set(CPACK_PACKAGE_NAME statusbook)
set(CPACK_PACKAGE_CONTACT "${STATUSBOOK_MAINTAINER}")
set(CPACK_PACKAGE_VENDOR "The Statusbook authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION "\
Type or paste what you have, read what it means. Statusbook knows every code
of the IANA registry, the unofficial ones of nginx, Cloudflare, IIS, AWS and
others, and finds them by number, phrase, symptom, constant or field, in log
lines and in whole responses.

It works offline and answers in a window, on the terminal, in GNOME Shell's
search and in KRunner.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_FILE_NAME statusbook-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_SOURCE_DIR}/build/packages)
set(CPACK_GENERATOR DEB RPM TGZ)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# One package of each kind, of the components that packaging/cpack-kind.cmake names.
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_SOURCE_DIR}/packaging/cpack-kind.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/packaging/cpack-finish.cmake)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)

# A revision below Debian's first one, which would follow it.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_VERSION ${PROJECT_VERSION}-0statusbook1)
# The catalog lies in each of the three programs: xz sees it once.
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION doc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Qt's own words in the person's language; a window without X.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_NO_INSTALL_PREFIX_RELOCATION ON) # the D-Bus services name /usr
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _build_id_links none") # there is no package of symbols
# Folders that are the system's, with those above them.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION)
set(folders libexec share/applications share/bash-completion/completions share/dbus-1/services
    share/fish/vendor_completions.d share/gnome-shell/search-providers share/krunner/dbusplugins
    share/licenses share/man/man1 share/metainfo share/zsh/vendor-completions)
foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable symbolic)
    list(APPEND folders share/icons/hicolor/${size}/apps)
endforeach()
foreach(folder ${folders})
    while(folder)
        list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/${folder})
        cmake_path(GET folder PARENT_PATH folder)
    endwhile()
endforeach()

include(CPack)
