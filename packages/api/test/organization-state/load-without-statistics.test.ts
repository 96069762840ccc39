import { expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { loadOrganizationState } from '../../src/store/load-organization-state.js'
import { insertOrganizations } from '../database/insert-organizations.js'
import { useTestDatabase } from '../database/use-test-database.js'

const database = useTestDatabase()

it('reads no table once for each row of another, also before the database has counted any', async () => {
  const { pool } = database.database
  const [organizationId, count] = [newId(), 5_000]
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await insertOrganizations(client, { id: organizationId, slug: 'many' })
    await client.query(
      `WITH made AS (SELECT gen_random_uuid() AS id, n FROM generate_series(1, $2::int) n),
        teams AS (INSERT INTO team ("organizationId", id) SELECT $1, id FROM made),
        versions AS (
          INSERT INTO team_version ("organizationId", id, "validFrom", name, kind, segments, verticals, regions, languages)
          SELECT $1, id, '2026-01-01', 'Team ' || n, 'POD', '{}', '{}', '{}', '{}' FROM made)
      INSERT INTO external_reference ("organizationId", kind, source, "externalId", "thingId")
      SELECT $1, 'team', 'hris', n::text, id FROM made`,
      [organizationId, count],
    )
    // What the database tells of every plan that it carries out.
    const plans: string[] = []
    client.on('notice', ({ message }) => plans.push(message ?? ''))
    await client.query(
      `LOAD 'auto_explain'; SET LOCAL auto_explain.log_min_duration = 0; SET LOCAL auto_explain.log_level = notice`,
    )
    await loadOrganizationState(client, organizationId).catch(() => null)
    expect(plans.filter((plan) => plan.includes('external_reference'))).not.toEqual([])
    // The organization's own versions are of one thing, with which all others are joined at once.
    const ofMany = plans.filter((plan) => !plan.includes('FROM "organization_version"'))
    expect(ofMany.filter((plan) => plan.includes('Nested Loop'))).toEqual([])
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
})
