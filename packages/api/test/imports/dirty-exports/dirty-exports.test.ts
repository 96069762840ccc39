import { beforeAll, describe, expect, it } from 'vitest'
import { useImporter, type NamedFile, type RunAnswer } from '../use-importer.js'
import { customerExport } from './customer-export.js'
import { rosterExport } from './roster-export.js'
import { ticketExport } from './ticket-export.js'

/** How many rows each file has, besides those that stand twice. */
const ROWS = 3_000
/** How many of the company's people work after the sale. */
const MEMBERS = 600
const EUROS = 1.1

const importer = useImporter()

/** A company that imports its three files as they come, each in one step, and skips what is refused. */
describe('exports of 3,000 rows with the dirt of real life', () => {
  const roster = rosterExport(MEMBERS, ROWS - MEMBERS)
  const customers = customerExport(ROWS, MEMBERS)
  const tickets = ticketExport(ROWS, customers.truth.indexes)
  let slug = ''
  let runs: Readonly<Record<'customers' | 'roster' | 'tickets', RunAnswer>>

  beforeAll(async () => {
    // What a plan is counted at comes first: no file tells it.
    slug = await importer.organization('USD', { planRates: [{ currency: 'EUR', rate: EUROS }] })
    const step = (file: NamedFile) => importer.run(slug, [file], { onBadRow: 'SKIP' })
    runs = {
      roster: await step(roster),
      customers: await step(customers),
      tickets: await step(tickets),
    }
  })

  it('bring the people of post-sale, and name the titles of all others', async () => {
    const { truth } = roster
    const { refusedRows, notes, ...run } = runs.roster
    expect(run).toMatchObject({
      status: 'DONE',
      counts: [{ kind: 'ROSTER', created: MEMBERS, passedOver: truth.repeated }],
    })
    expect(refusedRows.totalCount).toBe(truth.others)
    expect(new Set(refusedRows.nodes.map(({ code }) => code))).toEqual(new Set(['NO_ROLE_FAMILY']))
    expect(notes).toContainEqual(expect.stringMatching(/3 rows passed over \(before the header\)/))
    const { data } = (
      await importer.app.ask(`{ organization(slug: "${slug}") {
        people { totalCount } positions { totalCount } teams { totalCount }
        open: positions(filter: { isOpen: true }) { totalCount }
        leads: positions(filter: { role: { where: { layer: { in: [MANAGER] } } } }) { totalCount }
      } }`)
    ).body
    expect(data.organization).toEqual({
      people: { totalCount: truth.people },
      positions: { totalCount: MEMBERS },
      open: { totalCount: truth.left },
      teams: { totalCount: truth.teams },
      leads: { totalCount: truth.leads },
    })
  })

  it('bring the customers with their amounts in both currencies and their owners', async () => {
    const { truth } = customers
    const { refusedRows, notes, ...run } = runs.customers
    const created = truth.customers
    expect(run).toMatchObject({
      status: 'DONE',
      counts: [{ kind: 'ACCOUNTS', created, passedOver: truth.prospects + truth.repeated }],
    })
    expect(refusedRows.totalCount).toBe(truth.contradicted)
    expect(new Set(refusedRows.nodes.map(({ code }) => code))).toEqual(new Set(['DUPLICATE_KEY']))
    expect(notes).toContainEqual(
      expect.stringContaining(`${truth.orphaned} rows name somebody who has left`),
    )
    const { data } = (
      await importer.app.ask(`{ organization(slug: "${slug}") {
        accounts { totalCount sums { acv { amountMinor } } }
        euros: accounts(filter: { contractCurrency: { in: ["EUR"] } }) { totalCount }
        uncovered: accounts(filter: { uncoveredFor: [CSM] }) { totalCount }
      } }`)
    ).body
    const acv = Math.round((truth.dollars + truth.euros * EUROS) * 100)
    expect(data.organization).toEqual({
      accounts: { totalCount: truth.customers, sums: { acv: { amountMinor: acv } } },
      euros: { totalCount: truth.inEuros },
      uncovered: { totalCount: 0 },
    })
  })

  it('bring the tickets of customers by their names, each once', async () => {
    const { truth } = tickets
    const { refusedRows, notes, ...run } = runs.tickets
    expect(run).toMatchObject({
      status: 'DONE',
      counts: [{ kind: 'TICKETS', passedOver: truth.repeated }],
    })
    expect(refusedRows.totalCount).toBe(truth.ofNobody)
    expect(new Set(refusedRows.nodes.map(({ code }) => code))).toEqual(new Set(['MISSING']))
    expect(notes).toContainEqual(expect.stringContaining('“-” was read as empty'))
    const { rows } = await importer.app.database.pool.query(
      'SELECT sum(opened)::integer AS opened, sum(solved)::integer AS solved FROM ticket_volume',
    )
    expect(rows).toEqual([{ opened: truth.tickets, solved: truth.solved }])
  })
})
