/** What can be wrong with what an agency sent, where, and how to say it. */
@NullMarked
package vn.tonghop.finding;

import org.jspecify.annotations.NullMarked;
