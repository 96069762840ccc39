import type { Subject } from '@postscale/domain'
import type pg from 'pg'
import type { DataRetention } from './data-retention.repository.js'

/** How many are erased of an organization at a time, by one plan: others want to write meanwhile. */
const AT_A_TIME = 200

/**
 * Those of an organization who left longer ago than it keeps their data and were not erased yet, who left first first;
 * as many of them as are erased at a time.
 *
 * @param except whom not to tell, as was tried
 */
export async function outdatedSubjects(
  pool: pg.Pool,
  organizationId: string,
  setting: DataRetention,
  except: readonly Subject[],
): Promise<readonly Subject[]> {
  const { formerPeopleMonths, formerStakeholdersMonths, formerUsersMonths } = setting
  const { rows } = await pool.query<Subject>(OUTDATED, [
    organizationId,
    formerPeopleMonths,
    formerStakeholdersMonths,
    formerUsersMonths,
    AT_A_TIME,
    except.map(({ kind, id }) => `${kind} ${id}`),
  ])
  return rows
}

const left = (kind: string, months: string) => `
  SELECT '${kind}' AS kind, id::text AS id, max(coalesce("validTo", 'infinity'))::timestamptz AS since
  FROM ${kind}_version WHERE "organizationId" = $1 AND ${months}::int IS NOT NULL
  GROUP BY id
  HAVING max(coalesce("validTo", 'infinity')) < current_date - make_interval(months => ${months})`

const OUTDATED = `
  SELECT l.kind, l.id FROM (
    ${left('person', '$2')}
    UNION ALL ${left('stakeholder', '$3')}
    UNION ALL
    SELECT 'user', m."userId", m."deactivatedAt" FROM membership m JOIN app_user u ON u.id = m."userId"
    WHERE m."organizationId" = $1 AND NOT u."instanceAdmin"
      AND m."deactivatedAt" < now() - make_interval(months => $4)
  ) l
  WHERE NOT EXISTS (
    SELECT FROM erasure e WHERE e."organizationId" = $1 AND e.kind = l.kind AND e."subjectId" = l.id
      AND e.at >= l.since
  )
  AND l.kind || ' ' || l.id <> ALL($6::text[])
  ORDER BY l.since, l.id LIMIT $5`
