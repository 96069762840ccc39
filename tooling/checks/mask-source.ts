/**
 * The source with comments, and the contents of strings and regular expressions, replaced by
 * spaces: the same length and lines, so that a position found here is the position in the source.
 * Quotes stay, and so does the code inside `${…}`.
 *
 * It is a scanner, not a parser: a regular expression is told from a division by the character
 * before it, and an unclosed quote (an apostrophe in JSX text) ends with its line.
 */
export function maskSource(source: string): string {
  const out = source.split('')
  const blank = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) if (out[at] !== '\n') out[at] = ' '
  }
  const braces: number[] = [] // for each open `${`, how many plain braces are open inside it
  let before = '' // the last significant character
  let word = '' // the word that ends there
  let at = 0

  const template = (from: number): number => {
    let end = from
    while (end < source.length && source[end] !== '`' && !source.startsWith('${', end)) {
      end += source[end] === '\\' ? 2 : 1
    }
    blank(from, Math.min(end, source.length))
    if (source[end] === '$') {
      braces.push(0)
      return end + 2
    }
    return end + 1
  }

  while (at < source.length) {
    const char = source[at] ?? ''
    const start = at
    if (source.startsWith('//', at)) {
      at = endOf(source, '\n', at)
      blank(start, at)
      continue
    }
    if (source.startsWith('/*', at)) {
      at = Math.min(endOf(source, '*/', at + 2) + 2, source.length)
      blank(start, at)
      continue
    }
    if (char === "'" || char === '"') {
      at = closing(source, char, at + 1)
      blank(start + 1, at)
      at += 1
    } else if (char === '`') {
      at = template(at + 1)
    } else if (char === '}' && braces.at(-1) === 0) {
      braces.pop()
      at = template(at + 1)
    } else if (char === '/' && startsRegExp(before, word)) {
      at = closing(source, '/', at + 1)
      blank(start + 1, at)
      at += 1
    } else {
      const open = braces.length - 1
      if (char === '{' && open >= 0) braces[open] = (braces[open] ?? 0) + 1
      if (char === '}' && open >= 0) braces[open] = (braces[open] ?? 0) - 1
      at += 1
    }
    if (/\w/.test(char)) word = /\w/.test(source[start - 1] ?? '') ? word + char : char
    else if (!/\s/.test(char)) word = ''
    if (!/\s/.test(char)) before = char
  }
  return out.join('')
}

function endOf(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from)
  return found === -1 ? source.length : found
}

/** Where the string or regular expression opened before `from` ends, or its line does. */
function closing(source: string, quote: string, from: number): number {
  let inClass = false
  let at = from
  while (at < source.length && source[at] !== '\n') {
    const char = source[at]
    if (char === quote && !inClass) return at
    if (quote === '/' && char === '[') inClass = true
    if (quote === '/' && char === ']') inClass = false
    at += char === '\\' ? 2 : 1
  }
  return Math.min(at, source.length)
}

function startsRegExp(before: string, word: string): boolean {
  if (before === '' || '(,=:[!&|?{;+-*%>~^'.includes(before)) return true
  return ['return', 'typeof', 'case', 'in', 'of', 'void', 'yield', 'await'].includes(word)
}
