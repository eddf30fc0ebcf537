package dev.plumbline.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The question that establishes a fact: written once, here, and shown wherever a person is asked. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Ask {

    /** The question, as a practitioner would put it. */
    String value();

    /** Why it is asked, in one clause. */
    String why();
}
