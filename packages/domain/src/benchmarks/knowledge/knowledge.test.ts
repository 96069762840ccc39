import { describe, expect, it } from 'vitest'
import { isBenchmarkKey } from '../benchmarks.js'
import { assessmentQuestionCatalogue } from './assessment-question-catalogue.js'
import { commonMistakeCatalogue } from './common-mistake-catalogue.js'
import { evolutionStageCatalogue } from './evolution-stage-catalogue.js'
import { expansionPracticeCatalogue } from './expansion-practice-catalogue.js'
import { healthSignalFamilyCatalogue } from './health-signal-family-catalogue.js'
import { hybridTierCatalogue } from './hybrid-tier-catalogue.js'
import { leadershipLayerCatalogue } from './leadership-layer-catalogue.js'
import { lifecycleStageCatalogue } from './lifecycle-stage-catalogue.js'
import { maturityStageCatalogue } from './maturity-stage-catalogue.js'
import { modelSelectionCatalogue } from './model-selection-catalogue.js'
import { orgModelCatalogue } from './org-model-catalogue.js'
import { reportingLineCatalogue } from './reporting-line-catalogue.js'
import { responsibilityCatalogue } from './responsibility-catalogue.js'
import { roleCatalogue } from './role-catalogue.js'
import { roleFamilyCatalogue } from './role-family-catalogue.js'
import { rolloutPhaseCatalogue } from './rollout-phase-catalogue.js'
import { serviceEvolutionCatalogue } from './service-evolution-catalogue.js'
import { serviceModelCatalogue } from './service-model-catalogue.js'
import { tierMovementCatalogue } from './tier-movement-catalogue.js'
import { valuePracticeCatalogue } from './value-practice-catalogue.js'

const catalogues: Readonly<Record<string, readonly object[]>> = {
  assessmentQuestionCatalogue,
  commonMistakeCatalogue,
  evolutionStageCatalogue,
  expansionPracticeCatalogue,
  healthSignalFamilyCatalogue,
  hybridTierCatalogue,
  leadershipLayerCatalogue,
  lifecycleStageCatalogue,
  maturityStageCatalogue,
  modelSelectionCatalogue,
  orgModelCatalogue,
  reportingLineCatalogue,
  responsibilityCatalogue,
  roleCatalogue,
  roleFamilyCatalogue,
  rolloutPhaseCatalogue,
  serviceEvolutionCatalogue,
  serviceModelCatalogue,
  tierMovementCatalogue,
  valuePracticeCatalogue,
}

/** Everything inside an entry, itself included. */
function* parts(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Readonly<Record<string, unknown>>
  for (const part of Object.values(value)) yield* parts(part)
}

/** What jobs are called in every language. */
const TITLE = /^(Chief \w+ Officer|Customer Success Manager|Technical Account Manager)( |$)/

describe.each(Object.entries(catalogues))('%s', (_, entries) => {
  it('is frozen throughout, with unique keys and a source for each entry', () => {
    const keys = entries.map((entry) => 'key' in entry && entry.key)
    expect(keys.every(Boolean)).toBe(true)
    expect(new Set(keys).size).toBe(keys.length)
    expect(Object.isFrozen(entries)).toBe(true)
    for (const entry of entries) {
      expect(Object.isFrozen(entry)).toBe(true)
      expect(entry).toMatchObject({
        source: {
          guide: expect.stringMatching(/^(TS|BM|PM|Postscale)$/),
          section: expect.stringMatching(/./),
        },
      })
    }
  })

  it('says everything in three languages', () => {
    const texts = [...parts(entries)].filter((part) => 'en' in part || 'es' in part || 'pt' in part)
    expect(texts.length).toBeGreaterThanOrEqual(entries.length)
    for (const { en, es, pt } of texts) {
      for (const text of [en, es, pt]) expect(text).toMatch(/^[\p{L}¿].*\S$/u)
      // One word (Director, Onboarding, high-touch) may be the same, and a title; a phrase is translated.
      if (String(en).split(' ').length > 2 && !TITLE.test(String(en)))
        expect([es, pt]).not.toContain(en)
    }
  })

  it('rests on figures that exist', () => {
    const figures = entries.flatMap((entry) =>
      'figures' in entry ? (entry.figures as readonly string[]) : [],
    )
    expect(figures.filter((key) => !isBenchmarkKey(key))).toEqual([])
  })
})

describe('the knowledge', () => {
  it('has what the guides list', () => {
    const count = Object.fromEntries(
      Object.entries(catalogues).map(([name, entries]) => [name, entries.length]),
    )
    expect(count).toMatchObject({
      assessmentQuestionCatalogue: 7,
      commonMistakeCatalogue: 5,
      evolutionStageCatalogue: 4,
      healthSignalFamilyCatalogue: 4,
      hybridTierCatalogue: 3,
      leadershipLayerCatalogue: 5,
      lifecycleStageCatalogue: 6,
      maturityStageCatalogue: 5,
      orgModelCatalogue: 4,
      reportingLineCatalogue: 3,
      responsibilityCatalogue: 9,
      // The guides' seven, and two that are ours.
      roleFamilyCatalogue: 9,
      rolloutPhaseCatalogue: 4,
      serviceModelCatalogue: 4,
    })
  })

  it('has career ladders without a missing rung', () => {
    for (const { key: ladder } of roleFamilyCatalogue) {
      const levels = roleCatalogue
        .filter((role) => role.ladder === ladder)
        .map(({ level }) => level)
      expect(levels, ladder).toEqual(levels.map((_, index) => index))
      expect(levels.length, ladder).toBeGreaterThan(0)
    }
    const names = roleCatalogue.filter((role) => role.ladder === 'CSM').map((role) => role.key)
    expect(names).toEqual([
      'csm',
      'senior-csm',
      'csm-team-lead',
      'cs-manager',
      'cs-director',
      'vp-cs',
    ])
  })

  it('gives a layer to leaders and to nobody else', () => {
    for (const role of roleCatalogue) {
      expect(role.layer !== null, role.key).toBe(role.family === 'LEADERSHIP')
    }
  })
})
