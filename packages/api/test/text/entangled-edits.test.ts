import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plant } from '../reads/plant.js'
import { ids, TEAM_FILE, useAcme } from './acme-texts.js'
import { useOrgCommand } from './use-org-command.js'

describe('edits of a folder that hang together', () => {
  const command = useOrgCommand()
  const { org, at, textsOf } = command
  const { edited } = useAcme(command)
  const rewrite = async (folder: string, file: string, change: (text: string) => string) => {
    const path = join(folder, file)
    const text = await readFile(path, 'utf8')
    expect(change(text)).not.toBe(text)
    await writeFile(path, change(text))
  }
  const isWhatTheFolderSays = async (folder: string) => {
    const again = at(`again-${Math.random()}`)
    await org('export', again, '--org', 'acme')
    expect(await textsOf(again)).toEqual(await textsOf(folder))
  }

  it('exchange the external references of two accounts', async () => {
    const own = (id: string, reference: string) => (text: string) =>
      text.replace(new RegExp(`(${id},begins,2026-01-01),[^,]*`), `$1,${reference}`)
    const folder = at('exchange')
    await org('export', folder, '--org', 'acme')
    for (const [first, second] of [
      ['crm:1', 'crm:2'],
      ['crm:2', 'crm:1'],
    ] as const) {
      await rewrite(folder, 'accounts.csv', own(ids.globex, first))
      await rewrite(folder, 'accounts.csv', own(ids.initech, second))
      expect(await org('apply', folder, '--org', 'acme')).toMatchObject({ code: 0 })
      await isWhatTheFolderSays(folder)
    }
  })

  it('hand coverage from one day on to another seat, which is new', async () => {
    const seat = '01900000-0000-7000-8000-0000000000c1'
    const next = '01900000-0000-7000-8000-0000000000c2'
    const folder = await edited(
      TEAM_FILE,
      /$/,
      `  - id: ${seat}
    history:
      - begins: 2026-03-01
        title: CSM 2
        roleId: ${ids.role} # CSM
        teamId: ${ids.team} # EMEA Pod
        fte: 0.5
`,
    )
    await rewrite(folder, 'coverage.csv', (text) =>
      text
        .replace(`${ids.coverage},2026-01-01,`, `${ids.coverage},2026-01-01,2026-04-01`)
        .concat(`${next},2026-04-01,,${ids.globex},Globex,CSM,ACCOUNTABLE,${seat},CSM 2,,,,,,,,\n`),
    )
    expect(await org('apply', folder, '--org', 'acme')).toMatchObject({ code: 0 })
    await isWhatTheFolderSays(folder)
    await rewrite(folder, 'coverage.csv', (text) => text.replace('2026-04-01,,', '2026-03-31,,'))
    expect((await org('plan', folder, '--org', 'acme')).err).toMatch(
      /coverage\.csv:\d: .*\(COVERAGE_OVERLAP\)/,
    )
  })

  it('take out a team with its seats, who sits in them and what they cover', async () => {
    const folder = await edited('coverage.csv', /\n[^]*$/, '\n')
    await rewrite(folder, TEAM_FILE, (text) => text.replace(/positions:[^]*$/, 'positions: []\n'))
    expect(await org('apply', folder, '--org', 'acme', '--remove')).toMatchObject({ code: 0 })
    await isWhatTheFolderSays(folder)
  })

  it('cannot take out what facts are recorded of that the folder does not tell', async () => {
    await plant(command.api.database, ids.acme, [
      {
        type: 'recordTicketVolume',
        effective: '2026-02-01',
        source: 'helpdesk',
        accountId: ids.initech,
        opened: 3,
        solved: 2,
        breached: 0,
        resolutionMinutes: 90,
      },
    ])
    const folder = await edited('accounts.csv', new RegExp(`${ids.initech}.*\n`), '')
    const { code, err } = await org('plan', folder, '--org', 'acme')
    expect([code, err]).toEqual([1, expect.stringMatching(/account .*, left out: .*\(IN_USE\)/)])
    await org('export', folder, '--org', 'acme', '--facts')
    await rewrite(folder, 'accounts.csv', (text) =>
      text.replace(new RegExp(`${ids.initech}.*\n`), ''),
    )
    await rewrite(folder, 'facts/ticket-volumes.csv', (text) => `${text.split('\n')[0]}\n`)
    expect(await org('apply', folder, '--org', 'acme', '--remove')).toMatchObject({ code: 0 })
  })
})
