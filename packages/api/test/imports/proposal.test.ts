import { describe, expect, it } from 'vitest'
import { type NamedFile, useImporter } from './use-importer.js'

const importer = useImporter()

const PROPOSAL = `query ($organizationId: ID!, $uploads: [ImportUploadInput!]!, $source: String) {
  importProposal(organizationId: $organizationId, uploads: $uploads, source: $source) {
    isClear mapping problems { code }
    files {
      file rows isClear dateFormat decimal
      questions { code field message options }
      candidates {
        kind score missing assumptions mapping
        evidence { code points message }
        columns { column field reason samples { text readings { by value } } }
      }
    }
  }
}`

async function proposed(
  slug: string,
  files: readonly NamedFile[],
  { kind, source, language }: { kind?: string; source?: string; language?: string } = {},
) {
  const uploads: object[] = []
  for (const file of files) {
    const { body } = await importer.upload(slug, file)
    uploads.push({ uploadId: body.upload?.id, ...(kind !== undefined && { kind }) })
  }
  const variables = { organizationId: slug, uploads, ...(source !== undefined && { source }) }
  const headers = { 'accept-language': language ?? 'en' }
  const { body } = await importer.app.ask(PROPOSAL, { variables, headers })
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
  return { uploads, proposal: body.data.importProposal }
}

const file = (name: string, ...lines: string[]): NamedFile => ({
  name,
  content: `${lines.join('\n')}\n`,
})

describe('a proposal', () => {
  it('tells of every column what it is taken for, and of cells how they are read', async () => {
    const slug = await importer.organization()
    const { proposal } = await proposed(slug, [
      file(
        'clients.csv',
        'Account Name,ARR,Customer since,Colour',
        'Acme,"1,500.50",03/04/2024,red',
        'Birch,"2,000.00",05/06/2024,',
      ),
    ])
    expect(proposal.isClear).toBe(false)
    const [{ candidates, questions, decimal, dateFormat }] = proposal.files
    expect([decimal, dateFormat]).toEqual(['.', null])
    expect(questions).toMatchObject([{ code: 'DATE_FORMAT', options: expect.any(Array) }])
    expect(candidates[0]).toMatchObject({ kind: 'ACCOUNTS', missing: [] })
    expect(candidates[0].columns).toEqual([
      {
        column: 'Account Name',
        field: 'name',
        reason: 'NAME',
        samples: ['Acme', 'Birch'].map((text) => ({ text, readings: [{ by: null, value: text }] })),
      },
      {
        column: 'ARR',
        field: 'acv',
        reason: 'NAME',
        samples: [
          { text: '1,500.50', readings: [{ by: '.', value: '1500.50' }] },
          { text: '2,000.00', readings: [{ by: '.', value: '2000.00' }] },
        ],
      },
      {
        column: 'Customer since',
        field: 'since',
        reason: 'NAME',
        samples: [
          {
            text: '03/04/2024',
            readings: [
              { by: 'DD-MM-YYYY', value: '2024-04-03' },
              { by: 'MM-DD-YYYY', value: '2024-03-04' },
            ],
          },
          {
            text: '05/06/2024',
            readings: [
              { by: 'DD-MM-YYYY', value: '2024-06-05' },
              { by: 'MM-DD-YYYY', value: '2024-05-06' },
            ],
          },
        ],
      },
      {
        column: 'Colour',
        field: null,
        reason: 'UNUSED',
        samples: [{ text: 'red', readings: [{ by: null, value: 'red' }] }],
      },
    ])
  })

  it('is changed where it asks, imported by, and remembered under its name', async () => {
    const slug = await importer.organization()
    const given = file('list.csv', 'id,name', 'N,North', 'S,South')
    const { uploads, proposal } = await proposed(slug, [given], { source: 'hris' })
    expect(proposal).toMatchObject({ isClear: false, files: [{ questions: [{ code: 'KIND' }] }] })
    expect(proposal.files[0].questions[0].options).toContain('TEAMS')
    const mapping = JSON.parse(proposal.mapping)
    mapping.files[0].kind = 'TEAMS'
    const input = { uploads, mapping: JSON.stringify(mapping) }
    expect(await importer.run(slug, [], input)).toMatchObject({ status: 'DONE', changed: true })
    const again = await importer.run(slug, [given], { source: 'hris' })
    expect(again).toMatchObject({ status: 'DONE', changed: false })
  })

  it('says that an import would go ahead exactly when it does', async () => {
    const slug = await importer.organization()
    const clear = file('teams.csv', 'Team ID,Name', 'N,North')
    for (const [given, goes] of [
      [clear, true],
      [file('list.csv', 'id,name', 'N,North'), false],
      [file('x.csv', 'colour', 'red'), false],
      [file('accounts.csv', 'Account Name,ARR,Customer since', 'Acme,5,03/04/2024'), false],
    ] as const) {
      const { uploads, proposal } = await proposed(slug, [given])
      expect([given.name, proposal.isClear]).toEqual([given.name, goes])
      const started = await importer.start(slug, [], { uploads, dryRun: true })
      const run = started.ok === null ? null : await importer.settled(started)
      expect([given.name, run?.status === 'DONE']).toEqual([given.name, goes])
    }
  })

  it('speaks the language of whoever asks', async () => {
    const slug = await importer.organization()
    const given = [file('list.csv', 'id,name', 'N,North')]
    const { proposal } = await proposed(slug, given, { language: 'es' })
    expect(proposal.files[0].questions[0].message).toBe('¿Qué es cada fila de «list.csv»?')
  })
})
