import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plantFixture } from '../reads/plant.js'
import { brightForms, CRITICAL, customers, LATE_RENEWALS, UNREVIEWED } from './bright-forms.js'
import { type Answers, answersOf } from './organization-answers.js'

/** A start-up as its head of customer success knows it: what was put in is what is told. */
describe('a start-up of 44 customers', () => {
  const api = useApp()
  let answers: Answers
  beforeAll(async () => {
    const organizationId = await plantFixture(api.database, brightForms)
    answers = await answersOf(api, { slug: 'bright-forms', organizationId, customers })
  })

  it('has its customers and what they pay', async () => {
    expect(await answers.customers()).toEqual({ count: 44, revenue: answers.paid(customers) })
  })

  it('is told of each thing that is wrong once, and of nothing else', async () => {
    const { findings, notEvaluated } = await answers.lint()
    expect(findings).toEqual([
      ['critical-without-contact', 'WARNING', 'CSM 1', answers.sumOf(CRITICAL)],
      // One of them ends within 30 days.
      ['late-renewal', 'ERROR', 'CSM 1', answers.sumOf(LATE_RENEWALS)],
      ['review-overdue', 'WARNING', 'CSM 1', answers.sumOf(UNREVIEWED)],
      // Nobody can help it while there are two CSMs, one of them new.
      ['single-point-of-failure', 'INFO', 'Ana', null],
    ])
    expect(notEvaluated).toEqual([])
  })

  it('needs nobody: 22 customers a CSM, and 12 tickets a day for its engineer', async () => {
    const triggers = await answers.triggers()
    expect(new Set(triggers.map(({ status }) => status))).toEqual(new Set(['NOT_FIRED']))
    expect(triggers.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['CSM_MID_MARKET', 'SUPPORT_TICKETS', 'SUPPORT_SERVICE_LEVELS']),
    )
  })

  it('counts the same in every room', async () => {
    const { overviews, accounts } = await answers.counted()
    expect(overviews).toEqual(accounts)
    expect(accounts.levels).toEqual({ HEALTHY: 43, CRITICAL: CRITICAL.length })
    const { retention, stage, maturity } = await answers.ratesByRoom()
    expect(stage).toEqual(retention)
    expect(maturity).toEqual(retention)
    expect(retention).not.toContain(null)
  })

  it('says it all in three languages, as people speak', async () => {
    expect(await answers.garbledTexts()).toEqual([])
  })
})
