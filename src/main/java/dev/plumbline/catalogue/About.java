package dev.plumbline.catalogue;

import java.util.List;

/**
 * What a rule set says of itself.
 *
 * @param name its short name
 * @param version its version
 * @param date when it was released, ISO 8601
 * @param title what it is about
 * @param intendedUse whom and what it is for, and what it is not for
 * @param limits what is known not to be good enough
 */
public record About(String name, String version, String date, String title, String intendedUse, List<String> limits) {}
