#!/usr/bin/env bash
# Speed and size of search against a plain Lucene index of the same passages, as a Markdown table.
#
#   src/docs/benchmarks/search.sh STORE [PASSAGES] [vectors]
#
# STORE is a store with some papers (heterograph add papers/ --home STORE). PASSAGES: 100000 if not
# given. Needs the classes of a build (mvn test-compile). A million passages take some 4 GB of disk
# below TMPDIR, with vectors some 12 GB and hours, since each sentence has one.
set -euo pipefail
store=$1 passages=${2:-100000} vectors=${3:-words}
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -o dependency:build-classpath -Dmdep.outputFile="$work/path" -Dmdep.includeScope=test
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx2g --add-modules jdk.incubator.vector --enable-native-access=ALL-UNNAMED \
  -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
  -cp "target/test-classes:target/classes:$(cat "$work/path")" \
  org.heterograph.benchmark.SearchBenchmark "$store" "$work" "$passages" "$vectors"
