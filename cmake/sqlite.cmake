# SQLite with its session extension: without it no edit could be recorded, so say so here, not at run time.
find_package(SQLite3 3.37 REQUIRED)
find_package(SQLiteCpp REQUIRED)

include(CheckSymbolExists)
set(CMAKE_REQUIRED_DEFINITIONS -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_PREUPDATE_HOOK)
set(CMAKE_REQUIRED_LIBRARIES SQLite::SQLite3)
check_symbol_exists(sqlite3session_create sqlite3.h SLATE_SQLITE_HAS_SESSION)
unset(CMAKE_REQUIRED_DEFINITIONS)
unset(CMAKE_REQUIRED_LIBRARIES)
if(NOT SLATE_SQLITE_HAS_SESSION)
  message(FATAL_ERROR "This SQLite is built without the session extension (SQLITE_ENABLE_SESSION), "
    "which Slate needs to record edits. Debian's libsqlite3-dev has it.")
endif()
