package dev.plumbline.fact;

/** An answer of {@code client.sex}. */
public enum ClientSex {
    FEMALE,
    MALE,
    INTERSEX
}
