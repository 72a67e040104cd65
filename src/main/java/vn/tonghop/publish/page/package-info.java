/**
 * {@code index.html}: a publication for reading, in one file that needs no network and no server.
 * {@link vn.tonghop.publish.page.Page} is the way in. What agencies wrote is text everywhere: it is
 * escaped in {@link vn.tonghop.publish.page.Both} for HTML and in {@link
 * vn.tonghop.publish.page.ScriptData} for the data that the page reads when it is asked for.
 */
@NullMarked
package vn.tonghop.publish.page;

import org.jspecify.annotations.NullMarked;
