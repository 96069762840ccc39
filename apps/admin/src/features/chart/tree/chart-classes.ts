import type { Tone } from '@/components/tone-badge'
import { fullestLine } from '@/organisation/team-forest'
import type { TeamCapacity } from '@/organisation/teams-query'
import type { ChartSeat } from '../chart-query'
import { allNodes, type ChartNode } from './chart-tree'

/** What the cards can be coloured by; the first is the default. */
export const colourings = ['LOAD', 'OPEN', 'TENURE', 'COST'] as const

export type Colouring = (typeof colourings)[number]

/** The classes of each colouring, with the tone of each. They are told apart by a pattern and a word too. */
export const classes = {
  LOAD: {
    OVER: 'over',
    AT_TRIGGER: 'at-trigger',
    HEALTHY: 'healthy',
    UNDER: 'under',
    NONE: 'none',
  },
  OPEN: { OPEN: 'at-trigger', PART: 'under', FILLED: 'healthy', NONE: 'none' },
  TENURE: { NEW: 'at-trigger', SETTLED: 'healthy', LONG: 'under', NONE: 'none' },
  COST: { HIGH: 'over', MEDIUM: 'at-trigger', LOW: 'healthy', NONE: 'none' },
} as const satisfies Readonly<Record<Colouring, Readonly<Record<string, Tone>>>>

/** The name of a class. */
type ClassName =
  | 'NONE'
  | 'OVER'
  | 'AT_TRIGGER'
  | 'HEALTHY'
  | 'UNDER'
  | 'OPEN'
  | 'PART'
  | 'FILLED'
  | 'NEW'
  | 'SETTLED'
  | 'LONG'
  | 'HIGH'
  | 'MEDIUM'
  | 'LOW'

/** How a card stands in a colouring: its class, and the figure that put it there. */
export interface Standing {
  readonly name: ClassName
  readonly tone: Tone
  /** Utilisation, open FTE, or money in minor units; null without one. */
  readonly value: number | null
  /** Since when the longest of its people sits there, for TENURE. */
  readonly since: string | null
  readonly currency: string | null
}

/** The standing of every node by its id. */
export function standings(
  forest: readonly ChartNode[],
  colouring: Colouring,
  capacity: TeamCapacity | undefined,
  day: string,
): ReadonlyMap<string, Standing> {
  const nodes = allNodes(forest)
  if (colouring === 'COST') return costStandings(nodes)
  const of = { LOAD: loadOf(capacity), OPEN: openOf, TENURE: tenureOf(day) }[colouring]
  return new Map(nodes.map((node) => [node.id, of(node)]))
}

function standing(
  colouring: Colouring,
  name: ClassName,
  rest: Partial<Omit<Standing, 'name' | 'tone'>> = {},
): Standing {
  const tones: Readonly<Partial<Record<string, Tone>>> = classes[colouring]
  return { name, tone: tones[name] ?? 'none', value: null, since: null, currency: null, ...rest }
}

function loadOf(capacity: TeamCapacity | undefined): (node: ChartNode) => Standing {
  return ({ thing }) => {
    const line =
      thing.kind === 'TEAM'
        ? fullestLine(capacity?.branch.get(thing.id) ?? [])
        : thing.seat.capacity
    const band = line?.band ?? null
    const value = line?.fullUtilisation.value ?? line?.utilisation.value ?? null
    return standing('LOAD', band ?? 'NONE', { value })
  }
}

/** Seats are not told to be open where whoever looks shows a team: that counts what is open below it. */
function openOf(node: ChartNode): Standing {
  const seats = seatsOf(node)
  const open = seats.reduce((sum, { openFte }) => sum + openFte, 0)
  const all = seats.reduce((sum, { fte }) => sum + fte, 0)
  if (seats.length === 0) return standing('OPEN', 'NONE')
  if (open === 0) return standing('OPEN', 'FILLED', { value: 0 })
  return standing('OPEN', open < all ? 'PART' : 'OPEN', { value: open })
}

function tenureOf(day: string): (node: ChartNode) => Standing {
  return ({ thing }) => {
    const starts =
      thing.kind === 'SEAT' ? thing.seat.occupancies.map(({ from }) => from).toSorted() : []
    const [since] = starts
    if (since === undefined) return standing('TENURE', 'NONE')
    const years = (Date.parse(day) - Date.parse(since)) / (365.25 * 86_400_000)
    return standing('TENURE', years < 0.5 ? 'NEW' : years < 2 ? 'SETTLED' : 'LONG', { since })
  }
}

/** Thirds of what the single seats cost; a team is told the sum below it. */
function costStandings(nodes: readonly ChartNode[]): ReadonlyMap<string, Standing> {
  const costs = nodes
    .flatMap(({ thing }) => (thing.kind === 'SEAT' ? (seatCost(thing.seat) ?? []) : []))
    .map(({ amountMinor }) => amountMinor)
    .toSorted((a, b) => a - b)
  const [low, high] = [1 / 3, 2 / 3].map((part) => costs[Math.floor(costs.length * part)] ?? 0)
  const nameOf = (amount: number): ClassName =>
    amount <= (low ?? 0) ? 'LOW' : amount <= (high ?? 0) ? 'MEDIUM' : 'HIGH'
  return new Map(
    nodes.map((node) => {
      const told = node.thing.kind === 'SEAT' ? [node.thing.seat] : seatsOf(node)
      const known = told.flatMap((seat) => seatCost(seat) ?? [])
      const [first] = known
      if (first === undefined) return [node.id, standing('COST', 'NONE')]
      const value = known.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
      const name = node.thing.kind === 'SEAT' ? nameOf(value) : 'NONE'
      return [node.id, standing('COST', name, { value, currency: first.currency })]
    }),
  )
}

/** What a seat costs a year: its people by their time in it, and its budget for what is open. */
export function seatCost(
  seat: ChartSeat,
): { readonly amountMinor: number; readonly currency: string } | null {
  const parts = [
    ...seat.occupancies.map(({ person, fte }) => ({ cost: person?.loadedCost ?? null, fte })),
    { cost: seat.openFte > 0 ? seat.budgetedCost : null, fte: seat.openFte },
  ].flatMap(({ cost, fte }) => (cost === null ? [] : { ...cost, fte }))
  const [first] = parts
  if (first === undefined) return null
  const sum = parts.reduce((total, { amountMinor, fte }) => total + amountMinor * fte, 0)
  return { amountMinor: Math.round(sum), currency: first.currency }
}

function seatsOf(node: ChartNode): readonly ChartSeat[] {
  if (node.thing.kind === 'SEAT') return [node.thing.seat]
  return allNodes(node.children).flatMap(({ thing }) => (thing.kind === 'SEAT' ? thing.seat : []))
}
