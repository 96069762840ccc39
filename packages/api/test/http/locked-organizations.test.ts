import pg from 'pg'
import { beforeAll, expect, it } from 'vitest'
import { EveryWayIn } from './every-way-in.js'
import { useApp } from './use-app.js'

const api = useApp()
const ways = new EveryWayIn(api)
const locked = Array.from({ length: 24 }, (_, index) => `locked-${index}`)
beforeAll(async () => {
  await ways.prepare()
  for (const name of locked) await ways.makeOrganization(name)
})

it('writers who wait for 24 organizations keep nobody else from reading and writing', async () => {
  const holder = new pg.Client(api.url)
  await holder.connect()
  try {
    await holder.query('BEGIN')
    await holder.query(`SELECT 1 FROM organization WHERE slug LIKE 'locked-%' FOR NO KEY UPDATE`)
    const waiting = locked.map(async (name) => ways.write(name))
    const blocked = `SELECT 1 FROM pg_locks WHERE NOT granted`
    await expect.poll(async () => (await holder.query(blocked)).rowCount).toBeGreaterThan(0)
    for (let round = 0; round < 5; round += 1) {
      const answers = await ways.ask()
      expect(answers.filter(({ status }) => status >= 500)).toEqual([])
      // They take some ten milliseconds; the rest is for a busy machine.
      expect(answers.filter(({ seconds }) => seconds > 5)).toEqual([])
    }
    await holder.query('COMMIT')
    const told = await Promise.all(waiting)
    expect(told.filter(({ body }) => !body.data?.createTeam.ok)).toEqual([])
  } finally {
    await holder.end()
  }
})
