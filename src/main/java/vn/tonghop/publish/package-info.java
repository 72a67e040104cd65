/** Edge out: writers of the consolidated tables and the atomic swap of a publication. */
@NullMarked
package vn.tonghop.publish;

import org.jspecify.annotations.NullMarked;
