/** Edge: JDBC and migrations for H2 and PostgreSQL. */
@NullMarked
package vn.tonghop.store;

import org.jspecify.annotations.NullMarked;
