// Plans of the changes that every kind has alike, and of facts: one type of change, in every shape.
import { ENTITIES, FACTS, referencesOfKind, settersOf, upsertName } from '../../dist/index.js'
import { besides, dayOf, idOf, lineOf, making, referencesTo, valuesOf } from './company.mjs'

const times = (count, made) => Array.from({ length: count }, (_, n) => made(n))
/** Whom a change is about, and when: another each, or the same one on days that go on, go back or stay. */
const ABOUT = {
  'each another': (n) => ({ of: n, day: dayOf(0) }),
  'one, days on': (n) => ({ of: 0, day: dayOf(n) }),
  'one, days back': (n, count) => ({ of: 0, day: dayOf(count - n) }),
  'one, one day': () => ({ of: 0, day: dayOf(0) }),
}

function* creations(kind) {
  const { create: type } = ENTITIES[kind].changes
  const targets = [...new Set(referencesOfKind(kind).map(({ to }) => to))]
  const plan = (given) => (count) =>
    times(count, (n) => making(kind, n, { of: count + n, ...given(n, count) }))
  yield { type, shape: 'each another', kinds: targets, plan: plan(() => ({})) }
  const ofOne = plan(() => ({ target: () => 0 }))
  const refused = kind === 'target'
  yield { type, shape: 'all of one', kinds: targets, refused, plan: ofOne }
  const line = lineOf(kind)
  if (line === undefined) return
  const above = (count, n) => idOf(kind, count + n)
  const chain = {
    chained: (n, count) => (n === 0 ? null : above(count, n - 1)),
    reversed: (n, count) => (n === count - 1 ? null : above(count, n + 1)),
  }
  for (const [shape, to] of Object.entries(chain)) {
    yield { type, shape, kinds: targets, plan: plan((n, count) => ({ [line]: to(n, count) })) }
    const dated = (n, count) => ({
      [line]: to(n, count),
      effective: dayOf(shape === 'chained' ? n : count - n),
    })
    yield { type, shape: `${shape}, a day each`, kinds: targets, plan: plan(dated) }
  }
  const ring = (n, count) => ({ [line]: above(count, (n + 1) % count) })
  yield { type, shape: 'in a ring', kinds: targets, refused: true, plan: plan(ring) }
}

function* settings(kind) {
  const { changes, fields } = ENTITIES[kind]
  for (const setBy of ['update', ...settersOf(fields, changes.end)]) {
    const type = setBy === 'update' ? changes.update : setBy
    const isSet = (field) => field.setBy === setBy
    const targets = Object.values(fields).filter((field) => isSet(field) && field.to !== undefined)
    const kinds = [kind, ...targets.map(({ to }) => to).filter((to) => to !== kind)]
    const isOther = (field) => isSet(field) && field.to !== kind
    for (const [shape, about] of Object.entries(ABOUT)) {
      const plan = (count) =>
        times(count, (n) => {
          const { of, day } = about(n, count)
          const values = {
            ...valuesOf(fields, n, isSet),
            ...referencesTo(fields, () => n, isOther),
          }
          return { type, effective: day, id: idOf(kind, of), ...values }
        })
      yield { type, shape, kinds, plan }
    }
    const line = lineOf(kind)
    if (line === undefined || !isSet(fields[line])) continue
    const moved = (n, to, day) => ({
      type,
      effective: day,
      id: idOf(kind, n),
      [line]: idOf(kind, to),
    })
    const chains = {
      chained: (count, day) => times(count - 1, (n) => moved(n + 1, n, day(n))),
      reversed: (count, day) => times(count - 1, (n) => moved(n, n + 1, day(n))),
    }
    for (const [shape, chain] of Object.entries(chains)) {
      yield { type, shape, kinds, plan: (count) => chain(count, () => dayOf(0)) }
      yield { type, shape: `${shape}, a day each`, kinds, plan: (count) => chain(count, dayOf) }
      const back = (count) => chain(count, (n) => dayOf(count - n))
      yield { type, shape: `${shape}, days back`, kinds, plan: back }
    }
  }
}

function* endings(kind) {
  const { changes, fields } = ENTITIES[kind]
  const { end, reopen } = changes
  if (end === undefined) return
  const said = (n) => valuesOf(fields, n, (field) => field.setBy === end)
  const ending = (n, day, more) => ({
    type: end,
    effective: day,
    id: idOf(kind, n),
    ...said(n),
    ...more,
  })
  const all = (more) => (count) => times(count, (n) => ending(n, dayOf(1), more))
  yield { type: end, shape: 'each another', kinds: [kind], plan: all({}) }
  const referring = Object.keys(ENTITIES).filter((other) =>
    referencesOfKind(other).some(({ to, field }) => to === kind && field.presence === 'required'),
  )
  const withAll = { withWhatDependsOnIt: true }
  const plan = all(withAll)
  yield { type: end, shape: 'with what depends', kinds: [kind, ...referring], plan }
  if (referring.length > 0) {
    const kinds = [kind, ...referring]
    yield { type: end, shape: 'each in use', kinds, refused: true, plan: all({}) }
    const ofOne = (count) =>
      times(count, (n) =>
        making(referring[0], n, { of: count + n, target: (to) => (to === kind ? 0 : n) }),
      )
    const one = (more) => (count) => [
      ending(0, dayOf(1), more),
      ...times(count - 1, (n) => ending(n + 1, dayOf(1), withAll)),
    ]
    yield {
      type: end,
      shape: 'one in use by all',
      kinds,
      base: ofOne,
      refused: true,
      plan: one({}),
    }
    yield { type: end, shape: 'one with all of it', kinds, base: ofOne, plan: one(withAll) }
  }
  if (reopen === undefined) return
  const again = (n, day) => ({ type: reopen, effective: day, id: idOf(kind, n) })
  const reopened = (count) => times(count, (n) => again(n, dayOf(2)))
  yield { type: reopen, shape: 'each another', kinds: [kind], base: all({}), plan: reopened }
  const turns = (count) =>
    times(count, (n) => (n % 2 === 0 ? ending(0, dayOf(n)) : again(0, dayOf(n))))
  yield { type: reopen, shape: 'ended and reopened', kinds: [kind], plan: turns }
}

function* upserts(kind) {
  const { fields } = ENTITIES[kind]
  const type = upsertName(kind)
  const called = (n) => ({ source: 'crm', id: `C-${n}` })
  const isUpdated = (field) => field.setBy === 'update'
  const isRequired = (field) => field.presence === 'required'
  const made = (count, n) => ({
    type,
    effective: dayOf(0),
    id: idOf(kind, count + n),
    reference: { source: 'new', id: `N-${n}` },
    ...valuesOf(fields, n, isRequired),
    ...referencesTo(fields, () => n),
    ...besides(kind, n, 'NRR'),
  })
  yield {
    type,
    shape: 'new ones',
    kinds: [kind],
    plan: (count) => times(count, (n) => made(count, n)),
  }
  for (const [shape, about] of Object.entries(ABOUT)) {
    const plan = (count) =>
      times(count, (n) => {
        const { of, day } = about(n, count)
        const values = valuesOf(fields, n + 1, isUpdated)
        return { type, effective: day, id: idOf(kind, count + n), reference: called(of), ...values }
      })
    yield { type, shape, kinds: [kind], plan }
  }
}

function* recordings({ change: type, fields, oneOf, key }) {
  const [subject, ...others] = oneOf?.fields ?? []
  const isAsked = (name, field) => field.presence === 'required' || name === subject
  const given = Object.fromEntries(
    Object.entries(fields).filter(
      ([name, field]) => isAsked(name, field) && !others.includes(name),
    ),
  )
  const kinds = Object.values(given).flatMap(({ to }) => to ?? [])
  const texts = key.filter((name) => fields[name]?.type === 'text')
  for (const [shape, about] of Object.entries(ABOUT)) {
    const plan = (count) =>
      times(count, (n) => {
        const { of, day } = about(n, count)
        const values = {
          ...valuesOf(given, n, () => true),
          ...referencesTo(
            given,
            () => of,
            () => true,
          ),
          ...Object.fromEntries(texts.map((name) => [name, `Key ${of}`])),
        }
        if (type === 'recordArrMovement') Object.assign(values, { movement: 'NEW', amount: 1 + n })
        return { type, effective: day, source: 'bench', ...values }
      })
    yield { type, shape, kinds, plan }
  }
}

export function* entityPlans() {
  for (const kind of Object.keys(ENTITIES)) {
    yield* creations(kind)
    yield* upserts(kind)
    yield* settings(kind)
    yield* endings(kind)
  }
  for (const kind of Object.values(FACTS)) yield* recordings(kind)
}
