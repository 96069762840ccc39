import { entityKinds } from '@postscale/schema/entities'
import { useState } from 'react'
import type { ChangeInput } from '@/generated/graphql'
import type { ListedKind, Thing } from '../thing'

/** Values that are typed in a grid and not applied yet, by the things' ids and the fields' names. */
type Edits = ReadonlyMap<string, Readonly<Record<string, unknown>>>

/** What is typed in the cells of a grid before it is previewed. */
export interface PendingEdits {
  /** How many cells are typed. */
  readonly count: number
  readonly valueOf: (thing: Thing, field: string) => unknown
  readonly edit: (thing: Pick<Thing, 'id'>, field: string, value: unknown) => void
  readonly discard: () => void
  /** One change a thing, all from a day. */
  readonly changes: (effective: string) => readonly ChangeInput[]
}

export function usePendingEdits(kind: ListedKind): PendingEdits {
  const [edits, setEdits] = useState<Edits>(new Map())
  const update = entityKinds[kind].changes.update
  const counts = [...edits.values()].map((values) => Object.keys(values).length)
  return {
    count: counts.reduce((sum, count) => sum + count, 0),
    valueOf: (thing, field) => edits.get(thing.id)?.[field],
    edit: ({ id }, field, value) =>
      setEdits((before) => new Map([...before, [id, { ...before.get(id), [field]: value }]])),
    discard: () => setEdits(new Map()),
    changes: (effective) =>
      update === undefined
        ? []
        : [...edits].map(
            ([id, values]) =>
              ({ [update]: { [kind]: { id }, ...values, effective } }) as unknown as ChangeInput,
          ),
  }
}
