package dev.plumbline.conclusion;

/** Questions that count as answered because another answer settles them; paths parted by semicolons. */
public record Answered(String paths, String rule) implements Conclusion {}
