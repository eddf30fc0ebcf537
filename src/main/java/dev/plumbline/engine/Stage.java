package dev.plumbline.engine;

import java.util.Collection;

/** What is put into a session once the rules have come to rest: the next stage rests on a settled one. */
@FunctionalInterface
public interface Stage {

    /** The facts to add, given everything concluded so far. */
    Collection<?> next(Conclusions soFar);
}
