#!/usr/bin/env bash
# Remakes corpus/papers from corpus/sources: the same sources give the same bytes (with the same versions of the tools).
# Needs pdflatex, soffice and chromium. Usage: corpus/sources/build.sh [NAME…], all papers without a name.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
papers=$(cd "$here/../papers" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=1767225600 FORCE_SOURCE_DATE=1 TZ=UTC

latex() { # NAME: three runs settle the references
    for _ in 1 2 3; do
        (cd "$here/$1" && pdflatex -interaction=nonstopmode -halt-on-error -output-directory="$work" "$1.tex" >"$work/$1.said") ||
            { tail -n 20 "$work/$1.said" >&2; return 1; }
    done
}

word_processor() { # NAME: HTML read by Writer, kept as ODT, printed
    office=(timeout 120 soffice "-env:UserInstallation=file://$work/office" --headless)
    "${office[@]}" --infilter="HTML (StarWriter)" --convert-to odt:writer8 --outdir "$work" "$here/$1/$1.html" >/dev/null 2>&1
    "${office[@]}" --convert-to pdf:writer_pdf_Export --outdir "$work" "$work/$1.odt" >/dev/null 2>&1
    fix_date "$work/$1.pdf"
}

browser() { # NAME: HTML printed by Chromium
    timeout 120 chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/browser" \
        --disable-background-networking --disable-component-update --disable-sync \
        --no-pdf-header-footer --print-to-pdf="$work/$1.pdf" "file://$here/$1/$1.html" >/dev/null 2>&1
    fix_date "$work/$1.pdf"
}

fix_date() { # PDF: dates and identifiers of the run give way to fixed ones of the same length
    LC_ALL=C sed -E -i -e 's/\(D:[0-9]{14}/(D:20260101000000/g' \
        -e 's/<[0-9A-F]{32}>/<00000000000000000000000000000000>/g' \
        -e 's/DocChecksum \/[0-9A-F]{32}/DocChecksum \/00000000000000000000000000000000/g' "$1"
}

build() {
    case $1 in
        sodium-anodes | sodium-air | invented-review) latex "$1" ;;
        plant-carbons) word_processor "$1" ;;
        cathode-separator) browser "$1" ;;
        *) echo "no such paper: $1" >&2; return 2 ;;
    esac
    cp "$work/$1.pdf" "$papers/$1.pdf"
    echo "$papers/$1.pdf"
}

[ $# -gt 0 ] || set -- sodium-anodes sodium-air plant-carbons cathode-separator invented-review
for name in "$@"; do build "$name"; done
