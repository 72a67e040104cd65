/**
 * Official documents for Word: the report ({@code bao-cao.docx}) and the letter that reminds
 * agencies ({@code nhac-nop.docx}), written part by part by an own streaming writer. Equal contents
 * give equal bytes.
 */
@NullMarked
package vn.tonghop.publish.document;

import org.jspecify.annotations.NullMarked;
