import {
  draftState,
  FACTS,
  parseFactId,
  type Change,
  type FactKindName,
  type OrganizationState,
  type Records,
  type Restore,
  type ThingKind,
} from '@postscale/domain'
import { findFacts, type AskedFact } from '../time-series/find-facts.js'
import type { Reader } from '../database/reader.js'

type Found = NonNullable<Restore['record']> | null

/** A restore, and its place in the plan. */
interface Placed {
  readonly place: number
  readonly restore: Restore
  readonly revision: number
}

/**
 * Looks up what a plan's restores set things back to, which deciding does not read: a statement for the
 * things, and one for each kind of fact. A restore to a revision that there is not stays as it is; it
 * will be refused.
 *
 * @param reader in the writing transaction, or of any when nothing is written.
 * @param state what the plan is decided on.
 */
export async function resolveRestores(
  reader: Reader,
  state: OrganizationState | null,
  changes: readonly Change[],
): Promise<readonly Change[]> {
  const placed = changes.flatMap((restore, place): Placed[] =>
    restore.type === 'restore' && state !== null && isRevisionOf(state, restore.revision)
      ? [{ place, restore, revision: restore.revision }]
      : [],
  )
  if (placed.length === 0 || state === null) return changes
  const { id } = state.organization
  const isFact = ({ restore: { kind } }: Placed) => Object.hasOwn(FACTS, kind)
  const things = await formerThings(
    reader,
    state,
    placed.filter((each) => !isFact(each)),
  )
  const facts = await formerFacts(reader, id, placed.filter(isFact))
  const found = new Map([...things, ...facts])
  return changes.map((change, place) => {
    const record = found.get(place)
    return change.type === 'restore' && record !== undefined ? { ...change, record } : change
  })
}

function isRevisionOf(state: OrganizationState, revision: number | null): revision is number {
  if (revision === null || !Number.isInteger(revision)) return false
  return revision >= 1 && revision <= state.revision
}

/** A thing was, at a revision, what the first plan after it found; without one, what it is. */
async function formerThings(
  reader: Reader,
  state: OrganizationState,
  placed: readonly Placed[],
): Promise<ReadonlyMap<number, Found>> {
  const found = new Map<number, Found>()
  if (placed.length === 0) return found
  const draft = draftState(state)
  for (const { place, restore } of placed) {
    found.set(place, draft.record(restore.kind as ThingKind, restore.id))
  }
  const { rows } = await reader.query<{ place: number; before: Records[ThingKind] | null }>(
    FORMER_THINGS,
    [
      state.organization.id,
      placed.map(({ place }) => place),
      placed.map(({ restore }) => restore.kind),
      placed.map(({ restore }) => restore.id),
      placed.map(({ revision }) => revision),
    ],
  )
  for (const { place, before } of rows) found.set(place, before)
  return found
}

const FORMER_THINGS = `
  SELECT g.place, c."before"
  FROM unnest($2::int[], $3::text[], $4::text[], $5::int[]) AS g (place, kind, id, revision)
  CROSS JOIN LATERAL (
    SELECT a."before" FROM audit_change a
    WHERE a."organizationId" = $1 AND a.kind = g.kind AND a."thingId" = g.id
      AND a.revision > g.revision
    ORDER BY a.revision, a.seq LIMIT 1
  ) c`

async function formerFacts(
  reader: Reader,
  organizationId: string,
  placed: readonly Placed[],
): Promise<ReadonlyMap<number, Found>> {
  const asked = placed.flatMap(
    ({ place, restore, revision }): (AskedFact & { place: number })[] => {
      const key = parseFactId(restore.kind as FactKindName, restore.id)
      return key === null ? [] : [{ place, key, revision }]
    },
  )
  const facts = await findFacts(reader, organizationId, asked)
  // What is no id of a fact is refused where it is decided.
  return new Map([
    ...placed.map(({ place }): readonly [number, Found] => [place, null]),
    ...asked.map(({ place }, index): readonly [number, Found] => [
      place,
      facts[index]?.fact ?? null,
    ]),
  ])
}
