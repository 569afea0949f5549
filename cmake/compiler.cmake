# Flags that every target of Slate is built with.
add_library(slate_flags INTERFACE)
target_compile_definitions(slate_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
  QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS)
target_compile_options(slate_flags INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor
  -Woverloaded-virtual -Wimplicit-fallthrough)
if(NOT CMAKE_UNITY_BUILD)
  # Where several sources are compiled as one, a local may well be called like another source's own constant.
  target_compile_options(slate_flags INTERFACE -Wshadow)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 sees uninitialised members in every optimised std::variant.
  target_compile_options(slate_flags INTERFACE -Wno-maybe-uninitialized)
endif()
if(SLATE_WERROR)
  target_compile_options(slate_flags INTERFACE -Werror)
endif()
if(SLATE_SANITIZE)
  target_compile_options(slate_flags INTERFACE -fsanitize=address,undefined
    -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(slate_flags INTERFACE -fsanitize=address,undefined)
endif()
if(SLATE_FUZZ)
  target_compile_options(slate_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined
    -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(slate_flags INTERFACE -fsanitize=address,undefined)
endif()

# A window waits for people and needs no more than this, which GCC makes in two thirds of the time.
function(slate_optimize_less target)
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
endfunction()

# In a build of many sources at once (CMAKE_UNITY_BUILD), a source with its own tr(), say() or words() stays alone.
function(slate_keep_apart)
  foreach(source IN LISTS ARGN)
    file(STRINGS ${source} own REGEX "^QString (tr|say|words)\\(" LIMIT_COUNT 1)
    if(own)
      set_source_files_properties(${source} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
  endforeach()
endfunction()
