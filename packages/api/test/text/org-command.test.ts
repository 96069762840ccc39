import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planApi } from '../plans/plan-api.js'
import { ids, TEAM_FILE as team, useAcme } from './acme-texts.js'
import { useOrgCommand } from './use-org-command.js'

describe('pnpm org', () => {
  const command = useOrgCommand()
  const { at, org, textsOf } = command
  const acme = planApi(command.api, 'acme')
  const { edited } = useAcme(command)

  it('exports a file a team with its seats and who sits in them, and the same again', async () => {
    const folder = at('first')
    expect(await org('export', folder, '--org', 'acme')).toMatchObject({ code: 0, out: '' })
    const texts = await textsOf(folder)
    expect(texts.get(team)).toBe(`team:
  id: ${ids.team}
  history:
    - begins: 2026-01-01
      name: EMEA Pod
      kind: POD
      segments: []
      verticals: []
      regions: []
      languages: []
positions:
  - id: ${ids.seat}
    history:
      - begins: 2026-01-01
        title: CSM 1
        roleId: ${ids.role} # CSM
        teamId: ${ids.team} # EMEA Pod
        fte: 1
    occupancies:
      - id: ${ids.occupancy}
        from: 2026-01-01
        personId: ${ids.person} # Ana
        fte: 1
`)
    expect(texts.get('coverage.csv')?.split('\n')[1]).toBe(
      `${ids.coverage},2026-01-01,,${ids.globex},Globex,CSM,ACCOUNTABLE,${ids.seat},CSM 1,,,,,,,,`,
    )
    await writeFile(join(folder, 'teams/gone-ffffff.yaml'), 'team: {}\n')
    await writeFile(join(folder, 'README.md'), 'Ours\n')
    await org('export', folder, '--org', 'acme')
    const again = await textsOf(folder)
    expect(Object.fromEntries(again)).toEqual({
      ...Object.fromEntries(texts),
      'README.md': 'Ours\n',
    })
    const other = at('other')
    await mkdir(join(other, 'teams'), { recursive: true })
    await writeFile(join(other, 'teams/theirs.yaml'), 'a: 1\n')
    await org('export', other, '--org', 'acme')
    expect((await textsOf(other)).get('teams/theirs.yaml')).toBe('a: 1\n')
  })

  it('plans nothing for what is exported', async () => {
    const folder = at('same')
    await org('export', folder, '--org', 'acme')
    expect(await org('plan', folder, '--org', 'acme')).toMatchObject({
      code: 0,
      out: expect.stringContaining('nothing differs'),
    })
    expect(await org('apply', folder, '--org', 'acme')).toMatchObject({ code: 0 })
  })

  it('says in words what a changed text would change, and applies exactly that', async () => {
    const folder = await edited('accounts.csv', /10000,/, '15000,')
    const before = await acme.revision()
    const planned = await org('plan', folder, '--org', 'acme')
    expect(planned.code).toBe(2)
    expect(planned.out).toContain('~ account “Globex” changed (accounts.csv:2)')
    expect(planned.out).toContain('ACV from 2026-01-01: $100.00 → $150.00')
    expect(planned.out).toContain(`acme at revision ${before}: 1 changed`)
    expect(await acme.revision()).toBe(before)
    const applied = await org('apply', folder, '--org', 'acme', '--title', 'A better price')
    expect(applied).toMatchObject({ code: 0, err: expect.stringContaining('1 things and 0 facts') })
    expect(await acme.revision()).toBe(before + 1)
    expect(await org('plan', folder, '--org', 'acme')).toMatchObject({ code: 0 })
    const audit = await acme.read(
      'auditEntry(revision: REV) { title actor { name } }'.replace('REV', String(before + 1)),
    )
    expect(audit.auditEntry).toMatchObject({ title: 'A better price' })
  })

  it('makes a thing whose id is not known, also together with what it needs', async () => {
    const id = '01900000-0000-7000-8000-0000000000b1'
    const folder = await edited(
      team,
      'positions:\n',
      `positions:\n  - id: ${id}\n    history:\n      - begins: 2026-02-01\n        title: CSM 2\n        roleId: ${ids.role}\n        teamId: ${ids.team}\n`,
    )
    const planned = await org('plan', folder, '--org', 'acme')
    expect(planned.out).toContain('+ position “CSM 2” new')
    expect(await org('apply', folder, '--org', 'acme')).toMatchObject({ code: 0 })
    const audited = await acme.read(`auditEntry(revision: ${await acme.revision()}) { title }`)
    expect(audited.auditEntry.title).toBe('Apply a folder of texts')
    expect(await org('plan', folder, '--org', 'acme')).toMatchObject({ code: 0 })
  })

  it('takes out what a complete folder leaves out, when it is told to', async () => {
    const folder = await edited('accounts.csv', new RegExp(`${ids.initech}.*\n`), '')
    const planned = await org('plan', folder, '--org', 'acme')
    expect(planned).toMatchObject({ code: 2 })
    expect(planned.out).toContain('- account “Initech” taken out, as if it had never been')
    const before = await acme.revision()
    expect(await org('apply', folder, '--org', 'acme')).toMatchObject({
      code: 1,
      err: expect.stringContaining('--remove'),
    })
    expect(await acme.revision()).toBe(before)
    expect(await org('apply', folder, '--org', 'acme', '--remove')).toMatchObject({ code: 0 })
    expect(await org('plan', folder, '--org', 'acme')).toMatchObject({ code: 0 })
  })

  it('says which findings a plan makes appear', async () => {
    const folder = await edited('coverage.csv', new RegExp(`${ids.coverage}.*\n`), '')
    const planned = await org('plan', folder, '--org', 'acme')
    expect(planned.out).toMatch(/^new finding: \w+ uncovered-account: /m)
    expect((await org('diff', folder, '--org', 'acme')).out).not.toContain('finding')
  })

  it('leaves alone what a folder leaves out of a kind that it does not tell whole', async () => {
    const folder = await edited('organization.yaml', /  - account\n/, '')
    const [header] = (await readFile(join(folder, 'accounts.csv'), 'utf8')).split('\n')
    await writeFile(join(folder, 'accounts.csv'), `${header}\n`)
    expect(await org('plan', folder, '--org', 'acme')).toMatchObject({ code: 0 })
    await rm(join(folder, 'accounts.csv'))
    expect(await org('plan', folder, '--org', 'acme')).toMatchObject({ code: 0 })
  })

  it('applies a plan that was written to a file, once', async () => {
    const folder = await edited('people.yaml', 'name: Ana', 'name: Ana Ruiz')
    const file = at('plan.yaml')
    expect(
      await org('plan', folder, '--org', 'acme', '--out', file, '--title', 'Her name'),
    ).toMatchObject({ code: 2 })
    const text = await readFile(file, 'utf8')
    expect(text).toContain('name: Ana Ruiz')
    expect(await org('apply', file)).toMatchObject({ code: 0 })
    expect(await org('plan', folder, '--org', 'acme')).toMatchObject({ code: 0 })
    expect(await org('apply', file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('REVISION_CONFLICT'),
    })
    await writeFile(file, text.replace('name: Ana Ruiz', 'name: [ 3 ]'))
    expect((await org('apply', file)).err).toMatch(/plan\.yaml:\d+: name: .*\(INVALID_VALUE\)/)
  })

  it('compares two folders without a server', async () => {
    const [one, two] = [at('one'), await edited('roles.yaml', 'name: CSM', 'name: Success manager')]
    await org('export', one, '--org', 'acme')
    const { code, out } = await org('diff', one, two)
    expect(code).toBe(2)
    expect(out).toContain('~ role “Success manager” changed (roles.yaml:')
    expect(out).toContain('Name from 2026-01-01: CSM → Success manager')
    expect(await org('diff', one, one)).toMatchObject({ code: 0, out: '' })
    expect(await org('diff', two, '--org', 'acme')).toMatchObject({ code: 2 })
  })

  it('exports what was recorded at a past revision', async () => {
    const folder = at('past')
    await org('export', folder, '--org', 'acme', '--revision', '1')
    expect((await textsOf(folder)).get('people.yaml')).toBe('[]\n')
  })

  it('is told as by the server that there is no such organization', async () => {
    expect(await org('export', at('none'), '--org', 'nobody')).toMatchObject({ code: 1 })
  })

  it.each([
    [[], /export, plan, apply, diff/],
    [['export', '--org', 'a'], /folder/],
    [['plan', 'folder'], /--org/],
    [['apply', 'plan.yaml', '--org', 'a'], /--org/],
    [['export', 'folder', '--org', 'a', '--revision', 'x'], /--revision/],
    [['plan', 'no-such-folder', '--org', 'a'], /there is no no-such-folder/],
  ])('called as %j is a usage error', async (args, message) => {
    expect(await org(...args)).toMatchObject({ code: 1, err: expect.stringMatching(message) })
  })
})
