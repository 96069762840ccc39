import { VOCABULARY_WORDS } from '../vocabulary-registry.js'
import type { Words } from '../words.js'
import type { Formats } from '../../kernel/formats.js'

const SEPARATOR = ', '

/** Languages, told as BCP 47 tags with commas between them, by their names: `es, de` → `Spanish and German`. */
export function languagesInWords(tags: string, f: Formats): string {
  return f.list(tags.split(SEPARATOR).map((tag) => f.language(tag)))
}

/** Regions, told with commas between them, by their names. */
export function regionsInWords(regions: string, f: Formats): string {
  return f.list(regions.split(SEPARATOR).map((region) => f.region(region)))
}

/** Choices of one vocabulary, told as codes with commas between them, by their words. */
export function choicesInWords(choices: string, f: Formats): string {
  const codes = choices.split(SEPARATOR)
  const vocabularies: readonly { readonly values: Readonly<Record<string, Words>> }[] =
    Object.values(VOCABULARY_WORDS)
  const words = vocabularies.find(({ values }) =>
    codes.every((code) => Object.hasOwn(values, code)),
  )
  return codes.map((code) => words?.values[code]?.[f.locale] ?? code).join(SEPARATOR)
}
