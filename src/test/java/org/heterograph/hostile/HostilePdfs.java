package org.heterograph.hostile;

import org.heterograph.support.PdfBuilder;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// PDFs that no honest program writes, each with the sentence [#SENTENCE] where a reader that goes
/// on after the damage can find it.
public final class HostilePdfs {
    public static final String SENTENCE =
            "Tin selenide stores sodium by conversion and alloying on discharge.";

    private static final int MEGABYTE = 1_000_000;
    private static final String LINE = line(725, SENTENCE);

    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    private HostilePdfs() {
        files();
        bombs();
        cycles();
        numbers();
        crowds();
        layouts();
        words();
    }

    /// The files by name, made when asked for.
    public static Map<String, Supplier<byte[]>> all() {
        return new HostilePdfs().files;
    }

    private void add(String name, Supplier<byte[]> file) {
        files.put(name, file);
    }

    /// A page with the sentence, and what the function adds.
    private void made(String name, Function<HandmadePdf, HandmadePdf> file) {
        add(name, () -> file.apply(new HandmadePdf()).bytes());
    }

    /// One page drawn by commands after the sentence.
    private void drawn(String name, Supplier<String> commands) {
        made(name, pdf -> pdf.page(LINE + commands.get()));
    }

    private static String line(int height, String words) {
        return at(60, height, 10, words);
    }

    private static String at(double x, double y, double size, String words) {
        return "BT /F1 " + size + " Tf " + x + " " + y + " Td (" + words + ") Tj ET\n";
    }

    /// The i-th of words that stand in rows, from the bottom up.
    private static String inRows(
            int i, int columns, double width, double height, double size, String words) {
        int row = i / columns;
        return at(i % columns * width, row * height, size, words);
    }

    private static String many(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    private void files() {
        add("empty file", () -> new byte[0]);
        add("no PDF", () -> "Dear editor,".getBytes(StandardCharsets.UTF_8));
        add(
                "web page",
                () ->
                        "<!DOCTYPE html><html><body>Access denied</body></html>"
                                .getBytes(StandardCharsets.UTF_8));
        add("head alone", () -> "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8));
        add("zeros", () -> new byte[MEGABYTE]);
        byte[] whole =
                new PdfBuilder()
                        .page()
                        .text(60, 80, 10, SENTENCE)
                        .page()
                        .text(60, 80, 10, SENTENCE)
                        .build();
        for (int tenth = 1; tenth < 10; tenth++) {
            int length = whole.length * tenth / 10;
            add(tenth + " tenths of a file", () -> Arrays.copyOf(whole, length));
        }
        add("encrypted", () -> new PdfBuilder().page().text(60, 80, 10, SENTENCE).build("secret"));
        add("5000 pages", () -> pages(5_000));
        made("one page listed a million times", HostilePdfs::repeatedPage);
        made("chain of 3000 nodes of pages", HostilePdfs::chainOfPages);
        made(
                "count of pages too large",
                pdf ->
                        pdf.page(LINE)
                                .set(
                                        HandmadePdf.PAGES,
                                        "<< /Type /Pages /Kids [6 0 R] /Count 2147483647 >>"));
    }

    private static byte[] pages(int count) {
        HandmadePdf pdf = new HandmadePdf();
        for (int i = 0; i < count; i++) {
            pdf.page(LINE);
        }
        return pdf.bytes();
    }

    private static HandmadePdf repeatedPage(HandmadePdf pdf) {
        pdf.page(LINE);
        return pdf.set(
                HandmadePdf.PAGES,
                "<< /Type /Pages /Count 1000000 /Kids [" + "6 0 R ".repeat(MEGABYTE) + "] >>");
    }

    private static HandmadePdf chainOfPages(HandmadePdf pdf) {
        pdf.page(LINE);
        int first = pdf.next();
        for (int i = 0; i < 3_000; i++) {
            pdf.add(
                    "<< /Type /Pages /Count %d /Kids [6 0 R %d 0 R] >>"
                            .formatted(3_000 - i, first + i + 1));
        }
        pdf.add("<< /Type /Pages /Count 1 /Kids [6 0 R] >>");
        return pdf.set(
                HandmadePdf.PAGES, "<< /Type /Pages /Count 3001 /Kids [" + first + " 0 R] >>");
    }

    private void bombs() {
        String blanks = " ".repeat(MEGABYTE);
        made(
                "page that unpacks to 2 GB",
                pdf -> pdf.page(LINE).pageOf(pdf.bomb("", blanks, 2_000) + " 0 R"));
        made(
                "page of 40 streams of 60 MB",
                pdf ->
                        pdf.page(LINE)
                                .pageOf(
                                        "["
                                                + (pdf.bomb("", blanks, 60) + " 0 R ").repeat(40)
                                                + "]"));
        made(
                "page packed twice",
                pdf ->
                        pdf.page(LINE)
                                .pageOf(
                                        pdf.stream(
                                                        "/Filter [/FlateDecode /FlateDecode]",
                                                        HandmadePdf.pack(
                                                                new String(
                                                                        HandmadePdf.pack(
                                                                                blanks, 2_000),
                                                                        StandardCharsets
                                                                                .ISO_8859_1),
                                                                1))
                                                + " 0 R"));
        made(
                "string of 100 MB",
                pdf ->
                        pdf.page(LINE)
                                .pageOf(
                                        pdf.bomb("", "(" + "a".repeat(MEGABYTE - 1), 100)
                                                + " 0 R"));
        made("font file that unpacks to 1 GB", pdf -> bombFont(pdf, "/FontFile2"));
        made("Type 1 font that unpacks to 1 GB", pdf -> bombFont(pdf, "/FontFile"));
        made("bare font that unpacks to 1 GB", pdf -> bombFont(pdf, "/FontFile3"));
        made("table of letters that unpacks to 1 GB", pdf -> bombCMap(pdf, blanks, 1_000));
        made(
                "table of letters that names all there are",
                pdf -> bombCMap(pdf, "1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange ", 9));
        made(
                "table of letters with 5 million entries",
                pdf ->
                        bombCMap(
                                pdf,
                                "100 beginbfchar\n" + "<01> <0041>\n".repeat(100) + "endbfchar\n",
                                50_000));
        made(
                "form that unpacks to 1 GB",
                pdf ->
                        pdf.form("Fm", pdf.bomb(form(""), blanks, 1_000))
                                .page(LINE + "/Fm Do\n" + line(700, SENTENCE)));
        made(
                "form of 60 MB drawn a thousand times",
                pdf ->
                        pdf.form("Fm", pdf.bomb(form(""), blanks, 60))
                                .page(LINE + "/Fm Do\n".repeat(1_000)));
        made(
                "image that unpacks to 1 GB",
                pdf ->
                        pdf.form(
                                        "Im",
                                        pdf.bomb(
                                                "/Type /XObject /Subtype /Image /Width 30000 /Height 30000 /ColorSpace /DeviceGray /BitsPerComponent 8",
                                                blanks,
                                                1_000))
                                .page(LINE + "100 0 0 100 60 400 cm /Im Do\n"));
        made(
                "colour profile that unpacks to 1 GB",
                pdf ->
                        pdf.resources(
                                        "/ColorSpace << /C [/ICCBased "
                                                + pdf.bomb("/N 3", blanks, 1_000)
                                                + " 0 R] >>")
                                .page(LINE + "/C cs 1 1 1 sc 0 0 300 300 re f\n"));
        made("objects that unpack to 1 GB", HostilePdfs::bombObjects);
        add("table of objects that unpacks to 1 GB", HostilePdfs::bombTable);
        made(
                "pictures of absurd size",
                pdf ->
                        pdf.form("J2", image(pdf, "/JPXDecode"))
                                .form("JB", image(pdf, "/JBIG2Decode"))
                                .form("CC", image(pdf, "/CCITTFaxDecode"))
                                .form("DC", image(pdf, "/DCTDecode"))
                                .page(LINE + "/J2 Do /JB Do /CC Do /DC Do\n"));
    }

    private static String form(String resources) {
        return "/Type /XObject /Subtype /Form /BBox [0 0 595 842] " + resources;
    }

    private static int image(HandmadePdf pdf, String filter) {
        return pdf.stream(
                "/Type /XObject /Subtype /Image /Width 999999999 /Height 999999999 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter "
                        + filter,
                "no picture");
    }

    private static HandmadePdf bombFont(HandmadePdf pdf, String key) {
        int file = pdf.bomb("/Subtype /Type1C /Length1 1000000000", "\0".repeat(MEGABYTE), 1_000);
        int descriptor =
                pdf.add("<< /Type /FontDescriptor /FontName /Bomb " + key + " " + file + " 0 R >>");
        String kind = key.equals("/FontFile2") ? "/TrueType" : "/Type1";
        int font =
                pdf.add(
                        "<< /Type /Font /Subtype %s /BaseFont /Bomb /FontDescriptor %d 0 R /FirstChar 0 /LastChar 255 >>"
                                .formatted(kind, descriptor));
        return pdf.font("F2", font)
                .page(LINE + "BT /F2 10 Tf 60 700 Td (abc) Tj ET\n" + line(600, SENTENCE));
    }

    private static HandmadePdf bombCMap(HandmadePdf pdf, String block, int times) {
        int map = pdf.bomb("", block, times);
        int font =
                pdf.add(
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /ToUnicode "
                                + map
                                + " 0 R >>");
        return pdf.font("F2", font)
                .page(LINE + "BT /F2 10 Tf 60 700 Td (abc) Tj ET\n" + line(600, SENTENCE));
    }

    private static HandmadePdf bombObjects(HandmadePdf pdf) {
        pdf.bomb("/Type /ObjStm /N 100000000 /First 900000000", "1 0 ".repeat(250_000), 1_000);
        return pdf.page(LINE);
    }

    /// A file whose table of objects is a stream that does not end.
    private static byte[] bombTable() {
        String start = new String(pages(1), StandardCharsets.ISO_8859_1);
        int end = start.indexOf("xref\n0 ");
        String head = start.substring(0, end);
        byte[] data = HandmadePdf.pack("\0".repeat(MEGABYTE), 1_000);
        String table =
                "9 0 obj\n<< /Type /XRef /Root 1 0 R /Size 100000000 /W [4 4 2] /Filter /FlateDecode /Length "
                        + data.length
                        + " >>\nstream\n"
                        + new String(data, StandardCharsets.ISO_8859_1)
                        + "\nendstream\nendobj\nstartxref\n"
                        + end
                        + "\n%%EOF\n";
        return (head + table).getBytes(StandardCharsets.ISO_8859_1);
    }

    private void cycles() {
        made("forms that draw ten others each, nine deep", HostilePdfs::laughs);
        made(
                "form that draws itself",
                pdf -> {
                    int form =
                            pdf.stream(
                                    form("/Resources 4 0 R"), "/Fm Do /Fm Do\n" + line(700, "x"));
                    return pdf.form("Fm", form).page(LINE + "/Fm Do\n");
                });
        made("font that prints itself", HostilePdfs::selfPrintingFont);
        made(
                "pages that are their own children",
                pdf ->
                        pdf.page(LINE)
                                .set(
                                        HandmadePdf.PAGES,
                                        "<< /Type /Pages /Parent 2 0 R /Kids [6 0 R 2 0 R 2 0 R] /Count 9 >>"));
        made(
                "page without measures in a circle of parents",
                pdf -> {
                    int content = pdf.packed("", LINE);
                    pdf.add("<< /Type /Page /Parent 7 0 R /Contents %d 0 R >>".formatted(content));
                    pdf.add("<< /Type /Pages /Parent 2 0 R /Kids [6 0 R] /Count 1 >>");
                    return pdf.set(
                            HandmadePdf.PAGES,
                            "<< /Type /Pages /Parent 7 0 R /Kids [7 0 R] /Count 1 >>");
                });
        made(
                "resources within themselves",
                pdf ->
                        pdf.resources("/Pattern 4 0 R /ExtGState 4 0 R /Properties 4 0 R")
                                .resources("/ColorSpace << /C [/Indexed 4 0 R 255 4 0 R] >>")
                                .page(LINE + "/XObject gs /C cs /Font Do\n" + line(700, SENTENCE)));
        made(
                "colours made of themselves",
                pdf -> {
                    int at = pdf.next();
                    pdf.add("[/Separation /Ink " + at + " 0 R << /FunctionType 2 /N 1 >>]");
                    return pdf.resources("/ColorSpace << /C " + at + " 0 R >>")
                            .page(LINE + "/C cs 1 sc 0 0 99 99 re f\n" + line(700, SENTENCE));
                });
        made(
                "functions made of themselves",
                pdf -> {
                    int at = pdf.next();
                    pdf.add(
                            "<< /FunctionType 3 /Domain [0 1] /Functions [%d 0 R %d 0 R] /Bounds [0.5] /Encode [0 1 0 1] >>"
                                    .formatted(at, at));
                    return pdf.resources(
                                    "/ColorSpace << /C [/Separation /Ink /DeviceRGB "
                                            + at
                                            + " 0 R] >>")
                            .page(LINE + "/C cs 1 sc 0 0 99 99 re f\n" + line(700, SENTENCE));
                });
        made(
                "font that descends from itself",
                pdf -> {
                    int at = pdf.next();
                    pdf.add(
                            "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [%d 0 R] >>"
                                    .formatted(at));
                    return pdf.font("F2", at)
                            .page(LINE + "BT /F2 9 Tf (ab) Tj ET\n" + line(700, SENTENCE));
                });
        made(
                "annotations and outlines in circles",
                pdf -> {
                    int at = pdf.next();
                    pdf.add(
                            "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Parent %d 0 R /A << /S /GoTo /Next %d 0 R >> >>"
                                    .formatted(at, at));
                    int item = pdf.next();
                    pdf.add("<< /Title (a) /Next %d 0 R /First %d 0 R >>".formatted(item, item));
                    return pdf.set(
                                    1,
                                    "<< /Type /Catalog /Pages 2 0 R /Outlines << /First %d 0 R >> >>"
                                            .formatted(item))
                            .pageEntries("/Annots [%d 0 R]".formatted(at))
                            .page(LINE);
                });
    }

    private static HandmadePdf laughs(HandmadePdf pdf) {
        int below = pdf.stream(form("/Resources 4 0 R"), line(300, "ha"));
        for (int depth = 0; depth < 9; depth++) {
            String resources = "/Resources << /XObject << /Fm " + below + " 0 R >> >>";
            below = pdf.stream(form(resources), "/Fm Do\n".repeat(10));
        }
        return pdf.form("Fm", below).page(LINE + "/Fm Do\n").page(LINE);
    }

    private static HandmadePdf selfPrintingFont(HandmadePdf pdf) {
        int glyph = pdf.stream("", "500 0 d0 BT /F2 1 Tf (aa) Tj ET\n");
        int font =
                pdf.add(
                        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [9] /Encoding << /Differences [97 /a] >> /CharProcs << /a %d 0 R >> /Resources 4 0 R >>"
                                .formatted(glyph));
        return pdf.font("F2", font)
                .page(LINE + "BT /F2 9 Tf 60 700 Td (a) Tj ET\n" + line(600, SENTENCE));
    }

    private void numbers() {
        String[] boxes = {
            "[0 0 1e38 1e38]",
            "[0 0 0 0]",
            "[595 842 0 0]",
            "[-1e30 -1e30 1e30 1e30]",
            "[0 0 nan inf]",
            "[]",
            "[0 0 14400 14400]"
        };
        for (String box : boxes) {
            made("page of the size " + box, pdf -> pdf.mediaBox(box).page(LINE));
        }
        drawn(
                "matrix that grows without end",
                () -> many(200, i -> "1e38 0 0 1e38 0 0 cm\n" + LINE));
        drawn("matrix of zeros", () -> "0 0 0 0 0 0 cm\n" + LINE + "0 0 9 9 re f 0 0 m 9 9 l S\n");
        drawn(
                "sizes of letters that cannot be",
                () ->
                        at(60, 700, -10, SENTENCE)
                                + at(60, 650, 0, SENTENCE)
                                + "BT /F1 300000000 Tf 60 600 Td (abc) Tj ET\n");
        drawn(
                "text outside of the page",
                () -> many(20_000, i -> at(-9_000 + i, 1e6 + i, 10, "ab")));
        made(
                "widths of a billion letters",
                pdf -> {
                    int below =
                            pdf.add(
                                    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 2147483646 500] /W2 [0 2147483646 0 0 0] >>");
                    int font =
                            pdf.add(
                                    "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [%d 0 R] >>"
                                            .formatted(below));
                    return pdf.font("F2", font)
                            .page(LINE + "BT /F2 9 Tf (ab) Tj ET\n" + line(600, SENTENCE));
                });
        made(
                "codes of letters that cannot be",
                pdf -> {
                    int font =
                            pdf.add(
                                    "<< /Type /Font /Subtype /Type1 /BaseFont /X /FirstChar -2147483648 /LastChar 2147483647 /Widths [1] /Encoding << /Differences [2147483640 /a /b /c -5 /d] >> >>");
                    return pdf.font("F2", font)
                            .page(LINE + "BT /F2 9 Tf (ab) Tj ET\n" + line(600, SENTENCE));
                });
        drawn("arrays in arrays without end", () -> "[".repeat(200_000) + LINE);
        drawn("dictionaries in dictionaries without end", () -> "/A << ".repeat(200_000) + LINE);
        made(
                "arrays in an object without end",
                pdf -> pdf.pageEntries("/X " + "[".repeat(200_000)).page(LINE));
        drawn("a million saved states", () -> "q\n".repeat(1_500_000) + LINE);
        drawn("a million blocks of text", () -> "BT ET\n".repeat(1_000_000) + LINE);
        drawn("a million marks", () -> "/P << /MCID 1 >> BDC\n".repeat(500_000) + LINE);
        drawn("a million operands", () -> "1 ".repeat(5_000_000) + LINE);
    }

    private void crowds() {
        made(
                "100,000 fonts",
                pdf -> {
                    StringBuilder page = new StringBuilder(LINE);
                    for (int i = 0; i < 100_000; i++) {
                        String name = "G" + i;
                        pdf.font(
                                name,
                                pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /X" + i + " >>"));
                        page.append("BT /" + name + " 5 Tf 60 600 Td (ab) Tj ET\n");
                    }
                    return pdf.page(page.toString());
                });
        made(
                "100,000 links",
                pdf ->
                        pdf.pageEntries(
                                        "/Annots ["
                                                + many(
                                                        100_000,
                                                        i ->
                                                                "<< /Subtype /Link /Rect [0 0 500 800] /A << /S /URI /URI (https://doi.org/10.1000/x"
                                                                        + i
                                                                        + ") >> >>")
                                                + "]")
                                .page(
                                        LINE
                                                + "BT /F1 14 Tf 60 700 Td (References) Tj ET\n"
                                                + many(
                                                        60,
                                                        i ->
                                                                line(
                                                                        680 - 10 * i,
                                                                        "["
                                                                                + (i + 1)
                                                                                + "] A. Weiss, J. Cells, 2019, "
                                                                                + i
                                                                                + ", 1."))));
        drawn(
                "picture of 30 MB among the commands",
                () ->
                        "BI /W 5000 /H 6000 /CS /G /BPC 8 ID "
                                + "\1".repeat(30 * MEGABYTE)
                                + " EI\n"
                                + line(700, SENTENCE));
        drawn(
                "picture without end",
                () -> "BI /W 10 /H 10 /CS /G /BPC 8 ID " + "EI".repeat(MEGABYTE));
        drawn(
                "100,000 small pictures",
                () -> "BI /W 1 /H 1 /CS /G /BPC 8 ID \1 EI\n".repeat(100_000));
        drawn(
                "path of a million pieces",
                () -> "0 0 m\n" + many(MEGABYTE, i -> i % 600 + " " + i % 800 + " l\n") + "S\n");
        drawn(
                "path without end, clipped by itself",
                () -> many(3_000, i -> i + " 0 m 9 9 l 50 " + i + " l W n\n") + LINE);
        drawn(
                "curves that clip and are never taken back",
                () -> many(20_000, i -> "0 0 m 9 " + i + " 5 5 600 800 c 0 900 l W n q\n") + LINE);
        drawn(
                "a million rectangles",
                () -> many(MEGABYTE, i -> i % 600 + " " + i % 800 + " 3 3 re f\n"));
        drawn(
                "100,000 white sheets over 100,000 letters",
                () ->
                        many(400, i -> at(20, 20 + 2 * i, 2, "abcdefgh ".repeat(28)))
                                + many(
                                        100_000,
                                        i -> "1 g " + i % 600 + " " + i % 800 + " 3 3 re f\n"));
        drawn(
                "large frames over much prose",
                () ->
                        many(300, i -> at(20, 20 + 2.6 * i, 2.5, SENTENCE + " " + SENTENCE))
                                + many(
                                        90_000,
                                        i ->
                                                "0 0 m 9 9 2 3 "
                                                        + (300 + i % 290)
                                                        + " "
                                                        + (400 + i % 400)
                                                        + " c S\n"));
        drawn(
                "a million letters",
                () ->
                        "BT /F1 4 Tf 4 TL 20 800 Td\n"
                                + ("(" + "a b ".repeat(250) + ") Tj T*\n").repeat(1_000)
                                + "ET\n");
    }

    private void layouts() {
        drawn(
                "100,000 letters on one spot",
                () ->
                        many(
                                20_000,
                                i ->
                                        at(300, 400, 8, "" + (char) ('a' + i % 26))
                                                + at(
                                                        300 + i % 7 * 0.1,
                                                        400,
                                                        8 + i % 50 * 0.3,
                                                        "xy")));
        drawn(
                "100,000 letters on one spot, each of its own size",
                () -> many(100_000, i -> at(300, 400, 5 + i * 0.0007, "a")));
        drawn("a line of 100,000 letters", () -> at(0, 400, 0.02, "selenide ".repeat(11_000)));
        drawn("a word of 100,000 letters", () -> at(0, 400, 0.02, "a".repeat(100_000)));
        drawn("100,000 tiny lines", () -> many(100_000, i -> inRows(i, 300, 2, 2.4, 1, "a")));
        drawn(
                "20,000 letters strewn about",
                () -> many(20_000, i -> at(i * 7919 % 590, i * 104_729 % 840, 4 + i % 9, "e")));
        drawn(
                "a staircase of letters",
                () -> many(60_000, i -> at(i % 590 + i / 60_000.0, i * 0.014, 3, "s")));
        drawn(
                "a table of 100,000 cells",
                () -> at(40, 800, 9, "Table 1. Capacities.") + table(400, 250));
        drawn(
                "a table of 3,000 cells with rules",
                () -> at(40, 800, 9, "Table 1. Capacities.") + rules(100, 30) + table(100, 30));
        drawn(
                "3,000 captions",
                () -> many(3_000, i -> inRows(i, 10, 58, 2.6, 2.4, "Table " + i + ". x")));
        drawn(
                "1,000 captions of figures and drawings",
                () ->
                        many(
                                1_000,
                                i ->
                                        at(i % 5 * 110, i / 5 * 4, 3, "Figure " + i + ". Rates.")
                                                + i % 5 * 110
                                                + " "
                                                + i / 5 * 4
                                                + " 50 3 re S\n"));
        drawn(
                "3,900 lines in 13 columns",
                () -> many(3_900, i -> inRows(i, 13, 45, 2.7, 2, "sodium ions enter")));
        made(
                "30 pages of 3,900 lines",
                pdf -> {
                    String page = many(3_900, i -> inRows(i, 13, 45, 2.7, 2, "Na ions " + i));
                    for (int i = 0; i < 30; i++) {
                        pdf.page(LINE + page);
                    }
                    return pdf;
                });
    }

    private static String table(int rows, int columns) {
        double width = 540.0 / columns;
        double height = 760.0 / rows;
        return many(
                rows * columns,
                i ->
                        at(
                                30 + i % columns * width,
                                780 - (i / columns + 1) * height,
                                Math.min(8, 0.4 * width),
                                "" + i % 97));
    }

    private static String rules(int rows, int columns) {
        return many(
                        rows + 1,
                        i ->
                                "20 "
                                        + (780 - i * 760.0 / rows)
                                        + " m 580 "
                                        + (780 - i * 760.0 / rows)
                                        + " l S\n")
                + many(
                        columns + 1,
                        i ->
                                (28 + i * 540.0 / columns)
                                        + " 780 m "
                                        + (28 + i * 540.0 / columns)
                                        + " 20 l S\n");
    }

    private void words() {
        String[] patterns = {
            "[1] ",
            "1,2-3,",
            "((((",
            "a.a.a.",
            "10.1000/a.",
            "A. B. ",
            "mA h g-1 ",
            "5 mA g-1 at ",
            "LiFePO4/C@",
            "Na+ ",
            "x2y3",
            "et al., 2019; ",
            "2019a, ",
            "Fig. 1a-c ",
            "www.a.",
            "- ",
            "\\251 ",
            "\\\\(1\\\\)",
            "Li2S8 -> Li2S4 + "
        };
        for (String pattern : patterns) {
            made("pages that repeat '" + pattern + "'", pdf -> repeated(pdf, pattern));
        }
    }

    /// Three pages of running text and one of references, all made of one pattern.
    private static HandmadePdf repeated(HandmadePdf pdf, String pattern) {
        String safe = pattern.replace("\\\\", "\\").replaceAll("(?<!\\\\)([()])", "\\\\$1");
        String row = safe.repeat(1 + 100 / pattern.length());
        String page = many(70, i -> line(760 - 10 * i, row));
        return pdf.page(LINE + page)
                .page(page)
                .page(page)
                .page(at(60, 780, 14, "References") + page)
                .page(page);
    }
}
