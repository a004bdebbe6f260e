/// Tables as grids.
@NullMarked
package org.heterograph.reader.pdf.table;

import org.jspecify.annotations.NullMarked;
