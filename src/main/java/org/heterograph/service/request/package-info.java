/// What all resources share of a request: what it wants, whether it may write, why it is refused.
@NullMarked
package org.heterograph.service.request;

import org.jspecify.annotations.NullMarked;
