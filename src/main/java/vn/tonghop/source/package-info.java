/** Edge in: workbooks, CSV sets, zips, folders and the YAML and CSV files of jobs/. */
@NullMarked
package vn.tonghop.source;

import org.jspecify.annotations.NullMarked;
