import type { EntityField } from '@postscale/schema/entities'
import type { Formats } from '@/i18n/formats'
import { isReference, referenceLabel } from './thing'

interface Money {
  readonly amountMinor: number
  readonly currency: string
}

/** What values are called and how they are written in the reader's language. */
export interface ValueWords {
  readonly formats: Formats
  readonly choice: (vocabulary: string, value: string) => string
  readonly yes: string
  readonly no: string
  /** How many there are, where there is no room for all. */
  readonly count: (count: number) => string
}

/** A value of a field as people read it; an empty text where there is none. */
export function valueText(field: EntityField, value: unknown, words: ValueWords): string {
  const { formats, choice } = words
  if (value === null || value === undefined || value === '') return ''
  if (isReference(value)) return referenceLabel(value)
  switch (field.type) {
    case 'basisPoints':
      return formats.percent(value as number, { decimals: 2 })
    case 'choice':
      return choice(field.choices ?? '', value as string)
    case 'choices':
      return formats.list(
        (value as readonly string[]).map((each) => choice(field.choices ?? '', each)),
      )
    case 'date':
    case 'day':
      return formats.date(value as string)
    case 'flag':
      return value === true ? words.yes : words.no
    case 'hundredths':
    case 'integer':
    case 'number':
      return formats.number(value as number, 2)
    case 'language':
      return formats.language(value as string)
    case 'languages':
      return formats.list((value as readonly string[]).map((each) => formats.language(each)))
    case 'money':
      return formats.money(value as Money)
    case 'records':
      return words.count((value as readonly unknown[]).length)
    case 'texts':
      return formats.list(value as readonly string[])
    default:
      return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
}
