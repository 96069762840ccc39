import type {
  BadRowPolicy,
  FileMapping,
  ImportCounts,
  Message,
  Problem,
  RowRefusal,
} from '@postscale/domain'
import { inOutsideUnits } from '../../graphql/to-plan-error.js'
import type { ImportRequest } from './prepare-import.js'
import type { RefusalRepository, StoredRefusal } from './refusal.repository.js'

/** Counts what becomes of one file. */
export class FileTally {
  readonly mapping: FileMapping
  readonly fileName: string
  rows = 0
  created = 0
  updated = 0
  unchanged = 0
  passedOver = 0
  removed = 0
  absent = 0
  /** Lines whose key stands in an earlier row. */
  readonly repeated = new Set<number>()
  /** Rows that say an earlier one once more. */
  saidAgain = 0
  readonly #refused = new Set<number>()

  constructor(mapping: FileMapping, fileName: string) {
    this.mapping = mapping
    this.fileName = fileName
  }

  /** Remembers that a line is refused; false when it already was. */
  refuse(line: number): boolean {
    if (this.#refused.has(line)) return false
    this.#refused.add(line)
    return true
  }

  get refusedLines(): ReadonlySet<number> {
    return this.#refused
  }

  get counts(): ImportCounts {
    const { rows, created, updated, unchanged, passedOver, saidAgain, removed, absent } = this
    return {
      kind: this.mapping.kind,
      file: this.fileName,
      rows,
      created,
      updated,
      unchanged,
      refused: this.#refused.size,
      passedOver: passedOver + saidAgain,
      removed,
      absent,
    }
  }
}

/** Ends a run without writing, for a reason that its caller is told. */
export class StopImport extends Error {
  override readonly name = 'StopImport'
  readonly messages: readonly Message[]

  constructor(messages: readonly Message[]) {
    super(messages[0]?.key ?? 'stopped')
    this.messages = messages
  }
}

/** @throws StopImport when the run is to end. */
export function stopWhenAborted({ aborted }: AbortSignal): void {
  if (aborted) throw new StopImport([{ key: 'imports.INTERRUPTED', params: {} }])
}

const BATCH = 1000
/** Longer cells are cut where they are told. */
const SHOWN_LETTERS = 200

/** Gathers a run's refused rows, and ends the run where its policy says so. */
export class RefusalLog {
  /** Rows refused so far. */
  refused = 0
  readonly #repository: RefusalRepository
  readonly #organizationId: string
  readonly #runId: string
  readonly #policy: BadRowPolicy
  readonly #onNotAllowed: (problem: Problem) => void
  readonly #notAllowed = new Set<string>()
  #pending: StoredRefusal[] = []
  #stored = 0

  constructor(
    repository: RefusalRepository,
    run: Pick<ImportRequest, 'dryRun' | 'onNotAllowed' | 'organizationId' | 'policy' | 'runId'>,
  ) {
    this.#repository = repository
    this.#organizationId = run.organizationId
    this.#runId = run.runId
    this.#policy = run.policy
    // What is only tried is no attempt.
    this.#onNotAllowed = run.dryRun ? () => undefined : run.onNotAllowed
  }

  /** What a row's own cells, or what they refer to, are refused for. */
  async refuseRow(tally: FileTally, line: number, refusals: readonly RowRefusal[]): Promise<void> {
    for (const { code, column: told, field, value, params } of refusals) {
      const column = told ?? columnOf(tally.mapping, field)
      const message = { key: `imports.${code}`, params: shown(params) } as Message
      const cell = value === null ? null : cut(value)
      if (code === 'DUPLICATE_KEY') tally.repeated.add(line)
      this.#pending.push({ file: tally.fileName, line, column, value: cell, message })
    }
    await this.#count(tally, line)
  }

  /** What the domain refuses of the plan that the row became. */
  async refuseProblem(tally: FileTally, line: number, problem: Problem): Promise<void> {
    const message = problemMessage(problem)
    const column = columnOf(tally.mapping, problem.field)
    this.#pending.push({ file: tally.fileName, line, column, value: null, message })
    await this.#count(tally, line)
  }

  /** Tells once of each thing that whoever imports may not do. */
  tellNotAllowed(problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (problem.code !== 'NOT_ALLOWED' || this.#notAllowed.has(problem.params.what)) continue
      this.#notAllowed.add(problem.params.what)
      this.#onNotAllowed(problem)
    }
  }

  async flush(): Promise<void> {
    const refusals = this.#pending
    this.#pending = []
    if (refusals.length === 0) return
    await this.#repository.add(this.#organizationId, this.#runId, this.#stored, refusals)
    this.#stored += refusals.length
  }

  async #count(tally: FileTally, line: number): Promise<void> {
    if (tally.refuse(line)) this.refused += 1
    if (this.#pending.length >= BATCH) await this.flush()
    const policy = this.#policy
    if (policy.kind !== 'STOP_AT' || this.refused < policy.refused) return
    const params = { refused: this.refused, limit: policy.refused }
    throw new StopImport([{ key: 'imports.STOPPED', params }])
  }
}

/** The column of a field, where it has one. */
function columnOf({ fields }: FileMapping, field: string | null | undefined): string | null {
  const source = fields[field ?? '']
  return source !== undefined && 'column' in source ? source.column : null
}

/** A problem as a message, in the units of the API. */
export function problemMessage(problem: Problem): Message {
  const { code, params } = inOutsideUnits(problem)
  return { key: `problems.${code}`, params } as Message
}

function shown(params: object): object {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? cut(value) : value,
    ]),
  )
}

function cut(text: string): string {
  return text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)}…` : text
}
