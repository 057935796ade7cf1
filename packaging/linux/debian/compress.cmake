# Run by cpack before it packs: compresses what Debian wants compressed (Policy 12.1, 12.7).
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()
file(GLOB_RECURSE pages ${CPACK_TEMPORARY_DIRECTORY}/*/man1/*.1)
file(GLOB_RECURSE changelogs ${CPACK_TEMPORARY_DIRECTORY}/*/doc/statusbook/changelog*)
execute_process(COMMAND gzip -9 --no-name ${pages} ${changelogs} COMMAND_ERROR_IS_FATAL ANY)
