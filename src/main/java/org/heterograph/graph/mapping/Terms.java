package org.heterograph.graph.mapping;

/// The IRIs that the graph is written with, one place each; `ontology/core.ttl` says what ours
/// mean.
public final class Terms {
    public static final String HG = "https://w3id.org/heterograph/ontology#";
    public static final String ONTOLOGY = "https://w3id.org/heterograph/ontology";
    public static final String VOCABULARY = "https://w3id.org/heterograph/vocabulary/";

    // What things are.
    public static final String PAPER = HG + "Paper";
    public static final String MATERIAL = HG + "Material";
    public static final String PHASE = HG + "Phase";
    public static final String HETEROSTRUCTURE = HG + "Heterostructure";
    public static final String COMPOSITE = HG + "Composite";
    public static final String SUPPORT = HG + "Support";
    public static final String MEASUREMENT = HG + "Measurement";
    public static final String COMPARISON = HG + "Comparison";
    public static final String REACTION = HG + "Reaction";
    public static final String JUNCTION = HG + "Junction";
    public static final String MECHANISM_CLAIM = HG + "MechanismClaim";
    public static final String CHALLENGE = HG + "Challenge";
    public static final String SYNTHESIS_STEP = HG + "SynthesisStep";
    public static final String CHARACTERIZATION = HG + "Characterization";
    public static final String MORPHOLOGY_CLAIM = HG + "MorphologyClaim";
    public static final String ATTRIBUTION = HG + "Attribution";
    public static final String ACRONYM = HG + "Acronym";
    public static final String CONFLICT = HG + "Conflict";
    public static final String EVIDENCE = HG + "Evidence";
    public static final String CITED_WORK = HG + "CitedWork";

    // Materials.
    public static final String COMPONENT = HG + "component";
    public static final String SUPPORTED_BY = HG + "support";
    public static final String MATERIAL_CLASS = HG + "materialClass";
    public static final String FORMULA = HG + "formula";
    public static final String KIND = HG + "kind";
    public static final String PREFIX = HG + "prefix";

    // What every fact has.
    public static final String OF_MATERIAL = HG + "material";
    public static final String IN_PAPER = HG + "paper";
    public static final String HAS_EVIDENCE = HG + "evidence";
    public static final String CONFIDENCE = HG + "confidence";
    public static final String CREDITS = HG + "credits";
    public static final String POLARITY = HG + "polarity";
    public static final String CERTAINTY = HG + "certainty";
    public static final String TECHNIQUE = HG + "technique";

    // Measurements and comparisons.
    public static final String PROPERTY = HG + "property";
    public static final String BROADER_PROPERTY = HG + "broaderProperty";
    public static final String VALUE = HG + "value";
    public static final String VALUE_HIGH = HG + "valueHigh";
    public static final String UNCERTAINTY = HG + "uncertainty";
    public static final String COMPARATOR = HG + "comparator";
    public static final String UNIT = HG + "unit";
    public static final String PRINTED_UNIT = HG + "printedUnit";
    public static final String CANONICAL_VALUE = HG + "canonicalValue";
    public static final String CANONICAL_VALUE_HIGH = HG + "canonicalValueHigh";
    public static final String BASIS = HG + "basis";
    public static final String GREATER = HG + "greater";
    public static final String LESSER = HG + "lesser";

    // Conditions, each in the unit that the ontology names.
    public static final String CURRENT_DENSITY = HG + "currentDensity";
    public static final String AREAL_CURRENT_DENSITY = HG + "arealCurrentDensity";
    public static final String VOLUMETRIC_CURRENT_DENSITY = HG + "volumetricCurrentDensity";
    public static final String RATE = HG + "rate";
    public static final String CYCLES = HG + "cycles";
    public static final String VOLTAGE_LOW = HG + "voltageLow";
    public static final String VOLTAGE_HIGH = HG + "voltageHigh";
    public static final String REFERENCE_ELECTRODE = HG + "referenceElectrode";
    public static final String ION = HG + "ion";
    public static final String CELL = HG + "cell";
    public static final String ELECTROLYTE = HG + "electrolyte";
    public static final String MASS_LOADING = HG + "massLoading";
    public static final String TEMPERATURE = HG + "temperature";
    public static final String STATE = HG + "state";
    public static final String NOTE = HG + "note";

    // Reactions.
    public static final String HOST = HG + "host";
    public static final String PROCESS = HG + "process";
    public static final String EQUATION = HG + "equation";
    public static final String REACTANT = HG + "reactant";
    public static final String PRODUCT = HG + "product";
    public static final String REVERSIBLE = HG + "reversible";
    public static final String POTENTIAL_LOW = HG + "potentialLow";
    public static final String POTENTIAL_HIGH = HG + "potentialHigh";
    public static final String REACTION_TYPE = HG + "reactionType";
    public static final String MASS_BALANCED = HG + "massBalanced";
    public static final String CHARGE_BALANCED = HG + "chargeBalanced";
    public static final String IMBALANCE = HG + "imbalance";

    // Junctions.
    public static final String JUNCTION_TYPE = HG + "junctionType";
    public static final String N_TYPE = HG + "nType";
    public static final String P_TYPE = HG + "pType";
    public static final String ELECTRON_FROM = HG + "electronFrom";
    public static final String ELECTRON_TO = HG + "electronTo";
    public static final String FIELD_FROM = HG + "fieldFrom";
    public static final String FIELD_TO = HG + "fieldTo";

    // The other kinds of facts.
    public static final String MECHANISM = HG + "mechanism";
    public static final String AGENT = HG + "agent";
    public static final String SUBJECT = HG + "subject";
    public static final String ISSUE = HG + "issue";
    public static final String REMEDY = HG + "remedy";
    public static final String METHOD = HG + "method";
    public static final String STEP = HG + "step";
    public static final String PRECURSOR = HG + "precursor";
    public static final String DURATION = HG + "duration";
    public static final String ATMOSPHERE = HG + "atmosphere";
    public static final String FINDING = HG + "finding";
    public static final String MORPHOLOGY = HG + "morphology";
    public static final String PART = HG + "part";
    public static final String AUTHOR = HG + "author";
    public static final String REFERENCE_LABEL = HG + "referenceLabel";
    public static final String SHORT_FORM = HG + "shortForm";
    public static final String LONG_FORM = HG + "longForm";

    // Conflicts.
    public static final String CONFLICT_KIND = HG + "conflictKind";
    public static final String SEVERITY = HG + "severity";
    public static final String REASON = HG + "reason";
    public static final String BETWEEN = HG + "between";

    // Evidence.
    public static final String PAGE = HG + "page";
    public static final String BOXES = HG + "boxes";
    public static final String QUOTE = HG + "quote";
    public static final String SECTION = HG + "section";
    public static final String SOURCE = HG + "source";
    public static final String RULE = HG + "rule";
    public static final String TABLE = HG + "table";
    public static final String ROW = HG + "row";
    public static final String COLUMN = HG + "column";
    public static final String FIGURE = HG + "figure";
    public static final String TEXT_OFFSET = HG + "textOffset";

    // Papers.
    public static final String PAGES = HG + "pages";
    public static final String MINER = HG + "miner";
    public static final String EXTRACTION = HG + "extraction";

    /// Digest of the extraction that a paper's links to others were made of.
    public static final String LINKED_EXTRACTION = HG + "linkedExtraction";

    // What people decide.
    public static final String DECISION = HG + "Decision";
    public static final String DECIDED = HG + "decided";
    public static final String CORRECTION = HG + "correction";

    // What joins papers.
    /// From an entry of a reference list to the one work that all entries for it name.
    public static final String JOINED_WORK = HG + "joinedWork";

    /// From an entry of a reference list to the paper of the library that it names.
    public static final String HELD_AS = HG + "heldAs";

    /// From a fact to the work that it was first published in.
    public static final String ORIGIN = HG + "origin";

    /// From a fact to the one of the primary paper that it repeats.
    public static final String REPEATS = HG + "repeats";
    public static final String POSITION = HG + "position";

    // What others have named.
    public static final String A = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    public static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    public static final String ALT_LABEL = "http://www.w3.org/2004/02/skos/core#altLabel";
    public static final String PREF_LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";
    public static final String NOTATION = "http://www.w3.org/2004/02/skos/core#notation";
    public static final String EXACT_MATCH = "http://www.w3.org/2004/02/skos/core#exactMatch";

    private static final String DCTERMS = "http://purl.org/dc/terms/";
    public static final String TITLE = DCTERMS + "title";
    public static final String CREATOR = DCTERMS + "creator";
    public static final String LANGUAGE = DCTERMS + "language";
    public static final String IDENTIFIER = DCTERMS + "identifier";
    public static final String CITATION_TEXT = DCTERMS + "bibliographicCitation";

    private static final String FABIO = "http://purl.org/spar/fabio/";
    public static final String JOURNAL_ARTICLE = FABIO + "JournalArticle";
    public static final String REVIEW_ARTICLE = FABIO + "ReviewArticle";
    public static final String MANIFESTATION_OF = FABIO + "isManifestationOf";
    public static final String YEAR = FABIO + "hasPublicationYear";

    private static final String PRISM = "http://prismstandard.org/namespaces/basic/2.0/";
    public static final String DOI = PRISM + "doi";
    public static final String JOURNAL = PRISM + "publicationName";
    public static final String VOLUME = PRISM + "volume";
    public static final String PAGE_RANGE = PRISM + "pageRange";

    public static final String CITES = "http://purl.org/spar/cito/cites";
    public static final String REFERENCE_ENTRY = "http://purl.org/spar/biro/BibliographicReference";
    public static final String REFERENCES = "http://purl.org/spar/biro/references";

    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    public static final String PERSON = FOAF + "Person";
    public static final String GIVEN_NAME = FOAF + "givenName";
    public static final String FAMILY_NAME = FOAF + "familyName";

    private static final String OA = "http://www.w3.org/ns/oa#";
    public static final String ANNOTATION = OA + "Annotation";
    public static final String HAS_BODY = OA + "hasBody";
    public static final String HAS_TARGET = OA + "hasTarget";

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    public static final String XSD_STRING = XSD + "string";
    public static final String XSD_DECIMAL = XSD + "decimal";
    public static final String XSD_INTEGER = XSD + "integer";
    public static final String XSD_BOOLEAN = XSD + "boolean";
    public static final String XSD_YEAR = XSD + "gYear";

    private Terms() {}
}
