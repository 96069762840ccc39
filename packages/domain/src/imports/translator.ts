import type { Words } from './read-words.js'

/** The function from a file's words to ours; an empty cell stays empty unless `values` names it. */
export function translator({ values, otherwise }: Words): (text: string) => string {
  if (values === undefined && otherwise === undefined) return (text) => text
  const words = new Map(Object.entries(values ?? {}))
  return (text) => {
    const known = words.get(text)
    if (known !== undefined) return known
    return text === '' ? '' : (otherwise ?? text)
  }
}
