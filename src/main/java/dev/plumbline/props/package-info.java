/**
 * What has to hold for everybody, declared beside the rules and tried on people made for it; who breaks it is made small and kept.
 *
 * <p>Knows the library's API, the rules as they are written and the cases; no door, and nothing of how rules run inside.
 */
@NullMarked
package dev.plumbline.props;

import org.jspecify.annotations.NullMarked;
