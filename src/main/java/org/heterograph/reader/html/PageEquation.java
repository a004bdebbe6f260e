package org.heterograph.reader.html;

import org.heterograph.reader.markup.Element;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Displayed equations of a page, told by MathML or by the names that pages give them.
final class PageEquation {
    private static final Pattern NUMBER =
            Pattern.compile("\\s?[(\\[]((?:[A-Z]?\\d{1,3}|R\\d{1,2})[a-z]?)[)\\]]$");

    private PageEquation() {}

    static boolean isOne(Element element) {
        Set<String> names = Surroundings.names(element);
        boolean named =
                names.contains("equation")
                        || names.contains("eq")
                        || names.contains("dispformula")
                        || names.contains("disp") && names.contains("formula");
        return element.is("math") && element.attribute("display").equals("block")
                || named
                        && element.is("div", "p", "table", "span")
                        && !element.contains(it -> it.is("p"));
    }

    /// As `(3)`, empty where there is none.
    static String number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? "(" + number.group(1) + ")" : "";
    }
}
