package org.heterograph.reader.plain;

import org.heterograph.document.Script.Position;
import org.heterograph.reader.composition.Words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of a line in Markdown: emphasis and links lose their signs, `<sub>`, `~2~` and `^−1^`
/// become scripts. Plain text is left as it is.
final class InlineMarkdown {
    private static final Pattern SIGNS =
            Pattern.compile(
                    "(?<image>!\\[[^\\]]{0,200}\\]\\([^)\\s]{0,500}[^)]{0,200}\\))"
                            + "|\\[(?<link>[^\\[\\]]{1,300})\\]\\([^)\\s]{1,500}\\)"
                            + "|<(?<tag>su[bp])>(?<inner>[^<]{1,60})</su[bp]>"
                            + "|(?<=\\S)~(?<lowered>[^~\\s]{1,20})~"
                            + "|(?<=\\S)\\^(?<raised>[^\\^\\s]{1,20})\\^"
                            + "|(?<![\\w*])(?<strong>\\*{1,3})(?<emphasis>[^*\\s][^*]{0,500}?)\\k<strong>(?!\\w)"
                            + "|`(?<code>[^`]{1,300})`");

    private InlineMarkdown() {}

    static Words read(String line) {
        Words words = new Words();
        Matcher sign = SIGNS.matcher(line);
        int at = 0;
        while (sign.find()) {
            words.append(line.substring(at, sign.start()));
            write(sign, words);
            at = sign.end();
        }
        return words.append(line.substring(at));
    }

    private static void write(Matcher sign, Words words) {
        if (sign.group("inner") != null) {
            boolean sub = sign.group("tag").equals("sub");
            script(sign.group("inner"), sub ? Position.SUBSCRIPT : Position.SUPERSCRIPT, words);
        } else if (sign.group("lowered") != null) {
            script(sign.group("lowered"), Position.SUBSCRIPT, words);
        } else if (sign.group("raised") != null) {
            script(sign.group("raised"), Position.SUPERSCRIPT, words);
        } else {
            for (String group : new String[] {"link", "emphasis", "code"}) {
                String inner = sign.group(group);
                words.append(inner == null ? new Words() : read(inner));
            }
        }
    }

    private static void script(String text, Position position, Words words) {
        words.script(position).append(text).endScript();
    }
}
