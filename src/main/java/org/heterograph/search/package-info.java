/// What a person types, understood: words, phrases, filters and conditions on numbers, whatever
/// engine answers.
///
/// In: a line of text and the [org.heterograph.vocabulary.Vocabulary]. Out: a
/// [org.heterograph.search.SearchRequest]. Read [org.heterograph.search.SearchQueryParser] first.
@NullMarked
package org.heterograph.search;

import org.jspecify.annotations.NullMarked;
