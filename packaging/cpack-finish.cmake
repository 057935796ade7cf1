# Run by cpack for each kind of package before it packs.
set(root ${CPACK_TEMPORARY_DIRECTORY})

file(GLOB_RECURSE programs ${root}/statusbook*)
list(FILTER programs INCLUDE REGEX "/(bin|libexec)/[^/]*$")
execute_process(
    COMMAND strip --strip-unneeded --remove-section=.comment --remove-section=.note ${programs}
    COMMAND_ERROR_IS_FATAL ANY)

if(CPACK_GENERATOR STREQUAL "DEB") # Debian Policy 12.1, 12.7
    file(GLOB_RECURSE texts ${root}/*.1 ${root}/changelog*)
    execute_process(COMMAND gzip -9 --no-name ${texts} COMMAND_ERROR_IS_FATAL ANY)
endif()
