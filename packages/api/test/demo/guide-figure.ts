import { readFileSync } from 'node:fs'

const guide = readFileSync(new URL('../../../../docs/guides/demo.md', import.meta.url), 'utf8')
const plain = guide.replaceAll(/\s+/g, ' ')

/**
 * The figure that docs/guides/demo.md states with these words: what the guide promises is what the
 * demo is measured by.
 *
 * @param words with one group, around the figure.
 */
export function guideFigure(words: RegExp): number {
  const figure = words.exec(plain)?.[1]
  if (figure === undefined) throw new Error(`The guide to the demo does not say ${words}`)
  return Number(figure.replaceAll(',', ''))
}
