// What the plans of the bench are decided on: an organization with so many things of a kind, and
// values that the fields of every kind take.
import {
  decide,
  ENTITIES,
  formatDay,
  parseDay,
  referencesOfKind,
  VOCABULARIES,
} from '../../dist/index.js'

export const BEGIN = parseDay('2000-01-01')
const MOST_CHANGES = 10_000
const rooms = new Map()

/** The id of the n-th thing of a kind. */
export const idOf = (kind, n) => {
  if (!rooms.has(kind)) rooms.set(kind, rooms.size + 1)
  const room = rooms.get(kind).toString(16).padStart(3, '0')
  return `01900000-0000-7000-8${room}-${(n * 16).toString(16).padStart(12, '0')}`
}

export const dayOf = (n) => formatDay(BEGIN + 1 + n)
const crm = (n) => ({ source: 'crm', id: `C-${n}` })

/** So many days lie between a kind's dates, so that what ends comes after what begins. */
const APART = 20_000

/** A value of a field that is not a reference, by the number of whoever asks and its place in the kind. */
function plainValue(field, n, place) {
  if (field.type === 'choice')
    return VOCABULARIES[field.choices][n % VOCABULARIES[field.choices].length]
  if (field.type === 'choices') return VOCABULARIES[field.choices].slice(0, 1)
  if (field.type === 'record') return valuesOf(field.fields, n, () => true)
  const candidates = [
    ...[n, 1 + (n % 40), 1, `Text ${n}`, dayOf(n + APART * place)],
    ...[n % 2 === 0, 'en', [`Item ${n}`], ['en'], []],
  ]
  return candidates.find((value) => field.check(value) === null)
}

/** Fields that stay empty: a target has the one value that fits its metric. */
const EMPTY = new Map([[ENTITIES.target.fields, ['segment', 'days', 'fte', 'monthlyCost']]])

/** Values of those fields of a kind that are no references. */
export function valuesOf(fields, n, which) {
  const names = Object.keys(fields)
  const empty = EMPTY.get(fields) ?? []
  const own = Object.entries(fields).filter(
    ([name, field]) => field.to === undefined && which(field) && !empty.includes(name),
  )
  return Object.fromEntries(
    own.map(([name, field]) => [name, plainValue(field, n, names.indexOf(name))]),
  )
}

const isRequired = (field) => field.presence === 'required'

/** What refers to its own kind, such as the team above a team; none for most kinds. */
export const lineOf = (kind) => referencesOfKind(kind).find(({ to }) => to === kind)?.name

/** The references of a kind that must be there, each to the thing that `target` chooses. */
export function referencesTo(fields, target, which = isRequired) {
  const own = Object.entries(fields).filter(([, field]) => field.to !== undefined && which(field))
  return Object.fromEntries(own.map(([name, field]) => [name, idOf(field.to, target(field.to))]))
}

/** What a kind is made with besides: a target has a value, and is alone with its metric in its group. */
export function besides(kind, team, metric = 'GRR') {
  return kind === 'target' ? { metric, rate: 9_000, teamId: idOf('team', team) } : {}
}

/** The change that makes the n-th thing of a kind; what it must refer to is the n-th too, or the first. */
export function making(kind, n, { target = () => n, of = n, ...given } = {}) {
  const { changes, fields } = ENTITIES[kind]
  return {
    type: changes.create,
    effective: formatDay(BEGIN),
    id: idOf(kind, of),
    ...valuesOf(fields, n, isRequired),
    ...referencesTo(fields, target),
    ...besides(kind, target('team')),
    ...given,
  }
}

/** The state after changes of any number. Throws when they are refused. */
export function after(state, changes) {
  let next = state
  for (let at = 0; at < changes.length; at += MOST_CHANGES) {
    const decided = decide(next, changes.slice(at, at + MOST_CHANGES))
    if (!decided.ok) throw new Error(JSON.stringify(decided.error[0]))
    next = decided.value.state
  }
  return next
}

const kept = new Map()

/** An organization with so many things of those kinds and of what they must refer to, known to a CRM. */
export function companyOf(count, kinds) {
  const all = new Set()
  const add = (kind) => {
    for (const field of Object.values(ENTITIES[kind].fields)) {
      if (field.to !== undefined && field.to !== kind && isRequired(field)) add(field.to)
    }
    if (kind === 'target') add('team')
    all.add(kind)
  }
  for (const kind of kinds) add(kind)
  const name = `${count} ${[...all].join(' ')}`
  if (!kept.has(name)) kept.clear()
  if (kept.has(name)) return kept.get(name)
  const organization = { type: 'createOrganization', effective: formatDay(BEGIN), slug: 'bench' }
  let state = after(null, [
    {
      ...organization,
      id: idOf('organization', 0),
      name: 'Bench',
      currency: 'USD',
      locale: 'en',
      timeZone: 'UTC',
    },
  ])
  for (const kind of all) {
    const things = Array.from({ length: count }, (_, n) =>
      making(kind, n, { externalReferences: [crm(n)] }),
    )
    state = after(state, things)
  }
  kept.set(name, state)
  return state
}
