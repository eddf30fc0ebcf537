/**
 * A job for Apache Spark, for more people than one machine can take: it assesses them, or tells for whom two rule sets come to
 * different outcomes.
 *
 * <p>A door like the others: knows the library's API and what a batch makes of a line; no rule. It is built by a profile of its own,
 * and nothing else knows it. What people said must not come into an exception, for Spark logs those.
 */
@NullMarked
package dev.plumbline.spark;

import org.jspecify.annotations.NullMarked;
