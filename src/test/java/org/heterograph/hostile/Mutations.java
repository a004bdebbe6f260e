package org.heterograph.hostile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Damages a file by a seed: the same seed always makes the same damage.
///
/// ```java
/// byte[] damaged = Mutations.of(paper, 42);
/// ```
public final class Mutations {
    private static final Pattern NUMBER =
            Pattern.compile("(?<=[ /\\[<])-?\\d{1,10}(?=[ /\\]>\\r\\n])");
    private static final Pattern NAME = Pattern.compile("/[A-Z][A-Za-z0-9]{1,20}");
    private static final String[] NUMBERS = {
        "0", "-1", "1", "65536", "2147483647", "-2147483648", "99999999999", "0.0001", "1e9"
    };
    private static final int LARGEST_STREAM = 2_000_000;

    private final byte[] file;
    private final Random random;

    private Mutations(byte[] file, long seed) {
        this.file = file;
        this.random = new Random(seed);
    }

    /// A damaged copy.
    public static byte[] of(byte[] file, long seed) {
        Mutations mutations = new Mutations(file, seed);
        return switch ((int) Math.floorMod(seed, 8L)) {
            case 0 -> mutations.flipped();
            case 1 -> mutations.cut();
            case 2 -> mutations.doubled();
            case 3 -> mutations.swapped();
            case 4 -> mutations.replaced(NUMBER);
            case 5 -> mutations.replaced(NAME);
            default -> mutations.edited();
        };
    }

    /// Some bits turned over.
    private byte[] flipped() {
        byte[] copy = file.clone();
        int count = 1 << random.nextInt(10);
        for (int i = 0; i < count; i++) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private byte[] cut() {
        int from = random.nextInt(file.length);
        int length = random.nextBoolean() ? file.length : block();
        return joined(part(0, from), part(from + length, file.length));
    }

    private byte[] doubled() {
        int from = random.nextInt(file.length);
        byte[] some = part(from, from + block());
        int at = random.nextInt(file.length);
        return joined(part(0, at), some, part(at, file.length));
    }

    private byte[] swapped() {
        byte[] copy = file.clone();
        int length = Math.min(block(), file.length / 2);
        int a = random.nextInt(file.length - length);
        int b = random.nextInt(file.length - length);
        System.arraycopy(file, a, copy, b, length);
        System.arraycopy(file, b, copy, a, length);
        return copy;
    }

    /// Some of the numbers, or names, of the file's objects give way to others.
    private byte[] replaced(Pattern pattern) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return changed(text, pattern, 1 << random.nextInt(6)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String changed(String text, Pattern pattern, int count) {
        List<MatchResult> all = pattern.matcher(text).results().toList();
        StringBuilder changed = new StringBuilder(text);
        List<MatchResult> chosen = new ArrayList<>();
        for (int i = 0; i < count && !all.isEmpty(); i++) {
            chosen.add(all.get(random.nextInt(all.size())));
        }
        chosen.sort((a, b) -> Integer.compare(b.start(), a.start()));
        int last = Integer.MAX_VALUE;
        for (MatchResult match : chosen) {
            if (match.end() <= last) {
                changed.replace(match.start(), match.end(), other(all, pattern));
                last = match.start();
            }
        }
        return changed.toString();
    }

    private String other(List<MatchResult> all, Pattern pattern) {
        return pattern == NUMBER && random.nextBoolean()
                ? NUMBERS[random.nextInt(NUMBERS.length)]
                : all.get(random.nextInt(all.size())).group();
    }

    /// The file written anew with some of its streams changed after they were unpacked.
    private byte[] edited() {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<COSStream> streams = streams(document.getDocument());
            int count = 1 + random.nextInt(4);
            for (int i = 0; i < count && !streams.isEmpty(); i++) {
                edit(streams.get(random.nextInt(streams.size())));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            return flipped();
        }
    }

    private static List<COSStream> streams(COSDocument document) {
        List<COSStream> streams = new ArrayList<>();
        for (COSObjectKey key : document.getXrefTable().keySet().stream().sorted().toList()) {
            COSObject object = document.getObjectFromPool(key);
            COSBase base = object.getObject();
            if (base instanceof COSStream stream
                    && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                streams.add(stream);
            }
        }
        return streams;
    }

    private void edit(COSStream stream) throws IOException {
        byte[] data;
        try (var in = stream.createInputStream()) {
            data = in.readNBytes(LARGEST_STREAM);
        }
        byte[] changed = data.length < 8 ? data : new Mutations(data, random.nextLong()).inStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(changed);
        }
    }

    private byte[] inStream() {
        return switch (random.nextInt(6)) {
            case 0 -> flipped();
            case 1 -> cut();
            case 2 -> doubled();
            case 3 -> swapped();
            case 4 -> manyTimes();
            default -> replaced(NUMBER);
        };
    }

    /// A piece of a stream over and over again.
    private byte[] manyTimes() {
        int from = random.nextInt(file.length);
        byte[] some = part(from, from + Math.min(block(), 2_000));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(file);
        int times = 1 << random.nextInt(12);
        for (int i = 0; i < times && out.size() < LARGEST_STREAM; i++) {
            out.writeBytes(some);
        }
        return out.toByteArray();
    }

    private int block() {
        return 1 + random.nextInt(Math.min(file.length, 1 << (3 + random.nextInt(14))));
    }

    private byte[] part(int from, int to) {
        int start = Math.min(from, file.length);
        return Arrays.copyOfRange(file, start, Math.max(start, Math.min(to, file.length)));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
