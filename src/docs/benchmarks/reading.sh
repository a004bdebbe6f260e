#!/usr/bin/env bash
# How fast papers are read, beside other programs in one run:  reading.sh DIR-OF-PDFS [ROUNDS]
# Needs target/test-classes (mvn test-compile) and a class path in CLASSPATH_FILE (mvn dependency:build-classpath).
# Peers are measured where they are installed: pdftotext, mutool, and, by OPENDATALOADER_JAR and TABULA_JAR,
# opendataloader-pdf and tabula-java, in processes of their own. CPU seconds are user and system time of the
# process, the figure to compare on a machine that others use too.
set -eu
dir=${1:?a folder of PDFs}
rounds=${2:-5}
root=$(cd "$(dirname "$0")/../../.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
pages=0
for pdf in "$dir"/*.pdf; do pages=$((pages + $(pdfinfo "$pdf" 2>/dev/null | awk '/^Pages:/ {print $2}'))); done
printf '%s pages, %s cores\n\n| program | pages a second | pages a CPU second | CPU ms a page |\n|---|--:|--:|--:|\n' "$pages" "$(nproc)"
"$java" -cp "$root/target/test-classes:$root/target/classes:$(cat "${CLASSPATH_FILE:?a file with the class path}")" \
  org.heterograph.benchmark.ReadingBenchmark "$dir" "$rounds" 2>/dev/null | grep '^|'
measure() {
  local name=$1; shift
  local times
  times=$( { TIMEFORMAT='%R %U %S'; time "$@" >/dev/null 2>&1; } 2>&1 | tail -n 1)
  echo "$times" | awk -v name="$name" -v pages="$pages" '{ cpu = $2 + $3; printf "| %s | %.1f | %.1f | %.1f |\n", name, pages / $1, pages / cpu, 1000 * cpu / pages }'
}
each() { for pdf in "$dir"/*.pdf; do "$@" "$pdf" || true; done; }
text() { pdftotext "$1" -; }
stext() { mutool draw -q -F stext -o - "$1"; }
tables() { "$java" -jar "$TABULA_JAR" -p all -l "$1"; }
command -v pdftotext >/dev/null && measure 'pdftotext' each text
command -v mutool >/dev/null && measure 'mutool draw -F stext' each stext
if [ -n "${OPENDATALOADER_JAR:-}" ]; then
  out=$(mktemp -d); trap 'rm -rf "$out"' EXIT
  measure 'opendataloader-pdf, one process, start included' "$java" -jar "$OPENDATALOADER_JAR" --image-output off -o "$out" "$dir"/*.pdf
fi
[ -n "${TABULA_JAR:-}" ] && measure 'tabula-java -l, a process a paper' each tables
exit 0
