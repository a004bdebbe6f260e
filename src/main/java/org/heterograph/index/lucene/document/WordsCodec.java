package org.heterograph.index.lucene.document;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.heterograph.document.Box;
import org.heterograph.index.PlacedText;
import org.heterograph.index.PlacedText.Word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Where words stand, as a few bytes a word: differences to the word before, boxes to a hundredth
/// of a point.
public final class WordsCodec {
    private static final double UNITS_A_POINT = 100;

    private WordsCodec() {}

    static BytesRef write(List<Word> words) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeVInt(words.size());
        long[] before = new long[8];
        for (Word word : words) {
            long[] now = numbers(word);
            for (int i = 0; i < now.length; i++) {
                out.writeZLong(now[i] - before[i]);
            }
            before = now;
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static long[] numbers(Word word) {
        return new long[] {
            word.start(),
            word.length(),
            word.origin() - (long) word.start(),
            word.page(),
            word.line(),
            Math.round(word.box().x() * UNITS_A_POINT),
            Math.round(word.box().y() * UNITS_A_POINT),
            packed(word.box())
        };
    }

    /// Width and height in one number.
    private static long packed(Box box) {
        return Math.round(box.width() * UNITS_A_POINT) << 24
                | Math.min(Math.round(box.height() * UNITS_A_POINT), (1 << 24) - 1);
    }

    public static PlacedText read(String text, BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int size = in.readVInt();
        List<Word> words = new ArrayList<>(size);
        long[] now = new long[8];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < now.length; j++) {
                now[j] += in.readZLong();
            }
            words.add(word(now));
        }
        return new PlacedText(text, words);
    }

    private static Word word(long[] numbers) {
        Box box =
                new Box(
                        numbers[5] / UNITS_A_POINT,
                        numbers[6] / UNITS_A_POINT,
                        (numbers[7] >> 24) / UNITS_A_POINT,
                        (numbers[7] & ((1 << 24) - 1)) / UNITS_A_POINT);
        return new Word(
                (int) numbers[0],
                (int) numbers[1],
                (int) (numbers[0] + numbers[2]),
                (int) numbers[3],
                (int) numbers[4],
                box);
    }
}
