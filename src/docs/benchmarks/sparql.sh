#!/usr/bin/env bash
# SPARQL, measured.
#   sparql.sh graph [PAPERS] [RUNS]            made papers (2100 are five million triples): how fast they
#                                              come in, one more paper, each named question
#   sparql.sh load FILE.nq                     how fast a file comes into an empty store
#   sparql.sh serve FOLDER PORT                serves a TDB2 folder as the program does
#   sparql.sh compare QUERIES RUNS SECONDS NAME=URL[,PID] …
#                                              asks endpoints the same queries in turn, warm after so
#                                              many seconds each; PID: whose processor time to take
# Needs a JDK 25 (JAVA_HOME, where the default java is older) and a build (mvn test-compile). Peers are started by whoever compares.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
cd "$root"
classpath=target/benchmark-classpath
[ -s "$classpath" ] || mvn -q -B dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$classpath"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
run() { "$java" -Xmx4g -cp "target/test-classes:target/classes:$(cat "$classpath")" "org.heterograph.benchmark.$1" "${@:2}"; }
case ${1:?graph, load, serve or compare} in
  graph)
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    run GraphBenchmark "$folder" "${2:-2100}" "${3:-15}" ;;
  load)
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    run LoadBenchmark "$folder" "$2" ;;
  serve) run SparqlServer "$2" "$3" ;;
  compare) run SparqlComparison "${@:2}" ;;
  *) echo "graph, load, serve or compare" >&2; exit 2 ;;
esac
