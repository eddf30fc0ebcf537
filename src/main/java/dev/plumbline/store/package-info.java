/**
 * What a practice keeps: clients, visits, decisions, users and who saw and changed what, in an encrypted H2 file or in PostgreSQL.
 *
 * <p>Knows assessments and results, and writes them down as they are. Knows nothing of who shows them: neither pages nor commands.
 */
@NullMarked
package dev.plumbline.store;

import org.jspecify.annotations.NullMarked;
