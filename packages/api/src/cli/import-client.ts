import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import {
  answerOf,
  askServer,
  refusalOf,
  type Refusals,
  RefusedByServer,
  type Server,
  serverAt,
} from './ask-server.js'
import type { FileToSend } from './find-files.js'

/** A run as the command shows it. */
export interface ShownRun {
  readonly id: string
  readonly status: 'DONE' | 'FAILED' | 'REFUSED' | 'RUNNING'
  readonly phase: string
  readonly rowsDone: number
  readonly rowsTotal: number
  readonly message: string | null
  readonly reportUrl: string
  readonly problems: readonly { readonly message: string }[]
  readonly counts: readonly ShownCounts[]
  /** The first of them. */
  readonly refusedRows: {
    readonly nodes: readonly {
      readonly file: string
      readonly line: number
      readonly column: string | null
      readonly message: string
    }[]
  }
}

export interface ShownCounts {
  readonly kind: string
  readonly file: string
  readonly rows: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly refused: number
  readonly passedOver: number
  readonly removed: number
  readonly absent: number
}

const RUN_FIELDS = `id status phase rowsDone rowsTotal message reportUrl problems { message }
  counts { kind file rows created updated unchanged refused passedOver removed absent }
  refusedRows(first: 20) { nodes { file line column message } }`
const IMPORT_ROWS = `mutation ImportRows($input: ImportRowsInput!) {
  importRows(input: $input) { ok { run { ${RUN_FIELDS} } } error { problems { message } } }
}`
const IMPORT_RUN = `query ImportRun($id: ID!) { importRun(id: $id) { ${RUN_FIELDS} } }`

/** Talks to the server about imports. */
export class ImportClient {
  readonly #server: Server

  constructor(url: string, token: string, language: string | null) {
    this.#server = serverAt(url, token, language)
  }

  /** Sends a file as it is read; answers the upload's id and its number of rows. */
  async upload(
    organization: string,
    { path, name, encoding, delimiter }: FileToSend,
  ): Promise<{ readonly id: string; readonly rows: number }> {
    const url = this.#at('/imports')
    const parameters = { organization, filename: name, encoding, delimiter }
    for (const [key, value] of Object.entries(parameters)) {
      if (value !== null) url.searchParams.set(key, value)
    }
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...this.#server.headers, 'content-type': 'text/csv' },
      body: Readable.toWeb(createReadStream(path)) as ReadableStream,
      duplex: 'half',
    })
    const answer = await answerOf<{ upload?: { id: string; rows: number } } & Refusals>(response)
    if (answer.upload === undefined) throw refusalOf(answer, response)
    return answer.upload
  }

  /** Starts to import; answers the run. */
  async start(input: object): Promise<ShownRun> {
    const { importRows } = await this.#ask<{
      importRows: {
        ok: { run: ShownRun } | null
        error: { problems: { message: string }[] } | null
      }
    }>(IMPORT_ROWS, { input })
    if (importRows.ok !== null) return importRows.ok.run
    throw new RefusedByServer(importRows.error?.problems.map(({ message }) => message) ?? [])
  }

  async run(id: string): Promise<ShownRun> {
    const { importRun } = await this.#ask<{ importRun: ShownRun | null }>(IMPORT_RUN, { id })
    if (importRun === null)
      throw new RefusedByServer(['the server does not know the import any more'])
    return importRun
  }

  /** The refused rows of a run, as CSV. */
  async report({ reportUrl }: ShownRun): Promise<ReadableStream<Uint8Array>> {
    const response = await fetch(this.#at(reportUrl), { headers: this.#server.headers })
    if (!response.ok || response.body === null) throw refusalOf(await answerOf(response), response)
    return response.body
  }

  #ask<T>(query: string, variables: object): Promise<T> {
    return askServer<T>(this.#server, query, variables)
  }

  #at(path: string): URL {
    return new URL(path, this.#server.url)
  }
}
