import type { SourceFile } from './source-file.ts'

type Import = { readonly specifier: string; readonly line: number }

const forms = [
  /\b(?:import|export)\b[^'"`;()]*?\bfrom\s*(?=['"])/g,
  /\bimport\s*(?=['"])/g,
  /\b(?:import|require|importActual|importOriginal|mock)\s*\(\s*(?=['"`])/g,
]

/** Every module that a file names: static, re-exported, dynamic, required, or mocked in a test. */
export function importsOf(file: SourceFile): Import[] {
  return forms
    .flatMap((form) => [...file.code.matchAll(form)])
    .map((match) => {
      const open = match.index + match[0].length
      const close = file.code.indexOf(file.code[open] ?? '', open + 1)
      return { specifier: file.text.slice(open + 1, close), line: file.lineAt(open) }
    })
    .toSorted((a, b) => a.line - b.line)
}
