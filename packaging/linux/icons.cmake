# The icon, as the theme that every other one falls back to has it (Icon Theme Specification).
set(icon ${PROJECT_SOURCE_DIR}/resources/icons/org.statusbook.Statusbook)
set(sizes 16 22 24 32 48 64 128 256 512)
set(drawn ${CMAKE_CURRENT_BINARY_DIR}/icons)
set(theme ${CMAKE_INSTALL_DATADIR}/icons/hicolor)

set(pictures)
foreach(size ${sizes})
    list(APPEND pictures ${drawn}/${size}x${size}/apps/org.statusbook.Statusbook.png)
endforeach()
add_custom_command(OUTPUT ${pictures}
    COMMAND statusbook-icons ${icon}.svg ${drawn} ${sizes}
    DEPENDS statusbook-icons ${icon}.svg VERBATIM)
add_custom_target(icons ALL DEPENDS ${pictures})

install(DIRECTORY ${drawn}/ DESTINATION ${theme})
install(FILES ${icon}.svg DESTINATION ${theme}/scalable/apps)
install(FILES ${icon}-symbolic.svg DESTINATION ${theme}/symbolic/apps)
