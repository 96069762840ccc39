import {
  draftState,
  FACTS,
  formatDay,
  formatEnd,
  type Field,
  KINDS,
  type OrganizationState,
  type Subject,
  THING_KINDS,
  type ThingKind,
} from '@postscale/domain'
import type pg from 'pg'
import { quoteIdentifier } from '../database/insert-rows.js'
import { historyOf, tableOf } from '../store/store-columns.js'
import type { NamingText } from './texts-naming.js'

/** Everything that is held of somebody in an organization, as plain JSON. */
export interface PersonalData {
  readonly subject: Subject
  readonly names: readonly string[]
  /** Their record, and what refers to them, in all versions. */
  readonly records: readonly object[]
  /** Dated observations that refer to them. */
  readonly facts: readonly object[]
  /** The texts that name them. */
  readonly texts: readonly NamingText[]
  /** The plans that changed their record, or that they applied. */
  readonly plans: readonly object[]
  /** As what they could enter; null for who is no user. */
  readonly user: object | null
}

/** What is held of somebody beside the texts that name them. */
export async function personalData(
  pool: pg.Pool,
  state: OrganizationState,
  subject: Subject,
  names: readonly string[],
  texts: readonly NamingText[],
): Promise<PersonalData> {
  const { id } = state.organization
  const isUser = subject.kind === 'user'
  const plans = await pool.query<object>(isUser ? PLANS_BY : PLANS_ABOUT, [id, subject.id])
  const user = isUser ? await pool.query<object>(USER, [id, subject.id]) : null
  return {
    subject,
    names,
    records: await records(pool, state, subject),
    facts: await facts(pool, id, subject),
    texts,
    plans: plans.rows,
    user: user?.rows[0] ?? null,
  }
}

/** The fields of a kind that can refer to somebody. */
function referencesTo(kind: keyof typeof KINDS, subject: Subject): readonly string[] {
  const fields = Object.entries<Field>(KINDS[kind].fields)
  return fields.filter(([, { to }]) => to === subject.kind).map(([name]) => quoteIdentifier(name))
}

async function records(pool: pg.Pool, state: OrganizationState, subject: Subject) {
  const draft = draftState(state)
  const found: object[] = []
  const tell = (kind: ThingKind, id: string) => {
    const record = draft.record(kind, id)
    if (record !== null) found.push({ kind, record: told(record) })
  }
  if (subject.kind !== 'user') tell(subject.kind, subject.id)
  for (const kind of THING_KINDS) {
    const names = referencesTo(kind, subject)
    if (names.length === 0) continue
    const { table, key } = historyOf(kind)
    const { rows } = await pool.query<{ id: string }>(
      `SELECT DISTINCT ${quoteIdentifier(key)}::text AS id FROM ${quoteIdentifier(table)}
       WHERE "organizationId" = $1 AND (${names.map((name) => `${name} = $2`).join(' OR ')})`,
      [state.organization.id, subject.id],
    )
    for (const { id } of rows) tell(kind, id)
  }
  return found
}

/** A record as others read it: days as dates. */
function told(record: object): object {
  const { from, to, history, ...rest } = record as Partial<{
    from: number
    to: number
    history: readonly { from: number; to: number; fields: object }[]
  }>
  const period = from === undefined || to === undefined ? {} : daysOf(from, to)
  const versions = history?.map(({ fields, ...days }) => ({
    ...daysOf(days.from, days.to),
    ...fields,
  }))
  return { ...rest, ...period, ...(versions !== undefined && { versions }) }
}

function daysOf(from: number, to: number) {
  return { validFrom: formatDay(from), validTo: formatEnd(to) }
}

async function facts(pool: pg.Pool, organizationId: string, subject: Subject) {
  const found: object[] = []
  for (const { kind } of Object.values(FACTS)) {
    const names = referencesTo(kind, subject)
    if (names.length === 0) continue
    const { rows } = await pool.query<{ fact: object }>(
      `SELECT to_jsonb(f) - 'organizationId' AS fact FROM ${quoteIdentifier(tableOf(kind))} f
       WHERE "organizationId" = $1 AND (${names.map((name) => `${name} = $2`).join(' OR ')})`,
      [organizationId, subject.id],
    )
    found.push(...rows.map(({ fact }) => ({ kind, fact })))
  }
  return found
}

const PLAN = `e.revision, e.at, e."actorName" AS by, e.title, e.reason`

const PLANS_ABOUT = `
  SELECT ${PLAN} FROM audit_entry e
  WHERE e."organizationId" = $1 AND e.revision IN (
    SELECT c.revision FROM audit_change c WHERE c."organizationId" = $1 AND c."thingId" = $2)
  ORDER BY e.revision`

const PLANS_BY = `
  SELECT ${PLAN} FROM audit_entry e
  WHERE e."organizationId" = $1 AND e."actorId" = $2 ORDER BY e.revision`

/** How they sign in elsewhere is no matter of this organization. */
const USER = `
  SELECT u.name, u.email, m.role, m."createdAt" AS "memberSince", m."deactivatedAt"
  FROM membership m JOIN app_user u ON u.id = m."userId"
  WHERE m."organizationId" = $1 AND u.id = $2`
