/**
 * What to ask a person next, wherever they are asked.
 *
 * <p>Knows assessments and results. Knows nothing of how a question is shown or an answer typed.
 */
@NullMarked
package dev.plumbline.interview;

import org.jspecify.annotations.NullMarked;
