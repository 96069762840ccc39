import {
  draftState,
  type Field,
  identifyingTexts,
  KINDS,
  type OrganizationState,
  type Records,
  type Subject,
} from '@postscale/domain'
import type pg from 'pg'
import { namesOfUser } from './user-rows.js'

type Kept = Records['person'] | Records['stakeholder']

/**
 * Everything that somebody is or was called in an organization, each once: in what is recorded of them, in what was
 * before it was corrected, in scenarios, and in what they did.
 */
export async function namesOfSubject(
  client: pg.ClientBase | pg.Pool,
  state: OrganizationState,
  subject: Subject,
): Promise<readonly string[]> {
  const { id } = state.organization
  const { kind } = subject
  if (kind === 'user') return namesOfUser(client, id, subject.id)
  const present = draftState(state).record(kind, subject.id)
  const { rows } = await client.query<{ record: Kept }>(FORMER, [id, kind, subject.id])
  const records = [...(present === null ? [] : [present]), ...rows.map(({ record }) => record)]
  const said = await client.query<{ change: Readonly<Record<string, unknown>> }>(SAID, [
    id,
    subject.id,
  ])
  const fields = Object.entries<Field>(KINDS[kind].fields)
  const names = fields.filter(([, { identifying }]) => identifying === true).map(([name]) => name)
  const planned = said.rows.flatMap(({ change }) => names.map((name) => change[name]))
  const texts = [...records.flatMap((record) => identifyingTexts(kind, record)), ...planned]
  return [...new Set(texts.filter((text): text is string => typeof text === 'string'))]
}

const FORMER = `
  SELECT r.record FROM audit_change c, LATERAL (VALUES (c."before"), (c."after")) AS r (record)
  WHERE c."organizationId" = $1 AND c.kind = $2 AND c."thingId" = $3 AND r.record IS NOT NULL`

const SAID = `
  SELECT change FROM scenario_change WHERE "organizationId" = $1 AND change ->> 'id' = $2`

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
