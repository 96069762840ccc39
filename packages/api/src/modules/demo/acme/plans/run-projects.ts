import type { Change, ChangeOf, SingleChange } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import { projects, type Project } from '../projects.js'

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
