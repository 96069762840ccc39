import {
  formatDay,
  type ArrMovement,
  type FactKindName,
  type FactOf,
  type HealthSignal,
  type TicketVolume,
  type Touchpoint,
} from '@postscale/domain'

/** How facts of one kind are recorded: each in place of what was recorded under its key. */
export interface FactTable<F> {
  /** Takes the organization, the revision, and one array a column; counts the rows that differ. */
  readonly statement: string
  readonly columns: (facts: readonly F[]) => unknown[][]
  /** For kinds whose facts can take back what was recorded under their key. */
  readonly retraction?: FactRetraction<F>
}

/** How recorded facts are taken back. */
export interface FactRetraction<F> {
  readonly isRetraction: (fact: F) => boolean
  /** Takes the organization and one array a column of the key; counts the rows that were there. */
  readonly statement: string
  readonly columns: (facts: readonly F[]) => unknown[][]
}

const tickets: FactTable<TicketVolume> = {
  statement: `
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
    (excluded.opened, excluded.solved, excluded.breached, excluded."resolutionMinutes")`,
  columns: (facts) => [
    facts.map(({ accountId }) => accountId),
    facts.map(({ teamId }) => teamId),
    facts.map(({ day }) => formatDay(day)),
    facts.map(({ source }) => source),
    facts.map(({ opened }) => opened),
    facts.map(({ solved }) => solved),
    facts.map(({ breached }) => breached),
    facts.map(({ resolutionMinutes }) => resolutionMinutes),
  ],
  retraction: {
    isRetraction: ({ opened, solved, breached, resolutionMinutes }) =>
      opened === 0 && solved === 0 && breached === 0 && resolutionMinutes === 0,
    statement: `
    DELETE FROM ticket_volume AS t
    USING unnest($2::uuid[], $3::date[], $4::text[]) AS g (subject, day, source)
    WHERE t."organizationId" = $1 AND t."subjectId" = g.subject AND t.day = g.day
      AND t.source = g.source`,
    columns: (facts) => [
      facts.map(({ accountId, teamId }) => accountId ?? teamId),
      facts.map(({ day }) => formatDay(day)),
      facts.map(({ source }) => source),
    ],
  },
}

const movements: FactTable<ArrMovement> = {
  statement: `
  INSERT INTO arr_movement AS t
    ("organizationId", revision, "accountId", day, source, movement, amount, reason)
  SELECT $1, $2, account, day, source, movement, amount, reason
  FROM unnest($3::uuid[], $4::date[], $5::text[], $6::text[], $7::bigint[], $8::text[])
    AS g (account, day, source, movement, amount, reason)
  ON CONFLICT ("organizationId", "accountId", day, source) DO UPDATE SET
    revision = excluded.revision, movement = excluded.movement, amount = excluded.amount,
    reason = excluded.reason
  WHERE (t.movement, t.amount, t.reason) IS DISTINCT FROM
    (excluded.movement, excluded.amount, excluded.reason)`,
  columns: (facts) => [
    facts.map(({ accountId }) => accountId),
    facts.map(({ day }) => formatDay(day)),
    facts.map(({ source }) => source),
    facts.map(({ movement }) => movement),
    facts.map(({ amount }) => amount),
    facts.map(({ reason }) => reason),
  ],
  retraction: {
    isRetraction: ({ amount }) => amount === 0,
    statement: `
    DELETE FROM arr_movement AS t
    USING unnest($2::uuid[], $3::date[], $4::text[]) AS g (account, day, source)
    WHERE t."organizationId" = $1 AND t."accountId" = g.account AND t.day = g.day
      AND t.source = g.source`,
    columns: (facts) => [
      facts.map(({ accountId }) => accountId),
      facts.map(({ day }) => formatDay(day)),
      facts.map(({ source }) => source),
    ],
  },
}

const signals: FactTable<HealthSignal> = {
  statement: `
  INSERT INTO health_signal AS t
    ("organizationId", revision, "accountId", day, source, family, metric, value)
  SELECT $1, $2, account, day, source, family, metric, value
  FROM unnest($3::uuid[], $4::date[], $5::text[], $6::text[], $7::text[], $8::float8[])
    AS g (account, day, source, family, metric, value)
  ON CONFLICT ("organizationId", "accountId", day, metric, source) DO UPDATE SET
    revision = excluded.revision, family = excluded.family, value = excluded.value
  WHERE (t.family, t.value) IS DISTINCT FROM (excluded.family, excluded.value)`,
  columns: (facts) => [
    facts.map(({ accountId }) => accountId),
    facts.map(({ day }) => formatDay(day)),
    facts.map(({ source }) => source),
    facts.map(({ family }) => family),
    facts.map(({ metric }) => metric),
    facts.map(({ value }) => value),
  ],
}

const touchpoints: FactTable<Touchpoint> = {
  statement: `
  INSERT INTO touchpoint AS t
    ("organizationId", revision, source, "externalId", "accountId", day, touch, "personId", outcome, "nextOn")
  SELECT $1, $2, source, external, account, day, touch, person, outcome, next
  FROM unnest($3::text[], $4::text[], $5::uuid[], $6::date[], $7::text[], $8::uuid[], $9::text[], $10::date[])
    AS g (source, external, account, day, touch, person, outcome, next)
  ON CONFLICT ("organizationId", source, "externalId") DO UPDATE SET
    revision = excluded.revision, "accountId" = excluded."accountId", day = excluded.day,
    touch = excluded.touch, "personId" = excluded."personId", outcome = excluded.outcome,
    "nextOn" = excluded."nextOn"
  WHERE (t."accountId", t.day, t.touch, t."personId", t.outcome, t."nextOn") IS DISTINCT FROM
    (excluded."accountId", excluded.day, excluded.touch, excluded."personId", excluded.outcome,
     excluded."nextOn")`,
  columns: (facts) => [
    facts.map(({ source }) => source),
    facts.map(({ externalId }) => externalId),
    facts.map(({ accountId }) => accountId),
    facts.map(({ day }) => formatDay(day)),
    facts.map(({ kind }) => kind),
    facts.map(({ personId }) => personId),
    facts.map(({ outcome }) => outcome),
    facts.map(({ nextOn }) => nextOn),
  ],
}

/** How each kind of fact is recorded. */
export const FACT_TABLES: { readonly [K in FactKindName]: FactTable<FactOf<K>> } = {
  ticketVolume: tickets,
  arrMovement: movements,
  healthSignal: signals,
  touchpoint: touchpoints,
}
