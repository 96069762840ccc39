import { upsertName } from '../entities/entity.js'
import type { Fields } from '../entities/fields/index.js'
import { KIND_NAMES, KINDS } from '../entities/registry.js'
import type { NamingChange } from '../plans/change.js'
import type { Sensitive } from './hidden.js'

/** The sensitive fields that each change of a plan can say. */
const SAID: ReadonlyMap<string, readonly (readonly [field: string, sensitive: Sensitive])[]> =
  new Map(
    KIND_NAMES.flatMap((kind) => {
      const { fields, ...entity }: { readonly fields: Fields; readonly changes?: object } =
        KINDS[kind]
      const said = Object.entries(fields).flatMap(([name, { sensitive }]) =>
        sensitive === undefined ? [] : [[name, sensitive] as const],
      )
      const types = [...Object.values<string>({ ...entity.changes }), upsertName(kind)]
      return said.length === 0 ? [] : types.map((type) => [type, said] as const)
    }),
  )

/** Whether a change of a plan says something that may not be seen. A record that is given whole says all that there is. */
export function saysHidden(change: NamingChange, hidden: readonly Sensitive[]): boolean {
  if (hidden.length === 0) return false
  if (change.type === 'restore') return change.record != null
  return hiddenNames(change, hidden).some((name) => Object.hasOwn(change, name))
}

/** A change of a plan without what may not be seen; it is for reading, and says less than the change does. */
export function guardedCommand(change: NamingChange, hidden: readonly Sensitive[]): NamingChange {
  if (!saysHidden(change, hidden)) return change
  const names = change.type === 'restore' ? ['record'] : hiddenNames(change, hidden)
  const said = Object.entries(change).filter(([name]) => !names.includes(name))
  return Object.fromEntries(said) as unknown as NamingChange
}

function hiddenNames({ type }: NamingChange, hidden: readonly Sensitive[]): readonly string[] {
  const said = SAID.get(type) ?? []
  return said.filter(([, sensitive]) => hidden.includes(sensitive)).map(([name]) => name)
}
