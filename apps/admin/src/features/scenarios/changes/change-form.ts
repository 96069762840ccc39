import { type EntityField, entityKinds, type EntityKind } from '@postscale/schema/entities'

/** A change as the API tells and takes it: one entry, of its type. */
type ChangeJson = Readonly<Record<string, unknown>>

/** One field that a form of a change can show. */
export interface FormField {
  /** As the change calls it. */
  readonly name: string
  /** As its kind calls it. */
  readonly key: string
  readonly field: EntityField
  /** Whether the change may leave it out. */
  readonly optional: boolean
}

/** What a change says, and which of it a form can show. */
export interface ChangeForm {
  readonly type: string
  readonly kind: EntityKind
  readonly values: ChangeJson
  readonly fields: readonly FormField[]
}

/** Types of fields that a form can show. The others stay as the change has them. */
const SHOWN = new Set([
  'basisPoints',
  'choice',
  'currency',
  'date',
  'email',
  'flag',
  'hundredths',
  'integer',
  'language',
  'money',
  'number',
  'reference',
  'text',
  'timeZone',
])

/** How a change can be edited; null for one that is of no kind, such as what sets a thing back. */
export function changeForm(change: ChangeJson): ChangeForm | null {
  const [entry] = Object.entries(change)
  if (entry === undefined) return null
  const [type, given] = entry
  const kind = kindOf(type)
  if (kind === null) return null
  const values = given as ChangeJson
  const fields = fieldsOf(type, kind, values)
  return fields.length === 0 && !('effective' in values) ? null : { type, kind, values, fields }
}

/** The change with other values. */
export function changeOf({ type }: ChangeForm, values: ChangeJson): ChangeJson {
  return { [type]: values }
}

function kindOf(type: string): EntityKind | null {
  const kinds = Object.entries(entityKinds)
  const found = kinds.find(([, { changes, otherChanges }]) =>
    [...Object.values(changes), ...otherChanges].includes(type),
  )
  return (found?.[0] as EntityKind | undefined) ?? null
}

function fieldsOf(type: string, kind: EntityKind, values: ChangeJson): readonly FormField[] {
  const { shape, changes, fields } = entityKinds[kind]
  const setters = settersOf(type, changes)
  return Object.entries(fields).flatMap(([key, field]) => {
    const name = field.to === undefined ? key : (field.as ?? key)
    // Only a kind with versions has changes that say all that they can set.
    const isSet = shape === 'entity' && (setters === null || setters.includes(field.setBy))
    if (!SHOWN.has(field.type) || !(name in values || isSet)) return []
    const optional = type === changes.create ? field.presence !== 'required' : isSet
    return [{ name, key, field, optional }]
  })
}

/** By what the fields of a change are set; null where it may set all. */
function settersOf(
  type: string,
  { create, update, reopen, upsert }: (typeof entityKinds)[EntityKind]['changes'],
): readonly string[] | null {
  if (type === create || type === upsert || type === reopen) return null
  return [type === update ? 'update' : type]
}
