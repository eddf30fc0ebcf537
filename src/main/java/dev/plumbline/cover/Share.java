package dev.plumbline.cover;

/**
 * So many of so many.
 *
 * @param met from 0 to all
 * @param all not negative
 */
public record Share(int met, int all) {

    /** In percent, rounded down to a tenth so that 100 means all; 100 of nothing. */
    public double percent() {
        return all == 0 ? 100 : Math.floor(met * 1000.0 / all) / 10;
    }
}
