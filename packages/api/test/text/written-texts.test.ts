import { type ReadFile, type Tree, plainOf, Noted } from '@postscale/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText, readCsv } from '../../src/cli/text/csv-text.js'
import { readYaml, yamlText } from '../../src/cli/text/yaml-text.js'

const oddTexts = fc.constantFrom(
  'null',
  'true',
  '1',
  '-0',
  '1e3',
  '0x1f',
  '2026-01-01',
  '~',
  '- a',
  'a: b',
  '# no',
  'a #b',
  ' lead',
  'trail ',
  'line\nbreak',
  'two\n\nbreaks\n',
  '\n',
  '\ttab',
  'a\rb',
  '\u2028',
  '\u0085',
  '\uFEFFa',
  '"',
  "'",
  '{a}',
  '[b]',
  '&x',
  '*y',
  '!z',
  '|',
  '>',
  '%',
  '@',
  '`',
  'é 𝒳',
  ' "quoted", {braced} \\ one\u2028\n\t',
  '=1+1',
  ',',
  'a,b',
  '',
  '---',
  '...',
  ': ',
  '? x',
  'on',
  'yes',
)
const texts = fc.oneof(oddTexts, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
const numbers = fc
  .oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(5e-324, 1e21, -1.7976931348623157e308, 0.1 + 0.2, Number.MAX_SAFE_INTEGER),
  )
  .map((n) => n + 0)
const trees = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    texts,
    numbers,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(texts, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ) as fc.Arbitrary<Tree>,
})).tree

describe('what is written as YAML', () => {
  it('is read back as it was, and written the same again', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const text = yamlText(tree)
        const file = readYaml('a.yaml', text)
        if (!('node' in file)) throw new Error(JSON.stringify(file))
        expect(plainOf(file.node)).toEqual(tree)
        expect(yamlText(plainOf(file.node) as Tree)).toBe(text)
      }),
      { numRuns: 3_000 },
    )
  })

  it('has names beside ids that are not read back', () => {
    const text = yamlText({ teamId: new Noted('a-1', 'EMEA: # pod') })
    expect(text).toBe('teamId: a-1 # EMEA: # pod\n')
    const file = readYaml('a.yaml', text)
    expect('node' in file && plainOf(file.node)).toEqual({ teamId: 'a-1' })
  })

  it.each([
    ['a: [1', 1],
    ['a: 1\nb: 2\na: 3\n', 3],
    ['a: &x 1\nb: *x\n', 2],
    ['a: 1\n\tb: 2\n', 2],
  ])('is refused with its line: %j', (text, line) => {
    expect(readYaml('a.yaml', text)).toMatchObject({
      path: 'a.yaml',
      line,
      detail: expect.any(String),
    })
  })
})

describe('what is written as CSV', () => {
  it('is read back as it was, each row with its line', () => {
    const cell = texts.map((text) => text.replaceAll(/[\p{Surrogate}]/gu, ''))
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 4 })
          .chain((width) =>
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }),
          ),
        (made) => {
          // Every row begins with an id.
          const rows = made.map(([, ...cells], place) => [`id ${place}`, ...cells])
          const columns = ['id', 'b', 'c', 'd'].slice(0, rows[0]?.length ?? 2)
          const file = readCsv('a.csv', csvText(columns, rows)) as ReadFile & {
            rows: { line: number; cells: string[] }[]
          }
          expect(file).toMatchObject({ columns })
          expect(file.rows.map(({ cells }) => cells)).toEqual(rows)
          let line = 2
          for (const [place, row] of rows.entries()) {
            expect(file.rows[place]!.line).toBe(line)
            line += csvText([], [row]).split('\n').length - 2
          }
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('is refused with the line of a row that has too few cells', () => {
    expect(readCsv('a.csv', 'id,b\n1,2\n3\n')).toMatchObject({
      line: 3,
      detail: expect.any(String),
    })
  })
})
