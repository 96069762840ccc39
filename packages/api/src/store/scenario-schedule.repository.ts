import type { Message } from '@postscale/domain'
import type pg from 'pg'
import { AskedTogether } from './asked-together.js'
import type { Actor } from './audit-writer.js'
import { dayColumn } from './load-histories.js'
import type { ScenarioSchedule, ScheduleCheck } from './scenario-schedule.js'

type Client = pg.ClientBase | pg.Pool

interface ScheduleRow extends Pick<
  ScenarioSchedule,
  'appliedRevision' | 'at' | 'day' | 'organizationId' | 'scenarioId'
> {
  readonly actorKind: Actor['kind']
  readonly actorId: string
  readonly actorName: string
  readonly checkedAt: Date | null
  readonly checkedOn: number | null
  readonly checkedRevision: number | null
  readonly problems: readonly Message[]
}

/** The days on which scenarios are applied. The rows are the queue: what is due is read from them, and nowhere else. */
export class ScenarioScheduleRepository {
  readonly #pool: pg.Pool
  readonly #asked: AskedTogether<ScenarioSchedule>

  constructor(pool: pg.Pool) {
    this.#pool = pool
    const readAll = async (ids: readonly string[]) => {
      const { rows } = await pool.query<ScheduleRow>(`${SELECT} ${OF_SCENARIOS}`, [ids])
      return new Map(rows.map((row) => [keyOf(row), toSchedule(row)]))
    }
    this.#asked = new AskedTogether(readAll, organizationOf)
  }

  /** When a scenario is applied, or was; null where it is not scheduled. */
  async find(organizationId: string, scenarioId: string): Promise<ScenarioSchedule | null> {
    return this.#asked.read(keyOf({ organizationId, scenarioId }))
  }

  /** What is to come, of one organization or of all: one organization after the other, by day. */
  async coming(organizationId: string | null = null): Promise<readonly ScenarioSchedule[]> {
    const { rows } = await this.#pool.query<ScheduleRow>(`${SELECT} ${COMING}`, [organizationId])
    return rows.map(toSchedule)
  }

  /** Schedules a scenario that is locked, in place of the day that it had. */
  async put(
    client: Client,
    {
      organizationId,
      scenarioId,
      day,
      actor,
      at,
      check,
    }: Omit<ScenarioSchedule, 'appliedRevision'>,
  ): Promise<void> {
    await client.query(PUT, [
      organizationId,
      scenarioId,
      day,
      actor.kind,
      actor.id,
      actor.name,
      at,
      ...checkValues(check),
    ])
  }

  /** Keeps what was found, unless it was scheduled anew, taken off, applied or approved meanwhile. */
  async keepCheck(
    { organizationId, scenarioId, at, check: former }: ScenarioSchedule,
    check: ScheduleCheck,
  ): Promise<void> {
    const values = [organizationId, scenarioId, at, ...checkValues(check), former?.at ?? null]
    await this.#pool.query(KEEP_CHECK, values)
  }

  /**
   * Says in the plan's transaction that a scenario that is locked is applied on its day.
   *
   * @returns false when it was scheduled anew or taken off meanwhile.
   */
  async markApplied(
    client: Client,
    { organizationId, scenarioId, at }: ScenarioSchedule,
    revision: number,
  ): Promise<boolean> {
    const { rowCount } = await client.query(
      `UPDATE scenario_schedule SET "appliedRevision" = $4, problems = '[]'
       WHERE "organizationId" = $1 AND "scenarioId" = $2 AND at = $3 AND "appliedRevision" IS NULL`,
      [organizationId, scenarioId, at, revision],
    )
    return rowCount === 1
  }
}

/** Takes a scenario that is locked off the day on which it was to be applied. */
export async function takeOffSchedule(
  client: Client,
  organizationId: string,
  scenarioId: string,
): Promise<void> {
  await client.query(
    `DELETE FROM scenario_schedule
     WHERE "organizationId" = $1 AND "scenarioId" = $2 AND "appliedRevision" IS NULL`,
    [organizationId, scenarioId],
  )
}

/** Has a scenario that is locked looked at anew. */
export async function forgetScheduleCheck(
  client: Client,
  organizationId: string,
  scenarioId: string,
): Promise<void> {
  await client.query(
    `UPDATE scenario_schedule SET "checkedAt" = NULL, "checkedOn" = NULL, "checkedRevision" = NULL,
       problems = '[]'
     WHERE "organizationId" = $1 AND "scenarioId" = $2 AND "appliedRevision" IS NULL`,
    [organizationId, scenarioId],
  )
}

function keyOf({
  organizationId,
  scenarioId,
}: Pick<ScenarioSchedule, 'organizationId' | 'scenarioId'>): string {
  return `${organizationId} ${scenarioId}`
}

function organizationOf(key: string): string {
  return key.split(' ', 1)[0] ?? ''
}

function checkValues(check: ScheduleCheck | null): readonly unknown[] {
  if (check === null) return [null, null, null, '[]']
  return [check.at, check.on, check.revision, JSON.stringify(check.problems)]
}

function toSchedule(row: ScheduleRow): ScenarioSchedule {
  const { organizationId, scenarioId, day, at, appliedRevision } = row
  const { checkedAt, checkedOn, checkedRevision, problems } = row
  return {
    organizationId,
    scenarioId,
    day,
    at,
    appliedRevision,
    actor: { kind: row.actorKind, id: row.actorId, name: row.actorName },
    check:
      checkedAt === null || checkedOn === null || checkedRevision === null
        ? null
        : { at: checkedAt, on: checkedOn, revision: checkedRevision, problems },
  }
}

const SELECT = `
  SELECT s."organizationId", s."scenarioId", ${dayColumn('day')} AS day, s."actorKind", s."actorId",
    s."actorName", s.at, s."checkedAt", ${dayColumn('checkedOn')} AS "checkedOn", s."checkedRevision",
    s.problems, s."appliedRevision"
  FROM scenario_schedule s`

const OF_SCENARIOS = `
  JOIN unnest($1::text[]) AS asked (key)
    ON s."organizationId" = split_part(key, ' ', 1)::uuid AND s."scenarioId" = split_part(key, ' ', 2)::uuid`

/** A scenario that stands on another one was made after it, and follows it on the same day. */
const COMING = `
  JOIN scenario ON scenario."organizationId" = s."organizationId" AND scenario.id = s."scenarioId"
  WHERE ($1::uuid IS NULL OR s."organizationId" = $1::uuid) AND s."appliedRevision" IS NULL
  ORDER BY s."organizationId", s.day, scenario."createdAt", s."scenarioId"`

const PUT = `
  INSERT INTO scenario_schedule ("organizationId", "scenarioId", day, "actorKind", "actorId", "actorName",
    at, "checkedAt", "checkedOn", "checkedRevision", problems)
  VALUES ($1, $2, DATE '1970-01-01' + $3::int, $4, $5, $6, $7, $8, DATE '1970-01-01' + $9::int, $10, $11)
  ON CONFLICT ("organizationId", "scenarioId") DO UPDATE SET day = excluded.day,
    "actorKind" = excluded."actorKind", "actorId" = excluded."actorId",
    "actorName" = excluded."actorName", at = excluded.at, "checkedAt" = excluded."checkedAt",
    "checkedOn" = excluded."checkedOn", "checkedRevision" = excluded."checkedRevision",
    problems = excluded.problems, "appliedRevision" = NULL`

const KEEP_CHECK = `
  UPDATE scenario_schedule SET "checkedAt" = $4, "checkedOn" = DATE '1970-01-01' + $5::int,
    "checkedRevision" = $6, problems = $7
  WHERE "organizationId" = $1 AND "scenarioId" = $2 AND at = $3 AND "appliedRevision" IS NULL
    AND "checkedAt" IS NOT DISTINCT FROM $8`
