import type { ArrMovement, Fact, TicketVolume } from '@postscale/domain'
import { formatDay } from '@postscale/domain'
import type pg from 'pg'

const factsPerStatement = 10_000

/**
 * Records time-series rows, each in place of what was recorded under the same key.
 *
 * @param facts no two with the same key; see the domain's `factKey`.
 * @param revision the revision that the plan will make.
 * @returns how many rows differ from what was recorded; the others are left as they are.
 */
export async function recordFacts(
  client: pg.ClientBase,
  organizationId: string,
  revision: number,
  facts: readonly Fact[],
): Promise<number> {
  const tickets = facts.filter((fact) => fact.kind === 'ticketVolume')
  const movements = facts.filter((fact) => fact.kind === 'arrMovement')
  let recorded = 0
  for (let from = 0; from < tickets.length; from += factsPerStatement) {
    const part = tickets.slice(from, from + factsPerStatement)
    recorded += await run(client, TICKETS, [organizationId, revision, ...ticketColumns(part)])
  }
  for (let from = 0; from < movements.length; from += factsPerStatement) {
    const part = movements.slice(from, from + factsPerStatement)
    recorded += await run(client, MOVEMENTS, [organizationId, revision, ...movementColumns(part)])
  }
  return recorded
}

async function run(client: pg.ClientBase, text: string, values: unknown[]): Promise<number> {
  return (await client.query(text, values)).rowCount ?? 0
}

const TICKETS = `
  INSERT INTO ticket_volume AS t
    ("organizationId", revision, "subjectId", "accountId", "teamId", day, source,
     opened, solved, breached, "resolutionMinutes")
  SELECT $1, $2, coalesce(account, team), account, team, day, source, opened, solved, breached, minutes
  FROM unnest($3::uuid[], $4::uuid[], $5::date[], $6::text[], $7::int[], $8::int[], $9::int[], $10::bigint[])
    AS g (account, team, day, source, opened, solved, breached, minutes)
  ON CONFLICT ("organizationId", "subjectId", day, source) DO UPDATE SET
    revision = excluded.revision, opened = excluded.opened, solved = excluded.solved,
    breached = excluded.breached, "resolutionMinutes" = excluded."resolutionMinutes"
  WHERE (t.opened, t.solved, t.breached, t."resolutionMinutes") IS DISTINCT FROM
    (excluded.opened, excluded.solved, excluded.breached, excluded."resolutionMinutes")`

function ticketColumns(facts: readonly TicketVolume[]): unknown[][] {
  return [
    facts.map(({ accountId }) => accountId),
    facts.map(({ teamId }) => teamId),
    facts.map(({ day }) => formatDay(day)),
    facts.map(({ source }) => source),
    facts.map(({ opened }) => opened),
    facts.map(({ solved }) => solved),
    facts.map(({ breached }) => breached),
    facts.map(({ resolutionMinutes }) => resolutionMinutes),
  ]
}

const MOVEMENTS = `
  INSERT INTO arr_movement AS t
    ("organizationId", revision, "accountId", day, source, movement, amount, reason)
  SELECT $1, $2, account, day, source, movement, amount, reason
  FROM unnest($3::uuid[], $4::date[], $5::text[], $6::text[], $7::bigint[], $8::text[])
    AS g (account, day, source, movement, amount, reason)
  ON CONFLICT ("organizationId", "accountId", day, source) DO UPDATE SET
    revision = excluded.revision, movement = excluded.movement, amount = excluded.amount,
    reason = excluded.reason
  WHERE (t.movement, t.amount, t.reason) IS DISTINCT FROM
    (excluded.movement, excluded.amount, excluded.reason)`

function movementColumns(facts: readonly ArrMovement[]): unknown[][] {
  return [
    facts.map(({ accountId }) => accountId),
    facts.map(({ day }) => formatDay(day)),
    facts.map(({ source }) => source),
    facts.map(({ movement }) => movement),
    facts.map(({ amount }) => amount),
    facts.map(({ reason }) => reason),
  ]
}
