import { formatDay } from '../kernel/days.js'
import type { Message } from '../kernel/message.js'
import type { CallAccuracy } from '../rules/lifecycle/forecast-call/call-accuracy.js'
import { type CallOwner, ownerKey } from '../rules/lifecycle/forecast-call/call-by-owner.js'
import type { CallSums } from '../rules/lifecycle/forecast-call/call-sums.js'
import type { ForecastAccuracy } from '../rules/lifecycle/forecast-call/forecast-accuracy.js'
import type { OrganizationView } from '../state/view.js'
import {
  type BoardCell,
  type BoardRow,
  boardRow,
  type BoardTable,
  type BoardText,
  moneyCell,
  noCell,
  shareCell,
} from './board-table.js'
import type { BoardForecast } from './forecast-table.js'
import { holderNames } from './holder-names.js'
import { label } from './label.js'

/** So many are named; of the others it is told how many there are and what they call. */
const NAMED = 10

type Called = Pick<CallSums, 'call' | 'weighted'>

interface OwnerLine {
  readonly owner: CallOwner
  readonly called: Called
  /** What earlier calls were worth; null where there were none. */
  readonly worth: CallAccuracy | null
}

/**
 * What each owner calls of the fiscal quarter beside the figure by health, and what their calls of the last four complete
 * quarters were worth. Those of whom most is up come first, then those of whom nothing is. Without the columns of worth,
 * and with a note, where no call of those quarters is on record.
 */
export function ownerTable(view: OrganizationView, forecast: BoardForecast): BoardTable {
  const { call, accuracy } = forecast
  const lines = ownerLines(forecast)
  const isJudged = wasCalled(accuracy.total.overall)
  const row = (name: BoardText, called: Called, worth: CallAccuracy | null): BoardRow =>
    boardRow(
      name,
      moneyCell(called.call),
      moneyCell(called.weighted),
      moneyCell(called.call - called.weighted),
      ...(isJudged ? worthCells(worth) : []),
    )
  const others = lines.slice(NAMED)
  const note = isJudged ? judgedOf(accuracy) : NOTHING_JUDGED
  return {
    key: 'FORECAST_OWNERS',
    title: label('TITLE_OWNERS'),
    notes: lines.length === 0 ? [] : [note],
    columns: [
      label('CALL'),
      label('BY_HEALTH'),
      label('CALL_GAP'),
      ...(isJudged ? [label('COMMIT_KEPT'), label('BEST_CASE_KEPT'), label('ATTAINMENT')] : []),
    ],
    rows:
      lines.length === 0
        ? []
        : [
            ...lines
              .slice(0, NAMED)
              .map(({ owner, called, worth }) => row(nameOf(view, owner), called, worth)),
            ...(others.length === 0
              ? []
              : [
                  row(
                    { key: 'boardPack.OTHER_OWNERS', params: { count: others.length } },
                    others.map(({ called }) => called).reduce(sumOf),
                    null,
                  ),
                ]),
            { ...row(label('EVERYBODY'), call.total, accuracy.total.overall), isTotal: true },
          ],
  }
}

/** Whoever calls now, with what earlier calls were worth; and whoever called before. */
function ownerLines({ call, accuracy }: BoardForecast): readonly OwnerLine[] {
  const worth = new Map(accuracy.owners.map((each) => [ownerKey(each.owner), each.overall]))
  const calling = new Set(call.owners.map(ownerKey))
  const former = accuracy.owners.filter(
    ({ owner, overall }) => !calling.has(ownerKey(owner)) && wasCalled(overall),
  )
  return [
    ...call.owners.map(({ sums, ...owner }) => ({
      owner,
      called: sums,
      worth: worth.get(ownerKey(owner)) ?? null,
    })),
    ...former.map(({ owner, overall }) => ({ owner, called: NOTHING, worth: overall })),
  ]
}

const NOTHING: Called = { call: 0, weighted: 0 }
const NOTHING_JUDGED: Message = { key: 'boardPack.NOTHING_JUDGED', params: {} }

function judgedOf({ quarters }: ForecastAccuracy): Message {
  const [from, to] = [quarters[0]?.from ?? 0, quarters.at(-1)?.to ?? 0]
  return { key: 'boardPack.JUDGED', params: { from: formatDay(from), to: formatDay(to - 1) } }
}

function wasCalled({ commit, bestCase }: CallAccuracy): boolean {
  return commit.value !== null || bestCase.value !== null
}

function worthCells(worth: CallAccuracy | null): readonly BoardCell[] {
  if (worth === null) return [noCell(), noCell(), noCell()]
  return [shareCell(worth.commit), shareCell(worth.bestCase), shareCell(worth.attainment)]
}

function sumOf(a: Called, b: Called): Called {
  return { call: a.call + b.call, weighted: a.weighted + b.weighted }
}

/** Who sits in the seat, with its title; an open seat by its title, and a team by its name. */
function nameOf(view: OrganizationView, { positionId, name }: CallOwner): BoardText {
  if (name === null) return label('NOBODY')
  const people = positionId === null ? [] : holderNames(view, positionId)
  return people.length === 0 ? name : `${people.join(', ')} (${name})`
}
