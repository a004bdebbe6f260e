/// Papers over HTTP: uploaded, listed, removed, read again, and the tasks that do so.
@NullMarked
package org.heterograph.service.intake;

import org.jspecify.annotations.NullMarked;
