import {
  decide,
  KINDS,
  type OrganizationState,
  type ReadFile,
  readFolder,
  recordsOfState,
  writeFolder,
} from '@postscale/domain'
import { anOrganization, randomChange, stateOf } from '@postscale/domain/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText, readCsv } from '../../src/cli/text/csv-text.js'
import { readYaml, yamlText } from '../../src/cli/text/yaml-text.js'
import { sequentialIds } from '../plans/sequential-ids.js'

const start = stateOf(
  anOrganization({ slug: 'acme' })
    .withTeam('CS')
    .withSeat('CSM 1')
    .filledBy('Ana')
    .withAccounts(3)
    .changes(),
)

function randomState(choices: readonly number[]): OrganizationState {
  const newId = sequentialIds(900)
  let turn = 0
  const pick = (below: number) => (choices[turn++ % choices.length]! + turn) % Math.max(1, below)
  let state = start
  for (let tries = 0; tries < 150; tries += 1) {
    const change = randomChange(state, { pick, newId })
    const decided = change.type === 'restore' ? null : decide(state, [change])
    if (decided?.ok === true) ({ state } = decided.value)
  }
  return state
}

const FIELDS = new Set(Object.values(KINDS).flatMap(({ fields }) => Object.keys(fields)))
/** A field of an event in a file of one kind: what is deeper is a part of a field. */
const FIELD_LINE = /^ {6}(\w+): \S/

describe('a field of a folder that is broken by hand', () => {
  it('is refused with its file, its line and its name, whichever it is', () => {
    const broken = new Set<string>()
    fc.assert(
      fc.property(
        fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 }),
        fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
        (choices, places) => {
          const state = randomState(choices)
          const files = writeFolder([...recordsOfState(state)], false)
          const texts = new Map(
            files.map((file) => [
              file.path,
              'tree' in file ? yamlText(file.tree) : csvText(file.columns, file.rows),
            ]),
          )
          const read = (given: ReadonlyMap<string, string>): readonly ReadFile[] =>
            [...given].map(([path, text]) =>
              path.endsWith('.csv') ? readCsv(path, text) : readYaml(path, text),
            )
          expect(readFolder(read(texts), state.organization).problems).toEqual([])
          const lines = [...texts].flatMap(([path, text]) =>
            path.startsWith('teams/') || !path.endsWith('.yaml')
              ? []
              : text.split('\n').flatMap((line, at) => {
                  const field = FIELD_LINE.exec(line)?.[1] ?? ''
                  return FIELDS.has(field) ? [{ path, at, field }] : []
                }),
          )
          for (const place of places) {
            const { path, at, field } = lines[place % lines.length]!
            const own = texts.get(path)!.split('\n')
            const text = own.with(at, `      ${field}: { broken: [ 1 ] }`).join('\n')
            const { problems } = readFolder(
              read(new Map([...texts, [path, text]])),
              state.organization,
            )
            // What was a list or a record over several lines leaves lines that are no YAML.
            const told = problems.filter(({ code }) => code !== 'NOT_READABLE')
            if (told.length === 0) {
              expect(problems).toMatchObject([{ file: path, code: 'NOT_READABLE' }])
              continue
            }
            broken.add(`${path} ${field}`)
            expect(told).toContainEqual(
              expect.objectContaining({ file: path, line: at + 1, field }),
            )
          }
        },
      ),
      { numRuns: 30 },
    )
    expect(broken.size).toBeGreaterThan(20)
  }, 120_000)

  it('is refused with its row and column in a table', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 }),
        fc.nat(),
        (choices, place) => {
          const state = randomState(choices)
          const files = writeFolder([...recordsOfState(state)], false)
          const table = files.find(({ path }) => path === 'accounts.csv')
          if (table === undefined || !('rows' in table)) throw new Error('no accounts')
          const row = place % table.rows.length
          const column = table.columns.indexOf('acv')
          const cells = table.rows[row]!
          if (cells[1] === 'ends') return
          const rows = table.rows.with(row, cells.with(column, 'much'))
          const read = files.map((file): ReadFile => {
            if ('tree' in file) return readYaml(file.path, yamlText(file.tree))
            const text = csvText(file.columns, file === table ? rows : file.rows)
            return readCsv(file.path, text)
          })
          const line = csvText(table.columns, table.rows.slice(0, row)).split('\n').length
          const { problems } = readFolder(read, state.organization)
          expect(problems).toContainEqual(
            expect.objectContaining({ file: 'accounts.csv', line, field: 'acv' }),
          )
        },
      ),
      { numRuns: 40 },
    )
  }, 60_000)
})
