package dev.plumbline.conclusion;

/** Working patterns, never diagnoses. Codes are public contract. */
public enum PatternCode {
    MUSCLE_SPASM,
    RADICULAR_PAIN,
    RADICULOPATHY,
    NEUROGENIC_CLAUDICATION,
    DISCOGENIC,
    SACROILIAC_PAIN,
    FACET_JOINT,
    DEGENERATIVE,
    INFLAMMATORY,
    HIP_JOINT,
    VASCULAR_CLAUDICATION,
    PELVIC_GIRDLE_PAIN,
    LOAD_RELATED_RECURRENCE,
    NON_SPECIFIC_ACUTE,
    NON_SPECIFIC_SUBACUTE,
    NON_SPECIFIC_CHRONIC
}
