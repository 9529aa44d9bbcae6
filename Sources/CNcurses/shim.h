#ifndef MEET_CNCURSES_SHIM_H
#define MEET_CNCURSES_SHIM_H

#if !__has_include(<curses.h>)
#error "curses.h is missing. Install it with: sudo apt-get install libncurses-dev (scripts/run and scripts/test do so)"
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <curses.h>

#endif
