import type { Ledger } from '../ledger.js'
import type { AskedDatabase } from '../world.js'

interface Finding {
  readonly about: string
}

/** Revisions of an organization that the audit does not have, or has beyond its own. */
const GAPS = `
  SELECT o.slug || ': revision ' || coalesce(e.revision, n) AS about
  FROM organization o
  CROSS JOIN LATERAL generate_series(1, o.revision) n
  FULL JOIN audit_entry e ON e."organizationId" = o.id AND e.revision = n
  WHERE e.revision IS NULL OR o.id IS NULL`

/** Changes that do not begin where the one before them of the same thing ended. */
const BREAKS = `
  SELECT kind || ' ' || "thingId" || ' at revision ' || revision AS about FROM (
    SELECT *, lag("after") OVER (
      PARTITION BY "organizationId", kind, "thingId" ORDER BY revision, seq
    ) AS earlier
    FROM audit_change
  ) c
  WHERE nullif("before"::jsonb, 'null') IS DISTINCT FROM nullif(earlier::jsonb, 'null')`

/** Kinds whose records are compared, and where their versions are. */
const COMPARED = { team: 'team_version', account: 'account_version' } as const

/** What the last change of each thing says of it against its rows: its days and its names. */
function differences(kind: keyof typeof COMPARED): string {
  return `
    WITH told AS (
      SELECT DISTINCT ON ("organizationId", "thingId") "organizationId" AS org, "thingId" AS id, "after"
      FROM audit_change WHERE kind = '${kind}'
      ORDER BY "organizationId", "thingId", revision DESC, seq DESC
    ), replayed AS (
      SELECT org, id, (v->>'from')::int AS since, (v->>'to')::int AS until, v->'fields'->>'name' AS name
      FROM told, jsonb_array_elements("after"::jsonb->'history') v
      WHERE jsonb_typeof("after"::jsonb) = 'object'
    ), kept AS (
      SELECT "organizationId" AS org, id::text AS id, "validFrom" - date '1970-01-01' AS since,
        coalesce("validTo" - date '1970-01-01', 2147483647) AS until, name
      FROM ${COMPARED[kind]}
    )
    (SELECT '${kind} ' || id || ' is in the audit alone' AS about FROM (TABLE replayed EXCEPT TABLE kept) r)
    UNION ALL
    (SELECT '${kind} ' || id || ' is not in the audit' FROM (TABLE kept EXCEPT TABLE replayed) k)`
}

/** Clients' own teams, each of which has to be called like the last plan of its client. */
const LAST_PLANS = `
  SELECT r."externalId" AS client, v.name FROM external_reference r
  JOIN team_version v ON v."organizationId" = r."organizationId" AND v.id = r."thingId"
  WHERE r.source = 'faults' AND v."validTo" IS NULL`

/** Whether the audit has every revision once, and tells how all came to be what it is. */
export async function checkAudit(world: AskedDatabase, ledger: Ledger): Promise<void> {
  const tell = async (what: string, query: string) => {
    for (const { about } of await world.sql<Finding>(query)) {
      ledger.violations.push(`${what}: ${about}`)
    }
  }
  await tell('a gap', GAPS)
  await tell('a break in the audit', BREAKS)
  for (const kind of Object.keys(COMPARED) as (keyof typeof COMPARED)[]) {
    await tell('the audit replayed is not the state', differences(kind))
  }
  await checkLastPlans(world, ledger)
}

async function checkLastPlans(world: AskedDatabase, ledger: Ledger): Promise<void> {
  const rows = await world.sql<{ client: string; name: string }>(LAST_PLANS)
  for (const { client, name } of rows) {
    const ofClient = ledger.plans.filter(({ title }) => title.startsWith(`${client}-`))
    const last = ofClient.findLast(({ settled }) => settled.is === 'APPLIED')
    const expected = last?.title ?? client
    if (name !== expected) ledger.violations.push(`${client}: ${name} is last, not ${expected}`)
  }
}
