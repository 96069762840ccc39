import { newId } from '../../src/database/new-id.js'
import type { AskOptions, TestApp } from '../http/use-app.js'

export const errorFields = 'error { code message problems { code path changeIndex message } }'
const planFields = `ok {
  changed replayed revision organization { slug revision }
  plan { title changeCount factCount differences { kind label action fields { field from before: beforeText after: afterText } } }
} ${errorFields}`

/** Talks of plans to a server under test, about one organization. */
export function planApi(api: TestApp, slug: string) {
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

  return {
    create: async () =>
      mutate('createOrganization', 'CreateOrganizationInput', planFields, {
        change: { slug, name: 'Acme', currency: 'USD', effective: '2026-01-01' },
      }),
    change: async (name: string, change: object, more: object = {}, options?: AskOptions) =>
      mutate(
        name,
        `${capital(name)}Input`,
        planFields,
        { organizationId: slug, change, ...more },
        options,
      ),
    apply: async (changes: readonly object[], more: object = {}, options?: AskOptions) =>
      mutate(
        'applyPlan',
        'PlanInput',
        planFields,
        { organizationId: slug, changes, ...more },
        options,
      ),
    preview: async (changes: readonly object[], fields: string, options?: AskOptions) =>
      mutate(
        'previewPlan',
        'PlanInput',
        `ok { ${fields} } ${errorFields}`,
        { organizationId: slug, changes },
        options,
      ),
    revision: async (): Promise<number> => {
      const { body } = await api.ask(`{ organization(slug: "${slug}") { revision } }`)
      return body.data.organization.revision
    },
    read: async (fields: string, args = '') => {
      const { body } = await api.ask(`{ organization(slug: "${slug}"${args}) { ${fields} } }`)
      if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
      return body.data.organization
    },
  }
}

/** A CSM team with two seats and a person in the first: the changes that make it, and their ids. */
export function smallTeam() {
  const ids = { role: newId(), team: newId(), seat: newId(), other: newId(), person: newId() }
  const effective = '2026-01-01'
  const changes = [
    { createRole: { id: ids.role, name: 'CSM', family: 'CSM', effective } },
    { createTeam: { id: ids.team, name: 'East', kind: 'POD', effective } },
    {
      openPosition: {
        id: ids.seat,
        title: 'CSM 1',
        role: { id: ids.role },
        team: { id: ids.team },
        effective,
      },
    },
    {
      openPosition: {
        id: ids.other,
        title: 'CSM 2',
        role: { id: ids.role },
        team: { id: ids.team },
        effective,
      },
    },
    { hirePerson: { id: ids.person, name: 'Ana', effective } },
    { fillPosition: { position: { id: ids.seat }, person: { id: ids.person }, effective } },
  ]
  return { ids, changes }
}
