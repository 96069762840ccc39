import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LINT_RULES, lintRuleExample } from '@postscale/domain'
import { lintRulePage } from '../answers/org-lint/lint-rule-page.js'

const target = fileURLToPath(new URL('../../../../docs/org-lint', import.meta.url))

/** Writes a page for every lint rule; untouched where nothing changed, and gone where the rule is. */
function emitLintDocs(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const pages = new Map(
    LINT_RULES.map((rule) => [`${rule.id}.md`, lintRulePage(rule, lintRuleExample(rule.id))]),
  )
  for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name))
  for (const [name, page] of pages) {
    const path = join(folder, name)
    if (!existsSync(path) || readFileSync(path, 'utf8') !== page) writeFileSync(path, page)
  }
}

emitLintDocs(target)
