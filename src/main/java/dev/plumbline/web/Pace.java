package dev.plumbline.web;

/**
 * How slow somebody may be who sends something.
 *
 * @param idleMillis after so long a silence a connection is given up
 * @param bytesASecond the least that a body has to come in by
 */
record Pace(int idleMillis, int bytesASecond) {

    private static final int IDLE_MILLIS = 20_000;
    private static final int BYTES_A_SECOND = 200;

    /** What is slower than any network that pages can be used through. */
    static Pace usual() {
        return new Pace(IDLE_MILLIS, BYTES_A_SECOND);
    }
}
