package org.heterograph.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/// Writes PDFs object by object, also such as no program would write.
///
/// ```java
/// byte[] pdf = new RawPdf().page("BT /F1 10 Tf 60 700 Td (SnSe) Tj ET").bytes();
/// ```
public final class RawPdf {
    private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>";

    private final List<String> contents = new ArrayList<>();
    private final List<String> annotations = new ArrayList<>();
    private String form = "";
    private String info = "()";

    /// Adds a page drawn by the operators; `/F1` is a font, `/Fm` the form.
    public RawPdf page(String operators) {
        contents.add(stream("", operators));
        annotations.add("");
        return this;
    }

    /// Adds a page that holds one character many times, packed.
    public RawPdf packed(char character, long times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[1_000_000];
        Arrays.fill(block, (byte) character);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            for (long i = 0; i < times / block.length; i++) {
                deflater.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        contents.add(stream("/Filter /FlateDecode", out.toString(StandardCharsets.ISO_8859_1)));
        annotations.add("");
        return this;
    }

    /// Lays a link over the last page.
    ///
    /// @param bottom points from the lower edge
    public RawPdf link(int left, int bottom, int right, int top, String address) {
        String link =
                "<< /Type /Annot /Subtype /Link /Rect [%d %d %d %d] /A << /S /URI /URI (%s) >> >>"
                        .formatted(left, bottom, right, top, address);
        annotations.set(annotations.size() - 1, annotations.getLast() + link);
        return this;
    }

    /// The operators of the form `/Fm`, which can draw itself.
    public RawPdf form(String operators) {
        form = operators;
        return this;
    }

    /// What stands as title on the file's card, as written in the file.
    public RawPdf info(String title) {
        info = title;
        return this;
    }

    private static String stream(String entries, String data) {
        return "<< /Length %d %s >>\nstream\n%s\nendstream".formatted(data.length(), entries, data);
    }

    public byte[] bytes() {
        return build().getBytes(StandardCharsets.ISO_8859_1);
    }

    /// The file, a character a byte. Object 2 is the tree of pages, 4 the first page.
    public String build() {
        List<String> objects = new ArrayList<>();
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("");
        objects.add(FONT);
        StringBuilder kids = new StringBuilder();
        int formAt = 4 + 2 * contents.size();
        for (int i = 0; i < contents.size(); i++) {
            int at = 4 + 2 * i;
            kids.append(kids.isEmpty() ? "" : " ").append(at).append(" 0 R");
            objects.add(page(at + 1, formAt, annotations.get(i)));
            objects.add(contents.get(i));
        }
        objects.set(1, "<< /Type /Pages /Kids [%s] /Count %d >>".formatted(kids, contents.size()));
        objects.add(
                stream(
                        "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources "
                                + resources(formAt),
                        form));
        objects.add("<< /Title " + info + " >>");
        return file(objects);
    }

    private static String page(int content, int form, String annotations) {
        return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources %s /Contents %d 0 R /Annots [%s] >>"
                .formatted(resources(form), content, annotations);
    }

    private static String resources(int form) {
        return "<< /Font << /F1 3 0 R >> /XObject << /Fm %d 0 R >> >>".formatted(form);
    }

    private static String file(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int at = file.length();
        int size = objects.size() + 1;
        return file.append("xref\n0 ")
                .append(size)
                .append('\n')
                .append(table)
                .append("trailer\n<< /Size ")
                .append(size)
                .append(" /Root 1 0 R /Info ")
                .append(objects.size())
                .append(" 0 R >>\n")
                .append("startxref\n")
                .append(at)
                .append("\n%%EOF\n")
                .toString();
    }
}
