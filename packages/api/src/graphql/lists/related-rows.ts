import type { EntityKind } from '@postscale/domain'
import type { ThingRef } from '../external-reference.js'
import { decodeReference } from '../relay/global-id.js'
import { listed } from './listed-kinds.js'
import { rowOfRef } from './row-of-ref.js'
import type { Things } from './things.js'

type Path = readonly string[]
type Given = Readonly<Record<string, unknown>>

/** The rows of what is named by ids or references; null when neither is given. */
export function namedRows(things: Things, given: Given, path: Path): ReadonlySet<number> | null {
  const { kind, view } = things
  const [ids, refs] = [given['ids'], given['refs']] as [
    readonly string[] | null | undefined,
    readonly ThingRef[] | null | undefined,
  ]
  if (ids == null && refs == null) return null
  const { type } = listed(kind).words
  const byId = (ids ?? []).map((id, index) =>
    things.rowOfId(decodeReference(type, id, [...path, 'ids', index])),
  )
  const byRef = (refs ?? []).map((ref, index) =>
    rowOfRef(view, kind as EntityKind, ref, [...path, 'refs', index]),
  )
  return new Set([...byId, ...byRef])
}

/** The rows of what a relation names; with a team, if so asked, those of the teams below it. */
export function relatedRows(things: Things, given: Given, path: Path): ReadonlySet<number> | null {
  const rows = namedRows(things, given, path)
  if (rows === null || things.kind !== 'team' || given['withBranch'] === false) return rows
  const { view } = things
  const teams = [...rows].filter((row) => row !== -1).map((row) => view.state.teams.byId.at(row))
  return new Set(teams.flatMap((id) => [...view.branch(id)]).map((id) => things.rowOfId(id)))
}
