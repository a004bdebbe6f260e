#!/usr/bin/env bash
# How fast papers are mined, beside poppler's pdftotext in the same run:  mining.sh DIR-OF-PDFS [COPIES]
# The papers are taken COPIES times (default 6), so that the warm machine is measured too.
set -eu
dir=${1:?a folder of PDFs}
copies=${2:-6}
root=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pages=0
mkdir "$work/in" "$work/out"
for pdf in "$dir"/*.pdf; do
  n=$(pdfinfo "$pdf" 2>/dev/null | awk '/^Pages:/ {print $2}')
  pages=$((pages + ${n:-0} * copies))
  for i in $(seq "$copies"); do cp "$pdf" "$work/in/$(basename "$pdf" .pdf)-$i.pdf"; done
done
texts() { for pdf in "$work"/in/*.pdf; do pdftotext "$pdf" - >/dev/null; done; }
now() { date +%s%N; }
row() { awk -v name="$1" -v ns="$2" -v pages="$pages" 'BEGIN { printf "| %s | %.1f | %.0f |\n", name, ns / 1e9, pages / (ns / 1e9) }'; }
"$root/heterograph" --version >/dev/null
start=$(now); "$root/heterograph" extract "$work/in" -o "$work/out"; ours=$(($(now) - start))
start=$(now); texts; theirs=$(($(now) - start))
printf '%s pages on %s cores\n\n| program | seconds | pages/s |\n|---|--:|--:|\n' "$pages" "$(nproc)"
row 'heterograph extract, all statements, start included' "$ours"
row 'pdftotext, text alone' "$theirs"
