package vn.tonghop.source.jobs;

/**
 * Where something stands under jobs/.
 *
 * @param file relative to the jobs folder
 * @param line from 1
 */
record Place(String file, int line) {}
