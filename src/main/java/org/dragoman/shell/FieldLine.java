package org.dragoman.shell;

/** A field of a record with its value, both in words. */
public record FieldLine(String label, String value) {}
