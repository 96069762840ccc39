import { describe, expect, it } from 'vitest'
import { useImporter, type NamedFile } from './use-importer.js'

const file = (name: string, ...lines: string[]): NamedFile => ({
  name,
  content: [...lines, ''].join('\n'),
})
const base = [
  file(
    'accounts.csv',
    'id,name,acv,segment,since',
    'A-1,One,1000,SMB,2024-01-31',
    'A-2,Two,1,SMB,2024-01-31',
  ),
  file('roster.csv', 'id,name,title,role,team,since', 'E-1,Ana,CSM,CSM,Success,2022-01-15'),
]
const customers = [
  file(
    'nps.csv',
    'account,date,answer',
    ...[10, 9, 8, 3, 10].map((answer) => `A-1,2024-05-06,${answer}`),
    'A-1,2024-05-07,0',
    'A-2,2024-05-06,11',
    'A-9,2024-05-06,5',
    'A-2,2024-05-07,',
  ),
  file(
    'signals.csv',
    'account,date,metric,value,family',
    'A-1,2024-05-06,logins,8.5,usage',
    'A-1,2024-05-06,logins,9,usage',
    'A-2,2024-05-06,weeklyActiveShare,45%,USAGE',
    'A-2,2024-05-06,mood,-0.125,sentimiento',
    'A-2,2024-05-06,colour,1,paint',
  ),
  file(
    'touchpoints.csv',
    'id,account,date,kind,person,outcome,nextOn',
    'T-1,A-1,2024-05-06,QBR,Ana,went well,2024-08-06',
    'T-2,A-1,2024-05-09,llamada,,,',
    'T-3,A-2,2024-05-09,call,Zoe,,',
    'T-1,A-2,2024-05-10,call,,,',
  ),
  file(
    'contacts.csv',
    'id,account,name,role,email,until',
    'S-1,A-1,Uma,champion,uma@example.com,',
    'S-2,A-1,Vic,patrocinador,,2099-06-01',
    'S-3,A-9,Wes,user,,',
  ),
  file(
    'success plans.csv',
    'id,account,title,metric,target,measured,start,due,owner',
    'P-1,A-1,Faster close,days to close,5,7.5,2024-02-01,2024-12-31,Ana',
    'P-2,A-2,Backwards,x,1,,2024-12-31,2024-02-01,',
  ),
  file(
    'opportunities.csv',
    'id,account,type,stage,amount,close date,owner',
    'O-1,A-1,licencias,calificada,1200.50,2024-09-01,E-1',
    'O-2,A-2,seats,,10,,Nobody',
  ),
  file(
    'renewals.csv',
    'id,account,contract end,stage,intent,blockers,owner',
    'R-1,A-1,2025-01-31,negotiation,likely,price; legal,E-1',
  ),
]

describe('files about customers', () => {
  const importer = useImporter()
  const counts = {
    NPS: [9, 2, 0, 0, 2],
    HEALTH_SIGNALS: [5, 3, 0, 0, 2],
    TOUCHPOINTS: [4, 2, 0, 0, 2],
    STAKEHOLDERS: [3, 2, 0, 0, 1],
    SUCCESS_PLANS: [2, 1, 0, 0, 1],
    OPPORTUNITIES: [2, 1, 0, 0, 1],
    RENEWALS: [1, 1, 0, 0, 0],
  }

  it('are recognised by their headers, and bad rows are named', async () => {
    const slug = await importer.organization()
    const files = [...customers, ...base]
    const dry = await importer.run(slug, files, { onBadRow: 'SKIP', dryRun: true })
    expect(importer.counts(dry)).toMatchObject(counts)
    const run = await importer.run(slug, files, { onBadRow: 'SKIP' })
    expect(run).toMatchObject({ status: 'DONE', revision: 2 })
    expect(run.counts).toEqual(dry.counts)
    const problems = run.refusedRows.nodes.map((each) => `${each.file}:${each.line} ${each.code}`)
    expect(problems.toSorted()).toEqual([
      'contacts.csv:4 UNKNOWN_REFERENCE',
      'nps.csv:8 OUT_OF_RANGE',
      'nps.csv:9 UNKNOWN_REFERENCE',
      'opportunities.csv:3 UNKNOWN_REFERENCE',
      'signals.csv:3 DUPLICATE_KEY',
      'signals.csv:6 UNKNOWN_CHOICE',
      'success plans.csv:3 END_NOT_AFTER_START',
      'touchpoints.csv:4 UNKNOWN_REFERENCE',
      'touchpoints.csv:5 DUPLICATE_KEY',
    ])
  })

  it('record signals and touchpoints as they say', async () => {
    const { pool } = importer.app.database
    const signals = await pool.query(
      `SELECT a."externalId" AS account, day, family, metric, value FROM health_signal h
       JOIN external_reference a ON a."organizationId" = h."organizationId" AND a."thingId" = h."accountId"
       ORDER BY 1, 2, 4`,
    )
    expect(signals.rows.map((row: object) => Object.values(row))).toEqual([
      ['A-1', '2024-05-06', 'USAGE', 'logins', 8.5],
      // Three promoters and one detractor of five.
      ['A-1', '2024-05-06', 'RELATIONSHIP', 'nps', 40],
      ['A-1', '2024-05-07', 'RELATIONSHIP', 'nps', -100],
      ['A-2', '2024-05-06', 'SENTIMENT', 'mood', -0.125],
      ['A-2', '2024-05-06', 'USAGE', 'weeklyActiveShare', 0.45],
    ])
    const touchpoints = await pool.query(
      `SELECT t."externalId", day, t.kind, p.id IS NOT NULL AS known, outcome, "nextOn" FROM touchpoint t
       LEFT JOIN person p ON p."organizationId" = t."organizationId" AND p.id = t."personId" ORDER BY 1`,
    )
    expect(touchpoints.rows.map((row: object) => Object.values(row))).toEqual([
      ['T-1', '2024-05-06', 'BUSINESS_REVIEW', true, 'went well', '2024-08-06'],
      ['T-2', '2024-05-09', 'CALL', false, null, null],
    ])
  })

  it('change nothing when they go in again, and only what differs when they differ', async () => {
    const slug = 'importer-1'
    const again = await importer.run(slug, [...customers, ...base], { onBadRow: 'SKIP' })
    expect(again).toMatchObject({ status: 'DONE', changed: false, revision: 2 })
    const differing = [
      file('nps.csv', 'account,date,score', 'A-1,2024-05-06,41', 'A-1,2024-05-07,-100'),
      file('touchpoints.csv', 'id,account,date,kind', 'T-2,A-1,2024-05-10,call'),
      file('contacts.csv', 'id,account,name,role', 'S-1,A-1,Uma,sponsor', 'S-2,A-2,Vic,sponsor'),
      file('success plans.csv', 'id,account,measured', 'P-1,A-1,6'),
      file('opportunities.csv', 'id,account,kind,amount', 'O-1,A-1,seats,1200.50'),
    ]
    const kinds = ['NPS', 'TOUCHPOINTS', 'STAKEHOLDERS', 'SUCCESS_PLANS', 'OPPORTUNITIES']
    const mapping = JSON.stringify({
      source: 'default',
      files: differing.map(({ name, content }, index) => {
        const header = content.toString().split('\n')[0]!.split(',')
        const fields = header.map((column) => [column === 'id' ? 'externalId' : column, column])
        return { file: name, kind: kinds[index], fields: Object.fromEntries(fields) }
      }),
    })
    const run = await importer.run(slug, differing, { mapping, onBadRow: 'SKIP' })
    expect(importer.counts(run)).toEqual({
      NPS: [2, 0, 1, 1, 0],
      TOUCHPOINTS: [1, 0, 1, 0, 0],
      STAKEHOLDERS: [2, 0, 1, 0, 1],
      SUCCESS_PLANS: [1, 0, 1, 0, 0],
      OPPORTUNITIES: [1, 0, 0, 1, 0],
    })
    expect(run.refusedRows.nodes).toMatchObject([{ file: 'contacts.csv', code: 'OTHER_ACCOUNT' }])
  })
})
