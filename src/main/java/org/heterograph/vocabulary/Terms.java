package org.heterograph.vocabulary;

/// The terms that the vocabulary's files are written with.
final class Terms {
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String HG = "https://w3id.org/heterograph/ontology#";

    static final String SCHEMES = "https://w3id.org/heterograph/vocabulary/";

    static final String LABEL = RDFS + "label";
    static final String COMMENT = RDFS + "comment";

    static final String IN_SCHEME = SKOS + "inScheme";
    static final String NOTATION = SKOS + "notation";
    static final String PREFERRED = SKOS + "prefLabel";
    static final String ALTERNATIVE = SKOS + "altLabel";
    static final String HIDDEN = SKOS + "hiddenLabel";
    static final String BROADER = SKOS + "broader";
    static final String DEFINITION = SKOS + "definition";
    static final String EXAMPLE = SKOS + "example";

    static final String CANONICAL_UNIT = HG + "canonicalUnit";
    static final String PRINTED_IN = HG + "printedIn";
    static final String LOWEST = HG + "lowestPlausible";
    static final String HIGHEST = HG + "highestPlausible";
    static final String IMPLIED_BY_UNIT = HG + "impliedByUnit";
    static final String IMPLIED_BY_PEAK = HG + "impliedByPeak";
    static final String IS_SETTING = HG + "isSetting";
    static final String IS_RANGE = HG + "isRange";
    static final String SYMBOL = HG + "symbol";
    static final String SHOWN_BY = HG + "shownBy";

    static final String DIMENSION = HG + "dimension";
    static final String FACTOR = HG + "factor";
    static final String OFFSET = HG + "offset";

    static final String CLAIMED_BY = HG + "claimedBy";
    static final String RAISES = HG + "raises";
    static final String RAISED_BY = HG + "raisedBy";
    static final String LOWERS = HG + "lowers";
    static final String LOWERED_BY = HG + "loweredBy";
    static final String WORDS = HG + "words";

    static final String KIND = HG + "kind";
    static final String FORMULA = HG + "formula";
    static final String NARROW = HG + "narrowLabel";

    private Terms() {}
}
