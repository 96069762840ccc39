import { type ApiAddress, askApi } from './ask-api'

/** Makes an organization that nothing is in. */
export async function newOrganization(api: ApiAddress, slug: string): Promise<void> {
  const { createOrganization } = await askApi<{
    readonly createOrganization: { readonly error: { readonly message: string } | null }
  }>(
    api,
    `mutation ($input: CreateOrganizationInput!) {
      createOrganization(input: $input) { error { message } }
    }`,
    { input: { change: { slug, name: slug, currency: 'USD', timeZone: 'UTC' } } },
  )
  if (createOrganization.error) throw new Error(createOrganization.error.message)
}
