package dev.plumbline.cli;

/** For people or for programs. */
enum PlainFormat {
    TEXT,
    JSON
}
