package org.heterograph.reader.pdf.page.drawing;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.heterograph.reader.pdf.page.Link;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads the web addresses that a page links to; damaged annotations are passed over.
record LinkReader(Coordinates coordinates) {

    List<Link> read(PDPage page) {
        List<Link> links = new ArrayList<>();
        try {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    add(link, links);
                }
            }
        } catch (IOException | ClassCastException e) {
            return links;
        }
        return links;
    }

    private void add(PDAnnotationLink link, List<Link> links) {
        PDRectangle at = link.getRectangle();
        if (at != null
                && link.getAction() instanceof PDActionURI action
                && action.getURI() != null) {
            links.add(
                    new Link(
                            coordinates.box(
                                    at.getLowerLeftX(),
                                    at.getLowerLeftY(),
                                    at.getUpperRightX(),
                                    at.getUpperRightY()),
                            action.getURI()));
        }
    }
}
