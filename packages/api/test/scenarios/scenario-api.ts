import { errorFields } from '../plans/plan-api.js'
import type { AskOptions, TestApp } from '../http/use-app.js'

const scenarioFields = `ok { scenario {
  id kind name note status revision baseRevision mergedIn isBehind changeCount
  changes { nodes { id title problems { code } } }
  schedule { day scheduledBy { name } checkedAt problems { code message } changesBefore appliedRevision concernsViewer }
  conflicts { changeIds kind label fields problems { code }
    parts { id label base choices ours { afterText } theirs { afterText } }
    ours { fields { field afterText } } theirs { fields { field afterText } } }
} } ${errorFields}`

const mergeFields = `ok { changed replayed revision plan { title changeCount } } ${errorFields}`

/** Talks of scenarios to a server under test. */
export function scenarioApi(api: TestApp, slug: string) {
  async function mutate(
    name: string,
    type: string,
    fields: string,
    input: object,
    options?: AskOptions,
  ) {
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`
    const { body } = await api.ask(query, { ...options, variables: { input } })
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
    return body.data[name]
  }
  const capital = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1)}`
  const write = async (name: string, input: object, options?: AskOptions) =>
    mutate(name, `${capital(name)}Input`, scenarioFields, input, options)

  return {
    create: async (
      name: string,
      changes: readonly object[] = [],
      more: object = {},
      options?: AskOptions,
    ) => write('createScenario', { organizationId: slug, name, changes, ...more }, options),
    write,
    draft: async (name: string, type: string, more: object = {}, options?: AskOptions) =>
      mutate(name, type, scenarioFields, { organizationId: slug, ...more }, options),
    merge: async (scenarioId: string, more: object = {}, options?: AskOptions) =>
      mutate('mergeScenario', 'MergeScenarioInput', mergeFields, { scenarioId, ...more }, options),
    /** The organization as a scenario has it. */
    at: async (scenario: string, fields: string, at: object = {}, options?: AskOptions) => {
      const query = `query ($at: MomentInput) { organization(slug: "${slug}", at: $at) { ${fields} } }`
      const { body } = await api.ask(query, { ...options, variables: { at: { scenario, ...at } } })
      if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
      return body.data.organization
    },
  }
}
