package org.heterograph.index.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import org.heterograph.index.Meaning;
import org.heterograph.index.Meaning.Piece;
import org.heterograph.index.UnusableModelException;

import java.io.IOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A network of the kind of BERT, run by ONNX Runtime: the vector of a text is that of the piece
/// that opens it.
///
/// The vectors of all other pieces lie around a middle, which says nothing and is taken off: what
/// is left points in all directions, so that even the signs of its numbers tell pieces apart.
final class Network {
    private final WordPieces words;
    private final float[] middle;
    private final OrtEnvironment environment;
    private final OrtSession session;

    /// @param middle of the pieces of many texts
    private Network(
            WordPieces words, float[] middle, OrtEnvironment environment, OrtSession session) {
        this.words = words;
        this.middle = middle;
        this.environment = environment;
        this.session = session;
    }

    /// Reads the network from the class path.
    static Network load() {
        try {
            return load(ModelFiles.middle());
        } catch (IOException e) {
            throw new UnusableModelException("the middle of meanings cannot be read", e);
        }
    }

    static Network load(float[] middle) {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new Network(ModelFiles.words(), middle, environment, session(environment));
        } catch (IOException | OrtException | LinkageError e) {
            throw new UnusableModelException("the model of meanings cannot be loaded", e);
        }
    }

    private static OrtSession session(OrtEnvironment environment) throws IOException, OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            return environment.createSession(ModelFiles.network(), options);
        }
    }

    /// @param before what the network reads first and what is no part of the text
    /// @param most pieces beyond are left out
    Meaning read(String before, String text, int most) {
        long[] numbers = words.of(before + text, most);
        float[][] vectors = vectors(numbers);
        List<Piece> pieces = new ArrayList<>();
        for (int i = words.of(before, most).length - 1; i < numbers.length - 1; i++) {
            pieces.add(new Piece((int) numbers[i], fromMiddle(ofLengthOne(vectors[i]))));
        }
        return new Meaning(ofLengthOne(vectors[0]), pieces);
    }

    private float[][] vectors(long[] pieces) {
        try (OnnxTensor ids = tensor(pieces);
                OnnxTensor mask = tensor(filled(pieces.length, 1));
                OnnxTensor types = tensor(filled(pieces.length, 0));
                OrtSession.Result result = session.run(inputs(ids, mask, types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new UnusableModelException("the model of meanings failed", e);
        }
    }

    private float[] fromMiddle(float[] vector) {
        float[] moved = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            moved[i] = vector[i] - middle[i];
        }
        return ofLengthOne(moved);
    }

    private static Map<String, OnnxTensor> inputs(
            OnnxTensor ids, OnnxTensor mask, OnnxTensor types) {
        return Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types);
    }

    private OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(
                environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
    }

    private static long[] filled(int length, long value) {
        long[] numbers = new long[length];
        Arrays.fill(numbers, value);
        return numbers;
    }

    private static float[] ofLengthOne(float[] vector) {
        double sum = 0;
        for (float each : vector) {
            sum += each * each;
        }
        float length = (float) Math.sqrt(sum);
        float[] normal = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            normal[i] = length == 0 ? 0 : vector[i] / length;
        }
        return normal;
    }
}
