import { isExternalReference, referenceText } from '../../entities/external-reference.js'
import { externalReferencesWords } from '../../entities/external-reference.words.js'
import type { Field } from '../../entities/fields/index.js'
import type { PolicyValue } from '../../entities/policy.js'
import { type Kind, KINDS } from '../../entities/registry.js'
import { timeWords } from '../../entities/time.words.js'
import { VOCABULARY_WORDS } from '../../entities/vocabulary-registry.js'
import type { FieldWords, Words } from '../../entities/words.js'
import { formatDay } from '../../kernel/days.js'
import { thingsMessages as en } from '../../entities/messages/en.js'
import { thingsMessages as es } from '../../entities/messages/es.js'
import { type Formats, formatsFor } from '../../kernel/formats.js'
import type { Locale } from '../../kernel/locale.js'
import { thingsMessages as pt } from '../../entities/messages/pt.js'
import { writerOf } from '../../kernel/writer.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { ThingKind } from '../../state/records.js'
import type { VocabularyName } from '../../entities/vocabularies.js'
import { nameOfId } from './name-of-id.js'
import { policyValueText } from './policy-text.js'
import type { FieldValue, ValueRecord } from './difference-of.js'

const thingsText = writerOf({ en, es, pt })

/** Enough for measurements; what differs further on is not told. */
const MOST_DIGITS = 6

/** What is no field of a kind, and may differ of any. */
const OF_ALL_KINDS: Readonly<Record<string, Words>> = {
  ...timeWords,
  externalReferences: externalReferencesWords,
}

/** What a field of a kind is called; one that this version does not know keeps its name. */
export function fieldLabel(locale: Locale, kind: Kind, field: string): string {
  const fields: Readonly<Record<string, FieldWords>> = KINDS[kind].words.fields
  const words = Object.hasOwn(fields, field) ? fields[field] : OF_ALL_KINDS[field]
  return words?.[locale] ?? field
}

/**
 * A field's value for people, by the type of the kind's field: names for ids and choices, formatted
 * money, shares and dates; empty for none.
 *
 * @param of whose field it is: its kind, and its id or key.
 */
export function fieldText(
  state: OrganizationState,
  locale: Locale,
  { kind, id }: { readonly kind: Kind; readonly id: string },
  field: string,
  value: FieldValue,
): string {
  const formats = formatsFor(locale)
  const fields: Readonly<Record<string, Field>> = KINDS[kind].fields
  if (value === null) return ''
  if (!Object.hasOwn(fields, field)) return plainText(formats, value)
  const { type } = fields[field]!
  if (type === 'policyValue') return policyValueText(locale, id, value as PolicyValue)
  const currency = currencyOf(state, kind, id)
  return valueText({ state, formats, currency }, fields[field]!, value)
}

/** The currency of a thing's amounts: that of its contract, or the organization's. */
function currencyOf(state: OrganizationState, kind: Kind, id: string): string {
  const { accounts, opportunities, organization } = state
  const opportunity = kind === 'opportunity' ? opportunities.get(id) : undefined
  const accountId = kind === 'account' ? id : opportunity?.history[0]?.fields.accountId
  const account = accountId === undefined ? undefined : accounts.get(accountId)
  return account?.history.at(-1)?.fields.contractCurrency ?? organization.currency
}

/** The value of what is no field: what a thing is called elsewhere, or an end of its time. */
function plainText(formats: Formats, value: NonNullable<FieldValue>): string {
  if (typeof value !== 'object') return formats.date(String(value))
  if (Array.isArray(value) && value.every(isExternalReference)) {
    return formats.list(value.map(referenceText))
  }
  return formats.list(Object.values(value).map((part) => String(part)))
}

interface Context {
  readonly state: OrganizationState
  /** Of amounts. */
  readonly currency: string
  readonly formats: Formats
}

function valueText(context: Context, field: Field, value: FieldValue): string {
  const { state, formats, currency } = context
  if (value === null) return ''
  const plain = typeof value === 'object' ? '' : String(value)
  switch (field.type) {
    case 'money':
      return formats.money(Number(value), currency, { isExact: true })
    case 'hundredths':
      return formats.number(Number(value) / 100)
    case 'basisPoints':
      return formats.percent(Number(value) / 10_000, 2)
    case 'integer':
    case 'number':
      return formats.number(Number(value), MOST_DIGITS)
    case 'flag':
      return thingsText(formats.locale, { key: value ? 'things.true' : 'things.false', params: {} })
    case 'date':
    case 'day':
      return formats.date(typeof value === 'number' ? formatDay(value) : plain)
    case 'choice':
      return choiceText(formats.locale, field.choices!, plain)
    case 'choices': {
      const chosen = value as readonly string[]
      return formats.list(chosen.map((each) => choiceText(formats.locale, field.choices!, each)))
    }
    case 'language':
    case 'locale':
      return formats.language(plain)
    case 'languages':
      return formats.list((value as readonly string[]).map((tag) => formats.language(tag)))
    case 'texts':
      return formats.list(value as readonly string[])
    case 'reference':
      return nameOfId(state, field.to as ThingKind, plain) ?? plain
    case 'record':
      return formats.list(partsText(context, field, value as ValueRecord))
    case 'records':
      return formats.list(
        (value as readonly ValueRecord[]).map((item) => itemText(context, field, item)),
      )
    default:
      return plain
  }
}

/** A choice in words; one that this version does not know stays as it is. */
function choiceText(locale: Locale, name: VocabularyName, choice: string): string {
  const words: Readonly<Record<string, Words>> = VOCABULARY_WORDS[name].values
  return Object.hasOwn(words, choice) ? words[choice]![locale] : choice
}

/** A record of a list: its title, and the rest of it in parentheses. */
function itemText(context: Context, field: Field, item: ValueRecord): string {
  const title = Object.entries(field.fields!).find(([, { type }]) => type === 'text')?.[0]
  const parts = partsText(context, field, item, title)
  const name = title === undefined ? '' : String(item[title] ?? '')
  if (parts.length === 0) return name
  return `${name} (${parts.join(', ')})`.trim()
}

/** The fields of a record that are given, each with what it is called. */
function partsText(
  context: Context,
  { fields, words }: Field,
  record: ValueRecord,
  apart?: string,
): readonly string[] {
  return Object.entries(fields!).flatMap(([name, field]) => {
    const value = record[name] ?? null
    if (value === null || name === apart) return []
    const label = words!.fields[name]![context.formats.locale]
    return [`${label}: ${valueText(context, field, value)}`]
  })
}
