package org.heterograph.linking;

import org.heterograph.chemistry.Composite;
import org.heterograph.chemistry.MaterialNameParser;
import org.heterograph.fact.Statement;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gives materials that are one the same key, in whatever paper and spelling they stand: one
/// composition (`Na3V2P3O12` is `Na3V2(PO4)3`, `nickel disulphide` is `NiS2`) and one architecture
/// (what carries what, the polymorph, the doping).
///
/// ```java
/// keys.of(material);   // MoS2@rGO, whether it was printed MoS2/rGO or MoS2-rGO
/// ```
///
/// Words that leave a composition open (`manganese oxide`) and labels of samples are keys of
/// themselves.
public final class MaterialKeys {
    /// `nickel disulfide`: a metal, a number, and what it is bound to.
    private static final Pattern BINARY =
            Pattern.compile(
                    "(?<metal>[a-z]{3,12}) (?<number>mono|di|tri|tetra|penta)(?<partner>sulfide|selenide|telluride|oxide|phosphide|nitride)");

    private static final Map<String, String> PARTNERS =
            Map.of(
                    "sulfide", "S",
                    "selenide", "Se",
                    "telluride", "Te",
                    "oxide", "O",
                    "phosphide", "P",
                    "nitride", "N");

    private static final List<String> NUMBERS = 
            List.of("mono", "di", "tri", "tetra", "penta", "hexa", "hepta", "octa", "nona", "deca");

    private static final Pattern HYDRATE =
            Pattern.compile(
                    "(?<salt>[a-z ]{4,40}) (?<number>mono|di|tri|tetra|penta|hexa|hepta|octa|nona|deca)hydrate");

    private static final Pattern DOPED =
            Pattern.compile("(?:N|[Nn]itrogen)[- ]doped (?<host>[A-Za-z].{0,40})");

    /// Where a name that no parser took whole falls into parts.
    private static final Pattern PARTS = Pattern.compile("\\s?(?:/(?!/)|@)\\s?");

    private static final Pattern WATER = Pattern.compile("[.·•⋅∙*](?=\\d{0,2}H2O$)");

    private static final Pattern WORD = Pattern.compile("[a-z]{4}");

    private static final Pattern SPELLED = Pattern.compile("[^A-Z]{0,99}");

    /// Metals with several oxides, sulfides and so on.
    private static final Pattern OPEN =
            Pattern.compile(
                    "(?:titanium|vanadium|chromium|manganese|iron|cobalt|nickel|copper|niobium|molybdenum|tungsten|tin|antimony|lead|phosphorus|silicon)(?: (?:sulfide|selenide|telluride|oxide|phosphide|nitride)s?)");

    /// `Sb-rich`: something that holds the substance, not the substance.
    private static final Pattern RELATION =
            Pattern.compile("[- ](?:based|rich|poor|like|type|free|containing|derived)s?$");

    private final MaterialNameParser names;
    private final Set<String> narrow;

    /// @param narrow names that the table has for a substance, but that mean a kind or part of it
    public MaterialKeys(MaterialNameParser names, Set<String> narrow) {
        this.names = names;
        this.narrow = narrow.stream().map(MaterialKeys::levelled).collect(Collectors.toSet());
    }

    /// The key of a material of a paper, by the name that speaks for it.
    public String of(Statement.Material material) {
        return of(material.claim().entity(), material.name());
    }

    /// The key of a name that a paper prints for one of its materials.
    ///
    /// Words are taken at their word, as a paper calls a kind (`carbons`), a part (`carbon shell`)
    /// or a relation (`Sb-rich`) by the name of a substance; symbols mean what the paper says.
    public String of(String entity, String name) {
        if (WATER.matcher(name).find()) {
            return FormulaKey.of(withWater(level(name)));
        }
        boolean one = entity.indexOf('@') < 0 && entity.indexOf('/') < 0;
        if (narrow.contains(levelled(name))) {
            return levelled(name);
        }
        return WORD.matcher(name).find() && one ? ofWords(name) : ofEntity(entity, name);
    }

    private String ofEntity(String entity, String name) {
        return isLower(entity) ? ofWords(name, entity) : key(entity);
    }

    private String ofWords(String name) {
        return ofWords(name, name);
    }

    private static boolean isLower(String entity) {
        return entity.equals(entity.toLowerCase(Locale.ROOT));
    }

    /// Of a canonical identity: its phases level, the rest as it is.
    private static String key(String entity) {
        String[] pieces = entity.split("@", 2);
        String phases =
                Arrays.stream(pieces[0].split("/(?!\\d)", -1))
                        .map(FormulaKey::of)
                        .sorted()
                        .collect(Collectors.joining("/"));
        return pieces.length == 1 ? phases : phases + "@" + pieces[1];
    }

    /// The substance that words name, else the words level.
    private String ofWords(String name, String otherwise) {
        String words = levelled(name);
        if (OPEN.matcher(words).matches() || RELATION.matcher(words).find()) {
            return words;
        }
        return binary(words)
                .or(() -> hydrate(words))
                .or(() -> parsed(words))
                .or(() -> parsed(level(name)))
                .or(() -> ofParts(name))
                .orElseGet(() -> levelled(otherwise));
    }

    private Optional<String> binary(String words) {
        Matcher binary = BINARY.matcher(words);
        if (!binary.matches()) {
            return Optional.empty();
        }
        int number = NUMBERS.indexOf(binary.group("number")) + 1;
        String partner = PARTNERS.get(binary.group("partner"));
        return names.parse(binary.group("metal"))
                .filter(metal -> metal.phases().size() == 1)
                .map(metal -> metal.phases().getFirst().formula().text())
                .map(metal -> FormulaKey.of(metal + partner + (number > 1 ? number : "")));
    }

    /// `sodium molybdate dihydrate`: the salt and its water.
    private Optional<String> hydrate(String words) {
        Matcher hydrate = HYDRATE.matcher(words);
        if (!hydrate.matches()) {
            return Optional.empty();
        }
        int number = NUMBERS.indexOf(hydrate.group("number")) + 1;
        return names.parse(hydrate.group("salt"))
                .filter(salt -> salt.phases().size() == 1)
                .map(salt -> salt.phases().getFirst().formula().text())
                .map(salt -> FormulaKey.of(salt + "·" + number + "H2O"));
    }

    private Optional<String> parsed(String name) {
        return names.parse(name)
                .map(it -> isTold(it) ? key(it.identity()) : levelled(it.identity()));
    }

    /// `Ni(NO3)2.6H2O` holds water, not 2.6 nitrates.
    private static String withWater(String name) {
        return WATER.matcher(name).replaceFirst("·");
    }

    private static boolean isTold(Composite composite) {
        return !composite.phases().isEmpty() || !composite.supports().isEmpty();
    }

    /// Parts that are each a material; one that is none leaves the name a label.
    private Optional<String> ofParts(String name) {
        String[] parts = PARTS.split(level(name), 6);
        List<Composite> read =
                Arrays.stream(parts).flatMap(part -> part(part).stream()).toList();
        boolean whole = parts.length > 1 && read.size() == parts.length;
        return whole ? Optional.of(key(joined(name, read).identity())) : Optional.empty();
    }

    private Optional<Composite> part(String part) {
        Matcher doped = DOPED.matcher(part);
        Optional<Composite> carrier =
                doped.matches()
                        ? names.parse("N" + doped.group("host")).or(() -> names.parse("N-" + doped.group("host")))
                        : Optional.empty();
        return carrier.or(() -> names.parse(part)).filter(MaterialKeys::isTold);
    }

    private static Composite joined(String name, List<Composite> parts) {
        return new Composite(
                name,
                parts.stream().flatMap(it -> it.phases().stream()).toList(),
                parts.stream().flatMap(it -> it.supports().stream()).toList(),
                "composite");
    }

    private static String level(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("\\s{1,9}+", " ")
                .strip();
    }

    /// Lower case, one spelling, no hyphens, no plural.
    private static String levelled(String words) {
        String plain =
                level(words)
                        .toLowerCase(Locale.ROOT)
                        .replace("sulph", "sulf")
                        .replace("aluminium", "aluminum")
                        .replace("fibre", "fiber");
        if (!plain.contains(" ") && !SPELLED.matcher(words).matches()) {
            return plain;
        }
        return Stream.of(plain.split("(?<=[a-z])-(?=[a-z])| ", -1))
                .map(MaterialKeys::singular)
                .collect(Collectors.joining(" "));
    }

    private static String singular(String word) {
        boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
