package dev.plumbline.result;

import java.time.LocalDate;
import java.util.List;

/** When to look again, at the latest, and what to measure then. */
public record Review(int inWeeks, LocalDate on, List<String> measures) {

    public Review {
        measures = List.copyOf(measures);
    }
}
