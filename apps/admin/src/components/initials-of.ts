/** The first letters of the first and the last name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = words[0] ?? ''
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  return `${letterOf(first)}${letterOf(last)}`.toUpperCase()
}

function letterOf(word: string): string {
  return /^./u.exec(word)?.[0] ?? ''
}
