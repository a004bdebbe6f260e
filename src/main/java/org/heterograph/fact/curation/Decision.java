package org.heterograph.fact.curation;

import org.heterograph.fact.FactId;
import org.heterograph.paper.FileId;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One decision of a person, never changed once it is written down.
///
/// @param what was decided
/// @param who decided
/// @param why in the person's words, may be empty
public record Decision(What what, String who, Instant when, String why) {
    /// Whether it is on a statement of a paper.
    public boolean isOn(FileId paper) {
        return what instanceof OnStatement it && it.target().paper().equals(paper);
    }

    /// A decision on a statement or on materials.
    public sealed interface What {
        /// `accept`, `reject`, `correct`, `merge`, `split`
        String verb();
    }

    /// The statement is right as it was read.
    public record Accept(Target target) implements OnStatement {
        @Override
        public String verb() {
            return "accept";
        }
    }

    /// The paper does not say this.
    public record Reject(Target target) implements OnStatement {
        @Override
        public String verb() {
            return "reject";
        }
    }

    /// The paper says this otherwise.
    ///
    /// @param changes keys of the statement's line, inner ones after a slash
    /// (`conditions/cycles`), and their values; an empty one takes the key away
    public record Correct(Target target, Map<String, String> changes) implements OnStatement {
        public Correct {
            changes = Collections.unmodifiableMap(new TreeMap<>(changes));
            if (changes.isEmpty()) {
                throw new IllegalArgumentException("a correction that changes nothing");
            }
        }

        @Override
        public String verb() {
            return "correct";
        }
    }

    /// Two entities are one material; the first one's name stands for both.
    public record Merge(String one, String other) implements OnMaterials {
        @Override
        public String verb() {
            return "merge";
        }
    }

    /// Two entities are not one material, whatever the linker thinks.
    public record Split(String one, String other) implements OnMaterials {
        @Override
        public String verb() {
            return "split";
        }
    }

    /// A decision on a statement.
    public sealed interface OnStatement extends What permits Accept, Reject, Correct {
        Target target();
    }

    /// A decision on two materials.
    public sealed interface OnMaterials extends What permits Merge, Split {
        String one();

        String other();

        /// Both, in their order.
        default List<String> both() {
            return List.of(one(), other());
        }
    }

    /// How a statement is found again.
    ///
    /// @param type of the statement, as its line has it (`measurement`)
    /// @param quote the words it was read from
    /// @param page where they begin, 0 in inputs without pages
    /// @param section as the evidence has it
    public record Target(
            FileId paper, FactId fact, String type, String quote, int page, String section) {}
}
