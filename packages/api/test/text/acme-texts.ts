import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Change } from '@postscale/domain'
import { beforeAll, expect } from 'vitest'
import { plant } from '../reads/plant.js'
import type { useOrgCommand } from './use-org-command.js'

/** The ids of what Acme has. */
export const ids = {
  acme: '01900000-0000-7000-8000-00000000ac3e',
  role: '01900000-0000-7000-8000-000000000001',
  team: '01900000-0000-7000-8000-0000000000a1',
  seat: '01900000-0000-7000-8000-000000000003',
  person: '01900000-0000-7000-8000-000000000004',
  globex: '01900000-0000-7000-8000-000000000005',
  initech: '01900000-0000-7000-8000-000000000006',
  coverage: '01900000-0000-7000-8000-000000000007',
  occupancy: '01900000-0000-7000-8000-000000000008',
} as const
const effective = '2026-01-01'

/** Where the only team of Acme is told. */
export const TEAM_FILE = 'teams/emea-pod-0000a1.yaml'

/** Gives the server Acme: a team with a seat, who sits in it, two accounts, one of them covered. */
export function useAcme({ api, at, org }: ReturnType<typeof useOrgCommand>) {
  beforeAll(async () => {
    const changes: readonly Change[] = [
      {
        type: 'createOrganization',
        effective,
        id: ids.acme,
        slug: 'acme',
        name: 'Acme',
        currency: 'USD',
      },
      { type: 'createRole', effective, id: ids.role, name: 'CSM', family: 'CSM' },
      { type: 'createTeam', effective, id: ids.team, name: 'EMEA Pod', kind: 'POD' },
      {
        type: 'openPosition',
        effective,
        id: ids.seat,
        title: 'CSM 1',
        roleId: ids.role,
        teamId: ids.team,
      },
      { type: 'hirePerson', effective, id: ids.person, name: 'Ana' },
      {
        type: 'fillPosition',
        effective,
        id: ids.occupancy,
        positionId: ids.seat,
        personId: ids.person,
      },
      {
        type: 'addAccount',
        effective,
        id: ids.globex,
        name: 'Globex',
        acv: 10_000,
        segment: 'SMB',
      },
      {
        type: 'addAccount',
        effective,
        id: ids.initech,
        name: 'Initech',
        acv: 20_000,
        segment: 'SMB',
      },
      {
        type: 'coverAccount',
        effective,
        id: ids.coverage,
        accountId: ids.globex,
        responsibility: 'CSM',
        positionId: ids.seat,
      },
    ]
    await plant(api.database, ids.acme, changes.slice(0, 1))
    await plant(api.database, ids.acme, changes.slice(1))
  })
  return {
    /** A fresh export, with one text of it replaced. */
    edited: async (file: string, from: RegExp | string, to: string): Promise<string> => {
      const folder = at(`edited-${Math.random()}`)
      expect(await org('export', folder, '--org', 'acme')).toMatchObject({ code: 0 })
      const path = join(folder, file)
      const text = await readFile(path, 'utf8')
      const changed = text.replace(from, to)
      expect(changed).not.toBe(text)
      await writeFile(path, changed)
      return folder
    },
  }
}
