#!/usr/bin/env bash
# pdfjs-dist 6.3.289: the stylesheet of its viewer component (`web/pdf_viewer.css`, in both builds) is not about the viewer
# alone. It has a rule for `:root` that sets `color-scheme: light dark`, so a page that imports it to show one PDF gives up
# the scheme it had chosen by a rule as strong as that: form fields and scroll bars of a light page turn dark where the system
# prefers dark.
# Seen on 2026-11-29: web/pdf_viewer.css: :root sets light dark | legacy/web/pdf_viewer.css: :root sets light dark
# Ends with 0 while that is so, with 1 when it is not any more.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts pdfjs-dist@6.3.289 postcss@8.5.6 > /dev/null
cat > run.cjs <<'RUN'
const { readFileSync } = require('node:fs')
const postcss = require('postcss')
const told = ['web', 'legacy/web'].map((folder) => {
  const path = `${folder}/pdf_viewer.css`
  const schemes = []
  postcss.parse(readFileSync(`node_modules/pdfjs-dist/${path}`, 'utf8')).each((rule) => {
    if (rule.selector !== ':root') return
    rule.each(({ prop, value }) => prop === 'color-scheme' && schemes.push(value))
  })
  return `${path}: :root sets ${schemes.join() || 'none'}`
})
console.log(told.join(' | '))
process.exit(told.every((one) => one.endsWith(':root sets light dark')) ? 0 : 1)
RUN
node run.cjs
