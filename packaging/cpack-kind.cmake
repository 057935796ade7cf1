# Read by cpack once for each kind of package: what goes into it.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_COMPONENTS_ALL programs desktop debian)
elseif(CPACK_GENERATOR STREQUAL "RPM")
    set(CPACK_COMPONENTS_ALL programs desktop licence)
else()
    # What desktop installs names absolute paths; from any folder portable does it instead.
    set(CPACK_COMPONENTS_ALL programs licence portable)
    set(CPACK_COMPONENT_INCLUDE_TOPLEVEL_DIRECTORY ON)
endif()
