package org.heterograph.library;

import org.heterograph.fact.Extraction;
import org.heterograph.paper.FileId;

import java.util.List;
import java.util.Map;

/// All views of a library: each shows the papers with the decisions on them carried out.
final class Views implements AutoCloseable {
    private final List<View> views;
    private final PaperFiles files;
    private final Curation curation;

    Views(List<View> views, PaperFiles files, Curation curation) {
        this.views = List.copyOf(views);
        this.files = files;
        this.curation = curation;
    }

    /// Brings all up to date with the papers that are there, and with what people decided.
    void repair(Cards cards) {
        views.forEach(it -> repair(it, cards));
        tellDecisions();
    }

    private void repair(View view, Cards cards) {
        Map<FileId, String> held = view.held();
        held.keySet().stream().filter(paper -> !cards.has(paper)).forEach(view::remove);
        List<PaperCard> missing = cards.all().stream().filter(it -> !isHeld(it, held)).toList();
        view.replaceAll(() -> missing.stream().map(this::read).iterator());
    }

    private boolean isHeld(PaperCard card, Map<FileId, String> held) {
        return held(card.file(), card.reading().digest()).equals(held.get(card.file()));
    }

    /// What a view says that it holds of a paper: its extraction, and the decisions on it.
    private String held(FileId paper, String digest) {
        return digest + curation.mark(paper);
    }

    private View.Shown read(PaperCard card) {
        return shown(files.read(card.file()), card.reading().digest());
    }

    private View.Shown shown(Extraction mined, String digest) {
        return new View.Shown(
                curation.curated(mined).extraction(), held(mined.document().file(), digest));
    }

    /// Shows a paper as it is on disk.
    void show(PaperCard card) {
        show(files.read(card.file()), card.reading().digest());
    }

    /// @param digest of the extraction as written
    void show(Extraction mined, String digest) {
        for (View view : views) {
            View.Shown shown = shown(mined, digest);
            view.replace(shown.extraction(), shown.digest());
        }
    }

    void remove(FileId paper) {
        views.forEach(view -> view.remove(paper));
    }

    void tellDecisions() {
        views.forEach(view -> view.decided(curation.decisions()));
    }

    @Override
    public void close() {
        views.forEach(View::close);
    }
}
