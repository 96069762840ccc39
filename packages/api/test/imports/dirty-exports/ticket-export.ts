import { csv, type DirtyExport, isEach, two, upTo } from './dirt.js'
import { customerName } from './customer-export.js'

interface TicketTruth {
  /** Tickets of known customers. */
  readonly tickets: number
  readonly solved: number
  /** Tickets of requesters without an organization. */
  readonly ofNobody: number
  readonly repeated: number
}

/**
 * Tickets out of a help desk: times with and without their distance from UTC, subjects of several lines
 * with quotes, requesters without an organization, names with other spaces and letter case, rows that stand twice.
 *
 * @param customers how many customers there are.
 */
export function ticketExport(
  count: number,
  customers: readonly number[],
): DirtyExport<TicketTruth> {
  const tickets = upTo(count).map((index) => {
    const customer = customers[(index * 13) % customers.length]!
    const isOfNobody = isEach(index, 33, 8)
    const isSolved = !isEach(index, 12, 5)
    const opened = new Date(Date.UTC(2026, 6 + (index % 4), 1 + (index % 28), 14, index % 60))
    const solved = new Date(opened.getTime() + (1 + (index % 90)) * 3_600_000)
    const name = customerName(customer)
    const row = [
      40_000 + index,
      isEach(index, 7) ? 'Login fails\nsays "403", twice' : `Question ${index}, urgent`,
      isSolved ? 'Solved' : 'Open',
      `requester${index}@customer.example`,
      isOfNobody ? '-' : isEach(index, 9) ? ` ${name.toUpperCase()}` : name,
      time(opened, isEach(index, 5)),
      isSolved ? time(solved, isEach(index, 5)) : '-',
      isEach(index, 15) ? 'Yes' : 'No',
    ]
    return { row, isOfNobody, isSolved }
  })
  const repeated = tickets.filter(({ isOfNobody }, index) => !isOfNobody && isEach(index, 75, 3))
  const head = [
    'ID',
    'Subject',
    'Status',
    'Requester',
    'Organization',
    'Requested',
    'Solved at',
    'SLA breached',
  ]
  const content = csv([head, ...tickets.map(({ row }) => row), ...repeated.map(({ row }) => row)])
  const known = tickets.filter(({ isOfNobody }) => !isOfNobody)
  return {
    name: 'tickets-export-2026-11-20.csv',
    content,
    truth: {
      tickets: known.length,
      solved: known.filter(({ isSolved }) => isSolved).length,
      ofNobody: count - known.length,
      repeated: repeated.length,
    },
  }
}

/** A time as a help desk writes it: with a distance from UTC, or in the clock of its account. */
function time(moment: Date, isZoned: boolean): string {
  if (isZoned) return `${moment.toISOString().slice(0, 19)}Z`
  const [day, clock] = [moment.toISOString().slice(0, 10), moment.getUTCHours()]
  return `${day} ${two(clock)}:${two(moment.getUTCMinutes())}`
}
