import { describe, expect, it } from 'vitest'
import type { Field, Fields } from '../../entities/fields/index.js'
import { type EntityKind, THINGS } from '../../entities/registry.js'
import { VOCABULARIES } from '../../entities/vocabularies.js'
import { parseDay } from '../../kernel/days.js'
import { recordTableOf } from '../../state/table-of.js'
import { Importer } from '../../testing/imports/importer.js'
import { IMPORT_KINDS, type ImportKind } from '../read/field-spec.js'
import { IMPORT_FIELDS } from '../read/import-fields.js'

type Texts = Readonly<Record<string, string>>

/** A cell, and what the field holds by it. */
type Sample = readonly [cell: string, value: unknown]

/** A kind of file whose rows bring things: the kind, the least a row says, and how it is imported. */
interface File {
  readonly kind: EntityKind
  readonly row: Texts
  readonly take: (importer: Importer, row: Texts) => readonly string[]
}

const FILES = {
  TEAMS: { kind: 'team', row: { name: 'Success' }, take: (to, row) => to.teams(row) },
  POSITIONS: {
    kind: 'position',
    row: { title: 'CSM', role: 'CSM', team: 'First' },
    take: (to, row) => to.positions(row),
  },
  PEOPLE: { kind: 'person', row: { name: 'Ana' }, take: (to, row) => to.people(row) },
  ROSTER: {
    kind: 'person',
    row: { name: 'Ana', title: 'CSM', role: 'CSM', team: 'First' },
    take: (to, row) => to.roster(row),
  },
  ACCOUNTS: {
    kind: 'account',
    row: { name: 'One', acv: '10', segment: 'SMB' },
    take: (to, row) => to.accounts(row),
  },
  CONTRACTS: {
    kind: 'account',
    row: { account: 'A-1' },
    take: (to, row) => to.contracts(row),
  },
  STAKEHOLDERS: {
    kind: 'stakeholder',
    row: { account: 'A-1', name: 'Uma', role: 'CHAMPION' },
    take: (to, row) => to.customers('STAKEHOLDERS', row),
  },
  SUCCESS_PLANS: {
    kind: 'successPlan',
    row: {
      account: 'A-1',
      title: 'Faster',
      metric: 'days',
      target: '5',
      startOn: '2026-01-01',
      dueOn: '2028-01-01',
    },
    take: (to, row) => to.customers('SUCCESS_PLANS', row),
  },
  OPPORTUNITIES: {
    kind: 'opportunity',
    row: { account: 'A-1', kind: 'SEATS', amount: '100' },
    take: (to, row) => to.customers('OPPORTUNITIES', row),
  },
  RENEWALS: {
    kind: 'renewal',
    row: { account: 'A-1', contractEnd: '2027-05-01' },
    take: (to, row) => to.customers('RENEWALS', row),
  },
} as const satisfies Partial<Record<ImportKind, File>>

type FileKind = keyof typeof FILES

/** Two cells of each type of field, and what they mean. */
function samples({ type, choices }: Field): readonly [Sample, Sample] {
  const [first = '', second = ''] = choices === undefined ? [] : VOCABULARIES[choices]
  switch (type) {
    case 'choice':
      return [
        [first, first],
        [second, second],
      ]
    case 'choices':
      return [
        [first, [first]],
        [second, [second]],
      ]
    case 'date':
      return [
        ['2026-02-01', '2026-02-01'],
        ['2026-03-01', '2026-03-01'],
      ]
    case 'flag':
      return [
        ['yes', true],
        ['no', false],
      ]
    case 'hundredths':
      return [
        ['50%', 50],
        ['75%', 75],
      ]
    case 'money':
      return [
        ['1200', 120_000],
        ['34.50', 3_450],
      ]
    case 'integer':
    case 'number':
      return [
        ['3', 3],
        ['4', 4],
      ]
    case 'currency':
      return [
        ['eur', 'EUR'],
        ['GBP', 'GBP'],
      ]
    case 'language':
    case 'text':
      return [
        ['es', 'es'],
        ['pt', 'pt'],
      ]
    case 'languages':
    case 'texts':
      return [
        ['es', ['es']],
        ['pt;en', ['pt', 'en']],
      ]
    case 'email':
      return [
        ['ana@example.com', 'ana@example.com'],
        ['uma@example.com', 'uma@example.com'],
      ]
    case 'timeZone':
      return [
        ['Europe/Madrid', 'Europe/Madrid'],
        ['America/Lima', 'America/Lima'],
      ]
    default:
      throw new Error(`No cell is known to mean a ${type}.`)
  }
}

/** The fields of the thing that its kind of file brings, by name. */
function importedFields(file: FileKind): readonly string[] {
  const fields: Fields = THINGS[FILES[file].kind].fields
  return Object.keys(IMPORT_FIELDS[file]).filter((name) => Object.hasOwn(fields, name))
}

const CASES = (Object.keys(FILES) as FileKind[]).flatMap((file) =>
  importedFields(file).map((name) => [file, name] as const),
)

/** An organization with a team and an account, in which the kind of file is imported. */
class Desk {
  readonly #importer = new Importer()
  readonly #file: File
  readonly #key: string

  constructor(file: FileKind) {
    this.#file = FILES[file]
    this.#importer.teams({ externalId: 'T-1', name: 'First' })
    this.#importer.accounts({ externalId: 'A-1', name: 'One', acv: '10', segment: 'SMB' })
    this.#key = file === 'CONTRACTS' ? 'A-1' : 'X-1'
  }

  on(day: string): void {
    this.#importer.on(day)
  }

  take(cells: Texts): readonly string[] {
    const { row, take } = this.#file
    const key: Texts = this.#key === 'A-1' ? {} : { externalId: this.#key }
    return take(this.#importer, { ...key, ...row, ...cells })
  }

  /** What the thing's field holds on a day. */
  holds(name: string, day: string): unknown {
    const table = recordTableOf(this.#importer.state, this.#file.kind)
    const [held] = table.holdersOf(this.#key)
    const history = held === undefined ? [] : table.recordAt(held.thing).history
    const on = parseDay(day) ?? 0
    const version = history.find(({ from, to }) => from <= on && on < to)
    return (version?.fields as Readonly<Record<string, unknown>> | undefined)?.[name]
  }
}

describe('a column of a file reaches the thing, when it is made and when it differs:', () => {
  it.each(CASES)('%s %s', (file, name) => {
    const fields: Fields = THINGS[FILES[file].kind].fields
    const [[first, value], [second, other]] = samples(fields[name]!)
    const desk = new Desk(file)
    desk.take({ [name]: first })
    expect(desk.holds(name, '2026-01-01')).toEqual(value)
    desk.on('2026-04-01')
    expect(desk.take({ [name]: second })).toEqual(['2 UPDATED'])
    expect(desk.holds(name, '2026-03-31')).toEqual(value)
    expect(desk.holds(name, '2026-04-01')).toEqual(other)
    expect(desk.take({ [name]: second })).toEqual(['2 UNCHANGED'])
  })
})

describe('the walk', () => {
  it('leaves out only files whose rows are periods and facts', () => {
    const left = IMPORT_KINDS.filter((kind) => !Object.hasOwn(FILES, kind))
    const facts = ['ARR_MOVEMENTS', 'TICKETS', 'NPS', 'HEALTH_SIGNALS', 'TOUCHPOINTS']
    expect(left).toEqual(['COVERAGE', 'CHURN_REASONS', ...facts])
  })
})
