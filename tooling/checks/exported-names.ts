import type { SourceFile } from './source-file.ts'

const declared =
  /\bexport\s+(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:const\s+enum|const|let|var|function\s*\*?|class|type|interface|enum|namespace)\s+([\w$]+)/g
const listed = /\bexport\s+(?:type\s+)?\{([^}]*)\}/g
const spaces = /\bexport\s+(?:type\s+)?\*\s+as\s+([\w$]+)/g

/** The names that a file exports, as far as its text tells: not those of `export * from`. */
export function exportedNames(file: SourceFile): string[] {
  const inLists = [...file.code.matchAll(listed)].flatMap((match) =>
    (match[1] ?? '').split(',').map((item) => item.trim().split(/\s+/).at(-1) ?? ''),
  )
  const others = [declared, spaces].flatMap((form) =>
    [...file.code.matchAll(form)].map((match) => match[1] ?? ''),
  )
  return [...others, ...inLists].filter((name) => name !== '')
}
