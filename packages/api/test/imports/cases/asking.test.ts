import { describe, expect, it } from 'vitest'
import { useCases } from './use-cases.js'

const cases = useCases()

describe('what is not certain', () => {
  it('is asked: people with e-mail addresses and managers are never written as teams', async () => {
    const { went, said, slug, revision } = await cases.commanded('guess-people-as-teams')
    const { teams, people } = await cases.read(slug, 'teams { totalCount } people { totalCount }')
    if (went) {
      // People with a manager bring the teams that they are in, here their areas.
      expect([people.totalCount, teams.totalCount]).toEqual([4, 2])
      return
    }
    expect(revision).toBe(1)
    expect(said).toMatch(/ROSTER/)
    expect(said).toMatch(/PEOPLE|POSITIONS/)
  })

  it('is refused: a source that nothing is remembered of', async () => {
    const name = 'unknown-source-guesses'
    const { went, said, revision } = await cases.commanded(name, '--source', 'hrsi')
    expect({ went, revision }).toEqual({ went: false, revision: 1 })
    expect(said).toContain('hrsi')
  })

  it('is told once: a field that the kind needs and the mapping does not bring', async () => {
    const run = await cases.imported('needed-field-not-mapped')
    expect(run).toMatchObject({ status: 'REFUSED', refused: [] })
    expect(run.problems).toHaveLength(1)
    expect(run.problems[0]?.message).toMatch(/acv/)
    expect(await cases.read(run.slug, 'revision')).toEqual({ revision: 1 })
  })
})
