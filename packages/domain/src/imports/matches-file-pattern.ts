/**
 * Whether a file's name (its folders left out) fits a pattern, in which `*` stands for any letters;
 * capitals do not matter. Takes each part at its first place, so it is quick whatever the pattern.
 */
export function matchesFilePattern(pattern: string, fileName: string): boolean {
  const slash = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'))
  const name = fileName.slice(slash + 1).toLowerCase()
  const [first = '', ...rest] = pattern.toLowerCase().split('*')
  const last = rest.pop()
  if (last === undefined) return name === first
  if (!name.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = name.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return name.length - last.length >= at && name.endsWith(last)
}
