package org.heterograph.app;

import org.heterograph.paper.FileId;
import org.heterograph.vocabulary.AddedVocabulary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/// What read a paper: the program's version and a digest of the vocabulary it read with.
final class MinerVersion {
    private static final int DIGITS = 8;
    private static final List<String> VOCABULARY =
            List.of(
                    "materials",
                    "mechanisms",
                    "metrics",
                    "morphologies",
                    "synthesis",
                    "techniques",
                    "units",
                    "word-classes");

    private MinerVersion() {}

    static String read() {
        try {
            return program() + "+" + vocabulary();
        } catch (IOException e) {
            throw new UncheckedIOException("the program is incomplete; build it anew", e);
        }
    }

    private static String program() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = MinerVersion.class.getResourceAsStream("/heterograph.properties")) {
            if (in == null) {
                throw new IOException("no heterograph.properties");
            }
            properties.load(in);
        }
        return properties.getProperty("version", "");
    }

    private static String vocabulary() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String name : VOCABULARY) {
            try (InputStream in =
                    MinerVersion.class.getResourceAsStream("/ontology/" + name + ".ttl")) {
                if (in == null) {
                    throw new IOException("no ontology/" + name + ".ttl");
                }
                all.write(in.readAllBytes());
            }
        }
        for (AddedVocabulary.File added : AddedVocabulary.read()) {
            all.write(added.turtle().getBytes(StandardCharsets.UTF_8));
        }
        all.write(VOCABULARY.toString().getBytes(StandardCharsets.UTF_8));
        return FileId.of(all.toByteArray()).sha256().substring(0, DIGITS);
    }
}
