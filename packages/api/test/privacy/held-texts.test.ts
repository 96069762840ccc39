import { erasureOf } from '@postscale/domain'
import { describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { eraseRows } from '../../src/privacy/erase-rows.js'
import {
  heldTexts,
  NAMELESS_TABLES,
  REWRITTEN_TABLES,
  stateTables,
} from '../../src/privacy/held-texts.js'
import { nameWords } from '../../src/privacy/name-words.js'
import type { ToErase } from '../../src/privacy/to-erase.js'
import { createWorld } from '../http/fuzz/world.js'
import { useApp } from '../http/use-app.js'

const NAME = 'Ana "Nan" Costa'

const erased = [
  {
    subject: { kind: 'person', id: newId() },
    pseudonym: 'Nobody 1',
    names: [NAME],
    addresses: [],
  },
] as const
const erasing: ToErase = { erased, erasure: erasureOf(erased), words: nameWords([NAME]) }

describe('texts of tenants', () => {
  const api = useApp()

  it('are rewritten when somebody is erased, are of the state, or name nobody', async () => {
    const held = await heldTexts(api.database.pool)
    const known = [...REWRITTEN_TABLES, ...stateTables(), ...Object.keys(NAMELESS_TABLES)]
    expect(held.map(({ table }) => table).filter((table) => !known.includes(table))).toEqual([])
    expect(new Set(known).size).toBe(known.length)
  })

  it('lose a name wherever it stands', async () => {
    await createWorld(api)
    const { pool } = api.database
    const organizationId = (await pool.query<{ id: string }>('SELECT id FROM organization'))
      .rows[0]!.id
    const client = await pool.connect()
    const planted: string[] = []
    try {
      for (const held of await heldTexts(client)) {
        if (!(REWRITTEN_TABLES as readonly string[]).includes(held.table)) continue
        // Records, of which the fields say what is taken out: `erase-person.test.ts` does.
        if (held.table === 'audit_change') continue
        for (const { name, type } of held.columns) {
          await client.query('BEGIN')
          const value = valueOf(held.table, type)
          const { rowCount } = await client
            .query(`UPDATE "${held.table}" SET "${name}" = $2 WHERE "organizationId" = $1`, [
              organizationId,
              value,
            ])
            .catch(() => ({ rowCount: 0 }))
          if ((rowCount ?? 0) > 0) {
            planted.push(`${held.table}.${name}`)
            const count = await eraseRows(client, organizationId, held, erasing)
            const { rows } = await client.query<{ text: string }>(
              `SELECT "${name}"::text AS text FROM "${held.table}" WHERE "organizationId" = $1`,
              [organizationId],
            )
            expect([held.table, name, count]).toEqual([held.table, name, rowCount])
            for (const { text } of rows) expect(text).toContain('Nobody 1')
            for (const { text } of rows) expect(text).not.toMatch(/costa/i)
          }
          await client.query('ROLLBACK')
        }
      }
    } finally {
      client.release()
    }
    expect(planted).toEqual(
      expect.arrayContaining([
        'audit_entry.title',
        'audit_entry.titleMessage',
        'touchpoint.outcome',
      ]),
    )
  })
})

/** A value of a column in which the name stands, as it may. */
function valueOf(table: string, type: string): unknown {
  const said = `asked ANA "nan"\n costa again`
  if (type === 'jsonb') return JSON.stringify({ params: [{ name: said }] })
  if (type === 'text[]') return [said]
  return table === 'import_block' ? JSON.stringify([[1, said]]) : said
}
