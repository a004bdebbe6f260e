package org.heterograph.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands until somebody moves it on.
public final class TickingClock extends Clock {
    private Instant now;

    public TickingClock(String start) {
        now = Instant.parse(start);
    }

    public void tick(Duration on) {
        now = now.plus(on);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("this clock has one zone");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
