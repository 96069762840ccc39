import { type Change, type Day, formatDay, type Id } from '@postscale/domain'
import { demoId } from '../demo-id.js'
import { inColumns } from '../in-columns.js'
import { NORTHWIND_SEATS, type NorthwindSeat } from './northwind-seats.js'
import { NORTHWIND_ROLES, NORTHWIND_TEAMS } from './northwind-teams.js'

export const NORTHWIND_SLUG = 'northwind-large'
export const NORTHWIND_ID = demoId(NORTHWIND_SLUG)
/** Days from the organization's first day to today. */
export const NORTHWIND_AGE = 1500

/** The id of one of its things by name; the ordinal keeps a long series in order. */
export function northwindId(kind: string, name: string, ordinal = 0): Id {
  return demoId(`${NORTHWIND_SLUG}/${kind}/${name}`, ordinal)
}

export function northwindAccountId(index: number): Id {
  return northwindId('account', String(index), index)
}

const FIRST =
  'Ada Bruno Chidi Dalia Emre Freya Goran Hana Ivo Jaya Kofi Lena Mina Nils Olga Pavel Quinn Rosa Sami Tess Uma Viktor Wanda Ximena Yara Zoltan Aiko Bilal Clara Dario Esther Farid Gita Hugo Ines Jonas Kira Luca Maren Nadia'.split(
    ' ',
  )
const LAST =
  'Abara Bergqvist Calvino Drozd Eklund Fontana Gutierres Haddad Ivarsson Jansky Kowalczyk Lindt Moreau Nakata Osei Petrov Quiroga Rautio Silveira Takeda Ulrich Varga Wrobel Yilmaz Zamora'.split(
    ' ',
  )

/** A thousand different names, made up. */
function northwindPersonName(index: number): string {
  return `${FIRST[index % FIRST.length]} ${LAST[Math.floor(index / FIRST.length) % LAST.length]}`
}

const THOUSAND = 1_000_00
/** People came one after the other, the last of them half a year ago. */
const HIRED_UNTIL = 180

/** The teams, the seats, and somebody in each. */
export function northwindStructure(today: Day): readonly Change[] {
  const effective = formatDay(today - NORTHWIND_AGE)
  return [
    ...inColumns(
      NORTHWIND_TEAMS.map(({ name, kind, under, segment, region }) => ({
        type: 'createTeam',
        effective,
        id: northwindId('team', name),
        name,
        kind,
        parentId: under === null ? null : northwindId('team', under),
        segments: segment === null ? [] : [segment],
        regions: region === null ? [] : [region],
      })),
    ),
    ...inColumns(NORTHWIND_SEATS.map((seat) => opened(seat, effective))),
    ...inColumns(
      NORTHWIND_SEATS.map(({ role, region }, index) => ({
        type: 'hirePerson',
        effective: hiredOn(today, index),
        id: northwindId('person', String(index), index),
        externalReferences: [{ source: 'hris', id: `emp-${index}` }],
        name: northwindPersonName(index),
        region,
        loadedCost: costOf(role),
      })),
    ),
    ...inColumns(
      NORTHWIND_SEATS.map(({ title }, index) => ({
        type: 'fillPosition',
        effective: hiredOn(today, index),
        id: northwindId('occupancy', String(index), index),
        positionId: northwindId('seat', title),
        personId: northwindId('person', String(index), index),
      })),
    ),
  ]
}

function opened({ title, role, team, reportsTo }: NorthwindSeat, effective: string) {
  return {
    type: 'openPosition',
    effective,
    id: northwindId('seat', title),
    title,
    roleId: northwindId('role', role),
    teamId: northwindId('team', team),
    reportsToId: reportsTo === null ? null : northwindId('seat', reportsTo),
    budgetedCost: costOf(role),
  } as const
}

function hiredOn(today: Day, index: number): string {
  const span = NORTHWIND_AGE - HIRED_UNTIL
  return formatDay(today - NORTHWIND_AGE + Math.floor((index * span) / NORTHWIND_SEATS.length))
}

function costOf(role: NorthwindSeat['role']): number {
  return (NORTHWIND_ROLES[role].family === 'LEADERSHIP' ? 190 : 125) * THOUSAND
}
