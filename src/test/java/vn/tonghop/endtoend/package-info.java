/**
 * Whole-job tests as users see them: a folder of files, one command line, what lies in the output
 * folder afterwards.
 */
@NullMarked
package vn.tonghop.endtoend;

import org.jspecify.annotations.NullMarked;
