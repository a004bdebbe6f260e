#!/usr/bin/env bash
# What auditing one added paper costs beside 10,000 made-up ones:  auditing.sh [PAPERS] [ADDED]
# Needs target/test-classes (mvn test-compile) and a class path in CLASSPATH_FILE (mvn dependency:build-classpath).
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
printf '%s cores, ' "$(nproc)"
"$java" -Xmx2g -cp "$root/target/test-classes:$root/target/classes:$(cat "${CLASSPATH_FILE:?a file with the class path}")" \
  org.heterograph.app.AuditingBenchmark "${1:-10000}" "${2:-100}" 2>/dev/null
