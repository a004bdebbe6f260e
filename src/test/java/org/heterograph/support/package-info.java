/// What tests of several packages share.
@NullMarked
package org.heterograph.support;

import org.jspecify.annotations.NullMarked;
