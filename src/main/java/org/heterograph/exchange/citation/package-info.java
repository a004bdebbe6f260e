/// Papers and what they cite, for reference managers: BibTeX and RIS.
///
/// Read [org.heterograph.exchange.citation.CitedWorks] first: it gathers the works of papers, each
/// once; [org.heterograph.exchange.citation.BibTeX] and [org.heterograph.exchange.citation.Ris]
/// write
/// them.
@NullMarked
package org.heterograph.exchange.citation;

import org.jspecify.annotations.NullMarked;
