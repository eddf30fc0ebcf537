package dev.plumbline.picture;

/** How the figure is built: an adult of 172 cm, after the usual shares of body height, in centimeters. */
final class Proportions {

    static final double HIP_APART = 8.5;
    static final double THIGH = 42;
    static final double SHANK = 41;
    static final double ANKLE_HEIGHT = 8;
    static final Vec HEEL = new Vec(-3.4, -4.6, 0);
    static final Vec BALL = new Vec(10.5, -5.3, 0);
    static final double TOES = 6.5;

    static final Vec WAIST = new Vec(-1, 10, 0);
    static final double LUMBAR = 15;
    static final double CHEST = 25;
    static final Vec SHOULDER = new Vec(0.4, 18.6, 16.3);
    static final double NECK = 8.5;

    static final double UPPER_ARM = 30;
    static final double FOREARM = 25.5;
    /** From the wrist to the middle of a closed hand. */
    static final double FIST = 6.5;
    /** From the wrist to the fingertips. */
    static final double HAND = 16;
    /** How high a wrist is over a flat palm. */
    static final double WRIST_HEIGHT = 3.2;

    private Proportions() {}
}
