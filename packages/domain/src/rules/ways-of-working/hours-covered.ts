import type { RoleFamily } from '../../entities/vocabularies.js'
import { primaryLanguage, speaks } from '../../kernel/languages.js'
import type { LivePerson } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { RegionClock, zoneOffset } from './region-hours.js'
import { HOURS_A_WEEK, Week, type WorkingDay } from './week.js'

/** The hours of the week in which somebody is there for the customers of one region and language. */
interface HoursLine {
  /** Null: customers whose region, or language, is not known; anybody serves them. */
  readonly region: string | null
  readonly language: string | null
  readonly accounts: number
  /** People who serve the region and speak the language. */
  readonly people: number
  /** Of those whose time zone nothing tells: their hours are not counted. */
  readonly peopleWithoutZone: number
  /** Hours of the week, 0–168, in which one of them works. */
  readonly hours: number
  /** Working hours of the week anywhere in the region; null when nothing tells its time. */
  readonly regionHours: number | null
  /** Those of them in which one of these people works; null likewise. */
  readonly regionHoursCovered: number | null
  readonly evidence: Evidence
}

/** Follow-the-sun: when somebody is there for customers. */
export interface HoursCovered {
  /** The line with the most accounts first. */
  readonly lines: readonly HoursLine[]
  /** Hours of the week in which anybody works who talks to customers. */
  readonly hours: number
  readonly people: number
  readonly evidence: Evidence
}

/** The share of a person who is away, in hundredths. */
const WHOLLY = 100
/** Whom customers turn to. */
const REACHABLE: ReadonlySet<RoleFamily> = new Set(['CSM', 'SUPPORT', 'TAM'])

interface Colleague {
  readonly person: LivePerson
  /** What their teams serve; empty is everywhere. */
  readonly regions: readonly string[]
  /** Hours ahead of UTC; null when nothing tells. */
  readonly offset: number | null
}

const known = new WeakMap<OrganizationView, HoursCovered>()

/**
 * The hours of the week in which somebody is there, by the region and the language of accounts: people in
 * seats of CSMs, support and technical account management who are not wholly away, whose team serves the
 * region (a team that names none serves all) and who speak the language. They work Monday to Friday from
 * 9 to 17 by their own clock (policy): that of their time zone, else of their region. Who has no language
 * on record speaks that of the organization. Kept with the view.
 *
 * Source: TS "Four models" (geographic: time zone and language cover, follow-the-sun); the hours are ours.
 */
export function hoursCovered(view: OrganizationView): HoursCovered {
  const before = known.get(view)
  if (before !== undefined) return before
  const clock = new RegionClock(view)
  const colleagues = colleaguesOf(view, clock)
  const whole = weekOf(view, colleagues)
  const found: HoursCovered = {
    lines: groupsOf(view)
      .map((group) => lineOf(view, clock, colleagues, group))
      .toSorted((a, b) => b.accounts - a.accounts),
    hours: whole.hours,
    people: colleagues.length,
    evidence: evidenceOf(
      {
        key: 'waysOfWorking.HOURS_TOTAL',
        params: { hours: whole.hours, people: colleagues.length, of: HOURS_A_WEEK },
      },
      [
        ['people', colleagues.length, 'PEOPLE'],
        ['hoursAWeek', whole.hours, 'COUNT'],
      ],
      usedHours(view),
    ),
  }
  known.set(view, found)
  return found
}

function usedHours(view: OrganizationView) {
  const { used } = figuresOf(view)
  return [used('policy.hours.from'), used('policy.hours.until')]
}

function workingDay(view: OrganizationView): WorkingDay {
  const { number } = figuresOf(view)
  return { from: number('policy.hours.from'), until: number('policy.hours.until') }
}

function colleaguesOf(view: OrganizationView, clock: RegionClock): readonly Colleague[] {
  const regions = new Map<string, readonly string[]>()
  for (const { id, roleId, teamId } of view.positions.values()) {
    if (!REACHABLE.has(view.roles.get(roleId)?.family ?? 'LEADERSHIP')) continue
    const own = view.teams.get(teamId)?.regions ?? []
    for (const { personId } of view.occupanciesOfPosition(id)) {
      const others = regions.get(personId)
      const anywhere = own.length === 0 || others?.length === 0
      regions.set(personId, anywhere ? [] : [...(others ?? []), ...own])
    }
  }
  return [...regions].flatMap(([personId, served]): readonly Colleague[] => {
    const person = view.people.get(personId)
    if (person === undefined) return []
    if (view.leaveOfPerson(personId)?.shareAbsent === WHOLLY) return []
    const own = person.timeZone === null ? null : zoneOffset(person.timeZone, view.day)
    const home = clock.hoursOf(person.region)
    const offset = own ?? (home === null ? null : (home.from + home.to) / 2)
    return [{ person, regions: served, offset }]
  })
}

interface Group {
  readonly region: string | null
  readonly language: string | null
  readonly accounts: number
}

function groupsOf({ accounts }: OrganizationView): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const row of accounts.rows) {
    const region = accounts.region(row)
    const tag = accounts.language(row)
    const language = tag === null ? null : primaryLanguage(tag)
    const key = `${region ?? ''}\n${language ?? ''}`
    const group = groups.get(key)
    groups.set(key, { region, language, accounts: (group?.accounts ?? 0) + 1 })
  }
  return [...groups.values()]
}

function weekOf(view: OrganizationView, colleagues: readonly Colleague[]): Week {
  const week = new Week()
  const day = workingDay(view)
  for (const offset of new Set(colleagues.map((each) => each.offset))) {
    if (offset !== null) week.addWorkingHours(day, offset)
  }
  return week
}

function lineOf(
  view: OrganizationView,
  clock: RegionClock,
  colleagues: readonly Colleague[],
  { region, language, accounts }: Group,
): HoursLine {
  const ours = [view.organization.locale]
  const serving = colleagues.filter(
    ({ person, regions }) =>
      (region === null || regions.length === 0 || regions.includes(region)) &&
      (language === null ||
        speaks(person.languages.length === 0 ? ours : person.languages, language)),
  )
  const week = weekOf(view, serving)
  const span = clock.hoursOf(region)
  const theirs = new Week()
  if (span !== null) theirs.addWorkingHours(workingDay(view), span.from, span.to)
  const regionHours = span === null ? null : theirs.hours
  const regionHoursCovered = span === null ? null : theirs.hoursWithin(week)
  const people = serving.length
  const peopleWithoutZone = serving.filter(({ offset }) => offset === null).length
  const counts = { accounts, people, peopleWithoutZone, hours: week.hours }
  const params = { region, language, ...counts, regionHours, regionHoursCovered }
  return {
    region,
    language,
    ...counts,
    regionHours,
    regionHoursCovered,
    evidence: evidenceOf(
      { key: 'waysOfWorking.HOURS', params: { ...params, of: HOURS_A_WEEK } },
      [
        ['accounts', accounts, 'ACCOUNTS'],
        ['people', people, 'PEOPLE'],
        ['hoursAWeek', week.hours, 'COUNT'],
        ['regionHoursAWeek', regionHours, 'COUNT'],
        ['regionHoursCovered', regionHoursCovered, 'COUNT'],
      ],
      usedHours(view),
    ),
  }
}
