import { type EntityKind, entityKinds } from '@postscale/schema/entities'
import { changeInputs } from '@/generated/things/change-inputs'
import { type ListedKind, listedKinds, type Thing } from '@/things/thing'
import { actFields, type ChangeName } from './act-field'
import { kindOfChange } from '@/plans/kind-of-change'

/** What can be done to a thing of a kind. */
interface ActsOfKind {
  /** What makes one; null for what only comes of another thing. */
  readonly create: ChangeName | null
  /** What changes it: its fields, where it belongs. */
  readonly own: readonly ChangeName[]
  /** What is added to it: a renewal of an account, a leave of a person. */
  readonly related: readonly ChangeName[]
  readonly end: ChangeName | null
  readonly reopen: ChangeName | null
}

/** What makes a stretch of time of a kind. */
const BEGINNINGS: Readonly<Record<string, ChangeName>> = {
  coverage: 'coverAccount',
  leave: 'recordLeave',
  occupancy: 'fillPosition',
}

/** The kinds of which a field names one. */
const SUBJECTS: Readonly<Record<string, readonly EntityKind[]>> = { subject: ['account', 'team'] }

const names = Object.keys(changeInputs) as readonly ChangeName[]

/** The changes that the app offers for a kind. What creates or updates as need be is for other systems. */
export function actsOf(kind: EntityKind): ActsOfKind {
  const { changes, otherChanges } = entityKinds[kind]
  const known = (name: string | undefined): ChangeName | null =>
    name !== undefined && name in changeInputs ? (name as ChangeName) : null
  const create = known(changes.create ?? changes.record ?? BEGINNINGS[kind])
  const own = [changes.update, ...otherChanges]
    .flatMap((name) => known(name) ?? [])
    .filter((name) => name !== create)
  return {
    create,
    own,
    related: names.filter((name) => !own.includes(name) && isAbout(name, kind)),
    end: known(changes.end),
    reopen: known(changes.reopen),
  }
}

/** Whether a change of a kind is of a thing with such values. */
export function isTakenBy(kind: EntityKind, change: ChangeName, thing: Thing): boolean {
  const where = entityKinds[kind].changesWhere[change] ?? {}
  return Object.entries(where).every(([field, value]) => thing[field] === value)
}

/** The kinds of which an act can be about one that is there. */
export function subjectsOf(change: ChangeName): readonly ListedKind[] {
  return listedKinds.filter((kind) => {
    const { own, related, end, reopen } = actsOf(kind)
    return [...own, ...related, end, reopen].includes(change)
  })
}

/** Whether a change of another kind has to be told one of this kind. */
function isAbout(change: ChangeName, kind: EntityKind): boolean {
  const of = kindOfChange(change)
  if (of === null || of === kind || change === entityKinds[of].changes.upsert) return false
  const isNew =
    change === entityKinds[of].changes.create || change === entityKinds[of].changes.record
  const isPeriod = entityKinds[of].shape === 'period'
  const fields = actFields(change)
  // A stretch of time that is there already is changed where it is listed.
  if (!(isNew || isPeriod) || fields.some(({ name }) => name.endsWith('Id'))) return false
  return fields.some(
    ({ required, to, type }) =>
      required && (type === 'reference' ? to === kind : SUBJECTS[type]?.includes(kind)),
  )
}
