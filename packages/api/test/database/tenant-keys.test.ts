import { describe, expect, it, onTestFinished } from 'vitest'
import { runSql } from './run-sql.js'
import { tenantKeyFaults } from './tenant-keys.js'
import { copyTemplate } from './use-test-database.js'

describe('the tables of tenants', () => {
  it('can be spread over machines: organizationId is in every key, and nothing stands in the way', async () => {
    const migrated = await copyTemplate()
    onTestFinished(migrated.drop)
    expect(await tenantKeyFaults(migrated.url)).toEqual([])
  })

  it.each([
    [
      'a table of no tenant',
      'CREATE TABLE wrong (id uuid PRIMARY KEY)',
      [/^wrong has no organizationId that is never null: .*table-place/],
    ],
    [
      'a tenant that may be null',
      'CREATE TABLE wrong ("organizationId" uuid)',
      [/^wrong has no organizationId that is never null/],
    ],
    [
      'a primary key that begins with something else',
      'CREATE TABLE wrong ("organizationId" uuid, id uuid, PRIMARY KEY (id, "organizationId"))',
      ['wrong_pkey of wrong does not begin with organizationId'],
    ],
    [
      'a unique constraint over all tenants',
      'ALTER TABLE role ADD CONSTRAINT wrong UNIQUE (id)',
      ['wrong of role leaves out organizationId'],
    ],
    [
      'a unique index over all tenants',
      'CREATE UNIQUE INDEX wrong ON role (id)',
      ['wrong of role leaves out organizationId'],
    ],
    [
      'an exclusion over all tenants',
      `ALTER TABLE occupancy ADD CONSTRAINT wrong EXCLUDE USING gist
         ("personId" WITH =, daterange("validFrom", "validTo") WITH &&)`,
      [
        'wrong of occupancy does not compare organizationId by =',
        'wrong of occupancy leaves out organizationId',
      ],
    ],
    [
      'an exclusion of tenants by each other',
      `ALTER TABLE occupancy ADD CONSTRAINT wrong EXCLUDE USING gist
         ("organizationId" WITH <>, "personId" WITH =)`,
      ['wrong of occupancy does not compare organizationId by ='],
    ],
    [
      'a reference to another tenant’s row',
      `ALTER TABLE occupancy ADD CONSTRAINT wrong FOREIGN KEY ("personId", "organizationId")
         REFERENCES person ("organizationId", id)`,
      ['wrong of occupancy does not join by organizationId'],
    ],
    [
      'a table without a primary key',
      'CREATE TABLE wrong ("organizationId" uuid NOT NULL)',
      ['wrong has no primary key'],
    ],
    [
      'a reference to what is on one machine alone',
      `ALTER TABLE membership ADD CONSTRAINT wrong FOREIGN KEY ("userId") REFERENCES verification (id)`,
      ['wrong of membership refers to verification, which is on one machine alone'],
    ],
    [
      'a reference of the installation’s to a tenant’s row',
      `ALTER TABLE session ADD CONSTRAINT wrong FOREIGN KEY ("vouchedById") REFERENCES organization (id)`,
      ['wrong of session refers to organization, whose rows are with their organization'],
    ],
    [
      'a key that changes whose a row is',
      `ALTER TABLE leave ADD CONSTRAINT wrong FOREIGN KEY ("organizationId", "personId")
         REFERENCES person ("organizationId", id) ON UPDATE CASCADE`,
      ['wrong of leave would change or empty organizationId'],
    ],
    [
      'a number that runs out',
      'ALTER TABLE leave ADD COLUMN wrong serial',
      ['wrong of leave is numbered, and no bigint'],
    ],
    [
      'a name like a shard’s',
      'ALTER TABLE leave ADD CONSTRAINT wrong_102 CHECK (true)',
      ['wrong_102 is called like a constraint of a shard'],
    ],
    [
      'a name that has no room for a shard’s',
      `ALTER TABLE leave ADD CONSTRAINT ${'w'.repeat(56)} CHECK (true)`,
      [`${'w'.repeat(56)} is too long for the number of a shard behind it`],
    ],
    [
      'a trigger',
      `CREATE TRIGGER wrong BEFORE UPDATE ON role
         FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()`,
      ['wrong is a trigger of role'],
    ],
  ])('may not have %s', async (_, statement, faults) => {
    const changed = await copyTemplate()
    onTestFinished(changed.drop)
    await runSql(changed.url, statement)
    const expected = faults.map((fault) =>
      typeof fault === 'string' ? fault : (expect.stringMatching(fault) as string),
    )
    const found = await tenantKeyFaults(changed.url)
    expect(found).toHaveLength(expected.length)
    expect(found).toEqual(expect.arrayContaining(expected))
  })
})
