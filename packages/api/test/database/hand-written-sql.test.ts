import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { FACT_TABLES } from '../../src/time-series/fact-table.js'
import { prismaColumns } from './prisma-columns.js'

const source = fileURLToPath(new URL('../../src', import.meta.url))

/** What SQL may name beside the store's tables; docs/decisions/012 says why. */
const allowed = new Set([
  // In a plan's transaction, and the revision, which every request reads.
  'audit_change',
  'audit_entry',
  'idempotency_key',
  'import_run',
  'import_source',
  'organization',
  // Its slug is taken in the transaction that makes it.
  'organization_slug',
  // Of the store: what things are called elsewhere, and what states are read from at once.
  'external_reference',
  'state_image_part',
  // In bulk.
  'import_contribution',
  'import_refusal',
  // Somebody waits for it, so that its commit carries a deadline.
  'api_key',
  'import_block',
  // Its edits take turns on its row, with deadlines, and a plan's transaction marks it as merged.
  'plan_of_record',
  // A name is taken once, and somebody waits for it.
  'saved_view',
  'scenario',
  'scenario_announcement',
  'scenario_approval',
  'scenario_change',
  'scenario_collaborator',
  'scenario_comment',
  'scenario_revision',
  'scenario_schedule',
  // Whose approval counts when a scenario is merged, in the plan's transaction.
  'app_user',
  // An invitation is used once: it, the password, the role and the event are written in one transaction, with a deadline.
  'access_event',
  'custom_role',
  'credential',
  'invitation',
  'membership',
  // A password changes with the end of its user's sessions and links, a session ends with word of it to every process,
  // and a token's secrets change places: each in one transaction.
  'former_api_key',
  'passkey',
  'passkey_challenge',
  'password_reset_link',
  'session',
  'two_factor',
  // A provider, its domains and whom it or a directory lets in are written with memberships, users and sessions.
  'identity_provider',
  'provider_domain',
  'provider_identity',
  'provisioned_member',
  'second_factor_duty',
  'session',
  // Somebody is erased, by all names that they ever had, in a plan's transaction.
  'erasure',
  'person_version',
  'stakeholder_version',
  // How long things are kept is written with the event that tells it, with a deadline.
  'data_retention',
  // An upsert that depends on the row that is there.
  'attempt_count',
  ...Object.values(FACT_TABLES).map(({ table }) => table.replaceAll('"', '')),
])

it('is of the store, of plans, of time series and of bulk rows: the rest is Prisma’s', async () => {
  const tables = await prismaColumns()
  const named = new Map<string, string>()
  const paths = await readdir(source, { recursive: true })
  for (const path of paths) {
    if (!path.endsWith('.ts') || path.endsWith('.test.ts') || path.includes('generated')) continue
    const text = await readFile(join(source, path), 'utf8')
    const words = text.matchAll(
      /(?:\b(?:FROM|INTO|UPDATE|JOIN|USING)\s+"?|\binsertRows\([\w.#]+,\s*')(\w+)/g,
    )
    for (const [, name = ''] of words) if (tables.has(name)) named.set(name, path)
  }
  expect([...named.keys()]).toEqual(expect.arrayContaining(['arr_movement', 'import_contribution']))
  expect([...named].filter(([name]) => !allowed.has(name))).toEqual([])
})

it('asks for advisory locks apart from tables, whose rows may be on another machine than the locks', async () => {
  const tables = await prismaColumns()
  const asking: string[] = []
  const beside: string[] = []
  for (const path of await readdir(source, { recursive: true })) {
    if (!path.endsWith('.ts') || path.includes('generated')) continue
    const text = await readFile(join(source, path), 'utf8')
    for (const { index } of text.matchAll(/pg_(?:try_)?advisory/g)) {
      asking.push(path)
      const named = statementAt(text, index).matchAll(/\b(?:FROM|JOIN|UPDATE|INTO)\s+"?(\w+)/g)
      for (const [, name = ''] of named) if (tables.has(name)) beside.push(`${name} in ${path}`)
    }
  }
  expect(asking).toContain('imports/run/import-run.repository.ts')
  expect(beside).toEqual([])
})

/** The statement around a place: a string of one line, or a template. */
function statementAt(text: string, place: number): string {
  const [from, to] = [text.lastIndexOf('\n', place) + 1, text.indexOf('\n', place)]
  const line = text.slice(from, to)
  if (/'[^'`]*pg_/.test(line)) return line
  return text.slice(text.lastIndexOf('`', place), text.indexOf('`', place))
}
