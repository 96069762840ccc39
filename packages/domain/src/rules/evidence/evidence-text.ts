import {
  choicesInWords,
  languagesInWords,
  regionsInWords,
} from '../../entities/messages/listed-words.js'
import { thingsMessages as en } from '../../entities/messages/en.js'
import { thingsMessages as es } from '../../entities/messages/es.js'
import { thingsMessages as pt } from '../../entities/messages/pt.js'
import { SEGMENTS } from '../../entities/vocabularies.js'
import { formatsFor } from '../../kernel/formats.js'
import type { Locale } from '../../kernel/locale.js'
import { writerOf } from '../../kernel/writer.js'
import type { Evidence } from './evidence.js'

const thingsText = writerOf({ en, es, pt })

/**
 * A text that went into an answer, as people read it in their language: choices by their words,
 * languages and countries by their names, true and false as yes and no. Null for what is no text.
 */
export function evidenceText(
  locale: Locale,
  { name, value, unit }: Evidence['inputs'][number],
): string | null {
  if (typeof value !== 'string') return null
  const formats = formatsFor(locale)
  if (unit === 'DATE') return formats.date(value)
  if (value === 'true' || value === 'false') {
    return thingsText(locale, { key: `things.${value}`, params: {} })
  }
  if (name === 'languages' || name === 'spoken') return languagesInWords(value, formats)
  if (name === 'region' || name === 'regions') return regionsInWords(value, formats)
  const isMixed = name === 'entered'
  if (!isMixed) return choicesInWords(value, formats)
  const codes: readonly string[] = SEGMENTS
  return value
    .split(', ')
    .map((each) => (codes.includes(each) ? choicesInWords(each, formats) : formats.region(each)))
    .join(', ')
}
