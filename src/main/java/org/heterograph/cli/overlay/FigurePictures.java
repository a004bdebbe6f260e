package org.heterograph.cli.overlay;

import org.heterograph.document.Block;
import org.heterograph.document.Box;
import org.heterograph.document.Document;
import org.heterograph.document.Place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The figures of a paper as pictures of their own, each with a file name made of its label.
public final class FigurePictures {
    private FigurePictures() {}

    /// @param file as `figure-3.png`
    public record Named(String file, String label, int page, Box box) {
        public String summary() {
            return label + " on page " + page;
        }
    }

    public static List<Named> of(Document document) {
        Set<String> taken = new HashSet<>();
        List<Named> named = new ArrayList<>();
        document.blocks(Block.Figure.class)
                .forEach(it -> it.place().ifPresent(at -> named.add(named(it, at, taken))));
        return named;
    }

    private static Named named(Block.Figure figure, Place place, Set<String> taken) {
        Box box = place.boxes().stream().reduce(Box::cover).orElseThrow();
        return new Named(file(figure.label(), taken), figure.label(), place.page(), box);
    }

    /// A second figure of one label, as a scheme that goes on over the page, gets a `-2`.
    private static String file(String label, Set<String> taken) {
        String plain =
                label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]++", "-").replaceAll("-$", "");
        String name = plain;
        for (int count = 2; !taken.add(name); count++) {
            name = plain + "-" + count;
        }
        return name + ".png";
    }
}
