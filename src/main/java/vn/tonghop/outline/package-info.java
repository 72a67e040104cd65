/**
 * What is wanted: the outline (sections, indicators, tables, rules), the campaign and the registry
 * of agencies, as loaded from jobs/.
 */
@NullMarked
package vn.tonghop.outline;

import org.jspecify.annotations.NullMarked;
