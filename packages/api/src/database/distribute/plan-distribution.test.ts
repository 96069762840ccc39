import { expect, it } from 'vitest'
import type { Catalogue, ForeignKey } from './catalogue.js'
import { planDistribution } from './plan-distribution.js'

const definition = 'FOREIGN KEY …'
const key = (table: string, refersTo: string): ForeignKey => ({
  name: `${table}_${refersTo}_fkey`,
  table,
  refersTo,
  definition,
})
const table = (name: string, hasTenant = true, place: 'SPREAD' | 'EVERYWHERE' | null = null) => ({
  name,
  hasTenant,
  place,
})

function planOf(catalogue: Partial<Catalogue>) {
  return planDistribution({
    database: 'postscale',
    tables: [],
    keys: [],
    tellsSettings: true,
    tenantRole: null,
    checksEverywhere: true,
    lacksCoordinator: false,
    ...catalogue,
  })
}

it('takes tables after those they refer to, and what is everywhere with what refers to it', () => {
  const tables = [
    table('account'),
    table('account_version'),
    table('app_user', false),
    table('membership'),
    table('organization', false),
    table('session', false),
  ]
  const keys = [
    key('account', 'organization'),
    key('account_version', 'account'),
    key('membership', 'app_user'),
    key('membership', 'organization'),
    key('session', 'app_user'),
  ]
  const colocated = (name: string) =>
    `SELECT create_distributed_table('"${name}"', 'organizationId', colocate_with => 'organization')`
  expect(planOf({ tables, keys })).toEqual({
    problems: null,
    steps: [
      [
        `SET LOCAL citus.multi_shard_modify_mode = 'sequential'`,
        'ALTER TABLE "membership" DROP CONSTRAINT "membership_app_user_fkey"',
        `SELECT create_reference_table('"app_user"')`,
        `SELECT create_distributed_table('"organization"', 'id')`,
        colocated('membership'),
        `ALTER TABLE "membership" ADD CONSTRAINT "membership_app_user_fkey" ${definition}`,
      ],
      [colocated('account')],
      [colocated('account_version')],
    ],
  })
})

it('leaves what is where it belongs', () => {
  const tables = [
    table('organization', false, 'SPREAD'),
    table('role', true, 'SPREAD'),
    table('team'),
  ]
  const keys = [key('role', 'organization'), key('team', 'organization')]
  expect(planOf({ tables, keys })).toMatchObject({ steps: [[expect.stringContaining('"team"')]] })
})

it.each([
  ['a table of which it is not said', { tables: [table('news', false)] }, 'table news'],
  ['a machine that is not known', { lacksCoordinator: true }, 'citus_set_coordinator_host'],
  [
    'a reference to what is elsewhere',
    { tables: [table('role'), table('session', false)], keys: [key('role', 'session')] },
    'role_session_fkey of role',
  ],
])('says what stands in the way: %s', (_, catalogue, problem) => {
  expect(planOf(catalogue)).toEqual({ problems: [expect.stringContaining(problem)] })
})
