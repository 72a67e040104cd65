/**
 * tonghop: agencies' files in, ministry-wide tables out.
 *
 * <p>Read the packages in this order: {@code finding}, {@code submission}, {@code encoding}, {@code
 * outline}, {@code normalize}, {@code check}, {@code statistic}, {@code consolidate}, {@code
 * explain}, {@code change}, {@code intake} (the pure core: JDK only; each may use those before it,
 * {@code change} all up to {@code normalize}, {@code intake} all up to {@code check}); then {@code
 * app} (use cases without Spring) and the edges {@code source}, {@code store}, {@code publish},
 * {@code batch}, {@code cli}. Edges use the core, not each other; {@code app} and {@code batch}
 * wire them; {@code cli} uses {@code app} and {@code batch}. One ArchUnit test holds this rule.
 */
@NullMarked
package vn.tonghop;

import org.jspecify.annotations.NullMarked;
