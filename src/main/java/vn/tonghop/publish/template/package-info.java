/**
 * The workbook and the CSV set that agencies fill in, generated from the outline. {@link
 * vn.tonghop.publish.template.TemplatePlan} says where everything stands; the writers put it there.
 */
@NullMarked
package vn.tonghop.publish.template;

import org.jspecify.annotations.NullMarked;
