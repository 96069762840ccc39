import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { LINT_RULE_IDS, LINT_RULES, lintRuleExample } from '@postscale/domain'
import { describe, expect, it } from 'vitest'
import { lintRulePage } from '../../src/answers/org-lint/lint-rule-page.js'

const folder = fileURLToPath(new URL('../../../../docs/org-lint', import.meta.url))

describe('the pages of lint rules', () => {
  it('are there for every rule, and for nothing else', async () => {
    const names = LINT_RULE_IDS.map((id) => `${id}.md`)
    expect(await readdir(folder)).toEqual(names.toSorted())
  })

  it.each(LINT_RULES)(
    '$id says what it is, why, by which figures, and how to fix it',
    async (rule) => {
      const page = await readFile(`${folder}/${rule.id}.md`, 'utf8')
      expect(page).toBe(lintRulePage(rule, lintRuleExample(rule.id)))
      for (const part of ['Why it matters', 'Figures', 'How to fix it', 'Example']) {
        expect(page).toContain(`## ${part}\n\n`)
      }
      for (const key of rule.benchmarks) expect(page).toContain(`| \`${key}\` |`)
      expect(page).not.toMatch(/undefined|null|NaN|orgLint\./)
    },
  )
})
