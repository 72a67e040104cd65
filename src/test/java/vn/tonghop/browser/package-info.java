/** {@code index.html} of the sample input in a real browser: {@code mvn -Pchromium test}. */
package vn.tonghop.browser;
