package dev.plumbline.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a number may be, both ends included, and its unit; for words, how many characters there may be at most. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {

    /** The smallest value; minus infinity where nothing is too small. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The largest value; infinity where nothing is too large. */
    double max() default Double.POSITIVE_INFINITY;

    /** The unit as it is shown, such as {@code cm}; empty for a plain count. */
    String unit() default "";
}
