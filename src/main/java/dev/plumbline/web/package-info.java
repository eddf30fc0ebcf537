/**
 * The practice in a browser, and its REST API.
 *
 * <p>Knows the store, the documents and what to ask next. Knows neither databases nor the command line, and decides nothing clinical.
 */
@NullMarked
package dev.plumbline.web;

import org.jspecify.annotations.NullMarked;
