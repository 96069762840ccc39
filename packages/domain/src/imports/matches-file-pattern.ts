const SIGNS = /[.+?^${}()|[\]\\]/g

/** Whether a file's name (its folders left out) fits a pattern, in which `*` stands for any letters. */
export function matchesFilePattern(pattern: string, fileName: string): boolean {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
  const source = pattern.replaceAll(SIGNS, String.raw`\$&`).replaceAll('*', '.*')
  return new RegExp(`^${source}$`, 'i').test(base)
}
