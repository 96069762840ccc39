import { READY_MAPPINGS } from '@postscale/domain'
import { describe, expect, it } from 'vitest'
import { useImporter } from '../use-importer.js'
import { SYSTEM_EXPORTS } from './exports.js'
import type { SystemExport } from './system-export.js'

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

  /** Imports what must be there before, into an organization of its own; answers its slug. */
  async function prepared({ before = [] }: SystemExport): Promise<string> {
    const slug = await importer.organization()
    for (const file of before) {
      const run = await importer.run(slug, [file])
      expect(run).toMatchObject({ status: 'DONE', refusedRows: { totalCount: 0 } })
    }
    return slug
  }

  /** Expects the answers that the export should lead to. */
  async function expectAnswers(slug: string, { ask }: SystemExport): Promise<void> {
    if (ask === undefined) return
    const [query, answer] = ask
    const told = await importer.app.ask(`{ organization(slug: "${slug}") { ${query} } }`)
    expect(told.body.errors).toBeUndefined()
    expect(told.body.data.organization).toEqual(answer)
  }

  it.each(SYSTEM_EXPORTS)('$ready is recognised and imported as it is', async (given) => {
    const { ready, name, content, expected } = given
    const slug = await prepared(given)
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
    await expectAnswers(slug, given)
  })

  it.each(SYSTEM_EXPORTS)('$ready comes to the same when each row stands twice', async (given) => {
    const { name, content, expected } = given
    const slug = await prepared(given)
    const rows = content.slice(content.indexOf('\r\n') + 2)
    const run = await importer.run(slug, [{ name, content: content + rows }], { onBadRow: 'SKIP' })
    expect(run.refusedRows.nodes.map(({ code }) => code)).toEqual(expected.refused ?? [])
    const repeated = run.counts[0]!.rows / 2
    const { created } = expected
    expect(run.counts).toMatchObject([{ created, passedOver: expected.passedOver + repeated }])
    await expectAnswers(slug, given)
  })
})
