import { describe, expect, test } from 'vitest'
import { newThingId } from '@/plans/new-thing-id'
import { TEMPLATES, templateChanges, type TemplateWords } from './organization-template'

const words: TemplateWords = {
  teams: {
    ROOT: 'Success',
    ENTERPRISE: 'Enterprise',
    MID_MARKET: 'Mid',
    SMB: 'Small',
    POD: 'Pod',
    ONBOARDING: 'Onboarding',
    SUCCESS: 'CSMs',
    SUPPORT: 'Support',
    RENEWALS: 'Renewals',
  },
  roles: {
    HEAD: 'Head',
    LEAD: 'Lead',
    CSM: 'CSM',
    IMPLEMENTATION: 'Onboarder',
    SUPPORT: 'Engineer',
    RENEWALS: 'Renewer',
  },
}

function made(template: (typeof TEMPLATES)[number], csms: number) {
  const changes = templateChanges(template, csms, words, newThingId)
  return {
    changes,
    roles: changes.flatMap(({ createRole }) => createRole ?? []),
    teams: changes.flatMap(({ createTeam }) => createTeam ?? []),
    seats: changes.flatMap(({ openPosition }) => openPosition ?? []),
  }
}

describe.each(TEMPLATES)('the template %s', (template) => {
  test('opens a seat for each CSM, and names only what it has made before', () => {
    for (const csms of [1, 2, 7]) {
      const { changes, roles, seats } = made(template, csms)
      const csm = roles.find(({ family }) => family === 'CSM')
      expect(seats.filter(({ role }) => role.id === csm?.id)).toHaveLength(csms)
      const known = new Set<string>()
      for (const { createRole, createTeam, openPosition } of changes) {
        const refs = [
          createTeam?.parent,
          openPosition?.role,
          openPosition?.team,
          openPosition?.reportsTo,
        ]
        for (const ref of refs) if (ref?.id != null) expect(known).toContain(ref.id)
        const { id } = createRole ?? createTeam ?? openPosition ?? {}
        if (id != null) known.add(id)
      }
      expect(new Set(seats.map(({ title }) => title)).size).toBe(seats.length)
      expect(seats.filter(({ reportsTo }) => reportsTo == null)).toHaveLength(1)
    }
  })
})

test('the templates differ in their teams', () => {
  const teams = (template: (typeof TEMPLATES)[number]) =>
    made(template, 7).teams.map(({ name }) => name)
  expect(teams('GENERALIST')).toEqual(['Success'])
  expect(teams('SEGMENTS')).toEqual(['Success', 'Enterprise', 'Mid', 'Small'])
  expect(teams('PODS')).toEqual(['Success', 'Pod 1', 'Pod 2', 'Pod 3'])
  expect(teams('SPECIALISTS')).toEqual(['Success', 'Onboarding', 'CSMs', 'Support', 'Renewals'])
})

test('ids of things to be are UUIDs of version 7, each once', () => {
  const ids = Array.from({ length: 100 }, newThingId)
  expect(new Set(ids).size).toBe(100)
  for (const id of ids) {
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  }
})
