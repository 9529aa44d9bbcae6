#ifndef MEET_CSQLITE_SHIM_H
#define MEET_CSQLITE_SHIM_H

#if !__has_include(<sqlite3.h>)
#error "sqlite3.h is missing. Install it with: sudo apt-get install libsqlite3-dev (scripts/run and scripts/test do so)"
#endif
#include <sqlite3.h>

// SQLITE_TRANSIENT and SQLITE_STATIC are casts of numbers to function pointers, which Swift does not import.
static inline int meet_sqlite3_bind_text(sqlite3_stmt *statement, int index, const char *text, int length) {
    return sqlite3_bind_text(statement, index, text, length, SQLITE_TRANSIENT);
}

// sqlite3_db_config is variadic, which Swift cannot call.
static inline int meet_sqlite3_db_config_int(sqlite3 *database, int option, int value) {
    int now = 0;
    return sqlite3_db_config(database, option, value, &now);
}

// Codes that are made of two, which Swift does not import.
static const int meet_sqlite3_readonly_rollback = SQLITE_READONLY_ROLLBACK;
static const int meet_sqlite3_ioerr_short_read = SQLITE_IOERR_SHORT_READ;

#endif
