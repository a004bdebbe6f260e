package org.heterograph.reader.pdf.page;

import org.heterograph.document.Box;

/// A link annotation to a web address.
public record Link(Box box, String address) {}
