import { READY_MAPPINGS } from '@postscale/domain'
import { describe, expect, it } from 'vitest'
import { useImporter } from '../use-importer.js'
import { SYSTEM_EXPORTS } from './exports.js'

const importer = useImporter()

const PROPOSAL = `query ($organizationId: ID!, $uploads: [ImportUploadInput!]!) {
  importProposal(organizationId: $organizationId, uploads: $uploads) {
    isClear files { candidates { readyMapping } questions { code message } }
  }
}`

describe('an export of another system', () => {
  it('is there for each ready mapping', () => {
    const tried = SYSTEM_EXPORTS.map(({ ready }) => ready)
    expect(tried.toSorted()).toEqual(READY_MAPPINGS.map(({ name }) => name).toSorted())
  })

  it.each(SYSTEM_EXPORTS)('$ready is recognised and imported as it is', async (given) => {
    const { ready, name, content, before = [], expected, ask } = given
    const slug = await importer.organization()
    for (const file of before) {
      const run = await importer.run(slug, [file])
      expect(run).toMatchObject({ status: 'DONE', refusedRows: { totalCount: 0 } })
    }
    const { body } = await importer.upload(slug, { name, content })
    const uploads = [{ uploadId: body.upload?.id }]
    const variables = { organizationId: slug, uploads }
    const { importProposal } = (await importer.app.ask(PROPOSAL, { variables })).body.data
    expect(importProposal).toMatchObject({
      isClear: true,
      files: [{ candidates: expect.arrayContaining([{ readyMapping: ready }]), questions: [] }],
    })
    expect(importProposal.files[0].candidates[0].readyMapping).toBe(ready)
    const run = await importer.run(slug, [], { uploads, onBadRow: 'SKIP' })
    expect(run.refusedRows.nodes.map(({ code }) => code)).toEqual(expected.refused ?? [])
    expect(run).toMatchObject({
      status: 'DONE',
      counts: [{ created: expected.created, passedOver: expected.passedOver }],
    })
    if (ask === undefined) return
    const [query, answer] = ask
    const told = await importer.app.ask(`{ organization(slug: "${slug}") { ${query} } }`)
    expect(told.body.errors).toBeUndefined()
    expect(told.body.data.organization).toEqual(answer)
  })
})
