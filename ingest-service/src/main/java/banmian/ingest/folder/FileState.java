package banmian.ingest.folder;

/**
 * How a file looks from outside: a file that looks the same is not pushed again.
 *
 * @param size in bytes
 * @param modified milliseconds since 1970
 */
record FileState(long size, long modified) {}
