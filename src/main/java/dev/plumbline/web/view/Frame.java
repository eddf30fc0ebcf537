package dev.plumbline.web.view;

import org.jspecify.annotations.Nullable;

/**
 * What every page has.
 *
 * @param user who is logged in, or null
 * @param csrf what each form sends back, empty when nobody is logged in
 * @param owner whether the user looks after the practice
 * @param intendedUse what the rules are for
 * @param said what has just been done or was wrong, or null
 */
public record Frame(
        String title,
        @Nullable String user,
        String csrf,
        boolean owner,
        String intendedUse,
        @Nullable String said) {}
