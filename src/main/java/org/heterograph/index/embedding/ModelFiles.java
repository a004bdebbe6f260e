package org.heterograph.index.embedding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The files of the model on the class path.
final class ModelFiles {
    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String WORDS = "/bge-small-en-v1.5-q-tokenizer.json";

    /// Of our own making: see `MiddleOfPieces` among the tests.
    private static final String MIDDLE =
            "/org/heterograph/index/embedding/bge-small-en-v1.5-q-middle.txt";

    private ModelFiles() {}

    /// The network in the format of ONNX.
    static byte[] network() throws IOException {
        try (InputStream in = open(MODEL)) {
            return in.readAllBytes();
        }
    }

    /// The pieces of words that the network knows.
    static WordPieces words() throws IOException {
        try (InputStream in = open(WORDS);
                JsonParser json = new ObjectMapper().createParser(in)) {
            return new WordPieces(numbers(json));
        }
    }

    /// The mean of the vectors of pieces, a number a line.
    static float[] middle() throws IOException {
        try (InputStream in = open(MIDDLE)) {
            double[] numbers =
                    new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                            .lines()
                            .mapToDouble(Double::parseDouble)
                            .toArray();
            float[] middle = new float[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                middle[i] = (float) numbers[i];
            }
            return middle;
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = ModelFiles.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("no " + name + " on the class path");
        }
        return in;
    }

    /// The object at `vocab`, wherever it stands.
    private static Map<String, Integer> numbers(JsonParser json) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        boolean within = false;
        while (json.nextToken() != null) {
            if (within && json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                numbers.put(json.currentName(), json.getIntValue());
            } else if (within && json.currentToken() == JsonToken.END_OBJECT) {
                return numbers;
            }
            within |= json.currentToken() == JsonToken.START_OBJECT && isVocabulary(json);
        }
        throw new IOException("no vocabulary in " + WORDS);
    }

    private static boolean isVocabulary(JsonParser json) throws IOException {
        return "vocab".equals(json.currentName());
    }
}
