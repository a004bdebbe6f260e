package org.heterograph.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes PDFs object by object, whatever the objects hold.
///
/// Object 1 is the catalog, 2 the tree of pages, 3 a font `/F1`, 4 the resources of each page.
///
/// ```java
/// byte[] pdf = new HandmadePdf().page("BT /F1 10 Tf 60 700 Td (SnSe) Tj ET").bytes();
/// ```
final class HandmadePdf {
    static final int PAGES = 2;
    static final int RESOURCES = 4;

    private final List<byte[]> objects = new ArrayList<>();
    private final List<Integer> kids = new ArrayList<>();
    private String fonts = "/F1 3 0 R";
    private String forms = "";
    private String others = "";
    private String pageEntries = "";
    private String mediaBox = "[0 0 595 842]";

    HandmadePdf() {
        add("<< /Type /Catalog /Pages 2 0 R >>");
        add("");
        add("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>");
        add("");
    }

    /// The number the next object will have.
    int next() {
        return objects.size() + 1;
    }

    int add(String object) {
        objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
        return objects.size();
    }

    int stream(String entries, byte[] data) {
        byte[] head =
                "<< /Length %d %s >>\nstream\n"
                        .formatted(data.length, entries)
                        .getBytes(StandardCharsets.ISO_8859_1);
        byte[] tail = "\nendstream".getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(head, head.length + data.length + tail.length);
        System.arraycopy(data, 0, all, head.length, data.length);
        System.arraycopy(tail, 0, all, head.length + data.length, tail.length);
        objects.add(all);
        return objects.size();
    }

    int stream(String entries, String data) {
        return stream(entries, data.getBytes(StandardCharsets.ISO_8859_1));
    }

    int packed(String entries, String data) {
        return stream(entries + " /Filter /FlateDecode", pack(data, 1));
    }

    /// A stream of many repetitions.
    int bomb(String entries, String block, int times) {
        return stream(entries + " /Filter /FlateDecode", pack(block, times));
    }

    static byte[] pack(String block, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = block.getBytes(StandardCharsets.ISO_8859_1);
        try (DeflaterOutputStream deflater =
                new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            for (int i = 0; i < times; i++) {
                deflater.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    HandmadePdf font(String name, int object) {
        fonts += " /" + name + " " + object + " 0 R";
        return this;
    }

    HandmadePdf form(String name, int object) {
        forms += " /" + name + " " + object + " 0 R";
        return this;
    }

    /// Further entries of the resources.
    HandmadePdf resources(String entries) {
        others += " " + entries;
        return this;
    }

    HandmadePdf pageEntries(String entries) {
        pageEntries = entries;
        return this;
    }

    HandmadePdf mediaBox(String box) {
        mediaBox = box;
        return this;
    }

    HandmadePdf page(String commands) {
        return pageOf(packed("", commands) + " 0 R");
    }

    /// A page drawn by streams that are there already.
    HandmadePdf pageOf(String contents) {
        kids.add(
                add(
                        "<< /Type /Page /Parent 2 0 R /MediaBox %s /Resources 4 0 R /Contents %s %s >>"
                                .formatted(mediaBox, contents, pageEntries)));
        return this;
    }

    /// Replaces an object.
    HandmadePdf set(int number, String object) {
        objects.set(number - 1, object.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    byte[] bytes() {
        StringBuilder pages = new StringBuilder();
        kids.forEach(it -> pages.append(it).append(" 0 R "));
        if (objects.get(PAGES - 1).length == 0) {
            set(PAGES, "<< /Type /Pages /Kids [" + pages + "] /Count " + kids.size() + " >>");
        }
        if (objects.get(RESOURCES - 1).length == 0) {
            set(
                    RESOURCES,
                    "<< /Font << %s >> /XObject << %s >> %s >>".formatted(fonts, forms, others));
        }
        return write();
    }

    private byte[] write() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        print(file, "%PDF-1.5\n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.size()));
            print(file, (i + 1) + " 0 obj\n");
            file.writeBytes(objects.get(i));
            print(file, "\nendobj\n");
        }
        int at = file.size();
        int size = objects.size() + 1;
        print(file, "xref\n0 " + size + "\n" + table);
        print(file, "trailer\n<< /Size " + size + " /Root 1 0 R >>\n");
        print(file, "startxref\n" + at + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static void print(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
