/* Stands between a process and the system, and counts each call that changes the disk: it can end the process at one of
   them, have it fail, or write down what is done. Loaded by LD_PRELOAD; tests/faults/disk.py steers it.
   Syncing is counted and left out, because what a process left behind does not depend on it. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OFF, KILL, FAIL, RECORD };
enum { CREATE = 'c', WRITE = 'w', CUT = 't', SYNC = 's', SPOILT = 'x', RENAME = 'r', UNLINK = 'u', LINK = 'l', MARK = 'k' };

static int mode = OFF, error_told, lasting, trace = -1;
static long at, count, one_sync_in;
static uint64_t chance;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

void disk_watch(int how, long when, int error, int again) {
    count = 0, at = when, error_told = error, lasting = again, mode = how;
}

void disk_record(int file, long failing_sync_in, uint64_t seed) {
    trace = file, one_sync_in = failing_sync_in, chance = seed, mode = RECORD;
}

long disk_rest(void) { mode = OFF; return count; }

/* Whether the call that comes is to fail; it may be the last of the process. */
static int fails(void) {
    if (mode == OFF || mode == RECORD) return 0;
    long now = count++;
    if (mode == KILL && now == at) kill(getpid(), SIGKILL);
    if (mode != FAIL || !(now == at || (lasting && now > at))) return 0;
    errno = error_told;
    return 1;
}

/* Pipes and sockets are no disk. */
static int is_on_disk(int file, struct stat *status) {
    return mode != OFF && !fstat(file, status) && (S_ISREG(status->st_mode) || S_ISDIR(status->st_mode));
}

static void tell(char kind, uint64_t inode, uint64_t place, const char *path, const void *data, size_t size) {
    if (mode != RECORD) return;
    int kept = errno;
    uint32_t lengths[2] = {path ? strlen(path) : 0, size};
    uint64_t numbers[2] = {inode, place};
    struct iovec parts[] = {{&kind, 1}, {numbers, 16}, {lengths, 8}, {(void *)path, lengths[0]}, {(void *)data, size}};
    syscall(SYS_writev, trace, parts, 5);
    errno = kept;
}

void disk_mark(long number) {
    pthread_mutex_lock(&lock);
    tell(MARK, 0, number, NULL, NULL, 0);
    pthread_mutex_unlock(&lock);
}

/* The path from the root of the file system, where a folder is given by its handle. */
static const char *whole(int folder, const char *path, char *room) {
    char link[64];
    if (path[0] == '/' || mode != RECORD) return path;
    if (folder == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
    else snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    ssize_t length = readlink(link, room, PATH_MAX);
    snprintf(room + length, PATH_MAX - length, "/%s", path);
    return room;
}

static int opened(int folder, const char *path, int flags, mode_t rights) {
    if (mode == OFF || !(flags & (O_CREAT | O_TRUNC))) return syscall(SYS_openat, folder, path, flags, rights);
    pthread_mutex_lock(&lock);
    struct stat status;
    char room[PATH_MAX];
    int is_new = faccessat(folder, path, F_OK, AT_SYMLINK_NOFOLLOW) != 0;
    int file = fails() ? -1 : syscall(SYS_openat, folder, path, flags, rights);
    if (file >= 0 && !fstat(file, &status) && S_ISREG(status.st_mode)) {
        if (is_new) tell(CREATE, status.st_ino, 0, whole(folder, path, room), NULL, 0);
        else if (flags & O_TRUNC) tell(CUT, status.st_ino, 0, NULL, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return file;
}

#define RIGHTS(last) va_list more; va_start(more, last); mode_t rights = va_arg(more, int); va_end(more)
int open(const char *path, int flags, ...) { RIGHTS(flags); return opened(AT_FDCWD, path, flags, rights); }
int open64(const char *path, int flags, ...) { RIGHTS(flags); return opened(AT_FDCWD, path, flags, rights); }
int openat(int folder, const char *path, int flags, ...) { RIGHTS(flags); return opened(folder, path, flags, rights); }
int openat64(int folder, const char *path, int flags, ...) { RIGHTS(flags); return opened(folder, path, flags, rights); }
int creat(const char *path, mode_t rights) { return opened(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, rights); }
int creat64(const char *path, mode_t rights) { return creat(path, rights); }

static ssize_t put(int file, const void *data, size_t size, off_t place) {
    struct stat status;
    if (!is_on_disk(file, &status))
        return place < 0 ? syscall(SYS_write, file, data, size) : syscall(SYS_pwrite64, file, data, size, place);
    pthread_mutex_lock(&lock);
    ssize_t done = -1;
    if (!fails()) {
        done = place < 0 ? syscall(SYS_write, file, data, size) : syscall(SYS_pwrite64, file, data, size, place);
        if (place < 0 && done >= 0) place = lseek(file, 0, SEEK_CUR) - done;
        if (done > 0) tell(WRITE, status.st_ino, place, NULL, data, done);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t write(int file, const void *data, size_t size) { return put(file, data, size, -1); }
ssize_t pwrite(int file, const void *data, size_t size, off_t place) { return put(file, data, size, place); }
ssize_t pwrite64(int file, const void *data, size_t size, off_t place) { return put(file, data, size, place); }

/* Who copies within the system does it by reading and writing instead. */
static ssize_t copied_otherwise(void) { errno = EINVAL; return -1; }
ssize_t sendfile(int to, int from, off_t *place, size_t size) {
    return mode == OFF ? syscall(SYS_sendfile, to, from, place, size) : copied_otherwise();
}
ssize_t sendfile64(int to, int from, off_t *place, size_t size) { return sendfile(to, from, place, size); }

static int synced(int file) {
    struct stat status;
    if (!is_on_disk(file, &status)) return 0;
    pthread_mutex_lock(&lock);
    int failed = fails();
    if (mode == RECORD && one_sync_in) {
        chance = chance * 6364136223846793005u + 1442695040888963407u;
        failed = (chance >> 33) % one_sync_in == 0;
        if (failed) errno = EIO;
    }
    tell(failed ? SPOILT : SYNC, status.st_ino, 0, NULL, NULL, 0);
    pthread_mutex_unlock(&lock);
    return failed ? -1 : 0;
}

int fsync(int file) { return synced(file); }
int fdatasync(int file) { return synced(file); }

static int cut(int file, off_t size) {
    struct stat status;
    if (!is_on_disk(file, &status)) return syscall(SYS_ftruncate, file, size);
    pthread_mutex_lock(&lock);
    int done = fails() ? -1 : syscall(SYS_ftruncate, file, size);
    if (!done) tell(CUT, status.st_ino, size, NULL, NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}

int ftruncate(int file, off_t size) { return cut(file, size); }
int ftruncate64(int file, off_t size) { return cut(file, size); }

/* A hole at the end of a file is the same as being made longer. */
static int given_room(int file, off_t place, off_t size) {
    struct stat status;
    if (fstat(file, &status)) return -1;
    return place + size > status.st_size ? cut(file, place + size) : 0;
}
int fallocate(int file, int how, off_t place, off_t size) { return how ? (errno = EOPNOTSUPP, -1) : given_room(file, place, size); }
int fallocate64(int file, int how, off_t place, off_t size) { return fallocate(file, how, place, size); }
int posix_fallocate(int file, off_t place, off_t size) { return given_room(file, place, size) ? errno : 0; }
int posix_fallocate64(int file, off_t place, off_t size) { return posix_fallocate(file, place, size); }

static int renamed(int one, const char *from, int other, const char *to, unsigned flags) {
    pthread_mutex_lock(&lock);
    char room[PATH_MAX], more[PATH_MAX];
    int done = fails() ? -1 : syscall(SYS_renameat2, one, from, other, to, flags);
    if (!done) {
        const char *target = whole(other, to, more);
        tell(RENAME, 0, 0, whole(one, from, room), target, strlen(target));
    }
    pthread_mutex_unlock(&lock);
    return done;
}

int rename(const char *from, const char *to) { return renamed(AT_FDCWD, from, AT_FDCWD, to, 0); }
int renameat(int one, const char *from, int other, const char *to) { return renamed(one, from, other, to, 0); }
int renameat2(int one, const char *from, int other, const char *to, unsigned flags) { return renamed(one, from, other, to, flags); }

static int removed(int folder, const char *path, int flags) {
    pthread_mutex_lock(&lock);
    char room[PATH_MAX];
    int done = fails() ? -1 : syscall(SYS_unlinkat, folder, path, flags);
    if (!done) tell(UNLINK, 0, 0, whole(folder, path, room), NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}

int unlink(const char *path) { return removed(AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) { return removed(folder, path, flags); }
int rmdir(const char *path) { return removed(AT_FDCWD, path, AT_REMOVEDIR); }

static int made(int folder, const char *path, mode_t rights) {
    pthread_mutex_lock(&lock);
    int done = fails() ? -1 : syscall(SYS_mkdirat, folder, path, rights);
    pthread_mutex_unlock(&lock);
    return done;
}

int mkdir(const char *path, mode_t rights) { return made(AT_FDCWD, path, rights); }
int mkdirat(int folder, const char *path, mode_t rights) { return made(folder, path, rights); }

static int linked(int one, const char *from, int other, const char *to, int flags) {
    pthread_mutex_lock(&lock);
    struct stat status;
    char room[PATH_MAX];
    int done = fails() ? -1 : syscall(SYS_linkat, one, from, other, to, flags);
    if (!done && !fstatat(other, to, &status, 0)) tell(LINK, status.st_ino, 0, whole(other, to, room), NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}

int link(const char *from, const char *to) { return linked(AT_FDCWD, from, AT_FDCWD, to, 0); }
int linkat(int one, const char *from, int other, const char *to, int flags) { return linked(one, from, other, to, flags); }
