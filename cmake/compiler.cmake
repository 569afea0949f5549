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
  # The address sanitizer stops at null and dead objects too; asking at every call as well takes twice as long to build.
  target_compile_options(slate_flags INTERFACE -fno-omit-frame-pointer -fsanitize=address
    $<$<NOT:$<BOOL:$<TARGET_PROPERTY:SLATE_TESTS_ONLY>>>:-fsanitize=undefined$<SEMICOLON>-fno-sanitize=null,alignment,vptr,object-size>
    -fno-sanitize-recover=undefined)
  target_link_options(slate_flags INTERFACE -fsanitize=address,undefined)
endif()
if(SLATE_FUZZ)
  target_compile_options(slate_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined
    -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(slate_flags INTERFACE -fsanitize=address,undefined)
endif()

# Slate waits for people and for its disk, and needs no more than this, which GCC makes in two thirds of the time.
function(slate_optimize_less target)
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
endfunction()
