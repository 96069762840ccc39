import { describe, expect, it } from 'vitest'
import { TODAY, useCases } from './use-cases.js'

const cases = useCases()
const name = 'the-two-files-everybody-has'

const HEADERS = {
  English: { roster: null, accounts: null },
  Spanish: {
    roster: 'Nombre,Correo electrónico,Cargo,Equipo,Jefe,Fecha de inicio',
    accounts: 'Nombre de la cuenta,ARR,Segmento,CSM,Fecha de renovación,Región',
  },
  Portuguese: {
    roster: 'Nome,E-mail,Cargo,Equipe,Gestor,Data de início',
    accounts: 'Nome da conta,ARR,Segmento,CSM,Data de renovação,Região',
  },
} as const

async function filesIn(language: keyof typeof HEADERS) {
  return (await cases.filesOf(name)).map(({ name: file, content }) => {
    const header = HEADERS[language][file === 'roster.csv' ? 'roster' : 'accounts']
    const text = content.toString()
    return { name: file, content: header === null ? text : text.replace(/^.*/, header) }
  })
}

const QUESTION = `
  people(order: { field: NAME, direction: ASC }) { totalCount nodes {
    name email from
    positions { title role { name family } team { name } reportsTo { title } coverage { totalCount } }
  } }
  positions { totalCount }
  accounts(first: 1, order: { field: ACV, direction: DESC }) { totalCount nodes {
    name acv { amountMinor } segment contractEnd region
    csm { from target { ... on Position { occupancies { person { name } } } } }
  } }
  coverage { totalCount }
  hireTriggers(groupBy: [ORGANIZATION]) { rule status firedOn evidence { message } }
`

describe('the two files that every company has', () => {
  it.each(['English', 'Spanish', 'Portuguese'] as const)(
    'go in as they are with %s headers, and say whom to hire at once',
    async (language) => {
      const run = await cases.imported(name, { files: await filesIn(language), mapping: null })
      expect(run.problems).toEqual([])
      expect(run).toMatchObject({ status: 'DONE', refused: [] })
      // What was taken for what the files do not tell, each in one line.
      expect(run.run?.notes).toEqual([
        expect.stringMatching(
          /“roster.csv” has no column of ids.*“(Email|Correo electrónico|E-mail)”/,
        ),
        expect.stringMatching(
          /Head of Customer Success \(Director\), Senior CSM \(CSM\), and CSM \(CSM\)/,
        ),
        expect.stringMatching(/“accounts.csv” has no column of ids.*“(Account Name|Nombre|Nome)/),
      ])
      const told = await cases.read(run.slug, QUESTION)
      expect([told.people, told.positions, told.accounts, told.coverage]).toMatchObject(
        [3, 3, 84, 84].map((totalCount) => ({ totalCount })),
      )
      const boss = { title: 'Head of Customer Success' }
      expect(told.people.nodes).toEqual([
        {
          name: 'Bo Lind',
          email: 'bo@x.io',
          from: '2023-06-01',
          positions: [
            {
              title: 'Senior CSM',
              role: { name: expect.any(String), family: 'CSM' },
              team: { name: 'Enterprise' },
              reportsTo: boss,
              coverage: { totalCount: 14 },
            },
          ],
        },
        {
          name: 'Cy Park',
          email: 'cy@x.io',
          from: '2024-03-01',
          positions: [
            {
              title: 'CSM',
              role: { name: expect.any(String), family: 'CSM' },
              team: { name: 'Mid-Market' },
              reportsTo: boss,
              coverage: { totalCount: 70 },
            },
          ],
        },
        {
          name: 'Dana Cole',
          email: 'dana@x.io',
          from: '2023-02-01',
          positions: [
            {
              ...boss,
              role: { name: expect.any(String), family: 'LEADERSHIP' },
              team: { name: 'Customer Success' },
              reportsTo: null,
              coverage: { totalCount: 0 },
            },
          ],
        },
      ])
      expect(told.accounts.nodes).toEqual([
        {
          name: 'Big 13',
          acv: { amountMinor: 13_300_000 },
          segment: 'ENTERPRISE',
          contractEnd: '2027-04-30',
          region: 'EMEA',
          csm: { from: TODAY, target: { occupancies: [{ person: { name: 'Bo Lind' } }] } },
        },
      ])
      const trigger = (wanted: string) =>
        told.hireTriggers.find(({ rule }: { readonly rule: string }) => rule === wanted)
      expect(trigger('CSM_ENTERPRISE')).toMatchObject({ status: 'FIRED', firedOn: TODAY })
      expect(trigger('CSM_MID_MARKET')).toMatchObject({ status: 'FIRED', firedOn: TODAY })
      expect(trigger('CSM_ENTERPRISE').evidence.message).toMatch(/14\b.*\b12\b.*on record/)
      expect(trigger('CSM_MID_MARKET').evidence.message).toMatch(/70\b.*\b60\b.*on record/)
    },
  )
})
