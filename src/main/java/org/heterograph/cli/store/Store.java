package org.heterograph.cli.store;

import org.heterograph.app.review.Request;
import org.heterograph.index.Coverage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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

    /// Works out the meanings of papers that were added, so that they are found by other words than
    /// their own; a server does so by itself.
    ///
    /// @param progress hears how many papers are ready, and of how many
    void understand(Consumer<Coverage> progress) throws InterruptedException;

    /// Takes papers out.
    ///
    /// @param identifier beginning of a file's digest, or a DOI
    /// @return a line for people
    /// @throws org.heterograph.library.UnusableStoreException if there is no such paper
    String remove(String identifier) throws IOException;

    /// Writes a line a paper.
    void list(OutputStream out) throws IOException;

    /// What is looked for, and how hits are shown.
    ///
    /// @param size absent for the usual number
    /// @param format `text`, `json`, `bib` or `ris`
    /// @param since an instant; hits are of papers that came in then or later
    /// @param explain whether each hit says why it is there
    record Question(
            String words,
            Optional<Integer> size,
            String format,
            Optional<String> since,
            boolean explain) {}

    /// Writes hits.
    void search(Question question, OutputStream out) throws IOException;

    /// Writes a line for each search that is kept: name, new hits, all hits, words.
    void savedSearches(OutputStream out) throws IOException;

    /// Keeps a search, in place of one of the same name.
    ///
    /// @return a line for people
    String keepSearch(String name, String words) throws IOException;

    /// Writes the hits that came in since somebody looked, and notes that somebody has.
    ///
    /// @param how they are written; its words do not count
    void newIn(String name, Question how, OutputStream out) throws IOException;

    /// Keeps a search no longer.
    void forgetSearch(String name) throws IOException;

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

    /// Writes what contradicts itself, for people or as JSON.
    ///
    /// @param paper digits or DOI of one that has a part in it
    void audit(
            Optional<String> paper,
            Optional<String> kind,
            Optional<String> severity,
            boolean json,
            OutputStream out)
            throws IOException;

    /// Carries out a decision of a person.
    ///
    /// @return a line for people
    String decide(Request request) throws IOException;

    /// Writes all decisions, a line each.
    void curation(OutputStream out) throws IOException;

    /// Writes, of each paper that people decided on, the accepted and corrected statements to
    /// `gold/` and its file to `papers/`.
    ///
    /// @return how many papers
    int gold(Path folder) throws IOException;

    /// Reads papers anew that another version of program or vocabulary read, a line each.
    ///
    /// @param paper one alone
    /// @return whether all could be read
    boolean remine(Optional<String> paper, OutputStream out) throws IOException;

    @Override
    void close();
}
