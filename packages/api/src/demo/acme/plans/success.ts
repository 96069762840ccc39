import type { Change, ChangeOf, Milestone, SingleChange } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import type { Customer } from '../customer.js'
import { customers } from '../customers.js'
import { csmSeat } from '../holders-of.js'
import { type Project, projects } from '../projects.js'
import { vitalityToday } from '../vitality.js'

/** What customers want to reach, as their success plans say. */
const SUCCESS_AIMS = [
  aim('Close the month sooner', 'Days until the books are closed', 'days', 9, 4),
  aim('Fewer orders by hand', 'Share of orders entered by hand', '%', 62, 20),
  aim('Answer customers sooner', 'Hours until the first answer', 'hours', 26, 6),
  aim('More teams on board', 'Teams that work with Acme Cloud every week', 'teams', 3, 12),
  aim('Forecast that holds', 'Deviation of the forecast', '%', 24, 8),
] as const

function aim(title: string, metric: string, unit: string, baseline: number, target: number) {
  return { title, metric, unit, baseline, target }
}

const RUNNING = { start: -150, due: 90, measured: [-112, -61, -16] } as const
const OVER = { start: -300, due: -32, measured: [-230, -150, -40] } as const
const WELL = 0.7
const MIDDLING = 0.5
const MILESTONES = ['Starting point measured', 'First team live', 'All teams live'] as const

/** Success plans of the larger customers: on track, behind, reached and missed. */
export function agreeSuccessPlans(story: AcmeStory): readonly Change[] {
  const planned = customers().filter(hasPlan)
  return [
    ...inColumns(planned.map((each) => agreed(story, each))),
    ...inColumns(planned.flatMap((each) => measured(story, each))),
  ]
}

function hasPlan({ left, began, segment, number }: Customer): boolean {
  if (left !== null || began > RUNNING.start - 90) return false
  return segment === 'ENTERPRISE' ? number % 5 !== 0 : segment === 'MID_MARKET' && number % 5 === 2
}

function spanOf({ number, began }: Customer): typeof RUNNING | typeof OVER {
  return number % 4 === 2 && began < OVER.start ? OVER : RUNNING
}

function agreed(story: AcmeStory, customer: Customer): ChangeOf<'createSuccessPlan'> {
  const { start, due } = spanOf(customer)
  return {
    type: 'createSuccessPlan',
    effective: story.on(start),
    id: idOf(story, customer),
    accountId: story.customerId(customer),
    ...aimOf(customer),
    startOn: story.on(start),
    dueOn: story.on(due),
    ownerPositionId: csmSeat(story, customer, start),
    milestones: milestones(story, customer, start),
  }
}

/** Every measurement; the last tells the milestones, and how an old plan ended. */
function measured(story: AcmeStory, customer: Customer): readonly ChangeOf<'updateSuccessPlan'>[] {
  const { baseline, target } = aimOf(customer)
  const span = spanOf(customer)
  const id = idOf(story, customer)
  const ended = span === OVER ? [{ day: OVER.due, ...outcomeOf(customer) }] : []
  // Nobody has asked some of the customers again since the first time.
  const days = customer.number % 9 === 3 ? span.measured.slice(0, 1) : span.measured
  return [...days.map((day) => ({ day })), ...ended].map(({ day, ...status }) => ({
    type: 'updateSuccessPlan',
    effective: story.on(day),
    id,
    measured: Math.round((baseline + (target - baseline) * progress(customer, day)) * 10) / 10,
    milestones: milestones(story, customer, day),
    ...status,
  }))
}

function outcomeOf(customer: Customer): Pick<ChangeOf<'updateSuccessPlan'>, 'status'> {
  return { status: progress(customer, OVER.due) >= 1 ? 'ACHIEVED' : 'MISSED' }
}

function progress(customer: Customer, day: number): number {
  const { start, due } = spanOf(customer)
  const vitality = vitalityToday(customer)
  const pace = vitality >= WELL ? 1.08 : vitality >= MIDDLING ? 0.74 : 0.35
  return Math.min(1, (pace * (day - start)) / (due - start))
}

/** A third of the way each; done where the progress says so. */
function milestones(story: AcmeStory, customer: Customer, day: number): readonly Milestone[] {
  const { start, due } = spanOf(customer)
  return MILESTONES.map((title, place) => {
    const dueOn = Math.round(start + ((due - start) * (place + 1)) / MILESTONES.length)
    const done = progress(customer, day) >= (place + 0.6) / MILESTONES.length
    return { title, dueOn: story.on(dueOn), doneOn: done ? story.on(Math.min(day, dueOn)) : null }
  })
}

function aimOf({ number }: Customer) {
  return SUCCESS_AIMS[number % SUCCESS_AIMS.length] ?? SUCCESS_AIMS[0]
}

function idOf(story: AcmeStory, { number }: Customer) {
  return story.id('success-plan', String(number))
}

const PLANNED_WAIT = 21
const PLANNED_WEEKS = 6

/** Onboarding: finished, running and waiting projects, and who answers for each meanwhile. */
export function runProjects(story: AcmeStory): readonly Change[] {
  const all = projects()
  return [
    ...inColumns(all.map((each) => created(story, each))),
    ...inColumns(all.flatMap((each) => moves(story, each))),
    ...inColumns(all.flatMap((each) => answered(story, each))),
    ...inColumns(
      all.flatMap(({ customer, liveOn }) =>
        liveOn === null ? [] : [story.endCover(customer, 'IMPLEMENTATION', liveOn)],
      ),
    ),
  ]
}

function created(story: AcmeStory, { customer }: Project): ChangeOf<'createImplementation'> {
  const planned = customer.began + PLANNED_WAIT
  return {
    type: 'createImplementation',
    effective: story.on(customer.began),
    id: story.id('project', String(customer.number)),
    accountId: story.customerId(customer),
    status: 'QUEUED',
    plannedStart: story.on(planned),
    plannedEnd: story.on(planned + PLANNED_WEEKS * 7),
  }
}

function moves(story: AcmeStory, project: Project): readonly ChangeOf<'updateImplementation'>[] {
  const { customer, seat, startedOn, liveOn, firstValueOn } = project
  const id = story.id('project', String(customer.number))
  const on = (day: number) =>
    ({ type: 'updateImplementation', effective: story.on(day), id }) as const
  const moved: ChangeOf<'updateImplementation'>[] = []
  if (startedOn !== null && seat !== null) {
    const positionId = story.id('seat', seat)
    const began = { status: 'ACTIVE', positionId, startedOn: story.on(startedOn) } as const
    moved.push({ ...on(startedOn), ...began })
  }
  if (liveOn !== null) moved.push({ ...on(liveOn), status: 'LIVE', liveOn: story.on(liveOn) })
  if (firstValueOn !== null) {
    moved.push({ ...on(firstValueOn), firstValueOn: story.on(firstValueOn) })
  }
  return moved
}

/** The team while the project waits, its specialist while it runs. */
function answered(story: AcmeStory, project: Project): readonly SingleChange[] {
  const { customer, seat, startedOn } = project
  const team = story.cover(customer, 'IMPLEMENTATION', { team: 'onboarding' }, customer.began)
  return seat === null || startedOn === null
    ? [team]
    : [team, story.cover(customer, 'IMPLEMENTATION', { seat }, startedOn)]
}
