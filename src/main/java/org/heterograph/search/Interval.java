package org.heterograph.search;

/// The numbers between two ends, which may be infinite.
public record Interval(double low, double high, boolean lowIncluded, boolean highIncluded) {
    /// Conversion of units moves a number by a few units of its last place; equal means equal but
    /// for that.
    private static final double TOLERANCE = 1e-9;

    public Interval {
        if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
            throw new IllegalArgumentException("no interval: " + low + " to " + high);
        }
    }

    public static Interval closed(double one, double other) {
        return new Interval(Math.min(one, other), Math.max(one, other), true, true);
    }

    public static Interval above(double low, boolean included) {
        return new Interval(low, Double.POSITIVE_INFINITY, included, true);
    }

    public static Interval below(double high, boolean included) {
        return new Interval(Double.NEGATIVE_INFINITY, high, true, included);
    }

    /// The lowest number within.
    public double least() {
        return Double.isInfinite(low) ? low : low + (lowIncluded ? -1 : 1) * slack(low);
    }

    /// The highest number within.
    public double most() {
        return Double.isInfinite(high) ? high : high + (highIncluded ? 1 : -1) * slack(high);
    }

    /// Whether some number from `from` to `to` is within.
    public boolean meets(double from, double to) {
        return from <= most() && to >= least();
    }

    private static double slack(double number) {
        return Math.max(Math.abs(number) * TOLERANCE, Double.MIN_NORMAL);
    }
}
