import { formatsFor } from '../messages/formats.js'
import type { Locale } from '../messages/locale.js'
import { thingsMessages as en } from '../messages/en/things.js'
import { thingsMessages as es } from '../messages/es/things.js'
import type { Message } from '../messages/message.js'
import { thingsMessages as pt } from '../messages/pt/things.js'
import { writerOf } from '../messages/writer-of.js'
import type { OrganizationState } from '../state/organization-state.js'
import type { ThingKind } from '../state/records.js'
import { nameOfId } from './label-in.js'
import type { FieldValue, TitledItem } from './thing-difference.js'

const MONEY = new Set(['acv', 'amount', 'budgetedCost', 'loadedCost'])
const HUNDREDTHS = new Set(['fte', 'loadWeight'])
const BASIS_POINTS = new Set(['grossMargin'])
const REFERENCES: Readonly<Record<string, ThingKind>> = {
  accountId: 'account',
  ownerPositionId: 'position',
  parentId: 'team',
  personId: 'person',
  positionId: 'position',
  reportsToId: 'position',
  roleId: 'role',
  teamId: 'team',
}
/** Fields whose values are codes with a name in every language, and the vocabulary they are of. */
const VOCABULARIES: Readonly<Record<string, string>> = {
  complexity: 'complexity',
  family: 'roleFamily',
  kind: 'teamKind',
  layer: 'layer',
  productComplexity: 'complexity',
  responsibility: 'responsibility',
  segment: 'segment',
  segments: 'segment',
  tier: 'tier',
}
const thingsText = writerOf({ en, es, pt })

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** A field's value for people: names for ids and codes, formatted money, shares and dates. */
export function fieldText(
  state: OrganizationState,
  locale: Locale,
  field: string,
  value: FieldValue,
): string {
  const formats = formatsFor(locale)
  if (value === null) return ''
  if (typeof value === 'number') {
    if (MONEY.has(field)) return formats.money(value, state.organization.currency)
    if (HUNDREDTHS.has(field)) return formats.number(value / 100)
    return BASIS_POINTS.has(field) ? formats.percent(value / 10_000) : formats.number(value)
  }
  if (typeof value === 'boolean') return thingsText(locale, { key: `things.${value}`, params: {} })
  if (typeof value !== 'string') {
    if (!isList(value)) return formats.list(Object.values(value).filter((text) => text !== null))
    return formats.list(value.map((item) => itemText(state, locale, field, item)))
  }
  const target = REFERENCES[field]
  if (target !== undefined) return nameOfId(state, target, value) ?? value
  if (DATE.test(value)) return formats.date(value)
  const vocabulary = VOCABULARIES[field]
  if (vocabulary === undefined) return value
  const key = `things.${vocabulary}.${value}`
  const text = thingsText(locale, { key, params: {} } as Message<keyof typeof en>)
  return text === key ? value : text
}

/** An item of a list: a text, or an object with a title, such as a milestone. */
function itemText(
  state: OrganizationState,
  locale: Locale,
  field: string,
  item: string | TitledItem,
): string {
  return typeof item === 'string' ? fieldText(state, locale, field, item) : item.title
}

function isList(value: object): value is readonly (string | TitledItem)[] {
  return Array.isArray(value)
}
