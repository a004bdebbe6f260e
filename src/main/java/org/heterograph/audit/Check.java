package org.heterograph.audit;

import java.util.List;

/// One law that the statements of a paper must obey.
interface Check {
    /// The breaches of the law, in document order.
    List<Conflict> check(Claims claims);
}
