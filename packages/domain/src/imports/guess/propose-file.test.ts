import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../kernel/locale.js'
import { person } from '../../entities/person.js'
import { foldText } from '../read/choice-words.js'
import { IMPORT_KINDS } from '../read/field-spec.js'
import { IMPORT_FIELDS } from '../read/import-fields.js'
import { mappedColumns } from '../read/import-mapping.js'
import { missingFields } from '../read/missing-fields.js'
import { HEADER_WORDS } from './header-words.js'
import { CLEAR_LEAD, proposalProblems, proposeFile } from './propose-file.js'

const nothing = { isAccount: () => false, isPerson: () => false }

function proposed(fileName: string, header: readonly string[], ...rows: readonly string[][]) {
  return proposeFile({ fileName, header, rows, kind: null }, nothing)
}

describe('a header suggests a mapping', () => {
  it.each([
    ['accounts.csv', ['Account ID', 'Account Name', 'ARR', 'Segment', 'Country'], 'ACCOUNTS'],
    ['cuentas.csv', ['ID cuenta', 'Nombre', 'Valor anual', 'Segmento', 'País'], 'ACCOUNTS'],
    ['tickets.csv', ['ID', 'Conta', 'Aberto', 'Resolvido'], 'TICKETS'],
    [
      'subs.csv',
      ['Subscription ID', 'Account ID', 'Start Date', 'End Date', 'ARR'],
      'ARR_MOVEMENTS',
    ],
    ['señales.csv', ['Cuenta', 'Fecha', 'Métrica', 'Valor', 'Familia'], 'HEALTH_SIGNALS'],
    ['encuesta.csv', ['ID cuenta', 'Fecha', 'Respuesta'], 'NPS'],
    ['nps.csv', ['Conta', 'Data', 'NPS'], 'NPS'],
    ['atividades.csv', ['ID', 'Conta', 'Data', 'Tipo', 'Responsável', 'Resultado'], 'TOUCHPOINTS'],
    ['contacts.csv', ['Contact ID', 'Account ID', 'Full Name', 'Role', 'Email'], 'STAKEHOLDERS'],
    [
      'planes de éxito.csv',
      ['ID plan', 'Cuenta', 'Título', 'Métrica', 'Objetivo', 'Inicio', 'Vencimiento', 'Estado'],
      'SUCCESS_PLANS',
    ],
    [
      'opportunities.csv',
      ['Opportunity ID', 'Account ID', 'Type', 'Stage', 'Amount', 'Close Date', 'Owner'],
      'OPPORTUNITIES',
    ],
    ['renovações.csv', ['ID renovação', 'Conta', 'Data de renovação', 'Estágio'], 'RENEWALS'],
    ['people.csv', ['Employee ID', 'Name', 'Title', 'Role', 'Team', 'Manager'], 'ROSTER'],
  ])('%s', (file, header, kind) => {
    const { isClear, candidates } = proposed(file, header)
    expect({ isClear, kind: candidates[0]?.kind }).toEqual({ isClear: true, kind })
    expect(Object.keys(candidates[0]?.mapping.fields ?? {})).toHaveLength(header.length)
  })

  it.each([
    [4, 4],
    [1, undefined],
    [null, undefined],
  ])('that tells the line of the header where it is not the first: %s', (headerLine, told) => {
    const header = ['Account ID', 'Account Name', 'ARR', 'Segment']
    const file = { fileName: 'a.csv', header, headerLine, rows: [], kind: null }
    expect(proposeFile(file, nothing).candidates[0]?.mapping.headerLine).toBe(told)
  })

  it('of metrics that have columns of their own', () => {
    const file = proposed('usage.csv', ['Account ID', 'Date', 'Logins', 'CSAT', 'Colour'])
    expect(file.isClear).toBe(true)
    expect(file.candidates[0]?.mapping).toMatchObject({
      kind: 'HEALTH_SIGNALS',
      metrics: [
        { metric: 'logins', family: 'USAGE', take: 'mean', column: 'Logins' },
        { metric: 'csat', family: 'SENTIMENT', take: 'mean', column: 'CSAT' },
      ],
    })
  })

  it.each(['MRR', 'Monthly Recurring Revenue', 'Importe mensual', 'Receita recorrente mensal'])(
    'that makes amounts of a year of those of a month: %s',
    (column) => {
      const header = ['Account ID', 'Account Name', column, 'Segment']
      const { isClear, candidates } = proposed('accounts.csv', header)
      expect(isClear).toBe(true)
      expect(candidates[0]?.mapping).toMatchObject({
        kind: 'ACCOUNTS',
        fields: { acv: { column, times: 12 } },
      })
    },
  )

  it('or says that it cannot', () => {
    const file = proposed('x.csv', ['colour', 'shape'])
    expect(proposalProblems(file)).toEqual([
      { code: 'KIND_NOT_RECOGNISED', params: { file: 'x.csv' } },
    ])
  })
})

/** What a small file of these columns is taken for, and the fields that it uses. */
function taken(header: string, ...rows: readonly string[]) {
  const cells = rows.map((row) => row.split(','))
  const { isClear, candidates } = proposed('export.csv', header.split(','), ...cells)
  const [best] = candidates
  return { isClear, kind: best?.kind, fields: Object.keys(best?.mapping.fields ?? {}) }
}

describe('a small file of usual columns is taken for what it is', () => {
  it.each([
    ['Account,ARR,CSM', 'Acme,120000,Bob Ray', 'ACCOUNTS', 3],
    ['id,Account,ARR,Segment,Start', '1,Acme,12000,SMB,2023-01-01', 'ACCOUNTS', 5],
    [
      'Razão social,CNPJ,Valor anual do contrato,Término da vigência,CSM responsável',
      'Acme Ltda,12.345.678/0001-90,9500,2026-12-31,João',
      'ACCOUNTS',
      4,
    ],
    ['Account,CSM,From,To', 'Acme,Ann Lee,2023-01-01,2024-01-01', 'COVERAGE', 5],
    ['Cliente,Responsable de soporte,Desde', 'Acme,Ann Lee,2023-01-01', 'COVERAGE', 4],
    ['Date,Customer,Type,MRR change,Reason', '2024-03-01,Acme,Expansion,500,', 'ARR_MOVEMENTS', 5],
    ['Fecha,Cliente,Tipo,Importe', '2024-03-01,Acme,Expansión,500', 'ARR_MOVEMENTS', 4],
    ['Date,Account,Type,Notes,Owner', '2024-03-01,Acme,QBR,went well,Bob', 'TOUCHPOINTS', 5],
    ['Ticket ID,Requester Company,Created,Solved', '1,Acme,2024-03-01,2024-03-02', 'TICKETS', 4],
    ['Company,Churn date,Churn reason', 'Acme,2024-03-01,price', 'CHURN_REASONS', 3],
  ])('%s', (header, row, kind, used) => {
    const { fields, ...answer } = taken(header, row)
    expect({ ...answer, used: fields.length }).toEqual({ isClear: true, kind, used })
  })

  it('but not a list of something else with some of its columns', () => {
    const tasks = taken('Account,Owner,Due date,Status,Task', 'Acme,Bob,2024-03-01,Open,Call back')
    expect(tasks.isClear).toBe(false)
  })
})

describe('the words of a column', () => {
  it('speak for the kind whose words they are, and against others', () => {
    const header = 'Date,Account,Type'
    expect(taken(header, '2024-03-01,Acme,QBR', '2024-03-02,Beta,Training').kind).toBe(
      'TOUCHPOINTS',
    )
    const movements = proposed(
      'a.csv',
      header.split(','),
      ['2024-03-01', 'Acme', 'Upsell'],
      ['2024-03-02', 'Beta', 'Churn'],
    )
    const touchpoints = movements.candidates.find(({ kind }) => kind === 'TOUCHPOINTS')
    expect(touchpoints?.evidence.map(({ code }) => code)).toContain('NOT_CHOICES')
  })
})

describe('what is not certain', () => {
  it('is asked, with the kinds it may be', () => {
    const file = proposed('export.csv', ['id', 'name'], ['1', 'North'], ['2', 'South'])
    expect(file.isClear).toBe(false)
    const [problem] = proposalProblems(file)
    expect(problem?.code).toBe('KIND_UNCLEAR')
    expect(problem?.params).toMatchObject({ kinds: expect.stringMatching(/TEAMS/) })
  })

  it('is settled by whoever says the kind, when all that it needs is there', () => {
    const rows = [['1', 'North']]
    const file = { fileName: 'export.csv', header: ['id', 'name'], rows, kind: 'TEAMS' } as const
    const teams = proposeFile(file, nothing)
    expect(teams.isClear).toBe(true)
    expect(teams.candidates.map(({ kind }) => kind)).toEqual(['TEAMS'])
    const tickets = proposeFile({ ...file, kind: 'TICKETS' }, nothing)
    expect(proposalProblems(tickets).map(({ code }) => code)).toContain('FIELD_NOT_MAPPED')
  })

  it('finds managers and addresses by what the cells hold', () => {
    const file = proposed(
      'a.csv',
      ['Name', 'Login', 'Title', 'Team', 'Lead by'],
      ['Ann Lee', 'ann@example.com', 'Head of Success', 'North', ''],
      ['Bo Diaz', 'bo@example.com', 'CSM', 'North', 'Ann Lee'],
      ['Cy Wu', 'cy@example.com', 'CSM', 'South', 'Ann Lee'],
    )
    expect(file.isClear).toBe(true)
    expect(file.candidates[0]?.mapping).toMatchObject({
      kind: 'ROSTER',
      fields: { email: { column: 'Login' }, manager: { column: 'Lead by' } },
    })
  })

  it('is whether customers are, whose accounts stand in several rows', () => {
    const header = ['Account Name', 'Region', 'ARR']
    const once = [
      ['Acme', 'EMEA', '100'],
      ['Birch', 'EMEA', '200'],
    ]
    expect(proposed('x.csv', header, ...once).candidates[0]?.kind).toBe('ACCOUNTS')
    const often = [...once, ...once, ...once]
    expect(proposed('x.csv', header, ...often).isClear).toBe(false)
  })
})

/** Headers of one field in the three languages. */
const wordsOf = (kind: 'ROSTER' | 'TEAMS', field: string) =>
  fc.constantFrom(
    field,
    ...((HEADER_WORDS[kind] as Record<string, readonly string[]>)[field] ?? []),
  )

describe('of any file', () => {
  it('with e-mail addresses, titles and managers the rows are people, and never teams', () => {
    const people = fc.record({
      id: wordsOf('TEAMS', 'externalId'),
      name: wordsOf('TEAMS', 'name'),
      above: fc.oneof(wordsOf('TEAMS', 'parent'), wordsOf('ROSTER', 'manager')),
      email: fc.constantFrom(
        ...LOCALES.map((locale) => person.words.fields['email']?.[locale] ?? 'email'),
        'login',
      ),
      title: wordsOf('ROSTER', 'title'),
      file: fc.constantFrom('a.csv', 'teams.csv', 'equipos.csv'),
    })
    fc.assert(
      fc.property(people, ({ id, name, above, email, title, file }) => {
        const header = [id, name, above, email, title]
        if (new Set(header.map(foldText)).size < header.length) return
        const { isClear, candidates } = proposed(
          file,
          header,
          ['E1', 'Ann', '', 'ann@example.com', 'Head of Success'],
          ['E2', 'Bo', 'E1', 'bo@example.com', 'CSM'],
          ['E3', 'Cy', 'E1', 'cy@example.com', 'CSM'],
        )
        expect(isClear && candidates[0]?.kind === 'TEAMS').toBe(false)
      }),
    )
  })

  it('what is clear leads all others, lacks nothing and names only columns that are there', () => {
    const words = IMPORT_KINDS.flatMap((kind) =>
      Object.keys(IMPORT_FIELDS[kind]).flatMap((field) => [
        field,
        ...((HEADER_WORDS[kind] as Record<string, readonly string[]>)[field] ?? []),
      ]),
    )
    const header = fc.uniqueArray(fc.constantFrom(...words), { maxLength: 9, selector: foldText })
    fc.assert(
      fc.property(header, fc.constantFrom('a.csv', 'accounts.csv', 'nps.csv'), (columns, name) => {
        const { isClear, candidates } = proposed(name, columns)
        for (const { mapping, score, evidence } of candidates) {
          const needs = evidence.filter(({ code }) => code === 'NEEDS')
          expect(needs.flatMap(({ params }) => ('fields' in params ? params.fields : []))).toEqual(
            missingFields(mapping),
          )
          expect(needs.length).toBeLessThanOrEqual(1)
          expect(evidence.reduce((sum, { points }) => sum + points, 0)).toBe(score)
          expect(columns).toEqual(expect.arrayContaining([...mappedColumns(mapping)]))
        }
        if (!isClear) return
        const [first, ...others] = candidates
        expect(missingFields(first!.mapping)).toEqual([])
        const used = mappedColumns(first!.mapping)
        for (const { mapping, score } of others) {
          const ofOthers = [...mappedColumns(mapping)].filter((column) => !used.has(column))
          if (ofOthers.length > 0) expect(first!.score - score).toBeGreaterThanOrEqual(CLEAR_LEAD)
        }
      }),
    )
  })

  it('tells what speaks against a kind once, whatever the number of columns', () => {
    const header = ['ID', 'Account Name', 'ARR', 'Contract Start', 'Contract End', 'Customer since']
    const { candidates } = proposed('accounts.csv', header, ['1', 'A', 'x', 'y', 'z', 'u'])
    const against = candidates.find(({ kind }) => kind === 'ACCOUNTS')!.evidence
    expect(against.filter(({ points }) => points < 0)).toEqual([
      {
        code: 'NOT_DATES',
        points: -3,
        params: { columns: ['Contract Start', 'Contract End', 'Customer since'] },
      },
      { code: 'NOT_NUMBERS', points: -1, params: { columns: ['ARR'] } },
    ])
  })
})
