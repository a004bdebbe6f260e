package org.heterograph.graph.mapping;

/// Takes the triples of a paper one by one as they are made.
public interface TripleSink {
    /// A triple whose object is a thing.
    void link(String subject, String predicate, String object);

    /// A triple whose object is a value.
    ///
    /// @param lexical as the datatype writes it
    void literal(String subject, String predicate, String lexical, String datatype);
}
