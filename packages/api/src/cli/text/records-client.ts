import { Readable } from 'node:stream'
import type { ForOrganization, KindRecord, RestoredRecord } from '@postscale/domain'
import { jsonLines, linesOf } from '../../http/json-lines.js'
import { answerOf, NoAnswer, refusalOf, type Refusals, send, type Server } from '../ask-server.js'

/** Of which organization records are, and at which revision. */
interface RecordsHead {
  readonly organization: ForOrganization & { readonly currency: string }
  readonly revision: number
}

/** All that a server has recorded of an organization. */
export interface FetchedRecords extends RecordsHead {
  readonly records: readonly KindRecord[]
}

/** What a plan came to at the server, or why it was refused. */
export interface PlannedRecords {
  readonly revision: number
  readonly changed: boolean
  readonly changeCount: number
  readonly factCount: number
}

/** Why a plan was refused; the place of the record that it is about among those sent, if it is about one. */
export interface RefusedRecord {
  readonly message: string
  readonly code: string
  readonly field: string | null
  readonly line: number | null
}

interface PlanToSend {
  readonly organization: string
  readonly expectedRevision: number
  readonly dryRun: boolean
  readonly title: string | null
  readonly reason: string | null
}

/** Asks a server for an organization's records, and sends what they are to be. */
export class RecordsClient {
  readonly #server: Server

  constructor(server: Server) {
    this.#server = server
  }

  /** @throws RefusedByServer, or NoAnswer when the answer broke off */
  async records(
    organization: string,
    { facts, revision = null }: { readonly facts: boolean; readonly revision?: number | null },
  ): Promise<FetchedRecords> {
    const records: KindRecord[] = []
    let head: RecordsHead | null = null
    let isWhole = false
    for await (const line of await this.#lines({ organization, facts, revision })) {
      const told = JSON.parse(line) as Partial<FetchedRecords> & KindRecord & { end?: number }
      if (told.end !== undefined) isWhole = told.end === records.length
      else if (head === null) head = told as FetchedRecords
      else records.push(told)
    }
    if (head === null || !isWhole) throw new NoAnswer('The answer of the server broke off.')
    return { ...head, records }
  }

  /** What an organization is known by, without what is recorded of it. */
  async head(organization: string): Promise<RecordsHead> {
    for await (const line of await this.#lines({ organization })) {
      return JSON.parse(line) as RecordsHead
    }
    throw new NoAnswer('The answer of the server broke off.')
  }

  async #lines(asked: object): Promise<AsyncIterable<string>> {
    const response = await send(this.#at(asked), { headers: this.#server.headers })
    if (!response.ok || response.body === null) throw refusalOf(await answerOf(response), response)
    return linesOf(response.body)
  }

  /**
   * Has records set, or says what that would come to.
   *
   * @throws RefusedByServer, or NoAnswer when it is not known what became of it
   */
  async plan(
    plan: PlanToSend,
    records: readonly RestoredRecord[],
  ): Promise<PlannedRecords | { readonly refused: readonly RefusedRecord[] }> {
    const response = await send(this.#at(plan), {
      method: 'POST',
      headers: { ...this.#server.headers, 'content-type': 'application/x-ndjson' },
      body: Readable.toWeb(Readable.from(linesToSend(records))) as ReadableStream,
      duplex: 'half',
    })
    const answer = await answerOf<PlannedRecords & RefusedAnswer>(response)
    if (response.ok) return answer
    const refused = answer.errors?.flatMap(({ message, extensions: { code, field, line } }) =>
      field === undefined ? [] : [{ message, code, field, line: line ?? null }],
    )
    if (response.status !== UNPROCESSABLE || !refused?.length) throw refusalOf(answer, response)
    return { refused }
  }

  #at(parameters: object): URL {
    const url = new URL('/records', this.#server.url)
    for (const [name, value] of Object.entries(parameters)) {
      if (value !== null) url.searchParams.set(name, String(value))
    }
    return url
  }
}

const UNPROCESSABLE = 422

interface RefusedAnswer extends Refusals {
  readonly errors?: readonly {
    readonly message: string
    readonly extensions: {
      readonly code: string
      readonly field?: string | null
      readonly line?: number | null
    }
  }[]
}

const RECORDS_A_CHUNK = 500

function* linesToSend(records: readonly RestoredRecord[]): Generator<string> {
  for (let first = 0; first < records.length; first += RECORDS_A_CHUNK) {
    const chunk = records.slice(first, first + RECORDS_A_CHUNK)
    yield jsonLines(chunk.map(({ kind, id, after }) => ({ kind, id, record: after })))
  }
}
