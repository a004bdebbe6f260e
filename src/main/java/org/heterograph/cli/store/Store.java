package org.heterograph.cli.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The library as the verbs see it: in this process, or behind the server that holds it.
public sealed interface Store extends AutoCloseable permits LocalStore, RemoteStore {
    /// What became of a paper.
    ///
    /// @param line for people
    /// @param isFailure whether it is not in the library now
    record Added(String line, boolean isFailure, int pages) {}

    /// Adds a paper; returns when it is kept and can be found.
    ///
    /// @param password empty where none is known
    Added add(Path paper, boolean replace, String password) throws IOException;

    /// Takes papers out.
    ///
    /// @param identifier beginning of a file's digest, or a DOI
    /// @return a line for people
    /// @throws org.heterograph.library.UnusableStoreException if there is no such paper
    String remove(String identifier) throws IOException;

    /// Writes a line a paper.
    void list(OutputStream out) throws IOException;

    /// Writes hits for people, or as JSON.
    void search(String words, int size, boolean json, OutputStream out) throws IOException;

    /// Writes the answer to a question of the catalogue.
    void ask(String name, Map<String, String> parameters, Optional<String> format, OutputStream out)
            throws IOException;

    /// Writes the answer to a SPARQL query.
    void sparql(String query, Optional<String> format, OutputStream out) throws IOException;

    /// Writes all statements, or those of one paper.
    ///
    /// @param format as [org.heterograph.app.Export] knows them
    void export(String format, Optional<String> paper, OutputStream out) throws IOException;

    /// Takes graphs of another store in.
    ///
    /// @param format by the ending of such files
    /// @return a line for people
    String importGraphs(byte[] content, String format) throws IOException;

    /// Writes all that the store keeps, as one file.
    void backup(OutputStream out) throws IOException;

    /// Takes in from such a file what the store does not have.
    ///
    /// @return a line for each paper
    List<String> restore(Path backup) throws IOException;

    /// Gives back the room that changes have left behind.
    void compact() throws IOException;

    @Override
    void close();
}
