import {
  type EntityField,
  type EntityKind,
  entityKinds,
  type EntityDescription,
  vocabularies,
  type Vocabulary,
} from '@postscale/schema/entities'
import { changeInputs, type ChangeInputField } from '@/generated/things/change-inputs'
import { kindOfChange } from '@/plans/kind-of-change'

/** A change by its name in `ChangeInput`. */
export type ChangeName = keyof typeof changeInputs

/** One field of a change that a form shows. */
export interface ActField {
  /** As the change calls it. */
  readonly name: string
  /** As its kind calls it; null for what belongs to the change alone. */
  readonly key: string | null
  /** How it is typed in: a type of the entity catalogue, or `target` for a position or a team. */
  readonly type: string
  readonly required: boolean
  readonly isList: boolean
  readonly choices?: Vocabulary
  /** The kind that it names. */
  readonly to?: EntityKind
  readonly record?: NonNullable<EntityField['record']>
  readonly max?: number
  /** What a thing has that is not told it, in the domain's units. */
  readonly otherwise?: unknown
}

/** What a change says of itself, not of the thing. */
const UNSHOWN = new Set(['id', 'ifUnchangedSince', 'externalReferences', 'effective'])

/** Whether a change says from when it holds. */
export function isDated(change: ChangeName): boolean {
  return inputsOf(change).some(({ name }) => name === 'effective')
}

export function inputsOf(change: ChangeName): readonly ChangeInputField[] {
  return changeInputs[change]
}

/** The fields of a change, those of its kind first, in their order. */
export function actFields(change: ChangeName): readonly ActField[] {
  const kind = kindOfChange(change)
  const described = kind === null ? [] : Object.entries(entityKinds[kind].fields)
  const keys = new Map(described.map(([key, field]) => [field.as ?? key, key]))
  const order = [...keys.keys()]
  const place = ({ name }: ChangeInputField): number =>
    order.includes(name) ? order.indexOf(name) : order.length
  return inputsOf(change)
    .filter(({ name }) => !UNSHOWN.has(name))
    .toSorted((one, other) => place(one) - place(other))
    .map((input) => actField(input, kind === null ? null : entityKinds[kind], keys.get(input.name)))
}

function actField(
  { name, type, isList = false, isRequired = false }: ChangeInputField,
  kind: EntityDescription | null,
  key: string | undefined,
): ActField {
  const field = key === undefined ? undefined : kind?.fields[key]
  const common = { name, key: key ?? null, required: isRequired, isList }
  if (field === undefined) return { ...common, ...shapeOf(name, type) }
  const { choices, to, record, max, otherwise } = field
  return {
    ...common,
    type: field.type,
    ...(choices !== undefined && { choices }),
    ...(to !== undefined && { to }),
    ...(record !== undefined && { record }),
    ...(max !== undefined && { max }),
    ...(otherwise !== undefined && { otherwise }),
  }
}

const LEAVES: Readonly<Record<string, string>> = {
  Boolean: 'flag',
  CoverageTargetInput: 'target',
  Date: 'date',
  Float: 'number',
  ID: 'text',
  Int: 'integer',
  MoneyInput: 'money',
  NonNegativeInt: 'integer',
  String: 'text',
  TicketVolumeSubjectInput: 'subject',
}

/** How a field that no kind describes is typed in, by its type of the contract. */
function shapeOf(name: string, type: string): Pick<ActField, 'choices' | 'to' | 'type'> {
  if (type === 'ThingRef' && isKind(name)) return { type: 'reference', to: name }
  const vocabulary = Object.entries(vocabularies).find(([, each]) => each.type === type)?.[0]
  if (vocabulary !== undefined) return { type: 'choice', choices: vocabulary as Vocabulary }
  return { type: LEAVES[type] ?? 'unknown' }
}

function isKind(name: string): name is EntityKind {
  return Object.hasOwn(entityKinds, name)
}
