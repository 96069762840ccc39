import { csv, dayOf, type DirtyExport, isEach, namedDay, personName, upTo, usDay } from './dirt.js'

/** What the post-sale part of the roster comes to. */
interface RosterTruth {
  /** People who still work there. */
  readonly people: number
  readonly teams: number
  readonly leads: number
  /** Who left, with the day. */
  readonly left: number
  /** Employees of other departments. */
  readonly others: number
  /** Rows that stand twice, alike in every cell. */
  readonly repeated: number
}

/** How many report to one lead. */
const SPAN = 8
const REGIONS = ['AMER', 'EMEA', 'APAC', 'LATAM']
const OTHERS = [
  ['Engineering', 'Software Engineer'],
  ['Sales', 'Account Executive'],
  ['Finance', 'Controller'],
] as const

/** A member of the post-sale organization: the first heads it, each ninth afterwards leads a team. */
export function member(index: number) {
  const { first, last } = personName(index)
  const team = Math.floor((index - 1) / (SPAN + 1))
  const isHead = index === 0
  const isLead = !isHead && isEach(index - 1, SPAN + 1)
  return {
    id: String(index + 17).padStart(6, '0'),
    name: `${first} ${last}`,
    listed: `${last}, ${first}`,
    email: `p${index}@northwind.example`,
    isLead,
    isHead,
    team: isHead ? 'Customer Success' : `CS ${REGIONS[team % REGIONS.length]} ${team + 1}`,
    manager: isHead ? null : isLead ? 0 : team * (SPAN + 1) + 1,
    title: isHead ? 'VP Customer Success' : isLead ? 'Manager, Customer Success' : titleOf(index),
    hired: dayOf(index * 3),
    /** Each fortieth has left; so has each third lead. */
    left: isEach(index, 40, 7) || (isLead && isEach(team, 3, 1)) ? leftOn(index) : null,
  }
}

const leftOn = (index: number) => new Date(Date.UTC(2025, index % 12, 3 + (index % 25)))

function titleOf(index: number): string {
  if (isEach(index, 7, 2)) return 'Senior Customer Success Manager'
  return isEach(index, 11, 3) ? 'Technical Support Engineer II' : 'Customer Success Manager'
}

/**
 * The roster of a whole company out of an HR system, as a spreadsheet kept it: a title and filters above,
 * ids with leading zeros, names as “Last, First”, three ways to write a date, people who left (leads too),
 * rows that stand twice, and a total below.
 *
 * @param members how many belong to the post-sale organization.
 * @param others how many do not.
 */
export function rosterExport(members: number, others: number): DirtyExport<RosterTruth> {
  const all = upTo(members).map(member)
  const rows = all.map((each, index) => {
    const manager = each.manager === null ? '' : member(each.manager).listed
    const written = isEach(index, 5) ? namedDay(each.hired) : usDay(each.hired, isEach(index, 2))
    return [
      each.id,
      isEach(index, 6) ? `${each.listed} ` : each.listed,
      isEach(index, 9) ? each.email.toUpperCase() : each.email,
      each.title,
      each.team,
      manager,
      written,
      each.left === null ? '' : usDay(each.left),
      isEach(index, 13) ? '80%' : '100%',
    ]
  })
  const repeated = rows.filter((_, index) => isEach(index, 50, 9))
  const elsewhere = upTo(others).map((index) => {
    const { first, last } = personName(members + index)
    const [department, title] = OTHERS[index % OTHERS.length]!
    return [
      String(900_000 + index),
      `${last}, ${first}`,
      `o${index}@northwind.example`,
      title,
      department,
      '',
      usDay(dayOf(index)),
      '',
      '100%',
    ]
  })
  const head = [
    'Employee ID',
    'Full Name',
    'Work Email',
    'Job Title',
    'Supervisory Organization',
    'Reports To',
    'Hire Date',
    'Termination Date',
    'FTE',
  ]
  const note = (text: string) => [text, ...head.slice(1).map(() => '')]
  const total = rows.length + repeated.length + elsewhere.length
  const content = csv([
    note('Headcount - all departments'),
    note('Run 11/20/2026 8:02 AM by HR Operations'),
    note(''),
    head,
    ...rows,
    ...elsewhere,
    ...repeated,
    note(''),
    ['Total', total, '', '', '', '', '', '', ''],
  ])
  const present = all.filter(({ left }) => left === null)
  return {
    name: 'Headcount.csv',
    content,
    truth: {
      people: present.length,
      teams: new Set(all.map(({ team }) => team)).size,
      leads: all.filter(({ isLead }) => isLead).length,
      left: members - present.length,
      others,
      repeated: repeated.length,
    },
  }
}
