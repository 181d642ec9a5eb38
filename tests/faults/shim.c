/* Counts the calls that change files under one folder, and at the N-th lets the process be killed or the call fail.
   Loaded with LD_PRELOAD; the process arms it with fault_arm once it knows what is to happen. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum { COUNT, KILL, FAIL_ONCE, FULL };

static char folder[PATH_MAX];
static long at, calls, fired;
static int mode;

void fault_arm(const char *under, long number, int how) {
    strncpy(folder, under, PATH_MAX - 1);
    at = number;
    mode = how;
    calls = fired = 0;
}

long fault_count(void) { return calls; }

long fault_fired(void) { return fired; }

static int under_folder(const char *path) {
    size_t length = strlen(folder);
    return length && strncmp(path, folder, length) == 0 && path[length] == '/';
}

static int file_under_folder(int file) {
    char link[64], path[PATH_MAX];
    ssize_t length;
    if (!folder[0]) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return under_folder(path);
}

/* Whether this call, which does or does not ask for space on the disk, fails. */
static int fails(int here, int asks_space) {
    if (!here) return 0;
    calls++;
    if (mode == KILL && calls == at) kill(getpid(), SIGKILL);
    if (mode == FAIL_ONCE && calls == at) {
        fired++;
        errno = EIO;
        return 1;
    }
    if (mode == FULL && calls >= at && asks_space) {
        fired++;
        errno = ENOSPC;
        return 1;
    }
    return 0;
}

#define REAL(type, name, ...) ((type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name))

ssize_t write(int f, const void *b, size_t n) {
    static ssize_t (*real)(int, const void *, size_t);
    if (!real) real = REAL(ssize_t, write, int, const void *, size_t);
    return fails(file_under_folder(f), 1) ? -1 : real(f, b, n);
}

ssize_t pwrite(int f, const void *b, size_t n, off_t o) {
    static ssize_t (*real)(int, const void *, size_t, off_t);
    if (!real) real = REAL(ssize_t, pwrite, int, const void *, size_t, off_t);
    return fails(file_under_folder(f), 1) ? -1 : real(f, b, n, o);
}

ssize_t pwrite64(int f, const void *b, size_t n, off64_t o) {
    static ssize_t (*real)(int, const void *, size_t, off64_t);
    if (!real) real = REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t);
    return fails(file_under_folder(f), 1) ? -1 : real(f, b, n, o);
}

int ftruncate(int f, off_t n) {
    return fails(file_under_folder(f), 0) ? -1 : REAL(int, ftruncate, int, off_t)(f, n);
}

int ftruncate64(int f, off64_t n) {
    return fails(file_under_folder(f), 0) ? -1 : REAL(int, ftruncate64, int, off64_t)(f, n);
}

int fsync(int f) { return fails(file_under_folder(f), 1) ? -1 : REAL(int, fsync, int)(f); }

int fdatasync(int f) { return fails(file_under_folder(f), 1) ? -1 : REAL(int, fdatasync, int)(f); }

int unlink(const char *p) { return fails(under_folder(p), 0) ? -1 : REAL(int, unlink, const char *)(p); }

int rename(const char *p, const char *q) {
    return fails(under_folder(q), 1) ? -1 : REAL(int, rename, const char *, const char *)(p, q);
}

int link(const char *p, const char *q) {
    return fails(under_folder(q), 1) ? -1 : REAL(int, link, const char *, const char *)(p, q);
}
