import type { EntityKind } from '@postscale/schema/entities'
import { type ActField, actFields, type ChangeName, inputsOf } from '@/acts/act-field'
import { kindOfChange } from '@/plans/kind-of-change'
import type { ActValues } from '@/acts/act-form'

/** A change as the API tells and takes it: one entry, of its type. */
type ChangeJson = Readonly<Record<string, unknown>>

/** What a change says, and what it may say. */
export interface ChangeForm {
  readonly type: ChangeName
  readonly kind: EntityKind
  readonly values: ActValues
  readonly fields: readonly ActField[]
}

/** How a change can be edited; null for one that is of no kind, such as what sets a thing back. */
export function changeForm(change: ChangeJson): ChangeForm | null {
  const [entry] = Object.entries(change)
  if (entry === undefined) return null
  const [type, given] = entry
  const kind = kindOfChange(type)
  if (kind === null) return null
  const known = type as ChangeName
  // What the change is of stays what it is: another thing's change is another change.
  const fields = actFields(known).filter(
    ({ name, to, key, type: of }) =>
      of !== 'unknown' &&
      of !== 'policyValue' &&
      !name.endsWith('Id') &&
      !(key === null && to === kind),
  )
  const isDated = inputsOf(known).some(({ name }) => name === 'effective')
  return fields.length === 0 && !isDated
    ? null
    : { type: known, kind, values: given as ActValues, fields }
}

/** The change with other values. */
export function changeOf({ type }: ChangeForm, values: ActValues): ChangeJson {
  return { [type]: values }
}
