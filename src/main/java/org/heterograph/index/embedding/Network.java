package org.heterograph.index.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import org.heterograph.index.UnusableModelException;

import java.io.IOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/// A network of the kind of BERT, run by ONNX Runtime: the vector of a text is that of its first
/// piece, brought to length one.
record Network(WordPieces words, OrtEnvironment environment, OrtSession session) {
    /// Reads the network from the class path.
    static Network load() {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new Network(ModelFiles.words(), environment, session(environment));
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

    /// @param most pieces beyond are left out
    float[] vector(String text, int most) {
        long[] pieces = words.of(text, most);
        try (OnnxTensor ids = tensor(pieces);
                OnnxTensor mask = tensor(filled(pieces.length, 1));
                OnnxTensor types = tensor(filled(pieces.length, 0));
                OrtSession.Result result = session.run(inputs(ids, mask, types))) {
            float[][][] layers = (float[][][]) result.get(0).getValue();
            return ofLengthOne(layers[0][0]);
        } catch (OrtException e) {
            throw new UnusableModelException("the model of meanings failed", e);
        }
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
