import { describe, expect, it } from 'vitest'
import { useImporter } from './use-importer.js'

const UTF8 = { encoding: 'utf-8' }
const header = 'account id;nombre;valor anual;segmento;región'
const rows = ['A-1;Añil;1.200,50;pyme;México', 'A-2;"Dos; y\r\nmedia";0,5;Enterprise;São Paulo']
const text = [header, ...rows, ''].join('\r\n')

describe('an upload', () => {
  const importer = useImporter()

  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(text, 'latin1')],
  ])('in %s is staged with its encoding and delimiter, and imported', async (encoding, content) => {
    const slug = await importer.organization()
    const { status, body } = await importer.upload(slug, { name: 'cuentas.csv', content })
    expect(status).toBe(201)
    expect(body.upload).toMatchObject({
      rows: 2,
      encoding,
      delimiter: ';',
      columns: header.split(';'),
    })
    // No mapping: the columns' names suggest one, and the decimal comma is seen.
    const run = await importer.run(slug, [{ name: 'cuentas.csv', content }])
    expect(run).toMatchObject({ status: 'DONE', changed: true })
    expect(importer.counts(run)).toEqual({ ACCOUNTS: [2, 2, 0, 0, 0] })
    const { body: answer } = await importer.app.ask(
      `{ organization(slug: "${slug}") { accounts(order: { field: NAME, direction: ASC }) {
        edges { node { name region acv { amountMinor } } } } } }`,
    )
    expect(answer).toMatchObject({
      data: {
        organization: {
          accounts: {
            edges: [
              { node: { name: 'Añil', region: 'México', acv: { amountMinor: 120_050 } } },
              {
                node: {
                  name: 'Dos; y\r\nmedia',
                  region: 'São Paulo',
                  acv: { amountMinor: 50 },
                },
              },
            ],
          },
        },
      },
    })
  })

  it.each([
    ['an empty file', '', {}, 422, 'EMPTY_FILE'],
    ['a quotation mark that stays open', 'a,b\n1,"x\n2,y\n', {}, 422, 'UNREADABLE'],
    ['bytes of another encoding', Buffer.from('a\n\xe9\n', 'latin1'), UTF8, 422, 'WRONG_ENCODING'],
    ['an unknown encoding', 'a\n1\n', { encoding: 'utf-99' }, 422, 'UNKNOWN_ENCODING'],
    ['an unknown delimiter', 'a\n1\n', { delimiter: 'x' }, 400, 'BAD_USER_INPUT'],
  ])('is refused for %s', async (_, content, query, status, code) => {
    const slug = await importer.organization()
    const answer = await importer.upload(slug, { name: 'x.csv', content, query })
    expect(answer.status).toBe(status)
    expect(answer.body.errors?.[0]?.extensions.code).toBe(code)
    const { rows: kept } = await importer.app.database.pool.query(
      'SELECT 1 FROM import_upload u JOIN organization o ON o.id = u."organizationId" WHERE slug = $1',
      [slug],
    )
    expect(kept).toEqual([])
  })

  it('needs a token, an organization and a body of the right type', async () => {
    const slug = await importer.organization()
    const post = (query: Record<string, string>, headers: Record<string, string>) =>
      importer.app.inject({ method: 'POST', url: '/imports', query, headers, payload: 'a\n1\n' })
    const type = { 'content-type': 'text/csv' }
    const authorization = `Bearer ${importer.app.token}`
    expect((await post({ organization: slug }, type)).statusCode).toBe(401)
    expect((await post({}, { ...type, authorization })).statusCode).toBe(400)
    expect((await post({ organization: 'nobody' }, { ...type, authorization })).statusCode).toBe(
      404,
    )
    const other = { 'content-type': 'multipart/form-data', authorization }
    expect((await post({ organization: slug }, other)).statusCode).toBe(415)
  })
})
