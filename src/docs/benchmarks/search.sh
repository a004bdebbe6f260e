#!/usr/bin/env bash
# Speed and size of search against a plain Lucene index of the same passages.
#
#   src/docs/benchmarks/search.sh STORE [PASSAGES] [vectors]
#
# STORE is a store with some papers (heterograph add papers/ --home STORE). PASSAGES: 100000 if not
# given. Needs the classes of a build (mvn test-compile) and, for a million passages with vectors,
# some 6 GB of disk. Prints passages a second, bytes a passage, and times of 1000 questions.
set -euo pipefail
store=$1 passages=${2:-100000} vectors=${3:-words}
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -o dependency:build-classpath -Dmdep.outputFile="$work/path" -Dmdep.includeScope=test
java -Xmx2g --enable-native-access=ALL-UNNAMED \
  -cp "target/test-classes:target/classes:$(cat "$work/path")" \
  org.heterograph.benchmark.SearchBenchmark "$store" "$work" "$passages" "$vectors"
