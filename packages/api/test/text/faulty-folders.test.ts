import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planApi } from '../plans/plan-api.js'
import { ids, TEAM_FILE as team, useAcme } from './acme-texts.js'
import { useOrgCommand } from './use-org-command.js'

describe('a folder with a fault', () => {
  const command = useOrgCommand()
  const { org } = command
  const { edited } = useAcme(command)
  const acme = planApi(command.api, 'acme')

  it.each<[string, string, RegExp | string, string, RegExp]>([
    [
      'a value',
      'accounts.csv',
      /10000|15000/,
      'many',
      /^accounts\.csv:2: acv: .*\(INVALID_VALUE\)$/m,
    ],
    [
      'a date',
      team,
      /begins: 2026-01-01/,
      'begins: 2026-02-30',
      /^teams\/emea-pod-0000a1\.yaml:4: begins: .*\(INVALID_VALUE\)$/m,
    ],
    [
      'a key',
      team,
      'kind: POD',
      'kidn: POD',
      /^teams\/emea-pod-0000a1\.yaml:6: kidn: .*\(UNKNOWN_KEY\)$/m,
    ],
    [
      'a choice',
      team,
      'kind: POD',
      'kind: PODS',
      /^teams\/emea-pod-0000a1\.yaml:6: kind: .*\(INVALID_VALUE\)$/m,
    ],
    [
      'a missing field',
      'people.yaml',
      /\n      name: Ana/,
      '',
      /^people\.yaml:3: name: .*\(REQUIRED\)$/m,
    ],
    ['YAML', 'people.yaml', '- id', '- [id', /^people\.yaml:\d+: .*\(NOT_READABLE\)$/m],
    ['a quote', 'coverage.csv', 'Globex', '"Globex', /^coverage\.csv:\d+: .*\(NOT_READABLE\)$/m],
    [
      'a column',
      'accounts.csv',
      'segment',
      'segmint',
      /^accounts\.csv:1: segmint: .*\(UNKNOWN_COLUMN\)$/m,
    ],
    ['an event', 'accounts.csv', 'begins', 'begin', /^accounts\.csv:2: history: .*\(NO_EVENT\)$/m],
    [
      'the order of events',
      'people.yaml',
      '    - begins',
      '    - ends: 2026-03-01\n    - begins',
      /^people\.yaml:3: ends: .*\(HISTORY_ORDER\)$/m,
    ],
    [
      'an id that is there twice',
      'people.yaml',
      /$/,
      `- id: ${ids.person}\n  history: [ { begins: 2026-01-01, name: Bea } ]\n`,
      /^people\.yaml:\d+: id: .*people\.yaml:1.*\(DUPLICATE_THING\)$/m,
    ],
    [
      'what it refers to',
      team,
      `personId: ${ids.person}`,
      'personId: 01900000-0000-7000-8000-00000000dead',
      /^teams\/emea-pod-0000a1\.yaml:\d+: personId: .*\(NOT_FOUND\)$/m,
    ],
    [
      'the currency',
      'organization.yaml',
      'currency: USD',
      'currency: EUR',
      /^organization\.yaml:2: currency: .*\(CURRENCY_MISMATCH\)$/m,
    ],
    [
      'the form',
      'organization.yaml',
      'form: 1',
      'form: 2',
      /^organization\.yaml:1: form: .*\(OTHER_FORM\)$/m,
    ],
    [
      'a kind',
      'organization.yaml',
      '- account\n',
      '- acount\n',
      /^organization\.yaml:\d+: complete: .*\(UNKNOWN_KIND\)$/m,
    ],
  ])('refuses a folder with a fault in %s, and writes nothing', async (_, file, from, to, told) => {
    const folder = await edited(file, from, to)
    const before = await acme.revision()
    for (const verb of ['plan', 'apply']) {
      const { code, err } = await org(verb, folder, '--org', 'acme')
      expect(code).toBe(1)
      expect(err.replace('RefusedTexts: ', '')).toMatch(told)
    }
    expect(await acme.revision()).toBe(before)
  })

  it('refuses a folder of which a file was lost', async () => {
    const folder = await edited('people.yaml', 'Ana', 'Anna')
    await rm(join(folder, 'people.yaml'))
    const { code, err } = await org('plan', folder, '--org', 'acme')
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/organization\.yaml:\d+: person: .*people\.yaml.*\(MISSING_FILE\)/),
    ])
  })
})
