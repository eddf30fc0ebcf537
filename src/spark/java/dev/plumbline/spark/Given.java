package dev.plumbline.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One person as they were read.
 *
 * @param source what the input is called
 * @param line the line or row, from 1
 * @param json the assessment in UTF-8; null when it is too long to be one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Given(String source, int line, byte @Nullable [] json) implements Serializable {}
