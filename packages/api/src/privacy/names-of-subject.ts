import {
  draftState,
  type Field,
  identifyingTexts,
  KINDS,
  type OrganizationState,
  type Records,
  type Subject,
  type SubjectKind,
} from '@postscale/domain'
import type pg from 'pg'
import { namesOfUsers } from './user-rows.js'

type Kept = Records['person'] | Records['stakeholder']

/** What subjects are called, by their kind and id. */
type Names = ReadonlyMap<string, readonly string[]>

/**
 * Everything that somebody is or was called in an organization, each once: in what is recorded of them, in what was
 * before it was corrected, in scenarios, and in what they did.
 */
export async function namesOfSubject(
  client: pg.ClientBase | pg.Pool,
  state: OrganizationState,
  subject: Subject,
): Promise<readonly string[]> {
  return (await namesOfSubjects(client, state, [subject]))(subject)
}

/** The same of several at once. */
export async function namesOfSubjects(
  client: pg.ClientBase | pg.Pool,
  state: OrganizationState,
  subjects: readonly Subject[],
): Promise<(subject: Subject) => readonly string[]> {
  const idsOf = (kind: SubjectKind) =>
    subjects.filter((each) => each.kind === kind).map(({ id }) => id)
  const names: Readonly<Record<SubjectKind, Names>> = {
    person: await recordedNames(client, state, 'person', idsOf('person')),
    stakeholder: await recordedNames(client, state, 'stakeholder', idsOf('stakeholder')),
    user: await namesOfUsers(client, state.organization.id, idsOf('user')),
  }
  return ({ kind, id }) => [...new Set(names[kind].get(id))]
}

async function recordedNames(
  client: pg.ClientBase | pg.Pool,
  state: OrganizationState,
  kind: 'person' | 'stakeholder',
  ids: readonly string[],
): Promise<Names> {
  if (ids.length === 0) return new Map()
  const { id: organizationId } = state.organization
  const draft = draftState(state)
  const former = await client.query<{ id: string; record: Kept }>(FORMER, [
    organizationId,
    kind,
    ids,
  ])
  const said = await client.query<{ change: Readonly<Record<string, unknown>> }>(SAID, [
    organizationId,
    ids,
  ])
  const fields = Object.entries<Field>(KINDS[kind].fields)
  const identifying = fields.filter((field) => field[1].identifying === true).map(([name]) => name)
  const names = new Map(
    ids.map((id) => {
      const present = draft.record(kind, id)
      return [id, present === null ? [] : [...identifyingTexts(kind, present)]] as const
    }),
  )
  for (const { id, record } of former.rows) names.get(id)?.push(...identifyingTexts(kind, record))
  for (const { change } of said.rows) {
    const texts = identifying.map((name) => change[name])
    names.get(String(change['id']))?.push(...texts.filter((text) => typeof text === 'string'))
  }
  return names
}

const FORMER = `
  SELECT c."thingId" AS id, r.record
  FROM audit_change c, LATERAL (VALUES (c."before"), (c."after")) AS r (record)
  WHERE c."organizationId" = $1 AND c.kind = $2 AND c."thingId" = ANY($3::text[]) AND r.record IS NOT NULL`

const SAID = `
  SELECT change FROM scenario_change WHERE "organizationId" = $1 AND change ->> 'id' = ANY($2::text[])`

/** How many other people and customers' people have or had each of some names; those that nobody has are left out. */
export async function othersNamed(
  client: pg.ClientBase | pg.Pool,
  { organization }: OrganizationState,
  subject: Subject,
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ name: string; count: number }>(OTHERS, [
    organization.id,
    names,
    subject.id,
  ])
  return new Map(rows.map(({ name, count }) => [name, count]))
}

const OTHERS = `
  SELECT name, count(DISTINCT id)::int AS count FROM (
    SELECT id, name FROM person_version WHERE "organizationId" = $1
    UNION ALL SELECT id, name FROM stakeholder_version WHERE "organizationId" = $1
  ) v
  WHERE name = ANY($2::text[]) AND id::text <> $3 GROUP BY name`
