package dev.plumbline.cli;

/** In which formats the bench tells what came of the cases. */
enum CaseFormat {
    PRETTY,
    JSON,
    JUNIT,
    SARIF
}
