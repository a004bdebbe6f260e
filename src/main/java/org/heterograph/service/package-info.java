/// The library over HTTP: REST resources, SPARQL and pages on one port, by Quarkus.
///
/// A resource translates a request into a call and its result into an answer, nothing else. Reading
/// is open; whoever writes sends the store's token. The server and the store stand here, resources
/// in packages named for what they tell of. Read [org.heterograph.service.Server] first.
@NullMarked
package org.heterograph.service;

import org.jspecify.annotations.NullMarked;
