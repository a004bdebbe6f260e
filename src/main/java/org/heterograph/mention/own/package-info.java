/// Names that a paper itself gives: short forms of materials, codes and numbers of samples, what it
/// sets its electrode against.
///
/// In: the readable text, the short forms and the names that any paper could use. Out: raw names.
/// Read [org.heterograph.mention.own.OwnNames] first.
@NullMarked
package org.heterograph.mention.own;

import org.jspecify.annotations.NullMarked;
