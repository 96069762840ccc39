import type { Moment } from '@/address/moment'
import {
  AdminExportAccountsDocument,
  AdminExportCoverageDocument,
  type AdminExportedAccountFragment,
  type AdminExportedCoverageFragment,
  type AdminExportedPersonFragment,
  type AdminExportedPositionFragment,
  type AdminExportedTeamFragment,
  AdminExportPeopleDocument,
  AdminExportPositionsDocument,
  AdminExportTeamsDocument,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import { minorDigits } from '@/i18n/minor-digits'

type Cell = number | string | null | undefined

/** A page of a table: cells in the order of its columns. */
interface TablePage {
  readonly total: number
  readonly rows: readonly (readonly Cell[])[]
  /** The cursor of the next page; null after the last. */
  readonly next: string | null
}

/** What can be taken out as a table. */
export interface ExportedTable {
  /** Names of columns in the texts, in their order. */
  readonly columns: readonly ExportedColumn[]
  /** Reads a page; null where there is no such organization. */
  readonly page: (slug: string, at: Moment, after: string | null) => Promise<TablePage | null>
}

export type ExportedName = 'accounts' | 'coverage' | 'people' | 'positions' | 'teams'

type ExportedColumn =
  | 'account'
  | 'acv'
  | 'contractEnd'
  | 'contractStart'
  | 'cost'
  | 'csm'
  | 'currency'
  | 'email'
  | 'externalId'
  | 'family'
  | 'from'
  | 'fte'
  | 'health'
  | 'healthLevel'
  | 'kind'
  | 'language'
  | 'languages'
  | 'name'
  | 'openFte'
  | 'parent'
  | 'people'
  | 'person'
  | 'region'
  | 'regions'
  | 'reportsTo'
  | 'responsibility'
  | 'role'
  | 'seat'
  | 'segment'
  | 'segments'
  | 'skills'
  | 'strategic'
  | 'team'
  | 'tier'
  | 'timeZone'
  | 'title'
  | 'to'
  | 'vertical'
  | 'verticals'

interface Connection<Node> {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly Node[]
}

function toPage<Node>(
  { totalCount, pageInfo, nodes }: Connection<Node>,
  cells: (node: Node) => readonly Cell[],
): TablePage {
  return {
    total: totalCount,
    rows: nodes.map(cells),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  }
}

/** The tables that can be taken out, with what is in their columns. */
export const exportedTables: Readonly<Record<ExportedName, ExportedTable>> = {
  accounts: {
    columns: [
      'externalId',
      'name',
      'acv',
      'currency',
      'segment',
      'tier',
      'strategic',
      'region',
      'vertical',
      'language',
      'contractStart',
      'contractEnd',
      'from',
      'csm',
      'health',
      'healthLevel',
    ],
    page: async (slug, at, after) => {
      const variables = { slug, at, after }
      const { organization } = await requestGraphql(AdminExportAccountsDocument, variables)
      return organization && toPage(organization.accounts, accountCells)
    },
  },
  people: {
    columns: [
      'externalId',
      'name',
      'email',
      'title',
      'team',
      'fte',
      'region',
      'timeZone',
      'languages',
      'skills',
      'cost',
      'currency',
      'from',
    ],
    page: async (slug, at, after) => {
      const variables = { slug, at, after }
      const { organization } = await requestGraphql(AdminExportPeopleDocument, variables)
      return organization && toPage(organization.people, personCells)
    },
  },
  positions: {
    columns: [
      'externalId',
      'title',
      'role',
      'family',
      'team',
      'reportsTo',
      'person',
      'fte',
      'openFte',
      'cost',
      'currency',
      'from',
    ],
    page: async (slug, at, after) => {
      const variables = { slug, at, after }
      const { organization } = await requestGraphql(AdminExportPositionsDocument, variables)
      return organization && toPage(organization.positions, positionCells)
    },
  },
  teams: {
    columns: [
      'externalId',
      'name',
      'kind',
      'parent',
      'segments',
      'regions',
      'languages',
      'verticals',
      'people',
      'from',
    ],
    page: async (slug, at, after) => {
      const variables = { slug, at, after }
      const { organization } = await requestGraphql(AdminExportTeamsDocument, variables)
      return organization && toPage(organization.teams, teamCells)
    },
  },
  coverage: {
    columns: ['account', 'responsibility', 'person', 'seat', 'team', 'from', 'to'],
    page: async (slug, at, after) => {
      const variables = { slug, at, after }
      const { organization } = await requestGraphql(AdminExportCoverageDocument, variables)
      return organization && toPage(organization.coverage, coverageCells)
    },
  },
}

function accountCells(account: AdminExportedAccountFragment): readonly Cell[] {
  const { acv, health, csm } = account
  return [
    account.externalReferences[0]?.id,
    account.name,
    ...moneyCells(acv),
    account.segment,
    account.tier,
    flag(account.strategic),
    account.region,
    account.vertical,
    account.language,
    account.contractStart,
    account.contractEnd,
    account.from,
    csm == null ? null : targetName(csm.target),
    health?.score,
    health?.level,
  ]
}

function personCells(person: AdminExportedPersonFragment): readonly Cell[] {
  const [position] = person.positions
  return [
    person.externalReferences[0]?.id,
    person.name,
    person.email,
    position?.title,
    position?.team?.name,
    person.seatedFte,
    person.region,
    person.timeZone,
    list(person.languages),
    list(person.skills),
    ...moneyCells(person.loadedCost),
    person.from,
  ]
}

function positionCells(position: AdminExportedPositionFragment): readonly Cell[] {
  return [
    position.externalReferences[0]?.id,
    position.title,
    position.role?.name,
    position.role?.family,
    position.team?.name,
    position.reportsTo?.title,
    list(position.occupancies.flatMap(({ person }) => person?.name ?? [])),
    position.fte,
    position.openFte,
    ...moneyCells(position.budgetedCost),
    position.from,
  ]
}

function teamCells(team: AdminExportedTeamFragment): readonly Cell[] {
  return [
    team.externalReferences[0]?.id,
    team.name,
    team.kind,
    team.parent?.name,
    list(team.segments),
    list(team.regions),
    list(team.languages),
    list(team.verticals),
    team.peopleCount,
    team.from,
  ]
}

function coverageCells(coverage: AdminExportedCoverageFragment): readonly Cell[] {
  const { account, responsibility, target, from, to } = coverage
  const seat = target.__typename === 'Position' ? target : null
  return [
    account.name,
    responsibility,
    seat === null ? null : list(seat.occupancies.flatMap(({ person }) => person?.name ?? [])),
    seat?.title,
    target.__typename === 'Team' ? target.name : null,
    from,
    to,
  ]
}

function targetName(target: AdminExportedCoverageFragment['target']): Cell {
  if (target.__typename === 'Team') return target.name
  return target.occupancies[0]?.person?.name ?? target.title
}

/** An amount in whole units of its currency, exact, and the currency. */
function moneyCells(
  money: { readonly amountMinor: number; readonly currency: string } | null | undefined,
): readonly [Cell, Cell] {
  if (money == null) return [null, null]
  const digits = minorDigits(money.currency)
  return [(money.amountMinor / 10 ** digits).toFixed(digits), money.currency]
}

function flag(value: boolean): Cell {
  return value ? 'yes' : 'no'
}

function list(values: readonly string[]): Cell {
  return values.join('; ')
}
