/// Files that are damaged or made to do harm: by hand in
/// [org.heterograph.hostile.HostilePdfs].
@NullMarked
package org.heterograph.hostile;

import org.jspecify.annotations.NullMarked;
