import { describe, expect, it } from 'vitest'
import { stageUpload, type IncomingFile } from '../../src/imports/upload/stage-upload.js'
import { UploadRepository } from '../../src/imports/upload/upload.repository.js'
import { newId } from '../../src/database/new-id.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { insertOrganizations } from '../database/insert-organizations.js'

describe('staging a file', () => {
  const db = useTestDatabase()

  async function stage(pieces: readonly (Buffer | string)[], more: Partial<IncomingFile> = {}) {
    const { pool } = db.database
    const organizationId = newId()
    await insertOrganizations(pool, { id: organizationId, slug: organizationId })
    const uploads = new UploadRepository(db.database)
    async function* bytes() {
      for (const piece of pieces) yield Buffer.from(piece)
    }
    const file = { organizationId, fileName: 'x.csv', encoding: null, delimiter: null }
    const incoming = { ...file, bytes: bytes(), maxBytes: 10_000_000, ...more }
    const upload = await stageUpload(uploads, incoming)
    const rows = []
    for await (const block of uploads.blocks(upload)) rows.push(...block)
    return { upload, rows }
  }

  it('tells the line on which each row begins, whatever the cells hold', async () => {
    const { rows } = await stage(['a,b\r\n\r\n1,"x\r\ny"\r\n2,z\r\n\r\n"3 ""q""",\r\n4,5" pipe'])
    expect(rows).toEqual([
      { line: 3, cells: ['1', 'x\r\ny'] },
      { line: 5, cells: ['2', 'z'] },
      { line: 7, cells: ['3 "q"', ''] },
      { line: 8, cells: ['4', '5" pipe'] },
    ])
  })

  it('puts characters together that arrive in pieces, and leaves out NULs', async () => {
    const whole = Buffer.from('a\nñ€😀\u0000!\n')
    const { rows } = await stage([...whole].map((byte) => Buffer.from([byte])))
    expect(rows).toEqual([{ line: 2, cells: ['ñ€😀!'] }])
  })

  it('keeps every row of a long file in its order', async () => {
    const lines = Array.from({ length: 25_000 }, (_, row) => `${row};x`)
    const { upload, rows } = await stage([['n;t', ...lines].join('\n')])
    expect(upload).toMatchObject({ delimiter: ';', rows: 25_000, header: ['n', 't'] })
    expect(rows.map(({ cells }) => Number(cells[0]))).toEqual(lines.map((_, row) => row))
    expect(rows.at(-1)?.line).toBe(25_001)
  })

  it('reads a file that was staged without its header as it did', async () => {
    const { upload } = await stage(['a\n1\n'])
    const uploads = new UploadRepository(db.database)
    const old = { ...upload, id: newId(), headerLine: null, rows: 1 }
    await uploads.begin({ organizationId: old.organizationId, id: old.id, fileName: 'x.csv' })
    const staged = [
      { line: 1, cells: [] },
      { line: 3, cells: ['1'] },
    ]
    await uploads.addBlock(old, 0, staged)
    await uploads.finish(old)
    const [found] = await uploads.find(old.organizationId, [old.id])
    const rows = []
    for await (const block of uploads.blocks(found!)) rows.push(...block)
    expect(rows).toEqual(staged)
    expect(await uploads.withHeaderOn(found!, 3)).toBeNull()
  })

  it('ends at the size limit and keeps nothing', async () => {
    const pieces = Array.from({ length: 100 }, () => 'a,b\n'.repeat(100))
    await expect(stage(pieces, { maxBytes: 5000 })).rejects.toMatchObject({ problem: 'TOO_LARGE' })
    const { rows } = await db.database.pool.query('SELECT 1 FROM import_upload WHERE rows < 0')
    expect(rows).toEqual([])
  })
})
