/** The files of {@code jobs/nightly}: what starts a run every night. */
@org.jspecify.annotations.NullMarked
package vn.tonghop.nightly;
