#!/bin/sh
# Files and lines of source at a commit (default: HEAD): no tests, no data, nothing generated. See docs/decisions/131.
#   .ci/count-lines.sh [commit]
git grep -c '' "${1:-HEAD}" -- '*.ts' '*.tsx' '*.js' '*.mjs' '*.astro' '*.css' \
  ':!*.test.*' ':!*.spec.*' ':!*.check.ts' ':!*.fixture.*' ':!*/test/*' ':!site/e2e' ':!.ci/bench/search/collection' \
  ':!content/seed' ':!cms/src/migrations' ':!*payload-types.ts' ':!*importMap.js' |
  awk -F: '{ lines += $NF; files++ } END { print files, "files,", lines, "lines" }'
