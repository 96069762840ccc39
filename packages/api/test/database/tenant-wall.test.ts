import { readdir, readFile } from 'node:fs/promises'
import type pg from 'pg'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { connectDatabase } from '../../src/database/database.js'
import { inTransaction } from '../../src/database/in-transaction.js'
import { admit, ofInstallation, ofNobodyYet, ofOrganizations } from '../../src/database/reach.js'
import { createWorld } from '../http/fuzz/world.js'
import { useApp } from '../http/use-app.js'
import { signInMember } from '../session/sign-in-member.js'
import { BuggyResolver, given } from './buggy.resolver.js'
import { runSql } from './run-sql.js'
import { silentLog } from './silent-log.js'

/** Tables of the installation, and why they have no policy. */
const OF_INSTALLATION: Readonly<Record<string, string>> = {
  _prisma_migrations: 'is read where the server starts',
  app_user: 'people sign in before it is known which organizations are theirs',
  api_key: 'tokens are looked up by their secret',
  attempt_count: 'attempts are counted by address',
  credential: 'people sign in',
  former_api_key: 'tokens are looked up by their secret',
  instance_secret: 'one for the installation',
  passkey: 'people sign in',
  passkey_challenge: 'people sign in',
  password_reset_link: 'people sign in',
  session: 'people sign in',
  setup_link: 'makes the first user, before there is an organization',
  two_factor: 'people sign in',
  verification: 'people sign in',
}

/** What concerns the whole installation, and why. */
const BEYOND: Readonly<Record<string, string>> = {
  'database/in-transaction.ts': 'ends a statement of its own that is under way',
  'database/installation-prisma.ts': 'for signing in',
  'database/installation-wide.ts': 'for signing in',
  'imports/import.service.ts': 'removes what is old',
  'jobs/schedule-sweep.ts': 'looks for what is due, of whomever',
  'privacy/data-retention-sweep.ts': 'looks whose data is old, of whomever',
  'privacy/user-rows.ts': 'users belong to no organization',
  'server.ts': 'makes the demo organizations',
  'services.ts': 'forgets old keys',
  'session/api-token.repository.ts': 'tokens belong to no organization',
  'session/invitation.repository.ts': 'an invitation is found by its link',
  'session/member.repository.ts': 'whose password may be reset depends on all memberships',
  'session/principals.ts': 'tells other processes of a token',
  'session/session.ts': 'keeps what was refused, of whomever',
  'session/user.repository.ts': 'makes the first user',
  'threads/organization-sizes.repository.ts': 'chooses a thread, before a request begins',
}

const POLICY = `ANY ((NULLIF(current_setting('postscale.organizations'::text, true), ''::text))::uuid[])`

describe('the wall between tenants in the database', () => {
  const api = useApp({ resolvers: [BuggyResolver] })
  const ids = { own: '', theirs: '' }
  let cookie = ''

  beforeAll(async () => {
    await createWorld(api)
    given.served = api.served
    const found = await api.database.prisma.organization.findMany({ orderBy: { slug: 'asc' } })
    ids.own = found[0]!.id
    ids.theirs = found[1]!.id
    cookie = (await signInMember(api, 'Bo', [ids.own])).cookie
  })

  it('has a policy on every table of tenants, and a reason for every other', async () => {
    const rows = await runSql<{ name: string; tenant: string | null; policies: string[] | null }>(
      api.url,
      `SELECT relname AS name, attname AS tenant, array_agg(
           concat(polcmd, polpermissive, polroles, pg_get_expr(polqual, polrelid), polwithcheck)
         ) FILTER (WHERE polrelid IS NOT NULL AND relrowsecurity) AS policies
       FROM pg_class
       LEFT JOIN pg_attribute ON attrelid = pg_class.oid
         AND attname = CASE relname WHEN 'organization' THEN 'id' ELSE 'organizationId' END
       LEFT JOIN pg_policy ON polrelid = pg_class.oid
       WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
       GROUP BY 1, 2 ORDER BY 1`,
    )
    const tenants = rows.filter(({ tenant }) => tenant !== null)
    const wrong = tenants.filter(
      ({ tenant, policies }) =>
        policies?.length !== 1 ||
        policies[0] !== `*t{0}(${/[A-Z]/.test(tenant!) ? `"${tenant}"` : tenant} = ${POLICY})`,
    )
    expect(wrong).toEqual([])
    expect(tenants.length).toBeGreaterThan(60)
    const others = rows.filter(({ tenant }) => tenant === null).map(({ name }) => name)
    expect(others).toEqual(Object.keys(OF_INSTALLATION).toSorted())
  })

  it('gives nothing to a statement of nobody, and refuses one that does not say whose it is', async () => {
    const { pool, writers, imports, prisma } = api.served
    for (const each of [pool, writers, imports]) {
      const nobody = await ofNobodyYet(async () => each.query('SELECT FROM organization'))
      expect(nobody.rowCount).toBe(0)
      await expect(each.query('SELECT 1')).rejects.toThrow('whose rows')
      const begun = inTransaction(each, 'READ COMMITTED', async () => undefined)
      await expect(begun).rejects.toThrow('whose rows')
      const client = await each.connect()
      const { rows } = await client.query('SELECT current_user AS role, count(*)::int FROM account')
      client.release()
      expect(rows).toEqual([{ role: 'postscale_tenant', count: 0 }])
    }
    expect(await ofNobodyYet(async () => prisma.account.count())).toBe(0)
    expect(await ofInstallation(async () => prisma.organization.count())).toBe(2)
  })

  it('shows an organization its own rows, in whichever way they are asked for, and leaves no trace', async () => {
    const { pool, writers, prisma } = api.served
    const sum = 'SELECT DISTINCT "organizationId" AS id FROM audit_entry'
    for (const id of [ids.own, ids.theirs, ids.own]) {
      await ofOrganizations([id], async () => {
        expect((await pool.query(sum)).rows).toEqual([{ id }])
        expect(await prisma.organization.findMany({ select: { id: true } })).toEqual([{ id }])
        const work = async (client: pg.ClientBase) => (await client.query(sum)).rows
        expect(await inTransaction(writers, 'SERIALIZABLE', work)).toEqual([{ id }])
      })
      expect((await ofNobodyYet(async () => pool.query(sum))).rowCount).toBe(0)
    }
  })

  it('leaves nothing on a connection that a pooler lends', async () => {
    const server = { url: api.url, directUrl: api.url, close: () => Promise.resolve() }
    const { tenantRole } = api.served
    const lent = connectDatabase({ ...server, tenantRole }, 3, silentLog)
    onTestFinished(async () => lent.close())
    const { pool, prisma } = lent
    const who = 'SELECT current_user AS role, (SELECT count(*)::int FROM organization) AS seen'
    const own = await ofOrganizations([ids.own], async () => pool.query({ name: 'who', text: who }))
    expect(own.rows).toEqual([{ role: tenantRole, seen: 1 }])
    expect(await ofOrganizations([ids.own], async () => prisma.organization.count())).toBe(1)
    const nobody = await ofNobodyYet(async () => pool.query(who))
    expect(nobody.rows).toEqual([{ role: tenantRole, seen: 0 }])
    const client = await pool.connect()
    const left = await client.query(
      `SELECT current_user = session_user AS plain, count(*)::int AS prepared,
         current_setting('postscale.organizations', true) AS organizations
       FROM pg_prepared_statements`,
    )
    client.release()
    expect(left.rows).toEqual([{ plain: true, prepared: 0, organizations: '' }])
  })

  it('takes no row for another, and lets none be made another’s', async () => {
    await ofOrganizations([ids.own], async () => {
      const { pool } = api.served
      const insert = pool.query(
        'INSERT INTO team ("organizationId", id) VALUES ($1, gen_random_uuid())',
        [ids.theirs],
      )
      await expect(insert).rejects.toMatchObject({ code: '42501' })
      const moved = pool.query('UPDATE import_source SET "organizationId" = $1', [ids.theirs])
      expect((await moved).rowCount).toBe(0)
      await expect(pool.query('TRUNCATE team')).rejects.toMatchObject({ code: '42501' })
      for (const table of Object.keys(OF_INSTALLATION).filter((name) => name !== 'app_user')) {
        await expect(pool.query(`SELECT FROM ${table}`)).rejects.toMatchObject({ code: '42501' })
      }
      const renamed = pool.query("UPDATE app_user SET name = 'Mallory'")
      await expect(renamed).rejects.toMatchObject({ code: '42501' })
      expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    })
  })

  it('is gone round by nobody but who has a reason', async () => {
    const folder = new URL('../../src/', import.meta.url)
    const files = (await readdir(folder, { recursive: true })).filter((name) =>
      name.endsWith('.ts'),
    )
    const using: string[] = []
    for (const name of files) {
      const text = await readFile(new URL(name, folder), 'utf8')
      if (name === 'database/reach.ts') continue
      if (/\b(?:ofInstallation|reachInstallation)\(/.test(text)) using.push(name)
    }
    expect(using.toSorted()).toEqual(Object.keys(BEYOND).toSorted())
  })

  it('asks Prisma for nothing that it puts together with another’s question', async () => {
    const folder = new URL('../../src/', import.meta.url)
    const files = (await readdir(folder, { recursive: true })).filter((name) =>
      name.endsWith('.ts'),
    )
    const using: string[] = []
    for (const name of files) {
      const text = await readFile(new URL(name, folder), 'utf8')
      if (
        text.includes('.findUnique') &&
        !name.startsWith('session/') &&
        !name.startsWith('generated/')
      ) {
        using.push(name)
      }
    }
    expect(using).toEqual([])
  })

  it('narrows, and never widens, what a request may reach', async () => {
    const seen = async () =>
      (await api.served.pool.query('SELECT id FROM organization')).rows.map(
        ({ id }) => id as string,
      )
    await ofNobodyYet(async () => {
      expect(await ofOrganizations([ids.own], seen)).toEqual([])
      admit([ids.own])
      expect(await ofOrganizations([ids.theirs], seen)).toEqual([])
      expect(await ofOrganizations([ids.own, ids.theirs], seen)).toEqual([ids.own])
      admit(null)
      expect(await ofOrganizations([ids.theirs], seen)).toEqual([ids.theirs])
    })
  })

  it('gives a member nothing of another organization, even by a bug', async () => {
    const ask = async (id: string) => {
      const asked = await api.ask(`{ rowsOf(id: "${id}") }`, { token: null, headers: { cookie } })
      expect(asked.body.errors).toBeUndefined()
      return JSON.parse(asked.body.data.rowsOf) as Record<string, unknown>
    }
    const { all, heads, ...nothing } = await ask(ids.theirs)
    expect([all, heads]).toEqual([1, 1])
    expect(new Set(Object.values(nothing))).toEqual(new Set([0, false]))
    const revision = await api.database.prisma.organization.findUnique({
      where: { id: ids.theirs },
    })
    expect(revision?.revision).not.toBe(99)
  })
})
