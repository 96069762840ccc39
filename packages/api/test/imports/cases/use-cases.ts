import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { runCommand } from '../run-command.js'
import { type NamedFile, type RunAnswer, useImporter } from '../use-importer.js'

/** The day on which every case is imported. */
export const TODAY = '2026-11-29'

interface Told {
  readonly code: string
  readonly message: string
}

/** How a case is imported, where it is not simply all its files by its `mapping.json`. */
interface HowToImport {
  /** A file that was imported before; this then goes into the same organization. */
  readonly into?: string
  /** Its files, or other ones under their names. */
  readonly files?: readonly NamedFile[]
  /** Instead of `mapping.json`; null for none. */
  readonly mapping?: object | null
  /** Of the organization that is made. */
  readonly organization?: object
  /** Of `importRows`. */
  readonly input?: object
}

/** What an import came to, whether it was refused at the upload, at the start or in the end. */
interface Imported {
  /** The organization's slug. */
  readonly slug: string
  readonly status: string
  /** Rows, created, updated, unchanged and refused by kind. */
  readonly counts: Readonly<Record<string, readonly number[]>>
  /** Line, column and code of each reason for which a row is refused. */
  readonly refused: readonly (readonly [number, string | null, string])[]
  /** The reasons themselves, by line. */
  readonly reasons: Readonly<Record<number, readonly string[]>>
  /** Why it was refused as a whole. */
  readonly problems: readonly Told[]
  readonly run: RunAnswer | null
}

interface Cases {
  /** Imports a case's files as a client of the API does. */
  imported(name: string, how?: HowToImport): Promise<Imported>
  /** Imports a case's files by the command, without a mapping. */
  commanded(name: string, ...args: string[]): Promise<Commanded>
  /** The mapping of a case as plain JSON. */
  mappingOf(name: string): Promise<CaseMapping>
  /** The files of a case. */
  filesOf(name: string): Promise<readonly NamedFile[]>
  /** What is asked of an organization. */
  read(slug: string, fields: string): Promise<ReturnType<typeof JSON.parse>>
}

interface Commanded {
  readonly slug: string
  readonly went: boolean
  /** All that it writes, and the reason why it failed. */
  readonly said: string
  readonly revision: number
}

interface CaseMapping {
  readonly source: string
  readonly files: readonly {
    readonly file: string
    readonly kind: string
    readonly fields: Readonly<Record<string, unknown>>
  }[]
}

const folderOf = (name: string) => join(import.meta.dirname, name)
const isJson = (name: string) => name.endsWith('.json')

/** A whole server, into which the folders beside this file are imported, each on the same day. */
export function useCases(): Cases {
  const importer = useImporter()
  const { app } = importer
  let url = ''
  let reports = ''
  beforeAll(async () => {
    await app.app.listen({ port: 0, host: '127.0.0.1' })
    url = `http://127.0.0.1:${(app.app.server.address() as AddressInfo).port}`
    reports = await mkdtemp(join(tmpdir(), 'postscale-cases-'))
  })
  afterAll(async () => rm(reports, { recursive: true }))
  // Only what day it is stands still; timers run on.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00:00Z`) })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const filesOf: Cases['filesOf'] = async (name) => {
    const names = (await readdir(folderOf(name))).filter((file) => !isJson(file))
    return Promise.all(
      names.map(async (file) => ({
        name: file,
        content: await readFile(join(folderOf(name), file)),
      })),
    )
  }

  const mappingOf: Cases['mappingOf'] = async (name) =>
    JSON.parse(await readFile(join(folderOf(name), 'mapping.json'), 'utf8')) as CaseMapping

  const read: Cases['read'] = async (slug, fields) => {
    const { body } = await app.ask(`{ organization(slug: "${slug}") { ${fields} } }`)
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
    return body.data.organization
  }

  const imported: Cases['imported'] = async (name, how = {}) => {
    const slug = how.into ?? (await importer.organization('USD', how.organization))
    const uploads: { uploadId: string }[] = []
    for (const file of how.files ?? (await filesOf(name))) {
      const { body } = await importer.upload(slug, file)
      if (body.upload === undefined) return refusedAsAWhole(slug, told(body.errors ?? []))
      uploads.push({ uploadId: body.upload.id })
    }
    const given = how.mapping === undefined ? await mappingOf(name) : how.mapping
    const mapping = given === null ? null : JSON.stringify(given)
    const input = { uploads, mapping, onBadRow: 'SKIP', ...how.input }
    const started = await importer.start(slug, [], input)
    if (started.ok === null) return refusedAsAWhole(slug, started.error?.problems ?? [])
    const run = await importer.settled(started)
    const { status, problems } = run
    const { nodes } = run.refusedRows
    const reasons: Record<number, string[]> = {}
    for (const { line, message } of nodes) (reasons[line] ??= []).push(message)
    return {
      slug,
      status,
      counts: importer.counts(run),
      refused: nodes.map(({ line, column, code }) => [line, column, code]),
      reasons,
      problems,
      run,
    }
  }

  const commanded: Cases['commanded'] = async (name, ...args) => {
    const slug = await importer.organization()
    const said = { out: '', err: '' }
    const report = join(reports, `${slug}.csv`)
    const all = ['--org', slug, '--url', url, '--report', report, ...args, folderOf(name)]
    const went = await runCommand(all, app.token, said).catch((error: unknown) => {
      said.err += error instanceof Error ? error.message : String(error)
      return false
    })
    const { revision } = await read(slug, 'revision')
    return { slug, went, said: said.out + said.err, revision }
  }

  return { imported, commanded, mappingOf, filesOf, read }
}

function refusedAsAWhole(slug: string, problems: readonly Told[]): Imported {
  return { slug, status: 'REFUSED', counts: {}, refused: [], reasons: {}, problems, run: null }
}

function told(
  errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[],
): readonly Told[] {
  return errors.map(({ message, extensions: { code } }) => ({ code, message }))
}
