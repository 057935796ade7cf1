# What of the AppStream metadata is made: releases and pictures.

function(as_xml text result)
    string(REPLACE "&" "&amp;" text "${text}")
    string(REPLACE "<" "&lt;" text "${text}")
    string(REGEX REPLACE "`([^`]*)`" "<code>\\1</code>" text "${text}")
    string(REGEX REPLACE "[*]([^*]+)[*]" "<em>\\1</em>" text "${text}")
    set(${result} "${text}" PARENT_SCOPE)
endfunction()

# releases_of(CHANGELOG RESULT): each "## VERSION (DATE)" or "## VERSION (unreleased, DATE)" with
# its items.
function(releases_of changelog result)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${changelog})
    file(STRINGS ${changelog} lines ENCODING UTF-8)
    set(xml "")
    set(end "")
    foreach(line IN LISTS lines)
        as_xml("${line}" line)
        if(line MATCHES "^## ([0-9.]+) \\((unreleased, )?([0-9-]+)\\)$")
            set(type stable)
            if(CMAKE_MATCH_2)
                set(type development)
            endif()
            string(APPEND xml "${end}    <release version=\"${CMAKE_MATCH_1}\" type=\"${type}\" "
                "date=\"${CMAKE_MATCH_3}\">\n      <description>\n        <ul>\n")
            set(item "")
            set(end "</li>\n        </ul>\n      </description>\n    </release>\n")
        elseif(line MATCHES "^##")
            message(FATAL_ERROR "${changelog}: no version and date in \"${line}\"")
        elseif(line MATCHES "^- (.*)")
            string(APPEND xml "${item}          <li>${CMAKE_MATCH_1}")
            set(item "</li>\n")
        elseif(line MATCHES "^  (.*)")
            string(APPEND xml "\n            ${CMAKE_MATCH_1}")
        endif()
    endforeach()
    set(${result} "${xml}${end}" PARENT_SCOPE)
endfunction()

# screenshots_at(URL RESULT): the pictures below URL; nothing where that is empty.
function(screenshots_at url result)
    set(xml "")
    if(url)
        set(type " type=\"default\"")
        foreach(picture "page|The page of a code" "map|The map of all codes"
                "explain|What a pasted response says, and what it lacks")
            string(REGEX MATCH "^(.*)\\|(.*)$" found "${picture}")
            string(APPEND xml "    <screenshot${type}>\n"
                "      <caption>${CMAKE_MATCH_2}</caption>\n"
                "      <image>${url}/${CMAKE_MATCH_1}.png</image>\n"
                "    </screenshot>\n")
            set(type "")
        endforeach()
        set(xml "  <screenshots>\n${xml}  </screenshots>\n")
    endif()
    set(${result} "${xml}" PARENT_SCOPE)
endfunction()
