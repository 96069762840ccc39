import { type ApiAddress, askApi } from './ask-api'
import { slug } from './demo-organization'

interface Payload {
  readonly ok: { readonly scenario: { readonly id: string } } | null
  readonly error: { readonly message: string } | null
}

/** Makes a scenario over the API; answers its id. */
export async function makeScenario(
  api: ApiAddress,
  name: string,
  changes: readonly object[],
): Promise<string> {
  const { made } = await askApi<{ readonly made: Payload }>(
    api,
    `mutation ($input: CreateScenarioInput!) {
      made: createScenario(input: $input) { ok { scenario { id } } error { message } }
    }`,
    { input: { organizationId: slug, name, changes } },
  )
  return idOf(made)
}

/** Adds the changes of a plan with a title. */
export async function addToScenario(
  api: ApiAddress,
  scenarioId: string,
  plan: { readonly title: string; readonly changes: readonly object[] },
): Promise<void> {
  const { added } = await askApi<{ readonly added: Payload }>(
    api,
    `mutation ($input: AddToScenarioInput!) {
      added: addToScenario(input: $input) { ok { scenario { id } } error { message } }
    }`,
    { input: { scenarioId, ...plan } },
  )
  idOf(added)
}

function idOf({ ok, error }: Payload): string {
  if (ok === null) throw new Error(error?.message)
  return ok.scenario.id
}
