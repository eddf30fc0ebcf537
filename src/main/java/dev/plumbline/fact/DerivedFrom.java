package dev.plumbline.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the fields of the same record that a derived value is computed from, so that a proof can show what was observed. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DerivedFrom {

    /** The names of the fields. */
    String[] value();
}
