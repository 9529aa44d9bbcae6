#ifndef MEET_CTESTSHIM_SHIM_H
#define MEET_CTESTSHIM_SHIM_H

#include <stddef.h>
#include <wchar.h>

// What the pseudo-terminal of the tests needs and Swift's Glibc module hides behind feature macros.

extern int posix_openpt(int);
extern int grantpt(int);
extern int unlockpt(int);
extern int ptsname_r(int, char *, size_t);
extern int wcwidth(wchar_t);

/// POSIX_SPAWN_SETSID
static const short meet_spawn_setsid = 0x80;

static inline int meet_exited(int status) { return (status & 0x7f) == 0; }
static inline int meet_exit_code(int status) { return (status >> 8) & 0xff; }
static inline int meet_end_signal(int status) { return status & 0x7f; }

#endif
