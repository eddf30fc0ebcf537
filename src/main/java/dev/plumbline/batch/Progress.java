package dev.plumbline.batch;

/**
 * How far a run is.
 *
 * @param people how many were assessed
 * @param rejected how many lines were rejected
 * @param bytesRead how much of the inputs was read
 * @param bytes how much there is to read; 0 when nobody knows
 * @param resumed how many were assessed by earlier runs
 * @param bytesSkipped how much of the inputs earlier runs had read
 */
public record Progress(long people, long rejected, long bytesRead, long bytes, long resumed, long bytesSkipped) {}
