#ifndef MEET_CNCURSES_SHIM_H
#define MEET_CNCURSES_SHIM_H

#if !__has_include(<curses.h>)
#error "curses.h is missing. Install it with: sudo apt-get install libncurses-dev (scripts/run and scripts/test do so)"
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <curses.h>
#include <stdio.h>
#include <wchar.h>

// What Swift cannot call: macros, and globals that are not constant. Each function is named after what it stands for.

// Swift's Glibc module hides this, which needs a feature macro.
extern int wcwidth(wchar_t);
// <term.h> defines macros such as `lines` and `columns`; of it only this is wanted.
extern char *tigetstr(const char *);

static inline SCREEN *meet_newterm(void) { return newterm(NULL, stdout, stdin); }
static inline int meet_lines(void) { return LINES; }
static inline int meet_columns(void) { return COLS; }
static inline int meet_colors(void) { return COLORS; }

/// Modes of the window: all keys, without waiting, and no echo.
static inline void meet_prepare(void) {
    raw();
    noecho();
    nonl();
    nodelay(stdscr, TRUE);
    keypad(stdscr, TRUE);
    // All eight bits of a byte.
    meta(stdscr, TRUE);
    scrollok(stdscr, FALSE);
    // Without these, a line that moved by one row is drawn by scrolling, which some terminals tear.
    idlok(stdscr, FALSE);
}

/// A byte, a code of a key above 255, or ERR, which is below 0. Bytes, and not letters: of a letter that came in two pieces the call for letters
/// forgets the first.
static inline int meet_get(void) { return wgetch(stdscr); }
/// How long the rest of a key is waited for, in milliseconds.
static inline int meet_escape_delay(void) { return ESCDELAY; }
static const int meet_ok = OK;

static inline void meet_put(int row, int column, const wchar_t *text, int count, attr_t attributes, short pair) {
    wattr_set(stdscr, attributes, pair, NULL);
    mvwaddnwstr(stdscr, row, column, text, count);
}
static inline void meet_move(int row, int column) { wmove(stdscr, row, column); }
static inline void meet_erase(void) { werase(stdscr); }
static inline void meet_repaint_all(void) { clearok(curscr, TRUE); }
static inline void meet_update(void) {
    wnoutrefresh(stdscr);
    doupdate();
}
static inline void meet_size(int *rows, int *columns) {
    *rows = getmaxy(stdscr);
    *columns = getmaxx(stdscr);
}

static inline attr_t meet_bold(void) { return A_BOLD; }
static inline attr_t meet_dim(void) { return A_DIM; }
static inline attr_t meet_underline(void) { return A_UNDERLINE; }
static inline attr_t meet_reverse(void) { return A_REVERSE; }

static inline void meet_mouse_on(void) {
    // Without an interval, a press is told at once; two of them are told apart by whoever reads them. A press and a release that come in
    // one piece are told as a click all the same.
    mousemask(BUTTON1_PRESSED | BUTTON1_RELEASED | BUTTON1_CLICKED | BUTTON1_DOUBLE_CLICKED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL);
    mouseinterval(0);
}
static inline int meet_is_press(const MEVENT *event) { return (event->bstate & BUTTON1_PRESSED) != 0; }
static inline int meet_is_click(const MEVENT *event) { return (event->bstate & BUTTON1_CLICKED) != 0; }
static inline int meet_is_double(const MEVENT *event) { return (event->bstate & BUTTON1_DOUBLE_CLICKED) != 0; }
static inline int meet_is_release(const MEVENT *event) { return (event->bstate & BUTTON1_RELEASED) != 0; }
static inline int meet_is_wheel_up(const MEVENT *event) { return (event->bstate & BUTTON4_PRESSED) != 0; }
static inline int meet_is_wheel_down(const MEVENT *event) { return (event->bstate & BUTTON5_PRESSED) != 0; }

/// A string capability of the terminal; NULL where it has none.
static inline const char *meet_capability(const char *name) {
    const char *value = tigetstr(name);
    return value == (const char *)-1 ? NULL : value;
}

#endif
