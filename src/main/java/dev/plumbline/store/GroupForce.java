package dev.plumbline.store;

/**
 * Forces to the disk for many at once: whoever comes while one is under way waits for the next, which then counts for all who wait. One
 * disk does a hundred a second, and fifty people who type want more.
 */
final class GroupForce implements Durability {

    private final Runnable force;
    private long begun;
    private long done;
    private boolean underWay;

    GroupForce(Runnable force) {
        this.force = force;
    }

    @Override
    public void force() {
        long mine = ticket();
        while (!isDone(mine)) {
            long covers = lead(mine);
            if (covers > 0) {
                boolean forced = false;
                try {
                    force.run();
                    forced = true;
                } finally {
                    finish(covers, forced);
                }
            }
        }
    }

    private synchronized long ticket() {
        begun++;
        return begun;
    }

    private synchronized boolean isDone(long ticket) {
        return done >= ticket;
    }

    /** The last ticket that a round now covers; 0 when somebody else led one in the meantime. */
    private synchronized long lead(long mine) {
        boolean interrupted = false;
        while (underWay) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (done >= mine) {
            return 0;
        }
        underWay = true;
        return begun;
    }

    private synchronized void finish(long covers, boolean forced) {
        underWay = false;
        if (forced) {
            done = Math.max(done, covers);
        }
        notifyAll();
    }
}
