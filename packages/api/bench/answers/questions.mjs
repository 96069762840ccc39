// What is asked of an organization: operations of the schema package, by name, and their variables beside the slug.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { concatAST, parse, print, separateOperations } from 'graphql'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../schema/operations')
const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.graphql'))
const operations = separateOperations(
  concatAST(files.map((file) => parse(readFileSync(join(folder, file), 'utf8')))),
)

const ASKED = [
  ['Roster', {}],
  ['Accounts', {}],
  ['Capacity', { groupBy: 'TEAM' }],
  ['Lint', { first: 50 }],
  ['UnitEconomics', {}],
  ['Tiers', { first: 50 }],
  ['Retention', {}],
  ['Retention', { groupBy: 'SEGMENT' }],
  ['HireTriggers', {}],
  ['Lifecycle', {}],
  ['Maturity', {}],
  ['OrgModelRecommendation', {}],
  ['ServiceModelSelection', {}],
  ['TierMovementPlan', {}],
  ['BoardPack', {}],
  ['TemplatePlan', { model: 'GEOGRAPHIC' }],
  ['TemplatePlan', { model: 'POD' }],
]

/** The questions whose name holds a text, of any case. */
export function questions(wanted = '') {
  return ASKED.map(([name, variables]) => ({
    label: [name, ...Object.values(variables)].join(' '),
    text: print(operations[name]),
    variables,
  })).filter(({ label }) => label.toLowerCase().includes(wanted.toLowerCase()))
}

/** Writes that touch one row: each says something new of the first account. */
export async function rowWriter(ask, slug) {
  const { organization } = await ask(
    'query ($slug: String!) { organization(slug: $slug) { id accounts(first: 1) { nodes { id } } } }',
  )
  const [{ id }] = organization.accounts.nodes
  let written = 0
  return async () => {
    const renewalTerms = `Terms ${(written += 1)} ${Date.now()}`
    const { updateAccount } = await ask(
      `mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { ok { revision } error { message } } }`,
      { input: { organizationId: slug, change: { account: { id }, renewalTerms } } },
    )
    if (updateAccount.ok === null) throw new Error(updateAccount.error.message)
  }
}
