/**
 * What an agency gets back: what was checked, what to correct, what to confirm, and a marked copy
 * of its own sheets; and the list of agencies to be reminded.
 */
@NullMarked
package vn.tonghop.publish.feedback;

import org.jspecify.annotations.NullMarked;
