package org.heterograph.reader.pdf.table.cell;

/// Where the words of a column stand.
public record Column(double left, double right) {
    public double center() {
        return (left + right) / 2;
    }

    /// How much of the stretch from `from` to `to` lies in this column.
    public double overlap(double from, double to) {
        return Math.max(0, Math.min(right, to) - Math.max(left, from));
    }

    double distance(double x) {
        return x < left ? left - x : Math.max(0, x - right);
    }
}
