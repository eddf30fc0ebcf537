package dev.plumbline.fact;

/** An answer of {@code history.cancerType}. */
public enum HistoryCancerType {
    BREAST,
    LUNG,
    PROSTATE,
    KIDNEY,
    THYROID,
    MYELOMA,
    LYMPHOMA,
    BOWEL,
    MELANOMA,
    BASAL_CELL_SKIN,
    OTHER
}
