import {
  differenceOf,
  type Fact,
  type Field,
  fieldLabel,
  type FieldValue,
  fieldText,
  formatDay,
  KINDS,
  isFactKind,
  labelIn,
  type Locale,
  type OrganizationState,
  type TextChange,
  type ThingChange,
  type ThingDifference,
} from '@postscale/domain'
import type { WorkedOut } from './work-out.js'

type Action = ThingDifference['action']

const SIGNS: Readonly<Record<Action, string>> = {
  CREATED: '+',
  CHANGED: '~',
  ENDED: '~',
  REOPENED: '~',
  REMOVED: '-',
}
const SAID: Readonly<Record<Action, string>> = {
  CREATED: 'new',
  CHANGED: 'changed',
  ENDED: 'ended',
  REOPENED: 'living again',
  REMOVED: 'taken out, as if it had never been',
}

/** Changes of texts in words: a line a thing, and below it a line for each field that differs. */
export function describeChanges(worked: WorkedOut, locale: Locale): readonly string[] {
  return worked.changes.flatMap((change) =>
    isFactKind(change.kind)
      ? factLines(worked.after, change, locale)
      : thingLines(worked, change, locale),
  )
}

/** How many things and facts become what: `2 new, 1 changed`. */
export function countChanges(changes: readonly TextChange[]): string {
  const actions = changes.map(actionOf)
  const counts = (Object.keys(SAID) as readonly Action[]).map((action) => {
    const count = actions.filter((each) => each === action).length
    return count === 0 ? [] : [`${count} ${action === 'REMOVED' ? 'taken out' : SAID[action]}`]
  })
  return counts.flat().join(', ')
}

function actionOf(change: TextChange): Action {
  if (!isFactKind(change.kind)) return differenceOf(toThingChange(change), () => '').action
  if (change.before === null) return 'CREATED'
  return change.after === null ? 'REMOVED' : 'CHANGED'
}

function toThingChange({ kind, id, before, after }: TextChange): ThingChange {
  return { kind, id, before, after } as ThingChange
}

function thingLines(
  { before, after }: WorkedOut,
  change: TextChange,
  locale: Locale,
): readonly string[] {
  const state = change.after === null ? before : after
  const difference = differenceOf(toThingChange(change), (kind, record) =>
    labelIn(state, locale, kind, record),
  )
  const { action, label, kind, id } = difference
  const head = headLine(change, action, label, locale)
  // All of what is new is in the file.
  if (action === 'CREATED') return [head]
  const texts = (of: OrganizationState, field: string, value: FieldValue) =>
    fieldText(of, locale, { kind, id }, field, value) || '—'
  const fields = difference.fields.map(({ field, from, before: was, after: is }) => {
    const since = from === null ? '' : ` from ${from}`
    const said = `${texts(before, field, was)} → ${texts(after, field, is)}`
    return `    ${fieldLabel(locale, kind, field)}${since}: ${said}`
  })
  // A history may be told otherwise though no day differs: what holds until when is recorded as well.
  const isSilent = fields.length === 0 && action === 'CHANGED'
  return [head, ...(isSilent ? ['    only its recorded history differs'] : fields)]
}

/** A fact is known by whose it is, its day and its source. */
function factLines(
  state: OrganizationState,
  change: TextChange,
  locale: Locale,
): readonly string[] {
  const { kind, id, before, after } = change
  const [was, is] = [valuesOf(before), valuesOf(after)]
  const { source, day } = (after ?? before) as Fact
  const text = (field: string, value: FieldValue | undefined) =>
    fieldText(state, locale, { kind, id }, field, value ?? null) || '—'
  const fields = Object.entries<Field>(KINDS[kind].fields)
  const named = fields
    .filter(([name, { to }]) => to !== undefined && (is[name] ?? was[name]) != null)
    .map(([name]) => text(name, is[name] ?? was[name]))
  const label = [...named, formatDay(day), source].join(', ')
  const head = headLine(change, actionOf(change), label, locale)
  if (before === null || after === null) return [head]
  const differing = fields.filter(([name]) => is[name] !== was[name])
  return [
    head,
    ...differing.map(([name]) => {
      const said = `${text(name, was[name])} → ${text(name, is[name])}`
      return `    ${fieldLabel(locale, kind, name)}: ${said}`
    }),
  ]
}

function valuesOf(record: TextChange['after']): Readonly<Record<string, FieldValue>> {
  return (record ?? {}) as unknown as Readonly<Record<string, FieldValue>>
}

function headLine(
  { kind, place }: TextChange,
  action: Action,
  label: string,
  locale: Locale,
): string {
  const noun = KINDS[kind].words.noun[locale].one
  const at = place === null ? '' : ` (${place.file}:${place.line})`
  return `${SIGNS[action]} ${noun} “${label}” ${SAID[action]}${at}`
}
