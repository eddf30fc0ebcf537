package dev.plumbline.engine;

import java.util.List;

/** What stands: conclusions that can be looked at by their type. */
public interface Standing {

    /** All conclusions of one type. */
    <T> List<T> all(Class<T> type);
}
