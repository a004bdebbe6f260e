/// A paper as a web page → [org.heterograph.document.Document].
///
/// In: the page of a publisher or of PubMed Central, as a browser saves it. Out: title and authors
/// from its metadata, the text without what surrounds it (menus, banners, links to downloads), each
/// block with the XPath of its element. Nothing that the page refers to is ever loaded. Read
/// [org.heterograph.reader.html.HtmlReader] first.
@NullMarked
package org.heterograph.reader.html;

import org.jspecify.annotations.NullMarked;
