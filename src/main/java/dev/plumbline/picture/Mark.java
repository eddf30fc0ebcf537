package dev.plumbline.picture;

/** Something that is drawn. */
interface Mark {

    /** How near to the viewer it is; what is nearer is drawn later. */
    double depth();

    /** What it covers of the picture, in centimeters. */
    Box bounds();

    /** It as SVG. */
    String svg(Frame frame);
}
