import { describe, expect, it } from 'vitest'
import { useImporter } from './use-importer.js'

const importer = useImporter()

const file = { name: 'teams.csv', content: 'Kürzel,Bezeichnung\nN,North\nS,South\n' }
const mapping = (source: string) =>
  JSON.stringify({
    source,
    files: [{ file: '*', kind: 'TEAMS', fields: { externalId: 'Kürzel', name: 'Bezeichnung' } }],
  })

async function act(slug: string, act: string, input: object) {
  const { body } = await importer.app.ask(
    `mutation ($input: ${act}ImportMappingInput!) {
      ${act.toLowerCase()}ImportMapping(input: $input) {
        ok { mappings { name } } error { code message }
      }
    }`,
    { variables: { input: { organizationId: slug, ...input } } },
  )
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
  const { ok, error } = body.data[`${act.toLowerCase()}ImportMapping`]
  return ok === null ? error : ok.mappings.map(({ name }: { name: string }) => name)
}

describe('a mapping', () => {
  it('is kept under a name, imported by it, renamed and forgotten', async () => {
    const slug = await importer.organization()
    expect(await act(slug, 'Save', { mapping: mapping('hris') })).toEqual(['hris'])
    expect(await importer.run(slug, [file], { source: 'hris' })).toMatchObject({ changed: true })
    expect(await act(slug, 'Rename', { name: 'hris', to: 'People' })).toEqual(['People'])
    // The ids are those of its source still: the same rows are the same things.
    const again = await importer.run(slug, [file], { source: 'People' })
    expect(again).toMatchObject({ status: 'DONE', changed: false })
    const body = (
      await importer.app.ask(`{ importMappings(organizationId: "${slug}") { name mapping } }`)
    ).body
    expect(body.data.importMappings).toMatchObject([{ name: 'People' }])
    expect(JSON.parse(body.data.importMappings[0].mapping)).toMatchObject({ source: 'hris' })
    expect(await act(slug, 'Forget', { name: 'People' })).toEqual([])
    const refused = await importer.start(slug, [file], { source: 'People' })
    expect(refused.error).toMatchObject({ code: 'MAPPING_NEEDED' })
  })

  it('of one organization is none of another', async () => {
    const [one, other] = [await importer.organization(), await importer.organization()]
    await act(one, 'Save', { mapping: mapping('hris') })
    expect(await act(other, 'Forget', { name: 'hris' })).toMatchObject({ code: 'MAPPING_NEEDED' })
    const { body } = await importer.app.ask(
      `{ importMappings(organizationId: "${other}") { name } }`,
    )
    expect(body.data.importMappings).toEqual([])
  })

  it('is not kept where it is none, and takes no name that another has', async () => {
    const slug = await importer.organization()
    expect(await act(slug, 'Save', { mapping: '{' })).toMatchObject({ code: 'NOT_JSON' })
    expect(await act(slug, 'Save', { mapping: '{}' })).toMatchObject({
      code: 'MAPPING_KEY_MISSING',
    })
    await act(slug, 'Save', { mapping: mapping('a') })
    await act(slug, 'Save', { mapping: mapping('a'), name: 'b' })
    expect(await act(slug, 'Rename', { name: 'a', to: 'b' })).toMatchObject({
      code: 'MAPPING_NAME_TAKEN',
    })
    const gone = await act(slug, 'Rename', { name: 'x', to: 'y' })
    expect(gone).toMatchObject({ code: 'MAPPING_NEEDED', message: expect.stringContaining('a, b') })
  })

  it('is not given a name that another gets at the same moment', async () => {
    const slug = await importer.organization()
    await act(slug, 'Save', { mapping: mapping('a') })
    await act(slug, 'Save', { mapping: mapping('a'), name: 'b' })
    const { pool } = importer.app.database
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      await client.query(
        `UPDATE import_source SET source = 'c' WHERE source = 'a' AND "organizationId" =
          (SELECT id FROM organization WHERE slug = $1)`,
        [slug],
      )
      const renamed = act(slug, 'Rename', { name: 'b', to: 'c' })
      await waiting(pool)
      await client.query('COMMIT')
      expect(await renamed).toMatchObject({ code: 'MAPPING_NAME_TAKEN' })
    } finally {
      client.release()
    }
    const { body } = await importer.app.ask(
      `{ importMappings(organizationId: "${slug}") { name } }`,
    )
    expect(body.data.importMappings).toEqual([{ name: 'b' }, { name: 'c' }])
  })
})

/** Resolves when a statement waits for another transaction. */
async function waiting(pool: typeof importer.app.database.pool): Promise<void> {
  await expect
    .poll(async () => {
      const { rows } = await pool.query(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      )
      return rows.length
    })
    .toBeGreaterThan(0)
}
