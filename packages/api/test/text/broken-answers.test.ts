import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { NoAnswer, RefusedByServer, serverAt } from '../../src/cli/ask-server.js'
import { RecordsClient } from '../../src/cli/text/records-client.js'

const head = { organization: { id: 'x', slug: 'acme', currency: 'USD' }, revision: 3 }
const lines = (...values: readonly object[]) =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('')

describe('what a server answers to the command', () => {
  let server: Server | null = null
  afterEach(() => {
    server?.close()
  })
  const answering = async (answer: RequestListener): Promise<RecordsClient> => {
    const made = createServer(answer)
    server = made
    await new Promise<void>((resolve) => {
      made.listen(0, '127.0.0.1', resolve)
    })
    const { port } = made.address() as AddressInfo
    return new RecordsClient(serverAt(`http://127.0.0.1:${port}`, 'token', null))
  }
  const plan = {
    organization: 'acme',
    expectedRevision: 3,
    dryRun: false,
    title: null,
    reason: null,
  }

  it('is taken when it is whole, whatever a text holds', async () => {
    const record = { key: 'a\u2028b\r' }
    const client = await answering((_, response) => {
      const bytes = Buffer.from(lines(head, { kind: 'policy', record }, { end: 1 }))
      // In parts that cut characters in two.
      for (const byte of bytes) response.write(Buffer.of(byte))
      response.end()
    })
    const fetched = await client.records('acme', { facts: false })
    expect(fetched).toEqual({ ...head, records: [{ kind: 'policy', record }] })
  })

  it.each([
    ['without an end', lines(head, { kind: 'policy', record: {} })],
    ['with fewer records than were told', lines(head, { kind: 'policy', record: {} }, { end: 2 })],
    ['with nothing', ''],
  ])('is none %s', async (_, body) => {
    const client = await answering((__, response) => response.end(body))
    await expect(client.records('acme', { facts: false })).rejects.toThrow(NoAnswer)
  })

  it('is a refusal where it says so, and none where the server met a fault', async () => {
    const refusing = (status: number, code: string) => async () =>
      answering((_, response) => {
        response.writeHead(status, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ errors: [{ message: code, extensions: { code } }] }))
      })
    const refused = await refusing(404, 'NOT_FOUND')()
    await expect(refused.records('acme', { facts: false })).rejects.toThrow(RefusedByServer)
    await expect(refused.plan(plan, [])).rejects.toThrow(RefusedByServer)
    server?.close()
    const unknown = await refusing(503, 'OUTCOME_UNKNOWN')()
    await expect(unknown.plan(plan, [])).rejects.toThrow(NoAnswer)
  })
})
