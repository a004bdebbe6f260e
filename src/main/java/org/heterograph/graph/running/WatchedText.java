package org.heterograph.graph.running;

import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicBoolean;

/// Text that a regular expression can be stopped in: whoever reads its letters is told when the
/// query
/// is over.
record WatchedText(CharSequence text, @Nullable AtomicBoolean cancelled) implements CharSequence {

    @Override
    public char charAt(int index) {
        if (cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new WatchedText(text.subSequence(start, end), cancelled);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
