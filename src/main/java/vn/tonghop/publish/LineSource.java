package vn.tonghop.publish;

import java.util.function.Consumer;

/**
 * Lines in their published order, given one by one: the source (a query, say) never holds them all.
 *
 * @param <T> what one line is made of
 */
@FunctionalInterface
public interface LineSource<T> {

  void sendTo(Consumer<? super T> sink);
}
