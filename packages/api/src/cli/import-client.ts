import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import {
  answerOf,
  askServer,
  refusalOf,
  type Refusals,
  RefusedByServer,
  send,
  type Server,
  serverAt,
} from './ask-server.js'
import type { FileToSend } from './find-files.js'

/** A run as the command shows it. */
export interface ShownRun {
  readonly id: string
  readonly status: 'DONE' | 'FAILED' | 'INTERRUPTED' | 'REFUSED' | 'RUNNING'
  readonly phase: string
  readonly rowsDone: number
  readonly rowsTotal: number
  readonly message: string | null
  readonly reportUrl: string
  readonly refusedFiles: readonly {
    readonly file: string
    readonly refused: number
    readonly whole: boolean
    readonly url: string
  }[]
  readonly problems: readonly { readonly message: string }[]
  readonly notes: readonly string[]
  readonly counts: readonly ShownCounts[]
  readonly refusedCauses: {
    readonly leftOut: number
    readonly nodes: readonly ShownCause[]
  }
}

/** What rows are refused for. */
export interface ShownCause {
  readonly column: string | null
  readonly rows: number
  readonly message: string
  /** The first rows. */
  readonly samples: readonly {
    readonly file: string
    readonly line: number
    readonly value: string | null
  }[]
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

const RUN_FIELDS = `id status phase rowsDone rowsTotal message reportUrl notes refusedFiles { file refused whole url }
  problems { message }
  counts { kind file rows created updated unchanged refused passedOver removed absent }
  refusedCauses { leftOut nodes { column rows message samples { file line value } } }`
const IMPORT_ROWS = `mutation ImportRows($input: ImportRowsInput!) {
  importRows(input: $input) { ok { run { ${RUN_FIELDS} } } error { problems { message } } }
}`
const IMPORT_PROPOSAL = `query ImportProposal(
  $organizationId: ID!, $uploads: [ImportUploadInput!]!, $source: String
) {
  importProposal(organizationId: $organizationId, uploads: $uploads, source: $source) {
    mapping leftOut { message } problems { message }
    files {
      file dateFormat decimal questions { code field message options }
      candidates {
        kind readyMapping assumptions evidence { points message } columns { field }
      }
    }
  }
}`
const IMPORT_RUN = `query ImportRun($id: ID!) { importRun(id: $id) { ${RUN_FIELDS} } }`
const IMPORT_RUN_BY_KEY = `query ImportRunByKey($organizationId: ID!, $idempotencyKey: String!) {
  importRunByKey(organizationId: $organizationId, idempotencyKey: $idempotencyKey) { ${RUN_FIELDS} }
}`

/** What became of the asking for an import. */
export type Started =
  | { readonly run: ShownRun; readonly refused: null }
  | { readonly run: null; readonly refused: readonly string[] }

/** A table that was sent. */
export interface SentUpload {
  readonly id: string
  readonly fileName: string
  readonly rows: number
  /** Whether it is not to be imported. */
  readonly leaveOut: boolean
}

/** How the server would read the files that were sent. */
export interface ShownProposal {
  readonly mapping: string | null
  readonly leftOut: readonly { readonly message: string }[]
  readonly problems: readonly { readonly message: string }[]
  readonly files: readonly {
    readonly file: string
    readonly dateFormat: string | null
    readonly decimal: string | null
    readonly questions: readonly {
      readonly code: 'DATE_FORMAT' | 'DECIMAL' | 'FIELD' | 'KIND'
      readonly field: string | null
      readonly message: string
      readonly options: readonly string[]
    }[]
    readonly candidates: readonly {
      readonly kind: string
      readonly readyMapping: string | null
      readonly assumptions: readonly string[]
      readonly evidence: readonly { readonly points: number; readonly message: string }[]
      readonly columns: readonly { readonly field: string | null }[]
    }[]
  }[]
}

/** What a file that was sent holds. */
interface SentFile {
  readonly uploads: readonly Omit<SentUpload, 'leaveOut'>[]
  readonly leftOut: readonly { readonly message: string }[]
}

/** Talks to the server about imports. */
export class ImportClient {
  readonly #server: Server

  constructor(url: string, token: string, language: string | null) {
    this.#server = serverAt(url, token, language)
  }

  /** Sends a file as it is read; answers its tables, and what is left out of it. */
  async upload(
    organization: string,
    { path, name, encoding, delimiter }: FileToSend,
  ): Promise<SentFile> {
    const url = this.#at('/imports')
    const parameters = { organization, filename: name, encoding, delimiter }
    for (const [key, value] of Object.entries(parameters)) {
      if (value !== null) url.searchParams.set(key, value)
    }
    const response = await send(url, {
      method: 'POST',
      headers: { ...this.#server.headers, 'content-type': 'application/octet-stream' },
      body: Readable.toWeb(createReadStream(path)) as ReadableStream,
      duplex: 'half',
    })
    const answer = await answerOf<Partial<SentFile> & Refusals>(response)
    if (answer.uploads === undefined) throw refusalOf(answer, response)
    return { uploads: answer.uploads, leftOut: answer.leftOut ?? [] }
  }

  /** How the server would read files that were sent; nothing is written. */
  async proposal(variables: {
    readonly organizationId: string
    readonly uploads: readonly object[]
    readonly source: string | null
  }): Promise<ShownProposal> {
    const { importProposal } = await this.#ask<{ importProposal: ShownProposal | null }>(
      IMPORT_PROPOSAL,
      variables,
    )
    if (importProposal !== null) return importProposal
    throw new RefusedByServer([`There is no organization ${variables.organizationId}.`])
  }

  /** Starts to import; asked again with the same idempotency key it answers the same run. */
  async start(input: object): Promise<Started> {
    const { importRows } = await this.#ask<{
      importRows: {
        ok: { run: ShownRun } | null
        error: { problems: { message: string }[] } | null
      }
    }>(IMPORT_ROWS, { input })
    if (importRows.ok !== null) return { run: importRows.ok.run, refused: null }
    return { run: null, refused: (importRows.error?.problems ?? []).map(({ message }) => message) }
  }

  /** A run by its id. */
  async run(id: string): Promise<ShownRun> {
    const { importRun } = await this.#ask<{ importRun: ShownRun | null }>(IMPORT_RUN, { id })
    if (importRun === null) throw new RefusedByServer([`The server knows no import ${id}.`])
    return importRun
  }

  /** The run that was started with a key; null when nothing was, or nothing came of it. */
  async runOfKey(organizationId: string, idempotencyKey: string): Promise<ShownRun | null> {
    const { importRunByKey } = await this.#ask<{ importRunByKey: ShownRun | null }>(
      IMPORT_RUN_BY_KEY,
      { organizationId, idempotencyKey },
    )
    return importRunByKey
  }

  /** A file that the server keeps of a run, by its address there. */
  async download(url: string): Promise<ReadableStream<Uint8Array>> {
    const response = await send(this.#at(url), { headers: this.#server.headers })
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
