import { segmentByValue } from '../../imports/outcome/segment-by-value.js'
import { viewAt } from '../../state/view-at.js'
import { parseDay } from '../../kernel/days.js'
import { decide } from '../../plans/decide.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { accountOutcome, contractOutcome } from '../../imports/outcome/account-outcome.js'
import { compileRows } from '../../imports/compile/compile-rows.js'
import { coverageOutcome } from '../../imports/outcome/coverage-outcome.js'
import { type CustomerKind, customerRegistry } from '../../imports/outcome/customer-kind.js'
import { customerOutcome } from '../../imports/outcome/customer-outcome.js'
import { type ImportContext, ImportDirectory } from '../../imports/outcome/import-directory.js'
import type { ImportEntry, RowOutcome } from '../../imports/outcome/row-outcome.js'
import { IMPORT_FIELDS } from '../../imports/read/import-fields.js'
import type { ImportKind } from '../../imports/read/field-spec.js'
import type { ImportRow } from '../../imports/compile/import-row.js'
import { packEntries } from '../../imports/outcome/pack-entries.js'
import { personOutcomes } from '../../imports/outcome/person-outcome.js'
import { positionOutcomes } from '../../imports/outcome/position-outcomes.js'
import { rosterOutcomes } from '../../imports/outcome/roster-outcomes.js'
import { coverageTurns } from '../../imports/outcome/coverage-turns.js'
import { coveragePlace, ToldCoverage } from '../../imports/outcome/told-coverage.js'
import { teamOutcomes } from '../../imports/outcome/team-outcomes.js'

const day = (text: string) => parseDay(text)!
type Texts = Readonly<Record<string, string>>

const formats = { dateFormat: 'YYYY-MM-DD', decimal: '.', currency: 'USD', dayOf: null } as const

/** Reads rows given as texts by field, every named field mapped to a column of its own name. */
function rowsOf<K extends ImportKind>(
  kind: K,
  ...rows: readonly Texts[]
): { line: number; row: ImportRow<K> }[] {
  const columns = Object.keys(IMPORT_FIELDS[kind]).filter((name) => rows.some((row) => name in row))
  const fields = Object.fromEntries(columns.map((column) => [column, { column }]))
  const read = compileRows(kind, { name: 'f', file: 'f', kind, fields }, columns, formats)
  return rows.map((row, index) => {
    const result = read(columns.map((column) => row[column] ?? ''))
    if (result.outcome !== 'READ') throw new Error(JSON.stringify(result))
    return { line: index + 2, row: result.row }
  })
}

/**
 * Imports rows given as texts by field into a state of its own; every import answers with each row's
 * line and outcome.
 */
export class Importer {
  state: OrganizationState
  #ids = 0
  #context: ImportContext

  constructor(effective = '2026-01-01') {
    const created = decide(null, [
      {
        type: 'createOrganization',
        planRates: [
          { currency: 'EUR', rate: 1.25 },
          { currency: 'GBP', rate: 1.5 },
        ],
        effective: '2020-01-01',
        id: this.newId(),
        slug: 'acme',
        currency: 'USD',
        name: 'Acme',
      },
    ])
    if (!created.ok) throw new Error(JSON.stringify(created.error))
    this.state = created.value.state
    this.#context = {
      source: 'test',
      effective: day(effective),
      newId: () => this.newId(),
      segmentByValue: segmentByValue(viewAt(this.state, day(effective))),
    }
  }

  newId(): string {
    // A change derives further ids from its own.
    this.#ids += 0x100
    return `00000000-0000-7000-8000-${this.#ids.toString(16).padStart(12, '0')}`
  }

  on(effective: string): this {
    this.#context = { ...this.#context, effective: day(effective) }
    return this
  }

  /** @param source of the files that follow. */
  from(source: string): this {
    this.#context = { ...this.#context, source }
    return this
  }

  accounts = (...rows: Texts[]) =>
    this.#each('ACCOUNTS', rows, (row, directory) =>
      accountOutcome(row, this.state, directory, this.#context),
    )

  contracts = (...rows: Texts[]) =>
    this.#each('CONTRACTS', rows, (row, directory) =>
      contractOutcome(row, this.state.accounts, directory, this.#context),
    )

  people = (...rows: Texts[]) =>
    this.#apply(personOutcomes(rowsOf('PEOPLE', ...rows), this.#directory(), this.#context))

  coverage = (...rows: Texts[]) => {
    const known = this.#directory()
    const placed = rowsOf('COVERAGE', ...rows).map(({ line, row }) => {
      return { line, row, place: coveragePlace(row, this.state, known, this.#context) }
    })
    const told = new ToldCoverage()
    for (const { row, place } of placed) told.add(place, row)
    const outcomes = coverageTurns(placed)
      .flat()
      .map(({ line, row, place }) => {
        const beside = told.of(place)
        const result = coverageOutcome(row, this.state, this.#directory(), this.#context, beside)
        return { line, told: this.#apply([{ line, result }]) }
      })
    return outcomes.toSorted((a, b) => a.line - b.line).flatMap((each) => each.told)
  }

  teams = (...rows: Texts[]) =>
    this.#apply(teamOutcomes(rowsOf('TEAMS', ...rows), this.#directory(), this.#context))

  positions = (...rows: Texts[]) =>
    this.#apply(positionOutcomes(rowsOf('POSITIONS', ...rows), this.#directory(), this.#context))

  customers = (kind: CustomerKind, ...rows: Texts[]) =>
    this.#each(kind, rows, (row, directory) =>
      customerOutcome(kind, row, {
        accounts: this.state.accounts,
        known: customerRegistry(kind, this.state),
        directory,
        context: this.#context,
      }),
    )

  roster = (...rows: Texts[]) =>
    this.#apply(rosterOutcomes(rowsOf('ROSTER', ...rows), this.#directory(), this.#context))

  #each<K extends ImportKind>(
    kind: K,
    rows: readonly Texts[],
    outcomeOf: (row: ImportRow<K>, known: ImportDirectory) => RowOutcome,
  ): string[] {
    const known = this.#directory()
    return this.#apply(
      rowsOf(kind, ...rows).map(({ line, row }) => ({ line, result: outcomeOf(row, known) })),
    )
  }

  #directory(): ImportDirectory {
    return new ImportDirectory(this.state, this.#context.source)
  }

  #apply(results: Iterable<{ readonly line: number; readonly result: RowOutcome }>): string[] {
    const entries: ImportEntry[] = []
    const outcomes: string[] = []
    for (const { line, result } of results) {
      if (result.outcome === 'REFUSED') {
        outcomes.push(`${line} ${result.refusals.map(({ code }) => code).join()}`)
      } else {
        outcomes.push(`${line} ${result.outcome}`)
        if (result.outcome === 'UNCHANGED') continue
        entries.push({ lines: [line], effect: result.outcome, changes: result.changes })
      }
    }
    const { changes, entryOf } = packEntries(entries)
    const decision = decide(this.state, changes)
    if (!decision.ok) {
      const lines = decision.error.map((problem) => entries[entryOf(problem) ?? -1]?.lines[0])
      throw new Error(`${lines.join()}: ${JSON.stringify(decision.error)}`)
    }
    this.state = decision.value.state
    return outcomes
  }
}
