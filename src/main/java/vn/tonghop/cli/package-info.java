/** Edge: the command line, one class per command. */
@NullMarked
package vn.tonghop.cli;

import org.jspecify.annotations.NullMarked;
