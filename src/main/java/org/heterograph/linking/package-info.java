/// Joins the papers of a library: one material for all its spellings, one work for all that cite it,
/// and the value that a review repeats beside that of the paper it is from.
///
/// Nothing of a paper's own graph changes. A paper is boiled down to what others may share with it
/// ([org.heterograph.linking.LinkedPaper]); the [org.heterograph.linking.Linker] says how it hangs
/// together with the others, which it finds through the port [org.heterograph.linking.FactsAbout].
/// When a paper comes or goes, only papers that share a work with it are linked anew.
///
/// In: facts of papers. Out: [links][org.heterograph.linking.Links], and conflicts between papers.
/// Read [org.heterograph.linking.Linker] first.
@NullMarked
package org.heterograph.linking;

import org.jspecify.annotations.NullMarked;
