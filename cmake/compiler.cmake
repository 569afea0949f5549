# Flags that every target of Slate is built with.
add_library(slate_flags INTERFACE)
target_compile_definitions(slate_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
  QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS)
target_compile_options(slate_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
  -Woverloaded-virtual -Wimplicit-fallthrough)
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
