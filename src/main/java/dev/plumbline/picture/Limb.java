package dev.plumbline.picture;

/** The four limbs of a figure. */
enum Limb {
    LEFT_ARM(true, -1),
    RIGHT_ARM(true, 1),
    LEFT_LEG(false, -1),
    RIGHT_LEG(false, 1);

    private final boolean arm;
    private final int side;

    Limb(boolean arm, int side) {
        this.arm = arm;
        this.side = side;
    }

    boolean isArm() {
        return arm;
    }

    /** The same limb of the other side. */
    Limb other() {
        return switch (this) {
            case LEFT_ARM -> RIGHT_ARM;
            case RIGHT_ARM -> LEFT_ARM;
            case LEFT_LEG -> RIGHT_LEG;
            case RIGHT_LEG -> LEFT_LEG;
        };
    }

    /** One for the right side, minus one for the left: the sign of the third axis there. */
    int side() {
        return side;
    }

    /** As it stands in the data: {@code leftArm}. */
    String key() {
        return (side < 0 ? "left" : "right") + (arm ? "Arm" : "Leg");
    }
}
