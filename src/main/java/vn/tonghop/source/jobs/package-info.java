/**
 * Strict loading of jobs/: outlines and campaigns (YAML), registries (CSV). Start with {@link
 * vn.tonghop.source.jobs.JobsFolder}; the language is described in jobs/README.md.
 */
@NullMarked
package vn.tonghop.source.jobs;

import org.jspecify.annotations.NullMarked;
