import { type Day, FULL_GRANT } from '@postscale/domain'
import { dayIn } from '../graphql/today.js'
import type { Start } from '../server.js'
import type { Actor } from '../store/audit-writer.js'
import type { DemoOrganization, DemoPlan } from './demo-organization.js'
import { DemoStandingRepository } from './demo-standing.repository.js'

const SEEDER: Actor = { kind: 'SYSTEM', id: null, name: 'Postscale demo' }

/**
 * Seeds an organization plan by plan, each in a transaction of its own that expects the revision the
 * one before it made. What is there already is told by the revision and its title, so that
 *
 * - a complete one costs two tiny statements and is never touched again,
 * - one that was cut off is continued, with the "today" it was begun on,
 * - processes that start together share the work, and
 * - one that has been changed by somebody else meanwhile is left alone.
 */
export async function seedOrganization(
  start: Start,
  story: DemoOrganization,
  now: Date,
): Promise<void> {
  const { log, database } = start
  const standing = new DemoStandingRepository(database)
  const began = performance.now()
  let applied = 0
  for (;;) {
    const found = await standing.find(story)
    if (found === 'TAKEN') {
      log.info(`The demo organization ${story.slug} is not seeded: the name is taken.`)
      return
    }
    const plan = story.plans[found]
    if (plan === undefined) break
    if (!(await isOurs(start, story, found))) {
      log.warn(`The demo organization ${story.slug} is incomplete, but changed: it is left alone.`)
      return
    }
    if (applied === 0) log.info(`Seeding the demo organization ${story.slug} …`)
    const refused = await applyPlan(start, story, plan, found, now)
    if (refused !== null && (await standing.find(story)) === found) {
      log.warn({ problems: refused }, `The demo's plan “${plan.title}” was refused.`)
      return
    }
    applied += 1
  }
  if (applied === 0) return
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  log.info(`The demo organization ${story.slug} was seeded in ${seconds} s.`)
}

/** Whether the revision is the one that the story's plan of that place made. */
async function isOurs({ services }: Start, story: DemoOrganization, revision: number) {
  if (revision === 0) return true
  const entry = await services.audit.entry(story.id, revision)
  return entry?.actor.kind === 'SYSTEM' && entry.title === story.plans[revision - 1]?.title
}

/** Applies a plan; answers why it was refused, or null. */
async function applyPlan(
  start: Start,
  story: DemoOrganization,
  { title, reason, parts }: DemoPlan,
  revision: number,
  now: Date,
): Promise<unknown> {
  const { applyPlan: applying } = start.services
  const today = await todayOf(start, story, revision, now)
  const { signal } = start
  const request = {
    organizationId: story.id,
    actor: SEEDER,
    grant: FULL_GRANT,
    expectedRevision: revision,
    ...(signal && { deadline: { signal, at: Number.POSITIVE_INFINITY } }),
  }
  if (revision === 0) {
    const changes = [...parts(today)].flat()
    const made = await applying.apply({ ...request, plan: { title, reason, changes } })
    return made.ok ? null : made.error
  }
  const onRefused = () => 'ABORT' as const
  const seeded = await applying.applyParts({
    ...request,
    title,
    reason,
    parts: parts(today),
    onRefused,
  })
  return seeded.ok ? null : seeded.error
}

/** The day from which the story counts: once it is begun, the one it was begun with. */
async function todayOf(
  { services }: Start,
  story: DemoOrganization,
  revision: number,
  now: Date,
): Promise<Day> {
  const state = revision === 0 ? null : await services.states.get(story.id)
  const first = state?.organization.history[0]?.from
  return first === undefined ? dayIn(story.timeZone, now) : first + story.age
}
