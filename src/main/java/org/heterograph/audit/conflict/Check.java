package org.heterograph.audit.conflict;

import java.util.List;

/// One law that the statements of a paper must obey.
public interface Check {
    /// The breaches of the law, in document order.
    List<Conflict> check(Claims claims);
}
