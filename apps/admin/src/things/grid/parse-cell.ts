import { type EntityField, vocabularies } from '@postscale/schema/entities'
import { isDate } from '@/forms/form-text'
import { minorDigits } from '@/i18n/minor-digits'
import type { ValueWords } from '../value-text'

const TYPED = new Set([
  'basisPoints',
  'choice',
  'date',
  'email',
  'flag',
  'hundredths',
  'integer',
  'language',
  'money',
  'number',
  'text',
])

/** Whether a value of a field is typed in a cell; longer ones have their form. */
export function isTypedInCell({ type }: EntityField): boolean {
  return TYPED.has(type)
}

/** What cannot be read as a value of its field. */
export const UNREADABLE = Symbol('unreadable')

/**
 * A text, typed or pasted, as a value of a field.
 *
 * @param currency of an amount of money that stands in the cell already, or of the organization.
 */
export function parseCell(
  field: EntityField,
  text: string,
  words: ValueWords,
  currency: string,
): unknown {
  const typed = text.trim()
  if (typed === '') return field.presence === 'optional' ? null : UNREADABLE
  switch (field.type) {
    case 'choice':
      return choiceOf(field, typed, words)
    case 'date':
      return isDate(typed) ? typed : UNREADABLE
    case 'flag':
      return flagOf(typed, words)
    case 'basisPoints': {
      const percent = numberOf(typed.replace('%', ''), words)
      return percent === UNREADABLE ? percent : Math.round(Number(percent) * 100) / 10_000
    }
    case 'hundredths':
    case 'integer':
    case 'number':
      return numberOf(typed, words)
    case 'money': {
      const amount = numberOf(typed.replaceAll(/[^\d.,\-\s]/g, ''), words)
      if (amount === UNREADABLE) return amount
      return { amountMinor: Math.round(Number(amount) * 10 ** minorDigits(currency)), currency }
    }
    default:
      return typed
  }
}

function choiceOf({ choices }: EntityField, typed: string, { choice }: ValueWords): unknown {
  if (choices === undefined) return UNREADABLE
  const values: readonly string[] = vocabularies[choices].values
  const wanted = typed.toLocaleLowerCase()
  const found = values.find(
    (value) => value === typed || choice(choices, value).toLocaleLowerCase() === wanted,
  )
  return found ?? UNREADABLE
}

function flagOf(typed: string, { yes, no }: ValueWords): unknown {
  const wanted = typed.toLocaleLowerCase()
  if ([yes.toLocaleLowerCase(), 'true', '1'].includes(wanted)) return true
  return [no.toLocaleLowerCase(), 'false', '0'].includes(wanted) ? false : UNREADABLE
}

/** A number as the reader's language writes it, or as a machine does. */
function numberOf(typed: string, { formats: { separators } }: ValueWords): unknown {
  const bare = typed.replaceAll(/\s/g, '')
  const local = bare.replaceAll(separators.group, '').replace(separators.decimal, '.')
  const number = Number(local)
  return local === '' || Number.isNaN(number) ? UNREADABLE : number
}
